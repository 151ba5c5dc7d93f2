//! Host groups.

use uuid::Uuid;

use super::input::{description, mandatory, object_name, writable};
use super::select::query;
use super::{Vmm, not_found, one};
use crate::domain::name::same;
use crate::domain::object::{Object, Record};
use crate::error::{Error, Result, Status};
use crate::store::vmm::{Query, Tables};
use crate::vmm::model::{HostGroup, VmmFilter};
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
            edit.tables.insert(&group)?;
            all(edit.tables)?
                .into_iter()
                .find(|added| added.id == group.id)
                .ok_or_else(|| Error::internal("the host group is not there after it was added"))
        })
    }
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
