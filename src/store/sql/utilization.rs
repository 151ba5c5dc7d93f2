//! What is in use, kept over time.
//!
//! A range knows since which slot of two hours it has what it has. Its first change in a later slot writes down what it had until then, so
//! that nothing has to run by the clock, and a range that does not change takes no room. What spaces, blocks and subnets had follows from
//! their ranges; samples of their own also remember ranges that are gone since.

use super::SqlTransaction;
use crate::domain::fields::{AddressSpace, Block, Range, Subnet, UtilizationSample};
use crate::domain::object::{Object, ObjectSpec};
use crate::domain::utilization::slot_of;
use crate::error::{Error, Result};
use crate::store::data::Thinning;

/// What a range `r` has in use.
const IN_USE: &str = "CASE r.utilization_calculation WHEN 1 THEN r.mapped ELSE r.utilized_addresses END";

/// What a range `r` had in use at the end of slot `?1`, as far as that is known.
const IN_USE_AT: &str =
    "coalesce((SELECT s.utilized FROM utilization_sample s WHERE s.kind = 3 AND s.object_id = r.id AND s.slot <= ?1
         AND r.sampled_slot > ?1 ORDER BY s.slot DESC LIMIT 1), CASE WHEN r.sampled_slot <= ?1 THEN
         CASE r.utilization_calculation WHEN 1 THEN r.mapped ELSE r.utilized_addresses END END)";

/// Number of the kind of a range.
const RANGE: i64 = 3;

/// Number of the kind of a block.
pub(super) const BLOCK: i64 = 5;

/// The subnets `n` of a block `b`.
const IN_BLOCK: &str =
    r#"n.space_id = 1 AND n.family = b.family AND n.first >= b."start" AND n.first <= b."end" AND n.last <= b."end""#;

/// Kinds that are sampled by one column of their ranges, with the expression that names the object of a range `r` in a subnet `n`.
const SAMPLED: &[(&ObjectSpec, i64, &str)] = &[(AddressSpace::SPEC, 1, "r.space_id"), (Subnet::SPEC, 2, "r.subnet_id")];

impl SqlTransaction<'_> {
    pub(super) fn slot(&self) -> i64 {
        slot_of(self.now.get())
    }

    /// Writes down what a range had in use until now, before it changes.
    pub(super) fn close_sample(&self, range: u64) -> Result<()> {
        let slot = self.slot();
        self.db.execute(
            &format!(
                "INSERT INTO utilization_sample (kind, object_id, slot, assigned, utilized)
                 SELECT 3, r.id, r.sampled_slot, r.size, {IN_USE} FROM ip_range r
                 WHERE r.id = ?1 AND r.family = 4 AND r.sampled_slot > 0 AND r.sampled_slot < ?2
                 ON CONFLICT (kind, object_id, slot) DO UPDATE SET assigned = excluded.assigned, utilized = excluded.utilized"
            ),
            (range, slot),
        )?;
        self.db.execute("UPDATE ip_range SET sampled_slot = ?2 WHERE id = ?1 AND sampled_slot < ?2", (range, slot))?;
        Ok(())
    }

    /// As [`SqlTransaction::close_sample`], for a range of which it is known since when it had how many addresses in use.
    pub(super) fn close_known(&self, range: u64, since: i64, assigned: f64, mapped: i64) -> Result<()> {
        if since > 0 {
            self.db.execute(
                "INSERT INTO utilization_sample (kind, object_id, slot, assigned, utilized) VALUES (3, ?, ?, ?, ?)
                 ON CONFLICT (kind, object_id, slot) DO UPDATE SET assigned = excluded.assigned, utilized = excluded.utilized",
                (range, since, assigned, mapped as f64),
            )?;
        }
        self.db.execute("UPDATE ip_range SET sampled_slot = ? WHERE id = ?", (self.slot(), range))?;
        Ok(())
    }

    /// Tells whether a range that is as it is since a slot has to be written down before it changes.
    pub(super) fn is_of_earlier(&self, since: i64) -> bool {
        since < self.slot()
    }

    /// Drops the history of an object that is removed.
    pub(super) fn drop_samples(&self, kind: i64, id: u64) -> Result<()> {
        self.db.execute("DELETE FROM utilization_sample WHERE kind = ? AND object_id = ?", (kind, id))?;
        Ok(())
    }

    pub(super) fn sample_all(&self) -> Result<u64> {
        self.structure()?;
        let mut sampled = 0;
        for (_, number, object) in SAMPLED {
            sampled += self.db.execute(
                &format!(
                    "INSERT INTO utilization_sample (kind, object_id, slot, assigned, utilized)
                     SELECT {number}, {object}, ?1, sum(r.size), sum({IN_USE}) FROM ip_range r
                     WHERE r.family = 4 AND r.counted = 1 GROUP BY {object}
                     ON CONFLICT (kind, object_id, slot) DO UPDATE SET assigned = excluded.assigned, utilized = excluded.utilized"
                ),
                [self.slot()],
            )?;
        }
        sampled += self.db.execute(
            &format!(
                "INSERT INTO utilization_sample (kind, object_id, slot, assigned, utilized)
                 SELECT {BLOCK}, b.id, ?1, sum(r.size), sum({IN_USE})
                 FROM block b {{then}} subnet n ON {IN_BLOCK} {{then}} ip_range r ON r.subnet_id = n.id
                 WHERE b.family = 4 AND r.counted = 1 GROUP BY b.id
                 ON CONFLICT (kind, object_id, slot) DO UPDATE SET assigned = excluded.assigned, utilized = excluded.utilized"
            ),
            [self.slot()],
        )?;
        Ok(sampled)
    }

    pub(super) fn samples_of(
        &self,
        kind: &'static ObjectSpec,
        id: u64,
        at: &[i64],
    ) -> Result<Vec<Option<UtilizationSample>>> {
        let (number, of_ranges) = match SAMPLED.iter().find(|(sampled, ..)| *sampled == kind) {
            Some((_, number, object)) => (*number, format!("{object} = ?2 AND r.family = 4 AND r.counted = 1")),
            None if kind == Block::SPEC => {
                let subnets = format!("SELECT n.id FROM block b {{then}} subnet n ON {IN_BLOCK} WHERE b.id = ?2");
                (BLOCK, format!("r.subnet_id IN ({subnets}) AND r.family = 4 AND r.counted = 1"))
            }
            None if kind == Range::SPEC => (RANGE, "r.id = ?2 AND r.family = 4".to_owned()),
            None => return Err(Error::internal(format_args!("{} has no history", kind.name))),
        };
        let mut samples = Vec::with_capacity(at.len());
        // As far before the first slot as the second is behind it.
        let mut before = at.get(..2).map_or(i64::MIN, |two| 2 * two[0] - two[1]);
        for slot in at {
            let mut found = None;
            if number != RANGE && *slot < self.slot() {
                // One sample of its own in the time since the last slot that was asked for says more of the past than the ranges of today.
                let own = "SELECT assigned, utilized FROM utilization_sample WHERE kind = ? AND object_id = ? AND slot > ? AND slot <= ?
                     ORDER BY slot DESC LIMIT 1";
                found = self.db.row(own, (number, id, before, *slot), |row| Ok((row.get(0)?, row.get(1)?)))?;
            }
            if found.is_none() {
                let sql = format!(
                    "SELECT sum(size), sum(in_use) FROM (SELECT r.size AS size, {IN_USE_AT} AS in_use FROM ip_range r WHERE {of_ranges}) a
                     WHERE in_use IS NOT NULL"
                );
                let read = |row: &super::db::Row| Ok((row.get::<Option<f64>>(0)?, row.get::<Option<f64>>(1)?));
                found = self.db.row(&sql, (*slot, id), read)?.and_then(|(assigned, utilized)| assigned.zip(utilized));
            }
            samples.push(found.map(|(assigned, utilized): (f64, f64)| UtilizationSample {
                assigned_addresses: assigned,
                utilized_addresses: utilized,
                ..UtilizationSample::default()
            }));
            before = *slot;
        }
        Ok(samples)
    }

    pub(super) fn thin(&self, thinning: Thinning) -> Result<u64> {
        let sql = "DELETE FROM utilization_sample WHERE slot < ?1 AND EXISTS (SELECT 1 FROM utilization_sample o
             WHERE o.kind = utilization_sample.kind AND o.object_id = utilization_sample.object_id AND o.slot > utilization_sample.slot
             AND o.slot / ?2 = utilization_sample.slot / ?2)";
        self.db.execute(sql, (thinning.before, thinning.slots))
    }

    pub(super) fn purge(&self, until: i64) -> Result<u64> {
        // What holds on behind that time stays, as what was so at its end.
        let gone = self.db.execute(
            "DELETE FROM utilization_sample WHERE slot < ?1 AND (kind <> 3 OR EXISTS (SELECT 1 FROM utilization_sample o
             WHERE o.kind = utilization_sample.kind AND o.object_id = utilization_sample.object_id AND o.slot > utilization_sample.slot
             AND o.slot <= ?1))",
            [until],
        )?;
        self.db.execute("UPDATE utilization_sample SET slot = ?1 WHERE slot < ?1", [until])?;
        let sql = "UPDATE ip_range SET sampled_slot = ?1 WHERE sampled_slot > 0 AND sampled_slot < ?1";
        self.db.execute(sql, [until])?;
        Ok(gone)
    }
}
