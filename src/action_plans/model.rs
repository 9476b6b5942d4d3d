//! An action plan: what it works on, and what it was made from.

use crate::interviews::{InterviewId, QuestionId};
use crate::method::planner::{
    Changes, Encouragement, Focus, Guidelines, Note, StrengthEntry, ThemeScore,
};
use crate::method::themes::{Recognition, Theme};
use crate::platform::clock::Time;
use crate::platform::db::schema::action_plans;
use crate::platform::db::{Doc, Private};
use crate::platform::ids::{CandidateId, TenantId};
use crate::recovery_records::RecoveryId;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

crate::typed_id!(
    /// An action plan.
    ActionPlanId, "plan"
);

crate::text_enum! {
    /// How far an action plan is.
    PlanState {
        /// There is something left to do, or it waits.
        Active = "active",
        /// Every task is done or left out.
        Completed = "completed",
    }
}

/// An action plan; its tasks are rows of their own.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = action_plans, primary_key(tenant_id, id), treat_none_as_null = true, treat_none_as_default_value = false)]
pub struct ActionPlan {
    /// The tenant.
    pub tenant_id: TenantId,
    /// Our id.
    pub id: ActionPlanId,
    /// The recovery that it belongs to; a recovery has one plan.
    pub recovery_id: RecoveryId,
    /// The interview that it is about.
    pub interview_id: InterviewId,
    /// Whose it is.
    pub candidate_id: CandidateId,
    /// How far it is.
    pub state: PlanState,
    /// How often tasks or days were chosen, from 1.
    pub revision: i32,
    /// What it works on, the most urgent first.
    pub focuses: Private<Vec<Focus>>,
    /// How much the evidence asks for work on each theme, with every term.
    pub scores: Doc<Vec<ThemeScore>>,
    /// The short list to carry along.
    pub guidelines: Private<Guidelines>,
    /// What speaks for the candidate.
    pub strengths: Private<Vec<StrengthEntry>>,
    /// Honest words about what nobody can work on.
    pub encouragements: Private<Vec<Encouragement>>,
    /// What it says about itself.
    pub notes: Private<Vec<Note>>,
    /// What the last change of tasks or days did, and why.
    pub changes: Doc<Changes>,
    /// What it was made from.
    pub evidence: Doc<Basis>,
    /// Raised by every change.
    pub version: i32,
    /// When it was made.
    pub created_at: Time,
    /// When this last changed.
    pub updated_at: Time,
}

impl ActionPlan {
    /// The theme that comes first.
    pub(super) fn first_focus(&self) -> Option<Theme> {
        self.focuses.first().map(|focus| focus.theme)
    }

    /// The notes that stand on private words.
    pub(super) fn own_notes(&self) -> impl Iterator<Item = Note> + use<> {
        let mut own = self.notes.0.clone();
        own.retain(Note::is_private);
        own.into_iter()
    }
}

/// What a plan was made from: as long as it is the same, there is nothing to revise.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Basis {
    /// Points of opened feedback and of reflections, and what the candidate makes of them. Private.
    pub observations: Vec<(String, Recognition)>,
    /// Questions that tripped the candidate up.
    pub questions: Vec<QuestionId>,
}
