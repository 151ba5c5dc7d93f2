//! Many writers on one file, and writers that are killed: nothing is handed out twice, nothing is lost, nothing is left half done.

mod support;

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use ipam::domain::address::Address;
use ipam::domain::fields::{AddressFilter, AddressRecord, EventFilter, RangeFilter};
use ipam::error::Result;
use ipam::service::{Ipam, OpenOptions, address, range};

use support::{Bench, record};

const CHILD: &str = "IPAM_TEST_CRASH_STORE";

fn bench() -> Bench {
    let bench = Bench::in_file();
    bench.subnet(&[("NetworkId", "10.0.0.0/16")]).unwrap();
    bench.range(&[("NetworkID", "10.0.0.0/16")]).unwrap();
    bench
}

/// Takes the first free address of the range, as one transaction.
fn take(ipam: &Ipam, count: u32) -> Result<Vec<Address>> {
    ipam.write(|tx| {
        let free = range::free_addresses(tx, 1, count)?;
        for one in &free {
            let text = one.ip_address.to_string();
            address::add(tx, &record::<AddressRecord>(&[("IpAddress", &text)]))?;
        }
        Ok(free.into_iter().map(|free| free.ip_address).collect())
    })
}

#[test]
fn writers_on_one_file_never_get_the_same_address() {
    let bench = bench();
    let writers: Vec<_> = (0..4)
        .map(|_| {
            let ipam = bench.again();
            std::thread::spawn(move || (0..50).flat_map(|_| take(&ipam, 1).unwrap()).collect::<Vec<_>>())
        })
        .collect();
    let all: Vec<Address> = writers.into_iter().flat_map(|writer| writer.join().unwrap()).collect();
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), 200);
    assert_eq!(bench.free(1, 1), ["10.0.0.201"]);
    assert_eq!(bench.find::<RangeFilter>(&[])[0].utilized_addresses, 200.0);
}

/// The child: takes three addresses at a time for ever, and says so after each commit.
#[test]
fn child_that_is_killed() {
    let Some(path) = std::env::var_os(CHILD) else { return };
    let ipam = Ipam::open_file(Path::new(&path), &OpenOptions::default()).unwrap();
    loop {
        let taken = take(&ipam, 3).unwrap();
        println!("taken {}", taken[2]);
    }
}

#[test]
fn a_killed_writer_leaves_what_it_committed_and_nothing_more() {
    let bench = bench();
    let mut before = 0;
    for round in 0..10usize {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "child_that_is_killed", "--nocapture"])
            .env(CHILD, bench.path())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let told = lines.map(|line| line.unwrap()).filter(|line| line.contains("taken ")).take(1 + round * 3).last();
        child.kill().unwrap();
        child.wait().unwrap();
        let last = told.unwrap().split("taken ").nth(1).unwrap().to_owned();
        let all = bench.find::<AddressFilter>(&[]);
        assert_eq!(all.len() % 3, 0, "a transaction is whole");
        assert!(
            all.len() > before && all.iter().any(|one| one.ip_address.to_string() == last),
            "what was told is there"
        );
        before = all.len();
        let events = bench.ipam.query(EventFilter::default()).unwrap().count();
        assert_eq!(events, all.len() + 2, "an event for each, and for subnet and range");
        assert_eq!(bench.find::<RangeFilter>(&[])[0].utilized_addresses, all.len() as f64);
        let next = Address::from_number(all[0].ip_address.family(), 0x0a00_0001 + all.len() as u128).unwrap();
        assert_eq!(bench.free(1, 1), [next.to_string()]);
    }
}

const RACER: &str = "IPAM_TEST_RACE_STORE";
const RACERS: usize = 6;
const TAKES: usize = 15;

/// The child: waits for the start, opens the file, which may be missing, and takes addresses one by one where there is a range.
#[test]
fn child_that_races() {
    let Some(path) = std::env::var_os(RACER) else { return };
    let go = Path::new(&path).with_extension("go");
    while !go.exists() {
        std::hint::spin_loop();
    }
    let ipam = Ipam::open_file(Path::new(&path), &OpenOptions::default()).unwrap();
    println!("opened {}", ipam.created());
    if ipam.query(RangeFilter::default()).unwrap().next().is_some() {
        for _ in 0..TAKES {
            println!("taken {}", take(&ipam, 1).unwrap()[0]);
        }
    }
}

/// Runs processes on one file at once and returns what they said.
fn race(path: &Path) -> Vec<String> {
    let children: Vec<_> = (0..RACERS)
        .map(|_| {
            Command::new(std::env::current_exe().unwrap())
                .args(["--exact", "child_that_races", "--nocapture"])
                .env(RACER, path)
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .spawn()
                .unwrap()
        })
        .collect();
    std::fs::write(path.with_extension("go"), "").unwrap();
    let mut said = Vec::new();
    for child in children {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        said.extend(String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned));
    }
    said
}

#[test]
fn processes_that_make_one_file_at_once_all_open_it() {
    for round in 0..12 {
        let folder = tempfile::tempdir().unwrap();
        let said = race(&folder.path().join("store.ipam"));
        let count = |what: &str| said.iter().filter(|line| line.contains(what)).count();
        assert_eq!((count("opened true"), count("opened false")), (1, RACERS - 1), "round {round}");
    }
}

#[test]
fn processes_on_one_file_never_get_the_same_address() {
    let bench = bench();
    let said = race(&bench.path());
    let taken: BTreeSet<&str> = said.iter().filter_map(|line| line.split("taken ").nth(1)).collect();
    assert_eq!(taken.len(), RACERS * TAKES);
    assert_eq!(bench.find::<AddressFilter>(&[]).len(), RACERS * TAKES);
    assert_eq!(bench.free(1, 1), [format!("10.0.0.{}", RACERS * TAKES + 1)]);
}
