//! What only a server has: many processes on one store, clients and servers that die, a standby that takes over, logins and TLS.
//!
//! Runs on the server that `IPAM_TEST_POSTGRES` names, as `./test` does, and on private ones that are stopped and killed. Without the
//! variable there is no server to test, unless CI says that everything must run.

#[path = "../support/mod.rs"]
mod support;

mod access;
mod clients;
mod failover;
mod login;
mod lost;
mod parallel;
mod private;
mod worker;

/// Returns whether there are servers here. CI has them.
fn servers() -> bool {
    let named = support::server::named().is_some();
    assert!(named || std::env::var("IPAM_TEST_SERVERS").as_deref() != Ok("must"), "IPAM_TEST_POSTGRES names no server");
    if !named {
        println!("not run: IPAM_TEST_POSTGRES names no server");
    }
    named
}
