//! Contacts on the wire.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `contacts_create` | the candidate | somebody they know |
//! | `contacts_list` | the candidate | pages, newest first; also only those with whom to be in touch by a day |
//! | `contacts_get` | the candidate | one |
//! | `contacts_update` | the candidate | what is known of them, the last touch and the next |
//! | `contacts_touch` | the candidate | the two were in touch today |
//! | `contacts_delete` | the candidate | forgets them |

mod create;
mod list;
mod update;

use super::model::ContactId;
use super::service::{self, Known};
use crate::method::content::Tie;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::{ContactsRead, ContactsWrite};
use crate::platform::clock::Time;
use crate::platform::ids::CandidateId;
use crate::platform::reply::{Reply, Resource};
use crate::platform::routes::Routes;
use crate::platform::valid::Digest;
use actix_web::web::Path;
use actix_web::{delete, get, post};
use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

/// Registers the operations.
pub fn routes(routes: &mut Routes) {
    routes
        .service(create::create)
        .service(list::list)
        .service(get)
        .service(update::update)
        .service(touch)
        .service(delete);
}

/// What a tie is good for, and how much is known about it.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "text": "People whom you know a little often hear of roles that you do not.", "method": "M16",
    "evidence": "A study with more than 20 million people found that acquaintances helped most with new jobs.",
    "verified": true, "sources": ["Rajkumar et al. 2022"]
}))]
pub(super) struct ContactSuggestion {
    /// What is suggested.
    text: String,
    /// The row of the method.
    method: &'static str,
    /// What is known, with its doubt.
    evidence: &'static str,
    /// Whether somebody has read the figure at its source.
    verified: bool,
    /// Where it comes from.
    sources: &'static [String],
}

/// Somebody whom the candidate knows.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "id": "ctct_01jd8w3k5rfx7v2m9q4n6t8b0c", "candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c", "name": "Femi Ade",
    "organisation": "Ashdown Timber", "how_known": "We took the same evening course.", "tie": "acquaintance",
    "last_touch_on": "2026-10-02", "next_touch_on": "2026-11-23", "is_due": false, "notes": null,
    "suggestion": {
        "text": "People whom you know a little often hear of roles that you do not.", "method": "M16",
        "evidence": "A study with more than 20 million people found that acquaintances helped most with new jobs.",
        "verified": true, "sources": ["Rajkumar et al. 2022"]
    },
    "version": 1, "created_at": "2026-11-22T18:15:00.000Z", "updated_at": "2026-11-22T18:15:00.000Z"
}))]
pub(super) struct ContactBody {
    /// Our id.
    id: ContactId,
    /// Who knows them.
    candidate_id: CandidateId,
    /// Their name.
    name: String,
    /// Where they are.
    organisation: Option<String>,
    /// Where the two know each other from.
    how_known: Option<String>,
    /// How well the two know each other.
    tie: Tie,
    /// When the two were last in touch.
    last_touch_on: Option<NaiveDate>,
    /// When to be in touch next.
    next_touch_on: Option<NaiveDate>,
    /// Whether that day has come, in the candidate's zone.
    is_due: bool,
    /// A note to oneself.
    notes: Option<String>,
    /// What this tie is good for.
    suggestion: ContactSuggestion,
    /// Raised by every change; the `ETag` is made of it and of the answer.
    version: i32,
    /// When they were noted.
    created_at: Time,
    /// When this last changed.
    updated_at: Time,
}

impl From<Known> for ContactBody {
    fn from(known: Known) -> Self {
        let (one, words) = (known.contact, known.words);
        let of_tie = words.suggestions.iter().find(|said| said.tie == one.tie.0);
        Self {
            id: one.id,
            candidate_id: one.candidate_id,
            name: one.name.0,
            organisation: one.organisation.map(|words| words.0),
            how_known: one.how_known.map(|words| words.0),
            tie: one.tie.0,
            last_touch_on: one.last_touch_on,
            next_touch_on: one.next_touch_on,
            is_due: known.is_due,
            notes: one.notes.map(|words| words.0),
            suggestion: ContactSuggestion {
                text: of_tie.map_or_else(String::new, |said| said.text.clone()),
                method: &words.method,
                evidence: &words.evidence,
                verified: words.verified,
                sources: &words.sources,
            },
            version: one.version,
            created_at: one.created_at,
            updated_at: one.updated_at,
        }
    }
}

impl Resource for ContactBody {
    fn path(&self) -> String {
        format!("/v1/contacts/{}", self.id)
    }
    fn version(&self) -> i32 {
        self.version
    }
}

/// Get a contact
///
/// One person, with the `ETag` that a change needs. For the candidate alone.
#[utoipa::path(
    tag = "Contacts", operation_id = "contacts_get", params(("contact_id" = ContactId, Path, description = "The contact.")),
    responses((status = 200, description = "The contact.", body = ContactBody)),
    security(("candidate" = ["contacts:read"]))
)]
#[get("/v1/contacts/{contact_id}")]
async fn get(caller: Caller<ContactsRead>, id: Path<ContactId>) -> Result<Reply> {
    caller
        .show(move |tx| Reply::derived(&ContactBody::from(service::get(tx, *id)?)))
        .await
}

/// Note a touch with a contact
///
/// The two were in touch today, in the candidate's time zone: `last_touch_on` becomes today. A `next_touch_on` that has come
/// moves on by as many days as were between it and the last touch, and is cleared where there was none; one still to come
/// stays. Saying it again on the same day changes nothing. For another day, update the contact.
#[utoipa::path(
    tag = "Contacts", operation_id = "contacts_touch", params(("contact_id" = ContactId, Path, description = "The contact.")),
    responses((status = 200, description = "The contact.", body = ContactBody)),
    security(("candidate" = ["contacts:write"]))
)]
#[post("/v1/contacts/{contact_id}/touch")]
async fn touch(caller: Caller<ContactsWrite>, id: Path<ContactId>) -> Result<Reply> {
    caller
        .once(Digest::none(), move |tx| {
            Reply::derived(&ContactBody::from(service::touch(tx, *id)?))
        })
        .await
}

/// Delete a contact
///
/// Forgets the person and the notes on them.
#[utoipa::path(
    tag = "Contacts", operation_id = "contacts_delete", params(("contact_id" = ContactId, Path, description = "The contact.")),
    responses((status = 204, description = "Deleted.")),
    security(("candidate" = ["contacts:write"]))
)]
#[delete("/v1/contacts/{contact_id}")]
async fn delete(caller: Caller<ContactsWrite>, id: Path<ContactId>) -> Result<Reply> {
    let if_match = caller.if_match()?;
    caller
        .transact(move |tx| service::delete(tx, *id, if_match).map(|()| Reply::no_content()))
        .await
}
