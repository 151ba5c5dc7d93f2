//! Follows from `server.sql`, `load.sql` and `access.sql`; `IPAM_BLESS=1 cargo test --test generated` writes it.

/// Raised with every change of what the server does by itself, so that a store that an older release made is brought up to date.
// Of scripts with the digest 9893bf39126bc21856a877eb66a638e6c1f69b2236cf5c4d1107b287c2975356.
pub const RULES: u32 = 1;
