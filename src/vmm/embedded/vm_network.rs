//! VM networks.

use std::sync::Arc;

use uuid::Uuid;

use super::input::{description, fixed, line, mandatory, object_name, writable, wrong};
use super::select::query;
use super::{Edit, Vmm, not_found, one, vm_subnet};
use crate::domain::object::{Object, Record};
use crate::domain::value::Value;
use crate::error::{Error, Result, Status};
use crate::store::vmm::{Query, Tables};
use crate::vmm::model::{
    LogicalNetwork, NetworkSite, Pool, SubnetVlan, VmNetwork, VmNetworkPoolType, VmNetworkType, VmSubnet, VmmFilter,
};

impl Vmm {
    /// Returns VM networks, by name, with their logical network.
    ///
    /// # Errors
    /// Those of the store; a filter that VM networks do not have.
    pub fn vm_networks(&self, filter: &VmmFilter) -> Result<Vec<VmNetwork>> {
        let mut query = query(filter, VmNetwork::SPEC, &["Name", "LogicalNetworkID", "Unassigned"])?;
        if let Some(network) = filter.logical_network_id {
            query = query.reference("logical_network_id", network);
        }
        if filter.unassigned == Some(true) {
            query = query.unowned();
        }
        self.read(|tables| {
            let mut networks = tables.select(&query)?;
            fill(tables, &mut networks)?;
            Ok(networks)
        })
    }

    /// Adds a VM network. Without an isolation type it has that of its logical network: VLAN where the sites are isolated,
    /// virtualization where it is enabled, else none. A virtualized network gets a routing domain unless it names one.
    ///
    /// # Errors
    /// Bad argument; logical network not there; an isolation type that the logical network does not have; a second network without
    /// isolation on one logical network; a routing domain that another network has.
    pub fn add_vm_network(&self, record: &Record) -> Result<VmNetwork> {
        self.write(|edit| add(edit, record))
    }

    /// Adds a VM network isolated by VLAN with a VM subnet of the same name, which gets the first subnet and VLAN of the logical network
    /// that no VM subnet has.
    ///
    /// # Errors
    /// As [`Vmm::add_vm_network`] and [`Vmm::add_vm_subnet`]; no subnet and VLAN left.
    pub fn add_vm_network_with_subnet(&self, record: &Record) -> Result<VmNetwork> {
        self.write(|edit| {
            let network = add(edit, record)?;
            let (site, row) = first_unused(edit.tables, &network)?;
            vm_subnet::insert(
                edit,
                VmSubnet {
                    name: network.name.clone(),
                    vm_network_id: network.id,
                    site_id: Some(site.id),
                    subnet_vlans: vec![row],
                    ..VmSubnet::default()
                },
            )?;
            Ok(network)
        })
    }

    /// Changes a VM network. A change to what it is already leaves its time alone.
    ///
    /// # Errors
    /// Bad argument; not there; another logical network, isolation, routing domain or pool type.
    pub fn set_vm_network(&self, id: Uuid, record: &Record) -> Result<VmNetwork> {
        writable::<VmNetwork>(record)?;
        self.write(|edit| {
            let old: VmNetwork = one(edit.tables, id)?;
            let mut network = old.clone();
            network.apply(record)?;
            for field in
                ["LogicalNetworkID", "IsolationType", "RoutingDomainId", "PAIPAddressPoolType", "CAIPAddressPoolType"]
            {
                let index = VmNetwork::SPEC.find(field)?;
                if network.field(index) != old.field(index) {
                    return Err(fixed::<VmNetwork>(field, network.field(index)));
                }
            }
            settle(&mut network)?;
            if network != old {
                network.modified_time = edit.now;
                edit.tables.update(&network)?;
            }
            filled(edit.tables, network)
        })
    }

    /// Removes a VM network with its VM subnets and returns what it was.
    ///
    /// # Errors
    /// Not there; in use by a pool of a VM subnet.
    pub fn remove_vm_network(&self, id: Uuid) -> Result<VmNetwork> {
        self.write(|edit| {
            let network = filled(edit.tables, one(edit.tables, id)?)?;
            let subnets: Vec<VmSubnet> = edit.tables.select(&Query::new().reference("vm_network_id", id))?;
            for subnet in &subnets {
                if let Some(pool) = edit.tables.find::<Pool>(&Query::new().reference("vm_subnet_id", subnet.id))? {
                    return Err(Error::new(Status::VmmObjectInUse)
                        .with("kind", VmNetwork::SPEC.name)
                        .with("value", &network.name)
                        .with("rule", format_args!("static IP address pool '{}'", pool.name)));
                }
                edit.tables.delete(subnet)?;
            }
            edit.tables.delete(&network)?;
            Ok(network)
        })
    }
}

fn add(edit: &Edit<'_>, record: &Record) -> Result<VmNetwork> {
    writable::<VmNetwork>(record)?;
    let mut network = VmNetwork::from_record(record)?;
    (network.id, network.modified_time) = (Uuid::new_v4(), edit.now);
    settle(&mut network)?;
    if network.logical_network_id.is_nil() {
        return Err(mandatory::<VmNetwork>("LogicalNetworkID"));
    }
    let below: LogicalNetwork = edit
        .tables
        .find(&Query::new().id(network.logical_network_id))?
        .ok_or_else(|| not_found(LogicalNetwork::SPEC.name, network.logical_network_id))?;
    let given = record.get("IsolationType").is_some_and(|value| *value != Value::Null);
    if !given {
        network.isolation_type = match below.isolation() {
            VmNetworkType::NoIsolation if below.network_virtualization_enabled => {
                VmNetworkType::WindowsNetworkVirtualization
            }
            isolation => isolation,
        };
    }
    if let Some(rule) = misfit(&network, &below) {
        return Err(wrong::<VmNetwork>("IsolationType", network.isolation_type, rule));
    }
    check(edit.tables, &mut network)?;
    edit.tables.insert(&network)?;
    filled(edit.tables, network)
}

/// Returns why a VM network cannot be on a logical network.
pub fn misfit(network: &VmNetwork, below: &LogicalNetwork) -> Option<String> {
    let isolated = below.isolation() == VmNetworkType::VLANNetwork;
    let rule = match network.isolation_type {
        VmNetworkType::NoIsolation if isolated => "isolates its sites by VLAN",
        VmNetworkType::VLANNetwork if !isolated => "does not isolate its sites by VLAN",
        VmNetworkType::WindowsNetworkVirtualization if !below.network_virtualization_enabled => {
            "does not enable network virtualization"
        }
        _ => return None,
    };
    Some(format!("logical network '{}' {rule}", below.name))
}

fn settle(network: &mut VmNetwork) -> Result<()> {
    network.name = object_name::<VmNetwork>(&network.name)?;
    network.description = description(&network.description)?;
    network.external_name = line("ExternalName", &network.external_name)?;
    network.owner = line("Owner", &network.owner)?;
    network.user_role = line("UserRole", &network.user_role)?;
    Ok(())
}

fn check(tables: &Tables<'_>, network: &mut VmNetwork) -> Result<()> {
    let of_type = network.isolation_type;
    if of_type != VmNetworkType::External && !network.external_name.is_empty() {
        let rule = format_args!("a network of type {of_type} has no name elsewhere");
        return Err(wrong::<VmNetwork>("ExternalName", &network.external_name, rule));
    }
    if of_type == VmNetworkType::WindowsNetworkVirtualization {
        let domain = *network.routing_domain_id.get_or_insert_with(Uuid::new_v4);
        network.pa_pool_type.get_or_insert(VmNetworkPoolType::IPV4);
        network.ca_pool_type.get_or_insert(VmNetworkPoolType::IPV4);
        if let Some(other) = tables.find::<VmNetwork>(&Query::new().reference("routing_domain_id", domain))? {
            return Err(in_use::<VmNetwork>("RoutingDomainId", domain, &other.name));
        }
        return Ok(());
    }
    if let Some(domain) = network.routing_domain_id {
        let rule = format_args!("a network of type {of_type} has no routing domain");
        return Err(wrong::<VmNetwork>("RoutingDomainId", domain, rule));
    }
    for (field, pool_type) in
        [("PAIPAddressPoolType", network.pa_pool_type), ("CAIPAddressPoolType", network.ca_pool_type)]
    {
        if let Some(pool_type) = pool_type {
            let rule = format_args!("a network of type {of_type} has no addresses of its own");
            return Err(wrong::<VmNetwork>(field, pool_type, rule));
        }
    }
    if of_type == VmNetworkType::NoIsolation {
        let on_it = Query::new().reference("logical_network_id", network.logical_network_id);
        if let Some(other) = tables.find::<VmNetwork>(&on_it.text("isolation_type", of_type.name()))? {
            let rule = format_args!("VM network '{}' already uses the logical network without isolation", other.name);
            return Err(wrong::<VmNetwork>("IsolationType", of_type, rule));
        }
    }
    Ok(())
}

/// Returns the error of a number that another object has.
pub fn in_use<T: Object>(field: &'static str, value: impl std::fmt::Display, other: &str) -> Error {
    Error::new(Status::VmmIdInUse)
        .with("kind", T::SPEC.name)
        .with("field", field)
        .with("value", value)
        .with("other", other)
}

/// Returns the first row of the sites of the network, in order of name, that no VM subnet has.
fn first_unused(tables: &Tables<'_>, network: &VmNetwork) -> Result<(NetworkSite, SubnetVlan)> {
    if network.isolation_type != VmNetworkType::VLANNetwork {
        let rule = "a VM subnet is chosen only where VLANs isolate";
        return Err(wrong::<VmNetwork>("IsolationType", network.isolation_type, rule));
    }
    let sites = Query::new().reference("logical_network_id", network.logical_network_id);
    for site in tables.select::<NetworkSite>(&sites)? {
        let taken: Vec<VmSubnet> = tables.select(&Query::new().reference("site_id", site.id))?;
        let free = |row: &&SubnetVlan| !taken.iter().any(|subnet| vm_subnet::has_row(&subnet.subnet_vlans, row));
        if let Some(row) = site.subnet_vlans.iter().find(free).cloned() {
            return Ok((site, row));
        }
    }
    let name = one::<LogicalNetwork>(tables, network.logical_network_id)?.name;
    Err(Error::new(Status::VmmLimitReached)
        .with("field", "subnet and VLAN")
        .with("kind", LogicalNetwork::SPEC.name)
        .with("value", name))
}

/// Fills the logical network of every VM network.
pub fn fill(tables: &Tables<'_>, networks: &mut [VmNetwork]) -> Result<()> {
    let mut known: Option<Arc<LogicalNetwork>> = None;
    for network in networks {
        if known.as_ref().is_none_or(|known| known.id != network.logical_network_id) {
            known = tables.find(&Query::new().id(network.logical_network_id))?.map(Arc::new);
        }
        network.logical_network = known.clone();
    }
    Ok(())
}

/// Fills one VM network.
pub fn filled(tables: &Tables<'_>, mut network: VmNetwork) -> Result<VmNetwork> {
    fill(tables, std::slice::from_mut(&mut network))?;
    Ok(network)
}
