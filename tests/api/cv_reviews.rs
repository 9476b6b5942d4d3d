//! Looking at the CV again, from outside.

use crate::on_both_databases;
use serde_json::{Value, json};

fn items(review: &Value) -> &Vec<Value> {
    review["items"].as_array().unwrap()
}

on_both_databases! {
    async fn m14_the_cv_is_looked_at_for_the_role_applied_for_item_by_item(app) {
        let world = app.rejected().await;
        let created = app.post("/v1/cv_reviews").by(&world.ada.token).json(&json!({"interview_id": world.interview_id})).send().await;
        let review = created.expect(201);
        // The interview was for a data analyst.
        assert_eq!((&review["role"], &review["role_kind"], &review["method"]), (&json!("Data analyst"), &json!("technical"), &json!("M14")));
        assert!(items(&review).iter().any(|item| item["role_kind"] == "technical"));
        assert!(items(&review).iter().all(|item| item["ticked"] == false && !item["why"].as_str().unwrap().is_empty()));
        assert_eq!(review["open_items"], items(&review).len());

        let path = created.header("location");
        let tick = |etag: String, body: Value| app.patch(&path).by(&world.ada.token).if_match(&etag).json(&body).send();
        let first = json!({"items": [{"id": "general_results", "ticked": true, "note": "Add the figure of the last project."}]});
        let begun = tick(created.etag(), first.clone()).await;
        assert_eq!(begun.expect(200)["open_items"], items(&review).len() - 1);
        tick(created.etag(), first).await.problem("precondition_failed");
        let all: Vec<Value> = items(&review).iter().map(|item| json!({"id": item["id"], "ticked": true})).collect();
        let done = tick(begun.etag(), json!({"items": all, "note": "Two pages now."})).await;
        assert_eq!((&done.expect(200)["open_items"], &done.json()["completed_at"]), (&json!(0), &json!(app.now())));
        let kept = done.json();
        let note = items(&kept).iter().find(|item| item["id"] == "general_results").unwrap();
        assert_eq!(note["note"], "Add the figure of the last project.", "what was not named stays");
        let reopened = tick(done.etag(), json!({"items": [{"id": "general_length", "ticked": false}], "note": null})).await;
        assert_eq!((&reopened.expect(200)["completed_at"], &reopened.json()["note"]), (&json!(null), &json!(null)));

        let of_interview = format!("/v1/cv_reviews?interview_id={}", world.interview_id);
        let listed = app.get(&of_interview).by(&world.ada.token).send().await.expect(200);
        assert_eq!(listed["data"], json!([reopened.json()]));
        assert_eq!(app.get(&path).by(&world.ada.token).send().await.expect(200), reopened.json());
    }

    async fn a_role_that_is_named_has_its_own_items_and_an_unknown_one_the_general(app) {
        let world = app.rejected().await;
        let look = |body: Value| app.post("/v1/cv_reviews").by(&world.ada.token).json(&body).send();
        let nurse = look(json!({"role": "Staff nurse"})).await.expect(201);
        assert_eq!((&nurse["role_kind"], &nurse["interview_id"]), (&json!("health_and_care"), &json!(null)));
        let keeper = look(json!({"role": "Lighthouse keeper"})).await.expect(201);
        assert!(items(&keeper).iter().all(|item| item["role_kind"].is_null()));
        let told = look(json!({"role": "Lighthouse keeper", "role_kind": "management"})).await.expect(201);
        assert!(items(&told).len() > items(&keeper).len());
    }

    async fn a_review_is_for_one_role_and_of_items_that_it_has(app) {
        let world = app.rejected().await;
        let look = |body: Value| app.post("/v1/cv_reviews").by(&world.ada.token).json(&body).send();
        let problem = look(json!({})).await.problem("invalid_fields");
        assert_eq!((&problem["errors"][0]["pointer"], &problem["errors"][1]["code"]), (&json!("/interview_id"), &json!("required")));
        let problem = look(json!({"role": "Nurse", "interview_id": world.interview_id})).await.problem("invalid_fields");
        assert_eq!(problem["errors"][0]["code"], "one_of");
        let other = app.rejected().await;
        let problem = look(json!({"interview_id": other.interview_id})).await.problem("invalid_fields");
        assert_eq!((&problem["errors"][0]["pointer"], &problem["errors"][0]["code"]), (&json!("/interview_id"), &json!("not_found")));
        let made = look(json!({"role": "Nurse"})).await;
        let path = made.header("location");
        let wrong = json!({"items": [{"id": "general_results"}, {"id": "photo", "ticked": true}]});
        let problem = app.patch(&path).by(&world.ada.token).if_match("*").json(&wrong).send().await.problem("invalid_fields");
        assert_eq!(problem["errors"][0]["pointer"], "/items/1/id");
        app.get(&path).by(&world.board.token).send().await.problem("wrong_caller");
        app.get(&path).by(&other.ada.token).send().await.problem("not_found");
    }

    async fn a_review_is_forgotten_by_its_candidate_alone_as_it_was_read_and_nobody_is_told(app) {
        let world = app.rejected().await;
        let ben = app.candidate(&world.board, &json!({"first_name": "Ben"})).await;
        let ben = app.session(&world.board, ben["id"].as_str().unwrap()).await;
        let announced = app.announced(&world.board).await;
        let look = |role: &'static str| app.post("/v1/cv_reviews").by(&world.ada.token).json(&json!({"role": role})).send();
        let kept = look("Nurse").await.expect(201);
        let made = look("Data analyst").await;
        let path = made.header("location");
        let forget = |token: &str, etag: &str| app.delete(&path).by(token).if_match(etag).send();
        let changed = app.patch(&path).by(&world.ada.token).if_match(&made.etag()).json(&json!({"note": "Shorter."})).send().await;
        app.delete(&path).by(&world.ada.token).send().await.problem("precondition_required");
        forget(&world.ada.token, &made.etag()).await.problem("precondition_failed");

        forget(&ben.token, "*").await.problem("not_found");
        forget(&app.rejected().await.ada.token, "*").await.problem("not_found");
        forget(&world.board.token, "*").await.problem("wrong_caller");

        assert_eq!(app.get(&path).by(&world.ada.token).send().await.expect(200), changed.expect(200));
        forget(&world.ada.token, &changed.etag()).await.expect(204);
        app.get(&path).by(&world.ada.token).send().await.problem("not_found");
        forget(&world.ada.token, "*").await.problem("not_found");
        let left = app.get("/v1/cv_reviews").by(&world.ada.token).send().await.expect(200);
        assert_eq!(left["data"], json!([kept]));
        assert_eq!(app.announced(&world.board).await, announced);
    }
}
