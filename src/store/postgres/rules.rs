//! Follows from `server.sql`, `load.sql` and `access.sql`; `IPAM_BLESS=1 cargo test --test generated` writes it.

/// Raised with every change of what the server does by itself, so that a store that an older release made is brought up to date.
// Of scripts with the digest 87013b27bcec85c18ab15609a34e4b57d4656c05155e8ad225f5bbf44550b7db.
pub const RULES: u32 = 15;
