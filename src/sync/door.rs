//! Doors to VMM: who carries out the calls of a sync.

use super::model::{Step, VmmOperation};
use crate::domain::object::{Object, Record};
use crate::error::{Error, Result, Status};
use crate::vmm::embedded::{Vmm, additions, changes};

/// Carries out calls to VMM.
pub trait Door {
    /// Carries out a call and returns the object as VMM has it now; of a removed object, as it was.
    ///
    /// # Errors
    /// VMM's refusals, which are the outcome of the entry, not of the run.
    fn carry_out(&mut self, step: &Step) -> Result<Record>;
}

/// The door to the embedded VMM.
pub struct EmbeddedDoor<'a>(pub &'a Vmm);

impl Door for EmbeddedDoor<'_> {
    fn carry_out(&mut self, step: &Step) -> Result<Record> {
        let vmm = self.0;
        let missing =
            |field| Error::new(Status::MandatoryFieldNotSpecified).with("kind", Step::SPEC.name).with("field", field);
        let network = || step.logical_network.as_ref().ok_or_else(|| missing("LogicalNetwork"));
        let site = || step.site.as_ref().ok_or_else(|| missing("LogicalNetworkDefinition"));
        let pool = || step.pool.as_ref().ok_or_else(|| missing("StaticIPAddressPool"));
        let vm_network = || step.vm_network.as_ref().ok_or_else(|| missing("VMNetwork"));
        let vm_subnet = || step.vm_subnet.as_ref().ok_or_else(|| missing("VMSubnet"));
        Ok(match step.operation {
            VmmOperation::AddLogicalNetwork => vmm.add_network(&additions(network()?))?.to_record(),
            VmmOperation::SetLogicalNetwork => {
                vmm.set_network(network()?.id, &changes(network()?, &step.fields)?)?.to_record()
            }
            VmmOperation::RemoveLogicalNetwork => vmm.remove_network(network()?.id)?.to_record(),
            VmmOperation::AddNetworkSite => vmm.add_site(&additions(site()?))?.to_record(),
            VmmOperation::SetNetworkSite => vmm.set_site(site()?.id, &changes(site()?, &step.fields)?)?.to_record(),
            VmmOperation::RemoveNetworkSite => vmm.remove_site(site()?.id)?.to_record(),
            VmmOperation::AddVmNetwork => vmm.add_vm_network(&additions(vm_network()?))?.to_record(),
            VmmOperation::SetVmNetwork => {
                vmm.set_vm_network(vm_network()?.id, &changes(vm_network()?, &step.fields)?)?.to_record()
            }
            VmmOperation::RemoveVmNetwork => vmm.remove_vm_network(vm_network()?.id)?.to_record(),
            VmmOperation::AddVmSubnet => vmm.add_vm_subnet(&additions(vm_subnet()?))?.to_record(),
            VmmOperation::SetVmSubnet => {
                vmm.set_vm_subnet(vm_subnet()?.id, &changes(vm_subnet()?, &step.fields)?)?.to_record()
            }
            VmmOperation::RemoveVmSubnet => vmm.remove_vm_subnet(vm_subnet()?.id)?.to_record(),
            VmmOperation::AddPool => vmm.add_pool(&additions(pool()?))?.to_record(),
            VmmOperation::SetPool => vmm.set_pool(pool()?.id, &changes(pool()?, &step.fields)?)?.to_record(),
            VmmOperation::RemovePool => vmm.remove_pool(pool()?.id)?.to_record(),
        })
    }
}
