//! The error object: what went wrong in one call. It belongs to that call's caller, never to a thread.

use std::ffi::c_char;

use super::guard::value;
use super::handle::{self, Owned, handle};
use super::text;
use crate::error::Error;

/// What went wrong in one call: status, message, operands, advice, other violations found with it. A function that fails
/// writes one to its last parameter; the caller frees it with `ipam_error_free`. May be NULL wherever it is passed. Outlives
/// everything else. Its accessors cannot fail and may run in several threads at once.
pub struct ipam_error {
    _opaque: (),
}
handle!(ipam_error, ErrorContent, b"ipam-err", survives_fork true);

/// An error with its texts ready to be lent.
pub struct ErrorContent {
    error: Error,
    kind: String,
    message: String,
    also: Vec<Owned<ipam_error>>,
}

impl ErrorContent {
    fn new(error: Error) -> Self {
        ErrorContent {
            kind: format!("{:?}", error.kind()),
            message: error.to_string(),
            also: error.also().iter().map(|other| Owned::new(ErrorContent::new(other.clone()))).collect(),
            error,
        }
    }

    /// Returns the message as callers see it.
    pub fn message(&self) -> &str {
        &self.message
    }
}

/// Makes the error object of a failure.
pub fn give(error: Error) -> *mut ipam_error {
    Owned::new(ErrorContent::new(error)).into_raw()
}

/// Reads one text of an error; a NULL error has none.
unsafe fn read(
    error: *const ipam_error,
    len_out: *mut usize,
    pick: impl FnOnce(&ErrorContent) -> Option<&str>,
) -> *const c_char {
    value(std::ptr::null(), || {
        // SAFETY: the promise of every accessor of this file: NULL, or an error that is not freed meanwhile.
        let content = unsafe { handle::get(error, "error") }.ok();
        text::lend_optional(content.and_then(pick), len_out)
    })
}

/// Returns the status of an error.
///
/// - `error`: the error, or NULL.
///
/// Result: one of `IPAM_STATUS_*`, never 0; 0 when `error` is NULL.
/// Statuses: none; it never fails.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_error_status(error: *const ipam_error) -> i32 {
    value(0, || unsafe { handle::get(error, "error") }.ok().map(|e| e.error.status() as i32))
}

/// Returns the name of an error's status, which is the error identifier in PowerShell.
///
/// - `error`: the error, or NULL.
/// - `len_out`: where the length in bytes goes; may be NULL.
///
/// Result: UTF-8, not ended by a zero byte, borrowed, lives as long as the error; NULL when `error` is NULL.
/// Statuses: none; it never fails.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: Microsoft's identifiers without `IpamApi` where one fits, else ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_error_status_name(error: *const ipam_error, len_out: *mut usize) -> *const c_char {
    unsafe { read(error, len_out, |e| Some(e.error.status().name())) }
}

/// Returns the kind of an error: what a caller can do about it.
///
/// - `error`: the error, or NULL.
/// - `len_out`: where the length in bytes goes; may be NULL.
///
/// Result: UTF-8 such as NotFound, not ended by a zero byte, borrowed, lives as long as the error; NULL when `error` is NULL.
/// Statuses: none; it never fails.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_error_kind(error: *const ipam_error, len_out: *mut usize) -> *const c_char {
    unsafe { read(error, len_out, |e| Some(&e.kind)) }
}

/// Returns the name of PowerShell's category of an error.
///
/// - `error`: the error, or NULL.
/// - `len_out`: where the length in bytes goes; may be NULL.
///
/// Result: UTF-8 such as ObjectNotFound, not ended by a zero byte, borrowed, lives as long as the error; NULL when `error` is NULL.
/// Statuses: none; it never fails.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: System.Management.Automation.ErrorCategory.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_error_category(error: *const ipam_error, len_out: *mut usize) -> *const c_char {
    unsafe { read(error, len_out, |e| Some(e.error.kind().category())) }
}

/// Returns the message of an error, with its cause and all violations found together.
///
/// - `error`: the error, or NULL.
/// - `len_out`: where the length in bytes goes; may be NULL.
///
/// Result: one line of UTF-8 that names value and rule, without secrets, not ended by a zero byte, borrowed, lives as long as
/// the error; NULL when `error` is NULL. Programs decide by status and operands, never by this text.
/// Statuses: none; it never fails.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_error_message(error: *const ipam_error, len_out: *mut usize) -> *const c_char {
    unsafe { read(error, len_out, |e| Some(e.message())) }
}

/// Returns one sentence on what to do about an error.
///
/// - `error`: the error, or NULL.
/// - `len_out`: where the length in bytes goes; may be NULL.
///
/// Result: UTF-8, not ended by a zero byte, borrowed, lives as long as the error; NULL when `error` is NULL.
/// Statuses: none; it never fails.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_error_advice(error: *const ipam_error, len_out: *mut usize) -> *const c_char {
    unsafe { read(error, len_out, |e| Some(e.error.status().advice())) }
}

/// Returns the text of the lower error that caused an error.
///
/// - `error`: the error, or NULL.
/// - `len_out`: where the length in bytes goes; may be NULL.
///
/// Result: UTF-8, not ended by a zero byte, borrowed, lives as long as the error; NULL when there is none.
/// Statuses: none; it never fails.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_error_cause(error: *const ipam_error, len_out: *mut usize) -> *const c_char {
    unsafe { read(error, len_out, |e| e.error.cause()) }
}

/// Tells whether the same call may work when it is repeated.
///
/// - `error`: the error, or NULL.
///
/// Result: 1 or 0; 0 when `error` is NULL.
/// Statuses: none; it never fails.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_error_is_transient(error: *const ipam_error) -> i32 {
    value(0, || unsafe { handle::get(error, "error") }.ok().map(|e| e.error.is_transient().into()))
}

/// Returns how many operands an error has: the named values that its message speaks of.
///
/// - `error`: the error, or NULL.
///
/// Result: the count; 0 when `error` is NULL.
/// Statuses: none; it never fails.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_error_operand_count(error: *const ipam_error) -> usize {
    value(0, || unsafe { handle::get(error, "error") }.ok().map(|e| e.error.operands().len()))
}

/// Returns the name of an operand of an error, such as kind, field, value or rule.
///
/// - `error`: the error, or NULL.
/// - `index`: position of the operand, from 0.
/// - `len_out`: where the length in bytes goes; may be NULL.
///
/// Result: UTF-8, not ended by a zero byte, borrowed, lives as long as the error; NULL when there is none at the position.
/// Statuses: none; it never fails.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_error_operand_name(
    error: *const ipam_error,
    index: usize,
    len_out: *mut usize,
) -> *const c_char {
    unsafe { read(error, len_out, |e| e.error.operands().nth(index).map(|(name, _)| name)) }
}

/// Returns the value of an operand of an error.
///
/// - `error`: the error, or NULL.
/// - `index`: position of the operand, from 0.
/// - `len_out`: where the length in bytes goes; may be NULL.
///
/// Result: UTF-8, not ended by a zero byte, borrowed, lives as long as the error; NULL when there is none at the position.
/// Statuses: none; it never fails.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_error_operand_value(
    error: *const ipam_error,
    index: usize,
    len_out: *mut usize,
) -> *const c_char {
    unsafe { read(error, len_out, |e| e.error.operands().nth(index).map(|(_, value)| value)) }
}

/// Returns how many other violations were found together with an error.
///
/// - `error`: the error, or NULL.
///
/// Result: the count; 0 when `error` is NULL.
/// Statuses: none; it never fails.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_error_also_count(error: *const ipam_error) -> usize {
    value(0, || unsafe { handle::get(error, "error") }.ok().map(|e| e.also.len()))
}

/// Returns another violation that was found together with an error.
///
/// - `error`: the error, or NULL.
/// - `index`: position of the violation, from 0.
///
/// Result: an error, borrowed: it lives as long as `error` and must not be freed; NULL when there is none at the position.
/// Statuses: none; it never fails.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_error_also_at(error: *const ipam_error, index: usize) -> *const ipam_error {
    value(std::ptr::null(), || unsafe { handle::get(error, "error") }.ok()?.also.get(index).map(Owned::as_ptr))
}

/// Frees an error.
///
/// - `error`: the error, which must not be used again, or NULL, which does nothing. Borrowed errors must not be passed.
///
/// Result: none.
/// Statuses: none; it never fails.
/// Threads: any; nothing else may use the error.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_error_free(error: *mut ipam_error) {
    unsafe { handle::free(error) }
}
