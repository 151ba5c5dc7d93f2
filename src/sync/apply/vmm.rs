//! Entries that are carried out in VMM: the call that does it, and what its outcome means for links and IPAM.

use uuid::Uuid;

use super::call::delete_intents;
use super::ipam::{perform, retire};
use super::state::{Agreed, State, VmmObject};
use super::tenant;
use crate::domain::address::Prefix;
use crate::domain::object::{Object, Record};
use crate::error::{Error, Result, Status};
use crate::service::Tx;
use crate::sync::links;
use crate::sync::mapping::{self, Mapping};
use crate::sync::model::{Change, Step, SyncObject, SyncSide, VmmOperation};
use crate::sync::plan::{Action, Task};
use crate::sync::snapshot::{Item, subnet_key};
use crate::vmm::model::{LAST_VLAN, LogicalNetwork, NetworkSite, Pool, SubnetVlan, VmNetwork, VmNetworkType, VmSubnet};

/// How an entry is carried out in VMM.
pub struct Call {
    /// What is to be done.
    pub step: Step,
    /// Nodes of the subnets that come along.
    pub along: Vec<usize>,
    /// The VLAN that the site holds afterwards instead of a subnet, empty for none; `None` where that stays as it was.
    pub placeholder: Option<String>,
}

/// The entries of a run that concern the site of the one that is carried out.
#[derive(Default)]
pub struct Others {
    /// Nodes of subnets that can be created in the site now, in order.
    pub subnets: Vec<usize>,
    /// Whether others are created in it later.
    pub waiting: bool,
}

/// Returns the call for an entry.
///
/// # Errors
/// `UnsyncableValue`; internal: an object that should be there is not.
pub fn call(state: &State, task: &Task, others: &Others) -> Result<Call> {
    let at = task.node;
    let object = state.nodes[at].object;
    let mut along = Vec::new();
    let mut placeholder = None;
    let mut step = Step::default();
    match (&task.action, object) {
        (Action::Create(SyncSide::Vmm), SyncObject::LogicalNetwork) => {
            step.operation = VmmOperation::AddLogicalNetwork;
            let mut network = LogicalNetwork::from_record(&whole(LogicalNetwork::default(), item(state, at)?)?)?;
            isolate(state, at, &mut network);
            step.logical_network = Some(network);
        }
        (Action::Create(SyncSide::Vmm), SyncObject::NetworkSite) => {
            let site = NetworkSite {
                logical_network_id: state.guid(state.above(at)?)?,
                host_group_ids: state.host_groups.clone(),
                ..NetworkSite::default()
            };
            let mut site = NetworkSite::from_record(&whole(site, item(state, at)?)?)?;
            along.extend_from_slice(&others.subnets);
            site.subnet_vlans = along.iter().map(|subnet| row(item(state, *subnet)?)).collect::<Result<_>>()?;
            step.operation = VmmOperation::AddNetworkSite;
            step.site = Some(site);
        }
        (Action::Create(SyncSide::Vmm), SyncObject::Subnet) => {
            let mut site = site_of(state, state.above(at)?)?;
            site.subnet_vlans.push(row(item(state, at)?)?);
            placeholder = without_placeholder(state, state.above(at)?, &mut site);
            step = set_site(site, "SubnetVLans");
        }
        (Action::Create(SyncSide::Vmm), SyncObject::Pool) => {
            let subnet = state.above(at)?;
            let network = prefix(item(state, subnet)?)?;
            let customer = state.nodes[subnet].object == SyncObject::VmSubnet;
            let (site_id, vm_subnet_id, rows) = match customer {
                true => {
                    let vm_subnet = known(&state.vm_subnets, state.guid(subnet)?)?;
                    (None, Some(vm_subnet.id), vm_subnet.subnet_vlans)
                }
                false => {
                    let site = site_of(state, state.above(subnet)?)?;
                    (Some(site.id), None, site.subnet_vlans)
                }
            };
            let vlan_id = rows.iter().find(|row| row.subnet == Some(network)).map_or(0, |row| row.vlan_id);
            let pool = Pool { subnet: network, vlan_id, site_id, vm_subnet_id, ..Pool::default() };
            let mut pool = Pool::from_record(&whole(pool, item(state, at)?)?)?;
            if pool.name.is_empty() {
                pool.name = default_name(state, at)?;
            }
            step.operation = VmmOperation::AddPool;
            step.pool = Some(pool);
        }
        (Action::Update(SyncSide::Vmm, fields), _) => step = update(state, at, fields)?,
        (Action::Delete(SyncSide::Vmm), SyncObject::LogicalNetwork) => {
            step.operation = VmmOperation::RemoveLogicalNetwork;
            step.logical_network = Some(known(&state.networks, state.guid(at)?)?);
        }
        (Action::Delete(SyncSide::Vmm), SyncObject::NetworkSite) => {
            step.operation = VmmOperation::RemoveNetworkSite;
            step.site = Some(site_of(state, at)?);
        }
        (Action::Delete(SyncSide::Vmm), SyncObject::Subnet) => {
            let parent = state.above(at)?;
            let mut site = site_of(state, parent)?;
            let network = prefix(item_of_vmm(state, at)?)?;
            site.subnet_vlans.retain(|row| row.subnet != Some(network));
            if site.subnet_vlans.is_empty() {
                // VMM has no site without a row: where others follow, they come in the same call.
                along.extend_from_slice(&others.subnets);
                site.subnet_vlans = along.iter().map(|subnet| row(item(state, *subnet)?)).collect::<Result<_>>()?;
            }
            if site.subnet_vlans.is_empty() && others.waiting {
                // Those that follow wait for this one: a VLAN keeps their place.
                let vlan = free_vlan(state);
                site.subnet_vlans.push(SubnetVlan { vlan_id: vlan, ..SubnetVlan::default() });
                placeholder = Some(vlan.to_string());
            } else {
                placeholder = without_placeholder(state, parent, &mut site);
            }
            step = set_site(site, "SubnetVLans");
        }
        (Action::Delete(SyncSide::Vmm), SyncObject::Pool) => {
            step.operation = VmmOperation::RemovePool;
            step.pool = Some(known(&state.pools, state.guid(at)?)?);
        }
        (Action::Create(SyncSide::Vmm), SyncObject::VmNetwork) => {
            let network = VmNetwork { logical_network_id: state.guid(state.above(at)?)?, ..VmNetwork::default() };
            step.operation = VmmOperation::AddVmNetwork;
            step.vm_network = Some(VmNetwork::from_record(&whole(network, item(state, at)?)?)?);
        }
        (Action::Create(SyncSide::Vmm), SyncObject::VmSubnet) => step = tenant::create(state, at)?,
        (Action::Delete(SyncSide::Vmm), SyncObject::VmNetwork) => {
            step.operation = VmmOperation::RemoveVmNetwork;
            step.vm_network = Some(known(&state.vm_networks, state.guid(at)?)?);
        }
        (Action::Delete(SyncSide::Vmm), SyncObject::VmSubnet) => step = tenant::delete(state, at)?,
        _ => return Err(Error::internal("the entry is not one of VMM")),
    }
    Ok(Call { step, along, placeholder })
}

/// Has a new logical network keep tenants apart as the customer spaces do that IPAM has on it: VMM has no other VM networks on it.
fn isolate(state: &State, at: usize, network: &mut LogicalNetwork) {
    let isolation = |child: &usize| {
        let item = state.ipam_item(*child).filter(|item| item.object == SyncObject::VmNetwork)?;
        // What VMM has no word for is said where the VM network is made.
        VmNetwork::from_record(&whole(VmNetwork::default(), item).ok()?).ok().map(|tenant| tenant.isolation_type)
    };
    let kinds: Vec<VmNetworkType> = state.nodes[at].children.iter().filter_map(isolation).collect();
    network.is_logical_network_definition_isolated = kinds.contains(&VmNetworkType::VLANNetwork);
    network.network_virtualization_enabled =
        !network.is_logical_network_definition_isolated && kinds.contains(&VmNetworkType::WindowsNetworkVirtualization);
}

/// Takes the VLAN away that kept the place of subnets, once there are some.
fn without_placeholder(state: &State, at: usize, site: &mut NetworkSite) -> Option<String> {
    let vlan: u16 = state.fact(at, links::PLACEHOLDER).parse().ok()?;
    if site.subnet_vlans.iter().any(|row| row.subnet.is_some()) {
        site.subnet_vlans.retain(|row| row.subnet.is_some() || row.vlan_id != vlan);
        return Some(String::new());
    }
    None
}

/// Returns the highest VLAN that no site has.
fn free_vlan(state: &State) -> u16 {
    let taken: std::collections::HashSet<u16> =
        state.sites.values().flat_map(|site| &site.subnet_vlans).map(|row| row.vlan_id).collect();
    (1..=LAST_VLAN).rev().find(|vlan| !taken.contains(vlan)).unwrap_or(LAST_VLAN)
}

pub(super) fn item(state: &State, at: usize) -> Result<&Item> {
    state.ipam_item(at).ok_or_else(|| Error::internal("IPAM has nothing to create"))
}

pub(super) fn item_of_vmm(state: &State, at: usize) -> Result<&Item> {
    state.vmm_item(at).ok_or_else(|| Error::internal("VMM has nothing to delete"))
}

pub(super) fn known<T: Clone>(objects: &std::collections::HashMap<Uuid, T>, id: Uuid) -> Result<T> {
    objects.get(&id).cloned().ok_or_else(|| Error::internal(format_args!("VMM has no object {id}")))
}

fn site_of(state: &State, at: usize) -> Result<NetworkSite> {
    known(&state.sites, state.guid(at)?)
}

pub(super) fn prefix(item: &Item) -> Result<Prefix> {
    Prefix::parse("Subnet", &item.natural)
}

fn set_site(site: NetworkSite, field: &str) -> Step {
    Step {
        operation: VmmOperation::SetNetworkSite,
        site: Some(site),
        fields: vec![field.to_owned()],
        ..Step::default()
    }
}

/// Returns a VMM object with all fields of an IPAM object.
pub(super) fn whole<T: Object>(start: T, item: &Item) -> Result<Record> {
    let mut record = start.to_record();
    // What a subnet has in VMM is partly that of its row.
    for line in mapping::of(item.object).filter(|line| T::SPEC.index(line.vmm).is_some()) {
        set(&mut record, line, item.fields.get(line.field).unwrap_or_default())?;
    }
    Ok(record)
}

pub(super) fn set(record: &mut Record, line: &Mapping, text: &str) -> Result<()> {
    record.set(line.vmm, line.vmm_value(text)?)
}

pub(super) fn row(item: &Item) -> Result<SubnetVlan> {
    SubnetVlan::from_record(&whole(SubnetVlan { subnet: Some(prefix(item)?), ..SubnetVlan::default() }, item)?)
}

/// Returns the name of a pool that IPAM has none for.
fn default_name(state: &State, at: usize) -> Result<String> {
    let above = state.above(state.above(at)?)?;
    Ok(format!("{} {}", state.bound(above).name, item(state, at)?.natural))
}

fn update(state: &State, at: usize, fields: &[(&'static str, String)]) -> Result<Step> {
    let object = state.nodes[at].object;
    let mut changed = Vec::new();
    let mut apply = |record: &mut Record| -> Result<()> {
        for (field, text) in fields {
            let line =
                mapping::find(object, field).ok_or_else(|| Error::internal("a field that is not in the table"))?;
            set(record, line, text)?;
            changed.push(line.vmm.to_owned());
        }
        Ok(())
    };
    let mut step = Step::default();
    match object {
        SyncObject::LogicalNetwork => {
            let mut record = known(&state.networks, state.guid(at)?)?.to_record();
            apply(&mut record)?;
            step.operation = VmmOperation::SetLogicalNetwork;
            step.logical_network = Some(LogicalNetwork::from_record(&record)?);
        }
        SyncObject::NetworkSite => {
            let mut record = site_of(state, at)?.to_record();
            apply(&mut record)?;
            step.operation = VmmOperation::SetNetworkSite;
            step.site = Some(NetworkSite::from_record(&record)?);
        }
        SyncObject::Subnet => {
            let mut site = site_of(state, state.above(at)?)?;
            let network = prefix(item_of_vmm(state, at)?)?;
            let row = site.subnet_vlans.iter_mut().find(|row| row.subnet == Some(network));
            let row = row.ok_or_else(|| Error::internal("the site has no such subnet"))?;
            let mut record = row.to_record();
            apply(&mut record)?;
            *row = SubnetVlan::from_record(&record)?;
            return Ok(set_site(site, "SubnetVLans"));
        }
        SyncObject::VmNetwork => {
            let mut record = known(&state.vm_networks, state.guid(at)?)?.to_record();
            apply(&mut record)?;
            step.operation = VmmOperation::SetVmNetwork;
            step.vm_network = Some(VmNetwork::from_record(&record)?);
        }
        SyncObject::VmSubnet => return tenant::update(state, at, fields),
        SyncObject::Pool => {
            let mut record = known(&state.pools, state.guid(at)?)?.to_record();
            apply(&mut record)?;
            let mut pool = Pool::from_record(&record)?;
            if pool.name.is_empty() {
                pool.name = default_name(state, at)?;
            }
            step.operation = VmmOperation::SetPool;
            step.pool = Some(pool);
        }
        SyncObject::Address => return Err(Error::internal("addresses are not written to VMM")),
    }
    step.fields = changed;
    Ok(step)
}

/// Records what VMM did for an entry: links, base, what follows in IPAM. `outcome` is what VMM gave back for the call; an entry
/// that came along with another has none.
///
/// # Errors
/// Those of the store; `VmmInvalidArgument` for an answer that is not the object of the call.
pub fn settle(tx: &mut Tx, state: &mut State, change: &Change, task: &Task, outcome: Option<&Record>) -> Result<()> {
    let at = task.node;
    let base: Agreed = match &task.action {
        Action::Create(_) => {
            let item = item(state, at)?.clone();
            let vmm_key = match (item.object, outcome) {
                (SyncObject::Subnet, _) => subnet_key(&state.bound(state.above(at)?).vmm_key, &item.natural),
                (SyncObject::VmSubnet, Some(record)) => subnet_key(&key_of(&VmmObject::read(record)?), &item.natural),
                (_, Some(record)) => key_of(&VmmObject::read(record)?),
                (_, None) => return Err(Error::internal("the call has no outcome")),
            };
            state.bind(at, |binding| binding.vmm_key = vmm_key);
            if item.object == SyncObject::Subnet {
                delete_intents(tx, &state.server, |one| one.is_move() && one.ipam_id == item.ipam_id)?;
            }
            State::base_of(&item)
        }
        Action::Update(_, fields) => fields.iter().cloned().collect(),
        Action::Delete(_) => {
            state.bind(at, |binding| binding.vmm_key.clear());
            return retire(tx, state, at);
        }
        Action::Nothing | Action::Settle | Action::Forget => {
            return Err(Error::internal("the entry is not one of VMM"));
        }
    };
    let given = outcome.map(|record| given(state.nodes[at].object, &base, record)).unwrap_or_default();
    state.put_link(tx, at, change, base, |link, _| link.missing_since = None)?;
    if given.is_empty() {
        return Ok(());
    }
    perform(tx, state, change, &Task { node: at, action: Action::Update(SyncSide::Ipam, given) })
}

fn key_of(object: &VmmObject) -> String {
    match object {
        VmmObject::Network(network) => crate::sync::model::key(network.id),
        VmmObject::Site(site) => crate::sync::model::key(site.id),
        VmmObject::Pool(pool) => crate::sync::model::key(pool.id),
        VmmObject::VmNetwork(network) => crate::sync::model::key(network.id),
        VmmObject::VmSubnet(subnet) => crate::sync::model::key(subnet.id),
    }
}

/// Returns what VMM gave an object where IPAM says nothing: the name of a pool, the ID of a VM subnet.
fn given(object: SyncObject, sent: &Agreed, record: &Record) -> Vec<(&'static str, String)> {
    let silent = mapping::of(object).filter(|line| sent.get(line.field).is_some_and(String::is_empty));
    silent
        .filter_map(|line| record.get(line.vmm).map(|value| (line.field, line.text(value))))
        .filter(|(_, text)| !text.is_empty())
        .collect()
}

impl VmmObject {
    /// Reads what VMM gave back for a call.
    ///
    /// # Errors
    /// `UnknownKind`: it is not an object of a call; `MandatoryFieldNotSpecified`: it has no GUID.
    pub fn read(record: &Record) -> Result<VmmObject> {
        let given = record.get("ID").is_some_and(|id| *id != crate::domain::value::Value::Null);
        if !given {
            return Err(Error::new(Status::MandatoryFieldNotSpecified)
                .with("kind", record.spec().name)
                .with("field", "ID"));
        }
        match record.spec().name {
            name if name == LogicalNetwork::SPEC.name => Ok(VmmObject::Network(LogicalNetwork::from_record(record)?)),
            name if name == NetworkSite::SPEC.name => Ok(VmmObject::Site(NetworkSite::from_record(record)?)),
            name if name == VmNetwork::SPEC.name => Ok(VmmObject::VmNetwork(VmNetwork::from_record(record)?)),
            name if name == VmSubnet::SPEC.name => Ok(VmmObject::VmSubnet(Box::new(VmSubnet::from_record(record)?))),
            name if name == Pool::SPEC.name => Ok(VmmObject::Pool(Box::new(Pool::from_record(record)?))),
            name => Err(Error::new(Status::UnknownKind).with("value", name)),
        }
    }
}
