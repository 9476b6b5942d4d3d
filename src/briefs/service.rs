//! Puts a brief together.

use super::model::{Brief, Lesson};
use crate::candidates::{self, Candidate};
use crate::feedback::{self, Feedback, Judgement, Observation, Stance, words_to_show};
use crate::guidelines::{self, PrintedGuideline};
use crate::interviews::{self, Interview, InterviewId};
use crate::knowledge;
use crate::method::brief::{self, MAX_ANSWERS, MAX_STRENGTHS, Place, Relation};
use crate::method::content::Lexicon;
use crate::method::themes::{Polarity, Recognition, Source};
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::ids::CandidateId;
use crate::platform::locale::Language;
use crate::reflections::{self, Reflection};
use crate::{fairness_checks, prepared_answers, strengths};
use std::collections::BTreeMap;

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
    let heard = feedback::for_candidate(tx, candidate.id)?;
    let reading = Reading {
        candidate,
        judgement: fairness_checks::judgement(tx, candidate.id, &heard)?,
        lexicon: knowledge::library()?.lexicon(),
        language: Language::for_person(tx.language(), &candidate.locale),
    };
    let mut all = Vec::new();
    for given in heard {
        if let (Some(relation), Some(_)) = (related.get(&given.interview_id), given.opened_at) {
            all.extend(of_feedback(&given, *relation, &reading));
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

/// What it takes to read feedback for lessons.
struct Reading<'a> {
    candidate: &'a Candidate,
    judgement: Judgement,
    lexicon: &'a Lexicon,
    language: Language,
}

impl Reading<'_> {
    /// Whether a point is one to learn from, and the candidate does not dispute it.
    fn is_lesson(&self, given: &Feedback, point: &Observation) -> bool {
        let recognised = self.judgement.of_point(given.id, point);
        recognised.is_some_and(|one| one != Recognition::Dispute)
            && feedback::is_lesson(point, self.lexicon)
    }

    /// The advice, if it is one to learn from, and the candidate has nothing against the whole.
    fn advice(&self, given: &Feedback) -> Option<String> {
        let stance = self.judgement.stance(given.id);
        let advice = feedback::advice_to_keep(given, self.lexicon);
        advice.filter(|_| stance == Stance::Open)
    }
}

fn of_feedback(given: &Feedback, relation: Relation, reading: &Reading<'_>) -> Vec<Lesson> {
    let lesson = |evidence_id, theme, words| Lesson {
        interview_id: given.interview_id,
        relation,
        said_by: Source::from(given.source),
        evidence_id,
        theme,
        words,
        said_on: reading.candidate.local_date(given.received_at),
    };
    let advice = reading.advice(given);
    let advice = advice.map(|words| lesson(given.id.to_string(), None, words));
    let points = given
        .observations
        .iter()
        .filter(|one| one.polarity == Polarity::Improvement && one.theme.is_workable())
        .filter(|one| reading.is_lesson(given, one))
        .map(|one| {
            let words = words_to_show(one, reading.language);
            lesson(one.id.to_string(), Some(one.theme), words)
        });
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
