//! How far long work has come, and how it is told to stop.

use super::error::ipam_error;
use super::guard::{call, out, set_optional, value};
use super::handle::{self, Owned, handle};
use crate::error::Result;
use crate::service::progress::Progress;

/// Counters of one piece of long work, such as an import. A caller makes them, passes them to the work, and reads them from another
/// thread while it runs. Never NULL where a function gives one. Depends on no other handle, and nothing ties it to the thread that
/// made it.
pub struct ipam_progress {
    _opaque: (),
}
handle!(ipam_progress, Progress, b"ipam-pro", survives_fork true);

/// Returns the counters that work is to keep; without a handle nobody reads them.
///
/// # Safety
/// `progress` is NULL or a handle that nothing frees meanwhile.
pub unsafe fn of(progress: *const ipam_progress) -> Result<Progress> {
    if progress.is_null() {
        return Ok(Progress::default());
    }
    Ok(unsafe { handle::get(progress, "progress") }?.clone())
}

/// Makes counters, all of them 0.
///
/// - `progress_out`: where they go, not NULL; the caller owns them and frees them with `ipam_progress_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_progress_new(progress_out: *mut *mut ipam_progress, error: *mut *mut ipam_error) -> i32 {
    call(error, || {
        let progress_out = out("progress_out", progress_out)?;
        progress_out.set(Owned::<ipam_progress>::new(Progress::default()).into_raw());
        Ok(())
    })
}

/// Reads counters while the work goes on.
///
/// - `progress`: the counters, or NULL, which gives 0.
/// - `done_out`: where goes how much is done, in the work's unit (bytes of the file for an import, rows for an export); may be
///   NULL.
/// - `total_out`: where goes how much there is, 0 while that is not known; may be NULL.
/// - `failed_out`: where goes how many rows or objects failed; may be NULL.
///
/// Result: none.
/// Statuses: none; it never fails.
/// Threads: any, at once, also while the work runs.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_progress_counts(
    progress: *const ipam_progress,
    done_out: *mut u64,
    total_out: *mut u64,
    failed_out: *mut u64,
) {
    value((), || {
        let counts = unsafe { handle::get(progress, "progress") }.map(Progress::counts).unwrap_or_default();
        set_optional(done_out, || counts.done);
        set_optional(total_out, || counts.total);
        set_optional(failed_out, || counts.failed);
        Some(())
    })
}

/// Tells the work to stop: it ends with the status `INTERRUPTED`, and nothing of its open transaction happened. Counters stay
/// stopped, so that work which has not begun yet does not begin.
///
/// - `progress`: the counters, or NULL, which does nothing.
///
/// Result: none.
/// Statuses: none; it never fails.
/// Threads: any, at once; that is what it is for.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_progress_cancel(progress: *const ipam_progress) {
    value((), || {
        unsafe { handle::get(progress, "progress") }.ok()?.cancel();
        Some(())
    })
}

/// Frees counters; work that still keeps them goes on.
///
/// - `progress`: the counters, which must not be used again, or NULL, which does nothing.
///
/// Result: none.
/// Statuses: none; it never fails.
/// Threads: any; nothing else may use the handle.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_progress_free(progress: *mut ipam_progress) {
    unsafe { handle::free(progress) }
}
