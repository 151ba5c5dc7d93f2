//! Random operations on blocks, subnets and ranges against a naive model: parents, mapping, sums and free subnets are worked out again
//! from plain reads after each one.

use ipam::domain::address::{Address, AddressRange, Family, Prefix};
use ipam::domain::fields::{Block, BlockFilter, RangeFilter, SubnetFilter};
use ipam::domain::object::Object;
use ipam::error::{Result, Status};
use ipam::service::free::{self, Area};
use ipam::service::{Changes, Filter, Tx, block, range, select, subnet};
use ipam::store::Level;

use crate::support::{Bench, filter, record};

/// Xorshift: the seed decides everything, and is in every message.
struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }

    /// A network of 10.0.0.0/24 with a prefix of 25 to 30 bits, or one of the same shape in IPv6.
    fn network(&mut self) -> Prefix {
        let (v6, bits, host) = (self.below(2) == 1, self.below(6) as u8, u128::from(self.below(256)));
        let (family, base, shortest) =
            if v6 { (Family::V6, 0x2001_0db8 << 96, 121) } else { (Family::V4, 0x0a00_0000, 25) };
        let address = Address::from_number(family, base + host).unwrap();
        Prefix::containing(address, shortest + bits).unwrap()
    }
}

fn everything<F: Filter>(tx: &Tx) -> Vec<F::Object> {
    select::all(tx, &F::default()).unwrap()
}

fn bounds(block: &Block) -> AddressRange {
    AddressRange::new("r", block.start, block.end).unwrap()
}

fn one_step(tx: &mut Tx, random: &mut Random) -> Result<()> {
    let blocks = everything::<BlockFilter>(tx);
    let network = random.network();
    let inner = {
        let (one, two) = (random.network(), random.network());
        let at = |p: Prefix| {
            Address::from_number(
                network.family(),
                network.first().number() + p.first().number() % network.range().count(),
            )
            .unwrap()
        };
        let (one, two) = (at(one), at(two));
        (one.min(two).to_string(), one.max(two).to_string())
    };
    let (text, kind) = (network.to_string(), random.below(12));
    let part = [("NetworkId", text.as_str()), ("StartIPAddress", &inner.0), ("EndIPAddress", &inner.1)];
    let fields = if random.below(3) == 0 { &part[..] } else { &part[..1] };
    let pick = blocks.get(random.below(blocks.len().max(1) as u64) as usize).map(|block| block.id.to_string());
    match (kind, pick) {
        (0..=3, _) => {
            let wanted = match fields.len() {
                1 => network.range(),
                _ => AddressRange::parse("r", &format!("{}-{}", inner.0, inner.1)).unwrap(),
            };
            let clash = blocks
                .iter()
                .map(bounds)
                .any(|b| b.overlaps(wanted) && (b == wanted || !(b.covers(wanted) || wanted.covers(b))));
            let added = block::add(tx, &record::<Block>(fields));
            if clash {
                assert_eq!(added.as_ref().unwrap_err().status(), Status::ConflictingIPBlocksExist);
            }
            added.map(drop)
        }
        (4, Some(id)) => block::set(tx, &filter(&[("Id", &id)]), &Changes::from(record::<Block>(fields))).map(drop),
        (5, Some(id)) => block::remove(tx, &filter(&[("Id", &id)]), random.below(3) == 0).map(drop),
        (6 | 7, _) => {
            subnet::add(tx, &record::<ipam::domain::fields::Subnet>(&[("Name", "n"), ("NetworkId", &text)])).map(drop)
        }
        (8, _) => range::add(tx, &record::<ipam::domain::fields::Range>(&[("NetworkID", &text)]), true).map(drop),
        (9, _) => {
            let with = subnet::RemoveSubnet { ranges: true, addresses: false };
            subnet::remove(tx, &filter(&[("NetworkId", &text)]), with).map(drop)
        }
        (10, _) => {
            let subnets = everything::<SubnetFilter>(tx);
            let Some(old) = subnets.get(random.below(subnets.len().max(1) as u64) as usize) else { return Ok(()) };
            let changes = Changes::from(record::<ipam::domain::fields::Subnet>(&[("NetworkId", &text)]));
            subnet::set(tx, &filter(&[("Id", &old.id.to_string())]), &changes).map(drop)
        }
        _ => Ok(()),
    }
}

fn verify(tx: &Tx) {
    let blocks = everything::<BlockFilter>(tx);
    let subnets = everything::<SubnetFilter>(tx);
    let ranges = everything::<RangeFilter>(tx);
    // Of blocks around some addresses the one with the fewest addresses is the most specific.
    let around = |inner: AddressRange, strictly: bool| {
        let holding = blocks.iter().filter(|b| bounds(b).covers(inner) && !(strictly && bounds(b) == inner));
        holding.min_by_key(|b| bounds(b).count())
    };
    for block in &blocks {
        assert_eq!(block.parent_id, around(bounds(block), true).map(|b| b.id), "{block:?}");
        let inside = |s: &&ipam::domain::fields::Subnet| bounds(block).covers(s.network_id.range());
        let below: Vec<Prefix> = subnets.iter().filter(inside).map(|s| s.network_id).collect();
        let counted = ranges.iter().filter(|r| r.use_for_utilization && below.contains(&r.network_id));
        let assigned: u128 = counted.map(|r| r.assigned_addresses_exact.0).sum();
        assert_eq!(block.assigned_addresses_exact.0, assigned, "{block:?}");
        let id = block.id.to_string();
        let listed: Vec<Prefix> = select::all(tx, &filter::<SubnetFilter>(&[("MappingToBlock", &id)]))
            .unwrap()
            .iter()
            .map(|s| s.network_id)
            .collect();
        assert_eq!(listed, below, "{block:?}");
        // Every free /28 (or /124) of the block, by trying each.
        let bits = if bounds(block).family() == Family::V4 { 28 } else { 124 };
        let mut naive = Vec::new();
        for step in 0..16u128 {
            let base = if bits == 28 { 0x0a00_0000u128 } else { 0x2001_0db8 << 96 };
            let candidate =
                Prefix::new(Address::from_number(bounds(block).family(), base + step * 16).unwrap(), bits).unwrap();
            if bounds(block).covers(candidate.range())
                && !subnets.iter().any(|s| s.network_id.range().overlaps(candidate.range()))
            {
                naive.push(candidate);
            }
        }
        match free::subnets(tx, Area::Block(block.id), bits, 100) {
            Ok(found) => assert_eq!(found.iter().map(|f| f.network_id).collect::<Vec<_>>(), naive, "{block:?}"),
            Err(error) => assert!(error.status() == Status::SubnetPrefixLargerThanBlock && naive.is_empty(), "{error}"),
        }
    }
    for subnet in &subnets {
        assert_eq!(subnet.block, around(subnet.network_id.range(), false).map(|b| b.network_id), "{subnet:?}");
    }
    let unmapped = select::all(tx, &filter::<SubnetFilter>(&[("Unmapped", "true")])).unwrap().len();
    assert_eq!(unmapped, subnets.iter().filter(|s| s.block.is_none()).count());
    assert!(Block::SPEC.fields.len() > 20);
}

#[test]
fn blocks_equal_a_naive_recount_after_random_operations_5_1_5_3() {
    let seeds = if std::env::var_os("IPAM_TEST_FULL").is_some() { 40 } else { 4 };
    let (mut done, mut refused) = (0, 0);
    for seed in 1..=seeds {
        let bench = Bench::new();
        let mut random = Random(seed * 0x9e37_79b9);
        for step in 0..150 {
            let outcome = bench.ipam.write_at(Level::Structure, |tx| {
                let outcome = tx.attempt(|tx| one_step(tx, &mut random));
                verify(tx);
                Ok(outcome.is_ok())
            });
            match outcome.unwrap_or_else(|e| panic!("seed {seed} step {step}: {e}")) {
                true => done += 1,
                false => refused += 1,
            }
        }
    }
    println!("{seeds} seeds: {done} done, {refused} refused");
    assert!(
        done >= 80 * seeds && refused >= 10 * seeds,
        "{done} done, {refused} refused: the steps are not random enough"
    );
}
