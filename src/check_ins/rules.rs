//! What a check-in may hold.

use super::model::NewCheckIn;
use crate::platform::error::{Fault, FaultCode};

/// Words for how it feels at the most.
pub(super) const MAX_EMOTIONS: u64 = 10;
/// Characters in such a word at the most.
pub(super) const MAX_EMOTION_LENGTH: usize = 40;

/// Checks that the schema cannot express: whether each word can be seen and is short.
#[must_use]
pub(super) fn faults(new: &NewCheckIn) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (index, word) in new.emotions.iter().enumerate() {
        if word.trim().is_empty() || word.chars().count() > MAX_EMOTION_LENGTH {
            let limits = format!("must have between 1 and {MAX_EMOTION_LENGTH} characters");
            faults.push(Fault::at(
                format!("/emotions/{index}"),
                FaultCode::Length,
                limits,
            ));
        }
    }
    faults
}
