//! Rules of the store's settings (sections 5.1 and 5.7), and what of them decides how objects are shown.

use super::{EXPIRY_ALERT_DAYS, MICROS_PER_DAY};
use crate::domain::fields::{ExpiryStatus, Utilization};
use crate::domain::value::Timestamp;
use crate::error::{Error, Result, Status};

/// Most days before its expiry date from which an address can be due.
pub const EXPIRY_ALERT_DAYS_MAX: u32 = 3500;

/// Between which shares of its addresses in use something is well utilized.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Thresholds {
    /// Percent below which a utilization is low.
    pub under: u32,
    /// Percent above which a utilization is high.
    pub over: u32,
}

impl Default for Thresholds {
    fn default() -> Self {
        Thresholds { under: 20, over: 80 }
    }
}

impl Thresholds {
    /// Returns a utilization against the thresholds; `None` where nothing is assigned.
    pub fn utilization(&self, percent: Option<f64>) -> Utilization {
        match percent {
            None => Utilization::None,
            Some(percent) if percent < f64::from(self.under) => Utilization::Under,
            Some(percent) if percent > f64::from(self.over) => Utilization::Over,
            Some(_) => Utilization::Optimal,
        }
    }

    /// Refuses thresholds that are no percentages, or of which the upper one is not above the lower one.
    ///
    /// # Errors
    ///
    /// `InvalidAlertThreshold`.
    pub fn check(&self) -> Result<()> {
        let bad = |field: &str, value: u32, rule: String| {
            Err(Error::new(Status::InvalidAlertThreshold).with("field", field).with("value", value).with("rule", rule))
        };
        match *self {
            Thresholds { over, .. } if over > 100 => {
                bad("OverUtilizationThreshold", over, "it must be from 0 to 100".to_owned())
            }
            Thresholds { under, over } if under >= over => bad(
                "UnderUtilizationThreshold",
                under,
                format!("it must be lower than OverUtilizationThreshold, which is {over}"),
            ),
            _ => Ok(()),
        }
    }
}

/// Refuses a number of days before the expiry date that is out of bounds.
///
/// # Errors
///
/// `InvalidAlertThreshold`.
pub fn check_expiry_alert(days: u32) -> Result<()> {
    if days <= EXPIRY_ALERT_DAYS_MAX {
        return Ok(());
    }
    Err(Error::new(Status::InvalidAlertThreshold)
        .with("field", "ExpiryAlertThreshold")
        .with("value", days)
        .with("rule", format_args!("it must be from 0 to {EXPIRY_ALERT_DAYS_MAX} days")))
}

/// What decides how objects are shown, beside their own data: settings of the store, and the time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The time.
    pub now: Timestamp,
    /// Utilization thresholds.
    pub thresholds: Thresholds,
    /// Days before its expiry date from which an address is due.
    pub expiry_alert_days: u32,
}

impl Settings {
    /// Returns the settings of a new store at a time.
    pub fn at(now: Timestamp) -> Settings {
        Settings { now, thresholds: Thresholds::default(), expiry_alert_days: EXPIRY_ALERT_DAYS }
    }

    /// Returns the state of an expiry date: expired from that instant on, due in the days of the alert threshold before it.
    pub fn expiry_status(&self, expiry: Option<Timestamp>) -> ExpiryStatus {
        let Some(expiry) = expiry else { return ExpiryStatus::None };
        let left = expiry.0.saturating_sub(self.now.0);
        if left <= 0 {
            ExpiryStatus::Expired
        } else if left <= i64::from(self.expiry_alert_days).saturating_mul(MICROS_PER_DAY) {
            ExpiryStatus::Alert
        } else {
            ExpiryStatus::Active
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn section_5_7_utilization_at_the_edges_of_its_thresholds() {
        let names = |under, over| {
            let thresholds = Thresholds { under, over };
            [None, Some(0.0), Some(19.99), Some(20.0), Some(80.0), Some(80.01)]
                .map(|p| thresholds.utilization(p).name())
        };
        assert_eq!(names(20, 80), ["None", "Under", "Under", "Optimal", "Optimal", "Over"]);
        assert_eq!(names(0, 100), ["None", "Optimal", "Optimal", "Optimal", "Optimal", "Optimal"]);
        assert_eq!(names(10, 19), ["None", "Under", "Over", "Over", "Over", "Over"]);
    }

    #[test]
    fn section_5_7_thresholds_are_percentages_in_their_order() {
        for (under, over, good) in [
            (0, 1, true),
            (20, 80, true),
            (99, 100, true),
            (20, 20, false),
            (80, 20, false),
            (20, 101, false),
            (0, 0, false),
        ] {
            assert_eq!(Thresholds { under, over }.check().is_ok(), good, "{under} {over}");
        }
        for (days, good) in [(0, true), (3500, true), (3501, false)] {
            assert_eq!(check_expiry_alert(days).is_ok(), good, "{days}");
        }
    }

    #[test]
    fn section_5_6_expiry_at_its_edges() {
        use ExpiryStatus::*;
        let day = MICROS_PER_DAY;
        for (expiry, days, expected) in [
            (Option::None, 10, None),
            (Some(0), 10, Expired),
            (Some(-1), 10, Expired),
            (Some(1), 10, Alert),
            (Some(10 * day), 10, Alert),
            (Some(10 * day + 1), 10, Active),
            (Some(1), 0, Active),
            (Some(i64::MAX), u32::MAX, Alert),
        ] {
            let settings = Settings { expiry_alert_days: days, ..Settings::at(Timestamp(0)) };
            assert_eq!(settings.expiry_status(expiry.map(Timestamp)), expected, "{expiry:?}");
        }
    }
}
