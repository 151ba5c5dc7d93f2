//! What is done about a VMM server beside syncing with it: the recipe, decisions on conflicts, retiring it, giving a network away.

use std::ffi::c_char;

use super::cursor::{self, ipam_cursor};
use super::error::ipam_error;
use super::guard::{call, flag, out};
use super::handle;
use super::record::{self, ipam_record};
use super::store::ipam_store;
use super::text;
use crate::domain::object::Object;
use crate::error::{Error, Status};
use crate::sync::model::{Change, SyncRecipe, SyncSide};
use crate::sync::{decide, owner, recipe};

/// Makes in IPAM all that a logical network of VMM needs, in one transaction; the next sync makes it in VMM.
///
/// - `store`: the store, not NULL.
/// - `recipe`: record of kind IpamVmmRecipe, not NULL; borrowed for the call.
/// - `cursor_out`: where the cursor goes, not NULL: it gives the address space, the subnet and the range; the caller owns it and
///   frees it with `ipam_cursor_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `MANDATORY_FIELD_NOT_SPECIFIED`,
/// `INVALID_PARAMETER`, `INVALID_NETWORK_ID`, `INVALID_IP_ADDRESS`, `ADDRESS_SPACE_NAME_ALREADY_EXISTS`, `CONFLICTING_SUBNET`,
/// `NONADJUSTABLE_CONFLICTING_RANGES_FOUND`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: steps 1 to 7 of "Synchronize IPAM and VMM".
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_sync_add_network(
    store: *const ipam_store,
    recipe: *const ipam_record,
    cursor_out: *mut *mut ipam_cursor,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let cursor_out = out("cursor_out", cursor_out)?;
        let store = unsafe { handle::get(store, "store") }?;
        let recipe = SyncRecipe::from_record(unsafe { record::read(recipe, "recipe") }?)?;
        let made = recipe::add(store, &recipe)?;
        cursor_out.set(cursor::give(made.into_iter().map(Ok)));
        Ok(())
    })
}

/// Decides a conflict for one side. The decision holds while both sides stay as they are; the next comparison plans what follows.
///
/// - `store`: the store, not NULL.
/// - `change`: record of kind IpamVmmChange whose Kind is Conflict, not NULL; borrowed for the call.
/// - `winner`: name of the side, `Ipam` or `Vmm`, not NULL, UTF-8.
/// - `winner_len`: its length in bytes.
/// - `record_out`: where a record of kind IpamVmmDecision goes, not NULL, owned, for `ipam_record_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `UNKNOWN_KIND`, `INVALID_PARAMETER`,
/// `CONFLICT_NOT_DECIDABLE`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: Resolve-IpamVmmConflict.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_sync_decide(
    store: *const ipam_store,
    change: *const ipam_record,
    winner: *const c_char,
    winner_len: usize,
    record_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let record_out = out("record_out", record_out)?;
        let store = unsafe { handle::get(store, "store") }?;
        let change = unsafe { record::read(change, "change") }?;
        let winner = unsafe { text::read("winner", winner, winner_len) }?;
        let change = Change::from_record(change)?;
        let side = SyncSide::SPEC.canonical(winner).and_then(SyncSide::from_name).ok_or_else(|| {
            Error::new(Status::InvalidParameter)
                .with("field", "winner")
                .with("value", crate::domain::name::shorten(winner))
                .with("rule", format_args!("it is one of {}", SyncSide::SPEC.names()))
        })?;
        record_out.set(record::give(decide::decide(store, &change, side)?.to_record()));
        Ok(())
    })
}

/// Reads the conflicts that were decided by hand, in order of number.
///
/// - `store`: the store, not NULL.
/// - `server`: FQDN of a VMM server, UTF-8; NULL or empty for all.
/// - `server_len`: its length in bytes.
/// - `cursor_out`: where the cursor goes, not NULL: it gives objects of kind IpamVmmDecision; the caller owns it and frees it
///   with `ipam_cursor_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `STORE_BUSY`,
/// `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: Resolve-IpamVmmConflict.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_sync_decisions(
    store: *const ipam_store,
    server: *const c_char,
    server_len: usize,
    cursor_out: *mut *mut ipam_cursor,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let cursor_out = out("cursor_out", cursor_out)?;
        let store = unsafe { handle::get(store, "store") }?;
        let server = unsafe { text::read_optional("server", server, server_len) }?.unwrap_or_default();
        let list = decide::decisions(store, &server.trim().to_lowercase())?;
        cursor_out.set(cursor::give(list.into_iter().map(|one| Ok(one.to_record()))));
        Ok(())
    })
}

/// Forgets what the sync knows of a VMM server or of one of its logical networks. IPAM's data stays.
///
/// - `store`: the store, not NULL.
/// - `server`: FQDN of the VMM server, not NULL, UTF-8.
/// - `server_len`: its length in bytes.
/// - `network`: name of a logical network, UTF-8; NULL or empty for all.
/// - `network_len`: its length in bytes.
/// - `release`: 1 to make subnets, ranges and addresses IPAM's own, so that no sync looks at them again; 0 to leave them the server's.
/// - `count_out`: where the number of links that were removed goes, not NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `INVALID_PARAMETER`,
/// `OBJECT_NOT_FOUND`, `SYNC_LOCKED`, `NONADJUSTABLE_CONFLICTING_RANGES_FOUND`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`,
/// `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: Remove-IpamVmmLink.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_sync_retire(
    store: *const ipam_store,
    server: *const c_char,
    server_len: usize,
    network: *const c_char,
    network_len: usize,
    release: i32,
    count_out: *mut u64,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let count_out = out("count_out", count_out)?;
        let store = unsafe { handle::get(store, "store") }?;
        let server = unsafe { text::read("server", server, server_len) }?;
        let network = unsafe { text::read_optional("network", network, network_len) }?.unwrap_or_default();
        count_out.set(owner::retire(store, server, network, flag("release", release)?)?);
        Ok(())
    })
}

/// Gives a logical network to another VMM server: what IPAM has of it becomes that server's, whose next sync makes or finds it there. In
/// the server that had it nothing is changed.
///
/// - `store`: the store, not NULL.
/// - `server`: FQDN of the VMM server that has it, not NULL, UTF-8.
/// - `server_len`: its length in bytes.
/// - `network`: name of the logical network, not NULL, UTF-8.
/// - `network_len`: its length in bytes.
/// - `destination`: FQDN of the VMM server that gets it, not NULL, UTF-8.
/// - `destination_len`: its length in bytes.
/// - `count_out`: where the number of records that changed hands goes, not NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `INVALID_PARAMETER`,
/// `OBJECT_NOT_FOUND`, `SYNC_LOCKED`, `NONADJUSTABLE_CONFLICTING_RANGES_FOUND`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`,
/// `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: Move-IpamVmmLink.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_sync_move(
    store: *const ipam_store,
    server: *const c_char,
    server_len: usize,
    network: *const c_char,
    network_len: usize,
    destination: *const c_char,
    destination_len: usize,
    count_out: *mut u64,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let count_out = out("count_out", count_out)?;
        let store = unsafe { handle::get(store, "store") }?;
        let server = unsafe { text::read("server", server, server_len) }?;
        let network = unsafe { text::read("network", network, network_len) }?;
        let destination = unsafe { text::read("destination", destination, destination_len) }?;
        count_out.set(owner::give(store, server, network, destination)?);
        Ok(())
    })
}
