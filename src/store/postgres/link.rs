//! One connection to a server: statements that are prepared once, and what an error means for the transaction that it is in.
//!
//! The client is asynchronous so that messages can be sent together; it is driven on the caller's thread, and no other thread exists.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::error::Error as StdError;
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::Poll;
use std::time::{Duration, Instant};

use tokio::runtime::{Builder, Runtime};
use tokio::sync::Notify;
use tokio_postgres::error::SqlState;
use tokio_postgres::types::ToSql;
use tokio_postgres::{CancelToken, Client, SimpleQueryMessage, Statement};
use uuid::Uuid;

use super::address::Server;
use super::rows::Rows;
use super::schema;
use crate::domain::value::Timestamp;
use crate::error::{Error, Result, Status};
use crate::store::sql::text;
use crate::store::sql::value::{Sql, damaged};
use crate::store::{Level, SCHEMA_VERSION};

/// More statements than these are not kept.
const STATEMENTS_MAX: usize = 512;
/// What a statement may take longer on its way than the server allows it.
const ON_THE_WAY: Duration = Duration::from_secs(15);

/// Why a transaction cannot be committed, whatever its work says.
#[derive(Clone, Debug)]
pub enum Doom {
    /// Another transaction was in the way; the same work may do now.
    Again(Error),
    /// It changes more than it said at its begin.
    Structure,
    /// The connection is gone, or the server takes no writes any more.
    Lost(Error),
    /// Its last step was committed and found nothing to take.
    Nothing,
}

impl Doom {
    /// Returns what statements of the transaction end with from then on.
    fn error(&self) -> Error {
        match self {
            Doom::Again(error) | Doom::Lost(error) => error.clone(),
            Doom::Structure => Error::internal("the transaction is begun again with everything locked"),
            Doom::Nothing => Error::internal("the transaction is begun again, to look elsewhere"),
        }
    }
}

/// What [`Link::take_and_commit`] does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// It takes and commits.
    Open,
    /// It says that this is done in steps.
    Barred,
    /// It took what has this number before, and its answer was lost.
    Lost(i64),
}

/// Number and key of an address that was taken.
pub type TakenRow = (i64, Vec<u8>);

/// Tables whose every change raises the epoch of the store; `server.sql` has the same list.
pub const KEPT: [&str; 7] =
    ["address_space", "custom_field", "custom_value", "association_pair", "association", "setting", "access_scope"];
/// Begins a transaction that writes, and says the epoch that it sees and the version of the schema.
const BEGIN_WRITE: &str = "SELECT ipam.begin_write(?::text::uuid, ?, ?, ?), version FROM ipam.store";
/// More answers than these are not remembered.
const MEMORY_MAX: usize = 8192;

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    None,
    ToBegin,
    Begun,
}

/// How far the commit is that goes with a step.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Commit {
    None,
    Sent,
    Done,
}

/// A statement with its values.
type Question = (Statement, Vec<Sql>);

/// A connection.
pub struct Link {
    /// Who it is in the table of writers, which tells what became of a commit whose answer was lost.
    pub session: Uuid,
    /// Number of its last transaction.
    pub number: Cell<i64>,
    /// Whether the caller wants what runs to end.
    pub interrupted: Arc<AtomicBool>,
    /// Told when the server has something to tell, when it is gone, and when the caller wants what runs to end.
    pub heard: Arc<Notify>,
    /// Whether the server has the rules of an older release.
    pub old_rules: Cell<bool>,
    // The client goes before the runtime that drives it.
    client: Client,
    runtime: Runtime,
    statements: RefCell<HashMap<String, Statement>>,
    /// What goes to the server with the next statement that is waited for.
    unsent: RefCell<Vec<Question>>,
    doom: RefCell<Option<Doom>>,
    level: Cell<Option<Level>>,
    state: Cell<State>,
    ending: Cell<Ending>,
    commit: Cell<Commit>,
    now: Cell<Timestamp>,
    /// How long it waits for a lock at most.
    lock_timeout_ms: u32,
    /// How long the transaction does, when that is not the same.
    own_lock_timeout_ms: Cell<Option<u32>>,
    /// Number of the last change of what is remembered.
    epoch: Cell<Option<i64>>,
    /// Version of the schema, where the transaction found one that is newer than this library.
    newer: Cell<Option<u32>>,
    memory: RefCell<HashMap<String, Arc<Vec<tokio_postgres::Row>>>>,
    shown: String,
    statement_timeout_ms: u32,
}

/// Makes what drives a connection on the caller's thread.
pub fn runtime() -> Result<Runtime> {
    Builder::new_current_thread().enable_all().build().map_err(Error::internal)
}

impl Link {
    /// Wraps a client that `runtime` drives.
    pub fn new(client: Client, runtime: Runtime, server: &Server, lock_timeout_ms: u32, heard: Arc<Notify>) -> Link {
        Link {
            session: Uuid::new_v4(),
            number: Cell::new(0),
            interrupted: Arc::default(),
            heard,
            old_rules: Cell::default(),
            client,
            runtime,
            statements: RefCell::default(),
            unsent: RefCell::default(),
            doom: RefCell::default(),
            level: Cell::default(),
            state: Cell::new(State::None),
            ending: Cell::new(Ending::Barred),
            commit: Cell::new(Commit::None),
            now: Cell::default(),
            lock_timeout_ms,
            own_lock_timeout_ms: Cell::default(),
            epoch: Cell::default(),
            newer: Cell::default(),
            memory: RefCell::default(),
            shown: server.shown.clone(),
            statement_timeout_ms: server.statement_timeout_ms,
        }
    }

    /// Returns what stops a statement of this connection from another thread.
    pub fn cancel_token(&self) -> CancelToken {
        self.client.cancel_token()
    }

    /// Tells whether the connection can be used again.
    pub fn is_usable(&self) -> bool {
        !self.client.is_closed() && !matches!(*self.doom.borrow(), Some(Doom::Lost(_)))
    }

    /// Runs texts without values, one answer for all of them, and returns the columns of the last row as text.
    pub fn batch(&self, sql: &str) -> Result<Vec<Option<String>>> {
        Ok(last_row(&self.wait(self.client.simple_query(sql))?))
    }

    /// Waits until the server tells something, at most for a time.
    ///
    /// # Errors
    ///
    /// `Interrupted`; `ServerUnreachable` when the server is gone.
    pub fn listen(&self, at_most: Duration) -> Result<()> {
        // That nothing was told in the time is as good.
        let _ = self.runtime.block_on(async { tokio::time::timeout(at_most, self.heard.notified()).await });
        if self.interrupted.load(Ordering::Relaxed) {
            return Err(Error::new(Status::Interrupted));
        }
        if self.client.is_closed() { Err(self.lost("it closed the connection")) } else { Ok(()) }
    }

    /// Begins a transaction with its first statement; level `None` is one that only reads. It waits for a lock this
    /// long.
    pub fn begin(&self, level: Option<Level>, lock_timeout_ms: u32, ending: Ending) {
        self.ending.set(ending);
        self.commit.set(Commit::None);
        self.own_lock_timeout_ms.set((lock_timeout_ms != self.lock_timeout_ms).then_some(lock_timeout_ms));
        *self.doom.borrow_mut() = None;
        self.newer.set(None);
        self.unsent.borrow_mut().clear();
        self.level.set(level);
        self.state.set(State::ToBegin);
        self.number.set(self.number.get() + i64::from(level.is_some()));
    }

    /// Says what time it is, for what the server does by itself.
    pub fn at(&self, now: Timestamp) {
        self.now.set(now);
    }

    /// Makes sure that the transaction has begun, and that what is remembered is what it would read.
    fn ready(&self) -> Result<()> {
        if self.state.get() == State::ToBegin { self.wait(async { Ok(()) }) } else { Ok(()) }
    }

    /// Returns what begins the transaction, unless it has begun: a text, and the statement behind it of one that writes.
    fn opening(&self) -> Result<Option<(String, Option<Question>)>> {
        if self.state.get() != State::ToBegin {
            return Ok(None);
        }
        let opening = match self.level.get() {
            None => {
                let text = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SELECT epoch, version FROM ipam.store";
                (text.to_owned(), None)
            }
            Some(level) => {
                let limit = self.own_lock_timeout_ms.get().map(|ms| format!("; SET LOCAL lock_timeout = {ms}"));
                let Timestamp(now) = self.now.get();
                let structure = level == Level::Structure;
                let values =
                    vec![self.session.to_string().into(), self.number.get().into(), structure.into(), now.into()];
                let statement = match self.kept_statement(BEGIN_WRITE) {
                    Some(statement) => statement,
                    None => {
                        let statement = self.wait_at_once(self.client.prepare(&text::postgres(BEGIN_WRITE)))?;
                        self.keep_statement(BEGIN_WRITE, statement)
                    }
                };
                (
                    format!("BEGIN ISOLATION LEVEL READ COMMITTED{}", limit.unwrap_or_default()),
                    Some((statement, values)),
                )
            }
        };
        self.state.set(State::Begun);
        Ok(Some(opening))
    }

    /// Notes what the begin of a transaction says.
    fn opened(&self, epoch: Option<i64>, version: Option<i64>) {
        if epoch != self.epoch.replace(epoch) {
            self.forget();
        }
        let version = version.and_then(|version| u32::try_from(version).ok());
        self.newer.set(version.filter(|version| *version > SCHEMA_VERSION));
    }

    /// Commits what was begun.
    pub fn commit(&self) -> Result<()> {
        if self.state.get() == State::Begun || !self.unsent.borrow().is_empty() {
            // Nothing is committed before it is known that the schema is still the one that it is meant for.
            self.ready()?;
            self.batch("COMMIT")?;
        }
        self.state.set(State::None);
        self.level.set(None);
        Ok(())
    }

    /// Runs a statement that takes an address and gives its number and key, and commits what was begun, without waiting between: whoever waits
    /// for what the statement locks waits for the server alone and not for this process too. `None`: it is to be done in steps.
    pub fn take_and_commit(&self, sql: &str, values: &[Sql], rows: &Rows) -> Result<Option<TakenRow>> {
        if self.ending.get() != Ending::Open {
            return Ok(None);
        }
        // Nothing is committed before it is known that the schema is still the one that it is meant for.
        self.ready()?;
        let statement = self.prepared(sql)?;
        let values = values.iter().map(|value| value as &(dyn ToSql + Sync));
        let values: Vec<&(dyn ToSql + Sync)> = values.chain([rows as _]).collect();
        let found = RefCell::new(None);
        let take: Sent = Box::pin(async {
            *found.borrow_mut() = self.client.query_opt(&statement, &values).await?;
            Ok(())
        });
        self.commit.set(Commit::Sent);
        self.wait(in_order(vec![take], self.client.batch_execute("COMMIT")))?;
        self.state.set(State::None);
        self.level.set(None);
        let Some(row) = found.take() else {
            return Err(self.doom.borrow_mut().insert(Doom::Nothing).error());
        };
        self.commit.set(Commit::Done);
        let damaged = |_| damaged();
        Ok(Some((row.try_get(0).map_err(damaged)?, row.try_get(1).map_err(damaged)?)))
    }

    /// Returns the number of what the same work took in a transaction that was kept and whose answer was lost. Whoever asks has only to tell it.
    pub fn taken_before(&self) -> Option<i64> {
        match self.ending.get() {
            Ending::Lost(taken) => {
                self.commit.set(Commit::Done);
                Some(taken)
            }
            Ending::Open | Ending::Barred => None,
        }
    }

    /// Tells whether the transaction was committed by its last step, or asked what an earlier one took that was.
    pub fn is_committed(&self) -> bool {
        self.commit.get() == Commit::Done
    }

    /// Tells whether the commit was on its way when the connection was lost.
    pub fn may_be_committed(&self) -> bool {
        self.commit.get() == Commit::Sent
    }

    /// Ends the transaction and forgets why it could not be committed.
    pub fn roll_back(&self) -> Option<Doom> {
        let doom = self.doom.borrow_mut().take();
        self.newer.set(None);
        self.unsent.borrow_mut().clear();
        self.level.set(None);
        // It may have seen what it wrote itself.
        self.forget();
        let begun = self.state.replace(State::None) == State::Begun;
        if !begun {
            return doom;
        }
        if self.is_usable() && !matches!(doom, Some(Doom::Lost(_))) {
            // Whatever it says, the transaction is over; a connection that is gone shows at its next use.
            let _ = self.wait_at_once(self.client.batch_execute("ROLLBACK"));
        } else {
            *self.doom.borrow_mut() = doom.clone();
        }
        doom
    }

    /// Undoes a transaction that was neither committed nor undone, as after a panic.
    pub fn roll_back_if_open(&self) {
        if self.state.get() != State::None {
            self.roll_back();
        }
    }

    /// Forgets what was remembered of rows that seldom change.
    pub fn forget(&self) {
        self.memory.borrow_mut().clear();
    }

    /// Forgets statements whose tables have changed.
    pub fn forget_statements(&self) {
        self.statements.borrow_mut().clear();
        self.client.clear_type_cache();
    }

    /// Returns why the transaction cannot be committed, if that is so.
    pub fn doom(&self) -> Option<Doom> {
        self.doom.borrow().clone()
    }

    /// Has the transaction begin again when the caller comes back with whatever outcome.
    pub fn again(&self, error: Error) -> Error {
        self.doom.borrow_mut().get_or_insert(Doom::Again(error.clone()));
        error
    }

    /// Has the connection closed instead of used again.
    pub fn abandon(&self) {
        self.lost("it is not used any more");
    }

    /// Makes sure that nobody else changes anything.
    pub fn structure(&self) -> Result<()> {
        if self.level.get() != Some(Level::Addresses) {
            return Ok(());
        }
        Err(self.doom.borrow_mut().insert(Doom::Structure).error())
    }

    /// Tells whether others change addresses while this transaction does.
    pub fn is_shared(&self) -> bool {
        self.level.get() == Some(Level::Addresses)
    }

    /// Tells whether the transaction changes anything at all.
    pub fn writes(&self) -> bool {
        self.level.get().is_some()
    }

    /// As [`Link::query`], for rows of tables whose every change raises the epoch of the store: the answer is remembered as long as the
    /// epoch is the same.
    pub fn query_kept(&self, sql: &str, values: &[Sql]) -> Result<Arc<Vec<tokio_postgres::Row>>> {
        self.ready()?;
        let key = format!("{sql}\0{values:?}");
        if let Some(rows) = self.memory.borrow().get(&key) {
            return Ok(Arc::clone(rows));
        }
        let rows = Arc::new(self.query(sql, values)?);
        let mut memory = self.memory.borrow_mut();
        if memory.len() >= MEMORY_MAX {
            memory.clear();
        }
        memory.insert(key, Arc::clone(&rows));
        Ok(rows)
    }

    /// Runs a statement and returns its rows.
    pub fn query(&self, sql: &str, values: &[Sql]) -> Result<Vec<tokio_postgres::Row>> {
        self.note(sql);
        let statement = self.prepared(sql)?;
        let values: Vec<&(dyn ToSql + Sync)> = values.iter().map(|value| value as &(dyn ToSql + Sync)).collect();
        self.wait(self.client.query(&statement, &values))
    }

    /// Runs a statement with values and behind them rows of a table, and returns its rows.
    pub fn load(&self, sql: &str, values: &[Sql], rows: &Rows) -> Result<Vec<tokio_postgres::Row>> {
        let statement = self.prepared(sql)?;
        let values = values.iter().map(|value| value as &(dyn ToSql + Sync));
        let values: Vec<&(dyn ToSql + Sync)> = values.chain([rows as _]).collect();
        self.wait(self.client.query(&statement, &values))
    }

    /// Runs a statement whose answer is one list of numbers.
    pub fn numbers(&self, sql: &str, values: &[&(dyn ToSql + Sync)]) -> Result<Vec<i64>> {
        let statement = self.prepared(sql)?;
        let row = self.wait(self.client.query_one(&statement, values))?;
        row.try_get(0).map_err(|_| damaged())
    }

    /// Runs a statement and returns how many rows it changed.
    pub fn execute(&self, sql: &str, values: &[Sql]) -> Result<u64> {
        self.note(sql);
        let statement = self.prepared(sql)?;
        self.wait(self.client.execute_raw(&statement, values))
    }

    /// Runs a statement whose outcome nobody asks for: it goes to the server together with the next one, at the latest the commit, which
    /// then fails when this does.
    pub fn later(&self, sql: &str, values: &[Sql]) -> Result<()> {
        self.note(sql);
        let statement = self.prepared(sql)?;
        self.unsent.borrow_mut().push((statement, values.to_vec()));
        Ok(())
    }

    /// Forgets what is remembered when the statement changes it, or takes back what did.
    fn note(&self, sql: &str) {
        let table =
            ["INSERT INTO ", "UPDATE ", "DELETE FROM ", "ROLLBACK TO "].iter().find_map(|verb| sql.strip_prefix(verb));
        if table.is_some_and(|table| KEPT.iter().any(|kept| table.starts_with(kept)) || table == "attempt") {
            self.forget();
        }
    }

    fn prepared(&self, sql: &str) -> Result<Statement> {
        if let Some(statement) = self.kept_statement(sql) {
            return Ok(statement);
        }
        let statement = self.wait(self.client.prepare(&text::postgres(sql)))?;
        Ok(self.keep_statement(sql, statement))
    }

    fn kept_statement(&self, sql: &str) -> Option<Statement> {
        self.statements.borrow().get(sql).cloned()
    }

    fn keep_statement(&self, sql: &str, statement: Statement) -> Statement {
        let mut statements = self.statements.borrow_mut();
        if statements.len() >= STATEMENTS_MAX {
            statements.clear();
        }
        statements.insert(sql.to_owned(), statement.clone());
        statement
    }

    /// Waits for an answer of the server. What is to come before the question is sent together with it.
    fn wait<T>(&self, answer: impl Future<Output = std::result::Result<T, tokio_postgres::Error>>) -> Result<T> {
        if let Some(doom) = &*self.doom.borrow() {
            // The server would refuse it, or it would be done in vain.
            return Err(doom.error());
        }
        if self.interrupted.load(Ordering::Relaxed) {
            return Err(Error::new(Status::Interrupted));
        }
        self.still_ours()?;
        let (opening, unsent) = (self.opening()?, self.unsent.take());
        if opening.is_none() && unsent.is_empty() {
            return self.wait_at_once(answer);
        }
        let mut before: Vec<Sent> = Vec::with_capacity(unsent.len() + 2);
        match &opening {
            Some((text, Some((statement, values)))) => {
                before.push(Box::pin(self.client.batch_execute(text)));
                before.push(Box::pin(async move {
                    let values: Vec<&(dyn ToSql + Sync)> = values.iter().map(|value| value as _).collect();
                    let row = self.client.query_one(statement, &values).await?;
                    self.opened(row.try_get(0)?, row.try_get(1)?);
                    Ok(())
                }));
            }
            Some((text, None)) => before.push(Box::pin(async move {
                let columns = last_row(&self.client.simple_query(text).await?);
                let number = |at: usize| columns.get(at).and_then(|text| text.as_deref()?.parse().ok());
                self.opened(number(0), number(1));
                Ok(())
            })),
            None => {}
        }
        before.extend(unsent.iter().map(|(statement, values)| {
            Box::pin(async move { self.client.execute_raw(statement, values).await.map(drop) }) as Sent
        }));
        let answer = self.wait_at_once(in_order(before, answer))?;
        self.still_ours()?;
        Ok(answer)
    }

    /// Makes sure that no newer release has changed the schema since the store was opened.
    fn still_ours(&self) -> Result<()> {
        self.newer.get().map_or(Ok(()), |version| Err(schema::higher(&self.shown, version)))
    }

    fn wait_at_once<T>(
        &self,
        answer: impl Future<Output = std::result::Result<T, tokio_postgres::Error>>,
    ) -> Result<T> {
        let limit = match self.statement_timeout_ms {
            0 => None,
            ms => Some(Duration::from_millis(ms.into()) + ON_THE_WAY),
        };
        let begun = Instant::now();
        let outcome = self.runtime.block_on(async {
            match limit {
                Some(limit) => tokio::time::timeout(limit, answer).await.ok(),
                None => Some(answer.await),
            }
        });
        match outcome {
            Some(Ok(value)) => Ok(value),
            Some(Err(error)) => Err(self.meant(&error, begun.elapsed())),
            None => Err(self.lost("the server does not answer any more")),
        }
    }

    fn lost(&self, rule: impl std::fmt::Display) -> Error {
        let error = unreachable(&self.shown, rule);
        *self.doom.borrow_mut() = Some(Doom::Lost(error.clone()));
        error
    }

    /// Says what an error means, and keeps it when it means that the transaction is to be begun again.
    fn meant(&self, error: &tokio_postgres::Error, took: Duration) -> Error {
        let Some(refusal) = error.as_db_error() else {
            return if self.client.is_closed() || error.is_closed() || is_io(error) {
                self.lost(deepest(error))
            } else {
                Error::internal("the server's answer was not understood").caused_by(deepest(error))
            };
        };
        let code = refusal.code();
        if *code == SqlState::QUERY_CANCELED {
            if self.interrupted.load(Ordering::Relaxed) {
                return Error::new(Status::Interrupted);
            }
            let ms = self.statement_timeout_ms;
            if ms == 0 || took < Duration::from_millis(ms.into()) {
                // Meant for what ran on this connection before, or somebody at the server stopped it.
                return self.again(Error::new(Status::StoreBusy).with("value", &self.shown).with("rule", 0));
            }
            return Error::new(Status::StatementTimedOut).with("value", &self.shown).with("rule", ms);
        }
        let again = [
            SqlState::T_R_SERIALIZATION_FAILURE,
            SqlState::T_R_DEADLOCK_DETECTED,
            SqlState::LOCK_NOT_AVAILABLE,
            // Two recorded the same at once: the one that comes second sees it when it begins again, and says so in its own words.
            SqlState::UNIQUE_VIOLATION,
        ];
        if again.contains(code) {
            return self.again(Error::new(Status::StoreBusy).with("value", &self.shown).with("rule", 0));
        }
        if code.code() == "0A000" && refusal.message().contains("cached plan") {
            self.statements.borrow_mut().clear();
            return self.again(Error::internal("the schema changed"));
        }
        refused(&self.shown, refusal).unwrap_or_else(|| match code.code() {
            // The server stops, starts, has become a standby, or ends a session that it finds too long without work or in one transaction.
            "25006" | "25P03" | "25P04" | "57P01" | "57P02" | "57P03" | "57P05" => self.lost(refusal.message()),
            class if class.starts_with("08") => self.lost(refusal.message()),
            _ => Error::internal("the server refused a statement").caused_by(refusal.clone()),
        })
    }
}

/// A statement on its way, of which only the failure counts.
type Sent<'l> = Pin<Box<dyn Future<Output = std::result::Result<(), tokio_postgres::Error>> + 'l>>;

/// Sends statements and a question behind each other without waiting between them. Behind the first failure the server does nothing, so
/// that failure is what is said.
async fn in_order<T>(
    mut before: Vec<Sent<'_>>,
    answer: impl Future<Output = std::result::Result<T, tokio_postgres::Error>>,
) -> std::result::Result<T, tokio_postgres::Error> {
    let mut answer = pin!(answer);
    let (mut failed, mut answered) = (None, None);
    poll_fn(|context| {
        // The first poll of each sends it.
        before.retain_mut(|sent| match sent.as_mut().poll(context) {
            Poll::Ready(Ok(())) => false,
            Poll::Ready(Err(error)) => {
                failed.get_or_insert(error);
                false
            }
            Poll::Pending => true,
        });
        if answered.is_none()
            && let Poll::Ready(outcome) = answer.as_mut().poll(context)
        {
            answered = Some(outcome);
        }
        match answered.take_if(|_| before.is_empty()) {
            Some(outcome) => Poll::Ready(failed.take().map_or(outcome, Err)),
            None => Poll::Pending,
        }
    })
    .await
}

/// Returns the columns of the last row of an answer as text.
fn last_row(messages: &[SimpleQueryMessage]) -> Vec<Option<String>> {
    let last = messages.iter().rev().find_map(|message| match message {
        SimpleQueryMessage::Row(row) => Some((0..row.len()).map(|at| row.get(at).map(str::to_owned)).collect()),
        _ => None,
    });
    last.unwrap_or_default()
}

/// Says that no server could be used.
pub fn unreachable(shown: &str, rule: impl std::fmt::Display) -> Error {
    Error::new(Status::ServerUnreachable).with("value", shown).with("rule", rule)
}

/// Says what a refusal of the server means, for those that mean the same at the login and later.
pub fn refused(shown: &str, refusal: &tokio_postgres::error::DbError) -> Option<Error> {
    let status = match refusal.code().code() {
        "28000" | "28P01" => Status::LoginFailed,
        "42501" => Status::AccessDenied,
        "3D000" => return Some(Error::new(Status::StoreNotFound).with("value", shown)),
        "53100" => Status::StoreFull,
        "XX001" | "XX002" => Status::StoreDamaged,
        _ => return None,
    };
    Some(Error::new(status).with("value", shown).with("rule", refusal.message()))
}

fn is_io(error: &tokio_postgres::Error) -> bool {
    error.source().is_some_and(|source| source.downcast_ref::<std::io::Error>().is_some())
}

/// Returns the text of the error below all others, which is the one that says what happened.
pub fn deepest(error: &(dyn StdError + 'static)) -> String {
    let mut deepest = error;
    while let Some(source) = deepest.source() {
        deepest = source;
    }
    deepest.to_string()
}
