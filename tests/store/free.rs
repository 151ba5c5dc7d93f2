//! Free ranges and free subnets (sections 5.3, 5.5, 5.6): gaps found by walks along indexes, compared with plain reads.

use ipam::domain::address::{Address, AddressRange, Family, Prefix};
use ipam::domain::fields::SubnetFilter;
use ipam::error::Status;
use ipam::service::free::{self, Area};

use crate::support::{Bench, status};

fn subnets(bench: &Bench, area: Area, bits: u8, count: u32) -> String {
    let found = bench.ipam.read(|tx| free::subnets(tx, area, bits, count)).unwrap();
    found.iter().map(|free| free.network_id.to_string()).collect::<Vec<_>>().join(" ")
}

fn ranges(bench: &Bench, subnet: u64, size: u128, count: u32) -> String {
    let found = bench.ipam.read(|tx| free::ranges(tx, subnet, size, count)).unwrap();
    found.iter().map(|free| format!("{}-{}", free.start, free.end)).collect::<Vec<_>>().join(" ")
}

#[test]
fn free_subnets_of_a_block_are_aligned_and_hold_nothing_5_3() {
    let bench = Bench::new();
    bench.provider("Woodgrove");
    let block = Area::Block(bench.block(&[("NetworkId", "10.1.0.0/16")]).unwrap().id);
    for network in ["10.1.0.0/24", "10.1.2.0/23", "10.1.2.0/25", "10.1.5.128/25", "10.1.255.0/24"] {
        bench.subnet(&[("NetworkId", network)]).unwrap();
    }
    bench.subnet(&[("NetworkId", "10.1.1.0/24"), ("AddressSpace", "Woodgrove"), ("NetworkType", "Provider")]).unwrap();
    // Recorded though no subnet says so: whoever gave it away would find out later.
    bench.address(&[("IpAddress", "10.1.6.7")]).unwrap();
    for (bits, count, expected) in [
        (24, 4, "10.1.1.0/24 10.1.4.0/24 10.1.7.0/24 10.1.8.0/24"),
        (25, 4, "10.1.1.0/25 10.1.1.128/25 10.1.4.0/25 10.1.4.128/25"),
        (17, 9, ""),
        (18, 9, "10.1.64.0/18 10.1.128.0/18"),
        (32, 2, "10.1.1.0/32 10.1.1.1/32"),
    ] {
        assert_eq!(subnets(&bench, block, bits, count), expected, "/{bits}");
    }
    let all = bench.ipam.read(|tx| free::subnets(tx, block, 24, 1000)).unwrap();
    assert_eq!(all.len(), 256 - 6, "256 less 0, 2, 3, 5, 6, 255");
    assert_eq!((all[0].address_space.as_str(), all[0].network_type.name()), ("Default", "NonVirtualized"));
    for (bits, count, expected) in [
        (15, 1, Status::SubnetPrefixLargerThanBlock),
        (33, 1, Status::SubnetPrefixLargerThanBlock),
        (24, 0, Status::InvalidNumberOfSubnets),
        (24, 65_537, Status::InvalidNumberOfSubnets),
    ] {
        assert_eq!(status(bench.ipam.read(|tx| free::subnets(tx, block, bits, count))), expected, "/{bits} {count}");
    }
    assert_eq!(status(bench.ipam.read(|tx| free::subnets(tx, Area::Block(99), 24, 1))), Status::ObjectNotFound);
}

#[test]
fn free_subnets_in_a_block_of_part_of_its_network_in_a_subnet_and_in_ipv6_5_3() {
    let bench = Bench::new();
    let part = [("NetworkId", "10.1.0.0/16"), ("StartIPAddress", "10.1.0.128"), ("EndIPAddress", "10.1.3.127")];
    let block = Area::Block(bench.block(&part).unwrap().id);
    assert_eq!(subnets(&bench, block, 24, 9), "10.1.1.0/24 10.1.2.0/24");
    assert_eq!(
        subnets(&bench, block, 25, 9),
        "10.1.0.128/25 10.1.1.0/25 10.1.1.128/25 10.1.2.0/25 10.1.2.128/25 10.1.3.0/25"
    );
    // One around the block holds all of it.
    bench.subnet(&[("NetworkId", "10.0.0.0/8")]).unwrap();
    assert_eq!(subnets(&bench, block, 25, 9), "");
    let outer = bench.find::<SubnetFilter>(&[("NetworkId", "10.0.0.0/8")])[0].id;
    bench.subnet(&[("NetworkId", "10.0.0.0/10")]).unwrap();
    assert_eq!(subnets(&bench, Area::Subnet(outer), 10, 9), "10.64.0.0/10 10.128.0.0/10 10.192.0.0/10");
    let itself = bench.ipam.read(|tx| free::subnets(tx, Area::Subnet(outer), 8, 1));
    assert_eq!(status(itself), Status::SubnetPrefixLargerThanBlock);
    let v6 = Area::Block(bench.block(&[("NetworkId", "2001:db8::/32")]).unwrap().id);
    bench.subnet(&[("NetworkId", "2001:db8::/64")]).unwrap();
    bench.subnet(&[("NetworkId", "2001:db8:0:2::/64")]).unwrap();
    assert_eq!(subnets(&bench, v6, 64, 3), "2001:db8:0:1::/64 2001:db8:0:3::/64 2001:db8:0:4::/64");
    assert_eq!(subnets(&bench, v6, 127, 2), "2001:db8:0:1::/127 2001:db8:0:1::2/127");
    assert_eq!(subnets(&bench, v6, 33, 2), "2001:db8:8000::/33");
    let bounds = AddressRange::parse("r", "10.0.0.0-11.255.255.255").unwrap();
    assert_eq!(subnets(&bench, Area::Space(1, bounds), 8, 2), "11.0.0.0/8");
}

#[test]
fn free_ranges_of_a_subnet_are_usable_and_hold_nothing_5_5() {
    let bench = Bench::new();
    bench.owner("VMM", "one");
    let subnet = bench.subnet(&[("NetworkId", "12.1.0.0/24")]).unwrap().id;
    assert_eq!(ranges(&bench, subnet, 256 - 2, 1), "12.1.0.1-12.1.0.254");
    let too_large = bench.ipam.read(|tx| free::ranges(tx, subnet, 255, 1));
    assert_eq!(status(too_large), Status::RangeSizeLargerThanSubnet);
    assert_eq!(status(bench.ipam.read(|tx| free::ranges(tx, subnet, 0, 1))), Status::RangeSizeLargerThanSubnet);
    let range = |start: &str, end: &str, more: &[(&str, &str)]| {
        let bounds = [("NetworkID", "12.1.0.0/24"), ("StartIPAddress", start), ("EndIPAddress", end)];
        bench.range(&[&bounds[..], more].concat()).unwrap()
    };
    let vmm = [("ManagedByService", "VMM"), ("ServiceInstance", "one")];
    range("12.1.0.10", "12.1.0.19", &[]);
    range("12.1.0.15", "12.1.0.29", &vmm);
    range("12.1.0.40", "12.1.0.99", &vmm);
    range("12.1.0.50", "12.1.0.59", &[]);
    bench.address(&[("IpAddress", "12.1.0.4")]).unwrap();
    bench.subnet(&[("NetworkId", "12.1.0.128/26")]).unwrap();
    for (size, count, expected) in [
        (
            3,
            9,
            "12.1.0.1-12.1.0.3 12.1.0.5-12.1.0.7 12.1.0.30-12.1.0.32 12.1.0.33-12.1.0.35 12.1.0.36-12.1.0.38 12.1.0.100-12.1.0.102 12.1.0.103-12.1.0.105 12.1.0.106-12.1.0.108 12.1.0.109-12.1.0.111",
        ),
        (10, 4, "12.1.0.30-12.1.0.39 12.1.0.100-12.1.0.109 12.1.0.110-12.1.0.119 12.1.0.192-12.1.0.201"),
        (28, 2, "12.1.0.100-12.1.0.127 12.1.0.192-12.1.0.219"),
        (64, 2, ""),
        (63, 2, "12.1.0.192-12.1.0.254"),
    ] {
        assert_eq!(ranges(&bench, subnet, size, count), expected, "{size}");
    }
    let v6 = bench.subnet(&[("NetworkId", "2001:db8::/64")]).unwrap().id;
    assert_eq!(
        ranges(&bench, v6, 1 << 63, 3),
        "2001:db8::-2001:db8::7fff:ffff:ffff:ffff 2001:db8:0:0:8000::-2001:db8::ffff:ffff:ffff:ffff"
    );
    bench.address(&[("IpAddress", "2001:db8::1")]).unwrap();
    assert_eq!(ranges(&bench, v6, 1 << 63, 3), "2001:db8::2-2001:db8::8000:0:0:1");
    let point = bench.subnet(&[("NetworkId", "12.2.0.0/31")]).unwrap().id;
    assert_eq!(ranges(&bench, point, 2, 1), "12.2.0.0-12.2.0.1");
}

#[test]
fn gaps_are_the_same_from_both_ends_and_equal_a_naive_recount() {
    let bench = Bench::new();
    bench.owner("VMM", "one");
    let subnet = bench.subnet(&[("NetworkId", "10.0.0.0/24")]).unwrap();
    for network in ["10.0.0.64/27", "10.0.0.64/29", "10.0.0.240/28"] {
        bench.subnet(&[("NetworkId", network)]).unwrap();
    }
    for (start, end, vmm) in [(1, 9, false), (5, 20, true), (30, 30, false), (200, 230, true), (210, 220, false)] {
        let (start, end) = (format!("10.0.0.{start}"), format!("10.0.0.{end}"));
        let owner = [("ManagedByService", "VMM"), ("ServiceInstance", "one")];
        let bounds = [("NetworkID", "10.0.0.0/24"), ("StartIPAddress", &start), ("EndIPAddress", &end)];
        bench.range(&[&bounds[..], if vmm { &owner } else { &[] }].concat()).unwrap();
    }
    for last in [22, 23, 24, 100, 199, 231] {
        bench.address(&[("IpAddress", &format!("10.0.0.{last}"))]).unwrap();
    }
    let taken = |n: u32| matches!(n, 0 | 1..=20 | 22..=24 | 30 | 64..=95 | 100 | 199..=231 | 240..=255);
    let naive: Vec<u32> = (0..256).filter(|n| !taken(*n)).collect();
    let collect = |from_end: bool| {
        let mut gaps = Vec::new();
        let read = bench.ipam.read(|tx| {
            gaps.clear();
            free::range_gaps(tx, subnet.id, from_end, &mut |gap| {
                gaps.push(gap);
                Ok(true)
            })
        });
        read.unwrap();
        gaps
    };
    let (forth, mut back) = (collect(false), collect(true));
    back.reverse();
    assert_eq!(forth, back);
    let listed: Vec<u32> = forth
        .iter()
        .flat_map(|gap| gap.first().number() as u32..=gap.last().number() as u32)
        .map(|n| n - 0x0a00_0000)
        .collect();
    assert_eq!(listed, naive);
    assert!(forth.windows(2).all(|pair| pair[0].last().next().is_some_and(|next| next < pair[1].first())));
    // Subnets in the way, seen from both ends, in an area that cuts one of them.
    let area = |first: u32, last: u32| {
        let at = |n: u32| Address::from_number(Family::V4, u128::from(0x0a00_0000 + n)).unwrap();
        Area::Space(1, AddressRange::new("r", at(first), at(last)).unwrap())
    };
    bench
        .ipam
        .write(|tx| {
            ipam::service::subnet::remove(
                tx,
                &crate::support::filter(&[("NetworkId", "10.0.0.0/24")]),
                ipam::service::subnet::RemoveSubnet { ranges: true, addresses: false },
            )
        })
        .unwrap();
    for (first, last) in [(0, 255), (70, 200), (80, 95), (250, 300)] {
        let walk = |from_end| {
            let mut gaps = Vec::new();
            let read = bench.ipam.read(|tx| {
                gaps.clear();
                free::subnet_gaps(tx, area(first, last), from_end, &mut |gap| {
                    gaps.push(gap);
                    Ok(true)
                })
            });
            read.unwrap();
            gaps
        };
        let (forth, mut back) = (walk(false), walk(true));
        back.reverse();
        assert_eq!(forth, back, "{first}-{last}");
        let taken = |n: u32| matches!(n, 22..=24 | 64..=95 | 100 | 199 | 231 | 240..=255);
        let naive = (first..=last).filter(|n| !taken(*n)).count() as u128;
        assert_eq!(forth.iter().map(|gap| gap.count()).sum::<u128>(), naive, "{first}-{last}");
    }
}

#[test]
fn a_long_run_of_records_is_passed_over_in_few_looks() {
    let bench = Bench::new();
    let block = Area::Block(bench.block(&[("NetworkId", "10.0.0.0/16")]).unwrap().id);
    bench
        .ipam
        .write(|tx| {
            for n in 0..2500u32 {
                let address = std::net::Ipv4Addr::from(0x0a00_0000 + n).to_string();
                let record = crate::support::record::<ipam::domain::fields::AddressRecord>(&[("IpAddress", &address)]);
                ipam::service::address::add(tx, &record)?;
            }
            Ok(())
        })
        .unwrap();
    assert_eq!(subnets(&bench, block, 24, 1), "10.0.10.0/24");
    assert_eq!(subnets(&bench, block, 30, 1), "10.0.9.196/30");
    assert!(Prefix::parse("n", "10.0.9.196/30").unwrap().first().number() >= 0x0a00_0000 + 2500);
}
