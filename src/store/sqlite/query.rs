//! Queries: the WHERE clause of a filter, and reading page after page in the order of a key.

use rusqlite::types::{Value as Sql, ValueRef};

use super::SqliteTransaction;
use super::rows::{Table, blob, number};
use crate::domain::address::Family;
use crate::domain::custom::{MANAGED_BY, VMM_ALIAS};
use crate::domain::value::Value;
use crate::error::{Error, Result};
use crate::store::{Page, Position};

/// A query in the making.
pub(super) struct Query {
    conditions: Vec<String>,
    values: Vec<Sql>,
    /// Key by which the records come, unique among them.
    pub order: &'static [&'static str],
}

impl Query {
    /// Makes the query of all records in an order.
    pub fn new(order: &'static [&'static str]) -> Query {
        Query { conditions: Vec::new(), values: Vec::new(), order }
    }

    /// Adds a condition with a place `?` for each value.
    pub fn and(&mut self, condition: impl Into<String>, values: impl IntoIterator<Item = Sql>) {
        self.conditions.push(condition.into());
        self.values.extend(values);
    }

    /// Adds: the expression is one of the values; none given means any.
    pub fn any(&mut self, expression: &str, values: Vec<Sql>) {
        match values.len() {
            0 => {}
            1 => self.and(format!("{expression} = ?"), values),
            _ => self.and(format!("{expression} IN ({})", list(&values)), [json(&values)]),
        }
    }

    /// Adds: the record has one of these numbers.
    pub fn ids(&mut self, ids: &[u64]) {
        self.any("t.id", ids.iter().map(|id| number(*id)).collect());
    }

    /// Reads the records of the query from behind a position on.
    pub fn page(
        self,
        tx: &SqliteTransaction,
        table: &Table,
        after: Option<&Position>,
        limit: u32,
    ) -> Result<(Page, Vec<u64>)> {
        let Query { mut conditions, mut values, order } = self;
        let keys = order.join(", ");
        if let Some(Position(after)) = after {
            conditions.push(format!("({keys}) > ({})", vec!["?"; order.len()].join(", ")));
            for value in after {
                values.push(match value {
                    Value::Integer(n) => Sql::Integer(i64::try_from(*n).map_err(Error::internal)?),
                    Value::Address(address) => blob(*address),
                    other => return Err(Error::internal(format_args!("{other:?} is no part of a position"))),
                });
            }
        }
        let filter = if conditions.is_empty() { String::new() } else { format!(" WHERE {}", conditions.join(" AND ")) };
        let sql = format!(
            "SELECT {}, {keys}, t.id FROM {}{filter} ORDER BY {keys} LIMIT {}",
            table.select,
            table.layout.from,
            u64::from(limit) + 1
        );
        let mut statement = tx.connection.prepare_cached(&sql)?;
        let mut rows = statement.query(rusqlite::params_from_iter(values))?;
        let mut page = Page { records: Vec::new(), next: None };
        let (mut ids, mut last) = (Vec::new(), None);
        while let Some(row) = rows.next()? {
            if ids.len() == limit as usize {
                page.next = last;
                break;
            }
            page.records.push(table.decode(row)?);
            ids.push(row.get::<_, u64>(table.width + order.len())?);
            let key = (0..order.len()).map(|i| match row.get_ref(table.width + i)? {
                ValueRef::Integer(n) => Ok(Value::Integer(n.into())),
                // Only the bytes matter to the comparison, so the family of all 16 bytes does for both.
                blob => super::rows::address(Some(Family::V6), blob).map(Value::Address),
            });
            last = Some(Position(key.collect::<Result<Vec<_>>>()?));
        }
        Ok((page, ids))
    }
}

/// Returns the name under which a value is kept: the service of VMM has two.
pub(super) fn alias(field: u64, value: &str) -> &str {
    let vmm = "VMM";
    if field == MANAGED_BY && crate::domain::name::same(value, VMM_ALIAS) { vmm } else { value }
}

/// Returns the subquery that takes a list of numbers, texts or addresses as one JSON parameter, so that a statement has the same
/// text for every length.
pub(super) fn list(values: &[Sql]) -> &'static str {
    match values.first() {
        Some(Sql::Blob(_)) => "SELECT unhex(value) FROM json_each(?)",
        _ => "SELECT value FROM json_each(?)",
    }
}

/// Returns the parameter of [`list`].
pub(super) fn json(values: &[Sql]) -> Sql {
    let items = values.iter().map(|value| match value {
        Sql::Integer(n) => serde_json::Value::from(*n),
        Sql::Text(text) => serde_json::Value::from(text.as_str()),
        Sql::Blob(bytes) => serde_json::Value::from(bytes.iter().map(|byte| format!("{byte:02X}")).collect::<String>()),
        Sql::Real(n) => serde_json::Value::from(*n),
        Sql::Null => serde_json::Value::Null,
    });
    Sql::Text(serde_json::Value::from_iter(items).to_string())
}
