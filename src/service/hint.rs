//! Hints: what somebody who types may mean, for the tab key. They are read in bounded time, whatever the size of the store, so a long list
//! is cut, and what begins otherwise than it is written (an address with zeros in front) is not found.

use super::Tx;
use crate::domain::address::Prefix;
use crate::domain::fields::{AddressRecord, AddressSpace, Block, Hint, Range, Subnet};
use crate::domain::object::{Object, ObjectSpec};
use crate::domain::word;
use crate::error::{Error, Result, Status};
use crate::store::KeyHint;

/// Rows read for one hint that is wanted, at most: texts that differ in their end stand apart.
const READ_PER_HINT: u32 = 4;

/// Returns up to `limit` keys of objects of a kind that begin with a word, in their order, with a sentence that says what each is.
///
/// # Errors
///
/// `UnknownKind` for kinds whose keys are not typed.
pub fn find(tx: &Tx, kind: &'static ObjectSpec, word: &str, limit: u32) -> Result<Vec<Hint>> {
    if kind == AddressSpace::SPEC {
        let spaces = tx.store().space_hints(word.trim(), limit)?;
        return Ok(spaces
            .into_iter()
            .map(|(name, about)| hint(&name, "", sentence("Address space", &[&about])))
            .collect());
    }
    if ![Subnet::SPEC, Block::SPEC, Range::SPEC, AddressRecord::SPEC].contains(&kind) {
        return Err(Error::new(Status::UnknownKind).with("value", kind.name));
    }
    let typed = word.trim().to_lowercase();
    let mut found: Vec<Hint> = Vec::new();
    for bounds in word::ranges(&typed) {
        for key in tx.store().key_hints(kind, bounds, limit.saturating_mul(READ_PER_HINT))? {
            let hint = of_key(kind, &key);
            // One key may exist in several spaces.
            let known = found.iter().any(|one| one.text == hint.text && one.end == hint.end);
            if hint.text.starts_with(&typed) && !known && found.len() < limit as usize {
                found.push(hint);
            }
        }
    }
    Ok(found)
}

fn of_key(kind: &'static ObjectSpec, key: &KeyHint) -> Hint {
    let (first, last) = (key.first.to_string(), key.last.to_string());
    let space = format!("in {}", key.space);
    match kind {
        kind if kind == Subnet::SPEC || kind == Block::SPEC => {
            let span = key.last.number() - key.first.number();
            let bits = key.first.family().bits() - (u128::BITS - span.leading_zeros()) as u8;
            let network = Prefix::new(key.first, bits).map_or(first, |network| network.to_string());
            hint(&network, "", sentence(if kind == Subnet::SPEC { "Subnet" } else { "Block" }, &[&key.name, &space]))
        }
        kind if kind == Range::SPEC => {
            let of = format!("of {}", key.name);
            let about = sentence("Range", &[&format!("{first}-{last}"), &of, &space]);
            hint(&first, &last, about)
        }
        _ => hint(&first, "", sentence("Address", &[&key.name, &space])),
    }
}

fn hint(text: &str, end: &str, description: String) -> Hint {
    Hint { text: text.to_owned(), end: end.to_owned(), description }
}

fn sentence(noun: &str, parts: &[&str]) -> String {
    let said = parts.iter().filter(|part| !part.is_empty());
    said.fold(noun.to_owned(), |text, part| format!("{text} {part}"))
}
