//! One candidate in a browser: what the token may do, from where, and until when.

use crate::on_both_databases;
use chrono::TimeDelta;
use rebound::platform::auth::scopes;
use serde_json::{Value, json};

fn text<'v>(body: &'v Value, field: &str) -> &'v str {
    body[field].as_str().unwrap()
}

on_both_databases! {
    async fn a_session_reaches_its_candidate_and_nobody_else(app) {
        let board = app.board("Northwind").await;
        let (ada, ben) = (app.candidate(&board, &json!({})).await, app.candidate(&board, &json!({})).await);
        let session = app.session(&board, text(&ada, "id")).await;
        app.get(&format!("/v1/candidates/{}", text(&ada, "id"))).by(&session.token).send().await.expect(200);
        app.get(&format!("/v1/candidates/{}", text(&ben, "id"))).by(&session.token).send().await.problem("not_found");
        for path in ["/v1/candidates", "/v1/tenant", "/v1/api_clients"] {
            app.get(path).by(&session.token).send().await.problem("wrong_caller");
        }
        let body = json!({"candidate_id": ada["id"]});
        app.post("/v1/session_tokens").by(&session.token).json(&body).send().await.problem("wrong_caller");
    }

    async fn a_session_has_the_defaults_of_a_candidate(app) {
        let board = app.board("Northwind").await;
        let origins = json!({"allowed_origins": ["https://jobs.example.com"]});
        app.patch("/v1/tenant").by(&board.token).if_match("*").json(&origins).send().await.expect(200);
        let candidate = app.candidate(&board, &json!({})).await;
        let answer = app.post("/v1/session_tokens").by(&board.token).json(&json!({"candidate_id": candidate["id"]})).send().await;
        let session = answer.expect(201);
        assert_eq!(session["scopes"].as_array().unwrap().len(), scopes::of_candidates().count());
        assert_eq!(session["allowed_origins"], origins["allowed_origins"]);
        assert_eq!(session["expires_at"], json!(app.now() + TimeDelta::seconds(900)));
        assert_eq!(answer.etag(), "");
        assert_eq!(answer.header("cache-control"), "no-store");
    }

    async fn a_session_carries_only_what_it_was_given(app) {
        let board = app.board("Northwind").await;
        let candidate = app.candidate(&board, &json!({})).await;
        let body = json!({"candidate_id": candidate["id"], "scopes": ["candidates:read"]});
        let session = app.post("/v1/session_tokens").by(&board.token).json(&body).send().await.expect(201);
        let path = format!("/v1/candidates/{}", text(&candidate, "id"));
        app.get(&path).by(text(&session, "token")).send().await.expect(200);
        let change = app.patch(&path).by(text(&session, "token")).if_match("*").json(&json!({"weekly_hours": 4}));
        change.send().await.problem("missing_scope");
    }

    async fn a_session_that_cannot_be_is_told_why(app) {
        let (board, stranger) = (app.board("Northwind").await, app.board("Southwind").await);
        let origins = json!({"allowed_origins": ["https://jobs.example.com"]});
        app.patch("/v1/tenant").by(&board.token).if_match("*").json(&origins).send().await.expect(200);
        let candidate = app.candidate(&board, &json!({})).await;
        let id = &candidate["id"];
        let strange = app.candidate(&stranger, &json!({})).await;
        for (body, pointer) in [
            (json!({"candidate_id": strange["id"]}), "/candidate_id"),
            (json!({"candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c"}), "/candidate_id"),
            (json!({"candidate_id": board.tenant.to_string()}), "/candidate_id"),
            (json!({"candidate_id": id, "scopes": ["tenant:read"]}), "/scopes/0"),
            (json!({"candidate_id": id, "scopes": ["candidates:read", "candidates:list"]}), "/scopes/1"),
            (json!({"candidate_id": id, "scopes": []}), "/scopes"),
            (json!({"candidate_id": id, "allowed_origins": ["https://evil.example"]}), "/allowed_origins/0"),
            (json!({"candidate_id": id, "allowed_origins": ["https://jobs.example.com.evil.example"]}), "/allowed_origins/0"),
            (json!({"candidate_id": id, "allowed_origins": ["*"]}), "/allowed_origins/0"),
            (json!({"candidate_id": id, "expires_in_seconds": 59}), "/expires_in_seconds"),
            (json!({"candidate_id": id, "expires_in_seconds": 3601}), "/expires_in_seconds"),
        ] {
            let answer = app.post("/v1/session_tokens").by(&board.token).json(&body).send().await;
            assert_eq!(answer.problem("invalid_fields")["errors"][0]["pointer"], pointer, "{body}");
        }
    }

    async fn a_session_ends_when_its_time_is_over(app) {
        let board = app.board("Northwind").await;
        let candidate = app.candidate(&board, &json!({})).await;
        let session = app.session(&board, text(&candidate, "id")).await;
        let path = format!("/v1/candidates/{}", text(&candidate, "id"));
        app.advance(TimeDelta::seconds(899));
        app.get(&path).by(&session.token).send().await.expect(200);
        app.advance(TimeDelta::seconds(1));
        app.get(&path).by(&session.token).send().await.problem("unauthenticated");
    }

    async fn a_revoked_session_is_refused_at_once(app) {
        let (board, stranger) = (app.board("Northwind").await, app.board("Southwind").await);
        let candidate = app.candidate(&board, &json!({})).await;
        let (ended, other) = (app.session(&board, text(&candidate, "id")).await, app.session(&board, text(&candidate, "id")).await);
        let (path, own) = (format!("/v1/session_tokens/{}", ended.session_id), format!("/v1/candidates/{}", text(&candidate, "id")));
        app.delete(&path).by(&stranger.token).send().await.problem("not_found");
        app.get(&own).by(&ended.token).send().await.expect(200);
        for _ in 0..2 {
            app.delete(&path).by(&board.token).send().await.expect(204);
            app.get(&own).by(&ended.token).send().await.problem("unauthenticated");
        }
        app.get(&own).by(&other.token).send().await.expect(200);
    }

    async fn an_erased_candidate_has_no_session_and_gets_none(app) {
        let board = app.board("Northwind").await;
        let candidate = app.candidate(&board, &json!({})).await;
        let session = app.session(&board, text(&candidate, "id")).await;
        let path = format!("/v1/candidates/{}", text(&candidate, "id"));
        app.delete(&path).by(&board.token).if_match("*").send().await.expect(204);
        app.get(&path).by(&session.token).send().await.problem("unauthenticated");
        let body = json!({"candidate_id": candidate["id"]});
        app.post("/v1/session_tokens").by(&board.token).json(&body).send().await.problem("invalid_fields");
    }

    async fn a_candidate_sees_every_session_that_was_minted_for_them(app) {
        let board = app.board("Northwind").await;
        let candidate = app.candidate(&board, &json!({})).await;
        let other = app.candidate(&board, &json!({"first_name": "Ben"})).await;
        app.session(&board, text(&other, "id")).await;
        let (ended, own) = (app.session(&board, text(&candidate, "id")).await, app.session(&board, text(&candidate, "id")).await);
        // One that somebody minted to look, and hid again at once, is there as well.
        app.delete(&format!("/v1/session_tokens/{}", ended.session_id)).by(&board.token).send().await.expect(204);
        let listed = app.get("/v1/session_tokens").by(&own.token).send().await.expect(200);
        let ids: Vec<&str> = listed["data"].as_array().unwrap().iter().map(|one| text(one, "id")).collect();
        assert_eq!(ids, [own.session_id.as_str(), ended.session_id.as_str()]);
        assert_eq!((listed["data"][0]["revoked_at"].is_null(), listed["data"][1]["revoked_at"].is_string()), (true, true));
        assert!(listed["data"][0]["scopes"].as_array().unwrap().iter().any(|scope| scope == "check_ins:read"));
        assert!(!listed.to_string().contains("eyJ"), "no token is shown again");
        app.get("/v1/session_tokens").by(&board.token).send().await.problem("wrong_caller");
    }

    async fn a_repeated_request_gets_the_same_token(app) {
        let board = app.board("Northwind").await;
        let candidate = app.candidate(&board, &json!({})).await;
        let body = json!({"candidate_id": candidate["id"]});
        let mint = || app.post("/v1/session_tokens").by(&board.token).key("k").json(&body).send();
        let first = mint().await.expect(201);
        app.advance(TimeDelta::seconds(60));
        assert_eq!(mint().await.expect(201), first);
    }
}
