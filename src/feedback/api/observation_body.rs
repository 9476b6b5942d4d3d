//! What a giver says: the same words by a link and through the tenant.

use crate::feedback::model::NewObservation;
use crate::feedback::rules::{MAX_WORDS, new_observation};
use crate::method::themes::{Level, Polarity, Theme};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

/// One point of feedback: one theme, for or against.
#[derive(Debug, Deserialize, Serialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"theme": "answer_depth", "polarity": "improvement", "words": "Few concrete results in her examples."}))]
pub(in crate::feedback) struct SayObservation {
    /// What it is about.
    theme: Theme,
    /// Whether it speaks for the candidate. `competition`, `logistics` and `role_closed` are always `improvement`.
    polarity: Polarity,
    /// What it is aimed at; when absent, what is usual for the theme. Words that judge the person count as `self`.
    level: Option<Level>,
    /// What was seen or heard, 1 to 2,000 characters.
    #[validate(length(min = 1, max = MAX_WORDS))]
    #[schema(min_length = 1, max_length = 2_000)]
    words: String,
}

impl From<SayObservation> for NewObservation {
    fn from(body: SayObservation) -> Self {
        new_observation(body.theme, body.polarity, body.level, body.words)
    }
}
