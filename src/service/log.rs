//! What the library has to say: a bounded ring per open store, which callers read when they like. Nothing is printed and nobody is
//! called back.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use crate::domain::fields::{LogEntry, LogLevel};
use crate::domain::value::Timestamp;
use crate::error::Error;

/// How many entries are kept; the oldest one makes room.
const KEPT: usize = 500;

/// The last entries of a store.
#[derive(Debug, Default)]
pub struct Log(Mutex<Ring>);

#[derive(Debug, Default)]
struct Ring {
    last: u64,
    entries: VecDeque<LogEntry>,
}

impl Log {
    /// Adds an entry.
    pub fn add(&self, time: Timestamp, level: LogLevel, message: String) {
        self.entry(time, level, String::new(), message);
    }

    /// Adds an error of the store or of the library. What a caller did wrong is the caller's to know and is not kept.
    pub fn fault(&self, time: Timestamp, error: &Error) {
        let number = error.status() as i32;
        if (300..400).contains(&number) || number >= 900 {
            let level = if error.is_transient() { LogLevel::Warning } else { LogLevel::Error };
            self.entry(time, level, error.status().name().to_owned(), error.to_string());
        }
    }

    /// Returns the entries after a number, oldest first. A gap before the first one tells that entries went by unread.
    pub fn after(&self, sequence: u64) -> Vec<LogEntry> {
        let ring = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        ring.entries.iter().filter(|entry| entry.sequence > sequence).cloned().collect()
    }

    fn entry(&self, time: Timestamp, level: LogLevel, status: String, message: String) {
        let mut ring = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        ring.last += 1;
        let sequence = ring.last;
        if ring.entries.len() == KEPT {
            ring.entries.pop_front();
        }
        ring.entries.push_back(LogEntry { sequence, time, level, status, message });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Status;

    #[test]
    fn the_ring_is_bounded_and_its_numbers_go_on() {
        let log = Log::default();
        for i in 0..KEPT + 10 {
            log.add(Timestamp(0), LogLevel::Information, i.to_string());
        }
        let all = log.after(0);
        assert_eq!((all.len(), all[0].sequence, all[0].message.as_str()), (KEPT, 11, "10"));
        assert_eq!(log.after(KEPT as u64 + 9).len(), 1);
        assert!(log.after(u64::MAX).is_empty());
    }

    #[test]
    fn faults_of_the_store_are_kept_and_those_of_callers_are_not() {
        let log = Log::default();
        for status in [Status::StoreBusy, Status::ConflictingSubnet, Status::StoreDamaged, Status::Internal] {
            log.fault(Timestamp(0), &Error::new(status));
        }
        let kept: Vec<(LogLevel, String)> = log.after(0).into_iter().map(|e| (e.level, e.status)).collect();
        let expected =
            [(LogLevel::Warning, "StoreBusy"), (LogLevel::Error, "StoreDamaged"), (LogLevel::Error, "Internal")];
        assert_eq!(kept, expected.map(|(level, name)| (level, name.to_owned())));
    }
}
