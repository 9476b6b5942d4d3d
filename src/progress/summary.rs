//! Gathers what stays of a recovery.

use super::model::{Done, Learned, Summary};
use crate::action_plans::{self, Known, Standing};
use crate::feedback::{self, words_to_show};
use crate::knowledge;
use crate::method::content::Occasion;
use crate::method::themes::{Polarity, Recognition, Source};
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::locale::Language;
use crate::recovery_records::{self, ClosedBecause, Recovery, RecoveryId};
use crate::{
    feedback_requests, guidelines, practice_sessions, prepared_answers, reflections, strengths,
};
use std::collections::BTreeSet;

/// What was learned and done, and what stays; 404 for another candidate's. It can be read before the end too, as it is so far.
pub(super) fn summary(tx: &mut Tx<'_>, id: RecoveryId) -> Result<Summary> {
    let recovery = recovery_records::get(tx, id)?;
    let library = knowledge::library()?;
    let known = action_plans::known(tx, &recovery)?;
    let candidate = known.candidate.id;
    let mut strengths = strengths::ledger(tx, candidate)?.themes;
    strengths.retain(|one| one.theme.is_some());
    let until = recovery.closed_at.unwrap_or(tx.now());
    let words = library.next_time();
    let planned = action_plans::standing(tx, &recovery, &known)?;
    Ok(Summary {
        days: (until - recovery.opened_at).num_days().max(0),
        learned: learned(tx, &recovery, &known)?,
        done: done(tx, &recovery, &known, planned.as_ref())?,
        guidelines: guidelines::current(tx, candidate)?,
        prepared_answers: prepared_answers::for_candidate(tx, candidate)?.len(),
        statements: words
            .statements(occasions(&recovery, planned.as_ref()))
            .cloned()
            .collect(),
        strengths,
        recovery,
    })
}

/// When what is said at the end is true and helps: somebody with a job is not told of another no, and nobody of a task that is not there.
fn occasions(recovery: &Recovery, planned: Option<&Standing>) -> &'static [Occasion] {
    let has_task = planned.is_some_and(|plan| plan.prepares_for_a_no);
    match recovery.closed_because {
        _ if recovery.closed_at.is_none() => &[],
        Some(ClosedBecause::FoundAJob) => &[Occasion::ClosingWithJob],
        Some(ClosedBecause::MovedOn | ClosedBecause::Other) if has_task => {
            &[Occasion::Closing, Occasion::ClosingWithPlan]
        }
        _ => &[Occasion::Closing],
    }
}

/// The candidate's own learning, and what they recognise in opened feedback on this interview.
fn learned(tx: &mut Tx<'_>, recovery: &Recovery, known: &Known) -> Result<Vec<Learned>> {
    let mut learned = Vec::new();
    for noted in reflections::for_candidate(tx, recovery.candidate_id)? {
        let of_this = noted.interview_id == recovery.interview_id;
        if let Some(words) = noted.learning.filter(|_| of_this) {
            learned.push(Learned {
                said_by: Source::Itself,
                evidence_id: noted.id.to_string(),
                theme: None,
                words: words.0,
            });
        }
    }
    let judged = known
        .assessments
        .iter()
        .flat_map(|one| one.observations.iter());
    let recognised: BTreeSet<_> = judged
        .filter(|point| point.recognition == Recognition::Recognise)
        .map(|point| point.observation_id)
        .collect();
    let lexicon = knowledge::library()?.lexicon();
    let language = Language::for_person(tx.language(), &known.candidate.locale);
    for given in known
        .own_feedback()
        .filter(|given| given.opened_at.is_some())
    {
        let points = given.observations.iter();
        let points = points.filter(|one| one.polarity == Polarity::Improvement);
        let points = points.filter(|one| feedback::is_lesson(one, lexicon));
        for point in points.filter(|one| recognised.contains(&one.id)) {
            learned.push(Learned {
                said_by: given.source.into(),
                evidence_id: point.id.to_string(),
                theme: Some(point.theme),
                words: words_to_show(point, language),
            });
        }
    }
    Ok(learned)
}

fn done(
    tx: &mut Tx<'_>,
    recovery: &Recovery,
    known: &Known,
    planned: Option<&Standing>,
) -> Result<Done> {
    let asked = feedback_requests::for_interview(tx, recovery.interview_id)?;
    let since = known.candidate.local_date(recovery.opened_at);
    let until = recovery.closed_at.map(|at| known.candidate.local_date(at));
    let in_time = |on| on >= since && until.is_none_or(|until| on <= until);
    let sessions = practice_sessions::completed(tx, recovery.candidate_id)?;
    let rehearsals = sessions.iter().filter_map(|session| session.completed_on);
    let opened = known
        .own_feedback()
        .filter(|given| given.opened_at.is_some());
    Ok(Done {
        asked: asked.iter().filter(|one| one.sent_at.is_some()).count(),
        feedback_opened: opened.count(),
        questions_noted: known.questions.len(),
        tasks: planned.map_or(0, |at| at.counts.done),
        rehearsals: rehearsals.filter(|on| in_time(*on)).count(),
    })
}
