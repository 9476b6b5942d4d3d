//! Feedback, from outside.

use crate::on_both_databases;
use crate::support::TestApp;
use crate::support::asking::Rejected;
use serde_json::{Value, json};

const MARKER: &str = "Zanzibar";

fn what_was_said() -> Value {
    json!({
        "source": "employer", "giver_name": format!("Femi {MARKER}"), "comment": format!("{MARKER} comment"), "advice": format!("{MARKER} advice"),
        "ratings": {"technical_knowledge": 4, "answer_depth": 2, "confidence": 2},
        "observations": [
            {"theme": "confidence", "polarity": "improvement", "words": format!("Came across as arrogant {MARKER}.")},
            {"theme": "experience", "polarity": "improvement", "words": format!("Others had more years {MARKER}.")},
            {"theme": "communication", "polarity": "improvement", "words": format!("Went off topic {MARKER}.")},
            {"theme": "answer_depth", "polarity": "improvement", "words": format!("Few concrete results {MARKER}.")},
            {"theme": "technical_knowledge", "polarity": "strength", "words": format!("Knew her SQL well {MARKER}.")},
        ],
    })
}

/// Feedback that the tenant recorded; gives its path.
async fn recorded(app: &TestApp, world: &Rejected) -> String {
    let path = format!("/v1/interviews/{}/feedback", world.interview_id);
    let answer = app
        .post(&path)
        .by(&world.board.token)
        .json(&what_was_said())
        .send()
        .await;
    answer.expect(201);
    answer.header("location")
}

fn themes(points: &Value) -> Vec<&str> {
    points
        .as_array()
        .unwrap()
        .iter()
        .map(|point| point["theme"].as_str().unwrap())
        .collect()
}

on_both_databases! {
    async fn feedback_is_sealed_until_its_candidate_has_rated_the_interview(app) {
        let world = app.rejected().await;
        let path = recorded(app, &world).await;
        let sealed = app.get(&path).by(&world.ada.token).send().await;
        assert_eq!((&sealed.expect(200)["sealed"], &sealed.json()["content"]), (&json!(true), &json!(null)));
        let open = |body| app.post(&format!("{path}/open")).by(&world.ada.token).json(&body).send();
        open(json!({})).await.problem("self_rating_first");
        open(json!({"self_rating": 6})).await.problem("invalid_fields");
        let opened = open(json!({"self_rating": 4})).await.expect(200);
        assert_eq!(opened["sealed"], json!(false));
        let content = &opened["content"];
        assert_eq!((&content["mean_rating"], &content["self_rating"], &content["rating_gap"]), (&json!(2.7), &json!(4), &json!(1.3)));
        assert_eq!(content["opened_at"], json!(app.now()));
        // Opening again is reading again: the first rating stands.
        assert_eq!(open(json!({"self_rating": 1})).await.expect(200), opened);
        assert_eq!(open(json!({})).await.expect(200), opened);
        let read = app.get(&path).by(&world.ada.token).header("If-None-Match", &sealed.etag()).send().await;
        assert_eq!(read.expect(200), opened);
    }

    async fn strengths_come_first_and_words_about_the_person_last_and_reworded(app) {
        let world = app.rejected().await;
        let path = recorded(app, &world).await;
        let answer = app.post(&format!("{path}/open")).by(&world.ada.token).json(&json!({"self_rating": 3})).send().await;
        let text = String::from_utf8_lossy(&answer.body).into_owned();
        assert!(text.find("\"strengths\"").unwrap() < text.find("\"improvements\"").unwrap());
        assert!(!text.contains("arrogant"));
        let content = answer.expect(200)["content"].clone();
        assert_eq!(themes(&content["strengths"]), ["technical_knowledge"]);
        assert_eq!(themes(&content["improvements"]), ["answer_depth", "communication", "experience", "confidence"]);
        let last = &content["improvements"][3];
        assert_eq!((last["level"].as_str(), &last["reworded"]), (Some("self"), &json!(true)));
    }

    async fn a_tenant_sees_that_feedback_is_there_and_never_whether_it_was_opened(app) {
        let world = app.rejected().await;
        let path = recorded(app, &world).await;
        let before = app.get(&path).by(&world.board.token).send().await;
        let announced = app.announced(&world.board).await;
        app.post(&format!("{path}/open")).by(&world.ada.token).json(&json!({"self_rating": 4})).send().await.expect(200);
        let after = app.get(&path).by(&world.board.token).send().await;
        assert_eq!((before.expect(200), before.etag()), (after.expect(200), after.etag()));
        assert_eq!((&after.json()["sealed"], &after.json()["content"]), (&json!(null), &json!(null)));
        let listed = app.get("/v1/feedback").by(&world.board.token).send().await.expect(200);
        assert_eq!(listed["data"], json!([after.json()]));
        let hers = app.get("/v1/feedback").by(&world.ada.token).send().await.expect(200);
        assert!(hers["data"][0]["content"].is_object());
        let judged = json!({"believable": "yes", "fair": "yes", "acceptable": "yes"});
        app.put(&format!("{path}/assessment")).by(&world.ada.token).if_match("*").json(&judged).send().await.expect(200);
        assert_eq!(app.announced(&world.board).await, announced);
    }

    async fn what_is_private_is_out_of_reach_for_a_tenant(app) {
        let world = app.rejected().await;
        let path = recorded(app, &world).await;
        let (token, judged) = (&world.board.token, json!({"believable": "yes", "fair": "yes", "acceptable": "yes"}));
        app.post(&format!("{path}/open")).by(token).json(&json!({"self_rating": 4})).send().await.problem("wrong_caller");
        app.put(&format!("{path}/assessment")).by(token).if_match("*").json(&judged).send().await.problem("wrong_caller");
        app.get(&format!("{path}/assessment")).by(token).send().await.problem("wrong_caller");
        let record = format!("/v1/interviews/{}/feedback", world.interview_id);
        app.post(&record).by(&world.ada.token).json(&what_was_said()).send().await.problem("wrong_caller");
    }

    async fn strangers_find_nothing(app) {
        let world = app.rejected().await;
        let path = recorded(app, &world).await;
        let judged = json!({"believable": "yes", "fair": "yes", "acceptable": "yes"});
        let ben = app.candidate(&world.board, &json!({"first_name": "Ben"})).await;
        let ben = app.session(&world.board, ben["id"].as_str().unwrap()).await;
        let other = app.rejected().await;
        for stranger in [&ben.token, &other.ada.token] {
            app.get(&path).by(stranger).send().await.problem("not_found");
            app.post(&format!("{path}/open")).by(stranger).json(&json!({"self_rating": 4})).send().await.problem("not_found");
            app.put(&format!("{path}/assessment")).by(stranger).if_match("*").json(&judged).send().await.problem("not_found");
            app.get(&format!("{path}/assessment")).by(stranger).send().await.problem("not_found");
            let list = format!("/v1/feedback?candidate_id={}", world.ada.candidate_id);
            assert_eq!(app.get(&list).by(stranger).send().await.expect(200)["data"], json!([]));
        }
        app.get(&path).by(&other.board.token).send().await.problem("not_found");
        let record = format!("/v1/interviews/{}/feedback", world.interview_id);
        app.post(&record).by(&other.board.token).json(&what_was_said()).send().await.problem("not_found");
    }

    async fn feedback_is_judged_point_by_point_once_it_is_open(app) {
        let world = app.rejected().await;
        let path = recorded(app, &world).await;
        let assessment = format!("{path}/assessment");
        let put = |etag: &'static str, body| app.put(&assessment).by(&world.ada.token).if_match(etag).json(&body).send();
        let judged = json!({"believable": "yes", "fair": "unsure", "acceptable": "no"});
        put("*", judged.clone()).await.problem("feedback_sealed");
        let opened = app.post(&format!("{path}/open")).by(&world.ada.token).json(&json!({"self_rating": 4})).send().await.expect(200);
        app.get(&assessment).by(&world.ada.token).send().await.problem("not_found");
        app.put(&assessment).by(&world.ada.token).json(&judged).send().await.problem("precondition_required");
        put("\"v1\"", judged.clone()).await.problem("precondition_failed");
        let unknown = json!([{"observation_id": "obsv_01jd8w3k5rfx7v2m9q4n6t8b0c", "recognition": "dispute"}]);
        put("*", json!({"believable": "yes", "fair": "yes", "acceptable": "yes", "observations": unknown})).await.problem("observation_unknown");
        let point = json!([{"observation_id": opened["content"]["improvements"][0]["id"], "recognition": "recognise"}]);
        let body = json!({"believable": "yes", "fair": "unsure", "acceptable": "no", "observations": point, "note": MARKER});
        let first = put("*", body).await;
        assert_eq!((first.expect(200)["version"].as_i64(), first.etag().as_str()), (Some(1), "\"v1\""));
        let second = put("\"v1\"", judged.clone()).await;
        assert_eq!((&second.expect(200)["version"], &second.json()["observations"]), (&json!(2), &json!([])));
        put("\"v1\"", judged).await.problem("precondition_failed");
        assert_eq!(app.get(&assessment).by(&world.ada.token).send().await.expect(200), second.json());
    }

    async fn a_first_judgement_sent_twice_at_once_is_one_judgement(app) {
        let world = app.rejected().await;
        let path = recorded(app, &world).await;
        app.post(&format!("{path}/open")).by(&world.ada.token).json(&json!({"self_rating": 4})).send().await.expect(200);
        let assessment = format!("{path}/assessment");
        let judged = json!({"believable": "yes", "fair": "unsure", "acceptable": "no"});
        let put = || app.put(&assessment).by(&world.ada.token).if_match("*").json(&judged).send();
        let both = futures_util::future::join_all([put(), put()]).await;
        let mut versions = [both[0].expect(200)["version"].as_i64(), both[1].expect(200)["version"].as_i64()];
        versions.sort_unstable();
        assert_eq!(versions, [Some(1), Some(2)]);
    }

    async fn feedback_waits_until_the_candidate_knows_the_outcome(app) {
        let world = app.rejected().await;
        let untold = app.interview(&world.board, &world.ada.candidate_id, &json!({})).await;
        let path = format!("/v1/interviews/{}/feedback", untold["id"].as_str().unwrap());
        app.post(&path).by(&world.board.token).json(&what_was_said()).send().await.problem("feedback_before_outcome");
        let mut tomorrow = what_was_said();
        tomorrow["received_at"] = json!(app.now() + chrono::TimeDelta::days(1));
        let path = format!("/v1/interviews/{}/feedback", world.interview_id);
        let problem = app.post(&path).by(&world.board.token).json(&tomorrow).send().await.problem("invalid_fields");
        assert_eq!(problem["errors"][0]["pointer"], "/received_at");
    }

    async fn feedback_is_announced_once_and_nobodys_words_with_it(app) {
        let world = app.rejected().await;
        let path = format!("/v1/interviews/{}/feedback", world.interview_id);
        for _ in 0..2 {
            app.post(&path).by(&world.board.token).key("once").json(&what_was_said()).send().await.expect(201);
        }
        // Time passes, so that the events have an order.
        app.advance(chrono::TimeDelta::seconds(1));
        let asked = app.asked(&world, &json!({"message": format!("Dear {MARKER}, see {{link}}")})).await;
        app.post(&asked.link).json(&json!({"comment": format!("{MARKER} again")})).send().await.expect(200);
        let announced = app.announced(&world.board).await;
        let received: Vec<&Value> = announced.iter().filter(|(name, _)| name == "feedback.received").map(|(_, payload)| payload).collect();
        assert_eq!(received.len(), 2);
        assert_eq!((&received[0]["feedback_request_id"], &received[1]["feedback_request_id"]), (&json!(null), &json!(asked.id)));
        assert_eq!(received[0]["candidate_id"], json!(world.ada.candidate_id));
        for (name, payload) in &announced {
            assert!(!payload.to_string().contains(MARKER), "{name}: {payload}");
        }
        // The answer that is kept for a repeat holds none of it either.
        let kept = app.kept_answers(&world.board).await;
        assert!(kept.iter().filter(|text| text.contains("fdbk_")).all(|text| !text.contains(MARKER)));
    }
}
