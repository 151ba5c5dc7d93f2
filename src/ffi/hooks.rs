//! What tests need inside the library and no caller may have: built with the feature `test-hooks` only, never shipped.

use std::ffi::c_void;
use std::sync::atomic::{AtomicUsize, Ordering};

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
