//! A do or a don't, and the card that all of a candidate's are on.

use crate::method::planner::Evidence;
use crate::method::themes::Theme;
use crate::platform::clock::Time;
use crate::platform::db::Private;
use crate::platform::db::schema::guideline_cards;
use crate::platform::ids::{CandidateId, TenantId};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

crate::typed_id!(
    /// A do or a don't.
    GuidelineId, "gdln"
);

crate::text_enum! {
    /// Whether a guideline says what to do or what to leave.
    GuidelineKind {
        /// Something to do, or to go on doing.
        Do = "do",
        /// Something to leave, with a do beside it.
        Dont = "dont",
    }
}

crate::text_enum! {
    /// What became of a guideline.
    GuidelineState {
        /// The evidence asks for it; the candidate has not said anything yet.
        Proposed = "proposed",
        /// The candidate took it, or wrote it.
        Accepted = "accepted",
        /// The candidate put it aside.
        Retired = "retired",
    }
}

crate::text_enum! {
    /// Where a guideline comes from.
    GuidelineOrigin {
        /// What was said and noted.
        Evidence = "evidence",
        /// The candidate.
        Own = "own",
    }
}

crate::text_enum! {
    /// What the candidate can make of a guideline.
    GuidelineMove {
        /// To take it, also one that was retired.
        Accepted = "accepted",
        /// To put it aside; a do takes its don't along.
        Retired = "retired",
    }
}

/// A do or a don't.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guideline {
    /// Our id.
    pub id: GuidelineId,
    /// Do or don't.
    pub kind: GuidelineKind,
    /// Where it comes from.
    pub origin: GuidelineOrigin,
    /// What became of it.
    pub state: GuidelineState,
    /// What it is about, if it is about a theme.
    pub theme: Option<Theme>,
    /// The words.
    pub text: String,
    /// Whether the words are the candidate's: then they stay, whatever the evidence says.
    pub is_edited: bool,
    /// Whether it is a strength to keep.
    pub keeps_strength: bool,
    /// The do that goes with a don't.
    pub instead_id: Option<GuidelineId>,
    /// What stands behind it; nothing behind an own one.
    pub evidence: Vec<Evidence>,
    /// Raised by every change, also of its place.
    pub version: i32,
    /// When it was made.
    pub created_at: Time,
    /// When it last changed.
    pub updated_at: Time,
}

impl Guideline {
    /// Whether it is on the card.
    pub(super) fn is_active(&self) -> bool {
        self.state != GuidelineState::Retired
    }
}

/// All guidelines of a candidate, in their order.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = guideline_cards, primary_key(tenant_id, candidate_id), treat_none_as_null = true, treat_none_as_default_value = false)]
pub(super) struct GuidelineCard {
    /// The tenant.
    pub tenant_id: TenantId,
    /// Whose it is.
    pub candidate_id: CandidateId,
    /// The entries; their order is that of the card.
    pub entries: Private<Vec<Guideline>>,
    /// Raised by every change.
    pub version: i32,
    /// When the first entry came.
    pub created_at: Time,
    /// When this last changed.
    pub updated_at: Time,
}

/// What a new don't has beside it.
#[derive(Debug, Clone)]
pub(super) enum Instead {
    /// A new do with these words.
    Words(String),
    /// One that is there.
    Existing(GuidelineId),
}

/// A guideline as the candidate writes one.
#[derive(Debug, Clone)]
pub(super) enum NewGuideline {
    /// A do.
    Do { theme: Option<Theme>, text: String },
    /// A don't and what goes with it.
    Dont {
        theme: Option<Theme>,
        text: String,
        instead: Instead,
    },
}

/// A change to a guideline.
#[derive(Debug, Clone, Default)]
pub(super) struct Change {
    /// Other words.
    pub text: Option<String>,
    /// Taken, or put aside.
    pub state: Option<GuidelineMove>,
    /// Its place among its kind, from 1.
    pub position: Option<usize>,
}

/// A guideline with its place.
#[derive(Debug, Clone)]
pub(super) struct Placed {
    /// The guideline.
    pub guideline: Guideline,
    /// Its place among its kind, from 1; none when retired.
    pub position: Option<usize>,
}

/// A do as it stands on the card, with the don't that goes with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintedGuideline {
    /// What to do.
    pub guideline: Guideline,
    /// What to leave, if a don't goes with it.
    pub dont: Option<Guideline>,
}
