//! A practice session, and what a partner said of it.

use crate::feedback::ObservationId;
use crate::method::practice::Direction;
use crate::method::themes::{Polarity, Ratings, Theme};
use crate::platform::auth;
use crate::platform::clock::Time;
use crate::platform::db::schema::practice_sessions;
use crate::platform::db::{Doc, Private};
use crate::platform::ids::{CandidateId, TenantId};
use crate::question_bank::{Choice, ChosenQuestion};
use chrono::NaiveDate;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

crate::typed_id!(
    /// A practice session.
    PracticeSessionId, "prac"
);

/// The link by which a partner rates a practice session.
pub(super) type PartnerLink = auth::LinkToken<PracticeSessionId>;

crate::text_enum! {
    /// How somebody practises.
    PracticeKind {
        /// Aloud in front of a mirror.
        Mirror = "mirror",
        /// With a friend who listens.
        Friend = "friend",
        /// As if it were the interview, with somebody who asks.
        MockInterview = "mock_interview",
        /// Recorded, and listened to afterwards.
        Recorded = "recorded",
    }
}

/// A rehearsal, planned or held.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = practice_sessions, primary_key(tenant_id, id), treat_none_as_null = true, treat_none_as_default_value = false)]
pub struct PracticeSession {
    /// The tenant.
    pub tenant_id: TenantId,
    /// Our id.
    pub id: PracticeSessionId,
    /// Who practises.
    pub candidate_id: CandidateId,
    /// How.
    pub kind: PracticeKind,
    /// What is answered.
    pub questions: Private<Vec<ChosenQuestion>>,
    /// The day for which it is planned.
    pub planned_on: Option<NaiveDate>,
    /// The day on which it was held.
    pub completed_on: Option<NaiveDate>,
    /// How long it is, or was.
    pub minutes: Option<i32>,
    /// How the candidate rates themselves.
    pub self_ratings: Doc<Ratings>,
    /// Notes to oneself.
    pub notes: Option<Private<String>>,
    /// The SHA-256 of the link that was made last, open or not; none before the first.
    pub link_hash: Option<Vec<u8>>,
    /// When that link closes; none when it has been used or taken back.
    pub link_expires_at: Option<Time>,
    /// What a partner said.
    pub partner: Option<Private<PartnerRating>>,
    /// Raised by every change.
    pub version: i32,
    /// When it was planned.
    pub created_at: Time,
    /// When this last changed.
    pub updated_at: Time,
}

impl PracticeSession {
    /// Whether this is the link that was made last, whether it is still open or not.
    pub(super) fn has_link(&self, token: &PartnerLink) -> bool {
        let hash = self.link_hash.as_ref();
        hash.is_some_and(|hash| token.has_hash(hash))
    }
}

/// What a partner said of a practice session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartnerRating {
    /// Who, as they sign.
    pub partner_name: Option<String>,
    /// By theme, 1 to 5.
    pub ratings: Ratings,
    /// What follows for a plan: what was said in words, and ratings that speak for themselves.
    pub points: Vec<PartnerPoint>,
    /// When.
    pub rated_at: Time,
}

/// One point of a partner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartnerPoint {
    /// Its id, by which a plan cites it.
    pub id: ObservationId,
    /// What it is about.
    pub theme: Theme,
    /// For or against.
    pub polarity: Polarity,
    /// The partner's words; none where only the rating speaks.
    pub words: Option<String>,
}

/// A practice session as somebody plans it.
#[derive(Debug, Clone)]
pub(super) struct NewPracticeSession {
    /// How.
    pub kind: PracticeKind,
    /// What is answered.
    pub questions: Vec<Choice>,
    /// The day for which it is planned.
    pub planned_on: Option<NaiveDate>,
    /// How long it is.
    pub minutes: Option<i32>,
    /// Notes to oneself.
    pub notes: Option<String>,
}

/// How a session went.
#[derive(Debug, Clone)]
pub(super) struct Held {
    /// The day; today when none.
    pub completed_on: Option<NaiveDate>,
    /// How long it was.
    pub minutes: Option<i32>,
    /// How the candidate rates themselves.
    pub self_ratings: Ratings,
    /// Notes to oneself.
    pub notes: Option<String>,
}

/// What a partner says, before we store it.
#[derive(Debug, Clone)]
pub(super) struct SaidOfPractice {
    /// Who, as they sign.
    pub partner_name: Option<String>,
    /// By theme, 1 to 5.
    pub ratings: Ratings,
    /// What went well.
    pub strengths: Vec<PartnerWords>,
    /// One thing to try.
    pub tip: Option<PartnerWords>,
}

/// A partner's words about a theme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PartnerWords {
    /// What they are about.
    pub theme: Theme,
    /// The words.
    pub words: String,
}

/// What the holder of a link sees.
#[derive(Debug)]
pub(super) struct OpenedByLink {
    /// Whom they listen to.
    pub first_name: String,
    /// The language of that person, for somebody whose own is not known.
    pub locale: String,
    /// The session.
    pub session: PracticeSession,
}

/// A link that was just made.
#[derive(Debug)]
pub(super) struct Invitation {
    /// The session.
    pub session: PracticeSession,
    /// The link, to be shown once.
    pub token: PartnerLink,
}

/// One rating of a theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct DatedRating {
    /// The day, as the candidate saw it.
    pub on: NaiveDate,
    /// 1 to 5.
    pub rating: u8,
    /// The session.
    pub session: PracticeSessionId,
}

/// Ratings of a theme over time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ThemeProgress {
    /// The theme.
    pub theme: Theme,
    /// One's own, oldest first.
    pub own: Vec<DatedRating>,
    /// Where they go.
    pub own_direction: Direction,
    /// The partners', oldest first.
    pub partner: Vec<DatedRating>,
    /// Where they go.
    pub partner_direction: Direction,
}

/// Ratings of a candidate over time.
#[derive(Debug, Clone)]
pub(super) struct PracticeProgress {
    /// Whose.
    pub candidate_id: CandidateId,
    /// Sessions that were held.
    pub sessions_completed: usize,
    /// By theme.
    pub themes: Vec<ThemeProgress>,
    /// The sum of the sessions' versions.
    pub version: i32,
}
