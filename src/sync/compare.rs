//! Comparing: both sides are read and planned over; nothing is changed.

use super::decide;
use super::document::Plan;
use super::links;
use super::model::SyncOptions;
use super::plan::matching::{BaseLink, Intent};
use super::plan::resolution::Resolution;
use super::plan::{Draft, Inputs, plan};
use super::policy::Policies;
use super::side;
use super::snapshot::Snapshot;
use crate::error::Result;
use crate::service::{Ipam, Tx};
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

/// Compares IPAM with what an inventory says of VMM and returns the plan of a sync. Nothing is changed.
///
/// # Errors
/// `InvalidParameter` for options, and those of the store.
pub fn compare(ipam: &Ipam, inventory: &Inventory, options: &SyncOptions) -> Result<Plan> {
    let policies = Policies::of(options)?;
    let server = &inventory.info.vmm_server;
    let side = ipam.read(|tx| read(tx, server, false))?;
    let vmm = Snapshot::beside(inventory, &side.links);
    Ok(draft(server, &side, &vmm, &policies).plan)
}
