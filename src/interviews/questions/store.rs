//! Queries over questions.

use super::model::{Question, QuestionId};
use crate::interviews::InterviewId;
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::db::schema::interview_questions;
use crate::platform::page::{Page, PageStart};
use crate::{keyed_by_creation, on_backend, room_for_rows, rows_of_candidate, tenant_rows, walk};
use diesel::prelude::*;

tenant_rows!(interview_questions, Question, QuestionId, owner: candidate_id);
rows_of_candidate!(interview_questions, Question);
room_for_rows!(interview_questions, interview_id: InterviewId);

/// Questions of one interview that a plan reads, at the most: nobody remembers more.
const READ_TOGETHER: i64 = 200;

keyed_by_creation!(Question);

/// One page of an interview's questions.
pub(super) fn list(
    tx: &mut Tx<'_>,
    interview: InterviewId,
    start: &PageStart<QuestionId>,
) -> Result<Page<Question>> {
    let (tenant, only) = (tx.tenant(), tx.only_candidate());
    let rows = on_backend!(tx.conn(), c => {
        let mut query = interview_questions::table
            .filter(interview_questions::tenant_id.eq(tenant))
            .filter(interview_questions::interview_id.eq(interview))
            .select(Question::as_select())
            .into_boxed();
        if let Some(candidate) = only {
            query = query.filter(interview_questions::candidate_id.eq(candidate));
        }
        walk!(query, interview_questions, start).load(c)
    })?;
    Ok(Page::of(rows, start))
}

/// The questions of an interview, in the order in which they were noted.
pub(super) fn of_interview(tx: &mut Tx<'_>, interview: InterviewId) -> Result<Vec<Question>> {
    let tenant = tx.tenant();
    let asked = interview_questions::table
        .filter(interview_questions::tenant_id.eq(tenant))
        .filter(interview_questions::interview_id.eq(interview))
        .order(interview_questions::id.asc())
        .limit(READ_TOGETHER);
    Ok(on_backend!(tx.conn(), c => asked.select(Question::as_select()).load(c))?)
}
