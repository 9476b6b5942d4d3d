//! What can be done with reviews. All of it is the candidate's own: nothing of it is announced.

use super::model::{CvReview, CvReviewId, NewCvReview, NewTick, Tick};
use super::{rules, store};
use crate::interviews::InterviewId;
use crate::knowledge;
use crate::method::content::CvChecklist;
use crate::method::cv;
use crate::platform::auth::IfMatch;
use crate::platform::clock::Time;
use crate::platform::db::{Private, Tx, Word};
use crate::platform::ids::CandidateId;
use crate::platform::page::{Page, PageStart};
use crate::platform::{ApiError, Result};
use crate::{candidates, interviews};

/// A review, and the words of its checklist.
#[derive(Debug)]
pub(super) struct Shown {
    /// The review.
    pub review: CvReview,
    /// The words.
    pub checklist: &'static CvChecklist,
}

/// The checklist for an interview or a role, nothing ticked yet.
pub(super) fn create(tx: &mut Tx<'_>, new: &NewCvReview) -> Result<Shown> {
    ApiError::unless_empty(rules::new_faults(new))?;
    let candidate = candidates::who_asks(tx)?;
    let role = match (new.interview_id, &new.role) {
        (Some(id), _) => {
            interviews::get(tx, id)
                .map_err(|error| error.as_fault_at("/interview_id"))?
                .role
        }
        (None, role) => role.clone().unwrap_or_default(),
    };
    let checklist = checklist()?;
    let kind = new.role_kind.or_else(|| cv::kind_of(checklist, &role));
    let items = cv::items(checklist, kind).map(|item| Tick {
        item_id: item.id.clone(),
        ticked: false,
        note: None,
    });
    let review = CvReview {
        tenant_id: tx.tenant(),
        id: tx.new_id(),
        candidate_id: candidate.id,
        interview_id: new.interview_id,
        role: Private(role),
        role_kind: kind.map(Word),
        items: Private(items.collect()),
        note: None,
        completed_at: None,
        version: 1,
        created_at: tx.now(),
        updated_at: tx.now(),
    };
    store::leave_room(tx, review.candidate_id)?;
    store::insert(tx, &review)?;
    Ok(Shown { review, checklist })
}

/// The review, or 404 for another's.
pub(super) fn get(tx: &mut Tx<'_>, id: CvReviewId) -> Result<Shown> {
    let (review, checklist) = (store::get(tx, id)?, checklist()?);
    Ok(Shown { review, checklist })
}

/// One page of the candidate's reviews.
pub(super) fn list(
    tx: &mut Tx<'_>,
    interview: Option<InterviewId>,
    start: &PageStart<CvReviewId>,
) -> Result<Page<Shown>> {
    let candidate = candidates::who_asks(tx)?;
    let checklist = checklist()?;
    let page = store::list(tx, candidate.id, interview, start)?;
    Ok(page.map(|review| Shown { review, checklist }))
}

/// Every look at the CV of a candidate, oldest first.
pub(super) fn all_of_candidate(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<Vec<Shown>> {
    let checklist = checklist()?;
    let reviews = store::all_of_candidate(tx, candidate)?.into_iter();
    Ok(reviews.map(|review| Shown { review, checklist }).collect())
}

/// Ticks items and changes notes; the review is complete when every item is ticked.
pub(super) fn update(
    tx: &mut Tx<'_>,
    id: CvReviewId,
    if_match: IfMatch,
    ticks: &[NewTick],
    edit: impl FnOnce(&mut CvReview),
) -> Result<Shown> {
    let Shown {
        mut review,
        checklist,
    } = get(tx, id)?;
    if_match.allows(review.version)?;
    ApiError::unless_empty(rules::tick(&mut review, ticks))?;
    edit(&mut review);
    review.completed_at = if rules::is_complete(&review) {
        review.completed_at.or(Some(tx.now()))
    } else {
        None
    };
    store::update(tx, &mut review)?;
    Ok(Shown { review, checklist })
}

/// Forgets the review.
pub(super) fn delete(tx: &mut Tx<'_>, id: CvReviewId, if_match: IfMatch) -> Result<()> {
    let review = store::get(tx, id)?;
    if_match.allows(review.version)?;
    store::delete(tx, &review)
}

fn checklist() -> Result<&'static CvChecklist> {
    let library = knowledge::library()?;
    Ok(&library.search().cv)
}

/// Whether the candidate has reviewed their CV after this interview, or for a role alone since then.
pub fn has_any(
    tx: &mut Tx<'_>,
    candidate: CandidateId,
    interview: InterviewId,
    since: Time,
) -> Result<bool> {
    store::has_any(tx, candidate, interview, since)
}
