//! Plans: what a sync would change, as an object and as a document.

use std::ffi::c_char;

use super::cursor::{self, ipam_cursor};
use super::error::ipam_error;
use super::guard::{call, flag, out};
use super::handle::{self, Owned, handle};
use super::record::{self, ipam_record};
use super::text;
use crate::domain::object::{Object, Record};
use crate::error::Result;
use crate::memory;
use crate::sync::Plan;
use crate::sync::model::ChangeKind;

/// What a sync would change on either side. Never NULL where a function gives one. Depends on no other handle, and never
/// changes, so every function on it may run in several threads at once; nothing ties it to the thread that made it.
pub struct ipam_plan {
    _opaque: (),
}
handle!(ipam_plan, Plan, b"ipam-pln", survives_fork true);

/// Makes a plan handle.
pub fn give(plan: Plan) -> *mut ipam_plan {
    Owned::<ipam_plan>::new(plan).into_raw()
}

/// Borrows a plan.
///
/// # Safety
/// `plan` is NULL or a plan that nothing frees during `'a`.
pub unsafe fn read<'a>(plan: *const ipam_plan) -> Result<&'a Plan> {
    unsafe { handle::get(plan, "plan") }
}

/// Reads the head of a plan: server, digests, counts, and why the guards refuse it, if they do.
///
/// - `plan`: the plan, not NULL.
/// - `record_out`: where a record of kind IpamVmmPlan goes, not NULL; the caller owns it and frees it with
///   `ipam_record_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_plan_info(
    plan: *const ipam_plan,
    record_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let record_out = out("record_out", record_out)?;
        record_out.set(record::give(unsafe { read(plan) }?.info.to_record()));
        Ok(())
    })
}

/// Reads the entries of a plan; what comes first is done first.
///
/// - `plan`: the plan, not NULL.
/// - `with_notes`: 1 to read all entries, 0 to leave out those of kind Note.
/// - `cursor_out`: where the cursor goes, not NULL: it gives copies, objects of kind IpamVmmChange; the caller owns it
///   and frees it with `ipam_cursor_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_PARAMETER` (flag).
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_plan_query(
    plan: *const ipam_plan,
    with_notes: i32,
    cursor_out: *mut *mut ipam_cursor,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let cursor_out = out("cursor_out", cursor_out)?;
        let plan = unsafe { read(plan) }?;
        let with_notes = flag("with_notes", with_notes)?;
        let wanted = plan.changes.iter().filter(|change| with_notes || change.kind != ChangeKind::Note);
        let mut list: Vec<Record> = memory::list(plan.changes.len());
        list.extend(wanted.inspect(|_| memory::check_or_unwind()).map(Object::to_record));
        cursor_out.set(cursor::give(list.into_iter().map(Ok)));
        Ok(())
    })
}

/// Reads a plan document.
///
/// - `text`: the document, not NULL, UTF-8, as `ipam_plan_format` writes it.
/// - `text_len`: its length in bytes.
/// - `plan_out`: where the plan goes, not NULL; the caller owns it and frees it with `ipam_plan_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_UTF8`, `INVALID_PLAN`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_plan_parse(
    text: *const c_char,
    text_len: usize,
    plan_out: *mut *mut ipam_plan,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let plan_out = out("plan_out", plan_out)?;
        plan_out.set(give(Plan::parse(unsafe { text::read("text", text, text_len) }?)?));
        Ok(())
    })
}

/// Writes a plan as a document, which is reviewed on one machine and applied on another.
///
/// - `plan`: the plan, not NULL.
/// - `text_out`: where the document goes, not NULL: UTF-8, owned, for `ipam_text_free`, followed by a zero byte that is
///   not counted.
/// - `text_len_out`: where its length in bytes goes, not NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_plan_format(
    plan: *const ipam_plan,
    text_out: *mut *mut c_char,
    text_len_out: *mut usize,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let (text_out, text_len_out) = (out("text_out", text_out)?, out("text_len_out", text_len_out)?);
        text::give(Some(&unsafe { read(plan) }?.format()), text_out, text_len_out)
    })
}

/// Writes a plan for people, like a diff: what is added, changed and removed, on which side, with old and new values, and why.
///
/// - `plan`: the plan, not NULL.
/// - `with_notes`: 1 to write all entries, 0 to leave out those of kind Note.
/// - `text_out`: where the text goes, not NULL: UTF-8 in lines, owned, for `ipam_text_free`, followed by a zero byte that is not
///   counted.
/// - `text_len_out`: where its length in bytes goes, not NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_PARAMETER` (flag).
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: Compare-IpamVmm -Summary.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_plan_summary(
    plan: *const ipam_plan,
    with_notes: i32,
    text_out: *mut *mut c_char,
    text_len_out: *mut usize,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let (text_out, text_len_out) = (out("text_out", text_out)?, out("text_len_out", text_len_out)?);
        let plan = unsafe { read(plan) }?;
        text::give(Some(&plan.summary(flag("with_notes", with_notes)?)), text_out, text_len_out)
    })
}

/// Frees a plan.
///
/// - `plan`: the plan, which must not be used again, or NULL, which does nothing.
///
/// Result: none.
/// Statuses: none; it never fails.
/// Threads: any; nothing else may use the handle.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_plan_free(plan: *mut ipam_plan) {
    unsafe { handle::free(plan) }
}
