//! Which records a filter names: queries page by page, and keys that must be found.

use std::collections::{HashSet, VecDeque};
use std::fmt;

use super::{Ipam, Tx};
use crate::domain::address::{Address, AddressRange, Prefix};
use crate::domain::name::{fold, shorten};
use crate::domain::object::{Object, Record};
use crate::domain::rules::setting::Settings;
use crate::error::{Error, Result, Status};
use crate::store::Position;

/// Records of one page of a query.
const PAGE: u32 = 500;

/// What names an object.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    /// Number of the record.
    Id(u64),
    /// A name in its folded form.
    Name(String),
    /// A network.
    Network(Prefix),
    /// First and last address.
    Bounds(AddressRange),
    /// Some addresses of a network.
    Block(Prefix, AddressRange),
    /// An address.
    Address(Address),
}

impl Key {
    /// Makes the key of a name.
    pub fn name(name: &str) -> Key {
        Key::Name(fold(name))
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Key::Id(id) => id.fmt(f),
            Key::Name(name) => f.write_str(&shorten(name)),
            Key::Network(network) => network.fmt(f),
            Key::Bounds(bounds) => bounds.fmt(f),
            Key::Block(network, bounds) => write!(f, "{network} from {bounds}"),
            Key::Address(address) => address.fmt(f),
        }
    }
}

/// A filter of the field list with what it selects.
pub trait Filter: Object {
    /// The kind of object that it selects.
    type Object: Object;

    /// What such an object is called in messages.
    const NOUN: &'static str;

    /// Returns the keys in the filter, each with its written form; each of them must name an object.
    ///
    /// # Errors
    ///
    /// `InvalidKeyCombination` when the filter contradicts itself.
    fn keys(&self) -> Result<Vec<(Key, String)>>;

    /// Returns all keys by which an object can be named.
    fn keys_of(object: &Self::Object) -> Vec<Key>;

    /// Returns the version that the named record must have.
    fn row_version(&self) -> Option<u64> {
        None
    }

    /// Returns the version of an object.
    fn version_of(object: &Self::Object) -> u64;

    /// Fills in what follows from the object itself, from what the store read with it, and from the settings.
    fn derive(_object: &mut Self::Object, _read: &Record, _settings: &Settings) {}

    /// Reads the objects from behind a position on.
    ///
    /// # Errors
    ///
    /// Those of the store.
    fn page(&self, tx: &Tx, after: Option<&Position>) -> Result<(Vec<Self::Object>, Option<Position>)> {
        let page = tx.store().page(&self.to_record(), after, PAGE)?;
        let settings = tx.settings()?;
        let mut objects = Vec::with_capacity(page.records.len());
        for record in page.records {
            let mut object = Self::Object::from_record(&record)?;
            Self::derive(&mut object, &record, &settings);
            objects.push(object);
        }
        Ok((objects, page.next))
    }
}

fn not_found<F: Filter>(written: &str) -> Error {
    Error::new(Status::ObjectNotFound).with("kind", F::NOUN).with("value", shorten(written))
}

/// Reads all objects that a filter names.
///
/// # Errors
///
/// `ObjectNotFound` for every key that names nothing.
pub fn all<F: Filter>(tx: &Tx, filter: &F) -> Result<Vec<F::Object>> {
    let keys = filter.keys()?;
    let (mut objects, mut after) = (Vec::new(), None);
    loop {
        let (page, next) = filter.page(tx, after.as_ref())?;
        objects.extend(page);
        match next {
            Some(_) => after = next,
            None => break,
        }
    }
    let found: HashSet<Key> =
        if keys.is_empty() { HashSet::new() } else { objects.iter().flat_map(F::keys_of).collect() };
    let missing = keys.iter().filter(|(key, _)| !found.contains(key));
    match Error::all(missing.map(|(_, written)| not_found::<F>(written)).collect()) {
        Some(error) => Err(error),
        None => Ok(objects),
    }
}

/// Gives the objects that a filter without keys leaves, with these of their fields alone; the others are as in a new object.
///
/// # Errors
///
/// `UnknownField`; those of the store.
pub fn walk<F: Filter>(
    tx: &Tx,
    filter: &F,
    fields: impl IntoIterator<Item = &'static str>,
    mut take: impl FnMut(F::Object) -> Result<()>,
) -> Result<()> {
    let fields = fields.into_iter().map(|name| F::Object::SPEC.find(name)).collect::<Result<Vec<_>>>()?;
    tx.store().walk(&filter.to_record(), &fields, &mut |record| take(F::Object::take_record(record)?))
}

/// Reads the one object that a filter names by its number.
pub(super) fn one<F: Filter>(tx: &Tx, filter: &F) -> Result<F::Object> {
    all(tx, filter)?.pop().ok_or_else(|| Error::internal("a record that was just written is not there"))
}

/// Reads the objects that a filter names by key, to change or remove them. A key names every object that has it: where the filter
/// says no address space or service, those of all of them (docs/adr/0004).
///
/// # Errors
///
/// `MandatoryFieldNotSpecified` without any key, `ObjectNotFound`, `StaleVersion` when the version is another than the filter says.
pub fn to_change<F: Filter>(tx: &Tx, filter: &F) -> Result<Vec<F::Object>> {
    let keys = filter.keys()?;
    if keys.is_empty() {
        return Err(Error::new(Status::MandatoryFieldNotSpecified).with("kind", F::SPEC.name).with("field", "a key"));
    }
    let objects = all(tx, filter)?;
    if let Some(expected) = filter.row_version() {
        for object in &objects {
            let actual = F::version_of(object);
            if actual != expected {
                // Its own name says more than the number by which a piped object is found.
                let written = F::keys_of(object).last().map(|key| shorten(&key.to_string())).unwrap_or_default();
                return Err(Error::new(Status::StaleVersion)
                    .with("kind", F::NOUN)
                    .with("value", written)
                    .with("expected", expected)
                    .with("actual", actual));
            }
        }
    }
    Ok(objects)
}

/// A running query. Gives one object at a time and holds no more than a page; each page is a transaction of its own, so a cursor that is
/// left open keeps nobody waiting. Behind the last object come the keys that named nothing, each as an error.
pub struct Cursor<F: Filter> {
    ipam: Ipam,
    filter: F,
    waiting: VecDeque<F::Object>,
    /// Where the next page starts; the outer `None` says that there is none.
    next: Option<Option<Position>>,
    /// Keys not seen yet, in the order of the filter.
    missing: Vec<(Key, String)>,
}

impl<F: Filter> Cursor<F> {
    pub(super) fn new(ipam: Ipam, filter: F) -> Result<Self> {
        let missing = filter.keys()?;
        Ok(Cursor { ipam, filter, waiting: VecDeque::new(), next: Some(None), missing })
    }

    fn read(&mut self, after: Option<&Position>) -> Result<()> {
        let (objects, next) = self.ipam.read(|tx| self.filter.page(tx, after))?;
        if !self.missing.is_empty() {
            let found: HashSet<Key> = objects.iter().flat_map(F::keys_of).collect();
            self.missing.retain(|(key, _)| !found.contains(key));
        }
        self.waiting.extend(objects);
        self.next = next.map(Some);
        Ok(())
    }
}

impl<F: Filter> Iterator for Cursor<F> {
    type Item = Result<F::Object>;

    fn next(&mut self) -> Option<Self::Item> {
        while self.waiting.is_empty() {
            let Some(after) = self.next.take() else { break };
            if let Err(error) = self.read(after.as_ref()) {
                self.missing.clear();
                return Some(Err(error));
            }
        }
        if let Some(object) = self.waiting.pop_front() {
            return Some(Ok(object));
        }
        if self.missing.is_empty() {
            return None;
        }
        let (_, written) = self.missing.remove(0);
        Some(Err(not_found::<F>(&written)))
    }
}
