//! Where the allocator gets its blocks from: mimalloc, or the C library; see ADR 0036.
//!
//! The C library's malloc took a third of the time of a first import. But it asks the system for no more than it gives away, so that a limit is
//! met where it was meant, and valgrind and sanitizers see its blocks only. So what is built for tests, and a process whose memory is limited,
//! has it; nor is there anything else on Windows and macOS.

#[cfg(all(target_os = "linux", not(debug_assertions)))]
pub use self::chosen::Heap;
#[cfg(not(all(target_os = "linux", not(debug_assertions))))]
pub use std::alloc::System as Heap;

#[cfg(target_os = "linux")]
#[cfg_attr(
    debug_assertions,
    allow(dead_code, reason = "it is compiled all the same, so that every build looks for warnings in it")
)]
mod chosen {
    use std::alloc::{GlobalAlloc, Layout, System};
    use std::sync::atomic::{AtomicU8, Ordering};

    use mimalloc::MiMalloc;

    /// The one or the other, for as long as the process lives.
    pub struct Heap;

    const UNKNOWN: u8 = 0;
    const QUICK: u8 = 1;
    const OF_SYSTEM: u8 = 2;

    static CHOICE: AtomicU8 = AtomicU8::new(UNKNOWN);

    #[inline]
    fn is_quick() -> bool {
        match CHOICE.load(Ordering::Relaxed) {
            UNKNOWN => choose(),
            choice => choice == QUICK,
        }
    }

    #[cold]
    fn choose() -> bool {
        let choice = if is_limited(libc::RLIMIT_AS) || is_limited(libc::RLIMIT_DATA) { OF_SYSTEM } else { QUICK };
        // Another thread may have chosen meanwhile; a block must go back to where it came from.
        match CHOICE.compare_exchange(UNKNOWN, choice, Ordering::Relaxed, Ordering::Relaxed) {
            Ok(_) => choice == QUICK,
            Err(chosen) => chosen == QUICK,
        }
    }

    fn is_limited(resource: libc::__rlimit_resource_t) -> bool {
        let mut limit = libc::rlimit { rlim_cur: 0, rlim_max: 0 };
        // SAFETY: the call fills what it is given. Should it fail, the process counts as limited.
        unsafe { libc::getrlimit(resource, &raw mut limit) };
        limit.rlim_cur != libc::RLIM_INFINITY
    }

    // SAFETY: both are allocators, and the choice between them is made once, so that each block goes back to where it came from.
    unsafe impl GlobalAlloc for Heap {
        #[inline]
        unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
            // SAFETY: the caller's promise is the same.
            unsafe { if is_quick() { MiMalloc.alloc(layout) } else { System.alloc(layout) } }
        }

        #[inline]
        unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
            // SAFETY: the caller's promise is the same.
            unsafe { if is_quick() { MiMalloc.alloc_zeroed(layout) } else { System.alloc_zeroed(layout) } }
        }

        #[inline]
        unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
            // SAFETY: the caller's promise is the same.
            unsafe { if is_quick() { MiMalloc.dealloc(block, layout) } else { System.dealloc(block, layout) } }
        }

        #[inline]
        unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
            // SAFETY: the caller's promise is the same.
            unsafe {
                if is_quick() { MiMalloc.realloc(block, layout, size) } else { System.realloc(block, layout, size) }
            }
        }
    }
}
