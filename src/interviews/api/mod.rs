//! Interviews on the wire.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `interviews_create` | tenant | a new interview; announces `interview.created` |
//! | `interviews_list` | tenant, the candidate | pages, newest first |
//! | `interviews_get` | tenant, the candidate | one |
//! | `interviews_update` | tenant | whom with, when, how; announces `interview.updated` |
//! | `interviews_delete` | tenant | forgets it, unless its outcome calls for a recovery |
//! | `interviews_record_outcome` | tenant | how it ended and whether the candidate knows; announces `interview.outcome_recorded` |

mod create;
mod list;
mod record_outcome;
mod update;

use super::model::{Counterpart, DecidedBy, Format, Interview, InterviewId, Outcome, Stage};
use super::{questions, service};
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::{InterviewsRead, InterviewsWrite};
use crate::platform::clock::Time;
use crate::platform::ids::CandidateId;
use crate::platform::reply::{Reply, Resource};
use crate::platform::routes::Routes;
use actix_web::web::Path;
use actix_web::{delete, get};
use serde::Serialize;
use utoipa::ToSchema;

/// Registers the operations.
pub fn routes(routes: &mut Routes) {
    routes
        .service(create::create)
        .service(list::list)
        .service(get)
        .service(update::update)
        .service(delete)
        .service(record_outcome::record_outcome);
    questions::api::routes(routes);
}

/// An interview.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "id": "intv_01jd8w3k5rfx7v2m9q4n6t8b0c", "candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c",
    "external_id": "application-815", "role": "Data analyst",
    "employer": {"name": "Ashdown Timber", "contact_name": "Femi Ade", "contact_email": "femi@ashdowntimber.example"},
    "agency": null, "stage": "final", "format": "video", "starts_at": "2026-11-18T10:00:00.000Z", "duration_minutes": 60,
    "outcome": "rejected", "decided_by": "employer", "decision_at": "2026-11-20T09:30:00.000Z",
    "notified_at": "2026-11-20T16:00:00.000Z", "version": 2,
    "created_at": "2026-11-10T08:00:00.000Z", "updated_at": "2026-11-20T16:00:05.000Z"
}))]
pub(super) struct InterviewBody {
    /// Our id.
    id: InterviewId,
    /// Who interviewed.
    candidate_id: CandidateId,
    /// Your own id for this interview.
    external_id: Option<String>,
    /// The role applied for.
    role: String,
    /// The employer; there is an employer, an agency or both.
    employer: Option<Counterpart>,
    /// The agency that put the candidate forward.
    agency: Option<Counterpart>,
    /// How far in the process.
    stage: Stage,
    /// How it is held.
    format: Format,
    /// When it begins.
    starts_at: Time,
    /// How long it takes, in minutes.
    duration_minutes: Option<i32>,
    /// How it ended; `pending` until an outcome is recorded.
    outcome: Outcome,
    /// Who decided, where that is known.
    decided_by: Option<DecidedBy>,
    /// When it was decided, where that is known.
    decision_at: Option<Time>,
    /// When the candidate was told; null as long as the candidate has not been.
    notified_at: Option<Time>,
    /// Raised by every change; the `ETag` is made of it.
    version: i32,
    /// When we heard of the interview.
    created_at: Time,
    /// When this last changed.
    updated_at: Time,
}

impl From<Interview> for InterviewBody {
    fn from(interview: Interview) -> Self {
        Self {
            id: interview.id,
            candidate_id: interview.candidate_id,
            external_id: interview.external_id,
            role: interview.role,
            employer: interview.employer.map(|who| who.0),
            agency: interview.agency.map(|who| who.0),
            stage: interview.stage,
            format: interview.format,
            starts_at: interview.starts_at,
            duration_minutes: interview.duration_minutes,
            outcome: interview.outcome,
            decided_by: interview.decided_by,
            decision_at: interview.decision_at,
            notified_at: interview.notified_at,
            version: interview.version,
            created_at: interview.created_at,
            updated_at: interview.updated_at,
        }
    }
}

impl Resource for InterviewBody {
    fn path(&self) -> String {
        format!("/v1/interviews/{}", self.id)
    }
    fn version(&self) -> i32 {
        self.version
    }
}

/// Get an interview
///
/// Whom it was with, when, and how it ended.
#[utoipa::path(
    tag = "Interviews", operation_id = "interviews_get", params(("interview_id" = InterviewId, Path, description = "The interview.")),
    responses((status = 200, description = "The interview.", body = InterviewBody)),
    security(("tenant" = ["interviews:read"]), ("candidate" = ["interviews:read"]))
)]
#[get("/v1/interviews/{interview_id}")]
async fn get(caller: Caller<InterviewsRead>, id: Path<InterviewId>) -> Result<Reply> {
    caller
        .show(move |tx| Reply::ok(&InterviewBody::from(service::get(tx, *id)?)))
        .await
}

/// Delete an interview
///
/// Forgets the interview with its questions and feedback requests. It is refused once the candidate has been told of a
/// rejection or of no answer: a recovery stands on it. Record another outcome first, or erase the candidate.
#[utoipa::path(
    tag = "Interviews", operation_id = "interviews_delete", params(("interview_id" = InterviewId, Path, description = "The interview.")),
    responses((status = 204, description = "Deleted."), (status = 409, description = "`interview_has_recovery`")),
    security(("tenant" = ["interviews:write"]))
)]
#[delete("/v1/interviews/{interview_id}")]
async fn delete(caller: Caller<InterviewsWrite>, id: Path<InterviewId>) -> Result<Reply> {
    let if_match = caller.if_match()?;
    caller
        .transact(move |tx| service::delete(tx, *id, if_match).map(|()| Reply::no_content()))
        .await
}
