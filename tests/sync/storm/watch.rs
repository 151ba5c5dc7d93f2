//! What a sync takes away, and who took it away before: everything that vanishes in a run must have been deleted by a user on the
//! other side. Written from plain readings of both sides, apart from what the plan says.

use std::collections::{BTreeMap, BTreeSet};

use ipam::domain::fields::AddressSpaceType;
use ipam::sync::model::SyncObject;

use super::sides::{Sides, kind};

/// An object of one side, by its kind and what never changes of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Thing {
    Vmm(&'static str, String),
    Ipam(&'static str, u64),
}

use Thing::{Ipam, Vmm};

const NETWORK: &str = "logical network";
const SITE: &str = "network site";
const SUBNET: &str = "subnet";
const VM_NETWORK: &str = "VM network";
const VM_SUBNET: &str = "VM subnet";
const POOL: &str = "pool";
const ADDRESS: &str = "address";

/// Every object of both sides.
pub fn things(sides: &Sides) -> BTreeSet<Thing> {
    let mut all = BTreeSet::new();
    all.extend(sides.networks.iter().map(|one| Vmm(NETWORK, one.id.to_string())));
    all.extend(sides.sites.iter().map(|one| Vmm(SITE, one.id.to_string())));
    for site in &sides.sites {
        let rows = site.subnet_vlans.iter().filter_map(|row| row.subnet);
        all.extend(rows.map(|subnet| Vmm(SUBNET, format!("{}|{subnet}", site.id))));
    }
    all.extend(sides.tenants.iter().map(|one| Vmm(VM_NETWORK, one.id.to_string())));
    for one in &sides.tenant_subnets {
        let rows = one.subnet_vlans.iter().filter_map(|row| row.subnet);
        all.extend(rows.map(|subnet| Vmm(VM_SUBNET, format!("{}|{subnet}", one.id))));
    }
    all.extend(sides.pools.iter().map(|one| Vmm(POOL, one.id.to_string())));
    all.extend(sides.grants.iter().map(|one| Vmm(ADDRESS, one.id.to_string())));
    all.extend(sides.spaces.iter().map(|one| match one.space_type {
        AddressSpaceType::CustomerAddressSpace => Ipam(VM_NETWORK, one.id),
        _ => Ipam(NETWORK, one.id),
    }));
    all.extend(sides.subnets.iter().map(|one| Ipam(kind(one).noun(), one.id)));
    all.extend(sides.ranges.iter().map(|one| Ipam(POOL, one.id)));
    all.extend(sides.addresses.iter().map(|one| Ipam(ADDRESS, one.id)));
    all
}

/// What is kept of an object although the other side has no home for it, by field.
pub fn extras(sides: &Sides, named: &BTreeSet<u64>) -> BTreeMap<(Thing, &'static str), String> {
    let mut all = BTreeMap::new();
    let custom = |text: &str| ipam::domain::custom::parse("c", text).unwrap();
    let rack =
        |text: &str| custom(text).into_iter().find(|(name, _)| name == "Rack").map(|(_, v)| v).unwrap_or_default();
    for one in &sides.networks {
        let thing = Vmm(NETWORK, one.id.to_string());
        let flags = (one.network_virtualization_enabled, one.is_logical_network_definition_isolated, one.is_pvlan);
        all.insert((thing, "flags"), format!("{flags:?}"));
    }
    for site in &sides.sites {
        all.insert((Vmm(SITE, site.id.to_string()), "host groups"), format!("{:?}", site.host_group_ids));
        let bare = site.subnet_vlans.iter().filter(|row| row.subnet.is_none() && row.supports_dhcp);
        let bare: Vec<u16> = bare.map(|row| row.vlan_id).collect();
        all.insert((Vmm(SITE, site.id.to_string()), "VLANs alone"), format!("{bare:?}"));
        for row in site.subnet_vlans.iter().filter(|row| row.subnet.is_some()) {
            let thing = Vmm(SUBNET, format!("{}|{}", site.id, row.subnet.unwrap()));
            all.insert((thing, "DHCP"), row.supports_dhcp.to_string());
        }
    }
    for one in &sides.tenants {
        let thing = Vmm(VM_NETWORK, one.id.to_string());
        all.insert((thing, "rest"), format!("{} {:?}", one.user_role, one.routing_domain_id));
    }
    for one in &sides.tenant_subnets {
        for subnet in one.subnet_vlans.iter().filter_map(|row| row.subnet) {
            let thing = Vmm(VM_SUBNET, format!("{}|{subnet}", one.id));
            all.insert((thing, "ports"), format!("{:?}", one.max_number_of_ports));
        }
    }
    for one in &sides.pools {
        let rest = format!("{} {:?} {:?}", one.enable_netbios, one.network_routes, one.pxe_server_addresses);
        all.insert((Vmm(POOL, one.id.to_string()), "rest"), rest);
    }
    for one in &sides.grants {
        let thing = Vmm(ADDRESS, one.id.to_string());
        all.insert((thing, "all"), format!("{} {} {}", one.assigned_to_name, one.description, one.mac_address));
    }
    for one in &sides.spaces {
        let object = if one.associated_provider_address_space.is_empty() { NETWORK } else { VM_NETWORK };
        all.insert((Ipam(object, one.id), "own"), format!("{} {}", one.owner, rack(&one.custom_configuration)));
        // A name that a user gave is kept; the sync's own follows the network.
        if named.contains(&one.id) {
            all.insert((Ipam(object, one.id), "name"), one.name.clone());
        }
    }
    for one in &sides.subnets {
        let thing = || Ipam(kind(one).noun(), one.id);
        all.insert((thing(), "own"), format!("{} {}", one.owner, rack(&one.custom_configuration)));
        if kind(one) == SyncObject::Subnet {
            all.insert((thing(), "name"), format!("{} {}", one.name, one.description));
        }
    }
    for one in &sides.ranges {
        let text = format!("{} {} {}", one.owner, rack(&one.custom_configuration), one.managed_by_service);
        all.insert((Ipam(POOL, one.id), "own"), text);
    }
    for one in &sides.addresses {
        let text = format!("{} {} {}", one.owner, one.asset_tag, rack(&one.custom_configuration));
        all.insert((Ipam(ADDRESS, one.id), "own"), text);
    }
    all
}

/// What users deleted and moved, and what was ever linked with what.
#[derive(Default)]
pub struct Watch {
    seen: BTreeSet<Thing>,
    gone: BTreeSet<Thing>,
    /// Subnets and ranges that users moved to another site in IPAM since the last sync.
    pub moved: BTreeSet<Thing>,
    /// Keys of what users moved in VMM, where it has another key, by that.
    pub remade: BTreeMap<String, String>,
    pairs: BTreeSet<(&'static str, String, u64)>,
    /// Keys of the subnets that were linked before the last run.
    current: BTreeSet<String>,
    /// Network of each site, by their keys in VMM.
    networks: BTreeMap<String, String>,
}

impl Watch {
    fn link(&mut self, sides: &Sides) {
        for link in &sides.links {
            self.pairs.insert((link.object_type.noun(), link.vmm_key.clone(), link.ipam_id));
            if link.object_type == SyncObject::NetworkSite {
                let above = sides.links.iter().find(|above| above.id == link.parent_id).unwrap();
                self.networks.insert(link.vmm_key.clone(), above.vmm_key.clone());
            }
        }
    }

    /// Before a run: what is not there any more was deleted by a user.
    pub fn before(&mut self, sides: &Sides) {
        let now = things(sides);
        self.gone.extend(self.seen.difference(&now).cloned());
        self.seen = now;
        self.link(sides);
        let subnets = sides.links.iter().filter(|link| link.object_type == SyncObject::Subnet);
        self.current = subnets.map(|link| link.vmm_key.clone()).collect();
    }

    /// After a run: returns what vanished although nobody had deleted it.
    pub fn after(&mut self, sides: &Sides) -> Vec<Thing> {
        let now = things(sides);
        let lost = self.seen.difference(&now).filter(|thing| !self.is_deleted(thing)).cloned().collect();
        self.seen = now;
        self.link(sides);
        lost
    }

    fn partners<'a>(&'a self, object: &'a str, key: &'a str) -> impl Iterator<Item = u64> + 'a {
        let mut keys = vec![key];
        while let Some(before) =
            keys.last().and_then(|key| self.remade.get(*key)).filter(|key| !keys.contains(&&***key))
        {
            keys.push(before);
        }
        self.pairs.iter().filter(move |(o, k, _)| *o == object && keys.contains(&&**k)).map(|(_, _, id)| *id)
    }

    fn left(&self, object: &'static str, id: u64) -> bool {
        [&self.gone, &self.moved].iter().any(|set| set.contains(&Ipam(object, id)))
    }

    /// Tells whether every subnet that a site had before the run was deleted in IPAM or moved there.
    fn is_emptied(&self, site: &str) -> bool {
        let here = |key: &String| {
            key.strip_prefix(site).is_some_and(|rest| rest.starts_with('|')) && self.current.contains(key)
        };
        let mut subnets = self.pairs.iter().filter(|(object, key, _)| *object == SUBNET && here(key)).peekable();
        subnets.peek().is_some()
            && subnets.all(|(_, key, id)| self.left(SUBNET, *id) || self.gone.contains(&Vmm(SUBNET, key.clone())))
    }

    /// Tells whether a user deleted, on the other side, what an object that a run took away stood for.
    fn is_deleted(&self, thing: &Thing) -> bool {
        match thing {
            Vmm(object @ (POOL | SUBNET | VM_SUBNET), key) => {
                self.partners(object, key).any(|id| self.left(object, id))
            }
            Vmm(VM_NETWORK, key) => self.partners(VM_NETWORK, key).any(|id| self.left(VM_NETWORK, id)),
            Vmm(SITE, key) => self.is_emptied(key),
            // Sites that were gone before are no question any more.
            Vmm(NETWORK, key) => {
                let mut sites = self.networks.iter().filter(|(_, network)| *network == key).peekable();
                let was_there = |site: &String| self.seen.contains(&Vmm(SITE, site.clone()));
                sites.peek().is_some() && sites.all(|(site, _)| !was_there(site) || self.is_emptied(site))
            }
            // The sync never takes back a grant.
            Vmm(..) => false,
            Ipam(NETWORK, id) => {
                let keys = self.pairs.iter().filter(|(object, _, own)| *object == NETWORK && own == id);
                keys.clone().any(|(_, key, _)| {
                    self.gone.contains(&Vmm(NETWORK, key.clone())) || self.is_deleted(&Vmm(NETWORK, key.clone()))
                })
            }
            Ipam(object, id) => {
                let mut keys = self.pairs.iter().filter(|(o, _, own)| o == object && own == id);
                keys.any(|(_, key, _)| self.gone.contains(&Vmm(object, key.clone())))
            }
        }
    }
}
