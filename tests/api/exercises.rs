//! Exercises, from outside.

use crate::on_both_databases;
use serde_json::json;

on_both_databases! {
    async fn breathing_and_movement_come_with_what_is_known_of_them(app) {
        let board = app.board("Hirely").await;
        let ada = app.candidate(&board, &json!({})).await;
        let session = app.session(&board, ada["id"].as_str().unwrap()).await;
        let hers = app.get("/v1/exercises").by(&session.token).send().await.expect(200);
        assert_eq!(hers, app.get("/v1/exercises").by(&board.token).send().await.expect(200));
        let exercises = hers["data"].as_array().unwrap();
        assert!(exercises.len() >= 10, "{}", exercises.len());
        for kind in ["breathing", "movement", "writing", "values", "self_compassion", "grounding"] {
            assert!(exercises.iter().any(|exercise| exercise["kind"] == kind), "{kind}");
        }
        for exercise in exercises {
            assert!(!exercise["evidence"].as_str().unwrap().is_empty(), "{exercise}");
            assert!(exercise["minutes"].as_u64().unwrap() > 0, "{exercise}");
            assert!(exercise["verified"].is_boolean() && !exercise["sources"].as_array().unwrap().is_empty(), "{exercise}");
        }
        let named = |id: &str| exercises.iter().find(|exercise| exercise["id"] == id).unwrap();
        let writing = named("expressive_writing");
        assert_eq!((&writing["minutes"], &writing["days"]), (&json!(20), &json!(5)));
        assert!(!writing["prompts"].as_array().unwrap().is_empty() && writing["evidence"].as_str().unwrap().contains("63"));
        let values = named("values_affirmation");
        assert_eq!((&values["choose_least"], &values["choose_most"]), (&json!(2), &json!(3)));
        assert!(values["choices"].as_array().unwrap().len() > 10 && values["evidence"].as_str().unwrap().contains("no such effect"));
    }

    async fn each_is_read_by_its_id_as_the_list_shows_it(app) {
        let board = app.board("Hirely").await;
        let ada = app.candidate(&board, &json!({})).await;
        let session = app.session(&board, ada["id"].as_str().unwrap()).await;
        let list = app.get("/v1/exercises").by(&session.token).send().await.expect(200);
        for listed in list["data"].as_array().unwrap() {
            let path = format!("/v1/exercises/{}", listed["id"].as_str().unwrap());
            assert_eq!(*listed, app.get(&path).by(&session.token).send().await.expect(200));
            assert_eq!(*listed, app.get(&path).by(&board.token).send().await.expect(200));
        }
        for unknown in ["holding_my_breath", "Long_exhale_breathing", "%20"] {
            let path = format!("/v1/exercises/{unknown}");
            app.get(&path).by(&session.token).send().await.problem("not_found");
            app.get(&path).by(&board.token).send().await.problem("not_found");
        }
    }

    async fn an_exercise_that_is_known_is_not_sent_again(app) {
        let board = app.board("Hirely").await;
        let first = app.get("/v1/exercises/box_breathing").by(&board.token).send().await;
        first.expect(200);
        let read = |path| app.get(path).by(&board.token).header("If-None-Match", &first.etag()).send();
        read("/v1/exercises/box_breathing").await.expect(304);
        read("/v1/exercises/long_exhale_breathing").await.expect(200);
    }
}
