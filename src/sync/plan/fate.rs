//! What has become of every object since the last sync, and what holds a deletion back.

use std::collections::HashSet;

use super::Inputs;
use super::matching::{BaseLink, Node};
use super::resolution::Resolutions;
use crate::domain::name::fold;
use crate::sync::mapping::{self, Direction};
use crate::sync::model::{Policy, SyncObject, SyncSide};
use crate::sync::policy::Policies;
use crate::sync::snapshot::{Item, Snapshot, covers};

/// What has become of an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It is on both sides.
    Both,
    /// It is in IPAM and was never linked.
    NewIpam,
    /// It is in VMM and was never linked.
    NewVmm,
    /// It was linked and VMM has it no more.
    GoneVmm,
    /// It was linked and IPAM has it no more.
    GoneIpam,
    /// It was linked and neither has it.
    GoneBoth,
    /// VMM does not show it, which says nothing: the inventory is partial or of another scope.
    Unknown,
    /// It is out of scope.
    Skip,
}

impl Fate {
    /// Returns the side on which the object was deleted.
    pub fn gone(self) -> Option<SyncSide> {
        match self {
            Fate::GoneVmm => Some(SyncSide::Vmm),
            Fate::GoneIpam => Some(SyncSide::Ipam),
            _ => None,
        }
    }
}

/// Why a deletion is held back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keep {
    /// Whether no policy passes it: the object holds what the deleting side never knew.
    pub hard: bool,
    /// The reason as part of a sentence.
    pub reason: String,
}

/// What is done about an object that one side deleted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The deletion is carried over.
    Delete,
    /// The object is made again where it was deleted.
    Restore(String),
    /// Neither; the reason is reported.
    Hold(String),
}

/// Both snapshots, links and nodes, for questions about one node.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// IPAM.
    pub ipam: &'a Snapshot,
    /// VMM.
    pub vmm: &'a Snapshot,
    /// Links.
    pub links: &'a [BaseLink],
    /// The tree.
    pub nodes: &'a [Node],
    /// Options.
    pub policies: &'a Policies,
    /// Conflicts that a user decided.
    pub resolutions: &'a Resolutions<'a>,
}

/// Why a customer space is not written to VMM, as part of a sentence.
pub const READ_ONLY: &str = "customer spaces are written to VMM only when they are included";

impl<'a> View<'a> {
    /// Makes the view of a tree.
    pub fn new(inputs: &Inputs<'a>, nodes: &'a [Node], resolutions: &'a Resolutions<'a>) -> View<'a> {
        View { ipam: inputs.ipam, vmm: inputs.vmm, links: inputs.links, nodes, policies: inputs.policies, resolutions }
    }

    /// Tells whether the object belongs to a VM network and VMM's side of it is not to be changed.
    pub fn is_read_only(&self, at: usize) -> bool {
        !self.policies.include_customer && self.is_customer(at)
    }

    /// Tells whether the object is a VM network or below one.
    pub fn is_customer(&self, at: usize) -> bool {
        match self.nodes[at].object {
            SyncObject::VmNetwork | SyncObject::VmSubnet => true,
            SyncObject::Pool | SyncObject::Address => {
                self.nodes[at].parent.is_some_and(|above| self.is_customer(above))
            }
            _ => false,
        }
    }

    /// Returns what a deletion that is held back was decided on: who deleted it, and what the other side has.
    pub fn facts(&self, at: usize) -> String {
        let (ipam, vmm) = (self.ipam(at), self.vmm(at));
        let text = |item: Option<&Item>| {
            let fields = item.map(|item| item.fields.iter().map(|(field, value)| format!("{field}={value}")));
            let mut fields: Vec<String> = fields.into_iter().flatten().collect();
            fields.sort();
            fields.join("\n")
        };
        super::resolution::facts(&text(ipam.filter(|item| !item.bare)), &text(vmm))
    }

    /// Returns the side that a user decided for where a deletion is held back.
    fn decided(&self, at: usize) -> Option<SyncSide> {
        self.resolutions.winner(|| self.key(at), [""].into_iter(), || self.facts(at))
    }

    /// Returns the key by which decisions on an object are found.
    pub fn key(&self, at: usize) -> (SyncObject, u64, String) {
        let link = self.link(at);
        let ipam = self.ipam(at).map(|item| item.ipam_id).or(link.map(|link| link.ipam_id));
        let vmm = self.vmm(at).map(Item::key).or(link.map(BaseLink::vmm_key));
        (self.nodes[at].object, ipam.unwrap_or_default(), vmm.unwrap_or_default())
    }

    /// Returns the object in IPAM.
    pub fn ipam(&self, at: usize) -> Option<&'a Item> {
        self.nodes[at].ipam.map(|item| &self.ipam.items[item])
    }

    /// Returns the object in VMM.
    pub fn vmm(&self, at: usize) -> Option<&'a Item> {
        self.nodes[at].vmm.map(|item| &self.vmm.items[item])
    }

    /// Returns the link.
    pub fn link(&self, at: usize) -> Option<&'a BaseLink> {
        self.nodes[at].link.map(|link| &self.links[link])
    }

    /// Returns how the object is called: as in IPAM, else as in VMM, else as at the last sync.
    pub fn name(&self, at: usize) -> String {
        match (self.ipam(at), self.vmm(at), self.link(at)) {
            (Some(item), ..) | (None, Some(item), _) => item.name.to_string(),
            (None, None, Some(link)) => link.name(),
            (None, None, None) => String::new(),
        }
    }

    /// Returns the names from the network down.
    pub fn path(&self, at: usize) -> String {
        match self.nodes[at].parent {
            Some(parent) => format!("{} / {}", self.path(parent), self.name(at)),
            None => self.name(at),
        }
    }

    /// Returns the fate of every node.
    pub fn fates(&self) -> Vec<Fate> {
        let mut fates: Vec<Fate> = Vec::with_capacity(self.nodes.len());
        for (at, node) in self.nodes.iter().enumerate() {
            let above = node.parent.map(|parent| fates[parent]);
            let fate = match above {
                Some(Fate::Skip) => Fate::Skip,
                Some(Fate::Unknown) => Fate::Unknown,
                _ if node.parent.is_none() && !self.in_scope(at) => Fate::Skip,
                _ if self.moved_to(at).is_some() && node.vmm.is_none() && self.shown(at) => Fate::GoneBoth,
                _ if self.moved_to(at).is_some() => Fate::Skip,
                _ => match (node.link.is_some(), node.ipam.is_some(), node.vmm.is_some()) {
                    (_, true, true) => Fate::Both,
                    (true, true, false) if self.shown(at) => Fate::GoneVmm,
                    (true, false, true) => Fate::GoneIpam,
                    (true, false, false) if self.shown(at) => Fate::GoneBoth,
                    (true, _, false) => Fate::Unknown,
                    // A partial inventory may hide that VMM has it.
                    (false, true, false) if !self.vmm.complete => Fate::Unknown,
                    (false, true, false) => Fate::NewIpam,
                    (false, false, _) => Fate::NewVmm,
                },
            };
            fates.push(fate);
        }
        // IPAM has no record for a network or site, so it is only deleted there when it had subnets and has none any more.
        for at in (0..self.nodes.len()).rev() {
            let has_record = !matches!(self.nodes[at].object, SyncObject::LogicalNetwork | SyncObject::NetworkSite);
            if fates[at] == Fate::Both && self.nodes[at].link.is_some() && !has_record {
                let subnets = self.below(at, SyncObject::Subnet);
                let left = subnets.iter().any(|s| self.nodes[*s].ipam.is_some());
                let going = self.link(at).is_some_and(|link| link.facts.going);
                if !left && (going || subnets.iter().any(|s| fates[*s] == Fate::GoneIpam)) {
                    fates[at] = Fate::GoneIpam;
                }
            }
        }
        fates
    }

    /// Returns the VMM server that a network was given to.
    pub fn moved_to(&self, at: usize) -> Option<&str> {
        self.link(at).map(|link| link.facts.moved_to.as_str()).filter(|server| !server.is_empty())
    }

    fn below(&self, at: usize, object: SyncObject) -> Vec<usize> {
        let mut found = Vec::new();
        for child in &self.nodes[at].children {
            if self.nodes[*child].object == object {
                found.push(*child);
            } else if self.nodes[*child].object.rank() < object.rank() {
                found.extend(self.below(*child, object));
            }
        }
        found
    }

    fn in_scope(&self, at: usize) -> bool {
        let named = |list: &[String]| {
            let names = [self.ipam(at).map(|i| i.name.as_str()), self.vmm(at).map(|i| i.name.as_str())];
            let linked = self.link(at).and_then(|link| link.base.get("Name"));
            let names = names.into_iter().flatten().chain(linked.as_deref()).map(fold);
            let named: Vec<String> = names.collect();
            list.iter().any(|n| named.contains(&fold(n)))
        };
        [&self.vmm.networks, &self.policies.networks].into_iter().all(|list| list.is_empty() || named(list))
    }

    /// Tells whether VMM would show the object if it had it.
    fn shown(&self, at: usize) -> bool {
        self.link(at).is_some_and(|link| self.vmm.shows(link))
    }

    /// Returns why VMM not showing an object says nothing.
    pub fn hidden(&self, at: usize) -> &'static str {
        if !self.vmm.complete {
            "the inventory is partial"
        } else if self.link(at).is_some_and(|link| !covers(&self.vmm.scope, &link.facts.scope)) {
            "the inventory is of other host groups"
        } else {
            "the inventory is of some logical networks only"
        }
    }

    /// Returns what is done about every object that one side deleted; `None` for all others.
    pub fn outcomes(&self, fates: &[Fate]) -> Vec<Option<Outcome>> {
        let mut keeps: Vec<Option<Keep>> = vec![None; self.nodes.len()];
        let mut changed: Vec<bool> = vec![false; self.nodes.len()];
        for at in 0..self.nodes.len() {
            if let Some(gone) = fates[at].gone()
                && self.nodes[at].object != SyncObject::Address
            {
                // VMM has no network or site for nothing: without a subnet in IPAM there is nothing to keep.
                let has_record = !matches!(self.nodes[at].object, SyncObject::LogicalNetwork | SyncObject::NetworkSite);
                let is_empty = gone == SyncSide::Vmm && !has_record && self.ipam(at).is_some_and(|item| item.bare);
                let above = self.nodes[at].parent.filter(|p| changed[*p] && fates[*p] == fates[at]);
                if gone == SyncSide::Ipam && self.is_read_only(at) {
                    keeps[at] = Some(Keep { hard: true, reason: READ_ONLY.to_owned() });
                } else if self.decided(at) == Some(gone) {
                    // A user decided that it goes.
                } else if is_empty {
                    // What is in it was deleted on both sides.
                } else if let Some(field) = self.own_change(at, gone) {
                    changed[at] = true;
                    keeps[at] = Some(Keep { hard: false, reason: format!("{field} was changed in {}", other(gone)) });
                } else if let Some(above) = above {
                    changed[at] = true;
                    let reason = format!("{} above it was changed in {}", self.name(above), other(gone));
                    keeps[at] = Some(Keep { hard: false, reason });
                }
            }
        }
        for at in (0..self.nodes.len()).rev() {
            let (Some(gone), true) = (fates[at].gone(), self.nodes[at].object != SyncObject::Address) else { continue };
            if let Some(keep) = self.held_by(at, gone, fates, &keeps)
                && keeps[at].as_ref().is_none_or(|own| keep.hard && !own.hard)
            {
                keeps[at] = Some(keep);
            }
        }
        let networks = self.nodes.iter().filter(|node| node.object == SyncObject::Subnet);
        let resized: HashSet<usize> = networks
            .filter_map(|node| {
                let (from, item) = (node.split_from?, &self.ipam.items[node.ipam?]);
                (self.vmm(from)?.natural != item.natural).then_some(from)
            })
            .collect();
        let mut outcomes: Vec<Option<Outcome>> = keeps
            .into_iter()
            .enumerate()
            .map(|(at, keep)| {
                let gone = fates[at].gone().filter(|_| self.nodes[at].object != SyncObject::Address)?;
                let Some(keep) = keep else { return Some(Outcome::Delete) };
                let text = format!("deleted in {gone_name}, but {}", keep.reason, gone_name = side(gone));
                if self.decided(at) == Some(opposite(gone)) && !resized.contains(&at) {
                    return Some(Outcome::Restore(format!("{text}; decided for {}", other(gone))));
                }
                Some(match (self.policies.overall, gone) {
                    // A subnet whose network was changed in IPAM cannot be there twice.
                    (Policy::Vmm, SyncSide::Ipam) if resized.contains(&at) => Outcome::Hold(text),
                    (Policy::Vmm, SyncSide::Ipam) | (Policy::Ipam, SyncSide::Vmm) => {
                        Outcome::Restore(format!("{text}; policy {} decides", self.policies.overall))
                    }
                    (Policy::Vmm, SyncSide::Vmm) | (Policy::Ipam, SyncSide::Ipam) if !keep.hard => Outcome::Delete,
                    _ => Outcome::Hold(text),
                })
            })
            .collect();
        // What is made again needs what it was in.
        for at in (0..self.nodes.len()).rev() {
            if let (Some(Outcome::Restore(_)), Some(above)) = (&outcomes[at], self.nodes[at].parent)
                && matches!(outcomes[above], Some(Outcome::Hold(_)))
                && fates[above] == fates[at]
            {
                outcomes[above] = Some(Outcome::Restore(format!("{} in it is kept", self.name(at))));
            }
        }
        outcomes
    }

    /// Returns the first field that the side which still has the object changed since the last sync.
    fn own_change(&self, at: usize, gone: SyncSide) -> Option<String> {
        let link = self.link(at)?;
        if gone == SyncSide::Ipam && self.nodes[at].moved_in_vmm {
            return Some("its site".to_owned());
        }
        let item = if gone == SyncSide::Vmm { self.ipam(at) } else { self.vmm(at) }?;
        if mapping::of(link.object).all(|line| link.base.get(line.field).is_none()) {
            return Some("what both had at the last sync is lost, so that something".to_owned());
        }
        mapping::of(item.object)
            .filter(|line| line.direction == Direction::Both)
            .find(|line| {
                let now = item.fields.get(line.field).unwrap_or_default();
                link.base.get(line.field).is_some_and(|base| !line.same(&base, now))
            })
            .map(|line| line.field.to_owned())
    }

    /// Returns the VLANs without a subnet that a site has in VMM, but for the one that the sync keeps for subnets to come.
    pub fn vlans(&self, at: usize) -> Vec<&str> {
        let placeholder = self.link(at).map_or("", |link| link.facts.placeholder.as_str());
        let vlans = self.vmm(at).map(|item| item.more().vlans.as_slice()).unwrap_or_default();
        vlans.iter().map(String::as_str).filter(|vlan| *vlan != placeholder).collect()
    }

    fn held_by(&self, at: usize, gone: SyncSide, fates: &[Fate], keeps: &[Option<Keep>]) -> Option<Keep> {
        let item = if gone == SyncSide::Vmm { self.ipam(at) } else { self.vmm(at) };
        if let Some(reason) = item.and_then(|item| item.more().blockers.first()) {
            return Some(Keep { hard: true, reason: format!("it holds {reason}") });
        }
        let holds =
            |child: &&usize| self.nodes[**child].object == SyncObject::VmNetwork && fates[**child] == Fate::Both;
        if let Some(tenant) = self.nodes[at].children.iter().find(holds) {
            return Some(Keep { hard: true, reason: format!("it carries VM network {}", self.name(*tenant)) });
        }
        if let Some(vlan) = self.vlans(at).first().filter(|_| gone == SyncSide::Ipam) {
            return Some(Keep { hard: true, reason: format!("it holds VLAN {vlan} without a subnet") });
        }
        let fresh = if gone == SyncSide::Vmm { Fate::NewIpam } else { Fate::NewVmm };
        let mut soft = None;
        let (mut grants, mut granted) = (0, None);
        for child in &self.nodes[at].children {
            if self.nodes[*child].object == SyncObject::Address {
                if gone == SyncSide::Vmm && fates[*child] == fresh {
                    let reason = format!("it holds {}, which VMM never granted", self.name(*child));
                    return Some(Keep { hard: true, reason });
                }
                if gone == SyncSide::Ipam && self.nodes[*child].vmm.is_some() {
                    (grants, granted) = (grants + 1, granted.or(Some(*child)));
                }
            } else if fates[*child] == fresh {
                let reason = format!("it holds {}, which {} never had", self.name(*child), side(gone));
                return Some(Keep { hard: true, reason });
            } else if let Some(keep) = &keeps[*child] {
                let held =
                    Keep { hard: keep.hard, reason: format!("{} in it is kept: {}", self.name(*child), keep.reason) };
                if held.hard {
                    return Some(held);
                }
                soft = Some(held);
            }
        }
        // VMM removes no pool of which it has granted an address, whoever decides it.
        if let Some(granted) = granted {
            let more = if grants > 1 { format!(" and {} more of its addresses", grants - 1) } else { String::new() };
            return Some(Keep { hard: true, reason: format!("VMM has granted {}{more}", self.name(granted)) });
        }
        soft
    }
}

/// Returns the name of a side in sentences.
pub fn side(side: SyncSide) -> &'static str {
    match side {
        SyncSide::Ipam => "IPAM",
        SyncSide::Vmm => "VMM",
        SyncSide::None => "neither",
    }
}

/// Returns the name of the other side in sentences.
pub fn other(one: SyncSide) -> &'static str {
    side(opposite(one))
}

/// Returns the other side.
pub fn opposite(side: SyncSide) -> SyncSide {
    match side {
        SyncSide::Ipam => SyncSide::Vmm,
        SyncSide::Vmm => SyncSide::Ipam,
        SyncSide::None => SyncSide::None,
    }
}
