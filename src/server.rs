//! A running node: the state, the sockets, and the work in the background; and how all of it ends.

use crate::config::Config;
use crate::platform::auth::revocations::{self, Revocations};
use crate::platform::clock::Clock;
use crate::platform::db::{Db, DbError, Target};
use crate::platform::deprecation::Deprecations;
use crate::platform::limits::Limits;
use crate::platform::metrics::Metrics;
use crate::platform::seal::Sealer;
use crate::platform::tokens::Tokens;
use crate::platform::{ApiError, App};
use crate::webhooks::address::AddressPolicy;
use crate::webhooks::sender::{Sender, SenderFailed};
use crate::webhooks::worker::Worker;
use crate::{app, chores};
use actix_web::HttpServer;
use actix_web::web::Data;
use std::fs::OpenOptions;
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::thread::available_parallelism;
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// How often a node reads the signing keys, so that a new one is known everywhere before it signs (`tokens`).
const KEYS_EVERY: Duration = Duration::from_secs(30);
/// A client that has not sent a whole request head by then is let go. How long the body may take is a setting; whoever is slow at both
/// holds a socket for 15 seconds in all, unless told otherwise there.
const HEAD_TIMEOUT: Duration = Duration::from_secs(5);
/// How long an idle connection is kept for the next request.
const KEEP_ALIVE: Duration = Duration::from_secs(75);

/// Why a node did not start or ended badly.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// The database.
    #[error(transparent)]
    Database(#[from] DbError),
    /// The schema is behind this program.
    #[error("the database lacks these migrations: {}; run `rebound migrate`, or `rebound serve --migrate`", .0.join(", "))]
    SchemaBehind(Vec<String>),
    /// The client that sends webhooks.
    #[error(transparent)]
    Sender(#[from] SenderFailed),
    /// The first requests to the database failed.
    #[error("the server could not prepare itself: {0}")]
    Prepare(ApiError),
    /// The folder or the file of the SQLite database.
    #[error("cannot make {0}, where the database is to be: {1}")]
    DatabaseFile(String, #[source] std::io::Error),
    /// The socket.
    #[error("cannot serve on {0}: {1}")]
    Socket(String, #[source] std::io::Error),
}

/// Brings the schema up to date, or says what is missing. SQLite is always brought up; PostgreSQL only when told to.
pub fn prepare_schema(config: &Config, migrate: bool) -> Result<Vec<String>, ServeError> {
    let settings = config.database_options.settings;
    if let Target::Sqlite(path) = &config.database
        && let Some(folder) = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty())
    {
        std::fs::create_dir_all(folder)
            .map_err(|error| ServeError::DatabaseFile(folder.display().to_string(), error))?;
        keep_to_ourselves(path)
            .map_err(|error| ServeError::DatabaseFile(path.display().to_string(), error))?;
    }
    if migrate || matches!(config.database, Target::Sqlite(_)) {
        return Ok(Db::migrate(&config.database, settings)?);
    }
    match Db::pending_migrations(&config.database, settings)? {
        pending if pending.is_empty() => Ok(pending),
        pending => Err(ServeError::SchemaBehind(pending)),
    }
}

/// Makes the database file, if it is not there, so that only this user can read it; SQLite gives its log the same mode.
fn keep_to_ourselves(file: &Path) -> std::io::Result<()> {
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file).map(drop)
}

/// The state of a node, with its keys loaded.
pub async fn state(config: &Config) -> Result<Data<App>, ServeError> {
    let sealer = Sealer::new(config.secret.reveal());
    let db = Db::start(
        config.database.clone(),
        config.database_options,
        Clock::system(),
        sealer.clone(),
    )?
    .following(app::FOLLOWERS);
    let tokens = Tokens::new(
        sealer.clone(),
        config.public_url.clone(),
        db.clock().clone(),
    );
    tokens.reload(&db).await.map_err(ServeError::Prepare)?;
    let revocations = Revocations::default();
    revocations.reload(&db).await.map_err(ServeError::Prepare)?;
    let deprecations = Deprecations::new(app::DEPRECATED, &app::CONTRACT, db.clock());
    let limits = Limits::new(config.limits, db.clock());
    Ok(Data::new(App {
        db,
        tokens,
        revocations,
        sealer,
        limits,
        deprecations,
        metrics: Metrics::default(),
        body_time: config.body_time,
        public_url: config.public_url.clone(),
        loopback_webhooks: config.loopback_webhooks,
    }))
}

/// Signs and checks tokens for this configuration; no key is loaded yet.
#[must_use]
pub fn tokens(config: &Config, db: &Db) -> Tokens {
    Tokens::new(
        Sealer::new(config.secret.reveal()),
        config.public_url.clone(),
        db.clock().clone(),
    )
}

/// A node that serves.
pub struct Node {
    /// Where it serves.
    pub address: SocketAddr,
    /// Its state.
    pub state: Data<App>,
    server: actix_web::dev::Server,
    stop: watch::Sender<bool>,
    background: Vec<JoinHandle<()>>,
    patience: Duration,
}

impl Node {
    /// Opens the socket and starts the background work; nothing is answered until [`Self::run`].
    pub async fn start(config: &Config) -> Result<Self, ServeError> {
        let state = state(config).await?;
        warn_of_weak_durability(&state.db).await;
        let socket = |error| ServeError::Socket(config.listen.clone(), error);
        let listener = TcpListener::bind(&config.listen).map_err(socket)?;
        let address = listener.local_addr().map_err(socket)?;
        let threads = match config.http_threads {
            0 => available_parallelism().map_or(2, std::num::NonZero::get),
            threads => threads,
        };
        let shared = state.clone();
        let server = HttpServer::new(move || app::build(shared.clone()))
            .workers(threads)
            .keep_alive(KEEP_ALIVE)
            .client_request_timeout(HEAD_TIMEOUT)
            .shutdown_timeout(config.shutdown.as_secs())
            .listen(listener)
            .map_err(socket)?
            .run();
        let (stop, stopped) = watch::channel(false);
        let sender = Sender::new(AddressPolicy {
            allow_loopback: config.loopback_webhooks,
        })?;
        let worker = Worker::new(state.clone().into_inner(), sender);
        let background = vec![
            tokio::spawn(worker.run(stopped.clone())),
            tokio::spawn(keep_chores(state.clone(), stopped.clone())),
            tokio::spawn(keep_revocations(state.clone(), stopped.clone())),
            tokio::spawn(keep_keys(state.clone(), stopped)),
        ];
        Ok(Self {
            address,
            state,
            server,
            stop,
            background,
            patience: config.shutdown,
        })
    }

    /// Serves until SIGTERM or SIGINT; then requests and deliveries in flight finish, and it ends.
    pub async fn run(self) -> std::io::Result<()> {
        let outcome = self.server.await;
        // Nobody listening means that the background has ended by itself.
        self.stop.send(true).ok();
        for task in self.background {
            if tokio::time::timeout(self.patience, task).await.is_err() {
                tracing::warn!("a background task did not end in time");
            }
        }
        outcome
    }

    /// Ends the node from inside the process, as a signal would.
    #[must_use]
    pub fn handle(&self) -> actix_web::dev::ServerHandle {
        self.server.handle()
    }
}

async fn keep_revocations(app: Data<App>, mut stopped: watch::Receiver<bool>) {
    while !pause(&mut stopped, revocations::EVERY).await {
        if let Err(error) = app.revocations.reload(&app.db).await {
            tracing::warn!(error = %error, "the list of revocations could not be read");
        }
    }
}

async fn keep_keys(app: Data<App>, mut stopped: watch::Receiver<bool>) {
    while !pause(&mut stopped, KEYS_EVERY).await {
        if let Err(error) = app.tokens.reload(&app.db).await {
            tracing::warn!(error = %error, "the signing keys could not be read");
        }
    }
}

async fn keep_chores(app: Data<App>, mut stopped: watch::Receiver<bool>) {
    loop {
        if let Err(error) = chores::do_all(&app.db, app::CHORES).await {
            tracing::warn!(error.code = %error.code(), "the chores were left for the next time");
        }
        let ending = pause(&mut stopped, chores::EVERY).await;
        app.deprecations.keep(&app.db).await;
        if ending {
            return;
        }
    }
}

/// Waits; true when the node is to end.
async fn pause(stopped: &mut watch::Receiver<bool>, time: Duration) -> bool {
    tokio::select! {
        _ = stopped.wait_for(|stop| *stop) => true,
        () = tokio::time::sleep(time) => false,
    }
}

/// Says so when the database may lose what it acknowledged.
async fn warn_of_weak_durability(db: &Db) {
    let facts = db
        .system_read(|conn| conn.durability().map_err(ApiError::from))
        .await
        .unwrap_or_default();
    for (name, value) in facts {
        let strong = match name.as_str() {
            "journal_mode" => value == "wal",
            "synchronous" => value == "2",
            "foreign_keys" => value == "1",
            _ => value != "off",
        };
        if !strong {
            tracing::warn!(setting = %name, value = %value, "the database may lose acknowledged changes in a crash");
        }
    }
}
