//! One violation of each convention, planted into the real contract.

use super::planted::{at, new_faults, without};
use serde_json::{Value, json};

const CREATE: &str = "/paths/~1v1~1candidates/post";
const LIST: &str = "/paths/~1v1~1candidates/get";
const GET: &str = "/paths/~1v1~1candidates~1{candidate_id}/get";
const UPDATE: &str = "/paths/~1v1~1candidates~1{candidate_id}/patch";
const BODY: &str = "/components/schemas/CandidateBody";
const ASKED: &str = "/components/schemas/CreateCandidate";

fn field(document: &mut Value, schema: &str, name: &str, field: Value) {
    at(document, &format!("{schema}/properties"))[name] = field;
}

fn variant(document: &mut Value, name: &str, told: &Value) {
    at(document, "/components/schemas")[name] =
        json!({"type": "object", "properties": {"kind": {"const": told}}});
}

/// A union of two components; `call` leads to where it is told.
fn union(document: &mut Value, call: &str) {
    variant(document, "ByMail", &json!("mail"));
    variant(document, "ByCall", &json!("call"));
    let (mail, call) = (
        "#/components/schemas/ByMail",
        format!("#/components/schemas/{call}"),
    );
    at(document, "/components/schemas")["Way"] = json!({
        "oneOf": [{"$ref": mail}, {"$ref": "#/components/schemas/ByCall"}],
        "discriminator": {"propertyName": "kind", "mapping": {"mail": mail, "call": call}},
    });
}

#[test]
#[expect(
    clippy::too_many_lines,
    reason = "a table with a row for each convention"
)]
fn every_convention_is_held() {
    type Plant = (&'static str, fn(&mut Value));
    let plants: &[Plant] = &[
        ("is always sent, so it is required", |d| {
            at(d, BODY)["required"].as_array_mut().unwrap().pop();
        }),
        ("nobody's tag", |d| {
            let tags = at(d, "/tags").as_array_mut().unwrap();
            tags.push(json!({"name": "People", "description": "People."}));
        }),
        ("tag Candidates has no description", |d| {
            let tags = at(d, "/tags").as_array_mut().unwrap();
            for tag in tags {
                tag["description"] = json!("");
            }
        }),
        ("an id has a pattern", |d| {
            field(d, BODY, "parent_id", json!({"type": "string"}));
        }),
        ("an id has a pattern", |d| {
            let ids = json!({"type": "array", "items": {"type": "string"}});
            field(d, BODY, "parent_ids", ids);
        }),
        ("the id candidate_id has no pattern", |d| {
            at(d, GET)["parameters"][0]["schema"] = json!({"type": "string"});
        }),
        ("compares in no known way", |d| {
            at(d, LIST)["parameters"][4]["name"] = json!("created_at[after]");
        }),
        ("what ends with _at is a time", |d| {
            field(d, BODY, "seen_at", json!({"type": "integer"}));
        }),
        ("what ends with _on is a date", |d| {
            field(d, BODY, "born_on", json!({"type": "string"}));
        }),
        ("a time ends with _at", |d| {
            let time = json!({"type": "string", "format": "date-time"});
            field(d, BODY, "seen", time);
        }),
        ("a date with _on", |d| {
            let date = json!({"type": ["string", "null"], "format": "date"});
            field(d, BODY, "birthday", date);
        }),
        ("is no word", |d| {
            let words = at(d, "/components/schemas/Weekday/enum");
            words.as_array_mut().unwrap().push(json!("Free day"));
        }),
        ("has no maxLength", |d| {
            field(d, ASKED, "nickname", json!({"type": "string"}));
        }),
        ("the list tags has no maxItems", |d| {
            let list = json!({"type": "array", "items": {"$ref": "#/components/schemas/Weekday"}});
            field(d, ASKED, "tags", list);
        }),
        ("the text tags has no maxLength", |d| {
            let list = json!({"type": "array", "maxItems": 3, "items": {"type": "string"}});
            field(d, ASKED, "tags", list);
        }),
        ("has no limits", |d| {
            field(d, ASKED, "age", json!({"type": "integer", "minimum": 0}));
        }),
        ("refuses unknown members", |d| {
            without(d, ASKED, "additionalProperties");
        }),
        ("no component", |d| {
            let inline = json!({"type": "array", "items": {"type": "object", "properties": {}}});
            field(d, BODY, "pets", inline);
        }),
        ("no component", |d| {
            let inline = json!({"oneOf": [{"properties": {}}, {"type": "null"}]});
            field(d, BODY, "pet", inline);
        }),
        ("is no component", |d| {
            at(d, &format!("{CREATE}/responses/201/content"))["application/json"]["schema"] =
                json!({"type": "object"});
        }),
        ("is no component", |d| {
            at(d, &format!("{CREATE}/requestBody/content"))["application/json"]["schema"] =
                json!({"type": "object"});
        }),
        ("each variant has a const", |d| union(d, "ByMail")),
        ("each variant has a const", |d| {
            union(d, "ByCall");
            without(d, "/components/schemas/ByCall/properties/kind", "const");
        }),
        ("not one scope", |d| {
            at(d, CREATE)["security"] = json!([{"tenant": []}]);
        }),
        ("no scope that one can ask for", |d| {
            at(d, CREATE)["security"] = json!([{"tenant": ["candidates:steal"]}]);
        }),
        ("names the codes", |d| {
            let examples =
                format!("{CREATE}/responses/409/content/application~1problem+json/examples");
            without(d, &examples, "external_id_taken");
        }),
        ("names the codes", |d| {
            at(d, &format!("{CREATE}/responses/409"))["description"] = json!("`plan_exists`");
        }),
        ("shows a problem of status", |d| {
            let shown = "/components/responses/Problem404/content/application~1problem+json/examples/not_found/value";
            at(d, shown)["status"] = json!(409);
        }),
        ("a version and no ETag", |d| {
            without(d, &format!("{UPDATE}/responses/200/headers"), "ETag");
        }),
        ("an ETag", |d| {
            without(d, &format!("{GET}/responses/200/headers"), "ETag");
            without(d, &format!("{BODY}/properties"), "version");
        }),
        ("where the new object is", |d| {
            without(d, &format!("{CREATE}/responses/201/headers"), "Location");
        }),
        ("when to try again", |d| {
            without(d, "/components/responses/Problem503/headers", "Retry-After");
        }),
        ("a stored answer", |d| {
            let headers = format!("{CREATE}/responses/201/headers");
            without(d, &headers, "Idempotency-Replayed");
        }),
        ("a merge patch requires nothing", |d| {
            at(d, "/components/schemas/UpdateCandidate")["required"] = json!(["email"]);
        }),
        ("a page is", |d| {
            field(
                d,
                "/components/schemas/CandidatePage",
                "total",
                json!({"type": "integer", "description": "x"}),
            );
        }),
        ("limit is 1 to 100", |d| {
            at(d, LIST)["parameters"][0]["schema"]["maximum"] = json!(1000);
        }),
        ("can be sorted", |d| {
            let list = at(d, LIST)["parameters"].as_array_mut().unwrap();
            list.retain(|one| one["name"] != "sort");
        }),
    ];
    for (expected, plant) in plants {
        let found = new_faults(plant);
        assert!(
            found.iter().any(|fault| fault.contains(expected)),
            "{expected}: {found:#?}"
        );
    }
}
