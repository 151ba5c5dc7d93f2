//! Next free address, recorded durably: 10,000 calls each on an empty, a half full (every other address taken) and a 99 % full /16,
//! beside a bare SQLite program that does the same in the same run: the same durability, key and row size, and nothing around it.
//!
//! Run with `cargo bench --bench first_free`. Figures are printed, never asserted.

use std::cell::RefCell;
use std::path::Path;
use std::rc::Rc;
use std::time::{Duration, Instant};

use ipam::domain::fields::{AddressFilter, AddressRecord, Range, RequestOptions, Subnet};
use ipam::domain::object::{Object, Record};
use ipam::error::Result;
use ipam::service::{Ipam, OpenOptions, address, range, request, subnet};
use rusqlite::{Connection, TransactionBehavior, params};

const CALLS: usize = 10_000;
/// Calls between two restorations of the fill, so that a 99 % full /16 has enough left for all of them.
const ROUND: usize = 500;
const FIRST: u32 = 0x0a00_0001;
const LAST: u32 = 0x0a00_fffe;

fn record<T: Object>(fields: &[(&str, &str)]) -> Result<Record> {
    let mut record = Record::new(T::SPEC);
    for (name, text) in fields {
        record.set(name, (*text).into())?;
    }
    Ok(record)
}

/// Which addresses are taken at the start.
fn taken(fill: u32, address: u32) -> bool {
    match fill {
        0 => false,
        50 => address.is_multiple_of(2),
        _ => !address.is_multiple_of(100),
    }
}

type Undo = Box<dyn FnMut(&[u64])>;

/// One of the two programs: a call that takes the next free address and gives its record's number, and one that brings the fill
/// back, which is not measured.
struct Program {
    call: Box<dyn FnMut() -> u64>,
    undo: Undo,
    times: Vec<Duration>,
}

impl Program {
    fn round(&mut self) {
        let mut made = Vec::with_capacity(ROUND);
        for _ in 0..ROUND {
            let start = Instant::now();
            made.push((self.call)());
            self.times.push(start.elapsed());
        }
        (self.undo)(&made);
    }

    fn figures(&mut self) -> (f64, f64, f64) {
        self.times.sort_unstable();
        let micros = |time: Duration| time.as_secs_f64() * 1e6;
        let mean = micros(self.times.iter().sum::<Duration>()) / self.times.len() as f64;
        (mean, micros(self.times[self.times.len() / 2]), micros(self.times[self.times.len() * 99 / 100]))
    }
}

fn with_ipam(folder: &Path, fill: u32) -> Result<Program> {
    let ipam = Ipam::open_file(&folder.join(format!("{fill}.ipam")), &OpenOptions::default())?;
    let range = ipam.write(|tx| {
        subnet::add(tx, &record::<Subnet>(&[("Name", "bench"), ("NetworkId", "10.0.0.0/16")])?)?;
        range::add(tx, &record::<Range>(&[("NetworkID", "10.0.0.0/16")])?, false)
    })?;
    ipam.write(|tx| {
        for number in (FIRST..=LAST).filter(|number| taken(fill, *number)) {
            let text = std::net::Ipv4Addr::from(number).to_string();
            address::add(tx, &record::<AddressRecord>(&[("IpAddress", &text), ("DeviceName", "filled")])?)?;
        }
        Ok(())
    })?;
    let undone = ipam.clone();
    let call = move || {
        let options = RequestOptions { parent: vec![format!("IpamRange/{}", range.id)], ..RequestOptions::default() };
        let template = record::<AddressRecord>(&[("DeviceName", "bench")]).unwrap();
        ipam.write(|tx| request::addresses_alone(tx, &options, &template)).unwrap()[0].id
    };
    let undo = move |made: &[u64]| {
        let filter = AddressFilter { id: made.to_vec(), ..AddressFilter::default() };
        undone.write(|tx| address::remove(tx, &filter)).unwrap();
    };
    Ok(Program { call: Box::new(call), undo: Box::new(undo), times: Vec::new() })
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

fn bytes(number: u128) -> Vec<u8> {
    number.to_be_bytes().to_vec()
}

fn bare(folder: &Path, fill: u32) -> rusqlite::Result<Program> {
    let mut connection = Connection::open(folder.join(format!("{fill}.bare")))?;
    connection.execute_batch(BARE)?;
    let insert = "INSERT INTO a (space, family, ip, service, instance, range, type, device, state, assignment, name, time, version)
        VALUES (1, 4, ?, 1, 1, 1, 1, 2, 1, 1, 'bench', 1, 1)";
    let all = connection.transaction()?;
    let mut run = None;
    for number in FIRST..=LAST {
        if taken(fill, number) {
            all.prepare_cached(insert)?.execute([bytes(number.into())])?;
        } else if run.is_none() {
            run = Some(number);
        }
        if (number == LAST || taken(fill, number + 1))
            && let Some(first) = run.take()
        {
            all.execute("INSERT INTO f VALUES (1, ?, ?)", [bytes(first.into()), bytes(number.into())])?;
        }
    }
    all.commit()?;
    let connection = Rc::new(RefCell::new(connection));
    let undone = Rc::clone(&connection);
    let call = move || take(&mut connection.borrow_mut(), insert).unwrap();
    let undo = move |made: &[u64]| give_back(&mut undone.borrow_mut(), made).unwrap();
    Ok(Program { call: Box::new(call), undo: Box::new(undo), times: Vec::new() })
}

fn take(connection: &mut Connection, insert: &str) -> rusqlite::Result<u64> {
    let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let (first, last): ([u8; 16], [u8; 16]) = tx
        .prepare_cached("SELECT first, last FROM f WHERE range = 1 ORDER BY first LIMIT 1")?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let id = tx.prepare_cached(insert)?.insert([first.to_vec()])?;
    if first == last {
        tx.prepare_cached("DELETE FROM f WHERE range = 1 AND first = ?")?.execute([first])?;
    } else {
        let next = bytes(u128::from_be_bytes(first) + 1);
        tx.prepare_cached("UPDATE f SET first = ? WHERE range = 1 AND first = ?")?.execute(params![next, first])?;
    }
    tx.prepare_cached("INSERT INTO e (time, text) VALUES (1, ?)")?.execute([EVENT])?;
    tx.commit()?;
    Ok(id as u64)
}

/// Puts runs of one address back; unlike ipam it does not join them, which is in its favour.
fn give_back(connection: &mut Connection, made: &[u64]) -> rusqlite::Result<()> {
    let tx = connection.transaction()?;
    for id in made {
        let ip: Vec<u8> = tx.query_row("DELETE FROM a WHERE id = ? RETURNING ip", [id], |row| row.get(0))?;
        tx.execute("INSERT INTO f VALUES (1, ?1, ?1)", [ip])?;
    }
    tx.commit()
}

fn main() {
    // The folder decides what durability costs; a folder in memory shows what is left without it.
    let folder = std::env::var("IPAM_BENCH_DIR").unwrap_or_else(|_| ".".to_owned());
    let folder = tempfile::tempdir_in(folder).unwrap();
    println!("{CALLS} calls each, in turns of {ROUND}: next free address of a /16, recorded durably (us)");
    println!(
        "{:>6} {:>32} {:>32} {:>14}",
        "fill", "ipam mean  median  p99", "bare mean  median  p99", "ratio of means"
    );
    for fill in [0, 50, 99] {
        let mut bare = bare(folder.path(), fill).unwrap();
        let mut ipam = with_ipam(folder.path(), fill).unwrap();
        for _ in 0..CALLS / ROUND {
            bare.round();
            ipam.round();
        }
        let ((mean, median, p99), (bare_mean, bare_median, bare_p99)) = (ipam.figures(), bare.figures());
        let ratio = mean / bare_mean;
        println!(
            "{fill:>4} % {mean:>12.1} {median:>9.1} {p99:>9.1} {bare_mean:>12.1} {bare_median:>9.1} {bare_p99:>9.1} {ratio:>14.2}"
        );
    }
}
