//! Follows from `server.sql`, `load.sql` and `access.sql`; `IPAM_BLESS=1 cargo test --test generated` writes it.

/// Raised with every change of what the server does by itself, so that a store that an older release made is brought up to date.
// Of scripts with the digest 2cb0db471b13e02e19bf3cf131b69eab52e66a9dcc41a575548d82d6168c3550.
pub const RULES: u32 = 7;
