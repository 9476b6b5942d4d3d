//! Feedback requests on the wire: one file for each operation, and here what they answer with.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `feedback_requests_create` | tenant, the candidate | a draft that asks for advice |
//! | `feedback_requests_list` | tenant, the candidate | pages, newest first |
//! | `feedback_requests_get` | tenant, the candidate | one |
//! | `feedback_requests_update` | tenant, the candidate | the draft's words, recipient and call slots |
//! | `feedback_requests_send` | tenant | the mail to send, with its link; announces `feedback_request.sent` |
//! | `feedback_requests_remind` | tenant | a reminder to send, with a link; announces `feedback_request.reminded` |
//! | `feedback_requests_cancel` | tenant, the candidate | takes it back; announces `feedback_request.cancelled` |
//! | `feedback_requests_redirect` | tenant, the candidate | a draft for the agency instead; announces `feedback_request.redirected` |
//! | `feedback_requests_calendar` | tenant, the candidate | the offered calls as a calendar file |

mod calendar;
mod cancel;
mod create;
mod get;
mod list;
mod redirect;
mod remind;
mod send;
mod update;

use super::model::{Channel, DeclineReason, FeedbackRequest, Mailing, State};
use super::wording;
use crate::interviews::{Counterpart, InterviewId};
use crate::platform::Result;
use crate::platform::clock::Time;
use crate::platform::ids::{CandidateId, FeedbackRequestId};
use crate::platform::locale::Language;
use crate::platform::reply::{Reply, Resource};
use crate::platform::routes::Routes;
use serde::Serialize;
use utoipa::ToSchema;

/// Registers the operations.
pub fn routes(routes: &mut Routes) {
    routes
        .service(create::create)
        .service(list::list)
        .service(get::get)
        .service(update::update)
        .service(send::send)
        .service(remind::remind)
        .service(cancel::cancel)
        .service(redirect::redirect)
        .service(calendar::calendar);
}

/// A feedback request.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "id": "freq_01jd8w3k5rfx7v2m9q4n6t8b0c", "interview_id": "intv_01jd8w3k5rfx7v2m9q4n6t8b0c",
    "candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c", "channel": "employer", "state": "sent",
    "recipient": {"name": "Ashdown Timber", "contact_name": "Femi Ade", "contact_email": "femi@ashdowntimber.example"},
    "subject": "A question about my interview for data analyst",
    "message": "Hello Femi Ade,\n\nWhat one or two things would you advise me to work on? {link}\n\nKind regards\nAda Okafor",
    "language": "en", "call_slots": ["2026-11-25T09:30:00.000Z"], "chosen_call_slot": null, "sent_at": "2026-11-22T18:20:00.000Z",
    "reminders_sent": 0, "last_reminded_at": null, "expires_at": "2026-12-06T18:20:00.000Z",
    "closed_at": null, "decline_reason": null, "redirected_to_id": null, "version": 2,
    "created_at": "2026-11-22T18:15:00.000Z", "updated_at": "2026-11-22T18:20:00.000Z"
}))]
pub struct FeedbackRequestBody {
    /// Our id.
    id: FeedbackRequestId,
    /// The interview that it asks about.
    interview_id: InterviewId,
    /// Whose interview it was.
    candidate_id: CandidateId,
    /// Whom it asks.
    channel: Channel,
    /// Where it is in its life.
    state: State,
    /// Whom to write to.
    recipient: Counterpart,
    /// The subject line.
    subject: String,
    /// The message; `{link}` stands where the link belongs.
    message: String,
    /// The language of its messages.
    language: Language,
    /// Times at which the candidate could take a call of a quarter of an hour; at most 5.
    call_slots: Vec<Time>,
    /// The call that was chosen.
    chosen_call_slot: Option<Time>,
    /// When it was first sent.
    sent_at: Option<Time>,
    /// How many reminders were sent, 0 to 2.
    reminders_sent: i32,
    /// When the last one was.
    last_reminded_at: Option<Time>,
    /// When its links close: 14 days after the last contact.
    expires_at: Option<Time>,
    /// When its life ended.
    closed_at: Option<Time>,
    /// Why it was declined, where a reason was given.
    decline_reason: Option<DeclineReason>,
    /// The request to the agency that took its place.
    redirected_to_id: Option<FeedbackRequestId>,
    /// Raised by every change; the `ETag` is made of it.
    version: i32,
    /// When it was drafted.
    created_at: Time,
    /// When this last changed.
    updated_at: Time,
}

impl From<FeedbackRequest> for FeedbackRequestBody {
    fn from(request: FeedbackRequest) -> Self {
        let language = request.language();
        Self {
            id: request.id,
            interview_id: request.interview_id,
            candidate_id: request.candidate_id,
            channel: request.channel,
            state: request.state,
            recipient: request.recipient.0,
            subject: request.subject,
            message: request.message,
            language,
            call_slots: request.call_slots.0,
            chosen_call_slot: request.chosen_call_slot,
            sent_at: request.sent_at,
            reminders_sent: request.reminders_sent,
            last_reminded_at: request.last_reminded_at,
            expires_at: request.expires_at,
            closed_at: request.closed_at,
            decline_reason: request.decline_reason,
            redirected_to_id: request.redirected_to_id,
            version: request.version,
            created_at: request.created_at,
            updated_at: request.updated_at,
        }
    }
}

impl Resource for FeedbackRequestBody {
    fn path(&self) -> String {
        format!("/v1/feedback_requests/{}", self.id)
    }
    fn version(&self) -> i32 {
        self.version
    }
}

/// A mail for you to send. Its link is shown this once: we keep only its hash.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "recipient": {"name": "Ashdown Timber", "contact_name": "Femi Ade", "contact_email": "femi@ashdowntimber.example"},
    "subject": "A question about my interview for data analyst",
    "message": "Hello Femi Ade,\n\nThis page takes about two minutes: https://rebound.example/f/AZ1pQk3vT0aXwq7RbY2c\n\nKind regards\nAda Okafor",
    "link_url": "https://rebound.example/f/AZ1pQk3vT0aXwq7RbY2c", "link_path": "/v1/feedback_links/AZ1pQk3vT0aXwq7RbY2c",
    "feedback_request_id": "freq_01jd8w3k5rfx7v2m9q4n6t8b0c", "candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c", "state": "sent",
    "expires_at": "2026-12-06T18:20:00.000Z", "version": 2
}))]
pub(super) struct MailingBody {
    /// The feedback request that it belongs to.
    feedback_request_id: FeedbackRequestId,
    /// Whose interview it was. An erasure also finds by it the answer that is kept for a repeated request.
    candidate_id: CandidateId,
    /// Where that request is now.
    state: State,
    /// Whom to write to.
    recipient: Counterpart,
    /// The subject line.
    subject: String,
    /// The message, with the link in its place.
    message: String,
    /// The page where whoever is asked can answer, for people.
    #[schema(format = "uri")]
    link_url: String,
    /// The same as an operation of this API, for a page of your own.
    #[schema(format = "uri-reference")]
    link_path: String,
    /// When the link closes.
    expires_at: Option<Time>,
    /// The request's version after the change.
    version: i32,
}

impl MailingBody {
    fn of(mailing: &Mailing, public_url: &str) -> Self {
        let token = mailing.token.text();
        let link_url = format!("{public_url}/f/{token}");
        Self {
            feedback_request_id: mailing.request.id,
            candidate_id: mailing.request.candidate_id,
            state: mailing.request.state,
            recipient: mailing.request.recipient.0.clone(),
            subject: mailing.subject.clone(),
            message: wording::with_link(&mailing.message, &link_url),
            link_url,
            link_path: format!("/v1/feedback_links/{token}"),
            expires_at: mailing.request.expires_at,
            version: mailing.request.version,
        }
    }

    /// The answer with the mail.
    fn reply(mailing: &Mailing, public_url: &str) -> Result<Reply> {
        Reply::ok(&Self::of(mailing, public_url))
    }
}

impl Resource for MailingBody {
    fn path(&self) -> String {
        format!("/v1/feedback_requests/{}", self.feedback_request_id)
    }
    fn version(&self) -> i32 {
        self.version
    }
}
