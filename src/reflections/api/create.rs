//! `reflections_create`

use super::WrittenReflectionBody;
use super::parts::{NameFactor, NamePositive, ReviewQuestion};
use crate::interviews::InterviewId;
use crate::method::themes::Theme;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::ReflectionsWrite;
use crate::platform::ratings::Rating;
use crate::platform::reply::Reply;
use crate::platform::valid::{Patch, ValidJson};
use crate::reflections::model::{ExpectedOutcome, SkippablePart, Writing};
use crate::reflections::rules::{MAX_FACTORS, MAX_POSITIVES, MAX_QUESTIONS, MAX_TEXT};
use crate::reflections::service;
use actix_web::post;
use serde::Deserialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;
use validator::Validate;

/// A reflection, with as many parts as are written already: all of them, some, or none yet.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "interview_id": "intv_01jd8w3k5rfx7v2m9q4n6t8b0c", "overall_rating": 4, "expected_outcome": "positive",
    "compassion": "It was a hard day and you went in anyway.",
    "positives": [{"theme": "interpersonal", "words": "I let them finish and asked back."}]
}))]
pub(in crate::reflections) struct CreateReflection {
    /// The interview to look back at; it has one reflection.
    interview_id: InterviewId,
    /// How it went overall, from 1 (needs the most work) to 5 (very strong). It counts as the rating that opening feedback asks
    /// for, and cannot be given or changed here once feedback on the interview has been opened.
    #[validate(range(min = 1, max = 5))]
    #[schema(minimum = 1, maximum = 5)]
    overall_rating: Option<i32>,
    /// What was expected.
    expected_outcome: Option<ExpectedOutcome>,
    /// Ratings by theme, each 1 to 5.
    #[schema(value_type = Option<BTreeMap<Theme, Rating>>)]
    theme_ratings: Option<BTreeMap<Theme, u8>>,
    /// A kind word to oneself, 1 to 10,000 characters; first of the ordered parts.
    #[validate(length(min = 1, max = MAX_TEXT))]
    #[schema(min_length = 1, max_length = 10_000)]
    compassion: Option<String>,
    /// What went well, at most 20; after compassion.
    #[validate(nested, length(max = MAX_POSITIVES))]
    #[schema(max_items = 20)]
    positives: Option<Vec<NamePositive>>,
    /// How single questions of the interview went, at most 50, each once.
    #[validate(nested, length(max = MAX_QUESTIONS))]
    #[schema(max_items = 50)]
    questions: Option<Vec<ReviewQuestion>>,
    /// What helped and what got in the way, at most 30. What helped comes after compassion, what got in the way after
    /// positives.
    #[validate(nested, length(max = MAX_FACTORS))]
    #[schema(max_items = 30)]
    factors: Option<Vec<NameFactor>>,
    /// What one would do differently, 1 to 10,000 characters; after positives.
    #[validate(length(min = 1, max = MAX_TEXT))]
    #[schema(min_length = 1, max_length = 10_000)]
    critique: Option<String>,
    /// One thing to take along, 1 to 10,000 characters; after critique.
    #[validate(length(min = 1, max = MAX_TEXT))]
    #[schema(min_length = 1, max_length = 10_000)]
    learning: Option<String>,
    /// What is left out on purpose, so that the next part can follow.
    #[validate(length(max = 2))]
    #[schema(max_items = 2)]
    skipped_parts: Option<Vec<SkippablePart>>,
}

impl CreateReflection {
    fn writing(self) -> Writing {
        Writing {
            overall_rating: set(self.overall_rating),
            expected_outcome: set(self.expected_outcome),
            theme_ratings: set(self.theme_ratings),
            compassion: set(self.compassion),
            positives: set(self.positives.map(super::each)),
            questions: set(self.questions.map(super::each)),
            factors: set(self.factors.map(super::each)),
            critique: set(self.critique),
            learning: set(self.learning),
            skipped_parts: set(self.skipped_parts),
        }
    }
}

fn set<T>(value: Option<T>) -> Patch<T> {
    value.map_or(Patch::Leave, Patch::Set)
}

/// Begin a reflection on an interview
///
/// For the candidate alone: how well it went, what helped, question by question, and four parts in the order in which they
/// help: compassion, positives, critique, one learning. Write them at once or later, part by part; a part without those
/// before it is refused, and compassion and critique may be skipped through `skipped_parts`. What got in the way becomes
/// evidence of the action plan, with less weight than what others say: a tenant sees which themes a plan works on, as
/// ever, and never these words. The answer leads with `support`, as that of a check-in does: somebody may write into any box how
/// bad it is. Nothing is paused or kept because of it.
#[utoipa::path(
    tag = "Reflections", operation_id = "reflections_create", request_body = CreateReflection,
    responses(
        (status = 201, description = "What to say first, and the reflection.", body = WrittenReflectionBody),
        (status = 409, description = "`reflection_exists`, `self_rating_settled`")
    ),
    security(("candidate" = ["reflections:write"])),
    extensions(("x-in-language" = json!(true)))
)]
#[post("/v1/reflections")]
pub(super) async fn create(
    caller: Caller<ReflectionsWrite>,
    body: ValidJson<CreateReflection>,
) -> Result<Reply> {
    let (interview, digest, writing) = (body.interview_id, body.digest, body.value.writing());
    caller
        .once(digest, move |tx| {
            let written = service::create(tx, interview, writing.clone())?;
            WrittenReflectionBody::reply(written, Reply::created_derived)
        })
        .await
}
