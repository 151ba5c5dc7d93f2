//! Where data is kept: the traits in domain words, and the back ends behind them.
//!
//! A [`Store`] runs work inside transactions; a [`Transaction`] reads and changes records. What follows from data (which subnet is
//! whose parent, which range an address maps to, flags, counters, free runs) is kept by the back end in the same transaction as
//! the data, so that no caller can forget it. Rules that refuse stand in the service layer, except those that only a look
//! at a row can tell: a custom value or space that does not exist.
//!
//! A back end that keeps more than IPAM's own records (links and journal of the synchronization) does so by another trait that its
//! transaction type implements, named as a supertrait of [`Transaction`].

pub mod check;
pub mod data;
pub mod feed;
pub mod load;
pub mod postgres;
pub mod request;
pub mod sql;
pub mod sqlite;
pub mod sync;
pub mod transfer;
pub mod vmm;

use std::sync::Arc;
use std::time::Duration;

use self::feed::Look;
use crate::domain::address::{Address, AddressRange, Family, Prefix};
use crate::domain::fields::{
    AddressSpaceType, Association, CustomField, CustomValue, Event, NetworkType, Range, Subnet,
};
use crate::domain::object::{ObjectSpec, Record};
use crate::domain::value::{Timestamp, Value};
use crate::error::Result;

/// Version of the schema that this library makes and migrates to.
pub const SCHEMA_VERSION: u32 = sql::MIGRATIONS[sql::MIGRATIONS.len() - 1].0;

/// The longest time-out that both engines take, some 24 days.
pub const BUSY_TIMEOUT_MS_MAX: u32 = i32::MAX as u32;

/// What of a store a piece of work changes, as far as it is known before; a store of many writers lets those go at once that cannot
/// meet. Work that turns out to change more than it said is begun again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// Addresses, their custom fields, and events.
    Addresses,
    /// Anything.
    Structure,
}

/// An open store.
pub trait Store: Send + Sync {
    /// Returns its path or address, without secrets.
    fn name(&self) -> &str;

    /// Tells whether opening it made it.
    fn created(&self) -> bool;

    /// Runs work on one unchanging state of the store. The work may be run several times.
    fn read(&self, work: &mut dyn FnMut(&dyn Transaction) -> Result<()>) -> Result<()>;

    /// Runs work that changes the store: all of it is durable when this returns `Ok`, nothing of it happened otherwise. The work may
    /// be run several times; what the earlier times did is undone.
    fn write_at(&self, level: Level, work: &mut dyn FnMut(&dyn Transaction) -> Result<()>) -> Result<()>;

    /// Runs work that may change anything.
    fn write(&self, work: &mut dyn FnMut(&dyn Transaction) -> Result<()>) -> Result<()> {
        self.write_at(Level::Structure, work)
    }

    /// Looks at the store, again whenever something was committed, until a look finds what it looks for or the time is over. Each look is a
    /// transaction that reads; between two looks the store is free for others. A server that is away is waited for as long: its error is
    /// that of the last look.
    fn watch(&self, patience: Duration, look: &mut dyn FnMut(&dyn Transaction) -> Result<Look>) -> Result<()>;

    /// Stops the statement that is running and whoever watches, from any thread; their work ends with `Interrupted`.
    fn interrupt(&self);

    /// Tells whether what the store does by itself is still what an older release had it do.
    fn has_old_rules(&self) -> bool {
        false
    }

    /// Sets how long work that begins from now on waits for others, at most [`BUSY_TIMEOUT_MS_MAX`].
    fn set_busy_timeout(&self, busy_timeout_ms: u32);

    /// Tells whether it is one file.
    fn is_file(&self) -> bool {
        false
    }
}

/// Where a page of a query ended: the key of its last record.
#[derive(Clone, Debug, PartialEq)]
pub struct Position(pub Vec<Value>);

/// Some records of a query in its order.
#[derive(Debug)]
pub struct Page {
    /// The records.
    pub records: Vec<Record>,
    /// Where to go on; `None` when these were the last.
    pub next: Option<Position>,
}

/// A subnet as far as a tree shows it.
#[derive(Clone, Debug)]
pub struct OutlineSubnet {
    /// Number of the address space.
    pub space: u64,
    /// Number of the block that it maps to.
    pub block: Option<u64>,
    /// Network.
    pub network: Prefix,
    /// Name.
    pub name: String,
    /// Free text.
    pub description: String,
    /// Sum of its counted ranges.
    pub assigned: f64,
    /// Addresses in use in its counted ranges.
    pub utilized: f64,
}

/// A range as far as a tree shows it.
#[derive(Clone, Debug)]
pub struct OutlineRange {
    /// Number of the record.
    pub id: u64,
    /// Position of its subnet in [`Outline::subnets`].
    pub subnet: usize,
    /// First and last address.
    pub bounds: AddressRange,
    /// Service and instance as `service/instance`.
    pub owner: Arc<str>,
    /// Utilized share in percent.
    pub percentage_utilized: f64,
    /// Free text.
    pub description: String,
}

/// Subnets and ranges as far as a tree of them shows them.
#[derive(Debug, Default)]
pub struct Outline {
    /// Subnets in any order.
    pub subnets: Vec<OutlineSubnet>,
    /// Ranges in any order.
    pub ranges: Vec<OutlineRange>,
}

/// An address space as far as what is in it needs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpaceHead {
    /// Number of the record.
    pub id: u64,
    /// Name as written.
    pub name: String,
    /// Provider or customer.
    pub space_type: AddressSpaceType,
}

/// One custom field of an object as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomSetting {
    /// Number of the field.
    pub field_id: u64,
    /// Name of the field in the store.
    pub field: String,
    /// The value.
    pub value: String,
}

/// A subnet, range or address as far as its key tells it from others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyHint {
    /// First address.
    pub first: Address,
    /// Last address.
    pub last: Address,
    /// Name of the subnet, service and instance of the range, or device of the address.
    pub name: String,
    /// Name of the address space.
    pub space: String,
}

/// What is another after any commit, as long as a store is open: the data version tells those of other connections, the count of changed
/// rows those of this one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Data version of the file.
    pub version: i64,
    /// Rows that the connection has changed since it was opened.
    pub changes: u64,
}

/// One transaction. Records are those of the field list: address spaces, subnets, ranges, addresses and events.
///
/// # Errors
///
/// Every method can fail with the statuses of the store (300 to 311).
pub trait Transaction:
    sync::SyncTransaction
    + data::DataTransaction
    + load::LoadTransaction
    + request::RequestTransaction
    + check::CheckTransaction
    + feed::FeedTransaction
    + transfer::TransferTransaction
{
    /// Runs work whose changes are undone when it fails, while the transaction goes on.
    ///
    /// # Errors
    ///
    /// Those of the work.
    fn attempt(&self, work: &mut dyn FnMut() -> Result<()>) -> Result<()>;

    /// Returns the mark of what the transaction sees; `None` on a server, which has none.
    fn mark(&self) -> Result<Option<Mark>>;

    /// Adds a record and returns its number. An address of Default without a network type takes that of the range it maps to.
    ///
    /// # Errors
    ///
    /// `CustomFieldValueForMultiValueCustomFieldDoesntExist` for a value that its field does not have, `ObjectNotFound` for an address space.
    fn insert(&self, object: &Record) -> Result<u64>;

    /// As [`Transaction::insert`] for a subnet.
    fn insert_subnet(&self, subnet: &Subnet) -> Result<u64>;

    /// As [`Transaction::insert`] for a range; returns with its number how many addresses map to it, where that is what it has in use.
    fn insert_range(&self, range: &Range) -> Result<(u64, u64)>;

    /// Adds events whose numbers nobody asks for. What is wrong with them may be said by a later call, at the latest by the commit.
    fn insert_events(&self, events: Vec<Event>) -> Result<()>;

    /// Returns how many new rows of one table are best given to the store at once: a server is far, and a file has them sooner than the
    /// processor has forgotten them.
    fn rows_at_once(&self) -> usize;

    /// Replaces all that callers can set of the record with the same number, and raises its version.
    ///
    /// # Errors
    ///
    /// As [`Transaction::insert`].
    fn update(&self, object: &Record) -> Result<()>;

    /// Removes a record with its custom fields. Addresses of a removed range become unmapped.
    fn delete(&self, kind: &'static ObjectSpec, id: u64) -> Result<()>;

    /// Removes records of addresses with their custom fields.
    fn delete_addresses(&self, ids: &[u64]) -> Result<()>;

    /// Returns the record of that number.
    fn get(&self, kind: &'static ObjectSpec, id: u64) -> Result<Option<Record>>;

    /// Returns the records that a filter leaves, in the order of their keys, from behind a position on.
    fn page(&self, filter: &Record, after: Option<&Position>, limit: u32) -> Result<Page>;

    /// Gives all records that a filter leaves, in the order of their keys, with no other fields than those at some positions. Fields
    /// that are not read of the record's own row, as its custom ones, are never among them. What is called takes the fields out.
    fn walk(&self, filter: &Record, fields: &[usize], take: &mut dyn FnMut(&mut Record) -> Result<()>) -> Result<()>;

    /// Returns up to `limit` keys of subnets, ranges or addresses that begin in the bounds, in order of space and address.
    fn key_hints(&self, kind: &'static ObjectSpec, bounds: AddressRange, limit: u32) -> Result<Vec<KeyHint>>;

    /// Returns up to `limit` names of address spaces that begin with a word in any case, in order, each with its description.
    fn space_hints(&self, word: &str, limit: u32) -> Result<Vec<(String, String)>>;

    /// Returns the custom fields of an object that are not fields of its kind, in the order of first setting.
    fn custom_settings(&self, kind: &'static ObjectSpec, id: u64) -> Result<Vec<CustomSetting>>;

    /// Gives what all objects of a kind have in one custom field that is no field of the kind: the object's number, the value, and when
    /// the value itself was last changed, `Timestamp(0)` for free text; in order of number.
    fn custom_walk(
        &self,
        kind: &'static ObjectSpec,
        field: u64,
        take: &mut dyn FnMut(u64, &str, Timestamp) -> Result<()>,
    ) -> Result<()>;

    /// Sets one custom field of an object; an empty value removes it.
    fn set_custom(&self, kind: &'static ObjectSpec, id: u64, field: &CustomField, value: &str) -> Result<()>;

    /// Sets custom fields of a new object that has none yet, in this order.
    fn insert_custom(&self, kind: &'static ObjectSpec, id: u64, settings: &[load::LoadSetting]) -> Result<()>;

    /// Returns the address space of that name.
    fn space(&self, name: &str) -> Result<Option<SpaceHead>>;

    /// Returns what stands in the way of removing an address space, in words.
    fn space_use(&self, id: u64) -> Result<Option<String>>;

    /// Returns the number and type of the subnet with exactly this network.
    fn subnet(&self, space: u64, network: Prefix) -> Result<Option<(u64, NetworkType)>>;

    /// Returns the number of the most specific subnet of a space that holds an address.
    fn subnet_holding(&self, space: u64, address: Address) -> Result<Option<u64>>;

    /// Returns what a tree shows of the subnets and ranges of these address spaces, of all when none is given.
    fn outline(&self, spaces: &[u64]) -> Result<Outline>;

    /// Returns how many ranges a subnet has.
    fn range_count(&self, subnet: u64) -> Result<u64>;

    /// Returns the bounds of a range of the same service and instance, other than `except`, that holds some of the addresses.
    fn conflicting_range(
        &self,
        space: u64,
        service: &str,
        instance: &str,
        bounds: AddressRange,
        except: u64,
    ) -> Result<Option<AddressRange>>;

    /// Returns runs of neighbouring addresses of a range that are free at a time, which hold its first `limit` free addresses. The
    /// range is of this family.
    fn free_runs(&self, range: u64, family: Family, now: Timestamp, limit: u32) -> Result<Vec<AddressRange>>;

    /// Returns the blocks that hold an address, the innermost first.
    fn blocks_at(&self, address: Address) -> Result<Vec<(u64, AddressRange)>>;

    /// Returns how deep blocks inside some addresses nest, the block `except` aside.
    fn block_levels(&self, bounds: AddressRange, except: u64) -> Result<u32>;

    /// Returns the first outermost subnet with an address of the part, or the last one `from_end`. Subnets with no more bits than `longer_than`
    /// are passed over.
    fn subnet_over(
        &self,
        space: u64,
        part: AddressRange,
        longer_than: u8,
        from_end: bool,
    ) -> Result<Option<AddressRange>>;

    /// Returns a range with an address of the part, of any service, such that no other range has an address before it in the part, or
    /// behind it `from_end`.
    fn range_over(&self, space: u64, part: AddressRange, from_end: bool) -> Result<Option<AddressRange>>;

    /// Returns neighbouring addresses of a part that are recorded, under any service, such that none before them is, or none behind them
    /// `from_end`.
    fn recorded_run(&self, space: u64, part: AddressRange, from_end: bool) -> Result<Option<AddressRange>>;

    /// Returns the number of the record that a service and instance have of an address.
    fn address(&self, space: u64, service: &str, instance: &str, address: Address) -> Result<Option<u64>>;

    /// Removes the events up to and with a time and returns how many they were.
    fn remove_events(&self, until: Timestamp) -> Result<u64>;

    /// Returns all custom fields without their values, in order of number.
    fn custom_fields(&self) -> Result<Vec<CustomField>>;

    /// Returns the custom field of that name in the store.
    fn custom_field(&self, name: &str) -> Result<Option<CustomField>>;

    /// Adds a custom field and returns its number.
    fn insert_custom_field(&self, name: &str, multi_value: bool, now: Timestamp) -> Result<u64>;

    /// Renames a custom field.
    fn rename_custom_field(&self, id: u64, name: &str, now: Timestamp) -> Result<()>;

    /// Removes a custom field with its values.
    fn delete_custom_field(&self, id: u64) -> Result<()>;

    /// Returns what uses a custom field, in words.
    fn custom_field_use(&self, id: u64) -> Result<Option<String>>;

    /// Returns the values of a custom field in the order of their numbers.
    fn custom_values(&self, field_id: u64) -> Result<Vec<CustomValue>>;

    /// Returns the value of that name of a custom field.
    fn custom_value(&self, field_id: u64, value: &str) -> Result<Option<CustomValue>>;

    /// Returns the number of the value of that name of a custom field, and its text as written.
    ///
    /// # Errors
    ///
    /// `CustomFieldValueForMultiValueCustomFieldDoesntExist`.
    fn custom_text(&self, field_id: u64, value: &str) -> Result<(u64, String)>;

    /// Returns the same; `None` where there is no such value.
    fn find_custom_text(&self, field_id: u64, value: &str) -> Result<Option<(u64, String)>>;

    /// Adds a value to a custom field and returns its number.
    fn insert_custom_value(&self, field_id: u64, value: &str, now: Timestamp) -> Result<u64>;

    /// Renames a value; what uses it follows.
    fn rename_custom_value(&self, id: u64, value: &str, now: Timestamp) -> Result<()>;

    /// Removes a value.
    fn delete_custom_value(&self, id: u64) -> Result<()>;

    /// Returns what uses a value, in words.
    fn custom_value_use(&self, id: u64) -> Result<Option<String>>;

    /// Returns all associations in order of number, with the store's names of their fields.
    fn associations(&self) -> Result<Vec<Association>>;

    /// Returns the number of the association of two fields, and whether it has them the other way round.
    fn association_of(&self, one: u64, two: u64) -> Result<Option<(u64, bool)>>;

    /// Adds an association without pairs and returns its number.
    fn insert_association(&self, one: u64, two: u64, now: Timestamp) -> Result<u64>;

    /// Adds the pair of two values to an association; values are in the order of its fields.
    fn insert_pair(&self, association: u64, one: u64, two: u64) -> Result<()>;

    /// Removes a pair from an association.
    fn delete_pair(&self, association: u64, one: u64, two: u64) -> Result<()>;

    /// Tells whether an association has a pair.
    fn has_pair(&self, association: u64, one: u64, two: u64) -> Result<bool>;

    /// Returns the positions of two settings, field and value each, whose fields are associated and whose values are not.
    fn unassociated(&self, settings: &[(u64, &str)]) -> Result<Option<(usize, usize)>>;

    /// Raises the version of an association.
    fn touch_association(&self, id: u64, now: Timestamp) -> Result<()>;

    /// Removes an association with its pairs.
    fn delete_association(&self, id: u64) -> Result<()>;
}
