//! Subnets.

use super::change::{self, Changes, check_writable, record_event, require};
use super::select::{self, Filter, Key};
use super::space::{fit, head, usual_type};
use super::{Tx, address, range};
use crate::domain::address::Address;
use crate::domain::custom::DEFAULT_SPACE;
use crate::domain::fields::{AddressFilter, NetworkType, Range, RangeFilter, Subnet, SubnetFilter};
use crate::domain::object::{Object, Record};
use crate::domain::rules;
use crate::domain::rules::setting::Settings;
use crate::domain::value::{Count, Value};
use crate::error::{Error, Result, Status};
use crate::store::SpaceHead;

const NOUN: &str = "subnet";

impl Filter for SubnetFilter {
    type Object = Subnet;
    const NOUN: &'static str = NOUN;

    fn keys(&self) -> Result<Vec<(Key, String)>> {
        let ids = self.id.iter().map(|id| (Key::Id(*id), id.to_string()));
        Ok(ids.chain(self.network_id.iter().map(|network| (Key::Network(*network), network.to_string()))).collect())
    }

    fn keys_of(subnet: &Subnet) -> Vec<Key> {
        vec![Key::Id(subnet.id), Key::Network(subnet.network_id)]
    }

    fn row_version(&self) -> Option<u64> {
        self.row_version
    }

    fn version_of(subnet: &Subnet) -> u64 {
        subnet.row_version
    }

    fn derive(subnet: &mut Subnet, read: &Record, settings: &Settings) {
        subnet.subnet_mask = subnet.network_id.mask_text();
        subnet.prefix_length = subnet.network_id.bits().into();
        subnet.address_family = subnet.network_id.family().into();
        subnet.total_addresses_exact = Count(subnet.network_id.range().count());
        subnet.total_addresses = subnet.total_addresses_exact.0 as f64;
        let assigned = matches!(read.get("AssignedAddresses"), Some(Value::Real(_)));
        let percent = assigned.then(|| 100.0 * subnet.utilized_addresses / subnet.assigned_addresses);
        subnet.percentage_utilized = percent.unwrap_or_default();
        subnet.utilization = settings.thresholds.utilization(percent);
    }
}

/// What to remove together with a subnet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RemoveSubnet {
    /// Its ranges; without this a subnet with ranges is refused.
    pub ranges: bool,
    /// The addresses that map to its ranges; without this they become unmapped.
    pub addresses: bool,
}

/// Adds a subnet, in Default unless the record says otherwise, and of the type that its space leaves when the record says none:
/// NonVirtualized in Default.
///
/// # Errors
///
/// Every violation of the rules of subnets; `ObjectNotFound` for the space, `InvalidVirtualizationType`, `ConflictingSubnet`,
/// `CustomFieldValueForMultiValueCustomFieldDoesntExist`, `CustomFieldAssociationIntersectionEmpty`.
pub fn add(tx: &mut Tx, record: &Record) -> Result<Subnet> {
    let id = put(tx, &mut Changes::from(record.clone()))?;
    get(tx, id)
}

/// As [`add`], but gives only the number of the subnet, which is in its first version.
///
/// # Errors
///
/// As [`add`].
pub(crate) fn put(tx: &mut Tx, changes: &mut Changes) -> Result<u64> {
    check_writable(&changes.record, Subnet::SPEC)?;
    require(&changes.record, "NetworkId")?;
    let settings = change::settle::<Subnet>(tx, changes, None)?;
    let mut subnet = Subnet::from_record(&changes.record)?;
    let space = head(tx, &subnet.address_space)?;
    if matches!(changes.record.get("NetworkType"), None | Some(Value::Null)) {
        subnet.network_type = usual_type(&space);
    }
    check(tx, &mut subnet, &space)?;
    subnet.last_modified_time = tx.now();
    subnet.import_event_id = tx.import();
    let id = tx.store().insert_subnet(&subnet)?;
    change::write_new(tx, id, &settings, &mut subnet)?;
    record_event(tx, id, &name_of(&subnet), NOUN, None, Some(&subnet))?;
    Ok(id)
}

/// Returns the subnets that a filter names, by space and network.
///
/// # Errors
///
/// `ObjectNotFound` for a key that names nothing.
pub fn select(tx: &Tx, filter: &SubnetFilter) -> Result<Vec<Subnet>> {
    select::all(tx, filter)
}

/// Changes the subnets that a filter names by key. A change of space carries ranges and mapped addresses along; Provider to
/// NonVirtualized moves to Default.
///
/// # Errors
///
/// As [`add`]; `ObjectNotFound`, `StaleVersion`, `RangesDependentOnSubnet` for a new network while there are ranges,
/// `InvalidVirtualizationTypeUpdation`, and what stands in the way of ranges and addresses in the new space.
pub fn set(tx: &mut Tx, filter: &SubnetFilter, changes: &Changes) -> Result<Vec<Subnet>> {
    check_writable(&changes.record, Subnet::SPEC)?;
    let mut changed = Vec::new();
    for old in select::to_change(tx, filter)? {
        let mut changes = changes.clone();
        let settings = change::settle(tx, &mut changes, Some(&old))?;
        let mut new = old.clone();
        new.apply(&changes.record)?;
        retype(&old, &mut new, &changes.record)?;
        if new.network_id != old.network_id {
            refuse_ranges(tx, &old)?;
        }
        let space = head(tx, &new.address_space)?;
        check(tx, &mut new, &space)?;
        if change::is_idle(&old, &new, &settings) {
            changed.push(old);
            continue;
        }
        new.last_modified_time = tx.now();
        new.import_event_id = tx.import().or(new.import_event_id);
        tx.store().update(&new.to_record())?;
        change::write_settings(tx, old.id, &settings, Some(&old), &new)?;
        if space.id != old.address_space_id {
            carry(tx, &new, &space)?;
        } else if new.network_type != old.network_type {
            for range in ranges_of(tx, &new)? {
                range::retype_one(tx, &range, new.network_type)?;
            }
        }
        let new = get(tx, old.id)?;
        record_event(tx, old.id, &name_of(&new), NOUN, Some(&old), Some(&new))?;
        changed.push(new);
    }
    Ok(changed)
}

/// Removes the subnets that a filter names by key, and returns them.
///
/// # Errors
///
/// `ObjectNotFound`, `StaleVersion`, `RangesDependentOnSubnet`.
pub fn remove(tx: &mut Tx, filter: &SubnetFilter, with: RemoveSubnet) -> Result<Vec<Subnet>> {
    let subnets = select::to_change(tx, filter)?;
    for subnet in &subnets {
        if !with.ranges {
            refuse_ranges(tx, subnet)?;
        }
        for range in ranges_of(tx, subnet)? {
            range::remove_one(tx, &range, with.addresses)?;
        }
        tx.store().delete(Subnet::SPEC, subnet.id)?;
        record_event(tx, subnet.id, &name_of(subnet), NOUN, Some(subnet), None)?;
    }
    Ok(subnets)
}

/// Returns the number of the most specific subnet of an address space that holds an address; an empty name means Default. This is the quick
/// question; the filter's `Containing` gives whole objects, those of all spaces.
///
/// # Errors
///
/// `ObjectNotFound` for the space.
pub fn holding(tx: &Tx, space: &str, address: Address) -> Result<Option<u64>> {
    let space = head(tx, space)?;
    tx.store().subnet_holding(space.id, address)
}

pub(super) fn get(tx: &Tx, id: u64) -> Result<Subnet> {
    select::one(tx, &SubnetFilter { id: vec![id], ..SubnetFilter::default() })
}

pub(super) fn name_of(subnet: &Subnet) -> String {
    format!("{} in {}", subnet.network_id, subnet.address_space)
}

fn ranges_of(tx: &Tx, subnet: &Subnet) -> Result<Vec<Range>> {
    range::select(tx, &RangeFilter { mapping_to_subnet: Some(subnet.id), ..RangeFilter::default() })
}

fn refuse_ranges(tx: &Tx, subnet: &Subnet) -> Result<()> {
    match tx.store().range_count(subnet.id)? {
        0 => Ok(()),
        count => Err(Error::new(Status::RangesDependentOnSubnet).with("value", subnet.network_id).with("count", count)),
    }
}

fn check(tx: &Tx, subnet: &mut Subnet, space: &SpaceHead) -> Result<()> {
    subnet.address_space.clone_from(&space.name);
    let mut violations = rules::subnet::check(subnet);
    violations.extend(fit(subnet.network_type, space).err());
    if tx.store().subnet(space.id, subnet.network_id)?.is_some_and(|(id, _)| id != subnet.id) {
        let error = Error::new(Status::ConflictingSubnet).with("value", subnet.network_id);
        violations.push(error.with("space", &space.name));
    }
    Error::all(violations).map_or(Ok(()), Err)
}

/// Checks a change of the network type, and moves what it moves.
fn retype(old: &Subnet, new: &mut Subnet, changes: &Record) -> Result<()> {
    if new.network_type == old.network_type {
        return Ok(());
    }
    if [old.network_type, new.network_type].contains(&NetworkType::Customer) {
        return Err(Error::new(Status::InvalidVirtualizationTypeUpdation)
            .with("kind", NOUN)
            .with("value", old.network_id)
            .with("rule", "a network does not become a customer's nor stop being one"));
    }
    if new.network_type == NetworkType::NonVirtualized && changes.get("AddressSpace").is_none() {
        DEFAULT_SPACE.clone_into(&mut new.address_space);
    }
    Ok(())
}

/// Moves the ranges of a subnet, and the addresses that map to them, to the space that the subnet was moved to.
fn carry(tx: &mut Tx, subnet: &Subnet, space: &SpaceHead) -> Result<()> {
    for range in ranges_of(tx, subnet)? {
        let mapped = AddressFilter { mapping_to_range: Some(range.id), ..AddressFilter::default() };
        let addresses = address::select(tx, &mapped)?;
        range::move_one(tx, &range, space, subnet.network_type)?;
        for one in addresses {
            address::move_one(tx, &one, space, subnet.network_type)?;
        }
    }
    Ok(())
}
