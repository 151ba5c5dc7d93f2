//! VMM's networking model, the inventory document, and the embedded VMM with VMM's own rules and refusals.
pub mod model;
