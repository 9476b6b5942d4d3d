//! What can be done with figures.

use super::model::{InsightPeriod, InsightPeriodId};
use super::store::{self, Filter};
use super::{facts, rules};
use crate::method::insights::figures;
use crate::platform::Result;
use crate::platform::db::{Doc, Tx};
use crate::platform::page::{Page, PageStart};
use crate::tenants;

/// One page of periods.
pub(super) fn list(
    tx: &mut Tx<'_>,
    filter: &Filter,
    start: &PageStart<InsightPeriodId>,
) -> Result<Page<InsightPeriod>> {
    store::list(tx, filter, start)
}

/// Makes the figures of the months that are over, once there are enough candidates in them; gives how many periods it made.
pub fn publish(tx: &mut Tx<'_>) -> Result<usize> {
    let tenant = tenants::get(tx)?;
    let last = store::last_ended_on(tx)?;
    let Some(months) = rules::months_to_count(tenant.created_at, last, tx.now()) else {
        return Ok(0);
    };
    let facts = facts::of(tx, months)?;
    let Some(figures) = figures(&facts) else {
        return Ok(0);
    };
    let period = InsightPeriod {
        tenant_id: tx.tenant(),
        id: tx.new_id(),
        starts_on: months.starts_on,
        ends_on: months.ends_on,
        figures: Doc(figures),
        created_at: tx.now(),
    };
    store::insert_once(tx, &period)
}
