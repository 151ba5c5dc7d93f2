//! Custom fields, their values, and associations of values.

use super::Tx;
use super::change::{check_writable, field, record_event, require, write_event, written};
use super::select::{self, Filter, Key};
use crate::domain::custom::{self, MANAGED_BY};
use crate::domain::fields::{
    Association, AssociationFilter, CustomField, CustomFieldFilter, CustomValue, EventOperation,
};
use crate::domain::name::{same, shorten};
use crate::domain::object::{Object, Record};
use crate::domain::rules;
use crate::error::{Error, Result, Status, escape};
use crate::store::Position;

impl Filter for CustomFieldFilter {
    type Object = CustomField;
    const NOUN: &'static str = "custom field";

    fn keys(&self) -> Result<Vec<(Key, String)>> {
        if self.name.is_empty() {
            return Ok(Vec::new());
        }
        let shown = custom::by_name(&self.name).map_or(self.name.trim().trim_end_matches(';'), |f| f.invariant);
        Ok(vec![(Key::name(shown), self.name.clone())])
    }

    fn keys_of(field: &CustomField) -> Vec<Key> {
        vec![Key::Id(field.id), Key::name(&field.name)]
    }

    fn version_of(field: &CustomField) -> u64 {
        field.row_version
    }

    fn page(&self, tx: &Tx, _after: Option<&Position>) -> Result<(Vec<CustomField>, Option<Position>)> {
        let fields = if self.name.is_empty() {
            tx.store().custom_fields()?
        } else {
            match field(tx, &self.name) {
                Ok(field) => vec![field],
                Err(error) if error.status() == Status::ObjectNotFound => Vec::new(),
                Err(error) => return Err(error),
            }
        };
        let fields = fields.into_iter().map(|field| shown(tx, field)).collect::<Result<_>>()?;
        Ok((fields, None))
    }
}

/// Returns a field as callers see it: under its invariant name and with its values.
fn shown(tx: &Tx, mut field: CustomField) -> Result<CustomField> {
    field.values = tx.store().custom_values(field.id)?.into_iter().map(|value| value.value).collect();
    field.name = written(&field).to_owned();
    Ok(field)
}

fn shown_value(field: &CustomField, mut value: CustomValue) -> CustomValue {
    value.custom_field = written(field).to_owned();
    value
}

/// Adds a custom field with the values it starts with.
///
/// # Errors
///
/// Every violation of the rules of fields; `CustomFieldNameExists`.
pub fn add_field(tx: &mut Tx, record: &Record) -> Result<CustomField> {
    check_writable(record, CustomField::SPEC)?;
    require(record, "Name")?;
    let mut field = CustomField::from_record(record)?;
    let mut violations = rules::custom::check(&mut field);
    if violations.is_empty() && tx.store().custom_field(&field.name)?.is_some() {
        violations.push(Error::new(Status::CustomFieldNameExists).with("value", shorten(&field.name)));
    }
    if let Some(error) = Error::all(violations) {
        return Err(error);
    }
    let id = tx.store().insert_custom_field(&field.name, field.multi_value, tx.now())?;
    for value in &field.values {
        tx.store().insert_custom_value(id, value, tx.now())?;
    }
    let field = shown(tx, self::field(tx, &field.name)?)?;
    record_event(tx, id, &field.name, CustomFieldFilter::NOUN, None, Some(&field))?;
    Ok(field)
}

/// Renames a custom field of the user's; what uses it follows.
///
/// # Errors
///
/// `ObjectNotFound`, `CustomFieldInvalidBuiltInUpdate`, `CustomFieldNameExists`, and the rules of names.
pub fn rename_field(tx: &mut Tx, name: &str, new_name: &str) -> Result<CustomField> {
    let old = shown(tx, field(tx, name)?)?;
    if custom::by_id(old.id).is_some() {
        return Err(Error::new(Status::CustomFieldInvalidBuiltInUpdate).with("value", old.name));
    }
    let new_name = rules::custom::field_name(new_name)?;
    if tx.store().custom_field(&new_name)?.is_some_and(|other| other.id != old.id) {
        return Err(Error::new(Status::CustomFieldNameExists).with("value", new_name));
    }
    tx.store().rename_custom_field(old.id, &new_name, tx.now())?;
    let new = shown(tx, field(tx, &new_name)?)?;
    record_event(tx, old.id, &new.name, CustomFieldFilter::NOUN, Some(&old), Some(&new))?;
    Ok(new)
}

/// Removes a custom field of the user's with its values, and returns it.
///
/// # Errors
///
/// `ObjectNotFound`, `CannotDeleteBuiltInField`, `DeleteFailedDueToReferences`.
pub fn remove_field(tx: &mut Tx, name: &str) -> Result<CustomField> {
    let old = shown(tx, field(tx, name)?)?;
    if custom::by_id(old.id).is_some() {
        return Err(Error::new(Status::CannotDeleteBuiltInField).with("value", old.name));
    }
    unused(CustomFieldFilter::NOUN, &old.name, tx.store().custom_field_use(old.id)?)?;
    tx.store().delete_custom_field(old.id)?;
    record_event(tx, old.id, &old.name, CustomFieldFilter::NOUN, Some(&old), None)?;
    Ok(old)
}

fn unused(kind: &str, value: &str, rule: Option<String>) -> Result<()> {
    match rule {
        None => Ok(()),
        Some(rule) => Err(Error::new(Status::DeleteFailedDueToReferences)
            .with("kind", kind)
            .with("value", shorten(value))
            .with("rule", rule)),
    }
}

const VALUE: &str = "custom value";

fn multi_valued(tx: &Tx, name: &str) -> Result<CustomField> {
    let field = field(tx, name)?;
    if field.multi_value {
        return Ok(field);
    }
    Err(Error::new(Status::ValueSpecifiedForFreeformCustomField).with("field", field.name))
}

fn existing(tx: &Tx, field: &CustomField, value: &str) -> Result<CustomValue> {
    let found = tx.store().custom_value(field.id, value)?.map(|value| shown_value(field, value));
    found.ok_or_else(|| {
        Error::new(Status::CustomFieldValueForMultiValueCustomFieldDoesntExist)
            .with("field", written(field))
            .with("value", shorten(value))
    })
}

fn is_built_in(field: &CustomField, value: &CustomValue) -> bool {
    custom::by_id(field.id).is_some_and(|built_in| built_in.values.iter().any(|v| same(v, &value.value)))
}

/// Adds a value to a multi-valued field.
///
/// # Errors
///
/// `ObjectNotFound` for the field, `ValueSpecifiedForFreeformCustomField`, `CustomFieldValueExists`, and the rules of values.
pub fn add_value(tx: &mut Tx, field: &str, value: &str) -> Result<CustomValue> {
    let field = multi_valued(tx, field)?;
    let value = rules::custom::value(written(&field), value)?;
    refuse_taken(tx, &field, &value, None)?;
    put_value(tx, &field, &value)?;
    existing(tx, &field, &value)
}

/// Returns the number and text of a value of a multi-valued field, and whether it was added because there was none of that name.
///
/// # Errors
///
/// As [`add_value`].
pub(crate) fn ensure_value(tx: &mut Tx, field_id: u64, value: &str) -> Result<(u64, String, bool)> {
    if let Some((id, value)) = tx.store().find_custom_text(field_id, value)? {
        return Ok((id, value, false));
    }
    let name = custom::by_id(field_id).map(|field| field.name);
    let field = multi_valued(tx, name.ok_or_else(|| Error::internal("no such built-in field"))?)?;
    let value = rules::custom::value(written(&field), value)?;
    Ok((put_value(tx, &field, &value)?, value, true))
}

/// Adds a value that a field does not have.
fn put_value(tx: &Tx, field: &CustomField, value: &str) -> Result<u64> {
    let id = tx.store().insert_custom_value(field.id, value, tx.now())?;
    let new =
        CustomValue { custom_field: written(field).to_owned(), value: value.to_owned(), ..CustomValue::default() };
    record_event(tx, id, &name_of(&new), VALUE, None, Some(&new))?;
    Ok(id)
}

/// Renames a value of the user's; what uses it follows.
///
/// # Errors
///
/// `ObjectNotFound` for the field, `CustomFieldValueForMultiValueCustomFieldDoesntExist`, `CannotUpdateOrDeleteBuiltInValues`,
/// `CannotUpdateValueOfManagedByServiceCustomField`, `CustomFieldValueExists`, and the rules of values.
pub fn rename_value(tx: &mut Tx, field: &str, value: &str, new_value: &str) -> Result<CustomValue> {
    let field = multi_valued(tx, field)?;
    let old = existing(tx, &field, value)?;
    refuse_built_in(&field, &old)?;
    if field.id == MANAGED_BY {
        return Err(Error::new(Status::CannotUpdateValueOfManagedByServiceCustomField).with("value", old.value));
    }
    let new_value = rules::custom::value(written(&field), new_value)?;
    refuse_taken(tx, &field, &new_value, Some(old.id))?;
    tx.store().rename_custom_value(old.id, &new_value, tx.now())?;
    let new = existing(tx, &field, &new_value)?;
    record_event(tx, old.id, &name_of(&new), VALUE, Some(&old), Some(&new))?;
    Ok(new)
}

/// Removes a value of the user's and returns it.
///
/// # Errors
///
/// `ObjectNotFound` for the field, `CustomFieldValueForMultiValueCustomFieldDoesntExist`, `CannotUpdateOrDeleteBuiltInValues`,
/// `DeleteFailedDueToReferences`.
pub fn remove_value(tx: &mut Tx, field: &str, value: &str) -> Result<CustomValue> {
    let field = multi_valued(tx, field)?;
    let old = existing(tx, &field, value)?;
    refuse_built_in(&field, &old)?;
    unused(VALUE, &name_of(&old), tx.store().custom_value_use(old.id)?)?;
    tx.store().delete_custom_value(old.id)?;
    record_event(tx, old.id, &name_of(&old), VALUE, Some(&old), None)?;
    Ok(old)
}

fn name_of(value: &CustomValue) -> String {
    format!("{}={}", value.custom_field, value.value)
}

fn refuse_built_in(field: &CustomField, value: &CustomValue) -> Result<()> {
    if !is_built_in(field, value) {
        return Ok(());
    }
    Err(Error::new(Status::CannotUpdateOrDeleteBuiltInValues).with("field", written(field)).with("value", &value.value))
}

fn refuse_taken(tx: &Tx, field: &CustomField, value: &str, except: Option<u64>) -> Result<()> {
    let taken = tx.store().custom_value(field.id, value)?;
    if taken.is_none_or(|taken| Some(taken.id) == except) {
        return Ok(());
    }
    Err(Error::new(Status::CustomFieldValueExists).with("field", written(field)).with("value", shorten(value)))
}

impl Filter for AssociationFilter {
    type Object = Association;
    const NOUN: &'static str = "association";

    fn keys(&self) -> Result<Vec<(Key, String)>> {
        if self.custom_field_one.is_empty() || self.custom_field_two.is_empty() {
            return Ok(Vec::new());
        }
        let written = format!("{} and {}", self.custom_field_one, self.custom_field_two);
        Ok(vec![(pair_key(&self.custom_field_one, &self.custom_field_two), written)])
    }

    fn keys_of(association: &Association) -> Vec<Key> {
        vec![Key::Id(association.id), pair_key(&association.custom_field_one, &association.custom_field_two)]
    }

    fn version_of(association: &Association) -> u64 {
        association.row_version
    }

    fn page(&self, tx: &Tx, _after: Option<&Position>) -> Result<(Vec<Association>, Option<Position>)> {
        let asked = [&self.custom_field_one, &self.custom_field_two];
        let asked: Vec<String> = asked.iter().filter(|name| !name.is_empty()).map(|name| invariant(name)).collect();
        let mut all = tx.store().associations()?;
        for association in &mut all {
            association.custom_field_one = invariant(&association.custom_field_one);
            association.custom_field_two = invariant(&association.custom_field_two);
        }
        all.retain(|association| {
            let fields = [&association.custom_field_one, &association.custom_field_two];
            asked.iter().all(|name| fields.iter().any(|field| same(field, name)))
        });
        Ok((all, None))
    }
}

fn invariant(name: &str) -> String {
    custom::by_name(name).map_or(name.trim().trim_end_matches(';'), |field| field.invariant).to_owned()
}

/// Returns the key of two fields in either order.
fn pair_key(one: &str, two: &str) -> Key {
    let mut names = [invariant(one), invariant(two)].map(|name| crate::domain::name::fold(&name));
    names.sort();
    Key::Name(names.join("\n"))
}

/// Returns the associations that a filter names.
///
/// # Errors
///
/// `ObjectNotFound` when both fields are named and are not associated.
pub fn select_associations(tx: &Tx, filter: &AssociationFilter) -> Result<Vec<Association>> {
    select::all(tx, filter)
}

/// Adds an association of two multi-valued fields with its pairs.
///
/// # Errors
///
/// Every violation of the rules of associations; `ObjectNotFound` for a field, `InvalidCustomFieldTypeInAssociation`,
/// `CustomFieldAssociationAlreadyExists`, `InvalidCustomFieldAssociationValues` for a pair whose values do not exist.
pub fn add_association(tx: &mut Tx, record: &Record) -> Result<Association> {
    check_writable(record, Association::SPEC)?;
    let mut new = Association::from_record(record)?;
    if let Some(error) = Error::all(rules::custom::check_association(&mut new)) {
        return Err(error);
    }
    let one = associable(tx, &new.custom_field_one)?;
    let two = associable(tx, &new.custom_field_two)?;
    if tx.store().association_of(one.id, two.id)?.is_some() {
        return Err(Error::new(Status::CustomFieldAssociationAlreadyExists)
            .with("field", written(&one))
            .with("other", written(&two)));
    }
    let id = tx.store().insert_association(one.id, two.id, tx.now())?;
    for pair in &new.association_value {
        let (first, second) = pair_ids(tx, &one, &two, pair)?;
        tx.store().insert_pair(id, first, second)?;
    }
    let new = one_association(tx, &one, &two)?;
    record_event(tx, id, &name_of_association(&new), AssociationFilter::NOUN, None, Some(&new))?;
    Ok(new)
}

/// Adds pairs to an association and removes others from it, and returns it. Pairs are written in the order in which the fields are given
/// here.
///
/// # Errors
///
/// As [`change_pairs`].
pub fn set_association(tx: &mut Tx, one: &str, two: &str, add: &[String], remove: &[String]) -> Result<Association> {
    change_pairs(tx, one, two, add, remove)?;
    one_association(tx, &field(tx, one)?, &field(tx, two)?)
}

/// Does what [`set_association`] does without reading the other pairs of the association, of which there is one for each network site.
///
/// # Errors
///
/// `ObjectNotFound` for a field, the association, or a pair to remove; `DuplicateCustomFieldAssociationValues` for a pair that is
/// there already, `InvalidCustomFieldAssociationValues`.
pub fn change_pairs(tx: &mut Tx, one: &str, two: &str, add: &[String], remove: &[String]) -> Result<()> {
    let (mut add, mut remove) = (add.to_vec(), remove.to_vec());
    let mut violations = rules::custom::check_association_values(&mut add);
    violations.extend(rules::custom::check_association_values(&mut remove));
    if let Some(error) = Error::all(violations) {
        return Err(error);
    }
    let (one, two) = (associable(tx, one)?, associable(tx, two)?);
    let (id, turned) = tx.store().association_of(one.id, two.id)?.ok_or_else(|| not_associated(&one, &two))?;
    let mut details = Vec::new();
    for (pairs, adding) in [(&remove, false), (&add, true)] {
        for pair in pairs {
            let ids = pair_ids(tx, &one, &two, pair)?;
            let (first, second) = if turned { (ids.1, ids.0) } else { ids };
            match (tx.store().has_pair(id, first, second)?, adding) {
                (false, true) => tx.store().insert_pair(id, first, second)?,
                (true, false) => tx.store().delete_pair(id, first, second)?,
                (true, true) => {
                    return Err(Error::new(Status::DuplicateCustomFieldAssociationValues).with("value", shorten(pair)));
                }
                (false, false) => {
                    return Err(Error::new(Status::ObjectNotFound)
                        .with("kind", "association value")
                        .with("value", shorten(pair)));
                }
            }
            let (before, after) = if adding { ("", pair.as_str()) } else { (pair.as_str(), "") };
            details.push(escape(&format!("AssociationValue: {before} -> {after}")));
        }
    }
    if details.is_empty() {
        return Ok(());
    }
    tx.store().touch_association(id, tx.now())?;
    let name = format!("{} and {}", written(&one), written(&two));
    let message = format!("{} {name} changed", AssociationFilter::NOUN);
    write_event(tx, EventOperation::Update, Association::SPEC.name, id, &name, message, details)
}

/// Removes an association and returns it. Objects keep their values.
///
/// # Errors
///
/// `ObjectNotFound`.
pub fn remove_association(tx: &mut Tx, one: &str, two: &str) -> Result<Association> {
    let old = one_association(tx, &field(tx, one)?, &field(tx, two)?)?;
    tx.store().delete_association(old.id)?;
    record_event(tx, old.id, &name_of_association(&old), AssociationFilter::NOUN, Some(&old), None)?;
    Ok(old)
}

fn name_of_association(association: &Association) -> String {
    format!("{} and {}", association.custom_field_one, association.custom_field_two)
}

fn associable(tx: &Tx, name: &str) -> Result<CustomField> {
    let field = field(tx, name)?;
    if field.multi_value {
        return Ok(field);
    }
    Err(Error::new(Status::InvalidCustomFieldTypeInAssociation).with("field", field.name))
}

fn find(tx: &Tx, one: &CustomField, two: &CustomField) -> Result<Option<Association>> {
    let filter =
        AssociationFilter { custom_field_one: written(one).to_owned(), custom_field_two: written(two).to_owned() };
    Ok(filter.page(tx, None)?.0.pop())
}

fn one_association(tx: &Tx, one: &CustomField, two: &CustomField) -> Result<Association> {
    find(tx, one, two)?.ok_or_else(|| not_associated(one, two))
}

fn not_associated(one: &CustomField, two: &CustomField) -> Error {
    Error::new(Status::ObjectNotFound)
        .with("kind", AssociationFilter::NOUN)
        .with("value", format_args!("{} and {}", written(one), written(two)))
}

fn pair_ids(tx: &Tx, one: &CustomField, two: &CustomField, pair: &str) -> Result<(u64, u64)> {
    let (first, second) = custom::parse_pair(pair)?;
    let id = |field: &CustomField, value: &str| -> Result<u64> {
        let found = tx.store().find_custom_text(field.id, value)?;
        found.map(|(id, _)| id).ok_or_else(|| {
            Error::new(Status::InvalidCustomFieldAssociationValues)
                .with("value", shorten(pair))
                .with("rule", format_args!("{} has no value '{}'", written(field), shorten(value)))
        })
    };
    Ok((id(one, &first)?, id(two, &second)?))
}
