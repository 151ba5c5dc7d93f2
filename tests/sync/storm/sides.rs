//! What both sides hold before an edit, and which of it is linked with what.

use ipam::domain::address::{Address, Prefix};
use ipam::domain::fields::{AddressRecord, AddressSpace, Link, NetworkType, Range, Subnet};
use ipam::sync;
use ipam::sync::model::SyncObject;
use ipam::vmm::model::*;

use crate::fixture::{VMM1, World};

/// Everything of both sides.
pub struct Sides {
    pub networks: Vec<LogicalNetwork>,
    pub sites: Vec<NetworkSite>,
    pub pools: Vec<Pool>,
    pub tenants: Vec<VmNetwork>,
    pub tenant_subnets: Vec<VmSubnet>,
    pub grants: Vec<AllocatedAddress>,
    pub spaces: Vec<AddressSpace>,
    pub subnets: Vec<Subnet>,
    pub ranges: Vec<Range>,
    pub addresses: Vec<AddressRecord>,
    pub links: Vec<Link>,
}

impl Sides {
    pub fn read(world: &World) -> Sides {
        let all = VmmFilter::default();
        let mut pools = world.vmm.pools(&all).unwrap();
        // Names may be equal; the order must not depend on GUIDs.
        pools.sort_by_key(|pool| (pool.subnet, pool.start, pool.vm_subnet.as_ref().map(|subnet| subnet.name.clone())));
        Sides {
            networks: world.vmm.networks(&all).unwrap(),
            sites: world.vmm.sites(&all).unwrap(),
            pools,
            tenants: world.vmm.vm_networks(&all).unwrap(),
            tenant_subnets: world.vmm.vm_subnets(&all).unwrap(),
            grants: world.vmm.grants(&all).unwrap(),
            spaces: world.spaces().into_iter().filter(|space| space.id > 1).collect(),
            subnets: world.subnets(),
            ranges: world.ranges(),
            addresses: world.addresses(),
            links: sync::select_links(&world.ipam, VMM1).unwrap(),
        }
    }

    /// The link of an object of VMM.
    pub fn of_vmm(&self, object: SyncObject, key: &str) -> Option<&Link> {
        self.links.iter().find(|link| link.object_type == object && link.vmm_key == key)
    }

    /// The link of a record of IPAM that is no site.
    pub fn of_ipam(&self, object: SyncObject, id: u64) -> Option<&Link> {
        self.links.iter().find(|link| link.object_type == object && link.ipam_id == id)
    }

    /// A link and those above it, by number; nothing for no link.
    pub fn chain(&self, link: Option<&Link>) -> Vec<u64> {
        let mut chain = Vec::new();
        let mut next = link;
        while let Some(link) = next {
            chain.push(link.id);
            next = self.links.iter().find(|above| above.id == link.parent_id);
        }
        chain
    }

    /// The links below one, by number.
    pub fn below(&self, id: u64) -> Vec<u64> {
        let own: Vec<u64> = self.links.iter().filter(|link| link.parent_id == id).map(|link| link.id).collect();
        own.iter().flat_map(|id| std::iter::once(*id).chain(self.below(*id))).collect()
    }

    pub fn site_chain(&self, site: &NetworkSite) -> Vec<u64> {
        let own = self.of_vmm(SyncObject::NetworkSite, &site.id.to_string());
        match own {
            Some(link) => self.chain(Some(link)),
            None => self.network_chain(site.logical_network_id),
        }
    }

    pub fn network_chain(&self, network: uuid::Uuid) -> Vec<u64> {
        self.chain(self.of_vmm(SyncObject::LogicalNetwork, &network.to_string()))
    }

    /// Links from the subnet of a pool of VMM upwards.
    pub fn place_of_pool(&self, pool: &Pool) -> Vec<u64> {
        let (object, above) = match (pool.vm_subnet_id, pool.site_id) {
            (Some(subnet), _) => (SyncObject::VmSubnet, subnet),
            (None, site) => (SyncObject::Subnet, site.unwrap_or_default()),
        };
        match self.of_vmm(object, &format!("{above}|{}", pool.subnet)) {
            Some(link) => self.chain(Some(link)),
            None => match self.sites.iter().find(|site| site.id == above) {
                Some(site) => self.site_chain(site),
                None => match self.tenant_subnets.iter().find(|subnet| subnet.id == above) {
                    Some(subnet) => self.tenant_chain(subnet.vm_network_id),
                    None => Vec::new(),
                },
            },
        }
    }

    pub fn tenant_chain(&self, tenant: uuid::Uuid) -> Vec<u64> {
        match self.of_vmm(SyncObject::VmNetwork, &tenant.to_string()) {
            Some(link) => self.chain(Some(link)),
            None => match self.tenants.iter().find(|one| one.id == tenant) {
                Some(one) => self.network_chain(one.logical_network_id),
                None => Vec::new(),
            },
        }
    }

    /// Links from a subnet of IPAM upwards.
    pub fn subnet_chain(&self, subnet: &Subnet) -> Vec<u64> {
        match self.of_ipam(kind(subnet), subnet.id) {
            Some(link) => self.chain(Some(link)),
            None => self.space_chain(subnet.address_space_id),
        }
    }

    pub fn space_chain(&self, space: u64) -> Vec<u64> {
        let own = self.of_ipam(SyncObject::LogicalNetwork, space);
        match own.or_else(|| self.of_ipam(SyncObject::VmNetwork, space)) {
            Some(link) => self.chain(Some(link)),
            None => Vec::new(),
        }
    }

    pub fn space(&self, name: &str) -> Option<&AddressSpace> {
        self.spaces.iter().find(|space| space.name == name)
    }

    pub fn ranges_of(&self, subnet: &Subnet) -> impl Iterator<Item = &Range> {
        let (space, network) = (subnet.address_space_id, subnet.network_id);
        self.ranges.iter().filter(move |range| range.address_space_id == space && range.network_id == network)
    }

    /// Ranges of the VMM server.
    pub fn ours(&self) -> Vec<&Range> {
        self.ranges.iter().filter(|range| range.managed_by_service == "VMM").collect()
    }

    pub fn provider(&self) -> Vec<&Subnet> {
        self.subnets.iter().filter(|one| one.network_type == NetworkType::Provider).collect()
    }

    pub fn customer(&self) -> Vec<&Subnet> {
        self.subnets.iter().filter(|one| one.network_type == NetworkType::Customer).collect()
    }

    /// Tells whether VMM has granted addresses of what is linked with a range.
    pub fn is_granted(&self, range: &Range) -> bool {
        let Some(link) = self.of_ipam(SyncObject::Pool, range.id) else { return false };
        self.grants.iter().any(|grant| grant.pool_id.to_string() == link.vmm_key)
    }

    /// Tells whether IPAM has addresses in a network that VMM never granted, or ranges of somebody else: VMM's deletion of it is held.
    pub fn holds(&self, network: Prefix) -> bool {
        let linked = |one: &AddressRecord| self.of_ipam(SyncObject::Address, one.id).is_some();
        self.addresses.iter().any(|one| network.contains(one.ip_address) && !linked(one))
            || self.ranges.iter().any(|one| one.network_id == network && one.managed_by_service != "VMM")
    }

    /// Tells whether either side has a pool in a region of a subnet; the one that the other side still has may come back.
    pub fn has_pool(&self, network: Prefix, wanted: u32) -> bool {
        let here = |start: Option<Address>| start.is_some_and(|start| region(start) == wanted);
        self.pools.iter().any(|pool| pool.subnet == network && here(pool.start))
            || self.ranges.iter().any(|range| range.network_id == network && here(Some(range.start)))
    }

    /// Tells whether a VM network of either side is on the network of a provider space, whose deletion it holds.
    pub fn carries(&self, space: &str) -> bool {
        let Some(space) = self.space(space) else { return true };
        let link = self.of_ipam(SyncObject::LogicalNetwork, space.id);
        let on_it = |tenant: &VmNetwork| link.is_some_and(|l| l.vmm_key == tenant.logical_network_id.to_string());
        self.tenants.iter().any(on_it)
            || self.spaces.iter().any(|one| one.associated_provider_address_space == space.name)
    }
}

pub fn kind(subnet: &Subnet) -> SyncObject {
    if subnet.network_type == NetworkType::Customer { SyncObject::VmSubnet } else { SyncObject::Subnet }
}

/// The address with a number in a /24 or an IPv6 network that ends with `::`.
pub fn host(network: Prefix, number: u32) -> String {
    let text = network.to_string();
    let base = text.split('/').next().unwrap_or_default();
    match base.rsplit_once('.') {
        Some((base, _)) => format!("{base}.{number}"),
        None => format!("{base}{number:x}"),
    }
}

/// The number of an address that [`host`] made.
pub fn number(address: Address) -> u32 {
    let text = address.to_string();
    match text.rsplit_once('.') {
        Some((_, last)) => last.parse().unwrap(),
        None => u32::from_str_radix(text.rsplit_once(':').unwrap().1, 16).unwrap_or(0),
    }
}

/// Pools of these tests lie in one of two regions of their subnet, which do not overlap whatever becomes of their ends: the start is
/// one of the first ten numbers, the end one of ten, addresses that are reserved, granted, virtual and never granted are between.
pub const REGIONS: [u32; 2] = [10, 130];

pub fn region(start: Address) -> u32 {
    if number(start) < REGIONS[1] { REGIONS[0] } else { REGIONS[1] }
}
