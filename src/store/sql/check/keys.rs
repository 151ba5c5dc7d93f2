//! The file itself, its schema, references, names, and what stands apart from the network plan.

use rusqlite::Connection;

use super::{derived, stated};
use crate::domain::custom::{VALUE_COLUMNS, kept_value, parse};
use crate::domain::name::fold;
use crate::error::{Error, Result};
use crate::store::check::Found;
use crate::store::sql::{MIGRATIONS, SqlTransaction, sync, text};

/// The access scope above all others.
const ROOT: &str = "\\Global";
/// Findings of one rule that are told one by one.
const TOLD: u32 = 100;

/// References that are not declared to the engine, or that an engine told to leave them alone would not look at: table, column, the table
/// referred to, and a name of the row for messages.
const REFERENCES: &[(&str, &str, &str)] = &[
    ("custom_value", "field_id", "custom_field"),
    ("association", "one_id", "custom_field"),
    ("association", "two_id", "custom_field"),
    ("address_space", "provider_id", "address_space"),
    ("address_space", "access_scope_id", "access_scope"),
    ("subnet", "space_id", "address_space"),
    ("subnet", "access_scope_id", "access_scope"),
    ("ip_range", "subnet_id", "subnet"),
    ("ip_range", "space_id", "address_space"),
    ("ip_range", "access_scope_id", "access_scope"),
    ("block", "access_scope_id", "access_scope"),
    ("ip_address", "space_id", "address_space"),
    ("access_scope", "parent_id", "access_scope"),
    ("sync_decision", "ipam_id", ""),
];

impl SqlTransaction<'_> {
    pub(super) fn check_engine(&self, mend: bool, found: &mut Found) -> Result<u64> {
        if self.db.postgres() {
            return Ok(0);
        }
        let look = || self.db.rows(&format!("PRAGMA integrity_check({TOLD})"), (), |row| row.get::<String>(0));
        let mut told = look()?;
        told.retain(|line| line != "ok");
        if !told.is_empty() && mend {
            // Indexes follow from tables. Whatever is left afterwards does not.
            self.db.execute("REINDEX", ())?;
            let left = look()?;
            for line in told {
                let derived = !left.contains(&line);
                found(crate::store::check::Finding { text: line, derived })?;
            }
        } else {
            for line in told {
                stated(found, line)?;
            }
        }
        let sql = "SELECT \"table\", coalesce(rowid, 0), parent FROM pragma_foreign_key_check";
        let broken = self.db.rows(sql, (), |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        for (table, row, parent) in broken.into_iter().take(TOLD as usize) {
            let (table, row, parent): (String, i64, String) = (table, row, parent);
            stated(found, format!("row {row} of {table} refers to a row of {parent} that is not there"))?;
        }
        self.db.one("SELECT page_count FROM pragma_page_count", (), |row| row.get(0))
    }

    pub(super) fn check_schema(&self, mend: bool, found: &mut Found) -> Result<u64> {
        if self.db.postgres() {
            return Ok(0);
        }
        let fresh = Connection::open_in_memory()?;
        for (_, script) in MIGRATIONS {
            fresh.execute_batch(&text::sqlite_script(script))?;
        }
        let list = "SELECT type, name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name";
        let mut statement = fresh.prepare(list)?;
        let expected = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let expected = expected.collect::<rusqlite::Result<Vec<(String, String, String)>>>()?;
        let actual: Vec<(String, String, String)> =
            self.db.rows(list, (), |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        for (kind, name, sql) in &expected {
            match actual.iter().find(|(k, n, _)| k == kind && n == name) {
                Some((_, _, other)) if other == sql => {}
                Some(_) => stated(found, format!("{kind} {name} is not as this version of the schema has it"))?,
                None if kind == "index" => {
                    if mend {
                        self.db.execute(sql, ())?;
                    }
                    derived(found, format!("index {name} is missing"))?;
                }
                None => stated(found, format!("{kind} {name} is missing"))?,
            }
        }
        for (kind, name, _) in
            actual.iter().filter(|(k, n, _)| !expected.iter().any(|(kind, name, _)| k == kind && n == name))
        {
            stated(found, format!("{kind} {name} is not of this schema"))?;
        }
        Ok(expected.len() as u64)
    }

    pub(super) fn check_references(&self, found: &mut Found) -> Result<u64> {
        let mut count = 0;
        for (table, column, target) in REFERENCES.iter().filter(|(_, _, target)| !target.is_empty()) {
            let sql = format!(
                "SELECT t.id FROM {table} t WHERE t.{column} IS NOT NULL
                 AND NOT EXISTS (SELECT 1 FROM {target} o WHERE o.id = t.{column}) ORDER BY t.id LIMIT {TOLD}"
            );
            for id in self.db.rows(&sql, (), |row| row.get::<u64>(0))? {
                stated(found, format!("{column} of row {id} of {table} names no row of {target}"))?;
            }
            count += 1;
        }
        for table in ["address_space", "subnet", "ip_range", "ip_address", "block"] {
            let columns = self.value_columns(table)?;
            for (column, field) in VALUE_COLUMNS.iter().filter(|(column, _)| columns.contains(&format!("{column}_id")))
            {
                let sql = format!(
                    "SELECT t.id FROM {table} t WHERE t.{column}_id IS NOT NULL
                     AND NOT EXISTS (SELECT 1 FROM custom_value o WHERE o.id = t.{column}_id AND o.field_id = {field})
                     ORDER BY t.id LIMIT {TOLD}"
                );
                for id in self.db.rows(&sql, (), |row| row.get::<u64>(0))? {
                    stated(found, format!("{column}_id of row {id} of {table} names no value of its custom field"))?;
                }
                count += 1;
            }
        }
        for (kind, table) in [(1, "address_space"), (2, "subnet"), (3, "ip_range"), (4, "ip_address")] {
            let sql = format!(
                "SELECT v.object_id, v.field_id FROM object_value v WHERE v.kind = {kind}
                 AND (NOT EXISTS (SELECT 1 FROM {table} o WHERE o.id = v.object_id)
                  OR v.value_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM custom_value c WHERE c.id = v.value_id AND c.field_id = v.field_id)
                  OR (v.value_id IS NULL) = (v.text IS NULL)) ORDER BY v.object_id LIMIT {TOLD}"
            );
            for (object, field) in self.db.rows(&sql, (), |row| Ok((row.get::<u64>(0)?, row.get::<u64>(1)?)))? {
                stated(
                    found,
                    format!(
                        "custom field {field} of row {object} of {table} is not that of an object, or has no value"
                    ),
                )?;
            }
            count += 1;
        }
        let sql = format!(
            "SELECT p.association_id, p.one_id, p.two_id FROM association_pair p WHERE NOT EXISTS (
                 SELECT 1 FROM association a JOIN custom_value x ON x.id = p.one_id AND x.field_id = a.one_id
                 JOIN custom_value y ON y.id = p.two_id AND y.field_id = a.two_id WHERE a.id = p.association_id) LIMIT {TOLD}"
        );
        let read = |row: &crate::store::sql::db::Row| Ok((row.get::<u64>(0)?, row.get::<u64>(1)?, row.get::<u64>(2)?));
        for (association, one, two) in self.db.rows(&sql, (), read)? {
            stated(
                found,
                format!("association {association} pairs values {one} and {two}, which are not of its fields"),
            )?;
        }
        Ok(count + 1)
    }

    /// Returns the columns of a table that hold numbers of custom values.
    fn value_columns(&self, table: &str) -> Result<Vec<String>> {
        let sql = match self.db.postgres() {
            false => "SELECT name FROM pragma_table_info(?)",
            true => {
                "SELECT column_name::text FROM information_schema.columns WHERE table_schema = 'ipam' AND table_name = ?"
            }
        };
        self.db.rows(sql, [table], |row| row.get(0))
    }

    pub(super) fn check_names(&self, mend: bool, found: &mut Found) -> Result<u64> {
        let plain: fn(&str) -> String = fold;
        let mut count = 0;
        for (table, name, folded) in [
            ("custom_field", "name", "folded"),
            ("address_space", "name", "name_folded"),
            ("access_scope", "path", "path_folded"),
        ] {
            count += self.check_folded(mend, found, table, name, folded, |_, text| plain(text))?;
        }
        count += self.check_folded(mend, found, "custom_value", "value", "folded", |field, text| {
            fold(kept_value(field, text))
        })?;
        for column in ["user_name", "user_domain_name", "user_forest_name"] {
            count +=
                self.check_folded(mend, found, "event", column, &format!("{column}_folded"), |_, text| plain(text))?;
        }
        Ok(count)
    }

    fn check_folded(
        &self,
        mend: bool,
        found: &mut Found,
        table: &str,
        name: &str,
        folded: &str,
        key: impl Fn(u64, &str) -> String,
    ) -> Result<u64> {
        let field = if table == "custom_value" { "field_id" } else { "id" };
        let sql = format!("SELECT id, {field}, coalesce({name}, ''), coalesce({folded}, '') FROM {table} WHERE");
        let read = |row: &crate::store::sql::db::Row| {
            Ok((row.get(0)?, (row.get::<u64>(1)?, row.get::<String>(2)?, row.get::<String>(3)?)))
        };
        self.walk(&sql, "id", read, |id, (field, text, actual)| {
            let expected = key(field, &text);
            if expected != actual {
                derived(found, format!("{folded} of row {id} of {table} is '{actual}', not '{expected}'"))?;
                let sql = format!("UPDATE {table} SET {folded} = ? WHERE id = ?");
                self.mend(mend, &sql, vec![expected.into(), id.into()])?;
            }
            Ok(())
        })
    }

    pub(super) fn check_requests(&self, mend: bool, found: &mut Found) -> Result<u64> {
        let mut count = self.count("request")?;
        for (kind, table) in [(2, "subnet"), (3, "ip_range"), (4, "ip_address")] {
            let lost =
                format!("kind = {kind} AND NOT EXISTS (SELECT 1 FROM {table} o WHERE o.id = request_item.object_id)");
            let lost_rows: u64 =
                self.db.one(&format!("SELECT count(*) FROM request_item WHERE {lost}"), (), |row| row.get(0))?;
            if lost_rows > 0 {
                derived(found, format!("{lost_rows} answers of requests name rows of {table} that are not there"))?;
                self.mend(mend, &format!("DELETE FROM request_item WHERE {lost}"), Vec::new())?;
            }
        }
        let empty = "NOT EXISTS (SELECT 1 FROM request_item i WHERE i.request_id = request.id)";
        let empty_rows: u64 =
            self.db.one(&format!("SELECT count(*) FROM request WHERE {empty}"), (), |row| row.get(0))?;
        if empty_rows > 0 {
            derived(found, format!("{empty_rows} keys of requests have no answer"))?;
            self.mend(mend, &format!("DELETE FROM request WHERE {empty}"), Vec::new())?;
        }
        count += self.count("request_item")?;
        Ok(count)
    }

    pub(super) fn check_scopes(&self, mend: bool, found: &mut Found) -> Result<u64> {
        let sql = "SELECT s.id, s.path, p.path, s.parent_id FROM access_scope s LEFT JOIN access_scope p ON p.id = s.parent_id WHERE";
        let read = |row: &crate::store::sql::db::Row| {
            Ok((row.get(0)?, (row.get::<String>(1)?, row.get::<Option<String>>(2)?, row.get::<Option<u64>>(3)?)))
        };
        let mut count = self.walk(sql, "s.id", read, |id, (path, above, parent)| {
            let fits = match (&above, parent) {
                (None, None) => id == 1 && path == ROOT,
                (Some(above), Some(parent)) => {
                    parent != id
                        && path
                            .strip_prefix(above.as_str())
                            .is_some_and(|rest| rest.len() > 1 && rest.starts_with('\\') && !rest[1..].contains('\\'))
                }
                _ => false,
            };
            match fits {
                true => Ok(()),
                false => stated(
                    found,
                    format!("access scope {id} has the path '{path}', which is not beneath that of its parent"),
                ),
            }
        })?;
        let sql = "SELECT b.id, b.scope_id, b.access_scope_id, p.scope_id FROM block b LEFT JOIN block p ON p.id = b.parent_id WHERE";
        let read = |row: &crate::store::sql::db::Row| {
            Ok((row.get(0)?, (row.get::<Option<u64>>(1)?, row.get::<Option<u64>>(2)?, row.get::<Option<u64>>(3)?)))
        };
        // A block is mended after the one above it only where that has the lower number, so whoever mends looks until nothing is found.
        for round in 0.. {
            let mut wrong = 0;
            count += self.walk(sql, "b.id", read, |id, (scope, own, above)| {
                let expected = own.or(above);
                if scope == expected {
                    return Ok(());
                }
                wrong += 1;
                if round == 0 {
                    derived(found, format!("block {id} has the effective access scope {scope:?}, not {expected:?}"))?;
                }
                self.mend(mend, "UPDATE block SET scope_id = ? WHERE id = ?", vec![expected.into(), id.into()])
            })?;
            if wrong == 0 || !mend || round > 200 {
                break;
            }
        }
        Ok(count)
    }

    pub(super) fn check_synchronization(&self, found: &mut Found) -> Result<u64> {
        let read = |row: &crate::store::sql::db::Row| Ok((row.get(0)?, row.get::<String>(1)?));
        let mut count = 0;
        for (table, column) in [("sync_link", "base"), ("sync_intent", "fields")] {
            let sql = format!("SELECT id, {column} FROM {table} WHERE");
            count += self.walk(&sql, "id", read, |id, text| {
                // As the planner reads them.
                let unread = sync::lines(&text).into_iter().find_map(|line| parse(column, &line).err());
                match unread {
                    None => Ok(()),
                    Some(error) => stated(found, format!("{column} of row {id} of {table} cannot be read: {error}")),
                }
            })?;
        }
        let doubled = self.db.rows(
            "SELECT vmm_server, object_type, vmm_key FROM sync_link GROUP BY vmm_server, object_type, vmm_key HAVING count(*) > 1",
            (),
            |row| Ok((row.get::<String>(0)?, row.get::<u64>(1)?, row.get::<String>(2)?)),
        )?;
        for (server, kind, key) in doubled {
            stated(found, format!("object {key} of type {kind} of {server} has more than one link"))?;
        }
        Ok(count)
    }
}

/// An in-memory store is only looked at, so what it says is this crate's own fault.
impl SqlTransaction<'_> {
    /// Returns the tables of the schema with their columns and key columns, in an order in which rows can be added.
    pub(in crate::store) fn shapes() -> Result<Vec<crate::store::transfer::TableShape>> {
        let fresh = Connection::open_in_memory()?;
        for (_, script) in MIGRATIONS {
            fresh.execute_batch(&text::sqlite_script(script))?;
        }
        let mut names = fresh.prepare(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid",
        )?;
        let names = names.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<Vec<String>>>()?;
        let mut tables = Vec::with_capacity(names.len());
        for name in names {
            let mut columns = fresh.prepare("SELECT name, pk FROM pragma_table_info(?) ORDER BY cid")?;
            let columns = columns.query_map([&name], |row| Ok((row.get(0)?, row.get(1)?)))?;
            let columns = columns.collect::<rusqlite::Result<Vec<(String, u32)>>>()?;
            let mut keys: Vec<(u32, usize)> =
                columns.iter().enumerate().filter(|(_, (_, pk))| *pk > 0).map(|(at, (_, pk))| (*pk, at)).collect();
            keys.sort_unstable();
            if keys.is_empty() {
                return Err(Error::internal(format_args!("table {name} has no key")));
            }
            let mut own = fresh.prepare("SELECT \"from\" FROM pragma_foreign_key_list(?) WHERE \"table\" = ?1")?;
            let own = own.query_map([&name], |row| row.get(0))?.collect::<rusqlite::Result<Vec<String>>>()?;
            let own =
                columns.iter().enumerate().filter(|(_, (column, _))| own.contains(column)).map(|(at, _)| at).collect();
            tables.push(crate::store::transfer::TableShape {
                name,
                columns: columns.into_iter().map(|(column, _)| column).collect(),
                keys: keys.into_iter().map(|(_, at)| at).collect(),
                own,
            });
        }
        Ok(tables)
    }
}
