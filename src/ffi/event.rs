//! Configuration events: who changed what, when.

use std::time::Duration;

use super::cursor::{self, ipam_cursor};
use super::error::ipam_error;
use super::guard::{call, out};
use super::handle;
use super::record::ipam_record;
use super::store::ipam_store;
use super::verb::{many, query};
use crate::domain::fields::EventFilter;
use crate::domain::object::Object;
use crate::domain::value::Timestamp;
use crate::service::event;

/// Starts a query for configuration events in order of number.
///
/// - `store`: the store, not NULL.
/// - `filter`: record of kind IpamConfigurationEventFilter, or NULL for all; a key in it that finds nothing is an error,
///   which `ipam_cursor_next` gives. Borrowed for the call.
/// - `cursor_out`: where the cursor goes, not NULL: it gives objects of kind IpamConfigurationEvent in bounded memory and
///   keeps the store open; the caller owns it and frees it with `ipam_cursor_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `INVALID_KEY_COMBINATION`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: IpamServer's Get-IpamConfigurationEvent.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_event_query(
    store: *const ipam_store,
    filter: *const ipam_record,
    cursor_out: *mut *mut ipam_cursor,
    error: *mut *mut ipam_error,
) -> i32 {
    unsafe { query::<EventFilter>(store, filter, cursor_out, error) }
}

/// Waits for events behind one, in the order in which they were committed: whoever goes on behind the last one misses none and
/// gets none twice, on a store of many writers as well. A server that is away is waited for as long; whoever is told
/// `SERVER_UNREACHABLE` asks again behind the same event.
///
/// - `store`: the store, not NULL.
/// - `after_id`: EventID of the last event that was seen, 0 for none.
/// - `timeout_ms`: how long is waited when there is none.
/// - `events_out`: where a cursor over the events goes, not NULL: up to 500 objects of kind IpamConfigurationEvent, none when the time was
///   over; the caller owns it and frees it with `ipam_cursor_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `STORE_BUSY`, `STORE_DAMAGED`,
/// `SERVER_UNREACHABLE`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours; Get-IpamConfigurationEvent -Wait.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_event_follow(
    store: *const ipam_store,
    after_id: u64,
    timeout_ms: u32,
    events_out: *mut *mut ipam_cursor,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let events_out = out("events_out", events_out)?;
        let store = unsafe { handle::get(store, "store") }?;
        let events = event::follow(store, after_id, Duration::from_millis(timeout_ms.into()))?;
        events_out.set(cursor::give(events.into_iter().map(|event| Ok(event.to_record()))));
        Ok(())
    })
}

/// Removes the events up to a time.
///
/// - `store`: the store, not NULL.
/// - `until_us`: microseconds since 1970-01-01T00:00:00Z, in the years 1 to 9999; events of this time and before are removed.
/// - `removed_out`: where a cursor over the events as they were goes, objects of kind IpamConfigurationEvent, owned, for
///   `ipam_cursor_free`; may be NULL, and then the events are removed in bounded memory, without being read.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_PARAMETER`, `STORE_BUSY`, `STORE_READ_ONLY`,
/// `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: IpamServer's Remove-IpamConfigurationEvent.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_event_remove(
    store: *const ipam_store,
    until_us: i64,
    removed_out: *mut *mut ipam_cursor,
    error: *mut *mut ipam_error,
) -> i32 {
    if !removed_out.is_null() {
        return unsafe {
            many(store, || Timestamp::from_micros("until_us", until_us.into()), event::take, removed_out, error)
        };
    }
    call(error, || {
        let store = unsafe { handle::get(store, "store") }?;
        let until = Timestamp::from_micros("until_us", until_us.into())?;
        store.write(|tx| event::remove(tx, until))?;
        Ok(())
    })
}
