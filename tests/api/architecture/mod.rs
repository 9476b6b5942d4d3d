//! The shape of the sources: who may import whom, what belongs in which file, and what is nowhere.
//!
//! Each rule reads `src/**` and says which line broke it and what to do. Each has its own planted violation below: a rule
//! that cannot fail guards nothing.

mod planted;
mod rules;
pub(crate) mod sources;

use rebound::app::CONTRACT;
use rules::{
    features_are_complete, files_are_short, handlers_are_thin, http_is_in_apis,
    imports_point_one_way, nothing_gives_up, only_named_places_reach_across_tenants,
    only_settings_read_the_environment, parts_of_a_feature_point_one_way, queries_are_in_stores,
    queries_name_no_sealed_column,
};
use sources::Finding;
pub(crate) use sources::the_sources;
use std::collections::BTreeSet;

/// Features beside the order: they import no feature, and no feature imports them.
const ASIDE: &[&str] = &["changes", "exercises", "operations", "webhooks"];
/// What knows neither a feature nor the application.
const BELOW_FEATURES: &[&str] = &["method", "platform"];
/// What stands between the features and those, each knowing what is before it: it may know both, and every feature may know it.
const BETWEEN: &[&str] = &["knowledge", "link_pages"];
/// Folders of the application itself, above the features.
const ABOVE_FEATURES: &[&str] = &["config", "demo", "docs", "openapi"];
const CONTRIBUTING: &str = include_str!("../../../CONTRIBUTING.md");
/// Where the tables are declared.
const SCHEMA: &str = "platform/db/schema/";
/// Who may reach across tenants, outside the platform.
const ACROSS_TENANTS: &[&str] = &[
    "chores.rs",
    "operations/api.rs",
    "server.rs",
    "webhooks/worker.rs",
];
/// Who may know of HTTP, beside the platform and each feature's `api`.
const HTTP: &[&str] = &[
    "app.rs",
    "main.rs",
    "server.rs",
    "operations/",
    "demo/",
    "docs/",
    "link_pages/",
];
/// The parts of a feature, each with what it may import from its own feature.
const PARTS: &[(&str, &[&str])] = &[
    ("model", &[]),
    ("rules", &["model"]),
    ("store", &["model"]),
    ("events", &["model"]),
    ("service", &["model", "rules", "store", "events"]),
    ("api", &["model", "rules", "store", "events", "service"]),
];
const LONGEST_FILE: usize = 450;
const LONGEST_HANDLER: usize = 12;

fn operations_of_the_contract() -> BTreeSet<String> {
    let paths = CONTRACT["paths"].as_object().unwrap();
    paths
        .values()
        .flat_map(|item| item.as_object().unwrap().values())
        .filter_map(|operation| operation["operationId"].as_str().map(str::to_owned))
        .collect()
}

#[track_caller]
fn none(findings: &[Finding]) {
    let mut lines: Vec<String> = findings.iter().map(ToString::to_string).collect();
    lines.sort();
    lines.dedup();
    assert!(lines.is_empty(), "\n{}\n", lines.join("\n"));
}

#[test]
fn imports_follow_the_order_of_the_map() {
    none(&imports_point_one_way(&the_sources()));
}

/// For a reader the order and who stands beside it belong together, and are told at two places.
#[test]
fn who_stands_aside_is_told_where_the_order_is() {
    let (last, rest) = ASIDE.split_last().unwrap();
    let sentence = format!("`{}` and `{last}` stand aside", rest.join("`, `"));
    for (path, text) in [
        ("src/lib.rs", include_str!("../../../src/lib.rs")),
        ("CONTRIBUTING.md", CONTRIBUTING),
    ] {
        let prose: Vec<&str> = text
            .lines()
            .flat_map(|line| line.trim_start_matches("//!").split_whitespace())
            .collect();
        assert!(prose.join(" ").contains(&sentence), "{path}: {sentence}");
    }
}

#[test]
fn inside_a_feature_imports_lead_to_the_model() {
    none(&parts_of_a_feature_point_one_way(&the_sources()));
}

#[test]
fn only_stores_query() {
    none(&queries_are_in_stores(&the_sources()));
}

#[test]
fn what_is_sealed_is_in_no_query() {
    none(&queries_name_no_sealed_column(&the_sources()));
}

#[test]
fn only_apis_know_of_http() {
    none(&http_is_in_apis(&the_sources()));
}

#[test]
fn the_environment_is_read_in_one_place() {
    none(&only_settings_read_the_environment(&the_sources()));
}

#[test]
fn the_list_of_who_reaches_across_tenants_is_complete() {
    none(&only_named_places_reach_across_tenants(&the_sources()));
}

#[test]
fn shipped_code_never_gives_up() {
    none(&nothing_gives_up(&the_sources()));
}

#[test]
fn no_file_is_too_long_to_read() {
    none(&files_are_short(&the_sources()));
}

#[test]
fn no_handler_does_the_work_itself() {
    none(&handlers_are_thin(&the_sources()));
}

#[test]
fn every_feature_is_registered_and_every_operation_is_told() {
    none(&features_are_complete(
        &the_sources(),
        &operations_of_the_contract(),
    ));
}
