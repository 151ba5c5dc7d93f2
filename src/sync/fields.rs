//! The synchronized fields of an object, and those that a link keeps, in forms that are compared without being taken apart: there are
//! many objects, and most have not changed. Those have their fields once, in the link, and both sides share them.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::sync::Arc;

use compact_str::CompactString;

use super::mapping::{self, MOST_LINES, Mapping};
use super::model::SyncObject;
use crate::domain::custom;
use crate::store::sync::SEPARATOR;

/// The canonical text of every field of the mapping table, empty ones too: one behind the other in the order of the table.
#[derive(Clone, Debug, Default)]
pub struct Fields {
    object: SyncObject,
    /// `None` where all are empty.
    texts: Option<Arc<Texts>>,
}

#[derive(Debug, Default, PartialEq, Eq)]
struct Texts {
    /// Where each text ends.
    ends: [u32; MOST_LINES],
    joined: CompactString,
}

impl PartialEq for Fields {
    fn eq(&self, other: &Fields) -> bool {
        let same = match (&self.texts, &other.texts) {
            (Some(one), Some(other)) => Arc::ptr_eq(one, other) || one == other,
            (one, other) => one.is_none() && other.is_none(),
        };
        same && self.object == other.object
    }
}

impl Eq for Fields {}

impl Fields {
    /// Makes the fields of a kind of the text that each line of the table has.
    pub fn of<'t>(object: SyncObject, mut text: impl FnMut(usize) -> Cow<'t, str>) -> Fields {
        let write = |at, out: &mut String| {
            out.push_str(&text(at));
            Ok::<_, Infallible>(())
        };
        match Fields::write(object, None, &mut String::new(), write) {
            Ok(fields) => fields,
        }
    }

    /// Makes the fields of a kind of all its texts.
    fn of_texts(object: SyncObject, texts: &[&str]) -> Fields {
        let mut ends = [0; MOST_LINES];
        let mut length = 0;
        for (end, text) in ends.iter_mut().zip(texts) {
            length += text.len() as u32;
            *end = length;
        }
        let joined = || {
            let mut joined = CompactString::with_capacity(length as usize);
            texts.iter().for_each(|text| joined.push_str(text));
            joined
        };
        Fields { object, texts: (length > 0).then(|| Arc::new(Texts { ends, joined: joined() })) }
    }

    /// Makes the fields of a kind by appending the text of each line of the table to a text that is used again. What is equal to `known`
    /// is shared with it.
    ///
    /// # Errors
    /// Those of `write`.
    pub fn write<E>(
        object: SyncObject,
        known: Option<&Fields>,
        joined: &mut String,
        mut write: impl FnMut(usize, &mut String) -> Result<(), E>,
    ) -> Result<Fields, E> {
        joined.clear();
        let mut ends = [0; MOST_LINES];
        for (at, end) in ends.iter_mut().enumerate().take(mapping::lines(object).len()) {
            write(at, joined)?;
            *end = joined.len() as u32;
        }
        if joined.is_empty() {
            return Ok(Fields { object, texts: None });
        }
        let shared = known.filter(|known| known.object == object).and_then(|known| known.texts.as_ref());
        let shared = shared.filter(|shared| shared.ends == ends && *shared.joined == **joined).map(Arc::clone);
        let own = || Arc::new(Texts { ends, joined: joined.as_str().into() });
        Ok(Fields { object, texts: Some(shared.unwrap_or_else(own)) })
    }

    fn at(&self, at: usize) -> &str {
        let Some(texts) = &self.texts else { return "" };
        let first = if at == 0 { 0 } else { texts.ends[at - 1] as usize };
        &texts.joined[first..texts.ends[at] as usize]
    }

    /// Returns the text of a field; `None` when the kind has no such field.
    pub fn get(&self, field: &str) -> Option<&str> {
        mapping::lines(self.object).iter().position(|line| line.field == field).map(|at| self.at(at))
    }

    /// Replaces the text of a field that the kind has.
    pub fn set(&mut self, field: &str, text: &str) {
        let lines = mapping::lines(self.object);
        *self = Fields::of(self.object, |at| if lines[at].field == field { text.into() } else { self.at(at).into() });
    }

    /// Returns the lines of the table that are looked at, with their texts.
    pub fn lines(&self) -> impl Iterator<Item = (&'static Mapping, &str)> {
        let lines = mapping::lines(self.object).iter().enumerate();
        lines.filter(|(_, line)| mapping::is_there(line)).map(|(at, line)| (line, self.at(at)))
    }

    /// Returns all fields in the order of the table.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &str)> {
        mapping::lines(self.object).iter().enumerate().map(|(at, line)| (line.field, self.at(at)))
    }
}

/// What a link keeps: fields of its object and facts of the sync itself, stored as `Field=Value` texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Base {
    /// The fields of the object, where every one of them is kept.
    known: Option<Fields>,
    /// All other texts, with [`SEPARATOR`] between; `None` for none.
    rest: Option<Arc<str>>,
}

impl Base {
    /// Takes the stored form of a kind. What is equal to the base before is shared with it.
    pub fn new(object: SyncObject, stored: &str, before: Option<&Base>) -> Base {
        let (known, rest) = Base::taken_apart(object, stored);
        let shared = before.and_then(|before| before.rest.as_ref()).filter(|shared| ***shared == *rest);
        let rest = if rest.is_empty() { None } else { Some(shared.map_or_else(|| rest.into(), Arc::clone)) };
        Base { known, rest }
    }

    /// Returns the fields, where every one of them is there, and all other texts.
    fn taken_apart(object: SyncObject, stored: &str) -> (Option<Fields>, Cow<'_, str>) {
        let lines = mapping::lines(object);
        if let Some((values, rest)) = in_order(object, stored) {
            return (Some(Fields::of_texts(object, &values[..lines.len()])), rest);
        }
        let (mut values, mut found): ([Option<Cow<str>>; MOST_LINES], usize) = (Default::default(), 0);
        let mut rest = String::new();
        for (text, field, value) in split(stored) {
            match lines.iter().position(|line| line.field == field) {
                Some(at) if values[at].is_none() => {
                    values[at] = Some(value);
                    found += 1;
                }
                _ => {
                    if !rest.is_empty() {
                        rest.push(SEPARATOR);
                    }
                    rest.push_str(text);
                }
            }
        }
        if found < lines.len() {
            return (None, stored.into());
        }
        (Some(Fields::of(object, |at| values[at].take().unwrap_or_default())), rest.into())
    }

    /// Tells whether another base keeps the same beside the fields of its object.
    pub fn has_facts_of(&self, other: &Base) -> bool {
        self.rest == other.rest
    }

    fn rest(&self) -> &str {
        self.rest.as_deref().unwrap_or_default()
    }

    /// Returns the fields of the object, where every one of them is kept.
    pub fn fields(&self) -> Option<&Fields> {
        self.known.as_ref()
    }

    /// Returns the facts that are kept beside the fields of the object, and fields where some are missing.
    pub fn facts(&self) -> impl Iterator<Item = (&str, Cow<'_, str>)> {
        split(self.rest()).map(|(_, field, value)| (field, value))
    }

    /// Returns all fields and values.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Cow<'_, str>)> {
        let known = self.known.iter().flat_map(Fields::iter);
        known.map(|(field, value)| (field, Cow::Borrowed(value))).chain(self.facts())
    }

    /// Returns all values by field.
    pub fn by_field(&self) -> BTreeMap<Cow<'_, str>, Cow<'_, str>> {
        self.iter().map(|(field, value)| (field.into(), value)).collect()
    }

    /// Returns the stored form.
    pub fn stored(&self) -> Cow<'_, str> {
        match &self.known {
            None => Cow::Borrowed(self.rest()),
            Some(_) => Cow::Owned(joined(self.iter())),
        }
    }

    /// Returns the value of a field.
    pub fn get(&self, field: &str) -> Option<Cow<'_, str>> {
        let known = self.known.as_ref().and_then(|known| known.get(field)).map(Cow::Borrowed);
        known.or_else(|| self.facts().find(|(name, _)| *name == field).map(|(_, value)| value))
    }

    /// Tells whether it has every field of an object, with the same text.
    pub fn agrees(&self, fields: &Fields) -> bool {
        if let Some(known) = &self.known {
            return known == fields;
        }
        fields.iter().all(|(field, text)| self.get(field).is_some_and(|value| value == text))
    }
}

/// Returns the values of the fields of a kind, each of which stands in its place: fields are stored in the order of their names. Returns all
/// other texts, too; nothing where fields stand otherwise, or something is written with a backslash.
fn in_order(object: SyncObject, stored: &str) -> Option<([&str; MOST_LINES], Cow<'_, str>)> {
    if stored.contains('\\') {
        return None;
    }
    let (lines, mut places) = (mapping::lines(object), mapping::by_name(object).iter().peekable());
    let (mut values, mut rest) = ([""; MOST_LINES], Cow::Borrowed(""));
    let mut left = Some(stored);
    while let Some(now) = left {
        let value = |at: &usize| now.strip_prefix(lines[*at].field)?.strip_prefix('=');
        let found = places.peek().and_then(|at| Some((**at, value(at)?)));
        let text = found.map_or(now, |(_, value)| value);
        let end = text.bytes().position(|byte| char::from(byte) == SEPARATOR);
        let (text, behind) = end.map_or((text, None), |end| (&text[..end], Some(&text[end + 1..])));
        match found {
            Some((at, _)) => {
                values[at] = text;
                places.next();
            }
            None if rest.is_empty() => rest = text.into(),
            None => {
                let rest = rest.to_mut();
                rest.push(SEPARATOR);
                rest.push_str(text);
            }
        }
        left = behind;
    }
    places.peek().is_none().then_some((values, rest))
}

/// Returns the texts of a stored base, with field and value. Most have nothing written with a backslash, and need no parser.
fn split(stored: &str) -> impl Iterator<Item = (&str, &str, Cow<'_, str>)> {
    let escaped = stored.contains('\\');
    let texts =
        stored.split(SEPARATOR).filter_map(|text| text.split_once('=').map(|(field, value)| (text, field, value)));
    texts.map(move |(text, field, value)| {
        let value = if escaped { plain(text, value) } else { value.into() };
        (text, field, value)
    })
}

/// Returns the value in a text.
fn plain<'t>(text: &'t str, value: &'t str) -> Cow<'t, str> {
    if !text.contains('\\') {
        return value.into();
    }
    let pairs = custom::parse("Base", text).unwrap_or_default();
    pairs.into_iter().next().map(|(_, value)| value).unwrap_or_default().into()
}

fn joined(pairs: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<str>)>) -> String {
    let mut texts = String::with_capacity(256);
    for (at, (field, value)) in pairs.into_iter().enumerate() {
        if at > 0 {
            texts.push(SEPARATOR);
        }
        custom::write_pair(field.as_ref(), value.as_ref(), &mut texts);
    }
    texts
}

impl<F: AsRef<str>, V: AsRef<str>> FromIterator<(F, V)> for Base {
    fn from_iter<I: IntoIterator<Item = (F, V)>>(pairs: I) -> Base {
        Base { known: None, rest: Some(joined(pairs).as_str().into()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_stands_at_its_field_whatever_the_others_are() {
        let mut fields = Fields::of(SyncObject::Pool, |_| "".into());
        fields.set("Gateway", "10.0.0.1/Automatic");
        fields.set("Description", "a=b;c:d\\e");
        fields.set("WinsServers", "10.0.0.3");
        fields.set("Gateway", "");
        let set: Vec<_> = fields.iter().filter(|(_, text)| !text.is_empty()).collect();
        assert_eq!(set, [("Description", "a=b;c:d\\e"), ("WinsServers", "10.0.0.3")]);
        assert_eq!((fields.get("Gateway"), fields.get("Owner")), (Some(""), None));
    }

    #[test]
    fn equal_fields_are_shared_and_others_are_not() {
        let write = |text: &'static str| {
            move |at: usize, out: &mut String| {
                out.push_str(if at == 1 { text } else { "" });
                Ok::<_, Infallible>(())
            }
        };
        let known = Fields::write(SyncObject::Pool, None, &mut String::new(), write("a")).unwrap();
        let of = |object, text| Fields::write(object, Some(&known), &mut String::new(), write(text)).unwrap();
        let is_shared =
            |one: &Fields| one.texts.as_ref().zip(known.texts.as_ref()).is_some_and(|(a, b)| Arc::ptr_eq(a, b));
        assert!(is_shared(&of(SyncObject::Pool, "a")) && of(SyncObject::Pool, "a") == known);
        assert!(!is_shared(&of(SyncObject::Pool, "b")) && of(SyncObject::Pool, "b") != known);
        assert!(!is_shared(&of(SyncObject::VmSubnet, "a")) && of(SyncObject::VmSubnet, "a") != known);
        assert!(
            of(SyncObject::Pool, "") != known
                && of(SyncObject::Pool, "") == Fields::of(SyncObject::Pool, |_| "".into())
        );
    }

    #[test]
    fn a_base_agrees_with_all_fields_or_not_at_all() {
        let mut fields = Fields::of(SyncObject::VmSubnet, |_| "".into());
        fields.set("Description", "a=b;c:d\\e");
        let all: Vec<(&str, &str)> = fields.iter().chain([("HostGroups", "All Hosts")]).collect();
        let base: Base = all.iter().copied().collect();
        assert!(base.agrees(&fields));
        assert_eq!(base.get("Description").as_deref(), Some("a=b;c:d\\e"));
        assert_eq!((base.get("Name").as_deref(), base.get("Nam")), (Some(""), None));
        let stored = base.stored().into_owned();
        let read = Base::new(SyncObject::VmSubnet, &stored, None);
        assert!(read.agrees(&fields) && read.stored() == base.stored());
        assert_eq!(read.facts().collect::<Vec<_>>(), [("HostGroups", "All Hosts".into())]);
        for (field, _) in fields.iter() {
            let without: Base = all.iter().copied().filter(|(name, _)| *name != field).collect();
            assert!(!without.agrees(&fields), "{field}");
            let mut changed = fields.clone();
            changed.set(field, "x");
            assert!(!base.agrees(&changed) && !read.agrees(&changed), "{field}");
            let partial = Base::new(SyncObject::VmSubnet, &without.stored(), None);
            assert!(!partial.agrees(&fields) && partial.fields().is_none(), "{field}");
            assert_eq!(partial.stored(), without.stored(), "{field}");
        }
    }
}
