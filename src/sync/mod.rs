//! Synchronization: a pure plan, and its journaled application.
//!
//! [`snapshot`] brings both sides into one neutral form through the table in [`mapping`]; [`plan`] is a pure function of both,
//! the links of the last sync and the options.

pub mod document;
pub mod mapping;
pub mod model;
pub mod plan;
pub mod policy;
pub mod snapshot;

pub use document::Plan;
