//! Whether a value fits a schema: the keywords that our contract uses, in the meaning of JSON Schema 2020-12.
//!
//! A crate that knows all of it changes how the whole program is built (features of `serde` and `serde_json`), and this much is
//! enough: patterns and formats are left to the linters of `.ci/run`, which check the same examples.

use super::walk::{elements, members};
use serde_json::Value;

/// Says where a value does not fit a schema that may refer to the document's components.
pub(crate) fn misfits(
    document: &Value,
    schema: &Value,
    value: &Value,
    at: &str,
    wrong: &mut Vec<String>,
) {
    itself(schema, value, |what| {
        wrong.push(format!("{at} {value} {what}").trim().to_owned());
    });
    let pointer = schema["$ref"].as_str().map(|to| to.trim_start_matches('#'));
    if let Some(referred) = pointer.and_then(|pointer| document.pointer(pointer)) {
        misfits(document, referred, value, at, wrong);
    }
    let fields = &schema["properties"];
    let others = Some(&schema["additionalProperties"]).filter(|others| others.is_object());
    for (name, member) in members(value) {
        let at = format!("{at}/{name}");
        if let Some(field) = fields.get(name).or(others) {
            misfits(document, field, member, &at, wrong);
        }
    }
    if schema["items"].is_object() {
        for (index, element) in elements(value).enumerate() {
            misfits(
                document,
                &schema["items"],
                element,
                &format!("{at}/{index}"),
                wrong,
            );
        }
    }
    for part in elements(&schema["allOf"]) {
        misfits(document, part, value, at, wrong);
    }
    for (list, exactly) in [("oneOf", true), ("anyOf", false)] {
        let tried: Vec<Vec<String>> = elements(&schema[list])
            .map(|part| {
                let mut inner = Vec::new();
                misfits(document, part, value, at, &mut inner);
                inner
            })
            .collect();
        let fitting = tried.iter().filter(|inner| inner.is_empty()).count();
        if !tried.is_empty() && (fitting == 0 || (exactly && fitting > 1)) {
            wrong.push(format!("{at} {value} fits {fitting} of {list}: {tried:?}"));
        }
    }
}

/// What is wrong with the value itself, without what it is composed of.
fn itself(schema: &Value, value: &Value, mut say: impl FnMut(String)) {
    let kind = &schema["type"];
    let mut kinds = kind
        .as_str()
        .into_iter()
        .chain(elements(kind).filter_map(Value::as_str));
    if !kind.is_null() && !kinds.any(|kind| is(value, kind)) {
        say(format!("is no {kind}"));
    }
    if let Some(only) = schema.get("const").filter(|only| *only != value) {
        say(format!("is not {only}"));
    }
    if schema["enum"].is_array() && !elements(&schema["enum"]).any(|word| word == value) {
        say("is not on the list".to_owned());
    }
    let long = value.as_str().map(|text| text.chars().count());
    let many = value.as_array().map(Vec::len);
    let sizes = [
        (long, "minLength", "maxLength"),
        (many, "minItems", "maxItems"),
    ];
    for (size, least, most) in sizes {
        let size = size.and_then(|size| u64::try_from(size).ok());
        let short = size < schema[least].as_u64();
        if size.is_some() && (short || schema[most].as_u64().is_some_and(|most| size > Some(most)))
        {
            say("is too short or too long".to_owned());
        }
    }
    if let Some(number) = value.as_f64() {
        let (least, most) = (schema["minimum"].as_f64(), schema["maximum"].as_f64());
        if least.is_some_and(|least| number < least) || most.is_some_and(|most| number > most) {
            say("is out of range".to_owned());
        }
    }
    if value.is_object() {
        let required = elements(&schema["required"]).filter_map(Value::as_str);
        for name in required.filter(|name| value.get(name).is_none()) {
            say(format!("lacks {name}"));
        }
    }
    if schema["additionalProperties"] == false {
        let unknown = members(value).filter(|(name, _)| schema["properties"].get(name).is_none());
        for (name, _) in unknown {
            say(format!("has {name}, which nobody knows"));
        }
    }
}

fn is(value: &Value, kind: &str) -> bool {
    match kind {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => false,
    }
}

mod planted {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_does_not_fit_a_schema_is_found() {
        let document =
            json!({"components": {"schemas": {"Word": {"type": "string", "enum": ["a", "b"]}}}});
        let word = json!({"$ref": "#/components/schemas/Word"});
        let object = json!({"type": "object", "required": ["x"], "additionalProperties": false, "properties": {"x": {"type": ["integer", "null"], "minimum": 1, "maximum": 3}}});
        let list =
            json!({"type": "array", "maxItems": 2, "items": {"type": "string", "minLength": 2}});
        let tagged = json!({"oneOf": [{"type": "null"}, word]});
        for (schema, good, bad) in [
            (&word, json!("a"), json!("c")),
            (&object, json!({"x": null}), json!({})),
            (&object, json!({"x": 3}), json!({"x": 4})),
            (&object, json!({"x": 1}), json!({"x": 1, "y": 1})),
            (&object, json!({"x": 2}), json!({"x": 2.5})),
            (&list, json!(["ab"]), json!(["a"])),
            (&list, json!([]), json!(["ab", "ab", "ab"])),
            (&tagged, json!(null), json!("c")),
            (&json!({"const": 1}), json!(1), json!(2)),
            (
                &json!({"additionalProperties": {"type": "integer"}}),
                json!({"x": 1}),
                json!({"x": "1"}),
            ),
            (
                &json!({"allOf": [{"required": ["a"]}, {"required": ["b"]}]}),
                json!({"a": 1, "b": 1}),
                json!({"a": 1}),
            ),
        ] {
            let faults = |value: &Value| {
                let mut wrong = Vec::new();
                misfits(&document, schema, value, "", &mut wrong);
                wrong.len()
            };
            assert_eq!(
                (faults(&good), faults(&bad)),
                (0, 1),
                "{schema}: {good} and {bad}"
            );
        }
    }
}
