//! What the library has to say of a store.

use super::cursor::{self, ipam_cursor};
use super::error::ipam_error;
use super::guard::{call, out};
use super::handle;
use super::store::ipam_store;
use crate::domain::object::Object;

/// Reads what the library has noted about a store: that it was opened or made, transactions that were slow or repeated, faults
/// of the store. A ring keeps the last 500 entries; nothing is printed and nobody is called back.
///
/// - `store`: the store, not NULL.
/// - `after`: number of the last entry that was seen, 0 for all that are kept; a gap behind it tells that entries went by.
/// - `cursor_out`: where the cursor goes, not NULL: it gives objects of kind IpamLogEntry, oldest first; the caller owns it and
///   frees it with `ipam_cursor_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_log_query(
    store: *const ipam_store,
    after: u64,
    cursor_out: *mut *mut ipam_cursor,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let cursor_out = out("cursor_out", cursor_out)?;
        let store = unsafe { handle::get(store, "store") }?;
        cursor_out.set(cursor::give(store.log().after(after).into_iter().map(|entry| Ok(entry.to_record()))));
        Ok(())
    })
}
