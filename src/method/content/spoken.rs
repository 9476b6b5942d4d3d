//! What is written in each language: the words of next steps, the templates of messages, the lexicon of the tone check, the pages
//! behind links.
//!
//! One folder or file for each language, so that a translator works with two side by side. What is missing for one does
//! not compile; what is missing within a file is named by the check.

use std::collections::BTreeMap;

use super::link_pages::LinkPageWords;
use super::read;
use super::tone::ToneWords;
use super::words::{DateWords, MessageTemplate, StepWords};

/// The content of one language.
#[derive(Debug, Clone)]
pub struct Spoken {
    /// Its tag.
    pub language: &'static str,
    /// The words of next steps, by their kind.
    pub steps: BTreeMap<String, StepWords>,
    /// The templates of messages, by their kind.
    pub templates: BTreeMap<String, MessageTemplate>,
    /// How days and times are written.
    pub dates: DateWords,
    /// What the tone check looks for, and what it says.
    pub tone: ToneWords,
    /// The pages behind links.
    pub link_pages: LinkPageWords,
}

/// The data files of one language, compiled in.
struct Files {
    language: &'static str,
    steps: &'static str,
    dates: &'static str,
    tone: &'static str,
    link_pages: &'static str,
    templates: &'static [(&'static str, &'static str)],
}

macro_rules! languages {
    ($($language:literal),+; $templates:tt) => {
        /// The languages that we have content in; the first is the one that the others follow.
        pub const LANGUAGES: &[&str] = &[$($language),+];

        const FILES: &[Files] = &[$(languages!(@files $language, $templates)),+];
    };
    (@files $language:literal, [$($kind:literal),+ $(,)?]) => {
        Files {
            language: $language,
            steps: include_str!(concat!("next_steps/", $language, ".toml")),
            dates: include_str!(concat!("templates/", $language, "/dates.toml")),
            tone: include_str!(concat!("tone/", $language, ".toml")),
            link_pages: include_str!(concat!("link_pages/", $language, ".toml")),
            templates: &[$(($kind, include_str!(concat!("templates/", $language, "/", $kind, ".toml")))),+],
        }
    };
}

languages!("en", "de", "fr", "es"; [
    "call_proposal",
    "employer_questions",
    "feedback_request_agency",
    "feedback_request_employer",
    "future_interest",
    "reminder",
    "subject_access_request",
    "thank_you",
]);

/// Reads every language, English first.
pub(super) fn load(faults: &mut Vec<String>) -> Vec<Spoken> {
    FILES
        .iter()
        .filter_map(|files| load_one(files, faults))
        .collect()
}

fn load_one(files: &Files, faults: &mut Vec<String>) -> Option<Spoken> {
    let of = |what: &str| format!("{what}, {}", files.language);
    let steps = read(&of("next_steps"), files.steps, faults);
    let dates = read(&of("dates"), files.dates, faults);
    let tone = read(&of("tone"), files.tone, faults);
    let link_pages = read(&of("link_pages"), files.link_pages, faults);
    let mut templates = BTreeMap::new();
    for (kind, text) in files.templates {
        if let Some(template) = read(&of(kind), text, faults) {
            templates.insert((*kind).to_owned(), template);
        }
    }
    Some(Spoken {
        language: files.language,
        steps: steps?,
        templates,
        dates: dates?,
        tone: tone?,
        link_pages: link_pages?,
    })
}
