//! A question that was asked.

use crate::interviews::InterviewId;
use crate::method::themes::Theme;
use crate::platform::clock::Time;
use crate::platform::db::Word;
use crate::platform::db::schema::interview_questions;
use crate::platform::ids::{CandidateId, TenantId};
use diesel::prelude::*;

crate::typed_id!(
    /// A question that was asked in an interview.
    QuestionId, "qstn"
);

/// A question that was asked, as the candidate remembers it.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = interview_questions, primary_key(tenant_id, id), treat_none_as_null = true, treat_none_as_default_value = false)]
pub struct Question {
    /// The tenant.
    pub tenant_id: TenantId,
    /// Our id.
    pub id: QuestionId,
    /// In which interview it was asked.
    pub interview_id: InterviewId,
    /// Who was asked.
    pub candidate_id: CandidateId,
    /// The question.
    pub text: String,
    /// What it was about.
    pub theme: Option<Word<Theme>>,
    /// Whether the candidate wishes to have answered it better.
    pub tripped_me_up: bool,
    /// Raised by every change.
    pub version: i32,
    /// When it was noted.
    pub created_at: Time,
    /// When this last changed.
    pub updated_at: Time,
}

/// A question as somebody notes it, before we store it.
#[derive(Debug, Clone)]
pub(super) struct NewQuestion {
    /// The question.
    pub text: String,
    /// What it was about.
    pub theme: Option<Theme>,
    /// Whether the candidate wishes to have answered it better.
    pub tripped_me_up: bool,
}
