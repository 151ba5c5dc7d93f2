//! What a call of the C ABI costs: crossing the boundary, parsing and containing, reading records field by field. Medians per call; the
//! work itself is measured beside it in the same run, without the boundary. `cargo bench --bench boundary`.

use std::ffi::{c_char, c_void};
use std::hint::black_box;
use std::ptr::{null, null_mut};
use std::time::Instant;

use ipam::domain::address::{Address, Prefix};

/// Returns the median of several runs, in nanoseconds per call.
fn median(calls: usize, mut work: impl FnMut()) -> f64 {
    let mut runs: Vec<f64> = (0..15)
        .map(|_| {
            let begun = Instant::now();
            (0..calls).for_each(|_| work());
            begun.elapsed().as_nanos() as f64 / calls as f64
        })
        .collect();
    runs.sort_by(f64::total_cmp);
    runs[runs.len() / 2]
}

fn main() {
    println!("{:<62} {:>10} {:>10} {:>8} {:>6}", "", "ABI ns", "inside ns", "on top", "ratio");
    let row = |what: &str, abi: f64, inside: f64| {
        println!("{what:<62} {abi:>10.1} {inside:>10.1} {:>8.1} {:>6.2}", abi - inside, abi / inside);
    };

    row(
        "a call that does nothing (ipam_abi_version)",
        median(1_000_000, || _ = black_box(unsafe { ipam_abi_version() })),
        median(1_000_000, || _ = black_box(black_box(1))),
    );

    let (text, mut family, mut high, mut low, mut bits) = ("10.20.30.40", 0, 0, 0, 0);
    let parse = median(200_000, || unsafe {
        assert_eq!(ipam_ip_parse(text.as_ptr().cast(), text.len(), &mut family, &mut high, &mut low, null_mut()), 0);
    });
    row(
        "parse an address (ipam_ip_parse)",
        parse,
        median(200_000, || _ = black_box(Address::parse("x", black_box(text)))),
    );

    let network = "10.20.0.0/16";
    let parse = median(200_000, || unsafe {
        let (at, len) = (network.as_ptr().cast(), network.len());
        assert_eq!(ipam_prefix_parse(at, len, &mut family, &mut high, &mut low, &mut bits, null_mut()), 0);
    });
    row(
        "parse a network (ipam_prefix_parse)",
        parse,
        median(200_000, || _ = black_box(Prefix::parse("x", black_box(network)))),
    );

    let (prefix, address) = (Prefix::parse("x", network).unwrap(), Address::parse("x", text).unwrap());
    let mut contains = 0;
    let abi = median(500_000, || unsafe {
        assert_eq!(
            ipam_prefix_contains(4, 0, high_low(prefix.first()), 16, 0, high_low(address), &mut contains, null_mut()),
            0
        );
    });
    row(
        "network contains address (ipam_prefix_contains)",
        abi,
        median(500_000, || _ = black_box(black_box(prefix).contains(black_box(address)))),
    );

    // Ten thousand subnets through a cursor, ten fields of each by position.
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bench.db").to_str().unwrap().to_owned();
    let mut store = null_mut();
    unsafe { assert_eq!(ipam_store_open(path.as_ptr().cast(), path.len(), null(), &mut store, null_mut()), 0) };
    let ipam = ipam::service::Ipam::open_file(path.as_ref(), &ipam::service::OpenOptions::default()).unwrap();
    ipam.write(|tx| {
        for i in 0..10_000 {
            let spec = ipam::kinds().find(|kind| kind.name == "IpamSubnet").unwrap();
            let network = format!("10.{}.{}.0/24", i / 256, i % 256);
            let record = ipam::domain::object::Record::new(spec)
                .with("Name", network.as_str())?
                .with("NetworkId", network.as_str())?;
            ipam::service::subnet::add(tx, &record)?;
        }
        Ok(())
    })
    .unwrap();
    let mut records: Vec<*mut c_void> = Vec::new();
    let begun = Instant::now();
    unsafe {
        let mut cursor = null_mut();
        assert_eq!(ipam_subnet_query(store, null(), &mut cursor, null_mut()), 0);
        loop {
            let mut record = null_mut();
            assert_eq!(ipam_cursor_next(cursor, &mut record, null_mut()), 0);
            if record.is_null() {
                break;
            }
            records.push(record);
        }
        ipam_cursor_free(cursor);
    }
    println!(
        "{:<62} {:>10.1} us per record",
        "10,000 subnets through a cursor",
        begun.elapsed().as_micros() as f64 / records.len() as f64
    );
    let fields = unsafe { ipam_record_field_count(records[0]) };
    let mut bytes = 0;
    let begun = Instant::now();
    for record in &records {
        for index in 0..fields {
            let mut len = 0;
            unsafe { black_box(ipam_record_text_at(*record, index, &mut len)) };
            bytes += len;
        }
    }
    let rate = (records.len() * fields) as f64 / begun.elapsed().as_secs_f64();
    println!(
        "{:<62} {:>10.2} million fields/s ({bytes} bytes)",
        "their fields as text by position (ipam_record_text_at)",
        rate / 1e6
    );
    let name = "NetworkId";
    let begun = Instant::now();
    for record in &records {
        for _ in 0..10 {
            let (mut text, mut len) = (null_mut(), 0);
            unsafe {
                assert_eq!(
                    ipam_record_get_text(*record, name.as_ptr().cast(), name.len(), &mut text, &mut len, null_mut()),
                    0
                );
                ipam_text_free(text);
            }
        }
    }
    let rate = (records.len() * 10) as f64 / begun.elapsed().as_secs_f64();
    println!("{:<62} {:>10.2} million fields/s", "a field as owned text by name (ipam_record_get_text)", rate / 1e6);
    records.into_iter().for_each(|record| unsafe { ipam_record_free(record) });
    unsafe { ipam_store_free(store) };
}

fn high_low(address: Address) -> u64 {
    address.number() as u64
}

unsafe extern "C" {
    fn ipam_abi_version() -> u32;
    fn ipam_ip_parse(
        text: *const c_char,
        len: usize,
        family: *mut i32,
        high: *mut u64,
        low: *mut u64,
        error: *mut *mut c_void,
    ) -> i32;
    fn ipam_prefix_parse(
        text: *const c_char,
        len: usize,
        family: *mut i32,
        high: *mut u64,
        low: *mut u64,
        bits: *mut u32,
        error: *mut *mut c_void,
    ) -> i32;
    fn ipam_prefix_contains(
        family: i32,
        high: u64,
        low: u64,
        bits: u32,
        other_high: u64,
        other_low: u64,
        out: *mut i32,
        error: *mut *mut c_void,
    ) -> i32;
    fn ipam_store_open(
        name: *const c_char,
        len: usize,
        options: *const c_void,
        out: *mut *mut c_void,
        error: *mut *mut c_void,
    ) -> i32;
    fn ipam_store_free(store: *mut c_void);
    fn ipam_subnet_query(
        store: *const c_void,
        filter: *const c_void,
        out: *mut *mut c_void,
        error: *mut *mut c_void,
    ) -> i32;
    fn ipam_cursor_next(cursor: *mut c_void, out: *mut *mut c_void, error: *mut *mut c_void) -> i32;
    fn ipam_cursor_free(cursor: *mut c_void);
    fn ipam_record_free(record: *mut c_void);
    fn ipam_record_field_count(record: *const c_void) -> usize;
    fn ipam_record_text_at(record: *const c_void, index: usize, len: *mut usize) -> *const c_char;
    fn ipam_record_get_text(
        record: *const c_void,
        field: *const c_char,
        field_len: usize,
        out: *mut *mut c_char,
        len: *mut usize,
        error: *mut *mut c_void,
    ) -> i32;
    fn ipam_text_free(text: *mut c_char);
}
