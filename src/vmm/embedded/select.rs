//! Which objects a filter means.

use uuid::Uuid;

use super::one;
use crate::domain::object::{Object, ObjectSpec};
use crate::error::{Error, Result, Status};
use crate::store::vmm::{Query, Tables};
use crate::vmm::model::{HostGroup, VmmFilter};
use crate::vmm::tree::Tree;

/// Begins a query with the filter's GUID and name, and refuses what a kind cannot be filtered by.
pub fn query(filter: &VmmFilter, kind: &'static ObjectSpec, fields: &[&str]) -> Result<Query> {
    let record = filter.to_record();
    let strange = record.set_fields().find(|(field, _)| field.name != "ID" && !fields.contains(&field.name));
    if let Some((field, value)) = strange {
        return Err(Error::new(Status::VmmInvalidArgument)
            .with("field", field.name)
            .with("value", value)
            .with("kind", VmmFilter::SPEC.name)
            .with("rule", format_args!("{} is selected by ID, {}", kind.name, fields.join(", "))));
    }
    let mut query = Query::new();
    if let Some(id) = filter.id {
        query = query.id(id);
    }
    if !filter.name.is_empty() {
        query = query.name(&filter.name);
    }
    Ok(query)
}

/// Returns the host group and those above it as far as each inherits: what is available to one of them is available to it.
pub fn upwards(tables: &Tables<'_>, id: Uuid) -> Result<Vec<Uuid>> {
    one::<HostGroup>(tables, id)?;
    let groups: Vec<HostGroup> = tables.select(&Query::new())?;
    let mut found = Vec::new();
    for group in Tree::new(&groups).upwards(id) {
        found.push(group.id);
        if group.inherit_network_settings == Some(false) {
            break;
        }
    }
    Ok(found)
}
