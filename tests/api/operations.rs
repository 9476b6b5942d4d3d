//! The pages beside the product, and what the program says at a terminal.

use crate::on_both_databases;
use actix_web::http::Method;
use diesel::{QueryDsl, RunQueryDsl};
use rebound::on_backend;
use rebound::platform::Code;
use rebound::platform::db::schema::tenants;
use serde_json::json;
use std::process::Command;

on_both_databases! {
    async fn a_node_is_alive_by_itself_and_ready_as_long_as_its_database_answers(app) {
        for path in ["/livez", "/readyz"] {
            assert_eq!(app.get(path).send().await.expect(200), json!({"status": "ok"}));
        }
        // A file does not go while somebody has it open; a server's database can.
        if app.loses_its_database() {
            let unready = app.get("/readyz").send().await;
            unready.problem("unavailable");
            assert!(!unready.header("retry-after").is_empty());
            app.get("/livez").send().await.expect(200);
        }
    }

    async fn pages_answer_head_too(app) {
        for page in ["/docs/", "/docs/errors", "/openapi.json"] {
            app.get(page).send().await.expect(200);
            app.request(Method::HEAD, page).send().await.expect(200);
        }
        app.post("/docs/").send().await.expect(405);
    }

    async fn what_a_stranger_sends_as_a_method_is_not_kept(app) {
        app.request(Method::from_bytes(b"BREW").unwrap(), "/v1/candidates").send().await.problem("method_not_allowed");
        app.get("/v1/candidates").send().await.problem("unauthenticated");
        let numbers = app.get("/metrics").send().await;
        let numbers = String::from_utf8_lossy(&numbers.body);
        assert!(numbers.contains(r#"method="other""#) && numbers.contains(r#"method="GET",route="/v1/candidates",status="401""#), "{numbers}");
        assert!(!numbers.contains("BREW"));
    }

    async fn what_only_reads_can_change_nothing(app) {
        let db = &app.state.db;
        let counted = db.system_read(|conn| Ok(on_backend!(conn, c => tenants::table.count().get_result::<i64>(c))?));
        assert_eq!(counted.await.unwrap(), 0);
        let forgotten = db.system_read(|conn| Ok(on_backend!(conn, c => diesel::delete(tenants::table).execute(c))?));
        assert_eq!(forgotten.await.unwrap_err().code(), Code::Internal);
    }
}

#[test]
fn an_unknown_tenant_or_client_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let says = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_rebound"))
            .args(arguments)
            .current_dir(folder.path())
            .env_clear()
            .output()
            .unwrap();
        assert!(!output.status.success(), "{arguments:?}");
        String::from_utf8(output.stderr).unwrap()
    };
    let tenant = "tnt_01jd8w3k5rfx7v2m9q4n6t8b0c";
    let client = "tnt_01jd8w3k5rfx7v2m9q4n6t8b0c.clnt_01jd8w3k5rfx7v2m9q4n6t8b0c";
    let create = ["client", "create", "--tenant", tenant, "--name", "Ours"];
    assert!(says(&create).contains(&format!("there is no tenant {tenant}")));
    for action in ["rotate", "revoke"] {
        let said = says(&["client", action, client]);
        assert!(
            said.contains(&format!("there is no API client {client}")),
            "{said}"
        );
    }
}
