//! Calls of a deprecated operation.

use crate::platform::clock::Time;
use crate::platform::db::schema::deprecated_calls;
use chrono::NaiveDate;
use diesel::prelude::*;

/// A client's calls of one deprecated operation on one day.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = deprecated_calls)]
pub(super) struct DeprecatedCalls {
    /// The operation.
    pub operation_id: String,
    /// The day, in UTC.
    pub called_on: NaiveDate,
    /// How often.
    pub calls: i64,
    /// When last.
    pub last_called_at: Time,
}
