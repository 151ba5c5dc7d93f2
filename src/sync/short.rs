//! Text that is mostly short: names, networks and the like of every object, which stand in the object itself instead of elsewhere.

use std::fmt::{self, Write};
use std::ops::Deref;

/// Most bytes that stand in place: the bounds of nearly every range of IPv4.
const IN_PLACE: usize = 30;

/// A text of any length. [`fmt::Write`] appends to it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Short(Form);

// What fits in place is there, the bytes behind it are 0: equal texts are equal in their form.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Form {
    Here(u8, [u8; IN_PLACE]),
    There(Box<str>),
}

impl Default for Short {
    fn default() -> Short {
        Short(Form::Here(0, [0; IN_PLACE]))
    }
}

impl Short {
    /// Returns the text.
    pub fn as_str(&self) -> &str {
        match &self.0 {
            // Only whole texts are put there.
            Form::Here(length, bytes) => std::str::from_utf8(&bytes[..usize::from(*length)]).unwrap_or_default(),
            Form::There(text) => text,
        }
    }

    fn push(&mut self, more: &str) {
        if let Form::Here(length, bytes) = &mut self.0 {
            let first = usize::from(*length);
            if let Some(place) = bytes.get_mut(first..first + more.len()) {
                place.copy_from_slice(more.as_bytes());
                *length += more.len() as u8;
                return;
            }
        }
        self.0 = Form::There([self.as_str(), more].concat().into());
    }
}

impl Write for Short {
    fn write_str(&mut self, more: &str) -> fmt::Result {
        self.push(more);
        Ok(())
    }
}

impl From<&str> for Short {
    fn from(text: &str) -> Short {
        let mut short = Short::default();
        short.push(text);
        short
    }
}

impl From<String> for Short {
    fn from(text: String) -> Short {
        text.as_str().into()
    }
}

impl Deref for Short {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for Short {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self)
    }
}

impl fmt::Debug for Short {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_the_same_however_it_was_put_together() {
        for length in [0, 1, IN_PLACE - 1, IN_PLACE, IN_PLACE + 1, 3 * IN_PLACE] {
            let text = "ä".repeat(length / 2) + &"x".repeat(length % 2);
            let mut pieces = Short::default();
            text.chars().for_each(|c| pieces.write_char(c).unwrap());
            let whole = Short::from(text.as_str());
            assert_eq!((whole.as_str(), &pieces, text.len()), (text.as_str(), &whole, length));
            assert!(
                whole != Short::from(format!("{text}x")) && format!("{whole}|{whole:?}") == format!("{text}|{text:?}")
            );
        }
    }
}
