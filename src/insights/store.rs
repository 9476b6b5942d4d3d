//! Queries over periods with their figures.

use super::model::{InsightPeriod, InsightPeriodId};
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::db::schema::insight_periods;
use crate::platform::page::{Page, PageStart};
use crate::{keyed_by_creation, on_backend, walk};
use chrono::NaiveDate;
use diesel::prelude::*;

keyed_by_creation!(InsightPeriod);

/// What a list of periods can be narrowed to.
#[derive(Debug, Clone, Default)]
pub(super) struct Filter {
    /// That begin on this day or later.
    pub starts_from: Option<NaiveDate>,
    /// That end on this day or earlier.
    pub ends_until: Option<NaiveDate>,
}

/// One page.
pub(super) fn list(
    tx: &mut Tx<'_>,
    filter: &Filter,
    start: &PageStart<InsightPeriodId>,
) -> Result<Page<InsightPeriod>> {
    let tenant = tx.tenant();
    let rows = on_backend!(tx.conn(), c => {
        let mut query = insight_periods::table
            .filter(insight_periods::tenant_id.eq(tenant))
            .select(InsightPeriod::as_select())
            .into_boxed();
        if let Some(from) = filter.starts_from {
            query = query.filter(insight_periods::starts_on.ge(from));
        }
        if let Some(until) = filter.ends_until {
            query = query.filter(insight_periods::ends_on.le(until));
        }
        walk!(query, insight_periods, start).load(c)
    })?;
    Ok(Page::of(rows, start))
}

/// The last day of the latest period, if there is one.
pub(super) fn last_ended_on(tx: &mut Tx<'_>) -> Result<Option<NaiveDate>> {
    let tenant = tx.tenant();
    let latest = insight_periods::table
        .filter(insight_periods::tenant_id.eq(tenant))
        .order(insight_periods::starts_on.desc())
        .select(insight_periods::ends_on);
    Ok(on_backend!(tx.conn(), c => latest.first(c).optional())?)
}

/// Keeps figures, unless another node was faster: the first ones stand.
pub(super) fn insert_once(tx: &mut Tx<'_>, row: &InsightPeriod) -> Result<usize> {
    Ok(
        on_backend!(tx.conn(), c => diesel::insert_into(insight_periods::table)
            .values(row)
            .on_conflict_do_nothing()
            .execute(c))?,
    )
}
