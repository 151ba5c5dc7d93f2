//! Subnets.

use std::ffi::c_char;

use super::cursor::{self, ipam_cursor};
use super::error::ipam_error;
use super::guard::{call, flag, out};
use super::handle;
use super::record::{self, ipam_record};
use super::store::ipam_store;
use super::text;
use super::verb::{change_of, filter_of, many, one, query};
use crate::domain::address::Address;
use crate::domain::fields::SubnetFilter;
use crate::domain::object::Object;
use crate::service::free;
use crate::service::subnet::{self, RemoveSubnet};

/// Starts a query for subnets.
///
/// - `store`: the store, not NULL.
/// - `filter`: record of kind IpamSubnetFilter, or NULL for all; a key in it that finds nothing is an error, which
///   `ipam_cursor_next` gives. Borrowed for the call.
/// - `cursor_out`: where the cursor goes, not NULL: it gives objects of kind IpamSubnet in bounded memory and keeps the
///   store open; the caller owns it and frees it with `ipam_cursor_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `INVALID_KEY_COMBINATION`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: IpamServer's Get-IpamSubnet.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_subnet_query(
    store: *const ipam_store,
    filter: *const ipam_record,
    cursor_out: *mut *mut ipam_cursor,
    error: *mut *mut ipam_error,
) -> i32 {
    unsafe { query::<SubnetFilter>(store, filter, cursor_out, error) }
}

/// Adds a subnet; without a space it is in Default.
///
/// - `store`: the store, not NULL.
/// - `record`: record of kind IpamSubnet with the fields that callers set, not NULL; borrowed for the call.
/// - `added_out`: where the object goes as it is then, a record of kind IpamSubnet, owned, for `ipam_record_free`; may be
///   NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `READ_ONLY_FIELD`,
/// `MANDATORY_FIELD_NOT_SPECIFIED`, `STRING_LENGTH_NOT_ACCEPTABLE`, `INVALID_CHARACTERS_SPECIFIED`,
/// `INVALID_CONFIGURATION_TEXT`, `OBJECT_NOT_FOUND` (space or custom field),
/// `CUSTOM_FIELD_VALUE_FOR_MULTI_VALUE_CUSTOM_FIELD_DOESNT_EXIST`, `DUPLICATE_CUSTOM_FIELDS_SPECIFIED`,
/// `CUSTOM_FIELD_ASSOCIATION_INTERSECTION_EMPTY`, `CUSTOM_FIELD_NOT_APPLICABLE`, `SUBNET_NAME_NOT_SPECIFIED`,
/// `CONFLICTING_SUBNET`, `INVALID_VLAN_ID_COLLECTION`, `INVALID_VS_ID`, `INVALID_VIRTUALIZATION_TYPE`, `STORE_BUSY`,
/// `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: IpamServer's Add-IpamSubnet.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_subnet_add(
    store: *const ipam_store,
    record: *const ipam_record,
    added_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    let arguments = || unsafe { record::read(record, "record") };
    unsafe { one(store, arguments, subnet::add, added_out, error) }
}

/// Changes the subnets that keys name, all of them or none.
///
/// - `store`: the store, not NULL.
/// - `filter`: record of kind IpamSubnetFilter with a key, not NULL; its RowVersion is the version that the object must
///   have. Borrowed for the call.
/// - `changes`: record of kind IpamSubnet with the new values, not NULL: unset fields stay, fields set to nothing are
///   cleared. Borrowed for the call.
/// - `custom`: record of kind IpamCustomChange with custom fields to set and to remove, or NULL. Borrowed for the call.
/// - `changed_out`: where a cursor over the objects as they are then goes, objects of kind IpamSubnet, owned, for
///   `ipam_cursor_free`; may be NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `OBJECT_NOT_FOUND`, `AMBIGUOUS_KEY`,
/// `STALE_VERSION`, `UNKNOWN_KIND`, `READ_ONLY_FIELD`, `MANDATORY_FIELD_NOT_SPECIFIED`, `STRING_LENGTH_NOT_ACCEPTABLE`,
/// `INVALID_CHARACTERS_SPECIFIED`, `INVALID_CONFIGURATION_TEXT`,
/// `CUSTOM_FIELD_VALUE_FOR_MULTI_VALUE_CUSTOM_FIELD_DOESNT_EXIST`, `DUPLICATE_CUSTOM_FIELDS_SPECIFIED`,
/// `CUSTOM_FIELD_ASSOCIATION_INTERSECTION_EMPTY`, `CUSTOM_FIELD_NOT_APPLICABLE`, `CONFLICTING_SUBNET`,
/// `INVALID_VLAN_ID_COLLECTION`, `INVALID_VS_ID`, `INVALID_VIRTUALIZATION_TYPE`, `INVALID_VIRTUALIZATION_TYPE_UPDATION`,
/// `RANGES_DEPENDENT_ON_SUBNET`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: IpamServer's Set-IpamSubnet.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_subnet_set(
    store: *const ipam_store,
    filter: *const ipam_record,
    changes: *const ipam_record,
    custom: *const ipam_record,
    changed_out: *mut *mut ipam_cursor,
    error: *mut *mut ipam_error,
) -> i32 {
    let arguments = || unsafe { change_of::<SubnetFilter>(filter, changes, custom) };
    unsafe { many(store, arguments, |tx, (filter, changes)| subnet::set(tx, &filter, &changes), changed_out, error) }
}

/// Removes the subnets that keys name, all of them or none.
///
/// - `store`: the store, not NULL.
/// - `filter`: record of kind IpamSubnetFilter with a key, not NULL; its RowVersion is the version that the object must
///   have. Borrowed for the call.
/// - `delete_ranges`: 1 to remove their ranges with them, 0 to refuse subnets that have ranges.
/// - `delete_addresses`: 1 to remove the addresses of those ranges as well, 0 to leave them unmapped.
/// - `removed_out`: where a cursor over the objects as they were goes, objects of kind IpamSubnet, owned, for
///   `ipam_cursor_free`; may be NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `OBJECT_NOT_FOUND`, `AMBIGUOUS_KEY`,
/// `STALE_VERSION`, `RANGES_DEPENDENT_ON_SUBNET`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`,
/// `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: IpamServer's Remove-IpamSubnet.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_subnet_remove(
    store: *const ipam_store,
    filter: *const ipam_record,
    delete_ranges: i32,
    delete_addresses: i32,
    removed_out: *mut *mut ipam_cursor,
    error: *mut *mut ipam_error,
) -> i32 {
    let arguments = || unsafe {
        Ok((
            filter_of::<SubnetFilter>(filter)?,
            flag("delete_ranges", delete_ranges)?,
            flag("delete_addresses", delete_addresses)?,
        ))
    };
    unsafe {
        many(
            store,
            arguments,
            |tx, (filter, delete_ranges, delete_addresses)| {
                subnet::remove(tx, &filter, RemoveSubnet { ranges: delete_ranges, addresses: delete_addresses })
            },
            removed_out,
            error,
        )
    }
}

/// Finds the first ranges of neighbouring addresses that are free in a subnet, in order: addresses that a host can have,
/// in no range of any service, in no subnet inside this one, and not recorded. Nothing is taken.
///
/// - `store`: the store, not NULL.
/// - `subnet_id`: number of the subnet (its field Id).
/// - `address_count`: how many addresses each range has, at least 1.
/// - `count`: how many ranges are wanted, 1 to 65,536.
/// - `cursor_out`: where the cursor goes, not NULL: it gives objects of kind IpamFreeRange, fewer than asked for when no
///   more are free; the caller owns it and frees it with `ipam_cursor_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `OBJECT_NOT_FOUND`,
/// `RANGE_SIZE_LARGER_THAN_SUBNET`, `INVALID_NUMBER_OF_SUBNETS`, `STORE_BUSY`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: IpamServer's Find-IpamFreeRange.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_subnet_free_ranges(
    store: *const ipam_store,
    subnet_id: u64,
    address_count: u64,
    count: u32,
    cursor_out: *mut *mut ipam_cursor,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let cursor_out = out("cursor_out", cursor_out)?;
        let store = unsafe { handle::get(store, "store") }?;
        let free = store.read(|tx| free::ranges(tx, subnet_id, address_count.into(), count))?;
        cursor_out.set(cursor::give(free.into_iter().map(|range| Ok(range.to_record()))));
        Ok(())
    })
}

/// Finds the most specific subnet of an address space that holds an address: the quick question of programs that ask it for
/// every packet or log line.
///
/// - `store`: the store, not NULL.
/// - `space`: name of the address space, UTF-8; NULL with length 0 means Default.
/// - `space_len`: its length in bytes.
/// - `address`: the address as text, not NULL, UTF-8.
/// - `address_len`: its length in bytes.
/// - `subnet_id_out`: where the number of the subnet (its field Id) goes, not NULL; 0 when no subnet holds the address.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `INVALID_IP_ADDRESS`,
/// `OBJECT_NOT_FOUND` (space), `STORE_BUSY`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_subnet_holding(
    store: *const ipam_store,
    space: *const c_char,
    space_len: usize,
    address: *const c_char,
    address_len: usize,
    subnet_id_out: *mut u64,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let subnet_id_out = out("subnet_id_out", subnet_id_out)?;
        let store = unsafe { handle::get(store, "store") }?;
        let space = unsafe { text::read_optional("space", space, space_len) }?.unwrap_or_default();
        let address = Address::parse("address", unsafe { text::read("address", address, address_len) }?)?;
        let id = store.read(|tx| subnet::holding(tx, space, address))?;
        subnet_id_out.set(id.unwrap_or(0));
        Ok(())
    })
}
