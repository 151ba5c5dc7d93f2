//! The PostgreSQL back end: many writers, on one server or on several of which one takes over from another.
//!
//! Work runs in transactions that lock what they change ([`Level`]), so that different ranges do not wait for each other. What PostgreSQL
//! breaks off (a deadlock, two that record the same at once, a server that stops or hands over) is begun again from the start, with
//! some chance in the waits, until a limit; a commit whose answer was lost is looked up by the number that it wrote, never repeated blindly.

pub mod address;
mod connect;
pub mod link;
pub mod rows;
mod rules;
mod schema;
mod tls;
pub mod values;

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::Notify;
use tokio_postgres::CancelToken;

use self::address::Server;
use self::link::{Doom, Ending, Link, runtime};
use self::tls::MakeTls;
use super::feed::{self, Look};
use super::sql::SqlTransaction;
use super::sql::db::Db;
use super::{Level, Store, Transaction};
use crate::error::{Error, Result, Status};
use crate::memory;

/// How long work is begun again before its failure is the caller's.
pub const PATIENCE_MS: u32 = 30_000;
/// Connections that are kept for the next transaction.
const IDLE_MAX: usize = 8;
/// How long stopping a statement may take.
const CANCEL_LIMIT: Duration = Duration::from_secs(5);
/// How long is waited for the server to tell of a commit before the store is looked at all the same: one that began to write before anybody
/// listened does not tell.
const TOLD_LIMIT: Duration = Duration::from_secs(1);
/// Locked by those who listen, so that nobody tells anything while nobody does; `server.sql` has the same number, and tries one of the locks.
const LISTEN_LOCK: i64 = 1_229_996_366;
/// The locks with that number.
const LISTEN_LOCKS: &str = "generate_series(0, 15) AS own";

/// How to use a server.
#[derive(Clone, Debug)]
pub struct ServerOptions {
    /// How long work that others are in the way of, or whose server is gone, is begun again.
    pub patience_ms: u32,
}

impl Default for ServerOptions {
    fn default() -> Self {
        ServerOptions { patience_ms: PATIENCE_MS }
    }
}

/// A store on a server.
pub struct PgStore {
    server: Server,
    tls: MakeTls,
    old_rules: bool,
    patience_ms: AtomicU32,
    idle: Mutex<Vec<Link>>,
    /// What runs at the moment: how to stop it, and how to tell it that it is to stop.
    running: Mutex<HashMap<u64, Stop>>,
    next: AtomicU64,
    /// How often what runs was to stop: whoever watches, or is between two tries, runs nothing some of the time.
    stops: AtomicU64,
}

/// What stops something that runs.
struct Stop {
    token: CancelToken,
    interrupted: Arc<AtomicBool>,
    heard: Arc<Notify>,
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // What is kept in the mutexes is whole between any two steps.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A connection that is on the list of what runs.
struct Running<'s> {
    store: &'s PgStore,
    number: u64,
    link: Option<Link>,
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        locked(&self.store.running).remove(&self.number);
        if let Some(link) = self.link.take() {
            // Also after a panic in the work: what it did must not be committed by whoever uses the connection next.
            link.interrupted.store(false, Ordering::Relaxed);
            link.roll_back_if_open();
            let mut idle = locked(&self.store.idle);
            if link.is_usable() && idle.len() < IDLE_MAX {
                idle.push(link);
            }
        }
    }
}

/// A connection that is told of commits.
struct Listening<'s>(Running<'s>);

/// How whoever watches hears of commits.
enum Ear<'s> {
    /// Not yet, or no more.
    Shut,
    Open(Box<Listening<'s>>),
    /// The server does not let, as a standby does not.
    Deaf,
}

impl Listening<'_> {
    /// Waits until something was committed. Tells whether the connection is still there: what is with the server says the next look.
    fn wait(&self, at_most: Duration) -> Result<bool> {
        match self.0.link()?.listen(at_most) {
            Ok(()) => Ok(true),
            Err(error) if error.status() == Status::ServerUnreachable => Ok(false),
            Err(error) => Err(error),
        }
    }
}

impl Drop for Listening<'_> {
    fn drop(&mut self) {
        if let Ok(link) = self.0.link()
            && link.is_usable()
        {
            // The connection is used for other work afterwards.
            link.interrupted.store(false, Ordering::Relaxed);
            let locks = format!("pg_advisory_unlock_shared({LISTEN_LOCK}, own) FROM {LISTEN_LOCKS}");
            let ended = link.batch(&format!("UNLISTEN *; SELECT {locks}"));
            if ended.is_err() {
                link.abandon();
            }
        }
    }
}

impl PgStore {
    /// Connects to a store that was provisioned, and brings it to the newest version where the login may.
    ///
    /// # Errors
    ///
    /// As [`connect::connect`]; `ServerNotProvisioned`, `DatabaseIsAtHigherVersion`, `AccessDenied`.
    pub fn open(server: Server, options: &ServerOptions) -> Result<PgStore> {
        let mut store = PgStore::new(server, options)?;
        let running = store.take()?;
        let old_rules = schema::check(running.link()?, &store.server.shown)?;
        drop(running);
        store.old_rules = old_rules;
        Ok(store)
    }

    /// Makes a store in the database of a server, or brings the one that is there to the newest version. Tells whether it made it.
    ///
    /// # Errors
    ///
    /// As [`connect::connect`]; `DatabaseIsAtHigherVersion`, `AccessDenied`.
    pub fn provision(server: Server) -> Result<bool> {
        let store = PgStore::new(server, &ServerOptions::default())?;
        let running = store.take()?;
        schema::provision(running.link()?, &store.server.shown)
    }

    fn new(server: Server, options: &ServerOptions) -> Result<PgStore> {
        Ok(PgStore {
            tls: MakeTls::of(&server)?,
            old_rules: false,
            patience_ms: options.patience_ms.into(),
            server,
            idle: Mutex::default(),
            running: Mutex::default(),
            next: AtomicU64::default(),
            stops: AtomicU64::default(),
        })
    }

    /// Takes a connection for a transaction.
    fn take(&self) -> Result<Running<'_>> {
        let idle = locked(&self.idle).pop();
        let link = match idle {
            Some(link) => link,
            None => connect::connect(&self.server, &self.tls, self.lock_timeout_ms())?,
        };
        link.old_rules.set(self.old_rules);
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let (interrupted, heard) = (Arc::clone(&link.interrupted), Arc::clone(&link.heard));
        locked(&self.running).insert(number, Stop { token: link.cancel_token(), interrupted, heard });
        Ok(Running { store: self, number, link: Some(link) })
    }

    fn patience(&self) -> Duration {
        Duration::from_millis(self.patience_ms.load(Ordering::Relaxed).into())
    }

    /// Returns how long one lock is waited for, so that a wait ends in time for the limit to be told; never 0, which would be no limit.
    fn lock_timeout_ms(&self) -> u32 {
        self.server.lock_timeout_ms.unwrap_or(self.patience_ms.load(Ordering::Relaxed)).max(1)
    }

    fn run(&self, level: Option<Level>, work: &mut dyn FnMut(&dyn Transaction) -> Result<()>) -> Result<()> {
        let (begun, stops) = (Instant::now(), self.stops.load(Ordering::Relaxed));
        let patience = self.patience();
        let mut level = level;
        let mut ending = Ending::Open;
        let mut tried = 0;
        loop {
            let left = if tried == 0 { patience } else { patience.saturating_sub(begun.elapsed()) };
            let failure = match self.attempt(level, left, ending, work) {
                Ok(()) => return Ok(()),
                Err(failure) => failure,
            };
            let error = match failure {
                // What was done before is done, and must not be done again in another way.
                Failure::Final(error) if matches!(ending, Ending::Lost(_)) => return Err(self.uncertain(error)),
                Failure::Final(error) => return Err(error),
                Failure::Structure => {
                    level = Some(Level::Structure);
                    continue;
                }
                Failure::Nothing => {
                    ending = Ending::Barred;
                    continue;
                }
                Failure::Kept(taken) => {
                    ending = Ending::Lost(taken);
                    continue;
                }
                Failure::Again(error) => error,
            };
            tried += 1;
            let error =
                if self.stops.load(Ordering::Relaxed) == stops { error } else { Error::new(Status::Interrupted) };
            if error.status() == Status::Interrupted || begun.elapsed() >= patience {
                if let Ending::Lost(_) = ending {
                    return Err(self.uncertain(error));
                }
                return Err(match error.status() {
                    Status::StoreBusy => Error::new(Status::StoreBusy)
                        .with("value", &self.server.shown)
                        .with("rule", begun.elapsed().as_millis()),
                    _ => error,
                });
            }
            pause(tried);
        }
    }

    /// Runs the work in one transaction.
    fn attempt(
        &self,
        level: Option<Level>,
        left: Duration,
        ending: Ending,
        work: &mut dyn FnMut(&dyn Transaction) -> Result<()>,
    ) -> std::result::Result<(), Failure> {
        let running = self.take().map_err(transient)?;
        let link = running.link().map_err(Failure::Final)?;
        let left_ms = u32::try_from(left.as_millis()).unwrap_or(u32::MAX);
        link.begin(level, left_ms.min(self.lock_timeout_ms()).max(1), ending);
        let outcome = work(&SqlTransaction::new(Db::Postgres(link)));
        let outcome = match (link.doom(), outcome) {
            // Where it was kept before, telling what it took may be tried again; nothing else is, behind a commit.
            (doom, outcome) if link.is_committed() && (doom.is_none() || ending == Ending::Open) => {
                return outcome.map_err(Failure::Final);
            }
            (Some(Doom::Lost(_)), _) if link.may_be_committed() => {
                return Err(self.look_up(link, true)?.map_or(Failure::Nothing, Failure::Kept));
            }
            (Some(Doom::Nothing), _) => {
                // The next that uses the connection need not look elsewhere.
                link.roll_back();
                Err(Failure::Nothing)
            }
            (Some(Doom::Structure), _) => Err(Failure::Structure),
            (Some(Doom::Again(error) | Doom::Lost(error)), _) => Err(Failure::Again(error)),
            (None, Ok(())) if matches!(ending, Ending::Lost(_)) => {
                Err(Failure::Final(Error::internal("the work did not ask what it took before")))
            }
            (None, Err(error)) => Err(Failure::Final(error)),
            (None, Ok(())) => Ok(()),
        };
        outcome?;
        // From here on the outcome is that of the commit.
        memory::check().map_err(Failure::Final)?;
        match link.commit() {
            Ok(()) => Ok(()),
            Err(error) => match link.doom() {
                Some(Doom::Lost(_)) if level.is_some() => self.look_up(link, false).map(drop),
                Some(Doom::Again(error) | Doom::Lost(error)) => Err(Failure::Again(error)),
                _ => Err(Failure::Final(error)),
            },
        }
    }

    /// Looks once at what is there, and listens before that to what is committed from here on.
    fn look<'s>(
        &'s self,
        ear: &mut Ear<'s>,
        left: Duration,
        look: &mut dyn FnMut(&dyn Transaction) -> Result<Look>,
    ) -> std::result::Result<Look, Failure> {
        if matches!(ear, Ear::Shut) {
            *ear = self.listen().map_err(transient)?;
        }
        let mut found = Look::Nothing;
        self.attempt(None, left, Ending::Barred, &mut |transaction| {
            found = look(transaction)?;
            Ok(())
        })?;
        Ok(found)
    }

    /// Begins to listen to what is committed.
    fn listen(&self) -> Result<Ear<'_>> {
        let running = self.take()?;
        let link = running.link()?;
        if link.batch("SELECT pg_is_in_recovery()")?.first() == Some(&Some("t".to_owned())) {
            return Ok(Ear::Deaf);
        }
        let locks = format!("pg_advisory_lock_shared({LISTEN_LOCK}, own) FROM {LISTEN_LOCKS}");
        link.batch(&format!("SELECT {locks}; LISTEN ipam_event"))?;
        Ok(Ear::Open(Box::new(Listening(running))))
    }

    /// Finds out whether the transaction of a connection that is gone was kept, and the number of what its last step took, if it took anything. The
    /// row of its writer is locked as long as the server still works on it, so the answer is final.
    fn look_up(&self, gone: &Link, took: bool) -> std::result::Result<Option<i64>, Failure> {
        let (session, number) = (gone.session, gone.number.get());
        let begun = Instant::now();
        let patience = self.patience();
        let mut tried = 0;
        loop {
            let answer = self.take().and_then(|running| {
                let link = running.link()?;
                let kept = link.batch(&format!("SELECT ipam.resolve_write('{session}', {number})"))?;
                if kept.first() != Some(&Some("t".to_owned())) {
                    return Ok(None);
                }
                // A statement of its own, for the one before waits until there is something to see.
                let taken = if took { link.batch(&format!("SELECT ipam.taken_in('{session}')"))? } else { Vec::new() };
                let Some(taken) = taken.into_iter().next().flatten() else { return Ok(Some(None)) };
                taken.parse::<i64>().map(|taken| Some(Some(taken))).map_err(Error::internal)
            });
            match answer {
                Ok(Some(taken)) => return Ok(taken),
                Ok(None) => {
                    let lost = "the connection was lost, and the change was not kept";
                    return Err(Failure::Again(link::unreachable(&self.server.shown, lost)));
                }
                Err(error) if begun.elapsed() >= patience => return Err(Failure::Final(self.uncertain(error))),
                Err(_) => {
                    tried += 1;
                    pause(tried);
                }
            }
        }
    }

    fn uncertain(&self, rule: impl std::fmt::Display) -> Error {
        Error::new(Status::CommitUncertain).with("value", &self.server.shown).with("rule", rule)
    }
}

/// Why an attempt did not do.
enum Failure {
    /// It is the caller's.
    Final(Error),
    /// Another attempt may do.
    Again(Error),
    /// Another attempt has to lock everything.
    Structure,
    /// Another attempt has to look elsewhere before it commits.
    Nothing,
    /// It did: another attempt is told the number of what it took.
    Kept(i64),
}

/// A server that cannot be reached may come back, or another may take over; everything else is said at once.
fn transient(error: Error) -> Failure {
    match error.status() {
        Status::ServerUnreachable => Failure::Again(error),
        _ => Failure::Final(error),
    }
}

/// Waits before another attempt: longer each time, and not as long as another that waits as well.
fn pause(tried: u32) {
    let most = 10u64 << tried.min(5);
    let chance = uuid::Uuid::new_v4().as_u128() as u64;
    std::thread::sleep(Duration::from_millis(1 + chance % most));
}

impl Running<'_> {
    fn link(&self) -> Result<&Link> {
        self.link.as_ref().ok_or_else(|| Error::internal("a connection was given back too early"))
    }
}

impl Store for PgStore {
    fn name(&self) -> &str {
        &self.server.shown
    }

    fn created(&self) -> bool {
        false
    }

    fn has_old_rules(&self) -> bool {
        self.old_rules
    }

    fn read(&self, work: &mut dyn FnMut(&dyn Transaction) -> Result<()>) -> Result<()> {
        self.run(None, work)
    }

    fn write_at(&self, level: Level, work: &mut dyn FnMut(&dyn Transaction) -> Result<()>) -> Result<()> {
        self.run(Some(level), work)
    }

    fn watch(&self, patience: Duration, look: &mut dyn FnMut(&dyn Transaction) -> Result<Look>) -> Result<()> {
        let (begun, stops) = (Instant::now(), self.stops.load(Ordering::Relaxed));
        let left = || patience.saturating_sub(begun.elapsed());
        let mut ear = Ear::Shut;
        let mut lost = 0;
        loop {
            let outcome = self.look(&mut ear, left(), look);
            if self.stops.load(Ordering::Relaxed) != stops {
                return Err(Error::new(Status::Interrupted));
            }
            let left = left();
            match (outcome, &ear) {
                (Ok(Look::Found), _) => return Ok(()),
                (Ok(_), _) if left.is_zero() => return Ok(()),
                (Ok(look), Ear::Open(listening)) => {
                    let limit = if look == Look::Nothing { TOLD_LIMIT } else { feed::PAUSE };
                    if !listening.wait(left.min(limit))? {
                        ear = Ear::Shut;
                    }
                }
                (Ok(_), _) => std::thread::sleep(left.min(feed::PAUSE)),
                (Err(Failure::Final(error)), _) => return Err(error),
                (Err(Failure::Again(error)), _) if left.is_zero() => return Err(error),
                (Err(_), _) => {
                    // Whoever answers next may be another server.
                    ear = Ear::Shut;
                    lost += 1;
                    pause(lost);
                    continue;
                }
            }
            lost = 0;
        }
    }

    fn set_busy_timeout(&self, busy_timeout_ms: u32) {
        self.patience_ms.store(busy_timeout_ms, Ordering::Relaxed);
    }

    fn interrupt(&self) {
        self.stops.fetch_add(1, Ordering::Relaxed);
        let running: Vec<CancelToken> = {
            // Whoever gives a connection back takes it off the list first, and so does not hand this on to who has it next.
            let running = locked(&self.running);
            let told = running.values().map(|stop| {
                stop.interrupted.store(true, Ordering::Relaxed);
                stop.heard.notify_one();
                stop.token.clone()
            });
            told.collect()
        };
        let Ok(runtime) = runtime() else { return };
        for token in running {
            // A server that cannot be told has no answer to the statement either; that ends by its own time-out.
            let _ = runtime
                .block_on(async { tokio::time::timeout(CANCEL_LIMIT, token.cancel_query(self.tls.clone())).await });
        }
    }
}
