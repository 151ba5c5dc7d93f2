//! The order of a plan: what takes a name or addresses comes behind what gives them up. Where two objects take each other's, one steps
//! aside first.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::fate::side as side_name;
use super::{Action, Entry, Phase, Planner, SPACE_FIELD, Task};
use crate::domain::address::{Address, AddressRange, Prefix};
use crate::domain::name::fold;
use crate::domain::set::AddressSet;
use crate::memory;
use crate::sync::fields::Fields;
use crate::sync::mapping::{self, BOUNDS, Form, INSIDE};
use crate::sync::model::{Change, ChangeKind, FieldChange, SyncObject, SyncSide};

/// What has a name that is taken only once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Named {
    Space,
    Network,
    Site,
}

/// Where a name is taken only once: the side, what has it, and the node in which it counts.
pub(super) type Names = (SyncSide, Named, Option<usize>);
/// Where addresses are in one pool only: the side, and the node of the subnet.
pub(super) type Spans = (SyncSide, usize);

/// What one entry gives up and takes.
#[derive(Default)]
pub(super) struct Move {
    pub names: Vec<(Names, Option<String>, Option<String>)>,
    pub spans: Vec<(Spans, Option<AddressRange>, Option<AddressRange>)>,
    /// Names of networks in IPAM, which two have at a time while they change hands.
    pub values: Vec<(Names, Option<String>, Option<String>)>,
}

impl Planner<'_> {
    /// Returns what entries give up and take, by entry.
    pub(super) fn moves(&self) -> Vec<(usize, Move)> {
        let mut moves: Vec<(usize, Move)> = Vec::new();
        for id in 0..self.made.len() {
            let moved = self.moved(id);
            if !moved.names.is_empty() || !moved.spans.is_empty() || !moved.values.is_empty() {
                moves.push((id, moved));
            }
        }
        moves
    }

    /// Adds what entries need of each other because of names and addresses, and steps aside where they go round in a circle.
    pub(super) fn arrange(&mut self, moves: &[(usize, Move)]) {
        let needs = claims(moves);
        let mut state: HashMap<usize, bool> = HashMap::new();
        for (id, _) in moves {
            self.settle(*id, &needs, &mut state);
        }
    }

    /// Visits an entry and what it needs; `state` is false while an entry is open and true once it is done.
    fn settle(&mut self, start: usize, needs: &HashMap<usize, Vec<usize>>, state: &mut HashMap<usize, bool>) {
        // An explicit stack: a chain of pools that each move up by one is as long as the subnet has pools.
        let mut stack = vec![(start, 0)];
        while let Some((id, next)) = stack.pop() {
            if next == 0 && state.insert(id, false).is_some_and(|done| done) {
                state.insert(id, true);
                continue;
            }
            let Some(need) = needs.get(&id).and_then(|list| list.get(next)).copied() else {
                state.insert(id, true);
                continue;
            };
            match state.get(&need) {
                // What goes only at the end steps aside before.
                _ if self.is_cleared(need) => {
                    if let Some(free) = self.step_aside(need, id) {
                        self.made[id].needs.push(free);
                    }
                }
                // First what is needed; then this one again.
                None => {
                    stack.extend([(id, next), (need, 0)]);
                    continue;
                }
                Some(true) => self.made[id].needs.push(need),
                // A circle: the entry that is needed steps aside, and what needs it goes on from there.
                Some(false) => {
                    if let Some(free) = self.step_aside(need, id) {
                        self.made[id].needs.push(free);
                    }
                }
            }
            stack.push((id, next + 1));
        }
    }

    /// Tells whether an entry deletes a site in IPAM: it keeps its name until what is in it has left.
    fn is_cleared(&self, id: usize) -> bool {
        let entry = &self.made[id];
        entry.task.action == Action::Delete(SyncSide::Ipam) && entry.change.object_type == SyncObject::NetworkSite
    }

    /// Returns what an entry gives up and takes on the side that it changes.
    fn moved(&self, id: usize) -> Move {
        let task = &self.made[id].task;
        let mut moved = Move::default();
        let Some(node) = self.view.nodes.get(task.node) else { return moved };
        let target = match task.action {
            Action::Create(side) | Action::Update(side, _) | Action::Delete(side) => side,
            _ => return moved,
        };
        let item = if target == SyncSide::Vmm { self.view.vmm(task.node) } else { self.view.ipam(task.node) };
        let source = if target == SyncSide::Vmm { self.view.ipam(task.node) } else { self.view.vmm(task.node) };
        let (updates, is_update) = match &task.action {
            Action::Update(_, values) => (values.as_slice(), true),
            _ => (&[][..], false),
        };
        let is_create = matches!(task.action, Action::Create(_));
        let new = |field: &str| updates.iter().find(|(name, _)| *name == field).map(|(_, value)| value.clone());
        if node.object.is_space() && target == SyncSide::Ipam {
            let space = self.made[id].change.fields.iter().find(|field| field.field == SPACE_FIELD);
            if let Some(space) = space.filter(|_| is_create || is_update) {
                let old = item.map(|item| fold(&item.more().space)).filter(|_| is_update);
                moved.names.push(((target, Named::Space, None), old, Some(fold(&space.new_value))));
            }
        }
        let named = match node.object {
            SyncObject::LogicalNetwork => Named::Network,
            SyncObject::NetworkSite => Named::Site,
            _ => Named::Space,
        };
        if named != Named::Space
            && let Some(line) = mapping::of(node.object).find(|line| line.form == Form::Name)
        {
            let names = (target, named, node.parent);
            let list =
                if (target, named) == (SyncSide::Ipam, Named::Network) { &mut moved.values } else { &mut moved.names };
            let old = item.and_then(|item| item.fields.get(line.field)).map(fold);
            match &task.action {
                Action::Create(_) => {
                    let name = source.and_then(|item| item.fields.get(line.field)).map(fold);
                    list.push((names, None, name));
                }
                Action::Update(..) => {
                    if let Some(name) =
                        new(line.field).map(|name| fold(&name)).filter(|name| old.as_ref() != Some(name))
                    {
                        list.push((names, old, Some(name)));
                    }
                }
                Action::Delete(SyncSide::Vmm) => {
                    list.push((names, old, None));
                    // Until then the link has the value that is the site's name in IPAM.
                    if named == Named::Site {
                        let here = self.view.ipam(task.node).map(|item| fold(&item.name));
                        moved.names.push(((SyncSide::Ipam, named, node.parent), here, None));
                    }
                }
                Action::Delete(_) => list.push((names, old, None)),
                _ => {}
            }
        }
        if node.object == SyncObject::Pool
            && let Some(subnet) = node.parent
        {
            let old = item.and_then(|item| bounds(&item.fields));
            let spans = (target, subnet);
            match &task.action {
                Action::Create(_) => moved.spans.push((spans, None, source.and_then(|item| bounds(&item.fields)))),
                Action::Delete(_) => moved.spans.push((spans, old, None)),
                _ => {
                    let now = |at: usize| new(BOUNDS[at]).or(item?.fields.get(BOUNDS[at]).map(str::to_owned));
                    let taken = now(0).zip(now(1)).and_then(|(first, last)| span(&first, &last));
                    if taken != old {
                        moved.spans.push((spans, old, taken));
                    }
                }
            }
        }
        moved
    }

    /// Puts an entry before another one that makes room for a third: it takes a name or addresses that nobody has. Returns its
    /// position; `None` where there is no room, and the refusal of the side is the outcome.
    fn step_aside(&mut self, id: usize, needed_by: usize) -> Option<usize> {
        let (target, values) = match self.made[id].task.action.clone() {
            Action::Update(target, values) => (target, values),
            Action::Delete(target) if self.is_cleared(id) => (target, Vec::new()),
            _ => return None,
        };
        let node = self.made[id].task.node;
        let object = self.view.nodes[node].object;
        let (aside, later) = match object {
            SyncObject::Pool => self.free_bounds(node, target, &values)?,
            _ => (vec![self.free_name(node, target)?], Vec::new()),
        };
        let other = self.view.path(self.made[needed_by].task.node);
        let what = if object == SyncObject::Pool { "addresses" } else { "name" };
        let reason = format!("steps aside in {}, because {other} takes its {what}", side_name(target));
        let fields = aside.iter().map(|(field, value)| self.shown(node, target, field, value)).collect();
        for (field, value) in later {
            let change = self.shown(node, target, field, &value);
            let entry = &mut self.made[id];
            if let Action::Update(_, values) = &mut entry.task.action {
                values.push((field, value));
                entry.change.fields.push(change);
            }
        }
        let change = Change { kind: ChangeKind::Update, reason, fields, ..self.made[id].change.clone() };
        // What makes room comes after what its own entry needs from above, and before everything that it makes room for.
        let needs = self.made[id].needs.clone();
        let at = self.phases[Phase::Change as usize].iter().position(|entry| *entry == id);
        let task = Task { node, action: Action::Update(target, aside) };
        self.made.push(Entry { change, task, needs });
        let free = self.made.len() - 1;
        let place = at.unwrap_or(self.phases[Phase::Change as usize].len());
        self.phases[Phase::Change as usize].insert(place, free);
        self.made[id].needs.push(free);
        Some(free)
    }

    fn shown(&self, node: usize, target: SyncSide, field: &str, value: &str) -> FieldChange {
        let text = |item: Option<&crate::sync::snapshot::Item>| match field {
            SPACE_FIELD => item.map(|item| item.more().space.clone()),
            _ => item.and_then(|item| item.fields.get(field)).map(str::to_owned),
        };
        let base = self.view.link(node).and_then(|link| link.base.get(field));
        FieldChange {
            field: field.to_owned(),
            ipam_value: text(self.view.ipam(node)).unwrap_or_default(),
            vmm_value: if target == SyncSide::Vmm || field != SPACE_FIELD {
                text(self.view.vmm(node)).unwrap_or_default()
            } else {
                String::new()
            },
            base_value: base.unwrap_or_default().into_owned(),
            new_value: value.to_owned(),
        }
    }

    /// Chooses a name that nobody has or gets.
    fn free_name(&self, node: usize, target: SyncSide) -> Option<(&'static str, String)> {
        let object = self.view.nodes[node].object;
        let space = target == SyncSide::Ipam && object.is_space();
        let field = match mapping::of(object).find(|line| line.form == Form::Name) {
            _ if space => SPACE_FIELD,
            Some(line) => line.field,
            None => return None,
        };
        let item = if target == SyncSide::Vmm { self.view.vmm(node) } else { self.view.ipam(node) }?;
        let old = if space { item.more().space.as_str() } else { item.fields.get(field)? };
        let sides = [self.inputs.ipam, self.inputs.vmm];
        let mut taken: HashSet<String> =
            sides.iter().flat_map(|side| &side.items).map(|item| fold(&item.name)).collect();
        taken.extend(self.spaces.iter().cloned());
        let short: String = old.chars().take(200).collect();
        let name = (1..).map(|n| format!("{short} (aside {n})")).find(|name| !taken.contains(&fold(name)))?;
        Some((field, name))
    }

    /// Chooses bounds that are in no pool, now or later, with the sets that do not fit them taken away, and those sets for later.
    #[expect(clippy::type_complexity, reason = "two lists of values of fields")]
    fn free_bounds(
        &self,
        node: usize,
        target: SyncSide,
        values: &[(&'static str, String)],
    ) -> Option<(Vec<(&'static str, String)>, Vec<(&'static str, String)>)> {
        let own = if target == SyncSide::Vmm { self.view.vmm(node) } else { self.view.ipam(node) }?;
        let old = bounds(&own.fields)?;
        let new = |field: &str| values.iter().find(|(name, _)| *name == field).map(|(_, value)| value.clone());
        let now = |at: usize| new(BOUNDS[at]).or(own.fields.get(BOUNDS[at]).map(str::to_owned));
        let wanted = span(&now(0)?, &now(1)?)?;
        let free = match overlap(old, wanted) {
            Some(kept) => kept,
            None => AddressRange::single(self.free_address(self.view.nodes[node].parent?)?),
        };
        let mut aside = vec![(BOUNDS[0], free.first().to_string()), (BOUNDS[1], free.last().to_string())];
        let mut later = Vec::new();
        for field in INSIDE {
            let held = own.fields.get(field).filter(|text| !text.is_empty());
            let fits = |text: &str| {
                text.split(',').all(|part| AddressRange::parse("set", part).is_ok_and(|part| free.covers(part)))
            };
            if let Some(text) = held.filter(|text| !fits(text)) {
                aside.push((field, String::new()));
                if new(field).is_none() {
                    later.push((field, text.to_owned()));
                }
            }
        }
        Some((aside, later))
    }

    /// Returns an address of a subnet that no pool of either side has; its first and last are left alone.
    fn free_address(&self, subnet: usize) -> Option<Address> {
        let item = self.view.ipam(subnet).or(self.view.vmm(subnet))?;
        let network = Prefix::parse("Subnet", &item.natural).ok()?;
        let items = self.view.nodes[subnet].children.iter().flat_map(|at| [self.view.ipam(*at), self.view.vmm(*at)]);
        let taken = AddressSet::of(items.flatten().filter_map(|item| bounds(&item.fields)).collect::<Vec<_>>());
        let mut next = network.first().next()?;
        for range in taken.ranges() {
            if next < range.first() {
                break;
            }
            next = range.last().next()?;
        }
        (next < network.last()).then_some(next)
    }

    /// Numbers the entries: what an entry needs comes before it.
    pub(super) fn finish(self) -> (Vec<Change>, Vec<Task>) {
        let Planner { phases, made, inputs, .. } = self;
        let mut order: Vec<usize> = Vec::with_capacity(made.len());
        for (phase, entries) in phases.iter().enumerate() {
            let deepest_first = phase == Phase::Delete as usize || phase == Phase::Clear as usize;
            order.extend(settle_order(entries, &made, deepest_first));
        }
        let mut number = vec![0u32; made.len()];
        for (place, id) in order.iter().enumerate() {
            number[*id] = place as u32 + 1;
        }
        let mut slots: Vec<Option<Entry>> = made.into_iter().map(Some).collect();
        let mut changes = memory::list(order.len());
        let mut tasks = memory::list(order.len());
        for id in order {
            memory::check_or_unwind();
            let Some(entry) = slots[id].take() else { continue };
            let mut change = entry.change;
            change.id = number[id];
            change.vmm_server = inputs.server.to_owned();
            let needs = entry.needs.iter().map(|need| number[*need]);
            change.depends_on = needs.filter(|need| *need < change.id).collect();
            change.depends_on.sort_unstable();
            change.depends_on.dedup();
            changes.push(change);
            tasks.push(entry.task);
        }
        (changes, tasks)
    }
}

/// Returns the addresses from a pool's first to its last.
pub(super) fn bounds(fields: &Fields) -> Option<AddressRange> {
    span(fields.get(BOUNDS[0])?, fields.get(BOUNDS[1])?)
}

pub(super) fn span(first: &str, last: &str) -> Option<AddressRange> {
    AddressRange::new("range", Address::parse("range", first).ok()?, Address::parse("range", last).ok()?).ok()
}

fn overlap(one: AddressRange, other: AddressRange) -> Option<AddressRange> {
    let (first, last) = (one.first().max(other.first()), one.last().min(other.last()));
    (first <= last && one.family() == other.family()).then(|| AddressRange::new("range", first, last).ok()).flatten()
}

/// Returns what each entry needs: those that give up the name or the addresses that it takes.
fn claims(moves: &[(usize, Move)]) -> HashMap<usize, Vec<usize>> {
    let mut names: HashMap<(Names, &str), usize> = HashMap::new();
    let mut spans: HashMap<Spans, Vec<(AddressRange, usize)>> = HashMap::new();
    for (id, moved) in moves {
        for (place, old, _) in &moved.names {
            if let Some(old) = old {
                names.insert((*place, old.as_str()), *id);
            }
        }
        for (place, old, _) in &moved.spans {
            spans.entry(*place).or_default().extend(old.map(|old| (old, *id)));
        }
    }
    for list in spans.values_mut() {
        list.sort_unstable();
    }
    let mut needs: HashMap<usize, Vec<usize>> = HashMap::new();
    for (id, moved) in moves {
        let mut found: Vec<usize> = Vec::new();
        for (place, _, new) in &moved.names {
            found.extend(new.as_ref().and_then(|new| names.get(&(*place, new.as_str()))));
        }
        for (place, _, new) in &moved.spans {
            let (Some(new), Some(list)) = (new, spans.get(place)) else { continue };
            // Pools of one side do not overlap, so that those that reach into the new bounds stand together.
            let from = list.partition_point(|(old, _)| old.last() < new.first());
            found.extend(list[from..].iter().take_while(|(old, _)| old.first() <= new.last()).map(|(_, id)| *id));
        }
        found.retain(|need| need != id);
        if !found.is_empty() {
            needs.insert(*id, found);
        }
    }
    needs
}

/// Orders entries so that each comes after those it needs; otherwise deepest objects first, or in order of making. Where entries
/// need each other, the first of them goes first.
fn settle_order(entries: &[usize], made: &[Entry], deepest_first: bool) -> Vec<usize> {
    let mut rest: Vec<usize> = entries.to_vec();
    if deepest_first {
        rest.sort_by_key(|id| std::cmp::Reverse(made[*id].change.object_type.rank()));
    }
    let mut open: BTreeSet<usize> = entries.iter().copied().collect();
    let mut order = Vec::with_capacity(rest.len());
    for id in rest {
        let mut stack = vec![(id, 0)];
        while let Some((id, next)) = stack.pop() {
            if next == 0 && !open.remove(&id) {
                continue;
            }
            match made[id].needs.get(next) {
                Some(need) => stack.extend([(id, next + 1), (*need, 0)]),
                None => order.push(id),
            }
        }
    }
    order
}
