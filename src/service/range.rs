//! Ranges, and the free addresses in them.

use super::change::{self, Changes, check_writable, record_event, require};
pub use super::free::addresses as free_addresses;
use super::select::{self, Filter, Key};
use super::space::{fit, head, usual_type};
use super::{Tx, address, subnet};
use crate::domain::address::AddressRange;
use crate::domain::custom::DEFAULT_SPACE;
use crate::domain::fields::{AddressFilter, NetworkType, Range, RangeFilter, Subnet, UtilizationCalculation};
use crate::domain::object::{Object, Record};
use crate::domain::rules;
use crate::domain::rules::setting::Settings;
use crate::domain::value::{Count, Value};
use crate::error::{Error, Result, Status};
use crate::store::SpaceHead;

const NOUN: &str = "range";

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
        range.assigned_addresses_exact = Count(bounds.count());
        range.assigned_addresses = range.assigned_addresses_exact.capped();
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
/// a type that the space does not take, `NonadjustableConflictingRangesFound`,
/// `CustomFieldValueForMultiValueCustomFieldDoesntExist`, `CustomFieldAssociationIntersectionEmpty`.
pub fn add(tx: &mut Tx, record: &Record, create_subnet: bool) -> Result<Range> {
    let id = put(tx, &mut Changes::from(record.clone()), create_subnet)?;
    get(tx, id)
}

/// As [`add`], but gives only the number of the range, which is in its first version.
///
/// # Errors
///
/// As [`add`].
pub(crate) fn put(tx: &mut Tx, changes: &mut Changes, create_subnet: bool) -> Result<u64> {
    check_writable(&changes.record, Range::SPEC)?;
    require(&changes.record, "NetworkID")?;
    let settings = change::settle::<Range>(tx, changes, None)?;
    let mut range = Range::from_record(&changes.record)?;
    rules::range::defaults(&mut range, &changes.record);
    let mut violations = rules::range::check(&mut range);
    violations.extend(rules::range::check_change(&changes.record, UtilizationCalculation::Auto));
    if let Some(error) = Error::all(violations) {
        return Err(error);
    }
    place(tx, None, &mut range, &changes.record, create_subnet)?;
    range.last_modified_time = tx.now();
    range.import_event_id = tx.import();
    let (id, mapped) = tx.store().insert_range(&range)?;
    change::write_new(tx, id, &settings, &mut range)?;
    if range.utilization_calculation == UtilizationCalculation::Auto {
        range.utilized_addresses = mapped as f64;
    }
    record_event(tx, id, &name_of(&range), NOUN, None, Some(&range))?;
    Ok(id)
}

/// Returns the ranges that a filter names, by space and addresses.
///
/// # Errors
///
/// `ObjectNotFound` for a key that names nothing, `InvalidKeyCombination` for a start without its end.
pub fn select(tx: &Tx, filter: &RangeFilter) -> Result<Vec<Range>> {
    select::all(tx, filter)
}

/// Changes the ranges that a filter names by key. Addresses map anew to what results; those that map to a range that moves to another
/// space move with it. NonVirtualized moves to Default.
///
/// # Errors
///
/// As [`add`]; `ObjectNotFound`, `StaleVersion`, `InvalidVirtualizationTypeUpdation`, and what stands in the way of the addresses in
/// the new space.
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
        place(tx, Some(&old), &mut new, &changes.record, create_subnet)?;
        if change::is_idle(&old, &new, &settings) {
            changed.push(old);
            continue;
        }
        let mapped = match new.address_space == old.address_space {
            true => Vec::new(),
            false => {
                address::select(tx, &AddressFilter { mapping_to_range: Some(old.id), ..AddressFilter::default() })?
            }
        };
        let (space, network_type) = (head(tx, &new.address_space)?, new.network_type);
        write(tx, &old, new, |tx, new| change::write_settings(tx, old.id, &settings, Some(&old), new))?;
        for one in mapped {
            address::move_one(tx, &one, &space, network_type)?;
        }
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

pub(super) fn remove_one(tx: &mut Tx, range: &Range, delete_addresses: bool) -> Result<()> {
    if delete_addresses {
        let mapped = AddressFilter { mapping_to_range: Some(range.id), ..AddressFilter::default() };
        address::remove_all(tx, &address::select(tx, &mapped)?)?;
    }
    tx.store().delete(Range::SPEC, range.id)?;
    record_event(tx, range.id, &name_of(range), NOUN, Some(range), None)
}

/// Moves a range to the space that its subnet was moved to.
pub(super) fn move_one(tx: &Tx, old: &Range, space: &SpaceHead, network_type: NetworkType) -> Result<()> {
    let new = Range { address_space: space.name.clone(), network_type, ..old.clone() };
    refuse_conflict(tx, &new, space)?;
    write(tx, old, new, |_, _| Ok(()))
}

/// Gives a range the type that its subnet was given.
pub(super) fn retype_one(tx: &Tx, old: &Range, network_type: NetworkType) -> Result<()> {
    if old.network_type == network_type {
        return Ok(());
    }
    write(tx, old, Range { network_type, ..old.clone() }, |_, _| Ok(()))
}

fn write(tx: &Tx, old: &Range, mut new: Range, settings: impl FnOnce(&Tx, &Range) -> Result<()>) -> Result<()> {
    new.last_modified_time = tx.now();
    new.import_event_id = tx.import().or(new.import_event_id);
    tx.store().update(&new.to_record())?;
    settings(tx, &new)?;
    let new = get(tx, old.id)?;
    record_event(tx, old.id, &name_of(&new), NOUN, Some(old), Some(&new))
}

fn get(tx: &Tx, id: u64) -> Result<Range> {
    select::one(tx, &RangeFilter { id: vec![id], ..RangeFilter::default() })
}

pub(super) fn bounds_of(range: &Range) -> AddressRange {
    AddressRange::new("StartIPAddress", range.start, range.end).unwrap_or(AddressRange::single(range.start))
}

pub(super) fn name_of(range: &Range) -> String {
    format!(
        "{} of {} {} in {}",
        bounds_of(range),
        range.managed_by_service,
        range.service_instance,
        range.address_space
    )
}

/// Finds the subnet of a range, whose type a range takes that says none, and refuses an overlap of the same service and instance.
fn place(tx: &mut Tx, old: Option<&Range>, range: &mut Range, given: &Record, create_subnet: bool) -> Result<()> {
    let given_type = match given.get("NetworkType") {
        Some(Value::Text(name)) => NetworkType::from_name(name),
        _ => None,
    };
    let retyped = old.is_some_and(|old| given_type.is_some_and(|given| given != old.network_type));
    if retyped && given_type == Some(NetworkType::NonVirtualized) && given.get("AddressSpace").is_none() {
        DEFAULT_SPACE.clone_into(&mut range.address_space);
    }
    let space = head(tx, &range.address_space)?;
    range.address_space.clone_from(&space.name);
    let parent_type = match tx.store().subnet(space.id, range.network_id)? {
        Some((_, network_type)) => network_type,
        None if create_subnet => {
            let parent = Subnet {
                name: range.network_id.to_string(),
                network_id: range.network_id,
                network_type: given_type.unwrap_or_else(|| usual_type(&space)),
                address_space: space.name.clone(),
                ..Subnet::default()
            };
            let mut record = Record::new(Subnet::SPEC);
            for field in ["Name", "NetworkId", "NetworkType", "AddressSpace"] {
                let index = Subnet::SPEC.find(field)?;
                record.set_at(index, parent.field(index))?;
            }
            subnet::put(tx, &mut Changes::from(record))?;
            parent.network_type
        }
        None => {
            return Err(Error::new(Status::SubnetDoesNotExistForRange)
                .with("value", range.network_id)
                .with("space", &space.name));
        }
    };
    range.network_type = match (given_type, old) {
        (Some(given), _) => given,
        (None, Some(old)) if old.address_space_id == space.id => old.network_type,
        (None, _) => parent_type,
    };
    if let Some(old) = old.filter(|old| old.network_type != range.network_type)
        && [old.network_type, range.network_type].contains(&NetworkType::Customer)
    {
        return Err(Error::new(Status::InvalidVirtualizationTypeUpdation)
            .with("kind", NOUN)
            .with("value", bounds_of(old))
            .with("rule", "a customer's range does not become a provider's, nor the other way round"));
    }
    fit(range.network_type, &space)?;
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
