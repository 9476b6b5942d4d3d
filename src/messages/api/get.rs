//! `messages_get`

use super::MessageBody;
use crate::messages::model::MessageId;
use crate::messages::service;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::MessagesRead;
use crate::platform::reply::Reply;
use actix_web::get;
use actix_web::web::Path;

/// Get a message
///
/// Its words, whom it goes to, and whether it went out.
#[utoipa::path(
    tag = "Messages", operation_id = "messages_get",
    params(("message_id" = MessageId, Path, description = "The message.")),
    responses((status = 200, description = "The message.", body = MessageBody)),
    security(("tenant" = ["messages:read"]), ("candidate" = ["messages:read"]))
)]
#[get("/v1/messages/{message_id}")]
pub(super) async fn get(caller: Caller<MessagesRead>, id: Path<MessageId>) -> Result<Reply> {
    caller
        .show(move |tx| Reply::ok(&MessageBody::from(service::get(tx, *id)?)))
        .await
}
