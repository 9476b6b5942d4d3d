//! Messages on the wire: one file for each operation, and here what they answer with.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `messages_create` | tenant, the candidate | a draft from the facts of the interview |
//! | `messages_list` | tenant, the candidate | pages, newest first |
//! | `messages_get` | tenant, the candidate | one |
//! | `messages_update` | tenant, the candidate | the draft's words and recipient |
//! | `messages_delete` | tenant, the candidate | forgets a draft |
//! | `messages_check_tone` | tenant, the candidate | what its writer may not want to have written tomorrow |
//! | `messages_mark_sent` | tenant, the candidate | that it went out, once; with the same look at its tone |

mod check_tone;
mod create;
mod delete;
mod get;
mod list;
mod mark_sent;
mod update;

use super::model::{Message, MessageId, MessageKind, MessageState};
use super::service::Looked;
use crate::feedback_requests::Channel;
use crate::interviews::{Counterpart, InterviewId};
use crate::method::support::Support;
use crate::method::tone::{ToneAdvice, ToneFinding};
use crate::platform::clock::Time;
use crate::platform::ids::CandidateId;
use crate::platform::locale::Language;
use crate::platform::reply::Resource;
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
        .service(delete::delete)
        .service(check_tone::check_tone)
        .service(mark_sent::mark_sent);
}

/// A message in a candidate's name.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "id": "mesg_01jd8w3k5rfx7v2m9q4n6t8b0c", "interview_id": "intv_01jd8w3k5rfx7v2m9q4n6t8b0c",
    "candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c", "kind": "thank_you", "channel": "employer", "state": "draft",
    "recipient": {"name": "Ashdown Timber", "contact_name": "Femi Ade", "contact_email": "femi@ashdowntimber.example"},
    "language": "en", "subject": "Thank you for the interview for Data analyst",
    "body": "Hello Femi Ade,\n\nThank you for taking the time on 18 November 2026.\n\nAll the best to you and the team\nAda",
    "sent_at": null, "version": 1, "created_at": "2026-11-22T18:15:00.000Z", "updated_at": "2026-11-22T18:15:00.000Z"
}))]
pub(super) struct MessageBody {
    /// Our id.
    id: MessageId,
    /// The interview that it is about.
    interview_id: InterviewId,
    /// Whose name it is in.
    candidate_id: CandidateId,
    /// What it is for.
    kind: MessageKind,
    /// Whether it goes to the employer or to the agency.
    channel: Channel,
    /// Where it is: a draft can be changed, what was sent stays.
    state: MessageState,
    /// Whom to write to.
    recipient: Counterpart,
    /// The language that it is written in; its tone is checked by the words of this language.
    language: Language,
    /// The subject line.
    subject: String,
    /// The body, paragraphs parted by an empty line.
    body: String,
    /// When it went out; null for a draft.
    sent_at: Option<Time>,
    /// Raised by every change; the `ETag` is made of it.
    version: i32,
    /// When it was drafted.
    created_at: Time,
    /// When this last changed.
    updated_at: Time,
}

impl From<Message> for MessageBody {
    fn from(message: Message) -> Self {
        Self {
            id: message.id,
            interview_id: message.interview_id,
            candidate_id: message.candidate_id,
            kind: message.kind,
            channel: message.channel,
            state: message.state,
            recipient: message.recipient.0,
            language: message.language,
            subject: message.subject.0,
            body: message.body.0,
            sent_at: message.sent_at,
            version: message.version,
            created_at: message.created_at,
            updated_at: message.updated_at,
        }
    }
}

impl Resource for MessageBody {
    fn path(&self) -> String {
        format!("/v1/messages/{}", self.id)
    }
    fn version(&self) -> i32 {
        self.version
    }
}

/// How a message sounds. It is a second look, never a lock: the person decides.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "support": null, "advice": "sleep_on_it",
    "advice_text": "There is a lot of feeling in this. Let it lie for a night and read it again tomorrow.",
    "findings": [{"concern": "anger", "part": "body", "start": 31, "end": 38, "quote": "furious",
        "reason": "This reads as angry. Say what happened in plain words, or leave it out."}]
}))]
pub(super) struct ToneBody {
    /// What to say to the candidate before anything else, where the words are about their own life. Show it whole and first; null for
    /// a tenant.
    support: Option<Support>,
    /// What to do with it.
    advice: ToneAdvice,
    /// The same for the person, in the language of `Accept-Language`.
    advice_text: String,
    /// What was found, in the order of the text; empty when nothing stands out.
    findings: Vec<ToneFinding>,
}

impl From<Looked> for ToneBody {
    fn from(looked: Looked) -> Self {
        Self {
            support: looked.support,
            advice: looked.tone.advice,
            advice_text: looked.tone.words,
            findings: looked.tone.findings,
        }
    }
}
