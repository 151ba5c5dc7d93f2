//! Blocks: what a registry gave, or a part of it, above the subnets of the Default space.

use std::collections::HashSet;

use super::Tx;
use super::change::{self, Changes, check_writable, record_event, require};
use super::select::{self, Filter, Key};
use crate::domain::address::AddressRange;
use crate::domain::fields::{Block, BlockFilter};
use crate::domain::object::{Object, Record};
use crate::domain::rules;
use crate::domain::rules::setting::Settings;
use crate::domain::value::Count;
use crate::error::{Error, Result, Status};

const NOUN: &str = "block";

impl Filter for BlockFilter {
    type Object = Block;
    const NOUN: &'static str = NOUN;

    fn keys(&self) -> Result<Vec<(Key, String)>> {
        let mut keys: Vec<_> = self.id.iter().map(|id| (Key::Id(*id), id.to_string())).collect();
        for (network, bounds) in BlockFilter::keys(self)? {
            keys.push(match bounds {
                Some(bounds) => (Key::Block(network, bounds), format!("{network} from {bounds}")),
                None => (Key::Network(network), network.to_string()),
            });
        }
        Ok(keys)
    }

    fn keys_of(block: &Block) -> Vec<Key> {
        let network = block.network_id;
        vec![Key::Id(block.id), Key::Block(network, bounds_of(block)), Key::Network(network)]
    }

    fn row_version(&self) -> Option<u64> {
        self.row_version
    }

    fn version_of(block: &Block) -> u64 {
        block.row_version
    }

    fn derive(block: &mut Block, _read: &Record, settings: &Settings) {
        let bounds = bounds_of(block);
        block.address_family = bounds.family().into();
        block.address_category = rules::range_category(bounds);
        block.total_addresses_exact = Count(bounds.count());
        block.total_addresses = block.total_addresses_exact.capped();
        block.assigned_addresses = block.assigned_addresses_exact.capped();
        let (total, assigned) = (bounds.count() as f64, block.assigned_addresses_exact.0 as f64);
        block.percentage_assigned = 100.0 * assigned / total;
        if assigned > 0.0 {
            block.percentage_utilized = 100.0 * block.utilized_addresses as f64 / assigned;
        }
        block.utilization = settings.thresholds.utilization(Some(block.percentage_utilized));
    }
}

/// Adds a block; without start and end it is its whole network. Blocks and subnets inside it map to it.
///
/// # Errors
///
/// Every violation of the rules of blocks; `ConflictingIPBlocksExist`, `MaximumBlockLevelReached`,
/// `CustomFieldValueForMultiValueCustomFieldDoesntExist` for an unknown registry.
pub fn add(tx: &mut Tx, record: &Record) -> Result<Block> {
    check_writable(record, Block::SPEC)?;
    require(record, "NetworkId")?;
    let mut block = Block::from_record(record)?;
    rules::block::defaults(&mut block, record)?;
    check(tx, &mut block)?;
    block.last_modified_time = tx.now();
    let id = tx.store().insert(&block.to_record())?;
    let block = get(tx, id)?;
    record_event(tx, id, &name_of(&block), NOUN, None, Some(&block))?;
    Ok(block)
}

/// Returns the blocks that a filter names, by address, an outer one before those inside it.
///
/// # Errors
///
/// `ObjectNotFound` for a key that names nothing, `InvalidKeyCombination` for bounds that do not pair with networks.
pub fn select(tx: &Tx, filter: &BlockFilter) -> Result<Vec<Block>> {
    select::all(tx, filter)
}

/// Changes the blocks that a filter names by key. With other bounds a block takes another place among the blocks: what was below it
/// maps anew.
///
/// # Errors
///
/// As [`add`]; `ObjectNotFound`, `StaleVersion`.
pub fn set(tx: &mut Tx, filter: &BlockFilter, changes: &Changes) -> Result<Vec<Block>> {
    check_writable(&changes.record, Block::SPEC)?;
    let mut changed = Vec::new();
    for old in select::to_change(tx, filter)? {
        let mut new = old.clone();
        new.apply(&changes.record)?;
        rules::block::follow_network(&old, &mut new, &changes.record);
        check(tx, &mut new)?;
        if change::is_idle(&old, &new, &change::Settings::new()) {
            changed.push(old);
            continue;
        }
        new.last_modified_time = tx.now();
        tx.store().update(&new.to_record())?;
        let new = get(tx, old.id)?;
        record_event(tx, old.id, &name_of(&new), NOUN, Some(&old), Some(&new))?;
        changed.push(new);
    }
    Ok(changed)
}

/// Removes the blocks that a filter names by key, and returns them. Blocks inside a removed one are lifted to the block around it, or
/// with `sub_blocks` are removed as well. Subnets and ranges stay and map to the block around, where there is one.
///
/// # Errors
///
/// `ObjectNotFound`, `StaleVersion`.
pub fn remove(tx: &mut Tx, filter: &BlockFilter, sub_blocks: bool) -> Result<Vec<Block>> {
    let blocks = select::to_change(tx, filter)?;
    let (mut gone, mut removed) = (HashSet::new(), Vec::new());
    for block in blocks {
        let mut with = vec![block];
        let mut at = 0;
        while sub_blocks && at < with.len() {
            let below = BlockFilter { mapping_to_parent_block: Some(with[at].id), ..BlockFilter::default() };
            with.extend(select(tx, &below)?);
            at += 1;
        }
        // The innermost ones first, so that none is lifted only to be removed.
        for block in with.iter().rev() {
            if gone.insert(block.id) {
                tx.store().delete(Block::SPEC, block.id)?;
                record_event(tx, block.id, &name_of(block), NOUN, Some(block), None)?;
            }
        }
        removed.push(with.swap_remove(0));
    }
    Ok(removed)
}

pub(super) fn get(tx: &Tx, id: u64) -> Result<Block> {
    select::one(tx, &BlockFilter { id: vec![id], ..BlockFilter::default() })
}

/// Returns the addresses of a block.
pub(crate) fn bounds_of(block: &Block) -> AddressRange {
    AddressRange::new("StartIPAddress", block.start, block.end).unwrap_or(AddressRange::single(block.start))
}

pub(super) fn name_of(block: &Block) -> String {
    let bounds = bounds_of(block);
    if bounds == block.network_id.range() {
        block.network_id.to_string()
    } else {
        format!("{bounds} of {}", block.network_id)
    }
}

/// Checks a block by itself and among the others: two blocks are apart or one is strictly inside the other.
fn check(tx: &Tx, block: &mut Block) -> Result<()> {
    if let Some(error) = Error::all(rules::block::check(block)) {
        return Err(error);
    }
    let bounds = bounds_of(block);
    let mut around = 0;
    for edge in [bounds.first(), bounds.last()] {
        for (id, other) in tx.store().blocks_at(edge)? {
            if id == block.id {
                continue;
            }
            let strictly = other != bounds && (other.covers(bounds) || bounds.covers(other));
            if !strictly {
                let error = Error::new(Status::ConflictingIPBlocksExist).with("value", bounds);
                return Err(error.with("other", other));
            }
            around += u32::from(edge == bounds.first() && other.covers(bounds));
        }
    }
    let deep = around + 1 + tx.store().block_levels(bounds, block.id)?;
    if deep > rules::block::LEVELS_MAX {
        return Err(Error::new(Status::MaximumBlockLevelReached)
            .with("value", bounds)
            .with("rule", deep)
            .with("expected", rules::block::LEVELS_MAX));
    }
    Ok(())
}
