//! Rows of access scopes, and the scopes of records.

use super::SqlTransaction;
use super::db::Row;
use crate::domain::fields::{AccessScope, AddressSpace, Block, Range, Subnet};
use crate::domain::name::fold;
use crate::domain::object::{Object, ObjectSpec};
use crate::domain::value::Timestamp;
use crate::error::{Error, Result};

const COLUMNS: &str = "id, path, description, last_modified_time";

/// Tables whose rows can have an access scope, with what their rows are called.
const CARRIERS: &[(&ObjectSpec, &str, &str)] = &[
    (AddressSpace::SPEC, "address_space", "address spaces"),
    (Block::SPEC, "block", "blocks"),
    (Subnet::SPEC, "subnet", "subnets"),
    (Range::SPEC, "ip_range", "ranges"),
];

fn scope(row: &Row) -> Result<AccessScope> {
    let id: u64 = row.get(0)?;
    let path: String = row.get(1)?;
    Ok(AccessScope {
        id,
        name: path.rsplit('\\').next().unwrap_or_default().to_owned(),
        path,
        description: row.get::<Option<String>>(2)?.unwrap_or_default(),
        last_modified_time: Timestamp(row.get(3)?),
    })
}

impl SqlTransaction<'_> {
    pub(super) fn all_scopes(&self) -> Result<Vec<AccessScope>> {
        // A path sorts behind all of its parents' subtrees when the separator is the lowest character, which `\` is not.
        let mut scopes = self.db.kept().rows(&format!("SELECT {COLUMNS} FROM access_scope"), (), scope)?;
        scopes.sort_by_cached_key(|scope| fold(&scope.path).split('\\').map(str::to_owned).collect::<Vec<_>>());
        Ok(scopes)
    }

    pub(super) fn scope_of_path(&self, path: &str) -> Result<Option<AccessScope>> {
        self.db.kept().row(&format!("SELECT {COLUMNS} FROM access_scope WHERE path_folded = ?"), [fold(path)], scope)
    }

    pub(super) fn insert_scope(&self, parent: u64, scope: &AccessScope) -> Result<u64> {
        self.structure()?;
        let id: u64 = self.db.one("SELECT max(id) + 1 FROM access_scope", (), |row| row.get(0))?;
        let description = (!scope.description.is_empty()).then_some(&scope.description);
        self.db.execute(
            "INSERT INTO access_scope (id, parent_id, path, path_folded, description, last_modified_time) VALUES (?, ?, ?, ?, ?, ?)",
            (id, parent, &scope.path, fold(&scope.path), description.map(String::as_str), scope.last_modified_time.0),
        )?;
        Ok(id)
    }

    pub(super) fn delete_scope(&self, id: u64) -> Result<()> {
        self.structure()?;
        self.db.execute("DELETE FROM access_scope WHERE id = ?", [id])?;
        Ok(())
    }

    pub(super) fn use_of_scope(&self, id: u64) -> Result<Option<String>> {
        if self.db.exists("SELECT 1 FROM access_scope WHERE parent_id = ? LIMIT 1", [id])? {
            return Ok(Some("it has scopes under it".to_owned()));
        }
        for (_, table, noun) in CARRIERS {
            if self.db.exists(&format!("SELECT 1 FROM {table} WHERE access_scope_id = ? LIMIT 1"), [id])? {
                return Ok(Some(format!("it is the scope of {noun}")));
            }
        }
        Ok(None)
    }

    pub(super) fn put_into_scope(
        &self,
        kind: &'static ObjectSpec,
        id: u64,
        scope: Option<u64>,
        now: Timestamp,
    ) -> Result<()> {
        self.structure()?;
        let table = CARRIERS.iter().find(|(carrier, ..)| *carrier == kind).map(|(_, table, _)| *table);
        let table = table.ok_or_else(|| Error::internal(format_args!("{} has no access scope", kind.name)))?;
        let sql = format!(
            "UPDATE {table} SET access_scope_id = ?, last_modified_time = ?, row_version = row_version + 1 WHERE id = ?"
        );
        self.db.execute(&sql, (scope, now.0, id))?;
        if kind == Block::SPEC { self.refresh_block_scopes() } else { Ok(()) }
    }
}
