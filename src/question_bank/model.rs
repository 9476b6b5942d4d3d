//! The name of a question of the bank, and what a list can be narrowed to.

use crate::interviews::QuestionId;
use crate::method::content::{BankQuestion, QuestionKind, Sector, Seniority};
use crate::method::themes::Theme;
use crate::platform::clock::Time;
use crate::platform::page::Keyed;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The stable name of a question of the bank.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct BankQuestionId(String);

/// Characters in such a name at the most.
const LONGEST: usize = 64;

/// The text is not the name of a question.
#[derive(Debug, thiserror::Error)]
#[error("expected the id of a question of the bank, in small letters, digits and _")]
pub struct NotAName;

impl FromStr for BankQuestionId {
    type Err = NotAName;

    fn from_str(text: &str) -> Result<Self, NotAName> {
        let is_named = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        let starts_well = text.starts_with(|c: char| c.is_ascii_lowercase());
        if starts_well && text.len() <= LONGEST && text.chars().all(is_named) {
            Ok(Self(text.to_owned()))
        } else {
            Err(NotAName)
        }
    }
}

impl fmt::Display for BankQuestionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

crate::text_serde!(BankQuestionId);

impl utoipa::PartialSchema for BankQuestionId {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        use utoipa::openapi::schema::{ObjectBuilder, Type};
        ObjectBuilder::new()
            .schema_type(Type::String)
            .description(Some(
                "Stable name of a question of the bank; it is never changed or used again.",
            ))
            .pattern(Some("^[a-z][a-z0-9_]{0,63}$"))
            .max_length(Some(LONGEST))
            .examples([serde_json::json!("mistake_put_right")])
            .into()
    }
}

impl utoipa::ToSchema for BankQuestionId {}

impl BankQuestionId {
    /// The name of this question.
    pub(super) fn of(question: &BankQuestion) -> Self {
        Self(question.id.clone())
    }

    /// Whether it is the name of this question.
    pub(super) fn names(&self, question: &BankQuestion) -> bool {
        self.0 == question.id
    }
}

/// What a list can be narrowed to; an empty list is all.
#[derive(Debug, Clone, Default)]
pub(super) struct Filter {
    /// They test one of these.
    pub themes: Vec<Theme>,
    /// They are asked in one of these.
    pub sectors: Vec<Sector>,
    /// They are of one of these kinds.
    pub kinds: Vec<QuestionKind>,
    /// From one of these levels on.
    pub levels: Vec<Seniority>,
    /// These characters stand in the question or in what it tests, whatever their case.
    pub words: Option<String>,
}

impl Filter {
    /// Whether it leaves this question.
    pub(super) fn leaves(&self, question: &BankQuestion) -> bool {
        let any = |list: &[Theme]| list.iter().any(|theme| question.themes.contains(theme));
        let asked = |list: &[Sector]| list.iter().any(|sector| question.sectors.contains(sector));
        let says = |words: &String| {
            let words = words.to_lowercase();
            let text = format!("{}\n{}", question.text, question.tests).to_lowercase();
            text.contains(&words)
        };
        (self.themes.is_empty() || any(&self.themes))
            && (self.sectors.is_empty() || asked(&self.sectors))
            && (self.kinds.is_empty() || self.kinds.contains(&question.kind))
            && (self.levels.is_empty() || self.levels.contains(&question.level))
            && self.words.as_ref().is_none_or(says)
    }
}

/// A question as a row of a list, which is in the order of names: the bank knows no times.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row(pub &'static BankQuestion);

impl Keyed for Row {
    fn key(&self) -> (Time, String) {
        (Time::default(), self.0.id.clone())
    }
}

/// How somebody chooses a question: one of the three.
#[derive(Debug, Clone, Default)]
pub struct Choice {
    /// One of the bank.
    pub question_bank_id: Option<BankQuestionId>,
    /// One that was asked in an interview.
    pub question_id: Option<QuestionId>,
    /// One in their own words.
    pub text: Option<String>,
}

/// A question that was chosen; its words stay what they were then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChosenQuestion {
    /// The question of the bank.
    pub question_bank_id: Option<BankQuestionId>,
    /// The question of an interview.
    pub question_id: Option<QuestionId>,
    /// Its words.
    pub text: String,
}
