//! What can be logged.

use crate::method::content::Library;
use crate::platform::error::{Fault, FaultCode};

/// Checks that the schema cannot express: whether there is such an exercise.
#[must_use]
pub(super) fn faults(exercise_id: &str, library: &Library) -> Vec<Fault> {
    if library.exercise(exercise_id).is_some() {
        Vec::new()
    } else {
        vec![Fault::at(
            "/exercise_id",
            FaultCode::NotFound,
            "names no exercise that we have",
        )]
    }
}
