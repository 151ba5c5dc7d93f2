//! The zone of dates that name none.

use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use crate::domain::csv::date::WallTime;
use crate::domain::name::shorten;
use crate::domain::value::Timestamp;
use crate::error::{Error, Result, Status};

/// Finds a zone by its IANA name; that of the machine when the name is empty.
///
/// # Errors
///
/// `InvalidParameter` for a zone that the machine does not know.
pub fn find(name: &str) -> Result<TimeZone> {
    if name.is_empty() {
        return Ok(TimeZone::system());
    }
    TimeZone::get(name).map_err(|e| {
        Error::new(Status::InvalidParameter).with("field", "TimeZone").with("value", shorten(name)).with("rule", e)
    })
}

/// Brings a time on the wall to UTC; `None` for a day that there is not. A time that a change of clocks leaves out or has twice is taken as
/// that of before the change; one that is in UTC of another year than 1 to 9999 as the first or last moment of these, as .NET takes it.
pub fn to_utc(zone: &TimeZone, wall: WallTime) -> Option<Timestamp> {
    let WallTime { year, month, day, hour, minute, second, micros } = wall;
    // The zones end a day before the year 9999 does; a cycle of the calendar earlier, clocks change on the same days.
    let cycles = i16::from(year == 9999);
    let time = DateTime::new(year - 400 * cycles, month, day, hour, minute, second, micros * 1000).ok()?;
    let micros = zone.to_timestamp(time).ok()?.as_microsecond() + i64::from(cycles) * CYCLE;
    Some(Timestamp(micros.clamp(Timestamp::FIRST_US, Timestamp::LAST_US)))
}

/// Microseconds of the 400 years after which the calendar repeats itself.
const CYCLE: i64 = 146_097 * 86_400 * 1_000_000;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn section_5_9_dates_are_of_the_zone_with_its_changes_of_clocks() {
        let zone = find("Europe/Dublin").unwrap();
        for (text, expected) in [
            ("2026-01-15T12:00", Some("2026-01-15T12:00:00Z")),
            ("2026-07-15T12:00", Some("2026-07-15T11:00:00Z")),
            ("2026-03-29T01:30", Some("2026-03-29T01:30:00Z")),
            ("2026-10-25T01:30", Some("2026-10-25T00:30:00Z")),
            ("2026-02-30", None),
            ("9999-07-15T12:00", Some("9999-07-15T11:00:00Z")),
            ("9999-12-31T23:59:59", Some("9999-12-31T23:59:59Z")),
        ] {
            let found = to_utc(&zone, WallTime::parse_iso(text).unwrap());
            assert_eq!(found.map(|time| time.to_string()).as_deref(), expected, "{text}");
        }
        let last = WallTime::parse_iso("9999-12-31T23:59:59").unwrap();
        let west = to_utc(&find("America/New_York").unwrap(), last).unwrap();
        assert_eq!(west.0, Timestamp::LAST_US);
        assert_eq!(find("Atlantis/Centre").unwrap_err().status(), Status::InvalidParameter);
    }
}
