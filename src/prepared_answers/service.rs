//! What can be done with prepared answers.

use super::model::{
    AnswerVersion, AnswerVersionId, Checked, NewAnswer, PreparedAnswer, PreparedAnswerId,
};
use super::{rules, store};
use crate::candidates;
use crate::knowledge;
use crate::method::answer_check;
use crate::platform::auth::IfMatch;
use crate::platform::db::{Private, Tx};
use crate::platform::ids::CandidateId;
use crate::platform::page::{Page, PageStart};
use crate::platform::{ApiError, Code, Result};
use crate::question_bank::{self, Choice, ChosenQuestion};

/// Begins an answer of the candidate who asks.
pub(super) fn create(tx: &mut Tx<'_>, new: &NewAnswer) -> Result<Checked> {
    let candidate = candidates::who_asks(tx)?;
    ApiError::unless_empty(rules::faults(&new.content))?;
    let answer = PreparedAnswer {
        tenant_id: tx.tenant(),
        id: tx.new_id(),
        candidate_id: candidate.id,
        question: Private(choose(tx, &new.question)?),
        content: Private(new.content.clone()),
        revision: 1,
        version: 1,
        created_at: tx.now(),
        updated_at: tx.now(),
    };
    store::leave_room(tx, answer.candidate_id)?;
    store::insert(tx, &answer)?;
    keep_version(tx, &answer)?;
    checked(answer)
}

/// The answer, or 404 for another candidate's.
pub(super) fn get(tx: &mut Tx<'_>, id: PreparedAnswerId) -> Result<Checked> {
    checked(store::get(tx, id)?)
}

/// One page of the answers of the candidate who asks.
pub(super) fn list(tx: &mut Tx<'_>, start: &PageStart<PreparedAnswerId>) -> Result<Page<Checked>> {
    let candidate = tx.candidate()?;
    let page = store::list(tx, candidate, start)?;
    let (has_more, next_cursor) = (page.has_more, page.next_cursor);
    let data = page.data.into_iter().map(checked).collect::<Result<_>>()?;
    Ok(Page {
        data,
        has_more,
        next_cursor,
    })
}

/// Every answer of a candidate, oldest first.
pub(super) fn all_of_candidate(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<Vec<Checked>> {
    let answers = store::all_of_candidate(tx, candidate)?.into_iter();
    answers.map(checked).collect()
}

/// Changes an answer by `edit`, and its question where another is chosen. What says nothing new makes no version.
pub(super) fn update(
    tx: &mut Tx<'_>,
    id: PreparedAnswerId,
    if_match: IfMatch,
    question: Option<&Choice>,
    edit: impl FnOnce(&mut PreparedAnswer),
) -> Result<Checked> {
    let before = store::get(tx, id)?;
    if_match.allows(before.version)?;
    let mut answer = before.clone();
    edit(&mut answer);
    ApiError::unless_empty(rules::faults(&answer.content))?;
    if let Some(choice) = question {
        answer.question = Private(choose(tx, choice)?);
    }
    if answer != before {
        answer.revision = before.revision.saturating_add(1);
        store::update(tx, &mut answer)?;
        keep_version(tx, &answer)?;
    }
    checked(answer)
}

/// Forgets an answer and its versions.
pub(super) fn delete(tx: &mut Tx<'_>, id: PreparedAnswerId, if_match: IfMatch) -> Result<()> {
    let answer = store::get(tx, id)?;
    if_match.allows(answer.version)?;
    store::delete(tx, &answer)
}

/// One page of what an answer said, each time.
pub(super) fn versions(
    tx: &mut Tx<'_>,
    id: PreparedAnswerId,
    start: &PageStart<AnswerVersionId>,
) -> Result<Page<AnswerVersion>> {
    let answer = store::get(tx, id)?;
    store::versions(tx, answer.id, start)
}

/// The latest five hundred answers of a candidate, newest first. Private: for the candidate who asks, and for what is made for
/// them.
pub fn for_candidate(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<Vec<PreparedAnswer>> {
    tx.may_see(candidate)?;
    store::of_candidate(tx, candidate)
}

fn choose(tx: &mut Tx<'_>, choice: &Choice) -> Result<ChosenQuestion> {
    let one = std::slice::from_ref(choice);
    let chosen = question_bank::choose(tx, one, |_| "/question".to_owned())?;
    let first = chosen.into_iter().next();
    first.ok_or_else(|| ApiError::of(Code::NotFound))
}

fn keep_version(tx: &mut Tx<'_>, answer: &PreparedAnswer) -> Result<()> {
    let version = AnswerVersion {
        tenant_id: tx.tenant(),
        id: tx.new_id(),
        prepared_answer_id: answer.id,
        revision: answer.revision,
        question: answer.question.clone(),
        content: answer.content.clone(),
        created_at: tx.now(),
    };
    store::insert_version(tx, &version)?;
    let forgotten = answer.revision.saturating_sub(rules::VERSIONS_KEPT);
    store::forget_versions(tx, answer.id, forgotten)?;
    if answer.revision > 1 {
        store::forget_earliest(tx, answer.candidate_id, rules::EARLIER_VERSIONS_KEPT)?;
    }
    Ok(())
}

fn checked(answer: PreparedAnswer) -> Result<Checked> {
    let library = knowledge::library()?;
    let check = answer_check::check(&answer.content.notes(), library.answer_words());
    Ok(Checked { answer, check })
}
