//! How prepared answers are read, and what is said about them.

use super::check::is_method_row;
use super::fill;
use crate::method::themes::words;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

words! {
    /// What a prepared answer could still have.
    FindingCode as "finding" {
        /// Where and when it was is open.
        SituationMissing = "situation_missing",
        /// What was up to the candidate is open.
        TaskMissing = "task_missing",
        /// What the candidate did is open.
        ActionMissing = "action_missing",
        /// What came of it is open.
        ResultMissing = "result_missing",
        /// The result has no figure.
        ResultWithoutNumber = "result_without_number",
        /// There is more we than I in what was done.
        MostlyWe = "mostly_we",
        /// It is over sooner than such answers usually are.
        ShortWhenSpoken = "short_when_spoken",
        /// It takes longer than most listeners follow.
        LongWhenSpoken = "long_when_spoken",
    }
}

/// The words that the check looks for, its measures, and what it says. English.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerWords {
    /// How fast people speak.
    pub words_per_minute: u32,
    /// From how long on an answer has room for all its parts.
    pub shortest_seconds: u32,
    /// Up to how long listeners follow.
    pub longest_seconds: u32,
    /// Words for oneself.
    pub i: BTreeSet<String>,
    /// Words for a group.
    pub we: BTreeSet<String>,
    /// Words that are numbers.
    pub number_words: BTreeSet<String>,
    /// Two words that are a number together.
    pub number_phrases: BTreeSet<String>,
    /// After one of these a bare figure is a year.
    pub before_a_year: BTreeSet<String>,
    /// Figures that measure nothing.
    pub no_measure: BTreeSet<String>,
    /// What is said of each finding.
    pub findings: BTreeMap<FindingCode, FindingWords>,
}

/// What is said of a finding.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FindingWords {
    /// The row of the method.
    pub method: String,
    /// Why it matters.
    pub reason: String,
    /// What to do.
    pub advice: String,
}

/// The words of the check; a fault of the file is written down.
pub(super) fn load(faults: &mut Vec<String>) -> Option<AnswerWords> {
    super::read("answer_check", include_str!("answer_check.toml"), faults)
}

/// Writes down what is wrong with the words of the check.
pub(super) fn check(words: &AnswerWords, faults: &mut Vec<String>) {
    let mut fault = |what: String| faults.push(format!("answer_check: {what}"));
    let sane = words.words_per_minute > 0 && words.shortest_seconds < words.longest_seconds;
    if !sane {
        fault("nobody speaks like that".to_owned());
    }
    let lists = [
        ("i", &words.i),
        ("we", &words.we),
        ("number_words", &words.number_words),
        ("number_phrases", &words.number_phrases),
        ("before_a_year", &words.before_a_year),
        ("no_measure", &words.no_measure),
    ];
    for (name, list) in lists {
        if list.is_empty() || list.iter().any(|word| *word != word.to_lowercase()) {
            fault(format!("`{name}` is empty or not in small letters"));
        }
    }
    if let Some(word) = words.i.intersection(&words.we).next() {
        fault(format!("`{word}` is both I and we"));
    }
    let is_pair = |phrase: &String| phrase.split(' ').count() == 2;
    if !words.number_phrases.iter().all(is_pair) {
        fault("a number phrase has two words".to_owned());
    }
    for code in FindingCode::ALL {
        let gaps = [("i", "1"), ("we", "2"), ("seconds", "30")];
        match words.findings.get(code) {
            None => fault(format!("`{code}` has no words")),
            Some(said)
                if !is_method_row(&said.method)
                    || [&said.reason, &said.advice]
                        .iter()
                        .any(|text| text.trim().is_empty() || fill(text, &gaps).is_none()) =>
            {
                fault(format!(
                    "`{code}` has no row, no words or a gap that nothing fills"
                ));
            }
            Some(_) => {}
        }
    }
}
