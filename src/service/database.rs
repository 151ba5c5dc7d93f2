//! Where the data of a store are, in the words of IpamServer's database commands.

use std::path::Path;

use crate::domain::fields::{Database, DatabaseAuthType, DatabaseType};

/// Port of PostgreSQL where an address names none.
const POSTGRES_PORT: u16 = 5432;

/// Tells what a store's name says: the path of a file, or the address of a server.
pub fn describe(name: &str) -> Database {
    let common =
        Database { connection_string: name.to_owned(), schema: crate::store::SCHEMA_VERSION, ..Database::default() };
    let scheme = name.split_once("://").filter(|(scheme, _)| scheme.to_ascii_lowercase().starts_with("postgres"));
    let Some((_, rest)) = scheme else {
        let path = Path::new(name);
        let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let part = |part: Option<&std::ffi::OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
        return Database {
            folder: part(absolute.parent().map(Path::as_os_str)),
            name: part(absolute.file_name()),
            ..common
        };
    };
    let (address, options) = rest.split_once('?').unwrap_or((rest, ""));
    let (authority, database) = address.split_once('/').unwrap_or((address, ""));
    let (user, hosts) = authority.rsplit_once('@').unwrap_or(("", authority));
    // Of several hosts the first is shown; all of them are in the connection text.
    let host = hosts.split(',').next().unwrap_or_default();
    let (host, port) = match host.rsplit_once(':') {
        Some((host, port)) if !port.is_empty() && port.bytes().all(|b| b.is_ascii_digit()) => (host, port.parse().ok()),
        _ => (host, None),
    };
    let from_options = options.split('&').find_map(|option| option.strip_prefix("user="));
    Database {
        database_type: DatabaseType::PostgreSQL,
        server: host.trim_start_matches('[').trim_end_matches(']').to_owned(),
        name: database.to_owned(),
        port: port.or(Some(POSTGRES_PORT)),
        auth_type: DatabaseAuthType::SQL,
        user: user.split(':').next().filter(|user| !user.is_empty()).or(from_options).unwrap_or_default().to_owned(),
        ..common
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_and_servers_are_told_apart() {
        let file = describe("/var/lib/ipam/main.ipam");
        assert_eq!((file.database_type, file.name.as_str()), (DatabaseType::WID, "main.ipam"));
        assert!(file.folder.ends_with("ipam") && file.port.is_none() && file.server.is_empty());
        for (name, expected) in [
            ("postgres://ipam@db.contoso.com/ipam", ("db.contoso.com", 5432, "ipam", "ipam")),
            (
                "postgresql://db.contoso.com:6432/plan?user=alice&sslmode=require",
                ("db.contoso.com", 6432, "plan", "alice"),
            ),
            ("postgres://ipam@[2001:db8::1]:6432/ipam", ("2001:db8::1", 6432, "ipam", "ipam")),
            ("postgres://ipam@one:1111,two:2222/ipam", ("one", 1111, "ipam", "ipam")),
        ] {
            let found = describe(name);
            assert_eq!(found.database_type, DatabaseType::PostgreSQL);
            let said = (found.server.as_str(), found.port.unwrap(), found.name.as_str(), found.user.as_str());
            assert_eq!(said, expected, "{name}");
            assert!(found.folder.is_empty());
        }
    }
}
