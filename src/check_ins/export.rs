//! Check-ins in an export.

use super::api::CheckInBody;
use super::service;
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::export::{self, Exporting};
use serde_json::Value;

/// Every check-in, with the words, for their export.
pub fn exported(tx: &mut Tx<'_>, about: &Exporting<'_>) -> Result<Vec<Value>> {
    let kept = service::all_of_candidate(tx, about.sealer, about.candidate)?;
    export::rows(kept.into_iter().map(CheckInBody::from))
}
