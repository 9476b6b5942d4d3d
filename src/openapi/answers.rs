//! Answers always have all their fields: one that is empty is there as null.

use serde_json::{Map, Value};
use std::collections::HashSet;

const SCHEMAS: &str = "#/components/schemas/";

/// States as required what an answer always has: derived schemas leave out every field that may be null. A schema that
/// requests use too stays as it is, since a request may leave such a field out.
pub(super) fn require_nullable(root: &mut Map<String, Value>) {
    let asked = asked(root);
    let schemas = root
        .get_mut("components")
        .and_then(|components| components.get_mut("schemas"))
        .and_then(Value::as_object_mut);
    for (name, schema) in schemas.into_iter().flatten() {
        if !asked.contains(name) {
            complete(schema);
        }
    }
}

fn complete(schema: &mut Value) {
    let Some(schema) = schema.as_object_mut() else {
        return;
    };
    let fields = schema.get("properties").and_then(Value::as_object);
    let nullable: Vec<Value> = fields
        .into_iter()
        .flatten()
        .filter(|(_, field)| may_be_null(field))
        .map(|(name, _)| Value::from(name.as_str()))
        .collect();
    if !nullable.is_empty()
        && let Some(required) = schema
            .entry("required")
            .or_insert_with(|| Value::Array(Vec::new()))
            .as_array_mut()
    {
        for name in nullable {
            if !required.contains(&name) {
                required.push(name);
            }
        }
    }
    let parts = schema.get_mut("allOf").and_then(Value::as_array_mut);
    parts.into_iter().flatten().for_each(complete);
}

fn may_be_null(field: &Value) -> bool {
    let is_null = |one: &Value| one == "null" || one.get("type").is_some_and(|kind| kind == "null");
    ["type", "oneOf"].iter().any(|list| {
        field
            .get(list)
            .and_then(Value::as_array)
            .is_some_and(|choices| choices.iter().any(is_null))
    })
}

/// The names of the schemas that requests are made of.
fn asked(root: &Map<String, Value>) -> HashSet<String> {
    let schemas = root
        .get("components")
        .and_then(|components| components.get("schemas"));
    let operations = root
        .get("paths")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .filter_map(|(_, item)| item.as_object())
        .flatten();
    let mut waiting: Vec<&Value> = operations
        .flat_map(|(_, operation)| [operation.get("requestBody"), operation.get("parameters")])
        .flatten()
        .collect();
    let mut asked = HashSet::new();
    while let Some(value) = waiting.pop() {
        match value {
            Value::Object(members) => waiting.extend(members.values()),
            Value::Array(elements) => waiting.extend(elements),
            Value::String(text) => {
                if let Some(name) = text.strip_prefix(SCHEMAS)
                    && asked.insert(name.to_owned())
                {
                    waiting.extend(schemas.and_then(|schemas| schemas.get(name)));
                }
            }
            _ => {}
        }
    }
    asked
}
