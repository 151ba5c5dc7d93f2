//! Reads the IPAM side of a VMM server into the neutral form.
//!
//! What belongs to the server is told by Managed by Service and Service Instance alone; nothing else is ever looked at as ours.

mod grants;
mod values;

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet};

use compact_str::CompactString;

use self::values::{Values, custom_texts, pairs};
use super::fields::Fields;
use super::finder::{ByNumber, Numbers};
use super::mapping::{self, BOUNDS, ISOLATION_VLAN, Place};
use super::model::SyncObject;
use super::plan::matching::BaseLink;
use super::reader::Reader as FieldReader;
use super::snapshot::{Item, More, Snapshot, Stray, network_text, nothing, pool_natural};
use crate::domain::address::{AddressRange, Prefix};
use crate::domain::custom::{
    LOGICAL_NETWORK, MANAGED_BY, NETWORK_SITE, SERVICE_INSTANCE, TENANT, VM_NETWORK, VMM_SERVICE, same_value,
};
use crate::domain::fields::{
    AddressSpace, AddressSpaceFilter, AddressSpaceType, CustomValue, NetworkType, Range, Subnet,
};
use crate::domain::name::{fold, same};
use crate::domain::object::{Object, ObjectSpec};
use crate::domain::value::Timestamp;
use crate::error::Result;
use crate::memory;
use crate::service::Tx;
use crate::service::select::walk;
use crate::store::sync::Cell;

/// Why a record that was linked, and that somebody else manages now, is not deleted with what it was in VMM.
const OTHER_OWNER: &str = "another owner in IPAM";

/// Reads the IPAM side.
///
/// # Errors
/// Those of the store.
pub fn read(tx: &Tx, server: &str, links: &[BaseLink]) -> Result<Snapshot> {
    let (networks, sites) = (Values::read(tx, LOGICAL_NETWORK)?, Values::read(tx, NETWORK_SITE)?);
    let mut named = ByNumber::default();
    tx.store().custom_walk(AddressSpace::SPEC, LOGICAL_NETWORK, &mut |id, value, _| {
        named.insert(id, value.to_owned());
        Ok(())
    })?;
    let mut reader = Reader {
        server,
        spaces: spaces(tx)?,
        named,
        pairs: pairs(tx, &networks, &sites)?,
        networks,
        sites,
        vm_networks: Values::read(tx, VM_NETWORK)?,
        tenants: Values::read(tx, TENANT)?,
        ours: HashSet::default(),
        unowned: HashSet::default(),
        services: Values::read(tx, MANAGED_BY)?,
        instances: Values::read(tx, SERVICE_INSTANCE)?,
        links,
    };
    reader.ours = reader.ours(tx)?;
    let subnets = reader.subnets(tx)?;
    let ranges = reader.ranges(tx)?;
    let owned = owned(&ranges);
    reader.unowned = unowned(tx, &reader.ours, &subnets, &owned)?;
    let mut places = Places::default();
    let mut side = reader.snapshot(subnets, ranges, &owned, &mut places);
    let grants = reader.addresses(tx, &places)?;
    side.items.extend(grants);
    Ok(side)
}

/// What is read of spaces beside the fields that are synchronized.
const SPACE_FIELDS: &[&str] = &[
    "Id",
    "Name",
    "Type",
    "AssociatedProviderAddressSpace",
    "VMNetwork",
    "IsolationMethod",
    "LastModifiedTime",
    "RowVersion",
];
/// A subnet with the object that it may become, which has no place yet.
struct HeldSubnet {
    space: u64,
    network: Prefix,
    network_type: NetworkType,
    /// Name of the subnet, where it is not of this server.
    name: Box<str>,
    /// Numbers of the values of VMM Logical Network and Network Site; 0 for none.
    logical_network: u64,
    site: u64,
    item: Item,
}

/// A range likewise.
struct HeldRange {
    space: u64,
    subnet: u64,
    bounds: AddressRange,
    /// Service and instance where they are not those of the server.
    other: Option<Box<str>>,
    item: Item,
}

/// Returns the positions of fields of a kind.
fn positions(spec: &ObjectSpec, names: impl Iterator<Item = &'static str>) -> Result<Vec<usize>> {
    let mut found = names.map(|name| spec.find(name)).collect::<Result<Vec<_>>>()?;
    found.sort_unstable();
    found.dedup();
    Ok(found)
}

fn spaces(tx: &Tx) -> Result<Vec<AddressSpace>> {
    let kinds = [SyncObject::LogicalNetwork, SyncObject::VmNetwork];
    let fields = SPACE_FIELDS.iter().copied().chain(kinds.into_iter().flat_map(mapping::ipam_fields));
    let mut spaces = Vec::new();
    walk(tx, &AddressSpaceFilter::default(), fields, |space| {
        spaces.push(space);
        Ok(())
    })?;
    Ok(spaces)
}

/// What links keep of records, in order of the records' numbers, in which records are read.
struct Known<'a> {
    links: Vec<(u64, &'a Fields)>,
    next: std::cell::Cell<usize>,
}

impl Known<'_> {
    /// Returns what is known of a record, whose number is higher than the one before.
    fn find(&self, id: u64) -> Option<&Fields> {
        let mut next = self.next.get();
        while self.links.get(next).is_some_and(|(known, _)| *known < id) {
            next += 1;
        }
        self.next.set(next);
        self.links.get(next).filter(|(known, _)| *known == id).map(|(_, fields)| *fields)
    }
}

/// Returns the subnets in which the server has a range.
fn owned(ranges: &[HeldRange]) -> HashSet<u64, Numbers> {
    ranges.iter().filter(|range| range.other.is_none()).map(|range| range.subnet).collect()
}

/// Returns the Provider subnets without service and instance in which the server has a range: this tells whose they are to be.
fn unowned(
    tx: &Tx,
    ours: &HashSet<u64, Numbers>,
    subnets: &[HeldSubnet],
    owned: &HashSet<u64, Numbers>,
) -> Result<HashSet<u64, Numbers>> {
    let mut unowned = HashSet::default();
    for subnet in subnets {
        let id = subnet.item.ipam_id;
        if subnet.network_type != NetworkType::Provider || ours.contains(&id) || !owned.contains(&id) {
            continue;
        }
        let settings = tx.store().custom_settings(Subnet::SPEC, id)?;
        if !settings.iter().any(|setting| [MANAGED_BY, SERVICE_INSTANCE].contains(&setting.field_id)) {
            unowned.insert(id);
        }
    }
    Ok(unowned)
}

struct Reader<'a> {
    server: &'a str,
    spaces: Vec<AddressSpace>,
    /// Value of VMM Logical Network of each space that has one.
    named: ByNumber<u64, String>,
    networks: Values,
    sites: Values,
    vm_networks: Values,
    tenants: Values,
    services: Values,
    instances: Values,
    /// Pairs of a network's and a site's value that are associated.
    pairs: HashSet<(u64, u64), Numbers>,
    /// Subnets of this server.
    ours: HashSet<u64, Numbers>,
    /// Provider subnets of nobody in which this server has a range.
    unowned: HashSet<u64, Numbers>,
    links: &'a [BaseLink],
}

/// Positions of items that others hang under.
#[derive(Default)]
struct Places {
    networks: ByNumber<u64, usize>,
    sites: ByNumber<(u64, u64), usize>,
    subnets: ByNumber<u64, usize>,
    ranges: ByNumber<u64, usize>,
}

/// A subnet of this server with what its recipe lacks.
type Placed = (HeldSubnet, Vec<String>);

impl Reader<'_> {
    fn linked(&self, object: SyncObject) -> impl Iterator<Item = &BaseLink> {
        BaseLink::of_kind(self.links, object).iter()
    }

    /// Returns the values of Managed by Service and of Service Instance that mean the server.
    fn own_values(&self) -> (HashSet<u64, Numbers>, HashSet<u64, Numbers>) {
        let services = self.services.that(|value| same_value(MANAGED_BY, value, VMM_SERVICE));
        (services, self.instances.that(|value| same(value, self.server)))
    }

    /// Returns the subnets whose service and instance are those of the server.
    fn ours(&self, tx: &Tx) -> Result<HashSet<u64, Numbers>> {
        let (services, instances) = self.own_values();
        let mut ours = HashSet::default();
        // The settings of a subnet stand together, and no two fields share a value.
        let (mut managed, mut of_server) = (0, 0);
        tx.store().walk_settings(Subnet::SPEC, &mut |subnet, value| {
            if services.contains(&value) {
                managed = subnet;
            } else if instances.contains(&value) {
                of_server = subnet;
            } else {
                return Ok(());
            }
            ours.extend((managed == of_server).then_some(subnet));
            Ok(())
        })?;
        Ok(ours)
    }

    /// Returns what the links of kinds that no record has two of keep of each record.
    fn known(&self, kinds: &[SyncObject]) -> Known<'_> {
        let mut links: Vec<(u64, &Fields)> = Vec::new();
        for link in kinds.iter().flat_map(|kind| self.linked(*kind)) {
            links.extend(link.base.fields().map(|fields| (link.ipam_id, fields)));
        }
        links.sort_unstable_by_key(|(id, _)| *id);
        Known { links, next: 0.into() }
    }

    fn subnets(&self, tx: &Tx) -> Result<Vec<HeldSubnet>> {
        let kinds = [SyncObject::Subnet, SyncObject::VmSubnet];
        let fields = positions(Subnet::SPEC, kinds.into_iter().flat_map(mapping::ipam_fields).chain(["Name"]))?;
        let named = Subnet::SPEC.find("Name")?;
        let named = fields.iter().position(|field| *field == named).unwrap_or_default();
        let readers = kinds.map(|object| FieldReader::of_cells(object, Subnet::SPEC, &fields));
        let known = self.known(&kinds);
        let mut subnets = memory::list(known.links.len());
        tx.store().walk_subnets(&fields, &mut |row| {
            let kind = usize::from(row.network_type == NetworkType::Customer);
            let network = network_text(row.network);
            let item = Item {
                object: kinds[kind],
                ipam_id: row.id,
                natural: network.clone(),
                name: network,
                version: row.version,
                modified: row.modified,
                fields: readers[kind].read_cells(row.cells, nothing, known.find(row.id))?,
                ..Item::default()
            };
            // Only that of another's subnet is ever told.
            let name = match self.ours.contains(&row.id) {
                true => Cell::Null,
                false => row.cells.cell(named)?,
            };
            subnets.push(HeldSubnet {
                space: row.space,
                network: row.network,
                network_type: row.network_type,
                name: if let Cell::Text(name) = name { name.into() } else { Box::default() },
                logical_network: row.logical_network,
                site: row.site,
                item,
            });
            Ok(())
        })?;
        subnets.sort_by_key(|subnet| (subnet.space, subnet.network));
        Ok(subnets)
    }

    fn ranges(&self, tx: &Tx) -> Result<Vec<HeldRange>> {
        let own = mapping::ipam_fields(SyncObject::Pool).filter(|field| !BOUNDS.contains(field));
        let fields = positions(Range::SPEC, own)?;
        let reader = FieldReader::of_cells(SyncObject::Pool, Range::SPEC, &fields);
        let named = mapping::of(SyncObject::Pool).find(|line| line.vmm == "Name").map_or("", |line| line.field);
        let (services, instances) = self.own_values();
        let known = self.known(&[SyncObject::Pool]);
        let custom = custom_texts(tx)?;
        let mut ranges = memory::list(known.links.len());
        tx.store().walk_ranges(&fields, &mut |row| {
            let natural = pool_natural(Some(row.bounds.first()), Some(row.bounds.last()));
            let renamed = std::cell::Cell::new(Timestamp(0));
            let fields = reader.read_cells(
                row.cells,
                |line| {
                    let text = match line.ipam {
                        Place::Field(field) if field == BOUNDS[0] => natural.split('-').next(),
                        Place::Field(field) if field == BOUNDS[1] => natural.split('-').next_back(),
                        Place::Custom(id) => custom.iter().find(|one| one.field == id).map(|one| {
                            let (text, time) = one.get(row.id);
                            renamed.set(renamed.get().max(time));
                            text
                        }),
                        _ => None,
                    };
                    text.unwrap_or_default().into()
                },
                known.find(row.id),
            )?;
            let name = fields.get(named).filter(|name| !name.is_empty()).map(CompactString::from);
            let other = || format!("{} {}", self.services.text(row.service), self.instances.text(row.instance));
            let is_ours = services.contains(&row.service) && instances.contains(&row.instance);
            ranges.push(HeldRange {
                space: row.space,
                subnet: row.subnet,
                bounds: row.bounds,
                other: (!is_ours).then(|| other().into()),
                item: Item {
                    object: SyncObject::Pool,
                    ipam_id: row.id,
                    name: name.unwrap_or_else(|| natural.clone()),
                    natural,
                    version: row.version,
                    modified: row.modified.max(renamed.get()),
                    fields,
                    ..Item::default()
                },
            });
            Ok(())
        })?;
        ranges.sort_by_key(|range| (range.space, range.bounds));
        Ok(ranges)
    }

    fn snapshot(
        &self,
        subnets: Vec<HeldSubnet>,
        ranges: Vec<HeldRange>,
        owned: &HashSet<u64, Numbers>,
        places: &mut Places,
    ) -> Snapshot {
        let mut side = Snapshot { complete: true, ..Snapshot::default() };
        side.spaces = self.spaces.iter().map(|space| fold(&space.name)).collect();
        let linked: HashSet<u64, Numbers> =
            self.linked(SyncObject::Subnet).chain(self.linked(SyncObject::VmSubnet)).map(|link| link.ipam_id).collect();
        let spaces: ByNumber<u64, &AddressSpace> = self.spaces.iter().map(|space| (space.id, space)).collect();
        let (mut placed, mut apart, mut tenants) = (Vec::new(), Vec::new(), Vec::new());
        let (mut disowned, mut strays) = (Vec::new(), Vec::new());
        for subnet in subnets {
            let space = spaces.get(&subnet.space).copied();
            if !self.ours.contains(&subnet.item.ipam_id) {
                // Whose owner was taken off, or changed, is not deleted by that: it is reported until it is ours again, or not linked any
                // more.
                if linked.contains(&subnet.item.ipam_id) {
                    disowned.push(subnet);
                    continue;
                }
                if self.unowned.contains(&subnet.item.ipam_id) {
                    let mut missing = vec![self.owner_missing("subnet")];
                    missing.extend(self.missing(&subnet, space, owned));
                    side.strays.push(self.stray(&subnet, space, missing, true));
                }
                side.taken.insert((subnet.space, subnet.item.natural.to_string()), format!("'{}'", subnet.name));
                continue;
            }
            if let (NetworkType::Customer, Some(space)) = (subnet.network_type, space) {
                let missing = tenant_missing(&subnet, space);
                let site = self.sites.text(subnet.site).to_owned();
                let item = subnet.item.with(More { site, ..More::default() });
                tenants.push((HeldSubnet { item, ..subnet }, missing));
                continue;
            }
            let missing = self.missing(&subnet, space, owned);
            let provider = subnet.network_type == NetworkType::Provider;
            if provider && self.has_place(&subnet) {
                placed.push((subnet, missing));
            } else if provider && linked.contains(&subnet.item.ipam_id) {
                apart.push((subnet, missing));
            } else {
                strays.push(self.stray(&subnet, space, missing, provider));
            }
        }
        side.strays.append(&mut strays);
        self.add_networks(&mut side, places, &placed);
        self.add_sites(&mut side, places, &placed);
        self.add_tenants(&mut side, places, &tenants);
        side.items.reserve(placed.len() + ranges.len());
        for (subnet, missing) in placed {
            let parent = places.sites.get(&(subnet.space, subnet.site)).copied();
            add_subnet(&mut side, places, subnet, parent, missing);
        }
        for (subnet, missing) in apart {
            add_subnet(&mut side, places, subnet, None, missing);
        }
        for subnet in disowned {
            add_subnet(&mut side, places, subnet, None, vec![self.owner_missing("subnet")]);
            side.items.last_mut().into_iter().for_each(|item| item.more_mut().blockers.push(OTHER_OWNER.to_owned()));
        }
        for (subnet, missing) in tenants {
            match places.networks.get(&subnet.space).copied() {
                Some(parent) => add_subnet(&mut side, places, subnet, Some(parent), missing),
                None => {
                    let space = spaces.get(&subnet.space).copied();
                    let above = space.map_or("", |space| space.associated_provider_address_space.as_str());
                    let missing =
                        vec![format!("provider address space '{above}' is no logical network of {}", self.server)];
                    side.strays.push(self.stray(&subnet, space, missing, false));
                }
            }
        }
        self.add_ranges(&mut side, places, ranges);
        side
    }

    fn owner_missing(&self, noun: &str) -> String {
        format!("Managed by Service {VMM_SERVICE} and Service Instance {} on the {noun}", self.server)
    }

    /// Tells whether a subnet hangs under a network and site.
    fn has_place(&self, subnet: &HeldSubnet) -> bool {
        let network = self.named.get(&subnet.space);
        network.is_some_and(|network| same(network, self.networks.text(subnet.logical_network)))
            && self.sites.by_id.contains_key(&subnet.site)
    }

    /// Returns the steps of the documented recipe that a subnet of ours lacks; the subnet being ours is the first of them.
    fn missing(&self, subnet: &HeldSubnet, space: Option<&AddressSpace>, owned: &HashSet<u64, Numbers>) -> Vec<String> {
        let mut missing = Vec::new();
        let named = space.map_or("", |space| space.name.as_str());
        if subnet.network_type != NetworkType::Provider {
            return vec![format!("its network type is {}, not Provider", subnet.network_type)];
        }
        let (network, site) = (self.networks.text(subnet.logical_network), self.sites.text(subnet.site));
        match self.named.get(&subnet.space) {
            None => missing.push(format!("VMM Logical Network on address space '{named}'")),
            Some(value) if !network.is_empty() && !same(value, network) => missing.push(format!(
                "the VMM Logical Network of address space '{named}' on the subnet: it has '{network}', the space has '{value}'"
            )),
            Some(_) => {}
        }
        if network.is_empty() {
            missing.push("VMM Logical Network on the subnet".to_owned());
        }
        if site.is_empty() {
            missing.push("Network Site on the subnet".to_owned());
        }
        if !network.is_empty() && !site.is_empty() && !self.pairs.contains(&(subnet.logical_network, subnet.site)) {
            missing.push(format!("the association of VMM Logical Network '{network}' with Network Site '{site}'"));
        }
        if !owned.contains(&subnet.item.ipam_id) {
            missing.push(format!("a range of {VMM_SERVICE} and {} in the subnet", self.server));
        }
        missing
    }

    fn stray(&self, subnet: &HeldSubnet, space: Option<&AddressSpace>, missing: Vec<String>, provider: bool) -> Stray {
        let HeldSubnet { logical_network, site, item, .. } = subnet;
        let space = space.map_or("", |space| space.name.as_str());
        let parts = [space, self.networks.text(*logical_network), self.sites.text(*site), &item.natural];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        Stray { ipam_id: item.ipam_id, version: item.version, path: parts.join(" / "), missing, provider }
    }

    fn add_networks(&self, side: &mut Snapshot, places: &mut Places, placed: &[Placed]) {
        let held: HashSet<u64, Numbers> = placed.iter().map(|(subnet, _)| subnet.space).collect();
        let reader = FieldReader::of_ipam(SyncObject::LogicalNetwork, AddressSpace::SPEC);
        let linked: ByNumber<u64, &BaseLink> =
            self.linked(SyncObject::LogicalNetwork).map(|link| (link.ipam_id, link)).collect();
        for space in self.spaces.iter().filter(|space| space.space_type == AddressSpaceType::ProviderAddressSpace) {
            let link = linked.get(&space.id);
            if !held.contains(&space.id) && link.is_none() {
                continue;
            }
            // Where the user took the value off, the network keeps its name; its subnets report the missing step.
            let name = self
                .named
                .get(&space.id)
                .cloned()
                .or_else(|| link.and_then(|link| link.base.get("Name").map(Cow::into_owned)))
                .unwrap_or_default();
            let value = self.networks.by_name.get(&fold(&name)).and_then(|id| self.networks.by_id.get(id));
            let name = value.map_or(name, |value| value.value.clone());
            // A network is renamed by renaming its value, of which the space knows nothing.
            let named = value.map_or(Timestamp(0), |value| value.last_modified_time);
            let item = Item {
                object: SyncObject::LogicalNetwork,
                ipam_id: space.id,
                natural: fold(&name).into(),
                fields: reader.read(space, |_| name.trim().into()),
                name: name.into(),
                version: space.row_version,
                modified: space.last_modified_time.max(named),
                bare: !held.contains(&space.id),
                ..Item::default()
            };
            let item = item.with(More { space: space.name.clone(), ..More::default() });
            places.networks.insert(space.id, side.items.len());
            side.items.push(item);
        }
    }

    fn add_sites(&self, side: &mut Snapshot, places: &mut Places, placed: &[Placed]) {
        let mut sites: BTreeMap<(u64, u64), (&CustomValue, bool)> = BTreeMap::new();
        let spaces: ByNumber<u64, u64> =
            self.linked(SyncObject::LogicalNetwork).map(|link| (link.id, link.ipam_id)).collect();
        for link in self.linked(SyncObject::NetworkSite) {
            if let (Some(space), Some(value)) = (spaces.get(&link.parent_id), self.sites.by_id.get(&link.ipam_id)) {
                sites.insert((*space, value.id), (value, true));
            }
        }
        let held: HashSet<(u64, u64), Numbers> = placed.iter().map(|(subnet, _)| (subnet.space, subnet.site)).collect();
        for (space, site) in held {
            if let Some(value) = self.sites.by_id.get(&site) {
                sites.insert((space, value.id), (value, false));
            }
        }
        let reader = FieldReader::of_ipam(SyncObject::NetworkSite, CustomValue::SPEC);
        for ((space, id), (value, bare)) in sites {
            let Some(parent) = places.networks.get(&space).copied() else { continue };
            places.sites.insert((space, id), side.items.len());
            side.items.push(Item {
                object: SyncObject::NetworkSite,
                ipam_id: id,
                parent: Some(parent),
                natural: fold(&value.value).into(),
                name: value.value.as_str().into(),
                version: value.row_version,
                modified: value.last_modified_time,
                fields: reader.read(value, |_| value.value.trim().into()),
                bare,
                ..Item::default()
            });
        }
    }

    /// Adds customer spaces that hold a subnet of this server or are linked.
    fn add_tenants(&self, side: &mut Snapshot, places: &mut Places, tenants: &[Placed]) {
        // A VM network and its tenant are renamed by renaming their values, too.
        let named = |list: &Values, name: &str| {
            let value = list.by_name.get(&fold(name)).and_then(|id| list.by_id.get(id));
            value.map_or(Timestamp(0), |value| value.last_modified_time)
        };
        let reader = FieldReader::of_ipam(SyncObject::VmNetwork, AddressSpace::SPEC);
        let held: HashSet<u64, Numbers> = tenants.iter().map(|(subnet, _)| subnet.space).collect();
        let linked: ByNumber<u64, &BaseLink> =
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
            let item = Item {
                object: SyncObject::VmNetwork,
                ipam_id: space.id,
                parent: Some(parent),
                natural: fold(&name).into(),
                fields: reader.read(space, nothing),
                name: name.into(),
                version: space.row_version,
                modified: space
                    .last_modified_time
                    .max(named(&self.vm_networks, &space.vm_network))
                    .max(named(&self.tenants, &space.tenant)),
                bare: !held.contains(&space.id),
                ..Item::default()
            };
            side.items.push(item.with(More { space: space.name.clone(), ..More::default() }));
        }
    }

    fn add_ranges(&self, side: &mut Snapshot, places: &mut Places, ranges: Vec<HeldRange>) {
        let linked: HashSet<u64, Numbers> = self.linked(SyncObject::Pool).map(|link| link.ipam_id).collect();
        for HeldRange { subnet, other, mut item, .. } in ranges {
            let Some(parent) = places.subnets.get(&subnet).copied() else { continue };
            if let Some(other) = other {
                side.items[parent].more_mut().blockers.push(format!("range {} of {other}", item.natural));
                if !linked.contains(&item.ipam_id) {
                    continue;
                }
                item.more_mut().blockers.push(OTHER_OWNER.to_owned());
                item.more_mut().recipe_missing.push(self.owner_missing("range"));
            }
            places.ranges.insert(item.ipam_id, side.items.len());
            side.items.push(Item { parent: Some(parent), ..item });
        }
    }
}

/// Returns what a customer subnet lacks to become a VM subnet.
fn tenant_missing(subnet: &HeldSubnet, space: &AddressSpace) -> Vec<String> {
    let mut missing = Vec::new();
    if space.vm_network.is_empty() {
        missing.push(format!("VM Network on address space '{}'", space.name));
    }
    if space.isolation_method == ISOLATION_VLAN && subnet.site == 0 {
        missing.push("Network Site on the subnet: VMM takes the VLAN of a site".to_owned());
    }
    missing
}

fn add_subnet(
    side: &mut Snapshot,
    places: &mut Places,
    subnet: HeldSubnet,
    parent: Option<usize>,
    recipe_missing: Vec<String>,
) {
    places.subnets.insert(subnet.item.ipam_id, side.items.len());
    let mut item = Item { parent, ..subnet.item };
    if !recipe_missing.is_empty() {
        item.more_mut().recipe_missing = recipe_missing;
    }
    side.items.push(item);
}
