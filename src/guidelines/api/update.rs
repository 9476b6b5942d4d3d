//! `guidelines_update`

use super::GuidelineBody;
use crate::guidelines::model::{Change, GuidelineId, GuidelineMove};
use crate::guidelines::rules::MAX_TEXT;
use crate::guidelines::service;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::GuidelinesWrite;
use crate::platform::error::Fault;
use crate::platform::reply::Reply;
use crate::platform::valid::{Patch, ValidJson};
use crate::platform::{ApiError, Result};
use actix_web::patch;
use actix_web::web::Path;
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

/// A change to a guideline (merge patch): absent leaves.
#[derive(Debug, Clone, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"state": "accepted", "text": "One figure for each answer.", "position": 1}))]
pub(in crate::guidelines) struct UpdateGuideline {
    /// Other words, 1 to 300 characters; they stay, whatever the evidence says.
    #[serde(default)]
    #[schema(value_type = String, min_length = 1, max_length = 300)]
    #[validate(length(min = 1, max = MAX_TEXT))]
    text: Patch<String>,
    /// `accepted` takes it, also back from `retired`; `retired` puts it aside, and the don't that goes with a do too.
    #[serde(default)]
    #[schema(value_type = GuidelineMove)]
    state: Patch<GuidelineMove>,
    /// Its place among its kind, from 1; the others make room.
    #[serde(default)]
    #[schema(value_type = usize, minimum = 1, maximum = 7)]
    #[validate(range(min = 1, max = 7))]
    position: Patch<usize>,
}

impl UpdateGuideline {
    fn change(self) -> Result<Change> {
        let mut faults = Vec::new();
        let change = Change {
            text: wanted(self.text, "text", &mut faults),
            state: wanted(self.state, "state", &mut faults),
            position: wanted(self.position, "position", &mut faults),
        };
        ApiError::unless_empty(faults)?;
        Ok(change)
    }
}

/// What is sent, if anything is; null is a fault here.
fn wanted<T>(patch: Patch<T>, name: &str, faults: &mut Vec<Fault>) -> Option<T> {
    let mut field = None;
    patch.map(Some).apply_required(&mut field, name, faults);
    field
}

/// Accept, reword, move or retire a guideline
///
/// What holds between all of them holds afterwards too: at most seven of each kind, and beside each don't a do of its own. So
/// retiring a do retires the don't that goes with it, and a don't comes back only after its do.
#[utoipa::path(
    tag = "Guidelines", operation_id = "guidelines_update",
    params(("guideline_id" = GuidelineId, Path, description = "The guideline.")), request_body = UpdateGuideline,
    responses(
        (status = 200, description = "The guideline.", body = GuidelineBody),
        (status = 409, description = "`guidelines_full`, `dont_without_do`")
    ),
    security(("candidate" = ["guidelines:write"]))
)]
#[patch("/v1/guidelines/{guideline_id}")]
pub(super) async fn update(
    caller: Caller<GuidelinesWrite>,
    id: Path<GuidelineId>,
    body: ValidJson<UpdateGuideline>,
) -> Result<Reply> {
    let (if_match, change) = (caller.if_match()?, body.value.change()?);
    caller
        .transact(move |tx| {
            let placed = service::update(tx, *id, if_match, &change)?;
            Reply::ok(&GuidelineBody::from(placed))
        })
        .await
}
