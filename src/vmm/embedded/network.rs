//! Logical networks.

use uuid::Uuid;

use super::input::{description, fixed, object_name, writable, wrong};
use super::select::{query, upwards};
use super::{Edit, Vmm, one, vm_network};
use crate::domain::object::{Object, Record};
use crate::error::{Error, Result, Status};
use crate::store::vmm::Query;
use crate::vmm::model::{LogicalNetwork, NetworkSite, VmNetwork, VmmFilter};

impl Vmm {
    /// Returns logical networks, by name.
    ///
    /// # Errors
    /// Those of the store; a filter that logical networks do not have; an unknown host group.
    pub fn networks(&self, filter: &VmmFilter) -> Result<Vec<LogicalNetwork>> {
        let mut query = query(filter, LogicalNetwork::SPEC, &["Name", "HostGroupID"])?;
        self.read(|tables| {
            if let Some(group) = filter.host_group_id {
                query = query.network_in(&upwards(tables, group)?);
            }
            tables.select(&query)
        })
    }

    /// Adds a logical network.
    ///
    /// # Errors
    /// Bad argument; the name is in use; isolation kinds that exclude each other.
    pub fn add_network(&self, record: &Record) -> Result<LogicalNetwork> {
        writable::<LogicalNetwork>(record)?;
        let mut network = LogicalNetwork::from_record(record)?;
        self.write(|edit| {
            (network.id, network.modified_time) = (Uuid::new_v4(), edit.now);
            check(edit, &mut network)?;
            edit.tables.insert(&network)?;
            Ok(network)
        })
    }

    /// Changes a logical network; a change to what it is already leaves its time alone.
    ///
    /// # Errors
    /// Bad argument; not there; the name is in use; an isolation that its VM networks do not have; another kind of VLANs.
    pub fn set_network(&self, id: Uuid, record: &Record) -> Result<LogicalNetwork> {
        writable::<LogicalNetwork>(record)?;
        self.write(|edit| {
            let old: LogicalNetwork = one(edit.tables, id)?;
            let mut network = old.clone();
            network.apply(record)?;
            check(edit, &mut network)?;
            check_users(edit, &old, &network)?;
            if network != old {
                network.modified_time = edit.now;
                edit.tables.update(&network)?;
            }
            Ok(network)
        })
    }

    /// Removes a logical network and returns what it was.
    ///
    /// # Errors
    /// Not there; in use by a site or VM network.
    pub fn remove_network(&self, id: Uuid) -> Result<LogicalNetwork> {
        self.write(|edit| {
            let network: LogicalNetwork = one(edit.tables, id)?;
            let of_it = || Query::new().reference("logical_network_id", id);
            let site: Option<NetworkSite> = edit.tables.find(&of_it())?;
            let user = match site {
                Some(site) => Some(format!("network site '{}'", site.name)),
                None => edit.tables.find::<VmNetwork>(&of_it())?.map(|user| format!("VM network '{}'", user.name)),
            };
            if let Some(user) = user {
                return Err(Error::new(Status::VmmObjectInUse)
                    .with("kind", LogicalNetwork::SPEC.name)
                    .with("value", &network.name)
                    .with("rule", user));
            }
            edit.tables.delete(&network)?;
            Ok(network)
        })
    }
}

fn check(edit: &Edit<'_>, network: &mut LogicalNetwork) -> Result<()> {
    network.name = object_name::<LogicalNetwork>(&network.name)?;
    network.description = description(&network.description)?;
    let same: Option<LogicalNetwork> = edit.tables.find(&Query::new().name(&network.name))?;
    if same.is_some_and(|same| same.id != network.id) {
        return Err(Error::new(Status::VmmNameInUse)
            .with("kind", LogicalNetwork::SPEC.name)
            .with("value", &network.name));
    }
    let isolated = network.is_logical_network_definition_isolated;
    if network.network_virtualization_enabled && isolated {
        let rule = "a network whose sites are isolated by VLAN is not virtualized";
        return Err(wrong::<LogicalNetwork>("NetworkVirtualizationEnabled", true, rule));
    }
    if network.is_pvlan && !isolated {
        let rule = "private VLANs isolate, so IsLogicalNetworkDefinitionIsolated must be true";
        return Err(wrong::<LogicalNetwork>("IsPVLAN", true, rule));
    }
    if network.use_gre && !network.network_virtualization_enabled {
        return Err(wrong::<LogicalNetwork>("UseGRE", true, "GRE is a way of virtualization, which is not enabled"));
    }
    Ok(())
}

/// Checks that the VM networks and sites of a changed logical network still fit it.
fn check_users(edit: &Edit<'_>, old: &LogicalNetwork, new: &LogicalNetwork) -> Result<()> {
    if new.is_pvlan != old.is_pvlan {
        return Err(fixed::<LogicalNetwork>("IsPVLAN", new.is_pvlan));
    }
    let changed =
        new.network_virtualization_enabled != old.network_virtualization_enabled || new.isolation() != old.isolation();
    if !changed {
        return Ok(());
    }
    let users: Vec<VmNetwork> = edit.tables.select(&Query::new().reference("logical_network_id", new.id))?;
    match users.iter().find(|user| vm_network::misfit(user, new).is_some()) {
        None => Ok(()),
        Some(user) => {
            let (field, value) = if new.isolation() == old.isolation() {
                ("NetworkVirtualizationEnabled", new.network_virtualization_enabled)
            } else {
                ("IsLogicalNetworkDefinitionIsolated", new.is_logical_network_definition_isolated)
            };
            let rule = format_args!("VM network '{}' is of type {}", user.name, user.isolation_type);
            Err(wrong::<LogicalNetwork>(field, value, rule))
        }
    }
}
