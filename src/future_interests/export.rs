//! Interests in an export.

use super::api::FutureInterestBody;
use super::store;
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::export::{self, Exporting};
use serde_json::Value;

/// Every interest of a candidate, for their export.
pub fn exported(tx: &mut Tx<'_>, about: &Exporting) -> Result<Vec<Value>> {
    let interests = store::all_of_candidate(tx, about.candidate)?;
    export::rows(interests.into_iter().map(FutureInterestBody::from))
}
