//! What goes wrong while a plan is carried out: failures that pass and that stay, a plan that is no longer true, conflicts that a user
//! decides.

use ipam::domain::fields::AddressSpaceFilter;
use ipam::domain::object::{Object, Record};
use ipam::error::{Error, Result, Status};
use ipam::service::space;
use ipam::sync::model::*;
use ipam::sync::{Door, EmbeddedDoor, Plan, Run, decide};
use ipam::vmm::embedded::Vmm;
use ipam::vmm::model::*;

use crate::fixture::*;
use crate::oracle::{assert_equal, of_vmm};

/// A door that fails before it opens.
struct Failing<'a> {
    vmm: &'a Vmm,
    failures: u32,
    status: Status,
    calls: u32,
}

impl Door for Failing<'_> {
    fn carry_out(&mut self, step: &Step) -> Result<Record> {
        self.calls += 1;
        if self.failures > 0 {
            self.failures -= 1;
            return Err(Error::new(self.status).with("value", "x").with("kind", "x"));
        }
        EmbeddedDoor(self.vmm).carry_out(step)
    }
}

fn quick() -> SyncOptions {
    SyncOptions { retry_delay_ms: Some(0), ..SyncOptions::default() }
}

fn walk(world: &World, door: &mut dyn Door) -> Vec<SyncResult> {
    let inventory = world.inventory();
    let mut run = Run::begin(&world.ipam, world.compare(), &inventory, &quick()).unwrap();
    let mut results = Vec::new();
    while let Some(result) = run.next_with(door).unwrap() {
        results.push(result);
    }
    results
}

fn with_work() -> World {
    let world = World::new();
    contoso(&world.vmm);
    world.sync();
    world.woodgrove(&[]);
    world
}

#[test]
fn a_failure_that_passes_is_tried_again_a_bounded_number_of_times() {
    let world = with_work();
    let mut door = Failing { vmm: &world.vmm, failures: 3, status: Status::StoreBusy, calls: 0 };
    let results = walk(&world, &mut door);
    assert!(results.iter().all(|result| result.state == SyncState::Done), "{results:#?}");
    assert_eq!(door.calls, 3 + 3);
    assert_equal(&world.ipam, &world.vmm);
    let world = with_work();
    let mut door = Failing { vmm: &world.vmm, failures: 4, status: Status::StoreBusy, calls: 0 };
    let results = walk(&world, &mut door);
    assert_eq!(results[0].state, SyncState::Failed, "{results:#?}");
    assert_eq!((door.calls, results[0].error_id.as_str()), (4, "StoreBusy"));
    assert!(
        results[1..].iter().filter(|r| r.kind != ChangeKind::Note).all(|result| result.state == SyncState::Skipped)
    );
    world.sync();
    assert_equal(&world.ipam, &world.vmm);
}

#[test]
fn the_pauses_of_a_caller_grow() {
    let world = with_work();
    let inventory = world.inventory();
    let options = SyncOptions { retry_delay_ms: Some(100), retry_count: Some(3), ..SyncOptions::default() };
    let mut run = Run::begin(&world.ipam, world.compare(), &inventory, &options).unwrap();
    while run.next().unwrap().unwrap().state != SyncState::Pending {}
    let again = || ("Busy".to_owned(), "the server is busy".to_owned());
    let pauses: Vec<u64> = (0..3).map(|_| run.report_transient(again()).unwrap().retry_after_ms).collect();
    assert_eq!(pauses, [100, 400, 1600]);
    assert_eq!(run.report_transient(again()).unwrap().state, SyncState::Failed);
}

#[test]
fn a_failure_that_stays_is_not_tried_again() {
    let world = with_work();
    let mut door = Failing { vmm: &world.vmm, failures: 1, status: Status::VmmObjectInUse, calls: 0 };
    let results = walk(&world, &mut door);
    assert_eq!((results[0].state, door.calls), (SyncState::Failed, 1));
    world.sync();
    assert_equal(&world.ipam, &world.vmm);
}

#[test]
fn a_stale_plan_names_object_and_field() {
    let world = World::new();
    let (_, _, pool, _) = contoso(&world.vmm);
    world.sync();
    world.set_range("10.10.10.10", &[("Description", "first")]);
    let begin = |plan| Run::begin(&world.ipam, plan, &world.inventory(), &SyncOptions::default()).err().unwrap();
    let plan = world.compare();
    world.set_range("10.10.10.10", &[("Description", "second")]);
    let error = begin(plan);
    assert_eq!(error.status(), Status::PlanStale);
    assert!(
        error
            .to_string()
            .contains("Contoso Pool' has changed since (Description in IPAM was 'first', now it is 'second')"),
        "{error}"
    );
    let plan = world.compare();
    world.vmm.set_pool(pool.id, &record(Pool::SPEC, &[("DNSSuffix", "b.example")])).unwrap();
    let error = begin(plan);
    assert!(error.to_string().contains("Contoso Pool"), "{error}");
    assert!(error.to_string().contains("this entry more: ConnectionSpecificDnsSuffix is '"), "{error}");
    let plan = world.compare();
    world.vmm.set_pool(pool.id, &record(Pool::SPEC, &[("EnableNetBIOS", "true")])).unwrap();
    let error = begin(plan);
    assert!(error.to_string().contains("this entry more: NetBIOS over TCP/IP is kept in VMM only"), "{error}");
    let plan = world.compare();
    world.set_range("10.10.10.10", &[("Description", "")]);
    let error = begin(plan);
    assert!(error.to_string().contains("does without this entry: Description is 'second' in IPAM and"), "{error}");
    world.sync();
    assert_equal(&world.ipam, &world.vmm);
}

#[test]
fn a_conflict_is_decided_for_one_side_and_remembered_until_the_facts_change() {
    let world = World::new();
    let (_, _, pool, _) = contoso(&world.vmm);
    world.sync();
    let edit = |ipam: &str, vmm: &str| {
        world.set_range("10.10.10.10", &[("Description", ipam)]);
        world.vmm.set_pool(pool.id, &record(Pool::SPEC, &[("Description", vmm)])).unwrap();
    };
    let conflict = || world.compare().changes.into_iter().find(|change| change.kind == ChangeKind::Conflict);
    edit("i", "v");
    let change = conflict().unwrap();
    decide::decide(&world.ipam, &change, SyncSide::Vmm).unwrap();
    assert_eq!(decide::decisions(&world.ipam, VMM1).unwrap().len(), 1);
    assert_eq!(conflict(), None);
    world.set_range("10.10.10.10", &[("Description", "j")]);
    assert!(conflict().is_some(), "IPAM has something else by now");
    let decision = decide::decide(&world.ipam, &conflict().unwrap(), SyncSide::Ipam).unwrap();
    assert_eq!((decision.field.as_str(), decision.winner), ("Description", SyncSide::Ipam));
    assert_eq!(decide::decisions(&world.ipam, VMM1).unwrap().len(), 1, "one decision on one field");
    world.sync();
    assert_equal(&world.ipam, &world.vmm);
    assert!(of_vmm(&world.vmm).iter().any(|line| line.contains("| j |")));
    // What is no conflict is not decided.
    add_network(&world.vmm, "Lab", &[]);
    let plan = world.compare();
    let create = plan.changes.iter().find(|change| change.kind == ChangeKind::Create).unwrap();
    assert_eq!(decide::decide(&world.ipam, create, SyncSide::Vmm).unwrap_err().status(), Status::ConflictNotDecidable);
    edit("again", "against");
    let change = conflict().unwrap();
    assert_eq!(decide::decide(&world.ipam, &change, SyncSide::None).unwrap_err().status(), Status::InvalidParameter);
}

/// A run that compares again reads whole links, a comparison does not.
#[test]
fn a_plan_names_what_is_gone_as_the_run_does_although_the_last_sync_left_no_name() {
    let world = World::new();
    let (_, tenant, subnet, pool, given) = adatum(&world.vmm);
    world.sync();
    world.run_sql("UPDATE sync_link SET base = ''", "UPDATE ipam.sync_link SET base = ''");
    world.vmm.revoke(given.id, true).unwrap();
    world.vmm.remove_pool(pool.id).unwrap();
    world.vmm.remove_vm_subnet(subnet.id).unwrap();
    world.vmm.remove_vm_network(tenant.id).unwrap();
    world.remove_range("192.168.1.10");
    world.remove_subnet("192.168.1.0/24");
    let filter = AddressSpaceFilter { name: vec!["Adatum".into()], ..AddressSpaceFilter::default() };
    world.ipam.write(|tx| space::remove(tx, &filter)).unwrap();
    let inventory = world.inventory();
    let plan = Plan::parse(&world.compare().format()).unwrap();
    assert!(plan.changes.iter().any(|change| change.object.ends_with(" / Adatum")), "{:#?}", plan.changes);
    Run::begin(&world.ipam, plan, &inventory, &SyncOptions::default()).unwrap();
}
