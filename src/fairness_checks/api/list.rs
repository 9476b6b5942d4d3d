//! `fairness_checks_list`

use crate::fairness_checks::model::{FairnessCheck, FairnessCheckId};
use crate::fairness_checks::service;
use crate::feedback::{FeedbackId, Verdict};
use crate::interviews::InterviewId;
use crate::page_body;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::FairnessChecksRead;
use crate::platform::clock::Time;
use crate::platform::ids::CandidateId;
use crate::platform::page::{PageQuery, PageStart, Sort};
use crate::platform::reply::Reply;
use crate::platform::valid::ValidQuery;
use actix_web::get;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// A fairness check in short: what the candidate said, and none of what they noted.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "id": "fchk_01jd8w3k5rfx7v2m9q4n6t8b0c", "interview_id": "intv_01jd8w3k5rfx7v2m9q4n6t8b0c",
    "candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c", "feedback_id": null, "believable": "unsure", "fair": "no", "acceptable": "no",
    "version": 1, "created_at": "2026-11-24T19:05:00.000Z", "updated_at": "2026-11-24T19:05:00.000Z"
}))]
pub(in crate::fairness_checks) struct FairnessCheckSummary {
    /// Our id.
    id: FairnessCheckId,
    /// The interview.
    interview_id: InterviewId,
    /// Whose it is.
    candidate_id: CandidateId,
    /// The feedback that is read; null when it is everything that was opened.
    feedback_id: Option<FeedbackId>,
    /// Is the reason believable?
    believable: Verdict,
    /// Is it fair?
    fair: Verdict,
    /// Can it be accepted?
    acceptable: Verdict,
    /// Raised by every change.
    version: i32,
    /// When it was made.
    created_at: Time,
    /// When this last changed.
    updated_at: Time,
}

impl From<FairnessCheck> for FairnessCheckSummary {
    fn from(check: FairnessCheck) -> Self {
        Self {
            id: check.id,
            interview_id: check.interview_id,
            candidate_id: check.candidate_id,
            feedback_id: check.feedback_id,
            believable: check.believable,
            fair: check.fair,
            acceptable: check.acceptable,
            version: check.version,
            created_at: check.created_at,
            updated_at: check.updated_at,
        }
    }
}

page_body!(FairnessCheckPage of FairnessCheckSummary);

/// Which fairness checks to list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(in crate::fairness_checks) struct ListFairnessChecks {
    /// Rows in the page, 1 to 100; 25 when absent.
    #[param(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u32>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
    /// `-created_at` (newest first, the default) or `created_at`.
    sort: Option<Sort>,
    /// Of this interview only.
    interview_id: Option<InterviewId>,
}

impl ListFairnessChecks {
    fn split(self) -> Result<(PageStart<FairnessCheckId>, Option<InterviewId>)> {
        let page = PageQuery {
            limit: self.limit,
            cursor: self.cursor,
            sort: self.sort,
        };
        Ok((page.start()?, self.interview_id))
    }
}

/// List fairness checks
///
/// For the candidate alone: their own, newest first, a page at a time and in short.
#[utoipa::path(
    tag = "Fairness checks", operation_id = "fairness_checks_list", params(ListFairnessChecks),
    responses((status = 200, description = "A page of fairness checks.", body = FairnessCheckPage)),
    security(("candidate" = ["fairness_checks:read"]))
)]
#[get("/v1/fairness_checks")]
pub(super) async fn list(
    caller: Caller<FairnessChecksRead>,
    query: ValidQuery<ListFairnessChecks>,
) -> Result<Reply> {
    let (start, interview) = query.0.split()?;
    caller
        .page(move |tx| {
            Ok(FairnessCheckPage::from(service::list(
                tx, interview, &start,
            )?))
        })
        .await
}
