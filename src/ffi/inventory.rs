//! Inventory documents: what a VMM server holds, to be compared with IPAM.

use std::ffi::c_char;

use super::cursor::{self, ipam_cursor};
use super::error::ipam_error;
use super::guard::{call, out};
use super::handle::{self, Owned, handle};
use super::record::{self, ipam_record};
use super::text;
use crate::domain::object::{Object, Record};
use crate::error::{Error, Result, Status};
use crate::memory;
use crate::vmm::inventory::Inventory;
use crate::vmm::model::{
    AllocatedAddress, HostGroup, InventoryInfo, InventoryScope, LogicalNetwork, NetworkSite, Pool, VmNetwork, VmSubnet,
};

/// What a VMM server holds, read at one time. It is made by `ipam_vmm_inventory`, by `ipam_inventory_parse`, or by
/// `ipam_inventory_new`, `ipam_inventory_add` per object and `ipam_inventory_finish`. Never NULL where a function gives one.
/// Depends on no other handle. Finished, it can be read by several threads at once; it is not tied to the thread that made it.
pub struct ipam_inventory {
    _opaque: (),
}
handle!(ipam_inventory, InventoryContent, b"ipam-inv", survives_fork true);

/// An inventory, and whether objects can still be added.
pub struct InventoryContent {
    inventory: Inventory,
    finished: bool,
}

/// Makes the handle of a finished inventory.
pub fn give(inventory: Inventory) -> *mut ipam_inventory {
    Owned::<ipam_inventory>::new(InventoryContent { inventory, finished: true }).into_raw()
}

/// Borrows a finished inventory.
///
/// # Safety
/// `inventory` is NULL or an inventory that nothing changes or frees during `'a`.
pub unsafe fn read<'a>(inventory: *const ipam_inventory) -> Result<&'a Inventory> {
    let content: &InventoryContent = unsafe { handle::get(inventory, "inventory") }?;
    if content.finished { Ok(&content.inventory) } else { Err(wrong_state("ipam_inventory_finish comes first")) }
}

fn wrong_state(rule: &str) -> Error {
    Error::new(Status::WrongState).with("kind", "the inventory").with("rule", rule)
}

/// Begins an inventory, to which objects are added.
///
/// - `info`: record of kind IpamVmmInventory with the VMM server, the time, the scope and whether it is complete, not
///   NULL; it is copied and stays the caller's.
/// - `inventory_out`: where the inventory goes, not NULL; the caller owns it and frees it with `ipam_inventory_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `UNKNOWN_KIND`, `MANDATORY_FIELD_NOT_SPECIFIED`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_inventory_new(
    info: *const ipam_record,
    inventory_out: *mut *mut ipam_inventory,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let inventory_out = out("inventory_out", inventory_out)?;
        let info = InventoryInfo::from_record(unsafe { record::read(info, "info") }?)?;
        let content = InventoryContent { inventory: Inventory::new(info), finished: false };
        inventory_out.set(Owned::<ipam_inventory>::new(content).into_raw());
        Ok(())
    })
}

/// Adds an object to an inventory that is not finished, in any order.
///
/// - `inventory`: the inventory, not NULL.
/// - `record`: record of kind HostGroup, LogicalNetwork, LogicalNetworkDefinition, VMNetwork, VMSubnet, StaticIPAddressPool or
///   AllocatedIPAddress, not NULL; it is copied and stays the caller's.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `WRONG_STATE`, `UNKNOWN_KIND`,
/// `MANDATORY_FIELD_NOT_SPECIFIED`.
/// Threads: one at a time.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_inventory_add(
    inventory: *mut ipam_inventory,
    record: *const ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let mut content = unsafe { handle::get_mut(inventory, "inventory") }?;
        let record = unsafe { record::read(record, "record") }?;
        if content.finished {
            return Err(wrong_state("it is finished"));
        }
        content.inventory.add(record)
    })
}

/// Keeps of an inventory that is not finished what is in scope, and says in its head what the scope was.
///
/// - `inventory`: the inventory, not NULL; it holds everything of the VMM server. Left as it was on failure.
/// - `scope`: record of kind IpamVmmScope, not NULL; without host groups the scope is All Hosts. Borrowed for the call.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `WRONG_STATE`, `UNKNOWN_KIND`, `VMM_OBJECT_NOT_FOUND`,
/// `AMBIGUOUS_KEY`.
/// Threads: one at a time.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_inventory_narrow(
    inventory: *mut ipam_inventory,
    scope: *const ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let mut content = unsafe { handle::get_mut(inventory, "inventory") }?;
        let scope = InventoryScope::from_record(unsafe { record::read(scope, "scope") }?)?;
        if content.finished {
            return Err(wrong_state("it is finished"));
        }
        content.inventory.narrow(&scope)
    })
}

/// Finishes an inventory: checks all of it, puts it into its canonical order and computes its digest.
///
/// - `inventory`: the inventory, not NULL; left as it was on failure.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `WRONG_STATE`, `INVALID_PARAMETER`, `INVALID_INVENTORY`,
/// `INVENTORY_PARENT_MISSING`.
/// Threads: one at a time.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_inventory_finish(inventory: *mut ipam_inventory, error: *mut *mut ipam_error) -> i32 {
    call(error, || {
        let mut content = unsafe { handle::get_mut(inventory, "inventory") }?;
        if content.finished {
            return Err(wrong_state("it is finished"));
        }
        // Until here it is only read: what gives up for lack of memory does not poison it.
        let inventory = memory::caught(|| content.inventory.clone().finish())?;
        *content = InventoryContent { inventory, finished: true };
        Ok(())
    })
}

/// Reads an inventory document.
///
/// - `text`: the document, not NULL, UTF-8, as `ipam_inventory_format` writes it.
/// - `text_len`: its length in bytes.
/// - `inventory_out`: where the inventory goes, not NULL; the caller owns it and frees it with `ipam_inventory_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_INVENTORY`, `INVENTORY_TRUNCATED`, `INVENTORY_PARENT_MISSING`,
/// `INVENTORY_VERSION_UNKNOWN`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_inventory_parse(
    text: *const c_char,
    text_len: usize,
    inventory_out: *mut *mut ipam_inventory,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let inventory_out = out("inventory_out", inventory_out)?;
        inventory_out.set(give(Inventory::parse_bytes(unsafe { text::read_bytes("text", text, text_len) }?)?));
        Ok(())
    })
}

/// Writes a finished inventory as a document: canonical, so that equal inventories give the same bytes.
///
/// - `inventory`: the inventory, not NULL, finished.
/// - `text_out`: where the document goes, not NULL: UTF-8, owned, for `ipam_text_free`, followed by a zero byte that is
///   not counted.
/// - `text_len_out`: where its length in bytes goes, not NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `WRONG_STATE`.
/// Threads: any, at once, while none frees the inventory.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_inventory_format(
    inventory: *const ipam_inventory,
    text_out: *mut *mut c_char,
    text_len_out: *mut usize,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let (text_out, text_len_out) = (out("text_out", text_out)?, out("text_len_out", text_len_out)?);
        text::give(Some(&unsafe { read(inventory) }?.format()), text_out, text_len_out)
    })
}

/// Reads the head of a finished inventory.
///
/// - `inventory`: the inventory, not NULL, finished.
/// - `record_out`: where a record of kind IpamVmmInventory goes, not NULL; the caller owns it and frees it with
///   `ipam_record_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `WRONG_STATE`.
/// Threads: any, at once, while none frees the inventory.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_inventory_info(
    inventory: *const ipam_inventory,
    record_out: *mut *mut ipam_record,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let record_out = out("record_out", record_out)?;
        record_out.set(record::give(unsafe { read(inventory) }?.info.to_record()));
        Ok(())
    })
}

/// Reads the objects of one kind in a finished inventory, in its canonical order.
///
/// - `inventory`: the inventory, not NULL, finished.
/// - `kind`: name of the kind as for `ipam_inventory_add`, not NULL, UTF-8.
/// - `kind_len`: its length in bytes.
/// - `cursor_out`: where the cursor goes, not NULL; it holds copies. The caller owns it and frees it with
///   `ipam_cursor_free`.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `WRONG_STATE`, `INVALID_UTF8`, `UNKNOWN_KIND`.
/// Threads: any, at once, while none frees the inventory.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_inventory_query(
    inventory: *const ipam_inventory,
    kind: *const c_char,
    kind_len: usize,
    cursor_out: *mut *mut ipam_cursor,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let cursor_out = out("cursor_out", cursor_out)?;
        let inventory = unsafe { read(inventory) }?;
        let kind = unsafe { text::read("kind", kind, kind_len) }?;
        fn records<T: Object>(list: &[T]) -> Vec<Record> {
            let mut records = memory::list(list.len());
            records.extend(list.iter().inspect(|_| memory::check_or_unwind()).map(Object::to_record));
            records
        }
        let list = match record::kind(kind)?.name {
            name if name == HostGroup::SPEC.name => records(&inventory.host_groups),
            name if name == LogicalNetwork::SPEC.name => records(&inventory.networks),
            name if name == NetworkSite::SPEC.name => records(&inventory.sites),
            name if name == VmNetwork::SPEC.name => records(&inventory.vm_networks),
            name if name == VmSubnet::SPEC.name => records(&inventory.vm_subnets),
            name if name == Pool::SPEC.name => records(&inventory.pools),
            name if name == AllocatedAddress::SPEC.name => records(&inventory.addresses),
            name => return Err(Error::new(Status::UnknownKind).with("value", name)),
        };
        cursor_out.set(cursor::give(list.into_iter().map(Ok)));
        Ok(())
    })
}

/// Frees an inventory.
///
/// - `inventory`: the inventory, which must not be used again, or NULL, which does nothing.
///
/// Result: none.
/// Statuses: none; it never fails.
/// Threads: any; nothing else may use the inventory.
/// Since: 0.1.0.
/// Source: ours.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_inventory_free(inventory: *mut ipam_inventory) {
    unsafe { handle::free(inventory) }
}
