//! Queries over changes; the stores of the objects write them.

use super::model::{Change, Position};
use crate::on_backend;
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::db::schema::changes;
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::BigInt;

/// The number of the oldest transaction that still runs: whatever has a lower one is decided.
const OLDEST_RUNNING: &str = "pg_snapshot_xmin(pg_current_snapshot())::text::bigint";
/// The first number that no transaction of this database has had yet.
const NEXT_NUMBER: &str = "pg_snapshot_xmax(pg_current_snapshot())::text::bigint";

/// The changes after a position, in order. On PostgreSQL it stops before what a running transaction may still add to.
pub(super) fn after(tx: &mut Tx<'_>, position: &Position, rows: i64) -> Result<Vec<Change>> {
    let query = changes::table
        .filter(changes::tenant_id.eq(tx.tenant()))
        .filter(changes::sequence.ge(position.sequence))
        .filter(
            changes::sequence
                .gt(position.sequence)
                .or(changes::subject_id.gt(&position.subject_id)),
        )
        .order((changes::sequence, changes::subject_id))
        .limit(rows);
    let rows = on_backend!(
        tx.conn(),
        postgres c => query.filter(changes::sequence.lt(sql::<BigInt>(OLDEST_RUNNING))).select(Change::as_select()).load(c)?,
        sqlite c => query.select(Change::as_select()).load(c)?
    );
    Ok(rows)
}

/// Whether a position is one that this database has not reached: a restored PostgreSQL counts its transactions anew.
pub(super) fn is_unreached(tx: &mut Tx<'_>, position: &Position) -> Result<bool> {
    let next: i64 = on_backend!(
        tx.conn(),
        postgres c => diesel::select(sql::<BigInt>(NEXT_NUMBER)).get_result(c)?,
        sqlite _c => i64::MAX
    );
    Ok(position.sequence >= next)
}
