//! `reflections_update`

use super::WrittenReflectionBody;
use super::parts::{NameFactor, NamePositive, ReviewQuestion};
use crate::method::themes::Theme;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::ReflectionsWrite;
use crate::platform::ratings::Rating;
use crate::platform::reply::Reply;
use crate::platform::valid::{Patch, ValidJson};
use crate::reflections::model::{ExpectedOutcome, ReflectionId, SkippablePart, Writing};
use crate::reflections::rules::{MAX_FACTORS, MAX_POSITIVES, MAX_QUESTIONS, MAX_TEXT};
use crate::reflections::service;
use actix_web::patch;
use actix_web::web::Path;
use serde::Deserialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;
use validator::Validate;

/// The next parts of a reflection, or other words for earlier ones (merge patch): absent leaves, null clears, a list
/// replaces the one before.
#[derive(Debug, Clone, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"critique": "I answered before the question was over.", "learning": "Two seconds, then the answer."}))]
pub(in crate::reflections) struct UpdateReflection {
    /// How it went overall, 1 to 5; not once feedback on the interview has been opened.
    #[serde(default)]
    #[schema(value_type = Option<i32>, minimum = 1, maximum = 5)]
    #[validate(range(min = 1, max = 5))]
    overall_rating: Patch<i32>,
    /// What was expected.
    #[serde(default)]
    #[schema(value_type = Option<ExpectedOutcome>)]
    expected_outcome: Patch<ExpectedOutcome>,
    /// Ratings by theme, each 1 to 5.
    #[serde(default)]
    #[schema(value_type = Option<BTreeMap<Theme, Rating>>)]
    theme_ratings: Patch<BTreeMap<Theme, u8>>,
    /// A kind word to oneself, 1 to 10,000 characters.
    #[serde(default)]
    #[schema(value_type = Option<String>, min_length = 1, max_length = 10_000)]
    #[validate(length(min = 1, max = MAX_TEXT))]
    compassion: Patch<String>,
    /// What went well, at most 20; after compassion.
    #[serde(default)]
    #[schema(value_type = Option<Vec<NamePositive>>, max_items = 20)]
    #[validate(nested, length(max = MAX_POSITIVES))]
    positives: Patch<Vec<NamePositive>>,
    /// How single questions of the interview went, at most 50, each once.
    #[serde(default)]
    #[schema(value_type = Option<Vec<ReviewQuestion>>, max_items = 50)]
    #[validate(nested, length(max = MAX_QUESTIONS))]
    questions: Patch<Vec<ReviewQuestion>>,
    /// What helped and what got in the way, at most 30. What helped comes after compassion, what got in the way after
    /// positives.
    #[serde(default)]
    #[schema(value_type = Option<Vec<NameFactor>>, max_items = 30)]
    #[validate(nested, length(max = MAX_FACTORS))]
    factors: Patch<Vec<NameFactor>>,
    /// What one would do differently, 1 to 10,000 characters; after positives.
    #[serde(default)]
    #[schema(value_type = Option<String>, min_length = 1, max_length = 10_000)]
    #[validate(length(min = 1, max = MAX_TEXT))]
    critique: Patch<String>,
    /// One thing to take along, 1 to 10,000 characters; after critique.
    #[serde(default)]
    #[schema(value_type = Option<String>, min_length = 1, max_length = 10_000)]
    #[validate(length(min = 1, max = MAX_TEXT))]
    learning: Patch<String>,
    /// What is left out on purpose, so that the next part can follow. What is written is not skipped.
    #[serde(default)]
    #[schema(value_type = Option<Vec<SkippablePart>>, max_items = 2)]
    #[validate(length(max = 2))]
    skipped_parts: Patch<Vec<SkippablePart>>,
}

impl UpdateReflection {
    fn writing(self) -> Writing {
        Writing {
            overall_rating: self.overall_rating,
            expected_outcome: self.expected_outcome,
            theme_ratings: self.theme_ratings,
            compassion: self.compassion,
            positives: self.positives.map(super::each),
            questions: self.questions.map(super::each),
            factors: self.factors.map(super::each),
            critique: self.critique,
            learning: self.learning,
            skipped_parts: self.skipped_parts,
        }
    }
}

/// Write the next parts of a reflection
///
/// A merge patch: absent members stay, null clears, a list replaces the one before. The reflection must keep its order
/// afterwards too; `errors` names each part that is too early, and the answer's `next_part` says what comes next. The answer leads with
/// `support`, by what was written now.
#[utoipa::path(
    tag = "Reflections", operation_id = "reflections_update",
    params(("reflection_id" = ReflectionId, Path, description = "The reflection.")), request_body = UpdateReflection,
    responses(
        (status = 200, description = "What to say first, and the reflection.", body = WrittenReflectionBody),
        (status = 409, description = "`self_rating_settled`")
    ),
    security(("candidate" = ["reflections:write"])),
    extensions(("x-in-language" = json!(true)))
)]
#[patch("/v1/reflections/{reflection_id}")]
pub(super) async fn update(
    caller: Caller<ReflectionsWrite>,
    id: Path<ReflectionId>,
    body: ValidJson<UpdateReflection>,
) -> Result<Reply> {
    let (if_match, writing) = (caller.if_match()?, body.value.writing());
    caller
        .transact(move |tx| {
            let written = service::update(tx, *id, if_match, writing.clone())?;
            WrittenReflectionBody::reply(written, Reply::derived)
        })
        .await
}
