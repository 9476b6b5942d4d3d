//! Additions, planted into the real contract: none of them breaks anybody.

use super::super::planted::{at, without};
use super::plants::{all_judged, misjudged};
use super::plants_of_schemas::{another_variant, union};
use serde_json::{Value, json};

const CREATE: &str = "/paths/~1v1~1candidates/post";
const LIST: &str = "/paths/~1v1~1candidates/get";
const ASKED: &str = "/components/schemas/CreateCandidate/properties";
const CREATED: &str = "/components/schemas/CreateCandidate";
const ANSWERED: &str = "/components/schemas/CandidateBody";

#[test]
#[expect(
    clippy::too_many_lines,
    reason = "a table with a row for each addition"
)]
fn what_only_adds_passes() {
    let rows: &[fn(&mut Value)] = &[
        // A new operation, a new event.
        |d| {
            let mut other = at(d, "/paths/~1v1~1candidates").clone();
            other["get"]["operationId"] = json!("people_list");
            other["post"]["operationId"] = json!("people_create");
            at(d, "/paths")["/v1/people"] = other;
        },
        |d| {
            let mut other = at(d, "/webhooks/recovery.closed").clone();
            other["post"]["operationId"] = json!("webhook_recovery_forgotten");
            at(d, "/webhooks")["recovery.forgotten"] = other;
        },
        // New fields.
        |d| at(d, ASKED)["pronouns"] = json!({"type": "string", "maxLength": 20}),
        |d| at(d, ANSWERED)["properties"]["pronouns"] = json!({"type": ["string", "null"]}),
        |d| {
            at(d, ANSWERED)["properties"]["seen"] = json!({"type": "boolean"});
            let required = at(d, ANSWERED)["required"].as_array_mut().unwrap();
            required.push(json!("seen"));
        },
        |d| {
            at(d, "/components/schemas/RecoveryEvent/properties")["mood"] =
                json!({"type": "string"});
        },
        // Parameters that nobody needs to know, and a header to ask with.
        |d| {
            let list = at(d, LIST)["parameters"].as_array_mut().unwrap();
            list.push(json!({"in": "query", "name": "skill", "schema": {"type": "string"}}));
        },
        |d| {
            let list = at(d, CREATE)["parameters"].as_array_mut().unwrap();
            list.push(
                json!({"in": "header", "name": "Accept-Language", "schema": {"type": "string"}}),
            );
        },
        // Inputs that take more.
        |d| at(d, &format!("{ASKED}/first_name"))["maxLength"] = json!(500),
        |d| at(d, &format!("{ASKED}/weekly_hours"))["minimum"] = json!(-1),
        |d| without(d, &format!("{ASKED}/country"), "pattern"),
        |d| without(d, &format!("{ASKED}/skills"), "maxItems"),
        |d| at(d, &format!("{ASKED}/first_name"))["type"] = json!(["string", "null"]),
        |d| at(d, &format!("{ASKED}/weekly_hours"))["type"] = json!(["number", "null"]),
        |d| {
            let required = at(d, "/components/schemas/CreateCandidate/required");
            required.as_array_mut().unwrap().pop().unwrap();
        },
        |d| {
            without(
                d,
                "/components/schemas/CreateCandidate",
                "additionalProperties",
            );
        },
        |d| at(d, &format!("{CREATE}/requestBody"))["required"] = json!(false),
        // Answers that promise more.
        |d| at(d, &format!("{ANSWERED}/properties/email"))["type"] = json!("string"),
        |d| at(d, &format!("{ANSWERED}/properties/first_name"))["maxLength"] = json!(200),
        |d| {
            let content = format!("{CREATE}/responses/201/content");
            at(d, &content)["text/csv"] = json!({"schema": {"type": "string"}});
        },
        |d| {
            at(d, &format!("{CREATE}/responses/201/headers"))["Deprecation"] =
                json!({"schema": {"type": "string"}});
        },
        |d| {
            at(d, &format!("{CREATE}/responses"))["429"] =
                json!({"$ref": "#/components/responses/Problem503"});
        },
        // New words on open lists, also a new error code.
        |d| words(d, "Weekday", "holiday"),
        |d| words(d, "RecoveryStage", "waiting"),
        |d| words(d, "ErrorCode", "too_early"),
        // Rights: a scope less, another way in, another scope to ask for.
        |d| at(d, CREATE)["security"] = json!([{"tenant": []}]),
        |d| {
            at(d, CREATE)["security"] =
                json!([{"tenant": ["candidates:write"]}, {"candidate": ["profile:write"]}]);
        },
        |d| {
            let flow = "/components/securitySchemes/tenant/flows/clientCredentials/scopes";
            at(d, flow)["reports:read"] = json!("Read reports.");
        },
        // Words for people, and order.
        |d| {
            at(d, CREATE)["summary"] = json!("Record a person");
            at(d, CREATE)["description"] = json!("Other words.");
            at(d, ANSWERED)["example"]["first_name"] = json!("Grace");
            at(d, CREATE)["deprecated"] = json!(true);
            at(d, CREATE)["tags"] = json!(["People"]);
        },
        |d| {
            let required = at(d, &format!("{ANSWERED}/required"));
            required.as_array_mut().unwrap().reverse();
        },
        // A component under another name is the same on the wire.
        |d| {
            let schema = at(d, "/components/schemas/CandidateId").clone();
            at(d, "/components/schemas")["PersonId"] = schema;
            at(d, &format!("{ANSWERED}/properties/id"))["$ref"] =
                json!("#/components/schemas/PersonId");
        },
    ];
    all_judged(rows.iter().map(|change| misjudged(|_| {}, *change, &[])));
    // A new variant of a union that is marked as open, and one more that is taken.
    let answered = |d: &mut Value| {
        union(d, ANSWERED, "reach");
        at(d, ANSWERED)["properties"]["reach"]["x-open-union"] = json!(true);
    };
    all_judged([
        misjudged(answered, |d| another_variant(d, ANSWERED, "reach"), &[]),
        misjudged(
            |d| union(d, CREATED, "reach"),
            |d| another_variant(d, CREATED, "reach"),
            &[],
        ),
    ]);
}

fn words(document: &mut Value, list: &str, word: &str) {
    let list = at(document, &format!("/components/schemas/{list}/enum"));
    list.as_array_mut().unwrap().push(json!(word));
}
