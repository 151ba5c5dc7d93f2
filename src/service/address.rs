//! Address records.

use std::collections::HashMap;

use super::Tx;
use super::change::{self, Changes, check_writable, record_event, require};
use super::select::{self, Filter, Key};
use super::space::{fit, head, usual_type};
use crate::domain::address::Address;
use crate::domain::custom::{DEFAULT_SPACE, VALUE_COLUMNS};
use crate::domain::fields::{AddressFilter, AddressRecord, NetworkType};
use crate::domain::name::same;
use crate::domain::object::{Object, Record};
use crate::domain::rules;
use crate::domain::rules::setting::Settings;
use crate::domain::value::Value;
use crate::error::{Error, Result, Status};
use crate::store::SpaceHead;
use crate::store::load::{Load, LoadAddress, Loaded};

const NOUN: &str = "address";

impl Filter for AddressFilter {
    type Object = AddressRecord;
    const NOUN: &'static str = NOUN;

    fn keys(&self) -> Result<Vec<(Key, String)>> {
        let ids = self.id.iter().map(|id| (Key::Id(*id), id.to_string()));
        Ok(ids.chain(self.ip_address.iter().map(|address| (Key::Address(*address), address.to_string()))).collect())
    }

    fn keys_of(record: &AddressRecord) -> Vec<Key> {
        vec![Key::Id(record.id), Key::Address(record.ip_address)]
    }

    fn row_version(&self) -> Option<u64> {
        self.row_version
    }

    fn version_of(record: &AddressRecord) -> u64 {
        record.row_version
    }

    fn derive(record: &mut AddressRecord, _read: &Record, settings: &Settings) {
        record.address_family = record.ip_address.family().into();
        record.address_category = rules::category(record.ip_address);
        record.expiry_status = settings.expiry_status(record.expiry_date);
    }
}

/// Adds an address record: of IPAM and Localhost, in Default, In-Use by a Host, unless the record says otherwise.
///
/// # Errors
///
/// Every violation of the rules of addresses; `ObjectNotFound` for the space, `InvalidVirtualizationType`, `InvalidIPAddressConflict`,
/// `CustomFieldValueForMultiValueCustomFieldDoesntExist`, `CustomFieldAssociationIntersectionEmpty`.
pub fn add(tx: &mut Tx, record: &Record) -> Result<AddressRecord> {
    check_writable(record, AddressRecord::SPEC)?;
    require(record, "IpAddress")?;
    let mut changes = Changes::from(record.clone());
    let settings = change::settle::<AddressRecord>(tx, &mut changes, None)?;
    let mut address = AddressRecord::from_record(&changes.record)?;
    let space = head(tx, &address.address_space)?;
    let given_type = changes.record.get("NetworkType").is_some_and(|given| *given != Value::Null);
    if !given_type {
        address.network_type = usual_type(&space);
    }
    check(tx, &mut address, &space)?;
    address.last_modified_time = tx.now();
    address.import_event_id = tx.import();
    let mut kept = address.to_record();
    if !given_type && same(&space.name, DEFAULT_SPACE) {
        // Default has two types: an address that says none is of that of its range, which the store knows.
        kept.unset("NetworkType")?;
    }
    let id = tx.store().insert(&kept)?;
    change::write_settings(tx, id, &settings, None, &address)?;
    let address = get(tx, id)?;
    record_event(tx, id, &name_of(&address), NOUN, None, Some(&address))?;
    Ok(address)
}

/// Adds records that differ from one that was just added in nothing but the address, of the same range and free in it, and appends them to
/// a list in the order in which they are given.
///
/// # Errors
///
/// `InvalidIPAddressConflict`, and those of the store.
pub(super) fn add_alike(
    tx: &Tx,
    model: &AddressRecord,
    addresses: &[Address],
    added: &mut Vec<AddressRecord>,
) -> Result<()> {
    let fields = [
        ("managed_by_service", &model.managed_by_service),
        ("service_instance", &model.service_instance),
        ("device_type", &model.device_type),
        ("ip_address_state", &model.ip_address_state),
    ];
    let mut values = [0; 4];
    for (value, (column, name)) in values.iter_mut().zip(fields) {
        let field = VALUE_COLUMNS.iter().find(|(known, _)| *known == column).map(|(_, field)| *field);
        let found = field.map(|field| tx.store().custom_value(field, name)).transpose()?.flatten();
        *value = found.ok_or_else(|| Error::internal("a value of a record is not there"))?.id;
    }
    let records: Vec<AddressRecord> =
        addresses.iter().map(|address| AddressRecord { ip_address: *address, ..model.clone() }).collect();
    let given =
        |record| LoadAddress { record, space: model.address_space_id, values, network_type: None, settings: &[] };
    let given: Vec<LoadAddress> = records.iter().map(given).collect();
    let mut load = Load::default();
    let loaded = tx.store().load_addresses(&mut load, &given)?;
    if let Some((address, _)) = addresses.iter().zip(loaded).find(|(_, loaded)| *loaded != Loaded::Added) {
        return Err(Error::new(Status::InvalidIPAddressConflict)
            .with("value", address)
            .with("service", &model.managed_by_service)
            .with("instance", &model.service_instance)
            .with("space", &model.address_space));
    }
    tx.store().finish_load(&mut load)?;
    let filter = AddressFilter {
        ip_address: addresses.to_vec(),
        managed_by_service: vec![model.managed_by_service.clone()],
        service_instance: vec![model.service_instance.clone()],
        address_space: vec![model.address_space.clone()],
        ..AddressFilter::default()
    };
    let mut found = select::all(tx, &filter)?;
    let places: HashMap<Address, usize> = addresses.iter().enumerate().map(|(at, address)| (*address, at)).collect();
    found.sort_by_key(|one| places.get(&one.ip_address).copied());
    for one in &found {
        record_event(tx, one.id, &name_of(one), NOUN, None, Some(one))?;
    }
    added.extend(found);
    Ok(())
}

/// Returns the addresses that a filter names, by space and address.
///
/// # Errors
///
/// `ObjectNotFound` for a key that names nothing.
pub fn select(tx: &Tx, filter: &AddressFilter) -> Result<Vec<AddressRecord>> {
    select::all(tx, filter)
}

/// Changes the addresses that a filter names by key.
///
/// # Errors
///
/// As [`add`]; `ObjectNotFound`, `StaleVersion`, `InvalidVirtualizationTypeUpdation`.
pub fn set(tx: &mut Tx, filter: &AddressFilter, changes: &Changes) -> Result<Vec<AddressRecord>> {
    check_writable(&changes.record, AddressRecord::SPEC)?;
    let mut changed = Vec::new();
    for old in select::to_change(tx, filter)? {
        let mut changes = changes.clone();
        let settings = change::settle(tx, &mut changes, Some(&old))?;
        let mut new = old.clone();
        new.apply(&changes.record)?;
        retype(&old, &mut new, &changes.record)?;
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
        if (old.address_space_id, old.ip_address) != (space.id, new.ip_address) {
            tx.store().quarantine(old.address_space_id, old.ip_address, tx.now())?;
        }
        let new = get(tx, old.id)?;
        record_event(tx, old.id, &name_of(&new), NOUN, Some(&old), Some(&new))?;
        changed.push(new);
    }
    Ok(changed)
}

/// Removes the addresses that a filter names by key, and returns them.
///
/// # Errors
///
/// `ObjectNotFound`, `StaleVersion`.
pub fn remove(tx: &mut Tx, filter: &AddressFilter) -> Result<Vec<AddressRecord>> {
    let addresses = select::to_change(tx, filter)?;
    for address in &addresses {
        remove_one(tx, address)?;
    }
    Ok(addresses)
}

pub(super) fn remove_one(tx: &Tx, address: &AddressRecord) -> Result<()> {
    tx.store().delete(AddressRecord::SPEC, address.id)?;
    tx.store().quarantine(address.address_space_id, address.ip_address, tx.now())?;
    record_event(tx, address.id, &name_of(address), NOUN, Some(address), None)
}

/// Moves an address to the space that the subnet of its range was moved to.
pub(super) fn move_one(tx: &Tx, old: &AddressRecord, space: &SpaceHead, network_type: NetworkType) -> Result<()> {
    let mut new = AddressRecord { network_type, last_modified_time: tx.now(), ..old.clone() };
    check(tx, &mut new, space)?;
    tx.store().update(&new.to_record())?;
    tx.store().quarantine(old.address_space_id, old.ip_address, tx.now())?;
    let new = get(tx, old.id)?;
    record_event(tx, old.id, &name_of(&new), NOUN, Some(old), Some(&new))
}

fn get(tx: &Tx, id: u64) -> Result<AddressRecord> {
    select::one(tx, &AddressFilter { id: vec![id], ..AddressFilter::default() })
}

fn name_of(address: &AddressRecord) -> String {
    let AddressRecord { ip_address, managed_by_service, service_instance, address_space, .. } = address;
    format!("{ip_address} of {managed_by_service} {service_instance} in {address_space}")
}

fn check(tx: &Tx, address: &mut AddressRecord, space: &SpaceHead) -> Result<()> {
    address.address_space.clone_from(&space.name);
    let mut violations = rules::address::check(address);
    violations.extend(fit(address.network_type, space).err());
    if let Some(error) = Error::all(violations) {
        return Err(error);
    }
    let (service, instance) = (&address.managed_by_service, &address.service_instance);
    let holder = tx.store().address(space.id, service, instance, address.ip_address)?;
    if holder.is_some_and(|id| id != address.id) {
        return Err(Error::new(Status::InvalidIPAddressConflict)
            .with("value", address.ip_address)
            .with("service", service)
            .with("instance", instance)
            .with("space", &space.name));
    }
    Ok(())
}

/// Checks a change of the network type, and moves what it moves.
fn retype(old: &AddressRecord, new: &mut AddressRecord, changes: &Record) -> Result<()> {
    if new.network_type == old.network_type {
        return Ok(());
    }
    if [old.network_type, new.network_type].contains(&NetworkType::Customer) {
        return Err(Error::new(Status::InvalidVirtualizationTypeUpdation)
            .with("kind", NOUN)
            .with("value", old.ip_address)
            .with("rule", "a customer's address does not become a provider's, nor the other way round"));
    }
    if new.network_type == NetworkType::NonVirtualized && changes.get("AddressSpace").is_none() {
        DEFAULT_SPACE.clone_into(&mut new.address_space);
    }
    Ok(())
}
