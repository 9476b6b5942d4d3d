//! What a tenant's settings must be.

use super::model::Tenant;
use crate::platform::error::{Fault, FaultCode};
use crate::platform::locale::is_locale;
use crate::platform::origin;

/// Characters in a name at the most.
pub(super) const MAX_NAME: u64 = 200;
/// Pages that a tenant may list at the most.
pub(super) const MAX_ORIGINS: u64 = 50;

/// Checks that the schema cannot express: whether the name is one, the origins are, and the locale looks like one.
#[must_use]
pub(super) fn faults(tenant: &Tenant) -> Vec<Fault> {
    let mut faults = origin::faults("/allowed_origins", &tenant.allowed_origins.0);
    if tenant.name.trim().is_empty() {
        faults.push(Fault::blank("/name"));
    }
    if !is_locale(&tenant.locale) {
        faults.push(Fault::at(
            "/locale",
            FaultCode::Malformed,
            "must be a language tag like en or de-AT",
        ));
    }
    faults
}
