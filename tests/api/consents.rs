//! Consents, from outside.

use crate::on_both_databases;
use serde_json::{Value, json};

const WORDING: &str = "You may write to the employer on my behalf.";

/// Where a candidate's consents are.
fn consents_of(candidate: &Value) -> String {
    format!(
        "/v1/candidates/{}/consents",
        candidate["id"].as_str().unwrap()
    )
}

on_both_databases! {
    async fn a_consent_is_given_withdrawn_and_kept(app) {
        let board = app.board("Hirely").await;
        let ada = app.candidate(&board, &json!({})).await;
        let session = app.session(&board, ada["id"].as_str().unwrap()).await;
        let all = consents_of(&ada);
        let agreed = json!({"purpose": "feedback_contact", "wording": WORDING});
        let given = app.post(&all).by(&session.token).json(&agreed).send().await;
        let body = given.expect(201);
        assert_eq!((&body["wording"], &body["granted_at"], &body["withdrawn_at"]), (&json!(WORDING), &json!(app.now()), &json!(null)));
        let path = given.header("location");
        assert_eq!(app.get(&path).by(&board.token).send().await.expect(200), body);

        app.post(&all).by(&board.token).json(&agreed).send().await.problem("consent_already_given");
        let other = json!({"purpose": "future_interest", "wording": "Tell them that I would like to hear of openings."});
        app.post(&all).by(&board.token).json(&other).send().await.expect(201);

        app.advance(chrono::TimeDelta::minutes(5));
        let withdraw = format!("{path}/withdraw");
        let ended = app.post(&withdraw).by(&session.token).send().await.expect(200);
        assert_eq!((&ended["granted_at"], &ended["withdrawn_at"], &ended["version"]), (&body["granted_at"], &json!(app.now()), &json!(2)));
        app.post(&withdraw).by(&board.token).send().await.problem("consent_withdrawn");
        app.post(&all).by(&board.token).json(&agreed).send().await.expect(201);
        let kept = app.get(&all).by(&session.token).send().await.expect(200);
        assert_eq!(kept["data"].as_array().unwrap().len(), 3);
    }

    async fn a_consent_needs_a_known_purpose_and_words(app) {
        let board = app.board("Hirely").await;
        let ada = app.candidate(&board, &json!({})).await;
        for (body, pointer) in [
            (json!({"purpose": "marketing", "wording": WORDING}), "/purpose"),
            (json!({"purpose": "feedback_contact", "wording": "  "}), "/wording"),
            (json!({"purpose": "feedback_contact", "wording": ""}), "/wording"),
        ] {
            let problem = app.post(&consents_of(&ada)).by(&board.token).json(&body).send().await.problem("invalid_fields");
            assert_eq!(problem["errors"][0]["pointer"], pointer);
        }
    }

    async fn consents_of_others_are_out_of_reach(app) {
        let (board, stranger) = (app.board("Hirely").await, app.board("Elsewhere").await);
        let (ada, ben) = (app.candidate(&board, &json!({})).await, app.candidate(&board, &json!({})).await);
        let body = json!({"purpose": "well_being_data", "wording": WORDING});
        let given = app.post(&consents_of(&ada)).by(&board.token).json(&body).send().await;
        let consent = given.expect(201);
        let path = given.header("location");
        let his = app.session(&board, ben["id"].as_str().unwrap()).await;
        for token in [&stranger.token, &his.token] {
            app.get(&path).by(token).send().await.problem("not_found");
            app.get(&consents_of(&ada)).by(token).send().await.problem("not_found");
            app.post(&consents_of(&ada)).by(token).json(&body).send().await.problem("not_found");
            app.post(&format!("{path}/withdraw")).by(token).send().await.problem("not_found");
        }
        // Nor is hers found under his name.
        let elsewhere = format!("{}/{}", consents_of(&ben), consent["id"].as_str().unwrap());
        app.get(&elsewhere).by(&board.token).send().await.problem("not_found");
        app.post(&format!("{elsewhere}/withdraw")).by(&board.token).send().await.problem("not_found");
    }

    async fn consents_are_walked_page_by_page(app) {
        let board = app.board("Hirely").await;
        let ada = app.candidate(&board, &json!({})).await;
        for purpose in ["well_being_data", "feedback_contact", "future_interest"] {
            let body = json!({"purpose": purpose, "wording": WORDING});
            app.post(&consents_of(&ada)).by(&board.token).json(&body).send().await.expect(201);
        }
        let first = app.get(&format!("{}?limit=2", consents_of(&ada))).by(&board.token).send().await;
        let page = first.expect(200);
        assert_eq!(page["data"].as_array().unwrap().len(), 2);
        assert!(first.header("link").contains("rel=\"next\""));
        let rest = format!("{}?limit=2&cursor={}", consents_of(&ada), page["next_cursor"].as_str().unwrap());
        assert_eq!(app.get(&rest).by(&board.token).send().await.expect(200)["data"].as_array().unwrap().len(), 1);
        app.get(&format!("{}?purpose=all", consents_of(&ada))).by(&board.token).send().await.problem("malformed_query");
    }
}
