//! What the shape of a body tells about its operation, so that no handler has to say it twice.

use serde_json::{Map, Value};
use std::collections::HashSet;

/// What the bodies of the contract tell about the headers that come with them.
pub(super) struct Shapes {
    /// Bodies with a version: they come with an `ETag`.
    versioned: HashSet<String>,
    /// Pages: they come with a `Link`.
    paged: HashSet<String>,
}

impl Shapes {
    /// Reads the bodies of a document.
    pub(super) fn of(root: &Map<String, Value>) -> Self {
        let schemas = root
            .get("components")
            .and_then(|components| components.get("schemas"))
            .and_then(Value::as_object);
        let having = |field: &str| {
            let named = schemas.into_iter().flatten();
            named
                .filter(|(_, schema)| has_field(schema, field, schemas))
                .map(|(name, _)| format!("#/components/schemas/{name}"))
                .collect()
        };
        Self {
            versioned: having("version"),
            paged: having("next_cursor"),
        }
    }

    /// Whether the body behind this reference has a version.
    pub(super) fn is_versioned(&self, body: &str) -> bool {
        self.versioned.contains(body)
    }

    /// Whether the body behind this reference is a page.
    pub(super) fn is_page(&self, body: &str) -> bool {
        self.paged.contains(body)
    }
}

/// Whether a body has this field, itself or through what it is composed of.
fn has_field(schema: &Value, field: &str, schemas: Option<&Map<String, Value>>) -> bool {
    let composed = schema.get("allOf").and_then(Value::as_array);
    let referred = schema
        .get("$ref")
        .and_then(Value::as_str)
        .and_then(|path| path.rsplit('/').next())
        .and_then(|name| schemas?.get(name));
    schema
        .get("properties")
        .is_some_and(|fields| fields.get(field).is_some())
        || composed
            .into_iter()
            .flatten()
            .chain(referred)
            .any(|part| has_field(part, field, schemas))
}

/// The schema that a response's body refers to.
pub(super) fn body_of(response: &Map<String, Value>) -> Option<&str> {
    let content = response.get("content")?.as_object()?;
    let (_, body) = content.iter().next()?;
    body.get("schema")?.get("$ref")?.as_str()
}

/// A body that may be left out is stated as one that may be null; but null is not a body.
pub(super) fn never_null(body: &mut Value) {
    let contents = body.get_mut("content").and_then(Value::as_object_mut);
    for (_, content) in contents.into_iter().flatten() {
        let Some(stated) = content.get_mut("schema") else {
            continue;
        };
        let choices = stated.get("oneOf").and_then(Value::as_array);
        if let Some([body, null]) = choices.map(Vec::as_slice)
            && null.get("type").is_some_and(|kind| kind == "null")
        {
            *stated = body.clone();
        }
    }
}
