//! `prepared_answers_list`

use super::PreparedAnswerBody;
use crate::page_body;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::PreparedAnswersRead;
use crate::platform::page::PageQuery;
use crate::platform::reply::Reply;
use crate::platform::valid::ValidQuery;
use crate::prepared_answers::service;
use actix_web::get;

page_body!(PreparedAnswerPage of PreparedAnswerBody);

/// List one's prepared answers
///
/// The answers of the candidate who asks, newest first, a page at a time.
#[utoipa::path(
    tag = "Prepared answers", operation_id = "prepared_answers_list", params(PageQuery),
    responses((status = 200, description = "A page of answers.", body = PreparedAnswerPage)),
    security(("candidate" = ["prepared_answers:read"]))
)]
#[get("/v1/prepared_answers")]
pub(super) async fn list(
    caller: Caller<PreparedAnswersRead>,
    query: ValidQuery<PageQuery>,
) -> Result<Reply> {
    let start = query.0.start()?;
    caller
        .page(move |tx| Ok(PreparedAnswerPage::from(service::list(tx, &start)?)))
        .await
}
