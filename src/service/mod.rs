//! The verbs of IPAM, one file per noun, over the store.

pub mod connection;
