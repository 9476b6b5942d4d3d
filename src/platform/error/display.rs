//! What a person reads when a request was refused: a text for each code, in each of our languages.
//!
//! The texts are data files beside this one. A code that has no text of its own has that of its status.

use super::codes::Code;
use crate::platform::locale::Language;
use serde::Deserialize;
use std::collections::HashMap;
use std::sync::LazyLock;

/// The texts of one language, by code or by status.
type Texts = HashMap<String, String>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    text: Vec<Text>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Text {
    /// Statuses and codes.
    r#for: Vec<String>,
    say: String,
}

static TEXTS: LazyLock<HashMap<Language, Texts>> = LazyLock::new(|| {
    let read = |language: &Language| (*language, texts(source(*language)).unwrap_or_default());
    Language::ALL.iter().map(read).collect()
});

const fn source(language: Language) -> &'static str {
    match language {
        Language::English => include_str!("display_messages/en.toml"),
        Language::German => include_str!("display_messages/de.toml"),
        Language::French => include_str!("display_messages/fr.toml"),
        Language::Spanish => include_str!("display_messages/es.toml"),
    }
}

fn texts(source: &str) -> Result<Texts, toml::de::Error> {
    let file: File = toml::from_str(source)?;
    let pairs = file.text.into_iter().flat_map(|text| {
        let say = text.say;
        text.r#for.into_iter().map(move |name| (name, say.clone()))
    });
    Ok(pairs.collect())
}

impl Code {
    /// What to show to a person in their language: what can be done now, and no blame.
    #[must_use]
    pub fn display_message(self, language: Language) -> &'static str {
        let find = |language| {
            let texts = TEXTS.get(&language)?;
            texts
                .get(self.as_str())
                .or_else(|| texts.get(&self.status().to_string()))
        };
        // The tests rule out that a text is missing; a refusal must not fail even then.
        find(language)
            .or_else(|| find(Language::English))
            .map_or(self.title(), String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn names(language: Language) -> Vec<String> {
        let file: File = toml::from_str(source(language)).unwrap();
        file.text.into_iter().flat_map(|text| text.r#for).collect()
    }

    #[test]
    fn every_language_has_the_same_texts_each_once() {
        let english: BTreeSet<String> = names(Language::English).into_iter().collect();
        for language in Language::ALL {
            let all = names(*language);
            let own: BTreeSet<String> = all.iter().cloned().collect();
            assert_eq!(own.len(), all.len(), "{language} says something twice");
            let lacks: Vec<_> = english.difference(&own).collect();
            let more: Vec<_> = own.difference(&english).collect();
            assert!(
                lacks.is_empty() && more.is_empty(),
                "{language} lacks {lacks:?} and has {more:?} besides"
            );
        }
    }

    #[test]
    fn every_status_has_a_text_and_no_text_is_for_nothing() {
        let statuses: BTreeSet<String> = Code::ALL
            .iter()
            .map(|code| code.status().to_string())
            .collect();
        let names: BTreeSet<String> = names(Language::English).into_iter().collect();
        assert!(statuses.is_subset(&names), "{statuses:?}");
        for name in names.difference(&statuses) {
            assert!(
                Code::ALL.iter().any(|code| code.as_str() == name),
                "{name} is no code"
            );
        }
    }

    #[test]
    fn the_texts_are_for_people() {
        for language in Language::ALL {
            for code in Code::ALL {
                let said = code.display_message(*language);
                assert!((20..=240).contains(&said.chars().count()), "{said}");
                assert!(said.ends_with('.'), "{said}");
                for jargon in ["JSON", "token", "header", "http", "Idempotency", "!"] {
                    assert!(!said.contains(jargon), "{language} {code}: {said}");
                }
            }
        }
        assert_ne!(
            Code::LinkGone.display_message(Language::French),
            Code::LinkGone.display_message(Language::English)
        );
    }
}
