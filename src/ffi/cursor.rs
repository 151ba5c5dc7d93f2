//! Cursors: the results of a query, one at a time.

use super::error::ipam_error;
use super::guard::{call, out};
use super::handle::{self, Owned, handle};
use super::record::{self, ipam_record};
use crate::domain::object::Record;
use crate::error::Result;

/// The results of a query, read one at a time in bounded memory. Never NULL where a function gives one. It keeps what it
/// reads from alive, so the store's handle may be freed first. One thread at a time; not tied to the thread that made it.
pub struct ipam_cursor {
    _opaque: (),
}
handle!(ipam_cursor, CursorContent, b"ipam-cur", survives_fork false);

/// Where a cursor's records come from.
pub struct CursorContent(Box<dyn Iterator<Item = Result<Record>> + Send>);

/// Makes a cursor handle.
pub fn give(records: impl Iterator<Item = Result<Record>> + Send + 'static) -> *mut ipam_cursor {
    Owned::<ipam_cursor>::new(CursorContent(Box::new(records.fuse()))).into_raw()
}

/// Reads the next object of a query.
///
/// - `cursor`: the cursor, not NULL.
/// - `record_out`: where the object goes, not NULL: an owned record for `ipam_record_free`, or NULL at the end, also when asked again.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 (also at the end), or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`; those of opening the query, such as `OBJECT_NOT_FOUND`,
/// `STORE_BUSY`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: one at a time.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_cursor_next(
    cursor: *mut ipam_cursor,
    record_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let record_out = out("record_out", record_out)?;
        let mut cursor = unsafe { handle::get_mut(cursor, "cursor") }?;
        let next = cursor.0.next().transpose()?;
        record_out.set(next.map_or(std::ptr::null_mut(), record::give));
        Ok(())
    })
}

/// Closes and frees a cursor, at its end or before.
///
/// - `cursor`: the cursor, which must not be used again, or NULL, which does nothing.
///
/// Result: none.
/// Statuses: none; it never fails.
/// Threads: any; nothing else may use the cursor.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_cursor_free(cursor: *mut ipam_cursor) {
    unsafe { handle::free(cursor) }
}
