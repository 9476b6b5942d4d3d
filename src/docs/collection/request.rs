//! One request: where it goes, as whom, with what, and what is kept of its answer.

use super::super::reference::Operation;
use super::kept::{Ids, variable};
use super::{bearer, examples, parameters};
use serde_json::{Value, json};

/// What a tenant may send too, but not for each purpose, and not to end a pause without an end.
const SENT_BY_CANDIDATES: &[&str] = &["consents_grant", "recoveries_resume"];

/// The request of an operation; one for each purpose, where a candidate agrees to something.
pub(super) fn items(contract: &Value, ids: &Ids<'_>, operation: &Operation<'_>) -> Vec<Value> {
    let name = operation.text("summary");
    let example = examples::filled(contract, ids, operation);
    match example
        .as_ref()
        .and_then(|body| body.get("purpose"))
        .and_then(Value::as_str)
    {
        None => vec![item(contract, ids, operation, name, example.as_ref())],
        Some(shown) => {
            let mut purposes = purposes(contract);
            purposes.sort_by_key(|purpose| *purpose == shown); // the last one is kept, and this one a tenant may read
            let each = purposes.into_iter().map(|purpose| {
                let mut body = example.clone().unwrap_or_default();
                if let Some(member) = body.get_mut("purpose") {
                    *member = Value::from(purpose);
                }
                item(
                    contract,
                    ids,
                    operation,
                    &format!("{name}: {purpose}"),
                    Some(&body),
                )
            });
            each.collect()
        }
    }
}

fn purposes(contract: &Value) -> Vec<&str> {
    let known = contract
        .pointer("/components/schemas/Purpose/enum")
        .and_then(Value::as_array);
    known
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

fn item(
    contract: &Value,
    ids: &Ids<'_>,
    operation: &Operation<'_>,
    name: &str,
    example: Option<&Value>,
) -> Value {
    let script = ids.script(contract, operation);
    let events = if script.is_empty() {
        json!([])
    } else {
        json!([{"listen": "test", "script": {"type": "text/javascript", "exec": script}}])
    };
    let mut request = json!({
        "method": operation.method,
        "description": operation.text("description"),
        "header": headers(contract, operation),
        "url": url(contract, operation),
    });
    for (name, value) in [
        ("body", body(operation, example)),
        ("auth", proof(operation)),
    ] {
        if let (Some(request), false) = (request.as_object_mut(), value.is_null()) {
            request.insert(name.to_owned(), value);
        }
    }
    json!({"name": name, "event": events, "request": request})
}

fn gives_token(operation: &Operation<'_>) -> bool {
    operation.text("operationId") == "oauth_token"
}

/// How the caller proves itself, where it is not by the token of the collection; null where it is.
fn proof(operation: &Operation<'_>) -> Value {
    let callers = operation.callers();
    let is_for_candidates = callers.iter().all(|caller| caller.starts_with("candidate"));
    if gives_token(operation) {
        json!({"type": "basic", "basic": [
            {"key": "username", "value": "{{client_id}}", "type": "string"},
            {"key": "password", "value": "{{client_secret}}", "type": "string"},
        ]})
    } else if callers.is_empty() {
        json!({"type": "noauth"})
    } else if is_for_candidates || SENT_BY_CANDIDATES.contains(&operation.text("operationId")) {
        bearer("{{session_token}}")
    } else {
        Value::Null
    }
}

/// The body; null where there is none.
fn body(operation: &Operation<'_>, example: Option<&Value>) -> Value {
    match example {
        _ if gives_token(operation) => json!({
            "mode": "urlencoded", "urlencoded": [{"key": "grant_type", "value": "client_credentials"}],
        }),
        None => Value::Null,
        Some(example) => json!({
            "mode": "raw", "raw": format!("{example:#}"), "options": {"raw": {"language": "json"}},
        }),
    }
}

/// What has to be sent beside the token. A key is made anew for each request; any version may be changed.
fn headers(contract: &Value, operation: &Operation<'_>) -> Value {
    let named = |name: &str| {
        parameters(contract, operation).any(|one| one.get("name").is_some_and(|it| it == name))
    };
    let wanted = [("Idempotency-Key", "{{$guid}}"), ("If-Match", "*")];
    let sent = wanted.iter().filter(|(name, _)| named(name));
    sent.map(|(name, value)| json!({"key": name, "value": value}))
        .collect()
}

/// The address: ids are variables, and filters can be switched on.
fn url(contract: &Value, operation: &Operation<'_>) -> Value {
    let path = operation.path.replace('{', ":").replace('}', "");
    let placed = |place: &'static str| {
        parameters(contract, operation)
            .filter(move |one| one.get("in").is_some_and(|found| found == place))
    };
    let ids = placed("path").map(|one| {
        let value = format!("{{{{{}}}}}", variable(operation, one));
        json!({"key": one.get("name"), "value": value, "description": one.get("description")})
    });
    let filters = placed("query").map(|one| {
        json!({"key": one.get("name"), "value": "", "description": one.get("description"), "disabled": true})
    });
    json!({
        "raw": format!("{{{{base_url}}}}{path}"),
        "host": ["{{base_url}}"],
        "path": path.split('/').skip(1).collect::<Vec<_>>(),
        "variable": ids.collect::<Vec<_>>(),
        "query": filters.collect::<Vec<_>>(),
    })
}
