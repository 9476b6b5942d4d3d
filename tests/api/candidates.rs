//! Candidates, from outside.

use crate::on_both_databases;
use serde_json::{Value, json};

on_both_databases! {
    async fn a_candidate_is_created_read_changed_and_erased(app) {
        let board = app.board("Hirely").await;
        let created = app.post("/v1/candidates").by(&board.token)
            .json(&json!({"first_name": "Ada", "time_zone": "Europe/London", "country": "GB", "external_id": "a-1", "days_off": ["friday", "monday", "friday"]}))
            .send().await;
        let body = created.expect(201);
        assert_eq!(body["days_off"], json!(["monday", "friday"]));
        assert_eq!(body["weekly_hours"], 3);
        let path = created.header("location");
        assert_eq!(app.get(&path).by(&board.token).send().await.expect(200), body);
        let changed = app.patch(&path).by(&board.token).if_match(&created.etag()).json(&json!({"weekly_hours": 5, "external_id": null})).send().await;
        assert_eq!(changed.expect(200)["weekly_hours"], 5);
        assert_eq!(changed.json()["external_id"], json!(null));
        app.delete(&path).by(&board.token).if_match(&created.etag()).send().await.problem("precondition_failed");
        app.delete(&path).by(&board.token).send().await.problem("precondition_required");
        app.delete(&path).by(&board.token).if_match(&changed.etag()).send().await.expect(204);
        app.get(&path).by(&board.token).send().await.problem("not_found");
    }

    async fn every_fault_of_a_body_is_named_at_once(app) {
        let board = app.board("Hirely").await;
        let body = json!({"first_name": "", "time_zone": "Europe/London", "country": "GB", "weekly_hours": 61});
        let problem = app.post("/v1/candidates").by(&board.token).json(&body).send().await.problem("invalid_fields");
        let pointers: Vec<_> = problem["errors"].as_array().unwrap().iter().map(|fault| fault["pointer"].as_str().unwrap()).collect();
        assert_eq!(pointers, ["/first_name", "/weekly_hours"]);
        let body = json!({"first_name": "Ada", "time_zone": "Mars/Olympus", "country": "UK", "skills": ["", "sql"]});
        let problem = app.post("/v1/candidates").by(&board.token).json(&body).send().await.problem("invalid_fields");
        let pointers: Vec<_> = problem["errors"].as_array().unwrap().iter().map(|fault| fault["pointer"].as_str().unwrap()).collect();
        assert_eq!(pointers, ["/time_zone", "/country", "/skills/0"]);
    }

    async fn every_fault_of_a_shape_is_named_at_once_too(app) {
        let board = &app.board("Hirely").await;
        let refused = |body: Value| async move {
            let problem = app.post("/v1/candidates").by(&board.token).json(&body).send().await.problem("invalid_fields");
            let text = |value: &Value| value.as_str().unwrap().to_owned();
            problem["errors"].as_array().unwrap().iter().map(|fault| format!("{} {}", text(&fault["pointer"]), text(&fault["detail"]))).collect::<Vec<_>>()
        };
        let body = json!({"first_name": 5, "time_zone": null, "country": ["x"], "weekly_hours": "3"});
        assert_eq!(refused(body).await, [
            "/country must be text", "/first_name must be text", "/time_zone must be text, not null", "/weekly_hours must be a whole number",
        ]);
        let body = json!({
            "first_name": "", "last_name": "a\0b", "time_zone": "Europe/London", "weekly_hours": 2.5, "days_off": ["friday", "fryday", 5],
            "upcoming_interviews_on": ["2026-12-01", "soon", "2026-02-30"], "colour": "red",
        });
        assert_eq!(refused(body).await, [
            "/colour is not a member of this object", "/country is required",
            "/days_off/1 must be one of: monday, tuesday, wednesday, thursday, friday, saturday, sunday",
            "/days_off/2 must be text", "/first_name must have between 1 and 200 characters or items", "/last_name must not contain U+0000",
            "/upcoming_interviews_on/1 must be a day like 2026-11-23", "/upcoming_interviews_on/2 must be a day like 2026-11-23",
            "/weekly_hours must be a whole number",
        ]);
        let fine = json!({"first_name": "Ada", "time_zone": "Europe/London", "country": "GB", "weekly_hours": 5.0});
        let created = app.post("/v1/candidates").by(&board.token).json(&fine).send().await.expect(201);
        assert_eq!(created["weekly_hours"].to_string(), "5");
    }

    async fn a_repeated_request_is_answered_once(app) {
        let board = app.board("Hirely").await;
        let body = json!({"first_name": "Ada", "time_zone": "Europe/London", "country": "GB"});
        let first = app.post("/v1/candidates").by(&board.token).key("once").json(&body).send().await;
        let again = app.post("/v1/candidates").by(&board.token).key("once").json(&body).send().await;
        assert_eq!(first.expect(201), again.expect(201));
        assert_eq!(first.header("idempotency-replayed"), "");
        assert_eq!(again.header("idempotency-replayed"), "true");
        assert_eq!(first.header("location"), again.header("location"));
        let other = json!({"first_name": "Ben", "time_zone": "Europe/London", "country": "GB"});
        app.post("/v1/candidates").by(&board.token).key("once").json(&other).send().await.problem("idempotency_key_reused");
    }

    async fn an_external_id_is_unique_within_its_tenant_only(app) {
        let (board, other) = (app.board("Hirely").await, app.board("Elsewhere").await);
        app.candidate(&board, &json!({"external_id": "a-1"})).await;
        app.candidate(&other, &json!({"external_id": "a-1"})).await;
        let body = json!({"first_name": "Ben", "time_zone": "Europe/London", "country": "GB", "external_id": "a-1"});
        app.post("/v1/candidates").by(&board.token).json(&body).send().await.problem("external_id_taken");
    }

    async fn only_the_tenant_says_by_which_id_a_candidate_is_found(app) {
        let board = app.board("Hirely").await;
        let own = app.candidate(&board, &json!({"external_id": "a-1"})).await;
        app.candidate(&board, &json!({"external_id": "a-2"})).await;
        let id = own["id"].as_str().unwrap();
        let (path, session) = (format!("/v1/candidates/{id}"), app.session(&board, id).await);
        // The same words for what somebody has, for what is free, for one's own and for nothing: they must not tell who is there.
        for wish in [json!("a-2"), json!("a-3"), json!("a-1"), Value::Null] {
            let body = json!({"external_id": wish, "weekly_hours": null});
            let refused = app.patch(&path).by(&session.token).if_match("*").json(&body).send().await.problem("invalid_fields");
            let faults: Vec<_> = refused["errors"].as_array().unwrap().iter().map(|fault| (&fault["pointer"], &fault["code"])).collect();
            assert_eq!(faults, [(&json!("/external_id"), &json!("wrong_decider")), (&json!("/weekly_hours"), &json!("required"))]);
        }
        app.patch(&path).by(&session.token).if_match("*").json(&json!({"weekly_hours": 5})).send().await.expect(200);
        assert_eq!(app.get(&path).by(&board.token).send().await.expect(200)["external_id"], "a-1");
        app.patch(&path).by(&board.token).if_match("*").json(&json!({"external_id": "a-3"})).send().await.expect(200);
    }

    async fn a_list_is_walked_page_by_page(app) {
        let board = app.board("Hirely").await;
        for number in 0..5 {
            app.candidate(&board, &json!({"external_id": format!("a-{number}")})).await;
        }
        let mut seen = Vec::new();
        let mut path = "/v1/candidates?limit=2&sort=created_at".to_owned();
        loop {
            let page = app.get(&path).by(&board.token).send().await.expect(200);
            seen.extend(page["data"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap().to_owned()));
            match page["next_cursor"].as_str() {
                Some(cursor) => path = format!("/v1/candidates?limit=2&sort=created_at&cursor={cursor}"),
                None => break,
            }
        }
        let mut sorted = seen.clone();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!((seen.len(), sorted.len()), (5, 5));
        let found = app.get("/v1/candidates?external_id=a-1&external_id=a-3").by(&board.token).send().await.expect(200);
        assert_eq!(found["data"].as_array().unwrap().len(), 2);
        app.get("/v1/candidates?limit=0").by(&board.token).send().await.problem("malformed_query");
        for (query, name, code) in [("colour=red&limit=2", "colour", "unknown_parameter"), ("limit=many", "limit", "malformed"), ("external_id=a%00b", "external_id", "forbidden_character")] {
            let refused = app.get(&format!("/v1/candidates?{query}")).by(&board.token).send().await.problem("malformed_query");
            assert_eq!((&refused["errors"][0]["parameter"], &refused["errors"][0]["code"]), (&json!(name), &json!(code)));
        }
        let refused = app.get("/v1/candidates?limit=0&sort=up&colour=red").by(&board.token).send().await.problem("malformed_query");
        let named: Vec<_> = refused["errors"].as_array().unwrap().iter().map(|fault| fault["parameter"].as_str().unwrap()).collect();
        assert_eq!(named, ["sort", "colour", "limit"]);
        app.get("/v1/candidates?cursor=nonsense").by(&board.token).send().await.problem("invalid_cursor");
    }

    async fn a_version_that_the_client_has_is_not_sent_again(app) {
        let board = app.board("Hirely").await;
        let candidate = app.candidate(&board, &json!({})).await;
        let path = format!("/v1/candidates/{}", candidate["id"].as_str().unwrap());
        let read = app.get(&path).by(&board.token).send().await;
        let again = app.get(&path).by(&board.token).header("If-None-Match", &read.etag()).send().await;
        assert_eq!((again.status.as_u16(), again.body.len()), (304, 0));
    }

    async fn unreadable_requests_are_refused_clearly(app) {
        let board = app.board("Hirely").await;
        let send = |kind: &'static str, body: &'static str| app.post("/v1/candidates").by(&board.token).raw(kind, body).send();
        send("application/json", "{").await.problem("malformed_body");
        let twice = send("application/json", "{\"first_name\": \"Ada\", \"first_name\": \"Eve\"}").await.problem("malformed_body");
        let detail = twice["detail"].as_str().unwrap();
        assert!(detail.contains("twice") && !detail.contains("first_name"), "{detail}");
        send("text/plain", "{}").await.problem("unsupported_media_type");
        let packed = app.post("/v1/candidates").by(&board.token).header("Content-Encoding", "gzip").raw("application/json", vec![0x1f, 0x8b, 8, 0]);
        packed.send().await.problem("unsupported_media_type");
        let plain = app.post("/v1/candidates").by(&board.token).header("Content-Encoding", "identity").raw("application/json", "{");
        plain.send().await.problem("malformed_body");
        send("application/json", "{\"first_name\": \"a\\u0000b\"}").await.problem("invalid_fields");
        app.post("/v1/candidates").by(&board.token).raw("application/json", vec![b' '; 300_000]).send().await.problem("body_too_large");
        app.put("/v1/candidates").by(&board.token).send().await.problem("method_not_allowed");
        app.get("/v1/nowhere").by(&board.token).send().await.problem("not_found");
        app.get("/v1/candidates/cand_nonsense").by(&board.token).send().await.problem("not_found");
    }
}
