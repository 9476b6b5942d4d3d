//! Where candidates would like to hear of later openings, from outside.

use crate::on_both_databases;
use crate::support::TestApp;
use serde_json::{Value, json};

const INTERESTS: &str = "/v1/future_interests";

async fn pool(app: &TestApp, token: &str, query: &str) -> Vec<Value> {
    let page = app
        .get(&format!("{INTERESTS}{query}"))
        .by(token)
        .send()
        .await
        .expect(200);
    page["data"].as_array().unwrap().clone()
}

on_both_databases! {
    async fn m17_a_near_miss_stays_in_touch_until_the_consent_ends(app) {
        let world = app.recovering(&json!({})).await;
        let (board, ada) = (&world.board.token, &world.ada);
        let to = |channel: &str| json!({"interview_id": world.interview_id, "channel": channel});
        let give = |token: &str, channel: &str| app.post(INTERESTS).by(token).json(&to(channel)).send();
        // Without her consent nobody can, neither she nor the board for her.
        for token in [&ada.token, board] {
            give(token, "employer").await.problem("consent_required");
        }
        let first = app.interested(ada, &world.interview_id, "employer").await;
        assert_eq!((&first["organisation"], &first["state"], &first["given_at"]), (&json!("Ashdown Timber"), &json!("given"), &json!(app.now())));
        // With it, the board may keep that she said so on the phone.
        let second = give(board, "agency").await.expect(201);
        assert_eq!(second["organisation"], "Brook Recruiting");
        give(board, "agency").await.problem("interest_already_given");
        assert_eq!(app.times_announced(&world.board, "future_interest.given").await, 2);
        // The board reads its warm pool.
        assert_eq!(pool(app, board, "?state=given").await, [second.clone(), first.clone()]);
        assert_eq!(pool(app, board, "?organisation=Ashdown%20Timber").await, std::slice::from_ref(&first));
        assert_eq!(pool(app, board, "?channel=agency").await, std::slice::from_ref(&second));

        app.advance(chrono::TimeDelta::minutes(5));
        let path = format!("{INTERESTS}/{}", first["id"].as_str().unwrap());
        let ended = app.post(&format!("{path}/withdraw")).by(&ada.token).send().await.expect(200);
        assert_eq!((&ended["state"], &ended["withdrawn_at"], &ended["withdrawn_because"], &ended["version"]), (&json!("withdrawn"), &json!(app.now()), &json!("asked"), &json!(2)));
        app.post(&format!("{path}/withdraw")).by(board).send().await.problem("interest_withdrawn");
        // She may change her mind.
        let third = give(&ada.token, "employer").await.expect(201);

        // The consent ends, and so does everything that stood on it, at once and announced.
        let consents = format!("/v1/candidates/{}/consents", ada.candidate_id);
        let consent = app.get(&consents).by(board).send().await.expect(200)["data"][0]["id"].clone();
        app.post(&format!("{consents}/{}/withdraw", consent.as_str().unwrap())).by(&ada.token).send().await.expect(200);
        assert_eq!(pool(app, board, "?state=given").await, Vec::<Value>::new());
        for interest in [&second, &third] {
            let path = format!("{INTERESTS}/{}", interest["id"].as_str().unwrap());
            let ended = app.get(&path).by(board).send().await.expect(200);
            assert_eq!((&ended["withdrawn_because"], &ended["withdrawn_at"]), (&json!("consent_withdrawn"), &json!(app.now())));
        }
        give(&ada.token, "employer").await.problem("consent_required");
        let announced = app.announced(&world.board).await;
        let ended: Vec<&Value> = announced.iter().filter(|(name, _)| name == "future_interest.withdrawn").map(|(_, payload)| payload).collect();
        assert_eq!(ended.len(), 3);
        let mut members: Vec<&String> = ended[0].as_object().unwrap().keys().collect();
        members.sort();
        assert_eq!(members, ["candidate_id", "future_interest_id", "interview_id", "version"]);
        assert_eq!(app.times_announced(&world.board, "consent.withdrawn").await, 1);
    }

    async fn another_consent_ends_no_interest(app) {
        let world = app.recovering(&json!({})).await;
        app.interested(&world.ada, &world.interview_id, "employer").await;
        let consents = format!("/v1/candidates/{}/consents", world.ada.candidate_id);
        let other = json!({"purpose": "feedback_contact", "wording": "You may ask."});
        let given = app.post(&consents).by(&world.ada.token).json(&other).send().await;
        app.post(&format!("{}/withdraw", given.header("location"))).by(&world.ada.token).send().await.expect(200);
        assert_eq!(pool(app, &world.board.token, "?state=given").await.len(), 1);
    }

    async fn an_interest_needs_somebody_to_hear_from_and_an_outcome(app) {
        let world = app.recovering(&json!({})).await;
        app.interested(&world.ada, &world.interview_id, "employer").await;
        let candidate = &world.ada.candidate_id;
        let untold = app.interview(&world.board, candidate, &json!({})).await;
        let give = |interview: &Value, channel: &str| {
            let body = json!({"interview_id": interview["id"], "channel": channel});
            app.post(INTERESTS).by(&world.ada.token).json(&body).send()
        };
        give(&untold, "employer").await.problem("outcome_not_told");
        for (missing, other) in [("agency", "employer"), ("employer", "agency")] {
            let mut about = json!({"employer": {"name": "Cedar"}, "agency": {"name": "Dune"}});
            about[missing] = Value::Null;
            let interview = app.interview(&world.board, candidate, &about).await;
            let path = format!("/v1/interviews/{}/outcome", interview["id"].as_str().unwrap());
            let told = json!({"outcome": "rejected", "notified_at": app.now()});
            app.post(&path).by(&world.board.token).json(&told).send().await.expect(200);
            give(&interview, missing).await.problem(if missing == "agency" { "agency_missing" } else { "employer_missing" });
            give(&interview, other).await.expect(201);
        }
        let problem = app.post(INTERESTS).by(&world.ada.token).json(&json!({"interview_id": world.interview_id, "channel": "friends"}));
        assert_eq!(problem.send().await.problem("invalid_fields")["errors"][0]["pointer"], "/channel");
    }
}
