//! Backups, restoring and moves.

use std::fs;
use std::path::Path;

use ipam::domain::fields::{AddressFilter, DatabaseCopy, EventFilter};
use ipam::error::{Result, Status};
use ipam::service::progress::Progress;
use ipam::service::{Ipam, OpenOptions, maintain};
use rusqlite::Connection;

use crate::support::{Bench, status};
use crate::{fill, take, wrong};

fn backup(bench: &Bench, name: &str, overwrite: bool) -> Result<DatabaseCopy> {
    maintain::backup(&bench.ipam, &bench.folder.path().join(name), overwrite, &Progress::default())
}

fn open(path: &Path) -> Ipam {
    Ipam::open_file(path, &OpenOptions { must_exist: true, ..OpenOptions::default() }).unwrap()
}

/// Returns the names in a folder that begin with a word.
fn names(folder: &Path, begin: &str) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = entries.filter(|name| name.starts_with(begin)).collect();
    names.sort();
    names
}

#[test]
fn a_backup_is_one_private_file_and_the_same_content_has_the_same_digest() {
    let bench = Bench::new();
    fill(&bench);
    let copy = backup(&bench, "one.bak", false).unwrap();
    assert_eq!(names(bench.folder.path(), "one"), ["one.bak"]);
    let path = bench.folder.path().join("one.bak");
    assert_eq!(copy.size_bytes, fs::metadata(&path).unwrap().len());
    #[cfg(unix)]
    assert_eq!(std::os::unix::fs::PermissionsExt::mode(&path.metadata().unwrap().permissions()) & 0o777, 0o600);
    assert_eq!(status(backup(&bench, "one.bak", false)), Status::BackupFileExists);
    assert_eq!(backup(&bench, "two.bak", false).unwrap().digest, copy.digest);
    take(&bench.ipam, 1, "");
    assert_ne!(backup(&bench, "one.bak", true).unwrap().digest, copy.digest);
    let restored = bench.folder.path().join("two.ipam");
    maintain::restore(&bench.folder.path().join("two.bak"), &restored, &Progress::default()).unwrap();
    assert_eq!(wrong(&open(&restored), false), []);
    assert_eq!(open(&restored).query(AddressFilter::default()).unwrap().count(), 21);
    let nowhere = maintain::backup(&bench.ipam, &bench.folder.path().join("no/such/file"), false, &Progress::default());
    assert_eq!(status(nowhere), Status::StoreUnreadable);
}

#[test]
fn a_backup_of_a_store_in_use_is_one_state_of_it() {
    let bench = Bench::in_file();
    bench.subnet(&[("NetworkId", "10.0.0.0/24")]).unwrap();
    bench.range(&[("NetworkID", "10.0.0.0/24")]).unwrap();
    let writer = {
        let ipam = bench.again();
        std::thread::spawn(move || (0..40).for_each(|_| drop(take(&ipam, 3, ""))))
    };
    let mut sizes = Vec::new();
    while !writer.is_finished() || sizes.is_empty() {
        backup(&bench, "busy.bak", true).unwrap();
        let copy = bench.folder.path().join("busy.ipam");
        fs::copy(bench.folder.path().join("busy.bak"), &copy).unwrap();
        let ipam = open(&copy);
        let (addresses, events) = (
            ipam.query(AddressFilter::default()).unwrap().count(),
            ipam.query(EventFilter::default()).unwrap().count(),
        );
        assert_eq!((addresses % 3, events), (0, addresses + 2), "a whole number of transactions");
        assert_eq!(wrong(&ipam, false), []);
        sizes.push(addresses);
    }
    writer.join().unwrap();
    println!("{} backups of {sizes:?} addresses", sizes.len());
}

#[test]
fn a_restored_store_takes_the_place_of_one_that_nobody_has_open() {
    let bench = Bench::in_file();
    fill(&bench);
    let file = bench.path();
    let bak = bench.folder.path().join("a.bak");
    backup(&bench, "a.bak", false).unwrap();
    let first = backup(&bench, "b.bak", false).unwrap();
    take(&bench.ipam, 5, "");
    let restore = || maintain::restore(&bak, &file, &Progress::default());
    assert_eq!(status(restore()), Status::StoreInUse);
    assert_eq!(bench.find::<AddressFilter>(&[]).len(), 26, "a refused restore leaves the store as it is");
    let Bench { ipam, folder, .. } = bench;
    drop(ipam);
    let restored = restore().unwrap();
    assert!(restored.rows > first.rows, "and says so in an event");
    assert_eq!(open(&file).query(AddressFilter::default()).unwrap().count(), 21);
    assert_eq!(wrong(&open(&file), false), []);
    assert_eq!(open(Path::new(&restored.replaced)).query(AddressFilter::default()).unwrap().count(), 26);
    assert_eq!(names(folder.path(), "store.ipam.part"), [""; 0]);
}

#[test]
fn a_restore_mends_a_file_that_cannot_be_opened_and_refuses_a_bad_backup() {
    let bench = Bench::in_file();
    fill(&bench);
    let (file, folder) = (bench.path(), bench.folder.path().to_owned());
    backup(&bench, "good.bak", false).unwrap();
    let Bench { ipam, folder: _kept, .. } = bench;
    drop(ipam);
    let before = fs::read(&file).unwrap();
    let good = fs::read(folder.join("good.bak")).unwrap();
    let write = |name: &str, bytes: &[u8]| fs::write(folder.join(name), bytes).unwrap();
    let mut noise = good.clone();
    noise[8192..16384].iter_mut().enumerate().for_each(|(at, byte)| *byte = (at % 251) as u8);
    write("noise.bak", &noise);
    write("short.bak", &good[..good.len() / 2]);
    write("text.bak", "not a database at all, but long enough for a header".repeat(10).as_bytes());
    write("empty.bak", &[]);
    write("newer.bak", &good);
    Connection::open(folder.join("newer.bak")).unwrap().execute_batch("PRAGMA user_version = 99").unwrap();
    write("wrong.bak", &good);
    Connection::open(folder.join("wrong.bak")).unwrap().execute_batch("UPDATE ip_range SET mapped = 5").unwrap();
    for (name, expected) in [
        ("noise.bak", &[Status::StoreDamaged][..]),
        ("short.bak", &[Status::StoreDamaged]),
        ("text.bak", &[Status::NotAStore]),
        ("empty.bak", &[Status::NotAStore]),
        ("newer.bak", &[Status::DatabaseIsAtHigherVersion]),
        ("wrong.bak", &[Status::CopyNotVerified]),
        ("missing.bak", &[Status::StoreNotFound]),
    ] {
        let refused = maintain::restore(&folder.join(name), &file, &Progress::default());
        assert!(expected.contains(&status(refused)), "{name}");
        assert_eq!(fs::read(&file).unwrap(), before, "{name}");
        assert_eq!(names(&folder, "store.ipam"), ["store.ipam"], "{name}");
    }
    fs::write(&file, &before[..5000]).unwrap();
    let restored = maintain::restore(&folder.join("good.bak"), &file, &Progress::default()).unwrap();
    assert_eq!(fs::read(restored.replaced).unwrap(), &before[..5000]);
    assert_eq!(wrong(&open(&file), false), []);
    let again = maintain::restore(&folder.join("good.bak"), &file, &Progress::default()).unwrap();
    assert!(again.replaced.ends_with(".replaced-2"), "{}", again.replaced);
}

#[test]
fn a_move_copies_every_table_and_leaves_the_source() {
    let source = Bench::in_file();
    fill(&source);
    source.remove_address("2001:db8::5");
    let before = backup(&source, "before.bak", false).unwrap().digest;
    let destination = Bench::new();
    let tables = maintain::move_to(&source.ipam, &destination.ipam, &Progress::default()).unwrap();
    assert!(tables.len() > 15 && tables.iter().any(|table| table.table == "ip_address" && table.rows == 20));
    assert_eq!(backup(&source, "after.bak", false).unwrap().digest, before);
    assert_eq!(backup(&destination, "moved.bak", false).unwrap().digest, before, "the same content on any engine");
    assert_eq!(wrong(&destination.ipam, false), []);
    let again = maintain::move_to(&source.ipam, &destination.ipam, &Progress::default());
    assert_eq!(status(again), Status::DestinationNotEmpty);
    assert_eq!(
        status(maintain::move_to(&source.ipam, &source.ipam, &Progress::default())),
        Status::DestinationNotEmpty
    );
    // Numbers go on where the source would have.
    let next = |bench: &Bench| bench.address(&[("IpAddress", "10.0.0.99")]).unwrap().id;
    assert_eq!(next(&destination), next(&source));
    let back = Bench::in_file();
    maintain::move_to(&destination.ipam, &back.ipam, &Progress::default()).unwrap();
    assert_eq!(
        backup(&back, "back.bak", false).unwrap().digest,
        backup(&destination, "there.bak", false).unwrap().digest
    );
    assert_eq!(wrong(&back.ipam, false), []);
}

#[test]
fn a_move_that_was_broken_off_goes_on() {
    let source = Bench::in_file();
    fill(&source);
    let destination = Bench::new();
    let stopped = Progress::default();
    stopped.cancel();
    assert_eq!(status(maintain::move_to(&source.ipam, &destination.ipam, &stopped)), Status::Interrupted);
    let open = |allow_unfinished| {
        Ipam::open(&OpenOptions { connection: destination.text(), allow_unfinished, ..OpenOptions::default() })
    };
    let refused = open(false).map(|_| ());
    assert!(refused.as_ref().unwrap_err().to_string().contains(source.ipam.name()));
    assert_eq!(status(refused), Status::MoveUnfinished);
    let other = Bench::in_file();
    fill(&other);
    let taken = maintain::move_to(&other.ipam, &open(true).unwrap(), &Progress::default());
    assert_eq!(status(taken), Status::DestinationNotEmpty);
    // The source has changed since: rows that were copied are not those any more.
    source.ipam.write(|tx| ipam::service::custom::add_value(tx, "ServiceInstance", "later")).unwrap();
    source.remove_address("10.0.0.60");
    maintain::move_to(&source.ipam, &open(true).unwrap(), &Progress::default()).unwrap();
    let digest = |ipam: &Ipam, name: &str| {
        maintain::backup(ipam, &source.folder.path().join(name), false, &Progress::default()).unwrap().digest
    };
    assert_eq!(digest(&open(false).unwrap(), "moved.bak"), digest(&source.ipam, "source.bak"));
}

#[test]
fn an_import_of_an_address_ends_its_quarantine() {
    use ipam::domain::fields::{AddressRecord, ImportOptions, RangeFilter};
    use ipam::domain::object::Object;
    let bench = Bench::new();
    fill(&bench);
    let csv = bench.folder.path().join("in.csv");
    fs::write(&csv, "IP Address,Managed by Service,Service Instance,Device Type,IP Address State,Assignment Type\n10.0.0.15,IPAM,Localhost,Host,In-Use,Static\n").unwrap();
    let options = ImportOptions { error_path: bench.folder.path().display().to_string(), ..ImportOptions::default() };
    let released = |bench: &Bench| bench.ipam.read(|tx| ipam::service::request::released(tx, 1)).unwrap().len();
    let before = released(&bench);
    ipam::service::csv::import(&bench.ipam, AddressRecord::SPEC, &csv, &options, &Progress::default()).unwrap();
    assert_eq!(bench.find::<AddressFilter>(&[("IpAddress", "10.0.0.15")]).len(), 1);
    assert_eq!(released(&bench), before - 1);
    assert_eq!(wrong(&bench.ipam, false), []);
    assert!(!bench.find::<RangeFilter>(&[]).is_empty());
}
