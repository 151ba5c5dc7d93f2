//! Opens SQLite files: makes them, knows its own from foreign ones, migrates, and turns SQLite's errors into statuses.
//!
//! Both kinds of files go through here, IPAM stores and embedded VMMs; a [`Schema`] tells them apart.

use std::fs::OpenOptions as FileOptions;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags, TransactionBehavior};

use crate::error::{Error, Result, Status};
use crate::store::sql::text;

/// Most memory for pages of a file, in KiB. SQLite's own two megabytes are too few for adding many addresses in any order.
const CACHE_KIB: i64 = 64 * 1024;

/// What a file of one kind holds.
pub struct Schema {
    /// Number in the file's header that tells this kind from all others (SQLite's `application_id`).
    pub application_id: i32,
    /// What such a file is called in messages.
    pub noun: &'static str,
    /// Numbered SQL scripts in ascending order; the last number is the file's version when all have run.
    pub migrations: &'static [(u32, &'static str)],
    /// Fills a file that was just made, in the transaction of its first migrations.
    pub provision: fn(&Connection) -> Result<()>,
}

impl Schema {
    fn version(&self) -> u32 {
        self.migrations.last().map_or(0, |(number, _)| *number)
    }
}

/// How to open a file.
#[derive(Clone, Copy, Debug)]
pub struct EngineOptions {
    /// Refuses a missing file instead of making it.
    pub must_exist: bool,
    /// How long a locked file is waited for.
    pub busy_timeout_ms: u32,
}

impl Default for EngineOptions {
    fn default() -> Self {
        EngineOptions { must_exist: false, busy_timeout_ms: 10_000 }
    }
}

/// An open file.
pub struct Engine {
    /// The connection, in WAL mode with durable commits and foreign keys.
    pub connection: Connection,
    /// Path as it was given, for messages.
    pub name: String,
    /// Whether this call made the file.
    pub created: bool,
    newest: u32,
    /// Shared with who may change it while the connection is at work.
    pub busy_timeout_ms: Arc<AtomicU32>,
}

impl Engine {
    /// Opens the file, makes it (readable by its owner only) where it is missing, and brings it to the newest version.
    ///
    /// # Errors
    ///
    /// `StoreNotFound`, `StoreUnreadable`, `StoreReadOnly`, `NotAStore`, `DatabaseIsAtHigherVersion`, `StoreBusy`, `StoreDamaged`,
    /// `StoreFull`. A foreign or newer file is left as it is.
    pub fn open(path: &Path, schema: &Schema, options: &EngineOptions) -> Result<Engine> {
        let name = path.display().to_string();
        Engine::open_named(path, &name, schema, options).map_err(|e| named(e, &name, options.busy_timeout_ms))
    }

    fn open_named(path: &Path, name: &str, schema: &Schema, options: &EngineOptions) -> Result<Engine> {
        // An absolute path keeps the file the same when the process changes its folder, and keeps `:memory:` and the
        // like from meaning something else than a file of that name.
        let path = std::path::absolute(path).map_err(|e| unreadable(name, &e))?;
        wait_for_sharing(&path, options.busy_timeout_ms)?;
        let created = claim(&path, name, options.must_exist)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut connection = Connection::open_with_flags(&path, flags)?;
        connection.busy_timeout(Duration::from_millis(options.busy_timeout_ms.into()))?;
        connection.set_prepared_statement_cache_capacity(256);
        // Otherwise a statement whose plan may depend on a bound value is prepared again for every new value, which took half of the
        // time of recording an address; and a plan that is good once stays good.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
        // SQLite does not wait where two connections could wait for each other, as when both turn a new file to WAL; one of them
        // then has to begin again.
        let begun = Instant::now();
        let patience = Duration::from_millis(options.busy_timeout_ms.into());
        while let Err(error) = prepare(&mut connection, name, schema) {
            if error.status() != Status::StoreBusy || begun.elapsed() >= patience {
                return Err(error);
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        Ok(Engine {
            connection,
            name: name.to_owned(),
            created,
            newest: schema.version(),
            busy_timeout_ms: Arc::new(options.busy_timeout_ms.into()),
        })
    }

    /// Begins a transaction, unless a newer release has changed the file since it was opened. A file that is locked is asked again after a short time with some chance in it, until the time-out: SQLite's own
    /// handler waits longer and longer, so that a writer who begins again at once keeps the others out for as long as it goes on.
    ///
    /// # Errors
    ///
    /// `StoreBusy`, `DatabaseIsAtHigherVersion`, and what SQLite says.
    pub fn begin(&self, behavior: TransactionBehavior) -> Result<Begun<'_>> {
        let transaction = self.begin_any(behavior)?;
        let version = self.connection.prepare_cached("PRAGMA user_version")?.query_row([], |row| row.get(0))?;
        if version > self.newest {
            return Err(higher(&self.name, version, self.newest));
        }
        Ok(transaction)
    }

    fn begin_any(&self, behavior: TransactionBehavior) -> Result<Begun<'_>> {
        let connection = &self.connection;
        self.settle()?;
        // The connection is behind a lock, so there is no other transaction on it.
        let sql = match behavior {
            TransactionBehavior::Deferred => "BEGIN DEFERRED",
            _ => "BEGIN IMMEDIATE",
        };
        let begin = || connection.prepare_cached(sql)?.execute(()).map(|_| Begun(connection));
        let patience = Duration::from_millis(self.busy_timeout_ms.load(Ordering::Relaxed).into());
        if matches!(behavior, TransactionBehavior::Deferred) {
            connection.busy_timeout(patience)?;
            return Ok(begin()?);
        }
        let begun = Instant::now();
        connection.busy_timeout(Duration::ZERO)?;
        let outcome = loop {
            match begin() {
                Err(error)
                    if error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy) && begun.elapsed() < patience =>
                {
                    std::thread::sleep(pause(begun.elapsed()));
                }
                other => break other,
            }
        };
        connection.busy_timeout(patience)?;
        Ok(outcome?)
    }

    /// Undoes a transaction that still stands open: a stop from another thread can hit the rollback itself.
    ///
    /// # Errors
    ///
    /// What SQLite says.
    pub fn settle(&self) -> Result<()> {
        while !self.connection.is_autocommit() {
            match self.connection.execute_batch("ROLLBACK") {
                Err(error) if error.sqlite_error_code() == Some(ErrorCode::OperationInterrupted) => {}
                other => other?,
            }
        }
        Ok(())
    }

    /// Adds what only the open file knows to an error that came from SQLite: its path and its time-out.
    pub fn named(&self, error: Error) -> Error {
        named(error, &self.name, self.busy_timeout_ms.load(Ordering::Relaxed))
    }
}

/// An open transaction, which is undone unless it is committed. Its statements are prepared once.
pub struct Begun<'c>(pub &'c Connection);

impl Begun<'_> {
    /// Keeps what was done.
    ///
    /// # Errors
    ///
    /// What SQLite says.
    pub fn commit(self) -> Result<()> {
        self.0.prepare_cached("COMMIT")?.execute(())?;
        Ok(())
    }
}

impl Drop for Begun<'_> {
    fn drop(&mut self) {
        if !self.0.is_autocommit() {
            // A rollback that is stopped is made up for by `settle`.
            let _ = self.0.execute_batch("ROLLBACK");
        }
    }
}

/// Returns how long to wait before a locked file is asked again: from 50 to 500 us, by chance.
fn pause(waited: Duration) -> Duration {
    let mixed = (waited.subsec_nanos() ^ std::process::id()).wrapping_mul(0x9e37_79b9);
    Duration::from_micros(u64::from(50 + (mixed >> 16) % 450))
}

/// Knows the file for what it is, sets the connection up, and brings the file to the newest version. May be called again.
fn prepare(connection: &mut Connection, name: &str, schema: &Schema) -> Result<()> {
    // One transaction: another process may be making the file what it is between two looks.
    let look = connection.transaction()?;
    let found = Found::read(&look)?;
    look.commit()?;
    found.check(name, schema)?;
    if connection.is_readonly("main")? {
        return Err(Error::new(Status::StoreReadOnly).with("rule", "the file is read-only"));
    }
    connection.pragma_update(None, "journal_mode", "wal")?;
    connection.pragma_update(None, "synchronous", "full")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "temp_store", "memory")?;
    connection.pragma_update(None, "cache_size", -CACHE_KIB)?;
    if found.version < schema.version() {
        migrate(connection, name, schema)?;
    }
    Ok(())
}

/// Waits, on Windows, for a program that keeps the file for itself alone, as backup programs and scanners do for a moment. SQLite
/// would call that a file which cannot be opened; it is a busy one. Elsewhere no program can do so.
fn wait_for_sharing(path: &Path, busy_timeout_ms: u32) -> Result<()> {
    // ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION.
    const KEPT: [i32; 2] = [32, 33];
    if cfg!(not(windows)) {
        return Ok(());
    }
    let begun = Instant::now();
    loop {
        let kept = match std::fs::File::open(path) {
            Ok(_) => false,
            Err(error) => error.raw_os_error().is_some_and(|code| KEPT.contains(&code)),
        };
        if !kept {
            return Ok(());
        }
        if begun.elapsed() >= Duration::from_millis(busy_timeout_ms.into()) {
            return Err(Error::new(Status::StoreBusy));
        }
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// Makes the file where it is missing; tells whether it did.
fn claim(path: &Path, name: &str, must_exist: bool) -> Result<bool> {
    if path.is_dir() {
        return Err(Error::new(Status::StoreUnreadable).with("value", name).with("rule", "it is a folder"));
    }
    if path.exists() {
        return Ok(false);
    }
    if must_exist {
        return Err(Error::new(Status::StoreNotFound).with("value", name));
    }
    if let Some(folder) = path.parent().filter(|folder| !folder.is_dir()) {
        return Err(Error::new(Status::StoreUnreadable)
            .with("value", name)
            .with("rule", format_args!("folder '{}' does not exist", folder.display())));
    }
    match new_private_file(path) {
        Ok(_) => Ok(true),
        // Another process made it in between; it is opened like any that was there.
        Err(e) if e.kind() == std::io::ErrorKind::AlreadyExists => Ok(false),
        Err(e) => Err(unreadable(name, &e)),
    }
}

/// Makes an empty file that its owner alone can read and write; there must be none of that name.
pub(super) fn new_private_file(path: &Path) -> std::io::Result<std::fs::File> {
    let mut file = FileOptions::new();
    file.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut file, 0o600);
    file.open(path)
}

/// Refuses a file that is not of a schema, or of a version that is not known.
pub(super) fn recognize(connection: &Connection, name: &str, schema: &Schema) -> Result<()> {
    let found = Found::read(connection)?;
    if found.version == 0 {
        return Err(Error::new(Status::NotAStore).with("value", name).with("rule", "it holds nothing"));
    }
    found.check(name, schema)
}

pub(super) fn unreadable(name: &str, error: &std::io::Error) -> Error {
    let status = match error.kind() {
        std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => Status::StoreReadOnly,
        std::io::ErrorKind::StorageFull => Status::StoreFull,
        _ => Status::StoreUnreadable,
    };
    Error::new(status).with("value", name).with("rule", error)
}

/// What the header of a file says.
struct Found {
    application_id: i32,
    version: u32,
    empty: bool,
}

impl Found {
    fn read(connection: &Connection) -> Result<Found> {
        let number = |pragma: &str| connection.pragma_query_value(None, pragma, |row| row.get::<_, i64>(0));
        Ok(Found {
            application_id: number("application_id")? as i32,
            version: u32::try_from(number("user_version")?).unwrap_or(u32::MAX),
            empty: connection.query_row("SELECT count(*) = 0 FROM sqlite_schema", [], |row| row.get(0))?,
        })
    }

    fn check(&self, name: &str, schema: &Schema) -> Result<()> {
        // An empty file is one whose maker died before its first commit, or is still at it.
        if self.empty && self.application_id == 0 && self.version == 0 {
            return Ok(());
        }
        if self.application_id != schema.application_id {
            return Err(Error::new(Status::NotAStore)
                .with("value", name)
                .with("rule", format_args!("it is another program's database, not {}", schema.noun)));
        }
        if self.version > schema.version() {
            return Err(higher(name, self.version, schema.version()));
        }
        Ok(())
    }
}

fn higher(name: &str, actual: u32, expected: u32) -> Error {
    Error::new(Status::DatabaseIsAtHigherVersion).with("value", name).with("actual", actual).with("expected", expected)
}

fn migrate(connection: &mut Connection, name: &str, schema: &Schema) -> Result<()> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Read again under the lock: another process may have migrated since.
    let found = Found::read(&transaction)?;
    found.check(name, schema)?;
    for (number, script) in schema.migrations.iter().filter(|(number, _)| *number > found.version) {
        transaction.execute_batch(&text::sqlite_script(script))?;
        transaction.pragma_update(None, "user_version", number)?;
    }
    if found.version == 0 {
        transaction.pragma_update(None, "application_id", schema.application_id)?;
        (schema.provision)(&transaction)?;
    }
    transaction.commit()?;
    Ok(())
}

fn named(error: Error, name: &str, busy_timeout_ms: u32) -> Error {
    match error.status() {
        Status::StoreBusy => error.with("value", name).with("rule", busy_timeout_ms),
        status if (300..400).contains(&(status as i32)) => error.with("value", name),
        _ => error,
    }
}

/// The store's name is not known here; [`Engine::named`] adds it where the error leaves the store.
impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Error {
        let Some(code) = error.sqlite_error_code() else {
            return Error::internal("the store answered in an unexpected form").caused_by(error);
        };
        match code {
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Error::new(Status::StoreBusy),
            ErrorCode::OperationInterrupted => Error::new(Status::Interrupted),
            ErrorCode::NotADatabase => Error::new(Status::NotAStore).with("rule", "it is not a database file"),
            ErrorCode::DatabaseCorrupt => Error::new(Status::StoreDamaged).with("rule", error),
            ErrorCode::OutOfMemory => Error::new(Status::OutOfMemory).with("rule", error),
            ErrorCode::DiskFull => Error::new(Status::StoreFull).with("rule", error),
            ErrorCode::ReadOnly | ErrorCode::PermissionDenied => Error::new(Status::StoreReadOnly).with("rule", error),
            ErrorCode::CannotOpen | ErrorCode::SystemIoFailure | ErrorCode::FileLockingProtocolFailed => {
                Error::new(Status::StoreUnreadable).with("rule", error)
            }
            _ => Error::internal("the store refused a statement").caused_by(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: Schema = Schema {
        application_id: 77,
        noun: "a test file",
        migrations: &[(1, "CREATE TABLE a (x INTEGER);")],
        provision: |c| Ok(c.execute("INSERT INTO a VALUES (1)", []).map(drop)?),
    };
    const TWO: Schema =
        Schema { migrations: &[(1, "CREATE TABLE a (x INTEGER);"), (2, "ALTER TABLE a ADD COLUMN y TEXT;")], ..ONE };

    fn status(path: &Path, schema: &Schema, must_exist: bool) -> Status {
        let options = EngineOptions { must_exist, ..EngineOptions::default() };
        let error = Engine::open(path, schema, &options).err().unwrap();
        assert!(error.to_string().contains(&path.display().to_string()), "{error}");
        error.status()
    }

    #[test]
    fn a_file_is_made_once_migrated_and_kept_private() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a b.db");
        assert!(Engine::open(&path, &ONE, &EngineOptions::default()).unwrap().created);
        let again = Engine::open(&path, &TWO, &EngineOptions::default()).unwrap();
        assert!(!again.created);
        let rows: i64 = again.connection.query_row("SELECT count(*) FROM a WHERE y IS NULL", [], |r| r.get(0)).unwrap();
        assert_eq!(rows, 1);
        #[cfg(unix)]
        assert_eq!(std::os::unix::fs::PermissionsExt::mode(&path.metadata().unwrap().permissions()) & 0o777, 0o600);
        assert_eq!(status(&path, &ONE, false), Status::DatabaseIsAtHigherVersion);
        assert_eq!(status(&path, &Schema { application_id: 78, ..TWO }, false), Status::NotAStore);
    }

    #[test]
    fn what_is_not_a_store_is_refused_and_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        assert_eq!(status(folder.path(), &ONE, false), Status::StoreUnreadable);
        assert_eq!(status(&at("no/such.db"), &ONE, false), Status::StoreUnreadable);
        assert_eq!(status(&at("missing.db"), &ONE, true), Status::StoreNotFound);
        assert!(!at("missing.db").exists());
        let text = "this is a text file, long enough to hold the hundred bytes of a header. ".repeat(20);
        std::fs::write(at("text.db"), &text).unwrap();
        assert_eq!(status(&at("text.db"), &ONE, false), Status::NotAStore);
        assert_eq!(std::fs::read_to_string(at("text.db")).unwrap(), text);
        Connection::open(at("foreign.db")).unwrap().execute_batch("CREATE TABLE t (x)").unwrap();
        let before = std::fs::read(at("foreign.db")).unwrap();
        assert_eq!(status(&at("foreign.db"), &ONE, false), Status::NotAStore);
        assert_eq!(std::fs::read(at("foreign.db")).unwrap(), before);
    }

    #[test]
    fn a_locked_file_gives_busy_after_the_time_out() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.db");
        let one = Engine::open(&path, &ONE, &EngineOptions::default()).unwrap();
        one.connection.execute_batch("BEGIN IMMEDIATE").unwrap();
        let quick = EngineOptions { busy_timeout_ms: 1, ..EngineOptions::default() };
        let two = Engine::open(&path, &ONE, &quick).unwrap();
        let error = two.named(two.connection.execute_batch("BEGIN IMMEDIATE").unwrap_err().into());
        assert_eq!((error.status(), error.is_transient()), (Status::StoreBusy, true));
    }
}
