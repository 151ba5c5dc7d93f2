//! Events come in the order of commits, none is missed and none comes twice.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use ipam::domain::fields::EventFilter;
use ipam::error::Status;
use ipam::service::{Ipam, event};

use crate::support::{Bench, server};
use crate::take;

#[test]
fn whoever_follows_gets_every_event_once_while_others_write() {
    const WRITERS: u32 = 4;
    const EACH: u32 = 15;
    let bench = Bench::new();
    bench.subnet(&[("NetworkId", "10.0.0.0/24")]).unwrap();
    bench.range(&[("NetworkID", "10.0.0.0/24")]).unwrap();
    let writers: Vec<_> = (0..WRITERS)
        .map(|_| {
            let ipam = bench.again();
            std::thread::spawn(move || (0..EACH).for_each(|_| drop(take(&ipam, 2, ""))))
        })
        .collect();
    let (mut seen, mut after) = (Vec::new(), 0);
    let all = (2 + WRITERS * EACH * 2) as usize;
    while seen.len() < all {
        let events = event::follow(&bench.ipam, after, Duration::from_secs(30)).unwrap();
        assert!(!events.is_empty(), "{} of {all} events came", seen.len());
        after = events.last().unwrap().id;
        seen.extend(events.into_iter().map(|event| event.id));
    }
    writers.into_iter().for_each(|writer| writer.join().unwrap());
    let count = seen.len();
    seen.sort_unstable();
    seen.dedup();
    assert_eq!((count, seen.len()), (all, all));
    assert!(event::follow(&bench.ipam, after, Duration::ZERO).unwrap().is_empty());
}

/// Returns how soon after its commit an event came to somebody who waited for it, and how many came.
fn wait_for_one(bench: &Bench, writer: Ipam) -> (Duration, usize) {
    let last = bench.find::<EventFilter>(&[]).last().map_or(0, |event| event.id);
    let follower = bench.ipam.clone();
    let (told, begins) = std::sync::mpsc::channel();
    let waiting = std::thread::spawn(move || {
        told.send(()).unwrap();
        let events = event::follow(&follower, last, Duration::from_secs(60)).unwrap();
        (Instant::now(), events.len())
    });
    begins.recv().unwrap();
    // It is to wait, not to find it at its first look; should it be late, the test says less but nothing wrong.
    std::thread::sleep(Duration::from_millis(100));
    take(&writer, 1, "");
    let committed = Instant::now();
    let (came, count) = waiting.join().unwrap();
    (came.saturating_duration_since(committed), count)
}

#[test]
fn whoever_waits_is_told_of_commits_of_the_same_store_and_of_others() {
    let bench = Bench::new();
    bench.subnet(&[("NetworkId", "10.0.0.0/24")]).unwrap();
    bench.range(&[("NetworkID", "10.0.0.0/24")]).unwrap();
    for writer in [bench.ipam.clone(), bench.again()] {
        let (took, count) = wait_for_one(&bench, writer);
        println!("told after {} us", took.as_micros());
        assert_eq!(count, 1);
        assert!(took < Duration::from_secs(30), "the end of the wait brought it, not the commit");
    }
}

#[test]
fn whoever_waits_is_stopped_from_another_thread_and_others_are_not() {
    let bench = Bench::new();
    let last = bench.find::<EventFilter>(&[]).last().map_or(0, |event| event.id);
    let other = bench.again();
    let wait = |ipam: &Ipam, seconds| event::follow(ipam, last, Duration::from_secs(seconds));
    std::thread::scope(|scope| {
        let waiting = scope.spawn(|| wait(&bench.ipam, 600));
        let undisturbed = scope.spawn(|| wait(&other, 1));
        // Whoever has not begun to wait is not stopped, so it is said until somebody hears.
        while !waiting.is_finished() {
            bench.ipam.interrupt();
            std::thread::sleep(Duration::from_millis(10));
        }
        assert_eq!(waiting.join().unwrap().unwrap_err().status(), Status::Interrupted);
        assert!(undisturbed.join().unwrap().unwrap().is_empty());
    });
    assert!(event::follow(&bench.ipam, last, Duration::ZERO).unwrap().is_empty(), "the next wait is another");
}

#[test]
fn a_server_tells_of_commits_and_of_nothing_where_nobody_listens() {
    if server::named().is_none() {
        return;
    }
    let bench = Bench::new();
    bench.subnet(&[("NetworkId", "10.0.0.0/24")]).unwrap();
    bench.range(&[("NetworkID", "10.0.0.0/24")]).unwrap();
    // Listens as the library does, and counts.
    let database = bench.database.as_ref().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let (client, mut connection) =
        runtime.block_on(tokio_postgres::connect(&database.text(), tokio_postgres::NoTls)).unwrap();
    let counter = std::sync::Arc::new(AtomicU32::new(0));
    let told = std::sync::Arc::clone(&counter);
    runtime.spawn(async move {
        while let Some(Ok(message)) = std::future::poll_fn(|context| connection.poll_message(context)).await {
            let one = matches!(message, tokio_postgres::AsyncMessage::Notification(_));
            counter.fetch_add(u32::from(one), Ordering::Relaxed);
        }
    });
    let run = |sql: &str| runtime.block_on(client.batch_execute(sql)).unwrap();
    run("LISTEN ipam_event");
    take(&bench.ipam, 3, "");
    // Any answer comes behind what was told before.
    run("SELECT 1");
    run("SELECT 1");
    assert_eq!(told.load(Ordering::Relaxed), 0, "nobody holds the locks of those who listen");
    run("SELECT pg_advisory_lock(1229996366, own) FROM generate_series(0, 15) AS own");
    take(&bench.ipam, 3, "");
    run("SELECT 1");
    run("SELECT 1");
    assert_eq!(told.load(Ordering::Relaxed), 0, "whoever looks whether somebody listens does not listen");
    run("SELECT pg_advisory_unlock_all()");
    run("SELECT pg_advisory_lock_shared(1229996366, own) FROM generate_series(0, 15) AS own");
    take(&bench.ipam, 3, "");
    take(&bench.ipam, 1, "");
    run("SELECT 1");
    run("SELECT 1");
    assert_eq!(told.load(Ordering::Relaxed), 2, "once for each commit");
}

#[test]
fn events_behind_a_transaction_that_still_runs_come_when_it_ends() {
    if server::named().is_none() {
        return;
    }
    let bench = Bench::new();
    bench.subnet(&[("NetworkId", "10.0.0.0/24")]).unwrap();
    bench.range(&[("NetworkID", "10.0.0.0/24")]).unwrap();
    let last = bench.find::<EventFilter>(&[]).last().unwrap().id;
    let other = bench.again();
    let seen = |patience| event::follow(&other, last, patience).unwrap().len();
    bench
        .ipam
        .write(|tx| {
            tx.store().custom_fields()?;
            // Another writer commits while this one, which began before, still runs.
            take(&bench.again(), 1, "");
            assert_eq!(seen(Duration::ZERO), 0);
            Err::<(), _>(ipam::error::Error::new(Status::Interrupted))
        })
        .unwrap_err();
    // Nobody tells of the end of one that wrote no event.
    assert_eq!(seen(Duration::from_secs(60)), 1);
}
