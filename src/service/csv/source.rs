//! Files of comma-separated values as a stream of rows, whoever wrote them: Excel, `Export-Csv` of either PowerShell, a script.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use csv::ByteRecord;
use sha2::{Digest, Sha256};

use crate::error::{Error, Result, Status};

/// Bytes that are read at once.
const BLOCK: usize = 64 * 1024;
/// Most bytes of the lines in front of the rows: they say separator and columns.
const HEAD_MAX: usize = 1024 * 1024;
/// Most bytes of one row. A quote that is not closed makes one row of the rest of the file, which is not to be kept in memory.
const ROW_MAX: u64 = 4 * 1024 * 1024;

/// What was read of the file so far.
#[derive(Default)]
struct Seen {
    bytes: u64,
    /// What `bytes` was when the reading of the present row began.
    row_from: u64,
    digest: Sha256,
}

impl Seen {
    fn row_is_too_long(&self) -> bool {
        self.bytes - self.row_from > ROW_MAX
    }
}

/// A file being read: counts and digests what passes, and ends with an error in a row that is too long.
struct Watched {
    file: File,
    seen: Arc<Mutex<Seen>>,
}

impl Read for Watched {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if seen.row_is_too_long() {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        let read = self.file.read(buffer)?;
        seen.bytes += read as u64;
        seen.digest.update(&buffer[..read]);
        Ok(read)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Encoding {
    Utf8,
    Utf16 { little: bool },
}

/// Tells the encoding of a file by its first bytes, and how many of them are its mark.
fn encoding(start: &[u8]) -> (Encoding, usize) {
    match start {
        [0xef, 0xbb, 0xbf, ..] => (Encoding::Utf8, 3),
        [0xff, 0xfe, ..] => (Encoding::Utf16 { little: true }, 2),
        [0xfe, 0xff, ..] => (Encoding::Utf16 { little: false }, 2),
        // Without a mark: headings are mostly ASCII, of which every other byte is zero in UTF-16.
        [0, high, ..] if *high != 0 => (Encoding::Utf16 { little: false }, 0),
        [low, 0, ..] if *low != 0 => (Encoding::Utf16 { little: true }, 0),
        _ => (Encoding::Utf8, 0),
    }
}

/// Makes UTF-8 of what a file has. What is not valid becomes a byte that is not valid UTF-8 either, so that the row is refused with its
/// number instead of being changed in silence.
struct Utf8<R> {
    inner: R,
    encoding: Encoding,
    /// Bytes of the file that are not decoded yet.
    raw: Vec<u8>,
    /// Decoded bytes, given out up to `at`.
    ready: Vec<u8>,
    at: usize,
    ended: bool,
    /// The last byte that was decoded.
    last: Option<u8>,
}

impl<R: Read> Utf8<R> {
    fn new(mut inner: R) -> io::Result<Utf8<R>> {
        let mut raw = vec![0; 4];
        let mut have = 0;
        while have < raw.len() {
            match inner.read(&mut raw[have..])? {
                0 => break,
                read => have += read,
            }
        }
        raw.truncate(have);
        let (encoding, mark) = encoding(&raw);
        raw.drain(..mark);
        Ok(Utf8 { inner, encoding, raw, ready: Vec::new(), at: 0, ended: false, last: None })
    }

    fn fill(&mut self) -> io::Result<()> {
        self.ready.clear();
        self.at = 0;
        while self.ready.is_empty() && !(self.ended && self.raw.is_empty()) {
            if !self.ended {
                let have = self.raw.len();
                self.raw.resize(have + BLOCK, 0);
                let read = self.inner.read(&mut self.raw[have..])?;
                self.raw.truncate(have + read);
                self.ended = read == 0;
            }
            match self.encoding {
                Encoding::Utf8 => std::mem::swap(&mut self.ready, &mut self.raw),
                Encoding::Utf16 { little } => self.decode(little),
            }
        }
        // Every row ends with its line, the last one too: only so their numbers can be told.
        if self.ready.is_empty() && self.last.is_some_and(|byte| byte != b'\n') {
            self.ready.push(b'\n');
        }
        self.last = self.ready.last().copied().or(self.last);
        Ok(())
    }

    fn decode(&mut self, little: bool) {
        let unit = |pair: &[u8]| match little {
            true => u16::from_le_bytes([pair[0], pair[1]]),
            false => u16::from_be_bytes([pair[0], pair[1]]),
        };
        let mut whole = self.raw.len() / 2 * 2;
        // The first half of a pair waits for the second.
        if !self.ended && whole > 0 && (0xd800..0xdc00).contains(&unit(&self.raw[whole - 2..whole])) {
            whole -= 2;
        }
        let units = self.raw[..whole].chunks_exact(2).map(unit);
        for c in char::decode_utf16(units) {
            match c {
                Ok(c) => self.ready.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
                Err(_) => self.ready.push(0xff),
            }
        }
        self.raw.drain(..whole);
        if self.ended && !self.raw.is_empty() {
            self.ready.push(0xff);
            self.raw.clear();
        }
    }
}

impl<R: Read> Read for Utf8<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.at == self.ready.len() {
            self.fill()?;
        }
        let count = buffer.len().min(self.ready.len() - self.at);
        buffer[..count].copy_from_slice(&self.ready[self.at..self.at + count]);
        self.at += count;
        Ok(count)
    }
}

/// A row as it stands in the file.
#[derive(Clone, Debug, Default)]
pub struct RawRow {
    /// Number of the line on which it begins, from 1.
    pub line: u64,
    cells: ByteRecord,
}

impl RawRow {
    /// Returns its cells in order.
    pub fn cells(&self) -> impl Iterator<Item = &[u8]> {
        // The end of the line is what is left of its two characters.
        let last = self.cells.len().saturating_sub(1);
        let text = move |(at, cell)| if at == last { <[u8]>::strip_suffix(cell, b"\r").unwrap_or(cell) } else { cell };
        self.cells.iter().enumerate().map(text)
    }
}

/// An open file, behind its headings.
pub struct Source {
    name: String,
    reader: csv::Reader<io::Chain<io::Cursor<Vec<u8>>, Utf8<Watched>>>,
    /// Lines in front of what the reader has.
    skipped: u64,
    headings: Vec<String>,
    size: u64,
    seen: Arc<Mutex<Seen>>,
}

impl Source {
    /// Opens a file and reads its headings.
    ///
    /// # Errors
    ///
    /// `DocumentUnreadable`, `DocumentAccessDenied`, `InvalidImportFile`.
    pub fn open(path: &Path) -> Result<Source> {
        let name = path.display().to_string();
        let file = File::open(path).map_err(|e| unreadable(&name, &e))?;
        let about = file.metadata().map_err(|e| unreadable(&name, &e))?;
        if about.is_dir() {
            return Err(Error::new(Status::DocumentAccessDenied).with("value", &name).with("rule", "it is a folder"));
        }
        let seen = Arc::<Mutex<Seen>>::default();
        let mut text = Utf8::new(Watched { file, seen: Arc::clone(&seen) }).map_err(|e| unreadable(&name, &e))?;
        let (head, skipped, delimiter) = head(&mut text, &name)?;
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(delimiter)
            .has_headers(false)
            .flexible(true)
            // A carriage return in front stays with the last cell, and is taken off there.
            .terminator(csv::Terminator::Any(b'\n'))
            .from_reader(io::Cursor::new(head).chain(text));
        let mut first = ByteRecord::new();
        let found = reader.read_byte_record(&mut first).map_err(|e| broken(&name, &e))?;
        if !found {
            return Err(invalid(&name, "it is empty"));
        }
        let headings = RawRow { line: 0, cells: first };
        let headings = headings.cells().map(|cell| std::str::from_utf8(cell).map(str::to_owned));
        let headings = headings
            .collect::<std::result::Result<Vec<_>, _>>()
            .map_err(|_| invalid(&name, "its headings are neither UTF-8 nor UTF-16"))?;
        Ok(Source { name, reader, skipped, headings, size: about.len(), seen })
    }

    /// Returns the headings as they are written.
    pub fn headings(&self) -> &[String] {
        &self.headings
    }

    /// Returns the size of the file in bytes.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Returns how many bytes of the file were read.
    pub fn done(&self) -> u64 {
        self.seen().bytes
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Reads the next row that is not empty; `false` at the end.
    ///
    /// # Errors
    ///
    /// `DocumentAccessDenied` when the file cannot be read on; `InvalidImportFile` when a row is too long.
    pub fn next(&mut self, row: &mut RawRow) -> Result<bool> {
        loop {
            let line = self.skipped + self.reader.position().line();
            let mut seen = self.seen();
            seen.row_from = seen.bytes;
            drop(seen);
            match self.reader.read_byte_record(&mut row.cells) {
                Ok(true) => {}
                Ok(false) => return Ok(false),
                Err(_) if self.seen().row_is_too_long() => {
                    let rule = format!("the row on line {line} is longer than {ROW_MAX} bytes; is a quote not closed?");
                    return Err(invalid(&self.name, &rule));
                }
                Err(error) => return Err(broken(&self.name, &error)),
            }
            if row.cells.iter().any(|cell| !cell.trim_ascii().is_empty()) {
                // The reader stands behind the row; where it stood before may be lines in front of it.
                let inside = row.cells.as_slice().iter().filter(|byte| **byte == b'\n').count() as u64;
                row.line = self.skipped + self.reader.position().line() - 1 - inside;
                return Ok(true);
            }
        }
    }

    /// Returns the digest of the whole file, which must have been read to its end.
    pub fn digest(self) -> String {
        let seen = std::mem::take(&mut *self.seen());
        seen.digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// Reads the lines in front of the rows: returns the text from the headings on as far as it was read, the number of lines before them, and
/// the separator.
fn head(text: &mut impl Read, name: &str) -> Result<(Vec<u8>, u64, u8)> {
    let (mut head, mut skipped, mut stated) = (Vec::new(), 0, None);
    loop {
        let Some(end) = line_end(text, &mut head, name)? else {
            let delimiter = stated.unwrap_or_else(|| delimiter(&head));
            return Ok((head, skipped, delimiter));
        };
        let line = head[..end].trim_ascii();
        let starts = |mark: &[u8]| line.len() >= mark.len() && line[..mark.len()].eq_ignore_ascii_case(mark);
        if starts(b"sep=") && line.len() == 5 {
            stated = Some(line[4]);
        } else if !(line.is_empty() || starts(b"#TYPE") || starts(b"\"#TYPE")) {
            let delimiter = stated.unwrap_or_else(|| delimiter(&head[..end]));
            return Ok((head, skipped, delimiter));
        }
        head.drain(..=end);
        skipped += 1;
    }
}

/// Reads on until the buffer holds the end of its first line, and returns where that is; `None` when the file ends before.
fn line_end(text: &mut impl Read, head: &mut Vec<u8>, name: &str) -> Result<Option<usize>> {
    let mut from = 0;
    loop {
        // A line break inside quotes does not end the headings.
        let mut quoted = head[..from].iter().filter(|byte| **byte == b'"').count() % 2 == 1;
        for (at, byte) in head.iter().enumerate().skip(from) {
            match byte {
                b'"' => quoted = !quoted,
                b'\n' if !quoted => return Ok(Some(at)),
                _ => {}
            }
        }
        if head.len() > HEAD_MAX {
            return Err(invalid(name, "its first line does not end"));
        }
        from = head.len();
        let mut block = vec![0; BLOCK];
        match text.read(&mut block).map_err(|e| unreadable(name, &e))? {
            0 => return Ok(None),
            read => head.extend_from_slice(&block[..read]),
        }
    }
}

/// Tells the separator of a line of headings: the one of `,`, `;` and tab that it has most of outside quotes.
fn delimiter(line: &[u8]) -> u8 {
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0)];
    let mut quoted = false;
    for byte in line {
        if *byte == b'"' {
            quoted = !quoted;
        } else if !quoted && let Some((_, count)) = counts.iter_mut().find(|(mark, _)| mark == byte) {
            *count += 1;
        }
    }
    counts.into_iter().rev().max_by_key(|(_, count)| *count).map_or(b',', |(mark, _)| mark)
}

fn unreadable(name: &str, error: &io::Error) -> Error {
    match error.kind() {
        io::ErrorKind::NotFound => Error::new(Status::DocumentUnreadable).with("value", name),
        _ => Error::new(Status::DocumentAccessDenied).with("value", name).with("rule", error),
    }
}

fn broken(name: &str, error: &csv::Error) -> Error {
    Error::new(Status::DocumentAccessDenied).with("value", name).with("rule", error)
}

fn invalid(name: &str, rule: &str) -> Error {
    Error::new(Status::InvalidImportFile).with("value", name).with("rule", rule)
}

#[cfg(test)]
mod tests {
    use super::*;

    type Line = (u64, Vec<String>);

    fn read(bytes: &[u8]) -> Result<(Vec<String>, Vec<Line>)> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.csv");
        std::fs::write(&path, bytes).unwrap();
        let mut source = Source::open(&path)?;
        let (mut row, mut rows) = (RawRow::default(), Vec::new());
        while source.next(&mut row)? {
            rows.push((row.line, row.cells().map(|cell| String::from_utf8_lossy(cell).into_owned()).collect()));
        }
        let headings = source.headings().to_vec();
        assert_eq!(source.done(), source.size());
        let digest: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(source.digest(), digest);
        Ok((headings, rows))
    }

    fn utf16(text: &str, little: bool, mark: bool) -> Vec<u8> {
        let mark = mark.then_some('\u{feff}');
        let units = mark.into_iter().chain(text.chars()).flat_map(|c| c.encode_utf16(&mut [0; 2]).to_vec());
        units.flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() }).collect()
    }

    #[test]
    fn section_5_9_files_of_every_writer_are_read() {
        let text = "IP Address,Owner\r\n10.0.0.1,\"Müller, \"\"A\"\"\n🐢\"\r\n\r\n10.0.0.2,b\r\n";
        let expected = vec![
            (2, vec!["10.0.0.1".to_owned(), "Müller, \"A\"\n🐢".to_owned()]),
            (5, vec!["10.0.0.2".to_owned(), "b".to_owned()]),
        ];
        let headings = vec!["IP Address".to_owned(), "Owner".to_owned()];
        for bytes in [
            text.as_bytes().to_vec(),
            ["\u{feff}", text].concat().into_bytes(),
            utf16(text, true, true),
            utf16(text, false, true),
            utf16(text, true, false),
            utf16(text, false, false),
        ] {
            assert_eq!(read(&bytes).unwrap(), (headings.clone(), expected.clone()));
        }
        for text in [
            "\u{feff}#TYPE System.Management.Automation.PSCustomObject\r\n\"IP Address\";\"Owner\"\r\n\"10.0.0.1\";\"a,b\"\r\n",
            "sep=;\nIP Address;Owner\n10.0.0.1;a,b\n",
            "#TYPE x\n\nIP Address\tOwner\n10.0.0.1\ta,b",
        ] {
            let (found, rows) = read(text.as_bytes()).unwrap();
            assert_eq!(
                (found, &rows[0].1),
                (headings.clone(), &vec!["10.0.0.1".to_owned(), "a,b".to_owned()]),
                "{text}"
            );
            let line = text.lines().position(|line| line.contains("10.0.0.1")).unwrap() as u64 + 1;
            assert_eq!(rows[0].0, line, "{text}");
        }
        assert_eq!(read(b"IPAddress").unwrap(), (vec!["IPAddress".to_owned()], Vec::new()));
    }

    #[test]
    fn section_5_9_files_that_are_none_are_refused() {
        let status = |bytes: &[u8]| read(bytes).unwrap_err().status();
        assert_eq!(status(b""), Status::InvalidImportFile);
        assert_eq!(status(b"\xef\xbb\xbf"), Status::InvalidImportFile);
        assert_eq!(status(b"a\xff,b\n1,2\n"), Status::InvalidImportFile);
        assert_eq!(status(&vec![b'"'; 3 * HEAD_MAX + 1]), Status::InvalidImportFile);
        assert_eq!(Source::open(Path::new("/nowhere/a.csv")).err().unwrap().status(), Status::DocumentUnreadable);
        assert_eq!(Source::open(&std::env::temp_dir()).err().unwrap().status(), Status::DocumentAccessDenied);
    }

    #[test]
    fn section_5_9_a_row_that_does_not_end_is_refused_with_its_line() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.csv");
        let rest = "10.0.0.3,b\n".repeat(ROW_MAX as usize / 5);
        std::fs::write(&path, format!("#TYPE x\nIPAddress,Owner\n10.0.0.1,\"a\nb\"\n10.0.0.2,\"a\n{rest}")).unwrap();
        let mut source = Source::open(&path).unwrap();
        let mut row = RawRow::default();
        assert!(source.next(&mut row).unwrap());
        let error = source.next(&mut row).unwrap_err();
        assert_eq!(error.status(), Status::InvalidImportFile);
        assert!(error.to_string().contains("the row on line 5 is longer"), "{error}");
        assert!(source.done() < ROW_MAX + 4 * BLOCK as u64, "{} bytes were read", source.done());
    }

    #[test]
    fn long_files_are_read_over_their_blocks() {
        let rows: String = (0..20_000).map(|n| format!("10.0.{}.{},ü🐢{n}\n", n / 256, n % 256)).collect();
        let text = format!("IPAddress,Owner\n{rows}");
        for bytes in [text.clone().into_bytes(), utf16(&text, true, true)] {
            let (_, read) = read(&bytes).unwrap();
            assert_eq!(read.len(), 20_000);
            assert_eq!(read[19_999], (20_001, vec!["10.0.78.31".to_owned(), "ü🐢19999".to_owned()]));
        }
    }
}
