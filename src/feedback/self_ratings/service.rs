//! What can be done with the candidate's own rating of an interview.

use super::model::SelfRating;
use super::{rules, store};
use crate::interviews::InterviewId;
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::ids::CandidateId;

/// How the candidate thinks that the interview went, if they have said; for decisions and for the candidate alone.
pub fn self_rating(tx: &mut Tx<'_>, interview: InterviewId) -> Result<Option<SelfRating>> {
    store::find(tx, interview)
}

/// The same of all interviews of a candidate.
pub fn self_ratings_of(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<Vec<SelfRating>> {
    store::all_of_candidate(tx, candidate)
}

/// Gives, changes or takes back a rating, as long as no feedback on the interview has been opened.
pub fn rate(
    tx: &mut Tx<'_>,
    (interview, candidate): (InterviewId, CandidateId),
    rating: Option<i32>,
) -> Result<()> {
    match (store::find(tx, interview)?, rating) {
        (None, None) => Ok(()),
        (None, Some(rating)) => {
            let given = new(tx, (interview, candidate), rating);
            store::insert(tx, &given)
        }
        (Some(mut given), rating) => {
            rules::may_become(&given, rating)?;
            match rating {
                Some(rating) if rating == given.rating => Ok(()),
                Some(rating) => {
                    given.rating = rating;
                    store::update(tx, &mut given)
                }
                None => store::delete(tx, &given),
            }
        }
    }
}

/// Feedback on the interview is about to be opened: the rating that stands from now on, which is the one that stood before,
/// or what is said just now. None when nothing was ever said; then nothing changes.
pub(in crate::feedback) fn make_final(
    tx: &mut Tx<'_>,
    (interview, candidate): (InterviewId, CandidateId),
    said: Option<i32>,
) -> Result<Option<i32>> {
    let given = match (store::find(tx, interview)?, said) {
        (None, None) => return Ok(None),
        (None, Some(said)) => {
            let mut given = new(tx, (interview, candidate), said);
            given.settled_at = Some(tx.now());
            store::insert(tx, &given)?;
            given
        }
        (Some(mut given), said) => {
            if given.settled_at.is_none() {
                given.rating = said.unwrap_or(given.rating);
                given.settled_at = Some(tx.now());
                store::update(tx, &mut given)?;
            }
            given
        }
    };
    Ok(Some(given.rating))
}

fn new(tx: &Tx<'_>, (interview, candidate): (InterviewId, CandidateId), rating: i32) -> SelfRating {
    SelfRating {
        tenant_id: tx.tenant(),
        interview_id: interview,
        candidate_id: candidate,
        rating,
        settled_at: None,
        version: 1,
        created_at: tx.now(),
        updated_at: tx.now(),
    }
}
