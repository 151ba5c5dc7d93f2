//! Rows of many addresses at once.

use super::SqlTransaction;
use super::db::{Adding, Row};
use super::rows::Loading;
use super::value::{Sql, named};
use crate::domain::address::{Address, AddressRange, Family};
use crate::domain::fields::NetworkType;
use crate::domain::set::AddressSet;
use crate::error::{Error, Result};
use crate::store::load::{Found, Load, LoadAddress, LoadTransaction, Loaded, Owner};

/// Most taken addresses that wait for being worked out: they take 16 bytes each.
const WAITING_MAX: usize = 2_000_000;

/// Most addresses that a server adds in one statement.
const TOGETHER_MAX: usize = 20_000;

/// A server works out later what is taken of free runs by no fewer addresses.
const LATER_MIN: usize = 2_000;

/// Finds the address of a key.
const ADDRESS_OF_KEY: &str = "SELECT id FROM ip_address WHERE space_id = ? AND family = ? AND ip_address = ? AND managed_by_service_id = ? AND service_instance_id = ?";

/// Number of the kind of an address in `object_value`.
pub(super) const ADDRESS: i64 = 4;

/// What adds rows of addresses to a file.
struct Rows<'l> {
    loading: Loading<'l>,
    adding: Adding<'l>,
    values: Vec<Sql>,
}

impl LoadTransaction for SqlTransaction<'_> {
    fn load_addresses(&self, load: &mut Load, addresses: &[LoadAddress]) -> Result<Vec<Loaded>> {
        self.forget_vacant();
        if !self.db.postgres() {
            let given = addresses.iter().fold(0, |given, address| given | address.given);
            let loading = super::address::table().loading(given);
            let mut rows = Rows { adding: self.db.adding(&loading.sql)?, loading, values: Vec::new() };
            return addresses.iter().map(|address| self.load_one(load, address, &mut rows)).collect();
        }
        // A server is given those that lie together together.
        let owner = |address: &LoadAddress| {
            let [service, instance, ..] = address.values;
            (address.space, address.record.ip_address.family().number(), service, instance)
        };
        let mut order: Vec<(_, Address, usize)> =
            addresses.iter().enumerate().map(|(at, one)| (owner(one), one.record.ip_address, at)).collect();
        order.sort_unstable();
        let mut loaded = vec![Loaded::Exists(0); addresses.len()];
        for alike in order.chunk_by(|one, next| one.0 == next.0) {
            // Of those of one key the first one is added, and is there when the others come.
            let same: Vec<&[_]> = alike.chunk_by(|one, next| one.1 == next.1).collect();
            for part in same.chunks(TOGETHER_MAX) {
                let first: Vec<&LoadAddress> = part.iter().map(|same| &addresses[same[0].2]).collect();
                for (same, (id, added)) in part.iter().zip(self.load_there(load, &first)?) {
                    same.iter().for_each(|(.., at)| loaded[*at] = Loaded::Exists(id));
                    if added {
                        loaded[same[0].2] = Loaded::Added(id);
                    }
                }
            }
        }
        Ok(loaded)
    }

    fn shared_addresses(&self, space: u64, family: Family, addresses: &[Address]) -> Result<Vec<Address>> {
        // Each is looked up in the index, and no more than two of its records.
        let sql = "SELECT i.value FROM {each keys ?3} i WHERE (SELECT count(*) FROM (SELECT 1 FROM ip_address a
             WHERE a.space_id = ?1 AND a.family = ?2 AND a.ip_address = i.value LIMIT 2) two) = 2";
        let keys = Sql::Keys(addresses.iter().map(|address| address.bytes()).collect());
        self.db.rows(sql, (space, family.number(), keys), |row| super::free::address(family, row.get(0)?))
    }

    fn finish_load(&self, load: &mut Load) -> Result<()> {
        if self.db.postgres() && load.waiting > 0 {
            // It has a trigger for it, which is not to wait for the commit.
            self.db.execute("SET CONSTRAINTS ipam.taken_waits IMMEDIATE", ())?;
            self.db.execute("SET CONSTRAINTS ipam.taken_waits DEFERRED", ())?;
        }
        for (range, mut taken) in std::mem::take(&mut load.taken) {
            self.lock_range(range)?;
            if taken.mapped > 0 {
                self.count_mapped(range, i64::try_from(taken.mapped).map_err(Error::internal)?)?;
            }
            if let Some(family) = taken.family {
                taken.addresses.sort_unstable();
                self.cut_many(range, family, &taken.addresses)?;
                self.forget_all_released(range, &taken.addresses)?;
            }
        }
        *load = Load::default();
        Ok(())
    }
}

impl SqlTransaction<'_> {
    /// Has a server add addresses of one space, family and owner, which ascend, with all that follows, and returns the number of each and
    /// whether it is new.
    fn load_there(&self, load: &mut Load, addresses: &[&LoadAddress]) -> Result<Vec<(u64, bool)>> {
        let added = if addresses.len() > 1 && self.db.has_rules() {
            let later = addresses.len() >= LATER_MIN;
            load.waiting += if later { addresses.len() } else { 0 };
            let numbers = self.db.load_addresses(&super::address::table().alike(addresses)?, later)?;
            numbers.into_iter().map(|number| (number.unsigned_abs(), number > 0)).collect()
        } else {
            addresses.iter().map(|address| self.add_there(address)).collect::<Result<Vec<_>>>()?
        };
        let new = addresses.iter().zip(&added).filter(|(_, (_, added))| *added);
        self.add_settings_there(new.map(|(address, (id, _))| (*id, *address)))?;
        Ok(added)
    }

    /// Has a server add the custom fields of new addresses.
    pub(super) fn add_settings_there<'a>(
        &self,
        addresses: impl IntoIterator<Item = (u64, &'a LoadAddress<'a>)>,
    ) -> Result<()> {
        let (mut ids, mut orders, mut fields, mut values, mut texts) = (vec![], vec![], vec![], vec![], vec![]);
        for (id, address) in addresses {
            for (order, setting) in address.settings.iter().enumerate() {
                ids.push(number(id)?);
                orders.push(number(order as u64 + 1)?);
                fields.push(number(setting.field)?);
                values.push(number(setting.value.unwrap_or(0))?);
                texts.push(setting.text.clone());
            }
        }
        if ids.is_empty() {
            return Ok(());
        }
        let sql = "INSERT INTO object_value (kind, object_id, field_id, value_id, text, ord)
             SELECT ?::bigint, s.id, s.field, nullif(s.value, 0), CASE s.value WHEN 0 THEN s.text END, s.place
             FROM unnest(?::bigint[], ?::bigint[], ?::bigint[], ?::text[], ?::bigint[]) AS s (id, field, value, text, place)";
        let lists = [
            Sql::Integers(ids),
            Sql::Integers(fields),
            Sql::Integers(values),
            Sql::Texts(texts),
            Sql::Integers(orders),
        ];
        self.db.later(sql, [&[Sql::Integer(ADDRESS)], &lists[..]].concat())
    }

    /// The same for one: its row alone goes by plans that the server keeps, also one with the rules of an older release.
    fn add_there(&self, address: &LoadAddress) -> Result<(u64, bool)> {
        let [service, instance, ..] = address.values;
        let ip = address.record.ip_address;
        let key = [address.space.into(), ip.family().number().into(), ip.into(), service.into(), instance.into()];
        let mut values = super::address::table().load_values(address, address.network_type)?;
        values.extend_from_slice(&key);
        match self.db.row(super::address::table().load_there(), values, |row| row.get(0))? {
            Some(id) => Ok((id, true)),
            None => Ok((self.db.one(ADDRESS_OF_KEY, key, |row| row.get(0))?, false)),
        }
    }

    /// Adds an address to a file; what follows waits for [`LoadTransaction::finish_load`].
    fn load_one(&self, load: &mut Load, address: &LoadAddress, rows: &mut Rows) -> Result<Loaded> {
        let ip = address.record.ip_address;
        let family = ip.family();
        if !matches!(&load.place, Some((space, of, _)) if (*space, *of) == (address.space, family)) {
            load.place = Some((address.space, family, self.owners_in(address.space)?));
        }
        let Some((_, _, owners)) = &mut load.place else { return Err(Error::internal("a place was just found")) };
        let [service, instance, ..] = address.values;
        let (mut own, mut holding) = (None, [0_u64; 8]);
        let (mut held, mut more) = (0, Vec::new());
        for owner in owners.iter_mut() {
            let found = match owner.last {
                Some(found) if found.interval.contains(ip) => found,
                _ => *owner.last.insert(self.find_range(address.space, owner, ip)?),
            };
            let Some(range) = found.range else { continue };
            if (owner.service, owner.instance) == (service, instance) {
                own = Some(range);
            }
            // Few owners share an address; what is beyond goes to the heap.
            match holding.get_mut(held) {
                Some(place) => *place = range.0,
                None => more.push(range.0),
            }
            held += 1;
        }
        // An address that says no type is of that of its range.
        let network_type = address.network_type.or(own.map(|(.., has)| has)).unwrap_or(address.record.network_type);
        let range = own.map(|(id, ..)| id);
        rows.loading.values(address, range, network_type, &mut rows.values)?;
        let Some(id) = rows.adding.add(&mut rows.values)? else {
            let key = (address.space, family.number(), ip, service, instance);
            return Ok(Loaded::Exists(self.db.one(ADDRESS_OF_KEY, key, |row| row.get(0))?));
        };
        self.insert_settings(ADDRESS, id, address.settings)?;
        for range in holding[..held.min(holding.len())].iter().chain(&more) {
            let taken = load.taken.entry(*range).or_default();
            taken.addresses.push(ip.bytes());
            taken.family = Some(family);
            load.waiting += 1;
        }
        if let Some(range) = range {
            load.taken.entry(range).or_default().mapped += 1;
        }
        if load.waiting >= WAITING_MAX {
            self.finish_load(load)?;
        }
        Ok(Loaded::Added(id))
    }
}

fn number(id: u64) -> Result<i64> {
    i64::try_from(id).map_err(Error::internal)
}

/// Returns the first and the last address of a family.
pub(super) fn edges(family: Family) -> (Option<Address>, Option<Address>) {
    let last = match family {
        Family::V4 => u32::MAX.into(),
        Family::V6 => u128::MAX,
    };
    (Address::from_number(family, 0), Address::from_number(family, last))
}

impl SqlTransaction<'_> {
    fn owners_in(&self, space: u64) -> Result<Vec<Owner>> {
        let sql = "SELECT service_id, instance_id FROM range_owner WHERE space_id = ? ORDER BY service_id, instance_id";
        self.db.rows(sql, [space], |row| Ok(Owner { service: row.get(0)?, instance: row.get(1)?, last: None }))
    }

    /// Returns the range of an owner that holds an address, and up to where the answer is the same.
    fn find_range(&self, space: u64, owner: &Owner, address: Address) -> Result<Found> {
        let family = address.family();
        let at = |bytes| Address::from_bytes(family, bytes).ok_or_else(|| Error::internal("a range's family"));
        let key = (space, owner.service, owner.instance, family.number(), address);
        let before = r#"SELECT r.id, r."start", r."end", r.network_type FROM ip_range r
             WHERE r.space_id = ? AND r.managed_by_service_id = ? AND r.service_instance_id = ? AND r.family = ? AND r."start" <= ?
             ORDER BY r."start" DESC LIMIT 1"#;
        let read = |row: &Row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?));
        let mut from = None;
        if let Some((id, start, end, number)) = self.db.row(before, key, read)? {
            let bounds = AddressRange::new("range", at(start)?, at(end)?)?;
            if bounds.contains(address) {
                let network_type = named(NetworkType::SPEC, number, NetworkType::from_name)?;
                return Ok(Found { interval: bounds, range: Some((id, bounds, network_type)) });
            }
            from = bounds.last().next();
        }
        let next = r#"SELECT "start" FROM ip_range WHERE space_id = ? AND managed_by_service_id = ? AND service_instance_id = ? AND family = ?
             AND "start" > ? ORDER BY "start" LIMIT 1"#;
        let key = (space, owner.service, owner.instance, family.number(), address);
        let next: Option<[u8; 16]> = self.db.row(next, key, |row| row.get(0))?;
        let last = next.map(at).transpose()?.and_then(Address::previous).or_else(|| edges(family).1);
        let first = from.or_else(|| edges(family).0);
        let (Some(first), Some(last)) = (first, last) else { return Err(Error::internal("a family has addresses")) };
        Ok(Found { interval: AddressRange::new("range", first, last)?, range: None })
    }

    /// Takes sorted addresses out of the runs of a range.
    fn cut_many(&self, range: u64, family: Family, sorted: &[[u8; 16]]) -> Result<()> {
        let (Some(first), Some(last)) = (sorted.first(), sorted.last()) else { return Ok(()) };
        let at = |bytes: &[u8; 16]| {
            Address::from_bytes(family, *bytes).ok_or_else(|| Error::internal("an address's family"))
        };
        let bounds = AddressRange::new("run", at(first)?, at(last)?)?;
        let runs = self.runs_touching(range, bounds)?;
        let mut cut: Vec<AddressRange> = Vec::new();
        for bytes in sorted {
            let address = at(bytes)?;
            match cut.last_mut() {
                Some(part) if part.last() == address => {}
                Some(part) if part.last().next() == Some(address) => {
                    *part = AddressRange::new("run", part.first(), address)?
                }
                _ => cut.push(AddressRange::single(address)),
            }
        }
        // Who is recorded is in no quarantine any more.
        if self.db.exists("SELECT 1 FROM released_address WHERE range_id = ? LIMIT 1", [range])? {
            for part in &cut {
                self.forget_released(range, *part)?;
            }
        }
        let left = AddressSet::of(runs.iter().copied()).minus(&AddressSet::of(cut));
        if let (Some(first), Some(last)) = (runs.first(), runs.last()) {
            let sql = "DELETE FROM free_run WHERE range_id = ? AND first BETWEEN ? AND ?";
            self.db.execute(sql, (range, first.first(), last.first()))?;
        }
        for run in left.ranges() {
            let values = [Sql::from(range), run.first().into(), run.last().into()];
            self.db.execute("INSERT INTO free_run (range_id, first, last) VALUES (?, ?, ?)", values)?;
        }
        Ok(())
    }

    /// Returns the runs of a range that hold some of the addresses.
    fn runs_touching(&self, range: u64, bounds: AddressRange) -> Result<Vec<AddressRange>> {
        let sql = "SELECT first, last FROM free_run WHERE range_id = ?1 AND first <= ?3 AND first >= coalesce(
             (SELECT first FROM free_run WHERE range_id = ?1 AND first <= ?2 ORDER BY first DESC LIMIT 1), ?2) ORDER BY first";
        let family = bounds.family();
        let at = |bytes| Address::from_bytes(family, bytes).ok_or_else(|| Error::internal("a run's family"));
        let mut runs = Vec::new();
        self.db.each(sql, (range, bounds.first(), bounds.last()), |row| {
            let run = AddressRange::new("run", at(row.get(0)?)?, at(row.get(1)?)?)?;
            if run.overlaps(bounds) {
                runs.push(run);
            }
            Ok(())
        })?;
        Ok(runs)
    }
}
