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
}
