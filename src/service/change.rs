//! What changing any kind of object has in common: custom fields in text, the association rule, and the event.

use std::sync::LazyLock;

use super::Tx;
use crate::domain::custom::{self, VALUE_COLUMNS, same_value};
use crate::domain::fields::{CustomField, Event, EventOperation, KINDS};
use crate::domain::name::shorten;
use crate::domain::object::{Access, FieldSpec, Object, ObjectSpec, Record};
use crate::domain::rules;
use crate::domain::value::Value;
use crate::error::{Error, Result, Status, escape, has_unprintable};
use crate::store::load::LoadSetting;

/// What to change of objects.
#[derive(Clone, Debug)]
pub struct Changes {
    /// New values; unset fields stay, `Null` ones are cleared. `CustomConfiguration` adds to or replaces the custom fields that it names.
    pub record: Record,
    /// Custom fields one by one.
    pub custom: CustomChange,
}

/// Custom fields to set and to remove.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CustomChange {
    /// Fields and their new values.
    pub add: Vec<(String, String)>,
    /// Fields to remove; with a value, only when the field has it.
    pub remove: Vec<(String, Option<String>)>,
}

impl From<Record> for Changes {
    fn from(record: Record) -> Changes {
        Changes { record, custom: CustomChange::default() }
    }
}

/// Tells whether a change changes nothing; it then leaves version, time and events alone, so that repeating a change is quiet.
pub(super) fn is_idle<T: Object>(old: &T, new: &T, settings: &Settings) -> bool {
    let same = |(index, field): (usize, &FieldSpec)| {
        field.column == "custom_configuration"
            || field.access != Access::Writable
            || old.field(index) == new.field(index)
    };
    settings.is_empty() && T::SPEC.fields.iter().enumerate().all(same)
}

/// Refuses fields that callers cannot set.
pub(super) fn check_writable(record: &Record, kind: &'static ObjectSpec) -> Result<()> {
    if record.spec() != kind {
        return Err(Error::new(Status::UnknownKind).with("value", record.spec().name));
    }
    let refused = record.set_fields().filter(|(field, _)| field.access != Access::Writable);
    let errors = refused
        .map(|(field, _)| Error::new(Status::ReadOnlyField).with("field", field.name).with("kind", kind.name))
        .collect();
    Error::all(errors).map_or(Ok(()), Err)
}

/// Refuses a new object that lacks the field.
pub(super) fn require(record: &Record, field: &'static str) -> Result<()> {
    match record.get(field) {
        None | Some(Value::Null) => {
            Err(Error::new(Status::MandatoryFieldNotSpecified).with("kind", record.spec().name).with("field", field))
        }
        Some(_) => Ok(()),
    }
}

/// Returns the custom field of any of its names.
pub(super) fn field(tx: &Tx, name: &str) -> Result<CustomField> {
    let stored = custom::by_name(name).map_or(name.trim().trim_end_matches(';'), |field| field.name);
    tx.store()
        .custom_field(stored)?
        .ok_or_else(|| Error::new(Status::ObjectNotFound).with("kind", "custom field").with("value", shorten(name)))
}

/// Returns the name of a field as the parameters write it.
pub(super) fn written(field: &CustomField) -> &str {
    custom::by_id(field.id).map_or(field.name.as_str(), |built_in| built_in.invariant)
}

/// Custom fields to set on an object beside the fields of its kind; an empty value removes.
pub(super) type Settings = Vec<(CustomField, String)>;

/// Moves what custom configuration says into the record, where a field of the kind holds it, and returns the rest.
///
/// `old` is the object before a change, `None` for a new one.
pub(super) fn settle<T: Object>(tx: &Tx, changes: &mut Changes, old: Option<&T>) -> Result<Settings> {
    let mut pairs = match changes.record.get("CustomConfiguration") {
        Some(Value::Text(text)) => custom::parse("CustomConfiguration", text)?,
        _ => Vec::new(),
    };
    pairs.extend(changes.custom.add.iter().cloned());
    if let Some(error) = Error::all(rules::custom::check_pairs(&mut pairs)) {
        return Err(error);
    }
    let mut settings = Settings::new();
    if changes.record.get("CustomConfiguration") == Some(&Value::Null)
        && let Some(id) = old.and_then(id_of)
    {
        for setting in tx.store().custom_settings(T::SPEC, id)? {
            settings.push((self::field(tx, &setting.field)?, String::new()));
        }
    }
    for (name, value) in &changes.custom.remove.clone() {
        let field = self::field(tx, name)?;
        if let Some(setting) = removal(tx, changes, old, field, value.as_deref())? {
            settings.push(setting);
        }
    }
    for (name, value) in pairs {
        let field = self::field(tx, &name)?;
        match column::<T>(&field)? {
            Some(index) => {
                let before = changes.record.at(index);
                if before.is_some_and(|b| *b != Value::Null && !same_value(field.id, &b.to_string(), &value)) {
                    return Err(Error::new(Status::DuplicateCustomFieldsSpecified).with("field", written(&field)));
                }
                changes.record.set_at(index, Value::Text(value))?;
            }
            None => {
                settings.retain(|(other, _)| other.id != field.id);
                settings.push((field, value));
            }
        }
    }
    if let Some(id) = old.and_then(id_of)
        && !settings.is_empty()
    {
        let kept = tx.store().custom_settings(T::SPEC, id)?;
        settings.retain(|(field, value)| !kept.iter().any(|k| k.field_id == field.id && k.value == *value));
    }
    Ok(settings)
}

fn removal<T: Object>(
    tx: &Tx,
    changes: &mut Changes,
    old: Option<&T>,
    field: CustomField,
    value: Option<&str>,
) -> Result<Option<(CustomField, String)>> {
    let Some((old, id)) = old.and_then(|old| id_of(old).map(|id| (old, id))) else {
        return Err(Error::internal("a new object has no custom field to remove"));
    };
    let index = column::<T>(&field)?;
    let current = match index {
        Some(index) => match old.field(index) {
            Value::Text(text) => Some(text),
            _ => None,
        },
        None => {
            let settings = tx.store().custom_settings(T::SPEC, id)?;
            settings.into_iter().find(|setting| setting.field_id == field.id).map(|setting| setting.value)
        }
    };
    if !current.is_some_and(|current| value.is_none_or(|value| same_value(field.id, value, &current))) {
        let key = match value {
            Some(value) => format!("{}={value}", written(&field)),
            None => written(&field).to_owned(),
        };
        return Err(Error::new(Status::ObjectNotFound)
            .with("kind", format_args!("custom field of {}", T::SPEC.name))
            .with("value", shorten(&key)));
    }
    let Some(index) = index else { return Ok(Some((field, String::new()))) };
    if matches!(
        T::SPEC.fields[index].column,
        "managed_by_service" | "service_instance" | "device_type" | "ip_address_state"
    ) {
        return Err(Error::new(Status::CustomFieldNotApplicable)
            .with("field", written(&field))
            .with("kind", T::SPEC.name)
            .with("rule", "it cannot be removed, only replaced"));
    }
    changes.record.set_at(index, Value::Null)?;
    Ok(None)
}

/// Returns the position of the field of the kind that holds a custom field.
fn column<T: Object>(field: &CustomField) -> Result<Option<usize>> {
    let Some((column, _)) = VALUE_COLUMNS.iter().find(|(_, id)| *id == field.id) else { return Ok(None) };
    let Some(index) = T::SPEC.fields.iter().position(|field| field.column == *column) else { return Ok(None) };
    if T::SPEC.fields[index].access == Access::Derived {
        return Err(Error::new(Status::CustomFieldNotApplicable)
            .with("field", written(field))
            .with("kind", T::SPEC.name)
            .with("rule", "it is that of the subnet"));
    }
    Ok(Some(index))
}

fn id_of<T: Object>(object: &T) -> Option<u64> {
    match object.field(T::SPEC.index("Id")?) {
        Value::Integer(id) => u64::try_from(id).ok(),
        _ => None,
    }
}

/// Writes the settings of an object and checks that values of associated fields go together. The check is made only when one of
/// the object's values changed: a pair that was taken out of an association later does not freeze the object.
pub(super) fn write_settings<T: Object>(tx: &Tx, id: u64, settings: &Settings, old: Option<&T>, new: &T) -> Result<()> {
    for (field, value) in settings {
        tx.store().set_custom(T::SPEC, id, field, value)?;
    }
    let values = |object: &T| -> Vec<(u64, String)> {
        let columns = value_fields(T::SPEC).iter().filter_map(|(index, id)| match object.field(*index) {
            Value::Text(text) => Some((*id, text)),
            _ => None,
        });
        columns.collect()
    };
    let mut now = values(new);
    if settings.is_empty() && old.is_some_and(|old| values(old) == now) {
        return Ok(());
    }
    if old.is_none() {
        // A new object has what was just written, and nothing else.
        let listed = settings.iter().filter(|(field, value)| field.multi_value && !value.is_empty());
        now.extend(listed.map(|(field, value)| (field.id, value.clone())));
    } else {
        for setting in tx.store().custom_settings(T::SPEC, id)? {
            if tx.store().custom_field(&setting.field)?.is_some_and(|field| field.multi_value) {
                now.push((setting.field_id, setting.value));
            }
        }
    }
    let borrowed: Vec<(u64, &str)> = now.iter().map(|(field, value)| (*field, value.as_str())).collect();
    check_associated(tx, &borrowed)
}

/// Returns the fields of a kind that callers set to values of custom fields: position and number of the custom field.
fn value_fields(kind: &'static ObjectSpec) -> &'static [(usize, u64)] {
    static OF_KINDS: LazyLock<Vec<Vec<(usize, u64)>>> = LazyLock::new(|| {
        let fields = |kind: &&ObjectSpec| {
            let place = |column| kind.fields.iter().position(|f| f.column == column && f.access == Access::Writable);
            VALUE_COLUMNS.iter().filter_map(|(column, field)| Some((place(*column)?, *field))).collect()
        };
        KINDS.iter().map(fields).collect()
    });
    KINDS.iter().position(|known| *known == kind).map_or(&[], |at| OF_KINDS[at].as_slice())
}

/// Writes the settings of a new object, brings the object into the form in which it will be read as far as callers set it, and checks that
/// values of associated fields go together. So its event can be written without reading it back.
pub(super) fn write_new<T: Object>(tx: &Tx, id: u64, settings: &Settings, new: &mut T) -> Result<()> {
    let (mut values, mut written) = (Vec::new(), Vec::with_capacity(settings.len()));
    for &(index, ref field) in value_fields(T::SPEC) {
        if let Value::Text(text) = new.field(index) {
            let (_, text) = tx.store().custom_text(*field, &text)?;
            new.set_field(index, Value::Text(text.clone()));
            values.push((*field, text));
        }
    }
    let mut shown = Vec::with_capacity(settings.len());
    for (field, value) in settings.iter().filter(|(_, value)| !value.is_empty()) {
        let (id, text) = match field.multi_value {
            true => {
                let (id, text) = tx.store().custom_text(field.id, value)?;
                values.push((field.id, text.clone()));
                (Some(id), text)
            }
            false => (None, value.clone()),
        };
        shown.push((custom::by_id(field.id).map_or(field.name.as_str(), |field| field.shown), text.clone()));
        written.push(LoadSetting { field: field.id, value: id, text });
    }
    tx.store().insert_custom(T::SPEC, id, &written)?;
    let shown = custom::format(shown.iter().map(|(name, text)| (*name, text.as_str())));
    if let Some(index) = T::SPEC.index("CustomConfiguration") {
        new.set_field(index, Value::Text(shown));
    }
    let borrowed: Vec<(u64, &str)> = values.iter().map(|(field, value)| (*field, value.as_str())).collect();
    check_associated(tx, &borrowed)
}

/// Refuses values of associated fields, field and value each, that do not go together.
pub(super) fn check_associated(tx: &Tx, values: &[(u64, &str)]) -> Result<()> {
    let Some((one, two)) = tx.store().unassociated(values)? else { return Ok(()) };
    let fields = tx.store().custom_fields()?;
    let name = |id: u64| fields.iter().find(|field| field.id == id).map(written).unwrap_or_default().to_owned();
    Err(Error::new(Status::CustomFieldAssociationIntersectionEmpty)
        .with("value", shorten(values[one].1))
        .with("field", name(values[one].0))
        .with("other_value", shorten(values[two].1))
        .with("other", name(values[two].0)))
}

/// Writes the event of a change, as [`event_of`] has it; an import has its own.
pub(super) fn record_event<T: Object>(
    tx: &Tx,
    id: u64,
    name: &str,
    noun: &str,
    old: Option<&T>,
    new: Option<&T>,
) -> Result<()> {
    match tx.import() {
        Some(_) => Ok(()),
        None => tx.add_events(vec![event_of(tx, id, name, noun, old, new)]),
    }
}

/// Returns the event of a change. Details are the fields that differ, each as `Field: old -> new`.
pub(super) fn event_of<T: Object>(tx: &Tx, id: u64, name: &str, noun: &str, old: Option<&T>, new: Option<&T>) -> Event {
    let (operation, verb) = match (old, new) {
        (None, _) => (EventOperation::Add, "added"),
        (_, None) => (EventOperation::Remove, "removed"),
        _ => (EventOperation::Update, "changed"),
    };
    let (mut details, mut before, mut after) = (Vec::new(), String::new(), String::new());
    for (index, field) in T::SPEC.fields.iter().enumerate().filter(|(_, field)| field.access == Access::Writable) {
        before.clear();
        after.clear();
        old.into_iter().for_each(|object| object.push_field(index, &mut before));
        new.into_iter().for_each(|object| object.push_field(index, &mut after));
        if before != after {
            let detail = [field.name, ": ", &before, " -> ", &after].concat();
            details.push(if has_unprintable(&detail) { escape(&detail) } else { detail });
        }
    }
    let message = format!("{noun} {name} {verb}");
    event(tx, operation, T::SPEC.name, id, name, message, details)
}

/// Writes an event.
pub fn write_event(
    tx: &Tx,
    operation: EventOperation,
    object_type: &str,
    id: u64,
    name: &str,
    message: String,
    details: Vec<String>,
) -> Result<()> {
    match tx.import() {
        Some(_) => Ok(()),
        None => tx.add_events(vec![event(tx, operation, object_type, id, name, message, details)]),
    }
}

/// Writes an event, also during an import, and returns its number.
pub(super) fn number_event(
    tx: &Tx,
    operation: EventOperation,
    object_type: &str,
    id: u64,
    name: &str,
    message: String,
    details: Vec<String>,
) -> Result<u64> {
    tx.store().insert(&event(tx, operation, object_type, id, name, message, details).to_record())
}

fn event(
    tx: &Tx,
    operation: EventOperation,
    object_type: &str,
    id: u64,
    name: &str,
    message: String,
    details: Vec<String>,
) -> Event {
    let actor = tx.actor();
    Event {
        time: tx.now(),
        user_name: actor.user.clone(),
        user_domain_name: actor.domain.clone(),
        user_forest_name: actor.forest.clone(),
        server_name: actor.server.clone(),
        operation,
        object_type: object_type.to_owned(),
        object_id: id,
        object_name: name.to_owned(),
        message,
        details,
        ..Event::default()
    }
}
