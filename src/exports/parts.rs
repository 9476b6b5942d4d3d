//! What an export is made of.

use crate::platform::export;
use crate::{
    action_plans, candidates, check_ins, consents, contacts, cv_reviews, exercise_logs,
    fairness_checks, feedback, feedback_requests, future_interests, guidelines, interviews,
    messages, opportunities, practice_sessions, prepared_answers, recoveries, reflections,
};

/// One kind of rows.
#[derive(Debug, Clone, Copy)]
pub struct Part {
    /// What they are, in the words of their path.
    pub kind: &'static str,
    /// The tables that they come from.
    pub tables: &'static [&'static str],
    /// Whether only the candidate may see that they are there.
    pub is_private: bool,
    /// Reads them.
    pub rows: export::Part,
}

/// Every part, in the order of the document.
pub const PARTS: &[Part] = &[
    Part {
        kind: "candidates",
        tables: &["candidates"],
        is_private: false,
        rows: candidates::exported,
    },
    Part {
        kind: "consents",
        tables: &["consents"],
        is_private: false,
        rows: consents::exported,
    },
    Part {
        kind: "interviews",
        tables: &["interviews"],
        is_private: false,
        rows: interviews::exported,
    },
    Part {
        kind: "questions",
        tables: &["interview_questions"],
        is_private: false,
        rows: interviews::exported_questions,
    },
    Part {
        kind: "recoveries",
        tables: &["recoveries", "own_skips"],
        is_private: false,
        rows: recoveries::exported,
    },
    Part {
        kind: "feedback_requests",
        tables: &["feedback_requests"],
        is_private: false,
        rows: feedback_requests::exported,
    },
    Part {
        kind: "feedback",
        tables: &["feedback"],
        is_private: false,
        rows: feedback::exported,
    },
    Part {
        kind: "assessments",
        tables: &["assessments"],
        is_private: true,
        rows: feedback::exported_assessments,
    },
    Part {
        kind: "self_ratings",
        tables: &["self_ratings"],
        is_private: true,
        rows: feedback::exported_self_ratings,
    },
    Part {
        kind: "fairness_checks",
        tables: &["fairness_checks"],
        is_private: true,
        rows: fairness_checks::exported,
    },
    Part {
        kind: "reflections",
        tables: &["reflections"],
        is_private: true,
        rows: reflections::exported,
    },
    Part {
        kind: "guidelines",
        tables: &["guideline_cards"],
        is_private: true,
        rows: guidelines::exported,
    },
    Part {
        kind: "messages",
        tables: &["messages"],
        is_private: false,
        rows: messages::exported,
    },
    Part {
        kind: "future_interests",
        tables: &["future_interests"],
        is_private: false,
        rows: future_interests::exported,
    },
    Part {
        kind: "action_plans",
        tables: &["action_plans"],
        is_private: false,
        rows: action_plans::exported,
    },
    Part {
        kind: "tasks",
        tables: &["tasks"],
        is_private: false,
        rows: action_plans::exported_tasks,
    },
    Part {
        kind: "practice_sessions",
        tables: &["practice_sessions"],
        is_private: true,
        rows: practice_sessions::exported,
    },
    Part {
        kind: "prepared_answers",
        tables: &["prepared_answers"],
        is_private: true,
        rows: prepared_answers::exported,
    },
    Part {
        kind: "prepared_answer_versions",
        tables: &["prepared_answer_versions"],
        is_private: true,
        rows: prepared_answers::exported_versions,
    },
    Part {
        kind: "check_ins",
        tables: &["check_ins"],
        is_private: true,
        rows: check_ins::exported,
    },
    Part {
        kind: "exercise_logs",
        tables: &["exercise_logs"],
        is_private: true,
        rows: exercise_logs::exported,
    },
    Part {
        kind: "opportunities",
        tables: &["opportunities"],
        is_private: true,
        rows: opportunities::exported,
    },
    Part {
        kind: "search_preferences",
        tables: &["search_preferences"],
        is_private: true,
        rows: opportunities::exported_preferences,
    },
    Part {
        kind: "contacts",
        tables: &["contacts"],
        is_private: true,
        rows: contacts::exported,
    },
    Part {
        kind: "cv_reviews",
        tables: &["cv_reviews"],
        is_private: true,
        rows: cv_reviews::exported,
    },
];

/// Tables that no export tells of, and why.
pub const LEFT_OUT: &[(&str, &str)] = &[
    ("tenants", "the tenant's own"),
    ("sandbox_clocks", "the tenant's own"),
    ("signing_keys", "the platform's own"),
    ("api_clients", "the tenant's own"),
    ("deprecated_calls", "the tenant's own"),
    ("webhook_endpoints", "the tenant's own"),
    ("resources", "links that the tenant adds for everybody"),
    ("insight_periods", "figures that tell of nobody"),
    (
        "session_tokens",
        "keys to a browser for some minutes, listed for 90 days; they say nothing of the person",
    ),
    (
        "revocations",
        "ids of sessions, clients and candidates whose tokens ended early, kept for two hours",
    ),
    (
        "idempotency_keys",
        "copies of answers for two days, so that a request can be repeated",
    ),
    (
        "changes",
        "which version each object has; the objects themselves are here",
    ),
    (
        "events",
        "ids, states and versions that were announced; the objects themselves are here",
    ),
    ("deliveries", "how an announcement travelled"),
    ("delivery_attempts", "how an announcement travelled"),
];
