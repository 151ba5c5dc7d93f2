//! One sync per VMM server at a time: the lease, and who holds it.

use std::fs;

use crate::domain::value::Timestamp;
use crate::error::{Error, Result, Status};
use crate::service::Tx;
use crate::store::sync::Lease;

/// How long a lease holds unless it is renewed: 30 s in microseconds.
const HOLDS_US: i64 = 30_000_000;

/// Takes the lease on a VMM server, from a dead owner on this machine at once, from any other when its time is over.
///
/// # Errors
/// `SyncLocked` names the owner.
pub fn take(tx: &Tx, server: &str) -> Result<Lease> {
    let own = Lease {
        server: server.to_owned(),
        host: whoami::hostname().unwrap_or_default(),
        boot_id: boot_id(),
        pid: std::process::id(),
        process_start: process_start(std::process::id()).unwrap_or_default(),
        token: 1,
        expires: until(tx.now()),
    };
    let token = match tx.store().lease(server)? {
        None => 1,
        Some(held) => {
            if held.expires > tx.now() && !is_dead(&held, &own) {
                return Err(Error::new(Status::SyncLocked).with("value", server).with(
                    "rule",
                    format_args!("process {} on {} holds it until {}", held.pid, held.host, held.expires),
                ));
            }
            held.token + 1
        }
    };
    let own = Lease { token, ..own };
    tx.store().put_lease(&own)?;
    Ok(own)
}

/// Checks that the lease is still held and makes it hold on.
///
/// # Errors
/// `LeaseLost`.
pub fn renew(tx: &Tx, lease: &Lease) -> Result<()> {
    tx.store().check_lease(&lease.server, lease.token)?;
    tx.store().put_lease(&Lease { expires: until(tx.now()), ..lease.clone() })
}

fn until(now: Timestamp) -> Timestamp {
    Timestamp(now.0 + HOLDS_US)
}

/// Tells whether the owner is known not to live any more; only a process of this machine can be known.
fn is_dead(held: &Lease, own: &Lease) -> bool {
    if held.host != own.host || own.boot_id.is_empty() || held.boot_id.is_empty() {
        return false;
    }
    held.boot_id != own.boot_id || process_start(held.pid).as_deref() != Some(held.process_start.as_str())
}

/// Returns what tells one start of this machine from another; empty where the system does not say. Only Linux is asked: under Wine
/// a Windows program sees Linux's `/proc` as well, with numbers of processes that are not its own.
fn boot_id() -> String {
    if cfg!(not(target_os = "linux")) {
        return String::new();
    }
    fs::read_to_string("/proc/sys/kernel/random/boot_id").map(|id| id.trim().to_owned()).unwrap_or_default()
}

/// Returns when a process was started, by the kernel's count; `None` for a process that is not there or cannot be asked.
fn process_start(pid: u32) -> Option<String> {
    if cfg!(not(target_os = "linux")) {
        return None;
    }
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    // The name of the program stands in parentheses and may hold blanks; state is the first field behind it, start the
    // twentieth (proc(5)). A zombie has ended.
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    if fields.first() == Some(&"Z") {
        return None;
    }
    fields.get(19).map(|start| (*start).to_owned())
}
