//! Rows of custom fields, of their values, and of what objects carry of them.

use std::sync::Arc;

use super::SqlTransaction;
use super::db::{Db, Row};
use super::value::{Sql, SqlRef, damaged};
use crate::domain::custom::{self, BUILT_IN, DEFAULT_SPACE, MANAGED_BY, SERVICE_INSTANCE, VALUE_COLUMNS};
use crate::domain::fields::{AddressSpaceType, CustomEntry, CustomField, CustomValue};
use crate::domain::name::fold;
use crate::domain::object::{Object, Record};
use crate::domain::rules::{DEFAULT_INSTANCE, DEFAULT_SERVICE};
use crate::domain::value::{Timestamp, Value};
use crate::error::{Error, Result};
use crate::store::CustomSetting;
use crate::store::load::LoadSetting;

/// Fills a new store: the Default address space, the built-in fields with their values, and the association of services
/// and instances. They bear no time, as no user made them.
pub fn provision(db: Db) -> Result<()> {
    let clock = if db.postgres() {
        "SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000000 AS BIGINT)"
    } else {
        "SELECT CAST(unixepoch('subsec') * 1000000 AS INTEGER)"
    };
    let now: i64 = db.one(clock, (), |row| row.get(0))?;
    db.execute(
        "INSERT INTO address_space (id, name, name_folded, space_type, last_modified_time) VALUES (1, ?, ?, ?, ?)",
        (DEFAULT_SPACE, fold(DEFAULT_SPACE), AddressSpaceType::ProviderAddressSpace as i64, now),
    )?;
    for field in BUILT_IN {
        db.execute(
            "INSERT INTO custom_field (id, name, folded, multi_value, last_modified_time) VALUES (?, ?, ?, 1, ?)",
            (field.id, field.name, fold(field.name), now),
        )?;
        for value in field.values {
            db.execute(
                "INSERT INTO custom_value (field_id, value, folded, built_in, last_modified_time) VALUES (?, ?, ?, 1, ?)",
                (field.id, *value, fold(value), now),
            )?;
        }
    }
    let tx = SqlTransaction::new(db);
    let association = tx.add_association(MANAGED_BY, SERVICE_INSTANCE, Timestamp(now))?;
    tx.add_pair(
        association,
        tx.value_id(MANAGED_BY, DEFAULT_SERVICE)?,
        tx.value_id(SERVICE_INSTANCE, DEFAULT_INSTANCE)?,
    )
}

/// Tables whose rows have the column of a custom value, with what their rows are called.
pub(super) const VALUE_TABLES: &[(&str, &str, &[&str])] = &[
    ("address_space", "address spaces", &["tenant", "vm_network", "isolation_method"]),
    ("block", "blocks", &["rir"]),
    ("subnet", "subnets", &["vmm_logical_network", "network_site"]),
    ("ip_range", "ranges", &["managed_by_service", "service_instance"]),
    ("ip_address", "addresses", &["managed_by_service", "service_instance", "device_type", "ip_address_state"]),
];

/// Fills in the custom fields of a record that was read.
pub(super) fn show(record: &mut Record, settings: &[CustomSetting]) -> Result<()> {
    if settings.is_empty() {
        return Ok(());
    }
    let (mut text, mut list) = (Vec::new(), Vec::new());
    for setting in settings {
        let built_in = custom::by_id(setting.field_id);
        let shown = built_in.map_or(setting.field.as_str(), |field| field.shown);
        text.push((shown, setting.value.as_str()));
        let entry = CustomEntry {
            name: shown.to_owned(),
            invariant_name: built_in.map_or(setting.field.clone(), |field| field.invariant.to_owned()),
            store_name: setting.field.clone(),
            value: setting.value.clone(),
        };
        list.push(Value::Record(Box::new(entry.to_record())));
    }
    record.set("CustomConfiguration", Value::Text(custom::format(text)))?;
    record.set("CustomFields", Value::List(list))
}

/// Reads the custom fields, or the one of a folded name.
const FIELDS: &str = "SELECT id, name, multi_value, last_modified_time, row_version, folded FROM custom_field
     WHERE CAST(?1 AS TEXT) IS NULL OR folded = ?1 ORDER BY id";

/// Returns the folded name of a custom field and the field.
fn custom_field(row: &Row) -> Result<(String, CustomField)> {
    let field = CustomField {
        id: row.get(0)?,
        name: row.get(1)?,
        multi_value: row.get(2)?,
        last_modified_time: Timestamp(row.get(3)?),
        row_version: row.get(4)?,
        category: category(custom::by_id(row.get(0)?).is_some()),
        ..CustomField::default()
    };
    Ok((row.get(5)?, field))
}

impl SqlTransaction<'_> {
    pub(super) fn fields(&self) -> Result<Vec<CustomField>> {
        if self.db.postgres() {
            return self.db.kept().rows(FIELDS, [Sql::Null], |row| Ok(custom_field(row)?.1));
        }
        Ok(self.all_fields()?.iter().map(|(_, field)| field.clone()).collect())
    }

    pub(super) fn field_named(&self, name: &str) -> Result<Option<CustomField>> {
        if self.db.postgres() {
            return self.db.kept().row(FIELDS, [fold(name)], |row| Ok(custom_field(row)?.1));
        }
        let all = self.all_fields()?;
        if let Some((_, field)) = all.iter().find(|(_, field)| field.name == name) {
            return Ok(Some(field.clone()));
        }
        let folded = fold(name);
        Ok(all.iter().find(|(name, _)| *name == folded).map(|(_, field)| field.clone()))
    }

    fn all_fields(&self) -> Result<Arc<[(String, CustomField)]>> {
        self.known_fields(|| self.db.rows(FIELDS, [Sql::Null], custom_field))
    }

    pub(super) fn insert_field(&self, name: &str, multi_value: bool, now: Timestamp) -> Result<u64> {
        let sql = "INSERT INTO custom_field (name, folded, multi_value, last_modified_time) VALUES (?, ?, ?, ?)";
        let id = self.db.insert(sql, (name, fold(name), multi_value, now.0))?;
        self.forget();
        Ok(id)
    }

    pub(super) fn rename_field(&self, id: u64, name: &str, now: Timestamp) -> Result<()> {
        let sql = "UPDATE custom_field SET name = ?, folded = ?, last_modified_time = ?, row_version = row_version + 1 WHERE id = ?";
        self.db.execute(sql, (name, fold(name), now.0, id))?;
        self.forget();
        Ok(())
    }

    pub(super) fn delete_field(&self, id: u64) -> Result<()> {
        self.db.execute("DELETE FROM custom_value WHERE field_id = ?", [id])?;
        self.db.execute("DELETE FROM custom_field WHERE id = ?", [id])?;
        self.forget();
        Ok(())
    }

    pub(super) fn use_of_field(&self, id: u64) -> Result<Option<String>> {
        if self.db.exists("SELECT 1 FROM association WHERE one_id = ?1 OR two_id = ?1 LIMIT 1", [id])? {
            return Ok(Some("it is associated with another field".to_owned()));
        }
        if self.db.exists("SELECT 1 FROM object_value WHERE field_id = ? LIMIT 1", [id])? {
            return Ok(Some("objects have it".to_owned()));
        }
        Ok(None)
    }

    pub(super) fn values(&self, field: u64, value: Option<&str>) -> Result<Vec<CustomValue>> {
        // Two texts, because one that also says "or any" is no seek: a field may have a hundred thousand values.
        let sql = match value {
            Some(_) => {
                "SELECT v.id, f.name, v.value, v.built_in, v.last_modified_time, v.row_version
                 FROM custom_value v JOIN custom_field f ON f.id = v.field_id WHERE v.field_id = ?1 AND v.folded = ?2"
            }
            None => {
                "SELECT v.id, f.name, v.value, v.built_in, v.last_modified_time, v.row_version
                 FROM custom_value v JOIN custom_field f ON f.id = v.field_id WHERE v.field_id = ?1 ORDER BY v.id"
            }
        };
        let read = |row: &Row| {
            Ok(CustomValue {
                id: row.get(0)?,
                custom_field: row.get(1)?,
                value: row.get(2)?,
                category: category(row.get(3)?),
                last_modified_time: Timestamp(row.get(4)?),
                row_version: row.get(5)?,
            })
        };
        match value {
            Some(value) => self.db.kept().rows(sql, (field, fold(custom::kept_value(field, value))), read),
            None => self.db.kept().rows(sql, [field], read),
        }
    }

    pub(super) fn insert_value(&self, field: u64, value: &str, now: Timestamp) -> Result<u64> {
        let sql =
            "INSERT INTO custom_value (field_id, value, folded, built_in, last_modified_time) VALUES (?, ?, ?, 0, ?)";
        let id = self.db.insert(sql, (field, value, fold(value), now.0))?;
        self.know_value(field, value, id, value);
        Ok(id)
    }

    pub(super) fn rename_value(&self, id: u64, value: &str, now: Timestamp) -> Result<()> {
        let sql = "UPDATE custom_value SET value = ?, folded = ?, last_modified_time = ?, row_version = row_version + 1 WHERE id = ?";
        self.db.execute(sql, (value, fold(value), now.0, id))?;
        self.forget();
        Ok(())
    }

    pub(super) fn delete_value(&self, id: u64) -> Result<()> {
        self.db.execute("DELETE FROM custom_value WHERE id = ?", [id])?;
        self.forget();
        Ok(())
    }

    pub(super) fn use_of_value(&self, id: u64) -> Result<Option<String>> {
        let pairs = "SELECT 1 FROM association_pair WHERE one_id = ?1 OR two_id = ?1 LIMIT 1";
        if self.db.exists(pairs, [id])? {
            return Ok(Some("it is used by an association".to_owned()));
        }
        Ok(self.objects_with_value(id)?.map(|what| format!("it is used by {what}")))
    }

    /// Returns what kind of objects carry a value.
    pub(super) fn objects_with_value(&self, id: u64) -> Result<Option<&'static str>> {
        let field: u64 = self.db.one("SELECT field_id FROM custom_value WHERE id = ?", [id], |row| row.get(0))?;
        let mut uses = vec![("objects", "SELECT 1 FROM object_value WHERE value_id = ?1 LIMIT 1".to_owned())];
        // Only the columns of the value's own field can hold it.
        let columns: Vec<&str> = VALUE_COLUMNS.iter().filter(|(_, f)| *f == field).map(|(column, _)| *column).collect();
        for (table, what, has) in VALUE_TABLES {
            for column in has.iter().filter(|column| columns.contains(column)) {
                uses.push((what, format!("SELECT 1 FROM {table} WHERE {column}_id = ?1 LIMIT 1")));
            }
        }
        for (what, sql) in uses {
            if self.db.exists(&sql, [id])? {
                return Ok(Some(what));
            }
        }
        Ok(None)
    }

    /// Returns the settings of some objects of a kind: the position of the object in the list, and what it carries.
    pub(super) fn settings(&self, kind: i64, ids: &[u64]) -> Result<Vec<(usize, Vec<CustomSetting>)>> {
        if let [] | [_] = ids {
            let list = ids.first().map(|id| self.settings_of_one(kind, *id)).transpose()?.unwrap_or_default();
            return Ok(if list.is_empty() { Vec::new() } else { vec![(0, list)] });
        }
        let sql = "SELECT i.key, o.field_id, f.name, coalesce(v.value, o.text) FROM {each integers ?2} i
             {then} object_value o ON o.kind = ?1 AND o.object_id = i.value
             {then} custom_field f ON f.id = o.field_id LEFT JOIN custom_value v ON v.id = o.value_id
             ORDER BY i.key, o.ord";
        let ids = ids.iter().map(|id| i64::try_from(*id).map_err(Error::internal)).collect::<Result<_>>()?;
        let mut all: Vec<(usize, Vec<CustomSetting>)> = Vec::new();
        self.db.each(sql, (kind, Sql::Integers(ids)), |row| {
            let position = row.get(0)?;
            let setting = CustomSetting { field_id: row.get(1)?, field: row.get(2)?, value: row.get(3)? };
            match all.last_mut() {
                Some((last, settings)) if *last == position => settings.push(setting),
                _ => all.push((position, vec![setting])),
            }
            Ok(())
        })?;
        Ok(all)
    }

    /// Returns the settings of an object.
    pub(super) fn settings_of_one(&self, kind: i64, id: u64) -> Result<Vec<CustomSetting>> {
        let sql = "SELECT o.field_id, f.name, coalesce(v.value, o.text) FROM object_value o {then} custom_field f ON f.id = o.field_id
             LEFT JOIN custom_value v ON v.id = o.value_id WHERE o.kind = ? AND o.object_id = ? ORDER BY o.ord";
        self.db.rows(sql, (kind, id), |row| {
            Ok(CustomSetting { field_id: row.get(0)?, field: row.get(1)?, value: row.get(2)? })
        })
    }

    /// Gives the value that each object of a kind has in a field, in order of the objects' numbers.
    pub(super) fn settings_of(
        &self,
        kind: i64,
        field: u64,
        take: &mut dyn FnMut(u64, &str, Timestamp) -> Result<()>,
    ) -> Result<()> {
        // The `+` has SQLite read the settings of the kind as they stand; the index of the field would lead to each of them alone.
        let sql = "SELECT o.object_id, coalesce(v.value, o.text), coalesce(v.last_modified_time, 0)
             FROM object_value o LEFT JOIN custom_value v ON v.id = o.value_id
             WHERE o.kind = ?1 AND +o.field_id = ?2 ORDER BY o.object_id";
        self.db.each(sql, (kind, field), |row| match row.value(1)? {
            SqlRef::Text(value) => take(row.get(0)?, value, Timestamp(row.get(2)?)),
            _ => Err(damaged()),
        })
    }

    pub(super) fn set_setting(&self, kind: i64, object: u64, field: &CustomField, value: &str) -> Result<()> {
        if value.is_empty() {
            let sql = "DELETE FROM object_value WHERE kind = ? AND object_id = ? AND field_id = ?";
            self.db.execute(sql, (kind, object, field.id))?;
            return Ok(());
        }
        let id = if field.multi_value { Some(self.value_id(field.id, value)?) } else { None };
        let text = if field.multi_value { None } else { Some(value) };
        let sql = "INSERT INTO object_value (kind, object_id, field_id, value_id, text, ord)
             VALUES (?1, ?2, ?3, ?4, ?5, (SELECT coalesce(max(ord), 0) + 1 FROM object_value WHERE kind = ?1 AND object_id = ?2))
             ON CONFLICT (kind, object_id, field_id) DO UPDATE SET value_id = excluded.value_id, text = excluded.text";
        self.db.execute(sql, (kind, object, field.id, id, text))?;
        Ok(())
    }

    /// Gives an object that has none settings, in this order.
    pub(super) fn insert_settings(&self, kind: i64, object: u64, settings: &[LoadSetting]) -> Result<()> {
        let sql = "INSERT INTO object_value (kind, object_id, field_id, value_id, text, ord) VALUES (?, ?, ?, ?, ?, ?)";
        for (order, setting) in settings.iter().enumerate() {
            let text = setting.value.is_none().then_some(setting.text.as_str());
            self.db.execute(sql, (kind, object, setting.field, setting.value, text, order as u64 + 1))?;
        }
        Ok(())
    }

    pub(super) fn delete_settings(&self, kind: i64, objects: &[u64]) -> Result<()> {
        let sql = "DELETE FROM object_value WHERE kind = ? AND object_id IN {integers}";
        self.db.execute(sql, (kind, objects))?;
        Ok(())
    }
}

fn category(built_in: bool) -> String {
    if built_in { "BuiltIn".to_owned() } else { "UserDefined".to_owned() }
}
