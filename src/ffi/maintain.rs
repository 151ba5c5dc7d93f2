//! Looking after a store: checks, backups, restoring, moves.

use std::ffi::c_char;
use std::path::Path;

use super::cursor::{self, ipam_cursor};
use super::error::ipam_error;
use super::guard::{call, flag, out, set_optional};
use super::handle;
use super::progress::{self, ipam_progress};
use super::record::{self, ipam_record};
use super::store::ipam_store;
use super::text;
use crate::domain::object::Object;
use crate::service::maintain;

/// Begins to check every rule that the rows of a store have to keep, worked out again by other means than those that keep it.
///
/// - `store`: the store, not NULL.
/// - `repair`: 1 to mend what follows from other rows, 0 to look only. What does not follow from other rows is reported in either case.
/// - `progress`: counters, in parts of the check, or NULL; borrowed while the cursor lives.
/// - `cursor_out`: where the cursor goes, not NULL: it gives objects of kind IpamDatabaseCheck, one for each part as it is checked, and
///   keeps the store open; the caller owns it and frees it with `ipam_cursor_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status. `ipam_cursor_next` gives `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `INTERRUPTED`; that a store is damaged
/// is what a part reports.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_PARAMETER`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours; Test-IpamDatabase.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_store_check(
    store: *const ipam_store,
    repair: i32,
    progress: *const ipam_progress,
    cursor_out: *mut *mut ipam_cursor,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let cursor_out = out("cursor_out", cursor_out)?;
        let store = unsafe { handle::get(store, "store") }?;
        let progress = unsafe { progress::of(progress) }?;
        let checking = maintain::check(store, flag("repair", repair)?, &progress);
        cursor_out.set(cursor::give(checking.map(|part| Ok(part?.to_record()))));
        Ok(())
    })
}

/// Copies a store into one file while it is in use, and compares the copy with the store before it gets its name.
///
/// - `store`: the store, not NULL.
/// - `path`: the file, UTF-8, not NULL.
/// - `path_len`: its length in bytes.
/// - `overwrite`: 1 to replace a file of that name, 0 to refuse.
/// - `progress`: counters, or NULL; borrowed for the call.
/// - `copy_out`: where what was copied goes, a record of kind IpamDatabaseCopy, owned, for `ipam_record_free`; may be NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status; on failure there is no file, or the one that was there.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `INVALID_PARAMETER`, `BACKUP_FILE_EXISTS`,
/// `COPY_NOT_VERIFIED`, `STORE_UNREADABLE`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `STORE_BUSY`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours; Backup-IpamDatabase.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_store_backup(
    store: *const ipam_store,
    path: *const c_char,
    path_len: usize,
    overwrite: i32,
    progress: *const ipam_progress,
    copy_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let store = unsafe { handle::get(store, "store") }?;
        let path = unsafe { text::read("path", path, path_len) }?;
        let progress = unsafe { progress::of(progress) }?;
        let copied = maintain::backup(store, Path::new(path), flag("overwrite", overwrite)?, &progress)?;
        set_optional(copy_out, || record::give(copied.to_record()));
        Ok(())
    })
}

/// Puts the store of a backup in the place of a store file that nobody has open. The backup is copied beside it, brought to the newest
/// version and checked whole before it takes the name; the file that was there is kept under another.
///
/// - `backup`: the file of the backup, UTF-8, not NULL.
/// - `backup_len`: its length in bytes.
/// - `path`: the store file, which may be missing or damaged, UTF-8, not NULL.
/// - `path_len`: its length in bytes.
/// - `progress`: counters, or NULL; borrowed for the call.
/// - `copy_out`: where what was restored goes, a record of kind IpamDatabaseCopy, owned, for `ipam_record_free`; may be NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status; on failure the store file is what it was.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `STORE_NOT_FOUND`, `NOT_A_STORE`,
/// `DATABASE_IS_AT_HIGHER_VERSION`, `STORE_DAMAGED`, `COPY_NOT_VERIFIED`, `STORE_IN_USE`, `STORE_UNREADABLE`, `STORE_READ_ONLY`, `STORE_FULL`,
/// `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours; Restore-IpamDatabase.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_store_restore(
    backup: *const c_char,
    backup_len: usize,
    path: *const c_char,
    path_len: usize,
    progress: *const ipam_progress,
    copy_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let (backup, path) =
            unsafe { (text::read("backup", backup, backup_len)?, text::read("path", path, path_len)?) };
        let progress = unsafe { progress::of(progress) }?;
        let copied = maintain::restore(Path::new(backup), Path::new(path), &progress)?;
        set_optional(copy_out, || record::give(copied.to_record()));
        Ok(())
    })
}

/// Copies a store into another, of either kind, and compares every table by count and digest. The source is only read. A move that was
/// broken off goes on when it is begun again; until then the destination opens only with AllowUnfinished.
///
/// - `store`: the source, not NULL.
/// - `destination`: the destination, not NULL: empty, or that of the same move before, opened with AllowUnfinished.
/// - `progress`: counters, in rows, or NULL; borrowed for the call.
/// - `moved_out`: where a cursor over the tables goes, objects of kind IpamTableCopy, owned, for `ipam_cursor_free`; may be NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `DESTINATION_NOT_EMPTY`, `COPY_NOT_VERIFIED`, `STORE_BUSY`,
/// `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours; Move-IpamDatabase.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_store_move(
    store: *const ipam_store,
    destination: *const ipam_store,
    progress: *const ipam_progress,
    moved_out: *mut *mut ipam_cursor,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let (store, destination) = unsafe { (handle::get(store, "store")?, handle::get(destination, "destination")?) };
        let progress = unsafe { progress::of(progress) }?;
        let moved = maintain::move_to(store, destination, &progress)?;
        set_optional(moved_out, || cursor::give(moved.into_iter().map(|table| Ok(table.to_record()))));
        Ok(())
    })
}
