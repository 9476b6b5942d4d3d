//! What can be done with exports.

use super::parts::PARTS;
use crate::candidates::{self, Candidate};
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::export::Exporting;
use serde_json::Value;

/// All that the caller may take along about a candidate.
#[derive(Debug)]
pub(super) struct Export {
    /// Whose it is.
    pub candidate: Candidate,
    /// Whether it holds what is private to the candidate.
    pub is_complete: bool,
    /// The rows by kind, each kind once.
    pub parts: Vec<(&'static str, Vec<Value>)>,
}

/// The document, or 404 for another tenant's and another candidate's.
pub(super) fn export(tx: &mut Tx<'_>, about: &Exporting) -> Result<Export> {
    let candidate = candidates::get(tx, about.candidate)?;
    let is_complete = tx.only_candidate().is_some();
    let may_see = PARTS.iter().filter(|part| is_complete || !part.is_private);
    let parts = may_see.map(|part| Ok((part.kind, (part.rows)(tx, about)?)));
    Ok(Export {
        parts: parts.collect::<Result<_>>()?,
        is_complete,
        candidate,
    })
}
