//! Queries over prepared answers and their versions.

use super::model::{AnswerVersion, AnswerVersionId, PreparedAnswer, PreparedAnswerId};
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::db::schema::{prepared_answer_versions, prepared_answers};
use crate::platform::ids::CandidateId;
use crate::platform::page::{Page, PageStart};
use crate::{keyed_by_creation, on_backend, room_for_rows, rows_of_candidate, tenant_rows, walk};
use diesel::prelude::*;

tenant_rows!(prepared_answers, PreparedAnswer, PreparedAnswerId, owner: candidate_id);
rows_of_candidate!(prepared_answers, PreparedAnswer);
room_for_rows!(prepared_answers, candidate_id: CandidateId);

/// Answers of a candidate that are read together at the most.
const READ_TOGETHER: i64 = 500;
/// Versions that are forgotten together at the most.
const FORGOTTEN_TOGETHER: i64 = 500;

keyed_by_creation!(PreparedAnswer);

keyed_by_creation!(AnswerVersion);

/// One page of a candidate's answers.
pub(super) fn list(
    tx: &mut Tx<'_>,
    candidate: CandidateId,
    start: &PageStart<PreparedAnswerId>,
) -> Result<Page<PreparedAnswer>> {
    let tenant = tx.tenant();
    let rows = on_backend!(tx.conn(), c => {
        let query = prepared_answers::table
            .filter(prepared_answers::tenant_id.eq(tenant))
            .filter(prepared_answers::candidate_id.eq(candidate))
            .select(PreparedAnswer::as_select())
            .into_boxed();
        walk!(query, prepared_answers, start).load(c)
    })?;
    Ok(Page::of(rows, start))
}

/// The latest answers of a candidate, newest first.
pub(super) fn of_candidate(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<Vec<PreparedAnswer>> {
    let tenant = tx.tenant();
    let latest = prepared_answers::table
        .filter(prepared_answers::tenant_id.eq(tenant))
        .filter(prepared_answers::candidate_id.eq(candidate))
        .order(prepared_answers::id.desc())
        .limit(READ_TOGETHER);
    Ok(on_backend!(tx.conn(), c => latest.select(PreparedAnswer::as_select()).load(c))?)
}

/// Every version of every answer of a candidate, oldest first.
pub(super) fn all_versions_of(
    tx: &mut Tx<'_>,
    candidate: CandidateId,
) -> Result<Vec<AnswerVersion>> {
    tx.may_see(candidate)?;
    let tenant = tx.tenant();
    let theirs = prepared_answers::table
        .filter(prepared_answers::tenant_id.eq(tenant))
        .filter(prepared_answers::candidate_id.eq(candidate))
        .select(prepared_answers::id);
    Ok(on_backend!(tx.conn(), c => prepared_answer_versions::table
            .filter(prepared_answer_versions::tenant_id.eq(tenant))
            .filter(prepared_answer_versions::prepared_answer_id.eq_any(theirs))
            .select(AnswerVersion::as_select())
            .order(prepared_answer_versions::id)
            .load(c))?)
}

/// Keeps what an answer says from now on.
pub(super) fn insert_version(tx: &mut Tx<'_>, row: &AnswerVersion) -> Result<()> {
    on_backend!(tx.conn(), c => diesel::insert_into(prepared_answer_versions::table).values(row).execute(c))?;
    Ok(())
}

/// Forgets versions of an answer up to this revision.
pub(super) fn forget_versions(tx: &mut Tx<'_>, answer: PreparedAnswerId, up_to: i32) -> Result<()> {
    let old = prepared_answer_versions::table
        .filter(prepared_answer_versions::tenant_id.eq(tx.tenant()))
        .filter(prepared_answer_versions::prepared_answer_id.eq(answer))
        .filter(prepared_answer_versions::revision.le(up_to));
    on_backend!(tx.conn(), c => diesel::delete(old).execute(c))?;
    Ok(())
}

/// Forgets the oldest of what a candidate's answers said before, beyond so many of all of them together. What an answer says now stays.
pub(super) fn forget_earliest(tx: &mut Tx<'_>, candidate: CandidateId, kept: i64) -> Result<()> {
    let tenant = tx.tenant();
    let of_answer = prepared_answers::tenant_id
        .eq(prepared_answer_versions::tenant_id)
        .and(prepared_answers::id.eq(prepared_answer_versions::prepared_answer_id));
    let earlier = prepared_answer_versions::table
        .inner_join(prepared_answers::table.on(of_answer))
        .filter(prepared_answers::tenant_id.eq(tenant))
        .filter(prepared_answers::candidate_id.eq(candidate))
        .filter(prepared_answers::revision.gt(prepared_answer_versions::revision))
        .order(prepared_answer_versions::id.desc())
        .offset(kept)
        .limit(FORGOTTEN_TOGETHER)
        .select(prepared_answer_versions::id);
    let earlier: Vec<AnswerVersionId> = on_backend!(tx.conn(), c => earlier.load(c))?;
    if earlier.is_empty() {
        return Ok(());
    }
    let forgotten = prepared_answer_versions::table
        .filter(prepared_answer_versions::tenant_id.eq(tenant))
        .filter(prepared_answer_versions::id.eq_any(earlier));
    on_backend!(tx.conn(), c => diesel::delete(forgotten).execute(c))?;
    Ok(())
}

/// One page of an answer's versions; whether the caller may see the answer has been decided.
pub(super) fn versions(
    tx: &mut Tx<'_>,
    answer: PreparedAnswerId,
    start: &PageStart<AnswerVersionId>,
) -> Result<Page<AnswerVersion>> {
    let tenant = tx.tenant();
    let rows = on_backend!(tx.conn(), c => {
        let query = prepared_answer_versions::table
            .filter(prepared_answer_versions::tenant_id.eq(tenant))
            .filter(prepared_answer_versions::prepared_answer_id.eq(answer))
            .select(AnswerVersion::as_select())
            .into_boxed();
        walk!(query, prepared_answer_versions, start).load(c)
    })?;
    Ok(Page::of(rows, start))
}
