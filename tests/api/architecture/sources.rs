//! What the rules read: the files of `src`, and what each imports.

use super::{ABOVE_FEATURES, BELOW_FEATURES, BETWEEN, PARTS};
use std::collections::BTreeSet;
use std::fmt;
use std::path::Path;

/// A file of `src`, without its comments and its tests.
pub(crate) struct Source {
    /// Below `src`.
    pub(crate) path: String,
    /// The file as it is.
    pub(crate) text: String,
    /// Only what ships: comments and tests are blank, so that lines keep their numbers.
    pub(super) code: String,
}

/// A line that broke a rule.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Finding {
    pub(super) path: String,
    pub(super) line: usize,
    pub(super) what: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "src/{}:{}: {}", self.path, self.line, self.what)
    }
}

/// A path to something in this crate, and the line that names it.
pub(super) struct Import {
    pub(super) line: usize,
    pub(super) path: Vec<String>,
}

impl Source {
    pub(super) fn finding(&self, line: usize, what: impl Into<String>) -> Finding {
        Finding {
            path: self.path.clone(),
            line,
            what: what.into(),
        }
    }

    pub(super) fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.code
            .lines()
            .enumerate()
            .map(|(index, line)| (index + 1, line))
    }

    /// Its module path: `candidates/api/list.rs` is `candidates::api::list`.
    pub(super) fn module(&self) -> Vec<String> {
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
    pub(super) fn top(&self) -> String {
        let whole = self.path.trim_end_matches(".rs");
        whole.split('/').next().unwrap_or(whole).to_owned()
    }

    /// Which part of its feature it is, if any: `api` for `candidates/api.rs` and for `interviews/api/list.rs`.
    pub(super) fn part(&self) -> Option<&'static str> {
        part_of(self.module().get(1..)?)
    }

    pub(super) fn is_below(&self, folder: &str) -> bool {
        self.path.starts_with(&format!("{folder}/"))
    }

    /// Every path from the crate's root that the code names, also through `super` and in braces.
    pub(super) fn imports(&self) -> Vec<Import> {
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
pub(super) fn part_of(segments: &[String]) -> Option<&'static str> {
    segments.iter().rev().find_map(|segment| {
        PARTS
            .iter()
            .map(|(part, _)| *part)
            .find(|part| part == segment)
    })
}

/// Reads `a::b::{c, d::e}` into its paths; gives what follows.
pub(super) fn read_tree<'t>(
    text: &'t str,
    start: &[String],
    paths: &mut Vec<Vec<String>>,
) -> &'t str {
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
pub(super) fn shipped(text: &str) -> String {
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

pub(super) fn without_comment(line: &str) -> &str {
    if line.trim_start().starts_with("//") {
        return "";
    }
    line.split_once(" // ").map_or(line, |(code, _)| code)
}

pub(super) fn read(files: &[(&str, &str)]) -> Vec<Source> {
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

pub(crate) fn the_sources() -> Vec<Source> {
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
pub(super) fn order(sources: &[Source]) -> Vec<Vec<String>> {
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
pub(super) fn features(sources: &[Source]) -> BTreeSet<String> {
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
            let others = [BELOW_FEATURES, BETWEEN, ABOVE_FEATURES];
            !others.iter().any(|folders| folders.contains(&folder))
        })
        .collect()
}

pub(super) fn tops(sources: &[Source]) -> BTreeSet<String> {
    sources.iter().map(Source::top).collect()
}

pub(super) fn position(order: &[Vec<String>], feature: &str) -> Option<usize> {
    order
        .iter()
        .position(|step| step.iter().any(|name| name == feature))
}
