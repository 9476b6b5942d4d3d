//! What belongs into a brief, and what is said beside progress and at the end.

use super::check::is_method_row;
use super::{Exercise, read};
use crate::method::themes::words;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use utoipa::ToSchema;

words! {
    /// When to look at something before an interview.
    CheckTime as "time to check" {
        /// The day before.
        DayBefore = "day_before",
        /// In the hour before.
        HourBefore = "hour_before",
    }
}

words! {
    /// When a sentence is true and helps.
    Occasion as "occasion" {
        /// Whenever there was an interview.
        Always = "always",
        /// Once the person thought worse of an interview than those who saw them.
        FeltWorse = "felt_worse",
        /// Once they have practised.
        Practised = "practised",
        /// When they keep how hard days were.
        MoodKept = "mood_kept",
        /// At the end of a recovery.
        Closing = "closing",
        /// At the end of a recovery whose plan holds a task for the next no.
        ClosingWithPlan = "closing_with_plan",
        /// At the end of a recovery, when the person has found a job.
        ClosingWithJob = "closing_with_job",
    }
}

/// Something to check before an interview.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckItem {
    /// Its name.
    pub id: String,
    /// When.
    pub when: CheckTime,
    /// The kinds of interviews that it is for; empty for all.
    #[serde(default)]
    pub formats: Vec<String>,
    /// What to do.
    pub text: String,
}

/// Something to ask an interviewer.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AskItem {
    /// Its name.
    pub id: String,
    /// The stages that it fits; empty for all.
    #[serde(default)]
    pub stages: Vec<String>,
    /// The question.
    pub text: String,
}

/// How to get through the first minutes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "exercise_id": "long_exhale_breathing", "text": "Before you go in, let the air out slowly a few times.",
    "method": "M13", "sources": ["002"]
}))]
pub struct FirstMinutes {
    /// The exercise that goes with it: its `id` in `GET /v1/exercises`.
    #[schema(pattern = "^[a-z][a-z0-9_]*$")]
    pub exercise_id: String,
    /// What to say.
    pub text: String,
    /// The row of the method.
    pub method: String,
    /// Where the idea comes from.
    pub sources: Vec<String>,
}

/// A kind sentence that is true, with where it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "code": "noisy_sample", "occasion": "always", "method": "M19", "text": "One interview is a noisy sample.",
    "verified": true, "sources": ["interviewing.io 2023 (its own data)"]
}))]
pub struct Statement {
    /// Its name.
    #[schema(pattern = "^[a-z][a-z0-9_]*$")]
    pub code: String,
    /// When it is said.
    pub occasion: Occasion,
    /// The row of the method.
    pub method: String,
    /// The sentence.
    pub text: String,
    /// Whether somebody has checked at its source what it states.
    pub verified: bool,
    /// Where it comes from.
    pub sources: Vec<String>,
}

/// All words for the next time.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NextTimeWords {
    #[serde(rename = "check")]
    checks: Vec<CheckItem>,
    #[serde(rename = "ask")]
    asks: Vec<AskItem>,
    /// How to get through the first minutes.
    pub first_minutes: FirstMinutes,
    #[serde(rename = "statement")]
    statements: Vec<Statement>,
}

impl NextTimeWords {
    /// What to check before an interview of this format, in order.
    pub fn checks(&self, format: &str) -> impl Iterator<Item = &CheckItem> {
        self.checks
            .iter()
            .filter(move |one| fits(&one.formats, format))
    }

    /// What to ask in an interview of this stage, in order.
    pub fn asks(&self, stage: &str) -> impl Iterator<Item = &AskItem> {
        self.asks.iter().filter(move |one| fits(&one.stages, stage))
    }

    /// What is said on these occasions, in order.
    pub fn statements(&self, occasions: &[Occasion]) -> impl Iterator<Item = &Statement> {
        self.statements
            .iter()
            .filter(move |one| occasions.contains(&one.occasion))
    }
}

fn fits(kinds: &[String], kind: &str) -> bool {
    kinds.is_empty() || kinds.iter().any(|one| one == kind)
}

pub(super) fn load(faults: &mut Vec<String>) -> Option<NextTimeWords> {
    read("next_time", include_str!("next_time.toml"), faults)
}

/// Each entry has a name of its own, words, and kinds that there are; each occasion has something to say.
pub(super) fn check(words: &NextTimeWords, exercises: &[Exercise], faults: &mut Vec<String>) {
    const FORMATS: &[&str] = &["in_person", "video", "phone", "recorded", "panel"];
    const STAGES: &[&str] = &["screening", "first", "second", "final", "assessment"];
    let mut names = BTreeSet::new();
    let mut entry = |name: &str, text: &str, kinds: &[String], known: &[&str]| {
        let mut fault = |what: &str| faults.push(format!("next_time: {name}: {what}"));
        if !names.insert(name.to_owned()) {
            fault("the name is used twice");
        }
        if text.trim().is_empty() {
            fault("it has no words");
        }
        if kinds.iter().any(|kind| !known.contains(&kind.as_str())) {
            fault("there is no such kind of interview");
        }
    };
    for one in &words.checks {
        entry(&one.id, &one.text, &one.formats, FORMATS);
    }
    for one in &words.asks {
        entry(&one.id, &one.text, &one.stages, STAGES);
    }
    for one in &words.statements {
        entry(&one.code, &one.text, &[], &[]);
    }
    let rows = words
        .statements
        .iter()
        .map(|one| (one.code.as_str(), &one.method, &one.sources));
    let first = &words.first_minutes;
    for (name, method, sources) in rows.chain([("first_minutes", &first.method, &first.sources)]) {
        if !is_method_row(method) || sources.is_empty() {
            faults.push(format!(
                "next_time: {name}: no row of the method, or no source"
            ));
        }
    }
    if !exercises.iter().any(|one| one.id == first.exercise_id) {
        faults.push("next_time: first_minutes: there is no such exercise".to_owned());
    }
    for occasion in Occasion::ALL {
        if words.statements(&[*occasion]).next().is_none() {
            faults.push(format!("next_time: nothing is said when {occasion}"));
        }
    }
}
