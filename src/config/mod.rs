//! Every setting: its name, default and meaning. The only reader of the environment.
//!
//! Settings come from the environment and from a `.env` file in the working directory; the environment wins.

mod settings;

#[cfg(test)]
mod tests;

use crate::platform::db::{DbError, Options, Settings, Target};
use crate::platform::limits::PerMinute;
use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::num::NonZeroU64;
use std::path::Path;
use std::thread::available_parallelism;
use std::time::Duration;

/// Shortest secret that production accepts, in characters.
const SECRET_LENGTH: usize = 32;

/// Why the server does not start.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// A value cannot be read.
    #[error("{name} is {value:?}; expected {expected}")]
    Unreadable {
        /// The setting.
        name: &'static str,
        /// What was there.
        value: String,
        /// What should be.
        expected: String,
    },
    /// Production without a secret worth the name.
    #[error(
        "REBOUND_SECRET must have at least {SECRET_LENGTH} characters that are not all alike; make one with `openssl rand -base64 48`"
    )]
    WeakSecret,
    /// The database's address.
    #[error("REBOUND_DATABASE_URL: {0}")]
    Database(#[from] DbError),
    /// PostgreSQL over a network, in plain text.
    #[error(
        "REBOUND_DATABASE_URL reaches another machine without TLS; build with --features pg-tls and add sslmode=verify-full (or require)"
    )]
    PlainRemoteDatabase,
    /// Loopback webhooks are for development.
    #[error("REBOUND_LOOPBACK_WEBHOOKS is for development only")]
    LoopbackInProduction,
    /// Production is reached over TLS.
    #[error("REBOUND_PUBLIC_URL must be an https:// URL in production")]
    PlainPublicUrl,
    /// The development secret could not be kept.
    #[error("the development secret could not be kept beside the database: {0}")]
    SecretFile(#[source] std::io::Error),
}

/// The settings of a node.
#[derive(Debug, Clone)]
pub struct Config {
    /// Whether this is production.
    pub production: bool,
    /// Which database.
    pub database: Target,
    /// How it is used.
    pub database_options: Options,
    /// Seals secrets at rest.
    pub secret: Secret,
    /// Where to serve.
    pub listen: String,
    /// The URL under which clients reach us, without a slash at the end.
    pub public_url: String,
    /// Threads that serve sockets; 0 for one for each core.
    pub http_threads: usize,
    /// How often each caller may ask.
    pub limits: PerMinute,
    /// How long a request's body may take to arrive.
    pub body_time: Duration,
    /// Whether webhooks may go to loopback.
    pub loopback_webhooks: bool,
    /// How long a shutdown waits.
    pub shutdown: Duration,
    /// What to log.
    pub log: String,
    /// Whether logs are JSON.
    pub log_json: bool,
}

/// A secret that does not show itself.
#[derive(Clone)]
pub struct Secret(String);

impl Secret {
    /// The secret itself.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl Config {
    /// Reads the environment and `.env`.
    #[expect(
        clippy::disallowed_methods,
        reason = "this is the one place that reads the environment"
    )]
    pub fn from_environment() -> Result<Self, ConfigError> {
        // No .env file is the ordinary case in production.
        dotenvy::dotenv().ok();
        Self::from(&|name| std::env::var(name).ok())
    }

    /// Reads settings from `find`.
    pub fn from(find: &dyn Fn(&str) -> Option<String>) -> Result<Self, ConfigError> {
        let environment = settings::ENVIRONMENT.text(find);
        let production = settings::ENVIRONMENT.is(&environment, "production", "development")?;
        let database = Target::parse(&settings::DATABASE_URL.text(find))?;
        let loopback = settings::LOOPBACK_WEBHOOKS.text(find);
        let loopback_webhooks = settings::LOOPBACK_WEBHOOKS.is(&loopback, "true", "false")?;
        if production && loopback_webhooks {
            return Err(ConfigError::LoopbackInProduction);
        }
        let is_remote = database.is_remote(find);
        // The build must be able to, and the URL must insist.
        if is_remote && !(cfg!(feature = "pg-tls") && database.insists_on_tls()) {
            return Err(ConfigError::PlainRemoteDatabase);
        }
        let listen = settings::LISTEN.text(find);
        let deadline = settings::DATABASE_DEADLINE_MILLISECONDS.number(find)?;
        let export_deadline = settings::EXPORT_DEADLINE_MILLISECONDS.number(find)?;
        let statement_timeout_millis = settings::DATABASE_DEADLINE_MILLISECONDS.number(find)?;
        Ok(Self {
            production,
            secret: Secret(secret_for(
                production,
                &settings::SECRET.text(find),
                &database,
            )?),
            database_options: Options {
                settings: Settings {
                    statement_timeout_millis,
                    sqlite_cache_kib: settings::SQLITE_CACHE_KIB.number(find)?,
                },
                readers: match settings::DATABASE_READERS.number(find)? {
                    0 => usual_readers(is_remote),
                    readers => readers,
                },
                postgres_writers: settings::DATABASE_WRITERS.number(find)?,
                commit_group: settings::COMMIT_GROUP.number(find)?,
                deadline: Duration::from_millis(deadline),
                export_deadline: Duration::from_millis(export_deadline),
            },
            database,
            public_url: public_url(production, &settings::PUBLIC_URL.text(find), &listen)?,
            listen,
            http_threads: settings::HTTP_THREADS.number(find)?,
            limits: PerMinute {
                client: settings::CLIENT_REQUESTS_PER_MINUTE.number(find)?,
                session: settings::SESSION_REQUESTS_PER_MINUTE.number(find)?,
                token: settings::TOKEN_REQUESTS_PER_MINUTE.number(find)?,
                link: settings::LINK_REQUESTS_PER_MINUTE.number(find)?,
            },
            body_time: Duration::from_secs(
                settings::BODY_SECONDS.number::<NonZeroU64>(find)?.get(),
            ),
            loopback_webhooks,
            shutdown: Duration::from_secs(settings::SHUTDOWN_SECONDS.number(find)?),
            log: settings::LOG.text(find),
            log_json: match settings::LOG_FORMAT.text(find).as_str() {
                "" => production,
                format => settings::LOG_FORMAT.is(format, "json", "text")?,
            },
        })
    }

    /// Every setting with its value, default and meaning, secrets masked; for `rebound config`.
    #[must_use]
    #[expect(
        clippy::disallowed_methods,
        reason = "this is the one place that reads the environment"
    )]
    pub fn describe() -> String {
        dotenvy::dotenv().ok();
        settings::describe(&|name| std::env::var(name).ok())
    }
}

fn public_url(production: bool, given: &str, listen: &str) -> Result<String, ConfigError> {
    let url = if given.is_empty() {
        format!("http://{listen}")
    } else {
        given.trim_end_matches('/').to_owned()
    };
    if url::Url::parse(&url).is_err() {
        return Err(settings::PUBLIC_URL.unreadable(url, "a URL like https://rebound.example.com"));
    }
    if production && !url.starts_with("https://") {
        return Err(ConfigError::PlainPublicUrl);
    }
    Ok(url)
}

/// A reader waits for a server elsewhere for most of its time. On this machine it works, or what it waits for does, and more
/// readers than cores only take turns: with two cores, 8 read a third less than 2.
fn usual_readers(is_remote: bool) -> usize {
    if is_remote {
        8
    } else {
        available_parallelism().map_or(2, std::num::NonZero::get)
    }
}

fn secret_for(production: bool, given: &str, database: &Target) -> Result<String, ConfigError> {
    let strong =
        given.chars().count() >= SECRET_LENGTH && given.chars().any(|c| !given.starts_with(c));
    match (given, database) {
        _ if strong => Ok(given.to_owned()),
        ("", Target::Sqlite(path)) if !production => {
            development_secret(path).map_err(ConfigError::SecretFile)
        }
        _ => Err(ConfigError::WeakSecret),
    }
}

/// The secret that development keeps in a file beside the SQLite database, made on the first start.
fn development_secret(database: &Path) -> std::io::Result<String> {
    let path = database.with_extension("key");
    if let Ok(secret) = fs::read_to_string(&path) {
        return Ok(secret.trim().to_owned());
    }
    if let Some(folder) = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
    {
        fs::create_dir_all(folder)?;
    }
    let secret = crate::platform::seal::random_secret();
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(&path)?.write_all(secret.as_bytes())?;
    Ok(secret)
}
