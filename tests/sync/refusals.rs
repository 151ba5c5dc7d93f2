//! What a run refuses, and what becomes of one that fails or dies half way.

use ipam::domain::object::Object;
use ipam::domain::value::Timestamp;
use ipam::error::Status;
use ipam::store::sync::Lease;
use ipam::sync::model::*;
use ipam::sync::{self, Door, EmbeddedDoor, Plan, Run};
use ipam::vmm::model::*;

use crate::fixture::*;
use crate::oracle::assert_equal;

fn begin(world: &World, plan: Plan, options: &SyncOptions) -> ipam::error::Result<Run> {
    Run::begin(&world.ipam, plan, &world.inventory(), options)
}

fn refused(world: &World, plan: Plan) -> ipam::error::Error {
    begin(world, plan, &SyncOptions::default()).err().unwrap()
}

#[test]
fn a_plan_that_no_longer_fits_is_refused_and_names_the_object() {
    let world = synced();
    world.set_subnet("10.10.10.0/24", &[("VlanId", "8")]);
    let plan = world.compare();
    world.set_subnet("10.10.10.0/24", &[("Owner", "somebody")]);
    let error = refused(&world, plan);
    assert_eq!(error.status(), Status::PlanStale);
    assert_eq!(error.operand("value"), Some("Contoso Logical Network / Contoso 1 / 10.10.10.0/24"));
    let plan = world.compare();
    add_network(&world.vmm, "Lab", &[]);
    assert_eq!(refused(&world, plan).status(), Status::PlanStale);
    let plan = world.compare();
    world.woodgrove(&[]);
    let error = refused(&world, plan);
    assert!(error.to_string().contains("this entry more") || error.status() == Status::PlanStale, "{error}");
    let second = open_vmm(world.folder.path(), VMM2);
    let inventory = second.inventory(&InventoryScope::default()).unwrap();
    let error = Run::begin(&world.ipam, world.compare(), &inventory, &SyncOptions::default()).err().unwrap();
    assert_eq!(error.status(), Status::WrongVmmServer);
    let other = SyncOptions { policy: Policy::Vmm, ..SyncOptions::default() };
    let error = begin(&world, world.compare(), &other).err().unwrap();
    assert_eq!(error.status(), Status::InvalidParameter);
    world.sync();
    assert_equal(&world.ipam, &world.vmm);
}

#[test]
fn a_plan_that_was_just_made_is_refused_once_anybody_has_written() {
    let world = synced();
    world.woodgrove(&[]);
    let plan = world.compare();
    let sql = |table: &str| format!("UPDATE {table} SET vlan_id = '9' WHERE name = '10.10.10.0/24'");
    world.run_sql(&sql("subnet"), &sql("ipam.subnet"));
    assert_eq!(refused(&world, plan).status(), Status::PlanStale);
    // One store that is opened twice is not taken for the other's.
    let other = open_ipam(world.folder.path());
    let plan = world.compare();
    world.set_subnet("10.10.10.0/24", &[("VlanId", "8")]);
    let error = Run::begin(&other, plan, &world.inventory(), &SyncOptions::default()).err().unwrap();
    assert_eq!(error.status(), Status::PlanStale);
    let plan = world.compare();
    let copy = plan.clone();
    let mut run = begin(&world, plan, &SyncOptions::default()).unwrap();
    while run.next_with(&mut EmbeddedDoor(&world.vmm)).unwrap().is_some() {}
    assert_eq!(refused(&world, copy).status(), Status::PlanStale);
    assert_equal(&world.ipam, &world.vmm);
}

#[test]
fn a_plan_is_applied_on_another_machine_from_its_document() {
    let world = synced();
    world.woodgrove(&[]);
    let text = world.compare().format();
    let mut run = begin(&world, Plan::parse(&text).unwrap(), &SyncOptions::default()).unwrap();
    let mut door = EmbeddedDoor(&world.vmm);
    while run.next_with(&mut door).unwrap().is_some() {}
    assert!(run.next_with(&mut door).unwrap().is_none());
    assert_equal(&world.ipam, &world.vmm);
    assert_eq!(refused(&world, Plan::parse(&text).unwrap()).status(), Status::PlanStale);
}

#[test]
fn one_sync_at_a_time() {
    let world = synced();
    add_network(&world.vmm, "Lab", &[]);
    let first = begin(&world, world.compare(), &SyncOptions::default()).unwrap();
    let error = refused(&world, world.compare());
    assert_eq!(error.status(), Status::SyncLocked);
    assert!(error.to_string().contains(&std::process::id().to_string()), "{error}");
    drop(first);
    let mut run = begin(&world, world.compare(), &SyncOptions::default()).unwrap();
    // Another owner took the lease over.
    let lease = world.ipam.read(|tx| tx.store().lease(VMM1)).unwrap().unwrap();
    world.ipam.write(|tx| tx.store().put_lease(&Lease { token: lease.token + 1, ..lease.clone() })).unwrap();
    assert_eq!(run.next_with(&mut EmbeddedDoor(&world.vmm)).unwrap_err().status(), Status::LeaseLost);
    assert!(!world.spaces().iter().any(|space| space.name == "Lab"));
    drop(run);
    // A process that does not live any more holds nothing, one of another machine until its time is over.
    let put = |lease: Lease| world.ipam.write(|tx| tx.store().put_lease(&lease)).unwrap();
    let held = Lease { token: lease.token + 2, expires: Timestamp(i64::MAX), ..lease };
    put(Lease { host: "elsewhere".into(), ..held.clone() });
    assert_eq!(refused(&world, world.compare()).status(), Status::SyncLocked);
    put(Lease { host: "elsewhere".into(), expires: Timestamp(1), ..held.clone() });
    drop(begin(&world, world.compare(), &SyncOptions::default()).unwrap());
    put(Lease { token: held.token + 2, process_start: "0".into(), ..held.clone() });
    drop(begin(&world, world.compare(), &SyncOptions::default()).unwrap());
    put(Lease { token: held.token + 4, boot_id: "another start".into(), ..held });
    world.sync();
    assert!(world.spaces().iter().any(|space| space.name == "Lab"));
}

#[test]
fn the_caller_may_carry_out_the_calls() {
    let world = synced();
    world.woodgrove(&[]);
    let mut run = begin(&world, world.compare(), &SyncOptions::default()).unwrap();
    assert_eq!(run.report(Ok(LogicalNetwork::default().to_record())).unwrap_err().status(), Status::WrongState);
    let mut calls = Vec::new();
    while let Some(result) = run.next().unwrap() {
        if result.state != SyncState::Pending {
            continue;
        }
        assert_eq!(run.next().unwrap_err().status(), Status::WrongState);
        let step = result.step.unwrap();
        calls.push(step.operation);
        let outcome = EmbeddedDoor(&world.vmm).carry_out(&step).unwrap();
        let result = run.report(Ok(outcome)).unwrap();
        assert_eq!((result.state, result.change_id), (SyncState::Done, step.change_id));
        assert!(result.done_count <= result.total_count);
    }
    use VmmOperation::*;
    assert_eq!(calls, [AddLogicalNetwork, AddNetworkSite, AddPool]);
    assert_equal(&world.ipam, &world.vmm);
}

#[test]
fn only_some_entries_with_what_they_need() {
    let world = synced();
    world.woodgrove(&[]);
    add_network(&world.vmm, "Lab", &[]);
    let plan = world.compare();
    let id = |text: &str| {
        plan.changes.iter().find(|c| c.object.contains(text) && c.object_type == SyncObject::Subnet).unwrap().id
    };
    let only = vec![id("20.20.20.0/24")];
    let results = world.run(&world.vmm, &SyncOptions { only, ..SyncOptions::default() }).unwrap();
    assert_eq!(results.len(), 3, "{results:#?}");
    assert_eq!(world.vmm.sites(&VmmFilter::default()).unwrap().len(), 2);
    assert_eq!(world.vmm.pools(&VmmFilter::default()).unwrap().len(), 1);
    let none = SyncOptions { only: vec![99], ..SyncOptions::default() };
    assert_eq!(world.run(&world.vmm, &none).unwrap_err().status(), Status::InvalidParameter);
    world.sync();
    assert_equal(&world.ipam, &world.vmm);
}

#[test]
fn what_vmm_refuses_is_a_result_and_stops_only_what_needs_it() {
    let world = synced();
    world.woodgrove(&[]);
    // The subnet overlaps one that the same hosts have.
    world.add_value("NetworkSite", "Woodgrove 2");
    world.associate("Woodgrove Logical Network", "Woodgrove 2");
    let space = "Woodgrove Address Space";
    world.add_subnet(&[
        ("Name", "overlap"),
        ("NetworkId", "10.10.10.0/25"),
        ("NetworkType", "Provider"),
        ("AddressSpace", space),
        ("VmmLogicalNetwork", "Woodgrove Logical Network"),
        ("NetworkSite", "Woodgrove 2"),
        ("CustomConfiguration", "ManagedByService=VMM;ServiceInstance=scvmm1.contoso.com"),
    ]);
    world.add_range(VMM1, space, "10.10.10.0/25", &[]);
    let results = world.run(&world.vmm, &SyncOptions::default()).unwrap();
    let of = |text: &str| results.iter().find(|r| r.object.ends_with(text) && r.kind != ChangeKind::Note).unwrap();
    let site = of("Woodgrove 2");
    assert_eq!((site.state, site.error_id.as_str()), (SyncState::Failed, "VmmSubnetOverlap"));
    assert_eq!(of("10.10.10.0/25").state, SyncState::Skipped);
    assert!(of("10.10.10.0/25").error.contains("was not done"), "{}", of("10.10.10.0/25").error);
    assert_eq!(of("20.20.20.1-20.20.20.254").state, SyncState::Done);
    let events = sync::select_events(&world.ipam, VMM1, 0, 1000).unwrap();
    assert!(events.iter().any(|e| e.state == SyncState::Failed && e.error.contains("overlaps")));
    world.remove_subnet("10.10.10.0/25");
    world.sync();
    assert_equal(&world.ipam, &world.vmm);
}

#[test]
fn what_ipam_refuses_fails_alone() {
    let world = World::new();
    contoso(&world.vmm);
    let plan = world.compare();
    let inventory = world.inventory();
    let mut run = Run::begin(&world.ipam, plan, &inventory, &SyncOptions::default()).unwrap();
    // Somebody takes the name of the space between plan and run.
    world.add_space("Contoso Logical Network");
    add_network(&world.vmm, "Later", &[]);
    let mut states = Vec::new();
    while let Some(result) = run.next().unwrap() {
        if result.kind != ChangeKind::Note {
            states.push((result.state, result.error_id));
        }
    }
    assert_eq!(states[0], (SyncState::Failed, "AddressSpaceNameAlreadyExists".to_owned()));
    assert!(states[1..].iter().all(|(state, _)| *state == SyncState::Skipped), "{states:?}");
    assert!(world.subnets().is_empty());
    world.sync();
    assert_equal(&world.ipam, &world.vmm);
}

#[test]
fn a_call_without_outcome_is_found_again() {
    for edit in [false, true] {
        let world = synced();
        world.woodgrove(&[]);
        world.set_range("20.20.20.1", &[("Description", "first")]);
        let mut run = begin(&world, world.compare(), &SyncOptions::default()).unwrap();
        loop {
            let result = run.next().unwrap().unwrap();
            let Some(step) = result.step else { continue };
            let outcome = EmbeddedDoor(&world.vmm).carry_out(&step).unwrap();
            if step.operation == VmmOperation::AddPool {
                break;
            }
            run.report(Ok(outcome)).unwrap();
        }
        drop(run);
        if edit {
            // What was sent is known, so that this is a change of IPAM and no conflict of first contact.
            world.set_range("20.20.20.1", &[("Description", "second")]);
        }
        let plan = world.compare();
        assert_eq!((plan.info.create_count, plan.info.conflict_count), (0, 0), "{:#?}", plan.changes);
        world.sync();
        assert_equal(&world.ipam, &world.vmm);
        let pools = world.vmm.pools(&VmmFilter::default()).unwrap();
        let pool = pools.iter().find(|pool| pool.name.starts_with("Woodgrove")).unwrap();
        assert_eq!(pool.description, if edit { "second" } else { "first" });
        assert!(world.ipam.read(|tx| tx.store().intents(VMM1)).unwrap().is_empty());
    }
}

#[test]
fn a_resized_or_moved_subnet_is_made_anew_in_vmm() {
    let world = World::new();
    ipam::sync::register(&world.ipam, VMM1).unwrap();
    contoso(&world.vmm);
    world.woodgrove(&[]);
    world.sync();
    world.remove_range("20.20.20.1");
    world.set_subnet("20.20.20.0/24", &[("NetworkId", "20.20.20.0/23")]);
    world.add_range(VMM1, "Woodgrove Address Space", "20.20.20.0/23", &[]);
    world.sync();
    assert_equal(&world.ipam, &world.vmm);
    world.add_value("NetworkSite", "Woodgrove 2");
    world.associate("Woodgrove Logical Network", "Woodgrove 2");
    world.add_subnet(&[
        ("Name", "more"),
        ("NetworkId", "20.30.0.0/24"),
        ("NetworkType", "Provider"),
        ("AddressSpace", "Woodgrove Address Space"),
        ("VmmLogicalNetwork", "Woodgrove Logical Network"),
        ("NetworkSite", "Woodgrove 2"),
        ("CustomConfiguration", "ManagedByService=VMM;ServiceInstance=scvmm1.contoso.com"),
    ]);
    world.add_range(VMM1, "Woodgrove Address Space", "20.30.0.0/24", &[]);
    world.sync();
    assert_equal(&world.ipam, &world.vmm);
    // To a site that is there already: a move, and the site that it leaves empty goes.
    world.set_subnet("20.30.0.0/24", &[("NetworkSite", "Woodgrove 1")]);
    world.sync();
    assert_equal(&world.ipam, &world.vmm);
    assert_eq!(world.vmm.sites(&VmmFilter::default()).unwrap().len(), 2);
    // To a value that nothing is linked with, all subnets of the site: a rename.
    for network in ["20.20.20.0/23", "20.30.0.0/24"] {
        world.set_subnet(network, &[("NetworkSite", "Woodgrove 2")]);
    }
    let plan = world.compare();
    assert_eq!(
        (plan.info.update_count, plan.info.create_count, plan.info.delete_count),
        (1, 0, 0),
        "{:#?}",
        plan.changes
    );
    world.sync();
    assert_equal(&world.ipam, &world.vmm);
}
