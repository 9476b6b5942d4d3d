//! The contract as a collection (Postman's format v2.1, which Bruno, Insomnia and Hoppscotch read too): a folder for each tag, a
//! request for each operation with its example. The variables at its head are all that has to be filled in.

use super::reference::{Operation, all};
use crate::openapi::resolve;
use serde_json::{Value, json};

const FORMAT: &str = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";

/// Run with the answer to the request for a token: the other requests send what it keeps.
const KEEP_TOKEN: &str =
    "pm.collectionVariables.set('access_token', pm.response.json().access_token);";

/// The whole collection.
pub(super) fn collection(contract: &Value) -> Value {
    let tags = contract.get("tags").and_then(Value::as_array);
    let folders: Vec<Value> = tags
        .into_iter()
        .flatten()
        .filter_map(|tag| folder(contract, tag))
        .collect();
    json!({
        "info": {
            "name": "Rebound",
            "description": "Fill in base_url, client_id and client_secret, send \"Get an access token\", then any other request.",
            "schema": FORMAT,
        },
        "variable": [
            {"key": "base_url", "value": "http://127.0.0.1:8080"},
            {"key": "client_id", "value": ""},
            {"key": "client_secret", "value": ""},
            {"key": "access_token", "value": ""},
        ],
        "auth": {"type": "bearer", "bearer": [{"key": "token", "value": "{{access_token}}", "type": "string"}]},
        "item": folders,
    })
}

fn folder(contract: &Value, tag: &Value) -> Option<Value> {
    let name = tag.get("name")?.as_str()?;
    let requests: Vec<Value> = all(contract)
        .filter(|operation| operation.tag() == name)
        .map(|operation| item(contract, &operation))
        .collect();
    let folder = json!({"name": name, "description": tag.get("description"), "item": requests});
    (!requests.is_empty()).then_some(folder)
}

fn item(contract: &Value, operation: &Operation<'_>) -> Value {
    let body = body(contract, operation);
    let gives_token = body.get("mode").is_some_and(|mode| mode == "urlencoded");
    let events = if gives_token {
        json!([{"listen": "test", "script": {"type": "text/javascript", "exec": [KEEP_TOKEN]}}])
    } else {
        json!([])
    };
    let mut request = json!({
        "method": operation.method,
        "description": operation.text("description"),
        "header": headers(contract, operation),
        "url": url(contract, operation),
    });
    for (name, value) in [("body", body), ("auth", proof(operation, gives_token))] {
        if let (Some(request), false) = (request.as_object_mut(), value.is_null()) {
            request.insert(name.to_owned(), value);
        }
    }
    json!({"name": operation.text("summary"), "event": events, "request": request})
}

/// How the caller proves itself, where it is not by the token of the collection; null where it is.
fn proof(operation: &Operation<'_>, gives_token: bool) -> Value {
    let is_public = operation.callers().is_empty();
    match (gives_token, is_public) {
        (true, _) => json!({"type": "basic", "basic": [
            {"key": "username", "value": "{{client_id}}", "type": "string"},
            {"key": "password", "value": "{{client_secret}}", "type": "string"},
        ]}),
        (false, true) => json!({"type": "noauth"}),
        (false, false) => Value::Null,
    }
}

/// The example of the body; null where there is none.
fn body(contract: &Value, operation: &Operation<'_>) -> Value {
    let content = operation.value.pointer("/requestBody/content");
    let media = content
        .and_then(Value::as_object)
        .and_then(|content| content.iter().next());
    match media {
        None => Value::Null,
        Some((kind, _)) if kind.contains("form") => json!({
            "mode": "urlencoded", "urlencoded": [{"key": "grant_type", "value": "client_credentials"}],
        }),
        Some((_, media)) => {
            let schema = media.get("schema").map(|schema| resolve(contract, schema));
            let example = schema.and_then(|schema| schema.get("example"));
            json!({
                "mode": "raw", "raw": example.map(|example| format!("{example:#}")),
                "options": {"raw": {"language": "json"}},
            })
        }
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

/// The address: ids with their examples, and filters that can be switched on.
fn url(contract: &Value, operation: &Operation<'_>) -> Value {
    let path = operation.path.replace('{', ":").replace('}', "");
    let placed = |place: &'static str| {
        parameters(contract, operation)
            .filter(move |one| one.get("in").is_some_and(|found| found == place))
    };
    let ids = placed("path").map(|one| {
        let schema = one.get("schema").map(|schema| resolve(contract, schema));
        let example = schema.and_then(|schema| schema.pointer("/examples/0"));
        json!({"key": one.get("name"), "value": one.get("example").or(example), "description": one.get("description")})
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

fn parameters<'a>(
    contract: &'a Value,
    operation: &Operation<'a>,
) -> impl Iterator<Item = &'a Value> {
    let parameters = operation.value.get("parameters").and_then(Value::as_array);
    parameters
        .into_iter()
        .flatten()
        .map(|parameter| resolve(contract, parameter))
}
