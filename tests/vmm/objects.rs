//! Opening, host groups, networks, sites and services, and what is refused of them.

use ipam::domain::object::Object;
use ipam::domain::value::Value;
use ipam::error::Status;
use ipam::vmm::embedded::{IPAM_PROVIDER, ROOT_GROUP, Vmm, additions, changes};
use ipam::vmm::model::{
    HostGroup, LogicalNetwork, NetworkService, NetworkServiceType, NetworkSite, Pool, SubnetVlan, VmmFilter,
    subnet_vlan,
};
use uuid::Uuid;

use crate::lab::{Lab, id, lab, prefix, record, refused, text};

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
    std::fs::write(folder.path().join("vmm2.vmm"), "").unwrap();
    refused(open("vmm2.vmm", false), Status::NotAStore, "nothing was ever written to it");
    refused(open("a b.vmm", true), Status::InvalidParameter, "'a b'");
    refused(open("no/vmm1.vmm", true), Status::StoreUnreadable, "does not exist");
    std::fs::create_dir(folder.path().join("dir.vmm")).unwrap();
    refused(open("dir.vmm", true), Status::StoreUnreadable, "it is a folder");
    std::fs::write(folder.path().join("text.vmm"), "not a database at all, but long enough to look").unwrap();
    refused(open("text.vmm", true), Status::NotAStore, "text.vmm");
    refused(Vmm::open("no such server", true).map(drop), Status::InvalidParameter, "'no such server'");
}

#[test]
fn a_file_keeps_the_server_that_it_was_made_for() {
    let Lab { vmm, folder } = lab();
    drop(vmm);
    let moved = folder.path().join("other.vmm");
    std::fs::rename(folder.path().join("scvmm1.contoso.com.vmm"), &moved).unwrap();
    assert_eq!(Vmm::open(moved.to_str().unwrap(), false).unwrap().server(), "scvmm1.contoso.com");
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
fn host_groups_go_when_nothing_is_in_them() {
    let lab = lab();
    let root = lab.root();
    let a = lab.group("A", root);
    let (b, network) = (lab.group("B", a), lab.network("n"));
    refused(lab.vmm.remove_host_group(root), Status::VmmInvalidArgument, "the host group at the root stays");
    refused(lab.vmm.remove_host_group(a), Status::VmmObjectInUse, "host group 'B' below it");
    let site = lab.try_site(network.id, "s", &[("10.0.0.0/24", 0)], &[b]).unwrap();
    refused(lab.vmm.remove_host_group(b), Status::VmmObjectInUse, "network site 's'");
    lab.vmm.remove_site(site.id).unwrap();
    let service = lab.service(&[("HostGroupIDs", id(b))]).unwrap();
    refused(lab.vmm.remove_host_group(b), Status::VmmObjectInUse, "network service 'IPAM'");
    lab.vmm.remove_service(service.id).unwrap();
    assert_eq!(lab.vmm.remove_host_group(b).unwrap().path, "All Hosts\\A\\B");
    refused(lab.vmm.remove_host_group(b), Status::VmmObjectNotFound, "HostGroup");
    lab.vmm.remove_host_group(a).unwrap();
}

#[test]
fn a_host_group_may_keep_to_its_own_networks() {
    let lab = lab();
    let root = lab.root();
    let alone = [("Name", text("A")), ("ParentHostGroupID", id(root)), ("InheritNetworkSettings", false.into())];
    let alone = lab.vmm.add_host_group(&record::<HostGroup>(&alone)).unwrap();
    assert_eq!(alone.inherit_network_settings, Some(false));
    let below = lab.group("below", alone.id);
    let network = lab.network("n");
    lab.try_site(network.id, "root", &[("10.0.0.0/24", 0)], &[root]).unwrap();
    lab.try_site(network.id, "own", &[("10.1.0.0/24", 0)], &[alone.id]).unwrap();
    for group in [alone.id, below] {
        let filter = VmmFilter { host_group_id: Some(group), ..VmmFilter::default() };
        let names: Vec<_> = lab.vmm.sites(&filter).unwrap().into_iter().map(|site| site.name).collect();
        assert_eq!(names, ["own"]);
    }
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
