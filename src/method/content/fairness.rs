//! The words of a fairness check, and what the reader of signals knows.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::method::grounds::Ground;
use crate::method::signals::{Pattern, SignalKind};

use super::jurisdictions::{self, Jurisdiction};
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
    let lexicon = read("signals", include_str!("signals.toml"), faults);
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
    check_lexicon(&fairness.lexicon, faults);
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

/// What the reader of signals knows.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lexicon {
    /// The row of the method.
    pub method: String,
    /// Sentences with one of these are not read.
    pub ignored_sentences: Vec<Pattern>,
    /// Words that deny what follows them.
    pub denials: Vec<String>,
    /// Words about the work itself.
    pub concrete: Vec<Pattern>,
    /// The rules.
    #[serde(rename = "rule")]
    pub rules: Vec<SignalRule>,
}

/// One rule of the reader.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignalRule {
    /// Stable name.
    pub id: String,
    /// What it finds.
    pub kind: SignalKind,
    /// What it is about, where it is about one.
    pub ground: Option<Ground>,
    /// Whether a denial before it takes it away.
    #[serde(default)]
    pub unless_denied: bool,
    /// Whether what it finds is nothing that anybody could work on, as with whatever names something protected.
    #[serde(default)]
    pub no_lesson: bool,
    /// What it looks for.
    pub phrases: Vec<Pattern>,
    /// What takes a match away.
    #[serde(default)]
    pub except: Vec<Pattern>,
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

/// Writes down every fault of the lexicon.
fn check_lexicon(lexicon: &Lexicon, faults: &mut Vec<String>) {
    let mut ids = BTreeSet::new();
    if lexicon.method != "M6" {
        faults.push("signals: the row is not M6".to_owned());
    }
    for rule in &lexicon.rules {
        if !ids.insert(rule.id.as_str()) {
            faults.push(format!("signals: the rule {} is there twice", rule.id));
        }
        if rule.phrases.is_empty() {
            faults.push(format!("signals: the rule {} looks for nothing", rule.id));
        }
        let personal = matches!(
            rule.kind,
            SignalKind::Vague | SignalKind::PersonalityOnly | SignalKind::ContradictsAd
        );
        if personal && rule.ground.is_some() {
            faults.push(format!("signals: the rule {} has a ground", rule.id));
        }
    }
}
