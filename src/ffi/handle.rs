//! Handles: the only casts between C's opaque pointers and Rust's values.
//!
//! Every handle begins with a word that tells its type, so that a handle of another type, or one that was freed and whose
//! memory was not yet used again, is refused with a status. A pointer that never was a handle cannot be told from one; the
//! callers' contract, stated for every parameter in `ipam.h`, excludes it.

use std::ops::{Deref, DerefMut};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use crate::error::{Error, Result, Status};

#[cfg(feature = "test-hooks")]
use super::hooks::strike;

/// Where a test's panic strikes; nothing otherwise.
#[cfg(not(feature = "test-hooks"))]
fn strike(_address: usize) {}

/// An opaque C type and what stands behind it.
pub trait Handle: Sized {
    /// What the handle owns.
    type Content: Send;
    /// Word at the start of the handle; differs from every other type's.
    const MAGIC: u64;
    /// Name of the C type.
    const NAME: &'static str;
    /// Whether a child process may use the handle: pure memory may, open files may not.
    const SURVIVES_FORK: bool;
}

/// Word of a handle that was freed.
const DEAD: u64 = 0xdead_dead_dead_dead;

/// The memory behind a handle. `repr(C)` puts the word first for every type of content.
#[repr(C)]
struct Cell<T> {
    magic: AtomicU64,
    pid: u32,
    poisoned: AtomicBool,
    content: T,
}

/// A handle that this side still owns.
pub struct Owned<K: Handle>(Box<Cell<K::Content>>);

impl<K: Handle> Owned<K> {
    /// Makes a handle.
    pub fn new(content: K::Content) -> Self {
        Owned(Box::new(Cell {
            magic: AtomicU64::new(K::MAGIC),
            pid: if K::SURVIVES_FORK { 0 } else { std::process::id() },
            poisoned: AtomicBool::new(false),
            content,
        }))
    }

    /// Hands the handle over to the caller.
    pub fn into_raw(self) -> *mut K {
        Box::into_raw(self.0).cast()
    }

    /// Lends the handle to the caller for as long as this side keeps it.
    pub fn as_ptr(&self) -> *const K {
        std::ptr::from_ref(&*self.0).cast()
    }
}

/// Content that is being changed. When a panic passes through, the handle is poisoned and takes nothing but free.
pub struct Changing<'a, T> {
    poisoned: &'a AtomicBool,
    content: &'a mut T,
}

impl<T> Deref for Changing<'_, T> {
    type Target = T;
    fn deref(&self) -> &T {
        self.content
    }
}

impl<T> DerefMut for Changing<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        self.content
    }
}

impl<T> Drop for Changing<'_, T> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.poisoned.store(true, Ordering::Release);
        }
    }
}

fn invalid<K: Handle>(field: &'static str) -> Error {
    Error::new(Status::InvalidHandle).with("field", field).with("kind", K::NAME)
}

/// Checks all that can be known about a pointer before it is trusted.
///
/// # Safety
/// `pointer` is NULL or points to at least one readable, aligned word that belongs to a handle of any type.
unsafe fn check<K: Handle>(pointer: *const K, field: &'static str) -> Result<*const Cell<K::Content>> {
    let cell: *const Cell<K::Content> = pointer.cast();
    if cell.is_null() {
        return Err(Error::new(Status::NullArgument).with("field", field));
    }
    if !cell.is_aligned() {
        return Err(invalid::<K>(field));
    }
    // The word is read alone: until it is known to be right, the rest may be of another size.
    // SAFETY: every type of handle begins with this word, and the caller passes a handle.
    let magic = unsafe { (*cell.cast::<AtomicU64>()).load(Ordering::Acquire) };
    if magic != K::MAGIC {
        return Err(invalid::<K>(field));
    }
    // SAFETY: the word says that this is a live cell of the type.
    let (pid, poisoned) = unsafe { ((*cell).pid, (*cell).poisoned.load(Ordering::Acquire)) };
    if pid != 0 && pid != std::process::id() {
        return Err(Error::new(Status::UsedAfterFork));
    }
    if poisoned {
        return Err(Error::new(Status::Poisoned));
    }
    Ok(cell)
}

/// Borrows the content of a handle.
///
/// # Safety
/// As for `check`; nothing changes or frees the handle during `'a`.
pub unsafe fn get<'a, K: Handle>(pointer: *const K, field: &'static str) -> Result<&'a K::Content>
where
    K::Content: Sync + 'a,
{
    // SAFETY: the caller's promise is the same.
    let cell = unsafe { check(pointer, field) }?;
    strike(pointer.addr());
    // SAFETY: checked above; shared access by the caller's promise.
    Ok(unsafe { &(*cell).content })
}

/// Borrows the content of a handle in order to change it.
///
/// # Safety
/// As for `check`; nothing else uses the handle during `'a`.
pub unsafe fn get_mut<'a, K: Handle>(pointer: *mut K, field: &'static str) -> Result<Changing<'a, K::Content>> {
    // SAFETY: the caller's promise is the same.
    let cell = unsafe { check(pointer, field) }?.cast_mut();
    // SAFETY: checked above; exclusive access by the caller's promise.
    let cell = unsafe { &mut *cell };
    let changing = Changing { poisoned: &cell.poisoned, content: &mut cell.content };
    strike(pointer.addr());
    Ok(changing)
}

/// Frees a handle; NULL, and what can be known to be no live handle of the type, is passed over. In a child process the
/// content is leaked instead, because closing files that the parent has open would release the parent's locks.
///
/// # Safety
/// As for `check`; nothing uses the handle any more.
pub unsafe fn free<K: Handle>(pointer: *mut K) {
    let leak = match unsafe { check(pointer, "handle") } {
        Ok(_) => false,
        Err(error) if error.status() == Status::Poisoned => false,
        Err(error) if error.status() == Status::UsedAfterFork => true,
        Err(_) => return,
    };
    let cell: *mut Cell<K::Content> = pointer.cast();
    // SAFETY: the word said that this is a live cell of the type, made by `Owned::new`.
    let cell = unsafe { Box::from_raw(cell) };
    cell.magic.store(DEAD, Ordering::Release);
    if leak {
        std::mem::forget(cell);
    } else {
        // A destructor that panics must not unwind into C, and free has no way to report it.
        let _ = catch_unwind(AssertUnwindSafe(|| drop(cell)));
    }
}

/// Declares an opaque C type.
macro_rules! handle {
    ($Type:ident, $Content:ty, $magic:literal, survives_fork $survives:literal) => {
        impl $crate::ffi::handle::Handle for $Type {
            type Content = $Content;
            const MAGIC: u64 = u64::from_be_bytes(*$magic);
            const NAME: &'static str = stringify!($Type);
            const SURVIVES_FORK: bool = $survives;
        }
    };
}
pub(super) use handle;

#[cfg(test)]
mod tests {
    use super::*;
    use std::panic::{AssertUnwindSafe, catch_unwind};

    #[allow(non_camel_case_types, reason = "the name is shown as the name of a C type")]
    struct ipam_one;
    handle!(ipam_one, Vec<u8>, b"test-one", survives_fork true);
    #[allow(non_camel_case_types, reason = "the name is shown as the name of a C type")]
    struct ipam_two;
    handle!(ipam_two, u8, b"test-two", survives_fork false);

    #[test]
    fn a_handle_of_another_type_is_refused() {
        let one = Owned::<ipam_one>::new(vec![1]).into_raw();
        unsafe {
            assert_eq!(get(one, "x").unwrap(), &[1]);
            assert_eq!(get(one.cast::<ipam_two>(), "x").unwrap_err().status(), Status::InvalidHandle);
            assert_eq!(get(one.byte_add(1), "x").unwrap_err().status(), Status::InvalidHandle);
            free(one.cast::<ipam_two>());
            assert_eq!(get(one, "x").unwrap(), &[1]);
            free(one);
            free(std::ptr::null_mut::<ipam_one>());
            assert_eq!(get(std::ptr::null::<ipam_one>(), "x").unwrap_err().status(), Status::NullArgument);
        }
    }

    #[test]
    fn a_panic_poisons_what_was_being_changed() {
        let one = Owned::<ipam_one>::new(vec![1]).into_raw();
        let _ = catch_unwind(AssertUnwindSafe(|| {
            let mut content = unsafe { get_mut(one, "x") }.unwrap();
            content.push(2);
            panic!("half way");
        }));
        unsafe {
            assert_eq!(get(one, "x").unwrap_err().status(), Status::Poisoned);
            assert!(get_mut(one, "x").is_err_and(|e| e.status() == Status::Poisoned));
            free(one);
        }
    }
}
