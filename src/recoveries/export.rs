//! Recoveries in an export.

use super::api::list::RecoverySummary;
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::export::{self, Exporting};
use crate::recovery_records;
use serde_json::Value;

/// Every recovery of a candidate as it is stored, for their export.
pub fn exported(tx: &mut Tx<'_>, about: &Exporting<'_>) -> Result<Vec<Value>> {
    let recoveries = recovery_records::of_candidate(tx, about.candidate)?;
    export::rows(recoveries.into_iter().map(RecoverySummary::from))
}
