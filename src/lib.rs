//! IP address management that runs anywhere. See `ARCHITECTURE.md` for the map.

pub mod domain;
pub mod error;
mod ffi;
pub mod memory;
pub mod report;
pub mod service;
pub mod store;
pub mod sync;
pub mod vmm;

use domain::object::ObjectSpec;

/// Returns every kind of object that crosses the C ABI, in a fixed order.
pub fn kinds() -> impl Iterator<Item = &'static ObjectSpec> {
    [domain::fields::KINDS, vmm::model::KINDS, sync::model::KINDS].into_iter().flatten().copied()
}
