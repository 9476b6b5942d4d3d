//! What somebody reads instead of words that judge a person.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::spoken::LANGUAGES;
use super::{fill, read};

/// The sentences of each language.
pub(super) type Rewordings = BTreeMap<String, Rewording>;

/// The sentences of one language.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rewording {
    /// For a point, with what its theme is about.
    point: String,
    /// For a point that insults: there is nothing to work on.
    pub insult: String,
    /// In place of a sentence of a longer text.
    pub sentence: String,
}

impl Rewording {
    /// A point in our words.
    #[must_use]
    pub fn point(&self, about: &str) -> String {
        fill(&self.point, &[("about", about)]).unwrap_or_default()
    }
}

/// Reads the sentences.
pub(super) fn load(faults: &mut Vec<String>) -> Option<Rewordings> {
    read("rewording", include_str!("rewording.toml"), faults)
}

/// Writes down what a language lacks.
pub(super) fn check(rewordings: &Rewordings, faults: &mut Vec<String>) {
    for language in LANGUAGES {
        let said = rewordings.get(*language);
        let is_whole = said.is_some_and(|said| {
            let texts = [said.point("x"), said.insult.clone(), said.sentence.clone()];
            texts.iter().all(|text| !text.is_empty())
        });
        if !is_whole {
            faults.push(format!(
                "rewording: a sentence is missing in {language}, or has a gap that nothing fills"
            ));
        }
    }
}
