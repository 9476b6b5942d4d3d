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
        for kind in ["breathing", "movement"] {
            assert!(exercises.iter().any(|exercise| exercise["kind"] == kind), "{kind}");
        }
        for exercise in exercises {
            assert!(!exercise["evidence"].as_str().unwrap().is_empty(), "{exercise}");
            assert!(exercise["minutes"].as_u64().unwrap() > 0, "{exercise}");
        }
    }
}
