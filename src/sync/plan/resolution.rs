//! Conflicts that a user decided one by one. A decision holds while both sides stay as they were when it was made.

use std::collections::HashMap;

use sha2::{Digest, Sha256};

use crate::sync::model::{SyncObject, SyncSide};

/// A decision.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Resolution {
    /// Kind of object.
    pub object: SyncObject,
    /// Number of the IPAM record, or the one that it had.
    pub ipam_id: u64,
    /// Key in VMM, or the one that it had.
    pub vmm_key: String,
    /// Field of the mapping table; empty for the object as a whole, which one side deleted.
    pub field: String,
    /// Digest of what both sides had, as the plan's entry says it.
    pub facts: String,
    /// The side that wins.
    pub winner: SyncSide,
}

/// Decisions by what they are about.
pub struct Resolutions<'a>(HashMap<(SyncObject, u64, &'a str, &'a str), &'a Resolution>);

impl<'a> Resolutions<'a> {
    /// Sorts decisions.
    pub fn new(list: &'a [Resolution]) -> Resolutions<'a> {
        let by_key = |one: &'a Resolution| ((one.object, one.ipam_id, one.vmm_key.as_str(), one.field.as_str()), one);
        Resolutions(list.iter().map(by_key).collect())
    }

    /// Returns the side that a user decided for, on what both sides have now. What is decided about several fields as one stands under
    /// the first that differed. Key and facts are asked for only where there are decisions.
    pub fn winner<'f>(
        &self,
        key: impl FnOnce() -> (SyncObject, u64, String),
        mut fields: impl Iterator<Item = &'f str>,
        facts: impl FnOnce() -> String,
    ) -> Option<SyncSide> {
        if self.0.is_empty() {
            return None;
        }
        let ((object, ipam_id, vmm_key), facts) = (key(), facts());
        let decision = |field| self.0.get(&(object, ipam_id, vmm_key.as_str(), field)).filter(|one| one.facts == facts);
        fields.find_map(decision).map(|one| one.winner)
    }
}

/// Returns a digest of what both sides have.
pub fn facts(ipam: &str, vmm: &str) -> String {
    let mut hash = Sha256::new();
    hash.update((ipam.len() as u64).to_be_bytes());
    hash.update(ipam);
    hash.update(vmm);
    hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
