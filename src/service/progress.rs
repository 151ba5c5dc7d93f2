//! How far long work has come, and how it is told to stop.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use crate::error::{Error, Result, Status};

#[derive(Default)]
struct Shared {
    done: AtomicU64,
    total: AtomicU64,
    failed: AtomicU64,
    cancelled: AtomicBool,
}

/// Counters of a piece of long work, read from any thread while it runs. Clones are the same counters.
#[derive(Clone, Default)]
pub struct Progress(Arc<Shared>);

/// What the counters said at one moment. The unit of the first two is the work's: bytes of a file, rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// How much is done.
    pub done: u64,
    /// How much there is; 0 while that is not known.
    pub total: u64,
    /// How many rows or objects failed.
    pub failed: u64,
}

impl Progress {
    /// Says how much there is to do, of which nothing is done yet.
    pub fn begin(&self, total: u64) {
        self.0.total.store(total, Ordering::Relaxed);
        self.set(0, 0);
    }

    /// Says how much is done and how many failed.
    pub fn set(&self, done: u64, failed: u64) {
        self.0.done.store(done, Ordering::Relaxed);
        self.0.failed.store(failed, Ordering::Relaxed);
    }

    /// Returns the counters.
    pub fn counts(&self) -> Counts {
        let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        Counts { done: read(&self.0.done), total: read(&self.0.total), failed: read(&self.0.failed) }
    }

    /// Tells the work to stop at its next step.
    pub fn cancel(&self) {
        self.0.cancelled.store(true, Ordering::Relaxed);
    }

    /// Stops work that was told to.
    ///
    /// # Errors
    ///
    /// `Interrupted`.
    pub fn check(&self) -> Result<()> {
        if self.0.cancelled.load(Ordering::Relaxed) { Err(Error::new(Status::Interrupted)) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counters_are_shared_and_stopping_lasts() {
        let work = Progress::default();
        let watched = work.clone();
        work.begin(10);
        work.set(4, 1);
        assert_eq!(watched.counts(), Counts { done: 4, total: 10, failed: 1 });
        assert!(work.check().is_ok());
        watched.cancel();
        assert_eq!(work.check().unwrap_err().status(), Status::Interrupted);
        work.begin(20);
        assert_eq!(work.check().unwrap_err().status(), Status::Interrupted);
    }
}
