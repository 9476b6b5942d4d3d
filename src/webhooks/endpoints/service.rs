//! What can be done with webhook endpoints.

use super::model::{
    DisabledBecause, EndpointState, NewWebhookEndpoint, WebhookEndpoint, WebhookEndpointId,
};
use super::{events, rules, secrets, store};
use crate::platform::auth::IfMatch;
use crate::platform::db::{Doc, Tx};
use crate::platform::page::{Page, PageStart};
use crate::platform::{App, Result, outbox};
use crate::webhooks::address::AddressPolicy;
use crate::webhooks::attempt::AttemptEnd;
use crate::webhooks::schedule;
use crate::webhooks::signature::SigningSecret;
use chrono::TimeDelta;

fn policy(app: &App) -> AddressPolicy {
    AddressPolicy {
        allow_loopback: app.loopback_webhooks,
    }
}

/// A new endpoint and its secret, which is not shown again.
pub(super) fn create(
    tx: &mut Tx<'_>,
    app: &App,
    new: &NewWebhookEndpoint,
) -> Result<(WebhookEndpoint, SigningSecret)> {
    rules::may_create(store::count(tx)?)?;
    let (new, id) = (new.clone(), tx.new_id());
    let (secret, sealed_secret) = secrets::generate(&app.sealer, tx.tenant(), id)?;
    let mut endpoint = WebhookEndpoint {
        tenant_id: tx.tenant(),
        id,
        url: new.url,
        description: new.description,
        event_types: Doc(new.event_types),
        state: EndpointState::Enabled,
        disabled_because: None,
        failing_since: None,
        sealed_secret,
        previous_sealed_secret: None,
        previous_secret_expires_at: None,
        version: 1,
        created_at: tx.now(),
        updated_at: tx.now(),
    };
    rules::tidy(&mut endpoint, policy(app))?;
    store::insert(tx, &endpoint)?;
    Ok((endpoint, secret))
}

/// The endpoint, or 404.
pub(in crate::webhooks) fn get(tx: &mut Tx<'_>, id: WebhookEndpointId) -> Result<WebhookEndpoint> {
    store::get(tx, id)
}

/// The endpoint, unless it is gone.
pub(in crate::webhooks) fn find(
    tx: &mut Tx<'_>,
    id: WebhookEndpointId,
) -> Result<Option<WebhookEndpoint>> {
    store::find(tx, id)
}

/// One page of endpoints.
pub(super) fn list(
    tx: &mut Tx<'_>,
    start: &PageStart<WebhookEndpointId>,
) -> Result<Page<WebhookEndpoint>> {
    store::list(tx, start)
}

/// Changes the endpoint by `edit`.
pub(super) fn update(
    tx: &mut Tx<'_>,
    app: &App,
    id: WebhookEndpointId,
    if_match: IfMatch,
    edit: impl FnOnce(&mut WebhookEndpoint) -> Result<()>,
) -> Result<WebhookEndpoint> {
    let mut endpoint = store::get(tx, id)?;
    if_match.allows(endpoint.version)?;
    edit(&mut endpoint)?;
    rules::tidy(&mut endpoint, policy(app))?;
    store::update(tx, &mut endpoint)?;
    Ok(endpoint)
}

/// Removes the endpoint with its deliveries.
pub(super) fn delete(tx: &mut Tx<'_>, id: WebhookEndpointId, if_match: IfMatch) -> Result<()> {
    let endpoint = store::get(tx, id)?;
    if_match.allows(endpoint.version)?;
    store::delete(tx, &endpoint)
}

/// A new secret; the one before it signs too for this long. An older one still overlapping ends now.
pub(super) fn rotate_secret(
    tx: &mut Tx<'_>,
    app: &App,
    id: WebhookEndpointId,
    overlap: TimeDelta,
) -> Result<(WebhookEndpoint, SigningSecret)> {
    let mut endpoint = store::get(tx, id)?;
    let (secret, sealed) = secrets::generate(&app.sealer, tx.tenant(), id)?;
    let before = std::mem::replace(&mut endpoint.sealed_secret, sealed);
    let overlaps = overlap > TimeDelta::zero();
    endpoint.previous_sealed_secret = overlaps.then_some(before);
    endpoint.previous_secret_expires_at = overlaps.then(|| tx.now() + overlap);
    store::update(tx, &mut endpoint)?;
    Ok((endpoint, secret))
}

/// Lets a disabled endpoint hear of events again, from now on.
pub(super) fn enable(tx: &mut Tx<'_>, id: WebhookEndpointId) -> Result<WebhookEndpoint> {
    let mut endpoint = store::get(tx, id)?;
    rules::may_enable(&endpoint)?;
    endpoint.state = EndpointState::Enabled;
    endpoint.disabled_because = None;
    endpoint.failing_since = None;
    store::update(tx, &mut endpoint)?;
    Ok(endpoint)
}

/// Notes what an attempt says about the endpoint's health: since when it fails, and when that is reason to disable it.
/// The row is written only when that changes, which for a healthy endpoint is never.
pub(in crate::webhooks) fn note_attempt(
    tx: &mut Tx<'_>,
    mut endpoint: WebhookEndpoint,
    end: AttemptEnd,
) -> Result<WebhookEndpoint> {
    if endpoint.state == EndpointState::Disabled {
        return Ok(endpoint);
    }
    let (before, now) = (endpoint.failing_since, tx.now());
    endpoint.failing_since =
        schedule::failing_since(before.map(|at| *at), end, *now).map(Into::into);
    endpoint.disabled_because = match end {
        AttemptEnd::Delivered => None,
        AttemptEnd::Gone => Some(DisabledBecause::Gone),
        _ => schedule::is_given_up(endpoint.failing_since.map(|at| *at), *now)
            .then_some(DisabledBecause::Failing),
    };
    if endpoint.disabled_because.is_some() {
        endpoint.state = EndpointState::Disabled;
        store::update(tx, &mut endpoint)?;
        outbox::publish(tx, &events::disabled(&endpoint))?;
    } else if endpoint.failing_since != before {
        store::update(tx, &mut endpoint)?;
    }
    Ok(endpoint)
}
