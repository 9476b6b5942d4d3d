//! What feedback is to the method: points that a plan, a list of do's and don'ts or a ledger of strengths is made of.

use super::assessments::Assessment;
use super::model::{Feedback, ObservationId};
use super::visibility::words_to_show;
use crate::candidates::Candidate;
use crate::interviews::InterviewId;
use crate::method::planner;
use crate::method::themes::{Recognition, Source};
use std::collections::BTreeMap;

/// The points of the feedback that its candidate has opened, each with the interview that it is on, as of this interview
/// alone: whether it is an earlier one is for whoever looks back to say. What is sealed is no evidence.
#[must_use]
pub fn evidence(
    feedback: &[Feedback],
    assessments: &[Assessment],
    candidate: &Candidate,
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
