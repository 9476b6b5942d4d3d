//! What a candidate notes, at rest: sealed for this tenant and this check, so that a row copied to another opens nothing.

use super::model::{FairnessCheck, Private};
use crate::platform::seal::Sealer;
use crate::platform::{ApiError, Result};

fn purpose(check: &FairnessCheck) -> String {
    format!("fairness_check/{}/{}", check.tenant_id, check.id)
}

/// Puts the notes into the row, sealed; nothing is stored of nothing.
pub(super) fn seal(sealer: &Sealer, check: &mut FairnessCheck, private: &Private) -> Result<()> {
    check.sealed_private = if private.is_empty() {
        None
    } else {
        let plain = serde_json::to_vec(private).map_err(ApiError::internal)?;
        let sealed = sealer.seal(&purpose(check), &plain);
        Some(sealed.map_err(ApiError::internal)?)
    };
    Ok(())
}

/// The notes of the row.
pub(super) fn open(sealer: &Sealer, check: &FairnessCheck) -> Result<Private> {
    let Some(sealed) = &check.sealed_private else {
        return Ok(Private::default());
    };
    let plain = sealer.open(&purpose(check), sealed);
    let plain = plain.map_err(ApiError::internal)?;
    serde_json::from_slice(&plain).map_err(ApiError::internal)
}
