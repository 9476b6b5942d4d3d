//! Every code of the closed list is met by some test: a code that nobody can meet is a promise that nobody keeps.

use actix_web::ResponseError;
use actix_web::body::to_bytes;
use rebound::platform::{ApiError, Code};
use serde_json::Value;
use std::path::Path;

/// What no request can bring about in a test, made here by hand, and why.
fn by_hand() -> [(ApiError, Code, &'static str); 3] {
    [
        (
            ApiError::internal("the words of a fault stay inside"),
            Code::Internal,
            "it takes a mistake of ours, and we know of none",
        ),
        (
            ApiError::unavailable(),
            Code::Unavailable,
            "it takes a database that is away",
        ),
        (
            ApiError::of(Code::RateLimited),
            Code::RateLimited,
            "it takes more requests than a test should send",
        ),
    ]
}

/// All tests that speak HTTP, as text.
fn sources(folder: &Path, text: &mut String) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, text);
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            text.push_str(&std::fs::read_to_string(path).unwrap());
        }
    }
}

/// `Answer::problem("…")` fails unless this very answer came over HTTP, so whoever calls it with a code has met that code.
#[test]
fn every_code_is_met_by_some_test() {
    let mut tests = String::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/api");
    sources(&folder, &mut tests);
    let by_hand: Vec<Code> = by_hand().into_iter().map(|(_, code, _)| code).collect();
    let unmet: Vec<&Code> = Code::ALL
        .iter()
        .filter(|code| !tests.contains(&format!(".problem(\"{code}\")")))
        .filter(|code| !by_hand.contains(code))
        .collect();
    assert!(
        unmet.is_empty(),
        "no test meets {unmet:?}: bring each about by HTTP and say .problem(\"code\"), or take it off the list"
    );
}

#[actix_web::test]
async fn what_no_request_brings_about_is_answered_like_the_rest() {
    for (error, code, why) in by_hand() {
        let response = error.error_response();
        assert_eq!(response.status().as_u16(), code.status(), "{why}");
        let kind = response.headers().get("content-type").unwrap();
        assert_eq!(kind, "application/problem+json");
        let body = to_bytes(response.into_body()).await.unwrap();
        let problem: Value = serde_json::from_slice(&body).unwrap();
        assert_eq!(problem["code"], code.as_str());
        assert_eq!(problem["detail"], code.title(), "nothing internal shows");
    }
}
