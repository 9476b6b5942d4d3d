//! Progress over interviews and the summary of a recovery, from outside.

use crate::on_both_databases;
use crate::support::TestApp;
use crate::support::recovering::Recovering;
use chrono::TimeDelta;
use serde_json::{Value, json};

/// An interview some days ago whose employer rated it so, opened with this own rating; gives its id.
async fn attempt(
    app: &TestApp,
    world: &Recovering,
    days_ago: i64,
    ratings: &Value,
    own: u8,
) -> String {
    let at = app.now() - TimeDelta::days(days_ago);
    let interview = app
        .interview(
            &world.board,
            &world.ada.candidate_id,
            &json!({"starts_at": at}),
        )
        .await;
    let id = interview["id"].as_str().unwrap().to_owned();
    let told = json!({"outcome": "rejected", "decided_by": "employer", "decision_at": at, "notified_at": at});
    let outcome = format!("/v1/interviews/{id}/outcome");
    app.post(&outcome)
        .by(&world.board.token)
        .json(&told)
        .send()
        .await
        .expect(200);
    let said = json!({"source": "employer", "ratings": ratings,
        "observations": [{"theme": "answer_depth", "polarity": "improvement", "words": "Few concrete results.", "level": "task"}]});
    let recorded = app
        .post(&format!("/v1/interviews/{id}/feedback"))
        .by(&world.board.token)
        .json(&said)
        .send()
        .await;
    recorded.expect(201);
    app.opened(world, &recorded.header("location"), own).await;
    id
}

async fn progress(app: &TestApp, world: &Recovering) -> Value {
    let path = format!("/v1/candidates/{}/progress", world.ada.candidate_id);
    app.get(&path).by(&world.ada.token).send().await.expect(200)
}

async fn summary(app: &TestApp, world: &Recovering) -> Value {
    let path = format!("{}/summary", world.path());
    app.get(&path).by(&world.ada.token).send().await.expect(200)
}

fn codes(body: &Value) -> Vec<&str> {
    let said = body["statements"].as_array().unwrap().iter();
    said.map(|one| one["code"].as_str().unwrap()).collect()
}

on_both_databases! {
    async fn m19_interviews_count_as_attempts_and_what_rises_shows(app) {
        let world = app.recovering(&json!({})).await;
        attempt(app, &world, 40, &json!({"answer_depth": 2, "confidence": 3}), 2).await;
        attempt(app, &world, 20, &json!({"answer_depth": 4}), 4).await;
        // One to come is none yet.
        app.interview(&world.board, &world.ada.candidate_id, &json!({"starts_at": app.now() + TimeDelta::days(5)})).await;
        let shown = progress(app, &world).await;
        assert_eq!((&shown["attempts"], &shown["went_further"], &shown["rehearsals"]), (&json!(3), &json!(0), &json!(0)));
        let of = |index: usize, field: &str| shown["interviews"][index][field].clone();
        assert_eq!((of(0, "number"), of(0, "mean_rating"), of(0, "self_rating"), of(0, "improvements")), (json!(1), json!(2.5), json!(2), json!(1)));
        assert_eq!((of(2, "mean_rating"), of(2, "self_rating"), of(2, "strengths")), (json!(null), json!(null), json!(0)));
        let depth = &shown["themes"][0];
        assert_eq!((&depth["theme"], &depth["direction"]), (&json!("answer_depth"), &json!("rising")));
        assert_eq!(depth["points"].as_array().unwrap().len(), 2);
        assert_eq!(shown["themes"][1]["direction"], "too_early");
        // Nothing calls anybody a failure, and each sentence has its source.
        assert_eq!(codes(&shown), ["noisy_sample", "felt_worse", "quality_before_number"]);
        for said in shown["statements"].as_array().unwrap() {
            assert!(!said["sources"].as_array().unwrap().is_empty() && said["verified"].is_boolean(), "{said}");
        }
        assert!(!shown.to_string().contains("rejected"));

        // What she does meanwhile shows too.
        let planned = json!({"kind": "mirror", "questions": [{"text": "Why you?"}]});
        let session = app.post("/v1/practice_sessions").by(&world.ada.token).json(&planned).send().await;
        session.expect(201);
        let complete = format!("{}/complete", session.header("location"));
        app.post(&complete).by(&world.ada.token).json(&json!({"self_ratings": {"answer_depth": 3}})).send().await.expect(200);
        app.agrees(&world.ada).await;
        for intensity in [7, 4] {
            let how = json!({"emotions": ["sad"], "intensity": intensity});
            app.post("/v1/check_ins").by(&world.ada.token).json(&how).send().await.expect(201);
        }
        let later = progress(app, &world).await;
        assert_eq!((&later["rehearsals"], &later["practice"][0]["own_direction"]), (&json!(1), &json!("too_early")));
        let mood: Vec<i64> = later["mood"].as_array().unwrap().iter().map(|one| one["intensity"].as_i64().unwrap()).collect();
        assert_eq!(mood.len(), 2);
        assert!(codes(&later).contains(&"practice_counts") && codes(&later).contains(&"ups_and_downs"));
    }

    async fn m19_a_recovery_closes_with_what_was_learned_and_what_stays(app) {
        let world = app.recovering(&json!({})).await;
        let so_far = summary(app, &world).await;
        assert_eq!((&so_far["is_closed"], &so_far["learned"], &so_far["days"]), (&json!(false), &json!([]), &json!(0)));
        assert_eq!((&so_far["closed_at"], &so_far["statements"]), (&json!(null), &json!([])), "nothing is said of an end");
        let feedback = app.said(&world, &[
            ("answer_depth", "improvement", "Few concrete results."), ("communication", "strength", "Easy to listen to."),
        ]).await;
        let opened = app.opened(&world, &feedback, 3).await;
        app.assessed(&world, &opened, "recognise").await;
        let write = async |path: &str, body: Value| app.post(path).by(&world.ada.token).json(&body).send().await.expect(201);
        write("/v1/reflections", json!({
            "interview_id": world.interview_id, "compassion": "It was a hard day.", "positives": [{"theme": null, "words": "I stayed calm."}],
            "critique": "Too many words.", "learning": "Say the result first.",
        })).await;
        write("/v1/guidelines", json!({"kind": "do", "text": "Name one number for each example."})).await;
        write("/v1/prepared_answers", json!({"question": {"text": "Why you?"}})).await;
        let plan = write("/v1/action_plans", json!({"recovery_id": world.recovery_id})).await;
        let tasks = format!("/v1/action_plans/{}/tasks", plan["id"].as_str().unwrap());
        let first = app.get(&tasks).by(&world.ada.token).send().await.expect(200)["data"][0]["id"].as_str().unwrap().to_owned();
        app.patch(&format!("/v1/tasks/{first}")).by(&world.ada.token).if_match("*").json(&json!({"state": "done"})).send().await.expect(200);
        let world = app.later(&world, TimeDelta::days(12)).await;
        app.post(&format!("{}/close", world.path())).by(&world.ada.token).json(&json!({"because": "moved_on"})).send().await.expect(200);
        let end = summary(app, &world).await;
        assert_eq!((&end["is_closed"], &end["closed_because"], &end["days"]), (&json!(true), &json!("moved_on"), &json!(12)));
        let learned: Vec<(&str, &str)> = end["learned"].as_array().unwrap().iter()
            .map(|one| (one["said_by"].as_str().unwrap(), one["words"].as_str().unwrap())).collect();
        assert_eq!(learned, [("self", "Say the result first."), ("employer", "Few concrete results.")]);
        assert_eq!(end["strengths"][0]["words"], "Easy to listen to.");
        assert_eq!(end["done"], json!({"feedback_requests": 0, "feedback_opened": 1, "questions_noted": 0, "tasks": 1, "rehearsals": 0}));
        assert_eq!((&end["guidelines"][0]["do"], &end["prepared_answers"]), (&json!("Name one number for each example."), &json!(1)));
        assert_eq!(codes(&end), ["prepared_for_a_no", "it_stays"]);
        assert_eq!(progress(app, &world).await["tasks"]["done"], 1);
    }

    async fn what_is_said_at_the_end_is_true_of_how_it_ended(app) {
        for (reason, left_out, expected) in [
            ("found_a_job", false, ["it_goes_along"].as_slice()),
            ("moved_on", false, &["prepared_for_a_no", "it_stays"]),
            ("moved_on", true, &["it_stays"]),
        ] {
            let world = app.recovering(&json!({})).await;
            let made = app.post("/v1/action_plans").by(&world.ada.token).json(&json!({"recovery_id": world.recovery_id})).send().await.expect(201);
            let tasks = format!("/v1/action_plans/{}/tasks", made["id"].as_str().unwrap());
            let tasks = app.get(&tasks).by(&world.ada.token).send().await.expect(200);
            let mut tasks = tasks["data"].as_array().unwrap().iter();
            let setback = tasks.find(|task| task["intervention_id"] == "general_setback_entry").unwrap();
            if left_out {
                let path = format!("/v1/tasks/{}", setback["id"].as_str().unwrap());
                app.patch(&path).by(&world.ada.token).if_match("*").json(&json!({"state": "skipped"})).send().await.expect(200);
            }
            app.post(&format!("{}/close", world.path())).by(&world.ada.token).json(&json!({"because": reason})).send().await.expect(200);
            let end = summary(app, &world).await;
            assert_eq!(codes(&end), expected, "{reason}");
            assert!(expected.len() > 1 || !end["statements"].to_string().contains("nother no"), "{end}");
        }
    }

    async fn both_are_the_candidates_alone(app) {
        let world = app.recovering(&json!({})).await;
        let ben = app.candidate(&world.board, &json!({"first_name": "Ben"})).await;
        let ben = app.session(&world.board, ben["id"].as_str().unwrap()).await;
        for path in [format!("/v1/candidates/{}/progress", world.ada.candidate_id), format!("{}/summary", world.path())] {
            app.get(&path).by(&world.board.token).send().await.problem("wrong_caller");
            app.get(&path).by(&ben.token).send().await.problem("not_found");
        }
    }
}
