//! Request ids, logs and counts: what happened, never who or what was said.

use super::ids::{RequestId, TypedId};
use super::{App, head, locale};
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::web::Data;
use std::fmt::Display;
use std::time::Instant;

static REQUEST_ID: HeaderName = HeaderName::from_static("request-id");

/// By what a request is found in logs, ours and those of whoever asked.
#[derive(Clone)]
struct Traced {
    id: RequestId,
    trace_parent: Option<String>,
}

// Not a span of `tracing`: hardly any request logs anything, and a span for each took 6 % of reading an interview from SQLite.
tokio::task_local! {
    static CURRENT: Traced;
}

/// The id of the request that this task answers.
#[must_use]
pub fn current_request() -> Option<RequestId> {
    CURRENT.try_with(|traced| traced.id).ok()
}

/// Logs that the request which this task answers went wrong on our side, and of what.
pub fn failed(code: impl Display, source: &str) {
    let traced = CURRENT.try_with(Traced::clone).ok();
    let id = traced.as_ref().map(|traced| traced.id.text());
    let trace_parent = traced
        .as_ref()
        .and_then(|traced| traced.trace_parent.as_deref());
    tracing::error!(request.id = id, traceparent = trace_parent, error.code = %code, error.source = source, "a request failed on our side");
}

/// Starts logging: JSON lines on standard error, or plain text for a person. `filter` is a tracing filter.
pub fn start(json: bool, filter: &str) {
    let filter = tracing_subscriber::EnvFilter::try_new(filter)
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("info"));
    let builder = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr);
    // A second start (a test binary's) keeps the first.
    let started = if json {
        builder
            .json()
            .flatten_event(true)
            .with_span_list(false)
            .try_init()
    } else {
        builder.compact().try_init()
    };
    drop(started);
}

/// Gives each request its id, its language, its log line and its place in the metrics, and the answer its notice of deprecation. A HEAD
/// becomes the GET that it asks about here (`head.rs`), before anything is routed.
pub async fn trace(
    mut request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, actix_web::Error> {
    let began = Instant::now();
    let app = request.app_data::<Data<App>>().cloned();
    let id = RequestId::new(
        app.as_ref()
            .map(|app| app.db.clock().now())
            .unwrap_or_default(),
    );
    let method = request.method().clone();
    let trace_parent = request
        .headers()
        .get("traceparent")
        .and_then(|value| value.to_str().ok())
        .filter(|text| is_trace_parent(text))
        .map(str::to_owned);
    let traced = Traced { id, trace_parent };
    let language = locale::of_headers(request.headers());
    let is_head = head::as_get(&mut request);
    let outcome = CURRENT
        .scope(traced.clone(), locale::asking(language, next.call(request)))
        .await;
    let mut response = outcome?;
    if let Ok(value) = HeaderValue::from_str(&id.text()) {
        response.headers_mut().insert(REQUEST_ID.clone(), value);
    }
    // The pattern, not the path: a path holds ids and magic links.
    let route = response
        .request()
        .match_pattern()
        .unwrap_or_else(|| "unmatched".to_owned());
    let (status, took) = (response.status().as_u16(), began.elapsed());
    if let Some(app) = app {
        // What is deprecated for a GET is so for its HEAD.
        let called = response.request().method().clone();
        app.deprecations
            .tell(called.as_str(), &route, response.headers_mut());
        tracing::debug!(request.id = %id, traceparent = traced.trace_parent, http.method = %method, http.route = %route, http.status = status, took_ms = took.as_millis(), "answered");
        app.metrics.answered(&method, route, status, took);
    }
    Ok(head::answer(response, is_head))
}

/// Whether the text has the form of a W3C `traceparent`; anything else is not repeated into a log.
fn is_trace_parent(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let hex = |part: &str, length: usize| {
        part.len() == length && part.bytes().all(|byte| byte.is_ascii_hexdigit())
    };
    matches!(parts.as_slice(), [version, trace, parent, flags] if hex(version, 2) && hex(trace, 32) && hex(parent, 16) && hex(flags, 2))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io;
    use std::sync::{Arc, Mutex};

    #[derive(Clone, Default)]
    struct Lines(Arc<Mutex<Vec<u8>>>);

    impl io::Write for Lines {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_failure_is_logged_with_the_request_that_it_ended() {
        let lines = Lines::default();
        let writer = lines.clone();
        let subscriber = tracing_subscriber::fmt()
            .with_writer(move || writer.clone())
            .json()
            .flatten_event(true)
            .finish();
        let traced = Traced {
            id: RequestId::from_uuid(uuid::Uuid::nil()),
            trace_parent: Some(
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01".to_owned(),
            ),
        };
        let wanted = (traced.id.text(), traced.trace_parent.clone());
        tracing::subscriber::with_default(subscriber, || {
            CURRENT.sync_scope(traced, || failed("internal", "the disk is full"));
        });
        let line: serde_json::Value = serde_json::from_slice(&lines.0.lock().unwrap()).unwrap();
        assert_eq!(line["request.id"], wanted.0);
        assert_eq!(line["traceparent"].as_str(), wanted.1.as_deref());
        assert_eq!(
            (&line["error.code"], &line["error.source"]),
            (&"internal".into(), &"the disk is full".into())
        );
    }
}
