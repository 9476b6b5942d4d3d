//! What moved between two contracts, in lines that a person can read.

use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

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
        (Some("paths"), Some(path), None) => path,
        (Some("components"), Some(kind), Some(name)) => {
            format!("{} {name} {}", kind.trim_end_matches('s'), rest.join("/"))
        }
        _ => unescaped(pointer),
    }
    .trim_end()
    .to_owned()
}

/// What moved between two documents, a line for each place; whole things that came or went are one line.
pub(super) fn moved(committed: &Value, served: &Value) -> Vec<String> {
    let mut lines = Vec::new();
    walk("", committed, served, &mut lines);
    lines
}

fn walk(at: &str, committed: &Value, served: &Value, lines: &mut Vec<String>) {
    match (committed, served) {
        (Value::Object(old), Value::Object(new)) => {
            let inside = |key: &str| key.replace('~', "~0").replace('/', "~1");
            members(at, inside, &by_name(old), &by_name(new), lines);
        }
        (Value::Array(old), Value::Array(new)) => match (named(old), named(new)) {
            (Some(old), Some(new)) => {
                let inside = |key: &str| key.trim_end().replace('/', "~1");
                members(at, inside, &old, &new, lines);
            }
            _ if are_words(old) && are_words(new) => words(at, old, new, lines),
            _ => changed(at, committed, served, lines),
        },
        _ => changed(at, committed, served, lines),
    }
}

fn by_name(object: &Map<String, Value>) -> BTreeMap<String, &Value> {
    let members = object.iter().map(|(name, value)| (name.clone(), value));
    members.collect()
}

/// Parameters and the like, which are lists of things with names.
fn named(list: &[Value]) -> Option<BTreeMap<String, &Value>> {
    let key = |one: &Value| {
        let name = one.get("name").or_else(|| one.get("$ref"))?.as_str()?;
        let place = one.get("in").and_then(Value::as_str);
        Some(format!("{name} {}", place.unwrap_or_default()))
    };
    list.iter().map(|one| Some((key(one)?, one))).collect()
}

fn members(
    at: &str,
    inside: impl Fn(&str) -> String,
    old: &BTreeMap<String, &Value>,
    new: &BTreeMap<String, &Value>,
    lines: &mut Vec<String>,
) {
    for key in old.keys().chain(new.keys()).collect::<BTreeSet<_>>() {
        let at = format!("{at}/{}", inside(key));
        match (old.get(key), new.get(key)) {
            (Some(old), Some(new)) => walk(&at, old, new, lines),
            (Some(_), None) => lines.push(format!("- {}", place(&at))),
            _ => lines.push(format!("+ {}", place(&at))),
        }
    }
}

fn are_words(list: &[Value]) -> bool {
    list.iter().all(Value::is_string)
}

/// A long list would be cut before the word that moved, so each that came or went has its line.
fn words(at: &str, old: &[Value], new: &[Value], lines: &mut Vec<String>) {
    let before = lines.len();
    let gone = old.iter().filter(|word| !new.contains(word));
    lines.extend(gone.map(|word| format!("- {} {word}", place(at))));
    let come = new.iter().filter(|word| !old.contains(word));
    lines.extend(come.map(|word| format!("+ {} {word}", place(at))));
    if lines.len() == before && old != new {
        lines.push(format!("~ {}: in another order", place(at)));
    }
}

fn changed(at: &str, old: &Value, new: &Value, lines: &mut Vec<String>) {
    if old != new {
        let short = |value: &Value| value.to_string().chars().take(70).collect::<String>();
        lines.push(format!("~ {}: {} → {}", place(at), short(old), short(new)));
    }
}
