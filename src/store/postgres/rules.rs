//! Follows from `server.sql`, `load.sql` and `access.sql`; `IPAM_BLESS=1 cargo test --test generated` writes it.

/// Raised with every change of what the server does by itself, so that a store that an older release made is brought up to date.
// Of scripts with the digest 3014f91a0c5b802a2871d7a6989e779373987d4dd2b93b66b3a46be48e047863.
pub const RULES: u32 = 2;
