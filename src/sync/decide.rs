//! Conflicts decided by hand, one by one.

use super::model::{Change, ChangeKind, SyncDecision, SyncSide};
use super::plan::resolution::Resolution;
use crate::error::{Error, Result, Status};
use crate::service::Ipam;
use crate::store::Level;

/// Returns a stored decision as the planner reads it.
pub fn planned(decision: SyncDecision) -> Resolution {
    Resolution {
        object: decision.object_type,
        ipam_id: decision.ipam_id,
        vmm_key: decision.vmm_key,
        field: decision.field,
        facts: decision.facts,
        winner: decision.winner,
    }
}

/// Decides the conflict that an entry of a plan reports. The next comparison plans what follows from it; the decision is forgotten
/// when either side has something else by then.
///
/// # Errors
/// `ConflictNotDecidable`: the entry is no conflict, or is one that only a change on a side ends; `InvalidParameter`: no side wins.
pub fn decide(ipam: &Ipam, change: &Change, winner: SyncSide) -> Result<SyncDecision> {
    let refuse = |rule: &str| {
        Error::new(Status::ConflictNotDecidable)
            .with("kind", change.object_type.noun())
            .with("value", &change.object)
            .with("rule", rule)
    };
    if change.kind != ChangeKind::Conflict {
        return Err(refuse(&format!("the entry is of kind {}", change.kind)));
    }
    if change.facts.is_empty() {
        return Err(refuse(&change.reason));
    }
    if winner == SyncSide::None {
        return Err(Error::new(Status::InvalidParameter)
            .with("field", "Winner")
            .with("value", winner)
            .with("rule", "a side wins, Vmm or Ipam"));
    }
    ipam.write_at(Level::Structure, |tx| {
        let mut decision = SyncDecision {
            id: 0,
            vmm_server: change.vmm_server.clone(),
            object_type: change.object_type,
            object: change.object.clone(),
            ipam_id: change.ipam_id,
            vmm_key: change.vmm_key.clone(),
            field: change.fields.first().map(|field| field.field.clone()).unwrap_or_default(),
            facts: change.facts.clone(),
            winner,
            time: tx.now(),
            user_name: tx.actor().user.clone(),
        };
        decision.id = tx.store().put_decision(&decision)?;
        Ok(decision)
    })
}

/// Returns the decisions on conflicts with a VMM server; of all servers for an empty name.
///
/// # Errors
/// Those of the store.
pub fn decisions(ipam: &Ipam, server: &str) -> Result<Vec<SyncDecision>> {
    ipam.read(|tx| tx.store().decisions(server))
}
