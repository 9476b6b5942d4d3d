//! Fairness checks in an export.

use super::api::FairnessCheckBody;
use super::service;
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::export::{self, Exporting};
use serde_json::Value;

/// Every fairness check of a candidate with what they noted, for their export.
pub fn exported(tx: &mut Tx<'_>, about: &Exporting) -> Result<Vec<Value>> {
    let reports = service::all_of_candidate(tx, about.candidate)?;
    export::rows(reports.into_iter().map(FairnessCheckBody::from))
}
