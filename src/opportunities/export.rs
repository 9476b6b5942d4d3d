//! The search in an export.

use super::api::OpportunityBody;
use super::preferences::api::SearchPreferencesBody;
use super::{preferences, service};
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::export::{self, Exporting};
use serde_json::Value;

/// Every role of a candidate, for their export.
pub fn exported(tx: &mut Tx<'_>, about: &Exporting) -> Result<Vec<Value>> {
    let opportunities = service::all_of_candidate(tx, about.candidate)?;
    export::rows(opportunities.into_iter().map(OpportunityBody::from))
}

/// What the candidate who asks wishes for and rules out, if they have said; for their export.
pub fn exported_preferences(tx: &mut Tx<'_>, _about: &Exporting) -> Result<Vec<Value>> {
    let said = Some(preferences::get(tx)?).filter(|(said, _)| said.version > 0);
    export::rows(said.map(SearchPreferencesBody::from))
}
