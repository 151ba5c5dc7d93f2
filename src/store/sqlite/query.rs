//! Queries: the WHERE clause of a filter, and reading page after page in the order of a key.

use rusqlite::types::{Value as Sql, ValueRef};

use super::SqliteTransaction;
use super::rows::{Table, blob, number};
use crate::domain::address::{Family, Prefix};
use crate::domain::custom::{MANAGED_BY, VMM_ALIAS};
use crate::domain::fields::{AddressCategory, AddressFamily};
use crate::domain::name::fold;
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
            _ => self.and(format!("{expression} IN ({})", LIST), [json(&values)]),
        }
    }

    /// Adds: the record has one of these numbers.
    pub fn ids(&mut self, ids: &[u64]) {
        self.any("t.id", ids.iter().map(|id| number(*id)).collect());
    }

    /// Adds: the space in the column has one of these names. `seek` says that a condition on the columns behind the space in an index
    /// follows, so that without names the index is entered once per space instead of read from end to end.
    pub fn spaces(&mut self, names: &[String], seek: bool) {
        if names.is_empty() {
            if seek {
                self.and("t.space_id IN (SELECT id FROM address_space)", []);
            }
            return;
        }
        let folded: Vec<Sql> = names.iter().map(|name| Sql::Text(fold(name))).collect();
        let inner = format!("SELECT id FROM address_space WHERE name_folded IN ({})", LIST);
        self.and(format!("t.space_id IN ({inner})"), [json(&folded)]);
    }

    /// Adds: the custom value in the column is one of these.
    pub fn custom_values(&mut self, column: &str, field: u64, names: &[String]) {
        if names.is_empty() {
            return;
        }
        let folded: Vec<Sql> = names.iter().map(|name| Sql::Text(fold(alias(field, name)))).collect();
        let inner = format!("SELECT id FROM custom_value WHERE field_id = {field} AND folded IN ({})", LIST);
        self.and(format!("t.{column} IN ({inner})"), [json(&folded)]);
    }

    /// Adds: the row is of one of these families.
    pub fn families(&mut self, families: &[AddressFamily]) {
        let numbers = families.iter().map(|family| match family {
            AddressFamily::IPv4 => Sql::Integer(Family::V4.number()),
            AddressFamily::IPv6 => Sql::Integer(Family::V6.number()),
        });
        self.any("t.family", numbers.collect());
    }

    /// Adds: the addresses from the first column to the last are of one of these categories.
    pub fn categories(&mut self, categories: &[AddressCategory], first: &str, last: &str) {
        if categories.is_empty() {
            return;
        }
        let private: Vec<Prefix> = crate::domain::rules::private_networks();
        let inside = vec![format!("(t.{first} >= ? AND t.{last} <= ?)"); private.len()].join(" OR ");
        let (mut any, mut values) = (Vec::new(), Vec::new());
        for category in categories {
            let condition = match category {
                AddressCategory::None => "0".to_owned(),
                AddressCategory::Global => "t.family = 6".to_owned(),
                AddressCategory::Private => format!("(t.family = 4 AND ({inside}))"),
                AddressCategory::Public => format!("(t.family = 4 AND NOT ({inside}))"),
            };
            if condition.contains('?') {
                values.extend(private.iter().flat_map(|net| [blob(net.first()), blob(net.last())]));
            }
            any.push(condition);
        }
        self.and(format!("({})", any.join(" OR ")), values);
    }

    /// Adds: the addresses in the columns are one of these rows; every row starts with its family, which the columns leave out.
    pub fn keys(&mut self, columns: &[&str], rows: Vec<(Family, Vec<Sql>)>) {
        match rows.as_slice() {
            [] => {}
            [(family, values)] => {
                let same: Vec<String> = columns.iter().map(|column| format!("t.{column} = ?")).collect();
                let values = [Sql::Integer(family.number())].into_iter().chain(values.iter().cloned());
                self.and(format!("t.family = ? AND {}", same.join(" AND ")), values);
            }
            _ => {
                let item = |(at, value): (usize, &Sql)| match value {
                    Sql::Blob(_) => format!("unhex(value ->> {})", at + 1),
                    _ => format!("value ->> {}", at + 1),
                };
                let items: Vec<String> = rows[0].1.iter().enumerate().map(item).collect();
                let text = rows.iter().map(|(family, values)| {
                    let family = serde_json::Value::from(family.number());
                    serde_json::Value::from_iter([family].into_iter().chain(values.iter().map(plain)))
                });
                let columns: Vec<String> = columns.iter().map(|column| format!("t.{column}")).collect();
                self.and(
                    format!(
                        "(t.family, {}) IN (SELECT value ->> 0, {} FROM json_each(?))",
                        columns.join(", "),
                        items.join(", ")
                    ),
                    [Sql::Text(serde_json::Value::from_iter(text).to_string())],
                );
            }
        }
    }

    /// Adds: the addresses from the first column to the last are in the network, in the Default space.
    pub fn inside(&mut self, network: Prefix, first: &str, last: &str) {
        let family = Sql::Integer(network.family().number());
        let edge = || [blob(network.first()), blob(network.last())];
        self.and(
            format!("t.space_id = 1 AND t.family = ? AND t.{first} BETWEEN ? AND ?"),
            [family].into_iter().chain(edge()),
        );
        if first != last {
            self.and(format!("t.{last} BETWEEN ? AND ?"), edge());
        }
    }

    /// Returns the statement that reads the records from behind a position on, and one more to tell whether they are the last.
    fn statement(self, table: &Table, after: Option<&Position>, limit: u32) -> Result<(String, Vec<Sql>)> {
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
        let (select, from, limit) = (&table.select, table.layout.from, u64::from(limit) + 1);
        Ok((format!("SELECT {select}, {keys}, t.id FROM {from}{filter} ORDER BY {keys} LIMIT {limit}"), values))
    }

    /// Reads the records of the query from behind a position on, and their numbers.
    pub fn page(
        self,
        tx: &SqliteTransaction,
        table: &Table,
        after: Option<&Position>,
        limit: u32,
    ) -> Result<(Page, Vec<u64>)> {
        let order = self.order;
        let (sql, values) = self.statement(table, after, limit)?;
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

/// The subquery that takes a list of numbers or texts as one JSON parameter, so that a statement has the same text for every length.
pub(super) const LIST: &str = "SELECT value FROM json_each(?)";

/// Returns the parameter of [`LIST`].
pub(super) fn json(values: &[Sql]) -> Sql {
    Sql::Text(serde_json::Value::from_iter(values.iter().map(plain)).to_string())
}

fn plain(value: &Sql) -> serde_json::Value {
    match value {
        Sql::Integer(n) => serde_json::Value::from(*n),
        Sql::Text(text) => serde_json::Value::from(text.as_str()),
        Sql::Blob(bytes) => serde_json::Value::from(bytes.iter().map(|byte| format!("{byte:02X}")).collect::<String>()),
        Sql::Real(n) => serde_json::Value::from(*n),
        Sql::Null => serde_json::Value::Null,
    }
}

#[cfg(test)]
mod tests {
    use super::super::{SCHEMA, address, range, space, subnet};
    use super::*;
    use crate::domain::fields::*;
    use crate::store::sqlite::engine::{Engine, EngineOptions};

    fn plan(tx: &SqliteTransaction, table: &Table, query: Query, after: Option<&Position>) -> String {
        let (sql, values) = query.statement(table, after, 500).unwrap();
        let mut statement = tx.connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
        let rows = statement.query_map(rusqlite::params_from_iter(values), |row| row.get::<_, String>(3)).unwrap();
        rows.map(std::result::Result::unwrap).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn keys_are_sought_and_pages_are_walked_in_order() {
        let folder = tempfile::tempdir().unwrap();
        let engine = Engine::open(&folder.path().join("a"), &SCHEMA, &EngineOptions::default()).unwrap();
        let tx = &SqliteTransaction { connection: &engine.connection };
        let (one, two) = (Prefix::default(), Prefix::new(Prefix::default().first(), 8).unwrap());
        let addresses = vec![one.first(), one.last()];
        let spaces = vec!["Default".to_owned()];
        let subnets = |filter: SubnetFilter| (subnet::table(), tx.subnet_query(&filter).unwrap());
        let ranges = |filter: RangeFilter| (range::table(), range::query(&filter).unwrap());
        let records = |filter: AddressFilter| (address::table(), tx.address_query(&filter).unwrap());
        let keys = [
            subnets(SubnetFilter { network_id: vec![one], ..Default::default() }),
            subnets(SubnetFilter { network_id: vec![one, two], ..Default::default() }),
            subnets(SubnetFilter { network_id: vec![one], address_space: spaces.clone(), ..Default::default() }),
            subnets(SubnetFilter { containing: Some(one.first()), ..Default::default() }),
            subnets(SubnetFilter { mapping_to_block: Some(one), ..Default::default() }),
            ranges(RangeFilter { start: vec![one.first()], end: vec![one.last()], ..Default::default() }),
            ranges(RangeFilter { start: addresses.clone(), end: addresses.clone(), ..Default::default() }),
            ranges(RangeFilter { mapping_to_subnet: Some(1), ..Default::default() }),
            records(AddressFilter { id: vec![1, 2], ..Default::default() }),
            records(AddressFilter { ip_address: vec![one.first()], ..Default::default() }),
            records(AddressFilter { ip_address: addresses, ..Default::default() }),
            records(AddressFilter { mapping_to_range: Some(1), ..Default::default() }),
            records(AddressFilter { mapping_to_subnet: Some(1), ..Default::default() }),
            records(AddressFilter { unmapped: true, ..Default::default() }),
            (space::table(), space::query(&AddressSpaceFilter { name: spaces, ..Default::default() })),
        ];
        for (number, (table, query)) in keys.into_iter().enumerate() {
            let plan = plan(tx, table, query, None);
            let sought = plan.lines().filter(|line| line.starts_with("SEARCH t ")).count() == 1;
            assert!(sought && !plan.contains("SCAN t"), "{number}: {plan}");
        }
        let range = AddressFilter { mapping_to_range: Some(1), ..Default::default() };
        let key = |count| Position(vec![Value::Address(one.first()); count]);
        let mut walks = vec![(range::table(), range::query(&RangeFilter::default()).unwrap(), Some(key(5)))];
        walks.push((subnet::table(), tx.subnet_query(&SubnetFilter::default()).unwrap(), Some(key(4))));
        walks.push((address::table(), tx.address_query(&AddressFilter::default()).unwrap(), Some(key(5))));
        walks.push((address::table(), tx.address_query(&AddressFilter::default()).unwrap(), None));
        walks.push((address::table(), tx.address_query(&range).unwrap(), Some(key(2))));
        for (number, (table, query, after)) in walks.into_iter().enumerate() {
            let plan = plan(tx, table, query, after.as_ref());
            assert!(!plan.contains("TEMP B-TREE"), "{number}: {plan}");
            assert!(after.is_none() || plan.contains("SEARCH t "), "{number}: {plan}");
        }
    }
}
