//! The parts of a reflection as they are sent.

use crate::interviews::QuestionId;
use crate::method::themes::Theme;
use crate::platform::ratings::Rating;
use crate::reflections::model::{FactorEffect, NewFactor, Positive, ReviewedQuestion};
use crate::reflections::rules::{MAX_TEXT, MAX_WORDS};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

/// Something that went well.
#[derive(Debug, Clone, Deserialize, Serialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"theme": "interpersonal", "words": "I let them finish and asked back."}))]
pub(in crate::reflections) struct NamePositive {
    /// What it is about; null when it fits no theme. Never `competition`, `logistics` or `role_closed`.
    theme: Option<Theme>,
    /// What went well, 1 to 2,000 characters.
    #[validate(length(min = 1, max = MAX_WORDS))]
    #[schema(min_length = 1, max_length = 2_000)]
    words: String,
}

impl From<NamePositive> for Positive {
    fn from(body: NamePositive) -> Self {
        Self {
            theme: body.theme,
            words: body.words,
        }
    }
}

/// Something that had a part in how it went.
#[derive(Debug, Clone, Deserialize, Serialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"theme": "confidence", "effect": "hindered", "words": "My mouth went dry in the first ten minutes."}))]
pub(in crate::reflections) struct NameFactor {
    /// What it is about, in the themes of feedback.
    theme: Theme,
    /// Whether it helped or got in the way.
    effect: FactorEffect,
    /// More about it, 1 to 2,000 characters; it is quoted in the action plan.
    #[validate(length(min = 1, max = MAX_WORDS))]
    #[schema(min_length = 1, max_length = 2_000)]
    words: Option<String>,
}

impl From<NameFactor> for NewFactor {
    fn from(body: NameFactor) -> Self {
        Self {
            theme: body.theme,
            effect: body.effect,
            words: body.words,
        }
    }
}

/// How one question went.
#[derive(Debug, Clone, Deserialize, Serialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "question_id": "qstn_01jd8w3k5rfx7v2m9q4n6t8b0c", "rating": 2,
    "would_say_now": "I would tell of the stocktake and say that it cut the loss by a third."
}))]
pub(in crate::reflections) struct ReviewQuestion {
    /// A question of this interview.
    question_id: QuestionId,
    /// How the answer went, from 1 (needs the most work) to 5 (very strong).
    #[validate(range(min = 1, max = 5))]
    #[schema(value_type = Rating)]
    rating: u8,
    /// What one would say today, 1 to 10,000 characters.
    #[validate(length(min = 1, max = MAX_TEXT))]
    #[schema(min_length = 1, max_length = 10_000)]
    would_say_now: Option<String>,
}

impl From<ReviewQuestion> for ReviewedQuestion {
    fn from(body: ReviewQuestion) -> Self {
        Self {
            question_id: body.question_id,
            rating: body.rating,
            would_say_now: body.would_say_now,
        }
    }
}
