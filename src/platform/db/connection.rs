//! One connection to either database, and how it is opened.

use super::DbError;
use super::postgres_url::PostgresUrl;
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::{Integer, Text};
use diesel::{PgConnection, SqliteConnection};
use std::path::PathBuf;

/// A connection to one of the two databases. Queries are written once and run on either with [`on_backend!`].
///
/// [`on_backend!`]: crate::on_backend
pub enum Conn {
    /// PostgreSQL.
    Postgres(PgConnection),
    /// SQLite.
    Sqlite(SqliteConnection),
}

/// Runs one query text on whichever database this is; give two arms where they must differ.
///
/// Both arms are type-checked against the concrete connection, so everything that diesel offers there is available
/// (`ON CONFLICT`, batch inserts, locks) and the prepared statement is found by type instead of by rebuilding its text.
#[macro_export]
macro_rules! on_backend {
    ($conn:expr, $c:ident => $query:expr) => {
        match $conn {
            $crate::platform::db::Conn::Postgres($c) => $query,
            $crate::platform::db::Conn::Sqlite($c) => $query,
        }
    };
    ($conn:expr, postgres $p:ident => $pg:expr, sqlite $s:ident => $lite:expr) => {
        match $conn {
            $crate::platform::db::Conn::Postgres($p) => $pg,
            $crate::platform::db::Conn::Sqlite($s) => $lite,
        }
    };
}

/// Which database to open. Only these forms are accepted: a typing slip must not create a file of that name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// `postgres://…` or `postgresql://…`.
    Postgres(String),
    /// `sqlite:path`.
    Sqlite(PathBuf),
}

impl Target {
    /// Reads a database URL.
    pub fn parse(url: &str) -> Result<Self, DbError> {
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            return Ok(Self::Postgres(url.to_owned()));
        }
        match url.strip_prefix("sqlite:") {
            Some(path) if !path.is_empty() => Ok(Self::Sqlite(PathBuf::from(
                path.strip_prefix("//").unwrap_or(path),
            ))),
            _ => Err(DbError::Url),
        }
    }

    /// Whether PostgreSQL may be reached over a network that is not this machine's own; `outside` gives a variable of the environment.
    #[must_use]
    pub fn is_remote(&self, outside: &dyn Fn(&str) -> Option<String>) -> bool {
        match self {
            Self::Sqlite(_) => false,
            Self::Postgres(url) => PostgresUrl::read(url).leads_elsewhere(outside),
        }
    }

    /// Whether the connection is made with TLS or not at all, if the build can speak it.
    #[must_use]
    pub fn insists_on_tls(&self) -> bool {
        match self {
            Self::Sqlite(_) => false,
            Self::Postgres(url) => PostgresUrl::read(url).insists_on_tls(),
        }
    }
}

/// Pages in SQLite's log at which its writer moves the rest into the database file, so that the log begins anew: 64 MB at
/// the most. Until then that is done beside it (`checkpoint.rs`).
const WAL_PAGES: u32 = 16_000;

/// The longest that emptying SQLite's log waits for the writer, and then, while the writer waits, for readers.
const EMPTYING_MILLIS: u32 = 50;

/// How a connection is set up.
#[derive(Debug, Clone, Copy)]
pub struct Settings {
    /// The longest that one statement may take, in milliseconds.
    pub statement_timeout_millis: u32,
    /// Page cache of each SQLite connection, in KiB.
    pub sqlite_cache_kib: u32,
}

impl Conn {
    /// Opens a connection and sets it up; durability comes before speed on both databases.
    pub fn open(target: &Target, settings: Settings) -> Result<Self, DbError> {
        match target {
            Target::Postgres(url) => {
                let mut conn = PgConnection::establish(url).map_err(DbError::Connect)?;
                // Whatever we ask has an index. While a table holds a page or two, PostgreSQL would rather read it whole, and keep that
                // plan when it has grown. What has no index all the same then looks so dear that it would be compiled first (jit).
                conn.batch_execute(&format!(
                    "SET timezone = 'UTC'; SET application_name = 'rebound'; SET statement_timeout = {0}; SET lock_timeout = {0}; \
                     SET idle_in_transaction_session_timeout = 30000; SET plan_cache_mode = force_generic_plan; \
                     SET enable_seqscan = off; SET jit = off",
                    settings.statement_timeout_millis
                ))?;
                Ok(Self::Postgres(conn))
            }
            Target::Sqlite(path) => {
                let mut conn = SqliteConnection::establish(&path.to_string_lossy())
                    .map_err(DbError::Connect)?;
                // busy_timeout first: the next statements may already meet a lock.
                conn.batch_execute(&format!(
                    "PRAGMA busy_timeout = {}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; \
                     PRAGMA wal_autocheckpoint = {WAL_PAGES}; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -{}",
                    settings.statement_timeout_millis, settings.sqlite_cache_kib
                ))?;
                Ok(Self::Sqlite(conn))
            }
        }
    }

    /// Runs statements that give no rows.
    pub(super) fn batch(&mut self, sql: &str) -> Result<(), diesel::result::Error> {
        on_backend!(self, c => c.batch_execute(sql))
    }

    /// The same connection, on which a change of rows fails unless it asks for leave to write, as nothing of ours does.
    pub(super) fn that_only_reads(mut self) -> Result<Self, diesel::result::Error> {
        on_backend!(&mut self,
            postgres c => c.batch_execute("SET default_transaction_read_only = on"),
            sqlite c => c.batch_execute("PRAGMA query_only = ON"))?;
        Ok(self)
    }

    /// Lets PostgreSQL plan each statement anew when it is asked next. SQLite's plans do not depend on what its tables hold.
    pub(super) fn forget_plans(&mut self) -> Result<(), diesel::result::Error> {
        on_backend!(self, postgres c => c.batch_execute("DISCARD PLANS"), sqlite _c => Ok(()))
    }

    /// How many rows SQLite has changed on this connection, whether or not that was undone later; nothing for PostgreSQL.
    pub(super) fn changes(&mut self) -> Result<i64, diesel::result::Error> {
        on_backend!(self, postgres _c => Ok(0), sqlite c => diesel::select(total_changes()).get_result(c))
    }

    /// How much SQLite's log holds; nothing for PostgreSQL, which sees to its own.
    pub(super) fn log_state(&mut self) -> Result<LogState, diesel::result::Error> {
        on_backend!(self, postgres _c => Ok(LogState::default()), sqlite c => diesel::sql_query("PRAGMA wal_checkpoint(NOOP)").get_result(c))
    }

    /// Moves what SQLite's log holds into the database file, as far as no reader needs it, without holding anybody up.
    pub(super) fn checkpoint(&mut self) -> Result<(), diesel::result::Error> {
        on_backend!(self, postgres _c => Ok(()), sqlite c => diesel::sql_query("PRAGMA wal_checkpoint(PASSIVE)").get_result::<LogState>(c).map(drop))
    }

    /// Moves all that SQLite's log holds and empties it, if nobody reads from it just then. Whoever wants to write waits at the most
    /// for as long as this waits for somebody.
    pub(super) fn empty_log(&mut self) -> Result<bool, diesel::result::Error> {
        // Most of it keeps nobody waiting.
        self.checkpoint()?;
        on_backend!(self, postgres _c => Ok(true), sqlite c => {
            c.batch_execute(&format!("PRAGMA busy_timeout = {EMPTYING_MILLIS}"))?;
            let state: LogState = diesel::sql_query("PRAGMA wal_checkpoint(TRUNCATE)").get_result(c)?;
            Ok(state.busy == 0)
        })
    }

    /// Fails when the database cannot answer.
    pub fn ping(&mut self) -> Result<(), diesel::result::Error> {
        on_backend!(self, c => diesel::sql_query("SELECT 1").execute(c).map(drop))
    }

    /// What the database says of its own durability, from this very connection: `(setting, value)`.
    pub fn durability(&mut self) -> Result<Vec<(String, String)>, diesel::result::Error> {
        match self {
            Self::Postgres(c) => diesel::sql_query("SELECT name AS name, setting AS value FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes') ORDER BY name")
                .load::<Setting>(c)
                .map(|rows| rows.into_iter().map(|row| (row.name, row.value)).collect()),
            Self::Sqlite(c) => {
                let mode: Mode = diesel::sql_query("SELECT journal_mode AS value FROM pragma_journal_mode").get_result(c)?;
                let mut facts = vec![("journal_mode".to_owned(), mode.value)];
                for name in ["synchronous", "foreign_keys"] {
                    let number: Number = diesel::sql_query(format!("SELECT {name} AS value FROM pragma_{name}")).get_result(c)?;
                    facts.push((name.to_owned(), number.value.to_string()));
                }
                Ok(facts)
            }
        }
    }
}

diesel::define_sql_function! {
    /// SQLite's count of the rows that a connection has changed.
    fn total_changes() -> BigInt;
}

/// Pages in SQLite's log, and how many of them are in the database file already.
#[derive(Debug, Default, QueryableByName)]
pub(super) struct LogState {
    /// Whether somebody was in the way of what was asked for.
    #[diesel(sql_type = Integer)]
    busy: i32,
    #[diesel(sql_type = Integer)]
    pub(super) log: i32,
    #[diesel(sql_type = Integer)]
    pub(super) checkpointed: i32,
}

#[derive(QueryableByName)]
struct Setting {
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    value: String,
}

#[derive(QueryableByName)]
struct Mode {
    #[diesel(sql_type = Text)]
    value: String,
}

#[derive(QueryableByName)]
struct Number {
    #[diesel(sql_type = Integer)]
    value: i32,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_known_database_urls_are_accepted() {
        assert!(matches!(
            Target::parse("postgres://localhost/rebound"),
            Ok(Target::Postgres(_))
        ));
        assert!(
            matches!(Target::parse("sqlite://data/rebound.sqlite"), Ok(Target::Sqlite(path)) if path == std::path::Path::new("data/rebound.sqlite"))
        );
        for slip in ["postgres:x", "rebound.sqlite", "mysql://x", "sqlite:", ""] {
            assert!(Target::parse(slip).is_err(), "{slip}");
        }
    }
}
