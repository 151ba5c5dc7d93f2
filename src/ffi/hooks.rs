//! What tests need inside the library and no caller may have: built with the feature `test-hooks` only, never shipped.

use std::ffi::c_void;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

static ARMED: AtomicUsize = AtomicUsize::new(0);

/// Makes the next call that uses the handle panic. Not in the header; tests declare it.
#[unsafe(no_mangle)]
pub extern "C" fn ipam_test_panic_on(handle: *const c_void) {
    ARMED.store(handle.addr(), Ordering::SeqCst);
}

/// Panics if a test asked for it; `address` is that of the handle which a call has just got.
///
/// # Panics
/// That is what it is for.
pub fn strike(address: usize) {
    if address != 0 && ARMED.compare_exchange(address, 0, Ordering::SeqCst, Ordering::SeqCst).is_ok() {
        panic!("a test asked for it");
    }
}

/// Requests for memory since a test asked, and which of them are refused.
static ASKED: AtomicU64 = AtomicU64::new(0);
static FIRST: AtomicU64 = AtomicU64::new(u64::MAX);
static BEHIND: AtomicU64 = AtomicU64::new(u64::MAX);

/// Has the system refuse `count` requests for memory after `before` others; returns how many there were since the last call. Not in the header; tests declare it.
#[unsafe(no_mangle)]
pub extern "C" fn ipam_test_refuse_memory(before: u64, count: u64) -> u64 {
    FIRST.store(before, Ordering::SeqCst);
    BEHIND.store(before.saturating_add(count), Ordering::SeqCst);
    ASKED.swap(0, Ordering::SeqCst)
}

/// Tells whether a test has the system refuse this request.
#[cfg(feature = "reserve")]
pub fn refuses() -> bool {
    let number = ASKED.fetch_add(1, Ordering::Relaxed);
    (FIRST.load(Ordering::Relaxed)..BEHIND.load(Ordering::Relaxed)).contains(&number)
}

/// Returns how many bytes of the reserve are in use. Not in the header; tests declare it.
#[unsafe(no_mangle)]
pub extern "C" fn ipam_test_reserve_used() -> usize {
    crate::memory::used()
}
