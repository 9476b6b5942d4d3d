//! Contacts in an export.

use super::api::ContactBody;
use super::service;
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::export::{self, Exporting};
use serde_json::Value;

/// Every contact of a candidate, for their export.
pub fn exported(tx: &mut Tx<'_>, about: &Exporting) -> Result<Vec<Value>> {
    let contacts = service::all_of_candidate(tx, about.candidate)?;
    export::rows(contacts.into_iter().map(ContactBody::from))
}
