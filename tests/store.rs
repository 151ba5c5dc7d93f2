//! The contract of a store, told over [`Ipam`]: one function per behaviour. A back end is plugged in where [`Bench::new`] opens the
//! store, so that PostgreSQL passes the same text.

mod support;

#[path = "store/addresses.rs"]
mod addresses;
#[path = "store/batches.rs"]
mod batches;
#[path = "store/block_model.rs"]
mod block_model;
#[path = "store/blocks.rs"]
mod blocks;
#[path = "store/csv.rs"]
mod csv;
#[path = "store/customs.rs"]
mod customs;
#[path = "store/data.rs"]
mod data;
#[path = "store/free.rs"]
mod free;
#[path = "store/hints.rs"]
mod hints;
#[path = "store/pages.rs"]
mod pages;
#[path = "store/plan_migration.rs"]
mod plan_migration;
#[path = "store/ranges.rs"]
mod ranges;
#[path = "store/requests.rs"]
mod requests;
#[path = "store/rules.rs"]
mod rules;
#[path = "store/spaces.rs"]
mod spaces;
#[path = "store/subnets.rs"]
mod subnets;
