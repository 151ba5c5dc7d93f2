//! History of utilization.

use std::ffi::c_char;

use super::cursor::{self, ipam_cursor};
use super::error::ipam_error;
use super::guard::{call, out, set_optional};
use super::handle;
use super::store::ipam_store;
use super::text;
use crate::domain::fields::{KINDS, UtilizationPeriod};
use crate::domain::object::Object;
use crate::domain::value::Timestamp;
use crate::error::{Error, Status};
use crate::service::utilization;

/// Reads what an object had in use at the ends of the twelve parts of a period, oldest first, as far as it is known; IPv4 only.
///
/// - `store`: the store, not NULL.
/// - `kind`: IpamAddressSpace, IpamBlock, IpamSubnet or IpamRange, not NULL, UTF-8.
/// - `kind_len`: its length in bytes.
/// - `id`: number of the object.
/// - `period`: number of the UtilizationPeriod: 1 day, 2 week, 3 month, 4 three months, 5 six months, 6 year, 7 two years, 8 five
///   years.
/// - `cursor_out`: where the cursor goes, not NULL: it gives up to twelve objects of kind IpamUtilizationSample; the caller owns it
///   and frees it with `ipam_cursor_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `UNKNOWN_KIND`,
/// `INVALID_ENUMERATION`, `OBJECT_NOT_FOUND`, `STORE_BUSY`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_utilization_query(
    store: *const ipam_store,
    kind: *const c_char,
    kind_len: usize,
    id: u64,
    period: i32,
    cursor_out: *mut *mut ipam_cursor,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let cursor_out = out("cursor_out", cursor_out)?;
        let store = unsafe { handle::get(store, "store") }?;
        let name = unsafe { text::read("kind", kind, kind_len) }?;
        let kind = KINDS
            .iter()
            .copied()
            .find(|spec| spec.name == name)
            .ok_or_else(|| Error::new(Status::UnknownKind).with("value", crate::domain::name::shorten(name)))?;
        let period = UtilizationPeriod::ALL.into_iter().find(|known| *known as i32 == period).ok_or_else(|| {
            Error::new(Status::InvalidEnumeration)
                .with("field", "period")
                .with("value", period)
                .with("rule", UtilizationPeriod::SPEC.names())
        })?;
        let samples = store.read(|tx| utilization::history(tx, kind, id, period))?;
        cursor_out.set(cursor::give(samples.into_iter().map(|sample| Ok(sample.to_record()))));
        Ok(())
    })
}

/// Drops the history of utilization up to a time.
///
/// - `store`: the store, not NULL.
/// - `until_us`: microseconds since 1970-01-01T00:00:00Z, from the year 1 on, not in the future.
/// - `count_out`: where the number of dropped samples goes; may be NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_PARAMETER`,
/// `INVALID_IP_UTILIZATION_PURGE_DATE`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: IpamServer's Remove-IpamUtilizationData.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_utilization_remove(
    store: *const ipam_store,
    until_us: i64,
    count_out: *mut u64,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let store = unsafe { handle::get(store, "store") }?;
        let until = Timestamp::from_micros("until_us", until_us.into())?;
        let count = store.write(|tx| utilization::purge(tx, until))?;
        set_optional(count_out, || count);
        Ok(())
    })
}
