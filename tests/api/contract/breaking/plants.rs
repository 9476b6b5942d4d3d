//! Breaks of operations, planted into the real contract: each is found, and called by its name.

use super::super::planted::{at, without};
use super::Differ;
use rebound::app::CONTRACT;
use serde_json::{Value, json};

type Change = fn(&mut Value);

/// Says what was found instead of exactly these breaks, if anything was.
///
/// `both` is made to the released document too, for what our contract has no example of yet.
pub(super) fn misjudged(
    both: impl Fn(&mut Value),
    change: Change,
    expected: &[&str],
) -> Option<String> {
    let mut released = CONTRACT.clone();
    both(&mut released);
    let mut next = released.clone();
    change(&mut next);
    assert_ne!(released, next, "nothing was planted for {expected:?}");
    let breaks = Differ::breaks(&released, &next);
    // Whom a break in a shared component meets first is not said, so that a new operation does not change it.
    let told = |(found, expected): (&String, &&str)| {
        found == expected
            || found
                .rsplit_once(" (")
                .is_some_and(|(what, _)| what == *expected)
    };
    let all = breaks.len() == expected.len() && breaks.iter().zip(expected).all(told);
    (!all).then(|| format!("expected {expected:#?}\n   found {breaks:#?}"))
}

/// Fails with every plant that was not found for what it is.
pub(super) fn all_judged(misjudged: impl IntoIterator<Item = Option<String>>) {
    let misjudged: Vec<String> = misjudged.into_iter().flatten().collect();
    assert!(misjudged.is_empty(), "\n{}\n", misjudged.join("\n"));
}

fn moved(document: &mut Value, holder: &str, from: &str, to: &str) {
    let members = at(document, holder).as_object_mut().unwrap();
    let value = members.remove(from).unwrap();
    members.insert(to.to_owned(), value);
}

fn parameter(document: &mut Value, operation: &str, parameter: Value) {
    let list = at(document, operation)["parameters"]
        .as_array_mut()
        .unwrap();
    list.push(parameter);
}

const CREATE: &str = "/paths/~1v1~1candidates/post";
const LIST: &str = "/paths/~1v1~1candidates/get";
const HOOK: &str = "/webhooks/recovery.closed/post";

#[test]
#[expect(clippy::too_many_lines, reason = "a table with a row for each break")]
fn what_breaks_an_operation_is_found() {
    let rows: &[(Change, &[&str])] = &[
        // A removed operation; a renamed one says where it went.
        (
            |d| without(d, "/paths/~1v1~1candidates", "post"),
            &["/paths/~1v1~1candidates/post: POST /v1/candidates is gone (candidates_create)"],
        ),
        (
            |d| moved(d, "/paths", "/v1/exercises", "/v1/drills"),
            &[
                "/paths/~1v1~1exercises/get: GET /v1/exercises is gone, it is at GET /v1/drills (exercises_list)",
                "/paths/~1v1~1exercises: the path /v1/exercises is gone",
            ],
        ),
        (
            |d| at(d, CREATE)["operationId"] = json!("candidates_add"),
            &[
                "/paths/~1v1~1candidates/post/operationId: the operation is called candidates_add now (candidates_create)",
            ],
        ),
        // Parameters.
        (
            |d| {
                let list = at(d, LIST)["parameters"].as_array_mut().unwrap();
                list.retain(|one| one["name"] != "external_id");
            },
            &[
                "/paths/~1v1~1candidates/get/parameters/3: the query parameter external_id is gone (candidates_list)",
            ],
        ),
        (
            |d| {
                parameter(
                    d,
                    LIST,
                    json!({"in": "query", "name": "why", "required": true, "schema": {}}),
                );
            },
            &[
                "/paths/~1v1~1candidates/get/parameters/6: the new query parameter why is required (candidates_list)",
            ],
        ),
        (
            |d| at(d, &format!("{LIST}/parameters/3"))["required"] = json!(true),
            &[
                "/paths/~1v1~1candidates/get/parameters/3: the query parameter external_id is required now (candidates_list)",
            ],
        ),
        (
            |d| at(d, &format!("{LIST}/parameters/3"))["in"] = json!("header"),
            &[
                "/paths/~1v1~1candidates/get/parameters/3: the parameter external_id has moved from query to header (candidates_list)",
            ],
        ),
        (
            |d| at(d, &format!("{LIST}/parameters/3"))["explode"] = json!(false),
            &[
                "/paths/~1v1~1candidates/get/parameters/3: the query parameter external_id is written in another way (candidates_list)",
            ],
        ),
        (
            |d| at(d, &format!("{LIST}/parameters/0/schema"))["maximum"] = json!(50),
            &[
                "/paths/~1v1~1candidates/get/parameters/0/schema: takes less: maximum was 100 and is 50 (candidates_list)",
            ],
        ),
        (
            |d| at(d, &format!("{LIST}/parameters/0/schema"))["default"] = json!(10),
            &[
                "/paths/~1v1~1candidates/get/parameters/0/schema: the default was 25 and is 10 (candidates_list)",
            ],
        ),
        // Bodies.
        (
            |d| without(d, CREATE, "requestBody"),
            &[
                "/paths/~1v1~1candidates/post/requestBody: the body is no longer taken (candidates_create)",
            ],
        ),
        (
            |d| at(d, LIST)["requestBody"] = json!({"required": true, "content": {}}),
            &["/paths/~1v1~1candidates/get/requestBody: a new body is required (candidates_list)"],
        ),
        (
            |d| {
                moved(
                    d,
                    &format!("{CREATE}/requestBody/content"),
                    "application/json",
                    "text/csv",
                );
            },
            &[
                "/paths/~1v1~1candidates/post/requestBody/content/application~1json: application/json is gone (candidates_create)",
            ],
        ),
        // Answers.
        (
            |d| moved(d, &format!("{CREATE}/responses"), "201", "200"),
            &[
                "/paths/~1v1~1candidates/post/responses/200: the answer 200 is new (candidates_create)",
                "/paths/~1v1~1candidates/post/responses/201: the answer 201 is gone (candidates_create)",
            ],
        ),
        (
            |d| without(d, &format!("{CREATE}/responses"), "409"),
            &[
                "/paths/~1v1~1candidates/post/responses/409: the answer 409 is gone (candidates_create)",
            ],
        ),
        (
            |d| {
                moved(
                    d,
                    &format!("{CREATE}/responses/201/content"),
                    "application/json",
                    "text/csv",
                );
            },
            &[
                "/paths/~1v1~1candidates/post/responses/201/content/application~1json: application/json is gone (candidates_create)",
            ],
        ),
        (
            |d| without(d, &format!("{CREATE}/responses/201/headers"), "Location"),
            &[
                "/paths/~1v1~1candidates/post/responses/201/headers/Location: the header Location is gone (candidates_create)",
            ],
        ),
        (
            |d| at(d, "/components/headers/RetryAfter/schema")["type"] = json!("string"),
            &[
                "/components/headers/RetryAfter/schema: the type was {\"integer\"} and is {\"string\"}",
            ],
        ),
        // Codes: one that an operation told, and one of the whole list.
        (
            |d| {
                let examples =
                    format!("{CREATE}/responses/409/content/application~1problem+json/examples");
                without(d, &examples, "external_id_taken");
            },
            &[
                "/paths/~1v1~1candidates/post/responses/409: 409 no longer tells external_id_taken (candidates_create)",
            ],
        ),
        (
            |d| {
                let list = at(d, "/components/schemas/ErrorCode/enum")
                    .as_array_mut()
                    .unwrap();
                list.retain(|code| code != "feedback_sealed");
            },
            &["/components/schemas/ErrorCode/enum: the error code feedback_sealed is gone"],
        ),
        // Rights.
        (
            |d| {
                at(d, CREATE)["security"] =
                    json!([{"tenant": ["candidates:write", "profile:write"]}]);
            },
            &[
                "/paths/~1v1~1candidates/post/security/0: {\"tenant\":[\"candidates:write\"]} was enough, now it takes [{\"tenant\":[\"candidates:write\",\"profile:write\"]}] (candidates_create)",
            ],
        ),
        (
            |d| at(d, "/paths/~1v1~1error_codes/get")["security"] = json!([{"tenant": []}]),
            &[
                "/paths/~1v1~1error_codes/get/security: anybody could call this, and a token is needed now (error_codes_list)",
            ],
        ),
        (
            |d| {
                let scopes = "/components/securitySchemes/tenant/flows/clientCredentials/scopes";
                without(d, scopes, "events:read");
            },
            &[
                "/components/securitySchemes/tenant/flows/clientCredentials/scopes/events:read: the scope events:read is gone",
            ],
        ),
        (
            |d| without(d, "/components/securitySchemes", "candidate"),
            &["/components/securitySchemes/candidate: the security scheme candidate is gone"],
        ),
        // Events.
        (
            |d| without(d, "/webhooks", "recovery.closed"),
            &[
                "/webhooks/recovery.closed: the event recovery.closed is gone (event recovery.closed)",
            ],
        ),
        (
            |d| without(d, "/components/schemas/RecoveryEvent/properties", "stage"),
            &[
                "/components/schemas/RecoveryEvent/properties/stage: the field is gone (event recovery.closed)",
            ],
        ),
        (
            |d| {
                let list = at(d, HOOK)["parameters"].as_array_mut().unwrap();
                list.retain(|one| one["name"] != "webhook-id");
            },
            &[
                "/webhooks/recovery.closed/post/parameters/0: the header webhook-id is gone (event recovery.closed)",
            ],
        ),
        (
            |d| without(d, &format!("{HOOK}/responses"), "410"),
            &[
                "/webhooks/recovery.closed/post/responses/410: the answer 410 is no longer understood (event recovery.closed)",
            ],
        ),
    ];
    all_judged(
        rows.iter()
            .map(|(change, expected)| misjudged(|_| {}, *change, expected)),
    );
}
