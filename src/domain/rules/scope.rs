//! Rules of access scopes (section 5.8).

use crate::domain::name::{self, fold, same};
use crate::error::{Error, Result, Status};

/// The scope at the top, which is built in.
pub const GLOBAL: &str = "Global";
/// Longest label in characters.
const LABEL_MAX: usize = 255;
/// Most labels of a path, `Global` among them.
pub const LEVELS_MAX: usize = 8;

/// Brings a path into the form `\Global\a\b` and checks its labels. The first `\` may be missing.
///
/// # Errors
///
/// `InvalidAccessScopeLabel`, `MaximumAccessScopeLevelReached`.
pub fn path(text: &str) -> Result<String> {
    let bad =
        |rule: &str| Error::new(Status::InvalidAccessScopeLabel).with("value", name::shorten(text)).with("rule", rule);
    let trimmed = text.trim();
    let labels: Vec<&str> = trimmed.strip_prefix('\\').unwrap_or(trimmed).split('\\').collect();
    if !same(labels[0], GLOBAL) {
        return Err(bad("every scope is under \\Global"));
    }
    if labels.len() > LEVELS_MAX {
        return Err(Error::new(Status::MaximumAccessScopeLevelReached)
            .with("value", name::shorten(text))
            .with("rule", LEVELS_MAX));
    }
    let mut path = format!("\\{GLOBAL}");
    for label in &labels[1..] {
        let label = name::check("AccessScopePath", label, 0, LABEL_MAX, false)?;
        if label.is_empty() {
            return Err(bad("a label is empty"));
        }
        if label.contains('/') {
            return Err(bad("a label has no / and no \\ in it"));
        }
        path.push('\\');
        path.push_str(&label);
    }
    Ok(path)
}

/// Returns the path of the scope above; `None` for the one at the top.
pub fn parent(path: &str) -> Option<&str> {
    path.rfind('\\').filter(|at| *at > 0).map(|at| &path[..at])
}

/// Tells whether a path is that of the scope at the top.
pub fn is_global(path: &str) -> bool {
    fold(path) == fold(&format!("\\{GLOBAL}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn section_5_8_paths_are_labels_under_global() {
        let long = "a".repeat(256);
        for (text, expected) in [
            ("\\Global", Ok("\\Global")),
            ("global", Ok("\\Global")),
            (" \\GLOBAL\\Europe ", Ok("\\Global\\Europe")),
            ("Global\\ Europe \\Köln", Ok("\\Global\\Europe\\Köln")),
            ("\\Global\\1\\2\\3\\4\\5\\6\\7", Ok("\\Global\\1\\2\\3\\4\\5\\6\\7")),
            ("\\Global\\1\\2\\3\\4\\5\\6\\7\\8", Err(Status::MaximumAccessScopeLevelReached)),
            ("", Err(Status::InvalidAccessScopeLabel)),
            ("\\Europe", Err(Status::InvalidAccessScopeLabel)),
            ("\\\\Global", Err(Status::InvalidAccessScopeLabel)),
            ("\\Global\\", Err(Status::InvalidAccessScopeLabel)),
            ("\\Global\\a/b", Err(Status::InvalidAccessScopeLabel)),
            ("\\Global\\a\u{202e}b", Err(Status::InvalidCharactersSpecified)),
            (&format!("\\Global\\{long}"), Err(Status::StringLengthNotAcceptable)),
        ] {
            assert_eq!(path(text).map_err(|e| e.status()), expected.map(str::to_owned), "{text}");
        }
        assert_eq!(parent("\\Global\\a\\b"), Some("\\Global\\a"));
        assert_eq!(parent("\\Global\\a"), Some("\\Global"));
        assert_eq!(parent("\\Global"), None);
        assert!(is_global("\\GLOBAL") && !is_global("\\Global\\a"));
    }
}
