//! Many processes at once, and processes that are killed.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};

use ipam::domain::fields::{AddressFilter, AddressRecord};
use ipam::service::{Tx, address};

use crate::servers;
use crate::support::server::run as run_sql;
use crate::support::{Bench, record};
use crate::worker::{Chance, Plan, Said, check, listen, recount, start};

/// A store with two ranges of the same subnet and one of another owner over the first, so that an address is in several.
fn bench() -> Bench {
    let bench = Bench::new();
    bench.owner("IPAM", "second");
    bench.subnet(&[("NetworkId", "10.0.0.0/16")]).unwrap();
    bench
        .range(&[("NetworkID", "10.0.0.0/16"), ("StartIPAddress", "10.0.1.0"), ("EndIPAddress", "10.0.100.255")])
        .unwrap();
    bench
        .range(&[("NetworkID", "10.0.0.0/16"), ("StartIPAddress", "10.0.101.0"), ("EndIPAddress", "10.0.200.255")])
        .unwrap();
    let other = [
        ("NetworkID", "10.0.0.0/16"),
        ("StartIPAddress", "10.0.1.0"),
        ("EndIPAddress", "10.0.2.255"),
        ("ServiceInstance", "second"),
    ];
    bench.range(&other).unwrap();
    bench
}

fn full() -> bool {
    std::env::var_os("IPAM_TEST_FULL").is_some()
}

fn run(bench: &Bench, count: u32, steps: u32, round: u64) -> BTreeMap<String, Said> {
    let text = bench.text();
    let started: Vec<_> = (0..count)
        .map(|at| {
            let name = format!("w{round}x{at}");
            let plan = Plan { name: name.clone(), ranges: &[1, 2], steps, seed: round * 1000 + u64::from(at) + 1 };
            (name, start(&text, &plan))
        })
        .collect();
    let listening: Vec<_> = started
        .into_iter()
        .map(|(name, mut child)| std::thread::spawn(move || (name, listen(&mut child, |_| false))))
        .collect();
    listening.into_iter().map(|listener| listener.join().unwrap()).collect()
}

#[test]
fn random_steps_of_1_8_and_32_clients_equal_what_they_were_told() {
    if !servers() {
        return;
    }
    let bench = bench();
    let mut all = BTreeMap::new();
    for (round, (count, steps)) in [(1, 60), (8, 25), (32, 12)].into_iter().enumerate() {
        let steps = if full() { steps * 20 } else { steps };
        let said = run(&bench, count, steps, round as u64 + 1);
        assert!(said.values().all(|said| said.ended), "a client ended with an error");
        all.extend(said);
        assert_eq!(check(&bench.ipam, &all), 0);
        recount(bench.database.as_ref().unwrap());
    }
    let steps: usize = all.values().map(|said| said.steps).sum();
    println!("clients 41, acknowledged steps {steps}");
    assert!(steps > 300);
}

#[test]
fn clients_that_are_killed_leave_whole_steps() {
    if !servers() {
        return;
    }
    let bench = bench();
    let seed = 7;
    let mut chance = Chance::new(seed);
    let rounds = if full() { 300 } else { 16 };
    let (mut all, mut unheard) = (BTreeMap::new(), 0);
    for round in 0..rounds {
        let text = bench.text();
        let killed: Vec<_> = (0..2)
            .map(|at| {
                let name = format!("k{round}x{at}");
                let mut child =
                    start(&text, &Plan { name: name.clone(), ranges: &[1], steps: u32::MAX, seed: round * 2 + at + 1 });
                let (steps, spin) = (1 + chance.below(12) as usize, chance.below(20_000));
                std::thread::spawn(move || {
                    let said = listen(&mut child, |said| {
                        // Somewhere within the step that follows, not only at its begin.
                        said.steps >= steps && (0..spin).map(std::hint::black_box).count() as u64 == spin
                    });
                    (name, said)
                })
            })
            .collect();
        all.extend(killed.into_iter().map(|one| one.join().unwrap()));
        unheard = check(&bench.ipam, &all);
    }
    recount(bench.database.as_ref().unwrap());
    println!("seed {seed}, kills {}, steps that were done and not told {unheard}", all.len());
    assert!(all.len() >= 32 && all.values().all(|said| !said.ended && said.steps > 0));
}

#[test]
fn those_who_remove_many_at_once_wait_in_turn_whoever_owns_them() {
    if !servers() {
        return;
    }
    let bench = bench();
    for instance in ["Localhost", "second"] {
        let add = |tx: &mut Tx| {
            (0..240).try_for_each(|n| {
                let ip = format!("10.0.1.{n}");
                address::add(tx, &record::<AddressRecord>(&[("IpAddress", &ip), ("ServiceInstance", instance)]))
                    .map(drop)
            })
        };
        bench.ipam.write(add).unwrap();
    }
    let (mine, theirs): (Vec<_>, Vec<_>) =
        bench.find::<AddressFilter>(&[]).into_iter().partition(|address| address.service_instance == "Localhost");
    let parts: Vec<Vec<u64>> = [&mine, &theirs]
        .into_iter()
        .flat_map(|some| {
            some.chunks(120).map(|part| part.iter().map(|address| address.id).collect()).collect::<Vec<_>>()
        })
        .collect();
    let (tries, steps) = (AtomicUsize::new(0), AtomicUsize::new(0));
    std::thread::scope(|scope| {
        for part in &parts {
            let (ipam, tries, steps) = (bench.again(), &tries, &steps);
            scope.spawn(move || {
                for some in part.chunks(4) {
                    let filter = AddressFilter { id: some.to_vec(), ..AddressFilter::default() };
                    steps.fetch_add(1, Ordering::Relaxed);
                    ipam.write(|tx| {
                        tries.fetch_add(1, Ordering::Relaxed);
                        address::remove(tx, &filter)
                    })
                    .unwrap();
                }
            });
        }
    });
    let (tries, steps) = (tries.into_inner(), steps.into_inner());
    assert_eq!((tries, steps), (120, 120), "nobody was in the way of another for good");
    assert_eq!(bench.find::<AddressFilter>(&[]).len(), 0);
    recount(bench.database.as_ref().unwrap());
}

#[test]
fn another_client_adds_and_removes_many_in_one_statement() {
    if !servers() {
        return;
    }
    let bench = bench();
    let database = bench.database.as_ref().unwrap();
    bench.request(&[("Parent", "IpamRange/1"), ("Count", "20000")], &[]).unwrap();
    recount(database);
    database.run("SET statement_timeout = '60s'; DELETE FROM ipam.ip_address WHERE id % 4 <> 0");
    recount(database);
    let left = bench.find::<AddressFilter>(&[]).len();
    assert_eq!(left, 5000);
    // Rows for the other owner, whose range ends in their midst, beside those that are there.
    let load = |first: &str, order: &str| {
        format!(
            "WITH k AS (SELECT array_agg(lpad(to_hex(167772160 + {first} + n), 32, '0')::uuid ORDER BY n {order}) AS keys,
                 array_agg('device ' || n ORDER BY n {order}) AS names FROM generate_series(0, 19999) n),
             one AS (SELECT jsonb_populate_record(a, jsonb_build_object('service_instance_id', r.service_instance_id, 'range_id', 1)) AS row
                 FROM ipam.ip_address a, ipam.ip_range r WHERE r.id = 3 LIMIT 1)
             SELECT count(*) FILTER (WHERE l.id > 0), count(*) FROM k, one, unnest(ipam.load_addresses(
                 ARRAY[one.row], k.keys, '{{range_id}}', array_fill(2::bigint, ARRAY[20000]), '{{device_name}}', k.names)) AS l (id)"
        )
    };
    let told = |added: &str| vec![vec![Some(added.to_owned()), Some("20000".to_owned())]];
    assert_eq!(database.run(&load("640", "ASC")), told("20000"));
    recount(database);
    assert_eq!(database.run(&load("645", "ASC")), told("5"), "those that are there are left as they are");
    recount(database);
    let mapped = "SELECT count(*) FROM ipam.ip_address WHERE range_id = 3 UNION ALL SELECT count(*) FROM ipam.ip_address WHERE range_id = 2";
    assert_eq!(database.run(mapped), [[Some("128".to_owned())], [Some("0".to_owned())]], "nobody says the range");
    let refused = run_sql(&bench.text(), &load("640", "DESC")).unwrap_err();
    assert_eq!(refused.code().unwrap().code(), "22023");
    database.run("SET statement_timeout = '60s'; DELETE FROM ipam.ip_address");
    recount(database);
}

/// Of many addresses that come in no order, what they take of free runs is worked out at the end of the transaction, whatever else is in it and
/// whether or not the client has it done.
#[test]
fn what_is_taken_later_is_taken_before_the_transaction_ends() {
    if !servers() {
        return;
    }
    let bench = bench();
    let database = bench.database.as_ref().unwrap();
    bench.request(&[("Parent", "IpamRange/1")], &[]).unwrap();
    // Every fourth address, so that none is beside another; some are in the range of the other owner as well.
    let load = |part: u32| {
        format!(
            "WITH k AS (SELECT array_agg(lpad(to_hex(167772416 + {part} + n * 4), 32, '0')::uuid ORDER BY n) AS keys FROM generate_series(0, 1999) n)
             SELECT cardinality(ipam.load_addresses(ARRAY(SELECT a FROM ipam.ip_address a ORDER BY a.id LIMIT 1), k.keys, '{{}}', '{{}}', '{{}}', '{{}}', true)) FROM k"
        )
    };
    let waiting = "SELECT count(*) FROM ipam.taken_later";
    for (part, then, rows) in [
        (1, String::new(), 2001),
        (2, format!("DELETE FROM ipam.ip_address WHERE get_byte(ip_address, 15) % 8 = 2; {}", load(2)), 4001),
        (3, "DELETE FROM ipam.ip_address WHERE id = (SELECT max(id) - 7 FROM ipam.ip_address)".to_owned(), 6000),
    ] {
        let load = load(part);
        database.run(&format!(
            "SET statement_timeout = '60s'; BEGIN; SAVEPOINT one; {load}; ROLLBACK TO one; {load}; {then}; COMMIT"
        ));
        recount(database);
        assert_eq!(database.run("SELECT count(*) FROM ipam.ip_address"), [[Some(rows.to_string())]]);
        assert_eq!(database.run(waiting), [[Some("0".to_owned())]]);
    }
}

/// A vacuum in the midst of an import finds many pages of free runs and hardly any run that is committed. What the server believes of them from
/// then on made it walk over all of them for each address, which took minutes.
#[test]
fn each_of_many_addresses_is_looked_for_whatever_the_server_believes() {
    if !servers() {
        return;
    }
    let bench = Bench::new();
    bench.subnet(&[("NetworkId", "10.0.0.0/8")]).unwrap();
    bench.range(&[("NetworkID", "10.0.0.0/8")]).unwrap();
    let database = bench.database.as_ref().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let text = database.text();
    let (client, connection) = runtime.block_on(tokio_postgres::connect(&text, tokio_postgres::NoTls)).unwrap();
    runtime.spawn(connection);
    let run = |sql: &str| runtime.block_on(client.batch_execute(sql)).unwrap();
    run("SET statement_timeout = '60s'; BEGIN");
    for (step, part) in [("cut_many", 1), ("cut_many", 2), ("give_back_many", 1), ("give_back_many", 2)] {
        // Every fourth address, so that none is beside another.
        run(&format!(
            "SELECT ipam.{step}(array_agg(1::bigint), array_agg(lpad(to_hex(167772160 + {part} + n * 4), 32, '0')::uuid ORDER BY n))
             FROM generate_series(1, 20000) n"
        ));
        database.run("VACUUM ANALYZE ipam.free_run");
    }
    run("COMMIT");
    recount(database);
}
