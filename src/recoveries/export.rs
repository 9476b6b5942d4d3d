//! Recoveries in an export.

use super::api::RecoveryBody;
use super::service;
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::export::{self, Exporting};
use serde_json::Value;

/// Every recovery of a candidate as this caller gets it, for their export.
pub fn exported(tx: &mut Tx<'_>, about: &Exporting) -> Result<Vec<Value>> {
    let views = service::all_of_candidate(tx, about.candidate)?;
    export::rows(views.into_iter().map(RecoveryBody::from))
}
