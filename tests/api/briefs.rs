//! The brief for an interview, from outside.

use crate::on_both_databases;
use crate::support::TestApp;
use crate::support::recovering::Recovering;
use chrono::TimeDelta;
use serde_json::{Value, json};

async fn wrote(app: &TestApp, world: &Recovering, path: &str, body: &Value) -> Value {
    app.post(path)
        .by(&world.ada.token)
        .json(body)
        .send()
        .await
        .expect(201)
}

/// Another interview of hers; gives its id.
async fn invited(app: &TestApp, world: &Recovering, more: &Value) -> String {
    let interview = app
        .interview(&world.board, &world.ada.candidate_id, more)
        .await;
    interview["id"].as_str().unwrap().to_owned()
}

async fn brief(app: &TestApp, world: &Recovering, interview: &str) -> Value {
    let path = format!("/v1/interviews/{interview}/brief");
    app.get(&path).by(&world.ada.token).send().await.expect(200)
}

fn keys<'b>(brief: &'b Value, list: &str) -> Vec<&'b str> {
    let rows = brief[list].as_array().unwrap().iter();
    rows.map(|row| row["key"].as_str().unwrap()).collect()
}

on_both_databases! {
    async fn m18_a_brief_brings_what_was_learned_into_the_next_interview(app) {
        let world = app.recovering(&json!({})).await;
        let feedback = app.said(&world, &[
            ("answer_depth", "improvement", "Few concrete results."), ("preparation", "improvement", "Did not know our depots."),
            ("communication", "strength", "Easy to listen to."), ("competition", "improvement", "Somebody had more years."),
        ]).await;
        let next = app.now() + TimeDelta::days(9);
        let ahead = invited(app, &world, &json!({"starts_at": next, "stage": "final", "format": "phone", "role": "Senior data analyst"})).await;
        // What is sealed is in no brief.
        assert_eq!(brief(app, &world, &ahead).await["lessons"], json!([]));
        let opened = app.opened(&world, &feedback, 3).await;
        wrote(app, &world, "/v1/reflections", &json!({
            "interview_id": world.interview_id, "compassion": "It was a hard day.", "positives": [{"theme": null, "words": "I stayed calm."}],
            "critique": "Too many words.", "learning": "Say the result first.",
        })).await;
        let pair = json!({"kind": "dont", "text": "Leave the result out.", "instead": "Name one number for each example."});
        wrote(app, &world, "/v1/guidelines", &pair).await;
        wrote(app, &world, "/v1/prepared_answers", &json!({
            "question": {"text": "Tell us about a conflict."}, "situation": ["Two depots"], "result": ["5 hours a week"],
        })).await;
        let shown = brief(app, &world, &ahead).await;
        assert_eq!((&shown["is_ahead"], &shown["method"], &shown["organisation"]), (&json!(true), &json!("M18"), &json!("Ashdown Timber")));
        let lessons: Vec<(&str, &str)> = shown["lessons"].as_array().unwrap().iter()
            .map(|one| (one["words"].as_str().unwrap(), one["relation"].as_str().unwrap())).collect();
        for words in ["Say the result first.", "Few concrete results.", "Did not know our depots."] {
            assert!(lessons.contains(&(words, "same_employer")), "{lessons:?}");
        }
        assert_eq!(lessons.len(), 3, "what nobody can work on is no lesson: {lessons:?}");
        let pair = &shown["guidelines"][0];
        assert_eq!((&pair["do"], &pair["dont"]), (&json!("Name one number for each example."), &json!("Leave the result out.")));
        assert_eq!(shown["prepared_answers"][0]["result"], json!(["5 hours a week"]));
        assert_eq!(shown["strengths"][0], json!({"theme": "communication", "times_named": 1, "words": "Easy to listen to."}));
        // By kind of interview: what to check, and what to ask.
        assert!(keys(&shown, "checks").contains(&"quiet_line") && !keys(&shown, "checks").contains(&"way_there"));
        assert!(keys(&shown, "questions_to_ask").contains(&"still_unsure"));
        assert_eq!(shown["first_minutes"]["exercise_id"], "long_exhale_breathing");

        // What she disputes is no lesson; another employer's is further away; of what is over it is for the next one like it.
        app.assessed(&world, &opened, "dispute").await;
        let elsewhere = invited(app, &world, &json!({"starts_at": next, "format": "in_person", "employer": {"name": "Brook Mills"}})).await;
        let other = brief(app, &world, &elsewhere).await;
        assert_eq!(other["lessons"].as_array().unwrap().len(), 1);
        assert_eq!((&other["lessons"][0]["words"], &other["lessons"][0]["relation"]), (&json!("Say the result first."), &json!("similar_role")));
        assert!(keys(&other, "checks").contains(&"way_there"));
        let over = brief(app, &world, &world.interview_id).await;
        assert_eq!((&over["is_ahead"], &over["lessons"][0]["relation"]), (&json!(false), &json!("same_employer")));
    }

    async fn m18_a_brief_has_dos_and_donts_before_any_is_kept(app) {
        let world = app.recovering(&json!({})).await;
        let feedback = app.said(&world, &[
            ("answer_depth", "improvement", "Few concrete results."), ("communication", "strength", "Easy to listen to."),
        ]).await;
        let ahead = invited(app, &world, &json!({"starts_at": app.now() + TimeDelta::days(9)})).await;
        assert_eq!(brief(app, &world, &ahead).await["guidelines"], json!([]), "what is sealed asks for nothing");
        app.opened(&world, &feedback, 3).await;
        let path = format!("/v1/interviews/{ahead}/brief");
        let first = app.get(&path).by(&world.ada.token).send().await;
        let shown = first.expect(200)["guidelines"].clone();
        // The same again: nothing was stored, and nothing is made up anew.
        app.get(&path).by(&world.ada.token).header("If-None-Match", &first.etag()).send().await.expect(304);
        assert_eq!(app.get("/v1/guidelines").by(&world.ada.token).send().await.expect(200)["data"], json!([]));
        let rows = shown.as_array().unwrap();
        assert!(rows.len() == 2 && rows.iter().all(|row| row["guideline_id"].is_null() && row["state"] == "proposed"), "{shown}");
        assert!(rows.iter().any(|row| row["theme"] == "answer_depth" && row["dont"].is_string()), "{shown}");

        // It is what would be proposed; once it is, it has ids, and what she took says so.
        let proposed = app.post("/v1/guidelines/refresh").by(&world.ada.token).send().await.expect(200);
        let dos: Vec<_> = proposed["data"].as_array().unwrap().iter().filter(|one| one["kind"] == "do").collect();
        let words = |key: &str, list: Vec<&Value>| list.into_iter().map(|one| one[key].clone()).collect::<Vec<_>>();
        assert_eq!(words("do", rows.iter().collect()), words("text", dos.clone()));
        let accept = |id: &Value| app.patch(&format!("/v1/guidelines/{}", id.as_str().unwrap())).by(&world.ada.token).if_match("*");
        accept(&dos[0]["id"]).json(&json!({"state": "accepted"})).send().await.expect(200);
        let kept = brief(app, &world, &ahead).await["guidelines"].clone();
        assert_eq!((&kept[0]["guideline_id"], &kept[0]["state"], &kept[1]["state"]), (&dos[0]["id"], &json!("accepted"), &json!("proposed")));
        // What she put aside does not come back by this way.
        for one in &dos {
            accept(&one["id"]).json(&json!({"state": "retired"})).send().await.expect(200);
        }
        assert_eq!(brief(app, &world, &ahead).await["guidelines"], json!([]));
    }

    async fn a_brief_is_its_candidates_and_follows_what_it_is_made_of(app) {
        let world = app.recovering(&json!({})).await;
        let path = format!("/v1/interviews/{}/brief", world.interview_id);
        app.get(&path).by(&world.board.token).send().await.problem("wrong_caller");
        let ben = app.candidate(&world.board, &json!({"first_name": "Ben"})).await;
        let ben = app.session(&world.board, ben["id"].as_str().unwrap()).await;
        app.get(&path).by(&ben.token).send().await.problem("not_found");
        let before = app.get(&path).by(&world.ada.token).send().await;
        assert_eq!(before.expect(200)["guidelines"], json!([]));
        wrote(app, &world, "/v1/guidelines", &json!({"kind": "do", "text": "Breathe out once."})).await;
        let after = app.get(&path).by(&world.ada.token).header("If-None-Match", &before.etag()).send().await;
        assert_eq!(after.expect(200)["guidelines"][0]["do"], "Breathe out once.");
    }
}
