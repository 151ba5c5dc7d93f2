//! What the tree of a store shows of its subnets and ranges, read in two walks: whole records would take several look-ups for each.

use std::collections::HashMap;

use super::SqlTransaction;
use super::db::Row;
use super::range::bounds;
use super::value::Sql;
use crate::domain::address::{Address, Family, Prefix};
use crate::domain::custom::{MANAGED_BY, SERVICE_INSTANCE};
use crate::domain::fields::{Range, Subnet};
use crate::error::{Error, Result};
use crate::store::Outline;

impl SqlTransaction<'_> {
    pub(super) fn read_outline(&self, spaces: &[u64]) -> Result<Outline> {
        let numbers: Vec<i64> = spaces
            .iter()
            .map(|id| i64::try_from(*id))
            .collect::<std::result::Result<_, _>>()
            .map_err(Error::internal)?;
        let (wanted, values) = match numbers.is_empty() {
            true => ("", Vec::new()),
            false => ("WHERE t.space_id IN {integers}", vec![Sql::Integers(numbers)]),
        };
        let mut outline = Outline::default();
        let mut at: HashMap<u64, usize> = HashMap::new();
        let sql = format!(
            "SELECT t.id, t.space_id, t.family, t.first, t.bits, t.name, t.description FROM subnet t {wanted}
             ORDER BY t.space_id, t.family, t.first, t.bits"
        );
        self.db.each(&sql, values.clone(), |row| {
            let subnet = Subnet {
                id: row.get(0)?,
                address_space_id: row.get(1)?,
                network_id: network(row, 2)?,
                name: row.get(5)?,
                description: row.get::<Option<String>>(6)?.unwrap_or_default(),
                ..Subnet::default()
            };
            at.insert(subnet.id, outline.subnets.len());
            outline.subnets.push(subnet);
            Ok(())
        })?;
        let named = "SELECT id, value FROM custom_value WHERE field_id = ? OR field_id = ?";
        let named = self.db.rows(named, (MANAGED_BY, SERVICE_INSTANCE), |row| Ok((row.get(0)?, row.get(1)?)))?;
        let named: HashMap<u64, String> = named.into_iter().collect();
        let name = |id: u64| named.get(&id).cloned().unwrap_or_default();
        let sql = format!(
            "SELECT t.subnet_id, t.id, t.\"start\", t.\"end\", t.size, CASE t.utilization_calculation WHEN 1 THEN t.mapped ELSE t.utilized_addresses END,
             t.counted, t.managed_by_service_id, t.service_instance_id, t.description FROM ip_range t {wanted}"
        );
        self.db.each(&sql, values, |row| {
            let Some(subnet) = at.get(&row.get(0)?).map(|at| &mut outline.subnets[*at]) else { return Ok(()) };
            let held = bounds(subnet.network_id.family(), row.get(2)?, row.get(3)?)?;
            let (size, utilized): (f64, f64) = (row.get(4)?, row.get::<Option<f64>>(5)?.unwrap_or_default());
            if row.get::<bool>(6)? {
                subnet.assigned_addresses += size;
                subnet.utilized_addresses += utilized;
            }
            outline.ranges.push(Range {
                id: row.get(1)?,
                address_space_id: subnet.address_space_id,
                network_id: subnet.network_id,
                start: held.first(),
                end: held.last(),
                managed_by_service: name(row.get(7)?),
                service_instance: name(row.get(8)?),
                percentage_utilized: 100.0 * utilized / size,
                description: row.get::<Option<String>>(9)?.unwrap_or_default(),
                ..Range::default()
            });
            Ok(())
        })?;
        for subnet in outline.subnets.iter_mut().filter(|subnet| subnet.assigned_addresses > 0.0) {
            subnet.percentage_utilized = 100.0 * subnet.utilized_addresses / subnet.assigned_addresses;
        }
        Ok(outline)
    }
}

/// Reads a network of three columns: family, first address and length.
fn network(row: &Row, at: usize) -> Result<Prefix> {
    let family = Family::from_number(row.get(at)?).ok_or_else(|| Error::internal("a subnet's family"))?;
    let first = Address::from_bytes(family, row.get(at + 1)?).ok_or_else(|| Error::internal("a subnet's address"))?;
    Prefix::new(first, row.get(at + 2)?).ok_or_else(|| Error::internal("a subnet's length"))
}
