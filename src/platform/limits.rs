//! How often each caller may ask: a budget for each API client, session token, token request and link, on each node.
//!
//! A budget is a number of requests that may come at once; it refills evenly, all of it within a minute. Time comes from the
//! node's [`Clock`], so that a test can move it. What is kept for a caller is one number, and it is forgotten as soon as the
//! budget is full again, so memory holds those who asked within the last minute and no others.

use super::clock::Clock;
use super::error::{ApiError, Result};
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::{HttpMessage, HttpRequest};
use governor::middleware::StateInformationMiddleware;
use governor::state::keyed::HashMapStateStore;
use governor::{Quota, RateLimiter};
use std::num::NonZeroU32;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use uuid::Uuid;

static POLICY: HeaderName = HeaderName::from_static("ratelimit-policy");
static STANDING: HeaderName = HeaderName::from_static("ratelimit");

/// In how many seconds an empty budget is full again.
const WINDOW: u32 = 60;
/// After how many requests those who have a full budget are forgotten.
const SWEEP_EVERY: u32 = 1024;

/// Requests in a minute, for each of a kind of caller; 0 for no limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PerMinute {
    /// An API client, with its access tokens.
    pub client: u32,
    /// A session token.
    pub session: u32,
    /// An API client that asks for access tokens.
    pub token: u32,
    /// A link that somebody without an account answers by.
    pub link: u32,
}

/// The budgets of this node.
pub struct Limits {
    client: Option<Limiter>,
    session: Option<Limiter>,
    token: Option<Limiter>,
    link: Option<Limiter>,
}

/// Which budget a request is taken from. The key says whose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Budget {
    /// An API client's.
    Client(Uuid),
    /// A session token's.
    Session(Uuid),
    /// An API client's, for access tokens.
    Token(Uuid),
    /// A link's.
    Link(Uuid),
}

impl Limits {
    /// Full budgets for everybody.
    #[must_use]
    pub fn new(per_minute: PerMinute, clock: &Clock) -> Self {
        let limiter = |name, quota| NonZeroU32::new(quota).map(|q| Limiter::new(name, q, clock));
        Self {
            client: limiter("client", per_minute.client),
            session: limiter("session", per_minute.session),
            token: limiter("token", per_minute.token),
            link: limiter("link", per_minute.link),
        }
    }

    /// Takes this request from its budget, or refuses it; either way the answer will tell how much is left.
    pub fn admit(&self, budget: Budget, request: &HttpRequest) -> Result<()> {
        let (limiter, key) = match budget {
            Budget::Client(key) => (&self.client, key),
            Budget::Session(key) => (&self.session, key),
            Budget::Token(key) => (&self.token, key),
            Budget::Link(key) => (&self.link, key),
        };
        let Some(limiter) = limiter else {
            return Ok(());
        };
        let (left, outcome) = limiter.take(key);
        let standing = limiter.standing(left);
        request.extensions_mut().insert(standing);
        outcome.map_err(ApiError::rate_limited)
    }
}

/// What the answer tells; left in the request for [`tell`].
struct Standing {
    policy: HeaderValue,
    left: HeaderValue,
}

struct Limiter {
    name: &'static str,
    quota: NonZeroU32,
    policy: HeaderValue,
    clock: Ticks,
    budgets: RateLimiter<Uuid, HashMapStateStore<Uuid>, Ticks, StateInformationMiddleware>,
    taken: AtomicU32,
}

impl Limiter {
    fn new(name: &'static str, quota: NonZeroU32, clock: &Clock) -> Self {
        let policy = format!("\"{name}\";q={quota};w={WINDOW}");
        let clock = Ticks(clock.clone());
        let per_minute = Quota::per_minute(quota);
        let budgets = RateLimiter::new(per_minute, HashMapStateStore::default(), clock.clone());
        Self {
            name,
            quota,
            policy: header(policy),
            clock,
            budgets,
            taken: AtomicU32::new(0),
        }
    }

    /// How many are left after this one, or how long there are none.
    fn take(&self, key: Uuid) -> (u32, Result<(), Duration>) {
        let taken = self.taken.fetch_add(1, Ordering::Relaxed);
        if taken.is_multiple_of(SWEEP_EVERY) {
            self.budgets.retain_recent();
        }
        match self.budgets.check_key(&key) {
            Ok(state) => (state.remaining_burst_capacity(), Ok(())),
            Err(until) => {
                let now = governor::clock::Clock::now(&self.clock);
                (0, Err(until.wait_time_from(now)))
            }
        }
    }

    /// `t` is the number of seconds after which the budget is full again if nobody asks.
    fn standing(&self, left: u32) -> Standing {
        let (quota, window) = (u64::from(self.quota.get()), u64::from(WINDOW));
        let missing = quota.saturating_sub(u64::from(left));
        let full_after = missing.saturating_mul(window).div_ceil(quota);
        Standing {
            policy: self.policy.clone(),
            left: header(format!("\"{}\";r={left};t={full_after}", self.name)),
        }
    }
}

fn header(text: String) -> HeaderValue {
    HeaderValue::from_maybe_shared(actix_web::web::Bytes::from(text))
        .unwrap_or_else(|_never| HeaderValue::from_static(""))
}

/// Our clock as the library reads it.
#[derive(Clone)]
struct Ticks(Clock);

impl governor::clock::Clock for Ticks {
    type Instant = Duration;

    fn now(&self) -> Duration {
        self.0.elapsed()
    }
}

/// Tells callers how much of their budget is left.
pub async fn tell<B: MessageBody>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, actix_web::Error> {
    let mut response = next.call(request).await?;
    let standing = response.request().extensions_mut().remove::<Standing>();
    if let Some(standing) = standing {
        let headers = response.headers_mut();
        headers.insert(POLICY.clone(), standing.policy);
        headers.insert(STANDING.clone(), standing.left);
    }
    Ok(response)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{TimeDelta, Utc};

    #[test]
    fn who_has_a_full_budget_is_forgotten() {
        let clock = Clock::fixed(chrono::DateTime::<Utc>::UNIX_EPOCH);
        let limiter = Limiter::new("link", NonZeroU32::new(60).unwrap(), &clock);
        for _ in 0..10 {
            for _ in 0..SWEEP_EVERY {
                let (left, outcome) = limiter.take(Uuid::from_u128(rand::random()));
                assert_eq!((left, outcome), (59, Ok(())));
            }
            clock.advance(TimeDelta::seconds(3));
        }
        let kept = limiter.budgets.len();
        assert!(kept <= 2 * usize::try_from(SWEEP_EVERY).unwrap(), "{kept}");
    }

    #[test]
    fn a_budget_refills_evenly() {
        let clock = Clock::fixed(chrono::DateTime::<Utc>::UNIX_EPOCH);
        let limiter = Limiter::new("client", NonZeroU32::new(120).unwrap(), &clock);
        let key = Uuid::nil();
        for left in (0..120).rev() {
            assert_eq!(limiter.take(key), (left, Ok(())));
        }
        assert_eq!(limiter.take(key).1, Err(Duration::from_millis(500)));
        clock.advance(TimeDelta::milliseconds(499));
        assert_eq!(limiter.take(key).1, Err(Duration::from_millis(1)));
        clock.advance(TimeDelta::milliseconds(1));
        assert_eq!(limiter.take(key), (0, Ok(())));
        clock.advance(TimeDelta::minutes(1));
        assert_eq!(limiter.take(key), (119, Ok(())));
    }
}
