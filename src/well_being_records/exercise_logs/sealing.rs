//! What somebody noted of an exercise at rest: sealed for this tenant and this entry.

use super::model::{ExerciseLog, ExerciseLogId};
use crate::platform::ids::TenantId;
use crate::platform::seal::{self, Sealer};
use crate::platform::{ApiError, Result};

fn purpose(tenant: TenantId, id: ExerciseLogId) -> String {
    seal::of_row("exercise_log", tenant, id)
}

/// The note as it is stored.
pub fn sealed(sealer: &Sealer, tenant: TenantId, id: ExerciseLogId, note: &str) -> Result<Vec<u8>> {
    sealer
        .seal_value(&purpose(tenant, id), &note)
        .map_err(ApiError::internal)
}

/// The note of a stored entry, if it has one.
pub fn opened(sealer: &Sealer, row: &ExerciseLog) -> Result<Option<String>> {
    let open = |note: &Vec<u8>| sealer.open_value(&purpose(row.tenant_id, row.id), note);
    let note = row.sealed_note.as_ref().map(open).transpose();
    note.map_err(ApiError::internal)
}
