//! Follows from `server.sql`, `load.sql` and `access.sql`; `IPAM_BLESS=1 cargo test --test generated` writes it.

/// Raised with every change of what the server does by itself, so that a store that an older release made is brought up to date.
// Of scripts with the digest ee3e53ae15c9b5b95d58b4397da7aedaa90a8c7dd0b5c9bb20d705387306eda6.
pub const RULES: u32 = 18;
