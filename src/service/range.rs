//! Ranges, and the free addresses in them.

use super::change::{self, Changes, check_writable, record_event, require};
use super::select::{self, Filter, Key};
use super::space::head;
use super::{Tx, address, subnet};
use crate::domain::address::AddressRange;
use crate::domain::fields::{
    AddressFilter, FreeAddress, NetworkType, Range, RangeFilter, Subnet, UtilizationCalculation,
};
use crate::domain::object::{Object, Record};
use crate::domain::rules;
use crate::domain::rules::setting::Settings;
use crate::domain::value::Value;
use crate::error::{Error, Result, Status};
use crate::store::SpaceHead;

const NOUN: &str = "range";
/// Most free addresses that one call gives.
const FREE_MAX: u32 = 1024;

impl Filter for RangeFilter {
    type Object = Range;
    const NOUN: &'static str = NOUN;

    fn keys(&self) -> Result<Vec<(Key, String)>> {
        let bounds = self.bounds()?.into_iter().map(|bounds| (Key::Bounds(bounds), bounds.to_string()));
        Ok(self.id.iter().map(|id| (Key::Id(*id), id.to_string())).chain(bounds).collect())
    }

    fn keys_of(range: &Range) -> Vec<Key> {
        let bounds = AddressRange::new("StartIPAddress", range.start, range.end).ok();
        [Key::Id(range.id)].into_iter().chain(bounds.map(Key::Bounds)).collect()
    }

    fn row_version(&self) -> Option<u64> {
        self.row_version
    }

    fn version_of(range: &Range) -> u64 {
        range.row_version
    }

    fn derive(range: &mut Range, _read: &Record, settings: &Settings) {
        let bounds = bounds_of(range);
        range.subnet_mask = range.network_id.mask_text();
        range.address_family = bounds.family().into();
        range.address_category = rules::range_category(bounds);
        range.assigned_addresses = u64::try_from(bounds.count()).unwrap_or(u64::MAX);
        range.percentage_utilized = 100.0 * range.utilized_addresses / bounds.count() as f64;
        range.utilization = settings.thresholds.utilization(Some(range.percentage_utilized));
    }
}

/// Adds a range to the subnet with exactly its network. Without start and end it takes the usable subnet; `create_subnet` adds a missing
/// subnet, named after its network.
///
/// # Errors
///
/// Every violation of the rules of ranges; `ObjectNotFound` for the space, `SubnetDoesNotExistForRange`, `InvalidVirtualizationType` for
/// a type that is not the subnet's, `NonadjustableConflictingRangesFound`,
/// `CustomFieldValueForMultiValueCustomFieldDoesntExist`, `CustomFieldAssociationIntersectionEmpty`.
pub fn add(tx: &mut Tx, record: &Record, create_subnet: bool) -> Result<Range> {
    check_writable(record, Range::SPEC)?;
    require(record, "NetworkID")?;
    let mut changes = Changes::from(record.clone());
    let settings = change::settle::<Range>(tx, &mut changes, None)?;
    let mut range = Range::from_record(&changes.record)?;
    rules::range::defaults(&mut range, &changes.record);
    let mut violations = rules::range::check(&mut range);
    violations.extend(rules::range::check_change(&changes.record, UtilizationCalculation::Auto));
    if let Some(error) = Error::all(violations) {
        return Err(error);
    }
    place(tx, &mut range, &changes.record, create_subnet)?;
    range.last_modified_time = tx.now();
    let id = tx.store().insert(&range.to_record())?;
    change::write_settings(tx, id, &settings, None, &range)?;
    let range = get(tx, id)?;
    record_event(tx, id, &name_of(&range), NOUN, None, Some(&range))?;
    Ok(range)
}

/// Returns the ranges that a filter names, by space and addresses.
///
/// # Errors
///
/// `ObjectNotFound` for a key that names nothing, `InvalidKeyCombination` for a start without its end.
pub fn select(tx: &Tx, filter: &RangeFilter) -> Result<Vec<Range>> {
    select::all(tx, filter)
}

/// Changes the ranges that a filter names by key. Addresses map anew to what results.
///
/// # Errors
///
/// As [`add`]; `ObjectNotFound`, `StaleVersion`.
pub fn set(tx: &mut Tx, filter: &RangeFilter, changes: &Changes, create_subnet: bool) -> Result<Vec<Range>> {
    check_writable(&changes.record, Range::SPEC)?;
    let mut changed = Vec::new();
    for old in select::to_change(tx, filter)? {
        let mut changes = changes.clone();
        let settings = change::settle(tx, &mut changes, Some(&old))?;
        let mut new = old.clone();
        new.apply(&changes.record)?;
        let mut violations = rules::range::check(&mut new);
        violations.extend(rules::range::check_change(&changes.record, old.utilization_calculation));
        if let Some(error) = Error::all(violations) {
            return Err(error);
        }
        place(tx, &mut new, &changes.record, create_subnet)?;
        if change::is_idle(&old, &new, &settings) {
            changed.push(old);
            continue;
        }
        write(tx, &old, new, |tx, new| change::write_settings(tx, old.id, &settings, Some(&old), new))?;
        changed.push(get(tx, old.id)?);
    }
    Ok(changed)
}

/// Removes the ranges that a filter names by key, and returns them. Mapped addresses become unmapped, or are removed as well.
///
/// # Errors
///
/// `ObjectNotFound`, `StaleVersion`.
pub fn remove(tx: &mut Tx, filter: &RangeFilter, delete_addresses: bool) -> Result<Vec<Range>> {
    let ranges = select::to_change(tx, filter)?;
    for range in &ranges {
        remove_one(tx, range, delete_addresses)?;
    }
    Ok(ranges)
}

/// Returns the first free addresses of a range, as many as there are when fewer than asked. What is recorded under any service of
/// the space, reserved, or a virtual IP is not free.
///
/// # Errors
///
/// `ObjectNotFound` for the range, `InvalidParameter` for a count that is not from 1 to 1024.
pub fn free_addresses(tx: &Tx, range_id: u64, count: u32) -> Result<Vec<FreeAddress>> {
    if !(1..=FREE_MAX).contains(&count) {
        return Err(Error::new(Status::InvalidParameter)
            .with("field", "the number of addresses")
            .with("value", count)
            .with("rule", format_args!("it must be from 1 to {FREE_MAX}")));
    }
    let range = tx.store().get(Range::SPEC, range_id)?;
    let range = range.ok_or_else(|| Error::new(Status::ObjectNotFound).with("kind", NOUN).with("value", range_id))?;
    let range = Range::from_record(&range)?;
    let bounds = bounds_of(&range);
    let mut free = Vec::new();
    for run in tx.store().free_runs(range_id, bounds.family(), count)? {
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

pub(super) fn remove_one(tx: &mut Tx, range: &Range, delete_addresses: bool) -> Result<()> {
    if delete_addresses {
        let mapped = AddressFilter { mapping_to_range: Some(range.id), ..AddressFilter::default() };
        for one in address::select(tx, &mapped)? {
            address::remove_one(tx, &one)?;
        }
    }
    tx.store().delete(Range::SPEC, range.id)?;
    record_event(tx, range.id, &name_of(range), NOUN, Some(range), None)
}

/// Moves a range to the space that its subnet was moved to.
pub(super) fn move_one(tx: &Tx, old: &Range, space: &SpaceHead) -> Result<()> {
    let new = Range { address_space: space.name.clone(), ..old.clone() };
    refuse_conflict(tx, &new, space)?;
    write(tx, old, new, |_, _| Ok(()))
}

fn write(tx: &Tx, old: &Range, mut new: Range, settings: impl FnOnce(&Tx, &Range) -> Result<()>) -> Result<()> {
    new.last_modified_time = tx.now();
    tx.store().update(&new.to_record())?;
    settings(tx, &new)?;
    let new = get(tx, old.id)?;
    record_event(tx, old.id, &name_of(&new), NOUN, Some(old), Some(&new))
}

fn get(tx: &Tx, id: u64) -> Result<Range> {
    select::one(tx, &RangeFilter { id: vec![id], ..RangeFilter::default() })
}

fn bounds_of(range: &Range) -> AddressRange {
    AddressRange::new("StartIPAddress", range.start, range.end).unwrap_or(AddressRange::single(range.start))
}

fn name_of(range: &Range) -> String {
    format!(
        "{} of {} {} in {}",
        bounds_of(range),
        range.managed_by_service,
        range.service_instance,
        range.address_space
    )
}

/// Finds the subnet of a range, whose type the range takes, and refuses an overlap of the same service and instance.
fn place(tx: &mut Tx, range: &mut Range, given: &Record, create_subnet: bool) -> Result<()> {
    let space = head(tx, &range.address_space)?;
    range.address_space.clone_from(&space.name);
    let given_type = match given.get("NetworkType") {
        Some(Value::Text(name)) => NetworkType::from_name(name),
        _ => None,
    };
    let parent = match subnet::at(tx, &space, range.network_id)? {
        Some(parent) => parent,
        None if create_subnet => {
            let parent = Subnet {
                name: range.network_id.to_string(),
                network_id: range.network_id,
                network_type: given_type.unwrap_or_default(),
                address_space: space.name.clone(),
                ..Subnet::default()
            };
            let mut record = Record::new(Subnet::SPEC);
            for field in ["Name", "NetworkId", "NetworkType", "AddressSpace"] {
                let index = Subnet::SPEC.find(field)?;
                record.set_at(index, parent.field(index))?;
            }
            subnet::add(tx, &record)?
        }
        None => {
            return Err(Error::new(Status::SubnetDoesNotExistForRange)
                .with("value", range.network_id)
                .with("space", &space.name));
        }
    };
    if let Some(given) = given_type.filter(|given| *given != parent.network_type) {
        return Err(Error::new(Status::InvalidVirtualizationType)
            .with("value", given)
            .with("space", &space.name)
            .with("rule", format_args!("subnet {} is {}", parent.network_id, parent.network_type)));
    }
    range.network_type = parent.network_type;
    refuse_conflict(tx, range, &space)
}

fn refuse_conflict(tx: &Tx, range: &Range, space: &SpaceHead) -> Result<()> {
    let bounds = bounds_of(range);
    let (service, instance) = (&range.managed_by_service, &range.service_instance);
    match tx.store().conflicting_range(space.id, service, instance, bounds, range.id)? {
        None => Ok(()),
        Some(other) => {
            Err(Error::new(Status::NonadjustableConflictingRangesFound).with("value", bounds).with("other", other))
        }
    }
}
