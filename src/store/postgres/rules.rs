//! Follows from `server.sql`, `load.sql` and `access.sql`; `IPAM_BLESS=1 cargo test --test generated` writes it.

/// Raised with every change of what the server does by itself, so that a store that an older release made is brought up to date.
// Of scripts with the digest b9bcf78b2f35ffa71b7d91045505c429e08ddc48cea3b1e4af9b8b211b6553ca.
pub const RULES: u32 = 10;
