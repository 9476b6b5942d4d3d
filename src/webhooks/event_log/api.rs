//! Events on the wire.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `events_list` | tenant | pages, newest first |
//! | `events_get` | tenant | one |

use super::store::{self, Filter};
use crate::page_body;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::EventsRead;
use crate::platform::clock::Time;
use crate::platform::ids::{CandidateId, EventId};
use crate::platform::outbox::StoredEvent;
use crate::platform::page::{PageQuery, PageStart, Sort};
use crate::platform::reply::{Reply, Resource};
use crate::platform::routes::Routes;
use crate::platform::valid::ValidQuery;
use crate::webhooks::event_types::EventType;
use actix_web::get;
use actix_web::web::Path;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// Registers the operations.
pub fn routes(routes: &mut Routes) {
    routes.service(list).service(get);
}

/// Something that happened.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "id": "evt_01jd8w3k5rfx7v2m9q4n6t8b0c", "type": "candidate.updated", "subject_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c",
    "candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c",
    "data": {"candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c", "external_id": "applicant-4711", "version": 2},
    "version": 2, "created_at": "2026-11-22T18:15:00.000Z"
}))]
pub(super) struct EventBody {
    /// Our id; the `webhook-id` of every message about it.
    id: EventId,
    /// What happened.
    #[serde(rename = "type")]
    #[schema(value_type = EventType)]
    event_type: String,
    /// The object that it is about.
    #[schema(max_length = 64, pattern = "^[a-z]+_[0-7][0-9a-hjkmnp-tv-z]{25}$")]
    subject_id: String,
    /// Whose it is, where it is a candidate's.
    candidate_id: Option<CandidateId>,
    /// The payload: ids, states and the object's version, as a webhook's `data`.
    #[schema(value_type = Object)]
    data: serde_json::Value,
    /// The object's version after the change: the order of the events of one object.
    version: i32,
    /// When it happened.
    created_at: Time,
}

impl From<StoredEvent> for EventBody {
    fn from(event: StoredEvent) -> Self {
        Self {
            id: event.id,
            event_type: event.event_type,
            subject_id: event.subject_id,
            candidate_id: event.candidate_id,
            data: event.payload.0,
            version: event.subject_version,
            created_at: event.created_at,
        }
    }
}

impl Resource for EventBody {
    fn path(&self) -> String {
        format!("/v1/events/{}", self.id)
    }
    fn version(&self) -> i32 {
        self.version
    }
}

page_body!(EventPage of EventBody);

/// Which events to list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct ListEvents {
    /// Rows in the page, 1 to 100; 25 when absent.
    #[param(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u32>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
    /// `-created_at` (newest first, the default) or `created_at`.
    sort: Option<Sort>,
    /// Types; repeat it for several.
    #[serde(default, rename = "type")]
    #[param(required = false)]
    event_type: Vec<EventType>,
    /// Events about this candidate.
    candidate_id: Option<CandidateId>,
    /// Happened at this time or later.
    #[serde(rename = "created_at[gte]")]
    created_from: Option<Time>,
    /// Happened before this time.
    #[serde(rename = "created_at[lt]")]
    created_before: Option<Time>,
}

impl ListEvents {
    fn split(self) -> Result<(PageStart<EventId>, Filter)> {
        let page = PageQuery {
            limit: self.limit,
            cursor: self.cursor,
            sort: self.sort,
        };
        let filter = Filter {
            event_types: self.event_type,
            candidate_id: self.candidate_id,
            created_from: self.created_from,
            created_before: self.created_before,
        };
        Ok((page.start()?, filter))
    }
}

/// List events
///
/// What happened in the last 30 days, newest first, a page at a time: to catch up after an outage, or to look up what a
/// webhook told you.
#[utoipa::path(
    tag = "Events", operation_id = "events_list", params(ListEvents),
    responses((status = 200, description = "A page of events.", body = EventPage)),
    security(("tenant" = ["events:read"]))
)]
#[get("/v1/events")]
async fn list(caller: Caller<EventsRead>, query: ValidQuery<ListEvents>) -> Result<Reply> {
    let (start, filter) = query.0.split()?;
    caller
        .page(move |tx| Ok(EventPage::from(store::list(tx, &filter, &start)?)))
        .await
}

/// Get an event
///
/// One event with its payload, by the `webhook-id` of a message or from the list.
#[utoipa::path(
    tag = "Events", operation_id = "events_get", params(("event_id" = EventId, Path, description = "The event.")),
    responses((status = 200, description = "The event.", body = EventBody)),
    security(("tenant" = ["events:read"]))
)]
#[get("/v1/events/{event_id}")]
async fn get(caller: Caller<EventsRead>, id: Path<EventId>) -> Result<Reply> {
    caller
        .show(move |tx| Reply::ok(&EventBody::from(store::get(tx, *id)?)))
        .await
}
