//! The only place that reads the time, so that a test can move it.

use crate::platform::db::UtcTime;
use crate::platform::ids::{Order, TenantId};
use chrono::{DateTime, Datelike, SecondsFormat, SubsecRound, TimeDelta, Timelike, Utc};
use diesel::deserialize::FromSqlRow;
use diesel::expression::AsExpression;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::collections::HashMap;
use std::fmt;
use std::ops::{Add, Deref, Sub};
use std::sync::{Arc, LazyLock, Mutex, PoisonError, RwLock};
use std::time::{Duration, Instant};

/// Some moment before anything is measured.
static BEGINNING: LazyLock<Instant> = LazyLock::new(Instant::now);

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

impl Time {
    /// The moment so many microseconds after 1970, without what is less than a millisecond.
    pub(super) fn from_micros(micros: i64) -> Option<Self> {
        DateTime::from_timestamp_millis(micros.div_euclid(1_000)).map(Self)
    }

    /// The text form, for years of four digits. By hand, because a page of a list writes hundreds of times and the library takes a
    /// tenth of a page for them.
    fn text(self) -> Option<[u8; 24]> {
        // Each field of a `DateTime` would apply its offset anew.
        let at = self.0.naive_utc();
        let year = u32::try_from(at.year()).ok();
        let fields = [
            (0..4, year.filter(|year| *year <= 9_999)?),
            (5..7, at.month()),
            (8..10, at.day()),
            (11..13, at.hour()),
            (14..16, at.minute()),
            (17..19, at.second()),
            (20..23, self.0.timestamp_subsec_millis()),
        ];
        let mut text = *b"0000-00-00T00:00:00.000Z";
        for (places, mut rest) in fields {
            for place in text.get_mut(places).into_iter().flatten().rev() {
                *place = b'0' + u8::try_from(rest % 10).unwrap_or_default();
                rest /= 10;
            }
        }
        Some(text)
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.text() {
            Some(text) => f.write_str(std::str::from_utf8(&text).unwrap_or_default()),
            None => f.write_str(&self.0.to_rfc3339_opts(SecondsFormat::Millis, true)),
        }
    }
}

impl fmt::Debug for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Time {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self.text() {
            Some(text) => to.serialize_str(std::str::from_utf8(&text).unwrap_or_default()),
            None => to.collect_str(self),
        }
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
    /// The order of what is made by it.
    order: Arc<Order>,
    /// The sandbox tenants whose time is ahead; live tenants are never among them.
    ahead: Arc<RwLock<HashMap<TenantId, Ahead>>>,
}

/// How far a tenant's clock is ahead of ours, and the order of what is made by it.
#[derive(Clone, Default)]
pub struct Ahead {
    /// How far.
    pub by: TimeDelta,
    /// The order of what is made by it.
    pub order: Arc<Order>,
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
            ..Self::default()
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

    /// How far this tenant's clock is ahead, which is nothing but for a sandbox that was moved.
    #[must_use]
    pub fn ahead_of(&self, tenant: TenantId) -> Ahead {
        let ahead = self.ahead.read().unwrap_or_else(PoisonError::into_inner);
        let own = || Ahead {
            by: TimeDelta::zero(),
            order: Arc::clone(&self.order),
        };
        ahead.get(&tenant).cloned().unwrap_or_else(own)
    }

    /// Now, for this tenant.
    #[must_use]
    pub fn now_of(&self, tenant: TenantId) -> Time {
        self.now() + self.ahead_of(tenant).by
    }

    /// The tenants whose clocks are ahead, and how far the furthest is.
    #[must_use]
    pub fn all_ahead(&self) -> (Vec<TenantId>, TimeDelta) {
        let ahead = self.ahead.read().unwrap_or_else(PoisonError::into_inner);
        let furthest = ahead.values().map(|ahead| ahead.by).max();
        (
            ahead.keys().copied().collect(),
            furthest.unwrap_or_default(),
        )
    }

    /// Learns how far clocks are ahead. No clock goes back: what was read before a move may be learned after it.
    pub fn learn(&self, seconds_ahead: &[(TenantId, i64)]) {
        if seconds_ahead.is_empty() {
            return;
        }
        let mut known = self.ahead.write().unwrap_or_else(PoisonError::into_inner);
        for (tenant, seconds) in seconds_ahead {
            let ahead = known.entry(*tenant).or_default();
            ahead.by = ahead
                .by
                .max(TimeDelta::try_seconds(*seconds).unwrap_or_default());
        }
    }

    /// How much time has passed since some beginning. It never goes back, as the time of day does when somebody sets it.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        match &self.fixed {
            Some(_) => {
                let millis = u64::try_from(self.now().timestamp_millis());
                Duration::from_millis(millis.unwrap_or_default())
            }
            None => BEGINNING.elapsed(),
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
