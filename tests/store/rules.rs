//! Rules of the semantics that are of several objects, or that one source states and another denies (section 8).

use ipam::domain::custom::{AD_SITE, BUILT_IN, ISOLATION_METHOD, by_id};
use ipam::domain::fields::{
    AddressFilter, AddressRecord, AddressSpace, AddressSpaceFilter, Block, CustomFieldFilter, NetworkType, Range,
    RangeFilter, Subnet, SubnetFilter,
};
use ipam::domain::object::{Object, Record};
use ipam::domain::value::{FieldType, Value};
use ipam::error::{Result, Status};
use ipam::service::subnet::{self, RemoveSubnet};
use ipam::service::{range, setting, space};

use crate::support::{Bench, filter, record, status};

fn remove_space(bench: &Bench, name: &str) -> Result<Vec<AddressSpace>> {
    bench.ipam.write(|tx| space::remove(tx, &filter(&[("Name", name)])))
}

#[test]
fn custom_fields_go_on_what_the_list_says_and_all_built_in_ones_are_lists_1_5() {
    let bench = Bench::new();
    let fields = bench.find::<CustomFieldFilter>(&[]);
    assert_eq!(fields.len(), BUILT_IN.len());
    assert!(fields.iter().all(|field| field.multi_value));
    for spec in [AddressSpace::SPEC, Range::SPEC, Subnet::SPEC, AddressRecord::SPEC] {
        assert!(spec.index("CustomConfiguration").is_some(), "{}", spec.name);
    }
    // A block has RIR and nothing else of them.
    assert_eq!(
        Record::new(Block::SPEC).set("CustomConfiguration", "Region=x".into()).unwrap_err().status(),
        Status::UnknownField
    );
    assert!(Block::SPEC.index("Rir").is_some());
}

#[test]
fn a_new_store_has_the_settings_of_microsoft_5_1() {
    let bench = Bench::new();
    let thresholds = bench.ipam.read(setting::thresholds).unwrap();
    assert_eq!((thresholds.under, thresholds.over), (Some(20), Some(80)));
    assert_eq!(bench.ipam.read(setting::configuration).unwrap().expiry_alert_days, Some(10));
}

#[test]
fn a_space_with_a_subnet_or_an_address_in_it_is_not_removed_5_2() {
    let bench = Bench::new();
    bench.provider("Woodgrove");
    let there = [("AddressSpace", "Woodgrove"), ("NetworkType", "Provider")];
    bench.subnet(&[&[("NetworkId", "10.0.0.0/24")][..], &there].concat()).unwrap();
    assert_eq!(status(remove_space(&bench, "Woodgrove")), Status::DeleteFailedDueToReferences);
    let one = filter(&[("NetworkId", "10.0.0.0/24")]);
    bench.ipam.write(|tx| subnet::remove(tx, &one, RemoveSubnet::default())).unwrap();
    bench.address(&[&[("IpAddress", "10.0.0.9")][..], &there].concat()).unwrap();
    assert_eq!(status(remove_space(&bench, "Woodgrove")), Status::DeleteFailedDueToReferences);
    bench.remove_address("10.0.0.9");
    remove_space(&bench, "Woodgrove").unwrap();
    assert_eq!(bench.find::<AddressSpaceFilter>(&[]).len(), 1);
}

#[test]
fn customer_spaces_may_use_any_network_again_5_2() {
    let bench = Bench::new();
    for tenant in ["Adatum", "Fabrikam"] {
        bench.customer(tenant);
        let there = [("AddressSpace", tenant), ("NetworkType", "Customer")];
        bench.subnet(&[&[("NetworkId", "10.0.0.0/24")][..], &there].concat()).unwrap();
        bench.range(&[&[("NetworkID", "10.0.0.0/24")][..], &there].concat()).unwrap();
        bench.address(&[&[("IpAddress", "10.0.0.9")][..], &there].concat()).unwrap();
    }
    assert!(bench.find::<SubnetFilter>(&[]).iter().all(|subnet| !subnet.overlapping && subnet.use_for_utilization));
    assert!(bench.find::<RangeFilter>(&[]).iter().all(|range| !range.overlapping && range.utilized_addresses == 1.0));
    assert!(bench.find::<AddressFilter>(&[]).iter().all(|address| !address.duplicate && !address.ip_range.is_empty()));
}

#[test]
fn a_space_sums_its_counted_ranges_for_each_family_5_2() {
    let bench = Bench::new();
    bench.owner("VMM", "one");
    for network in ["10.0.0.0/29", "2001:db8::/126"] {
        bench.subnet(&[("NetworkId", network)]).unwrap();
        bench.range(&[("NetworkID", network)]).unwrap();
    }
    // It overlaps and is the younger, so that it does not count.
    let again = [("NetworkID", "10.0.0.0/29"), ("ManagedByService", "VMM"), ("ServiceInstance", "one")];
    bench.range(&again).unwrap();
    for address in ["10.0.0.1", "10.0.0.2", "10.0.0.3", "2001:db8::1"] {
        bench.address(&[("IpAddress", address)]).unwrap();
    }
    let space = bench.find::<AddressSpaceFilter>(&[]).remove(0);
    assert_eq!((space.ipv4_percentage_utilized, space.ipv6_percentage_utilized), (50.0, 25.0));
}

#[test]
fn of_overlapping_subnets_one_counts_and_the_other_is_promoted_when_it_goes_5_4() {
    let bench = Bench::new();
    bench.owner("VMM", "one");
    let part = [("StartIPAddress", "10.0.1.1"), ("EndIPAddress", "10.0.1.9")];
    for (network, owner) in
        [("10.0.0.0/16", &[][..]), ("10.0.1.0/24", &[("ManagedByService", "VMM"), ("ServiceInstance", "one")])]
    {
        bench.subnet(&[("NetworkId", network)]).unwrap();
        bench.range(&[&[("NetworkID", network)][..], &part, owner].concat()).unwrap();
    }
    let counts = || {
        let subnets = bench.find::<SubnetFilter>(&[]);
        subnets.iter().map(|s| (s.use_for_utilization, s.assigned_addresses)).collect::<Vec<_>>()
    };
    assert_eq!(counts(), [(true, 9.0), (false, 0.0)]);
    let outer = filter(&[("NetworkId", "10.0.0.0/16")]);
    bench.ipam.write(|tx| subnet::remove(tx, &outer, RemoveSubnet { ranges: true, addresses: false })).unwrap();
    assert_eq!(counts(), [(true, 9.0)]);
}

#[test]
fn a_removed_range_leaves_its_addresses_unless_asked_5_5() {
    let bench = Bench::new();
    bench.subnet(&[("NetworkId", "10.0.0.0/24")]).unwrap();
    for (addresses, left) in [(false, 1), (true, 0)] {
        bench.range(&[("NetworkID", "10.0.0.0/24")]).unwrap();
        if !addresses {
            bench.address(&[("IpAddress", "10.0.0.9")]).unwrap();
        }
        let all = filter::<RangeFilter>(&[("StartIPAddress", "10.0.0.1"), ("EndIPAddress", "10.0.0.254")]);
        bench.ipam.write(|tx| range::remove(tx, &all, addresses)).unwrap();
        assert_eq!(bench.find::<AddressFilter>(&[("Unmapped", "true")]).len(), left);
    }
    assert_eq!(bench.find::<AddressFilter>(&[]).len(), 0);
}

#[test]
fn a_range_has_no_data_of_a_scope_5_5() {
    let bench = Bench::new();
    bench.subnet(&[("NetworkId", "10.0.0.0/24")]).unwrap();
    for field in ["DhcpServerName", "DhcpScopeName", "ExclusionRanges"] {
        let mut range = Record::new(Range::SPEC);
        range.set("NetworkID", "10.0.0.0/24".into()).unwrap();
        range
            .set(field, if field == "ExclusionRanges" { Value::List(vec!["10.0.0.1".into()]) } else { "x".into() })
            .unwrap();
        assert_eq!(status(bench.ipam.write(|tx| range::add(tx, &range, false))), Status::ReadOnlyField, "{field}");
    }
}

#[test]
fn section_8_every_isolation_method_is_taken() {
    let bench = Bench::new();
    let methods = by_id(ISOLATION_METHOD).unwrap().values;
    assert_eq!(methods, ["NVGRE", "VLAN", "VXLAN", "IPRewrite"]);
    for method in methods {
        let fields = [
            ("Name", *method),
            ("Type", "CustomerAddressSpace"),
            ("AssociatedProviderAddressSpace", "Default"),
            ("IsolationMethod", method),
        ];
        let space = bench.ipam.write(|tx| space::add(tx, &record::<AddressSpace>(&fields))).unwrap();
        assert_eq!(space.isolation_method, *method);
    }
}

#[test]
fn section_8_a_customer_network_has_the_number_4() {
    assert_eq!(NetworkType::SPEC.number("Customer"), Some(4));
    assert_eq!(NetworkType::Customer.to_value(), Value::from("Customer"));
}

#[test]
fn section_8_both_names_of_start_and_end_are_taken() {
    let mut range = Record::new(Range::SPEC);
    range.set("StartAddress", "10.0.0.1".into()).unwrap();
    range.set("EndIPAddress", "10.0.0.9".into()).unwrap();
    assert_eq!(range.get("StartIPAddress"), range.get("StartAddress"));
    assert_eq!(range.get("EndAddress").map(ToString::to_string).as_deref(), Some("10.0.0.9"));
}

#[test]
fn section_8_a_mac_address_is_needed_for_a_reservation_only() {
    let bench = Bench::new();
    bench.address(&[("IpAddress", "10.0.0.1")]).unwrap();
    let reserved = bench.address(&[("IpAddress", "10.0.0.2"), ("ReservationName", "printer")]);
    assert_eq!(status(reserved), Status::MandatoryFieldNotSpecified);
    bench
        .address(&[("IpAddress", "10.0.0.2"), ("ReservationName", "printer"), ("MacAddress", "001122334455")])
        .unwrap();
}

#[test]
fn section_8_ad_site_is_a_list() {
    assert_eq!(by_id(AD_SITE).unwrap().invariant, "AdSite");
    let bench = Bench::new();
    assert!(bench.find::<CustomFieldFilter>(&[("Name", "AdSite")])[0].multi_value);
}
