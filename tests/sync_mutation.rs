//! Takes each line of the mapping table away in turn, and expects the oracle to see it: a field that nothing checks would be one that
//! nobody misses. In a process of its own, because the table is that of the process.

#![cfg(debug_assertions)]

#[path = "sync/fixture.rs"]
#[allow(dead_code)]
mod fixture;
#[path = "sync/oracle.rs"]
#[allow(dead_code)]
mod oracle;

use std::panic::{AssertUnwindSafe, catch_unwind};

use ipam::domain::object::{Object, Record};
use ipam::domain::value::Value;
use ipam::sync::mapping::{TABLE, without_line};
use ipam::vmm::model::*;

use fixture::*;

/// Everything of VMM that is mapped changes once, and each change is to arrive. The list is written apart from the table.
fn everything_changes() {
    let world = World::new();
    let (network, site, pool, given) = contoso(&world.vmm);
    let (_, tenant, subnet, ..) = adatum(&world.vmm);
    world.run(&world.vmm, &Default::default()).unwrap();
    let changes = record(LogicalNetwork::SPEC, &[("Name", "Renamed"), ("Description", "other")]);
    world.vmm.set_network(network.id, &changes).unwrap();
    world.vmm.set_site(site.id, &record(NetworkSite::SPEC, &[("Name", "North")])).unwrap();
    set_rows(&world.vmm, site.id, &[row("10.10.10.0/24", 12)]);
    let fields = [
        ("Name", "Pool B"),
        ("Description", "text"),
        ("IPAddressRangeStart", "10.10.10.9"),
        ("IPAddressRangeEnd", "10.10.10.120"),
        ("IPAddressReservedSet", "10.10.10.20-10.10.10.22"),
        ("VIPAddressSet", "10.10.10.80"),
        ("DNSServers", "10.10.10.3"),
        ("DNSSearchSuffixes", "a.example"),
        ("DNSSuffix", "b.example"),
        ("WINSServers", "10.10.10.7"),
    ];
    let mut changes = record(Pool::SPEC, &fields);
    let gateway = DefaultGateway { ip_address: address("10.10.10.1"), metric: 20, ..DefaultGateway::default() };
    changes.set("DefaultGateways", Value::Record(Box::new(gateway.to_record()))).unwrap();
    world.vmm.set_pool(pool.id, &changes).unwrap();
    let fields = [
        ("AssignedToName", "web09"),
        ("Description", "text"),
        ("MACAddress", "00:1D:D8:B7:1C:09"),
        ("AssignedToType", "LoadBalancer"),
    ];
    world.vmm.set_grant(given.id, &record(AllocatedAddress::SPEC, &fields)).unwrap();
    let virtual_ip = grant(&world.vmm, pool.id, &[("Type", "VirtualIP")]);
    let other = grant(&world.vmm, pool.id, &[]);
    world.vmm.revoke(other.id, false).unwrap();
    let changes = record(VmNetwork::SPEC, &[("Name", "Other"), ("Description", "x"), ("Owner", "bob")]);
    world.vmm.set_vm_network(tenant.id, &changes).unwrap();
    let changes = record(VmSubnet::SPEC, &[("Name", "Back"), ("Description", "y")]);
    world.vmm.set_vm_subnet(subnet.id, &changes).unwrap();
    isolated(&world);
    for _ in 0..2 {
        world.run(&world.vmm, &Default::default()).unwrap();
    }
    oracle::assert_equal(&world.ipam, &world.vmm);
    assert!(virtual_ip.address.is_some());
}

/// A network of VLANs with a VM network on it: VLAN and isolation of a customer subnet.
fn isolated(world: &World) {
    let mut network = record(LogicalNetwork::SPEC, &[("Name", "Isolated")]);
    network.set("IsLogicalNetworkDefinitionIsolated", Value::Bool(true)).unwrap();
    let network = world.vmm.add_network(&network).unwrap();
    let site = add_site(&world.vmm, network.id, "Isolated 1", &[row("10.90.0.0/24", 90)]);
    let tenant = add_vm_network(&world.vmm, network.id, "By VLAN", &[]);
    let fields = [
        ("Name", "vlan"),
        ("VMNetworkID", &*tenant.id.to_string()),
        ("LogicalNetworkDefinitionID", &*site.id.to_string()),
    ];
    let mut made: Record = record(VmSubnet::SPEC, &fields);
    made.set("SubnetVLans", rows_value(&[row("10.90.0.0/24", 90)])).unwrap();
    world.vmm.add_vm_subnet(&made).unwrap();
}

#[test]
fn a_line_that_is_taken_away_is_missed() {
    everything_changes();
    let quiet = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let mut unseen = Vec::new();
    for (at, line) in TABLE.iter().enumerate() {
        without_line(Some(at));
        if catch_unwind(AssertUnwindSafe(everything_changes)).is_ok() {
            unseen.push(format!("{} {}", line.object, line.field));
        }
    }
    without_line(None);
    std::panic::set_hook(quiet);
    assert!(unseen.is_empty(), "nobody misses {unseen:?}");
    everything_changes();
    println!("{} lines of the table, each missed", TABLE.len());
}
