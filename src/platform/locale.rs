//! Languages: the tags of BCP 47 as far as their form goes, the languages that we have words in, and which of them somebody
//! who asks would rather read.

use actix_web::http::header::{self, HeaderMap, HeaderName};
use std::future::Future;

crate::text_enum! {
    /// A language that we have words for people in.
    Language {
        /// English, which is also what everybody gets who reads none of these.
        English = "en",
        /// German.
        German = "de",
        /// French.
        French = "fr",
        /// Spanish.
        Spanish = "es",
    }
}

impl Language {
    /// The language of a tag, as long as we have words in it: `de` of `de-AT`.
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Self> {
        // RFC 4647 cuts a range from its end until something matches. Ours are primary languages, so the last cut decides.
        let primary = tag.split('-').next()?.trim();
        let spoken = |one: &&Self| one.as_str().eq_ignore_ascii_case(primary);
        Self::ALL.iter().find(spoken).copied()
    }

    /// The best of our languages for an `Accept-Language` (RFC 9110), by the lookup of RFC 4647. None when it names none of
    /// them: then whoever asks decides by something else.
    #[must_use]
    pub fn accepted(header: &str) -> Option<Self> {
        let mut wanted: Vec<(u16, Self)> = header
            .split(',')
            .filter_map(range)
            // `*` is skipped in a lookup: it says that anything will do, which is what we do anyhow.
            .filter_map(|(tag, weight)| Some((weight, Self::of_tag(tag)?)))
            .collect();
        // Stable, so that among equals the first one wins.
        wanted.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
        wanted
            .into_iter()
            .find(|(weight, _)| *weight > 0)
            .map(|(_, language)| language)
    }

    /// The language of words meant for a person: the one that was asked for, else that of their locale, else English.
    #[must_use]
    pub fn for_person(asked: Option<Self>, locale: &str) -> Self {
        asked
            .or_else(|| Self::of_tag(locale))
            .unwrap_or(Self::English)
    }
}

/// A language range and its weight in thousandths; none when it is not well formed, which is then as if it were not there.
fn range(text: &str) -> Option<(&str, u16)> {
    let mut parts = text.split(';').map(str::trim);
    let tag = parts.next().filter(|tag| !tag.is_empty())?;
    let weight = match parts.next() {
        None => 1000,
        Some(parameter) => {
            let (name, value) = parameter.split_once('=')?;
            name.trim().eq_ignore_ascii_case("q").then_some(())?;
            weight(value.trim())?
        }
    };
    parts.next().is_none().then_some((tag, weight))
}

/// `0.8` in thousandths: at most three digits after the point, and nothing above 1.
fn weight(text: &str) -> Option<u16> {
    let (whole, after) = text.split_once('.').unwrap_or((text, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !matches!(whole, "0" | "1") || after.len() > 3 || !digits(after) {
        return None;
    }
    let thousandths: u16 = format!("{whole}{after:0<3}").parse().ok()?;
    (thousandths <= 1000).then_some(thousandths)
}

tokio::task_local! {
    static ASKED: Option<Language>;
}

/// The language that the request of this task asks for; none when it asks for none that we have.
#[must_use]
pub fn asked() -> Option<Language> {
    ASKED.try_with(|language| *language).ok().flatten()
}

/// The language that these headers ask for.
pub(super) fn of_headers(headers: &HeaderMap) -> Option<Language> {
    let lines = headers.get_all(header::ACCEPT_LANGUAGE);
    let lines: Vec<&str> = lines.filter_map(|line| line.to_str().ok()).collect();
    Language::accepted(&lines.join(","))
}

/// Lets whatever answers a request know the language that it asks for.
pub(super) fn asking<F: Future>(
    language: Option<Language>,
    answer: F,
) -> impl Future<Output = F::Output> {
    ASKED.scope(language, answer)
}

/// The headers of an answer with words in this language: another one goes to whoever asks for another.
#[must_use]
pub(super) fn headers_of(language: Language) -> [(HeaderName, &'static str); 2] {
    [
        (header::CONTENT_LANGUAGE, language.as_str()),
        (header::VARY, "Accept-Language"),
    ]
}

/// Whether the text has the form of a language tag like `en` or `de-AT`.
#[must_use]
pub fn is_locale(text: &str) -> bool {
    let mut parts = text.split('-');
    let language = parts.next().unwrap_or_default();
    (2..=3).contains(&language.len())
        && language.bytes().all(|byte| byte.is_ascii_lowercase())
        && parts.all(|part| {
            (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn language_tags_are_told_from_other_words() {
        for tag in ["en", "de-AT", "zh-Hant-TW", "gsw"] {
            assert!(is_locale(tag), "{tag}");
        }
        for other in ["", "e", "EN", "english", "en_GB", "en-", "-"] {
            assert!(!is_locale(other), "{other}");
        }
    }

    #[test]
    fn the_heaviest_range_that_we_have_words_for_wins() {
        use Language::{English, French, German, Spanish};
        for (header, expected) in [
            ("de", Some(German)),
            ("de-AT", Some(German)),
            ("DE-at-1996", Some(German)),
            ("fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5", Some(French)),
            ("en;q=0.2, es;q=0.9", Some(Spanish)),
            ("pt, nl;q=0.9, en;q=0.1", Some(English)),
            ("de;q=0.5, fr;q=0.5", Some(German)),
            ("es ; q = 1.000", Some(Spanish)),
            ("de;q=0, fr;q=0.001", Some(French)),
            ("de;q=0", None),
            ("*", None),
            ("pt-BR, ja", None),
            ("", None),
            (", ,", None),
            ("german", None),
            ("de_AT", None),
        ] {
            assert_eq!(Language::accepted(header), expected, "{header}");
        }
    }

    #[test]
    fn what_is_not_well_formed_is_as_if_it_were_not_there() {
        for broken in [
            "de;q=2",
            "de;q=1.001",
            "de;q=0.1234",
            "de;q=.5",
            "de;q=-1",
            "de;q",
            "de;level=1",
            "de;q=0.5;x=1",
            "de;q=",
        ] {
            let header = format!("{broken}, fr;q=0.1");
            assert_eq!(
                Language::accepted(&header),
                Some(Language::French),
                "{broken}"
            );
        }
    }

    #[test]
    fn a_persons_language_is_the_one_asked_for_then_their_own_then_english() {
        let of = Language::for_person;
        assert_eq!(of(Some(Language::French), "de"), Language::French);
        assert_eq!(of(None, "de-AT"), Language::German);
        assert_eq!(of(None, "pl"), Language::English);
    }
}
