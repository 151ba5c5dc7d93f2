//! Reads the IPAM side of a VMM server into the neutral form.
//!
//! What belongs to the server is told by Managed by Service and Service Instance alone; nothing else is ever looked at as ours.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::links::planned;
use super::mapping::{self, custom_value};
use super::model::{Link, SyncObject};
use super::snapshot::{Item, Snapshot, Stray, pool_natural};
use crate::domain::custom::{
    LOGICAL_NETWORK, MANAGED_BY, NETWORK_SITE, SERVICE_INSTANCE, VMM_SERVICE, parse_pair, same_value,
};
use crate::domain::fields::{
    AddressFilter, AddressRecord, AddressSpace, AddressSpaceFilter, AddressSpaceType, AssociationFilter, CustomValue,
    NetworkType, Range, RangeFilter, Subnet, SubnetFilter,
};
use crate::domain::name::{fold, same};
use crate::domain::object::{Object, Record};
use crate::error::Result;
use crate::service::{Tx, address, custom, range, space, subnet};

/// Tells whether a service and instance are those of a VMM server.
pub fn is_ours(service: &str, instance: &str, server: &str) -> bool {
    same_value(MANAGED_BY, service, VMM_SERVICE) && same(instance, server)
}

/// Reads the IPAM side.
///
/// # Errors
/// Those of the store.
pub fn read(tx: &Tx, server: &str, links: &[Link]) -> Result<Snapshot> {
    let reader = Reader {
        server,
        spaces: space::select(tx, &AddressSpaceFilter::default())?,
        networks: values(tx, LOGICAL_NETWORK)?,
        sites: values(tx, NETWORK_SITE)?,
        pairs: pairs(tx)?,
        links,
    };
    let subnets = subnet::select(tx, &SubnetFilter::default())?;
    let filter = RangeFilter { network_type: vec![NetworkType::Provider], ..RangeFilter::default() };
    let ranges = range::select(tx, &filter)?;
    let filter = AddressFilter {
        managed_by_service: vec![VMM_SERVICE.into()],
        service_instance: vec![server.into()],
        network_type: vec![NetworkType::Provider],
        ..AddressFilter::default()
    };
    let addresses = address::select(tx, &filter)?;
    Ok(reader.snapshot(&subnets, &ranges, &addresses))
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
    links: &'a [Link],
}

/// Positions of items that others hang under.
#[derive(Default)]
struct Places {
    networks: BTreeMap<u64, usize>,
    sites: BTreeMap<(u64, u64), usize>,
    subnets: HashMap<(u64, String), usize>,
    ranges: HashMap<(u64, String), usize>,
}

impl Reader<'_> {
    fn ours(&self, subnet: &Subnet) -> bool {
        if subnet.custom_configuration.is_empty() {
            return false;
        }
        let mut record = Record::new(Subnet::SPEC);
        if record.set("CustomConfiguration", subnet.custom_configuration.as_str().into()).is_err() {
            return false;
        }
        let value = |id| custom_value(&record, id).unwrap_or_default();
        is_ours(&value(MANAGED_BY), &value(SERVICE_INSTANCE), self.server)
    }

    fn linked(&self, object: SyncObject) -> impl Iterator<Item = &Link> {
        self.links.iter().filter(move |link| link.object_type == object)
    }

    fn snapshot(&self, subnets: &[Subnet], ranges: &[Range], addresses: &[AddressRecord]) -> Snapshot {
        let mut side = Snapshot { complete: true, ..Snapshot::default() };
        side.spaces = self.spaces.iter().map(|space| fold(&space.name)).collect();
        let (ours, others): (Vec<&Subnet>, Vec<&Subnet>) = subnets.iter().partition(|subnet| self.ours(subnet));
        for subnet in others {
            side.taken.insert((subnet.address_space_id, subnet.network_id.to_string()), format!("'{}'", subnet.name));
        }
        let mut owned: HashMap<(u64, String), usize> = HashMap::new();
        for range in ranges.iter().filter(|r| is_ours(&r.managed_by_service, &r.service_instance, self.server)) {
            *owned.entry((range.address_space_id, range.network_id.to_string())).or_default() += 1;
        }
        let spaces: HashMap<u64, &AddressSpace> = self.spaces.iter().map(|space| (space.id, space)).collect();
        let linked: HashSet<u64> = self.linked(SyncObject::Subnet).map(|link| link.ipam_id).collect();
        let mut placed = Vec::new();
        let mut apart = Vec::new();
        for subnet in ours {
            let missing = self.missing(subnet, spaces.get(&subnet.address_space_id).copied(), &owned);
            let provider = subnet.network_type == NetworkType::Provider;
            if provider && self.has_place(subnet, spaces.get(&subnet.address_space_id).copied()) {
                placed.push((subnet, missing));
            } else if provider && linked.contains(&subnet.id) {
                apart.push((subnet, missing));
            } else {
                side.strays.push(Stray {
                    ipam_id: subnet.id,
                    version: subnet.row_version,
                    path: [
                        &subnet.address_space,
                        &subnet.vmm_logical_network,
                        &subnet.network_site,
                        &subnet.network_id.to_string(),
                    ]
                    .into_iter()
                    .filter(|part| !part.is_empty())
                    .cloned()
                    .collect::<Vec<_>>()
                    .join(" / "),
                    missing,
                    provider,
                });
            }
        }
        let mut places = Places::default();
        self.add_networks(&mut side, &mut places, &placed);
        self.add_sites(&mut side, &mut places, &placed);
        for (subnet, missing) in placed {
            let site = self.sites.get(&fold(&subnet.network_site)).map_or(0, |value| value.id);
            let parent = places.sites.get(&(subnet.address_space_id, site)).copied();
            add_subnet(&mut side, &mut places, subnet, parent, missing);
        }
        for (subnet, missing) in apart {
            add_subnet(&mut side, &mut places, subnet, None, missing);
        }
        self.add_ranges(&mut side, &mut places, ranges);
        for record in addresses {
            let place = (record.address_space_id, record.ip_range.clone());
            let Some(parent) = places.ranges.get(&place).copied() else { continue };
            side.items.push(Item {
                object: SyncObject::Address,
                key: record.id.to_string(),
                ipam_id: record.id,
                parent: Some(parent),
                natural: record.ip_address.to_string(),
                name: record.ip_address.to_string(),
                version: record.row_version,
                modified: record.last_modified_time,
                fields: fields(SyncObject::Address, &record.to_record(), ""),
                ..Item::default()
            });
        }
        side
    }

    /// Tells whether a subnet hangs under a network and site.
    fn has_place(&self, subnet: &Subnet, space: Option<&AddressSpace>) -> bool {
        let network = space.and_then(|space| custom_value(&space.to_record(), LOGICAL_NETWORK));
        network.is_some_and(|network| same(&network, &subnet.vmm_logical_network))
            && self.sites.contains_key(&fold(&subnet.network_site))
    }

    /// Returns the steps of the documented recipe that a subnet of ours lacks; the subnet being ours is the first of them.
    fn missing(
        &self,
        subnet: &Subnet,
        space: Option<&AddressSpace>,
        owned: &HashMap<(u64, String), usize>,
    ) -> Vec<String> {
        let mut missing = Vec::new();
        if subnet.network_type != NetworkType::Provider {
            return vec![format!("its network type is {}, not Provider", subnet.network_type)];
        }
        let (network, site) = (&subnet.vmm_logical_network, &subnet.network_site);
        match space.and_then(|space| custom_value(&space.to_record(), LOGICAL_NETWORK)) {
            None => missing.push(format!("VMM Logical Network on address space '{}'", subnet.address_space)),
            Some(value) if !network.is_empty() && !same(&value, network) => missing.push(format!(
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
        if !owned.contains_key(&(subnet.address_space_id, subnet.network_id.to_string())) {
            missing.push(format!("a range of {VMM_SERVICE} and {} in the subnet", self.server));
        }
        missing
    }

    fn add_networks(&self, side: &mut Snapshot, places: &mut Places, placed: &[(&Subnet, Vec<String>)]) {
        let held: HashSet<u64> = placed.iter().map(|(subnet, _)| subnet.address_space_id).collect();
        let linked: HashMap<u64, &Link> =
            self.linked(SyncObject::LogicalNetwork).map(|link| (link.ipam_id, link)).collect();
        for space in self.spaces.iter().filter(|space| space.space_type == AddressSpaceType::ProviderAddressSpace) {
            let link = linked.get(&space.id);
            if !held.contains(&space.id) && link.is_none() {
                continue;
            }
            let record = space.to_record();
            // Where the user took the value off, the network keeps its name; its subnets report the missing step.
            let name = custom_value(&record, LOGICAL_NETWORK)
                .or_else(|| link.and_then(|link| planned(link).base.get("Name").cloned()))
                .unwrap_or_default();
            let name = self.networks.get(&fold(&name)).map_or(name, |value| value.value.clone());
            let item = Item {
                object: SyncObject::LogicalNetwork,
                key: space.id.to_string(),
                ipam_id: space.id,
                natural: fold(&name),
                fields: fields(SyncObject::LogicalNetwork, &record, &name),
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

    fn add_sites(&self, side: &mut Snapshot, places: &mut Places, placed: &[(&Subnet, Vec<String>)]) {
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
        for ((space, id), (value, bare)) in sites {
            let Some(parent) = places.networks.get(&space).copied() else { continue };
            places.sites.insert((space, id), side.items.len());
            side.items.push(Item {
                object: SyncObject::NetworkSite,
                key: format!("{space}/{id}"),
                ipam_id: id,
                parent: Some(parent),
                natural: fold(&value.value),
                name: value.value.clone(),
                version: value.row_version,
                modified: value.last_modified_time,
                fields: fields(SyncObject::NetworkSite, &Record::new(CustomValue::SPEC), &value.value),
                bare,
                ..Item::default()
            });
        }
    }

    fn add_ranges(&self, side: &mut Snapshot, places: &mut Places, ranges: &[Range]) {
        for range in ranges {
            let Some(parent) = places.subnets.get(&(range.address_space_id, range.network_id.to_string())).copied()
            else {
                continue;
            };
            let natural = pool_natural(&range.start.to_string(), &range.end.to_string());
            if !is_ours(&range.managed_by_service, &range.service_instance, self.server) {
                let owner = format!("range {natural} of {} {}", range.managed_by_service, range.service_instance);
                side.items[parent].blockers.push(owner);
                continue;
            }
            let record = range.to_record();
            let fields = fields(SyncObject::Pool, &record, "");
            let named = mapping::of(SyncObject::Pool).find(|line| line.vmm == "Name").map_or("", |line| line.field);
            let name = fields.get(named).filter(|name| !name.is_empty()).cloned();
            // The text by which address records name their range.
            let shown = crate::domain::address::AddressRange::new("IPRange", range.start, range.end)
                .map_or_else(|_| natural.clone(), |range| range.to_string());
            places.ranges.insert((range.address_space_id, natural.clone()), side.items.len());
            places.ranges.insert((range.address_space_id, shown), side.items.len());
            side.items.push(Item {
                object: SyncObject::Pool,
                key: range.id.to_string(),
                ipam_id: range.id,
                parent: Some(parent),
                name: name.unwrap_or_else(|| natural.clone()),
                natural,
                version: range.row_version,
                modified: range.last_modified_time,
                fields,
                ..Item::default()
            });
        }
    }
}

fn add_subnet(
    side: &mut Snapshot,
    places: &mut Places,
    subnet: &Subnet,
    parent: Option<usize>,
    recipe_missing: Vec<String>,
) {
    let network = subnet.network_id.to_string();
    places.subnets.insert((subnet.address_space_id, network.clone()), side.items.len());
    side.items.push(Item {
        object: SyncObject::Subnet,
        key: subnet.id.to_string(),
        ipam_id: subnet.id,
        parent,
        natural: network.clone(),
        name: network,
        version: subnet.row_version,
        modified: subnet.last_modified_time,
        fields: fields(SyncObject::Subnet, &subnet.to_record(), ""),
        recipe_missing,
        ..Item::default()
    });
}

/// Returns the canonical text of all fields of an IPAM record.
pub fn fields(object: SyncObject, record: &Record, value_name: &str) -> BTreeMap<&'static str, String> {
    mapping::of(object).map(|line| (line.field, line.from_ipam(record, value_name))).collect()
}
