//! The reference: a page for each operation, from nothing but the contract.

use super::frame::page;
use crate::openapi::resolve;
use maud::{Markup, html};
use serde_json::Value;
use std::fmt::Write as _;

/// An operation as the contract has it.
pub(super) struct Operation<'a> {
    pub(super) path: &'a str,
    pub(super) method: String,
    pub(super) value: &'a Value,
}

impl<'a> Operation<'a> {
    pub(super) fn text(&self, name: &str) -> &'a str {
        self.value
            .get(name)
            .and_then(Value::as_str)
            .unwrap_or_default()
    }

    pub(super) fn tag(&self) -> &'a str {
        self.value
            .pointer("/tags/0")
            .and_then(Value::as_str)
            .unwrap_or_default()
    }

    /// The scopes that a token needs, each with the kind of token.
    pub(super) fn callers(&self) -> Vec<String> {
        let kinds = self.value.get("security").and_then(Value::as_array);
        kinds
            .into_iter()
            .flatten()
            .filter_map(Value::as_object)
            .flatten()
            .map(|(kind, scopes)| {
                let scopes: Vec<&str> = scopes
                    .as_array()
                    .into_iter()
                    .flatten()
                    .filter_map(Value::as_str)
                    .collect();
                format!("{kind} ({})", scopes.join(", "))
            })
            .collect()
    }
}

/// Every operation.
pub(super) fn all(contract: &Value) -> impl Iterator<Item = Operation<'_>> {
    let paths = contract
        .get("paths")
        .and_then(Value::as_object)
        .into_iter()
        .flatten();
    paths.flat_map(|(path, item)| {
        item.as_object()
            .into_iter()
            .flatten()
            .map(move |(method, value)| Operation {
                path,
                method: method.to_uppercase(),
                value,
            })
    })
}

/// All operations by tag.
pub(super) fn index(contract: &Value) -> Markup {
    let tags = contract.get("tags").and_then(Value::as_array);
    html! {
        @for tag in tags.into_iter().flatten() {
            @let name = tag.get("name").and_then(Value::as_str).unwrap_or_default();
            @let of_tag: Vec<_> = all(contract).filter(|operation| operation.tag() == name).collect();
            @if !of_tag.is_empty() {
                h2 { (name) }
                p { (prose(tag.get("description").and_then(Value::as_str).unwrap_or_default())) }
                table {
                    @for operation in of_tag {
                        tr {
                            td { a href={"/docs/reference/" (operation.text("operationId"))} { code { (operation.text("operationId")) } } }
                            td { (operation.text("summary")) }
                            td { code { (operation.method) " " (operation.path) } }
                        }
                    }
                }
            }
        }
    }
}

/// The page of one operation.
pub(super) fn operation(contract: &Value, id: &str) -> Option<Markup> {
    let operation = all(contract).find(|operation| operation.text("operationId") == id)?;
    let callers = operation.callers();
    Some(page(
        operation.text("summary"),
        &html! {
            p { code { (operation.method) " " (operation.path) } " · " code { (id) } }
            p { (prose(operation.text("description"))) }
            p {
                @if callers.is_empty() { "Anybody may call it." } @else { "Token: " (callers.join(" or ")) "." }
            }
            (parameters(contract, operation.value))
            (bodies(contract, operation.value))
            h2 { "Calling it" }
            @for sample in operation.value.get("x-codeSamples").and_then(Value::as_array).into_iter().flatten() {
                h3 { (sample.get("label").and_then(Value::as_str).unwrap_or_default()) }
                pre { code { (sample.get("source").and_then(Value::as_str).unwrap_or_default()) } }
            }
            (answers(contract, operation.value))
        },
    ))
}

/// A description of the contract, in which back-ticks mark what programs read.
fn prose(text: &str) -> Markup {
    html! {
        @for (number, part) in text.split('`').enumerate() {
            @if number % 2 == 1 { code { (part) } } @else { (part) }
        }
    }
}

fn parameters(contract: &Value, operation: &Value) -> Markup {
    let parameters = operation.get("parameters").and_then(Value::as_array);
    let text = |value: &Value, name: &str| {
        value
            .get(name)
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    html! {
        @if let Some(parameters) = parameters.filter(|parameters| !parameters.is_empty()) {
            h2 { "Parameters" }
            table {
                @for parameter in parameters.iter().map(|parameter| resolve(contract, parameter)) {
                    tr {
                        td { code { (text(parameter, "name")) } }
                        td { (text(parameter, "in")) @if parameter.get("required") == Some(&Value::Bool(true)) { ", required" } }
                        td { (prose(&text(parameter, "description"))) }
                    }
                }
            }
        }
    }
}

/// The fields of the request's body.
fn bodies(contract: &Value, operation: &Value) -> Markup {
    let schema = operation
        .pointer("/requestBody/content")
        .and_then(Value::as_object)
        .and_then(|content| content.values().next()?.get("schema"))
        .map(|schema| resolve(contract, schema));
    html! { @if let Some(schema) = schema { h2 { "Body" } (fields(contract, schema)) } }
}

fn fields(contract: &Value, schema: &Value) -> Markup {
    let required: Vec<&str> = schema
        .get("required")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    html! {
        table {
            @for (name, field) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
                tr {
                    td { code { (name) } }
                    td { (kind(contract, field)) @if required.contains(&name.as_str()) { ", required" } }
                    td { (prose(field.get("description").or_else(|| resolve(contract, field).get("description")).and_then(Value::as_str).unwrap_or_default())) }
                }
            }
        }
    }
}

/// What a field is, in a word or two.
fn kind(contract: &Value, field: &Value) -> String {
    let field = resolve(contract, field);
    if let Some(words) = field.get("enum").and_then(Value::as_array) {
        let words: Vec<&str> = words.iter().filter_map(Value::as_str).collect();
        return words.join(" | ");
    }
    if let Some(choices) = field.get("oneOf").and_then(Value::as_array) {
        let kinds: Vec<String> = choices.iter().map(|one| kind(contract, one)).collect();
        return kinds.join(" or ");
    }
    if let Some(items) = field.get("items") {
        return format!("list of {}", kind(contract, items));
    }
    match field.get("type") {
        Some(Value::String(name)) => name.clone(),
        Some(Value::Array(names)) => names
            .iter()
            .filter_map(Value::as_str)
            .collect::<Vec<_>>()
            .join(" or "),
        _ => "object".to_owned(),
    }
}

/// Each answer with its example.
fn answers(contract: &Value, operation: &Value) -> Markup {
    let responses = operation.get("responses").and_then(Value::as_object);
    html! {
        h2 { "Answers" }
        @for (status, response) in responses.into_iter().flatten() {
            @let response = resolve(contract, response);
            @if status != "default" {
                h3 { (status) }
                p { (prose(response.get("description").and_then(Value::as_str).unwrap_or_default())) }
                @for media in response.get("content").and_then(Value::as_object).into_iter().flatten().map(|(_, media)| media) {
                    @if let Some(example) = example(contract, media) { pre { code { (serde_json::to_string_pretty(example).unwrap_or_default()) } } }
                }
            }
        }
    }
}

fn example<'a>(contract: &'a Value, media: &'a Value) -> Option<&'a Value> {
    let named = media.get("examples").and_then(Value::as_object);
    media
        .get("example")
        .or_else(|| named?.values().next()?.get("value"))
        .or_else(|| resolve(contract, media.get("schema")?).get("example"))
}

/// One line for each operation.
pub(super) fn text(contract: &Value) -> String {
    let mut lines = String::new();
    for operation in all(contract) {
        // Writing into a String cannot fail.
        writeln!(
            lines,
            "- {} {} ({}): {}. {}",
            operation.method,
            operation.path,
            operation.text("operationId"),
            operation.text("summary"),
            operation.text("description").replace('\n', " ")
        )
        .ok();
    }
    lines
}
