//! Carrying out a plan: step by step, journaled before and after, so that a run that dies anywhere is continued by the next.
//!
//! IPAM's entries go in batches, each one transaction with data, links, base and journal. VMM's go one by one: a durable intent, the
//! call by a [`Door`] or by the caller, the outcome. Nothing is bound in a link that is not done.

mod begin;
pub mod ipam;
pub mod lease;
mod state;
pub mod values;
mod vmm;

use std::collections::VecDeque;
use std::time::Instant;

use self::state::{State, VmmObject};
use self::vmm::{Call, Others};
use super::door::Door;
use super::links;
use super::model::{Change, ChangeKind, Step, SyncEvent, SyncObject, SyncResult, SyncSide, SyncState, VmmOperation};
use super::plan::{Action, Task};
use crate::domain::object::Record;
use crate::error::{Error, Kind, Result, Status};
use crate::service::{Ipam, Level, Tx};
use crate::store::sync::{Intent, Lease};

/// Most entries of IPAM in one transaction.
const BATCH: usize = 1000;

/// A plan that is being carried out. It holds the lease on its VMM server until it is finished or dropped.
pub struct Run {
    ipam: Ipam,
    lease: Lease,
    number: u64,
    changes: Vec<Change>,
    tasks: Vec<Task>,
    state: State,
    /// What became of each entry so far; entries that were not selected count as done.
    done: Vec<Option<SyncState>>,
    selected: Vec<bool>,
    place: usize,
    ready: VecDeque<SyncResult>,
    pending: Option<Pending>,
    along: Vec<usize>,
    counts: (u64, u64),
    finished: bool,
}

/// A call to VMM whose outcome is awaited.
struct Pending {
    entry: usize,
    step: Step,
    intent: u64,
    began: Instant,
}

/// What one entry of a batch came to.
enum Came {
    Done,
    Skipped(String),
}

impl Run {
    /// Returns the number of the run in the journal.
    pub fn number(&self) -> u64 {
        self.number
    }

    /// Carries out the next entry, or some of IPAM's, and returns what became of one; `None` when all are done. For an entry of VMM
    /// the result is Pending with the call to make, whose outcome [`Run::report`] takes.
    ///
    /// # Errors
    /// `WrongState` while an outcome is awaited; `LeaseLost`; what the store says. The run can then not go on; the next sync does.
    #[expect(clippy::should_implement_trait, reason = "an iterator could neither fail nor wait for an outcome")]
    pub fn next(&mut self) -> Result<Option<SyncResult>> {
        if self.pending.is_some() {
            return Err(wrong_state("the outcome of the last call has not been reported"));
        }
        loop {
            if let Some(result) = self.ready.pop_front() {
                return Ok(Some(result));
            }
            while self.place < self.changes.len() && !self.selected[self.place] {
                self.place += 1;
            }
            if self.place >= self.changes.len() {
                self.finish()?;
                return Ok(None);
            }
            if self.is_call(self.place) {
                if let Some(result) = self.begin_call()? {
                    return Ok(Some(result));
                }
            } else {
                self.batch()?;
            }
        }
    }

    /// As [`Run::next`], with the calls to VMM made through a door, so that no result is Pending.
    ///
    /// # Errors
    /// As [`Run::next`].
    pub fn next_with(&mut self, door: &mut dyn Door) -> Result<Option<SyncResult>> {
        match self.next()? {
            Some(SyncResult { state: SyncState::Pending, step: Some(step), .. }) => {
                let outcome = door.carry_out(&step);
                let outcome = outcome.map_err(|error| (error.status().name().to_owned(), error.to_string()));
                self.report(outcome).map(Some)
            }
            other => Ok(other),
        }
    }

    /// Takes the outcome of the call that the last result asked for: the object as VMM has it now, or identifier and message
    /// of VMM's refusal.
    ///
    /// # Errors
    /// `WrongState` when no call is awaited; `LeaseLost`; what the store says.
    pub fn report(&mut self, outcome: std::result::Result<Record, (String, String)>) -> Result<SyncResult> {
        let Some(pending) = self.pending.take() else { return Err(wrong_state("no call is awaited")) };
        let entry = pending.entry;
        let removes = matches!(
            pending.step.operation,
            VmmOperation::RemoveLogicalNetwork | VmmOperation::RemoveNetworkSite | VmmOperation::RemovePool
        );
        // What VMM gave back for a removed object says nothing any more.
        let outcome = outcome.and_then(|record| match VmmObject::read(&record) {
            _ if removes => Ok((record, None)),
            Ok(object) => Ok((record, Some(object))),
            Err(error) => Err((error.status().name().to_owned(), error.to_string())),
        });
        let (error_id, error) = match outcome {
            Ok((record, object)) => {
                if let Some(object) = object {
                    self.state.know(object);
                }
                match self.settle_call(&pending, Some(&record), None) {
                    Ok(()) => Default::default(),
                    Err(error) if is_fatal(&error) => return Err(error),
                    // VMM did it, IPAM could not follow: the next sync finds it.
                    Err(error) => {
                        let failure = (error.status().name().to_owned(), error.to_string());
                        self.settle_call(&pending, None, Some(&failure.1))?;
                        failure
                    }
                }
            }
            Err(failure) => {
                self.settle_call(&pending, None, Some(&failure.1))?;
                failure
            }
        };
        let state = if error.is_empty() { SyncState::Done } else { SyncState::Failed };
        if state == SyncState::Failed {
            self.along.retain(|subnet| self.state.nodes[*subnet].parent != Some(self.tasks[entry].node));
        }
        self.done[entry] = Some(state);
        self.place = entry + 1;
        self.counts.0 += 1;
        let mut result = self.result(entry, state, error, error_id);
        result.duration_ms = pending.began.elapsed().as_millis() as u64;
        Ok(result)
    }

    fn settle_call(&mut self, pending: &Pending, record: Option<&Record>, error: Option<&str>) -> Result<()> {
        let Run { ipam, lease, state, changes, tasks, number, .. } = self;
        let (change, task) = (&changes[pending.entry], &tasks[pending.entry]);
        state.mark();
        let outcome = ipam.write_at(Level::Structure, |tx| {
            state.take_back();
            lease::renew(tx, lease)?;
            if let Some(record) = record {
                vmm::settle(tx, state, change, task, Some((&pending.step, record)))?;
            }
            if pending.intent != 0 {
                tx.store().delete_intent(pending.intent)?;
            }
            let came = if error.is_some() { SyncState::Failed } else { SyncState::Done };
            journal(tx, *number, Some(change), came, error.unwrap_or_default(), &lease.server)
        });
        if outcome.is_err() {
            state.take_back();
        }
        outcome
    }

    /// Tells whether an entry is carried out by a call to VMM.
    fn is_call(&self, entry: usize) -> bool {
        let vmm = matches!(
            self.tasks[entry].action,
            Action::Create(SyncSide::Vmm) | Action::Update(SyncSide::Vmm, _) | Action::Delete(SyncSide::Vmm)
        );
        vmm && !self.is_lost(entry) && !self.comes_along(entry)
    }

    /// Tells whether an entry of VMM was carried out by the call of another one.
    fn comes_along(&self, entry: usize) -> bool {
        let Task { node, action } = &self.tasks[entry];
        if self.state.nodes[*node].object != SyncObject::Subnet {
            return false;
        }
        match action {
            Action::Create(SyncSide::Vmm) => self.along.contains(node),
            Action::Delete(SyncSide::Vmm) => {
                self.state.nodes[*node].parent.is_some_and(|site| self.nodes_of(site, Action::Delete(SyncSide::Vmm)))
            }
            _ => false,
        }
    }

    fn nodes_of(&self, node: usize, action: Action) -> bool {
        self.tasks
            .iter()
            .zip(&self.selected)
            .any(|(task, selected)| *selected && task.node == node && task.action == action)
    }

    /// Tells whether something that had to be done before was not, so that the entry is skipped.
    fn is_lost(&self, entry: usize) -> bool {
        let mut needs = self.changes[entry].depends_on.iter().map(|need| *need as usize - 1);
        needs.any(|need| matches!(self.done[need], Some(SyncState::Failed | SyncState::Skipped)))
    }

    fn begin_call(&mut self) -> Result<Option<SyncResult>> {
        let entry = self.place;
        let began = Instant::now();
        // Only calls on sites can take other entries along.
        let on_site = matches!(self.changes[entry].object_type, SyncObject::NetworkSite | SyncObject::Subnet);
        let (created, sites) = if on_site { self.along_with(entry) } else { Default::default() };
        let others = Others { subnets: &created, along: &self.along, sites: &sites };
        let made = vmm::call(&self.state, &self.tasks[entry], &others);
        let (step, along) = match made {
            Ok((Call::Step(step), along)) => (step, along),
            Ok((Call::Along, _)) => return Err(Error::internal("an entry without a call")),
            Err(error) => {
                self.fail(entry, &error)?;
                return Ok(None);
            }
        };
        let mut step = *step;
        step.change_id = self.changes[entry].id;
        let intent = self.intend(entry)?;
        self.along.extend(along);
        let mut result = self.result(entry, SyncState::Pending, String::new(), String::new());
        result.step = Some(step.clone());
        self.pending = Some(Pending { entry, step, intent, began });
        Ok(Some(result))
    }

    /// Returns the subnets that can be created in VMM together with an entry, and the sites that the run deletes there.
    fn along_with(&self, entry: usize) -> (Vec<usize>, Vec<usize>) {
        let is_met = |need: usize| need == entry || !self.selected[need] || self.done[need] == Some(SyncState::Done);
        let (mut created, mut sites) = (Vec::new(), Vec::new());
        for (at, (task, change)) in
            self.tasks.iter().zip(&self.changes).enumerate().filter(|(at, _)| self.selected[*at])
        {
            match (&task.action, change.object_type) {
                (Action::Create(SyncSide::Vmm), SyncObject::Subnet)
                    if self.done[at].is_none() && change.depends_on.iter().all(|need| is_met(*need as usize - 1)) =>
                {
                    created.push(task.node);
                }
                (Action::Delete(SyncSide::Vmm), SyncObject::NetworkSite) => sites.push(task.node),
                _ => {}
            }
        }
        (created, sites)
    }

    /// Makes it durable that a call is about to be made.
    fn intend(&mut self, entry: usize) -> Result<u64> {
        let Run { ipam, lease, state, changes, tasks, number, .. } = self;
        let (change, task) = (&changes[entry], &tasks[entry]);
        ipam.write_at(Level::Structure, |tx| {
            lease::renew(tx, lease)?;
            journal(tx, *number, Some(change), SyncState::Pending, "", &lease.server)?;
            let (Action::Create(_), Some(item)) = (&task.action, state.ipam_item(task.node)) else { return Ok(0) };
            let parent = state.nodes[task.node].parent;
            tx.store().put_intent(&Intent {
                id: 0,
                server: lease.server.clone(),
                run: *number,
                change_id: change.id,
                object: change.object_type,
                ipam_id: item.ipam_id,
                parent_key: parent.map(|parent| state.bound(parent).vmm_key.clone()).unwrap_or_default(),
                natural: item.natural.clone(),
                fields: links::texts(&State::base_of(item)),
            })
        })
    }

    /// Records that an entry could not even be begun.
    fn fail(&mut self, entry: usize, error: &Error) -> Result<()> {
        let text = error.to_string();
        let Run { ipam, lease, changes, number, .. } = self;
        ipam.write_at(Level::Structure, |tx| {
            lease::renew(tx, lease)?;
            journal(tx, *number, Some(&changes[entry]), SyncState::Failed, &text, &lease.server)
        })?;
        self.done[entry] = Some(SyncState::Failed);
        self.place = entry + 1;
        self.counts.0 += 1;
        let result = self.result(entry, SyncState::Failed, text, error.status().name().to_owned());
        self.ready.push_back(result);
        Ok(())
    }

    /// Carries out the next entries that need no call, in one transaction. An entry that fails is taken out, and the others
    /// are done again without it.
    fn batch(&mut self) -> Result<()> {
        let mut entries = Vec::new();
        let mut at = self.place;
        while at < self.changes.len() && entries.len() < BATCH {
            if self.selected[at] {
                if self.is_call(at) {
                    break;
                }
                entries.push(at);
            }
            at += 1;
        }
        let began = Instant::now();
        let mut failed: Vec<(usize, Error)> = Vec::new();
        let came = loop {
            match self.attempt(&entries, &failed) {
                Ok(came) => break came,
                Err((Some(entry), error)) if !is_fatal(&error) => failed.push((entry, error)),
                Err((_, error)) => return Err(error),
            }
        };
        let each_ms = began.elapsed().as_millis() as u64 / entries.len().max(1) as u64;
        for (entry, came) in entries.into_iter().zip(came) {
            let error = failed.iter().find(|(failed, _)| *failed == entry).map(|(_, error)| error);
            let (state, text, id) = match (came, error) {
                (_, Some(error)) => (SyncState::Failed, error.to_string(), error.status().name().to_owned()),
                (Came::Done, None) => (SyncState::Done, String::new(), String::new()),
                (Came::Skipped(reason), None) => (SyncState::Skipped, reason, String::new()),
            };
            self.counts.0 += 1;
            self.done[entry] = Some(state);
            let mut result = self.result(entry, state, text, id);
            result.duration_ms = each_ms;
            self.ready.push_back(result);
        }
        self.place = at;
        Ok(())
    }

    fn attempt(
        &mut self,
        entries: &[usize],
        failed: &[(usize, Error)],
    ) -> std::result::Result<Vec<Came>, (Option<usize>, Error)> {
        let mut stands: Vec<Option<SyncState>> = Vec::with_capacity(entries.len());
        let before = self.done.clone();
        let mut culprit = None;
        let Run { ipam, lease, state, changes, tasks, number, done, selected, .. } = self;
        state.mark();
        let outcome = ipam.write_at(Level::Structure, |tx| {
            // What an earlier start of this transaction did is undone in the store as well.
            state.take_back();
            done.clone_from(&before);
            stands.clear();
            lease::renew(tx, lease)?;
            let mut came = Vec::with_capacity(entries.len());
            for &entry in entries {
                let (change, task) = (&changes[entry], &tasks[entry]);
                let mut needs = change.depends_on.iter().map(|need| *need as usize - 1);
                let unmet = needs.find(|need| selected[*need] && done[*need] != Some(SyncState::Done));
                let error = failed.iter().find(|(failed, _)| *failed == entry).map(|(_, error)| error.to_string());
                let (now, text, one) = match (error, unmet, change.kind) {
                    (Some(error), ..) => (SyncState::Failed, error, Came::Done),
                    (None, Some(need), _) => {
                        let reason = format!("entry {} ({}) was not done", changes[need].id, changes[need].object);
                        (SyncState::Skipped, reason.clone(), Came::Skipped(reason))
                    }
                    (None, None, ChangeKind::Conflict | ChangeKind::Blocked) => {
                        (SyncState::Skipped, change.reason.clone(), Came::Skipped(change.reason.clone()))
                    }
                    (None, None, _) => {
                        culprit = Some(entry);
                        carry_out(tx, state, change, task)?;
                        culprit = None;
                        (SyncState::Done, String::new(), Came::Done)
                    }
                };
                done[entry] = Some(now);
                stands.push(Some(now));
                // A note that changes nothing is no news for the journal.
                if task.action != Action::Nothing || change.kind != ChangeKind::Note {
                    journal(tx, *number, Some(change), now, &text, &lease.server)?;
                }
                came.push(one);
            }
            Ok(came)
        });
        outcome.map_err(|error| {
            self.state.take_back();
            self.done = before;
            (culprit, error)
        })
    }

    fn result(&self, entry: usize, state: SyncState, error: String, error_id: String) -> SyncResult {
        let change = &self.changes[entry];
        SyncResult {
            change_id: change.id,
            state,
            kind: change.kind,
            object: change.object.clone(),
            object_type: change.object_type,
            target: change.target,
            error,
            error_id,
            duration_ms: 0,
            done_count: self.counts.0,
            total_count: self.counts.1,
            step: None,
        }
    }

    /// Ends the run: intents of runs that died are settled by now, and the lease is given back.
    fn finish(&mut self) -> Result<()> {
        if self.finished {
            return Ok(());
        }
        let Run { ipam, lease, number, selected, done, .. } = self;
        let whole = selected.iter().all(|selected| *selected);
        let failed = done.iter().filter(|done| **done == Some(SyncState::Failed)).count();
        ipam.write_at(Level::Structure, |tx| {
            lease::renew(tx, lease)?;
            for intent in tx.store().intents(&lease.server)? {
                if whole && intent.run < *number {
                    tx.store().delete_intent(intent.id)?;
                }
            }
            let text = if failed > 0 { format!("{failed} entries failed") } else { String::new() };
            journal(tx, *number, None, SyncState::Done, &text, &lease.server)?;
            tx.store().release_lease(&lease.server, lease.token)
        })?;
        self.finished = true;
        Ok(())
    }
}

impl Drop for Run {
    fn drop(&mut self) {
        if !self.finished {
            // A lease that cannot be given back runs out by itself.
            let _ = self
                .ipam
                .write_at(Level::Structure, |tx| tx.store().release_lease(&self.lease.server, self.lease.token));
        }
    }
}

fn carry_out(tx: &mut Tx, state: &mut State, change: &Change, task: &Task) -> Result<()> {
    match task.action {
        Action::Nothing => Ok(()),
        Action::Create(SyncSide::Vmm) | Action::Update(SyncSide::Vmm, _) | Action::Delete(SyncSide::Vmm) => {
            vmm::settle(tx, state, change, task, None)
        }
        _ => ipam::perform(tx, state, change, task),
    }
}

fn wrong_state(rule: &str) -> Error {
    Error::new(Status::WrongState).with("kind", "the sync").with("rule", rule)
}

/// Tells whether an error is one of the run, not of the entry.
fn is_fatal(error: &Error) -> bool {
    let number = error.status() as i32;
    (300..400).contains(&number) || error.status() == Status::LeaseLost || error.kind() == Kind::Internal
}

/// Writes a line of the journal; without an entry it is about the run itself.
fn journal(tx: &Tx, run: u64, change: Option<&Change>, state: SyncState, error: &str, server: &str) -> Result<()> {
    let none = Change::default();
    let change = change.unwrap_or(&none);
    tx.store().append_sync_event(&SyncEvent {
        id: 0,
        time: tx.now(),
        vmm_server: server.to_owned(),
        run,
        change_id: change.id,
        state,
        kind: change.kind,
        object: change.object.clone(),
        object_type: change.object_type,
        target: change.target,
        error: error.to_owned(),
    })?;
    Ok(())
}
