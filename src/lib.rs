//! Rebound: the way back after "you did not get the job".
//!
//! Read this page first; it is the map. A request goes `app` → a feature's `api` → its `service` → its `rules` and
//! `store`, in one transaction for one tenant, and every change writes its event beside it.
//!
//! | module | what it is |
//! |---|---|
//! | [`candidates`] | the people who interviewed |
//! | [`feedback_requests`] | asking an employer or an agency, and the link by which they answer |
//! | [`feedback`] | what they said, sealed until the candidate opens it |
//! | [`method`] | the pure heart: what to do after "no", and why |
//! | [`platform`] | plumbing that knows no product word |
//! | [`app`], [`openapi`] | the one list of features, as a server and as a contract |
//!
//! Directions, checked by `tests/api/architecture.rs`: `main → app → features → method, platform`, never back. Between
//! features only leftwards: `tenants ← candidates ← consents ← interviews ← feedback_requests ← feedback ← action_plans ← recoveries`;
//! `webhooks` stands aside and is reached only through the outbox.

pub mod app;
pub mod openapi;

pub mod candidates;
pub mod feedback;
pub mod feedback_requests;
pub mod interviews;
pub mod webhooks;

pub mod method;

pub mod platform;
