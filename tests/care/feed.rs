//! Events come in the order of commits, none is missed and none comes twice.

use std::time::Duration;

use ipam::service::event;

use crate::support::Bench;
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
