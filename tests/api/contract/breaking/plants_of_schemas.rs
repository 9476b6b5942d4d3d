//! Breaks of schemas, planted into the real contract, each on the side where it breaks somebody.

use super::super::planted::{at, without};
use super::plants::{all_judged, misjudged};
use serde_json::{Value, json};

type Change = fn(&mut Value);

/// What a request is made of, and a field of it.
const ASKED: &str = "/components/schemas/CreateCandidate";
/// What an answer is made of.
const ANSWERED: &str = "/components/schemas/CandidateBody";

fn field<'v>(document: &'v mut Value, schema: &str, name: &str) -> &'v mut Value {
    at(document, &format!("{schema}/properties/{name}"))
}

fn required(document: &mut Value, schema: &str, change: impl Fn(&mut Vec<Value>)) {
    change(at(document, schema)["required"].as_array_mut().unwrap());
}

fn words(document: &mut Value, schema: &str, change: impl Fn(&mut Vec<Value>)) {
    change(at(document, schema)["enum"].as_array_mut().unwrap());
}

/// A union of two in the field `name`, told apart by `kind`.
pub(super) fn union(document: &mut Value, schema: &str, name: &str) {
    let variant = |kind: &str| json!({"type": "object", "properties": {"kind": {"const": kind}, "of": {"type": "string"}, "as": {"type": "string"}}});
    let fields = at(document, &format!("{schema}/properties"));
    fields[name] = json!({"oneOf": [variant("mail"), variant("call")], "discriminator": {"propertyName": "kind"}});
}

pub(super) fn another_variant(document: &mut Value, schema: &str, name: &str) {
    let variants = field(document, schema, name)["oneOf"].as_array_mut();
    let third = json!({"type": "object", "properties": {"kind": {"const": "visit"}}});
    variants.unwrap().push(third);
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table with a row for each break")]
fn what_breaks_a_request_is_found() {
    let rows: &[(Change, &[&str])] = &[
        (
            |d| without(d, &format!("{ASKED}/properties"), "skills"),
            &[
                "/components/schemas/CreateCandidate/properties/skills: the field is no longer taken (candidates_create)",
            ],
        ),
        (
            |d| {
                at(d, &format!("{ASKED}/properties"))["age"] = json!({"type": "integer"});
                required(d, ASKED, |list| list.push(json!("age")));
            },
            &[
                "/components/schemas/CreateCandidate/properties/age: a new field is required (candidates_create)",
            ],
        ),
        (
            |d| required(d, ASKED, |list| list.push(json!("skills"))),
            &[
                "/components/schemas/CreateCandidate/properties/skills: the field is required now (candidates_create)",
            ],
        ),
        (
            |d| field(d, ASKED, "weekly_hours")["type"] = json!(["string", "null"]),
            &[
                "/components/schemas/CreateCandidate/properties/weekly_hours: the type was {\"integer\"} and is {\"string\"} (candidates_create)",
            ],
        ),
        (
            |d| field(d, ASKED, "last_name")["format"] = json!("uri"),
            &[
                "/components/schemas/CreateCandidate/properties/last_name: the format was none and is \"uri\" (candidates_create)",
            ],
        ),
        (
            |d| field(d, ASKED, "last_name")["type"] = json!("string"),
            &[
                "/components/schemas/CreateCandidate/properties/last_name: null is no longer taken (candidates_create)",
            ],
        ),
        // A list of words that asks and answers: only what is taken less breaks.
        (
            |d| words(d, "/components/schemas/Weekday", |list| drop(list.pop())),
            &["/components/schemas/Weekday: \"sunday\" is no longer taken (candidates_create)"],
        ),
        (
            |d| field(d, ASKED, "last_name")["enum"] = json!(["Okafor", null]),
            &[
                "/components/schemas/CreateCandidate/properties/last_name: only some words are taken now (candidates_create)",
            ],
        ),
        // Limits.
        (
            |d| field(d, ASKED, "first_name")["maxLength"] = json!(50),
            &[
                "/components/schemas/CreateCandidate/properties/first_name: takes less: maxLength was 200 and is 50 (candidates_create)",
            ],
        ),
        (
            |d| field(d, ASKED, "first_name")["minLength"] = json!(2),
            &[
                "/components/schemas/CreateCandidate/properties/first_name: takes less: minLength was 1 and is 2 (candidates_create)",
            ],
        ),
        (
            |d| field(d, ASKED, "weekly_hours")["maximum"] = json!(40),
            &[
                "/components/schemas/CreateCandidate/properties/weekly_hours: takes less: maximum was 60 and is 40 (candidates_create)",
            ],
        ),
        (
            |d| field(d, ASKED, "weekly_hours")["minimum"] = json!(1),
            &[
                "/components/schemas/CreateCandidate/properties/weekly_hours: takes less: minimum was 0 and is 1 (candidates_create)",
            ],
        ),
        (
            |d| field(d, ASKED, "skills")["maxItems"] = json!(5),
            &[
                "/components/schemas/CreateCandidate/properties/skills: takes less: maxItems was 50 and is 5 (candidates_create)",
            ],
        ),
        (
            |d| field(d, ASKED, "skills")["minItems"] = json!(1),
            &[
                "/components/schemas/CreateCandidate/properties/skills: takes less: minItems was none and is 1 (candidates_create)",
            ],
        ),
        (
            |d| field(d, ASKED, "skills")["uniqueItems"] = json!(true),
            &[
                "/components/schemas/CreateCandidate/properties/skills: takes less: uniqueItems was none and is true (candidates_create)",
            ],
        ),
        (
            |d| field(d, ASKED, "first_name")["pattern"] = json!("^A"),
            &[
                "/components/schemas/CreateCandidate/properties/first_name: takes less: pattern was none and is \"^A\" (candidates_create)",
            ],
        ),
        (
            |d| field(d, ASKED, "country")["pattern"] = json!("^[A-Y]{2}$"),
            &[
                "/components/schemas/CreateCandidate/properties/country: takes less: pattern was \"^[A-Z]{2}$\" and is \"^[A-Y]{2}$\" (candidates_create)",
            ],
        ),
        // In lists and maps.
        (
            |d| field(d, ASKED, "skills")["items"]["maxLength"] = json!(20),
            &[
                "/components/schemas/CreateCandidate/properties/skills/items: takes less: maxLength was none and is 20 (candidates_create)",
            ],
        ),
        (
            |d| {
                field(d, "/components/schemas/RecordFeedback", "ratings")["additionalProperties"] =
                    json!({"type": "integer", "minimum": 1, "maximum": 3});
            },
            &["/components/schemas/Rating: takes less: maximum was 5 and is 3 (feedback_record)"],
        ),
    ];
    all_judged(
        rows.iter()
            .map(|(change, expected)| misjudged(|_| {}, *change, expected)),
    );
    // What our contract has no example of, planted into both documents first.
    all_judged([
        misjudged(
            |d| without(d, ASKED, "additionalProperties"),
            |d| at(d, ASKED)["additionalProperties"] = json!(false),
            &[
                "/components/schemas/CreateCandidate: unknown fields are no longer taken (candidates_create)",
            ],
        ),
        misjudged(
            |d| union(d, ASKED, "reach"),
            |d| {
                drop(
                    field(d, ASKED, "reach")["oneOf"]
                        .as_array_mut()
                        .unwrap()
                        .pop(),
                );
            },
            &[
                "/components/schemas/CreateCandidate/properties/reach: the variant call is no longer taken (candidates_create)",
            ],
        ),
        misjudged(
            |d| union(d, ASKED, "reach"),
            |d| field(d, ASKED, "reach")["discriminator"]["propertyName"] = json!("as"),
            &[
                "/components/schemas/CreateCandidate/properties/reach: variants are told apart by another field (candidates_create)",
            ],
        ),
    ]);
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table with a row for each break")]
fn what_breaks_an_answer_is_found() {
    let rows: &[(Change, &[&str])] = &[
        (
            |d| without(d, &format!("{ANSWERED}/properties"), "email"),
            &[
                "/components/schemas/CandidateBody/properties/email: the field is gone (candidates_list)",
            ],
        ),
        (
            |d| required(d, ANSWERED, |list| list.retain(|name| name != "email")),
            &[
                "/components/schemas/CandidateBody/properties/email: the field may be absent and could not before (candidates_list)",
            ],
        ),
        (
            |d| field(d, ANSWERED, "first_name")["type"] = json!(["string", "null"]),
            &[
                "/components/schemas/CandidateBody/properties/first_name: may be null and could not before (candidates_list)",
            ],
        ),
        (
            |d| field(d, ANSWERED, "weekly_hours")["type"] = json!("number"),
            &[
                "/components/schemas/CandidateBody/properties/weekly_hours: the type was {\"integer\"} and is {\"number\"} (candidates_list)",
            ],
        ),
        (
            |d| field(d, ANSWERED, "weekly_hours")["format"] = json!("int64"),
            &[
                "/components/schemas/CandidateBody/properties/weekly_hours: the format was \"int32\" and is \"int64\" (candidates_list)",
            ],
        ),
        // What an id may be is what a client made its column for.
        (
            |d| at(d, "/components/schemas/CandidateId")["maxLength"] = json!(200),
            &[
                "/components/schemas/CandidateId: may be more than was promised: maxLength was 64 and is 200",
            ],
        ),
        (
            |d| at(d, "/components/schemas/CandidateId")["pattern"] = json!("^x"),
            &[
                "/components/schemas/CandidateId: may be more than was promised: pattern was \"^cand_[0-7][0-9a-hjkmnp-tv-z]{25}$\" and is \"^x\"",
                "/components/schemas/CandidateId: takes less: pattern was \"^cand_[0-7][0-9a-hjkmnp-tv-z]{25}$\" and is \"^x\"",
            ],
        ),
        (
            |d| field(d, "/components/schemas/Problem", "status")["maximum"] = json!(999),
            &[
                "/components/schemas/Problem/properties/status: may be more than was promised: maximum was 599 and is 999",
            ],
        ),
        (
            |d| without(d, &format!("{ANSWERED}/properties/skills"), "items"),
            &[
                "/components/schemas/CandidateBody/properties/skills: any elements may come now (candidates_list)",
            ],
        ),
        // In an answer that is composed of another.
        (
            |d| {
                without(
                    d,
                    "/components/schemas/WebhookEndpointWithSecret/allOf/1/properties",
                    "secret",
                );
            },
            &[
                "/components/schemas/WebhookEndpointWithSecret/allOf/1/properties/secret: the field is gone (webhook_endpoints_create)",
            ],
        ),
        // A reference that leads elsewhere.
        (
            |d| {
                field(d, ANSWERED, "created_at")["$ref"] =
                    json!("#/components/schemas/CandidateId");
            },
            &[
                "/components/schemas/Time: the format was \"date-time\" and is none (candidates_list)",
            ],
        ),
        // In an event that nothing else is made of.
        (
            |d| {
                field(d, "/components/schemas/WebhookRecoveryClosed", "type")["const"] =
                    json!("recovery.ended");
            },
            &[
                "/components/schemas/WebhookRecoveryClosed/properties/type: \"recovery.ended\" is new on a closed list (event recovery.closed)",
            ],
        ),
    ];
    all_judged(
        rows.iter()
            .map(|(change, expected)| misjudged(|_| {}, *change, expected)),
    );
    all_judged([
        misjudged(
            |d| without(d, "/components/schemas/RecoveryStage", "x-open-enum"),
            |d| {
                words(d, "/components/schemas/RecoveryStage", |list| {
                    list.push(json!("waiting"));
                });
            },
            &["/components/schemas/RecoveryStage: \"waiting\" is new on a closed list"],
        ),
        misjudged(
            |d| union(d, ANSWERED, "reach"),
            |d| another_variant(d, ANSWERED, "reach"),
            &[
                "/components/schemas/CandidateBody/properties/reach: the variant visit is new on a closed list (candidates_list)",
            ],
        ),
        // A schema that contains itself ends all the same.
        misjudged(
            |d| field(d, ANSWERED, "email")["$ref"] = json!("#/components/schemas/CandidateBody"),
            |d| without(d, &format!("{ANSWERED}/properties"), "locale"),
            &[
                "/components/schemas/CandidateBody/properties/locale: the field is gone (candidates_list)",
            ],
        ),
    ]);
}
