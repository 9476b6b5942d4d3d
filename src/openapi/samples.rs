//! How to call each operation: by curl and with our TypeScript and Python SDKs, from the examples of the contract.
//!
//! They stand as `x-codeSamples`, which documentation tools show. `.ci/sdks` type-checks all of them.

use super::resolve;
use serde_json::{Map, Value, json};
use std::fmt::Write as _;

/// What a sample needs to know of an operation.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own, and any of them goes with any other"
)]
struct Call<'a> {
    id: &'a str,
    method: &'a str,
    /// With example ids in it.
    path: String,
    /// Path parameters with their examples, in order.
    arguments: Vec<(&'a str, String)>,
    /// The name of the body's schema and its example.
    body: Option<(&'a str, &'a Value)>,
    public: bool,
    is_form: bool,
    answers: bool,
    needs_key: bool,
    needs_version: bool,
}

/// Adds the samples to every operation.
pub(super) fn add(root: &mut Map<String, Value>) {
    let document = Value::Object(root.clone());
    super::each_operation(root, |path, method, operation| {
        let samples = Call::of(&document, path, method, operation).map(|call| call.samples());
        operation.insert("x-codeSamples".to_owned(), samples.unwrap_or_default());
    });
}

fn example_of(schema: &Value) -> Option<&Value> {
    schema
        .get("example")
        .or_else(|| schema.pointer("/examples/0"))
}

impl<'a> Call<'a> {
    fn of(
        document: &'a Value,
        path: &str,
        method: &'a str,
        operation: &'a Map<String, Value>,
    ) -> Option<Self> {
        let parameters: Vec<&Value> = operation
            .get("parameters")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .map(|parameter| resolve(document, parameter))
            .collect();
        let mut arguments = Vec::new();
        let mut filled = path.to_owned();
        for parameter in &parameters {
            let name = parameter.get("name").and_then(Value::as_str)?;
            if parameter.get("in")? != "path" {
                continue;
            }
            let schema = resolve(document, parameter.get("schema")?);
            let example = example_of(parameter).or_else(|| example_of(schema))?;
            let example = example.as_str().unwrap_or_default().to_owned();
            filled = filled.replace(&format!("{{{name}}}"), &example);
            arguments.push((name, example));
        }
        let requires = |name: &str| {
            let named = parameters
                .iter()
                .find(|parameter| parameter.get("name").is_some_and(|found| found == name));
            named.is_some_and(|parameter| parameter.get("required") == Some(&json!(true)))
        };
        let content = operation
            .get("requestBody")
            .and_then(|body| body.get("content"));
        let (kind, media) = content
            .and_then(Value::as_object)
            .and_then(|content| content.iter().next())
            .unzip();
        let schema = media.and_then(|media| media.get("schema"));
        let body = schema.and_then(|schema| {
            let name = schema.get("$ref")?.as_str()?.rsplit('/').next()?;
            Some((name, example_of(resolve(document, schema))?))
        });
        let responses = operation.get("responses")?.as_object()?;
        Some(Self {
            id: operation.get("operationId")?.as_str()?,
            method,
            path: filled,
            arguments,
            body,
            public: operation.get("security")?.as_array()?.is_empty(),
            is_form: kind.is_some_and(|kind| kind.contains("form")),
            answers: responses.iter().any(|(status, response)| {
                status.starts_with('2') && response.get("content").is_some()
            }),
            needs_key: method == "post" && requires("Idempotency-Key"),
            needs_version: requires("If-Match"),
        })
    }

    fn samples(&self) -> Value {
        json!([
            {"lang": "Shell", "label": "curl", "source": self.curl()},
            {"lang": "TypeScript", "label": "TypeScript", "source": self.typescript()},
            {"lang": "Python", "label": "Python", "source": self.python()},
        ])
    }

    fn curl(&self) -> String {
        let mut text = format!("curl -sS \"$BASE{}\"", self.path);
        if !matches!((self.method, &self.body), ("get", _) | ("post", Some(_))) {
            text = format!("{text} -X {}", self.method.to_uppercase());
        }
        if self.is_form {
            text.push_str(
                " \\\n  -u \"$CLIENT_ID:$CLIENT_SECRET\" -d grant_type=client_credentials",
            );
            return text;
        }
        if !self.public {
            text.push_str(" \\\n  -H \"Authorization: Bearer $TOKEN\"");
        }
        if self.needs_key {
            text.push_str(" \\\n  -H \"Idempotency-Key: $(uuidgen)\"");
        }
        if self.needs_version {
            text.push_str(" \\\n  -H 'If-Match: \"v3\"'");
        }
        if let Some((_, body)) = self.body {
            let body = body.to_string().replace('\'', "'\\''");
            // Writing into a String cannot fail.
            write!(
                text,
                " \\\n  -H 'Content-Type: application/json' -d '{body}'"
            )
            .ok();
        }
        text
    }

    fn typescript(&self) -> String {
        let name = camel_case(self.id);
        if self.is_form {
            return "import { createRebound } from 'rebound-sdk';\n\n// It gets and renews its tokens itself.\n\
                    const rebound = createRebound({ baseUrl, clientId, clientSecret });\n"
                .to_owned();
        }
        let mut parts = vec!["client: rebound".to_owned()];
        if !self.arguments.is_empty() {
            let path: Vec<String> = self
                .arguments
                .iter()
                .map(|(name, example)| format!("{name}: '{example}'"))
                .collect();
            parts.push(format!("path: {{ {} }}", path.join(", ")));
        }
        if self.needs_version {
            parts.push("headers: { 'If-Match': '\"v3\"' }".to_owned());
        }
        if let Some((_, body)) = self.body {
            parts.push(format!("body: {}", indented(body, 2)));
        }
        let answer = if self.answers {
            "const { data } = "
        } else {
            ""
        };
        format!(
            "import {{ {name} }} from 'rebound-sdk';\n\n{answer}await {name}({{\n  {},\n}});\n",
            parts.join(",\n  ")
        )
    }

    fn python(&self) -> String {
        if self.is_form {
            return "from rebound_sdk import Rebound\n\n# It gets and renews its tokens itself.\n\
                    rebound = Rebound(base_url, client_id=client_id, client_secret=client_secret)\n"
                .to_owned();
        }
        let mut imports = format!("from rebound_sdk.operations import {}\n", self.id);
        let mut parts: Vec<String> = self
            .arguments
            .iter()
            .map(|(_, example)| format!("\"{example}\""))
            .collect();
        parts.push("client=rebound".to_owned());
        if let Some((model, body)) = self.body {
            imports = format!("from rebound_sdk.models import {model}\n{imports}");
            parts.push(format!(
                "body={model}.from_dict({})",
                python_literal(body, 4)
            ));
        }
        if self.needs_version {
            parts.push("if_match='\"v3\"'".to_owned());
        }
        let answer = if self.answers { "answer = " } else { "" };
        format!(
            "{imports}\n{answer}{}.sync(\n    {},\n)\n",
            self.id,
            parts.join(",\n    ")
        )
    }
}

fn camel_case(id: &str) -> String {
    let mut words = id.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |mut name, word| {
        let mut letters = word.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.push_str(letters.as_str());
        name
    })
}

/// JSON over several lines, its later lines moved in.
fn indented(value: &Value, by: usize) -> String {
    let text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.replace('\n', &format!("\n{:by$}", ""))
}

/// The value as Python writes it.
fn python_literal(value: &Value, by: usize) -> String {
    let (inner, outer) = (format!("\n{:1$}", "", by + 4), format!("\n{:by$}", ""));
    let lines = |items: Vec<String>, open: char, close: char| {
        if items.is_empty() {
            return format!("{open}{close}");
        }
        format!(
            "{open}{inner}{},{outer}{close}",
            items.join(&format!(",{inner}"))
        )
    };
    match value {
        Value::Null => "None".to_owned(),
        Value::Bool(true) => "True".to_owned(),
        Value::Bool(false) => "False".to_owned(),
        Value::Array(items) => {
            let items = items.iter().map(|item| python_literal(item, by + 4));
            lines(items.collect(), '[', ']')
        }
        Value::Object(members) => {
            let members = members
                .iter()
                .map(|(name, member)| format!("\"{name}\": {}", python_literal(member, by + 4)));
            lines(members.collect(), '{', '}')
        }
        scalar => scalar.to_string(),
    }
}
