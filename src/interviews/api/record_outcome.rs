//! `interviews_record_outcome`

use super::InterviewBody;
use crate::interviews::model::{DecidedBy, InterviewId, Outcome, OutcomeRecord};
use crate::interviews::service;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::InterviewsWrite;
use crate::platform::clock::Time;
use crate::platform::reply::Reply;
use crate::platform::valid::ValidJson;
use actix_web::post;
use actix_web::web::Path;
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

/// How an interview ended. With the outcome that is recorded already, absent and null members keep what is known.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "outcome": "rejected", "decided_by": "employer", "decision_at": "2026-11-20T09:30:00.000Z",
    "notified_at": "2026-11-20T16:00:00.000Z"
}))]
pub(in crate::interviews) struct RecordOutcome {
    /// How it ended; `pending` takes an outcome back.
    outcome: Outcome,
    /// Who decided, where that is known; `candidate` with `withdrawn` only, and nobody with `pending` and `no_response`.
    decided_by: Option<DecidedBy>,
    /// When it was decided, where that is known; not in the future, and not before the interview unless the candidate
    /// withdrew.
    decision_at: Option<Time>,
    /// When the candidate was told, or was left to conclude it from silence; null as long as that has not happened. Not in
    /// the future and not before `decision_at`.
    notified_at: Option<Time>,
}

impl From<RecordOutcome> for OutcomeRecord {
    fn from(body: RecordOutcome) -> Self {
        Self {
            outcome: body.outcome,
            decided_by: body.decided_by,
            decision_at: body.decision_at,
            notified_at: body.notified_at,
        }
    }
}

/// Record the outcome of an interview
///
/// Says how an interview ended and, as `notified_at`, that the candidate knows. A recovery opens only when the candidate
/// has been told of `rejected` or `no_response`: until then nothing reaches the candidate. Record again to add
/// `notified_at` later, to correct an outcome, or to undo it with `pending`, which closes a recovery that was opened. The
/// same outcome told twice changes nothing. Before the interview begins only `withdrawn` and `pending` are possible.
#[utoipa::path(
    tag = "Interviews", operation_id = "interviews_record_outcome", request_body = RecordOutcome,
    params(("interview_id" = InterviewId, Path, description = "The interview.")),
    responses((status = 200, description = "The interview with its outcome.", body = InterviewBody), (status = 409, description = "`outcome_before_interview`")),
    security(("tenant" = ["interviews:write"]))
)]
#[post("/v1/interviews/{interview_id}/outcome")]
pub(super) async fn record_outcome(
    caller: Caller<InterviewsWrite>,
    id: Path<InterviewId>,
    body: ValidJson<RecordOutcome>,
) -> Result<Reply> {
    let (told, digest) = (OutcomeRecord::from(body.value), body.digest);
    caller
        .once(digest, move |tx| {
            let interview = service::record_outcome(tx, *id, told)?;
            Reply::ok(&InterviewBody::from(interview))
        })
        .await
}
