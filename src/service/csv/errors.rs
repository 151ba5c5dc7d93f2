//! The file of the rows that failed: the row as it was, then its line, its column, and why. Mended, it can be imported as it is.

use std::fs::{self, File};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::source::RawRow;
use crate::domain::csv::columns::ERROR_COLUMNS;
use crate::domain::value::Timestamp;
use crate::error::{Error, Result, Status};

/// Most files of one name and second.
const TRIES: u32 = 1000;

/// A row that failed, and why.
#[derive(Debug)]
pub struct Failure {
    /// The row.
    pub row: RawRow,
    /// Heading of the column; empty when no single one is at fault.
    pub column: String,
    /// Why.
    pub error: Error,
}

/// The file; it is made with the first failure.
pub struct ErrorFile {
    folder: PathBuf,
    stem: String,
    headings: Vec<String>,
    open: Option<(PathBuf, File)>,
}

impl ErrorFile {
    /// Prepares the file for an import; `folder` is that of the user's documents when it is empty.
    ///
    /// # Errors
    ///
    /// `DocumentUnwritable` for a folder that is not there.
    pub fn new(folder: &str, imported: &Path, headings: &[String], now: Timestamp) -> Result<ErrorFile> {
        let folder = if folder.is_empty() { documents() } else { PathBuf::from(folder) };
        if !folder.is_dir() {
            return Err(unwritable(&folder, "there is no such folder"));
        }
        let name = imported.file_stem().unwrap_or_default().to_string_lossy();
        let time: String = now.to_string().chars().filter(char::is_ascii_digit).take(14).collect();
        Ok(ErrorFile { folder, stem: format!("Error_{name}_{time}"), headings: headings.to_vec(), open: None })
    }

    /// Adds failures.
    ///
    /// # Errors
    ///
    /// `DocumentUnwritable`.
    pub fn add(&mut self, failures: &[Failure]) -> Result<()> {
        if failures.is_empty() {
            return Ok(());
        }
        let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
        if self.open.is_none() {
            let made = self.make()?;
            self.open = Some(made);
            let headings = self.headings.iter().map(String::as_str).chain(ERROR_COLUMNS);
            writer.write_record(headings).map_err(Error::internal)?;
        }
        for failure in failures {
            let mut cells: Vec<Vec<u8>> =
                failure.row.cells().map(|cell| String::from_utf8_lossy(cell).into_owned().into_bytes()).collect();
            // Cells that have no heading stand behind the error's columns, where an import refuses them again.
            let beyond = cells.split_off(cells.len().min(self.headings.len()));
            cells.resize(self.headings.len(), Vec::new());
            let also = failure.error.also().iter().map(ToString::to_string);
            let reason: Vec<String> = [failure.error.to_string()].into_iter().chain(also).collect();
            cells.push(failure.row.line.to_string().into_bytes());
            cells.push(failure.column.clone().into_bytes());
            cells.push(reason.join("; ").into_bytes());
            cells.extend(beyond);
            writer.write_record(&cells).map_err(Error::internal)?;
        }
        let text = writer.into_inner().map_err(|e| Error::internal(e.error()))?;
        let Some((path, file)) = &mut self.open else { return Err(Error::internal("the file of errors is not open")) };
        file.write_all(&text).map_err(|e| unwritable(path, &e.to_string()))
    }

    fn make(&self) -> Result<(PathBuf, File)> {
        for number in 1..=TRIES {
            let name = if number == 1 { format!("{}.csv", self.stem) } else { format!("{}_{number}.csv", self.stem) };
            let path = self.folder.join(name);
            match File::create_new(&path) {
                Ok(mut file) => {
                    // Excel reads UTF-8 only behind its mark.
                    file.write_all("\u{feff}".as_bytes()).map_err(|e| unwritable(&path, &e.to_string()))?;
                    return Ok((path, file));
                }
                Err(e) if e.kind() == io::ErrorKind::AlreadyExists => {}
                Err(e) => return Err(unwritable(&path, &e.to_string())),
            }
        }
        Err(unwritable(&self.folder, "too many files of errors"))
    }

    /// Returns how long the file is, to come back to.
    ///
    /// # Errors
    ///
    /// `DocumentUnwritable`.
    pub fn mark(&mut self) -> Result<Option<u64>> {
        match &mut self.open {
            None => Ok(None),
            Some((path, file)) => file.stream_position().map(Some).map_err(|e| unwritable(path, &e.to_string())),
        }
    }

    /// Takes back what was added since a mark: the work is done once more.
    ///
    /// # Errors
    ///
    /// `DocumentUnwritable`.
    pub fn rewind(&mut self, mark: Option<u64>) -> Result<()> {
        match (mark, &mut self.open) {
            (Some(mark), Some((path, file))) => file
                .set_len(mark)
                .and_then(|()| file.seek(SeekFrom::Start(mark)))
                .map(drop)
                .map_err(|e| unwritable(path, &e.to_string())),
            _ => {
                self.discard();
                Ok(())
            }
        }
    }

    /// Removes the file: the import did not happen.
    pub fn discard(&mut self) {
        if let Some((path, file)) = self.open.take() {
            drop(file);
            // What cannot be removed is an empty promise less, not another failure.
            let _ = fs::remove_file(path);
        }
    }

    /// Returns the path of the file, empty when nothing failed.
    pub fn path(&self) -> String {
        self.open.as_ref().map(|(path, _)| path.display().to_string()).unwrap_or_default()
    }
}

fn unwritable(path: &Path, rule: &str) -> Error {
    Error::new(Status::DocumentUnwritable).with("value", path.display()).with("rule", rule)
}

/// Returns the folder of the user's documents, or the nearest there is.
fn documents() -> PathBuf {
    let home = etcetera::home_dir().unwrap_or_else(|_| PathBuf::from("."));
    let documents = home.join("Documents");
    if documents.is_dir() { documents } else { home }
}
