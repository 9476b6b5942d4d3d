//! Reflections on the wire: one file for each operation, and here what several of them answer with.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `reflections_create` | the candidate | begins a reflection on an interview |
//! | `reflections_list` | the candidate | pages, newest first |
//! | `reflections_get` | the candidate | one, with what came of the interview and how far the views are apart |
//! | `reflections_update` | the candidate | writes the next parts, or others |
//! | `reflections_delete` | the candidate | forgets it |
//! | `reflection_prompts_get` | the candidate | what to ask for each part, in order; in `api/prompts.rs` |

mod create;
mod delete;
mod get;
mod list;
mod parts;
mod prompts;
mod update;

use super::model::{
    Comparison, ExpectedOutcome, Factor, FactorEffect, Positive, ReflectionId, ReviewedQuestion,
    SkippablePart, View, Written,
};
use crate::feedback::{FeedbackId, ObservationId};
use crate::feedback_requests::Channel;
use crate::interviews::{InterviewId, Outcome, QuestionId};
use crate::method::content::ReflectionPart;
use crate::method::support::Support;
use crate::method::themes::Theme;
use crate::platform::Result;
use crate::platform::clock::Time;
use crate::platform::ids::CandidateId;
use crate::platform::ratings::Rating;
use crate::platform::reply::{Reply, Resource};
use crate::platform::routes::Routes;
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// Registers the operations.
pub fn routes(routes: &mut Routes) {
    routes
        .service(create::create)
        .service(list::list)
        .service(get::get)
        .service(update::update)
        .service(delete::delete)
        .service(prompts::get_prompts);
}

/// A candidate's look back at an interview. Nobody else can read it.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "id": "refl_01jd8w3k5rfx7v2m9q4n6t8b0c", "interview_id": "intv_01jd8w3k5rfx7v2m9q4n6t8b0c",
    "candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c", "overall_rating": 4, "rating_stands": true,
    "expected_outcome": "positive", "actual_outcome": "rejected", "felt_well_still_no": true,
    "theme_ratings": {"confidence": 3, "preparation": 4},
    "compassion": "It was a hard day and you went in anyway.",
    "positives": [{"theme": "interpersonal", "words": "I let them finish and asked back."}],
    "questions": [{"question_id": "qstn_01jd8w3k5rfx7v2m9q4n6t8b0c", "rating": 2, "would_say_now": "I would tell of the stocktake."}],
    "factors": [{"id": "obsv_01jd8w3k5rfx7v2m9q4n6t8b0c", "theme": "confidence", "effect": "hindered", "words": null}],
    "critique": "I answered before the question was over.", "learning": null, "skipped_parts": [], "next_part": "learning",
    "gaps": [{"feedback_id": "fdbk_01jd8w3k5rfx7v2m9q4n6t8b0c", "source": "employer", "mean_rating": 3.0, "rating_gap": 1.0}],
    "version": 3, "created_at": "2026-11-22T18:15:00.000Z", "updated_at": "2026-11-24T18:15:00.000Z"
}))]
pub(super) struct ReflectionBody {
    /// Our id.
    id: ReflectionId,
    /// The interview; it has one reflection.
    interview_id: InterviewId,
    /// Who looks back.
    candidate_id: CandidateId,
    /// How it went overall, from 1 (needs the most work) to 5 (very strong), said before feedback was opened, here or when the
    /// first feedback was opened.
    overall_rating: Option<i32>,
    /// Whether feedback on the interview has been opened, so that `overall_rating` stands.
    rating_stands: bool,
    /// What the candidate expected.
    expected_outcome: Option<ExpectedOutcome>,
    /// How the interview ended; `pending` until an outcome is recorded.
    actual_outcome: Outcome,
    /// Whether it felt well (a rating of 4 or 5) or a yes was expected, and it was a no: then asking for advice comes first
    /// among the next steps of the recovery.
    felt_well_still_no: bool,
    /// Ratings by theme, each 1 to 5.
    #[schema(value_type = BTreeMap<Theme, Rating>)]
    theme_ratings: BTreeMap<Theme, u8>,
    /// A kind word to oneself.
    compassion: Option<String>,
    /// What went well.
    positives: Vec<PositiveBody>,
    /// How single questions went.
    questions: Vec<ReviewedQuestionBody>,
    /// What helped and what got in the way.
    factors: Vec<FactorBody>,
    /// What one would do differently.
    critique: Option<String>,
    /// One thing to take along.
    learning: Option<String>,
    /// What was left out on purpose.
    skipped_parts: Vec<SkippablePart>,
    /// The ordered part that comes next: `compassion`, `positives`, `critique` or `learning`; null when all are behind.
    next_part: Option<ReflectionPart>,
    /// How far this view and a giver's are apart, for each opened feedback on the interview.
    gaps: Vec<RatingGapBody>,
    /// Raised by every change; the `ETag` is made of it and of what the answer was derived from. `If-Match` compares the
    /// version alone.
    version: i32,
    /// When it was begun.
    created_at: Time,
    /// When this last changed.
    updated_at: Time,
}

/// A reflection that was written into, after what is to be said first.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "support": {
        "severity": "none", "message": null, "emergency": null, "help_lines": [], "tasks_wait": false,
        "href": "/v1/help_lines?country=GB"
    },
    "id": "refl_01jd8w3k5rfx7v2m9q4n6t8b0c", "interview_id": "intv_01jd8w3k5rfx7v2m9q4n6t8b0c",
    "candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c", "overall_rating": 4, "rating_stands": false,
    "expected_outcome": "positive", "actual_outcome": "rejected", "felt_well_still_no": true, "theme_ratings": {},
    "compassion": "It was a hard day and you went in anyway.", "positives": [], "questions": [], "factors": [],
    "critique": null, "learning": null, "skipped_parts": [], "next_part": "positives", "gaps": [],
    "version": 1, "created_at": "2026-11-22T18:15:00.000Z", "updated_at": "2026-11-22T18:15:00.000Z"
}))]
pub(super) struct WrittenReflectionBody {
    /// What to say before anything else, decided by the words that were written now. Show it whole and first. It is no part of the
    /// reflection and is not kept.
    support: Support,
    #[serde(flatten)]
    reflection: ReflectionBody,
}

impl WrittenReflectionBody {
    /// The answer to who wrote, made of how the reflection alone is answered.
    fn reply(written: Written, alone: fn(&ReflectionBody) -> Result<Reply>) -> Result<Reply> {
        let body = Self {
            support: written.support,
            reflection: written.view.into(),
        };
        let reply = alone(&body.reflection)?.saying_first(&body)?;
        Ok(reply.in_language(written.language))
    }
}

/// Something that went well.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"theme": "interpersonal", "words": "I let them finish and asked back."}))]
pub(super) struct PositiveBody {
    /// What it is about.
    theme: Option<Theme>,
    /// The candidate's words.
    words: String,
}

impl From<Positive> for PositiveBody {
    fn from(positive: Positive) -> Self {
        Self {
            theme: positive.theme,
            words: positive.words,
        }
    }
}

/// Something that had a part in how it went.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "id": "obsv_01jd8w3k5rfx7v2m9q4n6t8b0c", "theme": "confidence", "effect": "hindered",
    "words": "My mouth went dry in the first ten minutes."
}))]
pub(super) struct FactorBody {
    /// Its id, by which a plan cites it as evidence; it stays as long as theme and effect do.
    id: ObservationId,
    /// What it is about.
    theme: Theme,
    /// Whether it helped or got in the way.
    effect: FactorEffect,
    /// The candidate's words.
    words: Option<String>,
}

impl From<Factor> for FactorBody {
    fn from(factor: Factor) -> Self {
        Self {
            id: factor.id,
            theme: factor.theme,
            effect: factor.effect,
            words: factor.words,
        }
    }
}

/// How one question went.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "question_id": "qstn_01jd8w3k5rfx7v2m9q4n6t8b0c", "rating": 2, "would_say_now": "I would tell of the stocktake."
}))]
pub(super) struct ReviewedQuestionBody {
    /// The question; it may have been deleted since.
    question_id: QuestionId,
    /// How the answer went, 1 to 5.
    #[schema(value_type = Rating)]
    rating: u8,
    /// What one would say today.
    would_say_now: Option<String>,
}

impl From<ReviewedQuestion> for ReviewedQuestionBody {
    fn from(review: ReviewedQuestion) -> Self {
        Self {
            question_id: review.question_id,
            rating: review.rating,
            would_say_now: review.would_say_now,
        }
    }
}

/// How far the candidate's view and a giver's are apart.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "feedback_id": "fdbk_01jd8w3k5rfx7v2m9q4n6t8b0c", "source": "employer", "mean_rating": 3.0, "rating_gap": 1.0
}))]
pub(super) struct RatingGapBody {
    /// The feedback.
    feedback_id: FeedbackId,
    /// From which side it came.
    source: Channel,
    /// The mean of the giver's ratings, to one decimal; null without ratings.
    mean_rating: Option<f64>,
    /// `overall_rating` less `mean_rating`: above 0, the candidate thought better of it than the giver did. One interview is a
    /// noisy measure.
    rating_gap: Option<f64>,
}

impl From<Comparison> for RatingGapBody {
    fn from(gap: Comparison) -> Self {
        Self {
            feedback_id: gap.feedback_id,
            source: gap.source,
            mean_rating: gap.mean_rating,
            rating_gap: gap.rating_gap,
        }
    }
}

impl From<View> for ReflectionBody {
    fn from(view: View) -> Self {
        let reflection = view.reflection;
        Self {
            id: reflection.id,
            interview_id: reflection.interview_id,
            candidate_id: reflection.candidate_id,
            overall_rating: view.overall_rating,
            rating_stands: view.rating_stands,
            expected_outcome: reflection.expected_outcome,
            actual_outcome: view.actual_outcome,
            felt_well_still_no: view.felt_well_still_no,
            theme_ratings: reflection.theme_ratings.0,
            compassion: reflection.compassion.map(|words| words.0),
            positives: each(reflection.positives.0),
            questions: each(reflection.questions.0),
            factors: each(reflection.factors.0),
            critique: reflection.critique.map(|words| words.0),
            learning: reflection.learning.map(|words| words.0),
            skipped_parts: reflection.skipped_parts.0,
            next_part: view.next_part,
            gaps: each(view.gaps),
            version: reflection.version,
            created_at: reflection.created_at,
            updated_at: reflection.updated_at,
        }
    }
}

fn each<T, B: From<T>>(parts: Vec<T>) -> Vec<B> {
    parts.into_iter().map(B::from).collect()
}

impl Resource for ReflectionBody {
    fn path(&self) -> String {
        format!("/v1/reflections/{}", self.id)
    }
    fn version(&self) -> i32 {
        self.version
    }
}
