//! Rows of ranges and subnets, each by the verbs of its noun.

use super::errors::Failure;
use super::import::{Outcome, Work};
use super::layout::{Layout, Said, Wrong, same_space};
use super::source::RawRow;
use crate::domain::address::{AddressRange, Family, Prefix};
use crate::domain::custom::{self, DEFAULT_SPACE};
use crate::domain::fields::{AddressFamily, ImportOptions, Range, RangeFilter, Subnet, SubnetFilter};
use crate::domain::name::same;
use crate::domain::object::{Object, Record};
use crate::domain::rules::range::MS_DHCP;
use crate::domain::rules::{DEFAULT_INSTANCE, DEFAULT_SERVICE, family_name};
use crate::domain::value::Value;
use crate::error::{Error, Result, Status};
use crate::memory;
use crate::service::{Changes, CustomChange, Tx, range, select, subnet};

/// A row as a change.
struct Row {
    raw: RawRow,
    /// What the row says; `Null` for an empty cell.
    record: Record,
    custom: Vec<(String, String)>,
    bounds: Option<AddressRange>,
}

/// Work on ranges or subnets.
pub struct Records {
    layout: Layout,
    family: Option<Family>,
    scope: Option<(String, String)>,
    create_subnet: bool,
    delete_addresses: bool,
    /// Rows that wait until all were seen: in inventory mode what is missing goes first, so that it is in nobody's way.
    waiting: Vec<Row>,
    /// Bounds of rows that failed: what they mean stays. `None` among them means that nothing is known of a row.
    failed: Vec<Option<AddressRange>>,
}

/// Returns the family that an option names.
pub fn family_of(family: Option<AddressFamily>) -> Option<Family> {
    family.map(|family| match family {
        AddressFamily::IPv4 => Family::V4,
        AddressFamily::IPv6 => Family::V6,
    })
}

impl Records {
    /// Begins work.
    pub fn new(layout: Layout, options: &ImportOptions) -> Result<Records> {
        let scope = options.inventory.then(|| (options.managed_by_service.clone(), options.service_instance.clone()));
        Ok(Records {
            layout,
            family: family_of(options.address_family),
            scope,
            create_subnet: options.create_subnet_if_not_found,
            delete_addresses: options.delete_mapped_addresses,
            waiting: Vec::new(),
            failed: Vec::new(),
        })
    }

    fn is_range(&self) -> bool {
        self.layout.spec == Range::SPEC
    }

    /// Reads a row; `Err` has its bounds as far as they are known.
    fn read(&self, raw: &RawRow) -> std::result::Result<Row, (Failure, Option<AddressRange>)> {
        let spec = self.layout.spec;
        let mut record = Record::new(spec);
        let (mut custom, mut space, mut wrong) = (Vec::new(), String::new(), Wrong::default());
        self.layout.read(raw, &mut wrong, |said, heading, wrong| match said {
            Said::Field(index, value) => {
                let kept = match (spec.fields[index].column, &value) {
                    // What names the object, and what has a default, is not given by an empty cell.
                    (
                        "network_id"
                        | "start"
                        | "end"
                        | "managed_by_service"
                        | "service_instance"
                        | "network_type"
                        | "assignment_type"
                        | "utilization_calculation"
                        | "utilized_addresses"
                        | "name",
                        Value::Null,
                    ) => Ok(()),
                    ("address_space", Value::Text(text)) => same_space(&space, text).map(|()| space.clone_from(text)),
                    ("address_space", _) => Ok(()),
                    _ => record.set_at(index, value),
                };
                if let Err(error) = kept {
                    wrong.add(heading, error);
                }
            }
            Said::Space(name) => match same_space(&space, name) {
                Ok(()) => name.clone_into(&mut space),
                Err(error) => wrong.add(heading, error),
            },
            Said::Custom(index, value) => custom.push((self.layout.fields[index].name.clone(), value.to_owned())),
        });
        let network = match record.get("NetworkId").or_else(|| record.get("NetworkID")) {
            Some(Value::Prefix(network)) => Some(*network),
            _ => None,
        };
        let bounds = network.map(|network| bounds_of(&record, network));
        if let Err(error) = self.complete(&mut record, &space, network) {
            wrong.add(&self.layout.heading_of(&error), error);
        }
        match wrong.failure(raw) {
            Some(failure) => Err((failure, bounds)),
            None => Ok(Row { raw: raw.clone(), record, custom, bounds }),
        }
    }

    /// Fills in what follows from other cells and from the scope, and checks what a row alone can tell.
    fn complete(&self, record: &mut Record, space: &str, network: Option<Prefix>) -> Result<()> {
        let Some(network) = network else {
            let kind = if self.is_range() { "a range" } else { "a subnet" };
            return Err(Error::new(Status::MandatoryFieldNotSpecified).with("kind", kind).with("field", "NetworkId"));
        };
        if let Some(family) = self.family.filter(|family| *family != network.family()) {
            return Err(Error::new(Status::InvalidIPAddressFamily)
                .with("field", "NetworkId")
                .with("value", network)
                .with("rule", family_name(family)));
        }
        record.set("AddressSpace", Value::from(if space.is_empty() { DEFAULT_SPACE } else { space }))?;
        if !self.is_range() {
            if record.get("Name").is_none() {
                record.set("Name", Value::from(network.to_string()))?;
            }
            return Ok(());
        }
        let (service, instance) = match &self.scope {
            Some((service, instance)) => (service.as_str(), instance.as_str()),
            None => (DEFAULT_SERVICE, DEFAULT_INSTANCE),
        };
        for (field, default, status) in [
            ("ManagedByService", service, Status::ImportInvalidManagedByValue),
            ("ServiceInstance", instance, Status::ImportInvalidServiceInstanceValue),
        ] {
            match record.get(field).map(ToString::to_string) {
                Some(given) if self.scope.is_some() && !custom::same_value(custom::MANAGED_BY, &given, default) => {
                    return Err(Error::new(status).with("value", crate::domain::name::shorten(&given)));
                }
                Some(_) => {}
                None => record.set(field, Value::from(default))?,
            }
        }
        if record.get("ManagedByService").is_some_and(|service| same(&service.to_string(), MS_DHCP)) {
            return Err(Error::new(Status::ErrorImportOfMsDhcpRangesNotAllowed));
        }
        let bounds = bounds_of(record, network);
        record.set("StartIPAddress", Value::Address(bounds.first()))?;
        record.set("EndIPAddress", Value::Address(bounds.last()))?;
        // The number is only the user's when the row says so; otherwise it is a count that some export shows.
        if record.get("UtilizationCalculation").is_none_or(|how| how.to_string() != "UserSpecified") {
            record.unset("UtilizedAddresses")?;
        }
        Ok(())
    }

    fn apply(&mut self, tx: &mut Tx, row: Row, failures: &mut Vec<Failure>, outcome: &mut Outcome) -> Result<()> {
        let create_subnet = self.create_subnet;
        let is_range = self.is_range();
        let (record, custom) = (&row.record, &row.custom);
        let done = tx.attempt(|tx| {
            if is_range { put_range(tx, record, custom, create_subnet) } else { put_subnet(tx, record, custom) }
        });
        match done {
            Ok(Done::Added) => outcome.added += 1,
            Ok(Done::Changed) => outcome.changed += 1,
            Ok(Done::Unchanged) => outcome.unchanged += 1,
            Err(error) if is_fatal(&error) => return Err(error),
            Err(error) => {
                let column = self.layout.heading_of(&error);
                failures.push(Failure { row: row.raw, column, error });
            }
        }
        Ok(())
    }

    /// Removes the ranges of the scope that the file lacks.
    fn remove_missing(&self, tx: &mut Tx, outcome: &mut Outcome) -> Result<()> {
        let Some((service, instance)) = &self.scope else { return Ok(()) };
        let filter = RangeFilter {
            managed_by_service: vec![service.clone()],
            service_instance: vec![instance.clone()],
            address_family: self.family.map(AddressFamily::from).into_iter().collect(),
            ..RangeFilter::default()
        };
        let listed: std::collections::HashSet<(AddressRange, String)> =
            self.waiting.iter().filter_map(|row| Some((row.bounds?, fold_space(&row.record)))).collect();
        let missing = range::select(tx, &filter)?;
        let missing: Vec<Range> = missing
            .into_iter()
            .filter(|range| {
                let bounds = range_bounds(range);
                !listed.contains(&(bounds, crate::domain::name::fold(&range.address_space)))
            })
            .collect();
        if missing.is_empty() {
            return Ok(());
        }
        if self.failed.contains(&None) {
            outcome.kept = "a row that failed does not say which range it means, so no range was removed".to_owned();
            return Ok(());
        }
        for range in missing {
            let bounds = range_bounds(&range);
            if self.failed.iter().flatten().any(|failed| failed.overlaps(bounds)) {
                outcome.kept = "ranges that overlap those of rows that failed were not removed".to_owned();
                continue;
            }
            range::remove_one(tx, &range, self.delete_addresses)?;
            outcome.removed += 1;
        }
        Ok(())
    }
}

impl Work for Records {
    fn rows(&mut self, tx: &mut Tx, rows: &[RawRow], failures: &mut Vec<Failure>, outcome: &mut Outcome) -> Result<()> {
        for raw in rows {
            memory::check()?;
            match self.read(raw) {
                Err((failure, bounds)) => {
                    self.failed.push(bounds);
                    failures.push(failure);
                }
                Ok(row) if self.scope.is_some() => self.waiting.push(row),
                Ok(row) => self.apply(tx, row, failures, outcome)?,
            }
        }
        Ok(())
    }

    fn finish(&mut self, tx: &mut Tx, failures: &mut Vec<Failure>, outcome: &mut Outcome) -> Result<()> {
        self.remove_missing(tx, outcome)?;
        for row in std::mem::take(&mut self.waiting) {
            self.apply(tx, row, failures, outcome)?;
        }
        Ok(())
    }
}

/// Tells whether an error is the store's or the caller's and not the row's.
pub fn is_fatal(error: &Error) -> bool {
    let number = error.status() as i32;
    (300..400).contains(&number) || number >= 900
}

fn range_bounds(range: &Range) -> AddressRange {
    AddressRange::new("StartIPAddress", range.start, range.end).unwrap_or(AddressRange::single(range.start))
}

fn fold_space(record: &Record) -> String {
    record.get("AddressSpace").map(|space| crate::domain::name::fold(&space.to_string())).unwrap_or_default()
}

/// Returns the bounds that a row says, those of its network where it says none.
fn bounds_of(record: &Record, network: Prefix) -> AddressRange {
    let usable = network.usable();
    let at = |field, default| match record.get(field) {
        Some(Value::Address(address)) => *address,
        _ => default,
    };
    let (first, last) = (at("StartIPAddress", usable.first()), at("EndIPAddress", usable.last()));
    AddressRange::new("StartIPAddress", first, last).unwrap_or(usable)
}

/// What became of a row.
pub enum Done {
    /// A new record.
    Added,
    /// A changed record.
    Changed,
    /// What was so already.
    Unchanged,
}

/// Makes a new record of a row: what is empty is left out.
fn new_record(record: &Record, custom: &[(String, String)]) -> Result<Record> {
    let mut new = Record::new(record.spec());
    for (field, value) in record.set_fields().filter(|(_, value)| **value != Value::Null) {
        new.set(field.name, value.clone())?;
    }
    let set = custom.iter().filter(|(_, value)| !value.is_empty());
    let text = custom::format(set.map(|(name, value)| (name.as_str(), value.as_str())));
    join_custom(&mut new, &text)?;
    Ok(new)
}

fn join_custom(record: &mut Record, text: &str) -> Result<()> {
    if text.is_empty() {
        return Ok(());
    }
    let given = record.get("CustomConfiguration").map(ToString::to_string).unwrap_or_default();
    let given = given.trim().trim_end_matches(';');
    let all = if given.is_empty() { text.to_owned() } else { format!("{given};{text}") };
    record.set("CustomConfiguration", Value::Text(all))
}

/// Makes the changes of a row: an empty cell clears, unless nothing is there.
pub fn changes(
    record: &Record,
    keys: &[&str],
    custom: &[(String, String)],
    has: &dyn Fn(&str) -> bool,
) -> Result<Changes> {
    let mut new = record.clone();
    for key in keys {
        new.unset(key)?;
    }
    if new.get("CustomConfiguration") == Some(&Value::Null) {
        new.unset("CustomConfiguration")?;
    }
    let add = custom.iter().filter(|(_, value)| !value.is_empty()).cloned().collect();
    let remove =
        custom.iter().filter(|(name, value)| value.is_empty() && has(name)).map(|(name, _)| (name.clone(), None));
    Ok(Changes { record: new, custom: CustomChange { add, remove: remove.collect() } })
}

fn done(before: u64, after: Option<u64>) -> Done {
    if after == Some(before) { Done::Unchanged } else { Done::Changed }
}

fn put_subnet(tx: &mut Tx, record: &Record, custom: &[(String, String)]) -> Result<Done> {
    let mut key = Record::new(SubnetFilter::SPEC);
    for field in ["NetworkId", "AddressSpace"] {
        if let Some(value) = record.get(field) {
            key.set(field, value.clone())?;
        }
    }
    let key = SubnetFilter::from_record(&key)?;
    let Some(old) = existing(tx, &key)? else {
        subnet::add(tx, &new_record(record, custom)?)?;
        return Ok(Done::Added);
    };
    let has = |name: &str| old.custom_fields.iter().any(|entry| same(&entry.store_name, name));
    let changes = changes(record, &["NetworkId", "AddressSpace"], custom, &has)?;
    let key = SubnetFilter { id: vec![old.id], ..SubnetFilter::default() };
    let new: Vec<Subnet> = subnet::set(tx, &key, &changes)?;
    Ok(done(old.row_version, new.first().map(|subnet| subnet.row_version)))
}

fn put_range(tx: &mut Tx, record: &Record, custom: &[(String, String)], create_subnet: bool) -> Result<Done> {
    let mut key = Record::new(RangeFilter::SPEC);
    for field in ["StartIPAddress", "EndIPAddress", "AddressSpace", "ManagedByService", "ServiceInstance"] {
        if let Some(value) = record.get(field) {
            key.set(field, value.clone())?;
        }
    }
    // A range of another type is another range.
    if let Some(network_type) = record.get("NetworkType") {
        key.set("NetworkType", network_type.clone())?;
    }
    let network = record.get("NetworkID").cloned();
    let key = RangeFilter::from_record(&key)?;
    let old = existing(tx, &key)?.filter(|range| Some(Value::Prefix(range.network_id)) == network);
    let Some(old) = old else {
        range::add(tx, &new_record(record, custom)?, create_subnet)?;
        return Ok(Done::Added);
    };
    let has = |name: &str| old.custom_fields.iter().any(|entry| same(&entry.store_name, name));
    let keys = [
        "NetworkID",
        "StartIPAddress",
        "EndIPAddress",
        "AddressSpace",
        "ManagedByService",
        "ServiceInstance",
        "NetworkType",
    ];
    let changes = changes(record, &keys, custom, &has)?;
    let key = RangeFilter { id: vec![old.id], ..RangeFilter::default() };
    let new = range::set(tx, &key, &changes, create_subnet)?;
    Ok(done(old.row_version, new.first().map(|range| range.row_version)))
}

/// Returns the record of a key, if there is one.
fn existing<F: select::Filter>(tx: &Tx, key: &F) -> Result<Option<F::Object>> {
    match select::all(tx, key) {
        Ok(mut found) => Ok(found.pop()),
        Err(error) if error.status() == Status::ObjectNotFound => Ok(None),
        Err(error) => Err(error),
    }
}
