//! Where each operation is: `openapi/operations.md`, so that nobody has to guess in which file of its folder.

use super::{ADOPT, adopts, file};
use crate::architecture::the_sources;
use rebound::app::CONTRACT;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The file of each operation's handler.
fn handlers() -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for source in the_sources() {
        for line in source.text.lines() {
            let stated = line.split_once("operation_id = \"");
            if let Some((name, _)) = stated.and_then(|(_, rest)| rest.split_once('"')) {
                let earlier = found.insert(name.to_owned(), format!("src/{}", source.path));
                assert_eq!(earlier, None, "{name} is stated twice");
            }
        }
    }
    found
}

fn index() -> String {
    let handlers = handlers();
    let mut index = format!(
        "# Where each operation is\n\nMade by `{ADOPT}`.\n\n| operation | call | file |\n|---|---|---|\n"
    );
    let mut rows = Vec::new();
    for (path, item) in CONTRACT["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let id = operation["operationId"].as_str().unwrap();
            let handler = handlers
                .get(id)
                .unwrap_or_else(|| panic!("no handler states {id}"));
            let method = method.to_uppercase();
            rows.push(format!(
                "| `{id}` | `{method} {path}` | [{handler}](../{handler}) |"
            ));
        }
    }
    rows.sort();
    for row in rows {
        writeln!(index, "{row}").unwrap();
    }
    index
}

#[test]
fn where_each_operation_is_stands_in_the_index() {
    let index = index();
    if adopts() {
        std::fs::write(file("operations.md"), &index).unwrap();
    }
    let committed = std::fs::read_to_string(file("operations.md")).unwrap_or_default();
    let line = index
        .lines()
        .zip(committed.lines())
        .find(|(is, was)| is != was);
    assert!(
        index == committed,
        "openapi/operations.md: {line:?}\nIf that is meant: {ADOPT}"
    );
}
