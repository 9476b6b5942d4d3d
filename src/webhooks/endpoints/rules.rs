//! Which endpoint gets what, and how many there may be.

use super::model::{EndpointState, WebhookEndpoint};
use crate::platform::error::{Coded, Fault, FaultCode};
use crate::platform::{ApiError, Code};
use crate::webhooks::address::{AddressPolicy, parse_url};
use crate::webhooks::event_types::EventType;

/// Endpoints of one tenant at the most: each event is sent that many times.
pub(super) const MAX_ENDPOINTS: i64 = 20;

/// Why an endpoint does not do what was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(in crate::webhooks) enum EndpointRefused {
    /// One more would be too many.
    #[error("A tenant may have {MAX_ENDPOINTS} webhook endpoints.")]
    TooMany,
    /// It is disabled.
    #[error("The webhook endpoint is disabled; enable it first.")]
    Disabled,
    /// It is enabled.
    #[error("The webhook endpoint is enabled already.")]
    Enabled,
}

impl Coded for EndpointRefused {
    fn code(&self) -> Code {
        match self {
            Self::TooMany => Code::TooManyEndpoints,
            Self::Disabled => Code::EndpointDisabled,
            Self::Enabled => Code::EndpointEnabled,
        }
    }
}

/// Whether there is room for one more.
pub(super) const fn may_create(existing: i64) -> Result<(), EndpointRefused> {
    if existing < MAX_ENDPOINTS {
        Ok(())
    } else {
        Err(EndpointRefused::TooMany)
    }
}

/// Whether anything may be sent there.
pub(in crate::webhooks) fn may_receive(endpoint: &WebhookEndpoint) -> Result<(), EndpointRefused> {
    match endpoint.state {
        EndpointState::Enabled => Ok(()),
        EndpointState::Disabled => Err(EndpointRefused::Disabled),
    }
}

/// Whether it can be enabled.
pub(super) fn may_enable(endpoint: &WebhookEndpoint) -> Result<(), EndpointRefused> {
    match endpoint.state {
        EndpointState::Enabled => Err(EndpointRefused::Enabled),
        EndpointState::Disabled => Ok(()),
    }
}

/// Whether it asked for events of this type. A test is for the tested endpoint alone, so nobody can ask for it.
pub(in crate::webhooks) fn wants(endpoint: &WebhookEndpoint, event_type: &str) -> bool {
    let wanted = &endpoint.event_types.0;
    event_type != EventType::WebhookEndpointTested.as_str()
        && (wanted.is_empty() || wanted.iter().any(|one| one.as_str() == event_type))
}

/// Brings the URL and the types into the form that is stored, or says what is wrong with the URL.
pub(super) fn tidy(endpoint: &mut WebhookEndpoint, policy: AddressPolicy) -> Result<(), ApiError> {
    endpoint.event_types.0.sort_unstable();
    endpoint.event_types.0.dedup();
    match parse_url(&endpoint.url, policy) {
        Ok(url) => {
            endpoint.url = url.into();
            Ok(())
        }
        Err(refused) => {
            let fault = Fault::at("/url", FaultCode::UrlRefused, refused.to_string());
            Err(ApiError::invalid(vec![fault]))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_twentieth_endpoint_is_the_last() {
        assert_eq!(may_create(19), Ok(()));
        assert_eq!(may_create(20), Err(EndpointRefused::TooMany));
    }
}
