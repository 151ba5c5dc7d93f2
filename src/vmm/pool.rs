//! What follows from a pool's bounds and sets: which addresses it can grant, and how many.

use super::model::Pool;
use super::text::address_set;
use crate::domain::address::{Address, AddressRange, Family};
use crate::domain::fields::AddressFamily;
use crate::domain::set::AddressSet;
use crate::error::{Error, Result, Status};

/// The addresses of a pool by what they are for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grantable {
    /// Granted as dedicated addresses.
    pub dedicated: AddressSet,
    /// Granted as virtual IPs only.
    pub virtual_ips: AddressSet,
}

/// Returns first and last address; a pool without them has none.
///
/// # Errors
/// `VmmInvalidPool` when one is missing, or they are in the wrong order or of two families.
pub fn bounds(pool: &Pool) -> Result<AddressRange> {
    let missing = |field| invalid(pool, format_args!("{field} is missing"));
    let start = pool.start.ok_or_else(|| missing("IPAddressRangeStart"))?;
    let end = pool.end.ok_or_else(|| missing("IPAddressRangeEnd"))?;
    AddressRange::new("IPAddressRangeStart-IPAddressRangeEnd", start, end)
        .map_err(|error| invalid(pool, format_args!("{error}")))
}

/// Returns the error of a pool that breaks a rule.
pub fn invalid(pool: &Pool, rule: impl std::fmt::Display) -> Error {
    Error::new(Status::VmmInvalidPool).with("value", &pool.name).with("rule", rule)
}

/// Returns what the pool can grant: its bounds without the reserved set; the virtual IPs apart.
///
/// # Errors
/// As [`bounds`] and [`address_set`].
pub fn grantable(pool: &Pool) -> Result<Grantable> {
    let reserved = address_set("IPAddressReservedSet", &pool.reserved_set)?;
    let usable = AddressSet::of([bounds(pool)?]).minus(&reserved);
    let virtual_ips = usable.and(&address_set("VIPAddressSet", &pool.vip_set)?);
    Ok(Grantable { dedicated: usable.minus(&virtual_ips), virtual_ips })
}

/// Fills the family and the counts of a pool, of whose addresses so many are taken. Counts stop at `u64::MAX`.
///
/// # Errors
/// As [`grantable`].
pub fn fill(pool: &mut Pool, dedicated_taken: u64, virtual_taken: u64) -> Result<()> {
    let grantable = grantable(pool)?;
    let left = |set: &AddressSet, taken: u64| cap(set.count().saturating_sub(taken.into()));
    pool.address_family = family(pool.subnet.family());
    pool.total_addresses = cap(bounds(pool)?.count());
    pool.available_dip_addresses = left(&grantable.dedicated, dedicated_taken);
    pool.available_vip_addresses = left(&grantable.virtual_ips, virtual_taken);
    pool.available_addresses = pool.available_dip_addresses.saturating_add(pool.available_vip_addresses);
    Ok(())
}

/// Returns the family as the commands name it.
pub fn family(family: Family) -> AddressFamily {
    match family {
        Family::V4 => AddressFamily::IPv4,
        Family::V6 => AddressFamily::IPv6,
    }
}

/// Returns the first address of a set that lies outside a range.
pub fn outside(set: &AddressSet, range: AddressRange) -> Option<Address> {
    set.minus(&AddressSet::of([range])).ranges().first().map(|rest| rest.first())
}

fn cap(count: u128) -> u64 {
    count.try_into().unwrap_or(u64::MAX)
}
