//! `messages_check_tone`

use super::ToneBody;
use crate::messages::model::MessageId;
use crate::messages::service;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::MessagesRead;
use crate::platform::reply::Reply;
use crate::platform::valid::Digest;
use actix_web::post;
use actix_web::web::Path;

/// Check the tone of a message
///
/// A second look before it goes out: anger, blame, pleading, length, missing thanks, private matters and legal threats, each with
/// its place and its reason. It changes nothing and forbids nothing. A candidate who writes that it is about their own life is
/// answered with where help is, first, and with no word on the tone. The message is read in its own language; the reasons
/// are told in the language of `Accept-Language`.
#[utoipa::path(
    tag = "Messages", operation_id = "messages_check_tone",
    params(("message_id" = MessageId, Path, description = "The message.")),
    responses((status = 200, description = "How it sounds.", body = ToneBody)),
    security(("tenant" = ["messages:read"]), ("candidate" = ["messages:read"])),
    extensions(("x-in-language" = json!(true)))
)]
#[post("/v1/messages/{message_id}/check_tone")]
pub(super) async fn check_tone(caller: Caller<MessagesRead>, id: Path<MessageId>) -> Result<Reply> {
    caller
        .once(Digest::none(), move |tx| {
            let looked = service::check_tone(tx, *id)?;
            let language = looked.language;
            Ok(Reply::plain(&ToneBody::from(looked))?.in_language(language))
        })
        .await
}
