//! Which objects an inventory of the embedded VMM holds.

use ipam::domain::value::Timestamp;
use ipam::error::Status;
use ipam::vmm::inventory::Inventory;
use ipam::vmm::model::InventoryScope;

use crate::lab::{id, lab, refused};

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
