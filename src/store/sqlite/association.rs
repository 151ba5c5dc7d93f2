//! Rows of associations and their pairs.

use rusqlite::OptionalExtension;

use super::SqliteTransaction;
use crate::domain::custom::format_pair;
use crate::domain::fields::Association;
use crate::domain::value::Timestamp;
use crate::error::{Error, Result};

impl SqliteTransaction<'_> {
    pub(super) fn all_associations(&self) -> Result<Vec<Association>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT a.id, f.name, g.name, a.last_modified_time, a.row_version FROM association a
             JOIN custom_field f ON f.id = a.one_id JOIN custom_field g ON g.id = a.two_id ORDER BY a.id",
        )?;
        let mut pairs = self.connection.prepare_cached(
            "SELECT v.value, w.value FROM association_pair p JOIN custom_value v ON v.id = p.one_id
             JOIN custom_value w ON w.id = p.two_id WHERE p.association_id = ? ORDER BY p.ord",
        )?;
        let mut all = Vec::new();
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let id: u64 = row.get(0)?;
            let texts =
                pairs.query_map([id], |row| Ok(format_pair(row.get_ref(0)?.as_str()?, row.get_ref(1)?.as_str()?)))?;
            all.push(Association {
                id,
                custom_field_one: row.get(1)?,
                custom_field_two: row.get(2)?,
                association_value: texts.collect::<rusqlite::Result<_>>()?,
                last_modified_time: Timestamp(row.get(3)?),
                row_version: row.get(4)?,
            });
        }
        Ok(all)
    }

    pub(super) fn association_between(&self, one: u64, two: u64) -> Result<Option<(u64, bool)>> {
        let sql = "SELECT id, one_id <> ?1 FROM association WHERE (one_id, two_id) IN (VALUES (?1, ?2), (?2, ?1))";
        let read = |row: &rusqlite::Row| Ok((row.get(0)?, row.get(1)?));
        Ok(self.connection.prepare_cached(sql)?.query_row((one, two), read).optional()?)
    }

    pub(super) fn add_association(&self, one: u64, two: u64, now: Timestamp) -> Result<u64> {
        let sql = "INSERT INTO association (one_id, two_id, last_modified_time) VALUES (?, ?, ?)";
        let id = self.connection.prepare_cached(sql)?.insert((one, two, now.0))?;
        u64::try_from(id).map_err(Error::internal)
    }

    pub(super) fn add_pair(&self, association: u64, one: u64, two: u64) -> Result<()> {
        let sql = "INSERT INTO association_pair (association_id, one_id, two_id, ord)
             VALUES (?1, ?2, ?3, (SELECT coalesce(max(ord), 0) + 1 FROM association_pair WHERE association_id = ?1))";
        self.connection.prepare_cached(sql)?.execute((association, one, two))?;
        Ok(())
    }

    pub(super) fn remove_pair(&self, association: u64, one: u64, two: u64) -> Result<()> {
        let sql = "DELETE FROM association_pair WHERE association_id = ? AND one_id = ? AND two_id = ?";
        self.connection.prepare_cached(sql)?.execute((association, one, two))?;
        Ok(())
    }

    pub(super) fn pair_exists(&self, association: u64, one: u64, two: u64) -> Result<bool> {
        let sql = "SELECT 1 FROM association_pair WHERE association_id = ? AND one_id = ? AND two_id = ?";
        Ok(self.connection.prepare_cached(sql)?.exists((association, one, two))?)
    }

    pub(super) fn bump_association(&self, id: u64, now: Timestamp) -> Result<()> {
        let sql = "UPDATE association SET last_modified_time = ?, row_version = row_version + 1 WHERE id = ?";
        self.connection.prepare_cached(sql)?.execute((now.0, id))?;
        Ok(())
    }

    pub(super) fn remove_association(&self, id: u64) -> Result<()> {
        self.connection.execute("DELETE FROM association_pair WHERE association_id = ?", [id])?;
        self.connection.execute("DELETE FROM association WHERE id = ?", [id])?;
        Ok(())
    }

    pub(super) fn unassociated(&self, settings: &[(u64, &str)]) -> Result<Option<(usize, usize)>> {
        let mut find = self.connection.prepare_cached("SELECT id FROM association WHERE one_id = ? AND two_id = ?")?;
        for (i, (one, value)) in settings.iter().enumerate() {
            for (j, (two, other)) in settings.iter().enumerate() {
                let Some(association) = find.query_row((one, two), |row| row.get(0)).optional()? else { continue };
                if !self.pair_exists(association, self.value_id(*one, value)?, self.value_id(*two, other)?)? {
                    return Ok(Some((i, j)));
                }
            }
        }
        Ok(None)
    }
}
