//! The SQLite back end: a file per store.

pub mod engine;
pub mod replace;

use std::path::Path;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use rusqlite::{InterruptHandle, TransactionBehavior};

use self::engine::{Engine, EngineOptions, Schema};
use super::feed::Look;
use super::sql::db::{Db, data_version, mark};
use super::sql::known::Known;
use super::sql::{self, SqlTransaction};
use super::{Level, Mark, Store, Transaction};
use crate::error::{Error, Result, Status};
use crate::memory;

/// What the file of an IPAM store holds. The number in the header is "IPAM".
pub const SCHEMA: Schema = Schema {
    application_id: 0x4950_414d,
    noun: "an ipam store",
    migrations: sql::MIGRATIONS,
    provision: |connection| sql::provision(Db::file(connection)),
};

/// How long is waited between two looks at the data version, which cost some microseconds.
const PAUSE: Duration = Duration::from_millis(10);

/// An open store file.
pub struct SqliteStore {
    name: String,
    created: bool,
    busy_timeout_ms: Arc<AtomicU32>,
    engine: Mutex<Engine>,
    /// What the last transaction has looked up, and the data version at which that is so.
    known: Mutex<Option<(i64, Known)>>,
    interrupt: InterruptHandle,
    /// How often what runs was to stop: whoever watches runs no statement most of the time.
    stops: AtomicU64,
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
            busy_timeout_ms: Arc::clone(&engine.busy_timeout_ms),
            interrupt: engine.connection.get_interrupt_handle(),
            engine: Mutex::new(engine),
            known: Mutex::default(),
            stops: AtomicU64::default(),
        })
    }

    fn run(&self, behavior: TransactionBehavior, work: &mut dyn FnMut(&dyn Transaction) -> Result<()>) -> Result<()> {
        // A panic in the middle rolled its transaction back, so the connection is whole again.
        let engine: MutexGuard<Engine> = self.engine.lock().unwrap_or_else(PoisonError::into_inner);
        let mut memory = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let attempt = |engine: &Engine| {
            let transaction = engine.begin(behavior)?;
            let version = data_version(transaction.0)?;
            // Whatever goes wrong from here on, nothing is known.
            let known = memory.take().filter(|(at, _)| *at == version).map(|(_, known)| known);
            let open = SqlTransaction::knowing(Db::file(transaction.0), known.unwrap_or_default());
            work(&open)?;
            let known = open.end()?;
            // From here on the outcome is that of the commit.
            memory::check()?;
            transaction.commit()?;
            *memory = Some((version, known));
            Ok(())
        };
        let mut attempt = attempt;
        let outcome = attempt(&engine);
        // Otherwise the file would stay locked until the next call.
        let settled = engine.settle();
        outcome.and(settled).map_err(|e| engine.named(e))
    }

    fn mark(&self) -> Result<Mark> {
        let engine = self.engine();
        mark(&engine.connection).map_err(|error| engine.named(error))
    }

    pub(in crate::store) fn engine(&self) -> MutexGuard<'_, Engine> {
        self.engine.lock().unwrap_or_else(PoisonError::into_inner)
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
    fn write_at(&self, _: Level, work: &mut dyn FnMut(&dyn Transaction) -> Result<()>) -> Result<()> {
        self.run(TransactionBehavior::Immediate, work)
    }

    fn watch(&self, patience: Duration, look: &mut dyn FnMut(&dyn Transaction) -> Result<Look>) -> Result<()> {
        let (begun, stops) = (Instant::now(), self.stops.load(Ordering::Relaxed));
        loop {
            // Before the look: what is committed meanwhile makes it another.
            let mark = self.mark()?;
            let mut found = Look::Nothing;
            self.read(&mut |transaction| {
                found = look(transaction)?;
                Ok(())
            })?;
            if found == Look::Found {
                return Ok(());
            }
            loop {
                if self.stops.load(Ordering::Relaxed) != stops {
                    return Err(Error::new(Status::Interrupted));
                }
                let left = patience.saturating_sub(begun.elapsed());
                if left.is_zero() {
                    return Ok(());
                }
                std::thread::sleep(PAUSE.min(left));
                if self.mark()? != mark {
                    break;
                }
            }
        }
    }

    fn interrupt(&self) {
        self.stops.fetch_add(1, Ordering::Relaxed);
        self.interrupt.interrupt();
    }

    fn set_busy_timeout(&self, busy_timeout_ms: u32) {
        self.busy_timeout_ms.store(busy_timeout_ms, Ordering::Relaxed);
    }

    fn is_file(&self) -> bool {
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fields::{AddressSpace, AddressSpaceFilter};
    use crate::domain::object::Object;

    #[test]
    fn a_rollback_that_was_stopped_is_made_up_for() {
        let folder = tempfile::tempdir().unwrap();
        let store = SqliteStore::open(&folder.path().join("a.ipam"), &EngineOptions::default()).unwrap();
        store.engine().connection.execute_batch("BEGIN IMMEDIATE; DELETE FROM event").unwrap();
        let space = AddressSpace { name: "later".to_owned(), ..AddressSpace::default() }.to_record();
        store.write(&mut |tx| tx.insert(&space).map(drop)).unwrap();
        assert!(store.engine().connection.is_autocommit());
    }

    #[test]
    fn nothing_is_kept_of_a_transaction_that_sqlite_undid_in_an_attempt() {
        let folder = tempfile::tempdir().unwrap();
        let store = SqliteStore::open(&folder.path().join("a.ipam"), &EngineOptions::default()).unwrap();
        let trigger = "CREATE TEMP TRIGGER full BEFORE INSERT ON address_space WHEN NEW.name = 'full' BEGIN SELECT RAISE(ROLLBACK, 'full'); END";
        store.engine().connection.execute_batch(trigger).unwrap();
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
