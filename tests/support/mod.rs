//! A store of its own for every test, and short ways to say what is added to it.
#![allow(dead_code, reason = "each test crate uses its part")]

use ipam::domain::fields::{AddressRecord, AddressSpace, Block, BlockFilter, Range, Subnet};
use ipam::domain::object::{Object, Record};
use ipam::domain::value::{Timestamp, Value};
use ipam::error::{Error, Result, Status};
use ipam::service::{
    Changes, Clock, CustomChange, Filter, Ipam, OpenOptions, address, block, custom, range, request, space, subnet,
};

pub mod server;

/// A store that goes away with it: in a folder, or on the server of `IPAM_TEST_POSTGRES`.
pub struct Bench {
    /// The store.
    pub ipam: Ipam,
    /// A folder for what belongs to the store; its file, if it has one, is here.
    pub folder: tempfile::TempDir,
    /// The database of a store on a server.
    pub database: Option<server::Database>,
}

thread_local! {
    static SECONDS_SINCE_NOON: std::cell::Cell<i64> = const { std::cell::Cell::new(0) };
}

/// The time of every change in tests: no test waits for a clock.
pub fn noon() -> Timestamp {
    let noon = Timestamp::parse("time", "2026-11-23T12:00:00Z").unwrap();
    Timestamp(noon.0 + SECONDS_SINCE_NOON.get() * 1_000_000)
}

/// Lets time go on, for this test.
pub fn pass(seconds: i64) {
    SECONDS_SINCE_NOON.set(SECONDS_SINCE_NOON.get() + seconds);
}

impl Bench {
    /// Makes an empty store on the engine that the environment names.
    pub fn new() -> Bench {
        Bench::at(server::named().map(|server| server::Database::new(&server)), noon)
    }

    /// Makes an empty store in a file, for what is about files.
    pub fn in_file() -> Bench {
        Bench::at(None, noon)
    }

    fn at(database: Option<server::Database>, clock: Clock) -> Bench {
        let folder = tempfile::tempdir().unwrap();
        let connection = text_of(&folder, database.as_ref());
        let ipam = Ipam::open(&OpenOptions { connection, clock, ..OpenOptions::default() }).unwrap();
        Bench { ipam, folder, database }
    }

    /// Opens the same store once more.
    pub fn again(&self) -> Ipam {
        self.at_time(noon)
    }

    /// Opens the same store with another clock.
    pub fn at_time(&self, clock: Clock) -> Ipam {
        Ipam::open(&OpenOptions { connection: self.text(), clock, ..OpenOptions::default() }).unwrap()
    }

    /// Returns what names the store to another process.
    pub fn text(&self) -> String {
        text_of(&self.folder, self.database.as_ref())
    }

    /// Returns the store's file; only of one made by [`Bench::in_file`].
    pub fn path(&self) -> std::path::PathBuf {
        assert!(self.database.is_none(), "a store on a server has no file");
        self.folder.path().join("store.ipam")
    }
}

fn text_of(folder: &tempfile::TempDir, database: Option<&server::Database>) -> String {
    database.map_or_else(|| folder.path().join("store.ipam").display().to_string(), server::Database::text)
}

/// Makes a record of `Name=value` pairs; an empty value clears, `|` separates the items of a list.
pub fn record<T: Object>(fields: &[(&str, &str)]) -> Record {
    let mut record = Record::new(T::SPEC);
    for (name, text) in fields {
        let value = match *text {
            "" => Value::Null,
            text if text.contains('|') => Value::List(text.split('|').map(Value::from).collect()),
            text => Value::from(text),
        };
        record.set(name, value).unwrap();
    }
    record
}

/// Makes a filter of the same pairs.
pub fn filter<T: Object>(fields: &[(&str, &str)]) -> T {
    T::from_record(&record::<T>(fields)).unwrap()
}

/// Makes changes of the same pairs.
pub fn changes<T: Object>(fields: &[(&str, &str)]) -> Changes {
    Changes::from(record::<T>(fields))
}

/// Makes a change of custom fields.
pub fn customs<T: Object>(add: &[(&str, &str)], remove: &[(&str, Option<&str>)]) -> Changes {
    let text = |t: &str| t.to_owned();
    Changes {
        record: Record::new(T::SPEC),
        custom: CustomChange {
            add: add.iter().map(|(name, value)| (text(name), text(value))).collect(),
            remove: remove.iter().map(|(name, value)| (text(name), value.map(text))).collect(),
        },
    }
}

/// Returns the status with which something failed.
pub fn status<T: std::fmt::Debug>(result: Result<T>) -> Status {
    let error: Error = result.unwrap_err();
    // The text of a test server has a question mark of its own.
    let message = error.to_string().replace("?sslmode=", "");
    assert!(!message.contains('?'), "every place of the message is filled: {error}");
    error.status()
}

/// The verbs of a bench on records made of pairs, each in its own transaction.
impl Bench {
    /// Adds a provider space.
    pub fn provider(&self, name: &str) -> AddressSpace {
        self.ipam.write(|tx| space::add(tx, &record::<AddressSpace>(&[("Name", name)]))).unwrap()
    }

    /// Adds a customer space under Default.
    pub fn customer(&self, name: &str) -> AddressSpace {
        let fields = [
            ("Name", name),
            ("Type", "CustomerAddressSpace"),
            ("AssociatedProviderAddressSpace", "Default"),
            ("IsolationMethod", "NVGRE"),
        ];
        self.ipam.write(|tx| space::add(tx, &record::<AddressSpace>(&fields))).unwrap()
    }

    /// Adds an instance that may go with a service.
    pub fn owner(&self, service: &str, instance: &str) {
        self.ipam
            .write(|tx| {
                tx.attempt(|tx| custom::add_value(tx, "ServiceInstance", instance)).ok();
                custom::set_association(
                    tx,
                    "ManagedByService",
                    "ServiceInstance",
                    &[format!("{service}:{instance}")],
                    &[],
                )
            })
            .unwrap();
    }

    /// Adds a block.
    pub fn block(&self, fields: &[(&str, &str)]) -> Result<Block> {
        self.ipam.write(|tx| block::add(tx, &record::<Block>(fields)))
    }

    /// Changes blocks.
    pub fn set_block(&self, key: &[(&str, &str)], fields: &[(&str, &str)]) -> Result<Vec<Block>> {
        self.ipam.write(|tx| block::set(tx, &filter(key), &changes::<Block>(fields)))
    }

    /// Removes blocks.
    pub fn remove_block(&self, key: &[(&str, &str)], sub_blocks: bool) -> Result<Vec<Block>> {
        self.ipam.write(|tx| block::remove(tx, &filter::<BlockFilter>(key), sub_blocks))
    }

    /// Adds a subnet; its name is its network unless given.
    pub fn subnet(&self, fields: &[(&str, &str)]) -> Result<Subnet> {
        let network = fields.iter().find(|(name, _)| *name == "NetworkId").map_or("x", |(_, value)| *value);
        let all = [&[("Name", network)], fields].concat();
        self.ipam.write(|tx| subnet::add(tx, &record::<Subnet>(&all)))
    }

    /// Adds a range.
    pub fn range(&self, fields: &[(&str, &str)]) -> Result<Range> {
        self.ipam.write(|tx| range::add(tx, &record::<Range>(fields), false))
    }

    /// Adds an address.
    pub fn address(&self, fields: &[(&str, &str)]) -> Result<AddressRecord> {
        self.ipam.write(|tx| address::add(tx, &record::<AddressRecord>(fields)))
    }

    /// Requests addresses with options and the values of the new records.
    pub fn request(&self, options: &[(&str, &str)], fields: &[(&str, &str)]) -> Result<Vec<String>> {
        let taken =
            self.ipam.write(|tx| request::addresses_alone(tx, &filter(options), &record::<AddressRecord>(fields)))?;
        Ok(taken.iter().map(|one| one.ip_address.to_string()).collect())
    }

    /// Removes an address.
    pub fn remove_address(&self, address: &str) {
        self.ipam.write(|tx| address::remove(tx, &filter(&[("IpAddress", address)]))).unwrap();
    }

    /// Changes subnets.
    pub fn set_subnet(&self, key: &[(&str, &str)], fields: &[(&str, &str)]) -> Result<Vec<Subnet>> {
        self.ipam.write(|tx| subnet::set(tx, &filter(key), &changes::<Subnet>(fields)))
    }

    /// Changes ranges.
    pub fn set_range(&self, key: &[(&str, &str)], fields: &[(&str, &str)]) -> Result<Vec<Range>> {
        self.ipam.write(|tx| range::set(tx, &filter(key), &changes::<Range>(fields), false))
    }

    /// Changes addresses.
    pub fn set_address(&self, key: &[(&str, &str)], fields: &[(&str, &str)]) -> Result<Vec<AddressRecord>> {
        self.ipam.write(|tx| address::set(tx, &filter(key), &changes::<AddressRecord>(fields)))
    }

    /// Returns what a filter names, through a cursor.
    pub fn find<F: Filter>(&self, key: &[(&str, &str)]) -> Vec<F::Object> {
        self.ipam.query(filter::<F>(key)).unwrap().map(Result::unwrap).collect()
    }

    /// Returns the first free addresses of a range as text.
    pub fn free(&self, range: u64, count: u32) -> Vec<String> {
        let free = self.ipam.read(|tx| range::free_addresses(tx, range, count)).unwrap();
        free.iter().map(|free| free.ip_address.to_string()).collect()
    }
}
