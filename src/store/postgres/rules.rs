//! Follows from `server.sql`, `load.sql` and `access.sql`; `IPAM_BLESS=1 cargo test --test generated` writes it.

/// Raised with every change of what the server does by itself, so that a store that an older release made is brought up to date.
// Of scripts with the digest e1567dcf852349253d8e1be5883c3131f5170b79051b2947f79f6ef9719380f1.
pub const RULES: u32 = 17;
