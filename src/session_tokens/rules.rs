//! What a session token may carry.

use crate::platform::auth::scopes;
use crate::platform::error::{Fault, FaultCode};
use crate::platform::origin;

/// Pages that a token may list at the most.
pub(super) const MAX_ORIGINS: u64 = 50;
/// The shortest life of a token, in seconds.
pub(super) const MIN_SECONDS: i64 = 60;
/// The longest life of a token, in seconds.
pub(super) const MAX_SECONDS: i64 = 3600;
/// The life of a token when nobody says otherwise, in seconds.
pub(super) const SECONDS: i64 = 900;

/// What is wrong with scopes: a session carries only what a candidate may do, so a tenant's powers never reach a browser.
#[must_use]
pub(super) fn scope_faults(asked: &[String]) -> Vec<Fault> {
    let wrong = |(index, scope): (usize, &String)| {
        let known = scopes::of_candidates().any(|known| known == scope);
        let words = "is not a scope that a candidate's session can carry";
        (!known).then(|| Fault::at(format!("/scopes/{index}"), FaultCode::UnknownScope, words))
    };
    asked.iter().enumerate().filter_map(wrong).collect()
}

/// What is wrong with origins: each must be one, and on the tenant's list where the tenant has a list.
#[must_use]
pub(super) fn origin_faults(asked: &[String], of_tenant: &[String]) -> Vec<Fault> {
    let mut faults = origin::faults("/allowed_origins", asked);
    if faults.is_empty() && !of_tenant.is_empty() {
        for (index, one) in asked.iter().enumerate() {
            if !of_tenant.contains(one) {
                faults.push(Fault::at(
                    format!("/allowed_origins/{index}"),
                    FaultCode::OriginNotListed,
                    "is not among the tenant's allowed_origins",
                ));
            }
        }
    }
    faults
}
