//! What a run knows while it walks its plan: both snapshots, and what each object is bound to by now.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use uuid::Uuid;

use crate::error::{Error, Result};
use crate::service::Tx;
use crate::sync::links;
use crate::sync::mapping::{self, Direction, Form};
use crate::sync::model::{Change, Link, SyncObject, key};
use crate::sync::plan::matching::{BaseLink, Node};
use crate::sync::snapshot::{Item, Snapshot};
use crate::vmm::inventory::Inventory;
use crate::vmm::model::{LogicalNetwork, NetworkSite, Pool, VmNetwork, VmSubnet};

/// What an object is bound to on both sides by now.
#[derive(Clone, Debug, Default)]
pub struct Binding {
    /// The link as stored.
    pub link: Option<Arc<Link>>,
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
    bindings: Vec<Binding>,
    undo: Vec<(usize, Binding)>,
}

impl State {
    /// Makes the state at the begin of a run. `links` are those that the nodes' positions mean.
    pub fn new(
        server: &str,
        nodes: Vec<Node>,
        ipam: Snapshot,
        vmm: Arc<Snapshot>,
        links: Vec<BaseLink>,
        inventory: &Inventory,
    ) -> State {
        let mut links: Vec<Option<BaseLink>> = links.into_iter().map(Some).collect();
        let bindings = nodes
            .iter()
            .map(|node| {
                let item = node.ipam.map(|at| &ipam.items[at]);
                let link = node.link.and_then(|at| links[at].take()).map(|link| Arc::new(link.stored(server)));
                // What VMM does not show any more is still known by the key that it had.
                let lost = link.as_ref().map(|link| link.vmm_key.clone());
                Binding {
                    ipam_id: item.map_or(0, |item| item.ipam_id),
                    version: item.map_or(0, |item| item.version),
                    name: item.map(|item| item.name.clone()).unwrap_or_default(),
                    space: item.map(|item| item.more().space.clone()).unwrap_or_default(),
                    vmm_key: node.vmm.map(|at| vmm.items[at].key.clone()).or(lost).unwrap_or_default(),
                    link,
                }
            })
            .collect();
        let mut host_groups: Vec<Uuid> =
            inventory.host_groups.iter().filter(|g| vmm.scope.contains(&g.path)).map(|g| g.id).collect();
        if host_groups.is_empty() {
            host_groups.extend(inventory.host_groups.iter().filter(|g| g.is_root).map(|g| g.id));
        }
        State {
            server: server.to_owned(),
            nodes,
            ipam,
            vmm,
            networks: inventory.networks.iter().map(|n| (n.id, n.clone())).collect(),
            sites: inventory.sites.iter().map(|s| (s.id, s.clone())).collect(),
            pools: inventory.pools.iter().map(|p| (p.id, p.clone())).collect(),
            vm_networks: inventory.vm_networks.iter().map(|n| (n.id, n.clone())).collect(),
            vm_subnets: inventory.vm_subnets.iter().map(|s| (s.id, s.clone())).collect(),
            host_groups,
            bindings,
            undo: Vec::new(),
        }
    }

    /// Returns what a node is bound to.
    pub fn bound(&self, at: usize) -> &Binding {
        &self.bindings[at]
    }

    /// Changes what a node is bound to.
    pub fn bind(&mut self, at: usize, change: impl FnOnce(&mut Binding)) {
        self.undo.push((at, self.bindings[at].clone()));
        change(&mut self.bindings[at]);
    }

    /// Begins a transaction: what is bound from here on can be taken back.
    pub fn mark(&mut self) {
        self.undo.clear();
    }

    /// Takes everything back that was bound since the mark, because the transaction was.
    pub fn take_back(&mut self) {
        self.take_back_to(0);
    }

    /// Returns how much has been bound since the mark.
    pub fn bound_count(&self) -> usize {
        self.undo.len()
    }

    /// Takes back what was bound since so much was, because that part of the transaction was.
    pub fn take_back_to(&mut self, count: usize) {
        while self.undo.len() > count {
            if let Some((at, binding)) = self.undo.pop() {
                self.bindings[at] = binding;
            }
        }
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
    pub fn base_of(item: &Item) -> BTreeMap<String, String> {
        mapping::of(item.object)
            .filter_map(|line| {
                let text = item.fields.get(line.field)?;
                // Several VLANs of a subnet are IPAM's own; VMM has the first.
                let text = if line.form == Form::Vlan { text.split(',').next().unwrap_or_default() } else { text };
                Some((line.field.to_owned(), text.to_owned()))
            })
            .collect()
    }

    /// Returns what both planned objects agree on.
    pub fn agreed(&self, at: usize) -> BTreeMap<String, String> {
        let (Some(ipam), Some(vmm)) = (self.ipam_item(at), self.vmm_item(at)) else { return BTreeMap::new() };
        let base = links::fields(self.bindings[at].link.as_ref().map_or(&[][..], |link| &link.base));
        mapping::of(ipam.object)
            .filter_map(|line| {
                let (i, v) = (ipam.fields.get(line.field)?, vmm.fields.get(line.field)?);
                let several = line.form == Form::Vlan && i.contains(',');
                // VMM saying nothing about a field that it owns is what it said, unless it has just cleared it.
                let known = base.get(line.field).filter(|known| !known.is_empty());
                let cleared = known.is_some_and(|known| line.same(known, i));
                let silent = line.direction == Direction::VmmToIpam && v.is_empty() && !cleared;
                (line.same(i, v) || several || silent).then(|| (line.field.to_owned(), v.to_owned()))
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
        base: BTreeMap<String, String>,
        adjust: impl FnOnce(&mut Link, &mut BTreeMap<String, String>),
    ) -> Result<()> {
        let parent_id = match self.nodes[at].parent {
            Some(parent) => self.bindings[parent].link.as_ref().map_or(0, |link| link.id),
            None => 0,
        };
        let binding = &self.bindings[at];
        let mut link = binding.link.as_deref().cloned().unwrap_or_else(|| Link {
            vmm_server: self.server.clone(),
            object_type: self.nodes[at].object,
            ..Link::default()
        });
        link.object.clone_from(&change.object);
        link.vmm_key.clone_from(&binding.vmm_key);
        link.ipam_id = binding.ipam_id;
        link.parent_id = parent_id;
        let mut fields = links::fields(&link.base);
        fields.extend(base);
        fields.insert(links::SCOPE.to_owned(), links::scope_text(&self.vmm.scope));
        adjust(&mut link, &mut fields);
        link.base = links::texts(&fields);
        link.id = tx.store().put_link(&link)?;
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
        link.and_then(|link| links::fields(&link.base).remove(name)).unwrap_or_default()
    }

    /// Writes a fact with the link of a node; an empty one is taken away.
    ///
    /// # Errors
    /// Those of the store.
    pub fn put_fact(&mut self, tx: &Tx, at: usize, name: &str, value: &str) -> Result<()> {
        let Some(mut link) = self.bindings[at].link.as_deref().cloned() else { return Ok(()) };
        let mut facts = links::fields(&link.base);
        if facts.get(name).map_or("", String::as_str) == value {
            return Ok(());
        }
        facts.insert(name.to_owned(), value.to_owned());
        link.base = links::texts(&facts);
        tx.store().put_link(&link)?;
        self.bind(at, |binding| binding.link = Some(Arc::new(link)));
        Ok(())
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
