//! What one side is to take while the other side's object keeps it: a name, or addresses. The side would refuse that, so that the plan
//! says it. Where a policy decides, both objects become what they are on its side.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::Planner;
use super::fate::{Fate, opposite, side as side_name};
use super::order::{Move, Named, Names, Spans, bounds};
use super::resolution::facts;
use crate::domain::address::AddressRange;
use crate::domain::name::fold;
use crate::sync::mapping::{self, Form, Mapping};
use crate::sync::model::{Policy, SyncObject, SyncSide};
use crate::sync::policy::{Verdict, newest};
use crate::sync::snapshot::Item;

/// What was found about one object.
pub(super) struct Clash {
    /// The side whose values the object gets; `None` where the entry is held back.
    pub winner: Option<SyncSide>,
    /// The other object and what it has, as a sentence.
    pub text: String,
}

/// What was found so far, by node.
pub(super) type Clashes = BTreeMap<usize, Clash>;

/// What an entry would take in one place, and where its object is now.
struct Claim<T> {
    node: usize,
    target: SyncSide,
    old: Option<T>,
    new: T,
}

/// An object that keeps what it has: the place, its node, and what it is.
type Stay<P, T> = (P, usize, T);

impl Planner<'_> {
    /// Looks for entries that take what another object keeps. Tells whether something was found, so that the plan is to be made again.
    pub(super) fn find_clashes(&mut self, moves: &[(usize, Move)]) -> bool {
        let mut found = Clashes::default();
        self.clashing_names(moves, &mut found);
        self.clashing_spans(moves, &mut found);
        // An object has a winner at most once and is held back at most once, so that this comes to an end.
        found.retain(|at, _| self.clashes.get(at).is_none_or(|old| old.winner.is_some()));
        // What becomes of those that a winner is known of may make way for the others: these are held back when there are no more such.
        if found.values().any(|clash| clash.winner.is_some()) {
            found.retain(|_, clash| clash.winner.is_some());
        }
        let is_new = !found.is_empty();
        self.clashes.extend(found);
        is_new
    }

    fn clashing_names(&self, moves: &[(usize, Move)], found: &mut Clashes) {
        let mut claims: HashMap<(Names, &str), Claim<&str>> = HashMap::new();
        let (mut places, mut left) = (Vec::new(), HashSet::new());
        for (id, moved) in moves {
            let node = self.made[*id].task.node;
            for (place, old, new) in moved.names.iter().chain(&moved.values) {
                if let Some(new) = new.as_deref().filter(|_| place.1 != Named::Space && self.has_objects(place.0)) {
                    claims.insert((*place, new), Claim { node, target: place.0, old: old.as_deref(), new });
                    places.push(*place);
                }
                if old.is_some() {
                    left.insert((*place, node));
                }
            }
        }
        places.sort_unstable();
        places.dedup();
        let mut stays: Vec<Stay<Names, String>> = Vec::new();
        for place in places {
            let (target, named, parent) = place;
            let object = if named == Named::Site { SyncObject::NetworkSite } else { SyncObject::LogicalNetwork };
            let all = parent.map_or(0..self.view.nodes.len(), |_| 0..0);
            let below = parent.map(|parent| self.view.nodes[parent].children.as_slice()).unwrap_or_default();
            for at in all.take_while(|at| self.view.nodes[*at].object == object).chain(below.iter().copied()) {
                let item = self.item_on(at, target).filter(|_| self.view.nodes[at].object == object);
                if let Some(item) = item.filter(|_| !left.contains(&(place, at))) {
                    stays.push((place, at, fold(&item.name)));
                }
            }
        }
        while let Some((place, holder, name)) = stays.pop() {
            let Some(claim) = claims.get(&(place, name.as_str())).filter(|claim| claim.node != holder) else {
                continue;
            };
            let has = |item: &Item| format!("has the name '{}'", item.name);
            if self.clash(claim, holder, has, found)
                && let Some(old) = claim.old
            {
                stays.push((place, claim.node, old.to_owned()));
            }
        }
    }

    fn clashing_spans(&self, moves: &[(usize, Move)], found: &mut Clashes) {
        let mut claims: BTreeMap<Spans, Vec<Claim<AddressRange>>> = BTreeMap::new();
        let mut left = HashSet::new();
        for (id, moved) in moves {
            let node = self.made[*id].task.node;
            for (place, old, new) in &moved.spans {
                if let Some(new) = new.filter(|_| self.has_objects(place.0)) {
                    claims.entry(*place).or_default().push(Claim { node, target: place.0, old: *old, new });
                }
                if old.is_some() {
                    left.insert((place.0, node));
                }
            }
        }
        for ((target, subnet), mut claims) in claims {
            // What one side has does not overlap, so that the claims that a range reaches into stand together.
            claims.sort_unstable_by_key(|claim| claim.new);
            let pools = self.view.nodes[subnet].children.iter().copied();
            let stays = pools.filter(|at| !left.contains(&(target, *at)));
            let mut stays: Vec<(usize, AddressRange)> =
                stays.filter_map(|at| Some((at, bounds(&self.owned_on(at, target)?.fields)?))).collect();
            while let Some((holder, span)) = stays.pop() {
                let from = claims.partition_point(|claim| claim.new.last() < span.first());
                for claim in claims[from..].iter().take_while(|claim| claim.new.first() <= span.last()) {
                    let has = |_: &Item| format!("has {span}");
                    if claim.node != holder && self.clash(claim, holder, has, found) {
                        stays.extend(claim.old.map(|old| (claim.node, old)));
                    }
                }
            }
        }
    }

    /// Tells whether a side has anything; on one that has nothing, nothing is in the way.
    fn has_objects(&self, side: SyncSide) -> bool {
        let snapshot = if side == SyncSide::Vmm { self.inputs.vmm } else { self.inputs.ipam };
        !snapshot.items.is_empty()
    }

    /// Returns the object of a node on a side.
    fn item_on(&self, at: usize, side: SyncSide) -> Option<&Item> {
        if side == SyncSide::Vmm { self.view.vmm(at) } else { self.view.ipam(at) }
    }

    /// Returns the same; a range in IPAM that somebody else has is in nobody's way.
    fn owned_on(&self, at: usize, side: SyncSide) -> Option<&Item> {
        self.item_on(at, side).filter(|item| item.more().recipe_missing.is_empty())
    }

    /// Decides on a claim that an object is in the way of. Tells whether the claim is given up.
    fn clash<T>(&self, claim: &Claim<T>, holder: usize, has: impl Fn(&Item) -> String, found: &mut Clashes) -> bool {
        let (at, target) = (claim.node, claim.target);
        if found.get(&at).is_some_and(|clash| clash.winner != Some(opposite(target))) {
            return false;
        }
        let is_open = |at: usize| self.fates[at] == Fate::Both && !self.clashes.contains_key(&at);
        let favoured = self.favoured(at, holder, target);
        let by = |winner: Option<(SyncSide, String)>| winner.map(|(_, by)| format!("; {by}")).unwrap_or_default();
        let side = favoured.as_ref().map(|(side, _)| *side);
        // What was only to be held back gives way too.
        let won = found.get(&holder).and_then(|clash| clash.winner);
        if side == Some(opposite(target)) && is_open(holder) && (won.is_none() || won == side) {
            if won.is_none() {
                let text = format!("{} takes what it has in {}{}", self.view.path(at), side_name(target), by(favoured));
                found.insert(holder, Clash { winner: side, text });
            }
            return false;
        }
        let winner = side.filter(|side| *side == target && is_open(at));
        let has = self.item_on(holder, target).map(has).unwrap_or_default();
        // The winner's object cannot have it here as long as one that the winner does not know keeps it.
        let waits = side == Some(opposite(target)) && self.fates[holder] != Fate::Both;
        let mut by = by(favoured.filter(|_| winner.is_some() || waits));
        if waits {
            by += &format!(", in effect once {} gives it up", self.view.path(holder));
        }
        let text = format!("{} {has} in {}{by}", self.view.path(holder), side_name(target));
        found.insert(at, Clash { winner, text });
        true
    }

    /// Returns the side that wins, where an object is to take on a side what another one keeps there, and what decides so.
    fn favoured(&self, at: usize, holder: usize, target: SyncSide) -> Option<(SyncSide, String)> {
        let lines = taken_lines(self.view.nodes[at].object);
        let policies = self.inputs.policies;
        let policy = policies.of_field(lines.first()?.field);
        if let (Some(ipam), Some(vmm)) = (self.view.ipam(at), self.view.vmm(at)) {
            let fields = lines.iter().map(|line| line.field);
            let facts = || facts(&joined(&lines, ipam), &joined(&lines, vmm));
            if let Some(winner) = self.view.resolutions.winner(|| self.view.key(at), fields, facts) {
                return Some((winner, format!("decided for {}", side_name(winner))));
            }
        }
        let winner = match policy {
            Policy::Vmm => SyncSide::Vmm,
            Policy::Ipam => SyncSide::Ipam,
            Policy::Report => return None,
            // The later of the two changes: that of the one on its own side, or that of the other where it is.
            Policy::Newest => {
                let (in_ipam, in_vmm) = if target == SyncSide::Vmm { (at, holder) } else { (holder, at) };
                let times = (self.view.ipam(in_ipam)?.modified, self.vmm_time(self.view.vmm(in_vmm)?.modified));
                match newest(times.0, times.1) {
                    Verdict::ToIpam => SyncSide::Vmm,
                    Verdict::ToVmm => SyncSide::Ipam,
                    _ => return None,
                }
            }
        };
        Some((winner, format!("policy {policy} decides")))
    }
}

/// Returns the fields in which objects of a kind can be in each other's way.
pub(super) fn taken_lines(object: SyncObject) -> Vec<&'static Mapping> {
    match object {
        SyncObject::Pool => mapping::bounds(true),
        _ => mapping::of(object).filter(|line| line.form == Form::Name).take(1).collect(),
    }
}

/// Returns the texts of fields that are decided as one.
pub(super) fn joined(lines: &[&Mapping], item: &Item) -> String {
    let texts: Vec<&str> = lines.iter().map(|line| item.fields.get(line.field).unwrap_or_default()).collect();
    texts.join("\n")
}
