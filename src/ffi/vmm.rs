//! The embedded VMM. Its verbs take the kind of object as a record or a name, since the objects differ in their fields only.

use std::ffi::c_char;
use std::str::FromStr;

use uuid::Uuid;

use super::cursor::{self, ipam_cursor};
use super::error::ipam_error;
use super::guard::{call, flag, out, set_optional, value};
use super::handle::{self, Owned, handle};
use super::inventory::{self, ipam_inventory};
use super::record::{self, ipam_record};
use super::text;
use crate::domain::object::{Object, Record};
use crate::error::{Error, Result, Status};
use crate::vmm::embedded::Vmm;
use crate::vmm::model::{
    AllocatedAddress, ConfigurationProvider, HostGroup, InventoryScope, LogicalNetwork, NetworkRoute, NetworkService,
    NetworkSite, Pool, RunAsAccount, VmNetwork, VmSubnet, VmmFilter, subnet_vlan,
};

/// An open embedded VMM. Never NULL where a function gives one. It keeps its file open until it is freed. Every function on
/// it may run in several threads at once; nothing ties it to the thread that made it.
pub struct ipam_vmm {
    _opaque: (),
}
handle!(ipam_vmm, Vmm, b"ipam-vmm", survives_fork false);

/// Borrows an embedded VMM for a call of another noun.
///
/// # Safety
/// `vmm` is NULL or an embedded VMM that nothing frees during `'a`.
pub unsafe fn read<'a>(vmm: *const ipam_vmm) -> Result<&'a Vmm> {
    unsafe { handle::get(vmm, "vmm") }
}

fn id(field: &'static str, text: &str) -> Result<Uuid> {
    Uuid::from_str(text.trim()).map_err(|_| {
        Error::new(Status::InvalidParameter).with("field", field).with("value", text).with("rule", "it is not a GUID")
    })
}

fn wrong_kind<T>(name: &str) -> Result<T> {
    Err(Error::new(Status::UnknownKind).with("value", name))
}

fn records<T: Object>(list: &[T]) -> Vec<Record> {
    list.iter().map(Object::to_record).collect()
}

/// Opens the embedded VMM of a name.
///
/// - `name`: name of the VMM server, whose file is in the folder of the environment variable IPAM_VMM_PATH, else in the
///   user's data folder; or the path of a file, which has a slash or ends in .vmm. Not NULL, UTF-8.
/// - `name_len`: its length in bytes.
/// - `create`: 1 to make a missing file with the host group All Hosts, the Run As account and the provider of IPAM, 0 not to.
/// - `vmm_out`: where the VMM goes, not NULL; the caller owns it and frees it with `ipam_vmm_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_UTF8`, `INVALID_PARAMETER`, `WRONG_VMM_SERVER`, `STORE_NOT_FOUND`, `STORE_UNREADABLE`,
/// `NOT_A_STORE`, `DATABASE_IS_AT_HIGHER_VERSION`, `STORE_READ_ONLY`, `STORE_BUSY`, `STORE_DAMAGED`, `STORE_FULL`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: Get-SCVMMServer of VirtualMachineManager.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_vmm_open(
    name: *const c_char,
    name_len: usize,
    create: i32,
    vmm_out: *mut *mut ipam_vmm,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let vmm_out = out("vmm_out", vmm_out)?;
        let name = unsafe { text::read("name", name, name_len) }?;
        vmm_out.set(Owned::<ipam_vmm>::new(Vmm::open(name, flag("create", create)?)?).into_raw());
        Ok(())
    })
}

/// Returns the name of an embedded VMM, which is the service instance in IPAM.
///
/// - `vmm`: the VMM, or NULL.
/// - `len_out`: where the length in bytes goes; may be NULL.
///
/// Result: UTF-8 in lower case, not ended by a zero byte, borrowed, lives as long as the VMM; NULL when `vmm` is NULL.
/// Statuses: none; it never fails.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_vmm_server(vmm: *const ipam_vmm, len_out: *mut usize) -> *const c_char {
    value(std::ptr::null(), || text::lend_optional(unsafe { read(vmm) }.ok().map(Vmm::server), len_out))
}

/// Tells whether opening an embedded VMM made it.
///
/// - `vmm`: the VMM, or NULL.
///
/// Result: 1 or 0; 0 when `vmm` is NULL.
/// Statuses: none; it never fails.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_vmm_created(vmm: *const ipam_vmm) -> i32 {
    value(0, || unsafe { read(vmm) }.ok().map(|vmm| vmm.created().into()))
}

/// Starts a query for objects of one kind.
///
/// - `vmm`: the VMM, not NULL.
/// - `kind`: HostGroup, LogicalNetwork, LogicalNetworkDefinition, VMNetwork, VMSubnet, StaticIPAddressPool, AllocatedIPAddress,
///   NetworkService, RunAsAccount or ConfigurationProvider, not NULL, UTF-8.
/// - `kind_len`: its length in bytes.
/// - `filter`: record of kind VmmFilter, or NULL for all; borrowed for the call. What finds nothing is no error.
/// - `cursor_out`: where the cursor goes, not NULL; it holds copies. The caller owns it and frees it with
///   `ipam_cursor_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `UNKNOWN_KIND`,
/// `VMM_INVALID_ARGUMENT`, `STORE_BUSY`, `STORE_DAMAGED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: the Get- commands of VirtualMachineManager.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_vmm_query(
    vmm: *const ipam_vmm,
    kind: *const c_char,
    kind_len: usize,
    filter: *const ipam_record,
    cursor_out: *mut *mut ipam_cursor,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let cursor_out = out("cursor_out", cursor_out)?;
        let vmm = unsafe { read(vmm) }?;
        let kind = record::kind(unsafe { text::read("kind", kind, kind_len) }?)?.name;
        let filter = match unsafe { record::read_optional(filter, "filter") }? {
            Some(record) => VmmFilter::from_record(record)?,
            None => VmmFilter::default(),
        };
        let list = match kind {
            name if name == HostGroup::SPEC.name => records(&vmm.host_groups(&filter)?),
            name if name == LogicalNetwork::SPEC.name => records(&vmm.networks(&filter)?),
            name if name == NetworkSite::SPEC.name => records(&vmm.sites(&filter)?),
            name if name == VmNetwork::SPEC.name => records(&vmm.vm_networks(&filter)?),
            name if name == VmSubnet::SPEC.name => records(&vmm.vm_subnets(&filter)?),
            name if name == Pool::SPEC.name => records(&vmm.pools(&filter)?),
            name if name == AllocatedAddress::SPEC.name => records(&vmm.grants(&filter)?),
            name if name == NetworkService::SPEC.name => records(&vmm.services(&filter)?),
            name if name == RunAsAccount::SPEC.name => records(&vmm.run_as_accounts(&filter)?),
            name if name == ConfigurationProvider::SPEC.name => records(&vmm.providers(&filter)?),
            name => return wrong_kind(name),
        };
        cursor_out.set(cursor::give(list.into_iter().map(Ok)));
        Ok(())
    })
}

/// Adds an object; of an AllocatedIPAddress that is to grant an address.
///
/// - `vmm`: the VMM, not NULL.
/// - `record`: record of kind HostGroup, LogicalNetwork, LogicalNetworkDefinition, VMNetwork, VMSubnet, StaticIPAddressPool,
///   AllocatedIPAddress or NetworkService with the fields that callers set, not NULL; borrowed for the call.
/// - `added_out`: where the object goes as it is then, owned, for `ipam_record_free`; may be NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `READ_ONLY_FIELD`,
/// `MANDATORY_FIELD_NOT_SPECIFIED`, `STRING_LENGTH_NOT_ACCEPTABLE`, `INVALID_CHARACTERS_SPECIFIED`, `VMM_OBJECT_NOT_FOUND`,
/// `VMM_NAME_IN_USE`, `VMM_SUBNET_OVERLAP`, `VMM_INVALID_VLAN`, `VMM_INVALID_POOL`, `VMM_POOL_OVERLAP`, `VMM_ADDRESS_IN_USE`,
/// `VMM_POOL_EXHAUSTED`, `VMM_INVALID_ARGUMENT`, `VMM_ID_IN_USE`, `VMM_LIMIT_REACHED`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: the New- and Add- commands and Grant-SCIPAddress of VirtualMachineManager.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_vmm_add(
    vmm: *const ipam_vmm,
    record: *const ipam_record,
    added_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let vmm = unsafe { read(vmm) }?;
        let record = unsafe { record::read(record, "record") }?;
        let added = match record.spec().name {
            name if name == HostGroup::SPEC.name => vmm.add_host_group(record)?.to_record(),
            name if name == LogicalNetwork::SPEC.name => vmm.add_network(record)?.to_record(),
            name if name == NetworkSite::SPEC.name => vmm.add_site(record)?.to_record(),
            name if name == VmNetwork::SPEC.name => vmm.add_vm_network(record)?.to_record(),
            name if name == VmSubnet::SPEC.name => vmm.add_vm_subnet(record)?.to_record(),
            name if name == Pool::SPEC.name => vmm.add_pool(record)?.to_record(),
            name if name == AllocatedAddress::SPEC.name => vmm.grant(record)?.to_record(),
            name if name == NetworkService::SPEC.name => vmm.add_service(record)?.to_record(),
            name => return wrong_kind(name),
        };
        set_optional(added_out, || record::give(added));
        Ok(())
    })
}

/// Adds a VM network isolated by VLAN with a VM subnet of the same name, on the first subnet and VLAN of its logical network that no VM
/// subnet has.
///
/// - `vmm`: the VMM, not NULL.
/// - `record`: record of kind VMNetwork with the fields that callers set, not NULL; borrowed for the call.
/// - `added_out`: where the VM network goes as it is then, owned, for `ipam_record_free`; may be NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: those of `ipam_vmm_add`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: New-SCVMNetwork of VirtualMachineManager with -AutoCreateSubnet.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_vmm_add_with_subnet(
    vmm: *const ipam_vmm,
    record: *const ipam_record,
    added_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let vmm = unsafe { read(vmm) }?;
        let record = unsafe { record::read(record, "record") }?;
        let added = vmm.add_vm_network_with_subnet(record)?.to_record();
        set_optional(added_out, || record::give(added));
        Ok(())
    })
}

/// Changes an object.
///
/// - `vmm`: the VMM, not NULL.
/// - `id`: GUID of the object as text, not NULL, UTF-8.
/// - `id_len`: its length in bytes.
/// - `changes`: record of kind LogicalNetwork, LogicalNetworkDefinition, VMNetwork, VMSubnet, StaticIPAddressPool,
///   AllocatedIPAddress or NetworkService with the new values, not NULL: unset fields stay, fields set to nothing are cleared, lists replace
///   the whole list. Borrowed for the call.
/// - `changed_out`: where the object goes as it is then, owned, for `ipam_record_free`; may be NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: those of `ipam_vmm_add`, `INVALID_UTF8`, `INVALID_PARAMETER`, `VMM_ADDRESS_NOT_FOUND`, `VMM_OBJECT_IN_USE`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: the Set- commands of VirtualMachineManager.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_vmm_set(
    vmm: *const ipam_vmm,
    id: *const c_char,
    id_len: usize,
    changes: *const ipam_record,
    changed_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let vmm = unsafe { read(vmm) }?;
        let (id, changes) = unsafe { (text::read("id", id, id_len)?, record::read(changes, "changes")?) };
        let id = self::id("id", id)?;
        let changed = match changes.spec().name {
            name if name == LogicalNetwork::SPEC.name => vmm.set_network(id, changes)?.to_record(),
            name if name == NetworkSite::SPEC.name => vmm.set_site(id, changes)?.to_record(),
            name if name == VmNetwork::SPEC.name => vmm.set_vm_network(id, changes)?.to_record(),
            name if name == VmSubnet::SPEC.name => vmm.set_vm_subnet(id, changes)?.to_record(),
            name if name == Pool::SPEC.name => vmm.set_pool(id, changes)?.to_record(),
            name if name == AllocatedAddress::SPEC.name => vmm.set_grant(id, changes)?.to_record(),
            name if name == NetworkService::SPEC.name => vmm.set_service(id, changes)?.to_record(),
            name => return wrong_kind(name),
        };
        set_optional(changed_out, || record::give(changed));
        Ok(())
    })
}

/// Removes an object that nothing uses.
///
/// - `vmm`: the VMM, not NULL.
/// - `kind`: HostGroup, LogicalNetwork, LogicalNetworkDefinition, VMNetwork, VMSubnet, StaticIPAddressPool or NetworkService, not NULL,
///   UTF-8. A VM network takes its VM subnets with it.
/// - `kind_len`: its length in bytes.
/// - `id`: GUID of the object as text, not NULL, UTF-8.
/// - `id_len`: its length in bytes.
/// - `removed_out`: where the object goes as it was, owned, for `ipam_record_free`; may be NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `INVALID_PARAMETER`,
/// `UNKNOWN_KIND`, `VMM_OBJECT_NOT_FOUND`, `VMM_OBJECT_IN_USE`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: the Remove- commands of VirtualMachineManager.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_vmm_remove(
    vmm: *const ipam_vmm,
    kind: *const c_char,
    kind_len: usize,
    id: *const c_char,
    id_len: usize,
    removed_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let vmm = unsafe { read(vmm) }?;
        let (kind, id) = unsafe { (text::read("kind", kind, kind_len)?, text::read("id", id, id_len)?) };
        let id = self::id("id", id)?;
        let removed = match record::kind(kind)?.name {
            name if name == LogicalNetwork::SPEC.name => vmm.remove_network(id)?.to_record(),
            name if name == NetworkSite::SPEC.name => vmm.remove_site(id)?.to_record(),
            name if name == HostGroup::SPEC.name => vmm.remove_host_group(id)?.to_record(),
            name if name == VmNetwork::SPEC.name => vmm.remove_vm_network(id)?.to_record(),
            name if name == VmSubnet::SPEC.name => vmm.remove_vm_subnet(id)?.to_record(),
            name if name == Pool::SPEC.name => vmm.remove_pool(id)?.to_record(),
            name if name == NetworkService::SPEC.name => vmm.remove_service(id)?.to_record(),
            name => return wrong_kind(name),
        };
        set_optional(removed_out, || record::give(removed));
        Ok(())
    })
}

/// Takes a granted address back.
///
/// - `vmm`: the VMM, not NULL.
/// - `id`: GUID of the granted address as text, not NULL, UTF-8.
/// - `id_len`: its length in bytes.
/// - `return_to_pool`: 1 to give it back to its pool, 0 to keep it allocated to nothing.
/// - `revoked_out`: where the granted address goes, a record of kind AllocatedIPAddress as it was, owned, for
///   `ipam_record_free`; may be NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `INVALID_PARAMETER`,
/// `VMM_ADDRESS_NOT_FOUND`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: Revoke-SCIPAddress of VirtualMachineManager.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_vmm_revoke(
    vmm: *const ipam_vmm,
    id: *const c_char,
    id_len: usize,
    return_to_pool: i32,
    revoked_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let vmm = unsafe { read(vmm) }?;
        let id = self::id("id", unsafe { text::read("id", id, id_len) }?)?;
        let revoked = vmm.revoke(id, flag("return_to_pool", return_to_pool)?)?;
        set_optional(revoked_out, || record::give(revoked.to_record()));
        Ok(())
    })
}

/// Records that a network service was refreshed now.
///
/// - `vmm`: the VMM, not NULL.
/// - `id`: GUID of the network service as text, not NULL, UTF-8.
/// - `id_len`: its length in bytes.
/// - `state`: how the refresh went, one line, not NULL, UTF-8.
/// - `state_len`: its length in bytes.
/// - `changed_out`: where the service goes, a record of kind NetworkService, owned, for `ipam_record_free`; may be NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `INVALID_PARAMETER`,
/// `STRING_LENGTH_NOT_ACCEPTABLE`, `INVALID_CHARACTERS_SPECIFIED`, `VMM_OBJECT_NOT_FOUND`, `STORE_BUSY`, `STORE_READ_ONLY`,
/// `STORE_FULL`, `STORE_DAMAGED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: Read-SCNetworkService of VirtualMachineManager.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_vmm_mark_refreshed(
    vmm: *const ipam_vmm,
    id: *const c_char,
    id_len: usize,
    state: *const c_char,
    state_len: usize,
    changed_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let vmm = unsafe { read(vmm) }?;
        let (id, state) = unsafe { (text::read("id", id, id_len)?, text::read("state", state, state_len)?) };
        let service = vmm.mark_refreshed(self::id("id", id)?, state)?;
        set_optional(changed_out, || record::give(service.to_record()));
        Ok(())
    })
}

/// Reads what an embedded VMM holds, all of it at one moment.
///
/// - `vmm`: the VMM, not NULL.
/// - `scope`: record of kind IpamVmmScope, or NULL for the host groups of its IPAM network service, else All Hosts; borrowed
///   for the call.
/// - `inventory_out`: where the inventory goes, not NULL; the caller owns it and frees it with `ipam_inventory_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `VMM_OBJECT_NOT_FOUND`,
/// `AMBIGUOUS_KEY`, `INVALID_INVENTORY`, `STORE_BUSY`, `STORE_DAMAGED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_vmm_inventory(
    vmm: *const ipam_vmm,
    scope: *const ipam_record,
    inventory_out: *mut *mut ipam_inventory,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let inventory_out = out("inventory_out", inventory_out)?;
        let vmm = unsafe { read(vmm) }?;
        let scope = match unsafe { record::read_optional(scope, "scope") }? {
            Some(record) => InventoryScope::from_record(record)?,
            None => InventoryScope::default(),
        };
        inventory_out.set(inventory::give(vmm.inventory(&scope)?));
        Ok(())
    })
}

/// Makes a subnet with its VLAN for a network site; it needs no VMM.
///
/// - `subnet`: network in the form address/length, whose bits behind the length are cleared, UTF-8; NULL or empty for a
///   VLAN alone.
/// - `subnet_len`: its length in bytes.
/// - `vlan`: VLAN, 0 for none.
/// - `secondary_vlan`: secondary VLAN of a private VLAN, 0 for none.
/// - `supports_dhcp`: 1 when DHCP serves the subnet, else 0.
/// - `record_out`: where a record of kind SubnetVLan goes, not NULL, owned, for `ipam_record_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_UTF8`, `INVALID_PARAMETER`, `INVALID_NETWORK_ID`, `INVALID_PREFIX_LENGTH`,
/// `VMM_INVALID_VLAN`, `VMM_INVALID_ARGUMENT`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: New-SCSubnetVLan of VirtualMachineManager.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_vmm_subnet_vlan(
    subnet: *const c_char,
    subnet_len: usize,
    vlan: i64,
    secondary_vlan: i64,
    supports_dhcp: i32,
    record_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let record_out = out("record_out", record_out)?;
        let subnet = unsafe { text::read_optional("subnet", subnet, subnet_len) }?.unwrap_or_default();
        let made = subnet_vlan(subnet, vlan, secondary_vlan, flag("supports_dhcp", supports_dhcp)?)?;
        record_out.set(record::give(made.to_record()));
        Ok(())
    })
}

/// Makes a route for a static IP address pool; it needs no VMM.
///
/// - `destination`: network in the form address/length, whose bits behind the length are cleared, not NULL, UTF-8.
/// - `destination_len`: its length in bytes.
/// - `next_hop`: address of the next hop, of the same family, not NULL, UTF-8.
/// - `next_hop_len`: its length in bytes.
/// - `metric`: metric, 1 to 9999, 0 for none.
/// - `record_out`: where a record of kind SubnetNetworkRoute goes, not NULL, owned, for `ipam_record_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_UTF8`, `INVALID_NETWORK_ID`, `INVALID_PREFIX_LENGTH`, `INVALID_IP_ADDRESS`,
/// `VMM_INVALID_ARGUMENT`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: New-SCNetworkRoute of VirtualMachineManager.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_vmm_network_route(
    destination: *const c_char,
    destination_len: usize,
    next_hop: *const c_char,
    next_hop_len: usize,
    metric: i64,
    record_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let record_out = out("record_out", record_out)?;
        let destination = unsafe { text::read("destination", destination, destination_len) }?;
        let next_hop = unsafe { text::read("next_hop", next_hop, next_hop_len) }?;
        record_out.set(record::give(NetworkRoute::new(destination, next_hop, metric)?.to_record()));
        Ok(())
    })
}

/// Closes and frees an embedded VMM.
///
/// - `vmm`: the VMM, which must not be used again, or NULL, which does nothing.
///
/// Result: none.
/// Statuses: none; it never fails.
/// Threads: any; nothing else may use the handle.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_vmm_free(vmm: *mut ipam_vmm) {
    unsafe { handle::free(vmm) }
}
