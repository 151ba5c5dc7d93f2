//! Grants of the embedded VMM from a pool of 10^6 addresses, recorded durably: empty, with every other address granted, and all but 1 %
//! granted, beside a bare SQLite program that does the same in the same run: the same durability, key and row size, and nothing around it.
//!
//! Run with `cargo bench --bench grant`. Figures are printed, never asserted.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use ipam::domain::object::{Object, Record};
use ipam::domain::value::Value;
use ipam::error::Result;
use ipam::vmm::embedded::{ROOT_GROUP, Vmm};
use ipam::vmm::model::{AllocatedAddress, LogicalNetwork, NetworkSite, Pool, VmmFilter, subnet_vlan};
use rusqlite::{Connection, TransactionBehavior, params};
use uuid::Uuid;

const CALLS: usize = 4_000;
/// Calls between two restorations of the fill.
const ROUND: usize = 500;
/// The pool is this subnet: 1,048,574 addresses.
const SUBNET: &str = "10.0.0.0/12";
const FIRST: u32 = 0x0a00_0001;
const LAST: u32 = 0x0a0f_fffe;

/// Which addresses are granted at the start.
fn taken(fill: u32, address: u32) -> bool {
    match fill {
        0 => false,
        50 => address.is_multiple_of(2),
        _ => !address.is_multiple_of(100),
    }
}

type Take = Box<dyn FnMut() -> Uuid>;
type Undo = Box<dyn FnMut(&[Uuid])>;

/// One of the two programs: a call that grants the next free address, and one that takes grants back, which is not measured.
struct Program {
    call: Take,
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

fn record<T: Object>(fields: &[(&str, Value)]) -> Record {
    let mut record = Record::new(T::SPEC);
    fields.iter().for_each(|(name, value)| record.set(name, value.clone()).unwrap());
    record
}

fn id(id: Uuid) -> Value {
    Value::Text(id.to_string())
}

fn request(pool: Uuid, address: Option<u32>) -> Record {
    let mut record = record::<AllocatedAddress>(&[
        ("AllocatingAddressPoolID", id(pool)),
        ("AssignedToType", "VirtualMachine".into()),
        ("Description", "bench".into()),
    ]);
    if let Some(address) = address {
        let text = std::net::Ipv4Addr::from(address).to_string();
        record.set("Address", Value::Text(text)).unwrap();
    }
    record
}

/// Makes a VMM with the pool at that fill; in memory, since a grant is a durable transaction.
fn filled(folder: &Path, fill: u32) -> Result<(PathBuf, Uuid)> {
    let path = folder.join(format!("fill{fill}.vmm"));
    let vmm = Vmm::open(path.to_str().unwrap(), true)?;
    let root = vmm.host_groups(&VmmFilter { name: ROOT_GROUP.into(), ..VmmFilter::default() })?[0].id;
    let network = vmm.add_network(&record::<LogicalNetwork>(&[("Name", "n".into())]))?;
    let row = subnet_vlan(SUBNET, 0, 0, false)?.to_record();
    let site = vmm.add_site(&record::<NetworkSite>(&[
        ("Name", "s".into()),
        ("LogicalNetworkID", id(network.id)),
        ("SubnetVLans", Value::Record(Box::new(row))),
        ("HostGroupIDs", id(root)),
    ]))?;
    let fields = [("Name", "p".into()), ("LogicalNetworkDefinitionID", id(site.id)), ("Subnet", SUBNET.into())];
    let pool = vmm.add_pool(&record::<Pool>(&fields))?;
    for address in (FIRST..=LAST).filter(|address| taken(fill, *address)) {
        vmm.grant(&request(pool.id, Some(address)))?;
    }
    Ok((path, pool.id))
}

fn with_vmm(memory: &Path, folder: &Path, fill: u32) -> Result<Program> {
    let (made, pool) = filled(memory, fill)?;
    let path = folder.join(format!("fill{fill}.vmm"));
    std::fs::copy(made, &path).unwrap();
    let vmm = std::rc::Rc::new(Vmm::open(path.to_str().unwrap(), false)?);
    let undone = std::rc::Rc::clone(&vmm);
    let call = move || vmm.grant(&request(pool, None)).unwrap().id;
    let undo = move |made: &[Uuid]| made.iter().for_each(|id| drop(undone.revoke(*id, true).unwrap()));
    Ok(Program { call: Box::new(call), undo: Box::new(undo), times: Vec::new() })
}

/// The bare program: the table of grants with its indexes, runs of free addresses, and a counter.
const BARE: &str = "
    PRAGMA journal_mode = wal; PRAGMA synchronous = full;
    CREATE TABLE g (id BLOB PRIMARY KEY, address BLOB, description TEXT, pool BLOB, type TEXT, object BLOB, object_type TEXT, name TEXT, mac TEXT,
        owner TEXT, explicit INTEGER, reconcile INTEGER, time INTEGER, UNIQUE (pool, address)) WITHOUT ROWID;
    CREATE INDEX g_address ON g (address);
    CREATE TABLE f (pool BLOB, purpose INTEGER, first BLOB, last BLOB, PRIMARY KEY (pool, purpose, first)) WITHOUT ROWID;
    CREATE TABLE t (pool BLOB, purpose INTEGER, count INTEGER, PRIMARY KEY (pool, purpose)) WITHOUT ROWID;
    INSERT INTO t VALUES (zeroblob(16), 0, 0);";

const INSERT: &str = "INSERT INTO g (id, address, description, pool, type, object_type, explicit, reconcile, time)
    VALUES (?1, ?2, 'bench', zeroblob(16), 'DedicatedIP', 'VirtualMachine', 0, 0, 1795000000000000)";

fn key(number: u32) -> Vec<u8> {
    [&[4_u8][..], &u128::from(number).to_be_bytes()].concat()
}

fn number(key: &[u8]) -> u32 {
    u32::from_be_bytes(key[key.len() - 4..].try_into().unwrap())
}

fn bare(folder: &Path, fill: u32) -> rusqlite::Result<Program> {
    let mut connection = Connection::open(folder.join(format!("{fill}.bare")))?;
    connection.execute_batch(BARE)?;
    let all = connection.transaction()?;
    let mut run = None;
    for number in FIRST..=LAST {
        if taken(fill, number) {
            all.prepare_cached(INSERT)?.execute(params![Uuid::new_v4().as_bytes(), key(number)])?;
        } else if run.is_none() {
            run = Some(number);
        }
        if (number == LAST || taken(fill, number + 1))
            && let Some(first) = run.take()
        {
            let run = params![key(first), key(number)];
            all.prepare_cached("INSERT INTO f VALUES (zeroblob(16), 0, ?1, ?2)")?.execute(run)?;
        }
    }
    all.commit()?;
    let connection = std::rc::Rc::new(std::cell::RefCell::new(connection));
    let undone = std::rc::Rc::clone(&connection);
    let call = move || take(&mut connection.borrow_mut()).unwrap();
    let undo = move |made: &[Uuid]| give_back(&mut undone.borrow_mut(), made).unwrap();
    Ok(Program { call: Box::new(call), undo: Box::new(undo), times: Vec::new() })
}

fn take(connection: &mut Connection) -> rusqlite::Result<Uuid> {
    let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let (first, last): (Vec<u8>, Vec<u8>) = tx
        .prepare_cached("SELECT first, last FROM f WHERE pool = zeroblob(16) AND purpose = 0 ORDER BY first LIMIT 1")?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    tx.prepare_cached("DELETE FROM f WHERE pool = zeroblob(16) AND purpose = 0 AND first = ?")?.execute([&first])?;
    if first != last {
        let rest = params![key(number(&first) + 1), last];
        tx.prepare_cached("INSERT INTO f VALUES (zeroblob(16), 0, ?1, ?2)")?.execute(rest)?;
    }
    tx.prepare_cached("UPDATE t SET count = count + 1 WHERE pool = zeroblob(16) AND purpose = 0")?.execute([])?;
    let id = Uuid::new_v4();
    tx.prepare_cached(INSERT)?.execute(params![id.as_bytes(), first])?;
    tx.commit()?;
    Ok(id)
}

/// Puts runs of one address back; unlike the library it does not join them, which is in its favour.
fn give_back(connection: &mut Connection, made: &[Uuid]) -> rusqlite::Result<()> {
    let tx = connection.transaction()?;
    for id in made {
        let delete = "DELETE FROM g WHERE id = ? RETURNING address";
        let address: Vec<u8> = tx.query_row(delete, [id.as_bytes()], |row| row.get(0))?;
        tx.execute("INSERT INTO f VALUES (zeroblob(16), 0, ?1, ?1)", [address])?;
    }
    tx.commit()
}

fn main() {
    // The folder decides what durability costs; a folder in memory shows what is left without it.
    let folder = std::env::var("IPAM_BENCH_DIR").unwrap_or_else(|_| ".".to_owned());
    let folder = tempfile::tempdir_in(folder).unwrap();
    let memory = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap();
    println!(
        "{CALLS} grants each, in turns of {ROUND}, from a pool of {} addresses, recorded durably (us)",
        LAST - FIRST + 1
    );
    println!(
        "{:>6} {:>32} {:>32} {:>14}",
        "fill", "ipam mean  median  p99", "bare mean  median  p99", "ratio of means"
    );
    for fill in [0, 50, 99] {
        let mut bare = bare(folder.path(), fill).unwrap();
        let mut vmm = with_vmm(memory.path(), folder.path(), fill).unwrap();
        for _ in 0..CALLS / ROUND {
            bare.round();
            vmm.round();
        }
        let ((mean, median, p99), (bare_mean, bare_median, bare_p99)) = (vmm.figures(), bare.figures());
        let ratio = mean / bare_mean;
        println!(
            "{fill:>4} % {mean:>12.1} {median:>9.1} {p99:>9.1} {bare_mean:>12.1} {bare_median:>9.1} {bare_p99:>9.1} {ratio:>14.2}"
        );
    }
}
