//! What can be wrong with one field, parameter or header: the closed list of words, and where the fault is.

use serde::{Deserialize, Serialize};

crate::text_enum! {
    /// What is wrong with one part of a request. Rules and schemas use the same words.
    FaultCode {
        /// It is not there, or was cleared, and must be there.
        Required = "required",
        /// It is of another type, or a word that is not known.
        WrongShape = "wrong_shape",
        /// The object has no such member.
        UnknownMember = "unknown_member",
        /// It is a text that is not spelled as such a thing is: an address, an origin, a language tag, a key.
        Malformed = "malformed",
        /// Its characters or items are too few or too many.
        Length = "length",
        /// It is too small or too large, too early or too late.
        OutOfRange = "out_of_range",
        /// It has no character that can be seen.
        Blank = "blank",
        /// It says nothing at all.
        Empty = "empty",
        /// It holds U+0000.
        ForbiddenCharacter = "forbidden_character",
        /// It is nested too deeply.
        TooDeep = "too_deep",
        /// It cannot come together with another field.
        OneOf = "one_of",
        /// It names nothing that the caller can see.
        NotFound = "not_found",
        /// The list has no such parameter.
        UnknownParameter = "unknown_parameter",
        /// It is no scope that this caller can have.
        UnknownScope = "unknown_scope",
        /// It is no IANA zone.
        UnknownTimeZone = "unknown_time_zone",
        /// It is still to come and should have been.
        InFuture = "in_future",
        /// It has been and should be still to come.
        InPast = "in_past",
        /// It is earlier than the interview.
        BeforeInterview = "before_interview",
        /// It is earlier than the decision.
        BeforeDecision = "before_decision",
        /// It is later than the outcome that was recorded.
        AfterOutcome = "after_outcome",
        /// Nothing has been decided that it could tell of.
        Undecided = "undecided",
        /// Somebody else decides this.
        WrongDecider = "wrong_decider",
        /// The theme says why it was a no.
        NeverAStrength = "never_a_strength",
        /// Another part comes first.
        TooEarly = "too_early",
        /// The theme is nothing that practice shows.
        NotInPractice = "not_in_practice",
        /// The call is not one of those on offer.
        NotOffered = "not_offered",
        /// The origin is not on the tenant's list.
        OriginNotListed = "origin_not_listed",
        /// Webhooks may not go there.
        UrlRefused = "url_refused",
    }
}

/// Faults that an answer names at the most: nobody mends more at once, and an answer must not grow far beyond its request.
pub(in crate::platform) const MOST_FAULTS: usize = 100;

/// One thing that is wrong with a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Fault {
    /// JSON pointer to the field in the body, where the fault is in the body.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "/weekly_hours")]
    pub pointer: Option<String>,
    /// Name of the query parameter, where the fault is there.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "limit")]
    pub parameter: Option<String>,
    /// Name of the header, where the fault is there.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "If-Match")]
    pub header: Option<String>,
    /// What is wrong, as a word of a closed list.
    pub code: FaultCode,
    /// What is wrong, for a person.
    #[schema(example = "must be between 0 and 60")]
    pub detail: String,
}

impl Fault {
    /// A fault in the body.
    #[must_use]
    pub fn at(pointer: impl Into<String>, code: FaultCode, detail: impl Into<String>) -> Self {
        Self {
            pointer: Some(pointer.into()),
            parameter: None,
            header: None,
            code,
            detail: detail.into(),
        }
    }

    /// A text in the body that has nothing to read in it.
    #[must_use]
    pub fn blank(pointer: impl Into<String>) -> Self {
        Self::at(
            pointer,
            FaultCode::Blank,
            "must have a character that can be seen",
        )
    }

    /// A fault in the query.
    #[must_use]
    pub fn parameter(name: impl Into<String>, code: FaultCode, detail: impl Into<String>) -> Self {
        Self {
            pointer: None,
            parameter: Some(name.into()),
            header: None,
            code,
            detail: detail.into(),
        }
    }

    /// A fault in a header.
    #[must_use]
    pub fn header(name: impl Into<String>, code: FaultCode, detail: impl Into<String>) -> Self {
        Self {
            pointer: None,
            parameter: None,
            header: Some(name.into()),
            code,
            detail: detail.into(),
        }
    }
}
