//! Reading the fields of records by name.

use std::ffi::c_char;

use super::error::ipam_error;
use super::guard::{call, out};
use super::record::{IPAM_FIELD_VALUE, find, find_value, give, integer, ipam_record, state, wrong_type};
use super::text;
use crate::domain::value::Value;
use crate::error::Result;

/// Reads a field as text, whatever its type: numbers in decimal, flags as true or false, times in RFC 3339 (UTC), lists with commas between.
///
/// - `record`: the record, not NULL.
/// - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
/// - `field_len`: its length in bytes.
/// - `text_out`: where the text goes, not NULL: UTF-8, owned, for `ipam_text_free`, followed by a zero byte that is not counted; NULL when the field has no value.
/// - `text_len_out`: where its length in bytes goes, not NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`, `WRONG_TYPE` (objects).
/// Threads: any, at once, while none changes or frees the record.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_record_get_text(
    record: *const ipam_record,
    field: *const c_char,
    field_len: usize,
    text_out: *mut *mut c_char,
    text_len_out: *mut usize,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let (text_out, text_len_out) = (out("text_out", text_out)?, out("text_len_out", text_len_out)?);
        let (content, index, field) = unsafe { find(record, field, field_len) }?;
        let text = content.text_at(index);
        if text.is_none() && state(content.record().at(index)) == IPAM_FIELD_VALUE {
            return Err(wrong_type(content.record().spec(), field, "text"));
        }
        text::give(text, text_out, text_len_out)
    })
}

/// Reads a field as a whole number: numbers, flags as 0 or 1, times in microseconds since 1970-01-01T00:00:00Z, enumerations as their number.
///
/// - `record`: the record, not NULL.
/// - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
/// - `field_len`: its length in bytes.
/// - `value_out`: where the number goes, not NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`, `FIELD_NOT_SET`, `WRONG_TYPE` (also when the number does not fit).
/// Threads: any, at once, while none changes or frees the record.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_record_get_integer(
    record: *const ipam_record,
    field: *const c_char,
    field_len: usize,
    value_out: *mut i64,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let value_out = out("value_out", value_out)?;
        value_out.set(unsafe { number(record, field, field_len, "a signed 64-bit number") }?);
        Ok(())
    })
}

/// Reads a field as a whole number that may be above the largest `int64_t`.
///
/// - `record`: the record, not NULL.
/// - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
/// - `field_len`: its length in bytes.
/// - `value_out`: where the number goes, not NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`, `FIELD_NOT_SET`, `WRONG_TYPE` (also when the number does not fit).
/// Threads: any, at once, while none changes or frees the record.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_record_get_unsigned(
    record: *const ipam_record,
    field: *const c_char,
    field_len: usize,
    value_out: *mut u64,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let value_out = out("value_out", value_out)?;
        value_out.set(unsafe { number(record, field, field_len, "an unsigned 64-bit number") }?);
        Ok(())
    })
}

/// Reads a field as a number.
///
/// - `record`: the record, not NULL.
/// - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
/// - `field_len`: its length in bytes.
/// - `value_out`: where the number goes, not NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`, `FIELD_NOT_SET`, `WRONG_TYPE`.
/// Threads: any, at once, while none changes or frees the record.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_record_get_real(
    record: *const ipam_record,
    field: *const c_char,
    field_len: usize,
    value_out: *mut f64,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let value_out = out("value_out", value_out)?;
        match unsafe { find_value(record, field, field_len) }? {
            (Value::Real(n), ..) => value_out.set(*n),
            (Value::Integer(n), ..) => value_out.set(*n as f64),
            (_, field, spec) => return Err(wrong_type(spec, field, "a number")),
        }
        Ok(())
    })
}

/// Reads a field as yes or no.
///
/// - `record`: the record, not NULL.
/// - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
/// - `field_len`: its length in bytes.
/// - `value_out`: where 1 or 0 goes, not NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`, `FIELD_NOT_SET`, `WRONG_TYPE`.
/// Threads: any, at once, while none changes or frees the record.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_record_get_bool(
    record: *const ipam_record,
    field: *const c_char,
    field_len: usize,
    value_out: *mut i32,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let value_out = out("value_out", value_out)?;
        match unsafe { find_value(record, field, field_len) }? {
            (Value::Bool(b), ..) => value_out.set((*b).into()),
            (_, field, spec) => return Err(wrong_type(spec, field, "a boolean")),
        }
        Ok(())
    })
}

/// Reads a field as a point in time.
///
/// - `record`: the record, not NULL.
/// - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
/// - `field_len`: its length in bytes.
/// - `value_us_out`: where the microseconds since 1970-01-01T00:00:00Z go, not NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`, `FIELD_NOT_SET`, `WRONG_TYPE`.
/// Threads: any, at once, while none changes or frees the record.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_record_get_time_us(
    record: *const ipam_record,
    field: *const c_char,
    field_len: usize,
    value_us_out: *mut i64,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let value_us_out = out("value_us_out", value_us_out)?;
        match unsafe { find_value(record, field, field_len) }? {
            (Value::Time(t), ..) => value_us_out.set(t.0),
            (_, field, spec) => return Err(wrong_type(spec, field, "a time")),
        }
        Ok(())
    })
}

/// Reads a field that is an object.
///
/// - `record`: the record, not NULL.
/// - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
/// - `field_len`: its length in bytes.
/// - `value_out`: where a copy of the object goes, not NULL; the caller owns it and frees it with `ipam_record_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`, `FIELD_NOT_SET`, `WRONG_TYPE`.
/// Threads: any, at once, while none changes or frees the record.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_record_get_record(
    record: *const ipam_record,
    field: *const c_char,
    field_len: usize,
    value_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let value_out = out("value_out", value_out)?;
        match unsafe { find_value(record, field, field_len) }? {
            (Value::Record(child), ..) => value_out.set(give((**child).clone())),
            (_, field, spec) => return Err(wrong_type(spec, field, "an object")),
        }
        Ok(())
    })
}

/// Reads a field as a number of the width asked for.
///
/// # Safety
/// As for [`find`].
unsafe fn number<T: TryFrom<i128>>(
    record: *const ipam_record,
    field: *const c_char,
    field_len: usize,
    wanted: &str,
) -> Result<T> {
    let (value, field, spec) = unsafe { find_value(record, field, field_len) }?;
    integer(value, &field.kind).and_then(|n| T::try_from(n).ok()).ok_or_else(|| wrong_type(spec, field, wanted))
}
