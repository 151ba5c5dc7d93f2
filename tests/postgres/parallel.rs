//! Who waits for whom.

use std::sync::mpsc;

use ipam::domain::fields::{AddressFilter, AddressRecord, Subnet};
use ipam::error::Status;
use ipam::service::{Changes, Ipam, OpenOptions, address, range, subnet};

use crate::servers;
use crate::support::{Bench, record, status};
use crate::worker::take;

fn bench() -> Bench {
    let bench = Bench::new();
    for net in ["10.0.0.0/24", "10.0.1.0/24"] {
        bench.subnet(&[("NetworkId", net)]).unwrap();
        bench.range(&[("NetworkID", net)]).unwrap();
    }
    bench
}

/// Opens the store for someone who does not wait long.
fn impatient(bench: &Bench) -> Ipam {
    let options = OpenOptions { connection: bench.text(), busy_timeout_ms: Some(200), ..OpenOptions::default() };
    Ipam::open(&options).unwrap()
}

/// Runs `others` while a transaction has taken an address of range 1 and is not yet committed.
fn during(bench: &Bench, others: impl FnOnce()) {
    let ipam = bench.again();
    let (taken, hear) = mpsc::channel();
    let (go_on, wait) = mpsc::channel::<()>();
    // What goes on belongs to the scope, so that the other thread ends also when `others` panics.
    std::thread::scope(move |scope| {
        let go_on = go_on;
        scope.spawn(move || {
            ipam.write(|tx| {
                let free = range::free_addresses(tx, 1, 1)?.remove(0).ip_address.to_string();
                address::add(tx, &record::<AddressRecord>(&[("IpAddress", &free)]))?;
                taken.send(()).unwrap();
                wait.recv().ok();
                Ok(())
            })
            .unwrap();
        });
        hear.recv().unwrap();
        others();
        go_on.send(()).unwrap();
    });
}

#[test]
fn different_ranges_do_not_wait_for_each_other_and_one_range_does() {
    if !servers() {
        return;
    }
    let bench = bench();
    during(&bench, || {
        let other = impatient(&bench);
        let (_, address) = take(&other, 2, "x");
        assert_eq!(address.to_string(), "10.0.1.1");
        other.write(|tx| address::add(tx, &record::<AddressRecord>(&[("IpAddress", "192.0.2.1")]))).unwrap();
        let same = other.write(|tx| range::free_addresses(tx, 1, 1));
        let error = same.unwrap_err();
        assert_eq!(error.status(), Status::StoreBusy);
        assert!(error.is_transient() && error.operand("rule").unwrap().parse::<u32>().unwrap() >= 200, "{error}");
        let structure =
            other.write(|tx| subnet::add(tx, &record::<Subnet>(&[("Name", "n"), ("NetworkId", "10.9.0.0/24")])));
        assert_eq!(
            structure.unwrap_err().status(),
            Status::StoreBusy,
            "what changes structure waits for those who change addresses"
        );
        assert_eq!(bench.find::<AddressFilter>(&[]).len(), 2, "who reads waits for nobody");
    });
    assert_eq!(bench.free(1, 1), ["10.0.0.2"]);
}

#[test]
fn the_time_out_of_an_open_store_is_that_which_was_set_last() {
    if !servers() {
        return;
    }
    let bench = bench();
    let other = bench.again();
    // Its connection is kept from now on, with the time of before.
    other.write(|tx| Ok(tx.now())).unwrap();
    let busy = || {
        let error = other.write(|tx| range::free_addresses(tx, 1, 1)).unwrap_err();
        assert_eq!(error.status(), Status::StoreBusy, "{error}");
        error.operand("rule").unwrap().parse::<u32>().unwrap()
    };
    during(&bench, || {
        other.set_busy_timeout(300).unwrap();
        assert!((300..20_000).contains(&busy()));
        other.set_busy_timeout(0).unwrap();
        assert!(busy() < 300);
        other.set_busy_timeout(i32::MAX as u32).unwrap();
    });
    other.write(|tx| range::free_addresses(tx, 1, 1)).unwrap();
    assert_eq!(other.set_busy_timeout(i32::MAX as u32 + 1).unwrap_err().status(), Status::InvalidParameter);
}

#[test]
fn two_who_change_the_same_address_at_once_lose_nothing() {
    if !servers() {
        return;
    }
    let bench = bench();
    bench.address(&[("IpAddress", "10.0.0.7")]).unwrap();
    let filter = || crate::support::filter::<AddressFilter>(&[("IpAddress", "10.0.0.7")]);
    let set = |ipam: &Ipam, field: &str, value: &str| {
        let changes = Changes::from(record::<AddressRecord>(&[(field, value)]));
        ipam.write(|tx| address::set(tx, &filter(), &changes)).unwrap();
    };
    std::thread::scope(|scope| {
        for field in ["Description", "Owner", "AssetTag", "SerialNumber"] {
            let ipam = bench.again();
            scope.spawn(move || (0..25).for_each(|n| set(&ipam, field, &format!("{field} {n}"))));
        }
    });
    let found = &bench.find::<AddressFilter>(&[("IpAddress", "10.0.0.7")])[0];
    let last = |field: &str| format!("{field} 24");
    assert_eq!(
        [&found.description, &found.owner, &found.asset_tag, &found.serial_number],
        [&last("Description"), &last("Owner"), &last("AssetTag"), &last("SerialNumber")]
    );
    assert_eq!(found.row_version, 101);
}

#[test]
fn two_who_record_the_same_address_at_once_are_told_apart() {
    if !servers() {
        return;
    }
    let bench = bench();
    let add = |ipam: &Ipam| ipam.write(|tx| address::add(tx, &record::<AddressRecord>(&[("IpAddress", "10.0.0.9")])));
    let outcomes: Vec<_> = std::thread::scope(|scope| {
        let started: Vec<_> = (0..6).map(|_| bench.again()).map(|ipam| scope.spawn(move || add(&ipam))).collect();
        started.into_iter().map(|one| one.join().unwrap()).collect()
    });
    let (done, refused): (Vec<_>, Vec<_>) = outcomes.into_iter().partition(Result::is_ok);
    assert_eq!((done.len(), refused.len()), (1, 5));
    for one in refused {
        assert_eq!(status(one), Status::InvalidIPAddressConflict);
    }
}

#[test]
fn what_waits_is_stopped_from_another_thread() {
    if !servers() {
        return;
    }
    let bench = bench();
    during(&bench, || {
        let other = bench.again();
        std::thread::scope(|scope| {
            let waiting = scope.spawn(|| other.write(|tx| range::free_addresses(tx, 1, 1)));
            while !waiting.is_finished() {
                other.interrupt();
                std::thread::yield_now();
            }
            assert_eq!(status(waiting.join().unwrap()), Status::Interrupted);
        });
        assert_eq!(take(&other, 2, "x").1.to_string(), "10.0.1.1", "the store goes on");
    });
}

#[test]
fn an_interrupt_between_two_tries_is_heard() {
    if !servers() {
        return;
    }
    let bench = bench();
    bench.database.as_ref().unwrap().run(
        "CREATE FUNCTION ipam.crowd() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'crowded' USING ERRCODE = '40001'; END $$;
         CREATE TRIGGER crowd BEFORE INSERT ON ipam.ip_address EXECUTE FUNCTION ipam.crowd()",
    );
    let mut tries = 0;
    let outcome = bench.ipam.write(|tx| {
        tries += 1;
        let refused = address::add(tx, &record::<AddressRecord>(&[("IpAddress", "10.0.0.1")])).unwrap_err();
        // The statement has its answer, so nothing is left to be stopped but the next try.
        bench.ipam.interrupt();
        Err::<(), _>(refused)
    });
    assert_eq!((outcome.unwrap_err().status(), tries), (Status::Interrupted, 1));
}
