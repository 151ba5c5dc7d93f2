//! VMM: the inventory document, and the embedded VMM with each of its refusals.

mod addresses;
mod inventory;
mod lab;
mod model;
mod objects;
mod pools;
mod scope;
mod versions;
mod vm_networks;
