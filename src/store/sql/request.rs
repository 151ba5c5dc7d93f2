//! Rows of requests and of released addresses, and walks along free runs from either end.

use std::sync::{Arc, LazyLock};

use super::SqlTransaction;
use super::db::Row;
use super::free::{address, run};
use super::load::ADDRESS;
use super::value::{Sql, named};
use crate::domain::address::{Address, AddressRange, Family};
use crate::domain::custom::{MANAGED_BY, SERVICE_INSTANCE};
use crate::domain::fields::{Event, NetworkType, Range};
use crate::domain::object::ObjectSpec;
use crate::domain::value::Timestamp;
use crate::error::{Error, Result};
use crate::store::load::LoadAddress;
use crate::store::request::{Answered, Owner, Place, Released, RequestTransaction, Room, TakenAddress};

/// Addresses whose quarantine is over that are given back at once.
const DUE: u32 = 1024;
const MICROS_PER_SECOND: i64 = 1_000_000;

/// The columns of an event that a server is given, but for the number of the object.
fn event_columns() -> impl Iterator<Item = (usize, &'static str)> {
    let columns = super::event::table().load_columns().iter().map(String::as_str);
    columns.enumerate().filter(|(_, column)| *column != "object_id")
}

/// Takes an address on a server and writes its event. Values: the range, from which end, the family, the text that the event has in place of the
/// address, the columns of the event, the session, the row of the address.
static TAKE_AND_COMMIT: LazyLock<String> = LazyLock::new(|| {
    let columns: Vec<&str> = event_columns().map(|(_, column)| column).collect();
    let value = |(column, place): (&&str, usize)| match *column {
        "object_name" | "message" | "details" => format!("replace(?{place}, ?4, t.shown)"),
        _ => format!("?{place}"),
    };
    let values: Vec<String> = columns.iter().zip(5..).map(value).collect();
    let session = columns.len() + 5;
    format!(
        r"WITH t AS (SELECT number, key, CASE ?3::bigint
             WHEN 4 THEN concat_ws('.', get_byte(key, 12), get_byte(key, 13), get_byte(key, 14), get_byte(key, 15))
             ELSE host(rtrim(regexp_replace(encode(key, 'hex'), '(....)', '\1:', 'g'), ':')::inet) END AS shown
             FROM ipam.take_addresses(?1, ?2, 1, ?{row})),
         e AS (INSERT INTO event (object_id, {columns}) SELECT number, {values} FROM t)
         SELECT number, key, ipam.note_taken(?{session}::text::uuid, number) FROM t",
        columns = columns.join(", "),
        values = values.join(", "),
        row = session + 1
    )
});

impl RequestTransaction for SqlTransaction<'_> {
    fn rooms(
        &self,
        place: Place,
        owner: Owner,
        now: Timestamp,
        after: Option<Room>,
        from_end: bool,
        limit: u32,
    ) -> Result<Vec<Room>> {
        let (mut conditions, mut values): (Vec<&str>, Vec<Sql>) = match place {
            Place::Range(id) => (vec!["r.id = ?"], vec![id.into()]),
            Place::Subnet(id) => (vec!["r.subnet_id = ?"], vec![id.into()]),
            Place::Inside(space, bounds) => {
                let mut conditions = vec!["r.space_id = ?", "r.family = ?", r#"r."end" <= ?"#];
                let mut values = vec![space.into(), bounds.family().number().into(), bounds.last().into()];
                // Behind a room one of the bounds is given by it; with both SQLite may enter the index by the one that is farther away.
                if from_end || after.is_none() {
                    conditions.push(r#"r."start" >= ?"#);
                    values.push(bounds.first().into());
                }
                if !from_end || after.is_none() {
                    conditions.push(r#"r."start" <= ?"#);
                    values.push(bounds.last().into());
                }
                (conditions, values)
            }
        };
        let owners = [("r.managed_by_service_id = ?", MANAGED_BY, owner.service)];
        let owners = owners.into_iter().chain([("r.service_instance_id = ?", SERVICE_INSTANCE, owner.instance)]);
        for (condition, field, value) in owners {
            if let Some(value) = value {
                conditions.push(condition);
                values.push(self.value_id(field, value)?.into());
            }
        }
        let due = "EXISTS (SELECT 1 FROM released_address q WHERE q.range_id = r.id AND q.until <= ?)";
        let free = format!("(EXISTS (SELECT 1 FROM free_run f WHERE f.range_id = r.id) OR {due})");
        conditions.push(&free);
        values.push(now.0.into());
        values.insert(0, now.0.into());
        if let Some(after) = after {
            conditions.push(match from_end {
                false => r#"(r."start", r."end", r.id) > (?, ?, ?)"#,
                true => r#"(r."start", r."end", r.id) < (?, ?, ?)"#,
            });
            values.extend([after.bounds.first().into(), after.bounds.last().into(), after.range.into()]);
        }
        let order = match from_end {
            false => r#"r."start", r."end", r.id"#,
            true => r#"r."start" DESC, r."end" DESC, r.id DESC"#,
        };
        values.push(limit.into());
        let sql = format!(
            r#"SELECT r.id, r.family, r."start", r."end", {due} FROM ip_range r WHERE {} ORDER BY {order} LIMIT ?"#,
            conditions.join(" AND ")
        );
        self.db.rows(&sql, values, |row| {
            let family = Family::from_number(row.get(1)?).ok_or_else(super::value::damaged)?;
            Ok(Room { range: row.get(0)?, bounds: run(family, (row.get(2)?, row.get(3)?))?, due: row.get(4)? })
        })
    }

    fn runs_after(
        &self,
        range: u64,
        family: Family,
        after: Option<Address>,
        from_end: bool,
        limit: u32,
    ) -> Result<Vec<AddressRange>> {
        self.lock_range(range)?;
        let read = |row: &Row| run(family, (row.get(0)?, row.get(1)?));
        let (behind, order) = if from_end { ("AND first < ?", "DESC") } else { ("AND first > ?", "") };
        match after {
            Some(after) => {
                let sql = format!(
                    "SELECT first, last FROM free_run WHERE range_id = ? {behind} ORDER BY first {order} LIMIT ?"
                );
                self.db.rows(&sql, (range, after, limit), read)
            }
            None => {
                let sql = format!("SELECT first, last FROM free_run WHERE range_id = ? ORDER BY first {order} LIMIT ?");
                self.db.rows(&sql, (range, limit), read)
            }
        }
    }

    fn range_head(&self, id: u64) -> Result<Option<Arc<Range>>> {
        self.known_range(id, || self.read_range_head(id))
    }

    fn take_addresses(
        &self,
        range: u64,
        from_end: bool,
        wanted: u32,
        now: Timestamp,
        address: &LoadAddress,
    ) -> Result<Option<Vec<TakenAddress>>> {
        let family = address.record.ip_address.family();
        if !self.db.postgres() {
            while self.release_due(range, family, now, DUE)? == DUE {}
            return self.take_from_runs(range, from_end, wanted, address).map(Some);
        }
        if !self.db.has_rules() {
            return Ok(None);
        }
        let table = super::address::table();
        let row = [table.load_values(address, address.network_type)?];
        let sql = "SELECT number, key FROM ipam.take_addresses(?, ?, ?, ?)";
        let mut taken = Vec::new();
        self.db.load(sql, &[range.into(), from_end.into(), wanted.into()], table.load_columns(), &row, |row| {
            taken.push(TakenAddress { id: row.get(0)?, address: self::address(family, row.get(1)?)? });
            Ok(())
        })?;
        self.add_settings_there(taken.iter().map(|taken| (taken.id, address)))?;
        Ok(Some(taken))
    }

    fn take_and_commit(
        &self,
        range: u64,
        from_end: bool,
        address: &LoadAddress,
        event: &dyn Fn() -> Event,
    ) -> Result<Option<TakenAddress>> {
        if !self.db.has_rules() {
            return Ok(None);
        }
        let first = address.record.ip_address;
        // There the server writes the end as IPv4.
        if first.family() == Family::V6 && first.bytes().starts_with(&[0; 12]) {
            return Ok(None);
        }
        let (own, event) = (first.to_string(), event());
        let details = event.details.concat();
        // Another text that has the address in it would be changed as well.
        if [&event.object_name, &event.message, &details].iter().any(|text| text.matches(&own).count() != 1) {
            return Ok(None);
        }
        let family = first.family();
        let values = [range.into(), from_end.into(), family.number().into(), own.into()];
        let mut told = super::event::table().object_values(self, &event, &[])?;
        let told = event_columns().map(|(at, _)| std::mem::replace(&mut told[at], Sql::Null));
        let values = values.into_iter().chain(told);
        let table = super::address::table();
        let row = [table.load_values(address, address.network_type)?];
        let taken = self.db.take_and_commit(&TAKE_AND_COMMIT, values.collect(), table.load_columns(), &row)?;
        let Some((id, key)) = taken else { return Ok(None) };
        let key = key.try_into().map_err(|_| super::value::damaged())?;
        let address = self::address(family, key)?;
        Ok(Some(TakenAddress { id: u64::try_from(id).map_err(Error::internal)?, address }))
    }

    fn taken_before(&self) -> Option<u64> {
        self.db.taken_before().and_then(|id| u64::try_from(id).ok())
    }

    fn quarantine(&self, space: u64, addresses: &[Address], now: Timestamp) -> Result<()> {
        if self.db.has_rules() {
            // The server did so when their rows went: nobody may tell it to.
            return Ok(());
        }
        addresses.iter().try_for_each(|address| self.quarantine_one(space, *address, now))
    }

    fn release_due(&self, range: u64, family: Family, now: Timestamp, limit: u32) -> Result<u32> {
        let sql = "SELECT 1 FROM released_address WHERE range_id = ? AND until <= ? LIMIT 1";
        if !self.db.exists(sql, (range, now.0))? {
            return Ok(0);
        }
        if self.db.postgres() {
            let given: u64 =
                self.db.one("SELECT ipam.release_due(?, ?, ?)", (range, now.0, limit), |row| row.get(0))?;
            return u32::try_from(given).map_err(Error::internal);
        }
        self.lock_range(range)?;
        let due = self.due(range, family, now, limit)?;
        for one in &due {
            self.give_back(range, *one)?;
        }
        u32::try_from(due.len()).map_err(Error::internal)
    }

    fn due(&self, range: u64, family: Family, now: Timestamp, limit: u32) -> Result<Vec<Address>> {
        let sql =
            "SELECT ip_address FROM released_address WHERE range_id = ? AND until <= ? ORDER BY ip_address LIMIT ?";
        self.db.rows(sql, (range, now.0, limit), |row| address(family, row.get(0)?))
    }

    fn released(
        &self,
        range: u64,
        family: Family,
        now: Timestamp,
        after: Option<Address>,
        limit: u32,
    ) -> Result<Vec<Released>> {
        let behind = if after.is_some() { "AND ip_address > ?3" } else { "" };
        let sql = format!(
            "SELECT ip_address, released, until FROM released_address WHERE range_id = ?1 AND until > ?2 {behind}
             ORDER BY ip_address LIMIT {limit}"
        );
        let mut values: Vec<Sql> = vec![range.into(), now.0.into()];
        values.extend(after.map(Sql::from));
        self.db.rows(&sql, values, |row| {
            Ok(Released {
                address: address(family, row.get(0)?)?,
                released: Timestamp(row.get(1)?),
                until: Timestamp(row.get(2)?),
            })
        })
    }

    fn answered(&self, key: &str) -> Result<Option<Answered>> {
        let sql = "SELECT id, digest FROM request WHERE request_key = ?";
        let found = self.db.row(sql, [key], |row| Ok((row.get::<u64>(0)?, row.get::<String>(1)?)))?;
        let Some((id, digest)) = found else { return Ok(None) };
        let sql = "SELECT object_id FROM request_item WHERE request_id = ? ORDER BY ord";
        let objects: Vec<u64> = self.db.rows(sql, [id], |row| row.get(0))?;
        Ok((!objects.is_empty()).then_some(Answered { digest, objects }))
    }

    fn claim(&self, key: &str, digest: &str, now: Timestamp) -> Result<Option<Answered>> {
        let sql =
            "INSERT INTO request (request_key, digest, time) VALUES (?, ?, ?) ON CONFLICT (request_key) DO NOTHING";
        if self.db.execute(sql, (key, digest, now.0))? == 1 {
            return Ok(None);
        }
        self.answered(key)
    }

    fn answer(&self, key: &str, kind: &'static ObjectSpec, objects: &[u64]) -> Result<()> {
        let kind = super::kind_number(kind)?;
        for (ord, object) in objects.iter().enumerate() {
            let sql = "INSERT INTO request_item (request_id, ord, kind, object_id)
                 SELECT id, CAST(? AS BIGINT), CAST(? AS BIGINT), CAST(? AS BIGINT) FROM request WHERE request_key = ?";
            self.db.later(sql, (ord as u64, kind, *object, key))?;
        }
        Ok(())
    }
}

impl SqlTransaction<'_> {
    fn read_range_head(&self, id: u64) -> Result<Option<Range>> {
        let sql = r#"SELECT t.family, t."start", t."end", t.network_type, t.space_id, t.managed_by_service_id, t.service_instance_id,
             n.vmm_logical_network_id, n.network_site_id,
             coalesce(t.access_scope_id, n.access_scope_id, (SELECT b.scope_id FROM block b WHERE b.id = n.block_id))
             FROM ip_range t {then} subnet n ON n.id = t.subnet_id WHERE t.id = ?"#;
        let number = |row: &Row, at: usize| row.get::<Option<u64>>(at);
        let read = |row: &Row| {
            let family = Family::from_number(row.get(0)?).ok_or_else(super::value::damaged)?;
            let range = Range {
                id,
                start: address(family, row.get(1)?)?,
                end: address(family, row.get(2)?)?,
                network_type: named(NetworkType::SPEC, row.get(3)?, NetworkType::from_name)?,
                address_space_id: row.get(4)?,
                ..Range::default()
            };
            Ok((range, [number(row, 5)?, number(row, 6)?, number(row, 7)?, number(row, 8)?], number(row, 9)?))
        };
        let Some((mut range, values, scope)) = self.db.row(sql, [id], read)? else { return Ok(None) };
        // The names are those of rows that a connection to a server remembers.
        let kept = self.db.kept();
        let text = |sql: &str, id: Option<u64>| -> Result<String> {
            let Some(id) = id else { return Ok(String::new()) };
            Ok(kept.row(sql, [id], |row| row.get(0))?.unwrap_or_default())
        };
        let [service, instance, network, site] =
            values.map(|id| text("SELECT value FROM custom_value WHERE id = ?", id));
        (range.managed_by_service, range.service_instance) = (service?, instance?);
        (range.vmm_logical_network, range.network_site) = (network?, site?);
        let sql = "SELECT name, space_type, access_scope_id FROM address_space WHERE id = ?";
        let read = |row: &Row| Ok((row.get::<String>(0)?, row.get::<i64>(1)?, number(row, 2)?));
        let (name, space_type, scope_of_space) = kept.row(sql, [range.address_space_id], read)?.unwrap_or_default();
        match space_type {
            0 => range.provider_address_space.clone_from(&name),
            _ => range.customer_address_space.clone_from(&name),
        }
        range.address_space = name;
        range.access_scope_path =
            text("SELECT path FROM access_scope WHERE id = ?", scope.or(scope_of_space).or(Some(1)))?;
        Ok(Some(range))
    }

    /// Takes addresses of a range of a file from its free runs.
    fn take_from_runs(
        &self,
        range: u64,
        from_end: bool,
        wanted: u32,
        address: &LoadAddress,
    ) -> Result<Vec<TakenAddress>> {
        let wanted = wanted as usize;
        let mut addresses = Vec::new();
        for run in self.runs_after(range, address.record.ip_address.family(), None, from_end, wanted as u32)? {
            let mut next = Some(if from_end { run.last() } else { run.first() });
            while let Some(free) = next.filter(|free| addresses.len() < wanted && run.contains(*free)) {
                addresses.push(free);
                next = if from_end { free.previous() } else { free.next() };
            }
            match next.filter(|left| run.contains(*left)) {
                Some(left) if from_end => self.set_run(range, run.first(), run.first(), left)?,
                Some(left) => self.set_run(range, run.first(), left, run.last())?,
                None => self.drop_run(range, run.first())?,
            }
            if addresses.len() == wanted {
                break;
            }
        }
        if addresses.is_empty() {
            return Ok(Vec::new());
        }
        let table = super::address::table();
        let network_type = address.network_type.unwrap_or(address.record.network_type);
        let mut row = table.load_values(address, Some(network_type))?;
        row.push(range.into());
        let place = table.load_columns().iter().position(|column| column == "ip_address");
        let place = place.ok_or_else(|| Error::internal("an address has no column"))?;
        let mut adding = self.db.adding(table.insert_row())?;
        let (mut values, mut taken) = (Vec::new(), Vec::with_capacity(addresses.len()));
        for free in addresses {
            if values.is_empty() {
                values.clone_from(&row);
            }
            values[place] = free.into();
            let id = adding.add(&mut values)?.ok_or_else(|| Error::internal("a row was not added"))?;
            self.insert_settings(ADDRESS, id, address.settings)?;
            taken.push(TakenAddress { id, address: free });
        }
        self.count_mapped(range, i64::try_from(taken.len()).map_err(Error::internal)?)?;
        self.take_from_others(range, address, &taken)?;
        Ok(taken)
    }

    /// Takes addresses out of the free runs of the other ranges that hold them, those of other owners.
    fn take_from_others(&self, range: u64, address: &LoadAddress, taken: &[TakenAddress]) -> Result<()> {
        let [service, instance, ..] = address.values;
        let sql = "SELECT 1 FROM range_owner WHERE space_id = ? AND (service_id, instance_id) <> (?, ?) LIMIT 1";
        if !self.db.exists(sql, (address.space, service, instance))? {
            return Ok(());
        }
        for taken in taken {
            for other in self.ranges_at(address.space, taken.address)?.into_iter().filter(|other| *other != range) {
                self.cut(other, AddressRange::single(taken.address))?;
                self.forget_released(other, AddressRange::single(taken.address))?;
            }
        }
        Ok(())
    }

    /// Keeps one address back.
    fn quarantine_one(&self, space: u64, address: Address, now: Timestamp) -> Result<()> {
        if self.db.postgres() {
            let sql = "SELECT ipam.quarantine(?, ?, ?, ?)";
            return self.db.execute(sql, (space, address.family().number(), address, now.0)).map(drop);
        }
        let sql = "SELECT 1 FROM ip_address WHERE space_id = ? AND family = ? AND ip_address = ? LIMIT 1";
        if self.db.exists(sql, (space, address.family().number(), address))? {
            return Ok(());
        }
        for range in self.ranges_at(space, address)? {
            let sql = "SELECT quarantine_seconds FROM ip_range WHERE id = ? AND quarantine_seconds > 0";
            let seconds: Option<i64> = self.db.row(sql, [range], |row| row.get(0))?;
            let Some(seconds) = seconds else { continue };
            if self.keeps_back(range, address)? {
                continue;
            }
            self.cut(range, AddressRange::single(address))?;
            let until = now.0.saturating_add(seconds.saturating_mul(MICROS_PER_SECOND));
            let sql = "INSERT INTO released_address (range_id, ip_address, released, until) VALUES (?, ?, ?, ?)
                 ON CONFLICT (range_id, ip_address) DO UPDATE SET released = excluded.released, until = excluded.until";
            self.db.execute(sql, (range, address, now.0, until))?;
        }
        Ok(())
    }

    /// Forgets that objects, which are being removed, answer requests; a request without objects goes.
    pub(super) fn forget_answers(&self, kind: i64, ids: &[u64]) -> Result<()> {
        let sql = "SELECT DISTINCT request_id FROM request_item WHERE kind = ? AND object_id IN {integers}";
        let requests: Vec<u64> = self.db.rows(sql, (kind, ids), |row| row.get(0))?;
        if requests.is_empty() {
            return Ok(());
        }
        self.db.execute("DELETE FROM request_item WHERE kind = ? AND object_id IN {integers}", (kind, ids))?;
        let sql = "DELETE FROM request WHERE id IN {integers} AND NOT EXISTS (SELECT 1 FROM request_item WHERE request_id = request.id)";
        self.db.execute(sql, [requests.as_slice()])?;
        Ok(())
    }

    /// Ends the quarantine of an address of a range, which nobody has.
    fn give_back(&self, range: u64, address: Address) -> Result<()> {
        let sql = "DELETE FROM released_address WHERE range_id = ? AND ip_address = ?";
        self.db.execute(sql, (range, address))?;
        self.join(range, AddressRange::single(address))
    }

    /// Ends the quarantine of all addresses of a range.
    pub(super) fn give_all_back(&self, range: u64, family: Family) -> Result<()> {
        while self.release_due(range, family, Timestamp(i64::MAX), 1024)? > 0 {}
        Ok(())
    }

    /// Forgets the quarantine of the addresses in a part of a range, which somebody has now or which are no longer the range's to give.
    pub(super) fn forget_released(&self, range: u64, part: AddressRange) -> Result<()> {
        let sql = "DELETE FROM released_address WHERE range_id = ? AND ip_address BETWEEN ? AND ?";
        self.db.execute(sql, (range, part.first(), part.last()))?;
        Ok(())
    }

    /// Forgets the quarantine of addresses that somebody has now.
    pub(super) fn forget_all_released(&self, range: u64, addresses: &[[u8; 16]]) -> Result<()> {
        if self.db.exists("SELECT 1 FROM released_address WHERE range_id = ? LIMIT 1", [range])? {
            let sql = "DELETE FROM released_address WHERE range_id = ? AND ip_address = ?";
            for address in addresses {
                self.db.execute(sql, (range, *address))?;
            }
        }
        Ok(())
    }

    /// Returns the addresses in a part of a range that are in quarantine, each as a range.
    pub(super) fn kept_released(&self, range: u64, part: AddressRange) -> Result<Vec<AddressRange>> {
        let sql = "SELECT ip_address FROM released_address WHERE range_id = ? AND ip_address BETWEEN ? AND ?";
        let values = (range, part.first(), part.last());
        self.db.rows(sql, values, |row| address(part.family(), row.get(0)?).map(AddressRange::single))
    }
}
