//! Prepared answers, from outside.

use crate::on_both_databases;
use crate::support::{Board, CandidateSession, TestApp};
use chrono::TimeDelta;
use diesel::{RunQueryDsl, sql_query};
use rebound::on_backend;
use serde_json::{Value, json};

async fn ada(app: &TestApp) -> (Board, CandidateSession) {
    let board = app.board("Hirely").await;
    let candidate = app.candidate(&board, &json!({})).await;
    let session = app.session(&board, candidate["id"].as_str().unwrap()).await;
    (board, session)
}

/// Begins an answer; gives its path and what it is.
async fn begun(app: &TestApp, ada: &CandidateSession, body: &Value) -> (String, Value) {
    let answer = app
        .post("/v1/prepared_answers")
        .by(&ada.token)
        .json(body)
        .send()
        .await;
    (answer.header("location"), answer.expect(201))
}

fn codes(answer: &Value) -> Vec<&str> {
    let findings = answer["check"]["findings"].as_array().unwrap();
    findings
        .iter()
        .map(|one| one["code"].as_str().unwrap())
        .collect()
}

on_both_databases! {
    async fn m13_a_prepared_answer_gets_better_by_the_check(app) {
        let (_, ada) = ada(app).await;
        let thin = json!({
            "question": {"question_bank_id": "improved_process"},
            "action": ["We looked at the weekly report and we changed how it was made"], "result": ["It went well"],
        });
        let (path, first) = begun(app, &ada, &thin).await;
        assert_eq!(first["question"]["text"], "Tell me about a way of working that you made better.");
        assert_eq!(codes(&first), ["situation_missing", "task_missing", "result_without_number", "mostly_we"]);
        assert_eq!((&first["revision"], &first["check"]["ready"]), (&json!(1), &json!(false)));
        let ours = &first["check"]["findings"][3];
        assert_eq!(ours["places"][0], json!({"pointer": "/action/0", "start": 0, "end": 2}));
        for finding in first["check"]["findings"].as_array().unwrap() {
            for field in ["reason", "advice", "method"] {
                assert!(!finding[field].as_str().unwrap().is_empty(), "{finding}");
            }
        }
        // She follows it part by part; each change is a version.
        let patch = |etag: &'static str, body: Value| app.patch(&path).by(&ada.token).if_match(etag).json(&body).send();
        app.advance(TimeDelta::minutes(1));
        let second = patch("\"v1\"", json!({
            "situation": ["A timber merchant with five depots, each with its own stock list", "Every Monday the buyers waited for one report about all of them"],
            "task": ["I had been asked to get it to them before nine instead of after lunch"],
        })).await.expect(200);
        assert_eq!(codes(&second), ["result_without_number", "mostly_we", "short_when_spoken"]);
        app.advance(TimeDelta::minutes(1));
        let third = patch("\"v2\"", json!({
            "action": [
                "I sat beside the two people who made it and wrote down every step, twenty-three in all",
                "I found that the same list was copied by hand four times because nobody trusted the file of the others",
                "I proposed one shared list to the depot managers, and asked each of them what would have to be in it",
                "I built it with the one who was most against it, so that his doubts were in it from the beginning",
                "We ran both ways side by side for three weeks, and I compared the totals every Monday",
            ],
            "result": ["The report was there at half past eight and took forty minutes instead of five hours", "Errors fell from about six a month to one, and the buyers still use it"],
        })).await.expect(200);
        assert_eq!(codes(&third), Vec::<&str>::new());
        assert_eq!((&third["check"]["ready"], &third["revision"], &third["version"]), (&json!(true), &json!(3), &json!(3)));
        assert!(third["check"]["numbers"].as_array().unwrap().len() >= 3);
        assert!((60..=180).contains(&third["check"]["spoken_seconds"].as_u64().unwrap()));
        // What it said before is still there.
        let versions = app.get(&format!("{path}/versions")).by(&ada.token).send().await.expect(200);
        let rows = versions["data"].as_array().unwrap();
        assert_eq!(rows.iter().map(|row| row["revision"].as_u64().unwrap()).collect::<Vec<_>>(), [3, 2, 1]);
        assert_eq!((&rows[2]["action"], &rows[0]["action"]), (&thin["action"], &third["action"]));
        // Saying the same again makes no version.
        let same = patch("\"v3\"", json!({"task": third["task"]})).await.expect(200);
        assert_eq!(same, third);
        patch("\"v2\"", json!({"task": null})).await.problem("precondition_failed");
        let oldest = app.get(&format!("{path}/versions?limit=1&sort=created_at")).by(&ada.token).send().await;
        assert_eq!((&oldest.expect(200)["data"][0]["revision"], oldest.json()["has_more"].as_bool()), (&json!(1), Some(true)));
        app.delete(&path).by(&ada.token).if_match("\"v3\"").send().await.expect(204);
        app.get(&path).by(&ada.token).send().await.problem("not_found");
        app.get(&format!("{path}/versions")).by(&ada.token).send().await.problem("not_found");
    }

    async fn of_many_versions_the_latest_fifty_are_kept(app) {
        let (_, ada) = ada(app).await;
        let question = json!({"question": {"text": "Why you?"}});
        let answer = app.post("/v1/prepared_answers").by(&ada.token).json(&question).send().await.expect(201);
        let path = format!("/v1/prepared_answers/{}", answer["id"].as_str().unwrap());
        for number in 2..=52 {
            app.patch(&path).by(&ada.token).if_match("*").json(&json!({"task": [format!("Report {number}")]})).send().await.expect(200);
        }
        let versions = app.get(&format!("{path}/versions?limit=100")).by(&ada.token).send().await.expect(200);
        let kept: Vec<u64> = versions["data"].as_array().unwrap().iter().map(|row| row["revision"].as_u64().unwrap()).collect();
        assert_eq!(kept, (3..=52).rev().collect::<Vec<_>>());
    }

    async fn of_what_all_answers_said_before_the_latest_thousand_are_kept(app) {
        let (board, ada) = ada(app).await;
        let question = json!({"question": {"text": "Why you?"}});
        let (other, _) = begun(app, &ada, &question).await;
        app.advance(TimeDelta::seconds(1));
        let (path, _) = begun(app, &ada, &question).await;
        let of_other = other.rsplit('/').next().unwrap();
        // Ids of long ago, one after the other.
        let number = if app.is_postgres() { "lpad(n.i::text, 5, '0')" } else { "printf('%05d', n.i)" };
        let many = format!(
            "INSERT INTO prepared_answer_versions (tenant_id, id, prepared_answer_id, revision, question, content, created_at) \
             WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1200) \
             SELECT tenant_id, substr(id, 1, length(id) - 26) || {number} || substr(id, length(id) - 20), prepared_answer_id, n.i - 1200, question, content, created_at \
             FROM prepared_answer_versions, n WHERE tenant_id = '{}' AND prepared_answer_id = '{of_other}'",
            board.tenant
        );
        let write = app.state.db.system_transact(move |conn| Ok(on_backend!(conn, c => sql_query(&many).execute(c))?));
        assert_eq!(write.await.unwrap(), 1_200);
        app.advance(TimeDelta::seconds(1));
        app.patch(&path).by(&ada.token).if_match("*").json(&json!({"task": ["Report"]})).send().await.expect(200);
        let document = app.get(&format!("/v1/candidates/{}/export", ada.candidate_id)).by(&ada.token).send().await.expect(200);
        let parts = document["parts"].as_array().unwrap();
        let versions = parts.iter().find(|part| part["kind"] == "prepared_answer_versions").unwrap()["rows"].as_array().unwrap();
        // What each says now, what the first said before, and the latest of the other's.
        let mut kept: Vec<i64> = versions.iter().filter(|row| row["prepared_answer_id"] == of_other).map(|row| row["revision"].as_i64().unwrap()).collect();
        kept.sort_unstable();
        assert_eq!((versions.len(), kept.len(), kept[0], kept[998], kept[999]), (1_002, 1_000, -998, 0, 1));
    }

    async fn a_script_is_refused_kindly_and_every_fault_is_named(app) {
        let (_, ada) = ada(app).await;
        let script = json!({
            "question": {"text": "Why you?"}, "action": ["I asked", "word ".repeat(60)], "result": [" "],
        });
        let refused = app.post("/v1/prepared_answers").by(&ada.token).json(&script).send().await.problem("invalid_fields");
        let pointers: Vec<_> = refused["errors"].as_array().unwrap().iter().map(|one| one["pointer"].as_str().unwrap()).collect();
        assert_eq!(pointers, ["/action/1", "/result/0"]);
        let detail = refused["errors"][0]["detail"].as_str().unwrap();
        assert!(detail.contains("easier to speak from") && detail.contains("two points"), "{detail}");
        let many = json!({"question": {"text": "Why you?"}, "task": vec!["x"; 9]});
        let refused = app.post("/v1/prepared_answers").by(&ada.token).json(&many).send().await.problem("invalid_fields");
        assert_eq!(refused["errors"][0]["pointer"], "/task");
        let neither = json!({"question": {}});
        let refused = app.post("/v1/prepared_answers").by(&ada.token).json(&neither).send().await.problem("invalid_fields");
        assert_eq!(refused["errors"][0]["pointer"], "/question");
        let (path, _) = begun(app, &ada, &json!({"question": {"text": "Why you?"}})).await;
        for (body, pointer) in [
            (json!({"question": null}), "/question"),
            (json!({"question": {"question_bank_id": "nobody_asks_this"}}), "/question/question_bank_id"),
            (json!({"situation": ["x".repeat(241)]}), "/situation/0"),
        ] {
            let refused = app.patch(&path).by(&ada.token).if_match("*").json(&body).send().await.problem("invalid_fields");
            assert_eq!(refused["errors"][0]["pointer"], pointer);
        }
        let other = app.patch(&path).by(&ada.token).if_match("*").json(&json!({"question": {"question_bank_id": "why_hire_you"}})).send().await.expect(200);
        assert_eq!((&other["revision"], &other["question"]["question_bank_id"]), (&json!(2), &json!("why_hire_you")));
    }

    async fn prepared_answers_are_the_candidates_alone(app) {
        let (board, ada) = ada(app).await;
        let before = app.announced(&board).await;
        let body = json!({"question": {"text": "Zanzibar?"}, "action": ["I went to Zanzibar"]});
        let (path, made) = begun(app, &ada, &body).await;
        assert_eq!(app.get("/v1/prepared_answers").by(&ada.token).send().await.expect(200)["data"], json!([made]));
        let versions = format!("{path}/versions");
        for read in [path.as_str(), "/v1/prepared_answers", &versions] {
            app.get(read).by(&board.token).send().await.problem("wrong_caller");
        }
        app.post("/v1/prepared_answers").by(&board.token).json(&body).send().await.problem("wrong_caller");
        let ben = app.candidate(&board, &json!({"first_name": "Ben"})).await;
        let ben = app.session(&board, ben["id"].as_str().unwrap()).await;
        for read in [path.as_str(), &versions] {
            app.get(read).by(&ben.token).send().await.problem("not_found");
        }
        app.delete(&path).by(&ben.token).if_match("*").send().await.problem("not_found");
        assert_eq!(app.get("/v1/prepared_answers").by(&ben.token).send().await.expect(200)["data"], json!([]));
        let after: Vec<_> = app.announced(&board).await.into_iter().skip(before.len()).collect();
        assert!(after.iter().all(|(name, payload)| name == "candidate.created" && !payload.to_string().contains("Zanzibar")), "{after:?}");
        let changes = app.get("/v1/changes?limit=100").by(&board.token).send().await.expect(200);
        assert!(!changes.to_string().contains("pans_"));
    }
}
