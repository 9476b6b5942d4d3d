//! The tables as diesel sees them, on both databases.
//!
//! Kept by hand, since `diesel print-schema` knows one database at a time and not our column types for it;
//! `tests/api/migrations.rs` compares it with what both folders of migrations build.
//!
//! | file | its tables |
//! |---|---|
//! | `access` | tenants, their clients and sessions, keys, kept answers |
//! | `people` | candidates, consents, interviews, feedback, reflections, check-ins, fairness |
//! | `recovery` | recoveries, plans, tasks, guidelines, practice, prepared answers |
//! | `search` | messages, opportunities, contacts, the CV, resources |
//! | `outgoing` | changes, events, webhooks, insights |
//!
//! What only a candidate reads in words, whoever wrote them, is `SealedText` or `SealedDocument` here and `Private` in a model
//! (`sealed.rs`): sealed without any query doing it. Ids, days, numbers and words of closed lists stay plain, and what a tenant may read too.

#![expect(missing_docs, reason = "a column is explained where its entity is")]
#![cfg_attr(
    not(test), // clippy lets tests import so
    expect(
        clippy::wildcard_imports,
        reason = "the form that diesel itself generates"
    )
)]

mod access;
mod outgoing;
mod people;
mod recovery;
mod search;

pub use access::*;
pub use outgoing::*;
pub use people::*;
pub use recovery::*;
pub use search::*;

diesel::allow_tables_to_appear_in_same_query!(
    tenants,
    sandbox_clocks,
    signing_keys,
    api_clients,
    deprecated_calls,
    revocations,
    idempotency_keys,
    candidates,
    session_tokens,
    consents,
    interviews,
    interview_questions,
    recoveries,
    own_skips,
    feedback_requests,
    feedback,
    assessments,
    fairness_checks,
    self_ratings,
    reflections,
    guideline_cards,
    messages,
    future_interests,
    practice_sessions,
    prepared_answers,
    prepared_answer_versions,
    search_preferences,
    opportunities,
    contacts,
    resources,
    cv_reviews,
    check_ins,
    exercise_logs,
    action_plans,
    tasks,
    changes,
    events,
    webhook_endpoints,
    deliveries,
    delivery_attempts,
    insight_periods,
);
