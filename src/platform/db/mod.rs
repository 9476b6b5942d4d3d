//! The database: one set of queries for SQLite and PostgreSQL, one transaction per request, always for one tenant.

mod checkpoint;
mod columns;
mod connection;
mod job;
mod lane;
mod postgres_url;
mod rows;
pub mod schema;
mod sealed;
pub mod text;
mod tx;

pub use columns::{Doc, JsonDocument, UtcTime};
pub use connection::{Conn, Settings, Target};
pub use rows::{FORGOTTEN_AT_ONCE, MOST_OF_A_KIND};
pub use sealed::{Private, SealedDocument, SealedText};
pub use text::Word;
pub use tx::{Actor, Context, Follower, Tx};

use super::clock::Clock;
use super::error::{ApiError, Code, Result};
use super::seal::Sealer;
use checkpoint::Checkpointer;
use diesel::migration::{MigrationSource, MigrationVersion};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};
use job::{Job, Task, task};
use lane::{Kind, Lane, Threads};
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Notify;
use tokio::sync::oneshot::Receiver;

const SQLITE_MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations/sqlite");
const POSTGRES_MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations/postgres");

/// The writer's page cache, as a multiple of a reader's: what a whole group of requests changes must fit, or it goes to disk twice.
const WRITER_CACHE: u32 = 8;

/// Jobs that may wait in a lane before new ones are refused.
const QUEUE: usize = 1_024;
/// The same for exports: whoever stood further behind would wait in vain.
const EXPORTS_WAITING: usize = 8;

/// What can go wrong before there is a connection to ask.
#[derive(Debug, thiserror::Error)]
pub enum DbError {
    /// The URL is of no known form.
    #[error("a database URL starts with postgres://, postgresql:// or sqlite:")]
    Url,
    /// The database did not let us in.
    #[error("the database cannot be opened: {0}")]
    Connect(#[source] diesel::ConnectionError),
    /// Setting up the connection failed.
    #[error("the database refused a setting: {0}")]
    Query(#[from] diesel::result::Error),
    /// A migration failed.
    #[error("a migration failed: {0}")]
    Migration(Box<dyn std::error::Error + Send + Sync>),
    /// The operating system gave no thread.
    #[error("a database thread could not start: {0}")]
    Thread(#[source] std::io::Error),
}

/// Why work was not kept, when the reason is not in the work itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Broken {
    Unreachable,
    Panicked,
}

impl From<&diesel::result::Error> for Broken {
    fn from(_: &diesel::result::Error) -> Self {
        Self::Unreachable
    }
}

impl From<Broken> for ApiError {
    fn from(broken: Broken) -> Self {
        match broken {
            Broken::Unreachable => Self::unavailable(),
            Broken::Panicked => Self::of(Code::Internal),
        }
    }
}

/// How the database is used.
#[derive(Debug, Clone, Copy)]
pub struct Options {
    /// How each connection is set up.
    pub settings: Settings,
    /// Connections that read.
    pub readers: usize,
    /// PostgreSQL only: connections that change something. SQLite has one writer.
    pub postgres_writers: usize,
    /// SQLite only: requests in one commit at the most; 1 switches the grouping off.
    pub commit_group: usize,
    /// The longest that a request waits for the database.
    pub deadline: Duration,
    /// The same for an export, which has a connection of its own.
    pub export_deadline: Duration,
}

impl Options {
    /// How the connection for exports is set up: what reads much may take its time.
    fn for_exports(&self) -> Settings {
        let patience = u32::try_from(self.export_deadline.as_millis());
        Settings {
            statement_timeout_millis: patience.unwrap_or(u32::MAX),
            ..self.settings
        }
    }
}

/// The database, shared by all requests of a node.
#[derive(Clone)]
pub struct Db {
    lanes: Arc<Lanes>,
    target: Target,
    options: Options,
    clock: Clock,
    sealer: Sealer,
    followers: &'static [Follower],
    announced: Arc<Notify>,
}

struct Lanes {
    reads: Lane,
    writes: Lane,
    exports: Lane,
    checkpointer: Option<Arc<Checkpointer>>,
}

/// Where work is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Read,
    Write,
    /// Reads much: beside all other requests, so that none waits behind it.
    Export,
}

impl Way {
    fn deadline(self, options: &Options) -> Duration {
        match self {
            Self::Read | Self::Write => options.deadline,
            Self::Export => options.export_deadline,
        }
    }
}

impl Db {
    /// Starts the threads; connections open when they are first needed, so a database that is down does not stop the node.
    /// What is private in a row is sealed with `sealer`.
    pub fn start(
        target: Target,
        options: Options,
        clock: Clock,
        sealer: Sealer,
    ) -> Result<Self, DbError> {
        let reads = Threads::that_read("db-reader", options.readers, QUEUE);
        let reads = Lane::start(reads, &target, options.settings)?;
        let exports = Threads::that_read("db-export", 1, EXPORTS_WAITING);
        let exports = Lane::start(exports, &target, options.for_exports())?;
        let (writes, checkpointer) = match target {
            Target::Postgres(_) => {
                let writes = Threads {
                    name: "db-writer",
                    number: options.postgres_writers,
                    kind: Kind::OneAtATime,
                    queue: QUEUE,
                };
                (Lane::start(writes, &target, options.settings)?, None)
            }
            Target::Sqlite(_) => {
                let writer = Threads {
                    name: "db-writer",
                    number: 1,
                    kind: Kind::Writer {
                        group: options.commit_group.max(1),
                    },
                    queue: QUEUE,
                };
                let settings = Settings {
                    sqlite_cache_kib: options
                        .settings
                        .sqlite_cache_kib
                        .saturating_mul(WRITER_CACHE),
                    ..options.settings
                };
                let writer = Lane::start(writer, &target, settings)?;
                let checkpointer = Checkpointer::start(&target, options.settings)?;
                (writer, Some(Arc::new(checkpointer)))
            }
        };
        Ok(Self {
            lanes: Arc::new(Lanes {
                reads,
                writes,
                exports,
                checkpointer,
            }),
            target,
            options,
            clock,
            sealer,
            followers: &[],
            announced: Arc::default(),
        })
    }

    /// Lets features hear of the events of others within the transaction.
    #[must_use]
    pub fn following(self, followers: &'static [Follower]) -> Self {
        Self { followers, ..self }
    }

    /// Returns when this node has committed an event with deliveries to make since the last call.
    pub async fn announced(&self) {
        self.announced.notified().await;
    }

    /// Returns when nothing of whoever was erased is left in SQLite's log; at once on PostgreSQL.
    pub async fn erased(&self) {
        if let Some(checkpointer) = &self.lanes.checkpointer {
            checkpointer.emptied().await;
        }
    }

    /// Which database this is.
    #[must_use]
    pub fn target(&self) -> &Target {
        &self.target
    }

    /// The clock that transactions take their time from.
    #[must_use]
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// Reads for one caller. Each query sees its own moment; nothing can be written.
    pub async fn read<T, F>(&self, context: Context, f: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnMut(&mut Tx<'_>) -> Result<T> + Send + 'static,
    {
        self.run(Way::Read, Some(context), f).await
    }

    /// Reads much for one caller, on a connection that is there for that alone: only what asks for the same waits for it.
    pub async fn export<T, F>(&self, context: Context, f: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnMut(&mut Tx<'_>) -> Result<T> + Send + 'static,
    {
        self.run(Way::Export, Some(context), f).await
    }

    /// Changes something for one caller: one transaction, kept whole or not at all. `f` may run again when somebody else
    /// changed the same rows meanwhile, so it must only do what the transaction undoes.
    pub async fn transact<T, F>(&self, context: Context, f: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnMut(&mut Tx<'_>) -> Result<T> + Send + 'static,
    {
        self.run(Way::Write, Some(context), f).await
    }

    /// Reads across tenants. Only for the platform's own rows and for the workers; `tests/api/architecture/` names who may.
    pub async fn system_read<T, F>(&self, mut f: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnMut(&mut Conn) -> Result<T> + Send + 'static,
    {
        self.run(Way::Read, None, move |tx| f(tx.conn())).await
    }

    /// Changes the platform's own rows, which belong to no tenant.
    pub async fn system_transact<T, F>(&self, mut f: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnMut(&mut Conn) -> Result<T> + Send + 'static,
    {
        self.run(Way::Write, None, move |tx| f(tx.conn())).await
    }

    /// Everything that does not depend on what is asked stands outside of this: it is compiled once for each closure.
    fn run<T, F>(&self, way: Way, context: Option<Context>, f: F) -> impl Future<Output = Result<T>>
    where
        T: Send + 'static,
        F: FnMut(&mut Tx<'_>) -> Result<T> + Send + 'static,
    {
        let (task, answer) = task(f);
        let put = self.put(way, context, task);
        self.answered(way, put.map(|()| answer))
    }

    fn put(&self, way: Way, context: Option<Context>, task: Box<dyn Task>) -> Result<()> {
        let lane = match way {
            Way::Read => &self.lanes.reads,
            Way::Write => &self.lanes.writes,
            Way::Export => &self.lanes.exports,
        };
        lane.put(Job::new(self, way, context, task))
    }

    async fn answered<T>(&self, way: Way, answer: Result<Receiver<Result<T>>>) -> Result<T> {
        let deadline = way.deadline(&self.options);
        let answer = tokio::time::timeout(deadline, answer?).await;
        if let Some(checkpointer) = self
            .lanes
            .checkpointer
            .as_ref()
            .filter(|_| way == Way::Write)
        {
            checkpointer.written();
        }
        match answer {
            Ok(Ok(result)) => result,
            Ok(Err(_)) | Err(_) => Err(ApiError::unavailable()),
        }
    }

    /// Applies the migrations that are missing; gives their names.
    pub fn migrate(target: &Target, settings: Settings) -> Result<Vec<String>, DbError> {
        let mut conn = Conn::open(target, settings)?;
        let names =
            |done: Vec<MigrationVersion<'_>>| done.iter().map(ToString::to_string).collect();
        match &mut conn {
            Conn::Postgres(c) => c.run_pending_migrations(POSTGRES_MIGRATIONS).map(names),
            Conn::Sqlite(c) => c.run_pending_migrations(SQLITE_MIGRATIONS).map(names),
        }
        .map_err(DbError::Migration)
    }

    /// Undoes all migrations, newest first. For tests of the way back.
    pub fn revert_all(target: &Target, settings: Settings) -> Result<usize, DbError> {
        let mut conn = Conn::open(target, settings)?;
        match &mut conn {
            Conn::Postgres(c) => c
                .revert_all_migrations(POSTGRES_MIGRATIONS)
                .map(|done| done.len()),
            Conn::Sqlite(c) => c
                .revert_all_migrations(SQLITE_MIGRATIONS)
                .map(|done| done.len()),
        }
        .map_err(DbError::Migration)
    }

    /// The names of the migrations that are missing.
    pub fn pending_migrations(target: &Target, settings: Settings) -> Result<Vec<String>, DbError> {
        let mut conn = Conn::open(target, settings)?;
        match &mut conn {
            Conn::Postgres(c) => {
                let applied = c.applied_migrations().map_err(DbError::Migration)?;
                missing::<diesel::pg::Pg>(&POSTGRES_MIGRATIONS, &applied)
            }
            Conn::Sqlite(c) => {
                let applied = c.applied_migrations().map_err(DbError::Migration)?;
                missing::<diesel::sqlite::Sqlite>(&SQLITE_MIGRATIONS, &applied)
            }
        }
    }
}

fn missing<DB: diesel::backend::Backend>(
    all: &EmbeddedMigrations,
    applied: &[MigrationVersion<'_>],
) -> Result<Vec<String>, DbError> {
    let all = MigrationSource::<DB>::migrations(all).map_err(DbError::Migration)?;
    Ok(all
        .iter()
        .filter(|migration| !applied.contains(&migration.name().version()))
        .map(|migration| migration.name().to_string())
        .collect())
}
