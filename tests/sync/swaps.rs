//! Names, addresses and subnets that change hands, end to end: each is what a refusal would meet if the order were another.

use ipam::domain::object::Object;
use ipam::service;
use ipam::sync::model::*;
use ipam::vmm::model::*;

use crate::faults::{Fault, sync_with};
use crate::fixture::*;
use crate::oracle::assert_equal;

/// Two networks of VMM, the first with two sites, each with a subnet and a pool; synced.
fn pair() -> (World, Vec<NetworkSite>, Vec<Pool>) {
    let world = World::new();
    ipam::sync::register(&world.ipam, VMM1).unwrap();
    let (one, two) = (add_network(&world.vmm, "One", &[]), add_network(&world.vmm, "Two", &[]));
    let mut sites = Vec::new();
    let mut pools = Vec::new();
    for (network, name, id) in
        [(one.id, "North", "10.1.1.0/24"), (one.id, "South", "10.1.2.0/24"), (two.id, "West", "10.2.1.0/24")]
    {
        let site = add_site(&world.vmm, network, name, &[row(id, 0)]);
        let base = id.replace("0/24", "");
        for (part, first, last) in [("a", 10, 19), ("b", 30, 49)] {
            let (first, last) = (format!("{base}{first}"), format!("{base}{last}"));
            let bounds = [("IPAddressRangeStart", first.as_str()), ("IPAddressRangeEnd", last.as_str())];
            pools.push(add_pool(&world.vmm, site.id, id, &format!("{name} {part}"), &bounds));
        }
        sites.push(site);
    }
    world.sync();
    assert_equal(&world.ipam, &world.vmm);
    (world, sites, pools)
}

fn rename(world: &World, site: &NetworkSite, name: &str) {
    world.vmm.set_site(site.id, &record(NetworkSite::SPEC, &[("Name", name)])).unwrap();
}

fn rename_value(world: &World, field: &str, old: &str, new: &str) {
    world.ipam.write(|tx| service::custom::rename_value(tx, field, old, new)).unwrap();
}

/// Exchanges the addresses of the two ranges of North in IPAM.
fn exchange_ranges(world: &World) {
    let range = |start: &str, first: &str, last: &str| {
        world.set_range(start, &[("StartIPAddress", first), ("EndIPAddress", last), ("ReservedIPAddresses", last)]);
    };
    range("10.1.1.10", "10.1.1.100", "10.1.1.101");
    range("10.1.1.30", "10.1.1.10", "10.1.1.19");
    range("10.1.1.100", "10.1.1.30", "10.1.1.49");
}

/// One sync is enough, and the next has nothing to do.
fn at_once(world: &World) {
    let results = world.run(&world.vmm, &SyncOptions { force: true, ..SyncOptions::default() }).unwrap();
    let failed: Vec<_> = results.iter().filter(|r| r.state != SyncState::Done).collect();
    assert!(failed.is_empty(), "{failed:#?}");
    assert!(world.compare().info.is_empty, "{:#?}", world.compare().changes);
    assert_equal(&world.ipam, &world.vmm);
}

#[test]
fn two_sites_swap_names_in_vmm() {
    let (world, sites, _) = pair();
    rename(&world, &sites[0], "aside");
    rename(&world, &sites[1], "North");
    rename(&world, &sites[0], "South");
    at_once(&world);
}

#[test]
fn two_sites_swap_names_in_ipam() {
    let (world, ..) = pair();
    rename_value(&world, "NetworkSite", "North", "aside");
    rename_value(&world, "NetworkSite", "South", "North");
    rename_value(&world, "NetworkSite", "aside", "South");
    at_once(&world);
}

#[test]
fn a_site_that_is_removed_hands_its_name_on() {
    let (world, sites, pools) = pair();
    rename(&world, &sites[0], "aside");
    rename(&world, &sites[1], "North");
    for pool in &pools[..2] {
        world.vmm.remove_pool(pool.id).unwrap();
    }
    world.vmm.remove_site(sites[0].id).unwrap();
    at_once(&world);
}

#[test]
fn three_sites_hand_their_names_on() {
    let (world, sites, _) = pair();
    rename(&world, &sites[1], "East");
    rename(&world, &sites[0], "South");
    at_once(&world);
    rename_value(&world, "NetworkSite", "East", "North");
    rename_value(&world, "NetworkSite", "South", "East");
    at_once(&world);
}

#[test]
fn two_networks_swap_names_on_either_side() {
    let (world, ..) = pair();
    let networks = world.vmm.networks(&VmmFilter::default()).unwrap();
    let set = |at: usize, name: &str| {
        world.vmm.set_network(networks[at].id, &record(LogicalNetwork::SPEC, &[("Name", name)])).unwrap()
    };
    let names = [networks[0].name.clone(), networks[1].name.clone()];
    set(0, "aside");
    set(1, &names[0]);
    set(0, &names[1]);
    at_once(&world);
    let spaces: Vec<String> = world.spaces().into_iter().map(|space| space.name).collect();
    assert_eq!(spaces.len(), 3);
    assert!(spaces.contains(&"One".to_owned()) && spaces.contains(&"Two".to_owned()), "{spaces:?}");
    rename_value(&world, "VmmLogicalNetwork", "One", "aside");
    rename_value(&world, "VmmLogicalNetwork", "Two", "One");
    rename_value(&world, "VmmLogicalNetwork", "aside", "Two");
    at_once(&world);
}

#[test]
fn two_pools_swap_addresses_on_either_side() {
    let (world, _, pools) = pair();
    let bounds = |pool: &Pool, first: &str, last: &str| {
        let fields = record(Pool::SPEC, &[("IPAddressRangeStart", first), ("IPAddressRangeEnd", last)]);
        world.vmm.set_pool(pool.id, &fields).unwrap();
    };
    bounds(&pools[0], "10.1.1.100", "10.1.1.101");
    bounds(&pools[1], "10.1.1.10", "10.1.1.19");
    bounds(&pools[0], "10.1.1.30", "10.1.1.49");
    at_once(&world);
    exchange_ranges(&world);
    at_once(&world);
    // Overlapping on their way: both shrink to what they keep.
    world.set_range("10.1.1.10", &[("EndIPAddress", "10.1.1.12"), ("ReservedIPAddresses", "")]);
    world.set_range("10.1.1.30", &[("StartIPAddress", "10.1.1.13")]);
    at_once(&world);
}

#[test]
fn a_grant_that_is_taken_back_is_seen_although_its_address_went_to_another_range() {
    let (world, _, pools) = pair();
    let given = grant(&world.vmm, pools[0].id, &[("Address", "10.1.1.15")]);
    at_once(&world);
    world.vmm.revoke(given.id, true).unwrap();
    exchange_ranges(&world);
    world.sync();
    let states: Vec<_> = world.addresses().into_iter().map(|one| one.ip_address_state).collect();
    assert_eq!(states, ["Inactive"]);
    world.sync_with(&SyncOptions { release_delay_s: Some(0), ..SyncOptions::default() });
    assert!(world.addresses().is_empty());
    at_once(&world);
}

#[test]
fn two_sites_swap_their_only_subnets() {
    let (world, ..) = pair();
    world.set_subnet("10.1.1.0/24", &[("NetworkSite", "South")]);
    world.set_subnet("10.1.2.0/24", &[("NetworkSite", "North")]);
    at_once(&world);
    let sites = world.vmm.sites(&VmmFilter::default()).unwrap();
    assert!(sites.iter().all(|site| site.subnet_vlans.len() == 1), "no VLAN is left over: {sites:#?}");
    let south = sites.iter().find(|site| site.name == "South").unwrap();
    assert_eq!(south.subnet_vlans[0].subnet.unwrap().to_string(), "10.1.1.0/24");
}

#[test]
fn a_swap_of_subnets_that_died_half_way_is_finished_and_leaves_no_vlan() {
    let (world, ..) = pair();
    let total = {
        let (world, ..) = pair();
        world.set_subnet("10.1.1.0/24", &[("NetworkSite", "South")]);
        world.set_subnet("10.1.2.0/24", &[("NetworkSite", "North")]);
        world.compare().changes.len()
    };
    drop(world);
    for steps in 1..total {
        let (world, ..) = pair();
        world.set_subnet("10.1.1.0/24", &[("NetworkSite", "South")]);
        world.set_subnet("10.1.2.0/24", &[("NetworkSite", "North")]);
        let inventory = world.inventory();
        let options = SyncOptions { force: true, ..SyncOptions::default() };
        let mut run = ipam::sync::Run::begin(&world.ipam, world.compare(), &inventory, &options).unwrap();
        for _ in 0..steps {
            run.next_with(&mut ipam::sync::EmbeddedDoor(&world.vmm)).unwrap();
        }
        drop(run);
        at_once(&world);
        let sites = world.vmm.sites(&VmmFilter::default()).unwrap();
        assert!(sites.iter().all(|site| site.subnet_vlans.len() == 1), "after {steps} steps: {sites:#?}");
    }
}

#[test]
fn a_move_of_a_subnet_without_a_range_that_died_half_way_is_finished() {
    let options = SyncOptions { force: true, retry_delay_ms: Some(0), ..SyncOptions::default() };
    // One of two subnets of its site, and the last one, with which the site goes.
    for rows in [vec![row("10.1.1.0/24", 0), row("10.1.3.0/24", 0)], vec![row("10.1.1.0/24", 0)]] {
        let moved = || {
            let world = World::new();
            ipam::sync::register(&world.ipam, VMM1).unwrap();
            let network = add_network(&world.vmm, "One", &[]);
            add_site(&world.vmm, network.id, "North", &rows);
            add_site(&world.vmm, network.id, "South", &[row("10.1.2.0/24", 0)]);
            world.sync();
            world.set_subnet("10.1.1.0/24", &[("NetworkSite", "South")]);
            world
        };
        let whole = sync_with(&moved(), &options, Fault::None);
        let calls = 0..whole.calls.len();
        let at_calls =
            calls.flat_map(|call| [Fault::StopBeforeCall(call), Fault::StopBehindCall(call), Fault::Refusal(call)]);
        for fault in (1..whole.results).map(Fault::StopAfter).chain(at_calls) {
            let world = moved();
            assert!(sync_with(&world, &options, fault).happened, "{fault:?}");
            at_once(&world);
            let sites = world.vmm.sites(&VmmFilter::default()).unwrap();
            assert_eq!(sites.len(), rows.len(), "{fault:?}");
            assert!(world.ipam.read(|tx| tx.store().intents(VMM1)).unwrap().is_empty(), "{fault:?}");
        }
    }
}
