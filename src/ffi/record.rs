//! Records: any object in dynamic form, by field name. Lists are in `record_list`, access by position in `record_at`.

use std::ffi::c_char;
use std::sync::OnceLock;

use super::error::ipam_error;
use super::guard::{call, flag, out, value};
use super::handle::{self, Owned, handle};
use super::text;
use crate::domain::object::{FieldSpec, ObjectSpec, Record};
use crate::domain::value::{FieldKind, Timestamp, Value};
use crate::error::{Error, Result, Status};

/// An object, a filter, or a set of changes, by field name: any subset of the fields of one kind. A field that is unset means
/// unchanged in a change and any in a filter; a field set to nothing is cleared. Never NULL where a function gives one, unless
/// it says so. Depends on no other handle. Functions that take it as `const` may run in several threads at once; nothing ties
/// it to the thread that made it.
pub struct ipam_record {
    _opaque: (),
}
handle!(ipam_record, RecordContent, b"ipam-rec", survives_fork true);

/// The field was not set: unchanged in a change, any in a filter.
pub const IPAM_FIELD_UNSET: i32 = 0;
/// The field is set to nothing.
pub const IPAM_FIELD_NOTHING: i32 = 1;
/// The field has a value.
pub const IPAM_FIELD_VALUE: i32 = 2;

/// A record with the texts that were lent of fields that are not text themselves.
pub struct RecordContent {
    record: Record,
    lent: OnceLock<Box<[OnceLock<Box<str>>]>>,
}

impl RecordContent {
    /// Returns the record.
    pub fn record(&self) -> &Record {
        &self.record
    }

    /// Returns the record in order to change it; texts that were lent end here.
    pub fn change(&mut self) -> &mut Record {
        self.lent = OnceLock::new();
        &mut self.record
    }

    /// Returns the text of the field at a position, formatted once and kept for as long as the record is not changed.
    pub fn text_at(&self, index: usize) -> Option<&str> {
        match self.record.at(index)? {
            Value::Text(text) => Some(text),
            other => {
                let text = format_value(other)?;
                let lent =
                    self.lent.get_or_init(|| self.record.spec().fields.iter().map(|_| OnceLock::new()).collect());
                Some(lent[index].get_or_init(|| text.into_boxed_str()))
            }
        }
    }
}

/// Writes a value as text: what is not a record, and lists with commas between. `None` for nothing and for records.
pub fn format_value(value: &Value) -> Option<String> {
    match value {
        Value::Null | Value::Record(_) => None,
        Value::List(items) if items.iter().any(|item| matches!(item, Value::Record(_))) => None,
        other => Some(other.to_string()),
    }
}

/// Makes a record handle.
pub fn give(record: Record) -> *mut ipam_record {
    Owned::<ipam_record>::new(RecordContent { record, lent: OnceLock::new() }).into_raw()
}

/// Borrows the record of a handle that must be given.
///
/// # Safety
/// `record` is NULL or a record that nothing changes or frees during `'a`.
pub unsafe fn read<'a>(record: *const ipam_record, field: &'static str) -> Result<&'a Record> {
    Ok(unsafe { handle::get(record, field) }?.record())
}

/// Borrows the record of a handle that may be left out by passing NULL.
///
/// # Safety
/// As for [`read`].
pub unsafe fn read_optional<'a>(record: *const ipam_record, field: &'static str) -> Result<Option<&'a Record>> {
    if record.is_null() { Ok(None) } else { unsafe { read(record, field) }.map(Some) }
}

/// Returns the kind of that name.
pub fn kind(name: &str) -> Result<&'static ObjectSpec> {
    crate::kinds()
        .find(|spec| spec.name == name)
        .ok_or_else(|| Error::new(Status::UnknownKind).with("value", crate::domain::name::shorten(name)))
}

/// Finds a field of a record by name.
///
/// # Safety
/// As for [`read`] and [`text::read`].
pub unsafe fn find<'a>(
    record: *const ipam_record,
    field: *const c_char,
    field_len: usize,
) -> Result<(&'a RecordContent, usize, &'static FieldSpec)> {
    let content: &RecordContent = unsafe { handle::get(record, "record") }?;
    let index = content.record.spec().find(unsafe { text::read("field", field, field_len) }?)?;
    Ok((content, index, &content.record.spec().fields[index]))
}

/// Finds a field of a record by name and gives its value, which must be there.
///
/// # Safety
/// As for [`find`].
pub unsafe fn find_value<'a>(
    record: *const ipam_record,
    field: *const c_char,
    field_len: usize,
) -> Result<(&'a Value, &'static FieldSpec, &'static ObjectSpec)> {
    let (content, index, field) = unsafe { find(record, field, field_len) }?;
    let spec = content.record.spec();
    match content.record.at(index) {
        None | Some(Value::Null) => {
            Err(Error::new(Status::FieldNotSet).with("field", field.name).with("kind", spec.name))
        }
        Some(value) => Ok((value, field, spec)),
    }
}

/// Makes the error of a value that is not of the type asked for.
pub fn wrong_type(spec: &'static ObjectSpec, field: &'static FieldSpec, wanted: &str) -> Error {
    Error::new(Status::WrongType)
        .with("field", field.name)
        .with("kind", spec.name)
        .with("value", wanted)
        .with("rule", field.kind.name())
}

/// Sets a field by name.
///
/// # Safety
/// As for [`find`], and nothing else uses the record meanwhile.
unsafe fn set(
    record: *mut ipam_record,
    field: *const c_char,
    field_len: usize,
    value: impl FnOnce() -> Result<Value>,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let name = unsafe { text::read("field", field, field_len) }?;
        let value = value()?;
        let mut content = unsafe { handle::get_mut(record, "record") }?;
        let index = content.record.spec().find(name)?;
        content.change().set_at(index, value)
    })
}

/// Returns the whole number that a value stands for: a number, a flag, a time, or the number of an enumeration's name.
pub fn integer(value: &Value, kind: &FieldKind) -> Option<i128> {
    match (value, kind) {
        (Value::Integer(n), _) => Some(*n),
        (Value::Bool(b), _) => Some((*b).into()),
        (Value::Time(t), _) => Some(t.0.into()),
        (Value::Text(name), FieldKind::Enum(spec)) => spec.number(name).map(Into::into),
        _ => None,
    }
}

/// Makes a record of a kind without any field set.
///
/// - `kind`: name of the kind, not NULL, UTF-8, such as IpamSubnet or IpamSubnetFilter.
/// - `kind_len`: its length in bytes.
/// - `record_out`: where the record goes, not NULL; the caller owns it and frees it with `ipam_record_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_UTF8`, `UNKNOWN_KIND`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_record_new(
    kind: *const c_char,
    kind_len: usize,
    record_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let record_out = out("record_out", record_out)?;
        let spec = self::kind(unsafe { text::read("kind", kind, kind_len) }?)?;
        record_out.set(give(Record::new(spec)));
        Ok(())
    })
}

/// Copies a record.
///
/// - `record`: the record, not NULL.
/// - `record_out`: where the copy goes, not NULL; the caller owns it and frees it with `ipam_record_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`.
/// Threads: any, at once, while none changes or frees the record.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_record_clone(
    record: *const ipam_record,
    record_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let record_out = out("record_out", record_out)?;
        record_out.set(give(unsafe { read(record, "record") }?.clone()));
        Ok(())
    })
}

/// Frees a record.
///
/// - `record`: the record, which must not be used again, or NULL, which does nothing.
///
/// Result: none.
/// Statuses: none; it never fails.
/// Threads: any; nothing else may use the record.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_record_free(record: *mut ipam_record) {
    unsafe { handle::free(record) }
}

/// Returns the name of the kind of a record.
///
/// - `record`: the record, or NULL.
/// - `len_out`: where the length in bytes goes; may be NULL.
///
/// Result: static text, UTF-8, not ended by a zero byte; NULL when `record` is NULL.
/// Statuses: none; it never fails.
/// Threads: any, at once, while none changes or frees the record.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_record_kind(record: *const ipam_record, len_out: *mut usize) -> *const c_char {
    value(std::ptr::null(), || {
        let content = unsafe { handle::get(record, "record") }.ok();
        text::lend_optional(content.map(|c| c.record.spec().name), len_out)
    })
}

/// Sets a field from text, which is parsed as the field's type needs: numbers, times (RFC 3339), addresses, networks, GUIDs, names of enumerations in any case.
///
/// - `record`: the record, not NULL; left as it was on failure.
/// - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
/// - `field_len`: its length in bytes.
/// - `value`: the text, not NULL, UTF-8; empty text clears a text field.
/// - `value_len`: its length in bytes.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`, `WRONG_TYPE`, `INVALID_PARAMETER`, `INVALID_ENUMERATION`, `INVALID_IP_ADDRESS`, `INVALID_NETWORK_ID`, `INVALID_PREFIX_LENGTH`,
/// `I_SUBNET_ID_SUBNET_MASK_MISMATCH`.
/// Threads: one at a time.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_record_set_text(
    record: *mut ipam_record,
    field: *const c_char,
    field_len: usize,
    value: *const c_char,
    value_len: usize,
    error: *mut *mut ipam_error,
) -> i32 {
    unsafe { set(record, field, field_len, || Ok(text::read("value", value, value_len)?.into()), error) }
}

/// Sets a field to a whole number; an enumeration by its number, a time in microseconds since 1970-01-01T00:00:00Z.
///
/// - `record`: the record, not NULL; left as it was on failure.
/// - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
/// - `field_len`: its length in bytes.
/// - `value`: the number.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`, `WRONG_TYPE`, `INVALID_PARAMETER`, `INVALID_ENUMERATION`.
/// Threads: one at a time.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_record_set_integer(
    record: *mut ipam_record,
    field: *const c_char,
    field_len: usize,
    value: i64,
    error: *mut *mut ipam_error,
) -> i32 {
    unsafe { set(record, field, field_len, || Ok(Value::Integer(value.into())), error) }
}

/// Sets a field to a whole number that may be above the largest `int64_t`.
///
/// - `record`: the record, not NULL; left as it was on failure.
/// - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
/// - `field_len`: its length in bytes.
/// - `value`: the number.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`, `WRONG_TYPE`, `INVALID_PARAMETER`, `INVALID_ENUMERATION`.
/// Threads: one at a time.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_record_set_unsigned(
    record: *mut ipam_record,
    field: *const c_char,
    field_len: usize,
    value: u64,
    error: *mut *mut ipam_error,
) -> i32 {
    unsafe { set(record, field, field_len, || Ok(value.into()), error) }
}

/// Sets a field to a number.
///
/// - `record`: the record, not NULL; left as it was on failure.
/// - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
/// - `field_len`: its length in bytes.
/// - `value`: the number, finite.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`, `WRONG_TYPE`, `INVALID_PARAMETER`.
/// Threads: one at a time.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_record_set_real(
    record: *mut ipam_record,
    field: *const c_char,
    field_len: usize,
    value: f64,
    error: *mut *mut ipam_error,
) -> i32 {
    unsafe {
        set(
            record,
            field,
            field_len,
            || {
                if !value.is_finite() {
                    return Err(Error::new(Status::InvalidParameter)
                        .with("field", "value")
                        .with("value", value)
                        .with("rule", "it must be finite"));
                }
                Ok(Value::Real(value))
            },
            error,
        )
    }
}

/// Sets a field to yes or no.
///
/// - `record`: the record, not NULL; left as it was on failure.
/// - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
/// - `field_len`: its length in bytes.
/// - `value`: 1 or 0.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`, `WRONG_TYPE`, `INVALID_PARAMETER`.
/// Threads: one at a time.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_record_set_bool(
    record: *mut ipam_record,
    field: *const c_char,
    field_len: usize,
    value: i32,
    error: *mut *mut ipam_error,
) -> i32 {
    unsafe { set(record, field, field_len, || Ok(flag("value", value)?.into()), error) }
}

/// Sets a field to a point in time.
///
/// - `record`: the record, not NULL; left as it was on failure.
/// - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
/// - `field_len`: its length in bytes.
/// - `value_us`: microseconds since 1970-01-01T00:00:00Z, UTC, in the years 1 to 9999.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`, `WRONG_TYPE`, `INVALID_PARAMETER`.
/// Threads: one at a time.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_record_set_time_us(
    record: *mut ipam_record,
    field: *const c_char,
    field_len: usize,
    value_us: i64,
    error: *mut *mut ipam_error,
) -> i32 {
    unsafe { set(record, field, field_len, || Ok(Value::Time(Timestamp(value_us))), error) }
}

/// Sets a field to nothing, which clears it in a change.
///
/// - `record`: the record, not NULL; left as it was on failure.
/// - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
/// - `field_len`: its length in bytes.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`, `WRONG_TYPE`, `INVALID_PARAMETER`.
/// Threads: one at a time.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_record_set_null(
    record: *mut ipam_record,
    field: *const c_char,
    field_len: usize,
    error: *mut *mut ipam_error,
) -> i32 {
    unsafe { set(record, field, field_len, || Ok(Value::Null), error) }
}

/// Sets a field to an object.
///
/// - `record`: the record, not NULL; left as it was on failure.
/// - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
/// - `field_len`: its length in bytes.
/// - `value`: the object, not NULL; it is copied and stays the caller's.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`, `WRONG_TYPE`, `INVALID_PARAMETER`.
/// Threads: one at a time.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_record_set_record(
    record: *mut ipam_record,
    field: *const c_char,
    field_len: usize,
    value: *const ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    unsafe { set(record, field, field_len, || Ok(Value::Record(Box::new(read(value, "value")?.clone()))), error) }
}

/// Makes a field unset again.
///
/// - `record`: the record, not NULL; left as it was on failure.
/// - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
/// - `field_len`: its length in bytes.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`.
/// Threads: one at a time.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_record_unset(
    record: *mut ipam_record,
    field: *const c_char,
    field_len: usize,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let mut content = unsafe { handle::get_mut(record, "record") }?;
        let name = unsafe { text::read("field", field, field_len) }?;
        content.change().unset(name)
    })
}

/// Tells whether a field is unset, set to nothing, or has a value.
///
/// - `record`: the record, not NULL.
/// - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
/// - `field_len`: its length in bytes.
/// - `state_out`: where `IPAM_FIELD_UNSET`, `IPAM_FIELD_NOTHING` or `IPAM_FIELD_VALUE` goes, not NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`.
/// Threads: any, at once, while none changes or frees the record.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_record_state(
    record: *const ipam_record,
    field: *const c_char,
    field_len: usize,
    state_out: *mut i32,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let state_out = out("state_out", state_out)?;
        let (content, index, _) = unsafe { find(record, field, field_len) }?;
        state_out.set(state(content.record.at(index)));
        Ok(())
    })
}

/// Returns the state of a field.
pub fn state(value: Option<&Value>) -> i32 {
    match value {
        None => IPAM_FIELD_UNSET,
        Some(Value::Null) => IPAM_FIELD_NOTHING,
        Some(_) => IPAM_FIELD_VALUE,
    }
}
