//! `messages_mark_sent`

use super::{MessageBody, ToneBody};
use crate::messages::model::MessageId;
use crate::messages::service;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::MessagesWrite;
use crate::platform::reply::{Reply, Resource};
use crate::platform::valid::Digest;
use actix_web::post;
use actix_web::web::Path;
use serde::Serialize;
use utoipa::ToSchema;

/// A message that went out, and how it sounds.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "id": "mesg_01jd8w3k5rfx7v2m9q4n6t8b0c", "interview_id": "intv_01jd8w3k5rfx7v2m9q4n6t8b0c",
    "candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c", "kind": "thank_you", "channel": "employer", "state": "sent",
    "recipient": {"name": "Ashdown Timber", "contact_name": "Femi Ade", "contact_email": "femi@ashdowntimber.example"},
    "language": "en", "subject": "Thank you for the interview for Data analyst",
    "body": "Hello Femi Ade,\n\nThank you for taking the time on 18 November 2026.\n\nAll the best to you and the team\nAda",
    "sent_at": "2026-11-22T18:20:00.000Z", "version": 2,
    "created_at": "2026-11-22T18:15:00.000Z", "updated_at": "2026-11-22T18:20:00.000Z",
    "tone": {"support": null, "advice": "fine", "advice_text": "Nothing stands out. Read it once more aloud, and then it is ready.", "findings": []}
}))]
pub(in crate::messages) struct SentMessageBody {
    #[serde(flatten)]
    message: MessageBody,
    /// How it sounds.
    tone: ToneBody,
}

impl Resource for SentMessageBody {
    fn path(&self) -> String {
        self.message.path()
    }
    fn version(&self) -> i32 {
        self.message.version
    }
}

/// Mark a message as sent
///
/// Keeps that the message went out, so that it is not sent twice. The answer says how it sounds as well; that never stands in the
/// way. We send nothing ourselves: send it before or after, from where you send mail.
#[utoipa::path(
    tag = "Messages", operation_id = "messages_mark_sent",
    params(("message_id" = MessageId, Path, description = "The message.")),
    responses(
        (status = 200, description = "The message, sent, and how it sounds.", body = SentMessageBody),
        (status = 409, description = "`message_sent`, `thank_you_sent`")
    ),
    security(("tenant" = ["messages:write"]), ("candidate" = ["messages:write"])),
    extensions(("x-key-required" = json!(true)), ("x-in-language" = json!(true)))
)]
#[post("/v1/messages/{message_id}/mark_sent")]
pub(super) async fn mark_sent(caller: Caller<MessagesWrite>, id: Path<MessageId>) -> Result<Reply> {
    caller
        .once_with_key(Digest::none(), move |tx| {
            let (message, looked) = service::mark_sent(tx, *id)?;
            let language = looked.language;
            let (message, tone) = (message.into(), looked.into());
            Ok(Reply::ok(&SentMessageBody { message, tone })?.in_language(language))
        })
        .await
}
