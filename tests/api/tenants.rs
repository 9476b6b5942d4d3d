//! A tenant reads and changes itself, and nobody else.

use crate::on_both_databases;
use serde_json::json;

on_both_databases! {
    async fn a_tenant_changes_its_own_settings(app) {
        let (board, stranger) = (app.board("Northwind").await, app.board("Southwind").await);
        let read = app.get("/v1/tenant").by(&board.token).send().await;
        assert_eq!(read.expect(200)["name"], "Northwind");
        let change = json!({"name": "Northwind Jobs", "kind": "agency", "allowed_origins": ["https://jobs.example.com"], "locale": "de-AT"});
        let changed = app.patch("/v1/tenant").by(&board.token).if_match(&read.etag()).json(&change).send().await;
        let body = changed.expect(200);
        for (field, value) in change.as_object().unwrap() {
            assert_eq!(&body[field], value);
        }
        assert_eq!(app.get("/v1/tenant").by(&board.token).send().await.expect(200), body);
        assert_eq!(app.get("/v1/tenant").by(&stranger.token).send().await.expect(200)["name"], "Southwind");
        app.patch("/v1/tenant").by(&board.token).if_match(&read.etag()).json(&change).send().await.problem("precondition_failed");
        app.patch("/v1/tenant").by(&board.token).json(&change).send().await.problem("precondition_required");
    }

    async fn settings_that_make_no_sense_are_named_one_by_one(app) {
        let board = app.board("Northwind").await;
        for (change, pointer) in [
            (json!({"name": "  "}), "/name"),
            (json!({"name": null}), "/name"),
            (json!({"kind": "church"}), "/kind"),
            (json!({"locale": "english"}), "/locale"),
            (json!({"allowed_origins": ["https://jobs.example.com/path"]}), "/allowed_origins/0"),
            (json!({"allowed_origins": ["https://jobs.example.com", "http://jobs.example.com"]}), "/allowed_origins/1"),
            (json!({"allowed_origins": ["*"]}), "/allowed_origins/0"),
            (json!({"allowed_origins": ["null"]}), "/allowed_origins/0"),
        ] {
            let answer = app.patch("/v1/tenant").by(&board.token).if_match("*").json(&change).send().await;
            assert_eq!(answer.problem("invalid_fields")["errors"][0]["pointer"], pointer, "{change}");
        }
    }
}
