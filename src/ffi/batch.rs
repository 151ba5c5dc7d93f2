//! Batches: many new objects in one transaction.

use super::cursor::{self, ipam_cursor};
use super::error::ipam_error;
use super::guard::{call, flag, out, set_optional};
use super::handle::{self, Owned, handle};
use super::record::{self, ipam_record};
use super::store::ipam_store;
use crate::domain::object::Record;
use crate::error::{Error, Status};
use crate::memory;
use crate::service::batch;

/// New objects that are to be added together. Never NULL where a function gives one. Depends on no other handle. Functions that
/// take it as `const` may run in several threads at once; nothing ties it to the thread that made it.
pub struct ipam_batch {
    _opaque: (),
}
handle!(ipam_batch, Vec<Record>, b"ipam-bat", survives_fork true);

/// Makes a batch without objects.
///
/// - `batch_out`: where the batch goes, not NULL; the caller owns it and frees it with `ipam_batch_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_batch_new(batch_out: *mut *mut ipam_batch, error: *mut *mut ipam_error) -> i32 {
    call(error, || {
        out("batch_out", batch_out)?.set(Owned::<ipam_batch>::new(Vec::new()).into_raw());
        Ok(())
    })
}

/// Puts an object into a batch; nothing is checked but its kind, and nothing is added to a store yet.
///
/// - `batch`: the batch, not NULL.
/// - `record`: record of kind IpamAddress, IpamRange or IpamSubnet with the fields that callers set, not NULL; copied.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `UNKNOWN_KIND`.
/// Threads: one at a time.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_batch_add(
    batch: *mut ipam_batch,
    record: *const ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let mut batch = unsafe { handle::get_mut(batch, "batch") }?;
        let record = unsafe { record::read(record, "record") }?;
        if !batch::takes(record.spec().name) {
            return Err(Error::new(Status::UnknownKind).with("value", record.spec().name));
        }
        memory::push(&mut batch, record.clone())
    })
}

/// Adds the objects of a batch to a store in one transaction: all of them, or none. The batch stays as it is and can be added
/// to another store.
///
/// - `store`: the store, not NULL.
/// - `batch`: the batch, not NULL; borrowed for the call.
/// - `create_subnet`: 1 to add the subnets that ranges of the batch lack, 0 to refuse such ranges.
/// - `added_out`: where a cursor over the objects as they are then goes, in the order of the batch, owned, for
///   `ipam_cursor_free`; may be NULL.
/// - `error`: where the error object goes, may be NULL; its operand `index` is the position of the object that was refused.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, those of `ipam_address_add`, `ipam_range_add` and
/// `ipam_subnet_add`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_batch_commit(
    store: *const ipam_store,
    batch: *const ipam_batch,
    create_subnet: i32,
    added_out: *mut *mut ipam_cursor,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let store = unsafe { handle::get(store, "store") }?;
        let records = unsafe { handle::get(batch, "batch") }?;
        let create_subnet = flag("create_subnet", create_subnet)?;
        let added = store.write(|tx| batch::add(tx, records, create_subnet))?;
        set_optional(added_out, || cursor::give(added.into_iter().map(Ok)));
        Ok(())
    })
}

/// Frees a batch.
///
/// - `batch`: the batch, which must not be used again, or NULL, which does nothing.
///
/// Result: none.
/// Statuses: none; it never fails.
/// Threads: any; nothing else may use the handle.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_batch_free(batch: *mut ipam_batch) {
    unsafe { handle::free(batch) }
}
