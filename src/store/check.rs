//! What checks a store: every rule that its rows have to keep, worked out again by other means than those that keep it.

use crate::domain::value::Timestamp;
use crate::error::Result;

/// A group of rules that are checked together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Pages, indexes and declared references of the file; on a server its own business.
    Engine,
    /// Tables and indexes are those of the schema.
    Schema,
    /// What rows refer to is there.
    References,
    /// Keys under which names are compared are those of the names.
    Names,
    /// Networks, parents and blocks of subnets, and parents of blocks.
    Networks,
    /// Ranges lie in their subnets, those of one owner apart, and their flags and owners are right.
    Ranges,
    /// Every address maps to the range that holds it, and is counted there.
    Mapping,
    /// Free runs are what nobody has.
    FreeRuns,
    /// Addresses in quarantine are free otherwise.
    Quarantine,
    /// Keys of requests lead to objects.
    Requests,
    /// Paths of access scopes are those of the tree, and every block has the scope of what is above it.
    Scopes,
    /// Links and decisions of the synchronization can be read.
    Synchronization,
}

impl Part {
    /// All of them, in the order in which they are checked: what others rest on comes first.
    pub const ALL: [Part; 12] = [
        Part::Engine,
        Part::Schema,
        Part::References,
        Part::Names,
        Part::Networks,
        Part::Ranges,
        Part::Mapping,
        Part::Quarantine,
        Part::FreeRuns,
        Part::Requests,
        Part::Scopes,
        Part::Synchronization,
    ];

    /// Returns its name.
    pub const fn name(self) -> &'static str {
        match self {
            Part::Engine => "Engine",
            Part::Schema => "Schema",
            Part::References => "References",
            Part::Names => "Names",
            Part::Networks => "Networks",
            Part::Ranges => "Ranges",
            Part::Mapping => "Mapping",
            Part::FreeRuns => "FreeRuns",
            Part::Quarantine => "Quarantine",
            Part::Requests => "Requests",
            Part::Scopes => "Scopes",
            Part::Synchronization => "Synchronization",
        }
    }
}

/// Something that is not as it has to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// One sentence: what is wrong with which row.
    pub text: String,
    /// Whether it follows from other rows, so that it was or could be mended.
    pub derived: bool,
}

/// Takes what a check finds.
pub type Found<'a> = dyn FnMut(Finding) -> Result<()> + 'a;

/// The part of a transaction that checks use.
///
/// # Errors
///
/// Every method can fail with the statuses of the store (300 to 319).
pub trait CheckTransaction {
    /// Checks one part in bounded memory, and with `mend` brings what follows from other rows into the form that it has to have. Returns how
    /// many rows were looked at.
    fn check(&self, part: Part, now: Timestamp, mend: bool, found: &mut Found) -> Result<u64>;
}
