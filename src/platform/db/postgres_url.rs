//! Where a PostgreSQL URL leads and whether it insists on TLS, read as libpq reads it (`conninfo_uri_parse_options`): it takes lists
//! of hosts, parameters beside them and much else that is no URL to others. What cannot be read here counts as elsewhere, in plain text.

use percent_encoding::percent_decode_str;
use std::net::IpAddr;
use url::form_urlencoded;

/// Modes in which libpq gives up rather than talk in plain text.
const INSISTING: [&str; 3] = ["require", "verify-ca", "verify-full"];

/// What libpq takes from the environment where the URL does not name it, and where the connection goes by it.
const FROM_OUTSIDE: [(&str, &str); 3] = [
    ("host", "PGHOST"),
    ("hostaddr", "PGHOSTADDR"),
    ("service", "PGSERVICE"),
];

/// A database URL, as far as this is about.
pub(super) struct PostgresUrl {
    /// The hosts before the path, and every parameter in its order.
    parameters: Vec<(String, String)>,
    /// Whether libpq may read it otherwise: it drops spaces beside names and values.
    unclear: bool,
}

impl PostgresUrl {
    pub(super) fn read(url: &str) -> Self {
        let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
        // Who asks ends at the first `@` before the path, even where a `?` comes first.
        let rest = match rest.split_once('@') {
            Some((who, rest)) if !who.contains('/') => rest,
            _ => rest,
        };
        let (place, query) = rest.split_once('?').unwrap_or((rest, ""));
        let hosts = place.split('/').next().unwrap_or_default();
        let mut parameters: Vec<(String, String)> = hosts
            .split(',')
            .map(without_port)
            .filter(|host| !host.is_empty())
            .map(|host| percent_decode_str(host).decode_utf8_lossy())
            .map(|host| ("host".to_owned(), host.into_owned()))
            .collect();
        parameters.extend(form_urlencoded::parse(query.as_bytes()).into_owned());
        Self {
            parameters,
            unclear: url.contains(char::is_whitespace),
        }
    }

    /// Whether the connection may leave this machine. Of several values libpq takes the last; here each must be this machine.
    pub(super) fn leads_elsewhere(&self, outside: &dyn Fn(&str) -> Option<String>) -> bool {
        let named = self.parameters.iter().any(|(name, value)| {
            // A service is a file of parameters that is not ours to read.
            name == "service"
                || (matches!(name.as_str(), "host" | "hostaddr") && !are_this_machine(value))
        });
        let left_open = FROM_OUTSIDE
            .iter()
            .filter(|(name, _)| !self.parameters.iter().any(|(known, _)| known == name));
        self.unclear
            || named
            || left_open
                .filter_map(|(name, variable)| Some((*name, outside(variable)?)))
                .any(|(name, value)| name == "service" || !are_this_machine(&value))
    }

    /// Whether libpq refuses to talk in plain text. Of several values it takes the last; `ssl` and `requiressl` are names of it, too.
    pub(super) fn insists_on_tls(&self) -> bool {
        let mut modes = self.parameters.iter().filter_map(|(name, value)| {
            match (name.as_str(), value.as_str()) {
                ("sslmode", mode) => Some(mode),
                ("ssl", "true") => Some("require"),
                ("requiressl", value) if value.starts_with('1') => Some("require"),
                ("requiressl", _) => Some("prefer"),
                _ => None,
            }
        });
        let last = modes.next_back();
        !self.unclear && last.is_some_and(|mode| INSISTING.contains(&mode))
    }
}

fn without_port(host: &str) -> &str {
    match host.strip_prefix('[') {
        // Without its bracket it stays as it is, which is no address of this machine.
        Some(address) => address.split_once(']').map_or(host, |(address, _)| address),
        None => host.split(':').next().unwrap_or_default(),
    }
}

/// Whether every host of a list is this machine: a path is a socket's, and nothing means one too.
fn are_this_machine(hosts: &str) -> bool {
    hosts.split(',').all(|host| {
        let address = host.parse::<IpAddr>();
        host.is_empty()
            || host == "localhost"
            || host.starts_with('/')
            || address.is_ok_and(|address| address.is_loopback())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCAL: [&str; 12] = [
        "postgres:///rebound",
        "postgres://localhost/rebound",
        "postgresql://u:p@localhost:5433/rebound?sslmode=disable",
        "postgres://127.0.0.1:5433/rebound",
        "postgres://u@[::1]:5433/rebound",
        "postgres://localhost:5432,127.0.0.2:5433/rebound",
        "postgres:///rebound?host=/var/run/postgresql",
        "postgres:///rebound?host=/var/run/postgresql,localhost",
        "postgres://%2Fvar%2Frun%2Fpostgresql/rebound",
        "postgres://localhost/rebound?hostaddr=127.0.0.1",
        "postgres://u:p%40ss@localhost/rebound?application_name=host%3Dh1",
        "postgres://localhost?user=u",
    ];

    const REMOTE: [&str; 18] = [
        "postgres://db.example.com/rebound",
        "postgres://u:p@10.0.0.7/rebound",
        "postgres://[2001:db8::7]:5432/rebound",
        "postgres://h1:5432,h2:5432/rebound",
        "postgres://localhost:5432,h2:5432/rebound",
        "postgres://localhost%2Ch2/rebound",
        "postgres:///rebound?host=h1",
        "postgres:///rebound?h%6Fst=h1",
        "postgres:///rebound?host=/var/run/postgresql,h1",
        "postgres:///rebound?host=h1&host=localhost",
        "postgres://localhost/rebound?hostaddr=203.0.113.9",
        "postgres://localhost?hostaddr=203.0.113.9",
        // All before this `@` is who asks.
        "postgres://localhost?x=y@h1/rebound",
        "postgres://u:p@localhost&.example.com/rebound",
        "postgres:///rebound?service=main",
        "postgres:///rebound? host=h1",
        "postgres://[::1/rebound",
        "postgres://127.0.0.1.example.com/rebound",
    ];

    #[test]
    fn every_host_that_libpq_would_find_is_read() {
        let remote = |url: &str| PostgresUrl::read(url).leads_elsewhere(&|_| None);
        for url in LOCAL {
            assert!(!remote(url), "{url}");
        }
        for url in REMOTE {
            assert!(remote(url), "{url}");
        }
    }

    #[test]
    fn what_the_url_leaves_open_is_read_from_outside() {
        let remote = |url: &str, variable: &str, value: &str| {
            PostgresUrl::read(url)
                .leads_elsewhere(&|name| (name == variable).then(|| value.to_owned()))
        };
        assert!(remote("postgres:///rebound", "PGHOST", "h1"));
        assert!(!remote(
            "postgres:///rebound",
            "PGHOST",
            "/var/run/postgresql"
        ));
        assert!(!remote("postgres://localhost/rebound", "PGHOST", "h1"));
        assert!(remote(
            "postgres://localhost/rebound",
            "PGHOSTADDR",
            "203.0.113.9"
        ));
        assert!(remote("postgres://localhost/rebound", "PGSERVICE", "main"));
    }

    #[test]
    fn tls_is_insisted_on_by_the_last_mode_alone() {
        let insists = |query: &str| {
            PostgresUrl::read(&format!("postgres://u@h1,h2/rebound?{query}")).insists_on_tls()
        };
        for query in [
            "sslmode=require",
            "sslmode=verify-ca&application_name=x",
            "sslmode=verify%2Dfull",
            "ssl=true",
            "requiressl=1",
            "sslmode=disable&sslmode=verify-full",
        ] {
            assert!(insists(query), "{query}");
        }
        for query in [
            "",
            "sslmode=prefer",
            "sslmode=requires",
            "sslmode=require&sslmode=disable",
            "sslmode=verify-full&sslmode=prefer",
            "application_name=sslmode=require",
            "application_name=sslmode%3Drequire",
            "xsslmode=require",
            "ssl=false",
            "sslmode=require&requiressl=0",
            "sslmode=require& sslmode=disable",
        ] {
            assert!(!insists(query), "{query}");
        }
        let in_the_password = PostgresUrl::read("postgres://u:sslmode=require@h1/rebound");
        assert!(!in_the_password.insists_on_tls());
    }
}
