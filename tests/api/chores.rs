//! What a node does by itself: as long as there is something to do, and for everybody.

use crate::on_both_databases;
use rebound::chores;
use rebound::platform::db::Tx;
use rebound::platform::ids::TenantId;
use rebound::platform::{ApiError, Result};
use std::collections::BTreeMap;
use std::sync::Mutex;

/// How often each tenant's turn came. The databases of one run are many, their tenants are all different.
static TURNS: Mutex<BTreeMap<TenantId, usize>> = Mutex::new(BTreeMap::new());
/// Tenants for whom a chore fails.
static BROKEN: Mutex<Vec<TenantId>> = Mutex::new(Vec::new());

fn turns_of(tenant: TenantId) -> usize {
    TURNS.lock().unwrap().get(&tenant).copied().unwrap_or(0)
}

#[expect(clippy::unnecessary_wraps, reason = "a chore may fail")]
fn has_three_parts(tx: &mut Tx<'_>) -> Result<usize> {
    let mut turns = TURNS.lock().unwrap();
    let turn = turns.entry(tx.tenant()).or_default();
    *turn += 1;
    Ok(if *turn <= 3 { 100 } else { 0 })
}

#[expect(clippy::unnecessary_wraps, reason = "a chore may fail")]
fn never_ends(tx: &mut Tx<'_>) -> Result<usize> {
    *TURNS.lock().unwrap().entry(tx.tenant()).or_default() += 1;
    Ok(1)
}

fn fails_for_some(tx: &mut Tx<'_>) -> Result<usize> {
    if BROKEN.lock().unwrap().contains(&tx.tenant()) {
        Err(ApiError::internal("this tenant's chore fails"))
    } else {
        Ok(0)
    }
}

on_both_databases! {
    async fn a_chore_goes_on_while_there_is_something_to_do(app) {
        let board = app.board("Hirely").await;
        let changed = chores::do_all(&app.state.db, &[has_three_parts]).await.unwrap();
        assert_eq!((changed, turns_of(board.tenant)), (300, 4));
    }

    async fn a_chore_without_end_lets_the_next_tenant_have_a_turn(app) {
        let (first, second) = (app.board("Hirely").await, app.board("Elsewhere").await);
        chores::do_all(&app.state.db, &[never_ends]).await.unwrap();
        assert_eq!((turns_of(first.tenant), turns_of(second.tenant)), (20, 20));
    }

    async fn what_fails_for_one_tenant_is_done_for_the_others_all_the_same(app) {
        let (first, second) = (app.board("Hirely").await, app.board("Elsewhere").await);
        for broken in [first.tenant, second.tenant] {
            BROKEN.lock().unwrap().push(broken);
            chores::do_all(&app.state.db, &[fails_for_some, never_ends]).await.unwrap();
        }
        assert_eq!((turns_of(first.tenant), turns_of(second.tenant)), (40, 40));
    }
}
