//! VMM's networking model, the inventory document, and the embedded VMM with VMM's own rules and refusals.
pub mod embedded;
pub mod inventory;
pub mod model;
pub mod pool;
pub mod scope;
pub mod text;
pub mod tree;
