//! Logical networks.

use uuid::Uuid;

use super::input::{description, object_name, writable};
use super::select::{query, upwards};
use super::{Edit, Vmm, one};
use crate::domain::object::{Object, Record};
use crate::error::{Error, Result, Status};
use crate::store::vmm::Query;
use crate::vmm::model::{LogicalNetwork, NetworkSite, VmmFilter};

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
    /// Bad argument; the name is in use.
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
    /// Bad argument; not there; the name is in use.
    pub fn set_network(&self, id: Uuid, record: &Record) -> Result<LogicalNetwork> {
        writable::<LogicalNetwork>(record)?;
        self.write(|edit| {
            let old: LogicalNetwork = one(edit.tables, id)?;
            let mut network = old.clone();
            network.apply(record)?;
            check(edit, &mut network)?;
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
    /// Not there; in use by a site.
    pub fn remove_network(&self, id: Uuid) -> Result<LogicalNetwork> {
        self.write(|edit| {
            let network: LogicalNetwork = one(edit.tables, id)?;
            let user: Option<NetworkSite> = edit.tables.find(&Query::new().reference("logical_network_id", id))?;
            if let Some(site) = user {
                return Err(Error::new(Status::VmmObjectInUse)
                    .with("kind", LogicalNetwork::SPEC.name)
                    .with("value", &network.name)
                    .with("rule", format_args!("network site '{}'", site.name)));
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
    Ok(())
}
