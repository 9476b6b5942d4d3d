//! Column types that differ between the two databases, each with one Rust type.

use crate::platform::clock::Time;
use diesel::data_types::PgTimestamp;
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::pg::{Pg, PgValue};
use diesel::query_builder::QueryId;
use diesel::serialize::{self, IsNull, Output, ToSql};
use diesel::sql_types::{BigInt, SqlType, Timestamptz};
use diesel::sqlite::{Sqlite, SqliteValue};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt::Debug;
use std::io::Write;

/// A moment: `timestamptz` on PostgreSQL, whole microseconds since 1970 in an integer on SQLite, so that both sort by time.
#[derive(Debug, Clone, Copy, Default, SqlType, QueryId)]
#[diesel(postgres_type(name = "timestamptz"), sqlite_type(name = "Long"))]
pub struct UtcTime;

impl diesel::sql_types::SqlOrd for UtcTime {}

/// PostgreSQL counts microseconds since the year 2000.
const POSTGRES_BEGINS: i64 = 946_684_800_000_000;

impl ToSql<UtcTime, Pg> for Time {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        ToSql::<Timestamptz, Pg>::to_sql(&**self, &mut out.reborrow())
    }
}

impl FromSql<UtcTime, Pg> for Time {
    fn from_sql(value: PgValue<'_>) -> deserialize::Result<Self> {
        let PgTimestamp(micros) = FromSql::<Timestamptz, Pg>::from_sql(value)?;
        of_micros(micros.checked_add(POSTGRES_BEGINS))
    }
}

impl ToSql<UtcTime, Sqlite> for Time {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Sqlite>) -> serialize::Result {
        out.set_value(self.timestamp_micros());
        Ok(IsNull::No)
    }
}

impl FromSql<UtcTime, Sqlite> for Time {
    fn from_sql(value: SqliteValue<'_, '_, '_>) -> deserialize::Result<Self> {
        let micros = <i64 as FromSql<BigInt, Sqlite>>::from_sql(value)?;
        of_micros(Some(micros))
    }
}

fn of_micros(since_1970: Option<i64>) -> deserialize::Result<Time> {
    let at = since_1970.and_then(Time::from_micros);
    at.ok_or_else(|| "a time outside the calendar".into())
}

/// A JSON document: `jsonb` on PostgreSQL, text on SQLite.
#[derive(Debug, Clone, Copy, Default, SqlType, QueryId)]
#[diesel(postgres_type(name = "jsonb"), sqlite_type(name = "Text"))]
pub struct JsonDocument;

/// A value stored whole in a JSON column.
#[derive(Debug, Clone, PartialEq, Eq, Default, AsExpression, FromSqlRow)]
#[diesel(sql_type = JsonDocument)]
pub struct Doc<T: Debug>(pub T);

impl<T: Debug> std::ops::Deref for Doc<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: Debug + Serialize> ToSql<JsonDocument, Pg> for Doc<T> {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        // jsonb travels as one version byte, which is 1, and the text.
        out.write_all(&[1])?;
        serde_json::to_writer(out, &self.0)?;
        Ok(IsNull::No)
    }
}

impl<T: Debug + DeserializeOwned> FromSql<JsonDocument, Pg> for Doc<T> {
    fn from_sql(value: PgValue<'_>) -> deserialize::Result<Self> {
        match value.as_bytes().split_first() {
            Some((1, text)) => Ok(Self(serde_json::from_slice(text)?)),
            _ => Err("an unknown version of jsonb".into()),
        }
    }
}

impl<T: Debug + Serialize> ToSql<JsonDocument, Sqlite> for Doc<T> {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Sqlite>) -> serialize::Result {
        out.set_value(serde_json::to_string(&self.0)?);
        Ok(IsNull::No)
    }
}

impl<T: Debug + DeserializeOwned> FromSql<JsonDocument, Sqlite> for Doc<T> {
    fn from_sql(mut value: SqliteValue<'_, '_, '_>) -> deserialize::Result<Self> {
        Ok(Self(serde_json::from_str(value.read_text())?))
    }
}
