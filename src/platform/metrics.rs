//! Numbers about the node, in Prometheus' text form. No label ever holds an id.

use actix_web::http::Method;
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::Registry;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct Answer {
    method: &'static str,
    route: String,
    status: u16,
}

#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct Attempt {
    class: String,
}

/// A method as a label. Any word can be sent as one, and a label stays for as long as the node runs: so others are counted as one.
fn label_of(method: &Method) -> &'static str {
    match method.as_str() {
        "GET" => "GET",
        "POST" => "POST",
        "PATCH" => "PATCH",
        "PUT" => "PUT",
        "DELETE" => "DELETE",
        "HEAD" => "HEAD",
        "OPTIONS" => "OPTIONS",
        _ => "other",
    }
}

/// The node's counters.
#[derive(Clone)]
pub struct Metrics {
    registry: Arc<Mutex<Registry>>,
    answers: Family<Answer, Counter>,
    seconds: Histogram,
    attempts: Family<Attempt, Counter>,
}

impl Default for Metrics {
    fn default() -> Self {
        let mut registry = Registry::with_prefix("rebound");
        let answers = Family::<Answer, Counter>::default();
        registry.register("http_answers", "Requests answered", answers.clone());
        let seconds = Histogram::new([
            0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0,
        ]);
        registry.register(
            "http_answer_seconds",
            "Seconds from the request's arrival to its answer",
            seconds.clone(),
        );
        let attempts = Family::<Attempt, Counter>::default();
        registry.register(
            "webhook_attempts",
            "Webhook deliveries tried",
            attempts.clone(),
        );
        Self {
            registry: Arc::new(Mutex::new(registry)),
            answers,
            seconds,
            attempts,
        }
    }
}

impl Metrics {
    /// Counts an answer.
    pub fn answered(&self, method: &Method, route: String, status: u16, took: Duration) {
        self.answers
            .get_or_create(&Answer {
                method: label_of(method),
                route,
                status,
            })
            .inc();
        self.seconds.observe(took.as_secs_f64());
    }

    /// Counts a try to deliver a webhook, by how it ended.
    pub fn attempted(&self, class: &str) {
        self.attempts
            .get_or_create(&Attempt {
                class: class.to_owned(),
            })
            .inc();
    }

    /// Everything, in the text form.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = String::new();
        let registry = self.registry.lock().unwrap_or_else(PoisonError::into_inner);
        match encode(&mut text, &registry) {
            Ok(()) => text,
            Err(error) => format!("# {error}\n"),
        }
    }
}
