//! Webhooks, from outside: endpoints, deliveries, the worker, the contract.

mod contract;
mod deliveries;
mod endpoints;
mod workers;

use crate::support::receiver::{Received, Receiver};
use crate::support::{Board, TestApp};
use chrono::TimeDelta;
use serde_json::{Value, json};
use standardwebhooks::Webhook;

/// A webhook endpoint of this board at this URL, with more or other fields as told; the answer shows its secret.
async fn endpoint(app: &TestApp, board: &Board, url: &str, more: &Value) -> Value {
    let mut body = json!({"url": url});
    body.as_object_mut()
        .unwrap()
        .extend(more.as_object().cloned().unwrap());
    app.post("/v1/webhook_endpoints")
        .by(&board.token)
        .json(&body)
        .send()
        .await
        .expect(201)
}

/// Moves the time, and renews the board's token, which would have expired.
async fn later(app: &TestApp, board: &mut Board, by: TimeDelta) {
    app.advance(by);
    board.token = app
        .access_token(&board.client_id, &board.client_secret)
        .await;
}

fn path_of(endpoint: &Value) -> String {
    format!("/v1/webhook_endpoints/{}", endpoint["id"].as_str().unwrap())
}

/// The deliveries that this query finds, oldest first.
async fn deliveries(app: &TestApp, board: &Board, query: &str) -> Vec<Value> {
    let path = format!("/v1/deliveries?sort=created_at&limit=100&{query}");
    let page = app.get(&path).by(&board.token).send().await.expect(200);
    page["data"].as_array().unwrap().clone()
}

/// The types that came, in order.
fn types(receiver: &Receiver) -> Vec<String> {
    receiver
        .received()
        .iter()
        .map(|one| one.json()["type"].as_str().unwrap().to_owned())
        .collect()
}

/// The signatures that the official library gives this message with these secrets, joined as they are sent. Its own
/// check would compare with the machine's clock, which stands elsewhere than the test's.
fn signatures(message: &Received, secrets: &[&Value]) -> String {
    let (id, at) = (
        &message.headers["webhook-id"],
        message.headers["webhook-timestamp"].parse().unwrap(),
    );
    let sign = |secret: &&Value| {
        Webhook::new(secret.as_str().unwrap())
            .unwrap()
            .sign(id, at, &message.body)
            .unwrap()
    };
    secrets.iter().map(sign).collect::<Vec<_>>().join(" ")
}
