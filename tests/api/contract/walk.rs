//! Walks through a contract and says what is not whole.

use super::fits::misfits;
use super::{METHODS, OWN_ERRORS, UNPAGED, VERSIONLESS};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The document, and what the walk found wrong.
pub(super) struct Walk<'d> {
    pub(super) document: &'d Value,
    pub(super) faults: Vec<String>,
}

pub(super) fn is_snake(name: &str) -> bool {
    !name.is_empty()
        && name
            .chars()
            .next()
            .is_some_and(|first| first.is_ascii_lowercase())
        && name
            .chars()
            .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_')
}

/// Follows a reference, if it is one.
pub(crate) fn resolved<'d>(document: &'d Value, value: &'d Value) -> &'d Value {
    let pointer = value["$ref"].as_str().and_then(|to| to.strip_prefix('#'));
    pointer
        .and_then(|pointer| document.pointer(pointer))
        .unwrap_or(value)
}

pub(super) fn members(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

pub(super) fn elements(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

pub(super) fn is_nullable(schema: &Value) -> bool {
    let among = |name: &str| {
        elements(&schema[name]).any(|one| one["type"] == "null" || one == &json!("null"))
    };
    among("type") || among("oneOf") || among("anyOf")
}

impl<'d> Walk<'d> {
    pub(super) fn fault(&mut self, at: &str, what: impl std::fmt::Display) {
        self.faults.push(format!("{at}: {what}"));
    }

    pub(super) fn resolved(&self, value: &'d Value) -> &'d Value {
        resolved(self.document, value)
    }

    /// Every field of an object, also what it is composed of.
    pub(super) fn has_field(&self, schema: &'d Value, field: &str) -> bool {
        let schema = self.resolved(schema);
        !schema["properties"][field].is_null()
            || elements(&schema["allOf"]).any(|part| self.has_field(part, field))
    }

    /// The example of a media type: its own or its schema's.
    pub(super) fn examples(&self, media: &'d Value) -> Vec<&'d Value> {
        let schema = self.resolved(&media["schema"]);
        let own = media.get("example").into_iter();
        let named = members(&media["examples"]).filter_map(|(_, example)| example.get("value"));
        let of_schema = schema
            .get("example")
            .into_iter()
            .chain(elements(&schema["examples"]));
        own.chain(named).chain(of_schema).collect()
    }

    pub(super) fn whole(document: &'d Value) -> Vec<String> {
        let mut walk = Self {
            document,
            faults: Vec::new(),
        };
        walk.operations();
        walk.schemas();
        walk.references("", document);
        walk.examples_fit();
        walk.conventions();
        walk.faults.sort();
        walk.faults.dedup();
        walk.faults
    }

    pub(super) fn operations(&mut self) {
        let mut ids = BTreeSet::new();
        let tags: BTreeSet<&str> = elements(&self.document["tags"])
            .filter_map(|tag| tag["name"].as_str())
            .collect();
        for (path, item) in members(&self.document["paths"]) {
            for segment in path.split('/').filter(|segment| !segment.is_empty()) {
                let name = segment.trim_start_matches('{').trim_end_matches('}');
                let standard = path.starts_with("/.well-known/");
                if !standard && !name.split('.').all(is_snake) {
                    self.fault(path, format!("{name} is not snake_case"));
                }
            }
            for (method, operation) in members(item) {
                if !METHODS.contains(&method.as_str()) {
                    self.fault(path, format!("{method} is no method"));
                    continue;
                }
                let id = operation["operationId"].as_str().unwrap_or_default();
                let at = format!("{} {path} ({id})", method.to_uppercase());
                if !id.contains('_') || !is_snake(id) {
                    self.fault(&at, "its operationId is not noun_verb");
                }
                if !ids.insert(id) {
                    self.fault(&at, "its operationId is another's too");
                }
                self.words(&at, operation, &tags);
                self.answers(&at, id, operation);
                self.headers_in(&at, id, method, operation);
            }
        }
    }

    pub(super) fn words(&mut self, at: &str, operation: &'d Value, tags: &BTreeSet<&str>) {
        let named: Vec<_> = elements(&operation["tags"])
            .filter_map(Value::as_str)
            .collect();
        if named.len() != 1 || !named.iter().all(|tag| tags.contains(tag)) {
            self.fault(at, format!("needs one known tag, has {named:?}"));
        }
        let text = |name: &str| operation[name].as_str().unwrap_or_default().trim();
        let (summary, description) = (text("summary"), text("description"));
        if summary.is_empty() || summary.chars().count() > 60 || summary.ends_with('.') {
            self.fault(
                at,
                "needs a summary of at most 60 characters without a full stop",
            );
        }
        if description.is_empty() || description == summary {
            self.fault(
                at,
                "needs a description for somebody who never saw the product",
            );
        }
        if operation["security"].as_array().is_none() {
            self.fault(at, "does not say who may call");
        }
        let parameters: Vec<_> = elements(&operation["parameters"])
            .map(|one| self.resolved(one))
            .collect();
        for parameter in parameters {
            let name = parameter["name"].as_str().unwrap_or_default();
            let bare = name.split('[').next().unwrap_or_default();
            if parameter["in"] != "header" && !is_snake(bare) {
                self.fault(at, format!("the parameter {name} is not snake_case"));
            }
            if parameter["description"].as_str().is_none_or(str::is_empty) {
                self.fault(at, format!("the parameter {name} has no description"));
            }
            if parameter["schema"].is_null() {
                self.fault(at, format!("the parameter {name} has no schema"));
            }
        }
        for (kind, media) in members(&operation["requestBody"]["content"]) {
            if self.examples(media).is_empty() {
                self.fault(at, format!("the request body {kind} has no example"));
            }
        }
    }

    pub(super) fn answers(&mut self, at: &str, id: &str, operation: &'d Value) {
        let mut succeeded = false;
        for (status, response) in members(&operation["responses"]) {
            let response = self.resolved(response);
            let at = format!("{at} {status}");
            if response["description"].as_str().is_none_or(str::is_empty) {
                self.fault(&at, "has no description");
            }
            if response["headers"]["Request-Id"].is_null() {
                self.fault(&at, "does not declare Request-Id");
            }
            for (kind, media) in members(&response["content"]) {
                if self.examples(media).is_empty() {
                    self.fault(&at, format!("{kind} has no example"));
                }
            }
            let good = status.starts_with('2') || status.starts_with('3');
            succeeded |= good;
            if !good && !OWN_ERRORS.contains(&id) {
                self.refusal(&at, response);
            }
            if good {
                self.headers_out(&at, status, response);
            }
        }
        if !succeeded {
            self.fault(at, "says of no success");
        }
        self.pages(at, id, operation);
    }

    pub(super) fn refusal(&mut self, at: &str, response: &'d Value) {
        let contents = members(&response["content"]);
        let kinds: Vec<_> = contents.map(|(kind, _)| kind).collect();
        if kinds != ["application/problem+json"] {
            let what = format!("refuses as {kinds:?}, not application/problem+json");
            self.fault(at, what);
        }
    }

    pub(super) fn headers_out(&mut self, at: &str, status: &str, response: &'d Value) {
        let mut contents = members(&response["content"]);
        let body = contents.next().map(|(_, media)| &media["schema"]);
        let single = body.is_some_and(|body| self.has_field(body, "version"));
        let page = body.is_some_and(|body| self.has_field(body, "next_cursor"));
        let has = |header: &str| !response["headers"][header].is_null();
        if has("ETag") && status.starts_with('2') && (page || !single) {
            self.fault(at, "declares an ETag and has no version");
        }
        if page != has("Link") {
            self.fault(at, "Link belongs to pages");
        }
    }

    pub(super) fn pages(&mut self, at: &str, id: &str, operation: &'d Value) {
        let success = members(&operation["responses"])
            .filter(|(status, _)| status.starts_with('2'))
            .map(|(_, response)| self.resolved(response))
            .next();
        let body = success.and_then(|success| {
            members(&success["content"])
                .next()
                .map(|(_, media)| &media["schema"])
        });
        let page = body.is_some_and(|body| self.has_field(body, "next_cursor"));
        if UNPAGED.contains(&id) {
            return;
        }
        if page {
            for needed in ["limit", "cursor"] {
                if !self.takes(operation, needed) {
                    self.fault(at, format!("a list needs {needed}"));
                }
            }
        } else if id.split('_').any(|word| word == "list") {
            self.fault(at, "is a list without pages");
        }
    }

    pub(super) fn takes(&self, operation: &'d Value, name: &str) -> bool {
        elements(&operation["parameters"])
            .map(|one| self.resolved(one))
            .any(|parameter| parameter["name"] == name)
    }

    pub(super) fn headers_in(&mut self, at: &str, id: &str, method: &str, operation: &'d Value) {
        let secured = elements(&operation["security"]).next().is_some();
        let needs = |name: &str, walk: &Self| walk.takes(operation, name);
        if method == "post" && secured && !needs("Idempotency-Key", self) {
            self.fault(at, "a POST accepts an Idempotency-Key");
        }
        let changes = matches!(method, "patch" | "put" | "delete") && secured;
        if changes && !VERSIONLESS.contains(&id) && !needs("If-Match", self) {
            self.fault(at, "a change needs If-Match");
        }
        let etag = &operation["responses"]["200"]["headers"]["ETag"];
        let conditional = needs("If-None-Match", self) && !operation["responses"]["304"].is_null();
        if method == "get" && !etag.is_null() && !conditional {
            self.fault(
                at,
                "what has an ETag can be asked for with If-None-Match and answer 304",
            );
        }
    }

    pub(super) fn schemas(&mut self) {
        let schemas = &self.document["components"]["schemas"];
        let answered = self.reachable(false);
        let asked = self.reachable(true);
        for (name, schema) in members(schemas) {
            let at = format!("schema {name}");
            if !name
                .chars()
                .next()
                .is_some_and(|first| first.is_ascii_uppercase())
            {
                self.fault(&at, "is not CamelCase");
            }
            let only_answered = answered.contains(name.as_str()) && !asked.contains(name.as_str());
            self.schema(&at, schema, true, only_answered);
        }
    }

    /// The components that requests, or answers, are made of.
    pub(super) fn reachable(&self, of_requests: bool) -> BTreeSet<&'d str> {
        let mut waiting = Vec::new();
        for (_, item) in members(&self.document["paths"]) {
            for (_, operation) in members(item) {
                if of_requests {
                    waiting.push(&operation["requestBody"]);
                    waiting.extend(elements(&operation["parameters"]));
                } else {
                    waiting.push(&operation["responses"]);
                }
            }
        }
        let mut found = BTreeSet::new();
        while let Some(value) = waiting.pop() {
            if let Some(name) = value["$ref"].as_str()
                && found.insert(name)
            {
                waiting.push(self.resolved(value));
            }
            waiting.extend(members(value).map(|(_, inner)| inner));
            waiting.extend(elements(value));
        }
        let prefix = "#/components/schemas/";
        found
            .into_iter()
            .filter_map(|name| name.strip_prefix(prefix))
            .collect()
    }

    pub(super) fn schema(
        &mut self,
        at: &str,
        schema: &'d Value,
        is_component: bool,
        only_answered: bool,
    ) {
        if !schema["nullable"].is_null() {
            self.fault(
                at,
                "nullable is not OpenAPI 3.1: write the type as an array",
            );
        }
        let is_enum = schema["enum"]
            .as_array()
            .is_some_and(|words| words.len() > 1);
        if is_enum && !is_component {
            self.fault(at, "an enum is a component with a name");
        }
        if is_enum && schema["x-open-enum"] != true {
            self.fault(at, "an enum says x-open-enum");
        }
        let alternatives: Vec<_> = elements(&schema["oneOf"]).collect();
        let with_null = alternatives.iter().any(|one| one["type"] == "null");
        if !alternatives.is_empty() && schema["discriminator"].is_null() && !with_null {
            self.fault(at, "a oneOf has a discriminator or null");
        }
        let required: BTreeSet<&str> = elements(&schema["required"])
            .filter_map(Value::as_str)
            .collect();
        for (name, property) in members(&schema["properties"]) {
            let at = format!("{at}.{name}");
            if !is_snake(name) {
                self.fault(&at, "is not snake_case");
            }
            if property["description"].as_str().is_none_or(str::is_empty) {
                self.fault(&at, "has no description");
            }
            if property["properties"].is_object() {
                self.fault(&at, "an object is a component with a name");
            }
            if only_answered && is_nullable(property) && !required.contains(name.as_str()) {
                self.fault(
                    &at,
                    "is nullable, so an answer always has it: it is required",
                );
            }
            self.schema(&at, property, false, only_answered);
        }
        for name in required {
            if schema["properties"][name].is_null() {
                self.fault(at, format!("requires {name}, which it does not have"));
            }
        }
        for inner in ["items", "additionalProperties"] {
            if schema[inner].is_object() {
                self.schema(&format!("{at}[]"), &schema[inner], false, only_answered);
            }
        }
        for list in ["allOf", "oneOf", "anyOf"] {
            for part in elements(&schema[list]) {
                self.schema(at, part, true, only_answered);
            }
        }
    }

    pub(super) fn references(&mut self, at: &str, value: &'d Value) {
        if let Some(to) = value["$ref"].as_str() {
            let found = to
                .strip_prefix('#')
                .and_then(|pointer| self.document.pointer(pointer));
            if found.is_none() {
                self.fault(at, format!("{to} leads nowhere"));
            }
        }
        for (name, inner) in members(value) {
            self.references(&format!("{at}/{name}"), inner);
        }
        for inner in elements(value) {
            self.references(at, inner);
        }
    }

    /// Checks an example against its schema.
    pub(super) fn fits(&mut self, at: &str, schema: &Value, example: &Value) {
        let mut wrong = Vec::new();
        misfits(self.document, schema, example, "", &mut wrong);
        for one in wrong.iter().take(3) {
            self.fault(at, format!("the example does not fit: {one}"));
        }
    }

    pub(super) fn examples_fit(&mut self) {
        let components = &self.document["components"];
        for (name, schema) in members(&components["schemas"]) {
            for example in schema
                .get("example")
                .into_iter()
                .chain(elements(&schema["examples"]))
            {
                self.fits(
                    &format!("schema {name}"),
                    &json!({"$ref": format!("#/components/schemas/{name}")}),
                    example,
                );
            }
        }
        for kind in ["parameters", "headers"] {
            for (name, one) in members(&components[kind]) {
                if let Some(example) = one.get("example") {
                    self.fits(&format!("{kind} {name}"), &one["schema"], example);
                }
            }
        }
        for (name, response) in members(&components["responses"]) {
            self.media_fit(&format!("response {name}"), response);
        }
        for (path, item) in members(&self.document["paths"]) {
            for (method, operation) in members(item) {
                let at = format!("{} {path}", method.to_uppercase());
                for parameter in elements(&operation["parameters"]) {
                    if let Some(example) = parameter.get("example") {
                        self.fits(&at, &parameter["schema"], example);
                    }
                }
                self.media_fit(&at, &operation["requestBody"]);
                for (status, response) in members(&operation["responses"]) {
                    self.media_fit(&format!("{at} {status}"), response);
                }
            }
        }
    }

    pub(super) fn media_fit(&mut self, at: &str, holder: &'d Value) {
        for (_, media) in members(&holder["content"]) {
            let named = members(&media["examples"]).filter_map(|(_, example)| example.get("value"));
            for example in media.get("example").into_iter().chain(named) {
                self.fits(at, &media["schema"], example);
            }
        }
    }
}
