//! Rows of blocks: which block is whose parent, which subnets map to it, and the sums of their ranges.

use std::sync::LazyLock;

use super::SqlTransaction;
use super::db::Row;
use super::query::Query;
use super::range::bounds;
use super::rows::{Layout, Table, id_of};
use super::value::Sql;
use crate::domain::address::{Address, AddressRange, Family};
use crate::domain::fields::{Block, BlockFilter};
use crate::domain::object::{Object, Record};
use crate::domain::value::{Count, FieldType, Value};
use crate::error::{Error, Result};

static LAYOUT: Layout = Layout {
    spec: Block::SPEC,
    table: "block",
    from: "block t",
    family: true,
    read: &[
        ("parent_id", &["t.parent_id"]),
        (
            "access_scope_path",
            &[
                "(SELECT path FROM access_scope WHERE id = coalesce(t.scope_id, (SELECT access_scope_id FROM address_space WHERE id = 1), 1))",
            ],
        ),
        ("is_inherited_access_scope", &["CASE WHEN t.access_scope_id IS NULL THEN 1 ELSE 0 END"]),
    ],
    elsewhere: &[],
    folded: &[],
    own: &[],
    by_server: &[],
    new: &[],
};

/// The row of a number, as [`place`] reads it.
const BY_ID: &str = "SELECT id, parent_id, family, \"start\", \"end\" FROM block WHERE id = ?";

/// What a counted range has in use.
const UTILIZED: &str = "CASE r.utilization_calculation WHEN 1 THEN r.mapped ELSE r.utilized_addresses END";

/// Counted ranges of the subnets of Default that are in family ?1 and inside ?2 to ?3.
const INSIDE: &str = "FROM subnet n {then} ip_range r ON r.subnet_id = n.id
     WHERE n.space_id = 1 AND n.family = ?1 AND n.first >= ?2 AND n.first <= ?3 AND n.last <= ?3 AND r.counted = 1";

pub(super) fn table() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| Table::new(&LAYOUT));
    &TABLE
}

pub(super) fn query(filter: &BlockFilter) -> Result<Query> {
    // An outer block comes before those inside it, unless both start at one address.
    const BY_KEY: &[&str] = &["t.family", "t.\"start\"", "t.\"end\""];
    // Several networks are looked up one by one, which the order by address would keep SQLite from.
    let mut query = Query::new(if filter.network_id.len() > 1 { &["t.id"] } else { BY_KEY });
    query.ids(&filter.id);
    let keys = filter.keys()?;
    let bounded = keys.iter().all(|(_, bounds)| bounds.is_some());
    let rows = keys.into_iter().map(|(network, bounds)| {
        let mut values: Vec<Sql> = vec![network.first().into(), network.bits().into()];
        values.extend(bounds.iter().flat_map(|bounds| [bounds.first().into(), bounds.last().into()]));
        (network.family(), values)
    });
    let columns = ["first", "bits", "\"start\"", "\"end\""];
    query.keys(&columns[..if bounded { 4 } else { 2 }], rows.collect());
    query.families(&filter.address_family);
    query.categories(&filter.address_category, "\"start\"", "\"end\"");
    if filter.top_level {
        query.and("t.parent_id IS NULL", []);
    }
    if let Some(parent) = filter.mapping_to_parent_block {
        query.and("t.parent_id = ?", [parent.into()]);
    }
    Ok(query)
}

/// Where a block is.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Place {
    id: u64,
    parent: Option<u64>,
    bounds: AddressRange,
}

impl SqlTransaction<'_> {
    pub(super) fn insert_block(&self, object: &Record) -> Result<u64> {
        let id = table().insert(self, object, &[], &[])?;
        self.attach_block(id)?;
        Ok(id)
    }

    pub(super) fn update_block(&self, object: &Record) -> Result<()> {
        let id = id_of(object)?;
        let block = Block::from_record(object)?;
        let bounds = AddressRange::new("StartIPAddress", block.start, block.end)?;
        let moved = self.block_bounds(id)? != Some(bounds);
        if moved {
            self.detach_block(id)?;
        }
        table().update(self, object, &[])?;
        if moved {
            self.attach_block(id)?;
        }
        Ok(())
    }

    pub(super) fn delete_block(&self, id: u64) -> Result<()> {
        let scoped = self.has_scoped_blocks()?;
        self.detach_block(id)?;
        self.db.execute("DELETE FROM block WHERE id = ?", [id])?;
        self.drop_samples(super::utilization::BLOCK, id)?;
        if scoped { self.refresh_block_scopes() } else { Ok(()) }
    }

    fn has_scoped_blocks(&self) -> Result<bool> {
        self.db.exists("SELECT 1 FROM block WHERE access_scope_id IS NOT NULL LIMIT 1", ())
    }

    /// Works out the access scopes in effect after one of a block, or the tree, has changed.
    pub(super) fn refresh_block_scopes(&self) -> Result<()> {
        let above = "coalesce(access_scope_id, (SELECT p.scope_id FROM block p WHERE p.id = block.parent_id))";
        let sql = format!("UPDATE block SET scope_id = {above} WHERE scope_id IS DISTINCT FROM {above}");
        // Each pass carries scopes down by one level at least.
        while self.db.execute(&sql, ())? > 0 {}
        Ok(())
    }

    fn block_place(&self, id: u64) -> Result<Option<Place>> {
        self.db.row(BY_ID, [id], place)
    }

    /// Returns the addresses of a block.
    pub(super) fn block_bounds(&self, id: u64) -> Result<Option<AddressRange>> {
        Ok(self.block_place(id)?.map(|place| place.bounds))
    }

    /// Returns the blocks that hold an address, but for one that nothing is below, the innermost first.
    fn blocks_holding(&self, address: Address, except: u64) -> Result<Vec<Place>> {
        // Of all blocks that hold it the innermost starts last and, of several that start there, ends first. What starts later still
        // ended before the address, and so did what is in it; a block around both is among its parents.
        let before = "SELECT id, parent_id, family, \"start\", \"end\" FROM block WHERE family = ? AND \"start\" <= ? AND id <> ?
             ORDER BY \"start\" DESC, \"end\" LIMIT 1";
        let mut found = self.db.row(before, (address.family().number(), address, except), place)?;
        let mut holding = Vec::new();
        while let Some(block) = found {
            if block.bounds.contains(address) {
                holding.push(block);
            }
            found = match block.parent {
                Some(parent) => self.db.row(BY_ID, [parent], place)?,
                None => None,
            };
        }
        Ok(holding)
    }

    pub(super) fn blocks_with(&self, address: Address) -> Result<Vec<(u64, AddressRange)>> {
        Ok(self.blocks_holding(address, 0)?.into_iter().map(|block| (block.id, block.bounds)).collect())
    }

    /// Returns the most specific block around some addresses.
    pub(super) fn block_around(&self, inner: AddressRange) -> Result<Option<u64>> {
        let holding = self.blocks_holding(inner.first(), 0)?;
        Ok(holding.into_iter().find(|block| block.bounds.covers(inner)).map(|block| block.id))
    }

    pub(super) fn levels_inside(&self, outer: AddressRange, except: u64) -> Result<u32> {
        let sql = "SELECT \"end\" FROM block WHERE family = ? AND \"start\" >= ? AND \"start\" <= ? AND \"end\" <= ? AND id <> ?
             ORDER BY \"start\", \"end\" DESC";
        let values = (outer.family().number(), outer.first(), outer.last(), outer.last(), except);
        let (mut open, mut deepest) = (Vec::<[u8; 16]>::new(), 0);
        // Blocks nest, so those still open when one starts and that end before it does are no longer around it.
        let inside: Vec<[u8; 16]> = self.db.rows(sql, values, |row| row.get(0))?;
        for end in inside {
            open.retain(|around| *around >= end);
            open.push(end);
            deepest = deepest.max(open.len());
        }
        u32::try_from(deepest).map_err(Error::internal)
    }

    /// Puts a row between the block around it and what is inside it.
    fn attach_block(&self, id: u64) -> Result<()> {
        let Some(place) = self.block_place(id)? else { return Ok(()) };
        let bounds = place.bounds;
        let around = self.blocks_holding(bounds.first(), id)?;
        let parent = around.into_iter().find(|block| block.bounds.covers(bounds)).map(|block| block.id);
        let of_parent = if parent.is_some() { "= ?5" } else { "IS NULL" };
        let mut values: Vec<Sql> =
            vec![id.into(), bounds.family().number().into(), bounds.first().into(), bounds.last().into()];
        values.extend(parent.map(Sql::from));
        let blocks = format!(
            "UPDATE block SET parent_id = ?1 WHERE family = ?2 AND \"start\" >= ?3 AND \"end\" <= ?4 AND id <> ?1
             AND parent_id {of_parent}"
        );
        self.db.execute(&blocks, values.clone())?;
        let subnets = format!(
            "UPDATE subnet SET block_id = ?1 WHERE space_id = 1 AND family = ?2 AND first >= ?3 AND first <= ?4 AND last <= ?4
             AND block_id {of_parent}"
        );
        self.db.execute(&subnets, values)?;
        self.db.execute("UPDATE block SET parent_id = ? WHERE id = ?", (parent, id))?;
        if self.has_scoped_blocks()? { self.refresh_block_scopes() } else { Ok(()) }
    }

    /// Takes a row out from between the block around it and what is inside it.
    fn detach_block(&self, id: u64) -> Result<()> {
        for sql in [
            "UPDATE subnet SET block_id = (SELECT parent_id FROM block WHERE id = ?1) WHERE block_id = ?1",
            "UPDATE block SET parent_id = (SELECT parent_id FROM block WHERE id = ?1) WHERE parent_id = ?1",
        ] {
            self.db.execute(sql, [id])?;
        }
        Ok(())
    }

    /// Fills in what the ranges below some blocks sum up to.
    pub(super) fn show_block_sums(&self, records: &mut [Record]) -> Result<()> {
        for record in records {
            let block = Block::from_record(record)?;
            let bounds = AddressRange::new("StartIPAddress", block.start, block.end)?;
            let family = bounds.family();
            let values = (family.number(), bounds.first(), bounds.last());
            let sql = format!("SELECT sum(r.size), sum({UTILIZED}) {INSIDE}");
            let read = |row: &Row| Ok((row.get::<Option<f64>>(0)?, row.get::<Option<f64>>(1)?));
            let (size, utilized) = self.db.one(&sql, values, read)?;
            let mut assigned = Count(size.unwrap_or_default() as u128);
            if inexact(family, size) {
                assigned = Count(0);
                let sql = format!("SELECT r.\"start\", r.\"end\" {INSIDE}");
                self.db.each(&sql, values, |row| add(&mut assigned, family, row, 0))?;
            }
            record.set("AssignedAddressesExact", assigned.to_value())?;
            record.set("UtilizedAddresses", Value::Integer(utilized.unwrap_or_default() as i128))?;
        }
        Ok(())
    }

    /// Fills in what the ranges of some subnets sum up to, exact.
    pub(super) fn show_subnet_sums(&self, records: &mut [Record]) -> Result<()> {
        let mut large = Vec::new();
        for (position, record) in records.iter_mut().enumerate() {
            let size = match record.get("AssignedAddresses") {
                Some(Value::Real(size)) => Some(*size),
                _ => None,
            };
            let family = match record.get("NetworkId") {
                Some(Value::Prefix(network)) => network.family(),
                _ => Family::V4,
            };
            if inexact(family, size) {
                large.push((position, id_of(record)?));
            } else {
                record.set("AssignedAddressesExact", Count(size.unwrap_or_default() as u128).to_value())?;
            }
        }
        for (position, id) in large {
            let mut assigned = Count(0);
            let sql = "SELECT \"start\", \"end\" FROM ip_range WHERE subnet_id = ? AND counted = 1";
            self.db.each(sql, [id], |row| add(&mut assigned, Family::V6, row, 0))?;
            records[position].set("AssignedAddressesExact", assigned.to_value())?;
        }
        Ok(())
    }
}

/// Tells whether a sum of sizes may have lost its last digits: a double holds whole numbers up to 2^53.
fn inexact(family: Family, sum: Option<f64>) -> bool {
    family == Family::V6 && sum.is_some_and(|sum| sum > 9e15)
}

fn add(sum: &mut Count, family: Family, row: &Row, at: usize) -> Result<()> {
    let range = bounds(family, row.get(at)?, row.get(at + 1)?)?;
    sum.0 = sum.0.saturating_add(range.count());
    Ok(())
}

fn place(row: &Row) -> Result<Place> {
    let family = Family::from_number(row.get(2)?).ok_or_else(|| Error::internal("a block's family"))?;
    Ok(Place { id: row.get(0)?, parent: row.get(1)?, bounds: bounds(family, row.get(3)?, row.get(4)?)? })
}
