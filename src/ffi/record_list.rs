//! Lists in records. A list is built by adding at its end; `ipam_record_clear_list` starts it anew.

use std::ffi::c_char;

use super::error::ipam_error;
use super::guard::{call, out};
use super::handle;
use super::record::{find, find_value, format_value, give, integer, ipam_record, read, wrong_type};
use super::text;
use crate::domain::object::{FieldSpec, ObjectSpec};
use crate::domain::value::{FieldKind, Value};
use crate::error::{Error, Result, Status};

/// Adds a value to the list in a field.
///
/// # Safety
/// As for [`find`], and nothing else uses the record meanwhile.
unsafe fn add(
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
        let index = content.record().spec().find(name)?;
        content.change().push_at(index, value)
    })
}

/// Finds an item of the list in a field.
///
/// # Safety
/// As for [`find`].
unsafe fn item<'a>(
    record: *const ipam_record,
    field: *const c_char,
    field_len: usize,
    index: usize,
) -> Result<(&'a Value, &'static FieldKind, &'static FieldSpec, &'static ObjectSpec)> {
    let (value, field, spec) = unsafe { find_value(record, field, field_len) }?;
    let (Value::List(items), FieldKind::List(kind)) = (value, &field.kind) else {
        return Err(wrong_type(spec, field, "a list"));
    };
    let item = items.get(index).ok_or_else(|| {
        Error::new(Status::InvalidParameter)
            .with("field", "index")
            .with("value", index)
            .with("rule", format_args!("{} has {} items", field.name, items.len()))
    })?;
    Ok((item, kind, field, spec))
}

/// Sets a list field to the list without items, from which a new list is built.
///
/// - `record`: the record, not NULL; left as it was on failure.
/// - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
/// - `field_len`: its length in bytes.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`, `WRONG_TYPE`.
/// Threads: one at a time.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_record_clear_list(
    record: *mut ipam_record,
    field: *const c_char,
    field_len: usize,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let mut content = unsafe { handle::get_mut(record, "record") }?;
        let spec = content.record().spec();
        let index = spec.find(unsafe { text::read("field", field, field_len) }?)?;
        if !matches!(spec.fields[index].kind, FieldKind::List(_)) {
            return Err(wrong_type(spec, &spec.fields[index], "a list"));
        }
        content.change().set_at(index, Value::List(Vec::new()))
    })
}

/// Adds a value to the end of a list field from text, which is parsed as the items' type needs; a field without a list gets one.
///
/// - `record`: the record, not NULL; left as it was on failure.
/// - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
/// - `field_len`: its length in bytes.
/// - `value`: the text, not NULL, UTF-8.
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
pub unsafe extern "C" fn ipam_record_add_text(
    record: *mut ipam_record,
    field: *const c_char,
    field_len: usize,
    value: *const c_char,
    value_len: usize,
    error: *mut *mut ipam_error,
) -> i32 {
    unsafe { add(record, field, field_len, || Ok(text::read("value", value, value_len)?.into()), error) }
}

/// Adds a whole number to the end of a list field, enumerations by their number; a field without a list gets one.
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
pub unsafe extern "C" fn ipam_record_add_integer(
    record: *mut ipam_record,
    field: *const c_char,
    field_len: usize,
    value: i64,
    error: *mut *mut ipam_error,
) -> i32 {
    unsafe { add(record, field, field_len, || Ok(Value::Integer(value.into())), error) }
}

/// Adds a whole number, which may be above the largest `int64_t`, to the end of a list field; a field without a list gets one.
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
pub unsafe extern "C" fn ipam_record_add_unsigned(
    record: *mut ipam_record,
    field: *const c_char,
    field_len: usize,
    value: u64,
    error: *mut *mut ipam_error,
) -> i32 {
    unsafe { add(record, field, field_len, || Ok(value.into()), error) }
}

/// Adds an object to the end of a list field; a field without a list gets one.
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
pub unsafe extern "C" fn ipam_record_add_record(
    record: *mut ipam_record,
    field: *const c_char,
    field_len: usize,
    value: *const ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    unsafe { add(record, field, field_len, || Ok(Value::Record(Box::new(read(value, "value")?.clone()))), error) }
}

/// Counts the items of a list field.
///
/// - `record`: the record, not NULL.
/// - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
/// - `field_len`: its length in bytes.
/// - `count_out`: where the count goes, not NULL; 0 when the field has no value.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`, `WRONG_TYPE`.
/// Threads: any, at once, while none changes or frees the record.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_record_list_count(
    record: *const ipam_record,
    field: *const c_char,
    field_len: usize,
    count_out: *mut usize,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let count_out = out("count_out", count_out)?;
        let (content, index, field) = unsafe { find(record, field, field_len) }?;
        if !matches!(field.kind, FieldKind::List(_)) {
            return Err(wrong_type(content.record().spec(), field, "a list"));
        }
        count_out.set(match content.record().at(index) {
            Some(Value::List(items)) => items.len(),
            _ => 0,
        });
        Ok(())
    })
}

/// Reads an item of a list field as text.
///
/// - `record`: the record, not NULL.
/// - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
/// - `field_len`: its length in bytes.
/// - `index`: position of the item, from 0.
/// - `text_out`: where the text goes, not NULL: UTF-8, owned, for `ipam_text_free`, followed by a zero byte that is not counted.
/// - `text_len_out`: where its length in bytes goes, not NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`, `FIELD_NOT_SET`, `WRONG_TYPE`, `INVALID_PARAMETER` (no such position).
/// Threads: any, at once, while none changes or frees the record.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_record_list_text(
    record: *const ipam_record,
    field: *const c_char,
    field_len: usize,
    index: usize,
    text_out: *mut *mut c_char,
    text_len_out: *mut usize,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let (text_out, text_len_out) = (out("text_out", text_out)?, out("text_len_out", text_len_out)?);
        let (value, _, field, spec) = unsafe { item(record, field, field_len, index) }?;
        let text = format_value(value).ok_or_else(|| wrong_type(spec, field, "a list of text"))?;
        text::give(Some(&text), text_out, text_len_out)
    })
}

/// Reads an item of a list field as a whole number; an enumeration as its number.
///
/// - `record`: the record, not NULL.
/// - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
/// - `field_len`: its length in bytes.
/// - `index`: position of the item, from 0.
/// - `value_out`: where the number goes, not NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`, `FIELD_NOT_SET`, `WRONG_TYPE`, `INVALID_PARAMETER` (no such position).
/// Threads: any, at once, while none changes or frees the record.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_record_list_integer(
    record: *const ipam_record,
    field: *const c_char,
    field_len: usize,
    index: usize,
    value_out: *mut i64,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let value_out = out("value_out", value_out)?;
        let (value, kind, field, spec) = unsafe { item(record, field, field_len, index) }?;
        let number = integer(value, kind).and_then(|n| i64::try_from(n).ok());
        value_out.set(number.ok_or_else(|| wrong_type(spec, field, "a list of signed 64-bit numbers"))?);
        Ok(())
    })
}

/// Reads an item of a list field that is an object.
///
/// - `record`: the record, not NULL.
/// - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
/// - `field_len`: its length in bytes.
/// - `index`: position of the item, from 0.
/// - `value_out`: where a copy of the object goes, not NULL; the caller owns it and frees it with `ipam_record_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`, `FIELD_NOT_SET`, `WRONG_TYPE`, `INVALID_PARAMETER` (no such position).
/// Threads: any, at once, while none changes or frees the record.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_record_list_record(
    record: *const ipam_record,
    field: *const c_char,
    field_len: usize,
    index: usize,
    value_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let value_out = out("value_out", value_out)?;
        match unsafe { item(record, field, field_len, index) }? {
            (Value::Record(child), ..) => value_out.set(give((**child).clone())),
            (_, _, field, spec) => return Err(wrong_type(spec, field, "a list of objects")),
        }
        Ok(())
    })
}
