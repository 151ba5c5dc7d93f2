//! Which object of one side is which of the other: by link, else by natural key below the same parent.
//!
//! The result is a tree of [`Node`]s, parents first. A link whose object moved below another parent is split: what it
//! linked is gone, and the moved object is looked at as a new one.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use compact_str::CompactString;
use uuid::Uuid;

use crate::domain::value::Timestamp;
use crate::memory;
use crate::sync::fields::Base;
use crate::sync::finder::{ByNumber, Finder, Numbers};
use crate::sync::mapping::{self, Form};
use crate::sync::model::SyncObject;
use crate::sync::snapshot::{Item, RecordKey, Snapshot, vmm_key};

/// A link as the planner reads it: a pair that was the same thing at the last sync.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BaseLink {
    /// Number of the record.
    pub id: u64,
    /// Kind of object.
    pub object: SyncObject,
    /// GUID in VMM, for a subnet that of its site or VM subnet.
    pub vmm_id: Uuid,
    /// Subnets: the network.
    pub network: CompactString,
    /// Number of the IPAM record: space, custom value, subnet, range or address.
    pub ipam_id: u64,
    /// Number of the link above; 0 for networks.
    pub parent_id: u64,
    /// The object as the plan named it that last wrote the link. Subnets and pools have it of a whole link only: their networks and
    /// bounds name them.
    pub path: Box<str>,
    /// Whether the sync made the IPAM record, of a whole link.
    pub made_by_sync: bool,
    /// When the first complete inventory that lacked the object was read.
    pub missing_since: Option<Timestamp>,
    /// What both sides had at the last sync, by field.
    pub base: Base,
    /// The same taken apart, as far as it is about the sync itself. Most links share it.
    pub facts: Arc<Facts>,
}

/// What a link keeps of the sync itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts {
    /// Networks and VM networks: the name that the sync gave to the space, so that a user's own name for it is kept.
    pub space_name: String,
    /// Sites: the VLAN that stands in VMM where no subnet could yet; empty for none.
    pub placeholder: String,
    /// Networks: whether a sync began to delete it in VMM, because IPAM has no subnets of it any more.
    pub going: bool,
    /// Networks that were given to another VMM server: its name. They are left alone here.
    pub moved_to: String,
    /// Paths of the host groups in scope when VMM last showed it.
    pub scope: Vec<String>,
}

impl BaseLink {
    /// Returns the key in VMM.
    pub fn vmm_key(&self) -> String {
        vmm_key(self.vmm_id, &self.network)
    }

    /// Tells whether an object of VMM has the key.
    pub fn is_of(&self, vmm: &Item) -> bool {
        self.vmm_id == vmm.vmm_id && *self.network == *vmm.network()
    }

    /// Returns those of a kind of links that stand parents first.
    pub fn of_kind(links: &[BaseLink], object: SyncObject) -> &[BaseLink] {
        let first = links.partition_point(|link| link.object.rank() < object.rank());
        let behind = links.partition_point(|link| link.object.rank() <= object.rank());
        &links[first..behind]
    }

    /// Returns how both sides last agreed to call the object.
    pub fn name(&self) -> String {
        let named = mapping::of(self.object).find(|line| line.form == Form::Name);
        let agreed = named.and_then(|line| self.base.get(line.field)).filter(|name| !name.is_empty());
        match (agreed, self.object) {
            (Some(name), _) => name.into_owned(),
            (None, SyncObject::Subnet | SyncObject::VmSubnet | SyncObject::Pool) => natural_of(self).to_string(),
            (None, _) => self.path.rsplit(" / ").next().unwrap_or_default().to_owned(),
        }
    }
}

/// A call to VMM that was begun and whose outcome was not recorded: what it was to make is adopted when it is found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Intent {
    /// Kind of object.
    pub object: SyncObject,
    /// Number of the IPAM record that was to be carried over.
    pub ipam_id: u64,
    /// Values that were sent, by field; nothing for a subnet that is to be made where IPAM moved it.
    pub fields: BTreeMap<String, String>,
}

/// One object, as far as each side and the links know it. Positions are those of the snapshots and of the list of links.
#[derive(Clone, Debug, Default)]
pub struct Node {
    /// Kind.
    pub object: SyncObject,
    /// Position of the node above.
    pub parent: Option<usize>,
    /// Positions of the nodes below.
    pub children: Vec<usize>,
    /// The object in IPAM.
    pub ipam: Option<usize>,
    /// The object in VMM.
    pub vmm: Option<usize>,
    /// The link.
    pub link: Option<usize>,
    /// Node that had the same IPAM record until it moved; what becomes of that one comes first.
    pub split_from: Option<usize>,
    /// Whether the subnet is below another site in IPAM than it is to be: VMM moved it, or IPAM's move is taken back.
    pub moved_in_vmm: bool,
    /// Whether another object on its side has the same natural key, so that the other side cannot hold both.
    pub twin: bool,
}

/// Builds the tree.
pub struct Matcher<'a> {
    ipam: &'a Snapshot,
    vmm: &'a Snapshot,
    links: &'a [BaseLink],
    kept: &'a HashSet<u64>,
    positions: ByNumber<u64, usize>,
    nodes: Vec<Node>,
    /// Node of each object in IPAM.
    of_ipam: Vec<Option<usize>>,
    /// Node of each object in VMM.
    of_vmm: Vec<Option<usize>>,
    /// Node of each link.
    of_link: Vec<Option<usize>>,
    /// Positions of the objects of each kind on both sides.
    kinds: &'a [[Vec<usize>; 7]; 2],
}

impl<'a> Matcher<'a> {
    /// Matches both sides; the same inputs give the same nodes in the same order.
    ///
    /// Subnets whose links are in `kept` stay below the site that they had in VMM, although IPAM moved them.
    pub fn run(ipam: &'a Snapshot, vmm: &'a Snapshot, links: &'a [BaseLink], kept: &'a HashSet<u64>) -> Vec<Node> {
        let kinds = [ipam.by_kind(), vmm.by_kind()];
        let mut matcher = Matcher {
            ipam,
            vmm,
            links,
            kept,
            positions: links.iter().enumerate().map(|(at, link)| (link.id, at)).collect(),
            // Hardly ever more: of what is on one side only there are few, unless the other is empty.
            nodes: memory::list(ipam.items.len().max(vmm.items.len()).max(links.len())),
            of_ipam: vec![None; ipam.items.len()],
            of_vmm: vec![None; vmm.items.len()],
            of_link: vec![None; links.len()],
            kinds: &kinds,
        };
        // One per kind: those of a kind mostly stand in the order of their links.
        let finders = kinds[0].each_ref().map(|in_ipam| -> Finder<RecordKey, _, Numbers> {
            Finder::new(in_ipam.len(), move |at| ipam.record_key(in_ipam[at]))
        });
        let by_ipam = |key: &RecordKey| {
            let rank = key.0.rank();
            finders[rank].find(key).map(|at| kinds[0][rank][at])
        };
        let mut linked: [Vec<usize>; 7] = Default::default();
        links.iter().enumerate().for_each(|(at, link)| linked[link.object.rank()].push(at));
        let renamed = matcher.renamed_sites(&linked, by_ipam);
        for object in SyncObject::ORDER {
            let first = matcher.nodes.len();
            let mut splits = HashMap::new();
            let in_vmm = &kinds[1][object.rank()];
            let key = |item: &'a Item| (item.vmm_id, item.network());
            let by_vmm: Finder<(Uuid, &'a str), _> = Finder::new(in_vmm.len(), |at| key(&vmm.items[in_vmm[at]]));
            for at in &linked[object.rank()] {
                let link = &links[*at];
                let ipam = renamed.get(&link.id).copied().or_else(|| by_ipam(&matcher.record_key(link)));
                let vmm = by_vmm.find(&(link.vmm_id, &*link.network)).map(|at| in_vmm[at]);
                matcher.by_link(*at, ipam, vmm, &mut splits);
            }
            let moved = splits.iter().map(|(item, node)| (*node, *item)).collect();
            matcher.mend(object, first, &moved);
            matcher.by_nature(object, first);
            for node in matcher.nodes[first..].iter_mut().filter(|node| node.link.is_none()) {
                node.split_from = node.ipam.and_then(|item| splits.get(&item).copied());
            }
        }
        for at in 0..matcher.nodes.len() {
            if let Some(parent) = matcher.nodes[at].parent {
                matcher.nodes[parent].children.push(at);
            }
        }
        matcher.nodes
    }

    fn record_key(&self, link: &BaseLink) -> RecordKey {
        let space = match link.object {
            SyncObject::NetworkSite => self.positions.get(&link.parent_id).map_or(0, |at| self.links[*at].ipam_id),
            _ => 0,
        };
        (link.object, space, link.ipam_id)
    }

    /// Finds linked sites all of whose subnets carry one other value that no link has, but for those that went to another linked site: the
    /// site was renamed in IPAM by moving its subnets. Returns the new item per link.
    fn renamed_sites(
        &self,
        linked: &[Vec<usize>; 7],
        by_ipam: impl Fn(&RecordKey) -> Option<usize>,
    ) -> HashMap<u64, usize> {
        let of_kind = |object: SyncObject| linked[object.rank()].iter().map(|at| &self.links[*at]);
        let keys: HashMap<u64, RecordKey> =
            of_kind(SyncObject::NetworkSite).map(|link| (link.id, self.record_key(link))).collect();
        let linked: HashSet<RecordKey> = keys.values().copied().collect();
        let mut subnets: BTreeMap<u64, Vec<usize>> = BTreeMap::new();
        for link in of_kind(SyncObject::Subnet) {
            if let Some(at) = by_ipam(&self.record_key(link))
                && let Some(site) = self.ipam.items[at].parent
            {
                subnets.entry(link.parent_id).or_default().push(site);
            }
        }
        let mut renamed = HashMap::new();
        let mut claimed = HashSet::new();
        for (site, now) in subnets {
            let Some(key) = keys.get(&site) else { continue };
            let gone = by_ipam(key).is_none_or(|at| self.ipam.items[at].bare);
            let is_linked = |at: &usize| linked.contains(&self.ipam.record_key(*at));
            let Some(target) = now.iter().copied().find(|at| !is_linked(at)) else { continue };
            let new = self.ipam.record_key(target);
            let same_space = new.1 == key.1;
            if gone && same_space && now.iter().all(|at| *at == target || is_linked(at)) && claimed.insert(target) {
                renamed.insert(site, target);
            }
        }
        renamed
    }

    fn add(&mut self, node: Node) -> usize {
        memory::check_or_unwind();
        let at = self.nodes.len();
        if let Some(item) = node.ipam {
            self.of_ipam[item] = Some(at);
        }
        if let Some(item) = node.vmm {
            self.of_vmm[item] = Some(at);
        }
        if let Some(link) = node.link {
            self.of_link[link] = Some(at);
        }
        self.nodes.push(node);
        at
    }

    /// Adds the node of a link with the objects that it names.
    fn by_link(&mut self, at: usize, ipam: Option<usize>, vmm: Option<usize>, splits: &mut HashMap<usize, usize>) {
        let link = &self.links[at];
        let object = link.object;
        let parent = self.positions.get(&link.parent_id).and_then(|above| self.of_link[*above]);
        if parent.is_none() && object != SyncObject::LogicalNetwork {
            return;
        }
        let (mut ipam, mut split, mut moved_in_vmm) = (ipam, None, false);
        if let Some(item) = ipam
            && self.left_its_place(item, link, parent)
        {
            if self.kept.contains(&link.id) {
                moved_in_vmm = true;
            } else {
                split = Some(item);
                ipam = None;
            }
        }
        // Two links may name one record while a move is half done; the first has it.
        let ipam = ipam.filter(|item| self.of_ipam[*item].is_none());
        let vmm = vmm.filter(|item| self.of_vmm[*item].is_none());
        let node = self.add(Node { object, parent, ipam, vmm, link: Some(at), moved_in_vmm, ..Node::default() });
        if let Some(item) = split {
            splits.insert(item, node);
        }
    }

    fn left_its_place(&self, item: usize, link: &BaseLink, parent: Option<usize>) -> bool {
        let item = &self.ipam.items[item];
        let above = item.parent.and_then(|at| self.of_ipam[at]);
        match link.object {
            // The record of an address is that of the grant, whatever range has it by now.
            SyncObject::LogicalNetwork | SyncObject::Address => false,
            // A subnet whose recipe was taken apart has no place; it stays where it was and is reported.
            SyncObject::Subnet | SyncObject::VmSubnet => {
                (item.parent.is_some() && above != parent) || item.natural != link.network
            }
            _ => item.parent.is_some() && above != parent,
        }
    }

    /// Completes links that lost one side: an object with the same natural key that nothing is linked with was made anew.
    /// What IPAM moved, the items by node in `moved`, may be elsewhere in VMM as well.
    fn mend(&mut self, object: SyncObject, first: usize, moved: &HashMap<usize, usize>) {
        let is_broken = |at: &usize| {
            let node = &self.nodes[*at];
            node.ipam.is_some() != node.vmm.is_some() || (node.vmm.is_none() && moved.contains_key(at))
        };
        let broken: Vec<usize> = (first..self.nodes.len()).filter(is_broken).collect();
        if broken.is_empty() {
            return;
        }
        let [in_ipam, in_vmm] = self.kinds;
        let (in_ipam, in_vmm) =
            (natures(self.ipam, &in_ipam[object.rank()]), natures(self.vmm, &in_vmm[object.rank()]));
        for at in broken {
            let node = &self.nodes[at];
            let parent = node.parent;
            if node.vmm.is_none() {
                // What VMM only does not show is still there, and what has its name is another object.
                if !node.link.is_some_and(|link| self.vmm.shows(&self.links[link])) {
                    continue;
                }
                let natural = match (node.ipam, node.link.map(|link| &self.links[link])) {
                    (Some(ipam), _) => self.ipam.items[ipam].natural.clone(),
                    (None, link) => link.map(natural_of).unwrap_or_default(),
                };
                let found = free(&in_vmm, self.vmm, &self.of_vmm, &natural, |place| {
                    let above = place.and_then(|p| self.of_vmm[p]);
                    // A subnet may have moved to another site of its network.
                    above == parent
                        || (object == SyncObject::Subnet
                            && above.and_then(|a| self.nodes[a].parent) == parent.and_then(|p| self.nodes[p].parent)
                            && above.is_some())
                });
                if let Some(found) = found {
                    let above = self.vmm.items[found].parent.and_then(|p| self.of_vmm[p]);
                    self.nodes[at].vmm = Some(found);
                    self.of_vmm[found] = Some(at);
                    let item = moved.get(&at).copied().filter(|item| self.ipam.items[*item].natural == natural);
                    let place = |item: usize| self.ipam.items[item].parent.and_then(|p| self.of_ipam[p]);
                    if let Some(item) = item.filter(|item| place(*item) == above) {
                        // Both moved it to the same place.
                        self.nodes[at].ipam = Some(item);
                        self.of_ipam[item] = Some(at);
                        self.nodes[at].parent = above;
                    } else if above != parent {
                        self.nodes[at].parent = above;
                        self.nodes[at].moved_in_vmm = true;
                    }
                }
            } else if let Some(vmm) = node.vmm {
                let natural = self.vmm.items[vmm].natural.clone();
                let found = free(&in_ipam, self.ipam, &self.of_ipam, &natural, |place| {
                    place.and_then(|p| self.of_ipam[p]) == parent
                });
                if let Some(found) = found {
                    self.nodes[at].ipam = Some(found);
                    self.of_ipam[found] = Some(at);
                }
            }
        }
    }

    /// Pairs what no link knows, and adds what is on one side only.
    fn by_nature(&mut self, object: SyncObject, first: usize) {
        let of_kind = |side: usize, nodes: &[Option<usize>]| -> Vec<usize> {
            self.kinds[side][object.rank()].iter().copied().filter(|at| nodes[*at].is_none()).collect()
        };
        let (in_ipam, in_vmm) = (of_kind(0, &self.of_ipam), of_kind(1, &self.of_vmm));
        if in_ipam.is_empty() && in_vmm.is_empty() {
            return;
        }
        let mut seen: HashMap<(Option<usize>, &'a str), usize> = HashMap::new();
        // What links gave a node already has the natural key too.
        let mut used: HashSet<(Option<usize>, &'a str)> = HashSet::new();
        let mut hidden: HashSet<(Option<usize>, &'a str)> = HashSet::new();
        for node in &self.nodes[first..] {
            let in_ipam = node.ipam.map(|at| (node.parent, self.ipam.items[at].natural.as_str()));
            hidden.extend(in_ipam.filter(|_| node.vmm.is_none()));
            used.extend(in_ipam);
            used.extend(node.vmm.map(|at| (node.parent, self.vmm.items[at].natural.as_str())));
        }
        for at in in_ipam {
            let item = &self.ipam.items[at];
            let parent = item.parent.and_then(|p| self.of_ipam[p]);
            if parent.is_none() && object != SyncObject::LogicalNetwork {
                continue;
            }
            let place = (parent, item.natural.as_str());
            let twin = seen.contains_key(&place) || used.contains(&place);
            let node = self.add(Node { object, parent, ipam: Some(at), twin, ..Node::default() });
            seen.entry(place).or_insert(node);
        }
        for at in in_vmm {
            let item = &self.vmm.items[at];
            let parent = item.parent.and_then(|p| self.of_vmm[p]);
            if parent.is_none() && object != SyncObject::LogicalNetwork {
                continue;
            }
            let place = (parent, item.natural.as_str());
            match seen.get(&place).copied() {
                Some(node) if self.nodes[node].vmm.is_none() && !self.nodes[node].twin => {
                    self.nodes[node].vmm = Some(at);
                    self.of_vmm[at] = Some(node);
                }
                Some(_) => {
                    self.add(Node { object, parent, vmm: Some(at), twin: true, ..Node::default() });
                }
                None => {
                    // A second space beside that of a VM network that is not shown would stay when it is found to be the same.
                    let twin = object == SyncObject::VmNetwork && hidden.contains(&place);
                    let node = self.add(Node { object, parent, vmm: Some(at), twin, ..Node::default() });
                    seen.insert(place, node);
                }
            }
        }
    }
}

/// Returns the natural key that the object of a link had at the last sync, of those that can move.
fn natural_of(link: &BaseLink) -> CompactString {
    let text = |field: &str| link.base.get(field).unwrap_or_default();
    match link.object {
        SyncObject::Pool => format!("{}-{}", text(mapping::BOUNDS[0]), text(mapping::BOUNDS[1])).into(),
        _ => link.network.clone(),
    }
}

/// Returns positions of objects by natural key.
fn natures<'s>(side: &'s Snapshot, of_kind: &[usize]) -> HashMap<&'s str, Vec<usize>> {
    let mut places: HashMap<&str, Vec<usize>> = HashMap::new();
    for at in of_kind {
        places.entry(side.items[*at].natural.as_str()).or_default().push(*at);
    }
    places
}

/// Finds the first object of a natural key that no node has and whose parent fits.
fn free(
    places: &HashMap<&str, Vec<usize>>,
    side: &Snapshot,
    taken: &[Option<usize>],
    natural: &str,
    fits: impl Fn(Option<usize>) -> bool,
) -> Option<usize> {
    places.get(natural)?.iter().copied().find(|at| taken[*at].is_none() && fits(side.items[*at].parent))
}
