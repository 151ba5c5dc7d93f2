//! The acceptance tests that follow from Microsoft's documents, one or two tests for each of the first eleven; the twelfth is about CSV and stands
//! with the tests of files.

use ipam::domain::fields::{AddressSpace, AddressSpaceFilter, Range, SyncEventType};
use ipam::domain::object::{Object, Record};
use ipam::domain::value::Timestamp;
use ipam::error::{Error, Result, Status};
use ipam::service;
use ipam::sync::model::*;
use ipam::sync::{self, Door, EmbeddedDoor, Run};
use ipam::vmm::model::*;

use crate::fixture::*;
use crate::oracle::{assert_equal, of_vmm};

/// Section 9, test 1: with all columns, and no range.
#[test]
fn section_9_01_a_network_of_vmm_without_a_pool_appears_in_ipam() {
    let world = World::new();
    let network = add_network(&world.vmm, "Contoso Logical Network", &[]);
    add_site(&world.vmm, network.id, "Contoso 1", &[row("10.10.10.0/24", 7)]);
    world.sync();
    assert_equal(&world.ipam, &world.vmm);
    let space = world.spaces().remove(1);
    assert_eq!(space.name, "Contoso Logical Network");
    assert_eq!(space.custom_configuration, "VMM Logical Network=Contoso Logical Network;Network Site=Contoso 1");
    let subnet = world.subnets().remove(0);
    assert_eq!(
        (subnet.vmm_logical_network.as_str(), subnet.network_site.as_str()),
        ("Contoso Logical Network", "Contoso 1")
    );
    assert_eq!((subnet.network_type.name(), subnet.vlan_id.as_slice()), ("Provider", &[7][..]));
    assert_eq!(subnet.custom_configuration, format!("Managed by Service=VMM;Service Instance={VMM1}"));
    assert!(world.ranges().is_empty() && world.addresses().is_empty());
}

/// Nothing is made in VMM of a recipe that lacks steps, and they are said.
fn lacks(without: &[&str], text: &str) {
    let world = World::new();
    sync::register(&world.ipam, VMM1).unwrap();
    world.woodgrove(without);
    let plan = world.compare();
    let blocked: Vec<_> = plan.changes.iter().map(|c| (c.kind, c.reason.as_str())).collect();
    assert_eq!(blocked, [(ChangeKind::Blocked, format!("not created in VMM, missing: {text}").as_str())]);
    let results = world.sync();
    assert_eq!((results[0].state, results[0].error.contains("missing")), (SyncState::Skipped, true));
    assert!(world.vmm.networks(&VmmFilter::default()).unwrap().is_empty());
}

#[test]
fn section_9_02_a_network_of_ipam_without_a_range_is_not_made_in_vmm_and_the_reason_is_said() {
    lacks(&["range"], "a range of VMM and scvmm1.contoso.com in the subnet");
}

#[test]
fn section_9_03_a_recipe_of_ipam_appears_in_vmm() {
    let world = World::new();
    ipam::sync::register(&world.ipam, VMM1).unwrap();
    world.woodgrove(&[]);
    let plan = world.compare();
    assert_eq!((plan.info.create_count, plan.info.is_empty), (4, false));
    assert_eq!(world.vmm.networks(&VmmFilter::default()).unwrap().len(), 0);
    world.sync();
    assert_equal(&world.ipam, &world.vmm);
    let pool = world.vmm.pools(&VmmFilter::default()).unwrap().remove(0);
    assert_eq!(pool.name, "Woodgrove 1 20.20.20.1-20.20.20.254");
    assert_eq!(world.vmm.sites(&VmmFilter::default()).unwrap()[0].host_groups[0].name, "All Hosts");
}

#[test]
fn section_9_04_an_incomplete_recipe_creates_nothing_and_says_what_is_missing() {
    let association =
        "the association of VMM Logical Network 'Woodgrove Logical Network' with Network Site 'Woodgrove 1'";
    for (without, text) in [
        (&["association"][..], association),
        (&["owner"], "Managed by Service VMM and Service Instance scvmm1.contoso.com on the subnet"),
        (&["space"], "VMM Logical Network on address space 'Woodgrove Address Space'"),
        (&["network"], "VMM Logical Network on the subnet"),
        (&["site"], "Network Site on the subnet"),
        (&["site", "range"], "Network Site on the subnet; a range of VMM and scvmm1.contoso.com in the subnet"),
    ] {
        lacks(without, text);
    }
}

fn range_of(world: &World, server: &str, start: &str, end: &str) -> Result<Range> {
    let fields = [
        ("NetworkID", "10.10.10.0/24"),
        ("ManagedByService", "VMM"),
        ("ServiceInstance", server),
        ("NetworkType", "Provider"),
        ("AddressSpace", "Contoso Logical Network"),
        ("StartIPAddress", start),
        ("EndIPAddress", end),
    ];
    world.ipam.write(|tx| service::range::add(tx, &record(Range::SPEC, &fields), false))
}

#[test]
fn section_9_05_two_vmms_with_the_same_addresses_are_both_taken_and_one_counts() {
    let world = synced();
    sync::register(&world.ipam, VMM2).unwrap();
    range_of(&world, VMM2, "10.10.10.10", "10.10.10.99").unwrap();
    let ranges = world.ranges();
    assert_eq!(ranges.len(), 2);
    assert!(ranges.iter().all(|range| range.overlapping), "{ranges:#?}");
    assert_eq!(ranges.iter().filter(|range| range.use_for_utilization).count(), 1);
    // Neither sync takes the other's for its own.
    world.sync();
    assert_equal(&world.ipam, &world.vmm);
    assert_eq!(world.ranges().len(), 2);
}

#[test]
fn section_9_06_ranges_of_one_vmm_do_not_overlap() {
    let world = synced();
    let error = range_of(&world, VMM1, "10.10.10.99", "10.10.10.120").unwrap_err();
    assert_eq!(error.status(), Status::NonadjustableConflictingRangesFound);
    range_of(&world, VMM1, "10.10.10.100", "10.10.10.120").unwrap();
    world.sync();
    assert_equal(&world.ipam, &world.vmm);
}

#[test]
fn section_9_07_deleting_the_subnet_in_ipam_removes_network_site_and_pool_from_vmm() {
    let world = synced();
    world.woodgrove(&[]);
    world.sync();
    world.remove_subnet("20.20.20.0/24");
    world.sync();
    assert_equal(&world.ipam, &world.vmm);
    assert_eq!(world.vmm.networks(&VmmFilter::default()).unwrap().len(), 1);
    assert!(world.spaces().iter().any(|space| space.name == "Woodgrove Address Space"), "the user's space stays");
    assert_eq!(ipam::sync::select_links(&world.ipam, VMM1).unwrap().len(), 5);
}

#[test]
fn section_9_07_a_space_that_a_user_took_apart_is_reported() {
    let world = synced();
    let filter = AddressSpaceFilter { name: vec!["Contoso Logical Network".into()], ..AddressSpaceFilter::default() };
    let mut changes = ipam::service::Changes::from(ipam::domain::object::Record::new(AddressSpace::SPEC));
    changes.custom.remove = vec![("VMM Logical Network".into(), None)];
    world.ipam.write(|tx| ipam::service::space::set(tx, &filter, &changes)).unwrap();
    let plan = world.compare();
    assert!(plan.info.is_empty, "{:#?}", plan.changes);
    let blocked: Vec<_> = plan.changes.iter().filter(|c| c.kind == ChangeKind::Blocked).collect();
    assert!(blocked[0].reason.contains("VMM Logical Network on address space"), "{blocked:#?}");
}

/// Section 8, row 14a.
#[test]
fn section_9_08_networks_out_of_scope_are_touched_in_neither_direction() {
    let world = synced();
    let group = |name: &str| {
        let fields = [("Name", name), ("ParentHostGroupID", &all_hosts(&world.vmm).to_string())];
        world.vmm.add_host_group(&record(HostGroup::SPEC, &fields)).unwrap()
    };
    let (a, b) = (group("A"), group("B"));
    let move_to = |id: uuid::Uuid, group: &HostGroup| {
        let fields = record(NetworkSite::SPEC, &[("HostGroupIDs", &group.id.to_string())]);
        world.vmm.set_site(id, &fields).unwrap();
    };
    let site = world.vmm.sites(&VmmFilter::default()).unwrap().remove(0);
    move_to(site.id, &a);
    let network = add_network(&world.vmm, "Lab", &[]);
    let lab = add_site(&world.vmm, network.id, "Lab 1", &[row("10.20.0.0/24", 0)]);
    move_to(lab.id, &b);
    world.sync();
    assert_equal(&world.ipam, &world.vmm);
    let scope = InventoryScope { host_groups: vec!["All Hosts\\B".into()], ..InventoryScope::default() };
    world.set_subnet("10.10.10.0/24", &[("VlanId", "99")]);
    let inventory = world.vmm.inventory(&scope).unwrap();
    let plan = sync::compare(&world.ipam, &inventory, &SyncOptions::default()).unwrap();
    assert!(plan.info.is_empty, "{:#?}", plan.changes);
    assert!(plan.changes.iter().any(|c| c.reason.contains("other host groups")), "{:#?}", plan.changes);
    let options = SyncOptions { logical_networks: vec!["lab".into()], ..SyncOptions::default() };
    let plan = sync::compare(&world.ipam, &world.inventory(), &options).unwrap();
    assert!(plan.info.is_empty, "{:#?}", plan.changes);
    world.sync();
    assert_equal(&world.ipam, &world.vmm);
}

#[test]
fn section_9_09_edits_of_vm_networks_in_ipam_are_not_written_to_vmm_unless_asked() {
    let world = World::new();
    adatum(&world.vmm);
    world.sync();
    let before = of_vmm(&world.vmm);
    world.set_space("Adatum", &[("Description", "changed")]);
    world.set_range("192.168.1.10", &[("Description", "changed")]);
    let results = world.sync();
    // VMM says nothing of the pool: what IPAM says there is the user's own.
    assert_eq!(results.iter().filter(|r| r.kind == ChangeKind::Conflict).count(), 1, "{results:#?}");
    assert_eq!(before, of_vmm(&world.vmm));
    world.sync_with(&SyncOptions { include_customer: true, ..SyncOptions::default() });
    assert_equal(&world.ipam, &world.vmm);
    assert_ne!(before, of_vmm(&world.vmm));
}

#[test]
fn section_9_10_clocks_that_differ_make_no_difference() {
    const DAY_US: i64 = 86_400_000_000;
    let play = |skew_us: i64| {
        let mut world = World::new();
        let now = world.ipam.now();
        let vmm = open_vmm(world.folder.path(), VMM1);
        world.vmm = vmm.with_clock(move || Timestamp(now.0 + skew_us));
        let (_, site, pool, given) = contoso(&world.vmm);
        sync::register(&world.ipam, VMM1).unwrap();
        world.woodgrove(&[]);
        world.sync();
        world.vmm.revoke(given.id, true).unwrap();
        world
            .vmm
            .set_pool(pool.id, &record(Pool::SPEC, &[("Description", "of VMM"), ("DNSSuffix", "v.example")]))
            .unwrap();
        world.set_range("10.10.10.10", &[("Description", "of IPAM"), ("DnsSuffixes", "i.example")]);
        set_rows(&world.vmm, site.id, &[row("10.10.10.0/24", 9)]);
        world.set_subnet("20.20.20.0/24", &[("VlanId", "42")]);
        let mut told = vec![world.compare().summary(false)];
        world.sync();
        for policy in [Policy::Report, Policy::Ipam] {
            let options = SyncOptions { policy, ..SyncOptions::default() };
            told.push(sync::compare(&world.ipam, &world.inventory(), &options).unwrap().summary(false));
        }
        world.sync_with(&SyncOptions { policy: Policy::Ipam, ..SyncOptions::default() });
        assert_equal(&world.ipam, &world.vmm);
        told
    };
    let even = play(0);
    assert!(even[0].contains("changed on both sides"), "{even:?}");
    for skew_us in [3 * DAY_US, -3 * DAY_US] {
        assert_eq!(play(skew_us), even);
    }
}

/// A VMM that makes no pool.
struct NoPools<'a>(EmbeddedDoor<'a>);

impl Door for NoPools<'_> {
    fn carry_out(&mut self, step: &Step) -> Result<Record> {
        match step.operation {
            VmmOperation::AddPool => Err(Error::new(Status::VmmPoolOverlap).with("value", "x").with("other", "y")),
            _ => self.0.carry_out(step),
        }
    }
}

#[test]
fn section_9_11_one_failure_stops_nothing_else_and_every_row_of_the_journal_has_its_type() {
    let world = World::new();
    contoso(&world.vmm);
    sync::register(&world.ipam, VMM1).unwrap();
    world.woodgrove(&[]);
    let inventory = world.inventory();
    let mut run = Run::begin(&world.ipam, world.compare(), &inventory, &SyncOptions::default()).unwrap();
    let mut door = NoPools(EmbeddedDoor(&world.vmm));
    let mut results = Vec::new();
    while let Some(result) = run.next_with(&mut door).unwrap() {
        results.push(result);
    }
    let failed: Vec<_> = results.iter().filter(|result| result.state != SyncState::Done).collect();
    assert_eq!((failed.len(), failed[0].object_type, failed[0].state), (1, SyncObject::Pool, SyncState::Failed));
    let events = sync::select_events(&world.ipam, VMM1, 0, 1000).unwrap();
    let row = events.iter().find(|event| event.state == SyncState::Failed && event.change_id != 0).unwrap();
    assert_eq!((row.event_type, row.change_id), (SyncEventType::Range, failed[0].change_id));
    for (event_type, number) in [(SyncEventType::Subnet, 0), (SyncEventType::Range, 1), (SyncEventType::Address, 2)] {
        assert_eq!(event_type as u32, number);
        let done = |event: &&SyncEvent| event.event_type == event_type && event.state == SyncState::Done;
        assert!(events.iter().any(|event| done(&event)), "{event_type}");
    }
}
