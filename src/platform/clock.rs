//! The only place that reads the time, so that a test can move it.

use crate::platform::db::UtcTime;
use chrono::{DateTime, Datelike, SecondsFormat, SubsecRound, TimeDelta, Timelike, Utc};
use diesel::deserialize::FromSqlRow;
use diesel::expression::AsExpression;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::ops::{Add, Deref, Sub};
use std::sync::{Arc, Mutex, PoisonError};

/// How far ahead of ours the clock of a caller may be: what they say has just happened is not refused for it.
pub const CLOCK_TOLERANCE: TimeDelta = TimeDelta::minutes(1);

/// A moment in UTC, in whole milliseconds: what is stored is exactly what is answered.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, AsExpression, FromSqlRow)]
#[diesel(sql_type = UtcTime)]
pub struct Time(DateTime<Utc>);

impl From<DateTime<Utc>> for Time {
    fn from(at: DateTime<Utc>) -> Self {
        Self(at.trunc_subsecs(3))
    }
}

impl Deref for Time {
    type Target = DateTime<Utc>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl Add<TimeDelta> for Time {
    type Output = Self;
    /// Stops at the end of the calendar instead of overflowing.
    fn add(self, by: TimeDelta) -> Self {
        self.0.checked_add_signed(by).map_or(self, Self::from)
    }
}

impl Sub<TimeDelta> for Time {
    type Output = Self;
    /// Stops at the beginning of the calendar instead of overflowing.
    fn sub(self, by: TimeDelta) -> Self {
        self.0.checked_sub_signed(by).map_or(self, Self::from)
    }
}

impl Sub for Time {
    type Output = TimeDelta;
    fn sub(self, earlier: Self) -> TimeDelta {
        self.0 - earlier.0
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, at) = (u32::try_from(self.0.year()), self.0);
        let Some(year) = year.ok().filter(|year| *year <= 9_999) else {
            return f.write_str(&at.to_rfc3339_opts(SecondsFormat::Millis, true));
        };
        let fields = [
            (0..4, year),
            (5..7, at.month()),
            (8..10, at.day()),
            (11..13, at.hour()),
            (14..16, at.minute()),
            (17..19, at.second()),
            (20..23, at.timestamp_subsec_millis()),
        ];
        // By hand, because a page of a list writes hundreds of times and the library takes a tenth of a page for them.
        let mut text = *b"0000-00-00T00:00:00.000Z";
        for (places, mut rest) in fields {
            for place in text.get_mut(places).into_iter().flatten().rev() {
                *place = b'0' + u8::try_from(rest % 10).unwrap_or_default();
                rest /= 10;
            }
        }
        f.write_str(std::str::from_utf8(&text).unwrap_or_default())
    }
}

impl fmt::Debug for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Time {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Time {
    /// Any offset is accepted; years outside 1970 to 9999 are not.
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(from)?;
        let at = DateTime::parse_from_rfc3339(&text).map_err(|_malformed| {
            serde::de::Error::custom("expected a time like 2026-11-22T18:15:00.000Z")
        })?;
        let at = at.with_timezone(&Utc);
        if (0..253_402_300_800).contains(&at.timestamp()) {
            Ok(Self::from(at))
        } else {
            Err(serde::de::Error::custom(
                "expected a time between 1970 and 9999",
            ))
        }
    }
}

impl utoipa::PartialSchema for Time {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        use utoipa::openapi::schema::{KnownFormat, ObjectBuilder, SchemaFormat, Type};
        ObjectBuilder::new()
            .schema_type(Type::String)
            .format(Some(SchemaFormat::KnownFormat(KnownFormat::DateTime)))
            .description(Some("RFC 3339; answers are UTC with milliseconds."))
            .examples([serde_json::json!("2026-11-22T18:15:00.000Z")])
            .into()
    }
}

impl utoipa::ToSchema for Time {}

/// What time it is.
#[derive(Clone, Default)]
pub struct Clock {
    fixed: Option<Arc<Mutex<Time>>>,
}

impl Clock {
    /// The machine's time.
    #[must_use]
    pub fn system() -> Self {
        Self::default()
    }

    /// A clock that stands still at `at` until it is moved.
    #[must_use]
    pub fn fixed(at: DateTime<Utc>) -> Self {
        Self {
            fixed: Some(Arc::new(Mutex::new(at.into()))),
        }
    }

    /// Now.
    #[must_use]
    #[expect(
        clippy::disallowed_methods,
        reason = "this is the one place that reads the time"
    )]
    pub fn now(&self) -> Time {
        match &self.fixed {
            Some(at) => *at.lock().unwrap_or_else(PoisonError::into_inner),
            None => Utc::now().into(),
        }
    }

    /// Moves a fixed clock; the machine's clock stays as it is.
    pub fn advance(&self, by: TimeDelta) {
        if let Some(at) = &self.fixed {
            let mut at = at.lock().unwrap_or_else(PoisonError::into_inner);
            *at = *at + by;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_written_as_the_library_would() {
        for millis in [
            0,
            1_763_800_000_007,
            951_782_399_999,
            -1,
            253_402_300_799_999,
            -62_167_219_200_001,
            253_402_300_800_000,
        ] {
            let at = DateTime::from_timestamp_millis(millis).unwrap();
            let expected = at.to_rfc3339_opts(SecondsFormat::Millis, true);
            assert_eq!(Time::from(at).to_string(), expected);
        }
    }
}
