//! Do's and don'ts, from outside.

use crate::on_both_databases;
use crate::support::recovering::Recovering;
use crate::support::{Answer, TestApp};
use serde_json::{Value, json};

async fn who_heard(app: &TestApp, said: &[(&str, &str, &str)]) -> Recovering {
    let world = app.recovering(&json!({})).await;
    let feedback = app.said(&world, said).await;
    let opened = app.opened(&world, &feedback, 3).await;
    app.assessed(&world, &opened, "recognise").await;
    world
}

async fn refreshed(app: &TestApp, world: &Recovering) -> Vec<Value> {
    let token = &world.ada.token;
    let answer = app.post("/v1/guidelines/refresh").by(token).send().await;
    answer.expect(200)["data"].as_array().unwrap().clone()
}

async fn add(app: &TestApp, world: &Recovering, body: Value) -> Answer {
    let token = &world.ada.token;
    app.post("/v1/guidelines")
        .by(token)
        .json(&body)
        .send()
        .await
}

async fn change(app: &TestApp, world: &Recovering, guideline: &Value, body: Value) -> Answer {
    let path = format!("/v1/guidelines/{}", guideline["id"].as_str().unwrap());
    let request = app.patch(&path).by(&world.ada.token).if_match("*");
    request.json(&body).send().await
}

async fn read(app: &TestApp, world: &Recovering, guideline: &Value) -> Value {
    let path = format!("/v1/guidelines/{}", guideline["id"].as_str().unwrap());
    app.get(&path).by(&world.ada.token).send().await.expect(200)
}

fn of_kind<'v>(all: &'v [Value], kind: &str) -> Vec<&'v Value> {
    all.iter().filter(|one| one["kind"] == kind).collect()
}

async fn card(app: &TestApp, world: &Recovering) -> String {
    let path = format!("/v1/candidates/{}/guidelines/card", world.ada.candidate_id);
    let answer = app.get(&path).by(&world.ada.token).send().await;
    assert_eq!(answer.status, 200, "{}", answer.json());
    assert_eq!(answer.header("content-type"), "text/html; charset=utf-8");
    assert_eq!(answer.header("cache-control"), "no-store");
    assert!(
        answer
            .header("content-security-policy")
            .contains("default-src 'none'")
    );
    String::from_utf8(answer.body.clone()).unwrap()
}

on_both_databases! {
    async fn m9_a_short_card_of_dos_and_donts_from_what_was_said(app) {
        let world = who_heard(app, &[
            ("technical_knowledge", "strength", "Knew her SQL well."),
            ("answer_depth", "improvement", "Few concrete results."),
        ]).await;
        let reflection = json!({
            "interview_id": world.interview_id, "skipped_parts": ["compassion"], "positives": [{"words": "I was on time."}],
            "factors": [{"theme": "confidence", "effect": "hindered", "words": "A dry mouth."}],
        });
        app.post("/v1/reflections").by(&world.ada.token).json(&reflection).send().await.expect(201);
        assert!(card(app, &world).await.contains("nothing on this card yet"));

        let proposed = refreshed(app, &world).await;
        let (dos, donts) = (of_kind(&proposed, "do"), of_kind(&proposed, "dont"));
        assert_eq!((dos.len(), donts.len()), (3, 2), "{proposed:?}");
        assert_eq!((&dos[0]["theme"], &dos[0]["keeps_strength"], &dos[0]["position"]), (&json!("technical_knowledge"), &json!(true), &json!(1)));
        assert_eq!(dos[0]["text"], "They said: “Knew her SQL well.” Show it again.");
        assert_eq!(donts[0]["instead_id"], dos[1]["id"]);
        assert_eq!(donts[0]["evidence"][0]["words"], "Few concrete results.");
        assert_eq!(donts[1]["evidence"][0]["words"], "A dry mouth.");
        assert!(proposed.iter().all(|one| one["state"] == "proposed" && one["method"] == "M9"));
        assert_eq!(refreshed(app, &world).await, proposed, "asking again changes nothing");

        // It is hers: she takes one, rewords one, moves one, puts one aside and adds her own.
        change(app, &world, dos[0], json!({"state": "accepted"})).await.expect(200);
        let reworded = change(app, &world, dos[1], json!({"text": "One <figure> for each answer."})).await.expect(200);
        assert_eq!((&reworded["is_edited"], &reworded["state"]), (&json!(true), &json!("proposed")));
        let moved = change(app, &world, dos[2], json!({"position": 1})).await.expect(200);
        assert_eq!((&moved["position"], &moved["version"]), (&json!(1), &json!(2)));
        assert_eq!(read(app, &world, dos[0]).await["position"], 2);
        let own = add(app, &world, json!({"kind": "do", "text": "Water before I go in."})).await.expect(201);
        assert_eq!((&own["origin"], &own["position"], &own["evidence"]), (&json!("own"), &json!(4), &json!([])));
        let retired = change(app, &world, dos[2], json!({"state": "retired"})).await.expect(200);
        assert_eq!((&retired["position"], &retired["state"]), (&json!(null), &json!("retired")));
        assert_eq!(read(app, &world, donts[1]).await["state"], "retired", "a don't goes with its do");
        let kept = refreshed(app, &world).await;
        let texts: Vec<&str> = of_kind(&kept, "do").iter().map(|one| one["text"].as_str().unwrap()).collect();
        assert_eq!(texts[1..], ["One <figure> for each answer.", "Water before I go in."]);
        assert_eq!(of_kind(&kept, "dont").len(), 1);

        let page = card(app, &world).await;
        assert!(page.contains("lang=\"en\"") && page.contains("One &lt;figure&gt; for each answer."));
        assert!(page.contains("Rather than: ") && !page.contains("<script") && !page.contains("Few concrete results."));
        // Nobody was told.
        assert!(app.announced(&world.board).await.iter().all(|(name, _)| !name.starts_with("guideline")));
    }

    async fn a_dont_never_stands_without_a_do_of_its_own(app) {
        let world = app.recovering(&json!({})).await;
        let dont = json!({"kind": "dont", "text": "Rushing."});
        let lonely = add(app, &world, dont.clone()).await.problem("invalid_fields");
        assert_eq!(lonely["errors"][0]["pointer"], "/instead");
        let both = json!({"kind": "dont", "text": "Rushing.", "instead": "Breathe.", "instead_id": "gdln_01jd8w3k5rfx7v2m9q4n6t8b0c"});
        assert_eq!(add(app, &world, both).await.problem("invalid_fields")["errors"][0]["pointer"], "/instead_id");
        let stray = json!({"kind": "do", "text": "Breathe.", "instead": "Rushing."});
        assert_eq!(add(app, &world, stray).await.problem("invalid_fields")["errors"][0]["pointer"], "/instead");
        let unknown = json!({"kind": "dont", "text": "Rushing.", "instead_id": "gdln_01jd8w3k5rfx7v2m9q4n6t8b0c"});
        assert_eq!(add(app, &world, unknown).await.problem("invalid_fields")["errors"][0]["code"], "not_found");

        let dont = add(app, &world, json!({"kind": "dont", "text": "Rushing.", "instead": "Breathe."})).await.expect(201);
        let listed = app.get("/v1/guidelines?kind=do").by(&world.ada.token).send().await.expect(200);
        let beside = listed["data"][0].clone();
        assert_eq!((&beside["id"], &beside["text"]), (&dont["instead_id"], &json!("Breathe.")));
        let second = json!({"kind": "dont", "text": "Hurrying.", "instead_id": beside["id"]});
        add(app, &world, second).await.problem("dont_without_do");
        change(app, &world, &beside, json!({"state": "retired"})).await.expect(200);
        change(app, &world, &dont, json!({"state": "accepted"})).await.problem("dont_without_do");
        change(app, &world, &beside, json!({"state": "accepted"})).await.expect(200);
        change(app, &world, &dont, json!({"state": "accepted"})).await.expect(200);
    }

    async fn the_eighth_is_refused_also_when_two_come_at_once(app) {
        let world = app.recovering(&json!({})).await;
        for number in 1..=6 {
            add(app, &world, json!({"kind": "do", "text": format!("Number {number}")})).await.expect(201);
        }
        let both = futures_util::future::join_all((0..2).map(|_| add(app, &world, json!({"kind": "do", "text": "The seventh"})))).await;
        let mut statuses: Vec<u16> = both.iter().map(|answer| answer.status.as_u16()).collect();
        statuses.sort_unstable();
        assert_eq!(statuses, [201, 409]);
        let dont = json!({"kind": "dont", "text": "Rushing.", "instead": "Breathe."});
        add(app, &world, dont).await.problem("guidelines_full");
        let active = app.get("/v1/guidelines?limit=3&sort=created_at").by(&world.ada.token).send().await.expect(200);
        assert_eq!((&active["data"][0]["text"], &active["has_more"]), (&json!("Number 1"), &json!(true)));
        let next = format!("/v1/guidelines?sort=created_at&limit=100&cursor={}", active["next_cursor"].as_str().unwrap());
        let rest = app.get(&next).by(&world.ada.token).send().await.expect(200);
        assert_eq!((rest["data"].as_array().unwrap().len(), &rest["data"][0]["text"]), (4, &json!("Number 4")));
    }

    async fn a_change_is_of_one_version_and_its_faults_are_named(app) {
        let world = app.recovering(&json!({})).await;
        let own = add(app, &world, json!({"kind": "do", "text": "Water first."})).await;
        let path = own.header("location");
        let patch = |etag: &str, body: Value| app.patch(&path).by(&world.ada.token).if_match(etag).json(&body).send();
        let faults = patch("*", json!({"text": null, "position": null})).await.problem("invalid_fields");
        assert_eq!(faults["errors"].as_array().unwrap().len(), 2);
        let faults = patch("*", json!({"text": " ", "position": 2})).await.problem("invalid_fields");
        assert_eq!((&faults["errors"][0]["code"], &faults["errors"][1]["code"]), (&json!("blank"), &json!("out_of_range")));
        let faults = patch("*", json!({"state": "retired", "position": 1})).await.problem("invalid_fields");
        assert_eq!(faults["errors"][0]["code"], "one_of");
        patch(&own.etag(), json!({"text": "Water first, then in."})).await.expect(200);
        patch(&own.etag(), json!({"text": "again"})).await.problem("precondition_failed");
        app.get(&path).by(&world.board.token).send().await.problem("wrong_caller");
        let ben = app.candidate(&world.board, &json!({"first_name": "Ben"})).await;
        let ben = app.session(&world.board, ben["id"].as_str().unwrap()).await;
        app.get(&path).by(&ben.token).send().await.problem("not_found");
        let card = format!("/v1/candidates/{}/guidelines/card", world.ada.candidate_id);
        app.get(&card).by(&ben.token).send().await.problem("not_found");
    }
}
