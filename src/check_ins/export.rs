//! Check-ins in an export.

use super::api::CheckInBody;
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::export::{self, Exporting};
use crate::well_being_records::check_ins;
use serde_json::Value;

/// Every check-in, with the words, for their export.
pub fn exported(tx: &mut Tx<'_>, about: &Exporting) -> Result<Vec<Value>> {
    let kept = check_ins::all_of_candidate(tx, about.candidate)?;
    export::rows(kept.into_iter().map(CheckInBody::from))
}
