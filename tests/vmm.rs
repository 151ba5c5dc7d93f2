//! The embedded VMM: its verbs, and each of its refusals.

use std::sync::atomic::{AtomicI64, Ordering};

use ipam::domain::address::{Address, Prefix};
use ipam::domain::fields::AddressFamily;
use ipam::domain::object::{Object, Record};
use ipam::domain::value::{Timestamp, Value};
use ipam::error::{Error, Result, Status};
use ipam::vmm::embedded::{IPAM_PROVIDER, ROOT_GROUP, Vmm, additions, changes};
use ipam::vmm::inventory::Inventory;
use ipam::vmm::model::{
    AllocatedAddress, AllocatedAddressState, HostGroup, InventoryScope, LogicalNetwork, NetworkService,
    NetworkServiceType, NetworkSite, Pool, SubnetVlan, VmmFilter, subnet_vlan,
};
use tempfile::TempDir;
use uuid::Uuid;

/// A new VMM whose clock goes on by a second with every look at it.
struct Lab {
    vmm: Vmm,
    folder: TempDir,
}

fn lab() -> Lab {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("scvmm1.contoso.com.vmm");
    let time = AtomicI64::new(0);
    let tick = move || Timestamp(time.fetch_add(1_000_000, Ordering::Relaxed));
    Lab { vmm: Vmm::open(path.to_str().unwrap(), true).unwrap().with_clock(tick), folder }
}

fn prefix(text: &str) -> Prefix {
    Prefix::parse("Subnet", text).unwrap()
}

fn address(text: &str) -> Address {
    Address::parse("Address", text).unwrap()
}

fn record<T: Object>(fields: &[(&str, Value)]) -> Record {
    let mut record = Record::new(T::SPEC);
    fields.iter().for_each(|(name, value)| record.set(name, value.clone()).unwrap());
    record
}

fn text(text: &str) -> Value {
    if text.is_empty() { Value::Null } else { Value::Text(text.into()) }
}

fn id(id: Uuid) -> Value {
    Value::Text(id.to_string())
}

fn vlans(entries: &[(&str, i64)]) -> Value {
    let entry = |(subnet, vlan): &(&str, i64)| {
        Value::Record(Box::new(subnet_vlan(subnet, *vlan, 0, false).unwrap().to_record()))
    };
    Value::List(entries.iter().map(entry).collect())
}

fn refused<T: std::fmt::Debug>(result: Result<T>, status: Status, part: &str) -> Error {
    let error = result.expect_err(part);
    assert_eq!(error.status(), status, "{error}");
    assert!(error.to_string().contains(part), "{error}");
    error
}

impl Lab {
    fn root(&self) -> Uuid {
        self.vmm.host_groups(&VmmFilter { name: ROOT_GROUP.into(), ..VmmFilter::default() }).unwrap()[0].id
    }

    fn group(&self, name: &str, parent: Uuid) -> Uuid {
        let fields = [("Name", text(name)), ("ParentHostGroupID", id(parent))];
        self.vmm.add_host_group(&record::<HostGroup>(&fields)).unwrap().id
    }

    fn network(&self, name: &str) -> LogicalNetwork {
        self.vmm.add_network(&record::<LogicalNetwork>(&[("Name", text(name))])).unwrap()
    }

    fn try_site(&self, network: Uuid, name: &str, subnets: &[(&str, i64)], groups: &[Uuid]) -> Result<NetworkSite> {
        let groups = Value::List(groups.iter().map(|group| id(*group)).collect());
        self.vmm.add_site(&record::<NetworkSite>(&[
            ("Name", text(name)),
            ("LogicalNetworkID", id(network)),
            ("SubnetVLans", vlans(subnets)),
            ("HostGroupIDs", groups),
        ]))
    }

    fn site(&self, name: &str, subnet: &str) -> NetworkSite {
        let network = self.network(&format!("network of {name}"));
        self.try_site(network.id, name, &[(subnet, 0)], &[self.root()]).unwrap()
    }

    fn try_pool(&self, site: &NetworkSite, subnet: &str, more: &[(&str, Value)]) -> Result<Pool> {
        let mut record = record::<Pool>(&[("Name", text("pool")), ("LogicalNetworkDefinitionID", id(site.id))]);
        record.set("Subnet", text(subnet))?;
        more.iter().try_for_each(|(name, value)| record.set(name, value.clone()))?;
        self.vmm.add_pool(&record)
    }

    fn pool(&self, site: &NetworkSite, more: &[(&str, Value)]) -> Pool {
        self.try_pool(site, &site.subnet_vlans[0].subnet.unwrap().to_string(), more).unwrap()
    }

    fn grant(&self, pool: &Pool, more: &[(&str, Value)]) -> Result<AllocatedAddress> {
        let fields = [("AllocatingAddressPoolID", id(pool.id)), ("AssignedToType", text("VirtualMachine"))];
        let mut record = record::<AllocatedAddress>(&fields);
        more.iter().try_for_each(|(name, value)| record.set(name, value.clone()))?;
        self.vmm.grant(&record)
    }

    fn granted(&self, pool: &Pool, more: &[(&str, Value)]) -> String {
        self.grant(pool, more).unwrap().name
    }

    fn pool_now(&self, pool: &Pool) -> Pool {
        self.vmm.pools(&VmmFilter { id: Some(pool.id), ..VmmFilter::default() }).unwrap().remove(0)
    }

    fn service(&self, more: &[(&str, Value)]) -> Result<NetworkService> {
        let mut record = record::<NetworkService>(&[
            ("Name", text("IPAM")),
            ("ConnectionString", text("store.db")),
            ("RunAsAccount", text("ipam")),
            ("ConfigurationProvider", text(IPAM_PROVIDER)),
            ("HostGroupIDs", id(self.root())),
        ]);
        more.iter().try_for_each(|(name, value)| record.set(name, value.clone()))?;
        self.vmm.add_service(&record)
    }
}

#[test]
fn a_new_vmm_has_what_a_first_connection_needs() {
    let lab = lab();
    let all = VmmFilter::default();
    assert!(lab.vmm.created());
    assert_eq!(lab.vmm.server(), "scvmm1.contoso.com");
    let groups = lab.vmm.host_groups(&all).unwrap();
    assert_eq!((groups.len(), groups[0].path.as_str(), groups[0].is_root), (1, "All Hosts", true));
    assert_eq!(lab.vmm.run_as_accounts(&all).unwrap()[0].name, "IPAM");
    let provider = lab.vmm.providers(&all).unwrap().remove(0);
    assert_eq!((provider.name.as_str(), provider.provider_type.as_str()), (IPAM_PROVIDER, "NetworkService"));
    let path = lab.folder.path().join("scvmm1.contoso.com.vmm");
    let again = Vmm::open(path.to_str().unwrap(), true).unwrap();
    assert!(!again.created());
    assert_eq!(again.host_groups(&all).unwrap(), groups);
}

#[test]
fn files_that_cannot_be_a_vmm_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let open = |name: &str, create| Vmm::open(folder.path().join(name).to_str().unwrap(), create).map(drop);
    refused(open("vmm1.vmm", false), Status::StoreNotFound, "vmm1.vmm");
    assert!(!folder.path().join("vmm1.vmm").exists());
    refused(open("a b.vmm", true), Status::InvalidParameter, "'a b'");
    refused(open("no/vmm1.vmm", true), Status::StoreUnreadable, "does not exist");
    std::fs::create_dir(folder.path().join("dir.vmm")).unwrap();
    refused(open("dir.vmm", true), Status::StoreUnreadable, "it is a folder");
    std::fs::write(folder.path().join("text.vmm"), "not a database at all, but long enough to look").unwrap();
    refused(open("text.vmm", true), Status::NotAStore, "text.vmm");
    refused(Vmm::open("no such server", true).map(drop), Status::InvalidParameter, "'no such server'");
}

#[test]
fn host_groups_form_a_tree() {
    let lab = lab();
    let (a, all) = (lab.group("A", lab.root()), VmmFilter::default());
    let b = lab.group("B", a);
    let paths: Vec<_> = lab.vmm.host_groups(&all).unwrap().into_iter().map(|group| group.path).collect();
    assert_eq!(paths, ["All Hosts", "All Hosts\\A", "All Hosts\\A\\B"]);
    let below = VmmFilter { parent_id: Some(a), ..VmmFilter::default() };
    assert_eq!(lab.vmm.host_groups(&below).unwrap()[0].id, b);
    let add = |name, parent: Value| {
        lab.vmm.add_host_group(&record::<HostGroup>(&[("Name", text(name)), ("ParentHostGroupID", parent)]))
    };
    refused(add("b", id(a)), Status::VmmNameInUse, "duplicate HostGroup 'b'");
    refused(add("", id(a)), Status::MandatoryFieldNotSpecified, "Name");
    refused(add("C", Value::Null), Status::MandatoryFieldNotSpecified, "ParentHostGroupID");
    refused(add("C", id(Uuid::from_u128(1))), Status::VmmObjectNotFound, "HostGroup");
}

#[test]
fn networks_are_unique_by_name_and_stay_while_used() {
    let lab = lab();
    let network = lab.network(" Contoso Logical Network ");
    assert_eq!(network.name, "Contoso Logical Network");
    let other = lab.network("Näme");
    let rename = |name: &str| lab.vmm.set_network(other.id, &record::<LogicalNetwork>(&[("Name", text(name))]));
    refused(rename("CONTOSO logical network"), Status::VmmNameInUse, "duplicate LogicalNetwork");
    let renamed = rename("NÄME").unwrap();
    assert_eq!(renamed.name, "NÄME");
    assert!(renamed.modified_time > other.modified_time);
    assert_eq!(rename("NÄME").unwrap(), renamed, "no change, no new time");
    for (name, status) in [
        ("", Status::MandatoryFieldNotSpecified),
        ("  ", Status::StringLengthNotAcceptable),
        (&"x".repeat(256), Status::StringLengthNotAcceptable),
        ("a\u{7}", Status::InvalidCharactersSpecified),
    ] {
        refused(rename(name), status, "Name");
    }
    let by_name = |name: &str| lab.vmm.networks(&VmmFilter { name: name.into(), ..VmmFilter::default() }).unwrap();
    assert_eq!(by_name("näme")[0].id, other.id);
    assert!(by_name("none").is_empty());
    lab.try_site(network.id, "Contoso 1", &[("10.10.10.0/24", 0)], &[lab.root()]).unwrap();
    let error =
        refused(lab.vmm.remove_network(network.id), Status::VmmObjectInUse, "in use by network site 'Contoso 1'");
    assert!(error.to_string().contains("cannot be deleted because"));
    assert_eq!(lab.vmm.remove_network(other.id).unwrap(), renamed);
    refused(lab.vmm.remove_network(other.id), Status::VmmObjectNotFound, "LogicalNetwork");
    refused(lab.vmm.set_network(other.id, &record::<LogicalNetwork>(&[])), Status::VmmObjectNotFound, "unable to find");
}

#[test]
fn records_hold_only_what_callers_set() {
    let lab = lab();
    let network = lab.network("a");
    let with_id = record::<LogicalNetwork>(&[("Name", text("b")), ("ID", id(network.id))]);
    refused(lab.vmm.add_network(&with_id), Status::ReadOnlyField, "ID of LogicalNetwork");
    refused(lab.vmm.add_network(&record::<Pool>(&[])), Status::InvalidParameter, "it must be of kind LogicalNetwork");
    let copy = LogicalNetwork { name: "b".into(), ..network.clone() };
    let copy = lab.vmm.add_network(&additions(&copy)).unwrap();
    assert_ne!(copy.id, network.id);
    let described = LogicalNetwork { description: String::new(), name: "c".into(), ..copy.clone() };
    let changed = changes(&described, &["Name".into(), "Description".into()]).unwrap();
    assert_eq!(lab.vmm.set_network(copy.id, &changed).unwrap().name, "c");
    refused(changes(&described, &["Nam".into()]), Status::UnknownField, "no field 'Nam'");
    let filter = VmmFilter { subnet: Some(prefix("10.0.0.0/8")), ..VmmFilter::default() };
    refused(
        lab.vmm.networks(&filter),
        Status::VmmInvalidArgument,
        "LogicalNetwork is selected by ID, Name, HostGroupID",
    );
}

#[test]
fn subnet_vlans_are_brought_to_the_network() {
    let made = subnet_vlan(" 10.1.1.1/24", 7, 0, true).unwrap();
    assert_eq!((made.subnet, made.vlan_id, made.is_vlan_enabled), (Some(prefix("10.1.1.0/24")), 7, true));
    assert!(!subnet_vlan("10.1.1.0/24", 0, 0, false).unwrap().is_vlan_enabled);
    assert_eq!(subnet_vlan("", 4094, 0, false).unwrap().subnet, None);
    for (subnet, vlan, secondary, status, part) in [
        ("10.1.1.0/24", 4095, 0, Status::VmmInvalidVlan, "VLAN 4095 is not from 0 to 4094"),
        ("10.1.1.0/24", -1, 0, Status::VmmInvalidVlan, "VLAN -1"),
        ("10.1.1.0/24", 1, 70000, Status::VmmInvalidVlan, "VLAN 70000"),
        ("10.1.1.0/24", 0, 5, Status::VmmInvalidArgument, "SecondaryVLanID '5'"),
        ("", 0, 0, Status::VmmInvalidArgument, "a subnet, a VLAN or both"),
        ("10.1.1.0", 0, 0, Status::InvalidNetworkId, "'10.1.1.0'"),
        ("10.1.1.0/33", 0, 0, Status::InvalidPrefixLength, "'10.1.1.0/33'"),
    ] {
        refused(subnet_vlan(subnet, vlan, secondary, false), status, part);
    }
}

#[test]
fn sites_need_network_groups_and_subnets() {
    let lab = lab();
    let (network, root) = (lab.network("n"), lab.root());
    let nobody = Uuid::from_u128(9);
    let site = lab.try_site(network.id, "s", &[("10.0.0.0/24", 7), ("", 7)], &[root, root]).unwrap();
    assert_eq!((site.host_groups.len(), site.host_group_ids.len()), (1, 1));
    assert_eq!(site.logical_network.as_ref().unwrap().name, "n");
    assert!(site.subnet_vlans[1].is_vlan_enabled, "equal VLANs twice are VMM's way");
    let add = |network, name, subnets: &[(&str, i64)], groups: &[Uuid]| lab.try_site(network, name, subnets, groups);
    let one = [("10.1.0.0/24", 0)];
    refused(add(network.id, "S", &one, &[root]), Status::VmmNameInUse, "duplicate LogicalNetworkDefinition 'S'");
    refused(add(nobody, "t", &one, &[root]), Status::VmmObjectNotFound, "LogicalNetwork '0000");
    refused(add(network.id, "t", &one, &[nobody]), Status::VmmObjectNotFound, "HostGroup '0000");
    refused(add(network.id, "t", &one, &[]), Status::MandatoryFieldNotSpecified, "HostGroupIDs");
    refused(add(network.id, "t", &[], &[root]), Status::MandatoryFieldNotSpecified, "SubnetVLans");
    refused(add(network.id, "", &one, &[root]), Status::MandatoryFieldNotSpecified, "Name");
    let other = lab.network("m");
    add(other.id, "S", &one, &[root]).unwrap();
    let bad = SubnetVlan { vlan_id: 4095, ..SubnetVlan::default() }.to_record();
    let bad = record::<NetworkSite>(&[("SubnetVLans", Value::Record(Box::new(bad)))]);
    refused(lab.vmm.set_site(site.id, &bad), Status::VmmInvalidVlan, "4095");
    let moved = record::<NetworkSite>(&[("LogicalNetworkID", id(other.id))]);
    refused(lab.vmm.set_site(site.id, &moved), Status::VmmInvalidArgument, "it cannot be changed");
    assert_eq!(lab.vmm.set_site(site.id, &record::<NetworkSite>(&[])).unwrap(), site);
}

#[test]
fn subnets_overlap_only_where_no_host_is_in_both_groups() {
    let lab = lab();
    let (network, root) = (lab.network("n"), lab.root());
    let (a, b) = (lab.group("A", root), lab.group("B", root));
    let below = lab.group("below", a);
    let first = lab.try_site(network.id, "first", &[("10.0.0.0/16", 0), ("2001:db8::/48", 0)], &[a]).unwrap();
    let add = |subnet, group| lab.try_site(network.id, "x", &[(subnet, 0)], &[group]);
    for (subnet, group) in [
        ("10.0.0.0/16", a),
        ("10.0.0.0/8", a),
        ("10.0.255.0/24", root),
        ("10.0.255.255/32", below),
        ("0.0.0.0/0", below),
        ("2001:db8:0:1::/64", a),
    ] {
        let error = refused(add(subnet, group), Status::VmmSubnetOverlap, "of network site 'first'");
        assert!(error.to_string().contains(subnet));
    }
    let second = lab.try_site(network.id, "second", &[("10.0.0.0/24", 0), ("10.1.0.0/16", 0)], &[b]).unwrap();
    let shared = record::<NetworkSite>(&[("HostGroupIDs", Value::List(vec![id(b), id(below)]))]);
    refused(lab.vmm.set_site(second.id, &shared), Status::VmmSubnetOverlap, "10.0.0.0/16 of network site 'first'");
    let twice = lab.try_site(network.id, "y", &[("10.9.0.0/16", 1), ("10.9.1.0/24", 2)], &[b]);
    refused(twice, Status::VmmSubnetOverlap, "of network site 'y'");
    let in_group = |group| {
        let filter = VmmFilter { host_group_id: Some(group), ..VmmFilter::default() };
        lab.vmm.sites(&filter).unwrap().iter().map(|site| site.name.clone()).collect::<Vec<_>>()
    };
    assert_eq!(in_group(below), ["first"], "what the group above has is available below");
    assert!(in_group(root).is_empty());
    let by = |filter| lab.vmm.sites(&filter).unwrap().iter().map(|site| site.id).collect::<Vec<_>>();
    assert_eq!(by(VmmFilter { subnet: Some(prefix("10.1.0.0/16")), ..VmmFilter::default() }), [second.id]);
    assert_eq!(by(VmmFilter { logical_network_id: Some(network.id), ..VmmFilter::default() }), [first.id, second.id]);
    assert!(by(VmmFilter { vlan_id: Some(3), ..VmmFilter::default() }).is_empty());
    let groups = VmmFilter { host_group_id: Some(below), ..VmmFilter::default() };
    assert_eq!(lab.vmm.networks(&groups).unwrap()[0].id, network.id);
}

#[test]
fn a_new_list_of_subnets_keeps_what_pools_use() {
    let lab = lab();
    let site = lab.site("s", "10.0.0.0/24");
    let pool = lab.pool(&site, &[]);
    let set =
        |entries: &[(&str, i64)]| lab.vmm.set_site(site.id, &record::<NetworkSite>(&[("SubnetVLans", vlans(entries))]));
    let error = refused(set(&[("10.0.0.0/25", 0)]), Status::VmmObjectInUse, "subnet '10.0.0.0/24' cannot be deleted");
    assert!(error.to_string().contains("in use by static IP address pool 'pool'"));
    set(&[("10.0.1.0/24", 0), ("10.0.0.0/24", 12)]).unwrap();
    assert_eq!(lab.pool_now(&pool).vlan_id, 12, "the pool follows the VLAN of its subnet");
    refused(
        lab.vmm.remove_site(site.id),
        Status::VmmObjectInUse,
        "cannot be deleted because it is in use by static IP",
    );
    lab.vmm.remove_pool(pool.id).unwrap();
    assert_eq!(lab.vmm.remove_site(site.id).unwrap().subnet_vlans.len(), 2);
}

#[test]
fn pools_default_to_the_usable_subnet() {
    let lab = lab();
    for (subnet, range) in [
        ("10.0.0.0/24", ("10.0.0.1", "10.0.0.254", 254)),
        ("10.0.1.0/30", ("10.0.1.1", "10.0.1.2", 2)),
        ("10.0.1.4/31", ("10.0.1.4", "10.0.1.5", 2)),
        ("10.0.1.8/32", ("10.0.1.8", "10.0.1.8", 1)),
        ("2001:db8::/126", ("2001:db8::", "2001:db8::3", 4)),
        ("2001:db8:1::/48", ("2001:db8:1::", "2001:db8:1:ffff:ffff:ffff:ffff:ffff", u64::MAX)),
    ] {
        let pool = lab.pool(&lab.site(&subnet.replace('/', "_"), subnet), &[]);
        let bounds = (pool.start.unwrap(), pool.end.unwrap(), pool.total_addresses);
        assert_eq!(bounds, (address(range.0), address(range.1), range.2), "{subnet}");
        assert_eq!(pool.available_addresses, range.2);
        let site = pool.site.unwrap();
        assert_eq!(
            (site.logical_network.unwrap().name, site.host_groups.len()),
            (format!("network of {}", site.name), 1)
        );
    }
}

#[test]
fn pools_that_do_not_fit_say_why() {
    let lab = lab();
    let site = lab.site("s", "10.0.0.0/24");
    let add = |field, value: Value| lab.try_pool(&site, "10.0.0.0/24", &[(field, value)]);
    let gateway = |ip: &str, metric: u64, automatic: bool| {
        let mut gateway = Record::new(ipam::vmm::model::DefaultGateway::SPEC);
        gateway.set("IPAddress", text(ip)).unwrap();
        gateway.set("Metric", metric.into()).unwrap();
        gateway.set("IsAutomatic", automatic.into()).unwrap();
        Value::Record(Box::new(gateway))
    };
    let invalid = Status::VmmInvalidPool;
    for (field, value, status, part) in [
        ("Name", Value::Null, Status::MandatoryFieldNotSpecified, "Name"),
        ("Subnet", Value::Null, Status::MandatoryFieldNotSpecified, "Subnet"),
        ("Subnet", text("10.0.0.0/25"), invalid, "subnet 10.0.0.0/25 is not one of network site 's'"),
        ("LogicalNetworkDefinitionID", id(Uuid::from_u128(4)), Status::VmmObjectNotFound, "LogicalNetworkDefinition"),
        ("LogicalNetworkDefinitionID", Value::Null, Status::MandatoryFieldNotSpecified, "LogicalNetworkDefinitionID"),
        ("VLanID", 9u64.into(), invalid, "subnet 10.0.0.0/24 has VLAN 0, not 9"),
        ("IPAddressRangeStart", text("10.0.1.1"), invalid, "IPAddressRangeStart 10.0.1.1 is not in subnet"),
        ("IPAddressRangeStart", text("::1"), invalid, "IPAddressRangeStart ::1 is not in subnet"),
        ("IPAddressRangeStart", text("10.0.0.0"), invalid, "10.0.0.0 is the network address of 10.0.0.0/24"),
        ("IPAddressRangeEnd", text("10.0.0.255"), invalid, "10.0.0.255 is the broadcast address of 10.0.0.0/24"),
        ("IPAddressReservedSet", text("10.0.0.5, 10.0.1.1"), invalid, "IPAddressReservedSet: 10.0.1.1 is not in"),
        ("VIPAddressSet", text("10.0.0.250-10.0.0.255"), invalid, "VIPAddressSet: 10.0.0.255 is not in"),
        ("IPAddressReservedSet", text("x"), Status::InvalidIPAddress, "'x'"),
        ("DefaultGateways", gateway("10.0.1.1", 1, false), invalid, "gateway 10.0.1.1 is not in subnet"),
        ("DefaultGateways", gateway("10.0.0.1", 0, false), invalid, "the metric 0 must be from 1 to 9999"),
        ("DefaultGateways", gateway("10.0.0.1", 10000, false), invalid, "the metric 10000"),
        ("DefaultGateways", gateway("10.0.0.1", 5, true), invalid, "the metric 5"),
        ("DNSServers", text("::1"), invalid, "DNSServers: ::1 is not of the family"),
        ("WINSServers", text("::1"), invalid, "WINSServers: ::1 is not of the family"),
        ("PxeServerAddress", text("::1"), invalid, "PxeServerAddress: ::1 is not of the family"),
        ("DNSSuffix", text("a\u{202e}"), Status::InvalidCharactersSpecified, "DNSSuffix"),
        ("NetworkRoutes", text("10.9.0.0/16 10.0.0.1"), Status::VmmInvalidArgument, "NetworkRoutes"),
        ("NetworkRoutes", text("10.9.0.1/16 10.0.0.1 1"), Status::VmmInvalidArgument, "destination/length"),
        ("IsMulticast", true.into(), invalid, "10.0.0.0/24 is not a multicast subnet"),
    ] {
        refused(add(field, value), status, part);
    }
    let swapped = [("IPAddressRangeStart", text("10.0.0.9")), ("IPAddressRangeEnd", text("10.0.0.8"))];
    refused(lab.try_pool(&site, "10.0.0.0/24", &swapped), invalid, "ends before it starts");
    assert!(lab.vmm.pools(&VmmFilter::default()).unwrap().is_empty(), "nothing of it was kept");
    let all = lab.pool(
        &site,
        &[
            ("IPAddressRangeStart", text("10.0.0.10")),
            ("IPAddressReservedSet", text(",10.0.0.12,10.0.0.11-10.0.0.20")),
            ("VIPAddressSet", text("10.0.0.30 , 10.0.0.20")),
            ("DefaultGateways", Value::List(vec![gateway("10.0.0.1", 9999, false), gateway("10.0.0.2", 0, true)])),
            ("DNSServers", Value::List(vec![text("10.9.9.9"), text("10.9.9.8")])),
            ("WINSServers", text("10.9.9.9")),
            ("DNSSuffix", text(" contoso.com ")),
            ("DNSSearchSuffixes", Value::List(vec![Value::Text(String::new()), text("b.com"), text("a.com")])),
            ("NetworkRoutes", text("10.9.0.0/16  10.0.0.1 5")),
            ("EnableNetBIOS", true.into()),
        ],
    );
    assert_eq!((all.reserved_set.as_str(), all.vip_set.as_str()), ("10.0.0.11-10.0.0.20", "10.0.0.20, 10.0.0.30"));
    assert_eq!((all.dns_suffix.as_str(), all.network_routes[0].as_str()), ("contoso.com", "10.9.0.0/16 10.0.0.1 5"));
    assert_eq!(all.dns_search_suffixes, ["b.com", "a.com"]);
    let counts = (all.total_addresses, all.available_dip_addresses, all.available_vip_addresses);
    assert_eq!(counts, (245, 234, 1));
    assert_eq!(lab.pool_now(&all), all, "what is read is what was written");
}

#[test]
fn pools_of_a_site_do_not_overlap_and_keep_their_place() {
    let lab = lab();
    let site = lab.site("s", "10.0.0.0/24");
    let bounds = |start, end| [("IPAddressRangeStart", text(start)), ("IPAddressRangeEnd", text(end))];
    let pool = lab.pool(&site, &bounds("10.0.0.10", "10.0.0.19"));
    for (start, end) in [("10.0.0.19", "10.0.0.30"), ("10.0.0.1", "10.0.0.10"), ("10.0.0.12", "10.0.0.13"), ("", "")] {
        let other = lab.try_pool(&site, "10.0.0.0/24", &bounds(start, end));
        refused(other, Status::VmmPoolOverlap, "static IP address pool 'pool' overlaps pool 'pool'");
    }
    let next = lab.pool(&site, &bounds("10.0.0.20", "10.0.0.29"));
    let set = |field: &str, value: Value| lab.vmm.set_pool(pool.id, &record::<Pool>(&[(field, value)]));
    refused(set("IPAddressRangeEnd", text("10.0.0.20")), Status::VmmPoolOverlap, "overlaps");
    for (field, value) in [
        ("Subnet", text("10.0.0.0/25")),
        ("VLanID", 4u64.into()),
        ("LogicalNetworkDefinitionID", id(Uuid::from_u128(1))),
        ("IsMulticast", true.into()),
    ] {
        refused(set(field, value), Status::VmmInvalidArgument, "it cannot be changed");
    }
    let changed = set("Description", text("new")).unwrap();
    assert!(changed.modified_time > pool.modified_time);
    assert_eq!(set("Description", text("new")).unwrap(), changed);
    let by = |filter| lab.vmm.pools(&filter).unwrap().iter().map(|pool| pool.id).collect::<Vec<_>>();
    let any = VmmFilter::default;
    assert_eq!(by(VmmFilter { address: Some(address("10.0.0.29")), ..any() }), [next.id]);
    assert_eq!(by(VmmFilter { site_id: Some(site.id), ..any() }).len(), 2);
    assert_eq!(by(VmmFilter { logical_network_id: Some(site.logical_network_id), ..any() }).len(), 2);
    assert_eq!(by(VmmFilter { address_family: Some(AddressFamily::IPv6), ..any() }).len(), 0);
    assert_eq!(by(VmmFilter { host_group_id: Some(lab.root()), vlan_id: Some(0), ..any() }).len(), 2);
    assert_eq!(by(VmmFilter { subnet: Some(prefix("10.0.0.0/24")), name: "POOL".into(), ..any() }).len(), 2);
    assert_eq!(by(VmmFilter { id: Some(next.id), ..any() }), [next.id]);
}

#[test]
fn a_multicast_pool_has_a_subnet_of_its_own() {
    let lab = lab();
    let site = lab.site("s", "10.0.0.0/24");
    let pool = lab.try_pool(&site, "239.1.0.0/24", &[("IsMulticast", true.into())]).unwrap();
    assert_eq!(pool.total_addresses, 256);
    lab.vmm.set_site(site.id, &record::<NetworkSite>(&[("SubnetVLans", vlans(&[("10.0.1.0/24", 0)]))])).unwrap();
    lab.vmm.inventory(&InventoryScope::default()).unwrap();
}

#[test]
fn grants_take_the_lowest_free_address_of_their_type() {
    let lab = lab();
    let site = lab.site("s", "10.0.0.0/29");
    let sets = [("IPAddressReservedSet", text("10.0.0.2")), ("VIPAddressSet", text("10.0.0.6"))];
    let pool = lab.pool(&site, &sets);
    let vip = [("Type", text("VirtualIP"))];
    assert_eq!(lab.granted(&pool, &[]), "10.0.0.1");
    assert_eq!(lab.granted(&pool, &[]), "10.0.0.3");
    assert_eq!(lab.granted(&pool, &[("Address", text("10.0.0.5"))]), "10.0.0.5");
    let counts = |pool: Pool| (pool.available_addresses, pool.available_dip_addresses, pool.available_vip_addresses);
    assert_eq!(counts(lab.pool_now(&pool)), (2, 1, 1));
    assert_eq!(lab.granted(&pool, &vip), "10.0.0.6");
    assert_eq!(lab.granted(&pool, &[]), "10.0.0.4");
    assert_eq!(counts(lab.pool_now(&pool)), (0, 0, 0));
    for more in [&[][..], &vip] {
        refused(lab.grant(&pool, more), Status::VmmPoolExhausted, "no more IP addresses are available");
    }
    for (wanted, kind, status, part) in [
        ("10.0.0.1", "DedicatedIP", Status::VmmAddressInUse, "is in use: it is allocated to VirtualMachine"),
        ("10.0.0.2", "DedicatedIP", Status::VmmAddressInUse, "reserves it"),
        ("10.0.0.2", "VirtualIP", Status::VmmAddressInUse, "reserves it"),
        ("10.0.0.7", "DedicatedIP", Status::VmmInvalidArgument, "it is not in static IP address pool 'pool'"),
        ("::1", "DedicatedIP", Status::VmmInvalidArgument, "it is not in static IP address pool 'pool'"),
    ] {
        refused(lab.grant(&pool, &[("Address", text(wanted)), ("Type", text(kind))]), status, part);
    }
    refused(lab.vmm.remove_pool(pool.id), Status::VmmObjectInUse, "in use by 5 addresses that are allocated from it");
}

#[test]
fn virtual_ips_and_dedicated_addresses_do_not_mix() {
    let lab = lab();
    let pool = lab.pool(&lab.site("s", "10.0.0.0/29"), &[("VIPAddressSet", text("10.0.0.6"))]);
    let dedicated = lab.grant(&pool, &[("Address", text("10.0.0.6"))]);
    refused(dedicated, Status::VmmInvalidArgument, "it is a virtual IP of the pool");
    let virtual_ip = lab.grant(&pool, &[("Address", text("10.0.0.5")), ("Type", text("VirtualIP"))]);
    refused(virtual_ip, Status::VmmInvalidArgument, "it is not in the VIPAddressSet");
    let missing = Uuid::from_u128(3);
    let strange = lab.grant(&pool, &[("AllocatingAddressPoolID", id(missing))]);
    refused(strange, Status::VmmObjectNotFound, "StaticIPAddressPool");
    let pool_field = ("AllocatingAddressPoolID", Value::Null);
    refused(lab.grant(&pool, &[pool_field]), Status::MandatoryFieldNotSpecified, "AllocatingAddressPoolID");
    refused(lab.grant(&pool, &[("AssignedToType", Value::Null)]), Status::MandatoryFieldNotSpecified, "AssignedToType");
    refused(lab.grant(&pool, &[("MACAddress", text("x"))]), Status::InvalidMacAddress, "'x'");
    assert_eq!(lab.pool_now(&pool).available_addresses, 6);
}

#[test]
fn a_revoked_address_returns_to_the_pool_when_it_is_told_to() {
    let lab = lab();
    let pool = lab.pool(&lab.site("s", "10.0.0.0/29"), &[]);
    let vm = Uuid::from_u128(77);
    let grant = lab
        .grant(&pool, &[("AssignedToId", id(vm)), ("MACAddress", text("001122334455")), ("Description", text("web"))])
        .unwrap();
    assert_eq!((grant.state, grant.mac_address.as_str()), (AllocatedAddressState::Assigned, "00-11-22-33-44-55"));
    assert_eq!(grant.pool.as_ref().unwrap().available_addresses, 5);
    let by = |filter| lab.vmm.grants(&filter).unwrap().iter().map(|grant| grant.id).collect::<Vec<_>>();
    for filter in [
        VmmFilter { assigned_to_id: Some(vm), ..VmmFilter::default() },
        VmmFilter { address: grant.address, ..VmmFilter::default() },
        VmmFilter { pool_id: Some(pool.id), address_family: Some(AddressFamily::IPv4), ..VmmFilter::default() },
    ] {
        assert_eq!(by(filter), [grant.id]);
    }
    let set = |field: &str, value| lab.vmm.set_grant(grant.id, &record::<AllocatedAddress>(&[(field, value)]));
    assert_eq!(set("Description", text("mail")).unwrap().description, "mail");
    refused(set("Address", text("10.0.0.3")), Status::VmmInvalidArgument, "it cannot be changed");
    refused(set("Type", text("VirtualIP")), Status::VmmInvalidArgument, "it cannot be changed");
    refused(set("AllocatingAddressPoolID", id(vm)), Status::VmmInvalidArgument, "it cannot be changed");
    assert_eq!(lab.vmm.revoke(grant.id, false).unwrap().description, "mail");
    let held = lab.vmm.grants(&VmmFilter { id: Some(grant.id), ..VmmFilter::default() }).unwrap().remove(0);
    assert_eq!((held.state, held.assigned_to_id), (AllocatedAddressState::Unassigned, None));
    assert!(lab.vmm.inventory(&InventoryScope::default()).unwrap().addresses.is_empty());
    let again = lab.grant(&pool, &[("Address", text("10.0.0.1"))]);
    refused(again, Status::VmmAddressInUse, "without being returned");
    lab.vmm.revoke(grant.id, true).unwrap();
    assert_eq!(lab.granted(&pool, &[]), "10.0.0.1");
    let gone = lab.vmm.revoke(grant.id, true);
    refused(gone, Status::VmmAddressNotFound, "Unable to find the specified allocated IP address");
}

#[test]
fn a_changed_pool_keeps_its_grants() {
    let lab = lab();
    let pool = lab.pool(&lab.site("s", "10.0.0.0/24"), &[("VIPAddressSet", text("10.0.0.50"))]);
    lab.granted(&pool, &[("Address", text("10.0.0.20"))]);
    lab.granted(&pool, &[("Type", text("VirtualIP"))]);
    let set = |field: &str, value: &str| lab.vmm.set_pool(pool.id, &record::<Pool>(&[(field, text(value))]));
    for (field, value, lost) in [
        ("IPAddressReservedSet", "10.0.0.19-10.0.0.21", "10.0.0.20"),
        ("IPAddressRangeStart", "10.0.0.21", "10.0.0.20"),
        ("VIPAddressSet", "10.0.0.20, 10.0.0.50", "10.0.0.20"),
        ("VIPAddressSet", "", "10.0.0.50"),
    ] {
        refused(set(field, value), Status::VmmAddressInUse, lost);
    }
    let changed = set("IPAddressRangeStart", "10.0.0.20").unwrap();
    assert_eq!((changed.available_dip_addresses, changed.available_vip_addresses), (233, 0));
    let changed = set("VIPAddressSet", "10.0.0.49-10.0.0.51").unwrap();
    assert_eq!((changed.available_dip_addresses, changed.available_vip_addresses), (231, 2));
    assert_eq!(lab.granted(&pool, &[]), "10.0.0.21");
    assert_eq!(lab.granted(&pool, &[("Type", text("VirtualIP"))]), "10.0.0.49");
}

#[test]
fn network_services_are_of_a_known_provider() {
    let lab = lab();
    let service = lab.service(&[]).unwrap();
    assert_eq!(service.service_type, NetworkServiceType::NetworkManager);
    assert_eq!((service.manufacturer.as_str(), service.run_as_account.as_str()), ("Microsoft", "IPAM"));
    assert_eq!((service.host_groups[0].name.as_str(), service.last_refresh_time), (ROOT_GROUP, None));
    for (field, value, status, part) in [
        ("Name", text("ipam"), Status::VmmNameInUse, "duplicate NetworkService 'ipam'"),
        ("ConnectionString", Value::Null, Status::MandatoryFieldNotSpecified, "ConnectionString"),
        ("RunAsAccount", Value::Null, Status::MandatoryFieldNotSpecified, "RunAsAccount"),
        ("RunAsAccount", text("nobody"), Status::VmmObjectNotFound, "RunAsAccount 'nobody'"),
        ("ConfigurationProvider", text("x"), Status::VmmObjectNotFound, "ConfigurationProvider 'x'"),
        ("ConfigurationProvider", Value::Null, Status::MandatoryFieldNotSpecified, "Manufacturer and Model"),
        ("HostGroupIDs", Value::Null, Status::MandatoryFieldNotSpecified, "HostGroupIDs"),
        ("HostGroupIDs", id(Uuid::from_u128(5)), Status::VmmObjectNotFound, "HostGroup"),
    ] {
        let name = if field == "Name" { ("Name", value.clone()) } else { ("Name", text("other")) };
        refused(lab.service(&[name, (field, value)]), status, part);
    }
    let by_model = [
        ("Name", text("other")),
        ("ConfigurationProvider", Value::Null),
        ("Manufacturer", text("microsoft")),
        ("Model", text("Microsoft Windows Server IP Address Management")),
    ];
    let other = lab.service(&by_model).unwrap();
    assert_eq!(other.configuration_provider, IPAM_PROVIDER);
    let unknown = record::<NetworkService>(&[("Model", text("Router"))]);
    refused(lab.vmm.set_service(other.id, &unknown), Status::VmmObjectNotFound, "Microsoft, Router");
    let refreshed = lab.vmm.mark_refreshed(service.id, "OK").unwrap();
    assert!(refreshed.last_refresh_time.is_some());
    assert_eq!((refreshed.state.as_str(), refreshed.modified_time), ("OK", service.modified_time));
    let renamed = lab.vmm.set_service(other.id, &record::<NetworkService>(&[("Name", text("second"))])).unwrap();
    assert_eq!(lab.vmm.services(&VmmFilter::default()).unwrap(), [refreshed, renamed.clone()]);
    assert_eq!(lab.vmm.remove_service(other.id).unwrap(), renamed);
    refused(lab.vmm.remove_service(other.id), Status::VmmObjectNotFound, "NetworkService");
}

#[test]
fn the_inventory_holds_what_is_in_scope() {
    let lab = lab();
    let root = lab.root();
    let (a, b) = (lab.group("A", root), lab.group("B", root));
    let below = lab.group("below", a);
    for (name, subnet, group) in [
        ("a", "10.1.0.0/24", a),
        ("b", "10.2.0.0/24", b),
        ("below", "10.3.0.0/24", below),
        ("root", "10.4.0.0/24", root),
    ] {
        let network = lab.network(name);
        let site = lab.try_site(network.id, name, &[(subnet, 0)], &[group]).unwrap();
        lab.granted(&lab.pool(&site, &[]), &[]);
    }
    lab.network("empty");
    let read = |groups: &[&str], networks: &[&str]| {
        let own = |names: &[&str]| names.iter().map(ToString::to_string).collect();
        lab.vmm.inventory(&InventoryScope { host_groups: own(groups), logical_networks: own(networks) })
    };
    let names = |inventory: Inventory| {
        let counts = (inventory.sites.len(), inventory.pools.len(), inventory.addresses.len());
        let names: Vec<_> = inventory.networks.iter().map(|network| network.name.clone()).collect();
        assert!(inventory.info.complete && counts.0 == counts.1 && counts.0 == counts.2);
        assert_eq!(inventory.host_groups.len(), 4);
        assert_eq!(Inventory::parse(&inventory.format()).unwrap(), inventory);
        names
    };
    assert_eq!(names(read(&[], &[]).unwrap()), ["a", "b", "below", "empty", "root"]);
    assert_eq!(names(read(&["all hosts"], &["A", "none"]).unwrap()), ["a"]);
    assert_eq!(names(read(&["B"], &[]).unwrap()), ["b", "root"]);
    assert_eq!(names(read(&["All Hosts\\a\\below"], &[]).unwrap()), ["a", "below", "root"]);
    assert_eq!(names(read(&["A"], &[]).unwrap()), ["a", "below", "root"]);
    refused(read(&["C"], &[]), Status::VmmObjectNotFound, "HostGroup 'C'");
    lab.group("below", b);
    refused(read(&["below"], &[]), Status::AmbiguousKey, "write its path");
    lab.service(&[("HostGroupIDs", id(b))]).unwrap();
    let scoped = read(&[], &[]).unwrap();
    assert_eq!(scoped.info.host_groups, ["All Hosts\\B"]);
    assert_eq!(scoped.networks.len(), 2);
    let text = |inventory: Inventory| {
        let Inventory { mut info, .. } = inventory.clone();
        info.taken_at = Timestamp(0);
        Inventory { info, ..inventory }.format()
    };
    assert_eq!(text(scoped), text(read(&[], &[]).unwrap()), "the same VMM gives the same bytes");
}
