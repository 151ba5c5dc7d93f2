//! Files that break under a store: each gives an error with a name, never wrong data, and a check says what is true.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

use ipam::domain::fields::AddressFilter;
use ipam::error::{Error, Status};
use ipam::service::{Ipam, OpenOptions};
use rusqlite::Connection;

use crate::support::Bench;
use crate::{fill, take, wrong};

fn open(path: &Path) -> Result<Ipam, Error> {
    Ipam::open_file(path, &OpenOptions { must_exist: true, busy_timeout_ms: Some(200), ..OpenOptions::default() })
}

/// Makes a store whose log is in its file, and closes it.
fn closed() -> (tempfile::TempDir, std::path::PathBuf) {
    let bench = Bench::in_file();
    fill(&bench);
    let path = bench.path();
    let Bench { ipam, folder, .. } = bench;
    drop(ipam);
    (folder, path)
}

/// Reads everything of a store, as far as it goes.
fn read_all(ipam: &Ipam) -> Result<usize, Error> {
    let mut count = 0;
    for one in ipam.query(AddressFilter::default())? {
        one?;
        count += 1;
    }
    Ok(count)
}

#[test]
fn a_truncated_file_is_damaged() {
    let (_folder, path) = closed();
    let whole = fs::read(&path).unwrap();
    for length in (512..whole.len()).step_by(whole.len() / 23) {
        fs::write(&path, &whole[..length]).unwrap();
        let outcome = open(&path).and_then(|ipam| {
            let found = wrong(&ipam, false);
            assert!(found.iter().any(|(part, ..)| part == "Engine"), "cut to {length}: {found:?}");
            read_all(&ipam)
        });
        match outcome {
            Ok(count) => assert_eq!(count, 21, "cut to {length}: pages that nobody asked for"),
            Err(error) => assert!(
                matches!(error.status(), Status::StoreDamaged | Status::NotAStore | Status::StoreUnreadable),
                "cut to {length}: {error}"
            ),
        }
    }
    fs::write(&path, []).unwrap();
    assert_eq!(read_all(&open(&path).unwrap()).unwrap(), 0, "an empty file is a store that was not made yet");
}

#[test]
fn a_page_of_noise_is_never_read_as_data() {
    let (_folder, path) = closed();
    let whole = fs::read(&path).unwrap();
    let good = read_all(&open(&path).unwrap()).unwrap();
    let mut told = 0;
    for page in 1..whole.len() / 4096 {
        let mut bytes = whole.clone();
        let mut seed = (page as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        for byte in &mut bytes[page * 4096..(page + 1) * 4096] {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            *byte = seed as u8;
        }
        fs::write(&path, &bytes).unwrap();
        let outcome = open(&path).and_then(|ipam| {
            let found = wrong(&ipam, false);
            told += usize::from(!found.is_empty());
            assert!(!found.is_empty(), "page {page} is noise and the check passes");
            read_all(&ipam)
        });
        match outcome {
            Ok(count) => assert_eq!(count, good, "page {page}"),
            Err(error) => {
                told += 1;
                assert!(matches!(error.status(), Status::StoreDamaged | Status::NotAStore), "page {page}: {error}");
            }
        }
    }
    println!("{told} of {} pages of noise were told", whole.len() / 4096 - 1);
}

#[test]
fn a_log_that_is_removed_takes_its_transactions_and_nothing_else() {
    let bench = Bench::in_file();
    fill(&bench);
    // What the file has without its log, as after a crash whose log was deleted by hand.
    let copy = bench.folder.path().join("copy.ipam");
    fs::copy(bench.path(), &copy).unwrap();
    match open(&copy) {
        Ok(ipam) => assert_eq!(wrong(&ipam, false), [], "an older state, whole"),
        Err(error) => assert!(matches!(error.status(), Status::NotAStore | Status::StoreDamaged), "{error}"),
    }
}

#[test]
fn a_file_that_is_removed_or_replaced_under_a_store_is_not_mixed_up() {
    let bench = Bench::in_file();
    fill(&bench);
    for tail in ["", "-wal", "-shm"] {
        let _ = fs::remove_file(format!("{}{tail}", bench.path().display()));
    }
    // The open store is the old file until it is closed; a new one of that name is another store.
    let other = Ipam::open_file(&bench.path(), &OpenOptions::default()).unwrap();
    assert_eq!(read_all(&other).unwrap(), 0);
    match bench.ipam.write(|tx| Ok(tx.now())) {
        Ok(_) => assert_eq!(read_all(&bench.ipam).unwrap(), 21),
        Err(error) => assert_ne!(error.status(), Status::Internal, "{error}"),
    }
    assert_eq!(wrong(&other, false), []);
}

#[test]
fn a_newer_schema_and_a_foreign_file_are_left_alone() {
    let (_folder, path) = closed();
    let set = |sql: &str| Connection::open(&path).unwrap().execute_batch(sql).unwrap();
    set("PRAGMA user_version = 99");
    assert_eq!(open(&path).err().unwrap().status(), Status::DatabaseIsAtHigherVersion);
    set("PRAGMA user_version = 9; PRAGMA application_id = 5");
    let before = fs::read(&path).unwrap();
    assert_eq!(open(&path).err().unwrap().status(), Status::NotAStore);
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_store_that_a_newer_release_changes_under_an_older_one_is_neither_read_nor_written_by_it() {
    let bench = Bench::new();
    fill(&bench);
    let set = |version: &str| match &bench.database {
        Some(database) => drop(database.run(&format!("UPDATE ipam.store SET version = {version}, epoch = epoch + 1"))),
        None => {
            Connection::open(bench.path()).unwrap().execute_batch(&format!("PRAGMA user_version = {version}")).unwrap()
        }
    };
    set("99");
    let told = |error: Error| assert_eq!(error.status(), Status::DatabaseIsAtHigherVersion, "{error}");
    for _ in 0..2 {
        told(read_all(&bench.ipam).unwrap_err());
        told(bench.ipam.write(|tx| tx.store().custom_fields().map(drop)).unwrap_err());
        told(bench.ipam.write(crate::one_more).unwrap_err());
    }
    set(&ipam::store::SCHEMA_VERSION.to_string());
    assert_eq!(read_all(&bench.ipam).unwrap(), 21);
}

#[test]
fn a_process_that_keeps_the_file_locked_is_waited_for_and_then_told() {
    let bench = Bench::in_file();
    fill(&bench);
    let blocker = Connection::open(bench.path()).unwrap();
    blocker.execute_batch("BEGIN IMMEDIATE").unwrap();
    let error = open(&bench.path()).unwrap().write(|tx| Ok(tx.now())).unwrap_err();
    assert_eq!((error.status(), error.is_transient()), (Status::StoreBusy, true));
    assert!(error.to_string().contains("200 ms"), "{error}");
    assert_eq!(read_all(&open(&bench.path()).unwrap()).unwrap(), 21, "readers go on");
}

const FULL: &str = "IPAM_TEST_FULL_FOLDER";

/// The child, in a name space of its own: fills a small disk, then works on when there is room again.
#[test]
fn child_on_a_small_disk() {
    let Some(folder) = std::env::var_os(FULL) else { return };
    let folder = Path::new(&folder);
    let path = folder.join("store.ipam");
    let ipam = Ipam::open_file(&path, &OpenOptions::default()).unwrap();
    crate::fill_small(&ipam);
    let ballast = folder.join("ballast");
    let mut taken = 0;
    let error = loop {
        match ipam.write(crate::one_more) {
            Ok(()) => taken += 1,
            Err(error) => break error,
        }
    };
    assert_eq!(error.status(), Status::StoreFull, "{error}");
    assert_eq!(read_all(&ipam).unwrap(), taken, "what was committed is there and nothing else");
    let backup = ipam::service::maintain::backup(&ipam, &folder.join("a.bak"), false, &Default::default());
    assert!(matches!(backup.unwrap_err().status(), Status::StoreFull | Status::StoreUnreadable));
    assert!(!folder.join("a.bak").exists());
    fs::remove_file(&ballast).unwrap();
    ipam.write(crate::one_more).unwrap();
    assert_eq!(wrong(&ipam, false), []);
    drop(ipam);
    assert_eq!(read_all(&open(&path).unwrap()).unwrap(), taken + 1);
    println!("full after {taken} addresses");
}

/// Runs a test of this file with a small disk of its own.
fn on_a_small_disk(options: &str, before: &str, child: &str, variable: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let (at, exe) = (folder.path().display(), std::env::current_exe().unwrap());
    let script = format!(
        "mount -t tmpfs -o {options} tmpfs {at} && {before} {variable}={at} exec {} --exact {child} --nocapture",
        exe.display()
    );
    let script = script.replace("{at}", &at.to_string());
    let output = Command::new("unshare").args(["-rm", "sh", "-c", &script]).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    said
}

#[test]
fn a_full_disk_loses_nothing_that_was_committed() {
    let before = "dd if=/dev/zero of={at}/ballast bs=1k count=512 2>/dev/null;";
    let said = on_a_small_disk("size=3m", before, "faults::child_on_a_small_disk", FULL);
    assert!(said.contains("full after"), "{said}");
}

const READ_ONLY: &str = "IPAM_TEST_READ_ONLY_FOLDER";

/// The child: its folder was made read-only below it.
#[test]
fn child_on_a_read_only_disk() {
    let Some(folder) = std::env::var_os(READ_ONLY) else { return };
    let path = Path::new(&folder).join("store.ipam");
    let ipam = Ipam::open_file(&path, &OpenOptions::default()).unwrap();
    crate::fill_small(&ipam);
    drop(ipam);
    let remount = Command::new("mount").args(["-o", "remount,ro"]).arg(&folder).status().unwrap();
    assert!(remount.success());
    let error = open(&path).and_then(|ipam| ipam.write(crate::one_more)).unwrap_err();
    assert!(matches!(error.status(), Status::StoreReadOnly | Status::StoreUnreadable), "{error}");
    let missing = Ipam::open_file(&Path::new(&folder).join("new.ipam"), &OpenOptions::default()).err().unwrap();
    assert_eq!(missing.status(), Status::StoreReadOnly);
    println!("read-only is told");
}

#[test]
fn a_read_only_disk_is_told() {
    let said = on_a_small_disk("size=3m", "", "faults::child_on_a_read_only_disk", READ_ONLY);
    assert!(said.contains("read-only is told"), "{said}");
}

#[test]
fn a_file_without_write_permission_is_told_and_new_files_are_private() {
    let bench = Bench::in_file();
    fill(&bench);
    for tail in ["", "-wal", "-shm"] {
        let mode = fs::metadata(format!("{}{tail}", bench.path().display())).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{tail}");
    }
    take(&bench.ipam, 1, "");
}
