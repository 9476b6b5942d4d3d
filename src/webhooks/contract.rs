//! The `webhooks` section of the contract: what a tenant's receiver is sent, generated from the list of event types.

use super::event_types::EventType;
use super::signature::{ID_HEADER, SIGNATURE_HEADER, TIMESTAMP_HEADER};
use serde_json::{Map, Value, json};
use utoipa::ToSchema;
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::Schema;

/// The tag of every webhook.
pub const TAG: &str = "Webhooks";

/// The schemas of a payload, of the things in it and, last, its own; each with its component's name.
pub type Schemas = Vec<(String, RefOr<Schema>)>;

/// The payload of every event about one kind of subject (`candidate` of `candidate.created`).
#[derive(Clone, Copy)]
pub struct Payload {
    /// The subject.
    pub subject: &'static str,
    /// Its schemas; see [`schemas_of`].
    pub schemas: fn() -> Schemas,
}

/// The schemas of a payload type.
#[must_use]
pub fn schemas_of<T: ToSchema>() -> Schemas {
    let mut schemas = Vec::new();
    T::schemas(&mut schemas);
    schemas.push((T::name().into_owned(), T::schema()));
    schemas
}

/// The section with one entry for each event type, and the components that it refers to.
#[must_use]
pub fn section(payloads: &[Payload]) -> (Value, Map<String, Value>) {
    let mut webhooks = Map::new();
    let mut components = Map::new();
    for event_type in EventType::ALL.iter().copied() {
        let name = event_type.as_str();
        let subject = name.split_once('.').map_or(name, |(subject, _)| subject);
        let Some(payload) = payloads.iter().find(|payload| payload.subject == subject) else {
            continue;
        };
        let schemas = (payload.schemas)();
        let Some((data, _)) = schemas.last() else {
            continue;
        };
        let component = component_name(name);
        webhooks.insert(name.to_owned(), operation(event_type, &component));
        components.insert(component, envelope(event_type, data));
        components.extend(
            schemas
                .into_iter()
                .map(|(name, schema)| (name, json!(schema))),
        );
    }
    (Value::Object(webhooks), components)
}

/// `WebhookFeedbackReceived` for `feedback.received`.
fn component_name(event_type: &str) -> String {
    let mut name = String::from("Webhook");
    for word in event_type.split(['.', '_']) {
        let mut letters = word.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.push_str(letters.as_str());
    }
    name
}

fn example(event_type: EventType) -> Value {
    json!({"type": event_type.as_str(), "timestamp": "2026-11-22T18:15:00.000Z", "data": event_type.example()})
}

fn envelope(event_type: EventType, data: &str) -> Value {
    json!({
        "type": "object",
        "description": event_type.description(),
        "required": ["type", "timestamp", "data"],
        "properties": {
            "type": {"type": "string", "const": event_type.as_str(), "description": "What happened."},
            "timestamp": {"type": "string", "format": "date-time", "description": "When it happened; RFC 3339 in UTC with milliseconds."},
            "data": {"$ref": format!("#/components/schemas/{data}"), "description": "What it happened to: ids, states and the version."},
        },
        "example": example(event_type),
    })
}

fn operation(event_type: EventType, component: &str) -> Value {
    let header = |name: &str, description: &str, schema: Value, example: Value| json!({"name": name, "in": "header", "required": true, "description": description, "schema": schema, "example": example});
    json!({"post": {
        "tags": [TAG],
        "operationId": format!("webhook_{}", event_type.as_str().replace('.', "_")),
        "summary": format!("Event {event_type}"),
        "description": format!(
            "{} We send this to every enabled webhook endpoint that wants it, signed by Standard Webhooks 1.0.0. Answer with any 2xx \
             within 15 seconds and do the work afterwards. Anything else, redirects included, is tried again up to nine times within three days; \
             a message may come more than once and in any order: drop repeats by `webhook-id`, and order by `version`.",
            event_type.description(),
        ),
        "security": [],
        "parameters": [
            header(ID_HEADER, "The event's id: the same on every attempt.", json!({"type": "string", "maxLength": 64}), json!("evt_01jd8w3k5rfx7v2m9q4n6t8b0c")),
            header(TIMESTAMP_HEADER, "When this attempt was signed, in seconds since 1970; refuse what is more than five minutes off.", json!({"type": "integer", "format": "int64"}), json!(1_795_371_300)),
            header(SIGNATURE_HEADER, "`v1,` and the base64 of HMAC-SHA256 over `webhook-id.webhook-timestamp.body`; two of them, separated by a space, while a secret is being rotated.", json!({"type": "string"}), json!("v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=")),
        ],
        "requestBody": {
            "required": true,
            "description": "The event.",
            "content": {"application/json": {
                "schema": {"$ref": format!("#/components/schemas/{component}")},
                "example": example(event_type),
            }},
        },
        "responses": {
            "200": {"description": "It arrived. Any 2xx says so; the body is not read."},
            "410": {"description": "You want nothing more: the webhook endpoint is disabled."},
        },
    }})
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_component_is_named_after_its_event() {
        assert_eq!(
            component_name("feedback.received"),
            "WebhookFeedbackReceived"
        );
        assert_eq!(
            component_name("action_plan.revised"),
            "WebhookActionPlanRevised"
        );
    }
}
