//! Subnets.

use ipam::domain::fields::{AddressFilter, RangeFilter, Subnet, SubnetFilter};
use ipam::error::{Result, Status};
use ipam::service::subnet::{self, RemoveSubnet};

use crate::support::{Bench, filter, status};

fn remove(bench: &Bench, network: &str, ranges: bool, addresses: bool) -> Result<Vec<Subnet>> {
    let filter: SubnetFilter = filter(&[("NetworkId", network)]);
    bench.ipam.write(|tx| subnet::remove(tx, &filter, RemoveSubnet { ranges, addresses }))
}

fn flags(bench: &Bench) -> Vec<(String, bool)> {
    bench.find::<SubnetFilter>(&[]).iter().map(|s| (s.network_id.to_string(), s.overlapping)).collect()
}

#[test]
fn a_subnet_shows_what_follows_from_it_5_4() {
    let bench = Bench::new();
    let subnet = bench.subnet(&[("NetworkId", "10.1.0.0/20"), ("VlanId", "7|8")]).unwrap();
    assert_eq!((subnet.address_space.as_str(), subnet.network_type.name()), ("Default", "NonVirtualized"));
    assert_eq!((subnet.subnet_mask.as_str(), subnet.total_addresses), ("255.255.240.0", 4096.0));
    assert_eq!((subnet.utilization.name(), subnet.vlan_id.as_slice()), ("None", &[7, 8][..]));
    assert_eq!(subnet.provider_address_space, "Default");
}

#[test]
fn the_same_network_is_refused_in_one_space_and_fine_in_another_5_4() {
    let bench = Bench::new();
    bench.provider("Woodgrove");
    bench.subnet(&[("NetworkId", "10.0.0.0/24")]).unwrap();
    let again = bench.subnet(&[("NetworkId", "10.0.0.0/24")]);
    assert!(again.as_ref().unwrap_err().to_string().contains("duplicate"));
    assert_eq!(status(again), Status::ConflictingSubnet);
    let other = [("NetworkId", "10.0.0.0/24"), ("AddressSpace", "woodgrove"), ("NetworkType", "provider")];
    assert_eq!(bench.subnet(&other).unwrap().address_space, "Woodgrove");
    assert_eq!(bench.find::<SubnetFilter>(&[("NetworkId", "10.0.0.0/24")]).len(), 2);
    let both = bench.set_subnet(&[("NetworkId", "10.0.0.0/24")], &[("Owner", "x")]).unwrap();
    assert_eq!(both.len(), 2, "a key without a space names those of all spaces");
    let one: SubnetFilter = filter(&[("NetworkId", "10.0.0.0/24"), ("AddressSpace", "Woodgrove")]);
    bench.ipam.write(|tx| subnet::remove(tx, &one, RemoveSubnet::default())).unwrap();
    assert_eq!(flags(&bench), [("10.0.0.0/24".to_owned(), false)]);
}

#[test]
fn network_types_fit_their_spaces_5_2() {
    let bench = Bench::new();
    bench.provider("Woodgrove");
    bench.customer("Tenant");
    for (network_type, space, good) in [
        ("NonVirtualized", "Default", true),
        ("Provider", "Default", true),
        ("Customer", "Default", false),
        ("NonVirtualized", "Woodgrove", false),
        ("Provider", "Woodgrove", true),
        ("Customer", "Woodgrove", false),
        ("NonVirtualized", "Tenant", false),
        ("Provider", "Tenant", false),
        ("Customer", "Tenant", true),
    ] {
        let network = format!("10.0.{}.0/24", network_type.len());
        let result = bench.subnet(&[("NetworkId", &network), ("NetworkType", network_type), ("AddressSpace", space)]);
        match good {
            true => assert_eq!(result.unwrap().network_type.name(), network_type),
            false => assert_eq!(status(result), Status::InvalidVirtualizationType, "{network_type} {space}"),
        }
    }
    for (space, usual) in [("Default", "NonVirtualized"), ("Woodgrove", "Provider"), ("Tenant", "Customer")] {
        let without_type = bench.subnet(&[("NetworkId", "10.9.0.0/24"), ("AddressSpace", space)]);
        assert_eq!(without_type.unwrap().network_type.name(), usual, "{space}");
    }
    let nowhere = bench.subnet(&[("NetworkId", "10.9.0.0/24"), ("AddressSpace", "nowhere")]);
    assert_eq!(status(nowhere), Status::ObjectNotFound);
}

#[test]
fn types_change_between_provider_and_not_virtualized_only_5_2() {
    let bench = Bench::new();
    bench.provider("Woodgrove");
    bench.customer("Tenant");
    let key = [("NetworkId", "10.0.0.0/24")];
    bench.subnet(&key).unwrap();
    let moved = bench.set_subnet(&key, &[("NetworkType", "Provider"), ("AddressSpace", "Woodgrove")]).unwrap();
    assert_eq!((moved[0].address_space.as_str(), moved[0].row_version), ("Woodgrove", 2));
    let back = bench.set_subnet(&key, &[("NetworkType", "NonVirtualized")]).unwrap();
    assert_eq!(back[0].address_space, "Default");
    let customer = bench.set_subnet(&key, &[("NetworkType", "Customer"), ("AddressSpace", "Tenant")]);
    assert_eq!(status(customer), Status::InvalidVirtualizationTypeUpdation);
    let space = bench.set_subnet(&key, &[("AddressSpace", "Woodgrove")]);
    assert_eq!(status(space), Status::InvalidVirtualizationType);
}

#[test]
fn nested_subnets_are_flagged_as_long_as_both_are_there_5_4() {
    let bench = Bench::new();
    for network in ["10.0.0.0/16", "10.0.1.0/24", "10.1.0.0/16", "10.0.0.0/8", "10.0.1.128/25", "11.0.0.0/8"] {
        bench.subnet(&[("NetworkId", network)]).unwrap();
    }
    let named = |list: &[(&str, bool)]| list.iter().map(|(n, f)| ((*n).to_owned(), *f)).collect::<Vec<_>>();
    assert_eq!(
        flags(&bench),
        named(&[
            ("10.0.0.0/8", true),
            ("10.0.0.0/16", true),
            ("10.0.1.0/24", true),
            ("10.0.1.128/25", true),
            ("10.1.0.0/16", true),
            ("11.0.0.0/8", false)
        ])
    );
    let holder =
        |address: &str| bench.find::<SubnetFilter>(&[("Containing", address)]).pop().map(|s| s.network_id.to_string());
    assert_eq!(holder("10.0.1.200").as_deref(), Some("10.0.1.128/25"));
    assert_eq!(holder("10.0.1.1").as_deref(), Some("10.0.1.0/24"));
    assert_eq!(holder("10.200.0.0").as_deref(), Some("10.0.0.0/8"));
    assert_eq!(holder("12.0.0.0"), None);
    remove(&bench, "10.0.1.0/24", false, false).unwrap();
    remove(&bench, "10.0.0.0/8", false, false).unwrap();
    bench.set_subnet(&[("NetworkId", "10.0.1.128/25")], &[("NetworkId", "11.0.1.128/25")]).unwrap();
    assert_eq!(
        flags(&bench),
        named(&[("10.0.0.0/16", false), ("10.1.0.0/16", false), ("11.0.0.0/8", true), ("11.0.1.128/25", true)])
    );
}

#[test]
fn a_subnet_with_ranges_keeps_its_network_and_is_removed_only_when_asked_5_4() {
    let bench = Bench::new();
    let key = [("NetworkId", "10.0.0.0/24")];
    bench.subnet(&key).unwrap();
    bench.range(&[("NetworkID", "10.0.0.0/24")]).unwrap();
    bench.address(&[("IpAddress", "10.0.0.5")]).unwrap();
    let change = bench.set_subnet(&key, &[("NetworkId", "10.0.0.0/23")]);
    assert_eq!(status(change), Status::RangesDependentOnSubnet);
    assert_eq!(status(remove(&bench, "10.0.0.0/24", false, false)), Status::RangesDependentOnSubnet);
    remove(&bench, "10.0.0.0/24", true, false).unwrap();
    assert_eq!(bench.find::<RangeFilter>(&[]).len(), 0);
    assert_eq!(bench.find::<AddressFilter>(&[("Unmapped", "true")]).len(), 1);
    bench.subnet(&key).unwrap();
    bench.range(&[("NetworkID", "10.0.0.0/24")]).unwrap();
    assert_eq!(bench.find::<AddressFilter>(&[("Unmapped", "true")]).len(), 0, "it maps again");
    remove(&bench, "10.0.0.0/24", true, true).unwrap();
    assert_eq!(bench.find::<AddressFilter>(&[]).len(), 0);
}

#[test]
fn a_move_carries_ranges_and_addresses_5_2() {
    let bench = Bench::new();
    bench.provider("Woodgrove");
    let key = [("NetworkId", "10.0.0.0/24")];
    bench.subnet(&key).unwrap();
    let range = bench.range(&[("NetworkID", "10.0.0.0/24")]).unwrap();
    bench.address(&[("IpAddress", "10.0.0.1")]).unwrap();
    bench.set_subnet(&key, &[("AddressSpace", "Woodgrove"), ("NetworkType", "Provider")]).unwrap();
    let moved = bench.find::<RangeFilter>(&[]).remove(0);
    assert_eq!(
        (moved.id, moved.address_space.as_str(), moved.network_type.name()),
        (range.id, "Woodgrove", "Provider")
    );
    let address = bench.find::<AddressFilter>(&[]).remove(0);
    assert_eq!((address.address_space.as_str(), address.network_type.name()), ("Woodgrove", "Provider"));
    assert_eq!(address.ip_range, "10.0.0.1-10.0.0.254");
    assert_eq!(bench.free(range.id, 1), ["10.0.0.2"]);
}

#[test]
fn network_and_site_must_be_associated_and_show_on_ranges_and_addresses_1_5_and_5_4() {
    let bench = Bench::new();
    for (field, value) in [("VmmLogicalNetwork", "N"), ("NetworkSite", "S"), ("NetworkSite", "T")] {
        bench.ipam.write(|tx| ipam::service::custom::add_value(tx, field, value)).unwrap();
    }
    let pairs =
        [("CustomFieldOne", "VmmLogicalNetwork"), ("CustomFieldTwo", "NetworkSite"), ("AssociationValue", "N:S")];
    let record = crate::support::record::<ipam::domain::fields::Association>(&pairs);
    bench.ipam.write(|tx| ipam::service::custom::add_association(tx, &record)).unwrap();
    let fields = |site| [("NetworkId", "10.0.0.0/24"), ("VmmLogicalNetwork", "n"), ("NetworkSite", site)];
    assert_eq!(status(bench.subnet(&fields("T"))), Status::CustomFieldAssociationIntersectionEmpty);
    assert_eq!(status(bench.subnet(&fields("U"))), Status::CustomFieldValueForMultiValueCustomFieldDoesntExist);
    let twice = [&fields("S")[..], &[("CustomConfiguration", "NetworkSite=T")]].concat();
    assert_eq!(status(bench.subnet(&twice)), Status::DuplicateCustomFieldsSpecified);
    assert_eq!(bench.subnet(&fields("S")).unwrap().network_site, "S");
    let range = bench.range(&[("NetworkID", "10.0.0.0/24")]).unwrap();
    let address = bench.address(&[("IpAddress", "10.0.0.9")]).unwrap();
    assert_eq!((range.vmm_logical_network.as_str(), address.network_site.as_str()), ("N", "S"));
    let on_range = bench.set_range(&[("Id", "1")], &[("CustomConfiguration", "NetworkSite=S")]);
    assert_eq!(status(on_range), Status::CustomFieldNotApplicable);
    bench.ipam.write(|tx| ipam::service::custom::rename_value(tx, "NetworkSite", "S", "Z")).unwrap();
    assert_eq!(bench.find::<RangeFilter>(&[])[0].network_site, "Z");
}

#[test]
fn filters_of_subnets_5_1() {
    let bench = Bench::new();
    bench.provider("Woodgrove");
    for fields in [
        &[("NetworkId", "10.0.0.0/24")][..],
        &[("NetworkId", "2001:db8::/64")],
        &[("NetworkId", "10.0.1.0/24"), ("NetworkType", "Provider"), ("AddressSpace", "Woodgrove")],
    ] {
        bench.subnet(fields).unwrap();
    }
    let block = &*bench.block(&[("NetworkId", "10.0.0.0/8")]).unwrap().id.to_string();
    for (fields, expected) in [
        (&[][..], "10.0.0.0/24 2001:db8::/64 10.0.1.0/24"),
        (&[("AddressFamily", "IPv6")], "2001:db8::/64"),
        (&[("NetworkType", "Provider|Customer")], "10.0.1.0/24"),
        (&[("AddressSpace", "default|nowhere")], "10.0.0.0/24 2001:db8::/64"),
        (&[("NetworkId", "2001:db8::/64|10.0.1.0/24")], "2001:db8::/64 10.0.1.0/24"),
        (&[("Id", "3|1")], "10.0.0.0/24 10.0.1.0/24"),
        (&[("MappingToBlock", block)], "10.0.0.0/24"),
        (&[("Unmapped", "true"), ("AddressFamily", "IPv4")], "10.0.1.0/24"),
        (&[("Unmapped", "true")], "2001:db8::/64 10.0.1.0/24"),
        (&[("AddressSpace", "nowhere")], ""),
    ] {
        let found: Vec<String> = bench.find::<SubnetFilter>(fields).iter().map(|s| s.network_id.to_string()).collect();
        assert_eq!(found.join(" "), expected, "{fields:?}");
    }
    let mut missing = bench.ipam.query(filter::<SubnetFilter>(&[("NetworkId", "9.0.0.0/24|10.0.0.0/24")])).unwrap();
    assert!(missing.next().unwrap().is_ok());
    assert_eq!(status(missing.next().unwrap()), Status::ObjectNotFound);
    assert!(missing.next().is_none());
}
