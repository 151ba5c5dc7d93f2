//! The documented procedure in both directions, and what no one shows.

use ipam::domain::object::Object;
use ipam::sync::model::*;
use ipam::vmm::model::{LogicalNetwork, NetworkSite, Pool, VmmFilter};

use crate::fixture::*;
use crate::oracle::assert_equal;

fn done(results: &[SyncResult]) -> Vec<String> {
    results
        .iter()
        .filter(|r| r.kind != ChangeKind::Note)
        .map(|r| format!("{} {} {} {}", r.state, r.kind, r.target, r.object))
        .collect()
}

#[test]
fn a_network_of_vmm_appears_in_ipam() {
    let world = World::new();
    let (_, _, _, given) = contoso(&world.vmm);
    assert!(!world.compare().info.is_empty);
    let results = world.sync();
    let base = "Contoso Logical Network";
    let subnet = format!("{base} / Contoso 1 / 10.10.10.0/24");
    let expected = [
        format!("Done Create Ipam {base}"),
        format!("Done Create Ipam {base} / Contoso 1"),
        format!("Done Create Ipam {subnet}"),
        format!("Done Create Ipam {subnet} / Contoso Pool"),
        format!("Done Create Ipam {subnet} / Contoso Pool / {}", given.address.unwrap()),
    ];
    assert_eq!(done(&results), expected);
    assert_equal(&world.ipam, &world.vmm);
    let spaces = world.spaces();
    let space = spaces.iter().find(|space| space.name == base).unwrap();
    assert_eq!(space.custom_configuration, "VMM Logical Network=Contoso Logical Network;Network Site=Contoso 1");
    let subnet = world.subnets().remove(0);
    assert_eq!((subnet.name.as_str(), subnet.network_type.name()), ("10.10.10.0/24", "Provider"));
    assert_eq!(subnet.custom_configuration, "Managed by Service=VMM;Service Instance=scvmm1.contoso.com");
    let record = world.addresses().remove(0);
    assert_eq!((record.ip_range.as_str(), record.description.as_str()), ("10.10.10.10-10.10.10.99", "web server"));
    assert_eq!(ipam::sync::select_links(&world.ipam, VMM1).unwrap().len(), 5);
    assert!(world.sync().iter().all(|r| r.kind == ChangeKind::Note));
}

fn both() -> (World, LogicalNetwork, NetworkSite, Pool) {
    let world = World::new();
    let (network, site, pool, _) = contoso(&world.vmm);
    world.sync();
    world.woodgrove(&[]);
    world.sync();
    assert_equal(&world.ipam, &world.vmm);
    (world, network, site, pool)
}

/// Section 8, rows 14b and 14d.
#[test]
fn edits_flow_over_from_both_sides() {
    let (world, network, site, pool) = both();
    world.vmm.set_site(site.id, &record(NetworkSite::SPEC, &[("Name", "Contoso North")])).unwrap();
    world.set_subnet("20.20.20.0/24", &[("VlanId", "42")]);
    world.set_range("20.20.20.1", &[("Description", "for woodgrove"), ("Gateway", "20.20.20.1/5")]);
    world.set_range("20.20.20.1", &[("StartIPAddress", "20.20.20.10")]);
    world
        .vmm
        .set_pool(pool.id, &record(Pool::SPEC, &[("DNSSearchSuffixes", "a.contoso.com"), ("DNSSuffix", "")]))
        .unwrap();
    let results = world.sync();
    assert_eq!(done(&results).len(), 4, "{results:#?}");
    assert_equal(&world.ipam, &world.vmm);
    // The old value was the sync's own and goes; the space follows its only site.
    let sites = world.ipam.read(|tx| tx.store().custom_values(ipam::domain::custom::NETWORK_SITE)).unwrap();
    let names: Vec<_> = sites.iter().map(|value| value.value.as_str()).collect();
    assert_eq!(names, ["Woodgrove 1", "Contoso North"]);
    let space = world.spaces().into_iter().find(|space| space.name == "Contoso Logical Network").unwrap();
    assert!(space.custom_configuration.ends_with("Network Site=Contoso North"), "{}", space.custom_configuration);
    // A rename of the network carries its space along, and a rename of a value in IPAM is one in VMM.
    world.vmm.set_network(network.id, &record(LogicalNetwork::SPEC, &[("Name", "Fabrikam")])).unwrap();
    world
        .ipam
        .write(|tx| ipam::service::custom::rename_value(tx, "NetworkSite", "Woodgrove 1", "Woodgrove East"))
        .unwrap();
    world.sync();
    assert_equal(&world.ipam, &world.vmm);
    assert!(world.spaces().iter().any(|space| space.name == "Fabrikam"));
    assert!(world.vmm.sites(&VmmFilter::default()).unwrap().iter().any(|site| site.name == "Woodgrove East"));
    let links = ipam::sync::select_links(&world.ipam, VMM1).unwrap();
    let renamed = "Fabrikam / Contoso North / 10.10.10.0/24";
    assert!(links.iter().any(|link| link.object == renamed), "links are called as now: {links:#?}");
}

#[test]
fn a_conflict_is_left_alone_and_the_rest_is_synced() {
    let (world, _, _, pool) = both();
    world.vmm.set_pool(pool.id, &record(Pool::SPEC, &[("Description", "vmm"), ("DNSSuffix", "v.com")])).unwrap();
    world.set_range("10.10.10.10", &[("Description", "ipam")]);
    let results = world.sync();
    let conflict = results.iter().find(|r| r.kind == ChangeKind::Conflict).unwrap();
    assert_eq!(conflict.state, SyncState::Skipped);
    assert!(conflict.error.starts_with("Description: changed on both sides"), "{}", conflict.error);
    assert_eq!(
        world.vmm.pools(&VmmFilter { id: Some(pool.id), ..VmmFilter::default() }).unwrap()[0].description,
        "vmm"
    );
    let range = world.ranges().into_iter().find(|range| range.start.to_string() == "10.10.10.10").unwrap();
    assert_eq!((range.description.as_str(), range.connection_specific_dns_suffix.as_str()), ("ipam", "v.com"));
    world.sync_with(&SyncOptions { policy: Policy::Ipam, ..SyncOptions::default() });
    assert_equal(&world.ipam, &world.vmm);
    assert_eq!(
        world.vmm.pools(&VmmFilter { id: Some(pool.id), ..VmmFilter::default() }).unwrap()[0].description,
        "ipam"
    );
}

#[test]
fn deleting_in_vmm_takes_away_what_the_sync_made() {
    let (world, network, site, pool) = both();
    for grant in world.vmm.grants(&VmmFilter::default()).unwrap() {
        world.vmm.revoke(grant.id, true).unwrap();
    }
    world.vmm.remove_pool(pool.id).unwrap();
    world.vmm.remove_site(site.id).unwrap();
    world.vmm.remove_network(network.id).unwrap();
    let plan = world.compare();
    assert_eq!(plan.info.refusal, "", "one of two networks is no accident");
    world.sync();
    assert_equal(&world.ipam, &world.vmm);
    assert!(!world.spaces().iter().any(|space| space.name.starts_with("Contoso")));
    let values = world.ipam.read(|tx| tx.store().custom_values(ipam::domain::custom::LOGICAL_NETWORK)).unwrap();
    assert_eq!(values.iter().map(|value| value.value.as_str()).collect::<Vec<_>>(), ["Woodgrove Logical Network"]);
}

#[test]
fn deleting_everything_needs_force() {
    let world = World::new();
    let (network, site, pool, given) = contoso(&world.vmm);
    world.sync();
    world.vmm.revoke(given.id, true).unwrap();
    world.vmm.remove_pool(pool.id).unwrap();
    world.vmm.remove_site(site.id).unwrap();
    world.vmm.remove_network(network.id).unwrap();
    let error = world.run(&world.vmm, &SyncOptions::default()).unwrap_err();
    assert_eq!(error.status(), ipam::error::Status::UnsafePlan);
    assert!(error.to_string().contains("-Force"), "{error}");
    assert_eq!(world.subnets().len(), 1);
    world.sync_with(&SyncOptions { force: true, ..SyncOptions::default() });
    assert!(world.subnets().is_empty() && world.addresses().is_empty());
}

#[test]
fn a_second_vmm_with_an_equal_network_gets_its_own_space() {
    let world = World::new();
    contoso(&world.vmm);
    world.sync();
    let second = open_vmm(world.folder.path(), VMM2);
    contoso(&second);
    world.run(&second, &SyncOptions::default()).unwrap();
    assert_equal(&world.ipam, &world.vmm);
    assert_equal(&world.ipam, &second);
    let names: Vec<String> = world.spaces().into_iter().map(|space| space.name).collect();
    assert_eq!(names[1..], ["Contoso Logical Network", "Contoso Logical Network (scvmm2.contoso.com)"]);
    // Values are shared: a rename in one VMM leaves the other its name.
    let site = second.sites(&VmmFilter::default()).unwrap().remove(0);
    second.set_site(site.id, &record(NetworkSite::SPEC, &[("Name", "Contoso 2")])).unwrap();
    world.run(&second, &SyncOptions::default()).unwrap();
    assert_equal(&world.ipam, &second);
    world.sync();
    assert_equal(&world.ipam, &world.vmm);
}

#[test]
fn grants_become_records_and_age_out() {
    let world = World::new();
    let (_, _, pool, given) = contoso(&world.vmm);
    let vip = grant(&world.vmm, pool.id, &[("Type", "VirtualIP")]);
    world.sync();
    assert_equal(&world.ipam, &world.vmm);
    world.vmm.revoke(given.id, true).unwrap();
    world.sync();
    let state =
        |text: &str| world.addresses().into_iter().find(|r| r.ip_address == address(text)).map(|r| r.ip_address_state);
    let lost = given.address.unwrap().to_string();
    assert_eq!(state(&lost).as_deref(), Some("Inactive"));
    let note = world.compare().changes.into_iter().find(|c| c.reason.contains("has not granted it since"));
    assert_eq!(note.map(|c| c.kind), Some(ChangeKind::Note));
    let now = SyncOptions { release_delay_s: Some(0), ..SyncOptions::default() };
    world.sync_with(&now);
    assert_eq!(state(&lost), None);
    assert!(state(&vip.address.unwrap().to_string()).is_some());
    // An address that the user took out of IPAM is still granted and comes back.
    let again = grant(&world.vmm, pool.id, &[("Address", &lost)]);
    world.sync();
    assert_eq!(state(&lost).as_deref(), Some("In-Use"));
    world.vmm.revoke(again.id, true).unwrap();
    world.sync();
    grant(&world.vmm, pool.id, &[("Address", &lost)]);
    world.sync();
    assert_eq!(state(&lost).as_deref(), Some("In-Use"));
    assert_equal(&world.ipam, &world.vmm);
}

#[test]
fn what_has_no_home_in_ipam_is_kept() {
    let (world, _, site, _) = both();
    let mut rows = site.subnet_vlans.clone();
    rows.push(row("", 30));
    rows.push(row("10.10.11.0/24", 31));
    set_rows(&world.vmm, site.id, &rows);
    let other = add_pool(&world.vmm, site.id, "10.10.11.0/24", "Pool B", &[("EnableNetBIOS", "true")]);
    world.sync();
    assert_equal(&world.ipam, &world.vmm);
    world.set_subnet("10.10.11.0/24", &[("VlanId", "32")]);
    world.set_range("10.10.11.1", &[("Description", "x")]);
    world.sync();
    assert_equal(&world.ipam, &world.vmm);
    let kept = world.vmm.sites(&VmmFilter { id: Some(site.id), ..VmmFilter::default() }).unwrap().remove(0);
    assert!(kept.subnet_vlans.iter().any(|row| row.subnet.is_none() && row.vlan_id == 30));
    assert!(world.vmm.pools(&VmmFilter { id: Some(other.id), ..VmmFilter::default() }).unwrap()[0].enable_netbios);
    let notes: Vec<String> =
        world.compare().changes.into_iter().filter(|c| c.kind == ChangeKind::Note).map(|c| c.reason).collect();
    for text in ["host groups All Hosts", "VLAN 30 without a subnet", "NetBIOS"] {
        assert!(notes.iter().any(|note| note.contains(text)), "{text}: {notes:?}");
    }
    let empty = add_network(&world.vmm, "Lab", &[]);
    world.sync();
    world.sync();
    assert!(world.vmm.networks(&VmmFilter::default()).unwrap().iter().any(|n| n.id == empty.id));
}
