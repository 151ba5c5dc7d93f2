//! Synchronization: a pure plan, and its journaled application.
//!
//! [`snapshot`] brings both sides into one neutral form through the table in [`mapping`] ([`side`] reads IPAM's); [`plan`] is a pure
//! function of both, the links of the last sync and the options; [`document`] is the plan as an object and a file; [`apply`]
//! walks it step by step, and hands VMM's steps to a [`Door`] or to the caller.

pub mod apply;
pub mod compare;
pub mod decide;
pub mod document;
pub mod door;
pub mod fields;
pub mod finder;
pub mod kind;
pub mod links;
pub mod mapping;
pub mod model;
pub mod owner;
pub mod plan;
pub mod policy;
pub mod reader;
pub mod recipe;
pub mod side;
pub mod snapshot;

pub use apply::Run;
pub use compare::compare;
pub use document::Plan;
pub use door::{Door, EmbeddedDoor};

use self::model::{Link, SyncEvent};
use crate::domain::custom::{MANAGED_BY, SERVICE_INSTANCE, VMM_SERVICE};
use crate::error::Result;
use crate::service::{Ipam, Tx};

/// Makes a VMM server known to IPAM: its name as a value of Service Instance, associated with VMM.
///
/// # Errors
/// The rules of values; those of the store.
pub fn register(ipam: &Ipam, server: &str) -> Result<()> {
    let server = crate::vmm::text::server_name(server)?;
    ipam.write(|tx| register_in(tx, &server))
}

fn register_in(tx: &mut Tx, server: &str) -> Result<()> {
    let (_, instance, _) = apply::values::ensure(tx, SERVICE_INSTANCE, server)?;
    apply::values::ensure_pair(tx, (MANAGED_BY, VMM_SERVICE), (SERVICE_INSTANCE, &instance))
}

/// Returns the links of a VMM server, parents first; of all servers for an empty name.
///
/// # Errors
/// Those of the store.
pub fn select_links(ipam: &Ipam, server: &str) -> Result<Vec<Link>> {
    ipam.read(|tx| links::load(tx, server))
}

/// Returns lines of the journal behind a number, at most `limit`; of all servers for an empty name.
///
/// # Errors
/// Those of the store.
pub fn select_events(ipam: &Ipam, server: &str, after: u64, limit: u32) -> Result<Vec<SyncEvent>> {
    ipam.read(|tx| tx.store().sync_events(server, after, limit))
}
