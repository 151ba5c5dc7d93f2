//! Every kind of damage is found, what follows from other rows is mended, and what does not is left and told.

use ipam::domain::fields::{AddressFilter, AddressRecord, CheckState, RangeFilter};
use ipam::domain::object::Record;
use ipam::service::{address, batch, range};
use rusqlite::Connection;

use crate::support::{Bench, filter, record};
use crate::{fill, wrong};

#[test]
fn a_store_in_use_passes() {
    let bench = Bench::new();
    assert_eq!(wrong(&bench.ipam, false), []);
    fill(&bench);
    assert_eq!(wrong(&bench.ipam, false), []);
    assert_eq!(wrong(&bench.ipam, true), []);
}

#[test]
fn what_comes_and_goes_by_the_thousand_passes() {
    let bench = Bench::new();
    bench.owner("VMM", "one");
    bench.subnet(&[("NetworkId", "10.0.0.0/16")]).unwrap();
    bench.subnet(&[("NetworkId", "2001:db8::/112")]).unwrap();
    let vmm = [("ManagedByService", "VMM"), ("ServiceInstance", "one")];
    let range = |first, last, more: &[(&str, &str)]| {
        let bounds = [("NetworkID", "10.0.0.0/16"), ("StartIPAddress", first), ("EndIPAddress", last)];
        bench.range(&[&bounds[..], more].concat()).unwrap();
    };
    range("10.0.1.0", "10.0.4.255", &[("ReservedIPAddresses", "10.0.2.9-10.0.2.20"), ("QuarantineSeconds", "600")]);
    range("10.0.5.0", "10.0.9.255", &[]);
    range("10.0.4.0", "10.0.5.127", &vmm);
    bench.range(&[("NetworkID", "2001:db8::/112"), ("QuarantineSeconds", "60")]).unwrap();
    // Runs and gaps, in ranges of one owner, of two, and in none, in no order.
    let numbers = (0..3000_u32).map(|n| n * 1663 % 3000).filter(|n| n % 7 != 0 && n % 31 > 2);
    let records: Vec<Record> = numbers
        .flat_map(|n| {
            let four = format!("10.0.{}.{}", n / 250, n % 250);
            let six = format!("2001:db8::{:x}", n + 1);
            let own = record::<AddressRecord>(&[("IpAddress", &four)]);
            let other =
                record::<AddressRecord>(&[("IpAddress", if n % 3 == 0 { &four } else { &six }), vmm[0], vmm[1]]);
            [own, other]
        })
        .collect();
    bench.ipam.write(|tx| batch::add(tx, &records, false)).unwrap();
    assert_eq!(wrong(&bench.ipam, false), []);
    let all = bench.find::<AddressFilter>(&[]);
    assert_eq!(all.len(), records.len());
    let ids = |rest: u64| all.iter().map(|one| one.id).filter(|id| id % 5 == rest).collect();
    let some = AddressFilter { id: ids(1), ..AddressFilter::default() };
    let others = AddressFilter { id: ids(2), ..AddressFilter::default() };
    let removed = bench.ipam.write(|tx| Ok(address::remove(tx, &some)?.len() + address::remove(tx, &others)?.len()));
    assert_eq!(bench.find::<AddressFilter>(&[]).len(), all.len() - removed.unwrap());
    assert_eq!(wrong(&bench.ipam, false), []);
    bench.ipam.write(|tx| range::remove(tx, &RangeFilter { id: vec![2], ..RangeFilter::default() }, true)).unwrap();
    assert_eq!(wrong(&bench.ipam, false), []);
    let rest = bench.find::<AddressFilter>(&[]).iter().map(|one| one.id).collect();
    let rest = AddressFilter { id: rest, ..AddressFilter::default() };
    bench.ipam.write(|tx| address::remove(tx, &rest)).unwrap();
    assert_eq!(wrong(&bench.ipam, false), []);
    assert!(bench.find::<AddressFilter>(&[]).is_empty());
}

#[test]
fn two_records_of_one_address_go_together() {
    let bench = Bench::new();
    bench.owner("VMM", "one");
    bench.subnet(&[("NetworkId", "10.0.0.0/24")]).unwrap();
    let vmm = [("ManagedByService", "VMM"), ("ServiceInstance", "one")];
    bench.range(&[("NetworkID", "10.0.0.0/24")]).unwrap();
    bench.range(&[&[("NetworkID", "10.0.0.0/24")], &vmm[..]].concat()).unwrap();
    for _ in 0..2 {
        bench.address(&[("IpAddress", "10.0.0.10")]).unwrap();
        bench.address(&[&[("IpAddress", "10.0.0.10")], &vmm[..]].concat()).unwrap();
        assert_eq!(
            bench.ipam.write(|tx| address::remove(tx, &filter(&[("IpAddress", "10.0.0.10")]))).unwrap().len(),
            2
        );
        assert_eq!(wrong(&bench.ipam, false), []);
    }
}

/// Damage that follows from other rows: what was done, which part tells it, and words of what it tells.
const DERIVED: &[(&str, &str, &str)] = &[
    ("UPDATE subnet SET parent_id = NULL WHERE id = 3", "Networks", "subnet 3 has the parent None, not Some(2)"),
    ("UPDATE subnet SET parent_id = 4 WHERE id = 1", "Networks", "subnet 1"),
    ("UPDATE subnet SET block_id = 1 WHERE id = 3", "Networks", "maps to block Some(1), not Some(2)"),
    ("UPDATE block SET parent_id = NULL WHERE id = 2", "Networks", "block 2"),
    ("UPDATE ip_range SET overlapping = 0 WHERE id = 1", "Ranges", "range 1"),
    ("UPDATE ip_range SET counted = 1 WHERE id = 3", "Ranges", "range 3"),
    ("UPDATE ip_range SET size = 7 WHERE id = 2", "Ranges", "size 7, not 9"),
    ("UPDATE range_owner SET ranges = 9 WHERE ranges = 3", "Ranges", "Some(3) ranges"),
    ("DELETE FROM range_owner", "Ranges", "counted are None"),
    ("UPDATE ip_range SET mapped = mapped + 1 WHERE id = 1", "Mapping", "range 1 counts"),
    ("UPDATE ip_address SET range_id = NULL WHERE id = 1", "Mapping", "range 1 holds"),
    ("UPDATE ip_address SET range_id = 2 WHERE id = 1", "Mapping", "address 1 maps to range 2"),
    ("UPDATE ip_address SET range_id = 77 WHERE id = 1", "Mapping", "address 1 maps to range 77"),
    ("DELETE FROM free_run WHERE range_id = 2", "FreeRuns", "range 2"),
    ("DELETE FROM free_run", "FreeRuns", "range 1"),
    ("UPDATE free_run SET last = x'0000000000000000000000000A000008' WHERE range_id = 2", "FreeRuns", "range 2"),
    ("INSERT INTO free_run SELECT 2, ip_address, ip_address FROM ip_address WHERE id = 1", "FreeRuns", "range 2"),
    ("INSERT INTO free_run VALUES (99, zeroblob(16), zeroblob(16))", "FreeRuns", "range 99"),
    (
        "INSERT INTO released_address SELECT 1, ip_address, 0, 0 FROM ip_address WHERE id = 1",
        "Quarantine",
        "which is recorded",
    ),
    (
        "INSERT INTO released_address VALUES (2, x'0000000000000000000000000A000001', 0, 0)",
        "Quarantine",
        "not its to give",
    ),
    ("INSERT INTO released_address VALUES (99, zeroblob(16), 0, 0)", "Quarantine", "range 99"),
    ("DELETE FROM released_address", "FreeRuns", "range 1"),
    ("UPDATE address_space SET name_folded = 'x' WHERE id = 2", "Names", "'x', not 'second'"),
    ("UPDATE custom_value SET folded = 'x' WHERE id = 5", "Names", "row 5 of custom_value"),
    ("DELETE FROM ip_address WHERE id = (SELECT object_id FROM request_item LIMIT 1)", "Requests", "1 answers"),
    ("DELETE FROM request_item", "Requests", "1 keys"),
    ("DROP INDEX subnet_parent", "Schema", "index subnet_parent is missing"),
];

/// Damage that nobody but a user can put right.
const STATED: &[(&str, &str, &str)] = &[
    (
        "UPDATE ip_address SET managed_by_service_id = 99999 WHERE id = 1",
        "References",
        "managed_by_service_id of row 1",
    ),
    ("UPDATE ip_address SET space_id = 99 WHERE id = 1", "References", "names no row of address_space"),
    ("DELETE FROM subnet WHERE id = 5", "References", "names no row of subnet"),
    ("UPDATE subnet SET bits = 25 WHERE id = 4", "Networks", "subnet 4 is no network"),
    (
        "UPDATE ip_range SET \"end\" = x'0000000000000000000000000B000000' WHERE id = 2",
        "Ranges",
        "range 2 does not lie in its subnet",
    ),
    (
        "UPDATE ip_range SET managed_by_service_id = (SELECT managed_by_service_id FROM ip_range WHERE id = 1), service_instance_id = (SELECT service_instance_id FROM ip_range WHERE id = 1) WHERE id = 3",
        "Ranges",
        "ranges 1 and 3 of one service",
    ),
    ("INSERT INTO object_value VALUES (4, 9999, 1, NULL, 'x', 1)", "References", "custom field 1 of row 9999"),
    ("ALTER TABLE setting ADD COLUMN more TEXT", "Schema", "table setting"),
    ("CREATE TABLE more (x)", "Schema", "table more is not of this schema"),
    ("UPDATE access_scope SET path = 'x', path_folded = 'x'", "Scopes", "access scope 1"),
    (
        "INSERT INTO sync_link (vmm_server, object_type, object, vmm_key, ipam_id, parent_id, made_by_sync, base) VALUES ('s', 1, 'o', 'k', 1, 0, 0, '{')",
        "Synchronization",
        "cannot be read",
    ),
];

/// Runs SQL on the file behind the library's back, with nothing that would refuse it.
fn damage(bench: &Bench, sql: &str) {
    let connection = Connection::open(bench.path()).unwrap();
    connection.execute_batch("PRAGMA foreign_keys = off").unwrap();
    connection.execute_batch(sql).unwrap();
}

#[test]
fn what_follows_from_other_rows_is_found_and_mended() {
    for (sql, part, words) in DERIVED {
        let bench = Bench::in_file();
        fill(&bench);
        damage(&bench, sql);
        let found = wrong(&bench.ipam, false);
        let told = found.iter().find(|(name, ..)| name == part);
        let told = told.unwrap_or_else(|| panic!("{sql}: {part} says nothing, but {found:?}"));
        assert_eq!(told.1, CheckState::Failed, "{sql}");
        assert!(told.2.contains(words), "{sql}: {told:?}");
        let mended = wrong(&bench.ipam, true);
        assert!(mended.iter().all(|(_, state, _)| *state == CheckState::Repaired), "{sql}: {mended:?}");
        assert_eq!(wrong(&bench.ipam, false), [], "{sql}");
    }
}

#[test]
fn what_follows_from_nothing_is_told_and_left() {
    for (sql, part, words) in STATED {
        let bench = Bench::in_file();
        fill(&bench);
        damage(&bench, sql);
        for repair in [false, true, false] {
            let found = wrong(&bench.ipam, repair);
            let told = found.iter().find(|(name, ..)| name == part);
            let told = told.unwrap_or_else(|| panic!("{sql}: {part} says nothing, but {found:?}"));
            assert_eq!(told.1, CheckState::Failed, "{sql}");
            assert!(told.2.contains(words), "{sql}: {told:?}");
        }
    }
}
