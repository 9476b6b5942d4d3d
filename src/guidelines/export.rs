//! Guidelines in an export.

use super::api::GuidelineBody;
use super::service;
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::export::{self, Exporting};
use serde_json::Value;

/// Every guideline of a candidate, retired ones too, for their export.
pub fn exported(tx: &mut Tx<'_>, about: &Exporting) -> Result<Vec<Value>> {
    let guidelines = service::all_of_candidate(tx, about.candidate)?;
    export::rows(guidelines.into_iter().map(GuidelineBody::from))
}
