//! Ranges.

use super::cursor::{self, ipam_cursor};
use super::error::ipam_error;
use super::guard::{call, flag, out};
use super::handle;
use super::record::{self, ipam_record};
use super::store::ipam_store;
use super::verb::{change_of, filter_of, many, one, query};
use crate::domain::fields::RangeFilter;
use crate::domain::object::Object;
use crate::service::range;

/// Starts a query for ranges.
///
/// - `store`: the store, not NULL.
/// - `filter`: record of kind IpamRangeFilter, or NULL for all; a key in it that finds nothing is an error, which
///   `ipam_cursor_next` gives. Borrowed for the call.
/// - `cursor_out`: where the cursor goes, not NULL: it gives objects of kind IpamRange in bounded memory and keeps the
///   store open; the caller owns it and frees it with `ipam_cursor_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `INVALID_KEY_COMBINATION`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: IpamServer's Get-IpamRange.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_range_query(
    store: *const ipam_store,
    filter: *const ipam_record,
    cursor_out: *mut *mut ipam_cursor,
    error: *mut *mut ipam_error,
) -> i32 {
    unsafe { query::<RangeFilter>(store, filter, cursor_out, error) }
}

/// Adds a range; without start and end it is the whole usable part of its network.
///
/// - `store`: the store, not NULL.
/// - `record`: record of kind IpamRange with the fields that callers set, not NULL; borrowed for the call.
/// - `create_subnet`: 1 to add the subnet when there is none, 0 to refuse the range.
/// - `added_out`: where the object goes as it is then, a record of kind IpamRange, owned, for `ipam_record_free`; may be
///   NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `READ_ONLY_FIELD`,
/// `MANDATORY_FIELD_NOT_SPECIFIED`, `STRING_LENGTH_NOT_ACCEPTABLE`, `INVALID_CHARACTERS_SPECIFIED`,
/// `INVALID_CONFIGURATION_TEXT`, `OBJECT_NOT_FOUND` (space or custom field),
/// `CUSTOM_FIELD_VALUE_FOR_MULTI_VALUE_CUSTOM_FIELD_DOESNT_EXIST`, `DUPLICATE_CUSTOM_FIELDS_SPECIFIED`,
/// `CUSTOM_FIELD_ASSOCIATION_INTERSECTION_EMPTY`, `CUSTOM_FIELD_NOT_APPLICABLE`, `SUBNET_DOES_NOT_EXIST_FOR_RANGE`,
/// `INVALID_ADDRESS_RANGE`, `START_IP_GREATER_THAN_END_IP`, `NONADJUSTABLE_CONFLICTING_RANGES_FOUND`,
/// `INVALID_START_IP_WITH_ALL_ZEROES`, `INVALID_END_IP_HOST_ID_ALL_ONES`, `RESERVED_IP_NOT_IN_RANGE`, `VIP_NOT_IN_RANGE`,
/// `INVALID_ADDRESSES_IN_GATEWAYS_COLLECTION`, `INVALID_METRIC_VALUE_IN_GATEWAYS_COLLECTION`,
/// `UTILIZATION_DATA_NOT_SPECIFIED_FOR_STATIC_RANGE`, `INVALID_UTILIZATION_STATISTICS`, `MS_DHCP_RANGE_NOT_MANAGED`,
/// `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: IpamServer's Add-IpamRange.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_range_add(
    store: *const ipam_store,
    record: *const ipam_record,
    create_subnet: i32,
    added_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    let arguments = || Ok((unsafe { record::read(record, "record") }?, flag("create_subnet", create_subnet)?));
    unsafe {
        one(store, arguments, |tx, (record, create_subnet)| range::add(tx, record, create_subnet), added_out, error)
    }
}

/// Changes the ranges that keys name, all of them or none.
///
/// - `store`: the store, not NULL.
/// - `filter`: record of kind IpamRangeFilter with a key, not NULL; its RowVersion is the version that the object must
///   have. Borrowed for the call.
/// - `changes`: record of kind IpamRange with the new values, not NULL: unset fields stay, fields set to nothing are
///   cleared. Borrowed for the call.
/// - `custom`: record of kind IpamCustomChange with custom fields to set and to remove, or NULL. Borrowed for the call.
/// - `create_subnet`: 1 to add the subnet when there is none, 0 to refuse the range.
/// - `changed_out`: where a cursor over the objects as they are then goes, objects of kind IpamRange, owned, for
///   `ipam_cursor_free`; may be NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `OBJECT_NOT_FOUND`, `AMBIGUOUS_KEY`,
/// `STALE_VERSION`, `UNKNOWN_KIND`, `READ_ONLY_FIELD`, `MANDATORY_FIELD_NOT_SPECIFIED`, `STRING_LENGTH_NOT_ACCEPTABLE`,
/// `INVALID_CHARACTERS_SPECIFIED`, `INVALID_CONFIGURATION_TEXT`,
/// `CUSTOM_FIELD_VALUE_FOR_MULTI_VALUE_CUSTOM_FIELD_DOESNT_EXIST`, `DUPLICATE_CUSTOM_FIELDS_SPECIFIED`,
/// `CUSTOM_FIELD_ASSOCIATION_INTERSECTION_EMPTY`, `CUSTOM_FIELD_NOT_APPLICABLE`, `SUBNET_DOES_NOT_EXIST_FOR_RANGE`,
/// `INVALID_ADDRESS_RANGE`, `START_IP_GREATER_THAN_END_IP`, `NONADJUSTABLE_CONFLICTING_RANGES_FOUND`,
/// `INVALID_START_IP_WITH_ALL_ZEROES`, `INVALID_END_IP_HOST_ID_ALL_ONES`, `RESERVED_IP_NOT_IN_RANGE`, `VIP_NOT_IN_RANGE`,
/// `INVALID_ADDRESSES_IN_GATEWAYS_COLLECTION`, `INVALID_METRIC_VALUE_IN_GATEWAYS_COLLECTION`,
/// `UTILIZATION_DATA_NOT_SPECIFIED_FOR_STATIC_RANGE`, `INVALID_UTILIZATION_STATISTICS`, `MS_DHCP_RANGE_NOT_MANAGED`,
/// `INVALID_VIRTUALIZATION_TYPE_UPDATION`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: IpamServer's Set-IpamRange.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_range_set(
    store: *const ipam_store,
    filter: *const ipam_record,
    changes: *const ipam_record,
    custom: *const ipam_record,
    create_subnet: i32,
    changed_out: *mut *mut ipam_cursor,
    error: *mut *mut ipam_error,
) -> i32 {
    let arguments =
        || unsafe { Ok((change_of::<RangeFilter>(filter, changes, custom)?, flag("create_subnet", create_subnet)?)) };
    unsafe {
        many(
            store,
            arguments,
            |tx, ((filter, changes), create_subnet)| range::set(tx, &filter, &changes, create_subnet),
            changed_out,
            error,
        )
    }
}

/// Removes the ranges that keys name, all of them or none.
///
/// - `store`: the store, not NULL.
/// - `filter`: record of kind IpamRangeFilter with a key, not NULL; its RowVersion is the version that the object must
///   have. Borrowed for the call.
/// - `delete_addresses`: 1 to remove their addresses as well, 0 to leave them unmapped.
/// - `removed_out`: where a cursor over the objects as they were goes, objects of kind IpamRange, owned, for
///   `ipam_cursor_free`; may be NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `OBJECT_NOT_FOUND`, `AMBIGUOUS_KEY`,
/// `STALE_VERSION`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: IpamServer's Remove-IpamRange.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_range_remove(
    store: *const ipam_store,
    filter: *const ipam_record,
    delete_addresses: i32,
    removed_out: *mut *mut ipam_cursor,
    error: *mut *mut ipam_error,
) -> i32 {
    let arguments = || unsafe { Ok((filter_of::<RangeFilter>(filter)?, flag("delete_addresses", delete_addresses)?)) };
    unsafe {
        many(
            store,
            arguments,
            |tx, (filter, delete_addresses)| range::remove(tx, &filter, delete_addresses),
            removed_out,
            error,
        )
    }
}

/// Finds the first addresses that are free in a range, in order. Nothing is taken.
///
/// - `store`: the store, not NULL.
/// - `range_id`: number of the range (its field Id).
/// - `count`: how many are wanted, at least 1.
/// - `cursor_out`: where the cursor goes, not NULL: it gives objects of kind IpamFreeAddress, fewer than asked for when
///   no more are free; the caller owns it and frees it with `ipam_cursor_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `OBJECT_NOT_FOUND`, `INVALID_PARAMETER`,
/// `STORE_BUSY`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: IpamServer's Find-IpamFreeAddress.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_range_free_addresses(
    store: *const ipam_store,
    range_id: u64,
    count: u32,
    cursor_out: *mut *mut ipam_cursor,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let cursor_out = out("cursor_out", cursor_out)?;
        let store = unsafe { handle::get(store, "store") }?;
        let free = store.read(|tx| range::free_addresses(tx, range_id, count))?;
        cursor_out.set(cursor::give(free.into_iter().map(|address| Ok(address.to_record()))));
        Ok(())
    })
}
