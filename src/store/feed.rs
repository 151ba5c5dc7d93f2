//! Events in the order in which they were committed.

use std::time::Duration;

use crate::error::Result;

/// How long is waited between two looks where the engine does not tell by itself that something was committed.
pub const PAUSE: Duration = Duration::from_millis(50);

/// What a look at the store found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// What it looks for.
    Found,
    /// Nothing.
    Nothing,
    /// Events that are committed and behind which another transaction still stands, of whose end nobody tells.
    Held,
}

/// Numbers of events in the order of commits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Feed {
    /// The numbers.
    pub ids: Vec<u64>,
    /// Whether there are events that cannot be given yet.
    pub held: bool,
}

/// The part of a transaction that whoever follows the events uses.
///
/// # Errors
///
/// The method can fail with the statuses of the store (300 to 319).
pub trait FeedTransaction {
    /// Returns numbers of events that come behind one in the order of commits; none of a transaction before which another may still appear.
    /// On a store of one writer that is the order of numbers.
    fn feed(&self, after: u64, limit: u32) -> Result<Feed>;
}
