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
    let bench = Bench::new();
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
