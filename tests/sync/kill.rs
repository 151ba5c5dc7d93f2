//! A sync that is killed between its first and its last step: the next one finishes the work, and everything is as after a sync that
//! was not killed.
//!
//! The sync runs in a child process, which is this test binary again; it is killed when the journal shows that it is half way.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use ipam::sync::model::{ChangeKind, SyncEvent, SyncOptions, SyncState};
use ipam::sync::{self, EmbeddedDoor, Run};
use ipam::vmm::model::InventoryScope;

use crate::fixture::*;
use crate::oracle::{assert_equal, of_ipam, of_vmm};

/// Folder that the child syncs; without it the child's test has nothing to do.
const FOLDER: &str = "IPAM_TEST_SYNC_FOLDER";
/// Kills that must have happened.
const KILLS: usize = 20;
/// Sites of each half of the plan.
const SITES: usize = 12;

/// Fills both sides with work for each direction: sites, subnets and pools to create, rename, change and delete.
fn prepare(folder: &Path) -> World {
    let world = World { folder: tempfile::tempdir().unwrap(), ipam: open_ipam(folder), vmm: open_vmm(folder, VMM1) };
    sync::register(&world.ipam, VMM1).unwrap();
    contoso(&world.vmm);
    let old = add_network(&world.vmm, "Old", &[]);
    let site = add_site(&world.vmm, old.id, "Old 1", &[row("10.99.0.0/24", 0), row("10.99.1.0/24", 0)]);
    add_pool(&world.vmm, site.id, "10.99.0.0/24", "Old Pool", &[]);
    world.sync();
    world.remove_subnet("10.99.0.0/24");
    world.set_subnet("10.99.1.0/24", &[("VlanId", "77")]);
    let network = add_network(&world.vmm, "From VMM", &[]);
    world.add_space("Space");
    world.add_value("VmmLogicalNetwork", "From IPAM");
    world.set_space("Space", &[("CustomConfiguration", "VMM Logical Network=From IPAM"), ("Description", "d")]);
    for n in 0..SITES {
        let id = format!("10.1.{n}.0/24");
        let site = add_site(&world.vmm, network.id, &format!("Vmm {n}"), &[row(&id, n as u16)]);
        let pool = add_pool(&world.vmm, site.id, &id, &format!("Pool {n}"), &[]);
        grant(&world.vmm, pool.id, &[]);
        let (site, id) = (format!("Ipam {n}"), format!("10.2.{n}.0/24"));
        world.add_value("NetworkSite", &site);
        world.associate("From IPAM", &site);
        world.add_subnet(&[
            ("Name", &id),
            ("NetworkId", &id),
            ("NetworkType", "Provider"),
            ("AddressSpace", "Space"),
            ("VmmLogicalNetwork", "From IPAM"),
            ("NetworkSite", &site),
            ("CustomConfiguration", &format!("ManagedByService=VMM;ServiceInstance={VMM1}")),
        ]);
        world.add_range(VMM1, "Space", &id, &[("Description", "pool of IPAM")]);
    }
    world
}

/// The child: syncs the folder that it is given.
#[test]
fn child() {
    let Ok(folder) = std::env::var(FOLDER) else { return };
    let folder = PathBuf::from(folder);
    let (ipam, vmm) = (open_ipam(&folder), open_vmm(&folder, VMM1));
    let inventory = vmm.inventory(&InventoryScope::default()).unwrap();
    let plan = sync::compare(&ipam, &inventory, &SyncOptions::default()).unwrap();
    let mut run = Run::begin(&ipam, plan, &inventory, &SyncOptions::default()).unwrap();
    while run.next_with(&mut EmbeddedDoor(&vmm)).unwrap().is_some() {}
}

fn start(folder: &Path) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["kill::child", "--exact", "--nocapture", "--test-threads=1"])
        .env(FOLDER, folder)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// Returns the journal behind a line.
fn journal(world: &World, after: u64) -> Vec<SyncEvent> {
    sync::select_events(&world.ipam, VMM1, after, 10_000).unwrap()
}

/// Tells whether a run has done a step and not its last one.
fn half_way(events: &[SyncEvent]) -> bool {
    let steps = events.iter().filter(|event| event.change_id != 0).count();
    let ended = events.iter().any(|event| event.change_id == 0 && event.state == SyncState::Done);
    steps > 0 && !ended
}

/// Syncs in a child that is killed after `steps` lines of the journal; tells whether the kill was half way.
fn kill_at(world: &World, folder: &Path, steps: usize) -> bool {
    let before = journal(world, 0).last().map_or(0, |event| event.id);
    let mut child = start(folder);
    let began = Instant::now();
    while began.elapsed() < Duration::from_secs(60) {
        let seen = journal(world, before).len();
        if seen > steps || child.try_wait().unwrap().is_some() {
            break;
        }
        std::thread::sleep(Duration::from_micros(200));
    }
    // SIGKILL on Unix: the child gets no chance to tidy up.
    let _ = child.kill();
    child.wait().unwrap();
    half_way(&journal(world, before))
}

fn lines(world: &World) -> BTreeSet<String> {
    of_ipam(&world.ipam, VMM1).into_iter().chain(of_vmm(&world.vmm)).collect()
}

/// What must not differ from an unkilled run beside the objects: spaces, values and links, without numbers and GUIDs.
fn rest(world: &World) -> Vec<String> {
    let mut all: Vec<String> = world
        .spaces()
        .iter()
        .map(|s| format!("space {} {} {}", s.name, s.description, s.custom_configuration))
        .collect();
    for field in
        [ipam::domain::custom::LOGICAL_NETWORK, ipam::domain::custom::NETWORK_SITE, ipam::domain::custom::IP_POOL_NAME]
    {
        let values = world.ipam.read(|tx| tx.store().custom_values(field)).unwrap();
        all.extend(values.iter().map(|value| format!("value {field} {}", value.value)));
    }
    for link in sync::select_links(&world.ipam, VMM1).unwrap() {
        all.push(format!("link {} {}", link.object_type, link.object));
    }
    all.sort();
    all
}

#[test]
fn the_next_sync_finishes_what_a_killed_one_began() {
    let folder = tempfile::tempdir().unwrap();
    let calm = prepare(folder.path());
    calm.sync();
    assert_equal(&calm.ipam, &calm.vmm);
    let (expected, expected_rest) = (lines(&calm), rest(&calm));
    let whole = journal(&calm, 0).iter().filter(|event| event.run == 2 && event.change_id != 0).count();
    assert!(whole > 100, "{whole} lines are too few to be killed among");
    let (mut kills, mut worlds, mut missed) = (0, 0, 0);
    while kills < KILLS {
        worlds += 1;
        let folder = tempfile::tempdir().unwrap();
        let world = prepare(folder.path());
        // Every other world is killed twice in the same work.
        for again in 0..=worlds % 2 {
            let steps = 2 + (kills * 37 + again * 11) % (whole / (again + 1) - 20);
            if kill_at(&world, folder.path(), steps) { kills += 1 } else { missed += 1 }
        }
        // The lease of the dead process holds nobody up.
        world.sync();
        assert_equal(&world.ipam, &world.vmm);
        assert_eq!(lines(&world), expected, "after {kills} kills");
        assert_eq!(rest(&world), expected_rest, "after {kills} kills");
        assert!(world.ipam.read(|tx| tx.store().intents(VMM1)).unwrap().is_empty());
        let done = world.compare().changes.into_iter().filter(|c| c.kind != ChangeKind::Note).count();
        assert_eq!(done, 0);
        assert!(missed < 3 * KILLS, "{kills} kills were half way, {missed} were not");
    }
    println!("{kills} kills half way in {worlds} worlds, {missed} too early or too late");
}
