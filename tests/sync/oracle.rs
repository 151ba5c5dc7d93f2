//! A second comparison of both sides, written apart from the one of the library: plain reads, no mapping code shared.

use std::collections::BTreeSet;

use ipam::domain::fields::*;
use ipam::service::{Ipam, address, range, space, subnet};
use ipam::vmm::embedded::Vmm;
use ipam::vmm::model::*;

fn custom(text: &str, name: &str) -> String {
    let pairs = ipam::domain::custom::parse("c", text).unwrap();
    pairs.into_iter().find(|(n, _)| n == name).map(|(_, value)| value).unwrap_or_default()
}

fn list<T: ToString>(items: &[T]) -> String {
    items.iter().map(ToString::to_string).collect::<Vec<_>>().join(",")
}

/// Every address of a set, one by one: the sets of these tests are small.
fn addresses(parts: &[String]) -> String {
    let mut all = BTreeSet::new();
    for part in parts.iter().flat_map(|part| part.split(',')).map(str::trim).filter(|part| !part.is_empty()) {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        let number = |text: &str| match text.trim().parse().unwrap() {
            std::net::IpAddr::V4(v4) => u32::from(v4).into(),
            std::net::IpAddr::V6(v6) => u128::from(v6),
        };
        all.extend(number(first)..=number(last));
    }
    list(&all.into_iter().collect::<Vec<_>>())
}

/// What VMM has, one line an object.
pub fn of_vmm(vmm: &Vmm) -> BTreeSet<String> {
    let mut lines = BTreeSet::new();
    let all = VmmFilter::default();
    for network in vmm.networks(&all).unwrap() {
        let sites = vmm.sites(&VmmFilter { logical_network_id: Some(network.id), ..all.clone() }).unwrap();
        if sites.iter().flat_map(|site| &site.subnet_vlans).any(|row| row.subnet.is_some()) {
            lines.insert(format!("{} | {}", network.name, network.description));
        }
        for site in sites {
            for row in site.subnet_vlans.iter().filter(|row| row.subnet.is_some()) {
                let subnet = row.subnet.unwrap();
                let vlan = if row.vlan_id == 0 { String::new() } else { row.vlan_id.to_string() };
                lines.insert(format!("{} / {} / {subnet} | {vlan}", network.name, site.name));
            }
            for pool in vmm.pools(&VmmFilter { site_id: Some(site.id), ..all.clone() }).unwrap() {
                let path = format!("{} / {} / {}", network.name, site.name, pool.subnet);
                pool_lines(&mut lines, vmm, &path, &pool);
            }
        }
        for tenant in vmm.vm_networks(&VmmFilter { logical_network_id: Some(network.id), ..all.clone() }).unwrap() {
            let isolation = match tenant.isolation_type {
                VmNetworkType::WindowsNetworkVirtualization => "NVGRE",
                VmNetworkType::VLANNetwork => "VLAN",
                VmNetworkType::NoIsolation | VmNetworkType::External => continue,
            };
            let above = format!("{} > {}", network.name, tenant.name);
            lines.insert(format!("{above} | {} | {} | {isolation}", tenant.description, tenant.owner));
            for subnet in vmm.vm_subnets(&VmmFilter { vm_network_id: Some(tenant.id), ..all.clone() }).unwrap() {
                for row in subnet.subnet_vlans.iter().filter(|row| row.subnet.is_some()) {
                    let vlan = if row.vlan_id == 0 { String::new() } else { row.vlan_id.to_string() };
                    let id = subnet.virtual_subnet_id.map(|id| id.to_string()).unwrap_or_default();
                    let (name, text) = (&subnet.name, &subnet.description);
                    lines.insert(format!("{above} / {} | {name} | {text} | {id} | {vlan}", row.subnet.unwrap()));
                }
                for pool in vmm.pools(&VmmFilter { vm_subnet_id: Some(subnet.id), ..all.clone() }).unwrap() {
                    pool_lines(&mut lines, vmm, &format!("{above} / {}", pool.subnet), &pool);
                }
            }
        }
    }
    lines
}

/// A pool of VMM and its grants.
fn pool_lines(lines: &mut BTreeSet<String>, vmm: &Vmm, above: &str, pool: &Pool) {
    let path = format!("{above} / {}-{}", pool.start.unwrap(), pool.end.unwrap());
    let metric = |g: &DefaultGateway| if g.is_automatic { "Automatic".into() } else { g.metric.to_string() };
    let gateways: Vec<String> =
        pool.default_gateways.iter().map(|g| format!("{}/{}", g.ip_address, metric(g))).collect();
    lines.insert(format!(
        "{path} | {} | {} | {} | {} | {} | {} | {} | {} | {}",
        pool.name,
        pool.description,
        addresses(std::slice::from_ref(&pool.reserved_set)),
        addresses(std::slice::from_ref(&pool.vip_set)),
        list(&gateways),
        list(&pool.dns_servers),
        list(&pool.dns_search_suffixes),
        pool.dns_suffix,
        list(&pool.wins_servers),
    ));
    for grant in vmm.grants(&VmmFilter { pool_id: Some(pool.id), ..VmmFilter::default() }).unwrap() {
        let fields = [
            ("DeviceName", grant.assigned_to_name.as_str()),
            ("Description", &grant.description),
            ("MacAddress", &grant.mac_address),
            ("AssignmentType", if grant.address_type == AllocatedAddressType::VirtualIP { "VIP" } else { "Static" }),
            ("State", if grant.state == AllocatedAddressState::Assigned { "In-Use" } else { "Reserved" }),
            ("DeviceType", if grant.assigned_to_type.starts_with("Virtual") { "VM" } else { "" }),
        ];
        address_lines(lines, &format!("{path} / {}", grant.address.unwrap()), &fields);
    }
}

/// An address and what is said of it, one line a field: VMM may say nothing of a field.
fn address_lines(lines: &mut BTreeSet<String>, path: &str, fields: &[(&str, &str)]) {
    lines.insert(path.to_owned());
    for (field, value) in fields.iter().filter(|(_, value)| !value.is_empty()) {
        let value =
            if *field == "MacAddress" { value.replace([':', '-'], "").to_uppercase() } else { (*value).to_owned() };
        lines.insert(format!("{path} | {field} | {value}"));
    }
}

/// What IPAM has of a VMM server, in the same form. Records whose grant is gone are left out.
pub fn of_ipam(ipam: &Ipam, server: &str) -> BTreeSet<String> {
    let mut lines = BTreeSet::new();
    let (spaces, subnets, ranges, records) = ipam
        .read(|tx| {
            Ok((
                space::select(tx, &AddressSpaceFilter::default())?,
                subnet::select(tx, &SubnetFilter::default())?,
                range::select(tx, &RangeFilter::default())?,
                address::select(tx, &AddressFilter::default())?,
            ))
        })
        .unwrap();
    // A customer space without subnets says of no server whose it is; these tests have one server where they have such spaces.
    let bare = |space: &&AddressSpace| subnets.iter().all(|subnet| subnet.address_space_id != space.id);
    for space in spaces.iter().filter(|space| !space.vm_network.is_empty()).filter(bare) {
        let above = spaces.iter().find(|one| one.name == space.associated_provider_address_space).unwrap();
        let network = custom(&above.custom_configuration, "VMM Logical Network");
        let (name, text) = (&space.vm_network, &space.description);
        lines.insert(format!("{network} > {name} | {text} | {} | {}", space.tenant, isolation(space)));
    }
    for subnet in &subnets {
        let config = &subnet.custom_configuration;
        if custom(config, "Managed by Service") != "VMM" || custom(config, "Service Instance") != server {
            continue;
        }
        let space = spaces.iter().find(|space| space.id == subnet.address_space_id).unwrap();
        let above = spaces.iter().find(|one| one.name == space.associated_provider_address_space);
        let network = custom(&above.unwrap_or(space).custom_configuration, "VMM Logical Network");
        let path = if above.is_some() {
            let above = format!("{network} > {}", space.vm_network);
            lines.insert(format!("{above} | {} | {} | {}", space.description, space.tenant, isolation(space)));
            let id = subnet.virtual_subnet_id.map(|id| id.to_string()).unwrap_or_default();
            let (name, text) = (&subnet.name, &subnet.description);
            let path = format!("{above} / {}", subnet.network_id);
            lines.insert(format!("{path} | {name} | {text} | {id} | {}", list(&subnet.vlan_id)));
            path
        } else {
            assert_eq!(network, subnet.vmm_logical_network, "the network of {} and of its space", subnet.network_id);
            lines.insert(format!("{network} | {}", space.description));
            let path = format!("{network} / {} / {}", subnet.network_site, subnet.network_id);
            lines.insert(format!("{path} | {}", list(&subnet.vlan_id)));
            path
        };
        for range in &ranges {
            let here = range.address_space_id == space.id && range.network_id == subnet.network_id;
            if !here || range.managed_by_service != "VMM" || range.service_instance != server {
                continue;
            }
            let path = format!("{path} / {}-{}", range.start, range.end);
            lines.insert(format!(
                "{path} | {} | {} | {} | {} | {} | {} | {} | {} | {}",
                custom(&range.custom_configuration, "IP Pool Name"),
                range.description,
                addresses(&range.reserved_addresses),
                addresses(&range.vip),
                list(&range.gateway),
                list(&range.dns_servers),
                list(&range.dns_suffixes),
                range.connection_specific_dns_suffix,
                list(&range.wins_servers),
            ));
            for record in &records {
                let inside = record.ip_address >= range.start && record.ip_address <= range.end;
                let ours = record.managed_by_service == "VMM" && record.service_instance == server;
                if !inside || !ours || record.address_space_id != space.id || record.ip_address_state == "Inactive" {
                    continue;
                }
                let fields = [
                    ("DeviceName", record.device_name.as_str()),
                    ("Description", &record.description),
                    ("MacAddress", &record.mac_address),
                    ("AssignmentType", record.assignment_type.name()),
                    ("State", &record.ip_address_state),
                    ("DeviceType", if record.device_type == "VM" { "VM" } else { "" }),
                ];
                address_lines(&mut lines, &format!("{path} / {}", record.ip_address), &fields);
            }
        }
    }
    lines
}

/// IP rewriting is an older way of what VMM has one word for.
fn isolation(space: &AddressSpace) -> &str {
    if space.isolation_method == "IPRewrite" { "NVGRE" } else { &space.isolation_method }
}

/// Tells whether a line of IPAM is a user's own: an address that VMM has not granted, or what a user wrote in a field of which VMM says
/// nothing. `own` has these addresses and texts, texts in capitals.
fn is_own(line: &str, vmm: &BTreeSet<String>, own: &BTreeSet<String>) -> bool {
    let parts: Vec<&str> = line.split(" | ").collect();
    let address = parts[0].rsplit(" / ").next().unwrap_or_default();
    if own.contains(address) && !vmm.contains(parts[0]) {
        return true;
    }
    let [path, field, value] = parts[..] else { return false };
    let said = format!("{path} | {field} | ");
    own.contains(&value.to_uppercase()) && !vmm.range(said.clone()..).next().is_some_and(|line| line.starts_with(&said))
}

/// Returns what only one side has; what is a user's own in IPAM is no difference.
pub fn differences(ipam: &Ipam, vmm: &Vmm, own: &BTreeSet<String>) -> Option<String> {
    let (left, right) = (of_ipam(ipam, vmm.server()), of_vmm(vmm));
    let only_ipam: Vec<_> = left.difference(&right).filter(|line| !is_own(line, &right, own)).collect();
    let only_vmm: Vec<_> = right.difference(&left).collect();
    let same = only_ipam.is_empty() && only_vmm.is_empty();
    (!same).then(|| format!("only in IPAM: {only_ipam:#?}\nonly in VMM: {only_vmm:#?}"))
}

/// Fails with what only one side has.
pub fn assert_equal(ipam: &Ipam, vmm: &Vmm) {
    if let Some(text) = differences(ipam, vmm, &BTreeSet::new()) {
        panic!("{text}");
    }
}
