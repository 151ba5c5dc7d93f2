//! Rows of any table as they are, for copies of a store.

use std::path::Path;

use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};

use super::SqlTransaction;
use super::db::{Db, Row};
use super::value::{Sql, SqlRef};
use crate::domain::value::Timestamp;
use crate::error::{Error, Result, Status};
use crate::store::transfer::{TableShape, TransferTransaction};

/// Values of one statement; both engines take more.
const VALUES_MAX: usize = 8000;
/// Pages copied between two looks at whether to stop.
const PAGES: i32 = 2000;
/// A table of the store's own state that no copy takes along.
const OWN: &str = "transfer";

fn cell(row: &Row, at: usize) -> Result<Sql> {
    Ok(match row.value(at)? {
        SqlRef::Null => Sql::Null,
        SqlRef::Integer(n) => Sql::Integer(n),
        SqlRef::Real(n) => Sql::Real(n),
        SqlRef::Text(text) => Sql::Text(text.to_owned()),
        SqlRef::Blob(bytes) => Sql::Blob(bytes.to_vec()),
    })
}

fn quoted(names: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    names.into_iter().map(|name| format!("\"{}\"", name.as_ref())).collect::<Vec<_>>().join(", ")
}

impl TransferTransaction for SqlTransaction<'_> {
    fn tables(&self) -> Result<Vec<TableShape>> {
        let mut tables = SqlTransaction::shapes()?;
        tables.retain(|table| table.name != OWN);
        Ok(tables)
    }

    fn rows_after(&self, table: &TableShape, after: Option<&[Sql]>, limit: u32) -> Result<Vec<Vec<Sql>>> {
        let keys = quoted(table.keys.iter().map(|at| &table.columns[*at]));
        let (condition, mut values) = match after {
            Some(after) => (format!("WHERE ({keys}) > ({})", vec!["?"; after.len()].join(", ")), after.to_vec()),
            None => (String::new(), Vec::new()),
        };
        values.push(limit.into());
        let sql = format!("SELECT {} FROM {} {condition} ORDER BY {keys} LIMIT ?", quoted(&table.columns), table.name);
        self.db.rows(&sql, values, |row| (0..table.columns.len()).map(|at| cell(row, at)).collect())
    }

    fn last_row(&self, table: &TableShape) -> Result<Option<Vec<Sql>>> {
        let keys: Vec<String> = table.keys.iter().map(|at| format!("\"{}\" DESC", table.columns[*at])).collect();
        let sql = format!("SELECT {} FROM {} ORDER BY {} LIMIT 1", quoted(&table.columns), table.name, keys.join(", "));
        self.db.row(&sql, (), |row| (0..table.columns.len()).map(|at| cell(row, at)).collect())
    }

    fn row_count(&self, table: &TableShape) -> Result<u64> {
        self.db.one(&format!("SELECT count(*) FROM {}", table.name), (), |row| row.get(0))
    }

    fn add_rows(&self, table: &TableShape, rows: &[Vec<Sql>]) -> Result<()> {
        self.begin_transfer()?;
        let row = format!("({})", vec!["?"; table.columns.len()].join(", "));
        for chunk in rows.chunks((VALUES_MAX / table.columns.len()).max(1)) {
            let sql = format!(
                "INSERT INTO {} ({}) VALUES {}",
                table.name,
                quoted(&table.columns),
                vec![row.as_str(); chunk.len()].join(", ")
            );
            let cells = chunk.iter().flat_map(|row| row.iter().enumerate());
            let cells = cells.map(|(at, cell)| if table.own.contains(&at) { Sql::Null } else { cell.clone() });
            self.db.execute(&sql, cells.collect::<Vec<_>>())?;
        }
        Ok(())
    }

    fn link_rows(&self, table: &TableShape, rows: &[Vec<Sql>]) -> Result<()> {
        self.begin_transfer()?;
        let sets: Vec<String> = table.own.iter().map(|at| format!("\"{}\" = ?", table.columns[*at])).collect();
        let keys: Vec<String> = table.keys.iter().map(|at| format!("\"{}\" = ?", table.columns[*at])).collect();
        let sql = format!("UPDATE {} SET {} WHERE {}", table.name, sets.join(", "), keys.join(" AND "));
        for row in rows {
            let values = table.own.iter().chain(&table.keys).map(|at| row[*at].clone());
            self.db.execute(&sql, values.collect::<Vec<_>>())?;
        }
        Ok(())
    }

    fn clear(&self, table: &TableShape) -> Result<()> {
        self.begin_transfer()?;
        for at in &table.own {
            let column = &table.columns[*at];
            self.db.execute(
                &format!("UPDATE {} SET \"{column}\" = NULL WHERE \"{column}\" IS NOT NULL", table.name),
                (),
            )?;
        }
        self.db.execute(&format!("DELETE FROM {}", table.name), ())?;
        Ok(())
    }

    fn numbers(&self) -> Result<Vec<(String, u64)>> {
        if !self.db.postgres() {
            return self
                .db
                .rows("SELECT name, seq FROM sqlite_sequence ORDER BY name", (), |row| Ok((row.get(0)?, row.get(1)?)));
        }
        let mut numbers = Vec::new();
        for (table, sequence) in self.sequences()? {
            let sql = format!("SELECT CASE WHEN is_called THEN last_value ELSE last_value - 1 END FROM {sequence}");
            numbers.push((table, self.db.one(&sql, (), |row| row.get(0))?));
        }
        Ok(numbers)
    }

    fn set_numbers(&self, numbers: &[(String, u64)]) -> Result<()> {
        self.structure()?;
        if !self.db.postgres() {
            for (table, number) in numbers {
                let sql = "UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?";
                if self.db.execute(sql, (*number, table))? == 0 {
                    self.db.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (table, *number))?;
                }
            }
            return Ok(());
        }
        for (table, sequence) in self.sequences()? {
            if let Some((_, number)) = numbers.iter().find(|(name, _)| *name == table) {
                let sql = format!("SELECT setval('{sequence}', CAST(? AS BIGINT), false)");
                self.db.one(&sql, [number + 1], |_| Ok(()))?;
            }
        }
        Ok(())
    }

    fn is_fresh(&self) -> Result<bool> {
        for table in ["subnet", "ip_range", "ip_address", "block", "sync_link", "request"] {
            if self.db.exists(&format!("SELECT 1 FROM {table} LIMIT 1"), ())? {
                return Ok(false);
            }
        }
        Ok(!self.db.exists("SELECT 1 FROM address_space WHERE id > 1 LIMIT 1", ())?)
    }

    fn unfinished(&self) -> Result<Option<String>> {
        self.db.row("SELECT source FROM transfer WHERE id = 1", (), |row| row.get(0))
    }

    fn set_unfinished(&self, source: Option<&str>, now: Timestamp) -> Result<()> {
        self.structure()?;
        self.db.execute("DELETE FROM transfer", ())?;
        if let Some(source) = source {
            self.db.execute("INSERT INTO transfer (id, source, begun) VALUES (1, ?, ?)", (source, now.0))?;
        }
        Ok(())
    }

    fn copy_pages(&self, to: &Path, step: &mut dyn FnMut(u64, u64) -> Result<()>) -> Result<()> {
        let Db::Sqlite(file) = &self.db else {
            return Err(Error::new(Status::NotAFileStore).with("rule", "it is on a server"));
        };
        let mut copy = Connection::open(to)?;
        let backup = Backup::new(file.connection(), &mut copy)?;
        loop {
            let outcome = backup.step(PAGES)?;
            let all = u64::try_from(backup.progress().pagecount).unwrap_or_default();
            let left = u64::try_from(backup.progress().remaining).unwrap_or_default();
            step(all.saturating_sub(left), all)?;
            match outcome {
                StepResult::Done => break,
                StepResult::More => {}
                _ => return Err(Error::new(Status::StoreBusy)),
            }
        }
        drop(backup);
        // The copy is one file, so that nothing that belongs to it can be left behind.
        copy.pragma_update(None, "journal_mode", "delete")?;
        copy.close().map_err(|(_, error)| error.into())
    }
}

impl SqlTransaction<'_> {
    /// Has a server leave alone what follows from rows: it is copied as well.
    fn begin_transfer(&self) -> Result<()> {
        self.structure()?;
        if self.db.postgres() {
            self.db.one("SELECT set_config('ipam.transfer', 'on', true)", (), |_| Ok(()))?;
        }
        Ok(())
    }

    /// Returns the tables that give numbers, with what counts them.
    fn sequences(&self) -> Result<Vec<(String, String)>> {
        let sql = "SELECT c.relname::text, pg_get_serial_sequence(c.oid::regclass::text, 'id')::text FROM pg_class c
             JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'id' AND a.attidentity <> ''
             WHERE c.relnamespace = 'ipam'::regnamespace AND c.relkind = 'r' ORDER BY 1";
        self.db.rows(sql, (), |row| Ok((row.get(0)?, row.get(1)?)))
    }
}
