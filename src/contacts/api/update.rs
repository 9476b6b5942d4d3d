//! `contacts_update`

use super::ContactBody;
use crate::contacts::model::{Contact, ContactId};
use crate::contacts::rules::MAX_NOTES;
use crate::contacts::service;
use crate::method::content::Tie;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::ContactsWrite;
use crate::platform::db::Word;
use crate::platform::lines::one_line;
use crate::platform::reply::Reply;
use crate::platform::valid::{Patch, ValidJson};
use crate::platform::{ApiError, Result};
use actix_web::patch;
use actix_web::web::Path;
use chrono::NaiveDate;
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

/// A change to a contact (merge patch): absent leaves, null clears.
#[derive(Debug, Clone, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"last_touch_on": "2026-11-22", "next_touch_on": null}))]
pub(in crate::contacts) struct UpdateContact {
    /// Their name; one line of 1 to 200 characters.
    #[serde(default)]
    #[schema(value_type = String, min_length = 1, max_length = 200)]
    #[validate(length(min = 1, max = 200), custom(function = "one_line"))]
    name: Patch<String>,
    /// Where they are; one line; null clears.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 200)]
    #[validate(length(max = 200), custom(function = "one_line"))]
    organisation: Patch<String>,
    /// Where the two know each other from; null clears.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 500)]
    #[validate(length(max = 500))]
    how_known: Patch<String>,
    /// How well the two know each other.
    #[serde(default)]
    #[schema(value_type = Tie)]
    tie: Patch<Tie>,
    /// When the two were last in touch, today at the latest; null clears.
    #[serde(default)]
    #[schema(value_type = Option<NaiveDate>)]
    last_touch_on: Patch<NaiveDate>,
    /// When to be in touch next, after the last time; null clears.
    #[serde(default)]
    #[schema(value_type = Option<NaiveDate>)]
    next_touch_on: Patch<NaiveDate>,
    /// A note to oneself; null clears; at most 10,000 characters.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 10_000)]
    #[validate(length(max = MAX_NOTES))]
    notes: Patch<String>,
}

impl UpdateContact {
    fn apply(self, contact: &mut Contact) -> Result<()> {
        let mut faults = Vec::new();
        let mut tie = contact.tie.0;
        self.tie.apply_required(&mut tie, "tie", &mut faults);
        contact.tie = Word(tie);
        self.name
            .apply_required(&mut contact.name, "name", &mut faults);
        self.organisation.apply(&mut contact.organisation);
        self.how_known.apply(&mut contact.how_known);
        self.last_touch_on.apply(&mut contact.last_touch_on);
        self.next_touch_on.apply(&mut contact.next_touch_on);
        self.notes.apply(&mut contact.notes);
        ApiError::unless_empty(faults)
    }
}

/// Update a contact
///
/// A merge patch: absent members stay, null clears. After being in touch, say so with `last_touch_on`, and set or clear
/// `next_touch_on`.
#[utoipa::path(
    tag = "Contacts", operation_id = "contacts_update", params(("contact_id" = ContactId, Path, description = "The contact.")),
    request_body = UpdateContact,
    responses((status = 200, description = "The contact.", body = ContactBody)),
    security(("candidate" = ["contacts:write"]))
)]
#[patch("/v1/contacts/{contact_id}")]
pub(super) async fn update(
    caller: Caller<ContactsWrite>,
    id: Path<ContactId>,
    body: ValidJson<UpdateContact>,
) -> Result<Reply> {
    let (if_match, change) = (caller.if_match()?, body.value);
    let edit = move |contact: &mut Contact| change.clone().apply(contact);
    caller
        .transact(move |tx| {
            Reply::derived(&ContactBody::from(service::update(
                tx, *id, if_match, &edit,
            )?))
        })
        .await
}
