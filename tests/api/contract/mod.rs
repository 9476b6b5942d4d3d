//! The contract: what is served is what is committed, and every operation of it is whole.
//!
//! `UPDATE_CONTRACT=1 cargo test --test api contract` adopts a change; `openapi/README.md` says what to look at first.

mod fits;

pub(crate) use fits::misfits;

use rebound::app::CONTRACT;
use rebound::openapi;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

const ADOPT: &str = "UPDATE_CONTRACT=1 cargo test --test api contract";
const METHODS: &[&str] = &["get", "put", "post", "delete", "patch"];
/// Lists so short that they have no pages.
const UNPAGED: &[&str] = &["error_codes_list", "exercises_list"];
/// Changes without `If-Match`: their objects have no version.
const VERSIONLESS: &[&str] = &["session_tokens_revoke"];
/// Answers in the shape of another standard (RFC 6749) instead of a problem.
const OWN_ERRORS: &[&str] = &["oauth_token"];
/// Lines of a difference that a person still reads.
const SHOWN: usize = 80;

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("openapi")
        .join(name)
}

/// The committed documents and what should be in them.
fn documents() -> [(&'static str, Value); 2] {
    [
        ("v1.json", CONTRACT.clone()),
        ("v1.sdk.json", openapi::for_sdks(&CONTRACT)),
    ]
}

fn unescaped(pointer: &str) -> String {
    pointer.replace("~1", "/").replace("~0", "~")
}

/// Where a pointer leads, in words: `GET /v1/candidates responses/200/headers`.
fn place(pointer: &str) -> String {
    let mut parts = pointer.split('/').skip(1).map(unescaped);
    let (first, second, third) = (parts.next(), parts.next(), parts.next());
    let rest: Vec<String> = parts.collect();
    match (first.as_deref(), second, third) {
        (Some("paths"), Some(path), Some(method)) => {
            format!("{} {path} {}", method.to_uppercase(), rest.join("/"))
        }
        (Some("components"), Some(kind), Some(name)) => {
            format!("{} {name} {}", kind.trim_end_matches('s'), rest.join("/"))
        }
        _ => unescaped(pointer),
    }
    .trim_end()
    .to_owned()
}

/// What moved between two documents, a line for each place; whole things that came or went are one line.
fn moved(committed: &Value, served: &Value) -> Vec<String> {
    fn named(list: &[Value]) -> Option<BTreeMap<String, &Value>> {
        let key = |one: &Value| {
            let name = one
                .get("name")
                .or_else(|| one.get("$ref"))
                .and_then(Value::as_str)?;
            Some(format!(
                "{name} {}",
                one.get("in").and_then(Value::as_str).unwrap_or_default()
            ))
        };
        list.iter().map(|one| Some((key(one)?, one))).collect()
    }
    fn walk(at: &str, committed: &Value, served: &Value, lines: &mut Vec<String>) {
        match (committed, served) {
            (Value::Object(old), Value::Object(new)) => {
                let keys: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
                for key in keys {
                    let at = format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"));
                    match (old.get(key), new.get(key)) {
                        (Some(old), Some(new)) => walk(&at, old, new, lines),
                        (Some(_), None) => lines.push(format!("- {}", place(&at))),
                        _ => lines.push(format!("+ {}", place(&at))),
                    }
                }
            }
            (Value::Array(old), Value::Array(new))
                if named(old).is_some() && named(new).is_some() =>
            {
                let (old, new) = (
                    named(old).unwrap_or_default(),
                    named(new).unwrap_or_default(),
                );
                for key in old.keys().chain(new.keys()).collect::<BTreeSet<_>>() {
                    let at = format!("{at}/{}", key.trim_end().replace('/', "~1"));
                    match (old.get(key), new.get(key)) {
                        (Some(old), Some(new)) => walk(&at, old, new, lines),
                        (Some(_), None) => lines.push(format!("- {}", place(&at))),
                        _ => lines.push(format!("+ {}", place(&at))),
                    }
                }
            }
            (old, new) if old != new => {
                let short = |value: &Value| value.to_string().chars().take(70).collect::<String>();
                lines.push(format!("~ {}: {} → {}", place(at), short(old), short(new)));
            }
            _ => {}
        }
    }
    let mut lines = Vec::new();
    walk("", committed, served, &mut lines);
    lines
}

#[test]
fn the_served_contract_is_the_committed_one() {
    let adopt = std::env::var_os("UPDATE_CONTRACT").is_some_and(|value| value == "1");
    let mut report = Vec::new();
    for (name, served) in documents() {
        if adopt {
            let text = serde_json::to_string_pretty(&served).unwrap();
            std::fs::write(file(name), format!("{text}\n")).unwrap();
            continue;
        }
        let committed = std::fs::read_to_string(file(name)).unwrap_or_default();
        let committed: Value = serde_json::from_str(&committed).unwrap_or_else(|_| json!({}));
        let lines = moved(&committed, &served);
        if lines.is_empty() {
            continue;
        }
        report.push(format!("openapi/{name}: {} changes", lines.len()));
        report.extend(lines.iter().take(SHOWN).map(|line| format!("  {line}")));
    }
    assert!(
        report.is_empty(),
        "\nThe served contract is not the committed one (- gone, + new, ~ changed):\n{}\n\nIf that is meant: {ADOPT}\n",
        report.join("\n")
    );
}

/// The document, and what the walk found wrong.
struct Walk<'d> {
    document: &'d Value,
    faults: Vec<String>,
}

fn is_snake(name: &str) -> bool {
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

fn members(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

fn elements(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn is_nullable(schema: &Value) -> bool {
    let among = |name: &str| {
        elements(&schema[name]).any(|one| one["type"] == "null" || one == &json!("null"))
    };
    among("type") || among("oneOf") || among("anyOf")
}

impl<'d> Walk<'d> {
    fn fault(&mut self, at: &str, what: impl std::fmt::Display) {
        self.faults.push(format!("{at}: {what}"));
    }

    fn resolved(&self, value: &'d Value) -> &'d Value {
        resolved(self.document, value)
    }

    /// Every field of an object, also what it is composed of.
    fn has_field(&self, schema: &'d Value, field: &str) -> bool {
        let schema = self.resolved(schema);
        !schema["properties"][field].is_null()
            || elements(&schema["allOf"]).any(|part| self.has_field(part, field))
    }

    /// The example of a media type: its own or its schema's.
    fn examples(&self, media: &'d Value) -> Vec<&'d Value> {
        let schema = self.resolved(&media["schema"]);
        let own = media.get("example").into_iter();
        let named = members(&media["examples"]).filter_map(|(_, example)| example.get("value"));
        let of_schema = schema
            .get("example")
            .into_iter()
            .chain(elements(&schema["examples"]));
        own.chain(named).chain(of_schema).collect()
    }

    fn whole(document: &'d Value) -> Vec<String> {
        let mut walk = Self {
            document,
            faults: Vec::new(),
        };
        walk.operations();
        walk.schemas();
        walk.references("", document);
        walk.examples_fit();
        walk.faults.sort();
        walk.faults.dedup();
        walk.faults
    }

    fn operations(&mut self) {
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

    fn words(&mut self, at: &str, operation: &'d Value, tags: &BTreeSet<&str>) {
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

    fn answers(&mut self, at: &str, id: &str, operation: &'d Value) {
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
        self.limits(at, operation);
    }

    /// Whoever is known has a budget, and every answer to them says what is left of it.
    fn limits(&mut self, at: &str, operation: &'d Value) {
        if elements(&operation["security"]).next().is_none() {
            return;
        }
        if operation["responses"]["429"].is_null() {
            self.fault(at, "does not say that it may be asked too often (429)");
        }
        for (status, response) in members(&operation["responses"]) {
            let headers = &self.resolved(response)["headers"];
            let told = !headers["RateLimit"].is_null() && !headers["RateLimit-Policy"].is_null();
            if told == (status == "401") {
                self.fault(
                    &format!("{at} {status}"),
                    "RateLimit belongs to every answer but 401",
                );
            }
            if matches!(status.as_str(), "429" | "503") && headers["Retry-After"].is_null() {
                self.fault(&format!("{at} {status}"), "does not declare Retry-After");
            }
        }
    }

    fn refusal(&mut self, at: &str, response: &'d Value) {
        let contents = members(&response["content"]);
        let kinds: Vec<_> = contents.map(|(kind, _)| kind).collect();
        if kinds != ["application/problem+json"] {
            let what = format!("refuses as {kinds:?}, not application/problem+json");
            self.fault(at, what);
        }
    }

    fn headers_out(&mut self, at: &str, status: &str, response: &'d Value) {
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

    fn pages(&mut self, at: &str, id: &str, operation: &'d Value) {
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

    fn takes(&self, operation: &'d Value, name: &str) -> bool {
        elements(&operation["parameters"])
            .map(|one| self.resolved(one))
            .any(|parameter| parameter["name"] == name)
    }

    fn headers_in(&mut self, at: &str, id: &str, method: &str, operation: &'d Value) {
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

    fn schemas(&mut self) {
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
    fn reachable(&self, of_requests: bool) -> BTreeSet<&'d str> {
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

    fn schema(&mut self, at: &str, schema: &'d Value, is_component: bool, only_answered: bool) {
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

    fn references(&mut self, at: &str, value: &'d Value) {
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
    fn fits(&mut self, at: &str, schema: &Value, example: &Value) {
        let mut wrong = Vec::new();
        misfits(self.document, schema, example, "", &mut wrong);
        for one in wrong.iter().take(3) {
            self.fault(at, format!("the example does not fit: {one}"));
        }
    }

    fn examples_fit(&mut self) {
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

    fn media_fit(&mut self, at: &str, holder: &'d Value) {
        for (_, media) in members(&holder["content"]) {
            let named = members(&media["examples"]).filter_map(|(_, example)| example.get("value"));
            for example in media.get("example").into_iter().chain(named) {
                self.fits(at, &media["schema"], example);
            }
        }
    }
}

#[test]
fn every_operation_is_whole() {
    let faults = Walk::whole(&CONTRACT);
    assert!(
        faults.is_empty(),
        "\n{}\n{} faults\n",
        faults.join("\n"),
        faults.len()
    );
}

#[test]
fn generators_get_the_contract_without_its_webhooks() {
    let sdk = openapi::for_sdks(&CONTRACT);
    assert!(sdk["webhooks"].is_null());
    assert_eq!(sdk["paths"], CONTRACT["paths"]);
    assert!(CONTRACT["webhooks"].is_object());
}

mod planted {
    //! One fault of each kind, planted into the real contract.

    use super::*;

    fn at<'v>(document: &'v mut Value, pointer: &str) -> &'v mut Value {
        document
            .pointer_mut(pointer)
            .unwrap_or_else(|| panic!("{pointer} has moved"))
    }

    fn without(document: &mut Value, pointer: &str, member: &str) {
        let holder: &mut Map<String, Value> = at(document, pointer).as_object_mut().unwrap();
        assert!(holder.remove(member).is_some(), "{pointer} has no {member}");
    }

    /// The faults that a change adds to those of the contract as it is.
    fn new_faults(change: impl Fn(&mut Value)) -> Vec<String> {
        let mut document = CONTRACT.clone();
        change(&mut document);
        let known = Walk::whole(&CONTRACT);
        Walk::whole(&document)
            .into_iter()
            .filter(|fault| !known.contains(fault))
            .collect()
    }

    #[test]
    #[expect(clippy::too_many_lines, reason = "a table with a line for each fault")]
    fn every_kind_of_fault_is_found() {
        const CREATE: &str = "/paths/~1v1~1candidates/post";
        const LIST: &str = "/paths/~1v1~1candidates/get";
        const GET: &str = "/paths/~1v1~1candidates~1{candidate_id}/get";
        const UPDATE: &str = "/paths/~1v1~1candidates~1{candidate_id}/patch";
        const BODY: &str = "/components/schemas/CandidateBody";
        type Plant = (&'static str, Box<dyn Fn(&mut Value)>);
        let plants: Vec<Plant> = vec![
            (
                "not noun_verb",
                Box::new(|d| at(d, CREATE)["operationId"] = json!("createCandidate")),
            ),
            (
                "another's too",
                Box::new(|d| at(d, CREATE)["operationId"] = json!("candidates_list")),
            ),
            (
                "one known tag",
                Box::new(|d| at(d, CREATE)["tags"] = json!(["Nonsense"])),
            ),
            (
                "summary",
                Box::new(|d| at(d, CREATE)["summary"] = json!("Create a candidate.")),
            ),
            (
                "description for somebody",
                Box::new(|d| without(d, CREATE, "description")),
            ),
            ("who may call", Box::new(|d| without(d, CREATE, "security"))),
            ("no example", Box::new(|d| without(d, BODY, "example"))),
            (
                "no success",
                Box::new(|d| without(d, &format!("{CREATE}/responses"), "201")),
            ),
            (
                "has no description",
                Box::new(|d| without(d, &format!("{CREATE}/responses/201"), "description")),
            ),
            (
                "Request-Id",
                Box::new(|d| without(d, &format!("{CREATE}/responses/201/headers"), "Request-Id")),
            ),
            (
                "asked too often",
                Box::new(|d| without(d, &format!("{CREATE}/responses"), "429")),
            ),
            (
                "RateLimit belongs",
                Box::new(|d| without(d, &format!("{CREATE}/responses/201/headers"), "RateLimit")),
            ),
            (
                "Retry-After",
                Box::new(|d| without(d, "/components/responses/Problem429/headers", "Retry-After")),
            ),
            (
                "ETag and has no version",
                Box::new(|d| at(d, &format!("{LIST}/responses/200/headers"))["ETag"] = json!({})),
            ),
            (
                "Link belongs",
                Box::new(|d| without(d, &format!("{LIST}/responses/200/headers"), "Link")),
            ),
            (
                "not application/problem+json",
                Box::new(|d| {
                    let content = at(d, "/components/responses/Problem404/content")
                        .as_object_mut()
                        .unwrap();
                    let problem = content.remove("application/problem+json").unwrap();
                    content.insert("application/json".to_owned(), problem);
                }),
            ),
            (
                "needs limit",
                Box::new(|d| at(d, LIST)["parameters"] = json!([])),
            ),
            (
                "list without pages",
                Box::new(|d| at(d, CREATE)["operationId"] = json!("candidates_list_all")),
            ),
            (
                "Idempotency-Key",
                Box::new(|d| at(d, CREATE)["parameters"] = json!([])),
            ),
            (
                "needs If-Match",
                Box::new(|d| at(d, UPDATE)["parameters"] = json!([])),
            ),
            (
                "If-None-Match",
                Box::new(|d| without(d, &format!("{GET}/responses"), "304")),
            ),
            (
                "leads nowhere",
                Box::new(|d| {
                    at(d, CREATE)["responses"]["404"] =
                        json!({"$ref": "#/components/responses/Gone"});
                }),
            ),
            (
                "is not snake_case",
                Box::new(|d| {
                    at(d, BODY)["properties"]["firstName"] =
                        json!({"type": "string", "description": "x"});
                }),
            ),
            (
                "a path is not snake_case",
                Box::new(|d| {
                    let paths = at(d, "/paths").as_object_mut().unwrap();
                    let item = paths.remove("/v1/candidates").unwrap();
                    paths.insert("/v1/the-candidates".to_owned(), item);
                }),
            ),
            (
                "has no description",
                Box::new(|d| without(d, &format!("{BODY}/properties/first_name"), "description")),
            ),
            (
                "nullable is not",
                Box::new(|d| {
                    at(d, &format!("{BODY}/properties/first_name"))["nullable"] = json!(true);
                }),
            ),
            (
                "component with a name",
                Box::new(|d| {
                    at(d, &format!("{BODY}/properties/first_name"))["enum"] = json!(["a", "b"]);
                }),
            ),
            (
                "x-open-enum",
                Box::new(|d| without(d, "/components/schemas/Weekday", "x-open-enum")),
            ),
            (
                "discriminator or null",
                Box::new(|d| at(d, BODY)["oneOf"] = json!([{"type": "object"}])),
            ),
            (
                "it is required",
                Box::new(|d| at(d, BODY)["required"] = json!(["id"])),
            ),
            (
                "which it does not have",
                Box::new(|d| at(d, BODY)["required"] = json!(["age"])),
            ),
            (
                "does not fit",
                Box::new(|d| at(d, &format!("{BODY}/example"))["weekly_hours"] = json!("three")),
            ),
            (
                "does not fit",
                Box::new(|d| at(d, "/components/parameters/IfMatch")["example"] = json!(3)),
            ),
        ];
        for (expected, plant) in plants {
            let found = new_faults(&*plant);
            let seen = expected.strip_prefix("a path ").unwrap_or(expected);
            assert!(
                found.iter().any(|fault| fault.contains(seen)),
                "{expected}: {found:?}"
            );
        }
    }

    #[test]
    fn what_moved_is_said_in_words() {
        let mut other = CONTRACT.clone();
        assert_eq!(moved(&CONTRACT, &other), Vec::<String>::new());
        let paths = at(&mut other, "/paths").as_object_mut().unwrap();
        let item = paths.remove("/v1/exercises").unwrap();
        paths.insert("/v1/drills".to_owned(), item);
        without(&mut other, "/paths/~1v1~1candidates", "post");
        without(
            &mut other,
            "/components/schemas/CandidateBody/properties",
            "email",
        );
        at(&mut other, "/components/schemas/CandidateBody/properties")["age"] =
            json!({"type": "integer"});
        at(&mut other, "/paths/~1v1~1candidates/get")["summary"] = json!("Other");
        at(&mut other, "/paths/~1v1~1candidates/get/parameters/0")["required"] = json!(true);
        let lines = moved(&CONTRACT, &other);
        for expected in [
            "- /paths//v1/exercises",
            "+ /paths//v1/drills",
            "- POST /v1/candidates",
            "- schema CandidateBody properties/email",
            "+ schema CandidateBody properties/age",
            "~ GET /v1/candidates summary: \"List candidates\" → \"Other\"",
            "~ GET /v1/candidates parameters/limit query/required: false → true",
        ] {
            assert!(
                lines.iter().any(|line| line == expected),
                "{expected}: {lines:#?}"
            );
        }
        assert_eq!(lines.len(), 7);
    }
}
