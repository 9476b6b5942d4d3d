//! Whether an operation kept its promises to a caller.

use super::callers::Wrong;
use super::operations::Operation;
use super::sending::{Sent, essence};
use super::world::World;
use crate::contract;
use crate::support::{Answer, TestApp};
use actix_web::http::Method;
use rebound::app::CONTRACT;

/// Whether this caller is one to ask. A good one who changes something without naming anything of the first tenant changes what is theirs.
pub(super) fn is_asked(operation: &Operation, world: &World, wrong: &Wrong) -> bool {
    wrong.code.is_some()
        || operation.method == Method::GET
        || !Sent::well(operation, world).names(world).is_empty()
}

/// What went wrong for one wrong caller who is asked, if anything.
pub(super) async fn judge(
    app: &TestApp,
    operation: &Operation,
    world: &World,
    wrong: &Wrong,
) -> Option<String> {
    let sent = Sent::well(operation, world);
    let token = wrong.token.as_deref();
    if let Some(code) = wrong.code {
        let answer = sent.send(app, token).await;
        let got = answer.json();
        return (got["code"] != code)
            .then(|| format!("expected {code}, got {} {got}", answer.status));
    }
    let named = sent.names(world);
    let real = sent.send(app, token).await;
    let nothing = sent.about_nothing(world).send(app, token).await;
    let (left, right) = (essence(&real, world), essence(&nothing, world));
    let status = real.status.as_u16();
    let in_path = named.iter().any(|id| {
        operation.path.contains('{')
            && sent
                .path
                .split('?')
                .next()
                .unwrap_or_default()
                .contains(*id)
    });
    let in_body = sent.body.is_some() && !in_path && !named.is_empty();
    let fitting = if in_path {
        status == 404
    } else if in_body {
        matches!(status, 404 | 422)
    } else {
        matches!(status, 200 | 404)
    };
    let told: Vec<_> = world
        .ids
        .values()
        .filter(|id| !named.contains(&id.as_str()) && left.1.contains(id.as_str()))
        .collect();
    if !named.is_empty() && left != right {
        Some(format!(
            "what is another's differs from what never was (is it there for all candidates of a tenant? then name it in callers.rs):\n    {left:?}\n    {right:?}"
        ))
    } else if !fitting {
        Some(format!("answered {left:?}"))
    } else if !told.is_empty() {
        Some(format!("told of {told:?}"))
    } else {
        None
    }
}

pub(super) fn one_at_a_time(operation: &Operation, path: String) -> String {
    let declared = &CONTRACT["paths"][&operation.path][operation.method.as_str().to_lowercase()];
    let paged = declared["parameters"]
        .as_array()
        .into_iter()
        .flatten()
        .any(|one| one["name"] == "limit");
    match paged {
        true if path.contains('?') => format!("{path}&limit=1"),
        true => format!("{path}?limit=1"),
        false => path,
    }
}

/// What an answer has and the contract does not say, and the other way round.
pub(super) fn broken_promises(operation: &Operation, answer: &Answer) -> Vec<String> {
    let declared = &CONTRACT["paths"][&operation.path][operation.method.as_str().to_lowercase()];
    let response = &declared["responses"][answer.status.as_str()];
    if response.is_null() {
        return vec![format!(
            "answers {}, which the contract does not know",
            answer.status
        )];
    }
    let response = contract::resolved(&CONTRACT, response);
    let mut broken = Vec::new();
    for header in ["ETag", "Location", "Request-Id"] {
        let (told, sent) = (
            !response["headers"][header].is_null(),
            !answer.header(header).is_empty(),
        );
        if told != sent {
            broken.push(format!(
                "{header}: the contract says {told}, the answer {sent}"
            ));
        }
    }
    let more = answer.json()["next_cursor"].is_string();
    if more == answer.header("link").is_empty() {
        broken.push(format!(
            "there is more: {more}, and Link is {:?}",
            answer.header("link")
        ));
    }
    let kind = answer.header("content-type");
    let kind = kind.split(';').next().unwrap_or_default();
    match response["content"].as_object() {
        None if answer.body.is_empty() => {}
        Some(content)
            if content.contains_key(kind)
                || content
                    .keys()
                    .any(|told| told.split(';').next() == Some(kind)) =>
        {
            if kind.ends_with("json") {
                contract::misfits(
                    &CONTRACT,
                    &response["content"][kind]["schema"],
                    &answer.json(),
                    "",
                    &mut broken,
                );
            }
        }
        content => broken.push(format!("sends {kind:?}, the contract says {content:?}")),
    }
    broken
}

/// Whether the server really does without doing anything when the key that the contract asks for is missing.
pub(super) async fn keyless(
    app: &TestApp,
    operation: &Operation,
    sent: &Sent,
    token: &str,
) -> Option<String> {
    if !operation.keyed {
        return None; // then the request itself goes without one
    }
    let bare = Sent {
        keyed: false,
        ..sent.clone()
    };
    let code = bare.send(app, Some(token)).await.json()["code"].clone();
    (code != "idempotency_key_required")
        .then(|| format!("does without the key that the contract asks for: {code}"))
}
