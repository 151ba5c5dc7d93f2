//! Carrying out a plan: step by step, journaled before and after, so that a run that dies anywhere is continued by the next.
//!
//! IPAM's entries go in batches, each one transaction with data, links, base and journal. VMM's go one by one: a durable intent, the
//! call by a [`Door`] or by the caller, the outcome. Nothing is bound in a link that is not done.

mod batch;
mod begin;
mod call;
pub mod ipam;
pub mod lease;
mod state;
mod tenant;
pub mod values;
mod vmm;

use std::collections::{HashMap, HashSet, VecDeque};
use std::time::{Duration, Instant};

use self::state::State;
use super::door::Door;
use super::model::{Change, Step, SyncEvent, SyncEventType, SyncResult, SyncState};
use super::plan::Task;
use crate::error::{Error, Kind, Result, Status};
use crate::service::{Ipam, Tx};
use crate::store::Level;
use crate::store::sync::{Intent, Lease};

/// Most entries of IPAM in one transaction (ADR 0035).
const BATCH: usize = 5000;

/// How long a transaction takes in further entries. Others wait for it, and on a server an entry takes many times as long as in a file.
const BATCH_TIME: Duration = Duration::from_millis(300);

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
    /// Subnets that came along with the call of another entry.
    along: HashSet<usize>,
    /// Selected entries that create subnets in VMM, by the node of their site.
    creates: HashMap<usize, Vec<usize>>,
    /// Nodes of sites that selected entries delete in VMM.
    deletes: HashSet<usize>,
    retries: Retries,
    counts: (u64, u64),
    finished: bool,
}

/// How often a call is made again that failed for a reason that passes, and how long the first pause is; each is four times as long
/// as the one before.
#[derive(Clone, Copy)]
struct Retries {
    count: u32,
    delay_ms: u64,
}

/// Times that a call is made again when the options do not say.
const RETRY_COUNT: u32 = 3;
/// First pause when the options do not say.
const RETRY_DELAY_MS: u64 = 500;

/// A call to VMM whose outcome is awaited.
struct Pending {
    entry: usize,
    step: Step,
    intent: u64,
    /// Nodes of the subnets that the call takes along.
    along: Vec<usize>,
    placeholder: Option<String>,
    began: Instant,
    tries: u32,
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
        let mut result = self.next()?;
        while let Some(SyncResult { state: SyncState::Pending, step: Some(step), .. }) = &result {
            let now = match door.carry_out(step) {
                Ok(record) => self.report(Ok(record))?,
                Err(error) => {
                    let failure = (error.status().name().to_owned(), error.to_string());
                    if error.is_transient() { self.report_transient(failure)? } else { self.report(Err(failure))? }
                }
            };
            std::thread::sleep(Duration::from_millis(now.retry_after_ms));
            result = Some(now);
        }
        Ok(result)
    }
}

impl Run {
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
            retry_after_ms: 0,
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
        let Run { ipam, lease, number, state, selected, done, .. } = self;
        let whole = selected.iter().all(|selected| *selected);
        let failed = done.iter().filter(|done| **done == Some(SyncState::Failed)).count();
        ipam.write_at(Level::Structure, |tx| {
            lease::renew(tx, lease)?;
            // A subnet that IPAM moved and that is nowhere in VMM yet is still to be made there.
            let open = |intent: &Intent| intent.is_move() && state.is_unlinked(intent.object, intent.ipam_id);
            call::delete_intents(tx, &lease.server, |one| whole && one.run < *number && !open(one))?;
            let text = if failed > 0 { format!("{failed} entries failed") } else { String::new() };
            journal(tx, *number, None, SyncState::Done, ("", &text), 0, &lease.server)?;
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

fn wrong_state(rule: &str) -> Error {
    Error::new(Status::WrongState).with("kind", "the sync").with("rule", rule)
}

/// Tells whether an error is one of the run, not of the entry.
fn is_fatal(error: &Error) -> bool {
    let number = error.status() as i32;
    let of_run = [Status::LeaseLost, Status::OutOfMemory].contains(&error.status());
    (300..400).contains(&number) || of_run || error.kind() == Kind::Internal
}

/// Tells whether an error says that the object is no longer what was compared: it is planned anew.
fn has_moved_on(error_id: &str) -> bool {
    [Status::VmmObjectNotFound, Status::ObjectNotFound, Status::StaleVersion].iter().any(|s| s.name() == error_id)
}

/// Returns what an entry's failure is for who reads the result.
fn outcome_of(change: &Change, (error_id, error): (String, String)) -> (SyncState, String, String) {
    if has_moved_on(&error_id) {
        let moved = Error::new(Status::SyncObjectChanged)
            .with("kind", change.object_type.noun())
            .with("value", &change.object)
            .with("rule", error);
        return (SyncState::Skipped, moved.status().name().to_owned(), moved.to_string());
    }
    (SyncState::Failed, error_id, error)
}

/// Writes a line of the journal.
fn journal(
    tx: &Tx,
    run: u64,
    change: Option<&Change>,
    state: SyncState,
    error: (&str, &str),
    duration_ms: u64,
    server: &str,
) -> Result<()> {
    tx.store().append_sync_event(&journal_line(tx, run, change, state, error, duration_ms, server)).map(drop)
}

/// Returns a line of the journal; without an entry it is about the run itself.
fn journal_line(
    tx: &Tx,
    run: u64,
    change: Option<&Change>,
    state: SyncState,
    (error_id, error): (&str, &str),
    duration_ms: u64,
    server: &str,
) -> SyncEvent {
    SyncEvent {
        id: 0,
        time: tx.now(),
        vmm_server: server.to_owned(),
        event_type: change.map_or(SyncEventType::Run, |change| change.object_type.event_type()),
        run,
        change_id: change.map_or(0, |change| change.id),
        state,
        kind: change.map(|change| change.kind).unwrap_or_default(),
        object: change.map(|change| change.object.clone()).unwrap_or_default(),
        object_type: change.map(|change| change.object_type).unwrap_or_default(),
        target: change.map(|change| change.target).unwrap_or_default(),
        error: error.to_owned(),
        error_id: error_id.to_owned(),
        duration_ms,
    }
}
