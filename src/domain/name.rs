//! Names: how they compare, and which are allowed.

use icu_casemap::CaseMapper;
use icu_normalizer::ComposingNormalizer;

use crate::error::{Error, Result, Status, has_unprintable, is_unprintable};

/// Returns the key under which a name is unique and ordered: NFC, full Unicode case folding, trimmed ends; accents
/// count. Two names are the same exactly when their keys are the same bytes.
pub fn fold(name: &str) -> String {
    // What both steps make of ASCII, which most names are, without their tables.
    if name.is_ascii() {
        return name.trim().to_ascii_lowercase();
    }
    let nfc = ComposingNormalizer::new_nfc();
    let folded = CaseMapper::new().fold_string(nfc.normalize(name.trim()).as_ref()).into_owned();
    nfc.normalize(&folded).into_owned()
}

/// Tells whether two names are the same.
pub fn same(a: &str, b: &str) -> bool {
    if a.is_ascii() && b.is_ascii() {
        return a.trim().eq_ignore_ascii_case(b.trim());
    }
    fold(a) == fold(b)
}

/// Checks text for `field`: its length in characters and that it holds no control or bidirectional character; returns it
/// with trimmed ends. Longer texts may hold line breaks and tabs, which `multi_line` says.
pub fn check(field: &'static str, text: &str, min: usize, max: usize, multi_line: bool) -> Result<String> {
    let trimmed = text.trim();
    let is_bad = |c: &char| is_unprintable(*c) && !(multi_line && matches!(c, '\n' | '\r' | '\t'));
    if has_unprintable(trimmed)
        && let Some(bad) = trimmed.chars().find(is_bad)
    {
        return Err(Error::new(Status::InvalidCharactersSpecified)
            .with("field", field)
            .with("value", shorten(trimmed))
            .with("character", format_args!("U+{:04X}", bad as u32)));
    }
    let length = trimmed.chars().count();
    if length < min || length > max {
        return Err(Error::new(Status::StringLengthNotAcceptable)
            .with("field", field)
            .with("value", shorten(trimmed))
            .with("length", length)
            .with("rule", if min == 0 { format!("up to {max}") } else { format!("{min} to {max}") }));
    }
    Ok(trimmed.to_owned())
}

/// Returns the first 80 characters of a value for a message, with `…` where it was cut.
pub fn shorten(text: &str) -> String {
    match text.char_indices().nth(80) {
        Some((cut, _)) => format!("{}…", &text[..cut]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_compare_by_folding_and_normal_form() {
        for (a, b) in [
            ("Localhost", " localhost"),
            ("IP Address State", "ip address state"),
            ("Straße", "STRASSE"),
            ("Caf\u{e9}", "CAFE\u{301}"),
            ("ΟΔΟΣ", "οδος"),
        ] {
            assert!(same(a, b), "{a} {b}");
        }
        assert!(!same("Cafe", "Café"));
    }

    #[test]
    fn ascii_folds_as_all_other_text() {
        for byte in 0..128_u8 {
            let name = format!("a{}z", char::from(byte));
            let with_mark = fold(&format!("{name}\u{e9}"));
            assert_eq!(format!("{}\u{e9}", fold(&name)), with_mark, "{name:?}");
            assert!(same(&name, &name.to_ascii_uppercase()));
        }
    }

    #[test]
    fn control_characters_and_lengths_are_refused() {
        let status = |text: &str| check("Name", text, 1, 5, false).unwrap_err().status();
        assert_eq!(status(""), Status::StringLengthNotAcceptable);
        assert_eq!(status("  "), Status::StringLengthNotAcceptable);
        assert_eq!(status("abcdef"), Status::StringLengthNotAcceptable);
        assert_eq!(status("a\u{202e}b"), Status::InvalidCharactersSpecified);
        assert_eq!(status("a\nb"), Status::InvalidCharactersSpecified);
        assert_eq!(check("Name", " äöüßé ", 1, 5, false).unwrap(), "äöüßé");
        assert_eq!(check("Description", "a\nb", 0, 5, true).unwrap(), "a\nb");
    }
}
