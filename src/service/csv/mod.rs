//! Files of comma-separated values: import and export of addresses, ranges and subnets (section 5.9, decisions 5 and 7).

mod addresses;
mod errors;
mod export;
mod import;
mod layout;
mod records;
mod source;
mod zone;

pub use self::export::export;
pub use self::import::import;
