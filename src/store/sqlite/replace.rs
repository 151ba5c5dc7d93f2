//! Files that are made beside another and take its name when they are whole: copies of stores, and stores that are restored.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use super::engine::{EngineOptions, new_private_file, unreadable};
use super::{SCHEMA, SqliteStore};
use crate::error::{Error, Result, Status};
use crate::store::sql::SqlTransaction;
use crate::store::sql::db::Db;
use crate::store::transfer::{self, Copied, TransferTransaction};

/// How long a file that is to be replaced is waited for.
const PATIENCE: Duration = Duration::from_secs(5);

/// Told how much is done of how much; stops the work by failing.
pub type Step<'a> = dyn FnMut(u64, u64) -> Result<()> + 'a;

/// A file that is not whole yet. It goes away unless it gets a name.
pub struct Unfinished {
    path: PathBuf,
    named: bool,
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        if !self.named {
            for tail in ["", "-wal", "-shm", "-journal"] {
                let _ = fs::remove_file(with_tail(&self.path, tail));
            }
        }
    }
}

fn with_tail(path: &Path, tail: &str) -> PathBuf {
    let mut text = path.as_os_str().to_owned();
    text.push(tail);
    PathBuf::from(text)
}

fn failed(path: &Path, error: &std::io::Error) -> Error {
    unreadable(&path.display().to_string(), error)
}

impl Unfinished {
    /// Makes an empty file beside another, readable by its owner only. What an earlier attempt of this process left is replaced.
    ///
    /// # Errors
    ///
    /// `StoreUnreadable`, `StoreReadOnly`, `StoreFull`.
    pub fn beside(path: &Path) -> Result<Unfinished> {
        clear_left(path);
        let part = with_tail(path, &format!(".part-{}", std::process::id()));
        let _ = fs::remove_file(&part);
        // Said of the file that the caller named.
        new_private_file(&part).map_err(|error| failed(path, &error))?;
        Ok(Unfinished { path: part, named: false })
    }

    /// Returns where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Gives the file its name, in place of one that has it, once it is on the disk.
    ///
    /// # Errors
    ///
    /// `StoreUnreadable`, `StoreReadOnly`, `StoreFull`.
    pub fn become_file(mut self, path: &Path) -> Result<()> {
        let on_disk = || {
            // Windows writes out only what is open for writing.
            File::options().write(true).open(&self.path)?.sync_all()?;
            fs::rename(&self.path, path)?;
            sync_folder(path)
        };
        on_disk().map_err(|error| failed(path, &error))?;
        self.named = true;
        Ok(())
    }

    /// Puts the file in the place of a store that nobody has open, and returns under which name the old one is kept.
    ///
    /// # Errors
    ///
    /// `StoreInUse`, `StoreUnreadable`, `StoreReadOnly`, `StoreFull`.
    pub fn swap(self, target: &Path) -> Result<Option<PathBuf>> {
        if !target.exists() {
            self.become_file(target)?;
            return Ok(None);
        }
        let lock = lock_out(target)?;
        let free = |number: &u32| !with_tail(target, &format!(".replaced-{number}")).exists();
        let number = (1..).find(free).unwrap_or_default();
        let kept = with_tail(target, &format!(".replaced-{number}"));
        let set_aside = || {
            // A second name first, so that there is a store of this name at every instant.
            if fs::hard_link(target, &kept).is_err() {
                fs::copy(target, &kept)?;
            }
            // What lies beside a file that is locked belongs to the lock; what lies beside a damaged one would be taken for the new one's.
            for tail in ["-wal", "-shm", "-journal"] {
                let beside = with_tail(target, tail);
                if lock.is_none() && beside.exists() {
                    fs::rename(&beside, with_tail(&kept, tail))?;
                }
            }
            Ok(())
        };
        set_aside().map_err(|error: std::io::Error| failed(&kept, &error))?;
        if cfg!(windows) {
            drop(lock);
            self.become_file(target)?;
        } else {
            self.become_file(target)?;
            drop(lock);
        }
        Ok(Some(kept))
    }
}

fn sync_folder(path: &Path) -> std::io::Result<()> {
    match path.parent() {
        Some(folder) if cfg!(unix) => File::open(folder)?.sync_all(),
        _ => Ok(()),
    }
}

/// Removes what processes left that died while they made a file of this name; where nothing tells whether one is alive, it stays.
fn clear_left(path: &Path) {
    let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else { return };
    let begin = format!("{}.part-", name.to_string_lossy());
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let process = name.to_string_lossy().strip_prefix(&begin).map(str::to_owned);
        let process = process.and_then(|rest| rest.split('-').next()?.parse::<u32>().ok());
        if process.is_some_and(|id| Path::new("/proc/self").exists() && !Path::new(&format!("/proc/{id}")).exists()) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Keeps everybody else out of a store file, with its log written into it. `None` for a file that is no database any more.
fn lock_out(target: &Path) -> Result<Option<Connection>> {
    let shown = target.display().to_string();
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let locked = || -> Result<Connection> {
        let connection = Connection::open_with_flags(target, flags)?;
        connection.busy_timeout(PATIENCE)?;
        connection.pragma_update(None, "journal_mode", "delete")?;
        connection.execute_batch("BEGIN EXCLUSIVE")?;
        // Somebody may have come between the two and begun a log again.
        let mode: String = connection.pragma_query_value(None, "journal_mode", |row| row.get(0))?;
        if mode == "delete" { Ok(connection) } else { Err(Error::new(Status::StoreBusy)) }
    };
    match locked() {
        Ok(connection) => Ok(Some(connection)),
        Err(error) if error.status() == Status::StoreBusy => {
            Err(Error::new(Status::StoreInUse).with("value", shown).with("rule", PATIENCE.as_millis()))
        }
        Err(error) if matches!(error.status(), Status::NotAStore | Status::StoreDamaged) => Ok(None),
        Err(error) => Err(error.with("value", shown)),
    }
}

/// Opens a store file that nobody changes, without writing anything beside it.
fn open_to_read(path: &Path) -> Result<Connection> {
    let shown = path.display().to_string();
    if !path.exists() {
        return Err(Error::new(Status::StoreNotFound).with("value", shown));
    }
    let open = || -> Result<Connection> {
        let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        super::engine::recognize(&connection, &shown, &SCHEMA)?;
        Ok(connection)
    };
    open().map_err(|error| error.with("value", &shown))
}

/// Copies the store in a file to a new file beside a target.
///
/// # Errors
///
/// `StoreNotFound`, `NotAStore`, `DatabaseIsAtHigherVersion`, `StoreDamaged` for the file; those of [`Unfinished::beside`] and of `step`.
pub fn copy_beside(file: &Path, target: &Path, step: &mut Step) -> Result<Unfinished> {
    let connection = open_to_read(file)?;
    sound(&connection).map_err(|error| error.with("value", file.display()))?;
    let beside = Unfinished::beside(target)?;
    SqlTransaction::new(Db::file(&connection)).copy_pages(beside.path(), step)?;
    Ok(beside)
}

/// Checks pages and indexes of a file.
fn sound(connection: &Connection) -> Result<()> {
    let told: String = connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if told == "ok" { Ok(()) } else { Err(Error::new(Status::StoreDamaged).with("rule", told)) }
}

/// Checks a store file from outside and returns what its tables hold.
///
/// # Errors
///
/// As [`copy_beside`].
pub fn verify(path: &Path, step: &mut Step) -> Result<Vec<Copied>> {
    let mut connection = open_to_read(path)?;
    sound(&connection).map_err(|error| error.with("value", path.display()))?;
    let transaction = connection.transaction()?;
    let open = SqlTransaction::new(Db::file(&transaction));
    let tables = open.tables()?;
    tables.iter().map(|table| transfer::digest(&open, table, None, false, &mut |_| step(0, 0))).collect()
}

/// Makes a store of an empty file.
///
/// # Errors
///
/// As [`SqliteStore::open`].
pub fn open_new(path: &Path) -> Result<SqliteStore> {
    SqliteStore::open(path, &EngineOptions { must_exist: true, ..EngineOptions::default() })
}

/// Closes a store so that its file holds everything.
///
/// # Errors
///
/// Those of the store.
pub fn close(store: SqliteStore) -> Result<()> {
    store.engine().connection.pragma_update(None, "journal_mode", "delete")?;
    Ok(())
}
