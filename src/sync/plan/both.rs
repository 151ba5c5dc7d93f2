//! Objects that are on both sides: three-way comparison per field, renames, moves and first contact.

use std::borrow::Cow;

use super::clash::{joined, taken_lines};
use super::fate::{READ_ONLY, other, side};
use super::matching::BaseLink;
use super::resolution::facts;
use super::{Action, Planner, SITE_FIELD, SPACE_FIELD};
use crate::domain::address::{Address, AddressRange};
use crate::domain::name::fold;
use crate::domain::set::AddressSet;
use crate::domain::value::Timestamp;
use crate::sync::mapping::{self, Direction, Form, Mapping};
use crate::sync::model::{ChangeKind, FieldChange, Policy, SyncObject, SyncSide};
use crate::sync::policy::{Field, Verdict, undecided};
use crate::sync::snapshot::Item;

/// An object on both sides.
struct Pair<'p> {
    at: usize,
    ipam: &'p Item,
    vmm: &'p Item,
    link: Option<&'p BaseLink>,
    read_only: bool,
}

/// What is decided about one field, or about several as one.
struct Unit {
    lines: Vec<&'static Mapping>,
    verdict: Verdict,
    /// Whether both sides wanted something else.
    decided: bool,
    /// The side that a user decided for.
    resolved: Option<SyncSide>,
    /// Why it is in conflict.
    reason: String,
    /// What a decision by a user holds for.
    facts: String,
}

impl Planner<'_> {
    pub(super) fn vlans(&mut self, at: usize, item: &Item) {
        if let Some(vlans) = item.fields.get("VlanId").filter(|vlans| vlans.contains(',')) {
            let reason = format!("VLANs {vlans} are kept in IPAM; a subnet has one VLAN in VMM");
            self.say(at, ChangeKind::Note, reason);
        }
    }

    pub(super) fn notes(&mut self, at: usize) {
        let Some(more) = self.view.vmm(at).and_then(|item| item.more.as_deref()) else { return };
        for note in &more.notes {
            self.say(at, ChangeKind::Note, note.clone());
        }
        let vlans = self.view.vlans(at).join(", ");
        if !vlans.is_empty() {
            self.say(at, ChangeKind::Note, format!("VLAN {vlans} without a subnet is kept in VMM only"));
        }
    }

    pub(super) fn both(&mut self, at: usize) {
        self.present[at] = [true, true];
        self.notes(at);
        if self.is_unchanged(at) {
            return;
        }
        let (Some(ipam), Some(vmm)) = (self.view.ipam(at), self.view.vmm(at)) else { return };
        let node = &self.view.nodes[at];
        let (link, fresh, moved) = (self.view.link(at), node.link.is_none(), node.moved_in_vmm);
        let apart = node.object.is_subnet() && ipam.parent.is_none();
        let disowned = node.object == SyncObject::Pool && !ipam.more().recipe_missing.is_empty();
        if !fresh && (apart || disowned) {
            self.recipe(at);
            return;
        }
        let read_only = self.view.is_read_only(at);
        let mut to_ipam = Vec::new();
        let mut to_vmm = Vec::new();
        let mut conflicts = Vec::new();
        let mut refresh = false;
        // Per side that changes: what was decided about one field says nothing of those that go the other way.
        let (mut decided, mut resolved) = ([false; 2], [None; 2]);
        self.vlans(at, ipam);
        let pair = Pair { at, ipam, vmm, link, read_only };
        for unit in self.units(&pair) {
            let (lines, verdict) = (&unit.lines, unit.verdict);
            if let Some(to) = [Verdict::ToIpam, Verdict::ToVmm].iter().position(|to| *to == verdict) {
                decided[to] |= unit.decided;
                resolved[to] = resolved[to].or(unit.resolved);
            }
            let mut changes = Vec::new();
            for line in lines {
                let (i, v) = (text(ipam, line), text(vmm, line));
                let kept = self.base(&pair, line, false);
                match verdict {
                    Verdict::Leave => refresh |= self.base(&pair, line, true).as_deref() != Some(v),
                    _ if line.same(i, v) => refresh |= kept.as_deref().is_none_or(|kept| !line.same(kept, i)),
                    _ => {
                        let base = self.base(&pair, line, true).unwrap_or_default();
                        let field = line.field.to_owned();
                        let (ipam_value, vmm_value) = (i.to_owned(), v.to_owned());
                        let change =
                            FieldChange { field, ipam_value, vmm_value, base_value: base, ..FieldChange::default() };
                        changes.push((*line, change));
                    }
                }
            }
            if changes.is_empty() {
                continue;
            }
            let refusal = changes.iter().find_map(|(line, change)| match verdict {
                Verdict::ToIpam => line.ipam_refusal(&change.vmm_value),
                Verdict::ToVmm => line.vmm_value(&change.ipam_value).err(),
                _ => None,
            });
            let reason = match (refusal, verdict) {
                (Some(error), _) => Some((error.to_string(), String::new())),
                (None, Verdict::Conflict) => Some((unit.reason, unit.facts)),
                _ => None,
            };
            if let Some((reason, facts)) = reason {
                let changes: Vec<FieldChange> = changes.into_iter().map(|(_, change)| change).collect();
                conflicts.push((reason, changes, facts));
                continue;
            }
            for (line, mut change) in changes {
                let to = if verdict == Verdict::ToIpam { &mut to_ipam } else { &mut to_vmm };
                let value = if verdict == Verdict::ToIpam { &change.vmm_value } else { &change.ipam_value }.clone();
                change.new_value.clone_from(&value);
                to.push((line.field, value, change));
            }
        }
        let mended = link.is_some_and(|link| !link.is_of(vmm) || link_lost(link, ipam));
        if fresh {
            let reason = "found on both sides and linked".to_owned();
            let id = self.entry(at, (ChangeKind::Note, SyncSide::None), reason, vec![], Action::Settle);
            self.anchors[at] = [Some(id); 2];
        } else if mended && !moved {
            let reason = "found again with its name and linked anew".to_owned();
            self.entry(at, (ChangeKind::Note, SyncSide::None), reason, vec![], Action::Settle);
        } else if refresh {
            let reason = "the sides agree again".to_owned();
            self.entry(at, (ChangeKind::Note, SyncSide::None), reason, vec![], Action::Settle);
        }
        if moved {
            let site = node.parent.map(|site| self.view.name(site)).unwrap_or_default();
            let change = FieldChange { field: SITE_FIELD.into(), new_value: site.clone(), ..FieldChange::default() };
            let update = Action::Update(SyncSide::Ipam, vec![(SITE_FIELD, site)]);
            let reason = "moved to another site in VMM".to_owned();
            let id = self.entry(at, (ChangeKind::Update, SyncSide::Ipam), reason, vec![change], update);
            self.anchors[at][0] = Some(id);
        }
        let name = mapping::of(node.object).find(|line| line.form == Form::Name && node.object.is_space());
        let named = |field: &str| name.is_some_and(|line| line.field == field);
        if let Some(name) = to_ipam.iter().find(|(field, ..)| named(field)).map(|(_, name, _)| name.clone())
            && link.is_some_and(|link| !link.facts.space_name.is_empty() && link.facts.space_name == ipam.more().space)
        {
            let space = self.space_name(&name);
            let change = FieldChange {
                field: SPACE_FIELD.into(),
                ipam_value: ipam.more().space.clone(),
                base_value: ipam.more().space.clone(),
                new_value: space.clone(),
                ..FieldChange::default()
            };
            to_ipam.push((SPACE_FIELD, space, change));
        }
        self.update(at, SyncSide::Ipam, to_ipam, decided[0], resolved[0]);
        self.update(at, SyncSide::Vmm, to_vmm, decided[1], resolved[1]);
        for (reason, changes, facts) in conflicts {
            let names: Vec<&str> = changes.iter().map(|change| change.field.as_str()).collect();
            let reason = format!("{}: {reason}", names.join(", "));
            let id = self.entry(at, (ChangeKind::Conflict, SyncSide::None), reason, changes, Action::Nothing);
            self.made[id].change.facts = facts;
        }
    }

    /// Decides about the fields of an object. Most are decided one by one, the bounds of a pool as one; and with the sets that lie inside
    /// where these would not fit any more, or where another pool is in the way.
    fn units(&self, pair: &Pair<'_>) -> Vec<Unit> {
        let several = |line: &Mapping| line.form == Form::Vlan && text(pair.ipam, line).contains(',');
        let lines = mapping::of(pair.ipam.object).filter(|line| !several(line));
        let mut units: Vec<Unit> = Vec::new();
        for line in lines {
            if line.field == mapping::BOUNDS[0] {
                units.push(self.unit(pair, mapping::bounds(false), None));
            } else if line.field != mapping::BOUNDS[1] {
                units.push(self.unit(pair, vec![line], None));
            }
        }
        if pair.ipam.object != SyncObject::Pool {
            return units;
        }
        // What was decided about them as one stays so, although without the decision one of them would fit.
        let whole = self.unit(pair, mapping::bounds(true), None);
        let clash = self.clashes.contains_key(&pair.at);
        if clash || whole.resolved.is_some() || self.misfit(pair, &units).is_some() {
            units.retain(|unit| {
                ![mapping::BOUNDS, mapping::INSIDE].iter().any(|fields| fields.contains(&unit.lines[0].field))
            });
            let stuck = self.misfit(pair, std::slice::from_ref(&whole));
            let whole = if stuck.is_some() { self.unit(pair, mapping::bounds(true), stuck) } else { whole };
            units.push(whole);
        }
        units
    }

    /// Returns why a side would refuse what its pool becomes: a set that is not inside the bounds, a granted address that is not to be.
    fn misfit(&self, pair: &Pair<'_>, units: &[Unit]) -> Option<String> {
        for side in [SyncSide::Ipam, SyncSide::Vmm] {
            let (own, other, flow) = match side {
                SyncSide::Vmm => (pair.vmm, pair.ipam, Verdict::ToVmm),
                _ => (pair.ipam, pair.vmm, Verdict::ToIpam),
            };
            let flows =
                |field: &str| units.iter().any(|u| u.verdict == flow && u.lines.iter().any(|l| l.field == field));
            let parts = [mapping::BOUNDS, mapping::INSIDE].concat();
            let now = |field: &str| {
                let item = if flows(field) { other } else { own };
                item.fields.get(field).unwrap_or_default()
            };
            if parts.iter().all(|field| own.fields.get(field).unwrap_or_default() == now(field)) {
                continue;
            }
            let bounds = super::order::span(now(parts[0]), now(parts[1]));
            let Some(bounds) = bounds else { continue };
            let outside = |field: &&&str| set(now(field)).ranges().iter().any(|part| !bounds.covers(*part));
            if let Some(field) = mapping::INSIDE.iter().find(outside) {
                return Some(format!("{field} {} is not inside {bounds}", now(field)));
            }
            if side == SyncSide::Vmm {
                let (reserved, vip) = (set(now(parts[2])), set(now(parts[3])));
                let was_vip = set(own.fields.get(parts[3]).unwrap_or_default());
                let children = self.view.nodes[pair.at].children.iter();
                let granted = children.filter_map(|at| Address::parse("grant", &self.view.vmm(*at)?.natural).ok());
                let lost = |a: &Address| {
                    !bounds.contains(*a) || reserved.contains(*a) || vip.contains(*a) != was_vip.contains(*a)
                };
                if let Some(lost) = granted.into_iter().find(lost) {
                    return Some(format!(
                        "VMM has granted {lost}, which cannot leave the pool, be reserved, or become virtual or dedicated"
                    ));
                }
            }
        }
        None
    }

    /// Returns what both sides had in a field at the last sync, or what VMM has of a call whose outcome was lost.
    fn base(&self, pair: &Pair<'_>, line: &Mapping, arrived: bool) -> Option<String> {
        let sent =
            self.intents.get(&(pair.ipam.object, pair.ipam.ipam_id)).and_then(|intent| intent.fields.get(line.field));
        let came = sent.filter(|sent| arrived && *sent == text(pair.vmm, line)).cloned();
        came.or_else(|| match pair.link {
            Some(link) => link.base.get(line.field).map(Cow::into_owned),
            None => sent.cloned(),
        })
    }

    /// Decides about fields as one; `misfit` says why their values in IPAM cannot go to VMM.
    fn unit(&self, pair: &Pair<'_>, lines: Vec<&'static Mapping>, misfit: Option<String>) -> Unit {
        let (i, v) = (joined(&lines, pair.ipam), joined(&lines, pair.vmm));
        let base: Option<Vec<String>> = lines.iter().map(|line| self.base(pair, line, true)).collect();
        let base = base.map(|texts| texts.join("\n"));
        let times = (pair.ipam.modified, self.vmm_time(pair.vmm.modified));
        let line = lines[0];
        let field = Field { line, ipam: &i, vmm: &v, base: base.as_deref(), ipam_time: times.0, vmm_time: times.1 };
        let policies = self.inputs.policies;
        let mut unit = Unit {
            lines: Vec::new(),
            verdict: field.decide(policies),
            decided: false,
            resolved: None,
            reason: String::new(),
            facts: facts(&i, &v),
        };
        let fields = lines.iter().map(|line| line.field);
        let resolved = self.view.resolutions.winner(|| self.view.key(pair.at), fields, || unit.facts.clone());
        let both_changed = base.as_deref().is_some_and(|b| !line.same(b, &i) && !line.same(b, &v));
        let is_taken = || taken_lines(pair.ipam.object).first().is_some_and(|taken| taken.field == line.field);
        let clash = self.clashes.get(&pair.at).filter(|_| unit.verdict != Verdict::Same && is_taken());
        if let Some(winner) = clash.and_then(|clash| clash.winner) {
            unit.verdict = if winner == SyncSide::Ipam { Verdict::ToVmm } else { Verdict::ToIpam };
        }
        let is_held = clash.is_some_and(|clash| clash.winner.is_none());
        // What cannot go to VMM is a conflict too, unless somebody says that VMM's value is the one.
        let stuck = match (unit.verdict, line.direction) {
            (Verdict::ToVmm, _) if pair.read_only => Some(READ_ONLY.to_owned()),
            (Verdict::ToVmm, Direction::AtCreation) => Some("VMM takes it only when the object is made".to_owned()),
            (Verdict::ToVmm, _) => misfit,
            _ => None,
        };
        if stuck.is_some() && pair.read_only && v.is_empty() && base.as_deref().is_none_or(str::is_empty) {
            // VMM never said anything of it.
            unit.verdict = Verdict::Leave;
        } else if stuck.is_some() && !is_held && policies.of_field(line.field) == Policy::Vmm {
            unit.verdict = Verdict::ToIpam;
        } else if stuck.is_some() || is_held {
            unit.verdict = Verdict::Conflict;
        }
        // Who decided for IPAM where VMM does not take it has decided nothing.
        let winner = resolved.filter(|winner| !is_held && (stuck.is_none() || *winner == SyncSide::Vmm));
        if let (Verdict::Conflict, Some(winner)) = (unit.verdict, winner) {
            unit.verdict = if winner == SyncSide::Ipam { Verdict::ToVmm } else { Verdict::ToIpam };
            unit.resolved = Some(winner);
        }
        let flows = matches!(unit.verdict, Verdict::ToIpam | Verdict::ToVmm);
        unit.decided = (both_changed || stuck.is_some() || clash.is_some()) && flows;
        unit.reason = match (stuck, clash) {
            (_, Some(clash)) if is_held => clash.text.clone(),
            (Some(stuck), _) => format!("changed in IPAM, but {stuck}"),
            _ => {
                let by_time = unit.verdict == Verdict::Conflict && policies.of_field(line.field) == Policy::Newest;
                let why = undecided(times.0, times.1).filter(|_| by_time);
                let why = why.map(|why| format!("; policy Newest cannot decide: {why}")).unwrap_or_default();
                match base {
                    Some(_) => format!("changed on both sides since the last sync{why}"),
                    None => format!("first contact: the sides differ and there is no last sync to compare with{why}"),
                }
            }
        };
        unit.lines = lines;
        unit
    }

    /// Tells whether nothing at all is to be said of a linked object: most of them, most of the time.
    fn is_unchanged(&self, at: usize) -> bool {
        let node = &self.view.nodes[at];
        let (Some(ipam), Some(vmm), Some(link)) = (self.view.ipam(at), self.view.vmm(at), self.view.link(at)) else {
            return false;
        };
        let placed = ipam.parent.is_some() || node.object == SyncObject::LogicalNetwork;
        placed
            && !node.moved_in_vmm
            && (node.object.is_place() || ipam.more().recipe_missing.is_empty())
            && self.agree(ipam, vmm, link)
    }

    /// Tells whether a link names both objects and all three have the same in every field.
    pub(super) fn agree(&self, ipam: &Item, vmm: &Item, link: &BaseLink) -> bool {
        link.is_of(vmm) && !link_lost(link, ipam) && ipam.fields == vmm.fields && link.base.agrees(&ipam.fields)
    }

    /// Lets go of the names of spaces that follow their network to another name, so that others may take them.
    pub(super) fn give_up_names(&mut self) {
        for at in 0..self.view.nodes.len() {
            let object = self.view.nodes[at].object;
            if !object.is_space() {
                continue;
            }
            let (Some(ipam), Some(vmm), Some(link)) = (self.view.ipam(at), self.view.vmm(at), self.view.link(at))
            else {
                continue;
            };
            let Some(line) = mapping::of(object).find(|line| line.form == Form::Name) else {
                continue;
            };
            let follows = !link.facts.space_name.is_empty() && link.facts.space_name == ipam.more().space;
            let pair = Pair { at, ipam, vmm, link: Some(link), read_only: self.view.is_read_only(at) };
            if follows && self.unit(&pair, vec![line], None).verdict == Verdict::ToIpam {
                let space = fold(&ipam.more().space);
                self.spaces.remove(&space);
            }
        }
    }

    pub(super) fn vmm_time(&self, modified: Timestamp) -> Timestamp {
        if modified.0 == 0 { modified } else { Timestamp(modified.0 - self.inputs.vmm.clock_offset_ms * 1000) }
    }

    fn update(
        &mut self,
        at: usize,
        target: SyncSide,
        changes: Vec<(&'static str, String, FieldChange)>,
        decided: bool,
        resolved: Option<SyncSide>,
    ) {
        if changes.is_empty() {
            return;
        }
        let taken = taken_lines(self.view.nodes[at].object);
        let is_taken = changes.iter().any(|(field, ..)| taken.iter().any(|line| line.field == *field));
        let clash = self.clashes.get(&at).filter(|_| is_taken);
        let reason = match (self.inputs.policies.overall, decided) {
            _ if clash.is_some() => format!("in conflict: {}", clash.map_or("", |clash| &clash.text)),
            _ if resolved.is_some() => {
                format!("in conflict; decided for {}", resolved.map(side).unwrap_or_default())
            }
            (policy, true) if policy != Policy::Report => format!("changed on both sides; policy {policy} decides"),
            (_, true) => "changed on both sides; the policy of the field decides".to_owned(),
            (..) if self.view.nodes[at].link.is_none() => format!("first contact: {} has none", side(target)),
            _ => format!("changed in {}", other(target)),
        };
        let (mut fields, mut values) = (Vec::new(), Vec::new());
        for (field, value, change) in changes {
            fields.push(change);
            values.push((field, value));
        }
        self.entry(at, (ChangeKind::Update, target), reason, fields, Action::Update(target, values));
    }
}

fn text<'i>(item: &'i Item, line: &Mapping) -> &'i str {
    item.fields.get(line.field).unwrap_or_default()
}

/// Returns a set of addresses in canonical text.
fn set(text: &str) -> AddressSet {
    let parts = text.split(',').filter(|part| !part.is_empty());
    AddressSet::of(parts.filter_map(|part| AddressRange::parse("set", part).ok()))
}

fn link_lost(link: &BaseLink, ipam: &Item) -> bool {
    ipam.ipam_id != link.ipam_id
}
