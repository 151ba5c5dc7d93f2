//! VM subnets.

use uuid::Uuid;

use super::input::{description, fixed, mandatory, object_name, writable, wrong};
use super::select::{known, query};
use super::{Edit, Vmm, not_found, one, site, vm_network};
use crate::domain::address::{Family, Prefix};
use crate::domain::object::{Object, Record};
use crate::error::{Error, Result, Status};
use crate::store::vmm::{Query, Tables};
use crate::vmm::model::{
    LogicalNetwork, NetworkSite, Pool, SubnetVlan, VIRTUAL_SUBNET_IDS, VmNetwork, VmNetworkPoolType, VmNetworkType,
    VmSubnet, VmmFilter,
};

impl Vmm {
    /// Returns VM subnets, by name, with their VM network and network site.
    ///
    /// # Errors
    /// Those of the store; a filter that VM subnets do not have.
    pub fn vm_subnets(&self, filter: &VmmFilter) -> Result<Vec<VmSubnet>> {
        let fields = ["Name", "VMNetworkID", "LogicalNetworkDefinitionID", "Subnet", "Unassigned"];
        let mut query = query(filter, VmSubnet::SPEC, &fields)?;
        if let Some(network) = filter.vm_network_id {
            query = query.reference("vm_network_id", network);
        }
        if let Some(site) = filter.site_id {
            query = query.reference("site_id", site);
        }
        if let Some(subnet) = filter.subnet {
            query = query.vm_subnet_lists(subnet);
        }
        if filter.unassigned == Some(true) {
            query = query.of_unowned_network();
        }
        self.read(|tables| {
            let mut subnets = tables.select(&query)?;
            fill(tables, &mut subnets)?;
            Ok(subnets)
        })
    }

    /// Adds a VM subnet. A virtualized one has subnets of its own and a virtual subnet ID, the next free one unless it is named; one
    /// isolated by VLAN takes rows of a network site that no other has; an external one may have neither.
    ///
    /// # Errors
    /// Bad argument; VM network or site not there; the name is in use in the VM network; a network without isolation; subnets that
    /// overlap in the VM network or do not fit its kind; a virtual subnet ID out of range or in use; a row in use.
    pub fn add_vm_subnet(&self, record: &Record) -> Result<VmSubnet> {
        writable::<VmSubnet>(record)?;
        let subnet = VmSubnet::from_record(record)?;
        self.write(|edit| insert(edit, subnet))
    }

    /// Changes a VM subnet; subnets and VLANs replace those it has. A change to what it is already leaves its time alone.
    ///
    /// # Errors
    /// As [`Vmm::add_vm_subnet`]; another VM network, site or virtual subnet ID; a subnet that vanishes while a pool uses it.
    pub fn set_vm_subnet(&self, id: Uuid, record: &Record) -> Result<VmSubnet> {
        writable::<VmSubnet>(record)?;
        self.write(|edit| {
            let mut old: VmSubnet = one(edit.tables, id)?;
            site::flag(&mut old.subnet_vlans);
            let mut subnet = old.clone();
            subnet.apply(record)?;
            for field in ["VMNetworkID", "LogicalNetworkDefinitionID", "VMSubnetID"] {
                let index = VmSubnet::SPEC.find(field)?;
                if subnet.field(index) != old.field(index) {
                    return Err(fixed::<VmSubnet>(field, subnet.field(index)));
                }
            }
            check(edit.tables, &mut subnet)?;
            if subnet != old {
                follow(edit, &subnet)?;
                subnet.modified_time = edit.now;
                edit.tables.update(&subnet)?;
            }
            filled(edit.tables, subnet)
        })
    }

    /// Removes a VM subnet and returns what it was.
    ///
    /// # Errors
    /// Not there; in use by a pool.
    pub fn remove_vm_subnet(&self, id: Uuid) -> Result<VmSubnet> {
        self.write(|edit| {
            let subnet = filled(edit.tables, one(edit.tables, id)?)?;
            if let Some(pool) = edit.tables.find::<Pool>(&Query::new().reference("vm_subnet_id", id))? {
                return Err(in_use(VmSubnet::SPEC.name, &subnet.name, &pool));
            }
            edit.tables.delete(&subnet)?;
            Ok(subnet)
        })
    }
}

/// Adds a VM subnet inside a transaction.
pub fn insert(edit: &Edit<'_>, mut subnet: VmSubnet) -> Result<VmSubnet> {
    (subnet.id, subnet.modified_time) = (Uuid::new_v4(), edit.now);
    check(edit.tables, &mut subnet)?;
    edit.tables.insert(&subnet)?;
    filled(edit.tables, subnet)
}

/// Tells whether one of the rows stands for the same subnet and VLAN: VMM gives a row to one VM subnet.
pub fn has_row(rows: &[SubnetVlan], row: &SubnetVlan) -> bool {
    let key = |row: &SubnetVlan| (row.subnet, row.vlan_id, row.secondary_vlan_id);
    rows.iter().any(|other| key(other) == key(row))
}

fn check(tables: &Tables<'_>, subnet: &mut VmSubnet) -> Result<()> {
    subnet.name = object_name::<VmSubnet>(&subnet.name)?;
    subnet.description = description(&subnet.description)?;
    if subnet.vm_network_id.is_nil() {
        return Err(mandatory::<VmSubnet>("VMNetworkID"));
    }
    let network: VmNetwork = tables
        .find(&Query::new().id(subnet.vm_network_id))?
        .ok_or_else(|| not_found(VmNetwork::SPEC.name, subnet.vm_network_id))?;
    let in_network = || Query::new().reference("vm_network_id", network.id);
    if tables.find::<VmSubnet>(&in_network().name(&subnet.name))?.is_some_and(|same| same.id != subnet.id) {
        return Err(Error::new(Status::VmmNameInUse).with("kind", VmSubnet::SPEC.name).with("value", &subnet.name));
    }
    if subnet.max_number_of_ports == Some(0) {
        return Err(wrong::<VmSubnet>("MaxNumberOfPorts", 0, "at least one port connects; clear it for no limit"));
    }
    subnet.subnet_vlans.iter().try_for_each(SubnetVlan::check)?;
    site::flag(&mut subnet.subnet_vlans);
    match network.isolation_type {
        VmNetworkType::WindowsNetworkVirtualization => check_virtualized(tables, subnet, &network)?,
        VmNetworkType::VLANNetwork => check_vlan(tables, subnet, &network)?,
        VmNetworkType::External => check_external(subnet)?,
        VmNetworkType::NoIsolation => {
            let rule = format_args!("VM network '{}' has the subnets of its logical network", network.name);
            return Err(wrong::<VmSubnet>("VMNetworkID", network.id, rule));
        }
    }
    check_overlaps(tables, subnet, &network)
}

fn check_virtualized(tables: &Tables<'_>, subnet: &mut VmSubnet, network: &VmNetwork) -> Result<()> {
    no_site(subnet)?;
    if subnet.subnet_vlans.is_empty() {
        return Err(mandatory::<VmSubnet>("SubnetVLans"));
    }
    let family = if network.ca_pool_type == Some(VmNetworkPoolType::IPV6) { Family::V6 } else { Family::V4 };
    for row in &subnet.subnet_vlans {
        if row.vlan_id != 0 {
            return Err(wrong::<VmSubnet>("VLanID", row.vlan_id, "a virtualized subnet has no VLAN"));
        }
        if let Some(other) = row.subnet.filter(|prefix| prefix.family() != family) {
            let rule = format_args!("the addresses of VM network '{}' are of the other family", network.name);
            return Err(wrong::<VmSubnet>("Subnet", other, rule));
        }
    }
    let (first, last) = (*VIRTUAL_SUBNET_IDS.start(), *VIRTUAL_SUBNET_IDS.end());
    let Some(id) = subnet.virtual_subnet_id else {
        let free = tables.free_virtual_subnet_id(first, last)?;
        subnet.virtual_subnet_id = Some(free.ok_or_else(|| {
            Error::new(Status::VmmLimitReached)
                .with("field", "virtual subnet ID")
                .with("kind", VmNetwork::SPEC.name)
                .with("value", &network.name)
        })?);
        return Ok(());
    };
    if !VIRTUAL_SUBNET_IDS.contains(&id) {
        return Err(wrong::<VmSubnet>("VMSubnetID", id, format_args!("it is from {first} to {last}")));
    }
    match tables.find::<VmSubnet>(&Query::new().number("virtual_subnet_id", id))? {
        Some(other) if other.id != subnet.id => Err(vm_network::in_use::<VmSubnet>("VMSubnetID", id, &other.name)),
        _ => Ok(()),
    }
}

fn check_vlan(tables: &Tables<'_>, subnet: &VmSubnet, network: &VmNetwork) -> Result<()> {
    no_virtual_subnet_id(subnet)?;
    let id = subnet.site_id.ok_or_else(|| mandatory::<VmSubnet>("LogicalNetworkDefinitionID"))?;
    let site: NetworkSite = tables.find(&Query::new().id(id))?.ok_or_else(|| not_found(NetworkSite::SPEC.name, id))?;
    if site.logical_network_id != network.logical_network_id {
        let name = one::<LogicalNetwork>(tables, network.logical_network_id)?.name;
        let rule = format_args!("network site '{}' is not one of logical network '{name}'", site.name);
        return Err(wrong::<VmSubnet>("LogicalNetworkDefinitionID", id, rule));
    }
    if subnet.subnet_vlans.is_empty() {
        return Err(mandatory::<VmSubnet>("SubnetVLans"));
    }
    let others: Vec<VmSubnet> = tables.select(&Query::new().reference("site_id", id))?;
    for row in &subnet.subnet_vlans {
        let text = row_text(row);
        if !has_row(&site.subnet_vlans, row) {
            return Err(wrong::<VmSubnet>(
                "SubnetVLans",
                text,
                format_args!("network site '{}' does not have it", site.name),
            ));
        }
        let mut others = others.iter().filter(|other| other.id != subnet.id);
        if let Some(other) = others.find(|other| has_row(&other.subnet_vlans, row)) {
            return Err(vm_network::in_use::<VmSubnet>("SubnetVLans", text, &other.name));
        }
    }
    Ok(())
}

fn check_external(subnet: &VmSubnet) -> Result<()> {
    no_site(subnet)?;
    no_virtual_subnet_id(subnet)
}

fn no_site(subnet: &VmSubnet) -> Result<()> {
    match subnet.site_id {
        Some(id) => Err(wrong::<VmSubnet>("LogicalNetworkDefinitionID", id, "its VM network is not isolated by VLAN")),
        None => Ok(()),
    }
}

fn no_virtual_subnet_id(subnet: &VmSubnet) -> Result<()> {
    match subnet.virtual_subnet_id {
        Some(id) => Err(wrong::<VmSubnet>("VMSubnetID", id, "its VM network is not virtualized")),
        None => Ok(()),
    }
}

/// Returns a row as VMM writes it: subnet and VLAN joined with a hyphen.
pub fn row_text(row: &SubnetVlan) -> String {
    match row.subnet {
        Some(subnet) => format!("{subnet}-{}", row.vlan_id),
        None => row.vlan_id.to_string(),
    }
}

/// Subnets are told apart inside one VM network; others may have the same.
fn check_overlaps(tables: &Tables<'_>, subnet: &VmSubnet, network: &VmNetwork) -> Result<()> {
    let prefixes = |subnet: &VmSubnet| subnet.subnet_vlans.iter().filter_map(|row| row.subnet).collect::<Vec<_>>();
    let mut all: Vec<(Prefix, String)> = Vec::new();
    for other in tables.select::<VmSubnet>(&Query::new().reference("vm_network_id", network.id))? {
        if other.id != subnet.id {
            all.extend(prefixes(&other).into_iter().map(|prefix| (prefix, other.name.clone())));
        }
    }
    for prefix in prefixes(subnet) {
        if let Some((other, name)) = all.iter().find(|(other, _)| other.covers(prefix) || prefix.covers(*other)) {
            return Err(Error::new(Status::VmmSubnetOverlap)
                .with("value", prefix)
                .with("other", format_args!("{other} of VM subnet '{name}'")));
        }
        all.push((prefix, subnet.name.clone()));
    }
    Ok(())
}

/// Checks that the pools of a changed VM subnet still have their subnet, and gives them its VLAN.
pub fn follow(edit: &Edit<'_>, subnet: &VmSubnet) -> Result<()> {
    let pools: Vec<Pool> = edit.tables.select(&Query::new().reference("vm_subnet_id", subnet.id))?;
    for mut pool in pools {
        let Some(vlan) = site::vlan_of(&subnet.subnet_vlans, pool.subnet) else {
            return Err(in_use("subnet", pool.subnet, &pool));
        };
        if pool.vlan_id != vlan {
            (pool.vlan_id, pool.modified_time) = (vlan, edit.now);
            edit.tables.update(&pool)?;
        }
    }
    Ok(())
}

fn in_use(kind: &str, value: impl std::fmt::Display, pool: &Pool) -> Error {
    Error::new(Status::VmmObjectInUse)
        .with("kind", kind)
        .with("value", value)
        .with("rule", format_args!("static IP address pool '{}'", pool.name))
}

/// Fills VM network and network site of every VM subnet.
pub fn fill(tables: &Tables<'_>, subnets: &mut [VmSubnet]) -> Result<()> {
    let networks = known(tables, subnets.iter().map(|subnet| subnet.vm_network_id), vm_network::fill)?;
    let sites = known(tables, subnets.iter().filter_map(|subnet| subnet.site_id), site::fill)?;
    for subnet in subnets {
        subnet.vm_network = networks.get(&subnet.vm_network_id).cloned();
        subnet.site = subnet.site_id.and_then(|id| sites.get(&id).cloned());
        site::flag(&mut subnet.subnet_vlans);
    }
    Ok(())
}

/// Fills one VM subnet.
pub fn filled(tables: &Tables<'_>, mut subnet: VmSubnet) -> Result<VmSubnet> {
    fill(tables, std::slice::from_mut(&mut subnet))?;
    Ok(subnet)
}
