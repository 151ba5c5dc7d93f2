//! The fuzz targets on stable: every fixture, and a bounded number of inputs that are made of the fixtures by small changes. What
//! once crashed a target is a fixture. `IPAM_TEST_FULL=1` takes a hundred times as many; `fuzz/` has the targets for cargo-fuzz.

#[path = "../fuzz/src/targets.rs"]
mod targets;

use std::fs;
use std::path::Path;

/// A small generator of numbers, so that a run is the same everywhere.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit.max(1) as u64) as usize
    }
}

/// Pieces that parsers care about.
const PIECES: &[&str] = &[
    "",
    "0",
    "-1",
    "/",
    "/33",
    "/129",
    "::",
    "255.255.255.255",
    ";",
    "=",
    "\\",
    ",",
    "\"",
    "{",
    "}",
    "[",
    "]",
    "null",
    "true",
    "1e309",
    "18446744073709551616",
    "\u{202e}",
    "\u{0}",
    "İ",
    "🐢",
    "2026-02-30",
    "T24:00:00Z",
    "://",
    "@",
    "?",
    "%00",
    "%",
    "password=",
    "10.0.0.0/8",
];

fn change(seeds: &[Vec<u8>], random: &mut Random) -> Vec<u8> {
    let mut input = seeds[random.below(seeds.len())].clone();
    for _ in 0..=random.below(4) {
        let at = random.below(input.len() + 1);
        match random.below(7) {
            0 if at < input.len() => input[at] ^= 1 << random.below(8),
            1 if at < input.len() => drop(input.remove(at)),
            2 => input.insert(at, random.below(256) as u8),
            3 => drop(input.splice(at..at, PIECES[random.below(PIECES.len())].bytes())),
            4 => input.truncate(at),
            5 => {
                let other = &seeds[random.below(seeds.len())];
                let from = random.below(other.len() + 1);
                input.truncate(at);
                input.extend_from_slice(&other[from..]);
            }
            _ => {
                let end = (at + random.below(16)).min(input.len());
                let piece = input[at..end].to_vec();
                drop(input.splice(at..at, piece));
            }
        }
    }
    input
}

fn run(name: &str, count: usize) {
    let target = targets::ALL.iter().find(|(n, _)| *n == name).unwrap().1;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/fuzz").join(name);
    let mut files: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let seeds: Vec<Vec<u8>> = files.iter().map(|file| fs::read(file).unwrap()).collect();
    assert!(!seeds.is_empty(), "no fixture in {}", folder.display());
    let seed = std::env::var("IPAM_TEST_SEED").ok().and_then(|text| text.parse().ok()).unwrap_or(20_261_125_u64);
    let count = if std::env::var_os("IPAM_TEST_FULL").is_some() { count * 100 } else { count };
    println!("{name}: {} fixtures, {count} inputs, seed {seed}", seeds.len());
    seeds.iter().for_each(|seed| target(seed));
    let mut random = Random(seed);
    for number in 0..count {
        let input = change(&seeds, &mut random);
        let result = std::panic::catch_unwind(|| target(&input));
        assert!(
            result.is_ok(),
            "{name}: input {number} of seed {seed}; keep it as a fixture: {:?}",
            String::from_utf8_lossy(&input)
        );
    }
}

macro_rules! fuzz {
    ($($test:ident $name:literal $count:literal;)*) => { $(
        #[test]
        fn $test() {
            run($name, $count);
        }
    )*

        #[test]
        fn every_target_is_run_and_is_a_target_of_cargo_fuzz() {
            let run = [$($name),*];
            assert_eq!(run.as_slice(), targets::ALL.iter().map(|(name, _)| *name).collect::<Vec<_>>());
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/fuzz_targets");
            for name in run {
                assert!(folder.join(format!("{name}.rs")).exists(), "{name}");
            }
        }
    };
}

fuzz! {
    addresses_networks_and_ranges "prefixes" 20000;
    custom_configuration_text "custom" 20000;
    headings_and_cells_of_csv "csv" 1000;
    inventory_documents "inventory" 2000;
    plan_documents "plan" 2000;
    connection_strings "connection" 10000;
    records_of_every_kind "records" 2000;
    calls_in_any_order "calls" 60;
}
