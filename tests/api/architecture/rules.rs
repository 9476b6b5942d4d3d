//! The rules: each gives the lines that break it.

use super::sources::{Finding, Source, features, order, part_of, position, tops};
use super::{
    ACROSS_TENANTS, ASIDE, BELOW_FEATURES, BETWEEN, HTTP, LONGEST_FILE, LONGEST_HANDLER, PARTS,
    SCHEMA,
};
use crate::support::schema::tables;
use std::collections::BTreeSet;

pub(super) fn imports_point_one_way(sources: &[Source]) -> Vec<Finding> {
    let (order, features, tops) = (order(sources), features(sources), tops(sources));
    let mut findings = Vec::new();
    for source in sources {
        let from = source.top();
        let is_feature = features.contains(&from);
        for import in source.imports() {
            let Some(to) = import
                .path
                .first()
                .filter(|to| tops.contains(*to) && **to != from)
            else {
                continue;
            };
            let allowed = if BELOW_FEATURES.contains(&from.as_str()) {
                false
            } else if let Some(place) = BETWEEN.iter().position(|one| *one == from) {
                BELOW_FEATURES.contains(&to.as_str()) || BETWEEN[..place].contains(&to.as_str())
            } else if is_feature {
                match (position(&order, &from), position(&order, to)) {
                    _ if BELOW_FEATURES.contains(&to.as_str()) => true,
                    _ if BETWEEN.contains(&to.as_str()) => true,
                    (Some(from), Some(to)) => to < from,
                    // Operations show the settings' page and the contract, which stand above every feature.
                    _ => from == "operations" && matches!(to.as_str(), "app" | "config"),
                }
            } else {
                true
            };
            if !allowed {
                findings.push(source.finding(
                    import.line,
                    format!(
                        "{from} must not import {to} (crate::{}); the order is in src/lib.rs",
                        import.path.join("::")
                    ),
                ));
            }
        }
    }
    for feature in &features {
        if position(&order, feature).is_none() && !ASIDE.contains(&feature.as_str()) {
            findings.push(Finding {
                path: format!("{feature}/mod.rs"),
                line: 1,
                what: format!(
                    "{feature} has no place in the order of src/lib.rs and does not stand aside"
                ),
            });
        }
    }
    findings
}

pub(super) fn parts_of_a_feature_point_one_way(sources: &[Source]) -> Vec<Finding> {
    let features = features(sources);
    let mut findings = Vec::new();
    for source in sources {
        let from = source.top();
        let (true, Some(part)) = (features.contains(&from), source.part()) else {
            continue;
        };
        let allowed = PARTS
            .iter()
            .find(|(name, _)| *name == part)
            .map_or(&[][..], |(_, allowed)| allowed);
        for import in source.imports() {
            if import.path.first() != Some(&from) {
                continue;
            }
            let to = part_of(&import.path[1..]);
            if let Some(to) = to.filter(|to| *to != part && !allowed.contains(to)) {
                findings.push(source.finding(
                    import.line,
                    format!(
                        "{part} must not import {to}: model ← rules, store, events ← service ← api"
                    ),
                ));
            }
        }
        if matches!(part, "model" | "rules") {
            for (line, code) in source.lines() {
                for word in ["async fn", "Tx<", "&Db", "Clock"] {
                    if code.contains(word) {
                        findings.push(source.finding(
                            line,
                            format!("{part} is pure and knows no {word}: give it values"),
                        ));
                    }
                }
            }
        }
    }
    findings
}

pub(super) fn queries_are_in_stores(sources: &[Source]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for source in sources {
        if source.is_below("platform") || source.part() == Some("store") {
            continue;
        }
        let derives = source.part() == Some("model");
        for (line, code) in source.lines() {
            let code = code.trim();
            let annotation = code == "use diesel::prelude::*;" || code.starts_with("#[diesel(");
            let query = code.contains("diesel") && !(derives && annotation);
            if query || code.contains("on_backend!") {
                findings.push(source.finding(
                    line,
                    "queries belong in store.rs (a model may carry diesel's derives)",
                ));
            }
        }
    }
    findings
}

/// What is sealed is another text each time: a query that searches, compares or sorts by it would find nothing, and say so to nobody.
pub(super) fn queries_name_no_sealed_column(sources: &[Source]) -> Vec<Finding> {
    let declares = |source: &Source| source.path.starts_with(SCHEMA);
    let mut sealed = Vec::new();
    let schema = sources.iter().filter(|source| declares(source));
    for table in schema.flat_map(|source| tables(&source.code)) {
        let columns = table.columns.iter();
        let hidden = columns.filter(|(_, kind)| kind.contains("Sealed"));
        sealed.extend(hidden.map(|(column, _)| format!("{}::{column}", table.name)));
    }
    let names_one = |code: &str| {
        code.split(|letter: char| !(letter == ':' || letter == '_' || letter.is_alphanumeric()))
            .any(|path| sealed.iter().any(|column| path.ends_with(column.as_str())))
    };
    everywhere(
        sources,
        |source| {
            declares(source) || !(source.part() == Some("store") || source.is_below("platform"))
        },
        names_one,
        "this column is sealed: no query can search, compare or sort by it, so take the whole row",
    )
}

pub(super) fn http_is_in_apis(sources: &[Source]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for source in sources {
        let known = HTTP
            .iter()
            .any(|path| source.path == *path || source.path.starts_with(path));
        if known || source.is_below("platform") || source.part() == Some("api") {
            continue;
        }
        // The runtime that spawns tasks is not HTTP.
        for (line, code) in source.lines() {
            let code = code
                .replace("actix_web::rt::", "")
                .replace("utoipa_actix_web::service_config::", "");
            if code.contains("actix_web") {
                findings.push(source.finding(
                    line,
                    "HTTP belongs in api.rs: a service takes and gives plain values",
                ));
            }
        }
    }
    findings
}

pub(super) fn only_settings_read_the_environment(sources: &[Source]) -> Vec<Finding> {
    let reads = |code: &str| code.contains("std::env") || code.contains("env::var");
    everywhere(
        sources,
        |source| source.path == "config/mod.rs",
        reads,
        "only src/config reads the environment: add a setting there",
    )
}

pub(super) fn only_named_places_reach_across_tenants(sources: &[Source]) -> Vec<Finding> {
    let reads = |code: &str| code.contains("system_read") || code.contains("system_transact");
    everywhere(
        sources,
        |source| source.is_below("platform") || ACROSS_TENANTS.contains(&source.path.as_str()),
        reads,
        "reaches across tenants: use db.read or db.transact with a Context",
    )
}

pub(super) fn nothing_gives_up(sources: &[Source]) -> Vec<Finding> {
    let gives_up = |code: &str| {
        let calls = [
            ".unwrap()",
            ".expect(",
            "panic!(",
            "todo!(",
            "unimplemented!(",
            "dbg!(",
        ];
        let unsafe_uses = [
            "unsafe {",
            "unsafe fn",
            "unsafe impl",
            "unsafe trait",
            "unsafe extern",
        ];
        unsafe_uses.iter().any(|word| code.contains(word))
            || calls.iter().any(|call| code.contains(call))
    };
    everywhere(
        sources,
        |_| false,
        gives_up,
        "no unsafe, unwrap, expect, panic, todo or dbg outside tests",
    )
}

pub(super) fn everywhere(
    sources: &[Source],
    except: impl Fn(&Source) -> bool,
    breaks: impl Fn(&str) -> bool,
    what: &str,
) -> Vec<Finding> {
    sources
        .iter()
        .filter(|source| !except(source))
        .flat_map(|source| {
            let lines = source.lines().filter(|(_, code)| breaks(code));
            lines
                .map(|(line, _)| source.finding(line, what))
                .collect::<Vec<_>>()
        })
        .collect()
}

pub(super) fn files_are_short(sources: &[Source]) -> Vec<Finding> {
    sources
        .iter()
        .filter_map(|source| {
            let lines = source.code.trim_end().lines().count();
            (lines > LONGEST_FILE).then(|| {
                source.finding(
                    lines,
                    format!(
                        "{lines} lines without tests, at most {LONGEST_FILE}: split it by operation or by noun"
                    ),
                )
            })
        })
        .collect()
}

/// Counted from the opening brace to the closing one, both left out: the signature tells, the body does.
pub(super) fn handlers_are_thin(sources: &[Source]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for source in sources {
        let lines: Vec<&str> = source.code.lines().collect();
        let routes = lines.iter().enumerate().filter(|(_, line)| {
            ["#[get(", "#[post(", "#[put(", "#[patch(", "#[delete("]
                .iter()
                .any(|route| line.trim_start().starts_with(route))
        });
        for (route, _) in routes {
            let opened = (route..lines.len()).find(|index| {
                lines[*index].trim_end().ends_with('{') && !lines[*index].starts_with('#')
            });
            let closed =
                opened.and_then(|opened| (opened..lines.len()).find(|index| lines[*index] == "}"));
            match (opened, closed) {
                (Some(opened), Some(closed)) if closed - opened - 1 <= LONGEST_HANDLER => {}
                (Some(opened), Some(closed)) => findings.push(source.finding(
                    opened + 1,
                    format!(
                        "a handler of {} lines, at most {LONGEST_HANDLER}: the work belongs in service.rs",
                        closed - opened - 1
                    ),
                )),
                _ => findings.push(source.finding(route + 1, "a route without a handler below it")),
            }
        }
    }
    findings
}

/// The operations that the tables of a feature's `api`s name.
pub(super) fn documented<'s>(
    sources: &'s [Source],
    feature: &str,
) -> Vec<(&'s Source, usize, String)> {
    let mut named = Vec::new();
    for source in sources
        .iter()
        .filter(|source| source.is_below(feature) && is_root_of_an_api(source))
    {
        let mut in_table = false;
        for (index, line) in source.text.lines().enumerate() {
            in_table =
                line.starts_with("//! | operation |") || (in_table && line.starts_with("//! |"));
            let first = line
                .strip_prefix("//! |")
                .and_then(|row| row.split('|').next());
            for name in first.filter(|_| in_table).into_iter().flat_map(|cell| {
                cell.split('`')
                    .skip(1)
                    .step_by(2)
                    .map(str::to_owned)
                    .collect::<Vec<_>>()
            }) {
                named.push((source, index + 1, name));
            }
        }
    }
    named
}

/// Where operations are registered, and told in a table above that.
fn is_root_of_an_api(source: &Source) -> bool {
    source.path.ends_with("/api.rs") || source.path.ends_with("/api/mod.rs")
}

/// Where the table of an operation should name it: above the `routes` that registers its handler, or, where no handler is found,
/// at the top of the map.
fn table_of(sources: &[Source], operation: &str) -> (String, usize) {
    let stated = format!("operation_id = \"{operation}\"");
    let handler = sources.iter().find(|source| source.text.contains(&stated));
    let root = handler.and_then(|handler| {
        let (feature, _) = handler.path.rsplit_once("/api")?;
        let of_feature = |source: &&Source| {
            is_root_of_an_api(source) && source.path.rsplit_once("/api").unwrap().0 == feature
        };
        sources.iter().find(of_feature)
    });
    root.map_or(("lib.rs".to_owned(), 1), |root| {
        let rows = (1..).zip(root.text.lines());
        let last = rows.filter(|(_, line)| line.starts_with("//! |")).last();
        (root.path.clone(), last.map_or(1, |(line, _)| line))
    })
}

pub(super) fn features_are_complete(
    sources: &[Source],
    operations: &BTreeSet<String>,
) -> Vec<Finding> {
    let text = |path: &str| {
        sources
            .iter()
            .find(|source| source.path == path)
            .map_or("", |source| source.text.as_str())
    };
    let (app, lib) = (text("app.rs"), text("lib.rs"));
    let mut findings = Vec::new();
    let mut told = BTreeSet::new();
    for feature in features(sources) {
        let mut missing = |what: String| {
            findings.push(Finding {
                path: format!("{feature}/mod.rs"),
                line: 1,
                what,
            });
        };
        if text(&format!("{feature}/mod.rs")).is_empty() {
            missing("a feature has a mod.rs that says what it is".to_owned());
        }
        // A feature that only others use has no operations of its own.
        let answers = sources
            .iter()
            .any(|source| source.is_below(&feature) && source.part() == Some("api"));
        if answers && !app.contains(&format!("{feature}::routes(routes);")) {
            missing(format!("{feature}::routes is not called in src/app.rs"));
        }
        if !lib.contains(&format!("| [`{feature}`] |"))
            || !lib.contains(&format!("pub mod {feature};"))
        {
            missing(format!("{feature} is not on the map in src/lib.rs"));
        }
        let named = documented(sources, &feature);
        if answers && named.is_empty() {
            missing(
                "no `| operation | who | what |` table above the `routes` of its api".to_owned(),
            );
        }
        for (source, line, name) in named {
            if !operations.contains(&name) {
                findings
                    .push(source.finding(line, format!("the contract has no operation `{name}`")));
            } else if !told.insert(name.clone()) {
                findings.push(source.finding(line, format!("`{name}` is in two tables")));
            }
        }
    }
    for name in operations.difference(&told) {
        let (path, line) = table_of(sources, name);
        findings.push(Finding {
            path,
            line,
            what: format!(
                "the operation `{name}` is missing in the `| operation | who | what |` table"
            ),
        });
    }
    findings
}
