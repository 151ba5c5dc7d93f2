//! A plan over networks, subnets and pools of which nothing, and then one thing, has changed; and the first import of them. Beside it a
//! bare SQLite program that reads the same rows in the same run, and for the import one that writes rows of the same size.
//!
//! Run with `cargo bench --bench sync_plan [-- NETWORKS...]`; every network has one site with ten subnets, each with a pool, of which VMM
//! has granted as many addresses as `IPAM_BENCH_GRANTS` says, none unless given. Figures are printed, never asserted. The import and each plan are made in processes of their own, so that the peak of memory is that of the
//! import or of planning, the inventory of VMM included. `cargo bench --bench sync_plan -- plan-same PATH NETWORKS` plans once more over
//! what `import PATH NETWORKS` left.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use ipam::domain::address::{Address, Family, Prefix};
use ipam::service::{Ipam, OpenOptions};
use ipam::sync::model::{ChangeKind, SyncOptions, SyncState};
use ipam::sync::{self, Run};
use ipam::vmm::inventory::Inventory;
use ipam::vmm::model::*;
use rusqlite::{Connection, params};
use uuid::Uuid;

mod words;

const SUBNETS: u32 = 10;
const TIMES: usize = 5;

type Work = fn(&Path, u32);

/// What is measured, each in a process of its own.
const WORKS: [(&str, Work); 3] = [
    ("import", first),
    ("plan-same", |path, networks| plan(path, networks, false)),
    ("plan-changed", |path, networks| plan(path, networks, true)),
];

fn address(number: u32) -> Address {
    Address::from_number(Family::V4, number.into()).unwrap()
}

fn id(kind: u128, number: u32) -> Uuid {
    Uuid::from_u128((kind << 64) | u128::from(number + 1))
}

/// What VMM holds: /25 networks one after the other from 10.0.0.0 on.
fn inventory(networks: u32, changed: bool) -> Inventory {
    let mut made = Inventory::new(InventoryInfo {
        vmm_server: "scvmm1.contoso.com".into(),
        taken_at: ipam::domain::value::Timestamp(1_700_000_000_000_000),
        complete: true,
        ..InventoryInfo::default()
    });
    let grants = std::env::var("IPAM_BENCH_GRANTS").ok().and_then(|n| n.parse().ok()).unwrap_or(0);
    made.host_groups.push(HostGroup { id: id(1, 0), name: "All Hosts".into(), ..HostGroup::default() });
    for n in 0..networks {
        let name = format!("Network {n}");
        made.networks.push(LogicalNetwork { id: id(2, n), name, ..LogicalNetwork::default() });
        let mut site = NetworkSite {
            id: id(3, n),
            name: format!("Site {n}"),
            logical_network_id: id(2, n),
            host_group_ids: vec![id(1, 0)],
            ..NetworkSite::default()
        };
        for s in 0..SUBNETS {
            let number = n * SUBNETS + s;
            let first = 0x0a00_0000 + number * 128;
            let subnet = Prefix::new(address(first), 25).unwrap();
            let vlan_id = (number % 4000 + 1) as u16;
            site.subnet_vlans.push(SubnetVlan { subnet: Some(subnet), vlan_id, ..SubnetVlan::default() });
            let description = if changed && number == networks * SUBNETS / 2 { "changed" } else { "" };
            made.pools.push(Pool {
                id: id(4, number),
                name: format!("Pool {number}"),
                description: description.into(),
                subnet,
                vlan_id,
                site_id: Some(id(3, n)),
                start: Some(address(first + 10)),
                end: Some(address(first + 99)),
                dns_servers: vec![address(first + 2)],
                dns_suffix: "contoso.com".into(),
                ..Pool::default()
            });
            for g in 0..grants {
                made.addresses.push(AllocatedAddress {
                    id: id(5, number * grants + g),
                    address: Some(address(first + 10 + g)),
                    pool_id: id(4, number),
                    assigned_to_name: format!("vm{g}.contoso.com"),
                    assigned_to_type: "VirtualMachine".into(),
                    assigned_to_id: Some(id(6, number * grants + g)),
                    mac_address: format!("00-1D-D8-{:02X}-{:02X}-{g:02X}", number >> 8 & 255, number & 255),
                    ..AllocatedAddress::default()
                });
            }
        }
        made.sites.push(site);
    }
    made.finish().unwrap()
}

fn peak_mb() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|kb| kb.parse::<u64>().ok()).unwrap_or_default() / 1024
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

/// Reads every row that a comparison needs, and nothing else.
fn bare_read(path: &Path) -> Duration {
    let file = Connection::open(path).unwrap();
    let began = Instant::now();
    let mut bytes = 0;
    for table in ["address_space", "subnet", "ip_range", "ip_address", "sync_link", "custom_value"] {
        let mut statement = file.prepare(&format!("SELECT * FROM {table}")).unwrap();
        let columns = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            for column in 0..columns {
                if let Ok(rusqlite::types::ValueRef::Text(text)) = row.get_ref(column) {
                    bytes += String::from_utf8_lossy(text).len();
                }
            }
        }
    }
    assert!(bytes > 0);
    began.elapsed()
}

/// Writes as many rows as an import has: subnets, ranges, links and journal, a thousand objects a transaction.
fn bare_write(path: &Path, objects: u32) -> Duration {
    // What an earlier measurement on a kept store left.
    let _ = std::fs::remove_file(path);
    let mut file = Connection::open(path).unwrap();
    file.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
         CREATE TABLE one (id INTEGER PRIMARY KEY, a TEXT, b TEXT, c BLOB UNIQUE);
         CREATE TABLE two (id INTEGER PRIMARY KEY, a TEXT, b TEXT, c INTEGER UNIQUE);
         CREATE TABLE three (id INTEGER PRIMARY KEY, a TEXT, b TEXT);",
    )
    .unwrap();
    let began = Instant::now();
    let text = "x".repeat(200);
    for batch in 0..objects.div_ceil(1000) {
        let tx = file.transaction().unwrap();
        for n in batch * 1000..((batch + 1) * 1000).min(objects) {
            let key = u128::from(n).to_be_bytes();
            tx.prepare_cached("INSERT INTO one (a, b, c) VALUES (?1, ?2, ?3)")
                .unwrap()
                .execute(params![text, "name", key])
                .unwrap();
            tx.prepare_cached("INSERT INTO two (a, b, c) VALUES (?1, ?2, ?3)")
                .unwrap()
                .execute(params![text, "link", n])
                .unwrap();
            // The event of IPAM and the line of the journal.
            for _ in 0..2 {
                tx.prepare_cached("INSERT INTO three (a, b) VALUES (?1, ?2)")
                    .unwrap()
                    .execute(params![text, "event"])
                    .unwrap();
            }
        }
        tx.commit().unwrap();
    }
    began.elapsed()
}

fn open(path: &Path) -> Ipam {
    let connection = path.display().to_string();
    Ipam::open(&OpenOptions { connection, ..OpenOptions::default() }).unwrap()
}

/// Imports everything into a new store; returns how long that took, and the planning in it.
fn import(path: &Path, networks: u32) -> (Duration, Duration) {
    let (ipam, inventory, options) = (open(path), inventory(networks, false), SyncOptions::default());
    let began = Instant::now();
    let plan = sync::compare(&ipam, &inventory, &options).unwrap();
    let planned = began.elapsed();
    let mut run = Run::begin(&ipam, plan, &inventory, &options).unwrap();
    while let Some(result) = run.next().unwrap() {
        assert_ne!(result.state, SyncState::Failed, "{result:?}");
    }
    drop(run);
    (began.elapsed(), planned)
}

/// Plans over what was imported, and reads the same rows without the library.
fn plan(path: &Path, networks: u32, changed: bool) {
    let (ipam, inventory, options) = (open(path), inventory(networks, changed), SyncOptions::default());
    let given = peak_mb();
    let (mut planned, mut read) = (Vec::new(), Vec::new());
    for _ in 0..TIMES {
        let began = Instant::now();
        let plan = sync::compare(&ipam, &inventory, &options).unwrap();
        planned.push(began.elapsed());
        let steps = plan.changes.iter().filter(|change| change.kind != ChangeKind::Note).count();
        assert_eq!(steps, usize::from(changed));
        read.push(bare_read(path));
    }
    let (planned, read) = (median(planned), median(read));
    println!(
        "{networks:>6} networks, {:>6} subnets and pools: {} {planned:.1?} (bare read {read:.1?}, x{:.1}); peak {} MB, {given} MB with the inventory alone",
        networks * SUBNETS,
        if changed { "one change     " } else { "nothing changed" },
        planned.as_secs_f64() / read.as_secs_f64(),
        peak_mb(),
    );
}

/// Imports everything into a new store, and writes rows of the same size without the library.
fn first(path: &Path, networks: u32) {
    let (imported, planned) = import(path, networks);
    let written = bare_write(&path.with_extension("bare"), networks * (2 + 2 * SUBNETS));
    println!(
        "{networks:>6} networks, {:>6} subnets and pools: first import {imported:.1?}, of it planning {planned:.1?} (bare write {written:.1?}, x{:.1}); peak {} MB",
        networks * SUBNETS,
        imported.as_secs_f64() / written.as_secs_f64(),
        peak_mb(),
    );
}

fn measure(networks: u32) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ipam.db").display().to_string();
    let this = std::env::current_exe().unwrap();
    for (work, _) in WORKS {
        let status = Command::new(&this).args([work, &path, &networks.to_string()]).status();
        assert!(status.unwrap().success());
    }
}

fn main() {
    let given = words::given();
    // One measurement on a store that is kept, for a profiler as well.
    if let [work, path, networks] = given.as_slice()
        && let Some((_, run)) = WORKS.iter().find(|(name, _)| name == work)
    {
        return run(Path::new(path), number(networks));
    }
    let networks =
        if given.is_empty() { vec![100, 1000, 10_000] } else { given.iter().map(|word| number(word)).collect() };
    networks.into_iter().for_each(measure);
}

fn number(word: &str) -> u32 {
    let known = WORKS.map(|(name, _)| format!("{name} PATH NETWORKS")).join(", ");
    word.parse().unwrap_or_else(|_| words::refuse(word, &format!("NETWORKS..., {known}")))
}
