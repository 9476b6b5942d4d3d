//! Values that are text on the wire and in the database: typed ids and closed lists of words.

use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::pg::{Pg, PgValue};
use diesel::serialize::{self, IsNull, Output, ToSql};
use diesel::sql_types::Text;
use diesel::sqlite::{Sqlite, SqliteValue};
use std::fmt::{Debug, Display};
use std::io::Write;
use std::str::FromStr;

/// Reads a text column of PostgreSQL into `T`.
pub fn read_pg<T>(value: &PgValue<'_>) -> deserialize::Result<T>
where
    T: FromStr<Err: std::error::Error + Send + Sync + 'static>,
{
    Ok(std::str::from_utf8(value.as_bytes())?.parse()?)
}

/// Reads a text column of SQLite into `T`.
pub fn read_sqlite<T>(mut value: SqliteValue<'_, '_, '_>) -> deserialize::Result<T>
where
    T: FromStr<Err: std::error::Error + Send + Sync + 'static>,
{
    Ok(value.read_text().parse()?)
}

/// Writes `value` as text for PostgreSQL.
pub fn write_pg(value: &impl Display, out: &mut Output<'_, '_, Pg>) -> serialize::Result {
    write!(out, "{value}")?;
    Ok(IsNull::No)
}

/// Writes `value` as text for SQLite.
pub fn write_sqlite(value: &impl Display, out: &mut Output<'_, '_, Sqlite>) -> serialize::Result {
    out.set_value(value.to_string());
    Ok(IsNull::No)
}

/// A word that knows nothing of databases (the method's), stored as SQL text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AsExpression, FromSqlRow)]
#[diesel(sql_type = Text)]
pub struct Word<T: Debug>(pub T);

impl<T: Debug + Display> ToSql<Text, Pg> for Word<T> {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        write_pg(&self.0, out)
    }
}

impl<T: Debug + Display> ToSql<Text, Sqlite> for Word<T> {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Sqlite>) -> serialize::Result {
        write_sqlite(&self.0, out)
    }
}

impl<T> FromSql<Text, Pg> for Word<T>
where
    T: Debug + FromStr<Err: std::error::Error + Send + Sync + 'static>,
{
    fn from_sql(value: PgValue<'_>) -> deserialize::Result<Self> {
        read_pg(&value).map(Self)
    }
}

impl<T> FromSql<Text, Sqlite> for Word<T>
where
    T: Debug + FromStr<Err: std::error::Error + Send + Sync + 'static>,
{
    fn from_sql(value: SqliteValue<'_, '_, '_>) -> deserialize::Result<Self> {
        read_sqlite(value).map(Self)
    }
}

/// Stores a type with `Display` and `FromStr` as SQL text on both databases.
#[macro_export]
macro_rules! text_sql {
    ($name:ident) => {
        impl diesel::serialize::ToSql<diesel::sql_types::Text, diesel::pg::Pg> for $name {
            fn to_sql<'b>(
                &'b self,
                out: &mut diesel::serialize::Output<'b, '_, diesel::pg::Pg>,
            ) -> diesel::serialize::Result {
                $crate::platform::db::text::write_pg(self, out)
            }
        }
        impl diesel::serialize::ToSql<diesel::sql_types::Text, diesel::sqlite::Sqlite> for $name {
            fn to_sql<'b>(
                &'b self,
                out: &mut diesel::serialize::Output<'b, '_, diesel::sqlite::Sqlite>,
            ) -> diesel::serialize::Result {
                $crate::platform::db::text::write_sqlite(self, out)
            }
        }
        impl diesel::deserialize::FromSql<diesel::sql_types::Text, diesel::pg::Pg> for $name {
            fn from_sql(value: diesel::pg::PgValue<'_>) -> diesel::deserialize::Result<Self> {
                $crate::platform::db::text::read_pg(&value)
            }
        }
        impl diesel::deserialize::FromSql<diesel::sql_types::Text, diesel::sqlite::Sqlite>
            for $name
        {
            fn from_sql(
                value: diesel::sqlite::SqliteValue<'_, '_, '_>,
            ) -> diesel::deserialize::Result<Self> {
                $crate::platform::db::text::read_sqlite(value)
            }
        }
    };
}

/// Sends a type with `Display` and `FromStr` as a JSON string.
#[macro_export]
macro_rules! text_serde {
    ($name:ident) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.collect_str(self)
            }
        }
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str> as serde::Deserialize>::deserialize(from)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}

/// The contract's schema of a closed list; clients are told to expect new words (`x-open-enum`).
#[must_use]
pub fn open_enum_schema(words: &[&str]) -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
    use utoipa::openapi::extensions::ExtensionsBuilder;
    use utoipa::openapi::schema::{ObjectBuilder, Type};
    ObjectBuilder::new()
        .schema_type(Type::String)
        .enum_values(Some(words.iter().copied()))
        .extensions(Some(
            ExtensionsBuilder::new().add("x-open-enum", true).build(),
        ))
        .into()
}

/// A word was not on its closed list.
#[derive(Debug, thiserror::Error)]
#[error("expected one of: {expected}")]
pub struct UnknownWord {
    /// The words of the list, with commas between.
    pub expected: String,
}

/// Declares a closed list of words: `snake_case` text on the wire, in the database and in the contract.
#[macro_export]
macro_rules! text_enum {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, diesel::expression::AsExpression, diesel::deserialize::FromSqlRow)]
        #[diesel(sql_type = diesel::sql_types::Text)]
        pub enum $name { $($(#[$variant_doc])* $variant),+ }

        impl $name {
            /// Every word of the list, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word itself.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::platform::db::text::UnknownWord;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $($text => Ok(Self::$variant),)+
                    _ => Err($crate::platform::db::text::UnknownWord { expected: [$($text),+].join(", ") }),
                }
            }
        }

        $crate::text_serde!($name);
        $crate::text_sql!($name);

        impl utoipa::PartialSchema for $name {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
                $crate::platform::db::text::open_enum_schema(&[$($text),+])
            }
        }
        impl utoipa::ToSchema for $name {}
    };
}
