//! The synchronization on a real store and an embedded VMM.

mod crowd;
mod dice;
mod faults;
mod fields;
mod fixture;
mod kill;
mod oracle;
mod owner;
mod pains;
mod random;
mod refusals;
mod section_9;
mod storm;
mod swaps;
mod tenants;
mod trouble;
mod walkthrough;
