//! The synchronized fields of an object, and those that a link keeps, in forms that are compared without being taken apart: there are
//! many objects, and most have not changed.

use std::borrow::Cow;
use std::convert::Infallible;

use super::mapping::{self, MOST_LINES};
use super::model::SyncObject;
use crate::domain::custom;
use crate::store::sync::SEPARATOR;

/// The canonical text of every field of the mapping table, empty ones too: one behind the other in the order of the table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields {
    object: SyncObject,
    texts: Box<str>,
    /// Where each text ends.
    ends: [u32; MOST_LINES],
}

impl Fields {
    /// Makes the fields of a kind of the text that each line of the table has.
    pub fn of<'t>(object: SyncObject, mut text: impl FnMut(usize) -> Cow<'t, str>) -> Fields {
        let write = |at, out: &mut String| {
            out.push_str(&text(at));
            Ok::<_, Infallible>(())
        };
        match Fields::write(object, write) {
            Ok(fields) => fields,
        }
    }

    /// Makes the fields of a kind by appending the text of each line of the table.
    ///
    /// # Errors
    /// Those of `write`.
    pub fn write<E>(
        object: SyncObject,
        mut write: impl FnMut(usize, &mut String) -> Result<(), E>,
    ) -> Result<Fields, E> {
        // Room for what most objects have: growing step by step is dearer than one copy at the end.
        let (mut texts, mut ends) = (String::with_capacity(256), [0; MOST_LINES]);
        for (at, end) in ends.iter_mut().enumerate().take(mapping::lines(object).len()) {
            write(at, &mut texts)?;
            *end = texts.len() as u32;
        }
        Ok(Fields { object, texts: texts.as_str().into(), ends })
    }

    fn at(&self, at: usize) -> &str {
        let first = if at == 0 { 0 } else { self.ends[at - 1] as usize };
        &self.texts[first..self.ends[at] as usize]
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

    /// Returns all fields in the order of the table.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &str)> {
        mapping::lines(self.object).iter().enumerate().map(|(at, line)| (line.field, self.at(at)))
    }
}

/// What a link keeps, as it is stored: `Field=Value` texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Base(Box<str>);

impl Base {
    /// Takes the stored form.
    pub fn new(stored: &str) -> Base {
        Base(stored.into())
    }

    /// Returns the texts.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.0.split(SEPARATOR).filter(|text| !text.is_empty())
    }

    /// Returns all fields and values.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Cow<'_, str>)> {
        self.texts().filter_map(|text| text.split_once('=').map(|(field, value)| (field, plain(text, value))))
    }

    /// Returns the value of a field.
    pub fn get(&self, field: &str) -> Option<Cow<'_, str>> {
        self.texts().find_map(|text| text.strip_prefix(field)?.strip_prefix('=').map(|value| plain(text, value)))
    }

    /// Tells whether it has every field of an object, with the same text.
    pub fn agrees(&self, fields: &Fields) -> bool {
        let lines = mapping::lines(fields.object);
        let mut agreed = 0;
        for (field, value) in self.iter() {
            let Some(at) = lines.iter().position(|line| line.field == field) else { continue };
            if value != fields.at(at) {
                return false;
            }
            agreed += 1;
        }
        agreed == lines.len()
    }
}

/// Returns the value in a text. Most have nothing written with a backslash, and need no parser.
fn plain<'t>(text: &'t str, value: &'t str) -> Cow<'t, str> {
    if !text.contains('\\') {
        return value.into();
    }
    let pairs = custom::parse("Base", text).unwrap_or_default();
    pairs.into_iter().next().map(|(_, value)| value).unwrap_or_default().into()
}

impl<F: AsRef<str>, V: AsRef<str>> FromIterator<(F, V)> for Base {
    fn from_iter<I: IntoIterator<Item = (F, V)>>(pairs: I) -> Base {
        let texts = pairs.into_iter().map(|(field, value)| custom::format([(field.as_ref(), value.as_ref())]));
        Base(texts.collect::<Vec<_>>().join(&SEPARATOR.to_string()).into())
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
    fn a_base_agrees_with_all_fields_or_not_at_all() {
        let mut fields = Fields::of(SyncObject::VmSubnet, |_| "".into());
        fields.set("Description", "a=b;c:d\\e");
        let all: Vec<(&str, &str)> = fields.iter().chain([("HostGroups", "All Hosts")]).collect();
        let base: Base = all.iter().copied().collect();
        assert!(base.agrees(&fields));
        assert_eq!(base.get("Description").as_deref(), Some("a=b;c:d\\e"));
        assert_eq!((base.get("Name").as_deref(), base.get("Nam")), (Some(""), None));
        for (field, _) in fields.iter() {
            let without: Base = all.iter().copied().filter(|(name, _)| *name != field).collect();
            assert!(!without.agrees(&fields), "{field}");
            let mut changed = fields.clone();
            changed.set(field, "x");
            assert!(!base.agrees(&changed), "{field}");
        }
    }
}
