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

#[test]
fn every_webhook_shows_an_example_of_its_own_shape() {
    let schemas = &CONTRACT["components"]["schemas"];
    let webhooks = CONTRACT["webhooks"].as_object().unwrap();
    for (name, item) in webhooks {
        let operation = &item["post"];
        assert_eq!(
            operation["operationId"],
            format!("webhook_{}", name.replace('.', "_"))
        );
        let content = &operation["requestBody"]["content"]["application/json"];
        let component = content["schema"]["$ref"]
            .as_str()
            .unwrap()
            .rsplit('/')
            .next()
            .unwrap();
        let envelope = &schemas[component];
        assert_eq!(envelope["properties"]["type"]["const"], name.as_str());
        let data = envelope["properties"]["data"]["$ref"]
            .as_str()
            .unwrap()
            .rsplit('/')
            .next()
            .unwrap();
        assert_eq!(
            names(&content["example"]["data"]),
            names(&schemas[data]["properties"]),
            "{name}"
        );
    }
}

#[test]
fn every_event_type_that_can_happen_is_in_the_contract() {
    let subjects: BTreeSet<_> = rebound::app::PAYLOADS
        .iter()
        .map(|payload| payload.subject)
        .collect();
    let expected: BTreeSet<_> = EventType::ALL
        .iter()
        .map(|one| one.as_str())
        .filter(|one| subjects.contains(one.split('.').next().unwrap()))
        .collect();
    assert_eq!(names(&CONTRACT["webhooks"]), expected);
}

/// The names that features announce, read from their sources: a literal like `"candidate.created"` in an `events.rs`.
#[test]
fn every_event_that_a_feature_announces_is_on_the_list() {
    let known: BTreeSet<_> = EventType::ALL.iter().map(|one| one.as_str()).collect();
    for folder in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/src")).unwrap() {
        let Ok(source) = std::fs::read_to_string(folder.unwrap().path().join("events.rs")) else {
            continue;
        };
        for literal in source.split('"').skip(1).step_by(2) {
            let is_name = literal.split('.').count() == 2
                && literal
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte == b'_' || byte == b'.');
            assert!(
                !is_name || known.contains(literal),
                "{literal} is announced but not listed in webhooks::event_types"
            );
        }
    }
}

#[test]
fn the_contract_for_sdks_has_no_webhooks() {
    let document = for_sdks(&CONTRACT);
    assert_eq!(document.get("webhooks"), None);
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
