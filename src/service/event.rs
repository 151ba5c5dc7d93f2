//! Configuration events: what was changed, when and by whom.

use std::time::Duration;

use super::change::write_event;
use super::select::{self, Filter, Key};
use super::{Ipam, Tx};
use crate::domain::fields::{Event, EventFilter, EventOperation};
use crate::domain::object::Object;
use crate::domain::value::Timestamp;
use crate::error::Result;
use crate::store::Transaction;
use crate::store::feed::{Feed, Look};

impl Filter for EventFilter {
    type Object = Event;
    const NOUN: &'static str = "event";

    fn keys(&self) -> Result<Vec<(Key, String)>> {
        Ok(Vec::new())
    }

    fn keys_of(event: &Event) -> Vec<Key> {
        vec![Key::Id(event.id)]
    }

    fn version_of(_event: &Event) -> u64 {
        1
    }
}

/// Returns the events that a filter leaves, oldest first.
///
/// # Errors
///
/// Those of the store.
pub fn select(tx: &Tx, filter: &EventFilter) -> Result<Vec<Event>> {
    select::all(tx, filter)
}

/// Events that one look gives at most.
const FEED: u32 = 500;

/// Waits until there are events behind one, in the order in which they were committed, and returns them; none when there were none in time.
/// Whoever goes on behind the last one misses none and sees none twice.
///
/// # Errors
///
/// Those of the store; `ServerUnreachable` for a server that is away at the end of the time.
pub fn follow(ipam: &Ipam, after: u64, patience: Duration) -> Result<Vec<Event>> {
    let mut events = Vec::new();
    let mut look = |store: &dyn Transaction| {
        let Feed { ids, held } = store.feed(after, FEED)?;
        events.clear();
        for id in ids {
            if let Some(record) = store.get(Event::SPEC, id)? {
                events.push(Event::from_record(&record)?);
            }
        }
        Ok(match (events.is_empty(), held) {
            (false, _) => Look::Found,
            (true, true) => Look::Held,
            (true, false) => Look::Nothing,
        })
    };
    ipam.store().watch(patience, &mut look)?;
    Ok(events)
}

/// Removes the events up to and with a time, in bounded memory, and returns how many there were. The removal is an event itself.
///
/// # Errors
///
/// Those of the store.
pub fn remove(tx: &mut Tx, until: Timestamp) -> Result<u64> {
    let count = tx.store().remove_events(until)?;
    if count == 0 {
        return Ok(count);
    }
    let message = format!("{count} events up to {until} removed");
    write_event(tx, EventOperation::Remove, Event::SPEC.name, 0, &until.to_string(), message, Vec::new())?;
    Ok(count)
}

/// As [`remove`], and returns the events as they were: all of them at once, as a removal cannot give them back one by one.
///
/// # Errors
///
/// Those of the store.
pub fn take(tx: &mut Tx, until: Timestamp) -> Result<Vec<Event>> {
    let taken = select(tx, &EventFilter { end_date: Some(until), ..EventFilter::default() })?;
    remove(tx, until)?;
    Ok(taken)
}
