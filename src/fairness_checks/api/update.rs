//! `fairness_checks_update`

use super::FairnessCheckBody;
use crate::fairness_checks::model::{FairnessCheck, FairnessCheckId};
use crate::fairness_checks::rules::{MAX_CODE, MAX_GROUNDS, MAX_TEXT};
use crate::fairness_checks::service;
use crate::feedback::{FeedbackId, Verdict};
use crate::method::grounds::Ground;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::FairnessChecksWrite;
use crate::platform::clock::Time;
use crate::platform::reply::Reply;
use crate::platform::valid::{Patch, ValidJson};
use crate::platform::{ApiError, Result};
use actix_web::patch;
use actix_web::web::Path;
use chrono::NaiveDate;
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

/// A change to a fairness check (merge patch): absent leaves, null clears.
#[derive(Debug, Clone, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"fair": "unsure", "jurisdiction": "GB-NIR"}))]
pub(in crate::fairness_checks) struct UpdateFairnessCheck {
    /// The feedback to read; null for everything that the candidate has opened on the interview.
    #[serde(default)]
    #[schema(value_type = Option<FeedbackId>)]
    feedback_id: Patch<FeedbackId>,
    /// The code of a jurisdiction, at most 10 characters; null for that of the candidate's country.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 10)]
    #[validate(length(max = MAX_CODE))]
    jurisdiction: Patch<String>,
    /// Is the reason believable?
    #[serde(default)]
    #[schema(value_type = Verdict)]
    believable: Patch<Verdict>,
    /// Is it fair?
    #[serde(default)]
    #[schema(value_type = Verdict)]
    fair: Patch<Verdict>,
    /// Can it be accepted?
    #[serde(default)]
    #[schema(value_type = Verdict)]
    acceptable: Patch<Verdict>,
    /// What the candidate thinks that it was about; null for nothing, at most 16. Needs a consent for `fairness_notes`.
    #[serde(default)]
    #[schema(value_type = Option<Vec<Ground>>, max_items = 16)]
    #[validate(length(max = MAX_GROUNDS))]
    grounds: Patch<Vec<Ground>>,
    /// When the candidate came to know why; null for unknown.
    #[serde(default)]
    #[schema(value_type = Option<Time>)]
    knowledge_at: Patch<Time>,
    /// On which day a claim in writing reached the employer; null for none.
    #[serde(default)]
    #[schema(value_type = Option<NaiveDate>)]
    claimed_on: Patch<NaiveDate>,
    /// Notes to oneself; null clears, at most 10,000 characters. Needs a consent for `fairness_notes`.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 10_000)]
    #[validate(length(max = MAX_TEXT))]
    notes: Patch<String>,
    /// What was said or written to the candidate; null clears, at most 10,000 characters. Needs a consent for
    /// `fairness_notes`.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 10_000)]
    #[validate(length(max = MAX_TEXT))]
    words: Patch<String>,
}

impl UpdateFairnessCheck {
    fn apply(self, check: &mut FairnessCheck) -> Result<()> {
        let mut faults = Vec::new();
        self.feedback_id.apply(&mut check.feedback_id);
        self.jurisdiction.apply(&mut check.jurisdiction);
        for (answer, field, name) in [
            (self.believable, &mut check.believable, "believable"),
            (self.fair, &mut check.fair, "fair"),
            (self.acceptable, &mut check.acceptable, "acceptable"),
        ] {
            answer.apply_required(field, name, &mut faults);
        }
        let noted = check.noted.get_or_insert_default();
        let mut grounds = Some(std::mem::take(&mut noted.grounds));
        self.grounds.apply(&mut grounds);
        noted.grounds = grounds.unwrap_or_default();
        self.knowledge_at.apply(&mut check.knowledge_at);
        self.claimed_on.apply(&mut check.claimed_on);
        self.notes.apply(&mut noted.notes);
        self.words.apply(&mut noted.words);
        ApiError::unless_empty(faults)
    }
}

/// Update a fairness check
///
/// For the candidate alone. A merge patch: absent members stay, null clears. What follows from it is worked out anew.
#[utoipa::path(
    tag = "Fairness checks", operation_id = "fairness_checks_update",
    params(("fairness_check_id" = FairnessCheckId, Path, description = "The fairness check.")),
    request_body = UpdateFairnessCheck,
    responses(
        (status = 200, description = "The fairness check.", body = FairnessCheckBody),
        (status = 409, description = "`feedback_sealed`, `consent_required`")
    ),
    security(("candidate" = ["fairness_checks:write"]))
)]
#[patch("/v1/fairness_checks/{fairness_check_id}")]
pub(super) async fn update(
    caller: Caller<FairnessChecksWrite>,
    id: Path<FairnessCheckId>,
    body: ValidJson<UpdateFairnessCheck>,
) -> Result<Reply> {
    let (target, change) = ((*id, caller.if_match()?), body.value);
    caller
        .transact(move |tx| {
            let report = service::update(tx, target, |check| change.clone().apply(check))?;
            Reply::derived(&FairnessCheckBody::from(report))
        })
        .await
}
