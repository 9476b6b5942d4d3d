//! Queries over steps that a candidate left out alone.

use crate::method::recovery::StepKind;
use crate::on_backend;
use crate::platform::Result;
use crate::platform::clock::Time;
use crate::platform::db::schema::own_skips;
use crate::platform::db::{Tx, Word};
use crate::platform::ids::{CandidateId, TenantId};
use crate::recovery_records::{Recovery, RecoveryId};
use diesel::prelude::*;

/// A step that was left out.
#[derive(Insertable)]
#[diesel(table_name = own_skips)]
struct OwnSkip {
    tenant_id: TenantId,
    recovery_id: RecoveryId,
    step: Word<StepKind>,
    candidate_id: CandidateId,
    created_at: Time,
}

/// The steps that the candidate left out for themselves, and when, oldest first; none for anybody else.
pub fn skipped_alone(tx: &mut Tx<'_>, recovery: &Recovery) -> Result<Vec<(StepKind, Time)>> {
    let tenant = tx.tenant();
    let Some(candidate) = tx.only_candidate() else {
        return Ok(Vec::new());
    };
    let steps: Vec<(Word<StepKind>, Time)> = on_backend!(tx.conn(), c => own_skips::table
        .filter(own_skips::tenant_id.eq(tenant))
        .filter(own_skips::recovery_id.eq(recovery.id))
        .filter(own_skips::candidate_id.eq(candidate))
        .order((own_skips::created_at, own_skips::step))
        .select((own_skips::step, own_skips::created_at))
        .load(c))?;
    Ok(steps.into_iter().map(|(step, at)| (step.0, at)).collect())
}

/// Leaves a step out for the candidate alone, from now on.
pub fn skip_alone(tx: &mut Tx<'_>, recovery: &Recovery, step: StepKind) -> Result<()> {
    let row = OwnSkip {
        tenant_id: tx.tenant(),
        recovery_id: recovery.id,
        step: Word(step),
        candidate_id: recovery.candidate_id,
        created_at: tx.now(),
    };
    // What was left out once may have come back since, and two at the same moment say the same.
    on_backend!(tx.conn(), c => diesel::insert_into(own_skips::table)
        .values(&row)
        .on_conflict((own_skips::tenant_id, own_skips::recovery_id, own_skips::step))
        .do_update()
        .set(own_skips::created_at.eq(row.created_at))
        .execute(c))?;
    Ok(())
}
