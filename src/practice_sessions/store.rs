//! Queries over practice sessions.

use super::model::{PracticeKind, PracticeSession, PracticeSessionId};
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::db::schema::practice_sessions;
use crate::platform::ids::CandidateId;
use crate::platform::page::{Page, PageStart};
use crate::{keyed_by_creation, on_backend, room_for_rows, rows_of_candidate, tenant_rows, walk};
use diesel::prelude::*;

tenant_rows!(practice_sessions, PracticeSession, PracticeSessionId, owner: candidate_id);
rows_of_candidate!(practice_sessions, PracticeSession);
room_for_rows!(practice_sessions, candidate_id: CandidateId);

/// Sessions of a candidate that are read together at the most: more would be several a day for a year.
const READ_TOGETHER: i64 = 1_000;

keyed_by_creation!(PracticeSession);

/// What a list can be narrowed to.
#[derive(Debug, Clone, Default)]
pub(super) struct Filter {
    /// Of these kinds only; empty for all.
    pub kinds: Vec<PracticeKind>,
    /// Held, or still to be held.
    pub completed: Option<bool>,
}

/// One page of a candidate's sessions.
pub(super) fn list(
    tx: &mut Tx<'_>,
    candidate: CandidateId,
    filter: &Filter,
    start: &PageStart<PracticeSessionId>,
) -> Result<Page<PracticeSession>> {
    let tenant = tx.tenant();
    let rows = on_backend!(tx.conn(), c => {
        let mut query = practice_sessions::table
            .filter(practice_sessions::tenant_id.eq(tenant))
            .filter(practice_sessions::candidate_id.eq(candidate))
            .select(PracticeSession::as_select())
            .into_boxed();
        if !filter.kinds.is_empty() {
            query = query.filter(practice_sessions::kind.eq_any(&filter.kinds));
        }
        match filter.completed {
            Some(true) => query = query.filter(practice_sessions::completed_on.is_not_null()),
            Some(false) => query = query.filter(practice_sessions::completed_on.is_null()),
            None => {}
        }
        walk!(query, practice_sessions, start).load(c)
    })?;
    Ok(Page::of(rows, start))
}

/// The latest sessions of a candidate, oldest first.
pub(super) fn of_candidate(
    tx: &mut Tx<'_>,
    candidate: CandidateId,
) -> Result<Vec<PracticeSession>> {
    let tenant = tx.tenant();
    let latest = practice_sessions::table
        .filter(practice_sessions::tenant_id.eq(tenant))
        .filter(practice_sessions::candidate_id.eq(candidate))
        .order(practice_sessions::id.desc())
        .limit(READ_TOGETHER);
    let mut rows: Vec<PracticeSession> =
        on_backend!(tx.conn(), c => latest.select(PracticeSession::as_select()).load(c))?;
    rows.reverse();
    Ok(rows)
}
