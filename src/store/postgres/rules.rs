//! Follows from `server.sql`, `load.sql` and `access.sql`; `IPAM_BLESS=1 cargo test --test generated` writes it.

/// Raised with every change of what the server does by itself, so that a store that an older release made is brought up to date.
// Of scripts with the digest ed1d315f87a136ffd46ba0d94febba026be1f0cbbd53ff87a68d64a1db189440.
pub const RULES: u32 = 9;
