//! `practice_progress_get`

use crate::method::practice::Direction;
use crate::method::themes::Theme;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::PracticeRead;
use crate::platform::ids::CandidateId;
use crate::platform::ratings::Rating;
use crate::platform::reply::{Reply, Resource};
use crate::practice_sessions::model::{
    DatedRating, PracticeProgress, PracticeSessionId, ThemeProgress,
};
use crate::practice_sessions::service;
use actix_web::get;
use actix_web::web::Path;
use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

/// How ratings in practice went over time.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c", "sessions_completed": 2,
    "themes": [{"theme": "answer_depth", "self_direction": "rising", "partner_direction": "too_early",
        "self_ratings": [
            {"on": "2026-11-25", "rating": 2, "practice_session_id": "prac_01jd8w3k5rfx7v2m9q4n6t8b0c"},
            {"on": "2026-11-28", "rating": 3, "practice_session_id": "prac_01jd8w3k5rfx7v2m9q4n6t8b0d"}
        ],
        "partner_ratings": [{"on": "2026-11-28", "rating": 4, "practice_session_id": "prac_01jd8w3k5rfx7v2m9q4n6t8b0d"}]}],
    "version": 5
}))]
pub(in crate::practice_sessions) struct PracticeProgressBody {
    /// Whose.
    candidate_id: CandidateId,
    /// Sessions that were held.
    sessions_completed: usize,
    /// By theme, as far as something was rated, in the order of their names.
    themes: Vec<ThemeProgressBody>,
    /// The sum of the sessions' versions; the `ETag` is made of it and of the answer.
    version: i32,
}

/// Ratings of one theme over time.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "theme": "answer_depth", "self_direction": "too_early", "partner_direction": "too_early", "self_ratings": [],
    "partner_ratings": [{"on": "2026-11-28", "rating": 4, "practice_session_id": "prac_01jd8w3k5rfx7v2m9q4n6t8b0d"}]
}))]
pub(in crate::practice_sessions) struct ThemeProgressBody {
    /// The theme.
    theme: Theme,
    /// Where the candidate's own ratings go: the later half against the earlier one, at least half a point apart.
    self_direction: Direction,
    /// Where the partners' ratings go.
    partner_direction: Direction,
    /// The candidate's own, of sessions that were held, oldest first.
    self_ratings: Vec<DatedRatingBody>,
    /// The partners', oldest first.
    partner_ratings: Vec<DatedRatingBody>,
}

/// One rating.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"on": "2026-11-28", "rating": 4, "practice_session_id": "prac_01jd8w3k5rfx7v2m9q4n6t8b0d"}))]
pub(in crate::practice_sessions) struct DatedRatingBody {
    /// The day, in the candidate's zone.
    on: NaiveDate,
    /// 1 to 5.
    #[schema(value_type = Rating)]
    rating: u8,
    /// The session.
    practice_session_id: PracticeSessionId,
}

impl From<DatedRating> for DatedRatingBody {
    fn from(dated: DatedRating) -> Self {
        Self {
            on: dated.on,
            rating: dated.rating,
            practice_session_id: dated.session,
        }
    }
}

impl From<ThemeProgress> for ThemeProgressBody {
    fn from(progress: ThemeProgress) -> Self {
        Self {
            theme: progress.theme,
            self_direction: progress.own_direction,
            partner_direction: progress.partner_direction,
            self_ratings: progress.own.into_iter().map(Into::into).collect(),
            partner_ratings: progress.partner.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<PracticeProgress> for PracticeProgressBody {
    fn from(progress: PracticeProgress) -> Self {
        Self {
            candidate_id: progress.candidate_id,
            sessions_completed: progress.sessions_completed,
            themes: progress.themes.into_iter().map(Into::into).collect(),
            version: progress.version,
        }
    }
}

impl Resource for PracticeProgressBody {
    fn path(&self) -> String {
        format!("/v1/candidates/{}/practice_progress", self.candidate_id)
    }
    fn version(&self) -> i32 {
        self.version
    }
}

/// Get how practice went over time
///
/// For the candidate alone: for each theme their own ratings and those of their partners, dated, and where each is going. One
/// lower rating says little: a tired day, harder questions or a stricter friend do that.
#[utoipa::path(
    tag = "Practice", operation_id = "practice_progress_get",
    params(("candidate_id" = CandidateId, Path, description = "The candidate.")),
    responses((status = 200, description = "The ratings by theme.", body = PracticeProgressBody)),
    security(("candidate" = ["practice:read"]))
)]
#[get("/v1/candidates/{candidate_id}/practice_progress")]
pub(super) async fn get(
    caller: Caller<PracticeRead>,
    candidate: Path<CandidateId>,
) -> Result<Reply> {
    caller
        .show(move |tx| {
            Reply::derived(&PracticeProgressBody::from(service::progress(
                tx, *candidate,
            )?))
        })
        .await
}
