//! Processes on one store, four on a file and twenty on a server: all but one take and change addresses, while the last changes subnets and syncs
//! with its VMM.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Stdio};

use ipam::domain::fields::*;
use ipam::domain::object::{Object, Record};
use ipam::service::progress::Progress;
use ipam::service::{Changes, address, maintain, request};
use ipam::sync;
use ipam::sync::model::SyncOptions;

use crate::fixture::{VMM1, World, open_ipam, open_vmm, record, server};

const FOLDER: &str = "IPAM_TEST_CROWD_FOLDER";
const ROLE: &str = "IPAM_TEST_CROWD_ROLE";
const TAKES: usize = 20;
const SYNCS: usize = 6;

/// The child: does the work of its role, a fixed number of times, and fails at any error.
#[test]
fn child_in_a_crowd() {
    let (Some(folder), Ok(role)) = (std::env::var_os(FOLDER), std::env::var(ROLE)) else { return };
    let folder = Path::new(&folder);
    let ipam = open_ipam(folder);
    if role == "sync" {
        let world = World { ipam, vmm: open_vmm(folder, VMM1), folder: tempfile::tempdir().unwrap() };
        for round in 1..=SYNCS {
            world.set_subnet("20.20.20.0/24", &[("VlanId", &round.to_string())]);
            world.run(&world.vmm, &SyncOptions::default()).unwrap();
        }
        return;
    }
    for number in 0..TAKES {
        let options = RequestOptions { parent: vec!["10.9.0.0/16".to_owned()], ..RequestOptions::default() };
        let taken = ipam.write(|tx| request::addresses_alone(tx, &options, &Record::new(AddressRecord::SPEC))).unwrap();
        let filter = AddressFilter { id: vec![taken[0].id], ..AddressFilter::default() };
        let text = format!("{role} {number}");
        let changes = Changes::from(record(AddressRecord::SPEC, &[("Description", &text)]));
        ipam.write(|tx| address::set(tx, &filter, &changes)).unwrap();
        println!("taken {}", taken[0].ip_address);
    }
}

#[test]
fn takers_changers_and_a_sync_share_one_store() {
    let takers = if server::named().is_some() { 19 } else { 3 };
    let world = World::new();
    sync::register(&world.ipam, VMM1).unwrap();
    world.woodgrove(&[]);
    world.add_subnet(&[("Name", "crowd"), ("NetworkId", "10.9.0.0/16")]);
    let range = record(Range::SPEC, &[("NetworkID", "10.9.0.0/16")]);
    world.ipam.write(|tx| ipam::service::range::add(tx, &range, false)).unwrap();
    let roles = (0..takers).map(|number| format!("taker {number}")).chain(["sync".to_owned()]);
    let children: Vec<_> = roles
        .map(|role| {
            Command::new(std::env::current_exe().unwrap())
                .args(["--exact", "crowd::child_in_a_crowd", "--nocapture"])
                .env(FOLDER, world.folder.path())
                .env(ROLE, role)
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .spawn()
                .unwrap()
        })
        .collect();
    let mut taken = Vec::new();
    for child in children {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let said = String::from_utf8(output.stdout).unwrap();
        taken.extend(said.lines().filter_map(|line| line.split("taken ").nth(1)).map(str::to_owned));
    }
    let different: BTreeSet<&String> = taken.iter().collect();
    assert_eq!((taken.len(), different.len()), (takers * TAKES, takers * TAKES));
    let kept: Vec<AddressRecord> =
        world.addresses().into_iter().filter(|one| one.description.starts_with("taker ")).collect();
    assert_eq!(kept.len(), takers * TAKES, "every change is there");
    assert_eq!(world.subnets().iter().find(|s| s.name == "20.20.20.0/24").unwrap().vlan_id, [SYNCS as u16]);
    world.sync();
    for part in maintain::check(&world.ipam, false, &Progress::default()) {
        let part = part.unwrap();
        assert_eq!(part.state, CheckState::Passed, "{part:?}");
    }
}
