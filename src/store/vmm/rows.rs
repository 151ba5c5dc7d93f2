//! Objects as rows, by the field list: a table has a column for every field that does not follow from other data. A list
//! of objects or of references stands in a table of its own, one row an item.

use std::collections::HashMap;

use rusqlite::types::Value as Sql;
use rusqlite::{Row, params_from_iter};
use uuid::Uuid;

use super::{Tables, codec};
use crate::domain::address::{Address, Prefix};
use crate::domain::name::fold;
use crate::domain::object::{Access, FieldSpec, Object, ObjectSpec, Record};
use crate::domain::value::{FieldKind, Value};
use crate::error::{Error, Result, Status};
use crate::memory;

/// Where the objects of a kind are kept.
struct Table {
    /// Name of the kind.
    kind: &'static str,
    /// Name of the table.
    name: &'static str,
    /// Whether names are looked up, by a column `name_key`.
    named: bool,
    /// Lists with a table of their own: column of the field, and table.
    lists: &'static [(&'static str, &'static str)],
    /// Columns by which the objects are sorted.
    order: &'static str,
}

const fn table(kind: &'static str, name: &'static str, named: bool, order: &'static str) -> Table {
    Table { kind, name, named, lists: &[], order }
}

const TABLES: &[Table] = &[
    table("HostGroup", "host_group", true, "name_key, id"),
    table("LogicalNetwork", "logical_network", true, "name_key"),
    Table {
        lists: &[("subnet_vlans", "site_subnet_vlan"), ("host_group_ids", "site_host_group")],
        ..table("LogicalNetworkDefinition", "site", true, "name_key, id")
    },
    table("VMNetwork", "vm_network", true, "name_key, id"),
    Table {
        lists: &[("subnet_vlans", "vm_subnet_subnet_vlan")],
        ..table("VMSubnet", "vm_subnet", true, "name_key, id")
    },
    Table {
        lists: &[("default_gateways", "pool_default_gateway"), ("network_routes", "pool_network_route")],
        ..table("StaticIPAddressPool", "pool", true, "name_key, subnet, \"start\", id")
    },
    table("AllocatedIPAddress", "allocated_address", false, "address, pool_id"),
    Table {
        lists: &[("host_group_ids", "network_service_host_group")],
        ..table("NetworkService", "network_service", true, "name_key")
    },
    table("RunAsAccount", "run_as_account", true, "name_key"),
    table("ConfigurationProvider", "configuration_provider", true, "name_key"),
];

/// More objects than this have the rows of their lists read in one go instead of object by object.
const FEW: usize = 32;

fn table_of(spec: &ObjectSpec) -> Result<&'static Table> {
    let found = TABLES.iter().find(|table| table.kind == spec.name);
    found.ok_or_else(|| Error::internal(format_args!("{} has no table", spec.name)))
}

/// Conditions on objects, all of which must hold. Without any, every object is meant.
#[derive(Default)]
pub struct Query {
    tests: Vec<String>,
    values: Vec<Sql>,
}

impl Query {
    /// Makes a query without conditions.
    pub fn new() -> Query {
        Query::default()
    }

    /// The object has this GUID.
    pub fn id(self, id: Uuid) -> Query {
        self.reference("id", id)
    }

    /// The column holds this GUID.
    pub fn reference(self, column: &str, id: Uuid) -> Query {
        self.test(format!("\"{column}\" = ?"), [codec::guid(id)])
    }

    /// The name is the same.
    pub fn name(self, name: &str) -> Query {
        self.test("name_key = ?".into(), [Sql::Text(fold(name))])
    }

    /// The column holds this subnet.
    pub fn subnet(self, column: &str, subnet: Prefix) -> Query {
        self.test(format!("\"{column}\" = ?"), [codec::subnet(subnet)])
    }

    /// The column holds this number.
    pub fn number(self, column: &str, number: u32) -> Query {
        self.test(format!("\"{column}\" = ?"), [Sql::Integer(number.into())])
    }

    /// The column holds this address.
    pub fn address(self, column: &str, address: Address) -> Query {
        self.test(format!("\"{column}\" = ?"), [codec::address(address)])
    }

    /// The address lies from the column `start` to the column `end`.
    pub fn holds(self, address: Address) -> Query {
        self.overlaps(address, address)
    }

    /// What lies from the column `start` to the column `end` shares an address with these bounds.
    pub fn overlaps(self, first: Address, last: Address) -> Query {
        let bounds = [codec::address(last), codec::address(first)];
        self.test("\"start\" <= ? AND \"end\" >= ?".into(), bounds)
    }

    /// The pool is of the owner and shares an address with these bounds. Pools of one site or VM subnet do not overlap, so the first that
    /// can is the last one that starts before the bounds.
    pub fn pool_overlaps(self, column: &str, owner: Uuid, first: Address, last: Address) -> Query {
        let test = format!(
            "\"{column}\" = ? AND \"start\" <= ? AND \"end\" >= ? AND \"start\" >= \
             coalesce((SELECT max(\"start\") FROM pool WHERE \"{column}\" = ? AND \"start\" <= ?), ?)"
        );
        let (owner, first, last) = (codec::guid(owner), codec::address(first), codec::address(last));
        self.test(test, [owner.clone(), last, first.clone(), owner, first.clone(), first])
    }

    /// A site lists this subnet.
    pub fn listed_subnet(self, subnet: Prefix) -> Query {
        self.test("id IN (SELECT owner FROM site_subnet_vlan WHERE subnet = ?)".into(), [codec::subnet(subnet)])
    }

    /// A site lists this VLAN.
    pub fn listed_vlan(self, vlan: u16) -> Query {
        let vlan = Sql::Integer(vlan.into());
        self.test("id IN (SELECT owner FROM site_subnet_vlan WHERE vlan_id = ?)".into(), [vlan])
    }

    /// A site or service lists one of these host groups; `list` is its table.
    fn listed_group(self, column: &str, list: &str, groups: &[Uuid]) -> Query {
        let marks = vec!["?"; groups.len()].join(",");
        let test = format!("\"{column}\" IN (SELECT owner FROM {list} WHERE value IN ({marks}))");
        self.test(test, groups.iter().copied().map(codec::guid))
    }

    /// The site is available to one of these host groups.
    pub fn site_in(self, groups: &[Uuid]) -> Query {
        self.listed_group("id", "site_host_group", groups)
    }

    /// The pool's site, or a site of the logical network of its VM network, is available to one of these host groups.
    pub fn pool_in(self, groups: &[Uuid]) -> Query {
        let marks = vec!["?"; groups.len()].join(",");
        let test = format!(
            "(site_id IN (SELECT owner FROM site_host_group WHERE value IN ({marks})) OR vm_subnet_id IN (
                SELECT vm_subnet.id FROM site_host_group JOIN site ON site.id = site_host_group.owner
                JOIN vm_network ON vm_network.logical_network_id = site.logical_network_id
                JOIN vm_subnet ON vm_subnet.vm_network_id = vm_network.id WHERE value IN ({marks})))"
        );
        self.test(test, groups.iter().chain(groups).copied().map(codec::guid))
    }

    /// The service has one of these host groups.
    pub fn service_in(self, groups: &[Uuid]) -> Query {
        self.listed_group("id", "network_service_host_group", groups)
    }

    /// The logical network has a site that is available to one of these host groups.
    pub fn network_in(self, groups: &[Uuid]) -> Query {
        let marks = vec!["?"; groups.len()].join(",");
        let test = format!(
            "id IN (SELECT logical_network_id FROM site JOIN site_host_group ON owner = site.id WHERE value IN ({marks}))"
        );
        self.test(test, groups.iter().copied().map(codec::guid))
    }

    /// The pool's site or VM network belongs to this logical network.
    pub fn pool_of_network(self, network: Uuid) -> Query {
        let test = "(site_id IN (SELECT id FROM site WHERE logical_network_id = ?) OR vm_subnet_id IN \
                    (SELECT vm_subnet.id FROM vm_subnet JOIN vm_network ON vm_network.id = vm_network_id WHERE logical_network_id = ?))";
        self.test(test.into(), [codec::guid(network), codec::guid(network)])
    }

    /// The VM subnet lists this subnet.
    pub fn vm_subnet_lists(self, subnet: Prefix) -> Query {
        let test = "id IN (SELECT owner FROM vm_subnet_subnet_vlan WHERE subnet = ?)";
        self.test(test.into(), [codec::subnet(subnet)])
    }

    /// The VM network has no owner.
    pub fn unowned(self) -> Query {
        self.test("owner IS NULL AND user_role IS NULL".into(), [])
    }

    /// The VM subnet's network has no owner.
    pub fn of_unowned_network(self) -> Query {
        self.test("vm_network_id IN (SELECT id FROM vm_network WHERE owner IS NULL AND user_role IS NULL)".into(), [])
    }

    /// The column holds this text.
    pub fn text(self, column: &str, text: &str) -> Query {
        self.test(format!("\"{column}\" = ?"), [Sql::Text(text.into())])
    }

    fn test(mut self, test: String, values: impl IntoIterator<Item = Sql>) -> Query {
        self.tests.push(test);
        self.values.extend(values);
        self
    }

    fn clause(&self) -> String {
        if self.tests.is_empty() { String::new() } else { format!(" WHERE {}", self.tests.join(" AND ")) }
    }
}

/// The columns of a kind in its table, lists with a table of their own left out.
fn columns(spec: &'static ObjectSpec, table: &Table) -> Vec<(usize, &'static FieldSpec)> {
    let own = |field: &FieldSpec| table.lists.iter().any(|(column, _)| *column == field.column);
    let kept = |(_, field): &(usize, &FieldSpec)| field.access != Access::Derived && !own(field);
    spec.fields.iter().enumerate().filter(kept).collect()
}

fn quoted<'a>(columns: impl Iterator<Item = &'a str>) -> String {
    columns.map(|column| format!("\"{column}\"")).collect::<Vec<_>>().join(", ")
}

impl Tables<'_> {
    /// Returns the objects that the query means, sorted by name or address. Fields that follow from other data are empty.
    ///
    /// # Errors
    /// Those of the store.
    pub fn select<T: Object>(&self, query: &Query) -> Result<Vec<T>> {
        let table = table_of(T::SPEC)?;
        let columns = columns(T::SPEC, table);
        let names = quoted(columns.iter().map(|(_, field)| field.column));
        let sql = format!("SELECT {names} FROM {}{} ORDER BY {}", table.name, query.clause(), table.order);
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query(params_from_iter(&query.values))?;
        let mut objects = Vec::new();
        while let Some(row) = rows.next()? {
            memory::check()?;
            let mut object = T::default();
            for (position, (index, field)) in columns.iter().enumerate() {
                put(&mut object, *index, decode(row, position, &field.kind, field.column)?)?;
            }
            objects.push(object);
        }
        for (column, list) in table.lists {
            self.read_list(&mut objects, column, list)?;
        }
        Ok(objects)
    }

    /// Returns the first object that the query means.
    ///
    /// # Errors
    /// Those of the store.
    pub fn find<T: Object>(&self, query: &Query) -> Result<Option<T>> {
        Ok(self.select(query)?.into_iter().next())
    }

    /// Tells whether the query means any object.
    ///
    /// # Errors
    /// Those of the store.
    pub fn any<T: Object>(&self, query: &Query) -> Result<bool> {
        let sql = format!("SELECT EXISTS (SELECT 1 FROM {}{})", table_of(T::SPEC)?.name, query.clause());
        Ok(self.connection.prepare_cached(&sql)?.query_row(params_from_iter(&query.values), |row| row.get(0))?)
    }

    /// Writes an object that is not there yet.
    ///
    /// # Errors
    /// Those of the store.
    pub fn insert<T: Object>(&self, object: &T) -> Result<()> {
        let table = table_of(T::SPEC)?;
        let (names, values) = row_of(object, table)?;
        let marks = vec!["?"; names.len()].join(", ");
        let sql = format!("INSERT INTO {} ({}) VALUES ({marks})", table.name, quoted(names.iter().copied()));
        self.connection.prepare_cached(&sql)?.execute(params_from_iter(values))?;
        self.write_lists(object, table)
    }

    /// Writes all fields of an object that is there.
    ///
    /// # Errors
    /// Those of the store.
    pub fn update<T: Object>(&self, object: &T) -> Result<()> {
        let table = table_of(T::SPEC)?;
        let (names, mut values) = row_of(object, table)?;
        let sets: Vec<String> = names.iter().map(|name| format!("\"{name}\" = ?")).collect();
        let sql = format!("UPDATE {} SET {} WHERE id = ?", table.name, sets.join(", "));
        values.push(id_of(object)?);
        self.connection.prepare_cached(&sql)?.execute(params_from_iter(values))?;
        for (_, list) in table.lists {
            let sql = format!("DELETE FROM {list} WHERE owner = ?");
            self.connection.prepare_cached(&sql)?.execute([id_of(object)?])?;
        }
        self.write_lists(object, table)
    }

    /// Removes an object and the rows of its lists.
    ///
    /// # Errors
    /// Those of the store; another object that refers to it.
    pub fn delete<T: Object>(&self, object: &T) -> Result<()> {
        let sql = format!("DELETE FROM {} WHERE id = ?", table_of(T::SPEC)?.name);
        self.connection.prepare_cached(&sql)?.execute([id_of(object)?])?;
        Ok(())
    }

    /// Returns the subnets of sites that share an address with this one, with the GUID of their site: one step in the index for
    /// each prefix length above it, and one walk over what it contains.
    ///
    /// # Errors
    /// Those of the store.
    pub fn subnets_overlapping(&self, subnet: Prefix) -> Result<Vec<(Uuid, Prefix)>> {
        let sql = "SELECT owner, subnet FROM site_subnet_vlan WHERE subnet >= ?1 AND subnet <= ?2";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut found = Vec::new();
        let mut collect = |from: Sql, to: Sql| -> Result<()> {
            let mut rows = statement.query([from, to])?;
            while let Some(row) = rows.next()? {
                let damaged = || Error::new(Status::StoreDamaged).with("rule", "a subnet of a site is not one");
                let owner = Uuid::from_slice(row.get_ref(0)?.as_blob().map_err(|_| damaged())?);
                let subnet = codec::subnet_of(row.get_ref(1)?.as_blob().map_err(|_| damaged())?);
                found.push((owner.map_err(|_| damaged())?, subnet.ok_or_else(damaged)?));
            }
            Ok(())
        };
        for above in (0..subnet.bits()).filter_map(|bits| Prefix::containing(subnet.first(), bits)) {
            collect(codec::subnet(above), codec::subnet(above))?;
        }
        collect(codec::subnet(subnet), codec::subnet_key(subnet.last(), u8::MAX))?;
        Ok(found)
    }

    /// Returns the lowest virtual subnet ID from `first` on that no VM subnet has: the one after the highest, or a gap where the last is taken.
    ///
    /// # Errors
    /// Those of the store.
    pub fn free_virtual_subnet_id(&self, first: u32, last: u32) -> Result<Option<u32>> {
        let highest = "SELECT max(virtual_subnet_id) FROM vm_subnet";
        let highest: Option<u32> = self.connection.prepare_cached(highest)?.query_row([], |row| row.get(0))?;
        let next = highest.map_or(first, |id| id.saturating_add(1)).max(first);
        if next <= last {
            return Ok(Some(next));
        }
        let gap = "SELECT min(id) FROM (SELECT ?1 AS id UNION ALL SELECT virtual_subnet_id + 1 FROM vm_subnet WHERE virtual_subnet_id >= ?1) \
                   WHERE id <= ?2 AND id NOT IN (SELECT virtual_subnet_id FROM vm_subnet WHERE virtual_subnet_id IS NOT NULL)";
        Ok(self.connection.prepare_cached(gap)?.query_row([first, last], |row| row.get(0))?)
    }

    fn write_lists<T: Object>(&self, object: &T, table: &Table) -> Result<()> {
        for (column, list) in table.lists {
            let (index, inner) = list_field(T::SPEC, column)?;
            let Value::List(items) = object.field(index) else { continue };
            for (position, item) in items.iter().enumerate() {
                let mut names = vec!["owner", "position"];
                let mut values = vec![id_of(object)?, Sql::Integer(position as i64)];
                match (inner, item) {
                    (FieldKind::Record(spec), Value::Record(record)) => {
                        for field in item_fields(spec) {
                            names.push(field.column);
                            values.push(codec::encode(&field.kind, record.get(field.name).unwrap_or(&Value::Null))?);
                        }
                    }
                    (kind, value) => {
                        names.push("value");
                        values.push(codec::encode(kind, value)?);
                    }
                }
                let marks = vec!["?"; names.len()].join(", ");
                let sql = format!("INSERT INTO {list} ({}) VALUES ({marks})", quoted(names.into_iter()));
                self.connection.prepare_cached(&sql)?.execute(params_from_iter(values))?;
            }
        }
        Ok(())
    }

    fn read_list<T: Object>(&self, objects: &mut [T], column: &str, list: &str) -> Result<()> {
        let (index, inner) = list_field(T::SPEC, column)?;
        let names = match inner {
            FieldKind::Record(spec) => quoted(item_fields(spec).map(|field| field.column)),
            _ => "value".into(),
        };
        let few = objects.len() <= FEW;
        let clause = if few { " WHERE owner = ?" } else { "" };
        let sql = format!("SELECT owner, {names} FROM {list}{clause} ORDER BY owner, position");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut items: HashMap<Vec<u8>, Vec<Value>> = HashMap::new();
        let owners = if few { objects.iter().map(id_of).collect::<Result<Vec<_>>>()? } else { vec![Sql::Null] };
        for owner in owners {
            let mut rows = if few { statement.query([owner])? } else { statement.query([])? };
            while let Some(row) = rows.next()? {
                memory::check()?;
                items.entry(row.get(0)?).or_default().push(item_of(row, inner)?);
            }
        }
        for object in objects {
            let Sql::Blob(id) = id_of(object)? else { continue };
            put(object, index, items.remove(&id).map_or(Value::Null, Value::List))?;
        }
        Ok(())
    }
}

fn item_of(row: &Row<'_>, kind: &'static FieldKind) -> Result<Value> {
    let FieldKind::Record(spec) = kind else { return decode(row, 1, kind, "value") };
    let mut record = Record::new(spec);
    for (position, field) in item_fields(spec).enumerate() {
        match decode(row, position + 1, &field.kind, field.column)? {
            Value::Null => {}
            value => record.set(field.name, value)?,
        }
    }
    Ok(Value::Record(Box::new(record)))
}

fn item_fields(spec: &'static ObjectSpec) -> impl Iterator<Item = &'static FieldSpec> {
    spec.fields.iter().filter(|field| field.access != Access::Derived)
}

fn list_field(spec: &'static ObjectSpec, column: &str) -> Result<(usize, &'static FieldKind)> {
    let found = spec.fields.iter().enumerate().find(|(_, field)| field.column == column);
    match found {
        Some((index, FieldSpec { kind: FieldKind::List(inner), .. })) => Ok((index, inner)),
        _ => Err(Error::internal(format_args!("{column} of {} is not a list", spec.name))),
    }
}

fn row_of<T: Object>(object: &T, table: &Table) -> Result<(Vec<&'static str>, Vec<Sql>)> {
    let (mut names, mut values) = (Vec::new(), Vec::new());
    for (index, field) in columns(T::SPEC, table) {
        let value = object.field(index);
        if table.named && field.column == "name" {
            names.push("name_key");
            values.push(Sql::Text(fold(&value.to_string())));
        }
        names.push(field.column);
        values.push(codec::encode(&field.kind, &value)?);
    }
    Ok((names, values))
}

fn id_of<T: Object>(object: &T) -> Result<Sql> {
    let index = T::SPEC.find("ID")?;
    codec::encode(&FieldKind::Guid, &object.field(index))
}

fn decode(row: &Row<'_>, position: usize, kind: &FieldKind, column: &'static str) -> Result<Value> {
    codec::decode(kind, column, row.get(position)?)
}

fn put<T: Object>(object: &mut T, index: usize, value: Value) -> Result<()> {
    let column = T::SPEC.fields[index].column;
    object.set_field(index, value).ok_or_else(|| {
        Error::new(Status::StoreDamaged).with("rule", format_args!("column {column} of {} is empty", T::SPEC.name))
    })
}
