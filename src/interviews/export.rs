//! Interviews in an export.

use super::api::InterviewBody;
use super::store;
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::export::{self, Exporting};
use serde_json::Value;

/// Every interview of a candidate, for their export.
pub fn exported(tx: &mut Tx<'_>, about: &Exporting) -> Result<Vec<Value>> {
    let interviews = store::all_of_candidate(tx, about.candidate)?;
    export::rows(interviews.into_iter().map(InterviewBody::from))
}
