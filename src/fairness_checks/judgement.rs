//! What a candidate makes of all that was said to them, wherever they said so: in a judgement of the feedback, or here.

use super::model::FairnessCheck;
use super::store;
use crate::feedback::{self, Feedback, Judgement, Stance};
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::ids::CandidateId;

/// What the candidate makes of this feedback. Private: only for what is made for them.
pub fn judgement(tx: &mut Tx<'_>, candidate: CandidateId, heard: &[Feedback]) -> Result<Judgement> {
    let mut judgement = Judgement::of(&feedback::assessments_for(tx, candidate)?);
    for check in store::all_of_candidate(tx, candidate)? {
        let stance = Stance::of(check.believable, check.fair, check.acceptable);
        for given in heard.iter().filter(|given| is_about(&check, given)) {
            judgement.hold(given.id, stance);
        }
    }
    Ok(judgement)
}

/// Whether a check is about feedback: it names it, or was made of everything that was open on its interview by then.
fn is_about(check: &FairnessCheck, given: &Feedback) -> bool {
    let was_open = given.opened_at.is_some_and(|at| at <= check.updated_at);
    let of_all_open = check.interview_id == given.interview_id && was_open;
    check
        .feedback_id
        .map_or(of_all_open, |named| named == given.id)
}
