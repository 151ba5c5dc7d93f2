//! Dates in cells: ISO 8601, or as a culture writes them.
//!
//! A culture says its form with a pattern of .NET such as `M/d/yyyy h:mm:ss tt`. The library knows no cultures: whoever calls it passes
//! the pattern, and the names where the pattern has names.

use crate::error::{Error, Result, Status};

/// A date and time as a calendar and a clock on the wall show it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WallTime {
    /// Year.
    pub year: i16,
    /// Month from 1.
    pub month: i8,
    /// Day of the month from 1.
    pub day: i8,
    /// Hour from 0 to 23.
    pub hour: i8,
    /// Minute.
    pub minute: i8,
    /// Second.
    pub second: i8,
    /// Microsecond.
    pub micros: i32,
}

/// How dates are written beside ISO 8601.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Culture {
    parts: Vec<Part>,
    months: Vec<String>,
    halves: [String; 2],
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    Year,
    Month,
    MonthName,
    Day,
    DayName,
    Hour,
    Minute,
    Second,
    Fraction,
    Half,
    Literal(char),
}

/// Two-digit years up to this one are of this century, as calendars of .NET have it.
const TWO_DIGIT_YEAR_MAX: i16 = 49;

impl Culture {
    /// Makes a culture of its pattern, its names of months (full or short ones, twelve from January on, or both one list after the other)
    /// and its designators of morning and afternoon.
    ///
    /// # Errors
    ///
    /// `InvalidParameter` for a pattern without day, month and year.
    pub fn new(pattern: &str, months: &[String], halves: [&str; 2]) -> Result<Culture> {
        let mut parts = Vec::new();
        let mut chars = pattern.chars().peekable();
        while let Some(c) = chars.next() {
            let mut count = 1;
            while matches!(c, 'd' | 'M' | 'y' | 'H' | 'h' | 'm' | 's' | 'f' | 'F' | 't' | 'g')
                && chars.peek() == Some(&c)
            {
                chars.next();
                count += 1;
            }
            match (c, count) {
                ('d', 1 | 2) => parts.push(Part::Day),
                ('d', _) => parts.push(Part::DayName),
                ('M', 1 | 2) => parts.push(Part::Month),
                ('M', _) => parts.push(Part::MonthName),
                ('y', _) => parts.push(Part::Year),
                ('H' | 'h', _) => parts.push(Part::Hour),
                ('m', _) => parts.push(Part::Minute),
                ('s', _) => parts.push(Part::Second),
                ('f' | 'F', _) => parts.push(Part::Fraction),
                ('t', _) => parts.push(Part::Half),
                ('g', _) => {}
                ('\'' | '"', _) => parts.extend(chars.by_ref().take_while(|next| *next != c).map(Part::Literal)),
                ('\\', _) => parts.extend(chars.next().map(Part::Literal)),
                (c, _) => parts.push(Part::Literal(c)),
            }
        }
        let has = |part: Part| parts.contains(&part);
        if !pattern.is_empty() && !(has(Part::Year) && has(Part::Day) && (has(Part::Month) || has(Part::MonthName))) {
            return Err(Error::new(Status::InvalidParameter)
                .with("field", "DatePattern")
                .with("value", crate::domain::name::shorten(pattern))
                .with("rule", "it needs d, M and y"));
        }
        Ok(Culture { parts, months: months.to_vec(), halves: halves.map(str::to_owned) })
    }

    /// Reads a date of the culture. What stands behind the date in the pattern, the time or its seconds, may be missing.
    pub fn parse(&self, text: &str) -> Option<WallTime> {
        if self.parts.is_empty() {
            return None;
        }
        // In a culture without slashes nobody but Export-Csv of PowerShell 7 writes them, and not in the order of the culture.
        if !self.parts.contains(&Part::Literal('/'))
            && let Some(time) = WallTime::parse_invariant(text)
        {
            return Some(time);
        }
        let mut rest = text.trim();
        let (mut time, mut afternoon) = (WallTime::default(), None);
        for (at, part) in self.parts.iter().enumerate() {
            let skipped = matches!(part, Part::Literal(c) if !c.is_ascii_digit());
            rest = rest.trim_start();
            if rest.is_empty() {
                break;
            }
            match part {
                Part::Literal(c) if c.is_whitespace() => {}
                // Cultures of different versions of Windows and ICU separate alike fields by different marks.
                Part::Literal(c) => match rest.strip_prefix(*c) {
                    Some(behind) => rest = behind,
                    None if self.parts.get(at + 1) == Some(&Part::Second) => {}
                    None if skipped && rest.starts_with(['/', '.', '-', ':', ',']) => rest = &rest[1..],
                    None => return None,
                },
                Part::Year => {
                    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
                    let year: i16 = number(&mut rest)?.try_into().ok()?;
                    time.year = match digits {
                        1 | 2 if year <= TWO_DIGIT_YEAR_MAX => 2000 + year,
                        1 | 2 => 1900 + year,
                        _ => year,
                    };
                }
                Part::Month => time.month = number(&mut rest)?.try_into().ok()?,
                Part::MonthName => time.month = self.month(&mut rest)?,
                Part::Day => time.day = number(&mut rest)?.try_into().ok()?,
                Part::DayName => rest = rest.trim_start_matches(|c: char| c.is_alphabetic() || c == '.'),
                Part::Hour => time.hour = number(&mut rest)?.try_into().ok()?,
                Part::Minute => time.minute = number(&mut rest)?.try_into().ok()?,
                Part::Second if !rest.starts_with(|c: char| c.is_ascii_digit()) => {}
                Part::Second => time.second = number(&mut rest)?.try_into().ok()?,
                Part::Fraction => {
                    let digits = rest.bytes().take_while(u8::is_ascii_digit).count().min(6);
                    let fraction: i32 = rest.get(..digits)?.parse().ok()?;
                    time.micros = fraction * 10_i32.pow(6 - digits as u32);
                    rest = rest.trim_start_matches(|c: char| c.is_ascii_digit());
                }
                Part::Half => afternoon = Some(self.half(&mut rest)?),
            }
        }
        match afternoon {
            Some(true) if time.hour < 12 => time.hour += 12,
            Some(false) if time.hour == 12 => time.hour = 0,
            _ => {}
        }
        (rest.trim().is_empty() && time.is_valid()).then_some(time)
    }

    fn month(&self, rest: &mut &str) -> Option<i8> {
        // The longest name wins: May is also how Mayıs begins.
        let names = self.months.iter().enumerate().filter(|(_, name)| !name.is_empty());
        let hits = names.filter_map(|(at, name)| Some((strip(rest, name)?, at)));
        let (behind, at) = hits.min_by_key(|(behind, _)| behind.len())?;
        *rest = behind.trim_start_matches('.');
        i8::try_from(at % 12 + 1).ok()
    }

    fn half(&self, rest: &mut &str) -> Option<bool> {
        let own = [(&self.halves[0], false), (&self.halves[1], true)];
        let names = own.iter().map(|(name, half)| (name.as_str(), *half)).filter(|(name, _)| !name.is_empty());
        let (behind, half) =
            names.chain([("AM", false), ("PM", true)]).find_map(|(name, half)| Some((strip(rest, name)?, half)))?;
        *rest = behind;
        Some(half)
    }
}

/// Takes a name off the start of a text, in any case.
fn strip<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    let end = text.char_indices().nth(name.chars().count()).map_or(text.len(), |(at, _)| at);
    (text[..end].to_lowercase() == name.to_lowercase()).then(|| &text[end..])
}

fn number(rest: &mut &str) -> Option<u32> {
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let number = rest[..digits].parse().ok()?;
    *rest = &rest[digits..];
    Some(number)
}

impl WallTime {
    /// Reads ISO 8601 without a zone: `2026-11-23`, `2026-11-23T10:48`, `2026-11-23 10:48:00.5`.
    pub fn parse_iso(text: &str) -> Option<WallTime> {
        let text = text.trim();
        let (date, clock) = match text.find(['T', 't', ' ']) {
            Some(at) => (&text[..at], Some(text[at + 1..].trim())),
            None => (text, None),
        };
        let mut parts = date.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        if parts.next().is_some() || year.len() != 4 || month.len() != 2 || day.len() != 2 {
            return None;
        }
        let mut time = WallTime {
            year: year.parse().ok()?,
            month: month.parse().ok()?,
            day: day.parse().ok()?,
            ..WallTime::default()
        };
        if let Some(clock) = clock {
            let (clock, fraction) = clock.split_once('.').unwrap_or((clock, ""));
            let parts: Vec<&str> = clock.split(':').collect();
            if !(2..=3).contains(&parts.len()) || parts.iter().any(|part| part.len() != 2) {
                return None;
            }
            time.hour = parts[0].parse().ok()?;
            time.minute = parts[1].parse().ok()?;
            time.second = parts.get(2).map_or(Some(0), |second| second.parse().ok())?;
            if !fraction.is_empty() {
                let digits = &fraction[..fraction.len().min(6)];
                if !fraction.bytes().all(|b| b.is_ascii_digit()) {
                    return None;
                }
                time.micros = digits.parse::<i32>().ok()? * 10_i32.pow(6 - digits.len() as u32);
            }
        }
        time.is_valid().then_some(time)
    }

    /// Reads what `Export-Csv` of PowerShell 7 writes in every culture: `11/23/2026 10:48:00`, month first.
    fn parse_invariant(text: &str) -> Option<WallTime> {
        let text = text.trim();
        let form = |(byte, form): (u8, u8)| if form == b'0' { byte.is_ascii_digit() } else { byte == form };
        if text.len() != 19 || !text.bytes().zip(*b"00/00/0000 00:00:00").all(form) {
            return None;
        }
        let part = |at: usize| text[at..at + 2].parse().ok();
        let time = WallTime {
            year: text[6..10].parse().ok()?,
            month: part(0)?,
            day: part(3)?,
            hour: part(11)?,
            minute: part(14)?,
            second: part(17)?,
            micros: 0,
        };
        time.is_valid().then_some(time)
    }

    fn is_valid(&self) -> bool {
        (1..=9999).contains(&self.year)
            && (1..=12).contains(&self.month)
            && (1..=31).contains(&self.day)
            && (0..24).contains(&self.hour)
            && (0..60).contains(&self.minute)
            && (0..60).contains(&self.second)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wall(year: i16, month: i8, day: i8, hour: i8, minute: i8, second: i8) -> WallTime {
        WallTime { year, month, day, hour, minute, second, micros: 0 }
    }

    #[test]
    fn section_5_9_dates_of_cultures_are_read() {
        let months: Vec<String> = ["Jan", "Feb", "Mrz", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez"]
            .map(str::to_owned)
            .into();
        for (pattern, text, expected) in [
            ("M/d/yyyy h:mm:ss tt", "11/23/2026 4:05:06 PM", wall(2026, 11, 23, 16, 5, 6)),
            ("M/d/yyyy h:mm:ss tt", "1/2/2026 12:00:00 AM", wall(2026, 1, 2, 0, 0, 0)),
            ("M/d/yyyy h:mm:ss tt", "1/2/2026 12:30\u{202f}PM", wall(2026, 1, 2, 12, 30, 0)),
            ("M/d/yyyy h:mm:ss tt", "1/2/2026", wall(2026, 1, 2, 0, 0, 0)),
            ("dd.MM.yyyy HH:mm:ss", "23.11.2026 10:48:00", wall(2026, 11, 23, 10, 48, 0)),
            ("dd.MM.yyyy HH:mm:ss", "3.1.2026", wall(2026, 1, 3, 0, 0, 0)),
            ("dd/MM/yyyy HH:mm:ss", "23-11-2026 10:48", wall(2026, 11, 23, 10, 48, 0)),
            ("dd/MM/yyyy HH:mm:ss", "01/02/2026 10:48:00", wall(2026, 2, 1, 10, 48, 0)),
            // As Export-Csv of PowerShell 7 writes them.
            ("dd.MM.yyyy HH:mm:ss", "01/02/2026 10:48:00", wall(2026, 1, 2, 10, 48, 0)),
            ("M/d/yyyy h:mm:ss tt", "01/02/2026 16:48:00", wall(2026, 1, 2, 16, 48, 0)),
            ("dd.MM.yyyy HH:mm:ss", "1/2/2026", wall(2026, 2, 1, 0, 0, 0)),
            ("d MMM yyyy HH:mm", "3 Mrz 2026 7:08", wall(2026, 3, 3, 7, 8, 0)),
            ("yyyy'年'M'月'd'日' H:mm:ss", "2026年11月23日 4:05:06", wall(2026, 11, 23, 4, 5, 6)),
            ("yyyy/MM/dd tt hh:mm:ss", "2026/11/23 午後 04:05:06", wall(2026, 11, 23, 16, 5, 6)),
            ("d-M-yy", "3-4-26", wall(2026, 4, 3, 0, 0, 0)),
            ("d-M-yy", "3-4-97", wall(1997, 4, 3, 0, 0, 0)),
            ("dddd, d. MMM yyyy", "Montag, 23. Nov 2026", wall(2026, 11, 23, 0, 0, 0)),
        ] {
            let culture = Culture::new(pattern, &months, ["午前", "午後"]).unwrap();
            assert_eq!(culture.parse(text), Some(expected), "{pattern}: {text}");
        }
        let culture = Culture::new("M/d/yyyy h:mm:ss tt", &[], ["", ""]).unwrap();
        for bad in ["", "23/11/2026", "1/2/2026 x", "1/2", "1/2/2026 1:2:3 XM", "2/30/20266", "99/1/2026"] {
            assert_eq!(culture.parse(bad).filter(|time| time.year == 2026), None, "{bad}");
        }
        assert!(Culture::new("HH:mm", &[], ["", ""]).is_err());
        assert_eq!(Culture::default().parse("1/2/2026"), None);
    }

    #[test]
    fn section_5_9_iso_dates_without_a_zone_are_read() {
        for (text, expected) in [
            ("2026-11-23", Some(wall(2026, 11, 23, 0, 0, 0))),
            ("2026-11-23T10:48", Some(wall(2026, 11, 23, 10, 48, 0))),
            (" 2026-11-23 10:48:59 ", Some(wall(2026, 11, 23, 10, 48, 59))),
            ("2026-11-23T10:48:59.25", Some(WallTime { micros: 250_000, ..wall(2026, 11, 23, 10, 48, 59) })),
            ("2026-11-23T10:48:59.1234567", Some(WallTime { micros: 123_456, ..wall(2026, 11, 23, 10, 48, 59) })),
            ("2026-13-01", None),
            ("26-11-23", None),
            ("2026-11-23T1", None),
            ("2026-11-23T10:48:00Z", None),
            ("23.11.2026", None),
        ] {
            assert_eq!(WallTime::parse_iso(text), expected, "{text}");
        }
    }
}
