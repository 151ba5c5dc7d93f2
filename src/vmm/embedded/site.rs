//! Network sites (logical network definitions).

use std::sync::Arc;

use uuid::Uuid;

use super::group::{self, listed};
use super::input::{fixed, mandatory, object_name, writable, wrong};
use super::select::{query, upwards};
use super::{Edit, Vmm, not_found, one, vm_subnet};
use crate::domain::address::Prefix;
use crate::domain::object::{Object, Record};
use crate::error::{Error, Result, Status};
use crate::store::vmm::{Query, Tables};
use crate::vmm::model::{HostGroup, LogicalNetwork, NetworkSite, Pool, SubnetVlan, VmSubnet, VmmFilter};
use crate::vmm::tree::Tree;

impl Vmm {
    /// Returns network sites, by name, with their logical network and host groups.
    ///
    /// # Errors
    /// Those of the store; a filter that sites do not have; an unknown host group.
    pub fn sites(&self, filter: &VmmFilter) -> Result<Vec<NetworkSite>> {
        let fields = ["Name", "LogicalNetworkID", "HostGroupID", "Subnet", "VLanID"];
        let mut query = query(filter, NetworkSite::SPEC, &fields)?;
        self.read(|tables| {
            if let Some(network) = filter.logical_network_id {
                query = query.reference("logical_network_id", network);
            }
            if let Some(group) = filter.host_group_id {
                query = query.site_in(&upwards(tables, group)?);
            }
            if let Some(subnet) = filter.subnet {
                query = query.listed_subnet(subnet);
            }
            if let Some(vlan) = filter.vlan_id {
                query = query.listed_vlan(vlan);
            }
            let mut sites = tables.select(&query)?;
            fill(tables, &mut sites)?;
            Ok(sites)
        })
    }

    /// Adds a network site.
    ///
    /// # Errors
    /// Bad argument; network or host group not there; the name is in use in the network; no host group or subnet-VLAN; a
    /// VLAN out of range, or a secondary one that the network does not take; a subnet that overlaps another one of the same hosts.
    pub fn add_site(&self, record: &Record) -> Result<NetworkSite> {
        writable::<NetworkSite>(record)?;
        let mut site = NetworkSite::from_record(record)?;
        self.write(|edit| {
            (site.id, site.modified_time) = (Uuid::new_v4(), edit.now);
            let network = check(edit.tables, &mut site)?;
            check_private_vlans(&site, &network)?;
            edit.tables.insert(&site)?;
            filled(edit.tables, site)
        })
    }

    /// Changes a network site; subnet-VLANs and host groups replace those it has. A change to what it is already leaves its
    /// time alone.
    ///
    /// # Errors
    /// As [`Vmm::add_site`]; another logical network; a subnet that vanishes while a pool or VM subnet uses it.
    pub fn set_site(&self, id: Uuid, record: &Record) -> Result<NetworkSite> {
        writable::<NetworkSite>(record)?;
        self.write(|edit| {
            let mut old: NetworkSite = one(edit.tables, id)?;
            let mut site = old.clone();
            site.apply(record)?;
            flag(&mut old.subnet_vlans);
            if site.logical_network_id != old.logical_network_id {
                return Err(fixed::<NetworkSite>("LogicalNetworkID", site.logical_network_id));
            }
            let network = check(edit.tables, &mut site)?;
            // A row of a site that was made before this rule stays until it is changed.
            if site.subnet_vlans != old.subnet_vlans {
                check_private_vlans(&site, &network)?;
            }
            if site != old {
                follow(edit, &site)?;
                site.modified_time = edit.now;
                edit.tables.update(&site)?;
            }
            filled(edit.tables, site)
        })
    }

    /// Removes a network site and returns what it was.
    ///
    /// # Errors
    /// Not there; in use by a pool or VM subnet.
    pub fn remove_site(&self, id: Uuid) -> Result<NetworkSite> {
        self.write(|edit| {
            let site = filled(edit.tables, one(edit.tables, id)?)?;
            if let Some(pool) = edit.tables.find::<Pool>(&Query::new().reference("site_id", id))? {
                return Err(in_use(NetworkSite::SPEC.name, &site.name, pool_text(&pool)));
            }
            if let Some(subnet) = edit.tables.find::<VmSubnet>(&Query::new().reference("site_id", id))? {
                return Err(in_use(NetworkSite::SPEC.name, &site.name, vm_subnet_text(&subnet)));
            }
            edit.tables.delete(&site)?;
            Ok(site)
        })
    }
}

/// Fills logical network and host groups of every site.
pub fn fill(tables: &Tables<'_>, sites: &mut [NetworkSite]) -> Result<()> {
    let groups = group::all(tables)?;
    let mut known: Option<Arc<LogicalNetwork>> = None;
    sites.sort_by_key(|site| site.logical_network_id);
    for site in sites.iter_mut() {
        if known.as_ref().is_none_or(|network| network.id != site.logical_network_id) {
            known = tables.find(&Query::new().id(site.logical_network_id))?.map(Arc::new);
        }
        site.logical_network = known.clone();
        site.isolation_type = known.as_ref().map(|network| network.isolation()).unwrap_or_default();
        site.host_groups = listed(&groups, &site.host_group_ids);
        flag(&mut site.subnet_vlans);
    }
    sites.sort_by_cached_key(|site| (crate::domain::name::fold(&site.name), site.id));
    Ok(())
}

/// Says of every row whether it has a VLAN.
pub fn flag(rows: &mut [SubnetVlan]) {
    for entry in rows {
        entry.is_vlan_enabled = entry.vlan_id != 0;
    }
}

pub fn filled(tables: &Tables<'_>, mut site: NetworkSite) -> Result<NetworkSite> {
    fill(tables, std::slice::from_mut(&mut site))?;
    Ok(site)
}

fn check(tables: &Tables<'_>, site: &mut NetworkSite) -> Result<LogicalNetwork> {
    site.name = object_name::<NetworkSite>(&site.name)?;
    if site.logical_network_id.is_nil() {
        return Err(mandatory::<NetworkSite>("LogicalNetworkID"));
    }
    let network: LogicalNetwork = tables
        .find(&Query::new().id(site.logical_network_id))?
        .ok_or_else(|| not_found(LogicalNetwork::SPEC.name, site.logical_network_id))?;
    let query = Query::new().reference("logical_network_id", site.logical_network_id).name(&site.name);
    if tables.find::<NetworkSite>(&query)?.is_some_and(|same| same.id != site.id) {
        return Err(Error::new(Status::VmmNameInUse).with("kind", NetworkSite::SPEC.name).with("value", &site.name));
    }
    group::check::<NetworkSite>(tables, &mut site.host_group_ids)?;
    if site.subnet_vlans.is_empty() {
        return Err(mandatory::<NetworkSite>("SubnetVLans"));
    }
    site.subnet_vlans.iter().try_for_each(SubnetVlan::check)?;
    flag(&mut site.subnet_vlans);
    check_overlaps(tables, site)?;
    Ok(network)
}

/// A secondary VLAN makes a private one, of which a network has either all or none.
fn check_private_vlans(site: &NetworkSite, network: &LogicalNetwork) -> Result<()> {
    for row in &site.subnet_vlans {
        let rule = match (network.is_pvlan, row.secondary_vlan_id) {
            (true, 0) => "has private VLANs, each with a secondary VLAN",
            (true, secondary) if secondary == row.vlan_id => "has private VLANs, whose secondary VLAN is another one",
            (false, 1..) => "has no private VLANs",
            _ => continue,
        };
        let rule = format_args!("logical network '{}' {rule}", network.name);
        return Err(wrong::<SubnetVlan>("SecondaryVLanID", row.secondary_vlan_id, rule));
    }
    Ok(())
}

/// A host must find at most one subnet for an address, so subnets may overlap only where no host is in both groups.
fn check_overlaps(tables: &Tables<'_>, site: &NetworkSite) -> Result<()> {
    let subnets: Vec<Prefix> = site.subnet_vlans.iter().filter_map(|entry| entry.subnet).collect();
    let mut sorted = subnets.clone();
    sorted.sort_unstable();
    if let Some(pair) = sorted.windows(2).find(|pair| pair[0].covers(pair[1])) {
        return Err(overlap(pair[1], pair[0], &site.name));
    }
    let groups: Vec<HostGroup> = tables.select(&Query::new())?;
    let tree = Tree::new(&groups);
    for subnet in subnets {
        for (owner, other) in tables.subnets_overlapping(subnet)? {
            if owner == site.id {
                continue;
            }
            let neighbour: NetworkSite = one(tables, owner)?;
            let mut pairs =
                site.host_group_ids.iter().flat_map(|a| neighbour.host_group_ids.iter().map(move |b| (a, b)));
            if pairs.any(|(a, b)| tree.share_hosts(*a, *b)) {
                return Err(overlap(subnet, other, &neighbour.name));
            }
        }
    }
    Ok(())
}

fn overlap(subnet: Prefix, other: Prefix, site: &str) -> Error {
    Error::new(Status::VmmSubnetOverlap)
        .with("value", subnet)
        .with("other", format_args!("{other} of network site '{site}' in a host group of the same tree"))
}

/// Brings the pools and VM subnets of a changed site after it: their subnets must still be there, and their VLAN is that of the subnet.
fn follow(edit: &Edit<'_>, site: &NetworkSite) -> Result<()> {
    let pools: Vec<Pool> = edit.tables.select(&Query::new().reference("site_id", site.id))?;
    for mut pool in pools.into_iter().filter(|pool| !pool.is_multicast) {
        let Some(vlan) = vlan_of(&site.subnet_vlans, pool.subnet) else {
            return Err(in_use("subnet", pool.subnet, pool_text(&pool)));
        };
        if pool.vlan_id != vlan {
            (pool.vlan_id, pool.modified_time) = (vlan, edit.now);
            edit.tables.update(&pool)?;
        }
    }
    let subnets: Vec<VmSubnet> = edit.tables.select(&Query::new().reference("site_id", site.id))?;
    for mut subnet in subnets {
        let mut rows = Vec::with_capacity(subnet.subnet_vlans.len());
        for row in &subnet.subnet_vlans {
            let same = |other: &&SubnetVlan| match row.subnet {
                Some(prefix) => other.subnet == Some(prefix),
                None => other.subnet.is_none() && other.vlan_id == row.vlan_id,
            };
            let now = site.subnet_vlans.iter().find(same).cloned();
            rows.push(now.ok_or_else(|| in_use("subnet", vm_subnet::row_text(row), vm_subnet_text(&subnet)))?);
        }
        flag(&mut subnet.subnet_vlans);
        if subnet.subnet_vlans != rows {
            (subnet.subnet_vlans, subnet.modified_time) = (rows, edit.now);
            vm_subnet::follow(edit, &subnet)?;
            edit.tables.update(&subnet)?;
        }
    }
    Ok(())
}

/// Returns the VLAN of a subnet among rows.
pub fn vlan_of(rows: &[SubnetVlan], subnet: Prefix) -> Option<u16> {
    rows.iter().find(|entry| entry.subnet == Some(subnet)).map(|entry| entry.vlan_id)
}

fn pool_text(pool: &Pool) -> String {
    format!("static IP address pool '{}'", pool.name)
}

fn vm_subnet_text(subnet: &VmSubnet) -> String {
    format!("VM subnet '{}'", subnet.name)
}

fn in_use(kind: &str, value: impl std::fmt::Display, user: String) -> Error {
    Error::new(Status::VmmObjectInUse).with("kind", kind).with("value", value).with("rule", user)
}
