//! Memory that is out: what is known of it, and where work gives up because of it.
//!
//! Rust ends the process where memory is out, and lets nothing unwind from there. The allocator of the C ABI (`ffi/reserve.rs`) therefore
//! keeps a reserve, from which it serves what the system refuses, so that work gets as far as a place where it may fail: those are the
//! calls of [`check`] and [`check_or_unwind`] here. They stand where a call begins, at every statement and row of a store, before every
//! commit, and in every loop over what a document or one side of a sync holds; behind a commit there is none, because what was done must
//! not be reported as if it was not. Without that allocator they find nothing.

use std::any::Any;
use std::cell::Cell;
use std::hint::black_box;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
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

/// How many checks of a call pass between two looks whether its big block can still grow: rarely enough to cost nothing, often enough that what is
/// taken in between is little beside it.
const PATIENCE: usize = 256;

/// Bytes of the reserve that are in use.
static USED: AtomicUsize = AtomicUsize::new(0);

thread_local! {
    /// What the call that a thread is in has made. Outside of a call nothing is looked for, for there a status can go nowhere.
    static MADE: Cell<Made> = const { Cell::new(Made { inside: false, biggest: 0, checks: 0 }) };
}

/// What a call has made. A list that a caller or another call keeps does not grow in it, so that it says nothing of what the call wants; the
/// few that do grow from call to call ask themselves, by [`push`].
#[derive(Clone, Copy)]
struct Made {
    inside: bool,
    /// Size of its biggest block, if that is big and still there; 0 otherwise. When that goes, smaller ones are forgotten until they grow:
    /// they have its room.
    biggest: usize,
    checks: usize,
}

/// What unwinds a call for which there is no memory; see [`check_or_unwind`].
struct Out;

/// Gives up where memory is out.
///
/// # Errors
///
/// `OutOfMemory`.
#[inline]
pub fn check() -> Result<()> {
    if USED.load(Relaxed) == 0 && MADE.get().biggest == 0 { Ok(()) } else { look() }
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
    if unnoted(|| list.try_reserve_exact(len)).is_err() {
        resume_unwind(Box::new(Out));
    }
    list
}

/// Copies a list; gives up as [`check_or_unwind`] where memory is out.
///
/// # Panics
///
/// That is how it gives up. Nothing is printed.
pub fn copy<T: Clone>(from: &[T]) -> Vec<T> {
    let mut to = list(from.len());
    to.extend(from.iter().inspect(|_| check_or_unwind()).cloned());
    to
}

/// Adds to a list that grows from call to call.
///
/// # Errors
///
/// `OutOfMemory`: there is no room for the list to grow. It is as it was.
pub fn push<T>(list: &mut Vec<T>, item: T) -> Result<()> {
    unnoted(|| list.try_reserve(1)).map_err(|_| wanted(list.len().saturating_add(1).saturating_mul(size_of::<T>())))?;
    list.push(item);
    Ok(())
}

/// Runs a call, which does not unwind.
pub fn call<T>(work: impl FnOnce() -> T) -> T {
    let before = MADE.replace(Made { inside: true, biggest: 0, checks: 0 });
    let result = work();
    MADE.set(before);
    result
}

/// Makes a block that is as big as it gets.
fn unnoted<T>(make: impl FnOnce() -> T) -> T {
    let before = MADE.get();
    let made = make();
    MADE.set(before);
    made
}

/// Gives up when there is no room for so many more bytes at once, nor for what is more than the reserve has. Work that needs much asks before it begins.
///
/// # Errors
///
/// `OutOfMemory`.
pub fn require(bytes: usize) -> Result<()> {
    check().and_then(|()| probe(bytes))
}

/// As [`require`], except that what is not big is left to the reserve.
///
/// # Errors
///
/// `OutOfMemory`.
pub fn room(bytes: usize) -> Result<()> {
    if bytes < BIG { check() } else { require(bytes) }
}

fn probe(bytes: usize) -> Result<()> {
    let enough = unnoted(|| {
        // More than the reserve has: this is to be the system's answer.
        let mut room = Vec::<u8>::new();
        let enough = room.try_reserve_exact(bytes.max(RESERVE + 1)).is_ok();
        // A compiler may leave out what nobody uses.
        drop(black_box(room));
        enough
    });
    if enough { Ok(()) } else { Err(wanted(bytes)) }
}

#[cold]
fn look() -> Result<()> {
    if USED.load(Relaxed) > QUARTER {
        return Err(out("the system has none left"));
    }
    let made = MADE.get();
    if made.biggest == 0 {
        return Ok(());
    }
    MADE.set(Made { checks: made.checks.wrapping_add(1), ..made });
    if made.checks.is_multiple_of(PATIENCE) { probe(made.biggest.saturating_mul(2)) } else { Ok(()) }
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

/// Runs work that can be unwound by [`check_or_unwind`], and returns that as its error; any other panic goes on.
///
/// # Errors
///
/// `OutOfMemory`; those of the work.
pub fn caught<T>(work: impl FnOnce() -> Result<T>) -> Result<T> {
    catch_unwind(AssertUnwindSafe(work))
        .unwrap_or_else(|panic| Err(unwound(&*panic).unwrap_or_else(|| resume_unwind(panic))))
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
    note(|made| if made.inside { Made { biggest: made.biggest.max(bytes), ..made } } else { made });
}

/// Notes that a big block is gone.
pub fn big_block_gone(bytes: usize) {
    note(|made| if made.biggest == bytes { Made { biggest: 0, ..made } } else { made });
}

/// The allocator is asked for and given blocks while a thread ends, too, and must not panic.
fn note(change: impl FnOnce(Made) -> Made) {
    let _ = MADE.try_with(|made| made.set(change(made.get())));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_there_is_no_room_for_is_an_error() {
        assert_eq!(require(usize::MAX).unwrap_err().status(), Status::OutOfMemory);
        require(1).unwrap();
        assert_eq!(room(usize::MAX).unwrap_err().status(), Status::OutOfMemory);
        room(1).unwrap();
        let panic = catch_unwind(|| list::<u64>(usize::MAX / 8)).unwrap_err();
        assert_eq!(unwound(&*panic).unwrap().status(), Status::OutOfMemory);
        let panic = catch_unwind(|| resume_unwind(Box::new("another"))).unwrap_err();
        assert!(unwound(&*panic).is_none());
        assert_eq!(caught(|| Ok(list::<u64>(usize::MAX / 8))).unwrap_err().status(), Status::OutOfMemory);
        assert!(catch_unwind(|| caught::<()>(|| resume_unwind(Box::new("another")))).is_err());
    }

    #[test]
    fn a_call_gives_up_for_a_big_block_of_its_own_only() {
        let checked = || (0..=PATIENCE).try_for_each(|_| check());
        // As if of half of the address space: twice as much is never there.
        let half = usize::MAX / 2;
        call(|| {
            checked().unwrap();
            big_block(half);
            assert_eq!(checked().unwrap_err().status(), Status::OutOfMemory);
            std::thread::spawn(move || call(checked)).join().unwrap().unwrap();
            call(checked).unwrap();
            big_block_gone(half);
            checked().unwrap();
        });
        big_block(half);
        checked().unwrap();
    }

    #[test]
    fn a_list_that_cannot_grow_is_as_it_was() {
        let mut kept = vec![[0_u8; 1000]; 2];
        push(&mut kept, [1; 1000]).unwrap();
        assert_eq!((kept.len(), kept[2][0]), (3, 1));
        assert_eq!(copy(&kept), kept);
        // Of what has no size there are as many as there are numbers.
        let mut full = vec![(); usize::MAX];
        assert_eq!(push(&mut full, ()).unwrap_err().status(), Status::OutOfMemory);
        assert_eq!(full.len(), usize::MAX);
    }
}
