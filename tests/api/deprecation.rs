//! What is deprecated is said in every answer, and counted for those who still call it.

use crate::on_both_databases;
use crate::support::{Board, TestApp};
use chrono::TimeDelta;
use rebound::platform::deprecation::{Deprecated, Deprecation, day};
use serde_json::{Value, json};

/// As in `app::DEPRECATED`, one day.
pub(crate) const PLANTED: &[Deprecation] = &[
    planted(Deprecated::Operation("exercises_list")),
    planted(Deprecated::Operation("candidates_list")),
    planted(Deprecated::Operation("candidates_get")),
    planted(Deprecated::Field {
        schema: "CandidateBody",
        field: "email",
    }),
];

const fn planted(what: Deprecated) -> Deprecation {
    Deprecation {
        what,
        since: day(2027, 2, 1),
        sunset: day(2027, 8, 1),
        guide: "/docs",
    }
}

/// What the board's own client still calls.
async fn calls(app: &TestApp, board: &Board) -> Vec<Value> {
    app.state.deprecations.keep(&app.state.db).await;
    let client = board.client_id.rsplit_once('.').unwrap().1;
    let path = format!("/v1/api_clients/{client}/deprecated_calls");
    let page = app.get(&path).by(&board.token).send().await.expect(200);
    page["data"].as_array().unwrap().clone()
}

on_both_databases! {
    async fn every_answer_of_a_deprecated_operation_says_so(app) {
        let board = app.board("Hirely").await;
        for _ in 0..2 {
            app.candidate(&board, &json!({})).await;
        }
        let app = &app.deprecating(PLANTED).await;
        for (path, token, status) in [
            ("/v1/exercises", board.token.as_str(), 200),
            ("/v1/exercises", "nonsense", 401),
            ("/v1/candidates?colour=red", &board.token, 400),
            ("/v1/candidates/cand_01jd8w3k5rfx7v2m9q4n6t8b0c", &board.token, 404),
        ] {
            let answer = app.get(path).by(token).send().await;
            assert_eq!(answer.status, status, "{path}");
            assert_eq!(answer.header("deprecation"), "@1801440000");
            assert_eq!(answer.header("sunset"), "Sun, 01 Aug 2027 00:00:00 GMT");
            assert_eq!(answer.header("link"), "</docs>; rel=\"deprecation\"");
        }
        let page = app.get("/v1/candidates?limit=1").by(&board.token).send().await;
        let links: Vec<&str> = page.headers.get_all("link").map(|link| link.to_str().unwrap()).collect();
        assert_eq!(links.len(), 2, "{links:?}");
        assert!(links[0].ends_with("rel=\"next\""), "{links:?}");
        for other in ["/v1/tenant", "/v1/nothing", "/livez"] {
            let answer = app.get(other).by(&board.token).send().await;
            assert_eq!(answer.header("deprecation") + &answer.header("sunset"), "", "{other}");
        }
    }

    async fn a_client_learns_what_it_still_calls(app) {
        let (board, other) = (app.board("Hirely").await, app.board("Other").await);
        let candidate = app.candidate(&board, &json!({})).await;
        let ada = app.session(&board, candidate["id"].as_str().unwrap()).await;
        let app = &app.deprecating(PLANTED).await;
        assert_eq!(calls(app, &board).await, Vec::<Value>::new());
        for token in [&board.token, &ada.token, &board.token] {
            app.get("/v1/exercises").by(token).send().await.expect(200);
        }
        app.get("/v1/tenant").by(&board.token).send().await.expect(200);
        app.get("/v1/exercises").by("nonsense").send().await.problem("unauthenticated");
        assert_eq!(calls(app, &board).await, [json!({
            "operation_id": "exercises_list", "called_on": "2026-11-23", "calls": 3, "last_called_at": "2026-11-23T09:00:00.000Z"
        })]);
        assert_eq!(calls(app, &other).await, Vec::<Value>::new());

        app.advance(TimeDelta::minutes(5));
        app.get("/v1/exercises").by(&board.token).send().await.expect(200);
        let again = calls(app, &board).await;
        assert_eq!((&again[0]["calls"], &again[0]["last_called_at"]), (&json!(4), &json!("2026-11-23T09:05:00.000Z")));

        app.advance(TimeDelta::days(1));
        let later = Board { token: app.access_token(&board.client_id, &board.client_secret).await, ..board };
        app.get("/v1/candidates").by(&later.token).send().await.expect(200);
        let days: Vec<Value> = calls(app, &later).await.iter().map(|one| one["called_on"].clone()).collect();
        assert_eq!(days, ["2026-11-24", "2026-11-23"]);

        app.advance(TimeDelta::days(30));
        rebound::chores::do_all(&app.state.db, rebound::app::CHORES).await.unwrap();
        let later = Board { token: app.access_token(&later.client_id, &later.client_secret).await, ..later };
        let days: Vec<Value> = calls(app, &later).await.iter().map(|one| one["called_on"].clone()).collect();
        assert_eq!(days, ["2026-11-24"]);
    }
}
