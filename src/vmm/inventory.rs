//! The inventory: what a VMM server holds, read once, as a document.
//!
//! The document is JSON with one object a line, canonical: the same VMM gives the same bytes apart from the two times of its
//! head. The digest covers everything but those two, so that a plan can tell whether it still fits.

use std::collections::{HashMap, HashSet};
use std::fmt::{Display, Write as _};

use serde_json::{Map, Value as Json};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::model::{
    AllocatedAddress, AllocatedAddressType, HostGroup, InventoryInfo, LogicalNetwork, NetworkSite, Pool,
};
use super::tree::{self, Tree};
use super::{pool, text};
use crate::domain::address::Address;
use crate::domain::json::{Derived, from_json, to_json};
use crate::domain::name::{check, fold, shorten};
use crate::domain::object::{Object, Record};
use crate::error::{Error, Result, Status};

/// Marker of the document.
pub const FORMAT: &str = "ipam-vmm-inventory";
/// Version of the document that is written, and the newest that is read.
pub const VERSION: u32 = 1;

const HOST_GROUPS: &str = "HostGroups";
const NETWORKS: &str = "LogicalNetworks";
const SITES: &str = "LogicalNetworkDefinitions";
const POOLS: &str = "StaticIPAddressPools";
const ADDRESSES: &str = "AllocatedIPAddresses";

/// Longest name of an object of VMM, in characters.
pub const NAME_LENGTH: usize = 255;

/// How many violations one error lists; a document cut apart by hand would give one per object.
const LISTED: usize = 20;

/// What a VMM server holds. Lists are sorted by natural key; nested derived objects are left empty, GUIDs name what
/// belongs together.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Inventory {
    /// Head.
    pub info: InventoryInfo,
    /// Every host group, whatever the scope, by path.
    pub host_groups: Vec<HostGroup>,
    /// Logical networks by name.
    pub networks: Vec<LogicalNetwork>,
    /// Network sites by network and name.
    pub sites: Vec<NetworkSite>,
    /// Pools by site, subnet and first address.
    pub pools: Vec<Pool>,
    /// Allocated addresses by pool and address; those revoked without being returned are Unassigned.
    pub addresses: Vec<AllocatedAddress>,
}

impl Inventory {
    /// Begins an inventory; [`Inventory::add`] fills it in any order and [`Inventory::finish`] makes it whole.
    pub fn new(info: InventoryInfo) -> Inventory {
        Inventory { info, ..Inventory::default() }
    }

    /// Adds an object.
    ///
    /// # Errors
    /// Bad argument: a record of a kind that an inventory does not hold.
    pub fn add(&mut self, record: &Record) -> Result<()> {
        match record.spec().name {
            name if name == HostGroup::SPEC.name => self.host_groups.push(HostGroup::from_record(record)?),
            name if name == LogicalNetwork::SPEC.name => self.networks.push(LogicalNetwork::from_record(record)?),
            name if name == NetworkSite::SPEC.name => self.sites.push(NetworkSite::from_record(record)?),
            name if name == Pool::SPEC.name => self.pools.push(Pool::from_record(record)?),
            name if name == AllocatedAddress::SPEC.name => self.addresses.push(AllocatedAddress::from_record(record)?),
            name => {
                return Err(Error::new(Status::InvalidParameter)
                    .with("field", "record")
                    .with("value", name)
                    .with("rule", "an inventory holds host groups, logical networks, sites, pools and addresses"));
            }
        }
        Ok(())
    }

    /// Brings the objects into canonical form and order, checks them, and computes counts and digest.
    ///
    /// # Errors
    /// As [`Inventory::validate`].
    pub fn finish(mut self) -> Result<Inventory> {
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
            site.subnet_vlans.sort_by_key(|s| (s.subnet, s.vlan_id, s.secondary_vlan_id, s.supports_dhcp));
            for subnet in &mut site.subnet_vlans {
                subnet.is_vlan_enabled = subnet.vlan_id != 0;
            }
        }
        for (position, pool) in self.pools.iter_mut().enumerate() {
            pool.name = pool.name.trim().to_owned();
            pool.site = None;
            let set = |field, text: &str| {
                let set = text::address_set(field, text).map_err(|error| invalid(&place(POOLS, position), error))?;
                Ok::<_, Error>(text::address_set_text(&set))
            };
            pool.reserved_set = set("IPAddressReservedSet", &pool.reserved_set)?;
            pool.vip_set = set("VIPAddressSet", &pool.vip_set)?;
        }
        for address in &mut self.addresses {
            address.pool = None;
            address.name = address.address.map(|a| a.to_string()).unwrap_or_default();
            address.state = address.state_of_assignment();
        }
        self.validate()?;
        self.sort();
        self.count()?;
        self.info.version = VERSION;
        self.info.digest = self.digest();
        Ok(self)
    }

    fn sort(&mut self) {
        self.host_groups.sort_by_cached_key(|group| (fold(&group.path), group.id));
        self.networks.sort_by_cached_key(|network| (fold(&network.name), network.id));
        let networks = ranks(&self.networks, |network| network.id);
        self.sites.sort_by_cached_key(|site| (networks.get(&site.logical_network_id), fold(&site.name), site.id));
        let sites = ranks(&self.sites, |site| site.id);
        self.pools.sort_by_key(|pool| (sites.get(&pool.site_id), pool.subnet, pool.start, pool.id));
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
        self.info.pool_count = self.pools.len() as u64;
        self.info.address_count = self.addresses.len() as u64;
        Ok(())
    }

    /// Checks that every object has what it needs, every GUID is there once, and every parent is there.
    ///
    /// # Errors
    /// `InvalidInventory` and `InventoryParentMissing`; the first twenty violations in one error.
    pub fn validate(&self) -> Result<()> {
        let mut found = Violations::default();
        self.check_groups(&mut found);
        self.check_networks(&mut found);
        self.check_sites(&mut found);
        self.check_pools(&mut found);
        self.check_addresses(&mut found);
        Error::all(found.0).map_or(Ok(()), Err)
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

    fn check_pools(&self, found: &mut Violations) {
        found.ids(POOLS, self.pools.iter().map(|pool| pool.id));
        let sites: HashMap<Uuid, &NetworkSite> = self.sites.iter().map(|site| (site.id, site)).collect();
        for (position, pool) in self.pools.iter().enumerate() {
            found.name(POOLS, position, &pool.name);
            match sites.get(&pool.site_id) {
                None => {
                    found.parent(Pool::SPEC.name, &pool.name, "LogicalNetworkDefinitionID", pool.site_id);
                }
                // A multicast pool has a subnet of its own.
                Some(site) if !pool.is_multicast && !site.has_subnet(pool.subnet) => {
                    found.parent(Pool::SPEC.name, &pool.name, "Subnet", pool.subnet);
                }
                Some(_) => {}
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

    /// Writes the document. The inventory must be finished.
    pub fn format(&self) -> String {
        let mut text =
            format!("{{\n\"Format\":\"{FORMAT}\",\n\"Version\":{VERSION},\n\"Digest\":\"{}\",\n", self.info.digest);
        self.content(true, &mut |line| text.push_str(line));
        text.push_str("}\n");
        text
    }

    fn digest(&self) -> String {
        let mut hash = Sha256::new();
        self.content(false, &mut |line| hash.update(line));
        hash.finalize().iter().fold(String::with_capacity(64), |mut text, byte| {
            // Writing to a String cannot fail.
            let _ = write!(text, "{byte:02x}");
            text
        })
    }

    /// Gives the lines of the content to `out`; the times of the head only when they are asked for.
    fn content(&self, times: bool, out: &mut dyn FnMut(&str)) {
        let mut head = to_json(&self.info.to_record(), Derived::Omit);
        if let (Json::Object(fields), false) = (&mut head, times) {
            fields.retain(|name, _| name != "TakenAt" && name != "ClockOffset");
        }
        out(&format!("\"Info\":{head},\n"));
        list(HOST_GROUPS, &self.host_groups, out);
        out(",\n");
        list(NETWORKS, &self.networks, out);
        out(",\n");
        list(SITES, &self.sites, out);
        out(",\n");
        list(POOLS, &self.pools, out);
        out(",\n");
        list(ADDRESSES, &self.addresses, out);
        out("\n");
    }

    /// Reads a document given as bytes of UTF-8, with or without a byte order mark.
    ///
    /// # Errors
    /// As [`Inventory::parse`].
    pub fn parse_bytes(bytes: &[u8]) -> Result<Inventory> {
        match std::str::from_utf8(bytes) {
            Ok(text) => Inventory::parse(text),
            // A character that lacks its last bytes stands at the end of a file that was cut short.
            Err(error) if error.error_len().is_none() => Err(truncated(format_args!(
                "the last character is cut at byte {} of {}",
                error.valid_up_to(),
                bytes.len()
            ))),
            Err(error) => {
                Err(not_one(format_args!("it is not UTF-8 text, byte {} does not belong there", error.valid_up_to())))
            }
        }
    }

    /// Reads a document.
    ///
    /// # Errors
    /// `InventoryTruncated` where the text ends early; `InventoryVersionUnknown` for a newer form;
    /// `InventoryParentMissing` for an object whose parent is not there; `InvalidInventory` for everything else: not an
    /// inventory, fields that no object has, duplicate GUIDs, content that does not fit the digest.
    pub fn parse(text: &str) -> Result<Inventory> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        if text.trim().is_empty() {
            return Err(truncated("it is empty"));
        }
        let json: Json = serde_json::from_str(text).map_err(|error| {
            if error.is_eof() {
                truncated(format_args!("at line {} column {}", error.line(), error.column()))
            } else {
                not_one(format_args!("it is not JSON ({error})"))
            }
        })?;
        let Json::Object(mut fields) = json else { return Err(not_one("it is not a JSON object")) };
        match fields.remove("Format") {
            Some(Json::String(format)) if format == FORMAT => {}
            Some(other) => {
                return Err(not_one(format_args!("its Format is {}, not \"{FORMAT}\"", shorten(&other.to_string()))));
            }
            None => return Err(not_one(format_args!("it has no Format \"{FORMAT}\""))),
        }
        match fields.remove("Version") {
            Some(version) if version.as_u64() == Some(VERSION.into()) => {}
            Some(Json::Number(version)) if version.as_u64().is_none_or(|v| v > VERSION.into()) => {
                return Err(Error::new(Status::InventoryVersionUnknown)
                    .with("actual", version)
                    .with("expected", VERSION));
            }
            Some(other) => return Err(invalid("Version", format_args!("'{}' is not a version", other))),
            None => return Err(invalid("Version", "it is missing")),
        }
        let digest = match fields.remove("Digest") {
            Some(Json::String(digest)) => digest,
            _ => return Err(invalid("Digest", "it is missing")),
        };
        let inventory = Inventory::read(fields)?.finish()?;
        if inventory.info.digest != digest {
            return Err(invalid(
                "Digest",
                format_args!(
                    "the content was changed since it was written: it says {}, the content has {}",
                    shorten(&digest),
                    inventory.info.digest
                ),
            ));
        }
        Ok(inventory)
    }

    fn read(mut fields: Map<String, Json>) -> Result<Inventory> {
        let head = fields.remove("Info").ok_or_else(|| invalid("Info", "it is missing"))?;
        let head = from_json(InventoryInfo::SPEC, &head).and_then(|record| InventoryInfo::from_record(&record));
        let mut inventory = Inventory::new(head.map_err(|error| invalid("Info", error))?);
        inventory.host_groups = objects(&mut fields, HOST_GROUPS)?;
        inventory.networks = objects(&mut fields, NETWORKS)?;
        inventory.sites = objects(&mut fields, SITES)?;
        inventory.pools = objects(&mut fields, POOLS)?;
        inventory.addresses = objects(&mut fields, ADDRESSES)?;
        match fields.keys().next() {
            Some(name) => Err(invalid(&shorten(name), "an inventory has no such part")),
            None => Ok(inventory),
        }
    }
}

fn list<T: Object>(name: &str, objects: &[T], out: &mut dyn FnMut(&str)) {
    out(&format!("\"{name}\":["));
    for (position, object) in objects.iter().enumerate() {
        let comma = if position == 0 { "" } else { "," };
        out(&format!("{comma}\n{}", to_json(&object.to_record(), Derived::Omit)));
    }
    out("\n]");
}

fn objects<T: Object>(fields: &mut Map<String, Json>, name: &str) -> Result<Vec<T>> {
    let Some(Json::Array(items)) = fields.remove(name) else {
        return Err(invalid(name, "the list is missing"));
    };
    let read = |(position, item): (usize, Json)| {
        from_json(T::SPEC, &item)
            .and_then(|record| T::from_record(&record))
            .map_err(|error| invalid(&format!("{name}[{position}]"), error))
    };
    items.into_iter().enumerate().map(read).collect()
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

fn not_one(rule: impl Display) -> Error {
    Error::new(Status::InvalidInventory).with("rule", format_args!("it is not an inventory, {rule}"))
}

fn truncated(rule: impl Display) -> Error {
    Error::new(Status::InventoryTruncated).with("rule", rule)
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
