//! The guard: what was released goes on working for those who use it.
//!
//! `openapi/v1.released.json` is what integrators hold; `openapi/v1.json` may add to it and not take away. What counts as
//! additive is published in `openapi/README.md`. `RELEASE_CONTRACT=1 cargo test --test api contract` makes the present
//! contract the released one; until version 1.0.0 nothing is promised, and that is also how a breaking change is adopted.

mod additions;
mod operations;
mod place;
mod plants;
mod plants_of_schemas;
mod schemas;
mod shape;

use super::file;
use place::Place;
use rebound::app::CONTRACT;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

const RELEASE: &str = "RELEASE_CONTRACT=1 cargo test --test api contract";

/// Which way a value goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Side {
    /// To us, in a request: we must go on taking what we took.
    Taken,
    /// From us, in an answer or an event: nobody must meet what could not come before.
    Given,
}

/// Compares two documents and notes what would break a client of the first.
struct Differ<'d> {
    released: Place<'d>,
    next: Place<'d>,
    /// The operation or event that is being compared.
    of: String,
    /// The schemas that were compared already, each way: components are shared, and some contain themselves.
    compared: BTreeSet<(Side, String, String)>,
    /// What breaks where, and the first operation or event that it breaks.
    breaks: BTreeMap<String, String>,
}

impl<'d> Differ<'d> {
    /// Every break, as `pointer: what (the first operation or event that it breaks)`. The pointer is one into the released
    /// document; of what is new, into the new one.
    fn breaks(released: &'d Value, next: &'d Value) -> Vec<String> {
        let mut differ = Self {
            released: Place::root(released),
            next: Place::root(next),
            of: String::new(),
            compared: BTreeSet::new(),
            breaks: BTreeMap::new(),
        };
        differ.operations();
        differ.webhooks();
        differ.scopes();
        differ.error_codes();
        let told = differ.breaks.into_iter();
        told.map(|(what, of)| {
            if of.is_empty() {
                what
            } else {
                format!("{what} ({of})")
            }
        })
        .collect()
    }

    fn broken(&mut self, at: &Place<'_>, what: impl std::fmt::Display) {
        let what = format!("{}: {what}", at.pointer);
        self.breaks.entry(what).or_insert_with(|| self.of.clone());
    }
}

#[test]
fn nothing_that_was_released_is_broken() {
    let (name, path) = ("v1.released.json", file("v1.released.json"));
    if std::env::var_os("RELEASE_CONTRACT").is_some_and(|value| value == "1") {
        let text = serde_json::to_string_pretty(&*CONTRACT).unwrap();
        std::fs::write(&path, format!("{text}\n")).unwrap();
        return;
    }
    let released = std::fs::read_to_string(&path).unwrap_or_default();
    let released: Value = serde_json::from_str(&released)
        .unwrap_or_else(|_| panic!("openapi/{name} is missing: {RELEASE}"));
    let breaks = Differ::breaks(&released, &CONTRACT);
    assert!(
        breaks.is_empty(),
        "\nThe contract breaks those who use openapi/{name}:\n  {}\n\nMake it additive (openapi/README.md says how). As long as nothing has \
         been released: {RELEASE}\n",
        breaks.join("\n  ")
    );
}

#[test]
fn what_is_not_changed_is_not_broken() {
    assert_eq!(Differ::breaks(&CONTRACT, &CONTRACT), Vec::<String>::new());
}
