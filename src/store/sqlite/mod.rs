//! The SQLite back end. All SQL of the stores of IPAM stands in this folder.

pub mod engine;
