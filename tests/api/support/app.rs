//! The application under test, and requests to it.

use super::postgres;
use actix_web::body::to_bytes;
use actix_web::http::header::HeaderMap;
use actix_web::http::{Method, StatusCode};
use actix_web::test::{TestRequest, init_service};
use actix_web::web::Data;
use chrono::{TimeDelta, TimeZone, Utc};
use futures_util::future::LocalBoxFuture;
use rebound::app::CONTRACT;
use rebound::platform::App;
use rebound::platform::auth::revocations::Revocations;
use rebound::platform::clock::{Clock, Time};
use rebound::platform::db::{Db, Options, Settings, Target};
use rebound::platform::deprecation::{Deprecation, Deprecations};
use rebound::platform::limits::{Limits, PerMinute};
use rebound::platform::metrics::Metrics;
use rebound::platform::seal::Sealer;
use rebound::platform::tokens::Tokens;
use rebound::webhooks::address::AddressPolicy;
use rebound::webhooks::sender::Sender;
use rebound::webhooks::worker::Worker;
use serde_json::Value;
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tempfile::TempDir;

const SETTINGS: Settings = Settings {
    statement_timeout_millis: 20_000,
    sqlite_cache_kib: 512,
};
/// More than any test asks for while its clock stands still.
pub(crate) const AMPLE: PerMinute = PerMinute {
    client: 1_000_000,
    session: 1_000_000,
    token: 1_000_000,
    link: 1_000_000,
};
/// The issuer and base of links in tests.
pub(crate) const PUBLIC_URL: &str = "http://rebound.test";

type Call = Rc<dyn Fn(TestRequest) -> LocalBoxFuture<'static, Answer>>;

/// The whole application in this process, on a database of its own.
pub(crate) struct TestApp {
    pub(crate) state: Data<App>,
    pub(crate) clock: Clock,
    call: Call,
    database: Database,
}

enum Database {
    /// Held for its drop, which removes the folder.
    Sqlite(#[expect(dead_code, reason = "held for its drop, which removes the folder")] TempDir),
    Postgres(String),
    /// Another application's, which drops it; whether it is a PostgreSQL.
    Borrowed(bool),
}

impl TestApp {
    /// On a fresh SQLite file.
    pub(crate) async fn on_sqlite() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("rebound.sqlite");
        std::fs::copy(sqlite_template(), &file).unwrap();
        Self::start(Target::Sqlite(file), Database::Sqlite(folder)).await
    }

    /// On a fresh PostgreSQL database, where there is a PostgreSQL.
    pub(crate) async fn on_postgresql() -> Option<Self> {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let cluster = postgres::available()?;
        let name = format!(
            "rebound_{}_{}",
            std::process::id(),
            NUMBER.fetch_add(1, Ordering::Relaxed)
        );
        cluster
            .create_database(&name, Some(postgres_template(cluster)))
            .unwrap();
        let target = Target::parse(&cluster.url(&name)).unwrap();
        Some(Self::start(target, Database::Postgres(name)).await)
    }

    async fn start(target: Target, database: Database) -> Self {
        // A Monday morning.
        let clock = Clock::fixed(Utc.with_ymd_and_hms(2026, 11, 23, 9, 0, 0).unwrap());
        let options = Options {
            settings: SETTINGS,
            readers: 2,
            postgres_writers: 2,
            commit_group: 64,
            deadline: Duration::from_secs(20),
            export_deadline: Duration::from_secs(20),
        };
        let sealer = Sealer::new("the secret of the tests, long enough");
        let db = Db::start(target, options, clock.clone(), sealer.clone())
            .unwrap()
            .following(rebound::app::FOLLOWERS);
        let tokens = Tokens::new(sealer.clone(), PUBLIC_URL.to_owned(), clock.clone());
        tokens.reload(&db).await.unwrap();
        let state = Data::new(App {
            db,
            tokens,
            revocations: Revocations::default(),
            sealer,
            limits: Limits::new(AMPLE, &clock),
            deprecations: nothing_deprecated(&clock),
            metrics: Metrics::default(),
            body_time: Duration::from_secs(20),
            public_url: PUBLIC_URL.to_owned(),
            loopback_webhooks: true,
        });
        let call = calls(init_service(rebound::app::build(state.clone())).await);
        Self {
            state,
            clock,
            call,
            database,
        }
    }

    /// The same application and database, with these limits and full budgets.
    pub(crate) async fn limited(&self, per_minute: PerMinute) -> Self {
        let limits = Limits::new(per_minute, &self.clock);
        let time = self.state.body_time;
        self.with(limits, nothing_deprecated(&self.clock), time)
            .await
    }

    /// The same application and database, where a body has no longer than this to arrive.
    pub(crate) async fn impatient(&self, body_time: Duration) -> Self {
        let limits = Limits::new(AMPLE, &self.clock);
        self.with(limits, nothing_deprecated(&self.clock), body_time)
            .await
    }

    /// The same application and database, in which this is deprecated.
    pub(crate) async fn deprecating(&self, deprecations: &[Deprecation]) -> Self {
        let limits = Limits::new(AMPLE, &self.clock);
        let deprecations = Deprecations::new(deprecations, &CONTRACT, &self.clock);
        self.with(limits, deprecations, self.state.body_time).await
    }

    async fn with(&self, limits: Limits, deprecations: Deprecations, body_time: Duration) -> Self {
        let shared = &self.state;
        let state = Data::new(App {
            db: shared.db.clone(),
            tokens: shared.tokens.clone(),
            revocations: shared.revocations.clone(),
            sealer: shared.sealer.clone(),
            limits,
            deprecations,
            metrics: shared.metrics.clone(),
            body_time,
            public_url: shared.public_url.clone(),
            loopback_webhooks: shared.loopback_webhooks,
        });
        let call = calls(init_service(rebound::app::build(state.clone())).await);
        Self {
            state,
            clock: self.clock.clone(),
            call,
            database: Database::Borrowed(self.is_postgres()),
        }
    }

    /// The time that stands still.
    pub(crate) fn now(&self) -> Time {
        self.clock.now()
    }

    /// Moves the time.
    pub(crate) fn advance(&self, by: TimeDelta) {
        self.clock.advance(by);
    }

    /// A worker on this database, to be driven by hand.
    pub(crate) fn worker(&self) -> Worker {
        let policy = AddressPolicy {
            allow_loopback: true,
        };
        Worker::new(
            self.state.clone().into_inner(),
            Sender::new(policy).unwrap(),
        )
    }

    /// Does what a node does once a minute.
    pub(crate) async fn do_chores(&self) {
        rebound::chores::do_all(&self.state.db, rebound::app::CHORES)
            .await
            .unwrap();
    }

    /// Delivers what is due at this time.
    pub(crate) async fn deliver_all(&self) {
        self.worker().deliver_all().await.unwrap();
    }

    /// Takes the database away, where that can be done; says whether it was.
    pub(crate) fn loses_its_database(&self) -> bool {
        match (&self.database, postgres::available()) {
            (Database::Postgres(name), Some(cluster)) => cluster.drop_database(name).is_ok(),
            _ => false,
        }
    }

    /// Whether this run is on PostgreSQL.
    pub(crate) fn is_postgres(&self) -> bool {
        matches!(
            self.database,
            Database::Postgres(_) | Database::Borrowed(true)
        )
    }

    /// A request, to be completed and sent.
    pub(crate) fn request(&self, method: Method, path: &str) -> Request<'_> {
        let peer = std::net::SocketAddr::from(([127, 0, 0, 1], 4711));
        Request {
            app: self,
            inner: TestRequest::default()
                .method(method)
                .uri(path)
                .peer_addr(peer),
        }
    }

    pub(crate) fn get(&self, path: &str) -> Request<'_> {
        self.request(Method::GET, path)
    }

    pub(crate) fn post(&self, path: &str) -> Request<'_> {
        self.request(Method::POST, path)
    }

    pub(crate) fn patch(&self, path: &str) -> Request<'_> {
        self.request(Method::PATCH, path)
    }

    pub(crate) fn put(&self, path: &str) -> Request<'_> {
        self.request(Method::PUT, path)
    }

    pub(crate) fn delete(&self, path: &str) -> Request<'_> {
        self.request(Method::DELETE, path)
    }
}

/// As it is until something is.
pub(crate) fn nothing_deprecated(clock: &Clock) -> Deprecations {
    Deprecations::new(&[], &CONTRACT, clock)
}

impl Drop for TestApp {
    fn drop(&mut self) {
        if let (Database::Postgres(name), Some(cluster)) = (&self.database, postgres::available()) {
            // Best effort: the whole cluster goes at the end.
            cluster.drop_database(name).ok();
        }
    }
}

/// Wraps the service, whose type has no name, into something that can be kept.
fn calls<S, B>(service: S) -> Call
where
    S: actix_web::dev::Service<
            actix_http::Request,
            Response = actix_web::dev::ServiceResponse<B>,
            Error = actix_web::Error,
        > + 'static,
    B: actix_web::body::MessageBody + 'static,
{
    let service = Rc::new(service);
    Rc::new(move |request| {
        let service = Rc::clone(&service);
        Box::pin(async move {
            let response = match service.call(request.to_request()).await {
                Ok(response) => response.into_parts().1.map_into_boxed_body(),
                Err(error) => error.error_response(),
            };
            let (status, headers) = (response.status(), response.headers().clone());
            let body = to_bytes(response.into_body())
                .await
                .unwrap_or_default()
                .to_vec();
            Answer {
                status,
                headers,
                body,
            }
        })
    })
}

/// A request on its way.
pub(crate) struct Request<'a> {
    app: &'a TestApp,
    inner: TestRequest,
}

impl Request<'_> {
    /// With this bearer token.
    pub(crate) fn by(self, token: &str) -> Self {
        self.header("Authorization", &format!("Bearer {token}"))
    }

    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        self.inner = self.inner.insert_header((name, value));
        self
    }

    /// With another line of a header.
    pub(crate) fn append(mut self, name: &str, value: &str) -> Self {
        self.inner = self.inner.append_header((name, value));
        self
    }

    /// With this `Idempotency-Key`.
    pub(crate) fn key(self, key: &str) -> Self {
        self.header("Idempotency-Key", key)
    }

    /// Against this version.
    pub(crate) fn if_match(self, etag: &str) -> Self {
        self.header("If-Match", etag)
    }

    pub(crate) fn json(mut self, body: &Value) -> Self {
        self.inner = self.inner.set_json(body);
        self
    }

    pub(crate) fn form(mut self, body: &[(&str, &str)]) -> Self {
        self.inner = self.inner.set_form(body);
        self
    }

    /// With a body as it is.
    pub(crate) fn raw(mut self, content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        self.inner = self
            .inner
            .insert_header(("Content-Type", content_type))
            .set_payload(body.into());
        self
    }

    pub(crate) async fn send(self) -> Answer {
        (self.app.call)(self.inner).await
    }
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// The body as JSON; null when it is none.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or(Value::Null)
    }

    /// Fails, showing the body, unless the status is this one; gives the body.
    #[track_caller]
    pub(crate) fn expect(&self, status: u16) -> Value {
        assert_eq!(
            self.status.as_u16(),
            status,
            "{}",
            String::from_utf8_lossy(&self.body)
        );
        self.json()
    }

    /// Fails unless this is a problem with this code; gives the problem.
    #[track_caller]
    pub(crate) fn problem(&self, code: &str) -> Value {
        let problem = self.json();
        assert_eq!(problem["code"], code, "{} {problem}", self.status);
        assert_eq!(problem["status"], self.status.as_u16());
        assert_eq!(self.header("content-type"), "application/problem+json");
        problem
    }

    /// A header, empty when absent.
    pub(crate) fn header(&self, name: &str) -> String {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
            .to_owned()
    }

    /// The `ETag`.
    pub(crate) fn etag(&self) -> String {
        self.header("etag")
    }
}

/// A migrated file, made once for all tests and copied for each.
fn sqlite_template() -> &'static PathBuf {
    static TEMPLATE: OnceLock<(TempDir, PathBuf)> = OnceLock::new();
    let (_, file) = TEMPLATE.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("template.sqlite");
        Db::migrate(&Target::Sqlite(file.clone()), SETTINGS).unwrap();
        (folder, file)
    });
    file
}

/// A migrated database, made once for all tests and copied for each.
fn postgres_template(cluster: &postgres::Cluster) -> &'static str {
    static TEMPLATE: OnceLock<String> = OnceLock::new();
    TEMPLATE.get_or_init(|| {
        let name = format!("rebound_template_{}", std::process::id());
        cluster.create_database(&name, None).unwrap();
        Db::migrate(&Target::parse(&cluster.url(&name)).unwrap(), SETTINGS).unwrap();
        name
    })
}
