//! Host groups.

use uuid::Uuid;

use super::input::{description, mandatory, object_name, writable, wrong};
use super::select::query;
use super::{Vmm, not_found, one};
use crate::domain::name::same;
use crate::domain::object::{Object, Record};
use crate::error::{Error, Result, Status};
use crate::store::vmm::{Query, Tables};
use crate::vmm::model::{HostGroup, NetworkService, NetworkSite, VmmFilter};
use crate::vmm::tree;

impl Vmm {
    /// Returns host groups, by path.
    ///
    /// # Errors
    /// Those of the store; a filter that host groups do not have.
    pub fn host_groups(&self, filter: &VmmFilter) -> Result<Vec<HostGroup>> {
        // The filter is checked first; the tree is small and its paths need all of it.
        query(filter, HostGroup::SPEC, &["Name", "ParentHostGroupID"])?;
        let mut groups = self.read(all)?;
        groups.retain(|group| {
            filter.id.is_none_or(|id| group.id == id)
                && (filter.name.is_empty() || same(&group.name, &filter.name))
                && (filter.parent_id.is_none() || group.parent_id == filter.parent_id)
        });
        Ok(groups)
    }

    /// Adds a host group under another one.
    ///
    /// # Errors
    /// Bad argument; the group above is not there; the name is in use under it.
    pub fn add_host_group(&self, record: &Record) -> Result<HostGroup> {
        writable::<HostGroup>(record)?;
        let mut group = HostGroup::from_record(record)?;
        group.name = object_name::<HostGroup>(&group.name)?;
        group.description = description(&group.description)?;
        let parent = group.parent_id.ok_or_else(|| mandatory::<HostGroup>("ParentHostGroupID"))?;
        self.write(|edit| {
            one::<HostGroup>(edit.tables, parent)?;
            if edit.tables.any::<HostGroup>(&Query::new().reference("parent_id", parent).name(&group.name))? {
                return Err(Error::new(Status::VmmNameInUse)
                    .with("kind", HostGroup::SPEC.name)
                    .with("value", &group.name));
            }
            (group.id, group.modified_time) = (Uuid::new_v4(), edit.now);
            group.inherit_network_settings.get_or_insert(true);
            edit.tables.insert(&group)?;
            all(edit.tables)?
                .into_iter()
                .find(|added| added.id == group.id)
                .ok_or_else(|| Error::internal("the host group is not there after it was added"))
        })
    }

    /// Removes a host group and returns what it was.
    ///
    /// # Errors
    /// Not there; All Hosts; in use by a group below, a network site or a network service.
    pub fn remove_host_group(&self, id: Uuid) -> Result<HostGroup> {
        self.write(|edit| {
            let group = all(edit.tables)?.into_iter().find(|group| group.id == id);
            let group = group.ok_or_else(|| not_found(HostGroup::SPEC.name, id))?;
            if group.is_root {
                return Err(wrong::<HostGroup>("Name", &group.name, "the host group at the root stays"));
            }
            if let Some(user) = user(edit.tables, id)? {
                return Err(Error::new(Status::VmmObjectInUse)
                    .with("kind", HostGroup::SPEC.name)
                    .with("value", &group.path)
                    .with("rule", user));
            }
            edit.tables.delete(&group)?;
            Ok(group)
        })
    }
}

/// Returns what a host group is used by, in words.
fn user(tables: &Tables<'_>, id: Uuid) -> Result<Option<String>> {
    if let Some(below) = tables.find::<HostGroup>(&Query::new().reference("parent_id", id))? {
        return Ok(Some(format!("host group '{}' below it", below.name)));
    }
    if let Some(site) = tables.find::<NetworkSite>(&Query::new().site_in(&[id]))? {
        return Ok(Some(format!("network site '{}'", site.name)));
    }
    let service: Option<NetworkService> = tables.find(&Query::new().service_in(&[id]))?;
    Ok(service.map(|service| format!("network service '{}'", service.name)))
}

/// Returns all host groups with their paths, in order of path.
pub fn all(tables: &Tables<'_>) -> Result<Vec<HostGroup>> {
    let mut groups = tables.select(&Query::new())?;
    tree::fill(&mut groups);
    groups.sort_by_cached_key(|group: &HostGroup| (crate::domain::name::fold(&group.path), group.id));
    Ok(groups)
}

/// Returns the groups of these GUIDs in their order.
pub fn listed(groups: &[HostGroup], ids: &[Uuid]) -> Vec<HostGroup> {
    ids.iter().filter_map(|id| groups.iter().find(|group| group.id == *id).cloned()).collect()
}

/// Checks the host groups that an object is to have: at least one, all there; doubles are left out.
pub fn check<T: Object>(tables: &Tables<'_>, ids: &mut Vec<Uuid>) -> Result<()> {
    if ids.is_empty() {
        return Err(mandatory::<T>("HostGroupIDs"));
    }
    let mut seen = Vec::with_capacity(ids.len());
    for id in ids.iter() {
        if !tables.any::<HostGroup>(&Query::new().id(*id))? {
            return Err(not_found(HostGroup::SPEC.name, id));
        }
        if !seen.contains(id) {
            seen.push(*id);
        }
    }
    *ids = seen;
    Ok(())
}
