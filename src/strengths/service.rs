//! Gathers what speaks for a candidate.

use super::model::{Entry, Ledger};
use super::rules;
use crate::candidates;
use crate::candidates::Candidate;
use crate::feedback::{self, Feedback};
use crate::interviews;
use crate::knowledge;
use crate::method::content::{Library, ReflectionWords};
use crate::method::themes::{Polarity, Source};
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::ids::CandidateId;
use crate::practice_sessions::{self, PartnerRating};
use crate::reflections::{self, FactorEffect, Reflection};

/// What speaks for the candidate, or 404 for another's. For the candidate alone: it quotes what they have opened.
pub fn ledger(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<Ledger> {
    let candidate = candidates::get(tx, candidate)?;
    let entries = entries(tx, &candidate)?;
    Ok(Ledger {
        candidate_id: candidate.id,
        candidate_version: candidate.version,
        invitations: interviews::for_candidate(tx, candidate.id)?.len(),
        themes: rules::by_theme(entries),
    })
}

/// Everything that was said, from wherever it comes.
fn entries(tx: &mut Tx<'_>, candidate: &Candidate) -> Result<Vec<Entry>> {
    let library = knowledge::library()?;
    let said = feedback::for_candidate(tx, candidate.id)?;
    let noted = reflections::for_candidate(tx, candidate.id)?;
    let practised = practice_sessions::partner_ratings(tx, candidate.id)?;
    let words = library.reflection_words();
    Ok([
        of_feedback(&said, candidate),
        of_reflections(&noted, candidate, words),
        of_practice(&practised, candidate, library),
    ]
    .concat())
}

/// What others said well of, in feedback that the candidate has opened.
fn of_feedback(feedback: &[Feedback], candidate: &Candidate) -> Vec<Entry> {
    let opened = feedback
        .iter()
        .filter(|feedback| feedback.opened_at.is_some());
    opened
        .flat_map(|feedback| feedback.observations.iter().map(move |one| (feedback, one)))
        .filter(|(_, observation)| observation.polarity == Polarity::Strength)
        .map(|(feedback, observation)| Entry {
            theme: Some(observation.theme),
            said_by: Source::from(feedback.source),
            interview_id: Some(feedback.interview_id),
            evidence_id: observation.id.to_string(),
            // Praise is shown as it was said.
            words: observation.words.clone(),
            said_at: feedback.received_at,
            said_on: candidate.local_date(feedback.received_at),
        })
        .collect()
}

/// What the candidate noted: what went well, and what helped.
fn of_reflections(
    reflections: &[Reflection],
    candidate: &Candidate,
    words: &ReflectionWords,
) -> Vec<Entry> {
    let mut entries = Vec::new();
    for reflection in reflections {
        let entry = |theme, evidence_id, words| Entry {
            theme,
            said_by: Source::Itself,
            interview_id: Some(reflection.interview_id),
            evidence_id,
            words,
            said_at: reflection.created_at,
            said_on: candidate.local_date(reflection.created_at),
        };
        for positive in reflection.positives.iter() {
            let id = reflection.id.to_string();
            entries.push(entry(positive.theme, id, positive.words.clone()));
        }
        let helped = reflection
            .factors
            .iter()
            .filter(|factor| factor.effect == FactorEffect::Helped);
        for factor in helped {
            let said = factor.words.clone().unwrap_or_else(|| words.helped.clone());
            entries.push(entry(Some(factor.theme), factor.id.to_string(), said));
        }
    }
    entries
}

/// What practice partners said well of.
fn of_practice(ratings: &[PartnerRating], candidate: &Candidate, library: &Library) -> Vec<Entry> {
    let mut entries = Vec::new();
    for rating in ratings {
        let points = practice_sessions::evidence(std::slice::from_ref(rating), candidate, library);
        let strengths = points
            .into_iter()
            .filter(|point| point.polarity == Polarity::Strength);
        entries.extend(strengths.map(|point| Entry {
            theme: Some(point.theme),
            said_by: point.source,
            interview_id: None,
            evidence_id: point.id,
            words: point.words,
            said_at: rating.rated_at,
            said_on: point.observed_on,
        }));
    }
    entries
}
