//! What somebody reads who follows a link that needs no account: a giver of feedback, or a friend who rates practice.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::method::themes::Theme;

use super::check::is_method_row;

/// The ratings that have a name, 1 to 5.
const RATINGS: usize = 5;

/// The pages behind links, in one language.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LinkPageWords {
    /// The row of the method.
    pub method: String,
    /// What all such pages have.
    pub form: FormWords,
    /// The page on which an employer or an agency answers.
    pub feedback: FeedbackPageWords,
    /// The page on which a friend rates.
    pub practice: PracticePageWords,
    /// What each theme is, for somebody who has never seen the list.
    pub themes: BTreeMap<Theme, ThemeWords>,
}

/// A theme for somebody outside.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ThemeWords {
    /// How it is called.
    pub name: String,
    /// What it is about, as the end of a sentence.
    pub about: String,
}

/// A page that asks nothing.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notice {
    /// Its title.
    pub title: String,
    /// What it says.
    pub paragraphs: Vec<String>,
}

/// What all pages behind links have. It addresses nobody: a stranger reads it, and a friend.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormWords {
    /// Above the first point in words.
    pub point: String,
    /// Above the next ones.
    pub another_point: String,
    /// Above a point's words.
    pub own_words: String,
    /// Above the choice of a point's theme.
    pub about: String,
    /// A theme among others, with `{name}` and `{about}`.
    pub theme: String,
    /// What stands there before a choice.
    pub choose: String,
    /// What stands in a rating that nobody gave.
    pub no_rating: String,
    /// What each rating means, 1 to 5.
    pub rating_names: Vec<String>,
    /// What asks for ratings.
    pub ratings: String,
    /// Above the name.
    pub name: String,
    /// On the button.
    pub send: String,
    /// Above what does not fit.
    pub look_again: String,
    /// A point has no theme.
    pub choose_theme: String,
    /// A text is too long.
    pub too_long: String,
    /// A rating is none.
    pub not_a_rating: String,
    /// A call is not on offer, or no longer.
    pub call_gone: String,
    /// Anything else that does not fit.
    pub does_not_fit: String,
    /// For whatever is wrong with a link.
    pub closed: Notice,
    /// For what is our fault.
    pub later: Notice,
}

/// The page on which an employer or an agency answers.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FeedbackPageWords {
    /// The title, with `{first_name}`.
    pub title: String,
    /// What it is about, with `{first_name}`, `{role}` and `{interview_on}`.
    pub intro: String,
    /// The same for the agency that put the candidate forward.
    pub intro_agency: String,
    /// What asks for strengths.
    pub strengths: String,
    /// How much is enough.
    pub strengths_hint: String,
    /// What asks for the rest.
    pub improvements: String,
    /// What helps in it.
    pub improvements_hint: String,
    /// What asks for advice.
    pub advice: String,
    /// What asks for anything else.
    pub comment: String,
    /// Above the calls.
    pub talk: String,
    /// What a call is.
    pub calls: String,
    /// For no call.
    pub no_call: String,
    /// Where it goes and what to leave out, with `{first_name}`.
    pub privacy: String,
    /// Above declining.
    pub decline: String,
    /// What asks for a reason.
    pub decline_why: String,
    /// On the button that declines.
    pub decline_send: String,
    /// The reasons.
    pub decline_reasons: DeclineReasonWords,
    /// Nothing was said.
    pub nothing_said: String,
    /// After an answer.
    pub answered: Notice,
    /// After the choice of a call.
    pub call_chosen: Notice,
    /// After declining.
    pub declined: Notice,
}

/// Why somebody would rather not answer.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeclineReasonWords {
    /// They do not say.
    pub none: String,
    /// The organisation gives no feedback.
    pub policy: String,
    /// There is no time.
    pub no_time: String,
    /// They were not there.
    pub not_involved: String,
    /// Something else.
    pub other: String,
}

/// The page on which a friend rates a practice session.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PracticePageWords {
    /// The row of the method.
    pub method: String,
    /// The title, with `{first_name}`.
    pub title: String,
    /// What it is about, with `{first_name}`.
    pub intro: String,
    /// Above the questions.
    pub questions: String,
    /// What to do with them.
    pub questions_hint: String,
    /// What asks for strengths.
    pub strengths: String,
    /// What helps in it, with `{first_name}`.
    pub strengths_hint: String,
    /// What asks for the tip, with `{first_name}`.
    pub tip: String,
    /// Where it goes, with `{first_name}`.
    pub privacy: String,
    /// Nothing was said.
    pub nothing_said: String,
    /// After a rating.
    pub rated: Notice,
}

/// Writes down what these pages lack, beside those in English: an entry without words, a gap that English does not have or that got
/// lost, a theme without words, another row.
pub(super) fn check(
    words: &LinkPageWords,
    english: &LinkPageWords,
    fault: &mut impl FnMut(String),
) {
    let (own, first) = (texts(words), texts(english));
    for (place, text) in &own {
        if text.trim().is_empty() {
            fault(format!("link_pages: `{place}` has no words"));
        }
    }
    for (place, text) in &first {
        let theirs = own.get(place).map_or("", String::as_str);
        if gaps(theirs) != gaps(text) {
            fault(format!("link_pages: `{place}` has other gaps than English"));
        }
    }
    for theme in Theme::ALL
        .iter()
        .filter(|theme| !words.themes.contains_key(theme))
    {
        fault(format!("link_pages: `{theme}` is missing"));
    }
    if words.form.rating_names.len() != RATINGS {
        fault("link_pages: not five names of ratings".to_owned());
    }
    let rows = |words: &LinkPageWords| [words.method.clone(), words.practice.method.clone()];
    if rows(words) != rows(english) || rows(words).iter().any(|row| !is_method_row(row)) {
        fault("link_pages: no row of the method, or another than English".to_owned());
    }
}

/// Every text by its place in the file; paragraphs of a page are one text, since a language may need more of them.
fn texts(words: &LinkPageWords) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut open = vec![(
        String::new(),
        serde_json::to_value(words).unwrap_or_default(),
    )];
    while let Some((place, value)) = open.pop() {
        match value {
            Value::Object(held) => open.extend(held.into_iter().map(|(name, value)| {
                let place = if place.is_empty() {
                    name
                } else {
                    format!("{place}.{name}")
                };
                (place, value)
            })),
            Value::Array(list) => {
                let list: Vec<&str> = list.iter().filter_map(Value::as_str).collect();
                found.insert(place, list.join("\n"));
            }
            Value::String(text) => {
                found.insert(place, text);
            }
            _ => {}
        }
    }
    found
}

fn gaps(text: &str) -> BTreeSet<&str> {
    let after = text.split('{').skip(1);
    after
        .map(|rest| rest.split('}').next().unwrap_or(rest))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::method::content::{LANGUAGES, library};

    #[test]
    fn what_a_page_lacks_is_named_by_its_place() {
        let english = &library().unwrap().in_language("en").link_pages;
        let mut broken = library().unwrap().in_language("de").link_pages.clone();
        broken.form.send = " ".to_owned();
        broken.form.rating_names.pop();
        broken.feedback.title = "Rückmeldung für {name}".to_owned();
        broken.practice.method = "M4".to_owned();
        broken.practice.rated.paragraphs.clear();
        broken.themes.remove(&Theme::Confidence);
        let mut faults = Vec::new();
        check(&broken, english, &mut |fault| faults.push(fault));
        assert_eq!(
            faults,
            [
                "link_pages: `form.send` has no words",
                "link_pages: `practice.rated.paragraphs` has no words",
                "link_pages: `feedback.title` has other gaps than English",
                "link_pages: `confidence` is missing",
                "link_pages: not five names of ratings",
                "link_pages: no row of the method, or another than English",
            ]
        );
    }

    #[test]
    fn a_stranger_is_no_friend_and_a_friend_no_stranger() {
        // Words that address a friend, and words that address a stranger, in each language that tells them apart.
        let forms = [
            (
                "de",
                ["du", "dich", "dir", "dein"],
                ["Sie", "Ihnen", "Ihre", "Ihr"],
            ),
            (
                "fr",
                ["tu", "toi", "te", "ton"],
                ["vous", "votre", "vos", "écrivez"],
            ),
            (
                "es",
                ["tú", "ti", "te", "puedes"],
                ["usted", "ustedes", "le", "desea"],
            ),
        ];
        let says = |text: &str, forms: &[&str]| {
            let mut words = text.split(|letter: char| !letter.is_alphabetic());
            // A sentence begins with a capital letter too, which says nothing in German.
            words.any(|word| forms.contains(&word))
        };
        for (language, friend, stranger) in forms {
            let texts = texts(&library().unwrap().in_language(language).link_pages);
            let of = |part: &str| {
                let texts = texts.iter().filter(|(place, _)| place.starts_with(part));
                texts
                    .map(|(_, text)| text.as_str())
                    .collect::<Vec<_>>()
                    .join("\n")
            };
            let (form, feedback, practice) = (of("form."), of("feedback."), of("practice."));
            assert!(
                says(&feedback, &stranger) && !says(&feedback, &friend),
                "{language}"
            );
            assert!(
                says(&practice, &friend) && !says(&practice, &stranger),
                "{language}"
            );
            assert!(
                !says(&form, &friend) && !says(&form, &stranger),
                "{language}"
            );
            assert!(
                !says(&of("themes."), &friend) && !says(&of("themes."), &stranger),
                "{language}"
            );
        }
        assert_eq!(
            LANGUAGES.len(),
            forms.len() + 1,
            "English knows no such difference"
        );
    }
}
