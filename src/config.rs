//! Every setting: its name, default and meaning. The only reader of the environment.
//!
//! Settings come from the environment and from a `.env` file in the working directory; the environment wins.

use crate::platform::db::{DbError, Options, Settings, Target};
use crate::platform::limits::PerMinute;
use std::fmt::Write as _;
use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::Path;
use std::thread::available_parallelism;
use std::time::Duration;

/// Shortest secret that production accepts, in characters.
const SECRET_LENGTH: usize = 32;

/// One setting, as `rebound config` prints it.
struct Setting {
    name: &'static str,
    default: &'static str,
    meaning: &'static str,
    secret: bool,
}

const fn setting(name: &'static str, default: &'static str, meaning: &'static str) -> Setting {
    Setting {
        name,
        default,
        meaning,
        secret: false,
    }
}

const fn secret(name: &'static str, default: &'static str, meaning: &'static str) -> Setting {
    Setting {
        name,
        default,
        meaning,
        secret: true,
    }
}

const SETTINGS: &[Setting] = &[
    setting(
        "REBOUND_ENVIRONMENT",
        "development",
        "development or production; production refuses weak secrets and logs JSON",
    ),
    secret(
        "REBOUND_DATABASE_URL",
        "sqlite:data/rebound.sqlite",
        "sqlite:PATH, or postgres://… for several nodes",
    ),
    secret(
        "REBOUND_SECRET",
        "",
        "at least 32 characters, the same on every node; seals secrets at rest. Development makes one beside the SQLite file",
    ),
    setting(
        "REBOUND_LISTEN",
        "127.0.0.1:8080",
        "address and port to serve on",
    ),
    setting(
        "REBOUND_PUBLIC_URL",
        "",
        "URL under which clients reach this server; issuer of tokens and base of magic links. Empty: http:// and the listen address",
    ),
    setting(
        "REBOUND_HTTP_THREADS",
        "0",
        "threads that serve sockets; 0: one for each core",
    ),
    setting(
        "REBOUND_DATABASE_CONNECTIONS",
        "0",
        "connections of this node to PostgreSQL, or its readers of SQLite; 0: 8, or one reader for each core",
    ),
    setting(
        "REBOUND_DATABASE_DEADLINE_MILLISECONDS",
        "5000",
        "longest that a request waits for the database before it gets 503",
    ),
    setting(
        "REBOUND_COMMIT_GROUP",
        "64",
        "SQLite: most requests in one commit; 1 switches group commit off",
    ),
    setting(
        "REBOUND_SQLITE_CACHE_KIB",
        "1024",
        "SQLite: page cache of each reader; the writer has eight times as much",
    ),
    setting(
        "REBOUND_CLIENT_REQUESTS_PER_MINUTE",
        "6000",
        "requests that an API client may make of this node in a minute, all of them at once if it likes; 0: no limit",
    ),
    setting(
        "REBOUND_SESSION_REQUESTS_PER_MINUTE",
        "120",
        "the same for a session token",
    ),
    setting(
        "REBOUND_TOKEN_REQUESTS_PER_MINUTE",
        "60",
        "access tokens that an API client may get of this node in a minute; 0: no limit",
    ),
    setting(
        "REBOUND_LINK_REQUESTS_PER_MINUTE",
        "60",
        "requests that may be made of this node with the link of a feedback request in a minute; 0: no limit",
    ),
    setting(
        "REBOUND_LOOPBACK_WEBHOOKS",
        "false",
        "true lets webhooks go to this machine, without TLS; development only",
    ),
    setting(
        "REBOUND_SHUTDOWN_SECONDS",
        "8",
        "on SIGTERM, how long requests and deliveries in flight may take to finish",
    ),
    setting(
        "REBOUND_LOG",
        "info,hyper=warn,reqwest=warn",
        "what to log, as a tracing filter",
    ),
    setting(
        "REBOUND_LOG_FORMAT",
        "",
        "json or text; empty: json in production, text otherwise",
    ),
];

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
        expected: &'static str,
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
        let text = |name: &'static str| value_of(find, name);
        let size = |name: &'static str| number::<usize>(name, text(name));
        let small = |name: &'static str| number::<u32>(name, text(name));
        let long = |name: &'static str| number::<u64>(name, text(name));
        let production = one_of(
            "REBOUND_ENVIRONMENT",
            &text("REBOUND_ENVIRONMENT"),
            "development",
            "production",
        )?;
        let database = Target::parse(&text("REBOUND_DATABASE_URL"))?;
        let loopback_webhooks = one_of(
            "REBOUND_LOOPBACK_WEBHOOKS",
            &text("REBOUND_LOOPBACK_WEBHOOKS"),
            "false",
            "true",
        )?;
        if production && loopback_webhooks {
            return Err(ConfigError::LoopbackInProduction);
        }
        if database.is_remote() && !speaks_tls(&database) {
            return Err(ConfigError::PlainRemoteDatabase);
        }
        let listen = text("REBOUND_LISTEN");
        let deadline = long("REBOUND_DATABASE_DEADLINE_MILLISECONDS")?;
        let statement_timeout_millis = small("REBOUND_DATABASE_DEADLINE_MILLISECONDS")?;
        Ok(Self {
            production,
            secret: Secret(secret_for(production, &text("REBOUND_SECRET"), &database)?),
            database_options: Options {
                settings: Settings {
                    statement_timeout_millis,
                    sqlite_cache_kib: small("REBOUND_SQLITE_CACHE_KIB")?,
                },
                connections: match size("REBOUND_DATABASE_CONNECTIONS")? {
                    0 => usual_connections(&database),
                    connections => connections,
                },
                commit_group: size("REBOUND_COMMIT_GROUP")?,
                deadline: Duration::from_millis(deadline),
            },
            database,
            public_url: public_url(production, &text("REBOUND_PUBLIC_URL"), &listen)?,
            listen,
            http_threads: size("REBOUND_HTTP_THREADS")?,
            limits: PerMinute {
                client: small("REBOUND_CLIENT_REQUESTS_PER_MINUTE")?,
                session: small("REBOUND_SESSION_REQUESTS_PER_MINUTE")?,
                token: small("REBOUND_TOKEN_REQUESTS_PER_MINUTE")?,
                link: small("REBOUND_LINK_REQUESTS_PER_MINUTE")?,
            },
            loopback_webhooks,
            shutdown: Duration::from_secs(long("REBOUND_SHUTDOWN_SECONDS")?),
            log: text("REBOUND_LOG"),
            log_json: match text("REBOUND_LOG_FORMAT").as_str() {
                "" => production,
                format => one_of("REBOUND_LOG_FORMAT", format, "text", "json")?,
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
        describe(&|name| std::env::var(name).ok())
    }
}

fn describe(find: &dyn Fn(&str) -> Option<String>) -> String {
    let mut text = String::new();
    for setting in SETTINGS {
        let given = find(setting.name);
        let shown = match (&given, setting.secret) {
            (Some(_), true) => "(set, not shown)",
            (Some(value), false) => value,
            (None, _) => setting.default,
        };
        let source = if given.is_some() { "set" } else { "default" };
        // Writing into a String cannot fail.
        writeln!(
            text,
            "{} = {shown:?} ({source})\n    {}\n",
            setting.name, setting.meaning
        )
        .ok();
    }
    text
}

fn value_of(find: &dyn Fn(&str) -> Option<String>, name: &'static str) -> String {
    find(name).unwrap_or_else(|| {
        SETTINGS
            .iter()
            .find(|setting| setting.name == name)
            .map_or("", |setting| setting.default)
            .to_owned()
    })
}

fn number<N: std::str::FromStr>(name: &'static str, value: String) -> Result<N, ConfigError> {
    value
        .parse()
        .map_err(|_not_a_number| unreadable(name, value, "a whole number"))
}

fn unreadable(name: &'static str, value: String, expected: &'static str) -> ConfigError {
    ConfigError::Unreadable {
        name,
        value,
        expected,
    }
}

/// Whether `value` is `yes`; it must be that or `no`.
fn one_of(
    name: &'static str,
    value: &str,
    no: &'static str,
    yes: &'static str,
) -> Result<bool, ConfigError> {
    match value {
        _ if value == yes => Ok(true),
        _ if value == no => Ok(false),
        _ => Err(unreadable(
            name,
            value.to_owned(),
            match yes {
                "true" => "true or false",
                "json" => "json or text",
                _ => "development or production",
            },
        )),
    }
}

fn public_url(production: bool, given: &str, listen: &str) -> Result<String, ConfigError> {
    let url = if given.is_empty() {
        format!("http://{listen}")
    } else {
        given.trim_end_matches('/').to_owned()
    };
    if url::Url::parse(&url).is_err() {
        return Err(unreadable(
            "REBOUND_PUBLIC_URL",
            url,
            "a URL like https://rebound.example.com",
        ));
    }
    if production && !url.starts_with("https://") {
        return Err(ConfigError::PlainPublicUrl);
    }
    Ok(url)
}

/// Whether the connection will be encrypted: the build can, and the URL insists.
fn speaks_tls(database: &Target) -> bool {
    let Target::Postgres(url) = database else {
        return true;
    };
    cfg!(feature = "pg-tls")
        && [
            "sslmode=require",
            "sslmode=verify-ca",
            "sslmode=verify-full",
        ]
        .iter()
        .any(|mode| url.contains(mode))
}

/// A connection to PostgreSQL waits for most of its time; a reader of SQLite works, and more of them than cores only take
/// turns and memory.
fn usual_connections(database: &Target) -> usize {
    match database {
        Target::Postgres(_) => 8,
        Target::Sqlite(_) => available_parallelism().map_or(2, std::num::NonZero::get),
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

#[cfg(test)]
mod tests {
    use super::*;

    fn with(settings: &[(&'static str, &str)]) -> Result<Config, ConfigError> {
        let folder = tempfile::tempdir().unwrap();
        let file = format!("sqlite:{}", folder.path().join("x.sqlite").display());
        let settings: Vec<(&str, String)> = settings
            .iter()
            .map(|(name, value)| (*name, (*value).to_owned()))
            .collect();
        Config::from(&|name| {
            let given = settings
                .iter()
                .rfind(|(known, _)| *known == name)
                .map(|(_, value)| value.clone());
            given.or_else(|| (name == "REBOUND_DATABASE_URL").then(|| file.clone()))
        })
    }

    const STRONG: &str = "a-long-secret-of-this-deployment-4711";

    #[test]
    fn development_needs_no_set_up() {
        let config = with(&[]).unwrap();
        assert_eq!(config.public_url, "http://127.0.0.1:8080");
        assert!(config.secret.reveal().len() >= SECRET_LENGTH);
    }

    #[test]
    fn production_refuses_what_is_weak() {
        let production = |more: &[(&'static str, &str)]| {
            with(
                &[
                    &[
                        ("REBOUND_ENVIRONMENT", "production"),
                        ("REBOUND_PUBLIC_URL", "https://r.example"),
                    ],
                    more,
                ]
                .concat(),
            )
        };
        assert!(matches!(production(&[]), Err(ConfigError::WeakSecret)));
        assert!(matches!(
            production(&[("REBOUND_SECRET", "short")]),
            Err(ConfigError::WeakSecret)
        ));
        assert!(matches!(
            production(&[("REBOUND_SECRET", &"a".repeat(64))]),
            Err(ConfigError::WeakSecret)
        ));
        assert!(production(&[("REBOUND_SECRET", STRONG)]).is_ok());
        assert!(matches!(
            production(&[
                ("REBOUND_SECRET", STRONG),
                ("REBOUND_LOOPBACK_WEBHOOKS", "true")
            ]),
            Err(ConfigError::LoopbackInProduction)
        ));
        assert!(matches!(
            production(&[
                ("REBOUND_SECRET", STRONG),
                ("REBOUND_PUBLIC_URL", "http://r.example")
            ]),
            Err(ConfigError::PlainPublicUrl)
        ));
    }

    #[test]
    fn a_remote_database_in_plain_text_is_refused() {
        let remote = with(&[
            ("REBOUND_DATABASE_URL", "postgres://db.example.com/rebound"),
            ("REBOUND_SECRET", STRONG),
        ]);
        assert!(matches!(remote, Err(ConfigError::PlainRemoteDatabase)));
    }

    #[test]
    fn secrets_are_masked() {
        let shown = describe(&|name| (name == "REBOUND_SECRET").then(|| STRONG.to_owned()));
        assert!(!shown.contains(STRONG));
        assert!(shown.contains("REBOUND_LISTEN = \"127.0.0.1:8080\" (default)"));
    }
}
