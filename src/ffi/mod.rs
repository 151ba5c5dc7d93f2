//! The C ABI: thin functions over the crate, one file per noun.
//!
//! [`guard`] keeps panics in and writes errors out, [`handle`] has the casts between C's opaque pointers and Rust's values,
//! [`text`] carries text. `build.rs` makes the header of these files, with their doc comments; `tests/generated.rs` compares
//! it with `include/ipam.h`.
//!
//! # Safety
//! What a caller must promise for a pointer stands with the parameter in the function's documentation, in the header's
//! form; it is not repeated under a heading of its own.
#![allow(non_camel_case_types, reason = "the types have the names of the C types")]

mod address;
mod address_space;
mod association;
mod batch;
mod block;
mod connection;
mod csv;
mod cursor;
mod custom_field;
mod custom_value;
mod error;
mod event;
mod guard;
mod handle;
#[cfg(feature = "reserve")]
mod heap;
mod hint;
#[cfg(feature = "test-hooks")]
mod hooks;
mod inventory;
mod ip;
mod log;
mod maintain;
mod plan;
mod progress;
mod range;
mod record;
mod record_at;
mod record_get;
mod record_json;
mod record_list;
mod request;
#[cfg(feature = "reserve")]
mod reserve;
mod scope;
mod setting;
mod store;
mod subnet;
mod sync;
mod sync_own;
mod text;
mod tree;
mod utilization;
mod verb;
mod vmm;

use std::ffi::c_char;

use crate::error::Status;

/// Number of this form of the ABI: it grows when the meaning or the signature of a function changes.
pub const IPAM_ABI_VERSION: u32 = 1;

/// Returns the number of the ABI that the library has.
///
/// Result: the number that `IPAM_ABI_VERSION` had when the library was built; a caller compares it with its own.
/// Statuses: none; it never fails.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub extern "C" fn ipam_abi_version() -> u32 {
    IPAM_ABI_VERSION
}

/// Returns the version of the library.
///
/// - `len_out`: where the length in bytes goes; may be NULL.
///
/// Result: static text such as 0.1.0, UTF-8, not ended by a zero byte.
/// Statuses: none; it never fails.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_version(len_out: *mut usize) -> *const c_char {
    text::lend(env!("CARGO_PKG_VERSION"), len_out)
}

/// Returns the name of a status.
///
/// - `status`: a number that a function returned; any number is taken.
/// - `len_out`: where the length in bytes goes; may be NULL.
///
/// Result: static text, UTF-8, not ended by a zero byte: `OK` for 0, `Internal` for a number that the library does not know.
/// Statuses: none; it never fails.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: Microsoft's identifiers without `IpamApi` where one fits, else ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_status_name(status: i32, len_out: *mut usize) -> *const c_char {
    text::lend(if status == guard::OK { "OK" } else { known(status).name() }, len_out)
}

/// Returns the name of PowerShell's error category for a status.
///
/// - `status`: a number that a function returned; any number is taken.
/// - `len_out`: where the length in bytes goes; may be NULL.
///
/// Result: static text, UTF-8, not ended by a zero byte; that of `Internal` for 0 and for a number that the library does not know.
/// Statuses: none; it never fails.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: System.Management.Automation.ErrorCategory.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_status_category(status: i32, len_out: *mut usize) -> *const c_char {
    text::lend(known(status).kind().category(), len_out)
}

/// Returns one sentence on what to do about a status.
///
/// - `status`: a number that a function returned; any number is taken.
/// - `len_out`: where the length in bytes goes; may be NULL.
///
/// Result: static text, UTF-8, not ended by a zero byte; that of `Internal` for 0 and for a number that the library does not know.
/// Statuses: none; it never fails.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_status_advice(status: i32, len_out: *mut usize) -> *const c_char {
    text::lend(known(status).advice(), len_out)
}

fn known(status: i32) -> Status {
    Status::ALL.iter().copied().find(|s| *s as i32 == status).unwrap_or(Status::Internal)
}
