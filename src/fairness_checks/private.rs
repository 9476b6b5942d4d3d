//! What a candidate notes, at rest: sealed for this tenant and this check, so that a row copied to another opens nothing.

use super::model::{FairnessCheck, Noted};
use crate::platform::seal::{self, Sealer};
use crate::platform::{ApiError, Result};

fn purpose(check: &FairnessCheck) -> String {
    seal::of_row("fairness_check", check.tenant_id, check.id)
}

/// Puts the notes into the row, sealed; nothing is stored of nothing.
pub(super) fn seal(sealer: &Sealer, check: &mut FairnessCheck, private: &Noted) -> Result<()> {
    let noted = (!private.is_empty()).then(|| sealer.seal_value(&purpose(check), private));
    check.sealed_private = noted.transpose().map_err(ApiError::internal)?;
    Ok(())
}

/// The notes of the row.
pub(super) fn open(sealer: &Sealer, check: &FairnessCheck) -> Result<Noted> {
    let sealed = check.sealed_private.as_ref();
    let noted = sealed.map(|sealed| sealer.open_value(&purpose(check), sealed));
    Ok(noted
        .transpose()
        .map_err(ApiError::internal)?
        .unwrap_or_default())
}
