//! The components that operations share: refusals, headers in and out, and who may call.

use crate::platform::Code;
use crate::platform::auth::scopes;
use crate::platform::locale::Language;
use serde_json::{Map, Value, json};

/// A problem document with this code, as it may look.
pub(super) fn example(code: Code) -> Value {
    let errors = match code {
        Code::InvalidFields => {
            json!([{"pointer": "/weekly_hours", "code": "out_of_range", "detail": "must be between 0 and 60"}])
        }
        Code::MalformedQuery => {
            json!([{"parameter": "limit", "code": "out_of_range", "detail": "must be between 1 and 100"}])
        }
        _ => json!([]),
    };
    json!({
        "type": format!("/docs/errors#{code}"), "title": code.title(), "status": code.status(), "detail": code.title(),
        "code": code.as_str(), "display_message": code.display_message(Language::English),
        "request_id": "req_01jd8w3k5rfx7v2m9q4n6t8b0c", "errors": errors,
    })
}

/// One shared refusal for each status that is not an operation's own, with an example of every code that it may carry.
pub(super) fn responses() -> Value {
    let mut responses = Map::new();
    for status in [
        "400", "401", "403", "404", "408", "412", "413", "415", "422", "428", "429", "503",
        "Default",
    ] {
        let shown = |code: &&Code| {
            code.status().to_string() == status || (status == "Default" && **code == Code::Internal)
        };
        let codes: Vec<Code> = Code::ALL.iter().filter(shown).copied().collect();
        let description = codes
            .iter()
            .map(|code| format!("`{code}`: {}", code.title()))
            .collect::<Vec<_>>()
            .join(" ");
        let examples: Map<String, Value> = codes
            .into_iter()
            .map(|code| (code.to_string(), json!({"value": example(code)})))
            .collect();
        responses.insert(format!("Problem{status}"), json!({
            "description": description,
            "headers": every_answers_headers(status, true),
            "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}, "examples": examples}},
        }));
    }
    let mut headers = every_answers_headers("304", true);
    headers.insert("ETag".to_owned(), header("ETag"));
    let not_modified = json!({"description": "You have this version.", "headers": headers});
    responses.insert("NotModified".to_owned(), not_modified);
    Value::Object(responses)
}

/// The headers of any answer with this status: its id, and how much the caller has left, once we know who it is.
pub(super) fn every_answers_headers(status: &str, limited: bool) -> Map<String, Value> {
    let known = limited && status != "401";
    let headers = [
        ("Request-Id", "RequestId", true),
        ("RateLimit-Policy", "RateLimitPolicy", known),
        ("RateLimit", "RateLimit", known),
        ("Retry-After", "RetryAfter", matches!(status, "429" | "503")),
        ("Content-Language", "ContentLanguage", is_refusal(status)),
    ];
    headers
        .into_iter()
        .filter(|(.., applies)| *applies)
        .map(|(name, component, _)| (name.to_owned(), header(component)))
        .collect()
}

/// Whether answers with this status are problem documents.
fn is_refusal(status: &str) -> bool {
    status.starts_with(['4', '5', 'D'])
}

fn header(component: &str) -> Value {
    json!({"$ref": format!("#/components/headers/{component}")})
}

/// Headers that requests may or must carry.
pub(super) fn parameters() -> Value {
    let idempotency_key = |required: bool| {
        json!({
            "name": "Idempotency-Key", "in": "header", "required": required,
            "description": "Any text of yours, 1 to 255 characters. The same request with the same key is done once and gets the first answer again, for at least 24 hours.",
            "schema": {"type": "string", "minLength": 1, "maxLength": 255}, "example": "5f1d3a52-6c0e-4a0e-9a53-0c5f0f8f3b11",
        })
    };
    json!({
        "IdempotencyKey": idempotency_key(false),
        "RequiredIdempotencyKey": idempotency_key(true),
        "IfNoneMatch": {
            "name": "If-None-Match", "in": "header", "required": false,
            "description": "The `ETag` that you have, or a list of them; while one is the current one the answer is 304 without a body.",
            "schema": {"type": "string"}, "example": "\"v3\"",
        },
        "IfMatch": {
            "name": "If-Match", "in": "header", "required": true,
            "description": "The `ETag` that you read, or a list of at most 16 of which any will do; `*` takes whatever is there.",
            "schema": {"type": "string"}, "example": "\"v3\"",
        },
        "AcceptLanguage": {
            "name": "Accept-Language", "in": "header", "required": false,
            "description": "The languages that the person reads, as browsers send it (RFC 9110). We have words in English (`en`), German (`de`), French (`fr`) and Spanish (`es`); when it is absent or names none of them, the candidate's `locale` decides, and English where that is none of them either.",
            "schema": {"type": "string"}, "example": "de-AT, de;q=0.9, en;q=0.5",
        },
    })
}

/// Headers of answers.
pub(super) fn headers() -> Value {
    json!({
        "RequestId": {"description": "Quote it when you ask for help.", "schema": {"type": "string"}, "example": "req_01jd8w3k5rfx7v2m9q4n6t8b0c"},
        "ETag": {"description": "The object's version; send it as If-Match to change exactly this version.", "schema": {"type": "string"}, "example": "\"v1\""},
        "Location": {"description": "Where the new object is.", "schema": {"type": "string", "format": "uri-reference"}, "example": "/v1/candidates/cand_01jd8w3k5rfx7v2m9q4n6t8b0c"},
        "Link": {"description": "Leads to the next page (`rel=\"next\"`); absent on the last one.", "schema": {"type": "string"}, "example": "</v1/candidates?limit=25&cursor=MTc2Mzgw>; rel=\"next\""},
        "IdempotencyReplayed": {"description": "`true` when this is the stored answer to an earlier request with the same key.", "schema": {"type": "string", "enum": ["true"]}, "example": "true"},
        "RateLimitPolicy": {"description": "Your budget: `q` requests, which refills evenly within `w` seconds (RateLimit fields, draft 10). `client` is an API client's, `session` a session token's, `token` an API client's for access tokens, `link` a feedback link's. Absent where nothing is limited.", "schema": {"type": "string"}, "example": "\"client\";q=6000;w=60"},
        "RateLimit": {"description": "What is left of it: `r` requests at once; in `t` seconds the budget is full again.", "schema": {"type": "string"}, "example": "\"client\";r=5999;t=1"},
        "ContentLanguage": {"description": "The language of the words for people: `en`, `de`, `fr` or `es`.", "schema": {"type": "string"}, "example": "en"},
        "RetryAfter": {"description": "Seconds to wait.", "schema": {"type": "integer", "minimum": 0}, "example": 1},
    })
}

/// How callers prove who they are.
pub(super) fn security_schemes() -> Value {
    let scopes: Map<String, Value> = scopes::ALL
        .iter()
        .filter(|(_, holder, _)| holder.tenant())
        .map(|(name, _, what)| ((*name).to_owned(), json!(what)))
        .collect();
    json!({
        "tenant": {
            "type": "oauth2", "description": "A tenant's server: client credentials for an access token of 15 minutes.",
            "flows": {"clientCredentials": {"tokenUrl": "/oauth/token", "scopes": scopes}},
        },
        "candidate": {
            "type": "http", "scheme": "bearer", "bearerFormat": "JWT",
            "description": "A candidate in a browser: a session token that the tenant's server minted.",
        },
    })
}
