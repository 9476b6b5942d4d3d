//! `emotions_list`

use crate::check_ins::support;
use crate::method::content::Emotion;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::CheckInsRead;
use crate::platform::reply::Reply;
use crate::platform::valid::{NoParameters, ValidQuery};
use actix_web::get;
use serde::Serialize;
use utoipa::ToSchema;

/// Words for how somebody feels.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"data": [
    {"word": "disappointed", "weight": "hard"}, {"word": "numb", "weight": "heavy"}, {"word": "relieved", "weight": "light"}
], "has_more": false, "next_cursor": null}))]
pub(super) struct EmotionPage {
    /// The words, in the order in which to offer them.
    data: &'static [Emotion],
    /// Always false: the list is short and comes whole.
    has_more: bool,
    /// Always null.
    next_cursor: Option<String>,
}

/// List words for feelings
///
/// Some words to offer in a check-in, for those who look for one. They are no test and not complete: any other word, in any
/// language, is as good.
#[utoipa::path(
    tag = "Check-ins", operation_id = "emotions_list",
    responses((status = 200, description = "Words to offer.", body = EmotionPage)),
    security(("candidate" = ["check_ins:read"]))
)]
#[get("/v1/emotions")]
pub(super) async fn list(
    _caller: Caller<CheckInsRead>,
    _: ValidQuery<NoParameters>,
) -> Result<Reply> {
    Reply::plain(&EmotionPage {
        data: &support::content()?.emotions,
        has_more: false,
        next_cursor: None,
    })
}
