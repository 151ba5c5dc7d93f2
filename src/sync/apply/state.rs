//! What a run knows while it walks its plan: both snapshots, and what each object is bound to by now.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use uuid::Uuid;

use crate::domain::object::{ObjectSpec, Record};
use crate::domain::value::Timestamp;
use crate::error::{Error, Result};
use crate::service::Tx;
use crate::store::sync::LinkRow;
use crate::sync::fields::Base;
use crate::sync::links;
use crate::sync::mapping::{self, Direction, Form};
use crate::sync::model::{Change, SyncObject, key};
use crate::sync::plan::matching::{BaseLink, Node};
use crate::sync::snapshot::{Item, Snapshot};
use crate::vmm::inventory::Inventory;
use crate::vmm::model::{LogicalNetwork, NetworkSite, Pool, VmNetwork, VmSubnet};

/// Texts of fields that both sides agree on.
pub type Agreed = BTreeMap<&'static str, String>;

/// What a link keeps, by name.
pub type Facts<'a> = BTreeMap<Cow<'a, str>, Cow<'a, str>>;

/// A link as stored. A run holds one for every object, so it is kept small.
#[derive(Clone, Debug, Default)]
pub struct Held {
    /// Number of the record.
    pub id: u64,
    /// The object as the plan named it that last wrote the link.
    pub path: String,
    /// Key in VMM.
    pub vmm_key: String,
    /// Number of the IPAM record.
    pub ipam_id: u64,
    /// Number of the link above; 0 for networks.
    pub parent_id: u64,
    /// Whether the sync made the IPAM record.
    pub made_by_sync: bool,
    /// When the first complete inventory that lacked the object was read.
    pub missing_since: Option<Timestamp>,
    /// What both sides had at the last sync.
    pub base: Base,
}

/// What an object is bound to on both sides by now.
#[derive(Clone, Debug, Default)]
pub struct Binding {
    /// The link as stored.
    pub link: Option<Arc<Held>>,
    /// Number of the IPAM record; 0 when there is none.
    pub ipam_id: u64,
    /// Version of the IPAM record.
    pub version: u64,
    /// IPAM networks and sites: the custom value.
    pub name: String,
    /// IPAM networks and VM networks: name of the space.
    pub space: String,
    /// Key in VMM, or the one it had; empty when it never was there.
    pub vmm_key: String,
}

impl Held {
    fn of(link: BaseLink) -> Held {
        Held {
            id: link.id,
            vmm_key: link.vmm_key(),
            path: link.path.into(),
            ipam_id: link.ipam_id,
            parent_id: link.parent_id,
            made_by_sync: link.made_by_sync,
            missing_since: link.missing_since,
            base: link.base,
        }
    }

    fn row<'r>(&'r self, server: &'r str, object: SyncObject, base: &'r str) -> LinkRow<'r> {
        LinkRow {
            id: self.id,
            vmm_server: server,
            object_type: object,
            object: &self.path,
            vmm_key: &self.vmm_key,
            ipam_id: self.ipam_id,
            parent_id: self.parent_id,
            made_by_sync: self.made_by_sync,
            missing_since: self.missing_since,
            base,
        }
    }
}

/// The state of a run.
pub struct State {
    /// FQDN of the VMM server.
    pub server: String,
    /// The tree.
    pub nodes: Vec<Node>,
    /// IPAM as planned.
    pub ipam: Snapshot,
    /// VMM as planned.
    pub vmm: Arc<Snapshot>,
    /// Objects of VMM as they are by now.
    pub networks: HashMap<Uuid, LogicalNetwork>,
    /// Objects of VMM as they are by now.
    pub sites: HashMap<Uuid, NetworkSite>,
    /// Objects of VMM as they are by now.
    pub pools: HashMap<Uuid, Pool>,
    /// Objects of VMM as they are by now.
    pub vm_networks: HashMap<Uuid, VmNetwork>,
    /// Objects of VMM as they are by now.
    pub vm_subnets: HashMap<Uuid, VmSubnet>,
    /// Host groups that a new site gets.
    pub host_groups: Vec<Uuid>,
    /// One empty record of each kind that was needed, to be used for the next object: they are large.
    spare: Vec<Record>,
    bindings: Vec<Binding>,
    undo: Vec<(usize, Binding)>,
    /// How much of it an attempt may take back to.
    fixed: usize,
    /// Number that the next new link gets, while links are gathered.
    next_link: Option<u64>,
    /// Nodes of new links that are not written yet, with the numbers up to the next; one whose link is dropped meanwhile has none to write.
    unwritten: Vec<usize>,
}

impl State {
    /// Makes the state at the begin of a run. `links` are those that the nodes' positions mean. `calls` says whether there will be calls to
    /// VMM, which need its objects.
    pub fn new(
        server: &str,
        nodes: Vec<Node>,
        ipam: Snapshot,
        vmm: Arc<Snapshot>,
        links: Vec<BaseLink>,
        inventory: &Inventory,
        calls: bool,
    ) -> State {
        let mut links: Vec<Option<BaseLink>> = links.into_iter().map(Some).collect();
        let bindings = nodes
            .iter()
            .map(|node| {
                let item = node.ipam.map(|at| &ipam.items[at]);
                let link = node.link.and_then(|at| links[at].take()).map(|link| Arc::new(Held::of(link)));
                // What VMM does not show any more is still known by the key that it had.
                let lost = link.as_ref().map(|link| link.vmm_key.clone());
                Binding {
                    ipam_id: item.map_or(0, |item| item.ipam_id),
                    version: item.map_or(0, |item| item.version),
                    name: item.map(|item| item.name.to_string()).unwrap_or_default(),
                    space: item.map(|item| item.more().space.clone()).unwrap_or_default(),
                    vmm_key: node.vmm.map(|at| vmm.items[at].key()).or(lost).unwrap_or_default(),
                    link,
                }
            })
            .collect();
        let mut host_groups: Vec<Uuid> =
            inventory.host_groups.iter().filter(|g| vmm.scope.contains(&g.path)).map(|g| g.id).collect();
        if host_groups.is_empty() {
            host_groups.extend(inventory.host_groups.iter().filter(|g| g.is_root).map(|g| g.id));
        }
        let none = Inventory::default();
        let known = if calls { inventory } else { &none };
        State {
            server: server.to_owned(),
            nodes,
            ipam,
            vmm,
            networks: known.networks.iter().map(|n| (n.id, n.clone())).collect(),
            sites: known.sites.iter().map(|s| (s.id, s.clone())).collect(),
            pools: known.pools.iter().map(|p| (p.id, p.clone())).collect(),
            vm_networks: known.vm_networks.iter().map(|n| (n.id, n.clone())).collect(),
            vm_subnets: known.vm_subnets.iter().map(|s| (s.id, s.clone())).collect(),
            host_groups,
            spare: Vec::new(),
            bindings,
            undo: Vec::new(),
            fixed: 0,
            next_link: None,
            unwritten: Vec::new(),
        }
    }

    /// Returns an empty record of a kind.
    pub fn record(&mut self, spec: &'static ObjectSpec) -> Record {
        match self.spare.iter().position(|record| record.spec() == spec) {
            Some(at) => self.spare.swap_remove(at),
            None => Record::new(spec),
        }
    }

    /// Takes a record back that is not needed any more.
    pub fn give_back(&mut self, mut record: Record) {
        record.clear();
        self.spare.push(record);
    }

    /// Returns what a node is bound to.
    pub fn bound(&self, at: usize) -> &Binding {
        &self.bindings[at]
    }

    /// Changes what a node is bound to.
    pub fn bind(&mut self, at: usize, change: impl FnOnce(&mut Binding)) {
        // An object is mostly bound several times in a row; what it was before the first of them is enough.
        if self.undo[self.fixed..].last().is_none_or(|(last, _)| *last != at) {
            self.undo.push((at, self.bindings[at].clone()));
        }
        change(&mut self.bindings[at]);
    }

    /// Begins a transaction: what is bound from here on can be taken back.
    pub fn mark(&mut self) {
        self.undo.clear();
        self.fixed = 0;
    }

    /// Takes everything back that was bound since the mark, because the transaction was.
    pub fn take_back(&mut self) {
        self.take_back_to(0);
        self.next_link = None;
        self.unwritten.clear();
    }

    /// Lets new links be written together, by [`State::write_links`], where the store can say beforehand which numbers they get. What fails
    /// meanwhile has to fail the whole transaction.
    ///
    /// # Errors
    /// Those of the store.
    pub fn gather_links(&mut self, tx: &Tx) -> Result<()> {
        self.next_link = tx.store().next_link()?;
        Ok(())
    }

    /// Writes the links that were gathered; later ones are written one by one.
    ///
    /// # Errors
    /// Those of the store.
    pub fn write_links(&mut self, tx: &Tx) -> Result<()> {
        self.next_link = None;
        let nodes = std::mem::take(&mut self.unwritten);
        let links: Vec<(SyncObject, Arc<Held>)> = nodes
            .into_iter()
            .filter_map(|at| Some((self.nodes[at].object, Arc::clone(self.bindings[at].link.as_ref()?))))
            .collect();
        let bases: Vec<Cow<str>> = links.iter().map(|(_, link)| link.base.stored()).collect();
        let rows = links.iter().zip(&bases).map(|((object, link), base)| link.row(&self.server, *object, base));
        tx.store().add_links(&rows.collect::<Vec<_>>())
    }

    /// Returns how much has been bound since the mark, to which can be taken back.
    pub fn bound_count(&mut self) -> usize {
        self.fixed = self.undo.len();
        self.fixed
    }

    /// Takes back what was bound since so much was, because that part of the transaction was.
    pub fn take_back_to(&mut self, count: usize) {
        while self.undo.len() > count {
            if let Some((at, binding)) = self.undo.pop() {
                self.bindings[at] = binding;
            }
        }
        self.fixed = self.fixed.min(count);
    }

    /// Returns the nodes of subnets that have the records of a node and of those below it by now, because IPAM moved these.
    pub fn moved_from(&self, at: usize) -> impl Iterator<Item = usize> + '_ {
        let moved = self.nodes.iter().enumerate().filter(|(_, node)| node.object == SyncObject::Subnet);
        moved
            .filter(move |(_, node)| {
                node.split_from.is_some_and(|from| from == at || self.nodes[from].parent == Some(at))
            })
            .map(|(to, _)| to)
    }

    /// Tells whether a record in IPAM is there and has no link.
    pub fn is_unlinked(&self, object: SyncObject, ipam_id: u64) -> bool {
        let mut nodes = self.nodes.iter().zip(&self.bindings).filter(|(node, _)| node.object == object);
        nodes.any(|(_, binding)| binding.ipam_id == ipam_id && binding.link.is_none())
    }

    /// Returns the planned object in IPAM.
    pub fn ipam_item(&self, at: usize) -> Option<&Item> {
        self.nodes[at].ipam.map(|item| &self.ipam.items[item])
    }

    /// Returns the planned object in VMM.
    pub fn vmm_item(&self, at: usize) -> Option<&Item> {
        self.nodes[at].vmm.map(|item| &self.vmm.items[item])
    }

    /// Returns the node above.
    ///
    /// # Errors
    /// Internal: a network was asked.
    pub fn above(&self, at: usize) -> Result<usize> {
        self.nodes[at].parent.ok_or_else(|| Error::internal("a logical network has no parent"))
    }

    /// Returns the node of a kind at or above a node.
    ///
    /// # Errors
    /// Internal: the kind is below.
    pub fn ancestor(&self, at: usize, object: SyncObject) -> Result<usize> {
        let mut at = at;
        while self.nodes[at].object != object {
            at = self.above(at)?;
        }
        Ok(at)
    }

    /// Returns the node that is the address space of an object in IPAM: its VM network or its logical network.
    ///
    /// # Errors
    /// Internal: it has none.
    pub fn space_node(&self, at: usize) -> Result<usize> {
        let mut at = at;
        while !self.nodes[at].object.is_space() {
            at = self.above(at)?;
        }
        Ok(at)
    }

    /// Returns the values of a VMM or IPAM object as the base that both sides agree on.
    pub fn base_of(item: &Item) -> Agreed {
        item.fields
            .lines()
            .map(|(line, text)| {
                // Several VLANs of a subnet are IPAM's own; VMM has the first.
                let text = if line.form == Form::Vlan { text.split(',').next().unwrap_or_default() } else { text };
                (line.field, text.to_owned())
            })
            .collect()
    }

    /// Returns what both planned objects agree on.
    pub fn agreed(&self, at: usize) -> Agreed {
        let (Some(ipam), Some(vmm)) = (self.ipam_item(at), self.vmm_item(at)) else { return Agreed::new() };
        let none = Base::default();
        let base = self.bindings[at].link.as_ref().map_or(&none, |link| &link.base);
        mapping::of(ipam.object)
            .filter_map(|line| {
                let (i, v) = (ipam.fields.get(line.field)?, vmm.fields.get(line.field)?);
                let several = line.form == Form::Vlan && i.contains(',');
                // VMM saying nothing about a field that it owns is what it said, unless it has just cleared it.
                let known = base.get(line.field).filter(|known| !known.is_empty());
                let cleared = known.is_some_and(|known| line.same(&known, i));
                let silent = line.direction == Direction::VmmToIpam && v.is_empty() && !cleared;
                (line.same(i, v) || several || silent).then(|| (line.field, v.to_owned()))
            })
            .collect()
    }

    /// Writes the link of a node: new base values, and the keys that the node is bound to.
    ///
    /// # Errors
    /// Those of the store.
    pub fn put_link(
        &mut self,
        tx: &Tx,
        at: usize,
        change: &Change,
        base: Agreed,
        adjust: impl FnOnce(&mut Held, &mut Facts),
    ) -> Result<()> {
        let parent_id = match self.nodes[at].parent {
            Some(parent) => self.bindings[parent].link.as_ref().map_or(0, |link| link.id),
            None => 0,
        };
        let binding = &self.bindings[at];
        let before = binding.link.as_deref().cloned().unwrap_or_default();
        let mut link = Held {
            id: before.id,
            path: change.object.clone(),
            vmm_key: binding.vmm_key.clone(),
            ipam_id: binding.ipam_id,
            parent_id,
            made_by_sync: before.made_by_sync,
            missing_since: before.missing_since,
            base: Base::default(),
        };
        let base = base.into_iter().map(|(field, text)| (Cow::from(field), Cow::from(text)));
        let mut facts = before.base.by_field();
        if facts.is_empty() {
            // Made at once of what is in order, not one by one.
            facts = base.collect();
        } else {
            facts.extend(base);
        }
        facts.insert(links::SCOPE.into(), links::scope_text(&self.vmm.scope).into());
        adjust(&mut link, &mut facts);
        link.base = facts.iter().collect();
        self.keep(tx, at, link)
    }

    /// Writes a link of a node in place of the one that is held.
    fn keep(&mut self, tx: &Tx, at: usize, mut link: Held) -> Result<()> {
        match &mut self.next_link {
            Some(next) if link.id == 0 => {
                link.id = *next;
                *next += 1;
                self.unwritten.push(at);
            }
            // It is written with what it has by then.
            Some(next) if link.id >= *next - self.unwritten.len() as u64 => {}
            _ => {
                let base = link.base.stored();
                link.id = tx.store().put_link_row(&link.row(&self.server, self.nodes[at].object, &base))?;
            }
        }
        self.bind(at, |binding| binding.link = Some(Arc::new(link)));
        Ok(())
    }

    /// Removes the links of a node and of everything below it.
    ///
    /// # Errors
    /// Those of the store.
    pub fn drop_links(&mut self, tx: &Tx, at: usize) -> Result<()> {
        for child in self.nodes[at].children.clone() {
            self.drop_links(tx, child)?;
        }
        if let Some(link) = &self.bindings[at].link {
            tx.store().delete_link(link.id)?;
            self.bind(at, |binding| binding.link = None);
        }
        Ok(())
    }

    /// Returns a fact that the sync keeps with the link of a node.
    pub fn fact(&self, at: usize, name: &str) -> String {
        let link = self.bindings[at].link.as_ref();
        link.and_then(|link| link.base.get(name)).map(Cow::into_owned).unwrap_or_default()
    }

    /// Writes a fact with the link of a node.
    ///
    /// # Errors
    /// Those of the store.
    pub fn put_fact(&mut self, tx: &Tx, at: usize, name: &str, value: &str) -> Result<()> {
        let Some(link) = self.bindings[at].link.clone() else { return Ok(()) };
        if link.base.get(name).unwrap_or_default() == value {
            return Ok(());
        }
        let mut facts = link.base.by_field();
        facts.insert(name.into(), value.into());
        self.keep(tx, at, Held { base: facts.iter().collect(), ..(*link).clone() })
    }

    /// Returns the GUID of the object that a node is bound to in VMM; a subnet's is that of its site or VM subnet.
    ///
    /// # Errors
    /// Internal: it is not there.
    pub fn guid(&self, at: usize) -> Result<Uuid> {
        let text = self.bindings[at].vmm_key.split('|').next().unwrap_or_default();
        Uuid::try_parse(text).map_err(|_| Error::internal(format_args!("no GUID of VMM in '{text}'")))
    }

    /// Remembers an object of VMM as it is now.
    pub fn know(&mut self, object: VmmObject) -> String {
        match object {
            VmmObject::Network(network) => {
                let id = network.id;
                self.networks.insert(id, network);
                key(id)
            }
            VmmObject::Site(site) => {
                let id = site.id;
                self.sites.insert(id, site);
                key(id)
            }
            VmmObject::Pool(pool) => {
                let id = pool.id;
                self.pools.insert(id, *pool);
                key(id)
            }
            VmmObject::VmNetwork(network) => {
                let id = network.id;
                self.vm_networks.insert(id, network);
                key(id)
            }
            VmmObject::VmSubnet(subnet) => {
                let id = subnet.id;
                self.vm_subnets.insert(id, *subnet);
                key(id)
            }
        }
    }
}

/// An object that VMM gave back.
pub enum VmmObject {
    /// A logical network.
    Network(LogicalNetwork),
    /// A network site.
    Site(NetworkSite),
    /// A pool.
    Pool(Box<Pool>),
    /// A VM network.
    VmNetwork(VmNetwork),
    /// A VM subnet.
    VmSubnet(Box<VmSubnet>),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_bound_several_times_is_taken_back_to_each_place() {
        let (nodes, snapshot) = (vec![Node::default(), Node::default()], Snapshot::default);
        let vmm = Arc::new(snapshot());
        let mut state = State::new("a", nodes, snapshot(), vmm, Vec::new(), &Inventory::default(), false);
        let bind = |state: &mut State, at, id| state.bind(at, |binding| binding.ipam_id = id);
        let bound = |state: &State| [state.bound(0).ipam_id, state.bound(1).ipam_id];
        bind(&mut state, 0, 1);
        state.mark();
        bind(&mut state, 0, 2);
        bind(&mut state, 0, 3);
        let first = state.bound_count();
        bind(&mut state, 0, 4);
        bind(&mut state, 0, 5);
        bind(&mut state, 1, 6);
        bind(&mut state, 0, 7);
        assert_eq!(bound(&state), [7, 6]);
        state.take_back_to(first);
        assert_eq!(bound(&state), [3, 0]);
        bind(&mut state, 0, 8);
        let second = state.bound_count();
        bind(&mut state, 0, 9);
        state.take_back_to(second);
        assert_eq!(bound(&state), [8, 0]);
        state.take_back();
        assert_eq!(bound(&state), [1, 0]);
    }
}
