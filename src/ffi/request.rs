//! Requests: find something free and take it, in one transaction.

use super::cursor::{self, ipam_cursor};
use super::error::ipam_error;
use super::guard::{call, out};
use super::handle;
use super::record::{self, ipam_record};
use super::store::ipam_store;
use super::verb::many;
use crate::domain::fields::{AddressRecord, RequestOptions};
use crate::domain::object::{Object, Record};
use crate::error::{Error, Result, Status};
use crate::service::{Tx, request};

/// Reads options and values, and runs one of the requests. Only addresses are asked for without options.
///
/// # Safety
/// As for [`many`], for all records.
unsafe fn take<T: Object>(
    store: *const ipam_store,
    options: *const ipam_record,
    values: *const ipam_record,
    work: impl Fn(&mut Tx, &RequestOptions, &Record) -> Result<Vec<T>>,
    taken_out: *mut *mut ipam_cursor,
    error: *mut *mut ipam_error,
) -> i32 {
    let arguments = || {
        let options = match unsafe { record::read_optional(options, "options") }? {
            Some(record) => RequestOptions::from_record(record)?,
            None if std::ptr::eq(T::SPEC, AddressRecord::SPEC) => RequestOptions::default(),
            None => return Err(Error::new(Status::NullArgument).with("field", "options")),
        };
        let values = unsafe { record::read_optional(values, "values") }?;
        Ok((options, values.cloned().unwrap_or_else(|| Record::new(T::SPEC))))
    };
    unsafe { many(store, arguments, |tx, (options, values)| work(tx, &options, &values), taken_out, error) }
}

/// Finds free addresses and records them, in one transaction: as many as are free when fewer than asked for.
///
/// - `store`: the store, not NULL.
/// - `options`: record of kind IpamRequest, or NULL for the first free address of the Default space. Parents are ranges,
///   subnets, blocks, address spaces and networks; the record of an address goes to the service and instance of its range.
///   Borrowed for the call.
/// - `values`: record of kind IpamAddress with the values of every new object, or NULL; with ManagedByService or
///   ServiceInstance only ranges of them count. Borrowed for the call.
/// - `taken_out`: where a cursor over the new objects goes, objects of kind IpamAddress, owned, for `ipam_cursor_free`; may
///   be NULL. With Preview their Id is 0 and nothing was taken; with an IdempotencyKey that was used for the same request
///   before, they are those of the first answer that still exist.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `INVALID_PARAMETER`,
/// `INVALID_NETWORK_ID`, `INVALID_KEY_COMBINATION`, `OBJECT_NOT_FOUND` (parent, space or custom field), `NOTHING_FREE`,
/// `IDEMPOTENCY_KEY_REUSED`, those of `ipam_address_add`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours; Request-IpamAddress.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_address_request(
    store: *const ipam_store,
    options: *const ipam_record,
    values: *const ipam_record,
    taken_out: *mut *mut ipam_cursor,
    error: *mut *mut ipam_error,
) -> i32 {
    unsafe { take(store, options, values, request::addresses_alone, taken_out, error) }
}

/// Finds free addresses side by side in subnets and adds ranges over them, in one transaction.
///
/// - `store`: the store, not NULL.
/// - `options`: record of kind IpamRequest with NumberOfAddresses, not NULL. Parents are subnets, blocks, address spaces and
///   networks. Borrowed for the call.
/// - `values`: record of kind IpamRange with the values of every new object, or NULL. Borrowed for the call.
/// - `taken_out`: where a cursor over the new objects goes, objects of kind IpamRange, owned, for `ipam_cursor_free`; may be
///   NULL. Preview and IdempotencyKey as for `ipam_address_request`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `INVALID_PARAMETER`,
/// `MANDATORY_FIELD_NOT_SPECIFIED`, `INVALID_NETWORK_ID`, `INVALID_KEY_COMBINATION`, `OBJECT_NOT_FOUND` (parent, space or
/// custom field), `NOTHING_FREE`, `IDEMPOTENCY_KEY_REUSED`, those of `ipam_range_add`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours; Request-IpamRange.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_range_request(
    store: *const ipam_store,
    options: *const ipam_record,
    values: *const ipam_record,
    taken_out: *mut *mut ipam_cursor,
    error: *mut *mut ipam_error,
) -> i32 {
    unsafe { take(store, options, values, request::ranges, taken_out, error) }
}

/// Finds free networks of a prefix length and adds subnets, in one transaction.
///
/// - `store`: the store, not NULL.
/// - `options`: record of kind IpamRequest with PrefixLength, not NULL. Parents are blocks, subnets, address spaces and
///   networks of an address space. Borrowed for the call.
/// - `values`: record of kind IpamSubnet with the values of every new object, or NULL; without a name a subnet is named
///   after its network. Borrowed for the call.
/// - `taken_out`: where a cursor over the new objects goes, objects of kind IpamSubnet, owned, for `ipam_cursor_free`; may be
///   NULL. Preview and IdempotencyKey as for `ipam_address_request`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `INVALID_PARAMETER`,
/// `MANDATORY_FIELD_NOT_SPECIFIED`, `INVALID_NETWORK_ID`, `INVALID_PREFIX_LENGTH`, `INVALID_KEY_COMBINATION`,
/// `OBJECT_NOT_FOUND` (parent, space or custom field), `NOTHING_FREE`, `IDEMPOTENCY_KEY_REUSED`, those of `ipam_subnet_add`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours; Request-IpamSubnet.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_subnet_request(
    store: *const ipam_store,
    options: *const ipam_record,
    values: *const ipam_record,
    taken_out: *mut *mut ipam_cursor,
    error: *mut *mut ipam_error,
) -> i32 {
    unsafe { take(store, options, values, request::subnets, taken_out, error) }
}

/// Lists the released addresses of a range that are kept back for its quarantine.
///
/// - `store`: the store, not NULL.
/// - `range_id`: number of the range.
/// - `released_out`: where the cursor goes, not NULL: it gives objects of kind IpamReleasedAddress in order of address; the
///   caller owns it and frees it with `ipam_cursor_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `OBJECT_NOT_FOUND`, `STORE_BUSY`,
/// `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours; Get-IpamReleasedAddress.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_range_released(
    store: *const ipam_store,
    range_id: u64,
    released_out: *mut *mut ipam_cursor,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let released_out = out("released_out", released_out)?;
        let store = unsafe { handle::get(store, "store") }?;
        let released = store.read(|tx| request::released(tx, range_id))?;
        released_out.set(cursor::give(released.into_iter().map(|one| Ok(one.to_record()))));
        Ok(())
    })
}
