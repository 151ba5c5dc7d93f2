//! Follows from `server.sql`, `load.sql` and `access.sql`; `IPAM_BLESS=1 cargo test --test generated` writes it.

/// Raised with every change of what the server does by itself, so that a store that an older release made is brought up to date.
// Of scripts with the digest 2a5ef7497579cd43f6fcdc5674b35d8c7ce7e9f3c384a2079096d12a8594ffa9.
pub const RULES: u32 = 12;
