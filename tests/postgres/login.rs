//! Logins, trust in servers, and that no password is ever shown.

use ipam::error::Status;
use ipam::service::{Ipam, OpenOptions, Secret};

use crate::private::{Private, output};
use crate::servers;
use crate::support::server::{Database, named, run, text_for};

const SECRET: &str = "s3cret/p@ss";

fn open(text: &str, password: Option<&str>) -> ipam::error::Result<Ipam> {
    let password = password.map_or_else(Secret::default, Secret::new);
    Ipam::open(&OpenOptions { connection: text.to_owned(), password, ..OpenOptions::default() })
}

#[test]
fn a_password_lets_in_and_is_never_shown() {
    if !servers() {
        return;
    }
    let server = named().unwrap();
    let database = Database::new(&server);
    let role = format!("login_{}", std::process::id());
    run(&server, &format!("CREATE ROLE {role} LOGIN SUPERUSER PASSWORD '{SECRET}'")).unwrap();
    let text = database.text().replace("ipam@", &format!("{role}@"));
    let with = |password: &str| text.replace('@', &format!(":{password}@"));
    let mut shown = String::new();
    for (text, password, status) in [
        (text.clone(), Some(SECRET), None),
        (with("s3cret%2Fp%40ss"), None, None),
        (format!("{text}&password=s3cret%2Fp%40ss"), None, None),
        (text.clone(), None, Some(Status::LoginFailed)),
        (with("s3cret-but-wrong"), None, Some(Status::LoginFailed)),
        (
            with("s3cret%2Fp%40ss")
                .replace(database.text().rsplit('/').next().unwrap().split('?').next().unwrap(), "nowhere"),
            None,
            Some(Status::StoreNotFound),
        ),
        (text_for(&with("s3cret%2Fp%40ss"), "postgres"), None, Some(Status::ServerNotProvisioned)),
    ] {
        match (open(&text, password), status) {
            (Ok(ipam), None) => shown += ipam.name(),
            (Err(error), Some(status)) => {
                assert_eq!(error.status(), status, "{error}");
                shown += &format!("{error}{error:?}{:?}", error.cause());
            }
            (outcome, _) => panic!("{status:?}: {:?}", outcome.map(|ipam| ipam.name().to_owned())),
        }
    }
    let options = OpenOptions { connection: text.clone(), password: Secret::new(SECRET), ..OpenOptions::default() };
    shown += &format!("{options:?}");
    assert!(!shown.contains("s3cret"), "{shown}");
    run(&server, &format!("DROP ROLE {role}")).unwrap();
}

#[test]
fn a_server_that_is_not_there_is_named_with_its_answer() {
    if !servers() {
        return;
    }
    let error = open("postgres://bob:s3cret@127.0.0.1:1,[::1]:1/x?sslmode=disable", None).err().unwrap();
    assert_eq!(error.status(), Status::ServerUnreachable);
    let text = error.to_string();
    assert!(text.contains("127.0.0.1:1: ") && text.contains("::1:1: ") && !text.contains("s3cret"), "{text}");
}

#[test]
fn tls_is_verified_unless_the_text_says_otherwise() {
    if !servers() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).display().to_string();
    let openssl = |arguments: &[&str]| output(std::process::Command::new("openssl").args(arguments));
    // An authority, and the certificate of a server called db.example.
    openssl(&[
        "req",
        "-x509",
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:prime256v1",
        "-nodes",
        "-days",
        "2",
        "-subj",
        "/CN=authority",
        "-keyout",
        &at("ca.key"),
        "-out",
        &at("ca.crt"),
    ]);
    openssl(&[
        "req",
        "-new",
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:prime256v1",
        "-nodes",
        "-subj",
        "/CN=db.example",
        "-keyout",
        &at("server.key"),
        "-out",
        &at("server.csr"),
    ]);
    std::fs::write(at("names"), "subjectAltName=DNS:db.example,DNS:localhost\nextendedKeyUsage=serverAuth\n").unwrap();
    openssl(&[
        "x509",
        "-req",
        "-in",
        &at("server.csr"),
        "-CA",
        &at("ca.crt"),
        "-CAkey",
        &at("ca.key"),
        "-CAcreateserial",
        "-days",
        "2",
        "-extfile",
        &at("names"),
        "-out",
        &at("server.crt"),
    ]);
    let key = std::fs::read_to_string(at("server.key")).unwrap();
    let certificate = std::fs::read_to_string(at("server.crt")).unwrap();
    let server = Private::start(&["fsync=off"]);
    server.put("server.key", &key);
    server.put("server.crt", &certificate);
    let plain = server.store();
    run(&server.text, "ALTER SYSTEM SET ssl = 'on'").unwrap();
    run(&server.text, "SELECT pg_reload_conf()").unwrap();
    let port = server.place().rsplit(':').next().unwrap().to_owned();
    let text = |host: &str, more: &str| format!("postgres://ipam@{host}:{port}/ipam{more}");
    let authority = format!("?sslrootcert={}", at("ca.crt"));
    // The reload is done when the server takes TLS.
    while open(&text("127.0.0.1", "?sslmode=require"), None).is_err() {
        std::thread::yield_now();
    }
    for (text, status) in [
        (text("localhost", &authority), None),
        (text("127.0.0.1", &format!("{authority}&sslmode=verify-ca")), None),
        (text("127.0.0.1", "?sslmode=prefer"), None),
        (plain, None),
        (text("127.0.0.1", &authority), Some(Status::CertificateRefused)),
        (text("localhost", ""), Some(Status::CertificateRefused)),
        (text("localhost", &format!("?sslrootcert={}", at("missing"))), Some(Status::CertificateRefused)),
    ] {
        assert_eq!(open(&text, None).err().map(|error| error.status()), status, "{text}");
    }
}
