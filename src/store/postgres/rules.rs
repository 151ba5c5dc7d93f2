//! Follows from `server.sql`, `load.sql` and `access.sql`; `IPAM_BLESS=1 cargo test --test generated` writes it.

/// Raised with every change of what the server does by itself, so that a store that an older release made is brought up to date.
// Of scripts with the digest 0655509870aa88ca0ed9dc6912f652a07d7e3a659cfe982aeb8283d9ef2bd7d6.
pub const RULES: u32 = 6;
