//! Looks at the CV in an export.

use super::api::CvReviewBody;
use super::service;
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::export::{self, Exporting};
use serde_json::Value;

/// Every look at the CV of a candidate, for their export.
pub fn exported(tx: &mut Tx<'_>, about: &Exporting) -> Result<Vec<Value>> {
    let reviews = service::all_of_candidate(tx, about.candidate)?;
    export::rows(reviews.into_iter().map(CvReviewBody::from))
}
