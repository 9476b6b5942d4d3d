//! What each setting refuses.

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
fn a_body_has_some_time_to_arrive_and_never_none() {
    let time = |seconds| with(&[("REBOUND_BODY_SECONDS", seconds)]).map(|one| one.body_time);
    assert_eq!(with(&[]).unwrap().body_time, Duration::from_secs(10));
    assert_eq!(time("25").unwrap(), Duration::from_secs(25));
    for wrong in ["0", "-1", "soon"] {
        assert!(matches!(time(wrong), Err(ConfigError::Unreadable { .. })));
    }
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
    let opened = |url: &str, more: &[(&'static str, &str)]| {
        let url = [("REBOUND_DATABASE_URL", url), ("REBOUND_SECRET", STRONG)];
        with(&[&url[..], more].concat())
    };
    for url in [
        "postgres://db.example.com/rebound",
        "postgres://u:p@h1:5432,h2:5432/rebound",
        "postgres:///rebound?host=h1",
        "postgres://localhost/rebound?hostaddr=203.0.113.9",
        "postgres://h1/rebound?sslmode=require&sslmode=disable",
        "postgres://u:sslmode=require@h1/rebound",
    ] {
        let refused = opened(url, &[]);
        assert!(
            matches!(refused, Err(ConfigError::PlainRemoteDatabase)),
            "{url}"
        );
    }
    let outside = opened("postgres:///rebound", &[("PGHOST", "h1")]);
    assert!(matches!(outside, Err(ConfigError::PlainRemoteDatabase)));
    assert!(opened("postgres:///rebound?host=/var/run/postgresql", &[]).is_ok());
    let encrypted = opened("postgres://h1,h2/rebound?sslmode=verify-full", &[]);
    assert_eq!(encrypted.is_ok(), cfg!(feature = "pg-tls"));
}

#[test]
fn secrets_are_masked() {
    let shown = settings::describe(&|name| (name == "REBOUND_SECRET").then(|| STRONG.to_owned()));
    assert!(!shown.contains(STRONG));
    assert!(shown.contains("REBOUND_LISTEN = \"127.0.0.1:8080\" (default)"));
}

#[test]
fn a_value_that_cannot_be_read_is_told_with_what_was_expected() {
    let told = |name, value| with(&[(name, value)]).unwrap_err().to_string();
    for (name, expected) in [
        ("REBOUND_ENVIRONMENT", "development or production"),
        ("REBOUND_LOOPBACK_WEBHOOKS", "false or true"),
        ("REBOUND_LOG_FORMAT", "text or json"),
        ("REBOUND_COMMIT_GROUP", "a whole number"),
    ] {
        assert_eq!(
            told(name, "maybe"),
            format!("{name} is \"maybe\"; expected {expected}")
        );
    }
}
