//! The contract for SDK generators.

use crate::webhooks::contract::TAG;
use serde_json::Value;
use std::collections::HashSet;

/// The contract without its webhooks and what only they refer to, for SDK generators that stumble over them.
#[must_use]
pub fn for_sdks(contract: &Value) -> Value {
    let mut document = contract.clone();
    if let Some(root) = document.as_object_mut() {
        root.remove("webhooks");
        if let Some(tags) = root.get_mut("tags").and_then(Value::as_array_mut) {
            tags.retain(|tag| tag.get("name").is_none_or(|name| name != TAG));
        }
    }
    while forget_unused_schemas(&mut document) {}
    document
}

/// Removes the schemas that nothing refers to; says whether there were any, since others may have hung on them.
fn forget_unused_schemas(document: &mut Value) -> bool {
    let mut used = HashSet::new();
    references(document, &mut used);
    let Some(schemas) = document
        .pointer_mut("/components/schemas")
        .and_then(Value::as_object_mut)
    else {
        return false;
    };
    let before = schemas.len();
    schemas.retain(|name, _| used.contains(&format!("#/components/schemas/{name}")));
    schemas.len() < before
}

/// Every `$ref` below this value.
fn references(value: &Value, found: &mut HashSet<String>) {
    match value {
        Value::Object(members) => {
            found.extend(
                members
                    .get("$ref")
                    .and_then(Value::as_str)
                    .map(str::to_owned),
            );
            members
                .values()
                .for_each(|member| references(member, found));
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        _ => {}
    }
}
