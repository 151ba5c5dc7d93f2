//! Values of custom fields.

use std::ffi::c_char;

use super::error::ipam_error;
use super::record::ipam_record;
use super::store::ipam_store;
use super::text;
use super::verb::one;
use crate::service::custom;

/// Adds a value to a multi-valued custom field.
///
/// - `store`: the store, not NULL.
/// - `field`: name of the field: that in the store, the invariant one or the one shown, in any case, not NULL, UTF-8.
/// - `field_len`: its length in bytes.
/// - `value`: the value, not NULL, UTF-8.
/// - `value_len`: its length in bytes.
/// - `added_out`: where the object goes as it is then, a record of kind IpamCustomValue, owned, for `ipam_record_free`;
///   may be NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `OBJECT_NOT_FOUND`,
/// `VALUE_SPECIFIED_FOR_FREEFORM_CUSTOM_FIELD`, `CUSTOM_FIELD_VALUE_EXISTS`, `STRING_LENGTH_NOT_ACCEPTABLE`,
/// `INVALID_CHARACTERS_SPECIFIED`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: IpamServer's Add-IpamCustomValue.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_custom_value_add(
    store: *const ipam_store,
    field: *const c_char,
    field_len: usize,
    value: *const c_char,
    value_len: usize,
    added_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    let arguments = || unsafe { Ok((text::read("field", field, field_len)?, text::read("value", value, value_len)?)) };
    unsafe { one(store, arguments, |tx, (field, value)| custom::add_value(tx, field, value), added_out, error) }
}

/// Renames a value of a custom field; objects that have it follow.
///
/// - `store`: the store, not NULL.
/// - `field`: name of the field: that in the store, the invariant one or the one shown, in any case, not NULL, UTF-8.
/// - `field_len`: its length in bytes.
/// - `value`: the value, in any case, not NULL, UTF-8.
/// - `value_len`: its length in bytes.
/// - `new_value`: the new value, not NULL, UTF-8.
/// - `new_value_len`: its length in bytes.
/// - `renamed_out`: where the object goes as it is then, a record of kind IpamCustomValue, owned, for `ipam_record_free`;
///   may be NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `OBJECT_NOT_FOUND`,
/// `CUSTOM_FIELD_VALUE_FOR_MULTI_VALUE_CUSTOM_FIELD_DOESNT_EXIST`, `VALUE_SPECIFIED_FOR_FREEFORM_CUSTOM_FIELD`,
/// `CANNOT_UPDATE_OR_DELETE_BUILT_IN_VALUES`, `CANNOT_UPDATE_VALUE_OF_MANAGED_BY_SERVICE_CUSTOM_FIELD`,
/// `CUSTOM_FIELD_VALUE_EXISTS`, `STRING_LENGTH_NOT_ACCEPTABLE`, `INVALID_CHARACTERS_SPECIFIED`, `STORE_BUSY`,
/// `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: IpamServer's Rename-IpamCustomValue.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_custom_value_rename(
    store: *const ipam_store,
    field: *const c_char,
    field_len: usize,
    value: *const c_char,
    value_len: usize,
    new_value: *const c_char,
    new_value_len: usize,
    renamed_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    let arguments = || unsafe {
        Ok((
            text::read("field", field, field_len)?,
            text::read("value", value, value_len)?,
            text::read("new_value", new_value, new_value_len)?,
        ))
    };
    unsafe {
        one(
            store,
            arguments,
            |tx, (field, value, new_value)| custom::rename_value(tx, field, value, new_value),
            renamed_out,
            error,
        )
    }
}

/// Removes a value of a custom field that nothing uses.
///
/// - `store`: the store, not NULL.
/// - `field`: name of the field: that in the store, the invariant one or the one shown, in any case, not NULL, UTF-8.
/// - `field_len`: its length in bytes.
/// - `value`: the value, in any case, not NULL, UTF-8.
/// - `value_len`: its length in bytes.
/// - `removed_out`: where the object goes as it is then, a record of kind IpamCustomValue, owned, for `ipam_record_free`;
///   may be NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `OBJECT_NOT_FOUND`,
/// `CUSTOM_FIELD_VALUE_FOR_MULTI_VALUE_CUSTOM_FIELD_DOESNT_EXIST`, `VALUE_SPECIFIED_FOR_FREEFORM_CUSTOM_FIELD`,
/// `CANNOT_UPDATE_OR_DELETE_BUILT_IN_VALUES`, `DELETE_FAILED_DUE_TO_REFERENCES`, `STORE_BUSY`, `STORE_READ_ONLY`,
/// `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: IpamServer's Remove-IpamCustomValue.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_custom_value_remove(
    store: *const ipam_store,
    field: *const c_char,
    field_len: usize,
    value: *const c_char,
    value_len: usize,
    removed_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    let arguments = || unsafe { Ok((text::read("field", field, field_len)?, text::read("value", value, value_len)?)) };
    unsafe { one(store, arguments, |tx, (field, value)| custom::remove_value(tx, field, value), removed_out, error) }
}
