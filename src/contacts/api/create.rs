//! `contacts_create`

use super::ContactBody;
use crate::contacts::model::NewContact;
use crate::contacts::rules::MAX_NOTES;
use crate::contacts::service;
use crate::method::content::Tie;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::ContactsWrite;
use crate::platform::lines::one_line;
use crate::platform::reply::Reply;
use crate::platform::valid::ValidJson;
use actix_web::post;
use chrono::NaiveDate;
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

/// Somebody whom the candidate knows.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "name": "Femi Ade", "organisation": "Ashdown Timber", "how_known": "We took the same evening course.",
    "tie": "acquaintance", "last_touch_on": "2026-10-02", "next_touch_on": "2026-11-23"
}))]
pub(in crate::contacts) struct CreateContact {
    /// Their name; one line of 1 to 200 characters.
    #[validate(length(min = 1, max = 200), custom(function = "one_line"))]
    #[schema(min_length = 1, max_length = 200)]
    name: String,
    /// Where they are; one line of at most 200 characters.
    #[validate(length(max = 200), custom(function = "one_line"))]
    #[schema(max_length = 200)]
    organisation: Option<String>,
    /// Where the two know each other from; at most 500 characters.
    #[validate(length(max = 500))]
    #[schema(max_length = 500)]
    how_known: Option<String>,
    /// How well the two know each other; `acquaintance` when absent.
    tie: Option<Tie>,
    /// When the two were last in touch, today at the latest.
    last_touch_on: Option<NaiveDate>,
    /// When to be in touch next, after the last time.
    next_touch_on: Option<NaiveDate>,
    /// A note to oneself; at most 10,000 characters.
    #[validate(length(max = MAX_NOTES))]
    #[schema(max_length = 10_000)]
    notes: Option<String>,
}

impl From<CreateContact> for NewContact {
    fn from(body: CreateContact) -> Self {
        Self {
            name: body.name,
            organisation: body.organisation,
            how_known: body.how_known,
            tie: body.tie.unwrap_or(Tie::Acquaintance),
            last_touch_on: body.last_touch_on,
            next_touch_on: body.next_touch_on,
            notes: body.notes,
        }
    }
}

/// Note a contact
///
/// Keeps somebody whom the candidate knows, and when to be in touch with them next. Nobody is written to. For the
/// candidate alone: not even their job board can read it.
#[utoipa::path(
    tag = "Contacts", operation_id = "contacts_create", request_body = CreateContact,
    responses((status = 201, description = "The contact.", body = ContactBody), (status = 409, description = "`too_many_of_a_kind`")),
    security(("candidate" = ["contacts:write"]))
)]
#[post("/v1/contacts")]
pub(super) async fn create(
    caller: Caller<ContactsWrite>,
    body: ValidJson<CreateContact>,
) -> Result<Reply> {
    let (new, digest) = (NewContact::from(body.value), body.digest);
    caller
        .once(digest, move |tx| {
            Reply::created_derived(&ContactBody::from(service::create(tx, &new)?))
        })
        .await
}
