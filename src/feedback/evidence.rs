//! What feedback is to the method: points that a plan, a list of do's and don'ts or a ledger of strengths is made of.

use super::judgement::Judgement;
use super::model::{Feedback, Observation};
use super::visibility::{is_reworded, without_judgements, words_to_show};
use crate::candidates::Candidate;
use crate::interviews::InterviewId;
use crate::method::content::{Lexicon, Library};
use crate::method::themes::{Polarity, Source};
use crate::method::{planner, signals};
use crate::platform::locale::Language;

/// Whether a point is something to learn from. What was said against somebody in words that name their age, their origin or whatever else the
/// law protects is not: it belongs into a fairness check. An insult is none either, and belongs nowhere.
#[must_use]
pub fn is_lesson(point: &Observation, lexicon: &Lexicon) -> bool {
    point.polarity == Polarity::Strength || !signals::are_no_lesson(lexicon, &point.words)
}

/// What of the advice of feedback is something to learn from, as its points must be: nothing of it where it names what the law protects,
/// and no sentence that judges a person.
#[must_use]
pub fn advice_to_keep(given: &Feedback, lexicon: &Lexicon) -> Option<String> {
    let advice = given.advice.as_ref()?;
    if signals::name_protected(lexicon, advice) {
        return None;
    }
    let kept = without_judgements(advice, None);
    let says_something = kept.chars().any(char::is_alphanumeric);
    says_something.then(|| kept.trim().to_owned())
}

/// Whether any of its words name what the law protects, or may stand for it: a point's, the comment's or the advice's.
#[must_use]
pub fn names_protected(given: &Feedback, lexicon: &Lexicon) -> bool {
    let against = given.observations.iter();
    let against = against.filter(|point| point.polarity == Polarity::Improvement);
    let free = given.comment.iter().chain(&given.advice);
    against
        .map(|point| point.words.as_str())
        .chain(free.map(|text| text.as_str()))
        .any(|words| signals::name_protected(lexicon, words))
}

/// The points of the feedback that its candidate has opened, each with the interview that it is on, as of this interview
/// alone: whether it is an earlier one is for whoever looks back to say. What is sealed is no evidence, and neither is what is no lesson
/// or what the candidate turned down.
#[must_use]
pub fn evidence(
    feedback: &[Feedback],
    judgement: &Judgement,
    candidate: &Candidate,
    library: &Library,
) -> Vec<(InterviewId, planner::Observation)> {
    let lexicon = library.lexicon();
    // A plan keeps what it quotes, so that is in the person's own language, whichever one a request asks for.
    let language = Language::for_person(None, &candidate.locale);
    let opened = feedback
        .iter()
        .filter(|feedback| feedback.opened_at.is_some());
    opened
        .flat_map(|feedback| feedback.observations.iter().map(move |one| (feedback, one)))
        .filter(|(_, observation)| is_lesson(observation, lexicon))
        .filter_map(|(feedback, observation)| {
            let point = planner::Observation {
                id: observation.id.to_string(),
                theme: observation.theme,
                polarity: observation.polarity,
                level: observation.level,
                source: Source::from(feedback.source),
                recognition: judgement.of_point(feedback.id, observation)?,
                observed_on: candidate.local_date(feedback.received_at),
                words: words_to_show(observation, language),
                is_quotable: !is_reworded(observation)
                    && !signals::are_no_lesson(lexicon, &observation.words),
                // Words that judge the person are put differently, and still say which way it went.
                sides: library.sides().named(observation.theme, &observation.words),
                earlier_interview: false,
            };
            Some((feedback.interview_id, point))
        })
        .collect()
}
