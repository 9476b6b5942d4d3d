//! What the contract says about webhooks.

use rebound::app::CONTRACT;
use rebound::openapi::for_sdks;
use rebound::webhooks::event_types::EventType;
use serde_json::Value;
use std::collections::BTreeSet;

fn names(object: &Value) -> BTreeSet<&str> {
    object
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, _)| name.as_str())
        .collect()
}

/// The component that a reference names.
fn component(reference: &Value) -> &'static Value {
    let name = reference.as_str().unwrap().rsplit('/').next().unwrap();
    &CONTRACT["components"]["schemas"][name]
}

#[test]
fn every_webhook_shows_an_example_of_its_own_shape() {
    for (name, item) in CONTRACT["webhooks"].as_object().unwrap() {
        let operation = &item["post"];
        let expected = format!("webhook_{}", name.replace('.', "_"));
        assert_eq!(operation["operationId"], expected);
        let content = &operation["requestBody"]["content"]["application/json"];
        let envelope = component(&content["schema"]["$ref"]);
        assert_eq!(envelope["properties"]["type"]["const"], name.as_str());
        let fields = &component(&envelope["properties"]["data"]["$ref"])["properties"];
        let example = &content["example"]["data"];
        assert_eq!(names(example), names(fields), "{name}");
        for (field, schema) in fields.as_object().unwrap() {
            let closed = schema
                .get("$ref")
                .map(|reference| &component(reference)["enum"]);
            let Some(words) = closed.and_then(Value::as_array) else {
                continue;
            };
            assert!(words.contains(&example[field]), "{name}: {field}");
        }
    }
}

#[test]
fn every_event_type_is_in_the_contract() {
    let all: BTreeSet<_> = EventType::ALL.iter().map(|one| one.as_str()).collect();
    assert_eq!(names(&CONTRACT["webhooks"]), all);
}

/// The names that features announce, read from their sources: a literal like `"candidate.created"` in an `events.rs`.
fn announced() -> BTreeSet<String> {
    let features = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/src")).unwrap();
    let sources = features.filter_map(|folder| {
        std::fs::read_to_string(folder.unwrap().path().join("events.rs")).ok()
    });
    let is_name = |text: &&str| {
        text.split('.').count() == 2
            && text
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || matches!(byte, b'_' | b'.'))
    };
    sources
        .flat_map(|source| {
            let literals = source.split('"').skip(1).step_by(2);
            literals
                .filter(is_name)
                .map(str::to_owned)
                .collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn the_list_has_exactly_what_features_announce() {
    let listed = EventType::ALL.iter().map(|one| one.as_str());
    let of_features: BTreeSet<_> = listed
        .filter(|one| !one.starts_with("webhook_endpoint."))
        .map(str::to_owned)
        .collect();
    assert_eq!(of_features, announced());
}

#[test]
fn the_contract_for_sdks_has_no_webhooks() {
    let document = for_sdks(&CONTRACT);
    assert_eq!(document.get("webhooks"), None);
    let schemas = names(&document["components"]["schemas"]);
    assert!(schemas.contains("EventBody"));
    assert!(!schemas.contains("WebhookFeedbackReceived") && !schemas.contains("FeedbackEvent"));
    let tags = document["tags"].as_array().unwrap();
    assert!(tags.iter().all(|tag| tag["name"] != "Webhooks"));
    assert!(
        CONTRACT["tags"]
            .as_array()
            .unwrap()
            .iter()
            .any(|tag| tag["name"] == "Webhooks")
    );
}
