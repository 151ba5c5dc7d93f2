//! Synchronization: comparing, carrying out a plan step by step, and what is known about it afterwards.

use std::collections::VecDeque;
use std::ffi::c_char;

use super::cursor::{self, ipam_cursor};
use super::error::ipam_error;
use super::guard::{call, out};
use super::handle::{self, Owned, handle};
use super::inventory::{self, ipam_inventory};
use super::plan::{self, ipam_plan};
use super::record::{self, ipam_record};
use super::store::ipam_store;
use super::text;
use super::vmm::{self, ipam_vmm};
use crate::domain::object::{Object, Record};
use crate::error::Result;
use crate::service::Ipam;
use crate::sync::model::{SyncEvent, SyncOptions};
use crate::sync::{self, EmbeddedDoor, Run};

/// A sync that is being carried out. It keeps the lease on its VMM server, until it is freed or ends, and the store open. Never
/// NULL where a function gives one. One thread at a time; not tied to the thread that made it.
pub struct ipam_sync {
    _opaque: (),
}
handle!(ipam_sync, Run, b"ipam-syn", survives_fork false);

/// Lines of the journal that a cursor reads at once.
const PAGE: u32 = 500;

/// Reads options that may be left out.
///
/// # Safety
/// `options` is NULL or a record that nothing changes or frees meanwhile.
unsafe fn options_of(options: *const ipam_record) -> Result<SyncOptions> {
    match unsafe { record::read_optional(options, "options") }? {
        Some(record) => SyncOptions::from_record(record),
        None => Ok(SyncOptions::default()),
    }
}

/// Makes a VMM server known to IPAM: its name as a value of Service Instance, associated with VMM. It is so already:
/// nothing happens.
///
/// - `store`: the store, not NULL.
/// - `server`: FQDN of the VMM server, not NULL, UTF-8.
/// - `server_len`: its length in bytes.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `INVALID_PARAMETER`,
/// `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: Add-SCNetworkService of VMM's module, for a service of IPAM.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_sync_register(
    store: *const ipam_store,
    server: *const c_char,
    server_len: usize,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let store = unsafe { handle::get(store, "store") }?;
        sync::register(store, unsafe { text::read("server", server, server_len) }?)
    })
}

/// Compares IPAM with what VMM holds and makes the plan of a sync. Nothing is changed.
///
/// - `store`: the store, not NULL.
/// - `inventory`: what VMM holds, finished, not NULL.
/// - `options`: record of kind IpamVmmSyncOptions, or NULL for those that are usual; borrowed for the call.
/// - `plan_out`: where the plan goes, not NULL; the caller owns it and frees it with `ipam_plan_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `WRONG_STATE`, `UNKNOWN_KIND`,
/// `INVALID_PARAMETER`, `STORE_BUSY`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: Compare-IpamVmm.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_sync_compare(
    store: *const ipam_store,
    inventory: *const ipam_inventory,
    options: *const ipam_record,
    plan_out: *mut *mut ipam_plan,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let plan_out = out("plan_out", plan_out)?;
        let store = unsafe { handle::get(store, "store") }?;
        let inventory = unsafe { inventory::read(inventory) }?;
        let options = unsafe { options_of(options) }?;
        plan_out.set(plan::give(sync::compare(store, inventory, &options)?));
        Ok(())
    })
}

/// Tells whether a plan could still be carried out as it is, and changes nothing: what a preview of a kept plan asks first. The
/// guards are not asked, so that a plan that they stop can be looked at.
///
/// - `store`: the store, not NULL.
/// - `plan`: the plan, not NULL; borrowed for the call.
/// - `inventory`: what VMM holds now, finished, not NULL; borrowed for the call.
/// - `options`: record of kind IpamVmmSyncOptions as for `ipam_sync_begin`, or NULL for those that are usual. Borrowed for the
///   call.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `WRONG_STATE`, `UNKNOWN_KIND`,
/// `INVALID_PARAMETER`, `PLAN_STALE`, `WRONG_VMM_SERVER`, `STORE_BUSY`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: Sync-IpamVmm -WhatIf.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_sync_check(
    store: *const ipam_store,
    plan: *const ipam_plan,
    inventory: *const ipam_inventory,
    options: *const ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let store = unsafe { handle::get(store, "store") }?;
        let (plan, inventory) = unsafe { (plan::read(plan)?, inventory::read(inventory)?) };
        Run::check(store, plan, inventory, &unsafe { options_of(options) }?)
    })
}

/// Begins to carry out a plan, exactly as it is.
///
/// - `store`: the store, not NULL.
/// - `plan`: the plan, not NULL; it is copied and stays the caller's.
/// - `inventory`: what VMM holds now, finished, not NULL; borrowed for the call.
/// - `options`: record of kind IpamVmmSyncOptions as for the comparison, or NULL for those that are usual; Force passes
///   the guards, Only picks entries. Borrowed for the call.
/// - `sync_out`: where the sync goes, not NULL; the caller owns it and frees it with `ipam_sync_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `WRONG_STATE`, `UNKNOWN_KIND`,
/// `INVALID_PARAMETER`, `PLAN_STALE`, `UNSAFE_PLAN`, `WRONG_VMM_SERVER`, `SYNC_LOCKED`, `STORE_BUSY`, `STORE_READ_ONLY`,
/// `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: Sync-IpamVmm.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_sync_begin(
    store: *const ipam_store,
    plan: *const ipam_plan,
    inventory: *const ipam_inventory,
    options: *const ipam_record,
    sync_out: *mut *mut ipam_sync,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let sync_out = out("sync_out", sync_out)?;
        let store = unsafe { handle::get(store, "store") }?;
        let (plan, inventory) = unsafe { (plan::read(plan)?, inventory::read(inventory)?) };
        let options = unsafe { options_of(options) }?;
        let run = Run::begin(store, plan.clone(), inventory, &options)?;
        sync_out.set(Owned::<ipam_sync>::new(run).into_raw());
        Ok(())
    })
}

/// Carries out the next entry of a plan. What fails on an object is its result, and the sync goes on.
///
/// - `sync`: the sync, not NULL.
/// - `vmm`: the embedded VMM that carries out VMM's steps; or NULL, then they come back with the state Pending and the
///   call to make in Step, and the caller answers with `ipam_sync_report`.
/// - `result_out`: where a record of kind IpamVmmSyncResult goes, not NULL, owned, for `ipam_record_free`; NULL when all
///   entries are done, also when asked again.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `WRONG_STATE` (an answer is awaited),
/// `LEASE_LOST`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`; the sync can then not go
/// on, the next one does.
/// Threads: one at a time.
/// Since: 0.1.0.
/// Source: Sync-IpamVmm.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_sync_next(
    sync: *mut ipam_sync,
    vmm: *const ipam_vmm,
    result_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let result_out = out("result_out", result_out)?;
        let mut run = unsafe { handle::get_mut(sync, "sync") }?;
        let result = match vmm.is_null() {
            true => run.next()?,
            false => run.next_with(&mut EmbeddedDoor(unsafe { vmm::read(vmm) }?))?,
        };
        result_out.set(result.map_or(std::ptr::null_mut(), |result| record::give(result.to_record())));
        Ok(())
    })
}

/// Answers a Pending step: with the object that VMM gave, or with VMM's refusal.
///
/// - `sync`: the sync, not NULL.
/// - `object`: the object as VMM has it now, of a removed one as it was; NULL when VMM refused. Borrowed for the call.
/// - `error_id`: identifier of VMM's error, UTF-8; may be NULL when there is an object.
/// - `error_id_len`: its length in bytes.
/// - `message`: VMM's message, UTF-8; may be NULL when there is an object.
/// - `message_len`: its length in bytes.
/// - `result_out`: where a record of kind IpamVmmSyncResult goes, not NULL, owned, for `ipam_record_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `WRONG_STATE` (no answer
/// is awaited), `LEASE_LOST`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: one at a time.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_sync_report(
    sync: *mut ipam_sync,
    object: *const ipam_record,
    error_id: *const c_char,
    error_id_len: usize,
    message: *const c_char,
    message_len: usize,
    result_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let result_out = out("result_out", result_out)?;
        let mut run = unsafe { handle::get_mut(sync, "sync") }?;
        let outcome = match unsafe { record::read_optional(object, "object") }? {
            Some(object) => Ok(object.clone()),
            None => {
                let id = unsafe { text::read("error_id", error_id, error_id_len) }?;
                let message = unsafe { text::read("message", message, message_len) }?;
                Err((id.to_owned(), message.to_owned()))
            }
        };
        result_out.set(record::give(run.report(outcome)?.to_record()));
        Ok(())
    })
}

/// Answers a Pending step that failed for a reason that passes by itself: the server was busy, a connection broke.
///
/// - `sync`: the sync, not NULL.
/// - `error_id`: identifier of VMM's error, not NULL, UTF-8.
/// - `error_id_len`: its length in bytes.
/// - `message`: VMM's message, not NULL, UTF-8.
/// - `message_len`: its length in bytes.
/// - `result_out`: where a record of kind IpamVmmSyncResult goes, not NULL, owned, for `ipam_record_free`: Pending again, with the
///   pause to make first in RetryAfter, or Failed when the call was repeated often enough.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `WRONG_STATE` (no answer
/// is awaited), `LEASE_LOST`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: one at a time.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_sync_retry(
    sync: *mut ipam_sync,
    error_id: *const c_char,
    error_id_len: usize,
    message: *const c_char,
    message_len: usize,
    result_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let result_out = out("result_out", result_out)?;
        let mut run = unsafe { handle::get_mut(sync, "sync") }?;
        let id = unsafe { text::read("error_id", error_id, error_id_len) }?.to_owned();
        let message = unsafe { text::read("message", message, message_len) }?.to_owned();
        result_out.set(record::give(run.report_transient((id, message))?.to_record()));
        Ok(())
    })
}

/// Ends and frees a sync. What was done stays; what was not is planned again by the next comparison.
///
/// - `sync`: the sync, which must not be used again, or NULL, which does nothing.
///
/// Result: none.
/// Statuses: none; it never fails.
/// Threads: any; nothing else may use the handle.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_sync_free(sync: *mut ipam_sync) {
    unsafe { handle::free(sync) }
}

/// Reads the pairs of objects that are the same thing on both sides, parents first.
///
/// - `store`: the store, not NULL.
/// - `server`: FQDN of a VMM server, UTF-8; NULL or empty for all.
/// - `server_len`: its length in bytes.
/// - `cursor_out`: where the cursor goes, not NULL: it gives objects of kind IpamVmmLink; the caller owns it and frees it
///   with `ipam_cursor_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `STORE_BUSY`,
/// `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: Get-IpamVmmLink.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_sync_links(
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
        let links = sync::select_links(store, &server.trim().to_lowercase())?;
        cursor_out.set(cursor::give(links.into_iter().map(|link| Ok(link.to_record()))));
        Ok(())
    })
}

/// Starts to read the journal of syncs, in order of number.
///
/// - `store`: the store, not NULL.
/// - `server`: FQDN of a VMM server, UTF-8; NULL or empty for all.
/// - `server_len`: its length in bytes.
/// - `after`: only lines behind this number; 0 for all.
/// - `cursor_out`: where the cursor goes, not NULL: it gives objects of kind IpamVmmSyncEvent in bounded memory and keeps
///   the store open; the caller owns it and frees it with `ipam_cursor_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: Get-IpamVmmSyncEvent.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_sync_events(
    store: *const ipam_store,
    server: *const c_char,
    server_len: usize,
    after: u64,
    cursor_out: *mut *mut ipam_cursor,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let cursor_out = out("cursor_out", cursor_out)?;
        let store = unsafe { handle::get(store, "store") }?;
        let server = unsafe { text::read_optional("server", server, server_len) }?.unwrap_or_default();
        let (server, waiting) = (server.trim().to_lowercase(), VecDeque::new());
        cursor_out.set(cursor::give(Journal { store: store.clone(), server, after, waiting }));
        Ok(())
    })
}

/// Reads the journal page after page.
struct Journal {
    store: Ipam,
    server: String,
    after: u64,
    waiting: VecDeque<SyncEvent>,
}

impl Iterator for Journal {
    type Item = Result<Record>;

    fn next(&mut self) -> Option<Result<Record>> {
        if self.waiting.is_empty() {
            match sync::select_events(&self.store, &self.server, self.after, PAGE) {
                Ok(page) => self.waiting = page.into(),
                Err(error) => return Some(Err(error)),
            }
        }
        let event = self.waiting.pop_front()?;
        self.after = event.id;
        Some(Ok(event.to_record()))
    }
}
