//! The allocator: the heap, with a reserve behind it, so that memory that is out is a status; see [`crate::memory`].
//!
//! The reserve is a part of the library's own data, so that nobody else can take it and nothing has to be filled again: a block of it is
//! free as soon as it is given back, by whichever thread, at whatever time. It is asked only when the system refuses.

use std::alloc::{GlobalAlloc, Layout};
use std::cell::UnsafeCell;
use std::ptr::null_mut;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};

use crate::memory::{self, BIG, RESERVE};

use super::heap::Heap;
#[cfg(feature = "test-hooks")]
use super::hooks::refuses;

/// Whether a test wants the system to refuse; nothing otherwise.
#[cfg(not(feature = "test-hooks"))]
fn refuses() -> bool {
    false
}

#[global_allocator]
static ALLOCATOR: Allocator = Allocator;

struct Allocator;

/// Where a block of the reserve starts, and of what its size is a multiple.
const UNIT: usize = 64;
/// Units of which one word of the map tells whether they are in use.
const BITS: usize = u64::BITS as usize;
/// The coarsest alignment that the reserve has.
const PAGE: usize = 4096;

/// The bytes of the reserve. They are zero at the start, so that they are in no file and untouched pages in no memory.
#[repr(C, align(4096))]
struct Space(UnsafeCell<[u8; RESERVE]>);

// SAFETY: the bytes are never read or written here; whoever got a block of them has it alone.
unsafe impl Sync for Space {}

static SPACE: Space = Space(UnsafeCell::new([0; RESERVE]));

/// One bit for each unit that is in use. It is read and written under the lock only.
static MAP: [AtomicU64; RESERVE / UNIT / BITS] = [const { AtomicU64::new(0) }; RESERVE / UNIT / BITS];

/// The process that has the lock, which no number 0 has. A lock of the standard library would ask for memory on some systems.
static HOLDER: AtomicU32 = AtomicU32::new(0);

fn locked<T>(work: impl FnOnce() -> T) -> T {
    let own = std::process::id();
    let mut expected = 0;
    while let Err(holder) = HOLDER.compare_exchange(expected, own, Ordering::Acquire, Ordering::Relaxed) {
        // A child process gets the lock as it was, but not the thread that held it; what that left half turned is in use for ever.
        expected = if holder == own { 0 } else { holder };
        std::thread::yield_now();
    }
    let result = work();
    HOLDER.store(0, Ordering::Release);
    result
}

/// Returns the first of so many free units that stand together, at a multiple of `step`.
fn find(units: usize, step: usize) -> Option<usize> {
    let (mut first, mut found) = (0, 0);
    for (at, word) in MAP.iter().enumerate() {
        let word = word.load(Ordering::Relaxed);
        if word == u64::MAX {
            found = 0;
        } else if word == 0 && found > 0 && units - found > BITS {
            found += BITS;
        } else {
            for bit in 0..BITS {
                let unit = at * BITS + bit;
                if word & (1 << bit) != 0 {
                    found = 0;
                } else if found > 0 || unit.is_multiple_of(step) {
                    first = if found == 0 { unit } else { first };
                    found += 1;
                    if found == units {
                        return Some(first);
                    }
                }
            }
        }
    }
    None
}

/// Turns the bits of units that stand together: all of them have the same value.
fn turn(first: usize, units: usize) {
    let (mut unit, end) = (first, first + units);
    while unit < end {
        let (bit, count) = (unit % BITS, (BITS - unit % BITS).min(end - unit));
        MAP[unit / BITS].fetch_xor((u64::MAX >> (BITS - count)) << bit, Ordering::Relaxed);
        unit += count;
    }
}

fn units_of(layout: Layout) -> usize {
    layout.size().div_ceil(UNIT)
}

/// Serves a request from the reserve; NULL where it does not fit.
#[cold]
fn reserved(layout: Layout) -> *mut u8 {
    let units = units_of(layout);
    if layout.align() > PAGE || units > RESERVE / UNIT {
        return null_mut();
    }
    let found = locked(|| find(units, (layout.align() / UNIT).max(1)).inspect(|first| turn(*first, units)));
    found.map_or(null_mut(), |first| {
        memory::reserve_taken(units * UNIT);
        SPACE.0.get().cast::<u8>().wrapping_add(first * UNIT)
    })
}

/// Returns how far behind the start of the reserve a block is, if it is one of it.
fn place(block: *mut u8) -> Option<usize> {
    let at = block.addr().wrapping_sub(SPACE.0.get().addr());
    (at < RESERVE).then_some(at)
}

/// Gives back a block, but for so many units at its start.
#[cold]
fn give_back(at: usize, layout: Layout, kept: usize) {
    let units = units_of(layout) - kept;
    locked(|| turn(at / UNIT + kept, units));
    memory::reserve_given_back(units * UNIT);
}

/// Asks the system; NULL where it refuses.
///
/// # Safety
/// As for `alloc`.
#[inline]
unsafe fn asked(layout: Layout) -> *mut u8 {
    // SAFETY: the caller's promise is the same.
    let block = if refuses() { null_mut() } else { unsafe { Heap.alloc(layout) } };
    if layout.size() >= BIG && !block.is_null() {
        memory::big_block(layout.size());
    }
    block
}

/// Moves a block that cannot get another size where it is; one of the reserve leaves it as soon as the system has memory again.
///
/// # Safety
/// As for `realloc`.
#[cold]
unsafe fn moved(block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
    let Ok(wanted) = Layout::from_size_align(size, layout.align()) else { return null_mut() };
    let at = place(block);
    // SAFETY: no size that is asked for is 0.
    let mut new = if at.is_some() { unsafe { asked(wanted) } } else { null_mut() };
    if let (Some(at), true, true) = (at, new.is_null(), size <= layout.size()) {
        give_back(at, layout, units_of(wanted));
        return block;
    }
    if new.is_null() {
        new = reserved(wanted);
    }
    if !new.is_null() {
        // SAFETY: both blocks have so many bytes, and are not the same; the old one is the caller's to give up.
        unsafe {
            new.copy_from_nonoverlapping(block, layout.size().min(size));
            ALLOCATOR.dealloc(block, layout);
        }
    }
    new
}

// SAFETY: every block is the system's or one of the reserve, which serves no unit twice, and goes back to where it came from. Nothing unwinds.
unsafe impl GlobalAlloc for Allocator {
    #[inline]
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller's promise is the same.
        let block = unsafe { asked(layout) };
        if block.is_null() { reserved(layout) } else { block }
    }

    #[inline]
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller's promise is the same.
        let block = if refuses() { null_mut() } else { unsafe { Heap.alloc_zeroed(layout) } };
        if block.is_null() {
            let block = reserved(layout);
            if !block.is_null() {
                // SAFETY: the block has that size; somebody may have had it before.
                unsafe { block.write_bytes(0, layout.size()) };
            }
            return block;
        }
        if layout.size() >= BIG {
            memory::big_block(layout.size());
        }
        block
    }

    #[inline]
    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        if let Some(at) = place(block) {
            return give_back(at, layout, 0);
        }
        if layout.size() >= BIG {
            memory::big_block_gone(layout.size());
        }
        // SAFETY: the block is not of the reserve, so it came from there.
        unsafe { Heap.dealloc(block, layout) }
    }

    #[inline]
    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        if place(block).is_none() {
            // SAFETY: the block is not of the reserve, so it came from there; the rest is the caller's promise.
            let mut new = if refuses() { null_mut() } else { unsafe { Heap.realloc(block, layout, size) } };
            if new.is_null() && size <= layout.size() {
                // It stays as it is: the system frees a block without asking how large it is.
                new = block;
            }
            if !new.is_null() {
                if layout.size() >= BIG {
                    memory::big_block_gone(layout.size());
                }
                if size >= BIG {
                    memory::big_block(size);
                }
                return new;
            }
        }
        // SAFETY: the caller's promise is the same.
        unsafe { moved(block, layout, size) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One test, because the reserve is that of the process.
    #[test]
    fn blocks_of_the_reserve_stand_apart_and_come_back() {
        let of = |size, align| Layout::from_size_align(size, align).unwrap();
        let mut layouts = [of(1, 1), of(64, 64), of(65, 8), of(1 << 20, 4096), of(4096, 512), of(200_000, 16)];
        let blocks = layouts.map(reserved);
        for (block, layout) in blocks.iter().zip(layouts) {
            assert!(place(*block).is_some() && block.addr() % layout.align() == 0, "{layout:?}");
            // SAFETY: the block has so many bytes.
            unsafe { block.write_bytes(7, layout.size()) };
        }
        let mut bounds: Vec<(usize, usize)> =
            blocks.iter().zip(layouts).map(|(block, layout)| (block.addr(), block.addr() + layout.size())).collect();
        bounds.sort_unstable();
        assert!(bounds.windows(2).all(|pair| pair[0].1 <= pair[1].0), "{bounds:?}");
        assert!(reserved(of(RESERVE, 1)).is_null(), "not while others are there");
        assert!(reserved(of(1, 8192)).is_null());

        // What a thread held that is not there any more, as in a child process, is not waited for.
        HOLDER.store(u32::MAX, Ordering::Relaxed);
        let used = memory::used();
        give_back(place(blocks[3]).unwrap(), layouts[3], 1);
        assert_eq!(memory::used(), used - (1 << 20) + UNIT);
        layouts[3] = of(UNIT, 4096);

        // SAFETY: each block is given back once, with its layout; the last one moves to the system's memory first.
        unsafe {
            let moved = ALLOCATOR.realloc(blocks[5], layouts[5], 300_000);
            assert!(place(moved).is_none());
            assert!(std::slice::from_raw_parts(moved, 200_000).iter().all(|byte| *byte == 7));
            ALLOCATOR.dealloc(moved, of(300_000, 16));
            (0..5).for_each(|at| ALLOCATOR.dealloc(blocks[at], layouts[at]));
        }
        assert_eq!(memory::used(), 0);
        assert_eq!(locked(|| find(RESERVE / UNIT, 1)), Some(0), "all of it stands together again");
    }
}
