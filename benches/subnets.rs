//! The most specific subnet around an address among 10^6 subnets, and the tree of 16,000 subnets with their utilization, each beside a bare
//! SQLite program that answers the same over the same keys in the same run.
//!
//! Run with `cargo bench --bench subnets`. `IPAM_BENCH_SUBNETS` is the number of subnets of the first part. Figures are printed, never asserted.

use std::path::Path;
use std::time::{Duration, Instant};

use ipam::domain::address::{Address, Family};
use ipam::domain::fields::{AddressSpaceFilter, Range, Subnet};
use ipam::domain::object::{Object, Record};
use ipam::error::Result;
use ipam::report;
use ipam::service::{Ipam, OpenOptions, range, subnet};
use rusqlite::{Connection, OptionalExtension};

/// Questions asked of each program, in turns of [`ROUND`].
const QUESTIONS: usize = 20_000;
const ROUND: usize = 1_000;
/// Subnets of the tree, and how often it is drawn.
const TREE: u32 = 16_000;
const DRAWN: usize = 11;
const FIRST: u32 = 0x0a00_0000;

fn record<T: Object>(fields: &[(&str, &str)]) -> Result<Record> {
    let mut record = Record::new(T::SPEC);
    for (name, text) in fields {
        record.set(name, (*text).into())?;
    }
    Ok(record)
}

/// One /24 and fifteen /28 in it, the last sixteenth left free, and so on.
fn network(number: u32) -> (u32, u8) {
    let base = FIRST + number / 16 * 256;
    match number % 16 {
        0 => (base, 24),
        part => (base + (part - 1) * 16, 28),
    }
}

fn text((first, bits): (u32, u8)) -> String {
    format!("{}/{bits}", std::net::Ipv4Addr::from(first))
}

fn bytes(number: u32) -> [u8; 16] {
    u128::from(number).to_be_bytes()
}

fn figures(name: &str, times: &mut [Duration], unit: f64, of: &str) -> f64 {
    times.sort_unstable();
    let at = |share: usize| times[(times.len() - 1) * share / 100].as_secs_f64() * unit;
    println!("{name:>12} {:>10.1} {of} median {:>10.1} {of} p99", at(50), at(99));
    at(50)
}

/// The bare program keeps what the questions need and nothing else.
const BARE: &str = "PRAGMA journal_mode = wal; PRAGMA synchronous = full;
    CREATE TABLE s (id INTEGER PRIMARY KEY AUTOINCREMENT, space INTEGER, family INTEGER, first BLOB, last BLOB, bits INTEGER, parent INTEGER, name TEXT,
        UNIQUE (space, family, first, bits));
    CREATE TABLE r (id INTEGER PRIMARY KEY AUTOINCREMENT, subnet INTEGER, size REAL, mapped INTEGER);
    CREATE INDEX r_subnet ON r (subnet);";

fn bare(folder: &Path, name: &str, count: u32, ranges: bool) -> rusqlite::Result<Connection> {
    let mut connection = Connection::open(folder.join(name))?;
    connection.execute_batch(BARE)?;
    let all = connection.transaction()?;
    {
        let mut insert =
            all.prepare("INSERT INTO s (space, family, first, last, bits, parent, name) VALUES (1, 4, ?, ?, ?, ?, ?)")?;
        let mut insert_range = all.prepare("INSERT INTO r (subnet, size, mapped) VALUES (?, 10, 3)")?;
        let mut parent = None;
        for number in 0..count {
            let (first, bits) = network(number);
            let last = first + (1u32 << (32 - bits)) - 1;
            let above = if bits == 24 { None } else { parent };
            let id = insert.insert((bytes(first), bytes(last), bits, above, text((first, bits))))?;
            if bits == 24 {
                parent = Some(id);
            }
            if ranges {
                insert_range.execute([id])?;
            }
        }
    }
    all.commit()?;
    Ok(connection)
}

fn bare_holding(connection: &Connection, address: u32) -> rusqlite::Result<Option<i64>> {
    let mut before = connection.prepare_cached(
        "SELECT id, last, parent FROM s WHERE space = 1 AND family = 4 AND (first, bits) < (?, 255) ORDER BY first DESC, bits DESC LIMIT 1",
    )?;
    let mut above = connection.prepare_cached("SELECT id, last, parent FROM s WHERE id = ?")?;
    let read =
        |row: &rusqlite::Row| Ok((row.get::<_, i64>(0)?, row.get::<_, [u8; 16]>(1)?, row.get::<_, Option<i64>>(2)?));
    let mut found = before.query_row([bytes(address)], read).optional()?;
    while let Some((id, last, parent)) = found {
        if last >= bytes(address) {
            return Ok(Some(id));
        }
        found = match parent {
            Some(parent) => above.query_row([parent], read).optional()?,
            None => None,
        };
    }
    Ok(None)
}

fn ipam_of(folder: &Path, name: &str, count: u32, ranges: bool) -> Result<Ipam> {
    let ipam = Ipam::open_file(&folder.join(name), &OpenOptions::default())?;
    let numbers: Vec<u32> = (0..count).collect();
    for part in numbers.chunks(50_000) {
        ipam.write(|tx| {
            for number in part {
                let network = text(network(*number));
                subnet::add(tx, &record::<Subnet>(&[("Name", &network), ("NetworkId", &network)])?)?;
                if ranges {
                    let user = [("UtilizationCalculation", "UserSpecified"), ("UtilizedAddresses", "3")];
                    let first = std::net::Ipv4Addr::from(self::network(*number).0 + 1).to_string();
                    let last = std::net::Ipv4Addr::from(self::network(*number).0 + 10).to_string();
                    let bounds = [("NetworkID", network.as_str()), ("StartIPAddress", &first), ("EndIPAddress", &last)];
                    range_of(tx, &[&bounds[..], &user].concat(), *number)?;
                }
            }
            Ok(())
        })?;
    }
    Ok(ipam)
}

/// Ranges of a /24 would overlap those of its first /28: only the small networks have one.
fn range_of(tx: &mut ipam::service::Tx, fields: &[(&str, &str)], number: u32) -> Result<()> {
    if number.is_multiple_of(16) {
        return Ok(());
    }
    range::add(tx, &record::<Range>(fields)?, false).map(drop)
}

fn main() {
    let folder = std::env::var("IPAM_BENCH_DIR").unwrap_or_else(|_| ".".to_owned());
    let folder = tempfile::tempdir_in(folder).unwrap();
    let count: u32 = std::env::var("IPAM_BENCH_SUBNETS").ok().and_then(|n| n.parse().ok()).unwrap_or(1_000_000);
    let began = Instant::now();
    let (plain, ipam) =
        (bare(folder.path(), "a.bare", count, false).unwrap(), ipam_of(folder.path(), "a.ipam", count, false).unwrap());
    println!(
        "{count} subnets, filled in {:.0} s; {QUESTIONS} addresses each, in turns of {ROUND}: the most specific subnet",
        began.elapsed().as_secs_f64()
    );
    let (mut ours, mut theirs, mut state) = (Vec::new(), Vec::new(), 0x2545_f491_u64);
    for round in 0..QUESTIONS / ROUND * 2 {
        for _ in 0..ROUND {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            let number = FIRST + (state % u64::from(count / 16 * 256)) as u32;
            let start = Instant::now();
            if round % 2 == 0 {
                bare_holding(&plain, number).unwrap().unwrap();
                theirs.push(start.elapsed());
            } else {
                let address = Address::from_number(Family::V4, number.into()).unwrap();
                ipam.read(|tx| subnet::holding(tx, "", address)).unwrap().unwrap();
                ours.push(start.elapsed());
            }
        }
    }
    let bare_median = figures("bare", &mut theirs, 1e6, "us");
    println!("{:>12} {:.2}", "ratio", figures("ipam", &mut ours, 1e6, "us") / bare_median);

    let (plain, ipam) =
        (bare(folder.path(), "t.bare", TREE, true).unwrap(), ipam_of(folder.path(), "t.ipam", TREE, true).unwrap());
    println!("tree of {TREE} subnets with utilization, {DRAWN} times each");
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..DRAWN {
        let start = Instant::now();
        let mut rows = plain
            .prepare_cached(
                "SELECT name, bits, parent, (SELECT sum(size) FROM r WHERE subnet = s.id), (SELECT sum(mapped) FROM r WHERE subnet = s.id) FROM s
                 WHERE space = 1 ORDER BY family, first, bits",
            )
            .unwrap();
        let rows = rows.query_map([], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, Option<f64>>(3)?, row.get::<_, Option<f64>>(4)?))
        });
        assert_eq!(rows.unwrap().map(|row| row.unwrap()).collect::<Vec<_>>().len(), TREE as usize);
        theirs.push(start.elapsed());
        let start = Instant::now();
        let lines = ipam.read(|tx| report::tree(tx, &AddressSpaceFilter::default())).unwrap();
        assert!(lines.len() > TREE as usize);
        ours.push(start.elapsed());
    }
    let bare_median = figures("bare", &mut theirs, 1e3, "ms");
    println!("{:>12} {:.2}", "ratio", figures("ipam", &mut ours, 1e3, "ms") / bare_median);
}
