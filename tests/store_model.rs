//! Random operations on subnets, ranges and addresses against a naive model: after each one, whatever follows from data (parents, flags,
//! counters, mapping, free runs) is worked out again from plain reads, address by address, and compared.

mod support;

use std::collections::{BTreeMap, BTreeSet};

use ipam::domain::address::{Address, AddressRange, Prefix};
use ipam::domain::fields::*;
use ipam::error::{Result, Status};
use ipam::service::subnet::RemoveSubnet;
use ipam::service::{Changes, Level, Tx, address, custom, range, request, space, subnet};

use support::{Bench, filter, pass, record};

/// Xorshift: the seed decides everything, and is in every message.
struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }

    fn pick<'a, T>(&mut self, items: &'a [T]) -> Option<&'a T> {
        if items.is_empty() { None } else { items.get(self.below(items.len() as u64) as usize) }
    }
}

const SPACES: [&str; 2] = ["Default", "Second"];
const OWNERS: [(&str, &str); 3] = [("IPAM", "Localhost"), ("VMM", "one"), ("VMM", "two")];
/// Half of the operations are in IPv4, the other half on the same bytes in IPv6, so that families cannot be mixed up unseen.
const NETWORKS: [&str; 10] = [
    "10.0.0.0/26",
    "10.0.0.0/27",
    "10.0.0.32/27",
    "10.0.0.16/28",
    "10.0.0.24/29",
    "::a00:0/122",
    "::a00:0/123",
    "::a00:20/123",
    "::a00:10/124",
    "::a00:18/125",
];

/// Two addresses of a network, in order.
fn two_of(random: &mut Random, range: AddressRange) -> (Address, Address) {
    let mut one = || {
        let number = range.first().number() + u128::from(random.below(range.count() as u64));
        Address::from_number(range.family(), number).unwrap()
    };
    let (one, two) = (one(), one());
    (one.min(two), one.max(two))
}

fn everything<F: ipam::service::Filter>(tx: &Tx) -> Vec<F::Object> {
    ipam::service::select::all(tx, &F::default()).unwrap()
}

/// Does one random thing; whether it was refused is checked by the caller where it can tell.
fn step(tx: &mut Tx, random: &mut Random) -> Result<&'static str> {
    let space = SPACES[random.below(2) as usize];
    let kind = ("NetworkType", "Provider");
    let (service, instance) = OWNERS[random.below(3) as usize];
    let owner = [("ManagedByService", service), ("ServiceInstance", instance)];
    let network = NETWORKS[random.below(10) as usize];
    let (one, two) = (random.below(64), random.below(64));
    let low = two_of(random, Prefix::parse("n", network).unwrap().range()).0.to_string();
    let ranges = everything::<RangeFilter>(tx);
    let addresses = everything::<AddressFilter>(tx);
    let subnets = everything::<SubnetFilter>(tx);
    match random.below(17) {
        0 | 1 => {
            let fields = [("Name", network), ("NetworkId", network), ("AddressSpace", space), kind];
            let expect = subnets.iter().any(|s| s.network_id.to_string() == network && s.address_space == space);
            let result = subnet::add(tx, &record::<Subnet>(&fields));
            assert_eq!(result.as_ref().err().map(|e| e.status()), expect.then_some(Status::ConflictingSubnet));
            result.map(|_| "subnet added")
        }
        2 => {
            let Some(old) = random.pick(&subnets) else { return Ok("nothing") };
            let with = RemoveSubnet { ranges: one % 2 == 0, addresses: two % 2 == 0 };
            let expect = !with.ranges
                && ranges.iter().any(|r| r.network_id == old.network_id && r.address_space == old.address_space);
            let result = subnet::remove(tx, &filter(&[("Id", &old.id.to_string())]), with);
            assert_eq!(result.as_ref().err().map(|e| e.status()), expect.then_some(Status::RangesDependentOnSubnet));
            result.map(|_| "subnet removed")
        }
        3 => {
            let Some(old) = random.pick(&subnets) else { return Ok("nothing") };
            let changes = if one % 2 == 0 { ("AddressSpace", space) } else { ("NetworkId", network) };
            let changes = Changes::from(record::<Subnet>(&[changes]));
            subnet::set(tx, &filter(&[("Id", &old.id.to_string())]), &changes).map(|_| "subnet moved")
        }
        4..=6 => {
            let Some(parent) = random.pick(&subnets) else { return Ok("nothing") };
            let text = parent.network_id.to_string();
            let (first, last) = two_of(random, parent.network_id.range());
            let kept = two_of(random, AddressRange::new("r", first, last).unwrap());
            let (first, last, kept) = (first.to_string(), last.to_string(), format!("{}-{}", kept.0, kept.1));
            let bounds = [("NetworkID", text.as_str()), ("AddressSpace", &parent.address_space)];
            let inner = [("StartIPAddress", first.as_str()), ("EndIPAddress", &last), ("ReservedIPAddresses", &kept)];
            let inner = if one % 8 == 0 { &inner[..0] } else { &inner[..2 + (two % 2) as usize] };
            let kept = [("QuarantineSeconds", "900")];
            let kept = &kept[..(one % 2) as usize];
            range::add(tx, &record::<Range>(&[&bounds[..], &owner, inner, kept].concat()), false).map(|_| "range added")
        }
        7 | 8 => {
            let Some(old) = random.pick(&ranges) else { return Ok("nothing") };
            let (first, last) = two_of(random, old.network_id.range());
            let kept = two_of(random, bounds(old));
            let (first, last, kept) = (first.to_string(), last.to_string(), format!("{}-{}", kept.0, kept.1));
            let changes: &[(&str, &str)] = match random.below(7) {
                4 | 5 => &[("QuarantineSeconds", ["0", "100", "300", "900", "900"][(one % 5) as usize])],
                0 => &[("StartIPAddress", &first), ("EndIPAddress", &last), ("ReservedIPAddresses", ""), ("VIP", "")],
                1 => &[("ReservedIPAddresses", &kept)],
                2 => &[("VIP", &kept), ("ReservedIPAddresses", "")],
                3 => &owner,
                _ => &[("EndIPAddress", &last)],
            };
            let changes = Changes::from(record::<Range>(changes));
            range::set(tx, &filter(&[("Id", &old.id.to_string())]), &changes, false).map(|_| "range changed")
        }
        9 => {
            let Some(old) = random.pick(&ranges) else { return Ok("nothing") };
            range::remove(tx, &filter(&[("Id", &old.id.to_string())]), one % 4 == 0).map(|_| "range removed")
        }
        10..=12 => {
            let fields = [("IpAddress", low.as_str()), ("AddressSpace", space)];
            let expect = addresses.iter().any(|a| {
                a.ip_address.to_string() == low
                    && a.address_space == space
                    && a.managed_by_service == service
                    && a.service_instance == instance
            });
            let result = address::add(tx, &record::<AddressRecord>(&[&fields[..], &owner].concat()));
            assert_eq!(result.as_ref().err().map(|e| e.status()), expect.then_some(Status::InvalidIPAddressConflict));
            result.map(|_| "address added")
        }
        13 => {
            let Some(old) = random.pick(&addresses) else { return Ok("nothing") };
            let changes: &[(&str, &str)] = match random.below(3) {
                0 => &[("IpAddress", &low)],
                1 => &owner,
                _ => &[("AddressSpace", space), kind],
            };
            let changes = Changes::from(record::<AddressRecord>(changes));
            address::set(tx, &filter(&[("Id", &old.id.to_string())]), &changes).map(|_| "address changed")
        }
        14 => {
            let Some(old) = random.pick(&addresses) else { return Ok("nothing") };
            address::remove(tx, &filter(&[("Id", &old.id.to_string())])).map(|_| "address removed")
        }
        15 => {
            let strategy = ["FirstFit", "BestFit", "FromEnd", "Spread"][(one % 4) as usize];
            let (count, key) = ((1 + two % 5).to_string(), if one % 8 == 0 { low.clone() } else { String::new() });
            let options =
                [("AddressSpace", space), ("Count", &count), ("Strategy", strategy), ("IdempotencyKey", &key)];
            let template = record::<AddressRecord>(&owner[..(one % 3).min(2) as usize]);
            let taken = request::addresses(tx, &filter(&options), &template);
            if let Err(error) = &taken {
                let expected = [Status::NothingFree, Status::IdempotencyKeyReused];
                assert!(expected.contains(&error.status()), "{error}");
            }
            taken.map(|_| "addresses requested")
        }
        _ => {
            // Taking the first free address of a range, as the commands do it.
            let Some(old) = random.pick(&ranges) else { return Ok("nothing") };
            let Some(free) = range::free_addresses(tx, old.id, 1)?.pop() else { return Ok("full") };
            let text = free.ip_address.to_string();
            let fields = [
                ("IpAddress", text.as_str()),
                ("AddressSpace", &old.address_space),
                ("ManagedByService", &old.managed_by_service),
                ("ServiceInstance", &old.service_instance),
            ];
            address::add(tx, &record::<AddressRecord>(&fields)).map(|_| "address taken")
        }
    }
}

fn bounds(range: &Range) -> AddressRange {
    AddressRange::new("r", range.start, range.end).unwrap()
}

fn each(parts: &[String]) -> BTreeSet<Address> {
    let mut all = BTreeSet::new();
    for part in parts {
        all.extend(every(AddressRange::parse("p", part).unwrap()));
    }
    all
}

fn every(range: AddressRange) -> Vec<Address> {
    std::iter::successors(Some(range.first()), |a| a.next().filter(|next| *next <= range.last())).collect()
}

/// What a naive quarantine knows: ranges and recorded addresses as they were, and until when which address of which range is kept back.
#[derive(Default)]
struct Quarantine {
    ranges: Vec<Range>,
    recorded: BTreeSet<(String, Address)>,
    kept: BTreeMap<(u64, Address), i64>,
    /// How many were ever kept back.
    ever: u64,
}

impl Quarantine {
    fn observe(&mut self, tx: &Tx, ranges: &[Range], addresses: &[AddressRecord]) {
        let recorded: BTreeSet<(String, Address)> =
            addresses.iter().map(|a| (a.address_space.clone(), a.ip_address)).collect();
        let opens = |range: &Range, address: &Address| {
            let kept_back = [each(&range.reserved_addresses), each(&range.vip)];
            bounds(range).contains(*address) && !kept_back.iter().any(|kept| kept.contains(address))
        };
        for (space, address) in self.recorded.difference(&recorded) {
            for range in ranges.iter().filter(|r| r.address_space == *space && r.quarantine_seconds > 0) {
                if opens(range, address) {
                    let until = tx.now().0 + i64::from(range.quarantine_seconds) * 1_000_000;
                    self.kept.insert((range.id, *address), until);
                    self.ever += 1;
                }
            }
        }
        let before = std::mem::replace(&mut self.ranges, ranges.to_vec());
        self.kept.retain(|(id, address), until| {
            let Some(range) = ranges.iter().find(|range| range.id == *id) else { return false };
            let moved = before.iter().any(|old| old.id == *id && old.address_space != range.address_space);
            *until > tx.now().0
                && !moved
                && range.quarantine_seconds > 0
                && opens(range, address)
                && !recorded.contains(&(range.address_space.clone(), *address))
        });
        self.recorded = recorded;
    }
}

/// Works everything out again from plain reads.
fn verify(tx: &Tx, quarantine: &mut Quarantine) {
    let ranges = everything::<RangeFilter>(tx);
    let addresses = everything::<AddressFilter>(tx);
    quarantine.observe(tx, &ranges, &addresses);
    let subnets = everything::<SubnetFilter>(tx);
    let holds = |range: &Range, a: &AddressRecord| {
        range.address_space == a.address_space
            && range.managed_by_service == a.managed_by_service
            && range.service_instance == a.service_instance
            && bounds(range).contains(a.ip_address)
    };
    let mut counted = Vec::new();
    for range in &ranges {
        let rivals: Vec<&Range> = ranges
            .iter()
            .filter(|o| o.id != range.id && o.address_space == range.address_space && bounds(o).overlaps(bounds(range)))
            .collect();
        assert_eq!(range.overlapping, !rivals.is_empty(), "{range:?}");
        if rivals.iter().all(|rival| rival.id > range.id) {
            counted.push(range.id);
        }
        assert!(subnets.iter().any(|s| s.network_id == range.network_id && s.address_space == range.address_space));
        let mapped = addresses.iter().filter(|a| holds(range, a)).count();
        assert_eq!(range.utilized_addresses, mapped as f64, "{range:?}");
        let mut free: BTreeSet<Address> = every(bounds(range)).into_iter().collect();
        for kept in each(&range.reserved_addresses).iter().chain(&each(&range.vip)) {
            free.remove(kept);
        }
        for a in addresses.iter().filter(|a| a.address_space == range.address_space) {
            free.remove(&a.ip_address);
        }
        let kept = quarantine.kept.iter().filter(|((id, _), _)| *id == range.id);
        let kept: Vec<(Address, i64)> = kept.map(|((_, address), until)| (*address, *until)).collect();
        let released = request::released(tx, range.id).unwrap();
        assert_eq!(released.iter().map(|r| (r.ip_address, r.quarantine_end.0)).collect::<Vec<_>>(), kept, "{range:?}");
        for (address, _) in &kept {
            assert!(free.remove(address), "{address}");
        }
        let found = range::free_addresses(tx, range.id, 1024).unwrap();
        assert_eq!(found.iter().map(|f| f.ip_address).collect::<Vec<_>>(), free.into_iter().collect::<Vec<_>>());
        // Runs are kept joined: no two of them touch.
        let runs = tx.store().free_runs(range.id, bounds(range).family(), tx.now(), 1024).unwrap();
        assert!(runs.windows(2).all(|pair| pair[0].last().next() != Some(pair[1].first())), "{runs:?}");
    }
    for a in &addresses {
        let same = |o: &&AddressRecord| o.ip_address == a.ip_address && o.address_space == a.address_space;
        assert_eq!(a.duplicate, addresses.iter().filter(same).count() > 1, "{a:?}");
        let range = ranges.iter().find(|range| holds(range, a)).map(|range| bounds(range).to_string());
        assert_eq!(a.ip_range, range.unwrap_or_default());
    }
    for s in &subnets {
        let others = subnets.iter().filter(|o| o.id != s.id && o.address_space == s.address_space);
        let overlaps = others.clone().any(|o| o.network_id.range().overlaps(s.network_id.range()));
        assert_eq!(s.overlapping, overlaps, "{s:?}");
        let sum: u64 = ranges
            .iter()
            .filter(|r| counted.contains(&r.id) && r.network_id == s.network_id && r.address_space == s.address_space)
            .map(|r| r.assigned_addresses)
            .sum();
        assert_eq!(s.assigned_addresses, sum as f64, "{s:?}");
    }
    for n in (0..64).step_by(9) {
        for text in [format!("10.0.0.{n}"), format!("::a00:{n:x}")] {
            let address = Address::parse("a", &text).unwrap();
            let mut expected: Vec<u64> = Vec::new();
            for space in SPACES {
                let holding = subnets.iter().filter(|s| s.address_space == space && s.network_id.contains(address));
                expected.extend(holding.max_by_key(|s| s.network_id.bits()).map(|s| s.id));
            }
            let found =
                subnet::select(tx, &SubnetFilter { containing: Some(address), ..SubnetFilter::default() }).unwrap();
            assert_eq!(found.iter().map(|s| s.id).collect::<Vec<_>>(), expected, "{text}");
        }
    }
}

#[test]
fn random_operations_keep_everything_that_follows_from_data() {
    let steps: u64 = std::env::var("IPAM_MODEL_STEPS").ok().and_then(|text| text.parse().ok()).unwrap_or(400);
    let (mut done, mut kept) = (BTreeMap::<&str, u64>::new(), 0);
    for seed in 1..=4u64 {
        let bench = Bench::new();
        let outcome = bench.ipam.write(|tx| {
            space::add(tx, &record::<AddressSpace>(&[("Name", "Second")]))?;
            for (service, instance) in &OWNERS[1..] {
                custom::add_value(tx, "ServiceInstance", instance)?;
                let pair = format!("{service}:{instance}");
                custom::set_association(tx, "ManagedByService", "ServiceInstance", &[pair], &[])?;
            }
            Ok(())
        });
        outcome.unwrap();
        let (mut random, mut quarantine) = (Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15)), Quarantine::default());
        for first in (0..steps).step_by(10) {
            // What it finds out it says once: everything is locked from the start, so that it is not run again.
            let work = bench.ipam.write_at(Level::Structure, |tx| {
                for number in first..(first + 10).min(steps) {
                    let before = random.0;
                    let what = tx.attempt(|tx| step(tx, &mut random));
                    let what = match what {
                        Ok(what) => what,
                        Err(error) if error.status() == Status::Internal => {
                            panic!("seed {seed} step {number}: {error}")
                        }
                        Err(_) => "refused",
                    };
                    *done.entry(what).or_default() += 1;
                    println!("seed {seed} step {number} ({before:x}): {what}");
                    verify(tx, &mut quarantine);
                }
                Ok(())
            });
            work.unwrap();
            pass(random.below(40) as i64);
        }
        kept += quarantine.ever;
    }
    assert!(kept >= steps / 20, "only {kept} addresses came into quarantine");
    println!("{done:?}");
    for what in [
        "subnet added",
        "subnet removed",
        "subnet moved",
        "range added",
        "range changed",
        "range removed",
        "address added",
        "address changed",
        "address removed",
        "address taken",
        "addresses requested",
    ] {
        let count = done.get(what).copied().unwrap_or_default();
        assert!(count >= steps / 100, "{what} happened only {count} times");
    }
}
