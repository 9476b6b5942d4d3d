//! Chores: what every node does for every tenant once a minute, beside answering requests and delivering webhooks. The
//! list is [`crate::app::CHORES`].

use crate::platform::Result;
use crate::platform::db::{Actor, Context, Db, Tx};
use crate::platform::ids::TenantId;
use crate::tenants;
use std::time::Duration;

/// Something to be done for one tenant, a part at a time; gives how many rows it changed, 0 when there is nothing left.
pub type Chore = fn(&mut Tx<'_>) -> Result<usize>;

/// How often chores are done.
pub const EVERY: Duration = Duration::from_secs(60);
/// Parts of one chore that one tenant gets in a row: after that it is the next tenant's turn.
const PARTS: usize = 20;

/// Does every chore for every tenant, as far as there is something to do; gives how many rows changed. What fails is
/// left for the next time, and stops neither the other chores nor the other tenants.
pub async fn do_all(db: &Db, chores: &[Chore]) -> Result<usize> {
    let mut changed = 0;
    for tenant in db.system_read(tenants::all).await? {
        for chore in chores {
            changed += do_one(db, tenant, *chore).await.unwrap_or_else(|error| {
                tracing::warn!(tenant = %tenant, error.code = %error.code(), "a chore was left for the next time");
                0
            });
        }
    }
    Ok(changed)
}

async fn do_one(db: &Db, tenant: TenantId, chore: Chore) -> Result<usize> {
    let mut changed = 0;
    for _ in 0..PARTS {
        let part = db
            .transact(Context::inside(tenant, Actor::Worker), chore)
            .await?;
        if part == 0 {
            break;
        }
        changed += part;
    }
    Ok(changed)
}
