//! The figures of a period.

use crate::method::insights::Figures;
use crate::platform::clock::Time;
use crate::platform::db::Doc;
use crate::platform::db::schema::insight_periods;
use crate::platform::ids::TenantId;
use chrono::NaiveDate;
use diesel::prelude::*;

crate::typed_id!(
    /// A period with its figures.
    InsightPeriodId, "insp"
);

/// A period that is over, with its figures; it never changes.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = insight_periods)]
pub(super) struct InsightPeriod {
    /// The tenant.
    pub tenant_id: TenantId,
    /// Our id.
    pub id: InsightPeriodId,
    /// Its first day.
    pub starts_on: NaiveDate,
    /// Its last day.
    pub ends_on: NaiveDate,
    /// The figures, rounded, and without what would speak of too few: nothing else is kept.
    pub figures: Doc<Figures>,
    /// When they were made.
    pub created_at: Time,
}

/// Whole months in a row, in UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Months {
    /// The first day.
    pub starts_on: NaiveDate,
    /// The last day.
    pub ends_on: NaiveDate,
}

impl Months {
    /// When the first day begins.
    #[must_use]
    pub(super) fn from(self) -> Time {
        beginning(self.starts_on)
    }

    /// When the last day is over.
    #[must_use]
    pub(super) fn until(self) -> Time {
        beginning(self.ends_on) + chrono::TimeDelta::days(1)
    }
}

fn beginning(day: NaiveDate) -> Time {
    day.and_time(chrono::NaiveTime::MIN).and_utc().into()
}
