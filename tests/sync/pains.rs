//! What hurts users of other synchronizations: each row of the second table of what users suffer from is a test, with the failure as it is
//! named there.

use ipam::domain::fields::{AddressFilter, AddressRecord, Subnet, SubnetFilter};
use ipam::domain::object::{Object, Record};
use ipam::service::{self, Changes};
use ipam::sync::model::*;
use ipam::sync::{self, EmbeddedDoor, Run};
use ipam::vmm::model::*;

use crate::fixture::*;
use crate::oracle::{assert_equal, of_ipam};

fn synced() -> (World, LogicalNetwork, NetworkSite, Pool, AllocatedAddress) {
    let world = World::new();
    let (network, site, pool, given) = contoso(&world.vmm);
    world.sync();
    (world, network, site, pool, given)
}

/// Manual data overwritten or tags wiped by the sync.
#[test]
fn manual_data_is_not_overwritten_by_the_sync() {
    let (world, _, _, pool, given) = synced();
    world.set_range("10.10.10.10", &[("Owner", "net team")]);
    world.set_subnet("10.10.10.0/24", &[("Description", "rack 7"), ("Owner", "dc team")]);
    let filter = AddressFilter { ip_address: vec![given.address.unwrap()], ..AddressFilter::default() };
    let fields = [("AssetTag", "4711"), ("DeviceName", "mine")];
    let changes = Changes::from(record(AddressRecord::SPEC, &fields));
    world.ipam.write(|tx| service::address::set(tx, &filter, &changes)).unwrap();
    world.vmm.set_pool(pool.id, &record(Pool::SPEC, &[("DNSSuffix", "new.example")])).unwrap();
    world.sync();
    let (range, subnet, address) = (world.ranges().remove(0), world.subnets().remove(0), world.addresses().remove(0));
    assert_eq!(
        (range.owner.as_str(), subnet.description.as_str(), subnet.owner.as_str()),
        ("net team", "rack 7", "dc team")
    );
    // VMM says nothing of the device: that is not "empty".
    assert_eq!((address.asset_tag.as_str(), address.device_name.as_str()), ("4711", "mine"));
}

/// VM off or NIC disconnected: its address marked orphan or free.
#[test]
fn a_machine_that_is_off_keeps_its_address() {
    let (world, _, _, _, given) = synced();
    // The adapter is gone, the grant is not.
    world.vmm.revoke(given.id, false).unwrap();
    world.sync();
    let address = world.addresses().remove(0);
    assert_eq!(address.ip_address_state, "Reserved");
    // The grant is gone: the record waits.
    world.vmm.revoke(given.id, true).unwrap();
    world.sync();
    assert_eq!(world.addresses().remove(0).ip_address_state, "Inactive");
    world.sync();
    assert_eq!(world.addresses().len(), 1);
}

/// Address reused while an old VM record lingers.
#[test]
fn an_address_that_is_used_again_has_one_record_of_the_new_machine() {
    let (world, _, _, pool, given) = synced();
    let lost = given.address.unwrap();
    world.vmm.revoke(given.id, true).unwrap();
    grant(&world.vmm, pool.id, &[("Address", &lost.to_string()), ("AssignedToName", "new machine")]);
    world.sync();
    assert_equal(&world.ipam, &world.vmm);
    let records: Vec<_> = world.addresses().into_iter().filter(|one| one.ip_address == lost).collect();
    assert_eq!((records.len(), records[0].device_name.as_str()), (1, "new machine"));
}

/// Weak match beats the platform's UUID.
#[test]
fn a_strong_identity_beats_an_equal_name() {
    let (world, network, site, ..) = synced();
    // The site gets another name, and another site takes the old one.
    world.vmm.set_site(site.id, &record(NetworkSite::SPEC, &[("Name", "North")])).unwrap();
    add_site(&world.vmm, network.id, "Contoso 1", &[row("10.10.77.0/24", 7)]);
    let plan = world.compare();
    assert_eq!((plan.info.delete_count, plan.info.update_count), (0, 1), "{:#?}", plan.changes);
    world.sync();
    assert_equal(&world.ipam, &world.vmm);
    let subnets = world.subnets();
    let old = subnets.iter().find(|subnet| subnet.network_id.to_string() == "10.10.10.0/24").unwrap();
    assert_eq!(old.network_site, "North");
}

/// One foreign-owned record stops all others.
#[test]
fn one_foreign_record_stops_nothing_else() {
    let (world, _, site, ..) = synced();
    world.add_subnet(&[
        ("Name", "of somebody"),
        ("NetworkId", "10.10.11.0/24"),
        ("NetworkType", "Provider"),
        ("AddressSpace", "Contoso Logical Network"),
    ]);
    set_rows(&world.vmm, site.id, &[row("10.10.10.0/24", 7), row("10.10.11.0/24", 0), row("10.10.12.0/24", 0)]);
    let results = world.run(&world.vmm, &SyncOptions::default()).unwrap();
    let of = |text: &str| results.iter().find(|r| r.object.ends_with(text) && r.kind != ChangeKind::Note).unwrap();
    assert_eq!((of("10.10.11.0/24").kind, of("10.10.12.0/24").state), (ChangeKind::Conflict, SyncState::Done));
}

/// Ownership marker lost, half-written or un-transferable.
#[test]
fn an_owner_that_was_taken_off_is_no_deletion() {
    let (world, ..) = synced();
    let id = world.subnets()[0].id;
    let mut changes = Changes::from(Record::new(Subnet::SPEC));
    changes.custom.remove = vec![("Managed by Service".into(), None), ("Service Instance".into(), None)];
    let filter = SubnetFilter { id: vec![id], ..SubnetFilter::default() };
    world.ipam.write(|tx| service::subnet::set(tx, &filter, &changes)).unwrap();
    let plan = world.compare();
    assert!(plan.info.is_empty, "{:#?}", plan.changes);
    let blocked = plan.changes.iter().find(|change| change.kind == ChangeKind::Blocked).unwrap();
    assert!(blocked.reason.contains("Service Instance"), "{}", blocked.reason);
    // A range that somebody else manages now is not deleted in VMM either.
    let (world, ..) = synced();
    world.set_range("10.10.10.10", &[("ManagedByService", "IPAM"), ("ServiceInstance", "Localhost")]);
    let plan = world.compare();
    assert_eq!(plan.info.delete_count, 0, "{:#?}", plan.changes);
}

/// Add/delete flapping each run.
#[test]
fn the_second_run_is_empty() {
    let (world, ..) = synced();
    adatum(&world.vmm);
    world.sync();
    for _ in 0..3 {
        assert!(world.sync().iter().all(|result| result.kind == ChangeKind::Note));
    }
}

/// Threshold known only from the source code.
#[test]
fn the_limit_is_in_the_message() {
    let (world, network, site, pool, given) = synced();
    world.vmm.revoke(given.id, true).unwrap();
    world.vmm.remove_pool(pool.id).unwrap();
    world.vmm.remove_site(site.id).unwrap();
    world.vmm.remove_network(network.id).unwrap();
    let error = world.run(&world.vmm, &SyncOptions::default()).unwrap_err().to_string();
    assert!(error.contains("(1 of 1)") && error.contains("-Force"), "{error}");
}

/// Creates before deletes of a clashing kind.
#[test]
fn what_clashes_is_deleted_before_it_is_created_anew() {
    let world = World::new();
    sync::register(&world.ipam, VMM1).unwrap();
    world.woodgrove(&[]);
    world.sync();
    // The same addresses under another network: VMM takes them only once the old ones are gone.
    world.remove_range("20.20.20.1");
    world.set_subnet("20.20.20.0/24", &[("NetworkId", "20.20.20.0/25")]);
    world.add_range(VMM1, "Woodgrove Address Space", "20.20.20.0/25", &[]);
    world.sync_with(&SyncOptions { force: true, ..SyncOptions::default() });
    assert_equal(&world.ipam, &world.vmm);
}

/// Rate limits on big updates.
#[test]
fn big_updates_go_in_few_calls_and_transactions() {
    let world = World::new();
    let network = add_network(&world.vmm, "Big", &[]);
    let rows: Vec<SubnetVlan> = (0..200).map(|n| row(&format!("10.50.{n}.0/24"), n)).collect();
    add_site(&world.vmm, network.id, "Big 1", &rows);
    world.sync();
    let second = open_vmm(world.folder.path(), VMM2);
    sync::owner::give(&world.ipam, VMM1, "Big", VMM2).unwrap();
    for subnet in world.subnets() {
        world.add_range(VMM2, "Big", &subnet.network_id.to_string(), &[]);
    }
    let inventory = second.inventory(&InventoryScope::default()).unwrap();
    let plan = sync::compare(&world.ipam, &inventory, &SyncOptions::default()).unwrap();
    let mut run = Run::begin(&world.ipam, plan, &inventory, &SyncOptions::default()).unwrap();
    let mut calls = Vec::new();
    while let Some(result) = run.next().unwrap() {
        let Some(step) = result.step else { continue };
        calls.push(step.operation);
        let outcome = sync::Door::carry_out(&mut EmbeddedDoor(&second), &step).unwrap();
        run.report(Ok(outcome)).unwrap();
    }
    let sites =
        calls.iter().filter(|call| **call == VmmOperation::AddNetworkSite || **call == VmmOperation::SetNetworkSite);
    assert_eq!(sites.count(), 1, "two hundred subnets come with their site");
}

/// Missing folder/side: other side deleted.
#[test]
fn a_missing_side_deletes_nothing_on_the_other() {
    let (world, ..) = synced();
    let empty = open_vmm(tempfile::tempdir().unwrap().path(), VMM1);
    let inventory = empty.inventory(&InventoryScope::default()).unwrap();
    let plan = sync::compare(&world.ipam, &inventory, &SyncOptions::default()).unwrap();
    assert!(plan.info.refusal.contains("VMM shows no objects at all"), "{}", plan.info.refusal);
    let error = Run::begin(&world.ipam, plan, &inventory, &SyncOptions::default()).err().unwrap();
    assert_eq!(error.status(), ipam::error::Status::UnsafePlan);
    // And an empty store creates nothing in VMM but gets everything.
    let fresh = World::new();
    let plan = sync::compare(&fresh.ipam, &world.inventory(), &SyncOptions::default()).unwrap();
    assert!(plan.changes.iter().all(|change| change.target != SyncSide::Vmm));
}

/// Stale archive: wrong deletes.
#[test]
fn a_base_that_was_lost_means_conflicts_and_no_deletes() {
    let (world, _, _, pool, given) = synced();
    world.vmm.revoke(given.id, true).unwrap();
    world.run_sql("UPDATE sync_link SET base = ''", "UPDATE ipam.sync_link SET base = ''");
    world.vmm.remove_pool(pool.id).unwrap();
    world.set_subnet("10.10.10.0/24", &[("VlanId", "8")]);
    let plan = sync::compare(&world.ipam, &world.inventory(), &SyncOptions::default()).unwrap();
    assert_eq!(plan.info.delete_count, 0, "{:#?}", plan.changes);
    assert!(plan.info.conflict_count >= 1, "{:#?}", plan.changes);
}

/// Change vs delete must keep the change and say so.
#[test]
fn a_change_against_a_delete_is_kept_and_said() {
    let (world, _, _, pool, given) = synced();
    world.vmm.revoke(given.id, true).unwrap();
    world.sync();
    world.set_range("10.10.10.10", &[("Description", "changed")]);
    world.vmm.remove_pool(pool.id).unwrap();
    let plan = world.compare();
    assert_eq!((plan.info.delete_count, plan.info.conflict_count), (0, 1), "{:#?}", plan.changes);
    assert!(plan.changes.iter().any(|change| change.reason == "deleted in VMM, but Description was changed in IPAM"));
}

/// Lock-out after a small error needs a human.
#[test]
fn nobody_is_locked_out_after_a_small_error() {
    let (world, ..) = synced();
    world.woodgrove(&[]);
    let mut run = Run::begin(&world.ipam, world.compare(), &world.inventory(), &SyncOptions::default()).unwrap();
    while let Some(result) = run.next().unwrap() {
        if result.state == SyncState::Pending {
            run.report(Err(("Any".into(), "the server said no".into()))).unwrap();
        }
    }
    world.sync();
    assert_equal(&world.ipam, &world.vmm);
}

/// "Discovered" is not "allocated".
#[test]
fn an_address_taken_only_in_ipam_is_said_and_not_handed_to_vmm() {
    let (world, ..) = synced();
    let fields = [
        ("IpAddress", "10.10.10.50"),
        ("ManagedByService", "VMM"),
        ("ServiceInstance", VMM1),
        ("NetworkType", "Provider"),
        ("AddressSpace", "Contoso Logical Network"),
    ];
    let taken = record(AddressRecord::SPEC, &fields);
    world.ipam.write(|tx| service::address::add(tx, &taken)).unwrap();
    let plan = world.compare();
    assert!(plan.info.is_empty);
    assert!(plan.changes.iter().any(|change| change.reason.contains("VMM has not granted it")), "{:#?}", plan.changes);
}

/// Delete paths reached with pruning off; per-kind delete switch ignored.
///
/// Every deletion of IPAM's records goes through one gate: with all of them rejected, a sync of anything but deletions still does
/// all its work, and one with deletions fails at exactly those.
#[test]
fn no_delete_happens_outside_the_gate() {
    let world = World::new();
    sync::register(&world.ipam, VMM1).unwrap();
    let (network, site, pool, given) = contoso(&world.vmm);
    world.woodgrove(&[]);
    world.sync();
    reject_deletes(&world);
    // Renames, moves, swaps and changes of all kinds delete nothing.
    world
        .vmm
        .set_network(network.id, &record(LogicalNetwork::SPEC, &[("Name", "Fabrikam"), ("Description", "x")]))
        .unwrap();
    world.vmm.set_site(site.id, &record(NetworkSite::SPEC, &[("Name", "North")])).unwrap();
    set_rows(&world.vmm, site.id, &[row("10.10.10.0/24", 12), row("10.10.11.0/24", 0)]);
    world.vmm.set_pool(pool.id, &record(Pool::SPEC, &[("Name", "Renamed"), ("Description", "y")])).unwrap();
    let second = add_site(&world.vmm, network.id, "South", &[row("10.10.12.0/24", 0)]);
    set_rows(&world.vmm, site.id, &[row("10.10.10.0/24", 12)]);
    set_rows(&world.vmm, second.id, &[row("10.10.12.0/24", 0), row("10.10.11.0/24", 0)]);
    world.vmm.revoke(given.id, true).unwrap();
    adatum(&world.vmm);
    world.sync();
    let partial = InventoryScope { logical_networks: vec!["Nothing".into()], ..InventoryScope::default() };
    let inventory = world.vmm.inventory(&partial).unwrap();
    let plan = sync::compare(&world.ipam, &inventory, &SyncOptions::default()).unwrap();
    assert_eq!(plan.info.delete_count, 0);
    assert!(of_ipam(&world.ipam, VMM1).len() > 8);
    // A real deletion comes to the gate, is rejected, and stops nothing else.
    world.vmm.remove_pool(pool.id).unwrap();
    world.vmm.set_site(second.id, &record(NetworkSite::SPEC, &[("Name", "Far South")])).unwrap();
    let results = world.run(&world.vmm, &SyncOptions { force: true, ..SyncOptions::default() });
    let text = match &results {
        Ok(results) => format!("{results:?}"),
        Err(error) => error.to_string(),
    };
    assert!(text.contains("a delete"), "{text}");
    assert_eq!(world.ranges().len(), 3);
}

/// Object vanishes between list and read; run dies.
#[test]
fn what_vanished_in_vmm_is_planned_anew_and_the_rest_goes_on() {
    let world = World::new();
    let (_, site, pool, given) = contoso(&world.vmm);
    world.vmm.revoke(given.id, true).unwrap();
    world.sync();
    world.set_range("10.10.10.10", &[("Description", "changed")]);
    world.set_subnet("10.10.10.0/24", &[("VlanId", "9")]);
    let inventory = world.inventory();
    let mut run = Run::begin(
        &world.ipam,
        world.compare(),
        &inventory,
        &SyncOptions { retry_delay_ms: Some(0), ..SyncOptions::default() },
    )
    .unwrap();
    world.vmm.remove_pool(pool.id).unwrap();
    let mut states = Vec::new();
    while let Some(result) = run.next_with(&mut EmbeddedDoor(&world.vmm)).unwrap() {
        if result.kind != ChangeKind::Note {
            states.push((result.state, result.error_id));
        }
    }
    assert!(states.contains(&(SyncState::Skipped, "SyncObjectChanged".to_owned())), "{states:?}");
    assert!(states.contains(&(SyncState::Done, String::new())), "{states:?}");
    drop(run);
    // Deleted in VMM and changed in IPAM: the change is kept, and said.
    let plan = world.compare();
    assert!(plan.changes.iter().any(|c| c.kind == ChangeKind::Conflict && c.reason.contains("deleted in VMM")));
    let sites = world.vmm.sites(&VmmFilter { id: Some(site.id), ..VmmFilter::default() }).unwrap();
    assert_eq!(sites[0].subnet_vlans[0].vlan_id, 9);
}
