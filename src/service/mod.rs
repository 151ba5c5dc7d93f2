//! The verbs of IPAM, one file per noun, over the store.
//!
//! [`Ipam`] is an open store with a clock and an actor. A verb takes an open transaction, so that callers can put several
//! into one: `ipam.write(|tx| subnet::add(tx, &record))`. Every verb writes its configuration event in the same transaction.

pub mod address;
pub mod batch;
pub mod block;
pub mod change;
pub mod connection;
pub mod csv;
pub mod custom;
pub mod database;
pub mod event;
pub mod free;
pub mod hint;
pub mod log;
pub mod maintain;
pub mod progress;
pub mod range;
pub mod request;
pub mod scope;
pub mod select;
pub mod setting;
pub mod space;
pub mod subnet;
mod together;
pub mod utilization;

use std::cell::RefCell;
use std::path::Path;
use std::sync::{Arc, Weak};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

pub use self::change::{Changes, CustomChange};
use self::log::Log;
pub use self::select::{Cursor, Filter};
use crate::domain::fields::{Event, LogLevel};
use crate::domain::rules::setting::Settings;
use crate::domain::value::Timestamp;
use crate::error::{Error, Result, Status};
pub use crate::store::Level;
pub use crate::store::postgres::address::Secret;
use crate::store::postgres::address::{Server, ServerText};
use crate::store::postgres::{PgStore, ServerOptions};
use crate::store::sqlite::SqliteStore;
use crate::store::sqlite::engine::EngineOptions;
use crate::store::{BUSY_TIMEOUT_MS_MAX, Mark, Store, Transaction};

/// From how long on a transaction is worth an entry in the log.
const SLOW: Duration = Duration::from_secs(1);

/// Where the time comes from.
pub type Clock = fn() -> Timestamp;

/// How to open a store.
#[derive(Clone, Debug)]
pub struct OpenOptions {
    /// A path or `sqlite://path`.
    pub connection: String,
    /// Refuses a missing file instead of making it.
    pub must_exist: bool,
    /// How long a locked store is waited for, and a server that is gone; the store's own choice when not set.
    pub busy_timeout_ms: Option<u32>,
    /// Who logs in to a server, in place of what the connection text and the environment say.
    pub user: Option<String>,
    /// The password of that user.
    pub password: Secret,
    /// Opens a store into which a move is not finished.
    pub allow_unfinished: bool,
    /// Where the time comes from; that of the machine unless a test sets it.
    pub clock: Clock,
}

impl Default for OpenOptions {
    fn default() -> Self {
        OpenOptions {
            connection: String::new(),
            must_exist: false,
            busy_timeout_ms: None,
            user: None,
            password: Secret::default(),
            allow_unfinished: false,
            clock: system_clock,
        }
    }
}

impl OpenOptions {
    fn busy_timeout_or(&self, own: u32) -> Result<u32> {
        check_busy_timeout(self.busy_timeout_ms.unwrap_or(own))
    }

    fn server(&self, text: &ServerText) -> Result<Server> {
        let environment = |name: &str| std::env::var(name).ok();
        Server::of(text, &environment, self.password.clone(), self.user.as_deref())
    }
}

fn check_busy_timeout(busy_timeout_ms: u32) -> Result<u32> {
    if busy_timeout_ms <= BUSY_TIMEOUT_MS_MAX {
        return Ok(busy_timeout_ms);
    }
    Err(Error::new(Status::InvalidParameter)
        .with("field", "BusyTimeout")
        .with("value", busy_timeout_ms)
        .with("rule", format_args!("it must be from 0 to {BUSY_TIMEOUT_MS_MAX} ms")))
}

fn system_clock() -> Timestamp {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Timestamp(i64::try_from(since.as_micros()).unwrap_or(i64::MAX))
}

/// Who changes the store, as events say it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Actor {
    /// Name of the user.
    pub user: String,
    /// Domain of the user, or the machine.
    pub domain: String,
    /// Forest of the user, where there is one.
    pub forest: String,
    /// The machine.
    pub server: String,
}

impl Actor {
    /// Returns the user of this process.
    pub fn of_process() -> Actor {
        let server = whoami::hostname().unwrap_or_default();
        let from = |name: &str| std::env::var(name).ok().filter(|text| !text.is_empty());
        Actor {
            user: whoami::username().unwrap_or_default(),
            domain: from("USERDOMAIN").unwrap_or_else(|| server.clone()),
            forest: from("USERDNSDOMAIN").unwrap_or_default(),
            server,
        }
    }
}

struct Shared {
    store: Box<dyn Store>,
    actor: Actor,
    clock: Clock,
    log: Log,
}

/// An open store. May be used from several threads at once; clones are the same store.
#[derive(Clone)]
pub struct Ipam(Arc<Shared>);

/// Which open store something was read from, without keeping it open, and what that store held then.
pub(crate) struct ReadFrom {
    store: Weak<Shared>,
    mark: Mark,
}

impl Ipam {
    /// Opens the store that the options name.
    ///
    /// # Errors
    ///
    /// `ConnectionTypeUnknown`, and those of [`SqliteStore::open`] and [`PgStore::open`].
    pub fn open(options: &OpenOptions) -> Result<Ipam> {
        Ipam::open_target(&connection::Target::parse(&options.connection)?, options)
    }

    /// Opens what a text named. The options' own connection text is not looked at.
    ///
    /// # Errors
    ///
    /// As [`Ipam::open`].
    pub fn open_target(target: &connection::Target, options: &OpenOptions) -> Result<Ipam> {
        match target {
            connection::Target::Sqlite(path) => Ipam::open_file(path, options),
            connection::Target::Postgres(text) => {
                let mut server = ServerOptions::default();
                server.patience_ms = options.busy_timeout_or(server.patience_ms)?;
                Ipam::over(Box::new(PgStore::open(options.server(text)?, &server)?), options)
            }
        }
    }

    /// Opens a store file. The options' connection text is not looked at.
    ///
    /// # Errors
    ///
    /// As [`SqliteStore::open`].
    pub fn open_file(path: &Path, options: &OpenOptions) -> Result<Ipam> {
        let mut engine = EngineOptions { must_exist: options.must_exist, ..EngineOptions::default() };
        engine.busy_timeout_ms = options.busy_timeout_or(engine.busy_timeout_ms)?;
        Ipam::over(Box::new(SqliteStore::open(path, &engine)?), options)
    }

    fn over(store: Box<dyn Store>, options: &OpenOptions) -> Result<Ipam> {
        let log = Log::default();
        let verb = if store.created() { "made" } else { "opened" };
        log.add((options.clock)(), LogLevel::Information, format!("{verb} {}", store.name()));
        if store.has_old_rules() {
            let old = "the server keeps the rules of an older release until the owner of the tables opens the store";
            log.add((options.clock)(), LogLevel::Warning, old.to_owned());
        }
        let ipam = Ipam(Arc::new(Shared { store, actor: Actor::of_process(), clock: options.clock, log }));
        if !options.allow_unfinished
            && let Some(other) = ipam.read(|tx| tx.store().unfinished())?
        {
            return Err(Error::new(Status::MoveUnfinished).with("value", ipam.name()).with("other", other));
        }
        Ok(ipam)
    }

    /// Makes a store in the database of a server, or brings the one that is there to the newest version. Tells whether it made it.
    ///
    /// # Errors
    ///
    /// `InvalidParameter` for what is no server; those of [`PgStore::provision`].
    pub fn provision(target: &connection::Target, options: &OpenOptions) -> Result<bool> {
        match target {
            connection::Target::Postgres(text) => PgStore::provision(options.server(text)?),
            connection::Target::Sqlite(path) => Err(Error::new(Status::InvalidParameter)
                .with("field", "the connection")
                .with("value", path.display())
                .with("rule", "only a postgres:// server is provisioned; a file is made by connecting")),
        }
    }

    /// Returns the store itself, for work that is not a transaction.
    pub(crate) fn store(&self) -> &dyn Store {
        &*self.0.store
    }

    /// Returns what tells, in a later transaction, whether the store still holds what it holds in this one; `None` where no engine tells.
    ///
    /// # Errors
    ///
    /// Those of the store.
    pub(crate) fn read_from(&self, tx: &Tx) -> Result<Option<ReadFrom>> {
        Ok(tx.store().mark()?.map(|mark| ReadFrom { store: Arc::downgrade(&self.0), mark }))
    }

    /// Tells whether nothing at all was written to this store since something was read from it.
    ///
    /// # Errors
    ///
    /// Those of the store.
    pub(crate) fn is_as(&self, read: &ReadFrom, tx: &Tx) -> Result<bool> {
        Ok(std::ptr::eq(read.store.as_ptr(), Arc::as_ptr(&self.0)) && tx.store().mark()? == Some(read.mark))
    }

    /// Returns the time by the clock of the options.
    pub fn now(&self) -> Timestamp {
        (self.0.clock)()
    }

    /// Returns the path or address of the store, without secrets.
    pub fn name(&self) -> &str {
        self.0.store.name()
    }

    /// Tells whether opening it made it.
    pub fn created(&self) -> bool {
        self.0.store.created()
    }

    /// Stops what is running on the store, from any thread; it ends with `Interrupted`.
    pub fn interrupt(&self) {
        self.0.log.add((self.0.clock)(), LogLevel::Information, "interrupted".to_owned());
        self.0.store.interrupt();
    }

    /// Sets how long calls that begin from now on wait for a locked store, and for a server that is gone.
    ///
    /// # Errors
    ///
    /// `InvalidParameter` for a time that an engine cannot take.
    pub fn set_busy_timeout(&self, busy_timeout_ms: u32) -> Result<()> {
        self.0.store.set_busy_timeout(check_busy_timeout(busy_timeout_ms)?);
        Ok(())
    }

    /// Returns what the library has to say of the store.
    pub fn log(&self) -> &Log {
        &self.0.log
    }

    /// Runs work on one unchanging state of the store. The work must not use this store but through `tx`, and may be run several times.
    ///
    /// # Errors
    ///
    /// Those of the work and of the store.
    pub fn read<T>(&self, mut work: impl FnMut(&Tx) -> Result<T>) -> Result<T> {
        self.run(None, |tx| work(tx))
    }

    /// Runs work that changes the store: all of it is durable when this returns `Ok`, nothing of it happened otherwise. The work
    /// must not use this store but through `tx`. A shared store may run it several times, each time from the start with nothing of the
    /// earlier times left, so it has no effects but on `tx` and on what it returns.
    ///
    /// # Errors
    ///
    /// Those of the work and of the store; `StoreBusy` when another process kept the store locked for the whole time-out.
    pub fn write<T>(&self, work: impl FnMut(&mut Tx) -> Result<T>) -> Result<T> {
        self.write_at(Level::Addresses, work)
    }

    /// As [`Ipam::write`]; `level` says what the work changes. Work that changes more than it said is run again from the start.
    ///
    /// # Errors
    ///
    /// As [`Ipam::write`].
    pub fn write_at<T>(&self, level: Level, work: impl FnMut(&mut Tx) -> Result<T>) -> Result<T> {
        self.run(Some(level), work)
    }

    fn run<T>(&self, write: Option<Level>, mut work: impl FnMut(&mut Tx) -> Result<T>) -> Result<T> {
        let (mut outcome, mut runs, begun) = (None, 0, Instant::now());
        let mut run = |store: &dyn Transaction| {
            outcome = None;
            runs += 1;
            let now = (self.0.clock)();
            store.at(now);
            let gathered = RefCell::default();
            let mut tx = Tx { store, now, actor: &self.0.actor, import: None, gathers: false, gathered: &gathered };
            outcome = Some(work(&mut tx)?);
            tx.write_gathered()
        };
        let result = match write {
            Some(level) => self.0.store.write_at(level, &mut run),
            None => self.0.store.read(&mut run),
        };
        self.note(&result, runs, begun.elapsed());
        result?;
        outcome.ok_or_else(|| Error::internal("a transaction did not run"))
    }

    /// Notes what of a transaction somebody may want to know later.
    fn note(&self, result: &Result<()>, runs: u32, took: Duration) {
        let (log, now) = (&self.0.log, self.0.clock);
        if runs > 1 {
            log.add(
                now(),
                LogLevel::Information,
                format!("a transaction was run {runs} times, because others wrote at the same time"),
            );
        }
        if took >= SLOW {
            log.add(now(), LogLevel::Warning, format!("a transaction took {} ms", took.as_millis()));
        }
        if let Err(error) = result {
            log.fault(now(), error);
        }
    }

    /// Starts a query; its records are read page by page as the cursor goes on.
    ///
    /// # Errors
    ///
    /// `InvalidKeyCombination` for a filter that contradicts itself. What the store says comes from the cursor.
    pub fn query<F: Filter>(&self, filter: F) -> Result<Cursor<F>> {
        Cursor::new(self.clone(), filter)
    }
}

/// An open transaction with its time and its actor.
pub struct Tx<'a> {
    store: &'a dyn Transaction,
    now: Timestamp,
    actor: &'a Actor,
    /// Number of the event of the import that runs.
    import: Option<u64>,
    /// Whether events are gathered.
    gathers: bool,
    /// Events that are not written yet; all are of the innermost attempt.
    gathered: &'a RefCell<Vec<Event>>,
}

impl Tx<'_> {
    /// Returns the store's side of the transaction.
    pub fn store(&self) -> &dyn Transaction {
        self.store
    }

    /// Runs work whose changes are undone when it fails, while the transaction goes on. A verb that fails may have done a part of its
    /// work; whoever goes on with the transaction after an error needs this around the verb.
    ///
    /// # Errors
    ///
    /// Those of the work.
    pub fn attempt<T>(&mut self, work: impl FnOnce(&mut Tx) -> Result<T>) -> Result<T> {
        let (mut work, mut outcome) = (Some(work), None);
        self.write_gathered()?;
        let mut inner = Tx { ..*self };
        let done = self.store.attempt(&mut || {
            let work = work.take().ok_or_else(|| Error::internal("an attempt ran twice"))?;
            outcome = Some(work(&mut inner)?);
            Ok(())
        });
        done.inspect_err(|_| self.gathered.borrow_mut().clear())?;
        outcome.ok_or_else(|| Error::internal("an attempt did not run"))
    }

    /// Lets the events of the verbs that follow be written together, which costs less than one by one. Until then no query shows them.
    pub fn gather_events(&mut self) {
        self.gathers = true;
    }

    /// Adds events in their order.
    fn add_events(&self, events: Vec<Event>) -> Result<()> {
        if !self.gathers {
            return self.store.insert_events(events);
        }
        self.gathered.borrow_mut().extend(events);
        if self.gathered.borrow().len() >= self.store.rows_at_once() { self.write_gathered() } else { Ok(()) }
    }

    fn write_gathered(&self) -> Result<()> {
        let gathered = self.gathered.take();
        if gathered.is_empty() { Ok(()) } else { self.store.insert_events(gathered) }
    }

    /// Returns the time of the transaction, which all its changes bear.
    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// Returns what decides how objects are shown, beside their own data.
    ///
    /// # Errors
    ///
    /// Those of the store.
    pub fn settings(&self) -> Result<Settings> {
        setting::settings(self)
    }

    /// Returns the number of the event of the import that runs: its rows bear it, and have no events of their own.
    pub fn import(&self) -> Option<u64> {
        self.import
    }

    /// Returns who makes the changes.
    pub fn actor(&self) -> &Actor {
        self.actor
    }
}
