//! Queries over action plans.

use super::model::{ActionPlan, ActionPlanId, PlanState};
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::db::schema::action_plans;
use crate::platform::ids::CandidateId;
use crate::platform::page::{Page, PageStart};
use crate::recovery_records::RecoveryId;
use crate::{keyed_by_creation, on_backend, rows_of_candidate, tenant_rows, walk};
use diesel::prelude::*;
use std::collections::BTreeMap;

tenant_rows!(action_plans, ActionPlan, ActionPlanId, owner: candidate_id, changes: Always; never deleted);
rows_of_candidate!(action_plans, ActionPlan);

keyed_by_creation!(ActionPlan);

/// What a list of action plans can be narrowed to.
#[derive(Debug, Clone, Default)]
pub(super) struct Filter {
    /// Of this candidate only.
    pub candidate_id: Option<CandidateId>,
    /// Of this recovery only.
    pub recovery_id: Option<RecoveryId>,
}

/// One page.
pub(super) fn list(
    tx: &mut Tx<'_>,
    filter: &Filter,
    start: &PageStart<ActionPlanId>,
) -> Result<Page<ActionPlan>> {
    let (tenant, only) = (tx.tenant(), tx.only_candidate());
    let rows = on_backend!(tx.conn(), c => {
        let mut query = action_plans::table.filter(action_plans::tenant_id.eq(tenant)).select(ActionPlan::as_select()).into_boxed();
        for candidate in [only, filter.candidate_id].into_iter().flatten() {
            query = query.filter(action_plans::candidate_id.eq(candidate));
        }
        if let Some(recovery) = filter.recovery_id {
            query = query.filter(action_plans::recovery_id.eq(recovery));
        }
        walk!(query, action_plans, start).load(c)
    })?;
    Ok(Page::of(rows, start))
}

/// The plan of a recovery, if it has one.
pub(super) fn find_of_recovery(
    tx: &mut Tx<'_>,
    recovery: RecoveryId,
) -> Result<Option<ActionPlan>> {
    let tenant = tx.tenant();
    let row: Option<ActionPlan> = on_backend!(tx.conn(), c => action_plans::table
        .filter(action_plans::tenant_id.eq(tenant))
        .filter(action_plans::recovery_id.eq(recovery))
        .select(ActionPlan::as_select())
        .get_result(c)
        .optional())?;
    Ok(row.filter(|row| tx.may_see(row.candidate_id).is_ok()))
}

/// Which recovery each plan of a candidate belongs to, without reading the plans.
pub(super) fn recoveries_of(
    tx: &mut Tx<'_>,
    candidate: CandidateId,
) -> Result<BTreeMap<ActionPlanId, RecoveryId>> {
    tx.may_see(candidate)?;
    let tenant = tx.tenant();
    let rows: Vec<(ActionPlanId, RecoveryId)> = on_backend!(tx.conn(), c => action_plans::table
        .filter(action_plans::tenant_id.eq(tenant))
        .filter(action_plans::candidate_id.eq(candidate))
        .select((action_plans::id, action_plans::recovery_id))
        .load(c))?;
    Ok(rows.into_iter().collect())
}

/// How far the plan of a recovery is, without reading it.
pub(super) fn state_of(tx: &mut Tx<'_>, recovery: RecoveryId) -> Result<Option<PlanState>> {
    let tenant = tx.tenant();
    Ok(on_backend!(tx.conn(), c => action_plans::table
        .filter(action_plans::tenant_id.eq(tenant))
        .filter(action_plans::recovery_id.eq(recovery))
        .select(action_plans::state)
        .get_result(c)
        .optional())?)
}
