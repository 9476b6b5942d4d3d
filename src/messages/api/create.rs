//! `messages_create`

use super::MessageBody;
use crate::feedback_requests::Channel;
use crate::interviews::{Counterpart, InterviewId};
use crate::messages::model::{MessageKind, NewMessage};
use crate::messages::rules::{MAX_BODY_LENGTH, MAX_CALL_SLOTS, MAX_QUESTIONS, MAX_SUBJECT_LENGTH};
use crate::messages::service;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::MessagesWrite;
use crate::platform::clock::Time;
use crate::platform::locale::Language;
use crate::platform::reply::Reply;
use crate::platform::valid::ValidJson;
use actix_web::post;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

/// A new message.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "interview_id": "intv_01jd8w3k5rfx7v2m9q4n6t8b0c", "kind": "thank_you",
    "impressed_by": "how openly your team talks about what went wrong", "future_openings": true
}))]
pub(in crate::messages) struct CreateMessage {
    /// The interview that it is about.
    interview_id: InterviewId,
    /// What it is for. `employer_questions` and `subject_access_request` are the candidate's alone.
    kind: MessageKind,
    /// Whom to write to. When absent, the agency for `agency_request`, and else the employer, or the agency where the interview
    /// names no employer.
    channel: Option<Channel>,
    /// Whom exactly; the interview's own contact when absent.
    #[validate(nested)]
    recipient: Option<Counterpart>,
    /// The language to write in. When absent, the best match of `Accept-Language`, else of the candidate's `locale`, else
    /// English.
    language: Option<Language>,
    /// A subject line instead of ours, one line of 1 to 200 characters.
    #[validate(length(min = 1, max = MAX_SUBJECT_LENGTH))]
    #[schema(min_length = 1, max_length = 200)]
    subject: Option<String>,
    /// A body instead of ours, 1 to 10,000 characters.
    #[validate(length(min = 1, max = MAX_BODY_LENGTH))]
    #[schema(min_length = 1, max_length = 10_000)]
    body: Option<String>,
    /// Times at which the candidate could take a call, in the future; at most 5. For `feedback_request`, `agency_request`
    /// and `call_proposal`.
    #[validate(length(max = MAX_CALL_SLOTS))]
    #[schema(max_items = 5)]
    call_slots: Option<Vec<Time>>,
    /// What impressed the candidate, as the end of a sentence, 1 to 500 characters. For `thank_you`.
    #[validate(length(min = 1, max = 500))]
    #[schema(min_length = 1, max_length = 500)]
    impressed_by: Option<String>,
    /// Whether to ask to be kept in mind for later openings; not when absent. For `thank_you`.
    future_openings: Option<bool>,
    /// Whether to offer to say how the interview looked from the other side; not when absent. For `thank_you`.
    offer_feedback: Option<bool>,
    /// Questions of the candidate's own, at most 10, each of 1 to 500 characters. For `employer_questions`.
    #[validate(length(max = MAX_QUESTIONS))]
    #[schema(max_items = 10)]
    questions: Option<Vec<OwnQuestion>>,
}

/// A question in the candidate's own words; 1 to 500 characters.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[schema(
    min_length = 1,
    max_length = 500,
    example = "Who took part in the decision?"
)]
pub(in crate::messages) struct OwnQuestion(String);

impl From<CreateMessage> for NewMessage {
    fn from(body: CreateMessage) -> Self {
        let questions = body.questions.unwrap_or_default();
        Self {
            interview_id: body.interview_id,
            kind: body.kind,
            channel: body.channel,
            recipient: body.recipient,
            language: body.language,
            subject: body.subject,
            body: body.body,
            call_slots: body.call_slots.unwrap_or_default(),
            impressed_by: body.impressed_by,
            future_openings: body.future_openings.unwrap_or_default(),
            offer_feedback: body.offer_feedback.unwrap_or_default(),
            questions: questions.into_iter().map(|question| question.0).collect(),
        }
    }
}

/// Draft a message
///
/// Writes a short, polite message in the candidate's name from what is known of the interview; what is not known is left
/// out. Read it, change it, send it from where you send mail, and mark it as sent. A thank-you can be sent once for an interview; all kinds but `thank_you` and `subject_access_request` wait
/// until the candidate has been told of an outcome.
#[utoipa::path(
    tag = "Messages", operation_id = "messages_create", request_body = CreateMessage,
    responses(
        (status = 201, description = "The draft.", body = MessageBody),
        (status = 409, description = "`outcome_not_told`, `employer_missing`, `agency_missing`, `thank_you_sent`, `too_many_of_a_kind`")
    ),
    security(("tenant" = ["messages:write"]), ("candidate" = ["messages:write"])),
    extensions(("x-in-language" = json!(true)))
)]
#[post("/v1/messages")]
pub(super) async fn create(
    caller: Caller<MessagesWrite>,
    body: ValidJson<CreateMessage>,
) -> Result<Reply> {
    let (new, digest) = (NewMessage::from(body.value), body.digest);
    caller
        .once(digest, move |tx| {
            let message = service::create(tx, &new)?;
            let language = message.language;
            Ok(Reply::created(&MessageBody::from(message))?.in_language(language))
        })
        .await
}
