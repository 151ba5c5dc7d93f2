//! The documented recipe of a logical network, steps 1 to 7, in one transaction.

use super::apply::values::{ensure, ensure_pair};
use super::mapping::custom_value;
use super::model::SyncRecipe;
use super::register_in;
use crate::domain::custom::{
    IP_POOL_NAME, LOGICAL_NETWORK, MANAGED_BY, NETWORK_SITE, SERVICE_INSTANCE, VMM_SERVICE, by_id, format,
};
use crate::domain::fields::{AddressSpace, AddressSpaceFilter, NetworkType, Range, Subnet, SubnetFilter};
use crate::domain::name::same;
use crate::domain::object::{Object, Record};
use crate::domain::value::Value;
use crate::error::{Error, Result, Status};
use crate::service::{Changes, Ipam, Tx, range, space, subnet};
use crate::store::Level;
use crate::vmm::text::server_name;

fn shown(field: u64) -> &'static str {
    by_id(field).map_or("", |field| field.shown)
}

/// Makes in IPAM what a logical network of VMM needs: the address space, both values and their association, the values on the space,
/// the subnet with network, site and owner, and the range. What is there already is used; the next sync carries it to VMM. Returns
/// space, subnet and range.
///
/// # Errors
/// Those of the verbs; `MandatoryFieldNotSpecified` for network, site, subnet and server; `AddressSpaceNameAlreadyExists` for a space
/// that is of another network.
pub fn add(ipam: &Ipam, recipe: &SyncRecipe) -> Result<Vec<Record>> {
    for (field, value) in [
        ("Name", &recipe.name),
        ("NetworkSite", &recipe.site),
        ("NetworkId", &recipe.network_id),
        ("VMMServer", &recipe.vmm_server),
    ] {
        if value.trim().is_empty() {
            return Err(Error::new(Status::MandatoryFieldNotSpecified)
                .with("kind", SyncRecipe::SPEC.name)
                .with("field", field));
        }
    }
    let server = server_name(&recipe.vmm_server)?;
    ipam.write_at(Level::Structure, |tx| add_in(tx, recipe, &server))
}

fn add_in(tx: &mut Tx, recipe: &SyncRecipe, server: &str) -> Result<Vec<Record>> {
    register_in(tx, server)?;
    let (_, network, _) = ensure(tx, LOGICAL_NETWORK, recipe.name.trim())?;
    let (_, site, _) = ensure(tx, NETWORK_SITE, recipe.site.trim())?;
    ensure_pair(tx, (LOGICAL_NETWORK, &network), (NETWORK_SITE, &site))?;
    let space = space_of(tx, recipe, &network, &site)?;
    let owner = format([(shown(MANAGED_BY), VMM_SERVICE), (shown(SERVICE_INSTANCE), server)]);
    let name = if recipe.subnet_name.is_empty() { &recipe.network_id } else { &recipe.subnet_name };
    let mut record = Record::new(Subnet::SPEC)
        .with("Name", name.as_str())?
        .with("NetworkId", recipe.network_id.as_str())?
        .with("NetworkType", NetworkType::Provider.name())?
        .with("AddressSpace", space.name.as_str())?
        .with("VmmLogicalNetwork", network.as_str())?
        .with("NetworkSite", site.as_str())?
        .with("CustomConfiguration", owner)?;
    if recipe.vlan_id != 0 {
        record.set("VlanId", Value::List(vec![recipe.vlan_id.to_string().into()]))?;
    }
    let subnet = subnet::add(tx, &record)?;
    let mut record = Record::new(Range::SPEC)
        .with("NetworkID", subnet.network_id.to_string())?
        .with("ManagedByService", VMM_SERVICE)?
        .with("ServiceInstance", server)?
        .with("NetworkType", NetworkType::Provider.name())?
        .with("AddressSpace", space.name.as_str())?
        .with("Description", recipe.description.as_str())?;
    for (field, value) in [("StartIPAddress", &recipe.start), ("EndIPAddress", &recipe.end)] {
        if !value.is_empty() {
            record.set(field, value.as_str().into())?;
        }
    }
    if !recipe.pool_name.is_empty() {
        let (_, pool, _) = ensure(tx, IP_POOL_NAME, &recipe.pool_name)?;
        record.set("CustomConfiguration", format([(shown(IP_POOL_NAME), pool.as_str())]).into())?;
    }
    let range = range::add(tx, &record, false)?;
    let filter = SubnetFilter { id: vec![subnet.id], ..SubnetFilter::default() };
    let subnet = subnet::select(tx, &filter)?.into_iter().next().unwrap_or(subnet);
    Ok(vec![space.to_record(), subnet.to_record(), range.to_record()])
}

/// Returns the space of the network: the one that is named, or that carries its value; a new one where there is none. It carries the
/// site's value while that is its only one.
fn space_of(tx: &mut Tx, recipe: &SyncRecipe, network: &str, site: &str) -> Result<AddressSpace> {
    let named = if recipe.address_space.is_empty() { network } else { recipe.address_space.trim() };
    let all = space::select(tx, &AddressSpaceFilter::default())?;
    let carries = |space: &AddressSpace| custom_value(&space.to_record(), LOGICAL_NETWORK);
    let found = match recipe.address_space.is_empty() {
        true => all.iter().find(|space| carries(space).is_some_and(|value| same(&value, network))),
        false => all.iter().find(|space| same(&space.name, named)),
    };
    let Some(found) = found else {
        let both = format([(shown(LOGICAL_NETWORK), network), (shown(NETWORK_SITE), site)]);
        let record = Record::new(AddressSpace::SPEC)
            .with("Name", named)?
            .with("Description", recipe.description.as_str())?
            .with("CustomConfiguration", both)?;
        return space::add(tx, &record);
    };
    let mut changes = Changes::from(Record::new(AddressSpace::SPEC));
    match carries(found) {
        Some(value) if !same(&value, network) => {
            return Err(Error::new(Status::AddressSpaceNameAlreadyExists).with("value", &found.name));
        }
        Some(_) => {}
        None => changes.custom.add.push((shown(LOGICAL_NETWORK).to_owned(), network.to_owned())),
    }
    let used =
        subnet::select(tx, &SubnetFilter { address_space: vec![found.name.clone()], ..SubnetFilter::default() })?;
    let others = used.iter().any(|one| !one.network_site.is_empty() && !same(&one.network_site, site));
    match custom_value(&found.to_record(), NETWORK_SITE) {
        Some(value) if others && !same(&value, site) => {
            changes.custom.remove.push((shown(NETWORK_SITE).to_owned(), None))
        }
        None if !others => changes.custom.add.push((shown(NETWORK_SITE).to_owned(), site.to_owned())),
        _ => {}
    }
    let filter = AddressSpaceFilter { id: vec![found.id], ..AddressSpaceFilter::default() };
    match changes.custom == Default::default() {
        true => Ok(found.clone()),
        false => Ok(space::set(tx, &filter, &changes)?.into_iter().next().unwrap_or_else(|| found.clone())),
    }
}
