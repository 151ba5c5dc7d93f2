//! Links between their stored form and that of the planner.
//!
//! A stored link keeps what both sides agreed on as `Field=Value` texts. Beside the fields of the mapping table it keeps a few
//! facts of the sync itself, under the names below.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::fields::Base;
use super::mapping::{self, Form};
use super::model::Link;
use super::plan::matching::{BaseLink, Intent};
use crate::domain::custom;
use crate::error::Result;
use crate::service::Tx;

/// Name that the sync gave to the address space of a network.
pub const SPACE: &str = "AddressSpace";
/// Host groups in scope when VMM last showed the object, joined as in configuration text.
pub const SCOPE: &str = "HostGroups";
/// Custom value of the object's name that the sync added, so that it may remove it.
pub const MADE_VALUE: &str = "MadeValue";

/// Value of Tenant that the sync added for a VM network, so that it may remove it.
pub const MADE_TENANT: &str = "MadeTenant";
/// VLAN that a site holds in VMM instead of a subnet while its subnets change places, because VMM has no site without a row.
pub const PLACEHOLDER: &str = "Placeholder";

/// That a network whose subnets are gone from IPAM is being deleted in VMM: without them nothing in IPAM says so any more.
pub const GOING: &str = "Going";
/// VMM server that a network was given to, so that it is not brought back from the one that still has it.
pub const MOVED_TO: &str = "MovedTo";

/// Reads `Field=Value` texts.
pub fn fields(texts: &[String]) -> BTreeMap<String, String> {
    let mut fields = BTreeMap::new();
    for text in texts {
        // Most have nothing written with a backslash, and need no parser.
        match text.split_once('=') {
            Some((field, value)) if !text.contains('\\') => {
                fields.insert(field.to_owned(), value.to_owned());
            }
            _ => fields.extend(custom::parse("Base", text).into_iter().flatten()),
        }
    }
    fields
}

/// Writes `Field=Value` texts.
pub fn texts<'t>(fields: impl IntoIterator<Item = (&'t str, &'t str)>) -> Vec<String> {
    fields.into_iter().map(|pair| custom::format([pair])).collect()
}

/// Writes host groups as one text.
pub fn scope_text(groups: &[String]) -> String {
    groups.join("|")
}

/// Returns the links of a VMM server as the planner reads them, parents first.
///
/// # Errors
/// Those of the store.
pub fn planned(tx: &Tx, server: &str) -> Result<Vec<BaseLink>> {
    let mut links: Vec<BaseLink> = Vec::new();
    // Most were last seen in the same scope.
    let mut scope: (String, Arc<[String]>) = (String::new(), Arc::new([]));
    tx.store().walk_links(server, &mut |row| {
        let base = Base::new(row.object_type, row.base);
        let mut link = BaseLink {
            id: row.id,
            object: row.object_type,
            vmm_key: row.vmm_key.to_owned(),
            ipam_id: row.ipam_id,
            parent_id: row.parent_id,
            path: row.object.to_owned(),
            made_by_sync: row.made_by_sync,
            missing_since: row.missing_since,
            ..BaseLink::default()
        };
        for (name, value) in base.facts() {
            match name {
                SPACE => link.space_name = value.into_owned(),
                PLACEHOLDER => link.placeholder = value.into_owned(),
                GOING => link.going = !value.is_empty(),
                MOVED_TO => link.moved_to = value.into_owned(),
                SCOPE => {
                    if scope.0 != value {
                        let groups = value.split('|').filter(|group| !group.is_empty()).map(str::to_owned).collect();
                        scope = (value.into_owned(), groups);
                    }
                    link.scope = scope.1.clone();
                }
                _ => {}
            }
        }
        links.push(BaseLink { base, ..link });
        Ok(())
    })?;
    links.sort_by_key(|link| (link.object.rank(), link.id));
    Ok(links)
}

/// Returns the links of a VMM server, parents first; of all servers for an empty name. Objects are called as both sides last
/// agreed to call them: a stored path is that of planning, so that a rename would show in it one change late.
///
/// # Errors
/// Those of the store.
pub fn load(tx: &Tx, server: &str) -> Result<Vec<Link>> {
    let mut links = tx.store().links(server)?;
    links.sort_by_key(|link| (link.object_type.rank(), link.id));
    let mut paths: HashMap<u64, String> = HashMap::new();
    for link in &mut links {
        let named = mapping::of(link.object_type).find(|line| line.form == Form::Name).map(|line| line.field);
        let start = named.map(|field| format!("{field}="));
        let own: Vec<String> = match &start {
            Some(start) => link.base.iter().filter(|text| text.starts_with(start.as_str())).cloned().collect(),
            None => Vec::new(),
        };
        let agreed = named.and_then(|field| fields(&own).remove(field)).filter(|name| !name.is_empty());
        let own = agreed.unwrap_or_else(|| link.object.rsplit(" / ").next().unwrap_or_default().to_owned());
        link.object = match paths.get(&link.parent_id) {
            Some(above) => format!("{above} / {own}"),
            None => own,
        };
        paths.insert(link.id, link.object.clone());
    }
    Ok(links)
}

/// Returns the calls to VMM whose outcome was not recorded.
///
/// # Errors
/// Those of the store.
pub fn intents(tx: &Tx, server: &str) -> Result<Vec<Intent>> {
    let stored = tx.store().intents(server)?;
    Ok(stored
        .into_iter()
        .map(|intent| Intent { object: intent.object, ipam_id: intent.ipam_id, fields: fields(&intent.fields) })
        .collect())
}
