//! How each operation is called well.

use super::PUBLIC;
use super::operations::Operation;
use super::world::{Case, World};
use rebound::platform::auth::scopes;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// How an operation is called well, where the contract does not tell: it names an object, or its example would not do here. `None` is one
/// that nobody has thought of.
#[expect(
    clippy::too_many_lines,
    clippy::match_same_arms,
    reason = "a table, those of a feature together as far as they are called alike"
)]
pub(super) fn case_for(operation: &Operation, world: &World) -> Option<Case> {
    let plain = Case::default();
    let with = |body: Value| Case {
        query: String::new(),
        body: Some(body),
    };
    let of_owner = |name: &str| Case {
        query: format!("?{name}={}", world.id(name)),
        body: None,
    };
    let at = "2026-11-23T10:00:00.000Z";
    Some(match operation.id.as_str() {
        "action_plans_create" => with(json!({"recovery_id": world.id("recovery_id")})),
        "action_plans_list" => of_owner("candidate_id"),
        "api_clients_create" => with(json!({"name": "server", "scopes": ["candidates:read"]})),
        "api_clients_rotate" => with(json!({"overlap_hours": 1})),
        "candidates_create" => {
            with(json!({"first_name": "Ben", "time_zone": "Europe/London", "country": "GB"}))
        }
        "candidates_update" => with(json!({"weekly_hours": 5})),
        "check_ins_create" => {
            with(json!({"emotions": ["sad"], "intensity": 4, "note": "Not my day."}))
        }
        "consents_grant" => with(json!({"purpose": "well_being_data", "wording": "You may."})),
        "contacts_create" => with(json!({"name": "Femi"})),
        "contacts_update" => with(json!({"name": "Femi Ade"})),
        "cv_reviews_create" => with(json!({"interview_id": world.id("interview_id")})),
        "cv_reviews_list" => of_owner("interview_id"),
        "cv_reviews_update" => with(json!({"note": "Shorter."})),
        "deliveries_list" => of_owner("webhook_endpoint_id"),
        "exercise_logs_create" => with(json!({"exercise_id": "box_breathing", "minutes": 4})),
        "fairness_checks_create" => with(json!({
            "interview_id": world.id("interview_id"), "believable": "yes", "fair": "no", "acceptable": "unsure",
        })),
        "fairness_checks_list" => of_owner("interview_id"),
        "fairness_checks_update" => with(json!({"fair": "unsure"})),
        "feedback_assess" => with(json!({
            "believable": "yes", "fair": "no", "acceptable": "yes",
            "observations": [{"observation_id": world.id("observation_id"), "recognition": "recognise"}],
        })),
        "sandbox_clock_advance" => with(json!({"advance_seconds": 1})),
        "sandbox_feedback_requests_answer" | "sandbox_feedback_requests_decline" => with(json!({})),
        "feedback_links_answer" => {
            with(json!({"comment": "Well prepared.", "ratings": {"answer_depth": 3}}))
        }
        "feedback_links_decline" => with(json!({"reason": "policy"})),
        "feedback_list" => of_owner("interview_id"),
        "feedback_open" => with(json!({"self_rating": 3})),
        "feedback_record" => with(json!({"source": "employer", "comment": "Well prepared."})),
        "feedback_requests_create" => {
            with(json!({"interview_id": world.id("interview_id"), "channel": "employer"}))
        }
        "feedback_requests_list" => of_owner("interview_id"),
        "feedback_requests_update" => with(json!({"subject": "One question"})),
        "guidelines_create" => with(json!({"kind": "do", "text": "Breathe out once."})),
        "guidelines_update" => with(json!({"state": "accepted"})),
        "future_interests_give" => {
            with(json!({"interview_id": world.id("interview_id"), "channel": "agency"}))
        }
        "future_interests_list" => of_owner("interview_id"),
        "help_lines_list" => Case {
            query: "?country=GB".to_owned(),
            body: None,
        },
        "interviews_add_question" => with(json!({"text": "Why you?"})),
        "interviews_create" => with(json!({
            "candidate_id": world.id("candidate_id"), "role": "Data analyst", "stage": "first", "format": "video",
            "starts_at": at, "employer": {"name": "Ashdown Timber"},
        })),
        "interviews_list" => of_owner("candidate_id"),
        "interviews_record_outcome" => with(json!({"outcome": "pending"})),
        "interviews_update" => with(json!({"role": "Analyst"})),
        "interviews_update_question" => with(json!({"tripped_me_up": true})),
        "messages_create" => {
            with(json!({"interview_id": world.id("interview_id"), "kind": "future_interest"}))
        }
        "messages_list" => of_owner("interview_id"),
        "messages_update" => with(json!({"subject": "Thank you"})),
        "practice_links_rate" => with(json!({"ratings": {"answer_depth": 4}})),
        "practice_sessions_complete" => with(json!({"self_ratings": {"confidence": 3}})),
        "practice_sessions_create" => {
            with(json!({"kind": "mirror", "questions": [{"text": "Why you?"}]}))
        }
        "practice_sessions_update" => with(json!({"minutes": 20})),
        "prepared_answers_create" => with(json!({"question": {"text": "Why you?"}})),
        "prepared_answers_update" => with(json!({"result": ["5 hours a week"]})),
        "opportunities_create" => with(json!({"role": "Data analyst"})),
        "opportunities_update" => with(json!({"state": "applied"})),
        "recoveries_close" => with(json!({"because": "moved_on"})),
        "recoveries_list" => of_owner("candidate_id"),
        "recoveries_pause" => with(json!({"until": "2026-11-26"})),
        "recoveries_skip" => with(json!({"step": "breathe"})),
        "reflections_create" => with(json!({"interview_id": world.id("interview_id")})),
        "reflections_list" => of_owner("interview_id"),
        "reflections_update" => with(json!({"compassion": "It was a hard day."})),
        "resources_create" => with(json!({
            "title": "Evenings", "summary": "Practice.", "url": "https://hirely.example/e",
        })),
        "resources_update" => with(json!({"title": "Mornings"})),
        "search_preferences_set" => with(json!({"wishes": ["remote"]})),
        "session_tokens_create" => with(json!({"candidate_id": world.id("candidate_id")})),
        "tasks_update" => with(json!({"state": "done"})),
        "tenant_update" => with(json!({"name": "Other"})),
        "webhook_endpoints_create" => with(json!({"url": "http://127.0.0.1:9/more"})),
        "webhook_endpoints_replay" => with(json!({"since": "2026-11-22T10:00:00.000Z"})),
        "webhook_endpoints_rotate_secret" => with(json!({"overlap_hours": 1})),
        "webhook_endpoints_update" => with(json!({"description": "Other"})),
        "candidates_list" => plain,
        "check_ins_list" => plain,
        "events_list" => plain,
        "exercise_logs_list" => plain,
        public if PUBLIC.contains(&public) => plain,
        _ => return operation.case.clone(),
    })
}

/// What is wrong with the table of cases itself.
pub(super) fn gaps(operations: &[Operation], world: &World) -> Vec<String> {
    let mut gaps = Vec::new();
    for operation in operations {
        if case_for(operation, world).is_none() {
            gaps.push(format!(
                "{} names an object and has no case: add one to case_for in tests/api/tenancy/cases.rs",
                operation.id
            ));
        }
        let public = operation.tenant.is_none() && operation.candidate.is_none();
        if public != PUBLIC.contains(&operation.id.as_str()) {
            gaps.push(format!(
                "{} is public: {public}; PUBLIC in tests/api/tenancy/mod.rs says otherwise",
                operation.id
            ));
        }
        for (scope, kind) in [(&operation.tenant, true), (&operation.candidate, false)] {
            let known = scope.as_ref().is_none_or(|scope| {
                scopes::ALL.iter().any(|(name, holder, _)| {
                    name == scope
                        && if kind {
                            holder.tenant()
                        } else {
                            holder.candidate()
                        }
                })
            });
            if !known {
                gaps.push(format!(
                    "{}: no such caller may hold {scope:?}",
                    operation.id
                ));
            }
        }
        let declared = operation.tenant.as_ref().or(operation.candidate.as_ref());
        let holder = declared.and_then(|scope| scopes::ALL.iter().find(|(name, ..)| name == scope));
        if let Some((_, holder, _)) = holder.filter(|(_, holder, _)| {
            (holder.tenant(), holder.candidate())
                != (operation.tenant.is_some(), operation.candidate.is_some())
        }) {
            gaps.push(format!(
                "{}: security and the scope's holder {holder:?} disagree",
                operation.id
            ));
        }
    }
    let known: BTreeSet<&str> = operations
        .iter()
        .map(|operation| operation.id.as_str())
        .collect();
    for name in cases_named_here() {
        if !known.contains(name) {
            gaps.push(format!(
                "{name} has a case and is in no contract: take it out of tests/api/tenancy/cases.rs"
            ));
        }
    }
    gaps
}

/// The operations that `case_for` and `PUBLIC` name; the first is read from this very file: a match arm cannot be listed at run time.
pub(super) fn cases_named_here() -> BTreeSet<&'static str> {
    let source = include_str!("cases.rs");
    let table = source
        .split_once("fn case_for(")
        .and_then(|(_, rest)| rest.split_once("\n}"))
        .map_or("", |(table, _)| table);
    named_in_arms(table).chain(PUBLIC.iter().copied()).collect()
}

/// The names in the patterns of a table, also where an arm has several lines.
pub(super) fn named_in_arms(table: &str) -> impl Iterator<Item = &str> {
    table.lines().filter_map(pattern).flatten()
}

/// The names in a line of a pattern: names with bars between them, to the end of the line or to its arrow. Of what an arm
/// holds, a line looks otherwise: a key has a colon behind it, and a text a comma or a bracket.
fn pattern(line: &str) -> Option<Vec<&str>> {
    let names = line.split_once("=>").map_or(line, |(names, _)| names);
    let names = names.trim();
    let names = names.strip_prefix('|').unwrap_or(names);
    let quoted = |name: &'_ str| name.len() > 1 && name.starts_with('"') && name.ends_with('"');
    let names: Vec<&str> = names.split('|').map(str::trim).collect();
    let all = names
        .iter()
        .all(|name| quoted(name) && name.matches('"').count() == 2);
    all.then(|| names.iter().map(|name| name.trim_matches('"')).collect())
}

/// Another id of the same kind, which never was: the last characters of an id are random.
pub(super) fn never_was(id: &str) -> String {
    let (head, tail) = id.split_at(id.len() - 6);
    let turned: String = tail
        .chars()
        .map(|letter| match letter {
            '0' => '1',
            'a' => 'b',
            _ => '0',
        })
        .collect();
    let turned = if turned == tail {
        "123456".to_owned()
    } else {
        turned
    };
    format!("{head}{turned}")
}
