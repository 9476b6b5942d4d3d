//! `guidelines_refresh`

use super::GuidelineBody;
use crate::guidelines::service;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::GuidelinesWrite;
use crate::platform::reply::Reply;
use crate::platform::valid::Digest;
use actix_web::post;
use serde::Serialize;
use utoipa::ToSchema;

/// What is on the card now.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"data": [{
    "id": "gdln_01jd8w3k5rfx7v2m9q4n6t8b0c", "kind": "do", "origin": "evidence", "state": "proposed", "position": 1,
    "theme": "technical_knowledge", "text": "They said: “Knew her SQL well.” Show it again.", "is_edited": false,
    "keeps_strength": true, "instead_id": null,
    "evidence": [{"kind": "observation", "id": "obsv_01jd8w3k5rfx7v2m9q4n6t8b0c", "words": "Knew her SQL well."}],
    "method": "M9", "version": 1, "created_at": "2026-11-24T19:15:00.000Z", "updated_at": "2026-11-24T19:15:00.000Z"
}]}))]
pub(super) struct RefreshedGuidelinesBody {
    /// The do's in their order, then the don'ts in theirs; at most 14. Retired ones are not among them.
    data: Vec<GuidelineBody>,
}

/// Propose guidelines from the evidence
///
/// Takes in the feedback that the candidate has opened, what they noted themselves and what practice partners said, across
/// interviews. New entries are
/// proposed where there is room, strengths first; known ones follow their evidence; a proposal that nobody has touched goes
/// when nothing asks for it any more. What the candidate accepted, reworded, retired or wrote stays. Doing it again changes
/// nothing.
#[utoipa::path(
    tag = "Guidelines", operation_id = "guidelines_refresh",
    responses((status = 200, description = "What is on the card now.", body = RefreshedGuidelinesBody)),
    security(("candidate" = ["guidelines:write"]))
)]
#[post("/v1/guidelines/refresh")]
pub(super) async fn refresh(caller: Caller<GuidelinesWrite>) -> Result<Reply> {
    caller
        .once(Digest::none(), move |tx| {
            let placed = service::refresh(tx)?;
            let data = placed.into_iter().map(GuidelineBody::from).collect();
            Reply::plain(&RefreshedGuidelinesBody { data })
        })
        .await
}
