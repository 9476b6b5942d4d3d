//! The closed list of codes.

use crate::platform::db::text::open_enum_schema;
use serde::Serialize;
use std::borrow::Cow;
use std::fmt;

macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident = $text:literal, $status:literal, $title:literal;)+) => {
        #[expect(clippy::doc_markdown, reason = "the titles are sentences for people, not documentation markup")]
        /// Why a request was refused. The list is closed: a client may rely on every word of it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Code { $($(#[$doc])* #[doc = $title] $variant),+ }

        impl Code {
            /// Every code, in the order of the reference.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The code on the wire.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }

            /// The HTTP status it comes with.
            #[must_use]
            pub const fn status(self) -> u16 {
                match self { $(Self::$variant => $status),+ }
            }

            /// What it means, in one sentence.
            #[must_use]
            pub const fn title(self) -> &'static str {
                match self { $(Self::$variant => $title),+ }
            }
        }
    };
}

codes! {
    MalformedBody = "malformed_body", 400, "The body is not readable JSON of the right shape.";
    MalformedQuery = "malformed_query", 400, "A query parameter is unknown or unreadable.";
    MalformedHeader = "malformed_header", 400, "A header is unreadable.";
    InvalidCursor = "invalid_cursor", 400, "The cursor is not one that this list gave.";
    IdempotencyKeyRequired = "idempotency_key_required", 400, "This operation starts something outside and needs an Idempotency-Key.";
    Unauthenticated = "unauthenticated", 401, "No valid token came with the request.";
    WrongCaller = "wrong_caller", 403, "This kind of caller may not use this operation.";
    MissingScope = "missing_scope", 403, "The token lacks the scope of this operation.";
    OriginNotAllowed = "origin_not_allowed", 403, "The request comes from an origin that the token does not list.";
    NotASandbox = "not_a_sandbox", 403, "Only a sandbox tenant may do this; ask your operator for one.";
    NotFound = "not_found", 404, "There is nothing here that this caller can see.";
    MethodNotAllowed = "method_not_allowed", 405, "This path has no such method.";
    RequestTimeout = "request_timeout", 408, "The body took too long to arrive; send it again, on a new connection.";
    ExternalIdTaken = "external_id_taken", 409, "Another object of this kind already has this external_id.";
    IdempotencyInFlight = "idempotency_in_flight", 409, "A request with this Idempotency-Key is still being worked on.";
    AlreadyRevoked = "already_revoked", 409, "It has been revoked and stays so.";
    OutcomeBeforeInterview = "outcome_before_interview", 409, "An interview cannot end before it begins.";
    OutcomeNotTold = "outcome_not_told", 409, "The candidate has not been told of an outcome yet.";
    InterviewHasRecovery = "interview_has_recovery", 409, "A recovery, open or closed, stands on the outcome of the interview; record another outcome or erase the candidate instead.";
    ConsentAlreadyGiven = "consent_already_given", 409, "The candidate has agreed to this already; withdraw that consent before asking again.";
    ConsentRequired = "consent_required", 409, "The candidate has not agreed to this; ask for the consent first.";
    ConsentWithdrawn = "consent_withdrawn", 409, "The consent has been withdrawn already.";
    RecoveryClosed = "recovery_closed", 409, "The recovery is closed.";
    RecoveryPaused = "recovery_paused", 409, "The recovery is paused already.";
    RecoveryNotPaused = "recovery_not_paused", 409, "The recovery is not paused.";
    PauseIsTheirs = "pause_is_theirs", 409, "Only the candidate ends a pause without an end.";
    StepUnknown = "step_unknown", 409, "The recovery has no such step to skip.";
    RequestNotDraft = "request_not_draft", 409, "The feedback request has been sent already.";
    RequestNotSent = "request_not_sent", 409, "The feedback request is not waiting for an answer.";
    RequestAlreadyOpen = "request_already_open", 409, "This interview has an open feedback request for this channel.";
    ReminderTooEarly = "reminder_too_early", 409, "It is too early for a reminder.";
    RemindersUsedUp = "reminders_used_up", 409, "Two reminders have been sent; more would be impolite.";
    AgencyMissing = "agency_missing", 409, "The interview names no agency to ask.";
    AlreadyAtAgency = "already_at_agency", 409, "This feedback request went to the agency already; there is nobody else to ask.";
    EmployerMissing = "employer_missing", 409, "The interview names no employer to ask.";
    MessageSent = "message_sent", 409, "The message has been sent; it stays as it is.";
    ThankYouSent = "thank_you_sent", 409, "A thank-you for this interview has been sent already.";
    InterestAlreadyGiven = "interest_already_given", 409, "The candidate's interest in this employer or agency is recorded already.";
    InterestWithdrawn = "interest_withdrawn", 409, "The interest has been withdrawn already.";
    FeedbackBeforeOutcome = "feedback_before_outcome", 409, "Feedback can be recorded once the candidate has been told of the outcome.";
    FeedbackSealed = "feedback_sealed", 409, "The candidate has not opened this feedback yet.";
    SelfRatingFirst = "self_rating_first", 409, "The candidate's own rating comes before feedback is opened.";
    ObservationUnknown = "observation_unknown", 409, "The feedback has no such observation.";
    SelfRatingSettled = "self_rating_settled", 409, "Feedback on this interview has been opened; what the candidate thought before they read it stands.";
    ReflectionExists = "reflection_exists", 409, "The interview has a reflection; change it instead.";
    GuidelinesFull = "guidelines_full", 409, "There are seven of this kind already; retire one first.";
    DontWithoutDo = "dont_without_do", 409, "Each don't needs a do of its own beside it that is not retired.";
    PlanExists = "plan_exists", 409, "The recovery has a plan; revise it instead.";
    TaskCannotMove = "task_cannot_move", 409, "The task cannot move to this state from where it is.";
    PracticeCompleted = "practice_completed", 409, "The practice session is completed already.";
    PartnerHasRated = "partner_has_rated", 409, "A partner has rated this practice session already; plan another one to be rated again.";
    EndpointDisabled = "endpoint_disabled", 409, "The webhook endpoint is disabled.";
    EndpointEnabled = "endpoint_enabled", 409, "The webhook endpoint is enabled already.";
    DeliveryPending = "delivery_pending", 409, "The delivery is still being tried.";
    TooManyEndpoints = "too_many_endpoints", 409, "The tenant has as many webhook endpoints as it may have.";
    ResourceIsShipped = "resource_is_shipped", 409, "The resource comes with Rebound; only your own can be changed.";
    TooManyResources = "too_many_resources", 409, "The tenant has as many resources of its own as it may have.";
    TooManyOfAKind = "too_many_of_a_kind", 409, "There are as many of this kind as may be kept.";
    LinkGone = "link_gone", 410, "This link is no longer open.";
    CursorExpired = "cursor_expired", 410, "The cursor is older than 90 days; start again without one.";
    PreconditionFailed = "precondition_failed", 412, "The object has changed since you read it.";
    BodyTooLarge = "body_too_large", 413, "The body is larger than 256 KiB.";
    UnsupportedMediaType = "unsupported_media_type", 415, "Send application/json.";
    InvalidFields = "invalid_fields", 422, "Some fields are not acceptable.";
    IdempotencyKeyReused = "idempotency_key_reused", 422, "This Idempotency-Key came before with another body.";
    PreconditionRequired = "precondition_required", 428, "Send the ETag that you read as If-Match.";
    RateLimited = "rate_limited", 429, "Too many requests; wait as long as Retry-After says.";
    Internal = "internal", 500, "Something went wrong on our side.";
    Unavailable = "unavailable", 503, "The service cannot answer just now; try again.";
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Code {
    fn serialize<S: serde::Serializer>(&self, to: S) -> std::result::Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}

impl utoipa::PartialSchema for Code {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        let words: Vec<&str> = Self::ALL.iter().map(|code| code.as_str()).collect();
        open_enum_schema(&words)
    }
}

impl utoipa::ToSchema for Code {
    fn name() -> Cow<'static, str> {
        "ErrorCode".into()
    }
}
