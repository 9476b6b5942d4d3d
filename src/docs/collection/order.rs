//! Where a request stands: what makes something before what needs it, what ends something after everything.

use super::super::reference::{Operation, all};
use super::kept;
use serde_json::Value;
use std::cmp::Reverse;

pub(super) struct Folder<'a> {
    pub(super) name: &'a str,
    pub(super) description: &'a str,
    pub(super) operations: Vec<Operation<'a>>,
}

/// What everything else stands on, in the order in which it is sent.
const BEGINNING: &[&str] = &[
    "oauth_token",
    "candidates_create",
    "session_tokens_create",
    "consents_grant",
    "interviews_create",
    "interviews_record_outcome",
    "recoveries_list",
];

/// What ends something without deleting it.
const ENDINGS: &[&str] = &["cancel", "close", "revoke", "withdraw"];

/// What the others beside it wait for.
const SEND: &str = "feedback_requests_send";

/// With it goes everything that is the candidate's.
const LAST: &str = "candidates_erase";

/// All of them: where to begin, one for each tag, and what ends things.
pub(super) fn folders(contract: &Value) -> Vec<Folder<'_>> {
    let tags = contract.get("tags").and_then(Value::as_array);
    let mut endings = Vec::new();
    let mut folders = vec![Folder {
        name: "Begin here",
        description: "Send these first, in their order.",
        operations: beginning(contract),
    }];
    for tag in tags.into_iter().flatten() {
        let text = |name| tag.get(name).and_then(Value::as_str).unwrap_or_default();
        let (mut ending, mut operations): (Vec<_>, Vec<_>) = all(contract)
            .filter(|operation| operation.tag() == text("name") && !is_beginning(operation))
            .partition(is_ending);
        ending.sort_by_key(|operation| Reverse(operation.path.split('/').count()));
        endings.push(ending);
        let roots: Vec<&str> = operations.iter().map(root).collect();
        operations.sort_by_cached_key(|operation| place(contract, operation, &roots));
        if !operations.is_empty() {
            folders.push(Folder {
                name: text("name"),
                description: text("description"),
                operations,
            });
        }
    }
    // What was made last goes first.
    let mut endings: Vec<_> = endings.into_iter().rev().flatten().collect();
    endings.sort_by_key(|operation| operation.text("operationId") == LAST);
    folders.push(Folder {
        name: "End and delete",
        description: "Takes away what the other requests have made, the candidate last.",
        operations: endings,
    });
    folders
}

fn beginning(contract: &Value) -> Vec<Operation<'_>> {
    let mut operations: Vec<_> = all(contract).filter(is_beginning).collect();
    operations.sort_by_key(|operation| {
        let id = operation.text("operationId");
        BEGINNING.iter().position(|known| *known == id)
    });
    operations
}

fn is_beginning(operation: &Operation<'_>) -> bool {
    BEGINNING.contains(&operation.text("operationId"))
}

fn is_ending(operation: &Operation<'_>) -> bool {
    let verb = operation.path.rsplit('/').next().unwrap_or_default();
    operation.method == "DELETE" || ENDINGS.contains(&verb)
}

/// What makes something comes first; then the shorter path; then the method. A link is used up by an answer, so it is read before.
fn place<'a>(
    contract: &Value,
    operation: &Operation<'a>,
    roots: &[&'a str],
) -> (
    Reverse<bool>,
    Option<usize>,
    usize,
    usize,
    Reverse<bool>,
    &'a str,
) {
    let is_by_link = operation.callers().is_empty();
    let methods = if is_by_link {
        ["GET", "POST", "PUT", "PATCH"]
    } else {
        ["POST", "PUT", "GET", "PATCH"]
    };
    (
        Reverse(kept::is_making(contract, operation)),
        roots.iter().position(|known| *known == root(operation)),
        operation.path.split('/').count(),
        methods
            .iter()
            .position(|known| *known == operation.method)
            .unwrap_or(methods.len()),
        Reverse(operation.text("operationId") == SEND),
        operation.path,
    )
}

/// The noun with which the path begins.
fn root<'a>(operation: &Operation<'a>) -> &'a str {
    operation.path.split('/').nth(2).unwrap_or_default()
}
