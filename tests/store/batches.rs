//! Many new objects in one transaction.

use ipam::domain::fields::{AddressFilter, AddressRecord, Event, Range, RangeFilter, Subnet, SubnetFilter};
use ipam::domain::object::{Object, Record};
use ipam::error::Status;
use ipam::service::batch;

use crate::support::{Bench, record};

fn address(text: &'static str) -> Record {
    record::<AddressRecord>(&[("IpAddress", text)])
}

#[test]
fn a_batch_adds_objects_of_several_kinds_in_order() {
    let bench = Bench::new();
    let records = [
        record::<Subnet>(&[("Name", "a"), ("NetworkId", "10.1.0.0/24")]),
        record::<Range>(&[("NetworkID", "10.1.0.0/24")]),
        record::<Range>(&[("NetworkID", "10.2.0.0/24")]),
        address("10.1.0.7"),
    ];
    let added = bench.ipam.write(|tx| batch::add(tx, &records, true)).unwrap();
    let kinds: Vec<_> = added.iter().map(|record| record.spec().name).collect();
    assert_eq!(kinds, ["IpamSubnet", "IpamRange", "IpamRange", "IpamAddress"]);
    assert_eq!(AddressRecord::from_record(&added[3]).unwrap().ip_range, "10.1.0.1-10.1.0.254");
    assert_eq!(bench.find::<SubnetFilter>(&[]).len(), 2);
}

#[test]
fn a_refused_object_leaves_nothing_of_its_batch_and_is_named() {
    let bench = Bench::new();
    let records = [address("10.1.0.1"), address("10.1.0.2"), address("10.1.0.1"), address("127.0.0.1")];
    let error = bench.ipam.write(|tx| batch::add(tx, &records, false)).unwrap_err();
    assert_eq!((error.status(), error.operand("index")), (Status::InvalidIPAddressConflict, Some("2")));
    assert!(bench.find::<AddressFilter>(&[]).is_empty() && bench.find::<RangeFilter>(&[]).is_empty());
}

#[test]
fn a_batch_takes_no_other_kind() {
    let bench = Bench::new();
    assert!(!batch::takes(Event::SPEC.name));
    let error = bench.ipam.write(|tx| batch::add(tx, &[Record::new(Event::SPEC)], false)).unwrap_err();
    assert_eq!(error.status(), Status::UnknownKind);
}
