//! Associations of custom fields: which values go together on one object.

use std::ffi::c_char;

use super::cursor::ipam_cursor;
use super::error::ipam_error;
use super::record::{self, ipam_record};
use super::store::ipam_store;
use super::text;
use super::verb::{self, query};
use crate::domain::fields::{AssociationChange, AssociationFilter};
use crate::domain::object::Object;
use crate::service::{Tx, custom};

/// Starts a query for associations.
///
/// - `store`: the store, not NULL.
/// - `filter`: record of kind IpamCustomFieldAssociationFilter, or NULL for all; a key in it that finds nothing is an
///   error, which `ipam_cursor_next` gives. Borrowed for the call.
/// - `cursor_out`: where the cursor goes, not NULL: it gives objects of kind IpamCustomFieldAssociation in bounded memory
///   and keeps the store open; the caller owns it and frees it with `ipam_cursor_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `INVALID_KEY_COMBINATION`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: IpamServer's Get-IpamCustomFieldAssociation.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_association_query(
    store: *const ipam_store,
    filter: *const ipam_record,
    cursor_out: *mut *mut ipam_cursor,
    error: *mut *mut ipam_error,
) -> i32 {
    unsafe { query::<AssociationFilter>(store, filter, cursor_out, error) }
}

/// Associates two multi-valued custom fields.
///
/// - `store`: the store, not NULL.
/// - `record`: record of kind IpamCustomFieldAssociation with both fields and the pairs, not NULL; borrowed for the call.
/// - `added_out`: where the object goes as it is then, a record of kind IpamCustomFieldAssociation, owned, for
///   `ipam_record_free`; may be NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `READ_ONLY_FIELD`,
/// `MANDATORY_FIELD_NOT_SPECIFIED`, `STRING_LENGTH_NOT_ACCEPTABLE`, `INVALID_CHARACTERS_SPECIFIED`,
/// `CUSTOM_FIELD_ASSOCIATION_ALREADY_EXISTS`, `OBJECT_NOT_FOUND`, `SAME_CUSTOM_FIELDS_IN_ASSOCIATION`,
/// `INVALID_CUSTOM_FIELD_TYPE_IN_ASSOCIATION`, `INVALID_CUSTOM_FIELD_ASSOCIATION_VALUES`,
/// `DUPLICATE_CUSTOM_FIELD_ASSOCIATION_VALUES`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`,
/// `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: IpamServer's Add-IpamCustomFieldAssociation.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_association_add(
    store: *const ipam_store,
    record: *const ipam_record,
    added_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    let arguments = || unsafe { record::read(record, "record") };
    unsafe { verb::one(store, arguments, custom::add_association, added_out, error) }
}

/// Adds pairs to an association and removes pairs from it.
///
/// - `store`: the store, not NULL.
/// - `changes`: record of kind IpamCustomFieldAssociationChange, not NULL; borrowed for the call.
/// - `changed_out`: where the object goes as it is then, a record of kind IpamCustomFieldAssociation, owned, for
///   `ipam_record_free`; may be NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `OBJECT_NOT_FOUND`,
/// `SAME_CUSTOM_FIELDS_IN_ASSOCIATION`, `INVALID_CUSTOM_FIELD_TYPE_IN_ASSOCIATION`,
/// `INVALID_CUSTOM_FIELD_ASSOCIATION_VALUES`, `DUPLICATE_CUSTOM_FIELD_ASSOCIATION_VALUES`, `STORE_BUSY`,
/// `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: IpamServer's Set-IpamCustomFieldAssociation.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_association_set(
    store: *const ipam_store,
    changes: *const ipam_record,
    changed_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    let arguments = || AssociationChange::from_record(unsafe { record::read(changes, "changes") }?);
    let work = |tx: &mut Tx, change: AssociationChange| {
        let (one, two) = (&change.custom_field_one, &change.custom_field_two);
        custom::set_association(tx, one, two, &change.add, &change.remove)
    };
    unsafe { verb::one(store, arguments, work, changed_out, error) }
}

/// Removes an association.
///
/// - `store`: the store, not NULL.
/// - `one`: name of the field: that in the store, the invariant one or the one shown, in any case, not NULL, UTF-8.
/// - `one_len`: its length in bytes.
/// - `two`: name of the other field; the order does not matter, not NULL, UTF-8.
/// - `two_len`: its length in bytes.
/// - `removed_out`: where the object goes as it is then, a record of kind IpamCustomFieldAssociation, owned, for
///   `ipam_record_free`; may be NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `OBJECT_NOT_FOUND`,
/// `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: IpamServer's Remove-IpamCustomFieldAssociation.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_association_remove(
    store: *const ipam_store,
    one: *const c_char,
    one_len: usize,
    two: *const c_char,
    two_len: usize,
    removed_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    let arguments = || unsafe { Ok((text::read("one", one, one_len)?, text::read("two", two, two_len)?)) };
    unsafe {
        verb::one(store, arguments, |tx, (one, two)| custom::remove_association(tx, one, two), removed_out, error)
    }
}
