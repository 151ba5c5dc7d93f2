//! Allocated addresses, and what is refused of them.

use ipam::domain::fields::AddressFamily;
use ipam::domain::value::Value;
use ipam::error::Status;
use ipam::vmm::model::{AllocatedAddress, AllocatedAddressState, InventoryScope, Pool, VmmFilter};
use uuid::Uuid;

use crate::lab::{id, lab, record, refused, text};

#[test]
fn grants_take_the_lowest_free_address_of_their_type() {
    let lab = lab();
    let site = lab.site("s", "10.0.0.0/29");
    let sets = [("IPAddressReservedSet", text("10.0.0.2")), ("VIPAddressSet", text("10.0.0.6"))];
    let pool = lab.pool(&site, &sets);
    let vip = [("Type", text("VirtualIP"))];
    assert_eq!(lab.granted(&pool, &[]), "10.0.0.1");
    assert_eq!(lab.granted(&pool, &[]), "10.0.0.3");
    assert_eq!(lab.granted(&pool, &[("Address", text("10.0.0.5"))]), "10.0.0.5");
    let counts = |pool: Pool| (pool.available_addresses, pool.available_dip_addresses, pool.available_vip_addresses);
    assert_eq!(counts(lab.pool_now(&pool)), (2, 1, 1));
    assert_eq!(lab.granted(&pool, &vip), "10.0.0.6");
    assert_eq!(lab.granted(&pool, &[]), "10.0.0.4");
    assert_eq!(counts(lab.pool_now(&pool)), (0, 0, 0));
    for more in [&[][..], &vip] {
        refused(lab.grant(&pool, more), Status::VmmPoolExhausted, "no more IP addresses are available");
    }
    for (wanted, kind, status, part) in [
        ("10.0.0.1", "DedicatedIP", Status::VmmAddressInUse, "is in use: it is allocated to VirtualMachine"),
        ("10.0.0.2", "DedicatedIP", Status::VmmAddressInUse, "reserves it"),
        ("10.0.0.2", "VirtualIP", Status::VmmAddressInUse, "reserves it"),
        ("10.0.0.7", "DedicatedIP", Status::VmmInvalidArgument, "it is not in static IP address pool 'pool'"),
        ("::1", "DedicatedIP", Status::VmmInvalidArgument, "it is not in static IP address pool 'pool'"),
    ] {
        refused(lab.grant(&pool, &[("Address", text(wanted)), ("Type", text(kind))]), status, part);
    }
    refused(lab.vmm.remove_pool(pool.id), Status::VmmObjectInUse, "in use by 5 addresses that are allocated from it");
}

#[test]
fn virtual_ips_and_dedicated_addresses_do_not_mix() {
    let lab = lab();
    let pool = lab.pool(&lab.site("s", "10.0.0.0/29"), &[("VIPAddressSet", text("10.0.0.6"))]);
    let dedicated = lab.grant(&pool, &[("Address", text("10.0.0.6"))]);
    refused(dedicated, Status::VmmInvalidArgument, "it is a virtual IP of the pool");
    let virtual_ip = lab.grant(&pool, &[("Address", text("10.0.0.5")), ("Type", text("VirtualIP"))]);
    refused(virtual_ip, Status::VmmInvalidArgument, "it is not in the VIPAddressSet");
    let missing = Uuid::from_u128(3);
    let strange = lab.grant(&pool, &[("AllocatingAddressPoolID", id(missing))]);
    refused(strange, Status::VmmObjectNotFound, "StaticIPAddressPool");
    let pool_field = ("AllocatingAddressPoolID", Value::Null);
    refused(lab.grant(&pool, &[pool_field]), Status::MandatoryFieldNotSpecified, "AllocatingAddressPoolID");
    refused(lab.grant(&pool, &[("AssignedToType", Value::Null)]), Status::MandatoryFieldNotSpecified, "AssignedToType");
    refused(lab.grant(&pool, &[("MACAddress", text("x"))]), Status::InvalidMacAddress, "'x'");
    assert_eq!(lab.pool_now(&pool).available_addresses, 6);
}

#[test]
fn a_revoked_address_returns_to_the_pool_when_it_is_told_to() {
    let lab = lab();
    let pool = lab.pool(&lab.site("s", "10.0.0.0/29"), &[]);
    let vm = Uuid::from_u128(77);
    let grant = lab
        .grant(&pool, &[("AssignedToId", id(vm)), ("MACAddress", text("001122334455")), ("Description", text("web"))])
        .unwrap();
    assert_eq!((grant.state, grant.mac_address.as_str()), (AllocatedAddressState::Assigned, "00-11-22-33-44-55"));
    assert_eq!(grant.pool.as_ref().unwrap().available_addresses, 5);
    let by = |filter| lab.vmm.grants(&filter).unwrap().iter().map(|grant| grant.id).collect::<Vec<_>>();
    for filter in [
        VmmFilter { assigned_to_id: Some(vm), ..VmmFilter::default() },
        VmmFilter { address: grant.address, ..VmmFilter::default() },
        VmmFilter { pool_id: Some(pool.id), address_family: Some(AddressFamily::IPv4), ..VmmFilter::default() },
    ] {
        assert_eq!(by(filter), [grant.id]);
    }
    let set = |field: &str, value| lab.vmm.set_grant(grant.id, &record::<AllocatedAddress>(&[(field, value)]));
    assert_eq!(set("Description", text("mail")).unwrap().description, "mail");
    refused(set("Address", text("10.0.0.3")), Status::VmmInvalidArgument, "it cannot be changed");
    refused(set("Type", text("VirtualIP")), Status::VmmInvalidArgument, "it cannot be changed");
    refused(set("AllocatingAddressPoolID", id(vm)), Status::VmmInvalidArgument, "it cannot be changed");
    assert_eq!(lab.vmm.revoke(grant.id, false).unwrap().description, "mail");
    let held = lab.vmm.grants(&VmmFilter { id: Some(grant.id), ..VmmFilter::default() }).unwrap().remove(0);
    assert_eq!((held.state, held.assigned_to_id), (AllocatedAddressState::Unassigned, None));
    let seen = lab.vmm.inventory(&InventoryScope::default()).unwrap().addresses.remove(0);
    assert_eq!((seen.id, seen.state), (grant.id, AllocatedAddressState::Unassigned), "nobody else may have it");
    let again = lab.grant(&pool, &[("Address", text("10.0.0.1"))]);
    refused(again, Status::VmmAddressInUse, "without being returned");
    lab.vmm.revoke(grant.id, true).unwrap();
    assert_eq!(lab.granted(&pool, &[]), "10.0.0.1");
    let gone = lab.vmm.revoke(grant.id, true);
    refused(gone, Status::VmmAddressNotFound, "Unable to find the specified allocated IP address");
}

#[test]
fn a_changed_pool_keeps_its_grants() {
    let lab = lab();
    let pool = lab.pool(&lab.site("s", "10.0.0.0/24"), &[("VIPAddressSet", text("10.0.0.50"))]);
    lab.granted(&pool, &[("Address", text("10.0.0.20"))]);
    lab.granted(&pool, &[("Type", text("VirtualIP"))]);
    let set = |field: &str, value: &str| lab.vmm.set_pool(pool.id, &record::<Pool>(&[(field, text(value))]));
    for (field, value, lost) in [
        ("IPAddressReservedSet", "10.0.0.19-10.0.0.21", "10.0.0.20"),
        ("IPAddressRangeStart", "10.0.0.21", "10.0.0.20"),
        ("VIPAddressSet", "10.0.0.20, 10.0.0.50", "10.0.0.20"),
        ("VIPAddressSet", "", "10.0.0.50"),
    ] {
        refused(set(field, value), Status::VmmAddressInUse, lost);
    }
    let changed = set("IPAddressRangeStart", "10.0.0.20").unwrap();
    assert_eq!((changed.available_dip_addresses, changed.available_vip_addresses), (233, 0));
    let changed = set("VIPAddressSet", "10.0.0.49-10.0.0.51").unwrap();
    assert_eq!((changed.available_dip_addresses, changed.available_vip_addresses), (231, 2));
    assert_eq!(lab.granted(&pool, &[]), "10.0.0.21");
    assert_eq!(lab.granted(&pool, &[("Type", text("VirtualIP"))]), "10.0.0.49");
}
