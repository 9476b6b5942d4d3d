//! When a plan may begin, and what comes first in it.

use super::{ada_who_heard, ada_who_knows, planned, tasks, thin_and_nerves};
use crate::on_both_databases;
use chrono::TimeDelta;
use serde_json::{Value, json};

fn due(tasks: &[Value], intervention: &str) -> String {
    let found = tasks
        .iter()
        .find(|task| task["intervention_id"] == intervention);
    found.unwrap()["due_on"].as_str().unwrap().to_owned()
}

on_both_databases! {
    async fn nobody_else_plans_during_a_break_without_an_end(app) {
        let world = ada_who_knows(app).await;
        app.post(&format!("{}/pause", world.path())).by(&world.ada.token).json(&json!({})).send().await.expect(200);
        let plan = json!({"recovery_id": world.recovery_id});
        app.post("/v1/action_plans").by(&world.board.token).json(&plan).send().await.problem("pause_is_theirs");
        let none = app.get("/v1/action_plans").by(&world.ada.token).send().await.expect(200);
        assert_eq!(none["data"], json!([]));
        // She herself may look at what would be, and nothing of it is due.
        let hers = planned(app, &world).await;
        for task in tasks(app, &hers, &world.ada.token).await {
            assert_eq!((&task["state"], &task["due_on"]), (&json!("later"), &json!(null)));
        }
    }

    async fn in_the_evening_nothing_is_due_on_the_same_day(app) {
        // Monday, nine in the evening in London.
        let world = app.later(&ada_who_knows(app).await, TimeDelta::hours(12)).await;
        let plan = planned(app, &world).await;
        let tasks = tasks(app, &plan, &world.ada.token).await;
        let first = tasks.iter().filter_map(|task| task["due_on"].as_str()).min();
        assert_eq!(first, Some("2026-11-24"));
    }

    async fn with_little_time_before_an_interview_each_point_has_its_turn(app) {
        let world = ada_who_heard(app, &thin_and_nerves()).await;
        let path = format!("/v1/candidates/{}", world.ada.candidate_id);
        let etag = app.get(&path).by(&world.ada.token).send().await.etag();
        let profile = json!({"weekly_hours": 2, "upcoming_interviews_on": ["2026-11-27"]});
        app.patch(&path).by(&world.ada.token).if_match(&etag).json(&profile).send().await.expect(200);
        let plan = planned(app, &world).await;
        let tasks = tasks(app, &plan, &world.ada.token).await;
        for intervention in ["answer_depth_story_bank", "confidence_breathing_routine"] {
            assert!(due(&tasks, intervention).as_str() < "2026-11-27", "{intervention}");
        }
        // What does not fit before it is not begun before it.
        for task in &tasks {
            let days = task["work_on"].as_array().unwrap().iter().map(|day| day["on"].as_str().unwrap() < "2026-11-27");
            let before: Vec<bool> = days.collect();
            assert!(before.iter().all(|day| *day == before[0]), "{task}");
        }
    }
}
