//! The tree of spaces, blocks, subnets and ranges.

use super::cursor::{self, ipam_cursor};
use super::error::ipam_error;
use super::guard::{call, out};
use super::handle;
use super::store::ipam_store;
use crate::domain::fields::AddressSpaceFilter;
use crate::domain::object::Object;
use crate::report;

/// Reads the tree of address spaces, blocks, subnets and ranges, line by line, all of it at one moment.
///
/// - `store`: the store, not NULL.
/// - `cursor_out`: where the cursor goes, not NULL: it gives objects of kind IpamTreeNode from the top; the caller owns
///   it and frees it with `ipam_cursor_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `STORE_BUSY`, `STORE_DAMAGED`,
/// `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_tree_query(
    store: *const ipam_store,
    cursor_out: *mut *mut ipam_cursor,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let cursor_out = out("cursor_out", cursor_out)?;
        let store = unsafe { handle::get(store, "store") }?;
        let nodes = store.read(|tx| report::tree(tx, &AddressSpaceFilter::default()))?;
        cursor_out.set(cursor::give(nodes.into_iter().map(|node| Ok(node.to_record()))));
        Ok(())
    })
}
