//! Utilization of many subnets that hold many addresses, as `Get-IpamSubnet` reads it, beside a bare SQLite program that reads as many counters
//! and one that counts the addresses.
//!
//! Run with `cargo bench --bench utilization`: 10^5 subnets, 10^6 addresses; `IPAM_BENCH_FULL=1` makes them 10^7. Figures are printed, never
//! asserted.

use std::fmt::Write;
use std::path::Path;
use std::time::Instant;

use ipam::domain::fields::{AddressRecord, AddressSpace, ImportOptions, Range, SubnetFilter};
use ipam::domain::object::Object;
use ipam::domain::object::ObjectSpec;
use ipam::error::Result;
use ipam::service::progress::Progress;
use ipam::service::{Ipam, OpenOptions, csv, utilization};
use rusqlite::Connection;

const SUBNETS: u32 = 100_000;
const ROUNDS: usize = 5;

fn network(number: u32) -> u32 {
    0x0a00_0000 + number * 128
}

fn import(ipam: &Ipam, folder: &Path, spec: &'static ObjectSpec, text: &str) -> Result<()> {
    let file = folder.join("in.csv");
    std::fs::write(&file, text).map_err(ipam::error::Error::internal)?;
    let options = ImportOptions {
        create_subnet_if_not_found: true,
        error_path: folder.display().to_string(),
        ..ImportOptions::default()
    };
    let result = csv::import(ipam, spec, &file, &options, &Progress::default())?;
    assert_eq!(result.failed, 0, "{}", result.first_error);
    Ok(())
}

fn main() {
    let each = if std::env::var("IPAM_BENCH_FULL").is_ok() { 100 } else { 10 };
    let folder = std::env::var("IPAM_BENCH_DIR").unwrap_or_else(|_| ".".to_owned());
    let folder = tempfile::tempdir_in(folder).unwrap();
    let path = folder.path().join("bench.ipam");
    let ipam = Ipam::open_file(&path, &OpenOptions::default()).unwrap();
    let mut text = String::from("NetworkId\n");
    for number in 0..SUBNETS {
        let _ = writeln!(text, "{}/25", std::net::Ipv4Addr::from(network(number)));
    }
    import(&ipam, folder.path(), Range::SPEC, &text).unwrap();
    for part in 0..10 {
        let mut text = String::from("IPAddress\n");
        for number in (0..SUBNETS).filter(|number| number % 10 == part) {
            for last in 1..=each {
                let _ = writeln!(text, "{}", std::net::Ipv4Addr::from(network(number) + last));
            }
        }
        import(&ipam, folder.path(), AddressRecord::SPEC, &text).unwrap();
    }
    println!("{SUBNETS} subnets over {} addresses (ms, median of {ROUNDS})", SUBNETS * each);
    let median = |work: &mut dyn FnMut()| {
        let mut times: Vec<f64> = (0..ROUNDS)
            .map(|_| {
                let start = Instant::now();
                work();
                start.elapsed().as_secs_f64() * 1000.0
            })
            .collect();
        times.sort_by(f64::total_cmp);
        times[ROUNDS / 2]
    };
    let all = median(&mut || {
        let mut used = 0.0;
        for subnet in ipam.query(SubnetFilter::default()).unwrap() {
            used += subnet.unwrap().utilized_addresses;
        }
        assert_eq!(used, f64::from(SUBNETS * each));
    });
    let bare = Connection::open(&path).unwrap();
    let counters = median(&mut || {
        let sql =
            "SELECT n.id, sum(r.size), sum(r.mapped) FROM subnet n JOIN ip_range r ON r.subnet_id = n.id GROUP BY n.id";
        let mut statement = bare.prepare(sql).unwrap();
        let mut rows = statement.query([]).unwrap();
        let mut used = 0.0;
        while let Some(row) = rows.next().unwrap() {
            used += row.get::<_, f64>(2).unwrap();
        }
        assert_eq!(used, f64::from(SUBNETS * each));
    });
    let counted = median(&mut || {
        let sql = "SELECT range_id, count(*) FROM ip_address GROUP BY range_id";
        let mut statement = bare.prepare(sql).unwrap();
        let mut rows = statement.query([]).unwrap();
        while rows.next().unwrap().is_some() {}
    });
    let sample = median(&mut || {
        ipam.write(utilization::update).unwrap();
    });
    let history = median(&mut || {
        let period = ipam::domain::fields::UtilizationPeriod::Year;
        ipam.read(|tx| utilization::history(tx, AddressSpace::SPEC, 1, period)).unwrap();
    });
    println!("{:>46} {all:>10.0}", "ipam, every subnet as an object");
    println!("{:>46} {counters:>10.0}", "bare SQLite, the same counters");
    println!("{:>46} {counted:>10.0}", "bare SQLite, counting the addresses instead");
    println!("{:>46} {:>10.2}", "ratio to the counters", all / counters);
    println!("{:>46} {sample:>10.0}", "Update-IpamServer");
    println!("{:>46} {history:>10.0}", "history of the space over a year");
}
