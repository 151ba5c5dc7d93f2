//! The inventory: what a VMM server holds, read once, as a document.
//!
//! The document is JSON with one object a line, canonical: the same VMM gives the same bytes apart from the two times of its
//! head. The digest covers everything but those two, so that a plan can tell whether it still fits.

mod check;
mod document;

use std::collections::{HashMap, HashSet};
use std::fmt::Display;

use uuid::Uuid;

use super::model::{
    AllocatedAddress, AllocatedAddressType, HostGroup, InventoryInfo, LogicalNetwork, NetworkSite, Pool, SubnetVlan,
    VmNetwork, VmNetworkType, VmSubnet,
};
use super::{pool, text, tree};
use crate::domain::name::fold;
use crate::domain::object::{Object, Record};
use crate::error::{Error, Result, Status};
use crate::memory;

/// Marker of the document.
pub const FORMAT: &str = "ipam-vmm-inventory";
/// Version of the document that is written, and the newest that is read. Version 2 brought VM networks, VM subnets and their
/// pools, and routes as objects. What was read as version 1 stays version 1, since it does not say that there are no VM networks.
pub const VERSION: u32 = 2;

const HOST_GROUPS: &str = "HostGroups";
const NETWORKS: &str = "LogicalNetworks";
const SITES: &str = "LogicalNetworkDefinitions";
const VM_NETWORKS: &str = "VMNetworks";
const VM_SUBNETS: &str = "VMSubnets";
const POOLS: &str = "StaticIPAddressPools";
const ADDRESSES: &str = "AllocatedIPAddresses";

/// How far the clock of a VMM server may be off, either way: a hundred years, for one that begins again at 1970.
pub const CLOCK_OFFSET_MS_MAX: i64 = 100 * 366 * 24 * 60 * 60 * 1000;

/// Longest name of an object of VMM, in characters.
pub const NAME_LENGTH: usize = 255;
/// Longest description in VMM, in characters.
pub const TEXT_LENGTH: usize = 2048;

/// What a VMM server holds. Lists are sorted by natural key; nested derived objects are left empty, GUIDs name what
/// belongs together.
#[derive(Debug, Default, PartialEq)]
pub struct Inventory {
    /// Head.
    pub info: InventoryInfo,
    /// Every host group, whatever the scope, by path.
    pub host_groups: Vec<HostGroup>,
    /// Logical networks by name.
    pub networks: Vec<LogicalNetwork>,
    /// Network sites by network and name.
    pub sites: Vec<NetworkSite>,
    /// VM networks by logical network and name.
    pub vm_networks: Vec<VmNetwork>,
    /// VM subnets by VM network and name.
    pub vm_subnets: Vec<VmSubnet>,
    /// Pools by site or VM subnet, subnet and first address; those of sites first.
    pub pools: Vec<Pool>,
    /// Allocated addresses by pool and address; those revoked without being returned are Unassigned.
    pub addresses: Vec<AllocatedAddress>,
}

impl Clone for Inventory {
    fn clone(&self) -> Inventory {
        Inventory {
            info: self.info.clone(),
            host_groups: memory::copy(&self.host_groups),
            networks: memory::copy(&self.networks),
            sites: memory::copy(&self.sites),
            vm_networks: memory::copy(&self.vm_networks),
            vm_subnets: memory::copy(&self.vm_subnets),
            pools: memory::copy(&self.pools),
            addresses: memory::copy(&self.addresses),
        }
    }
}

impl Inventory {
    /// Begins an inventory; [`Inventory::add`] fills it in any order and [`Inventory::finish`] makes it whole.
    pub fn new(info: InventoryInfo) -> Inventory {
        Inventory { info: InventoryInfo { version: VERSION, ..info }, ..Inventory::default() }
    }

    /// Tells whether the document says which VM networks there are; one of version 1 does not.
    pub fn covers_vm_networks(&self) -> bool {
        self.info.version >= 2
    }

    /// Adds an object.
    ///
    /// # Errors
    /// Bad argument: a record of a kind that an inventory does not hold. `OutOfMemory`: its list cannot grow.
    pub fn add(&mut self, record: &Record) -> Result<()> {
        match record.spec().name {
            name if name == HostGroup::SPEC.name => {
                memory::push(&mut self.host_groups, HostGroup::from_record(record)?)
            }
            name if name == LogicalNetwork::SPEC.name => {
                memory::push(&mut self.networks, LogicalNetwork::from_record(record)?)
            }
            name if name == NetworkSite::SPEC.name => memory::push(&mut self.sites, NetworkSite::from_record(record)?),
            name if name == VmNetwork::SPEC.name => {
                memory::push(&mut self.vm_networks, VmNetwork::from_record(record)?)
            }
            name if name == VmSubnet::SPEC.name => memory::push(&mut self.vm_subnets, VmSubnet::from_record(record)?),
            name if name == Pool::SPEC.name => memory::push(&mut self.pools, Pool::from_record(record)?),
            name if name == AllocatedAddress::SPEC.name => {
                memory::push(&mut self.addresses, AllocatedAddress::from_record(record)?)
            }
            name => Err(Error::new(Status::InvalidParameter).with("field", "record").with("value", name).with(
                "rule",
                "an inventory holds host groups, logical networks, sites, VM networks, VM subnets, pools and addresses",
            )),
        }
    }

    /// Brings the objects into canonical form and order, checks them, and computes counts and digest.
    ///
    /// # Errors
    /// As [`Inventory::validate`]. `OutOfMemory`, also by unwinding.
    pub fn finish(mut self) -> Result<Inventory> {
        memory::room(self.largest())?;
        self.info.vmm_server = text::server_name(&self.info.vmm_server)?;
        for scope in [&mut self.info.host_groups, &mut self.info.logical_networks] {
            scope.sort_by_cached_key(|name| (fold(name), name.clone()));
            scope.dedup_by_key(|name| fold(name));
        }
        for group in &mut self.host_groups {
            group.name = group.name.trim().to_owned();
        }
        tree::fill(&mut self.host_groups);
        for network in &mut self.networks {
            network.name = network.name.trim().to_owned();
        }
        for site in &mut self.sites {
            site.name = site.name.trim().to_owned();
            (site.logical_network, site.host_groups) = (None, Vec::new());
            site.host_group_ids.sort_unstable();
            site.host_group_ids.dedup();
            arrange(&mut site.subnet_vlans);
        }
        let isolated: HashSet<Uuid> = self
            .networks
            .iter()
            .filter(|network| network.isolation() == VmNetworkType::VLANNetwork)
            .map(|n| n.id)
            .collect();
        for site in &mut self.sites {
            let vlan = isolated.contains(&site.logical_network_id);
            site.isolation_type = if vlan { VmNetworkType::VLANNetwork } else { VmNetworkType::NoIsolation };
        }
        for network in &mut self.vm_networks {
            network.name = network.name.trim().to_owned();
            network.logical_network = None;
        }
        let by_vlan: HashSet<Uuid> = self
            .vm_networks
            .iter()
            .filter(|network| network.isolation_type == VmNetworkType::VLANNetwork)
            .map(|network| network.id)
            .collect();
        for subnet in &mut self.vm_subnets {
            subnet.name = subnet.name.trim().to_owned();
            (subnet.vm_network, subnet.site) = (None, None);
            // VMM keeps a definition of its own behind a virtualized subnet, which is no network site.
            subnet.site_id = subnet.site_id.filter(|_| by_vlan.contains(&subnet.vm_network_id));
            arrange(&mut subnet.subnet_vlans);
        }
        for (position, pool) in self.pools.iter_mut().enumerate() {
            memory::check()?;
            pool.name = pool.name.trim().to_owned();
            (pool.site, pool.vm_subnet) = (None, None);
            pool.site_id = pool.site_id.filter(|_| pool.vm_subnet_id.is_none());
            for route in &mut pool.network_routes {
                *route = route.canonical().unwrap_or_else(|| route.clone());
            }
            let set = |field, text: &str| {
                let set = text::address_set(field, text).map_err(|error| invalid(&place(POOLS, position), error))?;
                Ok::<_, Error>(text::address_set_text(&set))
            };
            pool.reserved_set = set("IPAddressReservedSet", &pool.reserved_set)?;
            pool.vip_set = set("VIPAddressSet", &pool.vip_set)?;
        }
        for address in &mut self.addresses {
            memory::check()?;
            address.pool = None;
            address.name = address.address.map(|a| a.to_string()).unwrap_or_default();
            address.state = address.state_of_assignment();
        }
        self.validate()?;
        self.sort();
        // Pools are large, and came one by one: a list that grew so has room for up to as many again.
        self.pools.shrink_to_fit();
        self.count()?;
        self.info.digest = self.digest();
        Ok(self)
    }

    /// Returns the bytes of the largest list: nothing that the checks and the sorting make at once is larger.
    fn largest(&self) -> usize {
        let lists = [
            size_of_val(&*self.host_groups),
            size_of_val(&*self.networks),
            size_of_val(&*self.sites),
            size_of_val(&*self.vm_networks),
            size_of_val(&*self.vm_subnets),
            size_of_val(&*self.pools),
            size_of_val(&*self.addresses),
        ];
        lists.into_iter().max().unwrap_or_default()
    }

    fn sort(&mut self) {
        let fold = |name: &str| {
            memory::check_or_unwind();
            fold(name)
        };
        self.host_groups.sort_by_cached_key(|group| (fold(&group.path), group.id));
        self.networks.sort_by_cached_key(|network| (fold(&network.name), network.id));
        let networks = ranks(&self.networks, |network| network.id);
        self.sites.sort_by_cached_key(|site| (networks.get(&site.logical_network_id), fold(&site.name), site.id));
        let sites = ranks(&self.sites, |site| site.id);
        self.vm_networks
            .sort_by_cached_key(|network| (networks.get(&network.logical_network_id), fold(&network.name), network.id));
        let vm_networks = ranks(&self.vm_networks, |network| network.id);
        self.vm_subnets
            .sort_by_cached_key(|subnet| (vm_networks.get(&subnet.vm_network_id), fold(&subnet.name), subnet.id));
        let vm_subnets = ranks(&self.vm_subnets, |subnet| subnet.id);
        self.pools.sort_by_key(|pool| {
            let (vm_subnet, site) = (pool.vm_subnet_id.and_then(|id| vm_subnets.get(&id)), pool.site_id);
            (vm_subnet, site.and_then(|id| sites.get(&id)), pool.subnet, pool.start, pool.id)
        });
        let pools = ranks(&self.pools, |pool| pool.id);
        self.addresses.sort_by_key(|address| (pools.get(&address.pool_id), address.address, address.id));
    }

    fn count(&mut self) -> Result<()> {
        let mut taken: HashMap<Uuid, [u64; 2]> = HashMap::new();
        for address in &self.addresses {
            taken.entry(address.pool_id).or_default()
                [usize::from(address.address_type == AllocatedAddressType::VirtualIP)] += 1;
        }
        for pool in &mut self.pools {
            let [dedicated, virtual_ips] = taken.get(&pool.id).copied().unwrap_or_default();
            pool::fill(pool, dedicated, virtual_ips)?;
        }
        self.info.logical_network_count = self.networks.len() as u64;
        self.info.site_count = self.sites.len() as u64;
        self.info.vm_network_count = self.vm_networks.len() as u64;
        self.info.vm_subnet_count = self.vm_subnets.len() as u64;
        self.info.pool_count = self.pools.len() as u64;
        self.info.address_count = self.addresses.len() as u64;
        Ok(())
    }
}

fn arrange(rows: &mut [SubnetVlan]) {
    rows.sort_by_key(|row| (row.subnet, row.vlan_id, row.secondary_vlan_id, row.supports_dhcp));
    for row in rows {
        row.is_vlan_enabled = row.vlan_id != 0;
    }
}

fn ranks<T>(objects: &[T], id: impl Fn(&T) -> Uuid) -> HashMap<Uuid, usize> {
    objects.iter().enumerate().map(|(rank, object)| (id(object), rank)).collect()
}

fn place(list: &str, position: usize) -> String {
    format!("{list}[{position}]")
}

fn invalid(place: &str, rule: impl Display) -> Error {
    Error::new(Status::InvalidInventory).with("rule", format_args!("{place}: {rule}"))
}
