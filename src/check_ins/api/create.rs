//! `check_ins_create`

use super::CheckInBody;
use crate::check_ins::model::{CheckedIn, NewCheckIn};
use crate::check_ins::rules::MAX_EMOTIONS;
use crate::check_ins::service;
use crate::method::support::Support;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::CheckInsWrite;
use crate::platform::reply::{Reply, Resource};
use crate::platform::valid::ValidJson;
use crate::recovery_records::RecoveryId;
use actix_web::post;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

/// How somebody is.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "emotions": ["disappointed", "tired"], "intensity": 6, "note": "I had told everybody about it.",
    "recovery_id": "rcvy_01jd8w3k5rfx7v2m9q4n6t8b0c"
}))]
pub(in crate::check_ins) struct CreateCheckIn {
    /// Words for how it feels, in any language, at most 10 of 1 to 40 characters each. `GET /v1/emotions` has some to offer; any
    /// other is as good.
    #[serde(default)]
    #[validate(length(max = MAX_EMOTIONS))]
    #[schema(max_items = 10, required = false)]
    emotions: Vec<String>,
    /// How hard it is to bear, from 0 (not at all) to 10 (as hard as it can be).
    #[validate(range(max = 10))]
    #[schema(minimum = 0, maximum = 10)]
    intensity: u8,
    /// Anything they want to write; at most 10,000 characters.
    #[validate(length(max = 10_000))]
    #[schema(max_length = 10000)]
    note: Option<String>,
    /// The recovery that it is about; absent if it is about none.
    recovery_id: Option<RecoveryId>,
}

impl From<CreateCheckIn> for NewCheckIn {
    fn from(body: CreateCheckIn) -> Self {
        Self {
            recovery_id: body.recovery_id,
            emotions: body.emotions,
            intensity: body.intensity,
            note: body.note,
        }
    }
}

/// A new check-in, after what is to be said first.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "support": {
        "severity": "low", "message": "It makes sense that this weighs on you. Nothing has to happen today.", "emergency": null,
        "help_lines": [], "tasks_wait": false, "href": "/v1/help_lines?country=GB"
    },
    "id": "chki_01jd8w3k5rfx7v2m9q4n6t8b0c", "candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c",
    "recovery_id": "rcvy_01jd8w3k5rfx7v2m9q4n6t8b0c", "emotions": ["disappointed", "tired"], "intensity": 6,
    "note": "I had told everybody about it.", "version": 1,
    "created_at": "2026-11-22T18:15:00.000Z", "updated_at": "2026-11-22T18:15:00.000Z"
}))]
pub(super) struct CheckedInBody {
    /// What to say before anything else. Show it whole and first, also when the rest cannot be shown.
    support: Support,
    #[serde(flatten)]
    check_in: CheckInBody,
}

impl From<CheckedIn> for CheckedInBody {
    fn from(made: CheckedIn) -> Self {
        Self {
            support: made.support,
            check_in: made.check_in.into(),
        }
    }
}

impl Resource for CheckedInBody {
    fn path(&self) -> String {
        self.check_in.path()
    }
    fn version(&self) -> i32 {
        self.check_in.version()
    }
}

/// Check in
///
/// Keeps how the candidate is, for themselves alone: no tenant can read it, nothing is announced, and it needs their consent
/// (`well_being_data`). The answer leads with `support`: on a hard day it says plainly that nobody reads this live, and where the
/// candidate can talk to a person. When it may be about life and death, their open recoveries are paused until they come back;
/// to others that is a break like any other. Without the consent, or with a fault, nothing is kept, and where help is stands in the refusal.
#[utoipa::path(
    tag = "Check-ins", operation_id = "check_ins_create", request_body = CreateCheckIn,
    responses(
        (status = 201, description = "What to say first, and the check-in.", body = CheckedInBody),
        (status = 409, description = "`consent_required`, `too_many_of_a_kind`; where somebody may need help, it begins with where it is, in `detail` and in `display_message`")
    ),
    security(("candidate" = ["check_ins:write"])),
    extensions(("x-in-language" = json!(true)))
)]
#[post("/v1/check_ins")]
pub(super) async fn create(
    caller: Caller<CheckInsWrite>,
    body: ValidJson<CreateCheckIn>,
) -> Result<Reply> {
    let (new, digest) = (NewCheckIn::from(body.value), body.digest);
    caller
        .once(digest, move |tx| {
            let made = service::create(tx, &new)?;
            let language = made.language;
            Ok(Reply::created(&CheckedInBody::from(made))?.in_language(language))
        })
        .await
}
