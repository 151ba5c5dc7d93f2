//! Records as JSON, made and read by the library so that no caller has to.

use std::ffi::c_char;

use super::error::ipam_error;
use super::guard::{call, flag, out};
use super::record::{give, ipam_record, kind, read};
use super::text;
use crate::domain::json::{Derived, from_json, parse, to_json};
use crate::error::{Error, Status};

/// Writes a record as a JSON object: fields in the kind's order, unset ones left out, nothing as null, times in RFC 3339.
/// Equal records give the same bytes.
///
/// - `record`: the record, not NULL.
/// - `with_derived`: 1 to write fields that follow from other data as well, 0 to leave them out.
/// - `text_out`: where the JSON goes, not NULL: UTF-8, owned, for `ipam_text_free`, followed by a zero byte that is not
///   counted.
/// - `text_len_out`: where its length in bytes goes, not NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_PARAMETER` (flag).
/// Threads: any, at once, while none changes or frees the record.
/// Since: 0.1.0.
/// Source: RFC 8259.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_record_to_json(
    record: *const ipam_record,
    with_derived: i32,
    text_out: *mut *mut c_char,
    text_len_out: *mut usize,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let (text_out, text_len_out) = (out("text_out", text_out)?, out("text_len_out", text_len_out)?);
        let derived = if flag("with_derived", with_derived)? { Derived::Keep } else { Derived::Omit };
        let json = to_json(unsafe { read(record, "record") }?, derived).to_string();
        text::give(Some(&json), text_out, text_len_out)
    })
}

/// Makes a record of a kind of a JSON object in the form of `ipam_record_to_json`.
///
/// - `kind`: name of the kind, not NULL, UTF-8.
/// - `kind_len`: its length in bytes.
/// - `json`: the JSON text, not NULL, UTF-8.
/// - `json_len`: its length in bytes.
/// - `record_out`: where the record goes, not NULL; the caller owns it and frees it with `ipam_record_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_UTF8`, `UNKNOWN_KIND`, `UNKNOWN_FIELD`, `WRONG_TYPE`, `INVALID_PARAMETER` (not
/// JSON, not an object, or a value that the field refuses).
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: RFC 8259.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_record_from_json(
    kind: *const c_char,
    kind_len: usize,
    json: *const c_char,
    json_len: usize,
    record_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let record_out = out("record_out", record_out)?;
        let (kind, json) = unsafe { (text::read("kind", kind, kind_len)?, text::read("json", json, json_len)?) };
        let spec = self::kind(kind)?;
        let json = parse(json).map_err(|cause| {
            Error::new(Status::InvalidParameter)
                .with("field", "the JSON text")
                .with("value", format_args!("line {}, column {}", cause.line(), cause.column()))
                .with("rule", cause)
        })?;
        record_out.set(give(from_json(spec, &json)?));
        Ok(())
    })
}
