//! What somebody who types a name or an address may mean, read in bounded time.

use super::SqlTransaction;
use super::db::Row;
use super::value::Sql;
use crate::domain::address::{Address, AddressRange, Family};
use crate::domain::fields::{AddressRecord, Block, Range, Subnet};
use crate::domain::name::fold;
use crate::domain::object::{Object, ObjectSpec};
use crate::error::Result;
use crate::store::KeyHint;

/// First and last address, name, space.
const SUBNETS: &str = "SELECT n.first, n.last, n.name, s.name FROM address_space s {then} subnet n ON n.space_id = s.id \
     WHERE n.family = ?1 AND n.first >= ?2 AND n.first <= ?3 LIMIT ?4";
const RANGES: &str = r#"SELECT r."start", r."end", m.value || ' ' || i.value, s.name FROM address_space s {then} ip_range r ON r.space_id = s.id
     {then} custom_value m ON m.id = r.managed_by_service_id {then} custom_value i ON i.id = r.service_instance_id
     WHERE r.family = ?1 AND r."start" >= ?2 AND r."start" <= ?3 LIMIT ?4"#;
const BLOCKS: &str = "SELECT b.first, b.last, b.description, s.name FROM address_space s {then} block b ON b.family = ?1 AND b.first >= ?2 AND b.first <= ?3 \
     WHERE s.id = 1 LIMIT ?4";
const ADDRESSES: &str = "SELECT a.ip_address, a.ip_address, a.device_name, s.name FROM address_space s {then} ip_address a ON a.space_id = s.id \
     WHERE a.family = ?1 AND a.ip_address >= ?2 AND a.ip_address <= ?3 LIMIT ?4";

impl SqlTransaction<'_> {
    pub(super) fn key_hints_in(
        &self,
        kind: &'static ObjectSpec,
        bounds: AddressRange,
        limit: u32,
    ) -> Result<Vec<KeyHint>> {
        let sql = match kind {
            kind if kind == Subnet::SPEC => SUBNETS,
            kind if kind == Block::SPEC => BLOCKS,
            kind if kind == Range::SPEC => RANGES,
            kind if kind == AddressRecord::SPEC => ADDRESSES,
            _ => return Ok(Vec::new()),
        };
        let family = bounds.family();
        let values = [
            Sql::from(family.number()),
            Sql::Key(bounds.first().bytes()),
            Sql::Key(bounds.last().bytes()),
            Sql::from(limit),
        ];
        self.db.rows(sql, values, |row| hint(row, family))
    }

    pub(super) fn spaces_beginning(&self, word: &str, limit: u32) -> Result<Vec<(String, String)>> {
        let low = fold(word);
        let sql = "SELECT name, coalesce(description, '') FROM address_space WHERE name_folded >= ?1 AND name_folded < ?2 ORDER BY name_folded LIMIT ?3";
        let high = format!("{low}{}", char::MAX);
        self.db.rows(sql, (low, high, limit), |row| Ok((row.get(0)?, row.get(1)?)))
    }
}

fn hint(row: &Row, family: Family) -> Result<KeyHint> {
    let at = |index| -> Result<Address> { Ok(Address::from_bytes(family, row.get(index)?).unwrap_or_default()) };
    let name: Option<String> = row.get(2)?;
    Ok(KeyHint { first: at(0)?, last: at(1)?, name: name.unwrap_or_default(), space: row.get(3)? })
}
