//! How many rows of a kind may hang on one person: the last one is taken, one more is refused.

use super::World;
use super::operations::operations;
use super::sending::{Sent, columns};
use crate::on_both_databases;
use crate::support::TestApp;
use diesel::{RunQueryDsl, sql_query};
use rebound::app::CONTRACT;
use rebound::on_backend;
use rebound::platform::ApiError;
use rebound::platform::db::{Conn, MOST_OF_A_KIND};
use serde_json::json;
use std::collections::BTreeSet;

/// Columns of a copied row that say something else than the row, with what they say in SQL.
type Otherwise = &'static [(&'static str, &'static str)];

/// Where the rows go that an operation makes, and what a copy of one must say so that there may be many.
const MADE: &[(&str, &str, Otherwise)] = &[
    ("check_ins_create", "check_ins", &[]),
    (
        "consents_grant",
        "consents",
        &[("withdrawn_at", "created_at")],
    ),
    ("contacts_create", "contacts", &[]),
    ("cv_reviews_create", "cv_reviews", &[]),
    ("exercise_logs_create", "exercise_logs", &[]),
    ("fairness_checks_create", "fairness_checks", &[]),
    (
        "feedback_requests_create",
        "feedback_requests",
        &[("state", "'cancelled'")],
    ),
    (
        "feedback_requests_redirect",
        "feedback_requests",
        &[("state", "'cancelled'")],
    ),
    (
        "future_interests_give",
        "future_interests",
        &[("withdrawn_at", "given_at")],
    ),
    ("interviews_add_question", "interview_questions", &[]),
    ("messages_create", "messages", &[]),
    ("opportunities_create", "opportunities", &[]),
    ("practice_sessions_create", "practice_sessions", &[]),
    ("prepared_answers_create", "prepared_answers", &[]),
];

async fn run(app: &TestApp, sql: String) {
    let written = move |conn: &mut Conn| -> Result<(), ApiError> {
        on_backend!(conn, c => sql_query(&sql).execute(c))?;
        Ok(())
    };
    app.state.db.system_transact(written).await.unwrap();
}

/// Copies a row of this tenant until there are `many` of its kind for the same person and interview.
async fn fill(app: &TestApp, tenant: &str, (table, other): (&str, Otherwise), many: i64) {
    let number = if app.is_postgres() {
        "lpad(n.i::text, 4, '0')"
    } else {
        "printf('%04d', n.i)"
    };
    let columns = &columns()[table];
    let copied: Vec<String> = columns
        .iter()
        .map(
            |column| match other.iter().find(|(name, _)| name == column) {
                Some((_, value)) => (*value).to_owned(),
                // Where an id has its time. None of today has four digits there, so no copy meets a row that is there.
                None if column == "id" => format!(
                    "substr(id, 1, length(id) - 26) || {number} || substr(id, length(id) - 21)"
                ),
                None => column.clone(),
            },
        )
        .collect();
    let (into, what) = (columns.join(", "), copied.join(", "));
    run(
        app,
        format!(
            "INSERT INTO {table} ({into}) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {many}) \
             SELECT {what} FROM (SELECT * FROM {table} WHERE tenant_id = '{tenant}' LIMIT 1) one, n"
        ),
    )
    .await;
}

fn names_the_limit(operation: &str) -> bool {
    let paths = CONTRACT["paths"].as_object().unwrap().values();
    let mut all = paths.flat_map(|path| path.as_object().unwrap().values());
    let found = all.find(|one| one["operationId"] == operation).unwrap();
    let conflict = found["responses"]["409"]["description"].as_str();
    conflict.is_some_and(|text| text.contains("`too_many_of_a_kind`"))
}

on_both_databases! {
    async fn what_a_candidate_makes_as_often_as_they_like_has_an_end(app) {
        let operations = operations(&CONTRACT);
        // A tenant's own clients are fewer (`access.rs`).
        let limited = operations.iter().map(|one| one.id.as_str()).filter(|id| names_the_limit(id) && *id != "api_clients_create");
        let limited: BTreeSet<&str> = limited.collect();
        assert_eq!(limited, MADE.iter().map(|(id, ..)| *id).collect());
        for (id, table, other) in MADE {
            let operation = operations.iter().find(|one| one.id == *id).unwrap();
            let world = World::build(app, id).await;
            let tenant = &world.board.tenant.to_string();
            fill(app, tenant, (table, other), MOST_OF_A_KIND).await;
            let create = Sent::well(operation, &world);
            create.send(app, Some(&world.owner.token)).await.problem("too_many_of_a_kind");
            // Another candidate's are counted for themselves.
            if *id == "contacts_create" {
                create.send(app, Some(&world.neighbour.token)).await.expect(201);
            }
            if *id == "check_ins_create" {
                let danger = json!({"emotions": ["sad"], "intensity": 10, "note": "I want to kill myself."});
                let refused = app.post("/v1/check_ins").by(&world.owner.token).json(&danger).send().await.problem("too_many_of_a_kind");
                assert!(refused["detail"].as_str().unwrap().contains("116 123"), "{refused}");
            }
            // One less than the limit, whatever the world had made: there is room again.
            let column = if matches!(*table, "interview_questions" | "feedback_requests") { "interview_id" } else { "candidate_id" };
            let one = format!("SELECT {column} FROM {table} WHERE tenant_id = '{tenant}' LIMIT 1");
            let kept = format!("SELECT id FROM {table} WHERE tenant_id = '{tenant}' AND {column} = ({one}) ORDER BY id DESC LIMIT {}", MOST_OF_A_KIND - 1);
            run(app, format!("DELETE FROM {table} WHERE tenant_id = '{tenant}' AND {column} = ({one}) AND id NOT IN ({kept})")).await;
            let answer = create.send(app, Some(&world.owner.token)).await;
            assert_ne!(answer.json()["code"], "too_many_of_a_kind", "{id}");
            // What was made then was the last.
            if answer.status == 201 && table != &"feedback_requests" {
                create.send(app, Some(&world.owner.token)).await.problem("too_many_of_a_kind");
            }
        }
    }
}
