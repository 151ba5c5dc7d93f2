//! Import of a million addresses from a CSV file with all rules, beside a bare SQLite program that inserts the same rows from memory in the
//! same run: the same durability, keys and row size, and nothing around it.
//!
//! Times are those of the processor where the system tells them (Linux), so that a busy machine measures the same ratio.
//!
//! Run with `cargo bench --bench import`. `IPAM_BENCH_ROWS` says how many rows, `IPAM_BENCH_STORE` names a postgres:// store to import into
//! instead. Figures are printed, never asserted.

use std::fmt::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use ipam::domain::fields::{AddressRecord, ImportOptions, Range, Subnet};
use ipam::domain::object::{Object, Record};
use ipam::error::Result;
use ipam::service::progress::Progress;
use ipam::service::{Ipam, OpenOptions, csv, range, subnet};
use rusqlite::{Connection, params};

/// Rounds of which the median is printed.
const ROUNDS: usize = 3;

fn record<T: Object>(fields: &[(&str, &str)]) -> Result<Record> {
    let mut record = Record::new(T::SPEC);
    for (name, text) in fields {
        record.set(name, (*text).into())?;
    }
    Ok(record)
}

/// Numbers from 1 on, each once, in an order that no index likes.
fn shuffled(count: u32) -> Vec<u32> {
    let mut numbers: Vec<u32> = (1..=count).collect();
    let mut seed = 88_172_645_463_325_252_u64;
    for at in (1..numbers.len()).rev() {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        numbers.swap(at, (seed % (at as u64 + 1)) as usize);
    }
    numbers
}

/// A moment by the processor's time of this thread, else by the clock on the wall.
struct Moment(Instant, Option<Duration>);

impl Moment {
    fn now() -> Moment {
        let stat = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
        let nanos = stat.and_then(|stat| stat.split(' ').next()?.parse().ok());
        Moment(Instant::now(), nanos.map(Duration::from_nanos))
    }

    fn elapsed(&self) -> Duration {
        let now = Moment::now();
        match (self.1, now.1) {
            (Some(before), Some(after)) => after - before,
            _ => now.0 - self.0,
        }
    }
}

fn text_of(numbers: &[u32]) -> String {
    let mut text = String::from("IPAddress,DeviceName,IPAddressState\n");
    for number in numbers {
        let address = std::net::Ipv4Addr::from(0x0a00_0000 + number);
        let _ = writeln!(text, "{address},device{number},In-Use");
    }
    text
}

fn with_ipam(folder: &Path, file: &Path, round: usize) -> Result<(Duration, u64)> {
    let ipam = match std::env::var("IPAM_BENCH_STORE") {
        Ok(connection) => Ipam::open(&OpenOptions { connection, ..OpenOptions::default() })?,
        Err(_) => Ipam::open_file(&folder.join(format!("{round}.ipam")), &OpenOptions::default())?,
    };
    ipam.write(|tx| {
        subnet::add(tx, &record::<Subnet>(&[("Name", "bench"), ("NetworkId", "10.0.0.0/8")])?)?;
        range::add(tx, &record::<Range>(&[("NetworkID", "10.0.0.0/8")])?, false)
    })?;
    let options = ImportOptions { error_path: folder.display().to_string(), ..ImportOptions::default() };
    let start = Moment::now();
    let result = csv::import(&ipam, AddressRecord::SPEC, file, &options, &Progress::default())?;
    let time = start.elapsed();
    assert_eq!(result.failed, 0, "{}", result.first_error);
    Ok((time, result.added))
}

/// The table of addresses with its two indexes, as in benches/first_free.rs.
const BARE: &str = "
    PRAGMA journal_mode = wal; PRAGMA synchronous = full; PRAGMA cache_size = -65536;
    CREATE TABLE a (id INTEGER PRIMARY KEY AUTOINCREMENT, space INTEGER, family INTEGER, ip BLOB, service INTEGER, instance INTEGER, range INTEGER,
        type INTEGER, device INTEGER, state INTEGER, assignment INTEGER, name TEXT, time INTEGER, version INTEGER,
        UNIQUE (space, family, ip, service, instance));
    CREATE INDEX a_range ON a (range, ip);";

fn bare(folder: &Path, numbers: &[u32], round: usize) -> rusqlite::Result<Duration> {
    let mut connection = Connection::open(folder.join(format!("{round}.bare")))?;
    connection.execute_batch(BARE)?;
    let start = Moment::now();
    let all = connection.transaction()?;
    {
        let mut insert = all.prepare(
            "INSERT INTO a (space, family, ip, service, instance, range, type, device, state, assignment, name, time, version)
             VALUES (1, 4, ?, 1, 1, 1, 1, 2, 1, 1, ?, 1, 1)",
        )?;
        for number in numbers {
            let ip = u128::from(0x0a00_0000 + number).to_be_bytes();
            insert.execute(params![ip, format!("device{number}")])?;
        }
    }
    all.commit()?;
    Ok(start.elapsed())
}

fn main() {
    let rows = std::env::var("IPAM_BENCH_ROWS").ok().and_then(|rows| rows.parse().ok()).unwrap_or(1_000_000);
    // The folder decides what durability costs; a folder in memory shows what is left without it.
    let folder = std::env::var("IPAM_BENCH_DIR").unwrap_or_else(|_| ".".to_owned());
    let folder = tempfile::tempdir_in(folder).unwrap();
    let file = folder.path().join("addresses.csv");
    println!("import of {rows} addresses from a CSV file, all rules (rows per second)");
    println!("{:>10} {:>12} {:>12} {:>8}", "order", "ipam", "bare", "ratio");
    for (order, numbers) in [("sorted", (1..=rows).collect()), ("random", shuffled(rows))] {
        std::fs::write(&file, text_of(&numbers)).unwrap();
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        for round in 0..ROUNDS {
            let name = round + if order == "sorted" { 0 } else { ROUNDS };
            theirs.push(bare(folder.path(), &numbers, name).unwrap());
            let (time, added) = with_ipam(folder.path(), &file, name).unwrap();
            assert_eq!(added, u64::from(rows));
            ours.push(time);
        }
        ours.sort_unstable();
        theirs.sort_unstable();
        let rate = |times: &[Duration]| f64::from(rows) / times[ROUNDS / 2].as_secs_f64();
        println!("{order:>10} {:>12.0} {:>12.0} {:>8.2}", rate(&ours), rate(&theirs), rate(&ours) / rate(&theirs));
    }
}
