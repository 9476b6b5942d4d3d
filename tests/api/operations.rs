//! The pages beside the product, and what the program says at a terminal.

use crate::on_both_databases;
use crate::support::program::{Site, client};
use actix_web::http::Method;
use diesel::{QueryDsl, RunQueryDsl};
use rebound::on_backend;
use rebound::platform::Code;
use rebound::platform::db::schema::tenants;
use serde_json::json;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpStream};
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

    async fn head_is_answered_where_get_is(app) {
        let board = app.board("Hirely").await;
        let candidate = app.candidate(&board, &json!({})).await;
        let path = format!("/v1/candidates/{}", candidate["id"].as_str().unwrap());
        for page in ["/livez", "/readyz", "/docs/", "/docs/errors", "/docs/guides/errors", "/openapi.json", "/v1/error_codes", "/v1/candidates", &path] {
            let read = app.get(page).by(&board.token).send().await;
            read.expect(200);
            let head = app.request(Method::HEAD, page).by(&board.token).send().await;
            head.expect(200);
            assert!(head.body.is_empty(), "{page}");
            for header in ["content-type", "cache-control", "etag", "link"] {
                assert_eq!(head.header(header), read.header(header), "{page}");
            }
        }
        let known = app.request(Method::HEAD, &path).by(&board.token).header("If-None-Match", "\"v1\"").send().await;
        known.expect(304);
        assert_eq!(known.etag(), "\"v1\"");
        for (path, status) in [("/v1/candidates", 401), ("/v1/nothing", 404), ("/oauth/token", 405)] {
            let refused = app.request(Method::HEAD, path).send().await;
            refused.expect(status);
            assert_eq!((refused.header("content-type").as_str(), refused.body.len()), ("application/problem+json", 0));
        }
        for (path, allowed) in [("/v1/candidates", "GET, HEAD, POST"), ("/oauth/token", "POST"), ("/livez", "GET, HEAD")] {
            let refused = app.put(path).send().await;
            refused.problem("method_not_allowed");
            assert_eq!(refused.header("allow"), allowed);
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

/// What the library does with the answer on the wire: the length is told, and nothing follows the headers.
#[actix_web::test]
async fn what_follows_a_head_on_a_connection_is_the_next_answer() {
    let site = Site::new(|folder| format!("sqlite:{}", folder.join("rebound.sqlite").display()));
    site.set_up();
    let mut server = site.start(&client()).await;
    let request = |method: &str, last: &str| {
        format!("{method} /livez HTTP/1.1\r\nHost: rebound.test\r\nConnection: {last}\r\n\r\n")
    };
    let port = site.port;
    let told = actix_web::rt::task::spawn_blocking(move || {
        let mut socket = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).unwrap();
        socket
            .write_all(request("HEAD", "keep-alive").as_bytes())
            .unwrap();
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            socket.read_exact(&mut byte).unwrap();
            head.extend(byte);
        }
        socket
            .write_all(request("GET", "close").as_bytes())
            .unwrap();
        let mut rest = String::new();
        socket.read_to_string(&mut rest).unwrap();
        (String::from_utf8(head).unwrap(), rest)
    });
    let (head, rest) = told.await.unwrap();
    server.kill().unwrap();
    server.wait().unwrap();
    assert!(
        rest.starts_with("HTTP/1.1 200") && rest.ends_with("{\"status\":\"ok\"}"),
        "{rest}"
    );
    let length = |answer: &str| {
        let line = answer
            .lines()
            .find(|line| line.to_lowercase().starts_with("content-length:"));
        line.map(str::to_owned)
    };
    assert_eq!(length(&head), length(&rest));
    assert!(length(&head).is_some(), "{head}");
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
