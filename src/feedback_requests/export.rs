//! Feedback requests in an export.

use super::api::FeedbackRequestBody;
use super::store;
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::export::{self, Exporting};
use serde_json::Value;

/// Every feedback request of a candidate, for their export.
pub fn exported(tx: &mut Tx<'_>, about: &Exporting) -> Result<Vec<Value>> {
    let requests = store::all_of_candidate(tx, about.candidate)?;
    export::rows(requests.into_iter().map(FeedbackRequestBody::from))
}
