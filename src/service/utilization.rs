//! History of utilization: reading, recording, and dropping it (section 5.7).

use super::Tx;
use super::change::write_event;
use crate::domain::fields::{
    AddressSpace, AddressSpaceFilter, Block, BlockFilter, EventOperation, Range, RangeFilter, Subnet, SubnetFilter,
    UpdateResult, UtilizationPeriod, UtilizationSample,
};
use crate::domain::object::{Object, ObjectSpec};
use crate::domain::utilization::{buckets, end_of, slot_of};
use crate::domain::value::Timestamp;
use crate::error::{Error, Result, Status};
use crate::store::data::Thinning;

/// Returns what an object had in use at the ends of the twelve buckets of a period, as far as it is known, oldest first. The last one is
/// what it has in use now.
///
/// # Errors
///
/// `ObjectNotFound`; `UnknownKind` for a kind without utilization.
pub fn history(
    tx: &Tx,
    kind: &'static ObjectSpec,
    id: u64,
    period: UtilizationPeriod,
) -> Result<Vec<UtilizationSample>> {
    let object = name_of(tx, kind, id)?;
    let slots = buckets(period, tx.now());
    let thresholds = tx.settings()?.thresholds;
    let samples = tx.store().samples(kind, id, &slots)?;
    let known = slots.iter().zip(samples).filter_map(|(slot, sample)| Some((*slot, sample?)));
    Ok(known
        .map(|(slot, sample)| {
            let percent = (sample.assigned_addresses > 0.0)
                .then(|| 100.0 * sample.utilized_addresses / sample.assigned_addresses);
            UtilizationSample {
                time: end_of(slot),
                period,
                object: object.clone(),
                percentage_utilized: percent.unwrap_or_default(),
                utilization: thresholds.utilization(percent),
                ..sample
            }
        })
        .collect())
}

fn name_of(tx: &Tx, kind: &'static ObjectSpec, id: u64) -> Result<String> {
    let name = if kind == AddressSpace::SPEC {
        let filter = AddressSpaceFilter { id: vec![id], ..AddressSpaceFilter::default() };
        super::space::select(tx, &filter)?.pop().map(|space| space.name)
    } else if kind == Block::SPEC {
        let filter = BlockFilter { id: vec![id], ..BlockFilter::default() };
        super::block::select(tx, &filter)?.pop().map(|block| block.network_id.to_string())
    } else if kind == Subnet::SPEC {
        let filter = SubnetFilter { id: vec![id], ..SubnetFilter::default() };
        super::subnet::select(tx, &filter)?.pop().map(|subnet| subnet.network_id.to_string())
    } else if kind == Range::SPEC {
        let filter = RangeFilter { id: vec![id], ..RangeFilter::default() };
        super::range::select(tx, &filter)?.pop().map(|range| format!("{}-{}", range.start, range.end))
    } else {
        return Err(Error::new(Status::UnknownKind).with("value", kind.name));
    };
    name.ok_or_else(|| Error::internal("an object that was asked for by number is neither there nor missing"))
}

/// Records what is in use now, and drops what is too old to be kept so closely.
///
/// # Errors
///
/// Those of the store.
pub fn update(tx: &mut Tx) -> Result<UpdateResult> {
    let sampled = tx.store().sample()?;
    let mut thinned = 0;
    for pair in UtilizationPeriod::ALL.windows(2) {
        // What a period no longer shows is kept as closely as the next one shows it.
        let [shown, next] = pair else { continue };
        let before = buckets(*shown, tx.now())[0] - shown.slots() + 1;
        thinned += tx.store().thin_samples(Thinning { before, slots: next.slots() })?;
    }
    tx.store().refresh()?;
    Ok(UpdateResult { schema: crate::store::SCHEMA_VERSION, sampled, thinned })
}

/// Drops the history up to a time and returns how many samples it had.
///
/// # Errors
///
/// `InvalidIPUtilizationPurgeDate` for a time to come.
pub fn purge(tx: &mut Tx, until: Timestamp) -> Result<u64> {
    if until > tx.now() {
        return Err(Error::new(Status::InvalidIPUtilizationPurgeDate).with("value", until));
    }
    let count = tx.store().purge_samples(slot_of(until))?;
    let message = format!("{count} samples of utilization up to {until} removed");
    write_event(tx, EventOperation::Remove, UtilizationSample::SPEC.name, 0, &until.to_string(), message, Vec::new())?;
    Ok(count)
}
