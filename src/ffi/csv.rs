//! Import and export of files of comma-separated values.

use std::ffi::c_char;
use std::path::Path;

use super::error::ipam_error;
use super::guard::{call, set_optional};
use super::handle;
use super::progress::{self, ipam_progress};
use super::record::{self, ipam_record};
use super::store::ipam_store;
use super::text;
use crate::domain::fields::{AddressRecord, ExportOptions, ImportOptions, Range, Subnet};
use crate::domain::object::{Object, ObjectSpec, Record};
use crate::error::Result;
use crate::service::Ipam;
use crate::service::csv;
use crate::service::progress::Progress;

/// What the functions of this file have in common: arguments, the work, the result.
///
/// # Safety
/// As every function's documentation says.
unsafe fn run<O: Object, R: Object>(
    store: *const ipam_store,
    path: (*const c_char, usize),
    options: *const ipam_record,
    progress: *const ipam_progress,
    result_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
    work: impl FnOnce(&Ipam, &Path, &O, &Progress) -> Result<R>,
) -> i32 {
    call(error, || {
        let store = unsafe { handle::get(store, "store") }?;
        let path = unsafe { text::read("path", path.0, path.1) }?;
        let given: Option<&Record> = unsafe { record::read_optional(options, "options") }?;
        let options = given.map_or_else(|| Ok(O::default()), O::from_record)?;
        let progress = unsafe { progress::of(progress) }?;
        let result = work(store, Path::new(path), &options, &progress)?;
        set_optional(result_out, || record::give(result.to_record()));
        Ok(())
    })
}

macro_rules! importer {
    ($spec:expr) => {
        |store: &Ipam, path: &Path, options: &ImportOptions, progress: &Progress| {
            csv::import(store, $spec, path, options, progress)
        }
    };
}

macro_rules! exporter {
    ($spec:expr) => {
        |store: &Ipam, path: &Path, options: &ExportOptions, progress: &Progress| {
            csv::export(store, $spec, path, options, progress)
        }
    };
}

const ADDRESS: &ObjectSpec = AddressRecord::SPEC;
const RANGE: &ObjectSpec = Range::SPEC;
const SUBNET: &ObjectSpec = Subnet::SPEC;

/// Imports addresses from a file of comma-separated values: adds what is new, changes what is there, and in inventory mode removes
/// what the file lacks. One transaction and one event for the whole file, unless BatchSize says otherwise. Rows that fail do not
/// stop the others; each is in the file of errors with its line, column and reason.
///
/// - `store`: the store, not NULL.
/// - `path`: path of the file, not NULL, UTF-8.
/// - `path_len`: its length in bytes.
/// - `options`: record of kind IpamImportOptions, or NULL; borrowed for the call.
/// - `progress`: counters that another thread reads and by which it stops the work, in bytes of the file; or NULL.
/// - `result_out`: where the counts go, a record of kind IpamImportResult, owned, for `ipam_record_free`; may be NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0, also when rows failed, or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `UNKNOWN_KIND`,
/// `INVALID_PARAMETER`, `INVALID_KEY_COMBINATION`, `MANDATORY_FIELD_NOT_SPECIFIED`, `DOCUMENT_UNREADABLE`,
/// `DOCUMENT_ACCESS_DENIED`, `DOCUMENT_UNWRITABLE`, `INVALID_IMPORT_FILE`, `INVALID_IMPORT_COLUMN`, `OBJECT_NOT_FOUND`,
/// `ERROR_IMPORT_OF_MS_DHCP_RANGES_NOT_ALLOWED`, `IMPORT_INVALID_MANAGED_BY_VALUE`,
/// `IMPORT_INVALID_SERVICE_INSTANCE_VALUE`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: IpamServer's Import-IpamAddress.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_address_import(
    store: *const ipam_store,
    path: *const c_char,
    path_len: usize,
    options: *const ipam_record,
    progress: *const ipam_progress,
    result_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    unsafe { run(store, (path, path_len), options, progress, result_out, error, importer!(ADDRESS)) }
}

/// Exports addresses to a file of comma-separated values, all of one moment, which is imported again as it is.
///
/// - `store`: the store, not NULL.
/// - `path`: path of the file, not NULL, UTF-8.
/// - `path_len`: its length in bytes.
/// - `options`: record of kind IpamExportOptions, or NULL for everything to a new file; borrowed for the call.
/// - `progress`: counters that another thread reads and by which it stops the work, in rows; or NULL.
/// - `result_out`: where the count of rows goes, a record of kind IpamExportResult, owned, for `ipam_record_free`; may be NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `UNKNOWN_KIND`, `FILE_EXISTS`,
/// `DOCUMENT_UNWRITABLE`, `STORE_BUSY`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: IpamServer's Export-IpamAddress.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_address_export(
    store: *const ipam_store,
    path: *const c_char,
    path_len: usize,
    options: *const ipam_record,
    progress: *const ipam_progress,
    result_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    unsafe { run(store, (path, path_len), options, progress, result_out, error, exporter!(ADDRESS)) }
}

/// Imports ranges from a file of comma-separated values: adds what is new, changes what is there, and in inventory mode removes
/// what the file lacks. One transaction and one event for the whole file, unless BatchSize says otherwise. Rows that fail do not
/// stop the others; each is in the file of errors with its line, column and reason.
///
/// - `store`: the store, not NULL.
/// - `path`: path of the file, not NULL, UTF-8.
/// - `path_len`: its length in bytes.
/// - `options`: record of kind IpamImportOptions, or NULL; borrowed for the call.
/// - `progress`: counters that another thread reads and by which it stops the work, in bytes of the file; or NULL.
/// - `result_out`: where the counts go, a record of kind IpamImportResult, owned, for `ipam_record_free`; may be NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0, also when rows failed, or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `UNKNOWN_KIND`,
/// `INVALID_PARAMETER`, `INVALID_KEY_COMBINATION`, `MANDATORY_FIELD_NOT_SPECIFIED`, `DOCUMENT_UNREADABLE`,
/// `DOCUMENT_ACCESS_DENIED`, `DOCUMENT_UNWRITABLE`, `INVALID_IMPORT_FILE`, `INVALID_IMPORT_COLUMN`, `OBJECT_NOT_FOUND`,
/// `ERROR_IMPORT_OF_MS_DHCP_RANGES_NOT_ALLOWED`, `IMPORT_INVALID_MANAGED_BY_VALUE`,
/// `IMPORT_INVALID_SERVICE_INSTANCE_VALUE`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: IpamServer's Import-IpamRange.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_range_import(
    store: *const ipam_store,
    path: *const c_char,
    path_len: usize,
    options: *const ipam_record,
    progress: *const ipam_progress,
    result_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    unsafe { run(store, (path, path_len), options, progress, result_out, error, importer!(RANGE)) }
}

/// Exports ranges to a file of comma-separated values, all of one moment, which is imported again as it is.
///
/// - `store`: the store, not NULL.
/// - `path`: path of the file, not NULL, UTF-8.
/// - `path_len`: its length in bytes.
/// - `options`: record of kind IpamExportOptions, or NULL for everything to a new file; borrowed for the call.
/// - `progress`: counters that another thread reads and by which it stops the work, in rows; or NULL.
/// - `result_out`: where the count of rows goes, a record of kind IpamExportResult, owned, for `ipam_record_free`; may be NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `UNKNOWN_KIND`, `FILE_EXISTS`,
/// `DOCUMENT_UNWRITABLE`, `STORE_BUSY`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: IpamServer's Export-IpamRange.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_range_export(
    store: *const ipam_store,
    path: *const c_char,
    path_len: usize,
    options: *const ipam_record,
    progress: *const ipam_progress,
    result_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    unsafe { run(store, (path, path_len), options, progress, result_out, error, exporter!(RANGE)) }
}

/// Imports subnets from a file of comma-separated values: adds what is new, changes what is there, and in inventory mode removes
/// what the file lacks. One transaction and one event for the whole file, unless BatchSize says otherwise. Rows that fail do not
/// stop the others; each is in the file of errors with its line, column and reason.
///
/// - `store`: the store, not NULL.
/// - `path`: path of the file, not NULL, UTF-8.
/// - `path_len`: its length in bytes.
/// - `options`: record of kind IpamImportOptions, or NULL; borrowed for the call.
/// - `progress`: counters that another thread reads and by which it stops the work, in bytes of the file; or NULL.
/// - `result_out`: where the counts go, a record of kind IpamImportResult, owned, for `ipam_record_free`; may be NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0, also when rows failed, or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `UNKNOWN_KIND`,
/// `INVALID_PARAMETER`, `INVALID_KEY_COMBINATION`, `MANDATORY_FIELD_NOT_SPECIFIED`, `DOCUMENT_UNREADABLE`,
/// `DOCUMENT_ACCESS_DENIED`, `DOCUMENT_UNWRITABLE`, `INVALID_IMPORT_FILE`, `INVALID_IMPORT_COLUMN`, `OBJECT_NOT_FOUND`,
/// `ERROR_IMPORT_OF_MS_DHCP_RANGES_NOT_ALLOWED`, `IMPORT_INVALID_MANAGED_BY_VALUE`,
/// `IMPORT_INVALID_SERVICE_INSTANCE_VALUE`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: IpamServer's Import-IpamSubnet.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_subnet_import(
    store: *const ipam_store,
    path: *const c_char,
    path_len: usize,
    options: *const ipam_record,
    progress: *const ipam_progress,
    result_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    unsafe { run(store, (path, path_len), options, progress, result_out, error, importer!(SUBNET)) }
}

/// Exports subnets to a file of comma-separated values, all of one moment, which is imported again as it is.
///
/// - `store`: the store, not NULL.
/// - `path`: path of the file, not NULL, UTF-8.
/// - `path_len`: its length in bytes.
/// - `options`: record of kind IpamExportOptions, or NULL for everything to a new file; borrowed for the call.
/// - `progress`: counters that another thread reads and by which it stops the work, in rows; or NULL.
/// - `result_out`: where the count of rows goes, a record of kind IpamExportResult, owned, for `ipam_record_free`; may be NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `UNKNOWN_KIND`, `FILE_EXISTS`,
/// `DOCUMENT_UNWRITABLE`, `STORE_BUSY`, `STORE_DAMAGED`, `INTERRUPTED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: IpamServer's Export-IpamSubnet.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_subnet_export(
    store: *const ipam_store,
    path: *const c_char,
    path_len: usize,
    options: *const ipam_record,
    progress: *const ipam_progress,
    result_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    unsafe { run(store, (path, path_len), options, progress, result_out, error, exporter!(SUBNET)) }
}
