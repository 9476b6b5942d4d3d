//! Questions in an export.

use super::api::QuestionBody;
use super::store;
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::export::{self, Exporting};
use serde_json::Value;

/// Every question that a candidate was asked, for their export.
pub fn exported(tx: &mut Tx<'_>, about: &Exporting) -> Result<Vec<Value>> {
    let asked = store::all_of_candidate(tx, about.candidate)?;
    export::rows(asked.into_iter().map(QuestionBody::from))
}
