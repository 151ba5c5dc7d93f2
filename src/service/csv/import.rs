//! Importing a file: one transaction for all of it, one event, and a file of the rows that failed.

use std::path::Path;

use super::addresses::Addresses;
use super::errors::{ErrorFile, Failure};
use super::layout::Layout;
use super::records::Records;
use super::source::{RawRow, Source};
use crate::domain::custom::{self, MANAGED_BY, SERVICE_INSTANCE};
use crate::domain::fields::{AddressRecord, EventOperation, ImportOptions, ImportResult, Subnet};
use crate::domain::name::{same, shorten};
use crate::domain::object::{Object, ObjectSpec};
use crate::domain::rules::range::MS_DHCP;
use crate::error::{Error, Result, Status, escape};
use crate::memory;
use crate::service::change::number_event;
use crate::service::progress::Progress;
use crate::service::{Ipam, Tx, custom as fields};
use crate::store::Level;

/// Rows that are worked on at once.
const CHUNK: usize = 50_000;
/// Rows between two looks at whether the work is to stop.
const LOOK: usize = 256;

/// What came of rows so far.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// Rows that became new records.
    pub added: u64,
    /// Rows that changed a record.
    pub changed: u64,
    /// Rows that said what was so already.
    pub unchanged: u64,
    /// Records that were removed.
    pub removed: u64,
    /// Why none was.
    pub kept: String,
}

/// What rows of one kind become.
pub trait Work {
    /// Works on some rows; what fails goes into `failures`.
    fn rows(&mut self, tx: &mut Tx, rows: &[RawRow], failures: &mut Vec<Failure>, outcome: &mut Outcome) -> Result<()>;

    /// Does what is left when all rows were seen.
    fn finish(&mut self, tx: &mut Tx, failures: &mut Vec<Failure>, outcome: &mut Outcome) -> Result<()>;
}

fn work_of(tx: &Tx, layout: Layout, options: &ImportOptions) -> Result<Box<dyn Work>> {
    Ok(if layout.spec == AddressRecord::SPEC {
        Box::new(Addresses::new(tx, layout, options)?)
    } else {
        Box::new(Records::new(layout, options)?)
    })
}

/// State of an import between its transactions.
#[derive(Clone, Default)]
struct State {
    rows: u64,
    failed: u64,
    outcome: Outcome,
    event: u64,
    first_error: String,
}

struct Import<'a> {
    spec: &'static ObjectSpec,
    path: &'a Path,
    options: &'a ImportOptions,
    progress: &'a Progress,
    errors: ErrorFile,
    state: State,
}

/// Imports a file of addresses, ranges or subnets.
///
/// # Errors
///
/// Those of the file: `DocumentUnreadable`, `DocumentAccessDenied`, `InvalidImportFile`, `InvalidImportColumn`; of the options:
/// `InvalidKeyCombination`, `MandatoryFieldNotSpecified`, `InvalidParameter`, `ErrorImportOfMsDhcpRangesNotAllowed`,
/// `ImportInvalidManagedByValue`, `ImportInvalidServiceInstanceValue`, `ObjectNotFound` for the range that is the scope; `Interrupted`,
/// `DocumentUnwritable` for the file of errors, and those of the store. A row that fails is no error: it is counted.
pub fn import(
    ipam: &Ipam,
    spec: &'static ObjectSpec,
    path: &Path,
    options: &ImportOptions,
    progress: &Progress,
) -> Result<ImportResult> {
    check(spec, options)?;
    progress.check()?;
    let source = Source::open(path)?;
    progress.begin(source.size());
    let errors = ipam.read(|tx| {
        // What is wrong with the columns is said before anything is locked.
        Layout::new(tx, spec, source.headings(), options)?;
        ErrorFile::new(&options.error_path, path, source.headings(), tx.now())
    })?;
    let mut import = Import { spec, path, options, progress, errors, state: State::default() };
    let digest = match options.batch_size {
        None => import.at_once(ipam),
        Some(rows) => import.in_batches(ipam, source, rows as usize),
    };
    let digest = match digest {
        Ok(digest) => digest,
        Err(error) => {
            if options.batch_size.is_none() {
                import.errors.discard();
            }
            return Err(error);
        }
    };
    let counts = progress.counts();
    progress.set(counts.total, import.state.failed);
    Ok(import.result(digest))
}

fn check(spec: &'static ObjectSpec, options: &ImportOptions) -> Result<()> {
    let combination = |field: &str, rule: &str| {
        Err(Error::new(Status::InvalidKeyCombination).with("field", field).with("rule", rule))
    };
    if options.batch_size == Some(0) {
        return Err(Error::new(Status::InvalidParameter)
            .with("field", "BatchSize")
            .with("value", 0)
            .with("rule", "it must be at least 1"));
    }
    if !options.inventory {
        return Ok(());
    }
    if spec == Subnet::SPEC {
        return combination("Inventory", "subnets are only added and changed");
    }
    if options.batch_size.is_some() {
        return combination(
            "BatchSize",
            "what a file lacks is known when all of it was read, so it is one transaction",
        );
    }
    for (field, value) in
        [("ManagedByService", &options.managed_by_service), ("ServiceInstance", &options.service_instance)]
    {
        if value.trim().is_empty() {
            return Err(Error::new(Status::MandatoryFieldNotSpecified).with("kind", "the scope").with("field", field));
        }
    }
    if spec == AddressRecord::SPEC && options.network_id.is_none() {
        return Err(Error::new(Status::MandatoryFieldNotSpecified)
            .with("kind", "the scope")
            .with("field", "NetworkId"));
    }
    if options.start.is_some() != options.end.is_some() {
        return combination("StartIPAddress and EndIPAddress", "each needs the other");
    }
    if spec != AddressRecord::SPEC && same(&options.managed_by_service, MS_DHCP) {
        return Err(Error::new(Status::ErrorImportOfMsDhcpRangesNotAllowed));
    }
    Ok(())
}

/// Makes sure that service and instance of the scope exist, and adds them where that was asked for.
fn scope_values(tx: &mut Tx, options: &ImportOptions) -> Result<()> {
    for (field, value, add, missing) in [
        (MANAGED_BY, &options.managed_by_service, options.add_managed_by_service, Status::ImportInvalidManagedByValue),
        (
            SERVICE_INSTANCE,
            &options.service_instance,
            options.add_service_instance,
            Status::ImportInvalidServiceInstanceValue,
        ),
    ] {
        let kept = custom::kept_value(field, value);
        if tx.store().custom_value(field, kept)?.is_some() {
            continue;
        }
        if !add {
            return Err(Error::new(missing).with("value", shorten(value)));
        }
        let name = custom::by_id(field).map_or("", |field| field.invariant);
        fields::add_value(tx, name, kept)?;
    }
    // Who adds a value for an import means it to go with the other.
    let pair =
        [(MANAGED_BY, options.managed_by_service.as_str()), (SERVICE_INSTANCE, options.service_instance.as_str())];
    if (options.add_managed_by_service || options.add_service_instance) && tx.store().unassociated(&pair)?.is_some() {
        let [one, two] = pair.map(|(field, _)| custom::by_id(field).map_or("", |field| field.invariant));
        let pair = custom::format_pair(custom::kept_value(MANAGED_BY, pair[0].1), pair[1].1);
        fields::change_pairs(tx, one, two, &[pair], &[])?;
    }
    Ok(())
}

impl Import<'_> {
    fn at_once(&mut self, ipam: &Ipam) -> Result<String> {
        ipam.write_at(Level::Structure, |tx| {
            // The work may run again from its start.
            self.errors.rewind(None)?;
            self.state = State::default();
            let mut source = Source::open(self.path)?;
            self.begin(tx, &source)?;
            let layout = Layout::new(tx, self.spec, source.headings(), self.options)?;
            let mut work = work_of(tx, layout, self.options)?;
            let mut rows = Vec::new();
            loop {
                let count = self.read(&mut source, CHUNK, &mut rows)?;
                if count == 0 {
                    break;
                }
                self.rows(tx, &mut *work, &rows[..count])?;
            }
            self.finish(tx, &mut *work)?;
            let digest = source.digest();
            self.end(tx, &digest)?;
            Ok(digest)
        })
    }

    fn in_batches(&mut self, ipam: &Ipam, mut source: Source, size: usize) -> Result<String> {
        let headings = source.headings().to_vec();
        loop {
            let mut rows = Vec::new();
            let count = self.read(&mut source, size, &mut rows)?;
            rows.truncate(count);
            let last = count < size;
            let (before, mark) = (self.state.clone(), self.errors.mark()?);
            ipam.write_at(Level::Structure, |tx| {
                self.errors.rewind(mark)?;
                self.state = before.clone();
                self.begin(tx, &source)?;
                let layout = Layout::new(tx, self.spec, &headings, self.options)?;
                let mut work = work_of(tx, layout, self.options)?;
                for chunk in rows.chunks(CHUNK) {
                    self.rows(tx, &mut *work, chunk)?;
                }
                self.finish(tx, &mut *work)?;
                self.end(tx, "")
            })?;
            if last {
                break;
            }
        }
        let digest = source.digest();
        ipam.write(|tx| {
            tx.import = Some(self.state.event);
            self.end(tx, &digest)
        })?;
        Ok(digest)
    }

    /// Writes the event of the import with its first transaction.
    fn begin(&mut self, tx: &mut Tx, source: &Source) -> Result<()> {
        self.progress.set(source.done(), self.state.failed);
        if self.state.event == 0 {
            let name = self.path.file_name().unwrap_or_default().to_string_lossy();
            let message = format!("import of '{}' begun", escape(&name));
            let event = number_event(tx, EventOperation::Import, self.spec.name, 0, &name, message, Vec::new())?;
            self.state.event = event;
        }
        tx.import = Some(self.state.event);
        if self.options.inventory {
            scope_values(tx, self.options)?;
        }
        Ok(())
    }

    /// Reads rows into memory that is used again, and returns how many they are.
    fn read(&self, source: &mut Source, most: usize, rows: &mut Vec<RawRow>) -> Result<usize> {
        let mut count = 0;
        while count < most {
            memory::check()?;
            if count % LOOK == 0 {
                self.progress.check()?;
                self.progress.set(source.done(), self.state.failed);
            }
            if rows.len() == count {
                rows.push(RawRow::default());
            }
            if !source.next(&mut rows[count])? {
                break;
            }
            count += 1;
        }
        Ok(count)
    }

    fn rows(&mut self, tx: &mut Tx, work: &mut dyn Work, rows: &[RawRow]) -> Result<()> {
        self.progress.check()?;
        self.state.rows += rows.len() as u64;
        let mut failures = Vec::new();
        work.rows(tx, rows, &mut failures, &mut self.state.outcome)?;
        self.fail(failures)
    }

    fn finish(&mut self, tx: &mut Tx, work: &mut dyn Work) -> Result<()> {
        let mut failures = Vec::new();
        work.finish(tx, &mut failures, &mut self.state.outcome)?;
        self.fail(failures)
    }

    fn fail(&mut self, mut failures: Vec<Failure>) -> Result<()> {
        failures.sort_by_key(|failure| failure.row.line);
        if self.state.first_error.is_empty()
            && let Some(first) = failures.first()
        {
            self.state.first_error = format!("line {}: {}", first.row.line, first.error);
        }
        self.state.failed += failures.len() as u64;
        self.errors.add(&failures)
    }

    /// Completes the event with what was done so far.
    fn end(&self, tx: &Tx, digest: &str) -> Result<()> {
        let State { rows, failed, outcome, event, .. } = &self.state;
        let Outcome { added, changed, unchanged, removed, .. } = outcome;
        let name = self.path.file_name().unwrap_or_default().to_string_lossy();
        let message = format!(
            "import of '{}': {rows} rows, {added} added, {changed} changed, {unchanged} unchanged, {removed} removed, {failed} failed",
            escape(&name)
        );
        let mut details = vec![];
        for (name, count) in [
            ("Rows", rows),
            ("Added", added),
            ("Changed", changed),
            ("Unchanged", unchanged),
            ("Removed", removed),
            ("Failed", failed),
        ] {
            details.push(format!("{name}: {count}"));
        }
        if !digest.is_empty() {
            details.push(format!("SHA-256: {digest}"));
        }
        tx.store().finish_event(*event, &message, &details)
    }

    fn result(self, digest: String) -> ImportResult {
        let State { rows, failed, outcome, event, first_error } = self.state;
        ImportResult {
            path: self.path.display().to_string(),
            rows,
            added: outcome.added,
            changed: outcome.changed,
            unchanged: outcome.unchanged,
            removed: outcome.removed,
            failed,
            error_file: self.errors.path(),
            kept: outcome.kept,
            first_error,
            digest,
            event_id: event,
        }
    }
}
