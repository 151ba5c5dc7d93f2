//! Synchronization: a pure plan, and its journaled application.
pub mod model;
