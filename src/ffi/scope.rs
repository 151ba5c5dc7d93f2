//! Access scopes.

use std::ffi::c_char;

use super::cursor::ipam_cursor;
use super::error::ipam_error;
use super::record::{self, ipam_record};
use super::store::ipam_store;
use super::text;
use super::verb::{many, one, query};
use crate::domain::fields::{AccessScopeFilter, AddressSpaceFilter, BlockFilter, RangeFilter, SubnetFilter};
use crate::domain::object::{Object, Record};
use crate::error::{Error, Result, Status};
use crate::service::scope::{self, Carrier};

/// Starts a query for access scopes, every scope before those under it.
///
/// - `store`: the store, not NULL.
/// - `filter`: record of kind IpamAccessScopeFilter, or NULL for all; a key in it that finds nothing is an error, which
///   `ipam_cursor_next` gives. Borrowed for the call.
/// - `cursor_out`: where the cursor goes, not NULL: it gives objects of kind IpamAccessScope; the caller owns it and frees it with
///   `ipam_cursor_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `INVALID_ACCESS_SCOPE_LABEL`,
/// `MAXIMUM_ACCESS_SCOPE_LEVEL_REACHED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours; section 5.8.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_scope_query(
    store: *const ipam_store,
    filter: *const ipam_record,
    cursor_out: *mut *mut ipam_cursor,
    error: *mut *mut ipam_error,
) -> i32 {
    unsafe { query::<AccessScopeFilter>(store, filter, cursor_out, error) }
}

/// Adds an access scope under one that exists.
///
/// - `store`: the store, not NULL.
/// - `record`: record of kind IpamAccessScope with AccessScopePath, not NULL; borrowed for the call.
/// - `added_out`: where the scope goes as it is then, owned, for `ipam_record_free`; may be NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `READ_ONLY_FIELD`,
/// `MANDATORY_FIELD_NOT_SPECIFIED`, `INVALID_ACCESS_SCOPE_LABEL`, `MAXIMUM_ACCESS_SCOPE_LEVEL_REACHED`, `ACCESS_SCOPE_EXISTS`,
/// `STRING_LENGTH_NOT_ACCEPTABLE`, `INVALID_CHARACTERS_SPECIFIED`, `OBJECT_NOT_FOUND` (the scope above), `STORE_BUSY`,
/// `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours; section 5.8.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_scope_add(
    store: *const ipam_store,
    record: *const ipam_record,
    added_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    let arguments = || unsafe { record::read(record, "record") };
    unsafe { one(store, arguments, scope::add, added_out, error) }
}

/// Removes an access scope that has no scopes under it and no objects.
///
/// - `store`: the store, not NULL.
/// - `path`: path of the scope, not NULL, UTF-8.
/// - `path_len`: its length in bytes.
/// - `removed_out`: where the scope goes as it was, owned, for `ipam_record_free`; may be NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `INVALID_ACCESS_SCOPE_LABEL`,
/// `MAXIMUM_ACCESS_SCOPE_LEVEL_REACHED`, `OBJECT_NOT_FOUND`, `BUILTIN_ACCESS_SCOPE_CANNOT_BE_MANAGED`,
/// `DELETE_FAILED_DUE_TO_REFERENCES`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours; section 5.8.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_scope_remove(
    store: *const ipam_store,
    path: *const c_char,
    path_len: usize,
    removed_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    let arguments = || unsafe { text::read("path", path, path_len) };
    unsafe { one(store, arguments, scope::remove, removed_out, error) }
}

/// Puts the objects that keys name into an access scope, or has them take the scope of what is above them; all of them or none. What
/// is in them and has no scope of its own follows.
///
/// - `store`: the store, not NULL.
/// - `filter`: record of kind IpamAddressSpaceFilter, IpamBlockFilter, IpamSubnetFilter or IpamRangeFilter with a key, not NULL; its
///   RowVersion is the version that the object must have. Borrowed for the call.
/// - `path`: path of the scope, UTF-8; NULL for the scope of what is above.
/// - `path_len`: its length in bytes.
/// - `changed_out`: where a cursor over the objects as they are then goes, owned, for `ipam_cursor_free`; may be NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `UNKNOWN_KIND`,
/// `MANDATORY_FIELD_NOT_SPECIFIED`, `INVALID_ACCESS_SCOPE_LABEL`, `MAXIMUM_ACCESS_SCOPE_LEVEL_REACHED`, `OBJECT_NOT_FOUND`,
/// `STALE_VERSION`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: IpamServer's Set-IpamAccessScope.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_scope_assign(
    store: *const ipam_store,
    filter: *const ipam_record,
    path: *const c_char,
    path_len: usize,
    changed_out: *mut *mut ipam_cursor,
    error: *mut *mut ipam_error,
) -> i32 {
    let kind = unsafe { record::read_optional(filter, "filter") }.ok().flatten().map(|record| record.spec());
    unsafe {
        match kind {
            Some(kind) if kind == AddressSpaceFilter::SPEC => {
                assign::<AddressSpaceFilter>(store, filter, path, path_len, changed_out, error)
            }
            Some(kind) if kind == BlockFilter::SPEC => {
                assign::<BlockFilter>(store, filter, path, path_len, changed_out, error)
            }
            Some(kind) if kind == RangeFilter::SPEC => {
                assign::<RangeFilter>(store, filter, path, path_len, changed_out, error)
            }
            // Any other kind is refused there as one that is no filter of subnets.
            _ => assign::<SubnetFilter>(store, filter, path, path_len, changed_out, error),
        }
    }
}

/// Does the work of [`ipam_scope_assign`] for one kind.
///
/// # Safety
/// As for the function.
unsafe fn assign<F: Carrier>(
    store: *const ipam_store,
    filter: *const ipam_record,
    path: *const c_char,
    path_len: usize,
    changed_out: *mut *mut ipam_cursor,
    error: *mut *mut ipam_error,
) -> i32 {
    let arguments = || -> Result<(F, Option<&str>)> {
        let record: &Record = unsafe { record::read(filter, "filter") }?;
        if record.spec() != F::SPEC {
            return Err(Error::new(Status::UnknownKind).with("value", record.spec().name));
        }
        Ok((F::from_record(record)?, unsafe { text::read_optional("path", path, path_len) }?))
    };
    unsafe { many(store, arguments, |tx, (filter, path)| scope::assign(tx, &filter, path), changed_out, error) }
}
