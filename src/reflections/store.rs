//! Queries over reflections.

use super::model::{Reflection, ReflectionId};
use crate::interviews::InterviewId;
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::db::schema::reflections;
use crate::platform::ids::CandidateId;
use crate::platform::page::{Page, PageStart};
use crate::{keyed_by_creation, on_backend, rows_of_candidate, tenant_rows, walk};
use diesel::prelude::*;

tenant_rows!(reflections, Reflection, ReflectionId, owner: candidate_id);
rows_of_candidate!(reflections, Reflection);

/// Reflections of one candidate that a plan looks back at, at the most.
const LOOKED_BACK_AT: i64 = 100;

keyed_by_creation!(Reflection);

/// One page, of one interview where it is named.
pub(super) fn list(
    tx: &mut Tx<'_>,
    interview: Option<InterviewId>,
    start: &PageStart<ReflectionId>,
) -> Result<Page<Reflection>> {
    let (tenant, own) = (tx.tenant(), tx.only_candidate());
    let rows = on_backend!(tx.conn(), c => {
        let mut query = reflections::table
            .filter(reflections::tenant_id.eq(tenant))
            .select(Reflection::as_select())
            .into_boxed();
        if let Some(candidate) = own {
            query = query.filter(reflections::candidate_id.eq(candidate));
        }
        if let Some(interview) = interview {
            query = query.filter(reflections::interview_id.eq(interview));
        }
        walk!(query, reflections, start).load(c)
    })?;
    Ok(Page::of(rows, start))
}

/// The latest reflections of a candidate, newest first.
pub(super) fn for_candidate(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<Vec<Reflection>> {
    tx.may_see(candidate)?;
    let tenant = tx.tenant();
    let theirs = reflections::table
        .filter(reflections::tenant_id.eq(tenant))
        .filter(reflections::candidate_id.eq(candidate))
        .order(reflections::id.desc())
        .limit(LOOKED_BACK_AT);
    Ok(on_backend!(tx.conn(), c => theirs.select(Reflection::as_select()).load(c))?)
}
