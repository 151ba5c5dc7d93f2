//! Follows from `server.sql`, `load.sql` and `access.sql`; `IPAM_BLESS=1 cargo test --test generated` writes it.

/// Raised with every change of what the server does by itself, so that a store that an older release made is brought up to date.
// Of scripts with the digest 76f3a9b9f609b3710ddc298b39e429502c66a30576eaf51bb7e3de43dd2f432b.
pub const RULES: u32 = 13;
