//! Roles in view, from outside.

use crate::on_both_databases;
use crate::support::TestApp;
use crate::support::recovering::Recovering;
use serde_json::{Value, json};

const MARKER: &str = "Zanzibar";

async fn analyst(app: &TestApp) -> Recovering {
    let profile = json!({"skills": ["SQL", "Python"], "target_roles": ["Data analyst"]});
    app.recovering(&profile).await
}

async fn wishes(app: &TestApp, world: &Recovering) {
    let body = json!({"wishes": ["remote"], "deal_breakers": ["night shifts"]});
    let set = app
        .put("/v1/search_preferences")
        .by(&world.ada.token)
        .if_match("\"v0\"")
        .json(&body);
    assert_eq!(set.send().await.expect(200)["version"], 1);
}

async fn noticed(app: &TestApp, world: &Recovering, body: Value) -> Value {
    app.post("/v1/opportunities")
        .by(&world.ada.token)
        .json(&body)
        .send()
        .await
        .expect(201)
}

/// One more interview for a role, turned down, with one point that Ada has opened.
async fn turned_down(
    app: &TestApp,
    world: &Recovering,
    role: &str,
    theme: &str,
    recognition: &str,
) {
    let interview = app
        .interview(
            &world.board,
            &world.ada.candidate_id,
            &json!({"role": role}),
        )
        .await;
    let id = interview["id"].as_str().unwrap().to_owned();
    let told = json!({"outcome": "rejected", "decided_by": "employer", "decision_at": app.now(), "notified_at": app.now()});
    app.post(&format!("/v1/interviews/{id}/outcome"))
        .by(&world.board.token)
        .json(&told)
        .send()
        .await
        .expect(200);
    let world = Recovering {
        interview_id: id,
        ..world.clone()
    };
    let feedback = app
        .said(&world, &[(theme, "improvement", "Others had more.")])
        .await;
    let opened = app.opened(&world, &feedback, 3).await;
    app.assessed(&world, &opened, recognition).await;
}

fn codes(fit: &Value) -> Vec<&str> {
    fit["reasons"]
        .as_array()
        .unwrap()
        .iter()
        .map(|reason| reason["code"].as_str().unwrap())
        .collect()
}

on_both_databases! {
    async fn m15_a_role_is_judged_by_skills_wishes_and_what_was_said_and_leaving_it_is_fine(app) {
        let world = analyst(app).await;
        wishes(app, &world).await;
        let fits = noticed(app, &world, json!({
            "role": "Senior Data Analyst", "required_skills": ["sql", "python"], "features": ["fully remote"],
        })).await;
        assert_eq!((&fits["fit"]["recommendation"], &fits["fit"]["score"]), (&json!("apply"), &json!(1.0)));
        assert_eq!(codes(&fits["fit"]), ["skills_covered", "target_role_near", "wishes_offered"]);
        let points: f64 = fits["fit"]["terms"].as_array().unwrap().iter().map(|term| term["points"].as_f64().unwrap()).sum();
        assert!((points - 1.0).abs() < 0.01, "{fits}");

        let stretch = noticed(app, &world, json!({"role": "Data analyst", "required_skills": ["sql", "spark", "scala"]})).await;
        assert_eq!(stretch["fit"]["recommendation"], "stretch");
        assert!(codes(&stretch["fit"]).contains(&"gap_in_required"));

        let nights = noticed(app, &world, json!({"role": "Data analyst", "required_skills": ["sql"], "features": ["Remote", "night shift every week"]})).await;
        assert_eq!((&nights["fit"]["recommendation"], &nights["fit"]["deal_breakers"]), (&json!("skip"), &json!(["night shifts"])));
        assert_eq!(nights["fit"]["reasons"][0]["text"], "It has something that you have ruled out: night shifts.");

        // Twice the same about one kind of role: a kind word, and a lower score for roles of that kind.
        turned_down(app, &world, "Data analyst", "experience", "recognise").await;
        let hints = app.get("/v1/search_preferences").by(&world.ada.token).send().await.expect(200);
        assert_eq!(hints["role_hints"], json!([]), "once is noise");
        turned_down(app, &world, "Junior data analyst", "experience", "recognise").await;
        let hints = app.get("/v1/search_preferences").by(&world.ada.token).send().await.expect(200);
        assert_eq!((&hints["role_hints"][0]["theme"], &hints["role_hints"][0]["method"]), (&json!("experience"), &json!("M15")));
        assert_eq!(hints["role_hints"][0]["interview_ids"].as_array().unwrap().len(), 2);
        let path = format!("/v1/opportunities/{}", fits["id"].as_str().unwrap());
        let now = app.get(&path).by(&world.ada.token).send().await.expect(200);
        assert_eq!((&now["fit"]["score"], &now["fit"]["recommendation"]), (&json!(0.9), &json!("apply")));
        assert!(codes(&now["fit"]).contains(&"kind_of_role"));

        // She applies, is invited, and leaves it after all: a search has an end that is hers.
        let moved = |etag: String, body: Value| app.patch(&path).by(&world.ada.token).if_match(&etag).json(&body).send();
        let etag = app.get(&path).by(&world.ada.token).send().await.etag();
        let applied = moved(etag, json!({"state": "applied"})).await;
        assert_eq!((&applied.expect(200)["applied_on"], &applied.json()["noticed_on"]), (&json!("2026-11-23"), &json!("2026-11-23")));
        // Null clears, and a day that is cleared stays so until the state changes.
        let cleared = moved(applied.etag(), json!({"applied_on": null, "notes": "By letter."})).await;
        assert_eq!((&cleared.expect(200)["applied_on"], &cleared.json()["state"]), (&json!(null), &json!("applied")));
        let closed = moved(cleared.etag(), json!({"state": "closed", "closed_because": "not_for_me"})).await;
        assert_eq!((&closed.expect(200)["closed_on"], &closed.json()["interviewing_on"]), (&json!("2026-11-23"), &json!(null)));
        let open = app.get("/v1/opportunities?state=noticed&state=applied").by(&world.ada.token).send().await.expect(200);
        assert_eq!(open["data"].as_array().unwrap().len(), 2);
    }

    async fn a_disputed_point_and_a_sealed_one_are_no_hint(app) {
        let world = analyst(app).await;
        turned_down(app, &world, "Data analyst", "experience", "recognise").await;
        turned_down(app, &world, "Data analyst", "experience", "dispute").await;
        app.said(&world, &[("experience", "improvement", "Not opened.")]).await;
        let hints = app.get("/v1/search_preferences").by(&world.ada.token).send().await.expect(200);
        assert_eq!(hints["role_hints"], json!([]));
    }

    async fn the_search_is_the_candidates_own(app) {
        let world = analyst(app).await;
        let announced = app.announced(&world.board).await;
        wishes(app, &world).await;
        let one = noticed(app, &world, json!({"role": MARKER, "notes": MARKER})).await;
        let path = format!("/v1/opportunities/{}", one["id"].as_str().unwrap());
        for path in [path.as_str(), "/v1/opportunities", "/v1/search_preferences"] {
            app.get(path).by(&world.board.token).send().await.problem("wrong_caller");
        }
        app.post("/v1/opportunities").by(&world.board.token).json(&json!({"role": "x"})).send().await.problem("wrong_caller");
        assert_eq!(app.announced(&world.board).await, announced, "nothing is announced");
        let changes = app.get("/v1/changes?limit=100").by(&world.board.token).send().await.expect(200);
        assert!(!changes.to_string().contains("oppt_"), "{changes}");
    }

    async fn a_new_version_is_made_of_the_version_that_was_read(app) {
        let world = analyst(app).await;
        let one = noticed(app, &world, json!({"role": "Data analyst"})).await;
        let path = format!("/v1/opportunities/{}", one["id"].as_str().unwrap());
        let read = app.get(&path).by(&world.ada.token).send().await;
        let known = app.get(&path).by(&world.ada.token).header("If-None-Match", &read.etag()).send().await;
        assert_eq!(known.status, 304);
        // The fit has changed, the role has not: a change of the role goes through.
        wishes(app, &world).await;
        let patch = |etag: String| app.patch(&path).by(&world.ada.token).if_match(&etag).json(&json!({"notes": "x"})).send();
        patch(read.etag()).await.expect(200);
        patch(read.etag()).await.problem("precondition_failed");
        app.patch(&path).by(&world.ada.token).json(&json!({"notes": "x"})).send().await.problem("precondition_required");
        app.delete(&path).by(&world.ada.token).if_match(&read.etag()).send().await.problem("precondition_failed");
        app.delete(&path).by(&world.ada.token).if_match("*").send().await.expect(204);
        app.get(&path).by(&world.ada.token).send().await.problem("not_found");
    }

    async fn all_faults_of_a_role_are_named_at_once(app) {
        let world = analyst(app).await;
        let body = json!({"role": " ", "url": "http://example.org", "features": [" "], "applied_on": "2026-11-20", "noticed_on": "2027-01-01"});
        let problem = app.post("/v1/opportunities").by(&world.ada.token).json(&body).send().await.problem("invalid_fields");
        let pointers: Vec<&str> = problem["errors"].as_array().unwrap().iter().map(|fault| fault["pointer"].as_str().unwrap()).collect();
        assert_eq!(pointers, ["/role", "/url", "/features/0", "/noticed_on", "/applied_on"]);
        let set = app.put("/v1/search_preferences").by(&world.ada.token).if_match("*").json(&json!({"deal_breakers": [""]}));
        assert_eq!(set.send().await.problem("invalid_fields")["errors"][0]["pointer"], "/deal_breakers/0");
    }

    async fn preferences_are_replaced_whole_and_one_version_at_a_time(app) {
        let world = analyst(app).await;
        let empty = app.get("/v1/search_preferences").by(&world.ada.token).send().await;
        assert_eq!((&empty.expect(200)["wishes"], &empty.json()["version"]), (&json!([]), &json!(0)));
        wishes(app, &world).await;
        let put = |etag: &'static str| {
            app.put("/v1/search_preferences").by(&world.ada.token).if_match(etag).json(&json!({"wishes": ["garden"]})).send()
        };
        put("\"v0\"").await.problem("precondition_failed");
        let answer = put("\"v1\"").await;
        let second = answer.expect(200);
        assert_eq!((&second["wishes"], &second["deal_breakers"], &second["version"]), (&json!(["garden"]), &json!([]), &json!(2)));
        let read = app.get("/v1/search_preferences").by(&world.ada.token).send().await;
        assert_eq!(read.expect(200), second);
        // What was written has the tag of what is read, so that nothing is read again for nothing.
        assert_eq!(read.etag(), answer.etag());
        let known = app.get("/v1/search_preferences").by(&world.ada.token).header("If-None-Match", &answer.etag()).send().await;
        assert_eq!(known.status, 304);
    }
}
