//! Allocated addresses: granted from a pool and given back.

use uuid::Uuid;

use super::input::{description, fixed, line, mandatory, writable, wrong};
use super::pool;
use super::select::{known, query};
use super::{Edit, Vmm, not_found};
use crate::domain::address::Address;
use crate::domain::object::{Object, Record};
use crate::domain::rules::address::mac;
use crate::error::{Error, Result, Status};
use crate::store::vmm::{Purpose, Query, Tables};
use crate::vmm::model::{AllocatedAddress, AllocatedAddressType, Pool, VmmFilter};
use crate::vmm::pool::{bounds, family};

impl Vmm {
    /// Returns allocated addresses, by address, with their pool.
    ///
    /// # Errors
    /// Those of the store; a filter that addresses do not have.
    pub fn grants(&self, filter: &VmmFilter) -> Result<Vec<AllocatedAddress>> {
        let fields = ["PoolID", "AssignedToId", "MACAddress", "Address", "AddressFamily"];
        let mut query = query(filter, AllocatedAddress::SPEC, &fields)?;
        if let Some(pool) = filter.pool_id {
            query = query.reference("pool_id", pool);
        }
        if let Some(object) = filter.assigned_to_id {
            query = query.reference("assigned_to_id", object);
        }
        if !filter.mac_address.is_empty() {
            query = query.text("mac_address", &mac(&filter.mac_address)?);
        }
        if let Some(address) = filter.address {
            query = query.address("address", address);
        }
        self.read(|tables| {
            let mut addresses: Vec<AllocatedAddress> = tables.select(&query)?;
            if let Some(wanted) = filter.address_family {
                addresses.retain(|one| one.address.is_some_and(|address| family(address.family()) == wanted));
            }
            fill(tables, &mut addresses)?;
            Ok(addresses)
        })
    }

    /// Grants an address of a pool: the one that the record names, else the lowest that is free for its type. Reserved addresses
    /// are never granted; virtual IPs only to the type VirtualIP.
    ///
    /// # Errors
    /// Bad argument; pool not there; `VmmPoolExhausted`; of a named address `VmmInvalidArgument` when it is outside the pool or
    /// of the other type, `VmmAddressInUse` when it is granted or reserved.
    pub fn grant(&self, record: &Record) -> Result<AllocatedAddress> {
        writable::<AllocatedAddress>(record)?;
        let mut grant = AllocatedAddress::from_record(record)?;
        if grant.pool_id.is_nil() {
            return Err(mandatory::<AllocatedAddress>("AllocatingAddressPoolID"));
        }
        self.write(|edit| {
            (grant.id, grant.modified_time) = (Uuid::new_v4(), edit.now);
            settle(&mut grant)?;
            let pool: Pool = edit
                .tables
                .find(&Query::new().id(grant.pool_id))?
                .ok_or_else(|| not_found(Pool::SPEC.name, grant.pool_id))?;
            grant.address = Some(take(edit, &pool, &grant)?);
            edit.tables.insert(&grant)?;
            filled(edit.tables, grant)
        })
    }

    /// Changes who has an allocated address and what is said about it. A change to what it is already leaves its time alone.
    ///
    /// # Errors
    /// Bad argument; not there; another address, pool or type.
    pub fn set_grant(&self, id: Uuid, record: &Record) -> Result<AllocatedAddress> {
        writable::<AllocatedAddress>(record)?;
        self.write(|edit| {
            let old = allocated(edit.tables, id)?;
            let mut grant = old.clone();
            grant.apply(record)?;
            if grant.address != old.address {
                return Err(fixed::<AllocatedAddress>("Address", text(&grant)));
            }
            if grant.pool_id != old.pool_id {
                return Err(fixed::<AllocatedAddress>("AllocatingAddressPoolID", grant.pool_id));
            }
            if grant.address_type != old.address_type {
                return Err(fixed::<AllocatedAddress>("Type", grant.address_type));
            }
            settle(&mut grant)?;
            if grant != old {
                grant.modified_time = edit.now;
                edit.tables.update(&grant)?;
            }
            filled(edit.tables, grant)
        })
    }

    /// Takes an address back and returns what it was. With `return_to_pool` it can be granted again; without, it stays allocated to
    /// nothing until it is revoked with it.
    ///
    /// # Errors
    /// `VmmAddressNotFound`.
    pub fn revoke(&self, id: Uuid, return_to_pool: bool) -> Result<AllocatedAddress> {
        self.write(|edit| {
            let was = filled(edit.tables, allocated(edit.tables, id)?)?;
            if return_to_pool {
                edit.tables.delete(&was)?;
                if let Some(address) = was.address {
                    edit.tables.give_back(was.pool_id, purpose(was.address_type), address)?;
                }
            } else {
                edit.tables.update(&AllocatedAddress {
                    assigned_to_id: None,
                    assigned_to_type: String::new(),
                    assigned_to_name: String::new(),
                    mac_address: String::new(),
                    owner: String::new(),
                    modified_time: edit.now,
                    ..was.clone()
                })?;
            }
            Ok(was)
        })
    }
}

fn allocated(tables: &Tables<'_>, id: Uuid) -> Result<AllocatedAddress> {
    tables.find(&Query::new().id(id))?.ok_or_else(|| Error::new(Status::VmmAddressNotFound).with("value", id))
}

fn purpose(kind: AllocatedAddressType) -> Purpose {
    match kind {
        AllocatedAddressType::DedicatedIP => Purpose::Dedicated,
        AllocatedAddressType::VirtualIP => Purpose::VirtualIp,
    }
}

fn text(address: &AllocatedAddress) -> String {
    address.address.map(|address| address.to_string()).unwrap_or_default()
}

fn settle(grant: &mut AllocatedAddress) -> Result<()> {
    grant.description = description(&grant.description)?;
    grant.assigned_to_type = line("AssignedToType", &grant.assigned_to_type)?;
    if grant.assigned_to_type.is_empty() {
        return Err(mandatory::<AllocatedAddress>("AssignedToType"));
    }
    grant.assigned_to_name = line("AssignedToName", &grant.assigned_to_name)?;
    grant.owner = line("Owner", &grant.owner)?;
    if !grant.mac_address.trim().is_empty() {
        grant.mac_address = mac(&grant.mac_address)?;
    }
    Ok(())
}

/// Takes the address that is wanted, or the lowest, out of what the pool can grant.
fn take(edit: &Edit<'_>, pool: &Pool, grant: &AllocatedAddress) -> Result<Address> {
    let purpose = purpose(grant.address_type);
    let Some(wanted) = grant.address else {
        let lowest = edit.tables.first_free(pool.id, purpose)?;
        let address = lowest.ok_or_else(|| Error::new(Status::VmmPoolExhausted).with("value", &pool.name))?;
        if !edit.tables.take(pool.id, purpose, address)? {
            return Err(Error::internal("the first free address is not free"));
        }
        return Ok(address);
    };
    let range = bounds(pool)?;
    if !range.contains(wanted) {
        let rule = format_args!("it is not in static IP address pool '{}' ({range})", pool.name);
        return Err(wrong::<AllocatedAddress>("Address", wanted, rule));
    }
    if edit.tables.take(pool.id, purpose, wanted)? {
        return Ok(wanted);
    }
    let in_use =
        |rule: &dyn std::fmt::Display| Error::new(Status::VmmAddressInUse).with("value", wanted).with("rule", rule);
    let query = Query::new().reference("pool_id", pool.id).address("address", wanted);
    if let Some(holder) = edit.tables.find::<AllocatedAddress>(&query)? {
        return Err(if holder.assigned_to_type.is_empty() {
            in_use(&"it was revoked without being returned to the pool")
        } else {
            let to = format!("it is allocated to {} {}", holder.assigned_to_type, holder.assigned_to_name);
            in_use(&to.trim_end())
        });
    }
    let reserved = crate::vmm::text::address_set("IPAddressReservedSet", &pool.reserved_set)?;
    if reserved.contains(wanted) {
        return Err(in_use(&format_args!("static IP address pool '{}' reserves it", pool.name)));
    }
    let rule = match grant.address_type {
        AllocatedAddressType::DedicatedIP => "it is a virtual IP of the pool, which takes the type VirtualIP",
        AllocatedAddressType::VirtualIP => "it is not in the VIPAddressSet of the pool",
    };
    Err(wrong::<AllocatedAddress>("Address", wanted, rule))
}

/// Fills name, state and pool of every address.
fn fill(tables: &Tables<'_>, addresses: &mut [AllocatedAddress]) -> Result<()> {
    let pools = known(tables, addresses.iter().map(|address| address.pool_id), pool::fill)?;
    for address in addresses {
        address.pool = pools.get(&address.pool_id).cloned();
        address.name = text(address);
        address.state = address.state_of_assignment();
    }
    Ok(())
}

fn filled(tables: &Tables<'_>, mut address: AllocatedAddress) -> Result<AllocatedAddress> {
    fill(tables, std::slice::from_mut(&mut address))?;
    Ok(address)
}
