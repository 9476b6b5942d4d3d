//! The ledger of strengths, from outside.

use crate::on_both_databases;
use crate::support::TestApp;
use crate::support::recovering::Recovering;
use chrono::TimeDelta;
use serde_json::{Value, json};

async fn ledger(app: &TestApp, world: &Recovering) -> Value {
    let path = format!("/v1/candidates/{}/strengths", world.ada.candidate_id);
    let answer = app.get(&path).by(&world.ada.token).send().await;
    answer.expect(200)
}

fn themes(ledger: &Value) -> Vec<(&str, u64, u64)> {
    let themes = ledger["themes"].as_array().unwrap().iter();
    themes
        .map(|one| {
            (
                one["theme"].as_str().unwrap_or("none"),
                one["times_named"].as_u64().unwrap(),
                one["interviews"].as_u64().unwrap(),
            )
        })
        .collect()
}

on_both_databases! {
    async fn m8_what_speaks_for_somebody_stays_in_view_across_interviews(app) {
        let world = app.recovering(&json!({})).await;
        let empty = ledger(app, &world).await;
        assert_eq!((&empty["themes"], &empty["invitations"]["count"]), (&json!([]), &json!(1)));
        assert!(empty["invitations"]["text"].as_str().unwrap().contains("wanted to meet you"));

        let said = [
            ("technical_knowledge", "strength", "Knew her SQL well."),
            ("answer_depth", "improvement", "Few results."),
        ];
        let feedback = app.said(&world, &said).await;
        assert_eq!(ledger(app, &world).await["themes"], json!([]), "what is sealed is not told");
        app.opened(&world, &feedback, 3).await;
        let reflection = json!({
            "interview_id": world.interview_id, "compassion": "You went in anyway.",
            "positives": [{"theme": "interpersonal", "words": "I let them finish."}, {"theme": null, "words": "I was on time."}],
            "factors": [{"theme": "preparation", "effect": "helped"}, {"theme": "confidence", "effect": "hindered"}],
        });
        app.post("/v1/reflections").by(&world.ada.token).json(&reflection).send().await.expect(201);

        // A month later, after another interview.
        let later = app.later(&world, TimeDelta::days(30)).await;
        let interview = app.rejection(&later.board, &later.ada.candidate_id).await;
        let second = Recovering { interview_id: interview["id"].as_str().unwrap().to_owned(), ..later.clone() };
        let feedback = app.said(&second, &[("technical_knowledge", "strength", "Explained joins clearly.")]).await;
        app.opened(&second, &feedback, 4).await;

        // And after practice with a friend.
        let session = json!({"kind": "friend", "questions": [{"text": "Why us?"}]});
        let session = app.post("/v1/practice_sessions").by(&second.ada.token).json(&session).send().await;
        session.expect(201);
        let link = app.post(&format!("{}/partner_link", session.header("location"))).by(&second.ada.token).send().await.expect(200);
        let rated = json!({"ratings": {}, "strengths": [{"theme": "communication", "words": "Easy to follow."}]});
        app.post(link["link_path"].as_str().unwrap()).json(&rated).send().await.expect(200);

        let whole = ledger(app, &second).await;
        assert_eq!(
            themes(&whole),
            [("technical_knowledge", 2, 2), ("communication", 1, 0), ("interpersonal", 1, 1), ("preparation", 1, 1), ("none", 1, 1)]
        );
        let practised = &whole["themes"][1]["entries"][0];
        assert_eq!((&practised["said_by"], &practised["interview_id"]), (&json!("practice_partner"), &json!(null)));
        let knowledge = &whole["themes"][0];
        assert_eq!(knowledge["last_said_on"], "2026-12-23");
        let latest = &knowledge["entries"][0];
        assert_eq!((&latest["words"], &latest["said_by"], &latest["interview_id"]), (&json!("Explained joins clearly."), &json!("employer"), &interview["id"]));
        assert_eq!(knowledge["entries"][1]["words"], "Knew her SQL well.");
        let helped = &whole["themes"][3]["entries"][0];
        assert_eq!((&helped["said_by"], &helped["words"]), (&json!("self"), &json!("You noted yourself that this helped.")));
        assert_eq!(whole["invitations"]["count"], 2);
        assert!(whole["invitations"]["text"].as_str().unwrap().contains("2 times"));

        // What was made of it changes, so the answer is a new one.
        let path = format!("/v1/candidates/{}/strengths", second.ada.candidate_id);
        let read = app.get(&path).by(&second.ada.token).send().await;
        let known = app.get(&path).by(&second.ada.token).header("If-None-Match", &read.etag()).send().await;
        assert_eq!(known.status, 304);
        let feedback = app.said(&second, &[("leadership", "strength", "Took the room along.")]).await;
        app.opened(&second, &feedback, 4).await;
        let changed = app.get(&path).by(&second.ada.token).header("If-None-Match", &read.etag()).send().await;
        assert!(changed.expect(200).to_string().contains("Took the room along."));
    }
}
