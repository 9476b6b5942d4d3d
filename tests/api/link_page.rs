//! The page behind the link in a mail, as a browser without JavaScript sees it.

use crate::on_both_databases;
use crate::support::asking::Asked;
use crate::support::{Answer, TestApp};
use actix_web::http::Method;
use chrono::TimeDelta;
use serde_json::{Value, json};

/// What a browser keeps after it has followed the link.
struct Visit {
    page: String,
    cookie: String,
}

fn text(answer: &Answer) -> String {
    String::from_utf8(answer.body.clone()).unwrap()
}

async fn follow(app: &TestApp, asked: &Asked) -> Visit {
    let entered = app.get(&format!("/f/{}", asked.token)).send().await;
    assert_eq!(entered.status, 303);
    let cookie = entered.header("set-cookie");
    for part in ["HttpOnly", "SameSite=Lax", "Path=/f/r/freq_"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    let page = entered.header("location");
    assert!(
        !page.contains(&asked.token),
        "the token leaves the address bar at once"
    );
    Visit {
        page,
        cookie: cookie.split(';').next().unwrap().to_owned(),
    }
}

impl Visit {
    async fn look(&self, app: &TestApp) -> Answer {
        app.get(&self.page)
            .header("cookie", &self.cookie)
            .send()
            .await
    }

    async fn proof(&self, app: &TestApp) -> String {
        let page = text(&self.look(app).await);
        let after = page.split("name=\"proof\" value=\"").nth(1).unwrap();
        after.split('"').next().unwrap().to_owned()
    }

    async fn send(&self, app: &TestApp, fields: &[(&str, &str)]) -> Answer {
        app.post(&self.page)
            .header("cookie", &self.cookie)
            .form(fields)
            .send()
            .await
    }
}

on_both_databases! {
    async fn an_employer_answers_by_the_page(app) {
        let world = app.rejected().await;
        let slot = app.now() + TimeDelta::days(2);
        let asked = app.asked(&world, &json!({"call_slots": [slot]})).await;
        let visit = follow(app, &asked).await;
        let shown = visit.look(app).await;
        assert_eq!(shown.status, 200);
        let page = text(&shown);
        let places: Vec<_> = ["came across well", "stronger", "would you advise", "Rather talk?", "Rather not?"].iter().map(|words| page.find(words).unwrap()).collect();
        assert!(places.is_sorted(), "strengths first, then advice, then the rest");
        for private in ["Okafor", "ada@example.com", "tnt_", asked.token.as_str()] {
            assert!(!page.contains(private), "{private}");
        }
        assert!(!page.contains("<script") && !page.contains("http://") && !page.contains("https://"));
        assert!(shown.header("content-security-policy").contains("default-src 'none'"));
        assert_eq!(shown.header("referrer-policy"), "no-referrer");

        let proof = visit.proof(app).await;
        let sent = visit.send(app, &[
            ("proof", &proof), ("intent", "answer"), ("strength_1_theme", "technical_knowledge"), ("strength_1_words", "Knew her SQL well."),
            ("improvement_1_theme", "answer_depth"), ("improvement_1_words", "Few results.\r\nBring two."), ("rating_answer_depth", "2"),
            ("advice", "Bring numbers."), ("comment", ""), ("giver_name", "Femi"), ("call_slot", &slot.to_string()), ("reason", ""),
        ]).await;
        assert_eq!((sent.status.as_u16(), sent.header("location")), (303, "/f/thanks".to_owned()));
        assert!(text(&app.get("/f/thanks").send().await).contains("Thank you"));

        let feedback = app.get("/v1/feedback").by(&world.ada.token).send().await.expect(200);
        let path = format!("/v1/feedback/{}/open", feedback["data"][0]["id"].as_str().unwrap());
        let opened = app.post(&path).by(&world.ada.token).json(&json!({"self_rating": 3})).send().await.expect(200);
        assert_eq!(opened["content"]["strengths"][0]["words"], "Knew her SQL well.");
        assert_eq!(opened["content"]["improvements"][0]["words"], "Few results.\nBring two.");
        assert_eq!((&opened["content"]["ratings"], &opened["content"]["giver_name"]), (&json!({"answer_depth": 2}), &json!("Femi")));
        let request = app.get(&asked.path).by(&world.board.token).send().await.expect(200);
        assert_eq!((&request["state"], &request["chosen_call_slot"]), (&json!("answered"), &json!(slot)));

        let used = visit.look(app).await;
        assert_eq!(used.status, 410);
        assert!(text(&used).contains("This link is closed"));
    }

    async fn somebody_would_rather_not(app) {
        let world = app.rejected().await;
        let asked = app.asked(&world, &json!({})).await;
        let visit = follow(app, &asked).await;
        let proof = visit.proof(app).await;
        let sent = visit.send(app, &[("proof", &proof), ("intent", "decline"), ("reason", "policy")]).await;
        assert_eq!(sent.status, 303);
        let request = app.get(&asked.path).by(&world.board.token).send().await.expect(200);
        assert_eq!((&request["state"], &request["decline_reason"]), (&json!("declined"), &json!("policy")));
    }

    async fn what_is_missing_is_said_and_what_was_typed_stays(app) {
        let world = app.rejected().await;
        let asked = app.asked(&world, &json!({})).await;
        let visit = follow(app, &asked).await;
        let proof = visit.proof(app).await;
        for (fields, told) in [
            (vec![("strength_1_words", "Calm & clear <b>")], "choose what it is about"),
            (vec![("advice", " ")], "Please write something"),
            (vec![("advice", "Numbers."), ("rating_answer_depth", "many")], "A rating"),
            (vec![("advice", "Numbers."), ("rating_answer_depth", "6")], "A rating"),
        ] {
            let fields: Vec<_> = [("proof", proof.as_str()), ("intent", "answer")].into_iter().chain(fields).collect();
            let again = visit.send(app, &fields).await;
            assert_eq!(again.status, 422);
            let page = text(&again);
            assert!(page.contains("role=\"alert\"") && page.contains(told), "{told}");
            if told.starts_with("choose") {
                assert!(page.contains("Calm &amp; clear &lt;b&gt;"), "what was typed stays, and stays text");
            }
        }
        let request = app.get(&asked.path).by(&world.board.token).send().await.expect(200);
        assert_eq!(request["state"], "sent");
    }

    async fn looking_changes_nothing_and_every_wrong_link_looks_the_same(app) {
        let world = app.rejected().await;
        let asked = app.asked(&world, &json!({})).await;
        let before = app.get(&asked.path).by(&world.board.token).send().await.expect(200);
        let visit = follow(app, &asked).await;
        for method in [Method::HEAD, Method::OPTIONS, Method::GET] {
            app.request(method.clone(), &format!("/f/{}", asked.token)).send().await;
            app.request(method, &visit.page).header("cookie", &visit.cookie).send().await;
        }
        let proof = visit.proof(app).await;
        let without_cookie = app.post(&visit.page).form(&[("proof", &proof), ("intent", "decline")]).send().await;
        let without_proof = visit.send(app, &[("proof", ""), ("intent", "decline")]).await;
        let other_page = "/f/r/freq_01jd8w3k5rfx7v2m9q4n6t8b0c";
        let elsewhere = app.get(other_page).header("cookie", &visit.cookie).send().await;
        let nonsense = app.get("/f/nonsense").send().await;
        let closed = text(&nonsense);
        for answer in [&without_cookie, &without_proof, &elsewhere, &nonsense] {
            assert_eq!((answer.status.as_u16(), text(answer)), (410, closed.clone()));
        }
        let after: Value = app.get(&asked.path).by(&world.board.token).send().await.expect(200);
        assert_eq!(before, after);

        app.post(&format!("{}/cancel", asked.path)).by(&world.board.token).send().await.expect(200);
        let revoked = visit.look(app).await;
        assert_eq!((revoked.status.as_u16(), text(&revoked)), (410, closed));
    }
}
