//! `messages_update`

use super::MessageBody;
use crate::interviews::Counterpart;
use crate::messages::model::{Message, MessageId};
use crate::messages::rules::{MAX_BODY_LENGTH, MAX_SUBJECT_LENGTH};
use crate::messages::service;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::MessagesWrite;
use crate::platform::locale::Language;
use crate::platform::reply::Reply;
use crate::platform::valid::{Patch, ValidJson};
use crate::platform::{ApiError, Result};
use actix_web::patch;
use actix_web::web::Path;
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

/// A change to a draft (merge patch): absent leaves.
#[derive(Debug, Clone, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"subject": "Thank you", "body": "Hello Femi,\n\nThank you for your time.\n\nAda"}))]
pub(in crate::messages) struct UpdateMessage {
    /// The subject line, one line of 1 to 200 characters.
    #[serde(default)]
    #[validate(length(min = 1, max = MAX_SUBJECT_LENGTH))]
    #[schema(value_type = String, min_length = 1, max_length = 200)]
    subject: Patch<String>,
    /// The body, 1 to 10,000 characters.
    #[serde(default)]
    #[validate(length(min = 1, max = MAX_BODY_LENGTH))]
    #[schema(value_type = String, min_length = 1, max_length = 10_000)]
    body: Patch<String>,
    /// Whom to write to.
    #[serde(default)]
    #[validate(nested)]
    #[schema(value_type = Counterpart)]
    recipient: Patch<Counterpart>,
    /// The language that the words are in. It translates nothing; it says by which words the tone is checked.
    #[serde(default)]
    #[schema(value_type = Language)]
    language: Patch<Language>,
}

impl UpdateMessage {
    fn apply(self, message: &mut Message) -> Result<()> {
        let mut faults = Vec::new();
        self.subject
            .apply_required(&mut message.subject, "subject", &mut faults);
        self.body
            .apply_required(&mut message.body, "body", &mut faults);
        self.recipient
            .apply_required(&mut message.recipient, "recipient", &mut faults);
        self.language
            .apply_required(&mut message.language, "language", &mut faults);
        ApiError::unless_empty(faults)
    }
}

/// Update a draft message
///
/// A merge patch of its words, its recipient and the language that it is in, until it has been sent.
#[utoipa::path(
    tag = "Messages", operation_id = "messages_update",
    params(("message_id" = MessageId, Path, description = "The message.")),
    request_body = UpdateMessage,
    responses(
        (status = 200, description = "The draft.", body = MessageBody),
        (status = 409, description = "`message_sent`")
    ),
    security(("tenant" = ["messages:write"]), ("candidate" = ["messages:write"]))
)]
#[patch("/v1/messages/{message_id}")]
pub(super) async fn update(
    caller: Caller<MessagesWrite>,
    id: Path<MessageId>,
    body: ValidJson<UpdateMessage>,
) -> Result<Reply> {
    let (if_match, change) = (caller.if_match()?, body.value);
    let edit = move |message: &mut Message| change.clone().apply(message);
    caller
        .transact(move |tx| {
            let message = service::update(tx, *id, if_match, &edit)?;
            Reply::ok(&MessageBody::from(message))
        })
        .await
}
