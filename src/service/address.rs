//! Address records.

use super::Tx;
use super::change::{self, Changes, check_writable, event_of, record_event, require};
use super::select::{self, Filter, Key};
use super::space::{fit, head, usual_type};
use crate::domain::address::Address;
use crate::domain::custom::DEFAULT_SPACE;
use crate::domain::fields::{AddressFilter, AddressRecord, NetworkType};
use crate::domain::name::same;
use crate::domain::object::{Object, Record};
use crate::domain::rules;
use crate::domain::rules::setting::Settings;
use crate::domain::value::Value;
use crate::error::{Error, Result, Status};
use crate::store::SpaceHead;

pub(super) const NOUN: &str = "address";

/// Most records that are removed at once.
const TOGETHER: usize = 10_000;

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
    let draft = draft(tx, record, |name| head(tx, name))?;
    check_free(tx, &draft.address, &draft.space)?;
    let mut kept = draft.address.to_record();
    if draft.network_type().is_none() {
        kept.unset("NetworkType")?;
    }
    let id = tx.store().insert(&kept)?;
    change::write_settings(tx, id, &draft.settings, None, &draft.address)?;
    let address = get(tx, id)?;
    record_event(tx, id, &name_of(&address), NOUN, None, Some(&address))?;
    Ok(address)
}

/// A new address that keeps the rules on its own.
pub(super) struct Draft {
    pub address: AddressRecord,
    pub settings: change::Settings,
    pub space: SpaceHead,
    type_given: bool,
}

impl Draft {
    /// Returns the network type; `None` for that of the range, which the store knows: Default has two, and the address says none.
    pub fn network_type(&self) -> Option<NetworkType> {
        (self.type_given || !same(&self.space.name, DEFAULT_SPACE)).then_some(self.address.network_type)
    }
}

/// Makes a new address of a record and checks the rules on it, but not whether its key is free.
pub(super) fn draft(tx: &Tx, record: &Record, space: impl FnOnce(&str) -> Result<SpaceHead>) -> Result<Draft> {
    check_writable(record, AddressRecord::SPEC)?;
    require(record, "IpAddress")?;
    let mut changes = Changes::from(record.clone());
    let settings = change::settle::<AddressRecord>(tx, &mut changes, None)?;
    let mut address = AddressRecord::from_record(&changes.record)?;
    let space = space(&address.address_space)?;
    let type_given = changes.record.get("NetworkType").is_some_and(|given| *given != Value::Null);
    if !type_given {
        address.network_type = usual_type(&space);
    }
    check_rules(&mut address, &space)?;
    address.last_modified_time = tx.now();
    address.import_event_id = tx.import();
    Ok(Draft { address, settings, space, type_given })
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
            tx.store().quarantine(old.address_space_id, &[old.ip_address], tx.now())?;
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
    remove_all(tx, &addresses)?;
    Ok(addresses)
}

/// Removes records that were read in the same transaction.
pub(super) fn remove_all(tx: &Tx, addresses: &[AddressRecord]) -> Result<()> {
    for part in addresses.chunks(TOGETHER) {
        let ids: Vec<u64> = part.iter().map(|address| address.id).collect();
        tx.store().delete_addresses(&ids)?;
        for alike in part.chunk_by(|one, next| one.address_space_id == next.address_space_id) {
            let released: Vec<Address> = alike.iter().map(|address| address.ip_address).collect();
            tx.store().quarantine(alike[0].address_space_id, &released, tx.now())?;
        }
        if tx.import().is_none() {
            let removed = |one: &AddressRecord| event_of(tx, one.id, &name_of(one), NOUN, Some(one), None);
            tx.add_events(part.iter().map(removed).collect())?;
        }
    }
    Ok(())
}

/// Moves an address to the space that the subnet of its range was moved to.
pub(super) fn move_one(tx: &Tx, old: &AddressRecord, space: &SpaceHead, network_type: NetworkType) -> Result<()> {
    let mut new = AddressRecord { network_type, last_modified_time: tx.now(), ..old.clone() };
    check(tx, &mut new, space)?;
    tx.store().update(&new.to_record())?;
    tx.store().quarantine(old.address_space_id, &[old.ip_address], tx.now())?;
    let new = get(tx, old.id)?;
    record_event(tx, old.id, &name_of(&new), NOUN, Some(old), Some(&new))
}

pub(super) fn get(tx: &Tx, id: u64) -> Result<AddressRecord> {
    select::one(tx, &AddressFilter { id: vec![id], ..AddressFilter::default() })
}

pub(super) fn name_of(address: &AddressRecord) -> String {
    let AddressRecord { ip_address, managed_by_service, service_instance, address_space, .. } = address;
    format!("{ip_address} of {managed_by_service} {service_instance} in {address_space}")
}

fn check(tx: &Tx, address: &mut AddressRecord, space: &SpaceHead) -> Result<()> {
    check_rules(address, space)?;
    check_free(tx, address, space)
}

fn check_rules(address: &mut AddressRecord, space: &SpaceHead) -> Result<()> {
    address.address_space.clone_from(&space.name);
    let mut violations = rules::address::check(address);
    violations.extend(fit(address.network_type, space).err());
    Error::all(violations).map_or(Ok(()), Err)
}

fn check_free(tx: &Tx, address: &AddressRecord, space: &SpaceHead) -> Result<()> {
    let (service, instance) = (&address.managed_by_service, &address.service_instance);
    let holder = tx.store().address(space.id, service, instance, address.ip_address)?;
    if holder.is_some_and(|id| id != address.id) { Err(conflict(address)) } else { Ok(()) }
}

/// Returns the error of an address whose key another record has.
pub(super) fn conflict(address: &AddressRecord) -> Error {
    Error::new(Status::InvalidIPAddressConflict)
        .with("value", address.ip_address)
        .with("service", &address.managed_by_service)
        .with("instance", &address.service_instance)
        .with("space", &address.address_space)
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
