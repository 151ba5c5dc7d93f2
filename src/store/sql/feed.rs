//! Events in the order in which they were committed.

use super::SqlTransaction;
use crate::error::Result;
use crate::store::feed::{Feed, FeedTransaction};

impl FeedTransaction for SqlTransaction<'_> {
    fn feed(&self, after: u64, limit: u32) -> Result<Feed> {
        if !self.db.postgres() {
            let sql = "SELECT id FROM event WHERE id > ? ORDER BY id LIMIT ?";
            return Ok(Feed { ids: self.db.rows(sql, (after, limit), |row| row.get(0))?, held: false });
        }
        // A number is taken before its transaction ends, so a higher one can appear first. What belongs to transactions older than all that
        // are still running is complete; among those the number of the transaction gives an order that nothing comes into later.
        let sql = "SELECT CAST(xid AS TEXT) FROM event WHERE id = ?";
        let known: Option<String> = self.db.row(sql, [after], |row| row.get(0))?;
        let ids: Vec<u64> = match known {
            Some(xid) => {
                let sql = "SELECT id FROM event WHERE xid < pg_snapshot_xmin(pg_current_snapshot())
                     AND (xid, id) > (CAST(CAST(? AS TEXT) AS xid8), CAST(? AS BIGINT)) ORDER BY xid, id LIMIT ?";
                self.db.rows(sql, (xid, after, limit), |row| row.get(0))?
            }
            None => {
                let sql = "SELECT id FROM event WHERE xid < pg_snapshot_xmin(pg_current_snapshot()) AND id > ? ORDER BY xid, id LIMIT ?";
                self.db.rows(sql, (after, limit), |row| row.get(0))?
            }
        };
        let sql = "SELECT id FROM event WHERE xid >= pg_snapshot_xmin(pg_current_snapshot()) ORDER BY xid, id LIMIT 1";
        let held = ids.is_empty() && self.db.row(sql, (), |row| row.get::<u64>(0))?.is_some();
        Ok(Feed { ids, held })
    }
}
