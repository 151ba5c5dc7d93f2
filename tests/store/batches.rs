//! Many new objects in one transaction.

use ipam::domain::fields::{
    AddressFilter, AddressRecord, CustomField, Event, EventFilter, Range, RangeFilter, Subnet, SubnetFilter,
};
use ipam::domain::object::{Object, Record};
use ipam::error::{Result, Status};
use ipam::service::progress::Progress;
use ipam::service::{Tx, address, batch, custom, maintain, range, subnet};

use crate::support::{Bench, changes, filter, record, status};

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

#[test]
fn addresses_of_a_batch_are_as_if_added_one_by_one() {
    let texts: &[&[(&str, &str)]] = &[
        &[("IpAddress", "10.1.0.9"), ("DeviceName", "nine")],
        &[("IpAddress", "10.1.0.3"), ("ManagedByService", "ipam"), ("ServiceInstance", "LOCALHOST")],
        &[("IpAddress", "10.1.0.3"), ("ServiceInstance", "Other")],
        &[("IpAddress", "10.9.0.1"), ("IPAddressState", "reserved"), ("DeviceType", "Printer")],
        &[("IpAddress", "10.1.0.4"), ("CustomConfiguration", "Region=Asia;Floor=3")],
        &[("IpAddress", "fd00::1"), ("NetworkType", "Provider"), ("AddressSpace", "fabric")],
        &[("IpAddress", "10.1.0.5"), ("AddressSpace", "FABRIC")],
    ];
    let records: Vec<Record> = texts.iter().map(|fields| record::<AddressRecord>(fields)).collect();
    let [together, alone] = [Bench::new(), Bench::new()].map(|bench| {
        bench.provider("Fabric");
        bench.owner("IPAM", "Other");
        let floor = record::<CustomField>(&[("Name", "Floor"), ("MultiValue", "false")]);
        bench.ipam.write(|tx| custom::add_field(tx, &floor)).unwrap();
        bench.ipam.write(|tx| custom::add_value(tx, "Region", "Asia")).ok();
        bench.subnet(&[("Name", "one"), ("NetworkId", "10.1.0.0/24")]).unwrap();
        bench.range(&[("NetworkID", "10.1.0.0/24")]).unwrap();
        bench
    });
    let added = together.ipam.write(|tx| batch::add(tx, &records, false)).unwrap();
    for fields in texts {
        alone.address(fields).unwrap();
    }
    assert_eq!(added.len(), texts.len());
    // Their numbers are in the order in which a server is given them.
    let addresses = |bench: &Bench| -> Vec<_> {
        bench.find::<AddressFilter>(&[]).into_iter().map(|one| AddressRecord { id: 0, ..one }).collect()
    };
    assert_eq!(addresses(&together), addresses(&alone));
    assert_eq!(together.find::<RangeFilter>(&[]), alone.find::<RangeFilter>(&[]));
    let events = |bench: &Bench| -> Vec<_> {
        let of = |event: &Event| match event.object_type == AddressRecord::SPEC.name {
            true => bench.find::<AddressFilter>(&[("Id", &event.object_id.to_string())])[0].ip_address.to_string(),
            false => event.object_id.to_string(),
        };
        let all = bench.find::<EventFilter>(&[]);
        all.into_iter().map(|event| (of(&event), event.object_name, event.message, event.details)).collect()
    };
    assert_eq!(events(&together), events(&alone));
    assert_eq!(together.free(1, 4), alone.free(1, 4));
}

#[test]
fn the_first_refused_address_of_a_batch_is_named() {
    let cases: &[(&[(&str, &str)], Status)] = &[
        (&[("IpAddress", "127.0.0.1")], Status::InvalidIPAddressConflict),
        (&[("IpAddress", "10.1.0.3"), ("DeviceType", "Nothing")], Status::InvalidIPAddressConflict),
        (&[("IpAddress", "10.1.0.3"), ("AddressSpace", "Nowhere")], Status::InvalidIPAddressConflict),
        (&[("IpAddress", "10.1.0.3"), ("CustomConfiguration", "Nothing=1")], Status::InvalidIPAddressConflict),
    ];
    let bench = Bench::new();
    for (fields, first) in cases {
        let last = record::<AddressRecord>(fields);
        let records = [address("10.1.0.1"), address("10.1.0.1"), last.clone()];
        let error = bench.ipam.write(|tx| batch::add(tx, &records, false)).unwrap_err();
        assert_eq!((error.status(), error.operand("index")), (*first, Some("1")), "{fields:?}");
        let records = [address("10.1.0.1"), last];
        let together = bench.ipam.write(|tx| batch::add(tx, &records, false)).unwrap_err();
        let alone = status(bench.address(fields));
        assert_eq!((together.status(), together.operand("index")), (alone, Some("1")), "{fields:?}");
    }
    assert!(bench.find::<AddressFilter>(&[]).is_empty());
}

fn put_subnet(tx: &mut Tx, network: &str) -> Result<()> {
    subnet::add(tx, &record::<Subnet>(&[("Name", network), ("NetworkId", network)])).map(drop)
}

fn put_range(tx: &mut Tx, network: &str, bounds: [&str; 2], instance: &str) -> Result<()> {
    let fields = [("NetworkID", network), ("StartIPAddress", bounds[0]), ("EndIPAddress", bounds[1])];
    let fields = record::<Range>(&[&fields[..], &[("ServiceInstance", instance)]].concat());
    range::add(tx, &fields, false).map(drop)
}

fn put_address(tx: &mut Tx, address: &'static str) -> Result<()> {
    address::add(tx, &self::address(address)).map(drop)
}

/// What is refused, if it is, and a change.
type Step = (Option<Status>, fn(&mut Tx) -> Result<()>);

#[test]
fn subnets_and_ranges_of_one_transaction_are_as_if_added_one_by_one() {
    let steps: &[Step] = &[
        (None, |tx| put_subnet(tx, "10.1.0.0/16")),
        (None, |tx| put_subnet(tx, "10.1.0.0/24")),
        (None, |tx| put_subnet(tx, "10.1.1.0/24")),
        (Some(Status::ConflictingSubnet), |tx| put_subnet(tx, "10.1.1.0/24")),
        (None, |tx| put_subnet(tx, "10.1.2.0/24")),
        (None, |tx| put_subnet(tx, "10.1.2.128/25")),
        (None, |tx| put_subnet(tx, "10.1.4.0/24")),
        (None, |tx| put_subnet(tx, "10.1.5.64/26")),
        (None, |tx| put_subnet(tx, "10.1.5.0/24")),
        (None, |tx| put_subnet(tx, "10.1.0.0/20")),
        (None, |tx| put_subnet(tx, "10.1.6.0/24")),
        (None, |tx| put_subnet(tx, "10.1.32.0/24")),
        (None, |tx| put_subnet(tx, "10.2.0.0/24")),
        (None, |tx| put_subnet(tx, "10.2.1.0/24")),
        (None, |tx| put_subnet(tx, "10.2.0.0/23")),
        (None, |tx| put_subnet(tx, "10.2.2.0/24")),
        (None, |tx| {
            let one: SubnetFilter = filter(&[("NetworkId", "10.2.2.0/24")]);
            subnet::set(tx, &one, &changes::<Subnet>(&[("NetworkId", "10.2.3.0/24")])).map(drop)
        }),
        (Some(Status::ConflictingSubnet), |tx| put_subnet(tx, "10.2.3.0/24")),
        (None, |tx| put_range(tx, "10.1.0.0/24", ["10.1.0.1", "10.1.0.9"], "Localhost")),
        (None, |tx| put_range(tx, "10.1.0.0/24", ["10.1.0.10", "10.1.0.19"], "Localhost")),
        (None, |tx| put_range(tx, "10.1.0.0/24", ["10.1.0.15", "10.1.0.25"], "Other")),
        (None, |tx| put_range(tx, "10.1.0.0/24", ["10.1.0.20", "10.1.0.24"], "Localhost")),
        (None, |tx| put_range(tx, "10.1.0.0/24", ["10.1.0.50", "10.1.0.59"], "Localhost")),
        (None, |tx| {
            let one: RangeFilter = filter(&[("StartIPAddress", "10.1.0.50"), ("EndIPAddress", "10.1.0.59")]);
            range::set(tx, &one, &changes::<Range>(&[("EndIPAddress", "10.1.0.70")]), false).map(drop)
        }),
        (Some(Status::NonadjustableConflictingRangesFound), |tx| {
            put_range(tx, "10.1.0.0/24", ["10.1.0.65", "10.1.0.66"], "Localhost")
        }),
        (None, |tx| put_range(tx, "10.1.1.0/24", ["10.1.1.1", "10.1.1.9"], "Localhost")),
        (None, |tx| put_address(tx, "10.1.1.15")),
        (None, |tx| put_range(tx, "10.1.1.0/24", ["10.1.1.10", "10.1.1.19"], "Localhost")),
        (None, |tx| put_range(tx, "10.1.1.0/24", ["10.1.1.20", "10.1.1.29"], "Other")),
        (None, |tx| batch::add(tx, &[address("10.1.1.31"), address("10.1.1.32")], false).map(drop)),
        (None, |tx| put_range(tx, "10.1.1.0/24", ["10.1.1.30", "10.1.1.39"], "Localhost")),
        (None, |tx| put_range(tx, "10.1.2.0/24", ["10.1.2.1", "10.1.2.9"], "Localhost")),
        (None, |tx| {
            let one: AddressFilter = filter(&[("IpAddress", "10.1.1.31")]);
            address::set(tx, &one, &changes::<AddressRecord>(&[("IpAddress", "10.1.2.11")])).map(drop)
        }),
        (None, |tx| put_range(tx, "10.1.2.0/24", ["10.1.2.10", "10.1.2.19"], "Localhost")),
    ];
    let [together, alone] = [Bench::new(), Bench::new()].map(|bench| {
        bench.owner("IPAM", "Other");
        bench
    });
    let run = |tx: &mut Tx, (refused, step): &Step| match refused {
        Some(refused) => {
            assert_eq!(status(step(tx)), *refused);
            Ok(())
        }
        None => step(tx),
    };
    together.ipam.write(|tx| steps.iter().try_for_each(|step| run(tx, step))).unwrap();
    for step in steps {
        alone.ipam.write(|tx| run(tx, step)).unwrap();
    }
    assert_eq!(together.find::<SubnetFilter>(&[]), alone.find::<SubnetFilter>(&[]));
    assert_eq!(together.find::<RangeFilter>(&[]), alone.find::<RangeFilter>(&[]));
    assert_eq!(together.find::<AddressFilter>(&[]), alone.find::<AddressFilter>(&[]));
    for range in alone.find::<RangeFilter>(&[]) {
        assert_eq!(together.free(range.id, 1024), alone.free(range.id, 1024), "{}", range.start);
    }
    for bench in [&together, &alone] {
        for part in maintain::check(&bench.ipam, false, &Progress::default()) {
            let part = part.unwrap();
            assert_eq!(part.findings, 0, "{part:?}");
        }
    }
}

#[test]
fn gathered_events_are_those_of_what_was_done_in_its_order() {
    let events = |gather: bool| -> Vec<String> {
        let bench = Bench::new();
        let add = |tx: &mut Tx, n: u32| {
            let text = format!("10.1.{}.{}", n / 200, n % 200 + 1);
            ipam::service::address::add(tx, &record::<AddressRecord>(&[("IpAddress", &text)])).map(drop)
        };
        let made = bench.ipam.write(|tx| {
            if gather {
                tx.gather_events();
            }
            for n in (0..600).step_by(3) {
                add(tx, n)?;
                tx.attempt(|tx| add(tx, n + 1))?;
                let refused = tx.attempt(|tx| add(tx, n + 2).and_then(|()| add(tx, n)));
                assert_eq!(status(refused), Status::InvalidIPAddressConflict);
            }
            (600..1300).try_for_each(|n| add(tx, n))
        });
        made.unwrap();
        // A server leaves numbers out for what was refused.
        let mut events = bench.find::<EventFilter>(&[]);
        events.sort_by_key(|event| event.id);
        events.into_iter().map(|event| event.message).collect()
    };
    let gathered = events(true);
    assert_eq!((gathered.len(), gathered == events(false)), (1100, true));
}
