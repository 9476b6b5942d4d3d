//! The method's content as a whole: every file under `src/method/content`, also one that was added yesterday.
//!
//! What a file must hold for the planner is checked where it is loaded. Here stands what holds for all: an entry cites its
//! row, leaves nothing empty and has a text; it exists in English; and nothing is copied from the articles that the method
//! comes from, of which the repository holds only hashes (`make_runs.py`).

use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use toml::{Table, Value};

/// Words in a run.
const LENGTH: usize = 10;
/// What `make_runs.py` hashes to show that it counts words as we do.
const CANARY: &str = "The quick brown fox, it's said, jumps over 13 lazy dogs: naïve!";
/// What is no entry of its own: the sentences that the planner fills in (`check.rs` knows each of them), by which words danger,
/// something protected or a side of a theme shows, what stands instead of a judgement, and how days are written.
const NO_ENTRIES: &[&str] = &[
    "plan_words.toml",
    "support/phrases/",
    "signals",
    "sides.toml",
    "rewording.toml",
    "/dates.toml",
];
/// A folder whose files are named by countries, not by languages.
const COUNTRIES: &str = "jurisdictions/";
/// What an entry holds besides its words.
const NO_WORDS: &[&str] = &["id", "method", "methods", "kind", "language", "sources"];
/// Languages that a file or a folder may be named by.
const LANGUAGES: &[&str] = &["de", "en", "es", "fr"];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/method/content")
}

/// Every file below a folder whose name ends so, by its path from there.
fn files(below: &Path, kinds: &[&str]) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut open = vec![below.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path
                .extension()
                .is_some_and(|kind| kinds.iter().any(|one| kind == *one))
            {
                let name = path
                    .strip_prefix(below)
                    .unwrap()
                    .to_string_lossy()
                    .replace('\\', "/");
                found.insert(name, std::fs::read_to_string(&path).unwrap());
            }
        }
    }
    found
}

/// Words as `make_runs.py` counts them.
fn words(text: &str) -> Vec<String> {
    let plain: String = text
        .to_lowercase()
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    plain.split_whitespace().map(str::to_owned).collect()
}

fn digest(run: &[String]) -> String {
    let hash = Sha256::digest(run.join(" "));
    hash.iter().take(8).fold(String::new(), |mut text, byte| {
        // Writing into a String cannot fail.
        write!(text, "{byte:02x}").ok();
        text
    })
}

/// The runs of a text that are among `known`.
fn copied(text: &str, known: &BTreeSet<String>) -> Vec<String> {
    let words = words(text);
    let runs = words
        .windows(LENGTH)
        .filter(|run| known.contains(&digest(run)));
    runs.map(|run| run.join(" ")).collect()
}

/// The hashes of the articles' runs, and the canary.
fn runs() -> (BTreeSet<String>, String) {
    let text = include_str!("runs.txt");
    let canary = text
        .lines()
        .find_map(|line| line.strip_prefix("# canary "))
        .unwrap();
    let hashes = text.lines().filter(|line| !line.starts_with('#'));
    (hashes.map(str::to_owned).collect(), canary.to_owned())
}

fn is_row(value: &Value) -> bool {
    let number = value
        .as_str()
        .and_then(|text| text.strip_prefix('M')?.parse::<u8>().ok());
    number.is_some_and(|number| (1..=20).contains(&number))
}

/// Whether a table names its row or rows, or everything that it holds does.
fn cites(table: &Table) -> bool {
    let many = |rows: &Value| {
        rows.as_array()
            .is_some_and(|rows| !rows.is_empty() && rows.iter().all(is_row))
    };
    let mut held = table.values().filter_map(Value::as_table).peekable();
    table.get("method").is_some_and(is_row)
        || table.get("methods").is_some_and(many)
        || (held.peek().is_some() && held.all(cites))
}

/// The entries of a file with the names by which a fault tells them: members of lists, or else tables by name, or else the
/// file itself.
fn entries(file: &Table) -> Vec<(String, &Table)> {
    let lists = file
        .iter()
        .filter_map(|(key, value)| Some((key, value.as_array()?)));
    let listed = lists.flat_map(|(key, list)| {
        let tables = list
            .iter()
            .enumerate()
            .filter_map(|(place, one)| Some((place, one.as_table()?)));
        tables.map(move |(place, table)| {
            let id = table.get("id").and_then(Value::as_str);
            (
                id.map_or_else(|| format!("{key} {}", place + 1), str::to_owned),
                table,
            )
        })
    });
    let listed: Vec<_> = listed.collect();
    if !listed.is_empty() {
        return listed;
    }
    let tables = file
        .iter()
        .filter_map(|(key, value)| Some((key.clone(), value.as_table()?)));
    let named: Vec<_> = tables.collect();
    if named.is_empty() {
        vec![("the file".to_owned(), file)]
    } else {
        named
    }
}

/// Where something is empty: a text without a character, or a list of texts with such a one in it.
fn empty_places(table: &Table) -> Vec<String> {
    let mut empty = Vec::new();
    let mut open: VecDeque<(String, &Value)> = table
        .iter()
        .map(|(key, value)| (key.clone(), value))
        .collect();
    while let Some((place, value)) = open.pop_front() {
        match value {
            Value::String(text) if text.trim().is_empty() => empty.push(place),
            Value::Array(list) => open.extend(list.iter().map(|one| (place.clone(), one))),
            Value::Table(table) => open.extend(
                table
                    .iter()
                    .map(|(key, one)| (format!("{place}.{key}"), one)),
            ),
            _ => {}
        }
    }
    empty
}

/// Whether an entry has words for a person, its own or those of what it holds.
fn says_something(entry: &Table) -> bool {
    let mut values = entry
        .iter()
        .filter(|(key, _)| !NO_WORDS.contains(&key.as_str()));
    values.any(|(_, value)| match value {
        Value::String(_) => true,
        Value::Array(list) => !list.is_empty(),
        Value::Table(table) => says_something(table),
        _ => false,
    })
}

/// What is wrong with one file.
fn faults(name: &str, text: &str) -> Vec<String> {
    let file: Table = match text.parse() {
        Ok(file) => file,
        Err(fault) => return vec![format!("{name}: {fault}")],
    };
    let places = empty_places(&file).into_iter();
    let mut faults: Vec<String> = places
        .map(|place| format!("{name}: {place} is empty"))
        .collect();
    if NO_ENTRIES.iter().any(|part| name.contains(part)) {
        return faults;
    }
    let whole = cites(&file);
    for (id, entry) in entries(&file) {
        if !whole && !cites(entry) {
            faults.push(format!("{name}: {id} cites no row of the method"));
        }
        if !says_something(entry) {
            faults.push(format!("{name}: {id} says nothing"));
        }
    }
    faults
}

/// Where the same file in English may be, for a file of another language: it stands in a folder named by the language, is named
/// by it, or has it in its name.
fn english_twins(name: &str) -> Option<Vec<String>> {
    if name.starts_with(COUNTRIES) {
        return None;
    }
    let padded = format!("/{name}");
    LANGUAGES
        .iter()
        .filter(|language| **language != "en")
        .find_map(|language| {
            let (folder, file, part) = (
                format!("/{language}/"),
                format!("/{language}."),
                format!(".{language}."),
            );
            let twins = if padded.contains(&folder) {
                vec![
                    padded.replace(&folder, "/en/"),
                    padded.replace(&folder, "/"),
                ]
            } else if padded.contains(&file) {
                vec![padded.replace(&file, "/en.")]
            } else if padded.contains(&part) {
                vec![padded.replace(&part, ".en."), padded.replace(&part, ".")]
            } else {
                return None;
            };
            Some(
                twins
                    .iter()
                    .map(|twin| twin.trim_start_matches('/').to_owned())
                    .collect(),
            )
        })
}

#[test]
fn every_entry_cites_its_row_says_something_and_leaves_nothing_empty() {
    let files = files(&folder(), &["toml"]);
    assert!(files.len() > 20, "the content was not found");
    let faults: Vec<String> = files
        .iter()
        .flat_map(|(name, text)| faults(name, text))
        .collect();
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn everything_exists_in_english() {
    let files = files(&folder(), &["toml", "md"]);
    let alone: Vec<&String> = files
        .keys()
        .filter(|name| {
            english_twins(name)
                .is_some_and(|twins| !twins.iter().any(|twin| files.contains_key(twin)))
        })
        .collect();
    assert!(alone.is_empty(), "no English twin: {alone:?}");
    let says_english = |text: &&String| text.lines().any(|line| line.trim() == "language = \"en\"");
    let told: Vec<&String> = files
        .values()
        .filter(|text| text.contains("\nlanguage = "))
        .collect();
    assert!(
        told.is_empty() || told.iter().any(says_english),
        "no file says that it is English"
    );
}

#[test]
fn no_run_of_ten_words_comes_from_the_articles() {
    let (known, _) = runs();
    let mut found = Vec::new();
    for (name, text) in files(&folder(), &["toml", "md", "txt", "json"]) {
        found.extend(
            copied(&text, &known)
                .into_iter()
                .map(|run| format!("{name}: {run}")),
        );
    }
    assert!(
        found.is_empty(),
        "say it in our own words:\n{}\n",
        found.join("\n")
    );
}

#[test]
fn the_hashes_are_whole_and_counted_as_we_count() {
    let (known, canary) = runs();
    assert!(known.len() > 2000, "{} runs", known.len());
    assert!(
        known
            .iter()
            .all(|hash| hash.len() == 16 && hash.chars().all(|c| c.is_ascii_hexdigit()))
    );
    assert_eq!(digest(&words(CANARY)[..LENGTH]), canary);
}

#[test]
fn a_copied_run_is_found_whatever_stands_between_its_words() {
    let ours = "if it rains on the day of the fair we meet in the old hall";
    let planted: BTreeSet<String> = words(ours).windows(LENGTH).map(digest).collect();
    let copy = "then = \"If it rains on the day — of the\nfair, WE meet in the old hall.\"";
    assert_eq!(copied(copy, &planted).len(), words(ours).len() - LENGTH + 1);
    assert!(
        copied(
            "if it snows on the day of the fair they meet in the hall",
            &planted
        )
        .is_empty()
    );
}

#[test]
fn an_entry_with_a_gap_is_found() {
    let none: [&str; 0] = [];
    let of = |text: &str| faults("x.toml", text);
    assert_eq!(
        of("[[item]]\nid = \"a\"\nmethod = \"M7\"\ntitle = \"b\""),
        none
    );
    assert_eq!(
        of("method = \"M7\"\n[[item]]\nid = \"a\"\ntitle = \"b\""),
        none
    );
    assert_eq!(
        of("[[item]]\nid = \"a\"\nmethod = \"M21\"\ntitle = \"b\""),
        ["x.toml: a cites no row of the method"]
    );
    assert_eq!(
        of("[[item]]\nid = \"a\"\nmethod = \"M1\"\ntitle = \" \""),
        ["x.toml: item.title is empty"]
    );
    assert_eq!(
        of("[[item]]\nid = \"a\"\nmethod = \"M1\""),
        ["x.toml: a says nothing"]
    );
    assert_eq!(
        of("[breathe]\ntitle = \"b\""),
        ["x.toml: breathe cites no row of the method"]
    );
    assert_eq!(of("= 1").len(), 1);
    let twins = |name: &str| english_twins(name).unwrap_or_default();
    assert_eq!(
        twins("guides/de/a.toml"),
        ["guides/en/a.toml", "guides/a.toml"]
    );
    assert_eq!(twins("tone/es.toml"), ["tone/en.toml"]);
    assert_eq!(twins("a.fr.toml"), ["a.en.toml", "a.toml"]);
    for name in [
        "interventions/confidence.toml",
        "tone/en.toml",
        "jurisdictions/de.toml",
    ] {
        assert_eq!(twins(name), none, "{name}");
    }
}
