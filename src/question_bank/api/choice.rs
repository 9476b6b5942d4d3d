//! How a question is chosen and shown, for practice and for prepared answers alike.

use crate::interviews::QuestionId;
use crate::question_bank::model::{BankQuestionId, Choice, ChosenQuestion};
use crate::question_bank::rules::MAX_TEXT;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

/// A question to choose: of the bank, of an interview, or in your own words. Send one of the three.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"question_bank_id": "mistake_put_right"}))]
pub struct ChooseQuestion {
    /// A question of the bank.
    question_bank_id: Option<BankQuestionId>,
    /// A question that was noted of an interview, for example one that tripped the candidate up.
    question_id: Option<QuestionId>,
    /// A question in your own words; 1 to 2,000 characters.
    #[validate(length(min = 1, max = MAX_TEXT))]
    #[schema(min_length = 1, max_length = 2_000)]
    text: Option<String>,
}

impl From<ChooseQuestion> for Choice {
    fn from(body: ChooseQuestion) -> Self {
        Self {
            question_bank_id: body.question_bank_id,
            question_id: body.question_id,
            text: body.text,
        }
    }
}

/// A question that was chosen.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "question_bank_id": "mistake_put_right", "question_id": null, "text": "Tell me about a mistake of yours and how you put it right."
}))]
pub struct ChosenQuestionBody {
    /// The question of the bank, where it came from there.
    question_bank_id: Option<BankQuestionId>,
    /// The question of an interview, where it came from there; it may have been deleted since.
    question_id: Option<QuestionId>,
    /// Its words when it was chosen.
    text: String,
}

impl From<ChosenQuestion> for ChosenQuestionBody {
    fn from(chosen: ChosenQuestion) -> Self {
        Self {
            question_bank_id: chosen.question_bank_id,
            question_id: chosen.question_id,
            text: chosen.text,
        }
    }
}
