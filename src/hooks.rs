//! What tests need inside the library and no caller may have: built with the feature `test-hooks` only, never shipped.

use std::cell::Cell;
use std::ffi::c_void;

thread_local! {
    static ARMED: Cell<usize> = const { Cell::new(0) };
}

/// Makes the next call of this thread that uses the handle panic. Not in the header; tests declare it.
#[unsafe(no_mangle)]
pub extern "C" fn ipam_test_panic_on(handle: *const c_void) {
    ARMED.set(handle.addr());
}

/// Panics if a test asked for it; `address` is that of the handle which a call has just got.
///
/// # Panics
/// That is what it is for.
pub fn strike(address: usize) {
    if ARMED.get() == address && address != 0 {
        ARMED.set(0);
        panic!("a test asked for it");
    }
}
