//! What a user does in IPAM.

use ipam::domain::custom;
use ipam::domain::fields::*;
use ipam::domain::object::{Object, Record};
use ipam::error::Result;
use ipam::service::subnet::RemoveSubnet;
use ipam::service::{self, Changes};
use ipam::sync;
use ipam::sync::model::{SyncObject, SyncRecipe};

use super::sides::{REGIONS, Sides, host, kind, region};
use super::watch::Thing;
use super::{IPAM, Play, Storm, own};
use crate::dice::Random;
use crate::fixture::*;

/// Every edit, with how often it is drawn and whether it deletes, in VMM too.
pub const EDITS: &[(u32, bool, Play)] = &[
    (4, false, value),
    (3, false, space),
    (4, false, tenant),
    (3, false, vlan),
    (3, false, tenant_subnet),
    (10, false, range),
    (2, false, pool_name),
    (2, false, new_network),
    (2, false, new_site),
    (2, false, new_subnet),
    (2, false, new_range),
    (1, true, remove_range),
    (2, true, remove_subnet),
    (1, true, remove_network),
    (2, false, new_tenant),
    (2, false, new_tenant_subnet),
    (1, true, remove_tenant),
    (2, false, swap_values),
    (1, false, swap_ranges),
    (1, true, move_subnet),
    (1, true, swap_subnets),
    (1, false, rename_site),
    (4, false, own::address_changes),
    (1, true, own::forget_address),
    (1, false, own::own_address),
    (4, false, own::extra),
];

/// The field of users that the other side does not know.
pub const RACK: &str = "Rack";

fn owner() -> String {
    format!("ManagedByService=VMM;ServiceInstance={VMM1}")
}

pub fn set_subnet(storm: &Storm, id: u64, fields: &[(&str, &str)]) -> Result<()> {
    let filter = SubnetFilter { id: vec![id], ..Default::default() };
    let changes = Changes::from(record(Subnet::SPEC, fields));
    storm.world.ipam.write(|tx| service::subnet::set(tx, &filter, &changes)).map(drop)
}

pub fn set_range(storm: &Storm, id: u64, changes: &Changes) -> Result<()> {
    let filter = RangeFilter { id: vec![id], ..Default::default() };
    storm.world.ipam.write(|tx| service::range::set(tx, &filter, changes, false)).map(drop)
}

pub fn set_space(storm: &Storm, id: u64, fields: &[(&str, &str)]) -> Result<()> {
    let filter = AddressSpaceFilter { id: vec![id], ..Default::default() };
    let changes = Changes::from(record(AddressSpace::SPEC, fields));
    storm.world.ipam.write(|tx| service::space::set(tx, &filter, &changes)).map(drop)
}

fn add_value(storm: &Storm, field: &str, value: &str) -> Result<()> {
    storm.world.ipam.write(|tx| service::custom::add_value(tx, field, value)).map(drop)
}

fn rename_value(storm: &Storm, field: &str, old: &str, new: &str) -> Result<()> {
    storm.world.ipam.write(|tx| service::custom::rename_value(tx, field, old, new)).map(drop)
}

fn value(storm: &mut Storm, random: &mut Random, _: &Sides) -> Option<()> {
    let (field, number, object, mapped) = [
        ("VmmLogicalNetwork", custom::LOGICAL_NETWORK, "network", "Name"),
        ("NetworkSite", custom::NETWORK_SITE, "site", "Name"),
        ("IPAddressPoolName", custom::IP_POOL_NAME, "pool", "IP Pool Name"),
        ("VMNetwork", custom::VM_NETWORK, "VM network", "VMNetwork"),
        ("Tenant", custom::TENANT, "VM network", "Tenant"),
    ][random.below(5)];
    let values = storm.world.ipam.read(|tx| tx.store().custom_values(number)).unwrap();
    let one = random.pick(&values)?;
    let name = storm.fresh(field);
    let outcome = rename_value(storm, field, &one.value, &name);
    storm.counted(IPAM, object, mapped, format!("{field} {} is renamed {name}", one.value), outcome)
}

fn space(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let one = random.pick(&sides.spaces)?;
    let tenant = !one.associated_provider_address_space.is_empty();
    let value = if random.once_in(5) { String::new() } else { storm.fresh("text") };
    if random.once_in(5) {
        let name = storm.fresh("Space");
        let outcome = set_space(storm, one.id, &[("Name", &name)]);
        storm.named.insert(one.id);
        return storm.tell(IPAM, format!("space {} is renamed {name}", one.name), outcome);
    }
    let outcome = set_space(storm, one.id, &[("Description", &value)]);
    let object = if tenant { "VM network" } else { "network" };
    storm.counted(IPAM, object, "Description", format!("space {} gets Description '{value}'", one.name), outcome)
}

fn tenant(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let tenants: Vec<_> = sides.spaces.iter().filter(|one| !one.associated_provider_address_space.is_empty()).collect();
    let one = random.pick(&tenants)?;
    let field = ["Tenant", "VMNetwork"][random.below(2)];
    let value = if field == "Tenant" && random.once_in(5) { String::new() } else { storm.fresh("tenant") };
    if !value.is_empty() {
        add_value(storm, field, &value).unwrap();
    }
    let outcome = set_space(storm, one.id, &[(field, &value)]);
    storm.counted(IPAM, "VM network", field, format!("space {} gets {field} '{value}'", one.name), outcome)
}

fn vlan(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let subnets = sides.provider();
    let one = random.pick(&subnets)?;
    let value = if random.once_in(6) { String::new() } else { storm.fresh_vlan().to_string() };
    // What a VM subnet has of it is one VLAN in VMM: a user changes it in both places.
    let above = |other: &&&Subnet| {
        sides
            .spaces
            .iter()
            .any(|s| s.id == other.address_space_id && s.associated_provider_address_space == one.address_space)
    };
    let customer = sides.customer();
    let carried: Vec<_> = customer.iter().filter(|other| other.network_id == one.network_id).filter(above).collect();
    let mut outcome = set_subnet(storm, one.id, &[("VlanId", &value)]);
    for other in carried {
        outcome = outcome.and_then(|()| set_subnet(storm, other.id, &[("VlanId", &value)]));
        storm.count(IPAM, "VM subnet", "VlanId");
    }
    storm.counted(IPAM, "subnet", "VlanId", format!("{} gets VLAN '{value}'", one.network_id), outcome)
}

fn tenant_subnet(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let subnets = sides.customer();
    let one = random.pick(&subnets)?;
    let field = ["Name", "Description"][random.below(2)];
    let value = if field != "Name" && random.once_in(5) { String::new() } else { storm.fresh("text") };
    let outcome = set_subnet(storm, one.id, &[(field, &value)]);
    storm.counted(IPAM, "VM subnet", field, format!("{} gets {field} '{value}'", one.network_id), outcome)
}

fn range(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let one = *random.pick(&sides.ours())?;
    let value = storm.pool_value(random, one.network_id, region(one.start))?;
    let mut fields = Record::new(Range::SPEC);
    fields.set(value.field, value.ipam).unwrap();
    let outcome = set_range(storm, one.id, &Changes::from(fields));
    storm.counted(
        IPAM,
        "pool",
        value.field,
        format!("range {}-{} gets {} {}", one.start, one.end, value.field, value.shown),
        outcome,
    )
}

fn pool_name(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let one = *random.pick(&sides.ours())?;
    let name = storm.fresh("Pool");
    add_value(storm, "IPAddressPoolName", &name).unwrap();
    let outcome = set_range(
        storm,
        one.id,
        &Changes::from(record(Range::SPEC, &[("CustomConfiguration", &format!("IP Pool Name={name}"))])),
    );
    storm.counted(IPAM, "pool", "IP Pool Name", format!("range {}-{} is pool {name}", one.start, one.end), outcome)
}

fn recipe(storm: &mut Storm, network: &str, site: &str) -> (String, Result<()>) {
    let (id, vlan) = (storm.fresh_network(), storm.fresh_vlan());
    let prefix = row(&id, 0).subnet.unwrap();
    let recipe = SyncRecipe {
        name: network.into(),
        site: site.into(),
        network_id: id.clone(),
        vmm_server: VMM1.into(),
        vlan_id: vlan,
        start: host(prefix, REGIONS[0] + 5),
        end: host(prefix, REGIONS[0] + 92),
        ..SyncRecipe::default()
    };
    (id, sync::recipe::add(&storm.world.ipam, &recipe).map(drop))
}

fn new_network(storm: &mut Storm, _: &mut Random, _: &Sides) -> Option<()> {
    let (network, site) = (storm.fresh("Network"), storm.fresh("Site"));
    let (id, outcome) = recipe(storm, &network, &site);
    storm.tell(IPAM, format!("new network {network} with site {site} and {id}"), outcome)
}

fn new_site(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let subnets = sides.provider();
    let above = random.pick(&subnets)?;
    storm.grow(IPAM, &sides.space_chain(above.address_space_id))?;
    let site = storm.fresh("Site");
    let (id, outcome) = recipe(storm, &above.vmm_logical_network, &site);
    storm.tell(IPAM, format!("network {} gets site {site} with {id}", above.vmm_logical_network), outcome)
}

/// Adds a range to a subnet.
fn add_range(storm: &Storm, space: &str, network: &str, network_type: &str, at: u32) -> Result<()> {
    let prefix = row(network, 0).subnet.unwrap();
    let (start, end) = (host(prefix, at + 5), host(prefix, at + 92));
    let fields = [
        ("NetworkID", network),
        ("ManagedByService", "VMM"),
        ("ServiceInstance", VMM1),
        ("NetworkType", network_type),
        ("AddressSpace", space),
        ("StartIPAddress", &start),
        ("EndIPAddress", &end),
    ];
    storm.world.ipam.write(|tx| service::range::add(tx, &record(Range::SPEC, &fields), false)).map(drop)
}

fn new_subnet(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let subnets = sides.provider();
    let beside = random.pick(&subnets)?;
    if storm.watch.moved.contains(&Thing::Ipam("subnet", beside.id)) {
        return None;
    }
    // Below the site, whose link is above that of the subnet beside.
    storm.grow(IPAM, sides.subnet_chain(beside).get(1..).unwrap_or_default())?;
    let id = storm.fresh_network();
    let fields = [
        ("Name", id.as_str()),
        ("NetworkId", &id),
        ("NetworkType", "Provider"),
        ("AddressSpace", &beside.address_space),
        ("VmmLogicalNetwork", &beside.vmm_logical_network),
        ("NetworkSite", &beside.network_site),
        ("CustomConfiguration", &owner()),
    ];
    let made = record(Subnet::SPEC, &fields);
    let outcome = storm.world.ipam.write(|tx| service::subnet::add(tx, &made)).map(drop);
    let outcome = outcome.and_then(|()| add_range(storm, &beside.address_space, &id, "Provider", REGIONS[0]));
    storm.tell(IPAM, format!("site {} gets {id}", beside.network_site), outcome)
}

fn new_range(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let one = random.pick(&sides.subnets)?;
    let at = REGIONS[random.below(2)];
    if sides.has_pool(one.network_id, at) || storm.watch.moved.contains(&Thing::Ipam(kind(one).noun(), one.id)) {
        return None;
    }
    storm.grow(IPAM, &sides.subnet_chain(one))?;
    let outcome = add_range(storm, &one.address_space, &one.network_id.to_string(), one.network_type.name(), at);
    storm.tell(IPAM, format!("{} gets a range from {}", one.network_id, host(one.network_id, at + 5)), outcome)
}

fn remove_range(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let one = *random.pick(&sides.ours())?;
    // VMM takes back no grant for that; and a subnet that is not in VMM yet does not come there without a range.
    let here = |own: &&Subnet| own.address_space_id == one.address_space_id && own.network_id == one.network_id;
    let subnet = sides.subnets.iter().find(here)?;
    if sides.is_granted(one) || storm.is_new(sides, subnet) {
        return None;
    }
    let links: Vec<u64> = sides.of_ipam(SyncObject::Pool, one.id).map(|link| link.id).into_iter().collect();
    storm.cut(IPAM, &links)?;
    let filter = RangeFilter { id: vec![one.id], ..Default::default() };
    let outcome = storm.world.ipam.write(|tx| service::range::remove(tx, &filter, true));
    storm.tell(IPAM, format!("range {}-{} is removed", one.start, one.end), outcome)
}

/// Links that go with subnets of one space; none where the deletion in VMM would be refused or held.
fn removal(sides: &Sides, subnets: &[&Subnet]) -> Option<Vec<u64>> {
    let mut links = Vec::new();
    for subnet in subnets {
        let used = sides
            .tenant_subnets
            .iter()
            .flat_map(|one| &one.subnet_vlans)
            .any(|row| row.subnet == Some(subnet.network_id));
        let shared = sides.subnets.iter().filter(|one| one.network_id == subnet.network_id).count() > 1;
        if sides.ranges_of(subnet).any(|range| sides.is_granted(range))
            || (kind(subnet) == SyncObject::Subnet && (used || shared))
        {
            return None;
        }
        let link = sides.of_ipam(kind(subnet), subnet.id);
        links.extend(link.iter().flat_map(|link| std::iter::once(link.id).chain(sides.below(link.id))));
    }
    let first = subnets.first()?;
    if kind(first) == SyncObject::VmSubnet {
        return Some(links);
    }
    let left: Vec<_> = sides
        .provider()
        .into_iter()
        .filter(|one| one.address_space_id == first.address_space_id && !subnets.iter().any(|gone| gone.id == one.id))
        .collect();
    for subnet in subnets {
        let Some(link) = sides.of_ipam(SyncObject::Subnet, subnet.id) else { continue };
        let stays = left.iter().any(|one| one.network_site == subnet.network_site);
        if stays {
            continue;
        }
        // The site goes with its last subnet, unless VMM keeps more in it than IPAM knows.
        let site = sides.links.iter().find(|site| site.id == link.parent_id)?;
        let there = sides.sites.iter().find(|one| one.id.to_string() == site.vmm_key);
        if there.is_some_and(|one| one.subnet_vlans.iter().any(|row| row.subnet.is_none())) {
            return None;
        }
        links.push(site.id);
    }
    if left.is_empty() {
        if sides.carries(&first.address_space) {
            return None;
        }
        links.extend(sides.space_chain(first.address_space_id));
    }
    Some(links)
}

fn remove_subnets(storm: &Storm, subnets: &[&Subnet]) -> Result<()> {
    let filter = SubnetFilter { id: subnets.iter().map(|one| one.id).collect(), ..Default::default() };
    let with = RemoveSubnet { ranges: true, addresses: true };
    storm.world.ipam.write(|tx| service::subnet::remove(tx, &filter, with)).map(drop)
}

fn remove_subnet(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let one = random.pick(&sides.subnets)?;
    // A customer space without a subnet is no VMM server's until it was synchronized.
    let others = sides.subnets.iter().filter(|other| other.address_space_id == one.address_space_id).count();
    let space = sides.of_ipam(SyncObject::VmNetwork, one.address_space_id);
    if kind(one) == SyncObject::VmSubnet && others == 1 && space.is_none() {
        return None;
    }
    let links = removal(sides, &[one])?;
    storm.cut(IPAM, &links)?;
    let outcome = remove_subnets(storm, &[one]);
    storm.tell(IPAM, format!("{} is removed", one.network_id), outcome)
}

fn remove_network(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let provider = sides.provider();
    let one = random.pick(&provider)?;
    let all: Vec<&Subnet> =
        provider.iter().copied().filter(|other| other.address_space_id == one.address_space_id).collect();
    let links = removal(sides, &all)?;
    storm.cut(IPAM, &links)?;
    let outcome = remove_subnets(storm, &all);
    storm.tell(IPAM, format!("all of network {} is removed", one.vmm_logical_network), outcome)
}

fn new_tenant(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let in_vmm = |one: &Subnet| {
        let link = sides.of_ipam(SyncObject::LogicalNetwork, one.address_space_id)?;
        sides.networks.iter().find(|network| network.id.to_string() == link.vmm_key)
    };
    let isolated = |one: &Subnet| in_vmm(one).is_some_and(|network| network.is_logical_network_definition_isolated);
    let able = |one: &Subnet| in_vmm(one).is_some_and(|network| network.network_virtualization_enabled);
    let provider = sides.provider();
    let fit: Vec<&Subnet> = provider.iter().copied().filter(|one| able(one) || isolated(one)).collect();
    let below = *random.pick(&fit)?;
    let by_vlan = isolated(below);
    storm.grow(IPAM, &sides.subnet_chain(below))?;
    let used = sides.subnets.iter().filter(|one| one.network_id == below.network_id).count() > 1;
    let taken =
        sides.tenant_subnets.iter().flat_map(|one| &one.subnet_vlans).any(|row| row.subnet == Some(below.network_id));
    let vlans =
        sides.sites.iter().flat_map(|site| &site.subnet_vlans).filter(|row| row.subnet == Some(below.network_id));
    let changed = vlans.map(|row| row.vlan_id).ne(below.vlan_id.iter().copied());
    if by_vlan && (changed || used || taken || below.vlan_id.is_empty() || storm.is_new(sides, below)) {
        return None;
    }
    let name = storm.fresh("Customer");
    let (owner_of, id) = (storm.fresh("owner"), storm.fresh_tenant_network());
    add_value(storm, "VMNetwork", &name).unwrap();
    add_value(storm, "Tenant", &owner_of).unwrap();
    let isolation = if by_vlan { "VLAN" } else { ["NVGRE", "IPRewrite"][random.below(2)] };
    let space = [
        ("Name", name.as_str()),
        ("Type", "CustomerAddressSpace"),
        ("AssociatedProviderAddressSpace", &below.address_space),
        ("VMNetwork", &name),
        ("Tenant", &owner_of),
        ("IsolationMethod", isolation),
    ];
    let outcome = storm.world.ipam.write(|tx| service::space::add(tx, &record(AddressSpace::SPEC, &space)));
    storm.counted(IPAM, "VM network", "IsolationMethod", format!("new customer space {name}, {isolation}"), outcome)?;
    if by_vlan {
        let vlan = below.vlan_id[0].to_string();
        let more = [
            ("VlanId", vlan.as_str()),
            ("NetworkSite", &below.network_site),
            ("VmmLogicalNetwork", &below.vmm_logical_network),
        ];
        return add_tenant_subnet(storm, &name, &below.network_id.to_string(), &more);
    }
    let virtual_id = storm.fresh_virtual_id();
    add_tenant_subnet(storm, &name, &id, &[("VirtualSubnetId", &virtual_id)])
}

fn add_tenant_subnet(storm: &mut Storm, space: &str, id: &str, more: &[(&str, &str)]) -> Option<()> {
    let name = storm.fresh("subnet");
    let owner = owner();
    let fields = [
        ("Name", name.as_str()),
        ("NetworkId", id),
        ("NetworkType", "Customer"),
        ("AddressSpace", space),
        ("CustomConfiguration", &owner),
    ];
    let made = record(Subnet::SPEC, &[&fields[..], more].concat());
    let outcome = storm.world.ipam.write(|tx| service::subnet::add(tx, &made)).map(drop);
    let is_virtual = more.iter().any(|(field, _)| *field == "VirtualSubnetId");
    // Where VLANs isolate, pools of a site and of the VM subnet on it are on one wire.
    let outcome =
        outcome.and_then(|()| if is_virtual { add_range(storm, space, id, "Customer", REGIONS[0]) } else { Ok(()) });
    let field = if is_virtual { "VirtualSubnetId" } else { "VlanId" };
    storm.counted(IPAM, "VM subnet", field, format!("{space} gets {id} {more:?}"), outcome)
}

fn new_tenant_subnet(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let spaces: Vec<_> =
        sides.spaces.iter().filter(|one| ["NVGRE", "IPRewrite"].contains(&one.isolation_method.as_str())).collect();
    let space = *random.pick(&spaces)?;
    storm.grow(IPAM, &sides.space_chain(space.id))?;
    let (id, virtual_id) = (storm.fresh_tenant_network(), storm.fresh_virtual_id());
    add_tenant_subnet(storm, &space.name, &id, &[("VirtualSubnetId", &virtual_id)])
}

fn remove_tenant(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let tenants: Vec<_> = sides.spaces.iter().filter(|one| !one.associated_provider_address_space.is_empty()).collect();
    let space = *random.pick(&tenants)?;
    let subnets: Vec<&Subnet> = sides.subnets.iter().filter(|one| one.address_space_id == space.id).collect();
    let mut links = Vec::new();
    if !subnets.is_empty() {
        links = removal(sides, &subnets)?;
    }
    let networks: Vec<_> = subnets.iter().map(|one| one.network_id).collect();
    let inside = sides
        .addresses
        .iter()
        .filter(|one| one.address_space_id == space.id && !networks.iter().any(|net| net.contains(one.ip_address)));
    if inside.count() > 0 {
        return None;
    }
    links.extend(sides.of_ipam(SyncObject::VmNetwork, space.id).map(|link| link.id));
    storm.cut(IPAM, &links)?;
    let mut outcome = if subnets.is_empty() { Ok(()) } else { remove_subnets(storm, &subnets) };
    let filter = AddressSpaceFilter { id: vec![space.id], ..Default::default() };
    outcome = outcome.and_then(|()| storm.world.ipam.write(|tx| service::space::remove(tx, &filter)).map(drop));
    storm.tell(IPAM, format!("customer space {} is removed", space.name), outcome)
}

fn swap_values(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let (field, what) =
        [("NetworkSite", "sites"), ("VmmLogicalNetwork", "networks"), ("IPAddressPoolName", "pools")][random.below(3)];
    // What is new to the other side changes names with new ones only: that may keep for good what a policy gives to an old one.
    let provider: Vec<&Subnet> = sides.provider().into_iter().filter(|one| !storm.is_new(sides, one)).collect();
    let one = random.pick(&provider)?;
    let (a, b) = match field {
        "NetworkSite" => {
            let here = provider.iter().filter(|other| other.address_space_id == one.address_space_id);
            let others: Vec<_> = here.filter(|other| other.network_site != one.network_site).collect();
            (one.network_site.clone(), random.pick(&others)?.network_site.clone())
        }
        "VmmLogicalNetwork" => {
            let others: Vec<_> =
                provider.iter().filter(|other| other.vmm_logical_network != one.vmm_logical_network).collect();
            (one.vmm_logical_network.clone(), random.pick(&others)?.vmm_logical_network.clone())
        }
        _ => {
            let values = storm.world.ipam.read(|tx| tx.store().custom_values(custom::IP_POOL_NAME)).unwrap();
            let (a, b) = (random.pick(&values)?, random.pick(&values)?);
            (a.value.clone(), b.value.clone())
        }
    };
    if a == b {
        return None;
    }
    for (from, to) in [(&*a, "aside"), (&*b, &*a), ("aside", &*b)] {
        rename_value(storm, field, from, to).unwrap();
    }
    storm.done(IPAM, format!("{what} {a} and {b} swap names"))
}

fn swap_ranges(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let ours = sides.ours();
    let twins = |a: &Range, b: &Range| {
        a.start < b.start && a.network_id == b.network_id && a.address_space_id == b.address_space_id
    };
    let pairs: Vec<_> =
        ours.iter().flat_map(|a| ours.iter().map(move |b| (*a, *b))).filter(|(a, b)| twins(a, b)).collect();
    let (a, b) = *random.pick(&pairs)?;
    let links = [a, b].map(|one| sides.of_ipam(SyncObject::Pool, one.id).map(|link| link.id));
    let linked: Vec<u64> = links.into_iter().flatten().collect();
    if sides.is_granted(a) || sides.is_granted(b) || linked.len() == 1 {
        return None;
    }
    // A grant would keep the addresses where they are.
    storm.cut(IPAM, &linked)?;
    let free = host(a.network_id, 250);
    let bounds = |one: &Range| (one.start.to_string(), one.end.to_string());
    for (range, (first, last)) in [(a, (free.clone(), free)), (b, bounds(a)), (a, bounds(b))] {
        let fields =
            [("StartIPAddress", first.as_str()), ("EndIPAddress", &last), ("ReservedIPAddresses", ""), ("VIP", "")];
        set_range(storm, range.id, &Changes::from(record(Range::SPEC, &fields))).unwrap();
    }
    storm.done(IPAM, format!("ranges {} and {} swap addresses", a.start, b.start))
}

/// Marks subnets and their ranges as moved: in VMM they are made anew.
fn moves(storm: &mut Storm, sides: &Sides, subnets: &[&Subnet]) -> Option<()> {
    let links = removal(sides, subnets)?;
    storm.moves(IPAM, &links)?;
    for subnet in subnets {
        storm.watch.moved.insert(Thing::Ipam("subnet", subnet.id));
        storm.watch.moved.extend(sides.ranges_of(subnet).map(|range| Thing::Ipam("pool", range.id)));
    }
    Some(())
}

/// A subnet of another site of the same network.
fn in_other_site<'a>(random: &mut Random, sides: &'a Sides) -> Option<(&'a Subnet, &'a Subnet)> {
    let provider = sides.provider();
    let one = *random.pick(&provider)?;
    let others: Vec<_> = provider
        .iter()
        .copied()
        .filter(|other| other.address_space_id == one.address_space_id && other.network_site != one.network_site)
        .collect();
    let other = *random.pick(&others)?;
    Some((one, other))
}

fn move_subnet(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let (one, beside) = in_other_site(random, sides)?;
    // Which of two sites a new value stands for, when all of both are in it, nobody can tell.
    if storm.watch.moved.contains(&Thing::Ipam("subnet", beside.id)) || storm.renamed.contains(&beside.network_site) {
        return None;
    }
    storm.grow(IPAM, sides.subnet_chain(beside).get(1..).unwrap_or_default())?;
    moves(storm, sides, &[one])?;
    let outcome = set_subnet(storm, one.id, &[("NetworkSite", &beside.network_site)]);
    storm.tell(
        IPAM,
        format!("{} moves from site {} to {}", one.network_id, one.network_site, beside.network_site),
        outcome,
    )
}

fn swap_subnets(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let (a, b) = in_other_site(random, sides)?;
    for one in [a, b] {
        storm.grow(IPAM, sides.subnet_chain(one).get(1..).unwrap_or_default())?;
    }
    moves(storm, sides, &[a, b])?;
    let outcome = set_subnet(storm, a.id, &[("NetworkSite", &b.network_site)]);
    let outcome = outcome.and_then(|()| set_subnet(storm, b.id, &[("NetworkSite", &a.network_site)]));
    storm.tell(IPAM, format!("{} and {} swap sites", a.network_id, b.network_id), outcome)
}

/// All subnets of a site go to a value that nothing is linked with: the site is renamed.
fn rename_site(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let provider = sides.provider();
    let one = *random.pick(&provider)?;
    let all: Vec<&Subnet> = provider
        .iter()
        .copied()
        .filter(|other| other.address_space_id == one.address_space_id && other.network_site == one.network_site)
        .collect();
    let is_moved = |subnet: &&Subnet| storm.watch.moved.contains(&Thing::Ipam("subnet", subnet.id));
    // Where a subnet was moved before, or is in no site yet, moving all of a value is no rename; a VM subnet names its site.
    let used = sides.customer().iter().any(|tenant| all.iter().any(|own| own.network_id == tenant.network_id));
    if all.iter().any(is_moved) || used || all.iter().any(|own| storm.is_new(sides, own)) {
        return None;
    }
    let chain = sides.subnet_chain(one);
    let linked = sides
        .links
        .iter()
        .filter(|link| link.object_type == SyncObject::Subnet && Some(&link.parent_id) == chain.get(1));
    if linked.count() != all.len() {
        return None;
    }
    // A site that VMM deletes or fills anew is another matter.
    storm.grow(IPAM, chain.get(1..)?)?;
    let name = storm.fresh("Site");
    add_value(storm, "NetworkSite", &name).unwrap();
    storm.world.associate(&one.vmm_logical_network, &name);
    let filter = SubnetFilter { id: all.iter().map(|own| own.id).collect(), ..Default::default() };
    let changes = Changes::from(record(Subnet::SPEC, &[("NetworkSite", &name)]));
    let outcome = storm.world.ipam.write(|tx| service::subnet::set(tx, &filter, &changes));
    storm.renamed.insert(name.clone());
    storm.counted(IPAM, "site", "Name", format!("all subnets of site {} go to {name}", one.network_site), outcome)
}

/// The base of every storm, in IPAM: a network by the recipe, the field of users, and a customer space.
pub fn prepare(world: &World) {
    world.ipam.write(|tx| service::custom::add_field(tx, &record(CustomField::SPEC, &[("Name", RACK)]))).unwrap();
    let recipe = SyncRecipe {
        name: "Woodgrove".into(),
        site: "Woodgrove 1".into(),
        network_id: "20.20.20.0/24".into(),
        vmm_server: VMM1.into(),
        pool_name: "Woodgrove Pool".into(),
        start: "20.20.20.15".into(),
        end: "20.20.20.102".into(),
        ..SyncRecipe::default()
    };
    sync::recipe::add(&world.ipam, &recipe).unwrap();
}
