//! Statements on one open transaction, the same for both engines. No other file of this folder knows which engine it is on.

use std::borrow::Cow;
use std::cell::RefCell;

use rusqlite::{CachedStatement, Connection};

use super::text;
use super::value::{FromSql, Sql, SqlRef, Values, read};
use crate::domain::value::Timestamp;
use crate::error::{Error, Result, Status};
use crate::memory;
use crate::store::Mark;
use crate::store::postgres::link::{Link, TakenRow};
use crate::store::postgres::rows::{Columns, Rows};
use crate::store::postgres::values;

/// The engine's side of an open transaction. All statements are prepared once and kept.
pub enum Db<'c> {
    /// A store file.
    Sqlite(File<'c>),
    /// A server.
    Postgres(&'c Link),
}

/// A store file with the statements that the transaction has used: to take one from those of the connection and to give it back costs two
/// searches, a copy of its text and the clearing of its values, about as much as a seek.
pub struct File<'c> {
    connection: &'c Connection,
    /// Those that do not run at the moment; the last used stands last.
    idle: RefCell<Vec<Prepared<'c>>>,
}

/// A statement with the values that it has: many are those of the time before, and need not be copied into it again.
struct Prepared<'c> {
    text: Box<str>,
    statement: CachedStatement<'c>,
    bound: Vec<Sql>,
}

/// Rows that one statement adds to a file.
const AT_ONCE: usize = 25;

/// Values that a statement keeps. The many of several rows at once would fill the room that SQLite has at hand for small blocks, and every
/// other statement would have to ask the allocator for its cursors and rows.
const FEW: usize = 100;

/// Most statements that a transaction keeps.
const IDLE: usize = 64;

impl<'c> File<'c> {
    /// Returns the connection.
    pub fn connection(&self) -> &'c Connection {
        self.connection
    }

    /// Runs work on the statement of a text that was given values.
    fn with<T>(
        &self,
        sql: &str,
        values: &mut [Sql],
        work: impl FnOnce(&mut CachedStatement<'c>) -> Result<T>,
    ) -> Result<T> {
        let at = self.idle.borrow().iter().rposition(|prepared| *prepared.text == *sql);
        let mut prepared = match at {
            Some(at) => self.idle.borrow_mut().remove(at),
            None => Prepared {
                text: sql.into(),
                statement: self.connection.prepare_cached(&sqlite(sql))?,
                bound: Vec::new(),
            },
        };
        prepared.bind(values)?;
        let outcome = work(&mut prepared.statement)?;
        if values.len() > FEW {
            prepared.statement.clear_bindings();
            prepared.bound.clear();
        }
        let mut idle = self.idle.borrow_mut();
        if idle.len() >= IDLE {
            idle.remove(0);
        }
        idle.push(prepared);
        Ok(outcome)
    }
}

impl Prepared<'_> {
    /// Gives the statement its values, of which those that it keeps are taken.
    fn bind(&mut self, values: &mut [Sql]) -> Result<()> {
        let places = self.statement.parameter_count();
        if places != values.len() {
            return Err(rusqlite::Error::InvalidParameterCount(values.len(), places).into());
        }
        for (at, value) in values.iter_mut().enumerate() {
            match self.bound.get_mut(at) {
                Some(bound) if bound == value => {}
                bound => {
                    self.statement.raw_bind_parameter(at + 1, &*value)?;
                    match bound {
                        Some(bound) => std::mem::swap(bound, value),
                        None => self.bound.push(std::mem::replace(value, Sql::Null)),
                    }
                }
            }
        }
        Ok(())
    }
}

/// A row of a result, as long as its statement stands on it.
pub enum Row<'r> {
    /// Of a store file.
    Sqlite(&'r rusqlite::Row<'r>),
    /// Of a server.
    Postgres(&'r tokio_postgres::Row),
}

impl Row<'_> {
    /// Returns a column in the form that the caller has.
    ///
    /// # Errors
    ///
    /// `StoreDamaged` when the value is of another form.
    pub fn get<T: FromSql>(&self, column: usize) -> Result<T> {
        read(self.value(column)?)
    }

    /// Returns a column without a copy.
    ///
    /// # Errors
    ///
    /// `StoreDamaged` for a text that is not UTF-8.
    pub fn value(&self, column: usize) -> Result<SqlRef<'_>> {
        match self {
            Row::Sqlite(row) => Ok(match row.get_ref(column)? {
                rusqlite::types::ValueRef::Null => SqlRef::Null,
                rusqlite::types::ValueRef::Integer(n) => SqlRef::Integer(n),
                rusqlite::types::ValueRef::Real(n) => SqlRef::Real(n),
                rusqlite::types::ValueRef::Text(text) => {
                    SqlRef::Text(std::str::from_utf8(text).map_err(|_| super::value::damaged())?)
                }
                rusqlite::types::ValueRef::Blob(bytes) => SqlRef::Blob(bytes),
            }),
            Row::Postgres(row) => values::value(row, column),
        }
    }
}

impl<'c> Db<'c> {
    /// Returns the side of a store file.
    pub fn file(connection: &'c Connection) -> Db<'c> {
        Db::Sqlite(File { connection, idle: RefCell::default() })
    }
}

impl<'c> Db<'c> {
    /// Returns what is read from the first row, if there is one.
    pub fn row<T>(&self, sql: &str, values: impl Values, read: impl FnOnce(&Row) -> Result<T>) -> Result<Option<T>> {
        memory::check()?;
        values.with(|values| match self {
            Db::Sqlite(file) => file.with(sql, values, |statement| {
                let mut rows = statement.raw_query();
                match rows.next()? {
                    Some(row) => read(&Row::Sqlite(row)).map(Some),
                    None => Ok(None),
                }
            }),
            Db::Postgres(link) => link.query(sql, values)?.first().map(|row| read(&Row::Postgres(row))).transpose(),
        })
    }

    /// Returns the same for rows that seldom change (see [`KEPT`](crate::store::postgres::link::KEPT)): what was read is remembered on PostgreSQL, where asking is dear.
    pub fn kept(&self) -> Kept<'_, 'c> {
        Kept(self)
    }

    /// Says what time it is.
    pub fn at(&self, now: Timestamp) {
        if let Db::Postgres(link) = self {
            link.at(now);
        }
    }

    /// Has the transaction begin again, because what it read was changed by another since.
    pub fn again(&self) -> Error {
        let error = Error::new(Status::StoreBusy);
        match self {
            Db::Sqlite(_) => error,
            Db::Postgres(link) => link.again(error),
        }
    }

    /// Tells whether others change addresses while this transaction does.
    pub fn is_shared(&self) -> bool {
        matches!(self, Db::Postgres(link) if link.is_shared())
    }

    /// Returns what is read from the first row, which must be there.
    pub fn one<T>(&self, sql: &str, values: impl Values, read: impl FnOnce(&Row) -> Result<T>) -> Result<T> {
        self.row(sql, values, read)?.ok_or_else(|| Error::internal("a row that is always there is missing"))
    }

    /// Calls `each` with every row. It may run other statements; on PostgreSQL the whole result is in memory, so results are bounded.
    pub fn each(&self, sql: &str, values: impl Values, mut each: impl FnMut(&Row) -> Result<()>) -> Result<()> {
        let mut each = |row: &Row| memory::check().and_then(|()| each(row));
        memory::check()?;
        values.with(|values| match self {
            Db::Sqlite(file) => file.with(sql, values, |statement| {
                let mut rows = statement.raw_query();
                while let Some(row) = rows.next()? {
                    each(&Row::Sqlite(row))?;
                }
                Ok(())
            }),
            Db::Postgres(link) => link.query(sql, values)?.iter().try_for_each(|row| each(&Row::Postgres(row))),
        })
    }

    /// Returns what is read from every row.
    pub fn rows<T>(&self, sql: &str, values: impl Values, mut read: impl FnMut(&Row) -> Result<T>) -> Result<Vec<T>> {
        let mut all = Vec::new();
        self.each(sql, values, |row| {
            all.push(read(row)?);
            Ok(())
        })?;
        Ok(all)
    }

    /// Tells whether there is a row.
    pub fn exists(&self, sql: &str, values: impl Values) -> Result<bool> {
        Ok(self.row(sql, values, |_| Ok(()))?.is_some())
    }

    /// Runs a statement and returns how many rows it changed.
    pub fn execute(&self, sql: &str, values: impl Values) -> Result<u64> {
        memory::check()?;
        values.with(|values| match self {
            Db::Sqlite(file) => file.with(sql, values, |statement| Ok(statement.raw_execute()? as u64)),
            Db::Postgres(link) => link.execute(sql, values),
        })
    }

    /// Runs a statement whose outcome nobody asks for; what is wrong with it may be said by a later statement or the commit.
    pub fn later(&self, sql: &str, values: impl Values) -> Result<()> {
        match self {
            Db::Sqlite(_) => self.execute(sql, values).map(drop),
            Db::Postgres(link) => {
                memory::check()?;
                values.with(|values| link.later(sql, values))
            }
        }
    }

    /// Runs a statement that ends with the values of a row for each of many rows, whose numbers nobody asks for; a row that was taken is given
    /// to `done`. A file is given many rows at once: what each statement does to the counter of the table, and to find the end of each index,
    /// is much of what adding a row costs.
    pub fn add_rows(
        &self,
        sql: &str,
        mut rows: impl ExactSizeIterator<Item = Result<Vec<Sql>>>,
        done: impl Fn(Vec<Sql>),
    ) -> Result<()> {
        if matches!(self, Db::Sqlite(_)) && rows.len() >= AT_ONCE {
            let mut many = String::new();
            let mut values = Vec::new();
            while rows.len() >= AT_ONCE {
                values.clear();
                for row in rows.by_ref().take(AT_ONCE) {
                    let mut row = row?;
                    if many.is_empty() {
                        many = format!("{sql}{}", format!(", (?{})", ", ?".repeat(row.len() - 1)).repeat(AT_ONCE - 1));
                    }
                    values.append(&mut row);
                    done(row);
                }
                self.execute(&many, &mut values)?;
            }
        }
        for row in rows {
            let mut row = row?;
            self.later(sql, &mut row)?;
            done(row);
        }
        Ok(())
    }

    /// Returns how many rows are best added at once.
    pub fn rows_at_once(&self) -> usize {
        if self.postgres() { 500 } else { 4 * AT_ONCE }
    }

    /// Returns a statement of a file that adds rows one by one.
    pub fn adding(&self, sql: &str) -> Result<Adding<'_>> {
        match self {
            Db::Sqlite(File { connection, .. }) => {
                let statement = connection.prepare_cached(&sqlite(sql))?;
                Ok(Adding { connection, bound: Vec::new(), statement })
            }
            Db::Postgres(_) => Err(Error::internal("a server is given many rows at once")),
        }
    }

    /// Runs a statement of a server on whole rows of a table behind other values, and calls `each` with every row that it returns.
    pub fn load(
        &self,
        sql: &str,
        values: &[Sql],
        columns: &[String],
        rows: &[Vec<Sql>],
        mut each: impl FnMut(&Row) -> Result<()>,
    ) -> Result<()> {
        let mut each = |row: &Row| memory::check().and_then(|()| each(row));
        match self {
            Db::Sqlite(_) => Err(Error::internal("rows are given to a server only")),
            Db::Postgres(link) => {
                memory::check()?;
                let rows = Rows { columns, rows };
                link.load(sql, values, &rows)?.iter().try_for_each(|row| each(&Row::Postgres(row)))
            }
        }
    }

    /// Has a server take an address and commit, with the session and the row of the address behind the values; see [`Link::take_and_commit`].
    pub fn take_and_commit(
        &self,
        sql: &str,
        mut values: Vec<Sql>,
        columns: &[String],
        rows: &[Vec<Sql>],
    ) -> Result<Option<TakenRow>> {
        let Db::Postgres(link) = self else { return Ok(None) };
        memory::check()?;
        values.push(link.session.to_string().into());
        link.take_and_commit(sql, &values, &Rows { columns, rows })
    }

    /// Returns the number of what the same work took before; see [`Link::taken_before`].
    pub fn taken_before(&self) -> Option<i64> {
        match self {
            Db::Sqlite(_) => None,
            Db::Postgres(link) => link.taken_before(),
        }
    }

    /// Has a server load rows of addresses; see `load.sql`, which also says what is returned.
    pub fn load_addresses(&self, rows: &Alike, later: bool) -> Result<Vec<i64>> {
        let Db::Postgres(link) = self else { return Err(Error::internal("addresses are given to a server only")) };
        memory::check()?;
        let given = Rows { columns: &rows.columns, rows: std::slice::from_ref(&rows.values) };
        let (numbers, texts) = (Columns(&rows.numbers.1), Columns(&rows.texts.1));
        let sql = "SELECT ipam.load_addresses(?, ?, ?, ?, ?, ?, ?)";
        link.numbers(sql, &[&given, &rows.keys, &rows.numbers.0, &numbers, &rows.texts.0, &texts, &later])
    }

    /// Adds one row to a table whose key column is `id`, and returns its number.
    pub fn insert(&self, sql: &str, values: impl Values) -> Result<u64> {
        memory::check()?;
        values.with(|values| match self {
            Db::Sqlite(file) => {
                let id = file.with(sql, values, |statement| match statement.raw_execute()? {
                    1 => Ok(file.connection.last_insert_rowid()),
                    count => Err(rusqlite::Error::StatementChangedRows(count).into()),
                })?;
                u64::try_from(id).map_err(Error::internal)
            }
            Db::Postgres(link) => {
                let rows = link.query(&format!("{sql} RETURNING id"), values)?;
                let row = rows.first().ok_or_else(|| Error::internal("a row was not added"))?;
                Row::Postgres(row).get(0)
            }
        })
    }

    /// Makes sure that nobody else changes anything until the end of the transaction.
    pub fn structure(&self) -> Result<()> {
        match self {
            // The only writer of a file is this one.
            Db::Sqlite(_) => Ok(()),
            Db::Postgres(link) => link.structure(),
        }
    }

    /// Makes sure that nobody else changes addresses of a range until the end of the transaction.
    pub fn lock_range(&self, range: u64) -> Result<()> {
        match self {
            Db::Sqlite(_) => Ok(()),
            Db::Postgres(link) if link.writes() => {
                self.later("SELECT 1 FROM ip_range WHERE id = ? FOR UPDATE", [range])
            }
            Db::Postgres(_) => Ok(()),
        }
    }

    /// Lets what follows in the transaction read tables from end to end: whoever reads all rows is slower along an index.
    pub fn whole_tables(&self) -> Result<()> {
        match self {
            Db::Sqlite(_) => Ok(()),
            Db::Postgres(_) => self.later("SELECT set_config('enable_seqscan', 'on', true)", ()),
        }
    }

    /// Returns the mark of what the transaction sees, where the engine has one.
    pub fn mark(&self) -> Result<Option<Mark>> {
        match self {
            Db::Sqlite(file) => mark(file.connection).map(Some),
            Db::Postgres(_) => Ok(None),
        }
    }

    /// Tells whether the engine undid the whole transaction by itself after an error.
    pub fn is_undone(&self) -> bool {
        match self {
            Db::Sqlite(file) => file.connection.is_autocommit(),
            // It keeps the transaction, or the connection is gone and with it the store's side of all that is done.
            Db::Postgres(_) => false,
        }
    }

    /// Tells whether this is a server that does by itself all that this release knows of.
    pub fn has_rules(&self) -> bool {
        matches!(self, Db::Postgres(link) if !link.old_rules.get())
    }

    /// Tells whether this is PostgreSQL, for the few texts that differ.
    pub fn postgres(&self) -> bool {
        match self {
            Db::Sqlite(_) => false,
            Db::Postgres(_) => true,
        }
    }
}

/// Rows of addresses of one space, family and owner for a server.
pub struct Alike {
    /// Names of the columns that are the same in all of them.
    pub columns: Vec<String>,
    /// What they have there.
    pub values: Vec<Sql>,
    /// The addresses, which ascend.
    pub keys: Sql,
    /// Names of other columns, which have numbers, and what each row has there.
    pub numbers: (Vec<String>, Vec<Vec<Sql>>),
    /// The same for texts.
    pub texts: (Vec<String>, Vec<Vec<Sql>>),
}

/// Returns what is another after any commit of another connection to a file.
pub fn data_version(connection: &Connection) -> Result<i64> {
    Ok(connection.prepare_cached("PRAGMA data_version")?.query_row((), |row| row.get(0))?)
}

/// Returns the mark of a file.
pub fn mark(connection: &Connection) -> Result<Mark> {
    Ok(Mark { version: data_version(connection)?, changes: connection.total_changes() })
}

/// A statement of a file that adds one row each time, most of whose values are those of the row before; see [`Db::adding`].
pub struct Adding<'c> {
    connection: &'c Connection,
    statement: CachedStatement<'c>,
    bound: Vec<Sql>,
}

impl Adding<'_> {
    /// Adds a row and returns its number; `None` when the statement adds nothing. The list then has the values of the row before.
    pub fn add(&mut self, values: &mut Vec<Sql>) -> Result<Option<u64>> {
        memory::check()?;
        for (at, value) in values.iter().enumerate() {
            if self.bound.get(at) != Some(value) {
                self.statement.raw_bind_parameter(at + 1, value)?;
            }
        }
        std::mem::swap(&mut self.bound, values);
        match self.statement.raw_execute()? {
            0 => Ok(None),
            _ => u64::try_from(self.connection.last_insert_rowid()).map(Some).map_err(Error::internal),
        }
    }
}

/// Statements on rows that seldom change; see [`Db::kept`].
pub struct Kept<'d, 'c>(&'d Db<'c>);

impl Kept<'_, '_> {
    /// As [`Db::row`].
    pub fn row<T>(&self, sql: &str, values: impl Values, read: impl FnOnce(&Row) -> Result<T>) -> Result<Option<T>> {
        match self.0 {
            Db::Sqlite(_) => self.0.row(sql, values, read),
            Db::Postgres(link) => {
                let rows = values.with(|values| link.query_kept(sql, values))?;
                rows.first().map(|row| read(&Row::Postgres(row))).transpose()
            }
        }
    }

    /// As [`Db::rows`].
    pub fn rows<T>(&self, sql: &str, values: impl Values, mut read: impl FnMut(&Row) -> Result<T>) -> Result<Vec<T>> {
        match self.0 {
            Db::Sqlite(_) => self.0.rows(sql, values, read),
            Db::Postgres(link) => {
                let rows = values.with(|values| link.query_kept(sql, values))?;
                rows.iter().map(|row| read(&Row::Postgres(row))).collect()
            }
        }
    }

    /// As [`Db::exists`].
    pub fn exists(&self, sql: &str, values: impl Values) -> Result<bool> {
        Ok(self.row(sql, values, |_| Ok(()))?.is_some())
    }
}

/// Returns the text for SQLite. Most have no marks and stay as they are.
fn sqlite(sql: &str) -> Cow<'_, str> {
    if sql.contains('{') { Cow::Owned(text::sqlite(sql)) } else { Cow::Borrowed(sql) }
}

#[cfg(test)]
impl<'c> Db<'c> {
    /// Returns the text that the engine gets.
    pub fn text(&self, sql: &str) -> String {
        match self {
            Db::Sqlite(_) => sqlite(sql).into_owned(),
            Db::Postgres(_) => text::postgres(sql),
        }
    }
}
