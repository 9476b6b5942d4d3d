//! Which web pages may ask, and which may read the answer.

use crate::on_both_databases;
use crate::support::{Answer, TestApp};
use crate::tenancy::World;
use actix_web::http::Method;
use chrono::TimeDelta;
use serde_json::{Value, json};

const PAGE: &str = "https://jobs.example.com";

async fn preflight(app: &TestApp, path: &str, origin: &str) -> Answer {
    let request = app.request(Method::OPTIONS, path).header("Origin", origin);
    request
        .header("Access-Control-Request-Method", "PATCH")
        .send()
        .await
}

/// A candidate's path and a session token of theirs that lists the page.
async fn session(app: &TestApp) -> (String, String) {
    let board = app.board("Northwind").await;
    let candidate = app.candidate(&board, &json!({})).await;
    let body = json!({"candidate_id": candidate["id"], "allowed_origins": [PAGE], "scopes": ["candidates:read"]});
    let session = app
        .post("/v1/session_tokens")
        .by(&board.token)
        .json(&body)
        .send()
        .await
        .expect(201);
    (
        format!("/v1/candidates/{}", candidate["id"].as_str().unwrap()),
        session["token"].as_str().unwrap().to_owned(),
    )
}

#[track_caller]
fn readable_by(answer: &Answer, origin: &str) {
    assert_eq!(answer.header("access-control-allow-origin"), origin);
    let varies: Vec<_> = answer.headers.get_all("vary").collect();
    assert!(varies.iter().any(|one| *one == "Origin"), "{varies:?}");
    assert_eq!(answer.header("access-control-allow-credentials"), "");
    assert_eq!(
        answer
            .header("access-control-expose-headers")
            .contains("ETag, Link, Location"),
        !origin.is_empty()
    );
}

on_both_databases! {
    async fn a_safe_page_may_ask(app) {
        for origin in [PAGE, "http://localhost:3000", "http://127.0.0.1:8080"] {
            let answer = preflight(app, "/v1/candidates/x", origin).await;
            answer.expect(204);
            assert_eq!(answer.header("access-control-allow-origin"), origin);
            assert_eq!(answer.header("access-control-max-age"), "600");
            assert!(answer.header("access-control-allow-methods").contains("PATCH"));
            assert!(answer.header("access-control-allow-headers").contains("Authorization"));
            assert!(answer.header("request-id").starts_with("req_"));
        }
    }

    async fn an_unsafe_page_may_not(app) {
        for origin in ["http://jobs.example.com", "null", "https://jobs.example.com/", "file://", "chrome-extension://abc", "*"] {
            let answer = preflight(app, "/v1/candidates/x", origin).await;
            answer.expect(204);
            assert_eq!(answer.header("access-control-allow-origin"), "", "{origin}");
        }
        for path in ["/oauth/token", "/.well-known/jwks.json"] {
            assert_eq!(preflight(app, path, PAGE).await.header("access-control-allow-origin"), "");
        }
    }

    async fn a_listed_page_reads_answers_and_refusals(app) {
        let (path, token) = session(app).await;
        let answer = app.get(&path).by(&token).header("Origin", PAGE).send().await;
        answer.expect(200);
        readable_by(&answer, PAGE);
        let refused = app.patch(&path).by(&token).header("Origin", PAGE).if_match("*").json(&json!({})).send().await;
        refused.problem("missing_scope");
        readable_by(&refused, PAGE);
        let missing = app.get("/v1/candidates/cand_01jd8w3k5rfx7v2m9q4n6t8b0c").by(&token).header("Origin", PAGE).send().await;
        missing.problem("not_found");
        readable_by(&missing, PAGE);
    }

    async fn a_page_that_is_not_listed_is_refused(app) {
        let (path, token) = session(app).await;
        for origin in ["https://evil.example", "https://jobs.example.com.evil.example", "https://JOBS.example.com", "http://jobs.example.com", "https://jobs.example.com:443", "null", ""] {
            let answer = app.get(&path).by(&token).header("Origin", origin).send().await;
            answer.problem("origin_not_allowed");
            readable_by(&answer, "");
        }
        let from_an_app = app.get(&path).by(&token).send().await;
        from_an_app.expect(200);
        readable_by(&from_an_app, "");
    }

    async fn the_page_of_a_session_that_ran_out_reads_that_it_did(app) {
        let (path, token) = session(app).await;
        app.advance(TimeDelta::minutes(16));
        let answer = app.get(&path).by(&token).header("Origin", PAGE).send().await;
        answer.problem("unauthenticated");
        readable_by(&answer, PAGE);
        let elsewhere = app.get(&path).by(&token).header("Origin", "https://evil.example").send().await;
        elsewhere.problem("unauthenticated");
        readable_by(&elsewhere, "");
    }

    async fn what_a_link_opens_is_read_by_any_safe_page(app) {
        for path in ["/v1/feedback_links", "/v1/practice_links"] {
            let unknown = app.get(&format!("{path}/nothing")).header("Origin", PAGE).send().await;
            unknown.problem("not_found");
            readable_by(&unknown, PAGE);
            let unsafe_page = app.get(&format!("{path}/nothing")).header("Origin", "http://jobs.example.com").send().await;
            readable_by(&unsafe_page, "");
        }
        let world = World::build(app, "Hirely").await;
        let read = app.get(&format!("/v1/feedback_links/{}", world.id("token"))).header("Origin", PAGE).send().await;
        read.expect(200);
        readable_by(&read, PAGE);
        let answered = app.post(&format!("/v1/feedback_links/{}", world.id("token"))).header("Origin", PAGE);
        let answered = answered.json(&json!({"comment": "Well prepared."})).send().await;
        answered.expect(200);
        readable_by(&answered, PAGE);
    }

    async fn a_servers_token_never_comes_from_a_page(app) {
        let board = app.board("Northwind").await;
        let allowed = json!({"allowed_origins": [PAGE]});
        app.patch("/v1/tenant").by(&board.token).if_match("*").json(&allowed).send().await.expect(200);
        for origin in [PAGE, "null"] {
            let answer = app.get("/v1/tenant").by(&board.token).header("Origin", origin).send().await;
            // No page would do, so it is not told to list one.
            let detail = answer.problem("origin_not_allowed")["detail"].to_string();
            assert!(detail.contains("session token"), "{detail}");
            readable_by(&answer, "");
        }
        let answer = app.get("/v1/tenant").header("Origin", PAGE).send().await;
        assert_eq!(answer.problem("unauthenticated")["errors"], Value::Array(Vec::new()));
        readable_by(&answer, "");
    }
}
