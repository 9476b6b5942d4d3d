//! The feed on the wire.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `changes_list` | tenant | a part of the feed, oldest change first |

use super::model::{Change, ChangeOp, ChangedKind, Part};
use super::{rules, service};
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::ChangesRead;
use crate::platform::clock::Time;
use crate::platform::ids::CandidateId;
use crate::platform::page::PageQuery;
use crate::platform::reply::{Paged, Reply};
use crate::platform::routes::Routes;
use crate::platform::valid::ValidQuery;
use crate::platform::{ApiError, Result};
use actix_web::get;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// Registers the operations.
pub fn routes(routes: &mut Routes) {
    routes.service(list);
}

/// The last change of an object.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "type": "interview", "id": "intv_01jd8w3k5rfx7v2m9q4n6t8b0c", "candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c",
    "op": "upsert", "version": 3, "changed_at": "2026-11-22T18:15:00.000Z",
    "href": "/v1/interviews/intv_01jd8w3k5rfx7v2m9q4n6t8b0c"
}))]
pub(super) struct ChangeBody {
    /// What kind of object it is.
    #[serde(rename = "type")]
    kind: ChangedKind,
    /// The object.
    #[schema(max_length = 64, pattern = "^[a-z]+_[0-7][0-9a-hjkmnp-tv-z]{25}$")]
    id: String,
    /// Whose it is; a candidate's own id for a candidate.
    candidate_id: CandidateId,
    /// Whether to keep it or to remove it.
    op: ChangeOp,
    /// Its version after the change, or the last one of what is gone. A copy of this version or a later one is up to date.
    version: i32,
    /// When it changed.
    changed_at: Time,
    /// Where to read it; null when it is gone.
    #[schema(format = "uri-reference")]
    href: Option<String>,
}

impl TryFrom<Change> for ChangeBody {
    type Error = ApiError;

    fn try_from(change: Change) -> Result<Self> {
        let id = change.subject_id;
        let (kind, path) = ChangedKind::of(&id).ok_or_else(|| {
            ApiError::internal("the feed has an object of a kind that nobody knows")
        })?;
        let (op, href) = if change.deleted {
            (ChangeOp::Deleted, None)
        } else {
            (ChangeOp::Upsert, Some(format!("{path}/{id}")))
        };
        Ok(Self {
            kind,
            id,
            candidate_id: change.candidate_id,
            op,
            version: change.version,
            changed_at: change.changed_at,
            href,
        })
    }
}

/// A part of the feed, oldest change first.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "data": [
        {"type": "interview", "id": "intv_01jd8w3k5rfx7v2m9q4n6t8b0c", "candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c",
            "op": "upsert", "version": 3, "changed_at": "2026-11-22T18:15:00.000Z",
            "href": "/v1/interviews/intv_01jd8w3k5rfx7v2m9q4n6t8b0c"},
        {"type": "candidate", "id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0d", "candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0d",
            "op": "deleted", "version": 2, "changed_at": "2026-11-22T18:16:00.000Z", "href": null}
    ],
    "has_more": false, "next_cursor": "NDcxMS4xNzYzODM1MzAwMDAwMDAwLg"
}))]
pub(super) struct ChangePage {
    /// The changes.
    data: Vec<ChangeBody>,
    /// Whether there are more already.
    has_more: bool,
    /// Send it as `cursor` to go on, at once or at any time within 90 days; never null.
    next_cursor: String,
}

impl TryFrom<Part> for ChangePage {
    type Error = ApiError;

    fn try_from(part: Part) -> Result<Self> {
        let data = part.changes.into_iter().map(ChangeBody::try_from);
        Ok(Self {
            data: data.collect::<Result<_>>()?,
            has_more: part.has_more,
            next_cursor: rules::cursor(&part.end),
        })
    }
}

impl Paged for ChangePage {
    fn next_cursor(&self) -> Option<&str> {
        self.has_more.then_some(&self.next_cursor)
    }
}

/// Which part of the feed to read.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct ListChanges {
    /// Rows in the page, 1 to 100; 25 when absent.
    #[param(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u32>,
    /// `next_cursor` of what you read last; from the beginning when absent.
    cursor: Option<String>,
}

/// List changes
///
/// Keeps a copy of your data in step. Ask without a cursor and read on until `has_more` is false: that is everything there
/// is. Keep the last `next_cursor` and ask with it later: that is what changed since, deletions too. Each object comes once, in
/// its last state, and what you have in that version or a later one you need not read again. Candidates, interviews,
/// recoveries, feedback requests, feedback, action plans, tasks and future interests are told of; what is private to the candidate is not. A
/// cursor that is older than 90 days is refused (410): start again, and remove what does not come. A change may show some
/// moments after its answer, while an older transaction is still running.
#[utoipa::path(
    tag = "Changes", operation_id = "changes_list", params(ListChanges),
    responses(
        (status = 200, description = "A part of the feed.", body = ChangePage),
        (status = 410, description = "`cursor_expired`")
    ),
    security(("tenant" = ["changes:read"]))
)]
#[get("/v1/changes")]
async fn list(caller: Caller<ChangesRead>, query: ValidQuery<ListChanges>) -> Result<Reply> {
    let ListChanges { limit, cursor } = query.0;
    let limit = PageQuery::limit(limit)?;
    caller
        .page(move |tx| ChangePage::try_from(service::read(tx, cursor.as_deref(), limit)?))
        .await
}
