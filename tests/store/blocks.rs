//! Blocks (section 5.3): the tree, what maps to it, and sums.

use ipam::domain::fields::{Block, BlockFilter, RangeFilter, SubnetFilter};
use ipam::error::Status;

use crate::support::{Bench, status};

/// The tree as text: every block with the block around it, and every subnet with its block.
fn tree(bench: &Bench) -> String {
    let blocks = bench.find::<BlockFilter>(&[]);
    let name = |block: &Block| match block.network_id.range() == bounds(block) {
        true => block.network_id.to_string(),
        false => format!("{}-{}", block.start, block.end),
    };
    let parent =
        |block: &Block| blocks.iter().find(|other| Some(other.id) == block.parent_id).map_or("-".to_owned(), name);
    let mut lines: Vec<String> = blocks.iter().map(|block| format!("{}<{}", parent(block), name(block))).collect();
    let subnets = bench.find::<SubnetFilter>(&[]);
    lines.extend(subnets.iter().map(|s| format!("{}:{}", s.block.map_or("-".into(), |b| b.to_string()), s.network_id)));
    lines.join(" ")
}

fn bounds(block: &Block) -> ipam::domain::address::AddressRange {
    ipam::domain::address::AddressRange::new("r", block.start, block.end).unwrap()
}

#[test]
fn a_block_shows_what_follows_from_it_5_3() {
    let bench = Bench::new();
    let block = bench.block(&[("NetworkId", "206.73.118.0/24"), ("Rir", "apnic"), ("Owner", "me")]).unwrap();
    assert_eq!((block.start.to_string(), block.end.to_string()), ("206.73.118.0".into(), "206.73.118.255".into()));
    assert_eq!((block.rir.as_str(), block.address_category.name()), ("APNIC", "Public"));
    assert_eq!((block.total_addresses, block.assigned_addresses, block.utilization.name()), (256, 0, "Under"));
    let v6 = bench.block(&[("NetworkId", "2001:db8::/32")]).unwrap();
    assert_eq!((v6.total_addresses, v6.total_addresses_exact.0), (u64::MAX, 1 << 96));
    assert_eq!((v6.address_category.name(), v6.parent_id), ("Global", None));
    let unknown = bench.block(&[("NetworkId", "11.0.0.0/8"), ("Rir", "XRIN")]);
    assert_eq!(status(unknown), Status::CustomFieldValueForMultiValueCustomFieldDoesntExist);
    let used = bench.ipam.write(|tx| ipam::service::custom::add_value(tx, "RIR", "JPNIC"));
    used.unwrap();
    bench.set_block(&[("Id", "1")], &[("Rir", "jpnic")]).unwrap();
    let removed = bench.ipam.write(|tx| ipam::service::custom::remove_value(tx, "RIR", "JPNIC"));
    assert_eq!(status(removed), Status::DeleteFailedDueToReferences);
}

#[test]
fn blocks_nest_strictly_and_partial_overlap_is_refused_5_3() {
    let bench = Bench::new();
    let part = |network: &str, start: &str, end: &str| {
        bench.block(&[("NetworkId", network), ("StartIPAddress", start), ("EndIPAddress", end)])
    };
    bench.block(&[("NetworkId", "10.0.0.0/8")]).unwrap();
    part("10.1.0.0/16", "10.1.0.0", "10.1.0.99").unwrap();
    for (start, end, good) in [
        ("10.1.0.0", "10.1.0.99", false),
        ("10.1.0.50", "10.1.0.150", false),
        ("10.1.0.99", "10.1.0.100", false),
        ("10.1.0.10", "10.1.0.19", true),
        ("10.1.0.0", "10.1.0.199", true),
        ("10.1.0.200", "10.1.0.201", true),
    ] {
        let added = part("10.1.0.0/16", start, end);
        assert_eq!(
            added.as_ref().err().map(|e| e.status()),
            (!good).then_some(Status::ConflictingIPBlocksExist),
            "{start}-{end}: {added:?}"
        );
    }
    let again = bench.block(&[("NetworkId", "10.0.0.0/8")]);
    assert!(again.as_ref().unwrap_err().to_string().contains("duplicate"));
    assert_eq!(status(again), Status::ConflictingIPBlocksExist);
    assert_eq!(
        tree(&bench),
        "-<10.0.0.0/8 10.1.0.0-10.1.0.199<10.1.0.0-10.1.0.99 10.0.0.0/8<10.1.0.0-10.1.0.199 10.1.0.0-10.1.0.99<10.1.0.10-10.1.0.19 10.0.0.0/8<10.1.0.200-10.1.0.201"
    );
    let moved = bench.set_block(&[("Id", "2")], &[("EndIPAddress", "10.1.0.15")]);
    assert_eq!(status(moved), Status::ConflictingIPBlocksExist);
}

#[test]
fn blocks_and_subnets_are_remapped_as_blocks_come_move_and_go_5_3() {
    let bench = Bench::new();
    bench.provider("Woodgrove");
    for network in ["10.1.1.0/24", "10.1.2.0/24", "10.2.0.0/24", "192.168.0.0/24"] {
        bench.subnet(&[("NetworkId", network)]).unwrap();
    }
    let elsewhere = [("NetworkId", "10.1.1.0/24"), ("AddressSpace", "Woodgrove"), ("NetworkType", "Provider")];
    bench.subnet(&elsewhere).unwrap();
    let subnets = |text: &str| format!("{text} -:10.1.1.0/24");
    bench.block(&[("NetworkId", "10.1.0.0/16")]).unwrap();
    bench.block(&[("NetworkId", "10.0.0.0/8")]).unwrap();
    bench.block(&[("NetworkId", "10.1.1.0/24")]).unwrap();
    assert_eq!(
        tree(&bench),
        subnets(
            "-<10.0.0.0/8 10.0.0.0/8<10.1.0.0/16 10.1.0.0/16<10.1.1.0/24 10.1.1.0/24:10.1.1.0/24 10.1.0.0/16:10.1.2.0/24 10.0.0.0/8:10.2.0.0/24 -:192.168.0.0/24"
        )
    );
    // A block that goes lifts what is below it to the block around it.
    bench.remove_block(&[("NetworkId", "10.1.0.0/16")], false).unwrap();
    assert_eq!(
        tree(&bench),
        subnets(
            "-<10.0.0.0/8 10.0.0.0/8<10.1.1.0/24 10.1.1.0/24:10.1.1.0/24 10.0.0.0/8:10.1.2.0/24 10.0.0.0/8:10.2.0.0/24 -:192.168.0.0/24"
        )
    );
    // One that moves leaves what was below it and takes what is there.
    bench.set_block(&[("NetworkId", "10.1.1.0/24")], &[("NetworkId", "192.168.0.0/16")]).unwrap();
    assert_eq!(
        tree(&bench),
        subnets(
            "-<10.0.0.0/8 -<192.168.0.0/16 10.0.0.0/8:10.1.1.0/24 10.0.0.0/8:10.1.2.0/24 10.0.0.0/8:10.2.0.0/24 192.168.0.0/16:192.168.0.0/24"
        )
    );
    bench.set_block(&[("NetworkId", "10.0.0.0/8")], &[("EndIPAddress", "10.1.1.255")]).unwrap();
    assert_eq!(
        tree(&bench),
        subnets(
            "-<10.0.0.0-10.1.1.255 -<192.168.0.0/16 10.0.0.0/8:10.1.1.0/24 -:10.1.2.0/24 -:10.2.0.0/24 192.168.0.0/16:192.168.0.0/24"
        )
    );
    // A subnet that comes, moves or leaves the space maps accordingly.
    bench.set_subnet(&[("NetworkId", "10.2.0.0/24")], &[("NetworkId", "192.168.9.0/24")]).unwrap();
    bench
        .set_subnet(&[("NetworkId", "10.1.2.0/24")], &[("AddressSpace", "Woodgrove"), ("NetworkType", "Provider")])
        .unwrap();
    bench.subnet(&[("NetworkId", "192.168.8.0/24")]).unwrap();
    assert_eq!(
        tree(&bench),
        "-<10.0.0.0-10.1.1.255 -<192.168.0.0/16 10.0.0.0/8:10.1.1.0/24 192.168.0.0/16:192.168.0.0/24 192.168.0.0/16:192.168.8.0/24 192.168.0.0/16:192.168.9.0/24 -:10.1.1.0/24 -:10.1.2.0/24"
    );
}

#[test]
fn a_removal_lifts_children_or_takes_them_along_and_never_subnets_or_ranges_5_3() {
    let bench = Bench::new();
    for network in ["10.0.0.0/8", "10.1.0.0/16", "10.1.1.0/24", "10.1.2.0/24", "10.2.0.0/16"] {
        bench.block(&[("NetworkId", network)]).unwrap();
    }
    bench.subnet(&[("NetworkId", "10.1.1.0/24")]).unwrap();
    bench.range(&[("NetworkID", "10.1.1.0/24")]).unwrap();
    let removed = bench.remove_block(&[("NetworkId", "10.1.0.0/16")], true).unwrap();
    assert_eq!(removed.len(), 1, "what was named is given back");
    assert_eq!(tree(&bench), "-<10.0.0.0/8 10.0.0.0/8<10.2.0.0/16 10.0.0.0/8:10.1.1.0/24");
    assert_eq!(bench.find::<RangeFilter>(&[]).len(), 1);
    bench.remove_block(&[("NetworkId", "10.0.0.0/8|10.2.0.0/16")], true).unwrap();
    assert_eq!(tree(&bench), "-:10.1.1.0/24");
    assert_eq!(bench.find::<RangeFilter>(&[("Unmapped", "true")]).len(), 1);
    assert_eq!(status(bench.remove_block(&[("NetworkId", "10.0.0.0/8")], false)), Status::ObjectNotFound);
}

#[test]
fn the_tenth_level_is_refused_however_it_would_come_about_5_3() {
    let bench = Bench::new();
    let network = |bits: u8| format!("10.0.0.0/{bits}");
    for bits in 9..=17 {
        bench.block(&[("NetworkId", &network(bits))]).unwrap();
    }
    for bits in [8, 18] {
        let deep = bench.block(&[("NetworkId", &network(bits))]);
        assert_eq!(status(deep), Status::MaximumBlockLevelReached, "{bits}");
    }
    bench.block(&[("NetworkId", "10.128.0.0/10")]).unwrap();
    bench.remove_block(&[("NetworkId", &network(12))], false).unwrap();
    bench.block(&[("NetworkId", &network(18))]).unwrap();
    let moved = bench.set_block(&[("NetworkId", "10.128.0.0/10")], &[("NetworkId", "10.0.0.0/12")]);
    assert_eq!(status(moved), Status::MaximumBlockLevelReached);
}

#[test]
fn sums_of_a_block_are_those_of_the_counted_ranges_of_its_subnets_5_7() {
    let bench = Bench::new();
    bench.provider("Woodgrove");
    bench.owner("VMM", "one");
    for network in ["10.0.0.0/8", "10.1.0.0/16", "2001:db8::/32"] {
        bench.block(&[("NetworkId", network)]).unwrap();
    }
    for network in ["10.1.0.0/24", "10.2.0.0/24", "2001:db8::/64", "2001:db8:1::/64"] {
        bench.subnet(&[("NetworkId", network)]).unwrap();
    }
    bench.subnet(&[("NetworkId", "10.1.0.0/24"), ("AddressSpace", "Woodgrove"), ("NetworkType", "Provider")]).unwrap();
    let range =
        |network: &str, more: &[(&str, &str)]| bench.range(&[&[("NetworkID", network)], more].concat()).unwrap();
    let first = range("10.1.0.0/24", &[("StartIPAddress", "10.1.0.1"), ("EndIPAddress", "10.1.0.100")]);
    let vmm = [("ManagedByService", "VMM"), ("ServiceInstance", "one")];
    let twice =
        range("10.1.0.0/24", &[&vmm[..], &[("StartIPAddress", "10.1.0.51"), ("EndIPAddress", "10.1.0.60")]].concat());
    range("10.2.0.0/24", &[("UtilizationCalculation", "UserSpecified"), ("UtilizedAddresses", "100")]);
    range("10.1.0.0/24", &[("AddressSpace", "Woodgrove")]);
    range("2001:db8::/64", &[]);
    range("2001:db8:1::/64", &[("StartIPAddress", "2001:db8:1::1")]);
    for address in ["10.1.0.1", "10.1.0.2", "10.2.0.9"] {
        bench.address(&[("IpAddress", address)]).unwrap();
    }
    let sums = |network: &str| {
        let block = bench.find::<BlockFilter>(&[("NetworkId", network)]).remove(0);
        (block.assigned_addresses, block.utilized_addresses, block.percentage_utilized)
    };
    assert_eq!(sums("10.1.0.0/16"), (100, 2, 2.0));
    assert_eq!(sums("10.0.0.0/8"), (354, 102, 100.0 * 102.0 / 354.0));
    let v6 = bench.find::<BlockFilter>(&[("NetworkId", "2001:db8::/32")]).remove(0);
    assert_eq!(v6.assigned_addresses_exact.0, (1 << 64) + (1 << 64) - 1);
    assert_eq!((v6.assigned_addresses, v6.utilized_addresses), (u64::MAX, 0));
    let subnet = bench.find::<SubnetFilter>(&[("NetworkId", "2001:db8:1::/64")]).remove(0);
    assert_eq!((subnet.assigned_addresses_exact.0, subnet.total_addresses_exact.0), ((1 << 64) - 1, 1 << 64));
    // The range that did not count is promoted when the older one goes.
    assert!(!bench.find::<RangeFilter>(&[("Id", &twice.id.to_string())])[0].use_for_utilization);
    bench
        .ipam
        .write(|tx| ipam::service::range::remove(tx, &crate::support::filter(&[("Id", &first.id.to_string())]), false))
        .unwrap();
    assert_eq!(sums("10.1.0.0/16").0, 10);
}

#[test]
fn filters_of_blocks() {
    let bench = Bench::new();
    for (network, rir) in [("10.0.0.0/8", ""), ("10.1.0.0/16", ""), ("11.0.0.0/8", "ARIN"), ("2001:db8::/32", "")] {
        bench.block(&[("NetworkId", network), ("Rir", rir)]).unwrap();
    }
    let part =
        [("NetworkId", "12.0.0.0/8"), ("StartIPAddress", "12.0.0.0"), ("EndIPAddress", "12.0.0.9"), ("Rir", "RIPE")];
    bench.block(&part).unwrap();
    for (fields, expected) in [
        (&[][..], "10.0.0.0/8 10.1.0.0/16 11.0.0.0/8 12.0.0.0/8 2001:db8::/32"),
        (&[("TopLevel", "true"), ("AddressFamily", "IPv4")], "10.0.0.0/8 11.0.0.0/8 12.0.0.0/8"),
        (&[("AddressCategory", "Private")], "10.0.0.0/8 10.1.0.0/16"),
        (&[("AddressFamily", "IPv4"), ("AddressCategory", "Public")], "11.0.0.0/8 12.0.0.0/8"),
        (&[("AddressCategory", "Global")], "2001:db8::/32"),
        (&[("MappingToParentBlock", "1")], "10.1.0.0/16"),
        (&[("MappingToParentBlock", "2")], ""),
        (&[("NetworkId", "10.1.0.0/16|2001:db8::/32")], "10.1.0.0/16 2001:db8::/32"),
        (&part[..3], "12.0.0.0/8"),
        (&[("Id", "4|1")], "10.0.0.0/8 2001:db8::/32"),
    ] {
        let found: Vec<String> = bench.find::<BlockFilter>(fields).iter().map(|b| b.network_id.to_string()).collect();
        assert_eq!(found.join(" "), expected, "{fields:?}");
    }
    let other_bounds = [part[0], part[1], ("EndIPAddress", "12.0.0.8")];
    let filter = crate::support::filter::<BlockFilter>;
    assert_eq!(status(bench.ipam.query(filter(&other_bounds)).unwrap().next().unwrap()), Status::ObjectNotFound);
    let half = bench.ipam.query(filter(&part[..2])).map(drop);
    assert_eq!(status(half), Status::InvalidKeyCombination);
}

#[test]
fn a_stale_block_is_refused_and_an_idle_change_is_quiet() {
    let bench = Bench::new();
    let block = bench.block(&[("NetworkId", "10.0.0.0/8")]).unwrap();
    assert_eq!(
        bench.set_block(&[("Id", "1")], &[("NetworkId", "10.0.0.0/8")]).unwrap()[0].row_version,
        block.row_version
    );
    bench.set_block(&[("Id", "1")], &[("Description", "x")]).unwrap();
    assert_eq!(status(bench.set_block(&[("Id", "1"), ("RowVersion", "1")], &[("Owner", "x")])), Status::StaleVersion);
    let read_only = bench.set_block(&[("Id", "1")], &[("TotalAddresses", "7")]);
    assert_eq!(status(read_only), Status::ReadOnlyField);
}
