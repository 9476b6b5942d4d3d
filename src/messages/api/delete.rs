//! `messages_delete`

use crate::messages::model::MessageId;
use crate::messages::service;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::MessagesWrite;
use crate::platform::reply::Reply;
use actix_web::delete;
use actix_web::web::Path;

/// Delete a draft message
///
/// Forgets a message that has not been sent. What was sent stays, so that it can be read later what was said.
#[utoipa::path(
    tag = "Messages", operation_id = "messages_delete",
    params(("message_id" = MessageId, Path, description = "The message.")),
    responses((status = 204, description = "Deleted."), (status = 409, description = "`message_sent`")),
    security(("tenant" = ["messages:write"]), ("candidate" = ["messages:write"]))
)]
#[delete("/v1/messages/{message_id}")]
pub(super) async fn delete(caller: Caller<MessagesWrite>, id: Path<MessageId>) -> Result<Reply> {
    let if_match = caller.if_match()?;
    caller
        .transact(move |tx| service::delete(tx, *id, if_match).map(|()| Reply::no_content()))
        .await
}
