//! Addresses that are added together: what is the same for many of them is looked up once, and a load writes them.

use std::collections::{HashMap, HashSet};

use super::address::{Draft, NOUN, conflict, name_of};
use super::change::{check_associated, event_of};
use super::select::Filter;
use super::{Tx, address, select};
use crate::domain::address::{Address, AddressRange};
use crate::domain::custom::{DEVICE_TYPE, IP_ADDRESS_STATE, MANAGED_BY, SERVICE_INSTANCE};
use crate::domain::fields::{AddressFilter, AddressRecord, Range};
use crate::domain::object::{Object, Record};
use crate::error::{Error, Result};
use crate::store::SpaceHead;
use crate::store::load::{Load, LoadAddress, LoadSetting, Loaded};

/// Most addresses that are written at once.
const TOGETHER: usize = 1000;

/// An address that keeps the rules, with the numbers of what it names.
struct Ready {
    draft: Draft,
    values: [u64; 4],
    settings: Vec<LoadSetting>,
}

/// Addresses in the making.
#[derive(Default)]
pub(super) struct Together {
    spaces: HashMap<String, SpaceHead>,
    /// Number and text of values by field and text, `None` for values that there are not.
    values: HashMap<(u64, String), Option<(u64, String)>>,
    /// Values that were found to go together, by their numbers.
    associated: HashSet<Vec<u64>>,
    /// Those that are not yet written, with their positions.
    ready: Vec<(usize, Ready)>,
}

impl Together {
    /// Takes the record at a position, and appends those that were written meanwhile.
    ///
    /// # Errors
    ///
    /// That of the first record that is refused, as [`address::add`] has it; its operand `index` is the record's position.
    pub(super) fn add(
        &mut self,
        tx: &mut Tx,
        index: usize,
        record: &Record,
        added: &mut Vec<AddressRecord>,
    ) -> Result<()> {
        let ready = match self.prepare(tx, record) {
            Ok(ready) => ready,
            Err(error) => {
                // What came before is refused before.
                self.finish(tx, added)?;
                return Err(error.with("index", index));
            }
        };
        let Some(ready) = ready else {
            self.finish(tx, added)?;
            added.push(address::add(tx, record).map_err(|error| error.with("index", index))?);
            return Ok(());
        };
        self.ready.push((index, ready));
        if self.ready.len() == TOGETHER { self.finish(tx, added) } else { Ok(()) }
    }

    /// Checks a record; `None` for one whose values are not known, of which [`address::add`] says what is wrong.
    fn prepare(&mut self, tx: &Tx, record: &Record) -> Result<Option<Ready>> {
        let spaces = &mut self.spaces;
        let mut draft = address::draft(tx, record, |name| match spaces.get(name) {
            Some(space) => Ok(space.clone()),
            None => {
                let space = super::space::head(tx, name)?;
                Ok(spaces.entry(name.to_owned()).or_insert(space).clone())
            }
        })?;
        let of = &mut draft.address;
        let columns = [
            (MANAGED_BY, &mut of.managed_by_service),
            (SERVICE_INSTANCE, &mut of.service_instance),
            (DEVICE_TYPE, &mut of.device_type),
            (IP_ADDRESS_STATE, &mut of.ip_address_state),
        ];
        let mut values = [0; 4];
        let mut pairs = Vec::with_capacity(columns.len() + draft.settings.len());
        for (at, (field, text)) in columns.into_iter().enumerate() {
            let Some((id, known)) = self.value(tx, field, text)? else { return Ok(None) };
            values[at] = id;
            text.clone_from(&known);
            pairs.push((field, known));
        }
        let mut key = values.to_vec();
        let mut settings = Vec::with_capacity(draft.settings.len());
        for (field, text) in &draft.settings {
            let value = match field.multi_value {
                true => match self.value(tx, field.id, text)? {
                    Some((id, _)) => Some(id),
                    None => return Ok(None),
                },
                false => None,
            };
            if let Some(id) = value {
                key.push(id);
                pairs.push((field.id, text.clone()));
            }
            settings.push(LoadSetting { field: field.id, value, text: text.clone() });
        }
        if !self.associated.contains(&key) {
            let borrowed: Vec<(u64, &str)> = pairs.iter().map(|(field, text)| (*field, text.as_str())).collect();
            check_associated(tx, &borrowed)?;
            self.associated.insert(key);
        }
        Ok(Some(Ready { draft, values, settings }))
    }

    fn value(&mut self, tx: &Tx, field: u64, text: &str) -> Result<Option<(u64, String)>> {
        let key = (field, text.to_owned());
        if let Some(known) = self.values.get(&key) {
            return Ok(known.clone());
        }
        let found = tx.store().custom_value(field, text)?.map(|value| (value.id, value.value));
        Ok(self.values.entry(key).or_insert(found).clone())
    }

    /// Writes what was taken and not yet written, and appends it.
    ///
    /// # Errors
    ///
    /// As [`Together::add`].
    pub(super) fn finish(&mut self, tx: &Tx, added: &mut Vec<AddressRecord>) -> Result<()> {
        let ready = std::mem::take(&mut self.ready);
        if ready.is_empty() {
            return Ok(());
        }
        let given: Vec<LoadAddress> = ready
            .iter()
            .map(|(_, one)| LoadAddress {
                record: &one.draft.address,
                space: one.draft.space.id,
                values: one.values,
                network_type: one.draft.network_type(),
                given: u64::MAX,
                settings: &one.settings,
            })
            .collect();
        let mut load = Load::default();
        let loaded = tx.store().load_addresses(&mut load, &given)?;
        if let Some(((index, one), _)) = ready.iter().zip(&loaded).find(|(_, loaded)| **loaded != Loaded::Added) {
            return Err(conflict(&one.draft.address).with("index", index));
        }
        tx.store().finish_load(&mut load)?;
        let addresses: HashSet<Address> = ready.iter().map(|(_, one)| one.draft.address.ip_address).collect();
        let filter = AddressFilter { ip_address: addresses.into_iter().collect(), ..AddressFilter::default() };
        let mut found: HashMap<_, _> = select::all(tx, &filter)?.into_iter().map(|one| (key(&one), one)).collect();
        let mut events = Vec::with_capacity(ready.len());
        for (_, one) in &ready {
            let one = found
                .remove(&key(&one.draft.address))
                .ok_or_else(|| Error::internal("a record that was just written is not there"))?;
            if tx.import().is_none() {
                events.push(event_of(tx, one.id, &name_of(&one), NOUN, None, Some(&one)));
            }
            added.push(one);
        }
        tx.store().insert_events(&events)
    }
}

/// What became of the wish for one address of a range.
pub(super) enum Took {
    /// It was recorded.
    Address(Box<AddressRecord>),
    /// Nothing is free there.
    Nothing,
    /// The template does not keep the rules: adding it says what is wrong.
    Refused,
}

/// Fields of a range that say what its addresses are like.
pub(super) const OF_RANGE: [&str; 12] = [
    "Id",
    "StartIPAddress",
    "EndIPAddress",
    "ManagedByService",
    "ServiceInstance",
    "AddressSpace",
    "AddressSpaceId",
    "ProviderAddressSpace",
    "CustomerAddressSpace",
    "VmmLogicalNetwork",
    "NetworkSite",
    "AccessScopePath",
];

/// Records the first free address of a range, or the last one, with the values of a template, whose own address is any of the range. All
/// that needs no look at the range is done before it is taken from, and what follows from the range is not read back.
pub(super) fn take_one(tx: &Tx, template: &Record, range: &Range, from_end: bool) -> Result<Took> {
    let Ready { draft, values, settings } = match Together::default().prepare(tx, template) {
        Ok(Some(ready)) => ready,
        Ok(None) => return Ok(Took::Refused),
        // What is not of the arguments and the rules is not the template's.
        Err(error) if !(100..300).contains(&(error.status() as i32)) => return Err(error),
        Err(_) => return Ok(Took::Refused),
    };
    let network_type = draft.network_type();
    let shown = tx.settings()?;
    let mut one = draft.address;
    let given =
        LoadAddress { record: &one, space: draft.space.id, values, network_type, given: u64::MAX, settings: &settings };
    let Some(taken) = tx.store().take_address(range.id, from_end, tx.now(), &given)? else { return Ok(Took::Nothing) };
    if settings.is_empty() {
        one.id = taken.id;
        one.ip_address = taken.address;
        one.network_type = taken.network_type;
        one.ip_range = AddressRange::new("range", range.start, range.end)?.to_string();
        one.address_space_id = range.address_space_id;
        one.provider_address_space.clone_from(&range.provider_address_space);
        one.customer_address_space.clone_from(&range.customer_address_space);
        one.vmm_logical_network.clone_from(&range.vmm_logical_network);
        one.network_site.clone_from(&range.network_site);
        one.access_scope_path.clone_from(&range.access_scope_path);
        one.row_version = 1;
        AddressFilter::derive(&mut one, &Record::new(AddressRecord::SPEC), &shown);
    } else {
        one = select::one(tx, &AddressFilter { id: vec![taken.id], ..AddressFilter::default() })?;
    }
    if tx.import().is_none() {
        tx.store().insert_events(&[event_of(tx, one.id, &name_of(&one), NOUN, None, Some(&one))])?;
    }
    Ok(Took::Address(Box::new(one)))
}

/// Returns what names an address; the draft and the record have the store's texts.
fn key(address: &AddressRecord) -> (Address, String, String, String) {
    let AddressRecord { ip_address, managed_by_service, service_instance, address_space, .. } = address;
    (*ip_address, managed_by_service.clone(), service_instance.clone(), address_space.clone())
}
