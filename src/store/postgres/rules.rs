//! Follows from `server.sql`, `load.sql` and `access.sql`; `IPAM_BLESS=1 cargo test --test generated` writes it.

/// Raised with every change of what the server does by itself, so that a store that an older release made is brought up to date.
// Of scripts with the digest 2035a951a5fbb54deaae127108b87036a4613d98985e131c7853aa6ea4d58a93.
pub const RULES: u32 = 2;
