//! Blocks.

use super::cursor::{self, ipam_cursor};
use super::error::ipam_error;
use super::guard::{call, flag, out};
use super::handle;
use super::record::{self, ipam_record};
use super::store::ipam_store;
use super::verb::{change_of, filter_of, many, one, query};
use crate::domain::fields::BlockFilter;
use crate::domain::object::Object;
use crate::service::block;
use crate::service::free::{self, Area};

/// Starts a query for blocks.
///
/// - `store`: the store, not NULL.
/// - `filter`: record of kind IpamBlockFilter, or NULL for all; a key in it that finds nothing is an error, which
///   `ipam_cursor_next` gives. Borrowed for the call.
/// - `cursor_out`: where the cursor goes, not NULL: it gives objects of kind IpamBlock in bounded memory and keeps the
///   store open; the caller owns it and frees it with `ipam_cursor_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `INVALID_KEY_COMBINATION`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: IpamServer's Get-IpamBlock.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_block_query(
    store: *const ipam_store,
    filter: *const ipam_record,
    cursor_out: *mut *mut ipam_cursor,
    error: *mut *mut ipam_error,
) -> i32 {
    unsafe { query::<BlockFilter>(store, filter, cursor_out, error) }
}

/// Adds a block; without start and end it is its whole network. Blocks and subnets inside it map to it.
///
/// - `store`: the store, not NULL.
/// - `record`: record of kind IpamBlock with the fields that callers set, not NULL; borrowed for the call.
/// - `added_out`: where the object goes as it is then, a record of kind IpamBlock, owned, for `ipam_record_free`; may be
///   NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `READ_ONLY_FIELD`,
/// `MANDATORY_FIELD_NOT_SPECIFIED`, `STRING_LENGTH_NOT_ACCEPTABLE`, `INVALID_CHARACTERS_SPECIFIED`, `INVALID_PREFIX_LENGTH`,
/// `INVALID_IP_ADDRESS_FAMILY`, `START_IP_GREATER_THAN_END_IP`, `INVALID_START_IP_ADDRESS`, `INVALID_END_IP_ADDRESS`,
/// `INVALID_ADDRESS_RANGE`, `INVALID_IPV6_GLOBAL_ADDRESS`, `RIR_NOT_SPECIFIED_FOR_A_PUBLIC_IPV4_BLOCK`,
/// `RIR_SPECIFIED_FOR_A_PRIVATE_IPV4_BLOCK`, `RIR_RECEIVED_DATE_SPECIFIED_FOR_A_PRIVATE_IPV4_BLOCK`,
/// `CUSTOM_FIELD_VALUE_FOR_MULTI_VALUE_CUSTOM_FIELD_DOESNT_EXIST`, `CONFLICTING_IP_BLOCKS_EXIST`,
/// `MAXIMUM_BLOCK_LEVEL_REACHED`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: IpamServer's Add-IpamBlock.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_block_add(
    store: *const ipam_store,
    record: *const ipam_record,
    added_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    let arguments = || unsafe { record::read(record, "record") };
    unsafe { one(store, arguments, block::add, added_out, error) }
}

/// Changes the blocks that keys name, all of them or none. With other bounds a block takes another place among the
/// blocks, and what is beneath maps anew.
///
/// - `store`: the store, not NULL.
/// - `filter`: record of kind IpamBlockFilter with a key, not NULL; its RowVersion is the version that the object must
///   have. Borrowed for the call.
/// - `changes`: record of kind IpamBlock with the new values, not NULL: unset fields stay, fields set to nothing are
///   cleared. Borrowed for the call.
/// - `changed_out`: where a cursor over the objects as they are then goes, objects of kind IpamBlock, owned, for
///   `ipam_cursor_free`; may be NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `OBJECT_NOT_FOUND`, `STALE_VERSION`,
/// `UNKNOWN_KIND`, `READ_ONLY_FIELD`, `INVALID_KEY_COMBINATION`, `MANDATORY_FIELD_NOT_SPECIFIED`,
/// `STRING_LENGTH_NOT_ACCEPTABLE`, `INVALID_CHARACTERS_SPECIFIED`, `INVALID_PREFIX_LENGTH`, `INVALID_IP_ADDRESS_FAMILY`,
/// `START_IP_GREATER_THAN_END_IP`, `INVALID_START_IP_ADDRESS`, `INVALID_END_IP_ADDRESS`, `INVALID_ADDRESS_RANGE`,
/// `INVALID_IPV6_GLOBAL_ADDRESS`, `RIR_NOT_SPECIFIED_FOR_A_PUBLIC_IPV4_BLOCK`, `RIR_SPECIFIED_FOR_A_PRIVATE_IPV4_BLOCK`,
/// `RIR_RECEIVED_DATE_SPECIFIED_FOR_A_PRIVATE_IPV4_BLOCK`,
/// `CUSTOM_FIELD_VALUE_FOR_MULTI_VALUE_CUSTOM_FIELD_DOESNT_EXIST`, `CONFLICTING_IP_BLOCKS_EXIST`,
/// `MAXIMUM_BLOCK_LEVEL_REACHED`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: IpamServer's Set-IpamBlock.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_block_set(
    store: *const ipam_store,
    filter: *const ipam_record,
    changes: *const ipam_record,
    changed_out: *mut *mut ipam_cursor,
    error: *mut *mut ipam_error,
) -> i32 {
    let arguments = || unsafe { change_of::<BlockFilter>(filter, changes, std::ptr::null()) };
    unsafe { many(store, arguments, |tx, (filter, changes)| block::set(tx, &filter, &changes), changed_out, error) }
}

/// Removes the blocks that keys name, all of them or none. Subnets and ranges stay.
///
/// - `store`: the store, not NULL.
/// - `filter`: record of kind IpamBlockFilter with a key, not NULL; its RowVersion is the version that the object must
///   have. Borrowed for the call.
/// - `delete_sub_blocks`: 1 to remove the blocks inside them as well, 0 to lift those to the block around.
/// - `removed_out`: where a cursor over the named objects as they were goes, objects of kind IpamBlock, owned, for
///   `ipam_cursor_free`; may be NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `OBJECT_NOT_FOUND`, `STALE_VERSION`,
/// `INVALID_KEY_COMBINATION`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: IpamServer's Remove-IpamBlock.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_block_remove(
    store: *const ipam_store,
    filter: *const ipam_record,
    delete_sub_blocks: i32,
    removed_out: *mut *mut ipam_cursor,
    error: *mut *mut ipam_error,
) -> i32 {
    let arguments =
        || unsafe { Ok((filter_of::<BlockFilter>(filter)?, flag("delete_sub_blocks", delete_sub_blocks)?)) };
    unsafe {
        many(store, arguments, |tx, (filter, sub_blocks)| block::remove(tx, &filter, sub_blocks), removed_out, error)
    }
}

/// Finds the first networks of a length that are free in a block, in order: no subnet of Default holds any of their
/// addresses, and none of those is recorded. Nothing is taken.
///
/// - `store`: the store, not NULL.
/// - `block_id`: number of the block (its field Id).
/// - `prefix_bits`: prefix length of the networks.
/// - `count`: how many are wanted, 1 to 65,536.
/// - `cursor_out`: where the cursor goes, not NULL: it gives objects of kind IpamFreeSubnet, fewer than asked for when no
///   more are free; the caller owns it and frees it with `ipam_cursor_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `OBJECT_NOT_FOUND`,
/// `SUBNET_PREFIX_LARGER_THAN_BLOCK`, `INVALID_NUMBER_OF_SUBNETS`, `STORE_BUSY`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: IpamServer's Find-IpamFreeSubnet.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_block_free_subnets(
    store: *const ipam_store,
    block_id: u64,
    prefix_bits: u32,
    count: u32,
    cursor_out: *mut *mut ipam_cursor,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let cursor_out = out("cursor_out", cursor_out)?;
        let store = unsafe { handle::get(store, "store") }?;
        // A length beyond every family's is as wrong as one that only this block does not have.
        let bits = u8::try_from(prefix_bits).unwrap_or(u8::MAX);
        let free = store.read(|tx| free::subnets(tx, Area::Block(block_id), bits, count))?;
        cursor_out.set(cursor::give(free.into_iter().map(|subnet| Ok(subnet.to_record()))));
        Ok(())
    })
}
