//! What older versions wrote is read: documents byte for byte, files with everything in them.

use ipam::error::Status;
use ipam::vmm::embedded::Vmm;
use ipam::vmm::inventory::Inventory;
use ipam::vmm::model::{AllocatedAddress, InventoryScope, VmmFilter};
use rusqlite::Connection;

use crate::lab::{id, record, refused, text};

const DOCUMENT: &str = include_str!("../fixtures/vmm/inventory-1.json");
const FILE: &str = include_str!("../fixtures/vmm/file-1.sql");

#[test]
fn a_document_of_version_1_stays_one() {
    let inventory = Inventory::parse(DOCUMENT).unwrap();
    assert_eq!((inventory.info.version, inventory.covers_vm_networks()), (1, false));
    assert_eq!(inventory.format(), DOCUMENT, "the same bytes, the same digest");
    let routes: Vec<_> =
        inventory.pools.iter().flat_map(|pool| &pool.network_routes).map(ToString::to_string).collect();
    let written = ["10.99.0.0/16 10.10.10.1 3", "0.0.0.0/0 10.10.10.2 20", "2001:db8:99::/48 2001:db8:10::1 5"];
    assert_eq!(routes, written);
    let newer = DOCUMENT.replace("\"StaticIPAddressPools\":", "\"VMNetworks\":[],\n\"StaticIPAddressPools\":");
    refused(Inventory::parse(&newer), Status::InvalidInventory, "no such part");
    let bad = DOCUMENT.replace("10.99.0.0/16 10.10.10.1 3", "10.99.0.0/16");
    refused(Inventory::parse(&bad), Status::InvalidInventory, "StaticIPAddressPools[0]");
}

#[test]
fn a_file_of_version_1_keeps_everything() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("scvmm1.contoso.com.vmm");
    Connection::open(&path).unwrap().execute_batch(FILE).unwrap();
    let vmm = Vmm::open(path.to_str().unwrap(), false).unwrap();
    let scope = InventoryScope { host_groups: vec!["All Hosts".into()], ..InventoryScope::default() };
    let now = vmm.inventory(&scope).unwrap();
    let was = Inventory::parse(DOCUMENT).unwrap();
    assert!(now.host_groups.iter().all(|group| group.inherit_network_settings == Some(true)));
    assert_eq!((now.networks, now.sites, now.addresses), (was.networks, was.sites, was.addresses));
    assert_eq!(now.pools, was.pools, "bounds, sets, lists, routes and counts");
    assert_eq!(vmm.services(&VmmFilter::default()).unwrap()[0].host_groups[0].name, "Rack ä");
    for pool in vmm.pools(&VmmFilter::default()).unwrap() {
        let grant = [("AllocatingAddressPoolID", id(pool.id)), ("AssignedToType", text("VirtualMachine"))];
        vmm.grant(&record::<AllocatedAddress>(&grant)).unwrap();
    }
    drop(vmm);
    assert_eq!(Vmm::open(path.to_str().unwrap(), false).unwrap().inventory(&scope).unwrap().addresses.len(), 7);
}
