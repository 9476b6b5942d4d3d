//! Consents in an export.

use super::api::ConsentBody;
use super::store;
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::export::{self, Exporting};
use serde_json::Value;

/// Every consent of a candidate, for their export.
pub fn exported(tx: &mut Tx<'_>, about: &Exporting) -> Result<Vec<Value>> {
    let mut consents = store::all_of_candidate(tx, about.candidate)?;
    let by_candidate = tx.only_candidate().is_some();
    consents.retain(|consent| by_candidate || !consent.purpose.is_private());
    export::rows(consents.into_iter().map(ConsentBody::from))
}
