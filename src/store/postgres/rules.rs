//! Follows from `server.sql`, `load.sql` and `access.sql`; `IPAM_BLESS=1 cargo test --test generated` writes it.

/// Raised with every change of what the server does by itself, so that a store that an older release made is brought up to date.
// Of scripts with the digest 6c05a7416df9a7470c6c0e940d60eb6d2bbfe5e95ed6c821bdd228325dca53c9.
pub const RULES: u32 = 14;
