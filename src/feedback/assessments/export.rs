//! Assessments in an export.

use super::store;
use crate::feedback::api::AssessmentBody;
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::export::{self, Exporting};
use serde_json::Value;

/// What a candidate made of all their feedback, for their export.
pub fn exported(tx: &mut Tx<'_>, about: &Exporting) -> Result<Vec<Value>> {
    let judged = store::all_of_candidate(tx, about.candidate)?;
    export::rows(judged.into_iter().map(AssessmentBody::from))
}
