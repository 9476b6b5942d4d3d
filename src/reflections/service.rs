//! What can be done with reflections.

use super::model::{Comparison, Reflection, ReflectionId, View, Writing, Written};
use super::rules::{self, ReflectionRefused};
use super::store;
use crate::feedback::{Feedback, SelfRating};
use crate::interviews::{InterviewId, QuestionId};
use crate::platform::auth::IfMatch;
use crate::platform::db::{Doc, Private, Tx};
use crate::platform::ids::CandidateId;
use crate::platform::page::{Page, PageStart};
use crate::platform::valid::Patch;
use crate::platform::{ApiError, Result};
use crate::{feedback, help_lines, interviews};
use std::collections::BTreeSet;

/// Begins a reflection, with as many parts as are written already.
pub(super) fn create(tx: &mut Tx<'_>, interview: InterviewId, writing: Writing) -> Result<Written> {
    let (support, language) = help_lines::said_beside(tx, writing.texts())?;
    let interview =
        interviews::get(tx, interview).map_err(|error| error.as_fault_at("/interview_id"))?;
    let mut reflection = Reflection {
        tenant_id: tx.tenant(),
        id: tx.new_id(),
        interview_id: interview.id,
        candidate_id: interview.candidate_id,
        expected_outcome: None,
        theme_ratings: Doc::default(),
        compassion: None,
        positives: Private::default(),
        questions: Private::default(),
        factors: Private::default(),
        critique: None,
        learning: None,
        skipped_parts: Doc::default(),
        version: 1,
        created_at: tx.now(),
        updated_at: tx.now(),
    };
    write(tx, &mut reflection, writing)?;
    store::insert(tx, &reflection).map_err(exists)?;
    Ok(Written {
        support,
        language,
        view: view(tx, reflection)?,
    })
}

/// The database keeps one reflection for each interview, also between two requests at the same moment.
fn exists(error: ApiError) -> ApiError {
    if error.violates_unique("interview_id") {
        ReflectionRefused::Exists.into()
    } else {
        error
    }
}

/// The reflection, or 404 for another candidate's.
pub(super) fn get(tx: &mut Tx<'_>, id: ReflectionId) -> Result<View> {
    let reflection = store::get(tx, id)?;
    view(tx, reflection)
}

/// One page of the candidate's reflections.
pub(super) fn list(
    tx: &mut Tx<'_>,
    interview: Option<InterviewId>,
    start: &PageStart<ReflectionId>,
) -> Result<Page<View>> {
    let page = store::list(tx, interview, start)?;
    let mut views = Vec::with_capacity(page.data.len());
    for reflection in page.data {
        views.push(view(tx, reflection)?);
    }
    Ok(Page {
        data: views,
        has_more: page.has_more,
        next_cursor: page.next_cursor,
    })
}

/// Every reflection of a candidate, oldest first.
pub(super) fn all_of_candidate(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<Vec<View>> {
    let mut views = Vec::new();
    for reflection in store::all_of_candidate(tx, candidate)? {
        views.push(view(tx, reflection)?);
    }
    Ok(views)
}

/// The latest hundred reflections of a candidate, newest first: private, for what is made for them.
pub fn for_candidate(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<Vec<Reflection>> {
    store::for_candidate(tx, candidate)
}

/// Writes the next parts, or others.
pub(super) fn update(
    tx: &mut Tx<'_>,
    id: ReflectionId,
    if_match: IfMatch,
    writing: Writing,
) -> Result<Written> {
    let (support, language) = help_lines::said_beside(tx, writing.texts())?;
    let mut reflection = store::get(tx, id)?;
    if_match.allows(reflection.version)?;
    write(tx, &mut reflection, writing)?;
    store::update(tx, &mut reflection)?;
    Ok(Written {
        support,
        language,
        view: view(tx, reflection)?,
    })
}

/// Forgets the reflection. The rating goes with it, unless it stands.
pub(super) fn delete(tx: &mut Tx<'_>, id: ReflectionId, if_match: IfMatch) -> Result<()> {
    let reflection = store::get(tx, id)?;
    if_match.allows(reflection.version)?;
    let interview = reflection.interview_id;
    let given = feedback::self_rating(tx, interview)?;
    if given.is_some_and(|given| given.settled_at.is_none()) {
        feedback::rate(tx, (interview, reflection.candidate_id), None)?;
    }
    store::delete(tx, &reflection)
}

/// Writes into the reflection, and the rating beside it.
fn write(tx: &mut Tx<'_>, reflection: &mut Reflection, writing: Writing) -> Result<()> {
    let rating = writing.overall_rating.clone();
    // A question that has gone since may stay where it was named.
    let mut known: BTreeSet<QuestionId> = named(reflection).collect();
    rules::write(reflection, writing, || tx.new_id());
    if named(reflection).any(|question| !known.contains(&question)) {
        let asked = interviews::questions_of(tx, reflection.interview_id)?;
        known.extend(asked.iter().map(|question| question.id));
    }
    ApiError::unless_empty(rules::faults(reflection, &known))?;
    let whose = (reflection.interview_id, reflection.candidate_id);
    match rating {
        Patch::Leave => Ok(()),
        Patch::Clear => feedback::rate(tx, whose, None),
        Patch::Set(rating) => feedback::rate(tx, whose, Some(rating)),
    }
}

fn named(reflection: &Reflection) -> impl Iterator<Item = QuestionId> {
    reflection.questions.iter().map(|review| review.question_id)
}

/// What is known beside the reflection.
fn view(tx: &mut Tx<'_>, reflection: Reflection) -> Result<View> {
    let interview = interviews::get(tx, reflection.interview_id)?;
    let given: Option<SelfRating> = feedback::self_rating(tx, interview.id)?;
    let feedback = feedback::for_interview(tx, interview.id)?;
    let overall_rating = given.as_ref().map(|given| given.rating);
    Ok(View {
        overall_rating,
        rating_stands: given.is_some_and(|given| given.settled_at.is_some()),
        felt_well_still_no: rules::felt_well_still_no(
            overall_rating,
            reflection.expected_outcome,
            interview.outcome,
        ),
        actual_outcome: interview.outcome,
        gaps: gaps(&feedback),
        next_part: rules::next_part(&reflection),
        reflection,
    })
}

fn gaps(feedback: &[Feedback]) -> Vec<Comparison> {
    let opened = feedback
        .iter()
        .filter(|feedback| feedback.opened_at.is_some());
    opened
        .map(|feedback| Comparison {
            feedback_id: feedback.id,
            source: feedback.source,
            mean_rating: feedback::mean_rating(feedback),
            rating_gap: feedback::rating_gap(feedback),
        })
        .collect()
}
