//! Requests of ranges.

use super::{Parent, count, missing, parents, refuse, run, subnet_at};
use crate::domain::choose::{Chooser, Piece};
use crate::domain::fields::{Range, RangeFilter, RequestOptions, RequestStrategy, Subnet, SubnetFilter};
use crate::domain::object::Record;
use crate::domain::value::Value;
use crate::error::{Error, Result, Status};
use crate::service::{Filter, Tx, free, range, select};

/// Finds free addresses side by side in the subnets of the parents, and adds ranges over them with the values of the template.
///
/// Parents: subnets; blocks and address spaces, which means the subnets inside; a network, which means its subnet, else its block.
///
/// # Errors
///
/// `NothingFree` when no subnet has so many neighbouring free addresses; `ObjectNotFound` for a parent, `InvalidParameter`,
/// `InvalidKeyCombination`, `MandatoryFieldNotSpecified`, `IdempotencyKeyReused`; as [`range::add`].
pub fn ranges(tx: &mut Tx, options: &RequestOptions, template: &Record) -> Result<Vec<Range>> {
    let decided = ["NetworkID", "StartIPAddress", "EndIPAddress", "AddressSpace"];
    refuse(template, &decided, &[("PrefixLength", options.prefix_length.is_some())])?;
    let wanted = count(options)?;
    let size = match options.number_of_addresses {
        None => {
            return Err(Error::new(Status::MandatoryFieldNotSpecified)
                .with("kind", "a request of ranges")
                .with("field", "NumberOfAddresses"));
        }
        Some(0) => {
            return Err(Error::new(Status::InvalidParameter)
                .with("field", "NumberOfAddresses")
                .with("value", 0)
                .with("rule", "it must be at least 1"));
        }
        Some(size) => u128::from(size),
    };
    run(
        tx,
        options,
        template,
        "range of that size",
        again,
        |range| range.id,
        |tx| {
            let mut taken = Vec::new();
            for parent in parents(tx, options)? {
                each_subnet(tx, &parent, options.strategy == RequestStrategy::FromEnd, &mut |tx, subnet| {
                    take_in(tx, subnet, size, options.strategy, template, wanted, &mut taken)?;
                    Ok(taken.len() < wanted)
                })?;
            }
            Ok(taken)
        },
    )
}

fn again(tx: &Tx, ids: &[u64]) -> Result<Vec<Range>> {
    select::all(tx, &RangeFilter { id: ids.to_vec(), ..RangeFilter::default() })
}

/// Calls `work` with the subnets of a parent until it says that it has enough.
fn each_subnet(
    tx: &mut Tx,
    parent: &Parent,
    from_end: bool,
    work: &mut dyn FnMut(&mut Tx, &Subnet) -> Result<bool>,
) -> Result<()> {
    let mut filters = Vec::new();
    match parent {
        Parent::Range(_) => {
            return Err(Error::new(Status::InvalidParameter)
                .with("field", "Parent")
                .with("value", "a range")
                .with("rule", "a range is taken out of a subnet, a block or an address space"));
        }
        Parent::Subnet(id) => filters.push(SubnetFilter { id: vec![*id], ..SubnetFilter::default() }),
        Parent::Block(id) => filters.extend(in_block(tx, *id)?),
        Parent::Space(space) => {
            filters.push(SubnetFilter { address_space: vec![space.name.clone()], ..SubnetFilter::default() });
        }
        Parent::Network(space, network) => match subnet_at(tx, space, *network)? {
            Some(id) => filters.push(SubnetFilter { id: vec![id], ..SubnetFilter::default() }),
            None => match super::block_at(tx, space, *network)? {
                Some(block) => filters.extend(in_block(tx, block.id)?),
                None => return Err(missing("subnet", network)),
            },
        },
    }
    if from_end {
        filters.reverse();
    }
    for filter in &filters {
        if !each_of(tx, filter, from_end, work)? {
            break;
        }
    }
    Ok(())
}

/// Returns the filters of the subnets in a block and in those inside it.
fn in_block(tx: &Tx, id: u64) -> Result<Vec<SubnetFilter>> {
    let of = |block| SubnetFilter { mapping_to_block: Some(block), ..SubnetFilter::default() };
    Ok(super::block_and_below(tx, id)?.into_iter().map(of).collect())
}

/// Calls `work` with the subnets of a filter; tells whether more is wanted.
fn each_of(
    tx: &mut Tx,
    filter: &SubnetFilter,
    from_end: bool,
    work: &mut dyn FnMut(&mut Tx, &Subnet) -> Result<bool>,
) -> Result<bool> {
    if from_end {
        // Pages come in one order only, so the subnets are walked once to be taken from the last one on.
        for subnet in select::all(tx, filter)?.iter().rev() {
            if !work(tx, subnet)? {
                return Ok(false);
            }
        }
        return Ok(true);
    }
    let mut after = None;
    loop {
        let (page, next) = filter.page(tx, after.as_ref())?;
        if page.is_empty() && !filter.id.is_empty() && after.is_none() {
            return Err(missing("subnet", filter.id[0]));
        }
        for subnet in &page {
            if !work(tx, subnet)? {
                return Ok(false);
            }
        }
        match next {
            Some(_) => after = next,
            None => return Ok(true),
        }
    }
}

fn take_in(
    tx: &mut Tx,
    subnet: &Subnet,
    size: u128,
    strategy: RequestStrategy,
    template: &Record,
    wanted: usize,
    taken: &mut Vec<Range>,
) -> Result<()> {
    let mut chooser = Chooser::new(Piece::Addresses(size), strategy, wanted - taken.len());
    let from_end = strategy == RequestStrategy::FromEnd;
    free::range_gaps(tx, subnet.id, from_end, &mut |gap| Ok(chooser.offer(gap, ())))?;
    for (piece, ()) in chooser.finish() {
        let mut record = template.clone();
        record.set("NetworkID", Value::Prefix(subnet.network_id))?;
        record.set("AddressSpace", Value::Text(subnet.address_space.clone()))?;
        record.set("StartIPAddress", Value::Address(piece.first()))?;
        record.set("EndIPAddress", Value::Address(piece.last()))?;
        taken.push(range::add(tx, &record, false)?);
    }
    Ok(())
}
