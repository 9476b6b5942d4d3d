//! What a candidate has done for how they are since a recovery opened: for its next steps.

use super::{check_ins, exercise_logs};
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::recovery_records::Recovery;

/// What was done for this recovery, or for whatever it was since it opened.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DoneSince {
    /// Whether the candidate said how they were.
    pub checked_in: bool,
    /// The exercises that they did, by the method's ids.
    pub exercise_ids: Vec<String>,
}

/// What the candidate has done since then. Nothing for anybody but the candidate.
pub fn done_since(tx: &mut Tx<'_>, recovery: &Recovery) -> Result<DoneSince> {
    if tx.only_candidate() != Some(recovery.candidate_id) {
        return Ok(DoneSince::default());
    }
    Ok(DoneSince {
        checked_in: check_ins::any_since(tx, recovery)?,
        exercise_ids: exercise_logs::ids_since(tx, recovery)?,
    })
}
