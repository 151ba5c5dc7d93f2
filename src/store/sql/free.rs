//! Free runs: what of a range is neither recorded, nor reserved, nor a virtual IP, as runs of neighbouring addresses.
//!
//! Runs of a range neither overlap nor touch, so the first free address is the first key, whatever the fill.

use super::SqlTransaction;
use super::db::Row;
use super::range::Place;
use crate::domain::address::{Address, AddressRange, Family};
use crate::domain::set::AddressSet;
use crate::error::{Error, Result};

impl SqlTransaction<'_> {
    /// Returns the first runs of a range.
    pub(super) fn runs(&self, range: u64, family: Family, limit: u32) -> Result<Vec<AddressRange>> {
        let sql = "SELECT first, last FROM free_run WHERE range_id = ? ORDER BY first LIMIT ?";
        self.lock_range(range)?;
        self.db.rows(sql, (range, limit), |row| run(family, (row.get(0)?, row.get(1)?)))
    }

    /// Takes addresses out of the runs of a range.
    pub(super) fn cut(&self, range: u64, part: AddressRange) -> Result<()> {
        let sql = "SELECT first, last FROM free_run WHERE range_id = ?1 AND first <= ?3 AND first >= coalesce(
                 (SELECT first FROM free_run WHERE range_id = ?1 AND first <= ?2 ORDER BY first DESC LIMIT 1), ?2)";
        let key = (range, part.first().bytes(), part.last().bytes());
        for run in self.db.rows(sql, key, |row| run(part.family(), (row.get(0)?, row.get(1)?)))? {
            if !run.overlaps(part) {
                continue;
            }
            let left = part.first().previous().filter(|end| *end >= run.first());
            let right = part.last().next().filter(|start| *start <= run.last());
            match (left, right) {
                (Some(end), right) => {
                    self.set_run(range, run.first(), run.first(), end)?;
                    if let Some(start) = right {
                        self.add_run(range, start, run.last())?;
                    }
                }
                (None, Some(start)) => self.set_run(range, run.first(), start, run.last())?,
                (None, None) => self.drop_run(range, run.first())?,
            }
        }
        Ok(())
    }

    /// Adds addresses, none of which is in a run, to the runs of a range.
    pub(super) fn join(&self, range: u64, part: AddressRange) -> Result<()> {
        let (mut first, mut last) = (part.first(), part.last());
        if let Some(next) = last.next() {
            let sql = "SELECT last FROM free_run WHERE range_id = ? AND first = ?";
            let found = self.db.row(sql, (range, next.bytes()), |row| row.get(0));
            if let Some(end) = found? {
                last = address(part.family(), end)?;
                self.drop_run(range, next)?;
            }
        }
        if let Some(previous) = first.previous() {
            let sql = "SELECT first, last FROM free_run WHERE range_id = ? AND first <= ? ORDER BY first DESC LIMIT 1";
            let key = (range, previous.bytes());
            let read = |row: &Row| Ok((row.get::<[u8; 16]>(0)?, row.get::<[u8; 16]>(1)?));
            let found = self.db.row(sql, key, read);
            if let Some((start, end)) = found?
                && end == previous.bytes()
            {
                first = address(part.family(), start)?;
                return self.set_run(range, first, first, last);
            }
        }
        self.add_run(range, first, last)
    }

    /// Brings the runs of a range from one set of addresses to give out to another; looks only at records in what was added.
    pub(super) fn reshape(&self, place: &Place, before: &AddressSet, after: &AddressSet) -> Result<()> {
        for part in before.minus(after).ranges() {
            self.cut(place.id, *part)?;
            self.forget_released(place.id, *part)?;
        }
        for part in after.minus(before).ranges() {
            let kept = AddressSet::of(self.kept_released(place.id, *part)?);
            for free in AddressSet::of([*part]).minus(&self.recorded(place.space, *part)?).minus(&kept).ranges() {
                self.join(place.id, *free)?;
            }
        }
        Ok(())
    }

    /// Returns which addresses of a part of a space are recorded, under any service.
    fn recorded(&self, space: u64, part: AddressRange) -> Result<AddressSet> {
        let sql = "SELECT DISTINCT ip_address FROM ip_address WHERE space_id = ? AND family = ? AND ip_address BETWEEN ? AND ? ORDER BY ip_address";
        let key = (space, part.family().number(), part.first().bytes(), part.last().bytes());
        let mut runs: Vec<AddressRange> = Vec::new();
        self.db.each(sql, key, |row| {
            let address = address(part.family(), row.get(0)?)?;
            match runs.last_mut() {
                // Neighbours are joined while reading, so that a full range does not take memory for each of its addresses.
                Some(run) if run.last().next() == Some(address) => {
                    *run = AddressRange::new("run", run.first(), address)?;
                }
                _ => runs.push(AddressRange::single(address)),
            }
            Ok(())
        })?;
        Ok(AddressSet::of(runs))
    }

    /// Returns the first run of recorded addresses of a part, or the last one, as far as one look shows it.
    pub(super) fn first_recorded(
        &self,
        space: u64,
        part: AddressRange,
        from_end: bool,
    ) -> Result<Option<AddressRange>> {
        const LOOK: u32 = 1000;
        let order = if from_end { "DESC" } else { "ASC" };
        let sql = format!(
            "SELECT ip_address FROM ip_address WHERE space_id = ? AND family = ? AND ip_address BETWEEN ? AND ?
             ORDER BY ip_address {order} LIMIT {LOOK}"
        );
        let values = (space, part.family().number(), part.first(), part.last());
        let mut run: Option<AddressRange> = None;
        for bytes in self.db.rows(&sql, values, |row| row.get(0))? {
            let one = AddressRange::single(address(part.family(), bytes)?);
            let (low, high) = if from_end { (Some(one), run) } else { (run, Some(one)) };
            run = match (low, high) {
                (Some(low), Some(high)) if low.last() == high.first() || low.last().next() == Some(high.first()) => {
                    Some(AddressRange::new("run", low.first(), high.last())?)
                }
                (Some(_), Some(_)) => break,
                (only, None) | (None, only) => only,
            };
        }
        Ok(run)
    }

    pub(super) fn add_run(&self, range: u64, first: Address, last: Address) -> Result<()> {
        let sql = "INSERT INTO free_run (range_id, first, last) VALUES (?, ?, ?)";
        self.db.execute(sql, (range, first.bytes(), last.bytes()))?;
        Ok(())
    }

    pub(super) fn set_run(&self, range: u64, key: Address, first: Address, last: Address) -> Result<()> {
        let sql = "UPDATE free_run SET first = ?, last = ? WHERE range_id = ? AND first = ?";
        self.db.execute(sql, (first.bytes(), last.bytes(), range, key.bytes()))?;
        Ok(())
    }

    pub(super) fn drop_run(&self, range: u64, first: Address) -> Result<()> {
        let sql = "DELETE FROM free_run WHERE range_id = ? AND first = ?";
        self.db.execute(sql, (range, first.bytes()))?;
        Ok(())
    }
}

pub(super) fn address(family: Family, bytes: [u8; 16]) -> Result<Address> {
    Address::from_bytes(family, bytes).ok_or_else(|| Error::internal("a run holds an address of another family"))
}

pub(super) fn run(family: Family, (first, last): ([u8; 16], [u8; 16])) -> Result<AddressRange> {
    AddressRange::new("run", address(family, first)?, address(family, last)?)
}
