//! A process that takes, changes and gives back addresses of ranges, tells what was acknowledged, and can be killed at any instant.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};

use ipam::domain::address::Address;
use ipam::domain::fields::{AddressFilter, AddressRecord, RequestOptions};
use ipam::service::{Changes, Ipam, OpenOptions, address, range, request};

use crate::support::record;

const TEXT: &str = "IPAM_TEST_WORKER_STORE";
const PLAN: &str = "IPAM_TEST_WORKER_PLAN";

/// Numbers by chance from a seed.
pub struct Chance(u64);

impl Chance {
    /// Begins with a seed.
    pub fn new(seed: u64) -> Chance {
        Chance(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// Returns a number below another.
    pub fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }
}

/// What a worker does.
pub struct Plan<'p> {
    /// Its name, which its addresses bear.
    pub name: String,
    /// Ranges of which it takes addresses.
    pub ranges: &'p [u64],
    /// How many steps; a worker that is to be killed gets more than it can do.
    pub steps: u32,
    /// Where chance begins.
    pub seed: u64,
}

/// Starts a worker on a store.
pub fn start(text: &str, plan: &Plan) -> Child {
    let ranges: Vec<String> = plan.ranges.iter().map(u64::to_string).collect();
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "worker::process", "--nocapture"])
        .env(TEXT, text)
        .env(PLAN, format!("{} {} {} {}", plan.name, ranges.join(","), plan.steps, plan.seed))
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit())
        .spawn()
        .unwrap()
}

/// The worker.
#[test]
fn process() {
    let (Ok(text), Ok(plan)) = (std::env::var(TEXT), std::env::var(PLAN)) else { return };
    let words: Vec<&str> = plan.split(' ').collect();
    let ranges: Vec<u64> = words[1].split(',').map(|range| range.parse().unwrap()).collect();
    let mut chance = Chance::new(words[3].parse().unwrap());
    let ipam = Ipam::open(&OpenOptions { connection: text, ..OpenOptions::default() }).unwrap();
    let mut own: Vec<(u64, Address)> = Vec::new();
    let say = |line: String| {
        let mut out = std::io::stdout();
        out.write_all(format!("{line}\n").as_bytes()).and_then(|()| out.flush()).unwrap();
    };
    say("begun".to_owned());
    for _ in 0..words[2].parse::<u32>().unwrap() {
        let dice = chance.below(10);
        if own.is_empty() || dice < 6 {
            let from = ranges[chance.below(ranges.len() as u64) as usize];
            say("taking".to_owned());
            let (id, address) = if dice < 3 { request(&ipam, from, words[0]) } else { take(&ipam, from, words[0]) };
            own.push((id, address));
            say(format!("took {address}"));
        } else if dice < 9 {
            let (id, address) = own.swap_remove(chance.below(own.len() as u64) as usize);
            let filter = AddressFilter { id: vec![id], ..AddressFilter::default() };
            say(format!("giving {address}"));
            ipam.write(|tx| address::remove(tx, &filter)).unwrap();
            say(format!("gave {address}"));
        } else {
            let (id, _) = own[chance.below(own.len() as u64) as usize];
            let filter = AddressFilter { id: vec![id], ..AddressFilter::default() };
            let text = format!("at {}", chance.below(1000));
            let changes = Changes::from(record::<AddressRecord>(&[("Description", &text)]));
            ipam.write(|tx| address::set(tx, &filter, &changes)).unwrap();
        }
    }
    say("ended".to_owned());
}

/// Takes the first free address of a range.
pub fn take(ipam: &Ipam, from: u64, name: &str) -> (u64, Address) {
    let taken = ipam.write(|tx| {
        let free = range::free_addresses(tx, from, 1)?.remove(0).ip_address;
        let fields = record::<AddressRecord>(&[("IpAddress", &free.to_string()), ("DeviceName", name)]);
        Ok((address::add(tx, &fields)?.id, free))
    });
    taken.unwrap()
}

/// Asks for an address of a range, in one step with the end of its transaction.
pub fn request(ipam: &Ipam, from: u64, name: &str) -> (u64, Address) {
    let options = RequestOptions { parent: vec![format!("IpamRange/{from}")], ..RequestOptions::default() };
    let template = record::<AddressRecord>(&[("DeviceName", name)]);
    let taken = ipam.write(|tx| request::addresses_alone(tx, &options, &template)).unwrap().remove(0);
    (taken.id, taken.ip_address)
}

/// What a worker said.
#[derive(Default)]
pub struct Said {
    /// What it has, as far as it was told.
    pub has: BTreeSet<String>,
    /// What it was about to give back when it ended.
    pub giving: Option<String>,
    /// Whether it was about to take one when it ended.
    pub taking: bool,
    /// Steps that were acknowledged.
    pub steps: usize,
    /// Whether it came to its end.
    pub ended: bool,
}

/// Reads what a worker says until it ends or `until` has seen enough.
pub fn listen(child: &mut Child, mut until: impl FnMut(&Said) -> bool) -> Said {
    let mut said = Said::default();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    while let Some(Ok(line)) = lines.next() {
        hear(&mut said, &line);
        if until(&said) {
            child.kill().unwrap();
            // What it said before it died counts.
            lines.map_while(Result::ok).for_each(|line| hear(&mut said, &line));
            break;
        }
    }
    child.wait().unwrap();
    said
}

fn hear(said: &mut Said, line: &str) {
    // The first line of the test runner stands before the first word.
    let line = line.rsplit_once("... ").map_or(line, |(_, line)| line);
    match line.split_once(' ') {
        Some(("took", address)) => {
            assert!(said.has.insert(address.to_owned()), "{address} was given twice to one worker");
            (said.taking, said.steps) = (false, said.steps + 1);
        }
        Some(("giving", address)) => said.giving = Some(address.to_owned()),
        Some(("gave", address)) => {
            assert!(said.has.remove(address));
            (said.giving, said.steps) = (None, said.steps + 1);
        }
        None if line == "taking" => said.taking = true,
        None if line == "ended" => said.ended = true,
        _ => {}
    }
}

/// Checks that the store has exactly what the workers were told, but for the step that each was at when it died, and that what follows
/// from the addresses equals a recount. Returns how many steps of those who died were done.
pub fn check(ipam: &Ipam, workers: &BTreeMap<String, Said>) -> usize {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut all = BTreeSet::new();
    for address in ipam.query(AddressFilter::default()).unwrap().map(Result::unwrap) {
        let text = address.ip_address.to_string();
        assert!(all.insert(text.clone()), "{text} was given twice");
        found.entry(address.device_name).or_default().insert(text);
    }
    let mut unheard = 0;
    for (name, said) in workers {
        let has = found.remove(name).unwrap_or_default();
        for lost in said.has.difference(&has) {
            assert_eq!(said.giving.as_ref(), Some(lost), "{name} was told {lost}, which is lost");
            unheard += 1;
        }
        let more: Vec<_> = has.difference(&said.has).collect();
        assert!(more.len() <= usize::from(said.taking), "{name} has {more:?} that nobody acknowledged");
        unheard += more.len();
    }
    assert!(found.is_empty(), "addresses of nobody: {found:?}");
    unheard
}

/// Counts anew what follows from addresses, by plain SQL that shares nothing with the library.
pub fn recount(database: &crate::support::server::Database) {
    let wrong = database.run(
        "WITH size AS (
             SELECT r.id, r.mapped, (SELECT count(*) FROM ipam.ip_address a WHERE a.range_id = r.id) AS rows,
                 (SELECT count(DISTINCT a.ip_address) FROM ipam.ip_address a WHERE a.space_id = r.space_id AND a.family = r.family
                  AND a.ip_address BETWEEN r.start AND r.end) AS recorded,
                 (SELECT sum(('x' || right(encode(f.last, 'hex'), 15))::bit(60)::bigint - ('x' || right(encode(f.first, 'hex'), 15))::bit(60)::bigint + 1)
                  FROM ipam.free_run f WHERE f.range_id = r.id) AS free, r.size::bigint AS size
             FROM ipam.ip_range r)
         SELECT id::text, mapped::text, rows::text, recorded::text, free::text, size::text FROM size
         WHERE mapped <> rows OR recorded + coalesce(free, 0) <> size
         UNION ALL
         SELECT 'touching runs', f.range_id::text, encode(f.first, 'hex'), NULL, NULL, NULL FROM ipam.free_run f
             WHERE EXISTS (SELECT 1 FROM ipam.free_run g WHERE g.range_id = f.range_id AND g.first = ipam.next_key(f.last)) OR f.last < f.first
         UNION ALL
         SELECT 'recorded and free', f.range_id::text, encode(a.ip_address, 'hex'), NULL, NULL, NULL FROM ipam.free_run f
             JOIN ipam.ip_range r ON r.id = f.range_id
             JOIN ipam.ip_address a ON a.space_id = r.space_id AND a.family = r.family AND a.ip_address BETWEEN f.first AND f.last",
    );
    assert!(wrong.is_empty(), "{wrong:?}");
}
