//! Every synchronized field, changed on each side in turn, arrives on the other, as the oracle sees it. The list is written apart
//! from the mapping table: a line that is taken away there fails here.

use ipam::domain::fields::{AddressFilter, AddressRecord};
use ipam::domain::object::Object;
use ipam::service::{self, Changes};
use ipam::vmm::model::*;

use crate::fixture::*;
use crate::oracle::{assert_equal, of_vmm};

fn equal_and_new(world: &World, what: &str) {
    let before = of_vmm(&world.vmm);
    world.sync();
    assert_equal(&world.ipam, &world.vmm);
    assert_ne!(before, of_vmm(&world.vmm), "{what} did not arrive in VMM");
}

#[test]
fn fields_of_ranges_and_pools() {
    let world = World::new();
    let (_, _, pool, given) = contoso(&world.vmm);
    world.vmm.revoke(given.id, true).unwrap();
    world.sync();
    world.add_value("IPAddressPoolName", "Renamed");
    // IPAM's field and value, VMM's field and value.
    for (field, value, vmm_field, vmm_value) in [
        ("CustomConfiguration", "IP Pool Name=Renamed", "Name", "Renamed again"),
        ("Description", "text", "Description", "other text"),
        ("StartIPAddress", "10.10.10.5", "IPAddressRangeStart", "10.10.10.6"),
        ("EndIPAddress", "10.10.10.120", "IPAddressRangeEnd", "10.10.10.110"),
        (
            "ReservedIPAddresses",
            "10.10.10.20-10.10.10.22",
            "IPAddressReservedSet",
            "10.10.10.30, 10.10.10.31-10.10.10.33",
        ),
        ("VIP", "10.10.10.80", "VIPAddressSet", "10.10.10.81-10.10.10.83"),
        ("DnsServers", "10.10.10.3", "DNSServers", "10.10.10.4"),
        ("DnsSuffixes", "a.contoso.com", "DNSSearchSuffixes", "b.contoso.com"),
        ("ConnectionSpecificDnsSuffix", "c.contoso.com", "DNSSuffix", "d.contoso.com"),
        ("WinsServers", "10.10.10.7", "WINSServers", "10.10.10.8"),
    ] {
        let start = world.ranges()[0].start.to_string();
        world.set_range(&start, &[(field, value)]);
        equal_and_new(&world, field);
        world.vmm.set_pool(pool.id, &record(Pool::SPEC, &[(vmm_field, vmm_value)])).unwrap();
        world.sync();
        assert_equal(&world.ipam, &world.vmm);
    }
    let start = world.ranges()[0].start.to_string();
    world.set_range(&start, &[("Gateway", "10.10.10.1/20")]);
    equal_and_new(&world, "Gateway");
    let gateway = DefaultGateway { ip_address: address("10.10.10.2"), is_automatic: true, ..DefaultGateway::default() };
    let mut fields = ipam::domain::object::Record::new(Pool::SPEC);
    fields.set("DefaultGateways", ipam::domain::value::Value::Record(Box::new(gateway.to_record()))).unwrap();
    world.vmm.set_pool(pool.id, &fields).unwrap();
    world.sync();
    assert_equal(&world.ipam, &world.vmm);
    assert_eq!(world.ranges()[0].gateway, ["10.10.10.2/Automatic"]);
    // What is cleared on one side is cleared on the other.
    for (field, vmm_field) in [
        ("Description", "Description"),
        ("ReservedIPAddresses", "IPAddressReservedSet"),
        ("Gateway", "DefaultGateways"),
        ("DnsServers", "DNSServers"),
        ("DnsSuffixes", "DNSSearchSuffixes"),
    ] {
        world.set_range(&start, &[(field, "")]);
        equal_and_new(&world, field);
        let now = world.vmm.pools(&VmmFilter::default()).unwrap().remove(0).to_record();
        assert!(now.get(vmm_field).is_none_or(|v| v.to_string().is_empty()), "{vmm_field}");
    }
    for field in ["DNSSuffix", "VIPAddressSet", "WINSServers"] {
        world.vmm.set_pool(pool.id, &record(Pool::SPEC, &[(field, "")])).unwrap();
        world.sync();
        assert_equal(&world.ipam, &world.vmm);
    }
    let range = world.ranges().remove(0);
    assert!(range.vip.is_empty() && range.wins_servers.is_empty() && range.connection_specific_dns_suffix.is_empty());
}

#[test]
fn fields_of_networks_sites_and_subnets() {
    let world = World::new();
    let (network, site, _, _) = contoso(&world.vmm);
    world.sync();
    world.set_space("Contoso Logical Network", &[("Description", "from IPAM")]);
    equal_and_new(&world, "Description");
    world.set_subnet("10.10.10.0/24", &[("VlanId", "")]);
    equal_and_new(&world, "VlanId");
    let rename = |field: &str, old: &str, new: &str| {
        world.ipam.write(|tx| service::custom::rename_value(tx, field, old, new)).unwrap();
    };
    rename("VmmLogicalNetwork", "Contoso Logical Network", "Network A");
    equal_and_new(&world, "Name of the network");
    rename("NetworkSite", "Contoso 1", "Site A");
    equal_and_new(&world, "Name of the site");
    let set =
        |fields: &[(&str, &str)]| world.vmm.set_network(network.id, &record(LogicalNetwork::SPEC, fields)).unwrap();
    set(&[("Name", "Network B"), ("Description", "")]);
    world.vmm.set_site(site.id, &record(NetworkSite::SPEC, &[("Name", "Site B")])).unwrap();
    set_rows(&world.vmm, site.id, &[row("10.10.10.0/24", 12)]);
    world.sync();
    assert_equal(&world.ipam, &world.vmm);
    let space = world.spaces().remove(1);
    assert_eq!((space.name.as_str(), space.description.as_str()), ("Network B", ""));
    assert_eq!(space.custom_configuration, "VMM Logical Network=Network B;Network Site=Site B");
    assert_eq!(world.subnets()[0].vlan_id, [12]);
}

#[test]
fn fields_of_addresses_come_from_vmm() {
    let world = World::new();
    let (_, _, _, given) = contoso(&world.vmm);
    world.sync();
    for (field, value) in [
        ("AssignedToName", "web01"),
        ("Description", "new text"),
        ("MACAddress", "00:1D:D8:B7:1C:00"),
        ("AssignedToType", "LoadBalancer"),
        ("Description", ""),
    ] {
        world.vmm.set_grant(given.id, &record(AllocatedAddress::SPEC, &[(field, value)])).unwrap();
        world.sync();
        assert_equal(&world.ipam, &world.vmm);
    }
    let shown = world.addresses().remove(0);
    assert_eq!((shown.device_name.as_str(), shown.ip_address_state.as_str()), ("web01", "In-Use"));
    // VMM owns what it says, and leaves alone what it says nothing about.
    let filter = AddressFilter { id: vec![shown.id], ..AddressFilter::default() };
    let fields = [("DeviceName", "user's"), ("Description", "user's"), ("Owner", "user")];
    let changes = Changes::from(record(AddressRecord::SPEC, &fields));
    world.ipam.write(|tx| service::address::set(tx, &filter, &changes)).unwrap();
    world.sync();
    let shown = world.addresses().remove(0);
    assert_eq!(
        (shown.device_name.as_str(), shown.description.as_str(), shown.owner.as_str()),
        ("web01", "user's", "user")
    );
    // Taken back without returning it to the pool: held, and what VMM had said of its machine is gone.
    world.vmm.revoke(given.id, false).unwrap();
    world.sync();
    let shown = world.addresses().remove(0);
    assert_eq!((shown.device_name.as_str(), shown.ip_address_state.as_str()), ("", "Reserved"));
}
