//! Rows of ranges: their subnet, overlap, which ones count, and the addresses that map to them.

use std::sync::LazyLock;

use super::SqlTransaction;
use super::db::Row;
use super::query::Query;
use super::rows::{Layout, Table, id_of};
use super::value::Sql;
use crate::domain::address::{Address, AddressRange, Family};
use crate::domain::custom::{MANAGED_BY, SERVICE_INSTANCE};
use crate::domain::fields::{Range, RangeFilter, UtilizationCalculation};
use crate::domain::object::{Object, Record};
use crate::domain::rules::address::unassignable;
use crate::domain::set::AddressSet;
use crate::error::{Error, Result};

static LAYOUT: Layout = Layout {
    spec: Range::SPEC,
    table: "ip_range",
    from: "ip_range t {then} subnet n ON n.id = t.subnet_id {then} address_space s ON s.id = t.space_id",
    family: true,
    read: &[
        ("network_id", &["n.first", "n.last", "n.bits"]),
        ("address_space_id", &["t.space_id"]),
        ("provider_address_space", &["CASE s.space_type WHEN 0 THEN s.name END"]),
        ("customer_address_space", &["CASE s.space_type WHEN 1 THEN s.name END"]),
        ("overlapping", &["t.overlapping"]),
        ("use_for_utilization", &["t.counted"]),
        ("utilized_addresses", &["CASE t.utilization_calculation WHEN 1 THEN t.mapped ELSE t.utilized_addresses END"]),
        (
            "access_scope_path",
            &[
                "(SELECT path FROM access_scope WHERE id = coalesce(t.access_scope_id, n.access_scope_id, (SELECT b.scope_id FROM block b WHERE b.id = n.block_id), s.access_scope_id, 1))",
            ],
        ),
        ("is_inherited_access_scope", &["CASE WHEN t.access_scope_id IS NULL THEN 1 ELSE 0 END"]),
        ("vmm_logical_network", &["(SELECT value FROM custom_value WHERE id = n.vmm_logical_network_id)"]),
        ("network_site", &["(SELECT value FROM custom_value WHERE id = n.network_site_id)"]),
    ],
    elsewhere: &["network_id"],
    folded: &[],
    own: &["subnet_id", "size"],
    by_server: &["size"],
    new: &["sampled_slot"],
};

pub(super) fn table() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| Table::new(&LAYOUT));
    &TABLE
}

/// Where a range is and whose.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Place {
    pub id: u64,
    pub space: u64,
    service: u64,
    instance: u64,
    bounds: AddressRange,
    network_type: i64,
    /// Addresses that are not given out.
    kept_back: AddressSet,
}

impl Place {
    /// Returns the addresses that are given out when nobody has them: what no host can have cannot be recorded afterwards.
    fn open(&self) -> AddressSet {
        let hosts = AddressSet::of([self.bounds]).minus(&unassignable(self.bounds.family()));
        hosts.minus(&self.kept_back)
    }
}

/// Ranges of space ?1 and family ?2 that hold an address from ?3 to ?4, by one seek per owner: ranges of one owner do not overlap, so the
/// first of them is the one before ?3 or the next behind it.
const OVERLAPPING: &str = r#"FROM range_owner o {then} ip_range r ON r.space_id = ?1 AND r.managed_by_service_id = o.service_id
     AND r.service_instance_id = o.instance_id AND r.family = ?2 AND r."start" <= ?4 AND r."start" >= coalesce(
         (SELECT p."start" FROM ip_range p WHERE p.space_id = ?1 AND p.managed_by_service_id = o.service_id
          AND p.service_instance_id = o.instance_id AND p.family = ?2 AND p."start" <= ?3 ORDER BY p."start" DESC LIMIT 1), ?3)
     WHERE o.space_id = ?1 AND r."end" >= ?3"#;

impl SqlTransaction<'_> {
    pub(super) fn range_query(&self, filter: &RangeFilter) -> Result<Query> {
        const BY_KEY: &[&str] = &["t.space_id", "t.family", "t.\"start\"", "t.\"end\"", "t.id"];
        const IN_SUBNET: &[&str] = &["t.\"start\"", "t.\"end\"", "t.id"];
        let mut query = Query::new(if filter.mapping_to_subnet.is_some() { IN_SUBNET } else { BY_KEY });
        query.ids(&filter.id);
        query.spaces(&filter.address_space, !filter.start.is_empty());
        let bounds = filter.bounds()?.into_iter();
        let bounds = bounds.map(|range| (range.family(), vec![range.first().into(), range.last().into()]));
        query.keys(&["\"start\"", "\"end\""], bounds.collect());
        query.custom_values("managed_by_service_id", MANAGED_BY, &filter.managed_by_service);
        query.custom_values("service_instance_id", SERVICE_INSTANCE, &filter.service_instance);
        query.any("t.network_type", filter.network_type.iter().map(|t| Sql::Integer(*t as i64)).collect());
        query.families(&filter.address_family);
        query.categories(&filter.address_category, "\"start\"", "\"end\"");
        if filter.unmapped {
            query.and("n.block_id IS NULL", []);
        }
        if let Some(block) = filter.mapping_to_block {
            let bounds = self.block_bounds(block)?;
            query.inside(bounds, "\"start\"", "\"end\"");
            // A range maps with its subnet, which may be larger than the block that holds the range.
            if let Some(bounds) = bounds {
                query.and("n.first >= ? AND n.last <= ?", [bounds.first().into(), bounds.last().into()]);
            }
        }
        if let Some(subnet) = filter.mapping_to_subnet {
            query.and("t.subnet_id = ?", [subnet.into()]);
        }
        Ok(query)
    }

    /// Adds a range and returns its number, and how many addresses map to it where that is what it has in use.
    pub(super) fn add_range(&self, range: &Range) -> Result<(u64, u64)> {
        let own = self.own_columns(range)?;
        if self.db.postgres() {
            // What follows from the row is the server's to do, here and below.
            let id = table().insert_object(self, range, &own, &[])?;
            if range.utilization_calculation != UtilizationCalculation::Auto {
                return Ok((id, 0));
            }
            let sql = "SELECT mapped FROM ip_range WHERE id = ?";
            return Ok((id, self.db.one(sql, [id], |row| row.get(0))?));
        }
        let mut place = self.place_for(range)?;
        // Its history begins.
        place.id = table().insert_object(self, range, &own, &[self.slot().into()])?;
        let mapped = self.attach_new(&place)?;
        Ok((place.id, mapped))
    }

    /// Returns where a range is to be that has no row yet.
    fn place_for(&self, range: &Range) -> Result<Place> {
        let (space, service, instance) = self.owner_of(range)?;
        Ok(Place {
            id: 0,
            space,
            service,
            instance,
            bounds: AddressRange::new("range", range.start, range.end)?,
            kept_back: parts_of(range.reserved_addresses.iter().chain(&range.vip).map(String::as_str))?,
            network_type: range.network_type as i64,
        })
    }

    /// Makes a new row known to what follows from it, and returns how many addresses map to it. Most have neither addresses nor other ranges
    /// in their place.
    fn attach_new(&self, place: &Place) -> Result<u64> {
        self.count_owner(place)?;
        let bounds = place.bounds;
        if self.is_vacant(place.space, bounds) {
            self.fill_vacant(bounds);
            self.add_open_runs(place)?;
            return Ok(0);
        }
        let recorded = self.recorded_from(place.space, bounds.first())?;
        let is_recorded = recorded.is_some_and(|address| bounds.contains(address));
        let mut mapped = 0;
        if is_recorded {
            self.reshape(place, &AddressSet::default(), &place.open())?;
            mapped = self.map_addresses(place, bounds, Some(place.id))?;
        } else {
            self.add_open_runs(place)?;
        }
        let sql = format!("SELECT 1 {OVERLAPPING} AND r.id <> ?5 LIMIT 1");
        let (space, family) = (place.space, bounds.family().number());
        if self.db.exists(&sql, (space, family, bounds.first(), bounds.last(), place.id))? {
            self.forget_vacant();
            self.refresh_flags(place)?;
        } else if is_recorded {
            self.forget_vacant();
        } else {
            // What begins before and reaches behind would overlap.
            let sql = r#"SELECT "start" FROM ip_range WHERE space_id = ? AND family = ? AND "start" > ? ORDER BY "start", "end" LIMIT 1"#;
            let read = |row: &Row| super::free::address(bounds.family(), row.get(0)?);
            let next = self.db.row(sql, (space, family, bounds.last()), read)?;
            self.know_vacant(space, bounds, [next, recorded]);
        }
        Ok(mapped)
    }

    /// Gives a range that has no free runs all of what it gives out.
    fn add_open_runs(&self, place: &Place) -> Result<()> {
        place.open().ranges().iter().try_for_each(|run| self.add_run(place.id, run.first(), run.last()))
    }

    /// Returns the first recorded address of a space from an address on.
    fn recorded_from(&self, space: u64, first: Address) -> Result<Option<Address>> {
        let sql = "SELECT ip_address FROM ip_address WHERE space_id = ? AND family = ? AND ip_address >= ? ORDER BY ip_address LIMIT 1";
        let family = first.family();
        self.db.row(sql, (space, family.number(), first), |row| super::free::address(family, row.get(0)?))
    }

    pub(super) fn update_range(&self, object: &Record) -> Result<()> {
        if self.db.postgres() {
            return table().update(self, object, &self.own_columns(&Range::from_record(object)?)?);
        }
        self.change_range(object)?;
        let range = Range::from_record(object)?;
        if range.quarantine_seconds == 0 {
            self.give_all_back(range.id, range.start.family())?;
        }
        Ok(())
    }

    fn change_range(&self, object: &Record) -> Result<()> {
        self.forget_vacant();
        let old = self.place_of(id_of(object)?)?;
        self.close_sample(old.id)?;
        let range = Range::from_record(object)?;
        let (space, service, instance) = self.owner_of(&range)?;
        let stays = (old.space, old.service, old.instance) == (space, service, instance);
        if !stays {
            self.detach_range(&old)?;
        }
        table().update(self, object, &self.own_columns(&range)?)?;
        let new = self.place_of(old.id)?;
        if !stays {
            // In another space it is other addresses that were released.
            let gone = if old.space == new.space { new.open() } else { AddressSet::default() };
            for part in old.open().minus(&gone).ranges() {
                self.forget_released(new.id, *part)?;
            }
            return self.attach_range(&new);
        }
        if new == old {
            return Ok(());
        }
        if new.network_type != old.network_type {
            let sql = "UPDATE ip_address SET network_type = ?1 WHERE range_id = ?2 AND network_type <> ?1";
            self.db.execute(sql, (new.network_type, new.id))?;
        }
        self.reshape(&new, &old.open(), &new.open())?;
        let (before, after) = (AddressSet::of([old.bounds]), AddressSet::of([new.bounds]));
        for part in before.minus(&after).ranges() {
            self.map_addresses(&new, *part, None)?;
        }
        for part in after.minus(&before).ranges() {
            self.map_addresses(&new, *part, Some(new.id))?;
        }
        if new.bounds != old.bounds {
            self.refresh_others(&old, None)?;
            self.refresh_flags(&new)?;
        }
        Ok(())
    }

    pub(super) fn delete_range(&self, id: u64) -> Result<()> {
        if self.db.postgres() {
            return self.db.execute("DELETE FROM ip_range WHERE id = ?", [id]).map(drop);
        }
        let place = self.place_of(id)?;
        self.detach_range(&place)?;
        self.db.execute("DELETE FROM released_address WHERE range_id = ?", [id])?;
        self.db.execute("DELETE FROM ip_range WHERE id = ?", [id])?;
        self.drop_samples(3, id)?;
        Ok(())
    }

    fn own_columns(&self, range: &Range) -> Result<[Sql; 2]> {
        let space = self.space_id(&range.address_space)?;
        let subnet = self.subnet_at(space, range.network_id)?.map(|(id, _)| id);
        let subnet = subnet.ok_or_else(|| Error::internal("a range is kept only with its subnet"))?;
        let bounds = AddressRange::new("StartIPAddress", range.start, range.end)?;
        Ok([subnet.into(), Sql::Real(bounds.count() as f64)])
    }

    fn owner_of(&self, range: &Range) -> Result<(u64, u64, u64)> {
        Ok((
            self.space_id(&range.address_space)?,
            self.value_id(MANAGED_BY, &range.managed_by_service)?,
            self.value_id(SERVICE_INSTANCE, &range.service_instance)?,
        ))
    }

    fn place_of(&self, id: u64) -> Result<Place> {
        let sql = r#"SELECT space_id, managed_by_service_id, service_instance_id, family, "start", "end", reserved_addresses, vip, network_type FROM ip_range WHERE id = ?"#;
        let read = |row: &Row| {
            let family = Family::from_number(row.get(3)?);
            let at = |index| super::rows::address(family, row.value(index)?);
            Ok(Place {
                id,
                space: row.get(0)?,
                service: row.get(1)?,
                instance: row.get(2)?,
                bounds: AddressRange::new("range", at(4)?, at(5)?)?,
                kept_back: kept_back(row, 6)?,
                network_type: row.get(8)?,
            })
        };
        self.db.row(sql, [id], read)?.ok_or_else(|| Error::internal("a range is not there"))
    }

    /// Makes a row known to what follows from it: its owner, free runs, mapped addresses, flags.
    fn attach_range(&self, place: &Place) -> Result<()> {
        self.count_owner(place)?;
        self.reshape(place, &AddressSet::default(), &place.open())?;
        self.map_addresses(place, place.bounds, Some(place.id))?;
        self.refresh_flags(place)
    }

    /// Counts a range to its owner.
    fn count_owner(&self, place: &Place) -> Result<()> {
        let sql = "INSERT INTO range_owner (space_id, service_id, instance_id, ranges) VALUES (?, ?, ?, 1) ON CONFLICT (space_id, service_id, instance_id) DO UPDATE SET ranges = range_owner.ranges + 1";
        self.db.execute(sql, (place.space, place.service, place.instance))?;
        Ok(())
    }

    fn detach_range(&self, place: &Place) -> Result<()> {
        self.db.execute("DELETE FROM free_run WHERE range_id = ?", [place.id])?;
        self.map_addresses(place, place.bounds, None)?;
        let sql =
            "UPDATE range_owner SET ranges = ranges - 1 WHERE space_id = ? AND service_id = ? AND instance_id = ?";
        self.db.execute(sql, (place.space, place.service, place.instance))?;
        self.db.execute("DELETE FROM range_owner WHERE space_id = ? AND ranges = 0", [place.space])?;
        self.refresh_others(place, Some(place.id))
    }

    /// Maps the owner's addresses in a part of the range to it, or takes them from it; returns how many.
    fn map_addresses(&self, place: &Place, part: AddressRange, to: Option<u64>) -> Result<u64> {
        let (sql, sign) = match to {
            Some(_) => (
                "UPDATE ip_address SET range_id = ?1 WHERE space_id = ?2 AND family = ?3 AND ip_address BETWEEN ?4 AND ?5
                 AND managed_by_service_id = ?6 AND service_instance_id = ?7",
                1,
            ),
            None => (
                "UPDATE ip_address SET range_id = NULL WHERE range_id = ?1 AND ip_address BETWEEN ?4 AND ?5
                 AND space_id = ?2 AND family = ?3 AND managed_by_service_id = ?6 AND service_instance_id = ?7",
                -1,
            ),
        };
        let (first, last) = (part.first().bytes(), part.last().bytes());
        let family = part.family().number();
        let values = (place.id, place.space, family, first, last, place.service, place.instance);
        let count = self.db.execute(sql, values)?;
        if count > 0 {
            self.count_mapped(place.id, sign * i64::try_from(count).map_err(Error::internal)?)?;
        }
        Ok(count)
    }

    /// Changes how many addresses map to a range.
    pub(super) fn count_mapped(&self, range: u64, by: i64) -> Result<()> {
        // Nearly always nothing is to be written down, and to return what a row had SQLite would make a table.
        let sql = "UPDATE ip_range SET mapped = mapped + ? WHERE id = ?
             AND (sampled_slot >= ? OR family <> 4 OR utilization_calculation <> 1)";
        if self.db.execute(sql, (by, range, self.slot()))? == 1 {
            return Ok(());
        }
        let sql = "UPDATE ip_range SET mapped = mapped + ? WHERE id = ? RETURNING sampled_slot, size, mapped, family = 4 AND utilization_calculation = 1";
        let read = |row: &Row| Ok((row.get(0)?, row.get(1)?, row.get::<i64>(2)?, row.get::<bool>(3)?));
        match self.db.row(sql, (by, range), read)? {
            Some((since, size, mapped, true)) if self.is_of_earlier(since) => {
                self.close_known(range, since, size, mapped - by)
            }
            _ => Ok(()),
        }
    }

    /// Works out the flags of a range and of all that overlap it.
    fn refresh_flags(&self, place: &Place) -> Result<()> {
        self.refresh_others(place, None)?;
        self.refresh(place.id, place.bounds, place.space, None)
    }

    /// Works out the flags of the other ranges in the place, as if the range `except` were not there.
    fn refresh_others(&self, place: &Place, except: Option<u64>) -> Result<()> {
        let sql = format!(r#"SELECT r.id, r."start", r."end" {OVERLAPPING} AND r.id <> ?5"#);
        let (first, last) = (place.bounds.first(), place.bounds.last());
        let family = first.family();
        let values = (place.space, family.number(), first.bytes(), last.bytes(), place.id);
        let read = |row: &Row| Ok((row.get(0)?, bounds(family, row.get(1)?, row.get(2)?)?));
        for (id, bounds) in self.db.rows(&sql, values, read)? {
            self.refresh(id, bounds, place.space, except)?;
        }
        Ok(())
    }

    fn refresh(&self, id: u64, bounds: AddressRange, space: u64, except: Option<u64>) -> Result<()> {
        let sql = format!("SELECT min(r.id) {OVERLAPPING} AND r.id <> ?5 AND r.id <> ?6");
        let (first, last) = (bounds.first().bytes(), bounds.last().bytes());
        // No range has the number 0.
        let values = (space, bounds.family().number(), first, last, id, except.unwrap_or(0));
        let oldest: Option<u64> = self.db.one(&sql, values, |row| row.get(0))?;
        let counted = oldest.is_none_or(|oldest| oldest > id);
        let sql =
            "UPDATE ip_range SET overlapping = ?1, counted = ?2 WHERE id = ?3 AND (overlapping <> ?1 OR counted <> ?2)";
        self.db.execute(sql, (oldest.is_some(), counted, id))?;
        Ok(())
    }

    pub(super) fn range_of_owner(
        &self,
        space: u64,
        service: &str,
        instance: &str,
        bounds: AddressRange,
        except: u64,
    ) -> Result<Option<AddressRange>> {
        if self.is_vacant(space, bounds) {
            return Ok(None);
        }
        let sql = r#"SELECT "start", "end" FROM ip_range WHERE space_id = ? AND managed_by_service_id = ? AND service_instance_id = ?
             AND family = ? AND "start" <= ? AND id <> ? ORDER BY "start" DESC LIMIT 1"#;
        let (service, instance) = (self.value_id(MANAGED_BY, service)?, self.value_id(SERVICE_INSTANCE, instance)?);
        let family = bounds.family();
        let values = (space, service, instance, family.number(), bounds.last().bytes(), except);
        let found = self.db.row(sql, values, |row| self::bounds(family, row.get(0)?, row.get(1)?))?;
        Ok(found.filter(|other| other.overlaps(bounds)))
    }

    /// Returns a range that holds an address of the part such that none has one before it, or behind it.
    pub(super) fn range_at_edge(&self, space: u64, part: AddressRange, from_end: bool) -> Result<Option<AddressRange>> {
        // Of one owner only the last range that starts up to an address can hold it: its ranges do not overlap.
        let edge = if from_end { part.last() } else { part.first() };
        let family = part.family();
        let before = r#"SELECT r."start", r."end" FROM range_owner o {then} ip_range r ON r.id = (SELECT p.id FROM ip_range p
             WHERE p.space_id = ?1 AND p.managed_by_service_id = o.service_id AND p.service_instance_id = o.instance_id
             AND p.family = ?2 AND p."start" <= ?3 ORDER BY p."start" DESC LIMIT 1) WHERE o.space_id = ?1 AND r."end" >= ?4"#;
        let least = if from_end { part.first() } else { edge };
        let read = |row: &Row| bounds(family, row.get(0)?, row.get(1)?);
        let found = self.db.rows(before, (space, family.number(), edge, least), read)?;
        if from_end {
            return Ok(found.into_iter().max_by_key(|range| range.last()));
        }
        if let Some(holding) = found.into_iter().max_by_key(|range| range.last()) {
            return Ok(Some(holding));
        }
        let behind = r#"SELECT "start", "end" FROM ip_range WHERE space_id = ? AND family = ? AND "start" > ? AND "start" <= ?
             ORDER BY "start", "end" LIMIT 1"#;
        self.db.row(behind, (space, family.number(), edge, part.last()), read)
    }

    pub(super) fn ranges_in(&self, subnet: u64) -> Result<u64> {
        let sql = "SELECT count(*) FROM ip_range WHERE subnet_id = ?";
        self.db.one(sql, [subnet], |row| row.get(0))
    }

    /// Returns the ranges of a space that hold an address.
    pub(super) fn ranges_at(&self, space: u64, address: Address) -> Result<Vec<u64>> {
        let sql = format!("SELECT r.id {OVERLAPPING}");
        self.db.rows(&sql, (space, address.family().number(), address, address), |row| row.get(0))
    }

    /// Tells whether a range keeps an address back.
    pub(super) fn keeps_back(&self, range: u64, address: Address) -> Result<bool> {
        Ok(self.place_of(range)?.kept_back.contains(address))
    }
}

pub(super) fn bounds(family: Family, first: [u8; 16], last: [u8; 16]) -> Result<AddressRange> {
    let at = |bytes| Address::from_bytes(family, bytes).ok_or_else(|| Error::internal("a range's family"));
    AddressRange::new("range", at(first)?, at(last)?)
}

/// Reads the lists of reserved addresses and virtual IPs.
fn kept_back(row: &Row, first: usize) -> Result<AddressSet> {
    let texts = [row.get::<Option<String>>(first)?, row.get::<Option<String>>(first + 1)?];
    parts_of(texts.iter().flatten().flat_map(|text| text.split('\n')))
}

fn parts_of<'t>(parts: impl Iterator<Item = &'t str>) -> Result<AddressSet> {
    let parts = parts.map(|part| AddressRange::parse("ReservedIPAddresses", part));
    Ok(AddressSet::of(parts.collect::<Result<Vec<_>>>()?))
}
