//! The contract: what is served is what is committed, and every operation of it is whole.
//!
//! `UPDATE_CONTRACT=1 cargo test --test api contract` adopts a change; `openapi/README.md` says what to look at first.

mod breaking;
mod conventions;
mod fits;
mod index;
mod moved;
mod planted;
mod planted_conventions;
mod walk;

pub(crate) use fits::misfits;
use moved::moved;
pub(crate) use walk::resolved;

use crate::deprecation::PLANTED;
use chrono::TimeDelta;
use rebound::app::{CONTRACT, DEPRECATED, clashing_schemas};
use rebound::openapi;
use rebound::platform::deprecation::{self, Deprecated, Deprecation, day};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use walk::Walk;

const ADOPT: &str = "UPDATE_CONTRACT=1 cargo test --test api contract";
const METHODS: &[&str] = &["get", "put", "post", "delete", "patch"];
/// Lists so short that they have no pages.
const UNPAGED: &[&str] = &[
    "api_clients_list_deprecated_calls",
    "emotions_list",
    "error_codes_list",
    "exercises_list",
    "jurisdictions_list",
    "help_lines_list",
];
/// Changes without `If-Match`: their objects have no version.
const VERSIONLESS: &[&str] = &["session_tokens_revoke"];
/// Answers in the shape of another standard (RFC 6749) instead of a problem.
const OWN_ERRORS: &[&str] = &["oauth_token"];
/// Lines of a difference that a person still reads.
const SHOWN: usize = 80;

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("openapi")
        .join(name)
}

/// Whether what is served becomes what is committed.
fn adopts() -> bool {
    std::env::var_os("UPDATE_CONTRACT").is_some_and(|value| value == "1")
}

/// The committed documents and what should be in them.
fn documents() -> [(&'static str, Value); 2] {
    [
        ("v1.json", CONTRACT.clone()),
        ("v1.sdk.json", openapi::for_sdks(&CONTRACT)),
    ]
}

/// Two types of one name in different features would become one component, and the contract would lie about one of them.
#[test]
fn no_two_schemas_share_a_name() {
    assert_eq!(clashing_schemas(), BTreeSet::new());
}

#[test]
fn the_served_contract_is_the_committed_one() {
    let adopt = adopts();
    let mut report = Vec::new();
    for (name, served) in documents() {
        if adopt {
            let text = serde_json::to_string_pretty(&served).unwrap();
            std::fs::write(file(name), format!("{text}\n")).unwrap();
            continue;
        }
        let committed = std::fs::read_to_string(file(name)).unwrap_or_default();
        let committed: Value = serde_json::from_str(&committed).unwrap_or_else(|_| json!({}));
        let lines = moved(&committed, &served);
        if lines.is_empty() {
            continue;
        }
        report.push(format!("openapi/{name}: {} changes", lines.len()));
        report.extend(lines.iter().take(SHOWN).map(|line| format!("  {line}")));
    }
    assert!(
        report.is_empty(),
        "\nThe served contract is not the committed one (- gone, + new, ~ changed):\n{}\n\nIf that is meant: {ADOPT}, then sdks/generate for the same commit\n",
        report.join("\n")
    );
}

#[test]
fn every_operation_is_whole() {
    let faults = Walk::whole(&CONTRACT);
    assert!(
        faults.is_empty(),
        "\n{}\n{} faults\n",
        faults.join("\n"),
        faults.len()
    );
}

#[test]
fn what_is_deprecated_is_whole() {
    let mut document = CONTRACT.clone();
    assert_eq!(deprecation::mark(&mut document, PLANTED), Vec::new());
    assert_eq!(Walk::whole(&document), Walk::whole(&CONTRACT));
    let field = &document["components"]["schemas"]["CandidateBody"]["properties"]["email"];
    let said = field["description"].as_str().unwrap();
    assert!(
        field["deprecated"] == true && said.ends_with("see /docs."),
        "{field}"
    );
    let typing_slip = Deprecation {
        what: Deprecated::Operation("exercise_list"),
        ..PLANTED[0]
    };
    let unknown = deprecation::mark(&mut document, &[typing_slip]);
    assert_eq!(unknown, [typing_slip.what]);
}

#[test]
fn what_is_declared_as_deprecated_exists_and_has_half_a_year() {
    let mut document = CONTRACT.clone();
    assert_eq!(deprecation::mark(&mut document, DEPRECATED), Vec::new());
    for one in DEPRECATED.iter().chain(PLANTED) {
        let notice = one.sunset - one.since;
        assert!(
            one.since > day(2026, 1, 1) && notice >= TimeDelta::days(180),
            "{one:?}"
        );
    }
}

#[test]
fn generators_get_the_contract_without_its_webhooks() {
    let sdk = openapi::for_sdks(&CONTRACT);
    assert!(sdk["webhooks"].is_null());
    assert_eq!(sdk["paths"], CONTRACT["paths"]);
    assert!(CONTRACT["webhooks"].is_object());
}
