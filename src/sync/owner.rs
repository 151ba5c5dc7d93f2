//! Whose a network is: retiring a VMM server, and giving a network to another one. Nothing is ever deleted by either.

use super::compare::read;
use super::links;
use super::model::{Link, SyncObject};
use super::register_in;
use super::snapshot::{Item, Snapshot};
use crate::domain::custom::{MANAGED_BY, SERVICE_INSTANCE, VMM_SERVICE, by_id};
use crate::domain::fields::{AddressFilter, AddressRecord, Range, RangeFilter, Subnet, SubnetFilter};
use crate::domain::name::{fold, same};
use crate::domain::object::{Object, Record};
use crate::error::{Error, Result, Status};
use crate::service::{Changes, Ipam, Tx, address, range, subnet};
use crate::store::Level;
use crate::vmm::text::server_name;

/// Service and instance of what nobody but IPAM manages.
const IPAM: (&str, &str) = ("IPAM", "Localhost");

/// Forgets what the sync knows of a VMM server, or of one of its logical networks: links, what both sides had, decisions. IPAM's data
/// stays; with `release` it becomes IPAM's own, so that no sync looks at it again. Returns how many links were removed.
///
/// # Errors
/// `ObjectNotFound` for a network that is not linked, and for a server of which nothing is known, whose name is likely mistyped;
/// `SyncLocked` while a sync runs; the rules of ranges when they are released.
pub fn retire(ipam: &Ipam, server: &str, network: &str, release: bool) -> Result<u64> {
    let server = server_name(server)?;
    ipam.write_at(Level::Structure, |tx| {
        let held = super::apply::lease::take(tx, &server)?;
        let all = links::load(tx, &server)?;
        let gone = below(&all, network)?;
        let mut count = gone.len() as u64;
        if release {
            let side = read(tx, &server, false)?.snapshot;
            count += hand_over(tx, &side, network, IPAM)?;
        }
        for link in gone.iter().rev() {
            tx.store().delete_link(link.id)?;
        }
        if network.is_empty() {
            for intent in tx.store().intents(&server)? {
                tx.store().delete_intent(intent.id)?;
                count += 1;
            }
            for decision in tx.store().decisions(&server)? {
                tx.store().delete_decision(decision.id)?;
                count += 1;
            }
        }
        if count == 0 {
            return Err(Error::new(Status::ObjectNotFound).with("kind", "linked VMM server").with("value", &server));
        }
        tx.store().release_lease(&server, held.token)?;
        Ok(gone.len() as u64)
    })
}

/// Gives a logical network to another VMM server: its subnets, ranges and addresses in IPAM become those of that server, whose next
/// sync makes or finds the network there. In the server that had it nothing is changed, and it is left alone until it is removed
/// there. A network that the server never synced can be given on, too: so one that went to the wrong name comes back. Returns how many
/// records changed hands.
///
/// # Errors
/// `ObjectNotFound` for a network that the server does not have; `InvalidParameter` for one server twice, and for a network that the
/// server gave away before; `SyncLocked`; the rules of ranges.
pub fn give(ipam: &Ipam, server: &str, network: &str, destination: &str) -> Result<u64> {
    let (server, destination) = (server_name(server)?, server_name(destination)?);
    if server == destination {
        return Err(Error::new(Status::InvalidParameter)
            .with("field", "Destination")
            .with("value", destination)
            .with("rule", "it is the server that has the network"));
    }
    ipam.write_at(Level::Structure, |tx| {
        let held = super::apply::lease::take(tx, &server)?;
        register_in(tx, &destination)?;
        let all = links::load(tx, &server)?;
        let side = read(tx, &server, false)?.snapshot;
        let is_named = |item: &&Item| item.object == SyncObject::LogicalNetwork && same(&item.name, network);
        let found = side.items.iter().find(is_named);
        let gone = match below(&all, network) {
            Err(error) if error.status() == Status::ObjectNotFound && found.is_some() => Vec::new(),
            gone => gone?,
        };
        let given_to =
            |link: &Link| links::fields(&link.base).get(links::MOVED_TO).cloned().filter(|to| !to.is_empty());
        if let Some(holder) = gone.first().and_then(given_to) {
            return Err(Error::new(Status::InvalidParameter)
                .with("field", "LogicalNetwork")
                .with("value", network)
                .with("rule", format_args!("'{server}' gave it to '{holder}'; give it on from there")));
        }
        // Where the destination gave the network away once, it has it again, and its next sync finds it there by name.
        for link in links::load(tx, &destination)? {
            if given_to(&link).is_some() && found.is_some_and(|item| item.ipam_id == link.ipam_id) {
                tx.store().delete_link(link.id)?;
            }
        }
        let count = hand_over(tx, &side, network, (VMM_SERVICE, &destination))?;
        for link in gone.iter().rev() {
            if link.object_type != SyncObject::LogicalNetwork {
                tx.store().delete_link(link.id)?;
                continue;
            }
            let mut facts = links::fields(&link.base);
            facts.insert(links::MOVED_TO.to_owned(), destination.clone());
            let base = links::texts(facts.iter().map(|(name, value)| (name.as_str(), value.as_str())));
            // Values that the sync added belong to the other server's objects now.
            let stored = tx.store().links(&server)?.into_iter().find(|one| one.id == link.id);
            let stored = stored.ok_or_else(|| Error::internal("a link went away"))?;
            tx.store().put_link(&Link { base, made_by_sync: false, ..stored })?;
        }
        tx.store().release_lease(&server, held.token)?;
        Ok(count)
    })
}

/// Returns the links of a network and of what is below it, parents first; all for an empty name.
fn below(all: &[Link], network: &str) -> Result<Vec<Link>> {
    if network.is_empty() {
        return Ok(all.to_vec());
    }
    let named = |link: &&Link| link.object_type == SyncObject::LogicalNetwork && same(&link.object, network);
    let root = all.iter().find(named).ok_or_else(|| {
        Error::new(Status::ObjectNotFound).with("kind", "linked logical network").with("value", network)
    })?;
    let mut ids = std::collections::HashSet::from([root.id]);
    Ok(all
        .iter()
        .filter(|link| link.id == root.id || (ids.contains(&link.parent_id) && ids.insert(link.id)))
        .cloned()
        .collect())
}

/// Gives subnets, ranges and addresses of a network to a service and instance; of all networks for an empty name.
fn hand_over(tx: &mut Tx, side: &Snapshot, network: &str, (service, instance): (&str, &str)) -> Result<u64> {
    let mut within = vec![false; side.items.len()];
    let (mut subnets, mut ranges, mut addresses) = (Vec::new(), Vec::new(), Vec::new());
    for (at, item) in side.items.iter().enumerate() {
        within[at] = match item.parent {
            Some(parent) => within[parent],
            None => {
                network.is_empty() || (item.object == SyncObject::LogicalNetwork && fold(&item.name) == fold(network))
            }
        };
        if !within[at] {
            continue;
        }
        match item.object {
            SyncObject::Subnet | SyncObject::VmSubnet => subnets.push(item.ipam_id),
            SyncObject::Pool => ranges.push(item.ipam_id),
            SyncObject::Address => addresses.push(item.ipam_id),
            SyncObject::LogicalNetwork | SyncObject::NetworkSite | SyncObject::VmNetwork => {}
        }
    }
    let count = subnets.len() + ranges.len() + addresses.len();
    let owner = |record: Record| record.with("ManagedByService", service)?.with("ServiceInstance", instance);
    let shown = |field| by_id(field).map_or("", |field| field.shown).to_owned();
    // An empty list of numbers would name every record.
    if !addresses.is_empty() {
        let filter = AddressFilter { id: addresses, ..AddressFilter::default() };
        address::set(tx, &filter, &Changes::from(owner(Record::new(AddressRecord::SPEC))?))?;
    }
    if !ranges.is_empty() {
        let filter = RangeFilter { id: ranges, ..RangeFilter::default() };
        range::set(tx, &filter, &Changes::from(owner(Record::new(Range::SPEC))?), false)?;
    }
    if !subnets.is_empty() {
        let mut changes = Changes::from(Record::new(Subnet::SPEC));
        changes.custom.add =
            vec![(shown(MANAGED_BY), service.to_owned()), (shown(SERVICE_INSTANCE), instance.to_owned())];
        subnet::set(tx, &SubnetFilter { id: subnets, ..SubnetFilter::default() }, &changes)?;
    }
    Ok(count as u64)
}
