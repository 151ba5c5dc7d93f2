//! What a pool can still grant, as runs of free addresses.

use rusqlite::types::Value as Sql;
use rusqlite::{OptionalExtension, params};
use uuid::Uuid;

use super::{Tables, codec};
use crate::domain::address::{Address, AddressRange};
use crate::domain::set::AddressSet;
use crate::error::{Error, Result, Status};

/// What addresses are granted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// One device.
    Dedicated = 0,
    /// A load balancer's virtual IP.
    VirtualIp = 1,
}

impl Tables<'_> {
    /// Returns the lowest free address: one step in the index.
    ///
    /// # Errors
    /// Those of the store.
    pub fn first_free(&self, pool: Uuid, purpose: Purpose) -> Result<Option<Address>> {
        let sql = "SELECT \"first\" FROM free_run WHERE pool_id = ?1 AND purpose = ?2 ORDER BY \"first\" LIMIT 1";
        let first: Option<Vec<u8>> = self
            .connection
            .prepare_cached(sql)?
            .query_row(params![codec::guid(pool), purpose as i64], |row| row.get(0))
            .optional()?;
        first.map(|bytes| address_of(&bytes)).transpose()
    }

    /// Takes an address out of its run; `false` when it is not free for that purpose.
    ///
    /// # Errors
    /// Those of the store.
    pub fn take(&self, pool: Uuid, purpose: Purpose, address: Address) -> Result<bool> {
        let Some(run) = self.run_at_or_before(pool, purpose, address)?.filter(|run| run.contains(address)) else {
            return Ok(false);
        };
        self.remove_run(pool, purpose, run)?;
        if let Some(before) = address.previous().filter(|_| run.first() < address) {
            self.add_run(pool, purpose, run.first(), before)?;
        }
        if let Some(after) = address.next().filter(|_| address < run.last()) {
            self.add_run(pool, purpose, after, run.last())?;
        }
        self.count(pool, purpose, 1)?;
        Ok(true)
    }

    /// Puts an address that was taken back, and joins it with its neighbours.
    ///
    /// # Errors
    /// Those of the store.
    pub fn give_back(&self, pool: Uuid, purpose: Purpose, address: Address) -> Result<()> {
        let (mut first, mut last) = (address, address);
        let before = self.run_at_or_before(pool, purpose, address)?;
        if let Some(run) = before.filter(|run| run.last().next() == Some(address)) {
            self.remove_run(pool, purpose, run)?;
            first = run.first();
        }
        if let Some(next) = address.next()
            && let Some(run) = self.run_at_or_before(pool, purpose, next)?.filter(|run| run.first() == next)
        {
            self.remove_run(pool, purpose, run)?;
            last = run.last();
        }
        self.add_run(pool, purpose, first, last)?;
        self.count(pool, purpose, -1)
    }

    /// Returns all that is free for a purpose.
    ///
    /// # Errors
    /// Those of the store.
    pub fn free(&self, pool: Uuid, purpose: Purpose) -> Result<AddressSet> {
        let sql = "SELECT \"first\", \"last\" FROM free_run WHERE pool_id = ?1 AND purpose = ?2";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query(params![codec::guid(pool), purpose as i64])?;
        let mut runs = Vec::new();
        while let Some(row) = rows.next()? {
            runs.push(run_of(row.get(0)?, row.get(1)?)?);
        }
        Ok(AddressSet::of(runs))
    }

    /// Replaces all that is free for a purpose.
    ///
    /// # Errors
    /// Those of the store.
    pub fn set_free(&self, pool: Uuid, purpose: Purpose, set: &AddressSet) -> Result<()> {
        self.connection
            .prepare_cached("DELETE FROM free_run WHERE pool_id = ?1 AND purpose = ?2")?
            .execute(params![codec::guid(pool), purpose as i64])?;
        set.ranges().iter().try_for_each(|run| self.add_run(pool, purpose, run.first(), run.last()))
    }

    /// Returns how many addresses of a pool are taken for a purpose.
    ///
    /// # Errors
    /// Those of the store.
    pub fn taken(&self, pool: Uuid, purpose: Purpose) -> Result<u64> {
        let sql = "SELECT count FROM taken WHERE pool_id = ?1 AND purpose = ?2";
        let count: Option<i64> = self
            .connection
            .prepare_cached(sql)?
            .query_row(params![codec::guid(pool), purpose as i64], |row| row.get(0))
            .optional()?;
        Ok(count.and_then(|count| count.try_into().ok()).unwrap_or(0))
    }

    fn count(&self, pool: Uuid, purpose: Purpose, by: i64) -> Result<()> {
        let sql = "INSERT INTO taken (pool_id, purpose, count) VALUES (?1, ?2, ?3)
                   ON CONFLICT (pool_id, purpose) DO UPDATE SET count = count + ?3";
        self.connection.prepare_cached(sql)?.execute(params![codec::guid(pool), purpose as i64, by])?;
        Ok(())
    }

    fn run_at_or_before(&self, pool: Uuid, purpose: Purpose, address: Address) -> Result<Option<AddressRange>> {
        let sql = "SELECT \"first\", \"last\" FROM free_run
                   WHERE pool_id = ?1 AND purpose = ?2 AND \"first\" <= ?3 ORDER BY \"first\" DESC LIMIT 1";
        let run: Option<(Vec<u8>, Vec<u8>)> = self
            .connection
            .prepare_cached(sql)?
            .query_row(params![codec::guid(pool), purpose as i64, codec::address(address)], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })
            .optional()?;
        run.map(|(first, last)| run_of(first, last)).transpose()
    }

    fn add_run(&self, pool: Uuid, purpose: Purpose, first: Address, last: Address) -> Result<()> {
        let values: [Sql; 4] =
            [codec::guid(pool), Sql::Integer(purpose as i64), codec::address(first), codec::address(last)];
        let sql = "INSERT INTO free_run (pool_id, purpose, \"first\", \"last\") VALUES (?1, ?2, ?3, ?4)";
        self.connection.prepare_cached(sql)?.execute(values)?;
        Ok(())
    }

    fn remove_run(&self, pool: Uuid, purpose: Purpose, run: AddressRange) -> Result<()> {
        let sql = "DELETE FROM free_run WHERE pool_id = ?1 AND purpose = ?2 AND \"first\" = ?3";
        let values = params![codec::guid(pool), purpose as i64, codec::address(run.first())];
        self.connection.prepare_cached(sql)?.execute(values)?;
        Ok(())
    }
}

fn address_of(bytes: &[u8]) -> Result<Address> {
    codec::address_of(bytes)
        .ok_or_else(|| Error::new(Status::StoreDamaged).with("rule", "the end of a free run is not an address"))
}

fn run_of(first: Vec<u8>, last: Vec<u8>) -> Result<AddressRange> {
    AddressRange::new("free run", address_of(&first)?, address_of(&last)?)
        .map_err(|error| Error::new(Status::StoreDamaged).with("rule", error))
}
