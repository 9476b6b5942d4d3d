//! Queries over contacts.

use super::model::{Contact, ContactId};
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::db::schema::contacts;
use crate::platform::ids::CandidateId;
use crate::platform::page::{Page, PageStart};
use crate::{
    has_rows_of_candidate, keyed_by_creation, on_backend, room_for_rows, rows_of_candidate,
    tenant_rows, walk,
};
use chrono::NaiveDate;
use diesel::prelude::*;

tenant_rows!(contacts, Contact, ContactId, owner: candidate_id);
rows_of_candidate!(contacts, Contact);
room_for_rows!(contacts, candidate_id: CandidateId);
has_rows_of_candidate!(contacts);

keyed_by_creation!(Contact);

/// One page of a candidate's contacts; with `due_by` only those with whom to be in touch by that day.
pub(super) fn list(
    tx: &mut Tx<'_>,
    candidate: CandidateId,
    due_by: Option<NaiveDate>,
    start: &PageStart<ContactId>,
) -> Result<Page<Contact>> {
    let tenant = tx.tenant();
    let rows = on_backend!(tx.conn(), c => {
        let mut query = contacts::table
            .filter(contacts::tenant_id.eq(tenant))
            .filter(contacts::candidate_id.eq(candidate))
            .select(Contact::as_select())
            .into_boxed();
        if let Some(by) = due_by {
            query = query.filter(contacts::next_touch_on.le(by));
        }
        walk!(query, contacts, start).load(c)
    })?;
    Ok(Page::of(rows, start))
}
