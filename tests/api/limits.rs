//! How often each caller may ask: exactly so often, said in every answer, and each caller for itself.

use crate::on_both_databases;
use crate::support::{Answer, TestApp};
use chrono::TimeDelta;
use rebound::platform::limits::PerMinute;
use serde_json::json;

const FEW: PerMinute = PerMinute {
    client: 12,
    session: 3,
    token: 2,
    link: 4,
};
const NONE: PerMinute = PerMinute {
    client: 0,
    session: 0,
    token: 0,
    link: 0,
};

async fn ask(app: &TestApp, token: &str) -> Answer {
    app.get("/v1/exercises").by(token).send().await
}

/// What is left, from the header.
#[track_caller]
fn left(answer: &Answer, name: &str) -> u32 {
    let header = answer.header("ratelimit");
    let rest = header.strip_prefix(&format!("\"{name}\";r="));
    let (left, _) = rest
        .and_then(|rest| rest.split_once(";t="))
        .unwrap_or_else(|| panic!("{header:?}"));
    left.parse().unwrap()
}

on_both_databases! {
    async fn a_client_may_ask_exactly_so_often(app) {
        let (board, other) = (app.board("Hirely").await, app.board("Other").await);
        let app = &app.limited(FEW).await;
        for rest in (0..12).rev() {
            let answer = ask(app, &board.token).await;
            answer.expect(200);
            assert_eq!(left(&answer, "client"), rest);
            assert_eq!(answer.header("ratelimit-policy"), "\"client\";q=12;w=60");
            assert_eq!(answer.header("retry-after"), "");
        }
        let refused = ask(app, &board.token).await;
        assert_eq!(refused.status, 429);
        refused.problem("rate_limited");
        assert_eq!(refused.header("retry-after"), "5");
        assert_eq!(refused.header("ratelimit"), "\"client\";r=0;t=60");
        assert_eq!(left(&ask(app, &other.token).await, "client"), 11);

        app.advance(TimeDelta::milliseconds(4_200));
        let refused = ask(app, &board.token).await;
        refused.problem("rate_limited");
        assert_eq!(refused.header("retry-after"), "1");
        app.advance(TimeDelta::milliseconds(800));
        ask(app, &board.token).await.expect(200);
        ask(app, &board.token).await.problem("rate_limited");
        app.advance(TimeDelta::minutes(1));
        let answer = ask(app, &board.token).await;
        assert_eq!(answer.header("ratelimit"), "\"client\";r=11;t=5");
    }

    async fn every_token_of_a_client_takes_from_the_same_budget(app) {
        let board = app.board("Hirely").await;
        let second = app.access_token(&board.client_id, &board.client_secret).await;
        let app = &app.limited(FEW).await;
        assert_eq!(left(&ask(app, &board.token).await, "client"), 11);
        assert_eq!(left(&ask(app, &second).await, "client"), 10);
    }

    async fn refusals_count_and_say_what_is_left(app) {
        let board = app.board("Hirely").await;
        let app = &app.limited(FEW).await;
        let missing = app.get("/v1/candidates/cand_01jd8w3k5rfx7v2m9q4n6t8b0c").by(&board.token).send().await;
        missing.problem("not_found");
        assert_eq!(left(&missing, "client"), 11);
        let unreadable = app.get("/v1/candidates?colour=red").by(&board.token).send().await;
        unreadable.problem("malformed_query");
        assert_eq!(left(&unreadable, "client"), 10);
        let stranger = ask(app, "nonsense").await;
        stranger.problem("unauthenticated");
        assert_eq!(stranger.header("ratelimit"), "");
        let anybody = app.get("/v1/error_codes").send().await;
        assert_eq!((anybody.status.as_u16(), anybody.header("ratelimit")), (200, String::new()));
    }

    async fn a_session_has_a_budget_of_its_own(app) {
        let board = app.board("Hirely").await;
        let candidate = app.candidate(&board, &json!({})).await;
        let id = candidate["id"].as_str().unwrap();
        let (one, two) = (app.session(&board, id).await, app.session(&board, id).await);
        let app = &app.limited(FEW).await;
        for rest in (0..3).rev() {
            assert_eq!(left(&ask(app, &one.token).await, "session"), rest);
        }
        let refused = ask(app, &one.token).await;
        refused.problem("rate_limited");
        assert_eq!(refused.header("retry-after"), "20");
        assert_eq!(left(&ask(app, &two.token).await, "session"), 2);
        assert_eq!(left(&ask(app, &board.token).await, "client"), 11);
        app.advance(TimeDelta::seconds(20));
        ask(app, &one.token).await.expect(200);
    }

    async fn a_client_gets_so_many_tokens_and_nobody_else_can_use_them_up(app) {
        let board = app.board("Hirely").await;
        let app = &app.limited(FEW).await;
        let ask = async |secret: &str| {
            let form = [("grant_type", "client_credentials"), ("client_id", &board.client_id), ("client_secret", secret)];
            app.post("/oauth/token").form(&form).send().await
        };
        for _ in 0..5 {
            let wrong = ask("a guess").await;
            assert_eq!((wrong.status.as_u16(), wrong.header("ratelimit")), (401, String::new()));
        }
        assert_eq!(left(&ask(&board.client_secret).await, "token"), 1);
        assert_eq!(left(&ask(&board.client_secret).await, "token"), 0);
        let refused = ask(&board.client_secret).await;
        assert_eq!(refused.expect(429)["error"], "rate_limited");
        assert_eq!(refused.header("retry-after"), "30");
        assert_eq!(refused.header("cache-control"), "no-store");
        app.advance(TimeDelta::seconds(30));
        ask(&board.client_secret).await.expect(200);
    }

    async fn a_link_has_a_budget_that_only_its_holder_uses_up(app) {
        let world = app.rejected().await;
        let asked = app.asked(&world, &json!({})).await;
        let app = &app.limited(FEW).await;
        // Not the last letter, which is only a part of a byte.
        let (start, end) = asked.link.split_at(asked.link.len() - 2);
        let other = if start.ends_with('A') { "B" } else { "A" };
        let guessed = format!("{}{other}{end}", start.strip_suffix(|_| true).unwrap());
        for rest in (0..4).rev() {
            assert_eq!(left(&app.get(&guessed).send().await, "link"), rest);
            let answer = app.get(&asked.link).send().await;
            answer.expect(200);
            assert_eq!(left(&answer, "link"), rest);
        }
        let refused = app.get(&asked.link).send().await;
        refused.problem("rate_limited");
        assert_eq!(refused.header("retry-after"), "15");
        assert_eq!(refused.header("referrer-policy"), "no-referrer");
    }

    async fn zero_is_no_limit(app) {
        let board = app.board("Hirely").await;
        let app = &app.limited(NONE).await;
        for _ in 0..50 {
            let answer = ask(app, &board.token).await;
            answer.expect(200);
            assert_eq!(answer.header("ratelimit") + &answer.header("ratelimit-policy"), "");
        }
    }
}
