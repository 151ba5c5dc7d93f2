//! Events in the order in which they were committed.

use std::time::Duration;

use crate::error::Result;

/// How long is waited between two looks at whether something was committed.
pub const PAUSE: Duration = Duration::from_millis(50);

/// The part of a transaction that whoever follows the events uses.
///
/// # Errors
///
/// The method can fail with the statuses of the store (300 to 319).
pub trait FeedTransaction {
    /// Returns numbers of events that come behind one in the order of commits; none of a transaction before which another may still appear.
    /// On a store of one writer that is the order of numbers.
    fn feed(&self, after: u64, limit: u32) -> Result<Vec<u64>>;
}
