//! What a user does in VMM.

use ipam::domain::object::{Object, Record};
use ipam::domain::value::Value;
use ipam::error::Result;
use ipam::sync::model::{Link, SyncObject};
use ipam::vmm::model::*;

use super::sides::{REGIONS, Sides, host, region};
use super::{Play, Storm, VMM};
use crate::dice::Random;
use crate::fixture::*;

/// Every edit, with how often it is drawn and whether it deletes.
pub const EDITS: &[(u32, bool, Play)] = &[
    (3, false, network),
    (2, false, site_name),
    (3, false, vlan),
    (10, false, pool),
    (2, false, pool_name),
    (2, false, new_network),
    (2, false, new_site),
    (2, false, new_row),
    (3, false, new_pool),
    (4, false, grant),
    (4, false, grant_changes),
    (2, true, revoke),
    (2, true, remove_pool),
    (1, true, remove_row),
    (2, true, remove_site),
    (4, false, tenant),
    (2, false, tenant_subnet),
    (1, false, new_tenant),
    (2, false, new_tenant_subnet),
    (2, false, new_tenant_row),
    (1, true, remove_tenant_subnet),
    (1, true, remove_tenant),
    (1, false, swap_sites),
    (1, false, swap_networks),
    (1, false, swap_pools),
    (1, true, move_row),
    (3, false, extra),
];

/// The pool whose virtual IPs are granted: its set never loses them, because VMM refuses that.
pub const WITH_VIRTUAL_IPS: &str = "10.10.10.0/24";

fn network(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let one = random.pick(&sides.networks)?;
    let field = if random.once_in(2) { "Name" } else { "Description" };
    let value = if field == "Description" && random.once_in(5) { String::new() } else { storm.fresh(field) };
    let outcome = storm.world.vmm.set_network(one.id, &record(LogicalNetwork::SPEC, &[(field, &value)]));
    storm.counted(VMM, "network", field, format!("network {} gets {field} '{value}'", one.name), outcome)
}

fn site_name(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let one = random.pick(&sides.sites)?;
    let name = storm.fresh("Site");
    let outcome = storm.world.vmm.set_site(one.id, &record(NetworkSite::SPEC, &[("Name", &name)]));
    storm.counted(VMM, "site", "Name", format!("site {} is renamed {name}", one.name), outcome)
}

fn set_site_rows(storm: &Storm, site: &NetworkSite, rows: &[SubnetVlan]) -> Result<NetworkSite> {
    let mut fields = Record::new(NetworkSite::SPEC);
    fields.set("SubnetVLans", rows_value(rows))?;
    storm.world.vmm.set_site(site.id, &fields)
}

fn vlan(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let all: Vec<_> =
        sides.sites.iter().flat_map(|site| (0..site.subnet_vlans.len()).map(move |at| (site, at))).collect();
    let is_carried = |(site, at): &&(&NetworkSite, usize)| {
        let subnet = site.subnet_vlans[*at].subnet;
        let mut tenants = sides.tenant_subnets.iter().filter(|one| one.site_id == Some(site.id));
        tenants.any(|one| one.subnet_vlans.iter().any(|row| row.subnet == subnet))
    };
    // Those of VM subnets, which follow, are few: they are drawn more often.
    let few: Vec<_> = all.iter().filter(is_carried).copied().collect();
    let drawn = if random.once_in(3) { few } else { all };
    let (one, at) = *random.pick(&drawn)?;
    let mut rows = one.subnet_vlans.clone();
    rows[at].subnet?;
    rows[at].vlan_id = if random.once_in(6) { 0 } else { storm.fresh_vlan() };
    let text = format!("{} of site {} gets VLAN {}", rows[at].subnet?, one.name, rows[at].vlan_id);
    let carried = sides.tenant_subnets.iter().any(|t| t.subnet_vlans.iter().any(|r| r.subnet == rows[at].subnet));
    let outcome = set_site_rows(storm, one, &rows);
    // A VM subnet that has its VLAN of the site follows.
    if carried && outcome.is_ok() {
        storm.count(VMM, "VM subnet", "VlanId");
    }
    storm.counted(VMM, "subnet", "VlanId", text, outcome)
}

fn pool(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let one = random.pick(&sides.pools)?;
    let value = storm.pool_value(random, one.subnet, region(one.start?))?;
    let mut fields = Record::new(Pool::SPEC);
    fields.set(value.in_vmm, value.vmm).unwrap();
    let outcome = storm.world.vmm.set_pool(one.id, &fields);
    storm.counted(VMM, "pool", value.field, format!("pool {} gets {} {}", one.name, value.in_vmm, value.shown), outcome)
}

fn pool_name(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let one = random.pick(&sides.pools)?;
    let name = storm.fresh("Pool");
    let outcome = storm.world.vmm.set_pool(one.id, &record(Pool::SPEC, &[("Name", &name)]));
    storm.counted(VMM, "pool", "IP Pool Name", format!("pool {} is renamed {name}", one.name), outcome)
}

fn new_network(storm: &mut Storm, _: &mut Random, _: &Sides) -> Option<()> {
    let (network, site, id) = (storm.fresh("Network"), storm.fresh("Site"), storm.fresh_network());
    let made = add_network(&storm.world.vmm, &network, &[]);
    add_site(&storm.world.vmm, made.id, &site, &[row(&id, 0)]);
    storm.done(VMM, format!("new network {network} with site {site} and {id}"))
}

fn new_site(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let above = random.pick(&sides.networks)?;
    storm.grow(VMM, &sides.network_chain(above.id))?;
    let (site, id, vlan) = (storm.fresh("Site"), storm.fresh_network(), storm.fresh_vlan());
    add_site(&storm.world.vmm, above.id, &site, &[row(&id, vlan)]);
    storm.done(VMM, format!("network {} gets site {site} with {id}", above.name))
}

fn new_row(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let one = random.pick(&sides.sites)?;
    storm.grow(VMM, &sides.site_chain(one))?;
    let (id, vlan) = (storm.fresh_network(), storm.fresh_vlan());
    let mut rows = one.subnet_vlans.clone();
    rows.push(row(&id, vlan));
    let outcome = set_site_rows(storm, one, &rows);
    storm.tell(VMM, format!("site {} gets {id} with VLAN {vlan}", one.name), outcome)
}

fn new_pool(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let name = storm.fresh("Pool");
    let tenants = sides.tenant_subnets.iter().filter(|one| one.site_id.is_none());
    let rows = sides.sites.iter().flat_map(|site| site.subnet_vlans.iter().map(move |row| (Some(site.id), None, row)));
    let rows = rows.chain(tenants.flat_map(|one| one.subnet_vlans.iter().map(move |row| (None, Some(one.id), row))));
    let rows: Vec<_> = rows.filter(|(_, _, row)| row.subnet.is_some()).collect();
    let (site, tenant, row) = random.pick(&rows)?;
    let (network, region) = (row.subnet?, REGIONS[random.below(2)]);
    if sides.has_pool(network, region) {
        return None;
    }
    let place = Pool { subnet: network, site_id: *site, vm_subnet_id: *tenant, ..Pool::default() };
    storm.grow(VMM, &sides.place_of_pool(&place))?;
    let (start, end) = (host(network, region + 5), host(network, region + 92));
    let fields = [("Name", name.as_str()), ("IPAddressRangeStart", &start), ("IPAddressRangeEnd", &end)];
    let mut fields = record(Pool::SPEC, &fields);
    fields.set("Subnet", network.to_string().into()).unwrap();
    let (field, id) = if tenant.is_some() { ("VMSubnetID", tenant) } else { ("LogicalNetworkDefinitionID", site) };
    fields.set(field, id.unwrap().to_string().into()).unwrap();
    let outcome = storm.world.vmm.add_pool(&fields);
    storm.tell(VMM, format!("new pool {name} {start}-{end} in {network}"), outcome)
}

fn grant(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let one = random.pick(&sides.pools)?;
    let own = sides.of_vmm(SyncObject::Pool, &one.id.to_string());
    let place = if own.is_some() { sides.chain(own) } else { sides.place_of_pool(one) };
    storm.grow(VMM, &place)?;
    let is_virtual = one.subnet.to_string() == WITH_VIRTUAL_IPS && random.once_in(2);
    let at = region(one.start?) + if is_virtual { 72 + random.below(8) as u32 } else { 30 + random.below(30) as u32 };
    let (address, pool) = (host(one.subnet, at), one.id.to_string());
    let machine = uuid::Uuid::from_u128(random.next().into()).to_string();
    let mut fields = vec![
        ("AllocatingAddressPoolID", pool.as_str()),
        ("Address", &address),
        ("AssignedToType", "VirtualMachine"),
        ("AssignedToId", &machine),
    ];
    let (device, mac) = (storm.fresh("vm"), storm.fresh_mac());
    if !random.once_in(4) {
        fields.extend([("AssignedToName", device.as_str()), ("MACAddress", &mac)]);
    }
    if is_virtual {
        fields.push(("Type", "VirtualIP"));
    }
    let outcome = storm.world.vmm.grant(&record(AllocatedAddress::SPEC, &fields));
    storm.counted(VMM, "address", "AssignmentType", format!("{address} of {} is granted", one.name), outcome)
}

fn grant_changes(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let one = random.pick(&sides.grants)?;
    if random.once_in(5) {
        let outcome = storm.world.vmm.revoke(one.id, false);
        return storm.counted(
            VMM,
            "address",
            "IPAddressState",
            format!("{} is taken from its machine", one.name),
            outcome,
        );
    }
    let (field, in_vmm) = [
        ("DeviceName", "AssignedToName"),
        ("Description", "Description"),
        ("MacAddress", "MACAddress"),
        ("DeviceType", "AssignedToType"),
    ][random.below(4)];
    let value = match field {
        "DeviceType" => ["VirtualMachine", "VirtualNetworkAdapter", "LoadBalancer"][random.below(3)].to_owned(),
        _ if random.once_in(5) => String::new(),
        "MacAddress" => storm.fresh_mac(),
        _ => storm.fresh("vm"),
    };
    let outcome = storm.world.vmm.set_grant(one.id, &record(AllocatedAddress::SPEC, &[(in_vmm, &value)]));
    storm.counted(VMM, "address", field, format!("{} gets {in_vmm} '{value}'", one.name), outcome)
}

fn revoke(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let one = random.pick(&sides.grants)?;
    let outcome = storm.world.vmm.revoke(one.id, true);
    storm.tell(VMM, format!("{} is revoked", one.name), outcome)
}

/// Links of pools with those of what they are in, for what is removed together.
fn pool_links(sides: &Sides, pools: &[&Pool]) -> Vec<u64> {
    let links = pools.iter().filter_map(|pool| sides.of_vmm(SyncObject::Pool, &pool.id.to_string()));
    links.map(|link| link.id).collect()
}

fn remove_pools(storm: &Storm, pools: &[&Pool]) -> Result<()> {
    pools.iter().try_for_each(|pool| storm.world.vmm.remove_pool(pool.id).map(drop))
}

fn is_granted(sides: &Sides, pool: &Pool) -> bool {
    sides.grants.iter().any(|grant| grant.pool_id == pool.id)
}

fn remove_pool(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let one = random.pick(&sides.pools)?;
    if sides.holds(one.subnet) {
        return None;
    }
    storm.cut(VMM, &pool_links(sides, &[one]))?;
    let outcome = storm.world.vmm.remove_pool(one.id);
    storm.tell(VMM, format!("pool {} is removed", one.name), outcome)
}

/// Pools of a row that can be removed with it.
fn of_row<'a>(sides: &'a Sides, site: &NetworkSite, row: &SubnetVlan) -> Option<Vec<&'a Pool>> {
    let here = |pool: &&Pool| pool.site_id == Some(site.id) && Some(pool.subnet) == row.subnet;
    let pools: Vec<&Pool> = sides.pools.iter().filter(here).collect();
    let held = pools.iter().any(|pool| is_granted(sides, pool)) || row.subnet.is_some_and(|net| sides.holds(net));
    (!held).then_some(pools)
}

fn row_links(sides: &Sides, site: &NetworkSite, row: &SubnetVlan) -> Vec<u64> {
    let key = row.subnet.map(|subnet| format!("{}|{subnet}", site.id)).unwrap_or_default();
    let link = sides.of_vmm(SyncObject::Subnet, &key).map(|link| link.id);
    link.iter().flat_map(|id| std::iter::once(*id).chain(sides.below(*id))).collect()
}

fn remove_row(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let one = random.pick(&sides.sites)?;
    let at = random.below(one.subnet_vlans.len());
    if one.subnet_vlans.iter().filter(|row| row.subnet.is_some()).count() < 2 {
        return None;
    }
    let pools = of_row(sides, one, &one.subnet_vlans[at])?;
    storm.cut(VMM, &row_links(sides, one, &one.subnet_vlans[at]))?;
    let mut rows = one.subnet_vlans.clone();
    let gone = rows.remove(at);
    let outcome = remove_pools(storm, &pools).and_then(|()| set_site_rows(storm, one, &rows));
    storm.tell(VMM, format!("site {} loses {:?}", one.name, gone.subnet.map(|s| s.to_string())), outcome)
}

fn remove_site(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let one = random.pick(&sides.sites)?;
    if sides.tenant_subnets.iter().any(|tenant| tenant.site_id == Some(one.id)) {
        return None;
    }
    // A VM subnet that VMM removed may come back, and then has its VLAN of the site.
    let rows: Vec<String> = one.subnet_vlans.iter().filter_map(|row| Some(format!("|{}", row.subnet?))).collect();
    let carried =
        |link: &Link| link.object_type == SyncObject::VmSubnet && rows.iter().any(|row| link.vmm_key.ends_with(row));
    if sides.links.iter().any(carried) {
        return None;
    }
    let mut pools = Vec::new();
    let mut links: Vec<u64> =
        sides.of_vmm(SyncObject::NetworkSite, &one.id.to_string()).map(|link| link.id).into_iter().collect();
    for row in &one.subnet_vlans {
        pools.extend(of_row(sides, one, row)?);
        links.extend(row_links(sides, one, row));
    }
    let last = sides.sites.iter().filter(|site| site.logical_network_id == one.logical_network_id).count() == 1;
    let with_network = last && sides.tenants.iter().all(|tenant| tenant.logical_network_id != one.logical_network_id);
    if with_network {
        links.extend(sides.network_chain(one.logical_network_id));
    }
    storm.cut(VMM, &links)?;
    let mut outcome = remove_pools(storm, &pools).and_then(|()| storm.world.vmm.remove_site(one.id).map(drop));
    if with_network {
        outcome = outcome.and_then(|()| storm.world.vmm.remove_network(one.logical_network_id).map(drop));
    }
    storm.tell(
        VMM,
        format!("site {} is removed{}", one.name, if with_network { " with its network" } else { "" }),
        outcome,
    )
}

fn tenant(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let one = random.pick(&sides.tenants)?;
    let (field, in_vmm) = [("VMNetwork", "Name"), ("Description", "Description"), ("Tenant", "Owner")][random.below(3)];
    let value = if field != "VMNetwork" && random.once_in(6) { String::new() } else { storm.fresh("tenant") };
    let outcome = storm.world.vmm.set_vm_network(one.id, &record(VmNetwork::SPEC, &[(in_vmm, &value)]));
    storm.counted(VMM, "VM network", field, format!("VM network {} gets {in_vmm} '{value}'", one.name), outcome)
}

fn tenant_subnet(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let one = random.pick(&sides.tenant_subnets)?;
    let field = ["Name", "Description"][random.below(2)];
    let value = if field != "Name" && random.once_in(5) { String::new() } else { storm.fresh("VM subnet") };
    let outcome = storm.world.vmm.set_vm_subnet(one.id, &record(VmSubnet::SPEC, &[(field, &value)]));
    storm.counted(VMM, "VM subnet", field, format!("VM subnet {} gets {field} '{value}'", one.name), outcome)
}

fn new_tenant(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let able: Vec<_> = sides.networks.iter().filter(|n| n.network_virtualization_enabled).collect();
    let above = random.pick(&able)?;
    storm.grow(VMM, &sides.network_chain(above.id))?;
    let (name, owner) = (storm.fresh("Tenant"), storm.fresh("owner"));
    let fields = [("Name", name.as_str()), ("LogicalNetworkID", &above.id.to_string()), ("Owner", &owner)];
    let outcome = storm.world.vmm.add_vm_network(&record(VmNetwork::SPEC, &fields));
    storm.counted(VMM, "VM network", "IsolationMethod", format!("new VM network {name} on {}", above.name), outcome)
}

fn new_tenant_subnet(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let above = random.pick(&sides.tenants)?;
    let name = storm.fresh("VM subnet");
    let mut made = record(VmSubnet::SPEC, &[("Name", &name), ("VMNetworkID", &above.id.to_string())]);
    let chain = sides.tenant_chain(above.id);
    if above.isolation_type != VmNetworkType::VLANNetwork {
        storm.grow(VMM, &chain)?;
        let id = storm.fresh_tenant_network();
        made.set("SubnetVLans", rows_value(&[row(&id, 0)])).unwrap();
        let outcome = storm.world.vmm.add_vm_subnet(&made);
        return storm.counted(
            VMM,
            "VM subnet",
            "VirtualSubnetId",
            format!("new VM subnet {name} {id} of {}", above.name),
            outcome,
        );
    }
    // VMM gives a row to one VM subnet, and one of IPAM may be to come.
    let used = |row: &SubnetVlan| {
        sides.customer().iter().any(|one| Some(one.network_id) == row.subnet)
            || sides.tenant_subnets.iter().any(|one| one.subnet_vlans.iter().any(|r| r.subnet == row.subnet))
    };
    let sites = sides.sites.iter().filter(|site| site.logical_network_id == above.logical_network_id);
    let rows: Vec<_> = sites.flat_map(|site| site.subnet_vlans.iter().map(move |row| (site, row))).collect();
    let (site, row) = *random.pick(&rows)?;
    if row.subnet.is_none() || used(row) || row.vlan_id == 0 {
        return None;
    }
    let key = format!("{}|{}", site.id, row.subnet?);
    let below = sides.chain(sides.of_vmm(SyncObject::Subnet, &key));
    storm.grow(VMM, &[chain, sides.site_chain(site), below].concat())?;
    made.set("LogicalNetworkDefinitionID", site.id.to_string().into()).unwrap();
    made.set("SubnetVLans", rows_value(std::slice::from_ref(row))).unwrap();
    let outcome = storm.world.vmm.add_vm_subnet(&made);
    storm.tell(
        VMM,
        format!("new VM subnet {name} of {} with VLAN {} of {}", above.name, row.vlan_id, site.name),
        outcome,
    )
}

/// A VM subnet gets another network: in IPAM each is a subnet of its own.
fn new_tenant_row(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let virtual_ones: Vec<_> = sides.tenant_subnets.iter().filter(|one| one.site_id.is_none()).collect();
    let one = *random.pick(&virtual_ones)?;
    storm.grow(VMM, &sides.tenant_chain(one.vm_network_id))?;
    storm.grow(VMM, &tenant_subnet_links(sides, one))?;
    let id = storm.fresh_tenant_network();
    let mut rows = one.subnet_vlans.clone();
    rows.push(row(&id, 0));
    let mut fields = Record::new(VmSubnet::SPEC);
    fields.set("SubnetVLans", rows_value(&rows)).unwrap();
    let outcome = storm.world.vmm.set_vm_subnet(one.id, &fields);
    storm.tell(VMM, format!("VM subnet {} gets {id}", one.name), outcome)
}

/// Pools of a VM subnet that can be removed with it.
fn of_tenant_subnet<'a>(sides: &'a Sides, one: &VmSubnet) -> Option<Vec<&'a Pool>> {
    let pools: Vec<&Pool> = sides.pools.iter().filter(|pool| pool.vm_subnet_id == Some(one.id)).collect();
    let held = one.subnet_vlans.iter().filter_map(|row| row.subnet).any(|net| sides.holds(net));
    (!held && !pools.iter().any(|pool| is_granted(sides, pool))).then_some(pools)
}

fn tenant_subnet_links(sides: &Sides, one: &VmSubnet) -> Vec<u64> {
    let keys = one.subnet_vlans.iter().filter_map(|row| row.subnet).map(|subnet| format!("{}|{subnet}", one.id));
    let links: Vec<u64> = keys.filter_map(|key| Some(sides.of_vmm(SyncObject::VmSubnet, &key)?.id)).collect();
    links.iter().flat_map(|id| std::iter::once(*id).chain(sides.below(*id))).collect()
}

fn remove_tenant_subnet(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let one = random.pick(&sides.tenant_subnets)?;
    let pools = of_tenant_subnet(sides, one)?;
    storm.cut(VMM, &tenant_subnet_links(sides, one))?;
    let outcome = remove_pools(storm, &pools).and_then(|()| storm.world.vmm.remove_vm_subnet(one.id).map(drop));
    storm.tell(VMM, format!("VM subnet {} is removed", one.name), outcome)
}

fn remove_tenant(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let one = random.pick(&sides.tenants)?;
    // A space that a user made in IPAM stays without its VM network, empty, as that of a logical network does.
    if sides.of_vmm(SyncObject::VmNetwork, &one.id.to_string()).is_some_and(|link| !link.made_by_sync) {
        return None;
    }
    let mut pools = Vec::new();
    let mut links: Vec<u64> =
        sides.of_vmm(SyncObject::VmNetwork, &one.id.to_string()).map(|link| link.id).into_iter().collect();
    for subnet in sides.tenant_subnets.iter().filter(|subnet| subnet.vm_network_id == one.id) {
        pools.extend(of_tenant_subnet(sides, subnet)?);
        links.extend(tenant_subnet_links(sides, subnet));
    }
    storm.cut(VMM, &links)?;
    let outcome = remove_pools(storm, &pools).and_then(|()| storm.world.vmm.remove_vm_network(one.id).map(drop));
    storm.tell(VMM, format!("VM network {} is removed", one.name), outcome)
}

fn swap_sites(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let is_new = |one: &NetworkSite| sides.of_vmm(SyncObject::NetworkSite, &one.id.to_string()).is_none();
    let twins = |a: &NetworkSite, b: &NetworkSite| {
        a.id != b.id && a.logical_network_id == b.logical_network_id && is_new(a) == is_new(b)
    };
    let pairs: Vec<_> =
        sides.sites.iter().flat_map(|a| sides.sites.iter().map(move |b| (a, b))).filter(|(a, b)| twins(a, b)).collect();
    let (a, b) = *random.pick(&pairs)?;
    for (site, name) in [(a, "aside"), (b, a.name.as_str()), (a, b.name.as_str())] {
        storm.world.vmm.set_site(site.id, &record(NetworkSite::SPEC, &[("Name", name)])).unwrap();
    }
    storm.done(VMM, format!("sites {} and {} swap names", a.name, b.name))
}

fn swap_networks(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let (a, b) = (random.pick(&sides.networks)?, random.pick(&sides.networks)?);
    let is_new = |one: &LogicalNetwork| sides.of_vmm(SyncObject::LogicalNetwork, &one.id.to_string()).is_none();
    if a.id == b.id || is_new(a) != is_new(b) {
        return None;
    }
    for (network, name) in [(a, "aside"), (b, a.name.as_str()), (a, b.name.as_str())] {
        storm.world.vmm.set_network(network.id, &record(LogicalNetwork::SPEC, &[("Name", name)])).unwrap();
    }
    storm.done(VMM, format!("networks {} and {} swap names", a.name, b.name))
}

fn swap_pools(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let twins = |a: &Pool, b: &Pool| {
        a.start < b.start && a.subnet == b.subnet && a.site_id == b.site_id && a.vm_subnet_id == b.vm_subnet_id
    };
    let pairs: Vec<_> =
        sides.pools.iter().flat_map(|a| sides.pools.iter().map(move |b| (a, b))).filter(|(a, b)| twins(a, b)).collect();
    let (a, b) = *random.pick(&pairs)?;
    let linked = pool_links(sides, &[a, b]);
    if is_granted(sides, a) || is_granted(sides, b) || linked.len() == 1 {
        return None;
    }
    storm.cut(VMM, &linked)?;
    let free = host(a.subnet, 250);
    let bounds = |one: &Pool| (one.start.unwrap().to_string(), one.end.unwrap().to_string());
    for (pool, (first, last)) in [(a, (free.clone(), free)), (b, bounds(a)), (a, bounds(b))] {
        let fields = [
            ("IPAddressRangeStart", first.as_str()),
            ("IPAddressRangeEnd", &last),
            ("IPAddressReservedSet", ""),
            ("VIPAddressSet", ""),
        ];
        storm.world.vmm.set_pool(pool.id, &record(Pool::SPEC, &fields)).unwrap();
    }
    storm.done(VMM, format!("pools {} and {} swap addresses", a.name, b.name))
}

/// VMM moves no pool: it is removed and made anew.
fn move_row(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let from = random.pick(&sides.sites)?;
    let others: Vec<_> =
        sides.sites.iter().filter(|s| s.id != from.id && s.logical_network_id == from.logical_network_id).collect();
    let to = *random.pick(&others)?;
    let at = random.below(from.subnet_vlans.len());
    let moved = from.subnet_vlans[at].clone();
    if from.subnet_vlans.len() < 2
        || moved.subnet.is_none()
        || sides.tenant_subnets.iter().any(|t| t.site_id == Some(from.id))
    {
        return None;
    }
    let pools = of_row(sides, from, &moved)?;
    storm.moves(VMM, &row_links(sides, from, &moved))?;
    storm.grow(VMM, &sides.site_chain(to))?;
    let mut rows = from.subnet_vlans.clone();
    rows.remove(at);
    let mut there = to.subnet_vlans.clone();
    there.push(moved.clone());
    let mut outcome = remove_pools(storm, &pools)
        .and_then(|()| set_site_rows(storm, from, &rows))
        .and_then(|_| set_site_rows(storm, to, &there));
    for pool in &pools {
        let made = Pool { site_id: Some(to.id), site: None, ..(*pool).clone() };
        let mut fields = made.to_record();
        for field in Pool::SPEC.fields.iter().filter(|field| field.access != ipam::domain::object::Access::Writable) {
            fields.unset(field.name).unwrap();
        }
        outcome = outcome.and_then(|site| {
            let made = storm.world.vmm.add_pool(&fields)?;
            storm.watch.remade.insert(made.id.to_string(), pool.id.to_string());
            Ok(site)
        });
    }
    let key = |site: &NetworkSite| moved.subnet.map(|subnet| format!("{}|{subnet}", site.id)).unwrap_or_default();
    storm.watch.remade.insert(key(to), key(from));
    storm.tell(VMM, format!("{} moves from site {} to {}", moved.subnet?, from.name, to.name), outcome)
}

/// What has no home in IPAM.
fn extra(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let flag = ["true", "false"][random.below(2)];
    match random.below(6) {
        0 => {
            let one = random.pick(&sides.pools)?;
            let outcome = storm.world.vmm.set_pool(one.id, &record(Pool::SPEC, &[("EnableNetBIOS", flag)]));
            storm.tell(VMM, format!("pool {} gets EnableNetBIOS {flag}", one.name), outcome)
        }
        1 => {
            let one = random.pick(&sides.pools)?;
            let server = host(one.subnet, 3 + random.below(5) as u32);
            let outcome = storm.world.vmm.set_pool(one.id, &record(Pool::SPEC, &[("PxeServerAddress", &server)]));
            storm.tell(VMM, format!("pool {} gets PXE server {server}", one.name), outcome)
        }
        2 => {
            let one = random.pick(&sides.sites)?;
            let mut rows = one.subnet_vlans.clone();
            let at = random.below(rows.len());
            rows[at].supports_dhcp = rows[at].subnet.is_none() || flag == "true";
            let outcome = set_site_rows(storm, one, &rows);
            storm.tell(VMM, format!("row {at} of site {} is served by DHCP: {flag}", one.name), outcome)
        }
        3 => {
            // The site then holds what IPAM cannot delete.
            let one = random.pick(&sides.sites)?;
            storm.grow(VMM, &sides.site_chain(one))?;
            let vlan = storm.fresh_vlan();
            let mut rows = one.subnet_vlans.clone();
            rows.push(SubnetVlan { supports_dhcp: true, ..row("", vlan) });
            let outcome = set_site_rows(storm, one, &rows);
            storm.tell(VMM, format!("site {} gets VLAN {vlan} alone", one.name), outcome)
        }
        4 => {
            let one = random.pick(&sides.tenants)?;
            let role = storm.fresh("role");
            let outcome = storm.world.vmm.set_vm_network(one.id, &record(VmNetwork::SPEC, &[("UserRole", &role)]));
            storm.tell(VMM, format!("VM network {} gets UserRole {role}", one.name), outcome)
        }
        _ => {
            let one = random.pick(&sides.tenant_subnets)?;
            let ports = (1 + random.below(50)).to_string();
            let outcome =
                storm.world.vmm.set_vm_subnet(one.id, &record(VmSubnet::SPEC, &[("MaxNumberOfPorts", &ports)]));
            storm.tell(VMM, format!("VM subnet {} has {ports} ports", one.name), outcome)
        }
    }
}

/// The base of every storm, in VMM: networks of every kind, both families, two sites with two pools each.
pub fn prepare(vmm: &ipam::vmm::embedded::Vmm) {
    let pool = |site: uuid::Uuid, network: &str, name: &str, region: u32, more: &[(&str, &str)]| {
        let prefix = row(network, 0).subnet.unwrap();
        let ends = [host(prefix, region + 5), host(prefix, region + 92)];
        let bounds = [("IPAddressRangeStart", ends[0].as_str()), ("IPAddressRangeEnd", &ends[1])];
        add_pool(vmm, site, network, name, &[&bounds[..], more].concat())
    };
    let contoso = add_network(vmm, "Contoso", &[("Description", "made in VMM")]);
    let site = add_site(vmm, contoso.id, "Contoso 1", &[row(WITH_VIRTUAL_IPS, 7), row("10.10.11.0/24", 8)]);
    let virtual_ips =
        [("VIPAddressSet", "10.10.10.80-10.10.10.95"), ("DNSServers", "10.10.10.2"), ("DNSSuffix", "contoso.com")];
    let made = pool(site.id, WITH_VIRTUAL_IPS, "Contoso Pool", REGIONS[0], &virtual_ips);
    crate::fixture::grant(vmm, made.id, &[("Address", "10.10.10.45"), ("Description", "web server")]);
    let pair = add_network(vmm, "Pair", &[]);
    for (name, id) in [("North", "10.20.1.0/24"), ("South", "10.20.2.0/24")] {
        let site = add_site(vmm, pair.id, name, &[row(id, 0)]);
        for (part, region) in [("a", REGIONS[0]), ("b", REGIONS[1])] {
            pool(site.id, id, &format!("{name} {part}"), region, &[]);
        }
    }
    let six = add_network(vmm, "Six", &[]);
    let site = add_site(vmm, six.id, "Six 1", &[row("2001:db8:1::/64", 6)]);
    pool(site.id, "2001:db8:1::/64", "Six Pool", REGIONS[0], &[("DNSServers", "2001:db8:1::2")]);
    let mut virtualized = record(LogicalNetwork::SPEC, &[("Name", "Provider")]);
    virtualized.set("NetworkVirtualizationEnabled", Value::Bool(true)).unwrap();
    let virtualized = vmm.add_network(&virtualized).unwrap();
    add_site(vmm, virtualized.id, "Provider 1", &[row("10.80.0.0/24", 0)]);
    let tenant =
        add_vm_network(vmm, virtualized.id, "Adatum", &[("Owner", "adatum\\ann"), ("Description", "a tenant")]);
    let front = add_vm_subnet(vmm, tenant.id, "Front", &[row("192.168.1.0/24", 0)]);
    let bounds = [("IPAddressRangeStart", "192.168.1.15"), ("IPAddressRangeEnd", "192.168.1.102")];
    let made = add_tenant_pool(vmm, front.id, "192.168.1.0/24", "Adatum Pool", &bounds);
    crate::fixture::grant(
        vmm,
        made.id,
        &[("Address", "192.168.1.45"), ("AssignedToName", "web01"), ("MACAddress", "00:1D:D8:B7:1C:01")],
    );
    let mut isolated = record(LogicalNetwork::SPEC, &[("Name", "Isolated")]);
    isolated.set("IsLogicalNetworkDefinitionIsolated", Value::Bool(true)).unwrap();
    let isolated = vmm.add_network(&isolated).unwrap();
    let rows = [row("10.90.0.0/24", 90), row("10.90.1.0/24", 91), row("10.90.2.0/24", 92)];
    let site = add_site(vmm, isolated.id, "Isolated 1", &rows);
    let tenant = add_vm_network(vmm, isolated.id, "By VLAN", &[]);
    let fields = [
        ("Name", "vlan"),
        ("VMNetworkID", &*tenant.id.to_string()),
        ("LogicalNetworkDefinitionID", &*site.id.to_string()),
    ];
    let mut made = record(VmSubnet::SPEC, &fields);
    made.set("SubnetVLans", rows_value(&rows[..1])).unwrap();
    vmm.add_vm_subnet(&made).unwrap();
}
