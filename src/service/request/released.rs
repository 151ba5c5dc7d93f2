//! Released addresses that are kept back for the quarantine of their range.

use super::missing;
use crate::domain::fields::{Range, ReleasedAddress};
use crate::domain::object::Object;
use crate::error::Result;
use crate::service::Tx;

/// Rows read at once.
const PAGE: u32 = 500;

/// Returns the addresses of a range that are in quarantine, in order.
///
/// # Errors
///
/// `ObjectNotFound` for the range.
pub fn released(tx: &Tx, range_id: u64) -> Result<Vec<ReleasedAddress>> {
    let range = tx.store().get(Range::SPEC, range_id)?.ok_or_else(|| missing("range", range_id))?;
    let range = Range::from_record(&range)?;
    let (mut all, mut after) = (Vec::new(), None);
    loop {
        let page = tx.store().released(range_id, range.start.family(), tx.now(), after, PAGE)?;
        after = page.last().map(|last| last.address);
        let whole = page.len() < PAGE as usize;
        all.extend(page.into_iter().map(|one| ReleasedAddress {
            ip_address: one.address,
            ip_range: format!("{}-{}", range.start, range.end),
            managed_by_service: range.managed_by_service.clone(),
            service_instance: range.service_instance.clone(),
            address_space: range.address_space.clone(),
            released_time: one.released,
            quarantine_end: one.until,
        }));
        if whole {
            return Ok(all);
        }
    }
}
