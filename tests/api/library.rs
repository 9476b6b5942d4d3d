//! The intervention library, as plans draw on it.

use crate::on_both_databases;
use crate::support::TestApp;
use crate::support::recovering::Recovering;
use serde_json::{Value, json};
use std::collections::BTreeSet;

async fn tasks(app: &TestApp, world: &Recovering, plan: &str) -> Vec<Value> {
    let path = format!("{plan}/tasks?limit=100");
    let page = app.get(&path).by(&world.ada.token).send().await.expect(200);
    page["data"].as_array().unwrap().clone()
}

async fn done(app: &TestApp, world: &Recovering, task: &Value) {
    let path = format!("/v1/tasks/{}", task["id"].as_str().unwrap());
    let etag = app.get(&path).by(&world.ada.token).send().await.etag();
    let body = json!({"state": "done"});
    app.patch(&path)
        .by(&world.ada.token)
        .if_match(&etag)
        .json(&body)
        .send()
        .await
        .expect(200);
}

on_both_databases! {
    async fn m11_a_plan_draws_on_the_whole_library_of_a_theme_until_it_is_used_up(app) {
        let world = app.recovering(&json!({"weekly_hours": 20})).await;
        let feedback = app.said(&world, &[("communication", "improvement", "Hard to follow at times.")]).await;
        let opened = app.opened(&world, &feedback, 3).await;
        app.assessed(&world, &opened, "recognise").await;
        let made = app.post("/v1/action_plans").by(&world.ada.token).json(&json!({"recovery_id": world.recovery_id})).send().await;
        assert_eq!(made.expect(201)["focuses"][0]["theme"], "communication");
        let plan = made.header("location");

        let mut tried = BTreeSet::new();
        for round in 0..8 {
            let all = tasks(app, &world, &plan).await;
            for part in ["skill", "motivation"] {
                assert!(all.iter().any(|task| task["part"] == part), "round {round}: nothing for {part}");
            }
            let unfinished: Vec<&Value> = all.iter().filter(|task| ["open", "later"].contains(&task["state"].as_str().unwrap())).collect();
            if unfinished.iter().all(|task| task["theme"].is_null()) && round > 0 {
                break;
            }
            for task in unfinished {
                for field in ["title", "description", "if_then", "success_measure", "reason", "method"] {
                    assert!(!task[field].as_str().unwrap().is_empty(), "{field} of {task}");
                }
                if task["theme"] == "communication" {
                    tried.insert(task["intervention_id"].as_str().unwrap().to_owned());
                }
                done(app, &world, task).await;
            }
            app.post(&format!("{plan}/revise")).by(&world.ada.token).send().await.expect(200);
        }
        assert!(tried.len() >= 6, "{tried:?}");
        let all = tasks(app, &world, &plan).await;
        let efforts: BTreeSet<&str> = all.iter().filter(|task| task["theme"] == "communication").map(|task| task["effort"].as_str().unwrap()).collect();
        assert_eq!(efforts, BTreeSet::from(["deep", "light", "medium"]));
        // What comes as a surprise in an interview is rehearsed beforehand.
        let pause = all.iter().find(|task| task["intervention_id"] == "communication_pause_before_answer").unwrap();
        assert!(pause["description"].as_str().unwrap().ends_with("so that it comes by itself when it is needed."));
    }
}
