//! Address spaces.

use ipam::domain::fields::{AddressSpace, AddressSpaceFilter, EventFilter};
use ipam::domain::value::Timestamp;
use ipam::error::{Result, Status};
use ipam::service::{event, space};

use crate::support::{Bench, changes, customs, filter, record, status};

fn add(bench: &Bench, fields: &[(&str, &str)]) -> Result<AddressSpace> {
    bench.ipam.write(|tx| space::add(tx, &record::<AddressSpace>(fields)))
}

fn customer(bench: &Bench, name: &str, provider: &str) -> Result<AddressSpace> {
    let fields =
        [("Type", "CustomerAddressSpace"), ("AssociatedProviderAddressSpace", provider), ("IsolationMethod", "nvgre")];
    add(bench, &[&fields[..], &[("Name", name)]].concat())
}

fn named(name: &str) -> AddressSpaceFilter {
    filter(&[("Name", name)])
}

fn set(bench: &Bench, name: &str, fields: &[(&str, &str)]) -> Result<Vec<AddressSpace>> {
    bench.ipam.write(|tx| space::set(tx, &named(name), &changes::<AddressSpace>(fields)))
}

fn remove(bench: &Bench, name: &str) -> Result<Vec<AddressSpace>> {
    bench.ipam.write(|tx| space::remove(tx, &named(name)))
}

#[test]
fn a_new_store_has_the_default_space_5_2() {
    let bench = Bench::new();
    // A server's store is never made by opening it.
    assert_eq!(bench.ipam.created(), crate::support::server::named().is_none());
    assert!(!bench.again().created());
    let all: Vec<AddressSpace> = bench.ipam.query(AddressSpaceFilter::default()).unwrap().map(Result::unwrap).collect();
    assert_eq!(all.iter().map(|s| (s.id, s.name.as_str())).collect::<Vec<_>>(), [(1, "Default")]);
    assert_eq!(status(set(&bench, "default", &[("Owner", "x")])), Status::DefaultProviderAddressSpaceCannotBeModified);
    assert_eq!(status(remove(&bench, "Default")), Status::DefaultProviderAddressSpaceCannotBeDeleted);
}

#[test]
fn spaces_are_added_found_changed_and_removed() {
    let bench = Bench::new();
    let space = add(&bench, &[("Name", " Woodgrove Address Space "), ("Owner", "ops")]).unwrap();
    assert_eq!((space.name.as_str(), space.row_version), ("Woodgrove Address Space", 1));
    let changed = set(&bench, "woodgrove address space", &[("Name", "Woodgrove"), ("Owner", "")]).unwrap();
    assert_eq!((changed[0].name.as_str(), changed[0].owner.as_str(), changed[0].row_version), ("Woodgrove", "", 2));
    assert_eq!(status(set(&bench, "woodgrove address space", &[])), Status::ObjectNotFound);
    let stale = AddressSpaceFilter { row_version: Some(1), ..named("Woodgrove") };
    let outcome = bench.ipam.write(|tx| space::set(tx, &stale, &changes::<AddressSpace>(&[("Owner", "x")])));
    assert_eq!(status(outcome), Status::StaleVersion);
    remove(&bench, "Woodgrove").unwrap();
    assert!(add(&bench, &[("Name", "Woodgrove")]).unwrap().id > space.id, "numbers are never used again");
}

#[test]
fn names_are_unique_over_both_types_5_2_and_section_8() {
    let bench = Bench::new();
    add(&bench, &[("Name", "Straße")]).unwrap();
    for name in ["STRASSE", " strasse ", "default"] {
        assert_eq!(status(add(&bench, &[("Name", name)])), Status::AddressSpaceNameAlreadyExists, "{name}");
        assert_eq!(status(customer(&bench, name, "Default")), Status::AddressSpaceNameAlreadyExists, "{name}");
    }
    assert_eq!(status(add(&bench, &[])), Status::AddressSpaceNameNotSpecified);
    assert_eq!(status(add(&bench, &[("Name", "a"), ("Id", "7")])), Status::ReadOnlyField);
}

#[test]
fn customer_spaces_hang_under_provider_spaces_5_2() {
    let bench = Bench::new();
    let tenant = customer(&bench, "Tenant", "default").unwrap();
    assert_eq!(
        (tenant.associated_provider_address_space.as_str(), tenant.isolation_method.as_str()),
        ("Default", "NVGRE")
    );
    assert_eq!(status(customer(&bench, "x", "Tenant")), Status::InvalidProviderAddressSpace);
    assert_eq!(status(customer(&bench, "x", "nowhere")), Status::InvalidProviderAddressSpace);
    let type_change = set(&bench, "Tenant", &[("Type", "ProviderAddressSpace")]);
    assert_eq!(status(type_change), Status::AddressSpaceTypeCanNotBeChanged);
    add(&bench, &[("Name", "Top")]).unwrap();
    customer(&bench, "Below", "Top").unwrap();
    assert_eq!(status(remove(&bench, "Top")), Status::DeleteFailedDueToReferences);
    let below: AddressSpaceFilter = filter(&[("MappingToProviderAddressSpace", "top")]);
    let found = bench.ipam.read(|tx| space::select(tx, &below)).unwrap();
    assert_eq!(found.iter().map(|s| s.name.as_str()).collect::<Vec<_>>(), ["Below"]);
}

#[test]
fn every_change_is_an_event_and_a_refused_one_is_none() {
    let bench = Bench::new();
    add(&bench, &[("Name", "A")]).unwrap();
    set(&bench, "A", &[("Description", "two\nlines")]).unwrap();
    set(&bench, "A", &[("Name", "Default")]).unwrap_err();
    let idle = set(&bench, "A", &[("Description", "two\nlines"), ("Name", "A ")]).unwrap();
    assert_eq!(idle[0].row_version, 2, "what changes nothing is no change");
    remove(&bench, "A").unwrap();
    let events = bench.ipam.read(|tx| event::select(tx, &EventFilter::default())).unwrap();
    assert_eq!(events.iter().map(|e| e.operation.name()).collect::<Vec<_>>(), ["Add", "Update", "Remove"]);
    assert_eq!(events[1].details, ["Description:  -> two\\u{a}lines"]);
    assert_eq!((events[2].object_type.as_str(), events[2].object_name.as_str()), ("IpamAddressSpace", "A"));
    let user: EventFilter = filter(&[("UserName", &events[0].user_name.to_uppercase())]);
    assert_eq!(bench.ipam.read(|tx| event::select(tx, &user)).unwrap().len(), 3);
    let before = Timestamp(crate::support::noon().0 - 1);
    assert_eq!(bench.ipam.write(|tx| event::remove(tx, before)).unwrap(), 0);
    let taken = bench.ipam.write(|tx| event::take(tx, crate::support::noon())).unwrap();
    assert_eq!(taken.iter().map(|e| e.id).collect::<Vec<_>>(), events.iter().map(|e| e.id).collect::<Vec<_>>());
    let left = bench.ipam.read(|tx| event::select(tx, &EventFilter::default())).unwrap();
    assert_eq!(
        left.iter().map(|e| (e.operation.name(), e.object_type.as_str())).collect::<Vec<_>>(),
        [("Remove", "IpamConfigurationEvent")]
    );
    assert!(left[0].message.starts_with("3 events up to "), "{}", left[0].message);
    assert_eq!(bench.ipam.write(|tx| event::remove(tx, crate::support::noon())).unwrap(), 1);
}

#[test]
fn custom_fields_keep_the_order_of_first_setting_1_5() {
    let bench = Bench::new();
    bench.ipam.write(|tx| ipam::service::custom::add_value(tx, "Network Site", "One; two")).unwrap();
    let text = "Region=;";
    assert_eq!(status(add(&bench, &[("Name", "A"), ("CustomConfiguration", text)])), Status::StringLengthNotAcceptable);
    let space = add(&bench, &[("Name", "A"), ("CustomConfiguration", "network site=one\\; TWO; RIR = ripe;")]).unwrap();
    assert_eq!(space.custom_configuration, "Network Site=One\\; two;RIR=RIPE");
    assert_eq!(space.custom_fields[0].store_name, "Network Site");
    let update = |change| bench.ipam.write(|tx| space::set(tx, &named("A"), &change));
    let changed = update(customs::<AddressSpace>(&[("NetworkSite", "one; two"), ("rir", "ARIN")], &[])).unwrap();
    assert_eq!(changed[0].custom_configuration, "Network Site=One\\; two;RIR=ARIN");
    let wrong = update(customs::<AddressSpace>(&[], &[("RIR", Some("RIPE"))]));
    assert_eq!(status(wrong), Status::ObjectNotFound);
    let changed = update(customs::<AddressSpace>(&[], &[("NetworkSite", None)])).unwrap();
    assert_eq!(changed[0].custom_configuration, "RIR=ARIN");
    let twice = update(customs::<AddressSpace>(&[("RIR", "RIPE"), ("rir", "ARIN")], &[]));
    assert_eq!(status(twice), Status::DuplicateCustomFieldsSpecified);
    let unknown = update(customs::<AddressSpace>(&[("VM Subnet", "x")], &[]));
    assert_eq!(status(unknown), Status::ObjectNotFound);
    let value = update(customs::<AddressSpace>(&[("RIR", "x")], &[]));
    assert_eq!(status(value), Status::CustomFieldValueForMultiValueCustomFieldDoesntExist);
    let cleared = update(changes::<AddressSpace>(&[("CustomConfiguration", "")])).unwrap();
    assert_eq!(cleared[0].custom_configuration, "");
}
