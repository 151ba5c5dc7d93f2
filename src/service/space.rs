//! Address spaces.

use super::Tx;
use super::change::{self, Changes, check_writable, record_event};
use super::select::{self, Filter, Key};
use crate::domain::custom::DEFAULT_SPACE;
use crate::domain::fields::{AddressSpace, AddressSpaceFilter, AddressSpaceType, NetworkType};
use crate::domain::name::{same, shorten};
use crate::domain::object::{Object, Record};
use crate::domain::rules;
use crate::domain::rules::setting::Settings;
use crate::domain::value::Value;
use crate::error::{Error, Result, Status};
use crate::store::SpaceHead;

const NOUN: &str = "address space";

impl Filter for AddressSpaceFilter {
    type Object = AddressSpace;
    const NOUN: &'static str = NOUN;

    fn keys(&self) -> Result<Vec<(Key, String)>> {
        let ids = self.id.iter().map(|id| (Key::Id(*id), id.to_string()));
        Ok(ids.chain(self.name.iter().map(|name| (Key::name(name), name.clone()))).collect())
    }

    fn keys_of(space: &AddressSpace) -> Vec<Key> {
        vec![Key::Id(space.id), Key::name(&space.name)]
    }

    fn row_version(&self) -> Option<u64> {
        self.row_version
    }

    fn version_of(space: &AddressSpace) -> u64 {
        space.row_version
    }

    fn derive(space: &mut AddressSpace, read: &Record, settings: &Settings) {
        let percent = |field| match read.get(field) {
            Some(Value::Real(percent)) => Some(*percent),
            _ => None,
        };
        space.ipv4_utilization = settings.thresholds.utilization(percent("IPv4PercentageUtilized"));
        space.ipv6_utilization = settings.thresholds.utilization(percent("IPv6PercentageUtilized"));
    }
}

/// Adds an address space; a provider one unless the type says otherwise.
///
/// # Errors
///
/// Every violation of the rules of spaces; `AddressSpaceNameAlreadyExists`, `InvalidProviderAddressSpace`,
/// `CustomFieldValueForMultiValueCustomFieldDoesntExist`, `CustomFieldAssociationIntersectionEmpty`.
pub fn add(tx: &mut Tx, record: &Record) -> Result<AddressSpace> {
    let (id, _) = put(tx, Changes::from(record.clone()))?;
    get(tx, id)
}

/// As [`add`], but gives only the number and the name of the space, which is in its first version.
///
/// # Errors
///
/// As [`add`].
pub(crate) fn put(tx: &mut Tx, mut changes: Changes) -> Result<(u64, String)> {
    check_writable(&changes.record, AddressSpace::SPEC)?;
    let settings = change::settle::<AddressSpace>(tx, &mut changes, None)?;
    let mut space = AddressSpace::from_record(&changes.record)?;
    check(tx, &mut space)?;
    space.last_modified_time = tx.now();
    let id = tx.store().insert(&space.to_record())?;
    change::write_new(tx, id, &settings, &mut space)?;
    record_event(tx, id, &space.name, NOUN, None, Some(&space))?;
    Ok((id, space.name))
}

/// Returns the address spaces that a filter names, in order of number.
///
/// # Errors
///
/// `ObjectNotFound` for a key that names nothing.
pub fn select(tx: &Tx, filter: &AddressSpaceFilter) -> Result<Vec<AddressSpace>> {
    select::all(tx, filter)
}

/// Changes the address spaces that a filter names by key.
///
/// # Errors
///
/// As [`add`]; `ObjectNotFound`, `StaleVersion`, `DefaultProviderAddressSpaceCannotBeModified`, `AddressSpaceTypeCanNotBeChanged`.
pub fn set(tx: &mut Tx, filter: &AddressSpaceFilter, changes: &Changes) -> Result<Vec<AddressSpace>> {
    check_writable(&changes.record, AddressSpace::SPEC)?;
    let mut changed = Vec::new();
    for old in select::to_change(tx, filter)? {
        if same(&old.name, DEFAULT_SPACE) {
            return Err(Error::new(Status::DefaultProviderAddressSpaceCannotBeModified).with("value", old.name));
        }
        let mut changes = changes.clone();
        let settings = change::settle(tx, &mut changes, Some(&old))?;
        let mut new = old.clone();
        new.apply(&changes.record)?;
        if new.space_type != old.space_type {
            return Err(Error::new(Status::AddressSpaceTypeCanNotBeChanged).with("value", shorten(&old.name)));
        }
        check(tx, &mut new)?;
        if change::is_idle(&old, &new, &settings) {
            changed.push(old);
            continue;
        }
        new.last_modified_time = tx.now();
        tx.store().update(&new.to_record())?;
        change::write_settings(tx, old.id, &settings, Some(&old), &new)?;
        let new = get(tx, old.id)?;
        record_event(tx, old.id, &new.name, NOUN, Some(&old), Some(&new))?;
        changed.push(new);
    }
    Ok(changed)
}

/// Removes the address spaces that a filter names by key, and returns them.
///
/// # Errors
///
/// `ObjectNotFound`, `StaleVersion`, `DefaultProviderAddressSpaceCannotBeDeleted`, `DeleteFailedDueToReferences`.
pub fn remove(tx: &mut Tx, filter: &AddressSpaceFilter) -> Result<Vec<AddressSpace>> {
    let spaces = select::to_change(tx, filter)?;
    for space in &spaces {
        if same(&space.name, DEFAULT_SPACE) {
            return Err(Error::new(Status::DefaultProviderAddressSpaceCannotBeDeleted).with("value", &space.name));
        }
        if let Some(rule) = tx.store().space_use(space.id)? {
            return Err(Error::new(Status::DeleteFailedDueToReferences)
                .with("kind", NOUN)
                .with("value", shorten(&space.name))
                .with("rule", rule));
        }
        tx.store().delete(AddressSpace::SPEC, space.id)?;
        record_event(tx, space.id, &space.name, NOUN, Some(space), None)?;
    }
    Ok(spaces)
}

fn get(tx: &Tx, id: u64) -> Result<AddressSpace> {
    select::one(tx, &AddressSpaceFilter { id: vec![id], ..AddressSpaceFilter::default() })
}

fn check(tx: &Tx, space: &mut AddressSpace) -> Result<()> {
    let mut violations = rules::space::check(space);
    if !space.name.is_empty() && tx.store().space(&space.name)?.is_some_and(|other| other.id != space.id) {
        violations.push(Error::new(Status::AddressSpaceNameAlreadyExists).with("value", shorten(&space.name)));
    }
    let provider = &space.associated_provider_address_space;
    if space.space_type == AddressSpaceType::CustomerAddressSpace && !provider.is_empty() {
        match tx.store().space(provider)?.filter(|found| found.space_type == AddressSpaceType::ProviderAddressSpace) {
            Some(found) => space.associated_provider_address_space = found.name,
            None => violations.push(Error::new(Status::InvalidProviderAddressSpace).with("value", shorten(provider))),
        }
    }
    Error::all(violations).map_or(Ok(()), Err)
}

/// Returns the address space of that name; an empty name means Default.
pub(super) fn head(tx: &Tx, name: &str) -> Result<SpaceHead> {
    let name = if name.trim().is_empty() { DEFAULT_SPACE } else { name };
    tx.store()
        .space(name)?
        .ok_or_else(|| Error::new(Status::ObjectNotFound).with("kind", NOUN).with("value", shorten(name)))
}

/// Returns the address space of that number.
pub(super) fn at(tx: &Tx, id: u64) -> Result<SpaceHead> {
    get(tx, id).map(|space| SpaceHead { id, name: space.name, space_type: space.space_type })
}

/// Returns the network type of what is in a space and says none.
pub(super) fn usual_type(space: &SpaceHead) -> NetworkType {
    match space.space_type {
        AddressSpaceType::CustomerAddressSpace => NetworkType::Customer,
        AddressSpaceType::ProviderAddressSpace if same(&space.name, DEFAULT_SPACE) => NetworkType::NonVirtualized,
        AddressSpaceType::ProviderAddressSpace => NetworkType::Provider,
    }
}

/// Checks that what is in a space can be of a network type.
pub(super) fn fit(network_type: NetworkType, space: &SpaceHead) -> Result<()> {
    let provider = space.space_type == AddressSpaceType::ProviderAddressSpace;
    let rule = match network_type {
        NetworkType::NonVirtualized if same(&space.name, DEFAULT_SPACE) => return Ok(()),
        NetworkType::Provider if provider => return Ok(()),
        NetworkType::Customer if !provider => return Ok(()),
        NetworkType::NonVirtualized if provider => "NonVirtualized is only in Default; a provider space takes Provider",
        NetworkType::Provider | NetworkType::NonVirtualized => "a customer space takes Customer",
        NetworkType::Customer => "a provider space takes Provider, and Default NonVirtualized as well",
    };
    Err(Error::new(Status::InvalidVirtualizationType)
        .with("value", network_type)
        .with("space", shorten(&space.name))
        .with("rule", rule))
}
