//! The synchronization on a real store and an embedded VMM.

mod fixture;
mod kill;
mod oracle;
mod random;
mod refusals;
mod walkthrough;
