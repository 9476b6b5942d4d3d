//! The shape of the sources: who may import whom, what belongs in which file, and what is nowhere.
//!
//! Each rule reads `src/**` and says which line broke it and what to do. Each has its own planted violation below: a rule
//! that cannot fail guards nothing.

use rebound::app::CONTRACT;
use std::collections::BTreeSet;
use std::fmt;
use std::path::Path;

/// Features beside the order: they import no feature, and no feature imports them.
const ASIDE: &[&str] = &["exercises", "operations", "webhooks"];
/// What knows neither a feature nor the application.
const BELOW_FEATURES: &[&str] = &["method", "platform"];
/// Folders of the application itself, above the features.
const ABOVE_FEATURES: &[&str] = &["demo", "openapi"];
/// A list of every table, which is as long as the tables are many.
const LISTS: &[&str] = &["platform/db/schema.rs"];
/// Who may reach across tenants, outside the platform.
const ACROSS_TENANTS: &[&str] = &["operations/api.rs", "server.rs", "webhooks/worker.rs"];
/// Who may know of HTTP, beside the platform and each feature's `api`. The worker holds the node's state as actix wraps it.
const HTTP: &[&str] = &[
    "app.rs",
    "main.rs",
    "server.rs",
    "operations/",
    "webhooks/worker.rs",
    "demo/",
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

/// A file of `src`, without its comments and its tests.
struct Source {
    /// Below `src`.
    path: String,
    /// The file as it is.
    text: String,
    /// Only what ships: comments and tests are blank, so that lines keep their numbers.
    code: String,
}

/// A line that broke a rule.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Finding {
    path: String,
    line: usize,
    what: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "src/{}:{}: {}", self.path, self.line, self.what)
    }
}

/// A path to something in this crate, and the line that names it.
struct Import {
    line: usize,
    path: Vec<String>,
}

impl Source {
    fn finding(&self, line: usize, what: impl Into<String>) -> Finding {
        Finding {
            path: self.path.clone(),
            line,
            what: what.into(),
        }
    }

    fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.code
            .lines()
            .enumerate()
            .map(|(index, line)| (index + 1, line))
    }

    /// Its module path: `candidates/api/list.rs` is `candidates::api::list`.
    fn module(&self) -> Vec<String> {
        let mut parts: Vec<String> = self
            .path
            .trim_end_matches(".rs")
            .split('/')
            .map(str::to_owned)
            .collect();
        if parts
            .last()
            .is_some_and(|last| last == "mod" || last == "lib" || last == "main")
        {
            parts.pop();
        }
        parts
    }

    /// The top module that it belongs to.
    fn top(&self) -> String {
        let whole = self.path.trim_end_matches(".rs");
        whole.split('/').next().unwrap_or(whole).to_owned()
    }

    /// Which part of its feature it is, if any: `api` for `candidates/api.rs` and for `interviews/api/list.rs`.
    fn part(&self) -> Option<&'static str> {
        part_of(self.module().get(1..)?)
    }

    fn is_below(&self, folder: &str) -> bool {
        self.path.starts_with(&format!("{folder}/"))
    }

    /// Every path from the crate's root that the code names, also through `super` and in braces.
    fn imports(&self) -> Vec<Import> {
        let mut found = Vec::new();
        for (root, base) in [("crate", 0), ("super", 1)] {
            for (offset, _) in self.code.match_indices(&format!("{root}::")) {
                let before = self
                    .code
                    .split_at(offset)
                    .0
                    .chars()
                    .next_back()
                    .unwrap_or(' ');
                if before.is_alphanumeric() || before == '_' || before == ':' {
                    continue;
                }
                let mut start = if base == 0 {
                    Vec::new()
                } else {
                    let mut module = self.module();
                    module.pop();
                    module
                };
                let mut rest = self.code.split_at(offset + root.len() + 2).1;
                while let Some(higher) = rest.strip_prefix("super::") {
                    start.pop();
                    rest = higher;
                }
                let line = self.code.split_at(offset).0.matches('\n').count() + 1;
                let mut paths = Vec::new();
                read_tree(rest, &start, &mut paths);
                found.extend(paths.into_iter().map(|path| Import { line, path }));
            }
        }
        found
    }
}

/// The innermost part that a path names: `webhooks::events::store` is a store.
fn part_of(segments: &[String]) -> Option<&'static str> {
    segments.iter().rev().find_map(|segment| {
        PARTS
            .iter()
            .map(|(part, _)| *part)
            .find(|part| part == segment)
    })
}

/// Reads `a::b::{c, d::e}` into its paths; gives what follows.
fn read_tree<'t>(text: &'t str, start: &[String], paths: &mut Vec<Vec<String>>) -> &'t str {
    let mut path = start.to_vec();
    let mut rest = text.trim_start();
    loop {
        if let Some(inside) = rest.strip_prefix('{') {
            rest = inside.trim_start();
            while !rest.starts_with('}') && !rest.is_empty() {
                let after = read_tree(rest, &path, paths);
                let after = after
                    .trim_start()
                    .strip_prefix(',')
                    .unwrap_or(after)
                    .trim_start();
                if after.len() == rest.len() {
                    return after; // not a tree after all
                }
                rest = after;
            }
            return rest.strip_prefix('}').unwrap_or(rest);
        }
        let end = rest
            .find(|letter: char| !(letter.is_alphanumeric() || letter == '_' || letter == '*'))
            .unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        if !name.is_empty() && name != "self" {
            path.push(name.to_owned());
        }
        rest = after;
        match rest.strip_prefix("::") {
            Some(deeper) => rest = deeper.trim_start(),
            None => break,
        }
    }
    paths.push(path);
    match rest.strip_prefix(" as ") {
        Some(renamed) => {
            renamed.trim_start_matches(|letter: char| letter.is_alphanumeric() || letter == '_')
        }
        None => rest,
    }
}

/// Blanks comments and what comes after `#[cfg(test)] mod tests {`, which closes every file that has it.
fn shipped(text: &str) -> String {
    let mut in_tests = false;
    let mut code = String::new();
    let lines: Vec<&str> = text.lines().collect();
    for (index, line) in lines.iter().enumerate() {
        let next = lines.get(index + 1).map_or("", |next| next.trim());
        if line.trim() == "#[cfg(test)]" && next.starts_with("mod ") && next.ends_with('{') {
            in_tests = true;
        }
        if !in_tests {
            code.push_str(without_comment(line));
        }
        code.push('\n');
    }
    code
}

fn without_comment(line: &str) -> &str {
    if line.trim_start().starts_with("//") {
        return "";
    }
    line.split_once(" // ").map_or(line, |(code, _)| code)
}

fn read(files: &[(&str, &str)]) -> Vec<Source> {
    let all: Vec<Source> = files
        .iter()
        .map(|(path, text)| Source {
            path: (*path).to_owned(),
            text: (*text).to_owned(),
            code: shipped(text),
        })
        .collect();
    let mut tests = Vec::new();
    for source in &all {
        let folder = source.module().join("/");
        let mut previous = "";
        for line in source.text.lines().map(str::trim) {
            let declared = line
                .strip_prefix("mod ")
                .and_then(|rest| rest.strip_suffix(';'));
            if let (Some(name), "#[cfg(test)]") = (declared, previous) {
                tests.push(
                    format!("{folder}/{name}")
                        .trim_start_matches('/')
                        .to_owned(),
                );
            }
            previous = line;
        }
    }
    all.into_iter()
        .filter(|source| {
            !tests.iter().any(|test| {
                source.path == format!("{test}.rs") || source.path.starts_with(&format!("{test}/"))
            })
        })
        .collect()
}

fn the_sources() -> Vec<Source> {
    fn walk(folder: &Path, root: &Path, files: &mut Vec<(String, String)>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, root, files);
            } else if path.extension().is_some_and(|kind| kind == "rs") {
                let name = path
                    .strip_prefix(root)
                    .unwrap()
                    .to_string_lossy()
                    .replace('\\', "/");
                files.push((name, std::fs::read_to_string(&path).unwrap()));
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    walk(&root, &root, &mut files);
    files.sort();
    let borrowed: Vec<_> = files
        .iter()
        .map(|(path, text)| (path.as_str(), text.as_str()))
        .collect();
    read(&borrowed)
}

/// The order of the features, from the map in `lib.rs`: the only place where it is written.
fn order(sources: &[Source]) -> Vec<Vec<String>> {
    let map = sources
        .iter()
        .find(|source| source.path == "lib.rs")
        .map_or("", |source| source.text.as_str());
    let prose: Vec<&str> = map
        .lines()
        .filter_map(|line| line.strip_prefix("//!"))
        .map(str::trim)
        .collect();
    let prose = prose.join(" ");
    let chain = prose
        .split_once("leftwards: `")
        .and_then(|(_, rest)| rest.split_once('`'))
        .map_or("", |(chain, _)| chain);
    chain
        .split('←')
        .map(|step| step.split(',').map(|name| name.trim().to_owned()).collect())
        .collect()
}

/// The folders of `src` that are features.
fn features(sources: &[Source]) -> BTreeSet<String> {
    sources
        .iter()
        .filter_map(|source| {
            source
                .path
                .split_once('/')
                .map(|(folder, _)| folder.to_owned())
        })
        .filter(|folder| {
            let folder = folder.as_str();
            !BELOW_FEATURES.contains(&folder) && !ABOVE_FEATURES.contains(&folder)
        })
        .collect()
}

fn tops(sources: &[Source]) -> BTreeSet<String> {
    sources.iter().map(Source::top).collect()
}

fn position(order: &[Vec<String>], feature: &str) -> Option<usize> {
    order
        .iter()
        .position(|step| step.iter().any(|name| name == feature))
}

fn imports_point_one_way(sources: &[Source]) -> Vec<Finding> {
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
            } else if is_feature {
                match (position(&order, &from), position(&order, to)) {
                    _ if BELOW_FEATURES.contains(&to.as_str()) => true,
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

fn parts_of_a_feature_point_one_way(sources: &[Source]) -> Vec<Finding> {
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

fn queries_are_in_stores(sources: &[Source]) -> Vec<Finding> {
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

fn http_is_in_apis(sources: &[Source]) -> Vec<Finding> {
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

fn only_settings_read_the_environment(sources: &[Source]) -> Vec<Finding> {
    let reads = |code: &str| code.contains("std::env") || code.contains("env::var");
    everywhere(
        sources,
        |source| source.path == "config.rs",
        reads,
        "only config.rs reads the environment: add a setting there",
    )
}

fn only_named_places_reach_across_tenants(sources: &[Source]) -> Vec<Finding> {
    let reads = |code: &str| code.contains("system_read") || code.contains("system_transact");
    everywhere(
        sources,
        |source| source.is_below("platform") || ACROSS_TENANTS.contains(&source.path.as_str()),
        reads,
        "reaches across tenants: use db.read or db.transact with a Context",
    )
}

fn nothing_gives_up(sources: &[Source]) -> Vec<Finding> {
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

fn everywhere(
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

fn files_are_short(sources: &[Source]) -> Vec<Finding> {
    sources
        .iter()
        .filter(|source| !LISTS.contains(&source.path.as_str()))
        .filter_map(|source| {
            let lines = source.code.trim_end().lines().count();
            (lines > LONGEST_FILE).then(|| {
                source.finding(
                    lines,
                    format!(
                        "{lines} lines without tests, at most {LONGEST_FILE}: split it by operation"
                    ),
                )
            })
        })
        .collect()
}

/// Counted from the opening brace to the closing one, both left out: the signature tells, the body does.
fn handlers_are_thin(sources: &[Source]) -> Vec<Finding> {
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

/// The operations that the tables of a feature's `mod.rs` files name.
fn documented<'s>(sources: &'s [Source], feature: &str) -> Vec<(&'s Source, usize, String)> {
    let mut named = Vec::new();
    for source in sources
        .iter()
        .filter(|source| source.is_below(feature) && source.path.ends_with("/mod.rs"))
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

fn features_are_complete(sources: &[Source], operations: &BTreeSet<String>) -> Vec<Finding> {
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
        if answers && !app.contains(&format!("{feature}::routes(config);")) {
            missing(format!("{feature}::routes is not called in src/app.rs"));
        }
        if !lib.contains(&format!("| [`{feature}`] |"))
            || !lib.contains(&format!("pub mod {feature};"))
        {
            missing(format!("{feature} is not on the map in src/lib.rs"));
        }
        let named = documented(sources, &feature);
        if answers && named.is_empty() {
            missing("no `| operation | who | what |` table in its mod.rs".to_owned());
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
        findings.push(Finding {
            path: "lib.rs".to_owned(),
            line: 1,
            what: format!(
                "the operation `{name}` is in no feature's `| operation | who | what |` table"
            ),
        });
    }
    findings
}

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

#[test]
fn inside_a_feature_imports_lead_to_the_model() {
    none(&parts_of_a_feature_point_one_way(&the_sources()));
}

#[test]
fn only_stores_query() {
    none(&queries_are_in_stores(&the_sources()));
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

mod planted {
    //! One violation of each rule.

    use super::*;

    const MAP: &str = "//! | [`tenants`] | x |\n//! | [`candidates`] | x |\n//! Between features only leftwards: `tenants ← candidates ←\n//! interviews, consents`; x.\npub mod tenants;\npub mod candidates;\n";

    /// The lines that a rule complains of, among these files and the map.
    fn lines(
        rule: impl Fn(&[Source]) -> Vec<Finding>,
        files: &[(&str, &str)],
    ) -> Vec<(String, usize)> {
        let mut all = vec![
            ("lib.rs", MAP),
            ("app.rs", ""),
            ("config.rs", ""),
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
        assert_eq!(lines(rule, &[("config.rs", wrong)]), []);
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
                ("candidates/mod.rs", table),
                ("candidates/api.rs", ""),
            ])
        };
        let count = |sources: &[Source]| rule(sources).len();
        let app = "candidates::routes(config);";
        assert_eq!(count(&files(whole, app)), 0);
        assert_eq!(count(&files(whole, "")), 1);
        assert_eq!(count(&files("//! People.", app)), 2); // no table, and the operation is told nowhere
        let other = "//! | operation | who | what |\n//! | `candidates_list`, `candidates_gone` | tenant | x |\n";
        assert_eq!(count(&files(other, app)), 1);
    }
}
