//! Cells: what a text in a column means for a field, and how a field is written.

use super::date::{Culture, WallTime};
use crate::domain::name;
use crate::domain::object::FieldSpec;
use crate::domain::value::{FieldKind, Timestamp, Value};
use crate::error::{Error, Result, Status};

/// Brings a time on the wall to UTC; `None` for a day that the calendar lacks.
pub type ToUtc<'a> = &'a dyn Fn(WallTime) -> Option<Timestamp>;

/// How cells of dates are read.
pub struct Dates<'a> {
    /// The culture.
    pub culture: &'a Culture,
    /// The zone of times that name none.
    pub to_utc: ToUtc<'a>,
}

impl Dates<'_> {
    /// Reads a date.
    ///
    /// # Errors
    ///
    /// `InvalidParameter`.
    pub fn parse(&self, field: &'static str, text: &str) -> Result<Timestamp> {
        let wall = WallTime::parse_iso(text).or_else(|| self.culture.parse(text));
        if let Some(time) = wall.and_then(self.to_utc) {
            return Ok(time);
        }
        // What has a zone is no culture's.
        Timestamp::parse(field, text).map_err(|_| {
            Error::new(Status::InvalidParameter)
                .with("field", field)
                .with("value", name::shorten(text))
                .with("rule", "a date is written 2026-11-23T10:48:00Z, or as the culture of the session writes it")
        })
    }
}

/// What `Export-Csv` writes instead of a list: the name of its type, and nothing of what is in it.
pub fn is_lost_list(text: &str) -> bool {
    text.starts_with("System.") && (text.ends_with("[]") || text.contains("`1["))
}

/// Reads a cell as the value of a field; an empty cell is [`Value::Null`].
///
/// # Errors
///
/// As [`FieldKind::coerce`], and those of dates.
pub fn read(kind: &'static str, field: &FieldSpec, text: &str, dates: &Dates) -> Result<Value> {
    let trimmed = text.trim();
    if trimmed.is_empty() {
        return Ok(Value::Null);
    }
    match field.kind {
        FieldKind::Text => Ok(Value::Text(text.to_owned())),
        FieldKind::Time => Ok(Value::Time(dates.parse(field.name, trimmed)?)),
        FieldKind::List(inner) => {
            let items = trimmed.split(',').map(str::trim).filter(|item| !item.is_empty());
            let items = items.map(|item| inner.coerce(kind, field.name, Value::from(item)));
            Ok(Value::List(items.collect::<Result<_>>()?))
        }
        FieldKind::Enum(spec) => {
            // The console writes names of values with blanks and hyphens.
            let plain = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
            let name = spec.canonical(trimmed).or_else(|| {
                let key = plain(trimmed);
                spec.values.iter().map(|(name, _)| *name).find(|name| plain(name) == key)
            });
            field.kind.coerce(kind, field.name, Value::from(name.unwrap_or(trimmed)))
        }
        _ => field.kind.coerce(kind, field.name, Value::from(trimmed)),
    }
}

/// Writes a value as the text of a cell: dates in ISO 8601 UTC, lists joined with `,`.
pub fn write(value: &Value) -> String {
    value.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fields::{Range, Subnet};
    use crate::domain::object::Object;

    fn utc(wall: WallTime) -> Option<Timestamp> {
        let text =
            format!("{:04}-{:02}-{:02}T{:02}:{:02}:00Z", wall.year, wall.month, wall.day, wall.hour, wall.minute);
        Timestamp::parse("x", &text).ok()
    }

    #[test]
    fn section_5_9_cells_are_read_by_the_kind_of_their_field() {
        let culture = Culture::new("dd.MM.yyyy HH:mm:ss", &[], ["", ""]).unwrap();
        let dates = Dates { culture: &culture, to_utc: &utc };
        let cell = |name: &str, text: &str| {
            let index = Range::SPEC.index(name).unwrap();
            read("IpamRange", &Range::SPEC.fields[index], text, &dates).map(|value| value.to_string())
        };
        for (field, text, expected) in [
            ("Description", " kept as it is ", " kept as it is "),
            ("Description", "  ", ""),
            ("StartIPAddress", " 10.0.0.1 ", "10.0.0.1"),
            ("NetworkID", "10.0.0.0/24", "10.0.0.0/24"),
            ("NetworkType", "nonvirtualized", "NonVirtualized"),
            ("NetworkType", "Non-Virtualized", "NonVirtualized"),
            ("AssignmentType", "2", "Dynamic"),
            ("DnsServers", "10.0.0.1, 10.0.0.2", "10.0.0.1,10.0.0.2"),
            ("AssignmentDate", "23.11.2026 10:48:00", "2026-11-23T10:48:00Z"),
            ("AssignmentDate", "2026-11-23T10:48:00+02:00", "2026-11-23T08:48:00Z"),
            ("UtilizedAddresses", "7", "7"),
        ] {
            assert_eq!(cell(field, text).unwrap(), expected, "{field} {text}");
        }
        for (field, text, expected) in [
            ("StartIPAddress", "x", Status::InvalidIPAddress),
            ("NetworkType", "x", Status::InvalidEnumeration),
            ("AssignmentDate", "11/23/2026", Status::InvalidParameter),
            ("AssignmentDate", "30.02.2026", Status::InvalidParameter),
            ("DnsServers", "10.0.0.1,x", Status::InvalidIPAddress),
            ("UtilizedAddresses", "many", Status::WrongType),
        ] {
            assert_eq!(cell(field, text).unwrap_err().status(), expected, "{field} {text}");
        }
        let vlans = &Subnet::SPEC.fields[Subnet::SPEC.index("VlanId").unwrap()];
        assert_eq!(read("IpamSubnet", vlans, "5,6", &dates).unwrap().to_string(), "5,6");
        assert!(is_lost_list("System.String[]") && is_lost_list("System.Collections.Generic.List`1[System.String]"));
        assert!(!is_lost_list("System.exe") && !is_lost_list("10.0.0.1"));
    }
}
