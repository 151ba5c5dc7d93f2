//! Memory that is out: what is known of it, and where work gives up because of it.
//!
//! Rust ends the process where memory is out, and lets nothing unwind from there. The allocator of the C ABI (`ffi/reserve.rs`) therefore
//! keeps a reserve, from which it serves what the system refuses, so that work gets as far as a place where it may fail: those are the
//! calls of [`check`] and [`check_or_unwind`] here. They stand where a call begins, at every statement and row of a store, before every
//! commit, and in every loop over what a document or one side of a sync holds; behind a commit there is none, because what was done must
//! not be reported as if it was not. Without that allocator they find nothing.

use std::any::Any;
use std::hint::black_box;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use crate::error::{Error, Result, Status};

/// Bytes of the reserve. Work may use a quarter of it; the rest is what it has until the next place where it may fail. Between two such
/// places are a few objects or one page of them, so that this is enough for several threads, and for a list in the first quarter to
/// become twice as long. Pages that nothing was served from are only address space.
pub const RESERVE: usize = 16 << 20;

/// How much of the reserve is in use where work gives up.
const QUARTER: usize = RESERVE / 4;

/// From how many bytes on a block is big: one that is twice as big, as a list asks for that grows, may be more than the reserve has.
pub const BIG: usize = QUARTER;

/// How many checks pass between two looks whether a big block can still grow: rarely enough to cost nothing, often enough that what is
/// taken in between is little beside it.
const PATIENCE: usize = 256;

/// Bytes of the reserve that are in use.
static USED: AtomicUsize = AtomicUsize::new(0);
/// How many big blocks there are, and the size of the biggest; 0 without one. Threads that race may forget a block until it grows again.
static BIG_BLOCKS: AtomicUsize = AtomicUsize::new(0);
static BIGGEST: AtomicUsize = AtomicUsize::new(0);
static CHECKS: AtomicUsize = AtomicUsize::new(0);

/// What unwinds a call for which there is no memory; see [`check_or_unwind`].
struct Out;

/// Gives up where memory is out.
///
/// # Errors
///
/// `OutOfMemory`.
#[inline]
pub fn check() -> Result<()> {
    if USED.load(Relaxed) == 0 && BIGGEST.load(Relaxed) == 0 { Ok(()) } else { look() }
}

/// Gives up where memory is out, in work that cannot fail otherwise: unwinds the call, which ends with `OutOfMemory`.
///
/// # Panics
///
/// That is how it gives up. Nothing is printed.
#[inline]
pub fn check_or_unwind() {
    if check().is_err() {
        resume_unwind(Box::new(Out));
    }
}

/// Makes a list with room for so many; gives up as [`check_or_unwind`] where there is none.
///
/// # Panics
///
/// That is how it gives up. Nothing is printed.
pub fn list<T>(len: usize) -> Vec<T> {
    let mut list = Vec::new();
    if list.try_reserve_exact(len).is_err() {
        resume_unwind(Box::new(Out));
    }
    list
}

/// Gives up when there is no room for so many more bytes at once. Work that needs much asks before it begins.
///
/// # Errors
///
/// `OutOfMemory`.
pub fn require(bytes: usize) -> Result<()> {
    check().and_then(|()| probe(bytes))
}

fn probe(bytes: usize) -> Result<()> {
    let biggest = BIGGEST.load(Relaxed);
    // More than the reserve has: this is to be the system's answer.
    let mut room = Vec::<u8>::new();
    let enough = room.try_reserve_exact(bytes.max(RESERVE + 1)).is_ok();
    // A compiler may leave out what nobody uses.
    drop(black_box(room));
    // It was itself a big block for a moment.
    BIGGEST.store(if BIG_BLOCKS.load(Relaxed) == 0 { 0 } else { biggest }, Relaxed);
    if enough { Ok(()) } else { Err(wanted(bytes)) }
}

#[cold]
fn look() -> Result<()> {
    if USED.load(Relaxed) > QUARTER {
        return Err(out("the system has none left"));
    }
    match BIGGEST.load(Relaxed) {
        0 => Ok(()),
        biggest if CHECKS.fetch_add(1, Relaxed).is_multiple_of(PATIENCE) => probe(biggest.saturating_mul(2)),
        _ => Ok(()),
    }
}

/// Returns the error of work for which there are not so many bytes at once.
pub fn wanted(bytes: usize) -> Error {
    out(format_args!("{bytes} bytes are wanted"))
}

fn out(rule: impl std::fmt::Display) -> Error {
    Error::new(Status::OutOfMemory).with("rule", rule)
}

/// Returns the error of a call that was unwound by [`check_or_unwind`]; `None` when it was by anything else.
pub fn unwound(panic: &(dyn Any + Send)) -> Option<Error> {
    panic.is::<Out>().then(|| out("the system has none left"))
}

/// Returns how many bytes of the reserve are in use.
pub fn used() -> usize {
    USED.load(Relaxed)
}

/// Notes that bytes of the reserve are in use.
pub fn reserve_taken(bytes: usize) {
    USED.fetch_add(bytes, Relaxed);
}

/// Notes that bytes of the reserve are not in use any more.
pub fn reserve_given_back(bytes: usize) {
    USED.fetch_sub(bytes, Relaxed);
}

/// Notes a new big block of the system's.
pub fn big_block(bytes: usize) {
    BIG_BLOCKS.fetch_add(1, Relaxed);
    BIGGEST.fetch_max(bytes, Relaxed);
}

/// Notes that a big block is gone.
pub fn big_block_gone() {
    if BIG_BLOCKS.fetch_sub(1, Relaxed) == 1 {
        BIGGEST.store(0, Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::panic::catch_unwind;

    #[test]
    fn what_there_is_no_room_for_is_an_error() {
        assert_eq!(require(usize::MAX).unwrap_err().status(), Status::OutOfMemory);
        require(1).unwrap();
        let panic = catch_unwind(|| list::<u64>(usize::MAX / 8)).unwrap_err();
        assert_eq!(unwound(&*panic).unwrap().status(), Status::OutOfMemory);
        let panic = catch_unwind(|| resume_unwind(Box::new("another"))).unwrap_err();
        assert!(unwound(&*panic).is_none());
    }
}
