//! Check-ins in an export.

use super::api::CheckInBody;
use crate::method::support::Severity;
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::export::{self, Exporting};
use crate::well_being_records::check_ins;
use serde::Serialize;
use serde_json::Value;

/// A check-in, and what was made of it when it was written.
#[derive(Serialize)]
struct ExportedCheckIn {
    #[serde(flatten)]
    check_in: CheckInBody,
    severity: Severity,
    shown_help: bool,
}

/// Every check-in, with the words, for their export.
pub fn exported(tx: &mut Tx<'_>, about: &Exporting) -> Result<Vec<Value>> {
    let kept = check_ins::all_of_candidate(tx, about.candidate)?;
    export::rows(kept.into_iter().map(|row| ExportedCheckIn {
        severity: row.words.severity,
        shown_help: row.words.shown_help,
        check_in: CheckInBody::from(row),
    }))
}
