//! Requests, writers on one file, and the time of the next free address while a /8 fills, each beside a bare SQLite program that does the
//! same in the same run: the same durability, key and row size, and nothing around it.
//!
//! Run with `cargo bench --bench requests`. Figures are printed, never asserted. `IPAM_BENCH_FILL` is how many addresses the /8 gets,
//! 1,000,000 unless given.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use ipam::domain::fields::{AddressFilter, AddressRecord, Range, RequestOptions, Subnet};
use ipam::domain::object::{Object, Record};
use ipam::error::Result;
use ipam::service::{Ipam, OpenOptions, address, range, request, subnet};
use rusqlite::{Connection, TransactionBehavior, params};

const WRITER: &str = "IPAM_BENCH_WRITER";
const WRITERS: usize = 4;
const EACH: usize = 500;
const MANY: usize = 1000;
const ROUNDS: usize = 15;

fn record<T: Object>(fields: &[(&str, &str)]) -> Result<Record> {
    let mut record = Record::new(T::SPEC);
    for (name, text) in fields {
        record.set(name, (*text).into())?;
    }
    Ok(record)
}

fn store(path: &Path, network: &str) -> Result<Ipam> {
    let ipam = Ipam::open_file(path, &OpenOptions::default())?;
    ipam.write(|tx| {
        subnet::add(tx, &record::<Subnet>(&[("Name", "bench"), ("NetworkId", network)])?)?;
        range::add(tx, &record::<Range>(&[("NetworkID", network)])?, false)
    })?;
    Ok(ipam)
}

fn take(ipam: &Ipam, count: usize) -> Result<Vec<AddressRecord>> {
    let options = RequestOptions {
        parent: vec!["IpamRange/1".to_owned()],
        count: u32::try_from(count).ok(),
        ..RequestOptions::default()
    };
    let template = record::<AddressRecord>(&[("DeviceName", "bench")])?;
    ipam.write(|tx| request::addresses_alone(tx, &options, &template))
}

/// The bare program: the table of addresses with its two indexes, runs of free addresses, and a row per change beside it.
const BARE: &str = "
    PRAGMA journal_mode = wal; PRAGMA synchronous = full;
    CREATE TABLE a (id INTEGER PRIMARY KEY AUTOINCREMENT, space INTEGER, family INTEGER, ip BLOB, service INTEGER, instance INTEGER, range INTEGER,
        type INTEGER, device INTEGER, state INTEGER, assignment INTEGER, name TEXT, time INTEGER, version INTEGER,
        UNIQUE (space, family, ip, service, instance));
    CREATE INDEX a_range ON a (range, ip);
    CREATE TABLE e (id INTEGER PRIMARY KEY AUTOINCREMENT, time INTEGER, text TEXT);
    CREATE INDEX e_time ON e (time);
    CREATE TABLE f (range INTEGER, first BLOB, last BLOB, PRIMARY KEY (range, first)) WITHOUT ROWID;";
/// Takes the place of an event's texts.
const EVENT: &str = "root host host IpamAddress 10.0.0.1 of IPAM Localhost in Default address 10.0.0.1 of IPAM Localhost in Default added \
    IpAddress:  -> 10.0.0.1 ManagedByService:  -> IPAM ServiceInstance:  -> Localhost NetworkType:  -> NonVirtualized AddressSpace:  -> Default \
    DeviceType:  -> Host IPAddressState:  -> In-Use AssignmentType:  -> Static DeviceName:  -> bench";

fn bare(path: &Path) -> rusqlite::Result<Connection> {
    let connection = Connection::open(path)?;
    connection.busy_timeout(Duration::from_secs(60))?;
    Ok(connection)
}

fn bare_take(connection: &mut Connection, count: usize) -> rusqlite::Result<()> {
    let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for _ in 0..count {
        let (first, last): ([u8; 16], [u8; 16]) = tx
            .prepare_cached("SELECT first, last FROM f WHERE range = 1 ORDER BY first LIMIT 1")?
            .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let insert = "INSERT INTO a (space, family, ip, service, instance, range, type, device, state, assignment, name, time, version)
            VALUES (1, 4, ?, 1, 1, 1, 1, 2, 1, 1, 'bench', 1, 1)";
        tx.prepare_cached(insert)?.execute([first])?;
        assert!(first < last);
        let next = (u128::from_be_bytes(first) + 1).to_be_bytes();
        tx.prepare_cached("UPDATE f SET first = ? WHERE range = 1 AND first = ?")?.execute(params![next, first])?;
        tx.prepare_cached("INSERT INTO e (time, text) VALUES (1, ?)")?.execute([EVENT])?;
    }
    tx.commit()
}

fn median(times: &mut [Duration]) -> f64 {
    times.sort_unstable();
    times[times.len() / 2].as_secs_f64() * 1000.0
}

fn many(folder: &Path) {
    let ipam = store(&folder.join("many.ipam"), "10.0.0.0/8").unwrap();
    let mut other = bare(&folder.join("many.bare")).unwrap();
    other.execute_batch(BARE).unwrap();
    let ends = [0x0a00_0001_u128.to_be_bytes(), 0x0aff_fffe_u128.to_be_bytes()];
    other.execute("INSERT INTO f VALUES (1, ?, ?)", ends).unwrap();
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let begun = Instant::now();
        assert_eq!(take(&ipam, MANY).unwrap().len(), MANY);
        ours.push(begun.elapsed());
        let begun = Instant::now();
        bare_take(&mut other, MANY).unwrap();
        theirs.push(begun.elapsed());
    }
    let (ours, theirs) = (median(&mut ours), median(&mut theirs));
    println!(
        "request of {MANY} in one transaction: ipam {ours:.1} ms, bare {theirs:.1} ms, ratio {:.2}",
        ours / theirs
    );
}

/// A writer in a process of its own: takes one address at a time and prints how long the longest took, in microseconds.
fn writer(which: &str, path: &Path) {
    let mut longest = Duration::ZERO;
    if which == "ipam" {
        let ipam = Ipam::open_file(path, &OpenOptions::default()).unwrap();
        for _ in 0..EACH {
            let begun = Instant::now();
            take(&ipam, 1).unwrap();
            longest = longest.max(begun.elapsed());
        }
    } else {
        let mut connection = bare(path).unwrap();
        for _ in 0..EACH {
            let begun = Instant::now();
            bare_take(&mut connection, 1).unwrap();
            longest = longest.max(begun.elapsed());
        }
    }
    println!("{}", longest.as_micros());
}

fn writers(folder: &Path) {
    drop(store(&folder.join("writers.ipam"), "10.0.0.0/8").unwrap());
    let other = bare(&folder.join("writers.bare")).unwrap();
    other.execute_batch(BARE).unwrap();
    let ends = [0x0a00_0001_u128.to_be_bytes(), 0x0aff_fffe_u128.to_be_bytes()];
    other.execute("INSERT INTO f VALUES (1, ?, ?)", ends).unwrap();
    drop(other);
    let run = |which: &str| {
        let path = folder.join(format!("writers.{which}"));
        let begun = Instant::now();
        let children: Vec<_> = (0..WRITERS)
            .map(|_| {
                let exe = std::env::current_exe().unwrap();
                let mut child = Command::new(exe);
                child.env(WRITER, which).arg(&path).stdout(Stdio::piped()).spawn().unwrap()
            })
            .collect();
        let longest = children.into_iter().map(|child| {
            let said = String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap();
            said.trim().parse::<u64>().unwrap()
        });
        let longest = longest.max().unwrap_or_default();
        ((WRITERS * EACH) as f64 / begun.elapsed().as_secs_f64(), longest as f64 / 1000.0)
    };
    let ((theirs, their_longest), (ours, longest)) = (run("bare"), run("ipam"));
    println!(
        "{WRITERS} processes on one file: ipam {ours:.0}/s, longest wait {longest:.0} ms; bare {theirs:.0}/s, longest {their_longest:.0} ms; share {:.2}",
        ours / theirs
    );
}

/// Returns the memory of this process in MB, where the system tells it.
fn memory() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse::<f64>().ok().map(|kilobytes| kilobytes / 1024.0)
}

fn filling(folder: &Path) {
    let wanted = std::env::var("IPAM_BENCH_FILL").ok().and_then(|text| text.parse().ok()).unwrap_or(1_000_000_usize);
    let ipam = store(&folder.join("filling.ipam"), "10.0.0.0/8").unwrap();
    let mut used = 0;
    for step in [0, 10_000, 100_000, 1_000_000, 10_000_000] {
        while used < step && used < wanted {
            used += take(&ipam, (step - used).min(50_000)).unwrap().len();
        }
        if used < step {
            break;
        }
        let mut times = Vec::new();
        for _ in 0..200 {
            let begun = Instant::now();
            let made = take(&ipam, 1).unwrap();
            times.push(begun.elapsed());
            let filter = AddressFilter { id: vec![made[0].id], ..AddressFilter::default() };
            ipam.write(|tx| address::remove(tx, &filter)).unwrap();
        }
        let memory = memory().map_or_else(String::new, |mb| format!(", most memory so far {mb:.0} MB"));
        println!("next free of a /8 with {used} used: {:.3} ms{memory}", median(&mut times));
    }
}

fn main() {
    if let Ok(which) = std::env::var(WRITER) {
        return writer(&which, Path::new(&std::env::args().nth(1).unwrap()));
    }
    // The folder decides what durability costs; a folder in memory shows what is left without it.
    let folder = std::env::var("IPAM_BENCH_DIR").unwrap_or_else(|_| ".".to_owned());
    let folder = tempfile::tempdir_in(folder).unwrap();
    many(folder.path());
    writers(folder.path());
    filling(folder.path());
}
