//! Follows from `server.sql`, `load.sql` and `access.sql`; `IPAM_BLESS=1 cargo test --test generated` writes it.

/// Raised with every change of what the server does by itself, so that a store that an older release made is brought up to date.
// Of scripts with the digest 45fd9040054cde92021db167349f9b1ba988d88a63153643e9c2e72b8184c955.
pub const RULES: u32 = 11;
