//! Counting days as laws count them.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use crate::method::content::Unit;

/// The last day of a limit that starts on `start`; none beyond the calendar.
///
/// Months and years end on the day with the same number, or on the last of a shorter month. `less_a_day` counts the first
/// day in, so that it ends a day earlier; of the ways to count from the end of a month this gives the earliest.
#[must_use]
pub fn last_day(start: NaiveDate, amount: u32, unit: Unit, less_a_day: bool) -> Option<NaiveDate> {
    let end = match unit {
        Unit::Days => start.checked_add_days(Days::new(u64::from(amount)))?,
        Unit::Months => start.checked_add_months(Months::new(amount))?,
        Unit::Years => start.checked_add_months(Months::new(amount.checked_mul(12)?))?,
    };
    if less_a_day {
        end.pred_opt()
    } else {
        Some(end)
    }
}

/// Whether a day is a Saturday or a Sunday.
#[must_use]
pub fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

/// The day itself, or the Monday after a weekend. Public holidays are not known here.
#[must_use]
pub fn next_working_day(day: NaiveDate) -> NaiveDate {
    let days = match day.weekday() {
        Weekday::Sat => 2,
        Weekday::Sun => 1,
        _ => 0,
    };
    day.checked_add_days(Days::new(days)).unwrap_or(day)
}
