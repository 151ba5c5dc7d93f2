//! VM networks and VM subnets, the isolation kinds of logical networks, and what is refused of them.

use ipam::domain::value::Value;
use ipam::error::Status;
use ipam::vmm::model::{
    AllocatedAddress, LogicalNetwork, NetworkSite, Pool, VmNetwork, VmNetworkPoolType, VmNetworkType, VmSubnet,
    VmmFilter,
};
use uuid::Uuid;

use crate::lab::{id, lab, record, refused, text, vlans};

#[test]
fn kinds_of_isolation_exclude_each_other() {
    let lab = lab();
    let add = |flags: &[&str]| {
        let mut fields = vec![("Name", text(&format!("n {flags:?}")))];
        fields.extend(flags.iter().map(|flag| (*flag, Value::Bool(true))));
        lab.vmm.add_network(&record::<LogicalNetwork>(&fields))
    };
    let (virtual_, isolated, private, gre) =
        ("NetworkVirtualizationEnabled", "IsLogicalNetworkDefinitionIsolated", "IsPVLAN", "UseGRE");
    for good in [&[][..], &[virtual_], &[virtual_, gre], &[isolated], &[isolated, private]] {
        add(good).unwrap();
    }
    for (bad, part) in [
        (&[virtual_, isolated][..], "isolated by VLAN is not virtualized"),
        (&[private], "private VLANs isolate"),
        (&[gre], "GRE is a way of virtualization"),
    ] {
        refused(add(bad), Status::VmmInvalidArgument, part);
    }
    let plain = lab.network("plain");
    let change = |flag: &str| lab.vmm.set_network(plain.id, &record::<LogicalNetwork>(&[(flag, Value::Bool(true))]));
    refused(change(private), Status::VmmInvalidArgument, "private VLANs isolate");
    lab.vm_network(plain.id, &[]).unwrap();
    refused(change(isolated), Status::VmmInvalidArgument, "VM network 'vm network' is of type NoIsolation");
    let enabled = lab.network_of("virtual", false);
    lab.vm_network(enabled.id, &[("Name", text("tenant"))]).unwrap();
    let off = record::<LogicalNetwork>(&[(virtual_, Value::Bool(false))]);
    refused(lab.vmm.set_network(enabled.id, &off), Status::VmmInvalidArgument, "'tenant' is of type Windows");
}

#[test]
fn secondary_vlans_are_those_of_private_networks() {
    let lab = lab();
    let private = [("Name", text("p")), ("IsPVLAN", true.into()), ("IsLogicalNetworkDefinitionIsolated", true.into())];
    let private = lab.vmm.add_network(&record::<LogicalNetwork>(&private)).unwrap();
    let plain = lab.network("n");
    let add = |network: Uuid, vlan: i64, secondary: i64| {
        let row = ipam::vmm::model::subnet_vlan("10.0.0.0/24", vlan, secondary, false).unwrap();
        let row = ipam::domain::object::Object::to_record(&row);
        lab.vmm.add_site(&record::<NetworkSite>(&[
            ("Name", text("s")),
            ("LogicalNetworkID", id(network)),
            ("SubnetVLans", Value::Record(Box::new(row))),
            ("HostGroupIDs", id(lab.root())),
        ]))
    };
    refused(add(private.id, 5, 0), Status::VmmInvalidArgument, "each with a secondary VLAN");
    refused(add(private.id, 5, 5), Status::VmmInvalidArgument, "is another one");
    refused(add(plain.id, 5, 6), Status::VmmInvalidArgument, "'n' has no private VLANs");
    let site = add(private.id, 5, 6).unwrap();
    assert_eq!((site.isolation_type, site.subnet_vlans[0].secondary_vlan_id), (VmNetworkType::VLANNetwork, 6));
}

#[test]
fn vm_networks_take_the_isolation_of_their_logical_network() {
    let lab = lab();
    let (plain, virtual_, isolated) =
        (lab.network("plain"), lab.network_of("virtual", false), lab.network_of("isolated", true));
    let one = lab.vm_network(plain.id, &[("Owner", text(" contoso\\ann "))]).unwrap();
    assert_eq!((one.isolation_type, one.routing_domain_id), (VmNetworkType::NoIsolation, None));
    assert_eq!((one.logical_network.as_ref().unwrap().name.as_str(), one.owner.as_str()), ("plain", "contoso\\ann"));
    let two = lab.vm_network(virtual_.id, &[]).unwrap();
    assert_eq!(two.isolation_type, VmNetworkType::WindowsNetworkVirtualization);
    assert_eq!((two.pa_pool_type, two.ca_pool_type), (Some(VmNetworkPoolType::IPV4), Some(VmNetworkPoolType::IPV4)));
    let domain = two.routing_domain_id.unwrap();
    let three = lab.vm_network(isolated.id, &[]).unwrap();
    assert_eq!(three.isolation_type, VmNetworkType::VLANNetwork);
    let external = [("IsolationType", text("External")), ("ExternalName", text("edge"))];
    assert_eq!(lab.vm_network(plain.id, &external).unwrap().external_name, "edge");
    let windows = ("IsolationType", text("WindowsNetworkVirtualization"));
    for (network, more, status, part) in [
        (plain.id, vec![], Status::VmmInvalidArgument, "'vm network' already uses the logical network"),
        (plain.id, vec![windows.clone()], Status::VmmInvalidArgument, "'plain' does not enable network virtualization"),
        (plain.id, vec![("IsolationType", text("VLANNetwork"))], Status::VmmInvalidArgument, "does not isolate"),
        (isolated.id, vec![("IsolationType", text("NoIsolation"))], Status::VmmInvalidArgument, "isolates its sites"),
        (virtual_.id, vec![("RoutingDomainId", id(domain))], Status::VmmIdInUse, "duplicate RoutingDomainId"),
        (isolated.id, vec![("RoutingDomainId", id(domain))], Status::VmmInvalidArgument, "has no routing domain"),
        (
            isolated.id,
            vec![("CAIPAddressPoolType", text("IPV6"))],
            Status::VmmInvalidArgument,
            "no addresses of its own",
        ),
        (isolated.id, vec![("ExternalName", text("x"))], Status::VmmInvalidArgument, "has no name elsewhere"),
        (Uuid::from_u128(7), vec![], Status::VmmObjectNotFound, "LogicalNetwork"),
        (plain.id, vec![("LogicalNetworkID", Value::Null)], Status::MandatoryFieldNotSpecified, "LogicalNetworkID"),
        (plain.id, vec![("Name", Value::Null)], Status::MandatoryFieldNotSpecified, "Name"),
    ] {
        refused(lab.vm_network(network, &more), status, part);
    }
    let set = |field: &str, value| lab.vmm.set_vm_network(two.id, &record::<VmNetwork>(&[(field, value)]));
    for (field, value) in [
        ("LogicalNetworkID", id(plain.id)),
        ("IsolationType", text("External")),
        ("RoutingDomainId", id(Uuid::from_u128(1))),
        ("CAIPAddressPoolType", text("IPV6")),
    ] {
        refused(set(field, value), Status::VmmInvalidArgument, "it cannot be changed");
    }
    let changed = set("Description", text("front")).unwrap();
    assert_eq!((changed.name.as_str(), changed.description.as_str()), ("vm network", "front"));
    assert!(changed.modified_time > two.modified_time);
    assert_eq!(set("Description", text("front")).unwrap(), changed, "no change, no new time");
    let found = |filter: VmmFilter| lab.vmm.vm_networks(&filter).unwrap().iter().map(|n| n.id).collect::<Vec<_>>();
    assert_eq!(found(VmmFilter { logical_network_id: Some(virtual_.id), ..VmmFilter::default() }), [two.id]);
    assert_eq!(
        found(VmmFilter { name: "VM NETWORK".into(), ..VmmFilter::default() }).len(),
        4,
        "names need not be unique"
    );
    assert!(!found(VmmFilter { unassigned: Some(true), ..VmmFilter::default() }).contains(&one.id));
    refused(lab.vmm.remove_network(plain.id), Status::VmmObjectInUse, "VM network 'vm network'");
    assert_eq!(lab.vmm.remove_vm_network(two.id).unwrap(), changed);
    refused(lab.vmm.remove_vm_network(two.id), Status::VmmObjectNotFound, "VMNetwork");
}

#[test]
fn virtualized_subnets_have_ids_and_addresses_of_their_own() {
    let lab = lab();
    let network = lab.network_of("virtual", false);
    let tenant = |name: &str| lab.vm_network(network.id, &[("Name", text(name))]).unwrap();
    let (a, b) = (tenant("a"), tenant("b"));
    let one = lab.vm_subnet(a.id, &[("10.0.0.0/24", 0)], &[]).unwrap();
    assert_eq!((one.virtual_subnet_id, one.vm_network.as_ref().unwrap().name.as_str()), (Some(4096), "a"));
    let same = lab.vm_subnet(b.id, &[("10.0.0.0/24", 0)], &[("VMSubnetID", Value::Integer(16_777_214))]).unwrap();
    assert_eq!(same.virtual_subnet_id, Some(16_777_214), "another network may have the same addresses");
    let next = lab.vm_subnet(b.id, &[("10.0.1.0/24", 0)], &[("Name", text("next"))]).unwrap();
    assert_eq!(next.virtual_subnet_id, Some(4097), "the last number is taken, so the first gap follows");
    let six = lab.vm_network(network.id, &[("Name", text("six")), ("CAIPAddressPoolType", text("IPV6"))]).unwrap();
    lab.vm_subnet(six.id, &[("2001:db8::/64", 0)], &[]).unwrap();
    let more = |field: &'static str, value: Value| vec![("Name", text("x")), (field, value)];
    let none = || vec![("Name", text("x"))];
    for (subnets, more, status, part) in [
        (&[("10.0.0.128/25", 0)][..], none(), Status::VmmSubnetOverlap, "10.0.0.0/24 of VM subnet 'vm subnet'"),
        (&[("10.0.9.0/24", 0), ("10.0.9.0/25", 0)], none(), Status::VmmSubnetOverlap, "of VM subnet 'x'"),
        (&[("10.0.9.0/24", 5)], none(), Status::VmmInvalidArgument, "has no VLAN"),
        (&[("2001:db8:9::/64", 0)], none(), Status::VmmInvalidArgument, "of the other family"),
        (&[], none(), Status::MandatoryFieldNotSpecified, "SubnetVLans"),
        (&[("10.0.9.0/24", 0)], vec![("Name", text("VM Subnet"))], Status::VmmNameInUse, "duplicate VMSubnet"),
        (&[("10.0.9.0/24", 0)], more("VMSubnetID", Value::Integer(4096)), Status::VmmIdInUse, "'vm subnet' has it"),
        (
            &[("10.0.9.0/24", 0)],
            more("VMSubnetID", Value::Integer(4095)),
            Status::VmmInvalidArgument,
            "4096 to 16777214",
        ),
        (&[("10.0.9.0/24", 0)], more("VMSubnetID", Value::Integer(1 << 24)), Status::VmmInvalidArgument, "4096 to"),
        (&[("10.0.9.0/24", 0)], more("MaxNumberOfPorts", Value::Integer(0)), Status::VmmInvalidArgument, "one port"),
        (
            &[("10.0.9.0/24", 0)],
            more("LogicalNetworkDefinitionID", id(a.id)),
            Status::VmmInvalidArgument,
            "not isolated",
        ),
    ] {
        refused(lab.vm_subnet(a.id, subnets, &more), status, part);
    }
    let set = |fields: &[(&str, Value)]| lab.vmm.set_vm_subnet(one.id, &record::<VmSubnet>(fields));
    refused(set(&[("VMSubnetID", Value::Integer(5000))]), Status::VmmInvalidArgument, "it cannot be changed");
    refused(set(&[("VMNetworkID", id(b.id))]), Status::VmmInvalidArgument, "it cannot be changed");
    let pool = [("Name", text("p")), ("VMSubnetID", id(one.id)), ("Subnet", text("10.0.0.0/24"))];
    let pool = lab.vmm.add_pool(&record::<Pool>(&pool)).unwrap();
    assert_eq!((pool.site_id, pool.vm_subnet.as_ref().unwrap().name.as_str()), (None, "vm subnet"));
    assert_eq!(lab.granted(&pool, &[]), "10.0.0.1");
    let set_rows = |rows: &[(&str, i64)]| set(&[("SubnetVLans", vlans(rows))]);
    refused(set_rows(&[("10.0.5.0/24", 0)]), Status::VmmObjectInUse, "subnet '10.0.0.0/24'");
    assert_eq!(set_rows(&[("10.0.0.0/24", 0), ("10.0.5.0/24", 0)]).unwrap().subnet_vlans.len(), 2);
    refused(lab.vmm.remove_vm_subnet(one.id), Status::VmmObjectInUse, "static IP address pool 'p'");
    refused(lab.vmm.remove_vm_network(a.id), Status::VmmObjectInUse, "static IP address pool 'p'");
    lab.vmm.remove_vm_network(b.id).unwrap();
    let left = lab.vmm.vm_subnets(&VmmFilter::default()).unwrap();
    assert_eq!(left.len(), 2, "a VM network takes its subnets with it");
}

#[test]
fn subnets_by_vlan_take_rows_of_a_site() {
    let lab = lab();
    let network = lab.network_of("isolated", true);
    let site = lab.try_site(network.id, "s", &[("10.0.0.0/24", 5), ("10.0.1.0/24", 6)], &[lab.root()]).unwrap();
    let other = lab.network_of("other", true);
    let strange = lab.try_site(other.id, "t", &[("10.9.0.0/24", 9)], &[lab.root()]).unwrap();
    let a = lab.vm_network(network.id, &[]).unwrap();
    let at = |site: Uuid| ("LogicalNetworkDefinitionID", id(site));
    let one = lab.vm_subnet(a.id, &[("10.0.0.0/24", 5)], &[at(site.id)]).unwrap();
    assert_eq!(one.site.as_ref().unwrap().name, "s");
    let named = |more: &[(&'static str, Value)]| [&[("Name", text("x"))], more].concat();
    for (rows, more, status, part) in [
        (&[("10.0.0.0/24", 5)][..], named(&[at(site.id)]), Status::VmmIdInUse, "VMSubnet 'vm subnet' has it"),
        (&[("10.0.1.0/24", 7)], named(&[at(site.id)]), Status::VmmInvalidArgument, "'s' does not have it"),
        (
            &[("10.9.0.0/24", 9)],
            named(&[at(strange.id)]),
            Status::VmmInvalidArgument,
            "not one of logical network 'isolated'",
        ),
        (&[("10.0.1.0/24", 6)], named(&[]), Status::MandatoryFieldNotSpecified, "LogicalNetworkDefinitionID"),
        (
            &[("10.0.1.0/24", 6)],
            named(&[at(site.id), ("VMSubnetID", Value::Integer(5000))]),
            Status::VmmInvalidArgument,
            "not virtualized",
        ),
    ] {
        refused(lab.vm_subnet(a.id, rows, &more), status, part);
    }
    let auto = |name: &str| {
        lab.vmm.add_vm_network_with_subnet(&record::<VmNetwork>(&[
            ("Name", text(name)),
            ("LogicalNetworkID", id(network.id)),
        ]))
    };
    let b = auto("b").unwrap();
    let of_b = VmmFilter { vm_network_id: Some(b.id), ..VmmFilter::default() };
    let chosen = lab.vmm.vm_subnets(&of_b).unwrap().remove(0);
    assert_eq!((chosen.name.as_str(), chosen.subnet_vlans[0].vlan_id), ("b", 6));
    refused(auto("c"), Status::VmmLimitReached, "no subnet and VLAN is left in LogicalNetwork 'isolated'");
    assert_eq!(lab.vmm.vm_networks(&VmmFilter::default()).unwrap().len(), 2, "nothing of it was kept");
    refused(lab.vmm.remove_site(site.id), Status::VmmObjectInUse, "VM subnet");
    let set = |rows: &[(&str, i64)]| lab.vmm.set_site(site.id, &record::<NetworkSite>(&[("SubnetVLans", vlans(rows))]));
    refused(set(&[("10.0.0.0/24", 5)]), Status::VmmObjectInUse, "VM subnet 'b'");
    let pool = [
        ("Name", text("p")),
        ("VMSubnetID", id(one.id)),
        ("Subnet", text("10.0.0.0/24")),
        ("IPAddressRangeEnd", text("10.0.0.9")),
    ];
    let pool = lab.vmm.add_pool(&record::<Pool>(&pool)).unwrap();
    refused(lab.try_pool(&site, "10.0.0.0/24", &[]), Status::VmmPoolOverlap, "pool 'p'");
    lab.try_pool(&site, "10.0.0.0/24", &[("IPAddressRangeStart", text("10.0.0.10"))]).unwrap();
    set(&[("10.0.0.0/24", 15), ("10.0.1.0/24", 6)]).unwrap();
    let now = lab.vmm.vm_subnets(&VmmFilter { id: Some(one.id), ..VmmFilter::default() }).unwrap().remove(0);
    assert_eq!((now.subnet_vlans[0].vlan_id, lab.pool_now(&pool).vlan_id), (15, 15), "VLANs follow the site");
    let plain = lab.vm_network(lab.network("plain").id, &[]).unwrap();
    refused(lab.vm_subnet(plain.id, &[], &[]), Status::VmmInvalidArgument, "the subnets of its logical network");
}

#[test]
fn pools_belong_to_one_place() {
    let lab = lab();
    let site = lab.site("s", "10.0.0.0/24");
    let tenant = lab.vm_network(lab.network_of("v", false).id, &[]).unwrap();
    let subnet = lab.vm_subnet(tenant.id, &[("10.0.0.0/24", 0)], &[]).unwrap();
    let at = ("VMSubnetID", id(subnet.id));
    refused(lab.try_pool(&site, "10.0.0.0/24", std::slice::from_ref(&at)), Status::VmmInvalidPool, "not of both");
    let strange = [("Name", text("p")), at.clone(), ("Subnet", text("10.1.0.0/24"))];
    refused(lab.vmm.add_pool(&record::<Pool>(&strange)), Status::VmmInvalidPool, "not one of VM subnet 'vm subnet'");
    let cast = [("Name", text("p")), at.clone(), ("Subnet", text("239.0.0.0/24")), ("IsMulticast", true.into())];
    refused(lab.vmm.add_pool(&record::<Pool>(&cast)), Status::VmmInvalidPool, "is of a network site");
    let half =
        [("Name", text("p")), at.clone(), ("Subnet", text("10.0.0.0/24")), ("IPAddressRangeEnd", text("10.0.0.9"))];
    let pool = lab.vmm.add_pool(&record::<Pool>(&half)).unwrap();
    refused(lab.vmm.add_pool(&record::<Pool>(&half)), Status::VmmPoolOverlap, "pool 'p'");
    lab.pool(&site, &[]);
    let moved = record::<Pool>(&[("VMSubnetID", Value::Null), ("LogicalNetworkDefinitionID", id(site.id))]);
    refused(lab.vmm.set_pool(pool.id, &moved), Status::VmmInvalidArgument, "it cannot be changed");
    let found = |filter: VmmFilter| lab.vmm.pools(&filter).unwrap().iter().map(|pool| pool.id).collect::<Vec<_>>();
    assert_eq!(found(VmmFilter { vm_subnet_id: Some(subnet.id), ..VmmFilter::default() }), [pool.id]);
    let logical = Some(tenant.logical_network_id);
    assert_eq!(found(VmmFilter { logical_network_id: logical, ..VmmFilter::default() }), [pool.id]);
}

#[test]
fn pools_of_vm_subnets_are_where_their_logical_network_is() {
    let lab = lab();
    let (a, b) = (lab.group("A", lab.root()), lab.group("B", lab.root()));
    let network = lab.network_of("v", false);
    lab.try_site(network.id, "provider", &[("10.9.0.0/24", 0)], &[a]).unwrap();
    let tenant = lab.vm_network(network.id, &[]).unwrap();
    let subnet = lab.vm_subnet(tenant.id, &[("10.0.0.0/24", 0)], &[]).unwrap();
    let pool = [("Name", text("p")), ("VMSubnetID", id(subnet.id)), ("Subnet", text("10.0.0.0/24"))];
    let pool = lab.vmm.add_pool(&record::<Pool>(&pool)).unwrap();
    let found = |group: Uuid| {
        let filter = VmmFilter { host_group_id: Some(group), ..VmmFilter::default() };
        lab.vmm.pools(&filter).unwrap().iter().map(|pool| pool.id).collect::<Vec<_>>()
    };
    assert_eq!((found(a), found(b)), (vec![pool.id], vec![]));
}

#[test]
fn many_objects_are_filled_as_few_are() {
    let lab = lab();
    let network = lab.network("n");
    for n in 0..40 {
        let subnet = format!("10.{n}.0.0/24");
        let site = lab.try_site(network.id, &format!("s{n}"), &[(&subnet, 0)], &[lab.root()]).unwrap();
        let pool = lab.pool(&site, &[("Name", text(&format!("p{n}")))]);
        lab.granted(&pool, &[]);
    }
    let pools = lab.vmm.pools(&VmmFilter::default()).unwrap();
    for pool in &pools {
        assert_eq!(*pool, lab.pool_now(pool));
        assert_eq!(pool.site.as_ref().unwrap().logical_network.as_ref().unwrap().name, "n");
    }
    let grants = lab.vmm.grants(&VmmFilter::default()).unwrap();
    assert_eq!((pools.len(), grants.len()), (40, 40));
    for grant in grants {
        let one = VmmFilter { id: Some(grant.id), ..VmmFilter::default() };
        assert_eq!(lab.vmm.grants(&one).unwrap(), [grant]);
    }
}

#[test]
fn grants_are_found_by_mac_and_object() {
    let lab = lab();
    let pool = lab.pool(&lab.site("s", "10.0.0.0/24"), &[]);
    let vm = Uuid::from_u128(77);
    let fields = [("MACAddress", text("00:15:5D:00:00:01")), ("AssignedToId", id(vm)), ("Owner", text("contoso\\ann"))];
    let grant = lab.grant(&pool, &fields).unwrap();
    lab.grant(&pool, &[("MACAddress", text("00155D000002"))]).unwrap();
    let found = |filter: VmmFilter| lab.vmm.grants(&filter).unwrap().iter().map(|one| one.id).collect::<Vec<_>>();
    for written in ["00-15-5d-00-00-01", "00155d000001", "00:15:5d:00:00:01"] {
        assert_eq!(found(VmmFilter { mac_address: written.into(), ..VmmFilter::default() }), [grant.id], "{written}");
    }
    assert_eq!(found(VmmFilter { assigned_to_id: Some(vm), ..VmmFilter::default() }), [grant.id]);
    let bad = VmmFilter { mac_address: "x".into(), ..VmmFilter::default() };
    refused(lab.vmm.grants(&bad), Status::InvalidMacAddress, "'x'");
    let owned = record::<AllocatedAddress>(&[("Owner", text("contoso\\bob"))]);
    assert_eq!(lab.vmm.set_grant(grant.id, &owned).unwrap().owner, "contoso\\bob");
}
