//! Rows of associations and their pairs.

use super::SqlTransaction;
use super::db::Row;
use crate::domain::custom::format_pair;
use crate::domain::fields::Association;
use crate::domain::value::Timestamp;
use crate::error::Result;

impl SqlTransaction<'_> {
    pub(super) fn all_associations(&self) -> Result<Vec<Association>> {
        let all = "SELECT a.id, f.name, g.name, a.last_modified_time, a.row_version FROM association a
             JOIN custom_field f ON f.id = a.one_id JOIN custom_field g ON g.id = a.two_id ORDER BY a.id";
        let pairs = "SELECT v.value, w.value FROM association_pair p JOIN custom_value v ON v.id = p.one_id
             JOIN custom_value w ON w.id = p.two_id WHERE p.association_id = ? ORDER BY p.ord";
        let pair = |row: &Row| Ok(format_pair(&row.get::<String>(0)?, &row.get::<String>(1)?));
        self.db.kept().rows(all, (), |row| {
            let id: u64 = row.get(0)?;
            Ok(Association {
                id,
                custom_field_one: row.get(1)?,
                custom_field_two: row.get(2)?,
                association_value: self.db.kept().rows(pairs, [id], pair)?,
                last_modified_time: Timestamp(row.get(3)?),
                row_version: row.get(4)?,
            })
        })
    }

    pub(super) fn association_between(&self, one: u64, two: u64) -> Result<Option<(u64, bool)>> {
        let all = self.known_associations()?;
        let found = all.iter().find(|known| [(known.one, known.two), (known.two, known.one)].contains(&(one, two)));
        Ok(found.map(|known| (known.id, known.one != one)))
    }

    pub(super) fn add_association(&self, one: u64, two: u64, now: Timestamp) -> Result<u64> {
        let sql = "INSERT INTO association (one_id, two_id, last_modified_time) VALUES (?, ?, ?)";
        let id = self.db.insert(sql, (one, two, now.0))?;
        self.forget();
        Ok(id)
    }

    pub(super) fn add_pair(&self, association: u64, one: u64, two: u64) -> Result<()> {
        let sql = "INSERT INTO association_pair (association_id, one_id, two_id, ord)
             VALUES (?1, ?2, ?3, (SELECT coalesce(max(ord), 0) + 1 FROM association_pair WHERE association_id = ?1))";
        self.db.execute(sql, (association, one, two))?;
        Ok(())
    }

    pub(super) fn remove_pair(&self, association: u64, one: u64, two: u64) -> Result<()> {
        let sql = "DELETE FROM association_pair WHERE association_id = ? AND one_id = ? AND two_id = ?";
        self.db.execute(sql, (association, one, two))?;
        self.forget();
        Ok(())
    }

    pub(super) fn pair_exists(&self, association: u64, one: u64, two: u64) -> Result<bool> {
        self.known_pair([association, one, two], || {
            let sql = "SELECT 1 FROM association_pair WHERE association_id = ? AND one_id = ? AND two_id = ?";
            self.db.kept().exists(sql, (association, one, two))
        })
    }

    pub(super) fn bump_association(&self, id: u64, now: Timestamp) -> Result<()> {
        let sql = "UPDATE association SET last_modified_time = ?, row_version = row_version + 1 WHERE id = ?";
        self.db.execute(sql, (now.0, id))?;
        Ok(())
    }

    pub(super) fn remove_association(&self, id: u64) -> Result<()> {
        self.db.execute("DELETE FROM association_pair WHERE association_id = ?", [id])?;
        self.db.execute("DELETE FROM association WHERE id = ?", [id])?;
        self.forget();
        Ok(())
    }

    pub(super) fn unassociated(&self, settings: &[(u64, &str)]) -> Result<Option<(usize, usize)>> {
        let associations = self.known_associations()?;
        for (i, (one, value)) in settings.iter().enumerate() {
            for (j, (two, other)) in settings.iter().enumerate() {
                let found = associations.iter().find(|known| (known.one, known.two) == (*one, *two));
                let Some(association) = found else { continue };
                if !self.pair_exists(association.id, self.value_id(*one, value)?, self.value_id(*two, other)?)? {
                    return Ok(Some((i, j)));
                }
            }
        }
        Ok(None)
    }
}
