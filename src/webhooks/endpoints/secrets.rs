//! An endpoint's secrets at rest: sealed for this tenant and this endpoint, so that a row copied to another opens nothing.

use super::model::{WebhookEndpoint, WebhookEndpointId};
use crate::platform::clock::Time;
use crate::platform::ids::TenantId;
use crate::platform::seal::{self, Sealer};
use crate::platform::{ApiError, Result};
use crate::webhooks::signature::{SigningKeys, SigningSecret};

fn purpose(tenant: TenantId, endpoint: WebhookEndpointId) -> String {
    seal::of_row("webhook_secret", tenant, endpoint)
}

/// A new secret, and its sealed form.
pub(super) fn generate(
    sealer: &Sealer,
    tenant: TenantId,
    endpoint: WebhookEndpointId,
) -> Result<(SigningSecret, Vec<u8>)> {
    let secret = SigningSecret::generate().map_err(ApiError::internal)?;
    let at_rest = sealer
        .seal(&purpose(tenant, endpoint), secret.reveal().as_bytes())
        .map_err(ApiError::internal)?;
    Ok((secret, at_rest))
}

/// What the endpoint signs with at this time.
pub(in crate::webhooks) fn secrets_at(
    sealer: &Sealer,
    endpoint: &WebhookEndpoint,
    now: Time,
) -> Result<SigningKeys> {
    let open = |at_rest: &Vec<u8>| -> Result<SigningSecret> {
        let plain = sealer
            .open(&purpose(endpoint.tenant_id, endpoint.id), at_rest)
            .map_err(ApiError::internal)?;
        let text = String::from_utf8(plain).map_err(ApiError::internal)?;
        SigningSecret::parse(&text).map_err(ApiError::internal)
    };
    let overlaps = endpoint
        .previous_secret_expires_at
        .is_some_and(|until| now < until);
    Ok(SigningKeys {
        current: open(&endpoint.sealed_secret)?,
        previous: endpoint
            .previous_sealed_secret
            .as_ref()
            .filter(|_| overlaps)
            .map(open)
            .transpose()?,
    })
}
