//! What one may ask of one's own data, and how a letter names the law that says so.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;

use super::jurisdictions::Jurisdiction;
use super::spoken::LANGUAGES;

/// The language of the facts themselves.
const OF_FACTS: &str = "en";

/// What one may ask of one's own data.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DataRight {
    /// What it is.
    pub name: String,
    /// The law, as a sentence names it.
    pub law: String,
    /// Until when an answer is due, as a sentence says it.
    pub answer_within: String,
    /// Both in other languages, as the letters in these need them.
    #[serde(default)]
    in_language: BTreeMap<String, Named>,
    /// What else to know.
    pub note: Option<String>,
    /// Where it comes from.
    pub source: String,
    /// Whether somebody read it there.
    pub verified: bool,
    /// When it was last looked at.
    pub verified_on: NaiveDate,
    /// The last day on which we lean on it.
    pub stale_after: NaiveDate,
}

/// A law and its time limit in the words of one language.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Named {
    law: String,
    answer_within: String,
}

impl DataRight {
    /// The law, and until when an answer is due, in the words of a language; none where we have no words in it.
    fn named(&self, language: &str) -> Option<(&str, &str)> {
        if language == OF_FACTS {
            return Some((&self.law, &self.answer_within));
        }
        let named = self.in_language.get(language)?;
        Some((&named.law, &named.answer_within))
    }
}

/// The law that a letter in this language leans on, and until when an answer is due: a letter leans on no law that nobody has read, or that
/// was read too long ago.
#[must_use]
pub fn data_right<'a>(
    places: &[&'a Jurisdiction],
    language: &str,
    today: NaiveDate,
) -> Option<(&'a str, &'a str)> {
    let rights = places.iter().flat_map(|place| &place.data_rights);
    rights
        .filter(|right| right.verified && today <= right.stale_after)
        .find_map(|right| right.named(language))
}

/// Writes down in which language a letter could not name a law that it may lean on.
pub(super) fn check(code: &str, right: &DataRight, faults: &mut Vec<String>) {
    for language in LANGUAGES.iter().filter(|_| right.verified) {
        let is_said = |(law, within): (&str, &str)| !law.is_empty() && !within.is_empty();
        if !right.named(language).is_some_and(is_said) {
            let name = &right.name;
            faults.push(format!(
                "jurisdictions: {code}, {name} is not named in {language}"
            ));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::method::content::library;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_letter_names_the_law_of_the_country_in_its_language_while_it_is_fresh() {
        let library = library().unwrap();
        let named = |country: &str, language: &str, today: &str| {
            let places = library.places(library.jurisdiction_of(country));
            data_right(&places, language, day(today)).map(|(law, _)| law.to_owned())
        };
        for (country, language, expected) in [
            ("GB", "en", "Article 15 of the UK GDPR"),
            ("GB", "de", "UK GDPR"),
            ("DE", "de", "Artikel 15"),
            ("AT", "de", "Artikel 15"),
            ("FR", "fr", "article 15"),
            ("ES", "es", "artículo 15"),
        ] {
            let law = named(country, language, "2026-11-23").unwrap_or_default();
            assert!(law.contains(expected), "{country} {language}: {law}");
        }
        // Nobody has read the law of California, the United States have none, and what was read goes stale.
        for (country, today) in [
            ("US", "2026-11-23"),
            ("CA", "2026-11-23"),
            ("BR", "2026-11-23"),
            ("GB", "2027-05-23"),
        ] {
            assert_eq!(named(country, "en", today), None, "{country} {today}");
        }
        assert_eq!(named("GB", "nl", "2026-11-23"), None);
    }

    #[test]
    fn a_law_that_a_letter_leans_on_is_named_in_every_language() {
        let library = library().unwrap();
        let mut right = library.jurisdiction("DE").unwrap().data_rights[0].clone();
        right.in_language.remove("es");
        let mut faults = Vec::new();
        check("DE", &right, &mut faults);
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert!(faults[0].ends_with("is not named in es"));
        right.verified = false;
        check("DE", &right, &mut faults);
        assert_eq!(faults.len(), 1, "no letter leans on it");
    }
}
