//! Rows follow from the field list: which columns a kind of object has, how they are written and read.
//!
//! A field that callers or the library set is a column of the field's Rust name. An address is 16 bytes big-endian beside the
//! row's family, a network its first and last address and its length, a list its items one per line, a time microseconds,
//! an enumeration its number. A value of a custom field is the number of the value, so that a renamed value follows
//! everywhere, and so is an address space. So a new field needs its line in the list and a migration, nothing here.

use std::fmt::Write as _;

use super::SqlTransaction;
use super::db::{Alike, Row};
use super::value::{Sql, SqlRef, damaged, read};
use crate::domain::address::{Address, AddressRange, Family, Prefix};
use crate::domain::custom::{DEVICE_TYPE, IP_ADDRESS_STATE, MANAGED_BY, SERVICE_INSTANCE, VALUE_COLUMNS};
use crate::domain::fields::NetworkType;
use crate::domain::name::fold;
use crate::domain::object::{Access, FieldSpec, Object, ObjectSpec, Record};
use crate::domain::value::{FieldKind, Timestamp, Value};
use crate::error::{Error, Result};
use crate::store::load::LoadAddress;

/// Fields whose values an address is loaded with, in the order of [`LoadAddress::values`].
const LOADED_VALUES: [u64; 4] = [MANAGED_BY, SERVICE_INSTANCE, DEVICE_TYPE, IP_ADDRESS_STATE];

/// How the rows of a kind differ from what follows from the field list.
pub(super) struct Layout {
    /// The kind.
    pub spec: &'static ObjectSpec,
    /// Name of the table.
    pub table: &'static str,
    /// What the FROM clause says; the table itself is `t`.
    pub from: &'static str,
    /// Whether rows have an address family.
    pub family: bool,
    /// Fields that are read by expressions instead of their own columns.
    pub read: &'static [(&'static str, &'static [&'static str])],
    /// Fields that callers set and that are kept elsewhere than in this table.
    pub elsewhere: &'static [&'static str],
    /// Text columns that have a twin `<column>_folded` for comparing.
    pub folded: &'static [&'static str],
    /// Columns that the noun's own code fills.
    pub own: &'static [&'static str],
    /// The last of them, which a server fills by itself.
    pub by_server: &'static [&'static str],
    /// Columns that the noun's own code fills of a new row only; a server does so by itself.
    pub new: &'static [&'static str],
}

enum Form {
    Plain,
    Space,
    Value(u64),
    Bounds,
}

struct Column {
    field: usize,
    form: Form,
    /// Expressions of the SELECT clause.
    reads: Vec<String>,
    writes: Vec<String>,
}

/// Some columns of a kind, to be read alone.
pub(super) struct Narrow<'t> {
    table: &'t Table,
    columns: Vec<&'t Column>,
    /// Expressions of the SELECT clause, joined.
    pub select: String,
    /// Number of expressions.
    pub width: usize,
}

impl Narrow<'_> {
    /// Puts what a row has into a record of the kind without any field set.
    pub fn decode(&self, row: &Row, record: &mut Record) -> Result<()> {
        self.table.read(self.columns.iter().copied(), row, record)
    }
}

/// What adds rows of addresses whose numbers are known, and nothing where the key is taken.
pub(super) struct Loading<'t> {
    table: &'t Table,
    columns: Vec<&'t Column>,
    /// The statement.
    pub sql: String,
}

impl Loading<'_> {
    /// Puts what the statement needs of an address of a range, with this network type, into a list that is used again.
    pub fn values(
        &self,
        address: &LoadAddress,
        range: Option<u64>,
        network_type: NetworkType,
        values: &mut Vec<Sql>,
    ) -> Result<()> {
        values.clear();
        values.extend([address.record.ip_address.family().number().into(), range.into()]);
        for column in &self.columns {
            values.push(self.table.load_value(column, address, Some(network_type))?);
        }
        Ok(())
    }
}

/// The statements of a kind, made once of its layout.
pub(super) struct Table {
    pub layout: &'static Layout,
    columns: Vec<Column>,
    /// Places, among the values of a row, of the texts that have a twin.
    folded: Vec<usize>,
    /// Expressions of the SELECT clause, joined.
    pub select: String,
    /// Number of expressions.
    pub width: usize,
    insert: String,
    load_columns: Vec<String>,
    load_there: String,
    update: String,
    /// The same for a server, which fills some columns by itself.
    insert_there: String,
    insert_many_there: String,
    update_there: String,
}

impl Table {
    /// Works out the statements of a layout.
    pub fn new(layout: &'static Layout) -> Table {
        let (mut columns, mut select, mut names) = (Vec::new(), Vec::new(), Vec::new());
        if layout.family {
            select.push("t.family".to_owned());
            names.push("family".to_owned());
        }
        for (index, field) in layout.spec.fields.iter().enumerate() {
            let override_ = layout.read.iter().find(|(column, _)| *column == field.column).map(|(_, read)| *read);
            let kept = field.access != Access::Derived
                && field.column != "custom_configuration"
                && !layout.elsewhere.contains(&field.column);
            if !kept && override_.is_none() {
                continue;
            }
            let value = VALUE_COLUMNS.iter().find(|(column, _)| kept && *column == field.column);
            let (form, writes, reads) = match (&field.kind, value, field.column) {
                (_, Some((column, id)), _) => (
                    Form::Value(*id),
                    vec![format!("{column}_id")],
                    vec![format!("(SELECT value FROM custom_value WHERE id = t.{column}_id)")],
                ),
                (_, _, "address_space" | "associated_provider_address_space") => {
                    let column = if field.column == "address_space" { "space_id" } else { "provider_id" };
                    let read = format!("(SELECT name FROM address_space WHERE id = t.{column})");
                    (Form::Space, vec![column.to_owned()], vec![read])
                }
                (FieldKind::Prefix, _, _) => {
                    let names = ["first", "last", "bits"];
                    let reads = names.iter().map(|name| format!("t.{name}")).collect();
                    (Form::Plain, names.iter().map(|name| (*name).to_owned()).collect(), reads)
                }
                _ => (Form::Plain, vec![format!("\"{}\"", field.column)], vec![format!("t.\"{}\"", field.column)]),
            };
            let reads = override_.map_or(reads, |read| read.iter().map(|r| (*r).to_owned()).collect());
            let form = if reads.len() == 2 { Form::Bounds } else { form };
            let kept = kept && !matches!(field.column, "id" | "row_version");
            names.extend(writes.iter().filter(|_| kept).cloned());
            select.extend(reads.iter().cloned());
            columns.push(Column { field: index, form, reads, writes: if kept { writes } else { Vec::new() } });
        }
        let place = |column: &&str| names.iter().position(|name| name.trim_matches('"') == *column);
        let folded = layout.folded.iter().filter_map(place).collect();
        names.extend(layout.folded.iter().map(|column| format!("{column}_folded")));
        names.extend(layout.own.iter().map(|column| (*column).to_owned()));
        let insert = |names: &[String]| {
            let places = vec!["?"; names.len()].join(", ");
            format!("INSERT INTO {} ({}) VALUES ({places})", layout.table, names.join(", "))
        };
        let update = |names: &[String]| {
            let sets: Vec<String> = names.iter().map(|name| format!("{name} = ?")).collect();
            format!("UPDATE {} SET {}, row_version = row_version + 1 WHERE id = ?", layout.table, sets.join(", "))
        };
        let there = &names[..names.len() - layout.by_server.len()];
        let new: Vec<String> =
            names.iter().cloned().chain(layout.new.iter().map(|column| (*column).to_owned())).collect();
        Table {
            layout,
            columns,
            folded,
            width: select.len(),
            select: select.join(", "),
            load_columns: there.iter().map(|name| name.trim_matches('"').to_owned()).collect(),
            load_there: format!(
                "INSERT INTO {table} ({}) SELECT {} WHERE NOT EXISTS (SELECT 1 FROM {table} WHERE space_id = ? AND family = ? AND ip_address = ?
                 AND managed_by_service_id = ? AND service_instance_id = ?) RETURNING id",
                there.join(", "),
                vec!["?"; there.len()].join(", "),
                table = layout.table
            ),
            insert: insert(&new),
            update: update(&names),
            insert_there: insert(there),
            insert_many_there: {
                let (table, names) = (layout.table, there.join(", "));
                format!("INSERT INTO {table} ({names}) SELECT {names} FROM unnest(?::{table}[])")
            },
            update_there: update(there),
        }
    }

    /// Adds a row and returns its number; `own` has the values of the layout's own columns, `new` those of a new row.
    pub fn insert(&self, tx: &SqlTransaction, object: &Record, own: &[Sql], new: &[Sql]) -> Result<u64> {
        let values = self.values(tx, object, own)?;
        self.insert_values(tx, values, new)
    }

    /// Does the same for an object that is not a record, which it need not become.
    pub fn insert_object<T: Object>(&self, tx: &SqlTransaction, object: &T, own: &[Sql], new: &[Sql]) -> Result<u64> {
        let values = self.object_values(tx, object, own)?;
        self.insert_values(tx, values, new)
    }

    /// Returns the values of the columns of an object that is not a record, in the order of [`Table::load_columns`].
    pub fn object_values<T: Object>(&self, tx: &SqlTransaction, object: &T, own: &[Sql]) -> Result<Vec<Sql>> {
        self.values_at(tx, |kind, index| stored(object, kind, index), own)
    }

    fn insert_values(&self, tx: &SqlTransaction, mut values: Vec<Sql>, new: &[Sql]) -> Result<u64> {
        if tx.db.postgres() {
            return tx.db.insert(&self.insert_there, values);
        }
        values.extend_from_slice(new);
        let id = tx.db.insert(&self.insert, &mut values)?;
        *tx.room.borrow_mut() = values;
        Ok(id)
    }

    /// Adds rows whose numbers nobody asks for; of a kind without columns of its own.
    pub fn insert_many<T: Object>(&self, tx: &SqlTransaction, objects: Vec<T>) -> Result<()> {
        let values = |mut object: T| self.values_at(tx, |kind, index| taken(&mut object, kind, index), &[]);
        if tx.db.postgres() && objects.len() > 1 {
            let rows = objects.into_iter().map(values).collect::<Result<Vec<_>>>()?;
            return tx.db.load(&self.insert_many_there, &[], &self.load_columns, &rows, |_| Ok(()));
        }
        let rows = objects.into_iter().map(&values);
        tx.db.add_rows(&self.insert, rows, |row| *tx.room.borrow_mut() = row)
    }

    /// Returns what adds rows of addresses to a file, of which these fields may have a value; see [`LoadAddress::given`].
    pub fn loading(&self, given: u64) -> Loading<'_> {
        let columns = self.given(given);
        let names: Vec<&str> = columns.iter().flat_map(|column| &column.writes).map(String::as_str).collect();
        // That a row was added is told by the count of changes: to return its number SQLite would make a table for each.
        let sql = format!(
            "INSERT INTO {} (family, {}, {}) VALUES (?, ?{}) ON CONFLICT DO NOTHING",
            self.layout.table,
            self.layout.own.join(", "),
            names.join(", "),
            ", ?".repeat(names.len())
        );
        Loading { table: self, columns, sql }
    }

    /// Returns what adds a row to a file; the values are those of [`Table::load_values`] and of the layout's own columns.
    pub fn insert_row(&self) -> &str {
        &self.insert
    }

    /// Returns the columns of addresses of which these fields may have a value.
    fn given(&self, given: u64) -> Vec<&Column> {
        let optional = |field: &FieldSpec| {
            field.access == Access::Writable && (field.nullable || matches!(field.kind, FieldKind::Text))
        };
        let columns = self.columns.iter().filter(|column| !column.writes.is_empty()).filter(|column| {
            given & (1 << column.field) != 0
                || !matches!(column.form, Form::Plain)
                || !optional(&self.layout.spec.fields[column.field])
        });
        columns.collect()
    }

    /// Returns addresses of one space, family and owner, which ascend, in the form in which a server loads them.
    pub fn alike(&self, addresses: &[&LoadAddress]) -> Result<Alike> {
        let keys = addresses.iter().map(|address| address.record.ip_address.bytes()).collect();
        let family = addresses.first().map(|address| address.record.ip_address.family().number());
        let mut rows = Alike {
            columns: vec!["family".to_owned()],
            values: vec![family.into()],
            keys: Sql::Keys(keys),
            numbers: Default::default(),
            texts: Default::default(),
        };
        for column in self.given(addresses.iter().fold(0, |given, address| given | address.given)) {
            let name = column.writes[0].trim_matches('"').to_owned();
            if name == "ip_address" {
                continue;
            }
            let value = |address: &&LoadAddress| self.load_value(column, address, address.network_type);
            let mut values = addresses.iter().map(value).collect::<Result<Vec<Sql>>>()?;
            if values.iter().all(|value| *value == values[0]) {
                rows.columns.push(name);
                rows.values.extend(values.drain(..1));
                continue;
            }
            let is_text = values.iter().any(|value| matches!(value, Sql::Text(_)));
            let (names, lists) = if is_text { &mut rows.texts } else { &mut rows.numbers };
            names.push(name);
            lists.push(values);
        }
        Ok(rows)
    }

    /// Returns what adds the row of an address on a server unless its key is taken, and gives the number of the new row; the values are those
    /// of [`Table::load_values`] and the key.
    pub fn load_there(&self) -> &str {
        &self.load_there
    }

    /// Returns the names of the columns that [`Table::load_values`] gives.
    pub fn load_columns(&self) -> &[String] {
        &self.load_columns
    }

    /// Returns the columns of an address whose numbers are known, but for those that follow from others.
    pub fn load_values(&self, address: &LoadAddress, network_type: Option<NetworkType>) -> Result<Vec<Sql>> {
        let mut values = Vec::with_capacity(self.columns.len() + 4);
        values.push(address.record.ip_address.family().number().into());
        for column in self.columns.iter().filter(|column| !column.writes.is_empty()) {
            values.push(self.load_value(column, address, network_type)?);
        }
        Ok(values)
    }

    fn load_value(&self, column: &Column, address: &LoadAddress, network_type: Option<NetworkType>) -> Result<Sql> {
        Ok(match column.form {
            Form::Space => address.space.into(),
            Form::Value(field) => {
                let at = LOADED_VALUES.iter().position(|loaded| *loaded == field);
                at.map(|at| address.values[at]).into()
            }
            _ if column.writes[0] == "\"network_type\"" => {
                network_type.map_or(Sql::Null, |given| Sql::Integer(given as i64))
            }
            _ => match address.record.field(column.field) {
                Value::Null => Sql::Null,
                value => encode(&self.layout.spec.fields[column.field].kind, value)?,
            },
        })
    }

    /// Replaces the row of the object's number.
    pub fn update(&self, tx: &SqlTransaction, object: &Record, own: &[Sql]) -> Result<()> {
        let mut values = self.values(tx, object, own)?;
        values.push(id_of(object)?.into());
        if !tx.db.postgres() {
            tx.db.execute(&self.update, values)?;
            return Ok(());
        }
        let Some(Value::Integer(version)) = object.get("RowVersion").filter(|_| tx.db.is_shared()) else {
            tx.db.execute(&self.update_there, values)?;
            return Ok(());
        };
        // Another may have changed the row since it was read.
        values.push(Sql::Integer(i64::try_from(*version).map_err(Error::internal)?));
        match tx.db.execute(&format!("{} AND row_version = ?", self.update_there), values)? {
            0 => Err(tx.db.again()),
            _ => Ok(()),
        }
    }

    fn values(&self, tx: &SqlTransaction, object: &Record, own: &[Sql]) -> Result<Vec<Sql>> {
        self.values_at(tx, |_, index| object.at(index).cloned().unwrap_or(Value::Null), own)
    }

    /// Returns the columns of an object whose fields are given by position, each once.
    fn values_at(
        &self,
        tx: &SqlTransaction,
        mut at: impl FnMut(&FieldKind, usize) -> Value,
        own: &[Sql],
    ) -> Result<Vec<Sql>> {
        let mut values = std::mem::take(&mut *tx.room.borrow_mut());
        values.clear();
        values.reserve(self.columns.len() + 8);
        if self.layout.family {
            values.push(Sql::Null);
        }
        let mut family = None;
        for column in self.columns.iter().filter(|column| !column.writes.is_empty()) {
            let kind = &self.layout.spec.fields[column.field].kind;
            match (&column.form, at(kind, column.field)) {
                (_, Value::Null) => values.extend(column.writes.iter().map(|_| Sql::Null)),
                (Form::Value(field), Value::Text(text)) => values.push(tx.value_id(*field, &text)?.into()),
                (Form::Space, Value::Text(name)) => values.push(tx.space_id(&name)?.into()),
                (_, Value::Prefix(prefix)) => {
                    family = family.or(Some(prefix.family()));
                    values.extend([prefix.first().into(), prefix.last().into(), prefix.bits().into()]);
                }
                (_, Value::Address(address)) => {
                    family = family.or(Some(address.family()));
                    values.push(address.into());
                }
                (_, value) => values.push(encode(kind, value)?),
            }
        }
        if let (true, Some(family)) = (self.layout.family, family) {
            values[0] = family.number().into();
        }
        for place in &self.folded {
            let folded = if let Sql::Text(text) = &values[*place] { fold(text) } else { String::new() };
            values.push(Sql::Text(folded));
        }
        let there = if tx.db.postgres() { self.layout.by_server.len() } else { 0 };
        values.extend_from_slice(&own[..own.len() - there]);
        Ok(values)
    }

    /// Makes a record of a row that was selected with [`Table::select`].
    pub fn decode(&self, row: &Row) -> Result<Record> {
        let mut record = Record::new(self.layout.spec);
        self.read(self.columns.iter(), row, &mut record)?;
        Ok(record)
    }

    /// Returns the column of a field that is kept in one, as it is.
    pub fn column_of(&self, field: usize) -> Result<&str> {
        let column = self.columns.iter().find(|column| column.field == field);
        let own = column.filter(|column| matches!(column.form, Form::Plain) && column.reads.len() == 1);
        let own = own.and_then(|column| column.reads[0].strip_prefix("t."));
        own.ok_or_else(|| Error::internal(format_args!("field {field} of {} is no column", self.layout.table)))
    }

    /// Returns the columns of some fields.
    pub fn narrow(&self, fields: &[usize]) -> Narrow<'_> {
        let columns: Vec<&Column> = self.columns.iter().filter(|column| fields.contains(&column.field)).collect();
        let family = self.layout.family.then_some("t.family");
        let select: Vec<&str> = family
            .into_iter()
            .chain(columns.iter().flat_map(|column| column.reads.iter().map(String::as_str)))
            .collect();
        Narrow { table: self, width: select.len(), select: select.join(", "), columns }
    }

    fn read<'t>(&self, columns: impl Iterator<Item = &'t Column>, row: &Row, record: &mut Record) -> Result<()> {
        let mut at = 0;
        let mut family = None;
        if self.layout.family {
            family = Family::from_number(row.get(0)?);
            at = 1;
        }
        for column in columns {
            let kind = &self.layout.spec.fields[column.field].kind;
            let first = row.value(at)?;
            if first != SqlRef::Null {
                let value = match (column.reads.len(), &column.form, kind) {
                    (3, _, FieldKind::Prefix) => {
                        let bits = u8::try_from(row.get::<i64>(at + 2)?).ok();
                        let first = address(family, first)?;
                        Value::Prefix(bits.and_then(|bits| Prefix::new(first, bits)).ok_or_else(damaged)?)
                    }
                    (2, Form::Bounds, _) => {
                        let last = address(family, row.value(at + 1)?)?;
                        Value::Text(AddressRange::new("range", address(family, first)?, last)?.to_string())
                    }
                    _ => decode(kind, family, first)?,
                };
                record.set_at(column.field, value)?;
            }
            at += column.reads.len();
        }
        Ok(())
    }
}

/// Returns the number of an object.
pub(super) fn id_of(object: &Record) -> Result<u64> {
    match object.get("Id") {
        Some(Value::Integer(id)) => u64::try_from(*id).map_err(Error::internal),
        _ => Err(Error::internal("an object without its number cannot be updated")),
    }
}

/// Returns the address of 16 bytes.
pub(super) fn address(family: Option<Family>, value: SqlRef) -> Result<Address> {
    let bytes = read::<[u8; 16]>(value)?;
    family.and_then(|family| Address::from_bytes(family, bytes)).ok_or_else(damaged)
}

fn encode(kind: &FieldKind, value: Value) -> Result<Sql> {
    Ok(match (kind, value) {
        (_, Value::Bool(b)) => Sql::Integer(b.into()),
        (_, Value::Integer(n)) => Sql::Integer(i64::try_from(n).map_err(Error::internal)?),
        (_, Value::Real(n)) => Sql::Real(n),
        (FieldKind::Enum(spec), Value::Text(name)) => {
            Sql::Integer(spec.number(&name).ok_or_else(|| Error::internal(format_args!("unknown name {name}")))?.into())
        }
        (_, Value::Text(text)) => Sql::Text(text),
        (_, Value::Time(Timestamp(micros))) => Sql::Integer(micros),
        (_, Value::Address(address)) => address.into(),
        // Items are single lines: the rules refuse control characters in them.
        (_, Value::List(items)) => Sql::Text(joined(&items)),
        (_, other) => return Err(Error::internal(format_args!("{other:?} has no column form"))),
    })
}

/// Returns what a column takes of a field of an object: a list in the form in which it is stored, without its items being copied before.
fn stored(object: &impl Object, kind: &FieldKind, index: usize) -> Value {
    let FieldKind::List(_) = kind else { return object.field(index) };
    let mut lines = String::new();
    if object.push_lines(index, &mut lines) { Value::Text(lines) } else { Value::Null }
}

/// Does the same, and may leave the object without it.
fn taken(object: &mut impl Object, kind: &FieldKind, index: usize) -> Value {
    match kind {
        FieldKind::List(_) => stored(object, kind, index),
        _ => object.take_field(index),
    }
}

fn joined(items: &[Value]) -> String {
    let mut text = String::new();
    for (at, item) in items.iter().enumerate() {
        text.push_str(if at > 0 { "\n" } else { "" });
        match item {
            Value::Text(item) => text.push_str(item),
            // Writing to a text cannot fail.
            item => drop(write!(text, "{item}")),
        }
    }
    text
}

fn decode(kind: &FieldKind, family: Option<Family>, value: SqlRef) -> Result<Value> {
    Ok(match (kind, value) {
        (FieldKind::Bool, SqlRef::Integer(n)) => Value::Bool(n != 0),
        (FieldKind::Integer(..), SqlRef::Integer(n)) => Value::Integer(n.into()),
        (FieldKind::Real, SqlRef::Integer(n)) => Value::Real(n as f64),
        (FieldKind::Real, SqlRef::Real(n)) => Value::Real(n),
        (FieldKind::Time, SqlRef::Integer(n)) => Value::Time(Timestamp(n)),
        (FieldKind::Enum(spec), SqlRef::Integer(n)) => {
            let name = spec.values.iter().find(|(_, number)| i64::from(*number) == n).map(|(name, _)| *name);
            Value::Text(name.ok_or_else(damaged)?.to_owned())
        }
        (FieldKind::Address, value) => Value::Address(address(family, value)?),
        (FieldKind::List(_), SqlRef::Text(text)) => Value::List(text.split('\n').map(Value::from).collect()),
        (_, SqlRef::Text(text)) => Value::from(text),
        _ => return Err(damaged()),
    })
}
