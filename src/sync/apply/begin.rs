//! Beginning a run: the plan must still be what a comparison gives, and only one run per server goes at a time.

use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::Arc;

use super::call::changes_vmm;
use super::lease;
use super::state::State;
use super::{RETRY_COUNT, RETRY_DELAY_MS, Retries, Run, journal};
use crate::error::{Error, Result, Status};
use crate::memory;
use crate::service::{Ipam, Level, Tx};
use crate::sync::compare::{Prepared, Side, draft, read};
use crate::sync::document::Plan;
use crate::sync::model::{Change, SyncObject, SyncOptions, SyncSide, SyncState};
use crate::sync::plan::matching::BaseLink;
use crate::sync::plan::{Action, Task};
use crate::sync::policy::Policies;
use crate::sync::snapshot::Snapshot;
use crate::sync::{links, register_in};
use crate::vmm::inventory::Inventory;

impl Run {
    /// Tells whether a plan is still what a comparison gives, without changing anything: a preview of one that is not would be wrong. The
    /// guards are not asked, so that a plan that they stop can be looked at.
    ///
    /// # Errors
    /// As of [`Run::begin`], but for `UnsafePlan` and `SyncLocked`.
    pub fn check(ipam: &Ipam, plan: &Plan, inventory: &Inventory, options: &SyncOptions) -> Result<()> {
        consent(plan, inventory, options)?;
        ipam.read(|tx| prepare(&read(tx, &plan.info.vmm_server, true)?, plan, inventory).map(drop))
    }

    /// Begins to carry out a plan. The inventory is the one that was compared, or a new one of the same content. Of the options
    /// `force` and `only` are for the run; the others were decided with the plan and must be as they were, or not set.
    ///
    /// # Errors
    /// `PlanStale` names what has changed since; `UnsafePlan` unless forced; `WrongVmmServer`; `SyncLocked` names who syncs;
    /// `InvalidParameter` for options that the plan was not made with, and for numbers of entries that it does not have.
    pub fn begin(ipam: &Ipam, plan: Plan, inventory: &Inventory, options: &SyncOptions) -> Result<Run> {
        let selected = consent(&plan, inventory, options)?;
        let server = plan.info.vmm_server.clone();
        if !plan.info.refusal.is_empty() && !options.force {
            return Err(Error::new(Status::UnsafePlan).with("rule", &plan.info.refusal));
        }
        let (lease, number, state, tasks) = ipam.write_at(Level::Structure, |tx| {
            // Before anything is written, which would make the store another than the one that was compared.
            let ready = plan.ready.take(ipam, tx, &plan, inventory)?;
            let lease = lease::take(tx, &server)?;
            let side = read(tx, &server, true)?;
            let Prepared { vmm, tasks, nodes } = match ready {
                Some(prepared) => prepared,
                None => prepare(&side, &plan, inventory)?,
            };
            register_in(tx, &server)?;
            let number = tx.store().begin_run(&server, tx.now())?;
            journal(tx, number, None, SyncState::Pending, ("", ""), 0, &server)?;
            drop_orphans(tx, &side.links)?;
            let calls = tasks.iter().any(changes_vmm);
            let state = State::new(&server, nodes, side.snapshot, Arc::new(vmm), side.links, inventory, calls);
            let mut state = follow_scope(tx, state)?;
            mark_going(tx, &mut state, &tasks, &selected)?;
            Ok((lease, number, state, tasks))
        })?;
        let (mut creates, mut deletes) = (HashMap::<usize, Vec<usize>>::new(), HashSet::new());
        for (entry, task) in tasks.iter().enumerate().filter(|(entry, _)| selected[*entry]) {
            match (&task.action, plan.changes[entry].object_type) {
                (Action::Create(SyncSide::Vmm), SyncObject::Subnet) => {
                    let site = state.nodes[task.node].parent;
                    site.into_iter().for_each(|site| creates.entry(site).or_default().push(entry));
                }
                (Action::Delete(SyncSide::Vmm), SyncObject::NetworkSite) => {
                    deletes.insert(task.node);
                }
                _ => {}
            }
        }
        let total = selected.iter().filter(|selected| **selected).count() as u64;
        Ok(Run {
            ipam: ipam.clone(),
            lease,
            number,
            done: vec![None; plan.changes.len()],
            changes: plan.changes,
            tasks,
            state,
            selected,
            place: 0,
            ready: VecDeque::new(),
            pending: None,
            along: HashSet::new(),
            creates,
            deletes,
            retries: Retries {
                count: options.retry_count.unwrap_or(RETRY_COUNT),
                delay_ms: options.retry_delay_ms.unwrap_or(RETRY_DELAY_MS),
            },
            counts: (0, total),
            finished: false,
        })
    }
}

/// Returns which entries of a plan are carried out, if inventory and options are those of the plan.
fn consent(plan: &Plan, inventory: &Inventory, options: &SyncOptions) -> Result<Vec<bool>> {
    check_options(plan, options)?;
    let selected = selection(plan, &options.only)?;
    if inventory.info.vmm_server != plan.info.vmm_server {
        return Err(Error::new(Status::WrongVmmServer)
            .with("kind", "inventory")
            .with("actual", &inventory.info.vmm_server)
            .with("expected", &plan.info.vmm_server));
    }
    Ok(selected)
}

/// Compares again, for a plan that comes from elsewhere, or of whose making something has changed since.
fn prepare(side: &Side, plan: &Plan, inventory: &Inventory) -> Result<Prepared> {
    let server = &plan.info.vmm_server;
    let mut vmm = Snapshot::of_vmm(inventory);
    // The plan says when what it was made of was read; the same content may have been read again since.
    (vmm.taken_at, vmm.clock_offset_ms) = (plan.taken_at, plan.clock_offset_ms);
    let draft = draft(server, side, &vmm, &plan.policies);
    if draft.plan.info.digest != plan.info.digest {
        return Err(difference(&plan.changes, &draft.plan.changes, server));
    }
    Ok(Prepared { vmm, tasks: draft.tasks, nodes: draft.nodes })
}

fn stale(kind: &str, value: &str, rule: &str) -> Error {
    Error::new(Status::PlanStale).with("kind", kind).with("value", value).with("rule", rule)
}

/// Names an entry in which two plans differ, and what of it: one that has changed, else one that came, else one that went.
fn difference(planned: &[Change], now: &[Change], server: &str) -> Error {
    let strip = |change: &Change| {
        memory::check_or_unwind();
        Change { plan_digest: String::new(), id: 0, depends_on: Vec::new(), ..change.clone() }
    };
    let (olds, news): (Vec<Change>, Vec<Change>) =
        (planned.iter().map(strip).collect(), now.iter().map(strip).collect());
    let (before, after) = (by_object(&olds), by_object(&news));
    let has = |list: &HashMap<ObjectKey<'_>, Vec<&Change>>, one: &Change| {
        list.get(&object_key(one)).is_some_and(|entries| entries.contains(&one))
    };
    // Entries that are in one plan alone.
    let left: Vec<&Change> = olds.iter().filter(|old| !has(&after, old)).collect();
    let came: Vec<&Change> = news.iter().filter(|new| !has(&before, new)).collect();
    let alike = |old: &Change, new: &Change| {
        object_key(old) == object_key(new) && (old.kind, old.target) == (new.kind, new.target)
    };
    let changed: Vec<(&Change, &Change)> =
        left.iter().filter_map(|old| came.iter().find(|new| alike(old, new)).map(|new| (*old, *new))).collect();
    let with_fields = changed.iter().find(|(old, new)| old.fields != new.fields);
    let new = came.iter().find(|new| changed.iter().all(|(_, known)| !alike(known, new)));
    let gone = left.iter().find(|old| changed.iter().all(|(known, _)| !alike(known, old)));
    let (entry, what) = match (with_fields, new, gone, changed.first()) {
        (Some((old, new)), ..) => (*old, what_changed(old, new)),
        (_, Some(new), ..) => (*new, format!("a comparison now has this entry more: {}", about(new))),
        (_, _, Some(old), _) => (*old, format!("a comparison now does without this entry: {}", about(old))),
        (.., Some((old, new))) => (*old, what_changed(old, new)),
        _ => return stale("inventory", server, "VMM has changed in something that no entry shows"),
    };
    stale(entry.object_type.noun(), &entry.object, &what)
}

/// What entries about one object have in common.
type ObjectKey<'c> = (SyncObject, u64, &'c str, &'c str);

fn object_key(change: &Change) -> ObjectKey<'_> {
    (change.object_type, change.ipam_id, &change.vmm_key, &change.object)
}

fn by_object(changes: &[Change]) -> HashMap<ObjectKey<'_>, Vec<&Change>> {
    let mut of: HashMap<ObjectKey<'_>, Vec<&Change>> = HashMap::new();
    for change in changes {
        of.entry(object_key(change)).or_default().push(change);
    }
    of
}

/// Says what an entry is about: its first field in which the sides differ, with both values, else why it is there.
fn about(change: &Change) -> String {
    match change.fields.iter().find(|field| field.ipam_value != field.vmm_value) {
        Some(field) => {
            format!("{} is '{}' in IPAM and '{}' in VMM", field.field, field.ipam_value, field.vmm_value)
        }
        None => change.reason.clone(),
    }
}

/// Says in which field of which side two entries about one object differ.
fn what_changed(old: &Change, new: &Change) -> String {
    for field in &old.fields {
        match new.fields.iter().find(|one| one.field == field.field) {
            None => return format!("{} is not to be changed any more", field.field),
            Some(now) if now.ipam_value != field.ipam_value => {
                return format!("{} in IPAM was '{}', now it is '{}'", field.field, field.ipam_value, now.ipam_value);
            }
            Some(now) if now.vmm_value != field.vmm_value => {
                return format!("{} in VMM was '{}', now it is '{}'", field.field, field.vmm_value, now.vmm_value);
            }
            Some(_) => {}
        }
    }
    if let Some(field) = new.fields.iter().find(|one| old.fields.iter().all(|was| was.field != one.field)) {
        return format!("{} is now to be changed, too", field.field);
    }
    match old.ipam_version != new.ipam_version {
        true => format!("its version was {}, now it is {}", old.ipam_version, new.ipam_version),
        false => "a comparison now gives something else".to_owned(),
    }
}

fn check_options(plan: &Plan, options: &SyncOptions) -> Result<()> {
    let given = Policies::of(options)?;
    let made = &plan.policies;
    let refuse = |field: &'static str, value: String| {
        Err(Error::new(Status::InvalidParameter)
            .with("field", field)
            .with("value", value)
            .with("rule", "the plan was made with another; compare again with it"))
    };
    if given.overall != Default::default() && given.overall != made.overall {
        return refuse("Policy", given.overall.to_string());
    }
    if !given.fields.is_empty() && given.fields != made.fields {
        return refuse("FieldPolicy", options.field_policy.join(", "));
    }
    if options.release_delay_s.is_some() && given.release_delay_s != made.release_delay_s {
        return refuse("ReleaseDelay", given.release_delay_s.to_string());
    }
    if given.include_customer && !made.include_customer {
        return refuse("IncludeCustomer", "true".to_owned());
    }
    if !given.networks.is_empty() && given.networks != made.networks {
        return refuse("LogicalNetwork", given.networks.join(", "));
    }
    Ok(())
}

/// Returns which entries are carried out: those asked for with what they need, or all.
fn selection(plan: &Plan, only: &[u32]) -> Result<Vec<bool>> {
    if only.is_empty() {
        return Ok(vec![true; plan.changes.len()]);
    }
    let mut selected = vec![false; plan.changes.len()];
    let mut open: Vec<u32> = only.to_vec();
    while let Some(id) = open.pop() {
        let entry = (id as usize).checked_sub(1).filter(|entry| *entry < selected.len()).ok_or_else(|| {
            Error::new(Status::InvalidParameter)
                .with("field", "Only")
                .with("value", id)
                .with("rule", format_args!("the plan has entries 1 to {}", plan.changes.len()))
        })?;
        if !std::mem::replace(&mut selected[entry], true) {
            open.extend(&plan.changes[entry].depends_on);
        }
    }
    Ok(selected)
}

/// Removes links whose parent is gone: a run died between removing the two.
fn drop_orphans(tx: &Tx, links: &[BaseLink]) -> Result<()> {
    let mut alive: HashSet<u64> = HashSet::new();
    for link in links {
        if link.parent_id == 0 || alive.contains(&link.parent_id) {
            alive.insert(link.id);
        } else {
            tx.store().delete_link(link.id)?;
        }
    }
    Ok(())
}

/// Notes for every object that VMM shows in which host groups it was seen: only where these are looked at again can its
/// absence mean that it was deleted.
fn follow_scope(tx: &Tx, mut state: State) -> Result<State> {
    let scope = links::scope_text(&state.vmm.scope);
    for at in 0..state.nodes.len() {
        if state.nodes[at].vmm.is_none() {
            continue;
        }
        state.put_fact(tx, at, links::SCOPE, &scope)?;
    }
    Ok(state)
}

/// Remembers which networks the run is to delete in VMM, so that the next one goes on with it where this one dies after the sites
/// are gone; and forgets it of networks that have subnets in IPAM again.
fn mark_going(tx: &Tx, state: &mut State, tasks: &[Task], selected: &[bool]) -> Result<()> {
    let deletes = |(entry, task): (usize, &Task)| {
        (selected[entry] && matches!(task.action, Action::Delete(SyncSide::Vmm))).then_some(task.node)
    };
    let going: HashSet<usize> = tasks.iter().enumerate().filter_map(deletes).collect();
    for at in 0..state.nodes.len() {
        if state.nodes[at].object != SyncObject::LogicalNetwork {
            continue;
        }
        if going.contains(&at) {
            state.put_fact(tx, at, links::GOING, "1")?;
        } else if state.ipam_item(at).is_some_and(|item| !item.bare) {
            state.put_fact(tx, at, links::GOING, "")?;
        }
    }
    Ok(())
}
