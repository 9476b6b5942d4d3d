//! Own ratings in an export: elsewhere they are shown with a reflection and with opened feedback.

use super::model::SelfRating;
use super::store;
use crate::interviews::InterviewId;
use crate::platform::Result;
use crate::platform::clock::Time;
use crate::platform::db::Tx;
use crate::platform::export::{self, Exporting};
use serde::Serialize;
use serde_json::Value;

/// A rating as an export shows it.
#[derive(Debug, Serialize)]
struct SelfRatingRow {
    interview_id: InterviewId,
    rating: i32,
    settled_at: Option<Time>,
    created_at: Time,
    updated_at: Time,
}

impl From<SelfRating> for SelfRatingRow {
    fn from(given: SelfRating) -> Self {
        Self {
            interview_id: given.interview_id,
            rating: given.rating,
            settled_at: given.settled_at,
            created_at: given.created_at,
            updated_at: given.updated_at,
        }
    }
}

/// How a candidate thought that each interview went, for their export.
pub fn exported(tx: &mut Tx<'_>, about: &Exporting) -> Result<Vec<Value>> {
    let given = store::all_of_candidate(tx, about.candidate)?;
    export::rows(given.into_iter().map(SelfRatingRow::from))
}
