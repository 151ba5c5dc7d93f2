//! Requests of addresses.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::{Parent, count, missing, parents, refuse, run, subnet_at};
use crate::domain::address::{Address, AddressRange, Prefix};
use crate::domain::choose::{Chooser, Piece};
use crate::domain::custom::DEFAULT_SPACE;
use crate::domain::fields::{AddressFilter, AddressRecord, Range, RequestOptions, RequestStrategy, Subnet};
use crate::domain::object::{Object, Record};
use crate::domain::rules::address::unassignable;
use crate::domain::set::AddressSet;
use crate::domain::value::Value;
use crate::error::Result;
use crate::service::space::head;
use crate::service::together::{Together, take as take_some};
use crate::service::{Tx, block, select};
use crate::store::request::{Owner, Place, Room};

/// Ranges and runs read at once.
const PAGE: u32 = 256;
/// Addresses whose quarantine is over that are given back at once.
const DUE: u32 = 1024;

/// Finds free addresses in the ranges of the parents and records them with the values of the template. Each goes to the service and
/// instance of its range; with one of them in the template only ranges of it count.
///
/// Parents: ranges; subnets, which means their ranges; blocks and address spaces, which means the ranges inside; a network, which
/// means its subnet, else its block.
///
/// # Errors
///
/// `NothingFree` when no address is free; `ObjectNotFound` for a parent, `InvalidParameter`, `InvalidKeyCombination`, `IdempotencyKeyReused`; as
/// [`address::add`].
pub fn addresses(tx: &mut Tx, options: &RequestOptions, template: &Record) -> Result<Vec<AddressRecord>> {
    request(tx, options, template, false)
}

/// As [`addresses`], as all that a transaction does: a server may be told to commit with the same message.
///
/// # Errors
///
/// As [`addresses`].
pub fn addresses_alone(tx: &mut Tx, options: &RequestOptions, template: &Record) -> Result<Vec<AddressRecord>> {
    // A preview is undone, and a key gets its answer afterwards.
    let commits = !options.preview && options.idempotency_key.trim().is_empty();
    match tx.store().taken_before().filter(|_| commits) {
        // Where it was taken may have no more, so it is not looked for there.
        Some(id) => match again(tx, &[id])? {
            gone if gone.is_empty() => Err(missing("address", id)),
            taken => Ok(taken),
        },
        None => request(tx, options, template, commits),
    }
}

fn request(tx: &mut Tx, options: &RequestOptions, template: &Record, commits: bool) -> Result<Vec<AddressRecord>> {
    let size = ("NumberOfAddresses", options.number_of_addresses.is_some());
    refuse(template, &["IpAddress", "AddressSpace"], &[size, ("PrefixLength", options.prefix_length.is_some())])?;
    let wanted = count(options)?;
    run(
        tx,
        options,
        template,
        "address",
        again,
        |address| address.id,
        |tx| take(tx, options, template, wanted, commits),
    )
}

fn again(tx: &Tx, ids: &[u64]) -> Result<Vec<AddressRecord>> {
    select::all(tx, &AddressFilter { id: ids.to_vec(), ..AddressFilter::default() })
}

fn take(
    tx: &mut Tx,
    options: &RequestOptions,
    template: &Record,
    wanted: usize,
    commits: bool,
) -> Result<Vec<AddressRecord>> {
    // What comes together from several steps is not committed with one of them.
    let commits = commits && wanted == 1;
    let text = |field: &str| match template.get(field) {
        Some(Value::Text(text)) if !text.trim().is_empty() => Some(text.clone()),
        _ => None,
    };
    let (service, instance) = (text("ManagedByService"), text("ServiceInstance"));
    let owner = Owner { service: service.as_deref(), instance: instance.as_deref() };
    let mut taking = Taking { template, wanted, commits, ranges: HashMap::new(), taken: Vec::new() };
    for parent in parents(tx, options)? {
        for place in places(tx, &parent, &mut taking)? {
            if taking.taken.len() < wanted {
                take_in(tx, place, owner, options.strategy, &mut taking)?;
            }
        }
    }
    Ok(taking.taken)
}

/// What a request takes.
struct Taking<'t> {
    template: &'t Record,
    wanted: usize,
    /// Whether the transaction ends with what is taken.
    commits: bool,
    /// Ranges that were read, by their numbers: nobody changes whose they are meanwhile.
    ranges: HashMap<u64, Arc<Range>>,
    taken: Vec<AddressRecord>,
}

impl Taking<'_> {
    /// Returns a range with what of it says what its addresses are like.
    fn range(&mut self, tx: &Tx, id: u64) -> Result<Arc<Range>> {
        if let Some(range) = self.ranges.get(&id) {
            return Ok(Arc::clone(range));
        }
        let found = tx.store().range_head(id)?.ok_or_else(|| missing("range", id))?;
        self.ranges.insert(id, Arc::clone(&found));
        Ok(found)
    }

    /// Returns the template with what an address gets from its range.
    fn template_in(&mut self, tx: &Tx, range: u64) -> Result<Record> {
        let mut template = self.template.clone();
        let range = self.range(tx, range)?;
        for (field, text) in [
            ("ManagedByService", &range.managed_by_service),
            ("ServiceInstance", &range.service_instance),
            ("AddressSpace", &range.address_space),
        ] {
            template.set(field, Value::Text(text.clone()))?;
        }
        Ok(template)
    }
}

/// Returns where the ranges of a parent are.
fn places(tx: &Tx, parent: &Parent, taking: &mut Taking) -> Result<Vec<Place>> {
    Ok(match parent {
        Parent::Range(id) => {
            taking.range(tx, *id)?;
            vec![Place::Range(*id)]
        }
        Parent::Subnet(id) => {
            tx.store().get(Subnet::SPEC, *id)?.ok_or_else(|| missing("subnet", id))?;
            vec![Place::Subnet(*id)]
        }
        Parent::Block(id) => {
            let bounds = block::bounds_of(&super::block_with(tx, *id)?);
            vec![Place::Inside(head(tx, DEFAULT_SPACE)?.id, bounds)]
        }
        Parent::Space(space) => {
            let all = ["0.0.0.0/0", "::/0"].into_iter().map(|text| Prefix::parse("family", text));
            let all = all.collect::<Result<Vec<_>>>()?;
            all.into_iter().map(|network| Place::Inside(space.id, network.range())).collect()
        }
        Parent::Network(space, network) => match subnet_at(tx, space, *network)? {
            Some(id) => vec![Place::Subnet(id)],
            None => match super::block_at(tx, space, *network)? {
                Some(block) => vec![Place::Inside(space.id, block::bounds_of(&block))],
                None => return Err(missing("subnet", network)),
            },
        },
    })
}

/// Takes addresses in one place until there are as many as wanted or the place has no more.
fn take_in(tx: &mut Tx, place: Place, owner: Owner, strategy: RequestStrategy, taking: &mut Taking) -> Result<()> {
    if let RequestStrategy::FirstFit | RequestStrategy::FromEnd = strategy
        && take_first(tx, place, owner, strategy == RequestStrategy::FromEnd, taking)?
    {
        return Ok(());
    }
    // Ranges of different owners may hold the same addresses. What was chosen in one of them is no longer free in the other, so what is
    // still missing is chosen again with what is left.
    while taking.taken.len() < taking.wanted {
        let chosen = choose(tx, place, owner, strategy, taking.wanted - taking.taken.len())?;
        if chosen.is_empty() {
            return Ok(());
        }
        let mut seen = HashSet::new();
        let mut ranges: Vec<(u64, Vec<Address>)> = Vec::new();
        for (piece, room) in chosen {
            if !seen.insert(piece.first()) {
                continue;
            }
            match ranges.last_mut() {
                Some((range, addresses)) if *range == room.range => addresses.push(piece.first()),
                _ => ranges.push((room.range, vec![piece.first()])),
            }
        }
        for (range, addresses) in ranges {
            record_all(tx, taking.template_in(tx, range)?, &addresses, &mut taking.taken)?;
        }
    }
    Ok(())
}

/// Takes what is still wanted where it comes first in a place. Tells whether that is all that can be done there.
fn take_first(tx: &Tx, place: Place, owner: Owner, from_end: bool, taking: &mut Taking) -> Result<bool> {
    let mut after = None;
    loop {
        let room = match (place, after) {
            // A range that is named is asked at once.
            (Place::Range(id), None) if owner == Owner::default() => {
                let range = taking.range(tx, id)?;
                Some(Room { range: id, bounds: AddressRange::new("range", range.start, range.end)?, due: false })
            }
            _ => tx.store().rooms(place, owner, tx.now(), after, from_end, 1)?.pop(),
        };
        let Some(room) = room else { return Ok(true) };
        let hosts = AddressSet::of([room.bounds]).minus(&unassignable(room.bounds.family()));
        if let Some(any) = hosts.ranges().first() {
            let mut template = taking.template_in(tx, room.range)?;
            template.set("IpAddress", Value::Address(any.first()))?;
            let range = taking.range(tx, room.range)?;
            loop {
                let wanted = taking.wanted - taking.taken.len();
                let Some(taken) = take_some(tx, &template, &range, from_end, wanted, taking.commits)? else {
                    return Ok(false);
                };
                if taken.is_empty() {
                    break;
                }
                taking.taken.extend(taken);
                if taking.taken.len() == taking.wanted {
                    return Ok(true);
                }
            }
        }
        after = Some(room);
    }
}

/// Records addresses of one range.
fn record_all(tx: &mut Tx, mut template: Record, addresses: &[Address], taken: &mut Vec<AddressRecord>) -> Result<()> {
    let mut together = Together::default();
    for (index, address) in addresses.iter().enumerate() {
        template.set("IpAddress", Value::Address(*address))?;
        together.add(tx, index, &template, taken)?;
    }
    together.finish(tx, taken)
}

/// Chooses free addresses among the runs of all ranges in a place. Those of ranges that overlap may come twice.
fn choose(
    tx: &Tx,
    place: Place,
    owner: Owner,
    strategy: RequestStrategy,
    wanted: usize,
) -> Result<Vec<(AddressRange, Room)>> {
    let from_end = strategy == RequestStrategy::FromEnd;
    // Every range and every run has at least one address to give.
    let enough = matches!(strategy, RequestStrategy::FirstFit | RequestStrategy::FromEnd) && wanted < PAGE as usize;
    let limit = if enough { wanted as u32 } else { PAGE };
    let mut chooser = Chooser::new(Piece::Addresses(1), strategy, wanted);
    let (store, now) = (tx.store(), tx.now());
    let mut after = None;
    loop {
        let rooms = store.rooms(place, owner, now, after, from_end, limit)?;
        for room in &rooms {
            let family = room.bounds.family();
            while room.due && store.release_due(room.range, family, now, DUE)? == DUE {}
            let mut at = None;
            loop {
                let runs = store.runs_after(room.range, family, at, from_end, limit)?;
                for run in &runs {
                    if !chooser.offer(*run, *room) {
                        return Ok(chooser.finish());
                    }
                }
                match runs.last() {
                    Some(run) if runs.len() == limit as usize => at = Some(run.first()),
                    _ => break,
                }
            }
        }
        match rooms.last() {
            Some(room) if rooms.len() == limit as usize => after = Some(*room),
            _ => return Ok(chooser.finish()),
        }
    }
}
