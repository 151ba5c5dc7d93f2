//! Copies of a store: every row of every table from one open store into another, of whichever engine, in one snapshot of the source, in
//! bounded memory, and compared afterwards by count and digest. A copy that was broken off goes on where the rows are the same.

use sha2::{Digest as _, Sha256};

use super::Store;
use super::sql::value::Sql;
use crate::domain::value::Timestamp;
use crate::error::{Error, Result, Status};

/// Rows that are written in one transaction.
const BATCH: u32 = 2000;

/// A table as far as a copy needs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableShape {
    /// Its name.
    pub name: String,
    /// Names of its columns.
    pub columns: Vec<String>,
    /// Positions of its key columns, in the order of the key.
    pub keys: Vec<usize>,
    /// Positions of columns that refer to rows of the same table, which may come later.
    pub own: Vec<usize>,
}

impl TableShape {
    /// Returns the key of a row.
    fn key(&self, row: &[Sql]) -> Vec<Sql> {
        self.keys.iter().map(|at| row[*at].clone()).collect()
    }
}

/// One copied table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copied {
    /// Its name.
    pub table: String,
    /// Number of its rows.
    pub rows: u64,
    /// SHA-256 of all of them in order of key, hexadecimal.
    pub digest: String,
}

/// The part of a transaction that copies use.
///
/// # Errors
///
/// Every method can fail with the statuses of the store (300 to 319).
pub trait TransferTransaction {
    /// Returns the tables in an order in which rows can be added.
    fn tables(&self) -> Result<Vec<TableShape>>;

    /// Returns rows in order of key behind a key on.
    fn rows_after(&self, table: &TableShape, after: Option<&[Sql]>, limit: u32) -> Result<Vec<Vec<Sql>>>;

    /// Returns the last row of a table.
    fn last_row(&self, table: &TableShape) -> Result<Option<Vec<Sql>>>;

    /// Returns the number of rows of a table.
    fn row_count(&self, table: &TableShape) -> Result<u64>;

    /// Adds rows as they are; references to rows of the same table are left out.
    fn add_rows(&self, table: &TableShape, rows: &[Vec<Sql>]) -> Result<()>;

    /// Sets the references of rows to rows of the same table.
    fn link_rows(&self, table: &TableShape, rows: &[Vec<Sql>]) -> Result<()>;

    /// Removes all rows of a table.
    fn clear(&self, table: &TableShape) -> Result<()>;

    /// Returns tables with the last number that was given to a row, removed ones among them.
    fn numbers(&self) -> Result<Vec<(String, u64)>>;

    /// Makes numbers of new rows begin behind those that were given.
    fn set_numbers(&self, numbers: &[(String, u64)]) -> Result<()>;

    /// Tells whether nobody has put anything into the store yet.
    fn is_fresh(&self) -> Result<bool>;

    /// Returns the store from which a copy into this one is not finished.
    fn unfinished(&self) -> Result<Option<String>>;

    /// Notes that a copy from a store begins, or that it is finished.
    fn set_unfinished(&self, source: Option<&str>, now: Timestamp) -> Result<()>;

    /// Copies the file of the store to a connection's file, page by page; `step` is told pages done and pages in all.
    fn copy_pages(&self, to: &std::path::Path, step: &mut dyn FnMut(u64, u64) -> Result<()>) -> Result<()>;
}

/// Works out the digest of a table, of the rows up to a key; `masked` leaves references to rows of the same table out.
///
/// # Errors
///
/// Those of the store and of `step`, which is told how many rows were read.
pub fn digest(
    tx: &dyn super::Transaction,
    table: &TableShape,
    until: Option<&[Sql]>,
    masked: bool,
    step: &mut dyn FnMut(u64) -> Result<()>,
) -> Result<Copied> {
    let (mut hash, mut rows, mut after) = (Sha256::new(), 0, None::<Vec<Sql>>);
    loop {
        let page = tx.rows_after(table, after.as_deref(), BATCH)?;
        let whole = page.len() == BATCH as usize;
        let mut over = !whole;
        for row in &page {
            for (at, cell) in row.iter().enumerate() {
                let masked = masked && table.own.contains(&at);
                update(&mut hash, if masked { &Sql::Null } else { cell });
            }
            rows += 1;
            if until == Some(table.key(row).as_slice()) {
                over = true;
                break;
            }
        }
        step(page.len() as u64)?;
        after = page.last().map(|row| table.key(row));
        if over {
            let digest = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
            return Ok(Copied { table: table.name.clone(), rows, digest });
        }
    }
}

fn update(hash: &mut Sha256, cell: &Sql) {
    let mut put = |tag: u8, bytes: &[u8]| {
        hash.update([tag]);
        hash.update((bytes.len() as u64).to_be_bytes());
        hash.update(bytes);
    };
    match cell {
        Sql::Integer(n) => put(1, &n.to_be_bytes()),
        Sql::Real(n) => put(2, &n.to_bits().to_be_bytes()),
        Sql::Text(text) => put(3, text.as_bytes()),
        Sql::Key(bytes) => put(4, bytes),
        Sql::Blob(bytes) => put(4, bytes),
        // Lists are never in rows.
        Sql::Null | Sql::Integers(_) | Sql::Texts(_) | Sql::Keys(_) => put(0, &[]),
    }
}

/// Copies everything from one store into another, which is new or the destination of the same copy before.
///
/// # Errors
///
/// Those of the stores and of `step`, which is told rows done and rows in all; `DestinationNotEmpty`, `CopyNotVerified`.
pub fn transfer(
    from: &dyn Store,
    to: &dyn Store,
    now: Timestamp,
    step: &mut dyn FnMut(u64, u64) -> Result<()>,
) -> Result<Vec<Copied>> {
    begin(from, to, now)?;
    let mut copied = Vec::new();
    from.read(&mut |source| {
        copied.clear();
        let tables = source.tables()?;
        let counts = tables.iter().map(|table| source.row_count(table)).collect::<Result<Vec<_>>>()?;
        // Each row is read to be written and read twice more to be compared.
        let (all, mut done) = (3 * counts.iter().sum::<u64>(), 0);
        for (at, table) in tables.iter().enumerate() {
            let start = done;
            let mut after = resume(source, to, &tables, at)?;
            loop {
                let page = source.rows_after(table, after.as_deref(), BATCH)?;
                let Some(last) = page.last() else { break };
                to.write(&mut |tx| tx.add_rows(table, &page))?;
                after = Some(table.key(last));
                done += page.len() as u64;
                step(done, all)?;
            }
            if !table.own.is_empty() {
                link(source, to, table)?;
            }
            done = start + counts[at];
        }
        let numbers = source.numbers()?;
        to.write(&mut |tx| tx.set_numbers(&numbers))?;
        for table in &tables {
            let one = digest(source, table, None, false, &mut |rows| {
                done += rows;
                step(done, all)
            })?;
            let mut other = None;
            to.read(&mut |tx| {
                other = Some(digest(tx, table, None, false, &mut |_| Ok(()))?);
                Ok(())
            })?;
            done += one.rows;
            step(done, all)?;
            if other.as_ref() != Some(&one) {
                return Err(Error::new(Status::CopyNotVerified).with("value", to.name()).with(
                    "rule",
                    format_args!(
                        "table {} has {} rows that differ from the {} of the source",
                        one.table,
                        other.map_or(0, |o| o.rows),
                        one.rows
                    ),
                ));
            }
            copied.push(one);
        }
        Ok(())
    })?;
    to.write(&mut |tx| tx.set_unfinished(None, now))?;
    Ok(copied)
}

fn begin(from: &dyn Store, to: &dyn Store, now: Timestamp) -> Result<()> {
    let source = from.name().to_owned();
    to.write(&mut |tx| {
        let refused = || Err(Error::new(Status::DestinationNotEmpty).with("value", to.name()));
        match tx.unfinished()? {
            Some(other) if other == source => return Ok(()),
            Some(_) => return refused(),
            None if !tx.is_fresh()? => return refused(),
            None => {}
        }
        for table in tx.tables()?.iter().rev() {
            tx.clear(table)?;
        }
        tx.set_unfinished(Some(&source), now)
    })
}

/// Returns the key behind which to go on with a table. What an earlier copy left stays when it is what the source has.
fn resume(
    source: &dyn super::Transaction,
    to: &dyn Store,
    tables: &[TableShape],
    at: usize,
) -> Result<Option<Vec<Sql>>> {
    let table = &tables[at];
    let mut kept = None;
    to.read(&mut |tx| {
        kept = match tx.last_row(table)? {
            Some(last) => Some((table.key(&last), digest(tx, table, None, true, &mut |_| Ok(()))?)),
            None => None,
        };
        Ok(())
    })?;
    let Some((key, there)) = kept else { return Ok(None) };
    let here = digest(source, table, Some(&key), true, &mut |_| Ok(()))?;
    if here == there {
        return Ok(Some(key));
    }
    to.write(&mut |tx| tables[at..].iter().rev().try_for_each(|table| tx.clear(table)))?;
    Ok(None)
}

fn link(source: &dyn super::Transaction, to: &dyn Store, table: &TableShape) -> Result<()> {
    let mut after = None::<Vec<Sql>>;
    loop {
        let page = source.rows_after(table, after.as_deref(), BATCH)?;
        let Some(last) = page.last() else { return Ok(()) };
        after = Some(table.key(last));
        let linked: Vec<Vec<Sql>> =
            page.into_iter().filter(|row| table.own.iter().any(|at| row[*at] != Sql::Null)).collect();
        if !linked.is_empty() {
            to.write(&mut |tx| tx.link_rows(table, &linked))?;
        }
    }
}
