//! `candidates_progress`

use crate::interviews::{InterviewId, Outcome, Stage};
use crate::method::content::Statement;
use crate::method::practice::Direction;
use crate::method::themes::Theme;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::ProgressRead;
use crate::platform::clock::Time;
use crate::platform::ids::CandidateId;
use crate::platform::reply::{Reply, Resource};
use crate::progress::model::{Attempt, PracticeLine, Progress, TaskCounts, ThemeLine, ThemePoint};
use crate::progress::service;
use crate::well_being_records::{MoodPoint, MoodSource};
use actix_web::get;
use actix_web::web::Path;
use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

/// The row of the method.
const METHOD: &str = "M19";

/// One interview on the way.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct AttemptBody {
    /// The interview.
    interview_id: InterviewId,
    /// The how many-th it was, from 1.
    number: usize,
    /// Its day, as the candidate's.
    held_on: NaiveDate,
    /// The role.
    role: String,
    /// How far in the process.
    stage: Stage,
    /// The mean of all ratings in opened feedback, 1 to 5, to one decimal; null without any.
    mean_rating: Option<f64>,
    /// How the candidate thought that it went, 1 to 5; null where they did not say.
    self_rating: Option<i32>,
    /// Points for the candidate in opened feedback.
    strengths: usize,
    /// Points to work on in opened feedback.
    improvements: usize,
}

impl From<(usize, Attempt)> for AttemptBody {
    fn from((index, attempt): (usize, Attempt)) -> Self {
        Self {
            interview_id: attempt.interview.id,
            number: index.saturating_add(1),
            held_on: attempt.on,
            role: attempt.interview.role,
            stage: attempt.interview.stage,
            mean_rating: attempt.rated.value(),
            self_rating: attempt.self_rating,
            strengths: attempt.strengths,
            improvements: attempt.improvements,
        }
    }
}

/// A theme after one interview.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ThemePointBody {
    /// The interview.
    interview_id: InterviewId,
    /// Its day, as the candidate's.
    held_on: NaiveDate,
    /// The mean of what it was rated, 1 to 5, to one decimal; null where nobody rated it.
    mean_rating: Option<f64>,
    /// Points for the candidate.
    strengths: usize,
    /// Points to work on.
    improvements: usize,
}

impl From<ThemePoint> for ThemePointBody {
    fn from(point: ThemePoint) -> Self {
        Self {
            interview_id: point.interview_id,
            held_on: point.on,
            mean_rating: point.rated.value(),
            strengths: point.strengths,
            improvements: point.improvements,
        }
    }
}

/// A theme over the interviews.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ThemeLineBody {
    /// The theme.
    theme: Theme,
    /// Where its ratings go, the later interviews held against the earlier ones.
    direction: Direction,
    /// By interview, oldest first; only those after which it was spoken of.
    points: Vec<ThemePointBody>,
}

impl From<ThemeLine> for ThemeLineBody {
    fn from(line: ThemeLine) -> Self {
        Self {
            theme: line.theme,
            direction: line.direction,
            points: line.points.into_iter().map(Into::into).collect(),
        }
    }
}

/// Ratings of a theme in practice.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct PracticeLineBody {
    /// The theme.
    theme: Theme,
    /// Where the own ratings go.
    own_direction: Direction,
    /// Where the partners' ratings go.
    partner_direction: Direction,
}

impl From<PracticeLine> for PracticeLineBody {
    fn from(line: PracticeLine) -> Self {
        Self {
            theme: line.theme,
            own_direction: line.own,
            partner_direction: line.partner,
        }
    }
}

/// How hard it was at one time.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct MoodPointBody {
    /// When.
    noted_at: Time,
    /// How hard it was to bear, from 0 (not at all) to 10 (as hard as it can be).
    intensity: i32,
    /// Where it was noted.
    source: MoodSource,
}

impl From<MoodPoint> for MoodPointBody {
    fn from(point: MoodPoint) -> Self {
        Self {
            noted_at: point.at,
            intensity: point.intensity,
            source: point.source,
        }
    }
}

/// Tasks of all plans.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct TaskCountsBody {
    /// Done.
    done: usize,
    /// Open or in progress.
    open: usize,
    /// Waiting.
    later: usize,
}

impl From<TaskCounts> for TaskCountsBody {
    fn from(counts: TaskCounts) -> Self {
        Self {
            done: counts.done,
            open: counts.open,
            later: counts.later,
        }
    }
}

/// How a candidate gets on. Nobody else can read it.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c", "method": "M19", "attempts": 2, "went_further": 0,
    "interviews": [
        {"interview_id": "intv_01jd8w3k5rfx7v2m9q4n6t8b0c", "number": 1, "held_on": "2026-10-12", "role": "Data analyst", "stage": "first",
            "mean_rating": 2.5, "self_rating": 3, "strengths": 1, "improvements": 2},
        {"interview_id": "intv_01jd8w3k5rfx7v2m9q4n6t8b0d", "number": 2, "held_on": "2026-11-18", "role": "Data analyst", "stage": "final",
            "mean_rating": 3.5, "self_rating": 3, "strengths": 2, "improvements": 1}
    ],
    "themes": [{"theme": "answer_depth", "direction": "rising", "points": [
        {"interview_id": "intv_01jd8w3k5rfx7v2m9q4n6t8b0c", "held_on": "2026-10-12", "mean_rating": 2.0, "strengths": 0, "improvements": 1},
        {"interview_id": "intv_01jd8w3k5rfx7v2m9q4n6t8b0d", "held_on": "2026-11-18", "mean_rating": 3.0, "strengths": 0, "improvements": 1}
    ]}],
    "rehearsals": 3, "practice": [{"theme": "answer_depth", "own_direction": "rising", "partner_direction": "too_early"}],
    "mood": [{"noted_at": "2026-11-20T18:15:00.000Z", "intensity": 7, "source": "check_in"}],
    "tasks": {"done": 4, "open": 3, "later": 0},
    "statements": [{"code": "noisy_sample", "occasion": "always", "method": "M19", "text": "One interview is a noisy sample.",
        "verified": true, "sources": ["interviewing.io 2023 (its own data)"]}],
    "version": 3
}))]
pub(super) struct ProgressBody {
    /// Whose it is.
    candidate_id: CandidateId,
    /// The row of the method.
    method: &'static str,
    /// Interviews that were held, of the latest hundred.
    attempts: usize,
    /// Of these, how many led to a next round or an offer.
    went_further: usize,
    /// These interviews, oldest first.
    interviews: Vec<AttemptBody>,
    /// Each theme that opened feedback speaks of, over the interviews.
    themes: Vec<ThemeLineBody>,
    /// Rehearsals that were held.
    rehearsals: usize,
    /// Practice by theme.
    practice: Vec<PracticeLineBody>,
    /// How hard it was, oldest first; empty where nothing is kept of that.
    mood: Vec<MoodPointBody>,
    /// Tasks of all plans.
    tasks: TaskCountsBody,
    /// Kind sentences that are true, each with its source; show them as they are.
    statements: Vec<Statement>,
    /// The candidate's version. The `ETag` also follows everything that this is made of.
    version: i32,
}

impl From<Progress> for ProgressBody {
    fn from(progress: Progress) -> Self {
        let further =
            |one: &&Attempt| matches!(one.interview.outcome, Outcome::Advanced | Outcome::Offered);
        Self {
            candidate_id: progress.candidate.id,
            method: METHOD,
            attempts: progress.attempts.len(),
            went_further: progress.attempts.iter().filter(further).count(),
            interviews: progress
                .attempts
                .into_iter()
                .enumerate()
                .map(Into::into)
                .collect(),
            themes: progress.themes.into_iter().map(Into::into).collect(),
            rehearsals: progress.rehearsals,
            practice: progress.practice.into_iter().map(Into::into).collect(),
            mood: progress.mood.into_iter().map(Into::into).collect(),
            tasks: progress.tasks.into(),
            statements: progress.statements,
            version: progress.candidate.version,
        }
    }
}

impl Resource for ProgressBody {
    fn path(&self) -> String {
        format!("/v1/candidates/{}/progress", self.candidate_id)
    }
    fn version(&self) -> i32 {
        self.version
    }
}

/// Get a candidate's progress
///
/// How somebody gets on over several interviews: each as an attempt, what was said of each theme from one to the next,
/// rehearsals, tasks, and how hard it was where they keep that. Only opened feedback counts. Sentences that help come along,
/// each with its source. Only the candidate can read it.
#[utoipa::path(
    tag = "Candidates", operation_id = "candidates_progress",
    params(("candidate_id" = CandidateId, Path, description = "The candidate.")),
    responses((status = 200, description = "The progress.", body = ProgressBody)),
    security(("candidate" = ["progress:read"]))
)]
#[get("/v1/candidates/{candidate_id}/progress")]
pub(super) async fn get(caller: Caller<ProgressRead>, id: Path<CandidateId>) -> Result<Reply> {
    caller
        .show(move |tx| Reply::derived(&ProgressBody::from(service::progress(tx, *id)?)))
        .await
}
