//! Queries over session tokens.

use super::model::SessionToken;
use crate::platform::Result;
use crate::platform::clock::Time;
use crate::platform::db::Tx;
use crate::platform::db::schema::session_tokens;
use crate::platform::ids::{CandidateId, SessionTokenId, TypedId};
use crate::platform::page::{Keyed, Page, PageStart};
use crate::{forget_oldest, on_backend, walk};
use chrono::TimeDelta;
use diesel::prelude::*;

/// How long a session that has ended can be seen by the candidate.
const LISTED_FOR: TimeDelta = TimeDelta::days(90);

/// Stores a new row.
pub(super) fn insert(tx: &mut Tx<'_>, row: &SessionToken) -> Result<()> {
    on_backend!(tx.conn(), c => diesel::insert_into(session_tokens::table).values(row).execute(c))?;
    Ok(())
}

/// The row, or 404.
pub(super) fn get(tx: &mut Tx<'_>, id: SessionTokenId) -> Result<SessionToken> {
    let row = session_tokens::table
        .filter(session_tokens::tenant_id.eq(tx.tenant()))
        .filter(session_tokens::id.eq(id));
    Ok(on_backend!(tx.conn(), c => row.select(SessionToken::as_select()).get_result(c))?)
}

impl Keyed for SessionToken {
    fn key(&self) -> (Time, String) {
        (self.created_at, self.id.text())
    }
}

/// One page of the candidate's own.
pub(super) fn list(
    tx: &mut Tx<'_>,
    candidate: CandidateId,
    start: &PageStart<SessionTokenId>,
) -> Result<Page<SessionToken>> {
    let tenant = tx.tenant();
    let rows = on_backend!(tx.conn(), c => {
        let query = session_tokens::table
            .filter(session_tokens::tenant_id.eq(tenant))
            .filter(session_tokens::candidate_id.eq(candidate))
            .select(SessionToken::as_select())
            .into_boxed();
        walk!(query, session_tokens, start).load(c)
    })?;
    Ok(Page::of(rows, start))
}

/// Notes that the token has ended; one that had ended already keeps its time.
pub(super) fn end(tx: &mut Tx<'_>, id: SessionTokenId) -> Result<()> {
    let now = tx.now();
    let row = session_tokens::table
        .filter(session_tokens::tenant_id.eq(tx.tenant()))
        .filter(session_tokens::id.eq(id))
        .filter(session_tokens::revoked_at.is_null());
    on_backend!(tx.conn(), c => diesel::update(row).set(session_tokens::revoked_at.eq(now)).execute(c))?;
    Ok(())
}

/// Forgets a tenant's oldest sessions when they ended long ago; gives how many.
pub fn forget_old(tx: &mut Tx<'_>) -> Result<usize> {
    let before = tx.now() - LISTED_FOR;
    forget_oldest!(tx, session_tokens, id: SessionTokenId, expires_at before before)
}
