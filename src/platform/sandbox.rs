//! The clocks of sandbox tenants. A sandbox's time is the real time and what its clock was moved ahead, so that reminders,
//! expiries, due dates and deliveries need not be waited for.
//!
//! Every node reads the clocks that are ahead beside the revocations, twice a second, and keeps them in its
//! [`Clock`](crate::platform::clock::Clock): a transaction of a live tenant costs no statement more. Another node therefore
//! learns of a move within a second. Tokens, signatures of webhooks and limits of requests stay in the real time.

use super::clock::Time;
use super::db::schema::sandbox_clocks;
use super::db::{Conn, Tx};
use super::ids::TenantId;
use super::{ApiError, Code, Result};
use crate::on_backend;
use chrono::TimeDelta;
use diesel::prelude::*;

/// The furthest that a clock may be ahead: ten years.
pub const FURTHEST_SECONDS: i64 = 10 * 366 * 86_400;

/// A sandbox's clock.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = sandbox_clocks, primary_key(tenant_id), treat_none_as_default_value = false)]
pub struct SandboxClock {
    /// Whose it is.
    pub tenant_id: TenantId,
    /// How far it is ahead of the real time.
    pub ahead_seconds: i64,
    /// Raised by every move.
    pub version: i32,
    /// When the sandbox was made.
    pub created_at: Time,
    /// When it was last moved: by itself, right after the move.
    pub updated_at: Time,
}

/// Starts the clock of a new sandbox, in the real time.
pub fn start(tx: &mut Tx<'_>) -> Result<()> {
    let clock = SandboxClock {
        tenant_id: tx.tenant(),
        ahead_seconds: 0,
        version: 1,
        created_at: tx.now(),
        updated_at: tx.now(),
    };
    on_backend!(tx.conn(), c => diesel::insert_into(sandbox_clocks::table).values(&clock).execute(c))?;
    Ok(())
}

/// The sandbox's clock; a live tenant has none and is refused.
pub fn clock(tx: &mut Tx<'_>) -> Result<SandboxClock> {
    let own = sandbox_clocks::table.filter(sandbox_clocks::tenant_id.eq(tx.tenant()));
    let found: Option<SandboxClock> = on_backend!(tx.conn(), c => own.select(SandboxClock::as_select()).get_result(c).optional())?;
    found.ok_or_else(|| ApiError::of(Code::NotASandbox))
}

/// Moves the sandbox's clock, for the rest of this transaction and for all that follow.
pub fn advance(tx: &mut Tx<'_>, by: TimeDelta) -> Result<SandboxClock> {
    let mut clock = clock(tx)?;
    let before = clock.version;
    tx.move_on(by);
    clock.ahead_seconds = clock.ahead_seconds.saturating_add(by.num_seconds());
    clock.version = before.saturating_add(1);
    clock.updated_at = tx.now();
    let own = sandbox_clocks::table
        .filter(sandbox_clocks::tenant_id.eq(tx.tenant()))
        .filter(sandbox_clocks::version.eq(before));
    let changed = on_backend!(tx.conn(), c => diesel::update(own).set(&clock).execute(c))?;
    if changed == 1 {
        Ok(clock)
    } else {
        Err(ApiError::stale())
    }
}

/// The clocks that are ahead, and by how many seconds.
pub(super) fn ahead(conn: &mut Conn) -> Result<Vec<(TenantId, i64)>> {
    let ahead = sandbox_clocks::table
        .filter(sandbox_clocks::ahead_seconds.gt(0))
        .select((sandbox_clocks::tenant_id, sandbox_clocks::ahead_seconds));
    Ok(on_backend!(conn, c => ahead.load(c))?)
}
