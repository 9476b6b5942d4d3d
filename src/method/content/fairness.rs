//! The words of a fairness check, and with them all that it knows.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::method::grounds::Ground;
use crate::method::signals::SignalKind;

use super::jurisdictions::{self, Jurisdiction};
use super::signals::{self, Lexicon};
use super::{fill, read};

/// All that a fairness check knows.
#[derive(Debug, Clone)]
pub(super) struct Fairness {
    pub(super) jurisdictions: Vec<Jurisdiction>,
    pub(super) words: FairnessWords,
    pub(super) lexicon: Lexicon,
}

/// Reads every file of it.
pub(super) fn read_all(faults: &mut Vec<String>) -> Option<Fairness> {
    let files = jurisdictions::FILES.iter();
    let jurisdictions = files.filter_map(|(code, text)| read(code, text, faults));
    let jurisdictions = jurisdictions.collect();
    let words = read(
        "fairness_words",
        include_str!("fairness_words.toml"),
        faults,
    );
    let lexicon = signals::read_all(faults);
    Some(Fairness {
        jurisdictions,
        words: words?,
        lexicon: lexicon?,
    })
}

/// Writes down every fault of it.
pub(super) fn check(fairness: &Fairness, faults: &mut Vec<String>) {
    jurisdictions::check(&fairness.jurisdictions, faults);
    check_words(&fairness.words, faults);
    signals::check(&fairness.lexicon, faults);
}

/// The sentences of a fairness check.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FairnessWords {
    /// The row of the method.
    pub method: String,
    /// What this is not.
    pub disclaimer: String,
    /// Who can read it.
    pub privacy: String,
    /// Where we know nothing of a country.
    pub no_pack: String,
    /// What is said of a date, by its case.
    pub statements: BTreeMap<String, String>,
    /// What a kind of signal means.
    pub kinds: BTreeMap<SignalKind, String>,
    /// What such a phrase means to somebody who named a ground.
    pub proxy_of_named: String,
    /// A ground, as a sentence names it.
    pub grounds: BTreeMap<Ground, String>,
    /// What stands before the last of several.
    pub and: String,
    /// What is said to somebody who named a ground, in the order in which they need it.
    pub named_ground: Vec<String>,
    /// What is suggested, by its word.
    pub suggestions: BTreeMap<String, String>,
    /// What to keep.
    pub keep: Vec<Advice>,
    /// What one can do next.
    pub next: Vec<Advice>,
}

/// One thing to do or to keep.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"code": "messages", "text": "Every mail, letter and message about the application, with its date."}))]
pub struct Advice {
    /// Stable name.
    pub code: String,
    /// What to do, for the person.
    pub text: String,
}

/// Sentences that a date may need.
const STATEMENTS: &[&str] = &[
    "confirmed",
    "several",
    "unverified",
    "stale",
    "disputed",
    "passed",
    "assumed_interview_at",
    "assumed_notified_at",
    "assumed_decision_at",
    "silence",
    "not_started",
    "not_in_force",
    "no_limit",
    "rolled",
    "weekend",
    "holidays",
    "ask",
];

/// Writes down every fault of the words.
fn check_words(words: &FairnessWords, faults: &mut Vec<String>) {
    for key in STATEMENTS {
        let text = words.statements.get(*key);
        if text.is_none_or(|text| fill(text, &[("date", "x"), ("name", "x")]).is_none()) {
            faults.push(format!(
                "fairness_words: the statement `{key}` is missing or has a gap that nothing fills"
            ));
        }
    }
    for kind in SignalKind::ALL {
        if !words.kinds.contains_key(kind) {
            faults.push(format!("fairness_words: no words for {kind}"));
        }
    }
    for ground in Ground::ALL {
        if !words.grounds.contains_key(ground) {
            faults.push(format!("fairness_words: no words for {ground}"));
        }
    }
    let gaps = [("grounds", "x"), ("advisers", "x"), ("date", "x")];
    for sentence in &words.named_ground {
        if fill(sentence, &gaps).is_none() {
            faults.push(format!(
                "fairness_words: nothing fills a gap of `{sentence}`"
            ));
        }
    }
    for suggestion in crate::method::signals::Suggestion::ALL {
        if !words.suggestions.contains_key(suggestion.as_str()) {
            faults.push(format!("fairness_words: no words for {suggestion}"));
        }
    }
    if words.method != "M6" || words.keep.is_empty() || words.next.is_empty() {
        faults
            .push("fairness_words: the row, what to keep or what comes next is missing".to_owned());
    }
}
