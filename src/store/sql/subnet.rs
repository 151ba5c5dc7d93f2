//! Rows of subnets, and which subnet is whose parent.

use std::sync::LazyLock;

use super::SqlTransaction;
use super::db::Row;
use super::query::Query;
use super::range::bounds;
use super::rows::{Layout, Table, id_of};
use super::value::{Sql, named};
use crate::domain::address::{Address, AddressRange, Prefix};
use crate::domain::fields::{NetworkType, Subnet, SubnetFilter};
use crate::domain::object::{Object, Record};
use crate::domain::value::Value;
use crate::error::{Error, Result};

static LAYOUT: Layout = Layout {
    spec: Subnet::SPEC,
    table: "subnet",
    from: "subnet t {then} address_space s ON s.id = t.space_id LEFT JOIN block b ON b.id = t.block_id",
    family: true,
    read: &[
        ("address_space_id", &["t.space_id"]),
        ("provider_address_space", &["CASE s.space_type WHEN 0 THEN s.name END"]),
        ("customer_address_space", &["CASE s.space_type WHEN 1 THEN s.name END"]),
        ("overlapping", &["t.parent_id IS NOT NULL OR EXISTS (SELECT 1 FROM subnet c WHERE c.parent_id = t.id)"]),
        (
            "access_scope_path",
            &[
                "(SELECT path FROM access_scope WHERE id = coalesce(t.access_scope_id, b.scope_id, s.access_scope_id, 1))",
            ],
        ),
        ("is_inherited_access_scope", &["CASE WHEN t.access_scope_id IS NULL THEN 1 ELSE 0 END"]),
        ("use_for_utilization", &["NOT EXISTS (SELECT 1 FROM ip_range WHERE subnet_id = t.id AND counted = 0)"]),
        ("block", &["b.first", "b.last", "b.bits"]),
        ("assigned_addresses", &["(SELECT sum(size) FROM ip_range WHERE subnet_id = t.id AND counted = 1)"]),
        (
            "utilized_addresses",
            &[
                "(SELECT sum(CASE utilization_calculation WHEN 1 THEN mapped ELSE utilized_addresses END) FROM ip_range WHERE subnet_id = t.id AND counted = 1)",
            ],
        ),
    ],
    elsewhere: &[],
    folded: &[],
    own: &[],
    by_server: &[],
    new: &["parent_id", "block_id"],
};

pub(super) fn table() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| Table::new(&LAYOUT));
    &TABLE
}

/// Number of the address space Default, the only one with blocks.
const DEFAULT: u64 = 1;

/// Where a subnet is.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Place {
    space: u64,
    network: Prefix,
}

impl SqlTransaction<'_> {
    pub(super) fn subnet_query(&self, filter: &SubnetFilter) -> Result<Query> {
        let mut query = Query::new(&["t.space_id", "t.family", "t.first", "t.bits"]);
        query.ids(&filter.id);
        query.spaces(&filter.address_space, !filter.network_id.is_empty());
        let networks = filter
            .network_id
            .iter()
            .map(|network| (network.family(), vec![network.first().into(), network.bits().into()]));
        query.keys(&["first", "bits"], networks.collect());
        query.any("t.network_type", filter.network_type.iter().map(|t| Sql::Integer(*t as i64)).collect());
        query.families(&filter.address_family);
        if filter.unmapped {
            query.and("t.block_id IS NULL", []);
        }
        if let Some(block) = filter.mapping_to_block {
            query.inside(self.block_bounds(block)?, "first", "last");
        }
        if let Some(address) = filter.containing {
            let mut holders = Vec::new();
            for space in self.db.rows("SELECT id FROM address_space", (), |row| row.get(0))? {
                holders.extend(self.containing(space, address, address, u8::MAX)?);
            }
            // No subnet has the number 0, so none is found where none holds the address.
            query.ids(if holders.is_empty() { &[0] } else { &holders });
        }
        Ok(query)
    }

    pub(super) fn subnet_at(&self, space: u64, network: Prefix) -> Result<Option<(u64, NetworkType)>> {
        if self.known_gap(space, network.range()).is_some() {
            return Ok(None);
        }
        let sql = "SELECT id, network_type FROM subnet WHERE space_id = ? AND family = ? AND first = ? AND bits = ?";
        let key = (space, network.family().number(), network.first().bytes(), network.bits());
        let read = |row: &Row| Ok((row.get(0)?, named(NetworkType::SPEC, row.get(1)?, NetworkType::from_name)?));
        self.known_subnet(space, network, || self.db.row(sql, key, read))
    }

    pub(super) fn add_subnet(&self, subnet: &Subnet) -> Result<u64> {
        if self.db.postgres() {
            // What follows from the row is the server's to do, here and below.
            return table().insert_object(self, subnet, &[], &[]);
        }
        let place = Place { space: self.space_id(&subnet.address_space)?, network: subnet.network_id };
        let network = place.network.range();
        let gap = self.known_gap(place.space, network);
        let parent = match gap {
            Some(gap) => gap.parent,
            None => self.holding(place.space, network, place.network.bits())?,
        };
        let block = self.block_of(place)?;
        let above = parent.map(|(id, _)| id);
        let id = table().insert_object(self, subnet, &[], &[above.into(), block.into()])?;
        // Ranges come into it next.
        self.know_subnet(place.space, place.network, (id, subnet.network_type));
        let next = match gap {
            Some(gap) => gap.part.last().next(),
            None => self.subnet_behind(place)?,
        };
        if next.is_some_and(|next| network.contains(next)) {
            self.adopt(id, place, above)?;
            self.forget_gap();
        } else {
            self.know_gap(place.space, network, next, parent);
        }
        Ok(id)
    }

    pub(super) fn update_subnet(&self, object: &Record) -> Result<()> {
        if self.db.postgres() {
            return table().update(self, object, &[]);
        }
        let id = id_of(object)?;
        let new = self.place(object)?;
        let moved = self.subnet_at(new.space, new.network)?.map(|(there, _)| there) != Some(id);
        if moved {
            self.detach(id)?;
        }
        table().update(self, object, &[])?;
        self.forget_subnets();
        if moved {
            self.attach(id, new)?;
        }
        Ok(())
    }

    pub(super) fn delete_subnet(&self, id: u64) -> Result<()> {
        if self.db.postgres() {
            return self.db.execute("DELETE FROM subnet WHERE id = ?", [id]).map(drop);
        }
        self.detach(id)?;
        self.db.execute("DELETE FROM subnet WHERE id = ?", [id])?;
        self.forget_subnets();
        self.drop_samples(2, id)?;
        Ok(())
    }

    fn place(&self, object: &Record) -> Result<Place> {
        match (object.get("AddressSpace"), object.get("NetworkId")) {
            (Some(Value::Text(space)), Some(Value::Prefix(network))) => {
                Ok(Place { space: self.space_id(space)?, network: *network })
            }
            _ => Err(Error::internal("a subnet is kept only with its network and space")),
        }
    }

    /// Puts a row between the subnet around it and those inside it.
    fn attach(&self, id: u64, place: Place) -> Result<()> {
        let parent = self.holding(place.space, place.network.range(), place.network.bits())?.map(|(id, _)| id);
        let block = self.block_of(place)?;
        self.adopt(id, place, parent)?;
        self.db.execute("UPDATE subnet SET parent_id = ?, block_id = ? WHERE id = ?", (parent, block, id))?;
        Ok(())
    }

    /// Returns the block around a place.
    fn block_of(&self, place: Place) -> Result<Option<u64>> {
        if place.space == DEFAULT { self.block_around(place.network.range()) } else { Ok(None) }
    }

    /// Returns where the first subnet behind a place in the order of the key begins, which may be inside it.
    fn subnet_behind(&self, place: Place) -> Result<Option<Address>> {
        let sql = "SELECT first FROM subnet WHERE space_id = ? AND family = ? AND (first, bits) > (?, ?) ORDER BY first, bits LIMIT 1";
        let first = place.network.first();
        let key = (place.space, first.family().number(), first, place.network.bits());
        self.db.row(sql, key, |row| super::free::address(first.family(), row.get(0)?))
    }

    /// Puts the rows inside a row below it that were below the one around it.
    fn adopt(&self, id: u64, place: Place, parent: Option<u64>) -> Result<()> {
        let (first, last) = (place.network.first(), place.network.last());
        let around = if parent.is_some() { "= ?6" } else { "IS NULL" };
        let sql = format!(
            "UPDATE subnet SET parent_id = ?1
             WHERE space_id = ?2 AND family = ?3 AND first BETWEEN ?4 AND ?5 AND id <> ?1 AND parent_id {around}"
        );
        let mut values = vec![id.into(), place.space.into(), first.family().number().into(), first.into(), last.into()];
        values.extend(parent.map(Sql::from));
        self.db.execute(&sql, values)?;
        Ok(())
    }

    /// Takes a row out from between the subnet around it and those inside it.
    fn detach(&self, id: u64) -> Result<()> {
        let sql = "UPDATE subnet SET parent_id = (SELECT parent_id FROM subnet WHERE id = ?1) WHERE parent_id = ?1";
        self.db.execute(sql, [id])?;
        Ok(())
    }

    /// Returns the most specific subnet of a space that holds all addresses from first to last and is not longer than `bits`.
    pub(super) fn containing(&self, space: u64, first: Address, last: Address, bits: u8) -> Result<Option<u64>> {
        Ok(self.holding(space, AddressRange::new("subnet", first, last)?, bits)?.map(|(id, _)| id))
    }

    /// As [`SqlTransaction::containing`], with the last address of the subnet.
    fn holding(&self, space: u64, part: AddressRange, bits: u8) -> Result<Option<(u64, Address)>> {
        let before =
            "SELECT id, last, parent_id FROM subnet WHERE space_id = ? AND family = ? AND (first, bits) < (?, ?)
             ORDER BY first DESC, bits DESC LIMIT 1";
        let above = "SELECT id, last, parent_id FROM subnet WHERE id = ?";
        let family = part.family();
        let read = |row: &Row| {
            Ok((row.get::<u64>(0)?, super::free::address(family, row.get(1)?)?, row.get::<Option<u64>>(2)?))
        };
        let mut found = self.db.row(before, (space, family.number(), part.first(), bits), read)?;
        while let Some((id, end, parent)) = found {
            if end >= part.last() {
                return Ok(Some((id, end)));
            }
            found = match parent {
                Some(parent) => self.db.row(above, [parent], read)?,
                None => None,
            };
        }
        Ok(None)
    }

    /// Returns the first outermost subnet that holds an address of a part, or the last one, but for those with no more bits than `longer_than`.
    pub(super) fn outermost_over(
        &self,
        space: u64,
        part: AddressRange,
        longer_than: u8,
        from_end: bool,
    ) -> Result<Option<AddressRange>> {
        // The subnet that starts last up to an address, or one around it, is the only one that can hold the address or end last before it.
        let edge = if from_end { part.last() } else { part.first() };
        let family = part.family();
        let read = |row: &Row| {
            let range = bounds(family, row.get(0)?, row.get(1)?)?;
            Ok((range, row.get::<u8>(2)?, row.get::<Option<u64>>(3)?))
        };
        let before = "SELECT first, last, bits, parent_id FROM subnet WHERE space_id = ? AND family = ? AND first <= ?
             ORDER BY first DESC, bits DESC LIMIT 1";
        let above = "SELECT first, last, bits, parent_id FROM subnet WHERE id = ?";
        let (mut found, mut outermost) = (self.db.row(before, (space, family.number(), edge), read)?, None);
        while let Some((range, bits, parent)) = found {
            if bits > longer_than {
                outermost = Some(range);
            }
            found = match parent {
                Some(parent) => self.db.row(above, [parent], read)?,
                None => None,
            };
        }
        let outermost = outermost.filter(|range: &AddressRange| range.overlaps(part));
        if from_end || outermost.is_some() {
            return Ok(outermost);
        }
        let behind = "SELECT first, last, bits, parent_id FROM subnet WHERE space_id = ? AND family = ? AND first > ? AND first <= ?
             ORDER BY first, bits LIMIT 1";
        Ok(self.db.row(behind, (space, family.number(), edge, part.last()), read)?.map(|(range, ..)| range))
    }
}
