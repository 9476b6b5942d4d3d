//! Where a tenant wants to hear of events.

use super::{deliveries, endpoint, later, path_of, signatures, types};
use crate::on_both_databases;
use crate::support::receiver::Receiver;
use chrono::TimeDelta;
use serde_json::json;

on_both_databases! {
    async fn a_secret_is_shown_when_it_is_made_and_never_again(app) {
        let board = app.board("Hirely").await;
        let create = || app.post("/v1/webhook_endpoints").by(&board.token).key("once").json(&json!({"url": "https://hooks.example.com/a?b=c"})).send();
        let created = create().await;
        let body = created.expect(201);
        assert!(body["secret"].as_str().unwrap().starts_with("whsec_"), "{body}");
        assert_eq!(create().await.expect(201), body, "the same request gets the same answer");
        let read = app.get(&created.header("location")).by(&board.token).send().await.expect(200);
        let mut without = body.clone();
        without.as_object_mut().unwrap().remove("secret");
        assert_eq!(read, without);
        let listed = app.get("/v1/webhook_endpoints").by(&board.token).send().await.expect(200);
        assert_eq!(listed["data"], json!([without]));
    }

    async fn an_endpoint_is_changed_and_deleted(app) {
        let board = app.board("Hirely").await;
        let body = json!({"url": "https://hooks.example.com", "event_types": ["task.completed", "candidate.created", "task.completed"], "description": "ours"});
        let created = app.post("/v1/webhook_endpoints").by(&board.token).json(&body).send().await;
        assert_eq!(created.expect(201)["event_types"], json!(["candidate.created", "task.completed"]));
        let path = created.header("location");
        let change = json!({"url": "https://elsewhere.example.com/", "event_types": [], "description": null});
        let changed = app.patch(&path).by(&board.token).if_match(&created.etag()).json(&change).send().await;
        let read = changed.expect(200);
        assert_eq!((&read["url"], &read["event_types"], &read["description"]), (&json!("https://elsewhere.example.com/"), &json!([]), &json!(null)));
        app.patch(&path).by(&board.token).if_match(&created.etag()).json(&change).send().await.problem("precondition_failed");
        app.post(&format!("{path}/enable")).by(&board.token).send().await.problem("endpoint_enabled");
        let other = app.board("Elsewhere").await;
        app.get(&path).by(&other.token).send().await.problem("not_found");
        app.delete(&path).by(&board.token).if_match(&changed.etag()).send().await.expect(204);
        app.get(&path).by(&board.token).send().await.problem("not_found");
    }

    async fn a_url_that_is_not_public_is_refused(app) {
        let board = app.board("Hirely").await;
        let refused = ["http://hooks.example.com", "https://10.0.0.1/", "https://169.254.169.254/latest", "https://0x0a000001/", "https://[fd00::1]/",
            "https://user:word@hooks.example.com/", "https://db.internal/", "https://printer/", "ftp://hooks.example.com/", "hooks", ""];
        for url in refused {
            let problem = app.post("/v1/webhook_endpoints").by(&board.token).json(&json!({"url": url})).send().await.problem("invalid_fields");
            assert_eq!(problem["errors"][0]["pointer"], "/url", "{url}");
        }
        let created = endpoint(app, &board, "https://hooks.example.com/", &json!({})).await;
        let private = json!({"url": "https://192.168.0.1/"});
        app.patch(&path_of(&created)).by(&board.token).if_match("*").json(&private).send().await.problem("invalid_fields");
        let unknown = json!({"url": "https://hooks.example.com/", "event_types": ["candidate.promoted"]});
        app.post("/v1/webhook_endpoints").by(&board.token).json(&unknown).send().await.problem("invalid_fields");
    }

    async fn a_tenant_has_twenty_endpoints_at_the_most(app) {
        let (board, other) = (app.board("Hirely").await, app.board("Elsewhere").await);
        for number in 0..20 {
            endpoint(app, &board, &format!("https://hooks.example.com/{number}"), &json!({})).await;
        }
        let more = json!({"url": "https://hooks.example.com/more"});
        app.post("/v1/webhook_endpoints").by(&board.token).json(&more).send().await.problem("too_many_endpoints");
        app.post("/v1/webhook_endpoints").by(&other.token).json(&more).send().await.expect(201);
    }

    async fn while_a_rotation_overlaps_both_secrets_sign(app) {
        let mut board = app.board("Hirely").await;
        let receiver = Receiver::start().unwrap();
        let created = endpoint(app, &board, &receiver.url, &json!({})).await;
        let rotate = format!("{}/rotate_secret", path_of(&created));
        app.post(&rotate).by(&board.token).json(&json!({"overlap_hours": 169})).send().await.problem("invalid_fields");
        let rotated = app.post(&rotate).by(&board.token).json(&json!({"overlap_hours": 48})).send().await.expect(200);
        assert_ne!(rotated["secret"], created["secret"]);

        app.candidate(&board, &json!({})).await;
        app.deliver_all().await;
        later(app, &mut board, TimeDelta::hours(48)).await;
        app.candidate(&board, &json!({})).await;
        app.deliver_all().await;
        let messages = receiver.received();
        assert_eq!(messages[0].headers["webhook-signature"], signatures(&messages[0], &[&rotated["secret"], &created["secret"]]));
        assert_eq!(messages[1].headers["webhook-signature"], signatures(&messages[1], &[&rotated["secret"]]));

        let at_once = app.post(&rotate).by(&board.token).json(&json!({"overlap_hours": 0})).send().await.expect(200);
        assert_eq!(at_once["previous_secret_expires_at"], json!(null));
        app.candidate(&board, &json!({})).await;
        app.deliver_all().await;
        let last = receiver.received().pop().unwrap();
        assert_eq!(last.headers["webhook-signature"], signatures(&last, &[&at_once["secret"]]));
    }

    async fn an_endpoint_that_says_gone_is_disabled_and_gets_nothing_more(app) {
        let mut board = app.board("Hirely").await;
        let (receiver, other) = (Receiver::start().unwrap(), Receiver::start().unwrap());
        let gone = endpoint(app, &board, &receiver.url, &json!({})).await;
        endpoint(app, &board, &other.url, &json!({"event_types": ["webhook_endpoint.disabled"]})).await;
        receiver.answers(410, &[]);
        app.candidate(&board, &json!({})).await;
        app.deliver_all().await;
        let read = app.get(&path_of(&gone)).by(&board.token).send().await.expect(200);
        assert_eq!((&read["state"], &read["disabled_because"]), (&json!("disabled"), &json!("gone")));
        let told = other.received();
        assert_eq!(told.len(), 1);
        assert_eq!(told[0].json()["data"], json!({"webhook_endpoint_id": gone["id"], "disabled_because": "gone", "version": read["version"]}));

        app.candidate(&board, &json!({})).await;
        later(app, &mut board, TimeDelta::days(1)).await;
        app.deliver_all().await;
        assert_eq!(receiver.received().len(), 1);
        app.post(&format!("{}/test", path_of(&gone))).by(&board.token).key("t").send().await.problem("endpoint_disabled");
        app.post(&format!("{}/replay", path_of(&gone))).by(&board.token).key("r").json(&json!({"since": app.now()})).send().await.problem("endpoint_disabled");

        receiver.answers(204, &[]);
        let enabled = app.post(&format!("{}/enable", path_of(&gone))).by(&board.token).send().await.expect(200);
        assert_eq!((&enabled["state"], &enabled["disabled_because"], &enabled["failing_since"]), (&json!("enabled"), &json!(null), &json!(null)));
        app.candidate(&board, &json!({})).await;
        app.deliver_all().await;
        assert_eq!(types(&receiver), ["candidate.created"; 2]);
    }

    async fn an_endpoint_that_fails_for_five_days_is_disabled(app) {
        let mut board = app.board("Hirely").await;
        let receiver = Receiver::start().unwrap();
        let failing = endpoint(app, &board, &receiver.url, &json!({})).await;
        receiver.answers(500, &[]);
        let path = path_of(&failing);
        for _ in 0..5 {
            let read = app.get(&path).by(&board.token).send().await.expect(200);
            assert_eq!(read["state"], "enabled");
            app.candidate(&board, &json!({})).await;
            app.deliver_all().await;
            later(app, &mut board, TimeDelta::days(1)).await;
        }
        let read = app.get(&path).by(&board.token).send().await.expect(200);
        assert_eq!(read["failing_since"], json!(app.now() - TimeDelta::days(5)));
        app.deliver_all().await;
        let read = app.get(&path).by(&board.token).send().await.expect(200);
        assert_eq!((&read["state"], &read["disabled_because"]), (&json!("disabled"), &json!("failing")));
        assert!(deliveries(app, &board, "state=pending").await.is_empty());
    }
}
