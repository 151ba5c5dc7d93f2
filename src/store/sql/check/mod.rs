//! Checks of a store. Nothing here uses the code that keeps what is checked: parents come from a sweep with a stack, overlap from a sweep
//! over bounds, free runs from walking addresses.

mod free;
mod keys;
mod places;

use super::SqlTransaction;
use super::db::Row;
use super::value::Sql;
use crate::domain::value::Timestamp;
use crate::error::Result;
use crate::store::check::{CheckTransaction, Finding, Found, Part};

/// Rows read at once.
const PAGE: u32 = 1000;

impl CheckTransaction for SqlTransaction<'_> {
    fn check(&self, part: Part, now: Timestamp, mend: bool, found: &mut Found) -> Result<u64> {
        if mend {
            self.structure()?;
        }
        match part {
            Part::Engine => self.check_engine(mend, found),
            Part::Schema => self.check_schema(mend, found),
            Part::References => self.check_references(found),
            Part::Names => self.check_names(mend, found),
            Part::Networks => Ok(self.check_subnets(mend, found)? + self.check_blocks(mend, found)?),
            Part::Ranges => Ok(self.check_ranges(mend, found)? + self.check_owners(mend, found)?),
            Part::Mapping => self.check_mapping(mend, found),
            Part::FreeRuns => self.check_free_runs(now, mend, found),
            Part::Quarantine => self.check_quarantine(mend, found),
            Part::Requests => self.check_requests(mend, found),
            Part::Scopes => self.check_scopes(mend, found),
            Part::Synchronization => self.check_synchronization(found),
        }
    }
}

/// Reports something that follows from other rows.
fn derived(found: &mut Found, text: String) -> Result<()> {
    found(Finding { text, derived: true })
}

/// Reports something that nobody but a user can put right.
fn stated(found: &mut Found, text: String) -> Result<()> {
    found(Finding { text, derived: false })
}

impl SqlTransaction<'_> {
    /// Reads the rows of a table in order of a number, page by page. `sql` has the columns and the table, and a WHERE clause that ends in
    /// a comparison of that number with the only place; `id` reads it.
    fn walk<T>(
        &self,
        sql: &str,
        id: &str,
        read: impl Fn(&Row) -> Result<(u64, T)>,
        work: impl FnMut(u64, T) -> Result<()>,
    ) -> Result<u64> {
        let mut work = work;
        let sql = format!("{sql} {id} > ? ORDER BY {id} LIMIT {PAGE}");
        let (mut after, mut count) = (0, 0);
        loop {
            let page = self.db.rows(&sql, [after], &read)?;
            let Some((last, _)) = page.last() else { return Ok(count) };
            after = *last;
            let whole = page.len() == PAGE as usize;
            for (id, row) in page {
                count += 1;
                work(id, row)?;
            }
            if !whole {
                return Ok(count);
            }
        }
    }

    fn count(&self, table: &str) -> Result<u64> {
        self.db.one(&format!("SELECT count(*) FROM {table}"), (), |row| row.get(0))
    }

    fn mend(&self, mend: bool, sql: &str, values: Vec<Sql>) -> Result<()> {
        if mend {
            self.db.execute(sql, values)?;
        }
        Ok(())
    }
}
