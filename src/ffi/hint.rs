//! Hints for what a user types.

use std::ffi::c_char;

use super::cursor::{self, ipam_cursor};
use super::error::ipam_error;
use super::guard::{call, out};
use super::handle;
use super::record;
use super::store::ipam_store;
use super::text;
use crate::domain::object::Object;
use crate::service::hint;

/// Returns keys of objects that begin with what a user has typed, in bounded time whatever the size of the store.
///
/// - `store`: the store, not NULL.
/// - `kind`: IpamAddressSpace, IpamBlock, IpamSubnet, IpamRange (by first address) or IpamAddress, not NULL; UTF-8, borrowed for the call.
/// - `kind_len`: length of `kind` in bytes.
/// - `word`: what was typed, may be NULL with length 0, which every key begins with; UTF-8, borrowed for the call.
/// - `word_len`: length of `word` in bytes.
/// - `limit`: the most keys wanted.
/// - `cursor_out`: where the cursor goes, not NULL: it gives objects of kind IpamHint; the caller owns it and frees it with
///   `ipam_cursor_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `UNKNOWN_KIND`, `STORE_BUSY`,
/// `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_hint_query(
    store: *const ipam_store,
    kind: *const c_char,
    kind_len: usize,
    word: *const c_char,
    word_len: usize,
    limit: u32,
    cursor_out: *mut *mut ipam_cursor,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let cursor_out = out("cursor_out", cursor_out)?;
        let store = unsafe { handle::get(store, "store") }?;
        let kind = record::kind(unsafe { text::read("kind", kind, kind_len) }?)?;
        let word = unsafe { text::read_optional("word", word, word_len) }?.unwrap_or_default();
        let hints = store.read(|tx| hint::find(tx, kind, word, limit))?;
        cursor_out.set(cursor::give(hints.into_iter().map(|hint| Ok(hint.to_record()))));
        Ok(())
    })
}
