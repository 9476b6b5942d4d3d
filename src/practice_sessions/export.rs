//! Practice in an export.

use super::api::PracticeSessionBody;
use super::store;
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::export::{self, Exporting};
use serde_json::Value;

/// Every practice session of a candidate, with what a partner said, for their export.
pub fn exported(tx: &mut Tx<'_>, about: &Exporting) -> Result<Vec<Value>> {
    let sessions = store::all_of_candidate(tx, about.candidate)?;
    export::rows(sessions.into_iter().map(PracticeSessionBody::from))
}
