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

    /// Returns the decision on a field of an object, whatever it was made on. The key is asked for only where there are decisions.
    pub fn get(&self, key: impl FnOnce() -> (SyncObject, u64, String), field: &str) -> Option<&'a Resolution> {
        if self.0.is_empty() {
            return None;
        }
        let (object, ipam_id, vmm_key) = key();
        self.0.get(&(object, ipam_id, &vmm_key, field)).copied()
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
