//! A store of schema 2, which is what the first release made, under the migrations of the network plan: types of ranges and addresses are
//! those that were shown, and subnets map to blocks that come later.

use ipam::domain::fields::{AddressFilter, RangeFilter, SubnetFilter};

use crate::support::Bench;

#[test]
fn a_store_of_schema_2_shows_the_same_types_and_takes_blocks() {
    let bench = Bench::in_file();
    bench.subnet(&[("NetworkId", "10.0.0.0/24"), ("NetworkType", "Provider")]).unwrap();
    bench.range(&[("NetworkID", "10.0.0.0/24")]).unwrap();
    bench.address(&[("IpAddress", "10.0.0.5")]).unwrap();
    bench.address(&[("IpAddress", "10.9.0.5")]).unwrap();
    let path = bench.path();
    // Schema 2 had the same rows without the columns and tables that came since; an address kept the type of its space.
    let old = bench.path().with_extension("old");
    let connection = rusqlite::Connection::open(&old).unwrap();
    for script in ["0001_records.sql", "0002_sync.sql"] {
        let text = std::fs::read_to_string(format!("{}/src/store/sql/migrations/{script}", env!("CARGO_MANIFEST_DIR")));
        let text: String = strip(&text.unwrap());
        connection.execute_batch(&text).unwrap();
    }
    connection.execute("ATTACH ? AS new", [path.to_str().unwrap()]).unwrap();
    let tables: Vec<String> =
        names(&connection, "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
    for table in tables {
        let columns =
            names(&connection, &format!("SELECT '\"' || name || '\"' FROM pragma_table_info('{table}', 'main')"))
                .join(", ");
        connection
            .execute_batch(&format!(
                "DELETE FROM main.{table}; INSERT INTO main.{table} ({columns}) SELECT {columns} FROM new.{table}"
            ))
            .unwrap();
    }
    connection
        .execute_batch("UPDATE main.ip_address SET network_type = 1; PRAGMA main.user_version = 2; PRAGMA main.application_id = 1229996365; DETACH new;")
        .unwrap();
    drop(connection);
    let ipam = ipam::service::Ipam::open_file(&old, &ipam::service::OpenOptions::default()).unwrap();
    let types = |list: Vec<&'static str>| list.join(" ");
    ipam.read(|tx| {
        let ranges = ipam::service::select::all(tx, &RangeFilter::default())?;
        assert_eq!(types(ranges.iter().map(|r| r.network_type.name()).collect()), "Provider");
        let addresses = ipam::service::select::all(tx, &AddressFilter::default())?;
        assert_eq!(types(addresses.iter().map(|a| a.network_type.name()).collect()), "Provider NonVirtualized");
        Ok(())
    })
    .unwrap();
    ipam.write(|tx| {
        ipam::service::block::add(
            tx,
            &crate::support::record::<ipam::domain::fields::Block>(&[("NetworkId", "10.0.0.0/8")]),
        )?;
        let subnets = ipam::service::select::all(tx, &SubnetFilter::default())?;
        assert_eq!(subnets[0].block.unwrap().to_string(), "10.0.0.0/8");
        Ok(())
    })
    .unwrap();
}

/// Leaves out what stands between the marks of the other engine.
fn strip(script: &str) -> String {
    let (mut kept, mut other) = (String::new(), false);
    for line in script.lines() {
        match line.trim() {
            "-- postgres {" => other = true,
            "-- }" => other = false,
            _ if !other => {
                kept.push_str(line);
                kept.push('\n');
            }
            _ => {}
        }
    }
    kept
}

fn names(connection: &rusqlite::Connection, sql: &str) -> Vec<String> {
    let mut statement = connection.prepare(sql).unwrap();
    let rows = statement.query_map([], |row| row.get(0)).unwrap();
    rows.map(Result::unwrap).collect()
}
