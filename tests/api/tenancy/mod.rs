//! Every operation of the contract against every wrong caller: refused as declared, nothing told, nothing changed.
//!
//! The sweep is generated from the contract, so an operation cannot be forgotten. How it is called well is read there too; where it names an
//! object, the test fails until `cases::case_for` says which. What it holds a refusal against is the answer to an id that never was: if the two
//! differ in anything but the request's id, somebody can tell what another tenant has.

mod callers;
mod cases;
mod full;
mod heads;
mod judging;
mod kept;
mod operations;
mod planted;
mod private;
mod sending;
mod shapes;
mod world;

use crate::on_both_databases;
use actix_web::http::Method;
use callers::{Tokens, wrong_callers};
use cases::gaps;
use chrono::TimeDelta;
use judging::{broken_promises, is_asked, judge, keyless, one_at_a_time};
use operations::operations;
use rebound::app::CONTRACT;
use sending::Sent;
pub(crate) use sending::{columns, stored, tables_with};
pub(crate) use world::World;

/// What anybody may call. A new public operation is a decision, so it is made here too.
const PUBLIC: &[&str] = &[
    "error_codes_list",
    "feedback_links_answer",
    "feedback_links_decline",
    "feedback_links_get",
    "oauth_jwks",
    "oauth_metadata",
    "oauth_token",
    "operations_live",
    "operations_metrics",
    "operations_ready",
    "practice_links_get",
    "practice_links_rate",
];

/// What the world of the sweep is in no state for: it comes as far as its refusal, and that it works is for its feature's tests to show.
const REFUSED: &[(&str, &str)] = &[
    ("action_plans_create", "plan_exists"),
    ("consents_grant", "consent_already_given"),
    ("deliveries_redeliver", "delivery_pending"),
    ("feedback_requests_create", "request_already_open"),
    ("feedback_requests_redirect", "request_already_open"),
    ("feedback_requests_remind", "reminder_too_early"),
    ("interviews_delete", "interview_has_recovery"),
    ("recoveries_resume", "recovery_not_paused"),
    ("recoveries_skip", "step_unknown"),
    ("reflections_create", "reflection_exists"),
    ("webhook_endpoints_enable", "endpoint_enabled"),
];

on_both_databases! {
    async fn every_wrong_caller_of_every_operation_is_refused_and_changes_nothing(app) {
        let world = World::build(app, "Hirely").await;
        let operations = operations(&CONTRACT);
        let gaps = gaps(&operations, &world);
        assert!(gaps.is_empty(), "\n{}\n", gaps.join("\n"));
        let tokens = Tokens::build(app, &world).await;
        let before = stored(app).await;
        let mut asked = 0;
        let mut faults = Vec::new();
        let secured: Vec<_> = operations.iter().filter(|operation| !PUBLIC.contains(&operation.id.as_str())).collect();
        for operation in &secured {
            for wrong in wrong_callers(operation, &world, &tokens) {
                if !is_asked(operation, &world, &wrong) {
                    continue;
                }
                asked += 1;
                if let Some(fault) = judge(app, operation, &world, &wrong).await {
                    faults.push(format!("{} by {}: {fault}", operation.id, wrong.who));
                }
            }
        }
        let after = stored(app).await;
        for (table, held) in &before {
            if *held != after[table] {
                faults.push(format!("something changed in {table}"));
            }
        }
        assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
        println!("{} operations, {asked} wrong callers", secured.len());

        // Tokens that ran out, all of them: nothing that was good is good for ever.
        app.advance(TimeDelta::hours(2));
        let old = [&world.board.token, &world.owner.token, &tokens.elsewhere];
        for operation in &secured {
            for token in old {
                let answer = Sent::well(operation, &world).send(app, Some(token)).await;
                assert_eq!(answer.json()["code"], "unauthenticated", "{} with a token that ran out", operation.id);
            }
        }
        assert_eq!(stored(app).await, after);
    }

    /// The sweep would prove nothing if its requests were refused for another reason: each works for its right caller, or is refused as
    /// [`REFUSED`] says.
    async fn every_operation_answers_its_right_caller(app) {
        let shared = World::build(app, "Hirely").await;
        let mut faults = Vec::new();
        for operation in operations(&CONTRACT).iter().filter(|operation| operation.id != "oauth_token") {
            let own;
            let world = if operation.method == Method::GET {
                &shared
            } else {
                own = World::build(app, &operation.id).await;
                &own
            };
            let token = if operation.candidate.is_some() { &world.owner.token } else { &world.board.token };
            let sent = Sent::well(operation, world);
            // Every list, one row at a time where there are more.
            let sent = Sent { path: one_at_a_time(operation, sent.path), ..sent };
            if let Some(fault) = keyless(app, operation, &sent, token).await {
                faults.push(format!("{}: {fault}", operation.id));
            }
            let answer = sent.send(app, Some(token)).await;
            let refusal = REFUSED.iter().find(|(id, _)| *id == operation.id).map(|(_, code)| *code);
            if refusal.map_or(!answer.status.is_success(), |code| answer.json()["code"] != code) {
                faults.push(format!("{}: {} {}", operation.id, answer.status, answer.json()));
            }
            for fault in broken_promises(operation, &answer) {
                faults.push(format!("{}: {fault}", operation.id));
            }
            if operation.method == Method::GET && !answer.etag().is_empty() {
                let again = app.get(&sent.path).by(token).header("If-None-Match", &answer.etag()).send().await;
                if again.status != 304 || !again.body.is_empty() {
                    faults.push(format!("{}: answers {} to the version that it gave", operation.id, again.status));
                }
            }
        }
        assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
    }
}
