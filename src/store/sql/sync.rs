//! Links, journal, intents and leases of the synchronization.

use super::db::Row;
use super::rows::{self, Table};
use super::value::{Sql, SqlRef, name_of, named, read};
use super::{SqlTransaction, address, range, subnet};
use crate::domain::address::{AddressRange, Family, Prefix};
use crate::domain::fields::{
    ChangeKind, Link, NetworkType, SyncDecision, SyncEvent, SyncEventType, SyncObject, SyncSide, SyncState,
};
use crate::domain::object::ObjectSpec;
use crate::domain::value::{FieldKind, Timestamp};
use crate::error::{Error, Result, Status};
use crate::store::sync::{
    AddressRow, Cell, Cells, Intent, Lease, LinkRow, RangeRow, SEPARATOR, SubnetRow, SyncTransaction,
};

/// Most rows of one piece of a walk, because a server's result is in memory.
const PIECE: u64 = 10_000;

const INSERT_SYNC_EVENT: &str =
    "INSERT INTO sync_event (time, vmm_server, run, change_id, state, kind, object, object_type, target, error, error_id, duration_ms)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

/// Returns the values of a line of the journal.
fn line(event: SyncEvent) -> Vec<Sql> {
    vec![
        event.time.0.into(),
        event.vmm_server.into(),
        event.run.into(),
        event.change_id.into(),
        (event.state as i32).into(),
        (event.kind as i32).into(),
        event.object.into(),
        (event.object_type as i32).into(),
        (event.target as i32).into(),
        event.error.into(),
        event.error_id.into(),
        event.duration_ms.into(),
    ]
}

/// Fields of a row that start at a column.
struct Stored<'a, 'r> {
    row: &'a Row<'r>,
    first: usize,
    kinds: &'a [&'static FieldKind],
    family: Option<Family>,
}

impl Cells for Stored<'_, '_> {
    fn cell(&self, at: usize) -> Result<Cell<'_>> {
        Ok(match (self.kinds[at], self.row.value(self.first + at)?) {
            (_, SqlRef::Null) => Cell::Null,
            (FieldKind::Address, value) => Cell::Address(rows::address(self.family, value)?),
            (FieldKind::Enum(spec), value) => Cell::Text(name_of(spec, read(value)?)?),
            (FieldKind::List(_), SqlRef::Text(text)) => Cell::Lines(text),
            (_, SqlRef::Text(text)) => Cell::Text(text),
            (FieldKind::Integer(..), SqlRef::Integer(n)) => Cell::Integer(n),
            _ => return Err(super::value::damaged()),
        })
    }
}

impl SqlTransaction<'_> {
    /// Gives the rows of a table in order of number: columns of `head`, of which the first is the number, and behind them those of fields.
    /// Where there are `owners`, the rows are those with one of these values of Managed by Service and one of these of Service Instance.
    fn walk_stored(
        &self,
        table: &Table,
        head: &[&str],
        fields: &[usize],
        owners: Option<[&[u64]; 2]>,
        take: &mut dyn FnMut(&Row, &[&'static FieldKind]) -> Result<()>,
    ) -> Result<()> {
        let (mut columns, mut kinds) = (head.to_vec(), Vec::new());
        for field in fields {
            columns.push(table.column_of(*field)?);
            kinds.push(&table.layout.spec.fields[*field].kind);
        }
        let (columns, from) = (columns.join(", t."), table.layout.table);
        let only = "AND t.managed_by_service_id IN {integers ?2} AND t.service_instance_id IN {integers ?3}";
        let only = if owners.is_some() { only } else { "" };
        let sql = format!("SELECT t.{columns} FROM {from} t WHERE t.id > ?1 {only} ORDER BY t.id LIMIT {PIECE}");
        let numbers = |list: &[u64]| Sql::Integers(list.iter().map(|id| *id as i64).collect());
        let owners: Vec<Sql> = owners.into_iter().flatten().map(numbers).collect();
        let mut last = 0;
        loop {
            let mut count = 0;
            let values: Vec<Sql> = [Sql::Integer(last)].into_iter().chain(owners.clone()).collect();
            self.db.each(&sql, values, |row| {
                last = row.get::<i64>(0)?;
                count += 1;
                take(row, &kinds)
            })?;
            if count < PIECE {
                return Ok(());
            }
        }
    }
}

impl SyncTransaction for SqlTransaction<'_> {
    fn walk_subnets(&self, fields: &[usize], take: &mut dyn FnMut(&SubnetRow) -> Result<()>) -> Result<()> {
        let head = [
            "id",
            "space_id",
            "family",
            "first",
            "bits",
            "network_type",
            "vmm_logical_network_id",
            "network_site_id",
            "last_modified_time",
            "row_version",
        ];
        self.walk_stored(subnet::table(), &head, fields, None, &mut |row, kinds| {
            let family = Family::from_number(row.get(2)?);
            let network = Prefix::new(rows::address(family, row.value(3)?)?, row.get(4)?);
            take(&SubnetRow {
                id: row.get(0)?,
                space: row.get(1)?,
                network: network.ok_or_else(super::value::damaged)?,
                network_type: named(NetworkType::SPEC, row.get(5)?, NetworkType::from_name)?,
                logical_network: row.get::<Option<u64>>(6)?.unwrap_or_default(),
                site: row.get::<Option<u64>>(7)?.unwrap_or_default(),
                modified: Timestamp(row.get(8)?),
                version: row.get(9)?,
                cells: &Stored { row, first: head.len(), kinds, family },
            })
        })
    }

    fn walk_ranges(&self, fields: &[usize], take: &mut dyn FnMut(&RangeRow) -> Result<()>) -> Result<()> {
        let head = [
            "id",
            "subnet_id",
            "space_id",
            "family",
            "\"start\"",
            "\"end\"",
            "managed_by_service_id",
            "service_instance_id",
            "last_modified_time",
            "row_version",
        ];
        self.walk_stored(range::table(), &head, fields, None, &mut |row, kinds| {
            let family = Family::from_number(row.get(3)?);
            take(&RangeRow {
                id: row.get(0)?,
                subnet: row.get(1)?,
                space: row.get(2)?,
                bounds: AddressRange::new(
                    "range",
                    rows::address(family, row.value(4)?)?,
                    rows::address(family, row.value(5)?)?,
                )?,
                service: row.get(6)?,
                instance: row.get(7)?,
                modified: Timestamp(row.get(8)?),
                version: row.get(9)?,
                cells: &Stored { row, first: head.len(), kinds, family },
            })
        })
    }

    fn walk_addresses(
        &self,
        owners: [&[u64]; 2],
        fields: &[usize],
        take: &mut dyn FnMut(&AddressRow) -> Result<()>,
    ) -> Result<()> {
        let head = [
            "id",
            "space_id",
            "family",
            "ip_address",
            "range_id",
            "device_type_id",
            "ip_address_state_id",
            "last_modified_time",
            "row_version",
        ];
        self.walk_stored(address::table(), &head, fields, Some(owners), &mut |row, kinds| {
            let Some(range) = row.get(4)? else { return Ok(()) };
            let family = Family::from_number(row.get(2)?);
            take(&AddressRow {
                id: row.get(0)?,
                space: row.get(1)?,
                range,
                address: rows::address(family, row.value(3)?)?,
                device_type: row.get(5)?,
                state: row.get(6)?,
                modified: Timestamp(row.get(7)?),
                version: row.get(8)?,
                cells: &Stored { row, first: head.len(), kinds, family },
            })
        })
    }

    fn walk_settings(&self, kind: &'static ObjectSpec, take: &mut dyn FnMut(u64, u64) -> Result<()>) -> Result<()> {
        let sql =
            "SELECT object_id, value_id FROM object_value WHERE kind = ? AND value_id IS NOT NULL ORDER BY object_id";
        self.db.each(sql, [super::kind_number(kind)?], |row| take(row.get(0)?, row.get(1)?))
    }

    fn links(&self, server: &str) -> Result<Vec<Link>> {
        let mut links = Vec::new();
        self.walk_links(server, true, &mut |row| {
            links.push(Link {
                id: row.id,
                vmm_server: row.vmm_server.to_owned(),
                object_type: row.object_type,
                object: row.object.to_owned(),
                vmm_key: row.vmm_key.to_owned(),
                ipam_id: row.ipam_id,
                parent_id: row.parent_id,
                made_by_sync: row.made_by_sync,
                missing_since: row.missing_since,
                base: lines(row.base),
            });
            Ok(())
        })?;
        links.sort_by(|one, other| {
            let key = |link: &Link| (link.object_type as i32, link.id);
            one.vmm_server.cmp(&other.vmm_server).then(key(one).cmp(&key(other)))
        });
        Ok(links)
    }

    fn walk_links(&self, server: &str, whole: bool, take: &mut dyn FnMut(&LinkRow) -> Result<()>) -> Result<()> {
        // In order of number the rows stand one behind the other; an index would lead to each of them alone.
        let sql =
            "SELECT id, vmm_server, object_type, object, vmm_key, ipam_id, parent_id, made_by_sync, missing_since, base
             FROM sync_link WHERE ?1 = '' OR vmm_server = ?1 ORDER BY id";
        self.db.each(sql, [server], |row| {
            let object_type = named(SyncObject::SPEC, row.get(2)?, SyncObject::from_name)?;
            let says_itself = matches!(object_type, SyncObject::Subnet | SyncObject::VmSubnet | SyncObject::Pool);
            take(&LinkRow {
                id: row.get(0)?,
                vmm_server: if server.is_empty() { text(row, 1)? } else { server },
                object_type,
                object: if whole || !says_itself { text(row, 3)? } else { "" },
                vmm_key: text(row, 4)?,
                ipam_id: row.get(5)?,
                parent_id: row.get(6)?,
                made_by_sync: whole && row.get(7)?,
                missing_since: row.get::<Option<i64>>(8)?.map(Timestamp),
                base: text(row, 9)?,
            })
        })
    }

    fn put_link(&self, link: &Link) -> Result<u64> {
        self.put_link_row(&LinkRow {
            id: link.id,
            vmm_server: &link.vmm_server,
            object_type: link.object_type,
            object: &link.object,
            vmm_key: &link.vmm_key,
            ipam_id: link.ipam_id,
            parent_id: link.parent_id,
            made_by_sync: link.made_by_sync,
            missing_since: link.missing_since,
            base: &joined(&link.base),
        })
    }

    fn put_link_row(&self, link: &LinkRow) -> Result<u64> {
        self.structure()?;
        let values = (
            link.vmm_server,
            link.object_type as i32,
            link.object,
            link.vmm_key,
            link.ipam_id,
            link.parent_id,
            link.made_by_sync,
            link.missing_since.map(|time| time.0),
            link.base,
        );
        if link.id == 0 {
            let sql = "INSERT INTO sync_link (vmm_server, object_type, object, vmm_key, ipam_id, parent_id, made_by_sync, missing_since, base)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
            return self.db.insert(sql, values);
        }
        let sql = "INSERT INTO sync_link (vmm_server, object_type, object, vmm_key, ipam_id, parent_id, made_by_sync, missing_since, base, id)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
             ON CONFLICT (id) DO UPDATE SET vmm_server = ?1, object_type = ?2, object = ?3, vmm_key = ?4, ipam_id = ?5,
                 parent_id = ?6, made_by_sync = ?7, missing_since = ?8, base = ?9";
        let (a, b, c, d, e, f, g, h, i) = values;
        self.db.execute(sql, (a, b, c, d, e, f, g, h, i, link.id))?;
        Ok(link.id)
    }

    fn next_link(&self) -> Result<Option<u64>> {
        if self.db.postgres() {
            return Ok(None);
        }
        let last = self.db.row("SELECT seq FROM sqlite_sequence WHERE name = 'sync_link'", (), |row| row.get::<u64>(0));
        Ok(Some(last?.unwrap_or_default() + 1))
    }

    fn add_links(&self, links: &[LinkRow]) -> Result<()> {
        self.structure()?;
        let sql = "INSERT INTO sync_link (vmm_server, object_type, object, vmm_key, ipam_id, parent_id, made_by_sync, missing_since, base, id)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        let rows = links.iter().map(|link| {
            Ok(vec![
                link.vmm_server.into(),
                (link.object_type as i32).into(),
                link.object.into(),
                link.vmm_key.into(),
                link.ipam_id.into(),
                link.parent_id.into(),
                link.made_by_sync.into(),
                link.missing_since.map(|time| time.0).into(),
                link.base.into(),
                link.id.into(),
            ])
        });
        self.db.add_rows(sql, rows, drop)
    }

    fn delete_link(&self, id: u64) -> Result<()> {
        self.structure()?;
        self.db.execute("DELETE FROM sync_link WHERE id = ?1", [id])?;
        Ok(())
    }

    fn begin_run(&self, server: &str, now: Timestamp) -> Result<u64> {
        self.structure()?;
        self.db.insert("INSERT INTO sync_run (vmm_server, begun) VALUES (?1, ?2)", (server, now.0))
    }

    fn append_sync_event(&self, event: &SyncEvent) -> Result<u64> {
        self.structure()?;
        self.db.insert(INSERT_SYNC_EVENT, line(event.clone()))
    }

    fn append_sync_events(&self, events: Vec<SyncEvent>) -> Result<()> {
        self.structure()?;
        self.db.add_rows(INSERT_SYNC_EVENT, events.into_iter().map(|event| Ok(line(event))), drop)
    }

    fn sync_events(&self, server: &str, after: u64, limit: u32) -> Result<Vec<SyncEvent>> {
        let sql = "SELECT id, time, vmm_server, run, change_id, state, kind, object, object_type, target, error, error_id, duration_ms
             FROM sync_event WHERE id > ?2 AND (?1 = '' OR vmm_server = ?1) ORDER BY id LIMIT ?3";
        self.db.rows(sql, (server, after, limit), event)
    }

    fn lease(&self, server: &str) -> Result<Option<Lease>> {
        let sql = "SELECT vmm_server, host, boot_id, pid, process_start, token, expires FROM sync_lease WHERE vmm_server = ?1";
        self.db.row(sql, [server], lease)
    }

    fn put_lease(&self, lease: &Lease) -> Result<()> {
        self.structure()?;
        let sql = "INSERT INTO sync_lease (vmm_server, host, boot_id, pid, process_start, token, expires) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
             ON CONFLICT (vmm_server) DO UPDATE SET host = ?2, boot_id = ?3, pid = ?4, process_start = ?5, token = ?6, expires = ?7";
        let Lease { server, host, boot_id, pid, process_start, token, expires } = lease;
        self.db.execute(sql, (server, host, boot_id, *pid, process_start, *token, expires.0))?;
        Ok(())
    }

    fn check_lease(&self, server: &str, token: u64) -> Result<()> {
        match self.lease(server)? {
            Some(lease) if lease.token == token => Ok(()),
            _ => Err(Error::new(Status::LeaseLost).with("value", server)),
        }
    }

    fn release_lease(&self, server: &str, token: u64) -> Result<()> {
        self.structure()?;
        self.db.execute("UPDATE sync_lease SET expires = 0 WHERE vmm_server = ?1 AND token = ?2", (server, token))?;
        Ok(())
    }

    fn value_is_carried(&self, value_id: u64) -> Result<bool> {
        Ok(self.objects_with_value(value_id)?.is_some())
    }

    fn decisions(&self, server: &str) -> Result<Vec<SyncDecision>> {
        let sql = "SELECT id, vmm_server, object_type, object, ipam_id, vmm_key, field, facts, winner, time, user_name
             FROM sync_decision WHERE ?1 = '' OR vmm_server = ?1 ORDER BY id";
        self.db.rows(sql, [server], |row| {
            Ok(SyncDecision {
                id: row.get(0)?,
                vmm_server: row.get(1)?,
                object_type: named(SyncObject::SPEC, row.get(2)?, SyncObject::from_name)?,
                object: row.get(3)?,
                ipam_id: row.get(4)?,
                vmm_key: row.get(5)?,
                field: row.get(6)?,
                facts: row.get(7)?,
                winner: named(SyncSide::SPEC, row.get(8)?, SyncSide::from_name)?,
                time: Timestamp(row.get(9)?),
                user_name: row.get(10)?,
            })
        })
    }

    fn put_decision(&self, decision: &SyncDecision) -> Result<u64> {
        self.structure()?;
        let key =
            (&decision.vmm_server, decision.object_type as i32, decision.ipam_id, &decision.vmm_key, &decision.field);
        let before = "DELETE FROM sync_decision
             WHERE vmm_server = ?1 AND object_type = ?2 AND ipam_id = ?3 AND vmm_key = ?4 AND field = ?5";
        self.db.execute(before, key)?;
        let sql = "INSERT INTO sync_decision (vmm_server, object_type, ipam_id, vmm_key, field, object, facts, winner, time, user_name)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
        let (server, object_type, ipam_id, vmm_key, field) = key;
        let values = (
            server,
            object_type,
            ipam_id,
            vmm_key,
            field,
            &decision.object,
            &decision.facts,
            decision.winner as i32,
            decision.time.0,
            &decision.user_name,
        );
        self.db.insert(sql, values)
    }

    fn delete_decision(&self, id: u64) -> Result<()> {
        self.structure()?;
        self.db.execute("DELETE FROM sync_decision WHERE id = ?1", [id])?;
        Ok(())
    }

    fn put_intent(&self, intent: &Intent) -> Result<u64> {
        self.structure()?;
        let sql = "INSERT INTO sync_intent (vmm_server, run, change_id, object_type, ipam_id, parent_key, \"natural\", fields)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
        let values = (
            &intent.server,
            intent.run,
            intent.change_id,
            intent.object as i32,
            intent.ipam_id,
            &intent.parent_key,
            &intent.natural,
            joined(&intent.fields),
        );
        self.db.insert(sql, values)
    }

    fn intents(&self, server: &str) -> Result<Vec<Intent>> {
        let sql = "SELECT id, vmm_server, run, change_id, object_type, ipam_id, parent_key, \"natural\", fields
             FROM sync_intent WHERE vmm_server = ?1 ORDER BY id";
        self.db.rows(sql, [server], |row| {
            Ok(Intent {
                id: row.get(0)?,
                server: row.get(1)?,
                run: row.get(2)?,
                change_id: row.get(3)?,
                object: named(SyncObject::SPEC, row.get(4)?, SyncObject::from_name)?,
                ipam_id: row.get(5)?,
                parent_key: row.get(6)?,
                natural: row.get(7)?,
                fields: lines(&row.get::<String>(8)?),
            })
        })
    }

    fn delete_intent(&self, id: u64) -> Result<()> {
        self.structure()?;
        self.db.execute("DELETE FROM sync_intent WHERE id = ?1", [id])?;
        Ok(())
    }
}

fn text<'r>(row: &'r Row, column: usize) -> Result<&'r str> {
    match row.value(column)? {
        SqlRef::Text(text) => Ok(text),
        _ => Err(super::value::damaged()),
    }
}

fn event(row: &Row) -> Result<SyncEvent> {
    let (change_id, object_type) = (row.get(4)?, named(SyncObject::SPEC, row.get(8)?, SyncObject::from_name)?);
    Ok(SyncEvent {
        id: row.get(0)?,
        event_type: if change_id == 0 { SyncEventType::Run } else { object_type.event_type() },
        time: Timestamp(row.get(1)?),
        vmm_server: row.get(2)?,
        run: row.get(3)?,
        change_id,
        state: named(SyncState::SPEC, row.get(5)?, SyncState::from_name)?,
        kind: named(ChangeKind::SPEC, row.get(6)?, ChangeKind::from_name)?,
        object: row.get(7)?,
        object_type,
        target: named(SyncSide::SPEC, row.get(9)?, SyncSide::from_name)?,
        error: row.get(10)?,
        error_id: row.get(11)?,
        duration_ms: row.get(12)?,
    })
}

fn lease(row: &Row) -> Result<Lease> {
    Ok(Lease {
        server: row.get(0)?,
        host: row.get(1)?,
        boot_id: row.get(2)?,
        pid: row.get(3)?,
        process_start: row.get(4)?,
        token: row.get(5)?,
        expires: Timestamp(row.get(6)?),
    })
}

fn joined(texts: &[String]) -> String {
    texts.join(&SEPARATOR.to_string())
}

pub(super) fn lines(text: &str) -> Vec<String> {
    if text.is_empty() { Vec::new() } else { text.split(SEPARATOR).map(str::to_owned).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Store;
    use crate::store::sqlite::SqliteStore;
    use crate::store::sqlite::engine::EngineOptions;

    fn with_store(work: impl Fn(&dyn crate::store::Transaction) -> Result<()>) {
        let folder = tempfile::tempdir().unwrap();
        let store = SqliteStore::open(&folder.path().join("a.db"), &EngineOptions::default()).unwrap();
        store.write(&mut |tx| work(tx)).unwrap();
    }

    fn link_of(object_type: SyncObject, vmm_key: &str, ipam_id: u64) -> Link {
        Link {
            vmm_server: "a.contoso.com".into(),
            object_type,
            vmm_key: vmm_key.into(),
            ipam_id,
            base: vec!["Description=two\nlines".into(), "VlanId=".into()],
            ..Link::default()
        }
    }

    #[test]
    fn links_are_kept_replaced_and_listed_parents_first() {
        with_store(|tx| {
            let subnet = tx.put_link(&link_of(SyncObject::Subnet, "s", 5))?;
            let mut network = link_of(SyncObject::LogicalNetwork, "n", 2);
            network.id = tx.put_link(&network)?;
            network.missing_since = Some(Timestamp(7));
            network.base = Vec::new();
            assert_eq!(tx.put_link(&network)?, network.id);
            let links = tx.links("a.contoso.com")?;
            assert_eq!(links[0], network);
            assert_eq!((links[1].id, &links[1].base), (subnet, &link_of(SyncObject::Subnet, "s", 5).base));
            assert!(tx.put_link(&link_of(SyncObject::Subnet, "s", 6)).is_err(), "one link per object of VMM");
            assert!(tx.put_link(&link_of(SyncObject::Subnet, "t", 5)).is_err(), "one link per record of IPAM");
            assert_eq!((tx.links("b")?.len(), tx.links("")?.len()), (0, 2));
            tx.delete_link(subnet)?;
            assert_eq!(tx.links("")?.len(), 1);
            Ok(())
        });
    }

    #[test]
    fn a_lease_that_was_taken_over_is_lost() {
        with_store(|tx| {
            let mut lease = Lease { server: "a".into(), pid: 1, token: 1, expires: Timestamp(9), ..Lease::default() };
            assert_eq!(tx.check_lease("a", 1).unwrap_err().status(), Status::LeaseLost);
            tx.put_lease(&lease)?;
            tx.check_lease("a", 1)?;
            lease.token = 2;
            tx.put_lease(&lease)?;
            assert_eq!(tx.check_lease("a", 1).unwrap_err().status(), Status::LeaseLost);
            tx.release_lease("a", 1)?;
            assert_eq!(tx.lease("a")?, Some(lease.clone()));
            tx.release_lease("a", 2)?;
            assert_eq!(tx.lease("a")?.map(|lease| lease.expires), Some(Timestamp(0)));
            Ok(())
        });
    }

    #[test]
    fn journal_and_intents_come_back_in_order() {
        with_store(|tx| {
            let run = tx.begin_run("a", Timestamp(1))?;
            assert!(tx.begin_run("a", Timestamp(1))? > run);
            let event = |server: &str| SyncEvent {
                vmm_server: server.into(),
                run,
                state: SyncState::Done,
                ..SyncEvent::default()
            };
            let ids = [
                tx.append_sync_event(&event("a"))?,
                tx.append_sync_event(&event("b"))?,
                tx.append_sync_event(&event("a"))?,
            ];
            assert_eq!(tx.sync_events("a", ids[0], 9)?.iter().map(|e| e.id).collect::<Vec<_>>(), ids[2..]);
            assert_eq!(tx.sync_events("", 0, 2)?.iter().map(|e| e.id).collect::<Vec<_>>(), ids[..2]);
            let mut intent = Intent {
                server: "a".into(),
                run,
                natural: "n".into(),
                fields: vec!["A=1".into()],
                ..Intent::default()
            };
            intent.id = tx.put_intent(&intent)?;
            assert_eq!(tx.intents("a")?, [intent.clone()]);
            tx.delete_intent(intent.id)?;
            assert!(tx.intents("a")?.is_empty());
            Ok(())
        });
    }
}
