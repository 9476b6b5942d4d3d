//! `fairness_checks_create`

use super::FairnessCheckBody;
use crate::fairness_checks::model::{NewFairnessCheck, Noted};
use crate::fairness_checks::rules::{MAX_CODE, MAX_GROUNDS, MAX_TEXT};
use crate::fairness_checks::service;
use crate::feedback::{FeedbackId, Verdict};
use crate::interviews::InterviewId;
use crate::method::grounds::Ground;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::FairnessChecksWrite;
use crate::platform::clock::Time;
use crate::platform::db::Private;
use crate::platform::reply::Reply;
use crate::platform::valid::ValidJson;
use actix_web::post;
use chrono::NaiveDate;
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

/// What the candidate makes of a no.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "interview_id": "intv_01jd8w3k5rfx7v2m9q4n6t8b0c", "believable": "unsure", "fair": "no", "acceptable": "no",
    "grounds": ["age"], "words": "They said that they had hoped for somebody younger."
}))]
pub(in crate::fairness_checks) struct CreateFairnessCheck {
    /// The interview, which ended with a no that the candidate was told of, or with silence.
    interview_id: InterviewId,
    /// The feedback to read; everything that the candidate has opened on this interview when absent.
    feedback_id: Option<FeedbackId>,
    /// The code of a jurisdiction, at most 10 characters; that of the candidate's country when absent.
    #[validate(length(max = MAX_CODE))]
    #[schema(max_length = 10)]
    jurisdiction: Option<String>,
    /// Is the reason believable? The candidate says so, nobody else.
    believable: Verdict,
    /// Is it fair?
    fair: Verdict,
    /// Can it be accepted?
    acceptable: Verdict,
    /// What the candidate thinks that it was about; may be empty, at most 16. Needs a consent for `fairness_notes`.
    #[serde(default)]
    #[validate(length(max = MAX_GROUNDS))]
    #[schema(max_items = 16)]
    grounds: Vec<Ground>,
    /// When the candidate came to know why, if that was later than being told.
    knowledge_at: Option<Time>,
    /// On which day a claim in writing reached the employer; some laws count a second limit from it.
    claimed_on: Option<NaiveDate>,
    /// Notes to oneself; at most 10,000 characters. Needs a consent for `fairness_notes`.
    #[validate(length(max = MAX_TEXT))]
    #[schema(max_length = 10_000)]
    notes: Option<String>,
    /// What was said or written to the candidate, to be read for signals; at most 10,000 characters. Needs a consent for
    /// `fairness_notes`.
    #[validate(length(max = MAX_TEXT))]
    #[schema(max_length = 10_000)]
    words: Option<String>,
}

impl From<CreateFairnessCheck> for NewFairnessCheck {
    fn from(body: CreateFairnessCheck) -> Self {
        Self {
            interview_id: body.interview_id,
            feedback_id: body.feedback_id,
            jurisdiction: body.jurisdiction,
            believable: body.believable,
            fair: body.fair,
            acceptable: body.acceptable,
            knowledge_at: body.knowledge_at,
            claimed_on: body.claimed_on,
            noted: Private(Noted {
                grounds: body.grounds,
                notes: body.notes,
                words: body.words,
            }),
        }
    }
}

/// Check whether a no was fair
///
/// For the candidate alone: no tenant, employer or agency can read it or learns that it exists. The candidate answers whether
/// the reason is believable, fair and acceptable. Beside that stand words that are worth a second look, the days until which
/// one can be heard, who advises for free, what to keep, and two letters to ask with. It is information and no legal advice.
#[utoipa::path(
    tag = "Fairness checks", operation_id = "fairness_checks_create", request_body = CreateFairnessCheck,
    responses(
        (status = 201, description = "The fairness check.", body = FairnessCheckBody),
        (status = 409, description = "`outcome_not_told`, `feedback_sealed`, `consent_required`, `too_many_of_a_kind`")
    ),
    security(("candidate" = ["fairness_checks:write"]))
)]
#[post("/v1/fairness_checks")]
pub(super) async fn create(
    caller: Caller<FairnessChecksWrite>,
    body: ValidJson<CreateFairnessCheck>,
) -> Result<Reply> {
    let (new, digest) = (NewFairnessCheck::from(body.value), body.digest);
    caller
        .once(digest, move |tx| {
            let report = service::create(tx, &new)?;
            Reply::created_derived(&FairnessCheckBody::from(report))
        })
        .await
}
