//! The synchronization on a real store and an embedded VMM.

mod fields;
mod fixture;
mod kill;
mod oracle;
mod random;
mod refusals;
mod walkthrough;
