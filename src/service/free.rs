//! Free space: addresses of a range, ranges of a subnet, subnets of a block, by set algebra over index walks, never address by address.
//!
//! Nothing is taken: whoever finds and takes does both in one transaction.

use super::range::bounds_of;
use super::{Tx, block, subnet};
use crate::domain::address::{Address, AddressRange, Prefix};
use crate::domain::custom::DEFAULT_SPACE;
use crate::domain::fields::{FreeAddress, FreeRange, FreeSubnet, NetworkType};
use crate::domain::rules::address::unassignable;
use crate::domain::set::AddressSet;
use crate::error::{Error, Result, Status};

/// Most free addresses that one call gives (Microsoft's limit).
const ADDRESSES_MAX: u32 = 1024;
/// Most free ranges or subnets that one call gives: they are held in memory.
const AREAS_MAX: u32 = 65_536;

/// Takes one gap after the other; says whether to go on.
pub type Take<'a> = dyn FnMut(AddressRange) -> Result<bool> + 'a;

/// Where free subnets are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Area {
    /// The block of that number; every subnet of Default is in the way.
    Block(u64),
    /// The subnet of that number; subnets inside it are in the way.
    Subnet(u64),
    /// Some addresses of the address space of that number; every subnet of it is in the way.
    Space(u64, AddressRange),
}

/// What an [`Area`] comes down to.
struct Place {
    space: u64,
    space_name: String,
    network_type: NetworkType,
    bounds: AddressRange,
    /// Subnets with no more bits than these are around the area, not in it.
    longer_than: u8,
    name: String,
    noun: &'static str,
}

impl Place {
    fn of(tx: &Tx, area: Area) -> Result<Place> {
        match area {
            Area::Block(id) => {
                let block = block::get(tx, id)?;
                let space = super::space::head(tx, DEFAULT_SPACE)?;
                Ok(Place {
                    space: space.id,
                    space_name: space.name,
                    network_type: NetworkType::NonVirtualized,
                    bounds: block::bounds_of(&block),
                    longer_than: 0,
                    name: block.network_id.to_string(),
                    noun: "block",
                })
            }
            Area::Subnet(id) => {
                let subnet = subnet::get(tx, id)?;
                Ok(Place {
                    space: subnet.address_space_id,
                    space_name: subnet.address_space,
                    network_type: subnet.network_type,
                    bounds: subnet.network_id.range(),
                    longer_than: subnet.network_id.bits(),
                    name: subnet.network_id.to_string(),
                    noun: "subnet",
                })
            }
            Area::Space(id, bounds) => {
                let found = super::space::at(tx, id)?;
                Ok(Place {
                    space: id,
                    network_type: super::space::usual_type(&found),
                    space_name: found.name,
                    bounds,
                    longer_than: 0,
                    name: bounds.to_string(),
                    noun: "range",
                })
            }
        }
    }
}

/// Returns the first free addresses of a range, as many as there are when fewer than asked. What is recorded under any service of
/// the space, reserved, or a virtual IP is not free.
///
/// # Errors
///
/// `ObjectNotFound` for the range, `InvalidParameter` for a count that is not from 1 to 1024.
pub fn addresses(tx: &Tx, range_id: u64, count: u32) -> Result<Vec<FreeAddress>> {
    if !(1..=ADDRESSES_MAX).contains(&count) {
        return Err(Error::new(Status::InvalidParameter)
            .with("field", "the number of addresses")
            .with("value", count)
            .with("rule", format_args!("it must be from 1 to {ADDRESSES_MAX}")));
    }
    let range = tx.store().range_head(range_id)?;
    let range =
        range.ok_or_else(|| Error::new(Status::ObjectNotFound).with("kind", "range").with("value", range_id))?;
    let bounds = bounds_of(&range);
    let mut free = Vec::new();
    for run in tx.store().free_runs(range_id, bounds.family(), tx.now(), count)? {
        let mut next = Some(run.first());
        while let Some(address) = next.filter(|address| free.len() < count as usize && *address <= run.last()) {
            free.push(FreeAddress {
                ip_address: address,
                ip_range: bounds.to_string(),
                managed_by_service: range.managed_by_service.clone(),
                service_instance: range.service_instance.clone(),
                network_type: range.network_type,
                address_space: range.address_space.clone(),
                ..FreeAddress::default()
            });
            next = address.next();
        }
    }
    Ok(free)
}

/// Returns the first free ranges of `size` neighbouring addresses of a subnet, as many as there are when fewer than asked: addresses that a
/// host can have, in no range of any service, in no subnet inside this one, and not recorded.
///
/// # Errors
///
/// `ObjectNotFound` for the subnet, `RangeSizeLargerThanSubnet`, `InvalidNumberOfSubnets` for a count that is not from 1 to 65,536.
pub fn ranges(tx: &Tx, subnet_id: u64, size: u128, count: u32) -> Result<Vec<FreeRange>> {
    check_count(count, "ranges")?;
    let subnet = subnet::get(tx, subnet_id)?;
    let usable = subnet.network_id.usable().count();
    if !(1..=usable).contains(&size) {
        return Err(Error::new(Status::RangeSizeLargerThanSubnet)
            .with("value", size)
            .with("rule", usable)
            .with("subnet", subnet.network_id));
    }
    let mut free = Vec::new();
    range_gaps(tx, subnet_id, false, &mut |gap| {
        let mut start = Some(gap.first());
        while let Some(first) = start.filter(|first| *first <= gap.last())
            && let Some(last) = ahead(first, size - 1).filter(|last| *last <= gap.last())
            && free.len() < count as usize
        {
            free.push(FreeRange {
                start: first,
                end: last,
                network_id: subnet.network_id,
                network_type: subnet.network_type,
                address_space: subnet.address_space.clone(),
            });
            start = last.next();
        }
        Ok(free.len() < count as usize)
    })?;
    Ok(free)
}

/// Returns the first free networks with prefixes of `bits` in an area, as many as there are when fewer than asked: no subnet holds any of
/// their addresses, and none of them is recorded.
///
/// # Errors
///
/// `ObjectNotFound` for the area, `SubnetPrefixLargerThanBlock` for a length that does not fit, `InvalidNumberOfSubnets` for a count that
/// is not from 1 to 65,536.
pub fn subnets(tx: &Tx, area: Area, bits: u8, count: u32) -> Result<Vec<FreeSubnet>> {
    check_count(count, "subnets")?;
    let place = Place::of(tx, area)?;
    let shortest = shortest_in(place.bounds).max(place.longer_than.saturating_add(1));
    let longest = place.bounds.family().bits();
    if !(shortest..=longest).contains(&bits) {
        return Err(Error::new(Status::SubnetPrefixLargerThanBlock)
            .with("value", bits)
            .with("rule", format_args!("{shortest} to {longest}"))
            .with("kind", place.noun)
            .with("other", place.name));
    }
    let mut free = Vec::new();
    gaps(tx, &place, false, &mut |gap| {
        let mut next = first_inside(gap, bits);
        while let Some(network) = next.filter(|_| free.len() < count as usize) {
            free.push(FreeSubnet {
                network_id: network,
                network_type: place.network_type,
                address_space: place.space_name.clone(),
            });
            next = network.last().next().and_then(|first| Prefix::new(first, bits));
            next = next.filter(|network| network.last() <= gap.last());
        }
        Ok(free.len() < count as usize)
    })?;
    Ok(free)
}

/// Gives the gaps of an area, in order of address or from the end: neighbouring addresses that no subnet holds and that are not recorded.
///
/// # Errors
///
/// `ObjectNotFound` for the area, and those of `take`.
pub fn subnet_gaps(tx: &Tx, area: Area, from_end: bool, take: &mut Take) -> Result<()> {
    gaps(tx, &Place::of(tx, area)?, from_end, take)
}

fn gaps(tx: &Tx, place: &Place, from_end: bool, take: &mut Take) -> Result<()> {
    let subnet = |part| tx.store().subnet_over(place.space, part, place.longer_than, from_end);
    walk(place.bounds, from_end, &subnet, &mut |gap| unrecorded(tx, place.space, gap, from_end, take)).map(drop)
}

/// Gives the gaps of a subnet, in order of address or from the end: neighbouring addresses that a host can have, that are in no range of any
/// service and in no subnet inside this one, and that are not recorded.
///
/// # Errors
///
/// `ObjectNotFound` for the subnet, and those of `take`.
pub fn range_gaps(tx: &Tx, subnet_id: u64, from_end: bool, take: &mut Take) -> Result<()> {
    let subnet = subnet::get(tx, subnet_id)?;
    let (space, bits) = (subnet.address_space_id, subnet.network_id.bits());
    let hosts = AddressSet::of([subnet.network_id.usable()]).minus(&unassignable(subnet.network_id.family()));
    let nested = |part| tx.store().subnet_over(space, part, bits, from_end);
    let range = |part| tx.store().range_over(space, part, from_end);
    let mut parts = hosts.ranges().to_vec();
    if from_end {
        parts.reverse();
    }
    for part in parts {
        let go_on = walk(part, from_end, &nested, &mut |gap| {
            walk(gap, from_end, &range, &mut |gap| unrecorded(tx, space, gap, from_end, take))
        })?;
        if !go_on {
            break;
        }
    }
    Ok(())
}

fn unrecorded(tx: &Tx, space: u64, part: AddressRange, from_end: bool, take: &mut Take) -> Result<bool> {
    walk(part, from_end, &|part| tx.store().recorded_run(space, part, from_end), take)
}

/// Gives what of a part is in none of the ranges that `next` gives, which is the first one, or the last, with an address of the part. Says whether
/// to go on.
fn walk(
    part: AddressRange,
    from_end: bool,
    next: &dyn Fn(AddressRange) -> Result<Option<AddressRange>>,
    take: &mut Take,
) -> Result<bool> {
    let mut rest = Some(part);
    while let Some(part) = rest {
        let Some(taken) = next(part)? else { return take(part) };
        let before = taken.first().previous().and_then(|last| between(part.first(), last));
        let behind = taken.last().next().and_then(|first| between(first, part.last()));
        let (gap, left) = if from_end { (behind, before) } else { (before, behind) };
        if let Some(gap) = gap
            && !take(gap)?
        {
            return Ok(false);
        }
        rest = left;
    }
    Ok(true)
}

fn check_count(count: u32, kind: &'static str) -> Result<()> {
    if (1..=AREAS_MAX).contains(&count) {
        return Ok(());
    }
    Err(Error::new(Status::InvalidNumberOfSubnets).with("kind", kind).with("value", count).with("rule", AREAS_MAX))
}

/// Returns the range between both ends; `None` when they are not in order.
fn between(first: Address, last: Address) -> Option<AddressRange> {
    AddressRange::new("gap", first, last).ok()
}

fn ahead(address: Address, by: u128) -> Option<Address> {
    address.number().checked_add(by).and_then(|number| Address::from_number(address.family(), number))
}

/// Returns the first network of a length that is inside a gap.
fn first_inside(gap: AddressRange, bits: u8) -> Option<Prefix> {
    let holding = Prefix::containing(gap.first(), bits)?;
    let network = match holding.first() == gap.first() {
        true => Some(holding),
        false => holding.last().next().and_then(|first| Prefix::new(first, bits)),
    };
    network.filter(|network| network.last() <= gap.last())
}

/// Returns the length of the shortest prefix that fits into a range.
fn shortest_in(range: AddressRange) -> u8 {
    (0..=range.family().bits()).find(|bits| first_inside(range, *bits).is_some()).unwrap_or(range.family().bits())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn networks_inside_gaps_are_aligned() {
        for (gap, bits, expected) in [
            ("10.0.0.0-10.0.0.255", 24, "10.0.0.0/24"),
            ("10.0.0.0-10.0.0.254", 24, ""),
            ("10.0.0.1-10.0.1.255", 24, "10.0.1.0/24"),
            ("10.0.0.1-10.0.0.2", 32, "10.0.0.1/32"),
            ("255.255.255.1-255.255.255.255", 24, ""),
            ("::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", 1, "::/1"),
            ("::1-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", 1, "8000::/1"),
        ] {
            let found = first_inside(AddressRange::parse("gap", gap).unwrap(), bits);
            assert_eq!(found.map(|n| n.to_string()).unwrap_or_default(), expected, "{gap} {bits}");
        }
        for (range, expected) in [("10.0.0.0-10.0.0.255", 24), ("10.0.0.1-10.0.0.255", 25), ("10.0.0.1-10.0.0.2", 32)] {
            assert_eq!(shortest_in(AddressRange::parse("range", range).unwrap()), expected, "{range}");
        }
    }

    #[test]
    fn a_walk_gives_what_is_between_in_both_directions() {
        let range = |text: &str| AddressRange::parse("r", text).unwrap();
        let taken = [range("10.0.0.0-10.0.0.9"), range("10.0.0.20"), range("10.0.0.21-10.0.0.30")];
        for (part, from_end, expected) in [
            ("10.0.0.5-10.0.0.40", false, "10.0.0.10-10.0.0.19 10.0.0.31-10.0.0.40"),
            ("10.0.0.5-10.0.0.40", true, "10.0.0.31-10.0.0.40 10.0.0.10-10.0.0.19"),
            ("10.0.0.20-10.0.0.25", false, ""),
            ("10.0.0.11-10.0.0.12", true, "10.0.0.11-10.0.0.12"),
        ] {
            let next = |part: AddressRange| {
                let mut over = taken.iter().filter(|taken| taken.overlaps(part));
                Ok(if from_end { over.next_back() } else { over.next() }.copied())
            };
            let mut seen = Vec::new();
            walk(range(part), from_end, &next, &mut |gap| {
                seen.push(gap.to_string());
                Ok(true)
            })
            .unwrap();
            assert_eq!(seen.join(" "), expected, "{part}");
            let mut first = 0;
            walk(range(part), from_end, &next, &mut |_| {
                first += 1;
                Ok(false)
            })
            .unwrap();
            assert!(first <= 1);
        }
    }
}
