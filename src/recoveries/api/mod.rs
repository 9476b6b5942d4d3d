//! Recoveries on the wire: one file for each operation, and here what they answer with.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `recoveries_list` | tenant, the candidate | pages, newest first |
//! | `recoveries_get` | tenant, the candidate | one, with progress and next steps |
//! | `recoveries_pause` | tenant, the candidate | nothing is due until a day, or until resumed; announces `recovery.paused` |
//! | `recoveries_resume` | tenant, the candidate | ends the pause, one without an end only by the candidate; announces `recovery.resumed` |
//! | `recoveries_skip` | tenant, the candidate | leaves a next step out |
//! | `recoveries_close` | tenant, the candidate | ends it; announces `recovery.closed` |

mod close;
mod get;
pub(super) mod list;
mod pause;
mod resume;
mod skip;

use super::service::View;
use crate::interviews::InterviewId;
use crate::method::recovery::{NextStep, Progress, RecoveryStage, StepKind};
use crate::platform::Result;
use crate::platform::clock::Time;
use crate::platform::ids::CandidateId;
use crate::platform::reply::{Reply, Resource};
use crate::platform::routes::Routes;
use crate::recovery_records::{ClosedBecause, RecoveryId};
use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

/// Registers the operations.
pub fn routes(routes: &mut Routes) {
    routes
        .service(list::list)
        .service(get::get)
        .service(pause::pause)
        .service(resume::resume)
        .service(skip::skip)
        .service(close::close);
}

/// A recovery, with what comes next.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "id": "rcvy_01jd8w3k5rfx7v2m9q4n6t8b0c", "interview_id": "intv_01jd8w3k5rfx7v2m9q4n6t8b0c",
    "candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c", "stage": "acknowledge",
    "progress": {"done": 0, "total": 8, "percent": 0},
    "next_steps": [{"kind": "breathe", "method": "M2", "title": "Take five minutes to breathe",
        "reason": "A no is hard to take, and nothing has to happen right now.", "operation_id": "exercises_list", "href": "/v1/exercises"}],
    "skipped_steps": [], "opened_at": "2026-11-20T16:00:05.000Z", "paused_until": null, "paused_at": null, "closed_at": null, "closed_because": null,
    "version": 1, "created_at": "2026-11-20T16:00:05.000Z", "updated_at": "2026-11-20T16:00:05.000Z"
}))]
pub(in crate::recoveries) struct RecoveryBody {
    /// Our id.
    id: RecoveryId,
    /// The interview that it follows.
    interview_id: InterviewId,
    /// Whose it is.
    candidate_id: CandidateId,
    /// How far it is; it follows from what has happened and is never set. A tenant's server sees `understand` from the
    /// first answer until there is a plan, since what the candidate opens and judges is theirs.
    stage: RecoveryStage,
    /// How much of the way is behind the candidate.
    progress: Progress,
    /// What the caller can do next, at most five, the kindest first, in the language of `Accept-Language`. In a pause only what
    /// is kind; when closed, what stays of it, to the candidate alone.
    #[schema(max_items = 5)]
    next_steps: Vec<NextStep>,
    /// Steps that were left out, in the order of the way. A tenant's server sees those that it is offered too.
    skipped_steps: Vec<StepKind>,
    /// When it opened, or opened again.
    opened_at: Time,
    /// Nothing is due before this day, in the candidate's zone; a day in the past is a pause that is over. Null without a
    /// pause, and in one without an end, which `paused_at` tells apart.
    paused_until: Option<NaiveDate>,
    /// When the pause began; null without one. With no `paused_until` it lasts until it is resumed.
    paused_at: Option<Time>,
    /// When it was closed.
    closed_at: Option<Time>,
    /// Why it was closed.
    closed_because: Option<ClosedBecause>,
    /// Raised by every change of what is stored. The `ETag` also changes with what follows from other objects.
    version: i32,
    /// When it first opened.
    created_at: Time,
    /// When this last changed.
    updated_at: Time,
}

impl From<View> for RecoveryBody {
    fn from(view: View) -> Self {
        let (recovery, skipped_steps) = (view.recovery, view.skipped_steps);
        Self {
            id: recovery.id,
            interview_id: recovery.interview_id,
            candidate_id: recovery.candidate_id,
            stage: view.stage,
            progress: view.progress,
            next_steps: view.next_steps,
            skipped_steps,
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

impl RecoveryBody {
    /// The answer, which is more than its row and has words for people in it.
    fn reply(view: View) -> Result<Reply> {
        let language = view.language;
        Ok(Reply::derived(&Self::from(view))?.in_language(language))
    }
}

impl Resource for RecoveryBody {
    fn path(&self) -> String {
        format!("/v1/recoveries/{}", self.id)
    }
    fn version(&self) -> i32 {
        self.version
    }
}
