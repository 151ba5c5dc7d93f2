//! Entries of IPAM: many in one transaction, each undone alone when it fails.

use std::time::Instant;

use super::state::State;
use super::{BATCH, BATCH_TIME, Run, ipam, is_fatal, journal_line, lease, outcome_of, vmm};
use crate::error::{Error, Result};
use crate::service::Tx;
use crate::store::Level;
use crate::sync::model::{Change, ChangeKind, SyncSide, SyncState};
use crate::sync::plan::{Action, Task};

/// What one entry of a batch came to: state, identifier and message of the error.
type Came = (SyncState, String, String);

impl Run {
    /// Carries out the next entries that need no call, in one transaction. Where one fails, all are done again, each apart from the
    /// others: keeping them apart has a price that a batch without failures need not pay.
    pub(super) fn batch(&mut self) -> Result<()> {
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
        let came = match self.attempt(&entries, false) {
            Ok(came) => came,
            Err(error) if is_fatal(&error) => return Err(error),
            Err(_) => self.attempt(&entries, true)?,
        };
        let each_ms = began.elapsed().as_millis() as u64 / came.len().max(1) as u64;
        // There may have been time for some of them only.
        if let Some(next) = entries.get(came.len()) {
            at = *next;
        }
        for (entry, (state, error_id, error)) in entries.into_iter().zip(came) {
            self.counts.0 += 1;
            // From here on the entry is only named; of a first import the fields are most of what the plan holds.
            self.changes[entry].fields = Vec::new();
            let mut result = self.result(entry, state, error, error_id);
            result.duration_ms = each_ms;
            self.ready.push_back(result);
        }
        self.place = at;
        Ok(())
    }

    /// Carries out entries in one transaction, as many as there is time for. `apart` undoes a failing one alone; otherwise its error is that of all.
    fn attempt(&mut self, entries: &[usize], apart: bool) -> Result<Vec<Came>> {
        let Run { ipam, lease, state, changes, tasks, number, done, selected, .. } = self;
        state.mark();
        let outcome = ipam.write_at(Level::Structure, |tx| {
            // What an earlier start of this transaction did is undone in the store as well.
            state.take_back();
            entries.iter().for_each(|entry| done[*entry] = None);
            lease::renew(tx, lease)?;
            tx.gather_events();
            if !apart {
                state.gather_links(tx)?;
            }
            let (mut all, mut lines) = (Vec::with_capacity(entries.len()), Vec::new());
            let first = Instant::now();
            for &entry in entries {
                if !all.is_empty() && first.elapsed() >= BATCH_TIME {
                    break;
                }
                let (change, task) = (&changes[entry], &tasks[entry]);
                let mut needs = change.depends_on.iter().map(|need| *need as usize - 1);
                let unmet = needs.find(|need| selected[*need] && done[*need] != Some(SyncState::Done));
                let began = Instant::now();
                let came: Came = match (unmet, change.kind) {
                    (Some(need), _) => {
                        let reason = format!("entry {} ({}) was not done", changes[need].id, changes[need].object);
                        (SyncState::Skipped, String::new(), reason)
                    }
                    (None, ChangeKind::Conflict | ChangeKind::Blocked) => {
                        (SyncState::Skipped, String::new(), change.reason.clone())
                    }
                    (None, _) if apart => match alone(tx, state, change, task) {
                        Ok(()) => (SyncState::Done, String::new(), String::new()),
                        Err(error) if is_fatal(&error) => return Err(error),
                        Err(error) => outcome_of(change, (error.status().name().to_owned(), error.to_string())),
                    },
                    (None, _) => {
                        carry_out(tx, state, change, task)?;
                        (SyncState::Done, String::new(), String::new())
                    }
                };
                done[entry] = Some(came.0);
                // A note that changes nothing is no news for the journal.
                if task.action != Action::Nothing || change.kind != ChangeKind::Note {
                    let took = began.elapsed().as_millis() as u64;
                    let error = (came.1.as_str(), came.2.as_str());
                    lines.push(journal_line(tx, *number, Some(change), came.0, error, took, &lease.server));
                }
                if lines.len() >= tx.store().rows_at_once() {
                    tx.store().append_sync_events(std::mem::take(&mut lines))?;
                }
                all.push(came);
            }
            state.write_links(tx)?;
            tx.store().append_sync_events(lines)?;
            Ok(all)
        });
        outcome.inspect_err(|_| {
            self.state.take_back();
            entries.iter().for_each(|entry| self.done[*entry] = None);
        })
    }
}

/// Carries out an entry whose failure leaves the rest of the transaction as it is.
fn alone(tx: &mut Tx, state: &mut State, change: &Change, task: &Task) -> Result<()> {
    let before = state.bound_count();
    let outcome: Result<()> = tx.attempt(|tx| carry_out(tx, state, change, task));
    outcome.inspect_err(|_: &Error| state.take_back_to(before))
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
