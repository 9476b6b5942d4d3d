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
//! | [`help_lines`] | where somebody can talk to a person |
//! | [`exercises`] | what helps to get steady again |
//! | [`interviews`] | whom with, what was asked, how it ended |
//! | [`feedback_requests`] | asking an employer or an agency; it mints the link |
//! | [`feedback`] | what they said, by that link or otherwise, sealed until the candidate opens it |
//! | [`jurisdictions`] | whom the law protects where, until when one can be heard, who advises for free |
//! | [`fairness_checks`] | whether a no was fair, for the candidate's eyes only |
//! | [`reflections`] | the candidate's own look back |
//! | [`strengths`] | what speaks for them, across interviews |
//! | [`guidelines`] | their short list of do's and don'ts |
//! | [`messages`] | what a candidate writes to them: thanks, questions, and how it sounds |
//! | [`future_interests`] | where a candidate would like to hear of later openings |
//! | [`question_bank`] | what interviewers ask |
//! | [`practice_sessions`] | rehearsing, alone or with a friend who rates by a link, and whether it gets better |
//! | [`prepared_answers`] | answers as short points, with every version and what they could still have |
//! | [`opportunities`] | roles in view, and how well each fits |
//! | [`contacts`] | people whom a candidate knows |
//! | [`resources`] | what there is to read |
//! | [`cv_reviews`] | looking at the CV again, for one role |
//! | [`recovery_records`] | the stored part of a recovery, which plans need too |
//! | [`well_being_records`] | the rows of check-ins and logged exercises, for their candidate alone |
//! | [`action_plans`] | what to work on, and tasks that fit the week |
//! | [`recoveries`] | the way back: its stage, its progress, what comes next |
//! | [`check_ins`] | how somebody is; the answer leads with support |
//! | [`exercise_logs`] | which exercises they did, and whether it helped |
//! | [`sandbox`] | trying things out: a clock that can be moved, employers who answer when told to |
//! | [`exports`] | all that is held about a candidate, to take along |
//! | [`briefs`] | on one page what somebody takes into an interview |
//! | [`progress`] | how somebody gets on, and what stays of a recovery |
//! | [`insights`] | figures about many candidates that tell of nobody |
//! | [`webhooks`] | telling tenants what happened |
//! | [`changes`] | what changed, as one feed |
//! | [`operations`] | health, numbers, error codes |
//! | [`docs`] | what an integrator reads: guides, reference, Swagger UI |
//! | [`link_pages`] | the pages behind links that need no account, as far as all of them are alike |
//! | [`knowledge`] | what the method knows, as a feature asks for it |
//! | [`method`] | the pure heart: planner, stages, next steps, what we know about getting better |
//! | [`platform`] | plumbing that knows no product word, but for those that its head names |
//! | [`app`], [`openapi`] | the one list of features, as a server and as a contract |
//! | [`command`], [`config`], [`server`] | the command line; every setting; a running node and how it ends |
//! | [`chores`] | what a node does for every tenant once a minute |
//! | [`demo`] | story 1 of the README, played over real HTTP |
//!
//! Directions, checked by `tests/api/architecture/`: `main → app → features → link_pages → knowledge → method, platform`, never back. Between
//! features only leftwards: `tenants ← api_clients ← candidates ← session_tokens, consents, jurisdictions, help_lines
//! ← interviews ← feedback_requests ← feedback ← messages, future_interests ← fairness_checks ← question_bank ←
//! practice_sessions, prepared_answers ← reflections ← strengths, guidelines ← opportunities, contacts, resources,
//! cv_reviews ← recovery_records ← well_being_records ← action_plans ← recoveries ← check_ins ← exercise_logs ←
//! briefs, progress ← sandbox, exports, insights`. Beside that, `changes`, `exercises`, `operations` and `webhooks` stand aside: none
//! of them imports a feature or is imported by one. What `changes` and `webhooks` tell, the platform keeps of every transaction.

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
pub mod briefs;
pub mod candidates;
pub mod changes;
pub mod check_ins;
pub mod consents;
pub mod contacts;
pub mod cv_reviews;
pub mod exercise_logs;
pub mod exercises;
pub mod exports;
pub mod fairness_checks;
pub mod feedback;
pub mod feedback_requests;
pub mod future_interests;
pub mod guidelines;
pub mod help_lines;
pub mod insights;
pub mod interviews;
pub mod jurisdictions;
pub mod messages;
pub mod operations;
pub mod opportunities;
pub mod practice_sessions;
pub mod prepared_answers;
pub mod progress;
pub mod question_bank;
pub mod recoveries;
pub mod recovery_records;
pub mod reflections;
pub mod resources;
pub mod sandbox;
pub mod session_tokens;
pub mod strengths;
pub mod tenants;
pub mod webhooks;
pub mod well_being_records;

pub mod knowledge;
pub mod link_pages;
pub mod method;

pub mod platform;
