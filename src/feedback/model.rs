//! Feedback and its observations.

use crate::candidates::Candidate;
use crate::feedback_requests::{Channel, FeedbackRequest};
use crate::interviews::{Interview, InterviewId};
use crate::method::themes::{Level, Polarity, Ratings, Theme};
use crate::platform::clock::Time;
use crate::platform::db::schema::feedback;
use crate::platform::db::{Doc, Private};
use crate::platform::ids::{CandidateId, FeedbackRequestId, TenantId};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

crate::typed_id!(
    /// Feedback on an interview.
    FeedbackId, "fdbk"
);

crate::typed_id!(
    /// One point of feedback.
    ObservationId, "obsv"
);

/// One point of feedback: one theme, for or against, in the giver's words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Observation {
    /// Its id, by which it is assessed and cited as evidence.
    pub id: ObservationId,
    /// What it is about.
    pub theme: Theme,
    /// Whether it speaks for the candidate.
    pub polarity: Polarity,
    /// What it is aimed at.
    pub level: Level,
    /// The giver's words.
    pub words: String,
}

/// Feedback as it was given.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = feedback, primary_key(tenant_id, id), treat_none_as_null = true, treat_none_as_default_value = false)]
pub struct Feedback {
    /// The tenant.
    pub tenant_id: TenantId,
    /// Our id.
    pub id: FeedbackId,
    /// The interview that it is about.
    pub interview_id: InterviewId,
    /// Whose interview it was.
    pub candidate_id: CandidateId,
    /// The request that it answers, if it came by a link.
    pub feedback_request_id: Option<FeedbackRequestId>,
    /// From which side it came.
    pub source: Channel,
    /// Who gave it, as they sign.
    pub giver_name: Option<Private<String>>,
    /// Ratings by theme.
    pub ratings: Doc<Ratings>,
    /// Its points.
    pub observations: Private<Vec<Observation>>,
    /// Free text.
    pub comment: Option<Private<String>>,
    /// What the giver would advise.
    pub advice: Option<Private<String>>,
    /// When it was given.
    pub received_at: Time,
    /// How the candidate thought that it went, 1 to 5, said before opening.
    pub self_rating: Option<i32>,
    /// When the candidate opened it.
    pub opened_at: Option<Time>,
    /// Raised by every change.
    pub version: i32,
    /// When we stored it.
    pub created_at: Time,
    /// When this last changed.
    pub updated_at: Time,
}

/// What is counted of feedback.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = feedback)]
pub struct CountedFeedback {
    /// Whose interview it was.
    pub candidate_id: CandidateId,
    /// Its points.
    pub observations: Private<Vec<CountedPoint>>,
}

/// What is counted of a point: its words are not taken out.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct CountedPoint {
    /// What it is about.
    pub theme: Theme,
    /// Whether it speaks for the candidate.
    pub polarity: Polarity,
}

/// Feedback as somebody gives it, before we store it.
#[derive(Debug, Clone)]
pub(super) struct NewFeedback {
    /// From which side it comes.
    pub source: Channel,
    /// When it was given, when that was not just now.
    pub received_at: Option<Time>,
    /// What is said.
    pub said: Said,
}

/// What a giver says, by a link or through the tenant.
#[derive(Debug, Clone, Default)]
pub struct Said {
    /// Who says it, as they sign.
    pub giver_name: Option<String>,
    /// Ratings by theme.
    pub ratings: Ratings,
    /// The points.
    pub observations: Vec<NewObservation>,
    /// Free text.
    pub comment: Option<String>,
    /// What the giver would advise.
    pub advice: Option<String>,
}

/// One point as somebody makes it.
#[derive(Debug, Clone)]
pub struct NewObservation {
    /// What it is about.
    pub theme: Theme,
    /// Whether it speaks for the candidate.
    pub polarity: Polarity,
    /// What it is aimed at.
    pub level: Level,
    /// The giver's words.
    pub words: String,
}

/// What the holder of a link needs in order to answer.
#[derive(Debug)]
pub(super) struct OpenedByLink {
    /// The request that the link opens.
    pub request: FeedbackRequest,
    /// The interview that it asks about.
    pub interview: Interview,
    /// Whose interview it was.
    pub candidate: Candidate,
}
