//! The guard around every exported function: no panic crosses, an error becomes an error object, outputs are written at
//! the end and on success only.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

use super::error::ipam_error;
use crate::error::{Error, Result, Status};
use crate::memory;

/// Status of success.
pub const OK: i32 = 0;

/// Runs the body of a function that returns a status.
pub fn call(error: *mut *mut ipam_error, body: impl FnOnce() -> Result<()>) -> i32 {
    let body = AssertUnwindSafe(|| memory::check().and_then(|()| body()));
    let result = memory::call(|| catch_unwind(body))
        .unwrap_or_else(|panic| Err(memory::unwound(&*panic).unwrap_or_else(|| Error::internal(panic_text(&*panic)))));
    match result {
        Ok(()) => OK,
        Err(failure) => {
            let status = failure.status() as i32;
            if !error.is_null() {
                // SAFETY: a caller that passes no NULL passes a place for one pointer.
                unsafe { error.write(super::error::give(failure)) };
            }
            status
        }
    }
}

/// Runs the body of an accessor, which cannot fail: `default` stands for everything that went wrong.
pub fn value<T>(default: T, body: impl FnOnce() -> Option<T>) -> T {
    catch_unwind(AssertUnwindSafe(body)).ok().flatten().unwrap_or(default)
}

/// A place of the caller's for one result, known not to be NULL.
#[derive(Debug)]
pub struct Out<T>(*mut T);

/// Checks a place for a result that the caller must give.
pub fn out<T>(field: &'static str, place: *mut T) -> Result<Out<T>> {
    if place.is_null() { Err(Error::new(Status::NullArgument).with("field", field)) } else { Ok(Out(place)) }
}

impl<T> Out<T> {
    /// Writes the result.
    pub fn set(self, value: T) {
        // SAFETY: not NULL, and by the header's contract a place for one `T`.
        unsafe { self.0.write(value) };
    }
}

/// Writes a result that the caller may not want.
pub fn set_optional<T>(place: *mut T, value: impl FnOnce() -> T) {
    if !place.is_null() {
        Out(place).set(value());
    }
}

fn panic_text(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().copied().or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    text.unwrap_or("a panic without text").to_owned()
}

/// Reads a flag, which is 0 or 1 and nothing else.
pub fn flag(field: &'static str, value: i32) -> Result<bool> {
    match value {
        0 => Ok(false),
        1 => Ok(true),
        other => Err(Error::new(Status::InvalidParameter)
            .with("field", field)
            .with("value", other)
            .with("rule", "a flag is 0 or 1")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_an_internal_error_with_its_text() {
        let mut error = std::ptr::null_mut();
        let status = call(&mut error, || panic!("the reason"));
        assert_eq!(status, Status::Internal as i32);
        unsafe {
            let content = super::super::handle::get::<ipam_error>(error, "error").unwrap();
            assert_eq!(content.message(), "internal error: the reason");
            super::super::handle::free(error);
        }
        assert_eq!(call(std::ptr::null_mut(), || panic!("{}", 1)), Status::Internal as i32);
        assert_eq!(value(7, || panic!("x")), 7);
    }

    #[test]
    fn what_is_unwound_for_lack_of_memory_has_its_own_status() {
        let body = || {
            memory::list::<u8>(usize::MAX);
            Ok(())
        };
        assert_eq!(call(std::ptr::null_mut(), body), Status::OutOfMemory as i32);
    }
}
