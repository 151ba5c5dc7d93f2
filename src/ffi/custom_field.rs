//! Custom fields.

use std::ffi::c_char;

use super::cursor::ipam_cursor;
use super::error::ipam_error;
use super::record::{self, ipam_record};
use super::store::ipam_store;
use super::text;
use super::verb::{one, query};
use crate::domain::fields::CustomFieldFilter;
use crate::service::custom;

/// Starts a query for custom fields with their values, in order of number.
///
/// - `store`: the store, not NULL.
/// - `filter`: record of kind IpamCustomFieldFilter, or NULL for all; a key in it that finds nothing is an error, which
///   `ipam_cursor_next` gives. Borrowed for the call.
/// - `cursor_out`: where the cursor goes, not NULL: it gives objects of kind IpamCustomField in bounded memory and keeps
///   the store open; the caller owns it and frees it with `ipam_cursor_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `INVALID_KEY_COMBINATION`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: IpamServer's Get-IpamCustomField.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_custom_field_query(
    store: *const ipam_store,
    filter: *const ipam_record,
    cursor_out: *mut *mut ipam_cursor,
    error: *mut *mut ipam_error,
) -> i32 {
    unsafe { query::<CustomFieldFilter>(store, filter, cursor_out, error) }
}

/// Adds a custom field.
///
/// - `store`: the store, not NULL.
/// - `record`: record of kind IpamCustomField with Name, and MultiValue and values where objects pick from a list, not
///   NULL; borrowed for the call.
/// - `added_out`: where the object goes as it is then, a record of kind IpamCustomField, owned, for `ipam_record_free`;
///   may be NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `READ_ONLY_FIELD`,
/// `MANDATORY_FIELD_NOT_SPECIFIED`, `STRING_LENGTH_NOT_ACCEPTABLE`, `INVALID_CHARACTERS_SPECIFIED`,
/// `CUSTOM_FIELD_NAME_EXISTS`, `NAME_COLLIDES_WITH_BUILT_IN_IMPORTABLE_COLUMN_NAME`, `STORE_BUSY`, `STORE_READ_ONLY`,
/// `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: IpamServer's Add-IpamCustomField.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_custom_field_add(
    store: *const ipam_store,
    record: *const ipam_record,
    added_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    let arguments = || unsafe { record::read(record, "record") };
    unsafe { one(store, arguments, custom::add_field, added_out, error) }
}

/// Renames a custom field.
///
/// - `store`: the store, not NULL.
/// - `name`: name of the field: that in the store, the invariant one or the one shown, in any case, not NULL, UTF-8.
/// - `name_len`: its length in bytes.
/// - `new_name`: the new name, not NULL, UTF-8.
/// - `new_name_len`: its length in bytes.
/// - `renamed_out`: where the object goes as it is then, a record of kind IpamCustomField, owned, for `ipam_record_free`;
///   may be NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `OBJECT_NOT_FOUND`,
/// `CUSTOM_FIELD_INVALID_BUILT_IN_UPDATE`, `CUSTOM_FIELD_NAME_EXISTS`,
/// `NAME_COLLIDES_WITH_BUILT_IN_IMPORTABLE_COLUMN_NAME`, `STRING_LENGTH_NOT_ACCEPTABLE`, `INVALID_CHARACTERS_SPECIFIED`,
/// `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: IpamServer's Rename-IpamCustomField.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_custom_field_rename(
    store: *const ipam_store,
    name: *const c_char,
    name_len: usize,
    new_name: *const c_char,
    new_name_len: usize,
    renamed_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    let arguments =
        || unsafe { Ok((text::read("name", name, name_len)?, text::read("new_name", new_name, new_name_len)?)) };
    unsafe {
        one(store, arguments, |tx, (name, new_name)| custom::rename_field(tx, name, new_name), renamed_out, error)
    }
}

/// Removes a custom field that nothing uses.
///
/// - `store`: the store, not NULL.
/// - `name`: name of the field: that in the store, the invariant one or the one shown, in any case, not NULL, UTF-8.
/// - `name_len`: its length in bytes.
/// - `removed_out`: where the object goes as it is then, a record of kind IpamCustomField, owned, for `ipam_record_free`;
///   may be NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `OBJECT_NOT_FOUND`,
/// `CANNOT_DELETE_BUILT_IN_FIELD`, `DELETE_FAILED_DUE_TO_REFERENCES`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`,
/// `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: IpamServer's Remove-IpamCustomField.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_custom_field_remove(
    store: *const ipam_store,
    name: *const c_char,
    name_len: usize,
    removed_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    let arguments = || unsafe { text::read("name", name, name_len) };
    unsafe { one(store, arguments, custom::remove_field, removed_out, error) }
}
