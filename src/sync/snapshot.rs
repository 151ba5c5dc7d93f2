//! One neutral form for both sides: objects from their logical network down, with the fields of the mapping table as canonical text.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write;

use compact_str::{CompactString, ToCompactString};
use uuid::Uuid;

use super::fields::Fields;
use super::finder::{Finder, Numbers};
use super::mapping::{self, Mapping};
use super::model::{SyncObject, key};
use super::plan::matching::BaseLink;
use super::reader::Reader;
use crate::domain::address::{Address, Prefix};
use crate::domain::name::fold;
use crate::domain::object::Object;
use crate::domain::value::Timestamp;
use crate::memory;
use crate::vmm::inventory::Inventory;
use crate::vmm::model::{AllocatedAddress, LogicalNetwork, NetworkSite, Pool, SubnetVlan, VmNetwork, VmSubnet};

/// One object of one side.
#[derive(Clone, Debug, Default)]
pub struct Item {
    /// Kind.
    pub object: SyncObject,
    /// GUID in VMM, for a subnet that of its site or VM subnet; none in IPAM.
    pub vmm_id: Uuid,
    /// Number of the IPAM record, for a site that of the value, which is one below its space; 0 in VMM.
    pub ipam_id: u64,
    /// Position of the object above, which comes before.
    pub parent: Option<usize>,
    /// Key below the parent that both sides share.
    pub natural: CompactString,
    /// How the object is called in plans.
    pub name: CompactString,
    /// Version of the IPAM record; 0 in VMM.
    pub version: u64,
    /// When it was last changed by the clock of its side; `Timestamp(0)` when the side does not tell.
    pub modified: Timestamp,
    /// Canonical text per field of the mapping table.
    pub fields: Fields,
    /// IPAM networks and sites: only the space or value is there, no subnet of this server.
    pub bare: bool,
    /// What few objects have.
    pub more: Option<Box<More>>,
}

/// What few objects have.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct More {
    /// IPAM subnets: steps of the recipe that are missing.
    pub recipe_missing: Vec<String>,
    /// Why the object must not be deleted: what it holds that the other side does not know.
    pub blockers: Vec<String>,
    /// What it has that has no home on the other side.
    pub notes: Vec<String>,
    /// IPAM networks and VM networks: name of the space.
    pub space: String,
    /// IPAM customer subnets: value of Network Site.
    pub site: String,
    /// VMM sites: VLANs without a subnet, each as text.
    pub vlans: Vec<String>,
}

static NOTHING_MORE: More = More {
    recipe_missing: Vec::new(),
    blockers: Vec::new(),
    notes: Vec::new(),
    space: String::new(),
    site: String::new(),
    vlans: Vec::new(),
};

impl Item {
    /// Returns the key in VMM: the GUID, for a subnet `<GUID of the site or VM subnet>|<network>`. Empty in IPAM.
    pub fn key(&self) -> String {
        if self.vmm_id.is_nil() {
            return String::new();
        }
        vmm_key(self.vmm_id, self.network())
    }

    /// Returns the network that tells the object from others of its GUID: that of a subnet.
    pub fn network(&self) -> &str {
        if self.object.is_subnet() { &self.natural } else { "" }
    }

    /// Returns what few objects have.
    pub fn more(&self) -> &More {
        self.more.as_deref().unwrap_or(&NOTHING_MORE)
    }

    /// Returns the same to be changed.
    pub fn more_mut(&mut self) -> &mut More {
        self.more.get_or_insert_default()
    }

    /// Returns the object with what few have.
    pub fn with(mut self, more: More) -> Item {
        self.more = (more != NOTHING_MORE).then(|| Box::new(more));
        self
    }
}

/// A subnet of this server in IPAM that hangs under no network or site, so that it has no place in the tree.
#[derive(Clone, Debug, Default)]
pub struct Stray {
    /// Number of the record.
    pub ipam_id: u64,
    /// Version of the record.
    pub version: u64,
    /// How it is called in plans.
    pub path: String,
    /// Steps of the recipe that are missing; for a subnet that is not a Provider one, what it is instead.
    pub missing: Vec<String>,
    /// Whether it is a Provider subnet.
    pub provider: bool,
}

/// All objects of one side.
#[derive(Clone, Debug, Default)]
pub struct Snapshot {
    /// Objects, parents first.
    pub items: Vec<Item>,
    /// Whether everything in scope is there, so that what is missing was deleted.
    pub complete: bool,
    /// Names of the logical networks in scope; empty for all.
    pub networks: Vec<String>,
    /// VMM: paths of the host groups in scope, sorted.
    pub scope: Vec<String>,
    /// VMM: when it was read.
    pub taken_at: Timestamp,
    /// VMM: its clock less that of the reader.
    pub clock_offset_ms: i64,
    /// VMM: digest of the inventory.
    pub digest: String,
    /// IPAM: subnets without a place.
    pub strays: Vec<Stray>,
    /// IPAM: folded names of all address spaces.
    pub spaces: BTreeSet<String>,
    /// IPAM: networks of subnets that are not of this server, per space.
    pub taken: BTreeMap<(u64, String), String>,
}

/// Key of an object in IPAM: its kind, for a site the number of its space, and its own number.
pub type RecordKey = (SyncObject, u64, u64);

impl Snapshot {
    /// Returns the positions of the objects of each kind, in the order of [`SyncObject::ORDER`].
    pub fn by_kind(&self) -> [Vec<usize>; 7] {
        let mut kinds: [Vec<usize>; 7] = Default::default();
        self.items.iter().enumerate().for_each(|(at, item)| kinds[item.object.rank()].push(at));
        kinds
    }

    /// Returns the key in IPAM of an item.
    pub fn record_key(&self, at: usize) -> RecordKey {
        let item = &self.items[at];
        let space = match item.object {
            SyncObject::NetworkSite => item.parent.map_or(0, |above| self.items[above].ipam_id),
            _ => 0,
        };
        (item.object, space, item.ipam_id)
    }

    /// VMM: tells whether the object of a link would be there if VMM had it.
    pub fn shows(&self, link: &BaseLink) -> bool {
        let narrowed = link.object == SyncObject::LogicalNetwork && !self.networks.is_empty();
        self.complete && !narrowed && covers(&self.scope, &link.facts.scope)
    }

    fn push(&mut self, item: Item) -> usize {
        memory::check_or_unwind();
        self.items.push(item);
        self.items.len() - 1
    }

    /// Brings an inventory into the neutral form.
    pub fn of_vmm(inventory: &Inventory) -> Snapshot {
        Snapshot::beside(inventory, &[])
    }

    /// Does the same; what has not changed since the last sync is shared with the links.
    pub fn beside(inventory: &Inventory, links: &[BaseLink]) -> Snapshot {
        let known = [SyncObject::Subnet, SyncObject::Pool, SyncObject::Address].map(|object| known(links, object));
        let ([known_subnet, known_pool, known_grant], none) = (&known, CompactString::default());
        let info = &inventory.info;
        let mut side = Snapshot {
            complete: info.complete,
            networks: info.logical_networks.clone(),
            scope: scope_paths(inventory),
            taken_at: info.taken_at,
            clock_offset_ms: info.clock_offset_ms,
            digest: info.digest.clone(),
            items: memory::list(object_count(inventory)),
            ..Snapshot::default()
        };
        let readers = Readers::new();
        let mut networks = ByGuid::default();
        for network in &inventory.networks {
            let item = Item {
                object: SyncObject::LogicalNetwork,
                vmm_id: network.id,
                natural: fold(&network.name).into(),
                name: network.name.as_str().into(),
                modified: network.modified_time,
                fields: readers.network.read(network, nothing),
                ..Item::default()
            };
            networks.insert(network.id, side.push(item));
        }
        let groups = inventory.host_groups.iter().map(|group| (group.id, group.path.as_str())).collect();
        let mut sites = ByGuid::default();
        for site in &inventory.sites {
            let item = site_item(&readers.site, &groups, site, networks.get(&site.logical_network_id).copied());
            sites.insert(site.id, side.push(item));
        }
        let mut subnets = ByGuid::default();
        for site in &inventory.sites {
            for row in &site.subnet_vlans {
                let Some(subnet) = row.subnet else { continue };
                let natural = network_text(subnet);
                let fields = readers.subnet.read_beside(row, nothing, known_subnet.find(site.id, &natural));
                let item = Item {
                    object: SyncObject::Subnet,
                    vmm_id: site.id,
                    parent: sites.get(&site.id).copied(),
                    name: natural.clone(),
                    natural,
                    modified: site.modified_time,
                    fields,
                    ..Item::default()
                };
                let item = item.with(More { notes: subnet_notes(row), ..More::default() });
                // VMM takes equal rows twice in one site; the first stands for them.
                subnets.entry((site.id, subnet)).or_insert_with(|| side.push(item));
            }
        }
        let tenants = side.tenants(inventory, &readers, &networks);
        let mut pools = ByGuid::default();
        for pool in &inventory.pools {
            let place = match (pool.vm_subnet_id, pool.site_id) {
                (Some(subnet), _) => tenants.get(&(subnet, pool.subnet)),
                (None, Some(site)) => subnets.get(&(site, pool.subnet)),
                (None, None) => None,
            };
            let Some(parent) = place.copied() else { continue };
            if pool.is_multicast {
                let text = format!("multicast pool {}", pool.name);
                let more = side.items[parent].more_mut();
                more.notes.push(format!("{text} is kept in VMM only"));
                more.blockers.push(text);
                continue;
            }
            let known = known_pool.find(pool.id, &none);
            pools.insert(pool.id, side.push(pool_item(&readers.pool, pool, parent, known)));
        }
        for grant in &inventory.addresses {
            let (Some(parent), Some(address)) = (pools.get(&grant.pool_id).copied(), grant.address) else { continue };
            let natural = address_text(address);
            side.push(Item {
                object: SyncObject::Address,
                vmm_id: grant.id,
                parent: Some(parent),
                name: natural.clone(),
                natural,
                modified: grant.modified_time,
                fields: readers.grant.read_beside(grant, nothing, known_grant.find(grant.id, &none)),
                ..Item::default()
            });
        }
        side
    }

    /// Adds VM networks and their subnets; returns the position of each subnet. What IPAM has no word for is named where it would be.
    fn tenants(&mut self, inventory: &Inventory, readers: &Readers, networks: &ByGuid<Uuid>) -> ByGuid<(Uuid, Prefix)> {
        let mut places = ByGuid::default();
        for network in &inventory.vm_networks {
            let Some(parent) = networks.get(&network.logical_network_id).copied() else { continue };
            let isolation = network.isolation_type.name();
            if !mapping::has_isolation(isolation) {
                let text =
                    format!("VM network {} is kept in VMM only: IPAM has no isolation {isolation}", network.name);
                let more = self.items[parent].more_mut();
                more.notes.push(text);
                more.blockers.push(format!("VM network {}", network.name));
                continue;
            }
            let at = self.push(vm_network_item(&readers.vm_network, network, parent));
            places.insert(network.id, at);
        }
        let mut subnets = ByGuid::default();
        for subnet in &inventory.vm_subnets {
            let Some(parent) = places.get(&subnet.vm_network_id).copied() else { continue };
            if subnet.subnet_vlans.iter().all(|row| row.subnet.is_none()) {
                let more = self.items[parent].more_mut();
                more.notes.push(format!("VM subnet {} without a network is kept in VMM only", subnet.name));
                more.blockers.push(format!("VM subnet {} without a network", subnet.name));
            }
            for row in &subnet.subnet_vlans {
                let Some(network) = row.subnet else { continue };
                let item = vm_subnet_item(&readers.vm_subnet, subnet, row, network, parent);
                subnets.entry((subnet.id, network)).or_insert_with(|| self.push(item));
            }
        }
        subnets
    }
}

/// Returns how many objects an inventory may become: a list of them that grew would be copied again and again, for most of it is in them.
fn object_count(inventory: &Inventory) -> usize {
    let subnets = inventory.sites.iter().map(|site| site.subnet_vlans.len()).sum::<usize>()
        + inventory.vm_subnets.iter().map(|subnet| subnet.subnet_vlans.len()).sum::<usize>();
    let above = inventory.networks.len() + inventory.sites.len() + inventory.vm_networks.len();
    above + subnets + inventory.pools.len() + inventory.addresses.len()
}

/// What the links of a kind keep of the objects of VMM.
struct Known<'l, F> {
    links: &'l [BaseLink],
    finder: Finder<(Uuid, CompactString), F>,
}

impl<'l, F: Fn(usize) -> (Uuid, CompactString)> Known<'l, F> {
    fn find(&self, id: Uuid, network: &CompactString) -> Option<&'l Fields> {
        self.links[self.finder.find(&(id, network.clone()))?].base.fields()
    }
}

/// Returns what the links, parents first, keep of the objects of a kind.
fn known(links: &[BaseLink], object: SyncObject) -> Known<'_, impl Fn(usize) -> (Uuid, CompactString)> {
    let links = BaseLink::of_kind(links, object);
    Known { links, finder: Finder::new(links.len(), |at| (links[at].vmm_id, links[at].network.clone())) }
}

fn vm_network_item(reader: &Reader, network: &VmNetwork, parent: usize) -> Item {
    let mut notes = Vec::new();
    if let Some(domain) = network.routing_domain_id {
        notes.push(format!("routing domain {} is kept in VMM only", key(domain)));
    }
    Item {
        object: SyncObject::VmNetwork,
        vmm_id: network.id,
        parent: Some(parent),
        natural: fold(&network.name).into(),
        name: network.name.as_str().into(),
        modified: network.modified_time,
        fields: reader.read(network, nothing),
        ..Item::default()
    }
    .with(More { notes, ..More::default() })
}

fn vm_subnet_item(reader: &Reader, subnet: &VmSubnet, row: &SubnetVlan, network: Prefix, parent: usize) -> Item {
    // Only the VLAN is one of the row.
    let of_row = |line: &Mapping| {
        SubnetVlan::SPEC.index(line.vmm).map(|at| line.text(&row.field(at))).unwrap_or_default().into()
    };
    let mut notes = subnet_notes(row);
    if let Some(ports) = subnet.max_number_of_ports {
        notes.push(format!("the limit of {ports} ports is kept in VMM only"));
    }
    Item {
        object: SyncObject::VmSubnet,
        vmm_id: subnet.id,
        parent: Some(parent),
        natural: network_text(network),
        name: network_text(network),
        modified: subnet.modified_time,
        fields: reader.read(subnet, of_row),
        ..Item::default()
    }
    .with(More { notes, ..More::default() })
}

/// Returns the key of an object in VMM; the network is that of a subnet, which has no GUID of its own, and empty for others.
pub fn vmm_key(id: Uuid, network: &str) -> String {
    let id = if id.is_nil() { String::new() } else { key(id) };
    if network.is_empty() { id } else { subnet_key(&id, network) }
}

/// Returns the key of a subnet in VMM.
pub fn subnet_key(site: &str, network: &str) -> String {
    format!("{site}|{network}")
}

/// Positions by GUIDs, which VMM draws by lot: nobody chooses them so that they meet.
type ByGuid<K> = HashMap<K, usize, Numbers>;

/// How objects of VMM are read.
struct Readers {
    network: Reader,
    site: Reader,
    subnet: Reader,
    vm_network: Reader,
    vm_subnet: Reader,
    pool: Reader,
    grant: Reader,
}

impl Readers {
    fn new() -> Readers {
        Readers {
            network: Reader::of_vmm(SyncObject::LogicalNetwork, LogicalNetwork::SPEC),
            site: Reader::of_vmm(SyncObject::NetworkSite, NetworkSite::SPEC),
            subnet: Reader::of_vmm(SyncObject::Subnet, SubnetVlan::SPEC),
            vm_network: Reader::of_vmm(SyncObject::VmNetwork, VmNetwork::SPEC),
            vm_subnet: Reader::of_vmm(SyncObject::VmSubnet, VmSubnet::SPEC),
            pool: Reader::of_vmm(SyncObject::Pool, Pool::SPEC),
            grant: Reader::of_vmm(SyncObject::Address, AllocatedAddress::SPEC),
        }
    }
}

/// For objects in which all fields are their own.
pub fn nothing(_: &Mapping) -> Cow<'static, str> {
    Cow::Borrowed("")
}

fn site_item(reader: &Reader, groups: &HashMap<Uuid, &str>, site: &NetworkSite, parent: Option<usize>) -> Item {
    // What they mean depends on the links: one may be a place that a run of the sync kept for subnets to come.
    let vlans: Vec<String> =
        site.subnet_vlans.iter().filter(|row| row.subnet.is_none()).map(|row| row.vlan_id.to_string()).collect();
    let mut groups: Vec<&str> = site.host_group_ids.iter().filter_map(|id| groups.get(id).copied()).collect();
    groups.sort_by_cached_key(|path| fold(path));
    let mut notes = Vec::new();
    if !groups.is_empty() {
        notes.push(format!("host groups {} are kept in VMM only", groups.join(", ")));
    }
    Item {
        object: SyncObject::NetworkSite,
        vmm_id: site.id,
        parent,
        natural: fold(&site.name).into(),
        name: site.name.as_str().into(),
        modified: site.modified_time,
        fields: reader.read(site, nothing),
        ..Item::default()
    }
    .with(More { notes, vlans, ..More::default() })
}

fn subnet_notes(row: &SubnetVlan) -> Vec<String> {
    let mut notes = Vec::new();
    if row.secondary_vlan_id != 0 {
        notes.push(format!("secondary VLAN {} is kept in VMM only", row.secondary_vlan_id));
    }
    if row.supports_dhcp {
        notes.push("that DHCP serves the subnet is kept in VMM only".to_owned());
    }
    notes
}

fn pool_item(reader: &Reader, pool: &Pool, parent: usize, known: Option<&Fields>) -> Item {
    let mut notes = Vec::new();
    if pool.enable_netbios {
        notes.push("NetBIOS over TCP/IP is kept in VMM only".to_owned());
    }
    if !pool.network_routes.is_empty() {
        let routes: Vec<String> = pool.network_routes.iter().map(ToString::to_string).collect();
        notes.push(format!("network routes {} are kept in VMM only", routes.join(", ")));
    }
    if !pool.pxe_server_addresses.is_empty() {
        let servers: Vec<String> = pool.pxe_server_addresses.iter().map(ToString::to_string).collect();
        notes.push(format!("PXE servers {} are kept in VMM only", servers.join(", ")));
    }
    let natural = pool_natural(pool.start, pool.end);
    Item {
        object: SyncObject::Pool,
        vmm_id: pool.id,
        parent: Some(parent),
        name: if pool.name.is_empty() { natural.clone() } else { pool.name.as_str().into() },
        natural,
        modified: pool.modified_time,
        fields: reader.read_beside(pool, nothing, known),
        ..Item::default()
    }
    .with(More { notes, ..More::default() })
}

/// Returns the natural key of a pool.
pub fn pool_natural(start: Option<Address>, end: Option<Address>) -> CompactString {
    let mut natural = CompactString::default();
    start.into_iter().for_each(|start| start.push_to(&mut natural));
    // It takes everything.
    let _ = natural.write_char('-');
    end.into_iter().for_each(|end| end.push_to(&mut natural));
    natural
}

/// Returns the natural key of a subnet.
pub fn network_text(network: Prefix) -> CompactString {
    network.to_compact_string()
}

/// Returns the natural key of an address.
pub fn address_text(address: Address) -> CompactString {
    address.to_compact_string()
}

/// Returns the paths of the host groups in scope: what the head of the inventory names, by path or name.
fn scope_paths(inventory: &Inventory) -> Vec<String> {
    let mut paths: Vec<String> = inventory
        .info
        .host_groups
        .iter()
        .map(|name| {
            let named = fold(name);
            let found = inventory.host_groups.iter().find(|g| fold(&g.path) == named || fold(&g.name) == named);
            found.map_or_else(|| name.clone(), |group| group.path.clone())
        })
        .collect();
    paths.sort();
    paths.dedup();
    paths
}

/// Tells whether everything that was in scope `before` is in scope `now`: each host group is named, or lies below one
/// that is. An empty scope is that of all host groups.
pub fn covers(now: &[String], before: &[String]) -> bool {
    now.is_empty()
        || (!before.is_empty()
            && before.iter().all(|b| {
                now.iter().any(|n| {
                    let (b, n) = (fold(b), fold(n));
                    b == n || b.starts_with(&format!("{n}\\"))
                })
            }))
}

#[cfg(test)]
mod tests {
    use super::covers;

    #[test]
    fn a_scope_covers_groups_below_it() {
        let list = |names: &[&str]| names.iter().map(|n| (*n).to_owned()).collect::<Vec<_>>();
        for (now, before, expected) in [
            (&["All Hosts"][..], &["All Hosts\\A"][..], true),
            (&["All Hosts\\A"], &["All Hosts"], false),
            (&["All Hosts\\A"], &["All Hosts\\AB"], false),
            (&["all hosts"], &["All Hosts"], true),
            (&[], &["All Hosts"], true),
            (&["All Hosts\\A"], &[], false),
        ] {
            assert_eq!(covers(&list(now), &list(before)), expected, "{now:?} {before:?}");
        }
    }
}
