//! Exporting to a file that is imported again as it is.

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::domain::csv::cell;
use crate::domain::csv::columns::{heading_of, written};
use crate::domain::custom::VALUE_COLUMNS;
use crate::domain::fields::{
    AddressFilter, AddressRecord, CustomField, ExportOptions, ExportResult, Range, RangeFilter, SubnetFilter,
};
use crate::domain::object::{Object, ObjectSpec, Record};
use crate::domain::value::Value;
use crate::error::{Error, Result, Status};
use crate::service::progress::Progress;
use crate::service::{Filter, Ipam, Tx};

/// Exports addresses, ranges or subnets: property names, English, dates in ISO 8601 UTC. All rows are of one moment. The file is there when all
/// of it is written, or not at all.
///
/// # Errors
///
/// `FileExists`, `DocumentUnwritable`, `Interrupted`, those of the store.
pub fn export(
    ipam: &Ipam,
    spec: &'static ObjectSpec,
    path: &Path,
    options: &ExportOptions,
    progress: &Progress,
) -> Result<ExportResult> {
    progress.check()?;
    if !options.overwrite && path.exists() {
        return Err(Error::new(Status::FileExists).with("value", path.display()));
    }
    let mut sink = Sink::new(path)?;
    let rows = ipam.read(|tx| {
        sink.restart()?;
        progress.begin(0);
        let mut writer = Writer::new(tx, spec, &mut sink)?;
        if spec == AddressRecord::SPEC {
            let filter = AddressFilter {
                address_family: options.address_family.clone(),
                network_type: options.network_type.clone(),
                address_space: options.address_space.clone(),
                ..AddressFilter::default()
            };
            writer.all(tx, &filter, progress)
        } else if spec == Range::SPEC {
            let filter = RangeFilter {
                address_family: options.address_family.clone(),
                network_type: options.network_type.clone(),
                address_space: options.address_space.clone(),
                ..RangeFilter::default()
            };
            writer.all(tx, &filter, progress)
        } else {
            let filter = SubnetFilter {
                address_family: options.address_family.clone(),
                network_type: options.network_type.clone(),
                address_space: options.address_space.clone(),
                ..SubnetFilter::default()
            };
            writer.all(tx, &filter, progress)
        }
    })?;
    let digest = sink.finish(options.overwrite)?;
    Ok(ExportResult { path: path.display().to_string(), rows, digest })
}

/// The file while it is written, beside where it will be.
struct Sink {
    path: PathBuf,
    part: PathBuf,
    file: Option<BufWriter<File>>,
    digest: Sha256,
}

impl Sink {
    fn new(path: &Path) -> Result<Sink> {
        let mut name = path.file_name().unwrap_or_default().to_os_string();
        name.push(format!(".{}.part", std::process::id()));
        let part = path.with_file_name(name);
        let file = File::create(&part).map_err(|e| unwritable(path, &e))?;
        Ok(Sink { path: path.to_owned(), part, file: Some(BufWriter::new(file)), digest: Sha256::new() })
    }

    /// Begins again: the work may run several times.
    fn restart(&mut self) -> Result<()> {
        let file = File::create(&self.part).map_err(|e| unwritable(&self.path, &e))?;
        self.file = Some(BufWriter::new(file));
        self.digest = Sha256::new();
        Ok(())
    }

    fn finish(mut self, overwrite: bool) -> Result<String> {
        let Some(file) = self.file.take() else { return Err(Error::internal("the file of the export is closed")) };
        let file = file.into_inner().map_err(|e| unwritable(&self.path, e.error()))?;
        file.sync_all().map_err(|e| unwritable(&self.path, &e))?;
        drop(file);
        // Whoever made the file meanwhile keeps it.
        if !overwrite && self.path.exists() {
            return Err(Error::new(Status::FileExists).with("value", self.path.display()));
        }
        fs::rename(&self.part, &self.path).map_err(|e| unwritable(&self.path, &e))?;
        Ok(std::mem::take(&mut self.digest).finalize().iter().map(|byte| format!("{byte:02x}")).collect())
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        drop(self.file.take());
        // After a success there is none.
        let _ = fs::remove_file(&self.part);
    }
}

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let Some(file) = &mut self.file else { return Err(std::io::ErrorKind::NotConnected.into()) };
        let written = file.write(bytes)?;
        self.digest.update(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.file.as_mut().map_or(Ok(()), Write::flush)
    }
}

fn unwritable(path: &Path, error: &dyn std::fmt::Display) -> Error {
    Error::new(Status::DocumentUnwritable).with("value", path.display()).with("rule", error)
}

/// Writes rows of one kind.
struct Writer<'s> {
    spec: &'static ObjectSpec,
    columns: Vec<usize>,
    /// Custom fields that some object of the kind has, with their positions in the list of all.
    custom: Vec<CustomField>,
    path: PathBuf,
    out: csv::Writer<&'s mut Sink>,
}

impl<'s> Writer<'s> {
    fn new(tx: &Tx, spec: &'static ObjectSpec, sink: &'s mut Sink) -> Result<Writer<'s>> {
        let path = sink.path.clone();
        let fields = tx.store().custom_fields()?;
        let (mut custom, mut headings) = (Vec::new(), Vec::new());
        let columns = written(spec);
        headings.extend(columns.iter().map(|at| spec.fields[*at].name.to_owned()));
        headings.extend(["ProviderAddressSpace".to_owned(), "CustomerAddressSpace".to_owned()]);
        for (at, field) in fields.iter().enumerate() {
            let own = VALUE_COLUMNS
                .iter()
                .any(|(column, id)| *id == field.id && spec.fields.iter().any(|f| f.column == *column));
            if !own && tx.store().custom_field_carried(spec, field.id)? {
                headings.push(heading_of(spec, at, &fields));
                custom.push(field.clone());
            }
        }
        let mut out = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(sink);
        out.write_record(&headings).map_err(|e| unwritable(&path, &e))?;
        Ok(Writer { spec, columns, custom, path, out })
    }

    fn all<F: Filter>(&mut self, tx: &Tx, filter: &F, progress: &Progress) -> Result<u64> {
        let (mut rows, mut after) = (0, None);
        loop {
            progress.check()?;
            let (page, next) = filter.page(tx, after.as_ref())?;
            for object in page {
                self.row(&object.to_record())?;
                rows += 1;
            }
            progress.set(rows, 0);
            match next {
                Some(_) => after = next,
                None => break,
            }
        }
        self.out.flush().map_err(|e| unwritable(&self.path, &e))?;
        Ok(rows)
    }

    fn row(&mut self, record: &Record) -> Result<()> {
        let text = |name: &str| record.get(name).map(cell::write).unwrap_or_default();
        let user_number = self.spec != Range::SPEC || text("UtilizationCalculation") == "UserSpecified";
        let mut cells = Vec::with_capacity(self.columns.len() + 2 + self.custom.len());
        for at in &self.columns {
            let field = &self.spec.fields[*at];
            // A count of records is no value of the range.
            let counted = field.column == "utilized_addresses" && !user_number;
            cells.push(if counted { String::new() } else { record.at(*at).map(cell::write).unwrap_or_default() });
        }
        cells.extend([text("ProviderAddressSpace"), text("CustomerAddressSpace")]);
        for field in &self.custom {
            cells.push(custom_of(record, &field.name).unwrap_or_default());
        }
        self.out.write_record(&cells).map_err(|e| unwritable(&self.path, &e))
    }
}

fn custom_of(record: &Record, store_name: &str) -> Option<String> {
    let Some(Value::List(entries)) = record.get("CustomFields") else { return None };
    entries.iter().find_map(|entry| match entry {
        Value::Record(entry) if entry.get("StoreName").is_some_and(|name| name.to_string() == store_name) => {
            entry.get("Value").map(ToString::to_string)
        }
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fields::Subnet;

    #[test]
    fn section_5_9_required_columns_are_written() {
        for (spec, names) in [
            (
                AddressRecord::SPEC,
                &["IpAddress", "ManagedByService", "ServiceInstance", "DeviceType", "IPAddressState", "AssignmentType"]
                    [..],
            ),
            (
                Range::SPEC,
                &[
                    "NetworkID",
                    "StartIPAddress",
                    "EndIPAddress",
                    "ManagedByService",
                    "ServiceInstance",
                    "AssignmentType",
                ],
            ),
            (Subnet::SPEC, &["NetworkId", "Name", "NetworkType"]),
        ] {
            let columns: Vec<&str> = written(spec).into_iter().map(|at| spec.fields[at].name).collect();
            assert!(names.iter().all(|name| columns.contains(name)), "{columns:?}");
        }
    }
}
