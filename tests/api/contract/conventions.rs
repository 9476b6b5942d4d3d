//! Conventions that need more than one look: what ids, times, pages, refusals, headers and limits look like everywhere.

use super::UNPAGED;
use super::walk::{Walk, elements, is_snake, members};
use rebound::platform::Code;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Ids that are the caller's own words.
const OWN_IDS: &[&str] = &["external_id"];
/// Times and dates whose names say what they are without `_at` and `_on`, or are another standard's.
const NAMED_TIMES: &[&str] = &[
    "call_slot",
    "call_slots",
    "chosen_call_slot",
    "failing_since",
    "on",
    "paused_until",
    "since",
    "timestamp",
    "until",
];
/// Lists in an order of their own.
const UNSORTED: &[&str] = &["action_plans_list_tasks", "changes_list"];
/// What is created and has no path to be read at.
const NOWHERE: &[&str] = &["session_tokens_create"];
/// Elements of lists whose length a rule checks and no shape.
const CHECKED_BY_RULES: &[&str] = &[
    "skills",
    "target_roles",
    "scopes",
    "allowed_origins",
    "emotions",
];
/// Forms of another standard (RFC 6749), which lets unknown members pass and knows no limits.
const OPEN_REQUESTS: &[&str] = &["TokenRequest"];
/// Answers that leave out what does not apply, as RFC 9457 has it. All others say null.
const SHORT_ANSWERS: &[&str] = &["Fault", "Problem"];

/// A field of a component, and whether requests or answers have it.
struct Field<'d> {
    at: String,
    name: &'d str,
    schema: &'d Value,
    asked: bool,
}

impl<'d> Walk<'d> {
    /// Checks all of them.
    pub(super) fn conventions(&mut self) {
        self.tags();
        self.fields();
        self.objects();
        self.always_sent();
        self.unions();
        for (path, item) in members(&self.document["paths"]) {
            for (method, operation) in members(item) {
                let id = operation["operationId"].as_str().unwrap_or_default();
                let at = format!("{} {path} ({id})", method.to_uppercase());
                self.bodies(&at, operation);
                self.path_ids(&at, operation);
                self.rights(&at, operation);
                for (status, response) in members(&operation["responses"]) {
                    let response = self.resolved(response);
                    self.problems(&format!("{at} {status}"), status, response);
                    self.answer(&format!("{at} {status}"), (id, method, status), response);
                }
                self.single(&at, id, method, operation);
                self.page(&at, id, operation);
            }
        }
    }

    /// What a schema is behind its reference, and behind the choice of null.
    fn meant(&self, schema: &'d Value) -> &'d Value {
        let schema = self.resolved(schema);
        let mut others = elements(&schema["oneOf"]).filter(|one| one["type"] != "null");
        match (others.next(), others.next()) {
            (Some(only), None) => self.resolved(only),
            _ => schema,
        }
    }

    fn is(schema: &Value, kind: &str) -> bool {
        schema["type"] == kind || elements(&schema["type"]).any(|one| one == kind)
    }

    fn tags(&mut self) {
        let document = self.document;
        let operations = ["paths", "webhooks"]
            .into_iter()
            .flat_map(|section| members(&document[section]))
            .flat_map(|(_, item)| members(item));
        let used: BTreeSet<&str> = operations
            .flat_map(|(_, operation)| elements(&operation["tags"]))
            .filter_map(Value::as_str)
            .collect();
        for tag in elements(&document["tags"]) {
            let name = tag["name"].as_str().unwrap_or_default();
            if !used.contains(name) {
                self.fault("tags", format!("{name} is nobody's tag"));
            }
            if tag["description"].as_str().is_none_or(str::is_empty) {
                self.fault("tags", format!("the tag {name} has no description"));
            }
        }
    }

    fn each_field(&self) -> Vec<Field<'d>> {
        let asked = self.reachable(true);
        let mut fields = Vec::new();
        for (component, schema) in members(&self.document["components"]["schemas"]) {
            for part in std::iter::once(schema).chain(elements(&schema["allOf"])) {
                for (name, schema) in members(&part["properties"]) {
                    fields.push(Field {
                        at: format!("schema {component}.{name}"),
                        name,
                        schema,
                        asked: asked.contains(component.as_str())
                            && !OPEN_REQUESTS.contains(&component.as_str()),
                    });
                }
            }
        }
        fields
    }

    fn fields(&mut self) {
        for field in self.each_field() {
            let meant = self.meant(field.schema);
            let element = self.meant(&meant["items"]);
            let one = if Self::is(meant, "array") {
                element
            } else {
                meant
            };
            self.id_of(&field, one);
            self.time_of(&field, one);
            if field.asked {
                self.limits(&field.at, field.name, meant);
                if Self::is(meant, "array") && !CHECKED_BY_RULES.contains(&field.name) {
                    self.limits(&format!("{}[]", field.at), field.name, element);
                }
            }
        }
        for (name, schema) in members(&self.document["components"]["schemas"]) {
            for word in elements(&schema["enum"]).filter_map(Value::as_str) {
                let word_of = |part: &str| is_snake(part.trim_start_matches('-'));
                if !word.split('.').all(word_of) {
                    self.fault(&format!("schema {name}"), format!("{word} is no word"));
                }
            }
        }
    }

    fn id_of(&mut self, field: &Field<'d>, schema: &'d Value) {
        let name = field.name;
        let is_id = name == "id" || name.ends_with("_id") || name.ends_with("_ids");
        if is_id && !OWN_IDS.contains(&name) && schema["pattern"].is_null() {
            self.fault(&field.at, "an id has a pattern");
        }
    }

    fn path_ids(&mut self, at: &str, operation: &'d Value) {
        let parameters: Vec<_> = elements(&operation["parameters"])
            .map(|one| self.resolved(one))
            .collect();
        for parameter in parameters {
            let name = parameter["name"].as_str().unwrap_or_default();
            let typed = !self.meant(&parameter["schema"])["pattern"].is_null();
            if parameter["in"] == "path" && name.ends_with("_id") && !typed {
                self.fault(at, format!("the id {name} has no pattern"));
            }
            if name
                .split_once('[')
                .is_some_and(|(_, compared)| !["gte]", "gt]", "lte]", "lt]"].contains(&compared))
            {
                self.fault(at, format!("{name} compares in no known way"));
            }
        }
    }

    fn time_of(&mut self, field: &Field<'d>, schema: &'d Value) {
        let name = field.name;
        let (time, date) = (schema["format"] == "date-time", schema["format"] == "date");
        let lists = name.ends_with("_on") && Self::is(self.meant(field.schema), "array");
        if name.ends_with("_at") && !time {
            self.fault(&field.at, "what ends with _at is a time");
        }
        if (time && !name.ends_with("_at") || date && !name.ends_with("_on"))
            && !NAMED_TIMES.contains(&name)
        {
            self.fault(&field.at, "a time ends with _at, and a date with _on");
        }
        if name.ends_with("_on") && !date && !lists {
            self.fault(&field.at, "what ends with _on is a date");
        }
    }

    /// Whatever is sent to us has limits.
    fn limits(&mut self, at: &str, name: &str, schema: &'d Value) {
        let has = |keyword: &str| !schema[keyword].is_null();
        let known = ["enum", "const", "pattern", "maxLength"]
            .into_iter()
            .any(has)
            || ["date", "date-time"].contains(&schema["format"].as_str().unwrap_or_default());
        if Self::is(schema, "string") && !known {
            self.fault(at, format!("the text {name} has no maxLength"));
        }
        if Self::is(schema, "array") && !has("maxItems") {
            self.fault(at, format!("the list {name} has no maxItems"));
        }
        let number = Self::is(schema, "integer") || Self::is(schema, "number");
        if number && !(has("minimum") && has("maximum")) {
            self.fault(at, format!("the number {name} has no limits"));
        }
    }

    /// Objects have names, and those in requests refuse what they do not know.
    fn objects(&mut self) {
        let asked = self.reachable(true);
        for (name, schema) in members(&self.document["components"]["schemas"]) {
            let at = format!("schema {name}");
            self.named(&at, schema);
            let closed = schema["additionalProperties"] == false;
            let open = OPEN_REQUESTS.contains(&name.as_str());
            if asked.contains(name.as_str()) && schema["properties"].is_object() && !closed && !open
            {
                self.fault(&at, "a request refuses unknown members");
            }
        }
    }

    /// Nothing inside of a component is an object without a name of its own.
    fn named(&mut self, at: &str, schema: &'d Value) {
        let inner = ["items", "additionalProperties"].map(|keyword| &schema[keyword]);
        let fields = members(&schema["properties"]).map(|(_, field)| field);
        let variants = ["oneOf", "anyOf"]
            .into_iter()
            .flat_map(|list| elements(&schema[list]));
        for part in inner
            .into_iter()
            .chain(fields)
            .chain(variants)
            .filter(|part| part.is_object())
        {
            if part["properties"].is_object() {
                self.fault(at, "has an object in it that is no component");
            }
            self.named(at, part);
        }
        for part in elements(&schema["allOf"]) {
            self.named(at, part);
        }
    }

    /// What only answers have is always sent, and the contract says so: a generated type would be `| undefined` for nothing. Where a
    /// field has `#[serde(default)]` for the file that it is read from, it is told as optional, unless it has `#[schema(required)]`.
    fn always_sent(&mut self) {
        let (asked, answered) = (self.reachable(true), self.reachable(false));
        let only_answered = answered.difference(&asked);
        for component in only_answered.filter(|name| !SHORT_ANSWERS.contains(name)) {
            let schema = &self.document["components"]["schemas"][*component];
            for part in std::iter::once(schema).chain(elements(&schema["allOf"])) {
                let is_required = |name: &str| elements(&part["required"]).any(|one| one == name);
                for (name, _) in members(&part["properties"]) {
                    if !is_required(name) {
                        let at = format!("schema {component}.{name}");
                        self.fault(&at, "is always sent, so it is required");
                    }
                }
            }
        }
    }

    fn unions(&mut self) {
        for (name, schema) in members(&self.document["components"]["schemas"]) {
            let at = format!("schema {name}");
            let Some(tag) = schema["discriminator"]["propertyName"].as_str() else {
                continue;
            };
            for variant in elements(&schema["oneOf"]) {
                let told = &self.resolved(variant)["properties"][tag]["const"];
                let to = told
                    .as_str()
                    .map(|word| &schema["discriminator"]["mapping"][word]);
                if variant["$ref"].is_null() || to != Some(&variant["$ref"]) {
                    let what =
                        format!("each variant has a const in {tag}, and the mapping leads to it");
                    self.fault(&at, what);
                }
            }
        }
    }

    fn bodies(&mut self, at: &str, operation: &'d Value) {
        let responses = members(&operation["responses"]).map(|(_, one)| self.resolved(one));
        let holders: Vec<_> = responses.chain([&operation["requestBody"]]).collect();
        for holder in holders {
            for (kind, media) in members(&holder["content"]) {
                if kind.contains("json") && media["schema"]["$ref"].is_null() {
                    self.fault(at, format!("the body of {kind} is no component"));
                }
            }
        }
    }

    fn rights(&mut self, at: &str, operation: &'d Value) {
        let granted =
            &self.document["components"]["securitySchemes"]["tenant"]["flows"]["clientCredentials"];
        for way in elements(&operation["security"]) {
            for (scheme, scopes) in members(way) {
                let scopes: Vec<_> = elements(scopes).filter_map(Value::as_str).collect();
                let known = |scope: &&&str| !granted["scopes"][**scope].is_null();
                if scopes.len() != 1 {
                    self.fault(at, format!("asks {scheme} for {scopes:?}, not one scope"));
                } else if scheme == "tenant" && scopes.iter().filter(known).count() != 1 {
                    self.fault(at, format!("{scopes:?} is no scope that one can ask for"));
                }
            }
        }
    }

    /// A refusal shows a problem for each code that it names, with its own status.
    fn problems(&mut self, at: &str, status: &str, response: &'d Value) {
        let media = &response["content"]["application/problem+json"];
        if media.is_null() {
            return;
        }
        let description = response["description"].as_str().unwrap_or_default();
        let named: BTreeSet<&str> = Code::ALL
            .iter()
            .map(|code| code.as_str())
            .filter(|code| description.contains(&format!("`{code}`")))
            .collect();
        let shown: Vec<&Value> = members(&media["examples"])
            .map(|(_, example)| &example["value"])
            .collect();
        let codes: BTreeSet<&str> = shown
            .iter()
            .filter_map(|problem| problem["code"].as_str())
            .collect();
        if codes.is_empty() || codes != named {
            let what = format!("names the codes {named:?} and shows {codes:?}");
            self.fault(at, what);
        }
        for problem in shown {
            let told = problem["status"].to_string();
            if status.parse::<u16>().is_ok() && told != status {
                self.fault(at, format!("shows a problem of status {told}"));
            }
        }
    }

    fn answer(&mut self, at: &str, (id, method, status): (&str, &str, &str), response: &'d Value) {
        let has = |header: &str| !response["headers"][header].is_null();
        let versioned = members(&response["content"])
            .next()
            .is_some_and(|(_, media)| self.has_field(&media["schema"], "version"));
        let page = members(&response["content"])
            .next()
            .is_some_and(|(_, media)| self.has_field(&media["schema"], "next_cursor"));
        if versioned && !page && ["200", "201"].contains(&status) && !has("ETag") {
            self.fault(at, "has a version and no ETag");
        }
        if status == "201" && !has("Location") && !NOWHERE.contains(&id) {
            self.fault(at, "does not say where the new object is");
        }
        if status == "503" && !has("Retry-After") {
            self.fault(at, "does not say when to try again");
        }
        let keyed = elements(&self.operation(id)["parameters"])
            .map(|one| self.resolved(one))
            .any(|one| one["name"] == "Idempotency-Key");
        if method == "post" && keyed && status.starts_with('2') && !has("Idempotency-Replayed") {
            self.fault(at, "does not say whether it is a stored answer");
        }
    }

    fn operation(&self, id: &str) -> &'d Value {
        members(&self.document["paths"])
            .flat_map(|(_, item)| members(item))
            .map(|(_, operation)| operation)
            .find(|operation| operation["operationId"] == id)
            .unwrap_or(&Value::Null)
    }

    /// One object that is read has an `ETag`, so that it is not read again for nothing.
    fn single(&mut self, at: &str, id: &str, method: &str, operation: &'d Value) {
        let success = self.resolved(&operation["responses"]["200"]);
        let body = &success["content"]["application/json"]["schema"];
        let secured = elements(&operation["security"]).next().is_some();
        let page = self.has_field(body, "next_cursor") || UNPAGED.contains(&id);
        let etag = !success["headers"]["ETag"].is_null();
        if method == "get" && secured && !body.is_null() && !page && !etag {
            self.fault(at, "one object is read with an ETag");
        }
        let required = &self
            .resolved(&operation["requestBody"]["content"]["application/json"]["schema"])["required"];
        if method == "patch" && !required.is_null() {
            self.fault(at, "a merge patch requires nothing");
        }
    }

    fn page(&mut self, at: &str, id: &str, operation: &'d Value) {
        let success = self.resolved(&operation["responses"]["200"]);
        let body = self.resolved(&success["content"]["application/json"]["schema"]);
        if !self.has_field(body, "next_cursor") {
            return;
        }
        let fields: BTreeSet<&str> = members(&body["properties"])
            .map(|(name, _)| name.as_str())
            .collect();
        let required: BTreeSet<&str> = elements(&body["required"])
            .filter_map(Value::as_str)
            .collect();
        let usual = BTreeSet::from(["data", "has_more", "next_cursor"]);
        if fields != usual || required != usual {
            self.fault(at, format!("a page is {usual:?}, all required"));
        }
        if UNPAGED.contains(&id) {
            return;
        }
        let parameter = |name: &str| {
            elements(&operation["parameters"])
                .map(|one| self.resolved(one))
                .find(|one| one["name"] == name)
        };
        let limit = parameter("limit").map_or(&Value::Null, |limit| &limit["schema"]);
        let bounds = [&limit["minimum"], &limit["maximum"], &limit["default"]];
        let right = bounds == [&json!(1), &json!(100), &json!(25)];
        let sorted = parameter("sort").is_some() || UNSORTED.contains(&id);
        if !right {
            self.fault(at, "limit is 1 to 100, and 25 when absent");
        }
        if !sorted {
            self.fault(at, "a list can be sorted");
        }
    }
}

/// An exception that nothing needs any more goes away: these lists only shrink.
#[test]
fn every_exception_is_still_needed() {
    let text = super::CONTRACT.to_string();
    let lists = [
        OWN_IDS,
        NAMED_TIMES,
        UNSORTED,
        NOWHERE,
        CHECKED_BY_RULES,
        OPEN_REQUESTS,
        SHORT_ANSWERS,
        UNPAGED,
        super::VERSIONLESS,
        super::OWN_ERRORS,
    ];
    let unknown: Vec<&&str> = lists
        .into_iter()
        .flatten()
        .filter(|name| !text.contains(&format!("\"{name}\"")))
        .collect();
    assert!(unknown.is_empty(), "{unknown:?} are no longer there");
    let known = lists.map(<[_]>::len).iter().sum::<usize>();
    assert!(known <= 29, "{known} exceptions: mend the contract instead");
}
