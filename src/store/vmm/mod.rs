//! The file of an embedded VMM: its tables, and nothing of VMM's rules.
//!
//! Objects go in and out by the field list ([`rows`]), so that a field of VMM's model is one line there and one column in a
//! migration. What a pool can still grant is kept as runs ([`runs`]).

mod codec;
mod rows;
mod runs;

use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use rusqlite::{Connection, OptionalExtension, TransactionBehavior};

use super::sqlite::engine::{Engine, EngineOptions, Schema};
use crate::error::Result;
use crate::memory;

pub use rows::Query;
pub use runs::Purpose;

const SCHEMA: Schema = Schema {
    // "ipvm"
    application_id: 0x6970_766d,
    noun: "an embedded VMM",
    migrations: &[(1, include_str!("migrations/0001.sql")), (2, include_str!("migrations/0002.sql"))],
    provision: |_| Ok(()),
};

/// An open file of an embedded VMM. May be used from several threads; they take turns.
pub struct VmmFile {
    engine: Mutex<Engine>,
}

/// The tables of the file inside one transaction.
pub struct Tables<'a> {
    connection: &'a Connection,
}

impl VmmFile {
    /// Opens the file, and makes it where it is missing unless it must exist.
    ///
    /// # Errors
    /// As [`Engine::open`].
    pub fn open(path: &Path, must_exist: bool) -> Result<VmmFile> {
        let options = EngineOptions { must_exist, ..EngineOptions::default() };
        Ok(VmmFile { engine: Mutex::new(Engine::open(path, &SCHEMA, &options)?) })
    }

    /// Runs `work` over one state of the file.
    ///
    /// # Errors
    /// Those of `work` and of the store.
    pub fn read<T>(&self, work: impl FnOnce(&Tables<'_>) -> Result<T>) -> Result<T> {
        self.run(TransactionBehavior::Deferred, work)
    }

    /// Runs `work` in one transaction: all of it is kept, or nothing when it fails.
    ///
    /// # Errors
    /// Those of `work` and of the store; `StoreBusy` when another process holds the file too long.
    pub fn write<T>(&self, work: impl FnOnce(&Tables<'_>) -> Result<T>) -> Result<T> {
        self.run(TransactionBehavior::Immediate, work)
    }

    fn run<T>(&self, behavior: TransactionBehavior, work: impl FnOnce(&Tables<'_>) -> Result<T>) -> Result<T> {
        // A panic in the middle rolled its transaction back, so the connection is whole again.
        let mut engine: MutexGuard<Engine> = self.engine.lock().unwrap_or_else(PoisonError::into_inner);
        let done = (|| {
            engine.settle()?;
            let transaction = engine.connection.transaction_with_behavior(behavior)?;
            let value = work(&Tables { connection: &transaction })?;
            // From here on the outcome is that of the commit.
            memory::check()?;
            transaction.commit()?;
            Ok(value)
        })();
        // Otherwise the file would stay locked until the next call.
        let settled = engine.settle();
        done.and_then(|value| settled.map(|()| value)).map_err(|error| engine.named(error))
    }
}

impl Tables<'_> {
    /// Returns the name of the VMM server; `None` in a file that was just made.
    ///
    /// # Errors
    /// Those of the store.
    pub fn server(&self) -> Result<Option<String>> {
        Ok(self.connection.query_row("SELECT name FROM server", [], |row| row.get(0)).optional()?)
    }

    /// Sets the name of the VMM server, once.
    ///
    /// # Errors
    /// Those of the store.
    pub fn set_server(&self, name: &str) -> Result<()> {
        self.connection.execute("INSERT INTO server (one, name) VALUES (1, ?1)", [name])?;
        Ok(())
    }
}
