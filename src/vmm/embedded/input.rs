//! What verbs take: records in which only fields that callers set may be, and rules for names and texts.

use crate::domain::name;
use crate::domain::object::{Access, Object, Record};
use crate::error::{Error, Result, Status};
use crate::vmm::inventory::{NAME_LENGTH, TEXT_LENGTH};

/// Returns the fields of an object that callers set, for a verb that adds it.
pub fn additions<T: Object>(object: &T) -> Record {
    let mut record = object.to_record();
    for field in T::SPEC.fields.iter().filter(|field| field.access != Access::Writable) {
        // The name is the kind's own.
        let _ = record.unset(field.name);
    }
    record
}

/// Returns the named fields of an object, empty ones as nothing, for a verb that changes it.
///
/// # Errors
/// Bad argument: the kind has no such field.
pub fn changes<T: Object>(object: &T, fields: &[String]) -> Result<Record> {
    let mut record = Record::new(T::SPEC);
    for name in fields {
        let index = T::SPEC.find(name)?;
        record.set_at(index, object.field(index))?;
    }
    Ok(record)
}

/// Checks that a record is of the kind and sets only what callers set.
pub fn writable<T: Object>(record: &Record) -> Result<()> {
    if record.spec() != T::SPEC {
        return Err(Error::new(Status::InvalidParameter)
            .with("field", "record")
            .with("value", record.spec().name)
            .with("rule", format_args!("it must be of kind {}", T::SPEC.name)));
    }
    match record.set_fields().find(|(field, _)| field.access != Access::Writable) {
        Some((field, _)) => Err(Error::new(Status::ReadOnlyField).with("field", field.name).with("kind", T::SPEC.name)),
        None => Ok(()),
    }
}

/// Returns the name of a new or changed object without blanks around it.
pub fn object_name<T: Object>(text: &str) -> Result<String> {
    if text.is_empty() {
        return Err(mandatory::<T>("Name"));
    }
    name::check("Name", text, 1, NAME_LENGTH, false)
}

/// Returns a description without blanks around it.
pub fn description(text: &str) -> Result<String> {
    name::check("Description", text, 0, TEXT_LENGTH, true)
}

/// Returns a text of one line without blanks around it.
pub fn line(field: &'static str, text: &str) -> Result<String> {
    name::check(field, text, 0, NAME_LENGTH, false)
}

/// Returns the error of a field that an object needs.
pub fn mandatory<T: Object>(field: &'static str) -> Error {
    Error::new(Status::MandatoryFieldNotSpecified).with("kind", T::SPEC.name).with("field", field)
}

/// Returns the error of a field whose value VMM does not take.
pub fn wrong<T: Object>(field: &'static str, value: impl std::fmt::Display, rule: impl std::fmt::Display) -> Error {
    Error::new(Status::VmmInvalidArgument)
        .with("field", field)
        .with("value", value)
        .with("kind", T::SPEC.name)
        .with("rule", rule)
}

/// Returns the error of a field that stays as it was when the object was made.
pub fn fixed<T: Object>(field: &'static str, value: impl std::fmt::Display) -> Error {
    wrong::<T>(field, value, "it cannot be changed")
}
