//! Future interests on the wire.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `future_interests_give` | tenant, the candidate | a new one; announces `future_interest.given` |
//! | `future_interests_list` | tenant, the candidate | pages, newest first |
//! | `future_interests_get` | tenant, the candidate | one |
//! | `future_interests_withdraw` | tenant, the candidate | ends it; announces `future_interest.withdrawn` |

use super::model::{
    FutureInterest, FutureInterestId, FutureInterestState, InterestWithdrawnBecause,
    NewFutureInterest,
};
use super::service;
use super::store::Filter;
use crate::feedback_requests::Channel;
use crate::interviews::InterviewId;
use crate::page_body;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::{FutureInterestsRead, FutureInterestsWrite};
use crate::platform::clock::Time;
use crate::platform::ids::CandidateId;
use crate::platform::page::{PageQuery, PageStart, Sort};
use crate::platform::reply::{Reply, Resource};
use crate::platform::routes::Routes;
use crate::platform::valid::{Digest, ValidJson, ValidQuery};
use actix_web::web::Path;
use actix_web::{get, post};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

/// Registers the operations.
pub fn routes(routes: &mut Routes) {
    routes
        .service(give)
        .service(list)
        .service(get)
        .service(withdraw);
}

/// Where the candidate would like to hear of later openings.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"interview_id": "intv_01jd8w3k5rfx7v2m9q4n6t8b0c", "channel": "employer"}))]
pub(super) struct GiveFutureInterest {
    /// The interview that it comes from; its candidate must have been told of the outcome.
    interview_id: InterviewId,
    /// Whether of the interview's employer or of its agency.
    channel: Channel,
}

impl From<GiveFutureInterest> for NewFutureInterest {
    fn from(body: GiveFutureInterest) -> Self {
        Self {
            interview_id: body.interview_id,
            channel: body.channel,
        }
    }
}

/// A candidate would like to hear of later openings there. It holds from `given_at` until `withdrawn_at`.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "id": "fint_01jd8w3k5rfx7v2m9q4n6t8b0c", "candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c",
    "interview_id": "intv_01jd8w3k5rfx7v2m9q4n6t8b0c", "channel": "employer", "organisation": "Ashdown Timber",
    "state": "given", "given_at": "2026-11-22T18:15:00.000Z", "withdrawn_at": null, "withdrawn_because": null, "version": 1,
    "created_at": "2026-11-22T18:15:00.000Z", "updated_at": "2026-11-22T18:15:00.000Z"
}))]
pub(super) struct FutureInterestBody {
    /// Our id.
    id: FutureInterestId,
    /// Who would like to hear.
    candidate_id: CandidateId,
    /// The interview that it comes from: read it for the role.
    interview_id: InterviewId,
    /// Whether of an employer's openings or of an agency's.
    channel: Channel,
    /// The name of that employer or agency, as the interview had it then.
    organisation: String,
    /// Whether it still holds.
    state: FutureInterestState,
    /// Since when.
    given_at: Time,
    /// Until when; null as long as it holds.
    withdrawn_at: Option<Time>,
    /// Why it ended; null as long as it holds.
    withdrawn_because: Option<InterestWithdrawnBecause>,
    /// Raised by every change; the `ETag` is made of it.
    version: i32,
    /// When it was recorded.
    created_at: Time,
    /// When this last changed.
    updated_at: Time,
}

impl From<FutureInterest> for FutureInterestBody {
    fn from(interest: FutureInterest) -> Self {
        Self {
            id: interest.id,
            candidate_id: interest.candidate_id,
            interview_id: interest.interview_id,
            channel: interest.channel,
            state: interest.state(),
            organisation: interest.organisation,
            given_at: interest.given_at,
            withdrawn_at: interest.withdrawn_at,
            withdrawn_because: interest.withdrawn_because,
            version: interest.version,
            created_at: interest.created_at,
            updated_at: interest.updated_at,
        }
    }
}

impl Resource for FutureInterestBody {
    fn path(&self) -> String {
        format!("/v1/future_interests/{}", self.id)
    }
    fn version(&self) -> i32 {
        self.version
    }
}

page_body!(FutureInterestPage of FutureInterestBody);

/// Which interests to list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct ListFutureInterests {
    /// Rows in the page, 1 to 100; 25 when absent.
    #[param(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u32>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
    /// `-created_at` (newest first, the default) or `created_at`.
    sort: Option<Sort>,
    /// From this interview only.
    interview_id: Option<InterviewId>,
    /// Of this candidate only.
    candidate_id: Option<CandidateId>,
    /// In employers or in agencies only.
    channel: Option<Channel>,
    /// In the employer or agency of exactly this name.
    organisation: Option<String>,
    /// In this state only.
    state: Option<FutureInterestState>,
}

impl ListFutureInterests {
    fn split(self) -> Result<(PageStart<FutureInterestId>, Filter)> {
        let page = PageQuery {
            limit: self.limit,
            cursor: self.cursor,
            sort: self.sort,
        };
        let filter = Filter {
            interview_id: self.interview_id,
            candidate_id: self.candidate_id,
            channel: self.channel,
            organisation: self.organisation,
            state: self.state,
        };
        Ok((page.start()?, filter))
    }
}

/// Say where a candidate wants to hear of openings
///
/// Keeps that the candidate would like to hear of later openings at the employer that said no, or through the agency. A consent
/// for `future_interest` must be in force. Nobody is written to by this; it makes your pool of people who nearly got the job
/// and would come again.
#[utoipa::path(
    tag = "Future interests", operation_id = "future_interests_give", request_body = GiveFutureInterest,
    responses(
        (status = 201, description = "The interest.", body = FutureInterestBody),
        (status = 409, description = "`outcome_not_told`, `employer_missing`, `agency_missing`, `consent_required`, `interest_already_given`, `too_many_of_a_kind`")
    ),
    security(("tenant" = ["future_interests:write"]), ("candidate" = ["future_interests:write"]))
)]
#[post("/v1/future_interests")]
async fn give(
    caller: Caller<FutureInterestsWrite>,
    body: ValidJson<GiveFutureInterest>,
) -> Result<Reply> {
    let (new, digest) = (NewFutureInterest::from(body.value), body.digest);
    caller
        .once(digest, move |tx| {
            Reply::created(&FutureInterestBody::from(service::give(tx, &new)?))
        })
        .await
}

/// List where candidates want to hear of openings
///
/// Newest first, a page at a time; ask for `state=given` to get those that hold. A candidate sees their own.
#[utoipa::path(
    tag = "Future interests", operation_id = "future_interests_list", params(ListFutureInterests),
    responses((status = 200, description = "A page of interests.", body = FutureInterestPage)),
    security(("tenant" = ["future_interests:read"]), ("candidate" = ["future_interests:read"]))
)]
#[get("/v1/future_interests")]
async fn list(
    caller: Caller<FutureInterestsRead>,
    query: ValidQuery<ListFutureInterests>,
) -> Result<Reply> {
    let (start, filter) = query.0.split()?;
    caller
        .page(move |tx| {
            Ok(FutureInterestPage::from(service::list(
                tx, &filter, &start,
            )?))
        })
        .await
}

/// Get a future interest
///
/// One interest: in whom, since when, and until when it holds.
#[utoipa::path(
    tag = "Future interests", operation_id = "future_interests_get",
    params(("future_interest_id" = FutureInterestId, Path, description = "The interest.")),
    responses((status = 200, description = "The interest.", body = FutureInterestBody)),
    security(("tenant" = ["future_interests:read"]), ("candidate" = ["future_interests:read"]))
)]
#[get("/v1/future_interests/{future_interest_id}")]
async fn get(caller: Caller<FutureInterestsRead>, id: Path<FutureInterestId>) -> Result<Reply> {
    caller
        .show(move |tx| Reply::ok(&FutureInterestBody::from(service::get(tx, *id)?)))
        .await
}

/// Withdraw a future interest
///
/// Ends it at once; that it was given stays on record. Withdrawing the consent for `future_interest` ends all of a
/// candidate's interests by itself.
#[utoipa::path(
    tag = "Future interests", operation_id = "future_interests_withdraw",
    params(("future_interest_id" = FutureInterestId, Path, description = "The interest.")),
    responses(
        (status = 200, description = "The interest, withdrawn.", body = FutureInterestBody),
        (status = 409, description = "`interest_withdrawn`")
    ),
    security(("tenant" = ["future_interests:write"]), ("candidate" = ["future_interests:write"]))
)]
#[post("/v1/future_interests/{future_interest_id}/withdraw")]
async fn withdraw(
    caller: Caller<FutureInterestsWrite>,
    id: Path<FutureInterestId>,
) -> Result<Reply> {
    caller
        .once(Digest::none(), move |tx| {
            Reply::ok(&FutureInterestBody::from(service::withdraw(tx, *id)?))
        })
        .await
}
