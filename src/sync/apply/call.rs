//! Entries of VMM: the call is announced in the journal, made by a door or by the caller, and its outcome is recorded.

use std::time::Instant;

use super::state::{State, VmmObject};
use super::vmm::{self, Others};
use super::{Pending, Run, is_fatal, journal, lease, outcome_of, wrong_state};
use crate::domain::object::Record;
use crate::error::{Error, Result};
use crate::service::Tx;
use crate::store::Level;
use crate::store::sync::Intent;
use crate::sync::links;
use crate::sync::model::{SyncObject, SyncResult, SyncSide, SyncState, VmmOperation};
use crate::sync::plan::{Action, Task};

/// Tells whether an entry changes VMM.
pub(super) fn changes_vmm(task: &Task) -> bool {
    matches!(
        task.action,
        Action::Create(SyncSide::Vmm) | Action::Update(SyncSide::Vmm, _) | Action::Delete(SyncSide::Vmm)
    )
}

impl Run {
    /// Takes the outcome of the call that the last result asked for: the object as VMM has it now, or identifier and message
    /// of VMM's refusal.
    ///
    /// # Errors
    /// `WrongState` when no call is awaited; `LeaseLost`; what the store says.
    pub fn report(&mut self, outcome: std::result::Result<Record, (String, String)>) -> Result<SyncResult> {
        let Some(pending) = self.pending.take() else { return Err(wrong_state("no call is awaited")) };
        let entry = pending.entry;
        use VmmOperation::*;
        let removes = matches!(
            pending.step.operation,
            RemoveLogicalNetwork | RemoveNetworkSite | RemovePool | RemoveVmNetwork | RemoveVmSubnet
        );
        // What VMM gave back for a removed object says nothing any more.
        let outcome = outcome.and_then(|record| match VmmObject::read(&record) {
            _ if removes => Ok((record, None)),
            Ok(object) => Ok((record, Some(object))),
            Err(error) => Err((error.status().name().to_owned(), error.to_string())),
        });
        let (state, error_id, error) = match outcome {
            Ok((record, object)) => {
                if let Some(object) = object {
                    self.state.know(object);
                }
                match self.settle_call(&pending, Ok(&record)) {
                    Ok(()) => (SyncState::Done, String::new(), String::new()),
                    Err(error) if is_fatal(&error) => return Err(error),
                    // VMM did it, IPAM could not follow: the next sync finds it.
                    Err(error) => {
                        let failure = (error.status().name().to_owned(), error.to_string());
                        self.settle_call(&pending, Err((SyncState::Failed, &failure.0, &failure.1)))?;
                        (SyncState::Failed, failure.0, failure.1)
                    }
                }
            }
            Err(failure) => {
                let came = outcome_of(&self.changes[entry], failure);
                self.settle_call(&pending, Err((came.0, &came.1, &came.2)))?;
                came
            }
        };
        if state != SyncState::Done {
            // What was to come along with the call did not come.
            self.along.retain(|subnet| !pending.along.contains(subnet));
        }
        self.done[entry] = Some(state);
        self.place = entry + 1;
        self.counts.0 += 1;
        let mut result = self.result(entry, state, error, error_id);
        result.duration_ms = pending.began.elapsed().as_millis() as u64;
        Ok(result)
    }

    /// As [`Run::report`] for a failure whose reason passes by itself: the server was busy, a connection broke. The result is Pending
    /// again, with the pause to make before the call is repeated, or Failed when it was repeated often enough.
    ///
    /// # Errors
    /// As [`Run::report`].
    pub fn report_transient(&mut self, failure: (String, String)) -> Result<SyncResult> {
        let retries = self.retries;
        let Some(pending) = self.pending.as_mut() else { return Err(wrong_state("no call is awaited")) };
        if pending.tries >= retries.count {
            return self.report(Err(failure));
        }
        let pause = retries.delay_ms.saturating_mul(4u64.saturating_pow(pending.tries));
        pending.tries += 1;
        let (entry, step) = (pending.entry, pending.step.clone());
        // The lease is kept over the pause.
        let Run { ipam, lease, .. } = self;
        ipam.write_at(Level::Structure, |tx| lease::renew(tx, lease))?;
        let mut result = self.result(entry, SyncState::Pending, failure.1, failure.0);
        result.step = Some(step);
        result.retry_after_ms = pause;
        Ok(result)
    }

    fn settle_call(
        &mut self,
        pending: &Pending,
        outcome: std::result::Result<&Record, (SyncState, &str, &str)>,
    ) -> Result<()> {
        let Run { ipam, lease, state, changes, tasks, number, .. } = self;
        let (change, task) = (&changes[pending.entry], &tasks[pending.entry]);
        let duration_ms = pending.began.elapsed().as_millis() as u64;
        state.mark();
        let settled = ipam.write_at(Level::Structure, |tx| {
            state.take_back();
            lease::renew(tx, lease)?;
            let came = match outcome {
                Ok(record) => {
                    vmm::settle(tx, state, change, task, Some(record))?;
                    if let (Some(vlan), Some(site)) = (&pending.placeholder, state.nodes[task.node].parent) {
                        state.put_fact(tx, site, links::PLACEHOLDER, vlan)?;
                    }
                    (SyncState::Done, "", "")
                }
                Err(came) => {
                    // A VLAN that was to keep the place of subnets was not made.
                    let made = pending.placeholder.as_ref().is_some_and(|vlan| !vlan.is_empty());
                    if let (true, Some(site)) = (made, state.nodes[task.node].parent) {
                        state.put_fact(tx, site, links::PLACEHOLDER, "")?;
                    }
                    came
                }
            };
            if pending.intent != 0 {
                tx.store().delete_intent(pending.intent)?;
            }
            journal(tx, *number, Some(change), came.0, (came.1, came.2), duration_ms, &lease.server)
        });
        if settled.is_err() {
            state.take_back();
        }
        settled
    }

    /// Tells whether an entry is carried out by a call to VMM.
    pub(super) fn is_call(&self, entry: usize) -> bool {
        changes_vmm(&self.tasks[entry]) && !self.is_lost(entry) && !self.comes_along(entry)
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
                self.state.nodes[*node].parent.is_some_and(|site| self.deletes.contains(&site))
            }
            _ => false,
        }
    }

    /// Tells whether something that had to be done before was not, so that the entry is skipped.
    fn is_lost(&self, entry: usize) -> bool {
        let mut needs = self.changes[entry].depends_on.iter().map(|need| *need as usize - 1);
        needs.any(|need| matches!(self.done[need], Some(SyncState::Failed | SyncState::Skipped)))
    }

    pub(super) fn begin_call(&mut self) -> Result<Option<SyncResult>> {
        let entry = self.place;
        let began = Instant::now();
        let others = self.others(entry);
        let call = match vmm::call(&self.state, &self.tasks[entry], &others) {
            Ok(call) => call,
            Err(error) => {
                self.fail(entry, &error)?;
                return Ok(None);
            }
        };
        let mut step = call.step;
        step.change_id = self.changes[entry].id;
        let intent = self.intend(entry, call.placeholder.as_deref().unwrap_or_default())?;
        self.along.extend(&call.along);
        let mut result = self.result(entry, SyncState::Pending, String::new(), String::new());
        result.step = Some(step.clone());
        self.pending =
            Some(Pending { entry, step, intent, along: call.along, placeholder: call.placeholder, began, tries: 0 });
        Ok(Some(result))
    }

    /// Returns the subnets that can be created in VMM together with an entry, and whether the site gets others later.
    fn others(&self, entry: usize) -> Others {
        let node = self.tasks[entry].node;
        // Only calls on sites can take other entries along.
        let site = match self.state.nodes[node].object {
            SyncObject::NetworkSite => Some(node),
            SyncObject::Subnet => self.state.nodes[node].parent,
            _ => None,
        };
        let Some(list) = site.and_then(|site| self.creates.get(&site)) else { return Others::default() };
        let is_met = |need: usize| need == entry || !self.selected[need] || self.done[need] == Some(SyncState::Done);
        let open = list.iter().filter(|at| self.done[**at].is_none());
        let (now, later): (Vec<usize>, Vec<usize>) =
            open.partition(|at| self.changes[**at].depends_on.iter().all(|need| is_met(*need as usize - 1)));
        Others { subnets: now.into_iter().map(|at| self.tasks[at].node).collect(), waiting: !later.is_empty() }
    }

    /// Makes it durable that a call is about to be made: what it sends, and which VLAN it leaves in the place of subnets.
    fn intend(&mut self, entry: usize, placeholder: &str) -> Result<u64> {
        let Run { ipam, lease, state, changes, tasks, number, .. } = self;
        let (change, task) = (&changes[entry], &tasks[entry]);
        state.mark();
        let intended = ipam.write_at(Level::Structure, |tx| {
            state.take_back();
            lease::renew(tx, lease)?;
            journal(tx, *number, Some(change), SyncState::Pending, ("", ""), 0, &lease.server)?;
            if let (false, Some(site)) = (placeholder.is_empty(), state.nodes[task.node].parent) {
                state.put_fact(tx, site, links::PLACEHOLDER, placeholder)?;
            }
            let intent =
                Intent { server: lease.server.clone(), run: *number, change_id: change.id, ..Intent::default() };
            if matches!(task.action, Action::Delete(_)) {
                // The link goes with the row; what is to be made of the record elsewhere is known by this then.
                for moved in state.moved_from(task.node) {
                    let ipam_id = state.bound(moved).ipam_id;
                    delete_intents(tx, &lease.server, |one| one.is_move() && one.ipam_id == ipam_id)?;
                    let object = state.nodes[moved].object;
                    tx.store().put_intent(&Intent { object, ipam_id, ..intent.clone() })?;
                }
                return Ok(0);
            }
            let Some(item) = state.ipam_item(task.node) else { return Ok(0) };
            let sent = match &task.action {
                Action::Create(_) => State::base_of(item),
                Action::Update(_, fields) => fields.iter().cloned().collect(),
                _ => return Ok(0),
            };
            let parent = state.nodes[task.node].parent;
            tx.store().put_intent(&Intent {
                object: change.object_type,
                ipam_id: item.ipam_id,
                parent_key: parent.map(|parent| state.bound(parent).vmm_key.clone()).unwrap_or_default(),
                natural: item.natural.to_string(),
                fields: links::texts(sent.iter().map(|(field, text)| (*field, text.as_str()))),
                ..intent
            })
        });
        if intended.is_err() {
            state.take_back();
        }
        intended
    }

    /// Records that an entry could not even be begun.
    fn fail(&mut self, entry: usize, error: &Error) -> Result<()> {
        let (text, id) = (error.to_string(), error.status().name());
        let Run { ipam, lease, changes, number, .. } = self;
        ipam.write_at(Level::Structure, |tx| {
            lease::renew(tx, lease)?;
            journal(tx, *number, Some(&changes[entry]), SyncState::Failed, (id, &text), 0, &lease.server)
        })?;
        self.done[entry] = Some(SyncState::Failed);
        self.place = entry + 1;
        self.counts.0 += 1;
        let result = self.result(entry, SyncState::Failed, text, id.to_owned());
        self.ready.push_back(result);
        Ok(())
    }
}

/// Removes those intents of a server that are so.
pub(super) fn delete_intents(tx: &Tx, server: &str, is: impl Fn(&Intent) -> bool) -> Result<()> {
    let intents = tx.store().intents(server)?;
    intents.iter().filter(|intent| is(intent)).try_for_each(|intent| tx.store().delete_intent(intent.id))
}
