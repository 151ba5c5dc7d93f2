//! Entries that are carried out in IPAM: records, values, associations and links, all in the caller's transaction.

use super::state::{Agreed, State};
use super::values;
use crate::domain::custom::{
    IP_POOL_NAME, LOGICAL_NETWORK, MANAGED_BY, NETWORK_SITE, SERVICE_INSTANCE, TENANT, VM_NETWORK, VMM_SERVICE, by_id,
    format as configuration,
};
use crate::domain::fields::{
    AddressFilter, AddressRecord, AddressSpace, AddressSpaceFilter, AddressSpaceType, NetworkType, Range, RangeFilter,
    Subnet, SubnetFilter,
};
use crate::domain::name::same;
use crate::domain::object::{Object, Record};
use crate::domain::value::Value;
use crate::error::{Error, Result};
use crate::service::subnet::RemoveSubnet;
use crate::service::{Changes, CustomChange, Tx, address, range, space, subnet};
use crate::sync::fields::Fields;
use crate::sync::links;
use crate::sync::mapping::{self, INACTIVE, Place};
use crate::sync::model::{Change, SyncObject, SyncSide};
use crate::sync::plan::{Action, SITE_FIELD, SPACE_FIELD, Task};

/// Version of a record that was just added.
const FIRST_VERSION: u64 = 1;

/// Carries out one entry. What it binds is taken back by the caller when the transaction is.
///
/// # Errors
/// Those of the verbs of IPAM.
pub fn perform(tx: &mut Tx, state: &mut State, change: &Change, task: &Task) -> Result<()> {
    let at = task.node;
    match &task.action {
        Action::Settle => {
            let base = state.agreed(at);
            state.put_link(tx, at, change, base, |link, _| link.missing_since = None)
        }
        Action::Forget => forget(tx, state, at),
        Action::Create(SyncSide::Ipam) => create(tx, state, change, at),
        Action::Update(SyncSide::Ipam, fields) => update(tx, state, change, at, fields),
        Action::Delete(SyncSide::Ipam) => delete(tx, state, change, at),
        Action::Nothing | Action::Create(_) | Action::Update(..) | Action::Delete(_) => {
            Err(Error::internal("the entry is not one of IPAM"))
        }
    }
}

fn shown(field: u64) -> &'static str {
    by_id(field).map_or("", |field| field.shown)
}

fn create(tx: &mut Tx, state: &mut State, change: &Change, at: usize) -> Result<()> {
    let vmm = state.vmm.clone();
    let item = state.nodes[at].vmm.map(|at| &vmm.items[at]);
    let item = item.ok_or_else(|| Error::internal("VMM has nothing to create"))?;
    let base = State::base_of(item);
    let mut tenant = None;
    let made_value = match item.object {
        SyncObject::LogicalNetwork => create_space(tx, state, change, at, &item.name)?,
        SyncObject::NetworkSite => create_site(tx, state, at, &item.name)?,
        SyncObject::VmNetwork => {
            let mut added = create_tenant(tx, state, change, at)?;
            tenant = added.iter().position(|(field, _)| *field == TENANT).map(|at| added.remove(at).1);
            added.pop().map(|(_, value)| value)
        }
        SyncObject::VmSubnet => {
            let mut record = written(tx, state.record(Subnet::SPEC), &item.fields)?.0;
            if item.fields.get("Name").is_none_or(str::is_empty) {
                record.set("Name", item.natural.as_str().into())?;
            }
            record.set("NetworkId", item.natural.as_str().into())?;
            record.set("NetworkType", NetworkType::Customer.name().into())?;
            record.set("AddressSpace", state.bound(state.above(at)?).space.as_str().into())?;
            let mut changes = Changes { record, custom: ownership(state) };
            let id = subnet::put(tx, &mut changes)?;
            state.give_back(changes.record);
            bind(state, at, id, FIRST_VERSION);
            None
        }
        SyncObject::Subnet => {
            let (site, network) = (state.above(at)?, state.ancestor(at, SyncObject::LogicalNetwork)?);
            let mut record = written(tx, state.record(Subnet::SPEC), &item.fields)?.0;
            record.set("Name", item.natural.as_str().into())?;
            record.set("NetworkId", item.natural.as_str().into())?;
            record.set("NetworkType", NetworkType::Provider.name().into())?;
            record.set("AddressSpace", state.bound(network).space.as_str().into())?;
            record.set("VmmLogicalNetwork", state.bound(network).name.as_str().into())?;
            record.set("NetworkSite", state.bound(site).name.as_str().into())?;
            let mut changes = Changes { record, custom: ownership(state) };
            let id = subnet::put(tx, &mut changes)?;
            state.give_back(changes.record);
            bind(state, at, id, FIRST_VERSION);
            None
        }
        SyncObject::Pool => {
            let mut record = written(tx, state.record(Range::SPEC), &item.fields)?.0;
            let subnet = state.above(at)?;
            let network = state.vmm_item(subnet).or(state.ipam_item(subnet)).map(|item| item.natural.clone());
            record.set("NetworkID", network.unwrap_or_default().as_str().into())?;
            owned(&mut record, state, at)?;
            let (custom, made_value) = custom_fields(tx, &item.fields)?;
            let mut changes = Changes { record, custom };
            let id = range::put(tx, &mut changes, false)?;
            state.give_back(changes.record);
            bind(state, at, id, FIRST_VERSION);
            made_value
        }
        SyncObject::Address => {
            let mut record = written(tx, state.record(AddressRecord::SPEC), &item.fields)?.0;
            record.set("IpAddress", item.natural.as_str().into())?;
            owned(&mut record, state, at)?;
            let made = address::add(tx, &record)?;
            state.give_back(record);
            bind(state, at, made.id, made.row_version);
            None
        }
    };
    let vmm_key = item.key();
    let space = state.bound(at).space.clone();
    state.bind(at, |binding| binding.vmm_key = vmm_key);
    state.put_link(tx, at, change, base, |link, facts| {
        link.made_by_sync = true;
        link.missing_since = None;
        if item.object.is_space() {
            facts.insert(links::SPACE.into(), space.into());
        }
        if let Some(value) = made_value {
            facts.insert(links::MADE_VALUE.into(), value.into());
        }
        facts.extend(tenant.map(|tenant| (links::MADE_TENANT.into(), tenant.into())));
    })?;
    if item.object == SyncObject::NetworkSite {
        settle_space(tx, state, at)?;
    }
    Ok(())
}

fn bind(state: &mut State, at: usize, id: u64, version: u64) {
    state.bind(at, |binding| (binding.ipam_id, binding.version) = (id, version));
}

/// Returns the custom fields that say whose a subnet is.
fn ownership(state: &State) -> CustomChange {
    let add = [(MANAGED_BY, VMM_SERVICE), (SERVICE_INSTANCE, state.server.as_str())];
    let add = add.into_iter().map(|(field, value)| (shown(field).to_owned(), value.to_owned())).collect();
    CustomChange { add, ..CustomChange::default() }
}

/// Fills an empty record with the fields of its own that the table maps, empty values left out, and the custom values that were added for
/// them, by number of their field.
fn written(tx: &mut Tx, mut record: Record, fields: &Fields) -> Result<(Record, Vec<(u64, String)>)> {
    let mut added = Vec::new();
    for (line, text) in fields.lines().filter(|(_, text)| !text.is_empty()) {
        match line.ipam {
            Place::Field(name) => record.set(name, line.ipam_value(text))?,
            Place::Listed(name, field) => {
                let (_, value, made) = values::ensure(tx, field, text)?;
                record.set(name, value.as_str().into())?;
                added.extend(made.then_some((field, value)));
            }
            Place::Custom(_) | Place::Value => {}
        }
    }
    Ok((record, added))
}

/// Returns the fact under which a link keeps a custom value that the sync added.
fn made_fact(field: u64) -> &'static str {
    if field == TENANT { links::MADE_TENANT } else { links::MADE_VALUE }
}

/// Says whose a range or address is, and where.
fn owned(record: &mut Record, state: &State, at: usize) -> Result<()> {
    let space = state.space_node(at)?;
    let customer = state.nodes[space].object == SyncObject::VmNetwork;
    let network_type = if customer { NetworkType::Customer } else { NetworkType::Provider };
    record.set("ManagedByService", VMM_SERVICE.into())?;
    record.set("ServiceInstance", state.server.as_str().into())?;
    record.set("NetworkType", network_type.name().into())?;
    record.set("AddressSpace", state.bound(space).space.as_str().into())
}

/// Returns the fields that are custom ones in IPAM, whose values are added, and the last of those.
fn custom_fields(tx: &mut Tx, fields: &Fields) -> Result<(CustomChange, Option<String>)> {
    let (mut custom, mut made_value) = (CustomChange::default(), None);
    for (line, text) in fields.lines().filter(|(_, text)| !text.is_empty()) {
        if let Place::Custom(field) = line.ipam {
            let (_, value, made) = values::ensure(tx, field, text)?;
            made_value = made.then(|| value.clone()).or(made_value);
            custom.add.push((shown(field).to_owned(), value));
        }
    }
    Ok((custom, made_value))
}

fn create_space(tx: &mut Tx, state: &mut State, change: &Change, at: usize, network: &str) -> Result<Option<String>> {
    let (_, value, made) = values::ensure(tx, LOGICAL_NETWORK, network)?;
    let name = change.fields.iter().find(|field| field.field == SPACE_FIELD).map(|field| field.new_value.clone());
    let item = state.vmm_item(at).cloned().unwrap_or_default();
    let mut record = written(tx, state.record(AddressSpace::SPEC), &item.fields)?.0;
    record.set("Name", name.unwrap_or_else(|| network.to_owned()).into())?;
    record.set("CustomConfiguration", configuration([(shown(LOGICAL_NETWORK), value.as_str())]).into())?;
    let (id, space) = space::put(tx, record.into())?;
    state.bind(at, |binding| {
        (binding.ipam_id, binding.version) = (id, FIRST_VERSION);
        (binding.name, binding.space) = (value.clone(), space);
    });
    Ok(made.then_some(value))
}

/// Adds the customer space of a VM network; returns the custom values that were added for it.
fn create_tenant(tx: &mut Tx, state: &mut State, change: &Change, at: usize) -> Result<Vec<(u64, String)>> {
    let item = state.vmm_item(at).cloned().unwrap_or_default();
    let name = change.fields.iter().find(|field| field.field == SPACE_FIELD).map(|field| field.new_value.clone());
    let (mut record, added) = written(tx, state.record(AddressSpace::SPEC), &item.fields)?;
    record.set("Name", name.unwrap_or_else(|| item.name.to_string()).into())?;
    record.set("Type", AddressSpaceType::CustomerAddressSpace.name().into())?;
    record.set("AssociatedProviderAddressSpace", state.bound(state.above(at)?).space.as_str().into())?;
    let (id, space) = space::put(tx, record.into())?;
    state.bind(at, |binding| {
        (binding.ipam_id, binding.version) = (id, FIRST_VERSION);
        (binding.name, binding.space) = (item.name.to_string(), space);
    });
    Ok(added)
}

fn create_site(tx: &mut Tx, state: &mut State, at: usize, site: &str) -> Result<Option<String>> {
    let network = state.bound(state.above(at)?).name.clone();
    let (id, value, made) = values::ensure(tx, NETWORK_SITE, site)?;
    values::ensure_pair(tx, (LOGICAL_NETWORK, &network), (NETWORK_SITE, &value))?;
    state.bind(at, |binding| (binding.ipam_id, binding.name) = (id, value.clone()));
    Ok(made.then_some(value))
}

/// Returns the nodes of a network's sites that IPAM has.
fn sites_of(state: &State, network: usize) -> impl Iterator<Item = usize> + '_ {
    let children = state.nodes[network].children.iter().copied();
    children.filter(|at| state.nodes[*at].object == SyncObject::NetworkSite && state.bound(*at).ipam_id != 0)
}

/// Lets the space of a site carry the site's value while it is the only one, and none otherwise.
fn settle_space(tx: &mut Tx, state: &mut State, site: usize) -> Result<()> {
    let network = state.above(site)?;
    let sites: Vec<String> = sites_of(state, network).map(|site| state.bound(site).name.clone()).collect();
    let id = state.bound(network).ipam_id;
    if id == 0 {
        return Ok(());
    }
    let settings = tx.store().custom_settings(AddressSpace::SPEC, id)?;
    let carried = settings.into_iter().find(|setting| setting.field_id == NETWORK_SITE).map(|setting| setting.value);
    let mut changes = Changes::from(Record::new(AddressSpace::SPEC));
    match (sites.as_slice(), carried) {
        ([only], carried) if carried.as_deref() != Some(only.as_str()) => {
            changes.custom.add.push((shown(NETWORK_SITE).to_owned(), only.clone()));
        }
        ([_], _) | (_, None) => return Ok(()),
        (_, Some(_)) => changes.custom.remove.push((shown(NETWORK_SITE).to_owned(), None)),
    }
    let filter = AddressSpaceFilter { id: vec![id], ..AddressSpaceFilter::default() };
    let version = space::set(tx, &filter, &changes)?.first().map_or(0, |space| space.row_version);
    state.bind(network, |binding| binding.version = version);
    Ok(())
}

fn update(tx: &mut Tx, state: &mut State, change: &Change, at: usize, fields: &[(&'static str, String)]) -> Result<()> {
    let object = state.nodes[at].object;
    let mut base = Agreed::new();
    let mut renamed_space = None;
    let mut made_values: Vec<(&'static str, String)> = Vec::new();
    let spec = match object {
        SyncObject::LogicalNetwork | SyncObject::NetworkSite | SyncObject::VmNetwork => AddressSpace::SPEC,
        SyncObject::Subnet | SyncObject::VmSubnet => Subnet::SPEC,
        SyncObject::Pool => Range::SPEC,
        SyncObject::Address => AddressRecord::SPEC,
    };
    let mut changes = Changes::from(Record::new(spec));
    let mut dropped: Vec<(u64, String)> = Vec::new();
    for (field, text) in fields {
        match *field {
            SPACE_FIELD => {
                changes.record.set("Name", text.as_str().into())?;
                renamed_space = Some(text.clone());
                continue;
            }
            SITE_FIELD if mapping::find(object, field).is_none() => {
                let site = state.above(at)?;
                changes.record.set(SITE_FIELD, state.bound(site).name.as_str().into())?;
                let vmm_key = state.vmm_item(at).map(|item| item.key()).unwrap_or_default();
                state.bind(at, |binding| binding.vmm_key = vmm_key);
                continue;
            }
            _ => {}
        }
        let line = mapping::find(object, field).ok_or_else(|| Error::internal("a field that is not in the table"))?;
        match line.ipam {
            Place::Field(name) => changes.record.set(name, line.ipam_value(text))?,
            Place::Custom(id) | Place::Listed(_, id) => {
                dropped.push((id, state.fact(at, made_fact(id))));
                let mut made_value = String::new();
                let mut kept = None;
                if !text.is_empty() {
                    let (_, value, made) = values::ensure(tx, id, text)?;
                    made_value = if made { value.clone() } else { String::new() };
                    kept = Some(value);
                }
                match (line.ipam, kept) {
                    (Place::Listed(name, _), Some(value)) => changes.record.set(name, value.as_str().into())?,
                    (Place::Listed(name, _), None) => changes.record.set(name, Value::Null)?,
                    (_, Some(value)) => changes.custom.add.push((shown(id).to_owned(), value)),
                    (_, None) => changes.custom.remove.push((shown(id).to_owned(), None)),
                }
                made_values.push((made_fact(id), made_value));
            }
            Place::Value if object == SyncObject::LogicalNetwork => {
                let made = rename_network(tx, state, at, text, &mut changes)?;
                made_values.push((links::MADE_VALUE, made));
            }
            Place::Value => made_values.push((links::MADE_VALUE, rename_site(tx, state, at, text)?)),
        }
        base.insert(line.field, text.clone());
    }
    write(tx, state, at, &changes)?;
    for (field, value) in dropped.iter().filter(|(_, value)| !value.is_empty()) {
        values::retire(tx, (*field, value), (LOGICAL_NETWORK, &[]))?;
    }
    // A record whose grant is gone keeps the base of when it had one.
    let gone = object == SyncObject::Address && state.nodes[at].vmm.is_none();
    if gone && fields.iter().any(|(_, text)| text == INACTIVE) {
        base.clear();
    }
    let since = gone.then_some(state.vmm.taken_at);
    state.put_link(tx, at, change, base, |link, facts| {
        link.missing_since = since;
        if let Some(space) = renamed_space {
            facts.insert(links::SPACE.into(), space.into());
        }
        facts.extend(made_values.into_iter().map(|(fact, value)| (fact.into(), value.into())));
    })
}

/// Writes what an update changes of the record itself, in the version that the run knows.
fn write(tx: &mut Tx, state: &mut State, at: usize, changes: &Changes) -> Result<()> {
    let (id, version) = (vec![state.bound(at).ipam_id], Some(state.bound(at).version));
    if changes.record.is_empty() && changes.custom == Default::default() {
        return Ok(());
    }
    let version = match state.nodes[at].object {
        SyncObject::LogicalNetwork | SyncObject::VmNetwork => {
            let filter = AddressSpaceFilter { id, row_version: version, ..AddressSpaceFilter::default() };
            let space = space::set(tx, &filter, changes)?.into_iter().next().unwrap_or_default();
            state.bind(at, |binding| binding.space = space.name);
            space.row_version
        }
        SyncObject::Subnet | SyncObject::VmSubnet => {
            let filter = SubnetFilter { id, row_version: version, ..SubnetFilter::default() };
            subnet::set(tx, &filter, changes)?.first().map_or(0, |subnet| subnet.row_version)
        }
        SyncObject::Pool => {
            let filter = RangeFilter { id, row_version: version, ..RangeFilter::default() };
            range::set(tx, &filter, changes, false)?.first().map_or(0, |range| range.row_version)
        }
        SyncObject::Address => {
            let filter = AddressFilter { id, row_version: version, ..AddressFilter::default() };
            address::set(tx, &filter, changes)?.first().map_or(0, |record| record.row_version)
        }
        SyncObject::NetworkSite => return Err(Error::internal("a network site has no record")),
    };
    state.bind(at, |binding| binding.version = version);
    Ok(())
}

/// Gives a network another value: the new value and its pairs are added, the space and this server's subnets move, and the
/// old value goes when the sync made it and nothing has it. Returns the new value when it was added.
fn rename_network(tx: &mut Tx, state: &mut State, at: usize, name: &str, changes: &mut Changes) -> Result<String> {
    let old = state.bound(at).name.clone();
    let made_before = state.fact(at, links::MADE_VALUE);
    let (_, value, made) = values::ensure(tx, LOGICAL_NETWORK, name)?;
    let sites: Vec<usize> = sites_of(state, at).collect();
    let mut names: Vec<String> = sites.iter().map(|site| state.bound(*site).name.clone()).collect();
    // The space and the subnets may still carry other sites: a subnet whose own entry is still to move it, a space whose site is
    // gone from VMM.
    names.extend(carried_sites(tx, state, at, &sites)?);
    names.sort();
    names.dedup();
    for site in &names {
        values::ensure_pair(tx, (LOGICAL_NETWORK, &value), (NETWORK_SITE, site))?;
    }
    // The space changes before its subnets, which must name the value that their space has.
    changes.custom.add.push((shown(LOGICAL_NETWORK).to_owned(), value.clone()));
    write(tx, state, at, changes)?;
    *changes = Changes::from(Record::new(AddressSpace::SPEC));
    for site in sites {
        move_subnets(tx, state, site, "VmmLogicalNetwork", &value)?;
    }
    follow(tx, state, at, "VmmLogicalNetwork", (&old, &value))?;
    state.bind(at, |binding| binding.name.clone_from(&value));
    if same(&made_before, &old) && !same(&old, &value) {
        values::retire(tx, (LOGICAL_NETWORK, &old), (NETWORK_SITE, &names))?;
    }
    Ok(if made { value } else { String::new() })
}

/// Returns the values of Network Site that a network's space and the subnets of its sites have in IPAM now.
fn carried_sites(tx: &Tx, state: &State, network: usize, sites: &[usize]) -> Result<Vec<String>> {
    let filter = AddressSpaceFilter { id: vec![state.bound(network).ipam_id], ..AddressSpaceFilter::default() };
    let spaces = space::select(tx, &filter)?;
    let entries = spaces.into_iter().flat_map(|space| space.custom_fields);
    let mut names: Vec<String> =
        entries.filter(|entry| entry.name == shown(NETWORK_SITE)).map(|entry| entry.value).collect();
    let subnets = sites.iter().flat_map(|site| &state.nodes[*site].children).copied();
    let subnets = subnets.chain(tenant_subnets(state, network)).map(|at| state.bound(at).ipam_id);
    let id: Vec<u64> = subnets.filter(|id| *id != 0).collect();
    if !id.is_empty() {
        let filter = SubnetFilter { id, ..SubnetFilter::default() };
        names.extend(subnet::select(tx, &filter)?.into_iter().map(|subnet| subnet.network_site));
    }
    names.retain(|name| !name.is_empty());
    Ok(names)
}

/// Gives a site another value, as [`rename_network`] does for a network.
fn rename_site(tx: &mut Tx, state: &mut State, at: usize, name: &str) -> Result<String> {
    let network = state.bound(state.above(at)?).name.clone();
    let old = state.bound(at).name.clone();
    let made_before = state.fact(at, links::MADE_VALUE);
    let (id, value, made) = values::ensure(tx, NETWORK_SITE, name)?;
    values::ensure_pair(tx, (LOGICAL_NETWORK, &network), (NETWORK_SITE, &value))?;
    move_subnets(tx, state, at, SITE_FIELD, &value)?;
    let above = state.above(at)?;
    follow(tx, state, above, SITE_FIELD, (&old, &value))?;
    state.bind(at, |binding| (binding.ipam_id, binding.name) = (id, value.clone()));
    settle_space(tx, state, at)?;
    if same(&made_before, &old) && !same(&old, &value) {
        values::retire(tx, (NETWORK_SITE, &old), (LOGICAL_NETWORK, &[network]))?;
    }
    Ok(if made { value } else { String::new() })
}

fn move_subnets(tx: &mut Tx, state: &mut State, site: usize, field: &'static str, value: &str) -> Result<()> {
    let changes = Changes::from(Record::new(Subnet::SPEC).with(field, value)?);
    for subnet in state.nodes[site].children.clone() {
        // A subnet that VMM moved here is still where it was in IPAM; its own entry moves it.
        let waits = field == SITE_FIELD && state.nodes[subnet].moved_in_vmm;
        if state.bound(subnet).ipam_id != 0 && !waits {
            write(tx, state, subnet, &changes)?;
        }
    }
    Ok(())
}

/// Returns the subnets of the VM networks on a logical network.
fn tenant_subnets(state: &State, network: usize) -> impl Iterator<Item = usize> + '_ {
    let tenants = state.nodes[network].children.iter().map(|at| &state.nodes[*at]);
    let tenants = tenants.filter(|node| node.object == SyncObject::VmNetwork);
    tenants.flat_map(|node| node.children.iter().copied())
}

/// Has the subnets of VM networks that name the network or one of its sites, because they have its VLAN, follow it to another name.
fn follow(tx: &mut Tx, state: &mut State, network: usize, field: &'static str, (old, new): (&str, &str)) -> Result<()> {
    let changes = Changes::from(Record::new(Subnet::SPEC).with(field, new)?);
    for subnet in tenant_subnets(state, network).collect::<Vec<_>>() {
        let id = state.bound(subnet).ipam_id;
        let named = if id == 0 { None } else { tx.store().get(Subnet::SPEC, id)? };
        if named.is_some_and(|record| record.get(field).is_some_and(|value| same(&value.to_string(), old))) {
            write(tx, state, subnet, &changes)?;
        }
    }
    Ok(())
}

fn delete(tx: &mut Tx, state: &mut State, change: &Change, at: usize) -> Result<()> {
    let binding = state.bound(at);
    let (id, row_version) = (vec![binding.ipam_id], Some(binding.version));
    match change.object_type {
        SyncObject::Address => {
            address::remove(tx, &AddressFilter { id, row_version, ..AddressFilter::default() })?;
        }
        SyncObject::Pool => {
            range::remove(tx, &RangeFilter { id, row_version, ..RangeFilter::default() }, false)?;
        }
        SyncObject::Subnet | SyncObject::VmSubnet => {
            let filter = SubnetFilter { id, row_version, ..SubnetFilter::default() };
            subnet::remove(tx, &filter, RemoveSubnet { ranges: false, addresses: false })?;
        }
        SyncObject::NetworkSite | SyncObject::LogicalNetwork | SyncObject::VmNetwork => {}
    }
    retire(tx, state, at)
}

/// Drops the links of an object that neither side has any more and of what was in it; what was in it goes first, because its values
/// may be paired with those of the object. A network that was given to another VMM server is still there, and keeps what it has.
fn forget(tx: &mut Tx, state: &mut State, at: usize) -> Result<()> {
    if state.nodes[at].ipam.is_some() {
        return state.drop_links(tx, at);
    }
    for child in state.nodes[at].children.clone() {
        forget(tx, state, child)?;
    }
    retire(tx, state, at)
}

/// Drops the link of an object that is gone on both sides, and what the sync made in IPAM only for it: values that nothing
/// has any more, and the space when nothing is in it.
///
/// # Errors
/// Those of the verbs of IPAM.
pub fn retire(tx: &mut Tx, state: &mut State, at: usize) -> Result<()> {
    let made_value = state.fact(at, links::MADE_VALUE);
    let made_tenant = state.fact(at, links::MADE_TENANT);
    let made = state.bound(at).link.as_ref().is_some_and(|link| link.made_by_sync);
    let link_id = state.bound(at).link.as_ref().map_or(0, |link| link.ipam_id);
    let object = state.nodes[at].object;
    if object == SyncObject::LogicalNetwork {
        // A site whose own entry comes later, because it is one of the other side, has values that are paired with the network's.
        for site in state.nodes[at].children.clone() {
            let linked = state.nodes[site].object == SyncObject::NetworkSite && state.bound(site).link.is_some();
            if linked {
                retire(tx, state, site)?;
            }
        }
    }
    state.drop_links(tx, at)?;
    let ipam_id = state.bound(at).ipam_id;
    bind(state, at, 0, 0);
    match object {
        SyncObject::Pool if !made_value.is_empty() => {
            values::retire(tx, (IP_POOL_NAME, &made_value), (LOGICAL_NETWORK, &[]))
        }
        SyncObject::NetworkSite => {
            settle_space(tx, state, at)?;
            let network = state.bound(state.above(at)?).name.clone();
            if made_value.is_empty() {
                return Ok(());
            }
            values::retire(tx, (NETWORK_SITE, &made_value), (LOGICAL_NETWORK, &[network]))
        }
        SyncObject::LogicalNetwork | SyncObject::VmNetwork => {
            let id = if ipam_id == 0 { link_id } else { ipam_id };
            let exists = tx.store().get(AddressSpace::SPEC, id)?.is_some();
            if made && exists && tx.store().space_use(id)?.is_none() {
                space::remove(tx, &AddressSpaceFilter { id: vec![id], ..AddressSpaceFilter::default() })?;
            }
            if object == SyncObject::VmNetwork {
                for (field, value) in [(VM_NETWORK, made_value), (TENANT, made_tenant)] {
                    if !value.is_empty() {
                        values::retire(tx, (field, &value), (LOGICAL_NETWORK, &[]))?;
                    }
                }
                return Ok(());
            }
            if made_value.is_empty() {
                return Ok(());
            }
            values::retire(tx, (LOGICAL_NETWORK, &made_value), (NETWORK_SITE, &[]))
        }
        SyncObject::Pool | SyncObject::Subnet | SyncObject::VmSubnet | SyncObject::Address => Ok(()),
    }
}
