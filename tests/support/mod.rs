//! A store of its own for every test, and short ways to say what is added to it.
#![allow(dead_code, reason = "each test crate uses its part")]

use ipam::domain::object::{Object, Record};
use ipam::domain::value::{Timestamp, Value};
use ipam::error::{Error, Result, Status};
use ipam::service::{Changes, CustomChange, Ipam, OpenOptions};

/// A store in a folder that goes away with it.
pub struct Bench {
    /// The store.
    pub ipam: Ipam,
    folder: tempfile::TempDir,
}

/// The time of every change in tests: no test waits for a clock.
pub fn noon() -> Timestamp {
    Timestamp::parse("time", "2026-11-23T12:00:00Z").unwrap()
}

impl Bench {
    /// Makes an empty store.
    pub fn new() -> Bench {
        let folder = tempfile::tempdir().unwrap();
        let options = OpenOptions { clock: noon, ..OpenOptions::default() };
        let ipam = Ipam::open_file(&folder.path().join("store.ipam"), &options).unwrap();
        Bench { ipam, folder }
    }

    /// Opens the same store once more.
    pub fn again(&self) -> Ipam {
        Ipam::open_file(&self.path(), &OpenOptions { clock: noon, ..OpenOptions::default() }).unwrap()
    }

    /// Returns the store's file.
    pub fn path(&self) -> std::path::PathBuf {
        self.folder.path().join("store.ipam")
    }
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
    assert!(!error.to_string().contains('?'), "every place of the message is filled: {error}");
    error.status()
}
