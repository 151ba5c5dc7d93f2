//! Grants of the embedded VMM against a naive model, at scale, and from several handles at once.

use std::collections::{BTreeMap, BTreeSet};

use ipam::domain::address::{Address, Family};
use ipam::domain::object::Object;
use ipam::domain::value::Value;
use ipam::error::Status;
use ipam::vmm::embedded::{ROOT_GROUP, Vmm};
use ipam::vmm::model::{AllocatedAddress, LogicalNetwork, NetworkSite, Pool, VmmFilter, subnet_vlan};
use proptest::prelude::*;
use uuid::Uuid;

use crate::lab::{id, record};

const FIRST: u8 = 1;
const LAST: u8 = 30;

fn pool_in(vmm: &Vmm, subnet: &str) -> Pool {
    let root = vmm.host_groups(&VmmFilter { name: ROOT_GROUP.into(), ..VmmFilter::default() }).unwrap()[0].id;
    let network = vmm.add_network(&record::<LogicalNetwork>(&[("Name", "n".into())])).unwrap();
    let entry = subnet_vlan(subnet, 0, 0, false).unwrap().to_record();
    let site = record::<NetworkSite>(&[
        ("Name", "s".into()),
        ("LogicalNetworkID", id(network.id)),
        ("SubnetVLans", Value::Record(Box::new(entry))),
        ("HostGroupIDs", id(root)),
    ]);
    let site = vmm.add_site(&site).unwrap();
    let pool = [("Name", "p".into()), ("LogicalNetworkDefinitionID", id(site.id)), ("Subnet", subnet.into())];
    vmm.add_pool(&record::<Pool>(&pool)).unwrap()
}

fn open(folder: &tempfile::TempDir) -> Vmm {
    Vmm::open(folder.path().join("vmm1.vmm").to_str().unwrap(), true).unwrap()
}

/// A folder in memory where there is one: thousands of durable commits would otherwise measure the disk.
fn folder() -> tempfile::TempDir {
    tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap()
}

fn at(host: u8) -> Address {
    Address::from_number(Family::V4, 0x0a00_0000 + u128::from(host)).unwrap()
}

#[derive(Clone, Debug)]
enum Step {
    Grant { virtual_ip: bool },
    GrantOne { virtual_ip: bool, host: u8 },
    Revoke { nth: usize, keep: bool },
    Reserve { from: u8, to: u8 },
    MakeVirtual { from: u8, to: u8 },
    Bounds { from: u8, to: u8 },
}

fn any_step() -> impl Strategy<Value = Step> {
    let host = || FIRST - 1..LAST + 3;
    prop_oneof![
        6 => any::<bool>().prop_map(|virtual_ip| Step::Grant { virtual_ip }),
        6 => (any::<bool>(), host()).prop_map(|(virtual_ip, host)| Step::GrantOne { virtual_ip, host }),
        6 => (any::<usize>(), any::<bool>()).prop_map(|(nth, keep)| Step::Revoke { nth, keep }),
        2 => (host(), host()).prop_map(|(from, to)| Step::Reserve { from, to }),
        2 => (host(), host()).prop_map(|(from, to)| Step::MakeVirtual { from, to }),
        1 => (host(), host()).prop_map(|(from, to)| Step::Bounds { from, to }),
    ]
}

/// The pool as sets of hosts, address by address.
struct Model {
    bounds: BTreeSet<u8>,
    reserved: BTreeSet<u8>,
    virtual_ips: BTreeSet<u8>,
    /// Host to GUID and whether it was granted as a virtual IP.
    granted: BTreeMap<u8, (Uuid, bool)>,
}

impl Model {
    fn grantable(&self, virtual_ip: bool) -> BTreeSet<u8> {
        let fits = |host: &&u8| !self.reserved.contains(host) && self.virtual_ips.contains(host) == virtual_ip;
        self.bounds.iter().filter(fits).copied().collect()
    }

    fn free(&self, virtual_ip: bool) -> BTreeSet<u8> {
        self.grantable(virtual_ip).into_iter().filter(|host| !self.granted.contains_key(host)).collect()
    }

    /// Whether the pool may become as the model now is.
    fn allowed(&self) -> bool {
        !self.bounds.is_empty()
            && self.reserved.union(&self.virtual_ips).all(|host| self.bounds.contains(host))
            && self.granted.iter().all(|(host, (_, virtual_ip))| self.grantable(*virtual_ip).contains(host))
    }
}

fn hosts(from: u8, to: u8) -> BTreeSet<u8> {
    (from..=to).collect()
}

fn set_text(hosts: &BTreeSet<u8>) -> Value {
    match (hosts.first(), hosts.last()) {
        (Some(first), Some(last)) => Value::Text(format!("{}-{}", at(*first), at(*last))),
        _ => Value::Null,
    }
}

fn run(steps: &[Step]) {
    let folder = folder();
    let vmm = open(&folder);
    let pool = pool_in(&vmm, "10.0.0.0/27");
    let mut model = Model {
        bounds: hosts(FIRST, LAST),
        reserved: BTreeSet::new(),
        virtual_ips: BTreeSet::new(),
        granted: BTreeMap::new(),
    };
    for step in steps {
        match step {
            Step::Grant { virtual_ip } => {
                let expected = model.free(*virtual_ip).first().copied();
                grant(&vmm, &pool, &mut model, *virtual_ip, None, expected);
            }
            Step::GrantOne { virtual_ip, host } => {
                let expected = model.free(*virtual_ip).contains(host).then_some(*host);
                grant(&vmm, &pool, &mut model, *virtual_ip, Some(*host), expected);
            }
            Step::Revoke { nth, keep } => {
                let Some(host) = model.granted.keys().nth(nth % model.granted.len().max(1)).copied() else { continue };
                vmm.revoke(model.granted[&host].0, !keep).unwrap();
                if !keep {
                    model.granted.remove(&host);
                }
            }
            Step::Reserve { from, to } => {
                let before = std::mem::replace(&mut model.reserved, hosts(*from, *to));
                let fields = [("IPAddressReservedSet", set_text(&model.reserved))];
                if !set(&vmm, &pool, &model, &fields) {
                    model.reserved = before;
                }
            }
            Step::MakeVirtual { from, to } => {
                let before = std::mem::replace(&mut model.virtual_ips, hosts(*from, *to));
                let fields = [("VIPAddressSet", set_text(&model.virtual_ips))];
                if !set(&vmm, &pool, &model, &fields) {
                    model.virtual_ips = before;
                }
            }
            Step::Bounds { from, to } => {
                let wanted = hosts(*from, *to);
                let inside = wanted.iter().all(|host| (FIRST..=LAST).contains(host));
                let before = std::mem::replace(&mut model.bounds, if inside { wanted } else { BTreeSet::new() });
                let ends = [
                    ("IPAddressRangeStart", Value::Address(at(*from))),
                    ("IPAddressRangeEnd", Value::Address(at(*to))),
                ];
                if !set(&vmm, &pool, &model, &ends) {
                    model.bounds = before;
                }
            }
        }
        let now = vmm.pools(&VmmFilter { id: Some(pool.id), ..VmmFilter::default() }).unwrap().remove(0);
        let counts = (now.total_addresses, now.available_dip_addresses, now.available_vip_addresses);
        let expected = (model.bounds.len() as u64, model.free(false).len() as u64, model.free(true).len() as u64);
        assert_eq!(counts, expected, "after {step:?}");
    }
    let listed: BTreeSet<_> = vmm.grants(&VmmFilter::default()).unwrap().iter().filter_map(|g| g.address).collect();
    assert_eq!(listed, model.granted.keys().map(|host| at(*host)).collect());
}

fn grant(vmm: &Vmm, pool: &Pool, model: &mut Model, virtual_ip: bool, host: Option<u8>, expected: Option<u8>) {
    let mut fields = vec![("AllocatingAddressPoolID", id(pool.id)), ("AssignedToType", "VirtualMachine".into())];
    fields.push(("Type", if virtual_ip { "VirtualIP" } else { "DedicatedIP" }.into()));
    fields.extend(host.map(|host| ("Address", Value::Address(at(host)))));
    match (vmm.grant(&record::<AllocatedAddress>(&fields)), expected) {
        (Ok(grant), Some(host)) => {
            assert_eq!(grant.address, Some(at(host)));
            model.granted.insert(host, (grant.id, virtual_ip));
        }
        (Err(error), None) => {
            let allowed = [Status::VmmPoolExhausted, Status::VmmAddressInUse, Status::VmmInvalidArgument];
            assert!(allowed.contains(&error.status()), "{error}");
        }
        (result, expected) => panic!("{result:?} instead of {expected:?}"),
    }
}

/// Changes the pool as the model was; tells whether it was done, which the model must expect.
fn set(vmm: &Vmm, pool: &Pool, model: &Model, fields: &[(&str, Value)]) -> bool {
    let result = vmm.set_pool(pool.id, &record::<Pool>(fields));
    assert_eq!(result.is_ok(), model.allowed(), "{fields:?}: {result:?}");
    result.is_ok()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]
    #[test]
    fn grants_equal_a_naive_model(steps in prop::collection::vec(any_step(), 1..60)) {
        run(&steps);
    }
}

#[test]
fn ten_thousand_grants_are_all_different_and_all_come_back() {
    let folder = folder();
    let vmm = open(&folder);
    let pool = pool_in(&vmm, "10.0.0.0/16");
    let grant = record::<AllocatedAddress>(&[
        ("AllocatingAddressPoolID", id(pool.id)),
        ("AssignedToType", "VirtualMachine".into()),
    ]);
    let mut granted = BTreeMap::new();
    for _ in 0..10_000 {
        let one = vmm.grant(&grant).unwrap();
        granted.insert(one.address.unwrap(), one.id);
    }
    assert_eq!(granted.len(), 10_000);
    assert_eq!(granted.keys().next_back().unwrap().to_string(), "10.0.39.16");
    let now = || vmm.pools(&VmmFilter { id: Some(pool.id), ..VmmFilter::default() }).unwrap().remove(0);
    assert_eq!(now().available_addresses, 65_534 - 10_000);
    // Every second one leaves as many runs as there are holes; the next grant still finds the lowest.
    for (address, id) in granted.iter().filter(|(address, _)| address.number() % 2 == 0) {
        assert_eq!(vmm.revoke(*id, true).unwrap().address, Some(*address));
    }
    assert_eq!(vmm.grant(&grant).unwrap().name, "10.0.0.2");
    assert_eq!(vmm.grant(&grant).unwrap().name, "10.0.0.4");
    assert_eq!(now().available_addresses, 65_534 - 5_002);
}

#[test]
fn handles_that_grant_at_once_never_grant_the_same_twice() {
    let folder = folder();
    let pool = pool_in(&open(&folder), "10.0.0.0/24");
    let one = record::<AllocatedAddress>(&[
        ("AllocatingAddressPoolID", id(pool.id)),
        ("AssignedToType", "VirtualMachine".into()),
    ]);
    let take = || {
        let vmm = open(&folder);
        let mut mine = Vec::new();
        loop {
            match vmm.grant(&one) {
                Ok(grant) => mine.push(grant.address.unwrap()),
                Err(error) if error.status() == Status::VmmPoolExhausted => return mine,
                Err(error) => panic!("{error}"),
            }
        }
    };
    let taken: Vec<Address> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(take)).collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    });
    assert_eq!((taken.len(), taken.iter().collect::<BTreeSet<_>>().len()), (254, 254));
}
