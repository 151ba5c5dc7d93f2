//! Looking after a store: checks, backups, restoring, and moves from one store to another.

use std::collections::VecDeque;
use std::fs;
use std::path::{Path, PathBuf};

use super::change::write_event;
use super::progress::Progress;
use super::{Ipam, Level};
use crate::domain::fields::{CheckState, DatabaseCheck, DatabaseCopy, EventOperation, TableCopy};
use crate::error::{Error, Result, Status};
use crate::store::check::Part;
use crate::store::sqlite::replace;
use crate::store::transfer;

/// Problems of one check that are told one by one; all are counted.
const PROBLEMS_MAX: usize = 100;

/// A running check of a store. Gives one part after the other; each is a transaction of its own.
pub struct Checking {
    ipam: Ipam,
    repair: bool,
    progress: Progress,
    parts: VecDeque<Part>,
}

/// Begins to check every rule that the rows of a store have to keep; with `repair` what follows from other rows is brought into the form
/// that it has to have.
pub fn check(ipam: &Ipam, repair: bool, progress: &Progress) -> Checking {
    progress.begin(Part::ALL.len() as u64);
    Checking { ipam: ipam.clone(), repair, progress: progress.clone(), parts: Part::ALL.into() }
}

impl Iterator for Checking {
    type Item = Result<DatabaseCheck>;

    fn next(&mut self) -> Option<Self::Item> {
        let part = self.parts.pop_front()?;
        let done = (Part::ALL.len() - self.parts.len()) as u64;
        let outcome = self.progress.check().and_then(|()| self.part(part));
        self.progress.set(done, 0);
        if outcome.is_err() {
            self.parts.clear();
        }
        Some(outcome)
    }
}

impl Checking {
    fn part(&self, part: Part) -> Result<DatabaseCheck> {
        let mut result = DatabaseCheck {
            check: part.name().to_owned(),
            database: self.ipam.name().to_owned(),
            ..DatabaseCheck::default()
        };
        let mut stated = 0;
        let look = |tx: &super::Tx, repair: bool, result: &mut DatabaseCheck, stated: &mut u64| {
            (result.findings, *stated) = (0, 0);
            result.problems.clear();
            let examined = tx.store().check(part, tx.now(), repair, &mut |finding| {
                result.findings += 1;
                *stated += u64::from(!finding.derived);
                if result.problems.len() < PROBLEMS_MAX {
                    result.problems.push(finding.text);
                }
                Ok(())
            })?;
            result.examined = examined;
            Ok(())
        };
        let outcome = if self.repair {
            self.ipam.write_at(Level::Structure, |tx| {
                look(tx, true, &mut result, &mut stated)?;
                if result.findings > stated {
                    let message = format!("{} of the check {} were mended", result.findings - stated, part.name());
                    let details = result.problems.clone();
                    write_event(tx, EventOperation::Update, "IpamDatabase", 0, part.name(), message, details)?;
                }
                Ok(())
            })
        } else {
            self.ipam.read(|tx| look(tx, false, &mut result, &mut stated))
        };
        match outcome {
            Ok(()) => {}
            // That a store is damaged is what a check is there to say.
            Err(error) if matches!(error.status(), Status::StoreDamaged | Status::NotAStore) => {
                result.findings += 1;
                stated += 1;
                result.problems.push(error.to_string());
            }
            Err(error) => return Err(error),
        }
        result.state = match (result.findings, stated) {
            (0, _) => CheckState::Passed,
            (_, 0) if self.repair => CheckState::Repaired,
            _ => CheckState::Failed,
        };
        Ok(result)
    }
}

/// Copies a store into one file, while it is in use, and compares the copy with the store before it gets its name.
///
/// # Errors
///
/// `BackupFileExists` unless `overwrite`, `DocumentUnwritable`, `CopyNotVerified`, `Interrupted`, and those of the store.
pub fn backup(ipam: &Ipam, path: &Path, overwrite: bool, progress: &Progress) -> Result<DatabaseCopy> {
    let path = std::path::absolute(path).map_err(|error| unwritable(path, &error))?;
    if path.exists() && !overwrite {
        return Err(Error::new(Status::BackupFileExists).with("value", path.display()));
    }
    let part = replace::Unfinished::beside(&path)?;
    let copied = copy(ipam, part.path(), progress)?;
    part.become_file(&path)?;
    let size_bytes = fs::metadata(&path).map_err(|error| unwritable(&path, &error))?.len();
    Ok(DatabaseCopy { path: path.display().to_string(), size_bytes, ..copied })
}

/// Copies a store into an empty file and compares.
fn copy(ipam: &Ipam, path: &Path, progress: &Progress) -> Result<DatabaseCopy> {
    let mut step = steps(progress);
    let tables = match ipam.store().is_file() {
        true => {
            let mut tables = Vec::new();
            ipam.store().read(&mut |tx| {
                tables = tx
                    .tables()?
                    .iter()
                    .map(|table| transfer::digest(tx, table, None, false, &mut |_| progress.check()))
                    .collect::<Result<_>>()?;
                // The digests began the snapshot that the pages are of.
                tx.copy_pages(path, &mut step)?;
                Ok(())
            })?;
            let found = replace::verify(path, &mut |_, _| progress.check())?;
            if let Some((one, _)) = tables.iter().zip(&found).find(|(one, other)| one != other) {
                return Err(not_verified(path, format_args!("table {} is not that of the store", one.table)));
            }
            tables
        }
        false => {
            let file = replace::open_new(path)?;
            let tables = transfer::transfer(ipam.store(), &file, ipam.now(), &mut step)?;
            replace::close(file)?;
            replace::verify(path, &mut |_, _| progress.check())?;
            tables
        }
    };
    Ok(DatabaseCopy {
        database: ipam.name().to_owned(),
        rows: tables.iter().map(|table| table.rows).sum(),
        digest: all_digest(&tables),
        time: ipam.now(),
        ..DatabaseCopy::default()
    })
}

fn all_digest(tables: &[transfer::Copied]) -> String {
    use sha2::{Digest, Sha256};
    let lines: String = tables.iter().map(|one| format!("{} {} {}\n", one.table, one.rows, one.digest)).collect();
    Sha256::digest(lines.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Puts the store of a backup in the place of a store file. The backup is copied beside the file, brought to the newest version and checked
/// whole before it takes the file's name; the file that was there is kept under another.
///
/// # Errors
///
/// `StoreNotFound`, `NotAStore`, `DatabaseIsAtHigherVersion`, `StoreDamaged` and `CopyNotVerified` for the backup, `StoreInUse` while another
/// process has the file open, `Interrupted`, and those of opening a store.
pub fn restore(backup: &Path, target: &Path, progress: &Progress) -> Result<DatabaseCopy> {
    let target = std::path::absolute(target).map_err(|error| unwritable(target, &error))?;
    let mut step = steps(progress);
    let beside = replace::copy_beside(backup, &target, &mut step)?;
    let options = super::OpenOptions { must_exist: true, ..super::OpenOptions::default() };
    let ipam = Ipam::open_file(beside.path(), &options)?;
    for part in check(&ipam, false, progress) {
        let part = part?;
        if part.state != CheckState::Passed {
            let rule = format!("check {}: {}", part.check, part.problems.first().map_or("", String::as_str));
            return Err(not_verified(backup, rule));
        }
    }
    let message = format!("restored from {}", backup.display());
    ipam.write(|tx| {
        write_event(tx, EventOperation::Import, "IpamDatabase", 0, "restore", message.clone(), Vec::new())
    })?;
    let (mut rows, mut digest) = (0, String::new());
    ipam.store().read(&mut |tx| {
        let tables = tx
            .tables()?
            .iter()
            .map(|table| transfer::digest(tx, table, None, false, &mut |_| Ok(())))
            .collect::<Result<Vec<_>>>()?;
        rows = tables.iter().map(|table| table.rows).sum();
        digest = all_digest(&tables);
        Ok(())
    })?;
    let time = ipam.now();
    drop(ipam);
    let replaced = beside.swap(&target)?;
    let size_bytes = fs::metadata(&target).map_err(|error| unwritable(&target, &error))?.len();
    Ok(DatabaseCopy {
        path: target.display().to_string(),
        database: backup.display().to_string(),
        rows,
        size_bytes,
        digest,
        time,
        replaced: replaced.map(|path: PathBuf| path.display().to_string()).unwrap_or_default(),
    })
}

/// Copies a store into another, which is empty or the destination of the same move before, and compares every table. The source is only
/// read.
///
/// # Errors
///
/// `DestinationNotEmpty`, `CopyNotVerified`, `Interrupted`, and those of both stores.
pub fn move_to(from: &Ipam, to: &Ipam, progress: &Progress) -> Result<Vec<TableCopy>> {
    if from.name() == to.name() {
        return Err(Error::new(Status::DestinationNotEmpty).with("value", to.name()));
    }
    let mut step = steps(progress);
    let copied = transfer::transfer(from.store(), to.store(), from.now(), &mut step)?;
    let one = |one: transfer::Copied| TableCopy { table: one.table, rows: one.rows, digest: one.digest };
    Ok(copied.into_iter().map(one).collect())
}

/// Returns what tells counters how far work has come, and stops it when they say so.
fn steps(progress: &Progress) -> impl FnMut(u64, u64) -> Result<()> + '_ {
    let mut all = None;
    move |done, total| {
        if all != Some(total) {
            progress.begin(total);
            all = Some(total);
        }
        progress.set(done, 0);
        progress.check()
    }
}

fn unwritable(path: &Path, error: &std::io::Error) -> Error {
    Error::new(Status::DocumentUnwritable).with("value", path.display()).with("rule", error)
}

fn not_verified(path: &Path, rule: impl std::fmt::Display) -> Error {
    Error::new(Status::CopyNotVerified).with("value", path.display()).with("rule", rule)
}
