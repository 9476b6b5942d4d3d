//! Rebound: the way back after "you did not get the job".
//!
//! Read this page first; it is the map. A request goes `app` → a feature's `api` → its `service` → its `rules` and
//! `store`, in one transaction for one tenant, and every change writes its event beside it.
//!
//! | module | what it is |
//! |---|---|
//! | [`tenants`] | the job boards and agencies that embed us |
//! | [`api_clients`] | their servers: secrets, access tokens, keys |
//! | [`candidates`] | the people who interviewed |
//! | [`session_tokens`] | one candidate in a browser, for some minutes |
//! | [`consents`] | what a candidate agreed to, in which words |
//! | [`exercises`] | what helps on the first day |
//! | [`interviews`] | whom with, what was asked, how it ended |
//! | [`feedback_requests`] | asking an employer or an agency; it mints the link |
//! | [`feedback`] | what they said, by that link or otherwise, sealed until the candidate opens it |
//! | [`question_bank`] | what interviewers ask |
//! | [`practice_sessions`] | rehearsing, alone or with a friend who rates by a link, and whether it gets better |
//! | [`prepared_answers`] | answers as short points, with every version and what they could still have |
//! | [`reflections`] | the candidate's own look back |
//! | [`strengths`] | what speaks for them, across interviews |
//! | [`guidelines`] | their short list of do's and don'ts |
//! | [`recovery_records`] | the stored part of a recovery, which plans need too |
//! | [`action_plans`] | what to work on, and tasks that fit the week |
//! | [`recoveries`] | the way back: its stage, its progress, what comes next |
//! | [`sandbox`] | trying things out: a clock that can be moved, employers who answer when told to |
//! | [`webhooks`] | telling tenants what happened |
//! | [`changes`] | what changed, as one feed |
//! | [`operations`] | health, numbers, error codes |
//! | [`docs`] | what an integrator reads: guides, reference, Swagger UI |
//! | [`method`] | the pure heart: planner, stages, next steps, what we know about getting better |
//! | [`platform`] | plumbing that knows no product word |
//! | [`app`], [`openapi`] | the one list of features, as a server and as a contract |
//! | [`command`], [`config`], [`server`] | the command line; every setting; a running node and how it ends |
//! | [`chores`] | what a node does for every tenant once a minute |
//! | [`demo`] | story 1 of the README, played over real HTTP |
//!
//! Directions, checked by `tests/api/architecture/`: `main → app → features → method, platform`, never back. Between
//! features only leftwards: `tenants ← api_clients ← candidates ← session_tokens, consents ← interviews ←
//! feedback_requests ← feedback ← question_bank ← practice_sessions, prepared_answers ← reflections ← strengths, guidelines ←
//! recovery_records ← action_plans ← recoveries ← sandbox`; `webhooks` and `changes` stand aside and are reached only through
//! what the platform keeps of every transaction.

pub mod app;
pub mod chores;
pub mod command;
pub mod config;
pub mod demo;
pub mod docs;
pub mod openapi;
pub mod server;

pub mod action_plans;
pub mod api_clients;
pub mod candidates;
pub mod changes;
pub mod consents;
pub mod exercises;
pub mod feedback;
pub mod feedback_requests;
pub mod guidelines;
pub mod interviews;
pub mod operations;
pub mod practice_sessions;
pub mod prepared_answers;
pub mod question_bank;
pub mod recoveries;
pub mod recovery_records;
pub mod reflections;
pub mod sandbox;
pub mod session_tokens;
pub mod strengths;
pub mod tenants;
pub mod webhooks;

pub mod method;

pub mod platform;
