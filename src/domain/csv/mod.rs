//! Files of comma-separated values: what their columns mean, and how their cells are written (section 5.9, decision 7).

pub mod cell;
pub mod columns;
pub mod date;
