//! `interviews_create`

use super::InterviewBody;
use crate::interviews::model::{Counterpart, Format, NewInterview, Stage};
use crate::interviews::rules::MAX_MINUTES;
use crate::interviews::service;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::InterviewsWrite;
use crate::platform::clock::Time;
use crate::platform::ids::CandidateId;
use crate::platform::lines::one_line;
use crate::platform::reply::Reply;
use crate::platform::valid::ValidJson;
use actix_web::post;
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

/// A new interview.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c", "external_id": "application-815", "role": "Data analyst",
    "employer": {"name": "Ashdown Timber", "contact_name": "Femi Ade", "contact_email": "femi@ashdowntimber.example"},
    "stage": "final", "format": "video", "starts_at": "2026-11-18T10:00:00.000Z", "duration_minutes": 60
}))]
pub(in crate::interviews) struct CreateInterview {
    /// Who interviewed.
    candidate_id: CandidateId,
    /// Your own id for this interview, unique within your tenant; one line of 1 to 200 characters.
    #[validate(length(min = 1, max = 200), custom(function = "one_line"))]
    #[schema(min_length = 1, max_length = 200)]
    external_id: Option<String>,
    /// The role applied for; one line of 1 to 200 characters.
    #[validate(length(min = 1, max = 200), custom(function = "one_line"))]
    #[schema(min_length = 1, max_length = 200)]
    role: String,
    /// The employer. Name an employer, an agency or both.
    #[validate(nested)]
    employer: Option<Counterpart>,
    /// The agency that put the candidate forward.
    #[validate(nested)]
    agency: Option<Counterpart>,
    /// How far in the process.
    stage: Stage,
    /// How it is held.
    format: Format,
    /// When it begins; it may be past.
    starts_at: Time,
    /// How long it takes, in minutes, 1 to 1,440.
    #[validate(range(min = 1, max = MAX_MINUTES))]
    #[schema(minimum = 1, maximum = 1440)]
    duration_minutes: Option<i32>,
}

impl From<CreateInterview> for NewInterview {
    fn from(body: CreateInterview) -> Self {
        Self {
            candidate_id: body.candidate_id,
            external_id: body.external_id,
            role: body.role,
            employer: body.employer,
            agency: body.agency,
            stage: body.stage,
            format: body.format,
            starts_at: body.starts_at,
            duration_minutes: body.duration_minutes,
        }
    }
}

/// Create an interview
///
/// Records an interview, past or to come, of a candidate with an employer, an agency or both. Its outcome is `pending`
/// until you record one.
#[utoipa::path(
    tag = "Interviews", operation_id = "interviews_create", request_body = CreateInterview,
    responses((status = 201, description = "The interview.", body = InterviewBody), (status = 409, description = "`external_id_taken`")),
    security(("tenant" = ["interviews:write"]))
)]
#[post("/v1/interviews")]
pub(super) async fn create(
    caller: Caller<InterviewsWrite>,
    body: ValidJson<CreateInterview>,
) -> Result<Reply> {
    let (new, digest) = (NewInterview::from(body.value), body.digest);
    caller
        .once(digest, move |tx| {
            Reply::created(&InterviewBody::from(service::create(tx, &new)?))
        })
        .await
}
