//! Clients that are killed at random instants while they take addresses, back up and move: what was acknowledged is there, nothing is
//! there by half, and whoever comes next goes on.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Lines};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant, SystemTime};

use ipam::domain::fields::{AddressFilter, AddressRecord, EventFilter, ImportOptions};
use ipam::domain::object::Object;
use ipam::service::progress::{Counts, Progress};
use ipam::service::{Ipam, OpenOptions, csv, maintain};

use crate::support::Bench;
use crate::{take_from, wrong};

const STORE: &str = "IPAM_TEST_KILL_STORE";
const OTHER: &str = "IPAM_TEST_KILL_OTHER";

fn rounds(normal: usize, full: usize) -> usize {
    if std::env::var_os("IPAM_TEST_FULL").is_some() { full } else { normal }
}

/// Some microseconds up to a limit; different in every run, and printed with what went wrong.
fn random(limit: u64, round: usize) -> Duration {
    let seed = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_nanos() as u64;
    let mut mixed = (seed ^ (round as u64) << 32).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed ^= mixed >> 29;
    Duration::from_micros(mixed % limit)
}

fn start(test: &str, store: &str, other: &str) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture"])
        .env(STORE, store)
        .env(OTHER, other)
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit())
        .spawn()
        .unwrap()
}

fn open(text: &str, allow_unfinished: bool) -> Ipam {
    Ipam::open(&OpenOptions { connection: text.to_owned(), allow_unfinished, ..OpenOptions::default() }).unwrap()
}

/// The child: takes two addresses at a time, each under a key of its own, and says so after each commit.
#[test]
fn child_that_takes() {
    let Some(store) = std::env::var_os(STORE) else { return };
    let ipam = open(store.to_str().unwrap(), false);
    for number in 0.. {
        let key = format!("{} {number}", std::process::id());
        let taken = take_from(&ipam, "IpamRange/1", 2, &key);
        println!("taken {}", taken.join(" "));
        if number % 3 == 2 {
            println!("removing {}", taken[0]);
            let filter = crate::support::filter::<AddressFilter>(&[("IpAddress", taken[0].as_str())]);
            ipam.write(|tx| ipam::service::address::remove(tx, &filter)).unwrap();
        }
    }
}

#[test]
fn killed_takers_leave_what_they_were_told_and_a_store_that_passes() {
    let bench = Bench::new();
    bench.subnet(&[("NetworkId", "10.0.0.0/16")]).unwrap();
    bench.range(&[("NetworkID", "10.0.0.0/16"), ("QuarantineSeconds", "1")]).unwrap();
    let (mut kills, mut told) = (0, 0);
    for round in 0..rounds(20, 200) {
        let mut children: Vec<Child> = (0..2).map(|_| start("kill::child_that_takes", &bench.text(), "")).collect();
        let mut lines: Vec<_> =
            children.iter_mut().map(|child| BufReader::new(child.stdout.take().unwrap()).lines()).collect();
        // Only once both are at work does a kill count.
        let mut said: Vec<String> = Vec::new();
        for line in &mut lines {
            said.push(line.by_ref().map_while(Result::ok).find(|line| line.contains("taken ")).unwrap());
        }
        std::thread::sleep(random(30_000, round));
        for child in &mut children {
            child.kill().unwrap();
            child.wait().unwrap();
            kills += 1;
        }
        said.extend(lines.into_iter().flatten().map_while(Result::ok));
        let named = |word: &str| -> BTreeSet<String> {
            let behind = said.iter().filter_map(|line| line.split_once(word));
            behind.flat_map(|(_, rest)| rest.split(' ').map(str::to_owned)).collect()
        };
        let (taken, removed) = (named("taken "), named("removing "));
        told += taken.len();
        assert_eq!(wrong(&bench.ipam, false), [], "round {round}");
        let all = bench.find::<AddressFilter>(&[]);
        let different: BTreeSet<_> = all.iter().map(|one| one.ip_address).collect();
        assert_eq!(all.len(), different.len(), "round {round}: an address twice");
        let there: BTreeSet<String> = different.iter().map(ToString::to_string).collect();
        let lost: Vec<&String> = taken.difference(&removed).filter(|address| !there.contains(*address)).collect();
        assert!(lost.is_empty(), "round {round}: {lost:?} were acknowledged and are not there");
        // Room for the next round.
        bench
            .ipam
            .write(|tx| {
                let filter = AddressFilter { id: all.iter().map(|one| one.id).collect(), ..AddressFilter::default() };
                if all.is_empty() { Ok(Vec::new()) } else { ipam::service::address::remove(tx, &filter) }
            })
            .unwrap();
        crate::support::pass(10);
    }
    eprintln!("{kills} clients were killed, {told} addresses were acknowledged");
    assert!(kills >= 40 && told >= 40);
    assert!(bench.find::<EventFilter>(&[]).len() > told);
}

/// The child: makes backups over one another.
#[test]
fn child_that_backs_up() {
    let (Some(store), Some(other)) = (std::env::var_os(STORE), std::env::var_os(OTHER)) else { return };
    let ipam = open(store.to_str().unwrap(), false);
    loop {
        maintain::backup(&ipam, Path::new(&other), true, &Progress::default()).unwrap();
        println!("made");
    }
}

#[test]
fn a_killed_backup_leaves_the_one_before() {
    let bench = Bench::new();
    crate::fill(&bench);
    let bak = bench.folder.path().join("a.bak");
    let mut kills = 0;
    for round in 0..rounds(10, 100) {
        let mut child = start("kill::child_that_backs_up", &bench.text(), bak.to_str().unwrap());
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        lines.by_ref().map_while(Result::ok).find(|line| line.contains("made")).unwrap();
        std::thread::sleep(random(60_000, round));
        child.kill().unwrap();
        child.wait().unwrap();
        kills += 1;
        let restored = bench.folder.path().join("restored.ipam");
        maintain::restore(&bak, &restored, &Progress::default()).unwrap();
        assert_eq!(open(restored.to_str().unwrap(), false).query(AddressFilter::default()).unwrap().count(), 21);
    }
    maintain::backup(&bench.ipam, &bak, true, &Progress::default()).unwrap();
    let parts = std::fs::read_dir(bench.folder.path()).unwrap();
    let parts = parts.filter(|entry| entry.as_ref().unwrap().file_name().to_string_lossy().contains(".part-")).count();
    assert_eq!(parts, 0, "what killed backups left is cleared away by the next");
    println!("{kills} backups were killed");
    assert!(kills >= 10);
}

/// The child: imports a file, and says how far it has come.
#[test]
fn child_that_imports() {
    let (Some(store), Some(file)) = (std::env::var_os(STORE), std::env::var_os(OTHER)) else { return };
    let ipam = open(store.to_str().unwrap(), false);
    let (file, progress) = (Path::new(&file), Progress::default());
    let seen = progress.clone();
    std::thread::spawn(move || {
        let mut last = Counts::default();
        loop {
            let now = seen.counts();
            if now != last {
                println!("at {} {}", now.done, now.total);
                last = now;
            }
            std::thread::sleep(Duration::from_micros(200));
        }
    });
    let error_path = file.parent().unwrap().display().to_string();
    let options = ImportOptions { error_path, ..ImportOptions::default() };
    let result = csv::import(&ipam, AddressRecord::SPEC, file, &options, &progress).unwrap();
    println!("imported {}", result.added);
}

/// Starts an import and returns when it has read its first row.
fn importing(store: &str, file: &Path) -> (Child, Lines<BufReader<ChildStdout>>) {
    let mut child = start("kill::child_that_imports", store, file.to_str().unwrap());
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let begun = |line: &String| line.contains("at ") && !line.contains("at 0 ");
    assert!(lines.by_ref().map_while(Result::ok).any(|line| begun(&line)), "the import ended before its first row");
    (child, lines)
}

/// Reads to the end: a child that cannot write fails.
fn says_imported(lines: Lines<BufReader<ChildStdout>>) -> bool {
    lines.map_while(Result::ok).filter(|line| line.contains("imported ")).count() > 0
}

#[test]
fn nothing_of_a_killed_import_is_there() {
    kill_imports(1500, rounds(20, 150));
    if std::env::var_os("IPAM_TEST_FULL").is_some() {
        // More than a server is given at once.
        kill_imports(21_000, 50);
    }
}

/// Kills imports of so many rows, so many times.
fn kill_imports(count: usize, wanted: usize) {
    let bench = Bench::new();
    crate::fill_small(&bench.ipam);
    let file = bench.folder.path().join("many.csv");
    let mut text = String::from("IPAddress,DeviceName\n");
    (0..count).for_each(|n| text.push_str(&format!("10.0.{}.{},device{n}\n", n / 250, n % 250 + 1)));
    std::fs::write(&file, text).unwrap();
    // The addresses, and the events behind one.
    let there = |after: u64| {
        let events = EventFilter { after: Some(after), ..EventFilter::default() };
        (bench.ipam.query(AddressFilter::default()).unwrap().count(), bench.ipam.query(events).unwrap().count())
    };
    // Removes all addresses, and returns the last event.
    let empty = || {
        let all = bench.find::<AddressFilter>(&[]);
        let filter = AddressFilter { id: all.iter().map(|one| one.id).collect(), ..AddressFilter::default() };
        bench.ipam.write(|tx| ipam::service::address::remove(tx, &filter)).unwrap();
        bench.find::<EventFilter>(&[]).last().unwrap().id
    };
    // How long one takes that nobody kills.
    let (mut child, lines) = importing(&bench.text(), &file);
    let begun = Instant::now();
    assert!(says_imported(lines));
    let mut whole = begun.elapsed();
    assert!(child.wait().unwrap().success());
    assert_eq!(there(0).0, count);
    let mut before = empty();
    let (mut kills, mut late) = (0, 0);
    while kills < wanted {
        assert!(late < wanted, "{late} imports had come to their end before they were killed");
        let (mut child, lines) = importing(&bench.text(), &file);
        std::thread::sleep(random(whole.as_micros() as u64 * 9 / 10, kills + late));
        child.kill().unwrap();
        child.wait().unwrap();
        let told = says_imported(lines);
        let after = there(before);
        if told || after.0 == count {
            // It was committed, so all of it is there.
            assert_eq!(after, (count, 1));
            before = empty();
            late += 1;
            // The first one may have been slower than those that follow.
            whole = whole * 4 / 5;
        } else {
            assert_eq!(after, (0, 0), "something of an import that was killed is there");
            kills += 1;
        }
    }
    assert_eq!(wrong(&bench.ipam, false), []);
    println!("{kills} imports were killed between their first row and their commit, {late} too late");
    let (mut last, lines) = importing(&bench.text(), &file);
    assert!(says_imported(lines));
    assert!(last.wait().unwrap().success());
    assert_eq!(there(0).0, count);
    assert_eq!(wrong(&bench.ipam, false), []);
}

/// The child: moves a store.
#[test]
fn child_that_moves() {
    let (Some(store), Some(other)) = (std::env::var_os(STORE), std::env::var_os(OTHER)) else { return };
    let (from, to) = (open(store.to_str().unwrap(), false), open(other.to_str().unwrap(), true));
    println!("begins");
    maintain::move_to(&from, &to, &Progress::default()).unwrap();
    println!("moved");
}

fn is_moved(text: &str) -> bool {
    let options = OpenOptions { connection: text.to_owned(), ..OpenOptions::default() };
    let count = |ipam: Ipam| ipam.query(AddressFilter::default()).unwrap().count();
    Ipam::open(&options).is_ok_and(|moved| count(moved) == 3000)
}

#[test]
fn a_killed_move_goes_on() {
    let source = Bench::in_file();
    crate::fill_small(&source.ipam);
    let many = [("Parent", "IpamRange/1"), ("Count", "3000")];
    source.request(&many, &[("DeviceName", "moved")]).unwrap();
    let (mut kills, mut finished) = (0, 0);
    for round in 0..rounds(6, 60) {
        let destination = Bench::new();
        let text = destination.text();
        for attempt in 0.. {
            let mut child = start("kill::child_that_moves", &source.text(), &text);
            let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
            lines.by_ref().map_while(Result::ok).find(|line| line.contains("begins"));
            if attempt < 3 {
                std::thread::sleep(random(150_000 * (attempt + 1), round));
                child.kill().unwrap();
            }
            let told =
                child.wait().unwrap().success() || lines.map_while(Result::ok).any(|line| line.contains("moved"));
            // It may be killed between its end and saying so.
            if told || is_moved(&text) {
                finished += 1;
                break;
            }
            kills += 1;
            assert!(attempt < 10, "round {round}: the move does not come to its end");
        }
        let moved = open(&text, false);
        assert_eq!(moved.query(AddressFilter::default()).unwrap().count(), 3000, "round {round}");
        assert_eq!(wrong(&moved, false), [], "round {round}");
    }
    println!("{kills} moves were killed, {finished} came to their end");
    assert!(kills >= 6);
}
