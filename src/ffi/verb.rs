//! What the verbs of all nouns have in common: arguments are read first, then one transaction, then the outputs.

use super::cursor::{self, ipam_cursor};
use super::error::ipam_error;
use super::guard::{call, out, set_optional};
use super::handle;
use super::record::{self, ipam_record};
use super::store::ipam_store;
use crate::domain::custom;
use crate::domain::fields::CustomChangeText;
use crate::domain::object::Object;
use crate::error::Result;
use crate::service::{Changes, CustomChange, Filter, Tx};

/// Reads a filter that must be given.
///
/// # Safety
/// `filter` is NULL or a record that nothing changes or frees meanwhile.
pub unsafe fn filter_of<F: Object>(filter: *const ipam_record) -> Result<F> {
    F::from_record(unsafe { record::read(filter, "filter") }?)
}

/// Reads which objects to change, the new values of their own fields, and the changes of their custom fields.
///
/// # Safety
/// As for [`filter_of`], for all three records.
pub unsafe fn change_of<F: Object>(
    filter: *const ipam_record,
    changes: *const ipam_record,
    custom: *const ipam_record,
) -> Result<(F, Changes)> {
    let (filter, changes, custom) = unsafe {
        (record::read(filter, "filter")?, record::read(changes, "changes")?, record::read_optional(custom, "custom")?)
    };
    let custom = match custom {
        Some(record) => {
            let text = CustomChangeText::from_record(record)?;
            CustomChange {
                add: custom::parse("AddCustomConfiguration", &text.add)?,
                remove: custom::parse_names("RemoveCustomConfiguration", &text.remove)?,
            }
        }
        None => CustomChange::default(),
    };
    Ok((F::from_record(filter)?, Changes { record: changes.clone(), custom }))
}

/// Starts a query; without a filter for everything.
///
/// # Safety
/// As for [`filter_of`], likewise for the store.
pub unsafe fn query<F: Filter>(
    store: *const ipam_store,
    filter: *const ipam_record,
    cursor_out: *mut *mut ipam_cursor,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let cursor_out = out("cursor_out", cursor_out)?;
        let store = unsafe { handle::get(store, "store") }?;
        let filter = match unsafe { record::read_optional(filter, "filter") }? {
            Some(record) => F::from_record(record)?,
            None => F::default(),
        };
        cursor_out.set(cursor::give(store.query(filter)?.map(|object| Ok(object?.to_record()))));
        Ok(())
    })
}

/// Runs a verb that gives one object.
///
/// # Safety
/// As for [`filter_of`], for the store and for what `arguments` reads.
pub unsafe fn one<A: Clone, T: Object>(
    store: *const ipam_store,
    arguments: impl FnOnce() -> Result<A>,
    mut work: impl FnMut(&mut Tx, A) -> Result<T>,
    record_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let store = unsafe { handle::get(store, "store") }?;
        let arguments = arguments()?;
        let object = store.write(|tx| work(tx, arguments.clone()))?;
        set_optional(record_out, || record::give(object.to_record()));
        Ok(())
    })
}

/// Runs a verb that gives several objects.
///
/// # Safety
/// As for [`one`].
pub unsafe fn many<A: Clone, T: Object>(
    store: *const ipam_store,
    arguments: impl FnOnce() -> Result<A>,
    mut work: impl FnMut(&mut Tx, A) -> Result<Vec<T>>,
    cursor_out: *mut *mut ipam_cursor,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let store = unsafe { handle::get(store, "store") }?;
        let arguments = arguments()?;
        let objects = store.write(|tx| work(tx, arguments.clone()))?;
        set_optional(cursor_out, || cursor::give(objects.into_iter().map(|object| Ok(object.to_record()))));
        Ok(())
    })
}
