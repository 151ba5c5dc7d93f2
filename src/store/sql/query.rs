//! Queries: the WHERE clause of a filter, and reading page after page in the order of a key.

use super::SqlTransaction;
use super::db::Row;
use super::rows::Table;
use super::value::{Sql, SqlRef};
use crate::domain::address::{AddressRange, Family, Prefix};
use crate::domain::custom::kept_value;
use crate::domain::fields::{AddressCategory, AddressFamily};
use crate::domain::name::fold;
use crate::domain::object::Record;
use crate::domain::value::Value;
use crate::error::{Error, Result};
use crate::store::{Page, Position};

/// Most rows of one piece of a walk.
const PIECE: u64 = 10_000;

/// A query in the making.
pub(super) struct Query {
    conditions: Vec<String>,
    values: Vec<Sql>,
    /// Key by which the records come, unique among them.
    pub order: &'static [&'static str],
    /// Folded names of the spaces to walk; none means all.
    spaces: Vec<String>,
    /// Numbers of the families to walk; none means both.
    families: Vec<i64>,
    within: Option<Within>,
}

/// Where the walk along the key stays.
struct Within {
    space: u64,
    family: Family,
    column: String,
    first: [u8; 16],
    last: [u8; 16],
}

/// A space and a family in it. Records of one part stand together in an index whose key starts with both.
type Part = (u64, i64);

impl Query {
    /// Makes the query of all records in an order.
    pub fn new(order: &'static [&'static str]) -> Query {
        let (conditions, values, spaces, families) = Default::default();
        Query { conditions, values, order, spaces, families, within: None }
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
            _ => {
                let (mark, list) = list_of(values);
                self.and(format!("{expression} IN {{{mark}}}"), [list]);
            }
        }
    }

    /// Adds: the record has one of these numbers.
    pub fn ids(&mut self, ids: &[u64]) {
        self.any("t.id", ids.iter().map(|id| Sql::from(*id)).collect());
    }

    /// Adds: the space of the record has one of these names. `seek` says that a condition on the columns behind the space in an index
    /// follows, so that without names the index is entered once per space instead of read from end to end.
    pub fn spaces(&mut self, names: &[String], seek: bool) {
        let folded: Vec<String> = names.iter().map(|name| fold(name)).collect();
        match (folded.is_empty(), seek) {
            (true, true) => self.and("t.space_id IN (SELECT id FROM address_space)", []),
            (false, true) => self.and(format!("t.space_id IN ({SPACES_NAMED})"), [Sql::Texts(folded)]),
            (_, false) => self.spaces = folded,
        }
    }

    /// Adds: the custom value in the column is one of these. The `+` keeps the walk on the key: an index of the column would have every
    /// page sort all records with the value again.
    pub fn custom_values(&mut self, column: &str, field: u64, names: &[String]) {
        if names.is_empty() {
            return;
        }
        let folded = names.iter().map(|name| fold(kept_value(field, name))).collect();
        let inner = format!("SELECT id FROM custom_value WHERE field_id = {field} AND folded IN {{texts}}");
        self.and(format!("+t.{column} IN ({inner})"), [Sql::Texts(folded)]);
    }

    /// Adds: the row is of one of these families.
    pub fn families(&mut self, families: &[AddressFamily]) {
        let numbers = families.iter().map(|family| match family {
            AddressFamily::IPv4 => Family::V4.number(),
            AddressFamily::IPv6 => Family::V6.number(),
        });
        self.families = numbers.collect();
        self.families.sort_unstable();
        self.families.dedup();
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
                AddressCategory::None => "1 = 0".to_owned(),
                AddressCategory::Global => "+t.family = 6".to_owned(),
                AddressCategory::Private => format!("(+t.family = 4 AND ({inside}))"),
                AddressCategory::Public => format!("(+t.family = 4 AND NOT ({inside}))"),
            };
            if condition.contains('?') {
                values.extend(private.iter().flat_map(|net| [net.first().into(), net.last().into()]));
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
                let letter = |value: &Sql| if matches!(value, Sql::Key(_)) { 'k' } else { 'i' };
                let letters: String = rows[0].1.iter().map(letter).collect();
                let columns: Vec<String> = columns.iter().map(|column| format!("t.{column}")).collect();
                let rows = rows.into_iter();
                let rows = rows.map(|(family, values)| [family.number().into()].into_iter().chain(values).collect());
                self.and(format!("(t.family, {}) IN {{rows i{letters}}}", columns.join(", ")), [Sql::list(rows)]);
            }
        }
    }

    /// Adds: the addresses from the first column to the last are in a block, in the Default space. Nothing is in a block that is not there.
    pub fn inside(&mut self, block: Option<AddressRange>, first: &str, last: &str) {
        let Some(block) = block else { return self.and("1 = 0", []) };
        self.within(1, block.family(), first, block.first().bytes(), block.last().bytes());
        if first != last {
            self.and(format!("t.{last} <= ?"), [block.last().into()]);
        }
    }

    /// Adds: the record is in the space, and the address in the column, which is part of the order, is one of these.
    pub fn within(&mut self, space: u64, family: Family, column: &str, first: [u8; 16], last: [u8; 16]) {
        let (mut first, mut last) = (first, last);
        if let Some(other) = self.within.take() {
            if (other.space, other.family) != (space, family) {
                self.and("1 = 0", []);
            }
            (first, last) = (first.max(other.first), last.min(other.last));
        }
        self.within = Some(Within { space, family, column: format!("t.{column}"), first, last });
    }

    /// Reads the records of the query from behind a position on, and says which of them have custom fields: position and number.
    pub fn page(
        self,
        tx: &SqlTransaction,
        table: &Table,
        after: Option<&Position>,
        limit: u32,
    ) -> Result<(Page, Vec<(usize, u64)>)> {
        let mut page = Page { records: Vec::new(), next: None };
        let (mut customized, mut last) = (Vec::new(), None);
        let keys = table.width + 1;
        let has_custom = match super::kind_number(table.layout.spec) {
            Ok(kind) => format!("EXISTS (SELECT 1 FROM object_value v WHERE v.kind = {kind} AND v.object_id = t.id)"),
            Err(_) => "FALSE".to_owned(),
        };
        let select = format!("{}, {has_custom}", table.select);
        for (part, after) in self.parts(tx, after.map(|Position(after)| after.as_slice()))? {
            let rest = u64::from(limit) - page.records.len() as u64;
            let (sql, values) = self.statement(table, &select, part, after, rest + 1)?;
            tx.db.each(&sql, values, |row| {
                if page.records.len() == limit as usize {
                    // The one row more that was asked for.
                    page.next = last.take();
                    return Ok(());
                }
                if row.get(table.width)? {
                    customized.push((page.records.len(), row.get(keys + self.order.len())?));
                }
                page.records.push(table.decode(row)?);
                last = Some(self.position(row, keys)?);
                Ok(())
            })?;
            if page.next.is_some() {
                break;
            }
        }
        Ok((page, customized))
    }

    /// Gives all records with some of their fields. They are read in pieces, because a server's result is in memory.
    pub fn walk(
        &self,
        tx: &SqlTransaction,
        table: &Table,
        fields: &[usize],
        take: &mut dyn FnMut(&mut Record) -> Result<()>,
    ) -> Result<()> {
        let (narrow, mut record) = (table.narrow(fields), Record::new(table.layout.spec));
        for (part, _) in self.parts(tx, None)? {
            let mut last: Option<Position> = None;
            loop {
                // A position starts with its part, which the walk within one leaves out.
                let known = if part.is_some() { 2 } else { 0 };
                let after = last.take();
                let after = after.as_ref().map(|Position(after)| &after[known..]);
                let (sql, values) = self.statement(table, &narrow.select, part, after, PIECE)?;
                let mut count = 0;
                tx.db.each(&sql, values, |row| {
                    narrow.decode(row, &mut record)?;
                    take(&mut record)?;
                    count += 1;
                    if count == PIECE {
                        last = Some(self.position(row, narrow.width)?);
                    }
                    Ok(())
                })?;
                if last.is_none() {
                    break;
                }
            }
        }
        Ok(())
    }

    /// Returns the position of a row whose key stands behind its columns.
    fn position(&self, row: &Row, width: usize) -> Result<Position> {
        let key = (0..self.order.len()).map(|i| match row.value(width + i)? {
            SqlRef::Integer(n) => Ok(Value::Integer(n.into())),
            // Only the bytes matter to the comparison, so the family of all 16 bytes does for both.
            blob => super::rows::address(Some(Family::V6), blob).map(Value::Address),
        });
        Ok(Position(key.collect::<Result<Vec<_>>>()?))
    }

    /// Returns the parts that are left behind a position, and the position in the first of them. A query that is not bound to spaces, or
    /// comes in another order than by space, has one part.
    ///
    /// Comparing the whole key with the position would do as well, but SQLite then enters the index only by the space, and every page
    /// would read again all those before it.
    fn parts<'v>(&self, tx: &SqlTransaction, after: Option<&'v [Value]>) -> Result<Vec<PartAfter<'v>>> {
        if !self.in_parts() {
            return Ok(vec![(None, after)]);
        }
        let mut spaces: Vec<u64> = match &self.within {
            Some(within) => vec![within.space],
            None => Vec::new(),
        };
        if !self.spaces.is_empty() {
            let mut named: Vec<u64> = tx.db.rows(SPACES_NAMED, [Sql::Texts(self.spaces.clone())], |row| row.get(0))?;
            named.sort_unstable();
            named.retain(|space| self.within.as_ref().is_none_or(|within| within.space == *space));
            spaces = named;
        }
        let at = match after {
            Some([Value::Integer(space), Value::Integer(family), rest @ ..]) => Some((
                u64::try_from(*space).map_err(Error::internal)?,
                i64::try_from(*family).map_err(Error::internal)?,
                rest,
            )),
            Some(_) => return Err(Error::internal("a position is not one of this query")),
            None => None,
        };
        let mut parts = Vec::new();
        for space in spaces {
            for family in [Family::V4, Family::V6].map(Family::number) {
                let walked = (self.families.is_empty() || self.families.contains(&family))
                    && self.within.as_ref().is_none_or(|within| within.family.number() == family);
                match at {
                    _ if !walked => {}
                    Some((s, f, _)) if (space, family) < (s, f) => {}
                    Some((s, f, rest)) if (space, family) == (s, f) => parts.push((Some((space, family)), Some(rest))),
                    _ => parts.push((Some((space, family)), None)),
                }
            }
        }
        Ok(parts)
    }

    fn in_parts(&self) -> bool {
        self.order.first() == Some(&"t.space_id") && (self.within.is_some() || !self.spaces.is_empty())
    }

    /// Returns the statement of a page in one part, and its values.
    fn statement(
        &self,
        table: &Table,
        select: &str,
        part: Option<Part>,
        after: Option<&[Value]>,
        limit: u64,
    ) -> Result<(String, Vec<Sql>)> {
        let (mut conditions, mut values) = (self.conditions.clone(), self.values.clone());
        let mut and = |condition: String, more: &[Sql]| {
            conditions.push(condition);
            values.extend_from_slice(more);
        };
        let mut walked = self.order;
        if let Some((space, family)) = part {
            and("t.space_id = ? AND t.family = ?".to_owned(), &[space.into(), family.into()]);
            walked = &self.order[2..];
        } else {
            if !self.spaces.is_empty() {
                and(format!("+t.space_id IN ({SPACES_NAMED})"), &[Sql::Texts(self.spaces.clone())]);
            }
            if let [family] = self.families[..] {
                and("+t.family = ?".to_owned(), &[family.into()]);
            }
            if let Some(within) = &self.within {
                let values = [within.space.into(), within.family.number().into()];
                and("+t.space_id = ? AND +t.family = ?".to_owned(), &values);
            }
        }
        if let Some(Within { column, first, last, .. }) = &self.within {
            and(format!("{column} <= ?"), &[(*last).into()]);
            // A position is behind the first address already; given both, SQLite may enter the index by the one that is farther away.
            if after.is_none() {
                and(format!("{column} >= ?"), &[(*first).into()]);
            }
        }
        if let Some(after) = after {
            let key = after.iter().map(|value| match value {
                Value::Integer(n) => Ok(Sql::Integer(i64::try_from(*n).map_err(Error::internal)?)),
                Value::Address(address) => Ok((*address).into()),
                other => Err(Error::internal(format_args!("{other:?} is no part of a position"))),
            });
            let places = vec!["?"; walked.len()].join(", ");
            and(format!("({}) > ({places})", walked.join(", ")), &key.collect::<Result<Vec<_>>>()?);
        }
        let filter = if conditions.is_empty() { String::new() } else { format!(" WHERE {}", conditions.join(" AND ")) };
        let keys = self.order.join(", ");
        let sql = format!("SELECT {select}, {keys}, t.id FROM {}{filter} ORDER BY {keys} LIMIT ?", table.layout.from);
        values.push(limit.into());
        Ok((sql, values))
    }
}

/// A part, and the rest of a position in it.
type PartAfter<'v> = (Option<Part>, Option<&'v [Value]>);

/// The numbers of the spaces with the folded names of a list.
const SPACES_NAMED: &str = "SELECT id FROM address_space WHERE name_folded IN {texts}";

/// Returns values, which are all numbers or all texts, as a list in one place, and its mark.
fn list_of(values: Vec<Sql>) -> (&'static str, Sql) {
    let (mut numbers, mut texts) = (Vec::new(), Vec::new());
    for value in values {
        match value {
            Sql::Integer(n) => numbers.push(n),
            Sql::Text(text) => texts.push(text),
            _ => {}
        }
    }
    if texts.is_empty() { ("integers", Sql::Integers(numbers)) } else { ("texts", Sql::Texts(texts)) }
}

#[cfg(test)]
mod tests {
    use super::super::{Db, address, block, event, range, space, subnet};
    use super::*;
    use crate::domain::object::Object;
    use crate::store::sqlite::SqliteStore;
    use crate::store::sqlite::engine::EngineOptions;

    /// Returns how SQLite reads the records themselves behind a position in each part of a query, without what it looks up for each.
    fn plans(tx: &SqlTransaction, query: &Query, table: &Table) -> Vec<String> {
        let numbers = [Value::Integer(1), Value::Integer(4)];
        let position: Vec<Value> = numbers.into_iter().cycle().take(query.order.len()).collect();
        let mut plans = Vec::new();
        for (part, after) in query.parts(tx, Some(&position)).unwrap() {
            let (sql, values) = query.statement(table, &table.select, part, after, 501).unwrap();
            let sql = format!("EXPLAIN QUERY PLAN {sql}");
            let lines = tx.db.rows(&sql, values, |row| row.get::<String>(3)).unwrap();
            plans.push(
                lines.into_iter().filter(|l| l.contains(" t ") || l.contains("TEMP")).collect::<Vec<_>>().join("; "),
            );
        }
        plans
    }

    fn filter<T: Object>(fields: &[(&str, &str)]) -> T {
        let mut record = Record::new(T::SPEC);
        for (name, text) in fields {
            let list = || Value::List(text.split('|').map(Value::from).collect());
            record.set(name, list()).or_else(|_| record.set(name, Value::from(*text))).unwrap();
        }
        T::from_record(&record).unwrap()
    }

    #[test]
    fn every_page_is_entered_behind_the_last_one_and_nothing_is_sorted() {
        let folder = tempfile::tempdir().unwrap();
        let store = SqliteStore::open(&folder.path().join("a.ipam"), &EngineOptions::default()).unwrap();
        let engine = store.engine();
        let tx = SqlTransaction::new(Db::file(&engine.connection));
        engine
            .connection
            .execute_batch(
                "INSERT INTO address_space (id, name, name_folded, space_type, last_modified_time) VALUES (2, 'B', 'b', 0, 0);
                 INSERT INTO subnet (id, space_id, family, first, last, bits, name, network_type, last_modified_time)
                 VALUES (1, 1, 4, zeroblob(16), zeroblob(16), 32, 'n', 1, 0);
                 INSERT INTO block (id, family, first, last, bits, \"start\", \"end\", last_modified_time)
                 VALUES (1, 4, zeroblob(16), zeroblob(16), 32, zeroblob(16), zeroblob(16), 0);",
            )
            .unwrap();
        let common: [&[(&str, &str)]; 7] = [
            &[],
            &[("AddressSpace", "Default")],
            &[("AddressSpace", "Default|B")],
            &[("AddressSpace", "Default"), ("AddressFamily", "IPv4")],
            &[("AddressFamily", "IPv4")],
            &[("NetworkType", "Provider")],
            &[("MappingToBlock", "1")],
        ];
        let owned: [&[(&str, &str)]; 4] = [
            &[("ManagedByService", "VMM"), ("ServiceInstance", "Localhost")],
            &[("ManagedByService", "VMM"), ("ServiceInstance", "Localhost"), ("AddressSpace", "Default")],
            &[("AddressCategory", "Private")],
            &[("MappingToSubnet", "1")],
        ];
        let of_range: [&[(&str, &str)]; 4] = [
            &[("MappingToRange", "1")],
            &[("MappingToRange", "1"), ("AddressSpace", "Default"), ("ManagedByService", "VMM")],
            &[("Unmapped", "true")],
            &[("Unmapped", "true"), ("MappingToBlock", "1")],
        ];
        let mut seen = Vec::new();
        for fields in common {
            seen.push((fields, plans(&tx, &tx.subnet_query(&filter(fields)).unwrap(), subnet::table())));
        }
        for fields in common.into_iter().chain(owned) {
            seen.push((fields, plans(&tx, &tx.range_query(&filter(fields)).unwrap(), range::table())));
        }
        for fields in common.into_iter().chain(owned).chain(of_range) {
            seen.push((fields, plans(&tx, &tx.address_query(&filter(fields)).unwrap(), address::table())));
        }
        for fields in [
            &[][..],
            &[("AddressFamily", "IPv4")],
            &[("AddressFamily", "IPv4"), ("AddressCategory", "Private"), ("TopLevel", "true")],
            &[("MappingToParentBlock", "1")],
        ] {
            seen.push((fields, plans(&tx, &block::query(&filter(fields)).unwrap(), block::table())));
        }
        seen.push((
            &[("Unmapped", "true")],
            plans(&tx, &tx.subnet_query(&filter(&[("Unmapped", "true")])).unwrap(), subnet::table()),
        ));
        for fields in [&[("StartDate", "2026-01-01"), ("EndDate", "2026-02-01")][..], &[("AfterEventID", "3")]] {
            seen.push((fields, plans(&tx, &event::query(&filter(fields)), event::table())));
        }
        for (fields, plans) in seen {
            assert!(plans[0].starts_with("SEARCH t ") && plans[0].contains('>'), "{fields:?}: {plans:?}");
            for plan in plans {
                assert!(plan.starts_with("SEARCH t ") && !plan.contains("TEMP"), "{fields:?}: {plan}");
            }
        }
    }

    #[test]
    fn a_key_is_looked_up_in_an_index() {
        let folder = tempfile::tempdir().unwrap();
        let store = SqliteStore::open(&folder.path().join("a.ipam"), &EngineOptions::default()).unwrap();
        let engine = store.engine();
        let tx = SqlTransaction::new(Db::file(&engine.connection));
        let mut seen = Vec::new();
        for fields in [&[("Id", "1|2")][..], &[("Name", "a|b")], &[("Name", "a")]] {
            seen.push((fields, plans(&tx, &space::query(&filter(fields)), space::table())));
        }
        for fields in [
            &[("Id", "1|2")][..],
            &[("Id", "1"), ("AddressSpace", "Default")],
            &[("NetworkId", "10.0.0.0/24")],
            &[("NetworkId", "10.0.0.0/24|10.0.1.0/24")],
            &[("NetworkId", "10.0.0.0/24"), ("AddressSpace", "Default")],
            &[("Containing", "10.0.0.1")],
        ] {
            seen.push((fields, plans(&tx, &tx.subnet_query(&filter(fields)).unwrap(), subnet::table())));
        }
        for fields in [
            &[("Id", "1|2")][..],
            &[("NetworkId", "10.0.0.0/8")],
            &[("NetworkId", "10.0.0.0/8|11.0.0.0/8")],
            &[("NetworkId", "10.0.0.0/8"), ("StartIPAddress", "10.0.0.0"), ("EndIPAddress", "10.0.0.9")],
        ] {
            seen.push((fields, plans(&tx, &block::query(&filter(fields)).unwrap(), block::table())));
        }
        for fields in [
            &[("Id", "1|2")][..],
            &[("StartIPAddress", "10.0.0.1"), ("EndIPAddress", "10.0.0.9")],
            &[("StartIPAddress", "10.0.0.1|10.0.0.2"), ("EndIPAddress", "10.0.0.9|10.0.0.9")],
            &[("StartIPAddress", "10.0.0.1"), ("EndIPAddress", "10.0.0.9"), ("AddressSpace", "Default")],
        ] {
            seen.push((fields, plans(&tx, &tx.range_query(&filter(fields)).unwrap(), range::table())));
        }
        for fields in [
            &[("Id", "1|2")][..],
            &[("IpAddress", "10.0.0.1")],
            &[("IpAddress", "10.0.0.1|10.0.0.2")],
            &[("IpAddress", "10.0.0.1"), ("AddressSpace", "Default"), ("ManagedByService", "VMM")],
            &[("IpAddress", "10.0.0.1|10.0.0.2"), ("AddressSpace", "Default")],
        ] {
            seen.push((fields, plans(&tx, &tx.address_query(&filter(fields)).unwrap(), address::table())));
        }
        for (fields, plans) in seen {
            for plan in plans {
                let full = ["rowid=?", "name_folded=?", "first=?", "start=?", "ip_address=?"];
                assert!(full.iter().any(|part| plan.contains(part)), "{fields:?}: {plan}");
            }
        }
    }
}
