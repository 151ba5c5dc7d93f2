//! A PostgreSQL server for tests: the one that `IPAM_TEST_POSTGRES` names, with a database of its own for every store.
#![allow(dead_code, reason = "each test crate uses its part")]

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use ipam::service::connection::Target;
use ipam::service::{Ipam, OpenOptions};
use tokio_postgres::NoTls;

/// Returns the connection text of the server on which stores are to be made, if they are to be made on one.
pub fn named() -> Option<String> {
    std::env::var("IPAM_TEST_POSTGRES").ok().filter(|text| !text.is_empty())
}

/// Returns the same text for another database.
pub fn text_for(server: &str, database: &str) -> String {
    let (head, query) = server.split_once('?').unwrap_or((server, ""));
    let head = head.rsplit_once('/').map_or(head, |(head, _)| head);
    format!("{head}/{database}?{query}")
}

/// Runs statements on a database, as someone who does not use the library.
pub fn run(text: &str, sql: &str) -> Result<Vec<Vec<Option<String>>>, tokio_postgres::Error> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let (client, connection) = tokio_postgres::connect(text, NoTls).await?;
        tokio::spawn(connection);
        let rows = client.simple_query(sql).await?;
        let columns =
            |row: &tokio_postgres::SimpleQueryRow| (0..row.len()).map(|at| row.get(at).map(str::to_owned)).collect();
        Ok(rows
            .iter()
            .filter_map(|message| match message {
                tokio_postgres::SimpleQueryMessage::Row(row) => Some(columns(row)),
                _ => None,
            })
            .collect())
    })
}

/// A database that goes away with it.
pub struct Database {
    server: String,
    name: String,
}

impl Database {
    /// Makes a database with an empty store, as a copy of one that was made once per process.
    pub fn new(server: &str) -> Database {
        static TEMPLATE: OnceLock<String> = OnceLock::new();
        let template = TEMPLATE.get_or_init(|| {
            let name = format!("ipam_template_{}_{}", std::process::id(), uuid::Uuid::new_v4().simple());
            run(server, &format!("CREATE DATABASE {name}")).unwrap();
            let target = Target::parse(&text_for(server, &name)).unwrap();
            assert!(Ipam::provision(&target, &OpenOptions::default()).unwrap());
            name
        });
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!("{template}_{number}").replace("_template", "");
        run(server, &format!("CREATE DATABASE {name} TEMPLATE {template}")).unwrap();
        Database { server: server.to_owned(), name }
    }

    /// Returns the connection text.
    pub fn text(&self) -> String {
        text_for(&self.server, &self.name)
    }

    /// Leaves the database where it is until the server goes, and returns the connection text.
    pub fn kept(self) -> String {
        let text = self.text();
        std::mem::forget(self);
        text
    }

    /// Runs statements on it, as someone who does not use the library.
    pub fn run(&self, sql: &str) -> Vec<Vec<Option<String>>> {
        run(&self.text(), sql).unwrap()
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        // What is left of it goes with the server.
        let _ = run(&self.server, &format!("DROP DATABASE {} WITH (FORCE)", self.name));
    }
}
