//! Contacts in an export.

use super::api::ContactBody;
use super::service;
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::export::{self, Exporting};
use serde_json::Value;

/// Every contact of the candidate who asks, for their export.
pub fn exported(tx: &mut Tx<'_>, _about: &Exporting<'_>) -> Result<Vec<Value>> {
    let contacts = service::all(tx)?;
    export::rows(contacts.into_iter().map(ContactBody::from))
}
