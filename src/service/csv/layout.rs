//! The columns of one file, and what the cells of a row say.

use jiff::tz::TimeZone;

use super::errors::Failure;
use super::source::RawRow;
use super::zone;
use crate::domain::csv::cell::{self, Dates};
use crate::domain::csv::columns::{Column, resolve};
use crate::domain::csv::date::Culture;
use crate::domain::fields::{CustomField, ImportOptions};
use crate::domain::name::shorten;
use crate::domain::object::ObjectSpec;
use crate::domain::value::{FieldKind, Value};
use crate::error::{Error, Result, Status};
use crate::service::Tx;

/// The columns of a file, and how its cells are read.
pub struct Layout {
    /// The kind of its rows.
    pub spec: &'static ObjectSpec,
    /// The custom fields of the store.
    pub fields: Vec<CustomField>,
    headings: Vec<String>,
    columns: Vec<Column>,
    culture: Culture,
    zone: TimeZone,
}

/// What one cell says.
pub enum Said<'r> {
    /// A value of the field at a position; `Null` when the cell is empty.
    Field(usize, Value),
    /// Name of the address space.
    Space(&'r str),
    /// A value of the custom field at a position of the list of fields; empty when the cell is.
    Custom(usize, &'r str),
}

/// What is wrong with a row: the violations, and the heading of the first one's column.
#[derive(Default)]
pub struct Wrong {
    column: String,
    errors: Vec<Error>,
}

impl Wrong {
    /// Adds a violation of the cell under a heading, or of the row where that is empty.
    pub fn add(&mut self, heading: &str, error: Error) {
        if self.errors.is_empty() {
            heading.clone_into(&mut self.column);
        }
        self.errors.push(error);
    }

    /// Tells whether nothing is wrong so far.
    pub fn is_empty(&self) -> bool {
        self.errors.is_empty()
    }

    /// Makes the failure of a row, if there is one.
    pub fn failure(self, row: &RawRow) -> Option<Failure> {
        let error = Error::all(self.errors)?;
        Some(Failure { row: row.clone(), column: self.column, error })
    }
}

impl Layout {
    /// Finds what the columns of a file hold.
    ///
    /// # Errors
    ///
    /// `InvalidImportColumn`, `InvalidParameter` for a date pattern or a zone.
    pub fn new(tx: &Tx, spec: &'static ObjectSpec, headings: &[String], options: &ImportOptions) -> Result<Layout> {
        let fields = tx.store().custom_fields()?;
        let halves = [options.am_designator.as_str(), options.pm_designator.as_str()];
        Ok(Layout {
            spec,
            columns: resolve(spec, headings, &fields)?,
            headings: headings.to_vec(),
            fields,
            culture: Culture::new(&options.date_pattern, &options.month_names, halves)?,
            zone: zone::find(&options.time_zone)?,
        })
    }

    /// Returns the heading of a field's column; its name when the file has no such column.
    pub fn heading(&self, name: &str) -> String {
        // Networks are written in two ways.
        let index =
            self.spec.index(name).or_else(|| self.spec.fields.iter().position(|f| f.name.eq_ignore_ascii_case(name)));
        let at = index.and_then(|field| self.columns.iter().position(|c| *c == Column::Field(field)));
        at.map_or_else(|| name.to_owned(), |at| self.headings[at].clone())
    }

    /// Returns the heading of the column that an error is about; nothing when it is about no single one.
    pub fn heading_of(&self, error: &Error) -> String {
        let field = match error.status() {
            Status::InvalidMacAddress => "MacAddress",
            Status::InvalidDuidFormat => "Duid",
            Status::InvalidClientId => "ClientID",
            Status::IPAddressNotAssignable => "IpAddress",
            Status::InvalidAddressExpiryDate => "ExpiryDate",
            Status::InvalidVLANIdCollection => "VlanId",
            Status::InvalidVSId => "VirtualSubnetId",
            Status::ReservedIPNotInRange => "ReservedIPAddresses",
            Status::VIPNotInRange => "VIP",
            Status::InvalidAddressesInGatewaysCollection | Status::InvalidMetricValueInGatewaysCollection => "Gateway",
            Status::InvalidAddressRange | Status::InvalidStartIPWithAllZeroes => "StartIPAddress",
            Status::InvalidEndIPHostIdAllOnes => "EndIPAddress",
            Status::UtilizationDataNotSpecifiedForStaticRange | Status::InvalidUtilizationStatistics => {
                "UtilizedAddresses"
            }
            Status::SubnetDoesNotExistForRange => "NetworkId",
            Status::InvalidVirtualizationType => "NetworkType",
            Status::ErrorImportOfMsDhcpRangesNotAllowed | Status::ImportInvalidManagedByValue => "ManagedByService",
            Status::ImportInvalidServiceInstanceValue => "ServiceInstance",
            _ => return error.operand("field").map(|field| self.heading(field)).unwrap_or_default(),
        };
        self.heading(field)
    }

    /// Reads the cells of a row.
    pub fn read<'r>(&self, row: &'r RawRow, wrong: &mut Wrong, mut said: impl FnMut(Said<'r>, &str, &mut Wrong)) {
        let to_utc = |wall| zone::to_utc(&self.zone, wall);
        let dates = Dates { culture: &self.culture, to_utc: &to_utc };
        for (at, bytes) in row.cells().enumerate() {
            let Some(column) = self.columns.get(at) else {
                if !bytes.trim_ascii().is_empty() {
                    let rule = format!("it has more cells than there are headings, {}", self.headings.len());
                    wrong.add("", Error::new(Status::InvalidImportRow).with("rule", rule));
                    return;
                }
                continue;
            };
            if *column == Column::Passed {
                continue;
            }
            let heading = &self.headings[at];
            let text = match std::str::from_utf8(bytes) {
                Ok(text) => text,
                Err(e) => {
                    let error =
                        Error::new(Status::InvalidUtf8).with("field", shorten(heading)).with("value", e.valid_up_to());
                    wrong.add(heading, error);
                    continue;
                }
            };
            match *column {
                Column::Field(index) => {
                    let field = &self.spec.fields[index];
                    if matches!(field.kind, FieldKind::List(_)) && cell::is_lost_list(text.trim()) {
                        continue;
                    }
                    match cell::read(self.spec.name, field, text, &dates) {
                        Ok(value) => said(Said::Field(index, value), heading, wrong),
                        Err(error) => wrong.add(heading, error),
                    }
                }
                Column::ProviderSpace | Column::CustomerSpace if text.trim().is_empty() => {}
                Column::ProviderSpace | Column::CustomerSpace => said(Said::Space(text.trim()), heading, wrong),
                Column::Custom(index) => said(Said::Custom(index, text.trim()), heading, wrong),
                Column::Passed => {}
            }
        }
    }
}

/// Refuses a second name of the space that differs from the first.
pub fn same_space(first: &str, second: &str) -> Result<()> {
    if first.is_empty() || crate::domain::name::same(first, second) {
        return Ok(());
    }
    Err(Error::new(Status::InvalidImportRow)
        .with("rule", format_args!("it names two address spaces, '{}' and '{}'", shorten(first), shorten(second))))
}
