//! A feedback request and the words for its parts.

use crate::interviews::{Counterpart, InterviewId};
use crate::method::themes::Source;
use crate::platform::auth;
use crate::platform::clock::Time;
use crate::platform::db::Doc;
use crate::platform::db::schema::feedback_requests;
use crate::platform::ids::{CandidateId, FeedbackRequestId, TenantId};
use crate::platform::locale::Language;
use crate::platform::seal;
use diesel::prelude::*;

/// The link of a feedback request.
pub type LinkToken = auth::LinkToken<FeedbackRequestId>;

crate::text_enum! {
    /// Whom feedback is asked of, and so from whom it comes.
    Channel {
        /// The employer who interviewed.
        Employer = "employer",
        /// The agency that put the candidate forward.
        Agency = "agency",
    }
}

impl From<Channel> for Source {
    fn from(channel: Channel) -> Self {
        match channel {
            Channel::Employer => Self::Employer,
            Channel::Agency => Self::Agency,
        }
    }
}

crate::text_enum! {
    /// Where a feedback request is in its life.
    State {
        /// Written, not sent; it can still be changed.
        Draft = "draft",
        /// Sent; it waits for an answer.
        Sent = "sent",
        /// Reminded of; it still waits.
        Reminded = "reminded",
        /// Answered, in writing or by choosing a call.
        Answered = "answered",
        /// Whoever was asked would rather not.
        Declined = "declined",
        /// Nobody answered within two weeks of the last contact.
        Expired = "expired",
        /// Taken back.
        Cancelled = "cancelled",
        /// The agency is asked instead.
        Redirected = "redirected",
    }
}

impl State {
    /// Whether an answer may still come.
    #[must_use]
    pub const fn is_waiting(self) -> bool {
        matches!(self, Self::Sent | Self::Reminded)
    }
}

crate::text_enum! {
    /// Why somebody would rather not answer. A closed list: a refusal in free words could hurt more than it helps.
    DeclineReason {
        /// The organisation gives no feedback.
        Policy = "policy",
        /// There is no time for it.
        NoTime = "no_time",
        /// The person asked did not take part, or does not remember.
        NotInvolved = "not_involved",
        /// Something else.
        Other = "other",
    }
}

/// A request for feedback on one interview, through one channel.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = feedback_requests, primary_key(tenant_id, id), treat_none_as_null = true, treat_none_as_default_value = false)]
pub struct FeedbackRequest {
    /// The tenant.
    pub tenant_id: TenantId,
    /// Our id.
    pub id: FeedbackRequestId,
    /// The interview that it asks about.
    pub interview_id: InterviewId,
    /// Whose interview it was.
    pub candidate_id: CandidateId,
    /// Whom it asks.
    pub channel: Channel,
    /// Where it is in its life.
    pub state: State,
    /// Whom to write to.
    pub recipient: Doc<Counterpart>,
    /// The subject line.
    pub subject: String,
    /// The message; `{link}` stands where the link will be.
    pub message: String,
    /// Times at which the candidate could take a call.
    pub call_slots: Doc<Vec<Time>>,
    /// The one that was chosen.
    pub chosen_call_slot: Option<Time>,
    /// The SHA-256 of every link that was sent, one after another: a reminder does not close the link of the first mail.
    pub link_hashes: Vec<u8>,
    /// When it was first sent.
    pub sent_at: Option<Time>,
    /// How many reminders were sent.
    pub reminders_sent: i32,
    /// When the last one was.
    pub last_reminded_at: Option<Time>,
    /// When its life ended.
    pub closed_at: Option<Time>,
    /// Why it was declined.
    pub decline_reason: Option<DeclineReason>,
    /// When its links close.
    pub expires_at: Option<Time>,
    /// The request to the agency that took its place.
    pub redirected_to_id: Option<FeedbackRequestId>,
    /// Raised by every change.
    pub version: i32,
    /// When it was drafted.
    pub created_at: Time,
    /// When this last changed.
    pub updated_at: Time,
    /// The language of its messages; none for what was drafted when there was only English.
    pub language: Option<Language>,
}

impl FeedbackRequest {
    /// The language of its messages.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language.unwrap_or(Language::English)
    }

    /// When it last reached whoever is asked.
    #[must_use]
    pub fn last_contact_at(&self) -> Option<Time> {
        self.last_reminded_at.or(self.sent_at)
    }

    /// Whether this link was sent for this request.
    #[must_use]
    pub(super) fn has_link(&self, token: &LinkToken) -> bool {
        self.link_hashes
            .chunks_exact(seal::HASH_LENGTH)
            .any(|hash| token.has_hash(hash))
    }
}

/// What is counted of a request whose life ended.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = feedback_requests)]
pub struct EndedRequest {
    /// Whose interview it asked about.
    pub candidate_id: CandidateId,
    /// Whom it asked.
    pub channel: Channel,
    /// How it ended.
    pub state: State,
    /// Which organisation it asked.
    pub recipient: Doc<Counterpart>,
    /// When it was first sent.
    pub sent_at: Option<Time>,
    /// When its life ended.
    pub closed_at: Option<Time>,
}

/// A feedback request as somebody asks for it, before we draft it.
#[derive(Debug, Clone)]
pub(super) struct NewFeedbackRequest {
    /// The interview to ask about.
    pub interview_id: InterviewId,
    /// Whom to ask.
    pub channel: Channel,
    /// Whom to write to, when it is not the interview's own contact.
    pub recipient: Option<Counterpart>,
    /// Times at which the candidate could take a call.
    pub call_slots: Vec<Time>,
    /// The language to draft in, when it is not to be found out.
    pub language: Option<Language>,
    /// A message instead of our draft.
    pub message: Option<String>,
}

/// A mail for the tenant to send. It shows its link this once.
#[derive(Debug)]
pub(super) struct Mailing {
    /// The request after the change.
    pub request: FeedbackRequest,
    /// The link.
    pub token: LinkToken,
    /// The subject line.
    pub subject: String,
    /// The message; `{link}` stands where the link belongs.
    pub message: String,
}
