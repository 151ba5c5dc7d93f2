//! Networks, blocks and ranges: sweeps in order of address, with what is around the current place on a stack.

use std::collections::{BTreeMap, VecDeque};

use super::{PAGE, derived, stated};
use crate::domain::address::{Address, AddressRange, Family, Prefix};
use crate::error::Result;
use crate::store::check::Found;
use crate::store::sql::SqlTransaction;
use crate::store::sql::db::Row;
use crate::store::sql::free::{address, run};
use crate::store::sql::value::damaged;

/// Number of the Default space, the only one with blocks.
const DEFAULT_SPACE: u64 = 1;

/// The 16 bytes of a key.
type Key = [u8; 16];

struct SubnetRow {
    id: u64,
    space: u64,
    family: i64,
    first: Key,
    last: Key,
    bits: u8,
    parent: Option<u64>,
    block: Option<u64>,
}

struct BlockRow {
    id: u64,
    family: i64,
    start: Key,
    end: Key,
    parent: Option<u64>,
}

struct RangeRow {
    id: u64,
    space: u64,
    family: i64,
    start: Key,
    end: Key,
    size: f64,
    flags: (bool, bool),
    owner: (u64, u64),
    subnet: Option<(u64, i64, Key, Key)>,
}

/// A range whose end the sweep has not come to.
struct Active {
    row: RangeRow,
    overlapping: bool,
    counted: bool,
}

impl SqlTransaction<'_> {
    pub(super) fn check_subnets(&self, mend: bool, found: &mut Found) -> Result<u64> {
        let sql = format!(
            "SELECT id, space_id, family, first, last, bits, parent_id, block_id FROM subnet
             WHERE (space_id, family, first, bits) > (?, ?, ?, ?) ORDER BY space_id, family, first, bits LIMIT {PAGE}"
        );
        let read = |row: &Row| {
            Ok(SubnetRow {
                id: row.get(0)?,
                space: row.get(1)?,
                family: row.get(2)?,
                first: row.get(3)?,
                last: row.get(4)?,
                bits: row.get(5)?,
                parent: row.get(6)?,
                block: row.get(7)?,
            })
        };
        let mut blocks = Blocks::new(self);
        let (mut around, mut count): (Vec<(u64, Key)>, u64) = (Vec::new(), 0);
        let mut at = (0u64, 0i64, [0; 16], 0u8);
        loop {
            let page = self.db.rows(&sql, at, read)?;
            let Some(last) = page.last() else { return Ok(count) };
            let place = (at.0, at.1);
            at = (last.space, last.family, last.first, last.bits);
            let mut place = place;
            for row in &page {
                count += 1;
                if place != (row.space, row.family) {
                    around.clear();
                    place = (row.space, row.family);
                }
                around.retain(|(_, end)| *end >= row.first);
                let whole = Family::from_number(row.family)
                    .and_then(|family| Address::from_bytes(family, row.first))
                    .and_then(|first| Prefix::new(first, row.bits));
                if whole.is_none_or(|network| network.last().bytes() != row.last) {
                    stated(
                        found,
                        format!("subnet {} is no network: its bounds and its length do not go together", row.id),
                    )?;
                }
                let parent = around.last().map(|(id, _)| *id);
                if parent != row.parent {
                    derived(found, format!("subnet {} has the parent {:?}, not {parent:?}", row.id, row.parent))?;
                    self.mend(
                        mend,
                        "UPDATE subnet SET parent_id = ? WHERE id = ?",
                        vec![parent.into(), row.id.into()],
                    )?;
                }
                let block =
                    if row.space == DEFAULT_SPACE { blocks.around(row.family, row.first, row.last)? } else { None };
                if block != row.block {
                    derived(found, format!("subnet {} maps to block {:?}, not {block:?}", row.id, row.block))?;
                    self.mend(mend, "UPDATE subnet SET block_id = ? WHERE id = ?", vec![block.into(), row.id.into()])?;
                }
                around.push((row.id, row.last));
            }
        }
    }

    pub(super) fn check_blocks(&self, mend: bool, found: &mut Found) -> Result<u64> {
        let mut blocks = Blocks::new(self);
        let (mut around, mut count): (Vec<(u64, i64, Key)>, u64) = (Vec::new(), 0);
        while let Some(row) = blocks.next()? {
            count += 1;
            around.retain(|(_, family, end)| *family == row.family && *end >= row.start);
            if row.start > row.end {
                stated(found, format!("block {} ends before it starts", row.id))?;
            }
            if let Some((other, ..)) = around.iter().find(|(_, _, end)| *end < row.end) {
                stated(found, format!("blocks {other} and {} overlap and neither is inside the other", row.id))?;
            }
            let parent = around.iter().rev().find(|(_, _, end)| *end >= row.end).map(|(id, ..)| *id);
            if parent != row.parent {
                derived(found, format!("block {} has the parent {:?}, not {parent:?}", row.id, row.parent))?;
                self.mend(mend, "UPDATE block SET parent_id = ? WHERE id = ?", vec![parent.into(), row.id.into()])?;
            }
            around.push((row.id, row.family, row.end));
        }
        Ok(count)
    }

    pub(super) fn check_ranges(&self, mend: bool, found: &mut Found) -> Result<u64> {
        let sql = format!(
            r#"SELECT r.id, r.space_id, r.family, r."start", r."end", r.size, r.overlapping, r.counted, r.managed_by_service_id,
                 r.service_instance_id, n.space_id, n.family, n.first, n.last
             FROM ip_range r LEFT JOIN subnet n ON n.id = r.subnet_id
             WHERE (r.space_id, r.family, r."start", r."end", r.id) > (?, ?, ?, ?, ?)
             ORDER BY r.space_id, r.family, r."start", r."end", r.id LIMIT {PAGE}"#
        );
        let read = |row: &Row| {
            let space: Option<u64> = row.get(10)?;
            Ok(RangeRow {
                id: row.get(0)?,
                space: row.get(1)?,
                family: row.get(2)?,
                start: row.get(3)?,
                end: row.get(4)?,
                size: row.get(5)?,
                flags: (row.get(6)?, row.get(7)?),
                owner: (row.get(8)?, row.get(9)?),
                subnet: match space {
                    Some(space) => Some((space, row.get(11)?, row.get(12)?, row.get(13)?)),
                    None => None,
                },
            })
        };
        let (mut active, mut count): (Vec<Active>, u64) = (Vec::new(), 0);
        let mut at = (0u64, 0i64, [0; 16], [0; 16], 0u64);
        loop {
            let page = self.db.rows(&sql, at, read)?;
            let Some(last) = page.last() else { break };
            at = (last.space, last.family, last.start, last.end, last.id);
            for row in page {
                count += 1;
                self.check_place(&row, mend, found)?;
                let over = |one: &Active| {
                    (one.row.space, one.row.family) == (row.space, row.family) && one.row.end >= row.start
                };
                let (stay, gone): (Vec<Active>, Vec<Active>) = active.into_iter().partition(over);
                active = stay;
                for one in gone {
                    self.check_flags(&one, mend, found)?;
                }
                let mut new = Active { overlapping: !active.is_empty(), counted: true, row };
                for one in &mut active {
                    one.overlapping = true;
                    if one.row.id < new.row.id {
                        new.counted = false;
                    } else {
                        one.counted = false;
                    }
                    if one.row.owner == new.row.owner {
                        stated(
                            found,
                            format!("ranges {} and {} of one service and instance overlap", one.row.id, new.row.id),
                        )?;
                    }
                }
                active.push(new);
            }
        }
        for one in active {
            self.check_flags(&one, mend, found)?;
        }
        Ok(count)
    }

    /// Checks a range by itself and against its subnet.
    fn check_place(&self, row: &RangeRow, mend: bool, found: &mut Found) -> Result<()> {
        let fits = row.subnet.is_some_and(|(space, family, first, last)| {
            (space, family) == (row.space, row.family) && first <= row.start && row.end <= last
        });
        if !fits {
            stated(found, format!("range {} does not lie in its subnet", row.id))?;
        }
        let bounds = Family::from_number(row.family).map(|family| run(family, (row.start, row.end)));
        let Some(Ok(bounds)) = bounds else {
            return stated(found, format!("range {} has no bounds of one family in order", row.id));
        };
        let size = bounds.count() as f64;
        if size != row.size {
            derived(found, format!("range {} has the size {}, not {size}", row.id, row.size))?;
            self.mend(mend, "UPDATE ip_range SET size = ? WHERE id = ?", vec![size.into(), row.id.into()])?;
        }
        Ok(())
    }

    fn check_flags(&self, one: &Active, mend: bool, found: &mut Found) -> Result<()> {
        let expected = (one.overlapping, one.counted);
        if one.row.flags != expected {
            let (id, flags) = (one.row.id, one.row.flags);
            derived(found, format!("range {id} has (overlapping, counted) = {flags:?}, not {expected:?}"))?;
            let values = vec![one.overlapping.into(), one.counted.into(), id.into()];
            self.mend(mend, "UPDATE ip_range SET overlapping = ?, counted = ? WHERE id = ?", values)?;
        }
        Ok(())
    }

    pub(super) fn check_owners(&self, mend: bool, found: &mut Found) -> Result<u64> {
        let read = |row: &Row| Ok(((row.get(0)?, row.get(1)?, row.get(2)?), row.get(3)?));
        let counted = "SELECT space_id, managed_by_service_id, service_instance_id, count(*) FROM ip_range
             GROUP BY space_id, managed_by_service_id, service_instance_id";
        let kept = "SELECT space_id, service_id, instance_id, ranges FROM range_owner";
        let expected: BTreeMap<(u64, u64, u64), u64> = self.db.rows(counted, (), read)?.into_iter().collect();
        let actual: BTreeMap<(u64, u64, u64), u64> = self.db.rows(kept, (), read)?.into_iter().collect();
        let all: std::collections::BTreeSet<_> = expected.keys().chain(actual.keys()).copied().collect();
        for owner in &all {
            let (should, is) = (expected.get(owner), actual.get(owner));
            if should == is {
                continue;
            }
            let (space, service, instance) = *owner;
            derived(
                found,
                format!(
                    "service {service} and instance {instance} have {should:?} ranges in space {space}, counted are {is:?}"
                ),
            )?;
            let key = vec![space.into(), service.into(), instance.into()];
            self.mend(mend, "DELETE FROM range_owner WHERE space_id = ? AND service_id = ? AND instance_id = ?", key)?;
            if let Some(ranges) = should {
                let values = vec![space.into(), service.into(), instance.into(), (*ranges).into()];
                let sql = "INSERT INTO range_owner (space_id, service_id, instance_id, ranges) VALUES (?, ?, ?, ?)";
                self.mend(mend, sql, values)?;
            }
        }
        Ok(all.len() as u64)
    }
}

/// The blocks in order of start, outer ones first, and those around a place.
struct Blocks<'t, 'c> {
    tx: &'t SqlTransaction<'c>,
    page: VecDeque<BlockRow>,
    at: Option<(i64, Key, u64)>,
    over: bool,
    around: Vec<(u64, i64, Key)>,
}

impl<'t, 'c> Blocks<'t, 'c> {
    fn new(tx: &'t SqlTransaction<'c>) -> Self {
        Blocks { tx, page: VecDeque::new(), at: None, over: false, around: Vec::new() }
    }

    fn fill(&mut self) -> Result<()> {
        if !self.page.is_empty() || self.over {
            return Ok(());
        }
        let read = |row: &Row| {
            Ok(BlockRow {
                id: row.get(0)?,
                family: row.get(1)?,
                start: row.get(2)?,
                end: row.get(3)?,
                parent: row.get(4)?,
            })
        };
        // Blocks with one start are read at once: there are no more of them than prefix lengths.
        let (family, start) = self.at.map_or((0, [0; 16]), |(family, start, _)| (family, start));
        let sql = format!(
            r#"SELECT id, family, "start", "end", parent_id FROM block WHERE (family, "start") >= (?, ?)
               ORDER BY family, "start", "end" DESC LIMIT {PAGE}"#
        );
        let mut rows = self.tx.db.rows(&sql, (family, start), read)?;
        if let Some((_, _, last)) = self.at
            && let Some(seen) = rows.iter().position(|row| row.id == last)
        {
            rows.drain(..=seen);
        }
        match rows.last() {
            Some(row) => self.at = Some((row.family, row.start, row.id)),
            None => self.over = true,
        }
        self.page.extend(rows);
        Ok(())
    }

    fn next(&mut self) -> Result<Option<BlockRow>> {
        self.fill()?;
        Ok(self.page.pop_front())
    }

    /// Returns the most specific block around a network; networks come in order of first address.
    fn around(&mut self, family: i64, first: Key, last: Key) -> Result<Option<u64>> {
        loop {
            self.fill()?;
            match self.page.front() {
                Some(row) if (row.family, row.start) <= (family, first) => {
                    self.around.push((row.id, row.family, row.end));
                    self.page.pop_front();
                }
                _ => break,
            }
        }
        self.around.retain(|(_, of, end)| *of == family && *end >= first);
        Ok(self.around.iter().rev().find(|(_, _, end)| *end >= last).map(|(id, ..)| *id))
    }
}

/// Returns the bounds of a range from its row.
pub(super) fn bounds(family: i64, start: Key, end: Key) -> Result<AddressRange> {
    let family = Family::from_number(family).ok_or_else(damaged)?;
    AddressRange::new("range", address(family, start)?, address(family, end)?)
}
