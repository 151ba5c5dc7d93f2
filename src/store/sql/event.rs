//! Rows of configuration events.

use std::sync::LazyLock;

use super::SqlTransaction;
use super::query::Query;
use super::rows::{Layout, Table};
use super::value::Sql;
use crate::domain::fields::{Event, EventFilter};
use crate::domain::name::fold;
use crate::domain::object::Object;
use crate::domain::value::Timestamp;
use crate::error::Result;

static LAYOUT: Layout = Layout {
    spec: Event::SPEC,
    table: "event",
    from: "event t",
    family: false,
    read: &[("database_user", &["t.database_user"])],
    elsewhere: &[],
    folded: &["user_name", "user_domain_name", "user_forest_name"],
    own: &[],
    by_server: &[],
    new: &[],
};

pub(super) fn table() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| Table::new(&LAYOUT));
    &TABLE
}

pub(super) fn query(filter: &EventFilter) -> Query {
    // Each order is that of an index; they differ only where the clock went back.
    let by_time = filter.start_date.is_some() || filter.end_date.is_some();
    let mut query = Query::new(if by_time { &["t.time", "t.id"] } else { &["t.id"] });
    let folded = |names: &[String]| names.iter().map(|name| Sql::Text(fold(name))).collect();
    query.any("t.user_name_folded", folded(&filter.user_name));
    query.any("t.user_domain_name_folded", folded(&filter.user_domain_name));
    query.any("t.user_forest_name_folded", folded(&filter.user_forest_name));
    if let Some(start) = filter.start_date {
        query.and("t.time >= ?", [Sql::Integer(start.0)]);
    }
    if let Some(end) = filter.end_date {
        query.and("t.time <= ?", [Sql::Integer(end.0)]);
    }
    if let Some(after) = filter.after {
        query.and("t.id > ?", [after.into()]);
    }
    query
}

impl SqlTransaction<'_> {
    pub(super) fn delete_events(&self, until: Timestamp) -> Result<u64> {
        self.db.execute("DELETE FROM event WHERE time <= ?", [until.0])
    }
}
