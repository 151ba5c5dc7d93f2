//! What logins may, through the library and with another client.

use ipam::domain::fields::{
    AccessScope, AddressFilter, AddressRecord, AddressSpace, EventFilter, ImportOptions, Range, Subnet,
};
use ipam::domain::object::Object;
use ipam::error::{Result, Status};
use ipam::service::connection::Target;
use ipam::service::progress::Progress;
use ipam::service::{Changes, Ipam, OpenOptions, Secret, address, csv, range, request, scope, space, subnet};

use crate::servers;
use crate::support::server::{Database, named, run};
use crate::support::{Bench, filter, record};

/// A login that is made one of the roles, and goes with it.
struct Login {
    server: String,
    name: String,
}

impl Login {
    fn new(role: &str) -> Login {
        let server = named().unwrap();
        let name = format!("{role}_{}", uuid::Uuid::new_v4().simple());
        run(&server, &format!("CREATE ROLE {name} LOGIN PASSWORD 'x'")).unwrap();
        run(&server, &format!("GRANT ipam_{role} TO {name}")).unwrap();
        Login { server, name }
    }

    /// An operator of the scope `\Global\ÖSTERREICH`.
    fn operator(database: &Database) -> Login {
        let operator = Login::new("operator");
        database.run(&format!("SELECT ipam.allow('{}', '\\Global\\ÖSTERREICH')", operator.name));
        operator
    }

    fn try_open(&self, database: &Database) -> Result<Ipam> {
        Ipam::open(&OpenOptions {
            connection: database.text(),
            user: Some(self.name.clone()),
            password: Secret::new("x"),
            ..OpenOptions::default()
        })
    }

    fn open(&self, database: &Database) -> Ipam {
        self.try_open(database).unwrap()
    }

    /// Runs a statement as this login with another client, and returns the code of its refusal.
    fn sql(&self, database: &Database, sql: &str) -> Option<String> {
        let text = database.text().replace("ipam@", &format!("{}:x@", self.name));
        let refused = run(&text, sql).err()?;
        Some(refused.code().unwrap().code().to_owned())
    }
}

impl Drop for Login {
    fn drop(&mut self) {
        let _ = run(&self.server, &format!("DROP ROLE {}", self.name));
    }
}

/// A store with the scopes `\Global\Berlin` and `\Global\Berlin\Mitte`, and a subnet with a range in Mitte and one in no scope of its own.
fn bench() -> Bench {
    let bench = Bench::new();
    bench
        .ipam
        .write(|tx| {
            scope::add(tx, &record::<AccessScope>(&[("AccessScopePath", "\\Global\\ÖSTERREICH")]))?;
            scope::add(tx, &record::<AccessScope>(&[("AccessScopePath", "\\Global\\ÖSTERREICH\\Mitte")]))
        })
        .unwrap();
    for net in ["10.0.0.0/24", "10.9.0.0/24"] {
        bench.subnet(&[("NetworkId", net)]).unwrap();
        bench.range(&[("NetworkID", net)]).unwrap();
    }
    bench.address(&[("IpAddress", "10.9.0.1")]).unwrap();
    bench.address(&[("IpAddress", "10.0.0.1")]).unwrap();
    bench.database.as_ref().unwrap().run("UPDATE ipam.subnet SET access_scope_id = (SELECT id FROM ipam.access_scope WHERE path LIKE '%Mitte') WHERE id = 1");
    bench
}

fn add(ipam: &Ipam, ip: &str) -> Result<AddressRecord> {
    ipam.write(|tx| address::add(tx, &record::<AddressRecord>(&[("IpAddress", ip)])))
}

/// Section 5.8.
#[test]
fn an_operator_changes_what_is_beneath_the_scope_and_is_refused_elsewhere() {
    if !servers() {
        return;
    }
    let bench = bench();
    let database = bench.database.as_ref().unwrap();
    let operator = Login::operator(database);
    let ipam = operator.open(database);

    add(&ipam, "10.0.0.2").unwrap();
    let own = || filter(&[("IpAddress", "10.0.0.2")]);
    ipam.write(|tx| address::set(tx, &own(), &Changes::from(record::<AddressRecord>(&[("Owner", "me")])))).unwrap();
    ipam.write(|tx| address::remove(tx, &own())).unwrap();
    ipam.write(|tx| {
        let changes = Changes::from(record::<Range>(&[("ReservedIPAddresses", "10.0.0.5")]));
        range::set(tx, &filter(&[("Id", "1")]), &changes, false)
    })
    .unwrap();
    assert_eq!(
        bench.free(1, 4),
        ["10.0.0.2", "10.0.0.3", "10.0.0.4", "10.0.0.6"],
        "the server worked out what follows"
    );
    let events: Vec<_> = bench.ipam.query(EventFilter::default()).unwrap().map(Result::unwrap).collect();
    assert_eq!(events.last().unwrap().database_user, operator.name);

    // In one step with the end of its transaction.
    let options = |range: &str| filter(&[("Parent", range)]);
    let ask =
        |range: &str| ipam.write(|tx| request::addresses_alone(tx, &options(range), &record::<AddressRecord>(&[])));
    assert_eq!(ask("IpamRange/1").unwrap()[0].ip_address.to_string(), "10.0.0.2");
    let last = bench.find::<EventFilter>(&[]).pop().unwrap();
    assert_eq!(
        (last.object_name.as_str(), last.database_user),
        ("10.0.0.2 of IPAM Localhost in Default", operator.name.clone())
    );

    let other = || filter(&[("IpAddress", "10.9.0.1")]);
    let owner = Changes::from(record::<AddressRecord>(&[("Owner", "me")]));
    let named = |name: &str| record::<AddressSpace>(&[("Name", name)]);
    for (what, outcome) in [
        ("add", add(&ipam, "10.9.0.2").map(drop)),
        ("ask", ask("IpamRange/2").map(drop)),
        ("add without a range", add(&ipam, "192.0.2.1").map(drop)),
        ("set", ipam.write(|tx| address::set(tx, &other(), &owner)).map(drop)),
        ("remove", ipam.write(|tx| address::remove(tx, &other())).map(drop)),
        ("range", ipam.write(|tx| range::remove(tx, &filter(&[("Id", "2")]), false)).map(drop)),
        ("space", ipam.write(|tx| space::add(tx, &named("mine"))).map(drop)),
        (
            "subnet",
            ipam.write(|tx| subnet::add(tx, &record::<Subnet>(&[("Name", "n"), ("NetworkId", "10.7.0.0/24")])))
                .map(drop),
        ),
    ] {
        let error = outcome.expect_err(what);
        assert_eq!(error.status(), Status::AccessDenied, "{what}: {error}");
    }
    // With another client the answer is the same, and what follows from data is nobody's to write.
    for sql in [
        "UPDATE ipam.ip_address SET owner = 'me' WHERE ip_address = '\\x0000000000000000000000000a090001'",
        "DELETE FROM ipam.ip_address",
        "DELETE FROM ipam.ip_range WHERE id = 2",
        "UPDATE ipam.ip_range SET mapped = 0 WHERE id = 1",
        "DELETE FROM ipam.free_run",
        "UPDATE ipam.ip_address SET range_id = NULL",
        "DELETE FROM ipam.event",
        "UPDATE ipam.event SET message = 'nothing'",
        "SELECT ipam.cut(1, '\\x00')",
        "SELECT ipam.allow(session_user, '\\Global')",
        "INSERT INTO ipam.scope_operator VALUES (session_user, 1)",
    ] {
        assert_eq!(operator.sql(database, sql).as_deref(), Some("42501"), "{sql}");
    }
    assert_eq!(
        operator.sql(
            database,
            "UPDATE ipam.ip_address SET owner = 'x' WHERE ip_address = '\\x0000000000000000000000000a000001'"
        ),
        None
    );
    assert_eq!(bench.find::<AddressFilter>(&[]).len(), 3);
}

/// Section 5.8.
#[test]
fn a_reader_reads_and_an_administrator_does_everything() {
    if !servers() {
        return;
    }
    let bench = bench();
    let database = bench.database.as_ref().unwrap();
    let (reader, administrator) = (Login::new("reader"), Login::new("administrator"));
    let ipam = reader.open(database);
    assert_eq!(ipam.query(ipam::domain::fields::AddressFilter::default()).unwrap().count(), 2);
    assert_eq!(add(&ipam, "10.0.0.9").unwrap_err().status(), Status::AccessDenied);
    assert_eq!(reader.sql(database, "DELETE FROM ipam.ip_address").as_deref(), Some("42501"));

    let ipam = administrator.open(database);
    ipam.write(|tx| space::add(tx, &record::<AddressSpace>(&[("Name", "theirs")]))).unwrap();
    ipam.write(|tx| subnet::add(tx, &record::<Subnet>(&[("Name", "n"), ("NetworkId", "10.8.0.0/24")]))).unwrap();
    ipam.write(|tx| range::add(tx, &record::<Range>(&[("NetworkID", "10.8.0.0/24")]), false)).unwrap();
    add(&ipam, "10.8.0.1").unwrap();
    let of = |ip: &str| filter(&[("IpAddress", ip)]);
    ipam.write(|tx| address::remove(tx, &of("10.9.0.1"))).unwrap();
    ipam.write(|tx| range::remove(tx, &filter(&[("Id", "2")]), false)).unwrap();
    assert_eq!(administrator.sql(database, "UPDATE ipam.ip_range SET mapped = 9").as_deref(), Some("42501"));
    crate::worker::recount(database);
}

#[test]
fn an_operator_imports_inside_the_scope_and_is_refused_outside() {
    if !servers() {
        return;
    }
    let bench = bench();
    let database = bench.database.as_ref().unwrap();
    let operator = Login::operator(database);
    let ipam = operator.open(database);
    let folder = bench.folder.path();
    let import = |addresses: &[&str], batch: &str| {
        let path = folder.join("in.csv");
        std::fs::write(&path, format!("IPAddress\n{}\n", addresses.join("\n"))).unwrap();
        let folder = folder.display().to_string();
        let mut fields = vec![("ErrorPath", folder.as_str()), ("TimeZone", "UTC")];
        if !batch.is_empty() {
            fields.push(("BatchSize", batch));
        }
        let options = ImportOptions::from_record(&record::<ImportOptions>(&fields)).unwrap();
        csv::import(&ipam, AddressRecord::SPEC, &path, &options, &Progress::default())
    };
    let count = || bench.find::<AddressFilter>(&[]).len();

    assert_eq!(import(&["10.0.0.10", "10.0.0.11", "10.0.0.12"], "").unwrap().added, 3);
    // Several transactions complete one event.
    let done = import(&["10.0.0.20", "10.0.0.21", "10.0.0.22"], "1").unwrap();
    assert_eq!((done.added, count()), (3, 8));
    let event =
        bench.ipam.query(EventFilter::default()).unwrap().map(Result::unwrap).find(|e| e.id == done.event_id).unwrap();
    assert_eq!(event.database_user, operator.name);
    assert!(event.message.contains("3 added"), "{}", event.message);

    for outside in [&["10.9.0.10", "10.9.0.11"][..], &["10.0.0.30", "10.9.0.10"], &["192.0.2.1"]] {
        let error = import(outside, "").expect_err("outside");
        assert_eq!(error.status(), Status::AccessDenied, "{error}");
        assert_eq!(count(), 8, "nothing of it is kept");
    }
    // What an import that is complete says is no operator's to rewrite.
    let rewrite = format!("UPDATE ipam.event SET message = 'nothing' WHERE id = {}", done.event_id);
    assert_eq!(operator.sql(database, &rewrite).as_deref(), Some("42501"));
    crate::worker::recount(database);
}

#[test]
fn rules_of_an_older_release_do_until_the_owner_opens_the_store() {
    if !servers() {
        return;
    }
    let bench = bench();
    let database = bench.database.as_ref().unwrap();
    let operator = Login::operator(database);
    // What an older build left: no number of its rules, and a right less.
    database.run(
        "ALTER TABLE ipam.store DROP COLUMN rules; REVOKE UPDATE (message, details) ON ipam.event FROM ipam_operator",
    );
    let may = || {
        database.run(&format!("SELECT has_column_privilege('{}', 'ipam.event', 'message', 'UPDATE')", operator.name))
    };
    let told =
        |ipam: &Ipam| ipam.log().after(0).iter().any(|entry| entry.message.contains("rules of an older release"));

    let ipam = operator.open(database);
    assert!(told(&ipam));
    add(&ipam, "10.0.0.2").unwrap();
    assert_eq!(may(), [[Some("f".to_owned())]], "an operator changes no rules");

    // The owner finds others at work, and works beside them.
    let working = |ipam: &Ipam| {
        ipam.read(|tx| {
            tx.store().custom_fields()?;
            let owner = Ipam::open(&OpenOptions { connection: database.text(), ..OpenOptions::default() })?;
            assert!(told(&owner));
            add(&owner, "10.0.0.3").map(drop)
        })
    };
    working(&ipam).unwrap();
    let owner = Ipam::open(&OpenOptions { connection: database.text(), ..OpenOptions::default() }).unwrap();
    assert!(!told(&owner));
    assert_eq!(may(), [[Some("t".to_owned())]]);
    assert!(!told(&operator.open(database)));
    add(&ipam, "10.0.0.4").unwrap();

    // A schema of an older release does not.
    database.run("UPDATE ipam.store SET version = version - 1");
    let refused = operator.try_open(database).map(drop).expect_err("an older schema");
    assert_eq!(refused.status(), Status::ServerNotProvisioned, "{refused}");
    database.run("UPDATE ipam.store SET version = version + 1");

    // Rules of a newer release are left alone.
    database.run(
        "UPDATE ipam.store SET rules = rules + 1; REVOKE UPDATE (message, details) ON ipam.event FROM ipam_operator",
    );
    let target = Target::parse(&database.text()).unwrap();
    assert!(!Ipam::provision(&target, &OpenOptions::default()).unwrap());
    assert_eq!(may(), [[Some("f".to_owned())]]);
}

#[test]
fn an_address_is_in_a_space_that_is_there() {
    if !servers() {
        return;
    }
    let bench = bench();
    bench.provider("Woodgrove");
    let database = bench.database.as_ref().unwrap();
    let administrator = Login::new("administrator");
    let add = |space: u32, address: &str| {
        let values = format!("({space}, 4, '\\x000000000000000000000000{address}', 1, 1, 1, 1, 1, 0)");
        let columns = "space_id, family, ip_address, managed_by_service_id, service_instance_id, device_type_id, ip_address_state_id, \
            assignment_type, last_modified_time";
        administrator.sql(database, &format!("INSERT INTO ipam.ip_address ({columns}) VALUES {values}"))
    };
    assert_eq!(add(9, "0a050001").as_deref(), Some("23503"));
    assert_eq!(add(2, "0a050001"), None);
    let delete = "DELETE FROM ipam.address_space WHERE id = 2";
    assert_eq!(administrator.sql(database, delete).as_deref(), Some("23503"));
    assert_eq!(
        administrator.sql(database, "UPDATE ipam.ip_address SET space_id = 9 WHERE space_id = 2").as_deref(),
        Some("23503")
    );
    assert_eq!(administrator.sql(database, "DELETE FROM ipam.ip_address WHERE space_id = 2"), None);
    let snapshot = format!("BEGIN ISOLATION LEVEL REPEATABLE READ; {delete}; COMMIT");
    assert_eq!(administrator.sql(database, &snapshot).as_deref(), Some("40001"));
    assert_eq!(administrator.sql(database, delete), None);
}

/// Section 5.8.
#[test]
fn lists_in_no_order_do_not_get_around_a_scope() {
    if !servers() {
        return;
    }
    let bench = bench();
    let database = bench.database.as_ref().unwrap();
    let operator = Login::operator(database);
    let key = |address: &str| format!("00000000-0000-0000-0000-0000{address}");
    let (first, last, foreign) = (key("0a000014"), key("0a00001e"), key("0a090032"));
    let given = "ARRAY(SELECT a FROM ipam.ip_address a WHERE ip_address = '\\x0000000000000000000000000a000001')";
    for sql in [
        format!("SELECT ipam.load_addresses({given}, '[0:1]={{{foreign},{first}}}', '{{}}', '{{}}', '{{}}', '{{}}')"),
        format!("SELECT ipam.load_addresses({given}, '{{{first},{foreign},{last}}}', '{{}}', '{{}}', '{{}}', '{{}}')"),
        format!("SELECT ipam.load_addresses({given}, '{{{first},NULL}}', '{{}}', '{{}}', '{{}}', '{{}}')"),
        format!("SELECT ipam.take_addresses(1, false, -5, {given})"),
    ] {
        assert_eq!(operator.sql(database, &sql).as_deref(), Some("22023"), "{sql}");
    }
    let two = format!("SELECT ipam.load_addresses({given}, '{{{first},{last}}}', '{{}}', '{{}}', '{{}}', '{{}}')");
    assert_eq!(operator.sql(database, &two), None);
    assert_eq!(bench.find::<AddressFilter>(&[]).len(), 4);
}

/// What an operator may call changes nothing outside the scope, and the rest is nobody's to call.
#[test]
fn functions_do_not_get_around_a_scope() {
    if !servers() {
        return;
    }
    let bench = bench();
    let database = bench.database.as_ref().unwrap();
    let (operator, reader) = (Login::operator(database), Login::new("reader"));
    let may = |login: &Login| {
        let sql = format!(
            "SELECT p.proname FROM pg_proc p WHERE p.pronamespace = 'ipam'::regnamespace AND has_function_privilege('{}', p.oid, 'EXECUTE')
             ORDER BY 1",
            login.name
        );
        database.run(&sql).into_iter().flatten().flatten().collect::<Vec<_>>()
    };
    let asked = ["may_change", "require_scope", "resolve_write"];
    let scopes = ["scope_of_object", "scope_of_place", "scope_of_range", "scope_of_space", "scope_of_subnet"];
    assert_eq!(may(&reader), [&["begin_write"][..], &asked, &scopes, &["taken_in"]].concat());
    let taking =
        ["begin_write", "load_addresses", "may_change", "note_taken", "release_due", "require_scope", "resolve_write"];
    assert_eq!(may(&operator), [&taking[..], &scopes, &["take_addresses", "taken_in"]].concat());

    // Addresses of both ranges are in quarantine; one range of the other scope has another owner and the operator's addresses.
    bench.owner("VMM", "one");
    bench.range(&[("NetworkID", "10.0.0.0/24"), ("ManagedByService", "VMM"), ("ServiceInstance", "one")]).unwrap();
    database.run("UPDATE ipam.ip_range SET quarantine_seconds = 60, access_scope_id = CASE id WHEN 3 THEN 1 END");
    database.run("DELETE FROM ipam.ip_address WHERE ip_address = '\\x0000000000000000000000000a090001'");
    let released = || {
        database
            .run("SELECT range_id || ' ' || encode(ip_address, 'hex') FROM ipam.released_address ORDER BY 1")
            .into_iter()
            .flatten()
            .flatten()
            .map(|text| text.replace("000000000000000000000000", ""))
            .collect::<Vec<_>>()
    };
    assert_eq!(released(), ["2 0a090001"]);
    let own = "DELETE FROM ipam.ip_address WHERE ip_address = '\\x0000000000000000000000000a000001'";
    assert_eq!(operator.sql(database, own), None);
    assert_eq!(released(), ["1 0a000001", "2 0a090001", "3 0a000001"], "whoever removes it, with whatever client");
    for refused in [
        "SELECT ipam.release_due(2, 9223372036854775807, 100)",
        "SELECT ipam.release_due(3, 9223372036854775807, 100)",
        "SELECT ipam.give_back(2, '\\x0000000000000000000000000a090001')",
        "SELECT session FROM ipam.writer",
        // The functions of triggers, on a table whose rows are the operator's to make up.
        "CREATE TEMP TABLE mine (LIKE ipam.ip_address);
         CREATE TRIGGER mine BEFORE INSERT ON mine FOR EACH ROW EXECUTE FUNCTION ipam.address_changes()",
        "CREATE TEMP TABLE mine (LIKE ipam.ip_range);
         CREATE TRIGGER mine AFTER DELETE ON mine FOR EACH ROW EXECUTE FUNCTION ipam.range_changes()",
    ] {
        assert_eq!(operator.sql(database, refused).as_deref(), Some("42501"), "{refused}");
    }
    assert_eq!(released(), ["1 0a000001", "2 0a090001", "3 0a000001"]);
    assert_eq!(operator.sql(database, "SELECT ipam.release_due(1, 9223372036854775807, 100)"), None);
    assert_eq!(released(), ["2 0a090001", "3 0a000001"]);
    database.run("SELECT ipam.release_due(id, 9223372036854775807, 100) FROM ipam.ip_range");
    crate::worker::recount(database);
}

/// Whose an address is follows from its range, and whose a range is from its subnet.
#[test]
fn rows_that_are_put_elsewhere_do_not_get_around_a_scope() {
    if !servers() {
        return;
    }
    let bench = bench();
    let database = bench.database.as_ref().unwrap();
    let operator = Login::operator(database);
    let columns = |table: &str| {
        let sql = format!(
            "SELECT string_agg(quote_ident(attname), ', ') FROM pg_attribute WHERE attrelid = 'ipam.{table}'::regclass AND attnum > 0
             AND has_column_privilege('{}', attrelid, attnum, 'INSERT')",
            operator.name
        );
        database.run(&sql)[0][0].clone().unwrap()
    };
    // A row like the first one, but for some columns.
    let like = |table: &str, but: &[(&str, &str)]| {
        let columns = columns(table);
        let values: Vec<&str> = columns
            .split(", ")
            .map(|column| but.iter().find(|(name, _)| *name == column).map_or(column, |(_, value)| value))
            .collect();
        format!("INSERT INTO ipam.{table} ({columns}) SELECT {} FROM ipam.{table} WHERE id = 1", values.join(", "))
    };
    let (low, high) = ("'\\x0000000000000000000000000a090000'", "'\\x0000000000000000000000000a0900ff'");
    let mine = "(SELECT id FROM ipam.access_scope WHERE path LIKE '%Mitte')";
    let shift = format!(r#"UPDATE ipam.ip_range SET "start" = {low}, "end" = {high} WHERE id = 1"#);
    let elsewhere = [("subnet_id", "2"), ("start", low), ("\"end\"", high), ("access_scope_id", mine)];
    let half = "'\\x0000000000000000000000000a09007f'";
    let inner = [("first", low), ("last", half), ("bits", "25"), ("access_scope_id", mine)];
    for (code, sql) in [
        ("23514", shift.clone()),
        ("42501", shift.replace(" WHERE", ", subnet_id = 2 WHERE")),
        ("42501", shift.replace(" WHERE", &format!(", subnet_id = 2, access_scope_id = {mine} WHERE"))),
        ("42501", like("ip_range", &elsewhere)),
        ("42501", like("subnet", &inner)),
        ("42501", format!("UPDATE ipam.subnet SET first = {low}, last = {half}, bits = 25 WHERE id = 1")),
        ("23P01", like("ip_range", &[("start", "'\\x0000000000000000000000000a000040'")])),
    ] {
        assert_eq!(operator.sql(database, &sql).as_deref(), Some(code), "{sql}");
    }
    // What is the operator's own is changed without the library, too, with what follows from it.
    let shorter = r#"UPDATE ipam.ip_range SET "end" = '\x0000000000000000000000000a00000f' WHERE id = 1"#;
    assert_eq!(operator.sql(database, shorter), None);
    assert_eq!(bench.free(1, 100).len(), 14);
    crate::worker::recount(database);
}

#[test]
fn roles_are_of_the_server_and_whom_a_database_does_not_let_in_reads_nothing() {
    if !servers() {
        return;
    }
    let (open, closed) = (bench(), bench());
    let (open, closed) = (open.database.as_ref().unwrap(), closed.database.as_ref().unwrap());
    let operator = Login::new("operator");
    open.run(&format!("SELECT ipam.allow('{}', '\\Global')", operator.name));
    let change = "UPDATE ipam.ip_address SET owner = 'x'";
    assert_eq!(operator.sql(open, change), None);
    assert_eq!(operator.sql(closed, "SELECT 1 FROM ipam.ip_address"), None, "a role is one of every database");
    assert_eq!(operator.sql(closed, change).as_deref(), Some("42501"), "scopes are of one database");

    closed.run("DO $$ BEGIN EXECUTE format('REVOKE CONNECT ON DATABASE %I FROM PUBLIC', current_database()); END $$");
    assert_eq!(operator.sql(closed, "SELECT 1").as_deref(), Some("42501"));
    let refused = operator.try_open(closed).map(drop).expect_err("the database lets nobody in");
    assert_eq!(refused.status(), Status::AccessDenied, "{refused}");
}

/// Section 5.8: what the history says was done, and what a request was answered, is not an operator's to make up.
#[test]
fn history_and_answers_do_not_get_around_a_scope() {
    if !servers() {
        return;
    }
    let bench = bench();
    let database = bench.database.as_ref().unwrap();
    let (operator, administrator) = (Login::operator(database), Login::new("administrator"));
    let event = |columns: &str, values: &str| {
        format!(
            "INSERT INTO ipam.event (operation, object_type, object_id, {columns}) VALUES (1, 'IpamRange', 2, {values})"
        )
    };
    let last =
        |sql: &str| database.run(&format!("SELECT {sql} FROM ipam.event ORDER BY id DESC LIMIT 1"))[0][0].clone();
    assert_eq!(operator.sql(database, &event("time, id", "1, 99")).as_deref(), Some("42501"));
    for time in ["1", "(extract(epoch FROM now()) + 1e6) * 1e6"] {
        assert_eq!(operator.sql(database, &event("time, database_user", &format!("{time}, 'ipam'"))), None);
        let told = "abs(time - extract(epoch FROM now()) * 1e6) < 60e6 AND database_user LIKE 'operator%'";
        assert_eq!(last(told).as_deref(), Some("t"), "{time}");
    }
    // The clock of a program may be wrong, and it is the program that the others use.
    assert_eq!(administrator.sql(database, &event("time", "1")), None);
    assert_eq!(last("time").as_deref(), Some("1"));
    database.run("DELETE FROM ipam.event WHERE time = 1");

    let ask = |ipam: &Ipam, range: &str, key: &str| {
        let options = filter(&[("Parent", range), ("Count", "2"), ("IdempotencyKey", key)]);
        let taken = ipam.write(|tx| request::addresses_alone(tx, &options, &record::<AddressRecord>(&[]))).unwrap();
        taken.iter().map(|address| address.ip_address.to_string()).collect::<Vec<_>>()
    };
    let ipam = operator.open(database);
    let theirs = ask(&bench.ipam, "IpamRange/2", "theirs");
    let mine = ask(&ipam, "IpamRange/1", "mine");
    assert_eq!(ask(&ipam, "IpamRange/1", "mine"), mine);
    let item = |request: &str, address: &str| {
        format!(
            "INSERT INTO ipam.request_item SELECT r.id, 9, 4, a.id FROM ipam.request r, ipam.ip_address a
             WHERE r.request_key = '{request}' AND a.ip_address = '\\x000000000000000000000000{address}'"
        )
    };
    for (code, sql) in [
        (Some("42501"), item("theirs", "0a000001")),
        (Some("42501"), item("mine", "0a090001")),
        (Some("42501"), "INSERT INTO ipam.request (id, request_key, digest, time) VALUES (99, 'k', '', 0)".to_owned()),
        (None, "DELETE FROM ipam.request_item".to_owned()),
        (None, "DELETE FROM ipam.request".to_owned()),
    ] {
        assert_eq!(operator.sql(database, &sql).as_deref(), code, "{sql}");
    }
    assert_eq!(ask(&bench.ipam, "IpamRange/2", "theirs"), theirs);
    let again = ask(&ipam, "IpamRange/1", "mine");
    assert_ne!(again, mine, "the operator's own answer is the operator's to forget");

    // Answers go with their objects, whoever may remove these.
    let left =
        || database.run("SELECT request_key FROM ipam.request").into_iter().flatten().flatten().collect::<Vec<_>>();
    let remove = |ipam: &Ipam, addresses: &[String]| {
        for one in addresses {
            ipam.write(|tx| address::remove(tx, &filter(&[("IpAddress", one)]))).unwrap();
        }
    };
    remove(&ipam, &again);
    assert_eq!(left(), ["theirs"]);
    remove(&administrator.open(database), &theirs);
    assert!(left().is_empty());
}
