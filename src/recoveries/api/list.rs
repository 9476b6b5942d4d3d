//! `recoveries_list`

use crate::interviews::InterviewId;
use crate::method::recovery::RecoveryStage;
use crate::page_body;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::RecoveriesRead;
use crate::platform::clock::Time;
use crate::platform::ids::CandidateId;
use crate::platform::page::{PageQuery, PageStart, Sort};
use crate::platform::reply::Reply;
use crate::platform::valid::ValidQuery;
use crate::recoveries::service;
use crate::recovery_records::{ClosedBecause, Filter, Recovery, RecoveryId};
use actix_web::get;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// A recovery in a list.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "id": "rcvy_01jd8w3k5rfx7v2m9q4n6t8b0c", "interview_id": "intv_01jd8w3k5rfx7v2m9q4n6t8b0c",
    "candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c", "stage": "gather", "opened_at": "2026-11-20T16:00:05.000Z",
    "paused_until": null, "paused_at": null, "closed_at": null, "closed_because": null, "version": 2,
    "created_at": "2026-11-20T16:00:05.000Z", "updated_at": "2026-11-21T09:30:00.000Z"
}))]
pub(in crate::recoveries) struct RecoverySummary {
    /// Our id.
    id: RecoveryId,
    /// The interview that it follows.
    interview_id: InterviewId,
    /// Whose it is.
    candidate_id: CandidateId,
    /// How far it is by what has been announced: the stage that a tenant's server sees.
    stage: RecoveryStage,
    /// When it opened, or opened again.
    opened_at: Time,
    /// Nothing is due before this day; a day in the past is a pause that is over.
    paused_until: Option<NaiveDate>,
    /// When the pause began; null without one. With no `paused_until` it lasts until it is resumed.
    paused_at: Option<Time>,
    /// When it was closed.
    closed_at: Option<Time>,
    /// Why it was closed.
    closed_because: Option<ClosedBecause>,
    /// Raised by every change of what is stored.
    version: i32,
    /// When it first opened.
    created_at: Time,
    /// When this last changed.
    updated_at: Time,
}

impl From<Recovery> for RecoverySummary {
    fn from(recovery: Recovery) -> Self {
        Self {
            id: recovery.id,
            interview_id: recovery.interview_id,
            candidate_id: recovery.candidate_id,
            stage: recovery.stage.0,
            opened_at: recovery.opened_at,
            paused_until: recovery.paused_until,
            paused_at: recovery.paused_at,
            closed_at: recovery.closed_at,
            closed_because: recovery.closed_because,
            version: recovery.version,
            created_at: recovery.created_at,
            updated_at: recovery.updated_at,
        }
    }
}

page_body!(RecoveryPage of RecoverySummary);

/// Which recoveries to list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(in crate::recoveries) struct ListRecoveries {
    /// Rows in the page, 1 to 100; 25 when absent.
    #[param(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u32>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
    /// `-created_at` (newest first, the default) or `created_at`.
    sort: Option<Sort>,
    /// Of this candidate only.
    candidate_id: Option<CandidateId>,
    /// Of this interview only.
    interview_id: Option<InterviewId>,
    /// In these stages only, as the list shows them; repeat it for several.
    #[serde(default)]
    #[param(required = false)]
    stage: Vec<RecoveryStage>,
}

impl ListRecoveries {
    fn split(self) -> Result<(PageStart<RecoveryId>, Filter)> {
        let page = PageQuery {
            limit: self.limit,
            cursor: self.cursor,
            sort: self.sort,
        };
        let filter = Filter {
            candidate_id: self.candidate_id,
            interview_id: self.interview_id,
            stages: self.stage,
        };
        Ok((page.start()?, filter))
    }
}

/// List recoveries
///
/// Newest first, a page at a time, without what comes next: get one for its progress and next steps. A candidate sees only
/// their own.
#[utoipa::path(
    tag = "Recoveries", operation_id = "recoveries_list", params(ListRecoveries),
    responses((status = 200, description = "A page of recoveries.", body = RecoveryPage)),
    security(("tenant" = ["recoveries:read"]), ("candidate" = ["recoveries:read"]))
)]
#[get("/v1/recoveries")]
pub(super) async fn list(
    caller: Caller<RecoveriesRead>,
    query: ValidQuery<ListRecoveries>,
) -> Result<Reply> {
    let (start, filter) = query.0.split()?;
    caller
        .page(move |tx| Ok(RecoveryPage::from(service::list(tx, &filter, &start)?)))
        .await
}
