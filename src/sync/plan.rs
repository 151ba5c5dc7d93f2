//! Planning: a pure function of links, both snapshots and options. No I/O and no clock; the same inputs give the same bytes.

mod both;
mod clash;
pub mod fate;
mod grant;
mod guard;
pub mod matching;
mod order;
pub mod resolution;

use std::collections::{BTreeSet, HashMap, HashSet};

use self::clash::Clashes;
use self::fate::{Fate, Outcome, READ_ONLY, View, opposite, other, side};
use self::matching::{BaseLink, Intent, Matcher, Node};
use self::resolution::{Resolution, Resolutions};
use super::document::Plan;
use super::mapping::Place;
use super::model::{Change, ChangeKind, FieldChange, Policy, SyncObject, SyncSide};
use super::policy::Policies;
use super::snapshot::{Item, Snapshot};
use crate::domain::name::fold;
use crate::memory;

/// Everything a plan depends on.
pub struct Inputs<'a> {
    /// FQDN of the VMM server in lower case.
    pub server: &'a str,
    /// IPAM.
    pub ipam: &'a Snapshot,
    /// VMM.
    pub vmm: &'a Snapshot,
    /// What both sides agreed on at the last sync, by number.
    pub links: &'a [BaseLink],
    /// Calls to VMM whose outcome is not known.
    pub intents: &'a [Intent],
    /// Conflicts that a user decided one by one.
    pub resolutions: &'a [Resolution],
    /// Options.
    pub policies: &'a Policies,
}

/// How an entry is carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// It only says something.
    Nothing,
    /// The link is written, with what both sides agree on.
    Settle,
    /// The link is dropped.
    Forget,
    /// The object is made on that side.
    Create(SyncSide),
    /// Fields take these values on that side.
    Update(SyncSide, Vec<(&'static str, String)>),
    /// The object is removed on that side.
    Delete(SyncSide),
}

/// An entry's node and action, which its document does not hold: they follow from the inputs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// Position of the node.
    pub node: usize,
    /// What is done.
    pub action: Action,
}

/// A plan with what carries it out.
#[derive(Debug)]
pub struct Draft {
    /// The plan.
    pub plan: Plan,
    /// One task per entry.
    pub tasks: Vec<Task>,
    /// The tree that the tasks speak of.
    pub nodes: Vec<Node>,
}

/// Field of plan entries that shows the name of an address space.
pub const SPACE_FIELD: &str = "AddressSpace";
/// Field of plan entries that shows the site to which a subnet moves.
pub const SITE_FIELD: &str = "NetworkSite";

/// Makes the plan.
pub fn plan(inputs: &Inputs<'_>) -> Draft {
    let mut nodes = Matcher::run(inputs.ipam, inputs.vmm, inputs.links, &HashSet::new());
    let resolutions = Resolutions::new(inputs.resolutions);
    let kept = taken_back(inputs, &nodes, &resolutions);
    if !kept.is_empty() {
        nodes = Matcher::run(inputs.ipam, inputs.vmm, inputs.links, &kept);
    }
    let view = View::new(inputs, &nodes, &resolutions);
    let fates = view.fates();
    let outcomes = view.outcomes(&fates);
    let sent = inputs.intents.iter().filter(|intent| !intent.fields.is_empty());
    let intents = sent.map(|intent| ((intent.object, intent.ipam_id), intent)).collect();
    let mut clashes = Clashes::default();
    let (changes, tasks) = loop {
        let mut planner = Planner {
            inputs,
            view,
            fates: &fates,
            outcomes: &outcomes,
            spaces: inputs.ipam.spaces.clone(),
            networks: None,
            present: vec![[false; 2]; nodes.len()],
            anchors: vec![[None; 2]; nodes.len()],
            phases: Default::default(),
            made: Vec::new(),
            intents: &intents,
            clashes,
        };
        planner.run();
        let moves = planner.moves();
        // What was found changes entries, which then take something else: until nothing is found any more.
        if !planner.find_clashes(&moves) {
            planner.arrange(&moves);
            break planner.finish();
        }
        clashes = planner.clashes;
    };
    let refusal = guard::refusal(inputs, &nodes, &changes, &tasks);
    let plan = Plan::new(inputs, changes, refusal);
    Draft { plan, tasks, nodes }
}

/// Returns the links of subnets that IPAM moved to another site while VMM changed them, and that the policy or a decision leaves to
/// VMM: the move is taken back.
fn taken_back(inputs: &Inputs<'_>, nodes: &[Node], resolutions: &Resolutions<'_>) -> HashSet<u64> {
    let moved = |node: &&Node| node.object == SyncObject::Subnet && node.split_from.is_some();
    let may_be = inputs.policies.overall == Policy::Vmm || !inputs.resolutions.is_empty();
    if !may_be || !nodes.iter().any(|node| moved(&node)) {
        return HashSet::new();
    }
    let view = View::new(inputs, nodes, resolutions);
    let outcomes = view.outcomes(&view.fates());
    nodes
        .iter()
        .filter(moved)
        .filter_map(|node| node.split_from)
        .filter(|from| matches!(outcomes[*from], Some(Outcome::Restore(_))))
        .filter_map(|from| view.link(from).map(|link| link.id))
        .collect()
}

/// Entries are collected per phase and numbered at the end: what must come first stands first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Phase {
    /// Links of what was found on both sides.
    Settle,
    /// Deletions, children first; they make room.
    Delete,
    /// Creations and updates, parents first.
    Change,
    /// Deletions of networks and sites in IPAM, after subnets have left them.
    Clear,
    /// What is held back, and what is only said.
    Say,
}

/// An entry before it is numbered; dependencies are positions in the list of entries.
struct Entry {
    change: Change,
    task: Task,
    needs: Vec<usize>,
}

struct Planner<'a> {
    inputs: &'a Inputs<'a>,
    view: View<'a>,
    fates: &'a [Fate],
    outcomes: &'a [Option<Outcome>],
    spaces: BTreeSet<String>,
    /// Networks of subnets that IPAM has or gets, per network node; collected when somebody asks.
    networks: Option<HashMap<(Option<usize>, String), String>>,
    /// Whether the object is on IPAM's and VMM's side once the plan is done.
    present: Vec<[bool; 2]>,
    /// The entry that makes the object, or its link, per side.
    anchors: Vec<[Option<usize>; 2]>,
    phases: [Vec<usize>; 5],
    made: Vec<Entry>,
    intents: &'a HashMap<(SyncObject, u64), &'a Intent>,
    /// What an earlier round found that objects of both sides would take of each other.
    clashes: Clashes,
}

fn slot(side: SyncSide) -> usize {
    usize::from(side == SyncSide::Vmm)
}

impl Planner<'_> {
    fn run(&mut self) {
        self.give_up_names();
        for at in (0..self.view.nodes.len()).rev() {
            self.delete(at);
        }
        for at in 0..self.view.nodes.len() {
            match self.view.nodes[at].object {
                SyncObject::Address => self.grant(at),
                _ => self.object(at),
            }
        }
        self.ride();
        self.make_room();
        for stray in &self.inputs.ipam.strays {
            let filter = |list: &[String]| {
                list.is_empty() || list.iter().any(|n| stray.path.split(" / ").any(|part| fold(part) == fold(n)))
            };
            if !filter(&self.inputs.vmm.networks) || !filter(&self.inputs.policies.networks) {
                continue;
            }
            let (kind, reason) = match stray.provider {
                true => (ChangeKind::Blocked, format!("not created in VMM, missing: {}", stray.missing.join("; "))),
                false => (ChangeKind::Note, format!("not synchronized: {}", stray.missing.join("; "))),
            };
            let change = Change {
                kind,
                object: stray.path.clone(),
                object_type: SyncObject::Subnet,
                reason,
                ipam_id: stray.ipam_id,
                ipam_version: stray.version,
                ..Change::default()
            };
            self.push(
                Phase::Say,
                Entry { change, task: Task { node: usize::MAX, action: Action::Nothing }, needs: vec![] },
            );
        }
    }

    /// Returns the node that is the address space of an object in IPAM.
    fn space_of(&self, at: usize) -> Option<usize> {
        match self.view.nodes[at].parent {
            Some(parent) if !self.view.nodes[at].object.is_space() => self.space_of(parent),
            _ => Some(at),
        }
    }

    fn push(&mut self, phase: Phase, entry: Entry) -> usize {
        memory::check_or_unwind();
        self.made.push(entry);
        self.phases[phase as usize].push(self.made.len() - 1);
        self.made.len() - 1
    }

    /// Adds an entry about a node.
    fn entry(
        &mut self,
        at: usize,
        (kind, target): (ChangeKind, SyncSide),
        reason: String,
        fields: Vec<FieldChange>,
        action: Action,
    ) -> usize {
        let (ipam, vmm, link) = (self.view.ipam(at), self.view.vmm(at), self.view.link(at));
        let change = Change {
            kind,
            object: self.view.path(at),
            object_type: self.view.nodes[at].object,
            target,
            reason,
            fields,
            vmm_key: vmm.map(Item::key).or(link.map(BaseLink::vmm_key)).unwrap_or_default(),
            ipam_id: ipam.map(|item| item.ipam_id).or(link.map(|l| l.ipam_id)).unwrap_or_default(),
            ipam_version: ipam.map_or(0, |item| item.version),
            ..Change::default()
        };
        let object = change.object_type;
        let phase = match (&action, kind) {
            (Action::Settle | Action::Forget, ChangeKind::Note) => Phase::Settle,
            (Action::Delete(SyncSide::Ipam), _)
                if matches!(object, SyncObject::LogicalNetwork | SyncObject::NetworkSite) =>
            {
                Phase::Clear
            }
            (Action::Delete(_), _) => Phase::Delete,
            (Action::Nothing, _) => Phase::Say,
            _ => Phase::Change,
        };
        // What an entry needs: its own link or creation, the parent on the side where something is made, and the end
        // of what had the record before.
        let mut needs = Vec::new();
        let node = &self.view.nodes[at];
        match &action {
            Action::Nothing | Action::Forget | Action::Delete(_) => {}
            // A parent that has a link already needs nothing.
            Action::Settle => {
                let parent = node.parent.filter(|p| node.link.is_none() && self.view.nodes[*p].link.is_none());
                needs.extend(parent.and_then(|p| self.anchors[p][0]));
            }
            Action::Create(side) => {
                if let Some(parent) = node.parent {
                    needs.extend(self.anchors[parent][slot(*side)].or(self.anchors[parent][slot(opposite(*side))]));
                }
                needs.extend(node.split_from.and_then(|from| self.anchors[from][slot(*side)]));
            }
            Action::Update(side, _) => {
                needs.extend(self.anchors[at][slot(*side)]);
                needs.extend(node.parent.and_then(|p| self.anchors[p][slot(*side)]));
            }
        }
        self.push(phase, Entry { change, task: Task { node: at, action }, needs })
    }

    fn say(&mut self, at: usize, kind: ChangeKind, reason: String) {
        self.entry(at, (kind, SyncSide::None), reason, Vec::new(), Action::Nothing);
    }

    fn delete(&mut self, at: usize) {
        let Some(Outcome::Delete) = self.outcomes[at] else { return };
        let Some(gone) = self.fates[at].gone() else { return };
        let target = opposite(gone);
        let mut needs: Vec<usize> = Vec::new();
        for child in &self.view.nodes[at].children {
            // The addresses of a range go with it.
            if self.view.nodes[*child].object == SyncObject::Address && target == SyncSide::Ipam {
                if self.view.nodes[*child].ipam.is_some() {
                    let reason = "its pool was deleted in VMM".to_owned();
                    let entry = (ChangeKind::Delete, target);
                    needs.push(self.entry(*child, entry, reason, Vec::new(), Action::Delete(target)));
                }
            } else {
                needs.extend(self.anchors[*child][slot(target)]);
            }
        }
        let reason = format!("deleted in {}", side(gone));
        let id = self.entry(at, (ChangeKind::Delete, target), reason, Vec::new(), Action::Delete(target));
        self.made[id].needs = needs;
        self.anchors[at][slot(target)] = Some(id);
    }

    /// Lets deletions of subnets in VMM ride on that of their site, which takes its subnets along.
    fn ride(&mut self) {
        let nodes = self.view.nodes;
        for (at, node) in nodes.iter().enumerate() {
            if node.object != SyncObject::Subnet || !matches!(self.outcomes[at], Some(Outcome::Delete)) {
                continue;
            }
            let (Some(own), Some(site)) = (self.anchors[at][1], node.parent.and_then(|site| self.anchors[site][1]))
            else {
                continue;
            };
            let deletes = |id: usize| self.made[id].task.action == Action::Delete(SyncSide::Vmm);
            if deletes(own) && deletes(site) {
                let pools = std::mem::take(&mut self.made[own].needs);
                self.made[site].needs.extend(pools);
                self.made[site].needs.retain(|need| *need != own);
                self.made[own].needs.push(site);
            }
        }
    }

    /// VMM has no site without a row. Where a site loses all it has and gets others, these come in the call that takes the
    /// last one away; what must go elsewhere before they can come goes first.
    fn make_room(&mut self) {
        let nodes = self.view.nodes;
        for site in nodes.iter().filter(|node| node.object == SyncObject::NetworkSite && node.vmm.is_some()) {
            let leaves = |child: &&usize| {
                nodes[**child].vmm.is_none() || matches!(self.outcomes[**child], Some(Outcome::Delete))
            };
            if !site.children.iter().all(|child| leaves(&child)) {
                continue;
            }
            let before: Vec<usize> = site
                .children
                .iter()
                .filter_map(|child| nodes[*child].split_from.and_then(|from| self.anchors[from][slot(SyncSide::Vmm)]))
                .collect();
            for child in site.children.iter().filter(|child| nodes[**child].vmm.is_some()) {
                if let Some(own) = self.anchors[*child][slot(SyncSide::Vmm)] {
                    self.made[own].needs.extend(before.iter().filter(|need| **need != own));
                }
            }
        }
    }

    fn object(&mut self, at: usize) {
        let node = &self.view.nodes[at];
        match self.fates[at] {
            Fate::Skip => {
                let moved = self.view.moved_to(at).filter(|_| node.vmm.is_some());
                if let Some(reason) =
                    moved.map(|server| format!("left alone: it was given to {server}, and is still here"))
                {
                    self.say(at, ChangeKind::Note, reason);
                }
            }
            Fate::Both => self.both(at),
            Fate::GoneBoth => {
                self.entry(
                    at,
                    (ChangeKind::Note, SyncSide::None),
                    "deleted on both sides".into(),
                    vec![],
                    Action::Forget,
                );
            }
            Fate::Unknown => {
                let known = node.parent.is_none_or(|parent| self.fates[parent] != Fate::Unknown);
                let reason = format!("left alone, because {} and does not show it", self.view.hidden(at));
                if known {
                    self.say(at, ChangeKind::Note, reason);
                }
            }
            Fate::NewIpam | Fate::NewVmm => {
                let target = if self.fates[at] == Fate::NewIpam { SyncSide::Vmm } else { SyncSide::Ipam };
                self.create(at, target, format!("new in {}", other(target)));
            }
            Fate::GoneIpam | Fate::GoneVmm => match self.outcomes[at].clone() {
                Some(Outcome::Restore(reason)) => {
                    let target = self.fates[at].gone().unwrap_or_default();
                    // A bare network or site is still there, and what was in it is restored; what VMM changed of itself flows.
                    if target == SyncSide::Ipam && node.ipam.is_some() {
                        self.both(at);
                    } else {
                        self.create(at, target, reason);
                    }
                }
                // One sentence for all that was deleted of a customer space.
                Some(Outcome::Hold(_)) if self.is_held_above(at) => {}
                Some(Outcome::Hold(reason)) => self.hold(at, reason),
                Some(Outcome::Delete) | None => {}
            },
        }
    }

    fn is_held_above(&self, at: usize) -> bool {
        let above = self.view.nodes[at].parent.filter(|_| self.view.is_read_only(at));
        let held = |at: usize| self.view.is_read_only(at) && matches!(self.outcomes[at], Some(Outcome::Hold(_)));
        self.fates[at] == Fate::GoneIpam && above.is_some_and(held)
    }

    /// Says that a deletion is held back, and on what that was decided.
    fn hold(&mut self, at: usize, reason: String) {
        let id = self.entry(at, (ChangeKind::Conflict, SyncSide::None), reason, Vec::new(), Action::Nothing);
        self.made[id].change.facts = self.view.facts(at);
    }

    /// Tells whether a parent will be there on a side.
    fn has_place(&self, at: usize, target: SyncSide) -> bool {
        self.view.nodes[at].parent.is_none_or(|parent| self.present[parent][slot(target)])
    }

    fn create(&mut self, at: usize, target: SyncSide, reason: String) {
        let node = &self.view.nodes[at];
        let object = node.object;
        if !self.has_place(at, target) {
            return;
        }
        if node.twin {
            let reason =
                format!("not created in {}: another object of that name is linked or found first", side(target));
            return self.say(at, ChangeKind::Conflict, reason);
        }
        let fresh = node.link.is_none() && !self.is_moved(at);
        if let Some(from) = node.split_from
            && self.outcomes[from] != Some(Outcome::Delete)
            && self.fates[from] != Fate::GoneBoth
        {
            let reason = "moved in IPAM, but where it was in VMM it is kept".to_owned();
            return self.say(at, ChangeKind::Conflict, reason);
        }
        if let Some(clash) = self.clashes.get(&at) {
            let reason = format!("not created in {}: {}", side(target), clash.text);
            return self.say(at, ChangeKind::Conflict, reason);
        }
        let mut fields = Vec::new();
        if target == SyncSide::Vmm && self.view.is_read_only(at) {
            let reason = format!("not created in VMM: {READ_ONLY}");
            return self.say(at, ChangeKind::Note, reason);
        }
        match target {
            SyncSide::Vmm => {
                if object.is_place() && fresh && !self.creatable(at) {
                    self.explain(at);
                    return;
                }
                if object.is_subnet() && fresh && !self.recipe(at) {
                    return;
                }
                let item = self.view.ipam(at).cloned().unwrap_or_default();
                if let Some(error) = unsyncable(&item) {
                    return self.say(at, ChangeKind::Conflict, error);
                }
                fields.extend(values(&item, target));
                self.vlans(at, &item);
            }
            _ => {
                let item = self.view.vmm(at).cloned().unwrap_or_default();
                if object.is_subnet()
                    && let Some(reason) = self.taken(at, &item)
                {
                    return self.say(at, ChangeKind::Conflict, reason);
                }
                let refusal = item.fields.lines().find_map(|(line, text)| line.ipam_refusal(text));
                if let Some(error) = refusal {
                    return self.say(at, ChangeKind::Conflict, format!("not created in IPAM: {error}"));
                }
                fields.extend(values(&item, target));
                if object.is_space() {
                    fields.push(FieldChange {
                        field: SPACE_FIELD.into(),
                        new_value: self.space_name(&item.name),
                        ..FieldChange::default()
                    });
                }
                self.notes(at);
            }
        }
        let id = self.entry(at, (ChangeKind::Create, target), reason, fields, Action::Create(target));
        self.anchors[at][slot(target)] = Some(id);
        self.present[at] = [true, true];
    }

    /// Tells why an IPAM subnet cannot become a VMM one: another subnet of the space has its network.
    fn taken(&mut self, at: usize, item: &Item) -> Option<String> {
        let network = self.space_of(at);
        let space = network.and_then(|n| self.view.ipam(n)).map_or(0, |item| item.ipam_id);
        let foreign = self.inputs.ipam.taken.get(&(space, item.natural.to_string()));
        let place = (network, item.natural.to_string());
        let mut networks = self.networks.take().unwrap_or_else(|| self.networks_in_ipam());
        let owner = foreign.or(networks.get(&place)).cloned();
        if owner.is_none() {
            networks.insert(place, self.view.path(at));
        }
        self.networks = Some(networks);
        owner.map(|owner| format!("not created in IPAM: the address space has {} already ({owner})", item.natural))
    }

    fn networks_in_ipam(&self) -> HashMap<(Option<usize>, String), String> {
        let mut networks = HashMap::new();
        for (at, node) in self.view.nodes.iter().enumerate() {
            if node.object.is_subnet() && node.ipam.is_some() {
                let place = (self.space_of(at), self.view.name(at));
                networks.entry(place).or_insert_with(|| self.view.path(at));
            }
        }
        networks
    }

    /// Chooses a space's name: the network's, then with the server's name, then with a number.
    fn space_name(&mut self, network: &str) -> String {
        let second = format!("{network} ({})", self.inputs.server);
        let more = (2u64..).map(|n| format!("{second} {n}"));
        let mut names = [network.to_owned(), second.clone()].into_iter().chain(more);
        let name = names.find(|name| !self.spaces.contains(&fold(name))).unwrap_or(second);
        self.spaces.insert(fold(&name));
        name
    }

    /// Tells whether IPAM moved an object: it was synchronized before, and the recipe is for what is new. A sync may have died when it was
    /// gone where it was and not yet made where it is.
    fn is_moved(&self, at: usize) -> bool {
        let node = &self.view.nodes[at];
        let is_half_way = |intent: &&Intent| {
            intent.object == node.object
                && intent.fields.is_empty()
                && Some(intent.ipam_id) == self.view.ipam(at).map(|i| i.ipam_id)
        };
        node.split_from.is_some() || self.inputs.intents.iter().any(|intent| is_half_way(&intent))
    }

    /// Tells whether a network or site that is only in IPAM holds a subnet that can be made in VMM.
    fn creatable(&self, at: usize) -> bool {
        if self.view.nodes[at].object == SyncObject::VmNetwork {
            return self.view.ipam(at).is_some_and(|item| unsyncable(item).is_none());
        }
        self.view.nodes[at].children.iter().any(|child| match self.view.nodes[*child].object {
            SyncObject::VmNetwork => false,
            SyncObject::Subnet => self.view.ipam(*child).is_some_and(|item| {
                let node = &self.view.nodes[*child];
                let complete = item.more().recipe_missing.is_empty() || self.is_moved(*child);
                !node.twin && complete && unsyncable(item).is_none()
            }),
            _ => self.creatable(*child),
        })
    }

    /// Says for each subnet below a network or site that cannot be made why it cannot.
    fn explain(&mut self, at: usize) {
        for child in self.view.nodes[at].children.clone() {
            if self.view.nodes[child].object == SyncObject::VmNetwork {
                continue;
            } else if !self.view.nodes[child].object.is_subnet() {
                self.explain(child);
            } else if self.recipe(child) {
                let error = self.view.ipam(child).and_then(unsyncable);
                self.say(
                    child,
                    ChangeKind::Conflict,
                    error.unwrap_or_else(|| "its network is in another space".into()),
                );
            }
        }
    }

    /// Tells whether the recipe of an IPAM subnet is complete; says what is missing where it is not.
    fn recipe(&mut self, at: usize) -> bool {
        let missing = self.view.ipam(at).map(|item| item.more().recipe_missing.join("; ")).unwrap_or_default();
        if !missing.is_empty() {
            self.say(at, ChangeKind::Blocked, format!("not created in VMM, missing: {missing}"));
        }
        missing.is_empty()
    }
}

/// Returns the values of a new object as changed fields.
fn values(item: &Item, target: SyncSide) -> Vec<FieldChange> {
    item.fields
        .lines()
        .filter(|(line, text)| line.ipam != Place::Value && !text.is_empty())
        .map(|(line, text)| {
            let text = text.to_owned();
            let (ipam_value, vmm_value) =
                if target == SyncSide::Vmm { (text.clone(), String::new()) } else { (String::new(), text.clone()) };
            FieldChange { field: line.field.into(), ipam_value, vmm_value, base_value: String::new(), new_value: text }
        })
        .collect()
}

/// Returns why VMM cannot hold an IPAM object.
fn unsyncable(item: &Item) -> Option<String> {
    item.fields.lines().find_map(|(line, text)| line.vmm_value(text).err().map(|error| error.to_string()))
}
