//! What derived schemas leave out: that an answer has all its fields, what a field means that may be null, and what a page
//! looks like.

use serde_json::{Map, Value, json};
use std::collections::HashSet;

const SCHEMAS: &str = "#/components/schemas/";

/// Completes the schemas of a document that is otherwise whole.
pub(super) fn complete(root: &mut Map<String, Value>) {
    require_nullable(root);
    let schemas = root
        .get_mut("components")
        .and_then(|components| components.get_mut("schemas"))
        .and_then(Value::as_object_mut);
    if let Some(schemas) = schemas {
        schemas.values_mut().for_each(lift_descriptions);
        show_pages(schemas);
    }
}

/// A field that may be null is derived as a choice, and what it means then hangs on one of the choices. It belongs to the
/// field.
fn lift_descriptions(schema: &mut Value) {
    if let Some(schema) = schema.as_object_mut() {
        let choices = schema.get_mut("oneOf").and_then(Value::as_array_mut);
        let described: Option<Value> = choices.into_iter().flatten().find_map(|choice| {
            let choice = choice.as_object_mut()?;
            choice.get("$ref")?;
            choice.remove("description")
        });
        if let Some(description) = described {
            schema.entry("description").or_insert(description);
        }
    }
    match schema {
        Value::Object(members) => members.values_mut().for_each(lift_descriptions),
        Value::Array(elements) => elements.iter_mut().for_each(lift_descriptions),
        _ => {}
    }
}

/// A page without an example of its own shows one row, as its kind of row is shown.
fn show_pages(schemas: &mut Map<String, Value>) {
    let example_of = |page: &Value| {
        let fields = page.get("properties")?;
        fields.get("next_cursor")?;
        let row = fields.get("data")?.get("items")?.get("$ref")?.as_str()?;
        let row = schemas
            .get(row.strip_prefix(SCHEMAS)?)?
            .get("example")?
            .clone();
        Some(json!({"data": [row], "has_more": false, "next_cursor": null}))
    };
    let shown: Vec<(String, Value)> = schemas
        .iter()
        .filter(|(_, schema)| schema.get("example").is_none())
        .filter_map(|(name, schema)| Some((name.clone(), example_of(schema)?)))
        .collect();
    for (name, example) in shown {
        if let Some(page) = schemas.get_mut(&name).and_then(Value::as_object_mut) {
            page.insert("example".to_owned(), example);
        }
    }
}

/// States as required what an answer always has: derived schemas leave out every field that may be null. A schema that
/// requests use too stays as it is, since a request may leave such a field out.
fn require_nullable(root: &mut Map<String, Value>) {
    let asked = asked(root);
    let schemas = root
        .get_mut("components")
        .and_then(|components| components.get_mut("schemas"))
        .and_then(Value::as_object_mut);
    for (name, schema) in schemas.into_iter().flatten() {
        if !asked.contains(name) {
            require(schema);
        }
    }
}

fn require(schema: &mut Value) {
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
    parts.into_iter().flatten().for_each(require);
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
