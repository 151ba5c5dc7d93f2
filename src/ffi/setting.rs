//! Settings of a store, and bringing it up to date.

use std::ffi::c_char;

use super::error::ipam_error;
use super::guard::{call, out, set_optional};
use super::handle;
use super::record::{self, ipam_record};
use super::store::ipam_store;
use super::text;
use super::verb::one;
use crate::domain::object::Object;
use crate::service::connection::Target;
use crate::service::{Ipam, OpenOptions, Secret, database, setting, utilization};

/// Reads the utilization thresholds.
///
/// - `store`: the store, not NULL.
/// - `record_out`: where they go, not NULL: a record of kind IpamAddressUtilizationThreshold, owned, for `ipam_record_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `STORE_BUSY`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: IpamServer's Get-IpamAddressUtilizationThreshold.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_threshold_get(
    store: *const ipam_store,
    record_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let record_out = out("record_out", record_out)?;
        let store = unsafe { handle::get(store, "store") }?;
        record_out.set(record::give(store.read(setting::thresholds)?.to_record()));
        Ok(())
    })
}

/// Changes the utilization thresholds; what is shown of every object follows.
///
/// - `store`: the store, not NULL.
/// - `changes`: record of kind IpamAddressUtilizationThreshold with the new values, not NULL: unset fields stay. Borrowed for the
///   call.
/// - `changed_out`: where both thresholds go as they are then, owned, for `ipam_record_free`; may be NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `INVALID_ALERT_THRESHOLD`,
/// `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: IpamServer's Set-IpamAddressUtilizationThreshold.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_threshold_set(
    store: *const ipam_store,
    changes: *const ipam_record,
    changed_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    let arguments = || unsafe { record::read(changes, "changes") };
    unsafe { one(store, arguments, setting::set_thresholds, changed_out, error) }
}

/// Reads the settings of a store.
///
/// - `store`: the store, not NULL.
/// - `record_out`: where they go, not NULL: a record of kind IpamConfiguration, owned, for `ipam_record_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `STORE_BUSY`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: IpamServer's Get-IpamConfiguration.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_configuration_get(
    store: *const ipam_store,
    record_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let record_out = out("record_out", record_out)?;
        let store = unsafe { handle::get(store, "store") }?;
        record_out.set(record::give(store.read(setting::configuration)?.to_record()));
        Ok(())
    })
}

/// Changes settings of a store.
///
/// - `store`: the store, not NULL.
/// - `changes`: record of kind IpamConfiguration with the new values, not NULL: unset fields stay. Borrowed for the call.
/// - `changed_out`: where all settings go as they are then, owned, for `ipam_record_free`; may be NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `READ_ONLY_FIELD`,
/// `INVALID_ALERT_THRESHOLD`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: IpamServer's Set-IpamConfiguration.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_configuration_set(
    store: *const ipam_store,
    changes: *const ipam_record,
    changed_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    let arguments = || unsafe { record::read(changes, "changes") };
    unsafe { one(store, arguments, setting::set_configuration, changed_out, error) }
}

/// Says where the data of a store are.
///
/// - `store`: the store, not NULL.
/// - `record_out`: where the answer goes, not NULL: a record of kind IpamDatabase without secrets, owned, for `ipam_record_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: IpamServer's Get-IpamDatabase.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_store_database(
    store: *const ipam_store,
    record_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let record_out = out("record_out", record_out)?;
        let store = unsafe { handle::get(store, "store") }?;
        record_out.set(record::give(database::describe(store.name()).to_record()));
        Ok(())
    })
}

/// Makes a store in a database of a server, which exists, or brings the one that is there to the newest schema.
///
/// - `connection`: address of the database, postgres://host/name, not NULL, UTF-8.
/// - `connection_len`: its length in bytes.
/// - `user`: who logs in, UTF-8; NULL or empty for the user of the address or of the environment.
/// - `user_len`: its length in bytes.
/// - `password`: password of that user, UTF-8, or NULL; nothing keeps it.
/// - `password_len`: its length in bytes.
/// - `made_out`: where goes 1 when the store was made, 0 when it was there; may be NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_UTF8`, `INVALID_PARAMETER`, `CONNECTION_TYPE_UNKNOWN`, `STORE_NOT_FOUND`,
/// `STORE_UNREADABLE`, `NOT_A_STORE`, `DATABASE_IS_AT_HIGHER_VERSION`, `STORE_READ_ONLY`, `STORE_BUSY`, `STORE_FULL`,
/// `SERVER_UNREACHABLE`, `LOGIN_FAILED`, `CERTIFICATE_REFUSED`, `ACCESS_DENIED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: IpamServer's Invoke-IpamServerProvisioning.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_store_provision(
    connection: *const c_char,
    connection_len: usize,
    user: *const c_char,
    user_len: usize,
    password: *const c_char,
    password_len: usize,
    made_out: *mut i32,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let target = Target::parse(unsafe { text::read("connection", connection, connection_len) }?)?;
        let (user, password) = unsafe {
            (text::read_optional("user", user, user_len)?, text::read_optional("password", password, password_len)?)
        };
        let mut options =
            OpenOptions { user: user.filter(|user| !user.is_empty()).map(str::to_owned), ..OpenOptions::default() };
        if let Some(password) = password.filter(|password| !password.is_empty()) {
            options.password = Secret::new(password.to_owned());
        }
        let made = Ipam::provision(&target, &options)?;
        set_optional(made_out, || made.into());
        Ok(())
    })
}

/// Brings a store up to date: records what is in use now, drops what of the history is too old to be kept so closely, and renews
/// what the store knows about itself. Its schema is brought up to date when it is opened.
///
/// - `store`: the store, not NULL.
/// - `result_out`: where goes what was done, a record of kind IpamUpdateResult, owned, for `ipam_record_free`; may be NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`,
/// `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: IpamServer's Update-IpamServer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_store_update(
    store: *const ipam_store,
    result_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    unsafe { one(store, || Ok(()), |tx, ()| utilization::update(tx), result_out, error) }
}
