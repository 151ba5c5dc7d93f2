//! No error, no debug text, no event and no name of a store shows a password.

use ipam::domain::fields::{EventFilter, StoreOptions};
use ipam::domain::object::Object;
use ipam::error::Error;
use ipam::service::connection::{SavedConnections, Target};
use ipam::service::{Ipam, OpenOptions};

use crate::support::{Bench, record};
use crate::{fill, take};

const SECRET: &str = "S3cret-Word";

#[test]
fn a_password_is_in_no_text() {
    let mut said: Vec<String> = Vec::new();
    let texts = [
        "postgres://somebody:S3cret-Word@127.0.0.1:1/ipam",
        "postgres://somebody:S3cret-Word@127.0.0.1:1,127.0.0.1:2/ipam?sslmode=disable",
        "postgres://127.0.0.1:1/ipam?user=somebody&password=S3cret-Word",
        "postgres://127.0.0.1:notaport/ipam?password=S3cret-Word",
        "postgresql://somebody:S3cret-Word@/ipam?host=/nowhere",
        "mysql://somebody:S3cret-Word@host/db",
        "postgres://somebody:S3cret-Word@[::1/ipam",
    ];
    let folder = tempfile::tempdir().unwrap();
    for text in texts {
        said.push(format!("{:?}", Target::parse(text)));
        let saved = SavedConnections::at(folder.path().join("connections.json"));
        said.push(format!("{:?}", saved.save("one", text)));
        said.push(format!("{:?}", saved.resolve(Some(text), None)));
        let options = OpenOptions { connection: text.to_owned(), busy_timeout_ms: Some(1), ..OpenOptions::default() };
        let error = Ipam::open(&options).err().unwrap();
        said.push(format!("{error} {error:?} {:?} {:?}", error.cause(), error.operands().collect::<Vec<_>>()));
        said.push(std::fs::read_to_string(folder.path().join("connections.json")).unwrap_or_default());
    }
    let given = record::<StoreOptions>(&[("User", "somebody"), ("Password", SECRET)]);
    said.push(format!("{given:?}"));
    said.push(format!("{:?}", StoreOptions::from_record(&given).unwrap()));
    let bench = Bench::new();
    fill(&bench);
    take(&bench.ipam, 1, "");
    if let Some(database) = &bench.database {
        // The server asks its owner for no password and takes any.
        let connection = database.text().replace("ipam@", &format!("ipam:{SECRET}@"));
        let open = Ipam::open(&OpenOptions { connection, ..OpenOptions::default() }).unwrap();
        take(&open, 1, "");
        open.write(|_| Err::<(), _>(Error::internal("as a fault is noted"))).unwrap_err();
        said.push(open.name().to_owned());
        said.push(format!("{:?}", open.log().after(0)));
        // What other users of the server see of its sessions.
        said.push(format!("{:?}", database.run("SELECT application_name, query FROM pg_stat_activity")));
    }
    said.push(bench.ipam.name().to_owned());
    said.push(format!("{:?}", bench.ipam.log().after(0)));
    said.extend(bench.find::<EventFilter>(&[]).iter().map(|event| format!("{event:?}")));
    // The password of the tests' own server, where there is one.
    let own = std::env::var("IPAM_TEST_POSTGRES").ok();
    let own = own.as_deref().and_then(|text| text.split_once("://")?.1.split_once('@')?.0.split_once(':'));
    for text in &said {
        assert!(!text.contains(SECRET), "{text}");
        assert!(own.is_none_or(|(_, password)| !text.contains(password)), "the server's password is shown");
    }
    assert!(said.len() > 50);
}
