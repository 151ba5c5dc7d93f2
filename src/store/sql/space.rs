//! Rows of address spaces.

use std::sync::LazyLock;

use super::SqlTransaction;
use super::db::Row;
use super::query::Query;
use super::rows::{Layout, Table};
use super::value::Sql;
use crate::domain::fields::{AddressSpace, AddressSpaceFilter, AddressSpaceType};
use crate::domain::name::fold;
use crate::domain::object::Object;
use crate::error::Result;
use crate::store::SpaceHead;

/// Utilized share of the counted ranges of one family, in percent.
macro_rules! utilized {
    ($family:literal) => {
        concat!(
            "(SELECT 100.0 * sum(CASE utilization_calculation WHEN 1 THEN mapped ELSE utilized_addresses END) / sum(size) ",
            "FROM ip_range WHERE space_id = t.id AND family = ",
            $family,
            " AND counted = 1)"
        )
    };
}

static LAYOUT: Layout = Layout {
    spec: AddressSpace::SPEC,
    table: "address_space",
    from: "address_space t",
    family: false,
    read: &[
        ("ipv4_percentage_utilized", &[utilized!("4")]),
        ("ipv6_percentage_utilized", &[utilized!("6")]),
        ("access_scope_path", &["(SELECT path FROM access_scope WHERE id = coalesce(t.access_scope_id, 1))"]),
        ("is_inherited_access_scope", &["CASE WHEN t.access_scope_id IS NULL THEN 1 ELSE 0 END"]),
    ],
    elsewhere: &[],
    folded: &["name"],
    own: &[],
    by_server: &[],
    new: &[],
};

pub(super) fn table() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| Table::new(&LAYOUT));
    &TABLE
}

pub(super) fn query(filter: &AddressSpaceFilter) -> Query {
    let mut query = Query::new(&["t.id"]);
    query.ids(&filter.id);
    query.any("t.name_folded", filter.name.iter().map(|name| Sql::Text(fold(name))).collect());
    query.any("t.space_type", filter.space_type.iter().map(|t| Sql::Integer(*t as i64)).collect());
    if !filter.mapping_to_provider_address_space.is_empty() {
        let names = filter.mapping_to_provider_address_space.iter().map(|name| fold(name)).collect();
        let inner = "SELECT id FROM address_space WHERE name_folded IN {texts}";
        query.and(format!("t.provider_id IN ({inner})"), [Sql::Texts(names)]);
    }
    query
}

impl SqlTransaction<'_> {
    pub(super) fn space_named(&self, name: &str) -> Result<Option<SpaceHead>> {
        let sql = "SELECT id, name, space_type FROM address_space WHERE name_folded = ?";
        let read = |row: &Row| {
            let space_type = match row.get::<i64>(2)? {
                0 => AddressSpaceType::ProviderAddressSpace,
                _ => AddressSpaceType::CustomerAddressSpace,
            };
            Ok(SpaceHead { id: row.get(0)?, name: row.get(1)?, space_type })
        };
        self.known_space(name, || self.db.kept().row(sql, [fold(name)], read))
    }

    pub(super) fn use_of_space(&self, id: u64) -> Result<Option<String>> {
        for (what, sql) in [
            ("subnets", "SELECT 1 FROM subnet WHERE space_id = ? LIMIT 1"),
            ("ranges", "SELECT 1 FROM ip_range WHERE space_id = ? LIMIT 1"),
            ("addresses", "SELECT 1 FROM ip_address WHERE space_id = ? LIMIT 1"),
            ("customer address spaces", "SELECT 1 FROM address_space WHERE provider_id = ? LIMIT 1"),
        ] {
            if self.db.exists(sql, [id])? {
                return Ok(Some(format!("it has {what}")));
            }
        }
        Ok(None)
    }
}
