//! What can be done with questions.

use super::model::{NewQuestion, Question, QuestionId};
use super::{rules, store};
use crate::interviews::{InterviewId, get as get_interview};
use crate::platform::auth::IfMatch;
use crate::platform::db::{Tx, Word};
use crate::platform::page::{Page, PageStart};
use crate::platform::{ApiError, Result};

/// Notes a question that was asked in an interview.
pub(super) fn add(tx: &mut Tx<'_>, interview: InterviewId, new: &NewQuestion) -> Result<Question> {
    let interview = get_interview(tx, interview)?;
    let question = Question {
        tenant_id: tx.tenant(),
        id: tx.new_id(),
        interview_id: interview.id,
        candidate_id: interview.candidate_id,
        text: new.text.clone(),
        theme: new.theme.map(Word),
        tripped_me_up: new.tripped_me_up,
        version: 1,
        created_at: tx.now(),
        updated_at: tx.now(),
    };
    ApiError::unless_empty(rules::faults(&question))?;
    store::leave_room(tx, question.interview_id)?;
    store::insert(tx, &question)?;
    Ok(question)
}

/// One page of an interview's questions; 404 where the interview cannot be seen.
pub(super) fn list(
    tx: &mut Tx<'_>,
    interview: InterviewId,
    start: &PageStart<QuestionId>,
) -> Result<Page<Question>> {
    let interview = get_interview(tx, interview)?;
    store::list(tx, interview.id, start)
}

/// All that was asked in an interview, in the order in which it was noted; 404 where the interview cannot be seen.
pub fn questions_of(tx: &mut Tx<'_>, interview: InterviewId) -> Result<Vec<Question>> {
    let interview = get_interview(tx, interview)?;
    store::of_interview(tx, interview.id)
}

/// The question, or 404 for another tenant's and another candidate's.
pub fn get(tx: &mut Tx<'_>, id: QuestionId) -> Result<Question> {
    store::get(tx, id)
}

/// Changes the question by `edit`.
pub(super) fn update(
    tx: &mut Tx<'_>,
    id: QuestionId,
    if_match: IfMatch,
    edit: impl FnOnce(&mut Question) -> Result<()>,
) -> Result<Question> {
    let mut question = store::get(tx, id)?;
    if_match.allows(question.version)?;
    edit(&mut question)?;
    ApiError::unless_empty(rules::faults(&question))?;
    store::update(tx, &mut question)?;
    Ok(question)
}

/// Forgets the question.
pub(super) fn delete(tx: &mut Tx<'_>, id: QuestionId, if_match: IfMatch) -> Result<()> {
    let question = store::get(tx, id)?;
    if_match.allows(question.version)?;
    store::delete(tx, &question)
}
