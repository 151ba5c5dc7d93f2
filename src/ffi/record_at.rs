//! Records by position of the field, without errors and without copies: for reading many objects fast. A position is found once per kind.

use std::ffi::c_char;

use super::guard::value;
use super::handle;
use super::record::{self, RecordContent, integer, ipam_record};
use super::text;
use crate::domain::value::{FieldKind, Value};

/// A flag.
pub const IPAM_FIELD_TYPE_BOOL: i32 = 1;
/// A whole number.
pub const IPAM_FIELD_TYPE_INTEGER: i32 = 2;
/// A number.
pub const IPAM_FIELD_TYPE_REAL: i32 = 3;
/// Text; exact counts of addresses too, as decimal digits.
pub const IPAM_FIELD_TYPE_TEXT: i32 = 4;
/// A point in time.
pub const IPAM_FIELD_TYPE_TIME: i32 = 5;
/// An address.
pub const IPAM_FIELD_TYPE_ADDRESS: i32 = 6;
/// A network.
pub const IPAM_FIELD_TYPE_PREFIX: i32 = 7;
/// A GUID.
pub const IPAM_FIELD_TYPE_GUID: i32 = 8;
/// A name of an enumeration.
pub const IPAM_FIELD_TYPE_ENUM: i32 = 9;
/// An object.
pub const IPAM_FIELD_TYPE_RECORD: i32 = 10;
/// Added to the type of the items for a list.
pub const IPAM_FIELD_TYPE_LIST: i32 = 16;

fn type_number(kind: &FieldKind) -> i32 {
    match kind {
        FieldKind::Bool => IPAM_FIELD_TYPE_BOOL,
        FieldKind::Integer(..) => IPAM_FIELD_TYPE_INTEGER,
        FieldKind::Real => IPAM_FIELD_TYPE_REAL,
        FieldKind::Text | FieldKind::Count => IPAM_FIELD_TYPE_TEXT,
        FieldKind::Time => IPAM_FIELD_TYPE_TIME,
        FieldKind::Address => IPAM_FIELD_TYPE_ADDRESS,
        FieldKind::Prefix => IPAM_FIELD_TYPE_PREFIX,
        FieldKind::Guid => IPAM_FIELD_TYPE_GUID,
        FieldKind::Enum(_) => IPAM_FIELD_TYPE_ENUM,
        FieldKind::Record(_) => IPAM_FIELD_TYPE_RECORD,
        FieldKind::List(items) => IPAM_FIELD_TYPE_LIST + type_number(items),
    }
}

/// Reads something of a record; a NULL record has nothing.
///
/// # Safety
/// `record` is NULL or a record that nothing changes or frees meanwhile.
unsafe fn with<T>(record: *const ipam_record, default: T, pick: impl FnOnce(&RecordContent) -> Option<T>) -> T {
    value(default, || unsafe { handle::get(record, "record") }.ok().and_then(pick))
}

/// Returns how many fields the kind of a record has.
///
/// - `record`: the record, or NULL.
///
/// Result: the count; 0 when `record` is NULL. It is the same for every record of the kind.
/// Statuses: none; it never fails.
/// Threads: any, at once, while none changes or frees the record.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_record_field_count(record: *const ipam_record) -> usize {
    unsafe { with(record, 0, |content| Some(content.record().spec().fields.len())) }
}

/// Returns the name of a field of a record's kind.
///
/// - `record`: the record, or NULL.
/// - `index`: position of the field, from 0.
/// - `len_out`: where the length in bytes goes; may be NULL.
///
/// Result: static text, UTF-8, not ended by a zero byte; NULL when there is no such position.
/// Statuses: none; it never fails.
/// Threads: any, at once, while none changes or frees the record.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_record_field_name(
    record: *const ipam_record,
    index: usize,
    len_out: *mut usize,
) -> *const c_char {
    value(std::ptr::null(), || {
        let content = unsafe { handle::get(record, "record") }.ok();
        text::lend_optional(content.and_then(|c| c.record().spec().fields.get(index)).map(|f| f.name), len_out)
    })
}

/// Returns the type of a field of a record's kind.
///
/// - `record`: the record, or NULL.
/// - `index`: position of the field, from 0.
///
/// Result: one of `IPAM_FIELD_TYPE_*`, for lists that of the items plus `IPAM_FIELD_TYPE_LIST`; 0 when there is no such position.
/// Statuses: none; it never fails.
/// Threads: any, at once, while none changes or frees the record.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_record_field_type(record: *const ipam_record, index: usize) -> i32 {
    unsafe { with(record, 0, |content| Some(type_number(&content.record().spec().fields.get(index)?.kind))) }
}

/// Tells whether the field at a position is unset, set to nothing, or has a value.
///
/// - `record`: the record, or NULL.
/// - `index`: position of the field, from 0.
///
/// Result: `IPAM_FIELD_UNSET` (also when there is no such position), `IPAM_FIELD_NOTHING` or `IPAM_FIELD_VALUE`.
/// Statuses: none; it never fails.
/// Threads: any, at once, while none changes or frees the record.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_record_state_at(record: *const ipam_record, index: usize) -> i32 {
    unsafe { with(record, record::IPAM_FIELD_UNSET, |content| Some(record::state(content.record().at(index)))) }
}

/// Reads the field at a position as text, whatever its type, in the form of `ipam_record_get_text`.
///
/// - `record`: the record, or NULL.
/// - `index`: position of the field, from 0.
/// - `len_out`: where the length in bytes goes; may be NULL.
///
/// Result: UTF-8, not ended by a zero byte, borrowed: it lives until the record is changed or freed; NULL when the field has no value, is an object or a list of objects.
/// Statuses: none; it never fails.
/// Threads: any, at once, while none changes or frees the record.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_record_text_at(
    record: *const ipam_record,
    index: usize,
    len_out: *mut usize,
) -> *const c_char {
    value(std::ptr::null(), || {
        let content = unsafe { handle::get(record, "record") }.ok();
        text::lend_optional(content.and_then(|c| c.text_at(index)), len_out)
    })
}

/// Reads the field at a position as a whole number, in the form of `ipam_record_get_integer`.
///
/// - `record`: the record, or NULL.
/// - `index`: position of the field, from 0.
///
/// Result: the number; 0 when the field has no value or is none. A number above the largest `int64_t` comes as its two's complement: cast it to `uint64_t`.
/// Statuses: none; it never fails.
/// Threads: any, at once, while none changes or frees the record.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_record_integer_at(record: *const ipam_record, index: usize) -> i64 {
    unsafe {
        with(record, 0, |content| {
            let field = content.record().spec().fields.get(index)?;
            // Numbers above the largest i64 keep their bits, so that callers can cast them to uint64_t.
            integer(content.record().at(index)?, &field.kind).map(|n| n as i64)
        })
    }
}

/// Reads the field at a position as a number.
///
/// - `record`: the record, or NULL.
/// - `index`: position of the field, from 0.
///
/// Result: the number; 0 when the field has no value or is none.
/// Statuses: none; it never fails.
/// Threads: any, at once, while none changes or frees the record.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_record_real_at(record: *const ipam_record, index: usize) -> f64 {
    unsafe {
        with(record, 0.0, |content| match content.record().at(index)? {
            Value::Real(n) => Some(*n),
            Value::Integer(n) => Some(*n as f64),
            _ => None,
        })
    }
}

/// Counts the items of the list field at a position.
///
/// - `record`: the record, or NULL.
/// - `index`: position of the field, from 0.
///
/// Result: the count; 0 when the field has no value or is no list.
/// Statuses: none; it never fails.
/// Threads: any, at once, while none changes or frees the record.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_record_list_count_at(record: *const ipam_record, index: usize) -> usize {
    unsafe {
        with(record, 0, |content| match content.record().at(index)? {
            Value::List(items) => Some(items.len()),
            _ => None,
        })
    }
}
