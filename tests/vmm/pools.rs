//! Pools, and what is refused of them.

use ipam::domain::fields::AddressFamily;
use ipam::domain::object::{Object, Record};
use ipam::domain::value::Value;
use ipam::error::Status;
use ipam::vmm::model::{InventoryScope, NetworkSite, Pool, VmmFilter};
use uuid::Uuid;

use crate::lab::{address, id, lab, prefix, record, refused, route, text, vlans};

#[test]
fn a_new_list_of_subnets_keeps_what_pools_use() {
    let lab = lab();
    let site = lab.site("s", "10.0.0.0/24");
    let pool = lab.pool(&site, &[]);
    let set =
        |entries: &[(&str, i64)]| lab.vmm.set_site(site.id, &record::<NetworkSite>(&[("SubnetVLans", vlans(entries))]));
    let error = refused(set(&[("10.0.0.0/25", 0)]), Status::VmmObjectInUse, "subnet '10.0.0.0/24' cannot be deleted");
    assert!(error.to_string().contains("in use by static IP address pool 'pool'"));
    set(&[("10.0.1.0/24", 0), ("10.0.0.0/24", 12)]).unwrap();
    assert_eq!(lab.pool_now(&pool).vlan_id, 12, "the pool follows the VLAN of its subnet");
    refused(
        lab.vmm.remove_site(site.id),
        Status::VmmObjectInUse,
        "cannot be deleted because it is in use by static IP",
    );
    lab.vmm.remove_pool(pool.id).unwrap();
    assert_eq!(lab.vmm.remove_site(site.id).unwrap().subnet_vlans.len(), 2);
}

#[test]
fn pools_default_to_the_usable_subnet() {
    let lab = lab();
    for (subnet, range) in [
        ("10.0.0.0/24", ("10.0.0.1", "10.0.0.254", 254)),
        ("10.0.1.0/30", ("10.0.1.1", "10.0.1.2", 2)),
        ("10.0.1.4/31", ("10.0.1.4", "10.0.1.5", 2)),
        ("10.0.1.8/32", ("10.0.1.8", "10.0.1.8", 1)),
        ("2001:db8::/126", ("2001:db8::", "2001:db8::3", 4)),
        ("2001:db8:1::/48", ("2001:db8:1::", "2001:db8:1:ffff:ffff:ffff:ffff:ffff", u64::MAX)),
    ] {
        let pool = lab.pool(&lab.site(&subnet.replace('/', "_"), subnet), &[]);
        let bounds = (pool.start.unwrap(), pool.end.unwrap(), pool.total_addresses);
        assert_eq!(bounds, (address(range.0), address(range.1), range.2), "{subnet}");
        assert_eq!(pool.available_addresses, range.2);
        let site = pool.site.unwrap();
        assert_eq!(
            (site.logical_network.clone().unwrap().name.clone(), site.host_groups.len()),
            (format!("network of {}", site.name), 1)
        );
    }
}

#[test]
fn pools_that_do_not_fit_say_why() {
    let lab = lab();
    let site = lab.site("s", "10.0.0.0/24");
    let add = |field, value: Value| lab.try_pool(&site, "10.0.0.0/24", &[(field, value)]);
    let gateway = |ip: &str, metric: u64, automatic: bool| {
        let mut gateway = Record::new(ipam::vmm::model::DefaultGateway::SPEC);
        gateway.set("IPAddress", text(ip)).unwrap();
        gateway.set("Metric", metric.into()).unwrap();
        gateway.set("IsAutomatic", automatic.into()).unwrap();
        Value::Record(Box::new(gateway))
    };
    let invalid = Status::VmmInvalidPool;
    for (field, value, status, part) in [
        ("Name", Value::Null, Status::MandatoryFieldNotSpecified, "Name"),
        ("Subnet", Value::Null, Status::MandatoryFieldNotSpecified, "Subnet"),
        ("Subnet", text("10.0.0.0/25"), invalid, "subnet 10.0.0.0/25 is not one of network site 's'"),
        ("LogicalNetworkDefinitionID", id(Uuid::from_u128(4)), Status::VmmObjectNotFound, "LogicalNetworkDefinition"),
        ("LogicalNetworkDefinitionID", Value::Null, Status::MandatoryFieldNotSpecified, "LogicalNetworkDefinitionID"),
        ("VLanID", 9u64.into(), invalid, "subnet 10.0.0.0/24 has VLAN 0, not 9"),
        ("IPAddressRangeStart", text("10.0.1.1"), invalid, "IPAddressRangeStart 10.0.1.1 is not in subnet"),
        ("IPAddressRangeStart", text("::1"), invalid, "IPAddressRangeStart ::1 is not in subnet"),
        ("IPAddressRangeStart", text("10.0.0.0"), invalid, "10.0.0.0 is the network address of 10.0.0.0/24"),
        ("IPAddressRangeEnd", text("10.0.0.255"), invalid, "10.0.0.255 is the broadcast address of 10.0.0.0/24"),
        ("IPAddressReservedSet", text("10.0.0.5, 10.0.1.1"), invalid, "IPAddressReservedSet: 10.0.1.1 is not in"),
        ("VIPAddressSet", text("10.0.0.250-10.0.0.255"), invalid, "VIPAddressSet: 10.0.0.255 is not in"),
        ("IPAddressReservedSet", text("x"), Status::InvalidIPAddress, "'x'"),
        ("DefaultGateways", gateway("10.0.1.1", 1, false), invalid, "gateway 10.0.1.1 is not in subnet"),
        ("DefaultGateways", gateway("10.0.0.1", 0, false), invalid, "the metric 0 must be from 1 to 9999"),
        ("DefaultGateways", gateway("10.0.0.1", 10000, false), invalid, "the metric 10000"),
        ("DefaultGateways", gateway("10.0.0.1", 5, true), invalid, "the metric 5"),
        ("DNSServers", text("::1"), invalid, "DNSServers: ::1 is not of the family"),
        ("WINSServers", text("::1"), invalid, "WINSServers: ::1 is not of the family"),
        ("PxeServerAddress", text("::1"), invalid, "PxeServerAddress: ::1 is not of the family"),
        ("DNSSuffix", text("a\u{202e}"), Status::InvalidCharactersSpecified, "DNSSuffix"),
        ("NetworkRoutes", route("10.9.0.0/16", "2001:db8::1", 1), Status::VmmInvalidArgument, "NetworkRoutes"),
        (
            "NetworkRoutes",
            route("2001:db8::/48", "2001:db8::1", 1),
            Status::VmmInvalidArgument,
            "in the family of the pool",
        ),
        ("NetworkRoutes", route("10.9.0.0", "10.0.0.1", 1), Status::VmmInvalidArgument, "'10.9.0.0 10.0.0.1 1'"),
        ("NetworkRoutes", route("10.9.0.0/16", "10.0.0.1", 10000), Status::VmmInvalidArgument, "a metric up to 9999"),
        ("IsMulticast", true.into(), invalid, "10.0.0.0/24 is not a multicast subnet"),
    ] {
        refused(add(field, value), status, part);
    }
    let swapped = [("IPAddressRangeStart", text("10.0.0.9")), ("IPAddressRangeEnd", text("10.0.0.8"))];
    refused(lab.try_pool(&site, "10.0.0.0/24", &swapped), invalid, "ends before it starts");
    assert!(lab.vmm.pools(&VmmFilter::default()).unwrap().is_empty(), "nothing of it was kept");
    let all = lab.pool(
        &site,
        &[
            ("IPAddressRangeStart", text("10.0.0.10")),
            ("IPAddressReservedSet", text(",10.0.0.12,10.0.0.11-10.0.0.20")),
            ("VIPAddressSet", text("10.0.0.30 , 10.0.0.20")),
            ("DefaultGateways", Value::List(vec![gateway("10.0.0.1", 9999, false), gateway("10.0.0.2", 0, true)])),
            ("DNSServers", Value::List(vec![text("10.9.9.9"), text("10.9.9.8")])),
            ("WINSServers", text("10.9.9.9")),
            ("DNSSuffix", text(" contoso.com ")),
            ("DNSSearchSuffixes", Value::List(vec![Value::Text(String::new()), text("b.com"), text("a.com")])),
            (
                "NetworkRoutes",
                Value::List(vec![route("10.9.1.1/16", "10.0.0.1", 5), route("0.0.0.0/0", "10.0.0.2", 0)]),
            ),
            ("EnableNetBIOS", true.into()),
        ],
    );
    assert_eq!((all.reserved_set.as_str(), all.vip_set.as_str()), ("10.0.0.11-10.0.0.20", "10.0.0.20, 10.0.0.30"));
    assert_eq!(all.dns_suffix, "contoso.com");
    let routes: Vec<_> = all.network_routes.iter().map(ToString::to_string).collect();
    assert_eq!(routes, ["10.9.0.0/16 10.0.0.1 5", "0.0.0.0/0 10.0.0.2"]);
    assert_eq!(all.dns_search_suffixes, ["b.com", "a.com"]);
    let counts = (all.total_addresses, all.available_dip_addresses, all.available_vip_addresses);
    assert_eq!(counts, (245, 234, 1));
    assert_eq!(lab.pool_now(&all), all, "what is read is what was written");
}

#[test]
fn pools_of_a_site_do_not_overlap_and_keep_their_place() {
    let lab = lab();
    let site = lab.site("s", "10.0.0.0/24");
    let bounds = |start, end| [("IPAddressRangeStart", text(start)), ("IPAddressRangeEnd", text(end))];
    let pool = lab.pool(&site, &bounds("10.0.0.10", "10.0.0.19"));
    for (start, end) in [("10.0.0.19", "10.0.0.30"), ("10.0.0.1", "10.0.0.10"), ("10.0.0.12", "10.0.0.13"), ("", "")] {
        let other = lab.try_pool(&site, "10.0.0.0/24", &bounds(start, end));
        refused(other, Status::VmmPoolOverlap, "static IP address pool 'pool' overlaps pool 'pool'");
    }
    let next = lab.pool(&site, &bounds("10.0.0.20", "10.0.0.29"));
    let set = |field: &str, value: Value| lab.vmm.set_pool(pool.id, &record::<Pool>(&[(field, value)]));
    refused(set("IPAddressRangeEnd", text("10.0.0.20")), Status::VmmPoolOverlap, "overlaps");
    for (field, value) in [
        ("Subnet", text("10.0.0.0/25")),
        ("VLanID", 4u64.into()),
        ("LogicalNetworkDefinitionID", id(Uuid::from_u128(1))),
        ("IsMulticast", true.into()),
    ] {
        refused(set(field, value), Status::VmmInvalidArgument, "it cannot be changed");
    }
    let changed = set("Description", text("new")).unwrap();
    assert!(changed.modified_time > pool.modified_time);
    assert_eq!(set("Description", text("new")).unwrap(), changed);
    let by = |filter| lab.vmm.pools(&filter).unwrap().iter().map(|pool| pool.id).collect::<Vec<_>>();
    let any = VmmFilter::default;
    assert_eq!(by(VmmFilter { address: Some(address("10.0.0.29")), ..any() }), [next.id]);
    assert_eq!(by(VmmFilter { site_id: Some(site.id), ..any() }).len(), 2);
    assert_eq!(by(VmmFilter { logical_network_id: Some(site.logical_network_id), ..any() }).len(), 2);
    assert_eq!(by(VmmFilter { address_family: Some(AddressFamily::IPv6), ..any() }).len(), 0);
    assert_eq!(by(VmmFilter { host_group_id: Some(lab.root()), vlan_id: Some(0), ..any() }).len(), 2);
    assert_eq!(by(VmmFilter { subnet: Some(prefix("10.0.0.0/24")), name: "POOL".into(), ..any() }).len(), 2);
    assert_eq!(by(VmmFilter { id: Some(next.id), ..any() }), [next.id]);
}

#[test]
fn a_multicast_pool_has_a_subnet_of_its_own() {
    let lab = lab();
    let site = lab.site("s", "10.0.0.0/24");
    let pool = lab.try_pool(&site, "239.1.0.0/24", &[("IsMulticast", true.into())]).unwrap();
    assert_eq!(pool.total_addresses, 256);
    lab.vmm.set_site(site.id, &record::<NetworkSite>(&[("SubnetVLans", vlans(&[("10.0.1.0/24", 0)]))])).unwrap();
    lab.vmm.inventory(&InventoryScope::default()).unwrap();
}
