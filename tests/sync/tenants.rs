//! VM networks and VM subnets end to end: shown in IPAM, and written to VMM when that is asked for.

use ipam::domain::custom::{TENANT, VM_NETWORK};
use ipam::domain::fields::{AddressSpace, AddressSpaceFilter, Range, Subnet};
use ipam::domain::object::Object;
use ipam::service::{custom, range, space, subnet};
use ipam::sync::{self, model::*};
use ipam::vmm::model::*;

use crate::fixture::*;
use crate::oracle::{assert_equal, of_vmm};

fn asked() -> SyncOptions {
    SyncOptions { include_customer: true, ..SyncOptions::default() }
}

#[test]
fn a_vm_network_appears_as_customer_space_with_pool_and_addresses() {
    let world = World::new();
    let (_, tenant, _, _, given) = adatum(&world.vmm);
    world.sync();
    assert_equal(&world.ipam, &world.vmm);
    let spaces = world.spaces();
    let space = spaces.iter().find(|space| space.name == "Adatum").unwrap();
    assert_eq!(space.associated_provider_address_space, "Provider");
    assert_eq!((space.vm_network.as_str(), space.tenant.as_str()), ("Adatum", "adatum\\ann"));
    let subnets = world.subnets();
    let subnet = subnets.iter().find(|subnet| subnet.name == "Front").unwrap();
    assert_eq!((subnet.network_type.name(), subnet.virtual_subnet_id.is_some()), ("Customer", true));
    let address = world.addresses().into_iter().find(|one| one.ip_address == given.address.unwrap()).unwrap();
    assert_eq!((address.device_name.as_str(), address.mac_address.as_str()), ("web01", "00-1D-D8-B7-1C-01"));
    assert_eq!(address.customer_address_space, "Adatum");
    // Everything of it changes in VMM, and follows.
    let fields = record(VmNetwork::SPEC, &[("Name", "Adatum Corp"), ("Owner", "adatum\\bob"), ("Description", "")]);
    world.vmm.set_vm_network(tenant.id, &fields).unwrap();
    world.sync();
    assert_equal(&world.ipam, &world.vmm);
    assert!(world.spaces().iter().any(|space| space.name == "Adatum Corp"));
    for (field, expected) in [(VM_NETWORK, "Adatum Corp"), (TENANT, "adatum\\bob")] {
        let values = world.ipam.read(|tx| tx.store().custom_values(field)).unwrap();
        assert_eq!(values.iter().map(|value| value.value.as_str()).collect::<Vec<_>>(), [expected]);
    }
}

#[test]
fn deleting_a_vm_network_in_vmm_takes_its_space_away() {
    let world = World::new();
    let (_, tenant, subnet, pool, given) = adatum(&world.vmm);
    let second = add_vm_network(&world.vmm, tenant.logical_network_id, "Fabrikam", &[]);
    let other = add_vm_subnet(&world.vmm, second.id, "Back", &[row("192.168.1.0/24", 0)]);
    add_tenant_pool(&world.vmm, other.id, "192.168.1.0/24", "Other Pool", &[]);
    world.sync();
    assert_equal(&world.ipam, &world.vmm);
    world.vmm.revoke(given.id, true).unwrap();
    world.vmm.remove_pool(pool.id).unwrap();
    world.vmm.remove_vm_subnet(subnet.id).unwrap();
    world.vmm.remove_vm_network(tenant.id).unwrap();
    world.sync();
    assert_equal(&world.ipam, &world.vmm);
    assert!(!world.spaces().iter().any(|space| space.name == "Adatum"));
    assert!(world.spaces().iter().any(|space| space.name == "Fabrikam"));
    let values = world.ipam.read(|tx| tx.store().custom_values(TENANT)).unwrap();
    assert!(values.is_empty(), "{values:?}");
}

#[test]
fn the_newest_change_wins_where_a_value_was_renamed() {
    let world = World::new();
    let (.., pool, _) = contoso(&world.vmm);
    let (_, tenant, ..) = adatum(&world.vmm);
    world.sync();
    world.vmm.set_pool(pool.id, &record(Pool::SPEC, &[("Name", "of VMM")])).unwrap();
    world.vmm.set_vm_network(tenant.id, &record(VmNetwork::SPEC, &[("Owner", "of VMM")])).unwrap();
    for (field, old) in [("IPAddressPoolName", "Contoso Pool"), ("Tenant", "adatum\\ann")] {
        world.ipam.write(|tx| custom::rename_value(tx, field, old, "of IPAM")).unwrap();
    }
    // By the clocks VMM's changes are a minute old. The range and the space are older; that their values were renamed they do not know.
    let old = |schema: &str| {
        let of = |table: &str| format!("UPDATE {schema}{table} SET last_modified_time = 1;");
        of("ip_range") + &of("address_space")
    };
    world.run_sql(&old(""), &old("ipam."));
    let mut inventory = world.inventory();
    inventory.info.clock_offset_ms = 60_000;
    let options = SyncOptions { policy: Policy::Newest, include_customer: true, ..SyncOptions::default() };
    let plan = sync::compare(&world.ipam, &inventory, &options).unwrap();
    let updates: Vec<_> = plan.changes.iter().filter(|change| change.kind == ChangeKind::Update).collect();
    assert_eq!((updates.len(), plan.info.conflict_count), (2, 0), "{:#?}", plan.changes);
    assert!(updates.iter().all(|change| change.target == SyncSide::Vmm), "{updates:#?}");
}

#[test]
fn a_customer_space_of_ipam_is_made_changed_and_removed_in_vmm_when_asked() {
    let world = World::new();
    adatum(&world.vmm);
    world.sync();
    world.add_value("VMNetwork", "Litware");
    let fields = [
        ("Name", "Litware"),
        ("Type", "CustomerAddressSpace"),
        ("AssociatedProviderAddressSpace", "Provider"),
        ("VMNetwork", "Litware"),
        ("IsolationMethod", "NVGRE"),
    ];
    let made = record(AddressSpace::SPEC, &fields);
    world.ipam.write(|tx| space::add(tx, &made)).unwrap();
    for (network, id) in [("172.16.1.0/24", "6001"), ("172.16.3.0/24", "6001"), ("172.16.2.0/24", "6002")] {
        let fields = [
            ("Name", "lit"),
            ("NetworkId", network),
            ("NetworkType", "Customer"),
            ("AddressSpace", "Litware"),
            ("VirtualSubnetId", id),
            ("CustomConfiguration", "ManagedByService=VMM;ServiceInstance=scvmm1.contoso.com"),
        ];
        let made = record(Subnet::SPEC, &fields);
        world.ipam.write(|tx| subnet::add(tx, &made)).unwrap();
    }
    world.set_subnet("172.16.2.0/24", &[("Name", "lit two")]);
    let fields = [
        ("NetworkID", "172.16.1.0/24"),
        ("ManagedByService", "VMM"),
        ("ServiceInstance", VMM1),
        ("NetworkType", "Customer"),
        ("AddressSpace", "Litware"),
    ];
    let made = record(Range::SPEC, &fields);
    world.ipam.write(|tx| range::add(tx, &made, false)).unwrap();
    let before = of_vmm(&world.vmm);
    world.sync();
    assert_eq!(before, of_vmm(&world.vmm), "not asked for");
    world.sync_with(&asked());
    assert_equal(&world.ipam, &world.vmm);
    let of = |name: &str| {
        let all = world.vmm.vm_networks(&VmmFilter::default()).unwrap();
        let network = all.into_iter().find(|one| one.name == name).unwrap();
        world.vmm.vm_subnets(&VmmFilter { vm_network_id: Some(network.id), ..VmmFilter::default() }).unwrap()
    };
    let mut rows: Vec<usize> = of("Litware").iter().map(|subnet| subnet.subnet_vlans.len()).collect();
    rows.sort_unstable();
    assert_eq!(rows, [1, 2], "networks of one virtual subnet ID are one VM subnet");
    world.set_subnet("172.16.2.0/24", &[("Description", "second")]);
    world.set_space("Litware", &[("Description", "of IPAM")]);
    world.sync_with(&asked());
    assert_equal(&world.ipam, &world.vmm);
    world.remove_subnet("172.16.3.0/24");
    world.sync_with(&asked());
    assert_equal(&world.ipam, &world.vmm);
    for network in ["172.16.1.0/24", "172.16.2.0/24"] {
        world.remove_subnet(network);
    }
    world.sync_with(&asked());
    assert_equal(&world.ipam, &world.vmm);
    let count = || world.vmm.vm_networks(&VmmFilter::default()).unwrap().len();
    assert_eq!((of("Litware").len(), count()), (0, 2), "the space is still there, and so is the VM network");
    let filter = AddressSpaceFilter { name: vec!["Litware".into()], ..AddressSpaceFilter::default() };
    world.ipam.write(|tx| space::remove(tx, &filter)).unwrap();
    world.sync_with(&asked());
    assert_equal(&world.ipam, &world.vmm);
    assert_eq!(count(), 1);
}

/// A logical network that is made in VMM takes the VM networks that are made on it.
#[test]
fn a_network_made_in_vmm_keeps_tenants_apart_as_the_customer_spaces_on_it_do() {
    for (isolation, of_vmm) in
        [("NVGRE", VmNetworkType::WindowsNetworkVirtualization), ("VLAN", VmNetworkType::VLANNetwork)]
    {
        let world = World::new();
        world.sync();
        world.woodgrove(&[]);
        world.add_value("VMNetwork", "Litware");
        let fields = [
            ("Name", "Litware"),
            ("Type", "CustomerAddressSpace"),
            ("AssociatedProviderAddressSpace", "Woodgrove Address Space"),
            ("VMNetwork", "Litware"),
            ("IsolationMethod", isolation),
        ];
        world.ipam.write(|tx| space::add(tx, &record(AddressSpace::SPEC, &fields))).unwrap();
        // A VM network apart by VLAN has what a site has.
        let (network, place) = match isolation {
            "VLAN" => ("20.20.20.0/24", ("NetworkSite", "Woodgrove 1")),
            _ => ("172.16.1.0/24", ("VirtualSubnetId", "6001")),
        };
        let fields = [
            ("Name", "lit"),
            ("NetworkId", network),
            place,
            ("NetworkType", "Customer"),
            ("AddressSpace", "Litware"),
            ("CustomConfiguration", "ManagedByService=VMM;ServiceInstance=scvmm1.contoso.com"),
        ];
        world.ipam.write(|tx| subnet::add(tx, &record(Subnet::SPEC, &fields))).unwrap();
        world.sync_with(&asked());
        let made = world.vmm.vm_networks(&VmmFilter::default()).unwrap();
        assert_eq!(made.iter().map(|one| one.isolation_type).collect::<Vec<_>>(), [of_vmm]);
        assert_equal(&world.ipam, &world.vmm);
    }
}

#[test]
fn what_ipam_has_no_word_for_is_kept_in_vmm_and_said() {
    let world = World::new();
    let (network, ..) = contoso(&world.vmm);
    add_vm_network(&world.vmm, network.id, "Plain", &[]);
    world.sync();
    assert_equal(&world.ipam, &world.vmm);
    let notes: Vec<String> = world.compare().changes.into_iter().map(|change| change.reason).collect();
    assert!(notes.iter().any(|note| note.contains("VM network Plain is kept in VMM only")), "{notes:?}");
}
