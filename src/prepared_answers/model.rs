//! A prepared answer and its versions.

use crate::method::answer_check::{AnswerCheck, Notes};
use crate::platform::clock::Time;
use crate::platform::db::Private;
use crate::platform::db::schema::{prepared_answer_versions, prepared_answers};
use crate::platform::ids::{CandidateId, TenantId};
use crate::question_bank::{Choice, ChosenQuestion};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

crate::typed_id!(
    /// A prepared answer.
    PreparedAnswerId, "pans"
);

crate::typed_id!(
    /// What a prepared answer said at one time.
    AnswerVersionId, "pver"
);

/// What is said, part by part, as short points.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnswerContent {
    /// Where and when it was.
    pub situation: Vec<String>,
    /// What was up to the candidate.
    pub task: Vec<String>,
    /// What the candidate did.
    pub action: Vec<String>,
    /// What came of it.
    pub result: Vec<String>,
}

impl AnswerContent {
    /// As the method reads it.
    pub(super) fn notes(&self) -> Notes<'_> {
        Notes {
            situation: &self.situation,
            task: &self.task,
            action: &self.action,
            result: &self.result,
        }
    }

    /// The parts with their names, in order.
    pub(super) fn parts(&self) -> [(&'static str, &[String]); 4] {
        [
            ("situation", &self.situation),
            ("task", &self.task),
            ("action", &self.action),
            ("result", &self.result),
        ]
    }
}

/// An answer that a candidate prepares.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = prepared_answers, primary_key(tenant_id, id), treat_none_as_null = true, treat_none_as_default_value = false)]
pub struct PreparedAnswer {
    /// The tenant.
    pub tenant_id: TenantId,
    /// Our id.
    pub id: PreparedAnswerId,
    /// Whose it is.
    pub candidate_id: CandidateId,
    /// What it answers.
    pub question: Private<ChosenQuestion>,
    /// What it says.
    pub content: Private<AnswerContent>,
    /// How often what it says has changed, from 1.
    pub revision: i32,
    /// Raised by every change.
    pub version: i32,
    /// When it was begun.
    pub created_at: Time,
    /// When this last changed.
    pub updated_at: Time,
}

/// What a prepared answer said at one time.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = prepared_answer_versions, primary_key(tenant_id, id), treat_none_as_default_value = false)]
pub(super) struct AnswerVersion {
    /// The tenant.
    pub tenant_id: TenantId,
    /// Our id.
    pub id: AnswerVersionId,
    /// The answer.
    pub prepared_answer_id: PreparedAnswerId,
    /// Which version it is, from 1.
    pub revision: i32,
    /// What it answered.
    pub question: Private<ChosenQuestion>,
    /// What it said.
    pub content: Private<AnswerContent>,
    /// Since when it said so.
    pub created_at: Time,
}

/// An answer as somebody begins it.
#[derive(Debug, Clone)]
pub(super) struct NewAnswer {
    /// What it answers.
    pub question: Choice,
    /// What it says.
    pub content: AnswerContent,
}

/// An answer, and what it could still have.
#[derive(Debug, Clone)]
pub(super) struct Checked {
    /// The answer.
    pub answer: PreparedAnswer,
    /// What was read in it.
    pub check: AnswerCheck,
}
