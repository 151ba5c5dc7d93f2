//! The PowerShell commands on many objects (`benches/powershell.ps1`), beside a bare SQLite program that keeps the same rows with the
//! same durability in the same run.
//!
//! Run with `cargo build --release && cargo bench --bench powershell`; PowerShell is `$IPAM_PWSH`, else `pwsh`. Figures are printed, never
//! asserted.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use rusqlite::{Connection, params};

/// Addresses that are read.
const READ: u32 = 100_000;
/// Addresses that are added one by one, and in one transaction.
const ADDED: u32 = 10_000;

fn bare(folder: &Path) -> Connection {
    let db = Connection::open(folder.join("bare.db")).unwrap();
    db.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
         CREATE TABLE address (id INTEGER PRIMARY KEY, ip BLOB NOT NULL UNIQUE, device TEXT, body TEXT);",
    )
    .unwrap();
    db
}

fn insert(db: &Connection, number: u32) {
    let sql = "INSERT INTO address (ip, device, body) VALUES (?, ?, ?)";
    let row = params![u128::from(number).to_be_bytes(), format!("host{number}"), "x".repeat(120)];
    db.prepare_cached(sql).unwrap().execute(row).unwrap();
}

fn timed(work: impl FnOnce()) -> f64 {
    let start = Instant::now();
    work();
    start.elapsed().as_secs_f64()
}

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let db = bare(folder.path());
    let single = timed(|| (0..ADDED).for_each(|number| insert(&db, number)));
    let batch = timed(|| {
        db.execute_batch("BEGIN IMMEDIATE").unwrap();
        (ADDED..2 * ADDED).for_each(|number| insert(&db, number));
        db.execute_batch("COMMIT").unwrap();
    });
    db.execute_batch("BEGIN IMMEDIATE").unwrap();
    (2 * ADDED..READ).for_each(|number| insert(&db, number));
    db.execute_batch("COMMIT").unwrap();
    let read = timed(|| {
        let mut query = db.prepare("SELECT id, ip, device, body FROM address ORDER BY ip").unwrap();
        let rows = query.query_map([], |row| Ok((row.get::<_, u64>(0)?, row.get::<_, String>(2)?))).unwrap();
        assert_eq!(rows.map(Result::unwrap).count(), READ as usize);
    });
    let peers = [("Add", single), ("AddAll", batch), ("Get", read)];
    println!("{:<44} {:>9} {:>9} {:>7}", "", "ipam s", "bare s", "ratio");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/powershell.ps1");
    let program = std::env::var_os("IPAM_PWSH").unwrap_or_else(|| "pwsh".into());
    let output = Command::new(program).args(["-NoProfile", "-File"]).arg(script).arg(folder.path()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let Some((key, seconds, what)) = parts(line) else { continue };
        match peers.iter().find(|(name, _)| *name == key) {
            Some((_, bare)) => println!("{what:<44} {seconds:>9.3} {bare:>9.3} {:>7.1}", seconds / bare),
            None => println!("{what:<44} {seconds:>9.3}"),
        }
    }
}

/// Reads a line `key seconds what`.
fn parts(line: &str) -> Option<(&str, f64, &str)> {
    let mut words = line.splitn(3, ' ');
    Some((words.next()?, words.next()?.parse().ok()?, words.next()?))
}
