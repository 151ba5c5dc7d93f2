//! The SQLite back end. All SQL of the stores of IPAM stands in this folder.
//!
//! One file per noun; what follows from data is kept by the noun's own code in the same transaction. A further part of the store adds its
//! script to [`MIGRATIONS`], and implements its trait for [`SqlTransaction`] in a file of its own.

mod address;
mod association;
mod block;
mod check;
mod custom;
mod data;
pub mod db;
mod event;
mod feed;
mod free;
mod hint;
pub mod known;
mod load;
mod outline;
mod query;
mod range;
mod request;
mod rows;
mod scope;
mod space;
mod subnet;
mod sync;
pub mod text;
mod transfer;
mod utilization;
pub mod value;

use std::cell::{Cell, RefCell};

use self::db::Db;
use self::known::Known;
use self::query::Query;
use self::rows::Table;
use self::value::Sql;
use super::load::LoadSetting;
use super::request::RequestTransaction;
use super::{CustomSetting, KeyHint, Mark, Outline, Page, Position, SpaceHead, Transaction};
use crate::domain::address::{Address, AddressRange, Family, Prefix};
use crate::domain::fields::*;
use crate::domain::name::fold;
use crate::domain::object::{Object, ObjectSpec, Record};
use crate::domain::value::Timestamp;
use crate::error::{Error, Result, Status};

/// The scripts of an IPAM store by number, for both engines; the last number is the version of a store in which all have run.
pub const MIGRATIONS: &[(u32, &str)] = &[
    (1, include_str!("migrations/0001_records.sql")),
    (2, include_str!("migrations/0002_sync.sql")),
    (3, include_str!("migrations/0003_plan.sql")),
    (4, include_str!("migrations/0004_data.sql")),
    (5, include_str!("migrations/0005_requests.sql")),
    (6, include_str!("migrations/0006_decisions.sql")),
    (9, include_str!("migrations/0009_transfer.sql")),
    (11, include_str!("migrations/0011_database_user.sql")),
];

pub use self::custom::provision;

/// An open transaction.
pub struct SqlTransaction<'c> {
    /// The engine's side of it.
    db: Db<'c>,
    /// Why the engine undid all that was done so far, if it did.
    undone: RefCell<Option<Error>>,
    /// The time of the transaction.
    now: Cell<Timestamp>,
    known: RefCell<Known>,
    /// Whether anything was changed but addresses, their custom fields, and events.
    structural: Cell<bool>,
    /// Room for the values of a row: a list of that size for each would be what an allocator is slow at.
    room: RefCell<Vec<Sql>>,
}

impl<'c> SqlTransaction<'c> {
    /// Makes the records' side of a transaction that the engine began.
    pub fn new(db: Db<'c>) -> Self {
        SqlTransaction::knowing(db, Known::default())
    }

    /// The same, with what an earlier transaction has looked up and what is still so.
    pub fn knowing(db: Db<'c>, known: Known) -> Self {
        SqlTransaction {
            db,
            undone: RefCell::default(),
            now: Cell::default(),
            known: RefCell::new(known),
            structural: Cell::default(),
            room: RefCell::default(),
        }
    }

    /// Begins a change of anything but addresses, their custom fields, and events: on a store of many writers, which lets changes of
    /// addresses go at once, the transaction is begun again with everything locked unless it is already.
    pub(super) fn structure(&self) -> Result<()> {
        self.structural.set(true);
        self.forget_ranges();
        self.db.structure()
    }

    /// Has the others wait who change addresses of a range, until the end of the transaction. Several ranges are locked in the order of
    /// their numbers.
    pub(super) fn lock_range(&self, range: u64) -> Result<()> {
        self.db.lock_range(range)
    }

    /// Ends the work on the transaction, and returns what it has looked up that is still so once it is committed.
    ///
    /// # Errors
    ///
    /// Why nothing of the transaction can be committed any more, if that is so.
    pub fn end(self) -> Result<Known> {
        match self.undone.into_inner() {
            Some(error) => Err(error),
            None if self.structural.get() => Ok(Known::default()),
            None => Ok(self.known.into_inner()),
        }
    }

    /// Returns the number of a custom value.
    fn value_id(&self, field: u64, value: &str) -> Result<u64> {
        match self.known_number(field, value) {
            Some(id) => Ok(id),
            None => self.value_named(field, value).map(|(id, _)| id),
        }
    }

    /// Returns the number of a custom value and its text as written.
    fn value_named(&self, field: u64, value: &str) -> Result<(u64, String)> {
        match self.find_value(field, value)? {
            Some(found) => Ok(found),
            None => {
                let fields = self.fields()?;
                let stored = fields.iter().find(|f| f.id == field).map_or("", |f| f.name.as_str());
                let name = crate::domain::custom::by_id(field).map_or(stored, |field| field.invariant);
                Err(Error::new(Status::CustomFieldValueForMultiValueCustomFieldDoesntExist)
                    .with("field", name)
                    .with("value", crate::domain::name::shorten(value)))
            }
        }
    }

    /// Returns the number of a custom value and its text as written, if there is one.
    fn find_value(&self, field: u64, value: &str) -> Result<Option<(u64, String)>> {
        self.known_value(field, value, || {
            let sql = "SELECT id, value FROM custom_value WHERE field_id = ? AND folded = ?";
            let folded = fold(crate::domain::custom::kept_value(field, value));
            self.db.kept().row(sql, (field, folded), |row| Ok((row.get(0)?, row.get(1)?)))
        })
    }

    /// Returns the number of an address space.
    fn space_id(&self, name: &str) -> Result<u64> {
        if let Some(id) = self.known_space_number(name) {
            return Ok(id);
        }
        self.space_named(name)?.map(|space| space.id).ok_or_else(|| {
            Error::new(Status::ObjectNotFound)
                .with("kind", "address space")
                .with("value", crate::domain::name::shorten(name))
        })
    }
}

/// Returns the table of a kind.
fn table(kind: &'static ObjectSpec) -> Result<&'static Table> {
    match kind {
        kind if kind == AddressSpace::SPEC => Ok(space::table()),
        kind if kind == Subnet::SPEC => Ok(subnet::table()),
        kind if kind == Range::SPEC => Ok(range::table()),
        kind if kind == AddressRecord::SPEC => Ok(address::table()),
        kind if kind == Block::SPEC => Ok(block::table()),
        kind if kind == Event::SPEC => Ok(event::table()),
        _ => Err(Error::internal(format_args!("{} has no table", kind.name))),
    }
}

/// Returns the number of a kind in `object_value`.
fn kind_number(kind: &'static ObjectSpec) -> Result<i64> {
    let kinds = [AddressSpace::SPEC, Subnet::SPEC, Range::SPEC, AddressRecord::SPEC];
    match kinds.iter().position(|k| *k == kind) {
        Some(position) => Ok(position as i64 + 1),
        None => Err(Error::internal(format_args!("{} has no custom fields", kind.name))),
    }
}

impl Transaction for SqlTransaction<'_> {
    fn attempt(&self, work: &mut dyn FnMut() -> Result<()>) -> Result<()> {
        // Savepoints of one name nest: the innermost is meant.
        self.db.execute("SAVEPOINT attempt", ())?;
        let outcome = work();
        if let Err(error) = &outcome
            && self.db.is_undone()
        {
            // An interrupt or a full disk undoes more than the attempt. What is still done must not be committed piece by piece, so it
            // goes into a transaction that is never committed.
            *self.undone.borrow_mut() = Some(error.clone());
            self.db.execute("BEGIN", ())?;
        }
        if self.undone.borrow().is_some() {
            return outcome;
        }
        if outcome.is_err() {
            self.db.execute("ROLLBACK TO attempt", ())?;
            self.forget();
        }
        self.db.execute("RELEASE attempt", ())?;
        outcome
    }

    fn mark(&self) -> Result<Option<Mark>> {
        self.db.mark()
    }

    fn insert(&self, object: &Record) -> Result<u64> {
        match object.spec() {
            kind if kind == Block::SPEC => self.structure().and_then(|()| self.insert_block(object)),
            kind if kind == Subnet::SPEC => self.insert_subnet(&Subnet::from_record(object)?),
            kind if kind == Range::SPEC => self.insert_range(&Range::from_record(object)?).map(|(id, _)| id),
            kind if kind == AddressRecord::SPEC => self.insert_address(object),
            kind => {
                if kind != Event::SPEC {
                    self.structure()?;
                }
                table(kind)?.insert(self, object, &[], &[])
            }
        }
    }

    fn insert_subnet(&self, subnet: &Subnet) -> Result<u64> {
        self.structure()?;
        self.add_subnet(subnet)
    }

    fn insert_range(&self, range: &Range) -> Result<(u64, u64)> {
        self.structure()?;
        self.add_range(range)
    }

    fn insert_events(&self, events: Vec<Event>) -> Result<()> {
        event::table().insert_many(self, events)
    }

    fn rows_at_once(&self) -> usize {
        self.db.rows_at_once()
    }

    fn update(&self, object: &Record) -> Result<()> {
        match object.spec() {
            kind if kind == Block::SPEC => self.structure().and_then(|()| self.update_block(object)),
            kind if kind == Subnet::SPEC => self.structure().and_then(|()| self.update_subnet(object)),
            kind if kind == Range::SPEC => self.structure().and_then(|()| self.update_range(object)),
            kind if kind == AddressRecord::SPEC => self.update_address(object),
            kind => {
                self.structure()?;
                table(kind)?.update(self, object, &[])?;
                self.forget_spaces();
                Ok(())
            }
        }
    }

    fn delete(&self, kind: &'static ObjectSpec, id: u64) -> Result<()> {
        if kind != AddressRecord::SPEC {
            self.structure()?;
        }
        if let Ok(number) = kind_number(kind) {
            self.delete_settings(number, &[id])?;
            self.forget_answers(number, &[id])?;
        }
        match kind {
            kind if kind == Block::SPEC => self.delete_block(id),
            kind if kind == Subnet::SPEC => self.delete_subnet(id),
            kind if kind == Range::SPEC => self.delete_range(id),
            kind if kind == AddressRecord::SPEC => self.delete_address(id),
            kind => {
                let sql = format!("DELETE FROM {} WHERE id = ?", table(kind)?.layout.table);
                self.db.execute(&sql, [id])?;
                self.forget();
                if kind == AddressSpace::SPEC { self.drop_samples(1, id) } else { Ok(()) }
            }
        }
    }

    fn delete_addresses(&self, ids: &[u64]) -> Result<()> {
        if !self.db.postgres() {
            return ids.iter().try_for_each(|id| self.delete(AddressRecord::SPEC, *id));
        }
        let number = kind_number(AddressRecord::SPEC)?;
        self.delete_settings(number, ids)?;
        self.forget_answers(number, ids)?;
        self.delete_addresses_there(ids)
    }

    fn get(&self, kind: &'static ObjectSpec, id: u64) -> Result<Option<Record>> {
        let mut query = Query::new(&["t.id"]);
        query.ids(&[id]);
        let page = self.page_of(kind, query, None, 1)?;
        Ok(page.records.into_iter().next())
    }

    fn page(&self, filter: &Record, after: Option<&Position>, limit: u32) -> Result<Page> {
        let (kind, query) = self.query_of(filter)?;
        self.page_of(kind, query, after, limit)
    }

    fn walk(&self, filter: &Record, fields: &[usize], take: &mut dyn FnMut(&mut Record) -> Result<()>) -> Result<()> {
        let (kind, query) = self.query_of(filter)?;
        query.walk(self, table(kind)?, fields, take)
    }

    fn key_hints(&self, kind: &'static ObjectSpec, bounds: AddressRange, limit: u32) -> Result<Vec<KeyHint>> {
        self.key_hints_in(kind, bounds, limit)
    }

    fn space_hints(&self, word: &str, limit: u32) -> Result<Vec<(String, String)>> {
        self.spaces_beginning(word, limit)
    }

    fn custom_settings(&self, kind: &'static ObjectSpec, id: u64) -> Result<Vec<CustomSetting>> {
        self.settings_of_one(kind_number(kind)?, id)
    }

    fn custom_walk(
        &self,
        kind: &'static ObjectSpec,
        field: u64,
        take: &mut dyn FnMut(u64, &str, Timestamp) -> Result<()>,
    ) -> Result<()> {
        self.settings_of(kind_number(kind)?, field, take)
    }

    fn set_custom(&self, kind: &'static ObjectSpec, id: u64, field: &CustomField, value: &str) -> Result<()> {
        if kind != AddressRecord::SPEC {
            self.structure()?;
        }
        self.set_setting(kind_number(kind)?, id, field, value)
    }

    fn insert_custom(&self, kind: &'static ObjectSpec, id: u64, settings: &[LoadSetting]) -> Result<()> {
        if kind != AddressRecord::SPEC {
            self.structure()?;
        }
        self.insert_settings(kind_number(kind)?, id, settings)
    }

    fn space(&self, name: &str) -> Result<Option<SpaceHead>> {
        self.space_named(name)
    }

    fn space_use(&self, id: u64) -> Result<Option<String>> {
        self.use_of_space(id)
    }

    fn subnet(&self, space: u64, network: Prefix) -> Result<Option<(u64, NetworkType)>> {
        self.subnet_at(space, network)
    }

    fn subnet_holding(&self, space: u64, address: Address) -> Result<Option<u64>> {
        self.containing(space, address, address, u8::MAX)
    }

    fn outline(&self, spaces: &[u64]) -> Result<Outline> {
        self.read_outline(spaces)
    }

    fn range_count(&self, subnet: u64) -> Result<u64> {
        self.ranges_in(subnet)
    }

    fn conflicting_range(
        &self,
        space: u64,
        service: &str,
        instance: &str,
        bounds: AddressRange,
        except: u64,
    ) -> Result<Option<AddressRange>> {
        self.range_of_owner(space, service, instance, bounds, except)
    }

    fn free_runs(&self, range: u64, family: Family, now: Timestamp, limit: u32) -> Result<Vec<AddressRange>> {
        let runs = self.runs(range, family, limit)?;
        let due = self.due(range, family, now, limit)?;
        if due.is_empty() {
            return Ok(runs);
        }
        let all = runs.into_iter().chain(due.into_iter().map(AddressRange::single));
        Ok(crate::domain::set::AddressSet::of(all).ranges().to_vec())
    }

    fn blocks_at(&self, address: Address) -> Result<Vec<(u64, AddressRange)>> {
        self.blocks_with(address)
    }

    fn block_levels(&self, bounds: AddressRange, except: u64) -> Result<u32> {
        self.levels_inside(bounds, except)
    }

    fn subnet_over(
        &self,
        space: u64,
        part: AddressRange,
        longer_than: u8,
        from_end: bool,
    ) -> Result<Option<AddressRange>> {
        self.outermost_over(space, part, longer_than, from_end)
    }

    fn range_over(&self, space: u64, part: AddressRange, from_end: bool) -> Result<Option<AddressRange>> {
        self.range_at_edge(space, part, from_end)
    }

    fn recorded_run(&self, space: u64, part: AddressRange, from_end: bool) -> Result<Option<AddressRange>> {
        self.first_recorded(space, part, from_end)
    }

    fn address(&self, space: u64, service: &str, instance: &str, address: Address) -> Result<Option<u64>> {
        self.address_of_owner(space, service, instance, address)
    }

    fn remove_events(&self, until: Timestamp) -> Result<u64> {
        self.delete_events(until)
    }

    fn custom_fields(&self) -> Result<Vec<CustomField>> {
        self.fields()
    }

    fn custom_field(&self, name: &str) -> Result<Option<CustomField>> {
        self.field_named(name)
    }

    fn insert_custom_field(&self, name: &str, multi_value: bool, now: Timestamp) -> Result<u64> {
        self.structure()?;
        self.insert_field(name, multi_value, now)
    }

    fn rename_custom_field(&self, id: u64, name: &str, now: Timestamp) -> Result<()> {
        self.structure()?;
        self.rename_field(id, name, now)
    }

    fn delete_custom_field(&self, id: u64) -> Result<()> {
        self.structure()?;
        self.delete_field(id)
    }

    fn custom_field_use(&self, id: u64) -> Result<Option<String>> {
        self.use_of_field(id)
    }

    fn custom_values(&self, field_id: u64) -> Result<Vec<CustomValue>> {
        self.values(field_id, None)
    }

    fn custom_value(&self, field_id: u64, value: &str) -> Result<Option<CustomValue>> {
        self.values(field_id, Some(value)).map(|mut found| found.pop())
    }

    fn custom_text(&self, field_id: u64, value: &str) -> Result<(u64, String)> {
        self.value_named(field_id, value)
    }

    fn find_custom_text(&self, field_id: u64, value: &str) -> Result<Option<(u64, String)>> {
        self.find_value(field_id, value)
    }

    fn insert_custom_value(&self, field_id: u64, value: &str, now: Timestamp) -> Result<u64> {
        self.structure()?;
        self.insert_value(field_id, value, now)
    }

    fn rename_custom_value(&self, id: u64, value: &str, now: Timestamp) -> Result<()> {
        self.structure()?;
        self.rename_value(id, value, now)
    }

    fn delete_custom_value(&self, id: u64) -> Result<()> {
        self.structure()?;
        self.delete_value(id)
    }

    fn custom_value_use(&self, id: u64) -> Result<Option<String>> {
        self.use_of_value(id)
    }

    fn associations(&self) -> Result<Vec<Association>> {
        self.all_associations()
    }

    fn association_of(&self, one: u64, two: u64) -> Result<Option<(u64, bool)>> {
        self.association_between(one, two)
    }

    fn insert_association(&self, one: u64, two: u64, now: Timestamp) -> Result<u64> {
        self.structure()?;
        self.add_association(one, two, now)
    }

    fn insert_pair(&self, association: u64, one: u64, two: u64) -> Result<()> {
        self.structure()?;
        self.add_pair(association, one, two)
    }

    fn delete_pair(&self, association: u64, one: u64, two: u64) -> Result<()> {
        self.structure()?;
        self.remove_pair(association, one, two)
    }

    fn has_pair(&self, association: u64, one: u64, two: u64) -> Result<bool> {
        self.pair_exists(association, one, two)
    }

    fn unassociated(&self, settings: &[(u64, &str)]) -> Result<Option<(usize, usize)>> {
        self.unassociated(settings)
    }

    fn touch_association(&self, id: u64, now: Timestamp) -> Result<()> {
        self.structure()?;
        self.bump_association(id, now)
    }

    fn delete_association(&self, id: u64) -> Result<()> {
        self.structure()?;
        self.remove_association(id)
    }
}

impl SqlTransaction<'_> {
    /// Returns the query of a filter, and the kind that it selects.
    fn query_of(&self, filter: &Record) -> Result<(&'static ObjectSpec, Query)> {
        Ok(match filter.spec() {
            spec if spec == AddressSpaceFilter::SPEC => {
                (AddressSpace::SPEC, space::query(&AddressSpaceFilter::from_record(filter)?))
            }
            spec if spec == SubnetFilter::SPEC => {
                (Subnet::SPEC, self.subnet_query(&SubnetFilter::from_record(filter)?)?)
            }
            spec if spec == BlockFilter::SPEC => (Block::SPEC, block::query(&BlockFilter::from_record(filter)?)?),
            spec if spec == RangeFilter::SPEC => (Range::SPEC, self.range_query(&RangeFilter::from_record(filter)?)?),
            spec if spec == AddressFilter::SPEC => {
                (AddressRecord::SPEC, self.address_query(&AddressFilter::from_record(filter)?)?)
            }
            spec if spec == EventFilter::SPEC => (Event::SPEC, event::query(&EventFilter::from_record(filter)?)),
            spec => return Err(Error::internal(format_args!("{} selects nothing", spec.name))),
        })
    }

    fn page_of(&self, kind: &'static ObjectSpec, query: Query, after: Option<&Position>, limit: u32) -> Result<Page> {
        let (mut page, customized) = query.page(self, table(kind)?, after, limit)?;
        if !customized.is_empty() {
            let (positions, ids): (Vec<_>, Vec<_>) = customized.into_iter().unzip();
            for (at, settings) in self.settings(kind_number(kind)?, &ids)? {
                custom::show(&mut page.records[positions[at]], &settings)?;
            }
        }
        match kind {
            kind if kind == Block::SPEC => self.show_block_sums(&mut page.records)?,
            kind if kind == Subnet::SPEC => self.show_subnet_sums(&mut page.records)?,
            _ => {}
        }
        Ok(page)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::custom::VALUE_COLUMNS;
    use crate::domain::object::Access;

    #[test]
    fn every_field_came_with_a_schema_that_there_is() {
        let newest = MIGRATIONS.last().unwrap().0;
        for spec in crate::domain::fields::KINDS {
            assert!(spec.fields.iter().all(|field| (1..=newest).contains(&field.since)), "{}", spec.name);
        }
    }

    #[test]
    fn the_use_of_a_value_is_looked_for_wherever_a_kind_can_have_it() {
        let kinds = [AddressSpace::SPEC, Block::SPEC, Subnet::SPEC, Range::SPEC, AddressRecord::SPEC];
        for (spec, (table, _, searched)) in kinds.into_iter().zip(custom::VALUE_TABLES) {
            let kept = |column: &str| spec.fields.iter().any(|f| f.column == column && f.access != Access::Derived);
            let mut columns: Vec<&str> = VALUE_COLUMNS.iter().map(|(c, _)| *c).filter(|c| kept(c)).collect();
            let mut searched = searched.to_vec();
            columns.sort_unstable();
            searched.sort_unstable();
            assert_eq!(searched, columns, "{table}");
        }
    }
}
