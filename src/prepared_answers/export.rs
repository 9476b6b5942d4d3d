//! Prepared answers and their versions in an export.

use super::api::PreparedAnswerBody;
use super::api::list_versions::AnswerVersionBody;
use super::{service, store};
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::export::{self, Exporting};
use serde_json::Value;

/// Every prepared answer of a candidate, for their export.
pub fn exported(tx: &mut Tx<'_>, about: &Exporting) -> Result<Vec<Value>> {
    let answers = service::all_of_candidate(tx, about.candidate)?;
    export::rows(answers.into_iter().map(PreparedAnswerBody::from))
}

/// What each of these answers said, each time.
pub fn exported_versions(tx: &mut Tx<'_>, about: &Exporting) -> Result<Vec<Value>> {
    let versions = store::all_versions_of(tx, about.candidate)?;
    export::rows(versions.into_iter().map(AnswerVersionBody::from))
}
