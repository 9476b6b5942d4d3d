//! How feedback is shown, and to whom: the one place that decides what leaves the house.

use super::model::{Feedback, Observation};
use super::{link_questions, rules};
use crate::knowledge;
use crate::method::content::Rewording;
use crate::method::signals;
use crate::method::themes::{Level, Polarity};
use crate::platform::locale::Language;

/// The version that a tenant sees: to them feedback never changes. A version that moved would tell of the opening.
const AS_DELIVERED: i32 = 1;

/// Feedback as one caller may see it.
#[derive(Debug, Clone)]
pub(super) enum Shown {
    /// To a tenant: it is there.
    Delivered(Feedback),
    /// To its candidate, who has not opened it.
    Sealed(Feedback),
    /// To its candidate, who has; with the language of what is in our words.
    Opened(Feedback, Language),
}

/// What the caller may see: content is for its candidate, once opened. A tenant reads none of it, so it has no language.
#[must_use]
pub(super) fn shown(feedback: Feedback, reader: Option<Language>) -> Shown {
    match (reader, feedback.opened_at) {
        (None, _) => Shown::Delivered(feedback),
        (Some(_), None) => Shown::Sealed(feedback),
        (Some(language), Some(_)) => Shown::Opened(feedback, language),
    }
}

/// For its candidate's export: also what they have not opened, when they want it in there. It stays unopened.
#[must_use]
pub(super) fn exported(feedback: Feedback, reader: Option<Language>, unopened_too: bool) -> Shown {
    match reader {
        Some(language) if unopened_too => Shown::Opened(feedback, language),
        _ => shown(feedback, reader),
    }
}

impl Shown {
    /// The version that this caller sees.
    #[must_use]
    pub(super) fn version(&self) -> i32 {
        match self {
            Self::Delivered(_) => AS_DELIVERED,
            Self::Sealed(feedback) | Self::Opened(feedback, _) => feedback.version,
        }
    }
}

/// A point as the candidate reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Point {
    /// The point.
    pub observation: Observation,
    /// The words to show.
    pub words: String,
    /// Whether they are ours, because the giver's judged the person.
    pub reworded: bool,
}

/// The points for or against: what was done first, what was said of the person last and in words that can be used.
#[must_use]
pub(super) fn points(feedback: &Feedback, polarity: Polarity, language: Language) -> Vec<Point> {
    let mut chosen: Vec<&Observation> = feedback
        .observations
        .iter()
        .filter(|observation| observation.polarity == polarity)
        .collect();
    chosen.sort_by_key(|observation| place_of(observation.level));
    let point = |observation: &Observation| Point {
        observation: observation.clone(),
        words: words_to_show(observation, language),
        reworded: is_reworded(observation),
    };
    chosen.into_iter().map(point).collect()
}

/// Feedback helps while attention stays on the task, and harms as it moves to the self.
const fn place_of(level: Level) -> u8 {
    match level {
        Level::Task => 0,
        Level::Process => 1,
        Level::Fit => 2,
        Level::Itself => 3,
    }
}

/// Whether a point is read in our words. What was stored before the lexicon knew its words has another level, so they are read again.
#[must_use]
pub fn is_reworded(observation: &Observation) -> bool {
    observation.polarity == Polarity::Improvement
        && (observation.level == Level::Itself || rules::is_about_the_person(&observation.words))
}

/// The words of a point as its candidate reads them, here and wherever they are quoted.
#[must_use]
pub fn words_to_show(observation: &Observation, language: Language) -> String {
    if !is_reworded(observation) {
        return observation.words.clone();
    }
    let insults = knowledge::library()
        .is_ok_and(|library| signals::insult(library.lexicon(), &observation.words));
    let ours = rewording(language);
    if insults {
        ours.insult
    } else {
        ours.point(link_questions::describe(observation.theme, language))
    }
}

/// A comment or advice as its candidate reads it: with a note in place of what judges a person. Whether there is any of that.
#[must_use]
pub fn text_to_show(text: &str, language: Language) -> (String, bool) {
    let kept = without_judgements(text, Some(&rewording(language).sentence));
    let is_reworded = kept != text;
    (kept, is_reworded)
}

/// The text with a note in place of each run of sentences that judge a person, or without them.
#[must_use]
pub(super) fn without_judgements(text: &str, note: Option<&str>) -> String {
    let judging = knowledge::library()
        .map(|library| signals::judging_sentences(library.lexicon(), text))
        .unwrap_or_default();
    let letters: Vec<char> = text.chars().collect();
    let between = |start: usize, end: usize| -> String {
        let length = end.saturating_sub(start);
        letters.iter().skip(start).take(length).collect()
    };
    let (mut kept, mut place) = (String::new(), 0);
    for (index, sentence) in judging.iter().enumerate() {
        let before = between(place, sentence.start);
        // Two of them in a row are one gap.
        if index == 0 || !before.trim().is_empty() {
            kept.push_str(&before);
            kept.push_str(note.unwrap_or_default());
        }
        place = sentence.end;
    }
    kept.push_str(&between(place, letters.len()));
    kept
}

/// Our sentences; the check of the content rules out that there are none.
fn rewording(language: Language) -> Rewording {
    let library = knowledge::library().ok();
    let ours = library.and_then(|library| library.rewording(language.as_str()));
    ours.cloned().unwrap_or_default()
}

/// The mean of the giver's ratings, to one decimal; none without ratings.
#[must_use]
pub fn mean_rating(feedback: &Feedback) -> Option<f64> {
    let count = u32::try_from(feedback.ratings.len())
        .ok()
        .filter(|count| *count > 0)?;
    let sum: u32 = feedback
        .ratings
        .values()
        .map(|rating| u32::from(*rating))
        .sum();
    Some(one_decimal(f64::from(sum) / f64::from(count)))
}

/// How much better (above 0) or worse (below 0) the candidate thought that it went than the giver did.
#[must_use]
pub fn rating_gap(feedback: &Feedback) -> Option<f64> {
    let own = f64::from(feedback.self_rating?);
    mean_rating(feedback).map(|mean| one_decimal(own - mean))
}

fn one_decimal(number: f64) -> f64 {
    (number * 10.0).round() / 10.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::feedback_requests::Channel;
    use crate::method::themes::Theme;
    use crate::platform::clock::Time;
    use crate::platform::db::{Doc, Private};
    use crate::platform::ids::TypedId;

    fn feedback(points: &[(Level, Polarity)]) -> Feedback {
        let at = Time::default();
        let observations = points.iter().map(|(level, polarity)| Observation {
            id: TypedId::new(at),
            theme: Theme::Confidence,
            polarity: *polarity,
            level: *level,
            words: "the giver's own words".to_owned(),
        });
        Feedback {
            tenant_id: TypedId::new(at),
            id: TypedId::new(at),
            interview_id: TypedId::new(at),
            candidate_id: TypedId::new(at),
            feedback_request_id: None,
            source: Channel::Employer,
            giver_name: None,
            ratings: Doc([
                (Theme::AnswerDepth, 2),
                (Theme::Confidence, 3),
                (Theme::Preparation, 3),
            ]
            .into()),
            observations: Private(observations.collect()),
            comment: None,
            advice: None,
            received_at: at,
            self_rating: Some(4),
            opened_at: None,
            version: 1,
            created_at: at,
            updated_at: at,
        }
    }

    #[test]
    fn what_was_done_comes_first_and_the_person_last_in_other_words() {
        let improvement = Polarity::Improvement;
        let given = feedback(&[
            (Level::Itself, improvement),
            (Level::Fit, improvement),
            (Level::Task, improvement),
            (Level::Process, improvement),
            (Level::Task, Polarity::Strength),
        ]);
        let read = points(&given, improvement, Language::English);
        let levels: Vec<Level> = read.iter().map(|point| point.observation.level).collect();
        assert_eq!(
            levels,
            [Level::Task, Level::Process, Level::Fit, Level::Itself]
        );
        assert_eq!(read[0].words, "the giver's own words");
        assert!(read[3].reworded && !read[3].words.contains("own words"));
    }

    #[test]
    fn a_longer_text_keeps_what_is_about_the_work() {
        let read = |text: &str, language| text_to_show(text, language);
        let (words, reworded) = read(
            "Good numbers. She is arrogant. And frankly stupid! Bring two examples.",
            Language::English,
        );
        assert!(
            reworded && words.starts_with("Good numbers. [A sentence"),
            "{words}"
        );
        assert!(words.ends_with("] Bring two examples."), "{words}");
        assert_eq!(words.matches('[').count(), 1, "{words}");
        let fine = "Two examples with numbers, please.";
        assert_eq!(read(fine, Language::French), (fine.to_owned(), false));
        let (german, _) = read("Sie ist dumm.", Language::German);
        assert!(german.starts_with("[Ein Satz"), "{german}");
        assert_eq!(
            without_judgements("Get a life. Bring numbers.", None).trim(),
            "Bring numbers."
        );
    }

    #[test]
    fn the_gap_tells_how_far_off_the_own_rating_was() {
        let given = feedback(&[]);
        assert_eq!(
            (mean_rating(&given), rating_gap(&given)),
            (Some(2.7), Some(1.3))
        );
    }

    #[test]
    fn a_tenant_sees_the_same_before_and_after_the_opening() {
        let mut given = feedback(&[]);
        let before = shown(given.clone(), None).version();
        (given.opened_at, given.version) = (Some(Time::default()), 2);
        assert_eq!(shown(given.clone(), None).version(), before);
        assert!(matches!(
            shown(given, Some(Language::German)),
            Shown::Opened(_, Language::German)
        ));
    }
}
