//! Looking after stores: checks that find every kind of damage, backups and moves, the feed of events, files that break, and clients
//! that are killed.

#[path = "../support/mod.rs"]
mod support;

mod check;
mod copies;
mod faults;
mod feed;
mod kill;
mod secrets;

use ipam::domain::fields::{AddressRecord, CheckState, DatabaseCheck};
use ipam::service::progress::Progress;
use ipam::service::{Ipam, maintain, request};

use support::{Bench, filter, record};

/// Returns the parts of a check that are not as they should be, each with its first problem.
pub fn wrong(ipam: &Ipam, repair: bool) -> Vec<(String, CheckState, String)> {
    let parts: Vec<DatabaseCheck> =
        maintain::check(ipam, repair, &Progress::default()).map(|part| part.unwrap()).collect();
    assert_eq!(parts.len(), 12);
    parts
        .into_iter()
        .filter(|part| part.state != CheckState::Passed)
        .map(|part| (part.check, part.state, part.problems.first().cloned().unwrap_or_default()))
        .collect()
}

/// Fills a store with something of every kind.
pub fn fill(bench: &Bench) {
    bench.provider("Second");
    bench.owner("VMM", "one");
    for network in ["10.0.0.0/8", "10.0.0.0/16", "10.0.0.0/24", "10.1.0.0/24", "2001:db8::/64"] {
        bench.subnet(&[("NetworkId", network)]).unwrap();
    }
    bench
        .ipam
        .write(|tx| {
            ipam::service::block::add(tx, &record::<ipam::domain::fields::Block>(&[("NetworkId", "10.0.0.0/8")]))
        })
        .unwrap();
    bench
        .ipam
        .write(|tx| {
            ipam::service::block::add(tx, &record::<ipam::domain::fields::Block>(&[("NetworkId", "10.0.0.0/16")]))
        })
        .unwrap();
    for (network, first, last) in [("10.0.0.0/24", "10.0.0.10", "10.0.0.99"), ("10.1.0.0/24", "10.1.0.1", "10.1.0.9")] {
        let bounds = [("NetworkID", network), ("StartIPAddress", first), ("EndIPAddress", last)];
        let rest = [("ReservedIPAddresses", first), ("QuarantineSeconds", "600")];
        bench.range(&[&bounds[..], &rest].concat()).unwrap();
    }
    let vmm = [("ManagedByService", "VMM"), ("ServiceInstance", "one")];
    let bounds = [("NetworkID", "10.0.0.0/24"), ("StartIPAddress", "10.0.0.50"), ("EndIPAddress", "10.0.0.200")];
    bench.range(&[&bounds[..], &vmm].concat()).unwrap();
    bench.range(&[("NetworkID", "2001:db8::/64")]).unwrap();
    take(&bench.ipam, 20, "");
    for last in [15, 16, 20] {
        bench.remove_address(&format!("10.0.0.{last}"));
    }
    bench.address(&[("IpAddress", "10.0.0.60"), vmm[0], vmm[1]]).unwrap();
    bench.address(&[("IpAddress", "2001:db8::5"), ("CustomConfiguration", "IPAddressState=Reserved")]).unwrap();
    take(&bench.ipam, 2, "a key");
}

/// Takes addresses from the first subnet with ranges.
pub fn take(ipam: &Ipam, count: u32, key: &str) -> Vec<String> {
    take_from(ipam, "10.0.0.0/24", count, key)
}

/// Takes addresses from a parent.
pub fn take_from(ipam: &Ipam, parent: &str, count: u32, key: &str) -> Vec<String> {
    let count = count.to_string();
    let options = [("Parent", parent), ("Count", count.as_str()), ("IdempotencyKey", key)];
    let options = filter(if key.is_empty() { &options[..2] } else { &options });
    let template = record::<AddressRecord>(&[("ManagedByService", "IPAM")]);
    let taken = ipam.write(|tx| request::addresses(tx, &options, &template)).unwrap();
    taken.iter().map(|one| one.ip_address.to_string()).collect()
}

/// Gives a store one range.
pub fn fill_small(ipam: &Ipam) {
    ipam.write(|tx| {
        let subnet = [("Name", "small"), ("NetworkId", "10.0.0.0/8")];
        ipam::service::subnet::add(tx, &record::<ipam::domain::fields::Subnet>(&subnet))?;
        ipam::service::range::add(tx, &record::<ipam::domain::fields::Range>(&[("NetworkID", "10.0.0.0/8")]), false)
    })
    .unwrap();
}

/// Takes one address of it.
pub fn one_more(tx: &mut ipam::service::Tx) -> ipam::error::Result<()> {
    let text = "x".repeat(1000);
    let template = record::<AddressRecord>(&[("Description", &text)]);
    request::addresses(tx, &filter(&[("Parent", "IpamRange/1")]), &template).map(drop)
}
