//! What a user of IPAM writes that VMM has no home for, or owns: records of addresses, fields of users, ranges of somebody else.

use ipam::domain::fields::*;
use ipam::domain::object::Object;
use ipam::service::{self, Changes};
use ipam::sync::model::SyncObject;

use super::ipam_edits::{RACK, set_range, set_space, set_subnet};
use super::sides::{Sides, host, region};
use super::{IPAM, Storm};
use crate::dice::Random;
use crate::fixture::*;

pub fn address_changes(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let ours: Vec<_> = sides.addresses.iter().filter(|one| one.managed_by_service == "VMM").collect();
    let one = *random.pick(&ours)?;
    let field =
        ["DeviceName", "Description", "MacAddress", "AssignmentType", "IPAddressState", "DeviceType"][random.below(6)];
    let value = match field {
        "MacAddress" => storm.fresh_mac(),
        "AssignmentType" => "Dynamic".to_owned(),
        "IPAddressState" => ["Reserved", "In-Use"][random.below(2)].to_owned(),
        "DeviceType" => "Printer".to_owned(),
        _ => storm.fresh("mine"),
    };
    storm.users.insert(value.replace(':', "").to_uppercase());
    let filter = AddressFilter { id: vec![one.id], ..Default::default() };
    let changes = Changes::from(record(AddressRecord::SPEC, &[(field, &value)]));
    let outcome = storm.world.ipam.write(|tx| service::address::set(tx, &filter, &changes));
    storm.counted(IPAM, "address", field, format!("{} gets {field} {value}", one.ip_address), outcome)
}

/// The record of an address that VMM has granted comes back.
pub fn forget_address(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let one = random.pick(&sides.addresses)?;
    let filter = AddressFilter { id: vec![one.id], ..Default::default() };
    let outcome = storm.world.ipam.write(|tx| service::address::remove(tx, &filter));
    storm.tell(IPAM, format!("the record of {} is removed", one.ip_address), outcome)
}

/// An address that VMM never grants.
pub fn own_address(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let one = *random.pick(&sides.ours())?;
    let own = sides.of_ipam(SyncObject::Pool, one.id)?;
    storm.grow(IPAM, &sides.chain(Some(own)))?;
    let address = host(one.network_id, region(one.start) + 83 + random.below(5) as u32);
    storm.users.insert(address.clone());
    let fields = [
        ("IpAddress", address.as_str()),
        ("ManagedByService", "VMM"),
        ("ServiceInstance", VMM1),
        ("NetworkType", one.network_type.name()),
        ("AddressSpace", &one.address_space),
    ];
    let made = record(AddressRecord::SPEC, &fields);
    let outcome = storm.world.ipam.write(|tx| service::address::add(tx, &made));
    storm.tell(IPAM, format!("{address} is taken, which VMM has not granted"), outcome)
}

/// What has no home in VMM.
pub fn extra(storm: &mut Storm, random: &mut Random, sides: &Sides) -> Option<()> {
    let value = storm.fresh("own");
    let rack = format!("{RACK}={value}");
    let fields: &[(&str, &str)] =
        if random.once_in(2) { &[("Owner", &value)] } else { &[("CustomConfiguration", &rack)] };
    let shown = format!("{} {value}", fields[0].0);
    match random.below(6) {
        0 => {
            let one = random.pick(&sides.spaces)?;
            let outcome = set_space(storm, one.id, fields);
            storm.tell(IPAM, format!("space {} gets {shown}", one.name), outcome)
        }
        1 => {
            let one = random.pick(&sides.subnets)?;
            let outcome = set_subnet(storm, one.id, fields);
            storm.tell(IPAM, format!("{} gets {shown}", one.network_id), outcome)
        }
        2 => {
            let provider = sides.provider();
            let one = random.pick(&provider)?;
            let outcome = set_subnet(storm, one.id, &[("Name", &value), ("Description", &value)]);
            storm.tell(IPAM, format!("{} gets Name and Description {value}", one.network_id), outcome)
        }
        3 => {
            let one = random.pick(&sides.ranges)?;
            let outcome = set_range(storm, one.id, &Changes::from(record(Range::SPEC, fields)));
            storm.tell(IPAM, format!("range {}-{} gets {shown}", one.start, one.end), outcome)
        }
        4 => {
            let one = random.pick(&sides.addresses)?;
            let filter = AddressFilter { id: vec![one.id], ..Default::default() };
            let changes = Changes::from(record(AddressRecord::SPEC, &[("AssetTag", &value)]));
            let outcome = storm.world.ipam.write(|tx| service::address::set(tx, &filter, &changes));
            storm.tell(IPAM, format!("{} gets AssetTag {value}", one.ip_address), outcome)
        }
        _ => {
            // VMM's deletion of the subnet is then held back.
            let provider = sides.provider();
            let one = *random.pick(&provider)?;
            sides.of_ipam(SyncObject::Subnet, one.id)?;
            storm.grow(IPAM, &sides.subnet_chain(one))?;
            let network = one.network_id.to_string();
            let (start, end) = (host(one.network_id, 240), host(one.network_id, 245));
            let fields = [
                ("NetworkID", network.as_str()),
                ("NetworkType", "Provider"),
                ("AddressSpace", &one.address_space),
                ("StartIPAddress", &start),
                ("EndIPAddress", &end),
            ];
            let outcome = storm.world.ipam.write(|tx| service::range::add(tx, &record(Range::SPEC, &fields), false));
            storm.tell(IPAM, format!("{network} gets a range of IPAM's own"), outcome)
        }
    }
}
