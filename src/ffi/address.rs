//! Addresses.

use super::cursor::ipam_cursor;
use super::error::ipam_error;
use super::record::{self, ipam_record};
use super::store::ipam_store;
use super::verb::{change_of, filter_of, many, one, query};
use crate::domain::fields::AddressFilter;
use crate::service::address;

/// Starts a query for addresses.
///
/// - `store`: the store, not NULL.
/// - `filter`: record of kind IpamAddressFilter, or NULL for all; a key in it that finds nothing is an error, which
///   `ipam_cursor_next` gives. Borrowed for the call.
/// - `cursor_out`: where the cursor goes, not NULL: it gives objects of kind IpamAddress in bounded memory and keeps the
///   store open; the caller owns it and frees it with `ipam_cursor_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `INVALID_KEY_COMBINATION`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: IpamServer's Get-IpamAddress.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_address_query(
    store: *const ipam_store,
    filter: *const ipam_record,
    cursor_out: *mut *mut ipam_cursor,
    error: *mut *mut ipam_error,
) -> i32 {
    unsafe { query::<AddressFilter>(store, filter, cursor_out, error) }
}

/// Adds an address.
///
/// - `store`: the store, not NULL.
/// - `record`: record of kind IpamAddress with the fields that callers set, not NULL; borrowed for the call.
/// - `added_out`: where the object goes as it is then, a record of kind IpamAddress, owned, for `ipam_record_free`; may
///   be NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `READ_ONLY_FIELD`,
/// `MANDATORY_FIELD_NOT_SPECIFIED`, `STRING_LENGTH_NOT_ACCEPTABLE`, `INVALID_CHARACTERS_SPECIFIED`,
/// `INVALID_CONFIGURATION_TEXT`, `OBJECT_NOT_FOUND` (space or custom field),
/// `CUSTOM_FIELD_VALUE_FOR_MULTI_VALUE_CUSTOM_FIELD_DOESNT_EXIST`, `DUPLICATE_CUSTOM_FIELDS_SPECIFIED`,
/// `CUSTOM_FIELD_ASSOCIATION_INTERSECTION_EMPTY`, `CUSTOM_FIELD_NOT_APPLICABLE`, `INVALID_IP_ADDRESS_CONFLICT`,
/// `IP_ADDRESS_NOT_ASSIGNABLE`, `INVALID_ADDRESS_EXPIRY_DATE`, `INVALID_MAC_ADDRESS`, `INVALID_DUID_FORMAT`,
/// `INVALID_CLIENT_ID`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: IpamServer's Add-IpamAddress.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_address_add(
    store: *const ipam_store,
    record: *const ipam_record,
    added_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    let arguments = || unsafe { record::read(record, "record") };
    unsafe { one(store, arguments, address::add, added_out, error) }
}

/// Changes the addresses that keys name, all of them or none.
///
/// - `store`: the store, not NULL.
/// - `filter`: record of kind IpamAddressFilter with a key, not NULL; its RowVersion is the version that the object must
///   have. Borrowed for the call.
/// - `changes`: record of kind IpamAddress with the new values, not NULL: unset fields stay, fields set to nothing are
///   cleared. Borrowed for the call.
/// - `custom`: record of kind IpamCustomChange with custom fields to set and to remove, or NULL. Borrowed for the call.
/// - `changed_out`: where a cursor over the objects as they are then goes, objects of kind IpamAddress, owned, for
///   `ipam_cursor_free`; may be NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `OBJECT_NOT_FOUND`, `AMBIGUOUS_KEY`,
/// `STALE_VERSION`, `UNKNOWN_KIND`, `READ_ONLY_FIELD`, `MANDATORY_FIELD_NOT_SPECIFIED`, `STRING_LENGTH_NOT_ACCEPTABLE`,
/// `INVALID_CHARACTERS_SPECIFIED`, `INVALID_CONFIGURATION_TEXT`,
/// `CUSTOM_FIELD_VALUE_FOR_MULTI_VALUE_CUSTOM_FIELD_DOESNT_EXIST`, `DUPLICATE_CUSTOM_FIELDS_SPECIFIED`,
/// `CUSTOM_FIELD_ASSOCIATION_INTERSECTION_EMPTY`, `CUSTOM_FIELD_NOT_APPLICABLE`, `INVALID_IP_ADDRESS_CONFLICT`,
/// `IP_ADDRESS_NOT_ASSIGNABLE`, `INVALID_ADDRESS_EXPIRY_DATE`, `INVALID_MAC_ADDRESS`, `INVALID_DUID_FORMAT`,
/// `INVALID_CLIENT_ID`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: IpamServer's Set-IpamAddress.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_address_set(
    store: *const ipam_store,
    filter: *const ipam_record,
    changes: *const ipam_record,
    custom: *const ipam_record,
    changed_out: *mut *mut ipam_cursor,
    error: *mut *mut ipam_error,
) -> i32 {
    let arguments = || unsafe { change_of::<AddressFilter>(filter, changes, custom) };
    unsafe { many(store, arguments, |tx, (filter, changes)| address::set(tx, &filter, &changes), changed_out, error) }
}

/// Removes the addresses that keys name, all of them or none.
///
/// - `store`: the store, not NULL.
/// - `filter`: record of kind IpamAddressFilter with a key, not NULL; its RowVersion is the version that the object must
///   have. Borrowed for the call.
/// - `removed_out`: where a cursor over the objects as they were goes, objects of kind IpamAddress, owned, for
///   `ipam_cursor_free`; may be NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `OBJECT_NOT_FOUND`, `AMBIGUOUS_KEY`,
/// `STALE_VERSION`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: IpamServer's Remove-IpamAddress.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_address_remove(
    store: *const ipam_store,
    filter: *const ipam_record,
    removed_out: *mut *mut ipam_cursor,
    error: *mut *mut ipam_error,
) -> i32 {
    let arguments = || unsafe { filter_of::<AddressFilter>(filter) };
    unsafe { many(store, arguments, |tx, filter| address::remove(tx, &filter), removed_out, error) }
}
