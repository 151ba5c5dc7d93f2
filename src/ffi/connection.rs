//! Saved connections: names for stores, in a file of the user's that all callers share.

use std::ffi::c_char;

use super::cursor::{self, ipam_cursor};
use super::error::ipam_error;
use super::guard::{call, out, set_optional};
use super::record::{give, ipam_record};
use super::text;
use crate::domain::object::Object;
use crate::service::connection::{self, SavedConnections};

/// Lists the saved connections in the order of their names.
///
/// - `cursor_out`: where the cursor goes, not NULL: it gives objects of kind IpamSavedConnection; the caller owns it and
///   frees it with `ipam_cursor_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `CONNECTION_FILE_UNREADABLE`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_connection_query(cursor_out: *mut *mut ipam_cursor, error: *mut *mut ipam_error) -> i32 {
    call(error, || {
        let cursor_out = out("cursor_out", cursor_out)?;
        let list = SavedConnections::of_user()?.list()?;
        cursor_out.set(cursor::give(list.into_iter().map(|saved| Ok(saved.to_record()))));
        Ok(())
    })
}

/// Saves a connection under a name, in place of what had the name. Nothing is opened; no secret is kept.
///
/// - `name`: the name, not NULL, UTF-8, without / and \.
/// - `name_len`: its length in bytes.
/// - `connection`: a path, sqlite://path or postgres://user@host/database, not NULL, UTF-8; a path becomes absolute.
/// - `connection_len`: its length in bytes.
/// - `saved_out`: where the saved connection goes as a record of kind IpamSavedConnection, owned, for `ipam_record_free`;
///   may be NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_UTF8`, `INVALID_PARAMETER`, `STRING_LENGTH_NOT_ACCEPTABLE`,
/// `INVALID_CHARACTERS_SPECIFIED`, `CONNECTION_TYPE_UNKNOWN`, `CONNECTION_FILE_UNREADABLE`.
/// Threads: any, at once; several processes too.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_connection_save(
    name: *const c_char,
    name_len: usize,
    connection: *const c_char,
    connection_len: usize,
    saved_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let name = unsafe { text::read("name", name, name_len) }?;
        let connection = unsafe { text::read("connection", connection, connection_len) }?;
        let saved = SavedConnections::of_user()?.save(name, connection)?;
        set_optional(saved_out, || give(saved.to_record()));
        Ok(())
    })
}

/// Removes a saved connection. The store stays.
///
/// - `name`: the name, in any case, not NULL, UTF-8.
/// - `name_len`: its length in bytes.
/// - `removed_out`: where the removed connection goes as a record of kind IpamSavedConnection, owned, for
///   `ipam_record_free`; may be NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_UTF8`, `OBJECT_NOT_FOUND`, `CONNECTION_FILE_UNREADABLE`.
/// Threads: any, at once; several processes too.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_connection_remove(
    name: *const c_char,
    name_len: usize,
    removed_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let removed = SavedConnections::of_user()?.remove(unsafe { text::read("name", name, name_len) }?)?;
        set_optional(removed_out, || give(removed.to_record()));
        Ok(())
    })
}

/// Finds which store a text names: a saved name, else a path, sqlite://path or postgres://user@host/database; without a text that of the environment
/// variable IPAM_STORE, else the saved connection Default.
///
/// - `connection`: the text, UTF-8; NULL or empty for none.
/// - `connection_len`: its length in bytes.
/// - `target_out`: where the path goes, not NULL: UTF-8, owned, for `ipam_text_free`, followed by a zero byte that is not
///   counted.
/// - `target_len_out`: where its length in bytes goes, not NULL.
/// - `name_out`: where the name of the saved connection goes, not NULL: like `target_out`; NULL when the store was not
///   named by one.
/// - `name_len_out`: where its length in bytes goes, not NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_UTF8`, `INVALID_PARAMETER`, `NOT_CONNECTED`, `CONNECTION_TYPE_UNKNOWN`,
/// `CONNECTION_FILE_UNREADABLE`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_connection_resolve(
    connection: *const c_char,
    connection_len: usize,
    target_out: *mut *mut c_char,
    target_len_out: *mut usize,
    name_out: *mut *mut c_char,
    name_len_out: *mut usize,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let (target_out, target_len_out) = (out("target_out", target_out)?, out("target_len_out", target_len_out)?);
        let (name_out, name_len_out) = (out("name_out", name_out)?, out("name_len_out", name_len_out)?);
        let text = unsafe { text::read_optional("connection", connection, connection_len) }?;
        let found = SavedConnections::of_user()?.resolve(text, connection::environment().as_deref())?;
        text::give(Some(&found.target.to_string()), target_out, target_len_out)?;
        text::give(found.name.as_deref(), name_out, name_len_out)
    })
}
