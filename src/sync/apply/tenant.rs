//! Calls to VMM on VM subnets: in IPAM each network is a subnet of its own, in VMM a VM subnet may have several.

use super::state::State;
use super::vmm::{item, item_of_vmm, known, prefix, row, set, whole};
use crate::domain::name::same;
use crate::domain::object::Object;
use crate::error::{Error, Result, Status};
use crate::sync::mapping;
use crate::sync::model::{Step, SyncObject, VmmOperation};
use crate::sync::snapshot::Item;
use crate::vmm::model::{NetworkSite, SubnetVlan, VmNetworkType, VmSubnet};

/// Returns the call that makes a VM subnet, or that adds a network to the one of that virtual subnet ID.
///
/// # Errors
/// `UnsyncableValue`: the site whose VLAN it is to have is not in VMM.
pub fn create(state: &State, at: usize) -> Result<Step> {
    let above = state.above(at)?;
    let network = known(&state.vm_networks, state.guid(above)?)?;
    let item = item(state, at)?;
    let mut made = VmSubnet { vm_network_id: network.id, ..VmSubnet::default() };
    if network.isolation_type == VmNetworkType::VLANNetwork {
        made.site_id = Some(site(state, at, item)?);
    }
    let mut made = VmSubnet::from_record(&whole(made, item)?)?;
    let of_id = |one: &&VmSubnet| {
        one.vm_network_id == network.id
            && made.virtual_subnet_id.is_some()
            && one.virtual_subnet_id == made.virtual_subnet_id
    };
    if let Some(there) = state.vm_subnets.values().find(of_id) {
        let mut there = there.clone();
        there.subnet_vlans.push(row(item)?);
        return Ok(set_rows(there));
    }
    // VMM takes the VLAN that the site has now; the next sync brings it to IPAM.
    let (site, wanted) = (made.site_id.and_then(|id| state.sites.get(&id)), row(item)?);
    let there = site.and_then(|site| site.subnet_vlans.iter().find(|row| row.subnet == wanted.subnet));
    made.subnet_vlans = vec![there.cloned().unwrap_or(wanted)];
    Ok(Step { operation: VmmOperation::AddVmSubnet, vm_subnet: Some(made), ..Step::default() })
}

/// Finds the site whose VLAN a subnet of a VM network has, in the logical network below: the one that IPAM named so when the plan was
/// made, for by now it may be called otherwise, and another one may have the name; where IPAM names none, because the subnet came from
/// VMM, the one that has the same network.
fn site(state: &State, at: usize, item: &Item) -> Result<uuid::Uuid> {
    let network = state.ancestor(at, SyncObject::LogicalNetwork)?;
    let name = item.more().site.as_str();
    if name.is_empty() {
        let (network, prefix) = (state.guid(network)?, prefix(item)?);
        let holds = |site: &&NetworkSite| site.subnet_vlans.iter().any(|row| row.subnet == Some(prefix));
        let mut sites = state.sites.values().filter(|site| site.logical_network_id == network);
        if let Some(site) = sites.find(holds) {
            return Ok(site.id);
        }
    }
    let named = |node: &&usize| {
        let one = &state.nodes[**node];
        let planned = one.ipam.map_or(state.bound(**node).name.as_str(), |item| &state.ipam.items[item].name);
        one.object == SyncObject::NetworkSite && same(planned, name)
    };
    let found = state.nodes[network].children.iter().find(named).and_then(|node| state.guid(*node).ok());
    found.ok_or_else(|| {
        Error::new(Status::UnsyncableValue)
            .with("kind", "Network Site")
            .with("value", name)
            .with("rule", "the logical network has no such site in VMM, whose VLAN the VM subnet is to have")
    })
}

/// Returns the call that changes fields of a VM subnet or of its row.
///
/// # Errors
/// Internal: the row is not there.
pub fn update(state: &State, at: usize, fields: &[(&'static str, String)]) -> Result<Step> {
    let mut there = known(&state.vm_subnets, state.guid(at)?)?;
    let network = prefix(item_of_vmm(state, at)?)?;
    let mut changed = Vec::new();
    for (field, text) in fields {
        let line = mapping::find(SyncObject::VmSubnet, field)
            .ok_or_else(|| Error::internal("a field that is not in the table"))?;
        if VmSubnet::SPEC.index(line.vmm).is_some() {
            let mut record = there.to_record();
            set(&mut record, line, text)?;
            there = VmSubnet::from_record(&record)?;
            changed.push(line.vmm.to_owned());
        } else {
            let row = there.subnet_vlans.iter_mut().find(|row| row.subnet == Some(network));
            let row = row.ok_or_else(|| Error::internal("the VM subnet has no such network"))?;
            let mut record = row.to_record();
            set(&mut record, line, text)?;
            *row = SubnetVlan::from_record(&record)?;
            changed.push("SubnetVLans".to_owned());
        }
    }
    Ok(Step { operation: VmmOperation::SetVmSubnet, vm_subnet: Some(there), fields: changed, ..Step::default() })
}

/// Returns the call that takes a network out of a VM subnet, or the VM subnet away with its last one.
///
/// # Errors
/// Internal: it is not there.
pub fn delete(state: &State, at: usize) -> Result<Step> {
    let mut there = known(&state.vm_subnets, state.guid(at)?)?;
    let network = prefix(item_of_vmm(state, at)?)?;
    if there.subnet_vlans.iter().all(|row| row.subnet == Some(network)) {
        return Ok(Step { operation: VmmOperation::RemoveVmSubnet, vm_subnet: Some(there), ..Step::default() });
    }
    there.subnet_vlans.retain(|row| row.subnet != Some(network));
    Ok(set_rows(there))
}

fn set_rows(subnet: VmSubnet) -> Step {
    Step {
        operation: VmmOperation::SetVmSubnet,
        vm_subnet: Some(subnet),
        fields: vec!["SubnetVLans".to_owned()],
        ..Step::default()
    }
}
