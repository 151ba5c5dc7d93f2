//! Servers that die under load, and a standby that takes over.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

use ipam::domain::fields::{AddressRecord, EventFilter, Range, Subnet};
use ipam::error::Status;
use ipam::service::{Ipam, OpenOptions, address, event, range, subnet};

use crate::private::Private;
use crate::servers;
use crate::support::record;
use crate::worker::{Plan, Said, check, listen, start};

fn prepare(text: &str) -> Ipam {
    let ipam = Ipam::open(&OpenOptions { connection: text.to_owned(), ..OpenOptions::default() }).unwrap();
    ipam.write(|tx| {
        subnet::add(tx, &record::<Subnet>(&[("Name", "s"), ("NetworkId", "10.0.0.0/16")]))?;
        range::add(tx, &record::<Range>(&[("NetworkID", "10.0.0.0/16")]), false)
    })
    .unwrap();
    ipam
}

/// Counts the steps of all workers, so that something can be done after some of them.
#[derive(Default)]
struct Progress {
    steps: AtomicUsize,
    changed: (Mutex<()>, Condvar),
}

impl Progress {
    fn add(&self) {
        self.steps.fetch_add(1, Ordering::Relaxed);
        self.changed.1.notify_all();
    }

    fn wait_for(&self, steps: usize) {
        let mut guard = self.changed.0.lock().unwrap();
        while self.steps.load(Ordering::Relaxed) < steps {
            guard = self.changed.1.wait_timeout(guard, Duration::from_millis(20)).unwrap().0;
        }
    }
}

/// Runs workers on a store while `events` happens, and returns what they said.
fn under_load(text: &str, count: u64, steps: u32, events: impl FnOnce(&Progress)) -> BTreeMap<String, Said> {
    let progress = Arc::new(Progress::default());
    let workers: Vec<_> = (0..count)
        .map(|at| {
            let name = format!("f{at}");
            let mut child = start(text, &Plan { name: name.clone(), ranges: &[1], steps, seed: at + 1 });
            let progress = Arc::clone(&progress);
            std::thread::spawn(move || {
                let mut seen = 0;
                let said = listen(&mut child, |said| {
                    if said.steps > seen {
                        seen = said.steps;
                        progress.add();
                    }
                    false
                });
                (name, said)
            })
        })
        .collect();
    events(&progress);
    workers.into_iter().map(|worker| worker.join().unwrap()).collect()
}

#[test]
fn clients_go_on_by_themselves_when_the_server_is_killed_and_started_again() {
    if !servers() {
        return;
    }
    let server = Private::start(&[]);
    let text = server.store();
    let ipam = prepare(&text);
    let (kills, steps) = if std::env::var_os("IPAM_TEST_FULL").is_some() { (20, 400) } else { (3, 120) };
    let said = under_load(&text, 4, steps, |progress| {
        for kill in 1..=kills {
            progress.wait_for(kill * 40);
            server.kill();
            server.run();
        }
    });
    assert!(said.values().all(|said| said.ended), "a client ended with an error");
    // Every worker lives, so that all is told: nothing is there that nobody was told of.
    assert_eq!(check(&ipam, &said), 0);
    println!("kills {kills}, steps {}", said.values().map(|said| said.steps).sum::<usize>());
}

#[test]
fn whoever_follows_events_gets_each_once_over_restarts_of_the_server() {
    if !servers() {
        return;
    }
    let server = Private::start(&[]);
    let ipam = prepare(&server.store());
    let last = ipam.query(EventFilter::default()).unwrap().map(|event| event.unwrap().id).last().unwrap();
    let follow = |after, ms| event::follow(&ipam, after, Duration::from_millis(ms));

    server.kill();
    assert_eq!(follow(last, 300).unwrap_err().status(), Status::ServerUnreachable, "away, and not in time");
    let (seen, wanted) = std::thread::scope(|scope| {
        // It waits before there is a server, and over a restart.
        let follower = scope.spawn(|| {
            let mut seen = Vec::new();
            while seen.len() < 40 {
                let events = follow(seen.last().copied().unwrap_or(last), 60_000).unwrap();
                assert!(!events.is_empty(), "{} came", seen.len());
                seen.extend(events.into_iter().map(|event| event.id));
            }
            seen
        });
        server.run();
        for restart in 0..2 {
            for at in 0..20 {
                let address = format!("10.0.{restart}.{at}");
                ipam.write(|tx| address::add(tx, &record::<AddressRecord>(&[("IpAddress", &address)]))).unwrap();
            }
            if restart == 0 {
                server.kill();
                server.run();
            }
        }
        let wanted: Vec<_> = ipam.query(EventFilter::default()).unwrap().map(|event| event.unwrap().id).collect();
        (follower.join().unwrap(), wanted)
    });
    assert_eq!(seen, wanted[wanted.len() - 40..]);
    assert!(follow(seen[39], 0).unwrap().is_empty());
}

#[test]
fn clients_go_on_by_themselves_when_a_synchronous_standby_takes_over() {
    if !servers() {
        return;
    }
    let primary = Private::start(&["wal_level=replica", "synchronous_standby_names=*", "synchronous_commit=local"]);
    let store = primary.store();
    let standby = primary.standby();
    // From here on a commit is acknowledged only when the standby has it.
    crate::support::server::run(&primary.text, "ALTER SYSTEM SET synchronous_commit = 'on'").unwrap();
    crate::support::server::run(&primary.text, "SELECT pg_reload_conf()").unwrap();
    let both = store.replace(primary.place(), &format!("{},{}", primary.place(), standby.place()));
    let text = format!("{both}&target_session_attrs=read-write");
    let ipam = prepare(&text);
    let said = under_load(&text, 4, 100, |progress| {
        progress.wait_for(60);
        primary.kill();
        standby.promote();
    });
    assert!(said.values().all(|said| said.ended), "a client ended with an error");
    assert_eq!(check(&ipam, &said), 0);
    // It is the standby that has it all.
    let alone = store.replace(primary.place(), standby.place());
    let ipam = Ipam::open(&OpenOptions { connection: alone, ..OpenOptions::default() }).unwrap();
    assert_eq!(check(&ipam, &said), 0);
}
