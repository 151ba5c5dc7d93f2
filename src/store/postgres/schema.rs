//! The schema `ipam` of a database: what of it is there, and how it is made and brought to the newest version.

use super::link::Link;
use crate::error::{Error, Result, Status};
use crate::store::sql::db::Db;
use crate::store::sql::{self, MIGRATIONS, text};

/// What the server does by itself: locks, what follows from data, who may what. Run whole after every migration.
const SERVER: &str = concat!(include_str!("server.sql"), include_str!("load.sql"), include_str!("access.sql"));

/// Held while a schema is made or changed.
const MIGRATION_LOCK: i64 = 0x4950_414d_0001;

fn newest() -> u32 {
    MIGRATIONS.last().map_or(0, |(number, _)| *number)
}

/// Returns the version of the schema that is there; `None` when there is none.
fn version(link: &Link, shown: &str) -> Result<Option<u32>> {
    let found = link.batch("SELECT to_regclass('ipam.store') IS NOT NULL")?;
    if found.first() != Some(&Some("t".to_owned())) {
        return Ok(None);
    }
    let found = link.batch("SELECT version FROM ipam.store")?;
    let number = found.first().and_then(|text| text.as_deref()?.parse().ok());
    let number = number.ok_or_else(|| {
        Error::new(Status::StoreDamaged).with("value", shown).with("rule", "the schema has no version")
    })?;
    if number > newest() {
        return Err(Error::new(Status::DatabaseIsAtHigherVersion)
            .with("value", shown)
            .with("actual", number)
            .with("expected", newest()));
    }
    Ok(Some(number))
}

/// Makes sure that the store is there and of the newest version.
///
/// # Errors
///
/// `ServerNotProvisioned`, `DatabaseIsAtHigherVersion`, `AccessDenied`.
pub fn check(link: &Link, shown: &str) -> Result<()> {
    let not_provisioned =
        |rule: String| Error::new(Status::ServerNotProvisioned).with("value", shown).with("rule", rule);
    match version(link, shown)? {
        None => Err(not_provisioned("it has no schema 'ipam'".to_owned())),
        Some(number) if number == newest() => Ok(()),
        Some(number) => provision(link, shown).map(drop).map_err(|error| match error.status() {
            Status::AccessDenied => not_provisioned(format!("its schema is {number}, this library needs {}", newest())),
            _ => error,
        }),
    }
}

/// Makes the store, or brings it to the newest version. Tells whether it made it.
///
/// # Errors
///
/// `DatabaseIsAtHigherVersion`, `AccessDenied`.
pub fn provision(link: &Link, shown: &str) -> Result<bool> {
    // Nobody is in the middle of a change while the tables change.
    link.batch(&format!("BEGIN; SELECT pg_advisory_xact_lock({MIGRATION_LOCK})"))?;
    let made = make(link, shown);
    match made {
        Ok(made) => {
            link.batch("COMMIT")?;
            link.forget_statements();
            Ok(made)
        }
        Err(error) => {
            link.roll_back();
            Err(error)
        }
    }
}

fn make(link: &Link, shown: &str) -> Result<bool> {
    let found = version(link, shown)?;
    if found.is_none() {
        link.batch(
            "CREATE SCHEMA IF NOT EXISTS ipam;
             CREATE TABLE ipam.store (
                 one bigint PRIMARY KEY DEFAULT 1 CHECK (one = 1), version bigint NOT NULL, epoch bigint NOT NULL DEFAULT 0);
             CREATE TABLE ipam.writer (session uuid PRIMARY KEY, number bigint NOT NULL, at timestamptz NOT NULL DEFAULT now())
                 WITH (fillfactor = 50);
             INSERT INTO ipam.store (version) VALUES (0)",
        )?;
    } else {
        link.batch("LOCK TABLE ipam.store IN ACCESS EXCLUSIVE MODE")?;
    }
    let from = found.unwrap_or(0);
    for (number, script) in MIGRATIONS.iter().filter(|(number, _)| *number > from) {
        link.batch(&text::postgres_script(script))
            .map_err(|error| Error::internal(format_args!("migration {number}: {error}")))?;
    }
    if found.is_none() {
        sql::provision(Db::Postgres(link))?;
    }
    link.batch(SERVER)?;
    link.batch(&format!("UPDATE ipam.store SET version = {}, epoch = epoch + 1", newest()))?;
    Ok(found.is_none())
}
