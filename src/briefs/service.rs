//! Puts a brief together.

use super::model::{Brief, Lesson};
use crate::candidates::{self, Candidate};
use crate::feedback::{self, Feedback, words_to_show};
use crate::guidelines::{self, PrintedGuideline};
use crate::interviews::{self, Interview, InterviewId};
use crate::knowledge;
use crate::method::brief::{self, MAX_ANSWERS, MAX_STRENGTHS, Place, Relation};
use crate::method::content::Lexicon;
use crate::method::themes::{Polarity, Recognition, Source};
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::ids::CandidateId;
use crate::reflections::{self, Reflection};
use crate::{prepared_answers, strengths};
use std::collections::{BTreeMap, BTreeSet};

/// The brief for an interview, or 404 for another candidate's.
pub(super) fn brief(tx: &mut Tx<'_>, id: InterviewId) -> Result<Brief> {
    let interview = interviews::get(tx, id)?;
    let candidate = candidates::get(tx, interview.candidate_id)?;
    let library = knowledge::library()?;
    let mut answers = prepared_answers::for_candidate(tx, candidate.id)?;
    answers.truncate(MAX_ANSWERS);
    let mut strengths = strengths::ledger(tx, candidate.id)?.themes;
    strengths.retain(|one| one.theme.is_some());
    strengths.truncate(MAX_STRENGTHS);
    let (guidelines, are_kept) = guidelines(tx, &candidate)?;
    Ok(Brief {
        is_ahead: interview.starts_at > tx.now(),
        guidelines,
        are_kept,
        lessons: lessons(tx, &candidate, &interview)?,
        answers,
        strengths,
        words: library.next_time(),
        interview,
    })
}

/// What is on the candidate's card, or what would be proposed for it while nothing is; and whether it is on the card.
fn guidelines(tx: &mut Tx<'_>, candidate: &Candidate) -> Result<(Vec<PrintedGuideline>, bool)> {
    let kept = guidelines::current(tx, candidate.id)?;
    if kept.is_empty() {
        Ok((guidelines::proposed(tx, candidate)?, false))
    } else {
        Ok((kept, true))
    }
}

/// What was learned after interviews: opened feedback that the candidate does not dispute, and their own learnings.
fn lessons(tx: &mut Tx<'_>, candidate: &Candidate, coming: &Interview) -> Result<Vec<Lesson>> {
    let related = related(tx, candidate.id, coming)?;
    let disputed = disputed(tx, candidate.id)?;
    let lexicon = knowledge::library()?.lexicon();
    let mut all = Vec::new();
    for given in feedback::for_candidate(tx, candidate.id)? {
        if let (Some(relation), Some(_)) = (related.get(&given.interview_id), given.opened_at) {
            all.extend(of_feedback(
                &given,
                *relation,
                candidate,
                (&disputed, lexicon),
            ));
        }
    }
    for noted in reflections::for_candidate(tx, candidate.id)? {
        if let Some(relation) = related.get(&noted.interview_id) {
            all.extend(of_reflection(&noted, *relation, candidate));
        }
    }
    let place = |one: &Lesson| (one.relation, one.said_on, one.words.clone());
    Ok(brief::lessons(all, place))
}

/// The candidate's interviews, and what each has to do with this one.
fn related(
    tx: &mut Tx<'_>,
    candidate: CandidateId,
    coming: &Interview,
) -> Result<BTreeMap<InterviewId, Relation>> {
    let known = interviews::for_candidate(tx, candidate)?;
    let relation = |one: &Interview| brief::relation(place(one), place(coming));
    Ok(known.iter().map(|one| (one.id, relation(one))).collect())
}

fn place(interview: &Interview) -> Place<'_> {
    let with = interview.employer.as_ref().or(interview.agency.as_ref());
    Place {
        employer: with.map(|who| who.name.as_str()),
        role: &interview.role,
    }
}

/// The points that the candidate does not recognise.
fn disputed(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<BTreeSet<String>> {
    let judged = feedback::assessments_for(tx, candidate)?;
    let points = judged.iter().flat_map(|one| one.observations.iter());
    Ok(points
        .filter(|point| point.recognition == Recognition::Dispute)
        .map(|point| point.observation_id.to_string())
        .collect())
}

fn of_feedback(
    given: &Feedback,
    relation: Relation,
    candidate: &Candidate,
    (disputed, lexicon): (&BTreeSet<String>, &Lexicon),
) -> Vec<Lesson> {
    let lesson = |evidence_id, theme, words| Lesson {
        interview_id: given.interview_id,
        relation,
        said_by: Source::from(given.source),
        evidence_id,
        theme,
        words,
        said_on: candidate.local_date(given.received_at),
    };
    let advice = feedback::advice_to_keep(given, lexicon);
    let advice = advice.map(|words| lesson(given.id.to_string(), None, words.to_owned()));
    let points = given
        .observations
        .iter()
        .filter(|one| one.polarity == Polarity::Improvement && one.theme.is_workable())
        .filter(|one| !disputed.contains(&one.id.to_string()) && feedback::is_lesson(one, lexicon))
        .map(|one| lesson(one.id.to_string(), Some(one.theme), words_to_show(one)));
    advice.into_iter().chain(points).collect()
}

fn of_reflection(noted: &Reflection, relation: Relation, candidate: &Candidate) -> Option<Lesson> {
    Some(Lesson {
        interview_id: noted.interview_id,
        relation,
        said_by: Source::Itself,
        evidence_id: noted.id.to_string(),
        theme: None,
        words: noted.learning.clone()?.0,
        said_on: candidate.local_date(noted.updated_at),
    })
}
