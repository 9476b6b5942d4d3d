//! Taking along what is held about a person: what each feature is given for its part of the document.

use super::error::ApiError;
use super::ids::CandidateId;
use super::{Result, db::Tx};
use serde::Serialize;
use serde_json::Value;

/// An export on its way.
#[derive(Clone, Copy)]
pub struct Exporting {
    /// About whom.
    pub candidate: CandidateId,
    /// Whether the person wants to see in it what they have not opened yet.
    pub unopened_too: bool,
}

/// A feature's part: all its rows about the candidate, as the caller may see them, oldest first.
pub type Part = fn(&mut Tx<'_>, &Exporting) -> Result<Vec<Value>>;

/// The rows of a part, from their bodies on the wire.
pub fn rows<B: Serialize>(bodies: impl IntoIterator<Item = B>) -> Result<Vec<Value>> {
    let values = bodies.into_iter().map(serde_json::to_value);
    values.collect::<Result<_, _>>().map_err(ApiError::internal)
}
