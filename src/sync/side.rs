//! Reads the IPAM side of a VMM server into the neutral form.
//!
//! What belongs to the server is told by Managed by Service and Service Instance alone; nothing else is ever looked at as ours.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet};

use super::mapping::{self, ISOLATION_VLAN, Place};
use super::model::SyncObject;
use super::plan::matching::BaseLink;
use super::snapshot::{Item, Snapshot, Stray, nothing, pool_natural};
use crate::domain::address::{Address, AddressRange, Prefix};
use crate::domain::custom::{
    LOGICAL_NETWORK, MANAGED_BY, NETWORK_SITE, SERVICE_INSTANCE, VMM_SERVICE, by_id, parse_pair, same_value,
};
use crate::domain::fields::{
    AddressFilter, AddressRecord, AddressSpace, AddressSpaceFilter, AddressSpaceType, AssociationFilter, CustomEntry,
    CustomValue, NetworkType, Range, RangeFilter, Subnet, SubnetFilter,
};
use crate::domain::name::{fold, same};
use crate::domain::object::Object;
use crate::domain::value::Value;
use crate::error::{Error, Result};
use crate::service::select::walk;
use crate::service::{Tx, custom, space};

/// Why a record that was linked, and that somebody else manages now, is not deleted with what it was in VMM.
const OTHER_OWNER: &str = "another owner in IPAM";

/// Tells whether a service and instance are those of a VMM server.
pub fn is_ours(service: &str, instance: &str, server: &str) -> bool {
    same_value(MANAGED_BY, service, VMM_SERVICE) && same(instance, server)
}

/// Reads the IPAM side.
///
/// # Errors
/// Those of the store.
pub fn read(tx: &Tx, server: &str, links: &[BaseLink]) -> Result<Snapshot> {
    let reader = Reader {
        server,
        spaces: space::select(tx, &AddressSpaceFilter::default())?,
        networks: values(tx, LOGICAL_NETWORK)?,
        sites: values(tx, NETWORK_SITE)?,
        pairs: pairs(tx)?,
        ours: ours(tx, server)?,
        custom: custom_values(tx)?,
        links,
    };
    let mut subnets = Vec::new();
    let kinds = [SyncObject::Subnet, SyncObject::VmSubnet];
    let fields = SUBNET_FIELDS.iter().copied().chain(kinds.into_iter().flat_map(mapping::ipam_fields));
    walk(tx, &SubnetFilter::default(), fields, |subnet| {
        subnets.push(subnet);
        Ok(())
    })?;
    let network_type = vec![NetworkType::Provider, NetworkType::Customer];
    let filter = RangeFilter { network_type: network_type.clone(), ..RangeFilter::default() };
    let mut ranges = Vec::new();
    let fields = RANGE_FIELDS.iter().copied().chain(mapping::ipam_fields(SyncObject::Pool));
    walk(tx, &filter, fields, |range| {
        ranges.push(range);
        Ok(())
    })?;
    let filter = AddressFilter {
        managed_by_service: vec![VMM_SERVICE.into()],
        service_instance: vec![server.into()],
        network_type,
        ..AddressFilter::default()
    };
    let mut addresses = Vec::new();
    let fields = ADDRESS_FIELDS.iter().copied().chain(mapping::ipam_fields(SyncObject::Address));
    walk(tx, &filter, fields, |address| {
        addresses.push(address);
        Ok(())
    })?;
    Ok(reader.snapshot(&subnets, &ranges, &addresses))
}

/// What is read of subnets beside the fields that are synchronized.
const SUBNET_FIELDS: &[&str] = &[
    "Id",
    "Name",
    "NetworkId",
    "NetworkType",
    "AddressSpace",
    "AddressSpaceId",
    "VmmLogicalNetwork",
    "NetworkSite",
    "LastModifiedTime",
    "RowVersion",
];
/// The same of ranges.
const RANGE_FIELDS: &[&str] = &[
    "Id",
    "NetworkID",
    "StartIPAddress",
    "EndIPAddress",
    "AddressSpaceId",
    "ManagedByService",
    "ServiceInstance",
    "LastModifiedTime",
    "RowVersion",
];
/// The same of addresses.
const ADDRESS_FIELDS: &[&str] = &["Id", "IpAddress", "IPRange", "AddressSpaceId", "LastModifiedTime", "RowVersion"];

/// Returns the subnets whose service and instance are those of the server.
fn ours(tx: &Tx, server: &str) -> Result<HashSet<u64>> {
    let with = |field: u64, is: &dyn Fn(&str) -> bool| {
        let (mut ids, mut last) = (HashSet::new(), (String::new(), false));
        tx.store().custom_walk(Subnet::SPEC, field, &mut |id, value| {
            // Most have the same as the one before.
            if last.0 != value {
                last = (value.to_owned(), is(value));
            }
            ids.extend(last.1.then_some(id));
            Ok(())
        })?;
        Ok::<_, Error>(ids)
    };
    let managed = with(MANAGED_BY, &|value| same_value(MANAGED_BY, value, VMM_SERVICE))?;
    let mut ours = with(SERVICE_INSTANCE, &|value| same(value, server))?;
    ours.retain(|id| managed.contains(id));
    Ok(ours)
}

/// Returns what ranges have in the synchronized fields that are custom ones, by field and range.
fn custom_values(tx: &Tx) -> Result<HashMap<(u64, u64), String>> {
    let mut values = HashMap::new();
    for line in mapping::of(SyncObject::Pool) {
        if let Place::Custom(field) = line.ipam {
            tx.store().custom_walk(Range::SPEC, field, &mut |id, value| {
                values.insert((field, id), line.text(&Value::from(value)));
                Ok(())
            })?;
        }
    }
    Ok(values)
}

fn values(tx: &Tx, field: u64) -> Result<HashMap<String, CustomValue>> {
    Ok(tx.store().custom_values(field)?.into_iter().map(|value| (fold(&value.value), value)).collect())
}

/// Returns the associated pairs of networks and sites, folded.
fn pairs(tx: &Tx) -> Result<HashSet<(String, String)>> {
    let mut pairs = HashSet::new();
    let network = crate::domain::custom::by_id(LOGICAL_NETWORK).map_or("", |field| field.invariant);
    for association in custom::select_associations(tx, &AssociationFilter::default())? {
        let names = [&association.custom_field_one, &association.custom_field_two];
        let ids = names.map(|name| crate::domain::custom::by_name(name).map_or(0, |field| field.id));
        if !ids.contains(&LOGICAL_NETWORK) || !ids.contains(&NETWORK_SITE) {
            continue;
        }
        for pair in &association.association_value {
            let (one, two) = parse_pair(pair)?;
            let turned = !same(&association.custom_field_one, network);
            let (one, two) = if turned { (two, one) } else { (one, two) };
            pairs.insert((fold(&one), fold(&two)));
        }
    }
    Ok(pairs)
}

struct Reader<'a> {
    server: &'a str,
    spaces: Vec<AddressSpace>,
    networks: HashMap<String, CustomValue>,
    sites: HashMap<String, CustomValue>,
    pairs: HashSet<(String, String)>,
    /// Subnets of this server.
    ours: HashSet<u64>,
    /// Values of custom fields of ranges, by field and range.
    custom: HashMap<(u64, u64), String>,
    links: &'a [BaseLink],
}

/// Positions of items that others hang under.
#[derive(Default)]
struct Places {
    networks: BTreeMap<u64, usize>,
    sites: BTreeMap<(u64, u64), usize>,
    subnets: HashMap<(u64, Prefix), usize>,
    ranges: HashMap<(u64, Address, Address), usize>,
}

/// A subnet of this server with what its recipe lacks.
type Placed<'a> = (&'a Subnet, Vec<String>);

impl Reader<'_> {
    fn linked(&self, object: SyncObject) -> impl Iterator<Item = &BaseLink> {
        self.links.iter().filter(move |link| link.object == object)
    }

    fn snapshot(&self, subnets: &[Subnet], ranges: &[Range], addresses: &[AddressRecord]) -> Snapshot {
        let mut side = Snapshot { complete: true, ..Snapshot::default() };
        side.spaces = self.spaces.iter().map(|space| fold(&space.name)).collect();
        let linked: HashSet<u64> =
            self.linked(SyncObject::Subnet).chain(self.linked(SyncObject::VmSubnet)).map(|link| link.ipam_id).collect();
        let (ours, others): (Vec<&Subnet>, Vec<&Subnet>) =
            subnets.iter().partition(|subnet| self.ours.contains(&subnet.id));
        // Whose owner was taken off, or changed, is not deleted by that: it is reported until it is ours again, or not linked any more.
        let (disowned, others): (Vec<&Subnet>, Vec<&Subnet>) =
            others.into_iter().partition(|subnet| linked.contains(&subnet.id));
        for subnet in others {
            side.taken.insert((subnet.address_space_id, subnet.network_id.to_string()), format!("'{}'", subnet.name));
        }
        let owned = ranges.iter().filter(|r| is_ours(&r.managed_by_service, &r.service_instance, self.server));
        let owned: HashSet<(u64, Prefix)> = owned.map(|range| (range.address_space_id, range.network_id)).collect();
        let spaces: HashMap<u64, &AddressSpace> = self.spaces.iter().map(|space| (space.id, space)).collect();
        let (mut placed, mut apart, mut tenants) = (Vec::new(), Vec::new(), Vec::new());
        for subnet in ours {
            let space = spaces.get(&subnet.address_space_id).copied();
            if let (NetworkType::Customer, Some(space)) = (subnet.network_type, space) {
                tenants.push((subnet, tenant_missing(subnet, space)));
                continue;
            }
            let missing = self.missing(subnet, space, &owned);
            let provider = subnet.network_type == NetworkType::Provider;
            if provider && self.has_place(subnet, space) {
                placed.push((subnet, missing));
            } else if provider && linked.contains(&subnet.id) {
                apart.push((subnet, missing));
            } else {
                side.strays.push(stray(subnet, missing, provider));
            }
        }
        let mut places = Places::default();
        self.add_networks(&mut side, &mut places, &placed);
        self.add_sites(&mut side, &mut places, &placed);
        self.add_tenants(&mut side, &mut places, &tenants);
        let reader = mapping::Reader::of_ipam(SyncObject::Subnet, Subnet::SPEC);
        for (subnet, missing) in placed {
            let site = self.sites.get(&fold(&subnet.network_site)).map_or(0, |value| value.id);
            let parent = places.sites.get(&(subnet.address_space_id, site)).copied();
            add_subnet(&mut side, &mut places, &reader, SyncObject::Subnet, subnet, parent, missing);
        }
        for (subnet, missing) in apart {
            add_subnet(&mut side, &mut places, &reader, SyncObject::Subnet, subnet, None, missing);
        }
        for subnet in &disowned {
            let customer = subnet.network_type == NetworkType::Customer;
            let kind = if customer { SyncObject::VmSubnet } else { SyncObject::Subnet };
            let reader = mapping::Reader::of_ipam(kind, Subnet::SPEC);
            add_subnet(&mut side, &mut places, &reader, kind, subnet, None, vec![self.owner_missing("subnet")]);
            side.items.last_mut().into_iter().for_each(|item| item.blockers.push(OTHER_OWNER.to_owned()));
        }
        let reader = mapping::Reader::of_ipam(SyncObject::VmSubnet, Subnet::SPEC);
        for (subnet, missing) in tenants {
            match places.networks.get(&subnet.address_space_id).copied() {
                Some(parent) => {
                    add_subnet(&mut side, &mut places, &reader, SyncObject::VmSubnet, subnet, Some(parent), missing)
                }
                None => {
                    let above =
                        spaces.get(&subnet.address_space_id).map(|space| &space.associated_provider_address_space);
                    let above = above.map_or("", String::as_str);
                    let missing =
                        vec![format!("provider address space '{above}' is no logical network of {}", self.server)];
                    side.strays.push(stray(subnet, missing, false));
                }
            }
        }
        self.add_ranges(&mut side, &mut places, ranges);
        let reader = mapping::Reader::of_ipam(SyncObject::Address, AddressRecord::SPEC);
        for record in addresses {
            let Ok(range) = AddressRange::parse("IPRange", &record.ip_range) else { continue };
            let place = (record.address_space_id, range.first(), range.last());
            let Some(parent) = places.ranges.get(&place).copied() else { continue };
            side.items.push(Item {
                object: SyncObject::Address,
                ipam_id: record.id,
                parent: Some(parent),
                natural: record.ip_address.to_string(),
                name: record.ip_address.to_string(),
                version: record.row_version,
                modified: record.last_modified_time,
                fields: reader.read(record, nothing),
                ..Item::default()
            });
        }
        side
    }

    fn owner_missing(&self, noun: &str) -> String {
        format!("Managed by Service {VMM_SERVICE} and Service Instance {} on the {noun}", self.server)
    }

    /// Tells whether a subnet hangs under a network and site.
    fn has_place(&self, subnet: &Subnet, space: Option<&AddressSpace>) -> bool {
        let network = space.and_then(|space| entry(&space.custom_fields, LOGICAL_NETWORK));
        network.is_some_and(|network| same(network, &subnet.vmm_logical_network))
            && self.sites.contains_key(&fold(&subnet.network_site))
    }

    /// Returns the steps of the documented recipe that a subnet of ours lacks; the subnet being ours is the first of them.
    fn missing(&self, subnet: &Subnet, space: Option<&AddressSpace>, owned: &HashSet<(u64, Prefix)>) -> Vec<String> {
        let mut missing = Vec::new();
        if subnet.network_type != NetworkType::Provider {
            return vec![format!("its network type is {}, not Provider", subnet.network_type)];
        }
        let (network, site) = (&subnet.vmm_logical_network, &subnet.network_site);
        match space.and_then(|space| entry(&space.custom_fields, LOGICAL_NETWORK)) {
            None => missing.push(format!("VMM Logical Network on address space '{}'", subnet.address_space)),
            Some(value) if !network.is_empty() && !same(value, network) => missing.push(format!(
                "the VMM Logical Network of address space '{}' on the subnet: it has '{network}', the space has '{value}'",
                subnet.address_space
            )),
            Some(_) => {}
        }
        if network.is_empty() {
            missing.push("VMM Logical Network on the subnet".to_owned());
        }
        if site.is_empty() {
            missing.push("Network Site on the subnet".to_owned());
        }
        if !network.is_empty() && !site.is_empty() && !self.pairs.contains(&(fold(network), fold(site))) {
            missing.push(format!("the association of VMM Logical Network '{network}' with Network Site '{site}'"));
        }
        if !owned.contains(&(subnet.address_space_id, subnet.network_id)) {
            missing.push(format!("a range of {VMM_SERVICE} and {} in the subnet", self.server));
        }
        missing
    }

    fn add_networks(&self, side: &mut Snapshot, places: &mut Places, placed: &[Placed<'_>]) {
        let held: HashSet<u64> = placed.iter().map(|(subnet, _)| subnet.address_space_id).collect();
        let reader = mapping::Reader::of_ipam(SyncObject::LogicalNetwork, AddressSpace::SPEC);
        let linked: HashMap<u64, &BaseLink> =
            self.linked(SyncObject::LogicalNetwork).map(|link| (link.ipam_id, link)).collect();
        for space in self.spaces.iter().filter(|space| space.space_type == AddressSpaceType::ProviderAddressSpace) {
            let link = linked.get(&space.id);
            if !held.contains(&space.id) && link.is_none() {
                continue;
            }
            // Where the user took the value off, the network keeps its name; its subnets report the missing step.
            let name = entry(&space.custom_fields, LOGICAL_NETWORK)
                .map(str::to_owned)
                .or_else(|| link.and_then(|link| link.base.get("Name").map(Cow::into_owned)))
                .unwrap_or_default();
            let name = self.networks.get(&fold(&name)).map_or(name, |value| value.value.clone());
            let item = Item {
                object: SyncObject::LogicalNetwork,
                ipam_id: space.id,
                natural: fold(&name),
                fields: reader.read(space, |_| name.trim().into()),
                name,
                version: space.row_version,
                modified: space.last_modified_time,
                bare: !held.contains(&space.id),
                space: space.name.clone(),
                ..Item::default()
            };
            places.networks.insert(space.id, side.items.len());
            side.items.push(item);
        }
    }

    fn add_sites(&self, side: &mut Snapshot, places: &mut Places, placed: &[Placed<'_>]) {
        let mut sites: BTreeMap<(u64, u64), (&CustomValue, bool)> = BTreeMap::new();
        let by_id: HashMap<u64, &CustomValue> = self.sites.values().map(|value| (value.id, value)).collect();
        let spaces: HashMap<u64, u64> =
            self.linked(SyncObject::LogicalNetwork).map(|link| (link.id, link.ipam_id)).collect();
        for link in self.linked(SyncObject::NetworkSite) {
            if let (Some(space), Some(value)) = (spaces.get(&link.parent_id), by_id.get(&link.ipam_id)) {
                sites.insert((*space, value.id), (value, true));
            }
        }
        for (subnet, _) in placed {
            if let Some(value) = self.sites.get(&fold(&subnet.network_site)) {
                sites.insert((subnet.address_space_id, value.id), (value, false));
            }
        }
        let reader = mapping::Reader::of_ipam(SyncObject::NetworkSite, CustomValue::SPEC);
        for ((space, id), (value, bare)) in sites {
            let Some(parent) = places.networks.get(&space).copied() else { continue };
            places.sites.insert((space, id), side.items.len());
            side.items.push(Item {
                object: SyncObject::NetworkSite,
                ipam_id: id,
                parent: Some(parent),
                natural: fold(&value.value),
                name: value.value.clone(),
                version: value.row_version,
                modified: value.last_modified_time,
                fields: reader.read(value, |_| value.value.trim().into()),
                bare,
                ..Item::default()
            });
        }
    }

    /// Adds customer spaces that hold a subnet of this server or are linked.
    fn add_tenants(&self, side: &mut Snapshot, places: &mut Places, tenants: &[Placed<'_>]) {
        let reader = mapping::Reader::of_ipam(SyncObject::VmNetwork, AddressSpace::SPEC);
        let held: HashSet<u64> = tenants.iter().map(|(subnet, _)| subnet.address_space_id).collect();
        let linked: HashMap<u64, &BaseLink> =
            self.linked(SyncObject::VmNetwork).map(|link| (link.ipam_id, link)).collect();
        let by_name: HashMap<String, u64> = self.spaces.iter().map(|space| (fold(&space.name), space.id)).collect();
        for space in self.spaces.iter().filter(|space| space.space_type == AddressSpaceType::CustomerAddressSpace) {
            let link = linked.get(&space.id);
            if !held.contains(&space.id) && link.is_none() {
                continue;
            }
            let above = by_name.get(&fold(&space.associated_provider_address_space));
            let Some(parent) = above.and_then(|id| places.networks.get(id)).copied() else { continue };
            let kept = || link.and_then(|link| link.base.get("VMNetwork").map(Cow::into_owned));
            let name = Some(space.vm_network.clone()).filter(|name| !name.is_empty()).or_else(kept);
            let name = name.unwrap_or_else(|| space.name.clone());
            places.networks.insert(space.id, side.items.len());
            side.items.push(Item {
                object: SyncObject::VmNetwork,
                ipam_id: space.id,
                parent: Some(parent),
                natural: fold(&name),
                fields: reader.read(space, nothing),
                name,
                version: space.row_version,
                modified: space.last_modified_time,
                bare: !held.contains(&space.id),
                space: space.name.clone(),
                ..Item::default()
            });
        }
    }

    fn add_ranges(&self, side: &mut Snapshot, places: &mut Places, ranges: &[Range]) {
        let reader = mapping::Reader::of_ipam(SyncObject::Pool, Range::SPEC);
        let named = mapping::of(SyncObject::Pool).find(|line| line.vmm == "Name").map_or("", |line| line.field);
        let linked: HashSet<u64> = self.linked(SyncObject::Pool).map(|link| link.ipam_id).collect();
        for range in ranges {
            let place = (range.address_space_id, range.network_id);
            let Some(parent) = places.subnets.get(&place).copied() else { continue };
            let natural = pool_natural(&range.start.to_string(), &range.end.to_string());
            if !is_ours(&range.managed_by_service, &range.service_instance, self.server) {
                let owner = format!("range {natural} of {} {}", range.managed_by_service, range.service_instance);
                side.items[parent].blockers.push(owner);
                if !linked.contains(&range.id) {
                    continue;
                }
            }
            let ours = is_ours(&range.managed_by_service, &range.service_instance, self.server);
            let blockers = if ours { Vec::new() } else { vec![OTHER_OWNER.to_owned()] };
            let recipe_missing = if ours { Vec::new() } else { vec![self.owner_missing("range")] };
            let fields = reader.read(range, |line| match line.ipam {
                Place::Custom(field) => {
                    self.custom.get(&(field, range.id)).map(String::as_str).unwrap_or_default().into()
                }
                _ => "".into(),
            });
            let name = fields.get(named).filter(|name| !name.is_empty()).map(str::to_owned);
            places.ranges.insert((range.address_space_id, range.start, range.end), side.items.len());
            side.items.push(Item {
                object: SyncObject::Pool,
                ipam_id: range.id,
                parent: Some(parent),
                name: name.unwrap_or_else(|| natural.clone()),
                natural,
                version: range.row_version,
                modified: range.last_modified_time,
                fields,
                recipe_missing,
                blockers,
                ..Item::default()
            });
        }
    }
}

/// Returns the value of a built-in custom field among an object's.
fn entry(fields: &[CustomEntry], id: u64) -> Option<&str> {
    let shown = by_id(id)?.shown;
    fields.iter().find(|field| field.name == shown).map(|field| field.value.as_str())
}

fn stray(subnet: &Subnet, missing: Vec<String>, provider: bool) -> Stray {
    let parts =
        [&subnet.address_space, &subnet.vmm_logical_network, &subnet.network_site, &subnet.network_id.to_string()];
    let parts = parts.into_iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>();
    Stray { ipam_id: subnet.id, version: subnet.row_version, path: parts.join(" / "), missing, provider }
}

/// Returns what a customer subnet lacks to become a VM subnet.
fn tenant_missing(subnet: &Subnet, space: &AddressSpace) -> Vec<String> {
    let mut missing = Vec::new();
    if space.vm_network.is_empty() {
        missing.push(format!("VM Network on address space '{}'", space.name));
    }
    if space.isolation_method == ISOLATION_VLAN && subnet.network_site.is_empty() {
        missing.push("Network Site on the subnet: VMM takes the VLAN of a site".to_owned());
    }
    missing
}

fn add_subnet(
    side: &mut Snapshot,
    places: &mut Places,
    reader: &mapping::Reader,
    object: SyncObject,
    subnet: &Subnet,
    parent: Option<usize>,
    recipe_missing: Vec<String>,
) {
    let network = subnet.network_id.to_string();
    places.subnets.insert((subnet.address_space_id, subnet.network_id), side.items.len());
    side.items.push(Item {
        object,
        ipam_id: subnet.id,
        parent,
        natural: network.clone(),
        name: network,
        version: subnet.row_version,
        modified: subnet.last_modified_time,
        fields: reader.read(subnet, nothing),
        recipe_missing,
        site: subnet.network_site.clone(),
        ..Item::default()
    });
}
