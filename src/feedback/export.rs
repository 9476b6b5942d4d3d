//! Feedback in an export.

use super::api::FeedbackBody;
use super::{service, visibility};
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::export::{self, Exporting};
use serde_json::Value;

/// All feedback about a candidate, for their export: to a tenant that it is there, to the candidate what is in it, also
/// before they opened it when they ask for that.
pub fn exported(tx: &mut Tx<'_>, about: &Exporting) -> Result<Vec<Value>> {
    let reader = service::reader(tx)?;
    let received = service::for_candidate(tx, about.candidate)?.into_iter();
    export::rows(received.map(|feedback| {
        let shown = visibility::exported(feedback, reader, about.unopened_too);
        FeedbackBody::from(shown)
    }))
}
