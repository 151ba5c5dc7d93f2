//! Static IP address pools.

use uuid::Uuid;

use super::input::{description, fixed, line, mandatory, object_name, writable};
use super::select::{known, query, upwards};
use super::site::{self, vlan_of};
use super::{Edit, Vmm, not_found, one, vm_subnet};
use crate::domain::address::{Address, AddressRange, Family, Prefix};
use crate::domain::object::{Object, Record};
use crate::domain::rules::range::METRIC_MAX;
use crate::domain::set::AddressSet;
use crate::domain::value::Value;
use crate::error::{Error, Result, Status};
use crate::store::vmm::{Purpose, Query, Tables};
use crate::vmm::model::{AllocatedAddress, DefaultGateway, NetworkSite, Pool, VmSubnet, VmmFilter};
use crate::vmm::pool::{bounds, family, fill as count, grantable, invalid, outside};
use crate::vmm::text::{address_set, address_set_text};

impl Vmm {
    /// Returns pools, by name, with their site and counts.
    ///
    /// # Errors
    /// Those of the store; a filter that pools do not have; an unknown host group.
    pub fn pools(&self, filter: &VmmFilter) -> Result<Vec<Pool>> {
        let fields = [
            "Name",
            "LogicalNetworkID",
            "LogicalNetworkDefinitionID",
            "VMSubnetID",
            "HostGroupID",
            "Subnet",
            "VLanID",
            "Address",
            "AddressFamily",
        ];
        let mut query = query(filter, Pool::SPEC, &fields)?;
        self.read(|tables| {
            if let Some(network) = filter.logical_network_id {
                query = query.pool_of_network(network);
            }
            if let Some(site) = filter.site_id {
                query = query.reference("site_id", site);
            }
            if let Some(subnet) = filter.vm_subnet_id {
                query = query.reference("vm_subnet_id", subnet);
            }
            if let Some(group) = filter.host_group_id {
                query = query.pool_in(&upwards(tables, group)?);
            }
            if let Some(subnet) = filter.subnet {
                query = query.subnet("subnet", subnet);
            }
            if let Some(vlan) = filter.vlan_id {
                query = query.number("vlan_id", vlan.into());
            }
            if let Some(address) = filter.address {
                query = query.holds(address);
            }
            let mut pools: Vec<Pool> = tables.select(&query)?;
            if let Some(wanted) = filter.address_family {
                pools.retain(|pool| family(pool.subnet.family()) == wanted);
            }
            fill(tables, &mut pools)?;
            Ok(pools)
        })
    }

    /// Adds a pool to a subnet of a site or VM subnet. Without start and end it has the whole usable subnet.
    ///
    /// # Errors
    /// Bad argument; site or VM subnet not there; subnet not one of it; bounds outside the subnet or on its network or broadcast
    /// address; an overlap with another pool of it; sets, gateways and servers that do not fit.
    pub fn add_pool(&self, record: &Record) -> Result<Pool> {
        writable::<Pool>(record)?;
        let mut pool = Pool::from_record(record)?;
        pool.name = object_name::<Pool>(&pool.name)?;
        let given = |field| record.get(field).is_some_and(|value| *value != Value::Null);
        if !given("Subnet") {
            return Err(mandatory::<Pool>("Subnet"));
        }
        self.write(|edit| {
            (pool.id, pool.modified_time) = (Uuid::new_v4(), edit.now);
            place(edit.tables, &mut pool, given("VLanID"))?;
            settle(edit.tables, &mut pool)?;
            edit.tables.insert(&pool)?;
            let all = grantable(&pool)?;
            edit.tables.set_free(pool.id, Purpose::Dedicated, &all.dedicated)?;
            edit.tables.set_free(pool.id, Purpose::VirtualIp, &all.virtual_ips)?;
            filled(edit.tables, pool)
        })
    }

    /// Changes a pool; its site, subnet, VLAN and kind stay. A change to what it is already leaves its time alone.
    ///
    /// # Errors
    /// As [`Vmm::add_pool`]; a granted address that would leave the pool, be reserved, or change between dedicated and
    /// virtual.
    pub fn set_pool(&self, id: Uuid, record: &Record) -> Result<Pool> {
        writable::<Pool>(record)?;
        self.write(|edit| {
            let old: Pool = one(edit.tables, id)?;
            let mut pool = old.clone();
            pool.apply(record)?;
            unchanged("LogicalNetworkDefinitionID", text(old.site_id), text(pool.site_id))?;
            unchanged("VMSubnetID", text(old.vm_subnet_id), text(pool.vm_subnet_id))?;
            unchanged("Subnet", old.subnet, pool.subnet)?;
            unchanged("VLanID", old.vlan_id, pool.vlan_id)?;
            unchanged("IsMulticast", old.is_multicast, pool.is_multicast)?;
            settle(edit.tables, &mut pool)?;
            if pool != old {
                regrant(edit, &old, &pool)?;
                pool.modified_time = edit.now;
                edit.tables.update(&pool)?;
            }
            filled(edit.tables, pool)
        })
    }

    /// Removes a pool and returns what it was.
    ///
    /// # Errors
    /// Not there; in use by an allocated address.
    pub fn remove_pool(&self, id: Uuid) -> Result<Pool> {
        self.write(|edit| {
            let pool = filled(edit.tables, one(edit.tables, id)?)?;
            // Two indexes answer this without reading the addresses of a big pool.
            let taken = edit.tables.taken(id, Purpose::Dedicated)? + edit.tables.taken(id, Purpose::VirtualIp)?;
            if taken > 0 || edit.tables.any::<AllocatedAddress>(&Query::new().reference("pool_id", id))? {
                let (noun, verb) = if taken == 1 { ("address", "is") } else { ("addresses", "are") };
                return Err(Error::new(Status::VmmObjectInUse)
                    .with("kind", Pool::SPEC.name)
                    .with("value", &pool.name)
                    .with("rule", format_args!("{taken} {noun} that {verb} allocated from it")));
            }
            edit.tables.delete(&pool)?;
            Ok(pool)
        })
    }
}

fn unchanged<T: PartialEq + std::fmt::Display>(field: &'static str, old: T, new: T) -> Result<()> {
    if old == new { Ok(()) } else { Err(fixed::<Pool>(field, new)) }
}

fn text(id: Option<Uuid>) -> String {
    id.map(|id| id.to_string()).unwrap_or_default()
}

/// Fills site or VM subnet, family and counts of every pool.
pub fn fill(tables: &Tables<'_>, pools: &mut [Pool]) -> Result<()> {
    let sites = known(tables, pools.iter().filter_map(|pool| pool.site_id), site::fill)?;
    let vm_subnets = known(tables, pools.iter().filter_map(|pool| pool.vm_subnet_id), vm_subnet::fill)?;
    for pool in pools {
        pool.site = pool.site_id.and_then(|id| sites.get(&id).cloned());
        pool.vm_subnet = pool.vm_subnet_id.and_then(|id| vm_subnets.get(&id).cloned());
        count(pool, tables.taken(pool.id, Purpose::Dedicated)?, tables.taken(pool.id, Purpose::VirtualIp)?)?;
    }
    Ok(())
}

/// Fills one pool.
pub fn filled(tables: &Tables<'_>, mut pool: Pool) -> Result<Pool> {
    fill(tables, std::slice::from_mut(&mut pool))?;
    Ok(pool)
}

/// Checks that the subnet of a new pool is one of its site or VM subnet, and gives the pool the VLAN of its subnet.
fn place(tables: &Tables<'_>, pool: &mut Pool, vlan_given: bool) -> Result<()> {
    let (rows, owner) = match (pool.site_id, pool.vm_subnet_id) {
        (None, None) => return Err(mandatory::<Pool>("LogicalNetworkDefinitionID")),
        (Some(_), Some(_)) => return Err(invalid(pool, "it is of a network site or of a VM subnet, not of both")),
        (Some(id), None) => {
            let site: NetworkSite =
                tables.find(&Query::new().id(id))?.ok_or_else(|| not_found(NetworkSite::SPEC.name, id))?;
            (site.subnet_vlans, format!("network site '{}'", site.name))
        }
        (None, Some(id)) => {
            let subnet: VmSubnet =
                tables.find(&Query::new().id(id))?.ok_or_else(|| not_found(VmSubnet::SPEC.name, id))?;
            (subnet.subnet_vlans, format!("VM subnet '{}'", subnet.name))
        }
    };
    if pool.is_multicast {
        if pool.vm_subnet_id.is_some() {
            return Err(invalid(pool, "a multicast pool is of a network site"));
        }
        if !is_multicast(pool.subnet) {
            return Err(invalid(pool, format_args!("{} is not a multicast subnet", pool.subnet)));
        }
        return unchanged("VLanID", 0, pool.vlan_id);
    }
    let vlan = vlan_of(&rows, pool.subnet)
        .ok_or_else(|| invalid(pool, format_args!("subnet {} is not one of {owner}", pool.subnet)))?;
    if vlan_given && pool.vlan_id != vlan {
        return Err(invalid(pool, format_args!("subnet {} has VLAN {vlan}, not {}", pool.subnet, pool.vlan_id)));
    }
    pool.vlan_id = vlan;
    Ok(())
}

fn is_multicast(subnet: Prefix) -> bool {
    subnet.first().to_std().is_multicast() && subnet.last().to_std().is_multicast()
}

/// Brings a pool into canonical form and checks it against its subnet and the other pools of its site.
fn settle(tables: &Tables<'_>, pool: &mut Pool) -> Result<()> {
    pool.name = object_name::<Pool>(&pool.name)?;
    pool.description = description(&pool.description)?;
    let usable = if pool.is_multicast { pool.subnet.range() } else { pool.subnet.usable() };
    for (field, end, all) in
        [("IPAddressRangeStart", pool.start, usable.first()), ("IPAddressRangeEnd", pool.end, usable.last())]
    {
        let address = end.unwrap_or(all);
        if !pool.subnet.contains(address) {
            return Err(invalid(pool, format_args!("{field} {address} is not in subnet {}", pool.subnet)));
        }
        if !usable.contains(address) {
            let what = if address < usable.first() { "network" } else { "broadcast" };
            return Err(invalid(pool, format_args!("{field} {address} is the {what} address of {}", pool.subnet)));
        }
    }
    pool.start = pool.start.or(Some(usable.first()));
    pool.end = pool.end.or(Some(usable.last()));
    let range = bounds(pool)?;
    for query in neighbours(tables, pool, range)? {
        if let Some(other) = tables.select::<Pool>(&query)?.into_iter().find(|other| other.id != pool.id) {
            return Err(Error::new(Status::VmmPoolOverlap).with("value", &pool.name).with("other", other.name));
        }
    }
    pool.reserved_set = inside(pool, "IPAddressReservedSet", &pool.reserved_set, range)?;
    pool.vip_set = inside(pool, "VIPAddressSet", &pool.vip_set, range)?;
    settle_servers(pool)
}

/// Returns the queries for pools that share addresses with the range on the same wire: those of the site or VM subnet, and, where a VM
/// subnet has the VLAN of a site, those of both.
fn neighbours(tables: &Tables<'_>, pool: &Pool, range: AddressRange) -> Result<Vec<Query>> {
    let overlaps = |column, owner| Query::new().pool_overlaps(column, owner, range.first(), range.last());
    let mut queries = Vec::new();
    let site = match pool.vm_subnet_id {
        Some(id) => one::<VmSubnet>(tables, id)?.site_id,
        None => pool.site_id,
    };
    if let Some(site) = site {
        queries.push(overlaps("site_id", site));
        for subnet in tables.select::<VmSubnet>(&Query::new().reference("site_id", site))? {
            queries.push(overlaps("vm_subnet_id", subnet.id));
        }
    } else if let Some(id) = pool.vm_subnet_id {
        queries.push(overlaps("vm_subnet_id", id));
    }
    Ok(queries)
}

fn inside(pool: &Pool, field: &'static str, text: &str, range: AddressRange) -> Result<String> {
    let set = address_set(field, text)?;
    match outside(&set, range) {
        Some(address) => Err(invalid(pool, format_args!("{field}: {address} is not in {range}"))),
        None => Ok(address_set_text(&set)),
    }
}

fn settle_servers(pool: &mut Pool) -> Result<()> {
    let subnet = pool.subnet;
    for DefaultGateway { ip_address, metric, is_automatic } in &pool.default_gateways {
        if !subnet.contains(*ip_address) {
            return Err(invalid(pool, format_args!("gateway {ip_address} is not in subnet {subnet}")));
        }
        if *is_automatic != (*metric == 0) || *metric > METRIC_MAX {
            let rule = format_args!(
                "gateway {ip_address}: the metric {metric} must be from 1 to {METRIC_MAX}, or 0 where it is automatic"
            );
            return Err(invalid(pool, rule));
        }
    }
    of_family(pool, "DNSServers", &pool.dns_servers, subnet.family())?;
    // WINS exists for IPv4 only.
    of_family(pool, "WINSServers", &pool.wins_servers, Family::V4)?;
    of_family(pool, "PxeServerAddress", &pool.pxe_server_addresses, subnet.family())?;
    pool.dns_suffix = line("DNSSuffix", &pool.dns_suffix)?;
    pool.dns_search_suffixes = lines("DNSSearchSuffixes", &pool.dns_search_suffixes)?;
    let family = subnet.family();
    for route in &mut pool.network_routes {
        let known = route
            .canonical()
            .filter(|known| Prefix::parse("Route", &known.destination_prefix).is_ok_and(|p| p.family() == family));
        *route = known.ok_or_else(|| {
            let rule = "it has a destination prefix and a next hop in the family of the pool, and a metric up to 9999";
            super::input::wrong::<Pool>("NetworkRoutes", &route, rule)
        })?;
    }
    Ok(())
}

fn of_family(pool: &Pool, field: &'static str, servers: &[Address], family: Family) -> Result<()> {
    match servers.iter().find(|server| server.family() != family) {
        Some(server) => Err(invalid(pool, format_args!("{field}: {server} is not of the family of the pool"))),
        None => Ok(()),
    }
}

/// Returns the items without blanks around them; empty ones, which scripts pass for "none", count for nothing.
fn lines(field: &'static str, items: &[String]) -> Result<Vec<String>> {
    items.iter().filter(|item| !item.trim().is_empty()).map(|item| line(field, item)).collect()
}

/// Rebuilds what a changed pool can grant from what is granted, which must all stay grantable.
fn regrant(edit: &Edit<'_>, old: &Pool, new: &Pool) -> Result<()> {
    let (before, after) = (grantable(old)?, grantable(new)?);
    if before == after {
        return Ok(());
    }
    for (purpose, before, after) in [
        (Purpose::Dedicated, before.dedicated, after.dedicated),
        (Purpose::VirtualIp, before.virtual_ips, after.virtual_ips),
    ] {
        let granted: AddressSet = before.minus(&edit.tables.free(new.id, purpose)?);
        if let Some(lost) = granted.minus(&after).ranges().first() {
            return Err(Error::new(Status::VmmAddressInUse).with("value", lost.first()).with(
                "rule",
                format_args!(
                    "it is allocated from static IP address pool '{}', so it cannot leave the pool, be reserved, or \
                     change between dedicated and virtual",
                    old.name
                ),
            ));
        }
        edit.tables.set_free(new.id, purpose, &after.minus(&granted))?;
    }
    Ok(())
}
