//! A candidate's own row in their export.

use super::api::CandidateBody;
use super::service;
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::export::{self, Exporting};
use serde_json::Value;

/// The candidate, for their export; 404 for another tenant's and another candidate's.
pub fn exported(tx: &mut Tx<'_>, about: &Exporting) -> Result<Vec<Value>> {
    let candidate = service::get(tx, about.candidate)?;
    export::rows([CandidateBody::from(candidate)])
}
