//! What the tree of a store shows of its subnets and ranges, read in two walks: whole records would take several look-ups for each.

use std::collections::HashMap;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::SqlTransaction;
use super::db::Row;
use super::range::bounds;
use super::value::Sql;
use crate::domain::address::{Address, Family, Prefix};
use crate::domain::custom::{MANAGED_BY, SERVICE_INSTANCE};
use crate::error::{Error, Result};
use crate::store::{Outline, OutlineRange, OutlineSubnet};

impl SqlTransaction<'_> {
    pub(super) fn read_outline(&self, spaces: &[u64]) -> Result<Outline> {
        let numbers: std::result::Result<Vec<i64>, _> = spaces.iter().map(|id| i64::try_from(*id)).collect();
        let numbers = numbers.map_err(Error::internal)?;
        let (wanted, values) = match numbers.is_empty() {
            true => ("", Vec::new()),
            false => ("WHERE t.space_id IN {integers}", vec![Sql::Integers(numbers)]),
        };
        let mut outline = Outline::default();
        if wanted.is_empty() {
            self.db.whole_tables()?;
        }
        let mut at: FxHashMap<u64, usize> = FxHashMap::default();
        let sql = format!(
            "SELECT t.id, t.space_id, t.family, t.first, t.bits, t.name, t.description, t.block_id FROM subnet t {wanted}"
        );
        self.db.each(&sql, values.clone(), |row| {
            at.insert(row.get(0)?, outline.subnets.len());
            outline.subnets.push(OutlineSubnet {
                space: row.get(1)?,
                block: row.get(7)?,
                network: network(row, 2)?,
                name: row.get(5)?,
                description: row.get::<Option<String>>(6)?.unwrap_or_default(),
                assigned: 0.0,
                utilized: 0.0,
            });
            Ok(())
        })?;
        let named = "SELECT id, value FROM custom_value WHERE field_id = ? OR field_id = ?";
        let named = self.db.rows(named, (MANAGED_BY, SERVICE_INSTANCE), |row| Ok((row.get(0)?, row.get(1)?)))?;
        let named: HashMap<u64, String> = named.into_iter().collect();
        // Few services and instances have all ranges between them.
        let mut owners: FxHashMap<(u64, u64), Arc<str>> = FxHashMap::default();
        let sql = format!(
            "SELECT t.subnet_id, t.id, t.\"start\", t.\"end\", CASE t.utilization_calculation WHEN 1 THEN t.mapped ELSE t.utilized_addresses END,
             t.counted, t.managed_by_service_id, t.service_instance_id, t.description FROM ip_range t {wanted}"
        );
        self.db.each(&sql, values, |row| {
            let Some(place) = at.get(&row.get(0)?).copied() else { return Ok(()) };
            let subnet = &mut outline.subnets[place];
            let bounds = bounds(subnet.network.family(), row.get(2)?, row.get(3)?)?;
            let (size, utilized) = (bounds.count() as f64, row.get::<Option<f64>>(4)?.unwrap_or_default());
            if row.get::<bool>(5)? {
                subnet.assigned += size;
                subnet.utilized += utilized;
            }
            let (service, instance) = (row.get(6)?, row.get(7)?);
            let name = |id: u64| named.get(&id).map_or("", String::as_str);
            let owner = owners.entry((service, instance));
            let owner = owner.or_insert_with(|| format!("{}/{}", name(service), name(instance)).into());
            outline.ranges.push(OutlineRange {
                id: row.get(1)?,
                subnet: place,
                bounds,
                owner: Arc::clone(owner),
                percentage_utilized: 100.0 * utilized / size,
                description: row.get::<Option<String>>(8)?.unwrap_or_default(),
            });
            Ok(())
        })?;
        Ok(outline)
    }
}

/// Reads a network of three columns: family, first address and length.
fn network(row: &Row, at: usize) -> Result<Prefix> {
    let family = Family::from_number(row.get(at)?).ok_or_else(|| Error::internal("a subnet's family"))?;
    let first = Address::from_bytes(family, row.get(at + 1)?).ok_or_else(|| Error::internal("a subnet's address"))?;
    Prefix::new(first, row.get(at + 2)?).ok_or_else(|| Error::internal("a subnet's length"))
}
