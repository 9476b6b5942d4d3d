//! Ids are variables: a script at each request that makes something keeps its id, and paths and bodies name it.

use super::super::reference::{Operation, all};
use super::{examples, parameters};
use crate::openapi::resolve;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// What else is kept of an answer: by operation, the variable and where it is.
const ALSO_KEPT: &[(&str, &str, &str)] = &[
    ("oauth_token", "access_token", "access_token"),
    ("session_tokens_create", "session_token", "token"),
    ("recoveries_get", "next_step", "next_steps[0]?.kind"),
    (
        "feedback_requests_send",
        "feedback_link_token",
        "link_path.split('/').pop()",
    ),
    (
        "practice_sessions_invite_partner",
        "practice_link_token",
        "link_path.split('/').pop()",
    ),
    (
        "feedback_open",
        "observation_id",
        "content.improvements[0]?.id",
    ),
];

/// The variables that scripts fill in.
pub(super) struct Ids<'a> {
    /// By the kind of id, as the contract refers to it.
    of_kind: BTreeMap<&'a str, String>,
    /// Each with what it holds until something else is kept: the example of the contract.
    examples: BTreeMap<String, &'a str>,
    /// The kinds of which something is made; of the others a list is asked.
    made: BTreeSet<&'a str>,
}

impl<'a> Ids<'a> {
    pub(super) fn of(contract: &'a Value) -> Self {
        let mut ids = Self {
            of_kind: BTreeMap::new(),
            examples: BTreeMap::new(),
            made: BTreeSet::new(),
        };
        for operation in all(contract) {
            ids.made.extend(made(contract, &operation));
            for parameter in parameters(contract, &operation)
                .filter(|one| one.get("in").is_some_and(|place| place == "path"))
            {
                let name = variable(&operation, parameter);
                let schema = parameter.get("schema");
                if let Some(kind) = schema.and_then(reference) {
                    ids.of_kind.insert(kind, name.clone());
                }
                let examples = schema.map(|schema| resolve(contract, schema));
                let example = parameter
                    .get("example")
                    .or_else(|| examples?.pointer("/examples/0"));
                ids.examples
                    .insert(name, example.and_then(Value::as_str).unwrap_or_default());
            }
        }
        for (_, name, _) in ALSO_KEPT {
            ids.examples.entry((*name).to_owned()).or_default();
        }
        ids
    }

    /// As a collection declares them.
    pub(super) fn variables(&self) -> impl Iterator<Item = Value> {
        self.examples
            .iter()
            .map(|(name, example)| json!({"key": name, "value": example}))
    }

    /// Whether a member of a body with this name is one of them.
    pub(super) fn holds(&self, name: &str) -> bool {
        name.ends_with("_id") && self.examples.contains_key(name)
    }

    /// What is run with the answer, a line for each that is kept.
    pub(super) fn script(&self, contract: &'a Value, operation: &Operation<'a>) -> Vec<String> {
        let id = operation.text("operationId");
        let also = ALSO_KEPT.iter().filter(|(wanted, _, _)| *wanted == id);
        let mut lines: Vec<String> = also.map(|(_, name, place)| keep(name, place)).collect();
        let new = made(contract, operation).and_then(|kind| self.of_kind.get(kind));
        lines.extend(new.map(|name| keep(name, "id")));
        let listed = row_kind(contract, operation).filter(|kind| !self.made.contains(kind));
        let listed = listed.and_then(|kind| self.of_kind.get(kind));
        lines.extend(listed.map(|name| keep(name, "data[0]?.id")));
        if id == "oauth_token" {
            lines.extend(examples::days(contract).map(|days| {
                let day =
                    format!("new Date(Date.now() + {days} * 86400000).toISOString().slice(0, 10)");
                format!(
                    "pm.collectionVariables.set('{}', {day});",
                    examples::day_name(days)
                )
            }));
        }
        lines
    }
}

fn keep(name: &str, place: &str) -> String {
    format!(
        "if (pm.response.code < 300 && pm.response.json().{place}) pm.collectionVariables.set('{name}', pm.response.json().{place});"
    )
}

/// The variable of a parameter of the path. The secret of a link is named after its links.
pub(super) fn variable(operation: &Operation<'_>, parameter: &Value) -> String {
    let name = parameter
        .get("name")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let links = operation.path.split('/').nth(2).unwrap_or_default();
    match name {
        "token" => format!("{}_token", links.trim_end_matches('s')),
        _ => name.to_owned(),
    }
}

/// Whether the operation makes what others are about.
pub(super) fn is_making(contract: &Value, operation: &Operation<'_>) -> bool {
    made(contract, operation).is_some()
}

/// The kind of id of what the operation makes, unless its path is about another one of it.
fn made<'a>(contract: &'a Value, operation: &Operation<'a>) -> Option<&'a str> {
    let schema = answer(contract, operation, &["201", "202"])?;
    let kind = member(contract, schema, "id").and_then(reference)?;
    let is_in_path = parameters(contract, operation)
        .any(|one| one.get("schema").and_then(reference) == Some(kind));
    (operation.method == "POST" && !is_in_path).then_some(kind)
}

/// The kind of id of the rows of a list.
fn row_kind<'a>(contract: &'a Value, operation: &Operation<'a>) -> Option<&'a str> {
    let schema = answer(contract, operation, &["200"])?;
    let row = member(contract, schema, "data")?.get("items")?;
    member(contract, row, "id").and_then(reference)
}

fn answer<'a>(
    contract: &'a Value,
    operation: &Operation<'a>,
    statuses: &[&str],
) -> Option<&'a Value> {
    let responses = operation.value.get("responses")?;
    let response = statuses.iter().find_map(|status| responses.get(status))?;
    resolve(contract, response).pointer("/content/application~1json/schema")
}

/// A member of an object, or of one of those that it is made of.
fn member<'a>(contract: &'a Value, schema: &'a Value, name: &str) -> Option<&'a Value> {
    let schema = resolve(contract, schema);
    let parts = schema.get("allOf").and_then(Value::as_array);
    let here = schema
        .get("properties")
        .and_then(|members| members.get(name));
    here.or_else(|| parts?.iter().find_map(|part| member(contract, part, name)))
}

fn reference(schema: &Value) -> Option<&str> {
    schema.get("$ref").and_then(Value::as_str)
}
