//! Action plans on the wire: one file for each operation, and here what they answer with.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `action_plans_create` | tenant, the candidate | makes a recovery's plan, a tenant's without what is private; announces `action_plan.created` |
//! | `action_plans_list` | tenant, the candidate | pages, newest first |
//! | `action_plans_get` | tenant, the candidate | one |
//! | `action_plans_revise` | tenant, the candidate | takes in what is known now, a tenant's only the days; announces `action_plan.revised` |
//! | `action_plans_calendar` | tenant, the candidate | its days as a calendar file |

mod calendar;
mod create;
mod get;
mod list;
mod revise;

use super::model::{ActionPlan, ActionPlanId, PlanState};
use super::tasks;
use super::visibility::Shown;
use crate::interviews::InterviewId;
use crate::method::planner::{
    Changes, Encouragement, Evidence, Focus, Guidelines, Note, StrengthEntry, ThemeScore,
};
use crate::method::themes::Theme;
use crate::platform::clock::Time;
use crate::platform::ids::CandidateId;
use crate::platform::reply::Resource;
use crate::platform::routes::Routes;
use crate::recovery_records::RecoveryId;
use serde::Serialize;
use utoipa::ToSchema;

/// Registers the operations.
pub fn routes(routes: &mut Routes) {
    routes
        .service(create::create)
        .service(list::list)
        .service(get::get)
        .service(revise::revise)
        .service(calendar::calendar);
    tasks::api::routes(routes);
}

/// A theme that the plan works on.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct FocusBody {
    /// The theme.
    theme: Theme,
    /// Its place, from 1.
    #[schema(minimum = 1, maximum = 3)]
    rank: u8,
    /// How much the evidence asks for it; null for a tenant's server.
    score: Option<f64>,
    /// The strongest evidence behind it; empty for a tenant's server.
    evidence: Vec<Evidence>,
}

impl FocusBody {
    fn of(focus: Focus, to_candidate: bool) -> Self {
        Self {
            theme: focus.theme,
            rank: focus.rank,
            score: to_candidate.then_some(focus.score),
            evidence: focus.evidence,
        }
    }
}

/// An action plan.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "id": "plan_01jd8w3k5rfx7v2m9q4n6t8b0c", "recovery_id": "rcvy_01jd8w3k5rfx7v2m9q4n6t8b0c",
    "interview_id": "intv_01jd8w3k5rfx7v2m9q4n6t8b0c", "candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c",
    "state": "active", "revision": 1,
    "focuses": [{"theme": "answer_depth", "rank": 1, "score": 1.0, "evidence": [
        {"kind": "observation", "id": "obsv_01jd8w3k5rfx7v2m9q4n6t8b0c", "words": "Answers stayed rather general."}
    ]}],
    "scores": [{"theme": "answer_depth", "score": 1.0, "improvements": 1.0, "strengths": 0.0, "repeated": false, "is_focus": true,
        "terms": [{"observation_id": "obsv_01jd8w3k5rfx7v2m9q4n6t8b0c", "polarity": "improvement", "source_weight": 1.0,
            "recognition_weight": 1.0, "recency": 1.0, "value": 1.0}]}],
    "guidelines": {"dos": [], "donts": []}, "strengths": [], "encouragements": [],
    "notes": [{"code": "paused", "text": "Nothing is due before 26 November 2026: your pause comes first.", "task_keys": []}],
    "changes": {"added": [], "kept": [], "moved": [], "retired": []}, "version": 1,
    "created_at": "2026-11-23T18:15:00.000Z", "updated_at": "2026-11-23T18:15:00.000Z"
}))]
pub(super) struct ActionPlanBody {
    /// Our id.
    id: ActionPlanId,
    /// The recovery that it belongs to; a recovery has one plan.
    recovery_id: RecoveryId,
    /// The interview that it is about.
    interview_id: InterviewId,
    /// Whose it is.
    candidate_id: CandidateId,
    /// How far it is.
    state: PlanState,
    /// How often tasks or days were chosen, from 1.
    #[schema(minimum = 1)]
    revision: i32,
    /// At most three themes to work on, the most urgent first.
    #[schema(max_items = 3)]
    focuses: Vec<FocusBody>,
    /// How much the evidence asks for work on each theme, with every term of the sum; empty for a tenant's server.
    scores: Vec<ThemeScore>,
    /// A short list to carry along, never more don'ts than do's; empty for a tenant's server.
    guidelines: Guidelines,
    /// What speaks for the candidate, across interviews; empty for a tenant's server.
    strengths: Vec<StrengthEntry>,
    /// Honest words about what nobody can work on; empty for a tenant's server.
    encouragements: Vec<Encouragement>,
    /// What the plan says about itself.
    notes: Vec<Note>,
    /// What the last change of tasks or days did, and why. After a revision that asked for nothing else, all is `kept`.
    changes: Changes,
    /// Raised by every change.
    version: i32,
    /// When it was made.
    created_at: Time,
    /// When this last changed.
    updated_at: Time,
}

impl From<Shown> for ActionPlanBody {
    fn from(shown: Shown) -> Self {
        let Shown { plan, to_candidate } = shown;
        let ActionPlan {
            focuses, changes, ..
        } = plan;
        Self {
            id: plan.id,
            recovery_id: plan.recovery_id,
            interview_id: plan.interview_id,
            candidate_id: plan.candidate_id,
            state: plan.state,
            revision: plan.revision,
            focuses: focuses
                .0
                .into_iter()
                .map(|focus| FocusBody::of(focus, to_candidate))
                .collect(),
            scores: plan.scores.0,
            guidelines: plan.guidelines.0,
            strengths: plan.strengths.0,
            encouragements: plan.encouragements.0,
            notes: plan.notes.0,
            changes: changes.0,
            version: plan.version,
            created_at: plan.created_at,
            updated_at: plan.updated_at,
        }
    }
}

impl Resource for ActionPlanBody {
    fn path(&self) -> String {
        format!("/v1/action_plans/{}", self.id)
    }
    fn version(&self) -> i32 {
        self.version
    }
}
