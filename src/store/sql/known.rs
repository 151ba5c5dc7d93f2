//! What a transaction on a file has looked up of rows that seldom change, so that adding many objects looks for each once; the next
//! transaction knows it too, unless one of them or another process has changed more than addresses. A connection to a server remembers such
//! rows by itself, see [`Db::kept`](super::db::Db::kept).

use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::SqlTransaction;
use crate::domain::address::{Address, AddressRange, Prefix};
use crate::domain::fields::{CustomField, NetworkType, Range};
use crate::error::Result;
use crate::store::SpaceHead;

/// More values or pairs than these are not remembered.
const MEMORY_MAX: usize = 8192;

/// Rows that are there. Rows that are not are never remembered, so that adding one leaves all that is known true.
#[derive(Default)]
pub struct Known {
    values: FxHashMap<u64, FxHashMap<String, (u64, String)>>,
    value_count: usize,
    spaces: FxHashMap<String, SpaceHead>,
    subnets: FxHashMap<(u64, Prefix), SubnetHead>,
    fields: Option<Arc<[(String, CustomField)]>>,
    associations: Option<Arc<[Association]>>,
    pairs: FxHashSet<[u64; 3]>,
    ranges: FxHashMap<u64, Arc<Range>>,
    gap: Option<Gap>,
    vacancy: Option<Vacancy>,
}

/// Addresses of a space behind the subnet that was added last, in which no subnet begins.
#[derive(Clone, Copy)]
pub(super) struct Gap {
    pub space: u64,
    pub part: AddressRange,
    /// The most specific subnet around all of them and its last address.
    pub parent: Option<(u64, Address)>,
}

/// Addresses of a space behind the range that was added last, none of which is in a range or recorded.
#[derive(Clone, Copy)]
struct Vacancy {
    space: u64,
    part: AddressRange,
}

/// Number and type of a subnet.
type SubnetHead = (u64, NetworkType);

/// An association by the numbers of its fields.
#[derive(Clone, Copy)]
pub(super) struct Association {
    pub id: u64,
    pub one: u64,
    pub two: u64,
}

impl SqlTransaction<'_> {
    /// Forgets all, because a row was changed or removed, or changes were undone.
    pub(super) fn forget(&self) {
        *self.known.borrow_mut() = Known::default();
    }

    /// Forgets spaces, because one was changed.
    pub(super) fn forget_spaces(&self) {
        self.known.borrow_mut().spaces.clear();
    }

    /// Returns the number and text of a value, found by `find` unless it is known.
    pub(super) fn known_value(
        &self,
        field: u64,
        value: &str,
        find: impl FnOnce() -> Result<Option<(u64, String)>>,
    ) -> Result<Option<(u64, String)>> {
        if let Some(known) = self.known.borrow().values.get(&field).and_then(|values| values.get(value)) {
            return Ok(Some(known.clone()));
        }
        let found = find()?;
        if let Some((id, text)) = &found {
            self.know_value(field, value, *id, text);
        }
        Ok(found)
    }

    /// Returns the number of a value that is known.
    pub(super) fn known_number(&self, field: u64, value: &str) -> Option<u64> {
        self.known.borrow().values.get(&field).and_then(|values| values.get(value)).map(|(id, _)| *id)
    }

    /// Returns the number of a space that is known.
    pub(super) fn known_space_number(&self, name: &str) -> Option<u64> {
        self.known.borrow().spaces.get(name).map(|space| space.id)
    }

    /// Remembers the number and text of a value that somebody calls so.
    pub(super) fn know_value(&self, field: u64, value: &str, id: u64, text: &str) {
        if self.db.postgres() {
            return;
        }
        let known = &mut *self.known.borrow_mut();
        if known.value_count >= MEMORY_MAX {
            (known.values, known.value_count) = Default::default();
        }
        known.value_count += 1;
        known.values.entry(field).or_default().insert(value.to_owned(), (id, text.to_owned()));
    }

    /// Returns a space, found by `find` unless it is known.
    pub(super) fn known_space(
        &self,
        name: &str,
        find: impl FnOnce() -> Result<Option<SpaceHead>>,
    ) -> Result<Option<SpaceHead>> {
        if let Some(space) = self.known.borrow().spaces.get(name) {
            return Ok(Some(space.clone()));
        }
        let found = find()?;
        if let (Some(space), false) = (&found, self.db.postgres()) {
            let spaces = &mut self.known.borrow_mut().spaces;
            if spaces.len() >= MEMORY_MAX {
                spaces.clear();
            }
            spaces.insert(name.to_owned(), space.clone());
        }
        Ok(found)
    }

    /// Returns the subnet with exactly a network, found by `find` unless it is known.
    pub(super) fn known_subnet(
        &self,
        space: u64,
        network: Prefix,
        find: impl FnOnce() -> Result<Option<SubnetHead>>,
    ) -> Result<Option<SubnetHead>> {
        if let Some(subnet) = self.known.borrow().subnets.get(&(space, network)) {
            return Ok(Some(*subnet));
        }
        let found = find()?;
        if let Some(found) = found {
            self.know_subnet(space, network, found);
        }
        Ok(found)
    }

    /// Remembers a subnet.
    pub(super) fn know_subnet(&self, space: u64, network: Prefix, subnet: SubnetHead) {
        if self.db.postgres() {
            return;
        }
        let subnets = &mut self.known.borrow_mut().subnets;
        if subnets.len() >= MEMORY_MAX {
            subnets.clear();
        }
        subnets.insert((space, network), subnet);
    }

    /// Forgets all subnets, because one was changed or removed.
    pub(super) fn forget_subnets(&self) {
        let known = &mut *self.known.borrow_mut();
        known.subnets.clear();
        known.gap = None;
    }

    /// Returns the gap between subnets that holds all of some addresses, if it is known.
    pub(super) fn known_gap(&self, space: u64, part: AddressRange) -> Option<Gap> {
        self.known.borrow().gap.filter(|gap| gap.space == space && gap.part.covers(part))
    }

    /// Remembers the gap behind a subnet that was just added: the `next` one of the space begins there. Any other is not known any more.
    pub(super) fn know_gap(
        &self,
        space: u64,
        added: AddressRange,
        next: Option<Address>,
        parent: Option<(u64, Address)>,
    ) {
        let part = behind(added, [next.and_then(Address::previous), parent.map(|(_, last)| last)]);
        self.known.borrow_mut().gap = part.map(|part| Gap { space, part, parent });
    }

    /// Forgets the gap between subnets, because one was put where others are.
    pub(super) fn forget_gap(&self) {
        self.known.borrow_mut().gap = None;
    }

    /// Tells whether no range of a space holds any of some addresses and none of them is recorded, as far as that is known.
    pub(super) fn is_vacant(&self, space: u64, part: AddressRange) -> bool {
        self.known.borrow().vacancy.is_some_and(|known| known.space == space && known.part.covers(part))
    }

    /// Remembers that behind a range that was just added, up to the address before each of these, no address is in a range or recorded.
    /// Of any other part that is not known any more.
    pub(super) fn know_vacant(&self, space: u64, added: AddressRange, next: [Option<Address>; 2]) {
        let part = behind(added, next.map(|next| next.and_then(Address::previous)));
        self.known.borrow_mut().vacancy = part.map(|part| Vacancy { space, part });
    }

    /// Takes a range that was just added, and what is before it, out of the addresses that are known to be vacant.
    pub(super) fn fill_vacant(&self, added: AddressRange) {
        let vacancy = &mut self.known.borrow_mut().vacancy;
        *vacancy = vacancy
            .and_then(|known| behind(added, [Some(known.part.last()), None]).map(|part| Vacancy { part, ..known }));
    }

    /// Forgets which addresses are vacant, because some are about to be in a range or recorded.
    pub(super) fn forget_vacant(&self) {
        self.known.borrow_mut().vacancy = None;
    }

    /// Returns what a range's addresses are like, found by `find` unless it is known.
    pub(super) fn known_range(
        &self,
        id: u64,
        find: impl FnOnce() -> Result<Option<Range>>,
    ) -> Result<Option<Arc<Range>>> {
        if let Some(range) = self.known.borrow().ranges.get(&id) {
            return Ok(Some(Arc::clone(range)));
        }
        let found = find()?.map(Arc::new);
        if let (Some(range), false) = (&found, self.db.postgres()) {
            let ranges = &mut self.known.borrow_mut().ranges;
            if ranges.len() >= MEMORY_MAX {
                ranges.clear();
            }
            ranges.insert(id, Arc::clone(range));
        }
        Ok(found)
    }

    /// Forgets the ranges, because something is about to change that they show.
    pub(super) fn forget_ranges(&self) {
        self.known.borrow_mut().ranges.clear();
    }

    /// Returns all custom fields with their folded names, read by `read` unless they are known.
    pub(super) fn known_fields(
        &self,
        read: impl FnOnce() -> Result<Vec<(String, CustomField)>>,
    ) -> Result<Arc<[(String, CustomField)]>> {
        if let Some(fields) = &self.known.borrow().fields {
            return Ok(fields.clone());
        }
        let fields: Arc<[_]> = read()?.into();
        self.known.borrow_mut().fields = Some(fields.clone());
        Ok(fields)
    }

    /// Returns all associations.
    pub(super) fn known_associations(&self) -> Result<Arc<[Association]>> {
        if let Some(associations) = &self.known.borrow().associations {
            return Ok(associations.clone());
        }
        let sql = "SELECT id, one_id, two_id FROM association ORDER BY id";
        let read = |row: &super::db::Row| Ok(Association { id: row.get(0)?, one: row.get(1)?, two: row.get(2)? });
        let associations: Arc<[_]> = self.db.kept().rows(sql, (), read)?.into();
        if !self.db.postgres() {
            self.known.borrow_mut().associations = Some(associations.clone());
        }
        Ok(associations)
    }

    /// Tells whether an association has a pair, looked up by `find` unless it is known to have it.
    pub(super) fn known_pair(&self, pair: [u64; 3], find: impl FnOnce() -> Result<bool>) -> Result<bool> {
        if self.known.borrow().pairs.contains(&pair) {
            return Ok(true);
        }
        let found = find()?;
        if found && !self.db.postgres() {
            let pairs = &mut self.known.borrow_mut().pairs;
            if pairs.len() >= MEMORY_MAX {
                pairs.clear();
            }
            pairs.insert(pair);
        }
        Ok(found)
    }
}

/// Returns the addresses behind some others, up to the first of these ends or the end of the family.
fn behind(others: AddressRange, ends: [Option<Address>; 2]) -> Option<AddressRange> {
    let last = ends.into_iter().flatten().min().or_else(|| super::load::edges(others.family()).1)?;
    let first = others.last().next().filter(|first| *first <= last)?;
    AddressRange::new("gap", first, last).ok()
}
