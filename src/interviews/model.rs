//! An interview and the words for its parts.

use crate::platform::clock::Time;
use crate::platform::db::Doc;
use crate::platform::db::schema::interviews;
use crate::platform::ids::{CandidateId, TenantId};
use crate::platform::lines::one_line;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

crate::typed_id!(
    /// An interview.
    InterviewId, "intv"
);

crate::text_enum! {
    /// How far in the process an interview is.
    Stage {
        /// A first talk, mostly about fit and facts.
        Screening = "screening",
        /// The first interview proper.
        First = "first",
        /// A later one.
        Second = "second",
        /// The last before the decision.
        Final = "final",
        /// A test, task, presentation or trial day.
        Assessment = "assessment",
    }
}

crate::text_enum! {
    /// How an interview is held.
    Format {
        /// In one room.
        InPerson = "in_person",
        /// By video.
        Video = "video",
        /// By telephone.
        Phone = "phone",
        /// Answers recorded without anybody present.
        Recorded = "recorded",
        /// Several interviewers at once.
        Panel = "panel",
    }
}

crate::text_enum! {
    /// How an interview ended.
    Outcome {
        /// Not decided.
        Pending = "pending",
        /// A next round follows.
        Advanced = "advanced",
        /// An offer was made.
        Offered = "offered",
        /// The answer was no.
        Rejected = "rejected",
        /// The candidate withdrew.
        Withdrawn = "withdrawn",
        /// Nobody answered.
        NoResponse = "no_response",
    }
}

crate::text_enum! {
    /// Who decided.
    DecidedBy {
        /// The employer.
        Employer = "employer",
        /// The agency that put the candidate forward.
        Agency = "agency",
        /// The candidate.
        Candidate = "candidate",
        /// A program, without a person looking.
        Automated = "automated",
    }
}

/// An employer or an agency, and whom to write to there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"name": "Ashdown Timber", "contact_name": "Femi Ade", "contact_email": "femi@ashdowntimber.example"}))]
pub struct Counterpart {
    /// Name of the organisation; one line of 1 to 200 characters.
    #[validate(length(min = 1, max = 200), custom(function = "one_line"))]
    #[schema(min_length = 1, max_length = 200)]
    pub name: String,
    /// Name of the person to write to; one line of at most 200 characters.
    #[validate(length(max = 200), custom(function = "one_line"))]
    #[schema(max_length = 200)]
    pub contact_name: Option<String>,
    /// Where mail reaches that person.
    #[validate(email, length(max = 320))]
    #[schema(format = "email", max_length = 320)]
    pub contact_email: Option<String>,
}

/// An interview.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = interviews, primary_key(tenant_id, id), treat_none_as_null = true, treat_none_as_default_value = false)]
pub struct Interview {
    /// The tenant.
    pub tenant_id: TenantId,
    /// Our id.
    pub id: InterviewId,
    /// Who interviewed.
    pub candidate_id: CandidateId,
    /// The tenant's own id.
    pub external_id: Option<String>,
    /// The role applied for.
    pub role: String,
    /// The employer; there is an employer, an agency or both.
    pub employer: Option<Doc<Counterpart>>,
    /// The agency that put the candidate forward.
    pub agency: Option<Doc<Counterpart>>,
    /// How far in the process.
    pub stage: Stage,
    /// How it is held.
    pub format: Format,
    /// When it begins.
    pub starts_at: Time,
    /// How long it takes.
    pub duration_minutes: Option<i32>,
    /// How it ended.
    pub outcome: Outcome,
    /// Who decided.
    pub decided_by: Option<DecidedBy>,
    /// When it was decided.
    pub decision_at: Option<Time>,
    /// When the candidate was told; a recovery opens only then.
    pub notified_at: Option<Time>,
    /// Raised by every change.
    pub version: i32,
    /// When we heard of it.
    pub created_at: Time,
    /// When this last changed.
    pub updated_at: Time,
}

impl Interview {
    /// Whether the candidate knows of an end that hurts: told of a rejection, or left without an answer.
    #[must_use]
    pub fn calls_for_recovery(&self) -> bool {
        self.notified_at.is_some()
            && matches!(self.outcome, Outcome::Rejected | Outcome::NoResponse)
    }
}

/// An interview as a tenant describes one, before we store it.
#[derive(Debug, Clone)]
pub(super) struct NewInterview {
    /// Who interviewed.
    pub candidate_id: CandidateId,
    /// The tenant's own id.
    pub external_id: Option<String>,
    /// The role applied for.
    pub role: String,
    /// The employer.
    pub employer: Option<Counterpart>,
    /// The agency.
    pub agency: Option<Counterpart>,
    /// How far in the process.
    pub stage: Stage,
    /// How it is held.
    pub format: Format,
    /// When it begins.
    pub starts_at: Time,
    /// How long it takes.
    pub duration_minutes: Option<i32>,
}

/// How an interview ended, as somebody tells it: the parts of the interview that only the outcome's operation changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct OutcomeRecord {
    /// How it ended.
    pub outcome: Outcome,
    /// Who decided.
    pub decided_by: Option<DecidedBy>,
    /// When it was decided.
    pub decision_at: Option<Time>,
    /// When the candidate was told.
    pub notified_at: Option<Time>,
}

impl OutcomeRecord {
    /// What an interview says of its outcome.
    pub(super) fn of(interview: &Interview) -> Self {
        Self {
            outcome: interview.outcome,
            decided_by: interview.decided_by,
            decision_at: interview.decision_at,
            notified_at: interview.notified_at,
        }
    }

    /// Writes it into an interview.
    pub(super) fn write(self, interview: &mut Interview) {
        interview.outcome = self.outcome;
        interview.decided_by = self.decided_by;
        interview.decision_at = self.decision_at;
        interview.notified_at = self.notified_at;
    }
}
