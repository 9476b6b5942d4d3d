//! One violation of each rule.

use super::LONGEST_FILE;
use super::rules::{
    features_are_complete, files_are_short, handlers_are_thin, http_is_in_apis,
    imports_point_one_way, nothing_gives_up, only_named_places_reach_across_tenants,
    only_settings_read_the_environment, parts_of_a_feature_point_one_way, queries_are_in_stores,
    queries_name_no_sealed_column,
};
use super::sources::{Finding, Source, read};
use std::collections::BTreeSet;

const MAP: &str = "//! | [`tenants`] | x |\n//! | [`candidates`] | x |\n//! Between features only leftwards: `tenants ← candidates ←\n//! interviews, consents`; x.\npub mod tenants;\npub mod candidates;\n";

/// The lines that a rule complains of, among these files and the map.
fn lines(rule: impl Fn(&[Source]) -> Vec<Finding>, files: &[(&str, &str)]) -> Vec<(String, usize)> {
    let mut all = vec![
        ("lib.rs", MAP),
        ("app.rs", ""),
        ("config/mod.rs", ""),
        ("method/mod.rs", ""),
        ("platform/mod.rs", ""),
        ("tenants/mod.rs", ""),
        ("candidates/mod.rs", ""),
        ("webhooks/mod.rs", ""),
    ];
    all.extend_from_slice(files);
    let mut found: Vec<_> = rule(&read(&all))
        .into_iter()
        .map(|finding| (finding.path, finding.line))
        .collect();
    found.sort();
    found.dedup();
    found
}

fn at(path: &str, line: usize) -> Vec<(String, usize)> {
    vec![(path.to_owned(), line)]
}

#[test]
fn an_import_to_the_right_is_found() {
    let rule = imports_point_one_way;
    assert_eq!(lines(rule, &[]), []);
    for wrong in [
        "use crate::candidates::get;",
        "use crate::{\n    platform::Result,\n    candidates::{self, get},\n};",
        "fn f() { crate::candidates::get() }",
        "use super::super::candidates::get;",
        "use crate::webhooks::worker;",
        "use crate::app::CONTRACT;",
    ] {
        assert_eq!(
            lines(rule, &[("tenants/service.rs", wrong)]),
            at("tenants/service.rs", 1),
            "{wrong}"
        );
    }
    let fine = "use crate::tenants::{self, Tenant};\nuse crate::method::themes;\n// use crate::interviews::x;";
    assert_eq!(lines(rule, &[("candidates/service.rs", fine)]), []);
}

#[test]
fn the_platform_and_the_method_know_no_feature() {
    let rule = imports_point_one_way;
    let wrong = "\nuse crate::tenants::Tenant;";
    assert_eq!(
        lines(rule, &[("platform/page.rs", wrong)]),
        at("platform/page.rs", 2)
    );
    assert_eq!(
        lines(rule, &[("method/fit.rs", wrong)]),
        at("method/fit.rs", 2)
    );
    assert_eq!(
        lines(rule, &[("knowledge.rs", wrong)]),
        at("knowledge.rs", 2)
    );
    let known = ("knowledge.rs", "use crate::{method, platform};");
    let pages = ("link_pages/mod.rs", "use crate::{knowledge, platform};");
    let asks = (
        "candidates/service.rs",
        "use crate::{knowledge, link_pages};",
    );
    assert_eq!(lines(rule, &[known, pages, asks]), []);
    let back = ("knowledge.rs", "use crate::link_pages;");
    assert_eq!(lines(rule, &[back, pages]), at("knowledge.rs", 1));
    let wrong = "use crate::platform::clock::Clock;";
    assert_eq!(
        lines(rule, &[("method/fit.rs", wrong)]),
        at("method/fit.rs", 1)
    );
    assert_eq!(
        lines(rule, &[("newcomer/mod.rs", "")]),
        at("newcomer/mod.rs", 1)
    );
}

#[test]
fn an_import_against_the_parts_of_a_feature_is_found() {
    let rule = parts_of_a_feature_point_one_way;
    for (path, wrong) in [
        ("candidates/rules.rs", "use super::store;"),
        ("candidates/service.rs", "use super::api::Body;"),
        (
            "candidates/api/list.rs",
            "fn a() {}\nuse crate::candidates::{model, api};",
        ),
        (
            "candidates/model.rs",
            "use crate::candidates::service::get;",
        ),
        ("candidates/rules.rs", "fn may(tx: &mut Tx<'_>) {}"),
        ("candidates/model.rs", "pub async fn save() {}"),
    ] {
        let found = lines(rule, &[(path, wrong)]);
        assert_eq!(
            found.is_empty(),
            path.ends_with("list.rs"),
            "{path}: {wrong}"
        );
    }
    assert_eq!(
        lines(
            rule,
            &[(
                "candidates/api.rs",
                "use super::{service, model::Candidate};"
            )]
        ),
        []
    );
}

#[test]
fn a_query_outside_a_store_is_found() {
    let rule = queries_are_in_stores;
    let derives = "use diesel::prelude::*;\n#[diesel(table_name = x)]\nstruct X;\n";
    assert_eq!(lines(rule, &[("candidates/model.rs", derives)]), []);
    assert_eq!(
        lines(
            rule,
            &[
                ("candidates/store.rs", derives),
                ("candidates/store/list.rs", derives)
            ]
        ),
        []
    );
    let query = format!("{derives}fn f() {{ diesel::delete(x) }}");
    assert_eq!(
        lines(rule, &[("candidates/model.rs", &query)]),
        at("candidates/model.rs", 4)
    );
    let wrong = "fn f() { on_backend!(tx.conn(), c => x) }";
    assert_eq!(
        lines(rule, &[("candidates/service.rs", wrong)]),
        at("candidates/service.rs", 1)
    );
}

#[test]
fn a_query_over_what_is_sealed_is_found() {
    let schema = "table! {\n contacts (tenant_id, id) {\n  name -> SealedText,\n  notes -> Nullable<SealedText>,\n  tie -> Text,\n }\n}";
    let rule = |code: &str| {
        let files = [
            ("platform/db/schema/search.rs", schema),
            ("contacts/store.rs", code),
        ];
        lines(queries_name_no_sealed_column, &files)
    };
    for wrong in [
        "query.order(contacts::name)",
        "query.filter(contacts::notes.is_null())",
    ] {
        assert_eq!(rule(wrong), at("contacts/store.rs", 1), "{wrong}");
    }
    assert_eq!(rule("query.order((contacts::tie, contacts::named))"), []);
}

#[test]
fn http_in_a_service_is_found() {
    let wrong = "fn a() {}\nuse actix_web::HttpRequest;";
    assert_eq!(
        lines(http_is_in_apis, &[("candidates/service.rs", wrong)]),
        at("candidates/service.rs", 2)
    );
    assert_eq!(
        lines(
            http_is_in_apis,
            &[("candidates/api/list.rs", wrong), ("app.rs", wrong)]
        ),
        []
    );
}

#[test]
fn the_environment_elsewhere_is_found() {
    let wrong = "fn f() { std::env::var(\"X\") }";
    let rule = only_settings_read_the_environment;
    assert_eq!(lines(rule, &[("server.rs", wrong)]), at("server.rs", 1));
    assert_eq!(lines(rule, &[("config/mod.rs", wrong)]), []);
}

#[test]
fn a_way_across_tenants_is_found() {
    let wrong = "fn f() { db.system_read(|conn| x) }";
    let rule = only_named_places_reach_across_tenants;
    assert_eq!(
        lines(rule, &[("candidates/service.rs", wrong)]),
        at("candidates/service.rs", 1)
    );
    assert_eq!(lines(rule, &[("webhooks/worker.rs", wrong)]), []);
}

#[test]
fn giving_up_is_found_outside_tests_only() {
    for wrong in [
        "x.unwrap();",
        "x.expect(\"y\");",
        "todo!()",
        "unsafe { x }",
        "panic!(\"no\")",
    ] {
        assert_eq!(
            lines(nothing_gives_up, &[("server.rs", wrong)]),
            at("server.rs", 1),
            "{wrong}"
        );
    }
    let fine = "#![forbid(unsafe_code)]\n// x.unwrap()\n#[cfg(test)]\nmod tests {\n    fn f() { x.unwrap() }\n}";
    assert_eq!(lines(nothing_gives_up, &[("server.rs", fine)]), []);
    let files = [
        ("server/mod.rs", "#[cfg(test)]\nmod fixture;"),
        ("server/fixture.rs", "x.unwrap()"),
    ];
    assert_eq!(lines(nothing_gives_up, &files), []);
}

#[test]
fn a_long_file_and_a_fat_handler_are_found() {
    let long = "fn f() {}\n".repeat(LONGEST_FILE + 1);
    assert_eq!(
        lines(files_are_short, &[("app.rs", &long)]),
        at("app.rs", LONGEST_FILE + 1)
    );
    assert_eq!(
        lines(files_are_short, &[("app.rs", long.split_at(10).1)]),
        []
    );
    let handler = |body: usize| {
        format!(
            "#[post(\"/v1/x\")]\nasync fn x(\n    a: A,\n) -> Result<Reply> {{\n{}}}\n",
            "    a;\n".repeat(body)
        )
    };
    assert_eq!(
        lines(handlers_are_thin, &[("candidates/api.rs", &handler(13))]),
        at("candidates/api.rs", 4)
    );
    assert_eq!(
        lines(handlers_are_thin, &[("candidates/api.rs", &handler(12))]),
        []
    );
}

#[test]
fn an_incomplete_feature_is_found() {
    let operations = BTreeSet::from(["candidates_list".to_owned()]);
    let rule = |sources: &[Source]| features_are_complete(sources, &operations);
    let whole = "//! People.\n//!\n//! | operation | who | what |\n//! |---|---|---|\n//! | `candidates_list` | tenant | x |\n";
    let files = |table: &'static str, app: &'static str| {
        read(&[
            ("lib.rs", MAP),
            ("app.rs", app),
            ("candidates/mod.rs", "//! People."),
            ("candidates/api.rs", table),
        ])
    };
    let count = |sources: &[Source]| rule(sources).len();
    let app = "candidates::routes(routes);";
    assert_eq!(count(&files(whole, app)), 0);
    assert_eq!(count(&files(whole, "")), 1);
    assert_eq!(count(&files("//! People.", app)), 2); // no table, and the operation is told nowhere
    let untold = "//! | operation | who | what |\n//! |---|---|---|\n//! | `candidates_gone` | tenant | x |\n";
    let forgotten = |handler: (&str, &str)| {
        let found = lines(
            rule,
            &[("app.rs", app), ("candidates/api/mod.rs", untold), handler],
        );
        found
            .into_iter()
            .filter(|(path, _)| path != "tenants/mod.rs")
            .collect::<Vec<_>>()
    };
    let handler = "operation_id = \"candidates_list\"";
    assert!(
        forgotten(("candidates/api/list.rs", handler))
            .contains(&("candidates/api/mod.rs".to_owned(), 3))
    );
    assert!(forgotten(("candidates/api/list.rs", "")).contains(&("lib.rs".to_owned(), 1)));
    let other = "//! | operation | who | what |\n//! | `candidates_list`, `candidates_gone` | tenant | x |\n";
    assert_eq!(count(&files(other, app)), 1);
}
