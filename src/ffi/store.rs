//! Stores: where everything of IPAM is kept.

use std::ffi::c_char;

use super::error::ipam_error;
use super::guard::{call, out, value};
use super::handle::{self, Owned, handle};
use super::record::{self, ipam_record};
use super::text;
use crate::domain::fields::StoreOptions;
use crate::domain::object::Object;
use crate::service::connection::{self, SavedConnections};
use crate::service::{Ipam, OpenOptions};
use crate::store::postgres::address::Secret;

/// An open store. Never NULL where a function gives one. Cursors and runs keep the store open by themselves, so it may be
/// freed before them. Every function on it may run in several threads at once; nothing ties it to the thread that made it.
pub struct ipam_store {
    _opaque: (),
}
handle!(ipam_store, Ipam, b"ipam-sto", survives_fork false);

/// Opens a store, and makes a missing file (not a missing folder, and nothing on a server, where `ipam_store_provision` does).
///
/// - `connection`: a saved name, a path, sqlite://path, or postgres://user@host/database of a server, UTF-8; NULL or empty for the
///   store of the environment variable IPAM_STORE, else the saved connection Default.
/// - `connection_len`: its length in bytes.
/// - `options`: record of kind IpamStoreOptions, or NULL; borrowed for the call.
/// - `store_out`: where the store goes, not NULL; the caller owns it and frees it with `ipam_store_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `INVALID_UTF8`, `INVALID_PARAMETER`, `UNKNOWN_KIND`, `NOT_CONNECTED`,
/// `CONNECTION_TYPE_UNKNOWN`, `CONNECTION_FILE_UNREADABLE`, `STORE_NOT_FOUND`, `STORE_UNREADABLE`, `NOT_A_STORE`,
/// `DATABASE_IS_AT_HIGHER_VERSION`, `STORE_READ_ONLY`, `STORE_BUSY`, `STORE_DAMAGED`, `STORE_FULL`, `MOVE_UNFINISHED`,
/// `SERVER_UNREACHABLE`, `LOGIN_FAILED`, `CERTIFICATE_REFUSED`, `SERVER_NOT_PROVISIONED`, `ACCESS_DENIED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours; Connect-Ipam.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_store_open(
    connection: *const c_char,
    connection_len: usize,
    options: *const ipam_record,
    store_out: *mut *mut ipam_store,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let store_out = out("store_out", store_out)?;
        let text = unsafe { text::read_optional("connection", connection, connection_len) }?;
        let given = match unsafe { record::read_optional(options, "options") }? {
            Some(record) => StoreOptions::from_record(record)?,
            None => StoreOptions::default(),
        };
        let found = SavedConnections::of_user()?.resolve(text, connection::environment().as_deref())?;
        let mut options = OpenOptions {
            must_exist: given.must_exist,
            allow_unfinished: given.allow_unfinished,
            user: Some(given.user).filter(|user| !user.is_empty()),
            password: if given.password.0.is_empty() { Secret::default() } else { Secret::new(given.password.0) },
            ..OpenOptions::default()
        };
        options.busy_timeout_ms = given.busy_timeout_ms;
        store_out.set(Owned::<ipam_store>::new(Ipam::open_target(&found.target, &options)?).into_raw());
        Ok(())
    })
}

/// Returns the path of a store, without secrets.
///
/// - `store`: the store, or NULL.
/// - `len_out`: where the length in bytes goes; may be NULL.
///
/// Result: UTF-8, not ended by a zero byte, borrowed, lives as long as the store; NULL when `store` is NULL.
/// Statuses: none; it never fails.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_store_name(store: *const ipam_store, len_out: *mut usize) -> *const c_char {
    value(std::ptr::null(), || {
        let store = unsafe { handle::get(store, "store") }.ok();
        text::lend_optional(store.map(Ipam::name), len_out)
    })
}

/// Tells whether opening a store made it.
///
/// - `store`: the store, or NULL.
///
/// Result: 1 or 0; 0 when `store` is NULL.
/// Statuses: none; it never fails.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_store_created(store: *const ipam_store) -> i32 {
    value(0, || unsafe { handle::get(store, "store") }.ok().map(|store| store.created().into()))
}

/// Sets how long calls on a store wait for another that keeps it locked, and for a server that is gone, before they fail with
/// `STORE_BUSY` or `SERVER_UNREACHABLE`. Calls that run already keep the time that they began with.
///
/// - `store`: the store, not NULL.
/// - `timeout_ms`: the time, from 0, which does not wait, to 2147483647; it replaces that of the options of `ipam_store_open`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_PARAMETER`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: sqlite3_busy_timeout of SQLite.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_store_set_busy_timeout(
    store: *const ipam_store,
    timeout_ms: u32,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || unsafe { handle::get(store, "store") }?.set_busy_timeout(timeout_ms))
}

/// Stops what is running on a store, in any thread; it ends with the status `INTERRUPTED`, and nothing of its transaction
/// happened.
///
/// - `store`: the store, or NULL, which does nothing.
///
/// Result: none.
/// Statuses: none; it never fails.
/// Threads: any, at once; that is what it is for.
/// Since: 0.1.0.
/// Source: sqlite3_interrupt of SQLite.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_interrupt(store: *const ipam_store) {
    value((), || {
        unsafe { handle::get(store, "store") }.ok()?.interrupt();
        Some(())
    })
}

/// Closes and frees a store. What was committed stays.
///
/// - `store`: the store, which must not be used again, or NULL, which does nothing.
///
/// Result: none.
/// Statuses: none; it never fails.
/// Threads: any; nothing else may use the handle.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_store_free(store: *mut ipam_store) {
    unsafe { handle::free(store) }
}
