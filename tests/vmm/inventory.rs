//! The inventory document: canonical bytes, and every way in which a document can be bad.

use ipam::domain::address::{Address, Prefix};
use ipam::domain::object::{Object, Record};
use ipam::domain::value::{Timestamp, Value};
use ipam::error::Status;
use ipam::vmm::inventory::Inventory;
use ipam::vmm::model::{
    AllocatedAddress, HostGroup, InventoryInfo, LogicalNetwork, NetworkRoute, NetworkSite, Pool, SubnetVlan, VmNetwork,
    VmNetworkType, VmSubnet,
};
use uuid::Uuid;

const TIME: Timestamp = Timestamp(1_795_000_000_000_000);

fn id(n: u128) -> Uuid {
    Uuid::from_u128(n)
}

fn info() -> InventoryInfo {
    InventoryInfo { vmm_server: "SCVMM1.contoso.com".into(), taken_at: TIME, complete: true, ..Default::default() }
}

fn address(text: &str) -> Option<Address> {
    Some(Address::parse("Address", text).unwrap())
}

fn prefix(text: &str) -> Prefix {
    Prefix::parse("Subnet", text).unwrap()
}

/// Two networks with a site, a pool and an address each, under a host group below All Hosts.
fn records() -> Vec<Record> {
    let group = |n, name: &str, parent: Option<u128>| HostGroup {
        id: id(n),
        name: name.into(),
        parent_id: parent.map(id),
        ..Default::default()
    };
    let mut records = vec![group(1, "All Hosts", None).to_record(), group(2, "Rack ä", Some(1)).to_record()];
    for (n, name, net) in [(10, "Woodgrove", "20.20.20"), (20, "contoso", "10.10.10")] {
        let network = LogicalNetwork { id: id(n), name: name.into(), modified_time: TIME, ..Default::default() };
        let subnet = SubnetVlan { subnet: Some(prefix(&format!("{net}.0/24"))), vlan_id: 7, ..Default::default() };
        let site = NetworkSite {
            id: id(n + 1),
            name: format!("{name} 1"),
            logical_network_id: id(n),
            logical_network: Some(network.clone().into()),
            subnet_vlans: vec![subnet, SubnetVlan { vlan_id: 9, ..Default::default() }],
            host_group_ids: vec![id(2), id(1)],
            ..Default::default()
        };
        let pool = Pool {
            id: id(n + 2),
            name: "pool".into(),
            site_id: Some(id(n + 1)),
            subnet: prefix(&format!("{net}.0/24")),
            start: address(&format!("{net}.1")),
            end: address(&format!("{net}.100")),
            reserved_set: format!(", {net}.2,{net}.1"),
            vip_set: format!("{net}.50-{net}.59"),
            ..Default::default()
        };
        let grant = AllocatedAddress {
            id: id(n + 3),
            address: address(&format!("{net}.3")),
            pool_id: id(n + 2),
            assigned_to_type: "VirtualMachine".into(),
            ..Default::default()
        };
        records.extend([network.to_record(), site.to_record(), pool.to_record(), grant.to_record()]);
        records.extend(tenant(n));
    }
    records
}

/// A virtualized VM network on the network of that number, with a subnet and a pool on it.
fn tenant(n: u128) -> [Record; 3] {
    let network = VmNetwork {
        id: id(n + 4),
        name: "tenant".into(),
        logical_network_id: id(n),
        isolation_type: VmNetworkType::WindowsNetworkVirtualization,
        routing_domain_id: Some(id(n + 7)),
        ..Default::default()
    };
    let subnet = VmSubnet {
        id: id(n + 5),
        name: " tenant 1 ".into(),
        vm_network_id: id(n + 4),
        // What VMM keeps behind a virtualized subnet is in no list.
        site_id: Some(id(n + 8)),
        subnet_vlans: vec![SubnetVlan { subnet: Some(prefix("192.168.1.0/24")), ..Default::default() }],
        virtual_subnet_id: Some(4096 + n as u32),
        ..Default::default()
    };
    let route = NetworkRoute { destination_prefix: "10.9.0.1/16".into(), next_hop: "192.168.1.1".into(), metric: 0 };
    let pool = Pool {
        id: id(n + 6),
        name: "tenant pool".into(),
        site_id: Some(id(n + 8)),
        vm_subnet_id: Some(id(n + 5)),
        subnet: prefix("192.168.1.0/24"),
        start: address("192.168.1.4"),
        end: address("192.168.1.9"),
        network_routes: vec![route],
        ..Default::default()
    };
    [network.to_record(), subnet.to_record(), pool.to_record()]
}

fn build(records: &[Record]) -> ipam::error::Result<Inventory> {
    let mut inventory = Inventory::new(info());
    for record in records {
        inventory.add(record)?;
    }
    inventory.finish()
}

#[test]
fn the_same_vmm_gives_the_same_bytes_in_any_order() {
    let forward = build(&records()).unwrap();
    let mut reversed = records();
    reversed.reverse();
    assert_eq!(build(&reversed).unwrap().format(), forward.format());
    let mut later = Inventory::new(InventoryInfo { taken_at: Timestamp(0), clock_offset_ms: 5, ..info() });
    records().iter().for_each(|record| later.add(record).unwrap());
    let later = later.finish().unwrap();
    assert_eq!(later.info.digest, forward.info.digest);
    assert_ne!(later.format(), forward.format());
}

#[test]
fn what_is_written_is_read_back_equal() {
    let inventory = build(&records()).unwrap();
    let text = inventory.format();
    let again = Inventory::parse(&text).unwrap();
    assert_eq!(again, inventory);
    assert_eq!(again.format(), text);
    assert_eq!(Inventory::parse_bytes(format!("\u{feff}{text}").as_bytes()).unwrap(), inventory);
    let empty = Inventory::new(info()).finish().unwrap();
    assert_eq!(Inventory::parse(&empty.format()).unwrap(), empty);
}

#[test]
fn finishing_sorts_fills_and_counts() {
    let inventory = build(&records()).unwrap();
    let names: Vec<_> = inventory.networks.iter().map(|network| network.name.as_str()).collect();
    assert_eq!(names, ["contoso", "Woodgrove"]);
    assert_eq!(inventory.info.vmm_server, "scvmm1.contoso.com");
    assert_eq!((inventory.info.logical_network_count, inventory.info.address_count), (2, 2));
    assert_eq!((inventory.info.vm_network_count, inventory.info.vm_subnet_count, inventory.info.pool_count), (2, 2, 4));
    let subnet = &inventory.vm_subnets[0];
    assert_eq!((subnet.name.as_str(), subnet.site_id), ("tenant 1", None), "no network site is behind it");
    let pool = &inventory.pools[2];
    assert_eq!((pool.name.as_str(), pool.site_id, pool.available_addresses), ("tenant pool", None, 6));
    assert_eq!(pool.network_routes[0].to_string(), "10.9.0.0/16 192.168.1.1");
    assert_eq!(inventory.host_groups[1].path, "All Hosts\\Rack ä");
    assert!(inventory.host_groups[0].is_root && !inventory.host_groups[1].is_root);
    let site = &inventory.sites[0];
    assert!(site.logical_network.is_none() && site.host_group_ids == [id(1), id(2)]);
    assert!(site.subnet_vlans[0].subnet.is_none() && site.subnet_vlans[1].is_vlan_enabled);
    let pool = &inventory.pools[0];
    assert_eq!(pool.reserved_set, "10.10.10.1-10.10.10.2");
    let counts = (pool.total_addresses, pool.available_dip_addresses, pool.available_vip_addresses);
    assert_eq!(counts, (100, 87, 10));
    assert_eq!(inventory.addresses[0].name, "10.10.10.3");
}

/// Changes one field of the first record of a kind and checks what building says then.
fn broken(kind: &'static str, field: &str, value: Value, status: Status, text: &str) {
    let mut records = records();
    let record = records.iter_mut().find(|record| record.spec().name == kind).unwrap();
    record.set(field, value.clone()).unwrap();
    let error = build(&records).expect_err(&format!("{kind} {field} {value}"));
    assert_eq!(error.status(), status, "{error}");
    assert!(error.to_string().contains(text), "{error}");
}

#[test]
fn a_parent_that_is_not_there_is_named() {
    let missing = "00000000-0000-0000-0000-000000000063";
    let check = |kind, field, text| broken(kind, field, missing.into(), Status::InventoryParentMissing, text);
    check(
        "LogicalNetworkDefinition",
        "LogicalNetworkID",
        "LogicalNetworkDefinition 'Woodgrove 1' whose LogicalNetworkID '00000000-0000-0000-0000-000000000063' is not",
    );
    check("LogicalNetworkDefinition", "HostGroupIDs", "'Woodgrove 1' whose HostGroupIDs");
    check("StaticIPAddressPool", "LogicalNetworkDefinitionID", "StaticIPAddressPool 'pool' whose");
    check("AllocatedIPAddress", "AllocatingAddressPoolID", "AllocatedIPAddress '20.20.20.3' whose");
    check("HostGroup", "ParentHostGroupID", "HostGroup 'All Hosts' whose ParentHostGroupID");
    check("VMNetwork", "LogicalNetworkID", "VMNetwork 'tenant' whose LogicalNetworkID");
    check("VMSubnet", "VMNetworkID", "VMSubnet 'tenant 1' whose VMNetworkID");
    check("StaticIPAddressPool", "VMSubnetID", "StaticIPAddressPool 'pool' whose VMSubnetID");
    let subnet = Value::Text("20.20.0.0/16".into());
    broken("StaticIPAddressPool", "Subnet", subnet, Status::InventoryParentMissing, "whose Subnet '20.20.0.0/16'");
}

#[test]
fn objects_that_break_a_rule_are_named() {
    let check = |kind, field, value: &str, text| {
        let value = if value.is_empty() { Value::Null } else { value.into() };
        broken(kind, field, value, Status::InvalidInventory, text);
    };
    check("LogicalNetwork", "ID", "", "LogicalNetworks[0]: ID is missing");
    check("LogicalNetwork", "Name", "", "LogicalNetworks[0]: Name '' has 0 characters");
    check("LogicalNetwork", "Name", "CONTOSO", "LogicalNetworks[1]: duplicate Name 'contoso'");
    check("LogicalNetwork", "ID", &id(20).to_string(), "LogicalNetworks[1]: duplicate ID");
    check("HostGroup", "ParentHostGroupID", &id(2).to_string(), "the host group stands under itself");
    check("StaticIPAddressPool", "IPAddressRangeStart", "", "IPAddressRangeStart is missing");
    check("StaticIPAddressPool", "IPAddressRangeStart", "20.20.20.200", "ends before it starts");
    check("StaticIPAddressPool", "IPAddressRangeEnd", "20.20.21.1", "is not inside Subnet 20.20.20.0/24");
    check("StaticIPAddressPool", "IPAddressReservedSet", "x", "StaticIPAddressPools[0]: IPAddressReservedSet 'x'");
    check("AllocatedIPAddress", "Address", "", "AllocatedIPAddresses[0]: Address is missing");
    check("VMNetwork", "Name", "", "VMNetworks[0]: Name '' has 0 characters");
    check("VMNetwork", "ID", &id(24).to_string(), "VMNetworks[1]: duplicate ID");
    check("VMSubnet", "ID", "", "VMSubnets[0]: ID is missing");
    let lost = NetworkRoute { destination_prefix: "here".into(), next_hop: "there".into(), metric: 1 }.to_record();
    let lost = Value::List(vec![Value::Record(Box::new(lost))]);
    broken("StaticIPAddressPool", "NetworkRoutes", lost, Status::InvalidInventory, "'here there 1' is not a route");
    let vlan = SubnetVlan { vlan_id: 4095, ..Default::default() }.to_record();
    let vlans = Value::List(vec![Value::Record(Box::new(vlan))]);
    broken("LogicalNetworkDefinition", "SubnetVLans", vlans.clone(), Status::InvalidInventory, "VLAN 4095 is not");
    broken("VMSubnet", "SubnetVLans", vlans, Status::InvalidInventory, "VMSubnets[0]: VLAN 4095 is not");
    let mut twice = records();
    twice.extend(records().into_iter().filter(|record| record.spec().name == "AllocatedIPAddress"));
    let error = build(&twice).unwrap_err();
    assert_eq!((error.status(), error.also().len()), (Status::InvalidInventory, 3), "{error}");
    let stranger = Record::new(InventoryInfo::SPEC);
    assert_eq!(Inventory::new(info()).add(&stranger).unwrap_err().status(), Status::InvalidParameter);
    assert_eq!(Inventory::new(InventoryInfo::default()).finish().unwrap_err().status(), Status::InvalidParameter);
}

#[test]
fn a_document_cut_anywhere_says_that_it_ends_early() {
    let text = build(&records()).unwrap().format();
    let bytes = text.as_bytes();
    let end = text.trim_end().len();
    for cut in 0..end {
        let error = Inventory::parse_bytes(&bytes[..cut]).unwrap_err();
        assert_eq!(error.status(), Status::InventoryTruncated, "cut at {cut}: {error}");
    }
    Inventory::parse_bytes(&bytes[..end]).unwrap();
}

#[test]
fn what_is_not_an_inventory_says_why() {
    let text = build(&records()).unwrap().format();
    let check = |text: &str, status: Status, part: &str| {
        let error = Inventory::parse(text).expect_err(part);
        assert_eq!(error.status(), status, "{error}");
        assert!(error.to_string().contains(part), "{error}");
    };
    let not = Status::InvalidInventory;
    check("", Status::InventoryTruncated, "it is empty");
    check("hello", not, "it is not an inventory, it is not JSON");
    check("[]", not, "it is not a JSON object");
    check("{}", not, "it has no Format");
    check("{\"Format\":\"ipam-vmm-plan\"}", not, "its Format is \"ipam-vmm-plan\"");
    check("{\"Format\":\"ipam-vmm-inventory\"}", not, "Version: it is missing");
    check(&format!("{text}x"), not, "trailing characters");
    let swapped = |from: &str, to: &str| {
        assert!(text.contains(from), "{from}");
        text.replacen(from, to, 1)
    };
    check(&swapped("\"Version\":2", "\"Version\":3"), Status::InventoryVersionUnknown, "has version 3");
    check(&swapped("\"Version\":2", "\"Version\":0"), not, "Version: '0'");
    check(&swapped("\"Version\":2", "\"Version\":\"1\""), not, "Version: '\"1\"'");
    check(&swapped("\"Digest\"", "\"Digesd\""), not, "Digest: it is missing");
    check(&swapped("contoso 1", "contoso 2"), not, "Digest: the content was changed since it was written");
    check(&swapped("\"Info\"", "\"Inof\""), not, "Info: it is missing");
    check(&swapped("\"StaticIPAddressPools\"", "\"Pools\""), not, "StaticIPAddressPools: the list is missing");
    check(&swapped("\"Format\"", "\"More\":1,\"Format\""), not, "More: an inventory has no such part");
    check(&swapped("\"VLanID\":9", "\"Vlan\":9"), not, "LogicalNetworkDefinitions[0]: ");
    check(&swapped("\"VLanID\":9", "\"VLanID\":\"x\""), not, "SubnetVLans[0].VLanID");
}
