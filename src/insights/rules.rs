//! Which months come next.

use super::model::Months;
use crate::platform::clock::Time;
use chrono::{Datelike, Days, NaiveDate, TimeDelta};

/// A month is counted this long after its end, when every request that began in it has been stored.
const SETTLED_AFTER: TimeDelta = TimeDelta::hours(1);

/// All whole months since the last period, or since the tenant came; none while not one of them is over.
#[must_use]
pub(super) fn months_to_count(
    came_at: Time,
    last_ended_on: Option<NaiveDate>,
    now: Time,
) -> Option<Months> {
    let starts_on = match last_ended_on {
        Some(ended_on) => ended_on.succ_opt()?,
        None => first_of_month(came_at.date_naive())?,
    };
    let this_month = first_of_month((now - SETTLED_AFTER).date_naive())?;
    let ends_on = this_month.pred_opt()?;
    (starts_on < ends_on).then_some(Months { starts_on, ends_on })
}

fn first_of_month(day: NaiveDate) -> Option<NaiveDate> {
    day.checked_sub_days(Days::new(u64::from(day.day0())))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Time {
        serde_json::from_value(text.into()).unwrap()
    }

    fn on(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn whole_months_are_counted_when_they_are_over_for_an_hour() {
        let came = at("2026-09-17T12:00:00Z");
        let counted = |last: Option<&str>, now: &str| {
            let months = months_to_count(came, last.map(on), at(now));
            months.map(|months| (months.starts_on, months.ends_on))
        };
        assert_eq!(counted(None, "2026-09-30T23:59:59Z"), None);
        assert_eq!(counted(None, "2026-10-01T00:59:59Z"), None);
        let september = Some((on("2026-09-01"), on("2026-09-30")));
        assert_eq!(counted(None, "2026-10-01T01:00:00Z"), september);
        assert_eq!(counted(Some("2026-09-30"), "2026-10-31T00:00:00Z"), None);
        // One that had too few goes on.
        let autumn = Some((on("2026-09-01"), on("2026-11-30")));
        assert_eq!(counted(None, "2026-12-24T00:00:00Z"), autumn);
    }

    #[test]
    fn a_period_begins_where_the_one_before_ended() {
        let came = at("2026-01-05T00:00:00Z");
        let january = months_to_count(came, None, at("2026-02-02T00:00:00Z")).unwrap();
        let next =
            months_to_count(came, Some(january.ends_on), at("2026-03-02T00:00:00Z")).unwrap();
        assert_eq!(january.until(), next.from());
        assert_eq!(next.ends_on, on("2026-02-28"));
    }
}
