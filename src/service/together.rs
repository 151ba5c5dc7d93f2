//! Addresses that are added together: what is the same for many of them is looked up once, and a load writes them.

use std::collections::{HashMap, HashSet};

use super::address::{Draft, NOUN, conflict, name_of};
use super::change::{check_associated, event_of};
use super::select::{self, Filter};
use super::{Tx, address};
use crate::domain::address::{Address, AddressRange};
use crate::domain::custom::{DEVICE_TYPE, IP_ADDRESS_STATE, MANAGED_BY, SERVICE_INSTANCE};
use crate::domain::fields::{AddressFilter, AddressRecord, Range};
use crate::domain::object::{Object, Record};
use crate::domain::rules::setting::Settings;
use crate::error::{Error, Result};
use crate::store::SpaceHead;
use crate::store::load::{Load, LoadAddress, LoadSetting, Loaded};
use crate::store::request::TakenAddress;

/// Most addresses that are written at once.
const TOGETHER: usize = 1000;
/// Most records that are read alone to see what others of their ranges show; the rest is read at once.
const SAMPLES: usize = 8;

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
        let found = tx.store().find_custom_text(field, text)?;
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
        let mut ids = Vec::with_capacity(ready.len());
        for ((index, one), loaded) in ready.iter().zip(loaded) {
            match loaded {
                Loaded::Added(id) => ids.push(id),
                Loaded::Exists(_) => return Err(conflict(&one.draft.address).with("index", index)),
            }
        }
        tx.store().finish_load(&mut load)?;
        let first = added.len();
        added.extend(read_back(tx, ready, ids)?);
        if tx.import().is_some() {
            return Ok(());
        }
        let event = |one: &AddressRecord| event_of(tx, one.id, &name_of(one), NOUN, None, Some(one));
        tx.add_events(added[first..].iter().map(event).collect())
    }
}

/// Records the first free addresses of a range, or the last ones, as many as are wanted or as one step takes, with the values of a template, whose
/// own address is any of the range. All that needs no look at the range is done before it is taken from, and what follows from the range is
/// not read back. `None` says that addresses are to be chosen and added one by one, which also says what is wrong with a template. With
/// `commits` nothing is done in the transaction behind this, so one address may be taken with its end.
pub(super) fn take(
    tx: &Tx,
    template: &Record,
    range: &Range,
    from_end: bool,
    wanted: usize,
    commits: bool,
) -> Result<Option<Vec<AddressRecord>>> {
    let Ready { draft, values, settings } = match Together::default().prepare(tx, template) {
        Ok(Some(ready)) => ready,
        Ok(None) => return Ok(None),
        // What is not of the arguments and the rules is not the template's.
        Err(error) if !(100..300).contains(&(error.status() as i32)) => return Err(error),
        Err(_) => return Ok(None),
    };
    let network_type = draft.network_type();
    let shown = tx.settings()?;
    let like = AddressRecord {
        network_type: network_type.unwrap_or(range.network_type),
        ip_range: AddressRange::new("range", range.start, range.end)?.to_string(),
        address_space_id: range.address_space_id,
        provider_address_space: range.provider_address_space.clone(),
        customer_address_space: range.customer_address_space.clone(),
        vmm_logical_network: range.vmm_logical_network.clone(),
        network_site: range.network_site.clone(),
        access_scope_path: range.access_scope_path.clone(),
        row_version: 1,
        ip_address: range.start,
        ..draft.address
    };
    let given = LoadAddress {
        record: &like,
        space: draft.space.id,
        values,
        network_type,
        given: u64::MAX,
        settings: &settings,
    };
    let made = |TakenAddress { id, address }| {
        let mut record = AddressRecord { id, ip_address: address, ..like.clone() };
        AddressFilter::derive(&mut record, &Record::new(AddressRecord::SPEC), &shown);
        record
    };
    let event = |one: &AddressRecord| event_of(tx, one.id, &name_of(one), NOUN, None, Some(one));
    if commits
        && wanted == 1
        && settings.is_empty()
        && tx.import().is_none()
        && let Some(taken) = tx.store().take_and_commit(range.id, from_end, &given, &|| event(&like))?
    {
        return Ok(Some(vec![made(taken)]));
    }
    let wanted = u32::try_from(wanted.min(TOGETHER)).map_err(Error::internal)?;
    let Some(taken) = tx.store().take_addresses(range.id, from_end, wanted, tx.now(), &given)? else { return Ok(None) };
    let mut records: Vec<AddressRecord> = taken.into_iter().map(made).collect();
    if !settings.is_empty() && !records.is_empty() {
        let ids: Vec<u64> = records.iter().map(|record| record.id).collect();
        records = select::all(tx, &AddressFilter { id: ids.clone(), ..AddressFilter::default() })?;
        records.sort_by_cached_key(|record| ids.iter().position(|id| *id == record.id));
    }
    if tx.import().is_none() {
        tx.add_events(records.iter().map(event).collect())?;
    }
    Ok(Some(records))
}

/// A record that was read, as a sample of what those of the same owner in the same range show beside what is written.
struct Sample {
    record: AddressRecord,
    bounds: AddressRange,
    space: u64,
    owner: [u64; 2],
    type_given: bool,
    /// Addresses of the records that were made of it.
    others: Vec<Address>,
}

impl Sample {
    /// Makes a sample of a record; `None` when it is in no range.
    fn new(one: &Ready, record: &AddressRecord) -> Result<Option<Sample>> {
        if record.ip_range.is_empty() {
            return Ok(None);
        }
        Ok(Some(Sample {
            bounds: AddressRange::parse("IPRange", &record.ip_range)?,
            record: record.clone(),
            space: one.draft.space.id,
            owner: [one.values[0], one.values[1]],
            type_given: one.draft.network_type().is_some(),
            others: Vec::new(),
        }))
    }

    /// Tells whether a record is of the same owner in the same range: ranges of one owner do not overlap.
    fn is_like(&self, one: &Ready) -> bool {
        self.bounds.contains(one.draft.address.ip_address)
            && self.space == one.draft.space.id
            && self.owner == one.values[..2]
            && self.type_given == one.draft.network_type().is_some()
            && one.settings.is_empty()
    }

    /// Makes the record of what was written and what the sample shows.
    fn complete(&mut self, id: u64, written: AddressRecord, settings: &Settings) -> AddressRecord {
        let sample = &self.record;
        self.others.push(written.ip_address);
        let mut record = AddressRecord {
            id,
            row_version: sample.row_version,
            network_type: if self.type_given { written.network_type } else { sample.network_type },
            address_space_id: sample.address_space_id,
            provider_address_space: sample.provider_address_space.clone(),
            customer_address_space: sample.customer_address_space.clone(),
            duplicate: false,
            ip_range: sample.ip_range.clone(),
            access_scope_path: sample.access_scope_path.clone(),
            vmm_logical_network: sample.vmm_logical_network.clone(),
            network_site: sample.network_site.clone(),
            custom_configuration: sample.custom_configuration.clone(),
            custom_fields: sample.custom_fields.clone(),
            ..written
        };
        AddressFilter::derive(&mut record, &Record::new(AddressRecord::SPEC), settings);
        record
    }
}

/// Returns records as they are read now that they are written, in their order. Most are not read but made of a sample of their range.
fn read_back(tx: &Tx, ready: Vec<(usize, Ready)>, ids: Vec<u64>) -> Result<Vec<AddressRecord>> {
    let settings = tx.settings()?;
    let (mut samples, mut tries): (Vec<Sample>, usize) = (Vec::new(), 0);
    let mut records = Vec::with_capacity(ready.len());
    let mut left: HashMap<u64, usize> = HashMap::new();
    for ((_, one), id) in ready.into_iter().zip(ids) {
        if let Some(sample) = samples.iter_mut().find(|sample| sample.is_like(&one)) {
            records.push(sample.complete(id, one.draft.address, &settings));
        } else if tries < SAMPLES && one.settings.is_empty() {
            tries += 1;
            let record = address::get(tx, id)?;
            samples.extend(Sample::new(&one, &record)?);
            records.push(record);
        } else {
            left.insert(id, records.len());
            records.push(one.draft.address);
        }
    }
    if !left.is_empty() {
        let filter = AddressFilter { id: left.keys().copied().collect(), ..AddressFilter::default() };
        for record in select::all(tx, &filter)? {
            if let Some(at) = left.get(&record.id) {
                records[*at] = record;
            }
        }
    }
    for sample in samples.iter().filter(|sample| !sample.others.is_empty()) {
        let shared = tx.store().shared_addresses(sample.space, sample.bounds.family(), &sample.others)?;
        let shared: HashSet<Address> = shared.into_iter().collect();
        let here = |record: &&mut AddressRecord| record.address_space_id == sample.space;
        for record in records.iter_mut().filter(here) {
            record.duplicate |= shared.contains(&record.ip_address);
        }
    }
    Ok(records)
}
