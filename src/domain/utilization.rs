//! Utilization over time: twelve buckets per period (section 5.7).
//!
//! Time is counted in slots of two hours, which is a bucket of a day; the buckets of every longer period are whole numbers of slots, so that
//! one sample per bucket is enough for what is old.

use super::fields::UtilizationPeriod;
use super::value::Timestamp;

const MICROS_PER_SLOT: i64 = 2 * 60 * 60 * 1_000_000;

/// Buckets of a period.
pub const BUCKETS: i64 = 12;

impl UtilizationPeriod {
    /// Returns the number of slots of one bucket. Months have 30 days, years 365.
    pub const fn slots(self) -> i64 {
        let days = match self {
            UtilizationPeriod::Day => 1,
            UtilizationPeriod::Week => 7,
            UtilizationPeriod::Month => 30,
            UtilizationPeriod::ThreeMonths => 90,
            UtilizationPeriod::SixMonths => 180,
            UtilizationPeriod::Year => 365,
            UtilizationPeriod::TwoYears => 730,
            UtilizationPeriod::FiveYears => 1825,
        };
        // A bucket is a twelfth of the period, as a slot is of a day.
        days
    }

    /// All periods from the shortest on.
    pub const ALL: [UtilizationPeriod; 8] = [
        UtilizationPeriod::Day,
        UtilizationPeriod::Week,
        UtilizationPeriod::Month,
        UtilizationPeriod::ThreeMonths,
        UtilizationPeriod::SixMonths,
        UtilizationPeriod::Year,
        UtilizationPeriod::TwoYears,
        UtilizationPeriod::FiveYears,
    ];
}

/// Returns the slot of a time.
pub fn slot_of(time: Timestamp) -> i64 {
    time.0.div_euclid(MICROS_PER_SLOT)
}

/// Returns when a slot ends.
pub fn end_of(slot: i64) -> Timestamp {
    Timestamp((slot + 1).saturating_mul(MICROS_PER_SLOT))
}

/// Returns the last slots of the twelve buckets of a period, the last bucket being that of `now`. Buckets begin at whole numbers of their
/// slots, wherever now is.
pub fn buckets(period: UtilizationPeriod, now: Timestamp) -> [i64; BUCKETS as usize] {
    let current = slot_of(now).div_euclid(period.slots());
    std::array::from_fn(|at| (current - (BUCKETS - 1) + at as i64 + 1) * period.slots() - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn section_5_7_a_period_has_twelve_buckets_up_to_now() {
        let now = Timestamp::parse("now", "2026-11-23T12:30:00Z").unwrap();
        for period in UtilizationPeriod::ALL {
            let slots = buckets(period, now);
            assert_eq!(slots.len(), 12);
            assert!(slots.windows(2).all(|pair| pair[1] - pair[0] == period.slots()), "{period}");
            let last = slots[11];
            assert!(last >= slot_of(now) && last - period.slots() < slot_of(now), "{period}");
        }
        let day = buckets(UtilizationPeriod::Day, now);
        assert_eq!(end_of(day[11]).to_string(), "2026-11-23T14:00:00Z");
        assert_eq!(end_of(day[0]).to_string(), "2026-11-22T16:00:00Z");
    }
}
