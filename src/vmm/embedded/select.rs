//! Which objects a filter means.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use uuid::Uuid;

use super::one;
use crate::domain::object::{Object, ObjectSpec};
use crate::domain::value::Value;
use crate::error::{Error, Result, Status};
use crate::store::vmm::{Query, Tables};
use crate::vmm::model::{HostGroup, VmmFilter};
use crate::vmm::tree::Tree;

/// Up to so many objects are read one by one.
const FEW: usize = 16;

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

/// Returns the objects of these GUIDs, filled: a few are read one by one, of many all that there are.
///
/// # Errors
/// Those of the store; one that is not there.
pub fn known<T: Object>(
    tables: &Tables<'_>,
    ids: impl Iterator<Item = Uuid>,
    fill: impl Fn(&Tables<'_>, &mut [T]) -> Result<()>,
) -> Result<HashMap<Uuid, Arc<T>>> {
    let ids: HashSet<Uuid> = ids.collect();
    let mut objects: Vec<T> = match ids.len() {
        0..=FEW => ids.iter().map(|id| one(tables, *id)).collect::<Result<_>>()?,
        _ => tables.select(&Query::new())?,
    };
    fill(tables, &mut objects)?;
    let index = T::SPEC.find("ID")?;
    let id = |object: &T| match object.field(index) {
        Value::Text(text) => Uuid::try_parse(&text).ok(),
        _ => None,
    };
    Ok(objects.into_iter().filter_map(|object| Some((id(&object)?, Arc::new(object)))).collect())
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
