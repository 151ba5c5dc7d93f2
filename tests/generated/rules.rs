//! The number of what a server does by itself.

use sha2::{Digest, Sha256};

use super::{Path, fs};

pub const PATH: &str = "src/store/postgres/rules.rs";

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// Returns the file as it is while it has the digest of the scripts, and else with the next number.
pub fn text() -> String {
    let scripts = ["server", "load", "access"].map(|name| read(&format!("src/store/postgres/{name}.sql"))).concat();
    let digest = Sha256::digest(scripts.replace("\r\n", "\n"));
    let digest: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    let mark = format!("// Of scripts with the digest {digest}.");
    let found = read(PATH);
    if found.contains(&mark) {
        return found;
    }
    let (_, number) = found.split_once("RULES: u32 = ").unwrap();
    let number: u32 = number.split_once(';').unwrap().0.parse().unwrap();
    format!(
        "//! Follows from `server.sql`, `load.sql` and `access.sql`; `IPAM_BLESS=1 cargo test --test generated` writes it.

/// Raised with every change of what the server does by itself, so that a store that an older release made is brought up to date.
{mark}
pub const RULES: u32 = {};
",
        number + 1
    )
}
