//! Which objects an inventory of the embedded VMM holds.

use ipam::domain::value::Timestamp;
use ipam::error::Status;
use ipam::vmm::inventory::Inventory;
use ipam::vmm::model::{InventoryScope, Pool};

use crate::lab::{id, lab, record, refused, text};

#[test]
fn the_inventory_holds_what_is_in_scope() {
    let lab = lab();
    let root = lab.root();
    let (a, b) = (lab.group("A", root), lab.group("B", root));
    let below = lab.group("below", a);
    for (name, subnet, group) in [
        ("a", "10.1.0.0/24", a),
        ("b", "10.2.0.0/24", b),
        ("below", "10.3.0.0/24", below),
        ("root", "10.4.0.0/24", root),
    ] {
        let network = lab.network(name);
        let site = lab.try_site(network.id, name, &[(subnet, 0)], &[group]).unwrap();
        lab.granted(&lab.pool(&site, &[]), &[]);
    }
    lab.network("empty");
    let read = |groups: &[&str], networks: &[&str]| {
        let own = |names: &[&str]| names.iter().map(ToString::to_string).collect();
        lab.vmm.inventory(&InventoryScope { host_groups: own(groups), logical_networks: own(networks) })
    };
    let names = |inventory: Inventory| {
        let counts = (inventory.sites.len(), inventory.pools.len(), inventory.addresses.len());
        let names: Vec<_> = inventory.networks.iter().map(|network| network.name.clone()).collect();
        assert!(inventory.info.complete && counts.0 == counts.1 && counts.0 == counts.2);
        assert_eq!(inventory.host_groups.len(), 4);
        assert_eq!(Inventory::parse(&inventory.format()).unwrap(), inventory);
        names
    };
    assert_eq!(names(read(&[], &[]).unwrap()), ["a", "b", "below", "empty", "root"]);
    assert_eq!(names(read(&["all hosts"], &["A", "none"]).unwrap()), ["a"]);
    assert_eq!(names(read(&["B"], &[]).unwrap()), ["b", "root"]);
    assert_eq!(names(read(&["All Hosts\\a\\below"], &[]).unwrap()), ["a", "below", "root"]);
    assert_eq!(names(read(&["A"], &[]).unwrap()), ["a", "below", "root"]);
    refused(read(&["C"], &[]), Status::VmmObjectNotFound, "HostGroup 'C'");
    lab.group("below", b);
    refused(read(&["below"], &[]), Status::AmbiguousKey, "write its path");
    lab.service(&[("HostGroupIDs", id(b))]).unwrap();
    let scoped = read(&[], &[]).unwrap();
    assert_eq!(scoped.info.host_groups, ["All Hosts\\B"]);
    assert_eq!(scoped.networks.len(), 2);
    let text = |inventory: Inventory| {
        let Inventory { mut info, .. } = inventory.clone();
        info.taken_at = Timestamp(0);
        Inventory { info, ..inventory }.format()
    };
    assert_eq!(text(scoped), text(read(&[], &[]).unwrap()), "the same VMM gives the same bytes");
}

#[test]
fn vm_networks_follow_their_logical_network_and_those_by_vlan_their_site() {
    let lab = lab();
    let (a, b) = (lab.group("A", lab.root()), lab.group("B", lab.root()));
    let isolated = lab.network_of("isolated", true);
    let here = lab.try_site(isolated.id, "here", &[("10.0.0.0/24", 5)], &[a]).unwrap();
    let there = lab.try_site(isolated.id, "there", &[("10.1.0.0/24", 6)], &[b]).unwrap();
    let tenant = lab.vm_network(isolated.id, &[("Name", text("by vlan"))]).unwrap();
    for (site, subnet, vlan) in [(&here, "10.0.0.0/24", 5), (&there, "10.1.0.0/24", 6)] {
        let at = [("Name", text(&site.name)), ("LogicalNetworkDefinitionID", id(site.id))];
        let subnet = lab.vm_subnet(tenant.id, &[(subnet, vlan)], &at).unwrap();
        let pool = [
            ("Name", text(&site.name)),
            ("VMSubnetID", id(subnet.id)),
            ("Subnet", text(&subnet.subnet_vlans[0].subnet.unwrap().to_string())),
        ];
        lab.granted(&lab.vmm.add_pool(&record::<Pool>(&pool)).unwrap(), &[]);
    }
    let virtual_ = lab.network_of("virtual", false);
    lab.try_site(virtual_.id, "provider", &[("10.2.0.0/24", 0)], &[b]).unwrap();
    let other = lab.vm_network(virtual_.id, &[("Name", text("virtualized"))]).unwrap();
    lab.vm_subnet(other.id, &[("10.0.0.0/24", 0)], &[]).unwrap();
    let names = |groups: &[&str]| {
        let host_groups = groups.iter().map(ToString::to_string).collect();
        let read = lab.vmm.inventory(&InventoryScope { host_groups, logical_networks: Vec::new() }).unwrap();
        assert_eq!(Inventory::parse(&read.format()).unwrap(), read);
        let counts = (read.info.vm_network_count, read.info.vm_subnet_count);
        assert_eq!(counts, (read.vm_networks.len() as u64, read.vm_subnets.len() as u64));
        let list = |names: Vec<&String>| names.into_iter().cloned().collect::<Vec<_>>().join(" ");
        let networks = list(read.vm_networks.iter().map(|one| &one.name).collect());
        let subnets = list(read.vm_subnets.iter().map(|one| &one.name).collect());
        format!(
            "{networks}: {subnets}: {} {}",
            list(read.pools.iter().map(|one| &one.name).collect()),
            read.addresses.len()
        )
    };
    assert_eq!(names(&["All Hosts"]), "by vlan virtualized: here there vm subnet: here there 2");
    assert_eq!(names(&["A"]), "by vlan: here: here 1");
    assert_eq!(names(&["B"]), "by vlan virtualized: there vm subnet: there 1");
}
