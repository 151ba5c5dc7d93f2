//! Settings, and what else a store keeps about its records.

use super::SqlTransaction;
use crate::domain::fields::{AccessScope, UtilizationSample};
use crate::domain::object::ObjectSpec;
use crate::domain::value::Timestamp;
use crate::error::Result;
use crate::store::data::{DataTransaction, Thinning};

impl DataTransaction for SqlTransaction<'_> {
    fn at(&self, now: Timestamp) {
        self.now.set(now);
        self.db.at(now);
    }

    fn setting_values(&self) -> Result<Vec<(String, i64)>> {
        self.db.kept().rows("SELECT name, value FROM setting", (), |row| Ok((row.get(0)?, row.get(1)?)))
    }

    fn put_setting(&self, name: &str, value: i64) -> Result<()> {
        self.structure()?;
        let sql =
            "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
        self.db.execute(sql, (name, value))?;
        Ok(())
    }

    fn access_scopes(&self) -> Result<Vec<AccessScope>> {
        self.all_scopes()
    }

    fn access_scope(&self, path: &str) -> Result<Option<AccessScope>> {
        self.scope_of_path(path)
    }

    fn insert_access_scope(&self, parent: u64, scope: &AccessScope) -> Result<u64> {
        self.insert_scope(parent, scope)
    }

    fn delete_access_scope(&self, id: u64) -> Result<()> {
        self.delete_scope(id)
    }

    fn access_scope_use(&self, id: u64) -> Result<Option<String>> {
        self.use_of_scope(id)
    }

    fn assign_access_scope(
        &self,
        kind: &'static ObjectSpec,
        id: u64,
        scope: Option<u64>,
        now: Timestamp,
    ) -> Result<()> {
        self.put_into_scope(kind, id, scope, now)
    }

    fn sample(&self) -> Result<u64> {
        self.sample_all()
    }

    fn samples(&self, kind: &'static ObjectSpec, id: u64, at: &[i64]) -> Result<Vec<Option<UtilizationSample>>> {
        self.samples_of(kind, id, at)
    }

    fn thin_samples(&self, thinning: Thinning) -> Result<u64> {
        self.thin(thinning)
    }

    fn purge_samples(&self, until: i64) -> Result<u64> {
        self.structure()?;
        self.purge(until)
    }

    fn custom_field_carried(&self, kind: &'static ObjectSpec, field: u64) -> Result<bool> {
        let sql = "SELECT 1 FROM object_value WHERE field_id = ? AND kind = ? LIMIT 1";
        self.db.exists(sql, (field, super::kind_number(kind)?))
    }

    fn refresh(&self) -> Result<()> {
        if !self.db.postgres() {
            self.db.execute("ANALYZE", ())?;
        }
        Ok(())
    }

    fn finish_event(&self, id: u64, message: &str, details: &[String]) -> Result<()> {
        let details = (!details.is_empty()).then(|| details.join("\n"));
        self.db.execute("UPDATE event SET message = ?, details = ? WHERE id = ?", (message, details, id))?;
        Ok(())
    }
}
