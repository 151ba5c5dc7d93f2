//! Follows from `server.sql`, `load.sql` and `access.sql`; `IPAM_BLESS=1 cargo test --test generated` writes it.

/// Raised with every change of what the server does by itself, so that a store that an older release made is brought up to date.
// Of scripts with the digest 8a4c97a8b28acd16025a296711b42ab3064577db5770984acabeff9d74ac37d3.
pub const RULES: u32 = 5;
