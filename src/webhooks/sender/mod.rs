//! One attempt at delivering an event: the only code in the program that opens an outgoing connection of a tenant's
//! choosing.
//!
//! The URL is vetted again, the name is resolved once, every address in the answer is vetted, and the connection goes to
//! exactly those addresses: there is no second look-up that could answer differently (DNS rebinding). Redirects are not
//! followed, proxies not asked, cookies not kept, bodies not decompressed, connections not reused. The answer's status
//! decides; its body is read only so far as not to hang up on a polite receiver, and forgotten.

use std::{error::Error, io, sync::Arc, time::Duration};

use reqwest::{
    Certificate, Client, Response,
    header::{CONTENT_TYPE, RETRY_AFTER},
    redirect, retry,
};
use rustls::crypto::{CryptoProvider, ring};
use tokio::time::{Instant, timeout};
use url::Url;

use super::{
    address::{AddressPolicy, vet_url},
    attempt::{AttemptEnd, AttemptOutcome, retry_after},
    signature::{ID_HEADER, SIGNATURE_HEADER, SignedMessage, TIMESTAMP_HEADER},
};

mod resolver;
#[cfg(test)]
mod tests;

pub use resolver::{Lookup, LookupFuture, SystemLookup};

/// An attempt ends after this long, whatever the receiver does.
pub const TOTAL_TIMEOUT: Duration = Duration::from_secs(15);
/// Resolving, connecting and the TLS handshake together may take this much of it.
pub const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
/// At most this many bytes of a response's body are read.
pub const MAX_RESPONSE_BYTES: usize = 4 * 1024;

/// How long a receiver may take to finish a body that we are about to forget.
const DRAIN_TIMEOUT: Duration = Duration::from_secs(1);
/// A receiver that sends more header fields than this is not one.
const MAX_RESPONSE_HEADERS: usize = 64;
const USER_AGENT: &str = concat!("Rebound-Webhooks/", env!("CARGO_PKG_VERSION"));

/// Sends signed messages. Cheap to clone; build one at start-up and keep it.
#[derive(Clone)]
pub struct Sender {
    client: Client,
    policy: AddressPolicy,
    drain_timeout: Duration,
}

/// The sender could not be built: in practice, the machine has no usable root certificates.
#[derive(Debug, thiserror::Error)]
#[error("the webhook client could not be set up")]
pub struct SenderFailed(#[from] reqwest::Error);

#[derive(Clone, Copy)]
struct Limits {
    total: Duration,
    connect: Duration,
    drain: Duration,
}

const LIMITS: Limits = Limits {
    total: TOTAL_TIMEOUT,
    connect: CONNECT_TIMEOUT,
    drain: DRAIN_TIMEOUT,
};

impl Sender {
    /// A sender that asks the system's resolver and trusts the system's root certificates.
    pub fn new(policy: AddressPolicy) -> Result<Self, SenderFailed> {
        Self::with_lookup(policy, Arc::new(SystemLookup))
    }

    /// A sender that asks `lookup` for addresses. Whatever it answers is vetted all the same.
    pub fn with_lookup(
        policy: AddressPolicy,
        lookup: Arc<dyn Lookup>,
    ) -> Result<Self, SenderFailed> {
        Self::build(policy, lookup, LIMITS, Vec::new())
    }

    fn build(
        policy: AddressPolicy,
        lookup: Arc<dyn Lookup>,
        limits: Limits,
        extra_roots: Vec<Certificate>,
    ) -> Result<Self, SenderFailed> {
        // reqwest takes its cryptography from the process; losing the race to install it means that it is there.
        if CryptoProvider::get_default().is_none() {
            ring::default_provider().install_default().ok();
        }
        let client = Client::builder()
            .user_agent(USER_AGENT)
            .dns_resolver(resolver::VettingResolver::new(policy, lookup))
            .redirect(redirect::Policy::none())
            .retry(retry::never())
            .referer(false)
            .no_proxy()
            .https_only(!policy.allow_loopback)
            .http1_only()
            .http1_max_headers(MAX_RESPONSE_HEADERS)
            .pool_max_idle_per_host(0)
            // From resolving to the end of the body.
            .timeout(limits.total)
            .connect_timeout(limits.connect)
            .tls_certs_merge(extra_roots)
            .build()?;
        Ok(Self {
            client,
            policy,
            drain_timeout: limits.drain,
        })
    }

    /// Makes one attempt. Never fails: whatever happens is an outcome. Ends within [`TOTAL_TIMEOUT`].
    pub async fn send(&self, url: &Url, message: SignedMessage) -> AttemptOutcome {
        let started = Instant::now();
        let outcome = |end, status, retry_after| AttemptOutcome {
            status,
            end,
            retry_after,
            took: started.elapsed(),
        };
        // The URL was vetted when it was saved, by the rules and the policy of that day.
        if vet_url(url, self.policy).is_err() {
            return outcome(AttemptEnd::AddressRefused, None, None);
        }
        let sent_at = message.at();
        match self.post(url, message).await {
            // The error is not logged: its text contains the URL, which is the tenant's secret.
            Err(error) => outcome(classify(&error), None, None),
            Ok(response) => {
                let status = response.status().as_u16();
                let end = AttemptEnd::of_status(status);
                let wait = match end {
                    AttemptEnd::Delivered | AttemptEnd::Gone => None,
                    _ => response
                        .headers()
                        .get(RETRY_AFTER)
                        .and_then(|value| retry_after(value.to_str().ok()?, sent_at)),
                };
                let answered = outcome(end, Some(status), wait);
                // Running out of patience changes nothing: the status has been said.
                timeout(self.drain_timeout, drain(response)).await.ok();
                answered
            }
        }
    }

    async fn post(&self, url: &Url, message: SignedMessage) -> reqwest::Result<Response> {
        self.client
            .post(url.clone())
            .header(CONTENT_TYPE, "application/json")
            .header(ID_HEADER, message.id())
            .header(TIMESTAMP_HEADER, message.at().timestamp())
            .header(SIGNATURE_HEADER, message.signature())
            .body(message.into_body())
            .send()
            .await
    }
}

/// Reads and forgets at most [`MAX_RESPONSE_BYTES`]; dropping the response then closes the connection.
async fn drain(mut response: Response) {
    let mut read = 0;
    while read < MAX_RESPONSE_BYTES {
        match response.chunk().await {
            Ok(Some(chunk)) => read += chunk.len(),
            Ok(None) | Err(_) => return,
        }
    }
}

fn classify(error: &reqwest::Error) -> AttemptEnd {
    if any_cause(error, &|cause| cause.is::<AddressRefused>()) {
        AttemptEnd::AddressRefused
    } else if error.is_timeout() {
        AttemptEnd::Timeout
    } else if error.is_dns() {
        AttemptEnd::Dns
    } else if any_cause(error, &|cause| cause.is::<rustls::Error>()) {
        AttemptEnd::Tls
    } else {
        AttemptEnd::Connection
    }
}

/// Looks through the causes, and into what an I/O error wraps: its own `source` skips that.
fn any_cause(
    error: &(dyn Error + 'static),
    matches: &dyn Fn(&(dyn Error + 'static)) -> bool,
) -> bool {
    let mut next = Some(error);
    while let Some(cause) = next {
        let wrapped = cause
            .downcast_ref::<io::Error>()
            .and_then(io::Error::get_ref);
        if matches(cause) || wrapped.is_some_and(|wrapped| any_cause(wrapped, matches)) {
            return true;
        }
        next = cause.source();
    }
    false
}

/// A name resolved to an address that we do not talk to. Which one is nobody's business.
#[derive(Debug, thiserror::Error)]
#[error("an address is not public")]
struct AddressRefused;
