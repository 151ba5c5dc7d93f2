//! The store on PostgreSQL beside a bare program on the same server in the same run: the same durability (every commit reaches the disk), key
//! and row size, prepared statements, and nothing around it. The server is a private one, made and stopped by `tools/postgres`.
//!
//! Run with `cargo bench --bench postgres`, or with the names of parts behind `--`: `one`, `writers`, `ranges`, `request`, `import`, `tree`.
//! `IPAM_BENCH_ROWS` says how many rows are imported, 200,000 unless given; `IPAM_BENCH_FULL=1` adds a /8 with 10^7 used to `one`.
//! Figures are printed, never asserted, but for what must never be: a failure, or an address that two got.

use std::collections::HashSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Barrier;
use std::time::{Duration, Instant};

use ipam::domain::fields::{AddressRecord, AddressSpaceFilter, ImportOptions, Range, RequestOptions, Subnet};
use ipam::domain::object::{Object, Record};
use ipam::report;
use ipam::service::connection::Target;
use ipam::service::progress::Progress;
use ipam::service::{Ipam, Level, OpenOptions, csv, maintain, range, request, subnet};
use tokio::runtime::{Builder, Runtime};
use tokio_postgres::types::ToSql;
use tokio_postgres::{Client, NoTls, Statement};

mod words;

/// Calls of each program and fill, in turns of [`TURN`].
const CALLS: usize = 1_000;
const TURN: usize = 100;
/// Addresses that each writer takes.
const EACH: usize = 100;
const MANY: usize = 1_000;
const ROUNDS: usize = 9;
const SUBNETS: u32 = 16_000;
const FIRST: u32 = 0x0a00_0001;

/// A private server, which goes with it.
struct Server(PathBuf);

impl Server {
    fn start(folder: &Path) -> Server {
        let server = Server(folder.join("server"));
        server.tool("start", &[]);
        server
    }

    fn tool(&self, command: &str, arguments: &[&str]) -> String {
        let output = Command::new("tools/postgres").arg(command).arg(&self.0).args(arguments).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    }

    /// Makes a store, and the table of the bare program beside it.
    fn store(&self, name: &str) -> Store {
        let text = self.tool("database", &[name]);
        let options = OpenOptions { connection: text, ..OpenOptions::default() };
        Ipam::provision(&Target::parse(&options.connection).unwrap(), &options).unwrap();
        let store = Store(options);
        let bare = store.bare();
        bare.runtime.block_on(bare.client.batch_execute(BARE)).unwrap();
        store
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.tool("stop", &[]);
        self.tool("remove", &[]);
    }
}

struct Store(OpenOptions);

impl Store {
    /// Opens it, on a connection of its own.
    fn ipam(&self) -> Ipam {
        Ipam::open(&self.0).unwrap()
    }

    fn bare(&self) -> Bare {
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        let (client, statements) = runtime.block_on(async {
            let (client, connection) = tokio_postgres::connect(&self.0.connection, NoTls).await.unwrap();
            tokio::spawn(connection);
            client.batch_execute("CREATE SCHEMA IF NOT EXISTS bare; SET search_path = bare").await.unwrap();
            let mut statements = Vec::new();
            for text in STATEMENTS {
                statements.extend(client.prepare(text).await.ok());
            }
            (client, statements)
        });
        Bare { client, runtime, statements }
    }
}

/// The table of addresses with its two indexes, what is free, and a row per change beside it.
const BARE: &str = "
    CREATE TABLE a (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, space bigint, family bigint, ip bytea, service bigint, instance bigint,
        range bigint, type integer, device bigint, state bigint, assignment integer, name text, time bigint, version bigint,
        UNIQUE (space, family, ip, service, instance));
    CREATE INDEX a_range ON a (range, ip);
    CREATE TABLE e (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, time bigint, text text);
    CREATE INDEX e_time ON e (time);
    CREATE TABLE f (range bigint PRIMARY KEY, next bigint);
    INSERT INTO f SELECT range, 167772161 + (range - 1) * 65536 FROM generate_series(1, 64) range;
    CREATE TABLE s (id bigint PRIMARY KEY, first bytea, bits integer, parent bigint, name text);
    CREATE TABLE r (id bigint PRIMARY KEY, subnet bigint, size double precision, mapped bigint);
    CREATE INDEX r_subnet ON r (subnet);";
/// The statements of the bare program: the counter, the rows of one address, and the rows of many.
const STATEMENTS: [&str; 3] = [
    "UPDATE f SET next = next + $2 WHERE range = $1 RETURNING next - $2",
    "WITH e AS (INSERT INTO e (time, text) VALUES (1, $2)) INSERT INTO a (space, family, ip, service, instance, range, type, device, state,
     assignment, name, time, version) VALUES (1, 4, $1, 1, 1, $3, 1, 2, 1, 1, 'bench', 1, 1)",
    "WITH e AS (INSERT INTO e (time, text) SELECT 1, $2 FROM unnest($1::bytea[])) INSERT INTO a (space, family, ip, service, instance, range,
     type, device, state, assignment, name, time, version) SELECT 1, 4, ip, 1, 1, $3, 1, 2, 1, 1, 'bench', 1, 1 FROM unnest($1::bytea[]) ip",
];
/// Takes the place of an event's texts.
const EVENT: &str = "root host host IpamAddress 10.0.0.1 of IPAM Localhost in Default address 10.0.0.1 of IPAM Localhost in Default added \
    IpAddress:  -> 10.0.0.1 ManagedByService:  -> IPAM ServiceInstance:  -> Localhost NetworkType:  -> NonVirtualized AddressSpace:  -> Default \
    DeviceType:  -> Host IPAddressState:  -> In-Use AssignmentType:  -> Static DeviceName:  -> bench";

struct Bare {
    // The client goes before the runtime that drives it.
    client: Client,
    runtime: Runtime,
    statements: Vec<Statement>,
}

impl Bare {
    /// Takes the next addresses of a range in one transaction, and returns the first.
    fn take(&mut self, range: i64, count: usize) -> i64 {
        let Bare { client, runtime, statements } = self;
        runtime.block_on(async {
            let transaction = client.transaction().await.unwrap();
            let wanted = i64::try_from(count).unwrap();
            let first: i64 = transaction.query_one(&statements[0], &[&range, &wanted]).await.unwrap().get(0);
            let keys: Vec<Vec<u8>> = (first..first + wanted).map(key).collect();
            let (statement, keys): (_, &(dyn ToSql + Sync)) =
                if count == 1 { (&statements[1], &keys[0]) } else { (&statements[2], &keys) };
            transaction.execute(statement, &[keys, &EVENT, &range]).await.unwrap();
            transaction.commit().await.unwrap();
            first
        })
    }

    fn run(&self, sql: &str) {
        self.runtime.block_on(self.client.batch_execute(sql)).unwrap();
    }
}

fn key(number: i64) -> Vec<u8> {
    u128::try_from(number).unwrap().to_be_bytes().to_vec()
}

fn record<T: Object>(fields: &[(&str, &str)]) -> Record {
    let mut record = Record::new(T::SPEC);
    for (name, text) in fields {
        record.set(name, (*text).into()).unwrap();
    }
    record
}

/// Adds ranges that are the networks, and returns their numbers.
fn ranges(ipam: &Ipam, networks: &[String]) -> Vec<u64> {
    let added = ipam.write_at(Level::Structure, |tx| {
        let add = |network: &String| {
            subnet::add(tx, &record::<Subnet>(&[("Name", network), ("NetworkId", network)]))?;
            range::add(tx, &record::<Range>(&[("NetworkID", network)]), false).map(|range| range.id)
        };
        networks.iter().map(add).collect()
    });
    added.unwrap()
}

fn take(ipam: &Ipam, range: u64, count: usize) -> Vec<AddressRecord> {
    let options = RequestOptions {
        parent: vec![format!("IpamRange/{range}")],
        count: u32::try_from(count).ok(),
        ..RequestOptions::default()
    };
    let template = record::<AddressRecord>(&[("DeviceName", "bench")]);
    ipam.write(|tx| request::addresses_alone(tx, &options, &template)).unwrap()
}

fn timed(times: &mut Vec<Duration>, work: impl FnOnce()) {
    let begun = Instant::now();
    work();
    times.push(begun.elapsed());
}

/// Returns a part of the times in milliseconds: the median, and what all but one of a hundred stay under.
fn figures(times: &mut [Duration]) -> (f64, f64) {
    times.sort_unstable();
    let at = |place: usize| times[place].as_secs_f64() * 1e3;
    (at(times.len() / 2), at(times.len() * 99 / 100))
}

fn print(what: &str, ours: &mut [Duration], theirs: &mut [Duration]) {
    let ((ours, ours_99), (theirs, theirs_99)) = (figures(ours), figures(theirs));
    println!(
        "{what}: ipam median {ours:.2} ms, p99 {ours_99:.2}; bare {theirs:.2}, p99 {theirs_99:.2}; ratio {:.2}",
        ours / theirs
    );
}

/// The next free address, recorded durably, with more and more of the range used.
fn one(server: &Server) {
    let store = server.store("one");
    let (ipam, mut bare) = (store.ipam(), store.bare());
    let numbers = ranges(&ipam, &["10.1.0.0/16".to_owned(), "11.0.0.0/8".to_owned()]);
    let full = std::env::var("IPAM_BENCH_FULL").is_ok();
    let (mut used, mut of) = (0, numbers[0]);
    for fill in [0, 10_000, 60_000, 10_000_000] {
        if fill > 60_000 {
            if !full {
                break;
            }
            (used, of) = (0, numbers[1]);
        }
        while used < fill {
            used += take(&ipam, of, (fill - used).min(50_000)).len();
        }
        bare.run("VACUUM ANALYZE");
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        for _ in 0..CALLS / TURN {
            (0..TURN).for_each(|_| timed(&mut ours, || drop(take(&ipam, of, 1))));
            (0..TURN).for_each(|_| timed(&mut theirs, || assert!(bare.take(1, 1) > 0)));
        }
        used += CALLS;
        print(&format!("next free, recorded durably, with {fill} used"), &mut ours, &mut theirs);
    }
}

/// What writers on connections of their own did: addresses per second, and the times of all calls.
struct Rate(f64, Vec<Duration>);

/// Runs writers at once; each is made before the clock starts, and its calls return what it got.
fn race<W: FnMut() -> String>(count: usize, make: impl Fn(usize) -> W + Sync) -> Rate {
    let barrier = Barrier::new(count + 1);
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..count)
            .map(|number| {
                let (barrier, make) = (&barrier, &make);
                scope.spawn(move || {
                    let mut work = make(number);
                    // Its connection is made, its statements are prepared.
                    let mut got = vec![work()];
                    let mut times = Vec::with_capacity(EACH);
                    barrier.wait();
                    (0..EACH).for_each(|_| timed(&mut times, || got.push(work())));
                    (times, got)
                })
            })
            .collect();
        barrier.wait();
        let begun = Instant::now();
        let done: Vec<_> = threads.into_iter().map(|thread| thread.join().unwrap()).collect();
        let rate = (count * EACH) as f64 / begun.elapsed().as_secs_f64();
        let (times, got): (Vec<_>, Vec<_>) = done.into_iter().unzip();
        let got: Vec<String> = got.into_iter().flatten().collect();
        assert_eq!(got.iter().collect::<HashSet<_>>().len(), count * (EACH + 1), "an address was given twice");
        Rate(rate, times.into_iter().flatten().collect())
    })
}

/// Writers on one range, or each on its own.
fn writers(server: &Server, name: &str, apart: bool) {
    let store = server.store(name);
    let networks: Vec<String> = (1..=32).map(|number| format!("10.{number}.0.0/16")).collect();
    let numbers = ranges(&store.ipam(), &networks);
    for count in [1, 8, 32] {
        let at = |number| if apart { number } else { 0 };
        let Rate(theirs, mut their_times) = race(count, |number| {
            let mut bare = store.bare();
            move || bare.take(at(number) as i64 + 1, 1).to_string()
        });
        let Rate(ours, mut times) = race(count, |number| {
            let (ipam, range) = (store.ipam(), numbers[at(number)]);
            move || take(&ipam, range, 1)[0].ip_address.to_string()
        });
        let (.., p99) = figures(&mut times);
        let limit = 3e3 * count as f64 / ours;
        let place = if apart { "on as many ranges" } else { "on one range" };
        println!(
            "{count} writers {place}: ipam {ours:.0}/s, p99 {p99:.1} ms (limit {limit:.1}); bare {theirs:.0}/s, p99 {:.1} ms; share {:.2}",
            figures(&mut their_times).1,
            ours / theirs
        );
    }
}

fn request(server: &Server) {
    let store = server.store("request");
    let (ipam, mut bare) = (store.ipam(), store.bare());
    let numbers = ranges(&ipam, &["10.1.0.0/16".to_owned()]);
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        timed(&mut ours, || assert_eq!(take(&ipam, numbers[0], MANY).len(), MANY));
        timed(&mut theirs, || assert!(bare.take(1, MANY) > 0));
    }
    print(&format!("request of {MANY} in one transaction"), &mut ours, &mut theirs);
}

/// Numbers from 0 on, each once, in an order that no index likes.
fn shuffled(count: u32) -> Vec<u32> {
    let mut numbers: Vec<u32> = (0..count).collect();
    let mut seed = 88_172_645_463_325_252_u64;
    for at in (1..numbers.len()).rev() {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        numbers.swap(at, (seed % (at as u64 + 1)) as usize);
    }
    numbers
}

/// Import from CSV with all rules; the bare program has the server itself read rows that are ready, from a file beside it.
fn import(server: &Server, folder: &Path) {
    let count: u32 = std::env::var("IPAM_BENCH_ROWS").ok().and_then(|rows| rows.parse().ok()).unwrap_or(200_000);
    for (order, numbers) in [("sorted", (0..count).collect()), ("random", shuffled(count))] {
        let store = server.store(order);
        let (ipam, bare) = (store.ipam(), store.bare());
        ranges(&ipam, &["10.0.0.0/8".to_owned()]);
        let (mut text, mut rows) = (String::from("IPAddress,DeviceName,IPAddressState\n"), String::new());
        for number in numbers.into_iter().map(|number| FIRST + number) {
            let address = std::net::Ipv4Addr::from(number);
            writeln!(text, "{address},device{number},In-Use").unwrap();
            writeln!(rows, "\\\\x{number:032x}\tdevice{number}").unwrap();
        }
        let (file, ready) = (folder.join("addresses.csv"), folder.join("rows"));
        std::fs::write(&file, text).unwrap();
        std::fs::write(&ready, rows).unwrap();
        let columns =
            [("space", 1), ("family", 4), ("service", 1), ("instance", 1), ("range", 1), ("type", 1), ("device", 2)];
        for (column, value) in columns.into_iter().chain([("state", 1), ("assignment", 1), ("time", 1), ("version", 1)])
        {
            bare.run(&format!("ALTER TABLE a ALTER {column} SET DEFAULT {value}"));
        }
        let begun = Instant::now();
        bare.run(&format!("COPY a (ip, name) FROM '{}'", ready.display()));
        let theirs = f64::from(count) / begun.elapsed().as_secs_f64();
        let options = ImportOptions { error_path: folder.display().to_string(), ..ImportOptions::default() };
        let begun = Instant::now();
        let result = csv::import(&ipam, AddressRecord::SPEC, &file, &options, &Progress::default()).unwrap();
        let ours = f64::from(count) / begun.elapsed().as_secs_f64();
        assert_eq!(result.added, u64::from(count), "{}", result.first_error);
        println!("import of {count} rows, {order}: ipam {ours:.0}/s, bare {theirs:.0}/s, share {:.2}", ours / theirs);
    }
}

/// The tree of subnets with utilization; each /24 is followed by fifteen /28 inside it, which have a range each. They are made in a file and
/// moved.
fn tree(server: &Server, folder: &Path) {
    let store = server.store("tree");
    let (ipam, bare) = (store.ipam(), store.bare());
    let network = |number: u32| {
        let (outer, inner) = (0x0a00_0000 + number / 16 * 256, number % 16);
        if inner == 0 { (outer, 24) } else { (outer + inner * 16, 28) }
    };
    let made = Ipam::open_file(&folder.join("tree.ipam"), &OpenOptions::default()).unwrap();
    let filled = made.write(|tx| {
        for number in 0..SUBNETS {
            let (first, bits) = network(number);
            let text = format!("{}/{bits}", std::net::Ipv4Addr::from(first));
            subnet::add(tx, &record::<Subnet>(&[("Name", &text), ("NetworkId", &text)]))?;
            if bits == 28 {
                range::add(tx, &record::<Range>(&[("NetworkID", &text)]), false)?;
            }
        }
        Ok(())
    });
    filled.unwrap();
    maintain::move_to(&made, &ipam, &Progress::default()).unwrap();
    bare.run(
        "INSERT INTO s SELECT id, first, bits, parent_id, name FROM ipam.subnet; INSERT INTO r SELECT id, subnet_id, size, mapped FROM ipam.ip_range",
    );
    bare.run("VACUUM ANALYZE");
    let sql = "SELECT s.id, s.name, s.bits, s.parent, sum(r.size), sum(r.mapped) FROM s LEFT JOIN r ON r.subnet = s.id
        GROUP BY s.id ORDER BY s.first, s.bits";
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        timed(&mut ours, || {
            let lines = ipam.read(|tx| report::tree(tx, &AddressSpaceFilter::default())).unwrap();
            assert!(lines.len() > SUBNETS as usize);
        });
        timed(&mut theirs, || {
            let rows = bare.runtime.block_on(bare.client.query(sql, &[])).unwrap();
            assert_eq!(rows.len(), SUBNETS as usize);
        });
    }
    print(&format!("tree of {SUBNETS} subnets with utilization"), &mut ours, &mut theirs);
}

type Part = fn(&Server, &Path);

const PARTS: [(&str, Part); 6] = [
    ("one", |server, _| one(server)),
    ("writers", |server, _| writers(server, "writers", false)),
    ("ranges", |server, _| writers(server, "ranges", true)),
    ("request", |server, _| request(server)),
    ("import", import),
    ("tree", tree),
];

fn main() {
    use std::os::unix::fs::PermissionsExt;
    let wanted = words::given();
    let known = PARTS.map(|(name, _)| name);
    if let Some(word) = wanted.iter().find(|word| !known.contains(&word.as_str())) {
        words::refuse(word, &known.join(", "));
    }
    // The folder decides what durability costs. The server's user has to reach what is in it.
    let folder = std::env::var("IPAM_BENCH_DIR").unwrap_or_else(|_| ".".to_owned());
    let folder = tempfile::tempdir_in(folder).unwrap();
    std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o755)).unwrap();
    let server = Server::start(folder.path());
    for (name, part) in PARTS {
        if wanted.is_empty() || wanted.iter().any(|wanted| wanted == name) {
            part(&server, folder.path());
        }
    }
}
