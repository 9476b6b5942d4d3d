//! What a question must be.

use super::model::Question;
use crate::platform::error::Fault;

/// Characters in a question at the most.
pub(super) const MAX_LENGTH: u64 = 2000;

/// Checks that the schema cannot express: whether anything was asked.
#[must_use]
pub(super) fn faults(question: &Question) -> Vec<Fault> {
    if question.text.trim().is_empty() {
        vec![Fault::blank("/text")]
    } else {
        Vec::new()
    }
}
