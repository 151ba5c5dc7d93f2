//! Queries page by page: every record comes once and in order, wherever a page ends.

use ipam::domain::fields::{
    AddressFilter, AddressRecord, AddressSpace, EventFilter, Range, RangeFilter, Subnet, SubnetFilter,
};
use ipam::domain::object::Record;
use ipam::service::{Filter, address, custom, range, space, subnet};

use crate::support::{Bench, filter, record};

/// Two spaces with records of both families under two owners in each.
fn bench() -> Bench {
    let bench = Bench::new();
    let fill = bench.ipam.write(|tx| {
        space::add(tx, &record::<AddressSpace>(&[("Name", "Second")]))?;
        custom::add_value(tx, "ServiceInstance", "one")?;
        let pair = ["VMM:one".to_owned()];
        custom::set_association(tx, "ManagedByService", "ServiceInstance", &pair, &[])?;
        // The second space comes first, so that numbers of records are not in the order of the answer.
        for space in [("AddressSpace", "Second"), ("AddressSpace", "Default")] {
            for base in ["10.0.", "2001:db8:0:"] {
                let (dot, length) = if base.contains('.') { (".", "24") } else { ("::", "64") };
                let zero = if dot == "." { ".0" } else { "::" };
                for net in [2, 0, 1] {
                    let network = format!("{base}{net}{zero}/{length}");
                    let kind = ("NetworkType", "Provider");
                    let fields = [("Name", "n"), ("NetworkId", network.as_str()), space, kind];
                    subnet::add(tx, &record::<Subnet>(&fields))?;
                    for (first, last) in [(3, 4), (1, 2)] {
                        let (first, last) = (format!("{base}{net}{dot}{first}"), format!("{base}{net}{dot}{last}"));
                        let ends = [("StartIPAddress", first.as_str()), ("EndIPAddress", &last)];
                        let fields = [&[("NetworkID", network.as_str()), space][..], &ends].concat();
                        range::add(tx, &record::<Range>(&fields), false)?;
                    }
                    for host in [4, 1, 6, 2] {
                        let ip = format!("{base}{net}{dot}{host}");
                        let key = [("IpAddress", ip.as_str()), space];
                        address::add(tx, &record::<AddressRecord>(&key))?;
                        let owner = [("ManagedByService", "VMM"), ("ServiceInstance", "one")];
                        address::add(tx, &record::<AddressRecord>(&[&key[..], &owner].concat()))?;
                    }
                }
            }
        }
        Ok(())
    });
    fill.unwrap();
    bench
}

/// Reads a query in pages of every small size and compares it with one page of all, of which it returns the numbers of records.
fn pages<F: Filter>(bench: &Bench, fields: &[(&str, &str)]) -> Vec<String> {
    let asked = filter::<F>(fields).to_record();
    let ids = |records: &[Record]| records.iter().map(|r| r.at(0).unwrap().to_string()).collect::<Vec<_>>();
    let read = bench.ipam.read(|tx| {
        let all = tx.store().page(&asked, None, 10_000)?;
        assert!(all.next.is_none());
        for limit in [1, 2, 3, 5] {
            let (mut seen, mut after) = (Vec::new(), None);
            loop {
                let page = tx.store().page(&asked, after.as_ref(), limit)?;
                assert!(page.records.len() <= limit as usize);
                seen.extend(ids(&page.records));
                let Some(next) = page.next else { break };
                after = Some(next);
            }
            assert_eq!(seen, ids(&all.records), "{fields:?} in pages of {limit}");
        }
        Ok(ids(&all.records))
    });
    read.unwrap()
}

#[test]
fn pages_of_any_size_give_every_record_once() {
    let bench = bench();
    let subnet = bench.find::<SubnetFilter>(&[("NetworkId", "10.0.1.0/24"), ("AddressSpace", "Second")]);
    let subnet = subnet[0].id.to_string();
    let range = bench.find::<RangeFilter>(&[("MappingToSubnet", &subnet)])[0].id.to_string();
    let block = |network| bench.block(&[("NetworkId", network)]).unwrap().id.to_string();
    let (small, large, v6) = (&*block("10.0.0.0/23"), &*block("10.0.0.0/8"), &*block("2001:db8::/32"));
    for (fields, subnets, ranges, addresses) in [
        (&[][..], 12, 24, 96),
        (&[("AddressSpace", "second")], 6, 12, 48),
        (&[("AddressSpace", "Default|Second")], 12, 24, 96),
        (&[("AddressSpace", "no such space")], 0, 0, 0),
        (&[("AddressSpace", "Default|Second"), ("AddressFamily", "IPv6")], 6, 12, 48),
        (&[("AddressFamily", "IPv4")], 6, 12, 48),
        (&[("AddressFamily", "IPv4|IPv6"), ("AddressSpace", "Default")], 6, 12, 48),
        (&[("MappingToBlock", small)], 2, 4, 16),
        (&[("MappingToBlock", v6), ("AddressSpace", "Default")], 3, 6, 24),
        (&[("MappingToBlock", small), ("AddressSpace", "Second")], 0, 0, 0),
        (&[("MappingToBlock", small), ("AddressFamily", "IPv6")], 0, 0, 0),
    ] {
        assert_eq!(pages::<SubnetFilter>(&bench, fields).len(), subnets, "{fields:?}");
        assert_eq!(pages::<RangeFilter>(&bench, fields).len(), ranges, "{fields:?}");
        assert_eq!(pages::<AddressFilter>(&bench, fields).len(), addresses, "{fields:?}");
    }
    for (fields, ranges, addresses) in [
        (&[("ManagedByService", "IPAM")][..], 24, 48),
        (&[("ManagedByService", "VM Manager"), ("ServiceInstance", "ONE"), ("AddressSpace", "Default")], 0, 24),
        (&[("AddressCategory", "Private")], 12, 48),
        (&[("AddressCategory", "Global|Public"), ("AddressSpace", "Default")], 6, 24),
        (&[("MappingToSubnet", &subnet)], 2, 3),
        (&[("MappingToSubnet", &subnet), ("MappingToBlock", large)], 0, 0),
        (&[("MappingToSubnet", &subnet), ("AddressSpace", "Default")], 0, 0),
        (&[("MappingToSubnet", "4711")], 0, 0),
    ] {
        assert_eq!(pages::<RangeFilter>(&bench, fields).len(), ranges, "{fields:?}");
        assert_eq!(pages::<AddressFilter>(&bench, fields).len(), addresses, "{fields:?}");
    }
    for (fields, addresses) in [
        (&[("MappingToRange", range.as_str())][..], 2),
        (&[("MappingToRange", range.as_str()), ("AddressSpace", "Default")], 0),
        (&[("Unmapped", "true")], 60),
        (&[("Unmapped", "true"), ("MappingToBlock", small)], 10),
        (&[("IpAddress", "10.0.0.1|10.0.2.6|2001:db8::1"), ("AddressSpace", "Default")], 6),
        (&[("IpAddress", "10.0.0.1|10.0.2.6|2001:db8::1")], 12),
    ] {
        assert_eq!(pages::<AddressFilter>(&bench, fields).len(), addresses, "{fields:?}");
    }
    for fields in [&[][..], &[("StartDate", "2026-11-23")], &[("EndDate", "2026-11-24"), ("AfterEventID", "4")]] {
        let gone = if fields.len() == 2 { 4 } else { 0 };
        assert_eq!(pages::<EventFilter>(&bench, fields).len(), 138 - gone, "{fields:?}");
    }
}

#[test]
fn records_come_by_space_and_address() {
    let bench = bench();
    let all = bench.find::<AddressFilter>(&[("AddressSpace", "Second|Default")]);
    let key = |a: &AddressRecord| (a.address_space_id, a.ip_address, a.managed_by_service.clone());
    assert!(all.windows(2).all(|pair| key(&pair[0]) < key(&pair[1])));
}
