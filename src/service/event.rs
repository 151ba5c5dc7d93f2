//! Configuration events: what was changed, when and by whom.

use super::Tx;
use super::change::write_event;
use super::select::{self, Filter, Key};
use crate::domain::fields::{Event, EventFilter, EventOperation};
use crate::domain::object::Object;
use crate::domain::value::Timestamp;
use crate::error::Result;

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

/// Removes the events up to and with a time and returns them. The removal is an event itself.
///
/// # Errors
///
/// Those of the store.
pub fn remove(tx: &mut Tx, until: Timestamp) -> Result<Vec<Event>> {
    let removed = select(tx, &EventFilter { end_date: Some(until), ..EventFilter::default() })?;
    if removed.is_empty() {
        return Ok(removed);
    }
    let count = tx.store().remove_events(until)?;
    let message = format!("{count} events up to {until} removed");
    write_event(tx, EventOperation::Remove, Event::SPEC.name, 0, &until.to_string(), message, Vec::new())?;
    Ok(removed)
}
