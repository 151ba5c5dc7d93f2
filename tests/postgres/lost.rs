//! Connections that are lost: at a commit, whose answer nobody heard, and in the midst of a transaction that the server ends.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use ipam::domain::fields::{AddressFilter, AddressRecord, EventFilter, RangeFilter, RequestOptions};
use ipam::error::{Result, Status};
use ipam::service::{Ipam, OpenOptions, address, range, request};

use crate::servers;
use crate::support::{Bench, filter, record};

/// What becomes of the next commit.
enum Fate {
    /// It does not reach the server.
    Dropped,
    /// The server commits, then something happens, and its answer does not come back.
    Unheard(Box<dyn FnOnce() + Send>),
}

/// Stands between a client and the server.
#[derive(Clone)]
struct Between {
    next: Arc<Mutex<Option<Fate>>>,
    port: u16,
}

impl Between {
    fn start(server: String) -> Between {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let between = Between { next: Arc::default(), port: listener.local_addr().unwrap().port() };
        let own = between.clone();
        // It ends with the process.
        std::thread::spawn(move || {
            for client in listener.incoming() {
                let (own, server) = (own.clone(), TcpStream::connect(&server).unwrap());
                std::thread::spawn(move || own.serve(client.unwrap(), server));
            }
        });
        between
    }

    fn serve(&self, mut client: TcpStream, mut server: TcpStream) {
        let (mut from, mut to) = (server.try_clone().unwrap(), client.try_clone().unwrap());
        let unheard = Arc::new(AtomicBool::new(false));
        let is_unheard = Arc::clone(&unheard);
        let back = std::thread::spawn(move || {
            let mut buffer = vec![0; 1 << 16];
            while let Ok(size @ 1..) = from.read(&mut buffer) {
                if !is_unheard.load(Ordering::SeqCst) && to.write_all(&buffer[..size]).is_err() {
                    return;
                }
            }
            if !is_unheard.load(Ordering::SeqCst) {
                let _ = to.shutdown(Shutdown::Both);
            }
        });
        let mut buffer = vec![0; 1 << 16];
        while let Ok(size @ 1..) = client.read(&mut buffer) {
            let sent = &buffer[..size];
            let commits = sent.windows(7).any(|part| part == b"COMMIT\0");
            let fate = if commits { self.next.lock().unwrap().take() } else { None };
            match fate {
                None if server.write_all(sent).is_ok() => continue,
                None | Some(Fate::Dropped) => {}
                Some(Fate::Unheard(then)) => {
                    unheard.store(true, Ordering::SeqCst);
                    server.write_all(sent).unwrap();
                    // The server ends its work, then the connection.
                    server.shutdown(Shutdown::Write).unwrap();
                    back.join().unwrap();
                    then();
                    client.shutdown(Shutdown::Both).unwrap();
                    return;
                }
            }
            break;
        }
        let _ = server.shutdown(Shutdown::Both);
        let _ = client.shutdown(Shutdown::Both);
    }
}

/// A store with a range, and a client of it whose commits can be lost.
fn bench() -> Option<(Bench, Between, Ipam)> {
    if !servers() {
        return None;
    }
    let bench = Bench::new();
    bench.subnet(&[("NetworkId", "10.0.0.0/24")]).unwrap();
    bench.range(&[("NetworkID", "10.0.0.0/24")]).unwrap();
    let text = bench.text();
    let place = text.split('@').nth(1).and_then(|rest| rest.split('/').next()).unwrap().to_owned();
    let between = Between::start(place.clone());
    let text = text.replace(&place, &format!("127.0.0.1:{}", between.port));
    let ipam = Ipam::open(&OpenOptions { connection: text, ..OpenOptions::default() }).unwrap();
    Some((bench, between, ipam))
}

fn take(ipam: &Ipam) -> Result<AddressRecord> {
    let options = RequestOptions { parent: vec!["IpamRange/1".to_owned()], ..RequestOptions::default() };
    let template = record::<AddressRecord>(&[("DeviceName", "web")]);
    Ok(ipam.write(|tx| request::addresses_alone(tx, &options, &template))?.remove(0))
}

fn add(ipam: &Ipam) -> Result<AddressRecord> {
    ipam.write(|tx| {
        let free = range::free_addresses(tx, 1, 1)?.remove(0).ip_address;
        address::add(tx, &record::<AddressRecord>(&[("IpAddress", &free.to_string()), ("DeviceName", "web")]))
    })
}

#[test]
fn what_was_taken_as_the_connection_was_lost_is_found_or_taken_once() {
    let Some((bench, between, ipam)) = bench() else { return };
    let mut number = 0;
    for ask in [take, add] {
        for fate in [None, Some(Fate::Dropped), Some(Fate::Unheard(Box::new(|| {}))), None] {
            let events = bench.find::<EventFilter>(&[]).len();
            *between.next.lock().unwrap() = fate;
            number += 1;
            let taken = ask(&ipam).unwrap();
            assert!(between.next.lock().unwrap().is_none(), "the commit went another way");
            assert_eq!(taken.ip_address.to_string(), format!("10.0.0.{number}"));
            assert_eq!(bench.find::<AddressFilter>(&[("Id", &taken.id.to_string())]), [taken]);
            assert_eq!(bench.find::<AddressFilter>(&[]).len(), number);
            assert_eq!(bench.find::<EventFilter>(&[]).len(), events + 1);
        }
    }
}

#[test]
fn others_may_take_before_it_is_known_what_was_taken() {
    let Some((bench, between, ipam)) = bench() else { return };
    let other = bench.again();
    *between.next.lock().unwrap() = Some(Fate::Unheard(Box::new(move || {
        assert_eq!(take(&other).unwrap().ip_address.to_string(), "10.0.0.2");
    })));
    assert_eq!(take(&ipam).unwrap().ip_address.to_string(), "10.0.0.1");
    assert_eq!(take(&ipam).unwrap().ip_address.to_string(), "10.0.0.3");
}

#[test]
fn what_was_taken_of_a_range_that_is_gone_is_said_to_be_uncertain() {
    let Some((bench, between, ipam)) = bench() else { return };
    let other = bench.again();
    *between.next.lock().unwrap() = Some(Fate::Unheard(Box::new(move || {
        other.write(|tx| range::remove(tx, &filter(&[("Id", "1")]), true)).unwrap();
    })));
    assert_eq!(take(&ipam).unwrap_err().status(), Status::CommitUncertain);
    assert_eq!(bench.find::<RangeFilter>(&[]).len(), 0);
}

/// Takes one address of a subnet or range.
fn take_in(ipam: &Ipam, parents: &[&str]) -> Result<AddressRecord> {
    let parent = parents.iter().map(|&text| text.to_owned()).collect();
    let options = RequestOptions { parent, ..RequestOptions::default() };
    Ok(ipam.write(|tx| request::addresses_alone(tx, &options, &record::<AddressRecord>(&[])))?.remove(0))
}

#[test]
fn the_last_address_of_a_place_is_found_though_the_place_has_none_to_look_for() {
    let Some((bench, between, ipam)) = bench() else { return };
    for (third, parents) in [(1, &["IpamSubnet/2"] as &[_]), (2, &["IpamSubnet/3", "IpamSubnet/1"])] {
        let network = format!("10.0.{third}.0/30");
        bench.subnet(&[("NetworkId", &network)]).unwrap();
        bench.range(&[("NetworkID", &network)]).unwrap();
        take_in(&ipam, parents).unwrap();
        *between.next.lock().unwrap() = Some(Fate::Unheard(Box::new(|| {})));
        let taken = take_in(&ipam, parents).unwrap();
        assert!(between.next.lock().unwrap().is_none(), "the commit went another way");
        assert_eq!(taken.ip_address.to_string(), format!("10.0.{third}.2"));
        assert_eq!(bench.find::<AddressFilter>(&[("Id", &taken.id.to_string())]), [taken]);
        assert_eq!(bench.find::<AddressFilter>(&[]).len(), 2 * third);
    }
}

#[test]
fn what_was_taken_before_is_not_given_again_when_nothing_was_taken_as_the_connection_was_lost() {
    let Some((bench, between, ipam)) = bench() else { return };
    bench.subnet(&[("NetworkId", "10.0.1.0/30")]).unwrap();
    bench.range(&[("NetworkID", "10.0.1.0/30")]).unwrap();
    let first = take_in(&ipam, &["IpamRange/2"]).unwrap();
    let last = take_in(&bench.again(), &["IpamRange/2"]).unwrap();
    for parents in [&["IpamRange/2"] as &[_], &["IpamRange/2", "IpamRange/1"]] {
        *between.next.lock().unwrap() = Some(Fate::Unheard(Box::new(|| {})));
        let outcome = take_in(&ipam, parents);
        assert!(between.next.lock().unwrap().is_none(), "the commit went another way");
        match parents {
            [_] => assert_eq!(outcome.unwrap_err().status(), Status::NothingFree),
            _ => assert_eq!(outcome.unwrap().ip_address.to_string(), "10.0.0.1"),
        }
    }
    assert_ne!(first.ip_address, last.ip_address);
}

#[test]
fn what_was_taken_is_found_when_others_make_no_more_be_taken_there() {
    let Some((bench, between, ipam)) = bench() else { return };
    let other = bench.again();
    *between.next.lock().unwrap() = Some(Fate::Unheard(Box::new(move || {
        other.write(|tx| range::remove(tx, &filter(&[("Id", "1")]), false)).unwrap();
    })));
    let taken = take_in(&ipam, &["IpamSubnet/1"]).unwrap();
    assert_eq!(bench.find::<AddressFilter>(&[]), [taken]);
}

#[test]
fn a_transaction_that_the_server_ends_for_its_time_is_begun_again() {
    let Some((bench, _, ipam)) = bench() else { return };
    let database = bench.database.as_ref().unwrap();
    for (number, code) in ["25P03", "25P04"].into_iter().enumerate() {
        // The first that adds an address is told that it took too long.
        database.run(&format!(
            "CREATE SEQUENCE ipam.tried_{code};
             CREATE FUNCTION ipam.told_{code}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                IF nextval('ipam.tried_{code}') = 1 THEN RAISE 'too long' USING ERRCODE = '{code}'; END IF;
                RETURN NULL;
             END $$;
             CREATE TRIGGER told_{code} BEFORE INSERT ON ipam.ip_address EXECUTE FUNCTION ipam.told_{code}()"
        ));
        assert_eq!(add(&ipam).unwrap().ip_address.to_string(), format!("10.0.0.{}", number + 1));
        assert_eq!(database.run(&format!("SELECT last_value FROM ipam.tried_{code}")), [[Some("2".to_owned())]]);
    }

    database.run("DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET idle_in_transaction_session_timeout = 250', current_database()); END $$");
    let idle =
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction'";
    let (ipam, mut tried) = (bench.again(), 0);
    let taken = ipam
        .write(|tx| {
            tried += 1;
            range::free_addresses(tx, 1, 1)?;
            while tried == 1 && database.run(idle) != [[Some("0".to_owned())]] {}
            let free = range::free_addresses(tx, 1, 1)?.remove(0).ip_address;
            address::add(tx, &record::<AddressRecord>(&[("IpAddress", &free.to_string())]))
        })
        .unwrap();
    assert_eq!(taken.ip_address.to_string(), "10.0.0.3");
    assert!(tried > 1, "the server ended no session");
}
