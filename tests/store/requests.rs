//! Find and take in one transaction: strategies, parents, keys, previews, and the quarantine of released addresses.

use ipam::domain::address::Address;
use ipam::domain::fields::{AddressFilter, AddressRecord, CustomField, EventFilter, RangeFilter, RequestOptions};
use ipam::domain::object::{Object, Record};
use ipam::domain::value::Value;
use ipam::error::Status;
use ipam::service::{Ipam, address, batch, custom, range, request};

use crate::support::{Bench, filter, noon, pass, record, status};

/// Three ranges: 10.0.0.1-10.0.0.8 and 10.0.0.20-10.0.0.23 in one subnet, and 10.0.1.1-10.0.1.254 in another.
fn bench() -> Bench {
    let bench = Bench::new();
    bench.owner("VMM", "one");
    bench.subnet(&[("NetworkId", "10.0.0.0/24")]).unwrap();
    bench.subnet(&[("NetworkId", "10.0.1.0/24")]).unwrap();
    for (first, last) in [("10.0.0.1", "10.0.0.8"), ("10.0.0.20", "10.0.0.23")] {
        bench.range(&[("NetworkID", "10.0.0.0/24"), ("StartIPAddress", first), ("EndIPAddress", last)]).unwrap();
    }
    bench.range(&[("NetworkID", "10.0.1.0/24")]).unwrap();
    bench
}

#[track_caller]
fn check(bench: &Bench, options: &[(&str, &str)], expected: &str) {
    assert_eq!(bench.request(options, &[]).unwrap().join(" "), expected, "{options:?}");
}

#[test]
fn addresses_come_from_each_kind_of_parent_and_from_several_in_order() {
    let bench = bench();
    check(&bench, &[("Parent", "IpamRange/2")], "10.0.0.20");
    check(&bench, &[("Parent", "IpamSubnet/1"), ("Count", "2")], "10.0.0.1 10.0.0.2");
    check(&bench, &[("Parent", "10.0.1.0/24")], "10.0.1.1");
    check(&bench, &[("Parent", "IpamAddressSpace/1")], "10.0.0.3");
    check(&bench, &[], "10.0.0.4");
    check(
        &bench,
        &[("Parent", "IpamRange/2|IpamSubnet/1|10.0.1.0/24"), ("Count", "9")],
        "10.0.0.21 10.0.0.22 10.0.0.23 10.0.0.5 10.0.0.6 10.0.0.7 10.0.0.8 10.0.1.2 10.0.1.3",
    );
    for (parent, expected) in [
        ("IpamRange/9", Status::ObjectNotFound),
        ("IpamSubnet/9", Status::ObjectNotFound),
        ("IpamAddressSpace/9", Status::ObjectNotFound),
        ("10.9.0.0/24", Status::ObjectNotFound),
        ("IpamRange/x", Status::InvalidParameter),
        ("IpamThing/1", Status::InvalidParameter),
        ("10.0.0.1/24", Status::ISubnetIDSubnetMaskMismatch),
    ] {
        assert_eq!(status(bench.request(&[("Parent", parent)], &[])), expected, "{parent}");
    }
    let nowhere = bench.request(&[("AddressSpace", "Nowhere")], &[]);
    assert_eq!(status(nowhere), Status::ObjectNotFound);
}

#[test]
fn strategies_choose_inside_a_parent() {
    let bench = bench();
    bench.address(&[("IpAddress", "10.0.0.4")]).unwrap();
    let subnet = ("Parent", "IpamSubnet/1");
    check(&bench, &[subnet, ("Strategy", "FromEnd"), ("Count", "2")], "10.0.0.23 10.0.0.22");
    check(&bench, &[subnet, ("Strategy", "BestFit"), ("Count", "3")], "10.0.0.20 10.0.0.21 10.0.0.1");
    check(&bench, &[subnet, ("Strategy", "Spread")], "10.0.0.6");
    check(&bench, &[("Strategy", "FromEnd")], "10.0.1.254");
    check(&bench, &[("Strategy", "Spread")], "10.0.1.127");
}

#[test]
fn values_of_the_template_are_on_every_record_and_its_range_gives_the_owner() {
    let bench = bench();
    let vmm = [("ManagedByService", "VMM"), ("ServiceInstance", "one")];
    let bounds = [("NetworkID", "10.0.1.0/24"), ("StartIPAddress", "10.0.1.8"), ("EndIPAddress", "10.0.1.9")];
    bench.range(&[&bounds[..], &vmm].concat()).unwrap();
    let fields = [("DeviceName", "web"), ("CustomConfiguration", "IPAddressState=Reserved")];
    assert_eq!(bench.request(&[], &[&fields[..], &vmm[..1]].concat()).unwrap(), ["10.0.1.8"]);
    let one = &bench.find::<AddressFilter>(&[("IpAddress", "10.0.1.8")])[0];
    assert_eq!((one.device_name.as_str(), one.ip_address_state.as_str()), ("web", "Reserved"));
    assert_eq!((one.service_instance.as_str(), one.ip_range.as_str()), ("one", "10.0.1.8-10.0.1.9"));
    for (fields, expected) in [
        (&[("IpAddress", "10.0.0.1")][..], Status::InvalidKeyCombination),
        (&[("AddressSpace", "Default")], Status::InvalidKeyCombination),
        (&[("MacAddress", "x")], Status::InvalidMacAddress),
        (&[("ManagedByService", "Nobody")], Status::CustomFieldValueForMultiValueCustomFieldDoesntExist),
    ] {
        assert_eq!(status(bench.request(&[], fields)), expected, "{fields:?}");
    }
    assert_eq!(status(bench.request(&[("PrefixLength", "24")], &[])), Status::InvalidKeyCombination);
    assert_eq!(bench.find::<AddressFilter>(&[]).len(), 1, "a refused request leaves nothing");
}

#[test]
fn what_a_request_returns_is_what_is_read_afterwards() {
    let bench = bench();
    bench.owner("IPAM", "two");
    bench.subnet(&[("NetworkId", "fd00::/64")]).unwrap();
    let v6 = [("NetworkID", "fd00::/64"), ("ManagedByService", "VMM"), ("ServiceInstance", "one")];
    bench.range(&v6).unwrap();
    let other = [("NetworkID", "10.0.0.0/24"), ("ManagedByService", "VMM"), ("ServiceInstance", "one")];
    bench.range(&other).unwrap();
    bench
        .ipam
        .write(|tx| custom::add_field(tx, &record::<CustomField>(&[("Name", "Room"), ("MultiValue", "false")])))
        .unwrap();
    let full = [
        ("DeviceName", " web 1 "),
        ("DeviceType", "host"),
        ("IPAddressState", "reserved"),
        ("MacAddress", "001122334455"),
        ("ExpiryDate", "2020-01-01T00:00:00Z"),
        ("Description", "a\nb"),
        ("ReservationServer", "dhcp"),
        ("Duid", "00:01"),
        ("Iaid", "7"),
    ];
    let custom = [("CustomConfiguration", "Room=12")];
    let provider = [("NetworkType", "Provider")];
    let templates: [&[(&str, &str)]; 4] = [&[], &full, &custom, &provider];
    for parent in ["IpamRange/1", "IpamSubnet/1", "10.0.1.0/24", "IpamRange/4", "IpamRange/5", "IpamAddressSpace/1"] {
        for strategy in ["FirstFit", "FromEnd", "Spread"] {
            for template in templates {
                let options = filter(&[("Parent", parent), ("Strategy", strategy)]);
                let template = record::<AddressRecord>(template);
                let taken = bench.ipam.write(|tx| request::addresses_alone(tx, &options, &template)).unwrap();
                let read: Vec<AddressRecord> = bench.find::<AddressFilter>(&[("Id", &taken[0].id.to_string())]);
                assert_eq!(taken, read, "{parent} {strategy}");
                if parent == "IpamRange/1" && taken.len() == 1 {
                    bench.remove_address(&taken[0].ip_address.to_string());
                }
            }
        }
    }
    let last = bench.find::<EventFilter>(&[]).pop().unwrap();
    assert!(last.details.contains(&"NetworkType:  -> Provider".to_owned()), "{:?}", last.details);
}

#[test]
fn one_address_is_taken_out_of_every_range_that_holds_it() {
    let bench = bench();
    let other = [("StartIPAddress", "10.0.0.1"), ("EndIPAddress", "10.0.0.9")];
    let owner = [("NetworkID", "10.0.0.0/24"), ("ManagedByService", "VMM"), ("ServiceInstance", "one")];
    let four = bench.range(&[&owner[..], &other[..]].concat()).unwrap().id;
    check(&bench, &[("Parent", "IpamRange/1")], "10.0.0.1");
    check(&bench, &[("Parent", "IpamRange/4")], "10.0.0.2");
    check(&bench, &[("Parent", "IpamRange/4"), ("Strategy", "FromEnd")], "10.0.0.9");
    check(&bench, &[("Parent", "IpamRange/1"), ("Strategy", "FromEnd")], "10.0.0.8");
    assert_eq!(bench.free(1, 9).join(" "), "10.0.0.3 10.0.0.4 10.0.0.5 10.0.0.6 10.0.0.7");
    assert_eq!(bench.free(four, 9), bench.free(1, 9));
    for expected in ["10.0.0.3", "10.0.0.4", "10.0.0.5", "10.0.0.6", "10.0.0.7"] {
        check(&bench, &[("Parent", "IpamRange/1")], expected);
    }
    assert_eq!(status(bench.request(&[("Parent", "IpamRange/4")], &[])), Status::NothingFree);
    assert_eq!(status(bench.request(&[("Parent", "IpamRange/1")], &[])), Status::NothingFree);
    let mapped: Vec<f64> = bench.find::<RangeFilter>(&[]).into_iter().map(|range| range.utilized_addresses).collect();
    assert_eq!(mapped.iter().sum::<f64>(), 9.0);
}

#[test]
fn many_addresses_come_from_the_ends_of_what_is_left() {
    let bench = bench();
    for address in ["10.0.0.2", "10.0.0.4", "10.0.0.7"] {
        bench.address(&[("IpAddress", address)]).unwrap();
    }
    check(&bench, &[("Parent", "IpamRange/1"), ("Count", "2")], "10.0.0.1 10.0.0.3");
    let from_end = ("Strategy", "FromEnd");
    check(&bench, &[("Parent", "IpamRange/1"), ("Count", "2"), from_end], "10.0.0.8 10.0.0.6");
    assert_eq!(bench.free(1, 9), ["10.0.0.5"]);
    let both = ("Parent", "IpamRange/1|IpamRange/2");
    check(&bench, &[both, ("Count", "3"), from_end], "10.0.0.5 10.0.0.23 10.0.0.22");
    check(&bench, &[both, ("Count", "1")], "10.0.0.20");
    assert_eq!(bench.free(2, 9), ["10.0.0.21"]);
}

#[test]
fn what_a_range_gives_its_addresses_follows_changes_by_this_and_by_other_connections() {
    let bench = bench();
    bench.range(&[("NetworkID", "10.0.1.0/24"), ("ManagedByService", "VMM"), ("ServiceInstance", "one")]).unwrap();
    let other = bench.again();
    let options = filter::<RequestOptions>(&[("Parent", "IpamRange/4")]);
    let instance = || {
        let template = record::<AddressRecord>(&[]);
        let taken = bench.ipam.write(|tx| request::addresses(tx, &options, &template)).unwrap();
        taken[0].service_instance.clone()
    };
    let rename = |ipam: &Ipam, from, to| {
        ipam.write(|tx| custom::rename_value(tx, "ServiceInstance", from, to)).map(drop).unwrap()
    };
    assert_eq!([instance(), instance()], ["one", "one"]);
    rename(&other, "one", "two");
    assert_eq!([instance(), instance()], ["two", "two"]);
    rename(&bench.ipam, "two", "three");
    assert_eq!([instance(), instance()], ["three", "three"]);
    other.write(|tx| range::remove(tx, &filter::<RangeFilter>(&[("Id", "4")]), true)).unwrap();
    assert_eq!(status(bench.request(&[("Parent", "IpamRange/4")], &[])), Status::ObjectNotFound);
}

#[test]
fn addresses_that_are_taken_or_added_together_are_as_they_are_read_afterwards() {
    let bench = bench();
    bench.ipam.write(|tx| custom::add_value(tx, "Region", "Asia")).unwrap();
    bench.range(&[("NetworkID", "10.0.1.0/24"), ("ManagedByService", "VMM"), ("ServiceInstance", "one")]).unwrap();
    bench.address(&[("IpAddress", "10.0.1.3"), ("ManagedByService", "VMM"), ("ServiceInstance", "one")]).unwrap();
    let options = filter::<RequestOptions>(&[("Parent", "IpamRange/1|IpamRange/2|IpamRange/3"), ("Count", "20")]);
    let template =
        record::<AddressRecord>(&[("DeviceName", "a"), ("ExpiryDate", "2020-01-01T00:00:00Z"), ("Owner", " b ")]);
    let taken = bench.ipam.write(|tx| request::addresses(tx, &options, &template)).unwrap();
    assert_eq!(taken.len(), 20);
    let records: Vec<_> = [
        &[("IpAddress", "10.0.1.101"), ("CustomConfiguration", "Region=Asia")][..],
        &[("IpAddress", "10.0.1.102"), ("NetworkType", "NonVirtualized"), ("DeviceName", "c")],
        &[("IpAddress", "10.0.1.103"), ("MacAddress", "001122334455"), ("CustomConfiguration", "DeviceType=Printer")],
        &[("IpAddress", "10.0.1.3"), ("Description", "shared")],
        &[("IpAddress", "10.0.1.104"), ("ManagedByService", "vmm"), ("ServiceInstance", "ONE")],
        &[("IpAddress", "10.9.0.1")],
        &[("IpAddress", "10.9.0.2")],
        &[("IpAddress", "10.0.1.104")],
    ]
    .map(record::<AddressRecord>)
    .into_iter()
    .collect();
    let added = bench.ipam.write(|tx| batch::add(tx, &records, false)).unwrap();
    let returned: Vec<Record> = taken.iter().map(Object::to_record).chain(added).collect();
    let all = bench.ipam.read(|tx| address::select(tx, &AddressFilter::default())).unwrap();
    let of = |id: &Value| all.iter().map(Object::to_record).find(|record| record.get("Id") == Some(id)).unwrap();
    let shared = returned.iter().filter(|one| one.get("Duplicate") == Some(&Value::Bool(true)));
    assert_eq!(shared.count(), 3);
    for one in &returned {
        assert_eq!(*one, of(one.get("Id").unwrap()));
    }
}

#[test]
fn addresses_of_ranges_that_overlap_are_taken_once() {
    for strategy in ["FirstFit", "BestFit", "FromEnd", "Spread"] {
        let bench = bench();
        let over = [("StartIPAddress", "10.0.0.5"), ("EndIPAddress", "10.0.0.20")];
        let vmm = [("ManagedByService", "VMM"), ("ServiceInstance", "one"), ("NetworkID", "10.0.0.0/24")];
        bench.range(&[&over[..], &vmm].concat()).unwrap();
        let options = [("Parent", "IpamSubnet/1"), ("Count", "100"), ("Strategy", strategy)];
        let mut taken = bench.request(&options, &[]).unwrap();
        assert_eq!(taken.len(), 23, "{strategy}");
        taken.sort();
        taken.dedup();
        assert_eq!(taken.len(), 23, "{strategy}");
        assert!(bench.find::<AddressFilter>(&[]).iter().all(|one| !one.duplicate));
    }
}

#[test]
fn fewer_are_given_when_fewer_are_free_and_none_is_an_error() {
    let bench = bench();
    let options = [("Parent", "IpamRange/2"), ("Count", "9")];
    assert_eq!(bench.request(&options, &[]).unwrap().len(), 4);
    let none = bench.request(&options, &[]);
    let text = none.as_ref().unwrap_err().to_string();
    assert!(text.contains("range 10.") && !text.contains("IpamRange"), "{text}");
    assert_eq!(status(none), Status::NothingFree);
    for count in ["0", "65537"] {
        assert_eq!(status(bench.request(&[("Count", count)], &[])), Status::InvalidParameter);
    }
}

#[test]
fn a_preview_says_what_would_be_taken_and_changes_nothing() {
    let bench = bench();
    let before = bench.find::<EventFilter>(&[]).len();
    let options = [("Count", "3"), ("Preview", "true"), ("IdempotencyKey", "k")];
    check(&bench, &options, "10.0.0.1 10.0.0.2 10.0.0.3");
    check(&bench, &options, "10.0.0.1 10.0.0.2 10.0.0.3");
    assert_eq!(status(bench.request(&options, &[("MacAddress", "x")])), Status::InvalidMacAddress);
    assert_eq!((bench.find::<AddressFilter>(&[]).len(), bench.find::<EventFilter>(&[]).len()), (0, before));
    check(&bench, &[("IdempotencyKey", "k")], "10.0.0.1");
}

#[test]
fn a_repeated_request_gets_the_first_answer() {
    let bench = bench();
    let options = [("Count", "2"), ("IdempotencyKey", " order 7 "), ("Strategy", "FromEnd")];
    check(&bench, &options, "10.0.1.254 10.0.1.253");
    check(&bench, &options, "10.0.1.254 10.0.1.253");
    check(&bench, &[&options[..], &[("Preview", "true")]].concat(), "10.0.1.254 10.0.1.253");
    assert_eq!(bench.find::<AddressFilter>(&[]).len(), 2);
    for other in
        [[("Count", "3"), ("IdempotencyKey", "order 7")], [("Strategy", "FirstFit"), ("IdempotencyKey", "order 7")]]
    {
        assert_eq!(status(bench.request(&other, &[])), Status::IdempotencyKeyReused);
    }
    assert_eq!(status(bench.request(&options, &[("DeviceName", "other")])), Status::IdempotencyKeyReused);
    check(&bench, &[("IdempotencyKey", "ORDER 7")], "10.0.0.1");
    bench.remove_address("10.0.1.254");
    check(&bench, &options, "10.0.1.253");
    bench.remove_address("10.0.1.253");
    check(&bench, &[("Count", "1"), ("IdempotencyKey", "order 7")], "10.0.0.2");
    let long = "x".repeat(256);
    assert_eq!(status(bench.request(&[("IdempotencyKey", &long)], &[])), Status::StringLengthNotAcceptable);
}

#[test]
fn a_released_address_is_kept_back_for_the_time_of_its_range() {
    let bench = bench();
    bench.set_range(&[("Id", "2")], &[("QuarantineSeconds", "60")]).unwrap();
    let range = [("Parent", "IpamRange/2")];
    let all = [range[0], ("Count", "4")];
    check(&bench, &all, "10.0.0.20 10.0.0.21 10.0.0.22 10.0.0.23");
    bench.remove_address("10.0.0.21");
    pass(30);
    bench.remove_address("10.0.0.20");
    assert_eq!(status(bench.request(&range, &[])), Status::NothingFree);
    assert!(bench.free(2, 4).is_empty());
    let kept = bench.ipam.read(|tx| request::released(tx, 2)).unwrap();
    let kept: Vec<(String, i64)> =
        kept.iter().map(|one| (one.ip_address.to_string(), (one.quarantine_end.0 - noon().0) / 1_000_000)).collect();
    assert_eq!(kept, [("10.0.0.20".to_owned(), 60), ("10.0.0.21".to_owned(), 30)]);
    pass(30);
    assert_eq!(bench.free(2, 4), ["10.0.0.21"], "its time is over, although nothing was written since");
    assert_eq!(bench.ipam.read(|tx| request::released(tx, 2)).unwrap().len(), 1);
    check(&bench, &all, "10.0.0.21");
    bench.address(&[("IpAddress", "10.0.0.20")]).unwrap();
    assert!(bench.ipam.read(|tx| request::released(tx, 2)).unwrap().is_empty(), "whoever names an address gets it");
    pass(1000);
    assert!(bench.free(2, 4).is_empty());
}

#[test]
fn quarantine_follows_moves_of_addresses_and_changes_of_ranges() {
    let bench = bench();
    bench.set_range(&[("Id", "1")], &[("QuarantineSeconds", "60")]).unwrap();
    for last in 1..=8 {
        bench.address(&[("IpAddress", &format!("10.0.0.{last}"))]).unwrap();
    }
    bench.set_address(&[("IpAddress", "10.0.0.1")], &[("IpAddress", "10.0.0.21")]).unwrap();
    bench.set_address(&[("IpAddress", "10.0.0.2")], &[("Description", "still here")]).unwrap();
    for last in 5..=8 {
        bench.remove_address(&format!("10.0.0.{last}"));
    }
    let kept = |id| bench.ipam.read(|tx| request::released(tx, id)).unwrap().len();
    assert_eq!((kept(1), bench.free(1, 9).len()), (5, 0));
    bench.set_range(&[("Id", "1")], &[("EndIPAddress", "10.0.0.6")]).unwrap();
    bench.set_range(&[("Id", "1")], &[("EndIPAddress", "10.0.0.8"), ("ReservedIPAddresses", "10.0.0.6")]).unwrap();
    assert_eq!((kept(1), bench.free(1, 9)), (2, vec!["10.0.0.7".to_owned(), "10.0.0.8".to_owned()]));
    let owner = [("ManagedByService", "VMM"), ("ServiceInstance", "one")];
    bench.set_range(&[("Id", "1")], &owner).unwrap();
    assert_eq!((kept(1), bench.free(1, 9).len()), (2, 2), "another owner hands it out no earlier");
    bench.set_range(&[("Id", "1")], &[("QuarantineSeconds", "0")]).unwrap();
    assert_eq!((kept(1), bench.free(1, 9)), (0, ["1", "5", "7", "8"].map(|n| format!("10.0.0.{n}")).to_vec()));
    bench.ipam.write(|tx| ipam::service::range::remove(tx, &filter(&[("Id", "1")]), false)).unwrap();
    assert_eq!(bench.find::<RangeFilter>(&[]).len(), 2);
}

#[test]
fn a_request_writes_an_event_for_each_address() {
    let bench = bench();
    let before = bench.find::<EventFilter>(&[]).len();
    let fields = record::<AddressRecord>(&[("DeviceName", "web")]);
    let taken = bench.ipam.write(|tx| request::addresses(tx, &filter(&[("Count", "3")]), &fields)).unwrap();
    let events = bench.find::<EventFilter>(&[]);
    let events = &events[before..];
    assert_eq!(events.iter().map(|e| e.object_id).collect::<Vec<_>>(), taken.iter().map(|t| t.id).collect::<Vec<_>>());
    assert!(events.iter().all(|event| event.details.iter().any(|line| line == "DeviceName:  -> web")));
}

#[test]
fn an_address_that_is_asked_for_alone_is_as_one_among_others() {
    let bench = Bench::new();
    bench.owner("VMM", "one");
    // The last has a range where an IPv6 address ends as an IPv4 address does for PostgreSQL.
    let networks = [
        "10.0.0.0/24",
        "fd00::/64",
        "fd00:1:0:1::/64",
        "2001:db8:0:0:1::/80",
        "1:0:0:2::/64",
        "::5:0:0/104",
        "::100:0/112",
    ];
    for network in networks {
        bench.subnet(&[("NetworkId", network)]).unwrap();
        bench.range(&[("NetworkID", network)]).unwrap();
    }
    let templates: [&[(&str, &str)]; 3] = [
        &[("DeviceName", "web"), ("Description", "a\nb"), ("ExpiryDate", "2030-01-01T00:00:00Z")],
        // A text with an address in it stays as it is.
        &[("DeviceName", "10.0.0.1"), ("Description", "fd00::1")],
        &[("MacAddress", "001122334455")],
    ];
    for range in 1..=networks.len() {
        for strategy in ["FirstFit", "FromEnd"] {
            for template in templates {
                let template = record::<AddressRecord>(template);
                let options = filter(&[("Parent", &format!("IpamRange/{range}")), ("Strategy", strategy)]);
                let mut seen = Vec::new();
                for alone in [false, true, true] {
                    let take = if alone { request::addresses_alone } else { request::addresses };
                    let taken = bench.ipam.write(|tx| take(tx, &options, &template)).unwrap().remove(0);
                    let read = bench.find::<AddressFilter>(&[("Id", &taken.id.to_string())]);
                    assert_eq!(read.as_slice(), std::slice::from_ref(&taken));
                    let event = bench.find::<EventFilter>(&[]).pop().unwrap();
                    assert_eq!(event.object_id, taken.id);
                    let own = taken.ip_address.to_string();
                    assert!(event.object_name.starts_with(&format!("{own} of ")), "{}", event.object_name);
                    let details: Vec<String> = event
                        .details
                        .iter()
                        .map(|detail| detail.replacen(&format!("IpAddress:  -> {own}"), "IpAddress", 1))
                        .collect();
                    seen.push((
                        event.object_name.replacen(&own, "", 1),
                        event.message.replacen(&own, "", 1),
                        details,
                        (event.operation, event.object_type, event.user_name, event.server_name),
                        AddressRecord { id: 0, ip_address: Address::parse("a", "10.9.9.9").unwrap(), ..taken },
                    ));
                }
                assert_eq!((&seen[0], &seen[0]), (&seen[1], &seen[2]), "{range} {strategy}");
            }
        }
    }
    // Nothing is left: the next range of the place, then none.
    bench.subnet(&[("NetworkId", "10.7.0.0/24")]).unwrap();
    for (first, last) in [("10.7.0.1", "10.7.0.1"), ("10.7.0.5", "10.7.0.5")] {
        bench.range(&[("NetworkID", "10.7.0.0/24"), ("StartIPAddress", first), ("EndIPAddress", last)]).unwrap();
    }
    let first = format!("IpamRange/{}|10.7.0.0/24", networks.len() + 1);
    check(&bench, &[("Parent", &first)], "10.7.0.1");
    check(&bench, &[("Parent", &first)], "10.7.0.5");
    let events = bench.find::<EventFilter>(&[]).len();
    assert_eq!(status(bench.request(&[("Parent", &first)], &[])), Status::NothingFree);
    assert_eq!(bench.find::<EventFilter>(&[]).len(), events);
    assert_eq!(bench.find::<AddressFilter>(&[("IpAddress", "10.7.0.1")]).len(), 1);
}

/// Requests ranges or subnets and returns what was taken as text.
fn taken(bench: &Bench, options: &[(&str, &str)], fields: &[(&str, &str)]) -> Result<String, ipam::error::Error> {
    let options: ipam::domain::fields::RequestOptions = filter(options);
    if options.prefix_length.is_some() {
        let template = record::<ipam::domain::fields::Subnet>(fields);
        let all = bench.ipam.write(|tx| request::subnets(tx, &options, &template))?;
        return Ok(all.iter().map(|one| one.network_id.to_string()).collect::<Vec<_>>().join(" "));
    }
    let template = record::<ipam::domain::fields::Range>(fields);
    let all = bench.ipam.write(|tx| request::ranges(tx, &options, &template))?;
    Ok(all.iter().map(|one| format!("{}-{}", one.start, one.end)).collect::<Vec<_>>().join(" "))
}

#[test]
fn ranges_are_taken_out_of_subnets_blocks_and_spaces() {
    let bench = bench();
    bench.block(&[("NetworkId", "10.0.0.0/8")]).unwrap();
    bench.block(&[("NetworkId", "10.0.1.0/24")]).unwrap();
    bench.subnet(&[("NetworkId", "10.2.0.0/24")]).unwrap();
    let four = ("NumberOfAddresses", "4");
    let check = |options: &[(&str, &str)], expected: &str| {
        assert_eq!(taken(&bench, options, &[("Description", "made")]).unwrap(), expected, "{options:?}");
    };
    check(
        &[("Parent", "10.0.0.0/24"), four, ("Count", "3")],
        "10.0.0.9-10.0.0.12 10.0.0.13-10.0.0.16 10.0.0.24-10.0.0.27",
    );
    check(&[("Parent", "IpamSubnet/1"), four, ("Strategy", "FromEnd")], "10.0.0.251-10.0.0.254");
    check(&[("Parent", "IpamSubnet/1"), ("NumberOfAddresses", "3"), ("Strategy", "BestFit")], "10.0.0.17-10.0.0.19");
    check(&[("Parent", "IpamBlock/2|IpamBlock/1"), four], "10.0.0.28-10.0.0.31");
    check(&[("Parent", "10.0.0.0/8"), four, ("Strategy", "FromEnd")], "10.2.0.251-10.2.0.254");
    check(&[four, ("Strategy", "Spread"), ("Parent", "IpamSubnet/3")], "10.2.0.124-10.2.0.127");
    check(
        &[("AddressSpace", "default"), ("NumberOfAddresses", "100"), ("IdempotencyKey", "r")],
        "10.0.0.32-10.0.0.131",
    );
    check(
        &[("AddressSpace", "default"), ("NumberOfAddresses", "100"), ("IdempotencyKey", "r")],
        "10.0.0.32-10.0.0.131",
    );
    let made = &bench.find::<RangeFilter>(&[("StartIPAddress", "10.0.0.32"), ("EndIPAddress", "10.0.0.131")])[0];
    assert_eq!((made.description.as_str(), made.network_id.to_string().as_str()), ("made", "10.0.0.0/24"));
    let failed = |options: &[(&str, &str)], fields: &[(&str, &str)]| status(taken(&bench, options, fields));
    assert_eq!(failed(&[("Parent", "IpamRange/1"), four], &[]), Status::InvalidParameter);
    assert_eq!(failed(&[("Parent", "IpamSubnet/9"), four], &[]), Status::ObjectNotFound);
    assert_eq!(failed(&[("Parent", "IpamBlock/9"), four], &[]), Status::ObjectNotFound);
    assert_eq!(failed(&[("Parent", "IpamBlock/2"), four], &[]), Status::NothingFree);
    assert_eq!(failed(&[("Parent", "10.0.0.0/24")], &[]), Status::MandatoryFieldNotSpecified);
    assert_eq!(failed(&[("NumberOfAddresses", "0")], &[]), Status::InvalidParameter);
    assert_eq!(failed(&[four], &[("StartIPAddress", "10.0.0.1")]), Status::InvalidKeyCombination);
    let preview = [("Parent", "IpamSubnet/3"), four, ("Preview", "true")];
    let before = bench.find::<RangeFilter>(&[]).len();
    assert_eq!(taken(&bench, &preview, &[]).unwrap(), "10.2.0.1-10.2.0.4");
    assert_eq!(bench.find::<RangeFilter>(&[]).len(), before);
}

#[test]
fn subnets_are_taken_out_of_blocks_networks_subnets_and_spaces() {
    let bench = bench();
    bench.provider("Second");
    bench.block(&[("NetworkId", "10.0.0.0/16")]).unwrap();
    bench.block(&[("NetworkId", "10.7.0.0/16")]).unwrap();
    let check = |options: &[(&str, &str)], expected: &str| {
        assert_eq!(taken(&bench, options, &[]).unwrap(), expected, "{options:?}");
    };
    let small = ("PrefixLength", "26");
    check(&[("Parent", "IpamBlock/1"), small, ("Count", "2")], "10.0.2.0/26 10.0.2.64/26");
    check(&[("Parent", "IpamBlock/1"), small, ("Strategy", "BestFit")], "10.0.2.128/26");
    check(&[("Parent", "IpamBlock/1"), small, ("Strategy", "FromEnd")], "10.0.255.192/26");
    check(&[("Parent", "IpamBlock/2"), small, ("Strategy", "Spread"), ("Count", "2")], "10.7.128.0/26 10.7.64.0/26");
    check(&[("PrefixLength", "24")], "10.0.3.0/24");
    check(&[("Parent", "IpamSubnet/2"), ("PrefixLength", "28")], "10.0.1.0/28");
    check(&[("Parent", "192.168.0.0/16"), ("PrefixLength", "24"), ("AddressSpace", "second")], "192.168.0.0/24");
    check(&[("AddressSpace", "Second"), ("PrefixLength", "9")], "10.0.0.0/9");
    check(&[("Parent", "2001:db8::/48"), ("PrefixLength", "64"), ("Count", "2")], "2001:db8::/64 2001:db8:0:1::/64");
    let failed = |options: &[(&str, &str)], fields: &[(&str, &str)]| status(taken(&bench, options, fields));
    assert_eq!(failed(&[("Parent", "IpamBlock/1"), ("PrefixLength", "15")], &[]), Status::NothingFree);
    assert_eq!(failed(&[("Parent", "IpamBlock/1"), ("PrefixLength", "33")], &[]), Status::InvalidPrefixLength);
    assert_eq!(failed(&[("Parent", "IpamRange/1"), small], &[]), Status::InvalidParameter);
    assert_eq!(failed(&[("Parent", "IpamSubnet/99"), small], &[]), Status::ObjectNotFound);
    assert_eq!(failed(&[small], &[("NetworkId", "10.0.0.0/26")]), Status::InvalidKeyCombination);
    let named = taken(&bench, &[("Parent", "IpamBlock/2"), small], &[("Name", "named"), ("VlanId", "5")]).unwrap();
    let one = &bench.find::<ipam::domain::fields::SubnetFilter>(&[("NetworkId", named.as_str())])[0];
    assert_eq!((one.name.as_str(), one.vlan_id.as_slice()), ("named", &[5][..]));
}
