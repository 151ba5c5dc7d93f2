//! Pure values and rules: no I/O, no clock, no randomness; callers pass time and ids in.

pub mod address;
pub mod choose;
pub mod csv;
pub mod custom;
pub mod fields;
pub mod json;
pub mod name;
pub mod object;
pub mod rules;
pub mod set;
pub mod utilization;
pub mod value;
pub mod word;
