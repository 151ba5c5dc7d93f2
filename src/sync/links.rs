//! Links between their stored form and that of the planner.
//!
//! A stored link keeps what both sides agreed on as `Field=Value` texts. Beside the fields of the mapping table it keeps a few
//! facts of the sync itself, under the names below.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use uuid::Uuid;

use super::fields::Base;
use super::mapping::{self, Form};
use super::model::Link;
use super::plan::matching::{BaseLink, Facts, Intent};
use crate::domain::custom;
use crate::error::{Error, Result, Status};
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

/// Returns the links of a VMM server as the planner reads them, parents first; whole for a run, which writes them back.
///
/// # Errors
/// Those of the store.
pub fn planned(tx: &Tx, server: &str, for_run: bool) -> Result<Vec<BaseLink>> {
    let mut links: Vec<BaseLink> = Vec::new();
    tx.store().walk_links(server, for_run, &mut |row| {
        // Most keep of the sync itself what the one before does.
        let before = links.last();
        let base = Base::new(row.object_type, row.base, before.map(|link| &link.base));
        let shared = before.filter(|link| link.base.has_facts_of(&base)).map(|link| Arc::clone(&link.facts));
        let (id, network) = row.vmm_key.split_once('|').unwrap_or((row.vmm_key, ""));
        let vmm_id = if id.is_empty() { Ok(Uuid::nil()) } else { Uuid::try_parse(id) };
        links.push(BaseLink {
            id: row.id,
            object: row.object_type,
            vmm_id: vmm_id
                .map_err(|_| Error::new(Status::StoreDamaged).with("rule", "a link has a key that is not VMM's"))?,
            network: network.into(),
            ipam_id: row.ipam_id,
            parent_id: row.parent_id,
            path: row.object.into(),
            made_by_sync: row.made_by_sync,
            missing_since: row.missing_since,
            facts: shared.unwrap_or_else(|| Arc::new(facts(&base))),
            base,
        });
        Ok(())
    })?;
    links.sort_by_key(|link| (link.object.rank(), link.id));
    Ok(links)
}

fn facts(base: &Base) -> Facts {
    let mut facts = Facts::default();
    for (name, value) in base.facts() {
        match name {
            SPACE => facts.space_name = value.into_owned(),
            PLACEHOLDER => facts.placeholder = value.into_owned(),
            GOING => facts.going = !value.is_empty(),
            MOVED_TO => facts.moved_to = value.into_owned(),
            SCOPE => facts.scope = value.split('|').filter(|group| !group.is_empty()).map(str::to_owned).collect(),
            _ => {}
        }
    }
    facts
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
