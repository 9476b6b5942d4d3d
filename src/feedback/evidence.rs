//! What feedback is to the method: points that a plan, a list of do's and don'ts or a ledger of strengths is made of.

use super::assessments::Assessment;
use super::model::{Feedback, Observation, ObservationId};
use super::visibility::words_to_show;
use crate::candidates::Candidate;
use crate::interviews::InterviewId;
use crate::method::content::Lexicon;
use crate::method::themes::{Polarity, Recognition, Source};
use crate::method::{planner, signals};
use std::collections::BTreeMap;

/// Whether a point is something to learn from. What was said against somebody in words that name their age, their origin or whatever else the
/// law protects is not: it belongs into a fairness check.
#[must_use]
pub fn is_lesson(point: &Observation, lexicon: &Lexicon) -> bool {
    point.polarity == Polarity::Strength || !signals::are_no_lesson(lexicon, &point.words)
}

/// The advice of feedback, if it is something to learn from, as its points must be.
#[must_use]
pub fn advice_to_keep<'a>(given: &'a Feedback, lexicon: &Lexicon) -> Option<&'a str> {
    let advice = given.advice.as_ref()?;
    (!signals::are_no_lesson(lexicon, advice)).then_some(advice.as_str())
}

/// Whether any of its words name what the law protects, or what nobody could or should work on: a point's, the comment's or the advice's.
#[must_use]
pub fn names_protected(given: &Feedback, lexicon: &Lexicon) -> bool {
    let mut free = given.comment.iter().chain(&given.advice);
    given
        .observations
        .iter()
        .any(|point| !is_lesson(point, lexicon))
        || free.any(|words| signals::are_no_lesson(lexicon, words))
}

/// The points of the feedback that its candidate has opened, each with the interview that it is on, as of this interview
/// alone: whether it is an earlier one is for whoever looks back to say. What is sealed is no evidence, and what is no lesson neither.
#[must_use]
pub fn evidence(
    feedback: &[Feedback],
    assessments: &[Assessment],
    candidate: &Candidate,
    lexicon: &Lexicon,
) -> Vec<(InterviewId, planner::Observation)> {
    let judged: BTreeMap<ObservationId, Recognition> = assessments
        .iter()
        .flat_map(|assessment| assessment.observations.iter())
        .map(|judged| (judged.observation_id, judged.recognition))
        .collect();
    let opened = feedback
        .iter()
        .filter(|feedback| feedback.opened_at.is_some());
    opened
        .flat_map(|feedback| feedback.observations.iter().map(move |one| (feedback, one)))
        .filter(|(_, observation)| is_lesson(observation, lexicon))
        .map(|(feedback, observation)| {
            let point = planner::Observation {
                id: observation.id.to_string(),
                theme: observation.theme,
                polarity: observation.polarity,
                level: observation.level,
                source: Source::from(feedback.source),
                recognition: judged
                    .get(&observation.id)
                    .copied()
                    .unwrap_or(Recognition::Unsure),
                observed_on: candidate.local_date(feedback.received_at),
                words: words_to_show(observation),
                earlier_interview: false,
            };
            (feedback.interview_id, point)
        })
        .collect()
}
