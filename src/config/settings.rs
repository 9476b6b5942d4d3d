//! The list of settings, and how the value of each is read.

use super::ConfigError;
use std::fmt::Write as _;
use std::str::FromStr;

/// One setting, as `rebound config` prints it.
pub(super) struct Setting {
    pub(super) name: &'static str,
    default: &'static str,
    meaning: &'static str,
    is_secret: bool,
}

const fn plain(name: &'static str, default: &'static str, meaning: &'static str) -> Setting {
    Setting {
        name,
        default,
        meaning,
        is_secret: false,
    }
}

const fn secret(name: &'static str, default: &'static str, meaning: &'static str) -> Setting {
    Setting {
        name,
        default,
        meaning,
        is_secret: true,
    }
}

/// Declares the settings and the list of them all, so that none can be read that is not listed.
macro_rules! settings {
    ($($constant:ident = $kind:ident($name:literal, $default:literal, $meaning:literal);)+) => {
        $(pub(super) const $constant: Setting = $kind($name, $default, $meaning);)+
        const SETTINGS: &[Setting] = &[$($constant),+];
    };
}

settings! {
    ENVIRONMENT = plain("REBOUND_ENVIRONMENT", "development", "development or production; production refuses weak secrets and logs JSON");
    DATABASE_URL = secret("REBOUND_DATABASE_URL", "sqlite:data/rebound.sqlite", "sqlite:PATH, or postgres://… for several nodes");
    SECRET = secret("REBOUND_SECRET", "", "at least 32 characters, the same on every node; seals secrets at rest. Development makes one beside the SQLite file");
    LISTEN = plain("REBOUND_LISTEN", "127.0.0.1:8080", "address and port to serve on");
    PUBLIC_URL = plain("REBOUND_PUBLIC_URL", "", "URL under which clients reach this server; issuer of tokens and base of magic links. Empty: http:// and the listen address");
    HTTP_THREADS = plain("REBOUND_HTTP_THREADS", "0", "threads that serve sockets; 0: one for each core");
    DATABASE_READERS = plain("REBOUND_DATABASE_READERS", "0", "connections of this node that read, besides one for exports; 0: one for each core, or 8 to a PostgreSQL on another machine");
    DATABASE_WRITERS = plain("REBOUND_DATABASE_WRITERS", "8", "PostgreSQL: connections of this node that change something. SQLite has one");
    DATABASE_DEADLINE_MILLISECONDS = plain("REBOUND_DATABASE_DEADLINE_MILLISECONDS", "5000", "longest that a request waits for the database before it gets 503");
    EXPORT_DEADLINE_MILLISECONDS = plain("REBOUND_EXPORT_DEADLINE_MILLISECONDS", "60000", "longest that an export may take, waiting included, before it gets 503; exports have one connection of this node for themselves");
    COMMIT_GROUP = plain("REBOUND_COMMIT_GROUP", "64", "SQLite: most requests in one commit; 1 switches group commit off");
    SQLITE_CACHE_KIB = plain("REBOUND_SQLITE_CACHE_KIB", "1024", "SQLite: page cache of each reader; the writer has eight times as much");
    CLIENT_REQUESTS_PER_MINUTE = plain("REBOUND_CLIENT_REQUESTS_PER_MINUTE", "6000", "requests that an API client may make of this node in a minute, all of them at once if it likes; 0: no limit");
    SESSION_REQUESTS_PER_MINUTE = plain("REBOUND_SESSION_REQUESTS_PER_MINUTE", "120", "the same for a session token");
    TOKEN_REQUESTS_PER_MINUTE = plain("REBOUND_TOKEN_REQUESTS_PER_MINUTE", "60", "access tokens that an API client may get of this node in a minute; 0: no limit");
    LINK_REQUESTS_PER_MINUTE = plain("REBOUND_LINK_REQUESTS_PER_MINUTE", "60", "requests that may be made of this node with the link of a feedback request or a practice session in a minute; 0: no limit");
    BODY_SECONDS = plain("REBOUND_BODY_SECONDS", "10", "longest that the body of a request may take to arrive, in all and not between its bytes, before it gets 408 and its connection is closed; at least 1");
    LOOPBACK_WEBHOOKS = plain("REBOUND_LOOPBACK_WEBHOOKS", "false", "true lets webhooks go to this machine, without TLS; development only");
    SHUTDOWN_SECONDS = plain("REBOUND_SHUTDOWN_SECONDS", "8", "on SIGTERM, how long requests and deliveries in flight may take to finish");
    LOG = plain("REBOUND_LOG", "info,hyper=warn,reqwest=warn", "what to log, as a tracing filter");
    LOG_FORMAT = plain("REBOUND_LOG_FORMAT", "", "json or text; empty: json in production, text otherwise");
}

/// Every setting with its value, default and meaning, secrets masked.
pub(super) fn describe(find: &dyn Fn(&str) -> Option<String>) -> String {
    let mut text = String::new();
    for setting in SETTINGS {
        let given = find(setting.name);
        let shown = match (&given, setting.is_secret) {
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

impl Setting {
    /// Its value: what was given, or the default.
    pub(super) fn text(&self, find: &dyn Fn(&str) -> Option<String>) -> String {
        find(self.name).unwrap_or_else(|| self.default.to_owned())
    }

    /// Its value as a number.
    pub(super) fn number<N: FromStr>(
        &self,
        find: &dyn Fn(&str) -> Option<String>,
    ) -> Result<N, ConfigError> {
        let value = self.text(find);
        value
            .parse()
            .map_err(|_not_a_number| self.unreadable(value, "a whole number"))
    }

    /// Whether `value` is `yes`; it must be that or `no`.
    pub(super) fn is(&self, value: &str, yes: &str, no: &str) -> Result<bool, ConfigError> {
        match value {
            _ if value == yes => Ok(true),
            _ if value == no => Ok(false),
            _ => Err(self.unreadable(value.to_owned(), &format!("{no} or {yes}"))),
        }
    }

    /// What was given cannot be read.
    pub(super) fn unreadable(&self, value: String, expected: &str) -> ConfigError {
        ConfigError::Unreadable {
            name: self.name,
            value,
            expected: expected.to_owned(),
        }
    }
}
