//! Follows from `server.sql`, `load.sql` and `access.sql`; `IPAM_BLESS=1 cargo test --test generated` writes it.

/// Raised with every change of what the server does by itself, so that a store that an older release made is brought up to date.
// Of scripts with the digest 534a71c12448a2cb298140c29acd35201bb8204aa72f16751a77d9f07bc198ac.
pub const RULES: u32 = 3;
