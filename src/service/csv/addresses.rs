//! Rows of addresses: checked in their order, written in that of their keys.

use std::collections::{HashMap, HashSet};

use super::errors::Failure;
use super::import::{Outcome, Work};
use super::layout::{Layout, Said, Wrong, same_space};
use super::records::{changes, family_of, is_fatal};
use super::source::RawRow;
use crate::domain::address::{Address, AddressRange, Family};
use crate::domain::custom::{self, DEFAULT_SPACE, DEVICE_TYPE, IP_ADDRESS_STATE, MANAGED_BY, SERVICE_INSTANCE};
use crate::domain::fields::{
    AddressFilter, AddressRecord, AddressSpaceType, ImportOptions, NetworkType, Range, RangeFilter,
};
use crate::domain::name::{same, shorten};
use crate::domain::object::{Object, Record};
use crate::domain::rules::{self, family_name};
use crate::domain::value::Value;
use crate::error::{Error, Result, Status};
use crate::memory;
use crate::service::change::check_associated;
use crate::service::space::{fit, head};
use crate::service::{Tx, address, range, select};
use crate::store::SpaceHead;
use crate::store::load::{Load, LoadAddress, LoadSetting, Loaded};

/// Records that are read at once to see what a row changes of them.
const PAGE: usize = 500;

/// A row that keeps the rules.
struct Row {
    /// Position of the row in its chunk.
    at: usize,
    object: AddressRecord,
    /// Positions of the fields that the row gives, as bits.
    given: u64,
    /// Custom configuration in one cell.
    text: String,
    custom: Vec<(usize, String)>,
    settings: Vec<LoadSetting>,
    space: u64,
    values: [u64; 4],
    type_given: bool,
}

/// The range that is the scope of an inventory.
struct Scope {
    range: Range,
    bounds: AddressRange,
    /// Addresses that rows name, whether they failed or not.
    named: HashSet<Address>,
    /// Rows of which not even the address is known.
    unknown: bool,
}

/// Work on addresses.
pub struct Addresses {
    layout: Layout,
    family: Option<Family>,
    scope: Option<Scope>,
    spaces: HashMap<String, SpaceHead>,
    /// Numbers of values by field and text.
    values: HashMap<u64, HashMap<String, u64>>,
    /// Values that were found to go together, by their numbers.
    associated: HashSet<Vec<u64>>,
    load: Load,
    /// Rows of the last chunk, whose memory is used again.
    good: Vec<Row>,
}

/// Positions of fields that the work looks at.
fn position(name: &str) -> usize {
    AddressRecord::SPEC.index(name).unwrap_or(usize::MAX)
}

impl Addresses {
    /// Begins work.
    ///
    /// # Errors
    ///
    /// `ObjectNotFound` for the range that is the scope.
    pub fn new(tx: &Tx, layout: Layout, options: &ImportOptions) -> Result<Addresses> {
        let scope = if options.inventory { Some(scope_of(tx, options)?) } else { None };
        Ok(Addresses {
            layout,
            family: family_of(options.address_family),
            scope,
            spaces: HashMap::new(),
            values: HashMap::new(),
            associated: HashSet::new(),
            load: Load::default(),
            good: Vec::new(),
        })
    }

    /// Reads a row and checks all rules on it but those that need its place among others.
    fn read(&mut self, tx: &Tx, at: usize, raw: &RawRow) -> std::result::Result<Row, Result<Failure>> {
        let mut wrong = Wrong::default();
        let mut row = Row {
            at,
            object: AddressRecord {
                last_modified_time: tx.now(),
                import_event_id: tx.import(),
                ..AddressRecord::default()
            },
            given: 0,
            text: String::new(),
            custom: Vec::new(),
            settings: Vec::new(),
            space: 0,
            values: [0; 4],
            type_given: false,
        };
        let spec = AddressRecord::SPEC;
        self.layout.read(raw, &mut wrong, |said, heading, wrong| match said {
            Said::Field(index, value) => match (spec.fields[index].column, value) {
                ("custom_configuration", Value::Text(text)) => row.text = text,
                ("address_space", Value::Text(name)) => match same_space(&row.object.address_space, &name) {
                    Ok(()) => row.object.address_space = name,
                    Err(error) => wrong.add(heading, error),
                },
                // An empty cell leaves what has a default, and what names the record.
                (
                    "address_space"
                    | "custom_configuration"
                    | "ip_address"
                    | "managed_by_service"
                    | "service_instance"
                    | "device_type"
                    | "ip_address_state"
                    | "assignment_type"
                    | "network_type",
                    Value::Null,
                ) => {}
                (_, value) => {
                    row.given |= 1 << index;
                    if row.object.set_field(index, value).is_none() {
                        wrong.add(heading, Error::internal("a cell has another kind than its field"));
                    }
                }
            },
            Said::Space(name) => match same_space(&row.object.address_space, name) {
                Ok(()) => name.clone_into(&mut row.object.address_space),
                Err(error) => wrong.add(heading, error),
            },
            Said::Custom(index, value) => row.custom.push((index, value.to_owned())),
        });
        row.type_given = row.given & (1 << position("NetworkType")) != 0;
        let address = (row.given & (1 << position("IpAddress")) != 0).then_some(row.object.ip_address);
        if let Some(scope) = &mut self.scope {
            match address {
                Some(address) => drop(scope.named.insert(address)),
                None => scope.unknown = true,
            }
        }
        let checked = match address {
            Some(_) => self.check(tx, &mut row, &mut wrong),
            None if wrong.is_empty() => {
                let error = Error::new(Status::MandatoryFieldNotSpecified)
                    .with("kind", "an address")
                    .with("field", "IpAddress");
                wrong.add(&self.layout.heading("IpAddress"), error);
                Ok(())
            }
            None => Ok(()),
        };
        if let Err(error) = checked {
            return Err(Err(error));
        }
        match wrong.failure(raw) {
            Some(failure) => Err(Ok(failure)),
            None => Ok(row),
        }
    }

    fn check(&mut self, tx: &Tx, row: &mut Row, wrong: &mut Wrong) -> Result<()> {
        let address = row.object.ip_address;
        if let Some(family) = self.family.filter(|family| *family != address.family()) {
            let error = Error::new(Status::InvalidIPAddressFamily)
                .with("field", "IpAddress")
                .with("value", address)
                .with("rule", family_name(family));
            wrong.add(&self.layout.heading("IpAddress"), error);
        }
        if let Some(scope) = &self.scope {
            scope.place(row, wrong, &self.layout);
        }
        if row.object.address_space.is_empty() {
            DEFAULT_SPACE.clone_into(&mut row.object.address_space);
        }
        match self.space(tx, &row.object.address_space)? {
            Ok(space) => {
                row.space = space.id;
                if row.object.address_space != space.name {
                    row.object.address_space.clone_from(&space.name);
                }
                if !row.type_given {
                    row.object.network_type = match space.space_type {
                        AddressSpaceType::CustomerAddressSpace => NetworkType::Customer,
                        AddressSpaceType::ProviderAddressSpace if space.id == 1 => NetworkType::NonVirtualized,
                        AddressSpaceType::ProviderAddressSpace => NetworkType::Provider,
                    };
                }
                if let Err(error) = fit(row.object.network_type, space) {
                    wrong.add(&self.layout.heading("NetworkType"), error);
                }
            }
            Err(error) => wrong.add(&self.layout.heading("AddressSpace"), error),
        }
        for error in rules::address::check(&mut row.object) {
            let heading = self.layout.heading_of(&error);
            wrong.add(&heading, error);
        }
        self.settings(tx, row, wrong)
    }

    fn space(&mut self, tx: &Tx, name: &str) -> Result<std::result::Result<&SpaceHead, Error>> {
        if !self.spaces.contains_key(name) {
            match head(tx, name) {
                Ok(space) => drop(self.spaces.insert(name.to_owned(), space)),
                Err(error) if is_fatal(&error) => return Err(error),
                Err(error) => return Ok(Err(error)),
            }
        }
        self.spaces.get(name).map(Ok).ok_or_else(|| Error::internal("a space was just found"))
    }

    /// Finds the numbers of all values, and refuses those that there are not and those that do not go together.
    fn settings(&mut self, tx: &Tx, row: &mut Row, wrong: &mut Wrong) -> Result<()> {
        let object = &row.object;
        let columns = [
            (MANAGED_BY, &object.managed_by_service, "ManagedByService"),
            (SERVICE_INSTANCE, &object.service_instance, "ServiceInstance"),
            (DEVICE_TYPE, &object.device_type, "DeviceType"),
            (IP_ADDRESS_STATE, &object.ip_address_state, "IPAddressState"),
        ];
        let mut key = Vec::with_capacity(4);
        for (at, (field, text, name)) in columns.into_iter().enumerate() {
            match value_id(&mut self.values, tx, field, text)? {
                Some(id) => {
                    row.values[at] = id;
                    key.push(id);
                }
                None => {
                    let status = match field {
                        MANAGED_BY => Status::ImportInvalidManagedByValue,
                        SERVICE_INSTANCE => Status::ImportInvalidServiceInstanceValue,
                        _ => Status::CustomFieldValueForMultiValueCustomFieldDoesntExist,
                    };
                    let error = Error::new(status).with("field", name).with("value", shorten(text));
                    wrong.add(&self.layout.heading(name), error);
                }
            }
        }
        for (index, text) in row.custom.iter().filter(|(_, text)| !text.is_empty()) {
            let field = &self.layout.fields[*index];
            let name = custom::by_id(field.id).map_or(field.name.as_str(), |built_in| built_in.invariant);
            let checked = rules::custom::value(name, text);
            let text = match checked {
                Ok(text) => text,
                Err(error) => {
                    wrong.add(name, error);
                    continue;
                }
            };
            let value = if field.multi_value { value_id(&mut self.values, tx, field.id, &text)? } else { None };
            if field.multi_value && value.is_none() {
                let error = Error::new(Status::CustomFieldValueForMultiValueCustomFieldDoesntExist);
                wrong.add(name, error.with("field", name).with("value", shorten(&text)));
            }
            key.extend(value);
            row.settings.push(LoadSetting { field: field.id, value, text });
        }
        if !wrong.is_empty() || self.associated.contains(&key) {
            return Ok(());
        }
        let lists = row.settings.iter().filter(|setting| setting.value.is_some());
        let pairs: Vec<(u64, &str)> = columns
            .iter()
            .map(|(field, text, _)| (*field, text.as_str()))
            .chain(lists.map(|setting| (setting.field, setting.text.as_str())))
            .collect();
        match check_associated(tx, &pairs) {
            Ok(()) => drop(self.associated.insert(key)),
            Err(error) if is_fatal(&error) => return Err(error),
            Err(error) => wrong.add("", error),
        }
        Ok(())
    }

    /// Adds the rows whose keys are free, and changes the records of the others.
    fn write(
        &mut self,
        tx: &mut Tx,
        rows: &[Row],
        raw: &[RawRow],
        failures: &mut Vec<Failure>,
        outcome: &mut Outcome,
    ) -> Result<()> {
        // Rows are large: their keys are sorted. Those of one key stay in the order of the file.
        let key = |(at, row): (usize, &Row)| (row.space, row.object.ip_address, row.values[0], row.values[1], at);
        let mut order: Vec<_> = rows.iter().enumerate().map(key).collect();
        order.sort_unstable();
        let mut known: Vec<(u64, usize)> = Vec::new();
        let mut together: Vec<usize> = Vec::with_capacity(order.len());
        for (.., at) in order {
            let row = &rows[at];
            if row.text.is_empty() {
                together.push(at);
                continue;
            }
            // Text with several custom fields in one cell goes the way of the verbs.
            self.load(tx, rows, &mut together, &mut known, outcome)?;
            self.flush(tx, rows, raw, &mut known, failures, outcome)?;
            self.by_verb(tx, row, raw, failures, outcome)?;
        }
        self.load(tx, rows, &mut together, &mut known, outcome)?;
        self.flush(tx, rows, raw, &mut known, failures, outcome)
    }

    /// Adds rows whose keys are free, and appends the others to those whose records are known.
    fn load(
        &mut self,
        tx: &Tx,
        rows: &[Row],
        together: &mut Vec<usize>,
        known: &mut Vec<(u64, usize)>,
        outcome: &mut Outcome,
    ) -> Result<()> {
        let addresses = together.iter().map(|at| &rows[*at]).map(|row| LoadAddress {
            record: &row.object,
            space: row.space,
            values: row.values,
            network_type: row.type_given.then_some(row.object.network_type),
            given: row.given,
            settings: &row.settings,
        });
        let addresses: Vec<LoadAddress> = addresses.collect();
        let loaded = tx.store().load_addresses(&mut self.load, &addresses)?;
        for (at, loaded) in together.drain(..).zip(loaded) {
            match loaded {
                Loaded::Added(_) => outcome.added += 1,
                Loaded::Exists(id) => known.push((id, at)),
            }
        }
        Ok(())
    }

    /// Changes records that rows name, as far as the rows say something new.
    fn flush(
        &mut self,
        tx: &mut Tx,
        rows: &[Row],
        raw: &[RawRow],
        known: &mut Vec<(u64, usize)>,
        failures: &mut Vec<Failure>,
        outcome: &mut Outcome,
    ) -> Result<()> {
        while known.len() > PAGE {
            let mut page = known.drain(..PAGE).collect();
            self.flush(tx, rows, raw, &mut page, failures, outcome)?;
        }
        if known.is_empty() {
            return Ok(());
        }
        let ids = known.iter().map(|(id, _)| *id).collect();
        let found = address::select(tx, &AddressFilter { id: ids, ..AddressFilter::default() })?;
        let mut found: HashMap<u64, AddressRecord> = found.into_iter().map(|record| (record.id, record)).collect();
        for (id, at) in known.drain(..) {
            let row = &rows[at];
            let Some(old) = found.get(&id) else {
                return Err(Error::internal("an address that was just seen is gone"));
            };
            if self.says_nothing_new(row, old) {
                outcome.unchanged += 1;
                continue;
            }
            let custom = self.named_custom(row);
            let has = |name: &str| old.custom_fields.iter().any(|entry| same(&entry.store_name, name));
            let record = given_record(row)?;
            let changed = tx.attempt(|tx| {
                let changes = changes(&record, &["IpAddress", "ManagedByService", "ServiceInstance"], &custom, &has)?;
                address::set(tx, &AddressFilter { id: vec![id], ..AddressFilter::default() }, &changes)
            });
            match changed {
                Ok(mut changed) => {
                    outcome.changed += 1;
                    // A second row of the same key sees what the first one made of it.
                    if let Some(new) = changed.pop() {
                        found.insert(id, new);
                    }
                }
                Err(error) if is_fatal(&error) => return Err(error),
                Err(error) => failures.push(self.failed(&raw[row.at], error)),
            }
        }
        Ok(())
    }

    fn failed(&self, row: &RawRow, error: Error) -> Failure {
        let column = self.layout.heading_of(&error);
        Failure { row: row.clone(), column, error }
    }

    /// Adds or changes one record by the verbs.
    fn by_verb(
        &mut self,
        tx: &mut Tx,
        row: &Row,
        raw: &[RawRow],
        failures: &mut Vec<Failure>,
        outcome: &mut Outcome,
    ) -> Result<()> {
        tx.store().finish_load(&mut self.load)?;
        let custom = self.named_custom(row);
        let mut record = given_record(row)?;
        record.set("CustomConfiguration", Value::from(row.text.as_str()))?;
        let (service, instance) = (&row.object.managed_by_service, &row.object.service_instance);
        let id = tx.store().address(row.space, service, instance, row.object.ip_address)?;
        let Some(id) = id else {
            record.set("AddressSpace", Value::from(row.object.address_space.as_str()))?;
            let set = custom.iter().filter(|(_, value)| !value.is_empty());
            let more = custom::format(set.map(|(name, value)| (name.as_str(), value.as_str())));
            let text = [row.text.trim().trim_end_matches(';'), &more].join(";");
            record.set("CustomConfiguration", Value::from(text.trim_end_matches(';')))?;
            match tx.attempt(|tx| address::add(tx, &record)) {
                Ok(_) => outcome.added += 1,
                Err(error) if is_fatal(&error) => return Err(error),
                Err(error) => failures.push(self.failed(&raw[row.at], error)),
            }
            return Ok(());
        };
        let filter = AddressFilter { id: vec![id], ..AddressFilter::default() };
        let old = address::select(tx, &filter)?.remove(0);
        let has = |name: &str| old.custom_fields.iter().any(|entry| same(&entry.store_name, name));
        let changed = tx.attempt(|tx| {
            let changes = changes(&record, &["IpAddress", "ManagedByService", "ServiceInstance"], &custom, &has)?;
            address::set(tx, &filter, &changes)
        });
        match changed {
            Ok(new) if new.first().is_some_and(|new| new.row_version == old.row_version) => outcome.unchanged += 1,
            Ok(_) => outcome.changed += 1,
            Err(error) if is_fatal(&error) => return Err(error),
            Err(error) => failures.push(self.failed(&raw[row.at], error)),
        }
        Ok(())
    }

    fn named_custom(&self, row: &Row) -> Vec<(String, String)> {
        row.custom.iter().map(|(index, value)| (self.layout.fields[*index].name.clone(), value.clone())).collect()
    }

    fn says_nothing_new(&self, row: &Row, old: &AddressRecord) -> bool {
        let values = [
            position("ManagedByService"),
            position("ServiceInstance"),
            position("DeviceType"),
            position("IPAddressState"),
        ];
        let same_fields = (0..AddressRecord::SPEC.fields.len()).filter(|at| row.given & (1 << at) != 0).all(|at| {
            let (new, old) = (row.object.field(at), old.field(at));
            new == old || (values.contains(&at) && same(&new.to_string(), &old.to_string()))
        });
        same_fields
            && row.custom.iter().all(|(index, value)| {
                let name = &self.layout.fields[*index].name;
                let kept = old.custom_fields.iter().find(|entry| same(&entry.store_name, name));
                kept.map_or(value.is_empty(), |entry| entry.value == *value)
            })
    }
}

/// Makes a record of the fields that a row gives.
fn given_record(row: &Row) -> Result<Record> {
    let mut record = Record::new(AddressRecord::SPEC);
    for at in (0..AddressRecord::SPEC.fields.len()).filter(|at| row.given & (1 << at) != 0) {
        record.set_at(at, row.object.field(at))?;
    }
    for (name, text) in
        [("ManagedByService", &row.object.managed_by_service), ("ServiceInstance", &row.object.service_instance)]
    {
        record.set(name, Value::from(text.as_str()))?;
    }
    Ok(record)
}

fn value_id(values: &mut HashMap<u64, HashMap<String, u64>>, tx: &Tx, field: u64, text: &str) -> Result<Option<u64>> {
    let known = values.entry(field).or_default();
    if let Some(id) = known.get(text) {
        return Ok(Some(*id));
    }
    let found = tx.store().custom_value(field, custom::kept_value(field, text))?.map(|value| value.id);
    if let Some(id) = found {
        known.insert(text.to_owned(), id);
    }
    Ok(found)
}

fn scope_of(tx: &Tx, options: &ImportOptions) -> Result<Scope> {
    let network = options.network_id.ok_or_else(|| Error::internal("the options were checked"))?;
    let usable = network.usable();
    let (start, end) = (options.start.unwrap_or(usable.first()), options.end.unwrap_or(usable.last()));
    let bounds = AddressRange::new("StartIPAddress", start, end)?;
    let space = if options.address_space.trim().is_empty() { DEFAULT_SPACE } else { &options.address_space };
    let filter = RangeFilter {
        start: vec![start],
        end: vec![end],
        managed_by_service: vec![options.managed_by_service.clone()],
        service_instance: vec![options.service_instance.clone()],
        address_space: vec![space.to_owned()],
        network_type: options.network_type.into_iter().collect(),
        ..RangeFilter::default()
    };
    let missing = || Error::new(Status::ObjectNotFound).with("kind", "range").with("value", bounds);
    let range =
        range::select(tx, &filter)?.into_iter().find(|range| range.network_id == network).ok_or_else(missing)?;
    Ok(Scope { range, bounds, named: HashSet::new(), unknown: false })
}

impl Scope {
    /// Puts a row into the range, and refuses one that is of another.
    fn place(&self, row: &mut Row, wrong: &mut Wrong, layout: &Layout) {
        let object = &mut row.object;
        for (text, own, name, status) in [
            (
                &mut object.managed_by_service,
                &self.range.managed_by_service,
                "ManagedByService",
                Status::ImportInvalidManagedByValue,
            ),
            (
                &mut object.service_instance,
                &self.range.service_instance,
                "ServiceInstance",
                Status::ImportInvalidServiceInstanceValue,
            ),
        ] {
            if text.trim().is_empty() {
                text.clone_from(own);
            } else if !custom::same_value(MANAGED_BY, text, own) {
                wrong.add(&layout.heading(name), Error::new(status).with("value", shorten(text)));
            }
        }
        if object.address_space.is_empty() {
            object.address_space.clone_from(&self.range.address_space);
        }
        if !self.bounds.contains(object.ip_address) || !same(&object.address_space, &self.range.address_space) {
            let error = Error::new(Status::IpAddressOutOfRange)
                .with("value", object.ip_address)
                .with("range", self.bounds)
                .with("space", &self.range.address_space);
            wrong.add(&layout.heading("IpAddress"), error);
        }
    }
}

impl Work for Addresses {
    fn rows(&mut self, tx: &mut Tx, rows: &[RawRow], failures: &mut Vec<Failure>, outcome: &mut Outcome) -> Result<()> {
        let mut good = std::mem::take(&mut self.good);
        good.clear();
        for (at, raw) in rows.iter().enumerate() {
            memory::check()?;
            match self.read(tx, at, raw) {
                Ok(row) => good.push(row),
                Err(Ok(failure)) => failures.push(failure),
                Err(Err(error)) => return Err(error),
            }
        }
        let written = self.write(tx, &good, rows, failures, outcome);
        self.good = good;
        written
    }

    fn finish(&mut self, tx: &mut Tx, _failures: &mut Vec<Failure>, outcome: &mut Outcome) -> Result<()> {
        tx.store().finish_load(&mut self.load)?;
        let Some(scope) = self.scope.take() else { return Ok(()) };
        let mapped = AddressFilter { mapping_to_range: Some(scope.range.id), ..AddressFilter::default() };
        let mut missing = Vec::new();
        let mut after = None;
        loop {
            let (page, next) = select::Filter::page(&mapped, tx, after.as_ref())?;
            missing.extend(
                page.into_iter().filter(|record| !scope.named.contains(&record.ip_address)).map(|record| record.id),
            );
            match next {
                Some(_) => after = next,
                None => break,
            }
        }
        if missing.is_empty() {
            return Ok(());
        }
        if scope.unknown {
            outcome.kept =
                "a row that failed does not say which address it means, so no address was removed".to_owned();
            return Ok(());
        }
        for ids in missing.chunks(PAGE) {
            let filter = AddressFilter { id: ids.to_vec(), ..AddressFilter::default() };
            outcome.removed += address::remove(tx, &filter)?.len() as u64;
        }
        Ok(())
    }
}
