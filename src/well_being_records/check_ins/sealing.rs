//! A check-in's words at rest: sealed for this tenant and this check-in, so that a row copied to another opens nothing.

use super::model::{CheckIn, CheckInId, CheckInWords};
use crate::platform::ids::TenantId;
use crate::platform::seal::{self, Sealer};
use crate::platform::{ApiError, Result};

fn purpose(tenant: TenantId, id: CheckInId) -> String {
    seal::of_row("check_in", tenant, id)
}

/// The words as they are stored.
pub fn sealed(
    sealer: &Sealer,
    tenant: TenantId,
    id: CheckInId,
    words: &CheckInWords,
) -> Result<Vec<u8>> {
    sealer
        .seal_value(&purpose(tenant, id), words)
        .map_err(ApiError::internal)
}

/// The words of a stored check-in.
pub fn opened(sealer: &Sealer, row: &CheckIn) -> Result<CheckInWords> {
    sealer
        .open_value(&purpose(row.tenant_id, row.id), &row.sealed_words)
        .map_err(ApiError::internal)
}
