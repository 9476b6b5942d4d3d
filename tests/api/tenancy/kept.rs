//! What is kept of answers for repeated requests: nothing in plain text, and nothing of what was deleted since.

use super::operations::{Operation, fresh_key, operations};
use super::sending::{Sent, stored};
use super::world::World;
use crate::on_both_databases;
use crate::support::{Answer, TestApp};
use actix_web::http::Method;
use rebound::app::CONTRACT;
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::fmt::Write as _;

/// Everything in an answer that somebody wrote or could read: whatever is more than one word.
fn words(answer: &Value) -> Vec<String> {
    match answer {
        Value::String(text) if text.trim().contains(' ') => vec![text.clone()],
        Value::Array(items) => items.iter().flat_map(words).collect(),
        Value::Object(fields) => fields.values().flat_map(words).collect(),
        _ => Vec::new(),
    }
}

/// What anybody can make of a body, in hexadecimal digits.
fn bare_hash(body: &Value) -> String {
    let mut digits = String::new();
    for byte in Sha256::digest(body.to_string().as_bytes()) {
        let _ = write!(digits, "{byte:02x}"); // writing to a string cannot fail
    }
    digits
}

/// Whether an operation deletes what is at this address.
fn can_be_deleted(operations: &[Operation], address: &str) -> bool {
    let is_at = |path: &str| {
        let mut parts = path.split('/').zip(address.split('/'));
        path.split('/').count() == address.split('/').count()
            && parts.all(|(part, given)| part.starts_with('{') || part == given)
    };
    let mut all = operations.iter();
    all.any(|one| one.method == Method::DELETE && is_at(&one.path))
}

/// Sends it with this key, whether it asks for one or not.
async fn with_key(app: &TestApp, sent: &Sent, token: &str, key: &str) -> Answer {
    let request = app.post(&sent.path).by(token).key(key);
    match &sent.body {
        Some(body) => request.json(body).send().await,
        None => request.send().await,
    }
}

on_both_databases! {
    async fn kept_answers_are_sealed_and_go_with_what_they_tell_of(app) {
        let operations = operations(&CONTRACT);
        let posts = operations.iter().filter(|one| one.method == Method::POST && (one.tenant.is_some() || one.candidate.is_some()));
        let (mut faults, mut looked_for, mut deleted) = (Vec::new(), 0, 0);
        for operation in posts {
            let world = World::build(app, &operation.id).await;
            let token = if operation.candidate.is_some() { &world.owner.token } else { &world.board.token };
            let (sent, key) = (Sent::well(operation, &world), fresh_key());
            let first = with_key(app, &sent, token, &key).await;
            if !first.status.is_success() {
                continue;
            }
            let kept = stored(app).await.remove("idempotency_keys").unwrap();
            assert!(kept.contains(&key), "{}: nothing is kept", operation.id);
            for word in words(&first.json()) {
                looked_for += 1;
                if kept.contains(&word) {
                    faults.push(format!("{}: keeps {word:?} in plain text", operation.id));
                }
            }
            if sent.body.as_ref().is_some_and(|body| kept.to_lowercase().contains(&bare_hash(body))) {
                faults.push(format!("{}: keeps a hash by which few words can be guessed", operation.id));
            }
            let again = with_key(app, &sent, token, &key).await;
            if (again.header("idempotency-replayed").as_str(), &again.body) != ("true", &first.body) {
                faults.push(format!("{}: another answer to the same request", operation.id));
            }
            if again.header("content-language") != first.header("content-language") {
                faults.push(format!("{}: no language the second time", operation.id));
            }
            let address = first.header("location");
            if can_be_deleted(&operations, &address) {
                deleted += 1;
                app.delete(&address).by(token).if_match("*").send().await.expect(204);
                let anew = with_key(app, &sent, token, &key).await;
                // The tenant's own, which is no candidate's, may still be told of.
                if operation.candidate.is_some() && !anew.header("idempotency-replayed").is_empty() {
                    faults.push(format!("{}: still answers with what was deleted", operation.id));
                }
            }
        }
        assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
        assert!(looked_for > 50 && deleted > 6, "{looked_for} {deleted}");
    }
}
