//! The SQLite back end. All SQL of the stores of IPAM stands in this folder.
//!
//! One file per noun; what follows from data is kept by the noun's own code in the same transaction. A further part of the store adds its
//! script to [`SCHEMA`], and implements its trait for [`SqliteTransaction`] in a file of its own.

mod address;
mod association;
mod custom;
pub mod engine;
mod event;
mod free;
mod query;
mod range;
mod rows;
mod space;
mod subnet;
mod sync;

use std::cell::RefCell;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use rusqlite::{Connection, InterruptHandle, OptionalExtension, TransactionBehavior};

use self::engine::{Engine, EngineOptions, Schema};
use self::query::Query;
use self::rows::Table;
use super::{CustomSetting, Page, Position, SpaceHead, Store, Transaction};
use crate::domain::address::{Address, AddressRange, Family, Prefix};
use crate::domain::fields::*;
use crate::domain::name::fold;
use crate::domain::object::{Object, ObjectSpec, Record};
use crate::domain::value::Timestamp;
use crate::error::{Error, Result, Status};

/// The scripts of an IPAM store. The number in the header is "IPAM".
pub const SCHEMA: Schema = Schema {
    application_id: 0x4950_414d,
    noun: "an ipam store",
    migrations: &[(1, include_str!("migrations/0001_records.sql")), (2, include_str!("migrations/0002_sync.sql"))],
    provision: custom::provision,
};

/// An open store file.
pub struct SqliteStore {
    name: String,
    created: bool,
    engine: Mutex<Engine>,
    interrupt: InterruptHandle,
}

impl SqliteStore {
    /// Opens the file, makes it where it is missing, and brings it to the newest version.
    ///
    /// # Errors
    ///
    /// As [`Engine::open`].
    pub fn open(path: &Path, options: &EngineOptions) -> Result<SqliteStore> {
        let engine = Engine::open(path, &SCHEMA, options)?;
        Ok(SqliteStore {
            name: engine.name.clone(),
            created: engine.created,
            interrupt: engine.connection.get_interrupt_handle(),
            engine: Mutex::new(engine),
        })
    }

    fn run(&self, behavior: TransactionBehavior, work: &mut dyn FnMut(&dyn Transaction) -> Result<()>) -> Result<()> {
        // A panic in the middle rolled its transaction back, so the connection is whole again.
        let mut engine: MutexGuard<Engine> = self.engine.lock().unwrap_or_else(PoisonError::into_inner);
        let attempt = |engine: &mut Engine| {
            let transaction = engine.connection.transaction_with_behavior(behavior)?;
            let open = SqliteTransaction::new(&transaction);
            work(&open)?;
            match open.undone.take() {
                Some(error) => Err(error),
                None => Ok(transaction.commit()?),
            }
        };
        let mut attempt = attempt;
        attempt(&mut engine).map_err(|e| engine.named(e))
    }
}

impl Store for SqliteStore {
    fn name(&self) -> &str {
        &self.name
    }

    fn created(&self) -> bool {
        self.created
    }

    fn read(&self, work: &mut dyn FnMut(&dyn Transaction) -> Result<()>) -> Result<()> {
        self.run(TransactionBehavior::Deferred, work)
    }

    /// Takes the write lock at once: a transaction that reads first and locks later can fail half way.
    fn write(&self, work: &mut dyn FnMut(&dyn Transaction) -> Result<()>) -> Result<()> {
        self.run(TransactionBehavior::Immediate, work)
    }

    fn interrupt(&self) {
        self.interrupt.interrupt();
    }
}

/// A transaction on a store file.
pub struct SqliteTransaction<'c> {
    /// The connection that holds the transaction.
    pub connection: &'c Connection,
    /// Why SQLite undid all that was done so far, if it did.
    undone: RefCell<Option<Error>>,
}

impl<'c> SqliteTransaction<'c> {
    fn new(connection: &'c Connection) -> Self {
        SqliteTransaction { connection, undone: RefCell::default() }
    }

    /// Returns the number of a custom value.
    fn value_id(&self, field: u64, value: &str) -> Result<u64> {
        let mut statement =
            self.connection.prepare_cached("SELECT id FROM custom_value WHERE field_id = ? AND folded = ?")?;
        let id = statement
            .query_row((field, fold(crate::domain::custom::kept_value(field, value))), |row| row.get(0))
            .optional()?;
        match id {
            Some(id) => Ok(id),
            None => {
                let fields = self.fields(None)?;
                let stored = fields.iter().find(|f| f.id == field).map_or("", |f| f.name.as_str());
                let name = crate::domain::custom::by_id(field).map_or(stored, |field| field.invariant);
                Err(Error::new(Status::CustomFieldValueForMultiValueCustomFieldDoesntExist)
                    .with("field", name)
                    .with("value", crate::domain::name::shorten(value)))
            }
        }
    }

    /// Returns the number of an address space.
    fn space_id(&self, name: &str) -> Result<u64> {
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

impl Transaction for SqliteTransaction<'_> {
    fn attempt(&self, work: &mut dyn FnMut() -> Result<()>) -> Result<()> {
        // Savepoints of one name nest: the innermost is meant.
        self.connection.prepare_cached("SAVEPOINT attempt")?.execute([])?;
        let outcome = work();
        if let Err(error) = &outcome
            && self.connection.is_autocommit()
        {
            // An interrupt or a full disk undoes more than the attempt. What is still done must not be committed piece by piece, so it
            // goes into a transaction that is never committed.
            *self.undone.borrow_mut() = Some(error.clone());
            self.connection.prepare_cached("BEGIN")?.execute([])?;
        }
        if self.undone.borrow().is_some() {
            return outcome;
        }
        if outcome.is_err() {
            self.connection.prepare_cached("ROLLBACK TO attempt")?.execute([])?;
        }
        self.connection.prepare_cached("RELEASE attempt")?.execute([])?;
        outcome
    }

    fn insert(&self, object: &Record) -> Result<u64> {
        match object.spec() {
            kind if kind == Subnet::SPEC => self.insert_subnet(object),
            kind if kind == Range::SPEC => self.insert_range(object),
            kind if kind == AddressRecord::SPEC => self.insert_address(object),
            kind => table(kind)?.insert(self, object, &[]),
        }
    }

    fn update(&self, object: &Record) -> Result<()> {
        match object.spec() {
            kind if kind == Subnet::SPEC => self.update_subnet(object),
            kind if kind == Range::SPEC => self.update_range(object),
            kind if kind == AddressRecord::SPEC => self.update_address(object),
            kind => table(kind)?.update(self, object, &[]),
        }
    }

    fn delete(&self, kind: &'static ObjectSpec, id: u64) -> Result<()> {
        if let Ok(number) = kind_number(kind) {
            self.delete_settings(number, id)?;
        }
        match kind {
            kind if kind == Subnet::SPEC => self.delete_subnet(id),
            kind if kind == Range::SPEC => self.delete_range(id),
            kind if kind == AddressRecord::SPEC => self.delete_address(id),
            kind => {
                let sql = format!("DELETE FROM {} WHERE id = ?", table(kind)?.layout.table);
                self.connection.prepare_cached(&sql)?.execute([id])?;
                Ok(())
            }
        }
    }

    fn get(&self, kind: &'static ObjectSpec, id: u64) -> Result<Option<Record>> {
        let mut query = Query::new(&["t.id"]);
        query.ids(&[id]);
        let page = self.page_of(kind, query, None, 1)?;
        Ok(page.records.into_iter().next())
    }

    fn page(&self, filter: &Record, after: Option<&Position>, limit: u32) -> Result<Page> {
        let (kind, query) = match filter.spec() {
            spec if spec == AddressSpaceFilter::SPEC => {
                (AddressSpace::SPEC, space::query(&AddressSpaceFilter::from_record(filter)?))
            }
            spec if spec == SubnetFilter::SPEC => {
                (Subnet::SPEC, self.subnet_query(&SubnetFilter::from_record(filter)?)?)
            }
            spec if spec == RangeFilter::SPEC => (Range::SPEC, range::query(&RangeFilter::from_record(filter)?)?),
            spec if spec == AddressFilter::SPEC => {
                (AddressRecord::SPEC, self.address_query(&AddressFilter::from_record(filter)?)?)
            }
            spec if spec == EventFilter::SPEC => (Event::SPEC, event::query(&EventFilter::from_record(filter)?)),
            spec => return Err(Error::internal(format_args!("{} selects nothing", spec.name))),
        };
        self.page_of(kind, query, after, limit)
    }

    fn custom_settings(&self, kind: &'static ObjectSpec, id: u64) -> Result<Vec<CustomSetting>> {
        self.settings(kind_number(kind)?, &[id]).map(|mut all| all.pop().map(|(_, list)| list).unwrap_or_default())
    }

    fn set_custom(&self, kind: &'static ObjectSpec, id: u64, field: &CustomField, value: &str) -> Result<()> {
        self.set_setting(kind_number(kind)?, id, field, value)
    }

    fn space(&self, name: &str) -> Result<Option<SpaceHead>> {
        self.space_named(name)
    }

    fn space_use(&self, id: u64) -> Result<Option<String>> {
        self.use_of_space(id)
    }

    fn subnet(&self, space: u64, network: Prefix) -> Result<Option<u64>> {
        self.subnet_at(space, network)
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

    fn free_runs(&self, range: u64, family: Family, limit: u32) -> Result<Vec<AddressRange>> {
        self.runs(range, family, limit)
    }

    fn address(&self, space: u64, service: &str, instance: &str, address: Address) -> Result<Option<u64>> {
        self.address_of_owner(space, service, instance, address)
    }

    fn remove_events(&self, until: Timestamp) -> Result<u64> {
        self.delete_events(until)
    }

    fn custom_fields(&self) -> Result<Vec<CustomField>> {
        self.fields(None)
    }

    fn custom_field(&self, name: &str) -> Result<Option<CustomField>> {
        self.fields(Some(name)).map(|mut found| found.pop())
    }

    fn insert_custom_field(&self, name: &str, multi_value: bool, now: Timestamp) -> Result<u64> {
        self.insert_field(name, multi_value, now)
    }

    fn rename_custom_field(&self, id: u64, name: &str, now: Timestamp) -> Result<()> {
        self.rename_field(id, name, now)
    }

    fn delete_custom_field(&self, id: u64) -> Result<()> {
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

    fn insert_custom_value(&self, field_id: u64, value: &str, now: Timestamp) -> Result<u64> {
        self.insert_value(field_id, value, now)
    }

    fn rename_custom_value(&self, id: u64, value: &str, now: Timestamp) -> Result<()> {
        self.rename_value(id, value, now)
    }

    fn delete_custom_value(&self, id: u64) -> Result<()> {
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
        self.add_association(one, two, now)
    }

    fn insert_pair(&self, association: u64, one: u64, two: u64) -> Result<()> {
        self.add_pair(association, one, two)
    }

    fn delete_pair(&self, association: u64, one: u64, two: u64) -> Result<()> {
        self.remove_pair(association, one, two)
    }

    fn has_pair(&self, association: u64, one: u64, two: u64) -> Result<bool> {
        self.pair_exists(association, one, two)
    }

    fn unassociated(&self, settings: &[(u64, &str)]) -> Result<Option<(usize, usize)>> {
        self.unassociated(settings)
    }

    fn touch_association(&self, id: u64, now: Timestamp) -> Result<()> {
        self.bump_association(id, now)
    }

    fn delete_association(&self, id: u64) -> Result<()> {
        self.remove_association(id)
    }
}

impl SqliteTransaction<'_> {
    fn page_of(&self, kind: &'static ObjectSpec, query: Query, after: Option<&Position>, limit: u32) -> Result<Page> {
        let (mut page, ids) = query.page(self, table(kind)?, after, limit)?;
        if let Ok(number) = kind_number(kind) {
            for (position, settings) in self.settings(number, &ids)? {
                custom::show(&mut page.records[position], &settings)?;
            }
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
        let newest = SCHEMA.migrations.last().unwrap().0;
        for spec in crate::domain::fields::KINDS {
            assert!(spec.fields.iter().all(|field| (1..=newest).contains(&field.since)), "{}", spec.name);
        }
    }

    #[test]
    fn the_use_of_a_value_is_looked_for_wherever_a_kind_can_have_it() {
        let kinds = [AddressSpace::SPEC, Subnet::SPEC, Range::SPEC, AddressRecord::SPEC];
        for (spec, (table, _, searched)) in kinds.into_iter().zip(custom::VALUE_TABLES) {
            let kept = |column: &str| spec.fields.iter().any(|f| f.column == column && f.access != Access::Derived);
            let mut columns: Vec<&str> = VALUE_COLUMNS.iter().map(|(c, _)| *c).filter(|c| kept(c)).collect();
            let mut searched = searched.to_vec();
            columns.sort_unstable();
            searched.sort_unstable();
            assert_eq!(searched, columns, "{table}");
        }
    }

    #[test]
    fn nothing_is_kept_of_a_transaction_that_sqlite_undid_in_an_attempt() {
        let folder = tempfile::tempdir().unwrap();
        let store = SqliteStore::open(&folder.path().join("a.ipam"), &EngineOptions::default()).unwrap();
        let trigger = "CREATE TEMP TRIGGER full BEFORE INSERT ON address_space WHEN NEW.name = 'full' BEGIN SELECT RAISE(ROLLBACK, 'full'); END";
        store.engine.lock().unwrap().connection.execute_batch(trigger).unwrap();
        let space = |name: &str| AddressSpace { name: name.to_owned(), ..AddressSpace::default() }.to_record();
        let outcome = store.write(&mut |tx| {
            tx.insert(&space("before"))?;
            let lost = tx.attempt(&mut || {
                tx.attempt(&mut || tx.insert(&space("full")).map(drop)).unwrap_err();
                Ok(())
            });
            assert!(lost.is_ok());
            tx.insert(&space("behind"))?;
            tx.attempt(&mut || tx.insert(&space("in another attempt")).map(drop))
        });
        assert!(outcome.is_err());
        store.write(&mut |tx| tx.insert(&space("later")).map(drop)).unwrap();
        let mut names = Vec::new();
        store
            .read(&mut |tx| {
                let page = tx.page(&AddressSpaceFilter::default().to_record(), None, 10)?;
                names = page.records.iter().map(|record| record.get("Name").unwrap().to_string()).collect();
                Ok(())
            })
            .unwrap();
        assert_eq!(names, ["Default", "later"]);
    }
}
