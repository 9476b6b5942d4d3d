//! A candidate, and what may be said about one.

use crate::platform::clock::Time;
use crate::platform::db::Doc;
use crate::platform::db::schema::candidates;
use crate::platform::ids::{CandidateId, TenantId};
use chrono::{NaiveDate, NaiveDateTime};
use diesel::prelude::*;

crate::text_enum! {
    /// A day of the week.
    Weekday {
        /// Monday.
        Monday = "monday",
        /// Tuesday.
        Tuesday = "tuesday",
        /// Wednesday.
        Wednesday = "wednesday",
        /// Thursday.
        Thursday = "thursday",
        /// Friday.
        Friday = "friday",
        /// Saturday.
        Saturday = "saturday",
        /// Sunday.
        Sunday = "sunday",
    }
}

impl Weekday {
    /// The calendar library's own.
    #[must_use]
    pub const fn chrono(self) -> chrono::Weekday {
        match self {
            Self::Monday => chrono::Weekday::Mon,
            Self::Tuesday => chrono::Weekday::Tue,
            Self::Wednesday => chrono::Weekday::Wed,
            Self::Thursday => chrono::Weekday::Thu,
            Self::Friday => chrono::Weekday::Fri,
            Self::Saturday => chrono::Weekday::Sat,
            Self::Sunday => chrono::Weekday::Sun,
        }
    }
}

/// A person who interviewed.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = candidates, primary_key(tenant_id, id), treat_none_as_null = true, treat_none_as_default_value = false)]
pub struct Candidate {
    /// The tenant that knows the person.
    pub tenant_id: TenantId,
    /// Our id.
    pub id: CandidateId,
    /// The tenant's own id.
    pub external_id: Option<String>,
    /// How to address the person.
    pub first_name: String,
    /// The rest of the name.
    pub last_name: Option<String>,
    /// Where mail reaches the person.
    pub email: Option<String>,
    /// IANA zone, in which the person's days begin and end.
    pub time_zone: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// BCP 47; the language of words meant for the person, unless another one is asked for.
    pub locale: String,
    /// Hours a week that the person can give to a plan.
    pub weekly_hours: i32,
    /// Days on which nothing is ever due.
    pub days_off: Doc<Vec<Weekday>>,
    /// What the person can do.
    pub skills: Doc<Vec<String>>,
    /// What the person is looking for.
    pub target_roles: Doc<Vec<String>>,
    /// Days of interviews to come.
    pub upcoming_interviews_on: Doc<Vec<NaiveDate>>,
    /// Raised by every change.
    pub version: i32,
    /// When we heard of the person.
    pub created_at: Time,
    /// When this last changed.
    pub updated_at: Time,
}

impl Candidate {
    /// The zone in which the person's days begin and end; UTC if the stored name is one that we no longer know.
    #[must_use]
    pub fn zone(&self) -> chrono_tz::Tz {
        self.time_zone.parse().unwrap_or(chrono_tz::UTC)
    }

    /// The person's date and time at this moment.
    #[must_use]
    pub fn local_time(&self, at: Time) -> NaiveDateTime {
        at.with_timezone(&self.zone()).naive_local()
    }

    /// The person's date at this moment.
    #[must_use]
    pub fn local_date(&self, at: Time) -> NaiveDate {
        self.local_time(at).date()
    }
}

/// A candidate as a tenant describes one, before we store it.
#[derive(Debug, Clone)]
pub(super) struct NewCandidate {
    /// The tenant's own id.
    pub external_id: Option<String>,
    /// How to address the person.
    pub first_name: String,
    /// The rest of the name.
    pub last_name: Option<String>,
    /// Where mail reaches the person.
    pub email: Option<String>,
    /// IANA zone.
    pub time_zone: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// BCP 47; the tenant's when absent.
    pub locale: Option<String>,
    /// Hours a week for a plan.
    pub weekly_hours: i32,
    /// Days on which nothing is due.
    pub days_off: Vec<Weekday>,
    /// What the person can do.
    pub skills: Vec<String>,
    /// What the person is looking for.
    pub target_roles: Vec<String>,
    /// Days of interviews to come.
    pub upcoming_interviews_on: Vec<NaiveDate>,
}
