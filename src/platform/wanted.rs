//! What the schema of a body wants at each of its places: to say what is wrong there, and to put something right there.
//!
//! It reads as much of JSON Schema as our bodies are made of: a type that may be null, a list of words, members, items, and references.

use super::error::{Fault, FaultCode};
use serde_json::{Map, Value, json};
use utoipa::ToSchema;

/// The schema of a body, with those that it refers to.
pub(super) struct Wanted {
    whole: Value,
    named: Map<String, Value>,
}

impl Wanted {
    /// What the contract says of this type.
    pub(super) fn by<T: ToSchema>() -> Self {
        let mut named = Vec::new();
        T::schemas(&mut named);
        let named = named
            .into_iter()
            .map(|(name, schema)| (name, json!(schema)));
        Self {
            whole: json!(T::schema()),
            named: named.collect(),
        }
    }

    /// What is wrong with the value at a place.
    pub(super) fn fault(&self, value: &Value, pointer: &str) -> Fault {
        let (code, detail) = match self.at(pointer) {
            Some(schema) => wrong(schema, value.pointer(pointer).unwrap_or(&Value::Null)),
            None => (
                FaultCode::UnknownMember,
                "is not a member of this object".to_owned(),
            ),
        };
        Fault::at(pointer, code, detail)
    }

    /// Puts something right at a place, or takes away what has no place. Whether there was anything to do.
    pub(super) fn mend(&self, value: &mut Value, pointer: &str) -> bool {
        let right = self.at(pointer).map(|schema| self.sample(schema));
        let Some((parent, name)) = pointer.rsplit_once('/') else {
            *value = right.unwrap_or_default();
            return true;
        };
        match (value.pointer_mut(parent), right) {
            (Some(Value::Object(members)), Some(right)) => {
                members.insert(unescaped(name), right);
                true
            }
            (Some(Value::Object(members)), None) => members.remove(&unescaped(name)).is_some(),
            (Some(Value::Array(items)), Some(right)) => {
                let item = name
                    .parse()
                    .ok()
                    .and_then(|index: usize| items.get_mut(index));
                item.map(|item| *item = right).is_some()
            }
            _ => false,
        }
    }

    /// The schema at a place, if anything may be there.
    fn at(&self, pointer: &str) -> Option<&Value> {
        let parts = pointer.split('/').skip(1);
        parts
            .map(unescaped)
            .try_fold(self.resolved(&self.whole), |schema, name| {
                let member = schema
                    .get("properties")
                    .and_then(|members| members.get(&name));
                let found = member.or_else(|| self.other_member(schema, &name));
                found
                    .or_else(|| schema.get("items"))
                    .map(|schema| self.resolved(schema))
            })
    }

    /// The schema of a member that has its name from a list.
    fn other_member<'a>(&'a self, schema: &'a Value, name: &str) -> Option<&'a Value> {
        let others = schema
            .get("additionalProperties")
            .filter(|one| one.is_object())?;
        let names = schema
            .get("propertyNames")
            .map(|names| self.resolved(names));
        let words = names.and_then(|names| names.get("enum"));
        let is_known = words
            .and_then(Value::as_array)
            .is_none_or(|words| words.iter().any(|word| word == name));
        is_known.then_some(others)
    }

    /// A schema itself, where another refers to it or would also take null.
    fn resolved<'a>(&'a self, schema: &'a Value) -> &'a Value {
        let referred = schema
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(|path| path.rsplit('/').next())
            .and_then(|name| self.named.get(name));
        let choices = schema.get("oneOf").and_then(Value::as_array);
        let chosen = choices.and_then(|all| all.iter().find(|one| kind_of(one) != "null"));
        referred
            .or(chosen)
            .map_or(schema, |schema| self.resolved(schema))
    }

    /// Something that fits a schema.
    fn sample(&self, schema: &Value) -> Value {
        let schema = self.resolved(schema);
        if let Some(shown) = shown(schema).or_else(|| schema.get("enum")?.get(0)) {
            return shown.clone();
        }
        match kind_of(schema) {
            "string" if format_of(schema) == "date" => json!(A_DAY),
            "string" => json!(""),
            "integer" | "number" => schema.get("minimum").cloned().unwrap_or(json!(0)),
            "boolean" => json!(false),
            "array" => json!([]),
            "object" => {
                let members = schema.get("properties").and_then(Value::as_object);
                let required = schema.get("required").and_then(Value::as_array);
                let is_required = |name: &str| {
                    required.is_some_and(|required| required.iter().any(|one| one == name))
                };
                let members = members.into_iter().flatten();
                members
                    .filter(|(name, _)| is_required(name))
                    .map(|(name, schema)| (name.clone(), self.sample(schema)))
                    .collect::<Map<_, _>>()
                    .into()
            }
            _ => Value::Null,
        }
    }
}

/// Any day.
const A_DAY: &str = "2026-11-23";

/// What is wrong with a value that does not fit a schema, for a person.
fn wrong(schema: &Value, value: &Value) -> (FaultCode, String) {
    let is_whole = |number: f64| number.fract() == 0.0;
    let (kind, is_one) = match kind_of(schema) {
        "string" => ("text", value.is_string()),
        "integer" => ("a whole number", value.as_f64().is_some_and(is_whole)),
        "number" => ("a number", value.is_number()),
        "boolean" => ("true or false", value.is_boolean()),
        "array" => ("a list", value.is_array()),
        "object" => ("an object", value.is_object()),
        _ => ("something else", false),
    };
    if !is_one {
        let but = if value.is_null() { ", not null" } else { "" };
        return (FaultCode::WrongShape, format!("must be {kind}{but}"));
    }
    if value.is_number() {
        return (FaultCode::OutOfRange, out_of_range(schema));
    }
    let words = schema.get("enum").and_then(Value::as_array);
    let detail = match (
        words,
        format_of(schema),
        shown(schema).and_then(Value::as_str),
    ) {
        (Some(words), ..) => {
            let words: Vec<_> = words.iter().filter_map(Value::as_str).collect();
            format!("must be one of: {}", words.join(", "))
        }
        (None, "date", _) => format!("must be a day like {A_DAY}"),
        (None, "date-time", Some(time)) => format!("must be a time like {time}, from 1970 to 9999"),
        (None, _, Some(example)) => format!("must be spelled like {example}"),
        (None, ..) => "is not spelled as it should be".to_owned(),
    };
    (FaultCode::WrongShape, detail)
}

fn out_of_range(schema: &Value) -> String {
    match (schema.get("minimum"), schema.get("maximum")) {
        (Some(least), Some(most)) => format!("must be between {least} and {most}"),
        (Some(least), None) => format!("must be at least {least}, and not as large as this"),
        (None, Some(most)) => format!("must be at most {most}, and not as small as this"),
        (None, None) => "is too small or too large".to_owned(),
    }
}

/// The example of a schema.
fn shown(schema: &Value) -> Option<&Value> {
    let first = || schema.get("examples").and_then(|examples| examples.get(0));
    schema.get("example").or_else(first)
}

/// The type that a schema has beside null.
fn kind_of(schema: &Value) -> &str {
    let kind = schema.get("type");
    let kinds = kind.and_then(Value::as_array).into_iter().flatten();
    kind.into_iter()
        .chain(kinds)
        .filter_map(Value::as_str)
        .min_by_key(|kind| *kind == "null")
        .unwrap_or_default()
}

fn format_of(schema: &Value) -> &str {
    let format = schema.get("format").and_then(Value::as_str);
    format.unwrap_or_default()
}

/// A part of a JSON pointer as the name that it means.
fn unescaped(part: &str) -> String {
    part.replace("~1", "/").replace("~0", "~")
}
