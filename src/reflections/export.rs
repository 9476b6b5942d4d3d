//! Reflections in an export.

use super::api::ReflectionBody;
use super::service;
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::export::{self, Exporting};
use serde_json::Value;

/// Every reflection of a candidate, for their export.
pub fn exported(tx: &mut Tx<'_>, about: &Exporting) -> Result<Vec<Value>> {
    let reflections = service::all_of_candidate(tx, about.candidate)?;
    export::rows(reflections.into_iter().map(ReflectionBody::from))
}
