//! Rows of addresses, the ranges they map to, and the runs they are taken from.

use std::sync::LazyLock;

use super::SqlTransaction;
use super::db::Row;
use super::query::Query;
use super::rows::{Layout, Table, id_of};
use super::value::Sql;
use crate::domain::address::{Address, AddressRange, Family};
use crate::domain::custom::{MANAGED_BY, SERVICE_INSTANCE};
use crate::domain::fields::{AddressFilter, AddressRecord, NetworkType};
use crate::domain::object::{Object, Record};
use crate::domain::value::Value;
use crate::error::{Error, Result};

static LAYOUT: Layout = Layout {
    spec: AddressRecord::SPEC,
    table: "ip_address",
    from: "ip_address t {then} address_space s ON s.id = t.space_id LEFT JOIN ip_range r ON r.id = t.range_id LEFT JOIN subnet n ON n.id = r.subnet_id",
    family: true,
    read: &[
        ("address_space_id", &["t.space_id"]),
        ("provider_address_space", &["CASE s.space_type WHEN 0 THEN s.name END"]),
        ("customer_address_space", &["CASE s.space_type WHEN 1 THEN s.name END"]),
        (
            "duplicate",
            &[
                "EXISTS (SELECT 1 FROM ip_address o WHERE o.space_id = t.space_id AND o.family = t.family AND o.ip_address = t.ip_address AND o.id <> t.id)",
            ],
        ),
        ("ip_range", &["r.\"start\"", "r.\"end\""]),
        (
            "access_scope_path",
            &[
                "(SELECT path FROM access_scope WHERE id = coalesce(r.access_scope_id, n.access_scope_id, (SELECT b.scope_id FROM block b WHERE b.id = n.block_id), s.access_scope_id, 1))",
            ],
        ),
        ("vmm_logical_network", &["(SELECT value FROM custom_value WHERE id = n.vmm_logical_network_id)"]),
        ("network_site", &["(SELECT value FROM custom_value WHERE id = n.network_site_id)"]),
    ],
    elsewhere: &[],
    folded: &[],
    own: &["range_id"],
    by_server: &["range_id"],
    new: &[],
};

pub(super) fn table() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| Table::new(&LAYOUT));
    &TABLE
}

/// Where an address is and whose.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Place {
    space: u64,
    service: u64,
    instance: u64,
    address: Address,
}

impl SqlTransaction<'_> {
    pub(super) fn address_query(&self, filter: &AddressFilter) -> Result<Query> {
        const BY_KEY: &[&str] =
            &["t.space_id", "t.family", "t.ip_address", "t.managed_by_service_id", "t.service_instance_id"];
        const IN_RANGE: &[&str] = &["t.ip_address", "t.id"];
        let of_range = filter.mapping_to_range.is_some() || filter.unmapped;
        let mut query = Query::new(if of_range { IN_RANGE } else { BY_KEY });
        query.ids(&filter.id);
        query.spaces(&filter.address_space, !filter.ip_address.is_empty());
        let addresses = filter.ip_address.iter().map(|address| (address.family(), vec![Sql::from(*address)]));
        query.keys(&["ip_address"], addresses.collect());
        query.custom_values("managed_by_service_id", MANAGED_BY, &filter.managed_by_service);
        query.custom_values("service_instance_id", SERVICE_INSTANCE, &filter.service_instance);
        let types = filter.network_type.iter().map(|t| Sql::Integer(*t as i64)).collect();
        query.any("t.network_type", types);
        query.families(&filter.address_family);
        query.categories(&filter.address_category, "ip_address", "ip_address");
        if filter.unmapped {
            query.and("t.range_id IS NULL", []);
        }
        if let Some(block) = filter.mapping_to_block {
            query.inside(self.block_bounds(block)?, "ip_address", "ip_address");
        }
        if let Some(range) = filter.mapping_to_range {
            query.and("t.range_id = ?", [range.into()]);
        }
        if let Some(subnet) = filter.mapping_to_subnet {
            // The bounds of the subnet keep the walk along the key inside it; without the subnet nothing maps to it.
            let sql = "SELECT space_id, family, first, last FROM subnet WHERE id = ?";
            let read = |row: &Row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?));
            let bounds = self.db.row(sql, [subnet], read)?;
            if let Some((space, family, first, last)) = bounds
                && let Some(family) = Family::from_number(family)
            {
                query.within(space, family, "ip_address", first, last);
            }
            query.and("r.subnet_id = ?", [subnet.into()]);
        }
        Ok(query)
    }

    pub(super) fn insert_address(&self, object: &Record) -> Result<u64> {
        self.forget_vacant();
        let untyped = object.get("NetworkType").is_none();
        if self.db.postgres() && !untyped {
            // What follows from the row is the server's to do.
            return table().insert(self, object, &[Sql::Null], &[]);
        }
        let place = self.address_place(object)?;
        let holding = self.range_holding(place)?;
        let mut typed = None;
        if untyped {
            let number = holding.map_or(NetworkType::NonVirtualized as i64, |(_, network_type)| network_type);
            typed.insert(object.clone()).set("NetworkType", Value::Integer(number.into()))?;
        }
        let object = typed.as_ref().unwrap_or(object);
        if self.db.postgres() {
            return table().insert(self, object, &[Sql::Null], &[]);
        }
        let range = holding.map(|(range, _)| range);
        let id = table().insert(self, object, &[range.into()], &[])?;
        self.attach_address(place, range)?;
        Ok(id)
    }

    pub(super) fn update_address(&self, object: &Record) -> Result<()> {
        self.forget_vacant();
        if self.db.postgres() {
            return table().update(self, object, &[Sql::Null]);
        }
        let id = id_of(object)?;
        let (old, old_range) = self.kept_place(id)?;
        let new = self.address_place(object)?;
        let range = if new == old { old_range } else { self.range_holding(new)?.map(|(range, _)| range) };
        table().update(self, object, &[range.into()])?;
        if new != old {
            self.detach_address(old, old_range)?;
            self.attach_address(new, range)?;
        }
        Ok(())
    }

    pub(super) fn delete_address(&self, id: u64) -> Result<()> {
        if self.db.postgres() {
            return self.delete_addresses_there(&[id]);
        }
        let (place, range) = self.kept_place(id)?;
        self.db.execute("DELETE FROM ip_address WHERE id = ?", [id])?;
        self.detach_address(place, range)
    }

    /// Has a server remove addresses with all that follows: the fewer statements, the less there is to count anew.
    pub(super) fn delete_addresses_there(&self, ids: &[u64]) -> Result<()> {
        if ids.len() > 1 {
            // Those who remove from the same ranges at once do so in turn. The server locks the ranges of an address before it goes, those of
            // other owners too, so no free run comes out wrong without this; but it does so address by address, which is no order of ranges,
            // and two who wait for each other are found out only after a second.
            let sql = r#"SELECT 1 FROM ip_range WHERE id IN (SELECT r.id FROM ip_address a JOIN range_owner o ON o.space_id = a.space_id
                     CROSS JOIN LATERAL (SELECT p.id, p."end" FROM ip_range p WHERE p.space_id = a.space_id AND p.managed_by_service_id = o.service_id
                         AND p.service_instance_id = o.instance_id AND p.family = a.family AND p."start" <= a.ip_address
                         ORDER BY p."start" DESC LIMIT 1) r
                     WHERE a.id IN {integers} AND r."end" >= a.ip_address) ORDER BY id FOR UPDATE"#;
            self.db.later(sql, [ids])?;
        }
        match self.db.execute("DELETE FROM ip_address WHERE id IN {integers}", [ids])? {
            count if count == ids.len() as u64 => Ok(()),
            // Another has removed some of them since they were read.
            _ => Err(self.db.again()),
        }
    }

    pub(super) fn address_of_owner(
        &self,
        space: u64,
        service: &str,
        instance: &str,
        address: Address,
    ) -> Result<Option<u64>> {
        let sql = "SELECT id FROM ip_address WHERE space_id = ? AND family = ? AND ip_address = ? AND managed_by_service_id = ? AND service_instance_id = ?";
        let (service, instance) = (self.value_id(MANAGED_BY, service)?, self.value_id(SERVICE_INSTANCE, instance)?);
        let values = (space, address.family().number(), address.bytes(), service, instance);
        self.db.row(sql, values, |row| row.get(0))
    }

    fn address_place(&self, object: &Record) -> Result<Place> {
        let text = |name: &str| object.get(name).map(ToString::to_string).unwrap_or_default();
        let Some(Value::Address(address)) = object.get("IpAddress") else {
            return Err(Error::internal("an address record without its address"));
        };
        Ok(Place {
            space: self.space_id(&text("AddressSpace"))?,
            service: self.value_id(MANAGED_BY, &text("ManagedByService"))?,
            instance: self.value_id(SERVICE_INSTANCE, &text("ServiceInstance"))?,
            address: *address,
        })
    }

    fn kept_place(&self, id: u64) -> Result<(Place, Option<u64>)> {
        let sql = "SELECT space_id, managed_by_service_id, service_instance_id, family, ip_address, range_id FROM ip_address WHERE id = ?";
        let read = |row: &Row| {
            let address = super::rows::address(Family::from_number(row.get(3)?), row.value(4)?)?;
            let place = Place { space: row.get(0)?, service: row.get(1)?, instance: row.get(2)?, address };
            Ok((place, row.get(5)?))
        };
        self.db.row(sql, [id], read)?.ok_or_else(|| Error::internal("an address is not there"))
    }

    /// Returns the range of the same service and instance that holds the address, and its network type.
    fn range_holding(&self, place: Place) -> Result<Option<(u64, i64)>> {
        let sql = r#"SELECT id, "end", network_type FROM ip_range WHERE space_id = ? AND managed_by_service_id = ? AND service_instance_id = ? AND family = ?
             AND "start" <= ? ORDER BY "start" DESC LIMIT 1"#;
        let bytes = place.address.bytes();
        let values = (place.space, place.service, place.instance, place.address.family().number(), bytes);
        let read = |row: &Row| Ok((row.get::<u64>(0)?, row.get::<[u8; 16]>(1)?, row.get(2)?));
        let found = self.db.row(sql, values, read)?;
        Ok(found.filter(|(_, end, _)| *end >= bytes).map(|(id, _, network_type)| (id, network_type)))
    }

    fn attach_address(&self, place: Place, range: Option<u64>) -> Result<()> {
        if let Some(range) = range {
            self.count_mapped(range, 1)?;
        }
        for range in self.ranges_at(place.space, place.address)? {
            self.cut(range, AddressRange::single(place.address))?;
            self.forget_released(range, AddressRange::single(place.address))?;
        }
        Ok(())
    }

    /// Gives an address whose row is gone back to the runs, unless another record has it or the range keeps it back.
    fn detach_address(&self, place: Place, range: Option<u64>) -> Result<()> {
        if let Some(range) = range {
            self.count_mapped(range, -1)?;
        }
        let sql = "SELECT 1 FROM ip_address WHERE space_id = ? AND family = ? AND ip_address = ? LIMIT 1";
        let key = (place.space, place.address.family().number(), place.address.bytes());
        if self.db.exists(sql, key)? {
            return Ok(());
        }
        for range in self.ranges_at(place.space, place.address)? {
            if !self.keeps_back(range, place.address)? {
                self.join(range, AddressRange::single(place.address))?;
            }
        }
        Ok(())
    }
}
