//! Addresses and the ranges they map to, and free runs, by walking the addresses of every range in order.

use std::collections::VecDeque;

use super::places::bounds;
use super::{PAGE, derived};
use crate::domain::address::{Address, AddressRange};
use crate::domain::rules::address::unassignable;
use crate::domain::set::AddressSet;
use crate::domain::value::Timestamp;
use crate::error::Result;
use crate::store::check::Found;
use crate::store::sql::SqlTransaction;
use crate::store::sql::db::Row;
use crate::store::sql::value::Sql;

/// A range as far as its addresses matter.
struct Place {
    id: u64,
    space: u64,
    service: u64,
    instance: u64,
    bounds: AddressRange,
    kept_back: Vec<String>,
    mapped: u64,
}

impl Place {
    fn open(&self) -> Result<AddressSet> {
        let mut parts = Vec::new();
        for part in self.kept_back.iter().flat_map(|text| text.split('\n')) {
            parts.push(AddressRange::parse("ReservedIPAddresses", part)?);
        }
        let hosts = AddressSet::of([self.bounds]).minus(&unassignable(self.bounds.family()));
        Ok(hosts.minus(&AddressSet::of(parts)))
    }

    /// Returns the values of space, family, first and last address.
    fn key(&self) -> Vec<Sql> {
        let family = self.bounds.family().number();
        vec![self.space.into(), family.into(), self.bounds.first().into(), self.bounds.last().into()]
    }
}

/// Keys of a statement in order, page by page. Its first places are those of the base, then comes the key behind which to go on.
struct Keys<'t, 'c> {
    tx: &'t SqlTransaction<'c>,
    sql: &'static str,
    base: Vec<Sql>,
    family: crate::domain::address::Family,
    page: VecDeque<Address>,
    after: Option<Address>,
    over: bool,
}

impl Keys<'_, '_> {
    fn peek(&mut self) -> Result<Option<Address>> {
        if self.page.is_empty() && !self.over {
            let mut values = self.base.clone();
            // Nothing can have the address zero, so all keys are behind it.
            values.push(Sql::Key(self.after.map_or([0; 16], Address::bytes)));
            let family = self.family;
            let sql = format!("{} LIMIT {PAGE}", self.sql);
            let page = self.tx.db.rows(&sql, values, |row| crate::store::sql::free::address(family, row.get(0)?))?;
            self.over = page.len() < PAGE as usize;
            self.after = page.last().copied().or(self.after);
            self.page = page.into();
        }
        Ok(self.page.front().copied())
    }

    fn skip_below(&mut self, address: Address) -> Result<()> {
        while self.peek()?.is_some_and(|next| next < address) {
            self.page.pop_front();
        }
        Ok(())
    }
}

const RECORDED: &str = "SELECT DISTINCT ip_address FROM ip_address WHERE space_id = ? AND family = ? AND ip_address >= ? AND ip_address <= ?
     AND ip_address > ? ORDER BY ip_address";
const RELEASED: &str =
    "SELECT ip_address FROM released_address WHERE range_id = ? AND ip_address > ? ORDER BY ip_address";

impl SqlTransaction<'_> {
    fn each_place(&self, condition: &str, mut work: impl FnMut(Place) -> Result<()>) -> Result<u64> {
        let sql = format!(
            r#"SELECT r.id, r.space_id, r.managed_by_service_id, r.service_instance_id, r.family, r."start", r."end", r.reserved_addresses, r.vip,
                 r.mapped FROM ip_range r WHERE {condition}"#
        );
        let read = |row: &Row| {
            let kept = [row.get::<Option<String>>(7)?, row.get::<Option<String>>(8)?];
            let place = Place {
                id: row.get(0)?,
                space: row.get(1)?,
                service: row.get(2)?,
                instance: row.get(3)?,
                bounds: bounds(row.get(4)?, row.get(5)?, row.get(6)?)?,
                kept_back: kept.into_iter().flatten().collect(),
                mapped: row.get(9)?,
            };
            Ok((place.id, place))
        };
        self.walk(&sql, "r.id", read, |_, place| work(place))
    }

    pub(super) fn check_mapping(&self, mend: bool, found: &mut Found) -> Result<u64> {
        let astray = r#"a.range_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ip_range r WHERE r.id = a.range_id AND r.space_id = a.space_id
             AND r.family = a.family AND r.managed_by_service_id = a.managed_by_service_id
             AND r.service_instance_id = a.service_instance_id AND a.ip_address BETWEEN r."start" AND r."end")"#;
        let sql = format!("SELECT a.id, a.range_id FROM ip_address a WHERE {astray} ORDER BY a.id LIMIT {PAGE}");
        loop {
            let page = self.db.rows(&sql, (), |row| Ok((row.get::<u64>(0)?, row.get::<u64>(1)?)))?;
            for (id, range) in &page {
                derived(found, format!("address {id} maps to range {range}, which does not hold it"))?;
                self.mend(mend, "UPDATE ip_address SET range_id = NULL WHERE id = ?", vec![(*id).into()])?;
            }
            if !mend || page.len() < PAGE as usize {
                break;
            }
        }
        let mut addresses = 0;
        let inside = "space_id = ? AND family = ? AND ip_address BETWEEN ? AND ? AND managed_by_service_id = ? AND service_instance_id = ?";
        let ranges = self.each_place("", |place| {
            let mut key = place.key();
            key.extend([place.service.into(), place.instance.into()]);
            let sql = format!(
                "SELECT count(*), coalesce(CAST(sum(CASE WHEN range_id = {0} THEN 1 ELSE 0 END) AS {1}), 0) FROM ip_address WHERE {inside}",
                place.id,
                if self.db.postgres() { "BIGINT" } else { "INTEGER" }
            );
            let (all, here): (u64, u64) = self.db.one(&sql, key.clone(), |row| Ok((row.get(0)?, row.get(1)?)))?;
            addresses += all;
            if all != here {
                derived(found, format!("range {} holds {all} addresses of its owner, {here} of them map to it", place.id))?;
                let mut values = vec![place.id.into()];
                values.extend(key);
                self.mend(mend, &format!("UPDATE ip_address SET range_id = ? WHERE {inside}"), values)?;
            }
            if all != place.mapped {
                derived(found, format!("range {} counts {} addresses, not {all}", place.id, place.mapped))?;
                self.mend(mend, "UPDATE ip_range SET mapped = ? WHERE id = ?", vec![all.into(), place.id.into()])?;
            }
            Ok(())
        })?;
        Ok(ranges + addresses)
    }

    pub(super) fn check_free_runs(&self, _now: Timestamp, mend: bool, found: &mut Found) -> Result<u64> {
        let sql = "SELECT DISTINCT range_id FROM free_run WHERE NOT EXISTS (SELECT 1 FROM ip_range r WHERE r.id = free_run.range_id)";
        for id in self.db.rows(sql, (), |row| row.get::<u64>(0))? {
            derived(found, format!("range {id} has free runs and is not there"))?;
            self.mend(mend, "DELETE FROM free_run WHERE range_id = ?", vec![id.into()])?;
        }
        self.each_place("", |place| {
            let mut kept = Runs { tx: self, range: place.id, page: VecDeque::new(), after: None, over: false };
            let mut wrong: Option<Address> = None;
            self.expected_runs(&place, &mut |run| {
                if kept.next()? != Some((run.first().bytes(), run.last().bytes())) {
                    wrong = Some(run.first());
                }
                Ok(wrong.is_none())
            })?;
            if wrong.is_none() && kept.next()?.is_some() {
                wrong = Some(place.bounds.last());
            }
            let Some(from) = wrong else { return Ok(()) };
            derived(
                found,
                format!("free runs of range {} ({}) are not what nobody has, from {from} on", place.id, place.bounds),
            )?;
            if mend {
                self.db.execute("DELETE FROM free_run WHERE range_id = ?", [place.id])?;
                self.expected_runs(&place, &mut |run| {
                    let sql = "INSERT INTO free_run (range_id, first, last) VALUES (?, ?, ?)";
                    self.db.execute(sql, (place.id, run.first(), run.last()))?;
                    Ok(true)
                })?;
            }
            Ok(())
        })
    }

    /// Gives the free runs that a range has to have, in order, until `take` says that it is enough.
    fn expected_runs(&self, place: &Place, take: &mut dyn FnMut(AddressRange) -> Result<bool>) -> Result<()> {
        let family = place.bounds.family();
        let keys = |sql, base| Keys { tx: self, sql, base, family, page: VecDeque::new(), after: None, over: false };
        let mut taken = [keys(RECORDED, place.key()), keys(RELEASED, vec![place.id.into()])];
        for part in place.open()?.ranges() {
            let mut start = Some(part.first());
            while let Some(from) = start.filter(|from| *from <= part.last()) {
                let mut next = None;
                for keys in &mut taken {
                    keys.skip_below(from)?;
                    next = [next, keys.peek()?].into_iter().flatten().min();
                }
                match next.filter(|next| *next <= part.last()) {
                    Some(next) => {
                        if let Some(before) = next.previous().filter(|before| *before >= from)
                            && !take(AddressRange::new("run", from, before)?)?
                        {
                            return Ok(());
                        }
                        start = next.next();
                    }
                    None => {
                        if !take(AddressRange::new("run", from, part.last())?)? {
                            return Ok(());
                        }
                        start = None;
                    }
                }
            }
        }
        Ok(())
    }

    pub(super) fn check_quarantine(&self, mend: bool, found: &mut Found) -> Result<u64> {
        let sql = "SELECT DISTINCT range_id FROM released_address WHERE NOT EXISTS (SELECT 1 FROM ip_range r WHERE r.id = released_address.range_id)";
        for id in self.db.rows(sql, (), |row| row.get::<u64>(0))? {
            derived(found, format!("range {id} keeps released addresses back and is not there"))?;
            self.mend(mend, "DELETE FROM released_address WHERE range_id = ?", vec![id.into()])?;
        }
        self.each_place("EXISTS (SELECT 1 FROM released_address q WHERE q.range_id = r.id) AND", |place| {
            let (open, family) = (place.open()?, place.bounds.family());
            let mut keys = Keys {
                tx: self,
                sql: RELEASED,
                base: vec![place.id.into()],
                family,
                page: VecDeque::new(),
                after: None,
                over: false,
            };
            let recorded = "SELECT 1 FROM ip_address WHERE space_id = ? AND family = ? AND ip_address = ? LIMIT 1";
            while let Some(address) = keys.peek()? {
                keys.page.pop_front();
                let has = self.db.exists(recorded, (place.space, family.number(), address))?;
                if has || !open.contains(address) {
                    let why = if has { "which is recorded" } else { "which is not its to give" };
                    derived(found, format!("range {} keeps {address} back, {why}", place.id))?;
                    let sql = "DELETE FROM released_address WHERE range_id = ? AND ip_address = ?";
                    self.mend(mend, sql, vec![place.id.into(), address.into()])?;
                }
            }
            Ok(())
        })
    }
}

/// First and last address of a run as they are in its row, whatever they are.
type Bounds = ([u8; 16], [u8; 16]);

/// The free runs that a range has, in order, page by page.
struct Runs<'t, 'c> {
    tx: &'t SqlTransaction<'c>,
    range: u64,
    page: VecDeque<Bounds>,
    after: Option<[u8; 16]>,
    over: bool,
}

impl Runs<'_, '_> {
    fn next(&mut self) -> Result<Option<Bounds>> {
        if self.page.is_empty() && !self.over {
            let sql = format!(
                "SELECT first, last FROM free_run WHERE range_id = ? AND first > ? ORDER BY first LIMIT {PAGE}"
            );
            let read = |row: &Row| Ok((row.get(0)?, row.get(1)?));
            let page: Vec<Bounds> = self.tx.db.rows(&sql, (self.range, self.after.unwrap_or_default()), read)?;
            self.over = page.len() < PAGE as usize;
            self.after = page.last().map(|(first, _)| *first).or(self.after);
            self.page = page.into();
        }
        Ok(self.page.pop_front())
    }
}
