//! What can be done with assessments.

use super::model::{Assessment, NewAssessment};
use super::store;
use crate::feedback::model::FeedbackId;
use crate::feedback::{rules, service};
use crate::platform::auth::IfMatch;
use crate::platform::db::{Doc, Private, Tx};
use crate::platform::ids::CandidateId;
use crate::platform::{ApiError, Code, Result};

/// What the candidate makes of feedback: their first judgement, or a changed one.
pub(in crate::feedback) fn assess(
    tx: &mut Tx<'_>,
    id: FeedbackId,
    if_match: IfMatch,
    new: &NewAssessment,
) -> Result<Assessment> {
    let feedback = service::row(tx, id)?;
    rules::may_assess(&feedback, &new.observations)?;
    let before = store::find(tx, id)?;
    if_match.allows(before.as_ref().map_or(0, |before| before.version))?;
    let mut assessment = Assessment {
        tenant_id: tx.tenant(),
        feedback_id: id,
        candidate_id: feedback.candidate_id,
        believable: new.believable,
        fair: new.fair,
        acceptable: new.acceptable,
        observations: Doc(new.observations.clone()),
        note: new.note.clone().map(Private),
        version: before.as_ref().map_or(1, |before| before.version),
        created_at: before.as_ref().map_or(tx.now(), |before| before.created_at),
        updated_at: tx.now(),
    };
    match before {
        None => store::insert(tx, &assessment)?,
        Some(_) => store::update(tx, &mut assessment)?,
    }
    Ok(assessment)
}

/// The candidate's judgement, or 404 when there is none yet.
pub(in crate::feedback) fn get(tx: &mut Tx<'_>, id: FeedbackId) -> Result<Assessment> {
    store::find(tx, id)?.ok_or_else(|| ApiError::of(Code::NotFound))
}

/// What a candidate made of all their feedback: private, for the plan that is made for them.
pub fn assessments_for(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<Vec<Assessment>> {
    store::all_of_candidate(tx, candidate)
}
