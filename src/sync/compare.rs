//! Comparing: both sides are read and planned over; nothing is changed.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use super::decide;
use super::document::Plan;
use super::links;
use super::model::SyncOptions;
use super::plan::matching::{BaseLink, Intent, Node};
use super::plan::resolution::Resolution;
use super::plan::{Draft, Inputs, Task, plan};
use super::policy::Policies;
use super::side;
use super::snapshot::Snapshot;
use crate::error::Result;
use crate::service::{Ipam, ReadFrom, Tx};
use crate::vmm::inventory::Inventory;

/// IPAM's side with what the last sync left.
pub struct Side {
    /// Links, parents first.
    pub links: Vec<BaseLink>,
    /// Calls to VMM whose outcome is not known.
    pub intents: Vec<Intent>,
    /// Conflicts that were decided by hand.
    pub resolutions: Vec<Resolution>,
    /// IPAM's objects.
    pub snapshot: Snapshot,
}

/// Reads IPAM's side of a VMM server, for a run or to be looked at alone.
///
/// # Errors
/// Those of the store.
pub fn read(tx: &Tx, server: &str, for_run: bool) -> Result<Side> {
    let links = links::planned(tx, server, for_run)?;
    Ok(Side {
        intents: links::intents(tx, server)?,
        resolutions: tx.store().decisions(server)?.into_iter().map(decide::planned).collect(),
        snapshot: side::read(tx, server, &links)?,
        links,
    })
}

/// Plans over both sides.
pub fn draft(server: &str, side: &Side, vmm: &Snapshot, policies: &Policies) -> Draft {
    plan(&Inputs {
        server,
        ipam: &side.snapshot,
        vmm,
        links: &side.links,
        intents: &side.intents,
        resolutions: &side.resolutions,
        policies,
    })
}

/// What carries a plan out, beside IPAM's side.
pub struct Prepared {
    /// VMM's side.
    pub vmm: Snapshot,
    /// One task per entry.
    pub tasks: Vec<Task>,
    /// The tree that the tasks speak of.
    pub nodes: Vec<Node>,
}

/// What [`compare`] read and worked out, as long as the plan is in the process that made it. The first run of the plan, or of a copy of it,
/// takes it, so that it does not plan again where nothing has changed since; IPAM's side, of which a run reads more, it reads.
#[derive(Clone, Default)]
pub struct Ready(Arc<Mutex<Option<Box<Kept>>>>);

struct Kept {
    read_from: ReadFrom,
    digest: String,
    policies: Policies,
    prepared: Prepared,
}

impl Ready {
    /// Gives what was kept, unless the store or the inventory is not what was compared, or the plan not what was made of them.
    ///
    /// # Errors
    /// Those of the store.
    pub fn take(&self, ipam: &Ipam, tx: &Tx, plan: &Plan, inventory: &Inventory) -> Result<Option<Prepared>> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        let Some(kept) = kept else { return Ok(None) };
        let holds = kept.digest == plan.info.digest
            && kept.policies == plan.policies
            && kept.prepared.vmm.digest == inventory.info.digest
            && ipam.is_as(&kept.read_from, tx)?;
        Ok(holds.then_some(kept.prepared))
    }
}

impl PartialEq for Ready {
    /// It is no part of what the plan says.
    fn eq(&self, _: &Ready) -> bool {
        true
    }
}

impl fmt::Debug for Ready {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("..")
    }
}

/// Compares IPAM with what an inventory says of VMM and returns the plan of a sync. Nothing is changed.
///
/// # Errors
/// `InvalidParameter` for options, and those of the store.
pub fn compare(ipam: &Ipam, inventory: &Inventory, options: &SyncOptions) -> Result<Plan> {
    let policies = Policies::of(options)?;
    let server = &inventory.info.vmm_server;
    let (read_from, side) = ipam.read(|tx| Ok((ipam.read_from(tx)?, read(tx, server, false)?)))?;
    let vmm = Snapshot::beside(inventory, &side.links);
    let Draft { mut plan, tasks, nodes } = draft(server, &side, &vmm, &policies);
    // A plan of nothing is hardly ever carried out, and may be held for long.
    if let Some(read_from) = read_from.filter(|_| !plan.info.is_empty) {
        let (digest, prepared) = (plan.info.digest.clone(), Prepared { vmm, tasks, nodes });
        plan.ready = Ready(Arc::new(Mutex::new(Some(Box::new(Kept { read_from, digest, policies, prepared })))));
    }
    Ok(plan)
}
