//! The schema `ipam` of a database: what of it is there, and how it is made and brought to the newest version.

use super::link::Link;
use super::rules::RULES;
use crate::error::{Error, Result, Status};
use crate::store::sql::db::Db;
use crate::store::sql::{self, MIGRATIONS, text};

/// What the server does by itself: locks, what follows from data, who may what. Run whole after every migration, and over that of an older
/// [`RULES`].
const SERVER: &str = concat!(include_str!("server.sql"), include_str!("load.sql"), include_str!("access.sql"));

/// Held while a schema is made or changed.
const MIGRATION_LOCK: i64 = 0x4950_414d_0001;

fn newest() -> u32 {
    MIGRATIONS.last().map_or(0, |(number, _)| *number)
}

/// What is there.
struct Found {
    version: u32,
    /// The number of what the server does by itself.
    rules: u32,
    /// Whether the login may change that.
    owned: bool,
}

/// Returns what schema is there; `None` when there is none.
fn find(link: &Link, shown: &str) -> Result<Option<Found>> {
    let found = link.batch("SELECT to_regclass('ipam.store') IS NOT NULL")?;
    if found.first() != Some(&Some("t".to_owned())) {
        return Ok(None);
    }
    // Stores of the first builds have no number of rules.
    let found = link.batch(
        "SELECT s.version, coalesce((to_jsonb(s) ->> 'rules')::bigint, 0), pg_has_role(c.relowner, 'usage') AND NOT pg_is_in_recovery()
         FROM ipam.store s, pg_class c WHERE c.oid = 'ipam.store'::regclass",
    )?;
    let number = |at: usize| found.get(at).and_then(|text| text.as_deref()?.parse::<u32>().ok());
    let (Some(version), Some(rules)) = (number(0), number(1)) else {
        return Err(Error::new(Status::StoreDamaged).with("value", shown).with("rule", "the schema has no version"));
    };
    if version > newest() {
        return Err(higher(shown, version));
    }
    Ok(Some(Found { version, rules, owned: found.get(2) == Some(&Some("t".to_owned())) }))
}

/// Says that the schema is of a newer release.
pub fn higher(shown: &str, actual: u32) -> Error {
    Error::new(Status::DatabaseIsAtHigherVersion).with("value", shown).with("actual", actual).with("expected", newest())
}

/// Makes sure that the store is there and of the newest version. Tells whether its rules are those of an older release, which is so until its
/// owner opens it: they do for what that release could.
///
/// # Errors
///
/// `ServerNotProvisioned`, `DatabaseIsAtHigherVersion`, `AccessDenied`.
pub fn check(link: &Link, shown: &str) -> Result<bool> {
    let not_provisioned =
        |rule: String| Error::new(Status::ServerNotProvisioned).with("value", shown).with("rule", rule);
    let Some(found) = find(link, shown)? else {
        return Err(not_provisioned("it has no schema 'ipam'".to_owned()));
    };
    if found.version < newest() {
        return provision(link, shown).map(|_| false).map_err(|error| match error.status() {
            Status::AccessDenied => {
                not_provisioned(format!("its schema is {}, this library needs {}", found.version, newest()))
            }
            _ => error,
        });
    }
    if found.rules >= RULES || !found.owned {
        return Ok(found.rules < RULES);
    }
    // Whoever comes meanwhile waits as well, so not for long.
    match alone(link, shown, "SET LOCAL lock_timeout = '1s'") {
        Ok(_) => Ok(false),
        // Others are at work, or parts belong to another role: the next one to open it may have more luck.
        Err(error) if matches!(error.status(), Status::StoreBusy | Status::AccessDenied) => Ok(true),
        Err(error) => Err(error),
    }
}

/// Makes the store, or brings it to the newest version. Tells whether it made it.
///
/// # Errors
///
/// `DatabaseIsAtHigherVersion`, `AccessDenied`.
pub fn provision(link: &Link, shown: &str) -> Result<bool> {
    alone(link, shown, "")
}

fn alone(link: &Link, shown: &str, settings: &str) -> Result<bool> {
    // Nobody is in the middle of a change while the tables change.
    link.batch(&format!("BEGIN; {settings}; SELECT pg_advisory_xact_lock({MIGRATION_LOCK})"))?;
    let made = make(link, shown);
    match made {
        Ok(made) => {
            link.batch("COMMIT")?;
            link.forget_statements();
            Ok(made)
        }
        Err(error) => {
            link.roll_back();
            // Where it cannot be said, the connection is gone.
            let _ = link.batch("ROLLBACK");
            Err(error)
        }
    }
}

fn make(link: &Link, shown: &str) -> Result<bool> {
    let found = find(link, shown)?;
    if found.is_none() {
        link.batch(
            "CREATE SCHEMA IF NOT EXISTS ipam;
             CREATE TABLE ipam.store (
                 one bigint PRIMARY KEY DEFAULT 1 CHECK (one = 1), version bigint NOT NULL, epoch bigint NOT NULL DEFAULT 0,
                 rules bigint NOT NULL DEFAULT 0);
             CREATE TABLE ipam.writer (session uuid PRIMARY KEY, number bigint NOT NULL, at timestamptz NOT NULL DEFAULT now(),
                 taken bigint) WITH (fillfactor = 50);
             INSERT INTO ipam.store (version) VALUES (0)",
        )?;
    } else {
        link.batch("LOCK TABLE ipam.store IN ACCESS EXCLUSIVE MODE")?;
        link.batch("ALTER TABLE ipam.store ADD COLUMN IF NOT EXISTS rules bigint NOT NULL DEFAULT 0")?;
        link.batch("ALTER TABLE ipam.writer ADD COLUMN IF NOT EXISTS taken bigint")?;
    }
    let from = found.as_ref().map_or(0, |found| found.version);
    for (number, script) in MIGRATIONS.iter().filter(|(number, _)| *number > from) {
        link.batch(&text::postgres_script(script))
            .map_err(|error| Error::internal(format_args!("migration {number}: {error}")))?;
    }
    if found.is_none() {
        sql::provision(Db::Postgres(link))?;
    }
    if found.as_ref().is_some_and(|found| found.rules > RULES) {
        return Ok(false);
    }
    link.batch(SERVER)?;
    link.batch(&format!("UPDATE ipam.store SET version = {}, rules = {RULES}, epoch = epoch + 1", newest()))?;
    Ok(found.is_none())
}
