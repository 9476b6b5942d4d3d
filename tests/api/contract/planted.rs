//! One fault of each kind, planted into the real contract.

use super::moved;
use super::walk::Walk;
use rebound::app::CONTRACT;
use serde_json::{Map, Value, json};

pub(super) fn at<'v>(document: &'v mut Value, pointer: &str) -> &'v mut Value {
    document
        .pointer_mut(pointer)
        .unwrap_or_else(|| panic!("{pointer} has moved"))
}

pub(super) fn without(document: &mut Value, pointer: &str, member: &str) {
    let holder: &mut Map<String, Value> = at(document, pointer).as_object_mut().unwrap();
    assert!(holder.remove(member).is_some(), "{pointer} has no {member}");
}

/// The faults that a change adds to those of the contract as it is.
pub(super) fn new_faults(change: impl Fn(&mut Value)) -> Vec<String> {
    let mut document = CONTRACT.clone();
    change(&mut document);
    let known = Walk::whole(&CONTRACT);
    Walk::whole(&document)
        .into_iter()
        .filter(|fault| !known.contains(fault))
        .collect()
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table with a line for each fault")]
fn every_kind_of_fault_is_found() {
    const CREATE: &str = "/paths/~1v1~1candidates/post";
    const LIST: &str = "/paths/~1v1~1candidates/get";
    const GET: &str = "/paths/~1v1~1candidates~1{candidate_id}/get";
    const UPDATE: &str = "/paths/~1v1~1candidates~1{candidate_id}/patch";
    const BODY: &str = "/components/schemas/CandidateBody";
    type Plant = (&'static str, Box<dyn Fn(&mut Value)>);
    let plants: Vec<Plant> = vec![
        (
            "not noun_verb",
            Box::new(|d| at(d, CREATE)["operationId"] = json!("createCandidate")),
        ),
        (
            "another's too",
            Box::new(|d| at(d, CREATE)["operationId"] = json!("candidates_list")),
        ),
        (
            "one known tag",
            Box::new(|d| at(d, CREATE)["tags"] = json!(["Nonsense"])),
        ),
        (
            "summary",
            Box::new(|d| at(d, CREATE)["summary"] = json!("Create a candidate.")),
        ),
        (
            "description for somebody",
            Box::new(|d| without(d, CREATE, "description")),
        ),
        ("who may call", Box::new(|d| without(d, CREATE, "security"))),
        ("no example", Box::new(|d| without(d, BODY, "example"))),
        (
            "no success",
            Box::new(|d| without(d, &format!("{CREATE}/responses"), "201")),
        ),
        (
            "has no description",
            Box::new(|d| without(d, &format!("{CREATE}/responses/201"), "description")),
        ),
        (
            "Request-Id",
            Box::new(|d| without(d, &format!("{CREATE}/responses/201/headers"), "Request-Id")),
        ),
        (
            "asked too often",
            Box::new(|d| without(d, &format!("{CREATE}/responses"), "429")),
        ),
        (
            "belong to what is deprecated",
            Box::new(|d| at(d, CREATE)["deprecated"] = json!(true)),
        ),
        (
            "belong to what is deprecated",
            Box::new(|d| {
                for name in ["Deprecation", "Sunset"] {
                    at(d, &format!("{CREATE}/responses/201/headers"))[name] = json!({});
                }
            }),
        ),
        (
            "RateLimit belongs",
            Box::new(|d| without(d, &format!("{CREATE}/responses/201/headers"), "RateLimit")),
        ),
        (
            "Retry-After",
            Box::new(|d| {
                without(d, "/components/responses/Problem429/headers", "Retry-After");
            }),
        ),
        (
            "ETag and has no version",
            Box::new(|d| at(d, &format!("{LIST}/responses/200/headers"))["ETag"] = json!({})),
        ),
        (
            "Link belongs",
            Box::new(|d| without(d, &format!("{LIST}/responses/200/headers"), "Link")),
        ),
        (
            "not application/problem+json",
            Box::new(|d| {
                let content = at(d, "/components/responses/Problem404/content")
                    .as_object_mut()
                    .unwrap();
                let problem = content.remove("application/problem+json").unwrap();
                content.insert("application/json".to_owned(), problem);
            }),
        ),
        (
            "needs limit",
            Box::new(|d| at(d, LIST)["parameters"] = json!([])),
        ),
        (
            "list without pages",
            Box::new(|d| at(d, CREATE)["operationId"] = json!("candidates_list_all")),
        ),
        (
            "Idempotency-Key",
            Box::new(|d| at(d, CREATE)["parameters"] = json!([])),
        ),
        (
            "needs If-Match",
            Box::new(|d| at(d, UPDATE)["parameters"] = json!([])),
        ),
        (
            "If-None-Match",
            Box::new(|d| without(d, &format!("{GET}/responses"), "304")),
        ),
        (
            "leads nowhere",
            Box::new(|d| {
                at(d, CREATE)["responses"]["404"] = json!({"$ref": "#/components/responses/Gone"});
            }),
        ),
        (
            "is not snake_case",
            Box::new(|d| {
                at(d, BODY)["properties"]["firstName"] =
                    json!({"type": "string", "description": "x"});
            }),
        ),
        (
            "a path is not snake_case",
            Box::new(|d| {
                let paths = at(d, "/paths").as_object_mut().unwrap();
                let item = paths.remove("/v1/candidates").unwrap();
                paths.insert("/v1/the-candidates".to_owned(), item);
            }),
        ),
        (
            "has no description",
            Box::new(|d| without(d, &format!("{BODY}/properties/first_name"), "description")),
        ),
        (
            "nullable is not",
            Box::new(|d| {
                at(d, &format!("{BODY}/properties/first_name"))["nullable"] = json!(true);
            }),
        ),
        (
            "component with a name",
            Box::new(|d| {
                at(d, &format!("{BODY}/properties/first_name"))["enum"] = json!(["a", "b"]);
            }),
        ),
        (
            "x-open-enum",
            Box::new(|d| without(d, "/components/schemas/Weekday", "x-open-enum")),
        ),
        (
            "discriminator or null",
            Box::new(|d| at(d, BODY)["oneOf"] = json!([{"type": "object"}])),
        ),
        (
            "it is required",
            Box::new(|d| at(d, BODY)["required"] = json!(["id"])),
        ),
        (
            "which it does not have",
            Box::new(|d| at(d, BODY)["required"] = json!(["age"])),
        ),
        (
            "does not fit",
            Box::new(|d| at(d, &format!("{BODY}/example"))["weekly_hours"] = json!("three")),
        ),
        (
            "does not fit",
            Box::new(|d| at(d, "/components/parameters/IfMatch")["example"] = json!(3)),
        ),
    ];
    for (expected, plant) in plants {
        let found = new_faults(&*plant);
        let seen = expected.strip_prefix("a path ").unwrap_or(expected);
        assert!(
            found.iter().any(|fault| fault.contains(seen)),
            "{expected}: {found:?}"
        );
    }
}

#[test]
fn what_moved_is_said_in_words() {
    let mut other = CONTRACT.clone();
    assert_eq!(moved(&CONTRACT, &other), Vec::<String>::new());
    let paths = at(&mut other, "/paths").as_object_mut().unwrap();
    let item = paths.remove("/v1/exercises").unwrap();
    paths.insert("/v1/drills".to_owned(), item);
    without(&mut other, "/paths/~1v1~1candidates", "post");
    without(
        &mut other,
        "/components/schemas/CandidateBody/properties",
        "email",
    );
    at(&mut other, "/components/schemas/CandidateBody/properties")["age"] =
        json!({"type": "integer"});
    at(&mut other, "/paths/~1v1~1candidates/get")["summary"] = json!("Other");
    at(&mut other, "/paths/~1v1~1candidates/get/parameters/0")["required"] = json!(true);
    let codes = at(&mut other, "/components/schemas/ErrorCode/enum");
    let codes = codes.as_array_mut().unwrap();
    codes.retain(|code| code != "not_found");
    codes.push(json!("lost"));
    at(&mut other, "/components/schemas/Channel/enum")
        .as_array_mut()
        .unwrap()
        .reverse();
    let lines = moved(&CONTRACT, &other);
    for expected in [
        "- /v1/exercises",
        "+ /v1/drills",
        "- POST /v1/candidates",
        "- schema CandidateBody properties/email",
        "+ schema CandidateBody properties/age",
        "~ GET /v1/candidates summary: \"List candidates\" → \"Other\"",
        "~ GET /v1/candidates parameters/limit query/required: false → true",
        "- schema ErrorCode enum \"not_found\"",
        "+ schema ErrorCode enum \"lost\"",
        "~ schema Channel enum: in another order",
    ] {
        assert!(
            lines.iter().any(|line| line == expected),
            "{expected}: {lines:#?}"
        );
    }
    assert_eq!(lines.len(), 10);
}
