//! Text across the boundary: UTF-8 bytes with a length, both ways.

use std::alloc::{Layout, alloc, dealloc};
use std::ffi::c_char;

use super::guard::Out;
use crate::error::{Error, Result, Status};
use crate::memory;

/// Reads text that must be given.
///
/// # Safety
/// `text` is NULL or points to `len` bytes that do not change during `'a`.
pub unsafe fn read<'a>(field: &'static str, text: *const c_char, len: usize) -> Result<&'a str> {
    // SAFETY: the caller's promise is the same.
    unsafe { read_optional(field, text, len) }?.ok_or_else(|| Error::new(Status::NullArgument).with("field", field))
}

/// Reads text that may be left out by passing NULL.
///
/// # Safety
/// As for [`read`].
pub unsafe fn read_optional<'a>(field: &'static str, text: *const c_char, len: usize) -> Result<Option<&'a str>> {
    if text.is_null() {
        return Ok(None);
    }
    // SAFETY: the caller's promise is the same.
    std::str::from_utf8(unsafe { read_bytes(field, text, len) }?)
        .map(Some)
        .map_err(|e| Error::new(Status::InvalidUtf8).with("field", field).with("value", e.valid_up_to()))
}

/// Reads the bytes of a document, whose parser says what is wrong when they are not UTF-8.
///
/// # Safety
/// As for [`read`].
pub unsafe fn read_bytes<'a>(field: &'static str, text: *const c_char, len: usize) -> Result<&'a [u8]> {
    if text.is_null() {
        return Err(Error::new(Status::NullArgument).with("field", field));
    }
    if isize::try_from(len).is_err() {
        return Err(Error::new(Status::InvalidParameter)
            .with("field", field)
            .with("value", len)
            .with("rule", "a length is at most half of the address space"));
    }
    require_memory(len)?;
    // SAFETY: not NULL, the length fits, and the bytes are there by the caller's promise.
    Ok(unsafe { std::slice::from_raw_parts(text.cast::<u8>(), len) })
}

/// Refuses text of which the copies that a call makes would not fit into memory any more. What is small is not worth the question: the
/// reserve has room for it.
fn require_memory(len: usize) -> Result<()> {
    const SMALL: usize = 64 << 10;
    if len < SMALL { Ok(()) } else { memory::require(len.saturating_mul(2)) }
}

/// Lends text to the caller: returns where it starts and writes its length, if the caller wants it.
pub fn lend(text: &str, len_out: *mut usize) -> *const c_char {
    if !len_out.is_null() {
        // SAFETY: a caller that passes no NULL passes a place for one length.
        unsafe { len_out.write(text.len()) };
    }
    text.as_ptr().cast()
}

/// Lends text that may be missing: NULL and length 0 then.
pub fn lend_optional(text: Option<&str>, len_out: *mut usize) -> Option<*const c_char> {
    let Some(text) = text else {
        lend("", len_out);
        return None;
    };
    Some(lend(text, len_out))
}

/// Bytes in front of owned text: where its length is kept, so that free needs the pointer alone.
const HEAD: usize = 16;

fn layout(len: usize) -> Option<Layout> {
    Layout::from_size_align(len.checked_add(HEAD + 1)?, HEAD).ok()
}

/// Gives text to the caller, who owns it; a zero byte follows it for the convenience of C. `None` gives NULL and 0.
pub fn give(text: Option<&str>, text_out: Out<*mut c_char>, len_out: Out<usize>) -> Result<()> {
    let Some(text) = text else {
        text_out.set(std::ptr::null_mut());
        len_out.set(0);
        return Ok(());
    };
    let layout = layout(text.len()).ok_or_else(|| Error::internal("the text is too long"))?;
    // SAFETY: the layout is not empty; the block has room for head, text and zero byte.
    let start = unsafe {
        let block = alloc(layout);
        if block.is_null() {
            return Err(memory::wanted(layout.size()));
        }
        block.cast::<usize>().write(text.len());
        let start = block.add(HEAD);
        start.copy_from_nonoverlapping(text.as_ptr(), text.len());
        start.add(text.len()).write(0);
        start
    };
    text_out.set(start.cast());
    len_out.set(text.len());
    Ok(())
}

/// Frees text that a function gave through an out-parameter.
///
/// - `text`: the text, or NULL, which does nothing; it must not be used or freed again. Borrowed text must not be passed.
///
/// Result: none.
/// Statuses: none; it never fails.
/// Threads: any.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_text_free(text: *mut c_char) {
    if text.is_null() {
        return;
    }
    // SAFETY: the text was made by `give`, so the head with its length lies in front of it.
    unsafe {
        let block = text.cast::<u8>().sub(HEAD);
        if let Some(layout) = layout(block.cast::<usize>().read()) {
            dealloc(block, layout);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::guard::out;
    use super::*;

    #[test]
    fn text_goes_out_and_is_freed() {
        for text in ["", "a", "Żółw 🐢"] {
            let (mut start, mut len) = (std::ptr::null_mut(), 99);
            give(Some(text), out("text_out", &mut start).unwrap(), out("len_out", &mut len).unwrap()).unwrap();
            unsafe {
                assert_eq!(read("x", start, len).unwrap(), text);
                assert_eq!(start.add(len).read(), 0);
                ipam_text_free(start);
            }
        }
        unsafe { ipam_text_free(std::ptr::null_mut()) };
    }

    #[test]
    fn bad_text_is_a_status() {
        unsafe {
            assert_eq!(read("x", std::ptr::null(), 0).unwrap_err().status(), Status::NullArgument);
            let error = read("x", c"ab\xff".as_ptr(), 3).unwrap_err();
            assert_eq!((error.status(), error.operand("value")), (Status::InvalidUtf8, Some("2")));
            assert_eq!(read("x", c"a".as_ptr(), usize::MAX).unwrap_err().status(), Status::InvalidParameter);
        }
    }
}
