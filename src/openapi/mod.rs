//! Completes the contract: what every operation has in common is added here, once, instead of in every handler.
//!
//! A handler states what is its own (summary, body, success, its conflicts, its scopes). From that this page derives the
//! refusals that any such operation can give, the headers of requests and answers, the security schemes with their
//! scopes, and the `webhooks` section.

mod samples;
mod schemas;
mod sdk;
mod shapes;
mod shared;
mod tags;

pub use sdk::for_sdks;

use crate::platform::Code;
use crate::platform::error::{Fault, FaultCode, Problem};
use crate::platform::ids::RequestId;
use crate::platform::page::Sort;
use crate::webhooks::contract::{self, Payload};
use serde_json::{Map, Value, json};
use shapes::{Shapes, body_of, never_null};
use tags::TAGS;
use utoipa::PartialSchema;
use utoipa::openapi::OpenApi;

const DESCRIPTION: &str = "Rebound gives people who were turned down after an interview a way back: feedback that they asked \
for and can use, a plan that fits their week, and a selective search. Job boards and agencies call it from their servers; \
candidates in a browser call it with a session token; employers answer feedback requests by a magic link; webhooks tell of \
what happened.

HEAD is answered wherever GET is, with the same status and headers and without a body, so it is not listed beside it. `If-Match` and \
`If-None-Match` take one `ETag`, a list of them, or `*` (RFC 9110). The body of a PATCH is a JSON merge patch (RFC 7396): what is absent stays, \
null clears; it may be sent as `application/merge-patch+json` instead of `application/json`.";

/// The whole contract as JSON, from what the handlers state and what the events carry.
#[must_use]
pub fn complete(handlers: &OpenApi, payloads: &[Payload]) -> Value {
    let mut document = serde_json::to_value(handlers).unwrap_or_default();
    if let Some(root) = document.as_object_mut() {
        root.insert("info".to_owned(), info());
        root.insert(
            "servers".to_owned(),
            json!([{"url": "/", "description": "This server."}]),
        );
        root.insert(
            "tags".to_owned(),
            TAGS.iter()
                .map(|(name, description)| json!({"name": name, "description": description}))
                .collect(),
        );
        let shapes = Shapes::of(root);
        each_operation(root, |path, method, operation| {
            complete_operation(path, method, operation, &shapes);
        });
        let (webhooks, of_webhooks) = contract::section(payloads);
        root.insert("webhooks".to_owned(), webhooks);
        complete_components(root, of_webhooks);
        schemas::complete(root);
        samples::add(root);
    }
    document
}

/// The value that a `$ref` means, or the value itself.
#[must_use]
pub fn resolve<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    let reference = value.get("$ref").and_then(Value::as_str);
    reference
        .and_then(|reference| document.pointer(reference.trim_start_matches('#')))
        .unwrap_or(value)
}

fn info() -> Value {
    json!({
        "title": "Rebound",
        "version": env!("CARGO_PKG_VERSION"),
        "summary": "The recovery engine behind a rejection.",
        "description": DESCRIPTION,
        "contact": {"name": "The Rebound maintainers"},
        "license": {"name": "MIT OR Apache-2.0", "identifier": "MIT OR Apache-2.0"},
    })
}

fn each_operation(
    root: &mut Map<String, Value>,
    complete: impl Fn(&str, &str, &mut Map<String, Value>),
) {
    let paths = root
        .get_mut("paths")
        .and_then(Value::as_object_mut)
        .into_iter()
        .flatten();
    for (path, item) in paths {
        for (method, operation) in item.as_object_mut().into_iter().flatten() {
            if let Some(operation) = operation.as_object_mut() {
                complete(path, method, operation);
            }
        }
    }
}

/// What makes operations alike.
#[derive(Clone, Copy)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own, and any of them goes with any other"
)]
struct Traits {
    /// It needs a token.
    secured: bool,
    /// Its caller has a budget of requests.
    limited: bool,
    /// It is a POST that can be repeated with its `Idempotency-Key`.
    repeatable: bool,
    /// That key is required.
    key_required: bool,
    /// It changes one version.
    conditional: bool,
    /// Its answer has words for people, in the language that is asked for.
    in_language: bool,
    /// It is part of the product, not of a standard or of operations.
    api: bool,
    has_body: bool,
    has_query: bool,
    has_path: bool,
    is_post: bool,
    is_get: bool,
}

impl Traits {
    fn of(path: &str, method: &str, operation: &mut Map<String, Value>) -> Self {
        let secured = operation.contains_key("security");
        // A handler says so where its object has no version, so that there is nothing for If-Match to name.
        let versionless = operation.remove("x-no-version").is_some();
        // A handler says so where its caller needs no token and is limited all the same.
        let limited = operation.remove("x-limited").is_some() || secured;
        Self {
            secured,
            limited,
            repeatable: method == "post" && secured,
            // A handler says so where it starts something outside: without a key it is refused.
            key_required: operation.remove("x-key-required").is_some(),
            // A handler says so where its answer has words for people.
            in_language: operation.remove("x-in-language").is_some(),
            conditional: matches!(method, "patch" | "put" | "delete") && secured && !versionless,
            api: path.starts_with("/v1/"),
            has_body: operation.contains_key("requestBody"),
            has_query: parameters(operation)
                .any(|parameter| parameter.get("in").is_some_and(|place| place == "query")),
            has_path: path.contains('{'),
            is_post: method == "post",
            is_get: method == "get",
        }
    }

    /// The refusals that any such operation can give.
    fn refusals(self) -> impl Iterator<Item = &'static str> {
        let refusals = [
            ("400", self.has_body || self.has_query || self.is_post),
            ("401", self.secured),
            ("403", self.secured),
            ("404", self.has_path),
            ("408", self.has_body && self.api),
            ("412", self.conditional),
            ("413", self.has_body && self.api),
            ("415", self.has_body && self.api),
            ("422", self.api && (self.has_body || self.is_post)),
            ("428", self.conditional),
            ("429", self.limited),
            ("503", self.api),
        ];
        refusals
            .into_iter()
            .filter(|(_, applies)| *applies)
            .map(|(status, _)| status)
    }
}

fn complete_operation(
    path: &str,
    method: &str,
    operation: &mut Map<String, Value>,
    shapes: &Shapes,
) {
    let traits = Traits::of(path, method, operation);
    operation
        .entry("security")
        .or_insert_with(|| Value::Array(Vec::new()));
    if let Some(body) = operation.get_mut("requestBody") {
        never_null(body);
    }
    let responses = operation.entry("responses").or_insert_with(|| json!({}));
    if let Some(responses) = responses.as_object_mut() {
        complete_responses(responses, traits, shapes);
    }
    let known_version = operation
        .get("responses")
        .is_some_and(|responses| responses.get("304").is_some());
    let mut add = Vec::new();
    if traits.repeatable {
        add.push(json!({"$ref": idempotency_key(traits.key_required)}));
    }
    if known_version {
        add.push(json!({"$ref": "#/components/parameters/IfNoneMatch"}));
    }
    if traits.conditional {
        add.push(json!({"$ref": "#/components/parameters/IfMatch"}));
    }
    if traits.in_language {
        add.push(json!({"$ref": "#/components/parameters/AcceptLanguage"}));
    }
    if !add.is_empty()
        && let Some(list) = operation
            .entry("parameters")
            .or_insert_with(|| json!([]))
            .as_array_mut()
    {
        list.append(&mut add);
    }
}

fn complete_responses(responses: &mut Map<String, Value>, traits: Traits, shapes: &Shapes) {
    let shared = |name: &str| json!({"$ref": format!("#/components/responses/{name}")});
    if traits.repeatable {
        name_conflict(responses, Code::IdempotencyInFlight);
    }
    for (status, response) in responses.iter_mut() {
        describe_response(status, response, shapes, traits);
    }
    let has_etag = responses
        .get("200")
        .and_then(|response| response.get("headers"))
        .is_some_and(|headers| headers.get("ETag").is_some());
    if traits.is_get && has_etag {
        responses.insert("304".to_owned(), shared("NotModified"));
    }
    for status in traits.refusals() {
        responses
            .entry(status)
            .or_insert_with(|| shared(&format!("Problem{status}")));
    }
    // What anybody may call refuses nothing of its own.
    if !responses.keys().any(|status| status.starts_with('4')) {
        responses.insert("4XX".to_owned(), shared("ProblemDefault"));
    }
    if traits.api {
        responses
            .entry("default")
            .or_insert_with(|| shared("ProblemDefault"));
    }
}

/// Adds a code to the conflicts that an operation names.
fn name_conflict(responses: &mut Map<String, Value>, code: Code) {
    let conflict = responses
        .entry("409")
        .or_insert_with(|| json!({"description": ""}));
    if let Some(conflict) = conflict.as_object_mut() {
        let named = conflict
            .get("description")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let separator = if named.is_empty() { "" } else { ", " };
        let named = format!("{named}{separator}`{code}`");
        conflict.insert("description".to_owned(), Value::from(named));
    }
}

fn idempotency_key(required: bool) -> &'static str {
    if required {
        "#/components/parameters/RequiredIdempotencyKey"
    } else {
        "#/components/parameters/IdempotencyKey"
    }
}

fn parameters(operation: &Map<String, Value>) -> impl Iterator<Item = &Value> {
    operation
        .get("parameters")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
}

/// Gives an answer its headers, and a refusal its problem document with an example of each code that it names.
fn describe_response(status: &str, response: &mut Value, shapes: &Shapes, traits: Traits) {
    let Some(response) = response.as_object_mut() else {
        return;
    };
    let mut headers = shared::every_answers_headers(status, traits.limited);
    let body = body_of(response).unwrap_or_default().to_owned();
    if status == "201" && shapes.is_versioned(&body) {
        headers.insert(
            "Location".to_owned(),
            json!({"$ref": "#/components/headers/Location"}),
        );
    }
    if shapes.is_page(&body) {
        headers.insert(
            "Link".to_owned(),
            json!({"$ref": "#/components/headers/Link"}),
        );
    }
    if matches!(status, "200" | "201") && shapes.is_versioned(&body) {
        headers.insert(
            "ETag".to_owned(),
            json!({"$ref": "#/components/headers/ETag"}),
        );
    }
    if traits.repeatable && status.starts_with('2') {
        headers.insert(
            "Idempotency-Replayed".to_owned(),
            json!({"$ref": "#/components/headers/IdempotencyReplayed"}),
        );
    }
    if traits.in_language && status.starts_with('2') {
        headers.insert(
            "Content-Language".to_owned(),
            json!({"$ref": "#/components/headers/ContentLanguage"}),
        );
    }
    response.insert("headers".to_owned(), Value::Object(headers));
    let refused = status.starts_with('4') || status.starts_with('5');
    if refused && body.is_empty() {
        let named = response
            .get("description")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let codes = Code::ALL
            .iter()
            .copied()
            .filter(|code| named.contains(&format!("`{code}`")));
        let examples: Map<String, Value> = codes
            .map(|code| (code.to_string(), json!({"value": shared::example(code)})))
            .collect();
        response.insert("content".to_owned(), json!({"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}, "examples": examples}}));
    }
}

fn complete_components(root: &mut Map<String, Value>, of_webhooks: Map<String, Value>) {
    let Some(components) = root
        .entry("components")
        .or_insert_with(|| json!({}))
        .as_object_mut()
    else {
        return;
    };
    let section = |name: &str, content: Value, components: &mut Map<String, Value>| {
        let target = components.entry(name).or_insert_with(|| json!({}));
        if let (Some(target), Value::Object(content)) = (target.as_object_mut(), content) {
            target.extend(content);
        }
    };
    section(
        "schemas",
        json!({
            "Problem": Problem::schema(), "Fault": Fault::schema(), "ErrorCode": Code::schema(), "FaultCode": FaultCode::schema(),
            "RequestId": RequestId::schema(), "Sort": Sort::schema(),
        }),
        components,
    );
    section("schemas", Value::Object(of_webhooks), components);
    section("responses", shared::responses(), components);
    section("parameters", shared::parameters(), components);
    section("headers", shared::headers(), components);
    section("securitySchemes", shared::security_schemes(), components);
}
