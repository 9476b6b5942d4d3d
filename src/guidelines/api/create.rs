//! `guidelines_create`

use super::GuidelineBody;
use crate::guidelines::model::{GuidelineId, GuidelineKind, Instead, NewGuideline};
use crate::guidelines::rules::MAX_TEXT;
use crate::guidelines::service;
use crate::method::themes::Theme;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::GuidelinesWrite;
use crate::platform::error::{Fault, FaultCode};
use crate::platform::reply::Reply;
use crate::platform::valid::ValidJson;
use crate::platform::{ApiError, Result};
use actix_web::post;
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

/// A do, or a don't together with what to do instead.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "kind": "dont", "theme": "confidence", "text": "Rushing into the first answer.", "instead": "Breathe out once, then begin."
}))]
pub(in crate::guidelines) struct CreateGuideline {
    /// Do or don't.
    kind: GuidelineKind,
    /// What it is about, if it is about a theme.
    theme: Option<Theme>,
    /// The words, 1 to 300 characters.
    #[validate(length(min = 1, max = MAX_TEXT))]
    #[schema(min_length = 1, max_length = 300)]
    text: String,
    /// What to do instead, 1 to 300 characters: it becomes a do of its own. A don't has this or `instead_id`; a do has neither.
    #[validate(length(min = 1, max = MAX_TEXT))]
    #[schema(min_length = 1, max_length = 300)]
    instead: Option<String>,
    /// A do that is on the card and goes with no other don't.
    instead_id: Option<GuidelineId>,
}

impl CreateGuideline {
    fn wanted(self) -> Result<NewGuideline> {
        let (theme, text) = (self.theme, self.text);
        let fault = |pointer: &str, code, detail: &str| {
            Err(ApiError::invalid(vec![Fault::at(pointer, code, detail)]))
        };
        match (self.kind, self.instead, self.instead_id) {
            (GuidelineKind::Do, None, None) => Ok(NewGuideline::Do { theme, text }),
            (GuidelineKind::Dont, Some(words), None) => Ok(NewGuideline::Dont {
                theme,
                text,
                instead: Instead::Words(words),
            }),
            (GuidelineKind::Dont, None, Some(id)) => Ok(NewGuideline::Dont {
                theme,
                text,
                instead: Instead::Existing(id),
            }),
            (GuidelineKind::Dont, None, None) => fault(
                "/instead",
                FaultCode::Required,
                "a don't says what to do instead",
            ),
            (GuidelineKind::Do, None, Some(_)) => {
                fault("/instead_id", FaultCode::OneOf, "belongs to a don't")
            }
            (GuidelineKind::Do, Some(_), _) => {
                fault("/instead", FaultCode::OneOf, "belongs to a don't")
            }
            (GuidelineKind::Dont, Some(_), Some(_)) => fault(
                "/instead_id",
                FaultCode::OneOf,
                "cannot be sent together with instead",
            ),
        }
    }
}

/// Add a guideline of one's own
///
/// For the candidate alone. A do stands by itself. A don't comes with what to do instead, in words that become a do of its
/// own or as the id of one that is there, so that a list of don'ts alone cannot come about. At most seven of each.
#[utoipa::path(
    tag = "Guidelines", operation_id = "guidelines_create", request_body = CreateGuideline,
    responses(
        (status = 201, description = "The guideline.", body = GuidelineBody),
        (status = 409, description = "`guidelines_full`, `dont_without_do`")
    ),
    security(("candidate" = ["guidelines:write"]))
)]
#[post("/v1/guidelines")]
pub(super) async fn create(
    caller: Caller<GuidelinesWrite>,
    body: ValidJson<CreateGuideline>,
) -> Result<Reply> {
    let digest = body.digest;
    let new = body.value.wanted()?;
    caller
        .once(digest, move |tx| {
            let placed = service::create(tx, new.clone())?;
            Reply::created(&GuidelineBody::from(placed))
        })
        .await
}
