//! The public side of a feedback request, from outside.

use crate::on_both_databases;
use crate::support::Answer;
use actix_web::http::Method;
use chrono::TimeDelta;
use futures_util::future::join_all;
use serde_json::{Value, json};

fn an_answer() -> Value {
    json!({
        "observations": [
            {"theme": "technical_knowledge", "polarity": "strength", "words": "Knew her SQL well."},
            {"theme": "answer_depth", "polarity": "improvement", "words": "Few concrete results."},
        ],
        "ratings": {"technical_knowledge": 4, "answer_depth": 2}, "advice": "Bring two examples with numbers.", "giver_name": "Femi",
    })
}

#[track_caller]
fn is_unlisted(answer: &Answer) {
    assert_eq!(answer.header("referrer-policy"), "no-referrer");
    assert_eq!(answer.header("cache-control"), "no-store");
    assert_eq!(answer.header("x-robots-tag"), "noindex");
}

on_both_databases! {
    async fn looking_uses_nothing_up_and_shows_no_more_than_needed(app) {
        let world = app.rejected().await;
        let past = app.now() + TimeDelta::hours(1);
        let left = app.now() + TimeDelta::days(2);
        let asked = app.asked(&world, &json!({"call_slots": [left, past]})).await;
        app.advance(TimeDelta::hours(2));
        let token = app.access_token(&world.board.client_id, &world.board.client_secret).await;
        let before = app.get("/v1/feedback_requests").by(&token).send().await.expect(200);
        for _ in 0..3 {
            let looked = app.get(&asked.link).send().await;
            is_unlisted(&looked);
            let body = looked.expect(200);
            assert_eq!((body["first_name"].as_str(), body["role"].as_str(), body["interview_on"].as_str()), (Some("Ada"), Some("Data analyst"), Some("2026-11-22")));
            assert_eq!(body["call_slots"], json!([left]));
            assert_eq!(body["themes"].as_array().unwrap().len(), 18);
            assert!(body["questions"][0]["text"].as_str().unwrap().contains("well"));
            for private in ["Okafor", "ada@example.com", "femi@", "cand_", "intv_", "freq_", "tnt_"] {
                assert!(!body.to_string().contains(private), "{private}");
            }
        }
        for method in [Method::HEAD, Method::OPTIONS] {
            app.request(method, &asked.link).send().await;
        }
        let after = app.get("/v1/feedback_requests").by(&token).send().await.expect(200);
        assert_eq!(before, after, "looking changes nothing");
        let answered = app.post(&asked.link).json(&an_answer()).send().await;
        answered.expect(200);
        is_unlisted(&answered);
    }

    async fn fifty_answers_at_once_store_one(app) {
        let world = app.rejected().await;
        let asked = app.asked(&world, &json!({})).await;
        let answers = join_all((0..50).map(|_| app.post(&asked.link).json(&an_answer()).send())).await;
        assert_eq!(answers.iter().filter(|answer| answer.status == 200).count(), 1);
        for refused in answers.iter().filter(|answer| answer.status != 200) {
            refused.problem("link_gone");
        }
        let stored = app.get("/v1/feedback").by(&world.board.token).send().await.expect(200);
        assert_eq!(stored["data"].as_array().unwrap().len(), 1);
        assert_eq!(stored["data"][0]["feedback_request_id"], json!(asked.id));
        for event in ["feedback.received", "feedback_request.answered"] {
            assert_eq!(app.times_announced(&world.board, event).await, 1);
        }
        app.get(&asked.link).send().await.problem("link_gone");
    }

    async fn a_link_that_is_not_ours_is_not_found_and_a_used_one_is_gone(app) {
        let world = app.rejected().await;
        let asked = app.asked(&world, &json!({})).await;
        let mut bent = asked.token.clone().into_bytes();
        bent[70] = if bent[70] == b'A' { b'B' } else { b'A' };
        let bent = String::from_utf8(bent).unwrap();
        let other = app.asked(&app.rejected().await, &json!({})).await;
        // One tenant's and request's name with another link's secret.
        let spliced = format!("{}{}", asked.token.split_at(43).0, other.token.split_at(43).1);
        for token in ["nonsense", asked.token.split_at(85).0, &bent, &spliced] {
            let path = format!("/v1/feedback_links/{token}");
            for answer in [
                app.get(&path).send().await,
                app.post(&path).json(&an_answer()).send().await,
                app.post(&format!("{path}/decline")).json(&json!({})).send().await,
            ] {
                answer.problem("not_found");
                is_unlisted(&answer);
            }
        }
        app.post(&asked.link).json(&an_answer()).send().await.expect(200);
        for answer in [
            app.get(&asked.link).send().await,
            app.post(&asked.link).json(&an_answer()).send().await,
            app.post(&format!("{}/decline", asked.link)).json(&json!({})).send().await,
        ] {
            answer.problem("link_gone");
            is_unlisted(&answer);
        }
    }

    async fn a_stranger_gets_no_answer_that_is_far_larger_than_what_they_sent(app) {
        let zeros = vec!["\0"; 5_000];
        let body = serde_json::to_vec(&json!({"k".repeat(100_000): zeros.clone(), "k".repeat(100): zeros})).unwrap();
        let stranger = format!("/v1/feedback_links/{}", "A".repeat(86));
        for path in [stranger.clone(), format!("{stranger}/decline")] {
            let refused = app.post(&path).raw("application/json", body.clone()).send().await;
            let faults = refused.problem("invalid_fields")["errors"].as_array().unwrap().len();
            assert_eq!(faults, 100);
            assert!(refused.body.len() < 50_000, "{}", refused.body.len());
        }
    }

    async fn a_cancelled_request_closes_its_link(app) {
        let world = app.rejected().await;
        let asked = app.asked(&world, &json!({})).await;
        app.post(&format!("{}/cancel", asked.path)).by(&world.ada.token).send().await.expect(200);
        app.get(&asked.link).send().await.problem("link_gone");
        app.post(&asked.link).json(&an_answer()).send().await.problem("link_gone");
    }

    async fn a_call_can_be_chosen_instead_of_words(app) {
        let world = app.rejected().await;
        let slot = app.now() + TimeDelta::days(2);
        let asked = app.asked(&world, &json!({"call_slots": [slot]})).await;
        let refused = app.post(&asked.link).json(&json!({"call_slot": app.now() + TimeDelta::days(3)})).send().await.problem("invalid_fields");
        assert_eq!(refused["errors"][0]["pointer"], "/call_slot");
        let answer = app.post(&asked.link).json(&json!({"call_slot": slot})).send().await.expect(200);
        assert_eq!(answer, json!({"state": "answered", "chosen_call_slot": slot}));
        assert_eq!(app.times_announced(&world.board, "feedback.received").await, 0);
        let announced = app.announced(&world.board).await;
        let (_, payload) = announced.iter().find(|(name, _)| name == "feedback_request.answered").unwrap();
        assert_eq!(payload["chosen_call_slot"], json!(slot));
    }

    async fn somebody_who_would_rather_not_is_left_alone(app) {
        let world = app.rejected().await;
        let asked = app.asked(&world, &json!({})).await;
        let declined = app.post(&format!("{}/decline", asked.link)).json(&json!({"reason": "policy"})).send().await.expect(200);
        assert_eq!(declined["state"], "declined");
        let request = app.get(&asked.path).by(&world.board.token).send().await.expect(200);
        assert_eq!((request["state"].as_str(), request["decline_reason"].as_str()), (Some("declined"), Some("policy")));
        app.advance(TimeDelta::days(4));
        let token = app.access_token(&world.board.client_id, &world.board.client_secret).await;
        app.post(&format!("{}/remind", asked.path)).by(&token).key("a").send().await.problem("request_not_sent");
        assert_eq!(app.times_announced(&world.board, "feedback_request.declined").await, 1);
    }

    async fn an_answer_must_say_something_that_makes_sense(app) {
        let world = app.rejected().await;
        let asked = app.asked(&world, &json!({})).await;
        let point = |theme: &str, polarity: &str, words: &str| json!({"observations": [{"theme": theme, "polarity": polarity, "words": words}]});
        for (body, pointer) in [
            (json!({}), ""),
            (json!({"comment": "  "}), ""),
            (json!({"ratings": {"answer_depth": 6}}), "/ratings/answer_depth"),
            (point("competition", "strength", "It was close."), "/observations/0/polarity"),
            (point("confidence", "strength", " "), "/observations/0/words"),
            (point("salary", "strength", "Fine."), "/observations/0/theme"),
        ] {
            let problem = app.post(&asked.link).json(&body).send().await.problem("invalid_fields");
            assert_eq!(problem["errors"][0]["pointer"], pointer, "{body}");
        }
        // None of this used the link up.
        app.post(&asked.link).json(&an_answer()).send().await.expect(200);
    }
}
