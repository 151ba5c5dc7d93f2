//! What looking after a store gives.

use super::enums::CheckState;
use crate::domain::object::objects;
use crate::domain::value::Timestamp;

objects! {
    /// One part of the check of a store.
    DatabaseCheck = "IpamDatabaseCheck" view ["Check", "State", "Examined", "Findings", "Problems"] {
        /// What was checked.
        check: String = "Check", Derived, since 9;
        /// Whether all was right, or could be mended.
        state: CheckState = "State", Derived, since 9;
        /// How much was looked at.
        examined: u64 = "Examined", Derived, unit "rows", since 9;
        /// How many things are not as they have to be, mended ones among them.
        findings: u64 = "Findings", Derived, since 9;
        /// The first hundred of them, one sentence each.
        problems: Vec<String> = "Problems", Derived, since 9;
        /// Path or address of the store.
        database: String = "Database", Derived, since 9;
    }

    /// A whole store that was copied to a file, or from one.
    DatabaseCopy = "IpamDatabaseCopy" view ["Path", "Database", "Rows", "SizeBytes", "Time"] {
        /// File that was made.
        path: String = "Path", Derived, since 9;
        /// What it was made of.
        database: String = "Database", Derived, since 9;
        /// Rows in all tables.
        rows: u64 = "Rows", Derived, unit "rows", since 9;
        /// Size of the file.
        size_bytes: u64 = "SizeBytes", Derived, unit "bytes", since 9;
        /// SHA-256 of all rows; the same for the same content on any engine.
        digest: String = "Digest", Derived, since 9;
        /// When it was made.
        time: Timestamp = "Time", Derived, since 9;
        /// Name under which the file is kept that was there before.
        replaced: String = "Replaced", Derived, since 9;
    }

    /// A table of a store that was copied into another and compared.
    TableCopy = "IpamTableCopy" view ["Table", "Rows", "Digest"] {
        /// Name of the table.
        table: String = "Table", Derived, since 9;
        /// Number of its rows on both sides.
        rows: u64 = "Rows", Derived, unit "rows", since 9;
        /// SHA-256 of its rows on both sides.
        digest: String = "Digest", Derived, since 9;
    }
}
