//! What makes an inventory whole: every object has what it needs, and what it belongs to.

use std::collections::{HashMap, HashSet};
use std::fmt::Display;

use uuid::Uuid;

use super::{
    ADDRESSES, CLOCK_OFFSET_MS_MAX, HOST_GROUPS, Inventory, NAME_LENGTH, NETWORKS, POOLS, SITES, VM_NETWORKS,
    VM_SUBNETS, invalid, place,
};
use crate::domain::address::Address;
use crate::domain::name::{check, fold};
use crate::domain::object::Object;
use crate::error::{Error, Result, Status};
use crate::memory;
use crate::vmm::model::{AllocatedAddress, HostGroup, NetworkSite, Pool, VmNetwork, VmSubnet};
use crate::vmm::pool;
use crate::vmm::tree::Tree;

/// How many violations one error lists; a document cut apart by hand would give one per object.
const LISTED: usize = 20;

impl Inventory {
    /// Checks that every object has what it needs, every GUID is there once, and every parent is there.
    ///
    /// # Errors
    /// `InvalidInventory` and `InventoryParentMissing`; the first twenty violations in one error.
    pub fn validate(&self) -> Result<()> {
        let mut found = Violations::default();
        self.check_clock(&mut found);
        self.check_groups(&mut found);
        self.check_networks(&mut found);
        self.check_sites(&mut found);
        self.check_vm_networks(&mut found);
        self.check_vm_subnets(&mut found);
        self.check_pools(&mut found);
        self.check_addresses(&mut found);
        Error::all(found.0).map_or(Ok(()), Err)
    }

    fn check_clock(&self, found: &mut Violations) {
        let offset = self.info.clock_offset_ms;
        if !(-CLOCK_OFFSET_MS_MAX..=CLOCK_OFFSET_MS_MAX).contains(&offset) {
            found.wrong("ClockOffset", format_args!("{offset} ms is more than a hundred years"));
        }
    }

    fn check_groups(&self, found: &mut Violations) {
        let tree = Tree::new(&self.host_groups);
        found.ids(HOST_GROUPS, self.host_groups.iter().map(|group| group.id));
        for (position, group) in self.host_groups.iter().enumerate() {
            found.name(HOST_GROUPS, position, &group.name);
            if let Some(parent) = group.parent_id.filter(|parent| tree.get(*parent).is_none()) {
                found.parent(HostGroup::SPEC.name, &group.name, "ParentHostGroupID", parent);
            }
            if tree.is_cyclic(group.id) {
                found.wrong(&place(HOST_GROUPS, position), "the host group stands under itself");
            }
        }
    }

    fn check_networks(&self, found: &mut Violations) {
        found.ids(NETWORKS, self.networks.iter().map(|network| network.id));
        let mut names = HashSet::new();
        for (position, network) in self.networks.iter().enumerate() {
            found.name(NETWORKS, position, &network.name);
            if !names.insert(fold(&network.name)) {
                found.wrong(&place(NETWORKS, position), format_args!("duplicate Name '{}'", network.name));
            }
        }
    }

    fn check_sites(&self, found: &mut Violations) {
        found.ids(SITES, self.sites.iter().map(|site| site.id));
        let networks: HashSet<Uuid> = self.networks.iter().map(|network| network.id).collect();
        let groups: HashSet<Uuid> = self.host_groups.iter().map(|group| group.id).collect();
        let mut names = HashSet::new();
        for (position, site) in self.sites.iter().enumerate() {
            found.name(SITES, position, &site.name);
            if !networks.contains(&site.logical_network_id) {
                found.parent(NetworkSite::SPEC.name, &site.name, "LogicalNetworkID", site.logical_network_id);
            }
            for group in site.host_group_ids.iter().filter(|group| !groups.contains(group)) {
                found.parent(NetworkSite::SPEC.name, &site.name, "HostGroupIDs", group);
            }
            if !names.insert((site.logical_network_id, fold(&site.name))) {
                let rule = format_args!("duplicate Name '{}' in one logical network", site.name);
                found.wrong(&place(SITES, position), rule);
            }
            for subnet in &site.subnet_vlans {
                if let Err(error) = subnet.check() {
                    found.wrong(&place(SITES, position), error);
                }
            }
        }
    }

    fn check_vm_networks(&self, found: &mut Violations) {
        found.ids(VM_NETWORKS, self.vm_networks.iter().map(|network| network.id));
        let networks: HashSet<Uuid> = self.networks.iter().map(|network| network.id).collect();
        for (position, network) in self.vm_networks.iter().enumerate() {
            found.name(VM_NETWORKS, position, &network.name);
            if !networks.contains(&network.logical_network_id) {
                found.parent(VmNetwork::SPEC.name, &network.name, "LogicalNetworkID", network.logical_network_id);
            }
        }
    }

    fn check_vm_subnets(&self, found: &mut Violations) {
        found.ids(VM_SUBNETS, self.vm_subnets.iter().map(|subnet| subnet.id));
        let networks: HashSet<Uuid> = self.vm_networks.iter().map(|network| network.id).collect();
        let sites: HashSet<Uuid> = self.sites.iter().map(|site| site.id).collect();
        for (position, subnet) in self.vm_subnets.iter().enumerate() {
            found.name(VM_SUBNETS, position, &subnet.name);
            if !networks.contains(&subnet.vm_network_id) {
                found.parent(VmSubnet::SPEC.name, &subnet.name, "VMNetworkID", subnet.vm_network_id);
            }
            if let Some(site) = subnet.site_id.filter(|site| !sites.contains(site)) {
                found.parent(VmSubnet::SPEC.name, &subnet.name, "LogicalNetworkDefinitionID", site);
            }
            for row in &subnet.subnet_vlans {
                if let Err(error) = row.check() {
                    found.wrong(&place(VM_SUBNETS, position), error);
                }
            }
        }
    }

    fn check_pools(&self, found: &mut Violations) {
        found.ids(POOLS, self.pools.iter().map(|pool| pool.id));
        let sites: HashMap<Uuid, &NetworkSite> = self.sites.iter().map(|site| (site.id, site)).collect();
        let vm_subnets: HashMap<Uuid, &VmSubnet> = self.vm_subnets.iter().map(|subnet| (subnet.id, subnet)).collect();
        for (position, pool) in self.pools.iter().enumerate() {
            found.name(POOLS, position, &pool.name);
            let (field, parent, has) = match (pool.vm_subnet_id, pool.site_id.unwrap_or_default()) {
                (Some(id), _) => ("VMSubnetID", id, vm_subnets.get(&id).map(|subnet| subnet.has_subnet(pool.subnet))),
                (None, id) => {
                    ("LogicalNetworkDefinitionID", id, sites.get(&id).map(|site| site.has_subnet(pool.subnet)))
                }
            };
            match has {
                None => found.parent(Pool::SPEC.name, &pool.name, field, parent),
                // A multicast pool has a subnet of its own.
                Some(false) if !pool.is_multicast => {
                    found.parent(Pool::SPEC.name, &pool.name, "Subnet", pool.subnet);
                }
                Some(_) => {}
            }
            if let Some(route) = pool.network_routes.iter().find(|route| route.canonical().is_none()) {
                found.wrong(&place(POOLS, position), format_args!("NetworkRoutes: '{route}' is not a route"));
            }
            match pool::bounds(pool) {
                Err(error) => found.wrong(&place(POOLS, position), error),
                Ok(range) if !pool.subnet.range().covers(range) => {
                    let rule = format_args!("{range} is not inside Subnet {}", pool.subnet);
                    found.wrong(&place(POOLS, position), rule);
                }
                Ok(_) => {}
            }
        }
    }

    fn check_addresses(&self, found: &mut Violations) {
        found.ids(ADDRESSES, self.addresses.iter().map(|address| address.id));
        let pools: HashSet<Uuid> = self.pools.iter().map(|pool| pool.id).collect();
        let mut seen: HashSet<(Uuid, Address)> = HashSet::new();
        for (position, address) in self.addresses.iter().enumerate() {
            let Some(number) = address.address else {
                found.wrong(&place(ADDRESSES, position), "Address is missing");
                continue;
            };
            if !pools.contains(&address.pool_id) {
                found.parent(AllocatedAddress::SPEC.name, number, "AllocatingAddressPoolID", address.pool_id);
            }
            if !seen.insert((address.pool_id, number)) {
                let rule = format_args!("duplicate Address '{number}' in one pool");
                found.wrong(&place(ADDRESSES, position), rule);
            }
        }
    }
}

/// The violations of a document, as many as one error lists.
#[derive(Default)]
struct Violations(Vec<Error>);

impl Violations {
    fn push(&mut self, error: Error) {
        if self.0.len() < LISTED {
            self.0.push(error);
        }
    }

    fn wrong(&mut self, place: &str, rule: impl Display) {
        self.push(invalid(place, rule));
    }

    fn parent(&mut self, kind: &str, value: impl Display, field: &str, parent: impl Display) {
        self.push(
            Error::new(Status::InventoryParentMissing)
                .with("kind", kind)
                .with("value", value)
                .with("field", field)
                .with("parent", parent),
        );
    }

    fn name(&mut self, list: &str, position: usize, name: &str) {
        memory::check_or_unwind();
        if let Err(error) = check("Name", name, 1, NAME_LENGTH, false) {
            self.wrong(&place(list, position), error);
        }
    }

    fn ids(&mut self, list: &str, ids: impl Iterator<Item = Uuid>) {
        let mut seen = HashSet::new();
        for (position, id) in ids.enumerate() {
            if id.is_nil() {
                self.wrong(&place(list, position), "ID is missing");
            } else if !seen.insert(id) {
                self.wrong(&place(list, position), format_args!("duplicate ID '{id}'"));
            }
        }
    }
}
