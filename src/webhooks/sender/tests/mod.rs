//! The sender against receivers on loopback. Nothing here leaves the machine: a name that the script does not know does
//! not resolve.

use std::{
    collections::VecDeque,
    future::{pending, ready},
    io::{Error as IoError, ErrorKind},
    net::IpAddr,
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
};

use base64::{Engine, engine::general_purpose::STANDARD};

use super::*;
use crate::webhooks::signature::{SigningKeys, SigningSecret};

mod answers;
mod receiver;
mod refusals;

const STRICT: AddressPolicy = AddressPolicy {
    allow_loopback: false,
};
const DEVELOPMENT: AddressPolicy = AddressPolicy {
    allow_loopback: true,
};
const BODY: &str = r#"{"type":"feedback.received","data":{"id":"fdbk_1"}}"#;
const OK: &str = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok";

/// Answers each look-up with the next line of the script, then with nothing found.
struct Script {
    answers: Mutex<VecDeque<Vec<IpAddr>>>,
    asked: AtomicUsize,
}

impl Script {
    fn of(answers: &[&[&str]]) -> Arc<Self> {
        let parse = |answer: &&[&str]| answer.iter().map(|text| text.parse().unwrap()).collect();
        Arc::new(Self {
            answers: Mutex::new(answers.iter().map(parse).collect()),
            asked: AtomicUsize::new(0),
        })
    }

    fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }
}

impl Lookup for Script {
    fn lookup(&self, _host: &str) -> LookupFuture {
        self.asked.fetch_add(1, Ordering::SeqCst);
        let answer = self.answers.lock().unwrap().pop_front();
        Box::pin(ready(
            answer.ok_or_else(|| IoError::from(ErrorKind::NotFound)),
        ))
    }
}

/// A resolver that never answers.
struct Silence;

impl Lookup for Silence {
    fn lookup(&self, _host: &str) -> LookupFuture {
        Box::pin(pending())
    }
}

fn secret() -> SigningSecret {
    SigningSecret::parse(&format!("whsec_{}", STANDARD.encode([9; 32]))).unwrap()
}

#[expect(
    clippy::disallowed_methods,
    reason = "the official verifier compares with the system's clock"
)]
fn message() -> SignedMessage {
    let keys = SigningKeys {
        current: secret(),
        previous: None,
    };
    keys.sign("evt_1".into(), chrono::Utc::now(), BODY.into())
        .unwrap()
}

async fn attempt(policy: AddressPolicy, lookup: Arc<dyn Lookup>, url: &str) -> AttemptOutcome {
    Sender::with_lookup(policy, lookup)
        .unwrap()
        .send(&url.parse().unwrap(), message())
        .await
}

/// An attempt in development at a receiver on loopback.
async fn attempt_at(port: u16) -> AttemptOutcome {
    attempt(
        DEVELOPMENT,
        Script::of(&[]),
        &format!("http://127.0.0.1:{port}/hook"),
    )
    .await
}

/// Short limits, for receivers that would take the whole of the real ones.
fn impatient(lookup: Arc<dyn Lookup>) -> Sender {
    let brief = Duration::from_millis(100);
    let limits = Limits {
        total: brief,
        connect: brief,
        drain: brief,
    };
    Sender::build(DEVELOPMENT, lookup, limits, Vec::new()).unwrap()
}
