//! Messages in an export.

use super::api::MessageBody;
use super::{service, store};
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::export::{self, Exporting};
use serde_json::Value;

/// Every message of a candidate that the caller may see, for their export.
pub fn exported(tx: &mut Tx<'_>, about: &Exporting) -> Result<Vec<Value>> {
    let hidden = service::hidden(tx);
    let mut messages = store::all_of_candidate(tx, about.candidate)?;
    messages.retain(|message| !hidden.contains(&message.kind));
    export::rows(messages.into_iter().map(MessageBody::from))
}
