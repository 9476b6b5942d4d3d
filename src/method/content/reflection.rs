//! What a person is asked when they look back, and what stands above their strengths.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::check::is_method_row;
use super::fill;
use crate::method::themes::words;

words! {
    /// A part of a reflection. Their order is the order in which they are asked.
    ReflectionPart as "reflection part" {
        /// The own rating, and what was expected.
        Rating = "rating",
        /// A kind word to oneself.
        Compassion = "compassion",
        /// What went well.
        Positives = "positives",
        /// The questions, one by one.
        Questions = "questions",
        /// What helped and what got in the way.
        Factors = "factors",
        /// What one would do differently.
        Critique = "critique",
        /// One thing to take along.
        Learning = "learning",
    }
}

/// What to ask for one part of a reflection.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReflectionPrompt {
    /// The part.
    pub part: ReflectionPart,
    /// The row of the method.
    pub method: String,
    /// What the part is called.
    pub title: String,
    /// The question to show.
    pub prompt: String,
    /// What to say beside it.
    pub help: String,
    /// The fields of a reflection that the answer goes into.
    pub fields: Vec<String>,
    /// The part that must be written or skipped before the API takes this one; null when it is free.
    pub after: Option<ReflectionPart>,
    /// Whether it can be left out.
    pub may_skip: bool,
    /// What is known about it and how well, told with it.
    pub evidence: String,
    /// Whether somebody has checked that at its source.
    pub verified: bool,
    /// Where the idea comes from.
    pub sources: Vec<String>,
}

/// The words of reflections.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReflectionWords {
    /// Raised when a question means something else than before.
    pub version: i32,
    /// Stands for the words of what helped, where there are none.
    pub helped: String,
    /// Stands for the words of what got in the way, where there are none.
    pub hindered: String,
    /// The questions, in the order in which they are asked.
    #[serde(rename = "prompt")]
    pub prompts: Vec<ReflectionPrompt>,
}

/// The words above the list of strengths.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StrengthWords {
    /// The row of the method.
    pub method: String,
    /// Where the idea comes from.
    pub sources: Vec<String>,
    invited_once: String,
    invited_often: String,
    not_yet_invited: String,
}

impl StrengthWords {
    /// What it means to have been asked to this many interviews.
    #[must_use]
    pub fn invited(&self, count: usize) -> String {
        match count {
            0 => self.not_yet_invited.clone(),
            1 => self.invited_once.clone(),
            _ => {
                let count = count.to_string();
                fill(&self.invited_often, &[("count", &count)]).unwrap_or_default()
            }
        }
    }
}

/// Each part is asked once and in order, and none waits for one that comes later.
pub(super) fn check(words: &ReflectionWords, strengths: &StrengthWords, faults: &mut Vec<String>) {
    let parts: Vec<ReflectionPart> = words.prompts.iter().map(|one| one.part).collect();
    if parts != ReflectionPart::ALL {
        faults.push("reflection_prompts: not each part once, in its order".to_owned());
    }
    let mut fields = BTreeSet::new();
    for one in &words.prompts {
        let mut fault =
            |what: &str| faults.push(format!("reflection_prompts: {}: {what}", one.part));
        if [&one.title, &one.prompt, &one.help, &one.evidence]
            .iter()
            .any(|text| text.trim().is_empty())
        {
            fault("a text is empty");
        }
        if !is_method_row(&one.method) {
            fault("the method row is not one of M1 to M20");
        }
        if one.sources.is_empty() {
            fault("it names no source");
        }
        if one.fields.is_empty() || !one.fields.iter().all(|field| fields.insert(field)) {
            fault("it fills no field, or one that another part fills");
        }
        if one.after.is_some_and(|after| after >= one.part) {
            fault("it waits for a part that comes later");
        }
    }
    let blank = |text: &String| text.trim().is_empty();
    if blank(&words.helped) || blank(&words.hindered) {
        faults.push("reflection_prompts: no words for a factor without words".to_owned());
    }
    if !is_method_row(&strengths.method)
        || strengths.sources.is_empty()
        || (0..3).any(|count| strengths.invited(count).trim().is_empty())
    {
        faults.push("strength_words: an empty text, or no method row or source".to_owned());
    }
}
