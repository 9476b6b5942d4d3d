//! Trying things out, from outside.

use crate::on_both_databases;
use crate::support::asking::Rejected;
use crate::support::receiver::Receiver;
use crate::support::{Answer, Board, TestApp};
use chrono::TimeDelta;
use serde_json::{Value, json};

const DAY: i64 = 86_400;
const CLOCK: &str = "/v1/sandbox/clock";

async fn advance(app: &TestApp, board: &Board, seconds: i64) -> Answer {
    let body = json!({"advance_seconds": seconds});
    app.post(CLOCK).by(&board.token).json(&body).send().await
}

async fn answer_for(app: &TestApp, board: &Board, id: &str, how: &str, body: &Value) -> Answer {
    let path = format!("/v1/sandbox/feedback_requests/{id}/{how}");
    app.post(&path).by(&board.token).json(body).send().await
}

/// A sandbox with a candidate who was turned down and knows it.
async fn rejected(app: &TestApp) -> Rejected {
    let board = app.sandbox("Hirely").await;
    app.rejected_at(board).await
}

on_both_databases! {
    async fn a_moved_clock_is_the_time_of_everything_that_follows(app) {
        let board = app.sandbox("Hirely").await;
        let tenant = app.get("/v1/tenant").by(&board.token).send().await.expect(200);
        assert_eq!(tenant["sandbox"], true);
        let before = app.get(CLOCK).by(&board.token).send().await;
        assert_eq!((before.expect(200)["ahead_seconds"].as_i64(), before.etag()), (Some(0), "\"v1\"".to_owned()));

        let moved = advance(app, &board, 3 * DAY).await;
        let later = app.now() + TimeDelta::days(3);
        assert_eq!((&moved.expect(200)["updated_at"], moved.etag()), (&json!(later), "\"v2\"".to_owned()));
        advance(app, &board, DAY).await.expect(200);
        let later = later + TimeDelta::days(1);
        assert_eq!(app.candidate(&board, &json!({})).await["created_at"], json!(later));
        let known = app.get(CLOCK).by(&board.token).header("If-None-Match", "\"v3\"").send().await;
        known.expect(304);
        // The real time goes on as well.
        app.advance(TimeDelta::seconds(10));
        let candidate = app.candidate(&board, &json!({})).await;
        assert_eq!(candidate["created_at"], json!(later + TimeDelta::seconds(10)));
    }

    async fn nobody_else_feels_it(app) {
        let (board, live) = (app.sandbox("Hirely").await, app.board("Elsewhere").await);
        // Ids of one process never go back, and another test may have been a year or two ahead.
        for _ in 0..9 {
            advance(app, &board, 365 * DAY).await.expect(200);
        }
        let theirs = app.candidate(&board, &json!({})).await;
        let ours = app.candidate(&live, &json!({})).await;
        assert_eq!(ours["created_at"], json!(app.now()));
        // An id carries its time too: one from next year would sort behind everything that is yet to come.
        assert!(ours["id"].as_str() < theirs["id"].as_str());
        let tenant = app.get("/v1/tenant").by(&live.token).send().await.expect(200);
        assert_eq!(tenant["sandbox"], false);
        assert_eq!(app.get("/v1/tenant").by(&board.token).send().await.expect(200)["sandbox"], true);
    }

    async fn a_live_tenant_is_refused_and_nothing_moves(app) {
        let world = app.rejected().await;
        let asked = app.asked(&world, &json!({})).await;
        app.get(CLOCK).by(&world.board.token).send().await.problem("not_a_sandbox");
        advance(app, &world.board, DAY).await.problem("not_a_sandbox");
        for how in ["answer", "decline", "stay_silent"] {
            answer_for(app, &world.board, &asked.id, how, &json!({})).await.problem("not_a_sandbox");
        }
        let request = app.get(&asked.path).by(&world.board.token).send().await.expect(200);
        assert_eq!(request["state"], "sent");
        assert_eq!(app.candidate(&world.board, &json!({})).await["created_at"], json!(app.now()));
    }

    async fn a_repeated_move_moves_once_and_a_wild_one_not_at_all(app) {
        let board = app.sandbox("Hirely").await;
        for _ in 0..2 {
            let body = json!({"advance_seconds": DAY});
            let clock = app.post(CLOCK).by(&board.token).key("once").json(&body).send().await.expect(200);
            assert_eq!(clock["ahead_seconds"], DAY);
        }
        for seconds in [0, -1, 366 * DAY] {
            advance(app, &board, seconds).await.problem("invalid_fields");
        }
        for _ in 0..9 {
            advance(app, &board, 365 * DAY).await.expect(200);
        }
        advance(app, &board, 365 * DAY).await.expect(200);
        let too_far = advance(app, &board, 365 * DAY).await.problem("invalid_fields");
        assert_eq!(too_far["errors"][0]["pointer"], "/advance_seconds");
    }

    async fn tokens_stay_in_the_real_time(app) {
        let board = app.sandbox("Hirely").await;
        let candidate = app.candidate(&board, &json!({})).await;
        let id = candidate["id"].as_str().unwrap();
        advance(app, &board, 100 * DAY).await.expect(200);
        let ada = app.session(&board, id).await;
        let path = format!("/v1/candidates/{id}");
        advance(app, &board, 100 * DAY).await.expect(200);
        for token in [&board.token, &ada.token] {
            app.get(&path).by(token).send().await.expect(200);
        }
        app.advance(TimeDelta::hours(1));
        for token in [&board.token, &ada.token] {
            app.get(&path).by(token).send().await.problem("unauthenticated");
        }
    }

    async fn an_employer_answers_with_a_sample_or_with_given_words(app) {
        let world = rejected(app).await;
        let asked = app.asked(&world, &json!({})).await;
        let answered = answer_for(app, &world.board, &asked.id, "answer", &json!({})).await.expect(200);
        assert_eq!(answered["state"], "answered");
        assert_eq!(app.times_announced(&world.board, "feedback.received").await, 1);
        let list = format!("/v1/feedback?interview_id={}", world.interview_id);
        let feedback = app.get(&list).by(&world.ada.token).send().await.expect(200)["data"][0].clone();
        let open = format!("/v1/feedback/{}/open", feedback["id"].as_str().unwrap());
        let opened = app.post(&open).by(&world.ada.token).json(&json!({"self_rating": 3})).send().await.expect(200);
        assert_eq!(opened["content"]["improvements"].as_array().unwrap().len(), 2);
        answer_for(app, &world.board, &asked.id, "answer", &json!({})).await.problem("request_not_sent");

        let other = rejected(app).await;
        let asked = app.asked(&other, &json!({})).await;
        let words = json!({"comment": "She was well prepared."});
        answer_for(app, &other.board, &asked.id, "answer", &words).await.expect(200);
        let list = format!("/v1/feedback?interview_id={}", other.interview_id);
        let feedback = app.get(&list).by(&other.ada.token).send().await.expect(200)["data"][0].clone();
        let open = format!("/v1/feedback/{}/open", feedback["id"].as_str().unwrap());
        let opened = app.post(&open).by(&other.ada.token).json(&json!({"self_rating": 3})).send().await.expect(200);
        assert_eq!(opened["content"]["comment"], "She was well prepared.");
    }

    async fn an_employer_declines(app) {
        let world = rejected(app).await;
        let draft = app.draft(&world, &json!({})).await.expect(201);
        let id = draft["id"].as_str().unwrap();
        answer_for(app, &world.board, id, "decline", &json!({})).await.problem("request_not_sent");
        let send = format!("/v1/feedback_requests/{id}/send");
        app.post(&send).by(&world.board.token).key("send").send().await.expect(200);
        let declined = answer_for(app, &world.board, id, "decline", &json!({"reason": "policy"})).await.expect(200);
        assert_eq!((&declined["state"], &declined["decline_reason"]), (&json!("declined"), &json!("policy")));
    }

    async fn an_employer_stays_silent_until_the_request_expires(app) {
        let world = rejected(app).await;
        let asked = app.asked(&world, &json!({})).await;
        let path = format!("/v1/sandbox/feedback_requests/{}/stay_silent", asked.id);
        let expired = app.post(&path).by(&world.board.token).send().await.expect(200);
        assert_eq!(expired["state"], "expired");
        assert_eq!(app.times_announced(&world.board, "feedback_request.expired").await, 1);
        app.get(&asked.link).send().await.problem("link_gone");
        let clock = app.get(CLOCK).by(&world.board.token).send().await.expect(200);
        assert_eq!(clock["ahead_seconds"], 14 * DAY + 1);
    }

    async fn reminders_need_not_be_waited_for(app) {
        let world = rejected(app).await;
        let asked = app.asked(&world, &json!({})).await;
        let remind = format!("{}/remind", asked.path);
        app.post(&remind).by(&world.board.token).key("a").send().await.problem("reminder_too_early");
        advance(app, &world.board, 3 * DAY).await.expect(200);
        app.post(&remind).by(&world.board.token).key("a").send().await.expect(200);
        // Moving on by two weeks expires it within the same request, without a worker.
        advance(app, &world.board, 15 * DAY).await.expect(200);
        let request = app.get(&asked.path).by(&world.board.token).send().await.expect(200);
        assert_eq!(request["state"], "expired");
    }

    async fn a_failed_delivery_is_tried_again_when_the_clock_has_moved(app) {
        let board = app.sandbox("Hirely").await;
        let receiver = Receiver::start().unwrap();
        let hook = json!({"url": receiver.url});
        app.post("/v1/webhook_endpoints").by(&board.token).json(&hook).send().await.expect(201);
        // Deliveries of a sandbox that is ahead are due by its own clock.
        advance(app, &board, 10 * DAY).await.expect(200);
        receiver.answers(500, &[]);
        app.candidate(&board, &json!({})).await;
        app.deliver_all().await;
        assert_eq!(receiver.received().len(), 1);
        app.deliver_all().await;
        assert_eq!(receiver.received().len(), 1, "the next attempt is not due yet");
        advance(app, &board, 60).await.expect(200);
        receiver.answers(200, &[]);
        app.deliver_all().await;
        let received = receiver.received();
        assert_eq!(received.len(), 2);
        // The signature is made in the real time, or a receiver would refuse it.
        for message in &received {
            assert_eq!(message.headers["webhook-timestamp"], app.now().timestamp().to_string());
        }
    }
}
