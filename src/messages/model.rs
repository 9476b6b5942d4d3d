//! A message and the words for its parts.

use crate::feedback_requests::Channel;
use crate::interviews::{Counterpart, InterviewId};
use crate::method::messages::DraftKind;
use crate::platform::clock::Time;
use crate::platform::db::Private;
use crate::platform::db::schema::messages;
use crate::platform::ids::{CandidateId, TenantId};
use crate::platform::locale::Language;
use diesel::prelude::*;

crate::typed_id!(
    /// A message in a candidate's name.
    MessageId, "mesg"
);

crate::text_enum! {
    /// What a message is for.
    MessageKind {
        /// Thanking for the interview.
        ThankYou = "thank_you",
        /// Asking the employer for advice, without a link.
        FeedbackRequest = "feedback_request",
        /// Asking again.
        Reminder = "reminder",
        /// Asking the agency for advice.
        AgencyRequest = "agency_request",
        /// Proposing a short call.
        CallProposal = "call_proposal",
        /// Asking to be kept in mind for later openings.
        FutureInterest = "future_interest",
        /// Asking how the decision came about; the candidate's alone.
        EmployerQuestions = "employer_questions",
        /// Asking for a copy of one's personal data; the candidate's alone.
        SubjectAccessRequest = "subject_access_request",
    }
}

impl MessageKind {
    /// The kinds of which no tenant knows.
    pub(super) const PRIVATE: [Self; 2] = [Self::EmployerQuestions, Self::SubjectAccessRequest];

    /// The template that it is drafted by.
    #[must_use]
    pub const fn draft_kind(self) -> DraftKind {
        match self {
            Self::ThankYou => DraftKind::ThankYou,
            Self::FeedbackRequest => DraftKind::FeedbackRequestEmployer,
            Self::Reminder => DraftKind::Reminder,
            Self::AgencyRequest => DraftKind::FeedbackRequestAgency,
            Self::CallProposal => DraftKind::CallProposal,
            Self::FutureInterest => DraftKind::FutureInterest,
            Self::EmployerQuestions => DraftKind::EmployerQuestions,
            Self::SubjectAccessRequest => DraftKind::SubjectAccessRequest,
        }
    }
}

crate::text_enum! {
    /// Where a message is.
    MessageState {
        /// Written, and it can still be changed.
        Draft = "draft",
        /// It went out.
        Sent = "sent",
    }
}

/// A message in a candidate's name.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = messages, primary_key(tenant_id, id), treat_none_as_null = true, treat_none_as_default_value = false)]
pub struct Message {
    /// The tenant.
    pub tenant_id: TenantId,
    /// Our id.
    pub id: MessageId,
    /// The interview that it is about.
    pub interview_id: InterviewId,
    /// Whose name it is in.
    pub candidate_id: CandidateId,
    /// What it is for.
    pub kind: MessageKind,
    /// Whether it goes to the employer or to the agency.
    pub channel: Channel,
    /// Where it is.
    pub state: MessageState,
    /// Whom to write to.
    pub recipient: Private<Counterpart>,
    /// The language that it is written in.
    pub language: Language,
    /// The subject line.
    pub subject: Private<String>,
    /// The body.
    pub body: Private<String>,
    /// When it went out.
    pub sent_at: Option<Time>,
    /// Raised by every change.
    pub version: i32,
    /// When it was drafted.
    pub created_at: Time,
    /// When this last changed.
    pub updated_at: Time,
}

/// A message as somebody asks for it, before we draft it.
#[derive(Debug, Clone)]
pub(super) struct NewMessage {
    /// The interview that it is about.
    pub interview_id: InterviewId,
    /// What it is for.
    pub kind: MessageKind,
    /// Whom to write to: the employer or the agency.
    pub channel: Option<Channel>,
    /// Whom exactly, when it is not the interview's own contact.
    pub recipient: Option<Counterpart>,
    /// The language to write in, when it is not to be found out.
    pub language: Option<Language>,
    /// A subject line instead of ours.
    pub subject: Option<String>,
    /// A body instead of ours.
    pub body: Option<String>,
    /// Times at which the candidate could take a call.
    pub call_slots: Vec<Time>,
    /// What impressed the candidate.
    pub impressed_by: Option<String>,
    /// Whether to ask to be kept in mind.
    pub future_openings: bool,
    /// Whether to offer to say how the interview was.
    pub offer_feedback: bool,
    /// Questions of the candidate's own.
    pub questions: Vec<String>,
}
